"""What to do, in order, with people one calls, wins or guides, and with animals. The notation is explained in `shape.py`."""

from __future__ import annotations

CALL = """
# start: a first call
> You have spoken to {x} and know when it suits them
> The call has its fixed day
- Call {x}: ask how the week was, listen, and agree on a day and hour that suits you both
- Call {x} and ask about one thing they told you last time
- Before the next call with {x}, write down two things you want to tell and one you want to ask
# practise: calls that are looked forward to
> {X} can count on the call
- Call {x} with a question about their day that cannot be answered with yes or no
- Call {x} and tell them something small from your week, with all its details
- Call {x} and ask for a recipe, a piece of advice or an old story
- Send {x} a photograph and call afterwards to talk about it
# deepen: calls about more than the weather
> {X} {has} told you something you did not know
- Call {x} and ask how they did something when they were your age
- Call {x}, walk while you talk, and let them choose the subject
- Call {x} and ask whether there is anything you can take off their hands
- Call {x} and say one thing you are grateful to them for
# finish: calls that will go on
> The day of the call stays, also next month
- Call {x} and settle when you will see each other next
- Call {x} together with somebody else they would like to hear
- Call {x} with a piece of good news, however small
# review: looking back on the calls
> You know which calls were the best and why
- Call {x}, recall the best moment of the month, and agree on the calls of the next
- Write birthdays and wishes that {x} spoke of into your calendar, then give them a call
~ Call {x}: <ask what was good today|tell one story from your week|ask about an old photograph|ask what they are reading or watching|make a small plan together>, <and only listen|and laugh at least once|and ask one question more than usual>
"""

WIN = """
# start: who {x} could be
> You know exactly whom you are looking for and what you offer them
> The first names are on a list
* Write on one page who {x} could be: what they need, what you offer, at what price
* List <12> names that come into question for {x}, with a contact and one reason for each
- Write the three sentences with which you introduce yourself, on the way to {x}, and say them aloud
+ Make the one thing {x} will want to see: a sample, a price list, one good page
- Look at how two others have found people like that, and note one idea for {x}
# practise: first contacts on the way to {x}
> The first messages are out and each is a personal one
> You have spoken to two of the people on your list
* Write to <5> names on your list, on the way to {x}: one sentence about them, one about you, one question
* Call or visit <2> names on your list for {x}, with the sample in hand
- Keep the table for {x}: asked, answered, next step, date
- Follow up those who have not answered yet, on the way to {x}, in two friendly lines
+ Improve your offer for {x} with the words people used in their answers
# deepen: real talks on the way to {x}
> Somebody on the list has a concrete offer from you
> You know the usual objection and have an answer
+ Make one concrete offer on the way to {x}: what, how much, from when, what they risk
* Meet one of the names on the list for {x}, ask three questions before you offer anything, and note the answers
- Write down the objection you hear most on the way to {x}, and the honest answer to it
* Add <5> new names for {x} from the contacts of those you already know
* Make it easy to say yes, for {x}: a trial, a small first order, no risk
# finish: a yes from {x}
> Every open talk has a yes, a no or a date
> The first yes is on paper
* Ask everyone still open on the way to {x} for a yes, a no or a date
+ Write down what is agreed with {x}: quantities, prices, dates; and send it the same day
- Prepare the first delivery or the first appointment for {x}
- Thank those who said no, and ask them for other names on the way to {x}
# review: what the way to {x} has taught you
> You know which way of asking works
> The next names are on the list
- Count on the way to {x}: asked, answered, met, agreed; and mark what worked best
- Write the next <5> names for {x} on the list for next month
- Ask the one who said yes, or came nearest to it, what made the difference on the way to {x}
~ {min} min on the way to {x}: <write to two new names|follow up three open ones|improve the sample|ask for one introduction>, then <update the table|note the best sentence|set the next date>
"""

