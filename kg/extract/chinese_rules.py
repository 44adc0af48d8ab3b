"""Chinese constructions: who was given what, who is in the running, and what is said of awards, bodies and standards."""

from __future__ import annotations

from kg.extract.language import Rule

_RAW = r"[^,，。;；:：、()（）\s{A}{N}{Y}{E}{S}“”]{2,20}"

MACROS: dict[str, str] = {
    "RI": r"(?:{N}|" + _RAW + r")",
    "SEP": r"(?:、|[,，](?={N})|以及|和|及|与|暨)",
    "NL": r"(?:{N}(?:{SEP}{RI})*)",
    "RL": r"(?:{RI}(?:、{RI})+(?:(?:以及|和|及|与)?{RI})?)",
    "AL": r"(?:{A}(?:[、,，和与及]?{A})*)",
    "YL": r"(?:{Y}(?:[、,和及与]{Y})*)",
    "WIN": r"(?:夺取|夺魁|拿走|捧走|捧起|揽得|勇夺|喜夺|喜摘|荣摘|独揽|包揽|抱回|荣登|登上|跻身|当选|取得|获誉|受颁|被评定为|被认定为|被确定为|获认定为|荣获|喜获|获得|获颁|获授|获评|获|斩获|夺得|摘得|捧得|捧回|赢得|拿下|拿到|得到|得过|问鼎|荣膺|摘取|夺取|被授予|被评为|被评选为|蝉联|收获|揽获|摘下|入选|获批)(?:了|过|得)?",
    "ROLL": r"榜上有名|上榜|(?:获|得|享)(?:得|到)?(?:此|这一|该)(?:项)?(?:殊荣|奖项?|荣誉|大奖)|(?:双双|最终|成功|喜|一举)获奖|折桂|夺魁|名列其中|位列其中|在列|脱颖而出|捧杯|摘冠|夺冠|得奖|胜出|摘得桂冠|(?:摘得|捧得|捧回|夺得|赢得)(?:该奖|此奖|该奖项|这一奖项|这一殊荣|奖杯)",
    "SEAT": r"(?!行业|全国|全球|世界|国内|国际|同行|前|首|第|中国(?:[^,，。]{0,6}(?:前|第|强)))(?:{P}|[^,，。;；:：、()（）\s{A}{N}{Y}{E}{S}“”的]){1,9}?",
    "IS": r"(?:是|为|有|即|分别是|分别为|包括|如下|如下：|:|：)",
    "SOON": r"(?:在|于|又|还|再|并|曾|也|均|更|将|已|后|即|获|先后|终于|连续|相继|陆续|一举|成功|首次|再次|再度|同年|次年|同时|最终|此前|此后|近年来?|之后|随后|当年|分别|累计|多次|且|[两二三四五六]次|第.次|其|{Y}|年?度|\d{1,2}月份?|\d{1,2}日|(?:凭借?|以|因)[^。;；{N}{A},，]{0,30}?)",
    "RAWNAME": r"(?:(?!该|本|其|并|此|同时|目前|近|先后|这|公司|企业|集团|当|随|据|经|从|自|在|于|我|以|凭|为|有|已|曾|又|还|也|第|首|今|去|前|昨|历|多|每|各|全|两|三|四|五|后者|前者|获)(?:{P}|[^,，。;；:：、()（）\s{A}{N}{Y}{E}{S}{P}“”的年月则亦]){1,14})",
    "IN": r"[^,，。;；:：{N}{A}]{0,14}?",
}  # fmt: skip

_WIN = ("获", "得", "膺", "授", "评", "拿", "捧", "摘", "鼎", "蝉联", "入选", "获批", "夺", "揽", "抱回", "登", "跻身", "当选", "被认定", "被确定", "受颁")

_ROLL = ("榜", "殊荣", "获奖", "折桂", "夺魁", "在列", "其中", "脱颖", "捧杯", "夺冠", "得奖", "胜出", "荣誉", "桂冠", "该奖", "此奖")

