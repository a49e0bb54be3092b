"""Addresses of the ground floor's pages."""

from __future__ import annotations

from django.urls import path

from planner.pages import accounts, app, busy, feeds, moving, plans, printing, replan, tasks, today

urlpatterns = [
    path("", today.today, name="today"),
    path("plans/", plans.plans, name="plans"),
    path("plans/<int:pk>/", plans.plan, name="plan"),
    path("plans/<int:pk>/print/", printing.month, name="print-plan"),
    path("plans/<int:pk>/print/<int:number>/", printing.week, name="print-week"),
    path("plans/<int:pk>/activate/", plans.activate_plan, name="activate-plan"),
    path("plans/<int:pk>/archive/", plans.archive_plan, name="archive-plan"),
    path("plans/<int:pk>/delete/", plans.remove_plan, name="delete-plan"),
    path("plans/<int:pk>/replan/", replan.replan, name="replan"),
    path("plans/<int:pk>/replan/apply/", replan.apply, name="apply-replan"),
    path("plans/<int:pk>/replan/undo/", replan.undo, name="undo-replan"),
    path("plans/<int:pk>/tasks/", tasks.add, name="add-task"),
    path("plans/<int:pk>/tasks/<int:task_pk>/", tasks.task, name="task"),
    path("plans/<int:pk>/tasks/<int:task_pk>/tick/", tasks.tick, name="tick"),
    path("plans/<int:pk>/tasks/<int:task_pk>/lock/", tasks.lock, name="lock-task"),
    path("plans/<int:pk>/tasks/<int:task_pk>/delete/", tasks.remove, name="delete-task"),
    path("app.webmanifest", app.manifest, name="manifest"),
    path("worker.js", app.worker, name="worker"),
    path("offline/", app.offline, name="offline"),
    path("plans/<int:pk>/calendar.ics", feeds.plan_file, name="plan-calendar"),
    path("feeds/<str:secret>.ics", feeds.feed, name="feed"),
    path("busy/", busy.busy_times, name="busy-times"),
    path("busy/<int:pk>/", busy.busy_file, name="busy-file"),
    path("busy/<int:pk>/remove/", busy.remove_busy_file, name="remove-busy-file"),
    path("plans/<int:pk>/tasks/<int:task_pk>/places/", moving.places, name="task-places"),
    path("plans/<int:pk>/tasks/<int:task_pk>/move/", moving.move, name="move-task"),
    path("plans/<int:pk>/undo/<slug:token>/", moving.undo, name="undo-change"),
    path("accounts/sign-up/", accounts.sign_up, name="sign-up"),
    path("accounts/sign-in/", accounts.sign_in, name="sign-in"),
    path("accounts/sign-out/", accounts.sign_out, name="sign-out"),
    path("accounts/password/", accounts.password_change, name="password-change"),
    path("accounts/password/done/", accounts.password_change_done, name="password-change-done"),
]
