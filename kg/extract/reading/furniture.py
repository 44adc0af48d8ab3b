"""Lines of a page that are none of its text: its place on the site, file numbers, who wrote it, what else to read.

They hold no names that won, and none of them is the title, though they often stand first.
"""

from __future__ import annotations

import re

_LONGEST = 90
"""How many characters such a line has at the most."""
_CJK = re.compile(r"[\u3400-\u9fff]")
_LINE = re.compile(
    r"[(（【\[]?\s*(?:此件|本件|此文件?)?(?:主动|依申请|不予)?公开(?:发布|方式|形式|属性|选项)?(?:[:：].{0,12})?\s*[)）】\]]?"
    r"|.*(?:版权所有|版權所有|Copyright|ICP备|All Rights Reserved|未经(?:书面)?授权|不得转载|免责声明).*"
    r"|[(（【\[]\s*(?:本报|本刊|见习|实习|特约|通讯|新华社)?\s*(?:记者|通讯员|作者|编辑|责编|责任编辑|供稿|撰稿|撰文|文|图|摄影|摄|来源|稿件来源|审核|校对|記者|作者|來源|編輯|撰文)[^()（）]{0,60}[)）】\]](?:\s*[(（【\[][^()（）]{1,30}[)）】\]])*"
    r"|(?:本文|稿件|文章|信息|新闻|资料|資料)?(?:来源|出处|作者|责任编辑|责编|编辑|审核|校对|初审|终审|监制|供稿(?:单位)?|撰稿|摄影|记者|通讯员|來源|編輯|記者|新聞聯絡人)\s?[:：|].{0,60}"
    r"|(?:发布|发表|更新|修改|成文|发文|印发|生成|刊登|公布|發布|發佈|更新|刊登|上版)?(?:时间|日期|日|時間)\s?[:：].{0,60}"
    r"|(?:阅读|浏览|点击|访问|閱讀|瀏覽|點閱)(?:量|数|次数|數|人次)?\s?[:：]?\s?\d*\s?次?"
    r"|(?:您|你)?(?:现在|当前|目前|所在)?的?(?:所在)?位置\s?[:：].*|首[页頁]\s?(?:[>›»/＞].*)"
    r"|(?:索引号|文号|发文字号|文件编号|公文编号|信息编号|主题分类|发布机构|发文机关|发文单位|证券代码|股票代码|公告编号|编号|索引號|發文字號|股票代號|證券代碼)\s?[:：].*"
    r"|[\u4e00-\u9fff]{1,10}\s?[〔\[(（【]\s?(?:19|20)\d\d\s?[〕\])）】]\s?第?\s?\d{1,4}\s?[号號]"
    r"|(?:上一?[篇条页]|下一?[篇条页]|上一則|下一則)(?:\s?[:：].*|\s.*)?|(?:相关|热门|热点|推荐|精彩|延伸|更多|最新|頭條|相關|推薦|熱門|更多)?(?:新闻|阅读|文章|资讯|报道|專題|新聞|閱讀|報導)(?:推荐|排行|推薦)?\s?[:：>]{0,2}"
    r"|(?:字[号体]|字體).{0,16}|(?:打印|列印|关闭|收藏|分享|转发|返回|複製連結)(?:本[页文頁]|窗口|此[页文]|顶部|列表|首页|到|至)?.{0,30}|.{0,6}扫一扫.{0,40}"
    r"|特此(?:公告|通知|公示|通报|证明)[。.]?|(?:抄送|抄报|主送|分送)\s?[:：].*"
    r"|[(（]\s?(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[^()（）]{0,30}[)）]"
    r"|[^,，。;；:：、]{0,14}\s?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)(?:\s.{0,16})?"
    r"|[(（【\[]\s*[\u4e00-\u9fff\s·]{0,12}(?:记者|通讯员|供稿|编辑|责编|撰稿|摄影|供图|提供|转载|记者站|融媒体)[^()（）]{0,40}[)）】\]]"
    r"|[(（【\[]?\s*(?:其余|其他|其它|以下|以上|下|名单|后|余|中间)?(?:名单|部分|内容|企业|单位|组织|个人|项目|文字)?(?:从|省|均|此处)?略(?:去)?\s*[)）】\]]?[。.…]*|[(（]?\s*(?:…+|\.{3,})\s*[)）]?"
    r"|.{0,30}(?:转载请|如需转载|请注明(?:出处|来源)|不代表.{0,14}(?:立场|观点)|仅代表作者|仅供参考).*"
    r"|[\u4e00-\u9fff]{2,12}(?<!电)网\s?(?:[-—–|_·]+.{0,20}(?:网|网站|平台|门户|信息|首页|主页))?|(?:(?:业务|商务|广告|媒体|网站|友情|客户|在线|投稿|市场|会员|法律|隐私)(?:咨询|合作|投放|地图|链接|服务|客服|声明|政策|说明|热线|刊登|中心)?[\s|·、]*){2,}"
    r"|[\u4e00-\u9fff]{2,6}(?:动态|要闻|资讯|快讯|新闻|专栏|之窗)|通知公告|信息公开|政务公开|公示公告|新聞稿|最新消息|新闻中心|媒体报道|政策文件"
)
_WESTERN = re.compile(
    r"(?i:(?:media|press|news)\s(?:release|statement)s?\b.{0,60}|(?:news\s)?release\s?[:#]\s?[\d-]*|for\s(?:immediate\s)?release\b.{0,40}|embargo(?:ed)?\b.{0,40}"
    r"|by\s(?:an?\s|our\s|the\s)?(?:[a-z]+\s){0,4}(?:reporter|correspondent|writer|columnist|desk|editor|bureau)s?\b.{0,50}|staff\s(?:reporter|writer|correspondent)s?"
    r"|(?:[a-z]+\s){1,3}(?:reporters?|correspondents?|news\sservice|press\sservice|news\sagency|news\sdesk)|(?:posted|published|updated|last\supdated|last\smodified|filed)(?:\son)?\s?:?\s.{0,40}"
    r"|(?:office\sof\sthe\s)?(?:press\ssecretary|public\saffairs|communications\soffice)|the\swhite\shouse|(?:press|media)\s(?:contact|office|enquiries|inquiries)s?\b.{0,60}"
    r"|(?:company|local|campus|latest|business)\snews\b(?:\s?[-|,>].{0,40})?|(?:from\sthe\s)?newsroom\b.{0,30}|share\s(?:this|on)\b.*|(?:photo|image|picture)s?(?:\scredit)?\s?:.*|tags?\s?:.*|(?:see\salso|related|more|further\sreading|links?|categories|topics|keywords|sources?|courtesy|e-?mail|my\se-?mail|tel|phone|website)\s?:\s?.*|read\s(?:more|also)\b.*"
    r"|(?:for\s)?(?:further|more|additional)\s(?:information|details)\b.{0,70}|(?:media\s|award\s)?contacts?\s?:.{0,80}|back\sto\s(?:top|news|list|overview).*|subscribe\b.{0,50}|all\srights\sreserved.*|home\s?[>/|»].*|print\sthis\s.*)"
    r"|By\s[A-Z][\w'’-]+(?:\s[A-Z]\.)?(?:\s[A-Z][\w'’-]+){1,2}(?:,.{0,40})?"
)
"""The like on pages in English: release notes, bylines, letterheads."""
_SEE_ALSO = re.compile(
    r"\W*(?:相关|热门|热点|推荐|精彩|延伸|更多|最新|相關|推薦|熱門)(?:新闻|阅读|文章|资讯|报道|内容|推荐|新聞|閱讀|報導)(?:推荐|排行|推薦)?\W*"
)
_ISSUER = re.compile(r"[\u4e00-\u9fff·()（）]{4,60}")
_SUBJECT = re.compile(r"关于|關於|公布|颁发|表彰")
_CLOSES = re.compile(r".*(?:决定|通报|通知|公告|公示|意见|命令|公报|函|决議|決定|通報|公報|名单)$")


def is_furniture(line: str) -> bool:
    """Whether a line is none of the text of its page."""
    if len(line) > _LONGEST:
        return False
    return (_LINE if _CJK.search(line) else _WESTERN).fullmatch(line) is not None


def behind(lines: list[str]) -> set[int]:
    """Return which lines of a group name other pages: those behind "what else to read"."""
    label = next((i for i, line in enumerate(lines) if _SEE_ALSO.fullmatch(line)), len(lines))
    return {*range(label, len(lines))}


def headed(lines: list[str]) -> int:
    """Return over how many lines the title of a decree goes that begins with who issues it: 1 for other titles.

    "叶县人民政府" over "关于表彰2012年度叶县县长质量奖获奖单位的决定" is one title.
    """
    if len(lines) < 2 or not _ISSUER.fullmatch(lines[0]) or not _SUBJECT.match(lines[1]) or _CLOSES.match(lines[0]):
        return 1
    for count, line in enumerate(lines[1:4], 2):
        if _CLOSES.match(line):
            return count
    return 1
