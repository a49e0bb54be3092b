"""What to do, in order, when the goal is to make or write something. The notation is explained in `shape.py`."""

from __future__ import annotations

PROJECT = """
# start: a clear outline of {x}
> You can say in three sentences what {x} will be and for whom
> {X} {is} cut into pieces, and the first piece is begun
* Write half a page on {x}: what it is, for whom, and what the smallest useful version can do
- List everything {x} {does} not have to do this month, and keep that list in sight
* Break {x} into ten or fewer pieces and put them in the order you will make them
+ Set up the workplace for {x}: folders, tools, first empty version that opens or runs
* Sketch the <3> most important parts of {x} on paper
- Look at two things similar to {x} and note what you would do the same and what not
# practise: the first working version of {x}
> The smallest version of {x} exists and can be shown, however rough
> Each session on {x} ends with something that works
+ Make the first piece of {x} from start to end, rough but working
* Make the next piece of {x} and connect it with the first
- Write down after a look at {x}: what works, what is missing, what comes next
+ Work on the riskiest part of {x} until you know whether your idea holds
* Replace one placeholder in {x} with the real thing
- Sort the open points of {x} into must, should and later
+ Put the pieces of {x} together into a first whole that you can walk through
# deepen: the core of {x}
> The core of {x} does what it should
> You have had {x} tried by one person who is not you
+ Work on the core of {x} for {min} minutes, one part only, until it does what you described
* Let one person try {x} while you watch in silence, and write down where they hesitate
* Mend the <2> things in {x} that confused your first visitor
- Read through or click through {x} slowly and list every small flaw
+ Build the piece of {x} you have been putting off
* Check the odd cases of {x}: empty, too long, wrong order, interrupted
# finish: {x} ready to show
> {X} {is} finished in its first version and others can use or see it
> Nothing half-done is left in {x}; what is not ready is taken out
+ Finish the last open must of {x} and strike out what will not make it
* Tidy {x}: names, spelling, leftovers, one consistent look
- Write the short text that goes with {x}: what it is, how to use it, how to reach you
+ Test {x} from beginning to end as a stranger would, and mend what breaks
* Publish {x} or hand it over, and tell <3> people who might care
# review: {x}, one step back
> You know what went well with {x} and what the next version needs
> The first reactions to {x} are collected
- Look back on {x}: what took longer than expected, what are you proud of?
* Collect the first reactions to {x} and choose the two that matter
- Write the list for the next version of {x}, at most five lines
* Repair the one thing in {x} that the first reactions named most often
~ {min} min on {x}: <the smallest open point|one open must|one flaw from the list|the text that goes with it>, <finished and ticked off|shown to somebody|then tidy up>
"""

NOVEL = """
# start: a beginning for {x}
> You know who and what {x} {is} about and have the first pages
> The writing place and hour for {x} are settled
* Write one page about {x}: who wants what, what stands in the way, how it might end
+ Write the opening of {x} without stopping to correct.[ Aim for {share}.]
- Write a list of <10> scenes or moments you want to see in {x}
* Introduce the main figure of {x} in a scene where something goes wrong.[ Aim for {share}.]
- Read two opening pages of books you admire and note how they begin, for {x}
* Describe one place in {x} with all five senses[, {share}]
# practise: pages for {x}
> {X} {grows} with every session, and you do not look back yet
> You know at each end of a session how the next page of {x} begins
+ Write the next scene of {x} without editing.[ Aim for {share}.] Stop in the middle of a sentence
* Write a conversation in {x} in which both sides hide something[, {share}]
- Note for {x}: what has changed for your main figure so far, and what must happen next
+ Write the scene of {x} you are most looking forward to.[ Aim for {share}.]
* Carry on with {x} for {min} minutes, phone in another room, and count the new words
- Go for a short walk with one question about {x} and write down the answer you come back with
+ Write a scene of {x} from another figure's point of view.[ Aim for {share}.]
# deepen: the hard middle of {x}
> {X} {has} got through its middle; the scene you avoided is written
> You know what {x} {is} really about and can say it in one sentence
+ Write the scene of {x} you have been avoiding, badly if need be.[ Aim for {share}.]
* Raise the price: write the moment in {x} after which nothing can stay as it was[, {share}]
- Write one sentence that says what {x} {is} really about and pin it above the desk
+ Write the next scene of {x} and begin as late in it as you dare.[ Aim for {share}.]
* List the <5> loose ends of {x} and decide for each: tie, cut or leave open
- Read your last ten pages of {x} aloud and mark, without mending, what sounds false
# finish: a whole draft of this part of {x}
> This month's part of {x} stands from beginning to end
> You have cut at least one page from {x} that you liked
+ Write the closing scene of this month's part of {x}.[ Aim for {share}.]
+ Close the largest hole in {x} with a scene or three sentences.[ Aim for {share}.]
* Cut ten lines from the weakest page of {x} and smooth the join
- Write down which <5> pages of {x} you would give to a reader first
* Give those pages of {x} to one reader with one clear question
# review: reading what you have of {x}
> You have read this month's part of {x} in one go, as a reader
> Next month's part of {x} has its first line
- Look back on {x}: pages written, best hour of the day, what kept you from the desk
* Read this month's part of {x} in one go and note only where you would stop reading
- Write the first sentence of next month's part of {x} and leave it there
~ {x} again, {min} min forward: <begin where you stopped|a scene out of order|two people who disagree|a place at night>, <no corrections|to the next turn|stopping in the middle of a sentence>[; {share}]
"""

