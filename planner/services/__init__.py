"""Everything the ground floor does, as plain functions named by the act. Pages and API call these and nothing below."""
