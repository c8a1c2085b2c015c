/**
 * Written by test/eval/etiquette/cold/train.ts from the Stanford Politeness Corpus (Danescu-Niculescu-Mizil
 * and others, 2013; Apache-2.0): how much each feature speaks for politeness, in log odds times 64.
 */
export const START = -10;

/** A feature and its weight a line. */
export const WEIGHTS = `
! 2
+13 6
+20 2
+45 4
+6 2
+9 9
+bad -11
+fact -7
+good 14
+greets 10
+hedge 6
+me 6
+not -11
+opens 3
+thanks 24
+why -4
+you -6
? -8
^ ! -11
^ ? -2
^ also 3
^ any 4
^ are -1
^ as 11
^ but -4
^ can 10
^ com -3
^ could 3
^ do 3
^ does 5
^ don't -6
^ have 5
^ how -2
^ html -6
^ if -1
^ not 8
^ or -2
^ org -5
^ please -9
^ stackexchange 8
^ stackoverflow -5
^ to -6
^ what 2
^ where 3
^ why -7
^ would 4
^+hedge 7
^+not -3
^+opens -7
^+why -6
^+you -6
^^ also -4
^^ are 7
^^ can 13
^^ how 9
^^ i 2
^^ is 5
^^ it 8
^^ just 6
^^ no -5
^^ sorry 5
^^ thanks 6
^^ this -2
^^ what 8
^^ why -17
^^ yes 5
^^ you -8
^^+good 17
^^+greets 9
^^+me 1
^^+must 5
^^+not -6
^^+opens -3
^^+thanks 4
^^+why -5
^^+you -11
a bit -3
a question -10
according -5
according to -5
actual -7
actually 2
add 1
added 5
again -5
agree 8
allow 7
already -7
although 7
am not -6
and -4
and if 6
and then 8
and what -7
another -6
answer -2
answer ? -6
answers -4
any 3
any other 4
anyone -11
anyway -5
app 7
approach 14
are 3
are not -6
are the 4
are there 5
are using 5
aren't -7
as an 5
as to 7
asked -7
asking -6
at -3
at the 3
back 6
bad -6
based 7
be -1
be the 5
because -7
before 5
better 5
between 6
between the 6
big 5
bit -3
but i -4
but it 4
can 8
can be -4
can you 6
change -6
characters -5
check 10
checked 7
clarify 6
clarify the 9
class 6
classes 6
code 4
code ? -5
com -3
com questions -3
come -5
commands -7
comments -12
common 6
community wiki 7
config -6
confused -6
content -9
correct 7
could 2
could you 5
css 6
curiosity 6
current 6
data 4
debug 9
defined 7
definition -6
describe 10
design 6
details -4
did you 3
didn't 4
do -2
do it -6
do the 9
do they 6
do this 6
do with -7
do you 5
does it -4
does not -12
does the 12
does this -5
doesn't work -5
doing -6
don't -3
don't get -6
don't you -10
e 6
each 4
edit -3
elaborate 4
else 5
email -8
end -3
error ? -5
error message -5
etc 6
etc ? 7
even -8
exact -4
exactly -2
exactly do -6
exactly is -7
example 2
explain -2
explanation 8
far 5
far ? 3
find -3
fine 10
fix 9
folder 6
for 2
for me 9
for the 7
for this -8
format -5
found 5
from a -4
from the -4
full -6
get it -7
getting 9
given 4
go -11
going -5
going to -7
good 11
graph 6
great 7
happening 7
happens 6
has 4
has been 6
hash -7
have 4
have any 4
have some 6
have to -7
have you 1
having 9
he -11
heard 9
heard of 7
help 4
his -7
hmm -6
homework -22
homework ? -5
how 2
how about -6
how are 5
how did 12
how is -3
how much 5
how to -1
http 4
i am -2
i assume -5
i can -6
i could 6
i do 5
i don't -3
i find -11
i think -2
i'd 4
i'm 4
i'm not 2
i've -2
ie -3
if 3
if i 5
if it's -8
if so 9
if the 4
image 10
images -3
in ? 5
in a -3
in your -5
include -7
inside -3
install -8
instead of -5
into 3
into a -5
is -4
is ? -5
is not 4
is that -2
is there 10
is this 7
is your 6
isn't 4
issue 5
it 7
it ? -13
it doesn't 6
it is 2
it on 7
it that -6
it to 7
it with 7
it would 4
it's -2
just a 5
key 5
kind -3
kind of -3
know -1
know about 7
language 4
least -3
less -4
like 2
like to 8
link -4
list of -6
long 3
look 5
looking 8
looks 3
made -9
make -5
make a -5
making -5
may 10
maybe 3
mean -5
mean that 5
meant -4
mentioned 11
missing -7
mode 6
more 5
more detail 7
much -3
name -6
need 5
need to -2
needed 6
new 4
next 8
no -3
not a -3
not just -6
not sure 5
not what 7
nothing -9
now -7
now ? -7
number 3
numbers ? -6
of -4
of a -3
of curiosity 6
of the 8
of your -5
ok 12
on 5
on the -2
once 5
one of 5
only 5
open 7
option 5
or 2
or are 3
or not 5
or something 7
or what -5
order -8
os 4
other 3
out 3
output 5
outside -6
over -5
part -7
people -5
perhaps 4
platform 8
please -12
please ? -3
please clarify -5
point -8
points -4
possibly -8
post 3
problem 5
problem ? -9
process 5
processing 7
provide a 5
purpose -6
put -6
python 6
question -2
question ? -6
question but 4
questions -9
re -7
read 4
really -12
reason -4
related 7
remote -7
results 4
said -9
sample 7
save -8
say -6
seem -8
seem to -7
seems 1
send 8
server 4
set 6
sets 10
share 7
should 3
shouldn't -8
side -5
simply 4
since 5
size 3
size of 6
so -2
so far 5
so i 5
so what -5
so you 6
software -4
solution -5
solution ? 6
solve -5
some -2
something -5
something like 9
sorry 1
sort 4
sounds -4
space -4
specifically 8
stack 5
stackexchange 7
stackoverflow -5
standard -4
start 7
still -5
stop 4
store -6
such -3
sure what 7
tag 5
talking -4
talking about -6
tell -5
tell me -7
test 5
text 6
than 2
thanks 21
that 2
that ? -9
that in -5
that the 3
that you -3
the 5
the code 11
the correct 5
the image 6
the output -4
the problem 4
the same 7
the time -6
the title -5
their 8
then 8
there a 4
there any 4
there are -6
there is -4
they 5
they are -6
things -3
think -2
think it 5
think you -6
thinking 13
those -5
though 8
thought 5
through -7
time -2
title -6
to 1
to ? 5
to add 10
to ask 6
to change 9
to do -10
to know -3
to make 6
to me 4
to the -1
to this 7
to use 2
to you -6
too 2
total 7
tried -3
try 6
two 10
unclear -4
understand -6
understand the 5
understand what 6
up -6
us -4
use ? 6
user 6
using ? 6
using the -5
version 4
very -9
view 9
wait -7
want to -1
way ? -6
way to 6
we can 9
web -6
welcome 10
well 8
what ? -19
what about 5
what are -6
what do -3
what exactly -15
what happens 7
what have 3
what language 6
what the 4
what version 4
what you 9
what you're 9
what's the -4
when 4
when you 3
where 2
whether -7
which one 7
which version -6
while -5
whole -5
why -18
why are -11
why do -4
why is 5
why not -2
why would -5
why you 7
will -2
windows 6
with 2
with a 11
word -4
wordpress 4
working 4
would -3
would you 4
wow -5
write -7
x 6
x ? 8
xml 5
you 2
you actually -6
you are 3
you do -8
you elaborate 9
you explain -4
you get 3
you give 6
you have -5
you having 8
you know -4
you make -6
you mean -5
you please -8
you provide 3
you really -13
you should -6
you tried 4
you try -5
you using 5
you're -3
your homework -9
your problem -6
your question 2
yourself -9
yourself ? -7
`;
