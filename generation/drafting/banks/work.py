"""What to do, in order, when the goal is work, money or paper. The notation is explained in `shape.py`."""

from __future__ import annotations

JOB = """
# start: direction and papers for {x}
> You know what you are looking for and have one good page about yourself
> The first ten openings or employers for {x} are on a list
* Write down for {x}: what you want, what you can do, what you will not do again
+ Bring your CV up to date for {x}: the last job first, results in numbers where you have them
- List <10> employers or openings for {x} and mark the three that excite you
* Write a summary of yourself in five sentences for {x}, for profile and cover letter
- Tell <3> people you trust about {x} and what exactly you are looking for
* Update your online profile for {x}: headline, last two posts, one good picture
# practise: the first applications in {x}
> The first applications for {x} are out
> You have spoken with somebody who does the work you want
+ Write one application for {x} that answers the advert line by line, and send it
- Look through new openings for {x} and save the <3> that fit best
* Write to <2> people who work where you would like to, with one clear question, for {x}
+ Tailor your CV for one opening in {x} and have the spelling checked by somebody else
* Prepare five stories for interviews in {x}: situation, what you did, what came of it
- Keep the table of {x} up to date: sent, answer, next step, date
# deepen: conversations in {x}
> You can answer the ten usual interview questions in {x} aloud
> Every application in {x} older than a week has been followed up
* Answer <8> interview questions in {x} aloud, record two of them and listen once
+ Write a second strong application for {x}, built on what you learned from the first
- Follow up the open applications in {x} with two friendly lines each
* Look into one employer for {x}: products, figures, people; write down three good questions
* Talk for twenty minutes with somebody from the field about {x} and note two tips
+ Close one gap for {x}: the certificate, work sample or paragraph that is always missing
# finish: the best chances of {x}
> You are as well prepared as you can be for the best openings in {x}
> Your lower limits for {x} are clear: pay, place, hours
+ Rehearse a whole interview for {x} with a friend or a camera, {min} minutes
* Work out what you need and what is usual for {x}: pay, place, hours; write down your limits
* Send another careful application for {x} to the employer you want most
- Choose clothes, route and papers for the next interview in {x}
# review: where {x} {stands}
> You know from your own numbers what works in {x}
> The next two weeks of {x} are planned
- Count for {x}: sent, answered, invited; and write down which kind of application worked
* Mend the weakest piece of {x} (CV, letter, profile or stories) in one sitting
- Plan the next two weeks of {x}: three employers, two people, one thing to learn
~ {min} min for {x}: <one opening and one good letter|new openings and two follow-ups|one interview story, aloud|one message to somebody in the field>, <sent today|then update the table>
"""

BUSINESS = """
# start: a clear picture for {x}
> You know who pays for what, and what you want to reach with {x} this month
> The first list of people to talk to about {x} exists
* Write on one page for {x}: for whom, which problem, what you offer, at what price
- Write down three numbers that show how {x} {stands} today
* List <10> people who might need {x} or know somebody who does
- Look at three others who do something like {x}: price, promise, gap
* Write the short sentence with which you would explain {x} at a bus stop
# practise: talking to people about {x}
> You have spoken with real people about {x} and written down their words
> One thing about {x} is easier to find or to buy than last week
* Write to <4> people on your list about {x}, each one personally, with one question
* Hold a short talk with one customer or possible customer of {x} and note their own words
- Go through the answers about {x} and mark what was said twice
+ Improve the one page, profile or offer people see first when they look for {x}
* Make one useful thing you can send to those interested in {x}: example, price list, short guide
- Follow up everyone who has not answered about {x}, in two friendly lines
# deepen: offers and numbers for {x}
> There is an offer for {x} that somebody can say yes to
> You know what {x} {costs} you in hours and money
+ Write a concrete offer for {x}: content, price, date, next step; and send it to one person
* Work out for {x} what an hour, a sale or a customer really costs and brings
- Read what customers say about things like {x} and note five sentences worth answering
* Try one new way for {x} to be seen: a post, a talk, a partner, a sign
+ Remove the biggest obstacle that keeps people from saying yes to {x}
# finish: results for {x}
> The open offers for {x} have an answer or a date
> Something that worked for {x} is done a second time
* Ask every open contact for {x} for a yes, a no or a date
+ Repeat what worked best for {x}, with <5> new people
* Ask a satisfied customer of {x} for two sentences you may quote
- Put invoices, receipts and addresses for {x} in order
# review: {x} in numbers
> The three numbers for {x} are written beside those from the start
> You know what to stop, keep and begin for {x}
- Write this month's three numbers for {x} beside the first ones
* Decide for {x}: one thing to stop, one to keep, one to begin; each with a reason
- Plan next month for {x} with one main aim and its first step
~ {min} min for {x}: <three personal messages|one thing better that customers see|the figures of the week|one question to a customer>, <done today|then two lines of notes>
"""

