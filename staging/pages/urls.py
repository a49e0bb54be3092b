"""Addresses of the first floor's pages. What needs generation options (keep, undo) stands on the floor above."""

from __future__ import annotations

from django.urls import path

from staging.pages import drafts, moving, tasks

urlpatterns = [
    path("drafts/", drafts.drafts, name="drafts"),
    path("drafts/<str:key>/", drafts.draft, name="draft"),
    path("drafts/<str:key>/save/", drafts.save, name="save-draft"),
    path("drafts/<str:key>/discard/", drafts.discard, name="discard-draft"),
    path("drafts/<str:key>/restore/", drafts.restore, name="restore-draft"),
    path("drafts/<str:key>/tasks/", moving.add, name="add-draft-task"),
    path("drafts/<str:key>/tasks/<int:index>/", tasks.task, name="draft-task"),
    path("drafts/<str:key>/tasks/<int:index>/lock/", tasks.lock, name="lock-draft-task"),
    path("drafts/<str:key>/tasks/<int:index>/delete/", tasks.remove, name="delete-draft-task"),
    path("drafts/<str:key>/tasks/<int:index>/places/", moving.places, name="draft-task-places"),
    path("drafts/<str:key>/tasks/<int:index>/move/", moving.move, name="move-draft-task"),
    path("drafts/<str:key>/undo/<slug:token>/", moving.undo, name="undo-draft-change"),
]
