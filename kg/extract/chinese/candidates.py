"""Chinese constructions of who stands in the running for an award: entrants, those shortlisted and those proposed."""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_KIND = r"(?:企业|组织|单位|机构|公司|团体|集体|班组|团队|项目|学校|医院)"
_COUNT = r"[\d一二两三四五六七八九十]+[余多]?[家个名位支项]"

CANDIDATES: tuple[Rule, ...] = (
    Rule("candidates-are", "finalist", r"(?:候选|入围|[初预备]选|拟(?:授予|授奖|授|表彰|奖励|推荐|获奖|奖|定))(?:的)?(?:企业|组织|单位|机构|名单|个人|对象|者|人)[^。;；{N}{A}]{0,10}?(?:为|是|有|包括|[:：])(?P<candidate>{NL}|{RL})", ("候选", "入围", "选", "拟"), {"stage": "shortlisted"}, confidence=0.75),
    Rule("names-get-nominated", "finalist", r"(?P<candidate>{NL})(?:等[^,，。;；{N}{A}]{0,24}?)?(?:获得?|被|入选)(?:(?P<award>{A})的?)?提名(?!奖)", ("提名",), {"stage": "nominated"}),
    Rule("names-in-last-round", "finalist", r"(?P<candidate>{NL}){ETC}(?:也|均|都|曾|虽|已|将|顺利|成功|最终|先后|正式|一举|率先|经过[^,，。;；{N}{A}]{1,12}|首次|再次)*(?:进入|通过|参加|接受|跻身|转入|完成|迎来)(?:了)?[^,，。;；{N}]{0,14}?(?:现场评审|现场审核|现场评价|专家评审|决审|复审|终审|终评|答辩|资格审查|资料评审|材料评审|初评|初审|资格审核|形式审查|材料审查|材料审核|复评|决选|公示名单|候选名单)(?!奖)", ("进入", "通过", "参加", "接受", "跻身", "转入", "完成", "迎来"), {"stage": "shortlisted"}),
    Rule("in-last-round-are", "finalist", r"(?:进入|通过|参加)(?:了)?[^,，。;；{N}]{0,14}?(?:现场评审|现场审核|决审|复审|终审|终评|答辩|资格审查|材料评审|资料评审|初审|初评|复评|决选)[^。;；{N}{A}]{0,16}?(?:有|是|为|包括|[:：])(?P<candidate>{NL}|{RL})", ("进入", "通过", "参加"), {"stage": "shortlisted"}),
    Rule("on-stage-are", "finalist", r"(?:(?:先后|依次|相继|陆续)(?:登台|上台|登场|亮相)(?:陈述|答辩|汇报)?|(?:陈述|答辩|问询|汇报|问辩)(?:环节(?:依次)?(?:登台|上台|亮相)?|的))(?:的)?(?:单位|企业|组织|个人|者)*(?:依次|先后|分别)?(?:有|是|为|包括|[:：])(?P<candidate>{NL}|{RL})", ("登台", "上台", "登场", "亮相", "环节", "陈述", "答辩", "汇报", "问辩", "问询"), {"stage": "shortlisted"}, confidence=0.7),
    Rule("named-as-candidates", "finalist", r"(?:确定|推荐|推选|评出|选出|产生|审定|同意|拟[定将以]?|将|以|定)(?P<candidate>{NL}|{RL}){ETC}[^,，。;；{N}{A}]{0,10}?(?:为|作为|成为|列为){IN}(?:(?P<award>{A})(?:的)?[^,，。;；{N}{A}]{0,6}?)?(?:候选|[初预备]选|拟(?:获奖|奖|授|表彰|推荐|定)|推荐|申报|入围(?!奖)|建议|参评)[^,，。;；{N}{A}]{0,4}?(?:企业|单位|组织|机构|个人|对象|名单|人选|项目|人|者)", ("候选", "选", "拟", "推荐", "申报", "入围", "建议", "参评"), {"stage": "proposed"}, confidence=0.8),
    Rule("are-proposed", "finalist", r"(?P<candidate>{NL}){ETC}[^,，。;；{N}{A}]{0,6}?(?:为|作为|成为|列为|是){IN}(?:(?P<award>{A})(?:的)?[^,，。;；{N}{A}]{0,6}?)?(?:[初预备]选|建议|拟(?:获奖|奖|授|表彰|推荐|定))[^,，。;；{N}{A}]{0,4}?(?:企业|单位|组织|机构|对象|名单|人选|项目)", ("选", "拟", "建议"), {"stage": "proposed"}, confidence=0.8),
    Rule("assessors-visit", "finalist", r"(?:专家|评审组|考评组|评审员|考察组|核查组|评审团)[^,，。;；{N}]{0,20}?(?:到|来到|赴|莅临|走进|进驻|前往|深入|走访)(?:了)?(?:{P}的?)?(?P<candidate>{NL}|{RL}){ETC}[^,，。;；{N}{A}]{0,16}?现场(?:评审|考评|评价|审核|核查|评估|考察|答辩)(?![^,，。;；]{0,6}培训)", ("现场",), {"stage": "shortlisted"}, confidence=0.7),
    Rule("names-are-heard", "finalist", r"(?P<candidate>{NL}){ETC}[^,，。;；{N}{A}]{0,12}?(?:作了?|进行了?|做了?|依次|先后|分别|上台|登台)[^,，。;；{N}{A}]{0,8}?(?:陈述|答辩|现场汇报)", ("陈述", "答辩", "汇报"), {"stage": "shortlisted"}, confidence=0.75),
    Rule("visited-by-assessors", "finalist", r"(?P<award>{A})(?:评审)?[^,，。;；{N}{A}]{0,8}?现场(?:评审|考评|评价|审核|核查|评估|考察)[^,，。;；{N}{A}]{0,10}?在(?P<candidate>{N})[^,，。;；{N}{A}]{0,6}?(?:举行|进行|召开|开展|展开|启动)", ("现场",), {"stage": "shortlisted"}, confidence=0.7),
    Rule("shortlisted-include", "finalist", r"入围(?:者|企业|单位|组织|名单)[^,，。;；{N}{A}]{0,4}?(?:有|是|为|包括|[:：])(?P<candidate>{NL}|{RL})", ("入围",), {"stage": "shortlisted"}),
    Rule("on-the-public-list", "finalist", r"(?P<candidate>{NL})[^。;；{N}]{0,60}?(?:入选|列入|进入|登上){IN}(?P<award>{A})(?:的)?(?:公示|候选|推荐|初选|入围(?!奖)|初审|拟)", ("公示", "候选", "推荐", "初选", "入围", "初审", "拟"), {"stage": "shortlisted"}),
    Rule("award-proposed-for", "finalist", r"拟(?:将|把)?(?P<award>{A})(?:授予|颁给|颁发给)(?P<candidate>{NL}|{RL})", ("拟",), {"stage": "proposed"}),
    Rule("proposed-winners", "finalist", r"拟(?:推荐|授予|表彰|评为|奖励|给予|确定|定|将|对|向)(?P<candidate>{NL}|{RL}){ETC}(?:为|授予|颁发|给予)?{IN}(?P<award>{A})", ("拟",), {"stage": "proposed"}),
    Rule("first-round-names", "finalist", r"(?P<candidate>{NL}){ETC}[^,，。;；{N}{A}]{0,14}?(?:成为|列为|被列为|当选为?|确定为){IN}(?:(?P<award>{A})[^,，。;；{N}{A}]{0,4})?(?:候选|入围(?!奖)|提名(?!奖))", ("候选", "入围", "提名"), {"stage": "shortlisted"}),
    Rule("shortlisted-are", "finalist", r"入围{IN}(?P<award>{A})[^,，。;；{N}{A}]{0,10}?(?:{IS}|[^,，。;；{N}{A}]{0,10}?[:：])(?P<candidate>{NL}|{RL})", ("入围",), {"stage": "shortlisted"}),
    Rule("names-shortlisted", "finalist", r"(?P<candidate>{NL}){ETC}[^,，。;；{N}{A}]{0,14}?入围(?!奖)(?:{IN}(?P<award>{A}))?", ("入围",), {"stage": "shortlisted"}),
    Rule("names-proposed", "finalist", r"拟(?:推荐|授予|表彰|评为|奖励|给予)(?P<candidate>{NL}|{RL})(?:等{IN}|{IN})(?P<award>{A})", ("拟",), {"stage": "proposed"}),
    Rule("applications-from", "finalist", r"(?P<award>{A})[^,，。;；{N}{A}]{0,12}?(?:收到|共有|有|受理)(?:了)?(?P<candidate>{NL}|{RL})(?:等[^,，。;；{N}{A}]{0,10})?(?:的)?(?:申报|参评|报名|申请)", ("申报", "参评", "报名", "申请"), {"stage": "applied"}),
    Rule("applicants-are", "finalist", r"(?:受理|收到|共有|接到)[^。;；{N}{A}]{0,10}?(?:申报|参评|报名|申请)(?:企业|单位|组织|机构|材料)?[^。;；{N}{A}]{0,8}?(?:{IS}|[,，](?:分别是|分别为))(?P<candidate>{NL}|{RL})", ("申报", "参评", "报名", "申请"), {"stage": "applied"}, confidence=0.75),
    Rule("shortlisted-namely", "finalist", r"(?P<award>{A})[^。;；{N}{A}]{0,20}?(?:入围(?!奖)|候选|参评|申报|初审|进入)[^。;；{N}{A}]{0,12}?[,，:：]?(?:分别是|分别为|即|为|是|包括|有)[:：]?(?P<candidate>{NL}|{RL})", ("入围", "候选", "参评", "申报", "初审", "进入"), {"stage": "shortlisted"}, confidence=0.75),
    Rule("hands-in-application", "finalist", r"(?P<candidate>{NL}){ETC}[^,，。;；{N}{A}]{0,10}?(?:提交|递交|报送|上报)(?:了)?{IN}(?P<award>{A})的?(?:申报|申请|参评|自评)", ("提交", "递交", "报送", "上报"), {"stage": "applied"}, confidence=0.75),
    Rule("on-the-candidates-list", "finalist", r"(?P<award>{A})(?:的)?(?:候选|入围(?!奖)|[初预备]选|拟奖|拟获奖|初审|公示|推荐|资格审查)[^。;；{A}]{0,20}?[,，](?P<candidate>{NL}){ETC}(?:榜上有名|进入名单|入列|在列|位列其中|名列其中|上榜|入选|入围)", ("候选", "入围", "选", "拟", "初审", "公示", "推荐", "资格"), {"stage": "shortlisted"}),
    Rule("names-apply", "finalist", r"(?P<candidate>{NL}){ETC}[^,，。;；{N}{A}]{0,14}?(?:申报|参评|参加|参与|参选|角逐|竞逐|竞争|申请|冲击){IN}(?P<award>{A})(?![^,，。;；]{0,4}(?:颁奖|评审工作|经验|培训|宣贯|标准))", ("申报", "参评", "参加", "参与", "参选", "角逐", "竞逐", "竞争", "申请", "冲击"), {"stage": "applied"}),
    Rule("applicants-in-brackets", "finalist", r"(?:申报|参评|入围(?!奖)|报名){IN}(?P<award>{A})的?[^。;；{N}{A}]{0,16}?[(（:：,，](?:分别是|分别为|即|是|为)?(?P<candidate>{NL})", ("申报", "参评", "入围", "报名"), {"stage": "applied"}, confidence=0.75),
    Rule("unsaid-applies", "finalist", r"(?:^|[,，。;；])(?:公司|企业|集团|医院|学校|该公司|其)?(?:今年|去年|目前)?(?:曾|也曾|曾经|已|已经|正|正在|正式|再次|首次|[两三四]度|多次|两次|三次|报名|积极)+(?:申报|参评|角逐|冲击|竞逐|申请)(?:了)?{IN}(?P<award>{A})", ("申报", "参评", "角逐", "冲击", "竞逐", "申请"), {"stage": "applied"}, confidence=0.7),
    Rule("recommended-to-apply", "finalist", r"(?:推荐|选送|上报|择优|确定|组织|推选)(?:了)?(?P<candidate>{NL}|{RL}){ETC}(?:参评|申报|参加评选|参与评选|参选|争创|竞逐|参加申报)(?:{IN}(?P<award>{A}))?", ("参评", "申报", "评选", "参选", "争创", "竞逐"), {"stage": "nominated"}, confidence=0.8),
    Rule("names-nominated", "finalist", r"(?:推荐|提名)(?P<candidate>{NL}|{RL}){ETC}(?:为|申报|参评|参加|竞逐|角逐|争创)?{IN}(?P<award>{A})", ("推荐", "提名"), {"stage": "nominated"}),
    Rule("names-then-proposed", "finalist", r"(?P<candidate>{NL}){ETC}(?![^,，。;；]{0,12}(?:审议|通过了|公布|公示|研究|决定|发布|确定))[^。;；{A}]{0,12}?[,，]?拟(?:[^。;；{A}]{0,24}?)(?:授予|评为|表彰|认定|命名|给予|获评|获|奖励){IN}(?P<award>{A})", ("拟",), {"stage": "proposed"}),
    Rule("proposed-to-be-given", "finalist", r"(?:建议|提请|报请|提议|推荐|拟)(?:[^,，。;；{N}{A}]{0,10}?)(?:授予|表彰|评定|确定|认定)(?P<candidate>{NL}|{RL}){ETC}(?:为|获得?)?{IN}(?P<award>{A})", ("建议", "提请", "报请", "提议", "推荐", "拟"), {"stage": "proposed"}, confidence=0.8),
    Rule("past-the-round-are", "finalist", rf"(?:通过|进入|转入)(?:了)?[^,，。;；{{N}}{{A}}]{{0,6}}?(?:评审|审查|初审|初评|复评|答辩|考察)(?:阶段)?的(?:{_COUNT})?(?:{_KIND})?(?:{_COUNT}(?:{_KIND})?)?[,，]?(?:分别)?(?:是|为|有|包括|:|：)(?P<candidate>{{NL}}|{{RL}})", ("评审", "审", "评", "答辩", "考察"), {"stage": "shortlisted"}, confidence=0.75),
    Rule("votes-for", "finalist", r"(?P<candidate>{N})(?:获得?|得|以)?(?:了|到)?\d+票", ("票",), {"stage": "shortlisted"}, confidence=0.75),
    Rule("so-many-apply", "finalist", rf"(?:申报|参评|报名|申请)(?:的)?{_KIND}?(?:共|一共)?(?:有|为|是)?(?:{_COUNT}{_KIND}?)[,，:：]?(?:它们)?(?:分别)?(?:是|为|有|:|：)(?P<candidate>{{NL}}|{{RL}})", ("申报", "参评", "报名", "申请"), {"stage": "applied"}, confidence=0.75),
)  # fmt: skip
