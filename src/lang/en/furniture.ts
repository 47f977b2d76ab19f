/**
 * What pages print around their reports: labels of buttons, forms, players and lists, notices and promotions. Collected
 * from the pages of English-language news sites and from the default theme texts of WordPress, Disqus, Facebook and
 * the common consent and newsletter tools. Phrases are in lower case, without marks at their ends.
 *
 * A phrase alone is the whole line; one that ends in `…` begins it. Bars and dashes after a label are written as colons.
 */
import type { BlockRole } from '#core/report.ts';

/**
 * What a line says about those after it. `related`: a list of other reports follows; `comments`: readers write from here
 * on, `talk`: perhaps they do, `answer`: one of them did; `list`: a list of short points; `media`: a picture or a player stood here, and its caption may follow; `pinned`: the post that follows stands
 * outside the order of time.
 */
export type Opening = 'related' | 'comments' | 'talk' | 'answer' | 'list' | 'media' | 'pinned';

/** Phrases are parted by `;` and by line ends. */
export const furniturePhrases: readonly (readonly [BlockRole, Opening | null, string])[] = [
  [
    'furniture',
    null,
    `
share; share this; share this article; share this story; share this post; share this page; share this with
share this video; share with friends; share current article via email; share on facebook…; share on twitter…
share on x…; share on whatsapp…; share via…; share article via…; share this article via…; share options
share full article; share article; share or comment on this article…;  share your…; tweet; tweet this; email; email this article; print
print this article; print page; copy; copy link; copy url; copied; link copied; link copied bookmark
copy this link…; save; save article; save for later; save this story; saved; bookmark; bookmark this article
gift article; gift this article; facebook; twitter; whatsapp; linkedin; reddit; pinterest; telegram
messenger; flipboard; instagram; youtube; snapchat; tiktok; bluesky; threads; rss; tumblr; line; wechat; x
facebook messenger; google+; follow; follow us; following; like; likes; reactions
send this page to someone via email
a link has been sent to your friend's email address; a link has been posted to your facebook feed
back to top; back to top button; back to the top; go to top; return to top; scroll to top; click to scroll…; scroll back to…; top; menu
main menu; navigation; navigation menu; search; search for; home; homepage; log in; login; log out; sign in
sign out; register; create account; create an account; my account; account; profile; my profile; settings
skip to content; skip to main content; skip to navigation; skip to…; jump to content; close; close menu
open menu; toggle navigation; expand; collapse; cancel; ok; accept; got it; accept all; accept cookies
reject all; manage preferences; cookie settings; manage cookies; privacy settings; no thanks; not now
maybe later; continue; submit; send; loading; loading…; please wait; show more; show less; load more
load more posts; see more; see all; view all; view more; more; less; next; previous; prev; next page
previous page; next article; previous article; next post; previous post; older posts; newer posts; listen
listen to this article; listen to article; listen to this story; listen to article…; play; pause; mute
unmute; stop; replay; text size; font size; change font size; a a a; a+; a-; translate; language; english
edition; editions; us edition; uk edition; international edition; weather; today's paper; e-paper; epaper
topics; tags; tags:…; you can save this article…; author of the article; logged in as…; ad block users…
to submit a correction…; for reprints and permissions…; in order to comment…; please logout…; you can email…
content created by members…; share this story:…; share this:…; thank you for visiting…; notice for the…
 topics:…; explore more on these topics; explore more on…; related topics; filed under
filed under:…; filed to; in this article; in this story; in this article:…; contents; table of contents
categories; category; categories:…; sections; section; explore; about the author; about the authors
about the writer; author; authors; the author; reuse this content; reprints; reprints and permissions
rights and permissions; licensing; permissions; order reprints; order reprints…; terms; terms of use
terms of service; terms and conditions; terms & conditions; privacy; privacy policy; cookie policy
privacy notice; accessibility; accessibility help; site map; sitemap; contact; contact us; about; about us
advertise; advertise with us; help; help center; help centre; faq; faqs; careers; jobs; press; feedback
corrections; masthead; editorial guidelines; newsroom policies
our standards: the thomson reuters trust principles…; our standards; do not sell my personal information
your privacy choices; california notice; ad choices; adchoices; all rights reserved; all rights reserved.…
© …; ©…; updated; published; premium; live; breaking; breaking news; new; now; today; yesterday
free article usually reserved for subscribers; premium content; subscriber only; subscribers only; exclusive; paid; free; opinion; analysis
you are seeing a snapshot of an interactive…; this is most likely due to being offline…
please enable javascript…; javascript is disabled…; enable javascript…; you need to enable javascript…
to view this video please enable…; to play this video you need…; this content is not available…
this content could not be loaded…; your browser does not support…; your browser doesn't support…
sorry, your browser…; sorry, this video…; an error occurred…; an error has occurred…; something went wrong…
page not found; 404; we use cookies…; this website uses cookies…; this site uses cookies…
we and our partners use…; we and our partners store…; we and our partners process…; by continuing to use…; by continuing to browse…; by using this site…
this site is protected by recaptcha…; by clicking…; to use this feature…; allow content…; allow cookies…
this article includes content provided by…; this article contains content provided by…
we ask for your permission…; view on twitter; why you can trust…; this audio is created…; this audio was created…; view on instagram; view this post on instagram
embedded content; external link; (external link); opens in new window; (opens in new window)…
click to share…; transcript; read transcript; download transcript; hide transcript; show transcript
read the full transcript; end of transcript; swipe; slide 1 of…; scroll; scroll down; scroll to continue…
tap to…; click to play…; click to expand…; tap to play; autoplay; up next; 1x; cc; story highlights
key points; article content
open article; end of article; end of page; article end; ends; -ends-; ###; # # #; (end); end; (ends)
report this ad; report an error; report a typo; report a correction…; spotted an error…; see a mistake…
thank you for reading…; thanks for reading…; thank you for your patience; this post has been updated…
if you like this story…; if you liked this story…; scroll down for video; scroll below for video; scroll down for more…
allow content provided by…; allow and continue; this article includes content…; this article contains content…
opinions expressed…; the views expressed…; views expressed…
the opinions expressed…; disclaimer; disclaimer:…; this material may not be published…
not for reproduction…; no part of this…; this article may not be…; this content is protected by copyright…
a version of this article appears in print…; a version of this article appeared in print…
a version of this story…; this article was originally published…; this story was originally published…
this article originally appeared…; this story originally appeared…; originally published…; first published…
this article first appeared…; this post originally appeared…; this article was amended…
this article was updated…; this story has been updated…; this story was updated…
this article has been updated…; this article has been corrected…; this is a developing story…
this is a breaking news story…; this story is developing…; more to follow; more to come…
more details to follow…; refresh for updates…; skip past newsletter promotion; after newsletter promotion
skip newsletter sign-up; skip ad; end of newsletter promo…; newsletter; newsletters; our newsletters
got a tip?…; got a story…; got a news tip…; have a news tip…; have a tip…; do you have a story…
do you have a tip…; do you have an important story…; have you been affected…; are you affected…
if you have a story…; contact our news team…; get in touch…; contact the author…; contact the reporter…
contact me at…; you can contact…; email us at…; for more stories like this…
follow him on twitter…; follow her on twitter…; follow me on…; follow the author…
is there something you want…; tell us what you think…; what do you think?…; what did you think…
have your say…; join the debate…; vote now…; take our poll…; take our survey…
`,
  ],
  [
    'furniture',
    'media',
    `
image; images; photo; photos; picture; pictures; video; videos; graphic; map; chart; audio; gallery
slideshow; photo gallery; image gallery; view gallery; play video; watch; watch now; watch video
watch the video; watch live; video player loading; video loading; video unavailable; video player
loading video; media player; media playback is unsupported…; media playback is not supported…; media caption
image caption; image source; image copyright; this video can not be played; this video cannot be played
view image in fullscreen; view image in full screen; open image in gallery; open this photo in gallery
enlarge; enlarge image; enlarge this image; expand image; full screen; fullscreen; view fullscreen
toggle caption; hide caption; show caption; caption; open image modal…; click to enlarge; tap to enlarge
item 1 of…; view 1 image; view 2 images; view 3 images; view 4 images; view 5 images; view 6 images
view gallery…; the video will auto-play…; the video will start…; watch the video below; live stream
livestream; live feed; listen to the podcast; podcast; interactive; infographic; tweet embed; embed
`,
  ],
  [
    'furniture',
    'comments',
    `
leave a reply; leave a reply…; leave a comment; leave a comment…; leave your comment…; post a comment
post a comment…; post a reply; add a comment; add comment; add your comment; write a comment…
make a comment; submit a comment; your email address will not be published…; required fields are marked…
save my name, email…; notify me of…; you must be logged in to…; you must log in to…; log in to comment…
sign in to comment…; please login to…; login to leave a comment…; be the first to comment…
comments are closed…; comments have been closed…; comments are moderated…; all comments are…
this conversation is moderated…; trackbacks…; pingbacks…; cancel reply; most recent comments
latest comments; reader comments…; readers' comments…
`,
  ],
  [
    'furniture',
    'talk',
    `
comments; no comments; 0 comments; 1 comment; comments (…; comment (…; view comments…; show comments…
hide comments; read comments…; see all comments…; see comments…; join the discussion…
join the conversation…; start the conversation…; be the first to…; discussion; discussion (…; sort by…
newest first; oldest first; best rated; worst rated; comment guidelines…; commenting guidelines…
community guidelines…; conversation guidelines…; please keep comments…; postmedia is committed to…
comment on this story; comment on this article; name *; email *; website
`,
  ],
  [
    'furniture',
    'answer',
    'reply; report; report abuse; flag; flag this; upvote; downvote; quote; reply to this; log in to reply; login to reply; sign in to reply; recommend; share reply',
  ],
  ['furniture', 'pinned', 'pinned; pinned post; pinned update; pinned to top'],
  [
    'related',
    'related',
    `
related; related articles; related article; related stories; related story; related content; related news
related posts; related coverage; related links; related reading; related items; related video
related videos; read more; read more on this story; read more about…; read more on…; read more from…
read next; read also; also read; see also; see more on…; more on this story; more on this topic
more on this; more on…; more from…; more in…; more news; more like this; more stories; more stories from…
more top stories; more headlines; most read; most read in…; most popular; most popular stories; most viewed
most shared; most commented; most watched; top stories; top news; top headlines; trending; trending now
trending right now; trending stories; top deals; today's top deals; trending in…; trending on…; popular; popular now; popular stories; recommended
recommended for you; recommended stories; recommended reading; recommended videos; recommended by…
you may like; you may also like; you might like; you might also like; you may also be interested in
you might be interested in…; editors' picks; editor's picks; editor's choice; editor's pick; our picks
don't miss; don't miss this; must reads; must read; latest; latest news; latest stories; latest headlines
latest updates; latest posts; recent posts; recent stories; recent news; in other news
in case you missed it; icymi; what to read next; what to watch; keep reading; go deeper; dig deeper
further reading; further viewing; from our archives; from the archives; from around the web; around the web
from the web; from our partners; promoted stories; sponsored stories; sponsored links; paid promotion
suggested for you; you may have missed; also in the news; new stories on…; stories you may like
other stories; other articles; elsewhere on…; next up; today's top stories; today's headlines
today's best videos; top videos; video of the day; more videos; more galleries; on this topic; up next in…
quick links; explore more; this is part of a series; more in this series; live now
`,
  ],
  [
    'related',
    null,
    `
follow live…; follow our live…; follow the latest…; for live updates…; live updates:…; live coverage:…
get live updates…; latest updates:…; read our live…; our live coverage…; read the latest…
here's the latest on…; here are the latest live…; read more:…; more:…; read:…; read also:…; also read:…
related:…; related article:…; related story:…; see also:…; see more:…; watch:…; watch more:…; watch now:…
video:…; listen:…; podcast:…; in pictures:…; gallery:…; photos:…; in photos:…; graphic:…; explainer:…
explained:…; opinion:…; analysis:…; don't miss:…; must read:…; up next:…; arrow more:…; just in:…
recommended:…; read more from…; for more on this…; for more on…; for more news…; for the latest news…; for the latest updates…; for the latest headlines…
for more coverage…; click here for…; click here for the latest…; full coverage:…; full story:…
read the full story…; read the full article…; read the full report…; continue reading…; read full article…
recap:…; timeline:…
`,
  ],
  [
    'advert',
    null,
    `
advertisement; advertisements; advert; ad; ads; ads by…; ad feedback; skip advertisement; skip advert
skip ad; skip ads; remove ads; close ad; continue reading below advertisement…; continue reading below
advertisement: continue…; advertisement: scroll…
scroll to continue with content…; story continues below advertisement…; story continues below…
story continues after advertisement…; story continues; article continues below advertisement…
article continues below…; article continues after…; article continues after advertisement…
continue reading the main story; content continues below…; this advertisement has not loaded yet…
this ad will end…; your article continues below; your content will continue…; advertise here
paid advertisement; paid post; paid content; paid for by…; sponsored; sponsored content; sponsored by…
sponsor message; a message from our…; message from our sponsor; thanks for supporting…; from our sponsors
supported by; promoted; promoted content; partner content; brand content; in partnership with…
presented by…; click here to…; click here for more from…; tap here to…; subscribe; subscribe now
subscribe today; subscribe here; subscribe to…; subscribe for…; subscribe and…; subscribe with…; sign up
sign up now; sign up here; sign up for…; sign up to…; sign up free…; signup for…; get the latest…
get breaking news…; get daily…; get our…; get unlimited…; get full access…; get access…; get more…
get vip access…; get the app; get the free app; get the day's…; get the best…; get started; get all the…
get exclusive…; get alerts…; get email…; get notified…; get notifications…; get stories…; get started with…
receive our…; receive the…; receive breaking…; enter your email…; your email; your email address
email address; enter email…; please enter a valid…; please enter your…; thank you for subscribing…
thanks for subscribing…; thank you for signing…; thanks for signing…; you have been subscribed…
you're all set…; you can unsubscribe…; unsubscribe…; by signing up…; by subscribing…; by entering your…
by providing your…; by registering…; by submitting…; by checking…; privacy notice: newsletters may…
newsletters may contain…; our community members are treated to…; invalid email…; we'll send you…
we'll be sending…; delivered to your inbox…; daily news & alerts; weekly newsletter; free weekly newsletter
free newsletter…; daily newsletter; newsletter sign up; newsletter signup; join our…; join us on…
join us for…; join now; join the whatsapp…; join our whatsapp…; follow us on…; follow us…; follow @…
like us on…; find us on…; download our…; download the…; download now; install our…; support our…
support independent…; support quality…; donate; donate now; donate today…; make a donation…
become a member…; become a subscriber…; become a supporter…; if you enjoyed…; like this article?…
enjoying this…; this article is for subscribers…; this article is free to read…; this content is for…
already a subscriber…; already a member…; already have an account…; already registered…; not a subscriber…
don't have an account…; to continue reading…; to read the full…; to keep reading…; to read more…
unlock this…; unlock the full…; you have reached your…; you've reached your…; you have used…
register for free…; register to…; register now…; start your free…; start your…; try it free…; try for free…
special offer…; limited time…; limited-time offer…; save up to…; buy now; buy tickets; shop now; shop the…
order now; learn more; find out more; today's deals; deals; we may earn a commission…; we earn a commission…
if you buy something…; when you purchase through links…; when you buy through…
this article contains affiliate…; products are independently…; add us as…; make us preferred…; google news
preferred source; choose us as…
`,
  ],
];

