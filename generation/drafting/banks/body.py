"""What to do, in order, when the goal is the body or a calm head. The notation is explained in `shape.py`."""

from __future__ import annotations

RUNNING = """
# start: easy runs towards {x}
> Every run towards {x} is slow enough to talk
> You know your starting point for {x}: an easy pace, and how your legs feel the day after
* Easy run towards {x}: {min} min at talking pace, walking whenever you need to
- Check shoes, lights and clothes for {x} and write down two routes from your door
* Run {min} min easily for {x} and note pace and feeling: this is your starting point
* Run and walk towards {x}, {min} min: four minutes running, one minute walking
* Easy run for {x}, {min} min, and five minutes of calf and hip stretches at home
# practise: regular runs for {x}
> The weekly runs for {x} have their fixed days, with rest between them
> One run towards {x} this week is a little longer than any before
* Easy run for {x}: {min} min at talking pace on a flat route
* Run {min} min for {x} with six relaxed strides of 20 seconds near the end
+ Longer run towards {x}: {min} min slowly, ending with the feeling that you could go on
- Strength for {x}, {min} min: squats, lunges, calf raises and planks, so that running stays pain-free
* Run {min} min for {x}: ten minutes easy, then one brisk and two easy minutes by turns
* Recovery run for {x}: {min} min, slower than feels useful
# deepen: harder runs for {x}
> You hold the pace you want for {x} for several minutes at a time
> After each hard run for {x} comes an easy one
+ Tempo run for {x}, {min} min in all: ten easy, then steady at a pace you could hold for an hour, easy home
* Hill run for {x}, {min} min: six short climbs with effort, walking down, easy on the flat
+ Long run towards {x}: {min} min, slow and even, with something to drink
* Intervals for {x}, {min} min with warm-up: five times three minutes brisk, two minutes easy
- Easy run for {x}: {min} min, no watch, shoulders loose
* Run {min} min for {x}, the last ten minutes at the pace you want to hold
# finish: fresh legs for {x}
> You have tried your pace for {x}[ ({target})] on a real route
> The last days before the test run for {x} are easy ones
* Run {min} min for {x} with three stretches of four minutes at your goal pace[, aim {target}]
+ Test run for {x}: warm up, then hold the pace you want[ ({target})], and note distance and time; {min} min in all
* Easy run, {min} min, nothing to prove: fresh legs for {x}
- Lay out everything for the test run towards {x}: clothes, route, drink, start time
* Run {min} min for {x}: easy, with five short accelerations to wake the legs
# review: what the runs for {x} brought
> You know what the month did for your pace, breath and legs on the way to {x}
> Next month's runs towards {x} have their days
* Run {min} min for pleasure, on a route you like, and think of {x} only if you like
- Compare your first and your latest run for {x}: pace, breath, legs; write down what helped
- Put the days of next month's runs towards {x} into your calendar
~ {min} min easily for {x}, <on your usual route|on a route you have not tried|with company|without a watch|in the park>, <at talking pace|the last five minutes a little brisker|with stretches afterwards>
"""

