"""One week (or what is ahead of a whole month) anew. Pure: what may change, a wish read, the local planner's way, and
what differs between a plan and its proposal."""

from __future__ import annotations
