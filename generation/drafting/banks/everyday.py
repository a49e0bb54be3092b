"""What to do, in order, for reading, habits and goals that fit no other kind. The notation is explained in `shape.py`."""

from __future__ import annotations

READING = """
# start: a place, a time and the first pages
> {Book} has begun, and reading has its fixed hour
> You know what you will read this month, and what not
- Choose what to read first, put {book} where you like to sit, and read the first <15> pages
- Read <20> pages of {book} and mark one sentence you like
- Write down why you chose {book} and what you hope to find in it, then read <10> pages
- Read {book} for {min} minutes, phone in another room
# practise: regular pages of {book}
> Reading has happened on its days, if only a few pages
> You are well into {book}
- Read <20> pages of {book} and note one question that it raises
- Read {book} for {min} minutes somewhere other than usual: a café, a bench, a bath
- Read <20> pages of {book} and tell somebody in two sentences what they were about
* Read {book} for {min} minutes in one go, the longest stretch so far
- Copy one passage of {book} by hand and write two lines on why it stays with you; then read on
- Read <15> pages of {book} before bed instead of the screen
# deepen: into the thick of {book}
> You know where {book} is going, or have decided to give it up for another
> The middle of {book} lies behind you
- Read <25> pages of {book} and write down what has changed since the beginning
* Read {book} for {min} minutes and look up one thing you did not know
- Read <20> pages of {book} and guess in writing how it will end
- Choose the best page of {book} so far and read it aloud to somebody, or to yourself
- Read <25> pages of {book} with a pencil in your hand
# finish: the last chapters of {book}
> {Book} is finished, or you know to the page what is left
> You can say in three sentences what {book} was about
* Read {book} for {min} minutes, towards the last chapter
- Read the next <25> pages of {book} and leave the last ones for a quiet evening
- Read on in {book} to the end of a chapter and write three sentences about it
- Read the last open pages of {book}, slowly
# review: what stays of {x}
> What you have read this month is on one page
> The next book waits on the table
- Write half a page on {book}: what you have read, what stays, to whom you would give it
- Go through the marked passages of {book} and copy the three best into a notebook
- Choose what comes after {book} and put it where you will see it
~ Read {book} for {min} min, <on the sofa|in a café|by the window|in bed|on a bench>, and <mark one sentence|tell somebody what happened|note one question|simply enjoy it>
"""

BOOKS = """
# start: a place, a time and the first of {x}
> {Book} {has} begun, and reading has its fixed hour
> You know which of {x} come in which week
- Put {x} in the order in which you want to read them, and read the first <15> pages of {book}
- Towards {x}: <20> pages of {book}, phone in another room
- Towards {x}: {min} min with {book}, and one sentence marked that you like
* Towards {x}: {min} min with {book} in one go, and a look at how many pages a day it takes
# practise: regular pages, {book}
> Reading has happened on its days, if only a few pages
> {Book} {is} under way, or exchanged for a better one
- Towards {x}: the first <20> pages of {book}, and one line on what you expect
- Towards {x}: {min} min with {book} somewhere other than usual, a café, a bench, a bath
* Towards {x}: {min} min with {book}, the longest stretch so far
- Towards {x}: <20> pages of {book}, and two sentences about them to somebody
- Towards {x}: <15> pages of {book} before bed instead of the screen
# deepen: in the thick of it, {book}
> You are past the middle of {x}
> What does not hold you is put aside without regret
- Towards {x}: <25> pages of {book}, and a note on what links it to the one before
* Towards {x}: {min} min with {book}, and one thing looked up that you did not know
- Towards {x}: <20> pages of {book}, and a guess in writing how it will end
- Towards {x}: the best page of {book} so far, read aloud to somebody or to yourself, then on
- Towards {x}: <25> pages of {book} with a pencil in your hand
# finish: the last of {x}
> You know to the page what is left
> You can say in three sentences what each of them was about
* Towards {x}: {min} min with {book}, towards the last chapter
- Towards {x}: <25> pages of {book}, the last ones left for a quiet evening
- Towards {x}: on in {book} to the end of a chapter, and three sentences about it
- Towards {x}: the last open pages of {book}, slowly
# review: what stays of {x}
> What you have read this month is on one page
> The next book waits on the table
- Write half a page on {x}: what you have read, what stays, to whom you would give it
- Copy the three best passages from {x} into a notebook
- After {x}: choose what comes next and put it where you will see it
~ Towards {x}: {min} min with {book}, <on the sofa|by the window|in a café|in bed>, and <one sentence marked|one question noted|nothing noted at all>
"""

