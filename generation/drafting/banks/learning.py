"""What to do, in order, when the goal is to learn something. The notation is explained in `shape.py`."""

from __future__ import annotations

PROGRAMMING = """
# start: first steps in {x}
> {X} {runs} on your computer and you have a first tiny example of your own
> You know which three things you want to be able to do with {x}
* Set up {x} on your computer and get the smallest possible example to run
- Write down three things you want to be able to build with {x} by the end of the month
* Work through the first lesson of one {x} tutorial; type every example instead of copying it
* Learn {new} in {x} and write <5> small examples of your own
- Read the official introduction to {x} and note five words you could not explain yet
+ Make something tiny in {x} that you already know well, such as a tip calculator or a to-do list
# practise: the building blocks of {x}
> You use {x} for small exercises without looking up every line
> Your open questions about {x} are written down and half of them are answered
* Learn {new} in {x}, then solve <4> short exercises on it without looking
- Read the chapter on {topic} in {x} and write down three questions
+ Build something small in {x} that uses {topic}, and get it to run before you stop
* Break your own {x} code in <3> places on purpose, read each message and mend it
* Solve <3> beginner exercises in {x} and compare your answers with someone else's
- Answer your open questions about {x} from the documentation, one line each
+ Take a {x} exercise you have solved and solve it again in a shorter way
# deepen: the harder parts of {x}
> You can explain the two parts of {x} that were unclear last week
> One thing you made in {x} has grown by something you learned this week
* Learn {new} in {x} from the documentation and note how it differs from what you expected
+ Improve one of your {x} examples with {topic} and write down what became simpler
- Explain {topic} in {x} in five sentences, as if to a colleague, and check where you hesitated
+ Read 100 lines of good {x} code by someone else and note two ideas worth borrowing
* Check your {x} code properly: write <3> tests or trial inputs and see each one fail once
* Solve one {x} problem that is slightly too hard and write down where you got stuck
- Make a one-page cheat sheet for {x}: first from memory, then corrected
# finish: something complete in {x}
> You have made one small, complete thing in {x} without a tutorial
> Somebody else has seen what you made in {x}
+ Start one small, complete thing in {x} from an empty file, without a tutorial
+ Finish your small piece in {x}: handle wrong input and remove what is not used
- Write a short description of your {x} piece: what it does, how to start it, what is missing
* Show your {x} piece to someone, or put it online, and ask for one suggestion
* Work one suggestion into your {x} piece and give its parts clearer names
# review: looking back on {x}
> You know what you can do in {x} now and what comes next
> The hardest exercises of the month in {x} feel easier the second time
- Look back: write down what you can do in {x} now that you could not do at the start
* Repeat the <3> exercises in {x} that were hardest and see which have become easy
- Choose the next two topics in {x} and note where you will learn them
* Tidy your notes and files on {x} so that you can pick them up again in a month
~ {min} min of {x}: <small exercises, the last one without help|change one thing you made before|read and explain somebody's code|fix one warning or error>, <then one line on what it taught you|then run all you have>
"""

