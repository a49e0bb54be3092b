"""What to do, in order, for things done again and again: writing, cooking at home, work on code. See `shape.py` for the notation."""

from __future__ import annotations

WRITE = """
# start: the first pages, for {x}
> Place, hour and tool for {x} are settled
> You have written on each of the days and judged nothing
* {X}[, {share}]: begin with the place you sit in, and do not stop
* {X}[, {share}]: write about something you remember from before you were ten
- {X}[, {share}]: list ten things you could write about any day, keep the list beside the desk, and begin with the first
* {X}[, {share}]: write down a conversation you overheard, and go on where it ended
* {X}[, {share}]: write the same small event twice, once fast and once slowly
# practise: steady days of {x}
> The days with pages outnumber the days without
> You begin without waiting for an idea
* {X}[, {share}]: describe one person without naming a single feature of the face
* {X}[, {share}]: begin with "What nobody knew" and keep the hand moving
* {X}[, {share}]: write about something you disagree with, from the other side
- {X}[, {share}]: read yesterday's page, copy its best sentence on top of a new one, and go on from there
* {X}[, {share}]: write instructions for something you can do in your sleep
* {X}[, {share}]: write a letter you will not send
# deepen: more than warming up, with {x}
> One text is longer than a day and goes on from session to session
> You know your best hour
+ {X}[, {share}]: choose the page that still interests you and carry it on
* {X}[, {share}]: write the part of that text you would rather avoid
* {X}[, {share}]: write it once more from memory, without looking
- {X}[, {share}]: stop in the middle of a sentence today, so that tomorrow begins by itself
+ {X}[, {share}]: go on with the longer text to a turn you did not plan
# finish: something whole from {x}
> One text from this month has a beginning and an end
> Somebody has read a page
+ {X}[, {share}]: write the ending of the longer text
* {X}[, {share}]: write the beginning once more, now that you know the end
* {X}[, {share}]: cut a page by a third and use the time left for a new one
- {X}[, {share}]: read a page aloud to somebody, then write what you heard yourself
* {X}[, {share}]: write about this month of writing itself
# review: looking back on {x}
> You know what the month has brought in pages
> The first sentence for next month is there
- {X}[, {share}]: count the pages of this month, mark the three best, and write on from one of them
* {X}[, {share}]: write what you would tell somebody who begins tomorrow
- {X}[, {share}]: write the first sentence of next month, and then the next ones
~ {X}[, {share}]: write about <a door|somebody's hands|a wrong decision|the weather of a certain day|a room that is gone|a secret|a meal>, <without stopping|in short sentences|as if to a friend|in the present tense>
"""

COOKING = """
# start: a simple start with {x}
> The basics are in the house and you have cooked the first meals
> A list of easy meals hangs in the kitchen
* {X} today: one pan, one vegetable, one sauce; note how long it really took
- Write a list of ten meals you like and can make, shop for three of them, and begin {x} with the easiest
* {X} today: a soup or stew for two days, the second half into the fridge
* {X} today: something from what is already in the house, rice or pasta as the base
# practise: {x} on ordinary days
> Shopping happens once for several meals
> The evenings on which you are tired have an easy meal
- Plan this week's meals for {x}, one line each, write the shopping list, and make the first one
* {X} today: a tray from the oven, everything cut to one size, ten minutes of work
* {X} today: a new recipe with few ingredients, exactly as written
* {X} today: eggs, pulses or fish with a salad, on the table in half an hour
* {X} today: cook double and freeze a portion with a label
# deepen: {x} with a little more skill
> One dish is yours by now
> Nothing in the fridge was thrown away this week
* {X} today: your favourite takeaway dish in your own version
* {X} today: use up what is left in the fridge; spice it in one direction and stay with it
+ {X} today: the dish you have been putting off, everything cut before you begin
* {X} today: a meal without meat that fills you up
# finish: {x} as a matter of course
> You have cooked for somebody else
> The list of meals that work is written
* {X} today: a meal for somebody else, simple and without stress
- Write the meals from {x} that stay on one page for the kitchen door, and make one of them today
* {X} today: a dish from memory, recipe turned over
* {X} today: let somebody else cook with you, one cuts and one stirs
# review: what {x} {has} brought
> You know what stays: meals, days, what it has saved
> Next month's first meals are chosen
* {X} today: the very first dish of the month, and taste the difference
- Look back on {x}: the best meal, the quickest one, what it has saved; choose three new dishes
~ {X} today: <a soup|something from the oven|a big salad with something warm|pasta with a new sauce|a curry|an omelette with vegetables|a dish from your childhood>, <with what is in season|in half an hour|enough for two days|with music on>
"""