HABIT = """
# start: a small beginning for {x}
> There is a fixed moment in your day for {x}, and a tiny version for bad days
> You have done it on the first days and ticked them off
- Choose the moment of the day for {x} (after the coffee, before the shower), write it down, and begin today
- Make {x} easy: put out what you need, remove one thing that is in the way, and do it
- Write down the smallest version of {x} that still counts on a bad day, and do it once now
- Draw a simple chart for {x}, one box a day, hang it where you will see it, and tick today's box
# practise: {x} on ordinary days
> The chart for {x} has more ticks than gaps this week
> You have used the small version of {x} at least once instead of skipping it
- {X} today at the fixed moment; note in one line how it went
- Look at the gaps in your chart for {x}: what came in between? Then fill today's box
- Tell one person about {x}, agree on when they may ask you, and do it today
- Join {x} with something you like: music, tea, a walk
- {X} today; then set everything out so that tomorrow's happens by itself
# deepen: {x} on difficult days
> You have a plan for the day on which {x} usually fails
> It has grown a little, without strain
- Write an if-then sentence for the hardest day of {x}, put it beside the chart, and tick today's box
- {X} today, a little more or better; note whether it is worth it
- Go through tomorrow in your head, find the place of {x} in it, and do today's
- Change one thing in your surroundings that works against {x}, then do it
# finish: {x} without thinking
> You need no reminder for {x} on most days
> You know what carries {x} and what you can drop
- {X} today without looking at the chart; tick it off only in the evening
- Count the ticks for {x} and reward the longest row with something small
- Write down the two conditions under which {x} always happens, and keep them today
- Plan {x} for an unusual day: travel, guests, illness
# review: {x} after this month
> You know whether {x} is to stay, grow or go
> The chart for next month is ready
- Look back on {x}: days done, what it gave you, what it cost
- Decide about {x}: keep, make bigger, make smaller; and write down why
- Prepare next month's chart for {x}
~ {X} today<, with music|, at a new place|, as the small version|, a little more than usual|, together with somebody|, without looking at the clock|, as if for the first time>: <tick the box|one line in the chart|set out what tomorrow needs|one word on how it was>
"""

QUIT = """
# start: looking at the pull of {x}
> You know when and why you feel the pull of {x}
> Your reason and your first day are written down
- Write down when, where and why you felt the pull of {x} in the last two days
- Write your reason for a life with less {x}, or none, on a card you will see often
* Clear the way: take out of sight whatever leads you to {x}, at home, in the bag, on the way
- Choose <3> things to do instead when {x} calls: water, ten breaths, a short walk
- Tell one person about your aim with {x}, and look up one place that helps: a doctor, a helpline, a group
# practise: the first days without {x}
> You have had whole days, or half days, without {x}
> You know your two hardest moments
- Plan tomorrow without {x}: the hard moments and what you will do in each
* Spend the usual time of {x}, {min} min, on something you enjoy with your hands or legs
- Note the last days without {x}: what was easy, what was hard, what helped
- Write an if-then sentence for the moment when {x} pulls most
- Count what going without {x} has given you so far: time, money, sleep
# deepen: when {x} pulls hardest
> You have got through one hard moment without {x}
> A slip no longer means giving up
- Write down what you will do on the day after a slip with {x}: no scolding, straight on
* Arrange an evening or a weekend without {x}, in good company
- Read two pages on how the pull of {x} rises and fades, and note what is true for you
- Ask somebody who has left {x} behind what helped them
# finish: days without {x}
> Days without {x} are the normal ones
> You have something better in its place
* Use the time that {x} used to take, {min} min, for something you have missed
- Celebrate the longest stretch without {x} with something small
- Plan the next occasion on which {x} will be near, and your sentence for it
# review: looking back on a month with less {x}
> You see what has changed
> You have decided your rule for {x} for next month
- Look back on the month with less {x}: stretches, slips, what has changed in you
- Write your rule for {x} for next month in one sentence, and tell it to somebody
- Thank whoever helped you with less {x}, and do something good for yourself
~ Instead of {x}, {min} min of <a walk|music|something with your hands|a call to a friend|a bath|tidying one shelf|reading>, <and a tick on the calendar|then a glass of water|and one line on how the day went>
"""

