/// The characters that Unicode's normalization form C may change, made by `Tools/make-normalization-table`.
///
/// `!` marks a range that does not stand in normalized text, or that composes with the character before it; `~` one
/// that only may have to change places with its neighbours.
enum NormalizationTable {
    static let ranges: StaticString = """
        !300-304 ~305-305 !306-30c ~30d-30e !30f-30f ~310-310 !311-311 ~312-312 !313-314 ~315-31a !31b-31b
        ~31c-322 !323-328 ~329-32c !32d-32e ~32f-32f !330-331 ~332-337 !338-338 ~339-33f !340-345 ~346-34e
        ~350-36f !374-374 !37e-37e !387-387 ~483-487 ~591-5bd ~5bf-5bf ~5c1-5c2 ~5c4-5c5 ~5c7-5c7 ~610-61a
        ~64b-652 !653-655 ~656-65f ~670-670 ~6d6-6dc ~6df-6e4 ~6e7-6e8 ~6ea-6ed ~711-711 ~730-74a ~7eb-7f3
        ~7fd-7fd ~816-819 ~81b-823 ~825-827 ~829-82d ~859-85b ~898-89f ~8ca-8e1 ~8e3-8ff !93c-93c ~94d-94d
        ~951-954 !958-95f ~9bc-9bc !9be-9be ~9cd-9cd !9d7-9d7 !9dc-9dd !9df-9df ~9fe-9fe !a33-a33 !a36-a36
        ~a3c-a3c ~a4d-a4d !a59-a5b !a5e-a5e ~abc-abc ~acd-acd ~b3c-b3c !b3e-b3e ~b4d-b4d !b56-b57 !b5c-b5d
        !bbe-bbe ~bcd-bcd !bd7-bd7 ~c3c-c3c ~c4d-c4d ~c55-c55 !c56-c56 ~cbc-cbc !cc2-cc2 ~ccd-ccd !cd5-cd6
        ~d3b-d3c !d3e-d3e ~d4d-d4d !d57-d57 !dca-dca !dcf-dcf !ddf-ddf ~e38-e3a ~e48-e4b ~eb8-eba ~ec8-ecb
        ~f18-f19 ~f35-f35 ~f37-f37 ~f39-f39 !f43-f43 !f4d-f4d !f52-f52 !f57-f57 !f5c-f5c !f69-f69 ~f71-f72
        !f73-f73 ~f74-f74 !f75-f76 !f78-f78 ~f7a-f7d ~f80-f80 !f81-f81 ~f82-f84 ~f86-f87 !f93-f93 !f9d-f9d
        !fa2-fa2 !fa7-fa7 !fac-fac !fb9-fb9 ~fc6-fc6 !102e-102e ~1037-1037 ~1039-103a ~108d-108d !1161-1175
        !11a8-11c2 ~135d-135f ~1714-1715 ~1734-1734 ~17d2-17d2 ~17dd-17dd ~18a9-18a9 ~1939-193b ~1a17-1a18
        ~1a60-1a60 ~1a75-1a7c ~1a7f-1a7f ~1ab0-1abd ~1abf-1ace ~1b34-1b34 !1b35-1b35 ~1b44-1b44 ~1b6b-1b73
        ~1baa-1bab ~1be6-1be6 ~1bf2-1bf3 ~1c37-1c37 ~1cd0-1cd2 ~1cd4-1ce0 ~1ce2-1ce8 ~1ced-1ced ~1cf4-1cf4
        ~1cf8-1cf9 ~1dc0-1dff !1f71-1f71 !1f73-1f73 !1f75-1f75 !1f77-1f77 !1f79-1f79 !1f7b-1f7b !1f7d-1f7d
        !1fbb-1fbb !1fbe-1fbe !1fc9-1fc9 !1fcb-1fcb !1fd3-1fd3 !1fdb-1fdb !1fe3-1fe3 !1feb-1feb !1fee-1fef
        !1ff9-1ff9 !1ffb-1ffb !1ffd-1ffd !2000-2001 ~20d0-20dc ~20e1-20e1 ~20e5-20f0 !2126-2126 !212a-212b
        !2329-232a !2adc-2adc ~2cef-2cf1 ~2d7f-2d7f ~2de0-2dff ~302a-302f !3099-309a ~a66f-a66f ~a674-a67d
        ~a69e-a69f ~a6f0-a6f1 ~a806-a806 ~a82c-a82c ~a8c4-a8c4 ~a8e0-a8f1 ~a92b-a92d ~a953-a953 ~a9b3-a9b3
        ~a9c0-a9c0 ~aab0-aab0 ~aab2-aab4 ~aab7-aab8 ~aabe-aabf ~aac1-aac1 ~aaf6-aaf6 ~abed-abed !f900-fa0d
        !fa10-fa10 !fa12-fa12 !fa15-fa1e !fa20-fa20 !fa22-fa22 !fa25-fa26 !fa2a-fa6d !fa70-fad9 !fb1d-fb1d
        ~fb1e-fb1e !fb1f-fb1f !fb2a-fb36 !fb38-fb3c !fb3e-fb3e !fb40-fb41 !fb43-fb44 !fb46-fb4e ~fe20-fe2f
        ~101fd-101fd ~102e0-102e0 ~10376-1037a ~10a0d-10a0d ~10a0f-10a0f ~10a38-10a3a ~10a3f-10a3f ~10ae5-10ae6
        ~10d24-10d27 ~10eab-10eac ~10f46-10f50 ~10f82-10f85 ~11046-11046 ~11070-11070 ~1107f-1107f ~110b9-110b9
        !110ba-110ba ~11100-11102 !11127-11127 ~11133-11134 ~11173-11173 ~111c0-111c0 ~111ca-111ca ~11235-11236
        ~112e9-112ea ~1133b-1133c !1133e-1133e ~1134d-1134d !11357-11357 ~11366-1136c ~11370-11374 ~11442-11442
        ~11446-11446 ~1145e-1145e !114b0-114b0 !114ba-114ba !114bd-114bd ~114c2-114c3 !115af-115af ~115bf-115c0
        ~1163f-1163f ~116b6-116b7 ~1172b-1172b ~11839-1183a !11930-11930 ~1193d-1193e ~11943-11943 ~119e0-119e0
        ~11a34-11a34 ~11a47-11a47 ~11a99-11a99 ~11c3f-11c3f ~11d42-11d42 ~11d44-11d45 ~11d97-11d97 ~16af0-16af4
        ~16b30-16b36 ~16ff0-16ff1 ~1bc9e-1bc9e !1d15e-1d164 ~1d165-1d169 ~1d16d-1d172 ~1d17b-1d182 ~1d185-1d18b
        ~1d1aa-1d1ad !1d1bb-1d1c0 ~1d242-1d244 ~1e000-1e006 ~1e008-1e018 ~1e01b-1e021 ~1e023-1e024 ~1e026-1e02a
        ~1e130-1e136 ~1e2ae-1e2ae ~1e2ec-1e2ef ~1e8d0-1e8d6 ~1e944-1e94a !2f800-2fa1d
        """
}
