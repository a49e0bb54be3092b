"""What to do, in order, when the goal is house, garden or kitchen. The notation is explained in `shape.py`."""

from __future__ import annotations

DECLUTTER = """
# start: the first visible corner of {x}
> One corner of {x} is clear and stays clear
> You know the order in which you will go through {x}
* Walk through {x} with a notebook, list the zones, and number them from easy to hard
- Take photographs of {x} as it is now, for comparison, and set up boxes: keep, give, throw away
* Clear the easiest zone of {x} completely, clean it, and put back only what is used
* Take one full bag of things out of {x} today: rubbish first, no hard decisions
# practise: zone by zone through {x}
> Two more zones of {x} are done, each one emptied, sorted and cleaned
> Nothing that leaves {x} stands about in the hall
* Go through the next zone of {x}: everything out, wipe, sort, put back half
* Sort one kind of thing in {x} all at once (papers, cables, clothes) and keep the best
- Take the boxes from {x} to where they belong: charity, recycling, tip, the neighbour
+ Empty the largest piece of furniture in {x} and put back only what you would buy again
* Clear the floor of {x}, whatever lies on it, and find a place for each thing that stays
- Go through one drawer or shelf of {x} with music on and stop when it is done
# deepen: the hard part of {x}
> The zone of {x} you were afraid of is done, or half done with a date
> Things you keep in {x} have one place each
+ Begin the hardest zone of {x}: set a timer, sort roughly into three piles, no details
+ Go on with the hardest zone of {x} until the "don't know" pile fits into one box
* Decide about the <10> things in {x} you keep only out of guilt; photograph, thank, let go
- Offer <3> good things from {x} for sale or as a gift, with pictures
* Give each kind of thing in {x} a fixed place and label boxes where it helps
# finish: {x}, done and clean
> {X} {is} finished: nothing stands about without a place
> The last boxes have left the house
+ Go through the last open zones of {x} and close the list
* Clean {x} from top to bottom now that there is room
- Bring away the last boxes from {x} and throw out the lists that are done
* Make {x} pleasant: light, one plant or picture, nothing more
# review: keeping {x} this way
> You see the difference in {x} on your photographs
> A short weekly round keeps {x} clear
- Photograph {x} again and put both pictures side by side
* Walk through {x} with fresh eyes and take out ten more things
- Write down three rules that keep {x} clear, and a weekly quarter of an hour for them
~ {min} min in {x}: <one shelf|one drawer|the floor|one box|what lies on top>, from full to half full, <and one bag out|with music on|then wipe it clean>
"""

RENOVATION = """
# start: a plan for {x}
> You know what {x} {needs}, in which order, and roughly what it costs
> The materials for the first step in {x} are ordered or at home
* Measure {x}, take photographs, and write down everything that needs doing
- Sort the work on {x}: yourself, with help, by a professional; and mark what must come first
* Make a rough budget for {x} with a reserve of a tenth, and a list of materials
- Get <2> prices or opinions for the part of {x} you cannot do yourself
* Clear and protect {x}: furniture out, floor covered, tools in one box
# practise: preparing {x}
> The ground for the visible work on {x} is prepared
> You have tried the technique for {x} on a small patch
+ Do the first preparing step for {x}: take off, fill, sand or wash, one surface at a time
* Try the technique you need for {x} on a spare piece or a hidden corner
- Check materials for {x} against the list and order what is missing
* Carry on preparing {x}, and leave the place swept at the end
* Mend the small damage in {x} before it is painted or built over
# deepen: the main work on {x}
> The main work on {x} is well under way
> Questions about {x} have been answered by someone who knows
+ Do the next main step on {x}: one wall, one row, one fitting, from beginning to end
+ Carry on with the main work on {x} where you stopped, and check lines and edges in daylight
- Note open questions about {x} and ask them at the shop, in a forum or of a friend who builds
* Do the fiddly part of {x}: corners, edges, joints
* Check water, power or screws in {x} before they vanish behind a surface
# finish: the last touches to {x}
> {X} {is} ready to be used
> Tools are cleaned and left-over material is labelled
+ Do the finishing step on {x}: second coat, skirting, seals, handles
* Mend small flaws in {x} by walking through it once with a pencil and a cloth
- Clean the tools for {x}, label the left-over paint and parts, and note the colour numbers
* Put {x} back in order: furniture, light, one thing you look forward to
# review: living with {x}
> You know what {x} cost in time and money
> The rest list for {x} is short and has dates
- Look back on {x}: cost against budget, hours, and what you would do differently
* Use {x} for an evening as intended and note what is still missing
- Write the rest list for {x} with a date for each point, five points at most
~ {min} min on {x}: <one small step from the list|prepare the next step|clean up and check the materials>, <swept up at the end|with a photograph before and after>
"""

