/**
 * Written by test/eval/etiquette/cold/train.ts from the Stanford Politeness Corpus (Danescu-Niculescu-Mizil
 * and others, 2013; Apache-2.0): how much each feature speaks for politeness, in log odds times 64.
 */
export const START = -7;

/** A feature and its weight a line. */
export const WEIGHTS = `
! 2
+13 5
+20 2
+45 2
+6 2
+9 7
+bad -12
+fact -7
+good 13
+greets 8
+hedge 5
+me 5
+not -11
+opens 2
+sorry 1
+thanks 23
+we -1
+why -4
+you -7
=( 2
=* -16
=+1 7
=-1 3
=... -8
=:) 12
=?! -8
=?? -7
=asks first -4
=asks twice -3
=code -1
=name -3
=small -4
? -6
^ ! -9
^ ? 3
^ a -2
^ also 3
^ am -1
^ any 3
^ anyone -3
^ are -1
^ as 11
^ assuming -4
^ at 3
^ btw 2
^ but -4
^ by 4
^ c -3
^ can 10
^ com -4
^ could 2
^ do 4
^ does 4
^ don't -7
^ e 1
^ en -3
^ for 3
^ good 3
^ have 6
^ how -2
^ html -5
^ http 4
^ if -2
^ isn't -3
^ it 3
^ it's -2
^ jpg -4
^ just 2
^ net 3
^ no -2
^ not 8
^ now -5
^ on -3
^ one 3
^ or -1
^ org -3
^ otherwise -3
^ out 3
^ perhaps 3
^ php -2
^ please -9
^ programmers -3
^ really -3
^ same -3
^ shouldn't -3
^ since -2
^ so -1
^ something 5
^ sorry -3
^ stackexchange 8
^ stackoverflow -5
^ surely -3
^ thanks 3
^ that -1
^ the -2
^ this 3
^ to -5
^ try 3
^ was -2
^ what 1
^ when -3
^ where 4
^ why -6
^ wikipedia -3
^ will 3
^ with 2
^ would 4
^ you 1
^ you're -2
^ your -4
^+bad 2
^+fact -2
^+hedge 7
^+not -2
^+opens -5
^+sorry -4
^+thanks 5
^+why -6
^+you -5
^^ a 3
^^ according -3
^^ ah 3
^^ also -3
^^ and -3
^^ are 8
^^ as -4
^^ at 3
^^ brian -4
^^ by 2
^^ can 13
^^ code -3
^^ depends 4
^^ do 3
^^ does 2
^^ don't 2
^^ for 3
^^ george 4
^^ good 5
^^ great 5
^^ hello 3
^^ hi 2
^^ hmm -4
^^ how 9
^^ huh -3
^^ i 2
^^ i'm -2
^^ i've 1
^^ in 1
^^ is 6
^^ it 7
^^ it's 1
^^ just 6
^^ lol -3
^^ mike 3
^^ no -5
^^ of -3
^^ okay -3
^^ perhaps 3
^^ please 1
^^ rob 3
^^ seems -1
^^ should 4
^^ sorry 3
^^ thank -1
^^ thanks 6
^^ that 2
^^ that's 2
^^ the -2
^^ there -3
^^ there's -3
^^ this -3
^^ use -4
^^ user 2
^^ wait -4
^^ we 2
^^ welcome 4
^^ well 2
^^ what 8
^^ what's -3
^^ when 2
^^ where -1
^^ which 2
^^ while -4
^^ why -16
^^ would 2
^^ wow -2
^^ yes 4
^^ you -8
^^ you'll 2
^^ your -2
^^+bad -3
^^+fact 3
^^+good 15
^^+greets 8
^^+hedge 2
^^+me 1
^^+must 4
^^+not -6
^^+opens -2
^^+sorry 2
^^+thanks 4
^^+we 4
^^+why -3
^^+you -11
a b 2
a bad -3
a bit -3
a bug 2
a code 2
a comment -4
a custom -2
a database -3
a debugger 4
a different 3
a file 3
a full -3
a function 6
a good 2
a hash -3
a link -3
a list -1
a little 2
a loop -3
a matter 5
a minimal -6
a more 4
a new 2
a non -3
a number -5
a particular 3
a path 4
a question -9
a reference -4
a similar 4
a small -1
a standard -3
a strange -4
a string -4
a table -3
a tree -3
a type 4
a very -4
a web -2
a x 3
able 2
about -1
about ? -3
about a 3
about how 3
about some -4
about that 2
about the 2
about what -1
about your -3
above 3
access to -1
accessing 3
according -6
according to -6
account -3
achieve -2
actual -6
actual question -2
actually 4
add 2
add more 3
add the -4
add to -2
added 4
adding -2
addition 3
additional -2
advice -3
after 1
after a 4
again -4
again ? -2
ago -2
agree 7
agree with 6
air -2
algorithm to 3
algorithms 2
algorithms ? -5
all 1
all ? -2
all values -3
allow 7
allowed 2
allowed ? 3
allowed to -1
almost 2
along with -3
already -6
already tried -5
also 1
also a 3
also how 2
also is 2
also which -3
also why -3
although 6
always -1
am -1
am i 2
am looking 3
am not -5
ambiguity -3
amount 2
an 1
an answer -1
an app -4
an error 4
an example -1
an image -2
an object 2
an option 2
analysis -2
and -3
and ? -3
and does 3
and have -3
and how 3
and i -1
and if 6
and post -4
and the 2
and then 7
and there -2
and this -3
and welcome 3
and what -7
and what's -4
and which 3
and why -2
and you 2
android -3
animation 3
another -6
another question 3
another way -2
answer -3
answer ? -6
answer is 3
answer your 2
answered 5
answering -4
answers -3
answers ? -3
any 4
any idea 3
any more -3
any other 3
any suggestions -2
anymore 3
anyone -9
anyone know -3
anything 1
anything else 4
anyway -4
api ? 3
app 5
appear 2
appears 3
apple -4
application ? 2
approach 12
approach ? 5
approximation 2
apps -3
apt -2
arbitrary -2
architecture 3
are 3
are ? -2
are in 2
are looking 3
are not -5
are referring 3
are right 3
are supposed -3
are the 4
are there 4
are using 4
are we -3
are you 1
aren't -7
aren't you -3
around 3
array 2
array ? 3
array of -3
array to -3
art -3
as a -1
as an 6
as i 4
as in -3
as opposed 2
as the -4
as this -6
as to 7
as well 2
as you -2
ascii 3
ask 2
ask what 4
asked -7
asking -8
asking how 4
asking why 3
asp -2
assembly 4
associated -2
assume -2
assume you -3
assuming -3
at -2
at ? 4
at all -3
at how -4
at least -2
at some -3
at the 3
attached -3
attempting -4
attempting to -4
average 4
aware -2
awesome 4
b -1
back 6
back ? 3
background 3
backing -3
backing up -3
bad -5
bar 3
base 2
based 5
based on 3
bash 2
basic -4
basically -3
be a -1
be able -1
be in 3
be made -2
be much -4
be that 2
be the 5
be there -3
be used -2
be using 3
because -6
because it -3
because it's -3
been 1
been able -2
before 5
before ? 3
begin -3
behavior -5
being a -5
believe 3
benefit -3
best 2
better 4
better than 2
between 7
between the 6
bicycles 5
big 4
bike -3
bit -3
bit ? -2
bit more 3
blue 3
board -2
body -2
books -2
boot 1
both ? 2
bounds 4
bounty 4
box 3
break -1
breakpoint 3
breakpoints 4
brian -4
bring 4
browser 3
browser ? 2
business -6
but 1
but i -4
but i'm 2
but if 4
but it 4
but maybe 5
but that 3
but the -1
but this 3
but what 2
but why 2
button 2
buy 3
by 1
by the 1
by this -3
bytes -2
cache 3
called -3
calling 3
can 8
can be -3
can do 4
can have 3
can i 2
can see -2
can someone 2
can they -3
can use -3
can we 1
can you 6
can't -1
can't you -1
cannot 4
cant -2
capture -2
car -5
case -1
case ? -4
cause 2
cells 3
certainly 3
chance -1
change -6
changed 3
changes 3
changing -3
changing the -2
characters -5
check 8
check if 3
checked 7
checked the 5
choice -3
choose 3
chrome 2
circuit -2
clarification -2
clarify 5
clarify ? 2
clarify the 8
clarify what 1
class 5
classes 7
clean 4
clear -3
clear to 4
clearer -6
click 3
client 2
clue -3
code 4
code ? -4
code and -2
code for -3
code in 3
code on 3
code or 3
code sample 3
code snippet 3
code to -3
code would 4
coding 3
collection -3
column 3
columns 2
com -4
com q 4
com questions -3
combined 3
come -5
comes 3
coming -3
coming from -2
commands -6
comment -2
comments -12
comments ? -3
common 5
community 3
community wiki 5
compare 3
comparing -3
compiler 3
complexity -4
complicated -5
computer -2
concern -3
config -6
confirm 2
confused -5
confused about -3
confusing -4
connect to -4
connected -4
connection -2
consider -1
considered -2
considered a 3
constant 4
contain -2
container 3
content -8
context 4
convert 3
converted -3
cook 3
cool 4
coordinate -3
coordinates -4
core 3
correct 6
correct ? 3
correctly ? -2
cost -3
could 3
could be -1
could it 2
could you 5
crash 3
create -1
create a -2
created -1
creating -1
cross -2
css 6
cstheory 3
curiosity 6
current 5
currently -4
custom -3
cw 3
cycles 4
d ? -3
data 2
data ? 3
date 6
day 2
days -2
db -2
deal 3
debug 9
debugger 5
debugging 3
define -2
defined 6
definitely -3
definition -6
definition of -3
delete -4
delete the -5
dependent -3
depending on 2
describe 9
describe the 2
described -4
description -2
description of 3
design 5
desired 2
desktop -2
detail 4
detailed 2
details -3
details about -2
details of -3
developing -3
device 1
devices -2
did not -2
did you 5
didn't 4
didn't have -3
difference -1
difference between -3
different ? -3
different from -2
differently 2
directory 3
dish 3
disk 3
displayed 3
distribution of -3
div 3
do -1
do a 3
do all -4
do i -3
do it -6
do the 9
do they 6
do this 5
do we 2
do with -7
do you 5
do your -4
docs -3
documentation -3
does 1
does it -4
does not -11
does that 1
does the 11
does this -6
does your 1
doesn't 1
doesn't it -5
doesn't work -5
doing -5
doing ? -2
don't -3
don't get -6
don't have 2
don't like 4
don't see -3
don't think 1
don't understand -3
don't want 2
don't you -10
done ? -3
dont -4
doubt -4
down ? -2
down to -3
drain 4
drawing 3
drupal -1
drupal answers 2
duplicate of -1
duplicates 3
during 1
dynamic -2
e 4
each 4
each of 3
easier to 3
easiest 4
eclipse -3
edge 3
edges 3
edit -4
edit it 5
edit the 3
edit your -2
edited 3
editing -4
efficient -2
either -2
elaborate 4
elaborate ? 3
elaborate a -2
elaborate on 2
element 3
else 4
else ? 2
email -7
en -2
encoding 2
encryption -2
end -3
engine 2
enough -2
enough for 3
enough to -2
entity -3
entries 2
entry -4
environment 5
equal -2
error -1
error ? -4
error in 4
error message -5
error messages -4
errors 3
etc 5
etc ? 7
even -7
even if 3
event 2
everything -1
exact -5
exactly -2
exactly ? 3
exactly are -3
exactly do -5
exactly is -7
exactly what 3
example 2
example ? 1
examples -3
examples of -2
exception -2
excuse -5
excuse me -3
existing 2
expand -3
expect ? 3
expecting -3
experience 4
expert 4
explain -3
explain ? -4
explain the 3
explaining 3
explanation 7
expression 3
external 3
facebook 3
facing 4
fact that -2
fall -3
familiar 2
faq 4
far 6
far ? 4
fast -4
feature 4
features -4
feed 5
feel 2
field 2
figured 3
file 1
file ? 1
files 1
files ? -2
filter -4
find -4
find a 6
find the 2
finding 5
finds 3
fine 10
finish -3
fire 3
first 2
first place -3
fix 8
fix it 3
flag -2
flash -4
folder 6
for 1
for ? -1
for a 3
for all 2
for an -1
for anyone -4
for example 2
for it 2
for me 8
for that -4
for the 6
for them -2
for these -3
for this -7
for you 1
for your 2
form -2
format -5
format ? -3
formatting -2
found 4
four -3
frame -1
framework -3
from ? -2
from a -5
from an 4
from scratch 4
from that -3
from the -4
from within 3
full -5
fully 4
function 1
functions 2
g 1
game -2
games -2
generate 1
generated -3
george 3
get 1
get a 4
get any -2
get it -6
get the 2
getting 8
getting ? 4
getting the 4
give 1
give a 2
give an -2
give some 4
given 4
gives -2
giving -5
giving you -5
go -9
going -6
going on 3
going to -6
good 11
good point 4
good question 3
google 2
google ? -4
google search -3
got -2
gps -3
grammar -5
graph 6
graphs -3
great 7
great question 4
group 3
guess -2
guess ? -4
guessing -3
guys 3
had 2
had to -3
handle -2
handled 3
happened -2
happening 7
happens 6
happens if 2
hard to -3
hardware -4
has 3
has a -4
has been 6
has nothing -4
hash -6
have 5
have ? 2
have a 1
have access -3
have an 2
have any 3
have been -2
have no -2
have not -2
have read -4
have some 6
have something -4
have specific 6
have the -2
have this -4
have to -7
have you 2
haven't -3
having 7
having ? 4
having a 5
having trouble 4
he -11
heard 8
heard of 6
help 4
help me -4
help with 3
help you -3
her -3
here is 2
hi 2
higher -2
hint -3
his -6
hmm -5
home -1
homework -20
homework ? -4
homework for -4
host -3
hot -2
hour -2
how 2
how ? -3
how about -5
how are 6
how big 4
how can -2
how did 11
how do 2
how does 2
how exactly 3
how is -3
how long -3
how many 1
how much 5
how to -3
how will -2
how would -3
how you 2
however 4
http 5
https -6
huh -5
huh ? -4
i agree 4
i am -3
i assume -4
i believe 2
i can -6
i can't 1
i could 6
i do 5
i don't -2
i figured 3
i find -10
i found 3
i get -2
i got 3
i guess 3
i had 2
i have -1
i just 2
i know 2
i may 4
i meant -4
i need 2
i really -1
i see -1
i should 3
i suppose -3
i think -2
i tried -3
i use -1
i want 2
i wanted -2
i'd 4
i'll 3
i'm 5
i'm not 3
i've -4
i've never 2
icon 3
id -2
idea 3
idea to -3
idea what -4
ideas 2
ie -4
if 4
if i 5
if i'm -3
if it -3
if it's -8
if not 4
if so 9
if that's 3
if the 3
if there 2
if they 2
if you're -4
image 9
image ? 2
images -3
images ? 2
implement -1
implementation 3
implemented 6
implies 4
important 4
in 1
in ? 5
in a -4
in addition 3
in any -5
in c 5
in mind -4
in my 2
in order -4
in other -3
in particular -2
in some -3
in that -2
in the 1
in this -2
in what 4
in which -2
in your -5
include -7
include a 4
include the -5
including 3
incorrect 4
indeed 2
independent -4
individual 3
infinite -3
information on 3
initial 4
input 2
input and 3
inside -4
inside of -3
inside the 2
install -8
instead -2
instead ? 2
instead of -5
int -3
interested 2
interested in 2
interesting 2
interesting question 5
interview -2
into 3
into a -5
ip -4
ipad -4
is -3
is ? -5
is a -1
is an -2
is going -2
is in 3
is it 1
is just -5
is more -2
is needed 3
is not 5
is one 3
is only -2
is right -3
is some -3
is something 3
is still -5
is that -2
is the -1
is there 10
is this 8
is to 4
is your 5
isn't 5
isn't it 3
isn't that -2
isn't the -5
isn't working 5
issue 4
issue ? -2
issues -2
it 6
it ? -13
it a 3
it again -3
it an 6
it be -1
it can -4
it depends -3
it didn't 4
it does 3
it doesn't 6
it for 5
it from 3
it have -2
it in -1
it is 2
it just 2
it need 3
it on 7
it out -3
it possible 4
it really -5
it should -2
it something -4
it sounds 2
it that -5
it the -3
it to 7
it was -1
it with 6
it work 4
it would 4
it yourself -4
it's -3
it's a 2
it's not 2
it's possible 3
it's still -2
items 2
itself 1
j 4
java -2
javascript -1
jpg -4
jquery 5
js -5
json -3
just 1
just a 6
just an 3
just put -3
just the 3
just to 2
just use 3
k -3
keep 2
kernel 2
key 5
keys -3
keyword 3
kind -3
kind of -2
know -2
know ? -2
know about 6
know if 4
know of 3
know the 3
know what -2
knowing -3
knowledge -4
known 2
l 5
land -4
language 3
last question 4
latest -3
learn -5
least -3
left -3
less -4
let 3
libraries 3
library 2
like 2
like a -3
like homework -3
like in 3
like it -2
like the 3
like to 6
like you -1
line 2
line or -4
lines 2
link -3
link ? -3
link to -2
links 3
linux 2
list ? 2
list of -6
little -1
little more 4
live 2
load 2
load the 4
loaded 3
loading -3
location 3
locations 4
locked -3
log -4
logic 1
login -1
long 5
longer -2
look 3
look at -4
look for 3
look like 3
looking 7
looking for 2
looking to 5
looks 3
lost -2
lot of -4
lots 2
lots of 2
m 4
mac 4
made -9
mail 6
main 2
major -4
make -7
make a -5
make it -2
make sure 2
make the 2
makes -3
making -4
managed 3
manually 4
many different -3
map 2
maps -3
markup ? -3
matches 2
math -3
mathematical -4
matrix 2
matter -3
matter ? -6
matter of 5
max 3
may 9
may be 2
may have -3
maybe 3
maybe ? 5
maybe you 3
mb -3
me but 3
me how 3
me that -4
me to -3
mean -4
mean ? 2
mean a -4
mean it -3
mean that 5
mean the 3
mean to 2
mean with -3
meaning 4
meaning of 5
means ? -3
meant -3
measure -2
measurement -4
measurements -4
media -5
memory 2
memory ? 2
mentioned 10
menu 4
message -1
message ? -2
messages -4
meta -4
method 2
methods 4
methods ? 6
microsoft -2
microwave 3
might -2
might have 5
might help -2
might want -4
mike 5
mind ? -4
minimal example -5
minimum -2
minute -5
missing -6
mix -3
mode 6
model 3
model ? -3
modify 3
module 2
modules 3
moment 6
more 4
more ? -2
more about 3
more context 5
more detail 5
more information 2
more of 5
more specific -2
more than 3
most -2
most of -4
mp -3
much -3
multiple -1
my 1
my answer -3
mysql -2
n 1
name -7
names -2
native 3
need 5
need a 3
need help 3
need to -2
needed 5
needs -1
negative 3
neil 4
net 3
network -3
never heard 6
new 4
news 3
next 6
no -3
no ? -3
no idea -6
node ? 3
non -3
nope -3
normal -3
not -1
not a -3
not be -2
not clear 4
not have 3
not in 3
not just -6
not really -1
not sure 4
not use -5
not what 8
not work -3
not working -5
note that 3
nothing -8
nothing to -5
now -7
now ? -7
np 3
null 5
number 2
number ? 3
number of 2
numbers -2
numbers ? -5
o -2
o n -3
object 2
object to 4
objects -2
obtain -3
obvious -3
occurs 3
of -4
of ? 5
of a -3
of all -2
of an 3
of any -2
of curiosity 6
of each 3
of it 3
of such 3
of that -3
of the 8
of these 2
of this 2
of what -2
of work 3
of your -4
off -1
ok 11
ok ? 5
ok i 3
okay 3
on 4
on ? 4
on a 3
on it 2
on so -3
on the -1
on which 4
on windows -3
on your 2
once 5
one 1
one ? 2
one in -3
one of 4
one with -3
only 6
onto 3
op -3
open 7
operating system -2
opposed 3
opposed to 3
option 4
or 2
or ? 4
or a -3
or an -3
or are 2
or did -3
or do 1
or how 4
or if -2
or is 1
or just -1
or not 6
or some -3
or something 6
or the 1
or what -6
or you -3
oracle 6
order -7
order to -2
org -3
org wiki -3
original 3
os 4
other 3
other ? 2
other people 3
other than -3
others 4
otherwise -5
out 3
out of 2
out what 5
output 5
output ? -1
outside -5
outside of -4
over -4
overflow 2
p 3
package -4
packages 2
page 2
pages 5
panel -3
paper -3
paragraph -4
parameters 2
parse -3
part -7
particle -4
particular 3
partitions -4
party 3
password -2
past 3
pasted -2
pattern 3
pay -3
pc 3
people -4
per 4
perfect 3
perform 3
performance -2
perhaps 3
perhaps you 2
perl 3
php 1
phrase -4
planning 2
platform 7
platform are 2
play 2
please -10
please ? -3
please add -4
please be 4
please clarify -5
please describe 4
please elaborate -2
please expand -3
please explain 2
please post -3
please rephrase -2
please share 3
please show 4
point -6
point of -5
points -4
points ? -3
position -2
possible 1
possible ? -3
possibly -7
possibly be -5
post 3
post a -2
post an -4
post it 6
post some 3
post the 2
post your 2
posted 2
posting -2
posts 4
power 3
precise 2
prefer -3
present 3
previous -4
private 3
pro -3
probably -2
problem 5
problem ? -9
problem is 3
problem you're 4
problems 2
problems ? 3
problems with -3
process 4
processing 7
profile -2
program -2
programming ? -4
programs -3
projects 3
proof -3
proper -2
properly -1
properties 4
property 2
provide -1
provide a 6
provide more -2
ps 4
pure 3
purpose -4
purpose ? 2
purpose of -3
put -6
put it -3
put the -3
python 5
q 2
queries 3
question -2
question ! 4
question ? -6
question as -2
question but 5
question here -4
question http -3
question seems -2
question to -1
question was -3
question with 3
question you -2
questions -8
questions ? -4
questions are -3
questions like -4
quick 2
quite -3
random 3
rate -3
rather -3
rather than 2
raw -3
re -6
read 4
reading 4
reads 3
real -3
real question -3
real world 3
realize -2
really -11
really ? -4
really need -5
really sure 3
reason -3
reason ? -3
reason you -4
received 3
recent -3
recipes 4
recommend 5
red -4
reference -1
reference ? -4
references -4
regression -4
regular -2
related 5
related to 3
relative 4
release 2
relevant -3
remember 3
remote -7
remove 1
rename -3
repeated 4
rephrase your -2
rephrasing -3
replace 2
replacement 3
reply 3
repositories 3
representation 3
reproduce 3
require -2
requirement -2
requirements -2
resolved 4
rest 2
result -2
results 5
returned 3
returns 4
right 2
role -4
rotate 3
rule -1
run 1
run the -3
running -1
runs -3
s 2
safe 2
said -8
same as -4
sample 7
save -7
say -5
say ? 2
saying -3
says -4
scratch 4
screen 2
screenshot ? 3
script 2
se 4
search 2
searching 2
secondary 4
security 2
see how -2
see what 2
seeing -1
seeing this -3
seem -9
seem like -3
seem to -8
seems 2
seems like -2
seems to -3
seen -1
select 2
selected 3
send 6
sense -2
sentence -4
seo 3
sequence -2
seriously -2
serve -4
server 4
server ? -3
server side -2
servers 3
session 5
set 6
set of -2
set up -2
sets 8
setting 3
setting the 4
several 3
share 7
sharing -4
she -4
shell 3
should 2
should be 2
should have -2
should we -3
shouldn't -8
shouldn't be -3
show 1
show some -3
show up 4
show us -2
shows 4
side -5
sides 2
simple -2
simpler -3
simply 4
since 5
since i 3
since this 4
single 1
site ? -6
site for -3
size 3
size of 6
sizes -2
slightly -2
slow -5
slow ? -3
slower -3
small 2
smaller 3
snippet 3
so -1
so ? 3
so far 5
so i 5
so that 2
so the 5
so what -4
so what's -5
so you 6
software -4
solution -5
solution ? 6
solution to 4
solutions 2
solve -4
solve the -2
solved -4
some -1
some code -1
some kind 3
some more 2
some of -2
some other -3
some reason -2
someone -1
something -4
something ? -3
something like 7
something that -5
sorry 2
sorry but -3
sort 4
sorted 2
sorting -4
sounds -3
sounds like -3
source 3
source ? 4
space -4
special -3
specific ? 4
specific about 2
specific questions 3
specifically 8
specified 2
stack 5
stack overflow 3
stackexchange 7
stackoverflow -5
standard -4
start 6
static 3
stay 3
std 3
step -1
still -5
still not -2
stop 5
stopping -4
store -5
storing -2
strange -4
string -2
string ? 2
strings 2
strings ? 3
stuff 3
stupid 5
style 3
subjective -4
such -3
such as 3
sudo -2
suggest -4
suggest you -5
suggested 3
suggestions -5
sum -3
support 2
supposed -2
supposed to -2
sure 1
sure if -3
sure what 7
sure you 2
surely -4
syntax -2
system -1
system ? -2
t -2
tab 2
table 2
tag 5
tags 2
take -2
take to -3
takes 3
talk -2
talking -2
talking about -5
technical -4
tell -5
tell me -6
tell us 4
tells -3
term 3
terminal -4
terms -2
test 5
testing 2
tex -4
text 4
text ? 2
than 2
than just -3
thanks 21
thanks for 3
that 2
that ? -8
that a -1
that are -3
that as 3
that correct 3
that don't 3
that even -3
that in -6
that is -2
that it's -3
that just -2
that make -3
that mean 3
that might 5
that question -3
that should 5
that the 4
that was -3
that would -2
that you -3
that you're 2
that you've -3
that your -2
that's not -1
that's what -1
the 5
the actual -1
the amount 4
the answer 3
the answers -4
the app 3
the approach 4
the best 1
the c 3
the case 3
the class 3
the code 10
the correct 5
the current 2
the data 3
the documentation -3
the edit -3
the email -3
the end 3
the fact -2
the file -2
the files -2
the first 2
the function -2
the idea -2
the image 5
the input -3
the issue 3
the keys -3
the last -3
the links -3
the meaning 5
the message 3
the method 3
the moment 5
the more 3
the name 2
the next 2
the only -1
the op -4
the original 2
the other -1
the output -4
the password -3
the past 4
the point -5
the post 3
the problem 4
the program 2
the project 3
the purpose -3
the query -3
the reason 4
the result -1
the right -1
the same 7
the script 4
the server 2
the site 3
the software -3
the source -2
the string 2
the table 2
the tables 4
the text 3
the time -5
the title -5
the top 3
the two -1
the type -2
the value -2
the values 3
the variable 3
the view 3
the way 3
the web -3
the whole -4
the world -4
their 7
them 1
them ? -3
theme -3
then 8
then ? -4
then the 3
then you -2
theoretical -3
there a 4
there any 5
there anything 4
there are -5
there is -3
there something -3
there's a -2
these -2
they 6
they are -6
they have 5
they're -3
thing 3
things -3
think -3
think about -3
think i 2
think it 5
think it's 2
think of -2
think that -2
think the -2
think this 2
think you -5
thinking 13
this a -1
this and -3
this be 1
this code -3
this doesn't 4
this file -4
this homework -3
this isn't -2
this just -2
this kind -4
this not 3
this one -2
this problem 1
this question 1
this seems 3
this to 3
those -4
though 7
thought 6
thoughts 4
thoughts ? 3
thread -1
threads -2
threshold 4
through -6
through the -2
time -2
time to -2
title -6
to 2
to ? 5
to a -1
to add 9
to all -3
to an -3
to another -3
to ask 5
to be 1
to change 8
to close -3
to come -3
to connect 3
to debug 4
to do -10
to explain -4
to find 2
to get -1
to happen 4
to have -1
to identify -3
to implement -3
to include -3
to install -2
to know -4
to learn -3
to load -2
to look 2
to make 6
to me 4
to my 4
to post 2
to re -5
to read 2
to remove 3
to run -2
to see -1
to send 3
to show -2
to solve -2
to some -2
to start 1
to take -3
to the -2
to this 7
to understand 2
to update -3
to use 3
to what -2
to which -2
to work 1
to write -2
to you -6
to your -1
today 6
together 4
told -2
too 3
too vague -3
top 3
topic 3
total 6
track 4
tried -2
tried so 2
trivial -4
trouble 4
trouble with 6
true -2
try 5
try ? 5
trying to 1
turned -3
tutorial -4
twice -2
two 10
two ? -4
two different 4
type ? 3
types -4
u -4
ubuntu -2
uk -2
um -3
unclear -4
under 2
understand -5
understand how -6
understand the 5
understand what 6
understood 3
unique 2
unix 2
unless -3
until 4
up -6
up and -3
up the 4
update -1
updated -4
uploading -3
upper 3
us -2
us to -5
us what -4
use ? 6
use a 3
use an -3
use of -3
use that 3
use the 3
used 1
useful for -4
useful to -5
user 6
user ? -2
users -3
uses 3
using ? 6
using a -2
using the -4
usually -2
v -3
vague -2
valid 4
vector 3
version 2
version ? 3
version of 2
very -8
via 3
video -4
view 9
virtual -5
visual -3
vote -3
w 5
wait -6
want ? -4
want a 3
want to -2
wanted 4
wanted to 2
was 1
was a -6
was this 4
wasn't 3
watch -2
water -4
way 2
way ? -6
way to 6
we -1
we are 4
we can 8
we have -2
we should -3
we're -5
web -7
website 2
week -5
weights 5
weird 4
welcome 9
welcome to 7
well 7
well ? 5
were -2
what 1
what ? -17
what a -2
what about 6
what are -6
what can -3
what do -3
what does 1
what error 4
what exactly -13
what for -4
what format 3
what happens 6
what have 3
what is 1
what it 3
what language 6
what platform 3
what problem 3
what should 3
what the 4
what this -3
what to -4
what version 6
what was 4
what will -3
what would 1
what you 10
what you're 8
what your -3
what's the -3
what's wrong -4
whatever -3
when 4
when i 2
when you 3
where 2
where are 2
where the -3
where to 4
whether -6
which could -3
which is -2
which one 6
which version -6
which you -2
while -4
while i -2
who -3
whole -4
why -18
why ? -3
why are -10
why did -4
why do -6
why does -2
why is 4
why not -3
why the 2
why this -3
why would -4
why you 5
wiki 1
wiki ? 3
wikipedia -3
will -2
will this 2
will you -1
windows 5
windows ? 2
winforms 3
wish 4
wish to 5
with 2
with a 10
with my -2
with what -4
with your -3
within 2
within a -3
within the 3
without -1
without the 3
won't -1
word -4
wordpress 4
work ? 2
work for -2
work with -3
worked 2
working 4
working for 3
works ? -3
world -3
worth -5
would -2
would a 2
would be -2
would i -2
would like 4
would that -3
would you 4
wouldn't 2
wow -5
wp -2
write -6
write a -4
writes 5
writing 2
written -1
wrong -1
wrong with -2
www 3
x 6
x ? 7
xcode -3
xml 5
y ? 2
ya -4
yeah -1
yes -1
yes i -3
yes it 5
yet -2
yet ? -3
you 2
you ? 2
you actually -5
you add -3
you added 5
you after 3
you already -2
you and -3
you are 3
you ask -2
you asking 1
you can -1
you can't -1
you cannot 2
you change -3
you check 2
you checked 3
you clarify 3
you code -3
you considered -2
you could 2
you describe 4
you did -5
you didn't -2
you do -7
you doing -2
you don't -1
you elaborate 9
you even -6
you ever 3
you expand 3
you explain -4
you fix 4
you get 2
you getting 5
you give 6
you going -2
you had -3
you have -5
you having 6
you just 2
you know -4
you like 2
you make -5
you mean -5
you meant 2
you mentioned 3
you might -2
you mind 5
you not -3
you perhaps 3
you please -8
you post 1
you provide 4
you really -12
you referring -3
you rephrase 3
you run 4
you said -2
you see 4
you should -5
you show 2
you still 4
you sure -1
you think 1
you tried 3
you try -4
you use 2
you using 5
you want 1
you wish 4
you would 2
you're -3
you're doing -3
you're not -2
you're saying -3
you're talking -3
you're trying 1
you've -2
you've posted 4
your app 4
your application 2
your data 4
your definition -4
your example 3
your homework -8
your input 5
your problem -6
your question 3
your second -2
yourself -8
yourself ? -6
z 4
`;
