"""All settings, read from the environment; `docs/settings.md` lists them with their defaults."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dj_database_url
import django_stubs_ext
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from dotenv import load_dotenv

from planner import env

django_stubs_ext.monkeypatch()  # lets ModelAdmin[PlanStaging] and its like be written

BASE_DIR = Path(__file__).resolve().parent.parent
load_dotenv(BASE_DIR / ".env")

# --- Where it runs -------------------------------------------------------------------------------------------------
HOST = env.text("HOST", "127.0.0.1")
PORT = env.whole("PORT", 8000, least=1, most=65535)
DATA_DIR = (BASE_DIR / env.text("PLANNER_DATA_DIR", "var")).resolve()
DATABASE_URL = env.text("DATABASE_URL")
REDIS_URL = env.text("REDIS_URL")
DEBUG = env.flag("DEBUG", default=False)
HTTPS = env.flag("HTTPS", default=False)
TRUSTED_PROXIES = env.whole("TRUSTED_PROXIES", 0, least=0, most=9)
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", f"localhost,127.0.0.1,[::1],{HOST}")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS if HTTPS and host != "*"]
SECRET_KEY = env.secret("SECRET_KEY", DATA_DIR)
FIELD_ENCRYPTION_KEYS = env.encryption_keys("FIELD_ENCRYPTION_KEYS", DATA_DIR)
EMBEDDED = not DATABASE_URL
SITE_URL = env.text("SITE_URL", f"{'https' if HTTPS else 'http'}://{HOST}:{PORT}").rstrip("/")
DEMO_ACCOUNT = env.flag("DEMO_ACCOUNT", default=EMBEDDED and HOST in {"127.0.0.1", "localhost", "::1"})

# --- The planner's own ---------------------------------------------------------------------------------------------
OPENROUTER_API_KEY = env.text("OPENROUTER_API_KEY")
OPENROUTER_BASE_URL = env.text("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1").rstrip("/")
OPENROUTER_MODEL = env.text("OPENROUTER_MODEL", "openai/gpt-4o-mini")
OPENROUTER_FALLBACK_MODELS = env.words("OPENROUTER_FALLBACK_MODELS")
GENERATION_DEADLINE_SECONDS = env.whole("GENERATION_DEADLINE_SECONDS", 30, least=1, most=600)
GENERATION_RATE = env.rate("GENERATION_RATE", "10/min")
GENERATION_QUOTA = env.whole("GENERATION_QUOTA", 60, least=0, most=1_000_000)
SAVE_RATE = env.rate("SAVE_RATE", "60/min")
SIGN_IN_RATE = env.rate("SIGN_IN_RATE", "10/min")
SIGN_UP_RATE = env.rate("SIGN_UP_RATE", "20/hour")
EXPORT_RATE = env.rate("EXPORT_RATE", "6/hour")
SIGN_UP = env.choice("SIGN_UP", "open", ("open", "closed"))
STAGING_KEEP_RAW = env.flag("STAGING_KEEP_RAW", default=False)
LOG_LEVEL = env.choice("LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR"))
if REDIS_URL and not REDIS_URL.startswith(("redis://", "rediss://", "unix://")):
    raise ImproperlyConfigured("REDIS_URL must look like redis://host:6379/0.")
if not OPENROUTER_BASE_URL.startswith(("http://", "https://")):
    raise ImproperlyConfigured("OPENROUTER_BASE_URL must start with http:// or https://.")
if not SITE_URL.startswith(("http://", "https://")):
    raise ImproperlyConfigured("SITE_URL must start with http:// or https://.")

# --- E-mail (reminders only; without a server none are sent) --------------------------------------------------------
EMAIL_URL = env.mail_server("EMAIL_URL")
DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL", "planner@localhost")
EMAIL_TIMEOUT = 10
if EMAIL_URL:
    EMAIL_HOST, EMAIL_PORT = EMAIL_URL.host, EMAIL_URL.port
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = EMAIL_URL.user, EMAIL_URL.password
    EMAIL_USE_TLS, EMAIL_USE_SSL = EMAIL_URL.use_tls, EMAIL_URL.use_ssl

# --- Django --------------------------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "planner.apps.PlannerConfig",
    "staging.apps.StagingConfig",
    "generation.apps.GenerationConfig",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
]
MIDDLEWARE = [
    "planner.web.middleware.RequestIdMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # secrets in pages are masked anew each time, and Django pads at random
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "planner.web.htmx.SignInRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "planner.web.middleware.PrivatePagesMiddleware",
    "planner.web.middleware.PersonMiddleware",
    "planner.web.middleware.DomainErrorMiddleware",
]
ROOT_URLCONF = "planner.urls"
WSGI_APPLICATION = "planner.wsgi.application"
AUTH_USER_MODEL = "planner.User"
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "today"
LOGOUT_REDIRECT_URL = "sign-in"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "staging.context_processors.waiting_drafts",
            ],
        },
    },
]


def _database() -> dict[str, Any]:
    """PostgreSQL by `DATABASE_URL`, else SQLite in the data folder, set up for many writers (docs/scaling.md)."""
    if EMBEDDED:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": DATA_DIR / "planner.sqlite3",
            "CONN_MAX_AGE": 600,  # opening reads the schema anew, and closing the last one clears the log away
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
            },
        }
    try:
        database: dict[str, Any] = {**dj_database_url.parse(DATABASE_URL)}
    except (ValueError, dj_database_url.ParseError):
        raise ImproperlyConfigured("DATABASE_URL must look like postgres://user:password@host:5432/name.") from None
    if database["ENGINE"] != "django.db.backends.postgresql":
        raise ImproperlyConfigured("DATABASE_URL must name a PostgreSQL database (postgres://…).")
    options = database.setdefault("OPTIONS", {})
    options.setdefault("connect_timeout", 5)
    # Web processes, worker and beat together stay below the 100 connections that PostgreSQL takes by default.
    options["pool"] = {"min_size": 1, "max_size": 16, "timeout": 5}
    return database


DATABASES = {"default": _database()}
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": REDIS_URL,
        "OPTIONS": {"socket_connect_timeout": 0.3, "socket_timeout": 0.3},
    }
    if REDIS_URL
    else {
        # Shared by web and worker on one machine; only short-lived things live here.
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": DATA_DIR / "cache",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("de", "Deutsch")]  # each in its own words
FORMAT_MODULE_PATH = ["planner.formats"]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# --- Security (docs/operations.md) ---------------------------------------------------------------------------------
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "planner.pages.errors.csrf_failure"
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_HANDLERS = ["planner.web.uploads.SmallFileHandler"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

# --- Celery --------------------------------------------------------------------------------------------------------
CELERY_BROKER_URL = REDIS_URL or "planner-files://localhost"  # planner.broker
CELERY_BROKER_TRANSPORT_OPTIONS = (
    {"visibility_timeout": 3600, "socket_connect_timeout": 2, "socket_timeout": 5}
    if REDIS_URL
    else {
        "data_folder_in": str(DATA_DIR / "broker"),
        "data_folder_out": str(DATA_DIR / "broker"),
        "control_folder": str(DATA_DIR / "broker-control"),
        "polling_interval": 0.02,  # the worker looks into a folder: this is how long a generation may wait there
    }
)
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TIMEZONE = "UTC"
# Intervals, not crontabs: a clock change can neither double nor skip them. Expiry keeps a backlog from piling up.
CELERY_BEAT_SCHEDULE = {
    "purge-staging": {"task": "staging.purge", "schedule": 300.0, "options": {"expires": 240}},
    "remind-of-drafts": {"task": "staging.remind", "schedule": 300.0, "options": {"expires": 240}},
    "sweep-idempotent-calls": {
        "task": "planner.sweep_idempotent_calls",
        "schedule": 3600.0,
        "options": {"expires": 3000},
    },
    "finish-generations": {"task": "generation.sweep", "schedule": 30.0, "options": {"expires": 25}},
    "forget-calendar-files": {"task": "planner.forget_files", "schedule": 3600.0, "options": {"expires": 3000}},
    "sweep-rate-limits": {"task": "planner.sweep_rate_limits", "schedule": 3600.0, "options": {"expires": 3000}},
}
CELERY_BEAT_SCHEDULE_FILENAME = str(DATA_DIR / "beat-schedule")

for folder in ("broker", "broker-control", "cache"):
    (DATA_DIR / folder).mkdir(mode=0o700, parents=True, exist_ok=True)

# --- API -----------------------------------------------------------------------------------------------------------
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "planner.web.authentication.TokenAuthentication",
        "planner.web.authentication.SignedInSession",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["planner.web.json_body.StrictJSONParser"],
    "URL_FORMAT_OVERRIDE": None,
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "planner.web.api.answer_error",
    "UNAUTHENTICATED_USER": None,
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Hybrid Planner",
    "DESCRIPTION": "Goals in, a month's plan out: generated, kept as a draft, or saved.",
    "VERSION": "1.0.0",
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "COMPONENT_SPLIT_REQUEST": True,
    "PREPROCESSING_HOOKS": ["planner.api.described.drop_last_slash"],
    "ENUM_NAME_OVERRIDES": {"SaveModeEnum": "generation.models.SaveMode.values"},
}

# --- Logs ----------------------------------------------------------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "planner.web.logs.RequestIdFilter"}},
    "formatters": {"json": {"()": "planner.web.logs.JsonFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json", "filters": ["request_id"]}},
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
    "loggers": {
        # One line a request comes from our own middleware; Django's own would repeat it with the full path.
        "django.request": {"level": "ERROR"},
        "django.server": {"level": "WARNING"},
    },
}