LIFE = """
# start: everything on the table for {x}
> Everything that is on your mind is on paper, and three things are chosen
> The first small thing towards {x} is done
* Empty your head for {x}: everything unfinished on one sheet, unsorted, until nothing comes
- Mark on your sheet for {x} the three things that would make the biggest difference
* For {x}, do three of the small things on your sheet that take less than fifteen minutes each
* Clear the one surface you see first in the morning, as a start for {x}
- Write down what an ordinary good day would look like once {x} {works}
# practise: a little order every week for {x}
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
~ For {x}: {min} min on <one small thing from the sheet|the week ahead|one drawer or inbox|a call you have put off>, <done today|then struck off the list|and something pleasant afterwards>
"""

GENERIC = """
# start: a first step for {x}
> You know what you want to have by the end of the month with {x}
> The first small step for {x} is behind you
* Write down for {x} what you want to see, hold or be able to do by the end of the month
- Write down what you already know, have and need for {x}, and what is still missing
* For {x}: list five to eight steps in their order and mark the one you can begin today
* For {x}: take the first small step, {min} min, and write down what you noticed
- Find one person, book or page that helps with {x}, and note the best piece of advice
# practise: regular steps for {x}
> One step for {x} is finished at the end of each session
> You know what helps with {x} and what gets in the way
* For {x}: the next step on your list, {min} min, one thing at a time, until something is done
- Write three lines on {x}: what is done, what is next, what it needs
* For {x}: do one thing today that you can tick off, from beginning to end
+ For {x}: {min} min on the step that matters most, without interruption
* For {x}: ask somebody for the one thing you cannot do or decide alone
- Remove one obstacle to {x}: a question, a missing thing, a bad time of day
# deepen: the hard part of {x}
> The step for {x} you kept putting off is begun
> Somebody else knows how it is going with {x}
+ For {x}: begin the part you have been putting off, and stay with it for {min} min
* Show or tell somebody how far you have come with {x} and ask for one honest remark
- Read what you wanted from {x} at the start and strike out what no longer matters
+ For {x}: take the largest open step and finish its first half
* For {x}: repeat what has worked best so far, a little longer or better
- Ask somebody who has done something like it how they got over the hard part of {x}
# finish: a result for {x}
> There is a result for {x} that you can see or show
> Open ends of {x} are closed or have a date
+ For {x}: finish the largest open step
* For {x}: look at what there is as a stranger would, and improve the first thing that catches the eye
* For {x}: close two open ends, the smallest first
- Write down in five sentences what has come of {x}
# review: looking back on {x}
> You know what the month has brought for {x}
> The next step for {x} is written down
- Look back on {x}: what went well, what surprised you, what would you do differently?
* Compare today with the first day of {x} and write down three differences
- Decide about {x}: carry on, change, or be content; and note the next step
~ For {x}: {min} min on <the smallest open step|the step you like least|whatever moves it most|a loose end>, <finished today|with one line of notes|and the next step written down>
"""
