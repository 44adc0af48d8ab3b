"""Chinese constructions of decrees, reports of sessions and encyclopaedias, where one sentence leans on another."""

from __future__ import annotations

from kg.extract.patterns.language import Rule

_TOLD = r"得主|获奖|得奖|获得者|上榜|揭晓|名单|评出|评选出|颁奖|入选"
_KIND = r"(?:企业|组织|单位|机构|公司|团体|集体|班组|团队|项目|学校|医院)"
_COUNT = r"[\d一二两三四五六七八九十]+[余多]?[家个名位支项]"
_ROLLED = r"(?:上榜|获奖|得奖|入选|当选|获评|获选|中选|折桂|胜出|受表彰|获表彰|受奖|榜上有名|脱颖而出)(?!为)"

REPORTS: tuple[Rule, ...] = (
    # Who has won.
    Rule("rolled-are-so-many", "conferral", rf"{_ROLLED}的?(?:{_KIND}|个人|者)?(?:共|一共)?(?:有|为|是)?(?:{_COUNT}(?:{_KIND}|[^,，。;；:：{{N}}{{A}}有]{{0,8}}?))?[,，:：]?(?:它们|他们)?(?:分别)?(?:是|为|有|:|：)(?P<recipient>{{NL}}|{{RL}})(?![^,，。;；{{N}}]{{0,3}}的)", ("榜", "奖", "入选", "当选", "获评", "获选", "中选", "胜出", "脱颖", "表彰", "折桂"), confidence=0.8),
    Rule("rolled-are-persons", "conferral", rf"(?:{_ROLLED}|获奖者|获得者|得主|得奖者)的?(?:共|有)?(?:{_COUNT})?[^,，。;；:：{{N}}{{A}}]{{0,14}}?(?:分别)?(?:是|为|有|:|：)(?P<person>{{N}}[^。;；、,，{{A}}]{{0,20}}?(?:长|总裁|经理|书记|教授|主任|主席|师|工|员|士)[\u4e00-\u9fff]{{2,3}}[、,，][^。;；{{A}}]{{2,600}})", ("榜", "奖", "入选", "当选", "获", "中选", "胜出", "脱颖", "表彰", "折桂", "得主"), confidence=0.85),
    Rule("named-as", "conferral", r"(?:命名|认定|评定|确定|评选|评出|表彰|授予)(?P<recipient>{NL}|{RL}){ETC}(?:为|作为|成为)(?:[^,，。;；:：{N}{A}]{0,14}?)(?P<award>{A})(?!的?(?:候选|推荐|申报|公示|培育))", ("命名", "认定", "评定", "确定", "评", "表彰", "授予"), confidence=0.8),
    Rule("class-is-one", "conferral", rf"^(?:其中[,，]?)?(?:获奖|得奖)?(?:的)?(?:{_KIND}|大型企业|中小企业|小微企业|制造业|服务业)(?:类|奖|组)?(?:得主|获得者|一家|{_COUNT})?(?:则|分别)?(?:是|为)(?P<recipient>{{NL}}|{{RL}})(?=[,，。;；]|$)", ("是", "为"), confidence=0.75, behind=_TOLD),
    Rule("person-is-one", "conferral", rf"(?:^|[,，。;；])(?:其中[,，]?)?(?:获奖|得奖)?(?:的)?(?:个人|先进个人)(?:奖|类)?(?:得主|获得者|一位|一名|{_COUNT})?(?:则|分别)?(?:是|为)(?P<person>{{N}}[^。;；{{A}}]{{2,60}}?)(?=[,，。;；]|$)", ("个人",), confidence=0.75, behind=_TOLD),
    Rule("and-on-a-person", "conferral", r"(?:授予|对|给予|表彰|给)[^。;；]{2,400}?(?:和|及|以及|与|暨)(?P<recipient>{N})(?:等)?(?:[\d一二两三四五六七八九十]+[名位](?:个人|同志|员工|人)?)?(?:授予|颁发|颁授)?(?:[^,，。;；:：{N}{A}]{0,10}?)(?P<award>{A})", ("授予", "对", "给", "表彰"), confidence=0.8),
    Rule("on-a-project-of", "conferral", r"(?:授予|给予|表彰|命名)(?P<unit>{N})(?:[^,，。;；{N}{A}]{0,10}?(?:申报|承担|完成|实施|推荐|建设))?的?[“《「](?P<recipient>[^“”《》「」]{4,40})[”》」](?:等)?(?:[^,，。;；{N}{A}]{0,10}?)(?:项目|课题|工程)(?:[^,，。;；{N}{A}]{0,4}?)(?P<award>{A})", ("“", "《", "「"), certain=True, confidence=0.8),
    Rule("having-won-these", "conferral", r"(?P<recipient>{N})[^。;；{N}{A}]{0,10}?继(?:先后|相继|此前)?{WIN}{IN}(?P<award>{AL})(?:[^,，。;；{N}{A}]{0,6}?)(?:之)?后", ("继",), dated=False, confidence=0.8),
    Rule("unsaid-having-won", "conferral", r"(?:^|[,，。;；])[^,，。;；{N}{A}]{0,6}?继(?:先后|相继|此前)?{WIN}{IN}(?P<award>{AL})(?:[^,，。;；{N}{A}]{0,6}?)(?:之)?后", ("继",), dated=False, confidence=0.75),
    Rule("award-taken-by-one", "conferral", r"(?P<award>{A})(?:则|也|亦)?(?:由|被)(?P<recipient>[^,，。;；:：、()（）\s{A}{N}{Y}{E}{S}“”]{2,12}?)(?:获得|夺得|拿下|摘得|荣获|独得|夺下|夺走|赢得|捧走|斩获)", ("由", "被"), confidence=0.7),
    Rule("award-to-one-person", "conferral", r"(?P<award>{A})(?:则|也|亦)?(?:颁给|颁予|授予|颁发给|归|由)(?:了)?(?P<person>[^,，。;；、{A}]{4,24}?)(?=获|夺|独得|[,，。;；]|$)", ("颁", "授予", "归", "由"), confidence=0.75),
    # Bodies, dates, criteria.
    Rule("town-sets-up", "established_by", r"(?:^|[,，。;；])(?P<body>{P})(?:也|率先|正式|便|就)?(?:于|在|从)?(?:{Y})?(?:\d{1,2}月)?(?:起)?(?:率先|正式|首次)?(?:设立|创立|创设|设置|推出)(?:了)?[^,，。;；{N}{A}]{0,6}?(?P<subject>{A})(?!的(?:企业|单位|城市))", ("设", "创", "推出")),
    Rule("then-is-given-by", "conferred_by", r"(?P<subject>{A})[^。;；{A}]{0,60}?[,，]是(?:由)?(?P<body>{N})(?:颁发|授予|颁授|颁给|表彰|颁布)的", ("颁", "授予", "表彰")),
    Rule("then-approves-and-rewards", "conferred_by", r"[,，](?P<body>{N})(?:和[^,，。;；{N}{A}]{1,4})?(?:审定|批准|审批|审定批准)[、,，]?(?:并)?(?:表彰|奖励|授奖|授予|颁奖)", ("审定", "批准", "审批"), confidence=0.75),
    Rule("first-edition-held-in", "established", r"(?P<year>{Y})(?:\d{1,2}月)?(?:\d{1,2}日)?[^,，。;；{Y}{A}{N}]{0,6}?(?:进行|举行|举办|开展|组织|启动|评出|颁发|颁出|评选|颁布)(?:了|出)?(?P<subject>{A})(?:的)?(?:评选|评审|颁奖|评奖|评定|获奖|表彰|[,，。;；])", ("进行", "举", "开展", "组织", "启动", "评", "颁"), {"aspect": "first_awarded"}, confidence=0.75),
    Rule("first-edition-was-in", "established", r"(?P<subject>{A})(?:的)?(?:评选|评审|颁奖|评奖|评定|表彰)?(?:活动|工作|仪式|典礼|大会)?(?:是)?(?:于|在)(?P<year>{Y})(?:\d{1,2}月)?(?:\d{1,2}日)?(?:正式)?(?:在[^,，。;；]{1,8})?(?:进行|举行|举办|开展|启动|评出|颁发|颁出|评选|揭晓|颁布|产生)", ("于", "在"), {"aspect": "first_awarded"}, confidence=0.75),
    Rule("prize-came-from", "renamed_to", r"(?:^|[,，。;；])(?:该奖项?|奖项|其|它|这一奖项|此奖)的?前身(?:是|为|即|系)[^。;；{A}]{0,20}?(?P<subject>{A})(?![^,，。;；]{0,4}办公室)", ("前身",), confidence=0.8),
    Rule("its-office-at", "administered_by", r"(?:^|[,，。;；])(?:该奖项?|其|它|奖项)?(?:的)?(?:评审|评选|日常|秘书|管理|评定|组织)[^,，。;；{N}{A}]{0,10}?(?:办公室|秘书处|机构|工作)(?:设在|设于|挂靠在?)(?P<body>{NL})", ("设在", "设于", "挂靠"), confidence=0.8),
    Rule("carries-its-work", "administered_by", r"(?P<body>{N})(?:受[^,，。;；{A}]{1,12}委托[,，]?)?(?:具体)?(?:承担|负责|承办)(?:了)?(?P<subject>{A})的?(?:具体|日常|评审|评选|组织|评定|秘书处)[^,，。;；{N}{A}]{0,8}?(?:工作|事务|实施|管理)", ("承担", "负责", "承办"), confidence=0.8),
    Rule("by-body-in-memory", "established", r"(?P<subject>{A})是(?:由)?{N}[^。;；{A}{N}]{0,30}?(?:于|在)(?:民国\d{1,3}年)?[(（]?(?P<year>{Y})[)）]?(?:正式)?(?:设立|创立|创设|创办|设置|发起|推出)", ("设", "创", "发起", "推出"), {"aspect": "created"}),
    Rule("in-year-by-body", "established", r"(?P<subject>{A})(?:于|在|自)?(?P<year>{Y})(?:起)?(?:由|经){N}(?:正式|批准|核定|发起|倡议)?(?:设立|创立|创设|创办|设置|发起|推出|创建|启动)", ("设", "创", "发起", "推出", "启动"), {"aspect": "created"}),
    Rule("by-body-of-town", "conferred_by", r"(?P<subject>{A})由总部(?:位于|设在|在)[^,，。;；{N}{A}]{1,8}?(?:{P})?[^,，。;；{N}{A}]{0,6}?的(?P<body>{N})(?:颁发|授予|颁授)", ("总部",), confidence=0.8),
    Rule("to-remember", "named_after", r"(?P<subject>{A})[^。;；{A}]{0,40}?(?:用来|用以|以|为|旨在)纪念(?P<namesake>[^。,，{A}]{2,30}?)(?:于|在){Y}(?:设立|创立|创设)", ("纪念",), confidence=0.8),
    Rule("judged-by", "uses_criteria", r"(?:依据|按照|根据|采用|遵循|基于|对照)[^。;；{S}]{0,20}?(?P<standard>{S})(?:的要求|的规定|标准)?(?:来|进行)?(?:评判|评估|衡量|测评|打分|评分|评审|评价|考核|判定)", ("依据", "按照", "根据", "采用", "遵循", "基于", "对照")),
)  # fmt: skip