MOVING = """
# start: a list and dates for {x}
> Every notice, contract and date for {x} is on one list
> The first room is sorted for {x}, only what should come along remains
* Write the master list for {x}: dates, contracts, notices, helpers, transport
- Note who must know of {x}: bank, employer, insurance, doctor, post, authorities
* Ask for <3> prices or helpers for the transport at {x} and compare them
* Sort the first room for {x}: give away, sell or throw out a third of it
# practise: sorting and packing for {x}
> The rooms you use least are packed for {x}
> The important notices for {x} have gone out
* Pack <4> boxes for {x} from the room you use least, with content and room on each
- Send the next <3> notices or changes of address for {x} and keep the confirmations
* Sort papers for {x} into one folder that travels with you
- Sell or give away <3> large things that will not come along on {x}
* Collect boxes, tape, pens and blankets for {x}
# deepen: rooms and contracts for {x}
> Power, internet and insurance for {x} are arranged
> Half of everything is packed for {x}
* Arrange electricity, internet and insurance for {x} at both addresses
* Pack the next room for {x}, heavy things in small boxes
- Draw the plan of the new rooms for {x}: which furniture stands where
+ Take apart the furniture for {x} that you can do without, screws in labelled bags
* Mend and clean what must be left in order before {x}
# finish: the days around {x}
> All boxes for {x} are closed and the bag for the first night is ready
> Helpers know place, time and task on the day of {x}
+ Pack the last rooms for {x}, and the bag for the first night and morning
* Go through the day of {x} hour by hour with your helpers or the company
- Read the meters and photograph the empty rooms for {x}
* Unpack beds, kitchen and bathroom first after {x}
# review: settling in after {x}
> The list for {x} is closed or has dates for the rest
> You know the way to shop, doctor and bus from the new door
- Go through the list for {x} and close what is done; give each rest a date
* Unpack the last boxes from {x}, or write on them when they will be opened
- Walk around the new neighbourhood after {x} and say hello to one neighbour
~ {min} min for {x}: <three boxes, labelled and stacked|two calls or letters off the list|one cupboard sorted|one thing sold or given away>, <then update the list|and tick it off>
"""

GARDEN = """
# start: a plan for {x}
> You know what can become of {x} this season, and what comes first
> Tools, soil and seeds for the first work in {x} are there
* Walk through {x} and draw a plan: sun, shade, what stays, what you would like
- Look up what can be sown, planted or cut in {x} this month, and write five lines
* Get tools ready for {x}: clean, sharpen, oil; and list what is missing
* Clear the first bed, pot or corner of {x}
# practise: regular work in {x}
> {X} gets a little attention several times a week
> The first sowing or planting in {x} is done, or prepared for its season
* Do the work of the month in {x}: sow, plant, cut or mulch one bed or three pots
* Weed and tidy one part of {x}, roots and all
- Walk through {x} with a cup of tea and note what grows, what suffers, what is dry
* Improve the soil in one part of {x} with compost or fresh earth
- Water, feed or cover what needs it in {x} for the coming days
# deepen: a bigger piece of work in {x}
> One larger job in {x} that was waiting is done
> You know your plants in {x} and their needs better
+ Take on the larger job in {x}: path, bed, hedge, trellis or compost; first half
+ Finish the larger job in {x} and clear away tools and cuttings
- Look up three plants of {x} and write down what they want: light, water, cutting
* Look for pests and damage in {x} and treat them gently
* Divide, move or stake plants in {x} that need it
# finish: {x}, ready for what comes
> {X} {is} prepared for the coming weeks of weather
> Something from {x} has come into the house or gone to a neighbour
* Prepare {x} for the coming weather: cover, tie up, empty or set up the water
* Harvest, cut a bunch or take cuttings in {x}, and give some away
- Write labels and a note of where what is planted in {x}
* Clean pots, tools and paths in {x}
# review: what {x} {has} taught you
> You know what did well in {x}
> The next jobs in {x} have a month
- Note what grew in {x}, what failed, and why you think so
* Photograph {x} from the same place as at the start and keep the pictures together
- Write next month's five jobs for {x} into the calendar, with seeds to order
~ {min} min in {x}: <look, weed and water|tidy one bed or three pots|one small repair|cut back what is over|collect leaves or seeds>, <whatever the weather allows|with a cup of tea afterwards>
"""

