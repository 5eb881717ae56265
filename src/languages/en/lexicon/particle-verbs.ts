/**
 * Particles with which a verb makes another verb, whose lemma then has both: "carry out". A preposition that only
 * opens the verb's argument ("call on Iran", "talk to the press") makes none.
 */
export const particleVerbs = `
account:for act:out add:up back:down,up,off,away batten:down beat:back,up,off beef:up blast:off blow:up,over boot:out break:off,down,out,up,away,through brief:up bring:about,down,up,back,forward,together,in
brush:aside,off build:up,on bump:off burn:down buy:off,out,up call:off,out,back,up calm:down carry:out,on,off,through cast:aside,off catch:up chase:away,down check:in,out chip:in
clamp:down clean:up clear:up,out,away climb:down close:down,in,off come:back,out,about,forward,up,together,down,in,off,along,through cool:down,off count:down cover:up
crack:down cross:over,out cut:off,back,down,out,short,up deal:out die:down,out dig:in,up drag:on,out draw:up,down,back,in drive:out,back,away drop:off,out,by
dry:up ease:off,up end:up face:down,off fall:apart,back,through,behind,out,down fend:off fight:back,off figure:out fill:up,in find:out fire:off,up fizzle:out
follow:up,through force:out,back freeze:out gear:up get:away,along,back,together,through,rid give:in,up,back,away,out go:ahead,on,back,off,out,down,through,up,missing
gun:down hammer:out hand:over,out,back,in,down hang:on,out,up head:off,back,out,home hit:out,back hold:back,off,out,up,on,over,together hole:up hunt:down
iron:out join:in,up keep:up,out,away,on,off kick:off,out kill:off knock:down,out,over lash:out launch:into lay:down,out,off,siege lead:off,up leave:behind,out let:down,go,up,in,out
lift:off line:up live:up lock:down,up,out,in look:ahead,back,forward,out,into,up make:up,out mop:up move:ahead,forward,in,out,on,away mow:down muscle:in open:up
opt:out pack:up pass:away,on,out,up pave:over pay:back,off,out phase:out,in pick:up,out,off play:down,up,out plead:guilty point:out,up press:ahead,on prop:up pull:out,back,down,off,over,through,together,ahead
push:back,ahead,forward,through,out,for put:forward,off,down,up,out,aside,together,in,on quiet:down rail:on raise:up ramp:up reach:out rein:in return:home ring:up rise:up
roll:back,out,over,up root:out round:up,off,out rule:out run:out,away,over,off,down rush:in,out scale:back,down,up seal:off see:off,through seek:out sell:off,out,on send:back,out,off,in,up,home
set:up,off,out,aside,back,forth,free,down settle:down,in,on shake:up,off,down shell:out shoot:down,dead,up,off shore:up show:up,off shrug:off shut:down,off,out,up side:step sign:up,off,on
single:out sit:down,in,out slam:shut slow:down smooth:over snap:up,back speak:out,up speed:up spell:out spill:over spin:off split:up,off spring:up square:off squeeze:out stamp:out
stand:down,up,out,by,firm,ready,trial start:out,up,off stave:off stay:away,out,behind,put step:down,up,in,aside,back,forward stir:up stop:off,over,by storm:out,in strike:back,down,out
sum:up sweep:aside,up,away,through swear:in switch:off,on,over take:over,off,out,up,back,down,on,in,away,apart,part,place,office,effect,hostage,aim talk:down,up,over team:up tear:down,apart,up
tell:off throw:out,away,up,off tie:up,down tip:off touch:off,down,on toughen:up trace:back track:down trade:off try:out turn:away,back,down,in,off,on,out,over,up,around use:up veer:off
wade:in wait:out wake:up walk:out,away,back,off wall:off wane:away ward:off warm:up wear:down,off,out weed:out weigh:in whip:up win:back,over,out wind:up,down wipe:out withdraw:back
work:out,up,together wrap:up write:off,down,up
`
