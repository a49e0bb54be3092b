"""What to do, in order, when the goal is people, journeys and occasions. The notation is explained in `shape.py`."""

from __future__ import annotations

PEOPLE = """
# start: more time for {x}
> You know what {x} would be glad of, because you asked or looked closely
> The first meeting or evening with {x} has taken place
* Write down for {x}: when you last had unhurried time together, and what you would like more of
- Call or write to {x} and suggest two times when you can meet or talk
* Spend {min} minutes with {x} without phones, on something they choose
- Ask {x} one question you do not know the answer to, and only listen
# practise: small things, often, with {x}
> {X} can count on a fixed moment with you each week
> You have taken an interest in something that is theirs alone
* Do something ordinary together with {x}: cook, walk, play, repair
- Send {x} a photograph, a thank-you or a memory, without asking for anything
* Play, talk or walk with {x} for {min} minutes, at their pace
- Note dates and small wishes of {x} you would like to remember
* Plan a small outing with {x} and settle day and time
# deepen: time with {x} that stays in mind
> You have had one longer, good stretch of time with {x}
> Something unsaid between you and {x} has been said kindly, or written
* Take the small outing with {x}, with nothing planned afterwards
- Write to {x} what you value in them, with one example
* Talk with {x} about something that matters: first listen, then tell, no advice
* Do together with {x} what you both used to enjoy
- Take over one burden from {x}, without announcing it
# finish: small rituals with {x}
> You and {x} have one small ritual that will stay
> The next meetings with {x} are in the calendar
* Agree with {x} on one small ritual: a walk, a call, a breakfast
* Prepare a small surprise for {x} from something they said this month
- Put birthdays and next meetings with {x} into the calendar
* Invite {x} for a simple meal or a cup of tea
# review: looking back with {x}
> You know which hours with {x} were the best and why
> {X} {has} fixed places in next month
- Look back on the month with {x}: the best hour, and what made it possible
* Look at photographs of the month together with {x}, or send them
- Keep two dates for {x} free in next month's calendar
~ {min} min with {x}: <a walk|cooking together|a game|an old story|something they choose|a small repair or errand>, <phones away|and listen more than you talk|and one photograph>
"""

VOLUNTEER = """
# start: finding your place in {x}
> You know where and how you want to help
> The first contact for {x} is made
* Write down for {x}: what you can give, how many hours, what would give you joy
- List <3> places for {x} and look up whom to ask
* Call or write to the first place for {x} and offer a trial day
- Ask somebody who already does {x} what they wish they had known
# practise: first help in {x}
> You have helped once and know how it feels
> Your days for {x} are agreed
* Take part in {x} for a first short time and write down what was needed most
- Note names and open questions from {x}
* Help with {x} for {min} minutes, or prepare your next day there
* Agree on fixed days for {x} that you can keep without strain
# deepen: being useful in {x}
> You take on one task in {x} that others rely on
> You know what is missing in {x}
* Take on one small, lasting task in {x}
* Improve one thing in {x} that everybody stumbles over
- Read about the cause behind {x} and note what you want to ask
* Bring one more person along to {x}, or tell them about it
# finish: {x} as a part of your month
> {X} {fits} into your month
> Your task in {x} is described so that another can do it
* Finish your task in {x} for this month and write down how it goes
- Talk with those responsible for {x} about what would help most next
* Help with {x} for {min} minutes where hands are short
# review: what {x} gave and took
> You know what {x} {gives} you and costs you
> Your dates for {x} next month are settled
- Look back on {x}: hours, faces, one moment to keep
* Thank those you met through {x}
- Settle your dates for {x} next month
~ {min} min for {x}: <whatever is needed most|one call|one errand|prepare your next day there>, <and one line on how it went|with somebody new>
"""

TRAVEL = """
# start: the outline of {x}
> Dates, budget and the main wishes for {x} are clear
> The papers for {x} have been checked
* Write down for {x}: dates, budget, three things you must not miss, who comes along
- Check passports, visas, vaccinations and insurance for {x}
* Compare <3> ways of getting there for {x}: price, hours, effort
- Read two reports about {x} and mark what attracts you and what puts you off
# practise: booking for {x}
> Journey and first nights of {x} are booked or reserved
> {X} {has} a rough course, day by day
* Book or reserve the journey for {x}
* Choose <3> places to stay for {x} and book the first
- Draw the rough course of {x} on a map with days beside it
* Make a budget for {x}: journey, nights, food, tickets, reserve
# deepen: making {x} your own
> You know what you will do on the three best days of {x}
> You can manage greetings and small matters where you go
* Plan one day of {x} in detail and leave the next one empty on purpose
- Learn <10> words or customs you will need on {x}
* Book tickets for {x} that sell out early
- Collect addresses for {x}: good food, quiet places, a doctor
* Settle what must go on at home during {x}: post, plants, pets
# finish: ready for {x}
> Everything for {x} is booked, printed or on the phone
> The packing list for {x} is complete
* Write the packing list for {x} and try whether it fits the bag
- Put all papers for {x} in one place and copies in another
* Go through {x} from door to door once and close the gaps
- Tell bank and telephone provider about {x}, and someone at home your addresses
# review: {x}, last look
> What is still open for {x} has a date
> You are looking forward to {x}
- Go through the list for {x} and give each open point a day
* Spend an evening on {x} only for pleasure: a film, a novel, a dish from there
~ {min} min for {x}: <one decision made|one thing booked|one place looked up|one paper checked>, <then update the list|with three notes>
"""

EVENT = """
# start: the outline of {x}
> Date, place, guests and budget of {x} are clear
> The most urgent bookings for {x} are under way
* Write down for {x}: date, number of guests, budget, three things that matter most
- Make the guest list for {x} and mark those without whom it would not be right
* Ask <3> places or providers for {x} about date and price
- List everything {x} {needs}, sorted by when it must be settled
# practise: bookings and invitations for {x}
> Place and the main helpers of {x} are booked
> The invitations to {x} are written
* Compare the offers for {x} and book the one that fits
* Write the invitation to {x} and send it, or have it printed
- Keep the table of {x} up to date: who comes, what it costs, what is open
* Settle food and drink for {x}, with one choice for those who eat differently
# deepen: the details of {x}
> The course of {x} is planned hour by hour
> Tasks for {x} are shared out
* Draw up the course of {x} hour by hour, with breaks
- Ask <3> people to take one task each at {x}
* Settle music, light and decoration for {x}, simple and done early
* Check the budget of {x} and decide what may be left out
- Write notes for a speech or a few words at {x}
# finish: the last things for {x}
> Everybody who helps at {x} knows when and where
> What is left for {x} fits on half a page
* Confirm place, food and helpers for {x} by telephone
* Pack a box for {x}: papers, tape, pens, chargers, plasters
- Go through {x} in your mind from the first guest to the last light
* Rehearse your few words for {x} aloud twice
# review: {x}, last look
> The rest of {x} is settled or has a date
> Thanks are prepared
- Go through the list for {x}: done, open, no longer needed
* Prepare the thanks to those who help with {x}
# after: after {x}
> Thanks are said and the last bills are paid
- Write thanks to those who helped with {x}, each with one moment you remember
- Give back what was borrowed for {x}, pay what is open, and add up what it cost
- Gather the pictures of {x} and send the best ones round
- Write half a page on {x} for next time: what was right, what was too much
~ {min} min for {x}: <one call, one decision|the smallest open point on the list|one message to the guests|one thing bought or made>, <then update the list|and tick it off>
"""