LANGUAGE = """
# start: first words and sounds in {x}
> You can introduce yourself in {x} and know where you stand
> Your first set of {x} words is in one place and you have met each of them twice
* Find your level in {x} with a short online test, and note two situations you want to master
- Listen to <10> minutes of slow {x} and write down every word you recognise
* Learn <12> {x} words for {new} and say each one aloud in a sentence
* Write and say a one-minute introduction of yourself in {x}: name, home, work, what you like
- Put this week's {x} words on cards and go through them twice
* Record yourself reading <6> sentences in {x}, compare with a native speaker, and repeat the hardest
# practise: everyday {x}
> You manage one everyday situation in {x}, slowly but without notes
> The {x} words of the first days still come to mind
* Learn <12> {x} words for {new} and use them in <6> sentences of your own
- Go through your {x} cards and put aside the ten that will not stick
+ Work through one {x} lesson on {topic} and do all of its exercises
* Play a {x} dialogue about {topic} aloud, both parts, until you need no text
* Write a message of <8> sentences in {x} about your day and check it afterwards
- Watch <15> minutes of a {x} series with {x} subtitles and note five useful phrases
+ Learn one point of {x} grammar from this week's lesson and write <10> example sentences
# deepen: real conversations in {x}
> You have spoken {x} with another person, or aloud for five minutes without stopping
> You can talk about yesterday and tomorrow in {x}
* Speak {x} for <10> minutes with a partner, a tutor or yourself, and note the words you lacked
+ Learn how {x} {talks} about {new} and tell a short story of <8> sentences
- Read one short {x} article or story, underline at most ten new words, and look up five
* Learn <12> {x} words for {new} and practise them in questions and answers
+ Take the {x} grammar you avoid, read the rule once, and do <12> exercises on it
* Listen to a {x} clip of two minutes three times and write down all you understand
- Write <6> lines of diary in {x} without a dictionary, then look up what was missing
# finish: {x} in use
> You get through a real situation in {x} from beginning to end
> You speak {x} for ten minutes and are understood
+ Hold a conversation of <12> minutes in {x} on a subject you choose beforehand
* Do one everyday thing only in {x}: a recipe, a booking, a set of directions
- Go through every {x} card of the month once and count how many you know
* Retell a film or a book in {x} for three minutes, record it, and listen to it once
+ Write half a page in {x} about this month and have someone, or a checker, correct it
# review: looking back on {x}
> You hear the difference between your first recording and today's in {x}
> You know which {x} situations come next
- Take the {x} level test from the beginning again and compare the two results
* Record your introduction in {x} once more and compare it with the first one
- Choose next month's two {x} situations and put the twenty words that will not stick on one page
* Say aloud in {x} what you have learned this month and what you want next, for three minutes
~ {min} min of {x}: <ten old words and five new ones|describe a picture aloud|a song and its words|one page read aloud|talk to yourself about the day|a short clip, twice>, then <one minute of speaking without a pause|three sentences in writing|the cards you missed>
"""

STUDY = """
# start: an overview of {x}
> You have one main source for {x} and a list of what you want to know
> You can say in three sentences what {x} {is} about
* Choose one main source for {x} (a book, a course) and write down what you want to know by the end
- Skim the contents of your source on {x} and mark the five parts that matter most to you
* Work through the first part on {x} and sum it up in five sentences
* Draw a map of {x} on one page: the main ideas and how they hang together
- Note <8> terms from {x} with a definition in your own words
# practise: the basics of {x}
> The basic terms of {x} are familiar and you have used them in exercises
> You can retell this week's part on {x} without your notes
* Study the next part on {x} for {min} minutes and write down three questions
- Answer yesterday's questions on {x} from memory, then check them
+ Do <4> exercises or worked examples on {x}, step by step and on paper
* Explain one idea from {x} aloud as if to a twelve-year-old, and note where you stumbled
- Test yourself on the terms from {x} and repeat only those you missed
+ Compare two explanations of the same point in {x} and write down which is clearer, and why
# deepen: the hard parts of {x}
> You have taken on the part of {x} that scared you most
> You can use what you know of {x} on an example from your own life
+ Take the hardest part of {x} so far and work it through a second time with pen and paper
* Use one idea from {x} on something from your own life and write half a page about it
- Watch or read one expert on {x} and note two things your main source leaves out
+ Solve a longer problem in {x} without help, then compare it with a solution
* Study the next part on {x} and add it to your one-page map
- Write <5> quiz questions on {x} for the future you, with answers on the back
# finish: putting {x} to use
> You have made something that shows what you know of {x}
> You can answer most of your own questions about {x}
+ Make one thing that shows what you know of {x}: a page, a short talk, a worked example
* Explain {x} to a friend for ten minutes and note the questions you could not answer
- Close the gaps in {x} that came up, one after the other
+ Take a test on {x}, or write one for yourself, and do it against the clock
* Put your notes on {x} together into two pages you would want to read in a year
# review: looking back on {x}
> You see in writing what you have learned about {x}
> You know whether and how to go on with {x}
- Look back on {x}: what do you know now, what surprised you, what is still fog?
* Repeat the <4> exercises on {x} that were hardest and see what has changed
- Decide how {x} {goes} on next month: next source, next part, or enough for now
~ {min} min on {x}: <one part, summed up in three sentences|six answers from memory|one example worked through|one question looked up>, <checked at once|explained aloud|with the next question written down>
"""

