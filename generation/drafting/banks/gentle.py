"""What to do, in order, when something weighs on a person: kind, small and never urgent. The notation is explained in `shape.py`."""

from __future__ import annotations

GRIEF = """
# start: time and room for {x}
> There is a quiet quarter of an hour for {x}
> One person knows how you are at the moment
- Take {min} min for {x}: write down whatever is there, in any order, for nobody else to read
- Call or write to one person you trust and tell them how it is with {x}; there is nothing to solve
- Walk {min} min with {x} in mind, as slowly as you like
- Make a list of three small things that carry you on days when {x} weighs most, and put it where you see it
# practise: small, steady things beside {x}
> You have eaten, slept and been outside, also on the heavy days
> Something that had to be settled is settled, with help
- Beside {x}: choose one letter, form or call that has to be settled, and let somebody do it with you
- Cook or order something good, eat it in peace, and allow yourself not to think of {x} for a while
- For {x}: write a letter of half a page; it does not have to be sent
- Sit {min} min with music or in silence, with {x} in mind, and stop whenever you have had enough
# deepen: something to hold on to, with {x}
> You have found one form of remembering or letting go that is yours
> You know one place where you can go with {x}: a friend, a group, a counsellor
- For {x}: choose one thing that holds a memory (a photograph, an object, a song) and give it a place, or put it away for now
- For {x}: look up one place that helps people with what you are going through, and note the number
- Meet somebody who understands {x}, for {min} min, and talk or say nothing
- Do something with your hands for {min} min while {x} is allowed to be there: bake, plant, repair, draw
# finish: days that may be lighter, with {x}
> You have planned one good day without a bad conscience
> The difficult dates ahead are known and not spent alone
- Look at the calendar for dates on which {x} will weigh more, and arrange company for one of them
- Plan a small outing that does you good; {x} may come along
- For {x}: write down three good memories, or three things that you want to keep
# review: looking back gently on {x}
> You see what has helped and may leave out the rest
> You know what you need next month
- Read what you wrote about {x} at the beginning, only if you want to, and add three lines
- Write down what has helped with {x}, and thank one person who was there
~ {min} min for {x}: <a slow walk|a page in the notebook|a candle and a cup of tea|a song you like>, <with nobody asking anything|and then something warm to eat|and a call to somebody dear>
"""

MOOD = """
# start: what does you good, for {x}
> You know ten small things that lift your day
> The first of them is done
- For {x}: write down ten small things that have ever done you good, as a stock
- For {x}: choose the easiest thing on your list and do it now, for {min} min
- For {x}: note how the last three days were, from 1 to 10, and what made the best hour
* For {x}: go outside for {min} min without headphones, and bring back one thing you noticed
# practise: one good thing at a time, for {x}
> Something pleasant has its fixed place in the week
> You have spent time with somebody who does you good
- For {x}: write down three good moments of the last days, and who was part of them
* For {x}: meet or call somebody who makes you laugh, {min} min
* For {x}: move for {min} min in the way you like best, and note your mood before and after
- For {x}: do one kind thing for somebody without telling anyone
- For {x}: put one thing off your shoulders: a call, a form, a corner, the smallest first
# deepen: what stands in the way of {x}
> You know two things that drain you and have changed one
> You have tried something you had not done for a long time
- For {x}: write down what drains you and what restores you, and change one of them this week
* For {x}: do for {min} min something you used to love, however badly
- Write yourself the letter a good friend would write you about {x}
* For {x}: say no to one thing this week, and keep the time for yourself
# finish: more of what works, for {x}
> Two good habits are settled
> You have made a plan for heavy days
- For {x}: write a plan for a heavy day: whom you call, where you walk, what you eat
* For {x}: invite somebody for something simple: soup, a walk, a film
- For {x}: make the best thing of this month a fixed date each week
# review: looking back on {x}
> You see which days were the good ones and why
> Three small things stay
- Look at your notes on {x}: which days were the best, and what did they have in common?
- For {x}: choose the three small things that stay next month and write them where you see them
~ {min} min for {x}: <outdoors in daylight|with a person you like|with music|in a warm bath|making something>, then <one line in the notebook|a number from 1 to 10|one thing to look forward to>
"""

DEBT = """
# start: all the figures for {x}
> Every debt is on one page: to whom, how much, what interest, when due
> You know what is left each month after the essentials
* For {x}, write every debt on one page: to whom, how much, what interest, what is due when
- Open the letters that are still closed, for {x}, and only sort them: pay, ask, wait
* For {x}, write down income and the costs that cannot wait (home, food, power), and see what is left
- Look up a free debt advice service near you, for {x}, and note when you can call
# practise: a plan for {x}
> There is an order in which the debts are paid
> Nobody you owe is left without a word
* For {x}, decide the order: minimum everywhere, and what is left to the one with the highest interest
- Write or call one creditor, for {x}, and ask for lower instalments or a date you can keep
- Cancel or lower one regular payment and put the difference towards {x}
* Set up the standing orders for {x}, right after pay day
- Ask the advice service your three most important questions about {x}
# deepen: a little more towards {x}
> One more payment than planned has gone out[, on the way to {target}]
> You have found one cost that can go for good
* Sell <2> things you no longer use and put the money towards {x}
- Plan meals and shopping for the week with a limit, for {x}
* Compare one contract (phone, power, insurance) and change it, for {x}
- Talk with somebody you trust about {x}; it gets lighter when it is not a secret
# finish: a month closer to {x}
> This month's payments are made and written down
> Next month's payments move by themselves
* Make this month's extra payment for {x}, however small, and strike it off on the page
- Write down for {x} the two moments when money runs away, and one sentence for each of them
* Check the standing orders for {x} for next month and adjust them to what is real
# review: where {x} {stands}
> You see on one page how much less it is
> Next month has a first step
- Write the new sums beside the old ones, for {x}, and do something pleasant that costs nothing
- Plan next month for {x}: one payment, one cost less, one conversation
~ {min} min for {x}: <open the post|check the balance|enter the receipts|look at the page of debts>, <pay what is due|write one message|strike off what is done>
"""
