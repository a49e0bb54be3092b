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

PEACE = """
# start: thinking of {x}
> You know what you want to say and what you would like to hear
> Nothing has been said in anger
- Write down for yourself what happened with {x}: your side first, then the other one, as kindly as you can
- Write down what you miss about {x}, and one thing you are sorry for
- Talk with somebody you trust about {x} who takes nobody's side
- Decide what would be enough with {x} for a beginning: a message, a call, a cup of tea
# practise: a first sign to {x}
> A first, small sign has been given
> You leave time for an answer
- Write a short message to {x} without reproach, sleep on it, and send it if it still feels right
- Do one small, friendly thing for {x} that expects nothing back
- Write down what you will do if no answer comes from {x}, so that you can wait calmly
- Think of one good memory with {x} and tell it to somebody, or to {x}
# deepen: an honest talk with {x}
> You have listened without defending yourself
> One thing that stood between you has been named
* Suggest to {x} a walk or a call of half an hour, at a time that suits the other side
- Prepare the talk with {x}: one thing you are sorry for, one question, no old list
* Meet or call {x}: first listen, then say your own in three sentences
- Write down afterwards how it was with {x}, and one thing you understood
# finish: something that stays, with {x}
> The next contact has a date, or you are at peace with what is possible
> You no longer go over it at night
- Thank {x} for the talk, in two lines, whatever came of it
- Agree with {x} on one small thing for the next weeks, or decide on one for yourself
- Do something ordinary with {x} in which nothing has to be settled
# review: looking back on {x}
> You see what has moved, be it only in you
> You know what you will leave alone for now
- Write down what has changed with {x}, and what may take its time
- Put one date for {x} into next month: a birthday, a call, a visit
~ {min} min for {x}: <a few friendly lines|a good memory written down|a short call|a walk with the question what you wish>, <without old lists|and no answer expected>
"""

CHILD_SLEEP = """
# start: three ordinary evenings, for {x}
> You know how the evenings and nights really are
> Everyone who puts the child to bed knows the plan
- Write down the last three evenings and nights for {x}: tired when, asleep when, awake how often
- Agree with everyone at home on one short evening order for {x}: wash, dark room, song, bed
- Get the room ready for {x}: dark, quiet, not too warm, the same few things each night
# practise: the same order each evening, for {x}
> The evening order has been the same on most days
> Bedtime lies within the same half hour
- Begin the evening order for {x} a quarter of an hour earlier than usual and note what happens
- Do the evening order for {x} in the same four steps, calmly, with the same song at the end
- Go outside by daylight and romp early, for {x}; only quiet things in the last hour
- Look at your notes on {x}: on which evening was it easy, and what was different?
# deepen: the hard moments of {x}
> You know what you do at night, and both of you do the same
> You have had one evening off
- Write down what you do for {x} when the child wakes: wait how long, who goes, what is said
- Ask your doctor, midwife or another parent your most important question about {x}
- Arrange one evening on which somebody else takes over {x} and you go to bed early yourself
# finish: evenings that run by themselves, for {x}
> Falling asleep takes less help than at the beginning
> You know what to do after illness or travel
- Leave out one help at falling asleep, for {x}, gently, for three evenings
- Write the plan for {x} on one page for grandparents and sitters
# review: looking back on {x}
> You see the difference in your notes
> What does not matter is left out
- Compare the first notes on {x} with the latest: asleep when, awake how often, and how you are
- Decide for {x} what stays, and what may wait until the child is older
~ The evening order for {x}, {min} min: <the same four steps|dark and quiet ten minutes earlier|one song more, one help less>, <noted in one line|with the other parent|then an early night for you>
"""

CARE = """
# start: where you stand, for {x}
> You know your most important questions and whom to ask
> One small thing that does good has its place in the day
- For {x}: write down how you are at the moment, in five lines, without judging
- For {x}: write down your three most important questions for a doctor, midwife or adviser
- For {x}: make the next appointment, or check the date of the one you have
- For {x}: choose one small thing that does you good (a walk, a meal, an earlier night) and do it today
# practise: small, steady things, for {x}
> The day has a calm rhythm on most days
> Somebody close to you knows how you are
- For {x}: note the last days in three words each: body, mood, sleep
- For {x}: {min} min of gentle movement outdoors, as far as it feels good
- For {x}: tell one person you trust how it is going, and what helps you
- For {x}: take one thing off your list for the week, or let somebody do it
# deepen: what helps and what does not, for {x}
> You know one thing that helps and one that costs too much
> Your questions have been asked
- For {x}: read one reliable page (a clinic, a health service) and write down two things that are true for you
- For {x}: look at your notes and mark what helped and what cost too much strength
- For {x}: ask your questions by telephone or at the appointment, and write down the answers
# finish: at your own pace, for {x}
> What does good has its fixed place
> There is a plan for harder days
- For {x}: write a plan for harder days: whom you call, what may wait, what comforts you
- For {x}: {min} min of something pleasant that has nothing to do with it
- For {x}: prepare the next appointment: papers, notes, one question
# review: looking back on {x}
> You see what has changed, be it ever so little
> You know what the next month needs
- For {x}: read your notes of the month and write down what has become easier
- For {x}: decide what stays as it is, and what you would like help with next month
~ {min} min for {x}: <fresh air at your own pace|rest without a screen|something warm to eat, in peace|a call to somebody dear>, <and three words in the notebook|and an early night|and nothing else today>
"""