COOKING = """
# start: a few dishes for {x}
> You have chosen the dishes for {x} you want to master this month
> The basics for {x} are in the kitchen
* Choose <4> dishes for {x} you would like to be able to make without a recipe
- Go through kitchen and pantry for {x} and write a list of basics to buy
* Cook the simplest of your dishes for {x} exactly by the recipe, and note time and taste
* Practise one basic for {x}: cutting onions, cooking rice, or a plain dough
# practise: the basics of {x}
> Two dishes for {x} work without looking at every line
> You taste and season on purpose when you practise {x}
* Cook the second dish for {x} by the recipe, tasting at three points and writing down what it needed
* Cook your first dish for {x} again with the recipe turned over
- Read about one technique for {x} (browning, braising, resting dough) and note when you will use it
* Make a sauce, stock or dressing for {x} from nothing
- Plan <3> meals for {x} around what is already in the house
# deepen: {x} with more courage
> You have tried one harder dish for {x}
> You can change a recipe for {x} without fear
+ Cook the hardest dish on your list for {x}, everything cut and weighed before you begin
* Change one known dish for {x}: another herb, another vegetable, another way of heating
- Taste <4> spices or oils on plain bread or rice and write down what they go with, for {x}
* Use up what is left in the fridge in one dish for {x}
+ Cook two dishes at the same time for {x} so that both are ready together
# finish: {x} for others
> You have cooked a whole meal for {x} and shared it
> Your own versions of the dishes are written down
- Plan a meal for {x} with two or three parts: shopping list and clock times backwards from the table
+ Cook the whole meal for {x} and share it with somebody
* Cook your best dish for {x} from memory and write down your own recipe
- Copy the recipes of {x} that stay onto cards or into one file
# review: what stays of {x}
> You know which dishes for {x} are yours now
> Next month's dishes for {x} are chosen
- Look back on {x}: best dish, worst surprise, one thing you do differently now
* Cook the very first dish of {x} once more and taste the difference
- Choose three new dishes for {x} for next month
~ For {x}: <one known dish, one small change|one basic, practised twice|a dish for somebody else|something you have eaten elsewhere and liked>, <tasted at three points|with notes for next time|from memory>
"""

BAKE = """
# start: the first loaves, for {x}
> Flour, yeast or starter, scales and a hot oven are ready
> The simplest recipe has come out of the oven once
* Choose the simplest recipe for {x}, weigh everything, and write down times and temperatures as they really were
- Get what you need for {x}: scales, flour, yeast or a starter, a tin or a tray
* {X} again: the same simple recipe, changing one thing only: more time, more heat or more water
- Watch ten minutes on kneading, folding or creaming, for {x}, and note what to look for
# practise: the same recipe until it works, for {x}
> You know by touch when it is ready for the oven
> The notes fit on one card
* {X}: look at the dough or batter every half hour and note what changes
* {X} with half of the flour exchanged; compare crumb, crust and taste
- Look up the one fault that bothers you (flat, dense, dry, pale), for {x}, and plan the remedy
* {X} early in the day; taste the result fresh and again in the evening
# deepen: something harder, for {x}
> A harder recipe has been tried
> You can save a dough that is too wet, too slow or too cold
+ {X}: the recipe you did not dare before, with everything weighed beforehand
* {X} with a long rest in the cold overnight; note the difference
- Ask somebody with experience of {x} for one honest remark and one trick
* {X}: shape, score or decorate <3> small pieces in different ways
# finish: {x} for others
> Your own recipe is written down
> Somebody else has eaten it
+ {X} for guests or neighbours, planned backwards from the hour it should be fresh
* {X} from memory: your best recipe; write down your own version
- Make a card on {x}: amounts, times, temperatures, signs that it is ready
# review: what stays of {x}
> You know which recipe is yours
> The next one is chosen
* {X}: the very first recipe once more, and taste the difference
- Look back on {x}: best result, worst surprise, next recipe
~ {X}, {min} min at the oven: <the usual recipe|something small and quick|another flour|seeds or nuts in it|a present for somebody>, <changing one thing only|by feel, without scales at the end|with a photograph of the crumb>
"""