SPORT = """
# start: getting into {x}
> You have had your first sessions of {x} and nothing hurts that should not
> Place, kit and times for {x} are settled
* {X}, {min} min at an easy level: find out what is comfortable and stop before you are tired
- Check kit, place and opening times for {x} and reserve or pack what you need
* {X}, {min} min: warm up well, then practise the basic movement slowly
* {X}, {min} min, and a note afterwards on how it felt and what to try next
# practise: regular {x}
> {X} {has} its fixed days, with a rest day between hard ones
> The basic movements of {x} feel less clumsy
* {X}, {min} min: half of it on one basic technique, half for pleasure
* {X}, {min} min, a little longer or livelier than last time
- Mobility for {x}, {min} min: hips, shoulders, ankles, back
+ {X}, {min} min: a long, steady session, breathing calmly
* {X}, {min} min with a partner, a group or a video, and one tip to take home
# deepen: more from each session of {x}
> You have done one session of {x} that was hard in a good way
> You know your weak point in {x} and have worked on it
+ {X}, {min} min with effort: five stretches of hard work, easy in between
* {X}, {min} min on your weakest technique, slowly and often
- Watch ten minutes of somebody good at {x} and note two things to copy
+ {X}, {min} min: your longest calm session so far this month, if it feels good
* Strength for {x}, {min} min: legs, trunk and the muscles you feel most
# finish: {x} at your best
> You have done what you set out to do in {x}[ ({target})], or measured how near you are
> Body and head are fresh for {x}
+ {X}, {min} min as a test: same conditions as at the start[, aim {target}], result written down
* {X}, {min} min easily, between two hard days
* {X}, {min} min: only the parts you enjoy
- Lay out kit and time for your next big session of {x}
# review: what {x} {has} given you
> You know what has changed since your first session of {x}
> {X} {has} its places in next month's calendar
* {X}, {min} min for pleasure, in company if you like
- Look back on {x}: strength, sleep, mood; write down what got better
- Put next month's days for {x} into your calendar and tell somebody
~ {X}, {min} min: <at an even, pleasant effort|a little of everything|with somebody|on one weak point|without counting anything>, and <one thing to watch, chosen beforehand|a note on how it felt|five calm minutes at the end>
"""

FITNESS = """
# start: a gentle beginning for {x}
> You know where you start with {x}: a few numbers, no judgement
> The first workouts for {x} were short enough to want more
* Full-body workout for {x}, {min} min: squats, push-ups on a table, rows, planks; two calm rounds
- Write down your starting numbers for {x}: push-ups, plank time, stairs without a pause
* Brisk walk of {min} min for {x}, far enough to get warm, with the last five minutes slow
* Mobility for {x}, {min} min: neck, shoulders, hips, ankles, each side twice
- Lay out clothes, mat and bottle for {x}, and write down three ten-minute workouts you could always do
# practise: regular workouts for {x}
> Your workouts for {x} have fixed days with rest between the hard ones
> Each exercise for {x} grows by a repetition or two
* Strength for {x}, {min} min: squats, push-ups, rows, bridges; three rounds of <10>
* Endurance for {x}, {min} min: walk, cycle or swim at a pace where you can still talk
- Stretch for {x}, {min} min: long holds, calm breath, no pain
* Strength for {x}, {min} min: lunges, overhead press with bottles, side planks; three rounds
+ Circuit for {x}, {min} min: six exercises, 40 seconds on and 20 off
* Walk with hills or stairs for {x}, {min} min, and note how long until your breath is calm again
# deepen: stronger and longer for {x}
> One exercise for {x} is clearly heavier or longer than at the start
> You have found the workout for {x} you like best
+ Strength for {x}, {min} min: the same exercises a step harder, slow on the way down
+ Endurance for {x}, {min} min: five brisk stretches of three minutes with two easy ones between
* Trunk and back for {x}, {min} min: planks, dead bugs, bridges, bird-dogs
- Easy movement for {x}, {min} min: a walk, loose shoulders, no goal
* Full-body workout for {x}, {min} min with one new exercise, practised before it is done hard
# finish: a test for {x}
> Your numbers for {x} are measured a second time
> You have had one day for {x} that you are proud of
+ Test for {x}, {min} min: push-ups, plank, stairs as at the start; write the numbers beside the old ones
* Your favourite workout for {x}, {min} min, done as well as you can
+ Long, easy outing for {x}: {min} min walking, cycling or swimming
- Easy stretching for {x}, {min} min, before or after the test
# review: keeping up {x}
> You know which workouts for {x} you will keep
> Next month's days for {x} are in the calendar
- Compare your numbers for {x} and write down what helped, what got in the way, what you enjoyed
* Easy workout for {x}, {min} min, for nothing but the good feeling
- Choose two fixed days for {x} for next month and write them into your calendar
~ For {x}, {min} min of <brisk walking|strength at home|mobility for hips and back|stairs or hills|cycling or swimming|dancing in the kitchen|trunk and balance>, <to music|at talking pace|with five calm minutes at the end|outdoors if you can>
"""

