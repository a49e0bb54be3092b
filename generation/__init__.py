"""Top floor: options, decision, local planner, model and the generation that joins them."""
