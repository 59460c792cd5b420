"""Pages of the services that people are sent to."""

from ..law import Source

HOUTERASU = Source(
    "houterasu-page", "日本司法支援センター（法テラス）", "多言語情報提供サービス", "多言語の電話相談",
    "https://www.houterasu.or.jp/multilingual/", "2019-04-01", "2026-11-22", "A",
)  # fmt: skip

DV_PLUS = Source(
    "dv-plus-page", "内閣府", "DV相談プラス", "電話は日本語、チャットは10言語",
    "https://soudanplus.jp/", "2020-04-29", "2024-03-19", "B+", "電話による相談は日本語のみ",
)  # fmt: skip

OTIT_CLOSED = Source(
    "otit-closed", "外国人技能実習機構", "母国語相談", "相談日・休業日",
    "https://www.otit.go.jp/soudan/", "2022-09-01", "2022-09-01", "B",
)  # fmt: skip

LABOUR_HOTLINE = Source(
    "lsah-page", "厚生労働省", "労働条件相談ほっとライン", "多言語の電話相談",
    "https://www.check-roudou.mhlw.go.jp/lp/hotline/", "2014-09-01", "2024-03-31", "A",
)  # fmt: skip

FOREIGN_WORKERS = Source(
    "fw-page", "厚生労働省", "外国人労働者向け相談ダイヤル", "労働局の電話相談",
    "https://www.check-roudou.mhlw.go.jp/soudan/foreigner.html", "2015-06-01", "2022-06-30", "B",
)  # fmt: skip
