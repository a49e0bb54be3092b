"""One light task a week for a focus area that no goal speaks of. The notation is explained in `shape.py`."""

from __future__ import annotations

BODY_AREA = """
# start: a light start for {x}
> One small, pleasant thing for {x}
- Walk {min} min at a brisk pace, for {x}, and note how you feel before and after
- Write down one number and one feeling that tell you where you stand with {x}
# practise: something regular for {x}
> One session for {x}, short enough to enjoy
- For {x}: {min} min of easy exercise at home, squats, arms, trunk, with calm breath
- Plan three simple dinners that are good for {x}
# deepen: a little more for {x}
> One session for {x} with a little effort
- For {x}: {min} min walk, cycle or swim, a little brisker in the middle
- Choose a bedtime for the next three days, for {x}, and prepare the evening
# finish: keeping {x} alive
> One session for {x} you look forward to
- For {x}: move for {min} min in the way you like best
# review: what did {x} good
> You know which small thing for {x} stays
- Look back on {x}: compare number and feeling with the first ones and keep one habit
~ For {x}: {min} min <outdoors at a pace that makes you warm|of stretching to music|of stairs and squats>
"""

MIND_AREA = """
# start: a quiet start for {x}
> One quiet hour for {x}
- Write one page for {x}: what is on your mind, and what you want more of
- For {x}: {min} min without a screen, outdoors or at an open window
# practise: something regular for {x}
> One moment for {x} that is only yours
- For {x}: {min} min of something you used to love doing
- Write down three good moments of the last days, for {x}
# deepen: a little deeper into {x}
> One honest look at {x}
- Write down for {x} what drains you and what restores you, and change one thing
- For {x}: a slow walk of {min} min without a destination
# finish: keeping {x} alive
> One small ritual for {x}
- Choose a small weekly ritual for {x} and do it for the first time
# review: what did {x} good
> You know what did {x} good
- Look back on {x} and write down what did you good and how it can stay
~ For {x}: {min} min of quiet <at the window|on a bench|with a cup of tea>, then three lines
"""

LEARNING_AREA = """
# start: a question for {x}
> One question for {x} that makes you curious
- Write down three things you are curious about for {x} and choose one
- For {x}: watch or read one good introduction and sum it up in three sentences
# practise: a small dose of {x}
> One small piece for {x}, noted in your own words
- For {x}: read {min} min about your question and note what surprised you
- For {x}: explain something you learned lately to somebody, in plain words
# deepen: a second look, for {x}
> One thing tried out for {x}
- For {x}: try out what you read about, on a small scale, and note the result
- For {x}: write five quiz questions on what you learned and answer them
# finish: something to keep from {x}
> One page worth keeping for {x}
- For {x}: put the best of what you learned on one page
# review: what {x} brought
> You know where {x} {leads} next
- Look back on {x} and choose the question for next month
~ For {x}: {min} min of <reading|watching something good|asking somebody who knows> and one sentence worth keeping
"""

WORK_AREA = """
# start: the view of {x}
> You know the one thing that matters most in {x} now
- Write down everything open in {x} and mark the one thing that matters most
- For {x}: clear the inbox or desk for {min} min, oldest first
# practise: one step for {x}
> One step for {x} that had been waiting
- For {x}: {min} min on the one thing that matters most, messages off
- For {x}: write down last week's three results, in words others would understand
# deepen: one improvement in {x}
> One thing in {x} is simpler than before
- For {x}: find one thing you do every week and make it simpler or drop it
- For {x}: ask a colleague or friend for one honest remark
# finish: a loose end in {x}
> One loose end in {x} is tied
- For {x}: close the loose end that has been open longest
# review: {x}, looking back
> You know what to change in {x} next month
- Look back on {x}: what brought results, what only took time?
~ For {x}: {min} min on <the most important open point|the oldest open point|tomorrow's first hour>
"""

