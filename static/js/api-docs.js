// The browsable API page. Calls that are tried act as the signed-in person.
"use strict";

const place = document.getElementById("api");
const shown = document.createElement("div");
shown.id = "swagger-ui";
place.append(shown);

SwaggerUIBundle({
  url: place.dataset.schema,
  domNode: shown,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
  requestInterceptor(request) {
    const sameSite = new URL(request.url, location.href).origin === location.origin;
    if (sameSite && request.method && request.method !== "GET") {
      request.headers["X-CSRFToken"] = place.dataset.csrf;
    }
    return request;
  },
});
