// Lets the browser show a page of ours where the planner cannot be reached. Without this it shows its own.

if ("serviceWorker" in navigator) {
  addEventListener("load", () => navigator.serviceWorker.register("/worker.js").catch(() => {}));
}