MENTOR = """
# start: where {x} {begins}
> You know what each of them wants to be able to do
> The fixed hour for it stands
* For {x}: ask the other side what they want to be able to do in three months, and write it down in their words
- Settle a fixed time for {x}, and what each side brings along
* For {x}: watch them do one ordinary task without stepping in, and note one strength and one gap
- For {x}: write down three things you wish somebody had told you at that stage, and choose one to pass on
# practise: regular hours for {x}
> Everybody has done something alone that needed help before
> Questions come before they turn into problems
* For {x}: {min} min together on a question they bring; they do it, you ask
* For {x}: choose a small real task with a clear end and hand it over, with the freedom to do it their way
- For {x}: give one piece of feedback on something you saw: what worked, what to try
* For {x}: show how you do it yourself and think aloud, doubts included
- For {x}: ask what was unclear this week, and write the answer where all can find it
# deepen: more responsibility, through {x}
> They explain their decisions and you mostly nod
> One bigger task is in their hands
+ For {x}: hand over a bigger task, agree on two points at which you look at it together
* For {x}: let them explain a decision to you and ask three questions why
- For {x}: bring them together with somebody who knows a thing better than you do
* For {x}: go through one mistake together, calmly: what happened, what helps next time
# finish: results of {x}
> Something finished shows what has been learned
> You have said aloud what has become better
* For {x}: let them show what they have done to others, and stay in the background
- For {x}: write each of them five lines on how far they have come, with examples
* For {x}: agree on what they do without you from now on
# review: looking back on {x}
> You know what helped them, because you asked
> The next aims are chosen
- For {x}: ask what helped most and what you should do less of
- For {x}: choose the next aim with each of them and put the dates into the calendar
~ For {x}: {min} min on <a question they bring|a piece of work of the week|something you find hard yourself>, with <one thing to try|one honest praise|one question left open on purpose>
"""

PET = """
# start: first lessons with {x}
> {X} {answers} to the name and you know which reward works
> Lessons are short and end well
- Five short goes with {x}: say the name, reward the look; two minutes each, with play in between
- Find out what {x} will work for: three treats, two toys, one game; note the order
* Practise sitting or waiting with {x}: {min} min in a quiet room, in rounds of three minutes
- Write down the house rules for {x} (sofa, door, table) and agree on them with everyone at home
# practise: short lessons every day with {x}
> {X} {does} the first two exercises in a quiet room at the first word
> A walk on a loose lead works for one street
* With {x}, coming when called: {min} min indoors, from room to room, a party each time
* With {x}, walking on a loose lead: {min} min, stop when it pulls, go on when it hangs
- Let {x} meet one new thing calmly today: a surface, a sound, a person; distance first, then closer
* With {x}, lying down and staying: one second, three, ten; {min} min with breaks
- Practise being alone with {x}: leave the room for a few seconds, come back without a fuss, slowly longer
# deepen: the same outdoors, with {x}
> {X} {does} the exercises outdoors, where little is going on
> You know what is still too much and keep a distance
* With {x}, coming when called on a long line outdoors, {min} min, with the best reward you have
* With {x}, passing another animal or person at a distance at which it stays calm
- With {x}, quiet handling: paws, ears, teeth, brush; a little of each, with rewards
* With {x}, giving back and leaving things: {min} min of swapping one toy for a better one
# finish: {x} in everyday life
> One everyday situation goes well from beginning to end
> Everybody at home uses the same words
* With {x}, the whole walk as an exercise: door, stairs, lead, meeting, way home
- Show the family the three exercises with {x}, so that all use the same word
* With {x}, a visit to a new place, {min} min: look, breathe, easy exercises, home again
# review: looking back with {x}
> You see what is firm and what needs another month
> The next exercise is chosen
- Film the first two exercises with {x} and compare: what is firm, what is not?
- Choose the next two exercises with {x} and ask a trainer about the one that does not move
~ With {x}, {min} min of <coming when called|walking on a loose lead|waiting at the door|looking at you|calm on the blanket>, <in the garden or yard|in a quiet street|at home with the door open|in the rain>, ending while it is still fun
"""

VISIT = """
# start: the first visit
> The visit to {x} has its fixed day
> You know what would be welcome
- Visit {x}: bring nothing but time, and ask what would be welcome next time
- Visit {x} and ask about something you do not know yet
- Settle with {x} which day suits for the next visits, and write it into the calendar
# practise: visits that are looked forward to
> {X} can count on the visit
- Visit {x} and do something together: cook, play cards, look through a drawer
- Visit {x} and take over one small thing: a bulb, a letter, the shopping
- Visit {x} and go out for a few steps together, or to the window
# deepen: time that stays in mind
> You have heard a story you did not know
- Visit {x} with an old photograph and ask for the story behind it
- Visit {x} and bring somebody along who has not been there for long
- Visit {x} and cook or bring a favourite dish
# finish: visits that will go on
> The next visits have their dates
- Visit {x} and plan one small outing for later
- Visit {x} and tell them what the visits mean to you
# review: looking back on the visits
> You know which visit was the best and why
- Visit {x}, look back on the month together, and settle the next dates
- After the visits to {x}, write down one story you want to keep
~ Visit {x}: <cards or a board game|an old song|a walk round the house|something sweet and a long talk|a small repair>, <and only listen|with a photograph to take home|and settle the next visit>
"""