PEOPLE_AREA = """
# start: a sign of life for {x}
> Somebody from {x} has heard from you
- For {x}: call or write to one person you have not spoken to lately
- Write down for {x} whom you would like to see this month, and suggest a date
# practise: time for {x}
> One unhurried stretch of time for {x}
- For {x}: {min} min with somebody you like, phones away
- For {x}: send a photograph or a thank-you, without a reason
# deepen: something for {x}
> One thing done for {x} that takes a little effort
- For {x}: cook, repair or carry something for somebody
- For {x}: ask somebody about a thing that matters to them, and only listen
# finish: next dates for {x}
> The next meetings for {x} have dates
- For {x}: settle two dates for next month
# review: {x}, looking back
> You know which hours for {x} were the best
- Look back on {x}: which hour was the best, and how can it happen again?
~ For {x}: <a call|a visit|a letter|a photograph>, without a reason
"""

HOME_AREA = """
# start: the first corner for {x}
> One corner is done for {x}
- For {x}: clear and clean one corner, drawer or shelf completely
- Walk round for {x} and note five small things that annoy you
# practise: a small repair for {x}
> One annoying thing less for {x}
- For {x}: mend or settle one of the small things that annoy you
- For {x}: sort out one bag of things and take it away
# deepen: a larger corner for {x}
> One place that was avoided is better, for {x}
- For {x}: {min} min on the place you have been avoiding
- For {x}: look after plants, windows or floor of one room
# finish: something pleasant for {x}
> One place is pleasant again, for {x}
- For {x}: make one place pleasant with light, a plant or a picture
# review: {x}, looking back
> You know the one rule that keeps {x} simple
- Walk round for {x}, enjoy what has been done and write down one rule to keep it so
~ For {x}: {min} min, one <surface|drawer|shelf> clear
"""

MONEY_AREA = """
# start: the figures for {x}
> You know this month's figures for {x}
- For {x}: write down what came in and what went out last month
- For {x}: list all subscriptions and regular payments
# practise: one leak for {x}
> One cost less, for {x}
- For {x}: cancel or lower one regular payment
- For {x}: note this week's spending in five groups
# deepen: a better contract for {x}
> One contract checked for {x}
- For {x}: compare the price of one contract and write down the difference
- For {x}: work out what the yearly costs come to in a month
# finish: order for {x}
> Papers and payments for {x} are in order
- For {x}: file receipts and letters, pay what is due
# review: {x}, looking back
> You know next month's budget for {x}
- Look back on {x} and write a simple budget for next month
~ For {x}: <balance and receipts|the next bill|one price compared>, one decision
"""

CREATIVE_AREA = """
# start: a playful start for {x}
> One small thing made for {x}
- For {x}: make something small in one sitting, with what you have at hand
- For {x}: collect eight pictures, sounds or sentences that please you
# practise: small tries for {x}
> A few quick tries for {x}, without judging
- For {x}: five quick tries of the same thing, five minutes each
- For {x}: look closely at one work you love and note what it does
# deepen: one thing with care for {x}
> One thing for {x} made with more care
- For {x}: take the best of your tries and make it again with care
- For {x}: learn one technique and use it straight away
# finish: something to show for {x}
> One thing for {x} is finished
- For {x}: finish one thing and show it to somebody
# review: {x}, looking back
> You know what to play with next in {x}
- Look back on {x}: lay out everything you made and keep the best
~ For {x}: {min} min of making something <with paper|with sounds|with words>, no judging
"""

OPEN_AREA = """
# start: a small start for {x}
> One small thing for {x} that does good
- Write down for {x} what would make this month a good one, in three lines
- For {x}: choose one small thing and do it straight away
# practise: one step for {x}
> One step for {x}, finished
- For {x}: {min} min on the one thing you wrote down as most important
- For {x}: ask somebody for an idea and note the best one
# deepen: one thing more for {x}
> One thing for {x} that takes a little courage
- For {x}: do the thing you have been putting off, or its first part
- For {x}: try something new on a small scale and note what happened
# finish: a result for {x}
> One thing for {x} is visible
- For {x}: finish one thing you began and tick it off
# review: {x}, looking back
> You know how {x} {goes} on
- Look back on {x}: what did good, and what comes next?
~ For {x}: one small thing <for yourself|for somebody else|that has waited>, from beginning to end
"""
