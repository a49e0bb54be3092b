"""Saved plans, their tasks and the caller's profile: parse, call the service, serialise."""

from __future__ import annotations

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _
from rest_framework.request import Request
from rest_framework.response import Response

from planner.access import own_plan, own_task
from planner.api.described import PAGE, PLAN_ID, TASK_ID, described
from planner.api.serializers import (
    PlanChangeSerializer,
    PlanHeadSerializer,
    PlanPageSerializer,
    PlanSerializer,
    ProfileSerializer,
    TaskInputSerializer,
    TaskSerializer,
)
from planner.domain.plan_data import Task
from planner.models import MonthlyPlan
from planner.services.people import change_profile
from planner.services.plan_tasks import TaskChange, add_task, change_task, remove_task
from planner.services.plans import delete_plan, set_active
from planner.web.api import Pages, PlannerView


class PlansView(PlannerView):
    """The caller's saved plans."""

    @described("listPlans", answer=PlanPageSerializer, refuses=(404,), parameters=PAGE)
    def get(self, request: Request) -> Response:
        """One page, newest month first, without weeks."""
        pages = Pages()
        plans = MonthlyPlan.objects.owned_by(self.person.pk).newest_month_first()
        page = pages.paginate_queryset(plans, request, view=self)
        return pages.get_paginated_response(PlanHeadSerializer(page, many=True).data)


class PlanView(PlannerView):
    """One saved plan."""

    @described("getPlan", answer=PlanSerializer, refuses=(404,), parameters=(PLAN_ID,))
    def get(self, _request: Request, plan_id: str) -> Response:
        """The plan with its weeks and tasks."""
        return _whole(own_plan(self.person, int(plan_id)))

    @described("changePlan", body=PlanChangeSerializer, answer=PlanSerializer, refuses=(404,), parameters=(PLAN_ID,))
    def patch(self, _request: Request, plan_id: str) -> Response:
        """Make it the month's active plan, or archive it."""
        plan = own_plan(self.person, int(plan_id))
        change = self.checked(PlanChangeSerializer)
        set_active(owner=self.person, plan=plan, active=change.get("active", plan.is_active))
        return _whole(plan)

    @described("deletePlan", status=204, refuses=(404,), parameters=(PLAN_ID,))
    def delete(self, _request: Request, plan_id: str) -> Response:
        """Remove it for good."""
        delete_plan(owner=self.person, plan=own_plan(self.person, int(plan_id)))
        return Response(status=204)


def _whole(plan: MonthlyPlan) -> Response:
    prefetch_related_objects([plan], "weeks__tasks")
    return Response(PlanSerializer(plan).data)


class TasksView(PlannerView):
    """The tasks of a saved plan."""

    @described(
        "addTask",
        body=TaskInputSerializer,
        answer=TaskSerializer,
        status=201,
        refuses=(404,),
        parameters=(PLAN_ID,),
    )
    def post(self, _request: Request, plan_id: str) -> Response:
        """Add a task where the calendar rules allow it."""
        plan = own_plan(self.person, int(plan_id))
        task = Task(**self.checked(TaskInputSerializer), reason=_("You chose this time."))
        row = add_task(owner=self.person, plan=plan, task=task)
        return Response(TaskSerializer(row).data, status=201)


class TaskView(PlannerView):
    """One task of a saved plan."""

    @described(
        "changeTask", body=TaskInputSerializer, answer=TaskSerializer, refuses=(404,), parameters=(PLAN_ID, TASK_ID)
    )
    def patch(self, _request: Request, plan_id: str, task_id: str) -> Response:
        """Tick it off, reword or move it; a new start alone keeps its length."""
        row = own_task(self.person, int(plan_id), int(task_id))
        change = TaskChange(**self.checked(TaskInputSerializer, partial=True))
        change_task(owner=self.person, plan=row.week.plan, row=row, change=change)
        return Response(TaskSerializer(row).data)

    @described("deleteTask", status=204, refuses=(404,), parameters=(PLAN_ID, TASK_ID))
    def delete(self, _request: Request, plan_id: str, task_id: str) -> Response:
        """Take it out of the plan."""
        remove_task(row=own_task(self.person, int(plan_id), int(task_id)))
        return Response(status=204)


class ProfileView(PlannerView):
    """The caller's clock, working hours and buffer."""

    @described("getProfile", answer=ProfileSerializer)
    def get(self, _request: Request) -> Response:
        """As they stand."""
        return Response(ProfileSerializer(self.person).data)

    @described("changeProfile", body=ProfileSerializer, answer=ProfileSerializer)
    def patch(self, _request: Request) -> Response:
        """Change what is sent; plans made later follow it."""
        changes = self.checked(ProfileSerializer, instance=self.person, partial=True)
        change_profile(owner=self.person, changes=changes)
        return Response(ProfileSerializer(self.person).data)