DEADLINE = """
# start: what is expected of {x}
> You know what must be handed in for {x}, to whom and when
> The work on {x} is cut into steps with a date each
* Write down for {x}: what must be ready, who decides, by when, and what "good enough" means
- List the steps of {x} backwards from the end, with a day for each
* Settle the open questions about {x} with those who can answer them
+ Do the first solid piece of {x}, the one everything else hangs on
- Note the three biggest risks for {x} and one thing to do about each now
# practise: steady work on {x}
> A third of {x} exists in rough form
> Others know where {x} {stands} without having to ask
+ Work for {min} minutes on the most important open step of {x}, messages off
* Finish the step of {x} you began last and tick it off
- Write five lines on where {x} {stands} and send them to those concerned
* Gather what is missing for {x} from others: figures, texts, decisions
+ Make a rough version of the hardest part of {x}
# deepen: the hard part of {x}
> The hardest part of {x} is solved, or has a plan B
> Somebody has looked at {x} critically
+ Work for {min} minutes on the hardest part of {x}, away from your usual desk
* Show the current state of {x} to one critical person and write down what they say
- Sort the comments on {x}: must, should, no; and strike the last
+ Put the most important comment on {x} into practice
* Decide what in {x} can be left out so that the rest gets good
# finish: {x}, complete
> {X} {is} complete from beginning to end
> What remains of {x} is polish, not substance
+ Close the last gap in {x} and put all parts together
* Go through {x} as the person who receives it, and mend what stops you
- Check names, numbers, dates and files for {x}, one by one
* Rehearse or dry-run {x} once with a clock
- Hand over {x}, or prepare everything for the hand-over
# review: after {x}
> Loose ends of {x} are tied or passed on
> You keep one lesson from {x}
- Write down what worked in {x}, what cost too much time, and one thing for the next time
* Tidy files and notes of {x} so that others find their way
- Thank the people who helped with {x} and tell them how it went
# after: after {x}
> Loose ends of {x} are tied or passed on
- Tidy files and notes of {x} so that others find their way
- Write down what worked in {x}, what cost too much time, and one thing for the next time
- Thank the people who helped with {x} and tell them how it went
~ {min} min on {x}: <the most important open step|two small open points|the step others wait for|a look from the reader's side>, <messages off|done and ticked off>
"""

MONEY = """
# start: where {x} {stands}
> You know what comes in, what goes out and what is left for {x}
> The first step for {x} happens by itself, by standing order
* Write down income and fixed costs on one page, and see what is left for {x}
- Go through the last month's statements for {x} and mark every payment that surprises you
* Set up a standing order or a separate pot for {x}[: {part} a week]
- Write your aim for {x} on a card and put it where you pay
# practise: small leaks and {x}
> Two regular costs are cancelled or cheaper, in favour of {x}
> You know each evening roughly what you have spent
* Cancel or downgrade <2> subscriptions you hardly use, and put the difference towards {x}
- Note this week's spending in five groups for {x} and circle the one that bothers you
* Compare prices for one contract (phone, power, insurance) and write down what it would bring for {x}
- Plan meals and shopping for the week with a limit, for {x}
* Check the balance for {x} and move what is left over from this week
# deepen: the big costs and {x}
> One large cost has been looked at with {x} in mind
> There is a rule for wishes that cost money
* Call or write to one provider and ask for a better price, for {x}
- Make a waiting list for wishes over a sum you choose: thirty days, then decide; all for {x}
* Sell <2> things you no longer use and put the money towards {x}
* Look at the yearly costs (insurance, taxes, holidays) and work out what each needs a month, beside {x}
- Read up for half an hour on one money question that matters for {x} and note two facts
# finish: the sum of {x}
> This month's sum for {x} is reached or you know how much is missing
> Next month's sum moves by itself
* Add up what has come together for {x} and move the rest that is possible this month
* Adjust standing orders and limits so that saving for {x} goes on without you
- Look for one last cost you can do without until the month ends, for {x}
* Make a simple budget for next month with {x} as its first line
# review: what {x} brought
> You know what you saved, what it cost you and what stays of it
> There is an aim for next month after {x}
- Look back on {x}: the sum, the easiest saving, the one that hurt
* Compare budget and real spending for {x}, group by group
- Set next month's aim for {x} and tell somebody about it
~ {min} min for {x}: <receipts in, balance noted|what came in, what went out|one price compared|one wish put off>, <one decision|what is left goes into the pot>
"""

