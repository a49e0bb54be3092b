"""What to do, in order, for reading, habits and goals that fit no other kind. The notation is explained in `shape.py`."""

from __future__ import annotations

READING = """
# start: a place, a time and the first pages for {x}
> {Book} has begun, and reading has its fixed hour
> You know what you will read this month, and what not
- Choose what to read for {x}, put {book} where you sit in the evening, and read the first <15> pages
- Read <20> pages of {book} and mark one sentence you like
- Write down why you chose {book} and what you hope to find in it, then read <10> pages
- Read {book} for {min} minutes, phone in another room
# practise: regular pages for {x}
> Reading has happened on its days, if only a few pages
> You are well into {book}
- Read <20> pages of {book} and note one question that it raises
- Read {book} for {min} minutes somewhere other than usual: a café, a bench, a bath
- Read <20> pages of {book} and tell somebody in two sentences what they were about
* Read {book} for {min} minutes in one go, the longest stretch so far
- Copy one passage of {book} by hand and write two lines on why it stays with you; then read on
- Read <15> pages of {book} before bed instead of the screen
# deepen: into the thick of it for {x}
> You know where {book} is going, or have decided to give it up for another
> The middle of {book} lies behind you
- Read <25> pages of {book} and write down what has changed since the beginning
* Read {book} for {min} minutes and look up one thing you did not know
- Read <20> pages of {book} and guess in writing how it will end
- Choose the best page of {book} so far and read it aloud to somebody, or to yourself
- Read <25> pages of {book} with a pencil in your hand
# finish: the last chapters for {x}
> {Book} is finished, or you know to the page what is left
> You can say in three sentences what {book} was about
* Read {book} for {min} minutes, towards the last chapter
- Read the next <25> pages of {book} and leave the last ones for a quiet evening
- Read on in {book} to the end of a chapter and write three sentences about it
- Read the last open pages of {book}, slowly
# review: what stays of {x}
> What you have read this month is on one page
> The next book waits on the table
- Write half a page for {x}: what you have read, what stays, to whom you would give it
- Go through the marked passages of {book} and copy the three best into a notebook
- Choose what comes next for {x} and put it where you will see it
~ Read {book} for {min} minutes, evening {k} of the month
~ Reading session {k}: <20> pages of {book} and one line about them
"""

HABIT = """
# start: a small beginning for {x}
> {x} has a fixed trigger in your day and a tiny version for bad days
> You have done it on the first days and ticked them off
- Choose the moment that will trigger {x} (after the coffee, before the shower) and write it down
- Make {x} easy: put out what you need and remove one thing that is in the way
- Write down the smallest version of {x} that still counts on a bad day, and do it once now
- Draw a simple chart for {x}, one box a day, and hang it where you will see it
# practise: {x} on ordinary days
> The chart for {x} has more ticks than gaps this week
> You have used the small version of {x} at least once instead of skipping it
- Do {x} today at its fixed moment and note in one line how it went
- Look at the gaps in your chart for {x}: what came in between, and what would have helped?
- Tell one person about {x} and agree on when they may ask you
- Join {x} with something you like: music, tea, a walk
- Set everything out this evening so that {x} happens by itself tomorrow
# deepen: {x} on difficult days
> You have a plan for the day on which {x} usually fails
> {x} has grown a little, without strain
- Write an if-then sentence for the hardest day of {x} and put it beside the chart
- Make {x} a little bigger or better for one day and note whether it is worth it
- Go through tomorrow in your head and find the place of {x} in it
- Change one thing in your surroundings that works against {x}
# finish: {x} without thinking
> {x} runs without reminders on most days
> You know what carries {x} and what you can drop
- Do {x} without looking at the chart, and tick it off only in the evening
- Count the ticks for {x} and reward the longest row with something small
- Write down the two conditions under which {x} always works
- Plan {x} for an unusual day: travel, guests, illness
# review: {x} after this month
> You know whether {x} stays, grows or goes
> The chart for next month is ready
- Look back on {x}: days done, what it gave you, what it cost
- Decide for {x}: keep, make bigger, make smaller; and write down why
- Prepare next month's chart for {x}
~ Check-in {k} for {x}: ticks, gaps, one small change
~ Do {x} now, round {k}, and write one line about it
"""

QUIT = """
# start: looking at the pull of {x}
> You know when and why you reach for {x}
> Your reason and your first day for less of it are written down
- Write down when, where and why you reached for {x} in the last two days
- Write your reason for living with less of {x} on a card you will see often
* Clear the way: remove {x} from the places where you reach for it without thinking
- Choose <3> things to do instead when {x} pulls: water, ten breaths, a short walk
- Tell one person about your aim with {x} and what helps you
# practise: the first days without {x}
> You have had whole days, or half days, without {x}
> You know your two hardest moments with {x}
- Plan tomorrow without {x}: the hard moments and what you will do in each
* Spend {min} minutes at the usual time of {x} on something you enjoy with your hands or legs
- Note the last days without {x}: what was easy, what was hard, what helped
- Write an if-then sentence for the strongest pull of {x}
- Count what living without {x} has saved you so far: time, money, sleep
# deepen: when {x} pulls hardest
> You have got through one hard moment without {x}
> A slip no longer means giving up
- Write down what you will do on the day after a slip with {x}
* Arrange an evening or a weekend in which {x} has no place
- Read two pages about how a craving for {x} rises and fades, and note what is true for you
- Ask somebody who has left {x} behind what helped them
# finish: days without {x}
> Days without {x} are the normal ones
> You have something better in its place
* Do for {min} minutes what you now have time for without {x}
- Celebrate the longest stretch without {x} with something small
- Plan the next occasion on which {x} will be offered, and your sentence for it
# review: life with less of {x}
> You see what has changed
> You have decided your rule for {x} for next month
- Look back on the month with less of {x}: stretches, slips, what has changed in you
- Write your rule for {x} for next month in one sentence
~ Check-in {k} on {x}: last days, hardest moment, what helped
~ Instead of {x}, round {k}: {min} minutes of something that does you good
"""

