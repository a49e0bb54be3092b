"""First floor: drafts that expire, kept under unguessable keys."""