EATING = """
# start: seeing how you eat now, for {x}
> You have an honest picture of three ordinary days, without judging
> The kitchen makes {x} easier
* Write down for {x} what you ate yesterday and today, when and why; only look, change nothing
- Walk through your kitchen for {x}: put the helpful things in front and the others out of sight
* Choose <4> simple meals that fit {x} and write one shopping list for them
* Cook one of your simple meals for {x} and freeze or keep a second portion
- Note your starting point for {x}: one number or one feeling, the same time of day each week
# practise: simple meals for {x}
> Three dinners this week fit {x} without effort
> Something sensible for {x} is at hand before you are hungry
* Plan the next <5> dinners for {x}, one line each, and shop for them
+ Cook two portions ahead for {x}: one pot, one tray, labels with the date
- Put together <3> breakfasts or snacks for {x} that take five minutes
* Try one new recipe with a lot of vegetables for {x} and note whether it stays
- Look at the last three days for {x}: what worked, at which hour does it get hard?
* Walk {min} min after a meal for {x} and notice the difference
# deepen: the difficult moments of {x}
> You have a plan for the two moments when {x} {is} hardest
> Eating out or being tired no longer stops {x}
* Write an if-then sentence for each of the two hardest moments of {x} and put it on the fridge
- Choose beforehand what you will order or bring to the next meal out, for {x}
+ Cook ahead for {x} for three days: something for the fridge, something for the freezer
* Make one favourite dish over so that it fits {x}, and taste whether it is still yours
- Eat one meal this evening slowly and without a screen, and note for {x} when you had enough
# finish: {x} on ordinary days
> A handful of meals you like carry {x}
> You know what you will do differently on weekends for {x}
* Write your ten best meals for {x} on one page for the kitchen door
+ Cook a meal for {x} for somebody else and hear what they say
- Look through the pantry for {x}: what is never used, what runs out too early?
* Plan one whole day for {x} that you would like to repeat, and shop for it
# review: what is left of {x}
> You see what has changed with {x} since the beginning of the month
> Two habits from {x} stay
- Compare with your first note for {x}: number or feeling, energy, sleep, mood
* Choose the two habits from {x} that cost least and help most, and write down how they go on
- Plan the first week of next month for {x}: five dinners and one treat
~ For {x}: <cook two portions of something with vegetables|plan the next three dinners|try one new vegetable|make a soup for two days|prepare breakfast for tomorrow>, <and note how full you are an hour later|with a list for the shop|and eat it sitting down, without a screen>
"""

SLEEP = """
# start: a look at your nights, for {x}
> You know your usual bedtime, waking time and what comes between
> The bedroom is ready for {x}
- Write down your last three nights, for {x}: to bed, asleep, awake, how rested from 1 to 10
* Prepare the bedroom for {x}: dark, cool, quiet; the charger moves to another room
- Choose a fixed waking time for {x}, also for weekends, and set one alarm for it
- Write down what gets in the way of {x} on ordinary evenings, sorted by how often
# practise: a calm last hour for {x}
> Most evenings this week end the same quiet way, for {x}
> You get up at the same time, whatever the night was like
- Write the plan of your last hour before bed for {x}: dim light, no work, three quiet things
- Wind down for {x}: {min} min without a screen (bath, book, stretching) and then to bed
* Go outside for {min} min of daylight, for {x}, and note how the evening goes
- Empty your head for {x}: tomorrow's worries and tasks on paper, then close the notebook
- Look at your notes on {x}: on which evening did it work, and what was different?
# deepen: the stubborn part of {x}
> You have tried out the one change that matters most for {x}
> A bad night no longer upsets the whole week of {x}
* Choose the one thing that most disturbs {x} (coffee, phone, late meal) and plan three days without it
- Practise for {x} on the edge of the bed: {min} min of slow breath, longer out than in
- Write down what you do when you lie awake: get up, dim light, a dull book; ready for {x}
- Move bedtime a quarter of an hour, for {x}, and keep the waking time
# finish: good evenings for {x}
> The plan for the evening works on most days without thinking
> You know your two best evening habits
- Keep your whole evening plan for {x} tonight, and note tomorrow from 1 to 10 how you woke
* Explain your plan for {x} to those you live with and agree on one thing they can do
- Wind down for {x} with the two habits that worked best, {min} min
- Plan a late evening and the day after it, so that {x} {survives} it
# review: looking back on {x}
> You see the difference between the first nights and the last
> The habits that stay for {x} are written down
- Compare your first and last notes on {x}: time in bed, rest, mood
- Write down the two evening habits that stay for {x}, and what you let go
~ Last hour of the day for {x}, {min} min: <a dull book|a warm bath or shower|stretching on the floor|soft music|tomorrow's list on paper>, <dim light|no screen|window open for a while>, and then to bed
"""