SKILL = """
# start: a starting point for {x}
> You have an honest starting point for {x} and one thing to work on first
> You know what better looks like for {x}
* Take stock of {x}: do it once as usual, record or note the result, and mark three weak points
- Find one good example of {x} and write down what exactly makes it good
* Choose the one weak point in {x} that would help most and practise only that for {min} minutes
- Ask somebody you trust for one honest observation about {x}
* Find or make <3> short exercises for {x} and try each of them once
# practise: small steps for {x}
> You have practised {x} on several days, each time with one thing in mind
> One weak point in {x} is clearly weaker than last week
* Practise {x} slowly for {min} minutes: one weak point, many repeats, short breaks
- Note in three lines what worked in your last practice of {x} and what to change
* Practise {x} with a clear limit (time, length or speed) and write down the result
+ Copy a good example of {x} as closely as you can and mark the differences
* Do the <3> exercises for {x} again and compare them with your first try
- Watch or read how somebody good goes about {x} and choose one habit to borrow
# deepen: {x} under real conditions
> You have tried {x} where it counts, not only on your own
> You can say what still gets in the way of {x}
+ Try {x} under real conditions, with somebody watching or something at stake, and take notes
* Work on the second weak point of {x} for {min} minutes, nothing else
- Write down what you do differently on good days with {x}
+ {X}, made harder on purpose: faster, longer or without your usual help
* Repeat the exercise for {x} you like least until it is boring
- Ask for a second honest opinion on {x} and compare it with the first
# finish: {x} when it counts
> You have shown {x} at its present best
> The progress in {x} can be seen or measured
+ {X}: one go as if it counted; record or keep the result, and note how it felt
* Fix the last thing that bothers you in {x}: {min} minutes on that alone
- Put the first and the latest result of {x} side by side and write down three differences
* Show {x} to somebody who saw it at the beginning
# review: looking back on {x}
> You know how far {x} {has} come and how you will keep it
> A small weekly dose of {x} is planned for next month
- Look back on {x}: which exercise helped most, which was a waste of time?
* Repeat your very first exercise for {x} and enjoy the difference
- Decide on a weekly dose of {x} that keeps the progress, and put it in your calendar
~ {X}, {min} min: <slowly, on one weak point|once in full, then the worst part again|with somebody watching|in a new place>, and <one thing to change noted|the result written down|stop while it goes well>
"""

INSTRUMENT = """
# start: a place and a first piece for {x}
> Your {bare} practice has a fixed place, a tuned sound and a first piece
> You can play one short passage slowly and evenly in your {bare} practice
* Set up your corner for {x}: stand, tuner, music; then {min} minutes of slow first notes
- For {x}: listen to three recordings you would like to sound like, and choose {piece}
* {X}: warm up for five minutes, then the first <4> bars of {piece} at half speed
* {X}: learn one scale or vocal exercise and repeat it <8> times without hurry
- Mark the hard places in {piece} for {x} with a pencil and sort them by difficulty
# practise: steady {bare} practice
> The first half of {piece} for {x} runs slowly without stopping
> Your hands (or your voice) know the warm-up for {x} by heart
* {X}: five minutes of scales, then the next <4> bars of {piece}, hands or lines separately
* {X}: the hardest bar of {piece} at half speed, <10> times, then with the bar before and after
- Clap or tap the rhythm of {piece} for {x} with a metronome, then play it on one note
+ {X}: play the first half of {piece} without stopping, however slowly, and mark what broke
* {X}: learn <3> chords or intervals and change between them until it is smooth
- Record one minute of {x}, listen twice, and write down one thing to keep and one to change
# deepen: the whole piece in {bare} practice
> The whole of {piece} for {x} can be heard, if not yet at speed
> You have worked on sound in your {bare} practice, not only on notes
+ {X}: join the two halves of {piece} and play it through at a slow, even speed
* {X}: {min} minutes on loud and soft, the same eight bars in three different ways
* {X}: raise the metronome by five beats each time a passage is clean, for <4> passages
- Listen to {piece} for {x} with the music in hand and mark where the phrases breathe
+ {X}: learn the trickiest passage by heart and play it with closed eyes
* {X}: play along with a recording for {min} minutes, softly, without stopping
# finish: a piece for {x}, ready to be heard
> Somebody else has heard {piece} for {x}
> You play {piece} for {x} from beginning to end at your own speed
+ {X}: play {piece} from beginning to end three times and record the third
* {X}: mend the <2> places that broke in the recording, then one calm run-through
* {X}: play {piece} for one other person, in the room or on the phone
- {X}: warm up, then play only for pleasure whatever comes to mind
# review: looking back on {x}
> You hear the progress in {x} on your own recordings
> The next piece for {x} is chosen
- Compare your first and your latest recording of {x} and write down three differences
* {X}: play everything you learned this month once, in any order
- Choose the next piece for {x} and look through its first page
~ {X}, {min} min: <scales, one hard passage, one run-through|the metronome on whatever was uneven|play along with a recording|something by ear|eyes closed>, then <one piece for pleasure|a minute of recording|what you know by heart>
"""