PAPERWORK = """
# start: everything for {x} in one place
> All letters, receipts and dates for {x} lie in one place
> You know which forms and deadlines {x} {involves}
* Gather everything that belongs to {x} in one folder: letters, receipts, logins, dates
- Write down for {x}: which forms, which deadline, which papers are missing
* Sort the papers for {x} by year and kind and throw out the doubles
- Request the missing papers for {x}, by mail or telephone
# practise: form by form for {x}
> The easy half of {x} is filled in
> Missing papers for {x} are on their way
* Fill in the easiest part of {x} and mark what you are not sure of
* Enter <10> receipts or figures for {x} into one table
- Call or write about one open question on {x} and note name, date and answer
* Fill in the next part of {x} with the papers beside you
# deepen: the awkward questions of {x}
> The doubtful points of {x} are answered
> {X} {is} three quarters done
+ Work on the part of {x} you have been avoiding, one line after another
* Settle the doubtful points of {x} with the instructions, a hotline or an adviser
- Check amounts and names in {x} against the originals
* Scan or copy every paper that goes with {x}
# finish: {x} sent off
> {X} {is} sent, with proof
> Copies of {x} are filed where you will find them
* Complete {x}, sleep on it, and read it once from top to bottom
* Send {x}, and keep the proof of sending
- File the copies of {x} and write the date of the expected answer in the calendar
- Pay, sign or cancel what hangs on {x}
# review: {x} next time
> Next time {x} {takes} half as long
> There is a place where papers for {x} land by themselves
- Write half a page for next time: where the papers for {x} come from and what was tricky
* Set up one folder and one monthly date for whatever belongs to {x}
~ {min} min for {x}: <ten papers sorted|one part of a form, complete|one call made|one letter answered>, <then file it|with the date noted>
"""

BUDGET = """
# start: the figures for {x}
> You know what comes in and what goes out
> The first draft fits on one page
* For {x}, write down what comes in and every fixed cost, and see what is left
- Go through the last month's statements for {x} and sort the payments into eight groups
* Draft {x} on one page: what comes in, what must go out, what may, what is put aside
# practise: a first week with {x}
> Every payment of the week is in its group
> You look at it on a fixed day
- Enter this week's payments into {x} and circle the group that surprises you
* Correct {x} where the first draft was a wish, and name one limit you will keep
- Cancel or lower one regular payment and write the difference into {x}
# deepen: the big and the rare costs in {x}
> Yearly costs have their monthly share
> There is a pot for what always comes as a surprise
* List the yearly costs (insurance, tax, holidays, presents) and give each its monthly share in {x}
- Compare the price of one contract and enter the better one into {x}
* Set up a standing order for what {x} puts aside, right after pay day
# finish: {x} that runs by itself
> A quarter of an hour a week is enough
> Everybody concerned knows the limits
* Close the month in {x}: planned, spent, difference, one sentence on why
- Show {x} to those it concerns and agree on two rules
# review: {x}, one month on
> You know which limits hold
> Next month's page is written
- Write next month's page of {x} with the figures of this one beside it
- Decide what the money left over in {x} is for
~ {min} min for {x}: <enter the payments|compare planned and spent|look ahead to the next bills>, <one decision|one group looked at closely>
"""
