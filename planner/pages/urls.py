"""Addresses of the ground floor's pages."""

from __future__ import annotations

from django.urls import path

from planner.pages import accounts, plans, tasks, today

urlpatterns = [
    path("", today.today, name="today"),
    path("plans/", plans.plans, name="plans"),
    path("plans/<int:pk>/", plans.plan, name="plan"),
    path("plans/<int:pk>/activate/", plans.activate_plan, name="activate-plan"),
    path("plans/<int:pk>/archive/", plans.archive_plan, name="archive-plan"),
    path("plans/<int:pk>/delete/", plans.remove_plan, name="delete-plan"),
    path("plans/<int:pk>/tasks/", tasks.add, name="add-task"),
    path("plans/<int:pk>/tasks/<int:task_pk>/", tasks.task, name="task"),
    path("plans/<int:pk>/tasks/<int:task_pk>/tick/", tasks.tick, name="tick"),
    path("plans/<int:pk>/tasks/<int:task_pk>/lock/", tasks.lock, name="lock-task"),
    path("plans/<int:pk>/tasks/<int:task_pk>/delete/", tasks.remove, name="delete-task"),
    path("accounts/sign-up/", accounts.sign_up, name="sign-up"),
    path("accounts/sign-in/", accounts.sign_in, name="sign-in"),
    path("accounts/sign-out/", accounts.sign_out, name="sign-out"),
    path("accounts/password/", accounts.password_change, name="password-change"),
    path("accounts/password/done/", accounts.password_change_done, name="password-change-done"),
]
