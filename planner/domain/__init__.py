"""The pure room: months, commitments, free time, calendar rules, fitting. No Django, no clock, no settings."""
