/**
 * Written by test/eval/etiquette/cold/train.ts from the Stanford Politeness Corpus (Danescu-Niculescu-Mizil
 * and others, 2013; Apache-2.0): how much each feature speaks for politeness, in log odds times 64.
 */
export const START = -8;

/** A feature and its weight a line. */
export const WEIGHTS = `
! 2
+13 7
+20 6
+30 5
+45 7
+6 2
+9 8
+bad -17
+fact -11
+good 21
+greets 7
+hedge 6
+me 5
+must 1
+not -17
+opens -1
+sorry 10
+thanks 28
+we -6
+why -8
+you -1
=( 3
=* -20
=+1 2
=-- 1
=... -7
=:) 17
=?! -10
=?? -10
=CAPS -3
=asks first -5
=asks last -1
=asks twice -3
=code -1
=name 2
=small -5
? -7
^ ! -8
^ ? -2
^ a -1
^ after -1
^ also 3
^ am -2
^ and -1
^ any 4
^ as 5
^ btw 2
^ but -4
^ by 3
^ c -2
^ can 12
^ can't -2
^ com -4
^ could 5
^ developer -2
^ did 2
^ do 3
^ does 7
^ don't -3
^ e 4
^ en -2
^ for 3
^ g 2
^ good 3
^ have 5
^ however 3
^ html -2
^ i'm -1
^ if -1
^ is 3
^ isn't -2
^ jpg -3
^ just 1
^ like 1
^ maybe 2
^ my 2
^ net 2
^ not 3
^ now -5
^ of -2
^ ok 2
^ or 1
^ otherwise -2
^ out 3
^ perhaps 4
^ please -2
^ really -4
^ right -1
^ s -2
^ should 3
^ shouldn't -2
^ since -2
^ something 2
^ stackoverflow -4
^ surely -2
^ thanks 4
^ that 2
^ the -5
^ there -2
^ this -1
^ to -5
^ try 3
^ was -1
^ what 5
^ when 2
^ which -3
^ who -2
^ why -9
^ wikipedia -2
^ will 4
^ would 4
^ www 3
^ x 1
^ you -5
^ you're -4
^ your -3
^+fact -3
^+good 3
^+hedge 12
^+me 2
^+must 3
^+not -9
^+opens -3
^+thanks 5
^+why -7
^+you -11
^^ ah 3
^^ all -3
^^ also 1
^^ and -4
^^ are 5
^^ as -2
^^ brian -3
^^ but -1
^^ by 1
^^ can 15
^^ could 2
^^ define -1
^^ do 3
^^ does 1
^^ for 1
^^ good 4
^^ great 2
^^ have 2
^^ hi 4
^^ how 6
^^ i -1
^^ i'd 3
^^ i'm -1
^^ i've 4
^^ if -3
^^ in 4
^^ interesting 2
^^ is 6
^^ it 3
^^ it's 2
^^ just 4
^^ looks 2
^^ nice 3
^^ no -4
^^ not 2
^^ perhaps 2
^^ please 6
^^ question 2
^^ seems -2
^^ show -3
^^ since -1
^^ sorry 7
^^ sounds -1
^^ thank 2
^^ thanks 12
^^ that 2
^^ that's 1
^^ the -3
^^ there -2
^^ there's -2
^^ this -4
^^ to 4
^^ use -3
^^ wait -3
^^ welcome 5
^^ what 9
^^ what's -3
^^ when 1
^^ which 3
^^ who -2
^^ why -15
^^ works 2
^^ ya -2
^^ yes 4
^^ you -8
^^ your -3
^^+bad -2
^^+fact 1
^^+good 18
^^+greets 9
^^+hedge 4
^^+me 4
^^+must 2
^^+not -5
^^+opens -5
^^+sorry 6
^^+thanks 14
^^+we 3
^^+you -11
a -3
a and 2
a b 2
a bad -2
a better -1
a bigger -2
a bit -1
a c -1
a code 1
a debugger 4
a difference -2
a different 2
a few 2
a full -3
a function 5
a graph 2
a hash -3
a line 3
a link -4
a list -1
a little -2
a long 3
a loop -2
a lot -2
a more 1
a new 3
a non -3
a number -2
a path 3
a pretty 2
a question -3
a real -3
a reason -2
a regular 2
a sample 3
a screenshot -3
a set 1
a similar 3
a simple 1
a single -2
a solution 1
a strange -2
a string -3
a stupid 2
a tree -2
a type 3
a very -2
able 3
able to 3
about -3
about ? -1
about how 2
about it -3
about some -4
about that 2
about the 2
above 5
absolutely -2
accept -4
access 2
access to -2
according -3
according to -3
account -2
achieve -1
action -2
actual -6
actual question -5
actually 4
actually use 2
add 1
add more 3
add the -2
added 2
additional -2
addresses 2
after 2
after a 2
after the 2
again -3
agree 2
ah 2
air -2
algorithm 1
algorithm to 3
algorithms 4
all -2
all ? -2
all i -3
all of -2
all that -3
all the 1
all values -2
allow 2
allowed 3
allowed ? 2
alone -3
along with -3
already -4
already tried -2
also 6
also be 2
also why -3
although 5
am 1
am i 1
am looking 2
an 1
an algorithm -1
an answer 3
an arbitrary -2
an example 4
an exception -2
an interesting 2
an issue 2
an option 2
and -1
and ? -2
and a -1
and all -3
and are -2
and can -2
and do 2
and have -4
and how 4
and i -2
and if 3
and in -1
and it 2
and not 2
and s 2
and that -2
and the 3
and then 4
and what -3
and what's -3
and which 3
and why -2
android -3
animation 3
another -4
another way -1
answer -3
answer ? -5
answer to 2
answered 2
answers -5
answers ? -2
any 5
any error -1
any idea 2
any ideas 3
any more -3
any other 3
any reason -2
any way -2
anyone -3
anything 4
anyway -3
apache -1
api -1
app 3
appear 2
apple -3
application 3
application ? 2
application that -2
approach 8
approach ? 4
arbitrary -1
are 2
are ? -2
are looking 3
are not -4
are referring 3
are right 3
are the 8
are there 6
are these 2
are they 1
are those -2
are trying -2
are using 4
are we -7
are you 1
are your 1
aren't -8
aren't you -4
argument -2
array 1
array ? 1
array to -2
as 2
as a -4
as an 5
as i 4
as it 3
as such -3
as the -1
as to 7
as well 3
ascii 3
ask -4
ask what 2
asked -9
asking -9
asking ? -2
asking for -3
asking how 2
asp -2
assembly 2
assigned 2
assume that 2
assume you -2
assuming -1
at -1
at ? 4
at all -3
at how -4
at least -3
at the 4
at your -1
attempt 3
attempting -2
attempting to -2
average 3
away 2
awesome 5
b -1
back 2
background 3
bad -5
bar 2
base 2
based 4
basic -2
basically -2
be ? -1
be a -1
be different 2
be done -1
be made -2
be more -1
be much -3
be that 3
be the 6
because -9
because i -3
because the -1
been 6
before 8
before ? 2
begin -3
behavior -4
being 1
being a -3
believe 2
below 3
best -1
better -1
better way 2
between 3
between the 3
big 1
big are 3
bike -5
binding -2
bit -1
bit more 2
bit of -2
black -3
blue 3
body -3
both -2
both the -1
bounds 4
box 2
break -1
breakpoint 2
breakpoints 4
brian -3
browser 2
bug 3
built 2
business -4
but 7
but i -2
but i'm 2
but if 3
but it 2
but maybe 3
but that 3
but the -2
but what 3
but why 2
button 2
button ? 2
by -1
by a 2
by this -2
bytes -2
c 1
c ? 2
c c 3
cached 3
call 1
calling the 2
calls -1
can 8
can be -1
can do 4
can have 3
can i 5
can it -2
can see -1
can you 14
can't -1
can't find 2
can't you -2
cannot 2
car -3
care -2
care to -3
case 1
case ? -5
cases 2
cells 2
chain -2
chance 2
change the 2
changed 3
changes 3
character 2
characters -2
check 7
check if 3
checked 5
checked the 4
choice -4
choose 2
chrome 3
clarification -2
clarify 9
clarify ? 3
clarify the 5
class 5
classes 4
clear -5
clear to 4
click 4
client 5
code 1
code ? -3
code for -1
code in 2
code on 2
code sample 2
code snippet 2
code that -2
code to -1
code would 3
coding 1
collection -2
color -1
column 2
columns 3
columns ? 2
com -4
com ? 2
com questions -5
combined 2
come -4
coming -2
command -3
command line -1
commands -3
comment -2
comments -5
comments ? -3
common 2
compare 3
comparing -3
compatibility 2
compiler 1
compiling -1
complete -4
completely -2
completely different -2
complexity -4
complexity of -2
complicated -5
concern -2
conditions 2
config -2
confused -5
confusing -3
connection -1
consider 3
considering -4
constant 2
constraints -3
construct 2
constructor 2
contain -2
container 2
contains 1
content -6
contents of -2
context 6
context ? 2
continue 1
control 2
convert 4
converted -3
cooking -2
cool 3
coordinate -2
coordinates -2
correct 8
correct ? 5
correctly 2
correctly ? -2
cost -2
could 9
could it 2
could you 7
couldn't -2
count -1
course -2
crash 2
crash ? 2
crazy 2
create an -2
created -2
creating -1
criteria -2
css 2
curiosity 4
curious 1
current 2
currently -2
cycle -1
cycles 3
data 3
data ? 2
data set 2
database ? -2
date 5
days -2
db -2
debug 7
debugger 3
debugger ? 2
debugging 3
debugging ? 2
decision -2
declaration -1
default 1
define -3
define a -2
defined 4
definition -5
deleting -1
dependent -2
depends 3
depends on 2
describe 5
describe the 3
described -3
design 4
desired 3
desktop -2
detailed 1
details -2
details about -3
detect 2
determine 2
dev 4
developing -2
development 3
device 1
dictionary 1
did 3
did i -2
did the 2
did you 6
didn't 6
didn't know 2
didn't work 3
different -2
different ? -2
differently 2
directory 3
directory ? 2
display 4
distance -2
div 2
do -1
do ? -2
do all -2
do i 3
do it -4
do that -3
do the 5
do they 3
do this 3
do u -3
do we 3
do when -2
do with -1
do you 6
do your -2
document 2
documentation -4
does 5
does it 1
does not -6
does the 8
does this -1
doesn't -4
doesn't it -3
doesn't seem -2
doesn't work -2
doesnt -2
doing -2
doing this 1
domain 2
don't -6
don't get -6
don't have 2
don't know 3
don't really 2
don't see -1
don't understand -2
don't use 3
don't want -4
don't you -7
done -2
done ? -3
dont -2
doubt -3
down -1
down ? -1
download 2
duplicate 2
e 7
each 5
each of 2
earth -4
easier 2
easier to 2
easiest 2
easy -1
edge 4
edges 3
edit -3
edited 3
editor 3
efficient -2
either 1
elaborate 6
elaborate ? 3
elaborate on 1
element 3
elements -1
elements ? 1
else 1
else ? 2
empty 2
en -2
end -1
engine 3
enough -3
enough to -2
ensure -1
entity -3
entry -2
environment 5
environment are 3
error 4
error ? -2
error message -4
error messages -3
errors 4
errors ? 1
etc 3
etc ? 3
even -10
even if 2
ever -1
ever find 2
every 2
everything -1
exact -5
exactly -6
exactly ? -2
exactly are -4
exactly do -5
exactly is -5
exactly what 2
example 10
example ? -2
example if 2
example of 2
examples ? -2
exception -3
excuse -5
excuse me -3
exe 1
execute -2
executed -2
exist -3
exists 4
expand 2
expand on 3
expect -5
expect ? 2
expected output -2
expecting -2
experience 2
explain -5
explain the 2
explain what -3
explain why -2
explanation 4
expression 1
external 2
extract 2
f 3
fact that -2
far 5
far ? 3
fast -2
feature 3
features -2
feel 2
few 3
ff -2
field 2
fields 1
figure -1
file 4
file ? 3
files 3
files are -2
find -4
find a 4
find it -3
find the 4
find this -2
finding 3
finds 3
fine 9
first one 2
first sentence -3
fish -2
fix 3
fixed 2
followed -2
foo 2
for 5
for ? -2
for a 3
for all 1
for an -4
for each -1
for example 5
for me 6
for my -3
for the 4
for this -3
for you -2
for your 2
found 3
four -2
frame -2
from -1
from a -3
from an 2
from scratch 2
from that -2
from the -1
from within 3
from your -2
front -1
full -5
fully 4
function 1
function in 2
future -3
g 1
generally 2
get a 1
get an -2
get any -2
get it -7
get the 4
get this 2
gets 2
getting 7
getting ? 4
getting the 3
give a 1
give an -1
give some 2
give us 2
given 2
given a 2
given the -2
gives -2
giving -6
giving you -5
global 2
go -4
goal -1
going -7
going on 2
going to -7
going wrong 2
good 5
good at 2
good point 5
good question 2
got -4
graph 4
graph ? 1
great 8
group 2
guess -6
guess ? -4
guessing -3
guide -2
h -3
had 1
handle -4
handled 3
happen 2
happening 5
happens 5
happens when 1
hard -2
hard to -1
has 2
has a -3
has been 2
hash -3
hash ? -2
hashes -2
have 7
have a 1
have an -3
have any 1
have no -2
have not -2
have one 3
have specific 4
have to -9
have tried -2
have you 1
haven't -4
having 6
having ? 5
having trouble 5
he -3
heard 2
heat -2
hello -2
help 1
help with 3
helper 2
here -4
here ? -2
hi 3
high 2
hint -3
hints 3
his -3
hitting -2
home -3
homework -20
homework ? -1
homework for -4
hot -3
how ? -1
how a -2
how about -4
how are 5
how big 5
how did 8
how do 4
how does -2
how exactly 3
how i 2
how is -1
how large 2
how long -1
how many 2
how much 3
how that -2
how the -1
how to -3
how will -2
how would -1
however 5
html 3
huh -4
huh ? -3
i 2
i agree 2
i ask 2
i assume -1
i can -6
i can't 2
i didn't 3
i don't -1
i dont 1
i find -8
i fix 2
i found 3
i had 2
i have 1
i just 3
i know 3
i may 3
i mean -3
i meant -3
i missing -1
i need 2
i see -1
i should 5
i still -2
i suppose -3
i think -3
i try 2
i understand 2
i wanted -2
i was 1
i'd 6
i'm 8
i'm a 2
i'm confused -2
i'm curious 2
i'm having 3
i'm not 3
i'm sorry 3
i've 1
id -3
idea 2
idea why 3
ideas 3
ie -1
if 2
if i 2
if it -1
if it's -5
if not 3
if so 8
if that's 2
if the 1
if there 1
if they -1
if this 1
if you -7
if you're -3
ignorance 3
iis -2
image 10
image ? 2
images -4
images ? 3
implement -1
implementation 3
implemented 2
important 1
in -2
in ? 5
in a 1
in any -4
in c 3
in class 3
in code -2
in fact 2
in ie -1
in my 2
in order -2
in other -2
in this -4
in total 3
in what 2
in your -7
include -5
incorrect 3
independent -2
individual 2
infinite -3
info 2
information about 2
initial 2
input 2
input and 2
input is -2
inside -2
inside the 1
install -2
installed 3
instead -3
instead of -4
instruction -2
int -3
intended 1
interest -2
interested 2
interested in 1
interesting question 2
interface 3
interview -2
interview question 2
into 2
into a -2
into the -1
ip -2
is -5
is ? -3
is a -1
is an -3
is in 3
is it 3
is just -2
is no 3
is not 2
is some -2
is still -2
is that 1
is there 11
is to 2
is too -1
is unclear 1
is what 2
is x 2
is your 1
isn't 4
isn't a -3
isn't it 3
isn't that -2
isn't the -2
isn't working 4
issue 4
it 5
it ? -13
it a 2
it an 5
it and -2
it be -3
it can -2
it didn't 2
it does 2
it for 2
it has 1
it help 2
it in 1
it is 1
it looks 1
it need 2
it not -1
it on 4
it possible 2
it really -3
it return -2
it seems 3
it something -2
it sounds 2
it that -5
it to 4
it was -4
it with 3
it work 3
it works 2
it would 3
it yourself -3
it's -2
it's a -2
it's just -2
it's not -1
it's possible 2
items 5
its -1
its not -1
itself 4
j 4
jar -2
javascript -1
job -1
jpg -3
jquery 4
js -5
json -2
just a 5
just an 2
just asking -3
just read 2
just to 2
just use 2
jvm 3
k -2
keep 2
key 2
keys -1
kind -6
kind of -7
know 4
know about 5
know if 3
know of 2
know the -2
know what -2
knowing -3
knowledge -3
l 2
label 3
language ? -1
large 4
last 1
last question 4
later 2
learn -2
least -3
leaves -3
left -1
left out -2
less -4
let 4
letter -3
libraries 2
library 3
like 3
like ? 2
like a -3
like homework -3
like the -2
like to 7
likely 2
likely to -2
limit 2
limited 2
line 1
lines 3
link -2
link ? -2
linked 1
linked to 2
linux 4
list 5
list ? 1
list of -1
little -2
load 3
load the 3
loaded 3
loading -3
loads -2
local -3
location 1
log -3
long 3
longer -3
look 3
look at -1
look for 2
look like 2
looking 8
looking at 2
looking to 5
looks 5
looks like 1
loop 2
lost -4
lot -2
lot of -4
m 2
mac 5
machine 1
made -8
main 3
maintain 3
make -7
make a -6
make it -1
make the 1
makes -2
making -2
man -2
managed 3
manually 2
many -2
many different -2
map 2
maps -2
matches 2
matching -2
math -4
matrix 3
matter -6
matter ? -5
max 1
may 6
may be 2
may have -2
maybe 4
maybe you 2
me 3
me ? -4
me how 2
me to -2
me what 3
mean -10
mean ? -1
mean by -3
mean that 1
mean there -2
mean to -1
mean with -2
mean you 1
meaning 2
means 2
meant -3
measure -2
meat 3
member 3
memory 1
memory ? 2
mention -3
mentioned 4
message -5
message ? -2
method 1
methods ? 3
might 2
mind to -2
minimal 5
minute -3
miss -3
missing -4
missing something -2
mode 4
mode ? 2
model 4
moment 3
more 4
more ? -2
more about 2
more context 5
more detail 2
more detailed 3
more details 1
more of 2
more specific -2
more than 2
most 1
much -1
much data 2
multiple -2
multiplication 2
must -4
my -2
my answer -3
mysql -3
n -1
n ? -2
name -7
name ? -1
names -2
names ? 3
native 2
necessary -3
need 1
need help 4
need the -1
needed 4
negative -1
nested 2
net 3
new 5
newline 2
next 4
nice 3
no -6
no ? -3
nobody -2
nodes 3
nodes ? 2
non 1
none -2
nope -3
nor -2
normal -3
not -3
not a -5
not be -2
not clear 2
not do 2
not in 3
not just -5
not possible -2
not really -2
not sure 9
not the 3
not use -2
not using -1
not what 6
not work -3
not working -2
note 3
nothing -5
nothing to -5
now -8
now ? -4
null 3
number -2
number of 3
numbers -2
numbers ? -3
numbers or 2
o -1
o n -2
object 1
object to 3
objects -3
objects ? -2
obvious -4
occur -1
occurs 2
odd -2
of -4
of ? 4
of a 1
of an 4
of code -1
of course -2
of curiosity 4
of it 2
of my -3
of sql 2
of that -4
of the 7
of them 1
of time -3
of what -1
of your -2
oh -4
ok 9
ok ? 3
ok i 2
ok so -2
okay 4
old -1
on 6
on ? 4
on a 1
on earth -4
on how -1
on so -1
on the -1
on what 3
on which 3
on windows -3
once 4
one 2
one of -2
one with -3
ones 2
only 6
only ? 3
only one 4
open 4
operating system -2
operations -3
operators 1
optimization 2
option 4
options 1
or 6
or ? 2
or are 6
or did -1
or do 2
or does 2
or if -2
or is 1
or more 2
or no -2
or not 1
or should -2
or some -2
or something 2
or the -1
or what -6
or would 2
or you -3
oracle 4
order -2
order of 2
orders 2
org wiki -2
os 1
os ? -2
other 2
other than -2
other words -2
others 3
otherwise -3
out 4
out ? 2
out of 3
out the -2
output 3
output to 2
outside -2
outside of -3
over -2
overflow 3
overlap 3
own -3
p -2
page -2
parameters 3
parse -1
parsing -1
part -6
part of -1
particular 3
party 3
pass -1
password -2
pattern 3
pay -2
people -8
per 1
perfectly -2
perform 3
performance -2
perhaps 7
perhaps that 2
perl 2
permissions 1
person -1
php 2
phrase -4
pixels 2
place -2
plan -2
platform 4
platform are 2
please 7
please ? 4
please elaborate 4
please explain -2
please show 3
png -2
point -7
point ? 2
point in -3
point of -4
points -4
polygons 2
positions 2
possible 4
possible ? -2
possible that 2
possible to -1
possibly -5
post 4
post it 2
post some 2
post your 3
power 3
pre 3
precise 3
prefer -1
present 2
pretty 2
pretty sure -2
prevent -1
printed -2
problem 6
problem ? -4
problem are 3
problem but 2
problem if -2
problem is 2
problem with -3
problems 2
problems ? 2
processing 7
production -2
profile -1
program -3
program ? -2
programmer -2
programming ? -3
projects 2
proof -2
proper -2
properly -2
properties 3
property 1
provide 4
provide a 4
provide more 3
provide some 1
pure 3
purpose -7
purpose of -3
put -4
put the -2
python 4
q 2
queries 2
query -2
question -7
question ! 6
question ? -8
question but 6
question here -2
question is -4
question to -2
question was -3
question with 2
questions -10
questions ? -3
queue -1
r 1
rails -3
random 2
rate -3
rather -5
ratio 2
raw -1
re -4
read -2
read the -1
real -5
real question -3
really -16
really ? -5
really a -2
really need -2
reason -5
reason for -2
reason why -2
reason you -4
received 3
recipes 2
record 2
records -3
red -2
reference 3
references -2
referring 3
referring to 3
regex 2
regular -2
related 6
related to 4
relationship -3
relative 3
release 3
relevant -1
remember 4
remote -4
remove 2
rename -3
replace -1
replacement 3
represent -2
representation 2
require -1
requirements -1
resizing 3
resolved 3
result -2
result of -2
results -3
return -1
return the -2
returned 3
returning -1
returns 3
right 2
road -3
route 2
rows ? 2
ruby -3
rules -3
rules ? -3
run 5
running 4
running the 2
s 1
safe 2
said -6
same 3
same as -4
same problem 3
sample 6
save -2
saving -2
say -5
say that -1
say the -2
saying -4
says -3
scale 2
scope 3
scratch 2
screen 1
screenshot -2
script -1
scripts 2
se 1
searching 1
second 3
second one 2
see -1
see how -1
see if 1
see what 2
seeing 3
seem -4
seem to -2
seems like -2
seems to -1
seen -1
send 4
sense -2
sense to 2
sentence -6
separate -1
sequence -3
serve -2
server 1
server ? -4
session 4
set 9
set of 2
sets 6
setting 4
setting the 3
settings 2
share 5
shared 2
sharing -3
short 1
should 3
should i 3
should it -2
shouldn't -7
show 1
show some -3
show up 2
show us -1
showing 2
shows 2
side -2
simple -3
simplify -2
simply 2
since 1
since i 3
single -3
site 4
sites -2
situation 2
size 1
size of 4
slightly -4
slow -4
smaller 3
so 1
so could -2
so far 6
so i 6
so it 3
so it's -2
so that 2
so what -4
so what's -4
so you 6
so your 2
software -1
solution -1
solution ? 5
solution for 3
solution to 2
solve -3
solved -2
some -2
some code -3
some kind 1
some of -1
some other -1
somehow -3
somehow ? -2
someone 2
something -2
something ? -4
something i -1
something like 7
something that -3
sorry 11
sorry but 2
sorry for 3
sort 3
sort of 2
sorted 1
sorting -2
sounds 1
source ? 2
spaces -2
specific 3
specific ? 2
specific about -3
specific question -3
specifically 5
specifically are 3
specification -2
specified 1
specify 2
speed -2
square 1
stack 3
stack overflow 4
stackoverflow -5
start 4
started 2
starting -1
statement 5
statements 2
static 2
std 2
step -1
steps 2
still -1
stop 4
stop the 2
store -5
storing -1
strange -3
strict -2
string -2
string ? 4
string to -2
strings 1
strings ? 3
structure 1
stuck 4
stuck ? 2
studio -2
studio ? -2
stuff 1
stupid 4
style 2
subjective -2
such -6
sufficient -1
suggest -1
suggest you -4
suggested 3
suggestions -5
sum of 3
sun -2
supported 2
suppose -1
sure 4
sure i 2
sure it's -2
sure that -2
sure this -2
sure what 4
surely -2
suspect 2
syntax -3
system -2
system ? -2
tab 2
table 3
tables 1
tag 1
tags -3
tags ? 2
take -5
take to -2
talking -5
talking about -5
task -1
technical -4
tell -4
tell me -2
tell us 2
telling -3
tells -3
templates -2
terms 2
test 2
tests 2
text 4
text ? 1
than -4
than the 3
thank 4
thank you 4
thanks 23
thanks ! 3
thanks for 7
that 2
that ? -8
that correct 3
that don't 3
that i 4
that in -6
that is -2
that it 2
that just -4
that link 2
that make -4
that mean 2
that might 5
that really -3
that should 3
that the 3
that there's -2
that these -3
that what -1
that would -2
that you -2
that you've -2
that's 4
that's what -3
thats -3
the 6
the actual -2
the algorithm -1
the answer 1
the answers -2
the app 2
the best 2
the c 2
the class 3
the classes 2
the code 8
the command -1
the computer -3
the console 2
the content -2
the contents -2
the correct 1
the current 1
the debug 2
the declaration -2
the desired 2
the dictionary 3
the documentation -4
the error 2
the exact -2
the fact -2
the fields 3
the file -1
the first 1
the function -2
the graph -2
the image 4
the input -3
the issue 3
the jvm 2
the last -3
the list 3
the method 2
the moment 3
the name 1
the next 3
the object -2
the order 2
the other -2
the output -2
the people -3
the point -6
the post 2
the problem 3
the purpose -4
the query -3
the question -6
the reason 2
the result -1
the same 4
the script 2
the second 4
the server 2
the site 3
the solution -2
the source -3
the string 2
the structure -2
the table 2
the text 1
the time -3
the title -3
the top 3
the two -1
the type -2
the value -3
the values 3
the variable 2
the view 2
the world -3
their 2
them 1
them ? -4
then 3
then ? -5
then the 3
there 1
there ? -2
there a 5
there any 5
there anything 4
there are -5
there be -1
there is -2
there some 1
there's -1
these 1
they 1
they are -5
they be 3
they have 3
they're -4
thing -1
things -4
think -5
think ? 4
think i 2
think it's 2
think of -2
think that -4
think this -1
think you -4
thinking 10
this 4
this a -2
this and -2
this be 2
this homework -1
this is -3
this problem 2
this question -1
this should 2
this something 3
this to 2
those -2
though 5
though ? -2
thought 6
thought about 3
thoughts 2
thread -2
three 2
through -2
through all -2
throw -1
time -3
time is -2
title -5
title of -2
to 2
to ? 1
to a -1
to accept -2
to add 5
to an -1
to another -2
to answer 2
to be 2
to build 2
to capture -2
to change 3
to clarify 3
to convert 2
to debug 4
to define -1
to display 1
to do -8
to explain -3
to generate -3
to get -2
to give -2
to go 2
to have -3
to help -2
to implement -2
to in -2
to include -3
to know -4
to make 4
to me 6
to my 2
to phrase -2
to post 2
to put -3
to remove 2
to replace -1
to return -1
to run 1
to see -3
to send 3
to show -2
to some -2
to take -2
to the 4
to this 4
to turn -3
to understand 1
to use 2
to what -1
to work 2
to write 2
to you -3
to your 1
today 3
too -3
too ? 4
too much 2
tools 4
top 2
topic 2
total 7
trace -2
track 3
tree 2
tree ? 2
triangle 2
tried -1
tried ? 1
tried it -2
tried so 2
tried the -2
tried to 1
tried using -2
trivial -5
trouble 6
trouble with 5
true -2
try 7
try ? 3
try and -2
try to 3
trying -1
trying to -1
turn -2
tutorial -3
two 11
two different 2
type 1
type ? 2
u -6
unclear -2
under 2
under the -3
understand -2
understand how -4
understand the 2
understand what 3
understand your -2
understanding 1
unfortunately 3
unique 2
unix 1
unless -2
until 1
up the 2
up to 3
upon 2
url 4
us -9
us to -5
us what -3
use -1
use ? 6
use a 2
use of -3
use the 2
user 5
uses 2
using 5
using ? 6
using c 2
using for 2
using the 1
usually -3
vague -3
valid 3
values ? -2
variable 3
variable ? 2
vector 3
version 2
version ? 2
version of -1
versions -3
very -2
via 2
view 1
view ? -2
visual -2
visual studio -1
vote -2
w 3
wait -7
want -4
want ? -1
want to -1
wanted 3
wanted to 1
was 2
was it 2
wasn't 3
watch -3
water -4
way ? -6
way to 8
we -1
we are 3
we can 5
we don't -2
we know 2
we talking -2
we're -3
web -3
week -4
weights 4
weird 3
welcome 8
welcome to 6
well 6
well ? 3
were 1
were the 2
what 2
what ? -17
what a -2
what about 3
what are -7
what did 1
what didn't 3
what do -6
what does -1
what error 3
what exactly -10
what for -5
what format 2
what happens 5
what have 3
what i 1
what if 1
what is 3
what it 2
what kind 1
what language 6
what library 3
what line 2
what operating 1
what os -2
what platform 4
what problem 4
what sort -1
what the 1
what to -3
what version 2
what was 3
what would 3
what you 5
what you're 6
what your -3
what's -5
what's the -6
what's wrong -2
wheel -3
when 2
when you 4
where 5
where ? -2
where are 1
where can -2
where do 2
where is -2
where the -2
whether -1
which 3
which is -4
which one 3
which version -2
while -2
while i -2
who -6
whole 2
why -27
why ? -1
why are -9
why aren't -2
why did -3
why do -4
why does -4
why doesn't 1
why don't 2
why is 1
why not 2
why this -3
why would -9
why you 2
width 2
wiki -1
wikipedia -2
will -2
will be -3
window 3
windows 3
windows ? 2
wish to 3
with -1
with ? -1
with a 7
with it -3
with the 2
with what -4
with your 1
within 2
within a -3
within the 2
without -2
without the 2
won't -1
word -2
words -1
work -4
work for -6
work in 3
worked 3
working 7
working as 3
working for 2
works 5
works ? -3
world -4
would 2
would a 2
would be 2
would i -2
would like 2
would that -3
would you 1
wow -2
write -3
writes 3
written -1
wrong 2
wrong ? 3
wrong with -3
wsdl 2
www 5
x 7
x ? 4
x y 1
xcode -3
xml 4
y 1
y ? 1
ya -4
yeah -2
years -2
yes it 4
yes or -2
yet -4
you -1
you ? -4
you actually -5
you already -1
you are 3
you ask -3
you asking -2
you be 4
you call 2
you can 2
you can't -4
you cannot 2
you check 4
you checked 2
you clarify 4
you code -3
you considered -2
you could 5
you describe 4
you did -4
you didn't -1
you do -4
you doing -1
you don't -4
you done -3
you elaborate 4
you even -5
you ever 3
you expand 3
you expect -4
you explain -2
you found 2
you from -3
you get 4
you getting 3
you give 5
you go -1
you had -2
you have -3
you haven't -2
you having 5
you know -4
you look -2
you made -2
you make -3
you may 2
you mean -4
you meant -1
you mind 3
you need -3
you not -5
you on 1
you only -1
you please 2
you post 4
you print 2
you provide 2
you read 2
you really -8
you referring -2
you run 4
you say -2
you see 2
you seem -2
you set 2
you should -3
you so -2
you still 3
you stuck 2
you suggest 2
you sure -4
you think 3
you thought 2
you tried 1
you try -2
you trying -2
you use 1
you using 12
you want -2
you will -3
you'd 1
you'll 2
you're -5
you're asking -1
you're doing -2
you're looking 4
you're not -2
you're trying 2
you're using -1
you've 2
your -1
your app 2
your code 1
your definition -2
your first 2
your homework -7
your input 4
your post -3
your problem -4
your question 1
your second -2
yourself -6
yourself ? -6
`;
