"""What all faces share: middleware, logs, limits, error answers, API plumbing."""