THESIS = """
# start: question and outline of {x}
> The question of {x} fits in one sentence and the outline on one page
> You know what is still missing for {x}: sources, data, answers
* Write the question that {x} {answers} in one sentence, and three sentences on why it matters
- List what you have and what you lack for {x}: sources, figures, permissions, people
* Draft the outline of {x} on one page, with a line on what each part must show
+ Write the easiest section of {x} roughly, gaps marked with XX.[ Aim for {share}.]
- Note the formal rules for {x}: length, style, deadline, who reads it
# practise: rough text for {x}
> Each working day adds rough text to {x}
> The sources for the main part of {x} are read and noted
+ Write the next section of {x} in rough form; mark gaps with XX and go on.[ Aim for {share}.]
* Read <2> sources for {x} and write for each: claim, evidence, use for you
- Turn your notes for one section of {x} into <8> bullet points in a sensible order
+ Write one figure, table or example for {x} and the paragraph that explains it
* Write the methods or background part of {x}, the plainest way you can.[ Aim for {share}.]
- Put the references of {x} in order for what you have written so far
# deepen: the argument of {x}
> The main argument of {x} holds from one part to the next
> One person has read a part of {x} and told you what is unclear
+ Write the central section of {x}: claim, evidence, objection, answer.[ Aim for {share}.]
* Read {x} backwards, paragraph by paragraph, and write the one point of each in the margin
- Formulate <3> questions on {x} for your reader or adviser and send them with two pages
+ Close the XX gaps in one section of {x}, one after the other
* Rearrange one part of {x} so that each paragraph begins where the last one ended
- Write down the strongest objection to {x} and two sentences of answer
# finish: a complete draft of {x}
> A complete draft of {x} exists, with beginning and end
> {X} {reads} well to somebody who knows nothing of it
+ Write the ending of {x} and then rewrite the beginning to match.[ Aim for {share}.]
+ Work through {x} from the first line to the last and shorten every sentence that stumbles
* Check tables, figures, numbers and references of {x} against the list of formal rules
- Write the summary of {x} in ten lines for somebody who will read nothing else
* Give {x} to one reader with two questions, and note the answers
# review: last corrections to {x}
> The list of last corrections to {x} is short and has dates
> {X} {has} been read once from paper or aloud
- Look back on {x}: what is done, what is open, which three points decide the rest?
* Read {x} aloud or on paper and mark only what is wrong, not what could be finer
- Make the list of last corrections to {x} and give each a day
~ {min} min on {x}: <rough text|one page, one pass, one point better|the references|one figure and its paragraph>, <gaps marked with XX|then two lines on what comes next>
"""