CODE = """
# start: a safe footing for {x}
> You know what {x} {does} today, and have tests around the part you will touch first
> The work is cut into steps that can each be shipped alone
* Read through {x} for {min} min and draw what calls what; mark the three places that hurt
- Write down what must not change in {x}: inputs, outputs, figures, deadlines of others
+ Put tests around the part of {x} you will touch first, as it behaves today, oddities included
* Cut the work on {x} into steps of at most a day, each of which can be merged by itself
- Note for {x}: how do you notice that something broke, and how do you get back?
# practise: small, safe steps in {x}
> The first steps are merged and nobody noticed
> Every change comes with a test that failed first
+ Take the first step in {x}, with its test, and have it reviewed before you begin the next
* Remove one duplication or dead corner in {x} and let the tests speak
- Write for the others in five lines what is changing in {x} and what they will notice
* Try the riskiest step for {x} on a throw-away branch for {min} min and write down what you learned
* Take the next step in {x} and merge it the same day
# deepen: the hard part of {x}
> The hardest step has been rehearsed on a copy
> You can go back within minutes and have done so once
+ Do the hardest step in {x} on a copy with real data, and write down each command
* Measure {x} before and after on the copy: times, errors, sizes
* Rehearse the way back for {x} once, with a clock
- Have a colleague read the plan for {x} and look for what you forgot
+ Close the gaps in {x} that the rehearsal showed, with a test each
# finish: {x}, done and live
> The last step is live and watched
> What is old is gone
+ Take the last step in {x} at a quiet hour, with the plan beside you and a second pair of eyes
* Watch {x} after the change: errors, times, complaints; note what is normal now
* Remove the old ways, switches and leftovers from {x}
- Bring the notes and documents on {x} up to date
# review: looking back on {x}
> Others know how it works now
> The list of what comes next is short
- Write down what went well with {x}, what cost too much time, and one thing for the next time
- Show the others {x} in ten minutes: before, after, where to look
- List what should come next for {x}, at most five lines, the most useful first
~ {min} min on {x}: <one more test|one smaller function|one open review|one old warning>, <merged today|with a line for the others|and nothing else>
"""

WALK = """
# start: the first walks, for {x}
> You have two routes from your door and shoes that fit
> You have been out on each of the days
- {min} min of {x} from your door, at an easy pace; note the route and how you feel
- {min} min of {x} on another route, and write down which one you like better
- {min} min of {x} with the last five minutes a little brisker
- {min} min of {x} to an errand you would have done by car or bus
- {min} min of {x} without a phone in your hand; bring back one thing you noticed
# practise: {x} in any weather
> The time of day for {x} is settled
> Rain is no reason any more
- {min} min of {x} at the same hour as yesterday
- {min} min of {x} with somebody, or with a call to somebody
* {min} min of {x} with a hill or stairs on the way
- {min} min of {x} in a park or along water
- {min} min of {x} before or after a meal
- {min} min of {x} in the dark or at first light, with something bright on
# deepen: a little farther and brisker, with {x}
> One walk is clearly longer than in the first week
> You notice that your breath is calmer
* {min} min of {x}: five minutes easy, five brisk, by turns
* {min} min of {x} to a place you have never walked to
- {min} min of {x} as slowly as you can bear it, looking up
* {min} min of {x}, the longest round so far
- {min} min of {x} through streets you know only from the window
# finish: {x} as a matter of course
> You no longer decide, you simply go
> Somebody has come along
* {min} min of {x} on your favourite round, and note the time it takes
- {min} min of {x} with somebody you would like to see anyway
* {min} min of {x}, with the first route of the month once more
- {min} min of {x} with a stop for something warm
# review: what {x} {has} brought
> You see in figures and in mood what has changed
> Next month's walks have their hour
- {min} min of {x}; then write down what has changed in breath, legs, sleep and mood
- {min} min of {x}; then choose the three best routes and write them down for next month
~ {min} min of {x} <on your usual round|along water or trees|through side streets|uphill and down again|to something you need anyway>, <at an easy pace|the second half brisker|with somebody|without a phone|looking for one beautiful thing|with a song in your head>
"""

CRAFT = """
# start: pattern and material for {x}
> The pattern is chosen and everything for {x} lies ready
> A small trial piece shows that it will fit
* Choose the pattern for {x} and read it once from beginning to end, marking what you do not know yet
- Get the material for {x} ready: enough of it, tools, measurements, a bag for everything
* Make a small trial piece for {x} and measure it against the pattern
- Look up the one step in {x} you have never done and try it on scraps
* Begin {x}: the first rows, cuts or seams, slowly, with a look at the measurements
# practise: the first third of {x}
> A third of {x} is done
> Your hands know the basic movement without looking
* {X}: {min} min straight on, with something good to listen to
* {X}: {min} min, and count or measure at the end
- Check {x} against the pattern, and undo what will bother you later
* {X}: go on to the next mark in the pattern
- Lay {x} out flat, take a photograph, and work out how much a week it takes
# deepen: the difficult part of {x}
> The difficult part of {x} is behind you
> You know when it will be done
+ {X}: the difficult step, in daylight and without hurry
* {X}: {min} min straight on, to a good place to stop
* {X}: the second half or the second piece, to the length of the first
- Ask somebody with experience about the one place in {x} you are unsure of
# finish: {x}, done
> {X} {is} finished, threads and edges included
> It has been tried on or tried out
+ {X}: the last rows, cuts or seams
* {X}: join the parts, sew in the ends, smooth the edges
- Wash, press or oil {x}, and let it dry in shape
* Try {x} on or out, mend one small thing, and wrap it if it is a present
# review: looking back on {x}
> You know what you would do differently
> The next piece is chosen
- Write down for {x}: material, sizes, hours, what was tricky
- Photograph {x}, put the leftovers in order, and choose what comes next
~ {X}, {min} min: <straight on|to the next mark|the part you like least|with a film or music>, <measured at the end|with a photograph|in good light>
"""