LIFE = """
# start: everything on the table for {x}
> Everything that is on your mind is on paper, and three things are chosen
> The first small thing towards {x} is done
* Empty your head for {x}: everything unfinished on one sheet, unsorted, until nothing comes
- Mark on your sheet for {x} the three things that would make the biggest difference
* For {x}, do three of the small things on your sheet that take less than fifteen minutes each
* Clear the one surface you see first in the morning, as a start for {x}
- Write down what an ordinary good day would look like once {x} has worked
# practise: small order every week for {x}
> A short weekly look at calendar, money and home has taken place
> One thing that weighed on you is settled
* For {x}, settle the oldest letter, message or bill from beginning to end
- Look at the coming week for {x}: what is fixed, what may go, where is there air?
* For {x}, go through your money of the last month: in, out, and one payment to stop
* Make the appointment you have been putting off, for {x}: doctor, dentist, office, repair
- Choose a bedtime and a waking time for the next five days, for {x}
* For {x}, plan five simple meals and do the shopping for them
# deepen: one bigger thing for {x}
> The biggest of your three things for {x} has moved
> Someone knows what you are working on
+ Take the biggest of your three things for {x} and work {min} minutes on its first part
* Talk with somebody about {x} and ask for one piece of help
- Write down for {x} what drains you and what restores you, and change one of them this week
* Carry on with your biggest thing for {x} up to the next visible step
* Sort one drawer, one folder or one inbox to the bottom, for {x}
# finish: habits that hold {x}
> Two habits carry {x}: a weekly look ahead and a daily small tidy-up
> Of your three things for {x}, one is finished
+ Finish one of your three things for {x}, or decide in writing that it need not be finished
* Set up one calendar and one list for {x}, and move everything there
- Write the rules of your weekly look ahead for {x}: when, where, which five questions
* Keep {min} minutes free for {x} and do only what gives you back some strength
# review: {x}, one month on
> You see what has become lighter
> Three things for next month are chosen
- Read your first sheet for {x} again and strike out what is done or no longer matters
- Write down for {x} what has become lighter, and what you want to keep
* Choose the three things for next month of {x} and the first step of each
~ Order round {k} for {x}: one small thing from the sheet, done today
~ Look ahead {k} for {x}: calendar, list, one thing to leave out
"""

GENERIC = """
# start: a first step for {x}
> You know what you want to have by the end of the month with {x}
> The first small step for {x} is behind you
* Write down for {x} what you want to see, hold or be able to do by the end of the month
- Write down everything you already know, have and need for {x}
* Cut {x} into five to eight steps and mark the one you can begin today
* Take the first small step for {x} and write down what you noticed
- Find one person, book or page that helps with {x}, and note the best piece of advice
# practise: regular steps for {x}
> {x} moves a little at each of its hours
> You know what helps {x} along and what gets in the way
* Take the next step for {x}: {min} minutes, one thing at a time, until something is done
- Write three lines about {x}: what is done, what is next, what do you need for it?
* Do one thing for {x} that you can tick off today, from beginning to end
+ Work on the most important step of {x} for {min} minutes without interruption
* Try another way of going about {x} and compare it with your usual one
- Remove one obstacle to {x}: a question, a missing thing, a bad time of day
# deepen: the hard part of {x}
> The step of {x} you kept putting off is begun
> Somebody else knows how {x} is going
+ Begin the part of {x} you have been putting off, and stay with it for {min} minutes
* Show or tell somebody how far you have come with {x} and ask for one honest remark
- Compare {x} with what you wanted at the start and strike out what no longer matters
+ Take the largest open step of {x} and finish its first half
* Repeat for {x} what has worked best so far, a little longer or better
- Ask somebody who has done something like {x} how they got over the hard part
# finish: a result for {x}
> There is a result for {x} that you can see or show
> Open ends of {x} are closed or have a date
+ Finish the largest open step of {x}
* Look at {x} as a stranger would and improve the first thing that catches the eye
* Close two open ends of {x}, the smallest first
- Write down in five sentences what has come of {x}
# review: looking back on {x}
> You know what {x} has brought you
> The next step for {x} is written down
- Look back on {x}: what went well, what surprised you, what would you do differently?
* Compare today with the first day of {x} and write down three differences
- Decide how {x} goes on: carry on, change, or be content; and note the next step
~ Working session {k} for {x}: one step, {min} minutes, one line of notes
~ Small step {k} for {x}: something that can be done today
"""