BLOG = """
# start: subjects and readers for {x}
> You know for whom {x} {is} and have ten subjects in stock
> The first piece for {x} is drafted
* Write down for whom {x} {is}, what they should take away, and <10> possible subjects
- Choose the first <3> subjects for {x} and give each a working title
+ Draft the first piece for {x} in one go, without looking back
- Read three pieces you admire and note how they begin and end, for {x}
* Prepare the place for {x}: a template, a folder of ideas, a checklist for publishing
# practise: first pieces for {x}
> One piece for {x} is out
> A second piece for {x} is drafted
+ Write the next piece for {x} from title to last line, roughly
* Revise the draft for {x}: cut the first paragraph, mend the ending, check each fact
- Write <5> titles for the next piece of {x} and pick the plainest
* Publish a piece for {x} and send it to three people by name
- Collect <5> questions that your readers really ask, as stock for {x}
# deepen: a better voice for {x}
> The pieces for {x} sound like you
> You have tried one new form for {x}
+ Write a piece for {x} on the one subject you know best, with an example from your own life
* Try another form for {x}: a list, a letter, a how-to, an interview
- Read your last piece for {x} aloud and strike every word you would never say
* Ask two readers of {x} what they remember of it a day later
+ Write a longer piece for {x} that others will want to come back to
# finish: {x} out in the world
> Everything drafted for {x} is published or thrown away
> New readers know of {x}
+ Finish the best open draft for {x} and publish it
* Revise and publish one more short piece for {x}
- Tell people about {x} in <3> places where your readers already are
* Add links, a picture and a clear last sentence to the <3> strongest pieces of {x}
# review: looking back on {x}
> You know which piece of {x} did most and why
> Next month's pieces for {x} have titles and dates
- Look back on {x}: which piece was read, which was fun, which was neither?
* Choose titles and dates for next month's pieces of {x}
- Answer the readers who wrote to you about {x}, each in two sentences
~ {min} min for {x}: <one rough page from your stock of ideas|one draft, a third shorter|three titles and a first paragraph|one answer to a reader>, <read aloud at the end|with a date for publishing>
"""

ART = """
# start: materials and a subject for {x}
> Your place for {x} is ready and you have made something small
> You have chosen a theme for {x} this month
* Lay out your materials for {x}, check what is missing, and make one quick piece to warm up
- Choose a theme for this month of {x} and collect <8> pictures or objects that belong to it
* {X}: <6> quick studies of one simple thing, five minutes each at most
- Look closely at one work you love and write down three things it does, for your own {x}
* {X}: make the same subject twice, once very fast and once slowly
# practise: many small studies in {x}
> A small pile of studies in {x}, good and bad
> You have practised one technique of {x} until it obeys
* {X}: {min} minutes on one technique only (line, light, colour, tension), many small tries
+ {X}: one study from life, not from a picture
- Choose the best two of your recent studies in {x} and note why
* {X}: <4> variations of one subject with a different light or colour each
* {X}: copy a small part of a work you admire to learn how it was made
- {X}: a page of loose tries for pleasure, to be thrown away
# deepen: one larger piece in {x}
> A larger piece in {x} has begun and you know where it is going
> You have solved one problem in {x} that stopped you before
+ {X}: plan a larger piece with <3> thumbnails, choose one and begin
+ {X}: work on the larger piece, large shapes first, no details yet
* {X}: practise on scrap the one part of the larger piece you are unsure about
- Look at your larger piece of {x} in a mirror or upside down and note three corrections
* {X}: make the corrections, one after the other, then stop
# finish: a finished piece in {x}
> One piece in {x} is finished and signed
> Somebody has seen it
+ {X}: finish the larger piece, and stop ten minutes before you think you should
- Photograph or frame your finished work of {x} and give it a title and a date
* Show your work of {x} to one person and ask what they see first
* {X}: one small piece in a single sitting with everything you learned
# review: looking back on {x}
> You see the way from the first to the last piece of {x}
> A theme for next month of {x} is found
- Lay out everything you made in {x} this month in order and write down three changes
* {X}: repeat your very first study of the month and put both side by side
- Choose next month's theme for {x} and write down where you will begin
~ {X}, {min} min: <one study in a single sitting|from life, whatever is in front of you|small copies of something you admire|only dark and light>, <dated and kept|three times|without correcting>
"""