/** What may stand anywhere in a short line of furniture. */
export const furniturePatterns: readonly (readonly [BlockRole, Opening | null, RegExp])[] = [
  ['advert', null, /\b(?:to|in) your inbox\b/i],
  ['advert', null, /\bsign up (?:for|to|now|here)\b.*\b(?:newsletters?|emails?|alerts?|briefing|updates)\b/i],
  [
    'advert',
    null,
    /\b(?:subscribe|download|join us) (?:to|on|now|today|our)\b.*\b(?:app|newsletters?|channel|podcasts?)\b/i,
  ],
  ['furniture', null, /\b[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}/i],
  [
    'related',
    null,
    /^(?:READ MORE|READ NEXT|READ ALSO|SEE ALSO|ALSO READ|RELATED|WATCH|DON[’']T MISS|MUST READ|LISTEN)\b[: ]/,
  ],
  ['furniture', null, /^copyright (?:©|\(c\)|\d{4}|by)/i],
  ['furniture', null, /\ball rights reserved\b/i],
  ['furniture', null, /\bprivacy policy\b.*\bterms\b|\bterms\b.*\bprivacy policy\b/i],
  // What the outlet says of its own report: corrections, notes, how long it takes to read.
  [
    'furniture',
    null,
    /^(?:corrections?|clarifications?|amendments?|editor[’']?s[’']? notes?)(?: [\w, ]{1,40})?[:.–—]/i,
  ],
  ['furniture', null, /^\d{1,3}[- ]min(?:ute)?s?(?:[- ](?:read|listen|watch|video))?$/i],
  ['furniture', null, /^[\p{Lu}\d]+(?:-[\p{Lu}\d]+)+\/(?: \([^()]{1,30}\))?$/u],
  [
    'related',
    null,
    /^for (?:an?|the|more|further|other|related|full)\b.{0,60}\b(?:click|double[- ]click|see|visit|go to)\b/i,
  ],
  ['furniture', null, /^(?:re)?(?:published|printed) (?:here )?(?:with|by) (?:the )?(?:kind )?permission\b/i],
  ['related', null, /^(?:follow|find|see|read) .{0,60}\b(?:coverage|stories)\b/i],
  // Offers, and what their forms answer.
  ['advert', null, /\b(?:unlimited|full|free) (?:\w+ )?access\b/i],
  ['advert', null, /\bsupport (?:our|local|quality|independent) journalism\b/i],
  ['advert', null, /\b(?:free|additional|more) articles (?:per|a|each) month\b/i],
  ['advert', null, /\bcheck your (?:junk|spam)\b|\bvalid e-?mail\b|\bwelcome email\b/i],
  ['advert', null, /^ad(?:vertisement)?s? ?(?:[·|:-] ?scroll to continue|\d{1,2})$/i],
  ['advert', null, /\bremove ads\b/i],
  ['furniture', null, /^(?:press|news|media) release,? (?:no|nr|number)\b/i],
  ['advert', null, /[?!.] (?:subscribe|sign (?:in|up)|log ?in|register|join)(?: now| today| here)?$/i],
  ['furniture', null, /^(?:we apologi[sz]e|sorry), (?:but )?this (?:video|content|page)\b/i],
  ['furniture', null, /^(?:there was|we encountered) an? (?:error|issue|problem)\b/i],
  ['furniture', null, /\btry refreshing your browser\b/i],
  ['furniture', null, /^(?:increase|decrease) (?:article )?font size$/i],
  ['furniture', null, /^follow (?!the ).{2,60} on (?:twitter|x|facebook|instagram|bluesky|threads)\b/i],
  [
    'furniture',
    null,
    /^(?:(?:share|copy link|email|e-mail|print|save|send|facebook|fb|twitter|tweet|x|flipboard|pinterest|reddit|linkedin|messenger|whatsapp|telegram|vk|bluesky|threads|tumblr|comments?)\b[ ·|,]*){3,20}$/i,
  ],
  [
    'furniture',
    null,
    /\b(?:opinions|views) expressed (?:in|are|here|by)\b.{0,80}\b(?:own|authors?|hers|his|solely|those)\b/i,
  ],
  ['furniture', 'talk', /^(?:all |view |show |read )?comments?\b[^.!?“"]{0,30}$/i],
  ['furniture', 'talk', /^\d{1,6} (?:comments?|replies|responses)$/i],
  ['furniture', null, /^\d{1,6}k? (?:shares?|views?|likes?|reactions?)$/i],
  ['furniture', null, /^(?!\d{1,2}\.\d{1,2}\.\d{4}$)[\d.,]+k?$/i],
  ['furniture', null, /^\d{1,2} of \d{1,3}$/],
  ['related', null, /^(?:click|tap) here (?:for|to read) (?:the latest|more)\b/i],
];

/** What a page does on the reader's machine, and whose machine that is. */
export const cookieWords: readonly RegExp[] = [
  /\bcookies\b/i,
  /\b(?:website|websites|site|sites|browser|browsers|device|devices)\b/i,
  /\b(?:you|your|we|our|us)\b/i,
];

/** Words of offers and forms. Two of them in a line that says "you" make an offer, unless somebody is quoted. */
export const offerWords: readonly RegExp[] = [
  /\bnewsletters?\b/i,
  /\bsign(?:ing)?[- ]?(?:up|in)\b/i,
  /\bsubscri(?:be|ber|bers|bing|ption|ptions)\b/i,
  /\bunlimited\b/i,
  /\binbox\b/i,
  /\bprivacy (?:policy|notice)\b/i,
  /\bterms (?:of (?:service|use)|and conditions|& conditions)\b/i,
  /\bcookies\b/i,
  /\bregister(?:ing|ed)?\b/i,
  /\bemail(?:ed| address|s)?\b/i,
  /\blog(?:ged)?[- ]?in\b/i,
  /\bclick(?:ing)? (?:here|on|the)\b/i,
  /\bunsubscribe\b/i,
  /\bpreferred source\b/i,
  /\bdownload\b/i,
  /\baccount\b/i,
  /\badvertis(?:ers|ing|ement)\b/i,
  /\baffiliate\b/i,
  /\bconsent(?:ed)?\b/i,
];