CALM = """
# start: a place and a time for {x}
> There is a fixed place and a moment of the day for {x}
> You have done it a few times, however restless you were
- Choose place and moment for {x}, put a cushion or notebook there, and sit for the first <8> minutes
- {X}, {min} min: only the breath; when thoughts come, begin again
- {min} min for {x} with a guided recording; note its name if it suits you
- Write down in five lines what you hope for from {x}, then sit until your shoulders are down
- {X}, {min} min: sounds first, then the breath, then both
- {min} min for {x}: breathe in for four, out for six, hands on the belly
# practise: small, regular rounds of {x}
> {X}: on its days, also on the bad ones
> You notice once a day, in the middle of things, that you can stop for a breath
- {X}, {min} min: feel the body from the feet upwards, part by part
- {min} min for {x}: count ten breaths, again and again, without hurry
- {X}, {min} min, then three lines: what was there, what changed, nothing else
- {min} min for {x} while walking slowly, eyes open, steps and breath together
- {X}, {min} min: name what you feel in one word and let it pass
- {min} min for {x}: a cup of tea, drunk as if it were the first one
- {X}, {min} min, before a screen is switched on
# deepen: {x} when it is hard
> You have stopped for a breath in one difficult moment
> It also works without a recording
- {min} min for {x} in silence, without help, one minute longer than feels easy
- {X}, {min} min: think of a small worry, stay with it, and let the answer wait
- {min} min for {x}: wish somebody well, then yourself, then somebody difficult
- Plan three short pauses of one minute for tomorrow (before a meal, a call, bed), then {min} min for {x}
- {X}, {min} min: a page on what has been on your mind most, and one sentence you can keep
- {min} min for {x}: listen to the farthest sound you can hear, then the nearest
- {X}, {min} min lying down, one hand on the heart
# finish: {x} as part of the day
> There is nothing to decide any more, it is simply done
> You know which form of {x} suits you
- {min} min for {x} in the form you like best
- {X}, {min} min together with somebody, or tell them afterwards what it does for you
- {min} min for {x} outdoors or at an open window
- {X}, {min} min at another time of day; note whether it suits you better
- {min} min for {x}: the first exercise of the month once more
- {X}, {min} min with eyes half open, looking at one spot
- {min} min for {x}: three things you are grateful for, and who had a part in them
# review: what {x} {has} changed
> You can say what has changed, be it ever so little
> {X} {has} a place in next month
- Read your notes on {x} and write down what has changed since the first days
- {X}, {min} min, and afterwards one sentence on how it goes on next month
- {min} min for {x}: no exercise at all, only sitting
~ {min} min for {x}: <the breath at the nose|the soles of the feet|sounds near and far|the pauses between breaths|one kind word, again and again>, <sitting upright|on the floor|at the window|with eyes open>
"""