EXAM = """
# start: the way to {x}
> You know what {x} {asks} and have a list of topics sorted by how well you know them
> Your material for {x} is complete and in one place
* Write down everything {x} {covers}, one topic a line, and mark each one green, yellow or red
- Gather all the material for {x} in one place: notes, books, old papers, rules
* Answer one old paper or <10> sample questions for {x} without preparation, to see where you stand
* Take the first red topic for {x}: read it, close the book, write down what you remember
- Note date, place, length and permitted aids of {x} on one card
# practise: topic by topic for {x}
> Two red topics for {x} have turned yellow
> You answer sample questions for {x} from memory before you look
* Work on the next red topic for {x} for {min} minutes and end with <5> questions on it
- Make <10> question cards for {x} from the topic you worked on last
+ Solve <8> practice questions for {x} on one topic and correct each mistake in writing
* Explain a yellow topic for {x} aloud without notes, then fill the holes
- Go through your cards for {x} and keep out the ones you miss
+ Mix the topics: <10> practice questions for {x} in random order
# deepen: the hard questions of {x}
> No topic of {x} is red any more
> You know which kinds of question in {x} cost you points, and why
+ Do half a practice paper for {x} against the clock and mark it strictly
* Take the questions for {x} you got wrong and solve similar ones until three in a row are right
- Write a one-page summary of the hardest topic of {x} from memory, then correct it
+ Work on the last red topic for {x} for {min} minutes, with worked examples
* Have somebody ask you <12> questions for {x}, or ask yourself from the cards
- Repeat the topics for {x} you did first; they fade first
# finish: rehearsal for {x}
> You have sat a full practice run for {x} under real conditions
> You know how you will divide your time in {x}
+ Sit a practice paper for {x} under real conditions: full silence, permitted aids, clock running
* Correct the practice paper for {x} and list the five surest points still to be won
* Win back those points: {min} minutes for {x} on the mistakes of the practice paper
- Plan the day of {x}: way, time, food, what to bring; lay it out
- Read once through your summaries for {x}, without starting anything new
# review: the last look before {x}
> You know what is firm in {x} and where the last points are
> Notes and cards for {x} fit on two pages
- Go through all cards for {x} once and count how many you know
* Mixed set for {x}: <12> questions from all topics, corrected at once
- Write the two pages you would take into {x} if it were allowed, then put them away
- Decide what comes after this month for {x}: the next topics and a date
# after: after {x}
> You know what worked and keep it for next time
- Write down what helped most in preparing for {x} and what you would leave out next time
- {X} {is} behind you: do something good for {min} min that has waited for it
- File notes and cards from {x} so that you can use them again, and note when the result comes
- Decide the next step after {x}: second attempt, next part, or a rest
~ {min} min for {x}: <mixed questions|one older topic from memory|the cards you missed|one question explained aloud>, <corrected at once|on half a page|against the clock>
"""
