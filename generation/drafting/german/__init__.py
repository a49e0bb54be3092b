"""The local planner in German: what a goal is about, what it is called, what there is to do. Pure.

A goal's name is never inflected: it stands before a colon ("Halbmarathon: Lauf …") or in quotation marks, so that every
sentence is right whatever somebody calls it. Goals in English are understood by the English rules and planned in German.
"""

from __future__ import annotations
