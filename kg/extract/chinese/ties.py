"""Chinese: the words by which an award is tied to a body, a model or a standard; data only.

They stand in families. What a family means for a relation is learned (`kg.extract.learned.ties`), so that a word in
the wrong one does little harm. There are no words between blanks: the weights know every character alone.
"""

from __future__ import annotations

from kg.extract.patterns.weighed import Ties

_FAMILIES = {
    "run": """
        管理 负责 主办 承办 组织实施 组织开展 组织评审 组织评选 组织了 办理 推动 推进 牵头 主管 承担
        运作 操办 秘书处 办公室 设在 挂靠 受理 执行 日常工作 具体工作 评审工作 评选工作 主持 统筹
        受托 委托 举办 主导""",
    "set up": """
        设立 创立 创设 创办 设置 发起 启动 推出 创建 倡议 批准 始于 始评 首创 诞生 发端 开创 首设 设奖
        立项 始设 问世 面世 建立 开始评选 开评""",
    "give": """
        颁发 授予 颁授 颁给 颁予 颁奖 授奖 表彰 奖励 颁 授 评出 评选出 公布 决定 通报 印发
        发布 命名 嘉奖 颁出 发给 给予""",
    "assess": """
        依据 依照 按照 根据 采用 参照 遵循 基于 对照 标准 准则 模式 模型 评审 评价 评分 打分 衡量
        考核 评估 基础 为准 蓝本 导则 框架""",
    "descend": """
        借鉴 参考 参照 仿照 效仿 源于 源自 脱胎 来源 蓝本 沿用 改编 取法 衍生 演变 结合""",
    "compare": """
        齐名 并称 相当于 类似 对应 媲美 同为 并列 其他 不同 相比 三大""",
    "name": """
        命名 纪念 得名 名字 姓名 之名 冠名""",
    "rename": """
        更名 改名 改称 改为 前身 原名 原称 旧称 升格 升级 调整 合并 现名 曾用名 变更""",
    "found": """
        成立 创立 创建 创办 始建 建厂 建院 建校 组建 筹建 建成 诞生 注册 发起 创始 始创 起家 建于 前身""",
    "certify": """
        认证 证书 认可 注册 通过 取得 获得 获证 贯标 体系 换证 复审 审核 持有 拥有 获颁 资质 导入 建立""",
    "win": """
        荣获 获得 获 摘得 夺得 捧回 斩获 得主 获奖 入选 上榜 当选 蝉联 赢得 拿下 领取 评为 候选 入围 申报 推荐 公示""",
    "partner": """
        联合 会同 共同 协助 协办 支持 协同 合作 配合 指导 赞助""",
    "say": """
        表示 介绍 说 指出 认为 强调 透露 获悉 了解 记者""",
    "again": """
        每年 每两年 每三年 每届 一次 一届 届 周期 首次 首届 第一次""",
}

TIES = Ties(
    families={family: "|".join(" ".join(word) for word in words.split()) for family, words in _FAMILIES.items()}
)