RULES: tuple[Rule, ...] = (
    Rule("name-wins-award", "conferral", r"(?P<recipient>{NL})(?:等{IN})?[^。;；{N}{A}]{0,45}?{WIN}{IN}(?P<award>{AL})", _WIN),
    Rule("name-wins-several", "conferral", r"(?P<recipient>{N})[^。;；{N}]{0,60}?{A}[^。;；{N}]{0,30}?{WIN}{IN}(?P<award>{AL})", _WIN, confidence=0.75),
    Rule("unsaid-wins-award", "conferral", r"(?:^|[,，、。;；])\s*{SOON}{0,7}?\s*{WIN}{IN}(?P<award>{AL})", _WIN, confidence=0.7),
    Rule("confer-on-names", "conferral", r"(?:授予|给予|颁给|颁发给|表彰)(?P<recipient>{NL}|{RL})(?:等{IN}|{IN})(?P<award>{AL})", ("授予", "给予", "颁", "表彰")),
    Rule("award-to-names", "conferral", r"(?P<award>{AL})(?:称号)?[^,，。;；{N}{A}]{0,6}?(?:授予|颁给|颁发给|花落|落户|归属)(?P<recipient>{NL}|{RL})", ("授予", "颁", "花落", "落户", "归")),
    Rule("award-taken-by", "conferral", r"(?P<award>{AL})[^,，。;；{N}{A}]{0,8}?(?:由|被)(?P<recipient>{NL}|{RL})(?:等{IN})?(?:获得|摘得|夺得|荣获|斩获|摘取|获|夺走|收入囊中)", ("由", "被")),
    Rule("holders-are", "conferral", r"(?P<award>{AL})[^,，。;；{N}{A}]{0,4}?(?:获得者|获奖者|得主|获得单位|获奖(?:企业|组织|单位|个人|名单)|获奖的)[^,，。;；:：{N}{A}]{0,10}?{IS}(?P<recipient>{NL}|{RL})", ("得", "获奖")),
    Rule("winners-listed-after", "conferral", r"{WIN}(?P<award>{AL})(?:的)?[^。;；:：{N}{A},，]{0,16}?(?:[,，]?(?:即|分别是|分别为|包括|是|为|有)|[:：])(?P<recipient>{NL}|{RL})", _WIN),
    Rule("named-then-award", "conferral", r"(?P<recipient>{NL})(?:等{IN})?(?:被|获)(?:授予|评为|评选为|授|认定为|命名为){IN}(?P<award>{AL})", ("授", "评", "认定", "命名")),
    Rule("into-the-bag", "conferral", r"(?P<award>{AL})[^。;；{N}{A}]{0,26}?(?:收入囊中|纳入囊中|揽入怀中|揽入囊中)", ("囊中", "怀中"), dated=False, confidence=0.75),
    Rule("award-colon-names", "conferral", r"(?:授予|获奖|获得|揭晓|名单)[^。;；]{0,30}?(?P<award>{A})[^。;；{N}{A}:：]{0,12}?[:：](?P<recipient>{NL}|{RL})", ("授予", "获", "揭晓", "名单"), confidence=0.7),
    Rule("name-years-award", "conferral", r"(?P<recipient>{NL})(?:曾)?(?:分别|先后)?(?:于|在)?(?P<year>{Y}(?:[、,，和及]{Y})+)[^。;；{N}{A}]{0,12}?{WIN}{IN}(?P<award>{A})", _WIN, dated=False, confidence=0.9),
    Rule("award-of-names", "conferral", r"{WIN}(?P<award>{AL})的(?P<recipient>{NL}|{RL})(?=进行|等|[,，。;；]|受到|在|代表|作|分享|介绍|交流|给予)", _WIN),
    Rule("again-after-year", "conferral", r"(?P<recipient>{NL})[^。;；{N}{A}]{0,6}?继(?P<year>{YL})[^。;；{A}{N}]{0,16}?(?:再次|又|再度|第.次|蝉联){IN}(?:{WIN})?{IN}(?P<award>{A})", ("继",), dated=False),
    Rule("also-winning-are", "conferral", r"(?:获奖|获此殊荣|上榜|折桂|获此荣誉)的?(?:企业|组织|单位|个人)?[^,，。;；{N}{A}]{0,6}?(?:还有|分别是|分别为|有|包括|是|为)(?P<recipient>{NL}|{RL})", ("获", "上榜", "折桂"), confidence=0.75),
    Rule("project-wins", "conferral", r"[“《](?P<recipient>[^“”《》]{4,40})[”》](?:项目)?[(（](?:[^()（）{N}]{0,6}[:：])?(?P<unit>{N})[)）][^。;；,，{N}{A}]{0,6}?{WIN}{IN}(?P<award>{A})", _WIN, certain=True),
    Rule("winner-of-class", "conferral", r"(?:^|[,，。;；])[^,，。;；{N}{A}]{0,12}?(?:获奖者|得主|获得者|获奖单位|获奖企业|获奖机构)(?:是|为|:|：)(?P<recipient>{NL})", ("获奖", "得主", "获得者"), confidence=0.75),
    Rule("holder-is-one", "conferral", r"(?P<award>{AL})[^,，。;；{N}{A}]{0,4}?(?:获得者|获奖者|得主)(?:是|为|:|：)(?P<recipient>" + _RAW + r")(?=[,，。;；])", ("得", "获奖"), confidence=0.75),
    Rule("raw-name-wins", "conferral", r"(?:^|[,，。;；])(?P<recipient>{RAWNAME})(?:则|亦|也|同样|双双){SOON}{0,5}?{WIN}{IN}(?P<award>{AL})", _WIN, confidence=0.7),
    Rule("on-the-roll", "conferral", r"(?P<award>{A})[^。;；{A}]{0,40}?[,，:：](?P<recipient>{NL})(?:等{IN})?[^。;；,，{N}{A}]{0,12}?(?:{ROLL})", _ROLL),
    Rule("on-its-roll", "conferral", r"(?:^|[,，。;；])[^,，。;；{N}{A}]{0,12}?(?P<recipient>{NL})(?:等{IN})?[^。;；,，{N}{A}]{0,12}?(?:{ROLL})", _ROLL, confidence=0.7),
    Rule("are-winners-of", "conferral", r"(?P<recipient>{NL})(?:等{IN})?(?:为|是|成为|当选为?){IN}(?P<award>{AL})(?:的)?(?:获奖|获得|得主)", ("为", "是"), confidence=0.8),
    Rule("declared-project-wins", "conferral", r"由?(?P<unit>{N})[^,，。;；{N}{A}]{0,10}?(?:申报|承建|建设|实施|完成|负责|承担|研制|施工)的[“《「](?P<recipient>[^“”《》「」]{3,40})[”》」](?:项目|工程)?[^。;；{N}{A}]{0,10}?{WIN}{IN}(?P<award>{A})", _WIN, certain=True),
    # In the running.
    Rule("candidates-are", "finalist", r"(?:候选|入围|拟(?:授予|表彰|奖励|推荐|获奖))(?:的)?(?:企业|组织|单位|名单|个人|者|人)[^。;；{N}{A}]{0,10}?(?:为|是|有|包括|[:：])(?P<candidate>{NL}|{RL})", ("候选", "入围", "拟"), {"stage": "shortlisted"}, confidence=0.75),
    Rule("award-proposed-for", "finalist", r"拟(?:将|把)?(?P<award>{A})(?:授予|颁给|颁发给)(?P<candidate>{NL}|{RL})", ("拟",), {"stage": "proposed"}),
    Rule("proposed-winners", "finalist", r"拟(?:推荐|授予|表彰|评为|奖励|给予|确定|定|将|对|向)(?P<candidate>{NL}|{RL})(?:等{IN})?(?:为|授予|颁发|给予)?{IN}(?P<award>{A})", ("拟",), {"stage": "proposed"}),
    Rule("first-round-names", "finalist", r"(?P<candidate>{NL})(?:等{IN})?[^,，。;；{N}{A}]{0,14}?(?:成为|列为|被列为|当选为?|确定为){IN}(?:(?P<award>{A})[^,，。;；{N}{A}]{0,4})?(?:候选|入围(?!奖)|提名(?!奖))", ("候选", "入围", "提名"), {"stage": "shortlisted"}),
    Rule("shortlisted-are", "finalist", r"入围{IN}(?P<award>{A})[^,，。;；{N}{A}]{0,10}?(?:{IS}|[^,，。;；{N}{A}]{0,10}?[:：])(?P<candidate>{NL}|{RL})", ("入围",), {"stage": "shortlisted"}),
    Rule("names-shortlisted", "finalist", r"(?P<candidate>{NL})(?:等{IN})?[^,，。;；{N}{A}]{0,14}?入围(?!奖)(?:{IN}(?P<award>{A}))?", ("入围",), {"stage": "shortlisted"}),
    Rule("names-proposed", "finalist", r"拟(?:推荐|授予|表彰|评为|奖励|给予)(?P<candidate>{NL}|{RL})(?:等{IN}|{IN})(?P<award>{A})", ("拟",), {"stage": "proposed"}),
    Rule("names-apply", "finalist", r"(?P<candidate>{NL})(?:等{IN})?[^,，。;；{N}{A}]{0,14}?(?:申报|参评|参加){IN}(?P<award>{A})", ("申报", "参评", "参加"), {"stage": "applied"}),
    Rule("names-nominated", "finalist", r"(?:推荐|提名)(?P<candidate>{NL}|{RL})(?:等{IN})?(?:为|申报|参评|参加|竞逐|角逐|争创)?{IN}(?P<award>{A})", ("推荐", "提名"), {"stage": "nominated"}),
    # Criteria and origin.
    Rule("criteria-are", "uses_criteria", r"(?:评价|评审|评选|评定|评奖|考核)(?:的)?(?:标准|依据|准则)(?:是|为|采用|依据|:)[^。;；{S}]{0,12}?(?P<standard>{S})", ("评",)),
    Rule("assessed-by", "uses_criteria", r"(?:依据|按照|根据|采用|参照|遵循|基于|对照)[^。;；{S}]{0,30}?(?P<standard>{S})[^。;；]{0,60}?(?:评价|评审|评选|评定|考核|审查|奖)", ("依据", "按照", "根据", "采用", "参照", "遵循", "基于", "对照")),
    Rule("award-adopts", "uses_criteria", r"(?P<award>{A})[^。;；{A}{S}]{0,24}?(?:依据|按照|根据|采用|参照|遵循|基于|对照)[^。;；{S}{A}]{0,20}?(?P<standard>{S})", ("依据", "按照", "根据", "采用", "参照", "遵循", "基于", "对照")),
    Rule("adopt-it", "uses_criteria", r"(?P<award>{AL})[^。;；{A}{S},，]{0,14}?(?:以|采用|使用|沿用|参照|引用|依据|遵循)(?:了)?(?P<standard>它|该标准|这一标准|此标准|这项标准|该准则|这一准则|该模式|这一模式)", ("它", "标准", "准则", "模式")),
    Rule("with-as-basis", "uses_criteria", r"以[^。;；]{0,40}?(?P<standard>{S})[^。;；{S}{A}]{0,8}?为(?:评审|评价|评选)?(?:依据|标准|准则|基础|蓝本)", ("为",)),
    Rule("award-derived-from", "derived_from", r"(?P<standard>{A})[^。;；{A}]{0,80}?(?:借鉴|参照|参考|源于|源自|脱胎于|仿照|效仿|来源于)(?:了)?[^。;；{A}{S}]{0,10}?(?P<source>{A}(?:(?:[、,和与及]{P}?的?)?{A})*)", ("借鉴", "参照", "参考", "源", "脱胎", "仿", "蓝本")),
    Rule("standard-derived-from", "derived_from", r"(?P<standard>{S})[^。;；,，{A}{S}]{0,20}?(?:借鉴|参照|参考|源于|源自|脱胎于|仿照|来源于|修改采用|等同采用)(?:了)?[^。;；{A}{S}]{0,10}?(?P<source>{A}|{S})", ("借鉴", "参照", "参考", "源", "脱胎", "仿", "采用")),
    # Bodies.
    Rule("body-sets-up", "established_by", r"(?P<body>{NL})(?:于?{Y})?[^,，。;；{N}{A}]{0,6}?(?:设立|创立|发起|创办|创设|设置|推出)(?:了)?[^,，。;；{N}{A}]{0,6}?(?P<subject>{A})", ("设", "创", "发起", "推出")),
    Rule("set-up-by", "established_by", r"(?P<subject>{A})[^。;；{N}{A}]{0,14}?由(?P<body>{NL})[^,，。;；{N}{A}]{0,10}?(?:设立|创立|发起|创办|创设|批准设立|设置|推出|创建)", ("由",)),
    Rule("is-set-up-by", "established_by", r"(?P<subject>{A})是(?:由)?(?:经)?(?P<body>{NL})[^,，。;；{N}{A}]{0,6}?(?:设立|创立|创设|发起|创办|设置|推出)的?", ("设立", "创", "发起", "设置", "推出")),
    Rule("runs-assessment", "administered_by", r"(?P<body>{N})[^。;；{N}{A}]{0,30}?(?:开展|组织|承担|主办|负责)(?:了|的)?(?P<subject>{A})的?(?:评审|评选|评定|评价|申报)", ("评审", "评选", "评定", "评价")),
    Rule("run-by", "administered_by", r"(?P<subject>{A})[^。;；{N}{A}]{0,40}?由(?P<body>{NL})[^,，。;；{N}{A}]{0,10}?(?:承办|主办|组织实施|组织评审|负责|管理|组织评选|评审|评选|开展|承担|运营|组织|主持|牵头)", ("由",)),
    Rule("seat-of-award", "administered_by", r"(?:(?P<subject>{A})[^。;；{A}]{0,60}?)(?:主办(?:机关|单位|方)?|承办(?:机关|单位|方)?|评审机构|管理机构|执行机构|组织机构)(?:为|是|[:：])(?P<body>{NL})", ("主办", "承办", "机构")),
    Rule("office-at", "administered_by", r"(?P<subject>{A})[^。;；{A}]{0,40}?(?:办公室|秘书处|日常(?:工作|事务))[^。;；{N}{A}]{0,6}?(?:设在|设于|挂靠在?|挂靠|由)(?P<body>{NL})", ("设在", "设于", "挂靠", "日常")),
    Rule("runs-award", "administered_by", r"(?P<body>{N})(?:负责|承办|主办|组织实施|组织评选|主持)(?:了)?[^,，。;；{N}{A}]{0,6}?(?P<subject>{A})(?![^,，。;；]{0,8}颁奖)", ("负责", "承办", "主办", "组织", "主持")),
    Rule("commends-winners", "conferred_by", r"(?P<body>{N})(?:关于)?(?:决定)?(?:通报)?(?:表彰|授予|表扬)[^。;；{N}{A}]{0,10}?(?P<subject>{A})", ("表彰", "授予", "表扬")),
    Rule("decides-to-confer-award", "conferred_by", r"(?P<body>{N})[^。;；{N}{A}]{0,40}?决定(?:授予|给予|表彰)[^。;；{A}]{0,150}?(?P<subject>{A})", ("决定",)),
    Rule("decides-to-confer", "conferred_by", r"(?P<body>{N})[^。;；{N}]{0,40}?(?:决定|作出决定)(?:[:：,，]|(?:授予|给予|表彰|对))(?![^。；]*{A})", ("决定",)),
    Rule("conferred-by", "conferred_by", r"(?P<subject>{A})[^。;；{N}{A}]{0,10}?由(?P<body>{NL}|[^,，。;；、{A}{N}{Y}]{3,16}?)[^,，。;；{N}{A}]{0,6}?(?:授予|颁发|颁授|颁给)", ("由",)),
    Rule("notice-commends", "conferred_by", r"(?P<body>{N})[^。;；{N}{A}]{0,30}?对[^。;；{N}{A}]{0,10}?(?P<subject>{A})[^,，。;；{N}{A}]{0,20}?(?:予以|给予|进行|作出|通报)?(?:通报)?(?:表彰|表扬|奖励|嘉奖)", ("表彰", "表扬", "奖励", "嘉奖")),
    Rule("notice-named", "conferred_by", r"(?P<body>{N})[^。;；{N}{A}]{0,20}?《[^《》{A}]{0,20}?(?:表彰|授予|奖励)[^《》{A}]{0,12}?(?P<subject>{A})[^《》{A}]{0,30}?》", ("表彰", "授予", "奖励")),
    Rule("standard-drafted", "drafted_by", r"(?P<subject>{S})[^。;；{N}]{0,10}?由(?P<body>{NL})[^,，。;；{N}]{0,6}?(?:起草|编制|制定)", ("由",)),
    Rule("drafting-units", "drafted_by", r"(?P<body>{NL})(?:等(?:单位|机构)?)?(?:负责|参与|牵头)?(?:起草|编制)(?!了)", ("起草", "编制")),
    Rule("drafters-are", "drafted_by", r"(?:主要|参加|负责|牵头)?(?:起草|编制)(?:单位|机构)(?:有|为|是|包括|[:：])(?P<body>{NL})", ("起草", "编制")),
    Rule("named-after", "named_after", r"(?P<subject>{A})[^。;；{A}]{0,40}?以(?P<namesake>[^。,，]{2,30}?)(?:的名字|之名|的姓名)?命名", ("命名",)),
    Rule("issued-on-the-model-of", "derived_from", r"(?:参照|借鉴|参考)(?P<source>{A}(?:的?[^,，。;；{A}{N}]{0,6}(?:准则|标准|模式))?)[^。;；{A}{S}]{0,24}?(?:制定|发布|编制|颁布|出台|推出)(?:了)?(?P<standard>{S})", ("参照", "借鉴", "参考")),
    Rule("standard-published", "published_by", r"(?P<subject>{S})[^。;；{N}]{0,10}?由(?P<body>{NL})[^,，。;；{N}]{0,8}?(?:发布|颁布|批准发布)", ("由",)),
    Rule("body-publishes-standard", "published_by", r"(?P<body>{NL})[^,，。;；{N}{S}]{0,10}?(?:发布|颁布)(?:了)?(?P<subject>{S})", ("发布", "颁布")),
    # Dates and names.
    Rule("set-up-in-year", "established", r"(?P<year>{Y})[^。;；{A}{Y}]{0,30}?(?:设立|创立|创设|启动|设置|推出|发起)(?:了)?[^,，。;；{N}{A}]{0,8}?(?P<subject>{A})", ("设", "创", "启动", "推出", "发起"), {"aspect": "created"}),
    Rule("award-set-up-in", "established", r"(?P<subject>{A})[^。;；{A}{Y}{N}]{0,16}?(?:(?:设立|创立|始设|创设|始|诞生|启动|设置)于|于|自|从)[^。;；{A}{Y}{N}]{0,4}?(?P<year>{Y})(?:[^。;；,，{A}{N}]{0,10}?(?:设立|创立|创设|启动|起设|诞生|起)|(?=[,，。;；]))", ("设", "创", "始", "诞生", "启动"), {"aspect": "created"}),
    Rule("award-basis-set-up-in", "established", r"(?P<subject>{A})[^。;；{A}{Y}]{0,40}?[,，](?:于|自)?(?P<year>{Y})(?:正式)?(?:设立|创立|创设|启动)(?:至今|以来|,|，|。)", ("设", "创", "启动"), {"aspect": "created"}),
    Rule("award-in-year-set-up", "established", r"(?P<subject>{A})(?:最早|最初)?(?:于|自|在|是)?(?P<year>{Y})[^。;；,，{A}]{0,16}?(?:设立|创立|创办|创设|设置|启动|创建)", ("设", "创", "启动"), {"aspect": "created"}),
    Rule("set-up-by-in", "established", r"(?P<subject>{A})[^。;；{A}]{0,10}?由{NL}[^。;；{A}{N}]{0,6}?(?:于|在)?(?P<year>{Y})[^。;；,，{A}{N}]{0,6}?(?:设立|创立|创办|发起|创设)", ("由",), {"aspect": "created"}),
    Rule("first-awarded-in", "established", r"(?P<subject>{A})[^。;；{A}{N}]{0,12}?(?:于|自)?(?P<year>{Y})(?:首次|首届)(?:评选|颁发|颁奖|评定|开评)", ("首次", "首届"), {"aspect": "first_awarded"}),
    Rule("founded-in", "founded", r"(?<!由)(?P<subject>{N})[^。;；{N}{A}{Y}]{0,24}?(?:成立于|创立于|创建于|创办于|始建于|始创于|诞生于|设立于|组建于|建于|于)(?P<year>{Y})(?:\d{1,2}月(?:\d{1,2}日)?)?(?:成立|创立|创建|创办|组建|建立|(?=[,，。;；的]|{Y}))", ("成立", "创立", "创建", "创办", "建于", "组建", "建立", "始创", "诞生", "设立")),
    Rule("founded-name", "founded", r"(?:成立于|创立于|创建于|创办于|始建于)(?P<year>{Y})(?:[^。;；{N}{A},，]{0,4})的(?P<subject>{N})", ("于",)),
    Rule("renamed-to", "renamed_to", r"(?:(?P<year>{Y})[,，]?)?(?P<subject>{A})(?:于?(?P<year2>{Y}))?[^。;；{A}]{0,6}?(?:更名为|改名为|改称|更名|升格为|改为)(?P<new_name>{A})", ("更名", "改名", "改称", "升格", "改为")),
    Rule("formerly-called", "renamed_to", r"(?P<new_name>{A})(?:[(（,，]|[^。;；{A}]{0,30}?[,，])?(?:原名|原称|原|其?的?前身(?:是|为|系|即))(?:为|是|叫)?[^。;；{A}]{0,14}?(?P<subject>{A})(?:[,，、](?:于|自)?(?P<year>{Y})[^。;；,，{A}]{0,6}?(?:改为现名|更为现名|改现名|改今名|更名|改名|改称|启用现名))?", ("原", "前身")),
    # Places.
    Rule("country-award", "located_in", r"(?P<place>{P})的?(?P<subject>{A})", ()),
    Rule("registered-in", "located_in", r"(?P<subject>{N}|(?:这|上述)?[两二三四五]家(?:企业|公司|单位|组织))[^。;；，,{N}{A}{P}]{0,8}?(?:都|均|也)?在(?P<place>{P})(?:注册|设立总部)", ("在",)),
    Rule("seated-in", "located_in", r"(?P<subject>{N})[^。;；{N}{A}{P}]{0,20}?(?:总部(?:设在|位于|在)|注册地(?:为|在|是)|位于|坐落于|坐落在|地处)(?P<place>{P}(?:{P})?)(?=[,，。;；]|的|市区|境内)", ("总部", "位于", "坐落", "地处", "注册地")),
    Rule("seated-in-raw", "located_in", r"(?P<subject>{N})[^。;；{N}{A}{P}]{0,20}?(?:(?:总部|总行|总公司|注册地|本部)(?:地)?(?:设在|设于|位于|在|是|为|座落于|坐落于)|注册于|注册在|位于|坐落于|坐落在|地处)(?P<place>{SEAT})(?=[,，。;；]|的|市区|境内|,)", ("总部", "总行", "总公司", "本部", "位于", "坐落", "地处", "注册")),
    Rule("located-name", "located_in", r"(?:总部(?:设在|位于|在)|位于|坐落于|地处|来自)(?P<place>{P})的(?P<subject>{N})", ("位于", "坐落", "地处", "来自", "总部")),
    # Certificates and what reports say besides.
    Rule("passes-certification", "holds_certification", r"(?P<subject>{NL})[^。;；{N}{S}]{0,20}?(?:通过|取得|获得|获)(?:了)?[^。;；{N}{S}]{0,6}?(?P<certification>{S}(?:[、,，和及与]{S})*)[^,，。;；{N}]{0,20}?认证", ("认证",)),
    Rule("unsaid-certification", "holds_certification", r"(?:^|[,，。;；])[^。;；,，{N}{S}]{0,14}?(?:通过|取得|获得)(?:了)?[^。;；{N}{S}]{0,6}?(?P<certification>{S}(?:[、,和及与]{S})*)[^,，。;；{N}]{0,20}?认证", ("认证",)),
    Rule("best-known-awards", "regarded_as", r"(?:最(?:具|有|著名|负盛名|知名)|三大)[^。;；{A}]{0,30}?(?:是|为|有|奖:|:)(?P<subject>(?:{P}?的?{A}[、,，和与及]?)+)", ("最", "三大"), {"standing": "best-known-national-quality-award"}),
    Rule("holds-patents", "observation", r"(?P<subject>{N})[^。;；{N}]{0,30}?(?:拥有|累计|获得|持有|申请)[^。;；{N}]{0,12}?专利[^。;；{N}\d]{0,8}?(?P<modifier>超过|逾|近|约)?(?P<number>\d[\d,]*)(?P<more>余)?[项件]", ("专利",), {"counted": "patents"}),
)  # fmt: skip
