/** Written by tools/train-reading.ts: the version, then a line a feature with its weights in hundredths. */
export const trainedWeights = `reading-7fc069e7aef0
bias	a12b-21c37d-26e-15f-16g-23
c:_aa	a-179b-159c276d-143e-157f-159g-149
c:_aan	a-28c34
c:_aan_	a-20c49
c:_ab	b43d-34e-48g33
c:_abb	a-72c109d-23g-29
c:_abbi	a-34e20
c:_abe	a107c-111d-59
c:_aben	a27
c:_aber	a101c-99d-37
c:_abi	a38d41
c:_abim	d30
c:_abit	a45
c:_abl	a36b46c-55d21
c:_able	a44c-47d22
c:_abo	a-44b44d-61e-39f50g73
c:_abon	a-30c75
c:_abor	a-28b31c-26e45
c:_abou	a-31b33d-42e-64f52g106
c:_abr	d21
c:_abri	d23
c:_abs	a22b30c22g-34
c:_ac	c-23d49e-48
c:_acc	b-54d-66f43g67
c:_acce	c69d-79e-54f38
c:_acco	a-25b-49c-48e-34f55g116
c:_accr	c38
c:_accu	a-33e90
c:_ach	b59c-58d79e-46g-77
c:_acha	a-26b50c-75d53e70g-28
c:_ache	b45c-37d76e-74f-22g-81
c:_acht	c-21
c:_aci	a69
c:_aco	a51g40
c:_acq	a65c-35d50e-22
c:_acqu	a65c-35d50e-22
c:_acr	a-29c43
c:_acro	c47
c:_act	a50d-36e-31f-23g25
c:_actr	a51
c:_actu	a36b26c-31f-26
c:_ad	a-46b-30e-44f73g57
c:_add	a-84b-24c-41d36f86g94
c:_add_	a-52d20g50
c:_adde	a-52e26
c:_addr	a-32c-59e-30f98g62
c:_ade	a-55b57e20
c:_adel	a-28
c:_ades	a-25b29e34
c:_adj	c36
c:_adm	a-58c55
c:_admi	a-58c55
c:_ado	b-24c75d-47
c:_ador	a-21b-35c84d-35
c:_adr	a-51b-50c-21e-53f119g71
c:_adre	a-52b-49c-23e-52f119g72
c:_adv	a44f-26
c:_advi	a36d43
c:_af	c-22d21g23
c:_aff	a-93b28c48e30g-25
c:_affa	a-23f37
c:_affi	a-52c50
c:_aft	a37b-28c-57d30e-24g25
c:_afte	a37b-28c-57d30e-24g25
c:_ag	b-42c58e-75f-49g64
c:_aga	a-69b-21c48d48e-37f-34g100
c:_agai	a-73c48d37e-33f-30g102
c:_age	a44b-51c77e-42f-52g-67
c:_age_	a-71d70
c:_agen	a83b-51c78d-68e-43f-44g-60
c:_agi	a34d-31
c:_ago	d40e-30
c:_agr	a-41c-32f23g40
c:_agra	a-25d41
c:_agre	a-23c-22g49
c:_ah	a-32b65c-65e52g23
c:_ahe	a-66b48c-40e31g30
c:_ahea	a-66b48c-40e31g30
c:_ai	a41b34c-20e-82g-48
c:_aid	a28
c:_aide	a40
c:_aig	a30c-25d21
c:_aigu	c-21d22
c:_ail	a61e-22f39
c:_aill	a52e-21f39
c:_aim	a50b32d-21e-79f-23g-62
c:_aima	c-24f43
c:_aime	a55b35c24d-27e-74f-53g-70
c:_ain	c-44f55
c:_ains	a-22c-27f62
c:_air	d64
c:_air_	b29
c:_airp	a-38d64
c:_ait	a-31g27
c:_ait_	a-31g27
c:_aj	d30
c:_al	c32
c:_ala	c107f-30
c:_alb	b38c-21
c:_ale	c55
c:_alg	a55c33d-39f-25g-46
c:_algo	a61
c:_ali	a32c-25
c:_alia	a59c-28
c:_all	b20c-35g56
c:_all_	a-33b47c-42f29g63
c:_alle	a-64b-33d38f58g78
c:_alli	a66c-92e30f-44g-42
c:_allo	c69d-61e-32g53
c:_alm	a37c28
c:_alo	c-34d59
c:_alon	d57
c:_alor	c-35
c:_alr	a-67c65f31
c:_alre	a-42c70f33
c:_als	a-29c53e-41f31g-37
c:_als_	c50
c:_also	a-24c22f27
c:_alt	a-30b-21c67
c:_alta	a-21
c:_alte	c27
c:_alto	c22
c:_altr	d38
c:_alw	a28b25
c:_alwa	a28b25
c:_am	a80e-105f-44g-33
c:_ama	a103b-20c-42
c:_amb	a141c-66d-30e-29g-21
c:_amba	a79
c:_ame	a-41c50e-23
c:_ami	b31d36e-48
c:_ami_	a-31c28
c:_amie	a24
c:_amo	a35c94d-47e-31
c:_amou	c56
c:_an	b25d-51g-23
c:_anc	a96b-27c-26e-67f-28g-47
c:_anch	a120d-58e-29f-28g-25
c:_anci	a54c-32g-30
c:_anco	a49e-29
c:_and	c22d-54f31
c:_and_	c21d-54f30
c:_ane	a51d41e-28f-37g-26
c:_anel	a32d46f-33g-21
c:_ang	a-60b-35c40d33f27
c:_ange	a-35
c:_angl	a-30c40
c:_ani	a93b24c-48d-21e-31f-20g-34
c:_anil	a60b43c-37
c:_anim	a52
c:_ann	b72c-40d-34f47g-44
c:_anne	a22b103c-117d56e-49f-24
c:_anni	b36d-44f47g-46
c:_anno	a-39b69c57d-51
c:_annu	a-43b-33c-25d-32e91f84
c:_ano	a74b29c-30d-82g-57
c:_anon	c32
c:_anos	a48b60c-41d-20g-24
c:_anot	a51c-32d-48e53
c:_ans	a54b66c-33d-58e-51f-62g-62
c:_ans_	a66b101c-38d-53e-61f-67g-108
c:_anse	c-20d25g25
c:_answ	a-74b-25c31d-28e34g94
c:_ant	a39b-41c30d-29e23f-31
c:_anti	a78
c:_antw	e73
c:_any	a53c-20d-80e-78f30g35
c:_any_	a69b-58c-36d-69e-79f23g94
c:_anyo	a-28b23
c:_anyt	a27b58d-27e-57f28g-28
c:_anyw	b69
c:_ao	c33
c:_aout	a22
c:_ap	a-22d-99e44f82
c:_apa	c-57d34f58
c:_apar	c-20d44
c:_apo	a-59b33d-28g57
c:_apol	a-35c-37e20g65
c:_app	a-64b-22c30d-104e58f88g39
c:_appa	a-47g29
c:_appe	a-41b-27d-85e91f113g-25
c:_appl	c44f48
c:_appo	a-42c39d-25g69
c:_appr	a-46b34c43d-56
c:_appu	a-44e34g23
c:_apr	a54b-26d-64g-20
c:_apre	a57b-33d-49f-40
c:_apri	a21f41
c:_ar	a27d-34e-44f20
c:_arb	a35
c:_arc	a62b-34c-48d74e-46
c:_arch	a61b-30c-68d78e-38
c:_are	b38c62d-32e-61f-54g-57
c:_are_	b40c61d-25e-55f-51g-53
c:_arg	a98b36c-104d-59e-40f-56
c:_arge	a106c-90d-67e-35f-53
c:_argu	b59c-36
c:_arm	a72b-43c81d-21e-53f-28g-30
c:_armb	d40
c:_aro	c-29d49
c:_arou	c-32d51g25
c:_arr	a-21c-47e34f51g63
c:_arra	a-24g53
c:_arre	a34c-55d-42e21f86g-33
c:_arri	a-37c-74e50f34g73
c:_art	a-56b-41c30d-52f117g-34
c:_art_	f58
c:_arti	a-54b-41d-26f109
c:_as	a-47b-50c94d-54f-43g51
c:_asc	a62
c:_asd	a-98b-102c182d-122e-74f-91g-81
c:_ash	e30
c:_asi	a43c-29d-32g40
c:_asi_	a84
c:_asid	c-25g57
c:_ask	a-82b22c21d-70e40f31g118
c:_ask_	a-55b20c76d-62e-22g38
c:_aske	a-74b-28c-66d-59e82g128
c:_aski	a-69b31d24e23f28
c:_asp	a-68c-54e86g78
c:_aspe	a-75c-53e86g79
c:_ass	b-35c30d47e-26f-24g-35
c:_asse	a46b23c-41
c:_assi	a33c28d-37g-25
c:_asso	b-35c61e-33
c:_assu	a-60b-26d112f-25
c:_at	a-35g40
c:_ate	b-45c45d58e-41f-40
c:_ate_	c42
c:_atel	a-36b-30c46d95e-47f-46
c:_aten	a44c-47
c:_att	a-48d-41e41g61
c:_atta	a-42b-23c67d-35e-39g54
c:_atte	a-43b43c-55e77f26g54
c:_au	b46c32f-36g-34
c:_auc	b79c-28e61g-46
c:_auch	a38
c:_auct	a27c57d-25
c:_aucu	a-58b92c-93d20e77
c:_aud	a32c38
c:_audi	a32c38
c:_auf	a-33d29e57f-28
c:_auf_	a-39d20e62
c:_aug	a-37b69c-40e30
c:_augu	e32
c:_auj	b86d-24
c:_aujo	b66d-20
c:_aun	a26
c:_aur	a-24b77c50e-85f-55g50
c:_aura	a-39b87c24d-59e-64f-37g92
c:_auri	a30b-23c55e-26g-32
c:_aus	a25b-70c94d-40e-62
c:_aus_	f23
c:_auss	b-52c104e-31
c:_aut	e39g-46
c:_auta	b32
c:_auth	a-49d65
c:_auto	b-23c66f-29g-50
c:_autr	c-50e67f20g-33
c:_aux	a-38c41e-44f34
c:_aux_	a-44c50e-42f36g-20
c:_av	c-34g45
c:_ava	a-32c-26d51e66f-22
c:_avai	a-71c-57d22e121f28g48
c:_avan	d48e-46f-52
c:_ave	b-34d-41e34g25
c:_avec	a28b-35d-44
c:_aven	a-37c41
c:_avet	a43b-34c-95e98g-30
c:_avev	c-21g76
c:_avez	b-51d-38g35
c:_avi	a-120b22c-122d43e35f51g132
c:_avie	a-107c-100d20e21g123
c:_avio	a-62c-44g94
c:_avis	a-57c-50f88
c:_avo	e-62g25
c:_avoc	a38
c:_avoi	a-25c24d-35g63
c:_avon	d26e-37
c:_avr	a46c-24
c:_avri	a57
c:_avv	a31c-27
c:_aw	a-44c38d54
c:_awa	a-25g40
c:_away	a-25b22d34
c:_ay	a-28c-28g59
c:_aya	a-29c-32g70
c:_ayan	a-29c-32g70
c:_az	a165b-99c30d-20g-54
c:_ba	a27b-36c21f-50g-48
c:_bab	a64c44d-41g-20
c:_baby	a92d-28
c:_bac	a-87b-49c113d59f-52g57
c:_bac_	a-23b52
c:_back	a-84b-78c91d69e25f-47g90
c:_bad	a23c21g-30
c:_bag	a74c-70f-23g-96
c:_bag_	a84b-22c-81d33g-68
c:_bags	c55g-24
c:_bagu	a67c-77g-73
c:_bai	a-70c36d37
c:_bal	a-42b56c46d44f-30g-44
c:_bala	c22
c:_ball	b78c-21
c:_ban	b-77c112d-48e-29f-49g-23
c:_banc	c43
c:_band	a26c20d29f-24
c:_bank	a-42b-24c112d-27e-28
c:_banq	e36
c:_bap	a28c-27e37
c:_bapt	a28c-27e37
c:_bar	a68e-42f-43g-49
c:_baro	a27d21
c:_barr	a26b27
c:_bas	b-24f31
c:_bas_	a-45b27c-37
c:_base	a-60c94
c:_bask	a57c-38e42
c:_bast	a29
c:_bat	c-69d101f-21
c:_bath	a-42d64e28
c:_batt	c-23d46
c:_be	d-32e-22
c:_bea	a68d-42e-70f21g-39
c:_bear	a84c-29
c:_beau	b26d-30e-51f22
c:_beb	a96c-56d-24e45
c:_bebe	a96c-56d-24e45
c:_bec	a108b-52d-57f-32g-48
c:_beca	a82b-27d-43e23f-25g-36
c:_bed	a52b-25
c:_bee	b-42g38
c:_been	a-31b-21d24g51
c:_bef	a27b-56c-39d55e53f-51
c:_befo	a27b-56c-39d55e53f-51
c:_beg	a-63b60c22g23
c:_begi	b78c-24
c:_beh	c59d-30
c:_beha	c21f23
c:_behi	c32
c:_bei	a-35b85c-50e95g-50
c:_bei_	a-60b76c46d51e-22f-23
c:_beig	a78c-25
c:_bein	a-52b37c-79e109
c:_bel	a-21d-33g43
c:_beli	a-64c22g28
c:_bell	c-49f28
c:_belo	a-95c104d-22e-44f-45g67
c:_belt	a52c-53e20
c:_ben	a-74c113d-63e-39g41
c:_ben_	c-24
c:_benc	c92
c:_bene	a-59c48g30
c:_ber	c42d-58e-21f26
c:_bes	a-44b21c65d-27e-71f53
c:_beso	a-53b47c49e-35
c:_besp	a-29b27c-34g53
c:_best	a-29b-37c70e-54f83g-49
c:_bet	a-24b47c36
c:_bet_	c67
c:_bett	a-42b28e23g22
c:_betw	a21c-30d36
c:_bi	b32c-27e-25f29g29
c:_bie	a-50b58c-84d75g106
c:_bien	a-50b64c-94d81g107
c:_big	b36c20f-21g-28
c:_big_	a-21b60c41
c:_bigg	d54
c:_bij	c75e-64f-59g-34
c:_bij_	b24d27
c:_bijo	c80e-60f-56g-22
c:_bil	c29
c:_bin	c-21e65
c:_bin_	e68
c:_bir	b-39c-72d-35e36f98
c:_birt	a-24c-75e29f101
c:_bis	a40b53c-40d-75e-27f-36g54
c:_bis_	a53b36c-59d-26
c:_bisc	c25
c:_biso	a-59b41g30
c:_bit	c-44d-40e-31f91g-23
c:_bit_	b25c-34e24
c:_bitt	a21c-50d-45e-49f96
c:_bj	a63
c:_bjr	a63
c:_bjr_	a63
c:_bl	a89b-87d-72e-61f-48
c:_bla	a51b-48c-22e-30f-22
c:_blac	a84c-76
c:_blan	a-20b-21c28d34e-31g37
c:_ble	a72c-35d-43f-48
c:_bles	c54
c:_bleu	a95b-21c-73d-54f-33g27
c:_bli	a36c38
c:_blin	a23c41
c:_blo	b-39c86d-26e-25f-31g20
c:_bloc	a-32c26
c:_blog	c69
c:_blu	a126b-78c-24d-91e-59
c:_blu_	a51
c:_blue	a127b-72c-36d-58e-39
c:_bo	b-57d35e24
c:_boa	a47b28d-56e-41
c:_boa_	a25
c:_boar	a21c-21
c:_bod	a-25b29e21
c:_boda	b36c-30e31
c:_boi	a20d-48e25f-27
c:_bois	a75
c:_boit	d-25e42f-34
c:_bol	a59c-69d-20g30
c:_bols	a41c-50e23g38
c:_bom	a34c-24
c:_bom_	g20
c:_bomb	a38
c:_bon	a24b-46e-42g32
c:_bon_	a-26d29e23g44
c:_bonj	a21b-33c25e-24f-24
c:_bonn	a-53c60e-42g92
c:_bons	b-32e-30g80
c:_bonu	b50
c:_boo	a-44b-47c131d-44e-21f-22g-78
c:_book	a-42b-41c130d-36e-39g-74
c:_bor	d70e21f-37g-48
c:_bord	a33c-55d47e-24
c:_born	a-28e65
c:_borr	a-72c80
c:_bors	a38c-55d52g-27
c:_bos	a43c-31g27
c:_boss	a53
c:_bot	b-53c-49e-20f81g21
c:_both	c-108d-28f112g85
c:_bott	g-20
c:_bou	a-50b-68d107e42g-58
c:_bouc	a37b-39c48f-33g-23
c:_boug	a-69b-72c-81d124g-42
c:_boul	a-39b25
c:_bour	c34
c:_bout	a-49b-59c38d47e63g-55
c:_bow	a36b-21
c:_bowl	a51
c:_box	a-83b-43d85e90g40
c:_box_	a-81b-38c-25d87e96
c:_boy	b33
c:_br	a29e-54f-73
c:_bra	a41b-58d43f-69
c:_brac	a48b-28c-81d55f-52g-33
c:_bran	a-71b-33c86d-46e-26f-29g21
c:_bras	a67c-53g34
c:_brav	a-49c-21e89
c:_bre	a-88c150d-30e-42f-33
c:_brea	a-26b29
c:_brev	a-66c92
c:_bri	a25d31e-81f-45g29
c:_brid	a55c47d-29
c:_brie	a43c-30
c:_brig	c43
c:_bril	a-28c54d31
c:_brin	c-63d63e-48f-39g75
c:_bro	a33b58c-35e-63f-62
c:_broc	a-21b109c-76d24e-30
c:_brod	c55
c:_brok	a-28d97e-34
c:_bron	a-36c60
c:_broo	a47b-31c-31d-21e34f-23g27
c:_brot	a64c25d-55e-24
c:_brou	d24
c:_brow	a63b55c-63
c:_bru	a78d-40e-34
c:_brux	a50
c:_bu	a30b21c59d-46e-34f-70g-54
c:_buc	b39c31d-21
c:_bud	a92c-26
c:_budg	a83
c:_bue	c22d27e-23
c:_buen	a23c33d-20
c:_bui	a-39b-41c55e75
c:_buil	a-27b-28c46e36
c:_buo	a27c55e-53f-37
c:_buon	a27c55e-53f-37
c:_bur	b-31c46
c:_bus	a56c97d-71e-90f-23g-44
c:_bus_	a50c26e-34
c:_busc	a64
c:_busi	c72
c:_but	b56f-63
c:_but_	b58f-62
c:_butt	e39
c:_buy	a77b77d-80e-57f-62g-82
c:_buy_	a100d-93e-57f-52g-78
c:_buyi	a25b76c-69f-20
c:_ca	a28b-28e-33f-27g-27
c:_cab	a50b-33c48d-57
c:_caba	a44
c:_cabi	c99d-26e-23
c:_cac	a68
c:_cach	a63
c:_cad	a64b-39c-21e-37f-49
c:_cada	a-21
c:_cade	a68b-58c-53d33f-43
c:_cadr	a38b25e-29f-27
c:_caf	a-86c112d-43e22
c:_cafe	a-76c113d-38e25
c:_cai	a-29b43
c:_cais	a24
c:_cal	a28b24c-48d-48f-21g35
c:_cale	c-32f44
c:_cali	a-25c55
c:_call	a50b28c-75d-78e59f-46g26
c:_calm	a28
c:_cam	a-43b-53c69d50e24f-64g38
c:_camb	a-49c25d69
c:_came	a-29b-64d61e90f-48g33
c:_cami	c53d-26g45
c:_camp	a-29c76
c:_can	a45b-58c-24d76e-41g-75
c:_can_	a58b-39c-28d87e-77f-60g-76
c:_cana	d32
c:_canc	c-93d-22e22f114
c:_cand	a49b-36c-46e62f23g-44
c:_cann	a32d30
c:_cant	c61
c:_cap	d-33
c:_car	b-62f23g-34
c:_car_	a56b23d-38e-41
c:_cara	a35c28d-49e28f-34
c:_card	a-34b-34c-68d85e21f78
c:_care	a-26
c:_carn	a50
c:_carr	b-21d34f-34g43
c:_cart	a36b-72c23d-21e31f26g-72
c:_cas	a33c43e-57f-57
c:_cas_	b36d-35
c:_casa	a46c48d-77f-37g-29
c:_case	a83b-25c-72d59e-29
c:_cash	c51
c:_cass	c28d76f-21g-32
c:_cast	a-61g53
c:_cat	b92d30e-79g-56
c:_cat_	a-42c124
c:_cata	a-32b101c-48d20e-40f23g-28
c:_catc	d71
c:_ce	b-35c25
c:_cei	a49c-34
c:_cein	a59c-72d23
c:_cel	c-39g46
c:_cela	d-33e25
c:_cele	a27c-30f36
c:_cell	c-40d48e-25g50
c:_celu	c-53d56f-22
c:_cen	b-49c69d-47e43f-45
c:_cena	c38
c:_cent	b-40c37d-34f-31g26
c:_cer	a-30b-59c52d82e-22g-58
c:_cerc	a65b-36c49e-29f-29g-31
c:_cert	a-109b-24c52d90e-25g-44
c:_ces	a-43b62d-38f36
c:_ces_	a-56b55c34
c:_cest	a21
c:_cet	a27b-26d-47
c:_cet_	a53c-21
c:_cett	d-24e-25
c:_ch	a22b-29c38d-21f-24g-58
c:_cha	a-29b-69c62e37f35g-50
c:_chac	a82c-36
c:_chai	a63b-58c-46e46f-50
c:_cham	d-36e73f42g-29
c:_chan	a-64b-29c41d83e-43f100g-73
c:_chap	c47
c:_chaq	c73d-45e-50f60g-25
c:_char	a-115c80e103f-38g-39
c:_chat	b-53d-46e32g72
c:_chau	b-41c104e-46
c:_che	a33c50d-27e-21f-40g-66
c:_che_	a29b-29e32f-31g-49
c:_chea	b64
c:_chec	a-57c46d38
c:_chef	a54d-22
c:_chem	a66
c:_cheq	c48
c:_cher	a31b-55c95d-68e-64f-22g-59
c:_chev	a73c-63d-45g30
c:_chez	b42c55d42e-54f-38g-87
c:_chi	a-21c31
c:_chi_	b21
c:_chia	a-35c24
c:_chic	a35
c:_chie	a-54c94d-70e33f22
c:_chif	b-26c-42d87g22
c:_chil	e59
c:_cho	a69c-61d-56f-61g-37
c:_choc	a-51e22
c:_choi	a55c-50d-33e29f-22
c:_choo	a78d-26e-28
c:_chos	a60c-69f-53g-39
c:_chr	a68c54d27e-85f-42g-60
c:_chri	a56d59e-71f-28g-36
c:_chro	a51c96d-40
c:_ci	a74b-80c-29f-22g-31
c:_cia	a31c38
c:_ciao	a44
c:_cig	c-53d92
c:_ciga	c-46d93
c:_cin	a83c-32d-84f-36
c:_cinq	a41b34c-25d-66
c:_cint	a143b-30c-63e-22
c:_cir	b-49c-20d43f23
c:_circ	a33c-36f37
c:_cire	d45
c:_cit	a23b-36c29d-23f21
c:_cita	a-35c38
c:_civ	a22c-22
c:_civi	c-23
c:_cl	b-63c80d-72f28g-72
c:_cla	a50b-32c75d-53e-26f-31g-59
c:_clai	a90g-23
c:_clas	b-52c94g-50
c:_cle	a-55c78g40
c:_clea	a-99c97d51e-32
c:_cles	c38d-33
c:_cli	a-22b-86c78d-92e41f41g-67
c:_clic	f39
c:_clie	a-56b-64c77d-83e61f26g-58
c:_clim	c35
c:_clin	a51
c:_clip	a78b-38
c:_clo	a49b-21d-36e-36f67g-66
c:_cloc	a31b22c-24d26f-40
c:_clos	a55b-39d-45e-58f93g-47
c:_clu	c57e-28g-38
c:_club	b-22c71
c:_co	b-23
c:_coa	c-25e92
c:_coat	c-25e75
c:_coc	c86g-31
c:_coch	c60
c:_cod	a-75b-21c64d41f-25g-24
c:_code	a-90c63d51e21f-24
c:_cof	a-41b28c33
c:_coff	a-35b29c27
c:_cog	a-22
c:_cogn	c-34
c:_coi	b34d74e-37f-24g-26
c:_coin	a-60b21d89
c:_col	a37e-25f-32
c:_col_	a92d-27e-23
c:_cole	a-46c34
c:_coli	a-33c44d25e29
c:_coll	a24b20f-24g-37
c:_colo	a71b-68c31e-76f-51
c:_com	d35e-25f-32
c:_com_	a-31c31f-21
c:_comb	a45b69c27d-57e-66f-45g-42
c:_come	a61d-30e-73f-57
c:_comi	c111d-50e-37f-22g-35
c:_comm	a-58d93g60
c:_como	a-79c-48d51e52g58
c:_comp	a-23b27d81g-68
c:_comu	a49
c:_con	a-31b-60c37d-41f43g43
c:_con_	a25c27d-96e21f-45
c:_conc	a-69b-32c64d-51e23f56
c:_conf	a-46b-68e26f44g101
c:_cong	a-57c38e58
c:_conn	b-32c45d-48e64g-30
c:_cono	c62
c:_cons	b-54c-36f92g-38
c:_cont	a-121b-60c85f74g29
c:_conv	a-43b-46d-24e-27g112
c:_coo	c56d-21
c:_cop	a-41c33f68
c:_copa	b24
c:_copi	c-24f50
c:_copy	f39
c:_cor	a-60b-40d83e-49f94
c:_cora	a44
c:_cord	a-78b-29d106
c:_cork	a-28b29
c:_corn	a29
c:_corr	a-113b-60d58e-39f134g28
c:_cort	a43
c:_cos	b81c-41d28e-38f-40g-32
c:_cosa	c-44e28
c:_cosi	a-29b41
c:_cost	a25b79c-30d21e-56f-50g-41
c:_cot	a31b21f-29
c:_cote	a29b24c26d-35f-25
c:_cou	a30b-47f-28g-40
c:_coud	c22
c:_coul	a49b-60d41e-38f-41g-33
c:_coun	a-57c61d24
c:_coup	a21b-57c45d-54e61f-36
c:_cour	a-33b-43e32f58
c:_cous	c62d-24
c:_cout	a25b85c-82d31e37f-33g-66
c:_couv	a102
c:_cov	d93
c:_cove	a-50d98
c:_cr	b-85c72d39e-38f-48g-35
c:_cra	a-28d42e60
c:_craf	c28
c:_cre	a-37b-66c101d73e-88f-44g-67
c:_crea	a-93b-23c79d85e-27g-21
c:_cred	a-27c73d33e-21f-21g-23
c:_cree	c43
c:_creu	a-36d50
c:_cri	a46
c:_cris	a43c-22
c:_cro	a20b-48f-45g29
c:_croc	c48
c:_croi	b25e-23f-27
c:_croq	a27c-29g59
c:_cros	e41
c:_crow	c36
c:_croy	b-34
c:_cry	d27e-24
c:_cryp	a36
c:_cu	a34b37c-37d26e-35f-53g-33
c:_cua	a-39b69c-24d46f-30
c:_cuan	a-41b78
c:_cuc	e55
c:_cue	a35
c:_cuf	a76c-59
c:_cuff	a76c-59
c:_cui	a82b-45c-119d52e-21f-48
c:_cuir	a79b-39c-115d63e-28f-43
c:_cum	a56
c:_cur	a-112b131e-24f-31g-42
c:_curi	a-100b128c-93
c:_curr	a-65b29c84
c:_cus	b-55d97e-33g-45
c:_cush	c-57d73
c:_cust	b-48c31d78e-26g-46
c:_cut	a71b-33e-21g21
c:_cut_	a40c-23g26
c:_da	b38f56g-21
c:_dad	a73c-41d-21f31g-39
c:_dad_	a94d-40g-33
c:_daf	a52
c:_dal	a-38b-36c-43e25f103
c:_dal_	c-28f44
c:_dall	a-66c-51e40f70
c:_dam	d-56f-35g63
c:_dame	d-56f-31g84
c:_dan	a-38b62c28
c:_dan_	a-66b52g29
c:_dank	a-56g89
c:_dann	a34b23c-23e23
c:_dans	a-43b58c44g-46
c:_dar	a114b-38c60d-85e-55f-39g-37
c:_darf	c29
c:_dark	a88c-21d-36
c:_das	b42c-81d42e34g-24
c:_das_	b46c-89d45e37g-21
c:_dat	a-75c-117d90e38f143g20
c:_dat_	c-40d46
c:_data	a-61c-47f97g21
c:_date	a-68b-25c-113d100e37f129
c:_dati	a-57c-41f100
c:_dato	a-25e22
c:_dau	a31g-40
c:_daug	a35g-38
c:_dav	a32
c:_day	a-34b91d35e30f-48
c:_day_	b78c-49d28e36f-37g-22
c:_days	a-76c55d35
c:_de	b-31f39
c:_dea	a-55b-56c91d-53f-23
c:_dead	a-44c50
c:_deal	c55d-26
c:_dear	a-62b-36c68d-25g22
c:_deb	a-22e79
c:_debo	a-47e90
c:_debu	a21
c:_dec	a32c-62d-35f35
c:_deca	b22c-47g26
c:_dece	a29b-69e21f21g-27
c:_deci	a30b53c-106d-81g55
c:_deco	a60e-23
c:_ded	c49g34
c:_deda	g43
c:_dedi	c67
c:_def	a35c34g-40
c:_defi	a58g-22
c:_deg	a-38c25d84g-27
c:_degr	a-62c28d73
c:_dei	a-24f48
c:_dei_	a-24f48
c:_dej	a-49b56c59d-58e-21
c:_deja	a-41b80c69d-47f-37
c:_deje	a-34f64
c:_del	b-74c-48d84e-23f77g27
c:_del_	a-25b-49c-45d105e-46g42
c:_dela	b-24c-57d66e29
c:_dele	a-48d-56e-40f130g-28
c:_deli	a74b-35d34g-59
c:_dell	a-55b-24c-38d77f48g52
c:_dem	b-30c-25d-25f79g51
c:_dem_	d29
c:_dema	c-42d-76f97g57
c:_deme	a-33d75
c:_demi	a-20d47g29
c:_demo	c73
c:_den	b30c-39d73e28g-43
c:_den_	a41c-62d21
c:_dent	a-45b33d29e38f-32
c:_dep	b-37c50d56f-27g-38
c:_depa	a77c32d-25f-23
c:_depe	c-22e55
c:_depl	a74c-32d-30e40
c:_depo	a-89b23c57d83f-25g-32
c:_depu	a-26b-37c61d55e-43g-21
c:_der	a-25b-57d40e31g49
c:_der_	c-45d27e68g20
c:_dera	f26
c:_dern	a-31b-47d43f-38g77
c:_des	c31d-50e-28f50
c:_des_	b-21c73d-47e-56f-23g-56
c:_desa	a-43c-54f104
c:_desc	a53c-25d-30
c:_desd	a-34b50c-62g28
c:_dese	c37d-24
c:_desi	a77b39c-75d-32e-33f60g-49
c:_desk	a39c-52
c:_deso	a-105c-32f127
c:_dess	a-37b-65e-29g102
c:_dest	c30f29
c:_det	c-47d-34f123g-51
c:_deta	a-24f99g-25
c:_dett	a42c-39d-23e28
c:_deu	a32b-65c-67d28e50f-50g28
c:_deux	a33b-65c-65d29e46f-50g28
c:_dev	a-74b-44c95d39e57f-55
c:_deva	a-69c95d-71e100g-25
c:_deve	a-59c59d58
c:_devi	a-39b-33c78e-26f-45g59
c:_devo	a-33c-50d87e53
c:_di	c35d-58e35f-31
c:_dia	a54c46e-81f-71g-38
c:_dia_	b74c-59f-23g41
c:_dial	a126b-39c-93e-27
c:_diam	a49b-31c98e-86f-59g-69
c:_dias	a-43c34e44
c:_dic	a51c20d-28e-36f-46g-21
c:_dico	a-49c26
c:_dict	a70
c:_did	a20c-43d-21e48
c:_did_	c-48e45
c:_didn	e31
c:_die	b-30d-36e32g38
c:_die_	a24b-25d-35g27
c:_dies	a42
c:_dif	a-32b-39e40f32
c:_diff	a-24b-36e27f34
c:_dig	b-24c31d-42e66f-34
c:_digi	g52
c:_dign	e23
c:_dim	a55b-30c-29g-25
c:_dima	a39b-21g-41
c:_din	a-48c54d-67g50
c:_dinn	c26d-42
c:_dip	c34
c:_dipl	c34
c:_dir	a-38b56c33d-51e32f-55g30
c:_dire	a-36b59c48d-60f-63g21
c:_diri	c-41e25g23
c:_dis	b-79c39d-104e54
c:_dis_	c75
c:_disa	c-37e31
c:_disc	b-48c37d-72e41g27
c:_dise	a-46e29g36
c:_disp	a80b-48c20d-98g-39
c:_diss	e39
c:_dist	a37b-25c50d-41
c:_dit	c52d-45e67f-50
c:_dit_	a-46b21c33d-37e91f-56g30
c:_dite	a55c66d-24e-67g-62
c:_div	a45b-24e-38f34g-26
c:_dive	c47
c:_divo	a47c-35f49
c:_dix	a-30b96d-33e81f-40g-76
c:_dix_	a-27b96d-33e74f-39g-76
c:_diz	g25
c:_do	c38e-42
c:_doc	a-78b58c111d-31e-24
c:_doct	a-30c94
c:_docu	a-27b61c39
c:_doe	a31b73e-47f-51g-50
c:_does	a36b42e-46f-50g-49
c:_dog	a33d-29e29
c:_dog_	a30
c:_doi	b-20c24d77e-86f-32
c:_doig	a88c-52d-29e-41
c:_doin	b32c41
c:_dois	a-30b-24d88e-27f-21
c:_doit	a-32c45d61e-21
c:_dom	a59b-39c53d-42e-21f-33
c:_doma	c53
c:_dome	a51
c:_domi	a41
c:_don	c-25d-46e-66f89g20
c:_don_	d-20f43g-46
c:_donc	a55b58c-120d-90e-70f-49g115
c:_done	a-55b31d93e-30f55g-37
c:_donn	b-71d-81e-82f137g-46
c:_dont	a-29b-66c58d-48f-26g93
c:_doo	a-56b-46c97e62f-27g-23
c:_door	a-51b-31c85d-34e65f-21
c:_dop	e58
c:_dopo	e30
c:_dor	b-40c37d-35f-34g50
c:_dore	a24c-32g43
c:_dorm	a-49c54e32
c:_dos	a-43b-29c-30d89e28f55g-21
c:_dos_	b-29c-90d86e39
c:_doss	a-83c26f70
c:_dou	a-29d91e-34f-35
c:_doua	d25
c:_doub	a-54b24c-25d92e-27g27
c:_dout	d21
c:_douz	a24c21
c:_dov	a-22
c:_dove	e23
c:_dow	a-30b24c40d87e-30f-60g-23
c:_down	a-30b24c40d87e-30f-60g-23
c:_dr	a-21c36d39e-32f-39
c:_dra	a-35d66g20
c:_dram	d26
c:_draw	a-55b24g46
c:_dre	b82d60e-28f-34g-35
c:_drea	a-102b65c44d46
c:_dres	a20b29c-73d57
c:_dri	a57b-28d-23e22f-35
c:_drin	e23
c:_driv	a87c-44
c:_dro	a-50b-67c72d60e-30g26
c:_droi	a-46c53f30
c:_drop	a-72b-25c32d86e-24f-21g70
c:_du	b-56c21d57e-29f-44
c:_dub	d43
c:_duba	d24
c:_due	b-40c45f-37
c:_due_	b-35c30f-34
c:_dup	a-21c-41d83
c:_dupl	a-21c-41d83
c:_dur	d31e24
c:_dure	c-36e27
c:_ea	a43b-72e-50f-70g27
c:_eac	a94b-28c-38d-37g-32
c:_each	a94b-28c-38d-37g-32
c:_ear	a27b-39c-26d43e-66f-64g62
c:_ear_	a33
c:_earl	a-36b76c-86f-26g107
c:_earn	b-69c124
c:_earr	a65b-56c-75d69e-32f-35
c:_eas	a61e-31g31
c:_east	a72d-24e-24
c:_eau	a-42b-20c63d49e31g-33
c:_eau_	a-42c32d54e43
c:_eb	a47g27
c:_ebe	a46c-22g31
c:_eben	a54
c:_ec	a-60b-63c46d26e28g49
c:_ech	a-90b-54c66d82e-50f-22g36
c:_echa	a-93b-41c63d62e-37g46
c:_eche	c22
c:_ecl	d46
c:_ecla	d46
c:_eco	a-70c56d-33e46
c:_ecol	a-80c92
c:_ecr	a-25d-52f27g50
c:_ecri	a-25d-49e22f30g53
c:_ed	c43d-34e36f-41g-22
c:_edg	a86e-21
c:_edge	a86e-21
c:_edi	a-51c47e66g-20
c:_edit	a-83c58e57
c:_ee	a49f-31g-38
c:_een	a45d31f-30g-37
c:_een_	a45d31f-30g-37
c:_ef	a-50c-63f135g-21
c:_eff	a-54c-62f135
c:_effa	a-90c-89f135
c:_eg	a40e-24
c:_egal	a43
c:_ei	a45c-37d-54f34g-65
c:_eig	a67c-50e-44f31
c:_eigh	a55c-41e-42f33
c:_ein	a36d-43g-67
c:_ein_	a37b-40c72d-22e-20g-29
c:_eine	a26b28d-34e28g-61
c:_eit	c-37f25
c:_eith	c-37f25
c:_el	a40b-46c-53
c:_ela	e34
c:_ele	a68b-46c24d-73f-21g-39
c:_elec	c26
c:_eleg	a-23c43e22
c:_elev	a70c-24d-40e27f-36g-28
c:_eli	c44
c:_ell	a51b-28c-103d21e-30f-39
c:_ella	a38
c:_elle	a44b-24c-104d29e-25f-36
c:_els	a-46b-35c-103d69e77f40g73
c:_else	a-46b-35c-103d69e77f40g73
c:_em	c-37d-54e23f80
c:_ema	a-35b-50c-124d-20e41f132g56
c:_emai	a-35b-50c-124d-20e41f132g56
c:_emb	e32
c:_emba	a23e21
c:_embr	a-21c31
c:_eme	a56b73c-22d-56e-52f-36
c:_emer	a68b48c-26d-51e-50f-33
c:_emp	c74d-48e46f-51g-35
c:_empl	c72
c:_empr	c88
c:_en	b43d-46f27
c:_ena	a80d-48
c:_enam	a86c-50d-26
c:_enc	b98d-36f-31
c:_enca	a27c35
c:_ence	e30
c:_enco	b106c-71d-30e-27
c:_end	c-27d41f-24g32
c:_end_	a45d-36g22
c:_endr	a-51d100
c:_ene	c23
c:_ener	c39
c:_enf	b46c25d-20e-33f-30g-23
c:_enfa	b49c39e-26g-45
c:_enfi	g21
c:_eng	a33c-37f-53
c:_enga	a25b56d-30e-33f-24
c:_engi	c34
c:_engr	a46c-109d42e31f-28g20
c:_enn	c43
c:_ennu	c43
c:_enor	b30
c:_enou	c-25
c:_enq	a-84b51c-44d-24f116
c:_enqu	a-84b51c-44d-24f116
c:_ens	c-45g24
c:_ense	c-38e-30g26
c:_ent	b-32c53d-69e31g-21
c:_ente	a28b-34c-25d-38e25f43
c:_enti	e50
c:_entr	c76d-55f-50g-32
c:_env	a-40b38e-39f83
c:_enve	c-30e22
c:_envi	b29c21d-60e-38f28
c:_envo	a-91b65d61e-41f99
c:_ep	c21d-26f20
c:_epi	a21
c:_epin	a25c-24
c:_epo	e35f38g-24
c:_epou	c-20e20f47
c:_eq	a23c62d-22e-22
c:_equ	a23c62d-22e-22
c:_equi	c66
c:_er	a-89b-25c-39d-36e140f128g-38
c:_era	a-61c-103d-20e121f88
c:_era_	a-47c-65d-20e121
c:_eras	c-62f101
c:_err	a-91b-35c-40e73f126g-50
c:_erre	a-73c-28e86f81g-21
c:_erro	a-29f84
c:_ers	a-54c24g39
c:_erst	a-48g40
c:_es	a-22d41f-22
c:_esa	a34
c:_esc	b-48c-40d-55e78f50
c:_esca	e31
c:_escr	a-35b-28c-41d-37e73f75g39
c:_esi	a-28c-24d60
c:_esis	a-28c-24d60
c:_esp	b-24e26
c:_espe	a-84e59g38
c:_esq	a-21g37
c:_ess	b-63c61e-34
c:_essa	a43b-59c44d-36e-64
c:_esse	a-65d32e31
c:_est	a-22d73f-33
c:_est_	a-21c-21d78f-38g24
c:_esta	c37e-52f25
c:_este	a27
c:_esti	a-79c86
c:_esto	b36c-40e33
c:_estu	b28
c:_et	e47f-31g20
c:_eta	a-64b-51c-56d39e130g21
c:_etai	a-81b-34c-104e139f48g29
c:_etan	d42
c:_etat	d31
c:_ete	b-76d28e21
c:_ete_	b-72d46e39g30
c:_eter	a22d40
c:_etes	c46
c:_eti	a-52e72f-21g40
c:_etio	a-44e22g66
c:_etiq	a-26c-21d28e57
c:_eto	a-60g93
c:_etoi	a-36g41
c:_etr	b107c-23d-45f-38
c:_etre	a-34b109d-35e21f-34g-31
c:_etu	a112c-49e-37f-27
c:_etud	a68b37
c:_etui	a80c-52
c:_etw	a63b-23e-21
c:_etwa	a63b-23e-21
c:_eu	a65b-23d-88e55f-39g-63
c:_eur	a78c-26d-86e47f-35g-61
c:_euro	a79c-44d-85e51f-33g-59
c:_ev	a28b42c-65d-42e-29f69
c:_eve	a44b37c-64d-49e-33f72g-42
c:_even	a114b62c-104d-55e-30g-29
c:_ever	b28d-50e-25f83g-31
c:_evi	b23
c:_evid	b29
c:_ex	a-33c41d-59e68g-45
c:_exa	b-31c38d-24
c:_exac	c22d-32e22
c:_exam	c21
c:_exc	a-46b-46c46d49e55f-43
c:_exce	a-25c44
c:_exch	a-53d74
c:_excl	c49
c:_excu	c-36e78
c:_exe	c-21d-25f94
c:_exec	f36
c:_exi	a48b104c-111d-70f-34g-25
c:_exig	c-67e24
c:_exis	a47b103c-87d-84e-34f-45
c:_exp	a-87c85d-70e123f-63g-63
c:_expe	a-102c112d-28g-56
c:_expl	a-54c-102e131f-33
c:_expo	a-32c93g-26
c:_expr	a-28c-47e134
c:_extr	c-22
c:_ey	b24c24
c:_eye	b24c24
c:_fa	d25g-45
c:_fab	a56b22d-48e-22
c:_fabr	a60b23d-47e-20
c:_fac	b-47c61d50f-55
c:_facc	a32c34d-23
c:_face	a37c82d-63e-25
c:_fact	a-54b-38d94f-24
c:_fai	a21c35f-30g-63
c:_fair	a43c-45d45e-68f-35
c:_fais	a48c66d-170
c:_fait	b-30c58e29g-85
c:_fal	a-99b70d24e32
c:_fall	a-45b69c29d42e-24
c:_fam	a36b-34c38d-22f-47
c:_fami	a29b-24c22f-44
c:_fan	a139c-71d-51
c:_far	a-43b85c31g-28
c:_far_	a-24d28
c:_fare	a-98b94c54
c:_farm	a36b22
c:_fas	c42d32g-27
c:_fash	c72
c:_fass	a24c-23e29
c:_fat	a51b-37c-52e59f-21g-59
c:_fate	a41
c:_fath	a30c-43d80
c:_fatt	e73
c:_fau	c-107d119e-45f-54
c:_faud	b38c-26d89e-25g-23
c:_faut	a21b-28c-112d103e-26f-56g33
c:_fav	a-33c-23d-49e-29f119
c:_favo	a-25c-66d-31e-21f119
c:_faz	a24d25
c:_fe	a39b-54c55d-21f-55g-54
c:_fea	a57
c:_feat	a45
c:_feb	a27d21
c:_febr	a35d-21
c:_fec	c-26d57
c:_fed	a72
c:_fee	a-55b-48c126d-28f-32g-35
c:_fee_	a-74c120
c:_feel	a-24c53e38
c:_fel	a-98c36e93
c:_feli	a-43f26
c:_felt	a-44e75
c:_fem	a105b-70d-92e-40f-58g-38
c:_femm	a104b-69d-92e-38f-57g-36
c:_fene	a-44c25
c:_fer	d33e-27f-34g-29
c:_fera	b32c65d-28e-22g-23
c:_ferm	a30b-33c-43d69f-45g-30
c:_ferr	c43d-23
c:_fes	a-39c48e21
c:_fest	a-22c23e22
c:_fet	b58c29e-28f-24
c:_fete	b77c27d-21e-22
c:_feu	c21
c:_feui	b24
c:_fev	a41b-23e23
c:_fevr	a33e24
c:_fi	b33d-21
c:_fia	c97d-29f-38
c:_fian	c78f-36
c:_fic	a-107d-36f112g49
c:_fich	a-78c-43d-23f117
c:_fico	a-41g52
c:_fid	a-25
c:_fide	c28
c:_fif	e56
c:_fift	e56
c:_fig	a34b-36g-30
c:_figu	a24b-23d25
c:_fil	b22d20e-78f47g-30
c:_file	c-35e-35f88
c:_fill	a32c-103e-25f36
c:_film	a-49b50c92d-29e-21
c:_fils	a37d54e-61g-57
c:_fin	b58d-49f-27g27
c:_fin_	a68d-55e-34f-35g24
c:_fina	a-37d-60g91
c:_find	a-60b47d76e39f-25
c:_fine	a-24b-27c43d22e26f-32
c:_fing	a55
c:_fini	a-24b115c-22d-57g-42
c:_fir	a-36b29c67d-61e31f-25g-41
c:_firm	a-46b-27c117g-24
c:_firs	b60c23d-56e32f-44
c:_fis	d24
c:_fisc	c22
c:_fit	a-54c-35d104
c:_fit_	a-64d74
c:_fitt	d56
c:_fiv	a89c-35d-24g-37
c:_five	a89c-35d-24g-37
c:_fix	c46d-45e-41g29
c:_fix_	c52f23
c:_fixe	g43
c:_fl	a49b-27c42e-45f-35g-60
c:_fla	a86b33c-32d-25e-65f-41g-35
c:_flac	a37d35
c:_flas	a112d-26
c:_flat	a29b81c-48e-28
c:_fle	c33e60g-24
c:_fleu	c28e53
c:_fli	a-42c43d31
c:_flo	b-42c89e-34g-53
c:_floo	b-21c46
c:_flor	c25
c:_flu	a29
c:_fly	a58
c:_fo	b-24c34f-22
c:_foi	b-50c-87e60f31g52
c:_fois	b-48c-102e68f34g57
c:_fol	a31b-51c33d-78
c:_foll	a-21b-41c45d-61g26
c:_fon	a-32b-23d107e-72f31g-50
c:_fond	a-22b-39c60d85e-58g-36
c:_font	a-49c-35d76
c:_foo	c72
c:_foot	c54e-21
c:_for	c39d-31f-29
c:_for_	c43d-27f-45g-27
c:_forg	a-70c-25e21g106
c:_form	a29b-81c21d-23f64g-38
c:_fors	b55
c:_fort	b-27c39f-30
c:_forw	a-50c39
c:_fot	a-35b-28c33d-21f-27g83
c:_foto	a-35b-28c33d-21f-27g83
c:_fou	b-34c52d-29f-29
c:_foul	a88b-70g-21
c:_foun	a-45b-30c113e-29
c:_four	b33d-41
c:_fr	b-33c24g-31
c:_fra	a-31c54e33f23g-45
c:_frag	a-40b52
c:_frai	a-38c59
c:_fran	a-48b-52c68e51g-23
c:_frau	a35c-44f24
c:_fre	a26b-27c73d-41e-51f-56g-28
c:_free	a32b-33c92d-75e-70f-54g-43
c:_frer	a47
c:_freu	c-22
c:_fri	a69b-74c-56d-63g39
c:_frid	a53b-52c-74d-41e-23g74
c:_frie	a70c-42d-24e35
c:_fro	b-29d31f34g-30
c:_from	a-22b-30d38f40
c:_fron	a-34c91g-39
c:_fru	d25
c:_fu	b-21e41f-72
c:_fue	a-36c-46e85
c:_fui	a-32c35e33
c:_ful	a-28c-27d110e-36g-21
c:_full	c-25d91e-35
c:_fum	a141c-41d-20
c:_fume	a93
c:_fun	b-39c63f-23
c:_funf	a35
c:_funn	e27
c:_fur	a38b-63c48d-51f-62g35
c:_fur_	a59b-55c52d-59f-54
c:_furt	a-50g67
c:_fus	e35
c:_fuss	e37
c:_fut	a-56b101c-29
c:_futu	a-53b101c-36
c:_ga	b-38c72d29e-46f-54g-31
c:_gag	a28b28c54d-28e-21
c:_gagn	a25b28c55d-28
c:_gai	a34c-36d57
c:_gain	a64c-30
c:_gal	a23b-31c85d-21e-32f-22g-32
c:_gala	a-32c75
c:_gale	c46
c:_gam	a36b33
c:_gan	a86b-24c68d-31e-41g-32
c:_gant	a74
c:_gar	a-27b-62c37d88g-42
c:_gara	a-109b-34d117
c:_gard	b-35c43e21f-22g-54
c:_gare	a74
c:_garn	a-33
c:_gas	c47
c:_gat	a-52c93d-36g37
c:_gate	a-21c33
c:_gath	a-48b34g34
c:_gau	a27c-50g62
c:_gauc	c-46g63
c:_gav	a41
c:_gave	a41
c:_ge	c20d-37f37g-24
c:_gee	a-44d-34f42g42
c:_geen	a-52c-30f50g49
c:_geg	f37
c:_geh	a22f-22g50
c:_geht	g26
c:_gek	a-83d99
c:_geka	a-59d78
c:_gel	a-31
c:_gem	a-37b32e31
c:_geme	a38
c:_gemm	a-67b55e26
c:_gen	a38d-54f-33g-32
c:_gene	b51d-32f-34g-31
c:_genf	a42
c:_geno	a47b41c-60
c:_genr	a29c-39
c:_gens	b30e21
c:_gent	a53b-48c48d-70
c:_ger	a56c28d-38e-37f-29g-22
c:_gera	b55
c:_gern	a67d-32
c:_ges	a-52b-20c25e78f64g-53
c:_gesc	a-50
c:_gesp	a-48d73f49
c:_gest	c33d-66e96g-46
c:_get	b47d-74e-52f82g-41
c:_get_	a-27b73d-27e-48f74g-31
c:_gets	b65d-24
c:_gett	a67d-36f27g-21
c:_gh	a-159b-146c288d-146e-148f-138g-148
c:_gi	c81d-29e-23f-77
c:_gia	a-38c31d26
c:_gia_	a-28
c:_gib	a85c-29g30
c:_gibt	a85c-29g30
c:_gif	a82b-53f-59
c:_gift	a82b-53f-59
c:_gin	g36
c:_gio	a-46b92c41d-35f-39
c:_gioi	a-74b63c81d-51
c:_gior	a-28b58
c:_giov	a32
c:_gir	b-26c36e75f-23g-32
c:_girl	c50d-27e48
c:_giv	a-38b-20c143d-33e-44f-48g-41
c:_give	a-37c142d-29e-54f-47g-39
c:_gl	a51c-35d-41f-45g23
c:_gla	b37c-64g30
c:_glac	e39
c:_glad	a26c-33
c:_glas	a-32b37c-39d50e-26g27
c:_gli	a38b-26c41e-33f-23
c:_gli_	a45
c:_glo	a44d-22
c:_glov	a50c-33
c:_go	a41b-23c58d-34e-79f-50g-20
c:_god	a-31c55
c:_god_	a-23c64
c:_goe	b29
c:_goes	b43
c:_goi	a-52b21c24f40g28
c:_goin	a-52b21c24f40g28
c:_gol	a69b-47c53d-50e-79f-75
c:_gold	a70b-47c47d-49e-79f-75
c:_gon	a-49d34g34
c:_gone	a-73d46
c:_goo	a39c63d-36f-50g-59
c:_good	a47c44d-31f-46g-56
c:_gos	c89d-25e-26
c:_gost	c25
c:_got	a38b-39e-50
c:_got_	a33b-37e-49
c:_gou	a86b-29c49d-60e-53g-45
c:_gout	a30f24
c:_gr	a39b-27c22d-36e-62f-33
c:_gra	c35d-32e-29
c:_graa	f61
c:_grac	a-66c-26e36f24g71
c:_grad	a62c-28
c:_graf	e22
c:_grai	a49
c:_gran	b42c54d-37e-48f-68g-23
c:_grat	a-52b-21c76d-28e-46
c:_grav	a25b-56c-41d74f-48g-29
c:_graz	a-43c-43f87g46
c:_gre	a108b-50c-74d-59e-80g40
c:_gree	a141b-34c-35d-82e-38f-37g-22
c:_gren	a96c-25d-48
c:_grey	c-34d37g55
c:_gri	a32b-34d41e-69f-39g42
c:_grif	a-54d58
c:_gris	a76b-39d-22e-42f-26g25
c:_gro	a60b-62c88d-39e-61f-59g-37
c:_groo	g25
c:_gros	a63b-57c94e-77f-38g-35
c:_grou	c41d-28e22
c:_gru	a104c-64
c:_gruß	a37
c:_gu	a30c48d-29f-51g-55
c:_gua	a-34b54e59f-30g-24
c:_guar	a-40b59e69f-23
c:_gue	a31b-30c71d-32e-37
c:_guer	a70c-36
c:_gues	a-32c106d-42
c:_gui	a25c95d-49e-32f-20g-24
c:_guid	a42c37
c:_gut	a49b-27
c:_gute	a41e-20
c:_guy	d34
c:_ha	a29c-23e21f-30
c:_hab	a28c-46f47g-32
c:_habe	d-33f82g-32
c:_habi	a42c-67d50g-47
c:_habl	a-49g47
c:_hac	a61c-63
c:_hace	a72c-74
c:_had	a-58c-37e118f-34
c:_had_	a-60c-36e118f-34
c:_hai	a127b-23c-45
c:_hair	a122c-42
c:_hal	a85c-65d-70e-48f-21g38
c:_half	a46c-38d-29g71
c:_hall	a66b-30d-31
c:_ham	a48
c:_han	a36b-54f-37
c:_hand	a42b-54e-21f-22
c:_hang	a-52c79
c:_hann	c-36e68
c:_hap	c64d-43g-23
c:_happ	c64d-43g-23
c:_har	a39c-58e43
c:_hard	e30
c:_has	a-22b-64d96e37f-28
c:_has_	a-27b-59d100e44f-30g-29
c:_hasn	c-34d25
c:_hat	a31b-24d41e-39f-26
c:_hat_	a28b-23c-26d36
c:_hate	a35c-22d50
c:_hatt	c32d-27
c:_hau	b32c25d-30e22f-39
c:_haus	a-30c33
c:_haut	b27d-37e36f-31
c:_hav	a53b21d-39e-25f-29g-48
c:_have	a56b21d-42e-40f-26g-54
c:_havi	a-26c-55e48
c:_hay	g63
c:_hay_	g63
c:_he	b-37c27f-35g36
c:_hea	a27b-61
c:_head	a80g-68
c:_hear	a-52d-21f27g98
c:_heat	d44
c:_heav	a76b-21
c:_heb	a25b25c-35e-24
c:_heb_	c-40f39
c:_hei	a-97b76c-41e100
c:_hel	a-30b-35c79d71e-78f-96g48
c:_held	a-33d30
c:_hell	a-31c94e-68f-94g77
c:_help	a-25d61f-21
c:_hem	a-25
c:_hen	a26
c:_her	a27b-48c63d-70e-45
c:_her_	a48b-58d-45e-27f37g-22
c:_here	b-43c57f-36g25
c:_heri	a-36b23c83d-20
c:_herm	a76c-32d-28
c:_hero	a-20b30c21
c:_herr	a25
c:_hers	a63c39d-40
c:_het	a-22c-52d22e38f-21g65
c:_het_	a-22c-52d22e38f-21g65
c:_heu	a24b-56d-67e71f-73g44
c:_heur	a21b-55d-56e67f-71g47
c:_hey	a-55d32f39
c:_hey_	a-42d35f42
c:_hi	b-58e-29f57
c:_hid	a-22
c:_hie	a-68b-26c-20d69f67g65
c:_hier	a-64b-26d69e-25f68g65
c:_hig	a30c63g-24
c:_high	a30c63g-24
c:_hij	a30c-22g24
c:_him	a30c29d-36e-31f47g-42
c:_him_	a29d-32e-25f49g-40
c:_hin	a-47d61
c:_hir	b-20c88d-21
c:_hiri	c99
c:_his	a74b-59c-24d-40e-52f67g-64
c:_his_	a100b-45c-38d-77e-31g-54
c:_hist	a-54d37f81
c:_hiv	a-50d59
c:_hive	a-50d59
c:_hiy	d-25g57
c:_hiya	d-25g57
c:_ho	a23c49d-64f-35g-60
c:_hoc	b47
c:_hoch	b48
c:_hoe	b22
c:_hol	a31d-44e-74f59g-20
c:_hola	c45g24
c:_hold	b22d-38e-63f95g-41
c:_holi	a56
c:_hom	a85b37c-55d-86f-35g-66
c:_home	a-21b102d-45e52f-25g-51
c:_homm	a115b-50c-55d-49e-30f-30g-48
c:_hon	a40b-69c74d-60e23f-28g-61
c:_hone	a116b-29d-40
c:_honn	a22c51
c:_hono	a-77c88
c:_hont	a-35e88
c:_hop	a-49b51c-24d20g69
c:_hope	a-50b56c-36g72
c:_hor	a94c20d-57e-75f-24g-73
c:_hora	a30
c:_horl	a70c26d-37e-28f-23g-31
c:_hors	a71
c:_hos	b-38c58d-33e-25
c:_hosp	b-27c56d-21
c:_hot	a21c33f-30
c:_hote	a52f-21g-33
c:_hou	a-50b-24c101d-52e22f-49g-46
c:_hour	a-23b-35c77d-35e58f-29
c:_hous	a-53c98d-32f-35g-54
c:_how	a-47b81e47f-23g-58
c:_how_	a-48b82e50f-41g-57
c:_hu	a31b30d-38f-56g-25
c:_hui	b91c55d-46f-49g-64
c:_hui_	b66d-20
c:_huis	a-40c96
c:_huit	b80c-68e42f-28g-33
c:_hum	a31e71
c:_huma	a79
c:_hun	a65c-25
c:_hund	a66
c:_hur	c-30g69
c:_hurr	g73
c:_hus	b22c-31d27e-32g23
c:_husb	a-29b24d32g26
c:_hy	b68c-29
c:_ic	b45c30d-74f-27
c:_ich	a21b44c-46d-54e32g-36
c:_ich_	a21b44c-46d-54e32g-36
c:_ici	a-34b20c123d-45e-55f-76g24
c:_ici_	a-34b20c123d-45e-55f-76g24
c:_id	a61b40c-43d-57e-31g-21
c:_ide	a59b32c-49d-51e-26
c:_idea	b56c37d-54e-28f-21
c:_idee	a41b26c-25d-24f-22
c:_iden	a82b-25c-99f31g-31
c:_ie	a-21f36
c:_ier	a-64f41g27
c:_ieri	a-64f41g27
c:_ig	d-37e27f53g-52
c:_ign	a-48c32e37f66g-44
c:_igno	a-48c32e37f66g-44
c:_ih	a-71b24c102d-41e48f-38
c:_ihn	a-49b27c69
c:_ihne	a-49b27c69
c:_ihr	a-81c124d-48e70f-40
c:_ihr_	a-41c99
c:_ihre	a-104c120d-38e62f-36
c:_il	a-46b-21c42d31g25
c:_ill	g20
c:_ils	a-28b-23c30d49
c:_ils_	b-22c32d50
c:_im	c47d-31e24g-86
c:_ima	a-98b60c39e54g-25
c:_imag	a-98b60c39e54g-25
c:_imme	c24
c:_imp	a33c37d-44e21g-71
c:_impo	a73d-71e30g-58
c:_impr	a-49c60
c:_in	a-22f36
c:_ina	a-29e83
c:_inc	a21b-57c54e-70f40g-62
c:_inca	c32
c:_inch	a56d26
c:_incl	a-75c39f87
c:_inco	c42
c:_ind	b-53c34f-31g21
c:_inde	c53
c:_indi	b-38e36
c:_ine	a64
c:_inf	a56b41c-39d-48e-29f37g-38
c:_infi	a22
c:_infl	a57
c:_info	a31b65c-77f63g-25
c:_ing	c-22d25
c:_inh	a61c-34d21
c:_inhe	a45c-30d26
c:_ini	a79c-92f-22
c:_init	a88b-25c-84
c:_inn	a-22
c:_ins	a-44b-43f51g67
c:_insc	a-70c-56f110g24
c:_inse	c35e23
c:_insi	a-23b-43c-63d22g89
c:_insp	a-24c44
c:_inst	b56c-27d-41e-20g57
c:_insu	b-37c80d54e-26g-22
c:_int	a-51b117c55d-37f-46g-64
c:_inta	a-69b89c-68d61
c:_inte	a-60b73c79d-51e-25f-41g-45
c:_into	b62d-39e40g-25
c:_intr	a38
c:_inv	a-39b-88c37d27f116g-80
c:_inve	a32b-67c103e-33f-21g-41
c:_invi	a-97b-37d-44e32f131g-39
c:_invo	c-36d81
c:_ir	a58c-21d-26e-46g38
c:_ira	a61c-27
c:_irai	a38
c:_is	a-23b-30c51d64f-47g-21
c:_isn	a-41c21d42g21
c:_isn_	a-41c21d42g21
c:_iss	a-20c66
c:_issu	c55
c:_ist	c-21d61e22f-33g-43
c:_ist_	c-34d61f-32g-41
c:_it	a-67d97e47f-37
c:_its	a-72b-23d73e80f-39
c:_its_	a-67d56e82f-37
c:_iv	a47g33
c:_ivo	a47g33
c:_ivoi	g43
c:_ja	c26d-44e-24g-39
c:_jaa	b36
c:_jaar	b36
c:_jah	a-21b51c25
c:_jahr	a-21b51c25
c:_jai	b-30c36f-21g54
c:_jai_	a-23g59
c:_jam	b-30d-59f72g-35
c:_jama	a29b-45d-54f76g-29
c:_jan	a54c-68e20f26g-44
c:_janu	a48c-48f22
c:_janv	a41c-28
c:_jar	a-82c60d28
c:_jard	a-48c34d32
c:_jau	a43b27c-37
c:_jaun	a52c-29
c:_je	b-64c75d-23e-26f-50g26
c:_jet	c62d-47
c:_jete	a-29c86d-27
c:_jetz	a24
c:_jeu	b-60c22e-79g74
c:_jeu_	c87e-43
c:_jeud	a30b-49c-33e-31f-51g85
c:_jeun	f40
c:_jew	a-52b-29c90e-30f-48
c:_jewe	a-58b-28c92e-29f-47
c:_jo	b87d-35f-21g-44
c:_joa	a-21b69c61d-27e-30g-31
c:_joai	b55c57d-21e-25g-26
c:_job	a-61c69
c:_job_	a-52c42
c:_joi	a-45b45c32d23e-52
c:_join	a-40b24c22d27e-47g30
c:_jok	e65
c:_jol	a-24c24f24
c:_joli	a-24c24f24
c:_jon	a86
c:_jonc	a81
c:_jou	b121c-56d-24e31f-27g-31
c:_jour	a-22b123c-44d-25e35f-40g-20
c:_joy	a-21c65
c:_js	a54
c:_jsu	a54
c:_jsui	a54
c:_ju	b96d-50e-71f-60g26
c:_jub	a29
c:_jubi	a29
c:_jui	b65e-52
c:_juil	b42
c:_juin	b27d26e-34
c:_jul	a31b22c-37e-32
c:_jull	b41c-27d29
c:_july	a25
c:_jum	a88c-27
c:_jume	a83c-23
c:_jun	a71b-41c26d-39e-44
c:_june	a36b-21c36e-27
c:_jur	a-58c46d23e66
c:_jure	a-78e79
c:_jus	a-30b109c-29d-33e-72f-60g53
c:_jusq	a35c-40d-25f-27g58
c:_just	a-39b110c-24d-28e-81f-56g44
c:_jv	c90
c:_ka	b21c-38d71e-53f-28
c:_kan	a61c-75d64e-32f-30g-22
c:_kan_	a52c-30d22
c:_kann	c-21d60
c:_kar	a-37
c:_kas	a28c21
c:_kau	d20
c:_kauf	d21
c:_ke	a-22b25d-53e-42f52g43
c:_kee	a-40b60c-27d-44e-35f47g69
c:_keep	b77c-32d-39e-31f50
c:_kei	b38c-72f33
c:_kein	b38c-70e20f33
c:_ker	f38
c:_ket	a75c-51
c:_kett	a75c-51
c:_key	b-28c123d-50
c:_ki	a33c47d-120e-85f62g22
c:_kil	c53
c:_kin	a33b-36d-91e-66f87g29
c:_kind	b-27d-83e-53f113g39
c:_kit	a41
c:_kl	a42c38d-80
c:_kle	a90d-45
c:_klei	a90d-45
c:_kn	a-44b27c-24d39e45g34
c:_kni	d22
c:_kno	a-49b35d35e29g30
c:_know	a-42b37g32
c:_ko	a58b26c-66d34e-47f-42g-24
c:_kom	a34
c:_komm	a43
c:_kon	a33c-70d44e-37
c:_konn	c-52d80
c:_kos	a90e-38
c:_kost	a90e-38
c:_kr	a61d-25
c:_ku	a-48d23f65
c:_kun	a-33c-35d44f46
c:_kunn	d30
c:_kur	c50
c:_kurz	c50
c:_la	b-86c30e27f-42g22
c:_lab	a-91b-32c29d114f-32
c:_lab_	c40
c:_labe	a-74c-41d128
c:_labo	a-43c31
c:_lac	a-34c-69d67e70g21
c:_lach	a-63c-28d60e78
c:_lad	b-62c100g-25
c:_ladi	d52
c:_lady	a38b-21c33d-24
c:_lag	c35
c:_lago	c21
c:_lai	a-28b-56d53e54
c:_lain	a78
c:_lais	a-77b-38c30d75e60
c:_lam	a74c-35d-20e22
c:_lamp	a74
c:_lan	b49c89d-63e-43f-45
c:_lanc	a-53g64
c:_land	a-21c72
c:_lang	a49b47e-23g-34
c:_lap	a127b-65c-31
c:_lapi	a89b-21
c:_laq	a92
c:_laqu	a92
c:_lar	a51b-46c-30d34f-24
c:_larg	a72b-21c-85d54
c:_las	b-62c33d-44e30f-23g80
c:_las_	a-45b-30c42f-27g80
c:_lasc	e38
c:_lass	a49
c:_last	a-22b-42c36d-43e21g60
c:_lat	a-31b-59c39d-63e45g58
c:_late	a-44b-54c45d-57e51f21g55
c:_lau	a79b-23c-57d-36
c:_laug	c-21e28
c:_laur	a22
c:_lav	a-47c59d37
c:_lava	d29
c:_law	a-23b-34c39d29e27
c:_law_	a28
c:_lay	a82b-22
c:_le	c29e-21f-23
c:_lea	b22c-39d28e-48f-31g64
c:_lead	a66
c:_leaf	a-52g28
c:_lear	b21
c:_leat	a70b-33c-21e-36f-27
c:_leav	a-42b31c-30d30g38
c:_lec	c23
c:_lee	a34
c:_lef	d-27e66f-47
c:_left	d-27e66f-47
c:_leg	a47d-49
c:_lei	a-23e31g35
c:_lei_	a33
c:_len	a53b-105c26d41
c:_lend	a-52c57
c:_leng	d38
c:_leq	a39
c:_lequ	a39
c:_les	c36d-22e-53
c:_les_	b21c40d-24e-65
c:_less	a-30e67
c:_let	a-73b-22c25d30e89g39
c:_let_	a-43b-35c55g48
c:_lett	a-71c-35d52e95g20
c:_leu	c93d-52e-28g-30
c:_leur	c84d-50e-22g-28
c:_lev	a55d44e-33
c:_li	c48d-36e-47g-50
c:_lib	a26c48g-39
c:_libr	c39g-27
c:_lic	a23b-38c74
c:_lice	a-22c76
c:_lid	a21
c:_lid_	a21
c:_lie	a-56b-82c97d-44e40g20
c:_lieb	c44
c:_lief	a31
c:_lieg	a-26
c:_lien	a-54c125f26g-25
c:_lieu	a-49b-26e29g78
c:_lif	a-42b39c63d-26e-25
c:_life	a-51b52c62d-31
c:_lig	a-48b-50c92d59e-33
c:_ligh	a-50c61
c:_lign	c58d42e-52
c:_lik	a87c-28d-57e-50f-70g-59
c:_like	a87c-28d-57e-50f-70g-59
c:_lil	c-29f64
c:_lim	a-53b-30c49d33e64g-32
c:_limi	a-41c33e52
c:_limo	a48c-34e22
c:_lin	a-33b-53c39e-80f29g82
c:_line	a48c37d-59e-52
c:_ling	c44g21
c:_link	b-25d28e-27f42g21
c:_lir	c49g-34
c:_lire	a-28c49g-29
c:_lis	a-24b90c-32d-47e-61f130g-62
c:_lisb	d59
c:_lisi	a45
c:_list	a-98b102c-32d-78e-36f135g-37
c:_lit	b-35c73f-24g-53
c:_litt	b-32c68d46f-39g-32
c:_liv	b40c62d-66g-62
c:_live	a-62c55f76
c:_livi	a59c-24
c:_livr	b42c65d-67e23f-57g-39
c:_ll	a-39b-43e86g70
c:_lla	c32
c:_llam	c32
c:_lle	b-34c-53e84f-34g63
c:_lleg	a-42c-46d38e48g40
c:_llev	d-45e73
c:_lo	a31e-40f-29g-37
c:_loa	c34
c:_loan	a21
c:_loc	a60b-40c108d-80e-51f-30g-51
c:_loca	a-84c117d-26
c:_lock	a117c-26d-39
c:_log	a42b-40c69e-35f-34g-38
c:_loge	a21
c:_logo	a36c75d-27
c:_loi	a27c-29
c:_loj	a-64d47
c:_loja	a-64d47
c:_lol	b56d-25e22
c:_lol_	b56d-25e22
c:_lon	a59c-113d34f-48
c:_lond	a71b-56c-108d38f-52
c:_long	a40b50c-68f-22g-33
c:_loo	a27b50c-56d54e-52f-65
c:_look	a48b53c-55e-49f-64
c:_lor	b-32e-46f38
c:_lors	f41g24
c:_los	a28b-63c-51d75f54g-74
c:_los_	a58b-33d79e-55f-21g-43
c:_losc	a-59c-49f104
c:_lose	a-22d34
c:_lost	a78b-30c-91e77f-30g-28
c:_lot	a-28b48c83d-48e-40f-36g-25
c:_lot_	a-22b-26c88d-21
c:_loto	b37
c:_lou	a64c-25d-85f-31g35
c:_loup	a67d-37g22
c:_lour	a37c-40g30
c:_lov	a-58b53c76d-43e-56g-33
c:_love	a-58b53c76d-43e-56g-33
c:_low	g46
c:_loy	c24
c:_lu	a30b-23c56d-20e-80f-43
c:_luc	c56d-21e-27
c:_lug	a38
c:_lui	a48b28d-24e-71f-43g-43
c:_lui_	a48b28d-24e-71f-43g-43
c:_lum	a-24g58
c:_lumi	a-28g59
c:_lun	a62b-41c-77d52e-70f-28
c:_lunc	a34g-20
c:_lund	a42b-42c-55d44e-28g20
c:_lune	a60c-24e-49f-39g27
c:_lux	a-109b-25c103d-44e-52f-32g-47
c:_luxe	a-83c85e-25f-25g-26
c:_luxu	a-73c99d-24e-23
c:_ly	a-40b21c54e-46f-25g47
c:_lyc	a-56b46c46
c:_lyce	a-56b46c46
c:_lyo	a26
c:_lyon	a26
c:_maa	b49
c:_mac	a-83b-26c76d83e23f-22g-32
c:_mach	a-83c26d90
c:_mad	a22b-61c47d-52g-27
c:_mada	a-26b-29c26d-51f50
c:_made	a48b-34c67d-43e-23g-52
c:_madr	a36b-26f-25
c:_mae	a31c-23
c:_mag	a-40c69f-22
c:_mag_	c38
c:_maga	b28c45e-24
c:_magn	a-55c38
c:_mai	b53e-29g-21
c:_mai_	a51b-40c48e-42f-30
c:_mail	a-91b-42c-53d64e38f121g48
c:_main	d-66e-57g44
c:_mair	a31
c:_mais	b105e-22f-34g-63
c:_mait	c40
c:_mak	a75d-41e-54f-47g-31
c:_make	a78d-34e-52f-45g-44
c:_mal	e44
c:_mal_	a-44b37d-32e58
c:_mala	d56
c:_mall	a37d-24
c:_mam	a33c39d-39e-38g26
c:_mama	c36e-23g44
c:_man	a30b-67d-30e59f-49
c:_man_	a25b-43c-86d-70e104
c:_mana	a79b-27c37d-50f-25g-30
c:_manc	a55b-57c-103d64e43f-33
c:_mand	a-109b-33c56d63e-23g63
c:_mang	b70d-30
c:_mann	c68
c:_mano	a44c-36e35
c:_manq	a57g-26
c:_mant	a71b-31c-75e25
c:_manu	e52
c:_many	a-35c24
c:_map	a-23c75
c:_mar	e-54
c:_marc	a-42b-56c78e-61f26g32
c:_mard	b-48f-50g67
c:_marg	a-60c46
c:_mari	a29c-40e-22f28
c:_mark	a43b36c-26g-46
c:_maro	c23
c:_marq	c103e-72f-22g-26
c:_marr	a87b71c-81d-34e-24g-40
c:_mars	a-52b-28c64d22f73g-28
c:_mart	a44c-88e-22g81
c:_mas	b63d-42f80g-60
c:_mas_	a-23b79c-73f88g-47
c:_mast	c43
c:_mat	a24b-77c-37e-26f-57g113
c:_matc	a49c-33d-29g65
c:_math	a-22g42
c:_mati	b-60c-26f-54g90
c:_matr	a51
c:_matt	d21g61
c:_mau	c23e36
c:_mauv	a-39e42
c:_max	a70c-22
c:_max_	a59
c:_may	b65c47d-40e-25f-38g-73
c:_may_	b51c28e-22g-36
c:_mayb	b86
c:_mayf	c70d-30e26g-30
c:_mayo	a55
c:_md	a-27c121
c:_mdr	a-27c121
c:_mdr_	c56
c:_me	d-37f60g42
c:_mea	a-75b25d33e30f-40g93
c:_mean	a-68b21d60e44f-25g40
c:_meas	a-50g84
c:_mec	e34
c:_mech	e47
c:_med	a45b98c-48d-22e-43f-46g-42
c:_meda	a85c-23d-22e-20f-22g-24
c:_mede	a-35b75
c:_medi	b64
c:_mee	b-25c28d-41f69
c:_meet	a29c38d-27
c:_meh	f60
c:_mehr	f60
c:_mei	b-50c-95d73f66
c:_mein	b-42c-82d74f81
c:_mel	a-51f48g41
c:_mem	c71d-81f-59
c:_meme	a33c36d-72e20f-69
c:_memo	a-93c79
c:_men	a25b55c-47d-29e-38
c:_men_	a119c-61
c:_meno	a-41b97c-22
c:_mens	a46d-26f44
c:_ment	a-24c25g48
c:_mer	b-39c-43d-29e-24f121g51
c:_merc	b-63c-57d-74e-21f132g71
c:_mere	c-92d53g67
c:_meri	a-74c105
c:_mes	a-30b-39c-32d-45f71g107
c:_mes_	a-21c-35d23f86g-24
c:_mess	a-64b-58c-31d-77f48g123
c:_mesu	a37c-82d-31e-28g80
c:_met	a29c60d-42e-21f-31g-77
c:_met_	a101b-36c47d-88f-29g-50
c:_meta	a78b-35c24e-27
c:_meti	b42
c:_metr	a-45d38
c:_mets	a-32e39
c:_mett	d33e-35f38g-32
c:_meu	c-39f60
c:_meu_	a45c-31
c:_mi	b-21d22f-28g-32
c:_mia	b25c-62e85f-24
c:_mia_	b28c-53e43f-22
c:_mic	b65d-29
c:_mich	b72c-33
c:_micr	c43
c:_mid	a67d-56e-59f-35g28
c:_midi	a65c-35d-22e-39f-23
c:_mie	b-38d32f24g-58
c:_miei	a36c-29f55
c:_mien	a-34d70e28
c:_mieu	a22d25
c:_mig	c58d24e-26f-28
c:_migh	a-31c80f-24
c:_mij	b-27c-70d62e-23f38g35
c:_mijn	b-42c-54d67g43
c:_mil	a40b-20c95d-64e-81f-56
c:_mila	a79e-38f-24g-29
c:_mili	a-64c101
c:_mill	c57d-48e-45f-33g48
c:_mim	a72
c:_mim_	a72
c:_min	b-45c49d33e21f-23g-84
c:_min_	c74g-23
c:_mind	a-40b79c-76e33f34
c:_mine	a72b-37c-37d62e-46g-45
c:_minh	b-22c-23d50
c:_mini	a32c58d-29
c:_minu	a-83b-57c70d55e50f-59g-69
c:_mio	a-24b-30d56e-38f30
c:_mio_	a-24b-30d56e-38f30
c:_mir	b69c-118d73e83f-38g-34
c:_mir_	a44c-71e81
c:_mira	a-81b84c-52d73
c:_mis	a-32b-44c27d37e49f-59g39
c:_mis_	c-27d34e40g-45
c:_mise	a-59c60d56
c:_mism	e28
c:_miss	a-66c44g33
c:_misu	c-27g75
c:_mit	a32b-52c-33e69f-36
c:_mit_	a51b-40d-51e28f-24
c:_mm	a-24c-46f37g57
c:_mme	a-24c-46f37g57
c:_mme_	a-24c-46f37g57
c:_mo	c-24f32
c:_mob	c37
c:_mobi	c37
c:_moc	a36b-59c59d24e-24g-30
c:_moch	a49b-51c86d-45
c:_mod	a-41c77e-50f-61g85
c:_moda	c37
c:_mode	a-40c90e-66f-57g85
c:_moe	a-34b26
c:_moet	a-40
c:_mog	a23
c:_mogl	a23
c:_moi	c-40d-36f77g-21
c:_moi_	a27c-51d-86f93
c:_moin	c-73e83f-31
c:_mois	a-94b65c32d55e41g-47
c:_moit	a32c-23d31
c:_mol	a-36
c:_molt	c-22e23
c:_mom	a-54b106c-25
c:_mome	a-45b108c-28
c:_mon	c-30f52
c:_mon_	a-29c-27d22e-21f92
c:_mond	b-50c82d-44e-29f-43g90
c:_mone	b22c56d-85e64f-37g-25
c:_mono	a47
c:_mons	b-23g34
c:_mont	a40c-25d45e-22f-31g-63
c:_moo	a62d-24e-22
c:_moon	a45c22
c:_moq	a26
c:_moq_	c40
c:_mor	a43b-78c-79d58g37
c:_more	a23c-76e75
c:_morn	a27b-35c-50d26e-36f-27g95
c:_mort	a47c-32d29
c:_mos	c94d-68e-28f-40g-44
c:_most	b22c77d-57f-37g-30
c:_mot	b-46d21f-51g37
c:_mot_	a-34g72
c:_moth	a26b-31c-40e24f-44
c:_moti	a-61c38d27
c:_mou	a78b-84c28e-25f-48g-34
c:_moul	a79
c:_moun	a32b-36d40f-32
c:_mov	a-50b81d58e-40g-38
c:_move	a-39b58c29d40e-27g-29
c:_movi	a-29b22
c:_moy	c23
c:_moye	c23
c:_mr	a-23c-28f98
c:_mrs	a-23c-28f98
c:_mrs_	a-23c-28f98
c:_mu	d-26e42
c:_muc	d-55e35f75g-53
c:_much	d-55e35f75g-53
c:_mul	a49
c:_mulh	a56
c:_mum	a35e-32
c:_mum_	a35e-32
c:_mun	c22
c:_mur	a-30c46
c:_mus	d49e49f-48g-41
c:_muse	a-56c44d53
c:_musi	a-39b31c-24e73
c:_muss	d35
c:_must	a66b-22
c:_mut	a28b41c-21
c:_my	b52c-32
c:_mys	b52c-32
c:_myse	b53c-33
c:_na	b-69c34f38
c:_naar	g24
c:_nac	b-37c-75d51e-25g67
c:_nach	b-31c-82d49f-22g95
c:_nad	a-40b21e52
c:_nada	a-45b26
c:_nai	a-22b27c23
c:_nais	a-22b28c-37f30
c:_nam	a-61b-28c-24d39e57f91g-29
c:_name	a-67b-50d43e60f87g-26
c:_nan	a97b-24g-51
c:_nan_	a69c31d-26
c:_nao	d-26f63
c:_nao_	d-26f63
c:_nap	c30d-24
c:_nas	c64
c:_nat	a-22b-55c100d-44g-37
c:_nata	c50
c:_natu	b-29c74d-22
c:_nav	a52
c:_navy	a21
c:_ne	c30g-51
c:_nea	a31b26g-34
c:_near	a31b26g-34
c:_neb	a-69c28
c:_nec	a44b23c21d-37e-28f-33g-48
c:_nece	a58e-28g-20
c:_neck	b59d-43f-31g-25
c:_nee	a43b-43c61e-80g-102
c:_nee_	a43
c:_need	a34b-41c65e-78g-102
c:_neg	c82e-32g-45
c:_nego	c68d-21
c:_nei	a-80b-20c131g-29
c:_neig	c136g-45
c:_nel	c34d61e-41g-29
c:_nel_	d40e-32
c:_nell	a-25c38d31
c:_ner	a83c-61
c:_nes	a-60c-62d22e78g24
c:_ness	a-85c-47d24e79g26
c:_net	b-29c47
c:_nett	a-60d71
c:_neu	a33b-22c59e-83f-27
c:_neue	a-24c56
c:_neuf	c24d37e-28
c:_neuv	a74
c:_nev	b24f52g-47
c:_neve	b24f53g-46
c:_new	b-27c-51e43g58
c:_new_	c-43d74e62g-53
c:_news	b-26c-43d-92g117
c:_nex	b22
c:_next	b22
c:_ni	a24d-59
c:_nic	d-84e28
c:_nice	a24b-32c99d-20e-33
c:_nich	b76c-94d-49e72
c:_nick	g34
c:_nie	a30b57c-46d-32f-23
c:_niec	a74
c:_nien	a33
c:_niet	a-59b79c-35d52
c:_nig	b-41c96d-69e-61f69g-31
c:_nigh	b-40c94d-69e-60f69g-30
c:_nin	d24e31f-45
c:_nine	d21f-37g-29
c:_ning	e29
c:_nip	a58
c:_nipo	a58
c:_no	b43d-36e27
c:_nob	b37c-51d-63e102g-43
c:_nobo	b39c-76d-60e103g-41
c:_noc	a-41b109c-21f-34g-26
c:_noce	a-21b48
c:_noch	a-35b90c-31
c:_noe	a29b-43c45g-25
c:_noel	b-33c32d30
c:_nog	a-37b73g42
c:_nog_	a-37b73g42
c:_noi	a97b-58c-109f-45g-58
c:_noir	a92b-51c-105d38f-37g-44
c:_nom	a-46b-49c72d-29e27f78g-59
c:_nom_	a-65b-42c66e43f79g-63
c:_non	b25c-41d-36e39f58
c:_non_	b27c-40d-53e49f70g21
c:_none	c-55d43
c:_nonn	a71
c:_noo	c-50g41
c:_noon	c-31g46
c:_nor	a-79d36e69f27g23
c:_norm	a-120d70e85g31
c:_nos	b55c62d-79e-51f-46
c:_nos_	c70d-62e-33f-35
c:_nost	c29
c:_not	b25c-21e22
c:_not_	b50c-73d-30e63f37g-53
c:_nota	c117e-39g-39
c:_note	a-69c-69e87f53g99
c:_noth	a45b39c-61e-46f-27
c:_noti	a-127b65c44d86g-30
c:_notr	a47b-63c52d-73e-67f-28g32
c:_nott	c21
c:_nou	c29d-57e-37f-27g47
c:_nous	c35d-61e-46f-29g32
c:_nouv	a-25g50
c:_nov	b22c-46g55
c:_nova	e22
c:_nove	e-23g37
c:_novi	a-28b63c-34
c:_now	a-79b119e50
c:_now_	a-74b104e51
c:_nu	a-51d69e21f54g21
c:_nue	a-40c33g45
c:_nuev	a-33g50
c:_nui	c94e-36
c:_nuit	c94e-36
c:_nul	c-40e39
c:_null	c-28
c:_num	a-75b-66c-25d102f91
c:_numb	a-94b-46c-21d76e67f29g42
c:_nume	a-63b-34d92e-75f78
c:_nun	a37
c:_nunc	a23
c:_nuo	g26
c:_nur	b100c-89d-28e60f-23
c:_nur_	a-55b109c-84e70f-21
c:_nurs	a65
c:_ob	a63c51d-63e-60f-41g-24
c:_obj	a79c47d-45e-32g-25
c:_obje	a79c47d-45e-32g-25
c:_obl	a92c-50
c:_obli	a85c-48
c:_obs	c84
c:_obse	a-25c86
c:_oc	d39e-40f24g-41
c:_occ	c24g-61
c:_occa	a-23
c:_occu	a50c38g-41
c:_oct	b-21c-26d57e-25f29g22
c:_octo	a-33d64
c:_od	b-37e94f-31g-23
c:_odd	a25
c:_odd_	a25
c:_ode	e66
c:_oder	d33
c:_odi	a-49c59e44
c:_of	a-21c35f48g-56
c:_ofe	d32
c:_ofer	a25c-33d34
c:_off	a-23c32f56g-51
c:_off_	a-63b-24c-57d65f135
c:_offe	a-100b-44c85d34e28f-55g-28
c:_offi	a70b-21c-40d-42
c:_offr	a39b58c28d-43e-42f-41g-68
c:_ofr	a-26c49
c:_ofre	a-26c49
c:_og	a51
c:_ogn	a21
c:_ogni	a21
c:_oh	a29d-25
c:_ohn	a41c-26
c:_ohne	a41c-26
c:_oi	a-46b-56c197d29e-88f-49g-48
c:_ois	a58
c:_oise	a58
c:_ok	c-44g31
c:_ol	a41c-54f-29g38
c:_old	a48c-48g-40
c:_old_	a61c-86g-36
c:_oli	a-25g53
c:_oliv	a-34g54
c:_om	a42
c:_on	a40b24c-28e-66f-22
c:_onc	a-38d-26e-49f86g42
c:_once	a-33c-37e-39f92g59
c:_oncl	c30
c:_ond	d35
c:_one	a68b26c-68d-28e-50f-28
c:_one_	a60b32c-68e-45f-22
c:_ones	a98c-28d-42e-23f-21
c:_onl	b61c31d49e-88g-65
c:_onli	a-32c-23d89
c:_only	b55c41e-82g-59
c:_ont	a-65b-31c73d42
c:_ont_	a-48b-36c93d40g-45
c:_onte	a-61c-47g74
c:_ony	a100c-43
c:_onyx	a100c-43
c:_onz	c89d-28e-28
c:_onze	c78d-26e-25
c:_oo	a-56b45f38
c:_ook	f46
c:_ook_	f46
c:_op	a56b-23d-57e-52f49g-41
c:_opa	a109c-54
c:_opal	a110c-60
c:_ope	a21c48d-37g-67
c:_open	c48d-32g-54
c:_oper	a34
c:_opp	a35c-48f76
c:_oppo	c-50f78
c:_opt	a-69c36g41
c:_opti	a-21g46
c:_or	c23d65e-41f-65
c:_ora	b97c66d-83e-55f-29
c:_ora_	b104c-48d-26
c:_ord	a-48c-35d105e-29f-29
c:_orde	a-70d101f-34
c:_ordi	a40c-86d77
c:_ordr	a-24b63
c:_ore	a63b-45c-29f-43
c:_orec	a35c-27
c:_orei	a64b-26c-30f-24
c:_org	c82d-25e-22g-30
c:_orga	c82d-20g-28
c:_ori	a-60b-20d68g24
c:_orig	a-60b-20d68g24
c:_oro	a69b-37d22e-21f-49g-48
c:_oro_	a86b-44d-82f-26g-22
c:_orol	d65e-35f-31g-32
c:_os	c-38g53
c:_ost	c-36g31
c:_ot	a70b-52c-21d-72e-37f49
c:_oth	a60b-25d-66e-43f38
c:_othe	a60b-25d-66e-43f38
c:_otr	a21c-28e25
c:_otro	a28e27
c:_ott	a66d-24
c:_otto	a74
c:_ou	c44d-54f-22g28
c:_oub	a-70c-35d-57e-22f92g122
c:_oubl	a-70c-35d-57e-22f92g122
c:_oui	a84b-59c-72d-94e-52f-42g90
c:_oui_	a84b-59c-72d-94e-52f-42g90
c:_our	a-21c86d-45e-45f-31g-62
c:_our_	a-34c81d-35e-43f-24g-61
c:_ouro	a59
c:_ours	c59
c:_out	a-56b66d32e52
c:_out_	a-63b89c-54d41e57g23
c:_outi	a-48c68
c:_outr	a59
c:_outs	c46
c:_ouv	a91b-25c28d-61f-45g-46
c:_ouve	a58d43e-40f-24g-33
c:_ouvr	a82b-23c42d-123e38
c:_ov	a48b-60c53d-33e-60f-59g37
c:_ova	a93c-56
c:_oval	a93c-56
c:_ove	b-48c78e-51f-52g38
c:_over	b-48c80e-51f-52g29
c:_ow	a61b51d-92e29f-66g-76
c:_own	a69b40d-90e35f-64g-65
c:_own_	a91b40c-42d-78e22f-58g-49
c:_owne	a-64c75e34
c:_pa	f-26
c:_pac	a-32c40e34
c:_pack	c40
c:_pad	c55d-39
c:_padr	a38c49d-26
c:_pag	a23b-42c87d-91g-67
c:_paga	a47
c:_page	a25c79d-80e-52g-47
c:_pagi	a-37c32
c:_pai	a28b-35c-45e59f-67
c:_paid	c-62e103g-23
c:_paie	b57c26d-21
c:_pair	a69b-75c-62d-40e21f-42g30
c:_paix	b-22d85f-20
c:_pal	a47c75d-29
c:_pale	c56
c:_pan	a96c-26d-26e-22
c:_pani	a32
c:_pap	a-56c93e-42f-24
c:_papa	a52e-26
c:_pape	a-73b-31c114e23f-24g-29
c:_papi	a-73b60c24d46e-32g35
c:_par	f-33g-23
c:_par_	f63g-80
c:_para	a56b-34c22d-27f-49g-76
c:_parc	a-52c84e63f-30
c:_pard	c24
c:_pare	b46c-29f-27
c:_parf	c-33d30e91f-45g-32
c:_pari	a62b-27c-83d41f-52g-24
c:_park	c54d-29g45
c:_parl	a-27c25d-72e32f-47g102
c:_paro	e51
c:_parr	c25
c:_pars	a-78d91
c:_part	d25e-40
c:_paru	b33c32
c:_pas	b41c-21d-38e-22
c:_pas_	b49c-46d-39f22
c:_pasa	c-60g44
c:_paso	c-58g46
c:_pass	a32c45e-87f-43g-26
c:_past	c57e-35
c:_pat	b-21c23d-61e39f-32g25
c:_pate	c45
c:_pati	c-38d-31e56g80
c:_patr	a33c42
c:_pau	b54c-67d52
c:_pav	a-41d38e25
c:_pay	a49b-84c103d-77f-46g-75
c:_pay_	a64b-25c89d-70e-63f-33g-38
c:_paye	b-23c85d-29e57g-34
c:_payi	c47
c:_paym	a38
c:_pc	c42
c:_pe	g-30
c:_pea	a53b-22c76d-41e-37f-46g-54
c:_peac	c27
c:_pear	a39c57d-26e-33f-37g-31
c:_pec	e65
c:_ped	b-24d40
c:_pedi	b-21d42
c:_pei	e69
c:_pein	a-20e72
c:_pel	c-34g62
c:_pen	a27b49e-65f-55g-52
c:_pen_	a61
c:_pend	a52b-60c-62d89e-25f-41g-21
c:_penn	a70
c:_pens	a-37b119c105d-106e-71f-52g-47
c:_peo	b38c36d-55f-42
c:_peop	b38c36d-55f-42
c:_peq	a72
c:_pequ	a72
c:_per	c31d-28f34
c:_per_	a40d-65e-46
c:_perc	a22b-24c58d-47f-22
c:_perd	a-23b-22c20d70e-21f38g-48
c:_pere	a48c26d-57g-46
c:_perf	a-22b-35c83d-55f-41g44
c:_perh	a-23b58
c:_peri	a-84c62d49
c:_perl	a30b-45c-20d67f-33
c:_perm	a-49b20c28d-28g73
c:_pero	b87e-21g-34
c:_pers	a-69b-52c30d-42e93f118g-44
c:_pes	a-31d-41e72
c:_pet	a83b-59c-48d-20e-39f-54g-27
c:_peti	a85b-69c-47d-24e-33f-53g-25
c:_peu	b62c-44d75e-45f-51g-34
c:_peu_	a23b55c-73f26
c:_peur	d50
c:_peut	b101c-59d90e-47f-65
c:_peux	a50b-44c47d50e-48f-50g-67
c:_ph	b-59c41d-41g57
c:_pha	a47b-23
c:_pho	a-43b-43c42d-42f30g91
c:_phon	c44d-82e-35f46
c:_phot	a-57b-38c28g100
c:_phr	a48
c:_phra	a48
c:_pi	b-46c44d27e-33f-45g-34
c:_pia	a-30b88c59e-43f-20g-41
c:_piac	a-20b81c34d-22
c:_pic	a45c-22e-88f-20g84
c:_picc	a99e-24
c:_pick	c-50d34g42
c:_pict	b24e-23
c:_pid	c-36e31
c:_pie	a22b-72c71e-33f-56g-42
c:_piec	b-67c84f-35g-57
c:_pied	c34
c:_pier	a60b-37c34e-47f-36g-36
c:_piet	d27g25
c:_pig	c53
c:_pil	a-56b-20c-89d109e54f-20
c:_pile	a-99c-90d110e61
c:_pin	a44b-48d55
c:_pin_	a34
c:_pink	a37
c:_pio	a-25e30
c:_pis	d36
c:_piu	a-59b53d-34f77
c:_piu_	a-59b53d-34f77
c:_pl	c-33d-27e-56f81
c:_pla	b68e-71f-51
c:_plac	b-37c73e-71f-36
c:_plai	a44b98d-71e-49g-88
c:_plan	a-134b129c65e-32f-31
c:_plaq	c52
c:_plas	a52c-29
c:_plat	a79b-51c-71e-49f-51g49
c:_play	a-34c22g45
c:_ple	b-32c-38d-51e-82f109
c:_plea	a33b-29c-47d-42e-98f107g-23
c:_plei	a-41
c:_pleu	a-31f33
c:_pli	a-37d36e40
c:_plo	c60d-21
c:_plon	c39
c:_pls	a22e-30f25
c:_pls_	a22e-30f25
c:_plu	b-40c-69f106
c:_plum	a65
c:_plus	b-45c-65f137g-35
c:_plut	a31c-28d-22e-36g69
c:_po	e-34f-25
c:_poc	a71b30c-30e-68f-34g-20
c:_poch	b29d37e-28
c:_pock	a73d-25e-25
c:_pod	a48b-43c84d-42e-40f-34g-24
c:_podc	a20
c:_pode	c42
c:_podr	a46
c:_poe	c43
c:_poi	b-77e73f-40g32
c:_poi_	a-53c27e57
c:_poig	a24b-27c-32g49
c:_poin	a-76b-29d86e90f-20
c:_pol	a-47b-64c63d72e70f-54g-37
c:_poli	a-79b-50c52d70e67f-40
c:_pols	e29
c:_pom	a36
c:_pome	a53
c:_pon	a-32c34e28
c:_pop	c21
c:_pop_	c21
c:_por	a39b-40e-67g-28
c:_por_	a-27b53c-32e-54f64g22
c:_porq	a-36c24g51
c:_port	a64b-71c42e-65f-37g-61
c:_pos	d53e-84
c:_pose	a-50c22e32
c:_posi	c44
c:_poss	a49b-34c-51d90e-90f-45
c:_post	a-83b43c68e-70f64g-21
c:_pot	a80c-36d41e-50f-27g-20
c:_pot_	a97
c:_pote	d67
c:_pou	e-33f-27g31
c:_pouc	a68
c:_poun	a65
c:_pour	b22d-24f-22g33
c:_pouv	a35b-71d86e-72f-55
c:_pr	d-42f-30
c:_pra	c70d-54f-23g-43
c:_pre	b20d-31e-26f-27g42
c:_prec	b45c-22d-61e26f-23g44
c:_pref	a-30b-49e-58f67g98
c:_preg	a-61c-69f20g50
c:_prem	a27c47d-79f-42
c:_pren	a76b-39c-23d-65e-61f-27
c:_prep	a-90c54d89e-40f-32
c:_pres	c33e-29f-42g-24
c:_pret	a-35c61e48f-28g-40
c:_prev	a-34b53c-71d-35e65f-23g87
c:_prez	b64
c:_pri	a49b30c-27e-28f-23g-62
c:_pric	a50b93d-84f-52g-80
c:_prie	a45c-90f71
c:_prim	a65c-74f-26
c:_prin	a28b20c26d45e-65f-29g-47
c:_pris	a-50c-73d136e-38
c:_priv	a63b-36c25d-43e-39f28g-44
c:_prix	a103b22c-50d-115f-60g-33
c:_priz	c65
c:_pro	b-23c50d-46f-22
c:_prob	a-59b33d34g26
c:_proc	a69b-54f47g-57
c:_prod	a64b-29c67d-45e-30f-29g-29
c:_prof	b-29c36e-45f55g-54
c:_prog	a-67c90
c:_proj	a-90b70c34f21
c:_prom	b41d-83e77f-54g30
c:_pron	a33
c:_proo	a-27c-55d73
c:_prop	a25b-65c45d-68f-47g21
c:_pros	b41c-32
c:_prot	a-46d70
c:_prov	b-22c80d-34g-39
c:_pu	b-23d26f23g-43
c:_pub	a-57c106d-82e-59f69g-79
c:_pub_	a-67c55f70
c:_publ	c86d-56e-35g-61
c:_pue	a28c-39d47f-32
c:_pued	a37d54e-36f-24
c:_pui	a36b-65e36g-38
c:_puis	a35b-65e36g-38
c:_pul	c-24d83g-25
c:_puli	d23
c:_pull	d50
c:_pun	e21g22
c:_puo	c-64d71
c:_puo_	c-64d71
c:_pur	a-25b49c-39d43e26f38g-44
c:_purc	a-39b31c-27d93e-23
c:_pure	a-83b26e79
c:_put	c-39d-42f45g38
c:_put_	b-24c-40d-36f48g42
c:_qu	f-32
c:_qua	a36b26c-31d-46e43f-67g-22
c:_qual	c50d-55g-25
c:_quan	a25b69c-48d-41e31f-71
c:_quar	a63d-36f-40g-47
c:_quat	a24c-68e77f-44
c:_que	f-35g39
c:_que_	c-25e41g42
c:_quel	a34e-42f-42g-40
c:_quem	a40
c:_quer	a97c-87d-66e-34
c:_ques	a-22b22c21d-63f-49g95
c:_qui	a51b-24c31d-28e-36f-43g-66
c:_qui_	a45b-28c25f-37g-89
c:_quic	a-46c73g34
c:_quie	a113d-80e-70f-49g-84
c:_quin	f29
c:_quis	d45
c:_quit	a23g34
c:_quo	a30b30c21d-101e33g-45
c:_quoi	a67b62d-109f-29g-44
c:_quot	a-51c32f32
c:_ra	b-34c24d-93e55g-22
c:_rac	c85d-81e22f-38
c:_racc	c20e35
c:_rach	c77d-59
c:_rad	c26
c:_radi	c32
c:_rag	a35b32c-35
c:_raga	a33
c:_rai	a85b24c-67d-61g-56
c:_rain	a29c-29e35
c:_rais	a61b34c-21d-32g-41
c:_ran	a-39c-30d-35e108g23
c:_rang	a-39c-64e114
c:_rap	d-88e46f65g-29
c:_rapi	a41
c:_rapp	a-32b27d-82e69f74g-30
c:_rar	e36
c:_rare	a-25e37
c:_ras	a70
c:_rat	b-40c46d-42f-36g26
c:_rate	a-62c93
c:_rath	a22b-40c-34e34g30
c:_rav	c44f49
c:_ravi	a-42c21
c:_ray	c-63e35
c:_raye	c-35
c:_re	a-28b-30d30f25
c:_rea	b47c53e-35f-51
c:_reac	g46
c:_read	b28c-40d40f-34g25
c:_real	b81c102d-65e-33f-43g-74
c:_reb	a-58c26g51
c:_rec	b-74d69e-50f76g-25
c:_rece	a48b-68c-21f69g-60
c:_rech	b-38c70d36e-44f-28g-27
c:_recl	c-43d74
c:_reco	b-40c-26e-29f113g-71
c:_recr	c25
c:_rect	c-68f98
c:_recu	a-94b-38c50d82e-21g69
c:_red	b-54c101e-54f-44g-42
c:_red_	a25c29d23
c:_rede	a-33c77
c:_redu	c22
c:_ree	a27c30
c:_reel	c59
c:_ref	a-58b-48c-41d96e58g52
c:_ref_	c-79d102
c:_refa	a-47c-82d106e-32g29
c:_refe	c80e-30
c:_refl	a-106c-50f50g94
c:_refu	a-43b-24c-58e132g-20
c:_reg	b20d56f-30g-51
c:_rega	a25b84c-37e-51f-35
c:_regi	a-49b-32c108e-22f-47g-33
c:_regl	c-93d107
c:_regr	a-33e82
c:_regu	d26
c:_rei	a23c31
c:_rel	b-31e-29g59
c:_rela	a-22b-24f34g52
c:_rele	a-29g68
c:_reli	c-26e32
c:_relo	a35d37e-28f-48
c:_rem	a-40b-21c-34d86f84g-25
c:_rema	c23d-24
c:_remb	a-45b55c23d-43e29
c:_reme	b-22c-58d110
c:_remi	c30e35
c:_remo	a-34c-67f120g-30
c:_remp	a-48c-83d106e-21f21
c:_ren	a-26f23
c:_renc	c58
c:_rend	b-64e35f31
c:_rene	a-29c61
c:_reno	f58
c:_rent	a-24b45
c:_renv	c-58d31g57
c:_rep	a-41b-81c26e82f-34g22
c:_repa	a25b-71c-31d45e77f-42
c:_repe	a38e22
c:_repl	a-102b-34c23d72e52f-43g38
c:_repo	a-57b-49c23d-77e115g75
c:_repr	a-44b-50c65d72g-43
c:_req	a-75b-26e-35f127
c:_requ	a-75b-26e-35f127
c:_res	b-50e42
c:_rese	b-44c60e31
c:_resi	a44g-39
c:_resp	a-105c41d-31e114
c:_ress	a-20c78d29
c:_rest	a20c-75f35g82
c:_resu	a-30c55
c:_ret	a-77c22d81e-27f75
c:_reta	a-85c76
c:_reti	a-57b33c-112d55e-44f137g-21
c:_reto	a-108d36e77g64
c:_retr	b32c33e-44f-22g23
c:_retu	a-64c68d59f-21g-28
c:_reu	a37
c:_rev	a-69b64c30d28f-26g47
c:_reve	a-65b104c85d-88e-26f-49g21
c:_revi	a-69b-43c-25d97e24g78
c:_revo	c-68f26
c:_ri	b24c-32g-20
c:_rib	a-71c101
c:_ribb	a-60c109
c:_ric	b21c-47d71e-78f54
c:_rice	a-48c-57d84
c:_rich	a61b-27e-54
c:_rid	a-63d39e22
c:_ride	a-29b23
c:_rie	b98c-77d-20f63
c:_rien	b102c-72d-67f74
c:_rig	a-34c48d-23f29
c:_righ	a-63c41f38
c:_rigi	a50
c:_rim	a-46c71e30
c:_rin	a60c-61f-46g-31
c:_ring	a61c-60f-45g-30
c:_rip	d43
c:_rir	a-20c-38e24g31
c:_rire	a-20c-38e24g31
c:_ris	a-71b-21d-29e114
c:_risp	a-53c-29e88
c:_rit	c24d-21e56
c:_riv	c40g-29
c:_rive	a-23c74
c:_rivi	a35b36
c:_rivo	c-48e33
c:_ro	a48b-46c42d-44e-32f-54g-21
c:_rob	d23e41f-41
c:_robe	c-38d32e22f-31g21
c:_rod	a-24b46c-36
c:_rol	c30
c:_rom	a50e-21
c:_ron	a98b-47c-52d-24g36
c:_rond	a96b-46c-50d-22g37
c:_roo	a-31b74c55d-47e-24f-22
c:_roof	a-70b78c38
c:_room	a27d-23
c:_ros	a62b-81c-38d-47e-26g53
c:_rosa	a38c-65f24g55
c:_rose	b-26c41e-32f-35g34
c:_rot	a-57d50
c:_rou	a33b-53c111d-48f-51g-67
c:_roug	a58c46e-44f-30g-41
c:_roul	c23
c:_roun	b-21c63d-30e64
c:_row	d30
c:_rowi	d33
c:_roy	a-48c74
c:_roya	a-42c66
c:_ru	a-42b-64c87d56e-35g-24
c:_rub	a-28b-51c37d119e-29f-34
c:_ruba	a-37d41
c:_rubb	a-71d114
c:_rubi	a76g-33
c:_ruby	a-30c25
c:_rue	a-36b-58c119d24e-57g-54
c:_rue_	b-56c104d30e-43f-44g-45
c:_run	a-41b47c70g-44
c:_run_	b60c49d-27
c:_runn	c57
c:_rus	a49b-30c-74e33g39
c:_rush	c-65e39g50
c:_sa	d-23f-49
c:_sab	a31b44c-73d39f-37g-23
c:_saba	a67c-58f-20
c:_sabe	a-44b53c-24d57
c:_sac	b-40c-72d31e138f-71g-32
c:_sac_	a45b-58c-115d44e140f-64g-23
c:_sach	a-35c-38e65
c:_sacs	a-25d30
c:_sad	e44
c:_saf	g48
c:_sag	a49c-36
c:_sage	c-22
c:_sai	b-24c43d-74e23f-52g43
c:_said	a-53b-41c-75d-20e93f-37g111
c:_sain	a43b-24c79d-37e-25f-26g-22
c:_sais	a30c50d-50e-26g-55
c:_sait	b54
c:_sal	b-63c94d-28e-52g-23
c:_sale	a-91b-63c48d57e26f55g-37
c:_sall	c66
c:_salo	a-21b-48c115d-44e-56f-36g-28
c:_salu	a-81c78f30
c:_salv	a61c-24g49
c:_sam	a68b-80d-99f-43g44
c:_same	a75b-81c-91d-88e23f-32g54
c:_samp	a-62c74
c:_sams	a74
c:_san	c20f-38
c:_sand	c-37
c:_sans	d24f-56
c:_sant	c50
c:_sap	a30b40c-53e-44f-26g51
c:_sape	a-45b35e23
c:_saph	a26b21c-42
c:_sapp	a39e-30g49
c:_sar	a40d-48e-30f-24g63
c:_sare	c44g30
c:_sat	a41b-29c-62d95f-27
c:_sati	a-89d65
c:_satu	a76b-42c-46d55e-49f-33
c:_sau	a48c-33d32e-28f27g-74
c:_sauf	a39c-72d27
c:_saur	a62f29g-66
c:_saut	c-27d59
c:_sauv	c33
c:_sav	a-68b111c27e-28g-57
c:_save	d22e35f-25
c:_savo	a-84b110e-45f53g-50
c:_saw	a114c-41d-62g-27
c:_saw_	a114c-41d-62g-27
c:_say	a-69b95c33d71f-73
c:_say_	a-89b107d-30e48f-35g36
c:_sayi	a31
c:_says	a-56b80c29d87e-54f-61g-20
c:_sc	f-40
c:_sca	b-46f-22g37
c:_scal	g36
c:_scar	a40c-34d20
c:_scat	c31
c:_sce	e26f-23
c:_scen	e32
c:_sch	b40c41e-51f-71g-23
c:_sche	a46
c:_schi	a-37d64
c:_schm	a72
c:_scho	b40c62d-33e-32
c:_schr	a39
c:_schw	a47
c:_sco	a37c-27d46e-27
c:_scot	a63
c:_scr	a-57b-57c36d-29e55f34g33
c:_scra	e28
c:_scri	a-33b-48d-44e29f44g44
c:_scu	a-43d20
c:_se	f-36
c:_sea	b-33d54e-71f45
c:_sea_	f20
c:_seas	a-22c25f29
c:_sec	b-57c26d-53e31f-42g65
c:_sech	c-22e81
c:_seco	b-42c29d-25e-39f-31g103
c:_secr	a66c-34
c:_secu	a-47c48d-25e53
c:_see	a70b-52d-63e25f-54
c:_see_	a69b-43d-50f-50
c:_seg	a-57e-40f45g56
c:_segu	a-85c46e-21g43
c:_seh	a-34c49
c:_sehr	a-34c49
c:_sei	b-23c44e69f-36g-42
c:_sei_	e27
c:_sein	a42
c:_seit	a-83c23d58e59
c:_seiz	b23
c:_sel	a40b-45c82e-82f-41g-62
c:_sele	c27
c:_sell	a76b-41c65d-24e-64g-60
c:_sem	a20b-41d-48e58f-50g35
c:_sem_	a-38e28
c:_sema	b-43d-31e49f-55g46
c:_semb	a67
c:_semp	a47c-56d-24e53
c:_sen	b-20d-57e60
c:_send	c55e-57f-37g-27
c:_sens	a-20c20d-23f66
c:_sent	a-36c-90d-41e119g40
c:_senz	e44
c:_sep	a44c-42d-29f35
c:_sepa	d-22f86
c:_sept	a57c-56f-38
c:_ser	d31f-55g40
c:_ser_	g32
c:_sera	a-40b116c-33d-52e-27f-27g97
c:_seri	b-59c62d50e-37f-50
c:_sero	g23
c:_serp	a108
c:_serr	a-26d77
c:_sert	c65e-24
c:_serv	b-63d77e86f-45g-53
c:_ses	a61d-51f-21g-55
c:_ses_	a54d-42g-45
c:_set	b94d-56e-35
c:_set_	a-33b56c-80g53
c:_sett	b51c56d-55e-43f-32
c:_seu	a25b30c-20d30e-22f-33g-22
c:_seul	a32b38c-87d43f-26
c:_sev	a51b44d-43f-40g-60
c:_seve	a28b53d-33e21f-37g-57
c:_sh	a35b-42c22f-48
c:_sha	a-30b-37c47g20
c:_shal	a-27c82d-46e-34g54
c:_shar	c69d-34e-34f59
c:_she	a60b-61c-62d-26f-57g45
c:_she_	a74b-51c-101d-38e-28f-64g47
c:_shel	a51
c:_shi	a76b-31d-24e-42g-21
c:_ship	a54c28d-38e-39
c:_sho	b-20c53f-57g-59
c:_shoe	e36
c:_shoo	c57
c:_shop	a-48c104f-35g-80
c:_shor	b-21c63e-26
c:_shou	b38c-60d85g-29
c:_show	a73b-80c26d-57f-51
c:_si	f-33
c:_sia	a27b-22d-65e21g20
c:_siam	c33d-54e26
c:_sic	a-20
c:_sich	d21
c:_sid	c21d48e-24
c:_side	c23d49e-20
c:_sie	c76e-37g-34
c:_sie_	c26d52e-44f29g-34
c:_sien	a44
c:_sig	a-70b-42c63e39g43
c:_sign	a-55b-52c73
c:_sil	a82b-30c-47e-67f-62
c:_sile	a-56c35g42
c:_silk	a34c-36d51
c:_silv	a107b-35c-43e-52f-41g-31
c:_sim	b95c-71e47f-38g-30
c:_simp	b99c-72e37f-28g-47
c:_sin	b-37e43
c:_sin_	a-25c-51d60e43
c:_sinc	a-22b-51e45f55g-22
c:_sind	c55
c:_sing	a26e34g-25
c:_sino	a27b21c-40g59
c:_sir	c57
c:_sir_	c37
c:_sis	a61c-91e-27
c:_sist	a61c-91e-27
c:_sit	c112d-33e-35f-59g-43
c:_sit_	c28
c:_site	b-26c126d-41e-29f-61g-54
c:_six	a25c-29d43e30f-44g-57
c:_six_	a38c-35d26e21f-41g-53
c:_sixt	a-53d34e39
c:_siz	a90b-35c-34e-85f-50g-31
c:_size	a90b-34c-38e-85f-50g-30
c:_sk	a35d-45e-33g74
c:_ske	a49c-36d-32g72
c:_sket	g75
c:_sl	a103b-69c-30d-24e-97f-63g58
c:_sle	a-25g71
c:_sli	a63
c:_slip	a53c-22
c:_slo	a115e-45
c:_slt	a49
c:_slt_	a49
c:_sm	a85b-53c-76d-32e-47f40g-25
c:_sma	a108b-42c-69d-43e-59f-63
c:_smal	a108b-41c-67d-52e-58f-63
c:_sme	a49d20e-24
c:_smel	a49d20
c:_sn	a26b-24c74e-21
c:_so	d-28f-31g-21
c:_sob	a56b-23d-42e-31g35
c:_sobr	a30d-29e-23g46
c:_soc	c26
c:_soci	c26
c:_soe	a65b-39c-46d-25e-52f-29g66
c:_soeu	a65b-39c-46d-25e-52f-29g66
c:_sof	b37
c:_soft	a21
c:_sog	a-28b51c23
c:_sogn	a-28b51c23
c:_soi	a51b-43c-51d38g-42
c:_soie	a20c-26
c:_soin	a-35e29
c:_soir	a29c-35d38e-28
c:_soit	a37c-45g-24
c:_soix	a85b-45
c:_sol	b91e-41g-66
c:_sola	a-22d69
c:_sold	a48b-67c35g-61
c:_sole	c42
c:_soli	b75c-52d31e-31f41g-37
c:_soll	a-30c35f23
c:_solo	a-32b115c-41e-22f-23
c:_som	a54b22c-24d-46f-52g-70
c:_some	a67b26c-64f-58g-67
c:_somm	a-24b20c48d-73e52g-27
c:_somo	c71
c:_son	b-25c63e-42f-38
c:_son_	b24d-29g22
c:_sonn	c74g-33
c:_sono	a43c25d-49e-40f-35
c:_sont	a37b-98c23d90e-27f-22g-45
c:_sor	b46c-52d-27g39
c:_sorr	a22b-26c-89g95
c:_sort	b73g-36
c:_sot	e37
c:_sott	e37
c:_sou	b-63c55d-32e35g-45
c:_sou_	a-35c105d-70e-32f-27
c:_souh	b-43c27e-37g-22
c:_soun	c21
c:_soup	e33
c:_sour	a-43e65g30
c:_sous	b-58c49d24e21g-63
c:_sout	a27e45
c:_soy	b-32c107d-33f-21
c:_soy_	b-28c108d-30f-20
c:_sp	a20c40d-47e-33f-38
c:_spa	a-92b28c40e-36f-27g87
c:_spar	a-30c28
c:_spe	a87d-86g-70
c:_spea	a21c59d-21
c:_spec	a77c50d-59e-26f-25g-25
c:_sped	a34c-57d48
c:_spel	a-50c-25e27f76
c:_spen	a101b27c-44d-51g-24
c:_spi	b-25c-25e72f-25
c:_spin	a28d28
c:_spo	c45d-32e-44f-40g53
c:_spok	a-26g71
c:_spon	c74d-23
c:_spos	a22
c:_spr	a-27c78d25e-52g-30
c:_spri	c70e-46g-22
c:_sq	g37
c:_squ	c-47g40
c:_sque	c-25d24
c:_st	b-35c30g-42
c:_sta	a-32c83d-42f-40g-52
c:_staf	a-64c85d-24f43
c:_stag	a-76b38c82e-23g-31
c:_stam	c-43d54
c:_stan	c34e59f-28g-34
c:_star	b81c51d-40e-37f-37g-30
c:_stat	e82
c:_stay	a52
c:_ste	a49b-78c-29d60g-38
c:_stee	a105b-39c-64d33e-22g-46
c:_stel	a-22
c:_step	c-20e28
c:_stes	a-30d27
c:_sti	c-46e-31g27
c:_stil	a31b28c-66d-21e-47f37g42
c:_sto	b-69c57d-56e-24f68g-52
c:_stoc	a60b-34c51d-66f-21
c:_stol	a26
c:_ston	c61d-22f-36
c:_stop	b-58c-25d-26e-46f124g-69
c:_stor	b-63c66g-35
c:_str	b-68d74e27f-67g-25
c:_stra	a56b-63c-79d91e20f-42g-46
c:_stre	a-29b-39c48e52f-59
c:_stri	a20d46e-22
c:_stro	c43
c:_stu	a-49b77c27d47e-48f24g-62
c:_stud	a43b68d-25e-40f-32g-31
c:_stuf	a-44b26
c:_sty	b-20c25d53e29f-25
c:_styl	b-20c25d53e29f-25
c:_su	b-29d-34f26g33
c:_sub	c31f50
c:_suc	a47b-34c57d-43f-46g-35
c:_succ	a-31c29
c:_such	a59b-21c59d-40e-29f-35g-37
c:_sue	a66c-22
c:_sueg	a45
c:_suf	a-78c55d24
c:_suff	a-78c55d24
c:_sug	a-25c-51g98
c:_sugg	a-25c-51g98
c:_sui	b33d-37e-27
c:_suis	a36b36d-86g-51
c:_suit	a-36b-31c-47d-32e-61f88g103
c:_suiv	a-103b41c26d99e-49f-56
c:_suj	a-73c-26g108
c:_suje	a-73c-26g108
c:_sul	a-95e62g68
c:_sul_	a-95c35e55
c:_sull	a-44g64
c:_sum	c36
c:_summ	c31
c:_sun	a29b-51c-48d36g24
c:_sund	a28b-45c-61d55g33
c:_suo	a67c-36
c:_suo_	a40c-22
c:_sup	a-109e-58f132
c:_supe	a40
c:_supp	a-126e-47f134
c:_sur	b-68c47d-36
c:_sur_	b-56c57d-43f-35
c:_sure	b-28c-33e45g79
c:_surt	d46e-37f44
c:_surv	e29
c:_sus	b21c26d-21f-26g40
c:_sus_	a25b33
c:_susp	c39g29
c:_suy	c79
c:_suyo	a-22c82
c:_sv	a132b-48c-94d-26e-70f37g-90
c:_svp	a134b-45c-90e-68f22g-88
c:_svp_	a134b-45c-90e-68f22g-88
c:_sw	a-67c66d84e-21f-47
c:_swa	a-46b-27c21d81f-30g28
c:_swap	a-90d110
c:_swe	a-48b27
c:_swi	c69
c:_sy	a-59e39f50
c:_syn	c69
c:_synd	c55
c:_ta	a30b-32d20e-51
c:_tab	a39f-41g24
c:_tabl	f-35g38
c:_tac	c-32d74
c:_tag	a37b-20d34f-38g-40
c:_tag_	c21d30
c:_tagl	a22
c:_tai	a65b-58c-111d43e-44
c:_tail	a71b-56c-120d30e-33
c:_tak	a-34b-23c-22d-41f127
c:_take	a-41b-22c-21d-35f127
c:_tal	a70c-20d-81e-53f-45g45
c:_talk	a40b41d-50e-45
c:_tall	a102c-32d-31e-23
c:_tam	a28
c:_tama	a32
c:_tan	b-59d108e-45f-28g34
c:_tan_	a73c-48
c:_tann	c35
c:_tant	a-63b-36d113f-25g63
c:_tap	a-26
c:_tar	a-31b112c31d-75e-53f-38g37
c:_tard	b84c-44d-27g34
c:_tari	a-49b94c39d-47e-32f-30g29
c:_tas	a99b-34c-81e26f-30g-25
c:_tasc	a39
c:_tass	a73c-24d30
c:_tau	a-26c26d55
c:_taug	c21
c:_tax	a36d26
c:_taxi	a41
c:_te	a-22c35d-57
c:_tea	b-29c25d-24f-27
c:_tea_	a-26g65
c:_teac	a40
c:_team	a-36b-25c50e21g-24
c:_tec	a-40c102d-47
c:_tech	c94d-34
c:_tei	d38
c:_tel	a-27b-38c-35d-27e46f88g27
c:_tel_	c-33e40g37
c:_tele	a-55b-52c-52d-47e101f77g83
c:_tell	e-67f77g-72
c:_tem	a76c-65d-48e-67
c:_tem_	a146b-38c-77e-44f-31
c:_temp	a23b44c-57d-36e-50f44g22
c:_ten	a-46b106c20d-63e20f-43g28
c:_ten_	b36c23d-73f-27g48
c:_tena	a-31e51
c:_tend	e22
c:_teng	a-26c43
c:_teni	b26
c:_tenn	a-52b73
c:_tenu	b23
c:_ter	a-44c47
c:_term	d-41
c:_terr	a-58c116e-26
c:_tes	a-86b-63c118d-33f-60g-74
c:_test	a-87b-56c123d-60e28f-55g-70
c:_tet	a-29b71c-47g42
c:_tete	a-22b71c-42
c:_tex	a-38g32
c:_text	a-65c23g31
c:_th	c-20g21
c:_tha	c-54d-29e40g44
c:_than	a-25b-62c-32d-22e-37f86g93
c:_that	b21c-56d-35e63f-49
c:_the	c-26g23
c:_the_	c-26g32
c:_thei	c74d-58
c:_them	a-35c34d27e26g-47
c:_then	a-89b107c-109d106e48g69
c:_ther	a40c-57d45f-28g-66
c:_thes	a21b23
c:_they	a48d-25e-68g-25
c:_thi	b35d-60g-38
c:_thin	a41b90c-81d-51g-50
c:_thir	b23c-51e63f43g-27
c:_this	b-40c60d-64
c:_tho	a23b33d-27e-32g-20
c:_thos	a-22
c:_thou	a48b25d-29e-37f-28g-33
c:_thr	b40c-47e88f-37g-57
c:_thre	a29d-42e65f-36g-52
c:_thro	a-29b84c-95d45e63g-24
c:_thu	a61b-42d-22e-55f-21g48
c:_thur	a59b-41d-21e-54f-20g48
c:_ti	a42b-42c-31d25g-53
c:_tia	b21c58d-26
c:_tiar	b22c62d-20
c:_tic	a-56c-70d112f35
c:_tick	a-59c-68d112f36
c:_tie	a68b-37c-41e56f-62g-60
c:_tien	a57b-27c-21e37f-58g-55
c:_tig	a-89d131
c:_til	a58d-28
c:_till	a57
c:_tim	a22c-21d-73f22
c:_time	a26c-27d-64f33
c:_tin	a109b-22c-22e-50g-32
c:_tin_	a23
c:_tiny	a95c-20d27e-21
c:_tir	d-22
c:_tis	a-29
c:_tit	a36
c:_to	d-25
c:_tob	a46
c:_toc	a-22c55
c:_tod	a29b-34d-61e67g-41
c:_toda	a22b-53c25d-46e74g-29
c:_tog	c-47f35
c:_toge	a27
c:_toi	b22c59d-43
c:_toil	c35
c:_toit	b28
c:_tol	a-21b-44c-41d-42e114f-26g-67
c:_told	b-42c-42d-56e113f-25g-67
c:_tom	a22b-41c36d-60e-33f45
c:_tomb	c30f25
c:_tomo	a48
c:_ton	a28b-30c73d-46f-44
c:_too	b-26c-100d109f36
c:_too_	c-91d73f26
c:_took	d34
c:_top	g74
c:_top_	g60
c:_tor	a85b-20c-112e61f-40g-33
c:_torn	c-30e71
c:_tot	a-37b116c-43d-22g29
c:_tot_	a-30b102c-30
c:_tota	b22
c:_tou	b42d-33e-49f30g29
c:_touc	a-26b59c-56d60e-31g26
c:_touj	b-59c24e-35f-40g96
c:_tour	a-34c59d40e-26f-37
c:_tous	b100d-54e-30g-50
c:_tout	b46c-51d-79e-32f74
c:_tow	d71
c:_town	d31
c:_tr	c43f-49
c:_tra	c34e-26f-60
c:_tra_	a-39b42
c:_trab	a37c28
c:_trac	a-23c-89d107e-21f-21
c:_trad	a28b-34c79d-47f-31g-36
c:_trai	a-25b22d-45f-26g86
c:_tran	a-24b-32c55d24e-44f-45g29
c:_tras	a-60c129
c:_trat	a-83e86f52
c:_trau	a-27
c:_trav	a55c-29f-55g-27
c:_tray	a25c-35d33
c:_tre	a25b-49c65d-67f-42
c:_tre_	d23e-28g42
c:_trea	a-45b24d-36e78g-21
c:_trei	c66
c:_trem	c-27g49
c:_tren	a54f-36g-24
c:_tres	a51b-65c90d-91e-39f-30
c:_tri	b-21c60e-21g-55
c:_trie	a29c57e-25g-47
c:_trip	c-24
c:_tris	a-40e40
c:_tro	e33f-29
c:_troc	a-63d80
c:_troi	a-20c27d-32e57f-56
c:_trom	a-51
c:_trop	a30c-41d71e-72
c:_trot	a-25b52c67e-32
c:_trou	c-53d-28e48g21
c:_trov	a34
c:_tru	b51c39d-28f-32g-41
c:_truc	a75
c:_true	c43
c:_trun	a-26b92c-25
c:_trus	c26
c:_try	a79b-29c-27d-28f-21
c:_try_	a93c-61d-32
c:_tu	c-24d-57e24f-23g46
c:_tue	a29b-29f-22g54
c:_tues	a24b-23c-38g67
c:_tun	a-78e59
c:_tur	d-55f-26g35
c:_turn	a34d-37e-40
c:_tut	a-49b35e39
c:_tuto	a-32c46e24
c:_tutt	a-52b55c-44d23
c:_tw	a44c-25d-88e34
c:_twe	a25b55c-23d-45e-20
c:_twel	a62c-42
c:_twen	a-39b65c32
c:_twi	b-73d-77e62f46g48
c:_twic	a-35c-21d-47e75f69
c:_twin	a56b-39g30
c:_two	a55b-36c-28d-64e28f-31
c:_two_	a55b-36c-28d-64e28f-31
c:_ty	a-30f39
c:_typ	a-21f40
c:_type	f44
c:_ub	a-48c72
c:_ube	a-37c55
c:_uber	a-37c55
c:_uh	a71c-61d32e-20f-27g-26
c:_uhr	a71c-61d32e-20f-27g-26
c:_uhr_	a74c-66d39f-21g-21
c:_ui	a-22b32c-54f76
c:_uit	a-79b37c-37f79
c:_ul	a66c-33
c:_ult	a25c-24
c:_um	a35c73d-48e-25f-46g-34
c:_uma	a52c37d-37f-31g-37
c:_uma_	a52c37d-37f-31g-37
c:_un	a37d-35f-25g-57
c:_una	b38e51f-60g-33
c:_una_	b38e51f-60g-33
c:_und	a27b-53c-34d-39f78
c:_und_	b-62c34d-72f62
c:_unde	a36c-75e-27f70g21
c:_une	a44d-41e21f-52g-70
c:_une_	a45d-44e21f-52g-70
c:_uni	a86d-71e-30g-50
c:_uniq	a52c-21
c:_unit	a43
c:_univ	b29c37
c:_uno	a98b-47e-59f-37g-25
c:_uno_	a74b-28c29e-36f-21g-25
c:_unos	a45c-53d49
c:_uns	d-53f91
c:_uns_	a-51f20g28
c:_unse	a-27c55
c:_unt	a50c-52d-31f-28
c:_unti	a59b38c-48d-26e-28f-23
c:_uo	a31
c:_uom	a31
c:_uomo	a31
c:_up	a-99c59d28e-24g74
c:_ups	a-59c55d23
c:_upst	a-29c46
c:_ur	a-29c45d22f-24g44
c:_urg	a-24c47f-22g45
c:_urge	a-24c47f-22g45
c:_us	a-30d29f48g-31
c:_usa	a26c-26
c:_usag	c-60
c:_use	a-34b-45c-27d78f102g-25
c:_use_	a-86d114f31
c:_used	c-21f83
c:_usi	a-47c57
c:_usin	a-47c57
c:_ust	a22c46e-27
c:_uste	a22c46e-27
c:_usu	a-38b29e51
c:_usua	b32
c:_ut	a-43
c:_uti	a-43
c:_util	a-43
c:_va	a-41d91e-40f-48g69
c:_vac	d28g27
c:_vaca	d29g29
c:_vad	a21
c:_val	a-62b22d81e-32f-30g55
c:_vale	c54
c:_vali	a-26c-26g101
c:_valu	a-42b29c-64d93
c:_van	a-75c31d86e-34f-37g84
c:_van_	a-98b33c26d60e-34f-25g86
c:_vas	a90c-90d53
c:_vase	a106c-40
c:_vass	a-24c-26d67
c:_vau	a-25c42d31
c:_vaut	a-39d46
c:_ve	a22d-27e24f-32g-34
c:_vea	a28
c:_vec	a-60
c:_ved	a80d-47
c:_vede	a77b-21d-38
c:_vege	c27
c:_vei	b36c-39e49
c:_veil	a-44b45c-31e68
c:_vel	a-39c74
c:_velo	a-49c54
c:_ven	b-45c60e37f-64g-63
c:_vend	b-58c82e63f-65g-65
c:_veni	a110b-26c-65d-35e-46f-48g-56
c:_vent	a-38c36d67g-45
c:_venu	a-66c44e70
c:_ver	b31e25f-57g26
c:_ver_	a65c-36
c:_verd	a58c-54e40
c:_verg	a-99e107
c:_veri	a-78c102e-33
c:_verk	a-45c114
c:_verm	b32
c:_verr	a-71b112c-61d88f-26
c:_vers	a-36c-101d81f-54g117
c:_vert	a108b-23c-70e-43g-45
c:_very	a37b-25d-32f-32
c:_verz	c37
c:_ves	b23c-54d25e68g-21
c:_vest	b27c-57d26e69
c:_vet	a62c-38d-64f-20g29
c:_vetr	a32e25
c:_veu	a102b-71c-88d-121e-75f81g-70
c:_veui	c-53f97
c:_veut	a81d-34e-36g-28
c:_veux	a100b-72c-95d-112e-46f68g-48
c:_vez	a-36e31g32
c:_vi	c49d-36e-24f-24g-33
c:_via	c34d25e-34g-41
c:_via_	a-35c23d38
c:_viag	c30
c:_viaj	a43
c:_vic	a-37c34d39
c:_vici	a-41d50
c:_vid	a-46b-44c89d52e30f-41g-43
c:_vide	a-52b-41c89d56e22f-38g-40
c:_vie	a51b27c-52d-44e-30f-49
c:_vie_	a67c-36d-21g-21
c:_viei	b37c-27
c:_viel	a-40g26
c:_vien	a46c-53d-29e-30f-26
c:_vier	g26
c:_vieu	b52
c:_view	a44
c:_vig	d23
c:_vil	a-29c30d24
c:_vill	a-28c44
c:_vin	a76d-90e26f-44g-51
c:_ving	a73b-29c-28d-63e57f-37g-40
c:_vint	a32
c:_vio	c30
c:_viol	c30
c:_vir	a53
c:_vire	c-28g29
c:_vis	a23c23d-49e-74f37
c:_vis_	a43
c:_visi	a30d-67e-56f66
c:_vit	a-29c101d-82f-38g-49
c:_vite	e21
c:_vitr	a-40c103d-65f-44g-59
c:_viv	c-23d33g-34
c:_vive	c31
c:_vivo	a43c-63d34f23
c:_vivr	b25
c:_vo	c36d-35
c:_vog	a33d-31g26
c:_vogl	a42
c:_voi	c29d-42e-34f-55g41
c:_voi_	a-66c99d69e-33f-38g-55
c:_voic	a-103b-22d-35f-30g123
c:_voie	a28
c:_voil	a-41c27d-44g71
c:_voir	a116c-81d-88e-35f-28g-46
c:_vois	a41b-52c48d33e-30g-26
c:_voit	b54d-27
c:_vol	a37c56d-82f-43
c:_vole	a34c56d-65
c:_volt	e22
c:_vom	a-34c-35e56g35
c:_vom_	a-34c-35e56g35
c:_von	c-49e51g24
c:_von_	a-32c-51e60g26
c:_voo	a96b-68c21d-73e-29g20
c:_voor	a96b-68c21d-73e-29g20
c:_vor	a68b-31c-35e-32f-56
c:_vor_	a-21e53
c:_vorr	a98b-36c-21e-70f-33g-57
c:_vos	a-56b59c70d-69e-70f85g-93
c:_vos_	a-41b53c52d-50e-71f81g-86
c:_voss	a-37c78d-43e-21f39g-23
c:_vost	a-104b55c90d-66e-29f53g-70
c:_vot	a-48b-35c95d-100e30f-22g-30
c:_vote	c58
c:_votr	a-50b-33c94d-99e33f-20g-26
c:_vou	c24
c:_vouc	f43
c:_voud	a94c-49d-53e-100f-67g-78
c:_voul	a-21b79d-70e-22f31g29
c:_vous	c34
c:_voy	a73c-88f-31g-55
c:_voya	a80c-70e30g-36
c:_voye	a-36b28
c:_vr	a39c118d-76e-56f-54g-31
c:_vra	a57c80d-73e-72f-44g-23
c:_vrai	a58c58d-59e-68f-37g-24
c:_vri	c57
c:_vrij	c49
c:_vu	a41b26d-75e45f-34g-22
c:_vue	a65b28c-47d-48e21
c:_vue_	a80c-35d-35
c:_vuo	a-23c25
c:_wa	b36c-39e71f-62g-30
c:_wai	a-26b41c-64d57e43f-26
c:_wait	a-38b42c-61d66e44f-25
c:_wal	a22b22d-37e29f-39
c:_walk	b21c32d-48e49
c:_wall	a22c-26e25
c:_wan	a83b25c-27d-57e-23f-65g-89
c:_wann	a59
c:_want	a81b25c-32d-52f-63g-88
c:_war	a-42d21e99f-21
c:_war_	a-46c-34e89
c:_ware	a44
c:_warm	b27
c:_was	a-42b-31c-72d28e125f-35g51
c:_was_	a-38b-53c-76e126f-30g58
c:_wash	a-50d46
c:_wat	a25b68d55e-56f-68g-64
c:_wat_	a28
c:_watc	a26b94c-21d61e-67f-66g-60
c:_wate	c33
c:_way	a-47c-45d49e98
c:_way_	a-62c-48d60e99
c:_we	b-65g47
c:_wea	a64b-100c-43d108e-42f-41g-21
c:_wear	a72b-98c-51d96e-39f-40
c:_web	b60c27d-24g-20
c:_webs	a-41b61c32d-21
c:_wed	b-27c-25f-25g55
c:_wedd	d64f-31g-45
c:_wedn	b-33c-58d-33g104
c:_wee	b-83d-24e48f-20g60
c:_week	b-83d-21e50g62
c:_wei	a75b-22c-54d-21
c:_weig	d43
c:_weiß	a79
c:_wel	a-51c-58e72f25g56
c:_well	a-38c-71f31g77
c:_wen	a-43b-20c68d51
c:_went	a-49d80
c:_wer	a-32b-35d-32e46f73
c:_were	a-52b-22d-46e93g21
c:_wes	c80
c:_wh	b37g-48
c:_wha	b83e-49f32g-80
c:_what	b83e-48f32g-80
c:_whe	b59c-73d85e-29f-39
c:_when	b98c-107d44e-45f-32
c:_wher	d69g-40
c:_whet	a-35b47c-57d78f-31g54
c:_whi	c-31d51e-21f-37g31
c:_whic	b51c-61d70f-33g33
c:_whil	a-30b-27c-34d105
c:_whit	a21b-20d-51g46
c:_who	a56b-50c59d-102g-86
c:_who_	a73b-57c69d-96f-35g-78
c:_whoe	a-38c31f35
c:_whol	c59d-27e27g-22
c:_whom	f24
c:_wi	c40d-43e-36
c:_wid	a-47f49
c:_wide	c-24f57
c:_wie	c-32g71
c:_wie_	g52
c:_wif	a77b-23d-43g-70
c:_wife	a80c-32d-36g-68
c:_wij	c105
c:_wij_	c105
c:_wil	a64d-43e-76f-58
c:_wil_	a117c-39d-40g-40
c:_will	c47e-73f-54g31
c:_win	a-37b68c76f-67g-80
c:_wind	a-20b51c62d-21f-34g-61
c:_wing	a62
c:_wint	c46
c:_wir	a-24b62c87d-27e-46f-35g-46
c:_wir_	a-23b22c101d-43e-36f-26g-38
c:_wird	b59c-21
c:_wis	a-49c33f55g-30
c:_wish	a-49c41f65g-27
c:_wit	d-47e-35g38
c:_with	d-47e-35g38
c:_wo	c48d-49e-21f-51
c:_woc	e56
c:_woch	e56
c:_wol	a-25b22g47
c:_woll	a-25b22g47
c:_wom	c33e-22g25
c:_woma	a21g32
c:_wome	c33
c:_won	a38b93c-48d-29e-64
c:_won_	a96c-65d-39
c:_wond	a-78b102e-39
c:_wor	b-28c59d-44e33f-71
c:_word	c-38d-27e62g61
c:_wore	a-34d29e23
c:_work	b-28c70d-21e-33f-51
c:_worl	c42
c:_worn	a62c-38e26
c:_wort	a33c92d-63e-22
c:_wou	b-23c66e-57f-49g-23
c:_woul	b-23c67e-57f-49g-22
c:_wr	a-22b-51c23d-49e73f38
c:_wra	c-65e69
c:_wrap	c-55e69
c:_wri	c26d-56f27g-23
c:_wris	a47c-34d27
c:_writ	c44d-75f39g-21
c:_wro	a-57b-53c40e84
c:_wron	a-58b-46c49d22e85g-34
c:_wrot	g57
c:_wu	b28
c:_wur	b39
c:_wurd	b39
c:_ya	a-55f49
c:_ye	b72c-22e-28f-73
c:_yea	b118f-63g-74
c:_year	b118f-63g-74
c:_yel	a45
c:_yell	a45
c:_yes	a-48b-37c-38d29f-43g117
c:_yes_	a-38b-32c-26d-24f-39g117
c:_yet	a36b43c-58
c:_yet_	a36b43c-58
c:_yeu	a36
c:_yeux	a36
c:_yo	a-26b-21c57d-20
c:_yor	d33
c:_york	d33
c:_you	a-28b-20c58d-21
c:_you_	b-34c31e-27g27
c:_youn	a-97e89
c:_your	a-70c106d-27f-39g-57
c:_za	a31c-21
c:_zaf	a27c-26
c:_zaff	a27c-26
c:_ze	a-63b-21e175f-68
c:_zei	a-39c32
c:_zer	a-97d-52e194f-36g-39
c:_zero	a-90d-53e195f-26g-32
c:_zi	b-23c34d62e-21f-52
c:_zij	b23c-28g53
c:_zijn	b23c-28g53
c:_zo	a77c48d-65e-48f-36
c:_zoe	a75
c:_zoek	a75
c:_zu	e-59f30g-21
c:_zum	a66c-29
c:_zum_	a66c-29
c:_zur	a-20d23
c:_zuri	d37
c:_zw	a22e32
c:_zwe	a42
c:_zwei	a42
c:_бе	g58
c:_бр	d56
c:_бу	a68c-35
c:_буд	a68c-35
c:_буде	a52
c:_ва	a-68b-40c69g53
c:_вас	a51
c:_вас_	a51
c:_ваш	a-88c97
c:_ве	a45
c:_веч	a54
c:_во	a25c54g-22
c:_го	a-74b-24c87f-35
c:_де	a26e23
c:_ден	a27e25
c:_день	a27e25
c:_до	b-29c68d32f-48
c:_доб	a36g26
c:_добр	a36g26
c:_же	a42
c:_жен	a42
c:_за	a38b-38c-56d94e28g-75
c:_зап	a40c26
c:_зд	c40
c:_здр	c40
c:_здра	c40
c:_ка	c29d-29f-31
c:_ко	b-35c60d-41e-39g52
c:_кол	a36
c:_ме	a-75b21d-32e98f-22
c:_мн	a-60d-30e94f24
c:_мне	a-60d-30e94f24
c:_мне_	a-60d-30e94f24
c:_мо	a25b-37c36d24e-43f60g-64
c:_мож	a68
c:_можн	a63
c:_му	a82c-54g23
c:_муж	a82c-54g23
c:_на	a-21c61f-21g57
c:_не	f24
c:_но	a-70d-24e75
c:_ну	a65
c:_нуж	a65
c:_об	a-27c93
c:_от	a-67c24d48g-32
c:_па	a82c-23
c:_пар	a82c-23
c:_пари	a83c-44
c:_пе	c45g24
c:_пер	g30
c:_пи	a48b-22d-25
c:_пиш	a59e-23f25g-34
c:_пишу	a61
c:_по	a35e24f-54
c:_под	a25c-53d36g27
c:_пода	a63
c:_пос	a63
c:_пр	a-53c77d-62g59
c:_пре	c64e23
c:_пред	a-41c68e23
c:_при	b22c44f-23
c:_про	a-82c77d-50f49g68
c:_прод	a-46c70
c:_прос	a-39b30c-35g84
c:_пя	a37g24
c:_пят	a37g24
c:_пятн	g29
c:_ра	a-56c72d-21
c:_са	a-24c95
c:_се	a49g25
c:_сер	a44g26
c:_ск	a64d-22f-20g-33
c:_ско	a77
c:_скол	a77
c:_ст	a59c28g-23
c:_сто	a77
c:_су	a133c-98e-43f-37
c:_то	c43
c:_хо	a85e-21f-20g-30
c:_хоч	a84c-31
c:_хочу	a84c-31
c:_ча	a34c-25g43
c:_час	a34c-25g43
c:_часы	a46
c:_че	a-47e23g58
c:_чт	a-45d32e26
c:_что	a-45d32e26
c:_اب	a87b-42c55d-41e-68f-39g-36
c:_ار	a26b49c-91d57e-95f87g-49
c:_ال	a116b-96d-41e-57g-91
c:_الا	a46b-60c-46d58e-68f80g-47
c:_الس	b97c46d-24e-33f-25g-23
c:_السل	a41
c:_الع	a-24c52e85f-25
c:_الم	a45b-45c65d-27e40f-44g-24
c:_با	b-45c93d-41e117f-48g-38
c:_بار	a37c-24e45
c:_باري	a37c-24e45
c:_خا	a55
c:_سا	a42b-48c97d-27f-28g-22
c:_شر	b-47c140d-26e-36f-27g-24
c:_عل	a-49b-21c-50d-20e84f123
c:_علي	a41
c:_عليك	a41
c:_لد	a30e27f-21
c:_لدي	a30e27f-21
c:_لز	a114b-28c-83
c:_مو	a60b-36c52d-24f-37g-22
c:_موع	c23e44
c:_موعد	c23e44
c:_وا	a-132b-27c168d-21e-34f-25
c:_يم	c75
c:_يمك	c75
c:_يمكن	c75
c:_يو	a85c-58
c:_يوم	a85c-58
c:_يوم_	a85c-58
c:aag	a-37f52g27
c:aag_	a-20f55
c:aan	a-47c46
c:aan_	a-20c49
c:aar	b55d-51
c:aar_	a32b64c-76d-42
c:aat	d33
c:ab_	a50c34d-35
c:aba	a70c-37d-31e-33f-38
c:abaj	a51
c:abajo	b21
c:abas	a37
c:abat	a57c-68
c:abato	a57c-68
c:abb	a-90c130d-32f-29g-22
c:abbi	a-42c60
c:abbia	a-29e25
c:abe	c-59d54e-23f41g-33
c:abe_	a-84c52f33
c:abel	a-74c-41d128
c:abel_	a-68c-50d129
c:aben	a71b-30d-54e-37f34
c:aben_	a70d-35e-21f50
c:abend	a21
c:aber	a50b60c-117g-35
c:aber_	b68c-78d33f-25g-21
c:abi	a31b-26c59e-49f-28g-80
c:abil	a30b-33c30
c:abile	c61
c:abili	c-34d20
c:abill	a29
c:abim	d30
c:abime	d30
c:abin	c102d-28e-24g-20
c:abine	c102d-28e-24g-20
c:abit	a48b35c-94d54e-25g-44
c:abite	b44c-45d47
c:abito	a56
c:abitu	a35
c:abl	a26f-34g-24
c:abla	a-55b36g46
c:able	a43b-22e32f-25g-47
c:able_	a52e24f-33g-63
c:ables	a65
c:ablet	a-47g37
c:abli	c41d27
c:abo	a-27d-74f67g56
c:abon	a-67f102
c:abonn	a-58c20f103
c:abor	c23e54f-28g-29
c:abora	b-25c44f-21g-21
c:abord	a-28b31c-26e45
c:abou	a-25b30d-52e-66f49g102
c:about	a-32b32d-43e-65f51g104
c:abr	a54d-35e-29f-36
c:abri	a36f-28
c:abric	g20
c:abril	d26
c:abriq	a76b33d-21g-21
c:abs	a22b30c22g-34
c:abu	a30
c:aby	a92d-28
c:ac_	a51b-28c-129e113f-60
c:aca	b-27c64d-26e-53f-28g74
c:acan	d30g30
c:acanc	c-25d31g31
c:acar	a22
c:acc	b-55c24d-68e37g47
c:acce	c68d-80e-55f37g-20
c:accep	c69d-50e-25
c:acces	a-32c37f56
c:acch	a-27e52
c:acchi	a-40c-34d24e43
c:acci	a35c50d-41f-36g-37
c:accia	a-26c41d-20e58f-20
c:accio	a50c38
c:acco	b-60c-27d-38f40g113
c:acco_	a23
c:accom	a64c-28
c:accor	b-26c-44d-51g113
c:accou	a-68c-37d21f87g34
c:accr	c25
c:accu	a-33e90
c:accue	a-23c-36e93
c:ace	a24b-25e-29g-26
c:ace_	b-44c51e-31f-42g52
c:aced	a-51d70
c:aced_	a-51d70
c:acel	a58b-47c-48d56e-36f-49g-43
c:acele	a57b-46c-79d57e-34f-48g-37
c:acem	b-23d52
c:aceme	c-21d40
c:acen	a139c-60
c:acen_	a94c-30
c:acer	a-27b72c-25d22e-24f45g-31
c:acer_	b-29c-36d68f72
c:acere	a-44b81
c:aces	b38c38
c:aces_	b38c38
c:acez	a-82f113
c:acez_	a-82f113
c:ach	d65f-32g-29
c:ach_	a76b-29c-54f-23g-40
c:acha	a-31b42c-65d56e79g-25
c:achat	a-38b49c-57d51e56g-30
c:ache	d72f-43g-57
c:ache_	a-78c-58d112e90
c:ached	a-61b-24c64d-31g48
c:achee	c-26d47
c:achet	b40d68e-82f-29g-83
c:achi	a-41b-42c59d54
c:achia	a42
c:achin	a-91c65d67
c:acht	a-59c58f24
c:achte	a-102c39d39
c:aci	a-83c44e50f34g40
c:acia	a-69c-46e35f32g78
c:acias	a-50c-29f35g79
c:acie	a47c27d-51
c:acier	a85d-37
c:acin	a-53d26g21
c:acio	a-97c66e47
c:acion	a-92c63e21
c:ack	a-71b-78c41d103e29f-65g66
c:ack_	a-46b-72c42d61f-53g90
c:acke	a-54d67
c:acki	a-69c-23d97
c:ackin	a-69c-23d97
c:acl	c-21d77e-28
c:acle	c-21d77e-28
c:acle_	d20e-25
c:aco	a33b-35e-39f-31
c:aco_	d32
c:acon	a23b-28c27e-22f-31
c:acon_	a27b-31d25f-20
c:acq	a67b-21c-29d48e-28
c:acqu	a67b-21c-29d48e-28
c:acqua	a35
c:acqui	d45
c:acr	a46c74d-35e-29f-24g-35
c:acre	a23
c:acro	a-34c87
c:acros	c47
c:acs	d30
c:acs_	a-25d30
c:act	b-48d40g-24
c:act_	a-30b-36d71f29g-22
c:acte	a47c36d-42e-32f-26
c:acter	a80c-34f-40g20
c:acti	a-31c36d-26f30
c:actio	a-31c46
c:actl	a-51c29
c:actly	a-51c29
c:actr	a64
c:acts	a-39c20d33
c:acts_	a-39c20d33
c:actu	c-30d86f-40
c:actua	a63c-61
c:actue	a-25b23c28
c:actur	a-44b-32c-21d90e26g-29
c:acu	a80c-27
c:acun	a82c-36
c:acun_	a56
c:acune	a47
c:ad_	c-41d-41e57f-45g29
c:ada	a-50b22d-52e42f25g49
c:ada_	a-66e80f-30g67
c:adam	a-26b-29c26d-51f50
c:adame	a-33b-22c21d-45e20f57
c:add	a-91b-32c-44d37f60g109
c:add_	a-52d20g50
c:adde	a-85e72g38
c:addr	a-36c-61d22e-31f97g61
c:addre	a-32c-59e-30f98g62
c:ade	a24b-20c59d-34e-60f-31
c:ade_	a26c82d-60e-56g-70
c:adea	a65b-57c-52d34f-43
c:adeau	a65b-57c-52d34f-43
c:adem	a-41
c:ader	a37c30d-30g27
c:ader_	a28g38
c:ades	a-42c45
c:ades_	a-35c43
c:adess	a-21b31e36
c:adg	c24
c:adge	c24
c:adi	b-20c57f-51g-35
c:adie	a-29c38d33e34
c:adie_	e48
c:adies	d52
c:adin	a-45b31
c:ading	a-45b31
c:adj	c36
c:adl	a-22c37
c:adli	a-44c55
c:adlin	a-44c55
c:adm	a-43c36e59g-29
c:admi	a-38c27e60g-27
c:admir	a-60c82
c:ado	b-68c65e-29f-34
c:ado_	a-29b-38d95e22f-54g27
c:ador	b-57c103d-48e-49f-31g-20
c:ador_	a23c75d-21
c:adora	a-56c20
c:adore	b-31c86d-27e-30f-30
c:ados	c67d-25f38
c:ados_	c67d-25f38
c:adr	b-49d-34e-45f69g23
c:adra	a60c-69d31
c:adran	a68c-73
c:adre	a-32b-53d-57e-34f87g42
c:adre_	a26b-40c71d-54f-33g-24
c:adres	a-42b-33c-35d-27e-56f124g65
c:adri	a25c54
c:ads	a28c55d-34e-36g-24
c:ads_	c73e-21
c:adu	a29c40f-25g-28
c:adua	a40c-43
c:aduat	a36c-22
c:aduc	c37
c:adv	a44f-26
c:advi	a36d43
c:advis	d46
c:ady	a-44b-28c88f32g-68
c:ady_	a-56b-25c96d22f33g-66
c:aes	c40
c:af_	a-53g28
c:afe	a-58c110d-44
c:afe_	a-34b-34c112d-63
c:aff	a-51c61d-72e65f26g-64
c:aff_	a-46c83d-27f42
c:affa	a-23f37
c:affai	f39
c:affe	e55
c:affi	c33d-24
c:affic	a-33c55
c:affir	a23c-35
c:affo	a-27b26e27
c:afi	a26c35
c:afo	a-27e31
c:aft	a40b-33c-24e-26f-26
c:aft_	c54
c:afte	a41b-28c-57d29e-25
c:after	a37b-28c-57d30e-24g25
c:ag_	a63b-30c-55d-21e-31
c:aga	c66e-60f-50g50
c:agai	a-73c48d37e-33f-30g102
c:again	a-73c48d37e-33f-30g102
c:agaz	a36b49d-35e-25
c:agazz	a31
c:age	c59d-22e-67f-20
c:age_	a-32b24c47e-75g51
c:aged	a-20b51
c:aged_	b52
c:agem	c36d57e-36f-28g-35
c:ageme	a34d61e-31f-23g-28
c:agen	a29b-41c90d-53e-32f-58g-57
c:agen_	a-45d25
c:agenc	a44c70e-34
c:agent	a25c62d-26g-25
c:ager	a21b-31c29d21f-28
c:ager_	a32c25
c:ages	a-48c80d-62f29g-58
c:ages_	a-48c80d-62f29g-58
c:agg	a36c-89f38g41
c:aggi	c-53f40g43
c:aggio	c-27g26
c:agi	a-65b54c66d-50e31g-21
c:agin	a-104b70e64
c:agina	a-74b31
c:agine	e58
c:agis	c35
c:agist	c35
c:agl	a34d29
c:agli	a34d29
c:agn	c65d-57e29g-45
c:agna	a24c-24
c:agne	c69d-67f28g-58
c:agne_	d-56e41f51g-31
c:agni	a-64c58
c:agnif	a-50c28
c:agno	a-46b22e55
c:ago	c71f-32
c:ago_	c56d20
c:agos	a-22
c:agra	a-35c45d50
c:agran	d60
c:agre	c-45d-23e33g46
c:agree	c-26g49
c:ags	c60
c:ags_	c58
c:agt	a24b47c-37
c:agt_	a24b47c-37
c:agu	a59c-78e21g-70
c:ague	a57c-79e23g-70
c:ague_	a57b-54c-72e34g-59
c:agues	a42b98c-41d-28f-29g-31
c:ahe	a-79b37g27
c:ahea	a-66b48c-40e31g30
c:ahead	a-66b48c-40e31g30
c:ahi	b65
c:ahl	c37
c:aho	a30
c:ahor	a30
c:ahr	b40d25
c:ahr_	a-34d27
c:ahre	b25
c:ai_	b43e-82f-48g66
c:aid	b-37c-101d-31e105f-35g99
c:aid_	a-25b-40c-90d-21e114f-55g99
c:aide	a60
c:aie	a49b-55c76d-73f-36g-54
c:aie_	a98b-63d-29f-21
c:aiem	a-25b30c31
c:aieme	a-25b30c31
c:aien	a-26b-33c81d-42e48g-26
c:aient	a-23b-32c78d-41e49g-26
c:aig	a47c-20g-34
c:aigh	a31
c:aight	a31
c:aigu	a20c-23d21
c:aigui	c-24d24
c:ail	b-47c-23d-33f91
c:ail_	a-70b-67e52f54g101
c:aila	a43b-21c29d-38e-22f23
c:ailab	a45c52d-43
c:aile	a-24c26
c:aili	c-35f59
c:ailin	c-35f59
c:aill	a58c-39e-45f-25g-62
c:aille	a77b-40c-69e-32g-56
c:ailli	a21c29
c:aillo	a-80b66d78
c:ails	a-95b-50c-58d-78e42f142g-39
c:ails_	a-95b-50c-58d-78e42f142g-39
c:aim	a48b55d-35e-77f-29g-65
c:aima	c-24f43
c:aime	a49b84d-35e-72f-56g-72
c:aime_	b92d-44e-43g-39
c:aimen	a-27b92
c:aimer	a73e-54f-58g-47
c:ain	a46b-21d-42e-31f-47g35
c:ain_	a22d-44e-27f-53g64
c:aine	a85b-74e-31f-49
c:aine_	a84b-66c-37e-66f-35
c:ained	a24
c:aines	c29e48f-23g-31
c:aini	a71
c:ains	a34b21e-24f24g-56
c:ains_	a37b29e-22f-27g-30
c:ainsi	a-22c-27f62
c:aint	a27c29d-73e-55g46
c:aint_	a69c39d-38e-29f-22g-23
c:ainte	d-33f21g69
c:aio	d42
c:aio_	d44
c:air	a23b-42c34e-24g-61
c:air_	a78b-49c-54d-59e41f-33g-28
c:aire	c47e-33f21g-56
c:aire_	c32d28e-37g-43
c:aires	a-49c49d-33f75g-59
c:airi	a42
c:airie	a45
c:airp	d56
c:airpo	a-38d64
c:airs	a29c67d-36e-27
c:airs_	a29c67d-36e-27
c:ais	b22d-35e24g-37
c:ais_	b34c-35d-21g-29
c:aisa	a24e58
c:aisan	a-21e65
c:aise	a-37c-72e131g-34
c:aise_	a-62c-82e135
c:aised	a24
c:aisi	a-102b39c83f28
c:aisir	a-86b47c70
c:aiso	a-26b59c68d-64f-30g-79
c:aison	a-28b59c69d-64f-30g-79
c:aiss	a-57b-38d44e27f42g24
c:aissa	b26c-62f60
c:aisse	a-60b-61c35d81e25g25
c:ait	a-29c34e48f-21g-35
c:ait_	a-46c41d36e54g-23
c:aite	a34d-25e22g-51
c:aite_	a21b42c29d-34e-51g-50
c:aiter	a-44d56g37
c:aites	a97b-51c-57d-36e51g-67
c:aiti	b46c-36d-29
c:aitin	b48c-29d-22
c:aitr	c42
c:aitre	c39
c:aix	b-34c26d70f-29
c:aix_	b-29c35d76e-32f-24
c:aja	a66c24d-31
c:aja_	a31
c:aje	a-47f28
c:ajo	a23c-35
c:ajo_	c-25e21
c:ak_	c75d-47f-22
c:ake	b-50e-49f62
c:ake_	a28b-63d-22e-39f75
c:aken	a-91
c:aken_	a-91
c:aker	a-52c99
c:aker_	a-63c93
c:akes	a102e-48
c:akes_	a102e-48
c:aks	a-20d70
c:aks_	a-20d70
c:akt	a-56c45d21
c:al_	b-34c45d-43e-28g-24
c:ala	a30b-75c91d29e-52f-75g-44
c:ala_	b-27c36d42f-24
c:alad	c34
c:alar	a80b-25c99d-50e-35f-52
c:alarl	a57
c:alarm	c114f-29
c:alat	a-48d55
c:alb	a38b32c-21
c:alc	a23c60e-54f-22g-21
c:alch	b23
c:alche	b23
c:alco	a59f-23
c:alcos	a84
c:alcu	c32
c:alcun	c39
c:ald	a84b41c-20d-62e-50f-36
c:ald_	a85b58c-49d-28
c:aldo	a38
c:aldo_	a38
c:ale	a-48b-57c70f24
c:ale_	a-36c69d-28g-36
c:alem	a-108b-28d24f47g100
c:aleme	a-104b-27c-28d25f57g104
c:alen	c46g-39
c:alenc	d39
c:alend	c-35f46
c:alent	a25
c:aler	a-40c48d-45g44
c:aler_	c-50e21g26
c:ales	a-22b-97c86d37g-36
c:ales_	a32b-96c81e-31g-24
c:alet	a99d-42
c:alet_	a42
c:aleu	a-38c46d39
c:aleur	a-38c46d39
c:alf	d-51e-41g45
c:alf_	a43c-40d-36e-36g60
c:alg	f-33
c:algo	a58c26
c:algo_	a54
c:algui	e31
c:alh	c37
c:alha	c30
c:ali	a20c51d-77e-30f-27
c:ali_	c41f26
c:alia	a47
c:alian	a52
c:alid	a-33g87
c:alie	a74c-61
c:alier	a60c-43
c:alifi	c27
c:alis	a81b-35c72d-70e-59f-49g-37
c:alise	c59d-32
c:alist	a93d-25e-30g-22
c:alit	g21
c:alite	a29c-58g29
c:ality	a-20c63
c:aliz	c86
c:alk	a30b52c25d-92f-38
c:alk_	a67b55d-65e-29g-33
c:alke	e35
c:alked	e35
c:alki	c-25
c:alkin	c-25
c:all	a29b31d-38f-40
c:all_	a44c-29d-39e-33f-58g38
c:alla	d30
c:alla_	c-33f32
c:allag	c36
c:alle	b-25d-25e34
c:alle_	a64b-30c41d-82
c:alled	a-22c-57e107
c:allee	c-30
c:alleg	d34
c:allen	a-83d36e39
c:aller	b-25e-30f-22g86
c:alles	a54c-49f21
c:allet	a48
c:alli	a60c-69e23f-48g-53
c:allia	a74c-90f-40g-40
c:allo	a86b-41d-86e-84f-24g24
c:allo_	a97b-35c47d-73e-54g-38
c:allor	g37
c:allow	g44
c:alls	a-50b79d-26f58
c:alls_	a-47b79d-25f60
c:allu	a-69d70e25
c:ally	a21b88c39d-84e-23f-27g-79
c:ally_	a23b88c32d-83e-23f-25g-78
c:alm	a96b-41d-60f-32
c:alma	a28
c:alme	a65c20d-21
c:alme_	a41
c:almen	a34e26
c:alo	b41c40e-52g-47
c:alo_	a42c-63g-21
c:alog	a-33b95d-32e-45g-32
c:alogo	a-29c-25
c:alogu	b98c-27d-28e-43g-35
c:alon	a-39b-47c110e-69f-55
c:alon_	b-40c99d-35e-34f-31
c:along	d61
c:alons	c53
c:alors	c-35
c:alr	a-67c65f31
c:alre	a-42c70f33
c:alrea	a-60c75f34
c:als	a53c37d-61e-28g-45
c:als_	a71c43d-51e-60f-36g-27
c:also	a-24c22f27
c:also_	a-24c22f27
c:alt	a-48b-20c55e59g-29
c:alt_	a-24e34
c:alta	a-40b32e36f23
c:alta_	a-28f25
c:alte	a-32c32e66
c:alter	a-21e35
c:alto	c54
c:alto_	c39
c:altr	d38
c:alu	a-63b22d89g-32
c:alua	a-44d63
c:aluat	a-44d63
c:alud	a-53f26
c:aludo	a-53f26
c:alue	b36c-96d99
c:alue_	b41c-45
c:alut	a-43c95d21
c:alut_	a-35c121
c:alv	a73b-21c-43d-22g46
c:alve	a29g53
c:alve_	a29g22
c:alw	a40c29
c:alwa	a53
c:alway	a53
c:am_	a-66b-60c28d109e33
c:ama	a33b-42c51d-41e-76
c:ama_	a22d20
c:amai	a37b-47d-56f75g-30
c:amais	a29b-45d-54f76g-29
c:aman	c84e-82f-56
c:aman_	a-26c67g35
c:amanh	a38
c:amant	c97e-65f-44g-29
c:amar	a24c33g32
c:amb	a51d31e-79g-31
c:amba	a79
c:ambas	a48
c:ambe	b27
c:ambi	a-97c41d90
c:ambio	a-65c48d31
c:ambr	a88c-37e-41f23
c:ambre	a76c-31e-22f25
c:ame	b-72c-23d-28e52f37g33
c:ame_	b-51c-74e65f62g62
c:amed	a63b-77c-29d-70e51f-55
c:amed_	e27
c:amedi	a62b-76c-38d-67e36f-53
c:amel	a90b-25c-34
c:amel_	a90b-22c-54
c:amen	a-77c87d-78e33f86g-36
c:amen_	a-25c34
c:ament	a-63b-30c63d-86e60f77
c:amer	a-50c104
c:amera	a-51c116
c:ames	a31b-45c63
c:ames_	a31b-45c63
c:ami	a22b28e-55f-53g27
c:ami_	a-33
c:amie	a63c-39
c:amie_	a52c-20
c:amil	a26b-27f-28g27
c:amili	c26
c:amill	c-67g67
c:amily	c32
c:amin	b71
c:aming	a-54b78
c:amm	c106d-58e-45f-40g-57
c:amma	c50
c:amme	a46c72d-28e-44f-29g-44
c:amme_	a-30c71
c:amo	c101d-88e-65f-58
c:amo_	a-43b29c74d-76f-26g20
c:amon	a79b-40c45e-50f-31g-49
c:amond	a85b-37c27e-47f-29g-45
c:amor	c44
c:amos	a-48c96d-51e-27f-38g35
c:amos_	a-43c90d-47e-25f-37g36
c:amou	c76
c:amour	a27
c:amp	a-34b-49c64d-39e48f-22g-31
c:amp_	e42
c:ampa	a-104c37d-29e89
c:ampag	a-93c27e87f22
c:ampe	a109c-53d21
c:ampl	a-68c81
c:ample	a-68c81
c:ams	a43b-20d30
c:ams_	c55
c:amst	a71c-45
c:amsta	a74
c:amu	a-44
c:an_	a27b-21d24e-28f-44
c:ana	b-53c30d-50e29f-50g45
c:ana_	d-40f-25g99
c:anag	a69b-25c34d-40f-21g-24
c:anage	a69b-25c34d-40f-21g-24
c:anal	a-20c39e41
c:anc	a25b-58e-23
c:anc_	a22
c:anca	a33b-40d80f-23g-60
c:anca_	c-30d79
c:ancai	a35c52g-25
c:ance	b-44c32e-23f46
c:ance_	b-32c56e-25f-38g-37
c:ancee	c29e31
c:ancel	a-73c-77e30f115
c:ancer	a-47c-21g90
c:ances	a55b-30d-45e-41f23
c:anch	a40b-70d20f-36
c:anche	a55b-65d-38f-30
c:ancho	a26
c:anci	a59c-40g-43
c:ancie	a53e-20g-34
c:anco	a51b-23
c:anco_	a34
c:ancor	a49e-29
c:ancy	a26
c:ancy_	a26
c:and	f29
c:and_	d-38g-22
c:anda	b-33c41d28f-50
c:anda_	a-34c31g47
c:andar	a-68b-21c36d42e25
c:andat	c58
c:andb	a61c-49
c:andba	a61c-49
c:ande	a-30b-25c-20e33f80
c:ande_	a-53c-28d63e34f91
c:anded	a36
c:andel	a74d-48
c:anden	c-22
c:ander	a66c-34d-41g-30
c:andes	c47
c:andi	a-67c48d45
c:andi_	a39
c:andid	a-22c37
c:andie	a-54d31
c:andin	a-78c33e58
c:andl	a41b-24e35g-60
c:andle	a66b-37c-40d21e32g-47
c:andli	a-22c50
c:andm	a-51d43
c:andmo	a-36d50
c:ando	a-84b107c-47d60e80f-30g58
c:ando_	a-113b108c-52d65e84f-28g61
c:ands	a23b-22c93d-68e-35f-20g-35
c:ands_	a40c100d-80e-31f-39g-50
c:andt	a48
c:ane	b-30c77e-75g-78
c:ane_	a-45b-25c126d-22e-50g-48
c:anel	c-24d50g-25
c:anel_	c-23d22f29
c:anell	a26d39f-25g-37
c:anf	a-46b23c-32f32g64
c:ang	a-58c27d85e-25f50
c:ang_	a-51d-25e107
c:anga	g23
c:ange	a-70b22d101e-62f78
c:ange_	a-77b47c46d39e-71f74g23
c:anged	a-76c-47d63f79
c:angem	f34
c:anger	d92e-47f-53
c:angla	c29
c:angle	d28
c:angs	a29c46
c:angu	c29
c:anh	a85b-25d-24e-53f-21
c:anha	a72d-26
c:anha_	a26
c:anho	a50
c:anho_	a50
c:ani	a74b-50c71d-54e-58f-63g-55
c:ani_	a73c-29
c:anic	a57d-39
c:anil	a52b41e-20g-23
c:anill	a63b42c-39g-21
c:anim	a52
c:anis	b-23c64d22e-23g-24
c:anise	c59
c:ank	a-36b-74d-51e-75f83g113
c:ank_	a-70b-32c42d-64e-69f75g106
c:anke	a-22g37
c:anki	a68g-25
c:anks	a-48b-31c-34e-28f75g101
c:anks_	a-48b-31c-34e-28f75g101
c:ann	b53c-21d-27g-56
c:ann_	a48c-59d36f-33g-27
c:anne	b75e-39f-35g-42
c:anne_	a73c-29
c:annea	a31c-29g24
c:annec	d35
c:annee	b103c-83d52e-41g-38
c:anneq	a-32c79
c:anner	a-43c60
c:annes	a39
c:anni	b26d-54f57g-49
c:anni_	a36b27d-30g-39
c:anniv	a-32d-29e25f66
c:anno	b72d-27e20f-45
c:anno_	b67c-30d-22e45f-32
c:annu	a-43b-33c-25d-32e91f84
c:annul	a-38c-86e96f88
c:ano	a75b35c-31d-94e20f-31g-68
c:ano_	a78b21c-51d-67e22f-31g-42
c:anon	c30
c:anony	c31
c:anos	a46b59c-27d-21f-20g-25
c:anos_	a46b59c-27d-21f-20g-25
c:anot	a44d-55e48
c:anoth	a51c-32d-48e53
c:anq	a62c-25e38f-36g-37
c:anqu	a62c-25e38f-36g-37
c:anque	a36e58f-30g-30
c:anqui	a45
c:ans	b31c34f-48g-32
c:ans_	b45c32f-51g-67
c:anse_	a-20d44
c:ansf	d33g22
c:ansfe	g31
c:ansfo	d22
c:ansm	a-72c88d-27
c:ansme	a-28c103
c:ansmi	a-41
c:ansp	a-26c40d21
c:anspo	a-34c39d22
c:answ	a-74b-25c31d-28e34g94
c:answe	a-74b-25c31d-28e34g94
c:ant	a24f-38g-54
c:ant_	a22g-41
c:anta	a-82b-21c71e78
c:anta_	a-87c-26e95
c:ante	a55c30d-47f-47g-84
c:ante_	a87b-56c41d-64e-43f-46g-75
c:antea	a40c-48e47
c:anted	a-57b113d-34g-24
c:antee	c-29d62
c:anten	c26
c:anti	b-44c42d90e-55f-56
c:anti_	c20
c:antie	a-61c-50d107
c:antil	a-40c91
c:antin	c29
c:antiq	a34
c:anto	a53b88c-58d-90e-74f-59g-30
c:anto_	a49b90c-59d-85e-68f-56g-43
c:ants	b-30c100e-82f-49g-73
c:ants_	b-30c100e-82f-49g-73
c:antw	e73
c:anu	a68b-64c-68e47f41g-33
c:anua	a48c-48f22
c:anuar	a48c-48f22
c:anue	a100c-22
c:anuel	a100c-22
c:anv	f-24
c:anvi	a41c-28
c:anvie	a41c-28
c:any	a47d-89e-62f23g33
c:any_	a58b-75d-86e-61g66
c:anyo	a-28b23
c:anyon	a-28b23
c:anyt	a27b58d-27e-57f28g-28
c:anyth	a27b58d-27e-57f28g-28
c:anyw	b69
c:anz	b21c-32d36
c:anza	b42c-43
c:anzi	a-50d46
c:anzia	a-21d50
c:ao_	b-29c27d-29e-36f45
c:aout_	a22
c:ap_	b-87c30d95e41f-55g-25
c:apa	a71b-48c-67e-30f28
c:apa_	a38e-21
c:apar	d41
c:ape	a-42c43f-29
c:ape_	a-49c-28d58g59
c:apel	a32
c:aper	a-47c78g-28
c:aper_	c78
c:apere	a-42b37
c:apers	a-22c38d34
c:aperw	c20
c:apes	a22b70c-59
c:aph	c-35d28g50
c:aph_	a-79c68d39
c:aphe	a35
c:aphe_	a-32d25
c:aphi	c-94g43
c:aphie	c-64e30
c:aphir	a26b21c-42
c:aphs	c-51
c:aphs_	c-51
c:api	a24d-28e-37f-25g30
c:apid	a34
c:apide	a50
c:apie	a-89b63c30d45g37
c:apier	a-112b65c27d47g39
c:apis	a82c-76
c:apis_	a81b-21c-30g21
c:apit	a27c54
c:apo	b49c-41d-34g33
c:apol	a-39c-34g62
c:apolo	a-32e24g67
c:apon	a24
c:app	a-45c23d-104e55f81
c:app_	a-47f44
c:appa	a-54g27
c:appar	a-47g29
c:appe	a-40d-94e57f124g-25
c:apped	a-41d40
c:appel	a-47c-38d-114e99f134g-26
c:appen	b40
c:apph	a29e-27g50
c:apphi	a29e-27g50
c:appi	c29e44
c:appl	c43f48
c:appli	c23f53
c:appo	a-47b33c37d-37e51f-25g34
c:appoi	a-62d-24e61g52
c:appor	a-32b34c49f-23
c:appr	a-47b32c36d-58e30
c:appre	a-34b61c25
c:appro	a-34c38g51
c:appu	a-44e34g23
c:appun	a-26g24
c:appy	c52d-25
c:appy_	c52d-25
c:apr	a52b-28d-55
c:apre	a57b-33d-49f-40
c:apres	a57b-31d-47f-38
c:apri	c-25f38
c:april	f43
c:aps	b41c54f-21g-33
c:aps_	a-20b53c28g-23
c:apt	a32f-22
c:apte	e41
c:aptem	a23e45
c:apu	a-70c29
c:aqu	a34b-35c55d-66e-52f47g-34
c:aque	a56b-31c66d-79e-48f26g-57
c:aque_	a38c62d-76e-32f39g-47
c:aquel	a45
c:ar_	g-45
c:ara	d43f-33g-59
c:ara_	a73b-27c23d-95f-51g-59
c:arab	c21
c:arac	a-22d34
c:arad	b28
c:arag	c33g21
c:arage	c24g23
c:arai	a-77c31d45f28
c:arais	a-25c24
c:arait	a-44d58
c:aram	e26
c:aran	a-57c-30d117f-27g-36
c:arant	a-53c-47d121e31g-40
c:aranz	a-21d50
c:aras	c50
c:arat	g-60
c:arat_	b23c71
c:arati	a-29c-51d74e32
c:arats	a88d-21
c:arb	a26b-35c50d-26g-28
c:arbe	a26e22
c:arbei	c21e25
c:arc	b-62c59d25e-54
c:arca	c84
c:arce	a-47b-23c86d34e58f-32g-36
c:arce_	e59
c:arcel	a-73c83d42
c:arch	b-54c30d42e-92
c:arch_	a27
c:arche	a-22b-36c55e-69f25g37
c:archi	a28b-31c-25d77e-40
c:arco	a56
c:ard	f-22g21
c:ard_	a-23e27f22
c:arda	a-21d-23e63
c:arda_	a-38e47
c:arde	b50
c:arde_	a-51b99c47e-51f-32
c:arden	a37c30
c:arder	a-21f21g22
c:ardes	a51
c:ardez	a39c-64e38
c:ardi	a-24b-54c40e36f-65g68
c:ardi_	b-46c-29f-49g67
c:ardie	a-28c103
c:ardin	a-62c47d26
c:ardo	b50e-27f-23
c:ardo_	a-22b65c-37
c:ardon	c49e-22
c:ards	a68b-38d-47
c:ards_	a71b-37d-46
c:are	b34c46d-28e-30f-59g-24
c:are_	b37c53d-26e-37f-68g-49
c:areb	c66
c:arebb	c66
c:ared	f57
c:ared_	f58
c:arei	b-23c34d-22
c:arei_	c63
c:areil	c-26g44
c:arem	g65
c:aren	a50b31c-50d-34e32f-34
c:arent	a53b57c-81d-40e41f-22
c:arer	c82d-39
c:arer_	c85d-81
c:ares	a-42b24d39f23
c:ares_	f25
c:aret	a-48d58
c:arett	a-45c-22d66
c:arf	a21b-35c-28d44e81f-57g-36
c:arf_	a49d32
c:arfu	b-31d36e92f-42g-43
c:arfum	b-31d36e92f-42g-43
c:arg	a52b-24d-24e22f-66g-27
c:arga	c22d-29g35
c:arge	a54b-46e44f-73g-44
c:arge_	b-37c52d46f-45g-54
c:argen	a106c-90d-67e-35f-53
c:argo	a34
c:argu	b57c-58
c:ari	a38c-24e-47
c:ari_	b-38f52g-38
c:aria	a47c60d-42e-57f-41g-46
c:aria_	a22c60d-38f-20
c:ariag	a20b28e-38g-29
c:ariat	a70
c:arid	a45
c:arido	a45
c:arie	a45b66c-80e-32f-39
c:arie_	a61b36c-76d32e-29
c:arier	a-35b87
c:arif	a-49b94c39d-47e-32f-30g29
c:arif_	c41d-28g36
c:arifs	a-42b94
c:arig	d44
c:arigi	d44
c:arin	a24b-45c-63d86e-54g54
c:arin_	c41
c:arine	a20
c:aring	c-86d108e-30f20g41
c:ario	d44
c:ario_	d49
c:aris	a67b-52c-85d37f-47
c:aris_	a72b-49c-116d42e-30f-54
c:arit	a-49b-22c76d-22f36
c:arito	a-24f51g31
c:ark	a35b28d-66e-38f-25
c:ark_	a49b25c-46e-21f-25
c:arke	b39d-59
c:arket	b55d-38f27g-29
c:arki	c50g32
c:arkin	c50g32
c:arl	e-27f-72g57
c:arl_	a28e-27f-21
c:arla	a-59d35g97
c:arla_	a-53c53d60
c:arlai	a-24g60
c:arle	b-20d-56f-42g50
c:arle_	b-52d-26f-27g56
c:arler	b42
c:arli	a-34f-27g89
c:arlie	a-81c-42g116
c:arlo	a28d53e-30f-21g-21
c:arlo_	a43d55e-52
c:arls	c91d-21g-31
c:arls_	c91d-21g-31
c:arly	a37b94c-84
c:arly_	a37b94c-84
c:arm	b-23c86d-51e-58g-35
c:arm_	c132d-42e-22f-40
c:arma	c41
c:armb	d40
c:armba	d40
c:arme	c23d-28f50
c:arme_	a-36f61
c:armi	c-66f46
c:armi_	c-43f22
c:armo	c74
c:arn	a25b-75c98d-45e-20g-44
c:arn_	c89
c:arne	a92b-36c30d-45e-51g-20
c:arne_	a30
c:arnet	a28c29
c:arni	a-26
c:aro	a29b-51f-63g32
c:aro_	a31
c:arol	a27e25
c:aron	a42b-30
c:aron_	a58c-29
c:arou	a-31c-53d48g75
c:aroun	c-32d51g25
c:arp	a65
c:arq	a-36c119d20e-64f-32g-40
c:arqu	a-36c119d20e-64f-32g-40
c:arque	c111e-57f-28g-34
c:arr	a23c-51g55
c:arra	a-21b-36c-20d53e29f-29g49
c:arran	a-45d57g52
c:arre	a81c-72d-47e-22f48g-23
c:arre_	c-22d20
c:arret	a64c-57d-100f88g-25
c:arri	c-44d24g60
c:arrie	b21c50d-68
c:arrin	a60b-32c-79d67e-33f-36
c:arriv	a-41c-84d38e59g98
c:arro	a60d-50
c:arry	a-35b65
c:arry_	a-44b67
c:ars	b107d35e-48f-21g-82
c:ars_	b103d45e-55g-76
c:arse	a-55c44
c:arsei	c49
c:art	b-36c24d-21f21g-26
c:art_	b24d-39e29
c:arta	c66d-73
c:arta_	e23
c:artag	a-39c101d-23
c:arte	a49b-77e25g-20
c:arte_	a26b-58c-31d45e54f-29g-21
c:arted	c-21d40
c:arten	c50
c:arter	a48
c:artes	a-23f27g32
c:arth	c29
c:arti	a-49b-35d47f61
c:arti_	d59
c:artic	a-35c-38d-24e-27f113
c:artie	a-26b-30e68
c:artin	c-57g20
c:artir	c20d36
c:artis	a-37c39d-21e29
c:artm	c28
c:artme	c28
c:artn	a73d-38e-20
c:artne	a73d-38e-20
c:arton	a-45c23
c:arts	c39
c:arts_	c39
c:arty	a51c-21f41
c:arty_	a46f41
c:artz	a36
c:artz_	a36
c:aru	a32b21f-27g-28
c:arur	b39c21
c:arure	b39c21
c:arve	a31
c:arvi_	c27
c:ary	a34d-59e39g-75
c:ary_	a37d-56e41g-72
c:arz	a31
c:as_	c-38e52
c:asa	a29d-74f-48g40
c:asa_	c55d-60e25f-27
c:asar	a67c-22
c:asb	a24d49
c:asbo	a24d49
c:asbou	a24d49
c:asc	a77c-83d-39e30f-33
c:asca	a40
c:asch	b33c-51
c:asche	a28c-30
c:asci	a24e34
c:ascia	c-23e37
c:asd	a-98b-102c182d-122e-74f-91g-81
c:ase	a34b-56c-32d20e-112f99
c:ase_	a54b-55c-52e-109f102
c:ased	a-79d61g20
c:ased_	a-79d61g20
c:aser	a-21c62d-30
c:asera	c49d-28
c:ases	a60b-22c-74d72
c:ases_	a60b-22c-74d72
c:ash	b-51c116e26f-81g-98
c:ash_	a26b-31c124d-34e-35f-34g-42
c:ashi	a-37c80
c:ashio	c72
c:asi	a-24c65d-32e-49g29
c:asi_	a45c22
c:asid	c-25g57
c:aside	c-25g57
c:asin	a-47c80
c:asio	a-29
c:asion	a-29
c:ask	a-57d-78e48f21g112
c:ask_	a-37c70d-66e-25g30
c:aske	a-39b-47c-92d-72e90g124
c:asked	a-74b-28c-66d-59e82g128
c:asket	a57c-38e42
c:aski	a-69b31d24e23f28
c:askin	a-69b31d24e23f28
c:asn	c-39d40
c:asn_	c-39d40
c:aso	b-42e-24f50g27
c:aso_	a76c-65g35
c:ason	a-54c23f60
c:ason_	c25
c:asp	b-28e68f-33g51
c:asp_	a52c-43d31
c:aspe	a-75c-53e86g79
c:aspet	a-75c-53e86g79
c:ass	a31b-24c43e-68f-47g-32
c:ass_	b30c65d-22e-84
c:assa	a58d-23e-51f-26g-25
c:assad	a21
c:assag	a56g-30
c:assan	a-36
c:asse	a30c30e-73f-46g-41
c:asse_	a42b41e-77f-57g-55
c:assed	a-37e53f23
c:assee	d29
c:assen	a26
c:asser	a43b-37c81d-28e-78f-49
c:asses	a-29
c:assez	b33c-34f23
c:assi	a33b-44c55d-27e27f-27g-66
c:assin	d65
c:assio	c37
c:assis	a33d-28
c:asso	a42b-57c62e-68
c:asso_	a62d-27
c:assoc	b-25c61e-21
c:assoi	d44
c:asst	c-20g75
c:asst_	c-20g75
c:assu	a-21b-36c-30d99e30f-32g-24
c:assur	a-21b-30d101f-27
c:ast	b-53c70e-37
c:ast_	c78d-42e-38
c:asta	a-23c20e-22f28
c:aste	b-44c25d39e-37
c:aster	a58c45d-46e-41
c:asti	a58
c:asto	c49
c:astr	c-25
c:asu	a-74d-28f73g71
c:asur	a-73c37d-22e-21f42g77
c:asure	a-73c37d-22e-21f42g77
c:at_	e29f-42g-45
c:ata	a-40b97c-39d28f49
c:ata_	a-37c-98d52e76f62g42
c:atai	a-52b47c42
c:atair	a-52b47c42
c:atal	a-22b95d-36e-32g-37
c:atalo	a-22b101c-40d-24e-40f24g-28
c:atc	a29b61c-35d56e-45f-71g-31
c:atch	a29b61c-35d56e-45f-71g-31
c:atch_	a26b21c-33d73e-33f-64g-36
c:atche	a49b104c-59d-52e-21f-36
c:atchm	a-37c55
c:ate	b-43c27e-27f53
c:ate_	a-31b-22c22d29e-34f60
c:atea	a35c-26
c:ateau	a35c-26
c:ated	c-61e104g-33
c:ated_	c-61e104g-33
c:atel	a-27b-39c62d59e-59f-34g-29
c:ateli	a-37b-30c49d94e-47f-47
c:atem	c57
c:ateme	c44
c:aten	b-37c-31d-66e29f88
c:aten_	a-32d-31e35f84
c:atend	a60c-22
c:ater	a25c24d-37e-24
c:ater_	e-20
c:ates	a22b-41c60d-64
c:ates_	a37b-37c41d-53e26f-34
c:ateu	a56b-22d-28
c:ateur	a56b-22d-28
c:atev	a94c-83d-47e-22f93
c:ateve	a94c-83d-47e-22f93
c:ath	a27b-38c-47d54f-53g32
c:ath_	c-25d52
c:athe	a52b-42c-57d30e-22f-42g20
c:ather	a46b-48c-54d28f-39g30
c:ati	a-31b-46f70
c:ati_	a-37c-50e22f97
c:atie	a-26b-54d-23e51g73
c:atien	b-28c-47e58g81
c:atif	c44
c:atif_	c36
c:atig	c-22f51
c:atigu	a-38f55
c:atin	b-27c-65d54f-48g90
c:atin_	b-54c-79d65f-53g97
c:atine	a30c-45g71
c:ating	a-44b40d25
c:atinu	a60c-39
c:atio	a-34b-52c28d21f87g-79
c:ation	a-34b-52c28d21f87g-79
c:atiq	a-23e29
c:atiqu	a-23e29
c:atis	a-57c89d-37
c:ativ	a41
c:ative	c30
c:atm	a66b39c-59d27e-30
c:atma	a25b43c-31
c:atmat	a22b45c-41
c:ato	a-38b-54c35d62e59f-42
c:ato_	a-48b-53d76e54
c:atol	a-42c85
c:ator	c55e27f-37g-49
c:ator_	c44
c:atore	a-33c39d36
c:atr	a64c-46d-21e38f-55g-53
c:atre	a33c-67e84f-43g-46
c:atre_	a33c-67e84f-43g-46
c:atri	a73
c:atrim	a47
c:atro	a77
c:atro_	a48c-37
c:atron	a40
c:ats	a45d-79e-34f46g-38
c:ats_	a74b-28c36d-77e-29g-34
c:att	b-27d-32e36f26g51
c:att_	a66c-24g36
c:atta	b-52c26d-35g32
c:atta_	a77
c:attac	a-47b-24c63e-40g54
c:atte	a-34b43c-56e49g61
c:atte_	a22b28c-25
c:atten	a-39b52c-28d-66e85g36
c:atter	a-30d58
c:attes	c-83d61g26
c:atti	a-46c21d24f47
c:atto	b-28d-27e77g-29
c:atto_	e76g-21
c:attr	g23
c:attro	g27
c:atu	b-63c56d28e-50f-51g-29
c:atui	a-30c74
c:atuit	a-30c74
c:atul	a-24d25
c:atula	a-24d25
c:atur	a48b-76c44e-61f-30
c:atura	a-66c78
c:aturd	a76b-42c-46d55e-49f-33
c:ature	b-47c43d-27e-35g31
c:atz	a-43c51
c:au_	a50b-69c-38d22f-24g-20
c:aub	a23c-51d38
c:aube	a58
c:auc	b46c-46d-33
c:auch	a61c-44f-32g34
c:auch_	a38
c:auche	a33c-40g56
c:auco	d-40e-26f35g24
c:aucou	d-31e-24f36g25
c:auct	a27c57d-25
c:aucti	a27c57d-25
c:aucu	a-58b92c-93d20e77
c:aucun	a-58b92c-93d20e77
c:aud	a41b44e-65f-49g-45
c:aude_	a36
c:audi	a105c38d-37e-21g-27
c:audie	a103c-26
c:audit	c42
c:audr	b37d89e-26f-21g-25
c:audra	b37d89e-26f-21g-25
c:aue	a21b48
c:auen	a47
c:auen_	a47
c:auf	d75f-47g-43
c:auf_	c-59d68e61
c:aufe	a38b32d-38
c:aufen	c49d-29
c:auff	c26
c:auffe	a26
c:auft	a-22c-42d79
c:auft_	a-34c-30d80
c:aug	a35b24c-37d-35e31g-44
c:augh	a60b-30c-22d-45g-32
c:aught	a61b-25d-40g-26
c:augu	e29
c:auj	b86d-24
c:aujo	b66d-20
c:aujou	b66d-20
c:aul	a-34c69
c:ault	a-33c21
c:ault_	a-28
c:aum	a-84c125e-34
c:aun	a55b-26d-42
c:aune	a69c-45e-28
c:aune_	a66c-39e-27
c:aup	a-63d60
c:aur	a21b60e-85f-39
c:aura	b97c-23d-21e-73g34
c:aura_	a77c-31e-25
c:aurai	a-90b102c27d-59e-38g39
c:aure	a47
c:auri	a51b-29c65e-33f-25g-48
c:aurie	a45b-25c63e-29f-21g-44
c:auro	a31
c:aus	a27b-41c84d-52e-27f-38g-26
c:aus_	e-24
c:ause	a77d-68e30f-40g-54
c:ause_	a78d-53e38f-35g-50
c:auss	b-80c130d-21e-52f-21g26
c:ausse	a-38c47
c:aussi	b-52c104e-31
c:aut	c-27d36e22f-41
c:aut_	a28c-98d98e-37f-50g-31
c:auta	b31c-25
c:autan	b32
c:aute	a-24e24f-42g55
c:aute_	e44f-27
c:auteu	a-45g88
c:auth	a-49d65
c:authe	a-49d65
c:auto	c48d40f-37g-54
c:autoi	d42
c:autom	a-21d37e35
c:autor	c43
c:autr	c-50e67f20g-33
c:autre	c-55e68f21g-32
c:auv	a-43b21c54g-38
c:auva	a-46e22
c:auvai	a-33e24
c:auve	c23
c:aux	c58e-88f-21
c:aux_	c64e-88f-20
c:ava	d31e59f-37
c:ava_	a-26c48e23
c:avai	a-54c-42e122g40
c:avail	a38c51d-71e25f-28g-54
c:avais	a-82c-100e105f56g87
c:avait	a-99c-71d115e111f-23g39
c:avan	d54e-52f-47
c:avanc	d42
c:avant	d29e-37f-50
c:avat	a104c-23
c:ave	a23f-27
c:ave_	a38f-28g-61
c:avec	a28b-35d-44
c:avec_	a28b-35d-44
c:aved	a46c-61d23
c:aved_	a46c-61d23
c:avee	a75
c:avee_	a58
c:avel	a66b-54d34e-30f-36g-21
c:avel_	a67b-46c29d46e-51f-30g-42
c:aven	a-40c24d-49g81
c:aven_	a-32g83
c:aver	a-24b22c-25d49e64f-28
c:aver_	d56
c:avers	e40
c:aves	a-31
c:avet	a43b-34c-95e98g-30
c:avete	a43b-34c-95e98g-30
c:aveu	a-39
c:avev	c-21g76
c:aveva	c-28g75
c:avez	b-55d-23g30
c:avez_	b-55d-23g30
c:avi	a-31c-87d21e41g121
c:avi_	a40
c:avia	c-41g35
c:avia_	a29c-38
c:avie	a-95c-108d88g122
c:aviez	a-107c-100d20e21g123
c:avig	c58
c:avin	a30b23c-116e81f-32
c:aving	a28b23c-115e81f-32
c:avio	a-46c-46g93
c:avion	a-62c-44g94
c:avis	a-82f104
c:avis_	a-71c-27f58
c:avo	a-23b67d-40e-34f80g-24
c:avo_	a37c-46d-48e86f-23g-29
c:avoc	a38
c:avoca	a38
c:avoi	a-60b105c22e-40
c:avoid	c57
c:avoir	a-56b107e-34
c:avon	e-45f44
c:avons	c25d24e-38
c:avor	c-63d-56f118
c:avor_	c-56f96
c:avr	a64c-36
c:avri	a57
c:avril	a57
c:avu	a46b-32c-75
c:avur	a46b-29c-64
c:avure	a40b-22c-50d28
c:avv	a27c-39
c:avy	a58
c:avy_	a58
c:aw_	a76b-55c-51d-88f116g-70
c:awa	a37b-33c-25g33
c:away	a36b-20d24
c:away_	a46d25
c:awe	a-67c74
c:awer	a-82c77
c:awer_	a-68c49
c:awi	b42c-62
c:awin	b42c-79
c:awing	b42c-79
c:awn	a21c25
c:ax_	a46c-75d66
c:axi	a79
c:axi_	a21
c:ay_	g41
c:aya	b-59c-97e22f40g104
c:ayag	a-43c-48f47g74
c:ayage	a-43c-48f47g74
c:ayan	a-41c-32g67
c:ayant	a-36c-54g70
c:ayb	b86
c:aybe	b86
c:aybe_	b86
c:aye	a22b-42c58d-36e26g-69
c:aye_	c30d23e41
c:ayer	a68c55d-56e-33f-34g-53
c:ayer_	a72c42d-56e-32f-33g-52
c:ayez	a-53f30
c:ayez_	a-53f30
c:ayf	c70d-30e26g-30
c:ayfa	c70d-30e26g-30
c:ayfai	c70d-30e26g-30
c:ayi	c84d-21
c:ayin	c84d-21
c:aying	c84d-21
c:aym	a33c29
c:ayme	a38
c:aymen	a38
c:ayo	a67
c:ays	a-27b64c28d73e-59f-72
c:ays_	a-27b64c28d73e-59f-72
c:ayu	e35
c:az_	a41c-39
c:aze	a-59c35d28g20
c:azer	a-23c42
c:azi	a-47b37d-47e-44f88g35
c:azie	a-60b34c-30d-27f84g59
c:azie_	a-56c-32f88g46
c:azien	a-45b24g23
c:azin	c30
c:azio	a-68f59g22
c:azio_	a-23
c:azion	a-58c30f32
c:azu	a141b-120c-22
c:azz	a91f-27
c:azza	a33
c:azza_	a38
c:ba_	a-25c70e26
c:bab	a46c76d-62g-33
c:baby	a92d-28
c:bac	a-77b-43c99d51e24f-56g57
c:bac_	b49
c:back	a-87b-79c89d67e36f-49g95
c:back_	a-83b-75c70d69e28f-45g99
c:bad	a33c27f-24g-27
c:bag	a78c-76g-89
c:bag_	a93b-39c-99d25f21g-56
c:bags	c55g-24
c:bags_	c55g-24
c:bagu	a67c-77g-73
c:bague	a67c-77g-73
c:bai	a-76c61d57
c:bai_	d24
c:bajo	e24
c:bajo_	e24
c:bal	a-23b38c46d59f-52g-65
c:bala	d44
c:ball	b65d21e-26f-23g-26
c:balle	a41
c:bam	c43
c:ban	b-64c70e-42
c:ban_	a-26c-46f72
c:banc	c43
c:band	d67e-30f-33
c:band_	c-74d88e-28
c:bank	a-47b-26c115d-30e-32
c:bank_	c78
c:banq	e36
c:banqu	e36
c:bap	a28c-27e37
c:bapt	a28c-27e37
c:bapte	a23e45
c:bar	a55c-28f-58g-48
c:bar_	a55c-33e69
c:baro	c-24d61
c:barr	a20b22
c:barri	b31
c:bas	a22b-39c22d-27e-22
c:bas_	b23c-52
c:base	a-62c103
c:base_	a-23
c:bask	a57c-38e42
c:baske	a57c-38e42
c:bass	a49
c:bassa	a26
c:bast	a25
c:basta	a22c26
c:bat	b52c-107d91f-48
c:bate	a-35b52d27
c:bath	a-42d64e28
c:bath_	a-33d65
c:bato	a54c-74d22
c:bato_	a53c-73d22
c:batt	d45
c:batte	c-37d51
c:bau	a57
c:bbe	a-25b56c54e-57f-41
c:bbe_	b71c43d-41e-34f-24
c:bbed	a-20d37
c:bbed_	a-20d37
c:bber	a-39c30d22
c:bbi	a-42c45d48f-23g-24
c:bbia	a-36d36e21
c:bbo	a-67c137
c:bbon	a-67c137
c:bbon_	a-52c106
c:be_	b48d-58g28
c:bea	a66d-47e-75g-41
c:bear	a84c-29
c:beat	c51
c:beau	b26d-32e-51f21
c:beauc	a21c-26d-32e-25f35g23
c:beaut	a-29c30
c:beb	a96c-56d-24e45
c:bebe	a96c-56d-24e45
c:bebe_	a96c-56d-24e45
c:bec	a95c-31d-39f-38g-53
c:beca	a82b-27d-43e23f-25g-36
c:becau	a82b-27d-43e23f-25g-36
c:bed	b-47d42g42
c:bed_	a-33d34
c:bee	b-46g34
c:bee_	a124c-24
c:been	a-31b-21d24g51
c:been_	a-31b-21d24g51
c:bef	a27b-56c-39d55e53f-51
c:befo	a27b-56c-39d55e53f-51
c:befor	a27b-56c-39d55e53f-51
c:beg	a-68b52c57e-22g23
c:begi	b78c-24
c:begin	b78c-24
c:beh	c59d-30
c:beha	c21f23
c:behal	a22f27
c:behi	c32
c:behin	c32
c:bei	b47c-44e95g-62
c:bei_	a-60b76c46d51e-22f-23
c:beig	a78c-25
c:beige	a78c-25
c:bein	a-52b37c-79e109
c:being	a-52b37c-79e109
c:beit	c21e25
c:beite	a21e30
c:bel	a-42b-22d43g48
c:bel_	a-97c-33d140
c:beli	a-89c43g73
c:belie	a-77g54
c:bell	c-41g20
c:belle	a25b-24c-47d-34e-25f40g57
c:belli	a-34d58
c:belo	a-95c104d-22e-44f-45g67
c:below	a-50b26c53f-26g42
c:belt	a52c-53e20
c:belt_	c-34e31
c:ben	b-39c78d-75e-56g31
c:ben_	a55c-51d-37f35g-36
c:benc	c92
c:bench	c92
c:bend	a37
c:bene	a-59c48g30
c:beni	g50
c:benis	g52
c:ber	a22f22g-46
c:ber_	a21b-32c-24d34g-35
c:berl	f23
c:bern	a32b29
c:bero	c59
c:bero_	c23
c:bert	a-47c45g25
c:bes	b26c54d-33e-91f40g-37
c:bes_	a97b24c-35e-43g-20
c:beso	a-53b47c49e-35
c:besoi	a-53b47c49e-35
c:besp	a-29b27c-34g53
c:best	a-29b-37c70e-54f83g-49
c:best_	a-33c99d-42e-30g-25
c:besta	a-30c-46f96
c:beste	d57
c:bet	a-26b55c39e-22
c:bet_	c67
c:bete	b37
c:bete_	b38
c:bett	a-42b28e23g22
c:bette	a-39b29e24g22
c:betw	a21c-30d36
c:betwe	a21c-30d36
c:bi_	c-34d43
c:bia	a-37b46d44e25g-34
c:bia_	a-48b57c-46d29
c:bie	b55c-30e-47g47
c:bien	b88c-57d23e-43g56
c:bien_	b91c-57e-36g59
c:bier	a21c-35
c:big	b33c56f-28g-33
c:big_	a-21b60c41
c:bigg	d54
c:bigge	d54
c:bij	c84e-65f-68g-36
c:bij_	d25
c:bijo	c80e-60f-56g-22
c:bijou	c80e-60f-56g-22
c:bil	a51c59e-66f-27g-80
c:bile	c77e-32f-26g-27
c:bile_	a-27c83e-27f-21g-24
c:bili	f23
c:bilit	a36f30
c:bill	a35d27g-41
c:bille	a39
c:bim	d29
c:bime	d29
c:bin	b-48c60d-32f-33
c:bin_	e67
c:bine	c104d-30e-26g-22
c:binet	c105d-22e-21
c:bio	a-38c51d26
c:bio_	a-55c51d29
c:bir	b-44c-78d-39e48f94
c:birt	a-24c-75e29f101
c:birth	a-24c-75e29f101
c:bis	a70b36c-40d-64e-43f-48g21
c:bis_	a79c-47d-21f-31g-20
c:biscu	c25
c:biso	a-59b41g30
c:bit	a48b20c-69e-36f51g-68
c:bit_	b40d21
c:bite	a-27b40c-45d51
c:bite_	b43c-49d43
c:bito	a102c-33
c:bito_	a94
c:biton	a25
c:bitt	a21c-50d-45e-49f96
c:bitte	a21c-50d-45e-49f96
c:bitu	a52c-22
c:bitud	a27
c:bje	a69c33d-48e-37g-29
c:bjec	f34
c:bject	f34
c:bjet	a87c22d-39e-27
c:bjet_	a94c-27d-30
c:bjets	c44
c:bjr	a63
c:bjr_	a63
c:bla	a41c-31d-32e-47f-36g47
c:blac	a84c-76
c:black	a84c-76
c:blan	b-32c30d23e-39g21
c:blanc	a-23b-21c31d34e-31g38
c:blau	a28
c:ble	a52b-39c-35f-31
c:ble_	a56b-37c-33f-22g-28
c:bles	a50c52d-40
c:bles_	a71d-27
c:bless	c54
c:blet	a-47g37
c:bleu	a95b-21c-73d-54f-33g27
c:bleu_	a64b-22c-49d-38g39
c:bleue	a96c-21
c:bli	b-56c75d-67e-81f46g27
c:blic	b-26c84d-20e-32f23g-27
c:blica	c42
c:blici	f41
c:blie	a-77b-31c58d-68e-33f86g101
c:blie_	a-59c-25g117
c:blig	a85c-48
c:blige	a62c-50
c:blin	a48
c:blind	a23c41
c:blis	a-22c38
c:blish	a-25
c:blo	b-28c111d-75e-55f-41
c:bloc	a-29c24
c:blog	c69
c:blog_	c65
c:bloq	c43
c:bloqu	c43
c:blu	a100b-81c-68d-60e-65g56
c:blu_	a51
c:blue	a127b-72c-36d-58e-39
c:blue_	a127b-72c-36d-58e-39
c:blur	a-29c-40d22g69
c:blure	a-29c-40d22g69
c:bly	b40
c:bly_	b40
c:bo_	g46
c:boa	c78d-44e-70f-20
c:boa_	a25e-22
c:boar	c90d-28
c:board	c90d-28
c:bod	a27b50c-72d-40e88f-45g-72
c:boda	b36c-30e31
c:body	a33b34c-72d-28e83f-41g-67
c:body_	a31b34c-71d-27e83f-40g-67
c:boi	c38d-56f-30
c:bois	a75
c:boit	d-25e42f-34
c:boite	a-29b22e49f-31
c:bol	a43b-29d-32g24
c:bola	c49
c:bola_	c49
c:bols	a41c-50e23g38
c:bolso	a27c-36e36
c:bom	a34c-24
c:bom_	g20
c:bomb	a38
c:bon	b-56c32d-27e-35g23
c:bon_	a-40b-45c84d27f-31
c:bond_	a27
c:bone	a152c-67d-75
c:bone_	a150c-46d-71
c:bonj	b-34c23e-25f-25
c:bonjo	b-34c23e-25f-25
c:bonn	a-92b-45c56d-48e-63f104g63
c:bonne	a-92b-45c56d-48e-63f104g63
c:bons	b-33e-31g79
c:bonso	a24b-28e-21g81
c:bonu	b50
c:bonus	b50
c:boo	a24b-66c106d-61e-35f-30g-83
c:book	a32b-62c104d-55e-52f-26g-80
c:book_	a81b-47c71d-52e-43f-33g-43
c:bor	c40e39f-51g-68
c:bora	b-25c44f-21g-21
c:borat	a23c27
c:bord	b43c-66d34f-27
c:bord_	a-43b26e44
c:borde	a35c-40d56
c:born	a-28e65
c:born_	e41
c:borr	a-78c75
c:borro	a-46c91
c:bors	a27d35f-24g-41
c:borsa	a43c-70d54g-24
c:bos	a27b-25c-30d-27e55f-23
c:boss	a47c-43d-24e42
c:boss_	a39
c:bosse	c-22e57
c:bot	b-64e-24f70
c:bot_	c85g-22
c:both	c-108d-28f112g85
c:both_	c-111f68g98
c:bott	b-22c30g-22
c:bottl	d27
c:bou	a-43b-31d82
c:bouc	a36b-40c53f-34g-24
c:boucl	a58b-36f-30
c:boug	a-69b-72c-81d124g-42
c:bough	a-131b-58c-35d133f46g-56
c:bougi	a29c-76d53e47f-21
c:boul	a-39b25
c:boula	b28
c:bour	c70d-30f-22g-46
c:bour_	c52
c:bourg	a21d53
c:bours	a-48b68c25d-49e27
c:bout	a-44e35f27g35
c:bout_	a-42d-36f43g99
c:bouti	a-54b-40c45d30e59f26g-70
c:bouto	c-32d46g20
c:bow	a33b-25
c:bowl	a51
c:box	a-60b-61d67e57
c:box_	a-47b-51c-29d73e67
c:boxe	c22
c:boy	b33
c:bra	a35b-53d43f-58
c:bra_	c71
c:brac	a47b-29c-77d55f-52g-33
c:bracc	e26
c:brace	a57b-46c-79d57e-34f-48g-37
c:bran	a-71b-33c86d-46e-26f-29g21
c:branc	c32
c:brand	a-55b-25c77d-25e-25f-22
c:brar	a41c-28
c:bras	a59b-23c-48f-26g54
c:brass	a46g34
c:brav	a-49c-21e89
c:bre	b-57c63d-25e-72
c:bre_	a56b-63c-33e-56g21
c:brea	a-31b28
c:bres	a27c56d-21e-23
c:bres_	a44c42
c:bret	a-70c96
c:brev	a-66c92
c:bri	a40b-21e-89f-53g32
c:bric	b41
c:brid	a73c29d-41e-21
c:bride	a62c56d-28
c:brie	a47c-23
c:brief	a47
c:brig	a-37c45g29
c:briga	a-23g37
c:bril	a-27b-24c65d66f-20
c:bril_	d26
c:brill	a-26c50d31
c:brin	a30c-68d58e-52f-41g72
c:bring	c-55d56e-45f-36g77
c:brio	d35
c:briq	a98b27c-24d-35g-27
c:briqu	a98b27c-24d-35g-27
c:bro	a41b49e-74f-64
c:broc	a-21b109c-76d24e-30
c:broch	a-24b110c-76d25e-29
c:brod	c55
c:brode	c55
c:brok	d90e-36
c:broke	d90e-36
c:bron	a-46c76
c:bronz	a-30c43
c:broo	a47b-31c-31d-21e34f-23g27
c:brooc	a47b-31c-31d-21e34f-23g27
c:bros	a47
c:brot	a64c25d-55e-24
c:broth	a64c25d-55e-24
c:brou	d23
c:broug	d25
c:brow	a57b55c-53
c:brown	a98c-23
c:brows	a-39b66
c:bru	a89d-56e-28f-33g-25
c:brua	a49
c:bruar	a49
c:brux	a50
c:bruxe	a50
c:bs_	a-42c124
c:bsc	a36c-36f65
c:bscr	f66
c:bscri	f66
c:bse	a-67c117g-40
c:bser	c44
c:bserv	c44
c:bsi	a-38b62c26
c:bsit	a-38b62c26
c:bsite	a-38b62c26
c:bst	c69
c:bt_	c-62g71
c:buc	b39c31d-21
c:bud	a92c-26
c:budg	a83
c:budge	a83
c:bue	a27d26e-39f-29
c:buen	a23c33d-20
c:bueno	c23
c:bui	a-43c42e74
c:buil	a-32c33e35
c:build	a-51c54
c:built	e44
c:bul	a-42c90
c:buo	a27c55e-53f-37
c:buon	a27c55e-53f-37
c:buona	a-20b30c47d-28
c:buong	a41b-31d29e-35f-22
c:bur	a52b-47d-45
c:burg	a61d-28e20
c:bus	a43b-22c90d-56e-91g-47
c:bus_	a39c34e-40
c:busc	a62
c:busi	c72
c:busin	c72
c:but	b54f-65
c:but_	b63f-63
c:butt	e38
c:butto	e20
c:buy	a77b77d-80e-57f-62g-82
c:buy_	a100d-93e-57f-52g-78
c:buyi	a25b76c-69f-20
c:buyin	a25b76c-69f-20
c:by_	a73d-46
c:ca_	a52c58d-65e-73g-38
c:cab	a48b-43c39d-65e25g-25
c:caba	a44
c:cabi	c98d-32g-23
c:cabin	c99d-26e-23
c:cac	a63
c:cach	a67
c:cache	a58
c:cad	a51b-39f-45g-27
c:cada	a-36c20e24
c:cade	a66b-50c-32f-33
c:cadea	a65b-57c-52d34f-43
c:cado	d44
c:cado_	a-37d45
c:cadr	a34b24e-32f-28
c:cadra	a65c-71
c:cadre	a-43c67
c:caf	a-64c106d-49e40g-23
c:cafe	a-76c113d-38e25
c:cafe_	a-76c113d-38e25
c:cai	c31d41f-42
c:cail	a-62b39c-30d89
c:caill	a-62b39c-30d89
c:cais	a41c62
c:cais_	c35
c:caiss	a24
c:cal	a27d-72e-26f-48g34
c:cal_	a30c72d-43e-45f-32
c:cala	a44
c:cale	a-23e-28f24g68
c:cale_	c32
c:calen	c-27f46
c:cali	a-40c52
c:call	a39b59c-64d-89e49f-52g25
c:call_	a92c-51d-36f-113g54
c:calle	c-67d-26e105
c:calls	a-24f76
c:cally	b66
c:calm	a28
c:calme	a32
c:cam	a-51b-39c79d23e23f-54g28
c:camb	a-76c26d88e-23
c:cambi	a-91c27d87
c:came	a-34b-66d56e95f-49g30
c:came_	a-48b-42c-95d81e106f-37g47
c:camer	a-46c112
c:cami	c58d-32e-21g43
c:camo	c51
c:camos	c51
c:camp	a-29c76
c:campa	a-33c59
c:can	a36b-67d75e-53g-62
c:can_	a55b-41c-25d88e-77f-55g-77
c:cana	d32
c:canc	b-27c-100f113
c:cance	a-30b-24c-96f114
c:cand	a42b-43c-42e54f40g-54
c:cande	a26e20
c:candi	c46
c:candl	a47c-78d28e62g-20
c:cani	a-50c63
c:cann	a21d29
c:canne	a20
c:cant	c82d-55e-41
c:cant_	a22
c:canta	a-44c59
c:cao	a-45c41
c:cao_	a-39c32
c:cap	a30c20d-38e-24f-21
c:capa	a64
c:capit	c51
c:car	a31b-72g-31
c:car_	a47c-30d-34e-48g34
c:cara	a38d-54e24
c:cara_	a-31c22e37
c:carat	a72c24d-57f-24g-30
c:card	a-34b-35c-70d84e32f77
c:card_	a-62b-36c-51d77e51f83
c:cards	a41c-29
c:care	a-36c33d29
c:carf	a52c-31d30
c:carf_	a52c-31d30
c:carg	a55
c:cargo	a46
c:carn	a48
c:carne	a48
c:caro	c67
c:carr	b-21d34f-34g43
c:carre	a63c-40d30
c:carri	a-39e35g29
c:carry	a-37
c:cart	a45b-77c30d-30g-64
c:carta	e28
c:carte	a87b-61c-46g-35
c:carto	a-21c43
c:carv	a47
c:carve	a47
c:cas	a25c47e-42f-58g-29
c:cas_	c75d-58e-31
c:casa	a46c48d-77f-37g-29
c:casa_	c66d-56e36f-26
c:case	a92b-35c-56d38e-45f-27
c:case_	a90b-34c-55d43e-44f-26
c:cash	c51
c:cash_	a28c33
c:casi	a-74c58
c:casio	a-23
c:cass	d109f-34g-46
c:casse	d80e-29g-30
c:cast	a-24c43d-36e-28g35
c:cast_	c38
c:casta	a-26g36
c:cat	a-49b43c46d23e-46f42g-66
c:cat_	a-24b-27c111d39e-39f-28g-32
c:cata	a-34b100c-37d30e-45g-33
c:catal	a-22b101c-40d-24e-40f24g-28
c:catc	d71
c:catch	d71
c:cate	a-36c74e-69f50g-21
c:cate_	a-50c78e-32f22
c:cati	a-67c49d-56e41f59
c:catio	a-61d-49e48f65
c:cato	a-33d32
c:cato_	a-44d40
c:catol	c31
c:cau	a64d-35e37f-36g-47
c:caus	a68d-50e41f-33g-45
c:cause	a75b-34d-49e42f-32g-43
c:cav	e31
c:caz	a-31g22
c:cca	a-43e70
c:ccas	a-23
c:ccasi	a-23
c:cce	b-26c64d-76e-22f23
c:ccep	c69d-50e-25
c:ccept	c69d-50e-25
c:cces	a-53c57e-23f48
c:cces_	a-49c86
c:ccess	f29
c:cch	a22c-57e34f-37g26
c:cchi	c-93d43e35f-32g33
c:cchin	a24c-43e53
c:cchio	a-52d28
c:cci	a58b-26c77d-60f-45g-52
c:ccia	a39d-52e34f-27g-22
c:ccia_	e29
c:ccial	e26
c:ccio	a34c74d-21
c:ccio_	a38c41
c:cco	b-72c-33f33g106
c:cco_	e33
c:ccol	a98e-28
c:ccola	a45
c:ccolo	a23
c:ccom	a55c-35e-21g43
c:ccomp	a64c-28
c:ccor	a-23b-29c-55d-27g112
c:ccord	b-24c-41d-66g114
c:ccou	a-68c-37d21f87g34
c:ccoun	a-94c-21d26f91
c:ccr	c25
c:ccu	b-21c42d-35e79f-27g-50
c:ccue	a-23c-36e93
c:ccuei	a-23c-36e93
c:ccup	a50c38g-41
c:ccupe	a51g-39
c:ce_	b-42c44
c:cea	a-56c31
c:ceau	a-27b-22
c:ced	a-59b-57c37d69f68
c:ced_	a-45b-20c60d80f-37g-31
c:cede	a-43b-37f110
c:cede_	a-23
c:ceder	f50
c:cee	c24d-57
c:cee_	c58d-35
c:cees	a65
c:cees_	a65
c:cei	b-53c-61d62e87
c:cein	a59b-20c-89e60
c:ceint	a59b-20c-89e60
c:ceip	a-52c-24d42e50
c:ceipt	a-52c-24d42e50
c:ceiv	a-26c-46d46
c:ceive	a-24c-59d47
c:cel	b-35c-31d48f20
c:cel_	a-75c24d28f40
c:cela	d-23e21
c:cela_	d-32e26
c:cele	a56b-54c-50d49e-44f-24g-29
c:celeb	a39
c:celet	a57b-46c-79d57e-34f-48g-37
c:cell	a-42c-48e24f90g23
c:cella	a-31c-45f101
c:celle	e38f-21
c:celu	c-53d56f-22
c:celui	c-53d56f-22
c:cem	a24b-57c30d22e-24f-38
c:cemb	a53b-54e-33f-36
c:cembe	a65b-26e-29f-23
c:cembr	b-32d24
c:ceme	d22g-26
c:cemen	d22g-26
c:cen	a60b-74c77d-74f-77g-53
c:cen_	a74c-51
c:cena	c40
c:cena_	c32
c:cenc	a-33c30
c:cend	a80
c:cene	a91
c:cens	a-32
c:cense	a-28c38
c:cent	a42b-68c73d-64f-59
c:cent_	a23b-30c99d-32e-29f-32
c:centi	c-52g42
c:cento	a36
c:centr	c34
c:cents	c28
c:cep	c62d-50f-44
c:cept	c64d-48f-43
c:cept_	a-22c55
c:cepte	a36c21d-39
c:cepti	c33e26
c:cer	b-23d41e-43f32
c:cer_	a27b-51c-44e-61f53g52
c:cera	a-32
c:cerc	a69b-37c45e-30f-30g-32
c:cerca	a-24c69
c:cerco	a98b-21c-32d-28
c:cere	a-34b72c47d-28f-24
c:cere_	a-31c36
c:cereb	a-24b72c23
c:cern	a-80d40f77
c:cerna	a-42c-27f92
c:cerni	a-37d47
c:cert	a-104b-28c48d95e-34g-48
c:certa	c28
c:certi	a-106b-38c45d101e-37g-35
c:ces	b20c68d-51e-68f21g-58
c:ces_	b29c83d-42e-57f-26g-65
c:cesi	a30c68e-20
c:cesit	a44c43
c:cess	c-34d-24f95
c:cess_	f25
c:cet	a35c28d-68
c:cet_	a53c-21
c:cett	b-20c40d-42e-31
c:cette	c52d-32e-44
c:ceu	e44
c:cev	a66b-39c-37e-64f56g-38
c:ceva	c31
c:ceve	a76c-20
c:cevo	a90b-43c-64d-65e-26f97g-34
c:cevoi	a88b-40c-57d-57f85g-29
c:cevu	a-78c-38d95
c:cevut	a-78c-38d95
c:cez	a-84f113
c:cez_	a-84f113
c:ch_	a32c-26f-25g-33
c:cha	a-30b-42c38d34e22g-43
c:cha_	c-31d34
c:chac	a65
c:chacu	a82c-36
c:chai	a74b-70c-49d-45e62f-43
c:chain	a99b-62c-29d-22e-28f-25g-43
c:chair	a25c-35e55
c:chais	a-28e86
c:chale	c34
c:cham	d-36e73f42g-29
c:chamb	a25
c:champ	a-46e90f30
c:chan	a-81b-59c56d114e-65f58g-33
c:chanc	a23c56
c:chand	a30
c:chang	a-141b-22d130e-51f99
c:chant	b-44c95d-29e-40f-29
c:chap	c47
c:chaq	c73d-45e-50f60g-25
c:chaqu	c73d-45e-50f60g-25
c:char	a-73c62d22e66f-29g-21
c:charg	a-60b-47c59e106f-46g-31
c:charm	a-27
c:chas	a-35b26d89e-34g-22
c:chase	a-30b33c-65d105
c:chat	c-39e63g25
c:chat_	c-73d34e88f-42g34
c:chats	f40
c:chau	a-29c106e-55f-24
c:chauf	c43
c:chaus	a-21c54g36
c:che	c25f-32g-28
c:che_	a26b-63c30f-36g-36
c:chea	b62c26d-21
c:cheap	b64
c:chec	a-60c52d37
c:check	a-57c46d38
c:ched	a-44b-36c53d-53e53g29
c:ched_	a-43b-35c50d-52e54g30
c:chee	c-57d60
c:chee_	c-63d72
c:chef	a54d-22
c:chef_	a45
c:cheg	a-21d40
c:chei	a-50d22
c:chel	a-51c56d-23
c:chem	a41b-42c31d-23f-24
c:cheme	c38e23
c:chemi	g42
c:chen	c-59e31f41
c:chen_	c-98d48e31f72
c:chenk	a46
c:cheq	c48
c:chequ	c48
c:cher	b-44c89d-41e-66g-52
c:cher_	c73d-62f-31
c:cherc	a48b-83c99d-59e-67f-53g-56
c:chere	a-63c85d-23e-40f47
c:ches	a47b33c-33d-78e-57f-51g68
c:ches_	b42d-72e-49f-55g94
c:chest	a73c-28
c:chet	a33b31d61e-84f-41g-66
c:chete	a21b46c-33d75e-77f-43g-81
c:chett	a49c-30e-33f-35g36
c:cheu	a41c-21
c:chev	a72c-72d-29g27
c:cheva	a83c-30
c:chez	b38c64d39e-57f-29g-98
c:chez_	b38c64d39e-57f-29g-98
c:chi	a-39c-26d62f57
c:chi_	a-32d-41e-21f38g36
c:chia	a22e-30f-21g51
c:chiam	c70
c:chiav	a42
c:chic	d76
c:chick	a-44d72
c:chie	a-76b-23d-53e45f128g29
c:chied	a-41c43d-47f92g-24
c:chien	a-34c89d-25
c:chier	a-65c-77f104g27
c:chies	a-32c-47e32f26g52
c:chif	b-26c-42d87g22
c:chiff	b-26c-42d87g22
c:chil	a-34b61e57
c:child	a-21b35e60
c:chin	a-27c22d78f-38g-29
c:chine	a-69c34d66
c:ching	d41
c:chini	a43
c:chio	a-86d80
c:chio_	a-58d25
c:chir	g21
c:chis	b22
c:chit	d39
c:chite	a28
c:chiv	c-66d90f26
c:chive	a43c-60d83
c:chl	a30c-73d83e28f-29
c:chm	c61d-25e-33f-28
c:chma	c29
c:chmak	a-37c55
c:chn	c81d-40f-22
c:chni	c74d-24
c:chnic	c57
c:cho	a56d-43e-48f-58
c:cho_	d20g46
c:choc	a-51e22
c:choco	a-51e22
c:choi	a58c-47d-36e25f-23
c:choir	c31
c:chois	a77c-97d-40e25
c:chon	a29b24e-37f-23
c:chons	a29c31
c:choo	a59c64d-57e-62f-28g-25
c:chool	c70
c:choos	a78d-26e-28
c:chor	a41
c:chos	a57c-63e-20f-54g-40
c:chose	a60c-69f-53g-39
c:chr	a39b-38c47e-96
c:chri	d39e-81f33g32
c:chris	a56d59e-71f-28g-36
c:chro	a51c96d-40
c:chron	c103d-37
c:chs	a-70d28e52
c:cht	a-20f25
c:cht_	a-40b21e51
c:chte	b-48f65
c:chte_	a53b-29c50d-39f-25
c:chten	a-48d37f94
c:chter	a-21c-38g33
c:chti	a42
c:chts	b86c-21
c:chts_	b86c-21
c:chu	a-51b114c-58e48g-37
c:chur	a-53b119c-52
c:chure	a-78b121c-54
c:chw	a39
c:chz	b49
c:chze	a-25b54
c:chzei	a-25b54
c:ci_	a-25b-41c-21d-101f117g86
c:cia	b-26c67d-54f-36g-41
c:cia_	a-21c53e28f-38
c:cial	a-31c65e23f-21g-53
c:cial_	a-39c21d26e58
c:ciale	b59
c:ciali	a-27c84e-26
c:ciam	c37
c:ciamo	c37
c:cian	a28
c:ciao	a44
c:ciao_	a44
c:cias	a-50c-29f35g79
c:cias_	a-50c-29f35g79
c:ciat	a37c65d-40f-20g-38
c:ciate	c22
c:ciati	c67
c:cid	a22b47c-86d-55e24
c:cide	a58b73c-91d-67g-31
c:cide_	a29b55c-38
c:cie	a34b-46c66d-81e-42g-49
c:cie_	c29
c:ciee	f32
c:cien	a32c31d-42g-41
c:cien_	c96d-59
c:cienn	a59d-46f21
c:ciens	a56c-54d31
c:cier	a62d-71
c:cier_	a86d-48
c:cierg	c31
c:ciet	c29
c:ciete	c31d20
c:cieu	c77
c:cieus	c57
c:cieux	c30
c:cif	a20
c:cig	c-53d92
c:ciga	c-46d93
c:cigar	c-46d93
c:cil	a51b23c25e-31g-28
c:cil_	c72
c:cile	a69
c:cile_	a64
c:cim	a-58e31
c:cin	b49d-28f-54
c:cina	c57
c:cine	a-68b78
c:cine_	a-87b79g21
c:cing	a-54c30
c:cing_	a-54c30
c:cino	a-64d75
c:cino_	a-60d76
c:cinq	a42b32c-32d-69g27
c:cinq_	b54c-46d-43g27
c:cinqu	a54d-22
c:cint	a140b-37c-72
c:cintu	a101c-43
c:cio	a28c51d-76e-20g-62
c:cio_	a115b-27c39d-61e-39f-35g-61
c:cion	a-72b-25c86f27
c:cion_	a-76c68
c:cione	a-30c22
c:cios	b59
c:cip	a-24
c:cipa	a-25d29
c:cipal	d32
c:cir	b-56d21e34
c:circ	a33c-36f37
c:cire	d45
c:cire_	d45
c:cis	a-47c-25d-36e26g99
c:cis_	a-31
c:cise	g20
c:cisi	a-40c-36f22g84
c:cisio	a-36c-25g85
c:cit	a-49b-69c34d-55f116
c:cita	a-87c59e34f71
c:cita_	a-48c45e22
c:citat	a-44c23
c:cite	a36b-24c41d-34e-27
c:cite_	a65d-20f29
c:cito	a-34f35
c:civ	c-26d37
c:civi	c-23
c:ck_	b-80c72e-43f-66g52
c:cke	b-29c-28d101e-45
c:cked	a-121d101e22f51
c:cked_	a-121d101e22f51
c:ckel	g60
c:ckel_	g62
c:cken	a-54d44f22
c:cken_	a-63d45f22
c:cker	a24
c:cket	a55c-81d78f-41g-54
c:cket_	a39b-21c-98d92e27f-37g-43
c:cki	a-96d114e-21
c:ckin	a-95d114
c:cking	a-95d114
c:ckl	b79d-54e32
c:ckla	a-22b86d-21e26f-29
c:cklac	b64d-33f-25
c:ckle	a25d-23
c:ckn	a-34
c:cks	a72d-24e-24
c:cks_	a66e-20
c:ckt	a-26
c:cla	a31b-47c44d47e-36f-43g-55
c:clai	a89g-28
c:clair	a86g-24
c:clam	c-43d74
c:clame	c-33d77
c:clas	b-52c94g-50
c:clasp	a36d24
c:class	b-51c100d-56e23g-27
c:cle	b-46c36d38e-64f47g-23
c:cle_	b-45c-39d81e-21f95g-64
c:clea	a-99c97d51e-32
c:clean	a-85c106d56
c:clear	a-27
c:cles	c62d-21
c:cles_	c62d-21
c:cli	a-25b-87c73d-93e38f58g-60
c:clic	f39
c:click	c21
c:clie	a-56b-64c77d-83e61f26g-58
c:clien	a-56b-64c77d-83e61f26g-58
c:clim	c35
c:clin	a30f34
c:clini	a26
c:clip	a78b-38
c:clip_	a64c21
c:clo	a39b-25d-41e-43f73g-73
c:cloc	a31b22c-24d26f-40
c:clock	a30b26c-43d33f-35
c:clos	a41b-45c45d-51e-67f102g-60
c:close	a26b-39c43d-45e-63f105g-53
c:clu	a-51b-33c64f45g-48
c:club	b-23c80
c:club_	c76
c:clud	a-39f69
c:clude	c39
c:cludi	a-23c-41f74
c:clus	a-72c76e51
c:clusi	a-39c50e28
c:co_	a82b-101d-48e24f-27g-61
c:coa	c-29e91
c:coat	c-29e74
c:coat_	c-42e80
c:coc	a24c86g-63
c:coch	c59
c:coche	c59
c:cock	a22
c:cod	a-71b-33c74d68f-33g-35
c:code	a-92c57d66f-25
c:code_	a-93c51d68e21
c:codi	a21c29e-20
c:codil	c33
c:coe	c23
c:cof	a-41b28c33
c:coff	a-35b29c27
c:coffe	a-24c35
c:cog	a-33c29d41f27
c:coge	a26
c:cogn	c-27f42
c:cogna	c-30
c:coi	a-20d44e-35f56g-44
c:coin	a-66c21d88
c:coin_	b29
c:cois	a-23f83
c:cois_	c-26f86
c:coit	a21
c:coit_	a21
c:col	a31d-20e-30f-28
c:col_	a101c-24d-29e-29
c:cola	a21d-29
c:cola_	a45
c:colat	a-51e22
c:cole	a-58c89d-71e-24
c:cole_	a-70c69d-32
c:coled	a26
c:coli	b-21e50f-21
c:colis	c52e31
c:coll	a23f-25g-32
c:colla	b29c25e-21f-47g-26
c:colle	b45d-27
c:colli	a53b-51c-36d47g-39
c:colo	a60b-85c68e-87f-38
c:colon	a28c52e-27
c:color	c-40g47
c:colou	a68b-68c37e-37f-29
c:colt	a35
c:com	d34e-30f-33
c:com_	a-34c40f-22
c:comb	a38b68c32d-60e-71f-46
c:combi	a45b70c24d-56e-66f-44g-42
c:come	a61b-32d-31e-51f-59
c:come_	a69b-56e-38f-62
c:comed	c71
c:comes	a52b58c-23d-23e-27
c:comi	c98d-64e-45
c:comin	c96d-49e-25g-24
c:comm	a-58b24d99g57
c:comma	a-42b-21c-25d117f-33g-61
c:comme	a-77b51d46g120
c:commi	a32c40d-21e-21g-32
c:commu	c29
c:como	a-57c-50d48e51g57
c:como_	a-79c-48d51e52g58
c:comp	a-21d77g-45
c:compa	a60d-47e-29f-22g-52
c:compe	a-64c73
c:compl	a-29b58c-24d34e33f-46
c:compo	a-71c70d65
c:compr	a-37b63c-72d106e-20f34g-72
c:compt	b-44d-45f35g42
c:comu	a49
c:comun	a49
c:con	a-24b-58c28f29g41
c:con_	a23d-32f-42
c:conc	a-69b-32c64d-51e23f56
c:conce	a-78c26f76
c:conci	c31
c:conco	a-20c88
c:cond	b-52e-21f-42g106
c:cond_	d-48e-37g103
c:conde	a-22
c:condi	a27d-33
c:condo	a-46g46
c:condu	a44
c:conf	a-44b-68e26f43g100
c:confe	a-44c-44g91
c:confi	a-50b-63d36e27f39g78
c:confo	f42
c:cong	a-57c38e58
c:conge	a-30e39
c:congr	c34
c:conn	b-27d20e34g-42
c:conna	a28d-57e27g-28
c:conne	a-38d74
c:connu	a28c-26
c:cono	a-23e56
c:conos	c30
c:cons	b-56c-27f98g-49
c:consa	c20
c:conse	a-28b-43c-70d66e24f125g-57
c:consi	a66d-45e-22
c:conso	g21
c:const	a-44e58
c:consu	a75
c:cont	a-64b-38c73e-32f48
c:conta	b-23c58d-71e-38f83g-57
c:conte	a-47c47f-21g40
c:conti	a-61c-49e-23f108g56
c:conto	a32
c:contr	a-90b-44c100d83f-54
c:conv	a-44b-46d-24e-28g112
c:conve	a-81b-26e-32g106
c:convi	c-25g42
c:coo	c45e-25
c:cop	a-49c65d-27f47g-20
c:copa	b24
c:copai	b25
c:copi	c-24f50
c:copie	a-26c-39f58
c:copin	a30
c:copy	f39
c:copy_	a-22c-35f42
c:cor	b29c-28e-61f70g36
c:cora	a70c-41e-52f-30
c:cora_	a49e-29
c:cord	a-72b-64c-34d30f117g105
c:cord_	c-42d-29f51g81
c:corde	c39
c:cordi	a-91c-29d21f72g47
c:cordo	a-51d55g53
c:cords	a-59c-39f81
c:core	b107c-43d-27e-37
c:core_	b108c-72d-35e-34
c:cork	a-28b29
c:cork_	a-28b29
c:corn	a110b-43d-28
c:corne	a51b-27
c:corr	a-115b-62d78e-42f136g23
c:corre	a-105b-50d76e-49f123g36
c:corri	a-75f77
c:cort	a60
c:cos	a29b79c-33e-51f-52g-48
c:cos_	d21
c:cosa	a70c-57d-41
c:cosa_	a61c-47d-61
c:cosi	a-29b41
c:cosi_	a-29b41
c:cost	a21b78e-57f-50g-46
c:cost_	b56d41e-31
c:costa	a41b73c-76
c:costu	a38
c:cot	a77e-38f-42g-51
c:cote	a30c53d-41f-29g-22
c:cote_	a20c76d-37f-24g-38
c:cou	b-45c20g-21
c:cou_	d39g32
c:coud	c22
c:coul	a49b-60d41e-38f-41g-33
c:could	a56b-62d36e-69f-35g-25
c:coule	c-30d55
c:coun	a-113b-47c53d28e29f58
c:count	a-113b-44c38d33e33f60
c:coup	b-45c34d-78e29
c:coup_	a32b-33d-66e-21f24g26
c:coupe	a29c-26e31
c:coupl	e41
c:cour	a-35b-54c22e31f46
c:couri	a-50c32
c:couro	a-37c-38d90
c:courr	a-68c-75e26f107
c:cours	b-58c116d-36e23
c:court	a51
c:cous	c72
c:cousi	c47
c:cout	b75c-53e49f-40g-55
c:coute	a21b80c-71
c:coutu	c-50d23e69g-40
c:couv	a97c-31
c:couve	a36
c:cov	b-22d96
c:cove	a-75d101
c:cover	a-64d103
c:cqu	a63b-22c-21d48e-29
c:cqua	a30
c:cqui	d45
c:cquis	d25
c:cra	a26b-51e48f-40g-26
c:craf	c28
c:craft	c28
c:cran	c29
c:crav	a104c-23
c:crava	a104c-23
c:cre	b-70c65d52e-49f-66
c:cre_	a27c-23
c:crea	a-94b-24c80d85e-29f-21g-23
c:creat	a-27c76
c:cred	b-49c29d53e-46f-51g52
c:credi	b-47c32d43e-43f-49g59
c:cree	c78
c:cree_	c31
c:cret	a81c23d-61f-35g-29
c:cret_	a57
c:creti	c42
c:creu	a-36d50
c:crew	a-70c34
c:crew_	a-36
c:cri	a-33b-54d-82e33f122g48
c:crib	c-45d-50f94
c:cribe	c-31f64
c:cribi	c-20e58g21
c:crin	a-38c64d34
c:crin_	a-22c48g25
c:crip	a-42c40
c:cript	a-42c40
c:crir	a-34b27c32
c:crire	a-36b28c27
c:cris	a48c-60d-51f-35g57
c:cris_	b22c-44d-33f-25g56
c:crist	a61c-21
c:crit	a-62b-57c-36d-24e93f109g33
c:crit_	a-46b-22c-43e95f62
c:critt	a-60e25
c:criv	a-36b-48d-70f119
c:crive	a-50f109g-21
c:crivo	c-36d-22g58
c:cro	b-44c67f-55
c:croc	c29d22
c:croco	c33
c:croi	b25e-23f-27
c:crois	b43c-28g31
c:croix	a47
c:croq	a27c-29g59
c:croqu	a27c-29g59
c:cros	a-31c31e26
c:cross	a-27c20e28
c:crow	c36
c:crown	c36
c:croy	b-34
c:cru	a31c38d-20
c:crut	c43
c:crute	c37
c:cry	d27e-24
c:cryp	a36
c:crypt	a36
c:cs_	a76c64d-56e-36f-42g-54
c:ct_	a-29d-36e-40f78
c:cta	d-20
c:cte	a33b-74c70d-76e32f-50g-57
c:cte_	a42b-23c-40
c:cted	a-36b-29d-22e98
c:cted_	a-36b-29d-22e98
c:ctem	a49
c:cteme	a49
c:cter	a71c-38f-57
c:cter_	a80f-48
c:cteu	b-26c107d-49e-26f-22g-58
c:cteur	b-26c107d-49e-26f-22g-58
c:cti	b-30c45d-68e-51f74g-27
c:ctif	a-43c-39f98
c:ctifi	a-33c-60f99
c:ctin	a-51f51
c:cting	a-51f51
c:ctio	c54d-69e-45g-38
c:ction	c54d-69e-45g-38
c:ctl	a-54c34e35
c:ctly	a-54c34e35
c:ctly_	a-54c34e35
c:cto	a-44b-41c80e-46f-26g30
c:ctob	a-33d64
c:ctobr	d54
c:ctor	a-33c93d-48f-37
c:ctor_	c43d-31f-21
c:ctr	a70b-36c60d-42e-37g-30
c:ctri	a21b-26c92d-35e-27f-25
c:ctric	b-24c93d-34e-25f-25
c:cts	a-25c51d23
c:cts_	a-25c51d23
c:ctu	d74e-32f-21
c:ctua	a64c-47f-23
c:ctual	a74b-30c-48
c:ctue	a-66b23c65
c:ctuel	a-51b23c62
c:ctur	a-38d80
c:ctura	a-20
c:cture	a-30d77e-21g-20
c:cu_	a-73b-37d97f-26g93
c:cua	a-36b68c-25d45f-31
c:cuan	a-41b78
c:cuand	a-51b51
c:cuant	b39
c:cuc	e55
c:cue	a-29b-36d71e51g-42
c:cue_	a-59c26d80e-36
c:cuei	a-34c-20e90
c:cueil	a-34c-20e90
c:cuf	a76c-59
c:cuff	a76c-59
c:cuffl	a92c-36d-27
c:cui	a80b-49c-100d22e-30f-51
c:cuir	a79b-39c-115d63e-28f-43
c:cuir_	a82b-38c-113d64e-27f-43g-27
c:cuit	c25
c:cul	a-27c77d-79e56g-28
c:cula	a-33e22
c:cule	a31c73e-21
c:culi	c27
c:culp	a-40e53
c:cult	c-27e32
c:cum	a53b51d-32e-24
c:cume	b56
c:cumen	b56
c:cun	a28b56c-60g-31
c:cun_	a33b71c-94
c:cune	c-50e44
c:cune_	a-20c-44e59
c:cuno	c29
c:cuno_	c29
c:cup	a30b-22c148d-27e-34f-22g-68
c:cupe	c143g-58
c:cupe_	c32d-20
c:cuper	a-70c126
c:cur	a-56b112c48d-75f-44g-64
c:cura	c27d21
c:curat	a-41d28
c:cure	a-30e43
c:curi	a-101b116d-50e21g-31
c:curio	a-97b125c-92
c:curit	e45
c:curo	a91c-38
c:curo_	a91c-38
c:curr	a-59b20c90d-21
c:curre	a-37b32c56
c:cus	a-34b-62c-34d75e46g66
c:cuse	a-38e91
c:cuse_	e74
c:cush	c-57d73
c:cushi	c-57d73
c:cuss	a-72c-57g94
c:cusse	a-61c-47g74
c:cust	b-48c31d78e-26g-46
c:custo	a-78c49d85g-38
c:cut	a45b-60c28d-46e-45g45
c:cut_	a33g25
c:cute	a24b-21c21
c:cuti	c22
c:cy_	a38b-26c-35d48g-30
c:da_	a-46c43d-39e59f-40g40
c:dac	c53
c:dad	a41b33c-85e-45f33
c:dad_	a83b46c-71d-42e-50g-40
c:daf	a52
c:dag	a73d-68g39
c:dag_	a82b-23d-64g42
c:dai	a96c-46d-69f-36g-45
c:dail	a67d-33g-20
c:daill	a75c-25
c:dais	a31c-32
c:dal	b-46c-53e33f94
c:dal_	b-21c-30f41
c:dall	a-31c-64e35f69
c:dalla	c-63e41f39
c:dam	b-40c29d-65g56
c:dame	b-26d-76e21f27g54
c:dame_	a-26b-20d-70e32f49g86
c:damen	c43
c:dan	a-27b65
c:dan_	a-26b42c-35d29
c:danc	a29
c:dance	a29
c:dank	a-66g100
c:dank_	a-48g78
c:dann	a34b23c-23e23
c:dann_	b24e30
c:dans	a-46b55c43g-29
c:dans_	a-47b56c40g-26
c:dant	a35b32c-46g-33
c:dant_	b43c-44d24f-20g-40
c:dante	a37
c:dar	a50b-30c32d-22e-23f-43g-33
c:dar_	c-23d30
c:dare	d22
c:dare_	d24
c:darf	c29
c:darf_	c29
c:dari	c77
c:darin	c43
c:dark	a88c-21d-36
c:das	b30c-59e28f24
c:das_	b35c-62d34e32
c:dat	a-79b-21c-43d73f142g26
c:dat_	d41
c:data	a-58c-28f97
c:data_	a-62c-38f102
c:date	a-78c-73d93f128g38
c:date_	a-70c-66d88f86g43
c:dati	a-43c-25f99
c:dati_	a-36c-50f101
c:dato	a-44c29
c:dato_	a-21e23
c:datu	c26
c:datur	c26
c:dau	a59c-54d-22e-23g-24
c:daug	a61c-33d-32
c:daugh	a61c-33d-32
c:dav	a62c-30
c:davi	a49c-33
c:day	a35b-32c-48e-32f-27g55
c:day_	a41b-54c-58e-32f-21g56
c:days	c37f-26
c:days_	c37f-26
c:dba	a61c-49
c:dbag	a61c-49
c:dbag_	a61c-49
c:dca	a20
c:dcas	a20
c:dcast	a20
c:dd_	c-23d42g57
c:dda	a69d-23
c:ddau	a63
c:ddaug	a63
c:dde	a-65c-41e66g56
c:ddi	c33d60f-35g-50
c:ddin	c34d62f-33g-46
c:dding	c34d62f-33g-46
c:ddl	a32
c:ddle	a32
c:ddr	a-36c-61d22e-31f97g61
c:ddre	a-32c-59e-30f98g62
c:ddres	a-32c-59e-30f98g62
c:de_	b-21
c:dea	a21b-38c51e-22f-56
c:dea_	a-35b69
c:dead	a-44c50
c:deal	a31c82d-41
c:deal_	c54
c:dear	a-62b-36c68d-25g22
c:dear_	a-61b-35c66d-24g22
c:deas	a31
c:deau	a60b-47c-63d61e-27f-53g-26
c:deau_	a57b-58c-90d73f-40
c:deaux	a53d35e-41g-23
c:deb	a-24c-21d-20e87f-22
c:debo	a-43e89
c:debou	a-64e90
c:debu	a21
c:debut	a21
c:dec	a22b36c-69d-26f49
c:deca	b22c-47g26
c:dece	a26b-69f37g-30
c:deced	a-34f79
c:decem	a51b-50e-27f-33
c:decen	a25c-22
c:deci	b102c-114d-70g44
c:decid	a23b75c-91d-72e24g31
c:decin	a-35b75
c:deck	a-47d35
c:deco	a60e-23
c:deco_	a28
c:decor	a53
c:decou	b31
c:ded	b-39c22e38
c:ded_	e37
c:deda	g43
c:dedan	g43
c:dedi	c67
c:dee	a36c-35e-31
c:dee_	c-30f23
c:def	a35c34g-40
c:defi	a58g-22
c:defil	a84
c:deg	b-23d73g-31
c:degr	a-62c28d73
c:degre	a-62c28d73
c:dei	a-31f43
c:dei_	a-34f47
c:dej	a-54b54c60d-59
c:deja	a-48b62c70d-49f-38
c:deja_	a-42b56c77d-57f-35
c:deje	a-34f64
c:del	b-51d52e-36f44g40
c:del_	a-39b-55d98e-65g46
c:dela	c-66d53e47
c:dela_	a27e20
c:delai	c-76d61g23
c:dele	d-26e-73f116
c:dele_	d43e-22f-35g62
c:deles	a-23b22c21
c:delet	a-48d-48e-32f128
c:deli	a75b-47c25f-27g-69
c:delig	a29
c:deliv	a56d45f-25g-35
c:dell	a-58b-32c-21d78e-23f41g59
c:dell_	c-54f85
c:della	a-92b-25d67g61
c:delo	a-33g47
c:dem	d-44f74g43
c:dem_	a32c-50e-32
c:dema	c-37d-77f96g56
c:demai	a50b26c-61d-46e-30f-37g78
c:deman	a-37b-44c-33d-68e27f135g47
c:deme	a-38d77g-25
c:demen	c-21d75
c:demi	d35g39
c:demi_	g31
c:demm	b30
c:demme	b30
c:demo	b-21c77d-20e-20
c:demo_	c56
c:demon	c29
c:den	a25c-21d39e-30g-74
c:den_	b35c-41d63g-63
c:denc	a-24d47
c:dence	f20
c:dent	a49e-35f-26g-48
c:dent_	b25
c:denti	a81b-30c-88d30e-50
c:dentr	c-39d30
c:dents	c51
c:deo	a26c64d-37e-27
c:deo_	a36c52d-21
c:dep	b-39c58d54f-29g-40
c:depa	a77c32d-25f-23
c:depar	a59c26
c:depe	c25e49
c:depen	a-23c33e54
c:depl	a74c-32d-30e40
c:depla	a74c-32d-30e40
c:depo	a-90b22c50d88e-21f-26g-33
c:depos	a-68b33c23d71e-23
c:depot	a-48c30d59
c:depu	a-26b-37c61d55e-43g-21
c:depui	a-26b-37c61d55e-43g-21
c:der	b-31d22e-26
c:der_	b-22d56e-38
c:dera	a51c-26d25e-35
c:dera_	a46c-41
c:dere	b-27f34g-23
c:dere_	a83b-37e-27f-26g-22
c:dered	a-111c40d63e32
c:deri	a-40b73
c:derin	a-69b79c-48
c:derl	c106d-42
c:dern	b-35c22d35f-45g54
c:derni	a-31b-47d43f-38g77
c:ders	c-30d-46e44f47
c:derst	c-21e38
c:des	c53d-69e-23f27g-27
c:des_	c85d-67e-57f-37g-58
c:desa	a-43c-54f104
c:desc	a55c-22d-34
c:descr	b22
c:desd	a-34b50c-62g28
c:desde	a-34b50c-62g28
c:dese	c37d-24
c:desi	a69b52c-68d-34e-35f58g-55
c:desid	a60c-25
c:desig	a-48b73
c:desin	c-26f85
c:desir	a114c-92
c:desk	a39c-52
c:desk_	a39c-52
c:deso	a-105c-32f127
c:desol	a-66d-29f116
c:dess	a-39b-33g97
c:dessi	b-24c71d-32f22g25
c:desso	e27
c:dessu	a-41b-26c-37d36g96
c:dest	a-33c74d-25g-35
c:dest_	a-33c53
c:deste	e24
c:desti	c26f30
c:det	d-64f94g-67
c:deta	a-24f99g-25
c:detai	a-29d-46f101
c:dete	a32
c:detec	c21
c:detes	a38
c:dett	c53d-71e36
c:detta	c26
c:detto	a53c-23e30
c:deu	b-73c-41d21e75f-57
c:deur	a-61b-31c64e99f-29g-34
c:deur_	a-49c33e91
c:deurs	a-28c47
c:deus	a-61e88
c:deuse	a-61e88
c:deux	a33b-65c-65d29e46f-50g28
c:deux_	a43b-69c-74d41e58f-47
c:deuxi	a-43d-23g102
c:dev	a-72b-35c88d37e55f-56
c:deva	a-69c95d-71e100g-25
c:devan	a-55c110d-61e37
c:deve	a-59c59d58
c:deven	a-58c23d73
c:devi	a-31b-35c75e-29f-47g58
c:devie	a25
c:devis	a-91c80d29e-26f-31g61
c:devo	a-42c-61d86e51
c:devo_	a-58c-50d78
c:dez	c-39d29e45g-52
c:dez_	c-43d39e49g-50
c:df_	a-38b21c83
c:dge	a96b-43d-56e-78
c:dge_	a54d-48e-22
c:dget	a78c-42
c:dget_	a76c-39
c:di_	a57b-92c-66e-43f-54g91
c:dia	a32c40e-52f-44g-38
c:dia_	b85c-78d-24e41f-33g33
c:dial	a83b-64c-60d21
c:dial_	a111b-41c-35e-25
c:diale	a-58c-42d43
c:diam	a36b-35c96e-87f-38g-64
c:diama	c112e-65f-44g-41
c:diamo	a60b-45c37e-54g-40
c:dian	a65
c:diant	a40b23
c:dias	a-77c60e42
c:dias_	a-77c60e42
c:diat	c32
c:dic	a49c77d-38e-70f-51g-43
c:dica	c20
c:dice_	a23
c:dici	a56e-27
c:dici_	a26b23
c:dico	a-31c46
c:dico_	c42
c:dict	a76c62g-22
c:did	b31d-41
c:did_	c-48e45
c:didat	c36
c:didn	e31
c:didn_	e31
c:dido	c43
c:dido_	c43
c:die	a-26b-66c78e45f-45
c:die_	b-38
c:dien	a-54b-48c140d-25f-41g-33
c:dien_	a-28c85
c:dienn	a-32c114
c:diens	a-25c43
c:dient	e33
c:dier	c42g-21
c:dier_	a-43c37d36
c:dies	c30d25
c:dies_	a-42d44
c:diese	a49
c:dieu	e49
c:diez	g62
c:diez_	g62
c:dif	a-34b-43e36f28g28
c:diff	b-36c-21e26f34
c:diffe	a-26e29
c:diffi	f23
c:dig	a-33b-50d-32e115
c:dige	e50
c:digi	g50
c:digit	g52
c:dign	a-36c-24e107
c:digne	e84
c:dil	c104
c:dile	c104
c:dile_	c101
c:dim	a45b-32c-21g-27
c:dima	a39b-21g-41
c:diman	a31b-20g-40
c:dime	a21
c:dimen	a21
c:din	a-49c34d39f23
c:dina	c-44d99e-26
c:dinat	c-26d57
c:dine	c-25d26f27
c:dine_	c-52d34f37
c:ding	a-55b-22c56e28f32
c:ding_	a-52c41e32f36
c:dinn	c26d-42
c:dinne	c26d-42
c:dio	a110b-24f-22g-46
c:dio_	a88g-30
c:dip	c34
c:dipl	c34
c:diplo	c34
c:diq	a61e-32
c:diqu	a61e-32
c:dique	a75c24d-29e-30
c:dir	a-35b46c39d-36f-58g28
c:dir_	c29
c:dire	a-30b56c48d-61f-64
c:dire_	a-43b104c-63e44f-57g72
c:direc	a-36b-25c99d-67f-32g-46
c:diri	c-47e23g50
c:dirig	a28e27
c:dis	b-63c40d-96e47
c:dis_	a-35b23c73d-35
c:disa	c-37e31
c:disai	g23
c:disc	b-48c36d-73e40g24
c:disco	b-30c36e59
c:discr	a37c60d-24f-30g-43
c:discu	a-80c-28d-35f31g98
c:dise	a-25e25g34
c:dise_	e34
c:diseg	a-28g41
c:disp	a81b-48d-98g-39
c:dispa	c-32f37
c:displ	a-28
c:dispo	a105b-63c37d-103e-43g-39
c:diss	a-51c41e54
c:disse	e58
c:dist	a22c55d-45
c:disti	a51
c:distr	c64
c:dit	c103d-71f-54g-21
c:dit_	a-50c71d-26e84f-62
c:dita	a-31c89d-56
c:ditat	c73d-23
c:dite	a79c42d-43e-88g-79
c:dite_	a90c-23d-30
c:dites	a64e-62g-58
c:diti	b-27c118d-84f-34
c:ditio	b-25c109d-81f-33
c:dito	a-45c49
c:ditor	a-22c60
c:diu	a-64c-44d93
c:dium	a-48c-30d95
c:dium_	a-48c-30d95
c:div	a48b-30d-30e-45f30
c:dive	c36
c:divo	a39f48
c:divor	a47c-35f49
c:dix	a-30b96d-33e81f-40g-76
c:dix_	a-27b96d-33e74f-39g-76
c:diz	a47c-30
c:dizi	a50
c:dle	a85b-21c-38g-56
c:dle_	c-52d41e57g-25
c:dles	a99
c:dles_	a63
c:dli	a-29c78
c:dlic	a21
c:dlich	a21
c:dlin	a-60c68
c:dline	a-60c68
c:dly	a-25c31d-60e-49f99
c:dly_	a-25c31d-60e-49f99
c:dmi	a-38c27e60g-27
c:dmir	a-60c82
c:dmire	a-44c65
c:dmo	a-42d62
c:dmot	a-52d63
c:dmoth	a-52d63
c:dn_	c51d-48e66g-43
c:dne	b-40c-53d-41e23g102
c:dnes	b-34c-63d-35e26g104
c:dnesd	b-33c-58d-33g104
c:do_	a-45b52g46
c:doc	a-67b39c107d-35e-28
c:doct	a-30c94
c:docto	a-51c63
c:docu	b56c28
c:docum	b56
c:doe	a31b73e-47f-51g-50
c:does	a36b42e-46f-50g-49
c:does_	b58d48e-33f-44g-30
c:doesn	a55
c:dog	a30d-31e28g-20
c:dog_	a30
c:doi	a42b-30d70e-91f-34g-21
c:doig	a88c-52d-29e-41
c:doigt	a85c-51d-28e-40
c:doin	a47b25
c:doing	a47b25
c:dois	b-27d83e-34f-23
c:dois_	a-30b-24d88e-27f-21
c:doit	a-32c45d61e-21
c:doit_	a-32c45d61e-21
c:dol	c102g-28
c:dolo	c70g-26
c:dom	a43b-30c74d-57e-32f-42g-26
c:doma	c52
c:domai	a-26c64
c:doman	a20
c:dome	a49c55d-22
c:dome_	c40
c:domen	a46
c:domi	a33
c:don	a25b-29c-24e-49f61
c:don_	a33b-22c-37d36g-54
c:donc	a55b58c-120d-90e-70f-49g115
c:donc_	a55b58c-120d-90e-70f-49g115
c:done	a-66b27c-20d93f51g-42
c:done_	a-61b29d89f53g-40
c:donn	b-77d-63e-80f134g-55
c:donne	b-75d-49e-78f135g-51
c:dons	a24
c:dons_	a24
c:dont	a-29b-66c58d-48f-26g93
c:dont_	a-29b-66c58d-48f-26g93
c:doo	a-46b-50c96e57f-28g-24
c:door	a-41b-36c84d-35e60f-22
c:door_	c39
c:doorm	a-47c-56e98
c:doors	c121e-43
c:dop	a20c-30e53
c:dopo	e30
c:dopo_	e30
c:dor	b-76c103d-74e-21f-53
c:dor_	c89d-32
c:dora	a-22e20
c:dora_	a-31c33
c:dore	b-45c81d-59e-48f-44g44
c:dore_	a51c33
c:dores	c54
c:dorm	a-49c54e32
c:dorme	c35
c:dos	a-53b-29c24d57f57g-36
c:dos_	a-23b-29d62g-25
c:doss	a-98c30d39f68
c:dossi	a-83c26f70
c:dot	a24c-26
c:dou	d87e-36f-37
c:doua	d25
c:doub	a-54b24c-25d92e-27g27
c:doubl	d61g39
c:dout	d21
c:doute	d24
c:douz	a24c21
c:douze	a21c22
c:dov	a-29c-22g25
c:dove	e23
c:dove_	b20
c:dow	a-45b62c83d48e-29f-74g-69
c:dow_	a-43b51c81f-35g-62
c:down	b22c32d86e-32f-61g-26
c:down_	b25c31d75e-25f-57g-24
c:doz	c50
c:dpr	c-32f79
c:dr_	c56
c:dra	a42e-90g-25
c:dra_	a31c25d-37f-29g29
c:drai	a62c-28e-98f-70g-64
c:drai_	a-35b28c62g23
c:drais	a96c-78d-37e-93f-63g-73
c:drait	b22c34d73e-67f-36g-43
c:dram	d24
c:drama	d25
c:dran	a66c-68
c:dran_	a57c-68
c:draw	a-73c-36d-28f124g27
c:draw_	a-76c-41f121
c:drawe	a-82c77
c:drawi	b42c-79
c:dre	f24g22
c:dre_	b-30c52d-29f-60
c:drea	a-102b95c27d40
c:dream	a-114b96d46
c:dred	a65b-28c-42f-42
c:dred_	a62
c:dredi	a40c-37d38f-34
c:dren	a-23b38e36
c:dren_	a-34b39e37
c:dres	c-71e-53f124g73
c:dres_	a39c-37d-30g46
c:dress	a-35c-64d23e-57f127g65
c:drez	c28
c:drez_	c28
c:dri	a32b-44c92d-59e-49f-34
c:dria	a41
c:drian	a52
c:drie	a-59c98d-43
c:drin	a-26e23g28
c:drio	a52
c:drion	a52
c:driv	a87c-44
c:drive	a67c-28
c:dro	a-43b-77c72d83e-39
c:droi	a-69b-22c49d77e-31f26
c:droit	a-69b-22c49d77e-31f26
c:drom	c29
c:drome	c29
c:dron	c21
c:drop	a-72b-25c32d86e-24f-21g70
c:drop_	d59g43
c:dropp	a-71d54
c:ds_	a34b-28c62d-85e-55g-34
c:dsc	d25
c:dt_	a34
c:du_	a-59b-79c-42d87e113f47
c:dua	a76c-62
c:duat	a33
c:dub	d43
c:duba	d24
c:dubai	d24
c:duc	a56c69d-60e-35f-34g-38
c:duce	a29
c:duct	a58c43d-21
c:due	b-41d62e20f-50
c:due_	b-35d58e27f-46
c:dui	a47d-22f-20g36
c:dul	a55d44e-31
c:dule	a26d31
c:dun	a38
c:dup	a-21c-41d83
c:dupl	a-21c-41d83
c:dupli	a-21c-41d83
c:dur	a-40d90g-26
c:dura	c36
c:dure	a-20c-59d22e25
c:dus	c58
c:dus_	c31
c:dut	a-26c38
c:dvi	a36d43
c:dvis	d46
c:dvise	d53
c:dwi	c22
c:dy_	b22e67g-68
c:ea_	a-32b21d34g44
c:eab	a29c-34d37
c:eabl	a29c-34d37
c:eable	a29c-34d37
c:eac	a80b-36c-21d-55f-35g-25
c:each	a86b-26c-47d-48e25f-31g-25
c:each_	a96c-42d-29g-46
c:eache	c-51e51
c:ead_	a42c-59d-32f-25g62
c:eadi	a-38b37
c:eadin	a-38b37
c:eadl	a-44c55
c:eadli	a-44c55
c:eads	a60
c:eads_	a43
c:eady	a-86c84d63g-42
c:eady_	a-86c84d63g-42
c:eaf	a-53c-22g27
c:eaf_	a-47g29
c:eak	c45d44f-29g-34
c:eak_	a21c34
c:eaks	a-20d70
c:eaks_	a-20d70
c:eal	b42c101d-39e-42f-56g-76
c:eal_	a56c58d-62g-21
c:eale	a-21d33
c:eali	a27c69d-48
c:ealis	a59c-21
c:eall	a-78b88c83g-47
c:eally	a-78b88c83g-47
c:eam	a-120b46c47d120f-28g-32
c:eam_	a-66b-40c37d118g-39
c:eami	a-54b78
c:eamin	a-54b78
c:eams	a-54c53d29
c:eams_	a-34c59
c:ean	a-61c89d35f-61
c:ean_	a-69b29c29d68e-28f-27g37
c:eanc	a-34c49
c:eance	a-29c41
c:eans	c103
c:eant	a-66b38c-40e68g22
c:eant_	a-43c-25e69g24
c:eap	b64
c:eap_	a50b-27c46
c:ear	a27b31e-38f-56
c:ear_	a34b-21c34d-34e-36f-28g-21
c:earc	c44
c:earch	c44
c:eard	a-58g82
c:eard_	a-58g82
c:eare	a-20
c:eari	c-71d90
c:earin	c-71d90
c:earl	b61c-23d-23e-41f-58g47
c:earl_	a34c-40e-24
c:earli	a-55c-52g107
c:earls	c91d-21g-31
c:early	b95c-72
c:earn	b-33c118d-21
c:earn_	a-38c99
c:earr	a65b-56c-75d69e-32f-35
c:earri	a65b-56c-75d69e-32f-35
c:ears	b116c-45e-23f-50g-66
c:ears_	a20b116c-52e-37f-49g-60
c:eart	c72
c:eart_	c57
c:eas	a23b-41d-66e-106f105
c:eas_	a29
c:ease	a27b-31c-44d-47e-98f105
c:ease_	a32b-40c-42d-42e-98f105
c:easi	g30
c:easo	a-61c38f62
c:eason	a-61c38f62
c:east	a56d-22e-40
c:easte	a70d-23e-23
c:easu	a-71c47g78
c:easur	a-71c47g78
c:eat	a43b-43c34d-33f-32g-56
c:eat_	a-56b29c69g-37
c:eate	a33b-29d-36e95
c:eated	c-34e104
c:eath	a64b-21c-59d39e-44
c:eathe	a70b-40c-50e-44
c:eati	c82
c:eatr	a61d-23
c:eau	a43b-47e-39f-35g-20
c:eau_	a52b-76c-32d28f-48
c:eauc	a21c-26d-32e-25f35g23
c:eauco	d-31e-24f36g25
c:eaut	a-29c30
c:eaux	a31c53e-76f-51
c:eaux_	a31c53e-76f-51
c:eav	d25g23
c:eave	a-77b35c22g40
c:eave_	a-86c40g32
c:eavi	a62b-24c-25d28
c:eavin	a32
c:eavy	a48
c:eavy_	a48
c:eb_	a25c-58f35
c:eba	c49
c:ebb	b74c20e-46f-36
c:ebbe	a20b67c36d-56e-42f-32
c:ebbe_	b73c29d-39e-30f-22
c:ebe	a23c26d-80f-20g21
c:ebe_	a75c-74d-29e42
c:eben	c51d-25g23
c:eber	c52
c:ebi	a-36c-32d57e52
c:ebl	c34
c:ebo	c-21e74f-48
c:ebod	a41b26c-80d25e20f-32g-28
c:ebody	a41b26c-80d25e20f-32g-28
c:ebon	a-29g51
c:ebou	a-64e90
c:ebout	a-63e91
c:ebr	a67c-21d-39f20g-26
c:ebra	a39c-25
c:ebru	a49
c:ebrua	a49
c:ebs	b57c37d-28g-20
c:ebsi	a-38b62c26
c:ebsit	a-38b62c26
c:ebu	c-24
c:ec_	a27c-21d-48
c:eca	d-28e57f-39
c:eca_	a-24e44
c:ecal	g49
c:ecau	a84b-28d-44e22f-26g-37
c:ecaus	a82b-27d-43e23f-25g-36
c:ecc	b-24c-29e71f-33g33
c:ecch	c-43d34
c:ecchi	c-43d34
c:ece	a42b-87f32g-70
c:ece_	a27b-41c39f-22g-44
c:eced	a-45f93
c:ecede	a-45f93
c:ecei	a-52b-20c-49d69e71
c:eceip	a-52c-24d42e50
c:eceiv	a-26c-46d46
c:ecem	a48b-51e-30f-35
c:ecemb	a51b-50e-27f-33
c:ecen	a62
c:ecent	a103d-20e-28
c:ecep	c-30e44
c:ecept	c-23
c:ecer	a48c-46
c:eces	a23b-59c79e-44g-70
c:eces_	b-46c83f-22g-56
c:ecesi	a44c43
c:ecess	c-25f40
c:ecev	a112b-53c-38d-75e-50f59g-52
c:ecevo	a93b-40c-59d-59e-23f85g-30
c:ech	a-36b-66c48d32e-25g36
c:echa	a-42b-56c27d94e-56g30
c:echan	a-106b-42c49d109e-34f-35g47
c:echar	a34
c:eche	a39b-37c55d-38g-43
c:eche_	c-30e42
c:echer	c62
c:echi	a-82c-54g94
c:echn	c85d-33e-22
c:echni	c67d-23
c:echt	d28
c:eci	a-26b71c-24d-68e25g56
c:eci_	a-40c-48g74
c:ecia	a-33b29c78d-33e-30g-31
c:ecial	a-29c64
c:ecid	a23b75c-91d-72e24g31
c:ecide	a34b78c-78d-69e28g-21
c:ecie	c61
c:ecieu	c56
c:ecin	a-45b74
c:ecio	b69c-35g-21
c:ecio_	a57
c:ecis	a-33c-44d-24e33g89
c:ecise	c-23e20g21
c:ecisi	a-29g74
c:eck	a-28b36c30f-24
c:eck_	c24d35
c:ecke	a-34f23
c:eckl	b64d-34f-26
c:eckla	b64d-33f-25
c:ecl	a-46c-47d109f29
c:ecla	c-59d113
c:eclam	c-43d74
c:eco	b-57d-40e-26f62
c:eco_	a60
c:ecog	d24
c:ecoge	a26
c:ecoi	b-21c-37f92
c:ecois	c-26f86
c:ecol	a-68c79
c:ecole	a-64c63
c:ecom	c48d25
c:ecomm	a-47d50
c:econ	a21c-29d-53f-24g92
c:econd	a-22b-41c22d-22e-35f-29g105
c:econn	a28
c:econo	c-40e35
c:ecor	a-39d-22f117g-21
c:ecord	a-92c-32f119
c:ecouv	b31c-24
c:ecr	d-64g46
c:ecre	a70c-31
c:ecret	a64c-30
c:ecri	a-25d-49e22f30g53
c:ecrin	a-38c64d34
c:ecrir	a-34b27c32
c:ecris	b22c-44d-33f-25g56
c:ecrit	b-26c-35e51g57
c:ecriv	a-26f73
c:ecru	c25
c:ecrut	c43
c:ect	a-41b-39c60d-75f53
c:ect_	a-33b40d-89e-46f77g35
c:ecte	a-35b-66c61d-46e95f-33g-25
c:ecte_	c-24e24
c:ected	a-65b-27e100
c:ecteu	c81d-20
c:ecti	a-31c27d-25e-47f74
c:ectif	a-43c-39f98
c:ectio	c28d-29e-30
c:ecto	a-26b-29c81d-25
c:ector	c80
c:ectr	a-50c87
c:ectri	a-29c99
c:ects	c29
c:ects_	c29
c:ectu	c41
c:ectur	c29
c:ecu	a-88b-74c72d68g50
c:ecu_	a-74b-35d99f-25g94
c:ecue	a-65c33d78e-38
c:ecue_	a-85c34d81e-32
c:ecup	a-61c130d-29
c:ecupe	a-61c130d-29
c:ecur	a-55b-53c77d-28e50
c:ecuri	a-51b-49c70e53
c:ecut	f30
c:ecy	a22d29
c:ecy_	d35
c:ed_	a-35b-34e56f35
c:eda	e-46f-31g62
c:edai	a78c-29
c:edail	a75c-25
c:edan	a-31c-41d23g70
c:edans	g43
c:edd	c34d62f-33g-47
c:eddi	d64f-31g-45
c:eddin	d64f-31g-45
c:ede	a21f57g-63
c:ede_	b-45d42e57g-33
c:edec	a-43b72
c:edeci	a-35b75
c:eded	a48c-59
c:eded_	a27c-53f21
c:eden	c-71d22f61
c:eden_	c-49d29f38
c:eder	a88b-29d-68e-27g-50
c:eder_	a62d-38f43
c:edere	a61b-21
c:edes	c101d-24e-39g-36
c:edes_	c99e-33g-29
c:edg	a64e-58
c:edge	a64e-58
c:edge_	a34
c:edi	a30b-61c30e-35f-55g25
c:edi_	a58b-86c-64f-73g91
c:edia	c50
c:ediat	c21
c:edic	a46
c:edido	c24
c:edie	a-41c66d26
c:edien	a-21c54
c:edin	c-36d28e26
c:edit	a-33b-28c122d-49e-77f-33g-27
c:edit_	a-34c58
c:edita	c69d-35
c:edite	a59c-31
c:editi	a-44c140d-27
c:edito	a-23c38
c:ediu	a-31b21
c:edn	b-35c-34d-36g103
c:edne	b-33c-58d-33g104
c:ednes	b-33c-58d-33g104
c:edo	c42e-24g-44
c:edo_	c61e-48g-24
c:edr	c33d-21g52
c:edra	g58
c:eds	c87d39e-30f-33g-41
c:eds_	c87d39e-30f-33g-41
c:edu	a23
c:educ	c29
c:ee_	b-35c31f-29
c:eed	a34b-55c53e-62f27g-87
c:eed_	a42b-73c58e-59f20g-78
c:eede	a47c-49
c:eeded	a27c-53f21
c:eedi	a21c-22
c:eeds	a-27c81d50e-41f-26g-32
c:eeds_	a-27c81d50e-41f-26g-32
c:eeh	c32
c:eek	b-79e41f-23g55
c:eek_	b-43e-42g98
c:eekd	a39
c:eekda	a39
c:eeke	a75e-23
c:eeken	a43
c:eeks	a-46b-42c-31e118
c:eeks_	a-46b-42c-31e118
c:eel	a73b-34c53d-65f-55g-69
c:eel_	a67b-46c49d-44f-41g-58
c:eela	c29
c:eelan	c29
c:een	a21d-29f-32g40
c:een_	a27d-26f-30g44
c:eep	b47d-34e-55f38g32
c:eep_	a-28b82d-56e-62f54
c:eepe	a48
c:eeper	a48
c:eeps	c-31
c:eer	b-52c28e31
c:eer_	a30b-20d33e-20f26g-24
c:eers	a-43c36
c:ees	a31b-37d-23e-64f112g-81
c:ees_	a27b-36e-63f113g-81
c:eet	b-39c75f-68
c:eet_	b-24c41f-65
c:eeti	c36
c:eetin	c36
c:eets	c48
c:eets_	c48
c:ef_	b-34d94f-49g-22
c:efa	a-28b-27d91e-37f-27
c:efai	a-66c-65d107e-23g31
c:efair	a-46c-46d98
c:efe	b-65e-62f23g56
c:efer	b-53c20d-32e-72f44g91
c:efer_	g31
c:efere	b-42c44d-27e-56f27g62
c:eferi	c-45f54g49
c:efeu	a63c-55d51
c:efeui	a63c-55d51
c:eff	a-50b-30c-39d-31e-30f138g-31
c:effa	a-90c-89f135
c:effac	a-90c-89f135
c:efi	a45
c:efil	a74
c:efile	a84
c:efl	a-113c-28f48g93
c:efle	a-113c-28f48g93
c:eflec	a-86c-41g94
c:efo	b-58c-48d22e94f-30g31
c:efon	a-61c-63e84g84
c:efona	a-45e22g49
c:efono	a-31c-44e52g54
c:efor	a25b-58c-27d51e54f-54g-21
c:efore	a27b-56c-39d55e53f-51
c:eform	c23
c:efr	c21
c:eft	b-23c33d-24e63f-49
c:eft_	b-22c25d-24e63f-49
c:efu	a-39b-47c-68e136
c:eful	c-55e62
c:eful_	a-34c-48e65
c:efun	a-70c-46e112
c:efund	a-59c-61e113
c:efus	c-28e75
c:efuse	c-28e75
c:eg_	a-20b32
c:ega	b30e-32f-31
c:ega_	a62
c:egal	a80b-35c-69d21e-25f-43g-50
c:egala	a69c-27d29e-30
c:egalo	a56c-47
c:egan	a-86c55g64
c:eganc	e29
c:egant	c51
c:egar	a-53b94c-31d37e-37g36
c:egard	a-48b96d-29e-33f25g29
c:egare	a-45c-51d82g25
c:egat	c31
c:ege	b-45c79d-35e34g-38
c:ege_	c26
c:egen	a-56c42d-51e95
c:egen_	a-49c55d-32e45
c:eger	a24
c:eget	c27
c:egeta	c27
c:egg	c20d-41e29
c:egi	b21c73d-21f-40g-50
c:egin	a43b72c-58d-22
c:egio	a-26c64
c:egion	a-22c59
c:egis	a-74b-24c108d30e-38f-21g-25
c:egist	a-58c95d40e-31g-21
c:egl	b-27c-51d110e-35g-26
c:egla	a-37c-31d80
c:egle	a31c-67d72
c:egle_	a23c-30d31
c:eglem	c-30f27
c:egli	d28e-22
c:egn	a-41b-35f24g30
c:egna	a-82d42e21f33
c:egna_	a-21
c:egnat	a-49d43
c:ego	a-74d77f91g-32
c:ego_	a-92c-34d77e28f69
c:egoz	c28
c:egozi	c28
c:egr	c-65d54e97g-50
c:egra	a37c-37e24
c:egre	a-55d73e71f-23
c:egret	c-29e79
c:egu	a-41d25e-24f25g41
c:egue	a22d-41
c:egue_	c-26e37
c:egui	a-48c38
c:egul	d26
c:egun	a-43c-57g81
c:egund	g28
c:egunt	c-24g56
c:egur	a-40d74
c:eha	c38f22
c:ehal	a22f27
c:ehalf	a22f27
c:ehe	a60c33d-50g-22
c:ehen	a41c27d-22
c:ehen_	a41c27d-22
c:ehi	c76g-23
c:ehin	c28
c:ehind	c32
c:eho	a42c-26
c:ehr	a-37c42f47
c:ehr_	a-65c37f50
c:ehrt	c49
c:ehrte	c49
c:eht	d32f-21g21
c:eht_	d34g22
c:ei_	a36e-65g-35
c:eib	a33
c:eic	d-23f51
c:eich	f55
c:eiche	f59
c:eid	a29c29d-23
c:eide	a58d-38
c:eie	a26
c:eig	a30b-35c60d-21e-55g-42
c:eige	a76c75d-24g-62
c:eige_	a62c63g-44
c:eigh	a24b-43c27e-28
c:eighb	c62
c:eight	a40b-25c-27e-41f21
c:eigne	c34
c:eil	a29d-50e47f-36
c:eil_	a20b-34c-27d-48e80f-42g31
c:eill	a56b-36d-49g-44
c:eille	a65b-45c-33d-55e28f-27g-39
c:eilli	a-22
c:ein	c-24e56f22g-40
c:ein_	a27b-23d-79e36g-23
c:eine	f28
c:eine_	d-52e30f45g-39
c:einen	b80c-33e21f-45g-33
c:einer	a-37c-39d91e-53f44
c:eines	a-27b21
c:eing	a-56b36c-80e109
c:eing_	a-52b37c-79e109
c:eint	a35b-50c-73d62e76f-42
c:eint_	d31
c:einte	a23
c:eintu	a26c-69d43e55
c:eip	a-58c-30d70e48
c:eipt	a-52c-24d42e50
c:eipt_	a-44d44e52
c:eir	b-26c174d-106e-52f-78g-88
c:eir_	c74d-50
c:eira	a96c-24g-32
c:eira_	a29d26
c:eiro	a-30e30
c:eiro_	a-30e30
c:eis	a-25b35c31f-36
c:eis_	c23
c:eit	a-35e54f30
c:eit_	a-41c37d40e55f-36g-30
c:eite	a-20b-41d-23e60g41
c:eite_	a24c35d24
c:eiter	a-62e63
c:eith	c-26f24
c:eithe	c-24f24
c:eiv	c-48d39
c:eive	c-61d40
c:eived	a-42c-29d65
c:eiz	b46c20
c:eize	c27
c:eiß	a48c-47d-26e66
c:eja	a-29b67c63d-58f-43g-22
c:eja_	a-23b51c75d-63f-38
c:eje	a-43f63
c:ejo	a-34c61f25
c:ek_	b-54e-49g93
c:eka	a-55d77
c:ekau	a-59d78
c:ekauf	a-59d78
c:ekd	a39
c:ekda	a39
c:ekday	a39
c:eke	a58b-28c22e-36
c:eken	a36c35
c:ekend	a43
c:eks	a-47b-44c-24e117
c:eks_	a-46b-42c-31e118
c:el_	b-65c30d73e-60f-30g-23
c:ela	b-39c-29e37g39
c:ela_	a37b-30c-43d-37e44f-32
c:elai	a41c-87d70e-22
c:elai_	a25c-62d31g23
c:elan	a-54b36d-33e-36f57g45
c:elanc	a-32d-33f37g53
c:elas	a-25e22g48
c:elb	a24c25
c:elc	e25
c:elco	a-33c27e32
c:eld	a-36d42
c:eld_	a-46
c:ele	b-55c-34d-29e20f68
c:ele_	c-37e44f-60g51
c:eleb	a39
c:elebr	a39
c:elec	a-29c59e-23
c:elect	a-23c52
c:elef	b-26c-85e73g75
c:elefo	a-63c-68e83g83
c:eleg	a-22c23
c:elega	a-40c63e21
c:elen	a-22c20
c:elep	a-35b-43c-53d-45e74f109g29
c:eleph	a-35b-43c-53d-45e74f109g29
c:eler	a53c-37
c:eler_	a57c-54
c:eles	a-49c89e-42
c:eles_	a-68b21c119e-31
c:elet	a61b-62c-57d38e-62f58g-48
c:elet_	a60b-72c-66d61e-34f-40g-63
c:elete	a-50c-26d-60e-36f127
c:elets	b35
c:elev	a66d-46f-42g-37
c:eleve	a63d-43e23f-39g-33
c:elez	a-53d-49f118
c:elez_	a-49d-48f118
c:elf	a61c-44f-44
c:elf_	a51c-48f-40g-29
c:eli	b-48c64e-30
c:elic	a-55c54f49
c:elici	a-43f26
c:elie	a-47b-51c74d40e-60f-31g23
c:elier	a-30b-40c67d56e-60f-51
c:eliev	a-77g54
c:elig	a43c-30
c:eligh	a29
c:eligi	c-23
c:elij	a20
c:elin	c34g26
c:eling	c32
c:eliv	a56d45f-25g-35
c:elive	a61d36f-23g-33
c:ell	a24b-29e-41
c:ell_	a43d-23e-51f67g-52
c:ella	a-25b-27c22d-24f60g27
c:ella_	c42f-31g27
c:elle	a28b-34e-26f-23
c:elle_	a42b-46c-41e-40f-21g34
c:elled	c-33e91
c:ellem	a-41c38d49
c:ellen	a-40
c:eller	a-38c94e-42f-46g-49
c:elles	a25b-25c-34d28e-28f53g-30
c:elli	a-41b43e-73f65
c:elli_	b67d-41
c:ellie	c38d-29
c:ellin	a-60b-25d49e-21f101
c:ellis	a-44d57
c:ello	a23c28d23e-72f-86g33
c:ello_	c30d32e-75f-86g40
c:ellow	a53d-32
c:ells	a44
c:ells_	a44
c:ellu	a-44d52e21
c:elm	c41e-24
c:eln	e24
c:eln_	e23
c:elo	a-26d83e-56f-67g54
c:elo_	d33f-24g21
c:elog	a20c-51d26g23
c:elogi	c-50d28g24
c:eloj	a41e-28f-30
c:eloj_	a41c-35d36
c:elon	d62
c:elop	a-40d33e22
c:elope	a-33d29
c:elos	d27
c:elow	a-50b26c53f-26g42
c:elow_	a-50b26c53f-26g42
c:elp	a-31d60f-23
c:elp_	d72g-30
c:elq	a44c31d-45f-60g-41
c:elqu	a44c31d-45f-60g-41
c:elqu_	b30c58f-27g-45
c:elque	a43d-28f-48
c:els	a-38b-68e43f57g21
c:els_	b-49c58d-31f40g-34
c:else	a-46b-35c-103d69e77f40g73
c:else_	a-39b-30c-100d30e81f45g48
c:elsew	a-23
c:elt	b-55c-60d-57e106f41
c:elt_	a-39c-40e103
c:elte	c-37e46
c:elu	a-21c-46d32e63f-32g43
c:elui	c-53d56f-22
c:elui_	c-53d56f-22
c:elv	c-31e27
c:elve	d21
c:elve_	a47c-37
c:elves	e30
c:ely	a-56b110c-31d29e-27
c:ely_	a-67b112c-28d34e-25
c:em_	c-25d38f21g-38
c:ema	b-38c-52d-63e25f103g56
c:ema_	a-72c-37d39f46g34
c:emai	b-38c-69d-52e32f86g63
c:email	a-39b-52c-112d-35e35f130g84
c:emain	a27c-29d-47f-46g48
c:eman	a-26b-60c-35d-66e33f126g55
c:emana	g80
c:emand	a-33b-55c-32d-57e33f132g41
c:emar	a34c23
c:emarq	c47
c:emb	a54b-37c-28d-21e-41
c:emba	a23e21
c:embe	a85b-36c-22d-25e-53g-32
c:ember	a87b-50d-24e-53g-31
c:embl	a28b20c-63d-21e-64f27g42
c:emble	c-54e-56f32g49
c:embo	a-64b52c21d-31e46
c:embou	a-53b53c26d-23e28
c:embr	a58b-71c-31e-33f-37g35
c:embre	a47b-60c-47d22f-28g34
c:eme	c34e-37
c:eme_	d-52e25f-74g33
c:emel	a42
c:emen	a-43b-31c48e-53f62
c:emena	d65
c:ement	a-41b-29c49d22e-50f60
c:emer	a65b50c-44d-45e-59f-23g20
c:emera	a69b78c-34d-45e-47f-29
c:emerc	a21c-36
c:emes	a-32
c:emet	a-37c-30d100
c:emett	a-30c-41d100
c:emi	b-50c28d-37g37
c:emi_	a-27b-22c-20f60g68
c:emie	c35d-30f-38
c:emier	a23c31d-66f-36
c:emin	a-35c45g21
c:emis	a31b-24
c:emise	a30c30d-44e31
c:emm	a79d-99f-65g-60
c:emme	a91c-24d-95f-61g-45
c:emme_	a106b-67d-87e-52f-56g-33
c:emmen	a-31b75c-24e26
c:emmo	a-30b36c48g-24
c:emmo_	a20c38
c:emmol	a-67b55e26
c:emo	a-36b-36c53d-26e-52f72g-25
c:emo_	a33c33e-22f-21
c:emoi	a-53c50d-25
c:emoin	a23
c:emoir	a-85b22c61
c:emon	a-45c-22d88e21
c:emont	c-24
c:emos	c54e-29
c:emos_	c56e-24
c:emov	a-49c-33e-23f115
c:emove	a-45c-45f115
c:emp	b34c-45e25
c:empe	a-34g29
c:empi	c-41
c:empl	d83g-21
c:empla	a-42c-48d99
c:empli	a25c-40
c:emplo	c66
c:empo	a58c-43
c:empo_	a32
c:empor	a27
c:empr	c50d-41e41
c:empre	d-29e44
c:emps	a38b37c-52e-48
c:emps_	a38b37c-52e-48
c:ems	a-32e34
c:emu	a-30c24
c:en_	b48d-26
c:ena	b-70c63d-35g-24
c:ena_	a41b-26c74d-40g-29
c:enag	a-63d84e22
c:enage	a-63d84e22
c:enai	a-44e72g23
c:enair	c41
c:enait	c-20g28
c:enam	a86c-50d-26
c:ename	a86c-50d-26
c:enan	a-31c90e-57f21
c:enanc	a-22c57
c:enant	a-25c46e-43f25
c:enar	a33
c:enari	c30
c:enas	a32
c:enas_	a32
c:enb	c26f39
c:enc	c61d-41e-41f-35
c:enca	a34c33
c:encar	a61
c:ence	b-37c59d-42e-21f-30g29
c:ence_	a-42c68d-34e-35f-29g46
c:encei	e31
c:encer	a49
c:ench	b-23c79
c:ench_	a-53c103
c:enci	a-64b-23c95e-21f-22
c:encia	a-58c70d27f-28
c:encie	a-21c81
c:enco	b73c-22d-29e-40f-27g-20
c:encon	c72
c:encor	b108c-74d-37e-34
c:ency	a23
c:ency_	a23
c:end	b-20c35d-22e24f-48g-30
c:end_	c51d-37e-27f-32g-39
c:enda	a28b23c-42e54f-33g-65
c:enda_	a22d27e57f-27g-43
c:endai	c-51e43
c:endan	b39c-21f-24g-25
c:endar	a55c-26
c:ende	a32b-76d-21e61f-44g-28
c:ende_	a46d-43e56
c:ended	a-58c42
c:endem	a35
c:enden	a57b-36d80e-48f-34
c:ender	a53b-21c29d-23
c:endeu	a-83b-39c32e107f-28g-30
c:endez	b-29c-68d63e22f26
c:endi	a-36c28e39g-29
c:endie	e33
c:endit	c58
c:endo	a-75b-22c119d-74e-40f-24
c:endo_	a-95c122d-62e-23
c:endom	c45
c:endr	a21c45e-32f-61
c:endra	b61e-32f-31
c:endre	a33b-43c22f-67g-24
c:endri	a-46c95d-49
c:endro	a-46d95
c:ends	a55d-101f-32
c:ends_	a55d-101f-32
c:endu	a-39b-46c-39d108e101f-42
c:endu_	a-43b-33d58e99f-33
c:endue	c-24d27e36
c:endul	a28d32
c:ene	b-33c46d-30f-29g-28
c:ene_	c-25d31
c:ened	a-20c-27d26
c:ened_	c-33d32e22
c:enen	a84b-30c-23g-29
c:enen_	a82b-26c-25g-24
c:ener	b48c37f-34g-41
c:ener_	c-26e52
c:enera	a-45b87c22
c:energ	c41
c:enev	a72c-29d-40f-33
c:eneva	a84c-33d-34
c:eneve	a28g48
c:enew	a-29c61
c:enez	a-22b-28c103e-35g-51
c:enez_	a-22b-25c100e-31g-47
c:enf	a33c30e-52f-41g-35
c:enf_	a54
c:enfa	b48c26e-27g-46
c:enfan	b50c41e-23g-44
c:enfi	c-21d26
c:enfin	g25
c:eng	b27d21e-24f-50
c:enga	a24b37d-37e-42g20
c:engag	a36b59d-22e-30f-22g-25
c:engi	c34
c:engin	c34
c:engo	b38c52e-24
c:engo_	c61e-22
c:engr	a46c-109d42e31f-28g20
c:engra	a46c-109d42e31f-28g20
c:engt	d38
c:ength	d38
c:enh	a56c-105d-35f22g52
c:enha	c-55f49
c:enho	a90c-61g25
c:enho_	g20
c:eni	a65d-51f-34g-45
c:enic	a76
c:enica	a46
c:enie	c62
c:enin	a40b22c-46d27e-39g-20
c:ening	a50b26c-41d22e-36g-51
c:enio	a-27e64
c:enir	a67d-38e-47f-43g-49
c:enir_	a61b28d-24e-39f-39g-63
c:enire	a41
c:enis	g45
c:eniss	c22g24
c:enk	c-58d43f33
c:enke	a58c-20d36
c:enken	a62
c:enl	a21c31
c:enn	a41b29c79d-99e-75g-55
c:enn_	c50
c:enna	a69c-21
c:enna_	a68c-37
c:enne	a45b31c75d-111e-47g-52
c:enne_	a56b-23c72d-100e-27g-50
c:ennen	b21
c:ennes	a32c63d-30e-33
c:enni	a-43b21d59
c:ennu	c43
c:eno	b80c-31d-47e-60f34
c:eno_	b85c-40f-29g-20
c:enom	a40c-80f49g22
c:enom_	a34c-56f54
c:enon	a-55b37f54
c:enons	a-50b39c28
c:enor	b49c47d-35
c:enorm	a-30b30
c:enos	a-25c78
c:enos_	a-25c78
c:enou	a43c-41
c:enoug	c-25
c:enq	a-84b51c-44d-24f116
c:enqu	a-84b51c-44d-24f116
c:enqui	a-62c-61f111
c:enr	a31c-61d32
c:enre	c-43
c:enre_	a29c-39
c:ens	b48c35d-102e-23
c:ens_	a43b-36d-75f-24g27
c:ensa	a-21d-23g23
c:ensav	a58
c:ense	a-33b77c38d-44f-29g-22
c:ense_	a-69b51c92d-52e42f-23g-28
c:ensem	b25c-76g57
c:enser	b23
c:ensi	a-30b86c75d-94e-41f39g-63
c:ensio	b59c89d-63e-41g-42
c:enso	a-42b53f23
c:enso_	f30
c:enst	a-27c24
c:ent	c22d-27e28
c:ent_	a-21
c:enta	a23b-29c33d-76e57g-81
c:enta_	a21e40
c:entai	d-28e34f52
c:ental	c33
c:entar	a-35c62
c:entat	a67b24c-41
c:ente	a-25b-29c42d-50e37f31g-23
c:ente_	b-45c54d-61e53g-41
c:ented	e44
c:entel	a-52c26
c:entem	a-37c-24f93
c:enten	b28c-27d-39e52g21
c:enter	b-36f23
c:entes	a-54c86e-56f42g-24
c:enti	a20c-34g34
c:enti_	d-26e32
c:entia	a28c-30
c:entic	a57
c:entie	a48d-21g-26
c:entif	a55b-26c-95d105e-36
c:entil	a39b-29c66d-34e-46
c:entim	c-85g63
c:entio	a-58b44d-31g51
c:entiq	a84c-30
c:entir	c-26e88
c:entis	g21
c:entit	a-82d35f39
c:entiv	a-23g82
c:entl	b24e43
c:entle	a38
c:ently	a-33e40
c:ento	d-58f45g32
c:ento_	d-90f54
c:entr	c61d-30f-58g-34
c:entra	a-21c44
c:entre	c70d-55f-45g-28
c:entro	a44f-21g-21
c:ents	b-45c76d-71g-66
c:ents_	b-41c76d-69f-24g-65
c:entu	a24b34c-36
c:enty	b35c38g-24
c:enty_	b35c38g-24
c:enu	a-74e50f-23g110
c:enu_	a-75b-20c-39d-35e54f-31g125
c:enue	a-52b-23c44d37e26
c:enue_	a-37b-22c48e26
c:enus	a-45e22
c:enus_	a-45e22
c:env	a-43b39d24e-38f75
c:enve	a21c-37d29
c:envel	a-30e27f24
c:enver	a58c-23
c:envi	b29c21d-60e-38f28
c:envia	f62
c:envie	b72c-41
c:envir	a-20c35
c:envo	a-96b68c-26d71e-37f72g44
c:envoi	a-97c-63d21f83g85
c:envoy	a-76b71d67e-39f27
c:enz	a-74b-21c65d-54e62f-23
c:enza	a-71b-24c61d-54e71f-26
c:enza_	a-71b-24c61d-54e71f-26
c:enzi	b23
c:eo_	a48b-31c57e-74f-21g-22
c:eol	a73
c:eon	b-29e76g-45
c:eone	b-21c-29e89f-21g-36
c:eone_	b-21c-29e89f-21g-36
c:eop	b37c26d-55
c:eopl	b38c36d-55f-42
c:eople	b38c36d-55f-42
c:eor	a-76b55
c:eos	a-52f50
c:eos_	a-52f50
c:ep_	a-35b48c43d-66e-52f60
c:epa	b-48c46f-24g-21
c:epai	a41c-35e22
c:epair	a20c-29e24
c:epar	b-85c52
c:epara	a-43c-83d102f21
c:epare	a21b-63c102d-76e-39g-29
c:eparo	a-26c45
c:epart	a24b-27d-37e70f-22
c:epas	a26d34
c:epass	a35d36
c:epe	a53b-53c27e33f-38g-47
c:epen	a-53c72e47
c:epend	a-55c53e37
c:eper	a81
c:eph	a-51b-28c-62d-50e104f106g25
c:epho	a-35b-43c-53d-45e74f109g29
c:ephon	a-35b-43c-53d-45e74f109g29
c:epi	d23
c:epin	c-35d32
c:eping	a22c-52d42
c:epl	a-36b-50d42e64f-53g30
c:epla	b-34c-51d90e65f-27
c:eplac	b-33c-44d91e33f-26
c:eply	a-52b-21c37d-38e46f-32g63
c:eply_	a-52b-21c37d-38e46f-32g63
c:epo	a-55b-39c26e77g24
c:epon	a-70b-41d-93e124g92
c:epond	a-66b-33c22d-76e119f-26g55
c:epons	a-54d-50e47g75
c:epor	c41
c:eport	c41
c:epos	b26c25d65e-34g-55
c:epose	a-53c23d74
c:epot	a-48c30d59
c:epot_	a-48c30d59
c:epou	f45g-23
c:epous	a28
c:epr	b-60c61d40e-23g-39
c:epre	a-51b-47c81d83e-41f-29g-23
c:epren	a-106c104d82
c:epres	a47c23
c:epri	e23
c:epris	e23
c:eps	c-51e47
c:eps_	c-46e48
c:ept	a20c36d-43f-63g32
c:ept_	a-31c41d23f-35g36
c:epte	a77c-24d-62e-25f-36g26
c:eptem	a74c-49d-22g25
c:epter	a54
c:epti	c34d-24e20
c:eptio	a-22c38e30
c:epu	b-41c56d53e-45g-23
c:epui	a-26b-37c61d55e-43g-21
c:epuis	a-26b-37c61d55e-43g-21
c:equ	b-68c55d-45e-63f78g-47
c:eque	a26b-54e-44f88g-25
c:eque_	c48
c:equel	a39
c:equen	a67c-31
c:eques	a-54b-35e-22f123
c:equi	a-29b-36c90d-44e-37g-34
c:equin	a-32c79
c:equip	c64
c:er_	e-32
c:era	b63c22d-24e-30f-40g23
c:era_	b82c-53d-25f-54g60
c:erai	b34c38d25e-68f-54
c:erai_	a-43b87c-39d37e-52g52
c:eraie	a26c32
c:erais	b-24d90e-59f-52
c:erait	b40c111d-81f-56g-49
c:eral	a23b60c45d-59e-52f-34g-34
c:eral_	a-73b58c43
c:erald	a82b23d-57e-45f-29
c:eram	a-60e67
c:eran	c60d-36
c:eras	a-54f98
c:eras_	a-35c79
c:erat	a-55b21c72d-49f-45g45
c:erati	a-45c73
c:erb	a28b-56c22e-46f46
c:erbe	f28
c:erbl	a43
c:erc	a20b-91c47d-73e-56f71
c:erca	a-42c98d-36
c:ercan	c37
c:ercat	c65
c:erce	a32b-34c84d-60e-33
c:erce_	a-21c54
c:ercee	a36
c:erch	a23b-84c105d-50e-56f-56g-44
c:erche	a33b-83c106d-57e-57f-52g-49
c:erchi	c21
c:ercho	a41c30
c:erci	b-71c-55d-90f139g21
c:erci_	b-58c-65d-98f136g21
c:ercia	c35
c:ercie	a26c-24
c:erco	a98b-34c-33d-40e-38f-25
c:erco_	a98b-21c-32d-28
c:ercol	a31
c:ercr	b-26c-68d34f-24g91
c:ercre	b-26c-68d34f-24g91
c:erd	b-23c-38d56
c:erda	c-70d56e-23g50
c:erde	a46c-34d-57e31
c:erde_	a34c-25d-30e57
c:erdi	a75
c:erdi_	a44
c:erdo	g21
c:erdr	a-35
c:erdre	a-29
c:erdu	a-27b-48d74e-33f55
c:erdu_	a-29b-39c-22d68f62
c:ere_	c-21f-22
c:ereb	a-24b70
c:erebb	a-39b71c27
c:erec	c-57d26
c:erece	a25c-33d34
c:ered	a-85b-40c-32d111e93f28g-45
c:ered_	a-87b-33c-52d119e97f33g-41
c:erei	c25
c:erem	a94d-56
c:ereme	a30
c:eremo	a51c-20
c:eren	a-45b-35c70d-36e-27f30g42
c:eren_	a-66c45e-29f73
c:erenc	a-23b-33c97e-57f-22
c:erent	c-30e69
c:erer	c56
c:erer_	c65
c:eres	b23c93d-112e-49f-36g-41
c:eres_	a83b-46c67d-45e-55f-33g-30
c:eress	a-35c91d-64
c:erest	a-35b91c29d-64
c:erez	g25
c:erez_	g25
c:erf	b-43c89d-61e-34f-22g32
c:erfe	a-82c48g93
c:erfec	a-68g96
c:erfu	a67b-41c69d-29e-55g-48
c:erfum	a56b-32c66e-25f-22g-35
c:erg	a-24d-32e48f-30g40
c:erge	c51e-27
c:ergi	a-34g62
c:ergo	e77
c:erh	a-31b74f-29
c:erha	a-24b66e24f-20g-28
c:erhap	a-23b58
c:eri	c80d-29e-87f-21
c:eri_	f29
c:eria	b35c47e-63f-25g-39
c:eria_	a29b57c48d-52e-56g-29
c:erie	a-26b-29c100e-69f-70g-63
c:erie_	c65d-37e-27f-56g-64
c:erien	a-55b-21c97d-26e-27f-20g-20
c:eries	c50
c:erieu	a-52b-25c66d90e-31
c:eriez	a-28c105d-32e-26
c:erif	a-69c78
c:erifi	a-53c71g23
c:erig	a34
c:erigg	a53
c:erin	a29b74c-34d-27f-27
c:erin_	a74c-51
c:ering	a-47b89
c:erio	a-39b-30c26g40
c:eriod	a-35g26
c:erion	a-35c72
c:erir	a26c-34g26
c:eris	a-29c53
c:erit	a-44b30c108d-54e-72g-32
c:erita	c74
c:erite	a-25b38c62e-38
c:erito	a-23c43
c:erk	b-42c94d-42e41f-39
c:erl	b-49c43e-26
c:erla	a-37c59
c:erla_	d31
c:erle	b-50c-32d29f40
c:erle_	a42d23
c:erlen	d21
c:erles	a32
c:erli	c20
c:erlo	c73
c:erlo_	c68d-27
c:erly	g46
c:erly_	g46
c:erm	c-27e-40g44
c:erma	a80b-30c-66e-40g24
c:erman	a35c-28
c:erme	b53d-25e-20f-24g-22
c:erme_	a-32b75c-22g-22
c:ermer	a48
c:ermet	d-40f-23g36
c:ermi	c44d-69
c:ermin	a24e20
c:ermit	a-60c69
c:ermo	b-34c-82d59g76
c:ermoi	a-22c-28d62
c:ern	b-46d28e-33g44
c:ern_	a33c26d-51e-36
c:erna	a-66f79
c:ernan	a-48f88
c:erne	a34c-52g31
c:erne_	e21
c:ernes	c-34d42g28
c:ernet	a54b-20
c:erni	a-31b-68d104f-54g57
c:ernie	a-34b-52d91f-43g54
c:ernit	a23d34
c:erno	d23
c:ernoo	d32g22
c:erns	c58
c:ero	a-33b51e72g-24
c:ero_	c-44e97f50g-51
c:eroi	a-31b36
c:eron	a-77b109c36d-40e30f-49g58
c:eron_	a-66e78g24
c:erons	a-31b82c-26g56
c:eront	a-60b72c54
c:eros_	d20
c:erp	a90b-79c56e-71g-45
c:erpe	a93b-31c-32d30
c:erpen	a102b-24c-20
c:err	a-38c30d35f55g-67
c:erra	b71c70d-38e-50f22g-54
c:erra_	a-44b72c35
c:erre	b-26d87g-66
c:erre_	a-39c21d102g-44
c:erren	a45
c:erres	a51c-27d26e-38f-21
c:erreu	a-66c-29e85f81g-26
c:erri	a-21c23d25
c:erro	a-51c-33f76
c:error	a-24f69
c:erru	a-76c34
c:ers	a-46b-42c57d-27e21f59
c:ers_	a-42b-47c82g-37
c:ersa	a-37d-46f80g23
c:ersai	f55
c:ersar	a-31b27d-27e41
c:ersc	a-47d33e44
c:ersch	a-47d33e44
c:erse	a87d-32
c:ersel	a53
c:ersh	c22
c:ersi	a-58d28f-40g105
c:ersic	c-32d81
c:ersio	a-51d-29f-20g113
c:ersit	b37
c:erso	a-63b-55c25d-38e96f93g-45
c:erso_	c-32d83
c:erson	a-68b-51c36d-86e99f120g-41
c:erst	a-22d-48e35g35
c:ersta	a31d-29e26
c:erste	c68
c:ert	a-37b-43c86d78e-80f-27g-56
c:ert_	d96e-52f-62
c:erta	c50g-26
c:erta_	e31
c:erte	a-54c83f28g-29
c:erte_	a-35c89d-29
c:erth	g26
c:erti	a-118c64d97e-54g-29
c:ertif	a-108b-39c52d98e-41g-36
c:ertis	a-55c56
c:erts	a81
c:erts_	a81
c:ertu	a57
c:ertur	a60c24
c:eru	c49
c:erun	d20
c:erung	d20
c:erv	a-26b-67c38d42e42g-60
c:erva	a-39c35d-27f54g-24
c:ervat	a-54c51f23
c:erve	b-48c-21d60e29f36g-37
c:erve_	c-47d54f31
c:erven	c50
c:erver	a20c-24
c:ervi	a-44b-64c55d55e71f-55g-37
c:ervic	a-52b-42c35d82e82f-58g-46
c:ervie	c67
c:ervis	c38
c:ervo	a29
c:erw	a-50b-28d20e41f21
c:erwa	e31
c:erwi	f44
c:erwo	a-49d33
c:erwor	a-49d33
c:ery	b-46c27d-37f36g-23
c:ery_	a26b-33c44d-46g-31
c:eryo	c41
c:eryon	c41
c:eryt	a-55b-21c-32f95
c:eryth	a-55b-21c-32f95
c:erz	a-36b-42c47e57f-22
c:es_	c40d-39e-29g-31
c:esa	a-49b-56c88d-66f60
c:esa_	a-40b-26c83d-34e28f-20g20
c:esal	c62
c:esale	c62
c:esan	c22
c:esc	b-37d-100e75f48
c:esca	e40f20
c:escal	a-24e43
c:esce	a39
c:escen	a22
c:esch	a-21c27
c:esco	a32e38
c:escr	a-37d-55e61f47g31
c:escri	a-25d-52e20f62
c:esd	c-95e-25g107
c:esda	b-55c-52e-25g101
c:esday	b-55c-56e-25g101
c:esde	a-34b50c-62g28
c:esde_	a-34b50c-62g28
c:ese	a41b-46c42d-68e-23g-52
c:ese_	a95b-32d-85e-22g-29
c:esea	a-22c64
c:esear	c25
c:esen	a49b-56g-44
c:esent	a66b-53g-65
c:eser	a31b-33
c:eserv	a52b-28d-44e20
c:esh	a111c-23d-23
c:eshi	b30c-23
c:esi	a53e-56f22g-79
c:esi_	a-36c29
c:esid	a86c-46e-33f32g-57
c:eside	a80c-44e-33f32g-53
c:esig	a-48b73
c:esign	a-48b73
c:esim	a30c-34e26
c:esimo	a30c-34e26
c:esin	c-26f85
c:esir	a114c-92
c:esire	a112c-70
c:esis	d55
c:esist	c-35d57
c:esit	a43b-22c60e-20f-30g-32
c:esito	a32
c:esk	a39c-52
c:esk_	a39c-52
c:esm	a48e23
c:esma	a27
c:esn	a45
c:esn_	a55
c:eso	a-76b43c35e-29f96g-23
c:eso_	a-33c-26d53
c:esoi	a-53b47c49e-35
c:esoin	a-53b47c49e-35
c:esol	a-77d-36f114
c:esole	a-66d-29f116
c:esor	a-32
c:esp	a-76c32e103
c:espa	d26
c:espe	a-71c21d-27e67f35
c:espec	a-26
c:esper	a-61d-34e77g44
c:espo	a-56c47d-50e93g-46
c:espon	a-78b-26c56d-30e81g-28
c:espr	a24c-31g52
c:esq	a-22c-63d-54e88f42
c:esqu	c-56d-48e90
c:esque	a39c-45g28
c:ess	a-39b-46d-22f74g75
c:ess_	d-40f30g47
c:essa	a-50b-39d-69e-23f53g125
c:essa_	a-35b72c-24
c:essag	a-108b-49c-37d-71e21f54g128
c:essai	c49
c:essay	a55b-48c-38d-23e-54f22g27
c:esse	b-66d-32f77
c:esse_	b-36c-37d-38f81g48
c:essem	a40c50
c:essen	a-20
c:esser	d46
c:esses	c62
c:esseu	a34
c:essi	a-44b-46c44d24e-42f80g-33
c:essin	a-43b-36c32d66e-34g32
c:essio	b-28e-30f92g-33
c:esso	a-55c-26e41f67
c:esso_	a-42c-60d-36e41f95
c:essor	a-68
c:essou	d27
c:essu	a-71c-56d65e56f-20g120
c:essun	a-85c-47d24e79g26
c:essus	a-41b-26c-37d36g96
c:est_	b23d29f-24
c:esta	b-31c-41d27e-41f78
c:esta_	a69b-40c-79e-51f25g37
c:estan	c-24e24f36
c:estar	c30
c:estat	a-37c-65d73e-28f100
c:estau	a37c-22
c:este	b-31d-35e36g51
c:este_	a41b-48c-27d-88e63
c:ested	a-27c22d-46g64
c:estel	c-37d57e31
c:esten	a-34e21
c:ester	a-24d31e-45g34
c:estes	a-34
c:esti	a-51c68d-50g28
c:estig	c40
c:estim	a-91c80
c:estin	a-49c71f47g-32
c:estio	a-26c30d-67f-43g85
c:estit	c-30f29
c:estl	c20
c:estly	c20
c:esto	c-35e58
c:esto_	b-32e29g62
c:estor	a34e27
c:estoy	c-33
c:estr	a-23b-23d56e54f-22g-30
c:estu	b28
c:estud	b31
c:esu	b-23c-24e-44g92
c:esul	a-22c69
c:esult	a-22c69
c:esur	a31c-85d-32e-29g88
c:esure	a29c-84d-31e-28g88
c:et_	b21e-33f-45
c:eta	a-30b-79e72f44
c:eta_	a45c34
c:etab	a53
c:etabl	a53
c:etag	c24
c:etage	c24
c:etai	a-107b-40c-30d-39e133f89
c:etail	a-69b-31c38d-29f101g-35
c:etais	a-72c-45e93
c:etait	a-67b-35c-92e129g21
c:etal	a43b-43c56e-36
c:etal_	a58
c:etan	d36
c:etanc	d27
c:etar	a52g31
c:etari	a85c-31
c:etat	d31
c:etat_	c-25d31
c:etc	a-38c24g68
c:etch	a-25g69
c:ete	b37f28g-50
c:ete_	c-28e34f39g-21
c:etec	c21
c:etect	c21
c:etee	a-25b-41d96e-52f-38g-36
c:etee_	a-46b-30d97e-39f-28g-25
c:etees	d41
c:etem	a-26c-49f71
c:eten	a-109b57c30d34f35
c:etent	a-25
c:eter	a45b111c-38d-55e-37f-28g-75
c:eter_	a55b105d-103e-53g-68
c:etern	a22d40
c:etes	c61e-38f-39g-21
c:etes_	a-22c74e-29f-34
c:etest	a49
c:etez	a-97c91f51
c:etez_	a-97c91f51
c:eth	a74c-78e-55f-40
c:eth_	a59
c:ethe	b56c-71d73f-21g58
c:ether	b56c-71d73f-21g58
c:ethi	a100b-36c-82d-25e-70f-46g-64
c:ethin	a105b-33c-99d-22e-68f-45g-63
c:eti	a44b-32d-32e-26f34g-46
c:etie	c45d-25e28f-34
c:etien	a-41c23e43
c:etier	b41
c:etin	a44b-30c41d-35f28g-40
c:eting	a52b-27d-31f31g-22
c:etio	a-56c32e57g49
c:etion	a-54c27e57g50
c:etiq	e52
c:etiqu	e52
c:etir	a-57b36c-111d72e-42f138g-40
c:etire	a-63b62c-106d39e-37f138g-55
c:etit	a87b-72c-34d-33e-43f-46g-32
c:etit_	a106b-92c-26e-39f-47g-53
c:etite	a72c-70d-70f-54g20
c:etito	c48
c:etits	c-49d58
c:eto	a-47b-38f-30g100
c:eto_	a110c-47d-34
c:etoi	a-36g41
c:etoil	a-36g41
c:eton	c98d-43e-20g21
c:etons	c28
c:etou	a-104d38e77g32
c:etour	a-95d26e32g51
c:etr	b55f-28
c:etra	b38c25d-67e-54g30
c:etrai	a22b66c43d-42e-29f-23
c:etre	a-26b105c-22e23f-46g-28
c:etre_	b106d-44f-38g-42
c:etres	a-23c-73d38e52
c:etri	a-21d42
c:etrin	a24
c:etro	b-49d21e24f-33g38
c:etro_	e59
c:etrou	a-38d22g62
c:ets	b50c111d-90e-67f-49g-32
c:ets_	b51c112d-89e-67f-48g-31
c:ett	f-37
c:etta	a41b-38c33d-105e22f-27g59
c:etta_	a29d-65g67
c:ettat	a86
c:ette	b-31f-34
c:ette_	b-59d47e-25f-60
c:etter	a-48b42c-49e99
c:ettes	a60c39d-35e-42
c:ettez	a-41c43f25
c:etti	a65d-103e-31
c:etti_	c31
c:ettin	a81c-29d-92e-24
c:ettl	a-50b68c57d-23
c:ettle	a-42b48c65d-21
c:etto	a-51b-22c-24e105f-32g71
c:etto_	a-59c-31d-44e113f-22g83
c:ettoy	a-60d71
c:ettr	b-31d128e-64g-29
c:ettre	a-22b-23c-22d138e-76
c:etu	a45c32d25e-51f-60g-55
c:etud	a68b37
c:etudi	a49b21
c:etui	a85c-68
c:etui_	a70
c:etur	a-45c102d58e-47f-34g-47
c:eturn	a-64c68d59f-21g-28
c:etw	a57b-22d21e-46f-30
c:etwa	a63b-23e-21
c:etwas	a61
c:etwe	a21c-30d36
c:etwee	a21c-30d36
c:ety	c37
c:ety_	c37
c:etz	a58
c:etzt	a21
c:etzt_	a24
c:eu_	a26d-26e-36
c:eud	a34b-52c-42e-35f-30g82
c:eudi	a30b-49c-33e-31f-51g85
c:eudi_	a27b-48c-31e-31f-51g85
c:eue	a70c28d-64e-42f-33
c:eue_	a50b45d-40e-39
c:euf	a28b-25c72e-57f-27g-21
c:euf_	a34b-24c58d20e-56f-26
c:eug	e48
c:eui	c-75e-53f86g90
c:euil	c-73d21e-51f92g41
c:euil_	g67
c:euill	c-77d34e-33f98
c:eul	a22b50c-43d32e-24g-28
c:eul_	a61c22d-50
c:eule	b87c-64d57e-42f-21
c:eule_	a64c-82
c:eulem	a-61b84d60e-26
c:eun	a35b-26e-40
c:eund	a34
c:eune	f36
c:eune_	f41
c:eur	a23b-73c25d-33e29f-20
c:eur_	b-76c45
c:eure	b-65d-31e57f-50g58
c:eure_	b-59c-32d24f-30g108
c:eures	d-36e96f-29g-31
c:eureu	a79
c:euro	a81c-47d-86e49f-34g-59
c:euro_	a89c-52d-35
c:europ	c25
c:euros	a59c-41d-57e62f-35g-39
c:eurs	a20b-57c75d-65g-78
c:eurs_	a20b-57c75d-65g-78
c:eus	b-55c55e34f-24g-93
c:eus_	a-33c70f34g-39
c:euse	a28b-50c28d27e33f-51g-63
c:euse_	a50b-41e67f-46g-56
c:eusem	a-31c32
c:euses	c56
c:eut	b95c-48d46e-40f-68
c:eut_	b96c-49d77e-60f-67
c:euv	a37
c:euve	a46d21e-21
c:euve_	a39
c:eux	a47b-53c-27g-22
c:eux_	a52b-56c-29g-50
c:euxi	a-43d-23g102
c:euxie	a-43d-23g102
c:eva	c25d-90e58f-38
c:eva_	a51c37d-84f-25
c:evai	a-45c-24e108
c:evait	a-39e97
c:eval	a23c-36d54
c:evali	a49
c:evan	a-38c101d-64e43g-34
c:evant	a-56c110d-62e36
c:evar	a31c-30
c:eve	b49d-66e-20f39
c:eve_	b35d-45e-47g64
c:evei	a61
c:eveil	a61
c:even	a21b44c-41d-49e26f-32
c:even_	b106c-44d-54e37f-21g-30
c:evend	c95d-33
c:evene	e33
c:eveni	a20d-24f-20
c:event	a115b-21c-110d-32e-51g72
c:evenu	a-47c-26d67e66
c:ever	b62d-82e-40f91g-52
c:ever_	b109c-38d-76e-23f79g-61
c:evera	c49
c:every	b-58d-33e-31f111g-26
c:eves	g30
c:eves_	g32
c:eveu	a-39e30
c:evez	a46f23
c:evez_	a46f23
c:evi	a-48b-61c61d34f-46g54
c:evid	b29
c:evide	b29
c:evie	a28b-36c28d-62e-34g69
c:evien	a38d-46e-35g73
c:evil	a67
c:evill	a67
c:evin	a-50c89d-22e31
c:evin_	c91
c:evis	a-125b-38c20d119f-33g61
c:evis_	a-94c77d28f-32g60
c:evise	a-65c-40d46e52
c:evisi	a-81c-36d107
c:evo	c-77d33e34f45g41
c:evo_	a-57c-73d74e70g73
c:evoi	a88b-29c-110d-35f60g-23
c:evoir	a103b-50c-84d-26e-31f79g-43
c:evr	b-53c44d-46g38
c:evra	a-45g49
c:evre	a72
c:evri	b-27c46e54
c:evrie	b-27c46e54
c:evu	a-81b32c-66d100g78
c:evu_	a-46b50c-28g57
c:evut	a-78c-38d95
c:evuto	a-65c-32d83
c:ew_	a-36d37e88f-38g-66
c:ewa	a26d28
c:ewar	a25
c:ewe	a-64b-42c103e-28f-51g-22
c:ewel	a-58b-28c92e-29f-47
c:ewel_	a-57d36
c:ewell	a-27c90e-29f-38g-30
c:ewh	a-40d36
c:ewhe	a-40d36
c:ewher	a-40d36
c:ewi	e67
c:ewin	e30
c:ewing	e31
c:ewo	a-20
c:ews	b-44d-103g113
c:ews_	a-86c26d-77g124
c:ewsl	a52f20
c:ewsle	a52f20
c:exa	a30b-44c47d-46
c:exac	c22d-32e22
c:exact	c22d-32e22
c:exam	c21
c:examp	c31
c:exc	a-46b-46c46d49e55f-43
c:exce	a-25c44
c:excep	a-23c35
c:exch	a-53d74
c:excha	a-53d74
c:excl	c49
c:exclu	c49
c:excu	c-36e78
c:excus	c-36e78
c:exe	d-29f93
c:exec	f36
c:execu	f36
c:exem	c30
c:exi	a45b104c-111d-80e-25g-27
c:exig	c-67e24
c:exige	c-67e24
c:exis	a47b103c-87d-84e-34f-45
c:exist	a47b103c-87d-84e-34f-45
c:exp	a-112b-21c89d-71e122f-63g-64
c:expe	a-102c112d-28g-56
c:expec	a-57c-42e97
c:exped	a-21c145e-87
c:expen	a-33b54
c:exper	a-48b-24c89e-25f-23g-34
c:expl	a-58c-86e129f-36
c:expla	c-39e77
c:expli	a-57c-70e123f-20g23
c:expo	a-32c93g-26
c:expos	c89
c:expr	a-28c-47e134
c:expre	a-26c-52e135
c:ext	a-23
c:ext_	a-28e25g38
c:extr	c-22
c:extra	c-22
c:ey_	a32d-32g-51
c:eye	a-32c24g59
c:ez_	b-20c37e-21f56g-29
c:eza	a-33c64
c:eze	c29
c:ezi	a-28b23
c:ezio	b28c-21d22
c:ezion	b30c-40d24
c:ezz	b54
c:ezza	c28
c:ezzo	a23
c:ezzo_	a23
c:fab	a56b22d-48e-22
c:fabr	a60b23d-47e-20
c:fabri	a60b23d-47e-20
c:fac	a-37b-57c39d53f58
c:facc	a35c44d-29
c:facci	a29c46d-28
c:face	a-41b-44c23d-41e-56f132g-21
c:face_	a26c64e-30
c:facer	a-33c-35f82
c:fach	a-22
c:fact	a-52b-43d97e30g-21
c:factu	a-40b-52d91e28g-28
c:fai	c33f-33g-64
c:fair	d84e-63f-23g-38
c:fair_	a50c50d-44g-46
c:faire	c-40d98e-75f-35
c:fais	a38c63d-170
c:fais_	a29c73d-169g23
c:faisa	a29
c:fait	c49e27f-22g-80
c:fait_	a-44c91d31e23g-83
c:faite	a87b-54c-60d-29e35f-22g-31
c:fal	a-97b64c39
c:fall	a-44b63c56g-30
c:falls	a-48b74
c:fam	a36b-34c38d-22f-47
c:fami	a29b-24c22f-44
c:famil	a26b-22c30f-42
c:fan	a71b73d-70e-30f-22g-70
c:fanc	a38
c:fant	a22b31c55d-24e-40f-25g-54
c:fant_	b52
c:fants	a-28c53d22
c:far	a-26b82c34f-24g-37
c:far_	d26
c:fare	a-81b92c61d-24
c:fare_	a-51b85
c:farm	a36b22
c:farmi	b26
c:fas	b-36c82f-30g-41
c:fash	c72
c:fashi	c72
c:fass	a40c-43e53
c:fasse	a53
c:fast	a-26c71
c:fast_	a-25c53
c:fat	a63b-47c-51e53f-26g-64
c:fate	a47
c:fate_	a60
c:fath	a40c-36d72
c:fathe	a40c-36d72
c:fatt	e73
c:fatto	a-34e81
c:fau	c-107d118e-30f-47
c:faud	b38c-26d89e-25g-23
c:faudr	b38c-26d89e-25g-23
c:faut	b-31c-111d102f-48g29
c:faut_	a31b-20c-102d104e-23f-42g-37
c:faute	a-31c-49g90
c:fav	a-33c-23d-49e-29f119
c:favo	a-25c-66d-31e-21f119
c:favor	a-48c-79f119
c:faz	a24d25
c:fe_	a26c28d-77f47g-51
c:fea	a50
c:feat	a40
c:feb	a32d20
c:febr	a35d-21
c:febru	a49
c:fec	a-30e-28g78
c:fect	a-32c35d-36g84
c:fect_	a-59c49g68
c:fed	a80
c:fede	a61
c:fee	a-63b-24c121d-39f-40g-48
c:fee_	a-98c121g-40
c:feel	a-24c53e38
c:feel_	a-22c46e40
c:fei	d42
c:fel	a-78c28e89
c:feli	a-43f26
c:felic	a-43f26
c:felt	a-70e74
c:felt_	a-53e75
c:fem	a105b-70d-92e-40f-58g-38
c:femm	a104b-69d-92e-38f-57g-36
c:femme	a104b-69d-92e-38f-57g-36
c:fen	c90d-53e-27
c:fen_	a27c77d-52
c:fene	a-44c25
c:fer	b-39c36e-36f-28g38
c:fer_	a-78b-33c105f-33g32
c:fera	b23c73e-33g-37
c:ferai	a-67b31c91g-29
c:fere	a-22b-57e36g55
c:fere_	a-42c-36f42g65
c:ferec	a25c-33d34
c:fered	a-21c-23e81
c:feren	a-22b-42c60f-31g33
c:ferer	a-23d22
c:feri	a20b-27d-42f35g50
c:ferin	a33
c:ferir	g31
c:ferm	a30b-29c-92d59e-22f-37g36
c:ferma	a55c-60g22
c:ferme	a65e-30f-24g-70
c:fermo	a-31b-23c-58d58f-20g80
c:ferr	c80d-33
c:fers	a22
c:fers_	a22
c:fert	a-87b30c53d91e-44f-29g-30
c:fert_	a-65d100e-25
c:ferte	c43
c:fes	a-50c64g-26
c:fes_	a-66b28d60
c:fess	c52
c:fest	a-41c63
c:fet	b50c47d-21e-23
c:fete	b77c27d-21e-22
c:fete_	a45
c:fetes	c44
c:feu	a69c-43d44e-40f-27
c:feui	a38c-42d45
c:feuil	a38c-42d45
c:feur	a39
c:feur_	a30
c:fev	a43b-26e23
c:fevr	a36b-22e23
c:fevri	a33e24
c:ff_	a-65d41e-29f136g-43
c:ffa	a-106c-44e-37f141g-34
c:ffac	a-90c-89f135
c:fface	a-90c-89f135
c:ffai	f39
c:ffair	f39
c:ffe	a-50b-32c70e31f-56
c:ffe_	c-26
c:ffee	a-38c36
c:ffee_	a-35c28
c:ffer	a-52b-59c79d26e25f-62
c:ffer_	a-78c114d-22
c:ffere	a-44b-31e98f-22g27
c:ffert	a-83c59d94e-40f-26g-27
c:ffes	a-50d30
c:ffes_	a-50d30
c:ffeu	a34
c:ffeur	a39
c:ffi	b-30c32d-49
c:ffic	a30b-46d-39
c:ffice	a45c-43
c:ffich	a-32c40
c:ffici	a53c22d-24
c:ffir	a-26b41
c:ffira	a-57b22c60
c:ffit	a-22c25
c:ffl	a98c-26d-56
c:ffle	a37
c:ffli	a85c-44d-29
c:fflin	a92c-36d-27
c:ffo	a-36b25e26
c:ffr	a28b31e-34f-50g-34
c:ffre	b-55c38f-21
c:ffre_	a47b-62c65e-34f-27g-23
c:ffret	a-55c-28g25
c:ffri	a35b80c-36e-40f-46g-53
c:ffrir	a37b80c-50e-39f-45g-52
c:fia	c98d-61e22f-59g-26
c:fian	c90d-35f-53
c:fianc	c76d-33e20f-41
c:fic	a-57b-60c30d50e-29f79
c:fica	a-106b-47c39d98e-44
c:ficad	a-22d33
c:ficat	a-92b-26c27d77e-26f40
c:fice	d-31
c:fice_	a45c-43
c:fich	a-90b-27f115
c:fiche	a-63c62f20
c:fichi	a-75c-64f105
c:fici	a82c35d-59
c:fico	g49
c:fid	c55g-25
c:fide	c69
c:fidel	a-27c52
c:fiden	a20c32
c:fie	a-43b-57c82d24g-42
c:fie_	a-34b-26c92d26g-26
c:fied	a-39c57
c:fied_	a-39c57
c:fier	d20f55
c:fier_	d24f58
c:fif	e56
c:fift	e56
c:fig	a34b-36g-30
c:figu	a24b-23d25
c:figur	a-35d48
c:fil	e-78f64g-32
c:fil_	a-76g25
c:fila	a-46d42
c:file	a49c-21e-54f97g-54
c:file_	a26c-30e-31f101g-46
c:fill	a32c-106f34
c:fille	a33b20c-108e-23f37
c:film	a-49b50c92d-29e-21
c:film_	a-25b61c25
c:filme	c54
c:fils	a36d53e-61g-58
c:fils_	a36d53e-61g-58
c:fin	b52d-40f-28g40
c:fin_	a50d-55e-40f-50g39
c:fina	a-37d-60g91
c:final	a-42d-55g93
c:find	a-60b47d76e39f-25
c:find_	a-47b35c-45d86e42f-22
c:fine	a-30b-28c38d21e26f-33
c:fine_	b-22d27e30f-28
c:fing	a38
c:finge	a55
c:fini	a-35b113c-27d-32f22g-25
c:fini_	a-59b90
c:finir	b68c-47e30
c:finis	c22d-27
c:fino	e23
c:fino_	e23
c:fio	e22
c:fiq	a-27
c:fiqu	a-27
c:fique	a-27
c:fir	a-41d-34g51
c:fira	a-73b20c55
c:firai	a-31c51
c:firm	a-43b-70f54g87
c:firm_	a-32b-43c42e-41f54g24
c:firma	a-51c-22d69e27
c:firme	a-44c-39d-27e30g92
c:firmi	a51
c:firs	b60c23d-56e32f-44
c:first	b60c23d-56e32f-44
c:fis	a58b-22d20f-22g-24
c:fisc	c22
c:fisca	c22
c:fit	a-63d126f-33
c:fit_	a-98b29d81
c:fitt	d49
c:fitti	a36
c:fiv	a89c-35d-24g-37
c:five	a89c-35d-24g-37
c:five_	a26g-23
c:fix	c44d-48e-42g29
c:fix_	c50f23
c:fixe	g43
c:fla	a76b31c-22d-28e-69f-23g-37
c:flac	a37d35
c:flaco	a38c-32d39
c:flas	a112d-26
c:flat	a21b81c-54d-21e-30
c:flat_	b46d-22
c:flatm	a22b45c-41
c:fle	a-54e39f38g49
c:fle_	a-24c42
c:flec	a-86c-41g94
c:flech	a-82c-54g94
c:fleu	c28e53
c:fleur	c28e53
c:fli	a32b-21d-29f-35g25
c:flic	e26
c:flin	a92c-36d-27
c:flink	a92c-36d-27
c:flo	b-45c92e-37g-55
c:floo	b-21c46
c:floor	c75
c:flor	c25
c:flu	a62
c:flue	a37c28
c:fluen	a37c28
c:fly	a58
c:fo_	a-50c24
c:foi	b-53c-92d-23e56f53g48
c:fois	b-51c-106e64f56g53
c:fois_	b-51c-106e64f56g53
c:fol	b-62c54d-58
c:fold	a36
c:folde	a-20d22
c:foli	c43
c:folio	c48
c:foll	a-25b-43c54d-63g24
c:follo	a-24b-37c44d-60g27
c:fon	a-59b-29c-21d117g22
c:fona	a-45e22g49
c:fonat	a-45e22g49
c:fond	a-27b-44c37d101e-43g-42
c:fond_	c-32d90
c:fonda	c28
c:fono	a-33c-30e49g53
c:fono_	a-33c-30e49g53
c:font	a-49c-35d76
c:font_	a-38b21c-23d62
c:foo	c65f29
c:foot	c54e-21
c:foot_	a27
c:for	c32d-22g-23
c:for_	c41d-28f-43g-27
c:ford	a-32b23e53
c:ford_	a-42b25e54
c:fore	a25b-45c-33d53e48f-53g-20
c:fore_	a27b-56c-39d55e53f-51
c:forg	a-70c-25e21g106
c:forgi	a-72e39g58
c:forgo	a-42c-39g78
c:form	a21b-63e-22f63g-66
c:form_	a-62b-35c69f22
c:forma	a66c-61e-31f74g-25
c:forme	d28e21f22g-45
c:formu	a22c24d-25g-23
c:fors	b55
c:forse	b55
c:fort	b-30c52f-32
c:fort_	c23
c:forty	c27
c:forw	a-50c39
c:forwa	a-50c39
c:fot	a-35b-28c33d-21f-27g83
c:foto	a-35b-28c33d-21f-27g83
c:foto_	a-25d-24e23g47
c:fotog	a33
c:fotos	a-62d25g50
c:fou	b-34c52d-29f-29
c:foul	a88b-70g-21
c:foula	a86b-69
c:foun	a-45b-30c113e-29
c:found	a-91b-22c131d-28g22
c:fount	a77c-24
c:four	b33d-41
c:four_	e-56
c:fourn	c41
c:fourt	a-77b27e35g34
c:fra	a-34c24d-25e27f31
c:frag	a-73b68c-31f40g76
c:frage	a-111b48f48g83
c:frai	a-47c27e25
c:frais	a-38c59
c:fran	a-49b-53c71e38g-24
c:franc	a-49b-32c76
c:frank	e33
c:frau	a35c-44f24
c:frau_	a32c-42f25
c:fre	b-56c75d-21e-51f-50
c:fre_	a47b-62c65e-34f-27g-23
c:free	a32b-33c92d-75e-70f-54g-43
c:free_	a38b-53c92d-66e-62f-46g-33
c:freel	c28
c:frei	c53
c:frer	a41c27d-23e-34f-21
c:frere	a32c32e-33
c:fres	c-39d34f23
c:fret	a-70c-48g93
c:fret_	a-55c-59d25e23g30
c:frets	c21
c:freun	a34
c:fri	a48c-41d-47e-24f-32
c:frid	a53b-52c-74d-41e-23g74
c:frida	a46b-45c-72d-39e-22g74
c:frie	a54c-31d-40e47g-30
c:frien	a42c-20d-37e60g-28
c:frir	a37b80c-50e-39f-45g-52
c:frir_	a50b54c-49e-36f-43g-50
c:fro	b-31d28f32g-31
c:from	a-22b-30d38f40
c:from_	a-21b-29d39f41
c:fron	c89g-44
c:front	a-34c91g-39
c:fru	d25
c:fs_	a-36b88c22
c:ft_	a29b-56f-46g-23
c:fte	a31b-36c-46d25f-24g23
c:fter	a34b-29c-59d28g24
c:fter_	a46c-85e-37
c:ftern	d32g22
c:fts	a37
c:fts_	a62
c:fue	a-36c-46e85
c:fui	a-32c35e33
c:ful	a-34d95f28g-51
c:ful_	a-34d35f38g-27
c:full	c-33d94g-29
c:full_	c-33d94e-29
c:fum	a84b-71d-21e44f-67g-80
c:fum_	b-33d22e99f-32g-30
c:fume	a108b-55c54d-56e-57f-36g-50
c:fume_	a98b-29d-29e-29f-21g-34
c:fumer	c53
c:fumo	a113c-52
c:fumo_	a113c-52
c:fums	c-28
c:fums_	c-28
c:fun	a-33b-54c25e103g-22
c:fund	a-32c-40e106
c:fund_	a-44c-63e112
c:funer	a-26
c:funf	a35
c:funn	e27
c:fur	a39b-65c52d-47f-64g30
c:fur_	a57b-56c55d-60f-55
c:furt	a-45d35g65
c:furth	a-27g68
c:fus	a21b-26c-84e86
c:fuse	c-47e73
c:fuse_	a23e41
c:fuss	e37
c:fut	a-56b101c-29
c:futu	a-53b101c-36
c:futur	a-53b101c-36
c:fy_	a-25c-21f29
c:ga_	a95b-23d-32e-40
c:gab	a-47
c:gad	g60
c:gag	a55b63c52d-62e-62f-42g-60
c:gage	a58b42d-33e-38f-27g-43
c:gaged	b60
c:gagem	a56c24e-20
c:gagn	a25b28c55d-28
c:gagne	a25b28c55d-28
c:gai	a-44d68e-52f-41g96
c:gain	a-38c20d44e-50f-40g97
c:gain_	a-90c45d43e-23f-28g112
c:gaine	a74d-22
c:gains	a23d31
c:gal	a68b-57c37e-53f-56g-56
c:gala	a49b-32c56e-47f-29g-36
c:gala_	c73
c:galar	a90
c:gale	c33
c:galo	a54c-42
c:galo_	a56c-47
c:gam	a38b25e-21
c:gan	b-63c107d-92f-43
c:gan_	d-24g50
c:ganc	e28
c:gani	c83
c:ganis	c79
c:gant	a49c49
c:gants	a74
c:gar	a-30d94
c:gara	a-113b-36d116e31
c:garag	c24g23
c:garan	a-111b-20d121g-22
c:gard	b44
c:gard_	a-48f32
c:garde	b88g-32
c:gardi	a-52c92
c:gards	a49c23
c:gare	a42b-25c-84d77f-23
c:gare_	a83c-78d42
c:garet	a-54d60
c:garn	a-33
c:gas	c84
c:gat	c89d-57e-24f-47
c:gate	a-42c99
c:gate_	c74
c:gath	a-41b33g33
c:gathe	a-41b33g33
c:gato	e26
c:gato_	e35
c:gau	c-67g88
c:gauc	c-46g63
c:gauch	c-46g63
c:gav	a46c-24
c:gave	a46c-24
c:gave_	a41
c:gaz	a25b35d-39g-22
c:gazz	a27
c:ge_	c31e-45g32
c:geab	a28
c:geabl	a28
c:gean	a-29
c:geb	c27
c:ged	a-53c-78d59e83f88
c:ged_	a-55c-80d55e88f104
c:gee	a-27c31d-69g47
c:gee_	a33d-24
c:geen	a-52c-30f50g49
c:geen_	a-52c-30f50g49
c:gef	a-26d33
c:gefa	a-45c38
c:geg	a23f33
c:geh	c29e-29f-27g47
c:geht	d30g25
c:geht_	d30g25
c:gek	a-89d98
c:geka	a-59d78
c:gekau	a-59d78
c:gel	b36d-23e23
c:gem	c37e-20g-37
c:geme	a36b-33d45e-58
c:gemel	a46c-25
c:gemen	a24b-22d47e-47g-24
c:gemm	a-67b55e26
c:gemmo	a-67b55e26
c:gen	a42c50d-78f-58g-46
c:gen_	a-48c92d-26e43g-48
c:genc	a39b-30c55e-45f-28
c:gence	c45
c:gency	a43
c:gend	a64d-26e34g-21
c:gende	e43
c:gene	b46d-36e32f-24g-34
c:gener	a-94b77c49g-21
c:genev	a82c-44d-30f-29
c:genf	a42
c:genf_	a54
c:geno	a47b41c-60
c:genr	a29c-39
c:genre	a29c-39
c:gens	a-34b27
c:gens_	a-22b29e20
c:gent	a88b-52c38d-107e-38f-66
c:gent_	a79b-28c38d-89e-32f-62
c:gente	a21e22
c:genti	a52b-37c59d-45e-65
c:gentl	a20e22
c:gento	a68c-23
c:geo	a-38c115d-33e-35
c:geon	c77
c:ger	b-29c35d53e-38f-46
c:ger_	b-57c25d83g-40
c:gera	a-22b69c70d-23g-21
c:gere	a-54c-46d89g44
c:gere_	a-60c-35d74g47
c:geri	g29
c:gerie	c26
c:gern	a55d-38
c:gern_	a75d-31
c:gers	a34d31
c:gers_	a25d33
c:ges	a-46c64d-48e49f33g-64
c:ges_	a-25c83d-43e-35g-71
c:gesc	a-58c20
c:gesch	a-58c20
c:gesp	a-48d73f49
c:gest	a-32d-86e116f23
c:gest_	a34
c:geste	a-58c-28d-35e103g37
c:gesti	c56g-29
c:get	a41b28d-88e-74f74g-32
c:get_	a22b41d-48e-63f58g-22
c:geta	a21c24
c:geth	a23c-39
c:gethe	a23c-39
c:gets	b64c-22d-26
c:gets_	b64c-22d-26
c:gett	a71c20d-46e-23f25g-27
c:getti	a64c25d-43f26g-24
c:gev	a-49d23f38g23
c:geve	d30
c:gez	a-54d102
c:gez_	a-29d90
c:gge	b-56c-85d55g82
c:gger	a-48d48g53
c:gger_	d55
c:gges	a21c-38g46
c:ggest	a21c-38g46
c:ggi	a38c-35d-37g23
c:ggia	b23
c:ggio	a32c-34g26
c:ggio_	a48d-44
c:gh_	b52c-27d-22
c:gha	c28
c:ghb	c62
c:ghbo	c62
c:ghbou	c62
c:ghe	a-36e55
c:ghl	c27
c:ghly	c27
c:ghly_	c27
c:ght	a-35b-59c35d90e-37f39g-23
c:ght_	a-66b-58c50d107e-32f28g-22
c:ghte	a56c-76d-33
c:ghter	a56c-59d-41
c:ghts	a25c25
c:ghts_	c42
c:gi_	d47g-35
c:gia	a-73b32c55e83g-46
c:gia_	a-21g-23
c:giar	a-36b28c-20e49
c:gib	a70d-24g27
c:gibt	a85c-29g30
c:gibt_	a39g37
c:gic	g41
c:gid	a35
c:gie	b22f-56g65
c:gie_	d47f-35
c:gies	c-26d-26g83
c:gies_	c-26d-26g83
c:gif	a82b-53f-59
c:gift	a82b-53f-59
c:gift_	a68b-46f-51
c:gifts	a42
c:gil	a31
c:gin	a-75b59d62e39g29
c:gin_	a73
c:gina	a-72d65g29
c:gina_	a-51
c:ginal	a-21d44
c:gine	a-112c29d47e69
c:gine_	a-84d56e36
c:ging	a-43b-29d27f22g29
c:ging_	a-52b-22d31e20g32
c:gino	a-32b31
c:gio	b25d30e-29f-39g34
c:gio_	a35b-44c-27d38f-25g22
c:gioi	a-63b62c76d-52
c:gioie	a-63b62c76d-52
c:gion	a-56c34
c:gior	d49e-36f-43g37
c:giorn	d50e-34f-43g38
c:giov	a32
c:giove	a32
c:gir	b-32c39d-28e71f-29g-39
c:girl	c50d-27e48
c:girl_	e35
c:girls	c37
c:gis	a-53b-50c101e-22f-37g-28
c:gist	a-56b-45c97d20f-34g-24
c:gist_	e30
c:giste	a-76c97
c:gistr	c65
c:git	a28g70
c:giu	g48
c:giv	a-58b-27c135d-43f-53
c:give	a-58b-23c134d-39f-52
c:give_	a-83c151d-103e-21f-46g27
c:given	a44c-51d59
c:gla	c-47d64f-28
c:glac	e39
c:glad	a26c-33
c:glad_	a24g21
c:glai	c29
c:glais	c29
c:glas	a-34b37c-32d49e-28g26
c:glass	a-24b39c-32e-24g36
c:gle	a54b-68c-35d57e-25g-32
c:gle_	a50b-46c-61d73f-36
c:glem	c-30f27
c:gleme	c-30f27
c:gler	a60
c:gles	a-27c47
c:gles_	a-26c42
c:gli	a24b-22d-25f-29
c:gli_	a38
c:glia	a75b-33c-22d-33f-31g20
c:glia_	a53c-49
c:glic	a-21
c:glich	a-21
c:glie	e21g-31
c:glie_	a43
c:gliet	a-27e42f40
c:glio	c-67d27
c:glio_	c-61d31g21
c:glis	c63
c:glo	a36d-28
c:glov	a50c-33
c:glove	a50c-33
c:gn_	a-119b34c55d25
c:gna	a-33c-49d51e97
c:gna_	a-31c-24e40
c:gnac	a35c-34
c:gnal	f72
c:gnale	a-29f31
c:gnat	a-45c25d63
c:gnato	a-53d41
c:gne	b-35c63d-34g-38
c:gne_	c41d-58g-35
c:gned	a-38d30e34
c:gned_	a-38d30e34
c:gnee	d74
c:gnee_	d74
c:gner	a43c39e-25f-21
c:gner_	a28c35
c:gnes	a-47c80
c:gnes_	a-47c80
c:gnet	a79b-39c-42d-46e-30g40
c:gnet_	a66b-29c-39d-36e-24g43
c:gnez	c62
c:gnez_	c62
c:gni	a-51b-28c76d-28
c:gnif	a-50c28
c:gnifi	a-50c28
c:gno	a-51b-22c59d-65e47f40
c:gno_	e28g20
c:gnor	a-39b-32c81d-45f45g-45
c:gnore	a-33c66f31g-39
c:gnori	a-32c33
c:go_	b-20c35d29e-49g21
c:god	a-35c66
c:god_	a-23c64
c:goe	b21c39
c:goede	a26
c:goes	b43
c:goes_	b43
c:goi	a-55c30e-22f38g26
c:goin	a-51c34e-21f39g27
c:going	a-52b21c24f40g28
c:gol	a74b-57c43d-53e-82f-56
c:gold	a82b-55c36d-60e-81f-75
c:gold_	a89b-65d-51e-76f-74
c:gon	a-38d42f-23
c:gone	a-62c38d37
c:gone_	a-79c34d42
c:goo	a39c63d-36f-50g-59
c:good	a47c44d-31f-46g-56
c:good_	a57c31d-45f-42g-53
c:goods	c22
c:gor	b28c26
c:gos	c85d-40e-54g-26
c:gos_	c36
c:gosta	c25
c:got	b-53d26e-67g50
c:got_	b-46d25e-55g81
c:gott	a27
c:gou	a70b-34c46d-27e-37g-60
c:gout	a26f23
c:goz	c33
c:gozi	c28
c:gpd	c-52f86
c:gpd_	c-52f86
c:gra_	a24c62
c:graa	f61
c:graag	f61
c:grac	a-87b-21c-41d-21e98f22g68
c:grace	a-56e95
c:graci	a-65c-27f33g78
c:grad	a56c-40
c:gradu	a46c-30
c:graf	a40c50d-50
c:grafi	a36
c:grai	a28
c:grain	a28
c:gram	a-46b-21c104f-23
c:gramm	a-27c113d-29g-30
c:gran	a21b37c45e-55f-69g-27
c:gran_	b21
c:grand	b34c44e-49f-67
c:grap	b-37d36g30
c:graph	b-36d36g31
c:grat	a-88b-30c70e-34f34g-24
c:grati	a-53c33f48
c:gratu	a-52b-25c76f-22g-26
c:grav	a38b-54c-99d86e29f-60
c:grave	a27b-22c-54d97e-21f-45g-35
c:gravi	a37c-70e62
c:gravu	a46b-29c-64
c:graz	a-54c-38d-28f109g41
c:grazi	a-66c-26d-27f109g41
c:gre	a63b-42c-67f-23g39
c:gre_	a-72c-42f30g42
c:gree	a97b-33c-28d-74e-34f-33
c:gree_	a-21c34
c:greed	a-61e23g34
c:green	a145b-26c-75d-79e-32f-32
c:gren	a96c-25d-48
c:gres	d22
c:gress	c29
c:gret	c-29e79
c:grey	c-34d37g55
c:grey_	c-26d39g32
c:gri	a23b-22c-28d46e-61f-44g50
c:grif	a-54d58
c:griff	a-54d58
c:gris	a71b-39d-23e-28f-27g24
c:gris_	a90b-25c-50d-22e-26
c:gro	a73b-68c70d-43e-67f-62g-30
c:groo	g25
c:gros	a73b-60c83e-79f-41g-37
c:gros_	a89d-23e-33
c:gross	a38b-43c60d27e-35
c:grou	c41d-28e22
c:group	a24
c:gru	a94c-40
c:gruß	a37
c:gs_	a47b29c41d-94e-46f-44g-33
c:gst	a37
c:gste	a34
c:gsten	a38
c:gt_	a61b-30c-101d-30e21f25g-46
c:gte	c-21
c:gtem	a23
c:gtemp	a23
c:gth	d38
c:gth_	d40
c:gts	a20
c:gts_	a20
c:gua	b41f-48
c:guag	c39
c:guage	c39
c:gual	a58
c:guan	c28
c:guar	a-44b57c-28d38e65f-26
c:guara	d66
c:guard	a-41b66d-31e70
c:gue	a48b23c-39d-41g-77
c:gue_	a51c-56g-82
c:guem	a-64c-24e23f85
c:guem_	a-56e24f86
c:guer	a75c-40d22
c:gues	a21b69c66d-104e-68g-25
c:gues_	a42b102d-80e-54g-37
c:guest	c105d-30
c:guet	a25
c:gui	a-23c71d-40e22f-29g-30
c:guid	a26c65d-23e-22
c:guide	c58
c:guie	a20d-27e45
c:guien	e28
c:guil	c-20d23
c:guill	c-20d23
c:gul	d23
c:gum	b55c-31
c:gun	a-48b86c-55e-33f41g64
c:gun_	a-31b24
c:gund	a-25g22
c:gung	a-40b27c-44f55
c:gung_	a-40b27c-44f55
c:gunt	c-30g55
c:gur	a-21b-30d78e28g-22
c:gura	a-50c38d36
c:gure	d32
c:gure_	d37
c:gus	a26
c:gust	a26
c:gut	a36b-31e-20
c:gute	a35c25e-24
c:guten	a33
c:guy	d34
c:gy_	a-70c32e55
c:ha_	c-37e44
c:hab	a32c-36e-25f43g-35
c:habe	b-21d-35f80g-34
c:habe_	a-79c30f39
c:haben	a88c-34d-30f22
c:habi	a42c-67d50g-47
c:habil	a39
c:habit	a30b29c-82d52g-31
c:habl	g43
c:habla	a-43g48
c:hac	a80b-23c-62d-42e-43
c:hace	a72c-74
c:hace_	c-34f28
c:hacen	a94c-30
c:hacu	a82c-36
c:hacun	a82c-36
c:had	a-56c-34e116f-38
c:had_	a-60c-36e118f-34
c:hai	a87b-88c-23d-29f-28g-44
c:hain	a99b-62c-29d-22e-28f-25g-43
c:hain_	a91b-23c-47e-21
c:haine	a75b-37f-27g-47
c:hair	a126b-48c-91d-35f-35g-23
c:hair_	a96c-72d-32e28
c:hais	a-28e86
c:haise	e73
c:hait	b-45c23e-40
c:haite	b-42c28e-37f20g-22
c:hal	a58b-23d-96e-48g29
c:half	a53c-47d-51e-33g62
c:half_	a57b-23c-37d-51e-32g63
c:hall	a23b-29c63d-76e-26f-21g27
c:hall_	c70d-47e-34g55
c:hallo	a91d-49g-23
c:halt	a-20e30
c:ham	b-42c-40d-52e111f43g-50
c:ham_	a-25d21
c:hamb	a23
c:hambr	a28
c:hame	c-49e102
c:hamp	e79f20
c:hampa	a-74e92f33
c:han	a-28b-74d45e-26f39g35
c:han_	b-25e32f-33
c:hanc	a23c36
c:hance	a23c56
c:hand	a49b-60f-28
c:hand_	a-49g68
c:handb	a61c-49
c:hande	a73
c:handl	a39c38
c:hands	a39c21d-22
c:hang	a-139b-20c40d129e-70f88
c:hange	a-136d130e-55f96
c:hank	a-29b-61c-55d-47e-68f128g101
c:hank_	a-59b-31c-21d-29e-38f112g84
c:hanks	a-39b-23c-71e-25f75g101
c:hann	c-36e68
c:hanno	c-36e68
c:hant	b-45c93d-31f-31
c:hante	a69
c:hanti	a-24c83
c:hap	b41c67d-44f-30g-50
c:hape	a25c-24d20
c:happ	c67d-44g-24
c:happe	b42
c:happy	c52d-25
c:haps	a-23b58
c:haps_	a-23b58
c:haq	c73d-45e-50f60g-25
c:haqu	c73d-45e-50f60g-25
c:haque	c73d-45e-50f60g-25
c:har	a-37b-26c57e42g-47
c:hard	a-21e21
c:hard_	a-31e29
c:hare	c52d-35e-27f25
c:hare_	c77
c:harg	a-60b-47c59e106f-46g-31
c:harge	a-60b-47c59e106f-46g-31
c:hari	c29
c:harp	a30
c:has	b-54d100f-32g-28
c:has_	a-23b-60d97e41f-33g-32
c:hase	c-44d99e-37g-21
c:hase_	a46b32c-36
c:hases	d70
c:hasn	c-34d25
c:hasn_	c-34d25
c:hat	b36c-21e30g-31
c:hat_	b35e40f-46g-27
c:hate	a89b-41c-77e-47f87g-37
c:hatev	a94c-83d-47e-22f93
c:hats	b50c-57f86
c:hats_	a37c-35f35
c:hatt	a23c25d-34e-31
c:hau	a-35b39c85d-32e-37f-47
c:hauf	c43
c:hauff	c26
c:haus	a-44c115e-40
c:hauss	a-24c63g35
c:haut	b27d-37e36f-31
c:haute	b27c-23e23
c:hav	a54b20d-39e-27f-29g-51
c:have	a55b20d-42e-40f-26g-54
c:have_	a60b23d-40e-39f-25g-76
c:haven	a-28g85
c:havi	c-57e44
c:havin	c-45
c:hay	g63
c:hay_	g63
c:hbo	c53
c:hbou	c62
c:hbour	c62
c:hda	c-56d-25e24f68
c:hday	c-56d-25e24f68
c:hday_	c-56d-25e24f68
c:hdr	a-61c-69f121
c:hdra	a-61c-69f121
c:hdraw	a-61c-69f121
c:he_	b-27
c:hea	a20d-30f-34
c:head	b38c-33e41f-26g-29
c:head_	b50c-65e29
c:heap	b64
c:heap_	a50b-27c46
c:hear	a-41d-24f25g88
c:hear_	a-47c-34f58g20
c:heard	a-58g82
c:heart	c60
c:heat	a29e23g-27
c:heav	a76b-21
c:heavy	a48
c:heb	a25b25c-35e-24
c:heb_	c-40f39
c:hec	a-69c39d34
c:heck	a-57c46d38
c:hed	a-34b-48c44d-58e105f-35
c:hed_	a-46b-56c41d-49e112f-32
c:hee	d43
c:hee_	c-54d69
c:heel	a32e26
c:heet	c27
c:hef	a38
c:hef_	a45
c:heg	a-21d40
c:hei	a-72b70c60d-35e60f-37g-28
c:heid	a-26c33
c:heir	a-39b45c79d-65f-30
c:heir_	c76d-48
c:heit	a-40d49
c:hel	b-46c67e-65f-67g41
c:held	a-33d30
c:held_	a-33d30
c:hell	a22b-26c86d-32e-76f-98g48
c:hello	a-39c98e-67f-94g78
c:help	a-25d61f-21
c:help_	d72g-30
c:hem	a-22c38e23g-30
c:hem_	a-36c36d47e23g-47
c:heme	a-54b44c45
c:hemen	c30e23
c:hemi	g42
c:hemo	a68c-22
c:hen	a-25b66c-76d88g31
c:hen_	a-30b76c-91d91f20g34
c:hene	g36
c:henk	a40c-22
c:henke	a56
c:hent	a-56c40d62
c:henti	a-49d65
c:heq	c43
c:hequ	c43
c:heque	c43
c:her	a25b-29c28e-41g-24
c:her_	a39b-47d-24
c:hera	a-33b69d34
c:herc	a48b-83c99d-59e-67f-53g-56
c:herch	a48b-83c99d-59e-67f-53g-56
c:here	b20d38e-28g-42
c:here_	b27d33e-23g-33
c:heri	b64c74d-32e-41f-30g-35
c:herit	b26c41e-29g-22
c:herm	a100c-52d-48
c:herma	a43
c:hero	a-20b30c21
c:herre	a51
c:hers	a61b-31c44d-73f24g-29
c:hers_	a36c66d-65
c:herse	a53
c:hes	a58b29c-22d-76e-45f-63g41
c:hes_	a45b28c-23d-76e-43f-62g64
c:hese	a32b25c-29
c:hese_	a55
c:hesi	c26
c:hest	a49
c:heste	a50c-30
c:het	b43c-40d66e-60f-53
c:het_	b-24c-57e33f-27g60
c:hete	a24b46c-34d73e-79f-44g-81
c:hete_	a21b40c-106d74e-36g-50
c:hetee	a-36b-28c-51d106e-37f-27g-25
c:heter	a91b86d-134e-38f-44g-59
c:hetez	a-41c74
c:heth	a-35b47c-57d78f-31g54
c:hethe	a-35b47c-57d78f-31g54
c:hett	a49c-30e-33f-35g36
c:hette	a50c-59e-32f-28g24
c:heu	a38b-61c-20d-76e72f-74g53
c:heur	a31b-59d-61e61f-72g58
c:heur_	a28
c:heure	b-57d-58e65f-72g61
c:hev	a68c-82d-30g48
c:heva	a83c-30
c:heval	a58
c:heve	c-24g29
c:hey	a28e-77f37g-35
c:hey_	a32e-73f38g-33
c:hez	b38c64d39e-57f-29g-98
c:hez_	b38c64d39e-57f-29g-98
c:hi_	a-30d-45f36g34
c:hia	a28e-32f-23g50
c:hiam	c70
c:hiamo	c42
c:hiav	a42
c:hiavi	a42
c:hic	b49c-25d82e-25f-46
c:hich	b49c-62d50e-21f-34g32
c:hich_	b52c-59d41f-32g35
c:hick	a-57b22d71
c:hicke	a-37d64
c:hid	a-29
c:hie	a-77b-44e44f130g53
c:hie_	a-29e25
c:hied	a-41c43d-47f92g-24
c:hiede	a-62f67
c:hiedo	c46d-33f25
c:hien	a-34c89d-25
c:hien_	c40
c:hier	a-71b-31c-32d52e-21f123g77
c:hier_	a-64c-42d61f76g75
c:hiers	a-51f70
c:hies	a-41c-82e49f64g79
c:hies_	c-43g23
c:hiest	a-32c-47e32f26g52
c:hif	a42b-47c-45d76
c:hiff	b-26c-42d87g22
c:hiffr	b-24c-32d71g23
c:hig	a32c58g-27
c:high	a30c63g-24
c:high_	a23c48
c:hij	a26c-38g22
c:hil	a-44c-58d107e53f-21
c:hild	a-42b33c-31e58g30
c:hildr	a-29b38e37
c:hile	a-36b-31c-43d118g-21
c:hile_	a-36b-31c-43d118g-21
c:him	a49c38d-47e-39f28g-50
c:him_	a29d-32e-25f49g-40
c:hin	a34b39c-47e-37g-46
c:hin_	a-22b41c23
c:hind	c32
c:hind_	c32
c:hine	a-76c28d65
c:hine_	a-70d67
c:hing	a57b47c-70e-63g-50
c:hing_	a72b27c-66d-31e-85g-44
c:hings	a-54b95c-41e77f-21g-24
c:hini	c-33
c:hini_	a43
c:hink	b54c-29d-39f28g-29
c:hink_	g-31
c:hinki	b24c-20
c:hio	a-69b-29c58d103e-23f-24
c:hio_	a-63c62
c:hion	a-20c24d64
c:hion_	a-28c22d66
c:hip	a47b-33c68d-68e-50f-22
c:hip_	a103d-54f-31g-42
c:hipp	a-45c68d-24g25
c:hippe	a-33c23
c:hippi	c55
c:hips	c35
c:hips_	c35
c:hir	a29c-41d-29
c:hir_	a31c-24g24
c:hird	a-54c-56e63f78
c:hird_	a-54c-56e63f78
c:hire	a78b-24c-29e-45f-25g30
c:hire_	a62e-31
c:hires	a26g21
c:hiri	c99
c:hirin	c99
c:hirt	a42c-26e26f-25g-28
c:hirty	b22e32
c:his	a33b-45c37d-73e-26f39g-46
c:his_	a46b-60c52d-87g-33
c:hist	d29e-30f77g-21
c:histo	a-54d37f81
c:hit	a20b-35f-30g52
c:hite	a45b-26d-51e29f-22g31
c:hite_	a47c-37d-37e41g21
c:hiv	c-68d123e-22g-26
c:hive	c-66d121
c:hive_	c-33d80
c:hiver	a-41d59
c:hives	a51
c:hiy	d-25g57
c:hiya	d-25g57
c:hiya_	d-25g57
c:hl_	a-36c66
c:hle	c34e32
c:hlen	c37
c:hlen_	c44
c:hly	c42
c:hly_	c42
c:hma	c34
c:hmak	a-37c55
c:hmake	a-31c40
c:hme	a-92c48e73
c:hme_	a-46e79
c:hne	a-37b38c44d-33f-26g23
c:hne_	a43g24
c:hnen	a-49b27c69
c:hnen_	a-49b27c69
c:hni	c74d-24
c:hnic	c57
c:hnu	a49
c:ho_	a60b-53c77d-84e-50f-49g-39
c:hoc	a-51b50c26d-23e28
c:hoch	b48
c:hochz	a-25b54
c:hoco	a-51e22
c:hocol	a-51e22
c:hoe	a24c25d-68e34g-46
c:hoes	e41
c:hoes_	e41
c:hoev	a-44c27f33
c:hoeve	a-44c27f33
c:hog	a-30
c:hoi	a60c-37d-39e23f-25
c:hoir	c31
c:hois	a77c-97d-40e25
c:hoisi	a77c-97d-40e25
c:hol	a34b-36c38d-41e-56f37g-44
c:hola	c45g24
c:hola_	c45g24
c:hold	e-67f93g-46
c:hold_	a-43b33e-56f100g-29
c:holde	a49c-38d23
c:hole	b-21c57e24g-25
c:hole_	a21e43
c:holes	c52
c:holi	a56
c:holid	a56
c:hom	a74b27c-62d-92f32g-53
c:hom_	f24
c:home	a-21b102d-45e52f-25g-51
c:home_	b53c28d-41e55f-21g-47
c:homm	a115b-50c-55d-49e-30f-30g-48
c:homme	a115b-50c-55d-49e-30f-30g-48
c:hon	a24b-64c39d-101f42
c:hon_	a34
c:hone	a30b-72c25d-109f54
c:hone_	b-44c31d-94e21f34g28
c:hones	a47c31d-30
c:honn	a44e-25
c:honne	a53c22e-21
c:hono	a-77c88
c:honor	a-59c72
c:hons	a29c31
c:hons_	a29c31
c:hont	a-35e88
c:honte	a-35e88
c:hoo	a64c59d-47e-76f-41
c:hool	c70
c:hool_	c61
c:hoos	a78d-26e-28
c:hoose	a78d-26e-28
c:hoot	c57
c:hooti	c32
c:hop	a-47b21c79d33f-53
c:hop_	a-40b-31c117f-55g-43
c:hope	a-50b56c-36g72
c:hope_	a-44b65g43
c:hopp	b55c-38
c:hops	c32
c:hops_	c32
c:hor	a89c20d-84e-52f-29g-77
c:hora	a84c-41d-22e-20
c:hora_	a71c-42
c:horl	a75c24d-40e-29f-25g-33
c:horlo	a75c24d-40e-29f-25g-33
c:hors	a62c-41d-24e23
c:hors_	a36c-41e37
c:horse	a44
c:hort	a30b-24c60d-23e-30f-23
c:hort_	c66d-23
c:horte	a37c-26
c:hos	a49d-36e-33f-47g-42
c:hose	a48b39c-67f-57g-47
c:hose_	a59c-46d-21e-32f-53g-40
c:hoses	c-32e21
c:hosp	b-27c56d-21
c:hospi	b-27c56d-21
c:host	a29
c:hot	a-29b-44c38d-25f-22g89
c:hot_	a39c40
c:hote	a52f-21g-33
c:hotel	a51c24g-27
c:hoto	a-57b-38c28g100
c:hoto_	a-35b-45e-21f-30g105
c:hotog	b-22
c:hotos	a-117c77d-43e35g47
c:hou	c37e21f-37g-57
c:houg	b38
c:hough	b38
c:houl	b41c-61d88g-28
c:hould	b41c-61d88g-28
c:hour	a-23b-35c77d-35e58f-29
c:hour_	a-38c21e36
c:hours	c88g-29
c:hous	c92d-56e-25f-45g-77
c:housa	a93d-28e-29g-35
c:house	a-30c93d-37e-31f-37g-56
c:hout	a28b-59c-91e94f21g-31
c:hout_	b-56c-91e98f22g-29
c:how	b26e33f-31g-38
c:how_	b64c20f-53g-72
c:howe	a-36c-46e21g80
c:howed	a-38c-31e24g82
c:hown	a41c-31e36
c:hown_	a41c-31e36
c:hr_	c31d31g-52
c:hra	a50
c:hras	a48
c:hrase	a48
c:hre	c75d-67e52f-66g-42
c:hre_	a-75c94d-32f-21
c:hree	a34d-33e50f-52g-59
c:hree_	a34d-33e50f-52g-59
c:hrem	c-29
c:hrem_	c-29
c:hren	b67
c:hren_	b68
c:hrer	a-41c75e37
c:hrer_	a-79c84e40
c:hri	b-20d36e-57f28g25
c:hric	a-47g58
c:hris	a56d59e-71f-28g-36
c:hrist	a56d59e-71f-28g-36
c:hro	b48d43e47f-33g-56
c:hron	c103d-37
c:hrono	a21c92d-35
c:hrou	a-35b102c-104e84
c:hroug	a-35b102c-104e84
c:hrow	d84
c:hrow_	a-53d77
c:hrt	c38
c:hrte	c49
c:hrte_	c49
c:hs_	b54c-28d-40e92f-40
c:ht_	a-61b-45c42d100f21
c:hte	a34b-43c-45f55
c:hte_	a53b-29c50d-39f-25
c:hten	a-60d56e-21f111g-27
c:hten_	a-48d37f94
c:hter	a40c-82g39
c:hter_	a55b-36c-76d-33g29
c:hti	a50
c:hts	b70d-23e-42
c:hts_	b73e-36f-26
c:hui	b91c55d-46f-49g-64
c:hui_	b66d-20
c:huis	a-40c96
c:huiss	c60
c:huit	b80c-68e42f-28g-33
c:huit_	b81c-64e43f-27g-32
c:hul	a-49d33e23
c:hum	a55c-47e65g-46
c:huma	a64c-22
c:hun	a51b-27d-23e-22
c:hund	a66
c:hundr	a62
c:hur	b102c-52d-43e-59g66
c:hure	a-78b121c-54
c:hure_	a-56b98c-35
c:hurr	g73
c:hurry	g73
c:hurs	a59b-41d-21e-54f-20g48
c:hursd	a52b-40e-53g49
c:hus	b21c-33d24e-34g22
c:husb	a-29b24d32g26
c:husba	a-29b24d32g26
c:hy_	a62b-23c89d-46e-21f-28g-52
c:hze	a-25b54
c:hzei	a-25b54
c:hzeit	a-25b54
c:ia_	b36f-54
c:iab	c44
c:iac	b74c29d-38f-22
c:iace	a-54b79d-25
c:iacer	a-44b81
c:iad	a-33c76
c:iag	b28c24d29e-54g-45
c:iage	b22d45e-42g-33
c:iage_	a21b23c-25d47e-41g-32
c:iai	a-42c74
c:iair	a-67c88
c:iaire	a-67c88
c:iaj	a55
c:iaja	a38
c:ial	a43b-45e-33f-30g-29
c:ial_	a43b-68c24d39f-46g-44
c:iale	c-28g22
c:iale_	a-26b56
c:ialem	a-58c-42d43
c:iales	a54
c:iali	c65e-37g-27
c:ialis	c86
c:iall	a25
c:ials	a61c-46
c:ials_	a61c-46
c:iam	c100d-55e-56f-57g-45
c:iama	c119e-67f-46g-44
c:iaman	c112e-65f-44g-41
c:iamo	c72d-64e-35f-40g-24
c:iamo_	a-39b41c61d-83
c:iamon	a85b-37c27e-47f-29g-45
c:iamos	c46
c:ian	a62b-22c23d-42f-52g-76
c:ian_	a22b-23c64e-31f21g-22
c:ianc	a59b-25c-31f-53g-53
c:ianca	a46c-34d53
c:iance	a44d-44e37f-57g-37
c:ianco	a37
c:iano	b27
c:iano_	b27
c:iant	a34c25f-38g-30
c:iant_	a-27e30
c:iante	a70
c:iao	a48
c:iao_	a48
c:iar	a-33c89d-59e-26g-21
c:iara	b22c64d-22
c:iara_	b26c22
c:iard	a-31e41
c:iare	b22
c:iare_	b22
c:ias	a-45b-24c43d-55e29g59
c:ias_	a-46b-20c31d-52e42g61
c:iat	a27b-36c30g-58
c:iat_	a68
c:iata	a65c-55
c:iata_	a65c-55
c:iate	a-33c35d29f33g-29
c:iate_	a-33d47
c:iati	c65
c:iatio	c65
c:iato	a-31e41
c:iato_	a-43e44
c:iav	a45
c:iavi	a42
c:iavi_	a42
c:iba	a-76b37f72
c:ibb	a-85c106
c:ibbo	a-60c109
c:ibbon	a-60c109
c:ibe	a46d-61e-27f50
c:ibe_	a42c-37f65
c:ibi	a28c-23
c:ibil	a36b-21c28e-24
c:ibile	d22
c:ibili	c28d-23
c:ibl	a63c-54e-29g-23
c:ible	a67b-47c-53e-25
c:ible_	a68b-45c-61e-22
c:ibles	c21
c:ibo	a32
c:ibr	c86e-39g-43
c:ibre	c86e-25g-38
c:ibre_	c83
c:ibt	a92c-36d-20g28
c:ibt_	a50g35
c:ibu	a27c45
c:ibut	c34
c:ic_	a-51b-56c113f-33
c:ica	e-44g-32
c:ica_	a72c26d-76e-48f-43
c:icad	a-31d49
c:icado	a-26d50
c:ical	a79b56c-38d-60e-33f-23
c:ical_	a97c-27d-35
c:icall	b66
c:icam	a-62
c:icat	a-70b-41c32d50f66g-27
c:icat_	a-27c22d53
c:icate	a-57c28d26f58
c:icati	a-52d-45e49f66
c:icc	a100b-22c-36d-26e-30
c:icco	a99e-24
c:iccol	a99e-24
c:ice	a-23c56e24f-40g-63
c:ice_	b-21c32d-22e38f-27g-67
c:iced	a-60c86d21
c:iced_	a-60c86d21
c:icem	a-24g47
c:icen	a-82c96g-23
c:icenc	c39
c:ices	a-41b84e-23f-21g-21
c:ices_	a-55b63d26
c:icev	a-51d71
c:icevu	a-78c-38d95
c:ich	b27c-39d-24f72
c:ich_	b53c-46
c:iche	b-44d51e-67f46
c:iche_	a73b-29e-36
c:icher	a-74d84f21
c:ichi	a-54c-75d-23f115g50
c:ichie	a-80c-82f115g52
c:icht	b49c-57d-62e33f45
c:icht_	b28c-46d-65e76g26
c:ichte	f53
c:ichts	b88c-39
c:ici	a-30b-22c69d-63e-69g51
c:ici_	a-38b24c73d-73e-81f-87g105
c:icie	c77d-44
c:icien	c58d-21
c:icil	a55
c:icile	a57
c:icin	d57
c:icino	a-57d77
c:icio	c20
c:icip	g22
c:icit	a-66b-27c43e-25f108g-25
c:icita	a-81f79
c:icite	c68
c:ick	a-45b-20d87e-68g28
c:ick_	b-50c88d-41e-57g33
c:icke	a-48b-39c-32d102e-22
c:icked	a-71c-52d44f60
c:ickel	g34
c:icken	a-40d52
c:icket	a-33c-42d100
c:icks	a48
c:icks_	a48
c:icl	a-22c-36f103
c:icle	c-43f103
c:icle_	c-50f100
c:ico	c76d-33e-33f21g-37
c:ico_	a23c29e-23g-35
c:icol	c40d-27e-21
c:icr	c43
c:icro	c43
c:ics	c71
c:ics_	c71
c:ict	a66b25c20d-64e-55g-22
c:icte	a44
c:ictu	b24e-23
c:ictur	b24e-23
c:icu	a-37c88d-63e22g-33
c:icul	c86d-56g-28
c:icule	c67g-25
c:icur	e26
c:id_	b-40c-26e61f-54g60
c:ida	a46b-25c-38d-63e-40f37g32
c:ida_	a31d-34
c:idad	b21c-22
c:idad_	b21c-22
c:idan	c-25
c:idat	a-33c41
c:idatu	c26
c:iday	a66b-57c-77d-50g70
c:iday_	a73b-55c-82d-49e-29g73
c:idd	a38b30
c:idde	c-36
c:ide	a43d-35e-52f-33
c:ide_	b-50c-39d46e-24f-60g60
c:idea	b36c60d-33e-26f-28
c:idea_	a-35b69
c:ideal	c46
c:ideas	a31
c:idee	a38b25d-25f-22
c:idee_	a30b28c-21
c:idel	a-32c59
c:idele	c42
c:idem	a21b26
c:idemm	b30
c:iden	a105b-45c-38d-23e-40g-79
c:ident	a110b-55c-45d-32e-31g-62
c:ideo	c65d-32e-26
c:ideo_	a36c52d-21
c:ider	a36c22d-80e-50f53
c:ider_	a45d-58e-28
c:idera	a47
c:idere	a-37c52
c:ides	a30b39c54d-43e-30g-24
c:ides_	b42c63d-23e-23
c:idez	a40
c:idez_	a40
c:idge_	c-30
c:idi	a55b-43d-45e-32f-47g36
c:idi_	a69b-24c-23d-21e-38f-22
c:idie	a-36c33e29
c:idio	a60
c:idn	a22e23
c:idn_	e31
c:ido	c59d-42e32g-48
c:ido_	b-22d-24e58g-37
c:idor	c43
c:ids	a53
c:ids_	a57b22d-40
c:ieb	a-20c40
c:iec	b-58c72d-43f-28g-30
c:iece	a22b-53c74d-32f-42g-65
c:iece_	a27b-33c35d-38e22g-38
c:ieces	b-43c86e-35f-41g-54
c:ied	a-46b-21c36e40f43g-34
c:ied_	e26g-29
c:iede	a-87e63f63
c:iedo	a-33c56f21
c:iedo_	a-33c56f21
c:iee	a-35b-38c124d-45g-30
c:iee_	b-25c84d-53g-22
c:iees	a-27c85
c:iees_	a-27c85
c:ief	a34b-22e28f-23
c:ief_	a-41e45
c:ieg	a-43b-25c21d28e73
c:iei	a40b21c-73f49
c:iei_	a36c-29f55
c:ieil	b37c-27
c:ieill	b37c-27
c:iel	a-41b39c85d-81e-28f-23
c:iel_	c29
c:iell	a-77b69c88d-61e-21
c:ielle	a-44b33c66
c:ielli	a-40b31c46d-29
c:iem	b-25c23e28f-60g27
c:iemb	a25
c:iembr	a25
c:ieme	a-23c49d-68f-38g73
c:ieme_	b-21d-57e30f-28g83
c:iemen	a-39b29c56
c:ien	c33d-48
c:ien_	a-28b57f24
c:ienc	a-48c70d-43e-22g24
c:ience	a-24c61d-34e-36
c:ienci	a-32c31
c:iend	b37d-35e54f-49g-38
c:iend_	a44c-21d-38e49g-28
c:ienda	c27e61f-21g-27
c:iendr	a-34b70e-23g31
c:iene	a82c-48e-38f-27
c:iene_	a20c-32d32
c:ienen	a91
c:ienn	a35c91d-101e-68g-40
c:ienne	a35c99d-100e-66g-37
c:iens	a28b-23d-44e-44f-39g74
c:iens_	a40b-35d-41e-41f-36g49
c:ient	b-66c36d-56e68g-22
c:ient_	b-49d-48e77g-29
c:iente	a-29b-40c53d-49e43g28
c:ienti	c25
c:iento	c-54d22f33
c:ients	a-86b-44c86d-38e46g-35
c:ienz	a-46g25
c:ienza	a-45g26
c:ier_	a-22g30
c:iera	c-43d75
c:iera_	a-33c-27d86
c:ierc	a54
c:iere	a57c37d-72e-45f-42g-26
c:iere_	a58c-27d-48e-22f-44
c:ieren	a-37c78
c:ieres	a51b-22c79d-40e-22g-23
c:ierg	c28
c:ierge	c28
c:ieri	a-39f36
c:ieri_	a-28f38g20
c:iern	a29g33
c:iero	a110c-111d-59e43f-29g-28
c:iero_	a133c-97d-53e-22f-23g-42
c:ierr	a39b-31c46e-23f-34g-41
c:ierre	a34b-28c43f-32g-39
c:iers	a-55b-41c72d35e-65f49g-30
c:iers_	a-54b-40c68d37e-63f50g-29
c:iert	c-43e30
c:iert_	c-45
c:ies	b-55c29e-36g26
c:ies_	a-26b-47c50e-37
c:iese	a37
c:iese_	a40
c:iest	a38c-86d-27g55
c:iest_	a84
c:iesta	c-29f28g30
c:iet	c44d22e-57f-39
c:iet_	b32e-34f-22
c:iete	a-105b-35c111d25e-26
c:iete_	a-90b-24c127f-23
c:ieth	a41b21
c:ieth_	a41b21
c:ietr	c-25d45
c:iets	b69c-25
c:iets_	b69c-25
c:iett	a42c-44e35
c:iette	a54c-23
c:ieu	c53f-41
c:ieu_	a-64c33e21g65
c:ieur	a36b-55c-21d44e-27
c:ieur_	b-36c-21d52g26
c:ieurs	a116d-45
c:ieus	a-46c81
c:ieuse	a-46c81
c:ieux	b27c65d-25e-24f-47g-45
c:ieux_	b27c65d-25e-24f-47g-45
c:iev	a-84d-37f55g97
c:ieve	a-65f61g54
c:ieve_	a-50c27f22g30
c:iew	b-24c54g-30
c:iew_	c44
c:iez	a-77b-35c77g102
c:iez_	a-74b-47c81d-21e-30g103
c:if_	b-48c43e-74f-35g61
c:ifa	a21
c:ife	a43d-28g-77
c:ife_	a60d-35e-23g-84
c:iff	b-66c-51d101e23g31
c:iffe	c-21d62f-29g24
c:iffer	b-27e23f-20
c:iffes	a-44d32
c:iffi	f23
c:iffr	b-24c-32d71g23
c:iffre	b-23c-25d72
c:ifi	a-117b-68c66d92e-47f39
c:ific	a-103b-46c43d92e-49f22
c:ifica	a-109b-42c26d100e-40f27
c:ifie	a-94b-30c54d30f31
c:ifie_	a-34c43
c:ified	a-39c57
c:ifiee	c21
c:ifier	a-25c-29f63
c:ifs	b90c-21
c:ifs_	b91
c:ift	a67b-60c-20d-30e40f-38g-24
c:ift_	a80b-59g-31
c:ifte	a-41c21e28
c:ifts	a64c-22
c:ifts_	a64c-22
c:ifu	a-24
c:ify	f29
c:ify_	f30
c:ig_	b37c32d-25f-42
c:iga	a25b-30c-25d82f-45g-26
c:igad	a-23g37
c:igar	c-59d87
c:igare	c-37d56
c:igat	a57
c:igato	a31
c:ige	a32b-71c49d-67e31g-41
c:ige_	a72b-51c-33d-31e23f-42g24
c:igen	a30c37d-26
c:iger	a-51c31f37
c:iger_	a-29f43
c:igg	a61c-30d32
c:igge	d54
c:iggi	a63
c:iggio	a53
c:igh	a-30b-50c84e-51f33
c:igh_	a29c47
c:ighb	c62
c:ighbo	c62
c:ight	a-30b-51c70e-53f42
c:ight_	a-54b-42c89d28e-39f21
c:ighte	a42c-62
c:ights	c22
c:igi	b-55d53g43
c:igi_	d44
c:igid	a50
c:igin	a-47b-31d59f37
c:igina	a-29d60
c:igine	a-55d28e31
c:igit	g52
c:igl	a46c-70d-40e26g29
c:igli	a42c-69d-38e27g30
c:iglia	a72c-44d-27g23
c:iglie	e39
c:ign	a-42b-26c60e31
c:ign_	a-119b34c55d25
c:igna	b-29c-31e91f-23
c:igne	b-30c53f-43
c:igne_	a-30c49e26f-40
c:igned	a-38d30e34
c:ignee	a-29d64
c:igner	c33
c:ignes	c44
c:ignet	a72b-33c-44d-40e-27g42
c:ignez	c34
c:igno	a-42b-39c86d-36f41g-27
c:ignor	a-39b-32c81d-45f45g-45
c:igo	a-26c48
c:igo_	d23
c:igr	a-31c-29d78
c:igra	c-33d51
c:igs	a34
c:igst	a44c-26
c:igste	a44c-26
c:igt	a61c-32e-47f30
c:igt_	a60b-22d-20e-34f35
c:igu	b36c-60e37f47g-26
c:igua	a22
c:igue_	a30
c:igui	c-31e28
c:iguil	c-24d24
c:igun	a-53b28c-32f56
c:igung	a-53b28c-32f56
c:igur	a-35d48
c:igure	d32
c:ihn	a-49b27c69
c:ihne	a-49b27c69
c:ihnen	a-49b27c69
c:ihr	a-81c124d-48e70f-40
c:ihr_	a-41c99
c:ihre	a-104c120d-38e62f-36
c:ihre_	a-76c102g20
c:ihrem	c-29
c:ihrer	a-76c70e42
c:ij_	a-29c91d-21e-33g-34
c:ijd	a39c-36f41
c:ijk	d-23
c:ijk_	a23
c:ijn	c-68d56e-20f-23g55
c:ijn_	b-28c-64d58f-22g56
c:ijo	c83d-26e-65f-59g-29
c:ijou	c80e-60f-56g-22
c:ijou_	a97b-47e-40f-26g-27
c:ijoux	a-64b51c97d-21e-39f-27
c:ijs	b36c-29
c:ijv	c39
c:ijve	c39
c:ijven	c39
c:ike	a82c-28d-50e-46f-61g-62
c:ike_	a84c-27d-59e-39f-56g-59
c:ikes	a88c-20g-21
c:ikes_	a88c-20g-21
c:il_	b-41f23g37
c:ila	b-35c51d-41e-66f23
c:ila_	a-24c24d-71g74
c:ilab	a45c52d-43
c:ilabl	a24c56d-36
c:ilan	a86c-24e-41f-26g-31
c:ilan_	a35
c:ilano	a63
c:ilat	c74
c:ilb	a31c30
c:ild	a-53b56e33f-24g22
c:ildr	a-29b38e37
c:ildre	a-29b38e37
c:ile	a-28b-69c39d81g-37
c:ile_	b-57c21d86e-25f23g-54
c:ilen	a-90c51d22g61
c:ilen_	a-53
c:ilenc	a-29g46
c:iler	a-21c29
c:iles	d38
c:iles_	d38
c:ilet	e24
c:ilett	a-29e33
c:ilh	a57
c:ili	a-41c73d-73e-38f50
c:ili_	c30
c:ilia	c29
c:ilie	a-45b61
c:ilie_	a-24c-20g24
c:ilin	a-21c26e-29f81g-28
c:iling	a-21c26e-29f81g-28
c:ilis	a-47c29
c:ilise	a-25
c:ilit	c87d-47e-39f25
c:ilita	a-27b-35c130d-48
c:ilite	b29c-28
c:ilk	a57c-42d42
c:ilk_	a48c-39d48
c:ill	a38c-21d-22e-55
c:ill_	a29d-43e-65g29
c:illa	a-47b-37c79f-30g37
c:illan	a-45c66
c:ille	a53b-29c-59e-35
c:ille_	a42b-37c-73d25f-30g22
c:illed	c-30f38
c:iller	a32d-25e30g-58
c:illes	a94b-47c-54d-36e-68g-23
c:illet	a-25b72c22
c:illeu	a50b22c-24d-55e-39f73g-40
c:illez	a92c-89d-24e-26f82
c:illi	c40d-36e-35
c:illie	c47
c:illin	a-32c33
c:illo	b48c36d33e-78f-37g-37
c:illo_	a89c-54e-35
c:illon	a-53c45d88e-26f-23
c:illos	a32b27
c:ilm	a-32b48c90d-34e-24g-21
c:ilm_	a-25b61c25
c:ilme	c49
c:ilo	b-23c78
c:ilos	c27
c:ils	a-26b-42c-30e-27f142g-73
c:ils_	a-22b-42c-30e-27f142g-85
c:ilt	a74c-29g-35
c:ilt_	a26b28c-35e21
c:ilv	a107b-35c-43e-52f-41g-31
c:ilve	a107b-35c-43e-52f-41g-31
c:ilver	a107b-35c-43e-52f-41g-31
c:ily	b-27c81f-21g-26
c:ily_	b-25c79g-25
c:im_	a23b-45c41d-55e53g-77
c:ima	a-28b-21e70g-53
c:ima_	b-34c-59d57e88f-28
c:imad	a-26c72
c:imado	c57
c:imag	a-88b59c37d-28e53g-26
c:image	a-42c81
c:imagi	a-77b81c-49e77
c:iman	a31b-28g-47
c:imanc	a31b-20g-40
c:imat	a-63c45d21
c:imb	c109d-46f-46g-52
c:imbr	c58
c:ime	b35d-47e-30f29
c:ime_	b51d-45e-36
c:imen	a-25b71c-44d-65e78f-28g47
c:iment	a-35b75c-40d-60e82f-25g34
c:imer	a43b-24e-55f28g-44
c:imer_	a-81d27f93
c:imera	a84c-34e-55f-58g-47
c:imeri	c25
c:imes	a63b-37c40d-42e-30f38g-33
c:imes_	a69b-35c26d-39e-28f40g-30
c:imet	c-67g62
c:imetr	c-69e27g64
c:imi	a-40b-24c40d-41e36f23
c:imi_	a-54e31
c:imit	c48e45
c:imite	a-54c56e49
c:imm	a28
c:imme	a31c25
c:immed	c35
c:imo	a82b-43c-62d-23e25f-51
c:imo_	a64c-58f-32
c:imog	e23
c:imoge	e23
c:imon	a93d-44
c:imoni	a77d-36
c:imp	a31b55c-24d-22e29f-31g-81
c:impa	a-54d84
c:imper	a27
c:impl	b99c-74e37f-28g-46
c:imple	a23b87c-74e42f-25g-42
c:impo	a70d-71e29g-59
c:impor	a90b-32d-66g-48
c:impos	b25
c:impr	c42
c:imu	c27
c:imum	c32
c:in_	c21d-26f-60g31
c:ina	a-38g61
c:ina_	b-31d-46e30g52
c:inad	a-46e59g21
c:inal	a-51c42d-34g95
c:inal_	a-40c21g40
c:inale	a-89g93
c:inall	a30d-29
c:inan	a-37d37
c:inar	b60c-23
c:inat	a-42c25d89e-22
c:inata	c20
c:inau	a41
c:inc	a-34b-51c30d82f39g-49
c:inca	c34
c:incas	c33
c:ince	b-58d46e33f42g-46
c:ince_	a-26b-53d35e42f53g-26
c:incer	d22
c:inch	a62d25
c:inche	a35
c:inci	a-21d35
c:incip	a-21d26
c:incl	a-75c39f87
c:inclu	a-75c39f87
c:inco	a-92c24d124f-31
c:inco_	a-58e38
c:incon	a-74d129
c:ind	a-26b23c23d-44f55
c:ind_	b30
c:inda	a24
c:inde	c41d-45f-35g23
c:indep	c48
c:inder	a21
c:indi	b-40f25g24
c:indi_	c-26f51g21
c:indiq	a65e-30
c:indl	a-69b-26d-35e-31f103g33
c:indly	a-65b-24d-33e-29f103g34
c:indo	a-34b45c56g-66
c:indow	a-30b52c64f-33g-60
c:indr	a-56g26
c:indre	a-49g27
c:ine	c31e-31f-28
c:ine_	e-22
c:ined	a28f34
c:ined_	a20f34
c:inee	a61c44d-27
c:inee_	a73
c:inel	a69
c:inell	a74
c:inen	b74f-49g-42
c:inen_	b76f-48g-36
c:iner	b-38c31d51e-46
c:iner_	a-20b-38d62e-30f22g32
c:iners	c23
c:ines	a-21c82d-25f-30g-81
c:ines_	c67d-33f-20g-76
c:iness	a-40c62
c:inet	a-36b-33c145d-27e-50g-37
c:inet_	c105d-22e-21
c:inf	a52b34c-41e-37f33g-42
c:infir	a43
c:infl	a57
c:influ	a38c22
c:info	a31b65c-77f63g-25
c:infor	a39b37c-73f64g-23
c:inga	a-27b29c-32d24
c:inge	a23b-32c-22d32f-24g-21
c:inge_	d63
c:inger	a56
c:ingi	a-47c-36d52e36
c:ingin	a-47c-36d52e36
c:ingl	a61c-52d37
c:ingle	a65c-45d40
c:ingo	d25
c:ings	a50b50d-93f-33g-48
c:ings_	a49b52d-92f-31g-47
c:ingt	a75b-32c-41d-25e37f-43g-59
c:ingt_	a72b-28c-50d-47e65f-36g-39
c:ingu	c50d-29f-21
c:ingue	c33
c:inh	a27b-21d48g-27
c:inha	a26b-27c-29d42
c:inha_	b-25c-25d48
c:inhe	d22
c:inher	a45c-30d26
c:ini	a22b34f-33
c:ini_	b80c24e-36f-36g-40
c:inim	a-29c30
c:inimu	c41
c:inin	a-43c-27d62e45
c:ining	a-48c-36d65e48
c:inir	b68c-47e30
c:inir_	a-31b69c-37e31
c:inis	a36d-32
c:inish	c32
c:inist	a28c-28
c:init	a72c-97e-35
c:initi	a75b-29c-81d29e-24f-21
c:ink	a45d-25e-21g-30
c:ink_	a55b-23d-53f49g-72
c:inki	c-50
c:inkin	b22c-40d-24
c:inks	a38c-82d25e-21g60
c:inks_	a38c-82d25e-21g60
c:inn	a-34b45c25d-39e38
c:inne	a-39b33d-44e61
c:innen	a-25e58
c:inner	b23c27d-58f25
c:ino	a-45b40c38d76e-38f-47g24
c:ino_	a-50c29d96f-49
c:inon	b71c-63d-21g57
c:inon_	a21b23c-45g60
c:inq	a25b22c-32d-47f-23g50
c:inq_	b54c-46d-43g27
c:inqu	a26b-31g31
c:inqua	a70
c:inque	c21
c:ins	a-35b-34c26f45g30
c:ins_	c36f-31g-25
c:insc	a-82c-79f125g20
c:inscr	a-82c-79f125g20
c:inse	c63
c:insi	a-36b-48c-57d26e24f55g86
c:insi_	a-22c-27f62
c:insid	b-27c-43d48f-23g93
c:insp	a-24c44
c:inst	b54c-22d-47e-29g40
c:insta	a-43b73c31
c:inste	a-33c-33g88
c:insu	b-37c80d54e-26g-22
c:insur	b-35c72d54e-24g-20
c:int	b44c29d-22f-39g-24
c:int_	a42b-44c40d-20e-26f-22g-35
c:inta	a-29b89c-35d68e-29g-21
c:intag	a26
c:inte	a-38b55c61d-43f-29g-24
c:inte_	c31e22g-21
c:inted	a36b24c-24
c:integ	c-40e26
c:intem	d47
c:inten	a-52b120c-101d-54g75
c:inter	a-49c108d-39e-70f-40g-51
c:inti	c30
c:intm	a-79c29e53g54
c:intme	a-79c29e53g54
c:into	a54b24c-32d-74e66g-46
c:into_	a54b24c-32d-74e66g-46
c:intr	a24
c:ints	a-38b23
c:ints_	a-38b23
c:intu	a71b-44c-98d45f-32
c:intur	a71b-44c-98d45f-32
c:inu	a-62c25d39e33f38
c:inue	a-34c-67f102
c:inum	a60c-39
c:inum_	a60c-39
c:inut	a-96b-29c56d56e54f-33g-57
c:inute	a-83b-50c68d48e54f-53g-73
c:inuti	a-62b21
c:inv	a-39b-88c37d27f116g-80
c:inve	a32b-67c103e-33f-21g-41
c:inven	a-35b-36c129
c:inves	a64
c:invi	a-97b-37d-44e32f131g-39
c:invit	a-97b-31c-22d-33e38f132g-30
c:invo	c-36d81
c:invoi	c-25d64
c:iny	a82d23e-27g-25
c:iny_	a83d24e-25g-24
c:inz	c35e25
c:inze	c35
c:io_	b-33d54e-32f-23
c:iod	a-28g25
c:ioi	a-63b62c76d-52
c:ioie	a-63b62c76d-52
c:ioiel	a-73b63c80d-49
c:iol	c33
c:iole	c35
c:ion	a-43b-21c55d-38e-25f31
c:ion_	a-37c51d-22e-23f24
c:iona	a-94b-39c99g-43
c:ional	a-44c92g-22
c:ionar	c26
c:ione	a-47b52d-25e31g49
c:ione_	a-34b65c-36e21g29
c:ioned	a-37g72
c:iones	a-51c50
c:ioni	c54
c:ioni_	a-24c63
c:ionis	a21
c:ionn	b-22c57d-72f37g-43
c:ionna	e30
c:ionne	c67d-41e-42f26g-32
c:ions	a-42b-86c58d-68f48g59
c:ions_	a-45b-84c56d-66f51g60
c:ior	d39f-31g26
c:ior_	e67
c:iorn	d50e-34f-43g38
c:iorna	a-23
c:iorni	a-34g21
c:iorno	a37b28d30e-49f-32
c:ios	a-67b122c-57e-20g-34
c:ios_	a27b30
c:iosa	b52
c:iosi	a-75b109c-48
c:iosit	a-47b100c-58
c:iot	a57
c:iou	a-42b76
c:ious	a-31b78d-44
c:ious_	b43c-33d-24
c:iousl	a-27b47
c:iov	a22
c:iove	a22
c:ioved	a32
c:ip_	a54b-29d55e-56f-52g-40
c:ipa	a-35d47
c:ipal	d32
c:ipe	c44e-41f41
c:ipe_	c20d-27e-21f60
c:ipl	a66
c:iple	a54
c:iplo	c34
c:iplom	c34
c:ipo	a34
c:ipot	a58
c:ipote	a53
c:ipp	a65b-36c48d-59e-38
c:ippe	a73d-36
c:ipper	a42
c:ippi	c54
c:ippin	c54
c:ips	b-47c86e-31
c:ips_	b-37c57
c:ipt	a-67e23f29
c:ipt_	a-45d43e51
c:ipti	a-30
c:iptio	g22
c:iqu	b-66c39e46f27g-74
c:ique	b-64c37d-22e45f33g-71
c:ique_	a-28b-75c47e56f33g-68
c:iquem	a79
c:iquer	a77c-63d-27
c:iques	b-30c81d-43e-22g-44
c:iquet	c-27d21e47
c:iquez	a24
c:ir_	a44c-39f-40g-37
c:ira	b63d35e-33f-60g-40
c:ira_	a22d46f-24g-27
c:irag	a-35c74
c:irage	a-35c74
c:irai	b77
c:irai_	b56c-58
c:irar	b21
c:irat	a37c24
c:irate	a22
c:irc	a36c27d-34e-21f21
c:irca	a26
c:ird	b59c-64e25f50
c:ird_	a-33b66c-60e31f65
c:ire	c29e-27f31
c:ire_	e-23
c:irec	a-36b-25c99d-67f-32g-46
c:irect	a-36b-25c99d-67f-32g-46
c:ired	a-26b62
c:ired_	a-26b62
c:iree	a-58c42d29
c:iree_	a-40d32
c:irei	a55
c:irem	a51c-38g21
c:ireme	a69c-25g23
c:irer	a-110c-27d59e24f98
c:irer_	a-106c-22d60f98
c:ires	a-23c42d-54f68g-43
c:ires_	a-26c41d-53f69g-42
c:iret	c34
c:irez	f41
c:iri	a31b-51c69d-96f-25g39
c:irie	a25g22
c:irie_	a35
c:irig	a28e27
c:irige	a28e27
c:irin	b-22c100d-44
c:iring	b-22c100d-44
c:irl	a-32b-30c67e23g-29
c:irl_	e35
c:irls	c37
c:irls_	c37
c:irm	a-30b-75f47g80
c:irm_	a-32b-43c42e-41f54g24
c:irma	a-24c-33d73
c:irmat	d72
c:irme	a-31c-46d-30e28g91
c:irme_	a-40c-63e22g101
c:irmi	a33
c:irmie	a43
c:iro	a25d-75e83f-20
c:iro_	d-33e95
c:iroi	a40c-23
c:iroir	a40c-23
c:iron	c50
c:iron_	c32
c:irp	d56
c:irpo	a-38d64
c:irpor	a-38d64
c:irs	a36b41c30d-87f-46g-31
c:irs_	a72c33d-66e-48g-28
c:irst	b60c23d-56e32f-44
c:irst_	b60c23d-56e32f-44
c:irt	c-51d-29e57f62g-21
c:irth	a-24c-75e29f101
c:irthd	c-56d-25e24f68
c:irty	b21e55f-21g-21
c:irty_	b21e55f-21g-21
c:iru	a-46b-27c206d-63e-23f-39g-35
c:iry	c-56f111
c:iry_	c-56f111
c:isa	a21d-30e36
c:isa_	a31
c:isai	g22
c:isan	a-49b21c-29e93
c:isant	e67
c:isat	f22
c:isati	c22f24
c:isb	d59
c:isbo	d59
c:isboa	d35
c:isc	b-60c59d-61e21
c:isca	c32
c:iscal	c22
c:isco	a-30b-38c34e78
c:isco_	a-26
c:iscou	a-29b-41c62e66
c:iscr	a32c66f-35g-48
c:iscre	a37c60d-24f-30g-43
c:iscu	a-53d-58f26g91
c:iscui	c25
c:iscus	a-72c-57g94
c:ise	b-62d-37e65f-43
c:ise_	b-86d-27e106f-58g-45
c:isea	a38
c:iseau	a43
c:ised	a-21b32c-38e36g36
c:ised_	a-21b32c-38e36g36
c:isee	a-32e24
c:isee_	a-31e24
c:iseg	a-28g41
c:isegn	a-28g41
c:isen	a-41e43
c:isent	a-20
c:iser	a-27d30g38
c:iser_	a-38b21c-33d44g42
c:ises	a90b-31d-73e-39f34
c:ises_	b-22d-37e-31f41
c:isez	a-21c57
c:isez_	a-21c57
c:ish	b-25c41g-57
c:ish_	a-59d49e20f32g-34
c:ishe	a58c20g-24
c:ished	c21
c:ishes	a37
c:ishi	c32
c:ishin	c32
c:isi	f46
c:isi_	a-43
c:isib	a28
c:isibl	a49c-69e26
c:isie	d52
c:isiem	e35
c:isier	c-39d43
c:isin	b-30c37g-35
c:isine	a27
c:ising	a-22e20
c:isio	a-51c-71d85g100
c:isio_	g42
c:ision	a-67c-65d93g72
c:isir	a55b23d-43g-30
c:isir_	a56b25d-37f-21g-28
c:isit	a59b-24d-73e-65f68g-23
c:isit_	a33d-28e-21f63
c:isite	a21c35e-23
c:isk	a-41c54
c:ism	a-28d50e22
c:ismo	e26
c:ismo_	e27
c:isn	a-20b-23c24d28
c:isn_	a-41c21d42g21
c:iso	a-23b60c60d-45f-33g-70
c:iso_	d41
c:ison	b60c65d-59f-35g-81
c:ison_	a-23b58c65d-43e21f-45g-75
c:isonn	a52
c:isons	a-40b38c70d-39g-33
c:isor	c34
c:isp	a52b-55d-102e44g-21
c:ispa	c-34f36
c:ispar	c-43f37
c:ispl	a-28
c:ispla	a-28
c:ispo	a85b-68c24d-105
c:ispo_	a99c-45
c:ispon	a99b-47d-89e-29
c:ispos	a-62c60d-26e53g30
c:isq	c30
c:isqu	c30
c:isque	a-38c46
c:iss	a-35b-54c61e22
c:iss_	c48
c:issa	b20c-27e-39f73
c:issag	c54
c:issan	a-42b22c-50f99
c:isse	b-80c47e26f-40g43
c:isse_	b-58c67f-58g38
c:issem	a22
c:issen	a-58d27
c:isser	a-20d24e59
c:isseu	a-39c75
c:issez	a28c23d-51f27
c:issi	a-29b-23c62e38g-46
c:issie	c61
c:issim	a-52d63f-20
c:issio	c62d-51e-25g-39
c:isso	a-73c68
c:isson	c30
c:issu	a-68c42e43
c:issue	a-59c56d26
c:ist	b42d-21e-55f28g-37
c:ist_	b53c-25e-27f33g-30
c:ista	c23d-43e-49f42g23
c:ista_	a-25b37c64d-40e-37f55g-34
c:istal	a61c-21
c:istan	a32
c:iste	a33b45d-47e-48g-37
c:iste_	a60b21c-45d-73e-39f22g-27
c:isted	c36
c:isten	c50d37f-20g-26
c:ister	a22b66c-33e-56f-23
c:isti	b52c61d-63f-21g-45
c:istin	a25b30c23d-23g-23
c:istm	a58c-36d34e-34
c:istma	a58c-36d34e-34
c:isto	a-49b-34c-34d95f72
c:isto_	c-28g23
c:istoi	c56
c:istor	a-44c-43f87
c:istr	a33b-44c63e-46g-29
c:istra	c20
c:istre	a24
c:istri	c64
c:ists	a37c-35
c:ists_	a37c-35
c:isu	c56d-27g62
c:isur	c-32g74
c:isura	g60
c:it_	a-28c44e39f-22g-43
c:ita	a-35b-50c88d-95e-35f84g-40
c:ita_	a-67b-30c126d-86e-31f40
c:itag	c46
c:itage	c56
c:itai	c40
c:itair	a-44c54
c:ital	b-36c85e-39
c:ital_	b-35c73d-28
c:itan	a23
c:itar	c25e58g-25
c:itat	a-51b-43d-60e44f124g-39
c:itati	a-46b-36c-34d-25f126g-33
c:itc	a-25c43
c:ite	c27d-54
c:ite_	d-60e-23
c:ited	a-45d24e72
c:ited_	a-45d24e72
c:itee	a-51c80
c:itee_	a-28c44
c:item	d40
c:iter	a-36b-35c51d30
c:iter_	a35c45g-34
c:itera	a-73c40d66e-21g36
c:ites	a74b-71d-52e43f-40g-81
c:ites_	a82b-70c21d-49f-32g-78
c:iteu	a-31c48
c:iteur	a-27c42
c:ith	d-50e-26f25g33
c:ith_	d-49e-52g47
c:ithd	a-61c-69f121
c:ithdr	a-61c-69f121
c:ithe	c-24f24
c:ither	c-24f24
c:ithi	c60
c:ithin	a-21c64
c:itho	a24b-55c-86e89f24g-28
c:ithou	a24b-55c-86e89f24g-28
c:iti	a35b-47d-81
c:iti_	a20b28c-37f27
c:itia	a95b-29c-86e-22
c:itial	a88b-25c-84
c:itie	a48
c:itie_	a43c-28d29
c:itin	d-59e55f23
c:iting	d-58e56f23
c:itio	b-61c66d-90e-42
c:ition	b-60c67d-84e-41
c:itl	a-37c45
c:itle	a-37c45
c:ito	b-39c59d-37e-24g-28
c:ito_	b-29f50
c:iton	a64
c:itons	a34
c:itor	a-34c81e-42g-30
c:itori	c67
c:itors	c41
c:itr	b-26c88d-74f-27g-62
c:itre	a41b-30g-22
c:itre_	a28b-22
c:itri	c100d-68f-46g-48
c:itrin	c94d-67f-45g-47
c:its	a-63c24d95f-39g20
c:its_	a-68c34d67e31f-54g29
c:itt	b-57f90
c:itta	a26c-44g27
c:itte	a-25b-38f101
c:itte_	a33c-41d-69e-51f96
c:itted	a-48d66
c:itten	a-53e43
c:ittl	b-30c65d47f-37g-30
c:ittle	b-30c65d47f-37g-30
c:itto	a-51e27f25
c:itto_	a-51e27f25
c:itu	a-28c-28d21f63
c:itua	a25
c:itud	c-27f64
c:itude	a35
c:itur	b31c27d-21
c:iture	b42c29
c:ity	a-37c60e-36g-27
c:ity_	a-37c60e-36g-27
c:itz	a21c67d-26
c:iu_	a-119b-32c193d-50e-40
c:ium	a-65d106
c:ium_	a-48d93
c:ius	c27
c:iva	a45b-47c32d-34g-45
c:ival	c42
c:ival_	c37
c:ivan	a54
c:ivant	a22
c:ivat	a20b-22
c:ivate	a56d-34g-23
c:ive	c40e-39f30
c:ive_	a-39c99d-50f-49
c:ived	a-100d54e25f35g23
c:ived_	a-90d35e26f36g25
c:ivee	a40c-78d30e-28g23
c:ivee_	a42c-70d34e-21g23
c:ivel	a89b31c-38d-20
c:ivel_	b27c-20
c:iven	c31d28e-20g-27
c:iven_	a44c-51d59
c:ivend	c43
c:ivent	a-24c46
c:iver	a20e-47f39g-41
c:ivere	a31c-56d74
c:ivers	a-32b34f52g-35
c:ivery	a89d-51
c:ives	c31d29e-23
c:ives_	c21d31e-22
c:ivi	c40d49e-31f-26g-41
c:ivi_	a-69c59d78e-42f-35
c:ivie	b32c32d-26
c:ivier	a32b36
c:ivin	a83d-23
c:iving	a83d-23
c:ivis	e29
c:ivit	c48
c:ivo	a46b-67c-59d-37e-21f52g44
c:ivo_	b-44c-39d-42f22g79
c:ivoi	g41
c:ivoir	g41
c:ivol	c-40d39e36
c:ivor	a73c-38d-25e-30f44g-21
c:ivorc	a30c-32f50
c:ivr	b81c42d-56f-64g-51
c:ivra	b45
c:ivrai	a46
c:ivre	a20b65c45d-27f-58g-51
c:ivre_	a-26b61e42f-33
c:ix_	a51b20d-50e21f-59g-61
c:ixa	a82b-50e27
c:ixan	a85b-45
c:ixant	a85b-45
c:ixe	g40
c:ixt	a-48d33e38
c:ixty	a-67e44
c:ixty_	a-67e44
c:iya	a21d-21g66
c:iya_	g67
c:iz_	a27
c:iza	b36c-35g56
c:ize	a62b-27c98d-32e-98f-62g-33
c:ize_	a79c81d-55e-94f-58g-43
c:izes	d37
c:izes_	d39
c:izi	c-46d53
c:izia	c-30d48
c:izia_	d33
c:izz	a-30c36d53
c:izza	a-34c40d60
c:ja_	b34c60d-35g-35
c:jaa	a59b25g-30
c:jaar	a27b28
c:jaar_	a50b31c-26
c:jad	c51
c:jah	a-33b47c42
c:jahr	a-26b51c21
c:jahre	b29
c:jai	b-30c36f-21g54
c:jai_	a-23g59
c:jam	a21b-34d-65e-21f85g-38
c:jama	a32b-46d-55f76g-30
c:jamai	a29b-45d-54f76g-29
c:jan	a66c-67d-30e34g-51
c:jan_	a58
c:janu	a48c-48f22
c:janua	a48c-48f22
c:janv	a41c-28
c:janvi	a41c-28
c:jar	a-63b27c40d44
c:jard	a-48c34d32
c:jardi	a-48c34d32
c:jau	a43b27c-37
c:jaun	a52c-29
c:jaune	a52c-29
c:je_	a-26c31d43g21
c:jec	a-53c70f25
c:ject	a-53c70f25
c:ject_	a-22c33f28
c:jen	c-32e21f64
c:jer	a35
c:jes	c26f22
c:jes_	c26f22
c:jet	b61d-90e-52g41
c:jet_	b79c-68d-53e-46f36g75
c:jete	a-29c86d-27
c:jets	c44
c:jets_	c44
c:jetz	a24
c:jetzt	a24
c:jeu	b-62c24e-80f-22g85
c:jeu_	c86e-44
c:jeud	a30b-49c-33e-31f-51g85
c:jeudi	a30b-49c-33e-31f-51g85
c:jeun	f36
c:jeune	f36
c:jew	a-52b-29c90e-30f-48
c:jewe	a-58b-28c92e-29f-47
c:jewel	a-58b-28c92e-29f-47
c:jk_	a23
c:jn_	b-28c-64d58f-22g56
c:jo_	c-30e25g-24
c:joa	a-40b68c67d-29e-34g-33
c:joai	b55c57d-21e-25g-26
c:joail	b55c57d-21e-25g-26
c:job	a-61c69
c:job_	a-52c42
c:joi	a-60b37
c:join	a-49b20c20d23e-51f33g26
c:joind	a-31g28
c:joint	a-49b22d59
c:jok	e65
c:jol	a-24c24f24
c:joli	a-24c24f24
c:jolie	c49
c:jon	a83
c:jonc	a81
c:jonc_	a74
c:jou	b35c22f-42
c:jou_	a97b-47e-40f-26g-27
c:jour	b44f-40
c:jour_	b61e-22f-42
c:jourd	b66d-20
c:journ	a38b-39d-65f29g24
c:jours	a-30b-53c35e38f-55g54
c:jout	d21
c:joux	a-64b51c97d-21e-39f-27
c:joux_	a-64b51c97d-21e-39f-27
c:joy	a-35c72
c:jr_	a71
c:js_	a53c-58
c:jsu	a54
c:jsui	a54
c:jub	a39
c:jubi	a39
c:jubil	a39
c:jud	a36
c:jui	b65e-52
c:juil	b42
c:juill	b42
c:juin	b27d26e-34
c:juin_	b27d26e-34
c:jul	a31b22c-37e-32
c:jull	b41c-27d29
c:julli	b41c-27d29
c:july	a25
c:july_	a25
c:jum	a88c-27
c:jume	a83c-23
c:jumea	a42
c:jun	a61b-47c51d-26e-53
c:june	a36b-21c36e-27
c:june_	a36b-21c36e-27
c:jur	a-58c46d23e66
c:jure	a-78e79
c:jure_	a-53e46
c:jus	a-26b109c-29d-27e-78f-61g51
c:jusq	a35c-40d-25f-27g58
c:jusqu	a35c-40d-25f-27g58
c:just	a-39b110c-23e-82f-56g43
c:just_	a-36b113c-37e-58f-47
c:juste	a-38b88d-24e-74f-46g68
c:jve	a-34c26
c:jven	c39
c:kan	a52c-72d61f-37g-25
c:kan_	a52c-30d22
c:kann	a23c-23d60
c:kann_	c-21d60
c:kar	a-58g32
c:kau	a-28c24d79g-22
c:kauf	a-25d79g-21
c:kaufe	a52
c:kauft	a-47d75
c:kda	a37
c:kday	a39
c:kday_	a39
c:ke_	a49c-20d-35e-38g-23
c:ked	a-94b-51c-27d34e120f32g111
c:ked_	a-94b-51c-27d34e120f32g111
c:kee	a-28b54c-34d-30e-48f42g72
c:keep	b57c-37d-24e-44f47
c:keep_	a-27b87d-48e-52f61
c:kei	a-23b32c-77d-36f23g67
c:kein	b38c-70e20f33
c:keine	a-21b42c-55e28f37
c:kel	d37e-46f-36g47
c:kel_	c36d24f-30g52
c:ken	c48
c:ken_	a-59c57
c:kend	a51
c:kend_	a31c23
c:ker	a32b-42c79d-42e-84
c:ker_	a74c78d-61e-70f-41g-43
c:kers	c59
c:kers_	c59
c:kes	a126b-33c-37d-24e-73f-20g-24
c:kes_	a125b-32c-35d-21e-72g-23
c:ket	a43c-61d29f-39
c:ket_	b31c-64d82e44f-54g-43
c:ketc	g75
c:ketch	g75
c:keti	a66c-28f37
c:ketin	a66c-28f37
c:kets	a40
c:kets_	a40
c:kett	a44c-41d50e-24f-20
c:kette	d69
c:key	b-35c126d-53
c:key_	a49
c:kil	c50
c:kin	c26d-56e-73f33g33
c:kind	b-27d-83e-53f113g39
c:kind_	a67c-29d-48e-43f31
c:kindl	a-65b-24d-33e-29f103g34
c:king	c37d-27e-60f-26g30
c:king_	c35d-22e-56f-23g34
c:kit	a41
c:kla	a-51b80c24d-35e90f-41g-24
c:klac	b64d-33f-25
c:klace	b64d-33f-25
c:kle	a94b-22c-52d-41e-26g-29
c:klei	a90d-45
c:klein	a90d-45
c:kli	a-71c24e22
c:kly	a-32e38
c:kly_	a-32e38
c:kne	a-25g28
c:kni	d21
c:kno	a-33b25g42
c:know	a-38b34g43
c:know_	a-45b26e31f-27g36
c:knows	a22
c:kom	a72b-30e-41f-27g21
c:kome	a66
c:komen	a66
c:komm	a60c-27e-22
c:komme	a66
c:kon	b31c-93d50e-46f53
c:konn	c-52d80
c:konne	d63
c:kop	a-20d22
c:kos	a73e-41g-21
c:kost	a78c24e-40
c:koste	a63c35d-33e-30
c:kri	d24
c:kro	a-29c37
c:ks_	c-42e41f31g42
c:ksh	a-26b-27c30d61f-20
c:ksho	a-26b-27c30d61f-20
c:kshop	a-25b-26c26d62
c:kt_	a-63b78g49
c:kun	c-64d33f38
c:kund	c-26e25f50
c:kunde	f54
c:kunn	d30
c:kunne	d30
c:kur	c50
c:kurz	c50
c:kurze	c50
c:ky_	a71c-40
c:la_	b-40c28f-39g51
c:lab	b-49c45d47e-22f-46g-32
c:lab_	c59
c:labe	a-74c-41d128
c:label	a-74c-41d128
c:labl	c42d-31g-30
c:lable	c42d-31g-30
c:labo	b-33c40f-25
c:labor	b-27c44f-22g-23
c:lac	b-41d46e29f-64
c:lac_	a32
c:lace	b-25c23d45e-26f-51
c:lace_	b-24c44e-41f-45g34
c:laced	a-51d70
c:lacem	a20d42
c:lacer	d60
c:laces	b43
c:lach	a-54c-33d44e98
c:lache	a-60d48e82
c:laci	a-87c45d20e36
c:lack	a84c-76
c:lack_	a89c-69
c:laco	a35c-25d38
c:lacon	a38c-32d39
c:lad	b-66c85d-21e-45
c:lad_	a37
c:lade	c57
c:ladi	a-27c46d42
c:ladie	a-28c31d45
c:lady	a38b-21c33d-24
c:lady_	c46d-20
c:lag	a-27c38d86e-78f-35
c:lage	d89e-52f-22
c:lage_	b-40c-26d99e-44
c:lago	c21
c:lai	b29f-25
c:lai_	a30c-64d29g23
c:laid	a58
c:lain	a72c-89e34f-31g-61
c:lain_	a42c-66e62f-34g-45
c:laine	a82e-29
c:lair	a76c32d-54e-39f-23g-37
c:laire	a78b-21c30d-57e-24g-26
c:lais	a-89b59c35d36e57f-33g33
c:lais_	a-89b92c-28e22f-24g42
c:laisa	e45
c:laisi	a-80b48c84
c:laiss	a-77b-38c30d75e60
c:lait	a25c-27d-65f45g-26
c:lait_	b31d-46f50g-21
c:lam	b-62c-49e28g38
c:lama	a35c-31
c:lame	c-80d65e32f54
c:lame_	a-51c-41d78e26
c:lamp	a74
c:lan	a-38b72c61e-75f-21
c:lan_	a-24b71d38e-30
c:lana	a-26g24
c:lana_	a-35g26
c:lanc	a-62c36e-36g82
c:lance	a-62c50d-60g79
c:lanch	a-79d83
c:land	a42c83d-28e-28f-34g-48
c:land_	c28d36
c:landl	c21
c:lane	a-57c120
c:lane_	a-56c120
c:lang	a42b54d-36e-48g-38
c:lange	b71c-34d-21
c:langs	a44
c:lann	a-73b81c20
c:lanne	a-47b85
c:lano	a60
c:lano_	a63
c:lans	a-30b77
c:lans_	a-21b78
c:lant	a-78c43d50f26
c:lant_	a-31d27
c:lante	a-22
c:lap	a108b-69
c:lapi	a89b-21
c:laq	a83c26d-21e-35
c:laqu	a83c26d-21e-35
c:laque	a83c26d-21e-35
c:lar	a45b-36d28e-34f-49g-42
c:lar_	b30d82e-24f-33
c:lard	a85b-69g-20
c:lard_	a90b-66
c:lare	a-32b51c-37
c:lare_	a-31b26c-21d21
c:larg	a68b-28c-83d64
c:large	a68c-63d48
c:larl	a99
c:larle	a57
c:larm	a-56c132d-27f-24
c:larme	a-43c55
c:las	b-60c28d-27f-34g40
c:las_	a-63b-45e35g97
c:lasc	e37
c:lasci	e38
c:lasp	a36d24
c:lasp_	a52c-43d31
c:lass	c71d-50e-31
c:lass_	b31c32e-39
c:lasse	a-36b-25c88
c:last	b-52e31g29
c:last_	a-21b-41c41d-40g61
c:lasti	a33c-25e29
c:lat	b-30g40
c:lat_	b36c-24
c:late	b-66d-23e61f34g23
c:late_	a-25b-39c-30e50f58g22
c:later	c24
c:lati	a34b-41e-32g32
c:latin	a66c-115e-23g74
c:latio	a-36c35f20
c:latm	a22b45c-41
c:latma	a22b45c-41
c:lato	a-92d24g69
c:lato_	a-78d27g73
c:latt	a49
c:lau	a76b-36d-64
c:lauf	c37
c:laug	c-21e28
c:laugh	c-21e28
c:laur	a22
c:laure	a22
c:lav	a-35c100f-23g-26
c:lava	d26
c:law	a-38c55d27e24g-24
c:law_	a28
c:lay	c46e23f-36
c:lay_	a-37c54e60g-27
c:laye	a-37b22
c:laz	a-41f54
c:lbe	a53
c:lber	a35
c:lbst_	a38
c:lca	f38
c:lch	a30
c:lche	b20
c:lche_	b20
c:lco	a40c28d-23f-30g-24
c:lcos	a84
c:lcosa	a90d-29
c:lcu	c32
c:lcun	c39
c:lcuno	c29
c:ld_	a36b-29f-26g-36
c:lda	c57
c:lde	b21d67f-43
c:lden	a-24e23
c:lder	a34c-39d75g-21
c:lder_	d72
c:lders	a49
c:ldi	c61
c:ldin	c53
c:lding	c68
c:ldn	e49
c:ldn_	e50
c:ldo	a34
c:ldo_	a38
c:ldr	a-39b66e35
c:ldre	a-29b38e37
c:ldren	a-29b38e37
c:lds	a34c21
c:lds_	a52
c:le_	a25b-28
c:lea	b-25c-35e-76f98g20
c:lead	a66
c:lead_	a54
c:leaf	a-52g28
c:lean	a-33c99d44e-53
c:lean_	a-66c24d70
c:lear	a-40b51
c:learn	b21
c:leas	a31b-32c-48d-49e-99f107
c:lease	a31b-30c-50d-46e-98f105
c:leat	a70b-33c-21e-36f-27
c:leath	a70b-33c-21e-36f-27
c:leav	a-42b31c-30d30g38
c:leave	a-74b41d22g51
c:leavi	a32
c:leb	a34c34
c:lebr	a39
c:lec	a-41c33d-48e-38f33g46
c:lech	a-85c-23g88
c:lechi	a-82c-54g94
c:lect	c40d-32e-55
c:lect_	a92b27c-56d-30
c:lecti	a-35b25c40e-45f-26
c:lecto	c21
c:lectr	c27
c:led	a-33b-24c-44d-26e94f56g24
c:led_	a-45c-45d-25e106f50
c:ledg	a-36
c:ledge	a-36
c:ledi_	a26
c:lee	b-26c-68d-21e102f28g27
c:lee_	c-119d-47e111f58g31
c:leep	a27
c:lef	b-42c-30d-28e82f-50g46
c:lefo	a-63c-68e83g83
c:lefon	a-61c-63e84g84
c:left	d-27e66f-47
c:left_	d-27e66f-46
c:leg	b-20e59g-30
c:lega	a-38b-30c51e33f-23
c:legan	a-41c50e24
c:lege	a21
c:lego	a-68c-20d44e49
c:lego_	a-68c-20d44e49
c:legu	d-34
c:legue	d-34
c:lei	c36d-56f-32g27
c:lei_	a43c-40g57
c:lein	a48d-28
c:leine	a49
c:lem	a-77b34d116e-73f40g99
c:leman	a25
c:leme	a-79b38c-21d75e-73f53g107
c:lemen	a-83b40d79e-73f54g107
c:len	b-87c61
c:len_	a-51b-35c108
c:lenc	a46b-123g33
c:lence	a-28g45
c:lend	a-51b22f30
c:lend_	a-26c40
c:lenda	c-20
c:leng	d37
c:lengt	d38
c:lent	a72f-28g-56
c:lent_	a22c22
c:lenti	a81
c:lenz	c47
c:lenza	c26
c:lep	a-42b-57c-34d-61e65f105g78
c:leph	a-35b-43c-53d-45e74f109g29
c:lepho	a-35b-43c-53d-45e74f109g29
c:leq	a39
c:lequ	a39
c:leque	a39
c:ler	b-25c57d-63e-41f-25
c:ler_	a34b-46c22d-33e-29
c:lere	c-21e45
c:lere_	e46
c:lerg	c-31g63
c:lergi	c-25g66
c:leri	b58c62d-36e-36f-25g-39
c:leria	b21
c:lerie	b26c54d-20e-22g-24
c:lers	a-54c103d-29
c:lers_	a-54c103d-29
c:lery	c54f-21g-25
c:lery_	c54f-21g-25
c:les	b-24c51d-22e-62g-26
c:les_	c52d-23e-72g-26
c:lesa	c62
c:lesal	c58
c:less	a-24c26d-22e40
c:less_	e60
c:lest	a99
c:let	b-23d22e-21
c:let_	a27b-46d67e-34f-48g-20
c:lete	a-36b32d-47e-71f117
c:lete_	c-40d-54e-60f122g37
c:lets	c113e-50f-38g-46
c:lets_	c116e-49f-37g-45
c:lett	b-23c-36e53g25
c:lette	a-33c-37e84g40
c:lettr	a36c-41d38e-43f22
c:leu	a45b-32c31d-74e-22f30g-57
c:leu_	a64b-22c-49d-38g39
c:leue	a96c-21
c:leue_	a94
c:leul	b27
c:leur	b-37c67d-51f50g-76
c:leur_	a43b-28c70d-69g-67
c:leure	f30
c:leurs	a-35c32d27f43g-42
c:lev	a55b-36c28d-62f-48g-31
c:leva	a28c31d-29
c:leve	a71b-30c22d-45f-29g-51
c:leven	a69c-23d-49e26f-27
c:lever	c36
c:levo	e29g33
c:levo_	e29g33
c:lex	a-30c23f50
c:lexi	c-22f57
c:ley	c-22e55
c:ley_	c-22e55
c:lez	a39b-54d-91e-59f125g-67
c:lez_	a31b-80d-101e-50f127g-60
c:lf_	a48c-52e-36f-27
c:lgo	a38d27
c:lgo_	a44
c:lgui	e31
c:lguie	e31
c:lha	a35
c:lhe	a86c-23d-41g36
c:lho	a88c-57d-31f41
c:lho_	a33
c:li_	a32b39d-37e-63f36g-56
c:lia	a66b-37d-38e-23f-44g-49
c:lia_	a52c-68d33
c:liam	c31
c:lian	a71c-84g-60
c:lianc	a80b-23c-98f-47g-50
c:liar	c44
c:lib	a-26b40c67g-51
c:libr	c76e-29g-39
c:libre	a-23c87e-24g-37
c:lic	a-46b-46c62f65g-34
c:lica	a-94c26d56e40f35g-34
c:licat	a-66e62f56
c:lice	a-29b-22c98e-28
c:lice_	c31
c:licen	a-35c77
c:lich	b38e-22f-36g34
c:lich_	a-39b59g21
c:lici	a-63b-26c47d-36e-20f109g-23
c:licit	a-61b-22c31d-29f110
c:lick	c62
c:lick_	c39
c:lico	c42
c:lid	a42b-38c-56f-35g82
c:lid_	a27d40
c:lida	a52
c:liday	a56
c:lide	g87
c:lide_	c-23g88
c:lie	a-38b-47c57d-31e22g29
c:lie_	b29c-51d-25e29f-32g80
c:lieb	c44
c:lief	a39
c:lieg	a-39e31
c:lien	a-60b-75c96d-90e48f31g-70
c:lien_	a-35c116f26
c:lient	a-56b-64c77d-83e61f26g-58
c:lier	b-41c42e-40f-59g23
c:lier_	b-46d47f-48g40
c:liere	a64c59d-57e-36
c:liers	c38d43e-21f-30
c:lies	c40
c:lies_	c30
c:liet	a-42e39f36
c:lieu	a-64e28g77
c:lieu_	a-52b21c-36e31g80
c:liev	a-77g54
c:lieve	a-46c30f21g28
c:liez	a-63c-49f101g28
c:liez_	a-63c-49f101g28
c:lif	a-49b46c33f48g-37
c:life	a-53b51c67d-33
c:life_	a-45b26c52d-21
c:lifi	c22
c:lifie	c27
c:lig	b-36c36e-48
c:liga	a38
c:ligat	a52
c:lige	a53c-29
c:lige_	a27
c:ligh	c70f-31
c:light	c70f-31
c:ligi	c-28
c:lign	c58d42e-52
c:ligne	c58d42e-52
c:lij	c74d-40
c:lijk	d-21
c:lijk_	a23
c:lik	a88c-34d-58e-44f-64g-60
c:like	a86c-31d-57e-43f-64g-60
c:like_	a86c-24d-61e-37f-63g-58
c:likes	a95
c:lil	c-29f64
c:lim	a-55c46d-24e105g-48
c:lima	a-50c77
c:limb	a22
c:lime	a-33b45c-45d-25e84
c:limen	a-59b24c-20e84
c:limi	a-59c40e49
c:limit	a-51c50e50
c:limo	a65c-37
c:lin	b-46c48e-79f47
c:lin_	a69c-22
c:lind	c34f22
c:lind_	f39
c:line	a-22c31e-58g27
c:line_	d24e-44f-39g40
c:ling	a-58b-33c71d-25e-57f86
c:ling_	a-59c66d-21e-59f109
c:lingu	a-27c58
c:link	a58b-45e-51f27
c:link_	a29c25d-35f59
c:links	a48c-72d30g38
c:lino	a-49d41
c:lino_	a-49d41
c:lio	a-22f-21g27
c:lio_	a-23g27
c:lip	a98b-57c-31e-32f-25
c:lip_	a41
c:lipp	a78
c:lips	a45
c:liq	b-35d-24e42f28
c:liqu	b-35d-24e42f28
c:lique	a-24b-25d-33e27f43
c:lir	a-24c21d76g-66
c:lir_	c-42d46e24
c:lire	a-26c69g-36
c:lire_	a-26c69g-36
c:lis	a-28b30c42d-38f55g-66
c:lis_	a-57c39d59e31f-26g-29
c:lisb	d59
c:lisbo	d59
c:lise	a-28c91d-58f-46
c:lise_	a24c74d-33
c:lish	a-82c28d48e40
c:lish_	a-76b21d31e24
c:lisi	a50d-20
c:lisib	a38c-22
c:liss	c41f-30
c:lisse	c54d-44
c:lissi	d52
c:list	a-44b103d-90e-61f124g-56
c:list_	a-52b73d-53e-36f107g-29
c:lista	a-35f68
c:liste	b45d-56f69g-24
c:listi	a-27b65
c:lit	b-24c52d-23f-21g-49
c:lita	a-42c108d-30e-42f28g-45
c:lita_	c34d-22f51
c:litai	a-31b24c50
c:litar	c67
c:lite	a23c-68e89f-22
c:lite_	a59b-29c-42e34
c:lites	a-37b29c-77e73g32
c:litt	b-34c63d45f-41
c:littl	b-28c55d49f-36g-29
c:lity	c71
c:lity_	c71
c:liv	c45f-31g-44
c:live	a-26c26d38f28
c:live_	a-66c70f31
c:liver	a34b-22d33f-27g20
c:livi	a56
c:livin	a69c-20
c:livr	b40c61d-58e22f-58g-39
c:livra	a40
c:livre	b60c75d-65e22f-49g-38
c:liz	a-28c48d35
c:lizz	d62
c:lizza	d62
c:lk_	a92b27c-47d-25e-48f-36g-42
c:lke	e30f42
c:lked	e35
c:lked_	e35
c:lki	a46c-42
c:lkin	a46c-42
c:lking	a46c-42
c:lks	a-50c87
c:ll_	a40c-35e-53
c:lla	a-30c39g28
c:lla_	g48
c:llab	a29c33e21
c:llabo	a47c24
c:llag	a-54c33d21
c:llage	a-46d24
c:llam	c32
c:llan	a-64c66g63
c:llana	a-35g26
c:llant	a-41c56
c:llar	a24b36c-30e-23g-42
c:llar_	a36d44g-24
c:llat	a-42f44
c:lle	a24
c:lle_	a36b-41c-47g32
c:llec	b30d-27
c:llect	b32d-23e-38
c:lled	c-56d-68e118
c:lled_	a-27c-54d-60e119
c:llee_	e30
c:lleg	a-38d37e70f-23
c:llega	d28
c:llego	a-68c-20d44e49
c:llegu	e24
c:llem	a-48c42d72
c:lleme	a-37c37d49
c:llen	a-64c26d43e32
c:llen_	a-57c46d57f-21
c:ller	c58d-30e-34f-44
c:ller_	b-47c55e-42f-42
c:llere	c-32e48
c:llerg	c-27g64
c:lleri	b60c49d-32e-31f-22g-36
c:llers	c54
c:llery	c54f-21g-25
c:lles	a74b-41c-48e-73f45g-34
c:lles_	a58b-36c-35e-65f48g-35
c:llest	a97c-20
c:llet	b71c41d-35e-38f-33g-31
c:llet_	b65c-25
c:llets	a28c47
c:lleu	a50b22c-24d-55e-39f73g-40
c:lleul	b27
c:lleur	a56d-26e-26f58g-26
c:llev	b-33d-55e61
c:lleva	e26
c:llevo	e48
c:llez	a85c-87e-48f75g-30
c:llez_	a90b-45c-54d-39e-43f78g-25
c:lli	a24e-43g-45
c:lli_	a31b79c-43d-52
c:llia	a72c-84f-40g-41
c:llian	a74c-90f-40g-40
c:llic	a-47c30f30
c:llici	a-32c37f31
c:llie	a47e-28f-28g-46
c:llie_	b41c-27d29
c:llier	a42b-24c20g-33
c:llin	a-77c54d52e-44f78
c:lling	a-77b-40c47d54e-34f97
c:llis	a-50d71
c:lliss	a-38d59
c:llo	a27c42e-87f-55g24
c:llo_	a55b-30c28e-97f-69
c:llon	a-41d99e-32f-27
c:llon_	c43
c:llons	a-46d54
c:llor	g37
c:llora	g37
c:llos	a60b24
c:llos_	a60b24
c:llot	c62
c:llow	b-57c60d-92e-23g62
c:llow_	a51b-33c60d-82e-44g35
c:llowe	a-30c46e33
c:llowi	a-37g75
c:lls	b70d-45e-38f51g-26
c:lls_	b71d-44e-37f52g-25
c:llt	a-46e22g44
c:llu	a-100d101e77
c:lly	a26b85c25d-87f-21g-71
c:lly_	a27b85d-86g-70
c:lm_	b57c77d-31e-26
c:lma	c-69d54g45
c:lme	a63b-38c64d-69f-35
c:lme_	c28g21
c:lmen	a51e23
c:lment	a48
c:lmo	a31
c:ln_	e23
c:lo_	a38e-80f-66
c:loa	c23d40
c:loan	a21
c:loan_	c21
c:loc	a25b-35c100d-24e-66f-68g-54
c:loca	a-86c124d-32e-26
c:local	a-65c108
c:locat	c75
c:lock	a83d-21e-30f-55g-26
c:lock_	a60c-42f-39
c:locke	a74c20
c:log	b44c45e-58f-47g-57
c:log_	a-21c57
c:loge	a88c24d-50e-37f-31g-39
c:loge_	a85
c:loger	b26c47
c:logi	c31d52e-27f-60
c:logie	a-43c33g61
c:logio	a27b-30c-23d62e-22f-42
c:logis	e27
c:logo	c75d-32g-23
c:logo_	c73
c:logu	b101d-43e-51g-67
c:logue	a25b101d-74e-51g-66
c:loi	g-30
c:loj	c23d51e-22g-20
c:loj_	a41c-35d36
c:loja	a-64d47
c:loja_	a-59d48
c:lol	b56d-25e22
c:lol_	b56d-25e22
c:lom	c82d-26
c:lomb	c59
c:lon	a29b-23d28e-30f-66g-24
c:lon_	c86d-29e-62f-54g-27
c:lond	a70b-57c-115d37e24f-52
c:londe	a61c-34
c:londo	a50b-37c-87d65f-35g-34
c:londr	a67b-31c-76f-29g63
c:lone	a-31c77
c:lone_	c23
c:long	a28b25c-29d44e-22f-39g-32
c:long_	a73b50c-85d31e-61f-54g-28
c:longe	a-53c46d46g-21
c:longt	a23
c:longu	c-25e33
c:loni	d44
c:lons	a-21c28d38
c:lons_	a-21c28d38
c:lont	b31
c:loo	a29b36c-42d35e-55f-54g24
c:lood	a51c-44
c:look	a48b53c-55e-49f-64
c:look_	a-21b113c-76d82e-47f-43
c:looki	a64d-86e-45f-41g41
c:loor	c75
c:loor_	c45
c:lop	c-23d46
c:lope	a29c-35d21
c:lope_	a40
c:loq	c46
c:loqu	c46
c:loque	c37
c:lor	e-62f39
c:lor_	c27
c:lora	a-25c24g32
c:lord	c39
c:lord_	c39
c:lore	a-44d23f61
c:lors	c-34f43
c:lors_	c-42f44
c:los	b-49d24f77g-89
c:los_	c32d59e-41g-57
c:losc	a-59c-49f104
c:losch	a-59c-49f104
c:lose	b-62c48e-39f99g-61
c:lose_	a-56b-32c58f102g-36
c:losed	a29
c:loses	a24c-23d32
c:losi	d26
c:losin	d26
c:lost	a69c-97e76f-33g-30
c:lost_	a69c-97e76f-33g-30
c:lot	a-58b27c129d-79e-63f-29g-39
c:lot_	a-55b-40c119d-73e-36
c:loto	b37
c:loto_	b37
c:lots	c58
c:lots_	c58
c:lott	a-23b26c30g-30
c:lotte	a-37b27c34g-28
c:lou	a78b-40c22d-93e-41f-62
c:lou_	a-45b53
c:loud	a47b29
c:loud_	a37b30
c:loup	a63d-38g21
c:loupe	a69d-35g26
c:lour	a76b-78d-39e-34f-39g28
c:lour_	a23g26
c:lourd	a37c-40g30
c:loure	a33c31
c:lous	a73
c:louse	a70
c:lov	a-38b47c77d-59e-43g-40
c:love	a-41b48c77d-58e-42g-40
c:love_	a-53c95d-67f-45
c:loved	a-38c59f63
c:lovel	a-85b83
c:loves	a79c-40
c:low	b-46c61d-99e-52f-32g82
c:low_	a44c50d-107e-86f-33g83
c:lowe	a-27b-23c44
c:lowed	e52
c:lower	c62
c:lowi	a-37g75
c:lowin	a-37g75
c:loy	c64
c:loye	a42c45
c:loyer	a62
c:lp_	d72g-30
c:lpa	a-41b54c-53e83
c:lqu	a38c36d-46e-20f-47g-43
c:lqu_	b30c58f-27g-45
c:lque	a41c-22d-29f-30
c:lque_	a58b-25c-41f-40g-36
c:lques	a-27b23g28
c:lre	a-42c70f33
c:lrea	a-60c75f34
c:lread	a-60c75f34
c:ls_	b-39c38d-47e-65f100g-86
c:lse	a-43b-24c-108d57e89f30g62
c:lse_	a-49b-32c-110d26e97f42g75
c:lsew	a-23
c:lsewh	a-23
c:lso	b-22e33
c:lso_	a23b-21c-32e37
c:lt_	b-21c-43d-29e99
c:lta	a-44b69c68d-55g-42
c:lta_	a-25c44d-25f21g-26
c:ltan	b68
c:ltant	b49
c:ltat	c41
c:lte	a-33d-23e90
c:lte_	a-73e86f-20g34
c:lter	a-23e54
c:ltern	c25
c:lti	a56
c:ltim	a37
c:lto	a57b-25d-57e21g-42
c:lto_	a31d-39e45
c:ltr	a-41d73
c:ltra	a-39d38
c:ltro	d32
c:lts	c26
c:lts_	c34
c:lu_	a58c-33d-36g67
c:lua	a-41d62
c:luat	a-44d63
c:luati	a-44d63
c:lub	b-30c73
c:lub_	c76
c:luc	b-33c58d-40g30
c:luci	a-47c63
c:lud	a-78c-29e-22f102
c:lude	c39
c:ludi	a-23c-41f74
c:ludin	a-23c-41f74
c:ludo	a-69c-21f24g36
c:lue	a107b-44c-67e-39g-43
c:lue_	a124b-26c-72d-52e-33g-25
c:luen	a37c28
c:luenc	a38c22
c:lug	a49
c:lui	a39c-38d35e-46f-22g-47
c:lui_	a44e-51f-51g-33
c:luie	c-36d43
c:luie_	c-36d43
c:lul	a32
c:lule	a26
c:lum	c-62d66f-41g27
c:lum_	c30
c:lume	b23c-75d74
c:lume_	a32c-26d53
c:lumi	a-28c-21g58
c:lumie	g33
c:lun	a41b-50c-47d66e-52f-39g28
c:lunc	a34g-20
c:lunch	a34g-20
c:lund	a42b-42c-55d44e-28g20
c:lundi	a42b-42c-55d44e-28g20
c:lune	a60c-24e-49f-39g27
c:lune_	a51
c:luned	g40
c:lung	d59
c:lung_	d63
c:lur	c-52d20g66
c:lure	c-48d21g69
c:lure_	c-48d21g69
c:lus	a-25b-46c-24e39f100g-48
c:lus_	a-23b-40c-55d26e24f138g-34
c:lusi	c60d-57e22f-26g-29
c:lusie	a104d-32
c:lusio	a-62e55
c:lusiv	c65
c:luss	d69
c:lut	c94d-35e-77f-38
c:lut_	a-35c121
c:luti	c24
c:luto	c-29e-42g65
c:lutot	a31c-28d-22e-36g69
c:lux	a-110b-25c103d-45e-52f-32g-47
c:luxe	a-83c85e-25f-25g-26
c:luxe_	a-75c84d-23e-22f-22g-23
c:luxu	a-73c99d-24e-23
c:luxur	a-46c79
c:lve	a70b-64c-29f-34
c:lve_	a63b-27c-33e-29g34
c:lver	a97b-38c-27e-36f-43g-33
c:lver_	a103b-36c-59e-33f-42g-31
c:lves	c-27e27
c:lves_	e28
c:lwa	a61e-24
c:lway	a61e-24
c:lway_	a34
c:lways	a36b21
c:ly_	b42c42d-37e-29g-36
c:lyc	a-56b46c46
c:lyce	a-56b46c46
c:lycee	a-56b46c46
c:lyi	a-35g29
c:lyin	a-35g29
c:lying	a-35g29
c:lyo	a26
c:lyon	a26
c:lyon_	a22
c:ma_	a31b-43c-22d29e33f-32g-46
c:maa	b49
c:mab	c-54g24
c:mabl	c-24
c:mac	a-38b-57c54d84f-21g-29
c:maca	a-26
c:mach	a-93c39d104
c:machi	a-86c51d69
c:mad	a25b-66c56d-67g-25
c:mada	a-32b-34c28d-56e22f45g29
c:madam	a-26b-29c26d-51f50
c:made	a50b-35c64d-44e-24g-52
c:made_	a50b-32c67d-36g-69
c:mado	c58
c:mados	c47
c:madr	a52b-28f-27
c:madre	a35e33
c:mae	a22c-27g30
c:mag	a-71b34c85d-26f-32g-37
c:mag_	c38
c:maga	b27c55e-27g-20
c:magaz	c24
c:mage	a-64c108d-20
c:mages	a-48c87
c:magi	a-49b74c-43e71
c:magin	a-82b79c-47e74
c:magn	a-55c38
c:magni	a-50c28
c:mai	c-25d-28f67
c:mai_	a60b-42c38e-43f-31
c:mail	a-71b-63c-80e51f138g76
c:mail_	a-79b-68c-69d48e46f96g125
c:maill	a27d50
c:mails	a-77b-35c-109d-41e83f136
c:main	a35d-72e-25f-31g37
c:main_	a51c-31d-63e-51f-26g52
c:maine	b-39c42e43f-45
c:mains	a34b28c31d-21e-21
c:maint	a-24c-52d-27f27g89
c:mair	a31
c:mairi	a31
c:mais	b65g-55
c:mais_	b96c-104e-21f36g-31
c:maiso	a-63b59c86d-55e30f-41g-75
c:mait	e33
c:maitr	c40
c:mak	a63c34d-44e-61f-51g-38
c:make	a64c39d-36e-58f-49g-50
c:make_	a83b-42d-27e-24f-40g-38
c:maker	a-66c88
c:mal	a50b-26c-53d-23e30f-37
c:mal_	a-39b47c-53d-25e65f48
c:mala	c24d55
c:mala_	c-46d68
c:malad	c52
c:male	a-38d37e84
c:male_	a-28e72
c:mali	a26c27
c:malin	a35
c:mall	a107b-28c-54d-66e-51f-66
c:mall_	a92b-31c-30d-38e-45f-48g-27
c:malle	a121c-70d-45e-24f-25
c:mam	a33c39d-39e-38g26
c:mama	c36e-23g44
c:maman	c36e-23g44
c:man	b-62e43
c:man_	b-33c-66d-46e106f-42g24
c:mana	a68b-45d-72f-49g50
c:mana_	a37c-32d-20e-22f-24g90
c:manag	a77b-21c22d-38g-22
c:manc	a42b-65c-59d39e34g-42
c:manca	a-30d35
c:manch	a61b-57c-90d30f-22g-28
c:mand	a-52b-54d68e26f84g32
c:mand_	a-22e36
c:manda	a-97c62d66f-35g28
c:mande	a-37b-45c-39d35e28f99
c:mando	a-57c21g37
c:mang	b70d-30
c:mange	b51
c:manh	a82
c:manha	a63
c:manho	a32
c:mani	a28e42
c:mani_	a59
c:mann	c66
c:manne	a-41c73
c:mano	a49c-48e31
c:mano_	a47c-54e32
c:manq	a57g-26
c:manqu	a57g-26
c:mant	a24b-31c67e-44f-58
c:mant_	a-26b-28c105d21e-36
c:mante	a70b-38c-61e21f-22
c:mants	a-29b38c87e-41
c:manu	e52
c:many	a-35c24
c:many_	a-35c24
c:map	a-23c75
c:mar	e-53
c:mara	a-57c72
c:marc	a-25b-43c69e-70g23
c:marca	a-37c66
c:march	b-31c63e-78g21
c:mard	b-48f-50g67
c:mardi	b-48f-50g67
c:marg	a-60c46
c:mari	a37c-46d-23e-27f23
c:mari_	b-88f66
c:maria	a36e-41g-31
c:marid	a45
c:marie	a32b70c-79e-25f-36
c:marin	a35c-20g41
c:marit	a-47c28f43g29
c:mark	b26g-28
c:mark_	d68
c:marke	b47d-49e26f21g-36
c:maro	c23
c:marq	c119e-80f-27g-33
c:marqu	c119e-80f-27g-33
c:marr	a85b69c-81d-22e-27f-23g-43
c:marra	a36
c:marri	a28b28
c:mars	a-52b-28c64d22f73g-28
c:mars_	a-40d31f78
c:marse	c49
c:mart	a48c-89e-23g80
c:marte	a59c-67g56
c:marti	g25
c:mas	b49c-20e-54f53g-53
c:mas_	a23b89c-97d41e-60f53g-51
c:mast	c26
c:maste	c45
c:mat	a24b-31c-33e-30f-40g57
c:mat_	c-30
c:matc	a49c-33d-29g65
c:match	a49c-33d-29g65
c:mate	a44c-56
c:mate_	b41c-54d28
c:math	a-22g42
c:mati	b-39c-37d30f-44g42
c:matin	b-60c-31f-53g90
c:matio	a62c-63d40f34g-31
c:matiq	d21e31
c:matr	a51
c:matri	a51
c:matt	g77
c:matti	c-39g24
c:mau	c20e36
c:mauv	a-39e42
c:mauva	a-33e24
c:max	a70c-22
c:max_	a59
c:may	b65c47d-40e-25f-38g-73
c:may_	b51c28e-22g-36
c:mayb	b86
c:maybe	b86
c:mayf	c70d-30e26g-30
c:mayfa	c70d-30e26g-30
c:mayo	a55
c:mayo_	a28
c:mb_	c62
c:mba	a67b-30f-45g-44
c:mbal	d21
c:mball	d29
c:mban	d40
c:mband	d40
c:mbar	e27
c:mbas	a56
c:mbass	a47
c:mbe	a30b-53
c:mbe_	a-25g58
c:mber	a35b-63c-23d25f32g-31
c:mber_	a38b-59c-40d52
c:mbi	a22b62c51e-77f-43g-45
c:mbia	a-21d47
c:mbie	a50b68c31d-57e-71f-30g-71
c:mbien	a47b70c37d-53e-66f-44g-69
c:mbin	g42
c:mbio	a-65c48d31
c:mbio_	a-65c48d31
c:mbl	a48c-24d-35e-81g32
c:mble	a43d-25e-75g39
c:mble_	a34d-35e-64g28
c:mbo	a-74b29c75d-71e52g-38
c:mbol	c59
c:mbola	c49
c:mbou	a-51b53c25d-30e28
c:mbour	a-51b53c25d-30e28
c:mbr	a60b-70d-21e-63
c:mbra	c51
c:mbra_	c63
c:mbre	a61b-59c-35e-39
c:mbre_	a67b-58c-66e-30
c:mbres	c30
c:mbri	a38
c:mdr	c120
c:mdr_	c56
c:me_	d-25g38
c:mea	a-41c-32d45f-49g93
c:mean	a-68b21d60e44f-25g40
c:mean_	a-36g27
c:meant	a-86c-50e72g29
c:meas	a-50g84
c:measu	a-50g84
c:meau	a50
c:meb	a41b26c-80d25e20f-32g-28
c:mebo	a41b26c-80d25e20f-32g-28
c:mebod	a41b26c-80d25e20f-32g-28
c:mec	e34
c:mech	e47
c:med	a53b34d-73f-63g-47
c:med_	a61e56g-47
c:meda	a60b70c-54d-27e-25f-26g-29
c:medai	a75c-25
c:mede	a-35b75
c:medec	a-35b75
c:medi	a51b-33d-71f-51
c:medi_	a59b-75c-39d-62e38f-52
c:media	c35d-21
c:mee	a24b-49c51d-65e-29f57
c:mee_	a33
c:meet	a29c38d-27
c:meet_	a29c33
c:meh	c-24f71
c:mehr	f60
c:mei	b-28c-68d64e-23f72
c:meil_	b25
c:mein	b-43c-56d73f62
c:mein_	e23
c:meine	b-50c-86d82e-27f82g31
c:mel	a72b-67c-41e-62g27
c:mel_	a92b-23c-57
c:mell	a95b-20c-30e-30
c:mell_	d28
c:melle	a77
c:melo	d37
c:mem	c71d-77f-36
c:memb	a30c28
c:membe	a36
c:meme	a30b-23c28d-74f-42
c:meme_	a33c22d-71e27f-67
c:memen	a-24c26f48
c:memo	a-96c92d-23
c:memoi	a-85b22c61
c:memor	c40
c:men	a-28b43f30
c:men_	a89b-31c48d-89e-49f-40g-52
c:mena	a-59d84
c:menag	a-54d85
c:menc	a-21c-23e24g72
c:mence	a-21c-23e24g72
c:mend	a-50d77
c:meni	a46
c:menic	a46
c:meno	a-53b109c-40e33
c:meno_	a-50b96c-34e37
c:mens	a79b-22d-56e-30f37
c:mens_	a73
c:ment	a-50b40c22f37
c:ment_	a-47b41c23d21f28
c:menta	a-29e53f37g-27
c:mente	a-48b44c23d-57f37
c:menti	a-27c-40e48f-22g66
c:mento	a-71b40c33d-65f52
c:ments	a-20c49
c:meo	b-38c23d-23e85f-28g-45
c:meon	c-37e90f-20g-35
c:meone	c-37e90f-20g-35
c:mep	a-59b78
c:mer	b-49c26e-66f65
c:mer_	b-28c23e-58f108g-51
c:mera	a72c35d-40e-89f-71g-39
c:mera_	c32
c:merai	a84c-21d20e-52f-57g-60
c:meral	a66b25d-55e-42f-27
c:merau	a25
c:merc	b-74d-71e-35f131g36
c:merca	a-34c76
c:merce	c92
c:merci	b-66c-48d-85f137g23
c:merco	a26
c:mercr	b-26c-68d34f-24g91
c:mere	c-79d54g63
c:mere_	b-24c-85d61g66
c:meri	a-37c105d-54e-44
c:merig	a53
c:merio	c29
c:merit	a-83c100
c:mero	a-64b-32d93e-74f79
c:mero_	a-68b-23c-43d87e-57f84
c:meros	d23
c:mers	c89
c:mers_	c85
c:mes	b-29d-75e29f57g48
c:mes_	d-41e28f60g-59
c:mess	a-67b-49c-27d-85f59g123
c:messa	a-107b-37c-31d-77f51g127
c:mesu	a31c-85d-32e-29g88
c:mesur	a31c-85d-32e-29g88
c:met	a55d-27e-40f-60g-58
c:met_	a79b-26c97d-93e-31f-38g-63
c:meta	a69b-38c43d-20e-29
c:metal	a37b-29c37
c:mete	b21
c:meth	a98b-35c-97d-25e-54f-46g-49
c:methi	a105b-33c-99d-22e-68f-45g-63
c:meti	a68b35c-21d-53
c:metie	b41
c:metr	d23e22f-32g30
c:metre	c-70d43e22
c:mets	a-42c52d-34e29f-27g39
c:mets_	a-42c52d-34e29f-27g39
c:mett	b36d66e-48g-62
c:mette	a25b26d-25e-20f23g-48
c:metto	b27
c:mettr	a-30b-29d126e-30f-23g-22
c:meu	a42b-25c-28d-40f36
c:meu_	a45c-31
c:meus	a-21f47
c:mez	a-29f58g-53
c:mez_	a-38c20f61g-47
c:mi_	a-55d-28e39f55g62
c:mia	b24c-60e70f-24
c:mia_	b27c-51e43f-22
c:mic	b77c-45e-21
c:mich	b72c-33
c:mich_	b76c-27
c:mici	c-20d36
c:micr	c43
c:micro	c43
c:mid	a82d-62e-75f-45
c:midd	a22
c:mide	a24
c:mide_	a24
c:midi	a72c-41d-25e-41f-25
c:midi_	a69b-24c-23d-21e-38f-22
c:mie	a32b-32g-25
c:mie_	d56
c:miei	a36c-29f55
c:miei_	a36c-29f55
c:mien	a-20b-26c-32d62f50g-22
c:mien_	d89
c:mienn	a27
c:miens	e27
c:mier	a34d-76f-44
c:mier_	d-39f-24
c:miere	a27b-23d-44e33f-23g30
c:mieu	a22d25
c:mieux	a22d25
c:mig	c28d47e-41
c:migh	a-31c80f-24
c:might	a-31c80f-24
c:mij	b-27c-70d62e-23f38g35
c:mijn	b-42c-54d67g43
c:mijn_	b-42c-54d67g43
c:mil	a41b-24c42d-59e-26f-60
c:mila	a84e-47f-30g-37
c:milan	a83e-34f-21g-26
c:mile	a60c-27e40
c:mili	a-69b33c110d-33
c:milia	c31
c:milie	a-54b72
c:mill	d-44e-29f-32g80
c:mille	c-39f-40g94
c:milli	a34
c:mily	c32
c:mily_	c32
c:mim	a72
c:mim_	a72
c:min	c54g-67
c:min_	b-28c58d-35e36f-28
c:mina	c28
c:minal	c52
c:mind	a-44b77c-50e24f32
c:mind_	b55c-26d22
c:mine	a67b-27c-47d49e-54g-35
c:mine_	a49c-75d95e-32g-45
c:miner	c34
c:ming	a-54b35c81d-37
c:ming_	a-60b52c71d-23g-27
c:minh	b-24d49
c:minha	b-21c-33d51
c:mini	a21c72d-26e-36g-35
c:minim	c41
c:minis	a29c-31
c:mins	c24
c:minu	a-85b-39c66d54e49f-60g-69
c:minut	a-88b-54c65d79e57f-57g-66
c:mio	a-24b-36c69d41e-57f21
c:mio_	a-21b-33c29d53e-41f27
c:mir	b96c-30d27e46f-55g-47
c:mir_	a39c-47e73f-27g-27
c:mira	a-76b92c-44d68
c:mire	c53
c:mis	d-32e61f-52g44
c:mis_	a-38b36c-34d21e55f-27g36
c:mise	b-44e85f-55
c:mise_	a28b-83c27e68f-43
c:mised	a-40c-23g54
c:mism	e28
c:mismo	e28
c:miss	a-25c46d-38e26
c:missi	c32d-44e58g-47
c:misu	c-27g75
c:misur	c-27g75
c:mit	b-60c44d-43e60g-30
c:mit_	a38b-52c40d-56e24g-29
c:mite	a-38c58e36
c:mite_	c22
c:mitt	c-35
c:mma	a-46b-29d116f-38g-66
c:mman	a-45c-24d117f-32g-61
c:mmand	a-45c-24d117f-32g-61
c:mme	d-21f-22g37
c:mme_	a45b-46c-24d-74e-72f-48g116
c:mmed	a28c28g-29
c:mmedi	c35
c:mmen	a-41b101c-107d90e56
c:mmen_	a58c-24
c:mmenc	e36
c:mment	a-82b98c-68d104e64f28
c:mmer	a-42b-79c96g-63
c:mmer_	a-27b-31c20d50
c:mmerc	a-59b-42c106d-24e-31g-41
c:mmes	c24d-41e46g-37
c:mmes_	d-34e50g-33
c:mmi	c75d-43g-53
c:mmis	c41g-26
c:mmiss	c41g-26
c:mmo	b29c61d-61f-20g-21
c:mmo_	c69
c:mmol	a-67b55e26
c:mmolo	a-67b55e26
c:mmu	c29
c:mmun	c21
c:mmuni	c35
c:mo_	c38d-53f-69g24
c:mob	c44
c:mobi	c44
c:mobil	c44
c:moc	a36b-59c59d24e-24g-30
c:moch	a49b-51c86d-45
c:mocht	a49b-24c51d-35
c:mod	a-28c68e-52f-62g89
c:moda	c33
c:mode	a-28c81e-67f-58g89
c:mode_	a54
c:model	a-43b25c53d36e-60f-52g91
c:modes	c46
c:moe	a-38b24
c:moet	a-40
c:moet_	a-40
c:mog	c-35e49
c:moge	e23
c:moi	c-26d-25f65
c:moi_	a27c-51d-86f93
c:moin	a45c-74e77f-36g-21
c:moins	b34c-73e85f-28
c:moir	a-54c47d49
c:moir_	a-21c-33d62
c:moire	a-72b22c51
c:mois	a-98b64c31d54e40g-27
c:mois_	a-91b66d57e52g-43
c:moit	a32c-23d31
c:moiti	a32c-23d31
c:mol	a-76b63e56
c:molo	a-32b54e25
c:molog	a-32b54e25
c:molt	c-22e23
c:mom	a-47b106c-28d-20
c:mome	a-37b107c-32
c:momen	a-48b108c-28
c:mon	c-23f40
c:mon_	a-30c-28d29e-23f90
c:mond	a30b-72c77d-32e-63f-46g33
c:mond_	a54b-28d45e-40g-38
c:monda	a-28d-29g102
c:monde	b-50c104d-29g-26
c:monds	a48
c:mone	c59d-89e61f-39g-27
c:money	b22c56d-85e64f-37g-25
c:moni	a67d-61
c:monio	a48
c:mono	a47
c:mons	b-28g30
c:monsi	b-23g35
c:mont	a37c-24d47f-33g-64
c:monta	a59c-90d23
c:monte	a62b-22c-37f-27g-36
c:month	c54d-22f27g-54
c:montr	a32b33c-38d48e-20f-45g-48
c:moo	a61c34d-31e-34
c:moon	a39c43e-24
c:moq	a39
c:moq_	c40
c:moqu	a53c-20
c:mor	a47b-72c-31d21e-31
c:more	a24c-39e66g-27
c:more_	a24c-39e66g-27
c:morn	a27b-35c-50d26e-36f-27g95
c:morni	a27b-35c-50d26e-36f-27g95
c:morr	a38
c:morro	a38
c:mort	a47c-32d29
c:mort_	a77
c:mos	a-23c105d-65e-63f-42
c:mos_	a-48c86d-32e-50g28
c:most	c84d-64e-23f-42g-33
c:most_	c78d-34f-24g-32
c:mostl	c39
c:mot	d29f-58g33
c:mot_	g71
c:moth	b-30d61f-52
c:mothe	c-45d60e26f-50g25
c:moti	a-30c33
c:motiv	c43
c:mou	a59b-68c84d-27e-48f-57g-50
c:moul	a79
c:moun	a34b-41f-36
c:mount	a34b-41f-36
c:mour	a43c38
c:mous	b25
c:mous_	b29
c:mov	a-72b51d25e-66f111g-58
c:move	a-71b33e-58f109g-52
c:move_	a-54f105g-32
c:moved	a-34c-49d53f52
c:movi	b21
c:moy	c23
c:moye	c23
c:moyen	c23
c:mp_	e37
c:mpa	c22e23g-47
c:mpag	d-36e42f38g-25
c:mpagn	d-35e43f39g-23
c:mpan	a65b-28c51d-36f-23g-21
c:mpany	a21b-20c69d-28
c:mpar	b26
c:mpare	b36
c:mpe	b-49c26
c:mpe_	a68
c:mped	c-23d35
c:mped_	c-23d35
c:mper	a44c-35g24
c:mpet	a-39c73
c:mpeti	c45
c:mpi	c51d-31f-30
c:mpl	b73f-50g-39
c:mpla	a-38c-35d95
c:mplac	a-53c-37d104g20
c:mplai	a28
c:mple	b91f-52g-27
c:mple_	b75d-32e46f-27g-41
c:mplem	b27c-36
c:mples	c28
c:mplet	a-45b38d81f-23
c:mpli	b62c-68d-22e71g-22
c:mplic	a37
c:mplim	a-51b23c-20e81
c:mplo	c71
c:mploy	a35c41
c:mpo	a44b-32c46f-47g-70
c:mpo_	a32
c:mpor	a71b-43c-37f-25g-39
c:mport	a62b-41c-33d23f-24g-38
c:mpos	c91d-23e-27
c:mpose	c57d-25
c:mpr	a-32b55c-27d91g-69
c:mpra	a-35b43c-23d99e-46f-47g-50
c:mprad	a-49d91
c:mprar	a56b79c-28d-68
c:mprat	a-100c-24d107
c:mpre	b-28c-24d71e40g-27
c:mpre_	a-42c-75d84e58
c:mprei	d54
c:mpren	a56
c:mpres	a-55c69
c:mpri	a-27b56c-64f99
c:mpris	c-67f102
c:mpro	b43
c:mpro_	a25c-24
c:mps	a34b32c-60e-24
c:mps_	a34b32c-60e-24
c:mpt	b-30d-53e44g40
c:mpta	a38d21
c:mptab	d30
c:mpte	a-26b-31c30d-66f51g30
c:mpte_	a-21b-20d-65e27f60g59
c:mpto	g39
c:mptoi	a-22g43
c:mrs	a-23c-28f98
c:mrs_	a-23c-28f98
c:ms_	a-39d75e-39f101g-48
c:mse	e34
c:msel	e34
c:mst	a60c-41d23
c:msta	a65
c:mstag	a74
c:mt_	a-53g40
c:muc	b-26d-42e26f65g-57
c:much	d-55e35f75g-53
c:much_	a25b-24d-47e29f66g-43
c:mue	a-22c49
c:mul	a53b-36c27d-60
c:mula	d-28
c:mulai	a28c38
c:mulh	a56
c:mum	a25d-35e-46g27
c:mum_	a28d-33e-44g28
c:mun	b-39c44e-44
c:muni	c40f31
c:munic	c32
c:mur	a-57c58g39
c:mus	a-21b29c-21d53e77f-51g-44
c:muse	a-71b57c28d67
c:musee	a-41b25c35
c:musi	a-39b31c-24e73
c:musiq	a-44c-47e83
c:muss	d35
c:must	a59b-24c-27e41
c:must_	a52
c:mut	b68c-35
c:mys	b52c-32
c:myse	b53c-33
c:mysel	b53c-33
c:na_	d-22e34f-34
c:naar	g24
c:naar_	g24
c:nab	e34
c:nabl	a30c-25e45
c:nable	a30c-25e45
c:nac	b-38c-97d54e-29g57
c:nach	b-21c-76d58f-25g93
c:nach_	a55c-65d36
c:nad	a-55d-37e89
c:nada	a-63e58
c:nada_	a-63e58
c:nag	a-27b-32c26d54g-28
c:nage	a-32b-31c28d55e20g-27
c:nage_	a-30c75d-29
c:nagem	d73
c:nager	d42
c:nai	d-90e75f25g-32
c:nail	a-25c64
c:nair	a56d-35g-25
c:naire	a43d-38
c:nais	a31b-23c-49d-96e90f46
c:nais_	a69b-22d-68e43g-34
c:naiss	c-50d-30f54
c:nait	a-48c-32d21e40
c:nait_	a-62b25c-31d28g21
c:nal	a-47b-55c73d-83e-37f73g27
c:nal_	a-40d-31e-26f95
c:nale	a-112b-31c73e-43f42g83
c:nale_	a-60c92
c:nalem	a-80c-35f29g95
c:nali	a44c57d-28e-22g-23
c:nalis	a63c29
c:nall	a40d-30
c:nally	a40d-30
c:nam	a-41b-41c-22e39f100
c:name	a-41b-58e49f94
c:name_	a-78b-47c-30d72e52f127
c:namel	a86c-50d-26
c:nan	b-60c73e-80f55g-50
c:nan_	a78c33g-38
c:nanc	a-30c76
c:nance	a-38c81
c:nant	a-48b-26c22d54e-64f106
c:nant_	a-59d33e-37f113
c:nante	a21
c:nao	d-26f63
c:nao_	d-26f63
c:nap	a-37c63
c:nar	b84e-39g-35
c:nare	b26
c:nare_	b26
c:nari	c44
c:naria	c30
c:nas	a34b-39c74d-67f-22
c:nas_	a65d-26
c:nase	c54d-26
c:naser	c54d-26
c:nast	a-34c60
c:nat	a-47b-72c86f-45
c:nata	a-40b-31c36d54
c:nata_	a-43c-41d57g40
c:natal	c50
c:nate	c46
c:nati	a-26c37
c:natio	c36
c:nato	a-89c56d43e22
c:nato_	a-87d54e37
c:natu	b-43c75g-34
c:natur	b-43c75g-34
c:nau	a59
c:nav	a38c20
c:navy	a21
c:navy_	a21
c:nbo	a-26c62
c:nbox	a-21c56
c:nc_	a65b44c-120d-81e-78f-55g109
c:nca	a48b-36c33e-40f-30g-49
c:nca_	c-50d57e-21
c:ncai	a33c56g-27
c:ncail	a20d27
c:ncais	c35
c:ncan	c26
c:ncant	c26
c:ncar	a71
c:ncarg	a67
c:ncas	c28
c:nce	b-43c35d-32e-23f50
c:nce_	b-38c47e-20
c:ncee	a25c22e29
c:ncee_	a25c22e29
c:ncei	e31
c:ncein	e31
c:ncel	a-69c-80e29f115
c:ncell	a-66c-63e40f101
c:ncem	c25
c:nceme	c25
c:ncer	a-45d-20f68g72
c:ncer_	d-20e-36g82
c:ncern	a-77c-26e22f82
c:nces	a40b-46c38d-69e-55f25
c:nces_	a39b-38c35d-56e-43g27
c:nch	a34b-78d23e-30
c:nch_	b-26c105d-64g-33
c:ncha	c-27d66
c:nche	a65b-72d-27e-22f-35
c:nche_	a54b-39d-53g-23
c:nchem	a-21c33e24
c:ncher	c47
c:nches	a48b-24c-31e-27g53
c:nchet	a96c-51
c:nchi	a-100d106
c:ncho	a42
c:nci	c64d21e-51g-41
c:ncia	a-42c61d33f-35
c:ncia_	a-54c63d20f-26
c:ncie	a25b-34c51e-51g-37
c:ncien	a54c-32g-30
c:ncier	c57
c:ncil	c50
c:ncil_	c72
c:ncip	a-21d26
c:ncipa	d33
c:ncl	a-106c68f75g-24
c:ncle	c45
c:ncle_	a-23c47
c:nclu	a-93e41f85
c:nclud	a-48f70
c:nclus	a-35c23e59
c:nco	b32d21e-41f-27g-35
c:nco_	a86b-94d-30e56
c:ncom	c27
c:ncon	a-68b-28c48d124e-42g-53
c:ncon_	a-46d93
c:ncont	c70
c:ncor	b104c-62d-25e-51f-26
c:ncora	a49e-29
c:ncore	b108c-72d-35e-34
c:ncou	a-22c91
c:ncour	c68
c:nct	c48
c:nctu	c54
c:ncy	a53
c:ncy_	a53
c:nd_	c24d-33
c:nda	a22f-58
c:nda_	d20f-54g22
c:ndai	a36c-73e41
c:ndais	c-37
c:ndan	a27b29c-27d22f-31g-37
c:ndanc	c24
c:ndant	a31b37c-51f-24g-25
c:ndar	b-39d44
c:ndar_	a25c-23d33
c:ndari	c48
c:ndat	c86
c:ndate	c37
c:nday	b-36c-46d28e-35f-22g91
c:nday_	b-31c-38d43e-31g94
c:ndb	a61c-49
c:ndba	a61c-49
c:ndbag	a61c-49
c:nde	b-28e31f39g-21
c:nde_	a-36b-36e39f75
c:nded	a-34b-21c59d-31e49
c:nded_	a-20c48d-23e23
c:ndel	a75d-59
c:ndem	a50
c:ndem_	a55
c:nden	a47b-50c-53d72e-33f40g-59
c:nden_	d30e30g-37
c:ndent	a66b-31c-34d58e-44f-21
c:ndep	c48
c:ndepe	c48
c:nder	a28b32c-21d-23e-32f20g-33
c:nder_	a53c-29e-74f32g-49
c:ndere	a33b22
c:nderi	a-38b79c-53
c:nders	a-42c-22d-25e78g21
c:ndes	b-61c54e53f-30g-28
c:ndes_	b-51c56e21f-20g-22
c:ndeu	a-57b-31c24e103f-32g-34
c:ndeur	a-54c38e68
c:ndeus	a-56e89
c:ndez	a-24b-24d41e38g-24
c:ndez_	a-24b-24d41e38g-24
c:ndi	b-66c29e23
c:ndi_	a45b-55c-93d28e-45f51g26
c:ndic	c31
c:ndid	a-24b27c22
c:ndida	c35
c:ndie	a-63d67g21
c:ndien	e31
c:ndig	a-42c-25e103
c:ndin	a-43b-27c52e39
c:nding	a-52c64e37
c:ndiq	a65e-30
c:ndiqu	a65e-30
c:ndit	c53d-50
c:nditi	a20d-26
c:ndl	b-52d-35f61g-33
c:ndle	a66b-37c-40d21e32g-47
c:ndle_	c-57d53e62
c:ndles	a99
c:ndli	c35
c:ndlic	a21
c:ndly	a-65b-28c22d-41e-37f103g30
c:ndly_	a-65b-28c22d-41e-37f103g30
c:ndm	a-51d43
c:ndmo	a-36d50
c:ndmot	a-36d50
c:ndo	a-45b51c34d21f-41
c:ndo_	a-125b72c44e34g90
c:ndom	a-28c58
c:ndome	c45
c:ndon	a59b-40c-75d42f-38g-38
c:ndon_	a61b-37c-99d39f-35g-34
c:ndow	a-30b52c64f-33g-60
c:ndow_	a-32b70c57f-29g-58
c:ndr	a23b-41c38d-26e-29f-62g39
c:ndra	b33d-21e-42f-43
c:ndra_	a40
c:ndrai	b56c22e-50f-23
c:ndre	a30b-51f-65g36
c:ndre_	b-51c45f-50g26
c:ndred	a61b-27c-41f-42
c:ndres	a35c-29f-28g60
c:ndri	a-48c98d-55
c:ndrie	a-73c105d-41
c:ndro	a-33d91
c:ndroi	a-51d100
c:nds	a40c62d-111e-51
c:nds_	a49c69d-116e-48f-29
c:ndt	a61
c:ndu	a-27b-65c-56d67e114f-27
c:ndu_	a-67b-52c-45d45e126
c:ndue	c-24d27e36
c:ndue_	c-24d27e36
c:ndul	a28d32
c:ndule	a28d32
c:ndus	c25
c:ndw	a-26b25
c:ndy	a-26c43
c:ndy_	a-20c27
c:ne_	g-21
c:nea	a51b24c23d-47e-34f-41g-29
c:near	a31b26g-34
c:near_	a64c43g-22
c:neau	a48d-32
c:neau_	a60
c:neb	a-49d23
c:nec	a43e-39f-51g-43
c:nece	a58e-28g-20
c:neces	a58e-28g-20
c:neck	b59d-43f-31g-25
c:neckl	b64d-34f-26
c:necy	d35
c:necy_	d35
c:ned	a-45c-21e53f30g62
c:ned_	a-47c-21e83f44g24
c:nedi	g73
c:nedi_	g40
c:nee	e-77f78g-76
c:nee_	d36e-62
c:need	a34b-41c65e-78g-102
c:need_	a51b-67c71d37e-72g-99
c:neede	a27c-53f21
c:needs	a-47b20c88e-20
c:neer	c22e24
c:nees	c-81e-42f130g-50
c:nees_	c-81e-42f130g-50
c:neg	a22c81d-20e-33g-46
c:nego	c68d-21
c:negoz	c28
c:nei	a-46b-24c126g-31
c:neig	c136g-45
c:neigh	c62
c:nel	b-34c29e-33f28g-26
c:nel_	a-42c49e-35f38
c:nell	a50b-32d39e-33g-50
c:nella	c24
c:nelle	a107b-20c-63d-40e-22f48
c:nelli	c30
c:nello	c-40d57g-26
c:nem	a-45b49c-24d-34e25f80
c:nem_	a-22b36
c:neme	a-52f81
c:nemen	a-52f81
c:nen	b52c32f-62g-56
c:nen_	b34c22f-59g-57
c:nent	a-39c28
c:nent_	a-39c28
c:neq	a-32c79
c:nequ	a-32c79
c:nequi	a-32c79
c:ner	c51d-30e-39g-53
c:ner_	b-21c53e-39g-35
c:nera	b46c53d-37e-35g-39
c:nera_	a65
c:neral	a-68b78
c:nerat	c53
c:nere	a72c-24
c:nere_	a92c-31
c:nerg	c41
c:neri	a79b-26c53d-36
c:nerie	c65
c:nero	a54c-26e38
c:nero_	c-42e46
c:ners	b35d-44
c:ners_	a-22b42d-24
c:nes	c63d-58f-47
c:nes_	a25c76d-65e-29f-44g-70
c:nesd	b-33c-58d-33g104
c:nesda	b-33c-58d-33g104
c:ness	a-98b50d57e71f-38
c:ness_	a-50b33c49d28g-23
c:nessu	a-85c-47d24e79g26
c:nest	a24c63d-41
c:nest_	c36
c:nestl	c20
c:net	a58b-111c125d-90e-101f-31
c:net_	a98b-103c100d-133e-87f-38g23
c:nete	a23
c:nets	c39
c:nets_	c28
c:nett	c92d37e-39f-24
c:nette	c93d-30
c:netto	a-65c29d71
c:neu	b-38c130d-53e-110f-32
c:neue	a-24c56
c:neuf	c24d37e-28
c:neuf_	a24d39e-27
c:neur	a35c54d-57e-41g21
c:neur_	a52c21d-47e-27g23
c:neuv	a74
c:neuve	a68
c:nev	a37c-50d-30f24
c:neva	a92c-37d-40
c:neva_	a84c-33d-34
c:neve	c-36f36
c:neve_	a39
c:never	b27c-22d-49f56
c:new	b-34c-24e45g50
c:new_	a-22c-27d72e68g-56
c:news	b-26c-43d-92g117
c:newsl	a52f20
c:nex	a-20c41
c:next	b22
c:next_	b22
c:ney	a39c28d-96e74f-51g-40
c:ney_	c66d-90e80f-43g-31
c:nez	a-42b-59c106d-58e-22f54g-70
c:nez_	a-43b-58c105d-56f56g-69
c:nf_	a55
c:nfa	b54c55d-29e-24f-30g-55
c:nfan	b78c48e-32g-49
c:nfant	a-26b51c61e-24g-41
c:nfe	b22c-60g85
c:nfer	a-48b40c-38g90
c:nfere	a-21
c:nferm	c-45g85
c:nfi	a-37b-63d55f25g83
c:nfid	c51
c:nfide	c51
c:nfie	a-26c42d55e21g-36
c:nfie_	d52
c:nfier	a-21c23
c:nfin	a-21c-27g53
c:nfin_	g25
c:nfir	a-29b-53c-54f55g100
c:nfirm	a-29b-53c-54f55g100
c:nfl	a39
c:nflu	a38c22
c:nflue	a38c22
c:nfo	b45c-59d31f65g-42
c:nfor	a29b30c-44f68g-35
c:nform	a33b31c-56f69g-32
c:nfr	a-60c49d-29f27g83
c:nfre	a-23c75
c:nga	b53c-25e-61g51
c:ngag	a34b58d-22e-31f-23g-26
c:ngage	a34b58d-22e-31f-23g-26
c:ngan	g22
c:nge	a-61d96f52
c:nge_	a-78b23c31d65f49g30
c:nged	a-83c-66d79f76
c:nged_	a-83c-66d79f76
c:ngem	a-32f33
c:ngeme	a-32f33
c:nger	d80e-22f-35g-24
c:nger_	b-41d75g-31
c:ngere	d64
c:ngeri	b28
c:ngers	a39
c:nges	a-65d33
c:ngi	b-37c26d59f-45
c:ngin	a-72d75e26
c:ngine	c34
c:nging	a-52c-22d50e34
c:ngio	a41b-31d29e-35f-22
c:ngior	a41b-31d29e-35f-22
c:ngl	a52b-56d36e-27g-32
c:ngla	c29
c:nglai	c29
c:ngle	a58b-44c-42d52e-31
c:ngle_	a65b-23c-80d50
c:ngles	a-22c37
c:ngo	a-37b22c65d23e-42f-28
c:ngo_	c68e-35f-21
c:ngr	a31b-24c-69e34
c:ngra	a31c-74e39
c:ngrat	c29
c:ngrav	a46c-109d42e31f-28g20
c:ngs	a50b37d-94e-20f-40g-45
c:ngs_	a45b44c25d-96e-36f-36g-37
c:ngt	a69c-87d29e25f-54g-70
c:ngt_	a73b-30c-60d-21e62f-42g-42
c:ngte	a23
c:ngtem	a23
c:ngth	d38
c:ngth_	d40
c:ngu	b-44c42d-37e31f-42g27
c:ngua	c30g21
c:nguag	c39
c:ngue	b-24e59f-24
c:ngue_	c27
c:nha	b-49c-34e28f54
c:nha_	b-31c-34d39e32
c:nhe	a46g-28
c:nher	a45c-30d26
c:nheri	a45c-30d26
c:nho	a80b-23d-35e-59f-37
c:nho_	c48e-42f-22g22
c:ni_	a22b39c29d-31e-27f-42g-34
c:nia	a21c26d-32e36
c:nia_	e43
c:nib	a94b-37d-57e-42f29g-24
c:nibi	a42d-33
c:nibil	a42d-33
c:nibl	a77b-24c28d-39e-26g-27
c:nible	a77b-24c28d-39e-26g-27
c:nic	a33c56d-123e23g-42
c:nica	a40c54d-61g-27
c:nica_	a59c23d-32
c:nice	a52b-45c70d-31e-42g-25
c:nice_	a49b-43c67d-28e-39g-22
c:nich	b74c-104d-77e70
c:nicht	b78c-103d-48e74
c:nici	c72
c:nick	a25c-31g31
c:nicke	g34
c:nico	c54
c:nie	a-33b-29c26d35e25f-28g32
c:nie_	b-21e23
c:niec	a74
c:niece	a74
c:niem	a21
c:nien	a33
c:nient	a33
c:nier	a-58b-55c52d67e28g33
c:nier_	a-65b-41c61d46e35
c:niere	b-20g48
c:niet	a-61b78d50
c:niet_	a-26b30
c:nif	a-56c38d40
c:nifi	a-37c42
c:nig	a33b-48c72d-58e-75f54g-34
c:nigh	b-40c61d-43e-65f61g-27
c:night	b-40c61d-43e-65f61g-27
c:nil	a48b40e-23g-26
c:nill	a63b42c-39g-21
c:nillo	a60b43c-37
c:nim	c26d-34
c:nimu	c41
c:nimum	c41
c:nin	b-22e-20f-45g27
c:nine	f-37g-30
c:nine_	e22f-32g-22
c:ning	e-28f-30g21
c:ning_	b-30c21e-43f-23g31
c:nings	a35b21
c:nio	a56b-35d-26f-29
c:nio_	a56
c:nion	a66c-45
c:nion_	a62c-47
c:nior	a-50e63
c:nip	a55
c:nipo	a58
c:nipot	a58
c:niq	a53b-53d-30e-41f53g-30
c:niqu	a53b-53d-30e-41f53g-30
c:nique	a53b-53d-30e-41f53g-30
c:nir	a50b50c-21d-45f-46g-53
c:nir_	a38b60d-31f-42g-65
c:nire	a41
c:nire_	a41
c:nis	a29b-36c43d-31e-38f-36
c:nis_	c-35
c:nise	c59
c:nise_	c67
c:nish	c42
c:niss	b-23c54d-22e-24g40
c:nisse	a23c26
c:nist	a85c-67
c:nist_	a35
c:niste	a44c-22
c:nistr	a31c-34
c:nit	a59b-46e-77
c:nite	c80d-39e-29
c:nite_	c66d-37
c:niti	a71b-31c-70d27e-26f-22
c:nitia	a88b-25c-84
c:nito	f26
c:nito_	f30
c:nity	a41c-33d59
c:nity_	a41c-33d59
c:niv	b31d-56f49g-45
c:nive	b32d-55f50g-38
c:niver	a-32b40d-43f57g-29
c:njo	b-27
c:njou	b-34c23e-25f-25
c:njour	b-34c23e-25f-25
c:nk_	b-32c28d-83e-67f77g38
c:nke	a33b-55c57e-44f-32g24
c:nkel	c27
c:nken	a55
c:nken_	a55
c:nker	a26
c:nki	a53c-51f23g-28
c:nkin	a27c-38d-33f27
c:nking	a27c-38d-33f27
c:nko	a-61c-41d56f72
c:nks	b27c-104e-59f52g112
c:nks_	b27c-104e-59f52g112
c:nle	a32
c:nli	a-63b65d81g-23
c:nlin	a-38c-31d88
c:nline	a-32c-23d89
c:nly	b54c52e-83g-60
c:nly_	b54c52e-83g-60
c:nn_	a40d21e-25f-41
c:nna	a93b-42d-91f23g-72
c:nna_	a116b-23c-75e-42g-27
c:nnab	a52
c:nnabl	a52
c:nnai	a46b-27d-87e45f24g-44
c:nnair	e31
c:nnais	a63b-53d-70f24
c:nnait	a-31b37
c:nne	c49d-51f67g-42
c:nne_	b-54c44d-63e27f34g-34
c:nnea	a36c-34g23
c:nneau	a36c-34g23
c:nnec	d70
c:nnecy	d35
c:nnee	a-26b67c-73d36e-59f127g-56
c:nnee_	a-42b84c-26d89e-29g-20
c:nnees	b20c-76d-40e-36f131g-40
c:nnel	a-53b-24c41d-33e29f33
c:nnel_	a-52c46e21g22
c:nnell	f28
c:nnen	c-21d51e25f-47
c:nnen_	a20b-24c-56d61e28f-41
c:nnent	a-41b22c22
c:nneq	a-32c79
c:nnequ	a-32c79
c:nner	c57d-95f27g-31
c:nner_	a-22b27c59d-72f24
c:nners	b23c-41
c:nnes	c90d-46e-63f-41
c:nnes_	a21c94d-44e-62f-40
c:nnet	c124d-30
c:nneu	c27
c:nneur	c27
c:nnez	a-37c33f72
c:nnez_	a-37c33f72
c:nni	a-22b40c47d-24f39g-64
c:nni_	a33b24g-41
c:nnin	a-34c82
c:nning	a-51c83
c:nnis	a-35b22
c:nniv	a-32d-29e25f66
c:nnive	a-32d-29e25f66
c:nno	b70d-39f-24
c:nno_	b65c-28d-35e43f-34
c:nnt	a42c-23
c:nnu	a-29b-56d-36e91f87g-38
c:nnue	a30c-24
c:nnul	a-38c-86e96f88
c:nnule	c-64e100f23
c:nny	a25e22
c:nny_	a25e22
c:no_	b39f-60
c:nob	c-21d-74e96g-51
c:nobo	b39c-76d-60e103g-41
c:nobod	b39c-76d-60e103g-41
c:noc	a-35b103c-20e21g-35
c:noce	b45
c:noces	b52
c:noch	a-42b89c-39
c:noch_	a-48b91c-50
c:noe	a22b-22c37f-21g-26
c:noel	b-33c32d30
c:noel_	b-31c27d31
c:nog	b62c-22d31e-29f-27g29
c:nog_	a-37b73g42
c:nogr	a22d68
c:nogra	a22d68
c:noi	a82b-65c-77f-35
c:noir	a82b-53c-104d34e-22f-40
c:noir_	a65b-34c-109d60f-29
c:noire	a44
c:nom	b-50c23d-40e34f85g-40
c:nom_	a-36b-55c34e35f84g-53
c:nome	f49
c:nome_	a-21f50
c:nomi	e28
c:noms	a28
c:noms_	a28
c:non	b39c-26d-63f48
c:non_	b27c-45d-56e46f57g36
c:nonc	a26d-62f52
c:nonce	a29c23d-60
c:none	c-55d43
c:none_	c-55d43
c:nonn	a80
c:nons	a-46b85
c:nons_	a-46b85
c:nony	c31
c:nonym	c31
c:noo	b-32c-32d34g65
c:noon	b-28c-22d45g69
c:noon_	b-28c-22d45g69
c:nop	a42c110d-134
c:nor	a-77c93d-23e30f45g-30
c:nor_	a-31c-22f78
c:nora	c65
c:nora_	a29
c:norai	c27
c:nore	a-42c93d-21f28g-48
c:nore_	a-36c60f39
c:nores	c39
c:nori	a-57c53
c:nori_	c34
c:norm	a-100b33d54e78g40
c:norma	a-120d70e85g31
c:nos	b61c76d-72e-69f-60g-22
c:nos_	a21b35c76d-52e-68f-53g-34
c:nosc	c30
c:nost	c87d-46e-21
c:nostr	c29
c:not	b23e23
c:not_	b48c-73d-21e62f34g-56
c:nota	c117e-39g-39
c:notai	c49
c:note	a-72c-41e73f51g95
c:note_	a-53b-23e46g93
c:notes	a-43b26c-63f70
c:noth	a48b33c-72d-47f-22
c:nothe	a51c-32d-48e53
c:nothi	a45b39c-61e-46f-27
c:noti	a-127b64c47d85g-31
c:notic	a-118b22c50d78
c:notr	a47b-63c52d-73e-67f-28g32
c:notre	a47b-63c52d-73e-67f-28g32
c:nott	c70
c:notte	c64
c:nou	b22c28d-56e-44f-22g38
c:noug	c-43
c:nough	c-43
c:nour	a-32c25
c:nous	c35d-62e-46f-29g32
c:nous_	c35d-62e-46f-29g32
c:nouv	a-33g44
c:nouve	a-33g44
c:nov	c-54g51
c:nova	e21
c:nove	b-23e-27g35
c:novem	a41c-39d21
c:novi	a-28b63c-34
c:now	a-59b99e35g29
c:now_	a-63b90e44f-23g27
c:nows	a22
c:nows_	a22
c:nq_	b54c-46d-43g27
c:nqu	a23c-30d-48f59
c:nqua	a47b22
c:nquan	a47b22
c:nque	a41b-40c21d-32e29f-25g-24
c:nque_	a75b-24c-20f-30
c:nqui	a-34c-93f108g53
c:nquie	a-23g31
c:nquil	a27
c:nquir	a-62c-61f111
c:nre	e20
c:nre_	a29c-39
c:ns_	b21c28d-26f-22
c:nsa	a-44c44e44
c:nsab	a-24c21e62
c:nsabl	a-37e65
c:nsac	c38
c:nsacr	c20
c:nsat	a-50c-22d30e35
c:nsav	a58
c:nsavo	a53
c:nsc	a-61c-82d-32e-32f126g86
c:nsch	g36
c:nscr	a-82c-79f125g20
c:nscri	a-82c-79f125g20
c:nse	a-31e29f49
c:nse_	a-65b24c53d-49e62f-36g30
c:nseg	a-46d33e26
c:nsegn	a-46d33e26
c:nsei	a59b-26g-52
c:nseil	a69b-43c-37g-41
c:nsem	b25c-76g57
c:nsemb	b25c-76g57
c:nsen	a-34c-111f133
c:nsent	a-69c-94f128
c:nser	a-56b38d46f32g-39
c:nser_	a23c23
c:nsere	c41
c:nserv	a-80c-60d82f68
c:nsf	d33g22
c:nsfe	g31
c:nsfer	g31
c:nsfo	d22
c:nsfor	d22
c:nsh	a-35c46
c:nsi	d-57f53g26
c:nsi_	a-51c-50f102
c:nsid	b-30f-20g57
c:nside	b-30f-20g57
c:nsie	b-23g35
c:nsieu	b-23g35
c:nsig	a61c-30
c:nsigl	a31
c:nsio	b59c89d-63e-41g-42
c:nsion	b62c92d-61e-39g-38
c:nsm	a-72c88d-27
c:nsme	a-28c103
c:nsmet	a-28c103
c:nsmi	a-41
c:nsmis	a-41
c:nso	a26c43d-85e-73g62
c:nso_	f30
c:nsoi	a31b-29e-22g80
c:nsoir	a31b-29e-22g80
c:nsor	c79d-24
c:nsor_	c62
c:nsp	a-67c78
c:nspo	a-34c39d22
c:nspor	a-34c39d22
c:nst	a-23b42d-69g53
c:nst_	a23
c:nsta	a-68b63c40d-41e24
c:nstal	c29
c:nstan	a-51b75
c:nste	a-37c-24g80
c:nstea	c-24g58
c:nstr	a36
c:nsu	a33b-62c33e-41f67g-57
c:nsul	a83
c:nsult	c38
c:nsur	b-36c67d54e-25g-21
c:nsura	c64d-28
c:nsure	d75
c:nsw	a-75b-26c22d-44e33g93
c:nswe	a-74b-25c31d-28e34g94
c:nswer	a-74b-25c31d-28e34g94
c:nt_	c20g-29
c:nta	d-45e26f39g-68
c:nta_	a-56c-25d26e98
c:ntac	a-34c53e-50f53g-29
c:ntact	a-29c56e-48f54g-48
c:ntag	a81c-39d-33e-21
c:ntage	a37
c:ntai	a55b-36c-21d-26e33g-42
c:ntain	a88c-28
c:ntair	a-74e47f55
c:ntal	c44
c:ntam	a-37g22
c:ntame	a-32g23
c:ntan	b89c-38d-41g-44
c:ntant	a-24b94c-35e24
c:ntar	a-31b-25c59e24
c:ntas	a56c30
c:ntat	c-41f75
c:ntati	a47b29c-35
c:nte	c38d-49g-25
c:nte_	a34b-56c52d-52e26f-42g-66
c:ntea	a40c-48e47
c:nteau	a40c-48e47
c:nted	b109c-35d-65e67f-22g-50
c:nted_	b109c-35d-65e67f-22g-50
c:ntee	c-31d71
c:ntee_	c-20d58
c:nteg	c-41e26
c:ntegr	c-40e26
c:ntel	a-25b-23c64d23
c:ntell	c31
c:ntem	a-40c-105d41f76g56
c:ntem_	a-61c-47g74
c:nteme	a-37c-24f93
c:ntemp	a33c-43d42
c:nten	a-46b116c-41d-67e54g52
c:nten_	e36
c:ntena	a28c-56f29
c:ntenc	a-25
c:ntend	b40c-48d-35e54
c:ntent	a-84b101c33
c:nter	a-33c93d-23e-67f-26g-43
c:nter_	c57d21e-43f-29
c:ntere	a-43b62c67d-103f32g-24
c:nteri	a-35d107
c:ntern	a23b-39c64
c:nterv	a-73c102e-24
c:ntes	a-39b-33c67d-29e-23f33
c:ntes_	a-36b-56c78e-32f42g-27
c:nth	c26f31g-63
c:nth_	b-34c26e-27f56g-47
c:nths	b37
c:nths_	b37
c:nti	e-46g34
c:nti_	c39d-55
c:ntia	a23c-35
c:ntial	a35c-21
c:ntic	a49c-22d31e-22
c:ntica	a78
c:ntie	a-30b22d98e-38f-36
c:ntie_	a-60c-65d108
c:ntier	a23
c:ntif	a55b-26c-95d105e-36
c:ntif_	a47c-68d82e-20
c:ntifi	d46
c:ntil	a43b-27c69d-74e-75f-38
c:ntil_	a49b20d-32e-49f-28
c:ntili	c29
c:ntill	a-28b-21c80
c:ntim	b29c-97g60
c:ntime	c-82d22g64
c:ntin	a-29c-23d-37e-65f99g90
c:nting	g23
c:ntinu	a-54c-73f109g59
c:ntio	a-58b44d-31g51
c:ntion	a-58b44d-31g51
c:ntiq	a105c-39
c:ntiqu	a105c-39
c:ntir	c-26e88
c:ntis	g20
c:ntist	g22
c:ntit	a-100d58e41f29
c:ntiv	a-23g82
c:ntivo	a-42g83
c:ntl	d-25e39
c:ntle	a34
c:ntlem	a38
c:ntly	a-36e38
c:ntly_	a-36e38
c:ntm	a-74c26e52g54
c:ntme	a-79c29e53g54
c:ntmen	a-79c29e53g54
c:nto	b84c-32d-90
c:nto_	b89c-30d-117f21
c:ntot	d29
c:ntr	c31d27f-63g-37
c:ntra	a-48c43e54f-37
c:ntral	c51
c:ntran	g38
c:ntre	c32f-53g-38
c:ntre_	b22d59e-22f-50g-33
c:ntree	a-124b66e64
c:ntrep	a55
c:ntrer	a23b-58c76
c:ntres	a20b79c39d-58e-47f-36g-24
c:ntret	a-46e22
c:ntri	a-29c-20d49
c:ntro	d62f-48g-40
c:ntro_	a47f-23g-23
c:nts	b-32c92d-47e-45f-27g-76
c:nts_	b-29c91d-45e-43f-45g-76
c:ntu	a75c-109d29f-41
c:ntur	a67b-26c-107d40f-38
c:nture	a28c-80e36f-25g34
c:ntw	e69
c:nty	a-24b48c21d33g-34
c:nty_	a-24b48c21d33g-34
c:nu_	a-76b-25c-25d-50e70f-35g124
c:nua	b-21c-42e57f40g-21
c:nuar	a48c-48f22
c:nuary	a44c-35f24
c:nue	b-46e-29f64
c:nue_	a-47b-35d45f55g-27
c:nuel	a102
c:nuev	a-33g50
c:nuf	a29c-30
c:nug	f32
c:nui	c113e-65f-28g-38
c:nuit	c93e-51g-22
c:nuit_	c93e-51g-22
c:nul	a-37c-111d-50e106f116
c:nule	c-77e97f72
c:null	c-40f41
c:nulla	b20f45
c:num	a-61b-69c-32d100f90
c:num_	a60c-41
c:numb	a-94b-46c-21d76e67f29g42
c:numbe	a-94b-46c-21d76e67f29g42
c:nume	a-63b-34d92e-75f78
c:numer	a-63b-34d92e-75f78
c:nun	a40d23
c:nunca	a23
c:nung	a36d24
c:nung_	a43
c:nuo	a-30g77
c:nur	a-24b120c-105d-31e47f-24
c:nur_	a-55b109c-84e70f-21
c:nurs	a65
c:nurse	a65
c:nus	a-63b45c89d-35e39f-36
c:nus_	a-33b57
c:nut	a-93b-38c43d50e61g-46
c:nute	a-86b-50c66d46e61f-53g-73
c:nute_	c34
c:nuten	a-41d57
c:nutes	a-87b-38c64d25e88f-44g-64
c:nuti	a-66
c:nuti_	c26
c:nuto	a-28
c:nva	c29
c:nve	b-90c51e-44g70
c:nvel	a-30e27f24
c:nvelo	a-30e27f24
c:nven	a-67b-60c101d-20e-34g98
c:nvent	a-27b-40c131
c:nvenu	a-68c-51g106
c:nver	b-27d28e-29
c:nvers	g29
c:nves	a64
c:nvest	a64
c:nvi	a-26d-77f121
c:nvia	c35f59
c:nviar	a-33c36f61
c:nvie	a49b57c-80d-28f-36
c:nvie_	b71c-35
c:nvien	c-32g47
c:nvier	a48c-35g-21
c:nvir	a-20c35
c:nviro	a-20c35
c:nvit	a-97b-31c-22d-33e38f132g-30
c:nvita	a-72c-57f130g-30
c:nvite	a-36c42
c:nvo	a-92b38c-32d90e-24f58g38
c:nvoi	a-85c-61d77f68g56
c:nvoic	c-25d64
c:nvoie	a-89c-35g91
c:nvoy	a-76b71d67e-39f27
c:nvoye	a-77b71d68e-37f28
c:ny_	a77b-84d-68e-63g31
c:nym	a-28c60f30
c:nyo	a-28b23
c:nyon	a-28b23
c:nyone	a-28b23
c:nyt	a27b58d-27e-57f28g-28
c:nyth	a27b58d-27e-57f28g-28
c:nythi	a27b58d-27e-57f28g-28
c:nyw	b69
c:nyx	a100c-43
c:nyx_	a100c-43
c:nza	a-35c25d-58e73f-38g24
c:nza_	a-83c53d-57e70f-29g36
c:nze	b-28c85e-34f-24
c:nze_	a-30b-23c86e-29f-20
c:nzi	a-82c57d28
c:nzia	d44
c:nzia_	d46
c:nzio	a-30b24c24
c:oad	d37
c:oad_	d38
c:oai	b55c57d-21e-25g-26
c:oail	b55c57d-21e-25g-26
c:oaill	b55c57d-21e-25g-26
c:oan	a23
c:oan_	c21
c:oar	c100d-31
c:oard	c90d-28
c:oard_	c85d-27
c:oat	e54
c:oat_	b-25e61
c:ob_	a-44c47
c:oba	a-33b27d26
c:obb	a30
c:obe	b-25f-34
c:obe_	a-26d53e30f-23g39
c:ober	a45
c:ober_	a46
c:obes	a21
c:obes_	a21
c:obi	a40c26
c:obil	c44
c:obile	c56
c:obj	a79c47d-45e-32g-25
c:obje	a79c47d-45e-32g-25
c:objet	a87c22d-39e-27
c:obl	a89c-85e-33
c:oble	c-24
c:obli	a85c-48
c:oblig	a85c-48
c:obo	b28c-42d-66e104g-47
c:obod	b39c-76d-60e103g-41
c:obody	b39c-76d-60e103g-41
c:obr	b-48e-45g60
c:obre	a21b-31c-29d20e-35g45
c:obre_	b-27c-34d25e-28g62
c:obri	a32c-28g29
c:obs	a-53b-43c128d-37
c:obse	a-25c86
c:obser	c44
c:oc_	c52
c:oca	a-83c124d53e-57f-34g-61
c:oca_	a-38c43
c:ocal	a-86c127d-23
c:ocal_	a-63c93
c:ocat	c74e-24
c:ocati	c49
c:occ	a50e-20g-71
c:occa	a-37d30
c:occas	a-23
c:occu	a50c38g-41
c:occup	a50c38g-41
c:oce	c-30f22g-23
c:oce_	a-45c24e55
c:oced	c-69d48
c:ocede	c-58d30
c:ocer	a26
c:oces	b32g-23
c:oces_	b36d22
c:och	b46c-22f-43
c:och_	b37c-79e35f-22g42
c:ocha	a67d-34g-37
c:ochai	a58d-31g-36
c:oche	b-52c21d29e-21f-52g21
c:oche_	a20b-34c-34d54e-21f-35
c:ochen	a-32c-28e58g56
c:ocher	c42
c:ocht	b-23c23e-24
c:ochte	a36c32d-45
c:ochu	a-74b121c-62
c:ochur	a-74b121c-62
c:ochz	a-25b54
c:ochze	a-25b54
c:oci	a-29b-20c77e-60
c:ocia	c58e-20
c:ociat	c57
c:ocie	b-24c30e-23f34
c:ocie_	c28
c:ociet	c29
c:ock	a85b-38c28d-71e-38f-70g-37
c:ock_	a82b-28d-44f-59g-20
c:ocke	a84b-24d-36e-23f-25g-24
c:ocket	a103c-57d-25e-42
c:oco	b-26c21
c:oco_	c-21
c:ocod	c33
c:ocodi	c33
c:ocola	a-51e22
c:oct	a-33c60d27e-47
c:octo	a-62c53d55e-32
c:octob	a-33d64
c:octor	a-51c63
c:octu	a22
c:ocu	a65b30c33d-37e-47f-28g-35
c:ocum	b56
c:ocume	b56
c:ocur	a88
c:od_	a31c59d-27f-54g-65
c:oda	b-25c32d-64e79g-46
c:oda_	a-86b26c38e75
c:oday	a28b-61c47d-23e29g-33
c:oday_	a28b-61c47d-23e29g-33
c:odc	a20
c:odca	a20
c:odcas	a20
c:odd	a35c-59d35g23
c:odd_	a25
c:ode	a-25b-32c72f-70g38
c:ode_	b-65c52f-34g26
c:odel	a-43b25c53d36e-60f-52g91
c:odele	b32c-20d36e-25f-38g69
c:odelo	a-44g27
c:odem	c30
c:oder	a23d50
c:oder_	a28d32
c:odes	c43
c:odest	c46
c:odeu	e76
c:odi	a-70d110
c:odie	a-29c-36d38e46
c:odil	c104
c:odile	c104
c:odo	b32g-52
c:odo_	b42c-25
c:odr	a35
c:odri	a35
c:odria	a46
c:odu	a97b-35c60d-75e-38f-35g-35
c:oduc	a56c48d-29
c:oduce	a31
c:oduct	c31
c:odui	a59
c:oduit	c42
c:ody	a33b34c-72d-28e83f-41g-67
c:ody_	a31b34c-71d-27e83f-40g-67
c:oede	a28
c:oek	a69c35
c:oek_	a72
c:oel	b-22c48d27
c:oel_	c45d28
c:oes	a20b53c22e-33f-45g-61
c:oes_	b77f-37g-45
c:oesn	a55
c:oesn_	a55
c:oet	a-58
c:oet_	a-46
c:oeu	a58b-35c-33d-55e-52f26g21
c:oeur	a74b-50c-40d-45e-34f-24g32
c:oeur_	a50b-44d-40g39
c:oeurs	a74
c:oev	a-58b22c21f32
c:oeve	a-58b22c21f32
c:oever	a-53c25f34
c:of_	a-61b65d51e-23
c:ofe	a44b-34c49e-31g-45
c:ofer	a62c-49d29
c:ofere	a55c-47d31
c:ofes	a23c58e-26
c:ofess	c60e-24
c:off	a-27c30f46g-31
c:off_	a-57b-25c-62d63f135
c:offe	a-110b-21c88d25f-58
c:offee	a-24c35
c:offer	a-105b-42c89d37f-53g-27
c:offi	a70b-21c-40d-42
c:offic	a70b-21c-40d-42
c:offr	a31b55d-34e-26f-47g-50
c:offre	c43d-37
c:offri	a35b80c-36e-40f-46g-53
c:ofi	f78g-20
c:ofil	a-33f86
c:ofo	a-61d35
c:ofr	a-26c49
c:ofre	a-26c49
c:ofu	a53c-36e22
c:ofum	a53c-36e22
c:ofumo	a69c-25
c:og_	a25b53c53d-52e-27f-43g-44
c:oga	e38
c:oge	a56d-51e-35f-25
c:oge_	a81
c:oger	c61e-24
c:oger_	c22
c:ogeri	c38
c:oges	c-33e21
c:oges_	a22c-40e22
c:oget	a23c-39
c:ogeth	a23c-39
c:ogg	c30
c:ogi	c35d59e-30f-61
c:ogie	a-43c33g61
c:ogie_	c52
c:ogio	a27b-30c-23d62e-22f-42
c:ogio_	a29b-29c-28d63e-21f-41
c:ogis	e27
c:ogist	e27
c:ogl	c36d-30g-29
c:ogli	d-23g-24
c:oglic	a-21
c:oglie	d-23f25
c:oglio	a30c-34
c:ogn	b36d-35f34
c:ogna	b46c-67
c:ogna_	c-31
c:ogni_	a21
c:ogno	a-38
c:ogo	a-26c64e-26
c:ogo_	a-24c66d-21f-22
c:ogr	b-53c47e-25f-28
c:ogra	b-52c43e-24f-28
c:ograf	a40
c:ogram	a-34c86
c:ograp	b-35d37g21
c:ogu	b101d-43e-51g-67
c:ogue	a25b101d-74e-51g-66
c:ogue_	a28b91d-56e-43f-23g-60
c:ogues	b40
c:ohi	d34
c:ohn	a77c-43d-37
c:ohne	a40c-35d-20
c:ohne_	a67c-22
c:oi_	a21d-73f51g-39
c:oic	a-90b-43d35e33f-52g112
c:oice	a-50b-21d68e43f-35
c:oice_	d54e27f-23
c:oici	a-87c-43g124
c:oici_	a-87c-43g124
c:oid	b-23c96d-55e-33
c:oid_	c73
c:oie	a-55b63c27d-49e-29g53
c:oie_	a-39g81
c:oiel	a-73b63c80d-49
c:oiell	a-73b63c80d-49
c:oien	f27
c:oient	f27
c:oig	a64b-55c-60d-30g39
c:oign	b-45c-31e27f-25g60
c:oigna	c-24e58
c:oigne	b-32e-24g46
c:oigt	a85c-51d-28e-40
c:oigt_	a90c-24d-35e-26
c:oil	a-65c48d21f-34g93
c:oil_	a-58d91
c:oila	a-38c26d-48g83
c:oila_	a-38c26d-48g83
c:oile	a-56c55g28
c:oile_	g37
c:oilet	a-34c38
c:oin	a-55b44c34e23
c:oin_	b68c54d-45e-52g-31
c:oinc	a-126d124
c:oinco	a-109d114
c:oind	a-49c21g27
c:oindr	a-49c21g27
c:oine_	a-28
c:oing	b40c37d-33e-47f31
c:oing_	b40c37d-33e-47f31
c:oins	a-33e97f-41
c:oins_	a-31c-22e99f-39
c:oint	a-61e92g44
c:oint_	b-25e38
c:ointe	e51
c:ointm	a-79c29e53g54
c:oir	a45c-54e-44
c:oir_	a36b25c-67e-41
c:oire	b-32c73d-32e-25g-22
c:oire_	b-23c66d-45e-26
c:oiree	a-34c34
c:oirs	a106c-21d-28e-22
c:oirs_	a106c-21d-28e-22
c:ois	c-35e38f25
c:ois_	a-24c-32e52f45
c:oise	a130c-106d-29
c:oise_	a24c-42
c:oisea	a58
c:oisi	a58c-51e23g-41
c:oisi_	a-39e20
c:oisie	e30
c:oisin	c29d40
c:oisir	a114c-84
c:oiss	c28
c:oit	b36d27e-27g-33
c:oit_	b37e-57f57g-43
c:oite	a-22e51f-41
c:oite_	b31c-46e57f-38g24
c:oiti	a58c-30d26
c:oitie	a58c-30d26
c:oits	a-109c67d89
c:oits_	a-109c67d89
c:oitu	b48c45d-48
c:oitur	b48c45d-48
c:oix	a83b-69d-43f-28
c:oix_	a42
c:oixa	a85b-45
c:oixan	a85b-45
c:oj_	a41c-35d36
c:oja	d57
c:oja_	d58
c:oje	a-55b77c51d-22e-25g-22
c:ojec	a-29c63
c:oject	a-29c63
c:ojet	a-61b80c-24f25
c:ojet_	a-61b80c-24f25
c:ok_	b53d38e-67g-26
c:oke	a-31b26c32e37f-54
c:oke_	a-38d54f-32g62
c:oked	a-23e65
c:oked_	a-23e65
c:oken	c32
c:oken_	c28
c:oker	a34b21c-24
c:oker_	a40b21c-30
c:oki	a59c71d-112e-59f-46g23
c:okin	a64c50d-109e-54f-45g25
c:oking	a62c51d-109e-54f-45g26
c:oks	a40
c:oks_	a39
c:ol_	a38c52d-22e-55f-54g-23
c:ola	b-57c46e-22g32
c:ola_	b-59c66e-27f-51g34
c:olar	a-43d48
c:olat	a-30e20
c:old	a56b-52d-41e30g-65
c:old_	a59b-56c-40d-51e47g-52
c:olde	d48f-25g-40
c:older	a29c-28d46
c:oldi	c21
c:ole	b-31c114d-99e-39g-26
c:ole_	a-21c99d-75e-29g-22
c:oled	a34
c:oledi	a26
c:olee	c-50d-39e47f59
c:olee_	c-50d-39e47f59
c:olei	c59
c:olen	a83
c:olen_	a22c26
c:oles	c57
c:oles_	a27
c:olesa	c58
c:olet	a-44c96
c:olev	b26
c:olevo	b26
c:olg	d38
c:olh	a57
c:oli	a-21b-21c27d39e44g-52
c:oli_	a34e-26
c:olic	a-90c30f58
c:olici	a-43f66
c:olid	a81
c:olida	a56
c:olie	c34
c:olio	c39
c:olio_	c48
c:olis	a-63b-33c60e74g-25
c:olis_	a-44c58e32
c:olish	a-58d33e49
c:olit	b49c-40d26e82f-36g-42
c:olita	a-21b57d22
c:olite	c-47e97
c:oliv	a-34g54
c:oll	d-31
c:oll_	a28
c:olla	b25c39e-26f-50
c:ollab	a40c39
c:ollan	a-38c21g23
c:ollar	a26d44g-31
c:olle	b30d-51g-26
c:olle_	c44
c:ollec	b31d-26
c:olleg	d-35e39
c:olli	a31b-40d47g-32
c:ollic	a-47c30f30
c:ollie	a61b-50c-32d31g-38
c:ollo	a-36b-43c53d-67f32g34
c:ollow	a-28b-40c48d-65f36g22
c:ollt	a-44b24c-21g50
c:olo	a25b41c31e-64f-61g-25
c:olo_	b111c-50e-48
c:olog	c52f-45g-40
c:ologi	a-25c46d54e-26f-50
c:ologu	a36
c:olon	a34c41e-25g-22
c:olor	g41
c:olou	a68b-68c37e-37f-29
c:olour	a68b-68c37e-37f-29
c:ols	a47b-26c-51d-25e45f-27g27
c:olso	a38c-61e64
c:olso_	a43c-74e68
c:olt	b45c-42e55g-24
c:olta	b48
c:olte	a-46e46
c:olte_	a-43e23
c:olto	c-24e51
c:olto_	a-26e66
c:olu	a60
c:olut	c54
c:olv	a-35c-30e57g34
c:olve	a-37e37
c:oly	c25g20
c:om_	a-32b-50e22f58
c:oma	c29
c:oma_	a63
c:omai	a-26c64
c:omain	a-26c64
c:oman	d23
c:oman_	a-37b22d48g27
c:omat	d20e36
c:omati	a-40d23e40
c:omb	a31c63d-80e-57g-41
c:ombe	b-25d-32
c:ombe_	g60
c:ombi	a46b66c38d-63e-72f-32g-56
c:ombie	a49b69c32d-56e-70f-29g-71
c:ombo	a-27c40
c:ombol	c49
c:ombre	a46
c:ome	a59b29d-59e-32f-55g-66
c:ome_	a54c46d-55e-58f-57g-29
c:omeb	a41b26c-80d25e20f-32g-28
c:omebo	a41b26c-80d25e20f-32g-28
c:omed	a-68b70c46
c:omen	a34b89d-66f-45g-53
c:omen_	a58c40d-31
c:omeni	a46
c:oment	a-54b107c-34
c:omeo	c-37e90f-20g-35
c:omeon	c-37e90f-20g-35
c:omer	b-22c115d-74e-53g-33
c:omer_	a-28c76d-31
c:omeri	a53
c:omers	c89
c:omes	a48b53c-64d-41
c:omes_	a57b57c-29d-26e-29
c:omet	a103b-45c-90d-33e-51f-49g-71
c:ometh	a105b-33c-99d-22e-68f-45g-63
c:omi	b21c40d-93f-48g35
c:omic	c-21
c:omin	c120d-72e-47g-23
c:oming	b-26c110d-52e-34
c:omis	b42c-55d-59e53f-45g76
c:omis_	a-64b64d-24e56g60
c:omise	a33c-82e30g47
c:omm	a-28d52f-26g31
c:omma	a-43b-23d116f-35g-63
c:omman	a-45c-24d117f-32g-61
c:omme	a-29b27f-26g68
c:omme_	c-48d-57e-67f-50g130
c:ommen	a-57b64c-98d107e50
c:ommer	a-28b-48c105d-35e-36g-46
c:ommes	c20d-29e36g-33
c:ommi	a32c40d-21e-21g-32
c:ommis	c41g-26
c:ommu	c29
c:ommun	c21
c:omo	a20c32d-56e-21f-31
c:omo_	a-32e23f-43g33
c:omor	a48
c:omorr	a38
c:omos	a21c70
c:omos_	c71
c:omp	d46g-42
c:ompa	a57d-48f-23g-53
c:ompag	a45e-31
c:ompan	a58b-27c53d-34f-22
c:ompar	a28b27
c:ompe	a-78c60
c:ompet	a-25c57
c:ompie	a25
c:ompl	a-29b58c-24d34e33f-46
c:omple	b28d71e-40f-27
c:ompli	a-33b50c-33e79
c:ompo	a-78c93d63
c:ompos	c96
c:ompr	a-37b63c-72d106e-20f34g-72
c:ompra	a-35b43c-23d99e-46f-47g-50
c:ompre	a-50c-78d104e24
c:ompri	b30c-86f101
c:ompro	a22b45
c:ompt	b-45d-47f26g38
c:ompta	a38d21
c:ompte	a-26b-31c30d-66f51g30
c:ompto	g42
c:oms	c-54d91
c:oms_	c-54d91
c:omu	a49
c:omun	a49
c:omuni	a27
c:on_	f29
c:ona	a-68b-35c72f68g-35
c:ona_	a-47d69
c:onal	a-57b-39c62d-36e-56f108g-35
c:onal_	a-38b-23d-26e-30f107
c:onale	a-42c86
c:onar	c29
c:onas	c39d-34
c:onase	c54d-26
c:onat	a-96c57e41g38
c:onate	c32
c:onc	d-112e-69f67g73
c:onc_	a70b51c-122d-94e-76f-52g108
c:once	a-34d-73e-48f122g59
c:once_	c-69d-41e-49f102g58
c:oncer	a-69f79
c:onces	a-31c65
c:onci	c51
c:oncie	c31
c:oncl	a-44e55
c:oncle	c30
c:onco	a-35c90
c:oncou	c68
c:onct	c24
c:ond	b-61f-54g33
c:ond_	a29b-62d23f-29
c:onda	c54d-30e-51f-37g91
c:ondat	c28
c:onday	a-28d-29g102
c:onde	c46e26f-42g-73
c:onde_	a45b-81c54d-46e46f-37g-27
c:onden	a50c-26
c:onder	a-22b89c-22d52e-43g-30
c:ondes	a27b-31
c:ondez	a-76c65e32
c:ondi	c35d-29e22f-23g28
c:ondit	a20d-26
c:ondo	a28b-33c-65d76f-29
c:ondo_	a-70g63
c:ondon	a50b-37c-87d65f-35g-34
c:ondr	a31b-44d-51f-49g88
c:ondra	a38
c:ondre	a21b-34c-24d-49f-40g113
c:onds	a25b-29c46e-41f-24g47
c:onds_	a36b-27c49e-40f-23
c:ondu	a-26c-70e99
c:ondu_	a-80c-51e106
c:one	a25d-38
c:one_	b30c-35
c:oned	a-37c-36g69
c:oned_	a-37c-36g69
c:onen	a-22c47
c:onen_	c55
c:oner	a35d25
c:oner_	a27d26
c:ones	a78b-51c45d-82f-25g-58
c:ones_	a69b-38c30d-64g-49
c:onest	a39c49d-29
c:oney	a58c22d-92e58f-46g-34
c:oney_	b22c56d-85e64f-37g-25
c:onf	a-38b-69c-23d22e21f38g99
c:onfe	a-44c-44g91
c:onfer	a-83g95
c:onfi	a-46b-64d46e24f34g77
c:onfid	a20c32
c:onfie	a-40c48d59e21g-32
c:onfir	a-49b-49c-52d27f77g102
c:onfo	f42
c:onfor	f47
c:ong	b-25d44f-33g-26
c:ong_	a23d38g-58
c:onge	a-75c23d54e78
c:onge_	a-81e63
c:onger	a-61d34f25
c:ongi	a41b-31d29e-35f-22
c:ongio	a41b-31d29e-35f-22
c:ongr	c39
c:ongra	c29
c:ongt	a23
c:ongte	a23
c:ongu	c-25e33
c:ongue	c-25e33
c:onh	a-48c77e23
c:oni	a72b-62c56d-90e-58g-54
c:oni_	c85d-28
c:onia	c33
c:onib	a101b-33d-79e-37
c:onibi	a42d-33
c:onibl	a82b-23c34d-38e-25g-26
c:onic	c32
c:onie	a-42e38
c:onie_	a-38c-21
c:onig	a32
c:onio	a41
c:onio_	a41
c:oniq	f63
c:oniqu	f63
c:onis	a50
c:onist	a33
c:onj	b-35e-26
c:onjo	b-35e-26
c:onjou	b-34c23e-25f-25
c:onk	a30b21
c:onl	b61c31d49e-88g-65
c:onli	a-32c-23d89
c:onlin	a-32c-23d89
c:only	b55c41e-82g-59
c:only_	b55c41e-82g-59
c:onn	b-85c49d-47e-28f90g-52
c:onna	a75b-26d-92f25g-62
c:onna_	a75
c:onnab	a52
c:onnai	a51b-26d-83e46f25g-43
c:onne	a-45b-95c66d-21e-23f100g-35
c:onne_	a-31b-64c25e40f50
c:onnee	a-101b-26c-46d52e-26f127g-24
c:onnel	a-41c65d-23f38
c:onnen	d56
c:onner	a65b-48c28d-39
c:onnes	a-42c95e-23
c:onnet	c124d-30
c:onneu	a36
c:onnez	a-37c33f72
c:onnt	a42c-23
c:onnu	a22c-33
c:ono	b-43c75d-28f-53g-21
c:ono_	b-20f-34
c:onog	a24c-23d68
c:onogr	a24c-23d68
c:onom	e32
c:onomi	e34
c:onor	a-59c72
c:onora	a-39c67
c:onos	a-20c95
c:onosc	c30
c:ons	b-32c37d-54f30g25
c:ons_	a-26c59d-57e-50g28
c:onsa	a-34c48e53
c:onsab	a-44c30e64
c:onsac	c20
c:onse	a-42b-47c-39d32e48f114
c:onse_	a-50d-46e63g77
c:onseg	a-47d43e34
c:onsei	a69b-43c-37g-41
c:onsen	a-71c-98f130
c:onser	a-80c-60d82f68
c:onsi	b-31d-41
c:onsid	a21c44d-28g-22
c:onsie	b-23g35
c:onsig	a61c-30
c:onso	a33b-54c55d-61e-54f-41g82
c:onsoi	a24b-28e-21g81
c:onsor	c74
c:onst	e45g25
c:onsta	e27
c:onsu	a75
c:onsul	a83
c:ont	b-23c32d22g-37
c:ont_	a-21b-74c82d54e-22f-52g-34
c:onta	b-32c25d-59e-33f92g-58
c:ontac	c70d-75e-43f56g-45
c:ontag	a28
c:ontan	a44c-29
c:onte	e60f-43g40
c:onte_	a-25e78
c:ontem	a-29b34c-83g73
c:onten	a-40c64
c:onter	a56
c:ontes	g22
c:onth	c54d-22f27g-54
c:onth_	b-53c55f60g-39
c:onths	b37
c:onti	a-70c-35e-32f105g43
c:ontie	a-34
c:ontin	a-54c-73f109g59
c:onto	a22b-20c-47f42
c:onto_	a31c-40d-38f45
c:ontr	d59f-54g-34
c:ontra	a-45e66
c:ontre	b24d53e-28f-50g-38
c:ontri	d52
c:ontro	d26
c:onu	b50
c:onus	b50
c:onus_	b50
c:onv	a-44b-46d-24e-28g112
c:onve	a-81b-26e-32g106
c:onven	a-70g103
c:onver	a-27g35
c:onvi	c-25g42
c:onvie	c-26g46
c:ony	a94b-32d-38e-35g-33
c:onym	c24f31
c:onyx	a100c-43
c:onyx_	a100c-43
c:onz	c93d-37e-42f-24
c:onze	c88d-34e-39f-22
c:onze_	a-21c98d-33e-38f-21
c:oo_	c-28d63f22
c:ooc	a47b-31c-31d-21e34f-23g27
c:ooch	a47b-31c-31d-21e34f-23g27
c:ooch_	a53b-48c-22e40
c:ood	a66d-42f-26g-68
c:ood_	a61d-46f-50g-61
c:oof	a-98b69d43g46
c:oof_	a-83b74c-33d61
c:ooi	b55c-41f40
c:ooit	a-26b59c-34f43
c:ooit_	a-26b59c-34f43
c:ook	b24c32e-47f-33g-21
c:ook_	b48d44e-66
c:ooke	e64g-22
c:ooked	a-23e65
c:ooki	a48c77d-109e-57f-45g28
c:ookin	a53c56d-107e-52f-44g30
c:ooks	a49
c:ooks_	a39
c:ool	c68d37e-24f-24g-33
c:ool_	c68d41e-34g-25
c:oom	a24b-29c89d-60e-20f-27
c:oom_	a39b-22c60d-51f-22
c:oon	b-68d53e-50f-41g84
c:oon_	b-51d54e-32f-35g81
c:oop	a29c-62d51
c:oor	b-85c76d-74f-25
c:oor_	a64b-87c71d-89e-30f-23
c:oorm	a-47c-56e98
c:oors	a-39b-27c129d-22e-48
c:oors_	c113e-41
c:oos	d96e-47f-22g-23
c:oose	a23c-37d87e-39
c:oose_	a23c-37d87e-39
c:oot	b-47c79e-32
c:oot_	a31c54e-31
c:ooti	c32
c:ootin	c32
c:op_	b-41c32d30e-61f57g-26
c:opa	a93c-57d-31e-33f-31g29
c:opai	b25
c:opain	b25
c:opal	a113c-62
c:opal_	a29g30
c:ope	a40b33d-64e-35f-33
c:ope_	b69c26d-25e-21f-33
c:open	a34b24c23d-31g-68
c:open_	a59b55c21d-77f-21g-54
c:opene	a-53d39
c:oper	a74d-65f-48
c:oper_	a102b-22c-32d-36
c:opera	b29
c:operl	g47
c:oph	a-26d35
c:ophe	a26
c:opi	a-40b-25d53f33
c:opie	a-32c-51f56
c:opie_	c-29d23
c:opine	a30
c:opl	b37c29d-57e21f-43
c:ople	b38c36d-55f-42
c:ople_	b38c36d-55f-42
c:opo	a-28b-61c78d-102e48f-30g28
c:opo_	e30
c:opos	a-34b-53c91d-109e40f-41g31
c:opose	a-28b-36c52d-21e69f-43g-25
c:oposi	g48
c:opost	c146d-121
c:opp	d62e-28f47g-23
c:oppe	a-47b-42c31d59
c:oppe_	f30
c:opped	a-42b-30d75g31
c:oppi	a-24b49
c:oppin	b52d22
c:oppo	a45c-67f75
c:oppo_	d25
c:oppor	a22
c:oppos	c-60f80
c:opr	c53g-32
c:opre	a36
c:opre_	a45
c:opri	a-38c51e40
c:oprie	a-29c61
c:ops	a47b-38d21g-36
c:ops_	a64b-33d26e-40g-30
c:opt	a-43c31g34
c:opti	g44
c:optio	g45
c:opy	f39
c:opy_	a-22c-35f42
c:oq_	c40
c:oqu	a23b-51c24d-61f-43g80
c:oque	a35b-23d-23e-31f-22g59
c:oque_	a41
c:oqui	d-28g40
c:oquin	e20
c:oquis	g60
c:or_	c43d-33
c:ora	a28b45c67d-93e-75f-41g-22
c:ora_	a34b106d-60e-61f-61
c:orad	a54
c:orai	c22
c:orair	c23
c:oral	c22
c:oran	b30c23d-41
c:orar	a-27c77
c:orat	b-33c64f-28
c:orati	c48
c:orb	c-47d82
c:orbe	d62
c:orc	b-37d52f20g-21
c:orce	b-22c-28d63e-29f33g-23
c:orce_	c-42d31f20
c:ord	a-49c-29d103g47
c:ord_	a-57b40d-71e45g82
c:orde	a-44d108e-28f-48g-22
c:ordea	a46c-41d43e-25
c:order	a-102c22d103f-37
c:ordi	a-28b-29c-73d86f54g42
c:ordia	a-62c-31d41
c:ordin	c-72d70f35
c:ordo	a-21d32e-23g42
c:ordo_	g68
c:ordon	a-35d57
c:ordr	a-24b63
c:ordre	a-24b63
c:ords	a-61c-46e33f95
c:ords_	a-79c-44e34f96
c:ore	g-30
c:ore_	b29c-33f23g-30
c:orec	a35c-27
c:orecc	a35c-27
c:ored	a-20e45f47
c:ored_	e47
c:oree	c22
c:orei	a61b-30c-46f-27
c:oreil	a62b-29c-52f-26g20
c:oren	a-22d37
c:ores	c57d-39
c:ores_	c73d-30
c:org	a-40b-69c79d-65f-24g60
c:orga	c82d-20g-28
c:organ	c82d-20g-28
c:orge	a-29c75d-22e24
c:orgi	a-93c42e34g69
c:orgiv	a-72e39g58
c:orgo	a-42c-39g78
c:orgot	a-42c-39g78
c:ori	a-32c47f39
c:ori_	a52c47d-30
c:oria	c42
c:orie	a-73c28
c:ories	a-48c26
c:orig	a-61b-29d68g82
c:origi	a-60b-20d68g24
c:orin	a66c-37
c:oriq	f62
c:oriqu	f62
c:oris	c34
c:ork	b-25c86e-29f-59
c:ork_	c86d-24f-68
c:orki	c57
c:orkin	c57
c:orks	a-39d25g53
c:orks_	a-24g30
c:orksh	a-32b-24c30d63
c:orl	a66c47d-27e-49f-35g-44
c:orld	c42
c:orlo	a75c24d-40e-29f-25g-33
c:orlog	a75c24d-40e-29f-25g-33
c:orm	a-30b-37e53f48
c:orm_	a-39b-40c81e-37
c:orma	a-51c-78d44e126f47g21
c:orma_	a52
c:ormai	a-70c-33e71
c:ormal	a-123c-50d69e99f25g29
c:orman	a-67c-33e98
c:ormat	a82c-49d-35e-32f55
c:orme	b-40c53f25g-32
c:orme_	a33c21e-31
c:ormer	a21
c:ormi	a24
c:ormu	a22c24d-25g-23
c:ormul	a22c24d-25g-23
c:orn	a25b-56c-49d48e33f-53g48
c:orn_	a76b-47c-64d43e45f-24g-61
c:orna	c28
c:orne	c-33e98
c:orner	a-56e61
c:orni	b-45c-56d32e-20g106
c:orni_	a-34g21
c:ornin	a27b-35c-50d26e-36f-27g95
c:orno	a37b21c-25d25e-54f-37g34
c:orno_	a34b24c-24d25e-53f-36g35
c:oro	a58b-34c26d51e-43f-59g-74
c:oro_	a81b-59c31d-46f-40g-42
c:orol	d76e-36f-31g-32
c:orolo	d76e-36f-31g-32
c:orp	a-44c65
c:orq	a-34c38g49
c:orqu	a-34c38g49
c:orque	a-29c22g51
c:orr	b-74e-60f75
c:orra	a26c-24
c:orre	b-48c-23d54e-85f87
c:orrec	a-71f92g30
c:orrei	a77b-26d37e-62f-26g-48
c:orrem	a30
c:orreo	a-42f45
c:orres	c36
c:orri	a-72f76
c:orrig	a-22f44
c:orro	a-20b-21c101d-24f-23
c:orrow	c100d-23f-22
c:orry	a42b-27c-85e-21g94
c:orry_	a42b-27c-85e-21g94
c:ors	a36c47d-51e-27g-54
c:ors_	a23b-36c64d-77e-36f34g-44
c:orsa	a51c-92d72f-21g-29
c:orsa_	a43c-70d54g-24
c:orse	a48b46d-27e-26
c:orse_	b51
c:orso	a-21c73
c:orso_	a-21c73
c:ort	a30b-44c59e-40f-47g-54
c:ort_	b-35c92d-48f-49g-52
c:orta	a36b-72c-23d31g-35
c:orta_	a21c-24
c:ortac	a42
c:ortag	c32
c:ortai	c33e29
c:ortan	a41c-39d30
c:ortar	a22d71
c:orte	a50b-25c42e-87f-49g-50
c:orte_	a59b-25c54e-63f-69g-42
c:ortee	c75d-37
c:ortef	a63c-55d51
c:orten	a31b27c-28
c:orter	b-25d34e-64
c:ortes	c39
c:ortf	c48
c:ortfo	c48
c:orth	c102d-89e-28
c:orth_	c96d-76
c:orti	a-35c39d57e26f-38
c:ortie	a-32d87
c:orto	a77c-44
c:orto_	d36
c:ortu	a78
c:ortug	a39
c:ortun	a35
c:orty	c27
c:orty_	c27
c:orw	a-25c48
c:orwa	a-54c48
c:orwar	a-50c39
c:ory	b-29c78e-39f-27g-38
c:ory_	b-29c78e-39f-27g-38
c:orz	e24
c:os_	a-22b23c61d-28e-44f31g-62
c:osa	a67c-33d-95
c:osa_	a61b46c-80d-78
c:osal	a-26
c:osas	a29
c:osas_	a29
c:osc	a-26c36d-42e-37f103g-50
c:osch	a-31c-49f103
c:osche	c-43f93
c:osco	c40
c:ose	b-38c43f-37g-43
c:ose_	a24b-43f-25g-30
c:osed	a23c40d-38
c:osed_	a23c40d-38
c:osen	c40
c:oser	c84d46e-32g-29
c:oser_	c80d47e-31g-28
c:oses	d36f-22g-39
c:oses_	d43f-21g-38
c:osez	a-20c-30d36
c:osez_	a-20c-30d36
c:osi	a-76b127d-37e-57g25
c:osi_	a-57b37c23
c:osin	a-41b43
c:osing	a-31d20
c:osit	a-83b105c20d-60e-33g25
c:osite	a-37b96c-33
c:ositi	a-53b-24c24d-29f35g51
c:oso_	c-27
c:osp	a-21c28e-22f42
c:ospe	f29
c:ospi	b-27c56d-21
c:ospic	c70
c:oss	a45b-48d27e-73g-43
c:oss_	c31d-41
c:ossa	a39c54e-29g-29
c:ossa_	a70c24d-24
c:osse	a38b-100c31d23e38f-31g-52
c:osse_	a111b-78c41d-47e-39
c:ossed	c-31d30e50
c:osses	a-79c55d65
c:ossi	a28c-31d52e-90
c:ossia	c22
c:ossib	a49c-83d61e-82f-32
c:ossie	a-98c27d59f67
c:osso	a42d40e-58g-52
c:osso_	a49d45e-55f-21g-50
c:ost	a-26b41c81d-46e-45g-49
c:ost_	b33c68e-26f-30g-65
c:osta	b76d-88f47
c:osta_	b35d-55
c:oste	c105d-59e-63f-46
c:oste_	a-39b32c50
c:osten	c89
c:ostet	a82c-24
c:osti	a-60b24d80
c:ostl	c39
c:ostly	c39
c:osto	a-33d29e37
c:ostr	a-66b56c77d-67e-34f33g-42
c:ostra	a-46c68d-51
c:ostri	a-98b97f26
c:ostro	a-51b-26c90e-24g-56
c:ostu	a32c22
c:ostum	a23
c:ot_	a30b25c-34d-29
c:ota	c107e-61f-48g-47
c:ota_	a-41c82d34
c:otai	c49
c:otair	c34
c:otal	b22
c:otal_	b23
c:ote	b-21f24g26
c:ote_	b-32c29d-65g78
c:otec	c28
c:oted	a-38e30
c:oted_	a-38e30
c:otel	a77g-32
c:otel_	a62g-23
c:oter	a-34c87
c:otes	c-90f62
c:otes_	a22c-87f65
c:otet	a-51c-43d106
c:otete	c-29d72
c:oth	a26c-47e-24f23g29
c:oth_	b-40c-103f50g93
c:othe	a32b21c-20d-42
c:other	a40b-34d-35
c:othi	a45b39c-61e-46f-27
c:othin	a45b39c-61e-46f-27
c:oti	a-88b29c85d43e-42g-37
c:otic	a-118b22c50d78
c:otice	a-118b22c50d78
c:otif	a-31d33
c:otin	c30
c:oting	c32
c:otiv	c43
c:oto	a-38b-40c25f-32g101
c:oto_	a-24b-33f-55g106
c:otog	a25b-29
c:otogr	a27b-29
c:otos	a-126c75e27g79
c:otos_	a-126c75e27g79
c:otr	a-28b-41c80d-99f-22
c:otre	a-30b-43c83d-101f-26
c:otre_	a-35b-37c83d-100f-24
c:otro	e25
c:otro_	a36
c:ots	a-45c68d30
c:ots_	a-43c65d31
c:ott	a33b-24c48e-59g-60
c:otte	b50c49e-57g-71
c:otte_	c109e-25g-70
c:otter	b26
c:otti	a-22c65
c:ottl	d27
c:ottle	d27
c:otto	a67b-31c-29d-52
c:otto_	a33e27
c:ou_	b-22c33e-32g31
c:oub	a-63c-42f62g120
c:oubl	a-69b-35c-43f58g128
c:ouble	e30
c:oubli	a-74b-24d-59f91g121
c:oublu	a-29c-40d22g69
c:ouc	a21b-25g-30
c:ouce	a26
c:ouch	a-43b21c24f21
c:ouch_	g44
c:ouche	a-53c24d28f38g-40
c:oucl	a58b-36f-30
c:oucle	a64b-32f-26
c:oud	a85d-41e-102f-71g-89
c:oud_	a32b55c-22
c:oude	a29
c:oudr	a92b-27d-59e-100f-69g-81
c:oudra	a90c-28d-51e-93f-65g-73
c:oudre	a32c33
c:oudri	a47
c:oue	a41c-42
c:oug	a-25c-52d108e25g-48
c:ouge	a98c-37e-50f-23
c:ouge_	a99b-24c-31d-20e-38
c:ough	a-64c-38d118e29f24g-48
c:ough_	b91c-93e32f22
c:oughl	a-31c44
c:ought	a-89b-57c-21d128g-57
c:ougi	a23c-79d53e59f-22
c:ougie	a29c-76d53e47f-21
c:ouh	b-44c36e-38g-26
c:ouha	b-44c36e-38g-26
c:ouhai	b-43c27e-37g-22
c:oui	a81b-67c-62d-86e-51f-48g86
c:oui_	a79b-60c-70d-79e-55f-44g90
c:ouj	b-59c24e-35f-40g96
c:oujo	b-59c24e-35f-40g96
c:oujou	b-59c24e-35f-40g96
c:oul	a32c29e-54f-36g-38
c:oula	a25b66d-22f-22g-50
c:oulai	a-51b95c-37d-22e49
c:oulan	a-23b23
c:oular	a86b-69
c:ould	a32c24e-64f-41g-30
c:ould_	a33b-22c26e-75f-40g-28
c:oulde	a22
c:ouldn	e50
c:oule	b-39c118e-24f-33g-40
c:oule_	c37d20
c:ouleu	a44c-42
c:oulez	a-33c99
c:ouli	a22g21
c:oulo	a46c-27f27
c:oulu	a38
c:oulu_	a38
c:oun	a-42b-50c67e30
c:ound	a-29b-55c109d-27f-37
c:ound_	b-57c52f-23g24
c:ounde	a-66c95
c:ounds	a31
c:oung	a-98e89
c:oung_	a-71e81
c:ount	a-21b-65c25d42
c:ount_	a-46b-80c40d35e28f42
c:ounta	a82c-43
c:oup	a41b-69c36d-110e45f-22
c:oup_	a27b-42c44d-82
c:oupe	a73b-44d-60f-29g26
c:oupe_	a73b-37d-64f-24g34
c:oupl	e37
c:ouple	e37
c:our	c42f-30
c:our_	b25c44d-27f-25
c:oura	a23
c:ourb	b34
c:ourc	a-30c-35g32
c:ourd	a41b38d-54f-41
c:ourd_	a33b62d-36
c:ourde	a54c-24
c:oure	a61b-24c61d-26e-23g-27
c:oured	c86
c:ourg	a21d53
c:ourg_	d60
c:ouri	a-93c56e67
c:ourie	a-50c32
c:ourm	a108c-54
c:ourn	a-30b-65c57d22g-26
c:ourna	a66
c:ourne	a-72b-41c31d65e47f23
c:ourni	c37
c:ouro	c-65d75
c:ouro_	a33c-33d43
c:ouron	d25
c:ourr	a-22c33d29e-42f54g-59
c:ourra	c79e-41f-34
c:ourri	a-36b21d44e-30f99g-58
c:ours	a-27b-31c86f-66
c:ours_	a-27b-56c89d24f-74
c:ourse	a-49b58c57d-28e21g-21
c:ourt	c-47d30e30f-28g23
c:ourt_	a59
c:ourte	a-57c27g58
c:ous	c45d-30e-21
c:ous_	c36d-22
c:ousa	a93d-28e-29g-35
c:ousan	a93d-28e-29g-35
c:ouse	b-20c82d-63e-29f-23g-69
c:ouse_	c78d-76g-63
c:ouses	c79
c:ousi	c55
c:ousin	c47
c:ousl	a-31b46c23
c:ously	a-31b46c23
c:ouss	a89b-57
c:ousse	a61b-38
c:out	a-23e41f30
c:out_	a-24b35c-36f50g50
c:oute	b34c-60e45f45g-36
c:oute_	c-35e23
c:outen	c-62
c:outes	b24c-27d-35f56g-23
c:outi	a-62b-48c54d31e68g-72
c:outie	a-37e40
c:outiq	a-57b-49c51d31e60f27g-70
c:outo	d43
c:outon	c-32d46g20
c:outr	a59
c:outs	c57
c:outs_	c22
c:outsi	c22
c:outu	c-50d23e69g-40
c:outur	a23c-57d23e70g-40
c:ouv	a32b-32e-34f-38
c:ouva	a-44c37
c:ouve	a21b-27d59e-49f-21
c:ouve_	a-40c-25d-40e76f41
c:ouvel	a-25c22g33
c:ouver	a90b-34e-79f-51g-42
c:ouvez	a39b-59c-41d90e-68f-50
c:ouvo	a46
c:ouvon	a20
c:ouvr	a124d-132e26f-27g-25
c:ouvre	a161d-138
c:ouw	b26
c:oux	a-32b36c81d-31e-58
c:oux_	a-32b36c81d-31e-58
c:ouz	a30
c:ouze	a21c22
c:ouze_	a21c22
c:ova	a98b-57c22d-57e-44f-44
c:ova_	a55c23
c:oval	a87c-26
c:oval_	a48
c:ovar	a69
c:ovare	a37
c:ovat	e22
c:ovato	e22
c:ove	a-23c52e-81f36
c:ove_	a-38b21c65d-53e-46f64g-62
c:oved	a-41d20e-37f88g32
c:oved_	a-56e-37f94
c:ovedi	a32
c:ovel	a-84b81c24e-27
c:ovely	a-84b83
c:ovem	a51b-25
c:ovemb	a41c-39d21
c:oven	a-32c26g21
c:over	b-57c71d51e-41f-58
c:over_	b-29c71e-43f-43g39
c:oves	a62c-27
c:oves_	a54c-21
c:ovi	b68d-31e-33
c:ovin	a21
c:ovo	g25
c:ovo_	g27
c:ow_	a-34b36c72d-21f-59
c:owa	a25
c:owe	a-57b-35c52e34g26
c:owed	a-55b-29c22e72g52
c:owed_	a-55b-29c22e72g52
c:ower	a-36c60e-20
c:owers	c57
c:owi	a-43c-33d68e-23g63
c:owin	a-43c-33d68e-23g63
c:owing	a-43c-33d68e-23g63
c:owl	a24b-36
c:own	a43f-85g-68
c:own_	a58b21c-34f-83g-58
c:owne	a-70c83e33
c:owned	a-37e51
c:owner	a-23c92
c:ows	a33b31c40d-62e-26g-21
c:ows_	a64b-32c85d-48e-29
c:ox_	a-49b-52d69e66
c:oxe	c26
c:oxi	c43
c:oy_	c63d-48f-24
c:oya	a33c47e25f-41g-86
c:oyag	a75e-22g-30
c:oyage	a75e-22g-30
c:oyal	a-30c71
c:oyal_	c68
c:oyan	a47
c:oyant	a58
c:oye	a-48b28c30d84g-60
c:oye_	a-72d20e59
c:oyee	a-22f43
c:oyen	a43
c:oyer	d83e-43f-20g-57
c:oyer_	d86e-37g-48
c:oyes	c65
c:oyes_	c65
c:oyez	a-48b67d34g-23
c:oyez_	a-48b67d34g-23
c:oze	a-24c66
c:ozi	a-34c83d-28
c:ozio	a-29c27
c:pa_	f-21g24
c:pac	b-27c49d-24e35f-39g32
c:pace	g41
c:paci	a-50c35
c:pack	c38
c:pad	c51d-46e56
c:padr	a38c49d-26
c:padre	a41
c:pag	c57d-83f56g-69
c:paga	a47
c:page	b32c73d-88e-57g-52
c:page_	a26b31c50d-73e-46g-41
c:pages	a-31c71
c:pagi	a-37c32
c:pagin	a-37c32
c:pagn	a-26e39f35g-25
c:pagna	d26
c:pagne	b-28c21d-31e35f52g-28
c:pai	a27c-39e61f-69
c:paid	c-62e103g-23
c:paid_	c-62e103g-23
c:paie	b57c26d-21
c:paie_	a23
c:paiem	a-25b30c31
c:pain	b53
c:pain_	b23
c:pair	a72b-78c-83d-34e42f-45g22
c:pair_	a59b-67c-76e43f-27g31
c:paire	a44
c:pairs	a71
c:paix	b-22d85f-20
c:paix_	b-22d85f-20
c:pal	a97b-47e-59f-29g-42
c:pal_	a30c-40g23
c:pale	c60d21
c:pan	a110b-33c30d-75e-40f-47g-56
c:pani	a48
c:pant	a25
c:pany	a21b-20c69d-28
c:pany_	a21b-20c69d-28
c:pap	a-49c85e-23f-28
c:papa	a52e-26
c:papa_	a38e-21
c:pape	a-53b-36c107f-28g-33
c:paper	a-33b-31c100f-23g-26
c:papi	a-76b59d42g33
c:papie	a-112b65c27d47g39
c:par	f-26g-20
c:par_	f62g-80
c:para	a36b-36d32g-79
c:para_	a79b-34d-75f-42g-77
c:parad	b31
c:parai	a-65c22d47f29
c:parat	a-20c-42d80f22
c:parc	a-45c82e60f-31
c:parce	a-47c81e66f-27g-31
c:pard	c72
c:pardo	c24
c:pare	c60d-67f-31g23
c:pare_	a-45c67f-26
c:parei	g40
c:paren	a20b70c-44
c:parer	c62d-27
c:parf	c-33d30e91f-45g-32
c:parfu	b-31d36e92f-42g-43
c:pari	a62b-29c-89d48e-22f-52
c:parig	d44
c:paris	a71b-51c-89d38f-56
c:park	b37c36d-42e-22g39
c:park_	b58c-29
c:parki	c50g32
c:parl	a-30c24d-72e31f-47g107
c:parla	a-37c-28d-20g101
c:parle	b-29d-43e31f-36g60
c:parlo	c53
c:paro	a-38c53d-21e45
c:parol	e29
c:parr	c25
c:pars	a-45d87
c:pars_	a-45d87
c:part	d24f-21
c:part_	c-62e45f-46g53
c:parta	b28c69d-23
c:parte	b-26c41d75e-43g-32
c:parti	a-35c-21d76e38
c:partm	c28
c:partn	a73d-38e-20
c:party	a46f41
c:paru	b31
c:parur	b39c21
c:pas	b38c-23d-33e-22
c:pas_	b48c-45d-40f21
c:pasa	c-60g44
c:paso	c-43g45
c:paso_	c-43g45
c:pass	a39c37e-90f-40g-22
c:pass_	c58
c:passa	e-27
c:passe	a45b42e-69f-28g-54
c:passi	c26
c:passo	a65
c:passt	a-39g77
c:past	c39d41e-37
c:past_	a26b29e-22
c:pat	a-24d20e47f-41
c:pate	b23c51
c:pati	a-26c-35e53g76
c:patie	b-25c-39e42g82
c:patr	a33c42
c:patro	a37c23
c:pau	b52c-60d50
c:pav	a-41d38e25
c:pay	a45b-84c105d-79f-47g-75
c:pay_	a60b-26c91d-71e-65f-35g-39
c:paye	a-22b-24c92d-32e56g-36
c:paye_	e68
c:payer	a24c46d-20
c:payi	c55
c:payin	c55
c:paym	a38
c:payme	a38
c:paz	a-40g53
c:pazi	a-46g54
c:pd_	c-52f86
c:pe_	b-32c26d-51e-24
c:pea	a61b-45c87d-71f-57g-69
c:peac	c27
c:peak	a21c59d-21
c:peak_	a31c38
c:pear	a43c78d-36e-44f-39g-35
c:pearl	a41c51d-25e-31f-36g-31
c:peau	a22
c:pec	a-23d-71e109f25g-71
c:pech	a47
c:peche	a47
c:peci	a-29c73d-24e-21
c:pecia	a-29c64
c:pect	a-49d-21e101f42g-28
c:pect_	c-23
c:pecte	c-35e90
c:ped	a-25b-78d95e-31
c:ped_	a-43b-60c-27d100g37
c:pedi	b-50c54d62e-61g-36
c:pedid	a25
c:pedit	c114e-124
c:pee	a85g-26
c:pee_	a34
c:pei	a-33e65
c:pein	a-34e71
c:peint	a-24e57
c:pel	a-43c-55d-107e98f135g32
c:pel_	b-51d-52e50f72
c:pele	a-30c-57d-62e54f112
c:peler	a40c-24
c:pelez	a-49d-48f118
c:pell	a-44b49d-51e74f50g-22
c:pelle	c28d-36e70
c:pelli	a-51b63c-54f52
c:pen	a28b43c42d-29e-50f-55g-62
c:pen_	a68b53c-23d-43e-42f-21g-34
c:pend	a55b-41d35e-27f-53g-46
c:pend_	a50b32e-24
c:penda	a22b-32c-25e25
c:pende	a75b-28c-44d56e-49
c:pendi	c25e26
c:pendu	a21d30
c:pene	a-29d37
c:pened	a-35
c:peni	a-21
c:penn	a70
c:pens	a-45b117c100d-108e-39f-69g-31
c:pens_	a41g27
c:pensa	d-34f-23g26
c:pense	a-75b109c87d-49f-27g-31
c:pensi	a-42b94c102d-59e-36f-30g-57
c:penso	b33
c:pent	a62b-25c33g-26
c:pent_	a98b-27
c:peo	b38c29d-56f-21
c:peop	b38c36d-55f-42
c:peopl	b38c36d-55f-42
c:peq	a72
c:pequ	a72
c:peque	a72
c:per	b-21c48d-31
c:per_	a51c28d-62e-56g-42
c:pera	a-42b21e41g33
c:perat	a-38g24
c:perc	a27b-28c66d-51f-26
c:perce	a46c25
c:perch	a-39c32
c:perd	a-23b-22c20d70e-21f38g-48
c:perdr	a-35
c:perdu	a-29b-44d77e-29f60
c:pere	b22c57d-66
c:pere_	b32d-50
c:perer	a-21c79d-21
c:perf	a-22b-35c83d-55f-41g44
c:perfe	a-75c32g93
c:perfu	a56b-32c66e-25f-22g-35
c:perh	a-23b58
c:perha	a-23b58
c:peri	a-110b-42c105e-54f-38
c:perie	a-71b-21c101d-25e-27f-20
c:perio	a-35g26
c:perl	a30b-52c-31d59f-40g37
c:perle	a39b-43c-20d53f-31
c:perly	g47
c:perm	a-34e-20f-22g54
c:perme	a-41g50
c:permi	a-27c34
c:pero	a-39b84c30d-21g-22
c:pero_	a-27b72
c:pers	a-54b-58c29d-21e64f88g-56
c:pers_	a27c25d47g-22
c:perso	a-70b-52c23d-40e98f119g-42
c:pert	a-32f32
c:perw	c20
c:pes	a48b48c-51d-86e35g-39
c:pes_	a86d-23
c:pesa	a24
c:pesa_	a22
c:pet	a52b-70d-31e27f-53
c:pete	a-64c21e41
c:peti	a87b-72c-34d-33e-43f-46g-32
c:petit	a87b-72c-34d-33e-43f-46g-32
c:pett	a-93c-54e103g76
c:petta	e57
c:petto	a-84c-56e75g92
c:peu	b62c-42d74e-45f-51g-34
c:peu_	a23b55c-73f26
c:peur	d48
c:peur_	d48
c:peut	b101c-59d90e-47f-65
c:peut_	b101c-59d90e-47f-65
c:peux	a50b-44c47d50e-48f-50g-67
c:peux_	a50b-44c47d50e-48f-50g-67
c:ph_	a-79c68d39
c:pha	a34b-39c58
c:phas	a29
c:phase	a29
c:phe	c-26d53e33f-24
c:phe_	a-33d56
c:phi	c-76f-21g101
c:phie	a-32c-70e48g61
c:phie_	a-32e28
c:phies	c-43g23
c:phir	a38b22c-47e-50f-31g69
c:phir_	a29g26
c:phire	a40c-21e-31g47
c:pho	a-40b-57c31d-65f63g59
c:phon	b-54d-99e21f86g31
c:phone	b-51c24d-96e26f72g23
c:phot	a-57b-38c28g100
c:photo	a-57b-38c28g100
c:phr	a48
c:phra	a48
c:phras	a48
c:phs	c-51
c:phs_	c-51
c:phy	c36
c:phy_	c31
c:pi_	c33
c:pia	a-22b81c45f-33g-53
c:piac	a-32b79d-26
c:piace	a-54b79d-25
c:pic	a51b-36c38d-26e-106f-29g49
c:picc	a99e-24
c:picco	a99e-24
c:pice	c70
c:pice_	c70
c:pick	c-50d34g42
c:pict	b24e-23
c:pictu	b24e-23
c:pid	a37c-31
c:pide	a53c-36
c:pide_	a34c-41
c:pie	b-28c55f-28g-25
c:piec	b-56c78f-38g-60
c:piece	b-56c78f-38g-60
c:pied	b-24c25
c:pied_	a41
c:pier	c46e-43f-22
c:pier_	a-81b54g48
c:pierc	a43
c:pierr	a41b-28c47e-39f-32g-37
c:piers	a-65c54d39
c:piet	d27g25
c:pietr	c-27d29g27
c:piez	a-53
c:pig	c51
c:pil	a-40b-38c-46d100e47f-37
c:pile	a-93c-91d109e60
c:pile_	a-92c-73d85e73
c:pilla	g22
c:pin	a42b-41d59e-31f-65g-34
c:pin_	a70b-22
c:pine	a88g-20
c:pine_	a35
c:pinel	a69
c:ping	a-36d64f-30
c:ping_	a-63b24c42d38f-25
c:pingl	a35c-30
c:pink	a37
c:pio	a-27c31e21
c:pir	a33c43d-37e29f-24g-28
c:pira	a41
c:pire	c65
c:pire_	a21
c:pis	a57b-26c-62d25
c:pis_	a87b-30c-32g34
c:pit	a35b-57c54d-57e-27g33
c:pita	b-36c44d-26g35
c:pital	b-32c66
c:pitr	a30
c:pitre	a30
c:piu	a-64b52d-35f77
c:piu_	a-59b53d-34f77
c:pla	b55d28f-54
c:plac	b-63c30d98e-36f-42
c:place	b-61c22d91e-32f-40
c:plai	a38b67c-21d-83e27g-90
c:plaid	a54
c:plain	a56b26c-73d-37e71f-39g-50
c:plais	a-71b42c77e29
c:plait	a35b35c-44e-21f70g-34
c:plan	a-134b129c68e-33f-32
c:plan_	a-95b74c22
c:plann	a-73b81c20
c:plans	a-30b77
c:plaq	c52
c:plaqu	c52
c:plas	a52c-29
c:plast	a52c-29
c:plat	a68b-31c-66e-39f-53g47
c:plate	a47c-64d32
c:plati	a63c-90d-25f-21g76
c:play	a-58c47g30
c:play_	c42
c:ple	b29c-21d-34e-40f62g-29
c:ple_	a21b49d-67e41f-51g-49
c:plea	a41b-30c-48d-45e-104f107g-24
c:pleas	a33b-29c-47d-42e-98f107g-23
c:plei	a-41
c:plein	a-41
c:plem	b23d29
c:pleme	b23d29
c:ples	a31c45
c:ples_	a31c45
c:plet	a-45b38d81f-23
c:plete	d27
c:pleu	a-31f33
c:pleur	f34
c:pli	a-53c-45d27e128g-36
c:plic	a-42c-44d58e75f21g-26
c:plica	a-81c-36d66e68f31
c:plie	c41
c:plier	c43
c:plim	a-51b23c-20e81
c:plime	a-67b24e84
c:pliq	e77g20
c:pliqu	e77g20
c:plo	b-29c117d-36e-52f-27g-61
c:plom	c70
c:plon	c39
c:plong	c39
c:ploy	a35c41
c:ploye	a35c41
c:pls	a22e-30f25
c:pls_	a22e-30f25
c:plu	b-41c-63f104
c:plui	c-36d43
c:pluie	c-36d43
c:plum	a65
c:plus	b-45c-55f136g-39
c:plus_	a-21b-39c-58d27f139g-33
c:plusi	a104d-32
c:plut	a31c-28d-22e-36g69
c:pluto	a31c-28d-22e-36g69
c:ply	a-60c31e29f-23g33
c:ply_	a-60c31e29f-23g33
c:po_	a95b-42c-45d-51f-44
c:poc	a64b26e-71f-36g-26
c:poch	b29d37e-28
c:poche	a23d43e-21
c:pock	a73d-25e-25
c:pocke	a73d-25e-25
c:pod	a48b-43c84d-42e-40f-34g-24
c:podc	a20
c:podca	a20
c:pode	c42
c:podem	c30
c:podr	a46
c:podri	a46
c:poe	c43
c:poi	a-35b-65e105f-36g45
c:poi_	a-53c27e57
c:poig	a24b-27c-32g49
c:poign	a24b-27c-32g49
c:poin	a-82b-24d45e102f-22g47
c:poinc	a-109d114
c:point	a-51d-67e104g69
c:pok	a-36b26c-26g66
c:poke	a-36b26c-26g66
c:poke_	a-64b28g67
c:pol	a-66b-52c42d63e83f-32
c:poli	a-94b-55c35d82e89f-28g-25
c:poli_	c23
c:polic	a-57c55
c:polis	a-62c36d31e22
c:polit	c-55e96
c:polo	a-45e22g66
c:polog	a-37e23g67
c:pols	e29
c:polso	e29
c:pom	a36
c:pome	a53
c:pomer	a53
c:pon	a-33b-71c51d-112e79g29
c:pon_	a-27c85
c:pond	a-66b-51c34d-86e120g44
c:pond_	a-41c32d-25e90g-23
c:ponde	a-47c24d-21e87
c:pondr	a-33c38d-22f-21g78
c:pondu	a-85c-49e106
c:pone	a52
c:poni	a107b-40d-86e-22g-29
c:ponib	a101b-33d-79e-37
c:pons	a-58b-45c62d-78e68f-22g33
c:ponsa	a-44c30e64
c:ponse	a-55d-51e47g75
c:ponso	c70
c:poo	a-73d111
c:pop	c21
c:pop_	c21
c:por	a23b-39c33e-62g-27
c:por_	a-27b53c-32e-54f64g22
c:porq	a-36c24g51
c:porqu	a-36c24g51
c:port	a37b-63c55e-62f-37g-52
c:port_	a-82b-34c80d25e-32
c:porta	a33b-68d26e27g-29
c:porte	a53b-29c47e-81f-44g-45
c:portf	c48
c:porti	a-22c34d30
c:porto	d38
c:portu	a53
c:pos	c44e-43
c:posa	a83c23d-22g-23
c:posal	c30
c:pose	a-31b-46c60e47f-50g-25
c:pose_	a-39b-40c60d-32e64f-32
c:posed	c35
c:poser	a-25c63d56e-22
c:posez	a-20c-30d36
c:posi	a-48b64c30d-64e-32g26
c:posit	a-59c36d-50e-20f25g21
c:poss	a45b-26c-52d94e-90f-46
c:posse	c-26d52
c:possi	a35c-49d60e-84f-39
c:posso	a56b-22c-23d69e-43f-36g-37
c:post	a-85b26c102d-64e-38f74
c:post_	a-103c123e-52f39
c:posta	a-70c31d-50f85g28
c:poste	a-29c78d-33e-32
c:pot	a84b48c-69d32e-78f-53g-41
c:pot_	a116b-21c-32e-42f-42
c:pote	a33c-43d55e-25
c:pote_	a53
c:potet	c-29d72
c:pou	e-36f-24g31
c:pouc	a68
c:poun	a65
c:pound	a65
c:pour	b22d-24f-22g33
c:pour_	b23c-21d-26g38
c:pourr	c83d30e-79f-42g-47
c:pous	a54g-23
c:pouse	a47c-21e20
c:pouv	a35b-71d86e-72f-55
c:pouve	a38b-60c-46d94e-53f-50
c:pouvo	a46
c:pp_	a-30c-25f43
c:ppa	a-46g27
c:ppar	a-47g29
c:ppe	a-37c25d-55e36f94g-28
c:ppe_	a-24c38
c:pped	a-50b-48d82g54
c:pped_	a-50b-48d82g54
c:ppel	a-48c-40d-115e106f134g-27
c:ppel_	c-38d-45e55f75
c:ppele	a-38c-59d-71e72f114
c:ppell	a-56b44c47d-21e44
c:ppen	b38
c:pper	c82d-39g-22
c:pper_	a-21b28c62
c:pph	a29e-27g50
c:pphi	a29e-27g50
c:pphir	a29e-27g50
c:ppi	c65d-27f-27g-32
c:ppin	a-30b30c28
c:pping	a-38b31c30
c:ppl	a-88b-92c106e-56f64g-41
c:ppli	a-34c71f45
c:pplic	f55
c:pplie	c55
c:pply	a-24d27
c:pply_	a-24d27
c:ppo	a-39b40d-34f23g35
c:ppo_	d22
c:ppoi	a-62d-24e61g52
c:ppoin	a-62d-24e61g52
c:ppor	a-26b39c76d-31e-39f-36
c:pport	a-26b39c76d-31e-39f-36
c:ppos	a-28c-83f76
c:ppose	a-27c-37e23f22
c:ppr	a-75d-75f130
c:ppre	a-52b47d-23f95g-26
c:pprec	c50
c:ppren	b47c-30
c:ppres	a-22c-35f92
c:ppri	a-84c-50f120
c:pprim	a-83c-37f115
c:ppro	a-34c38g51
c:pprov	a-42g62
c:ppu	a-26e29
c:ppun	a-26g24
c:ppunt	a-26g24
c:ppy	c40
c:ppy_	c40
c:pra	a-21b35c28d70e-41f-40g-47
c:pract	a24
c:prad	a-57d83
c:prar	a56b79c-28d-68
c:prar_	a41b58d-40
c:prat	a-93d99g-24
c:prati	c-22
c:prato	a-92c-46d111
c:pre	d-22g21
c:pre_	c-44d78e40
c:prec	b49d-72g33
c:preci	a-26b59d-55e25f-41g27
c:pref	a-30b-49e-58f67g98
c:prefe	a-25b-47e-52f70g93
c:preg	a-61c-69f20g50
c:pregu	c-24g56
c:prei	a-25b51d46
c:prem	a25c41d-58f-43
c:premi	a21c55d-72f-40
c:pren	a47b-25d-31e-45f-31
c:prend	a65e-66f-33g-21
c:prene	a-30c90
c:preno	a34b-26c-52f39g37
c:prent	b53c-23
c:prep	a-90c54d89e-40f-32
c:prepa	a-98c56d91e-37f-31g20
c:pres	b-21c31d-36f-21g-34
c:pres_	a29c-30d-55e52f-23g-23
c:presa	a-55c70e25
c:prese	a63b-54c26e-29g-66
c:presi	a48
c:presq	a39
c:press	c-25d-38f41g26
c:prest	a-50c79d-25
c:pret	a-33c60e47f-29g-41
c:pret_	a-33b35
c:prete	a-76c70e87
c:prev	a-34b53c-71d-35e65f-23g87
c:preve	a-37c-35e73g75
c:prevo	b34
c:prevu	a-44b45c-35g52
c:prez	b64
c:prezz	b68c-40
c:pri	a32b25c-22d-37f33g-59
c:pric	a64b86d-94e-38f-58g-72
c:price	a64b87d-91e-35f-56g-70
c:prie	f59
c:prie_	c-93e30f72
c:priet	c75
c:pril	f43
c:pril_	f45
c:prim	c-61e-24f107
c:prima	e29
c:prime	c-58d-21e-35f112
c:prin	c59d43e-89f-24g-62
c:pring	c72e-45g-21
c:print	a26c37d26e-49f-27g-24
c:pris	a-23b-52c-92d119f76
c:pris_	a-70b-31c-100d116e50f98g-21
c:prise	a43b-39c-69f31g30
c:priv	a63b-36c25d-43e-39f28g-44
c:priva	a46d-23f24g-29
c:prive	a42c31
c:prix	a103b22c-50d-115f-60g-33
c:prix_	a103b22c-50d-115f-60g-33
c:priz	c65
c:prize	c65
c:pro	c50d-57f-29
c:pro_	a34
c:prob	a-61b32d33g25
c:proba	a-40d23
c:proc	a67b-59c-25d-27e-27f39
c:proce	c-57d33f66
c:proch	a44b-33c30d-55
c:procu	a81
c:prod	a101b-32c47d-57e-35f-33g-33
c:produ	a107b-31c49d-73e-34f-31g-32
c:prof	b-29c36e-45f55g-54
c:profe	c75e-30
c:profi	a-23f82
c:profu	a53c-36e22
c:prog	a-71c93
c:progr	a-71c93
c:proj	a-90b70c34f21
c:proje	a-90b70c34f21
c:prom	b50d-86e53f-56g23
c:prome	e61
c:promi	a-22b48c-34d-51e47f-39g58
c:promo	b37c24
c:pron	a35
c:proo	a-33c-47d72
c:proof	a-33c-47d72
c:prop	a21b-66c50d-70e28f-50
c:prope	a87b-30c-57d-50
c:propo	a-31b-54c62d-53e39f-41g28
c:propr	c41g-27
c:pros	b41c-32
c:prosp	f29
c:prot	a-46d70
c:prote	a-75d78
c:prov	a-40b-31c81d-43
c:prova	c32
c:prove	a-57c54g25
c:provi	c43
c:pru	d56
c:ps_	a26e-26f-22
c:pst	a-35c38
c:psta	a-29c46
c:pstai	a-29c46
c:psu	c61
c:pt_	a-45c23d39e21g22
c:pta	a34d33g-21
c:ptab	d30
c:pte	a28b-39c34d-83
c:pte_	a-29d-77f56g68
c:ptem	a67b-31c-78d-21e30f-35
c:ptemb	a74c-49d-22g25
c:pteme	a23e45
c:pter	c70d-28
c:pter_	a-37c82
c:pteu	c48
c:pteur	c48
c:pti	b27d-60f-25g54
c:ptio	a-44c21d-44g60
c:ption	a-44c21d-44g60
c:pto	a40g22
c:pto_	a32
c:ptoi	a-22g43
c:ptoir	a-22g43
c:pub	a-53c105d-82e-60f69g-79
c:pub_	a-67c55f70
c:publ	c85d-57e-36g-62
c:publi	c85d-57e-36g-62
c:pue	c-46d40e72f-38
c:pued	a37d54e-36f-24
c:puede	c-42d61
c:puedo	a46c25
c:pues	a-51c-36e85
c:pui	b-59c40d28g-33
c:puis	b-58c42d29g-33
c:puis_	b-58c54d28g-40
c:puisq	c25
c:puiss	a61c-47
c:pul	c-21d80f-20g-28
c:puli	d23
c:pull	d50
c:pun	a-47b-29e35g57
c:punt	a-31c-23f23g46
c:punta	a-26g24
c:puo	c-64d71
c:puo_	c-64d71
c:pur	a-26b38d39f28g-58
c:purc	a-39b31c-27d93e-23
c:purch	a-39b31c-27d93e-23
c:pure	a-77e69
c:pure_	a-70e72
c:put	c-22f33g26
c:put_	b-24c-40d-36f48g42
c:py_	b-28f39
c:qu_	b28d-23f-50
c:qua	a37b28c-34d-53e38f-71
c:qua_	a24
c:qual	c46d-56g-27
c:qual_	a23
c:qualc	a48c33e-32f-29g-22
c:quali	a-57c47
c:quan	a27b69c-46d-41e41f-76
c:quand	a-23b85c-46e61f-63g22
c:quant	a82b47c-36d-68f-60g-44
c:quar	a53d-49f-46g-24
c:quara	a31b38c-30e26
c:quart	a69b-53c50e-22f-25g-31
c:quat	a24c-68e77f-44
c:quatr	a25b39c-74d33e57f-40g-42
c:quatt	g26
c:que	b-27
c:que_	b-40e28
c:quee	a-46b45c83f-37
c:quee_	a-34b47
c:quel	a50c-22e-54f-36g-32
c:quel_	a53b38d34e-70f-39g-57
c:quele	a63
c:quell	b-46c-41d78e-22f43
c:quelq	a44c31d-45f-60g-41
c:quels	a73b-30c-49d22
c:quem	a110c-29d-27
c:queme	a79
c:quen	a54
c:quer	a101c-89d-73e-36f26
c:quer_	a77b-40c-58d-53e20f32
c:queri	a91b41c-77e-33
c:quero	a49c-28
c:ques	a-33c41d-65e-45f39g44
c:ques_	c83d-64e-40g-27
c:quest	a-41d-43e-32f59g66
c:quet	b-27c22e74g-33
c:quet_	e46
c:quett	d25e54
c:quez	e32
c:qui	a33b-30c44d-30e-31f-22g-55
c:qui_	a43b-29c24f-37g-89
c:quic	a-46c73g34
c:quick	a-46c73g34
c:quid	a38
c:quie	a91d-56e-75f-52g-20
c:quien	c88
c:quier	a109c-81d-71e-45f-38g-21
c:quiet	a34c-43d23
c:quil	a25c33d-28e-27
c:quill	a37
c:quin	a-39b-42c55d-28e61g-27
c:quin_	e75
c:quind	c-37f50g20
c:quine	c27
c:quip	c64
c:quipe	c57
c:quir	a-41c-30e-20f109
c:quiry	a-46c-52f111
c:quis	c-20d48f-27g27
c:quis_	g60
c:quisi	a26d45
c:quist	d28
c:quit	a29e-22g33
c:quite	g21
c:quitt	a22
c:quo	a32c24d-106e40g-36
c:quoi	a66b37c-23d-114e30f-45g-35
c:quoi_	a58b41d-113e34f-43g-33
c:quot	a-51c32f32
c:quote	a-45e24f48
c:ra_	a21b64d-43e-21f-67
c:raa	a-46d-30f51g68
c:raag	a-42d-20f54g29
c:raag_	a-25c26f57
c:rab	a40c77d-52e-36f-25g-43
c:raba	a29c43e-30f-21
c:rabaj	a51
c:rac	b-35c-35d80f-32
c:racc	a-22e83f-25
c:racci	e52
c:racco	c28
c:race	a41b-52c-87d65f-51g-30
c:race_	a-57d44e27
c:racel	a57b-46c-79d57e-34f-48g-37
c:rach	a-25c87d-50f21g-29
c:rache	a21c76d-33
c:raci	a-73c-32f32g77
c:racia	a-45c-53f36g81
c:rack	a-107c-62d124
c:racki	a-61c-54d100
c:racl	a-49d80
c:racle	a-49d80
c:ract	a26c-57d33
c:racti	a24
c:rad	a23c51e-46f-29g-79
c:rada	c-28
c:rada_	c-28
c:rade	a-31b30c75d-31e-21
c:rade_	b44c41
c:radi	a40c63d-34g-21
c:radin	c37
c:rado	a24d84e-20g-25
c:rado_	c-49d94
c:radu	a39d-21
c:radua	a46c-30
c:raduc	c37
c:raf	b-38c72d-71e57f-38g-45
c:raff	c21e51
c:raffi	e23
c:rafi	a42
c:raft	c30
c:rag	a-28b47c53d-69e-53g54
c:raga	a43
c:ragaz	a33
c:rage	a-82b26c105d-42e-60g82
c:rage_	a-85c112d-51e-54f24g55
c:ragen	a-32
c:ragt	a39
c:ragt_	a39
c:rai	a25b33e-64f-43g-25
c:rai_	a-23b97c-30d-32e-62f-26g61
c:raie	a58b-103c110d-20e-33f-33g-35
c:raie_	a74b-84
c:raien	c103e-35
c:raig	a51
c:raigh	a31
c:rail	a45
c:raim	b96c-41
c:raime	b96c-41
c:rain	a37b-38d-21e-27f-37g43
c:rain_	a-22c36d-41e-24g78
c:raine	a87b-32c-60d30
c:rair	a-34e34
c:raire	a-34e34
c:rais	a64c-32e-83f-31g-49
c:rais_	a69c-33e-84f-49g-42
c:raise	b44
c:raiso	a79c-44d-37g-30
c:rait	b48c87d-22e-42f-61g-62
c:rait_	b29c91e-52f-69g-53
c:raite	b70c38d-39f-20g-36
c:ral	b38c70d-80e-37f-35g-53
c:ral_	a-56b24c61d-37e38f-20
c:rald	a82b23d-57e-45f-29
c:rald_	a77b60c-42d-23
c:rale	c34
c:rale_	c24
c:rall	c26
c:rally	c46
c:ram	a-32b-54c84d26e46f-55g-51
c:ram_	a-53c-44d33e85
c:rama	c24
c:rama_	d22
c:rame	d23
c:ramm	a-28c113d-30g-31
c:ramme	c73g-22
c:ran	c41d24e-22f-52
c:ran_	a25b30d-29f-34g28
c:ranc	a-29b-73c62d63e-47
c:ranca	c25
c:rance	a-22b-62c46d75e-67
c:ranch	a-52c61d-29e27g48
c:rand	b38c63d-26e-51f-65
c:rand_	c77d-53e-25f-56g-39
c:rande	b74c27e-61f-35
c:randi	d34
c:randm	a-42d45
c:rands	a-22c71
c:rang	b-22c-36d-78e73g58
c:rang_	a-45c-67e110
c:range	a33d-65e-40g63
c:rank	e22
c:ranq	c-20
c:ranqu	c-20
c:rans	a-33b-43c69d31e-38f-42
c:ransf	d33g22
c:ransm	a-72c88d-27
c:ransp	a-22c33d22
c:rant	a-55d130g-58
c:rant_	a-45c50e-21
c:rante	a30b22c-48d28g-21
c:ranti	a-93c-38d121e26
c:ranz	a-21d50
c:ranzi	a-21d50
c:rap	b-32c-43d35e61
c:rap_	b-29c-109d99e57f-26
c:raph	b-36d36g31
c:raph_	a-79c68d39
c:raphe	a35
c:raphi	c-65e26
c:raphs	c-51
c:rapi	a67
c:rapid	a41
c:rapp	a-28d-59e86f64g-40
c:rappe	a29b-22c-60d-52e41f95
c:rappo	a-72b44c45
c:rar	a21b83d-84e41f-45g-43
c:rar_	b75c37d-45f-24g-27
c:rare	a24c-28d-38e55
c:rare_	e58
c:rarl	a33
c:rarlo	a27
c:ras	a32b-61c40d-28e-22
c:ras_	a43b-31c82d-58f-50g-23
c:rasb	a24d49
c:rasbo	a24d49
c:rase	a23c-61f86
c:rase_	a32c-34f63
c:rass	a66d-57
c:rass_	a39c-23
c:rasse	a-32c44
c:rat	a-36b-44c56d22e22g-38
c:rat_	a-24b25c64g-35
c:rata	a-22g27
c:rata_	g29
c:rate	b-21c86d-88e-68f31
c:rate_	a-25c102d-46e-41
c:rates	c40
c:rath	b-42e31f-20g27
c:rathe	a22b-40c-34e34g30
c:rati	a-58b-34c73d41g-70
c:ratio	a-81b-46c101d90f-42g-65
c:rato	a-66b-49d107e33f-23
c:rato_	a-93b-31c-31d105e26
c:rator	c28d21
c:rats	a88d-21
c:rats_	a88d-21
c:ratt	a-33e56
c:ratta	a-56e59f21
c:ratu	a-72c55f-47g32
c:ratui	a-30c74
c:ratul	c29
c:rau	c59e-56
c:rau_	a32c-42f25
c:rauc	a30
c:rauch	a30
c:raude	a25
c:rav	a43b-52c-59d34e42f-56g-31
c:rava	a50c25d-58e21f-35g-57
c:ravai	c21d-31e51f-30g-34
c:ravat	a104c-23
c:rave	a49b-60c-60d61f-45
c:rave_	a-49d111
c:raved	a21c-53d43
c:ravee	a75
c:ravel	a60b-52d37e-29f-35
c:raver	c-38d26e41
c:ravi	b-21c-35d22e55
c:ravin	a39c-70e62
c:ravu	a46b-29c-64
c:ravur	a46b-29c-64
c:raw	a-50c-41d-34f123
c:raw_	a-55c-44d-25f121
c:rawe	a-82c77
c:rawer	a-82c77
c:rawi	b42c-79
c:rawin	b42c-79
c:ray	b-36c-71d59g56
c:ray_	c-36d29g57
c:raye	c-41d34
c:raz	a-29d-66e-30f107g38
c:razi	a-41d-52e-23f102g29
c:razie	a-56c-32f88g46
c:razio	a-43c55
c:rba	a32
c:rbe	c-24d37
c:rbei	a42d-29
c:rbeit	c21e25
c:rbi	a51c20
c:rbl	a37
c:rca	a-24b-44c118d-76e-28g-48
c:rca_	a35c28
c:rcan	a-21c52
c:rcant	c37
c:rcas	a-25c48e21
c:rcat	c62
c:rce	b-60c77g-42
c:rce_	f32g-21
c:rcee	a31c-25
c:rcel	a-34c61d48
c:rcel_	a-58c41d33
c:rcer	a24
c:rch	b-66c70d23e-82f-36
c:rch_	a28b-24d24f-24
c:rcha	a-54b39d85e-25
c:rchan	c36
c:rchas	a-39b31c-27d93e-23
c:rche	a25b-77c94d-44e-79f-33
c:rche_	b-77c96d-28e-62f-32g-23
c:rcher	c77e-24
c:rches	a28
c:rchi	b-39d91e-52
c:rchiv	c-66d90f26
c:rcho	a41c30
c:rchon	a41c30
c:rci	b-74c-47d-89f137g22
c:rci_	b-60c-56d-100f136
c:rcia	b-24c40
c:rcial	c39
c:rcie	a26c-24
c:rco	a103b-49c-39d-54e-58g-27
c:rco_	a100b-34c-56d-38e-34g-25
c:rcol	a29
c:rcole	a39
c:rcr	b-26c-68d34f-24g91
c:rcre	b-26c-68d34f-24g91
c:rcred	b-26c-68d34f-24g91
c:rd_	a-28b46d-53e34f26g33
c:rda	a51b-39c-48d56f-58
c:rda_	a-48c32e46
c:rday	a49b-48c-72d83e-54f-40g44
c:rday_	a46b-48c-72d83e-51f-40g45
c:rde	b38d68f-37g-29
c:rde_	b97f-55g-23
c:rdea	a46c-41d43e-25
c:rdeau	a46c-41d43e-25
c:rden	a41d25e-34g-35
c:rden_	d32g-29
c:rder	a-69b-25d99
c:rder_	a-52d76g31
c:rdere	a-87d76
c:rdes	a78c-29
c:rdes_	a78c-29
c:rdez	a27c-27e35
c:rdez_	a27c-27e35
c:rdi	b-65c-22d43f-21g49
c:rdi_	a36b-57c-47f-55g74
c:rdia	a-55c-59d34e68
c:rdial	a-62c-31d41
c:rdie	a-32c115
c:rdien	a-22c100
c:rdin	a-42c-30d85f25
c:rdina	c-58d85
c:rding	a-40f23g32
c:rdo	c29e-49f-25g64
c:rdo_	a-23b58c-68g90
c:rdon	b-23c57d43e-24
c:rdon_	a-36d67
c:rdonn	c32
c:rdr	a-48b68
c:rdre	a-41b71c-40
c:rdre_	a-47b72c-37
c:rds	b-23d-40f66
c:rds_	b-22d-39f67
c:rdu	a-33b-51c-21d100e-36f52g-22
c:rdu_	a-29b-39c-22d68f62
c:rdue	a-29d85
c:rdue_	d47
c:re_	f-24
c:rea	a-44b33c75d27e-29f-34g-63
c:rea_	a-24d58
c:reac	g46
c:read	a-33b22c44d24e-43
c:read_	a58g34
c:readi	a-36b37c-21
c:ready	a-85c81d64f20g-41
c:reak	c31
c:real	b78c91d-73f-46g-77
c:real_	a53d-41
c:reali	a27c69d-48
c:reall	a-101b91c69g-34
c:ream	a-140b89c46d120e-24
c:ream_	a-101d128
c:reami	a-54b78
c:reas	a-68c97
c:reat	a-35b41c24d-21e42g-48
c:reat_	a-49b56c27f23
c:reate	a-44e95
c:reati	c49
c:reau	a26e-23
c:reau_	a34
c:reb	a-44b65c61d-56e-49g41
c:rebb	b71c46d-42e-36f-25
c:rebbe	b71c46d-42e-36f-25
c:rec	b-57c29e-23f50
c:recc	a83c-52
c:recch	a30c-34
c:rece	a43b-76f64g-57
c:recei	a-52b-20c-49d69e71
c:recen	c38
c:recep	a25
c:recer	a55c-30
c:recev	a112b-53c-38d-75e-50f59g-52
c:rech	b-44c58e-56
c:recha	d46
c:reche	c61
c:reci	a-36b48e26f-47g30
c:recie	c61
c:recio	a24b70c-24
c:recis	a-46c-45e52g84
c:recl	c-43d74
c:recla	c-43d74
c:reco	b-45c-29f112g-73
c:reco_	a22
c:recog	d24
c:recoi	b-21c-37f92
c:recom	a-62c48d40
c:recon	a122c-61d-28e-20
c:recor	a-96f119
c:recr	c25
c:recru	c25
c:rect	a-62b-38c66d-82e-31f114
c:rect_	a-69f97
c:recte	c52
c:recti	a-40c-28f104
c:recto	c56
c:rectr	c77
c:recu	a-94b-38c50d82e-21g69
c:recu_	a-77b-34d99f-24g95
c:recue	a-65c33d78e-38
c:recup	a-61c130d-29
c:red	b-55c23d54f-28
c:red_	a-39b-40d60e50g-24
c:reda	c21
c:rede	a-27c59d36
c:redes	a-31c76
c:redi	b-45d25e-54f-65g54
c:redi_	a36b-56c-64d42e-26f-50g85
c:redis	g20
c:redit	a-40b-23c101e-26f-28g-23
c:redo	d38
c:redon	a-50
c:redu	c22
c:ree	b-53c92d-65f-64g-53
c:ree_	b-33c102d-81f-37g-43
c:reed	a-34g29
c:reed_	a-72e21g32
c:reel	c66
c:reel_	c35
c:reela	c29
c:reen	a141b-40c-25d-93e-48f-44
c:reen_	a146b-36c-59d-91e-42f-40
c:rees	a-39c49
c:rees_	a-39c49
c:reet	b-28c58d28e32f-74g-42
c:reet_	b-21c33d48e39f-72g-37
c:ref	a-57b-68d86f30g68
c:ref_	a-28b-27d98e-21f-22
c:refa	a-56c-33d105e-45g26
c:refai	a-64c-78d108g31
c:refe	b-51c28d-27e-70f48g86
c:refer	b-51c21d-26e-69f50g88
c:refl	a-113c-28f48g93
c:refle	a-113c-28f48g93
c:refo	a34
c:refu	a-55b-25c-66d22e132g-22
c:refun	a-59c-61e113
c:refus	c-28e75
c:reg	c-32d50g-26
c:rega	a28b58c-49e-54
c:regal	a76b-26c-68d36e-38f-36g-43
c:regar	a-46b96d-30e-33f25g28
c:regi	a-76b-37c100f-30g-38
c:regio	a-26c64
c:regis	a-71b-23c105d36e-37f-20g-24
c:regl	b-26c-69d107g-20
c:regla	a-37c-31d80
c:regle	a31c-67d72
c:rego	a-55c-56d53f79
c:regr	a-33e82
c:regre	a-33e82
c:regu	c-34g47
c:regul	d26
c:regun	c-24g56
c:reh	c65
c:rehe	a-20c47
c:rei	a80b-61c38d-27e-90f-57g-42
c:rei_	a90b-59c46e-87f-44g-71
c:reil	a50b-47c-71f-39g54
c:reil_	a-25c-29g50
c:reill	a67b-37c-44e-21f-32
c:rein	c83
c:reis	a-39b53
c:reit	a92c-30
c:rej	f28
c:rel	d-20e-43g57
c:rela	a-22b-33f33g51
c:relan	f20g59
c:rele	a-21g67
c:relev	c28
c:reli	c-23e25
c:relig	c-59
c:rell	c41e-21
c:relo	a35d37e-28f-48
c:relog	a20c-51d26g23
c:reloj	a41e-28f-30
c:rem	b-29c-24f36
c:rem_	a35g-21
c:rema	a25c-22g46
c:remar	c24
c:remb	a-40b54c22d-45e29
c:rembo	a-45b55c23d-43e29
c:reme	a34b-54c-71d78g39
c:remen	a49b-34c-39d-25g37
c:remer	a21c-36
c:remet	a-37c-30d100
c:remi	c58d-64e24f-49
c:remie	a23c31d-66f-36
c:remis	c25e31
c:remm	a20c38
c:remmo	a20c38
c:remo	c-78d-28f115
c:remo_	g33
c:remon	c-56e36
c:remov	a-45c-40f115
c:remp	a-50c-86d105f20
c:rempl	a-48c-83d106e-21f21
c:ren	c24d-25
c:ren_	a-39b93e-22g-33
c:rena	a65c-45d-27
c:renc	b-40c102d-44e-53f-38
c:rence	b-26c78e-51
c:renci	a-33c62
c:renco	c58
c:rend	a32b-41
c:rend_	b-30d47f22
c:rende	c-39e31f31
c:rendr	a52b-62c90e-31f-48g-59
c:rends	a83b45c-96d-56e-46g34
c:rendu	e37
c:rene	a-46b-38c106e-34f-27
c:renew	a-29c61
c:renez	a-55c102
c:reni	c41
c:renn	c-28e42
c:renne	c-28e42
c:reno	a32b-25c-55e-37f99
c:renom	a46b-21c-77f50g23
c:renon	f60
c:rens	b23
c:rent	b70d-68e39f-65
c:rent_	a48b-22d-56e29f-32
c:renta	e29
c:rente	a29c28d-38e31f-32
c:renti	b50c-37
c:rentr	a-53b50
c:rents	b77
c:renv	c-58d31g57
c:renvo	a-45c-47d33g60
c:renz	c32
c:reo	f39
c:reo_	c20
c:rep	a-37b-79c35d25e66f-42
c:repa	b-68c36d78e31f-58
c:repai	a20c-29e24
c:repar	a-30b-78c50d75e31f-51
c:repas	d37g21
c:repe	a69c-29g-21
c:repl	a-102b-34c23d72e52f-43g38
c:repla	a-89c-38d111
c:reply	a-52b-21c37d-38e46f-32g63
c:repo	a-54b-49c21d-78e113g75
c:repon	a-69b-40d-93e122g92
c:repor	c41
c:repr	b-57c61d43e-39g-52
c:repre	a-42b-44c76d85e-37f-27g-37
c:req	a-92b-28d32e-36f126
c:requ	a-92b-28d32e-36f126
c:reque	a-90b-21c-29d37e-29f123
c:rer	a-23b-52c78g-28
c:rer_	a-36b-68c86f26g-30
c:rera	a-63e25
c:rerai	a-27
c:rere	a40e-40f-25
c:rere_	c47e-30
c:reri	c27
c:res	d-41f22
c:res_	a26c28d-65g-46
c:resa	a-64c84e24
c:resa_	a-53c50e30
c:resc	c85
c:rese	a35b-60c38g-61
c:resea	a-22c64
c:resen	a60b-54g-67
c:reser	a22b-23e25
c:resi	a70e-28f29g-57
c:resid	a61c-33g-40
c:reso	a-42c48d45
c:resor	c34
c:resp	a-99b-24c57d-40e102g-29
c:respe	e20
c:respo	a-83b-27c49d-32e92g-29
c:resq	a39
c:resqu	a39
c:ress	b-33c-21d-25e-43f82g50
c:ress_	c-21d-34e-27f42g44
c:ressa	a-97c33g73
c:resse	a38b-64d-55e-56f75
c:ressi	a-53c-36d75f75
c:resso	a-58d29
c:rest	b37c-21d-43e-41f28g51
c:rest_	a-26b83c-44
c:resta	e-41
c:reste	d-84e-46g83
c:resti	a-36c27
c:resto	a54c-48d-29
c:restr	c-20d26e35
c:resu	a-57c60
c:resul	a-22c69
c:ret	a-46b28c20f27
c:ret_	a-36b82f-46
c:reta	a-23c46
c:retai	a-67c49
c:retar	a43c-44g34
c:rete	a-35b47c22d-64e51f44g-26
c:rete_	a38c-35d-90e105f-35g-22
c:reten	a-57c21
c:reter	a-22c39f37
c:retez	a-35f62
c:reti	a-64b25c-42d46f132g-50
c:retie	a-31c21e22
c:retio	c53
c:retir	a-57b36c-111d72e-42f138g-40
c:reto	a-31b-62c27e36g46
c:retou	a-103d39e78g33
c:retr	b32c33e-44f-22g23
c:retra	b65c44d-55e-32g-22
c:retro	a-38c29d20g61
c:rets	c34
c:rets_	c34
c:rett	a-42b-33c-57d71e64f-29g79
c:retta	g82
c:rette	a-43c-45d77e66
c:retu	a-64c68d59f-21g-28
c:retur	a-64c68d59f-21g-28
c:reu	b-55d78e31f21g-56
c:reun	a55c-30d26
c:reund	a34
c:reur	a-92b-30d44e92f73g-39
c:reur_	a-76c-26d57e53f79g-31
c:reurs	a-37c29e48
c:reus	d72
c:reuse	d74
c:reux	a38
c:reux_	a38
c:rev	a-70b68e42f-38g101
c:reve	a-72b98c59d-106e30f-60g81
c:reve_	a-28b76c-25d-24g33
c:revei	a61
c:reven	a-79b-29c76d-74e81f-40g99
c:rever	a-51b97
c:revi	a-70b-53d92e27g78
c:revie	b-24d-48g71
c:revis	a-112c-83d117e64
c:revo	b21c-93e31
c:revoi	a41c-80
c:revu	a-48b44g51
c:revu_	a-46b50c-28g57
c:rew	a-22c49e29
c:rew_	a-64e21
c:rey	a20c-56d52g48
c:rey_	c-44d55g25
c:rez	a69b32d-75e-64g-38
c:rez_	a101d-74e-63g-30
c:rezi	a-25c25
c:rezio	c32
c:rezz	b67c-24
c:rf_	a49d32
c:rfe	a-69b21c55d-32e-22g89
c:rfec	a-68g96
c:rfect	a-68g96
c:rfu	a34b-60c35e37f-37g-74
c:rfum	a28b-55c32e52f-56g-68
c:rfum_	b-33d22e99f-32g-30
c:rfume	a70b-44c72d-37e-34f-29g-43
c:rfums	c-28
c:rg_	a29c-59d51
c:rga	b-42c89d-54e-34f-37
c:rgan	a-20b-23c95d-30g-35
c:rgani	c83
c:rge	a26b-54c49d-35e26f-71
c:rge_	b-46c46d33e26f-38g-31
c:rgen	a80b-28d-64e-45f-69
c:rgent	a91b-28c-24d-78e-37f-64
c:rges	a-44c26e39
c:rgi	a-81c26e27f-32g101
c:rgiv	a-72e39g58
c:rgive	a-72e39g58
c:rgo	b-31e32g35
c:rgo_	a22
c:rgon	e22
c:rgot	a-37c-42g77
c:rgu	b38c-38
c:rgue	c-40e29
c:rha	a-21b63d41f-27g-35
c:rhap	a-23b58
c:rhaps	a-23b58
c:ri_	e-63f61
c:ria	a32c59d-25e-61f-53g-58
c:ria_	a37c73d-86e-67f-36g-24
c:riag	a23b22d33e-40g-33
c:riage	a23b22d33e-40g-33
c:rial	a-20d48
c:rial_	a-35c23d49
c:riam	a-22b44
c:riamo	a-22b44
c:rian	a24b-26c35g-24
c:rian_	a29c44
c:riant	e39
c:riat	a70
c:riat_	a70
c:rib	a-36b-49c62d-73f87
c:ribb	a-60c109
c:ribbo	a-60c109
c:ribe	c-43f63
c:ribe_	a27c-33f66
c:ribi	c-20e58g21
c:ribu	c50
c:ribut	c34
c:ric	b48c28d-48e-86g-29
c:rica	a23
c:rice	a34b78d-42e-41f-58g-60
c:rice_	a73b66d-93f-60g-70
c:rices	a-22b66c25
c:ricev	a-48c-57d84
c:rich	b-39e-84f59g62
c:rich_	a-32c31d30
c:riche	a91
c:richi	f31g32
c:richt	f45g41
c:rici	c54
c:rick	b23c-29
c:rico	b32d-25f58
c:ricu	c63
c:ricul	c63
c:rid	a48b-55d-47e-28
c:rida	a35b-47c-46d-22e-25g73
c:riday	a46b-45c-72d-39e-22g74
c:ride	a41c45d-23g-22
c:ride_	a55
c:rides	b24
c:ridi	c33
c:rido	a58c-27d-33
c:rido_	a53c-23
c:rie	b24c48d-30g-57
c:rie_	a38c35d-21e-35f-26g-69
c:ried	a49c-40g-24
c:ried_	a33b20c-29g-22
c:riee	c52
c:rief	a47
c:rien	b59d-78f46g-38
c:rien_	b103c-68d-64f73
c:rienc	a-53c91
c:riend	a43d-41e47g-31
c:rier	b22d-31e27f71g-78
c:rier_	a-23b31d-29e51g-33
c:riere	a45b-25c20e-27f24g-64
c:riers	a-47f79
c:ries	a-20b28c63d-32e-22
c:ries_	a-37c73d-40
c:riet	c56
c:rieu	a-60c56d87f-20
c:rieur	a-33d111
c:rieus	c57
c:riez	a-36b-42c118e-63f-46g-32
c:riez_	a-36b-42c118e-63f-46g-32
c:rif	a-67b66c53e-67f-30g50
c:rif_	c55d-31g34
c:riff	a-66d56
c:riffe	a-44d32
c:rifi	a-66c61d30g21
c:rifie	a-36c44
c:rifs	a-42b94
c:rifs_	a-42b94
c:rig	a-44b-50c51e-29f31g57
c:riga	a-25g36
c:rigad	a-23g37
c:rige	a-31b-20c28d-32f23g40
c:rige_	c-24g52
c:riger	a-42c50f41
c:rigg	a49
c:riggi	a51
c:righ	a-73c72d-24f44g30
c:right	a-69b-30c75d-21f45g31
c:rigi	b-48d68
c:rigi_	d44
c:rigid	a50
c:rigin	a-60b-20d68g24
c:rij	a-34f90g-49
c:rijs	b36c-29
c:ril	a22b-74c64g-43
c:ril_	a31b-20f27g-23
c:rile	a31
c:rill	b-45c70d36f-22
c:rilla	a-31
c:rim	b-50c36d-46f65
c:rima	e66
c:rima_	e29
c:rime	c-41e-49f109g25
c:rime_	a27
c:rimer	c-57f93
c:rimes	c29
c:rimi	a-35c53
c:rimo	a74
c:rimon	a39
c:rin	a30d21e-42f-57
c:rin_	a30b-55c62d-28e-37f-39g35
c:rina	a21
c:rinc	c-22d58
c:rinci	a-21d26
c:rine	c77d-64f-50
c:rine_	a38b-27d-48f-39g34
c:rines	a-76b21c94
c:ring	a34c-40d22e-40f-42
c:ring_	a30c-37d35e-35f-49
c:ringe	a39c-24
c:ringi	a-47c-36d52e36
c:rings	a81b21d-92e-54f-37g-41
c:rino	d51
c:rino_	d53
c:rins_	c22
c:rint	a26c37d26e-49f-27g-24
c:rint_	a23
c:rinte	b24d38
c:rio	b111c-35d46e-50g-35
c:rio_	c-26d52g-30
c:riod	a-35g26
c:rion	a58b-38c76d-31f-27g-36
c:rions	a54b-33c76d-30f-26g-35
c:rios	a-85b120c-79
c:riosi	a-65b109c-67
c:riou	a-25b50c-48
c:rious	b51c-40
c:rip	a-25e-41g47
c:ript	a-42c40
c:ripti	a-30
c:riq	a58c31d-54e-45f35g-47
c:riqu	a58c31d-54e-45f35g-47
c:rique	a60c22d-53e-43f36g-46
c:rir	b50c-49f-45
c:rir_	a50b21c-76d46f-52g-35
c:rira	b63
c:rire	a-56d-48e65g65
c:rire_	a-61b20d-44e40g51
c:ris	a32b-68c-33d30
c:ris_	a50b-58c-79d41e-28f-22g22
c:rise	b-58e27g23
c:rise_	a38b-48d-20f-38g23
c:rises	f63
c:risp	a-70e87
c:rispo	a-52e57g23
c:riss	a-72c44d22
c:rist	a56b-31c-34d54e-32g-48
c:rist_	a50
c:rista	a60
c:riste	a-36c32d25e24f20g-24
c:ristm	a58c-36d34e-34
c:rit	a-39b-29c65d-91e24f67
c:rit_	c-86d-39e108f55
c:rita	c97d-40g-27
c:ritag	a-24c75
c:rite	a20b48c35d-68e-63f46g-57
c:rite_	a38b53d-75e-35f45g-45
c:rited	d29
c:riter	c76
c:riti	a-59b-36c75d-51e40f46
c:ritin	a-51b-22c37d-28e53f41
c:rito	a-22b-27c20d-30f51g42
c:rito_	a-40b-22c20d-22f56g46
c:ritt	a-97e49f65
c:ritte	a-41c24
c:ritto	a-48e29f25
c:rity	a-68c79
c:rity_	a-68c79
c:riv	b-56d-27f70
c:riva	a37b-32g-27
c:rivat	a26d20
c:rive	b-50f81
c:rive_	a21b-37e23f-65g36
c:rived	a-69c40e29
c:rivee	a40c-78d30e-28g23
c:riven	a-25c29
c:river	f44
c:rivi	a44c36d-62e-27
c:rivie	a24b35
c:rivo	b-29c-70e69f23g50
c:rivo_	c-38d-25e55g56
c:rivol	c-34e37
c:rix	a103b22c-50d-115f-60g-33
c:rix_	a103b22c-50d-115f-60g-33
c:riz	a-87c52d51g21
c:rize	c65
c:rize_	c60
c:rk_	a28c39e-24f-75g-25
c:rka	c91
c:rke	a25d-67
c:rker	a73
c:rker_	a73
c:rket	b55d-38f27g-29
c:rket_	a-74b83e24
c:rketi	a66c-28f37
c:rki	a-24c87d-26g21
c:rkin	a-24c87d-26g21
c:rking	a-33c87d-25g22
c:rkl	a-43e50
c:rks	a-30c45e-26g48
c:rks_	a-29c21d-36g26
c:rksh	a-32b-24c30d63
c:rksho	a-32b-24c30d63
c:rl_	a40f-34
c:rla	a-61b-21c69d44e-49g84
c:rla_	a-44b-20c73d69
c:rlai	g59
c:rld	c42
c:rle	b-51g28
c:rle_	a33b-64f-35g41
c:rler	b42
c:rles	a39
c:rles_	a39
c:rli	a-41d26e-34g82
c:rlie	a-81c-42g116
c:rlier	a-81c-42g116
c:rlin	a29g-34
c:rlo	a45c62e-52f-58g-67
c:rlo_	b-22c76d38e-41f-29g-33
c:rlog	a75c24d-40e-29f-25g-33
c:rloge	a75c24d-40e-29f-25g-33
c:rls	c114d-33g-41
c:rls_	c114d-33g-41
c:rly	a41b88c-72d-37f-23
c:rly_	a41b88c-72d-37f-23
c:rm_	a-44b-58c97d-54e-85f28g31
c:rma	b-56c-66d43e72f39
c:rma_	d41
c:rmac	a55
c:rmai	a-70c-33e71
c:rmal	a-78c-60d60e93f21g42
c:rmal_	a-97c-37d42f36
c:rmali	a30
c:rman	b-29c-27e76
c:rmat	a49c-35d22e-49f45g-38
c:rmati	a91c-86d31e-24f37g-20
c:rmb	d40
c:rmba	d40
c:rmban	d40
c:rme	c21d-36f23
c:rme_	a-43b45f28g48
c:rmen	c51
c:rment	c31
c:rmer	a87b-21e-47g-32
c:rmer_	a77c-32e-24g-20
c:rmes	c25e39
c:rmes_	e42
c:rmet	a76d-37e-37f-38g23
c:rmets	a-37g60
c:rmett	a86c-20
c:rmez	g-26
c:rmez_	g-26
c:rmi	a25d-70e-26f34
c:rmi_	b24c-50f35
c:rmie	a60
c:rmier	a50
c:rmin	e29
c:rmin_	e24
c:rmina	c22
c:rmit	a-59c67
c:rmitt	a-24g26
c:rmo	a-31c-25d50g80
c:rmo_	a-55g87
c:rmoi	c-20d60
c:rmoir	c-20d60
c:rms	c47
c:rms_	c47
c:rmu	g-26
c:rmul	a22c24d-25g-23
c:rmula	a22c24d-25g-23
c:rn_	a41b-57c72d-22f-52g-59
c:rna	a-28b-21d-31f77
c:rnal	a53c55d-21
c:rnali	a55c47
c:rnan	a-48f88
c:rnant	a-42c-27f92
c:rne	b-57e44g22
c:rne_	b-47c-23d63e69f-32g-27
c:rned	c38
c:rned_	c38
c:rnee	b-26d-22f36g27
c:rnee_	b-21d-53f40g36
c:rner	a-84c21d49e55f-20
c:rner_	a-48c47d57
c:rnes	c-44d38g26
c:rnes_	a-24c-25g31
c:rnet	a71b-55d-33e-28f22
c:rnet_	a89b-40d-27e-22
c:rni	b-72c-24d73e-35f-24g73
c:rni_	a-34g21
c:rnie	a-45b-55d97f-24g48
c:rnier	a-50b-52d83g55
c:rnin	a39b-27c-59e-55g77
c:rning	a39b-27c-59e-55g77
c:rnit	d26
c:rnity	d43
c:rno	a34d32e-61f-40g36
c:rno_	a48b21c-32d22e-55f-38g31
c:rnoo	d32g22
c:rnoon	d32g22
c:rns	b34c33f-20
c:rns_	b42
c:ro_	a21b-47d-26e62g-45
c:rob	d30f-52
c:roba	a-42d39
c:robe	f-34
c:robe_	a-30d53e30f-23g40
c:robes	a21
c:roc	b29d33e-50
c:roca	a-53d80
c:roce	c-37d32f65
c:roced	c-69d48
c:roch	b67c-45e-22f-23g21
c:rocha	a67d-34g-37
c:roche	b-42c-28d43e-20f-42g67
c:rochu	a-74b121c-62
c:roco	c62e-23
c:rocod	c33
c:rocu	a81
c:rocur	a81
c:rod	a48c62d-52e-39f-28g-64
c:rodu	a97b-35c60d-75e-38f-35g-35
c:roduc	a56c48d-29
c:rodui	a59
c:roe	c28
c:rof	b-30c29e-46f73g-55
c:rofe	c75e-30
c:rofes	a23c58e-26
c:rofi	f81
c:rofil	a-48f86
c:rofu	a53c-36e22
c:rofum	a53c-36e22
c:rog	c77d-34e-24g-30
c:rogr	a-71c93
c:rogra	a-69c92
c:roi	a-22c58f-46
c:roid	a-21c77
c:roir	a22c-27
c:rois	a-21c29d-36e46f-60
c:rois_	a-27c25d-24e40f-56g34
c:roisi	e34
c:roiss	c33
c:roit	a-41b-31c75d58e-54g-31
c:roit_	a28c60d-27e-62f37g-31
c:roite	c-22
c:roits	a-113c68d90
c:roix	a47
c:roix_	a47
c:roj	a-64b65c35
c:roje	a-90b70c34f21
c:rojec	a-29c63
c:rojet	a-61b80c-24f25
c:rok	a-28c36d87e-39g-25
c:roke	a-28c36d87e-39g-25
c:rol	a27b-31c27d60e-26f-53g-36
c:role_	e22
c:roll	c59
c:rolo	d74e-49f-34g-38
c:rolog	d74e-49f-34g-38
c:rom	f25
c:rom_	a-22b-30d37f41
c:roma	c42
c:rome	a67b-38d-44e38g-24
c:rome_	a51c27
c:romet	a37e23
c:romi	b46c-39d-54e44f-40g42
c:romis	b47c-37d-53e46f-40g57
c:romo	b37c24
c:ron	b-22c65d-38f-54
c:ron_	a43b-53c-23d-34e49f-43g37
c:rona	c-24d42
c:rona_	a-20d47
c:rond	a78b-49c-28d-27g27
c:rond_	a47
c:ronde	a74b-42
c:rone	c32
c:rone_	a-37c41
c:rong	a-48b-56c49d33e82g-45
c:rong_	a-55b-53c46d35e83g-37
c:roni	a-27c77
c:ronn	c-25d37
c:ronne	c-46d38
c:rono	a55c104d-63
c:ronog	d50
c:rons	b87d-48e-27f-36g35
c:rons_	b87d-48e-27f-36g35
c:ront	a-66b58c107f-36g-39
c:ront_	a-51b51c107d-23f-27g-59
c:ronz	a-30c43
c:roo	c25d-35e27f-51g29
c:rooc	a47b-31c-31d-21e34f-23g27
c:rooch	a47b-31c-31d-21e34f-23g27
c:roof	a-94b72d58
c:roof_	a-83b74c-33d61
c:room	a25b-29c88d-59f-26
c:room_	a40b-21c57d-50f-21
c:rop	b-58c32d26e-26f-47g21
c:rop_	a28c-67d86e-73f-44g32
c:rope	a89b-41c-36d-65
c:roper	a87b-30c-57d-50
c:ropo	a-32b-55c61d-36e37f-42g25
c:ropos	a-33b-52c59d-49e43f-40g31
c:ropp	a-46c-21d74
c:roppe	a-62d51
c:roppo	d25
c:ropr	c41g-27
c:ropre	a38
c:ropri	a-38c51e40
c:roq	a25d-26e21g41
c:roqu	a25d-26e21g41
c:roqui	e21g45
c:ror	a-32f66
c:ros	a61b-50c24d-73f-42g-39
c:ros_	a76b-21d-65e28f-55g-57
c:rosa	a46b-20c-68f24g54
c:rosa_	a38
c:rosc	c46
c:rose	a34b-33c29f-45g20
c:rose_	a57b-23c-66e-33f-33g42
c:rosp	f29
c:rospe	f29
c:ross	a80b-50c36d-26e-34f-29g-59
c:ross_	a-29c29
c:rosse	a49b-77c23d39
c:rossi	a32
c:rot	b22c27d20e-80f-30
c:rote	a-55d77g44
c:rote_	g55
c:rotec	f20
c:roth	a64c25d-55e-24
c:rothe	a64c25d-55e-24
c:rott	a-37b26c54d25e-43
c:rotte	b45c-23
c:rotto	c21
c:rou	e33f-48
c:rou_	a-73d38
c:roub	a-32c-21e61
c:roug	b54c-36f-38g-41
c:rouge	a96d-22e-40g-25
c:rough	a-38b76c-32d36e45f-23
c:roun	b-32c30e33f-35
c:round	b-32c30e33f-35
c:roup	a34c25
c:roupe	c30
c:rous	a71
c:rout	a-21
c:rouv	c-35e26g47
c:rouve	c-26d-21g36
c:rouw	b26
c:rov	a42b-45c69d-59e-44f-25
c:rova	a45b-22c56d-32
c:rovar	a63
c:rovat	e22
c:rove	c42
c:rove_	a76
c:row	a34b-40c55d57e-37f-63g-64
c:row_	a-28b-29c86d46f-31g-23
c:rowi	d54
c:rowin	d54
c:rown	a92b-36d25e-44f-20g-22
c:rown_	a106b-30c-25d28e-39
c:rows	b46
c:roy	a-55b-27c84e30g-22
c:roya	c55
c:rpe	a101b-31c-49e-47g-24
c:rpen	a106c-31e-25
c:rpent	a101
c:rpi	a62
c:rpo	a-38d61
c:rpor	a-51d63
c:rport	a-38d64
c:rpr	a51b-21
c:rpri	a49
c:rpris	a22c-30g22
c:rqu	a-31b-45c122e-48f-57
c:rque	a-26b-29c119d-25e-56f-42
c:rque_	a-34b-39c130d-24e-70f-34
c:rquo	a20
c:rquoi	a20
c:rra	c55e-39f-35
c:rra_	a-32b64c39
c:rrai	a24c81d-24e-43f-46g-22
c:rrai_	b25
c:rrain	c35
c:rrait	a23c41
c:rran	c-30d47g37
c:rrang	g54
c:rras	a-31e22
c:rrass	c28
c:rre	a28b-36e-57f65g-52
c:rre_	a-38d118g-23
c:rrec	a-71f92g30
c:rrect	a-71f92g30
c:rrei	a88b-28c-27d29e-67f-27g-49
c:rrei_	a87b-26c-22e-63f-25g-48
c:rrem	a47
c:rremm	a30
c:rren	c53e-27g-23
c:rren_	a34
c:rrent	a-53b30c49
c:rreo	a-42f45
c:rres	a72e-70g-21
c:rres_	a73c-47d22e-43f-24
c:rresp	c36
c:rret	a49c-63d-102f86
c:rrete	a74c-64d-79f92
c:rreu	a-71c-20e84f81g-27
c:rreur	a-71c-20e84f81g-27
c:rri	a-23b-21d35f32g32
c:rric	c63
c:rrie	a-34b24f76g-39
c:rried	b31c-21e22
c:rrier	a-36f103g-47
c:rriez	d59e-38
c:rrig	a-22f44
c:rrige	a-22f44
c:rrin	a39b-36c-79d46f-39g55
c:rring	a46b-34c-82d48f-37g27
c:rrio	a78
c:rrion	a54
c:rris	a-49c79
c:rrit	a-47c34
c:rriv	a-41c-84d38e59g98
c:rriva	d31
c:rrive	a-40c-76d30e38f23g91
c:rro	b-27c42d-67
c:rron	c-42e21
c:rror	a-29f68
c:rrow	b-23c88d-26f-25
c:rrow_	c47
c:rru	a-60c24
c:rry	c-63e-59g115
c:rry_	c-70e-53g116
c:rs_	c64e-25g-53
c:rsa	c-45f55
c:rsa_	a27c-62d50f-20
c:rsai	f55
c:rsair	f56
c:rsar	a-31b27d-27e41
c:rsari	a33
c:rsary	a-64b42d-31e55f23
c:rsc	b28c-35e37
c:rsch	b28c-35e37
c:rschl	c-36e49
c:rsd	a52b-40e-53g49
c:rsda	a52b-40e-53g49
c:rsday	a52b-40e-53g49
c:rse	a67b41c27d-86e-31f-29g-78
c:rse_	a82b68c36d-123e-45f-28g-42
c:rsei	c49
c:rseil	c49
c:rsel	a29c-33d40
c:rself	a65
c:rsem	c24
c:rseme	c24
c:rses	a61
c:rses_	a61
c:rsh	c43
c:rshi	c36
c:rship	c36
c:rsi	a-45d23e-22f-43g110
c:rsic	c-32d81
c:rsich	c-32d81
c:rsio	a-51d-29f-20g113
c:rsion	a-51d-29f-20g113
c:rsit	b37
c:rso	a-66b-57c43d-53e94f89g-41
c:rso_	a-33c43d58
c:rson	a-68b-51c36d-86e99f120g-41
c:rson_	a-31b21c-29e61f23g-25
c:rsona	a-49e-21f108
c:rsonn	a-67b-60c62d-94e106f50g-22
c:rst	b41d-87e63f-43
c:rst_	a-31b67d-71e77f-49
c:rsta	a31d-29e26
c:rstan	a-35e35
c:rste	c87
c:rt_	c40f-57g-32
c:rta	a23b-49c21g-50
c:rta_	b-22c-20d-41e40
c:rtac	a42
c:rtach	a42
c:rtag	c105d-41e-29
c:rtage	a-29c108d-40e-25
c:rtai	c51d-42f29g-35
c:rtait	a-21e37
c:rtan	a41c-76d73
c:rtant	a32c-61d77
c:rtar	a23d69e-24
c:rtare	a50
c:rtarl	a-55d83
c:rte	a36b-48c38e-55f-33g-31
c:rte_	a39b-46c58f-70g-38
c:rted	d33e-25
c:rted_	d44
c:rtee	a-43c76d-50g25
c:rtee_	c75d-37
c:rteen	a-37g35
c:rtef	a63c-55d51
c:rtefe	a63c-55d51
c:rtel	a57c-49
c:rten	f26g-36
c:rten_	f27
c:rtena	c52
c:rter	a29b-33c22d20e-69
c:rter_	a26b-25d35e-44
c:rtera	a59d-25
c:rtes	a-25b-26c60d-41
c:rtes_	a-42c55d-33
c:rtf	c48
c:rtfo	c48
c:rtfol	c48
c:rth	a-30c42d-90f60g58
c:rth_	a-45c61d-47f56
c:rthd	c-56d-25e24f68
c:rthda	c-56d-25e24f68
c:rthe	a-41g79
c:rther	a-24g64
c:rti	a-65b-33c21d103f34
c:rti_	c-27d46
c:rtic	a-35c-38d-24e-27f113
c:rticl	c-43f103
c:rticu	b33
c:rtie	a-22b-44d84e25f-21
c:rtie_	a-55e78
c:rtier	c35d60e-27
c:rtif	a-111b-40c51d97e-22g-38
c:rtifi	a-111b-40c51d97e-22g-38
c:rtig	b25
c:rtin	c-31
c:rting	b21
c:rtir	a-24b-23d72
c:rtir_	d48
c:rtis	a-76b-35c67d-33e32
c:rtisa	a-51e37
c:rtiss	c51
c:rtist	c57
c:rtm	c26
c:rtme	c26
c:rtmen	c26
c:rtn	a48d-25
c:rtne	a73d-38e-20
c:rtner	a73d-38e-20
c:rto	b-32c-24d65e-46f56g-52
c:rto_	c-53d61f27
c:rton	a-45c23
c:rton_	a-20
c:rtou	c25d48e-62f41
c:rtout	c25d48e-62f41
c:rtr	c27
c:rts	a78b-47c21d-31f-31g-47
c:rts_	a84b-37d-22f-25g-42
c:rtu	a93b-21c21d-37e-34g-35
c:rtug	a39
c:rtun	a35
c:rtur	a60c24
c:rture	a60c24
c:rty	a-20b-32c145d-57f-32g-64
c:rty_	a-23b-32c145d-56f-32g-64
c:rtz	a36
c:rtz_	a36
c:rua	a49
c:ruar	a49
c:ruary	a75c-31d-25
c:rub	a-31b-53c50d118e-31f-36
c:ruba	a-37d41
c:ruban	a-21
c:rubb	a-71d114
c:rubi	a76g-33
c:rubis	a60
c:ruby	a-30c25
c:ruby_	a-30c25
c:ruc	a56c62d-70e-51
c:ruc_	a68
c:ruck	a-28c26
c:ruct	a67
c:rud	d51
c:rue	b-53c119e-65g-64
c:rue_	b-63c119e-49f-49g-52
c:ruf	c28d-25f78
c:rufe	f63
c:rug	a-24
c:rui	a-31d43f50
c:ruit	a45
c:rul	a-29b33c-46
c:rum	c74
c:run	a-23b72c55d-37e-31f-26g-36
c:run_	a37b45c44d-42e-31f-28g-24
c:rung	c-48e51
c:rung_	a-48c-29d21e54
c:runk	b91c-27
c:runn	c57
c:runni	c57
c:runs	a-26d21
c:runs_	a-26d21
c:runt	a-29c49
c:rup	a-34c67
c:rupt	c20
c:rur	a-21b40
c:rure	a-25b28c26d29
c:rure_	b31d36
c:rus	a99b-70c-32d-61
c:rush	a53c-85d-22e29g38
c:rush_	a51c-73g41
c:rust	a54b-24c24
c:rust_	a33
c:rut	c64
c:rute	c56g21
c:rux	a50
c:ruxe	a50
c:ruxel	a50
c:ruß	a37
c:rva	a-47c38d-33f43
c:rvat	a-54c51f23
c:rvati	a-29c39
c:rve	b-61c-20d37e40f30g-34
c:rve_	c-47d54f31
c:rven	c47
c:rver	a20c-24
c:rver_	a20c-24
c:rves	a63
c:rves_	a63
c:rvey	e33
c:rvey_	e37
c:rvi	a-40b-57c52d41e73f-58g-32
c:rvi_	a-33c34
c:rvic	a-52b-42c35d82e82f-58g-46
c:rvice	a-52b-42c32d82e82f-57g-46
c:rvie	c66
c:rview	a-28c73
c:rvis	c28
c:rvo	a29
c:rwa	a-67c55e55
c:rwar	a-67c33e64
c:rward	a-57c40e34
c:rwi	f42
c:rwo	a-49d33
c:rwor	a-49d33
c:ry_	a31b-35c31d-64e-23
c:ryi	c37
c:ryin	c37
c:rying	c37
c:ryo	c41
c:ryon	c41
c:ryone	c41
c:ryp	a36
c:rypt	a36
c:rypto	a36
c:ryt	a-63b-25c-26e31f92
c:ryth	a-63b-25c-26e31f92
c:rythi	a-55b-21c-32f95
c:rza	a-48c54e43
c:rze	b-22
c:rze_	e24
c:sa_	a31b54d-55f-56g-29
c:sab	a25c-64e27f50g-47
c:saba	a75c-67f-21
c:sabad	a27
c:sabat	a57c-68
c:sabe	a-44b53c-24d57
c:saber	a-57b54c-22d62
c:sabl	e58
c:sable	e59
c:sac	a23b-40c-56e127f-77g-46
c:sac_	a45b-58c-115d44e140f-64g-23
c:sach	a-35c-38e65
c:sacr	c30
c:sacs	a-25d30
c:sacs_	a-25d30
c:sad	b-25d22f-30g64
c:sade	a39c-26d21
c:saf	g48
c:sag	a-35b-28c-28d-70f33g116
c:sage	a-46c-25d-62f29g116
c:sage_	a-53d-72f-25g119
c:sages	c-32f79
c:sai	b-45c45d-64f-21g46
c:sai_	c74
c:said	a-53b-41c-75d-20e93f-37g111
c:said_	a-53b-41c-75d-20e93f-37g111
c:sail	c30
c:sain	a68b-32c69d-41e-32f-28g-28
c:saint	a68b-32c69d-41e-32f-28g-28
c:sair	c-45d27e-20f73
c:saire	c-45d27e-20f73
c:sais	a23c48d-52g-37
c:sais_	a30c69d-37f-53g-28
c:saisi	f49
c:sait	b45c-35
c:sait_	b45c-35
c:sal	a-27b-68c103d-38e-58g-31
c:sale	a-103b-69c77d46f47g-50
c:sale_	a-40c44f30g-20
c:sales	a-109b-74c64d69e49
c:sali	c-47
c:sall	c63
c:salle	c66
c:salo	a-21b-48c115d-44e-56f-36g-28
c:salon	a-21b-48c115d-44e-56f-36g-28
c:salt	c37
c:salu	a-81c78f30
c:salud	a-53f26
c:salut	a-42c93d22
c:salv	a61c-24g49
c:salve	g55
c:sam	a71b-70c-38d-102f-34g48
c:same	a76b-81c-95d-89e21g52
c:same_	a84b-42c-111d-70g85
c:samed	a59b-75c-36d-63e36f-53
c:samp	a-62c74
c:sampl	a-62c74
c:sams	a74
c:samst	a74
c:san_	a-20c-38g66
c:sanc	a-21b26c-20f22
c:sance	b27c-40f30
c:sand	a64b41c-38e-51g-30
c:sand_	a87c-33e-21g-21
c:sans	d22f-56
c:sans_	d22f-56
c:sant	a-47b-62c70e40f60g-54
c:sant_	c-22f58
c:sante	a-66c38e61
c:sao	a21
c:sao_	g20
c:sap	b42c-58d-21e-21g42
c:sape	a-45b35e23
c:saper	a-42b37
c:saph	a26b21c-42
c:saphi	a26b21c-42
c:sapp	a25c-50f23g30
c:sapph	a29e-27g50
c:sar	a41b-37c27d-77f-30g22
c:sar_	a38
c:sare	a21b-24c55d-28e-32f-22g30
c:sare_	a43
c:sareb	c39
c:sarem	g35
c:sari	a37
c:saro	a23
c:saro_	a23
c:sary	d-36e49
c:sary_	d-36e49
c:sas	a24c48e-35
c:sas_	a26c42e-33
c:sat	b-43c-31d56e-24
c:sat_	a24
c:sati	a-117b-27d64e43f70
c:satio	a-50e24f58
c:satu	a75b-43c-24d53e-50f-35
c:satur	a75b-43c-24d53e-50f-35
c:sau	a53c-37d30e-29f25g-75
c:sauf	a39c-72d27
c:sauf_	a39c-72d27
c:saur	a62f29g-66
c:saura	a61f33g-47
c:saut	c-27d59
c:sauto	d42
c:sauv	c33
c:sauve	c30
c:sav	a-48b114e-34g-62
c:save	d22e35f-25
c:saved	a47
c:savez	a-32c52d37
c:savo	a-62b114e-51f46g-57
c:savo_	a41
c:savoi	a-87b111d26e-37f25g-44
c:saw	a114c-41d-62g-27
c:saw_	a114c-41d-62g-27
c:say	a-36b53d58e-29f-50
c:say_	a-89b107d-30e48f-35g36
c:saya	a-43c-48f47g74
c:sayag	a-43c-48f47g74
c:saye	a95b-32d-30e-44g-38
c:sayer	a96b-24c-23d-33g-21
c:sayi	a31
c:sayin	a31
c:says	a-56b80c29d87e-54f-61g-20
c:says_	a-56b80c29d87e-54f-61g-20
c:sba	a-25c-32d52g20
c:sban	a-29b24d32g26
c:sband	a-29b24d32g26
c:sbo	a33b-26c-24d86e-27g-24
c:sboa	d35
c:sboa_	d35
c:sbou	a24d49
c:sbour	a24d49
c:sca	a35b-68d-23
c:sca_	a48f28
c:scal	a-27e27g20
c:scam	c42
c:scan	f27
c:scar	a67b-21c-49
c:scarf	a52c-31d30
c:scat	a-27c58
c:scato	c41
c:sce	a40b-20f-48
c:scen	a40d-29f-35
c:scend	a62
c:scent	a-37e40
c:scer	c24
c:sch	a-24b63c23d-27e-28f45g-36
c:scha	a-52b66c88e-21
c:sche	d-35e-21f74
c:sche_	a32
c:schen	c-79f86g-21
c:schi	a-31b78c-35d48e-24f22g-30
c:schic	a-44d72
c:schl	a24c-71d85e29f-28
c:schm	a43
c:scho	b36c74d-42e-39f-20
c:schoo	c70
c:schr	f68
c:schri	a-32f76
c:schu	a-34e60
c:schw	a47
c:sci	a78c-61e21f-23
c:scia	a45c-31e31
c:sco	a54b-53d-32e37f-24g-67
c:sco_	a60c-21d-34
c:scon	a21c-47d41
c:scont	c-44d42
c:scot	a95c-30
c:scou	a-60b-51c103e57
c:scoun	a-20b-39c70e40
c:scr	a-51b-62d-77e53f125
c:scra	e28
c:scre	a-23b-24c63e39f-37g-31
c:scret	a49c50d-38f-24g-38
c:scri	a-52b-58c-22d-85e31f132g39
c:scrib	c-45d-50f94
c:scrip	a-35c29
c:scrit	a-103b-27c-26e68f119
c:scriv	a-25b-34d-56f95g31
c:scu	a-48b-35d-53e60g90
c:scui	c25
c:scuit	c25
c:scul	a-33c20e55
c:sculp	a-40e53
c:scus	a-79c-79e31g97
c:scuss	a-72c-57g94
c:sda	a33b-71c-48d-28e-59f-25g94
c:sday	a34b-69c-48d-23e-58f-23g91
c:sday_	a28b-68c-46e-57f-22g91
c:sde	a-38b49c-22g22
c:sde_	a-34b50c-62g28
c:sdf	a-124b-71c180d-81e-86f-64g-67
c:se_	b-35d-28g-22
c:sea	a25b-57c29e-72f23
c:sea_	a21c-40
c:sear	c44
c:searc	c44
c:seas	a-30c34f28
c:seaso	a-22f31
c:seau	a83
c:seau_	a74c-32
c:seaux	c36
c:sec	a-21b-65c41d-59e55f-49g59
c:sech	c-22e81
c:seco	b-42c29d-25e-39f-31g103
c:secon	a-28b-40c23d-22e-27f-29g105
c:secr	a66c-34
c:secre	a66c-34
c:sect	c63e21
c:secte	a-26c47e21
c:secu	a-49c54d-28e52
c:secur	a-47c48d-25e53
c:sed	a-53b-24c-22e53f62g71
c:sed_	a-63d-37e60f71g81
c:see	a39b-49d-33e62f-67g-21
c:see_	a30b-51e64f-64
c:sees	a64
c:sees_	a64
c:seg	a-72c32d55e-30f27g57
c:segn	a-60b-21d31f30g46
c:segna	a-77d46e25f39
c:segu	a-98c48d51e-31g33
c:segui	a-56c41
c:segun	g28
c:segur	a-40d74
c:seh	c63d-33
c:sehe	a34
c:sehen	a34
c:sehr	a-34c49
c:sehr_	a-34c49
c:sei	a29b-45c25e36f-27g-72
c:sei_	e24
c:seig	c32
c:seign	c32
c:seil	a60b-49g-47
c:seill	a67b-46d-33e22g-41
c:sein	a42
c:sein_	a49
c:seit	a-82c31d56e58
c:seit_	a-86d74e69
c:seite	c26
c:seiz	b23
c:seize	b23
c:sel	a25b-26c28d56e-51f-63g-37
c:sel_	a-51d115
c:selb	a39
c:sele	a22c21
c:selec	c34
c:self	a47b23c-25f-32g-40
c:self_	a48b25c-34f-31g-39
c:sell	a69b-44c47e-67f-22g-43
c:sell_	a95b-28c41d-48e-44f-28g-48
c:selle	d29
c:selli	a-23c30
c:selo	a-24d24
c:selv	a-47e41
c:selve	a-47e41
c:sem	b-31c22d-45f-37g38
c:sem_	a-38e28
c:sema	b-43d-31e48f-55g45
c:semai	b-33c31e52f-41
c:seman	g80
c:semb	a44c-66d-30e-67f24g38
c:sembl	a21b22c-60e-59f28g43
c:sembr	a53
c:seme	a-53b-34c120g-31
c:semen	a-51b-32c119g-29
c:semp	a47c-56d-24e53
c:sempr	c-30e44
c:sen	b-34d-40e44f47g-40
c:sen_	a-44b52c20e57f-21
c:senc	c71g-24
c:sence	a-35c80g-20
c:send	c61e-58f-38g-29
c:send_	c48e-52f-49g-27
c:sendi	c-36
c:sens	a-30d-28f96
c:sensi	f56
c:sent	b-41c-41e59f84g-26
c:sent_	c-57e46f58
c:senta	c23d-22
c:sente	c-86d37f104
c:senti	a-61e62
c:sento	c38
c:senz	e39
c:senza	e39
c:seo	a34c-27
c:sep	a40c-29d-32f34
c:sepa	d-22f86
c:separ	d-22f86
c:sept	a57c-56f-38
c:sept_	e25
c:septe	a74c-49d-22g25
c:ser	c31f-49
c:ser_	a24b-24c38d64e-79f-54g-30
c:sera	a-45b88d-75e-21f-38g98
c:sera_	a-57b116d-84e-68g109
c:serai	a-29b38d-28e23f-42g35
c:sere	a-64c79d20
c:sere_	a-75c40d27
c:seri	b-63c72d42e-43f-51
c:seria	a-41d70
c:serie	b-46c85e-57f-34
c:serio	a33
c:sero	g42
c:seron	g43
c:serp	a108
c:serpe	a108
c:serr	a-38d75
c:serre	a-49d51
c:sert	a-32c76e-43
c:serti	a-39c79e-32
c:serv	b-61d53e82g-62
c:serva	a-28c34d-22
c:serve	b-41c-68d68e44f45g-30
c:servi	a-24b-57d84e80f-62g-41
c:ses	a43b-35c54d-30e-51f-21g-71
c:ses_	a38b-32c56d-31e-50f-21g-64
c:sess	a-42d51
c:set	a-39b47c60e-52f-26
c:set_	a-50b24c-53d58g36
c:sete_	b22
c:sett	a-22b28c96d-23e-58f-38g-21
c:sette	a-44c94
c:setti	a45
c:settl	a-57b69c59d-21
c:seu	c30d49e-52f-47g-30
c:seul	a32b38c-87d43f-26
c:seul_	a60d-38e21
c:seule	b65c-77d61e-38
c:seur	b-20c51d39e-22
c:seur_	a-31c50d46
c:seus	a24
c:sev	a51b44d-43f-40g-60
c:seve	a28b53d-33e21f-37g-57
c:seven	a34b67c-41d-21e37f-23g-48
c:sever	c46
c:sew	a-30d40
c:sewh	a-23
c:sewhe	a-23
c:sez	b46d-34f68g-61
c:sez_	b47d-32f69g-60
c:sfe	g28
c:sfer	g28
c:sfer_	c24
c:sfo	d22
c:sfor	d22
c:sform	d22
c:sh_	b-51c72e-34f-22g-46
c:sha	a-27b-50c56d-35e24
c:shal	c79d-49e-41f-23g52
c:shall	a-27c82d-46e-34g54
c:sham	a-32c-42e104
c:shame	a-32c-42e104
c:shar	c69d-34e-34f59
c:share	a-23c62f35
c:she	a60b-62c-57f-64g33
c:she_	a72b-52c-93d-39e-30f-64g44
c:shed	a-46d29e86
c:shed_	a-46d29e86
c:shee	a-52c34
c:sheet	c27
c:shel	a131c-37d-53
c:shes	a22c-29
c:shes_	a22c-29
c:shi	a53b-41c53e-53f-39g-51
c:shin	a-39c26
c:shing	c29
c:shio	d65
c:shion	d65
c:ship	a23b-24c71d-56e-40
c:ship_	a81c28d-47f-25g-29
c:shipp	a-49c55
c:shir	a44
c:sho	b-29c61f-59g-43
c:shoe	e36
c:shoes	e41
c:shoo	c57
c:shoot	c57
c:shop	a-38c94d27f-46g-56
c:shop_	a-44b-30c119f-55g-43
c:shopp	b55c-38
c:shops	c32
c:shor	b-24c69d-28e-30f-23
c:short	b-21c63e-26
c:shou	b38c-60d85g-29
c:shoul	b41c-61d88g-28
c:show	a73b-80c26d-57f-51
c:show_	a107b-51c30d-37e-42f-30g-39
c:showe	a-38c-31e24g82
c:shown	a41c-31e36
c:shy	a116d-25
c:si_	a-41b-29c59e-32f66
c:sia	c52d-47f-25
c:sia_	d20
c:siam	a20c37d-66f-27
c:siamo	a20c37d-66f-27
c:sib	a46c-68d35f-22
c:sibi	c51d23
c:sibil	c51d23
c:sibl	a49c-110d29
c:sible	a51b-32c-107d34
c:sic	a-35c39d60
c:sich	a-32c-51d84
c:siche	a-33c-27d89
c:sid	a20e-65g29
c:side	a22b-33e-65g33
c:side_	a-29b-31d73e-47f-50g98
c:siden	a60c-26g-34
c:sider	a68d-47e-22g-38
c:sie	c45e-27g-23
c:sie_	c36d59e-56f38g-42
c:sied	a-26c21d31
c:siem	e57
c:sieme	e35
c:sien	a32
c:sienn	a33
c:sier	a-63b43c26e-37f29g21
c:sier_	a-106c50f51
c:siera	d49
c:siere	b59
c:sies	g29
c:siet	c54
c:sieu	a62b-51d-47
c:sieur	a58b-45d-43
c:sif	c77
c:sif_	c70
c:sig	a-60c48e36g34
c:sigl	a31
c:sigli	a31
c:sign	a-55c61
c:sign_	a-115c42d35e20
c:signe	c29
c:signo	c70
c:sil	a83b-43e-84f-69
c:sile	a-50c33g41
c:silen	a-56c35g42
c:sili	c71
c:silk	a34c-36d51
c:silk_	a34c-36d51
c:sill	a38c-25g32
c:silv	a107b-35c-43e-52f-41g-31
c:silve	a107b-35c-43e-52f-41g-31
c:sim	b60c-74e65f-40g-33
c:simi	e36
c:simi_	e39
c:simo	a26c-62d39e33f-25
c:simo_	a39c-70e37f-21
c:simp	b99c-72e37f-28g-47
c:simpl	a21b99c-77e38f-28g-46
c:sin	a-35b-23c35d33g-20
c:sin_	a-27b-33d81f-31
c:sinc	a-22b-51e45f55g-22
c:since	a-22b-51e45f55g-22
c:sind	c55
c:sind_	c40
c:sine	c98d-35e-60
c:sine_	a-24c49
c:siner	a26
c:sines	a-24c65
c:sing	a-32b40d62e37f-39g-62
c:sing_	a-76b50c27d64e33f-26g-44
c:singl	a31
c:sino	c-24d-25g57
c:sinon	b23c-43g61
c:sins	a-42c-30d30f111
c:sins_	d43f21
c:sio	a-53c34d-38e-51f47g66
c:sio_	g42
c:sion	a-61c43d-31e-48f46g58
c:sion_	a-62c32d-22e-51f60g64
c:sione	a-25b27e22g32
c:sionn	a-21c67
c:sions	c-28g24
c:siq	a-21c-49e80
c:siqu	a-21c-49e80
c:sique	a-21c-49e80
c:sir	a95d-74e-39f-31g-39
c:sir_	a43b35c27d-50e-28f-32
c:sire	a109c-47
c:sire_	a109c-47
c:sis	a39c-44e-34f35g-22
c:sist	a50c-70e-23f21
c:sista	a23
c:siste	a52c-98e-35
c:sit	b51c67d-83e-68g-57
c:sit_	c44d-35e-45f40
c:sita	a-20c33
c:site	a-22b75c92d-68e-62f-54g-58
c:site_	b77c85d-66e-53f-65g-55
c:siti	a30b-32d-47f29g31
c:sitio	b-27d-34f33g49
c:sito	c49d21f-20g-29
c:sito_	d30
c:sity	b38
c:sity_	b38
c:siv	a-86b81c60f-24
c:sive	a-73b84c26
c:sive_	a-34b54
c:sivel	a-30b30
c:sivi	c39
c:sivit	c39
c:six	a25c-29d43e30f-44g-57
c:six_	a38c-35d26e21f-41g-53
c:sixt	a-53d34e39
c:sixty	a-67e44
c:siz	a90b-38e-87f-52
c:size	a90b-34c-38e-85f-50g-30
c:size_	a102b-29c-40d-25e-83f-46g-24
c:sk_	c52d-51e-21f-22
c:ske	a-22b-60c-94d-90e79g130
c:sked	a-74b-28c-66d-59e82g128
c:sked_	a-74b-28c-66d-59e82g128
c:sket	a52c-73d-22e29g67
c:sketc	g75
c:ski	a-62b30d26f20
c:skin	a-60b46c-30d47f25
c:sking	a-69b31d24e23f28
c:sko	a26
c:sla	a53c23
c:sle	a43b-34c-23d-36e-24g50
c:sleep	a27
c:slet	a60
c:slett	a52f20
c:sli	a30b42c-31f-26
c:slip	a53c-22
c:slo	a76b-30c-50
c:slt	a49
c:slt_	a49
c:sly	a-35b46c33
c:sly_	a-35b46c33
c:sma	a103b-48c-67d-46e-33f-66
c:smal	a106b-42c-68d-40e-59f-63
c:small	a110b-40c-64d-50e-57f-62
c:sme	c79e-49f-31g-31
c:smel	a49d20
c:smell	a49d20
c:smer	c28
c:smera	c28
c:smet	a-36c98e-21
c:smett	a-48b26c67
c:smi	a-72e83
c:smis	a-41
c:smo	c-26d30e37
c:smo_	e49
c:sn_	b-22d54
c:sna	a31
c:sno	a30c25
c:so_	b-26f34g-37
c:sob	a56b-23d-42e-31g35
c:sobr	a30d-29e-23g46
c:sobre	g56
c:sobri	a57
c:soc	a-25c56e-49
c:soci	a-25c56e-49
c:socia	a-32c62
c:socie	b-24c30e-23f34
c:soe	a61c-53d-28e-57f-31g65
c:soeu	a68b-39c-47d-27e-56f-30g66
c:soeur	a68b-39c-47d-27e-56f-30g66
c:sof	b37
c:soft	a21
c:sog	a-64b70
c:sogn	a-64b70
c:soi	a39b-28c-31d28e-44
c:soie	a20c-26
c:soie_	a21
c:soin	a-86b34c54
c:soin_	a-56b45c57e-37
c:soins	a-24e30
c:soir	a34c-31e-47f-23g29
c:soir_	a32c-45e-39f-30g44
c:soire	a-34c34
c:soit	a35c-50d26g-27
c:soit_	a35c-50d26g-27
c:soix	a85b-45
c:soixa	a85b-45
c:sol	b92d-38e-47f61g-59
c:sola	a-22d69
c:sold	a71b-72g-64
c:sold_	a76b-57g-37
c:solde	a26
c:sole	a-35d-62f94g22
c:sole_	f32
c:soli	b75c-52d31e-31f41g-37
c:solit	b71
c:soll	a-30c35f23
c:solli	a-32c37f31
c:solo	a-25b115c-43e-23f-24
c:solo_	a-25b115c-43e-23f-24
c:solu	c31
c:solut	c54
c:som	a54b22c-23d-47f-52g-70
c:some	a67b26c-64f-58g-67
c:some_	c83d-34e-63
c:someb	a41b26c-80d25e20f-32g-28
c:someo	c-37e90f-20g-35
c:somet	a105b-34c-98d-24e-70f-45g-63
c:somm	a-25c51d-73e51g-27
c:somme	a-24b20c48d-73e52g-27
c:somo	c71
c:somos	c71
c:son	c57d-58f27g-51
c:son_	b52c47d-47g-45
c:sona	a-56e-23f113
c:sonal	a-42c-30e-23f114
c:sonn	a-45b-67c72d-82e94f51g-60
c:sonna	a47
c:sonne	a-73b-63c85d-73e101f45g-50
c:sono	a46c23d-50e-40f-36
c:sono_	a46c23d-50e-40f-36
c:sons	a-37b52c66d-36e-33g-42
c:sons_	a-40b54c70d-32e-30g-57
c:sont	a37b-98c23d90e-27f-22g-45
c:sont_	a37b-98c23d90e-27f-22g-45
c:soo	c31
c:soon	c31
c:sor	a-22c42d-33g31
c:sor_	c76d-21g21
c:sore	c31
c:sorr	a22b-26c-89g95
c:sorry	a32b-24c-82g95
c:sors	c30
c:sort	a-26b51g-42
c:sort_	b53c21
c:sorte	b28
c:sorti	e40
c:sos	a-52
c:sot	e36
c:sott	e37
c:sotto	e37
c:sou	b-57c50d-22e29g-31
c:sou_	a-41c100d-71e-33f-28g37
c:soud	d60
c:souh	b-43c27e-37g-22
c:souha	b-43c27e-37g-22
c:soun	c21
c:sound	c21
c:soup	e33
c:sour	a-45e65g30
c:souri	a-53e33
c:sous	b-43c40g-47
c:sous_	b-42c41g-46
c:sout	a27e45
c:soy	b-32c107d-33f-21
c:soy_	b-28c108d-30f-20
c:sp_	d74e-23f-32g-36
c:spa	a-48c46d36e-60g48
c:spac	g41
c:space	g41
c:spar	f24
c:spara	f42
c:spare	a-28
c:spe	d-97e55
c:spea	a21c59d-21
c:speak	a21c59d-21
c:spec	c48d-52e-21f21g-58
c:speci	a-29c73d-24e-21
c:spect	a-22
c:sped	a31c-42d47
c:spedi	a34c-57d48
c:spel	a-50c-25e27f76
c:spen	a73b20d-63e-26f-37
c:spend	a105b28d-49e-51g-26
c:sper	a-83d-36e76g65
c:spere	g24
c:spet	a-94c-49e111g76
c:spett	a-90c-32e103g77
c:spi	b-63c58e25f-24
c:spic	c70
c:spice	c70
c:spie	e34
c:spin	a20d51
c:spine	a69
c:spir	c48
c:spl	a-48b51
c:spla	a-28
c:splay	a-28
c:spo	b-52c45d-92e22f-21
c:spo_	a99c-45
c:spok	a-45b28c-22g67
c:spoke	a-45b28c-22g67
c:spon	a40b-68c61d-103e26g-49
c:spond	a-32c39e28
c:sponi	a113b-39d-86e-42g-27
c:spons	a-34b-29c72d-39e68f-27g-32
c:spor	a-68c51
c:sport	a-68c51
c:spos	a-21c45d-52e46
c:sposi	a-41c59
c:spost	a-50e64
c:spr	c40e-66f27g45
c:spra	a-29g36
c:spri	a28c55e-51g-28
c:sprin	c72e-45g-21
c:spu	a-48c-38e86
c:squ	c-30d-52e31f-39g55
c:squ_	a41c-46d-28f-29g56
c:squa	b28
c:sque	b-57g26
c:sque_	c75
c:squel	a55c-22
c:ss_	c35d-25e-28
c:ssa	b-29d-56e-57f49g103
c:ssa_	a27b68e-28f-33g-28
c:ssag	a-61b-40d-69f41g116
c:ssage	a-65b-37d-65f32g115
c:ssai	a35b-22c24
c:ssai_	c74
c:ssair	c-24
c:ssan	a-63c-34d28f102
c:ssanc	b27c-40f30
c:ssant	a-57d37f83
c:ssar	a38
c:ssare	a25
c:ssay	a55b-48c-38d-23e-54f22g27
c:ssaya	a-43c-48f47g74
c:ssaye	a95b-32d-30e-44g-38
c:sse	b-57c23
c:sse_	a26b-32e-36
c:ssed	a-79c-40e85f31g88
c:ssed_	a-123c-32e90f40g97
c:ssee	a43b-30c-94d48e81
c:ssee_	a39b-26c-97d50e82
c:ssel	c-43d78
c:ssel_	a23d52
c:ssem	a57b-24c45d-40
c:ssemb	a45c27d-21
c:ssen	a-52e54
c:ssen_	a-31b25e27
c:sser	b-61c52d23e-44f-42
c:sser_	a69b-46c25d23e-73f-25g-64
c:ssera	a-57c47e30g38
c:ssere	a-38d33
c:sses	b-26c53e-65g-21
c:sses_	a51b-20c65d-53e-78
c:ssess	a-58d59
c:sset	a-46b-40c104d28
c:ssett	a-34c50d31
c:sseu	c61e-26
c:sseur	a-27c63
c:ssez	a23c-22d-56f98g-31
c:ssez_	a23c-22d-56f98g-31
c:ssi	b-49c42e-37g-31
c:ssi_	b-58c91d-22
c:ssia	c43
c:ssiam	c22
c:ssib	a44c-64d57e-44f-35
c:ssibi	d30
c:ssibl	a42c-91d49e-38f-29
c:ssie	a-41c62e-27f34g-58
c:ssier	a-97b35c57f50g-23
c:ssieu	a47
c:ssif	c84
c:ssif_	c70
c:ssim	a-36d57e30f-25
c:ssimi	e39
c:ssimo	d34g21
c:ssin	a-21b-58d107e-21
c:ssine	a27c64
c:ssing	c-30d96
c:ssins	a-33c-40d67f23
c:ssio	b-39c47d-54e-54f75g-47
c:ssion	b-39c47d-54e-54f75g-47
c:ssis	a37c28d-34g-24
c:ssist	a48d-29
c:sso	b-31c47e-54f46g-42
c:sso_	c31e-35f44g-58
c:ssoc	b-27c55e-23f33
c:ssoci	b-27c55e-23f33
c:ssoi	d43
c:sson	a26
c:ssons	c21
c:ssor	a-57g20
c:ssort	a-31
c:ssou	d27
c:sst	c-29g73
c:sst_	c-20g75
c:ssu	a-67b-48c-27d98e65f-51g82
c:ssue	a-59c56d26
c:ssue_	a-39d37
c:ssun	a-94c-71d21e101g25
c:ssuno	a-49c-40e86
c:ssur	a-33b-43c-22d91f-37g42
c:ssura	a-23c-48d103
c:ssure	a-21b-27f-24g66
c:ssus	a-37b-29c-42d30g103
c:ssus_	a-37b-29c-42d30g103
c:st_	b44d21f-31
c:sta	c31d-47e-20f36g-28
c:sta_	a43d-77e-55f53
c:staf	a-64c85d-24f43
c:staff	a-64c85d-24f43
c:stag	a-22b51c78d-61e-30f-32g-23
c:stag_	a60c-27
c:stage	a-63b68c53d-24
c:stai	a-41c67d-23g31
c:stair	a-71c94
c:stal	b-20e-28f33
c:stal_	c-22d35
c:stam	a-35c-33d50e20
c:stamp	a-22c-24d59
c:stan	b44d-82e39f26g-25
c:stand	a-35d-48e102f35g-24
c:stant	b80c26d-48g-24
c:star	b80c71d-65e-55f-53g-49
c:star_	a56
c:stare	c40
c:stari	c55
c:start	a-35b90c29f-27
c:stat	a-39b-37c-58d73e51f92
c:state	c28d-31
c:stati	a-70c-85d79e24f73
c:stato	a-34c-32d37
c:stau	a35c-50d42
c:staur	a53c-47
c:stay	a52
c:stay_	a35
c:ste	d-35e-31g26
c:ste_	b47c-28d-70
c:stea	a-31g75
c:stead	g57
c:sted	a-34c66d-70e-50f-30g100
c:sted_	a-60c51d-58e-23g111
c:stede	a36c38
c:stee	a101b-51c-53e-33f-26g-30
c:steel	a102b-21c-45
c:stei	a28
c:stein	a32
c:stel	a-58b-26d70e35
c:stell	a-36b-33d78
c:stem	a-41b-35c22f89
c:steme	b-42c46
c:sten	b-25c120f-64g-64
c:sten_	c117e-21f-36g-32
c:steni	d52
c:stens	c-54e64
c:step	a-39c26e24
c:step_	c25
c:ster	b25c27e-68f-21
c:ster_	a86b-25c29d-69e-72g-44
c:stera	b60
c:sterd	a-57c-52d73g57
c:stere	a-47
c:stes	a-59d53e29
c:stes_	a-44
c:stess	a-25d24
c:stet	a79c-32
c:stet_	a75c-27
c:steu	a45
c:sti	c46d-32e-21
c:sti_	a-25c29
c:stia	a-23
c:stic	a39d-24f-22
c:stic_	a-27e23
c:stick	a46
c:stid	a24
c:stie	a-56b39c22
c:stig	a-62c36
c:stil	a27b24c-50d-27e-52f33g39
c:still	a31b27c-63d-24e-48f37g42
c:stim	a-71c63
c:stima	a-72c45d32
c:stime	c44
c:stin	a-30c73e-51f25g-73
c:stina	c22
c:sting	a-38c103e-33f-29g-46
c:stio	a-26c30d-67f-43g85
c:stion	a-26c30d-67f-43g85
c:stiq	c50
c:stiqu	c50
c:stit	a-28c-31d66g-26
c:stitu	d46
c:stl	a48c31d-44
c:stly	c57d-31
c:stly_	c57d-31
c:stm	a58c-36d34e-34
c:stma	a58c-36d34e-34
c:stmas	a58c-36d34e-34
c:sto	b-68c30f60g-29
c:sto_	a-26b-35e27f-36g86
c:stoc	a53b-35c65d-70f-22
c:stock	a53b-35c65d-70f-22
c:stoi	c56
c:stoir	c56
c:stol	a33d25
c:stole	c26
c:stom	a-62c57d74e-42g-34
c:stome	c96d-42e-34g-24
c:stoms	a-45c-58d103
c:ston	a-30c38g22
c:stone	c50f-50
c:stop	b-58c-25d-26e-57f124g-69
c:stop_	a-22b-25c-38d-53e-30f126g-67
c:stopp	b-27c21d38
c:stor	b-78c44e24f60g-60
c:store	c-43d34e85g-20
c:stori	a-62c37f84
c:story	a26b-28c36
c:stoy	c-33
c:stoy_	c-33
c:str	b-38c44f-28g-52
c:stra	a23b-64d57f-29g-46
c:stra_	c83d-77
c:stran	a72c-33
c:strap	b-26c-87d102e39f-21
c:stras	a21d48
c:strat	c37
c:stre	a-22b-42c53d26e37f-53g-26
c:stre_	c43
c:stree	b-20c32d51e41f-72g-36
c:stres	a-20g43
c:stri	a-58b64c29e-22g-29
c:stri_	a-86b84c26f28
c:strib	c49
c:strin	d42e21
c:stro	a-49b-51c90e-25g-44
c:stro_	a-65b-35c83g-27
c:stron	a24
c:stru	a87d-24
c:struc	a56c-35
c:sts	c36
c:sts_	c36
c:stu	a-32b79c56e-56g-61
c:stuc	d51
c:stud	b85c32d-36e-48f-38g-39
c:stude	a-42b71c46d-23
c:studi	a51
c:studs	a39
c:stuf	a-44b26
c:stum	a23
c:stur	a-59c65
c:sty	a-29b-44c85d29f-34g-30
c:styl	a-24b-26c49d49e25f-30g-24
c:style	a-21c68
c:styli	c40
c:stylo	c-54d58e36
c:sua	a-20b21
c:sual	b28c28
c:sub	b-29e-34f91g-41
c:subs	a-26c29f64
c:subsc	f66
c:suc	a53b-34c50d-44f-46g-36
c:succ	a-31c29
c:succe	a-31c29
c:such	a65b-22c50d-41e-30f-36g-38
c:such_	c47
c:suche	a95d-43e-23
c:sue	b-23c55d36f-30g-32
c:sue_	a-57d59
c:sueg	a45
c:suegr	a45
c:suf	a-82c63d20
c:suff	a-82c63d20
c:suffi	a-82c63d20
c:sug	a-25c-51g98
c:sugg	a-25c-51g98
c:sugge	a-25c-51g98
c:sui	b30d-39e-24
c:suis	a41b34d-86g-56
c:suis_	a27b37d-74g-54
c:suit	a-37b-33c-51d-33e-39f86g103
c:suit_	a40
c:suite	a-78b-22c-54e-23f114g109
c:suiv	a-103b41c26d99e-49f-56
c:suivi	a-69c27d90e-27f-34
c:suivr	a-46b52d29
c:suj	a-74c-21g108
c:suje	a-74c-21g108
c:sujet	a-74c-21g108
c:sul	a-36b-39c64d-47g23
c:sul_	a-75c27e52
c:sule	a32
c:sull	a-44g64
c:sulla	a-35c-30g65
c:sult	a-56c111
c:sulta	a-36c106
c:sum	a-26b-22c53
c:sum_	c49
c:summ	c31
c:summe	c23
c:sun	b-31c-98d57e98g39
c:sund	a28b-45c-61d55g33
c:sunda	a35b-37c-85d62g34
c:suno	a-49c-40e86
c:suno_	a-49c-40e86
c:suo	a67c-36
c:suo_	a40c-22
c:sup	a-110e-58f132
c:supe	a40
c:super	a40
c:supp	a-126e-47f134
c:suppl	a-67c61d45e-22
c:suppo	a-61b38c23g26
c:suppr	a-97c-62f131
c:sur	b-76c31g58
c:sur_	b-56c57d-43f-35
c:sura	b-51d68e-47f-23g44
c:sura_	g36
c:suran	b-31c24d80e-23
c:sure	a-22b-67c-43e23g119
c:sure_	a-27b-40c-43d-72e49f30g110
c:sured	a-30g77
c:suree	a-51c27
c:surer	c-39d85
c:sures	a25g29
c:surpr	a22c-30g22
c:surt	d46e-37f44
c:surto	d46e-37f44
c:surv	e29
c:surve	e33
c:sus	a-28e-23f-32g108
c:sus_	c-55g100
c:susp	c39g29
c:suspe	c39g29
c:suy	c79
c:suyo	a-22c82
c:svp	a134b-45c-90e-68f22g-88
c:svp_	a134b-45c-90e-68f22g-88
c:swa	a-33b-31c24d79f-34g26
c:swap	a-90d110
c:swap_	a-85d103
c:swe	a-74b20c42d-53e38g84
c:swer	a-77c27d-31e33g93
c:swer_	a-53g97
c:swi	c60
c:swo	a-94c63d99
c:swor	c68d33
c:sy_	b81c-41
c:syn	c69
c:synd	c55
c:ta_	b-43c-20d-21f66
c:tab	a22b-33c24f-35
c:tabi	a-23c23
c:tabil	a-23c23
c:tabl	b-21f-34
c:table	e20f-27
c:tabli	c41d27
c:tac	a-36b-52c54d40e-74f27
c:tach	a-34b-55c21d80e-37g43
c:tache	a-55b-31c49d66e-26
c:tachi	a42
c:taci	a-25
c:tact	a-36c56e-49f53g-49
c:tact_	c35f22
c:tacte	c34
c:tad	c63d-27
c:tado	c68
c:taf	a-56c72f30g-29
c:taff	a-46c83d-27f42
c:taff_	a-46c83d-27f42
c:tag	c89d-66e-56f-57g-41
c:tag_	a28c-40d26f-24
c:tage	a-38b53c104d-91e-64f-52g-47
c:tage_	b56c86d-86e-56f-47g-38
c:tager	c32
c:tagl	a38
c:tagli	a38
c:tagn	a45
c:tai	b-58d-29e70f56g-31
c:tail	a55b-73c-38e-40f59g-26
c:tail_	b-27c77d-23
c:taill	a69b-57c-116d26e-23
c:tails	a-20d-30f104
c:tain	a64f-28g-29
c:tain_	a35f-24
c:taine	a48c-24
c:tair	a-98b47c103d-33e-28f59g-58
c:taire	a-88b59c78f55g-61
c:tairs	a-59c90
c:tais	a-46c-38e91
c:tais_	a-46c-38e91
c:tait	a-64b-56c-49d-28e127f34g27
c:tait_	a-64b-56c-49d-28e127f34g27
c:tak	a-48b-28c-21f126
c:take	a-54b-26c-23f126
c:take_	a-61f123
c:taken	a-58e21f21
c:takes	a34
c:tal	b39c38d-58e-75
c:tal_	a23b-41c73e-69
c:tale	a-46c71d-21
c:tale_	a-32c62
c:tali	c21
c:talk	a40b41d-50e-45
c:talk_	a61
c:tall	a110b-31d-43e-45f-25g-20
c:tall_	a77
c:talla	a41
c:talle	a32
c:talo	a-35b100c-26e-47
c:talog	a-22b101c-40d-24e-40f24g-28
c:talon	a-31
c:tam	a-38b-23c34
c:tama	a38
c:taman	a32
c:tame	a-82c48d-27e54
c:tamen	a-80c40d-25e55
c:tamp	a-29d58
c:tan	b44c-29g-24
c:tan_	a80c-58e-42
c:tanc	a48
c:tance	a39
c:tanch	d26
c:tand	a-35d-48e102f35g-24
c:tand_	a21c-36d-39e40f34
c:tandi	a-63c20e45
c:tann	c52
c:tanne	c35
c:tano	b25
c:tano_	a25b26
c:tant	b97c-40f-28g-21
c:tant_	b45c-92d56e21
c:tante	c35f-29
c:tanto	a-26b107c-50
c:tants	a-25c51
c:tap	a-34
c:tar	b61c56d-26e-32f-62g-31
c:tar_	a30c26d-26
c:tard	b62c-25g34
c:tard_	a-34b98c-33
c:tarde	e-27
c:tare	a54c31d-37f-23g-28
c:tare_	a39c25d-28
c:tari	b67c58d-66e-62f-53
c:taria	a62c25d-25
c:tarif	a-49b94c39d-47e-32f-30g29
c:tario	c-22
c:tarl	a-60d82
c:tart	a-33b89c44e-26f-29g-22
c:tart_	a-52b89c36d-29
c:tary	a-26b-32c75
c:tary_	a-26b-32c75
c:tas	a99b-69c-59f-39g-42
c:tas_	a61b-35c-30d-24e48g-25
c:tasc	a80c-44
c:tasch	a40c-26
c:tass	a68d28
c:tasse	a68d28
c:tat	b-63e30f131g-61
c:tat_	a-28c46d25
c:tata	e78
c:tata_	c-28e79
c:tate	a25d-58
c:tate_	a23d-48
c:tati	b-26c-70f136g-59
c:tatio	c-57e-33f133g-50
c:tato	a-48c44d23e44
c:tato_	a-48c44d23e44
c:tatt	f49
c:tau	d82g-37
c:taug	c21
c:taugh	c21
c:taur	a47c-37
c:taura	c-22d25
c:tav	c-28
c:tavo	c-26
c:tax	a36d26
c:taxi	a41
c:taxi_	a32
c:tay	a52
c:tay_	a35
c:tbo	c21
c:tch	a22b56c-38d62e-37f-75
c:tch_	a29c-23d76e-51f-69g-42
c:tche	a32b106c-82d-59e25f-45
c:tches	a30b94c-55d-53e-23f-37g32
c:tchi	d50
c:tchin	d50
c:tchm	a-37c55
c:tchma	a-37c55
c:te_	d-31
c:tea	a23b-52d-42e21f-25g59
c:tea_	a-26g65
c:teac	a26
c:teach	a26
c:tead	g57
c:tead_	c-24g58
c:team	a-44b-27c46e20
c:team_	a-21b-22c40e23g-20
c:teau	a53c-65e28f-22
c:teau_	a59c-55d-21e33
c:tec	b-32c97d-76e-67g-23
c:tech	c93d-36
c:techn	c95d-34
c:tect	c36e-20
c:tecte	c26
c:tecti	f21
c:ted	a-36b34e69f-32
c:ted_	a-48b39e106f-25
c:tede	a35c43
c:tedes	a35c43
c:tee	b-66d88e-31f-56g-40
c:tee_	a-46b-65c38d100e-48f-24g-35
c:teel	a102b-21c-45
c:teel_	a102b-21c-45
c:teen	a21c-37d-29f-22g24
c:teen_	a35d-61g32
c:tees	a-28d55
c:tees_	a-28d55
c:tef	a48b-27c-50d38e-35f34
c:tefe	a63c-55d51
c:tefeu	a63c-55d51
c:teg	a-35b43g-23
c:tegr	c-40e26
c:tei	a59b-43c-26d48f-21
c:tein	d43
c:tein_	a34
c:teint	a-34d58
c:tel	a-24b-51c28d22f39
c:tel_	a63d-59
c:tele	a-57b-42c-55d-27e105f72g78
c:tele_	e21
c:telef	a-63c-68e83g83
c:telep	a-35b-43c-53d-45e74f109g29
c:teli	a-45b-35c63d69e-51f-50
c:telie	a-40b-31c53d93e-48f-47
c:tell	b-38c24d36e-65f53g-65
c:tell_	e-60f62g-61
c:tella	a39
c:telle	b-30c56d47
c:telli	d31f27
c:tem	a30c-51e-32f68
c:tem_	a70b-35c-115d37f26
c:temb	a71b-22c-43f-25g20
c:tembe	a54
c:tembr	a42c-24g36
c:teme	b-59c41d-37f55g-55
c:teme_	c-23e45
c:temen	b-51c58d-56e-44f67g-44
c:temi	f71
c:temi_	f71
c:temoi	a20
c:temp	b58c-73e-46f22g32
c:tempo	a21
c:temps	a38b37c-52e-48
c:ten	a-40b66d-56e43f39
c:ten_	a-46c57d-22e30f53g-23
c:tena	c25d-38f22g-28
c:tenai	a-45e51
c:tenan	e-20f26
c:tenar	a25c24
c:tenc	a-59b26
c:tence	a-30b30c-27
c:tend	b66c-75d-73e113f-34g33
c:tend_	a-33b89d-51e46
c:tenda	a-48b101c-47e36
c:tende	a89b-21d-28
c:tendr	a42c-67e25g31
c:tends	c-64e83
c:tendu	a-73e86
c:tene	f22
c:tened	a39
c:teng	a-26c43
c:tengo	a-31c57
c:tenh	c-31
c:teni	a-49c29d52
c:tenin	a-32d62
c:tenir	a-26b21
c:tenn	a-37b70
c:tens	c-84e97
c:tens_	c-48e65
c:tent	a-66b124d-52f27
c:tent_	a-67b122c-25
c:tente	a-39e23
c:tenti	a-54b66c27d-28f28
c:tenu	a-22b27d-39f-24g54
c:tenu_	a-27g75
c:tep	a-39c26e54
c:tep_	c25
c:ter	c22e-23f-32g-24
c:ter_	a50d-27e-42f-43g-46
c:tera	b58d28f-53g28
c:tera_	b75c-35d31
c:terai	c37e-62f-36g48
c:terc	a52
c:terd	c-71d58g68
c:terda	c-69d59g69
c:tere	a-50b65c43d-53
c:tered	a-46c-21d50f45
c:teres	a-49b64c74d-100
c:teri	a-31d62g-47
c:terie	a-21c-22d106f-24g-25
c:terin	c21
c:terl	a-23d21
c:term	b27d-47g20
c:terme	a-21
c:termi	d-21
c:tern	b-79c22d58e-46
c:terna	a-22c44
c:terne	a62b-34c-22
c:terni	c-39d79
c:terno	d31g22
c:tero	a-58b97
c:teron	a-62b99
c:terr	a-48b24c112e-50f-25
c:terra	a-28c113
c:ters	a-86c80d-43e74f33
c:ters_	a-86c72d-41e76f35
c:terv	a-73c102e-24
c:terve	c56
c:tervi	a-59c92
c:tes	b-66c66d-42e20g-64
c:tes_	b-61c60d-50g-60
c:tesi	a33
c:tesi_	c42
c:tess	a-47c-66d28e106g-27
c:tessa	b21c-38d27
c:tesse	a-61c-29e107
c:test	a-50b-65c110f-47g-58
c:test_	a-46b-32c113d-43f-35g-47
c:testa	c-47d59
c:teste	c34e48
c:tet	b25c-44d76e-45f-53g28
c:tet_	a93e-28
c:tete	a-29b59c-66d70f-26g20
c:tete_	b65c-71d46f-22g23
c:teu	a32b-62c74d-28e-43f-63
c:teui	a-21g69
c:teuil	a-21g69
c:teur	a29b-51c88d-34e-47f-59g-57
c:teur_	a26b-43c89e-53f-54g-50
c:teurs	c63d-21
c:tev	a92c-81d-63e-27f92g-24
c:teve	a94c-83d-47e-22f93
c:tever	a94c-83d-47e-22f93
c:tex	g32
c:text	a-47g32
c:text_	a-41g36
c:tez	a-75b-53c115d-70e20f53g-53
c:tez_	a-79b-48c115d-62f56g-50
c:tfo	a-33c74
c:tfol	c48
c:tfoli	c48
c:tfor	c42
c:tform	c42
c:th_	d-24e-46g35
c:tha	c-52d-31e46g43
c:than	a-26b-63c-28d-23e-38f85g93
c:than_	a30c29e23f-44g-28
c:thank	a-59b-59c-49d-36e-65f130g115
c:that	b21c-56d-35e63f-49
c:that_	b21c-56d-35e63f-49
c:thd	a-37b-22c-94d-52f130
c:thda	c-56d-25e24f68
c:thday	c-56d-25e24f68
c:thdr	a-61c-69f121
c:thdra	a-61c-69f121
c:the	c-23
c:the_	c-27g31
c:thei	c64d-32
c:their	c76d-48
c:them	a-35c41d25e23g-48
c:them_	a-28c36d32g-44
c:then	a-93b101c-68d112e39g60
c:then_	a-87b106c-106d105e45g67
c:thent	a-49d65
c:ther	a37c-52
c:ther_	a34b-39c-48g29
c:there	a32b28c-56d48g-69
c:thes	a70d-28g-24
c:these	a24b25c-27
c:they	a48d-25e-68g-25
c:they_	a48d-25e-68g-25
c:thi	a37c-21d-50g-37
c:thie	a-22c69
c:thin	a60b38c-62d-42e-51g-53
c:thin_	a39b-26c55d-34g-27
c:thing	a64b52c-106d-38e-61g-44
c:think	b54c-29d-39f28g-29
c:thir	b23c-51e63f43g-27
c:third	a-54c-56e63f78
c:thirt	a25e29f-22g-24
c:this	b-41c63d-65
c:this_	b-52c68d-63
c:thm	e42
c:tho	d-37e47g-31
c:those	a-22
c:thou	a41b-21c-34e35g-54
c:thoug	b38
c:thous	a90c24d-31e-33g-37
c:thout	a24b-55c-86e89f24g-28
c:thr	b35c-46e87f-41g-64
c:thre	a29d-42e65f-36g-52
c:three	a34d-33e50f-52g-59
c:thro	a-35b80c-95d85e67f-20g-35
c:throu	a-35b102c-104e84
c:throw	d84
c:ths	b30c26
c:ths_	b31c32
c:thu	a52b-23d-22e-55f-21g47
c:thur	a51b-22d-22e-55f-21g48
c:thurs	a59b-41d-21e-54f-20g48
c:ti_	e22f44g-41
c:tia	a61d-30e-65
c:tia_	a35
c:tial	a98b-34c-90e-31
c:tiale	a66c-29
c:tials	a63c-45d21
c:tiam	c47
c:tiamo	c47
c:tiar	b22c62d-20
c:tiara	b23c53
c:tic	a-37d85f63g-46
c:tic_	a-43d46e32
c:tica	a96b39c-29d-59g-23
c:tical	a80b61c-75d-25
c:tice	a-103b49c24d69e23g-30
c:tice_	a-39b23c-21d32
c:ticed	a-86c57d33
c:tices	b30
c:tici	g20
c:tick	a-34b-32c-40d103e-21f28
c:ticke	a-39d91
c:ticl	c-43f103
c:ticle	c-43f103
c:tico	a-46
c:ticu	b33
c:ticul	b33
c:tido	a-42d22e30
c:tido_	a-37d23e31
c:tie	b-27d30e33f-68
c:tie_	a-40b-31c-36d115e37f-43
c:tiem	a66
c:tien	c-24e65f-62g28
c:tien_	a-40c36d22e46
c:tienc	g43
c:tiend	e90f-22g-26
c:tiene	a72e-28
c:tient	c-94e85f-30g60
c:tier	c66e-31f-53g-48
c:tier_	a40c53d-26e-40f-37g-44
c:tiere	a-28c47d21
c:tiers	a-22c31
c:ties	a21d49e-24
c:ties_	a21d49e-24
c:tiet	a41b21
c:tieth	a41b21
c:tif	a-66b-60d118e-55f65g-49
c:tif_	b-33d96e-47
c:tifi	a-111b-50c24d103e-35f88g-51
c:tific	a-104b-34d101e-31f45g-30
c:tifie	a-62d29f56
c:tig	a-45b40c-45d88f59g-50
c:tig_	c-46e33
c:tige	a35
c:tige_	a28
c:tigu	a-60b21c-44d23f52
c:tigun	a-53b28c-32f56
c:tik	a-61c91
c:til	a23c21d-83e-79f21g40
c:til_	a48c22d-39e-52f-30
c:tile	a-61c36d-33
c:tile_	a-62
c:tili	a-24c46
c:tili_	c34
c:till	a28d-51e-70f34g44
c:till_	a39b20c-65d-27e-54f29g43
c:tille	a24f29
c:tillo	c68
c:tim	d-48g23
c:tima	b-26c35f-22
c:tima_	a40c-33
c:timad	c62
c:time	d-37f23g26
c:time_	b23c-38f22
c:times	a79b-24d-31e-22f31
c:timet	c-47g44
c:tin	b-22d-35e-43f36g21
c:tin_	a23b-65c-57d53e-23f-59g92
c:tinat	c20
c:tine	b-36d-20e-28g60
c:tine_	c-34g73
c:ting	c33d-73f43g-27
c:ting_	c29d-84f53g-35
c:tino	a-28b40
c:tino_	a-32b40
c:tins	c30
c:tins_	c30
c:tint	a49
c:tinu	c-95e-33f104g63
c:tinue	a-34c-67f102
c:tinum	a60c-39
c:tiny	a87d25e-24g-22
c:tiny_	a87d25e-24g-22
c:tio	a-38b-22c51d-50f39
c:tion	a-39b-21c51d-48f39
c:tion_	a-34c47d-39f25
c:tiona	c74
c:tione	a-47g73
c:tionn	a26c22d-53f22g-27
c:tions	a-61b-76c55d-53f69g34
c:tip	a-34c64
c:tiq	a-26b-55c39d26e58g-76
c:tiqu	a-26b-55c39d26e58g-76
c:tique	a-31b-54c40d26e60g-75
c:tir	a-32c-68d38e42f129g-37
c:tir_	b-32c-23d45e27
c:tira	a-49c31e22
c:tire	a-56b30c-109d42f138g-46
c:tire_	a-34c-101f109
c:tired	b68
c:tirer	a-97c-71d65f99
c:tiro	a20
c:tis	a-35c72d-77f-31
c:tis_	c94
c:tisa	a-66e35
c:tisan	a-59e37
c:tisc	c42
c:tise	c51
c:tiss	a-26
c:tissu	a-25
c:tist	c32d-40e-33g27
c:tist_	b23g31
c:tiste	a38
c:tisti	c43
c:tit	a60b-68c-27e-27g-47
c:tit_	a102b-84c-33e-38f-50g-59
c:tite	a62b-26c-76d-47f-45
c:tite_	a51c-48d-32f-41g29
c:tites	a58
c:titi	a58d-31
c:titio	a23
c:titl	a-21c25
c:title	a-21c25
c:tito	a-35c78
c:titor	c53
c:tits	c-49d58
c:tits_	c-49d58
c:titu	a-27d41f34
c:tiv	a51b-34c64d-71e-70f-42g28
c:tiva	c55
c:tive	a82c41d-27e-49f-24g-28
c:tive_	c66e-26
c:tivo	d-27g74
c:tivo_	d-27g74
c:tje	g20
c:tle	c77f-58g-54
c:tle_	a21b-29c60f-47g-52
c:tled	a-20
c:tled_	a-20
c:tlem	a35
c:tles	c61
c:tles_	c61
c:tli	a-84b56e56
c:tly	b-22c42d-68e81g-39
c:tly_	b-22c42d-68e81g-39
c:tma	a68b36c-71d33e-64f-32
c:tmas	a58c-36d34e-34
c:tmas_	a61e-29
c:tmat	a22b45c-41
c:tmate	a22b45c-41
c:tme	a-37c46d-44g53
c:tmen	a-37c46d-44g53
c:tment	a-37c46d-44g53
c:tne	a70d-40e-22
c:tner	a73d-38e-20
c:tner_	a47d-23
c:tners	a32
c:to_	c-30g34
c:tob	a57b-41c-24d38e-42
c:tobr	a25c-32d46
c:tobre	a25c-32d46
c:toc	a47b-31c87d-87e-39f-41
c:tock	a53b-35c65d-70f-22
c:tock_	a64b-31c33d-65
c:tod	b-36d-66e80g-43
c:toda	b-54c21d-48e73g-30
c:toda_	a-31e67
c:today	a28b-61c47d-23e29g-33
c:tog	a29c-20d-33e-26f48
c:toge	a32c-33
c:toget	a23c-39
c:togr	a23b-31
c:togra	a23b-31
c:toi	c51d20e-53f-57g28
c:toil	a-51c41g30
c:toile	a-51c41g30
c:toir	b-30c56d56e-44f-36
c:toir_	d68e-26g29
c:toire	c65
c:toit	b28
c:tok	c51
c:toke	c38
c:tol	b-61d-45e109f-41g-82
c:tola	c28
c:told	b-42c-42d-56e113f-25g-67
c:told_	b-42c-42d-56e113f-25g-67
c:tole	c75
c:tolen	c28
c:tom	a-26b-54c59d22e-41f43g-40
c:toma	a-22c-20e33
c:tomat	d21e36
c:tomb	c38f25
c:tombe	f27
c:tombo	c49
c:tome	c97d-43e-35g-26
c:tomer	c96d-42e-34g-24
c:tomo	a45c44
c:tomor	a48
c:toms	a-45c-58d103
c:toms_	a-45c-58d103
c:ton	b-66c62d-24f-56
c:ton_	a23b-85c37d29e21f-48
c:tone	c47d-21f-62
c:tone_	a-37e49f-37g64
c:tones	a27c44g-26
c:toni	a32c27
c:tonn	c38
c:tons	a35c27d-35e-38g-20
c:tons_	a35c27d-35e-38g-20
c:too	b-34c-72d102f32g-28
c:too_	c-92d72f25
c:took	d34
c:took_	d34
c:top	b-67c-24d-27e-69f119
c:top_	b-40c-33d-44e-45f124
c:topp	b-27c21d38
c:toppe	b-25d38
c:tor	b-65c56g-63
c:tor_	a-44c77e-32
c:tora	a-25c90
c:tore	b-37d32e31g-24
c:tore_	a34b-26d67f-22g-33
c:tori	b-55c78d-65e-27f60g-48
c:tori_	c25
c:torie	c34
c:torin	a37
c:torio	c25
c:toriq	f62
c:torm	c23
c:torn	a-23c-64d-25e94g24
c:tors	c61
c:tors_	a-42c81
c:tory	c63
c:tory_	c63
c:tos	a-125c86e37g74
c:tos_	a-124c86e40g75
c:tot	b113c-65d-38e-50f-44g79
c:tot_	a22b107c-99e-68f-32g58
c:tota	b22
c:total	b22
c:tou	b34e-29f24g32
c:touc	a-44b44c-43d56
c:touch	a-44b44c-43d56
c:touj	b-59c24e-35f-40g96
c:toujo	b-59c24e-35f-40g96
c:tour	a-37c41f-28
c:tour_	a-38b26c23g50
c:tourn	a-83b-31c58d98e50g-44
c:tous	b100d-54e-30g-50
c:tous_	b103d-52e-25g-46
c:tout	b38c-36d-49e-52f71
c:tout_	a23b37c-27d-44e-81f44
c:toute	c-46d-34f102
c:tow	c-26d69
c:town	d31
c:town_	d32
c:toy	a-43d64e59g-27
c:toy_	c-33
c:toya	c30
c:toyag	c30
c:toye	a-45c-26d62e26
c:tra	c32f-51
c:tra_	c49d-92g41
c:trab	a37c28
c:traba	a37c28
c:trac	a-31c-86d115e-34g21
c:track	a-69c-41d100
c:tract	c-26d25
c:trad	a45b-37c76d-51f-32g-39
c:trade	a35c32
c:tradi	c50
c:tradu	c50
c:trag	a47d-23
c:trai	b39d-92e25f-35g35
c:traig	a31
c:train	d-44e-33f-26g91
c:trait	b62c31d-48f-26g-27
c:tral	c79
c:trale	c57
c:tran	b-46c29e-54f-53g52
c:tranc	g64
c:trang	a66c-37
c:tranq	a27
c:trans	a-48b-41c75d36e-36f-41
c:trap	b-29c-83d101e37f-23
c:trap_	b-21c-100d104e44
c:tras	a-43b-35c104d65g-33
c:trasb	a24d49
c:trat	a-82c29e77f32g-49
c:trati	c51
c:tratt	a-76d22e65
c:trau	a-50c70
c:trav	a51f-55g-29
c:trava	b29c21d-35e48f-32g-36
c:trave	a73b-54c-45d35f-36
c:tray	c-42d32g39
c:tray_	c-38d33g40
c:tre	c39d-26e22f-39g-24
c:tre_	c45d-25f-37
c:trea	a-35c29d-51e73g-32
c:treat	a-22b35c-66d-25e84
c:tree	a-41b23c46e59f-56g-30
c:tree_	a-87b59c27d-26e56
c:treet	b-20c32d51e41f-72g-36
c:tref	a-28c72
c:trei	c81
c:trem	a-21c-53g47
c:tren	a42f-38g-26
c:trent	a52d-36f-32
c:trep	a64
c:trepr	a55
c:trer	b-59c79d-21
c:trer_	b-55c73
c:tres	a36c41d-56e-49f-39g-24
c:tres_	a22c41d-45e-35f-33g-32
c:treso	c34
c:tress	a78d-25g25
c:tret	a-63c32e61
c:treti	a-33c28e23
c:tri	c81e-43f-48g-63
c:tri_	a-80b81e-33f24
c:trib	c50
c:tribu	c50
c:tric	a30b-32c89d-51e-52f-42
c:trice	a28b-28c90d-37e-26f-26
c:trie	a53c53e-31f-21g-58
c:tried	a47g-28
c:trim	a23c42
c:trimo	a47
c:trin	b-25c80f-57g-64
c:trine	c93d-67f-44g-46
c:tring	d42e21
c:trip	c-22
c:tris	a-65e39
c:trist	a-44e41
c:tro	b-20c23f-38
c:tro_	b-45c35e33f-31g-32
c:troc	a-80c33d78
c:troi	c24d-37e49f-57
c:trois	a-20c27d-32e57f-56
c:trol	d27
c:trom	a-34
c:tron	a53e-48g-23
c:tron_	a58
c:trop	a29c-45d79e-74
c:trop_	a41b28c-71d61e-59f-25
c:trot	b51c64e-34
c:trott	a-29c89
c:trou	c-39e43g51
c:trous	a60
c:trouv	c-35e26g47
c:trov	a44
c:trova	a34
c:tru	b28e-29g-42
c:truc	a98b-23c-22d-24e-36f-20
c:truc_	a68
c:truct	a67
c:true	c43
c:true_	c43
c:trun	b91c-37
c:trunk	a-26b92c-25
c:trus	c36
c:trust	c36
c:try	a77b-44c-36e27f-30
c:try_	a91b-31c-60d-23f-23
c:ts_	c81d-38e-44f-52g-52
c:tsc	c-21f79
c:tsch	c-21f79
c:tsi	c22
c:tsid	c22
c:tside	c22
c:tt_	a52e-21g25
c:tta	a37b-78d-64g64
c:tta_	a60b-42c-56d-31e-25g89
c:ttac	a-47b-24c63e-40g54
c:ttach	a-47b-24c63e-40g54
c:ttag	c-31g28
c:ttam	f32
c:ttame	f32
c:ttan	a64
c:ttant	a27
c:ttat	a66e27
c:tte	e22
c:tte_	a21b-36c23e-55
c:tted	a-61d64
c:tted_	a-61d64
c:tten	a-45b57c-31d-75e90f38g34
c:tten_	a-47c47d-22e22
c:ttend	a-33b66c-59d-44e89f-26g43
c:ttent	a-21f72
c:tter	a-31b40c-49d25e57g24
c:tter_	b33c-58e46f-71g42
c:tters	a-99c20e65f62
c:ttes	a32c-35d49e-39g25
c:ttes_	a45c40e-49f-23
c:ttez	a-47c63f25
c:ttez_	a-47c63f25
c:tti	a24b-26c43d-69e-44
c:tti_	a-40c23d62
c:ttin	a45c27d-94e-39
c:ttina	a25
c:tting	a64d-104f32
c:ttl	c80f-63g-53
c:ttle	c84f-62g-53
c:ttle_	c65f-57g-62
c:ttles	c55
c:tto	b-26c-37d-31e96f22g28
c:tto_	a-47c-43d-47e109f29g54
c:tton	a61
c:ttons	a27e20
c:ttor	a42c-49
c:ttoy	a-60d71
c:ttoya	c30
c:ttr	b-45d121e-58
c:ttre	b-25c-21d137e-78
c:ttre_	a-29b-32d129e-72
c:ttres	a22c-61d42
c:ttro_	g27
c:tua	a67c-73e-27g26
c:tual	a69c-66f-25
c:tuall	a105c-69
c:tub	a50
c:tuc	a69c-32d37
c:tuck	a-45c21d77
c:tuck_	a-45c21d77
c:tud	a40b73d-38e-56g-61
c:tude	b63d-36g-26
c:tude_	a61c-47
c:tuden	a-42b71c46d-23
c:tudi	a72e-35f-23g-25
c:tudia	a61b23
c:tudie	c32
c:tuds	a39
c:tuds_	a39
c:tue	c33d31e-30f-43g21
c:tuel	a-57b23c57
c:tuel_	c46
c:tuell	c22d21
c:tues	a24b-23c-38g67
c:tuesd	a42b-21c-35g39
c:tuf	a-44b26
c:tug	a39
c:tui	b-38c25d22
c:tui_	a70
c:tuit	a-53c69g-21
c:tuit_	a-38c65
c:tul	a-31c36d46
c:tula	a-26d25
c:tulat	c29
c:tum	g22
c:tun	a-44b29c-44e100
c:tung	a-57e24
c:tung_	a-57e24
c:tur	d32e-21f-57g-27
c:tur_	e45
c:tura	b-36c45e25f-31g-33
c:tura_	a48d31g-26
c:tural	a-39c61e22
c:turd	a76b-42c-46d55e-49f-33
c:turda	a76b-42c-46d55e-49f-33
c:ture	b22d36f-35
c:ture_	b27d69f-52g-25
c:turel	c33
c:turi	c24
c:turn	c60e-58f-32
c:turn_	b-25c100d24e-30f-26g-20
c:turne	a-43g27
c:turni	a31c-27
c:turns	b44c-24
c:tus	a-23g29
c:tut	a-45b29e22
c:tuto	a-32c46e24
c:tutt	a-54b54c-31d21
c:tutto	a-73b61c-33
c:twa	a54e-46f-20
c:twas	a61
c:twas_	a61
c:twe	b55e-41f-31
c:twee	a31b30c-46
c:tween	a21c-30d36
c:twel	a62c-42
c:twelv	a47c-37
c:twen	a-39b65c32
c:twent	a-39b65c32
c:twer	c44
c:twi	a-21b-75c32d-71e59f43g26
c:twic	a-60b-22c20d-44e73f67
c:twice	a-35c-21d-47e75f69
c:twin	a56b-39g30
c:twins	g48
c:two	a44b-43c-22d-60e54f-36
c:two_	a55b-36c-28d-64e28f-31
c:twor	a-36e78
c:twort	a-22e82
c:ty_	a-45b-29c100g-72
c:tyl	a-24b-26c49d49e25f-30g-24
c:tyle	a-21c68
c:tyle_	c63
c:tyli	c40
c:tylis	c26
c:tylo	c-54d58e36
c:tylo_	c-44d33e39
c:typ	a-28f39
c:type	f42
c:tz_	a31b-34c93d-25
c:tze	c25
c:tzt	a21
c:tzt_	a24
c:ua_	a54c-39g46
c:uag	c41
c:uage	c42
c:ual	a39b23d-42e-36f-41g-21
c:ual_	c46e-34f-23
c:ualc	a48c33e-32f-29g-22
c:ualch	b23
c:ualco	a84
c:ualcu	c29
c:uali	a-47c39g22
c:ualit	a-55g38
c:uall	a86b41c-77
c:ually	a86b41c-77
c:uan	b77c-32e24f-65
c:uand	a-33b95c-46e64f-64
c:uand_	b72c-23d-32e56f-53g-30
c:uando	a-69b88c-80d51e39f-30g68
c:uant	a70b55c-35d-58e-36f-42g-47
c:uant_	c-52e59
c:uante	a53c29
c:uanto	a76b68c-68d-74e-60f-50g-26
c:uar	a41c-29d-40e44f-43g-46
c:uara	b27c-45d42
c:uaran	b27c-45d42
c:uard	a-41b66d-31e70
c:uardo	a-34b67c-23
c:uare	c-34e39
c:uart	a66b-54c55e-23f-26g-33
c:uarte	c24
c:uarti	c36
c:uartz	a36
c:uary	a76c-63d-40g-27
c:uary_	a76c-63d-40g-27
c:uas	a28
c:uas_	a27
c:uat	c-105d39e75f-39
c:uati	a-22c-63d50
c:uatio	c-52d51
c:uato	e53
c:uatr	a20b35c-80d37e82f-42g-31
c:uatre	b41c-71d36e77f-39g-40
c:uatt	g26
c:uattr	g27
c:ub_	a-71b-23c102d-37e-42f46g-32
c:uba	a-53b-29c28d72
c:ubai	a-23f23
c:ubai_	d24
c:uban	a-27d28
c:uban_	g21
c:ubb	a-68d109
c:ubbe	a-59d97
c:ube	a52b31c28d-40e-23f-27g-38
c:uber	b58c44d-43
c:uber_	c46
c:ubi	a118b-24c22d-25e-41f-39g-85
c:ubil	a39
c:ubis	a60
c:ubis_	a60
c:ubl	a-47b-38c36d-61e-35f52g108
c:uble	c-28e29g20
c:uble_	a-20c-23e32
c:ubli	a-44b-35c56d-88e-54f73g69
c:ublic	c56d-29f28
c:ublie	a-76b-28c45d-62e-31f87g102
c:ublin	c-23
c:ublu	a-29c-40d22g69
c:ublur	a-29c-40d22g69
c:ubre	a21
c:ubs	a-33c43f64
c:ubsc	f66
c:ubscr	f66
c:uby	a-30c25
c:uby_	a-30c25
c:uc_	a75
c:uca	a-42c65
c:ucc	c42
c:ucce	a-31c29
c:ucces	a-20c36
c:uce	a86b-24c40d-39e-24
c:uce_	a29c33
c:uch	a33d-37g-30
c:uch_	a41d-73g-33
c:ucha	c37
c:uche	a36
c:uche_	a72b-37c-37f-43
c:ucher	a-69b27f28
c:uci	a-110c79d-25e105
c:ucin	a-87c22e52
c:uck	b21c30e-30
c:uck_	c50d42e-39f-23
c:uckl	e23
c:uckle	a23
c:ucl	a58b-36f-30
c:ucle	a64b-32f-26
c:ucle_	a37c-25
c:ucles	a53
c:uco	a54d-53e-38f30
c:ucou	a38c-33d-39e-29f32
c:ucoup	c-20d-34e-25f35g24
c:uct	a110b-40c52d-65e-47f-31g-38
c:ucti	a75c48d-43
c:uctio	a75c48d-43
c:ucu	a-62b92c-69e76
c:ucun	a-58b92c-93d20e77
c:ucun_	b77c-70e30
c:ucune	a-60c-45e68f21
c:ud_	a25b73c-49e-27f21g-24
c:uda	b38c29
c:ude	b32e-48g-20
c:ude_	a86b-45c-66
c:uden	a-40b68c39
c:udent	a-42b71c46d-23
c:udes	a-41b31c39
c:udes_	a-41b31c39
c:udg	a100d-28e-24f-22
c:udge	a100d-28e-24f-22
c:udget	a84c-24
c:udi	a63b-56e-69g24
c:udi_	a31b-49c-33e-32f-51g84
c:udia	a45b22
c:udian	a47b24
c:udie	a100d-26
c:udin	a-26c-52d33f72
c:uding	a-23c-41f74
c:udio	a25
c:udio_	a25
c:udit	c42
c:udit_	c52
c:udo	a-85b36c22g27
c:udo_	a-68f22
c:udr	a80e-102f-71g-83
c:udra	a79c-35e-94f-68g-77
c:udrai	a78c-35e-94f-68g-76
c:udre	a32c33
c:udri	a47
c:udrio	a47
c:uds	a20
c:uds_	a30
c:ue_	b-28
c:ueb	b81
c:ued	d52e-27f-53g31
c:uede	c-42d60
c:uede_	a21d28
c:ueden	c-21d38
c:uedo	a27
c:uedo_	a27
c:uee	a-30b23c21e24f-57
c:uee_	a-43b29c-45d27e36
c:ueg	a30f33
c:uegr	a45
c:uei	a-40c-28e99
c:ueil	a-34c-20e90
c:ueil_	a-32c-32e94
c:uel	a58e-51f-46g-45
c:uel_	a56b23c22d22e-75f-45g-62
c:uele	a84c-21
c:uell	b-55d81e-33f30
c:uella	c30
c:uelle	a-54b-27d116f30
c:uello	a85c-48
c:uelo	a119c-49
c:uelo_	a105c-25
c:uelq	a44c31d-45f-60g-41
c:uelqu	a44c31d-45f-60g-41
c:uels	a25c-23
c:uels_	a25c-23
c:uem	a50c-51d-50f87g-30
c:uem_	a-31c-30e46f83
c:ueme	a69c-20
c:uemen	a69c-20
c:uen	a39c35d-64e-29
c:uen_	a27
c:uena	a34
c:uenas	a24
c:uenc	a38
c:uence	a42
c:ueno	a32
c:ueno_	a47
c:uent	f23
c:uent_	a-21f28
c:uer	a93b-35c-72d-40g-36
c:uer_	a59b-61c-46d-22e27
c:ueri	a87b29c-87e-42g-31
c:ueria	a69b46c-38
c:uero	a46
c:uero_	a46
c:ues	c35d-62e-40g38
c:ues_	b46c49d-74e-22
c:uesd	a42b-21c-35g39
c:uesda	a42b-21c-35g39
c:uest	a-31b-22c31d-39e-44f41g52
c:uest_	a-51c25d-38e-26f123g-47
c:uesta	a100b-20c-50
c:uesti	a-35c21d-36e-22f-44g100
c:uet	a48b-45c25d-20e39f-30g-48
c:uet_	e44
c:uete	c22
c:uett	a65c-35e30
c:uette	a60c-33e31
c:ueu	a22c-22e28
c:ueur	a36
c:ueur_	a28
c:uev	g51
c:ueve	c33
c:uez	e32
c:uf_	b-37d67f-36g-31
c:ufe	c34d-68e-30f49
c:ufe_	c-37f64
c:ufen	c81d-51
c:ufen_	c69d-44
c:uff	a32e-56f-21g-35
c:uff_	a-26b44c-35d26
c:uffe	a46
c:uffi	a-88c72
c:uffir	a-57b22c60
c:uffl	a107c-43d-41
c:uffli	a92c-36d-27
c:uft	a-29c-33d77
c:uft_	a-40c-21d78
c:ug_	c-31e43
c:uge	a95b-37c-57d-57
c:uge_	a115b-43c-62d-58e-21f-27
c:ugg	a-27c-24e23g84
c:ugge	a-26c-57g97
c:ugges	c-33g48
c:ugh	a-39c-45d106e35f22g-36
c:ugh_	b88c-103e26f36g25
c:ughl	a-31c44
c:ughly	a-31c44
c:ught	a-45b-61d116g-62
c:ught_	a-87b-63d127g-58
c:ughte	a61c-33d-32
c:ugi	b-39c-30d40e85f-32
c:ugie	b-25c-56d52e46f-22
c:ugie_	c-43d62e27
c:ugu	e21
c:uha	b-45c32d31e-41g-26
c:uhai	b-43c27e-37g-22
c:uhait	b-43c27e-37g-22
c:uhr	a61b27c-29d30e-32f-54g-37
c:uhr_	a68c-47d40e-22f-30g-29
c:uhre	b45
c:ui_	a45b-23d-26f-51g-32
c:uic	a-46c73g34
c:uick	a-46c73g34
c:uick_	a-59c82
c:uid	a60c68d-21e-41f-29g-56
c:uide	a29c59e-24g-30
c:uide_	c33
c:uie	a72b-25d-49e-32f-41g-34
c:uie_	d31
c:uien	c88d-27
c:uien_	c77d-22g-21
c:uier	a118c-81d-92e-35f-41g-29
c:uiero	a129c-100d-54f-24g-44
c:uiet	a34c-43d23
c:uiet_	a70
c:uil	e-65f50
c:uil_	g67
c:uild	a-51c54
c:uile	a-22c21d25
c:uill	a26b43c-64e-73f65
c:uille	b50c-61e-70f58
c:uilt	a81c-23d-31e36
c:uilt_	e40
c:uin	a-49b-25c39d41e32g-24
c:uin_	a-25d39e33
c:uind	a-27c-52f85
c:uindi	c-37f50g20
c:uine	c21
c:uip	c54
c:uipe	c46
c:uipe_	c35
c:uir	a42b-32c-110d51e-48f89g-29
c:uir_	a79b-39c-116d63e-28f-21g-30
c:uire	c-38d30f43
c:uire_	c-22d36f22
c:uiry	a-46c-52f111
c:uiry_	a-46c-52f111
c:uis	c31g-42
c:uis_	c36d-20g-39
c:uise	c29d-24
c:uise_	a-20
c:uisi	a43c-40d37
c:uisie	c-26d47
c:uisq	c25
c:uisqu	c25
c:uiss	a119b-41c-26d-64e-35f-24
c:uisse	a136b-24c-100d-44e-22
c:uissi	c60
c:uist	d25
c:uista	d30
c:uit	c20d-34e-38f52g35
c:uit_	b37c54f-29g-78
c:uite	a-64b-43c-39d-42e-31f123g110
c:uite_	a-75b-39c-30d-38e-27f116g111
c:uits	c51
c:uits_	c60
c:uitt	a22
c:uiv	a-101b37c50d94e-54f-60
c:uivi	a-69c27d90e-27f-34
c:uivi_	a-63c31d90e-38f-32
c:uivr	a-51b51d27
c:uivre	d32
c:uje	a-22c-35g105
c:ujet	a-74c-21g108
c:ujet_	a-73c-26g108
c:ujo	c32d-25e-31f-47g65
c:ujou	c35d-23e-47f-46g66
c:ujour	c35d-23e-47f-46g66
c:ul_	b-93c27e46f33g-51
c:ula	b23g-22
c:ulai	b82d-61e30
c:ulair	a36c24d-24
c:ulais	a-56b97c-25
c:ulan	a-23b23
c:ulang	b28
c:ular	a72b-55c-24
c:ulard	a86b-69
c:ulat	a-37f22
c:ulati	a-26f26
c:uld	a31c23e-57f-42g-31
c:uld_	a33b-22c26e-75f-40g-28
c:ulde	c-21e23
c:ulder	a22
c:uldn	e50
c:uldn_	e50
c:ule	c38e-41g-65
c:ule_	a51b-22c21f-56g-26
c:ulem	a-61b84d60e-26
c:uleme	a-61b84d60e-26
c:ulen	f32
c:uler	a-26c29
c:uler_	a-23c21
c:ules	a36b-23e29g-41
c:ules_	a36b-23e29g-41
c:uleu	a40c-34
c:uleur	a44c-42
c:ulez	c84
c:ulez_	c84
c:ulh	a78
c:uli	a-33b-39c44f27
c:ulie	a-48c21d-22g54
c:ulier	c38
c:ull	a-22b37c-37d117e-45g-35
c:ull_	a-39b20c-48d132e-50g-33
c:ulla	a-35c-59f32g55
c:ulla_	a-30c-51g62
c:ulle	c81
c:ulle_	a30
c:ulli	b41c-27d29
c:ullie	b41c-27d29
c:ulo	a56b-25f20g-28
c:ulp	a-40e53
c:ult	b-48c84d-30
c:ult_	a-50g23
c:ulta	a-36c106
c:ultat	c41
c:ulte	a46
c:ulti	a35
c:ultim	a37
c:ulu	a55c20
c:ulu_	a38
c:um_	d23f-70g-33
c:uma	a56c-27e58f-48g-68
c:uma_	a45d-48e38f-40g-61
c:umb	a-29b-53d55e36
c:umbe	a-84b-47c-22d74e61f28g36
c:umber	a-84b-47c-22d74e61f28g36
c:ume	d71e-102g-51
c:ume_	a96b-61c47e-71f-39g-58
c:umea	a48
c:umeau	a42
c:umen	b113c-52d-28e-23
c:ument	b101c-50d-25e-20
c:umer	a-67b-42d89e-82f64
c:umeri	c57
c:umero	a-62b-31c-44d94e-72f80
c:umi	a-48c-42d23e42g50
c:umie	g32
c:umier	g32
c:umm	a-82b-42c56e54f29g-26
c:umme	a-49b-28d22e37f36
c:ummer	a-44b-26d26e38f37
c:umo	a113c-42d-21
c:umo_	a113c-52
c:ump	a45
c:ums	a-25b38c-35d37
c:ums_	b45c-27e24
c:un_	a61b61d-92e-48f-45
c:una	a-20b32d25e55f-64
c:una_	a-20b39d23e45f-63
c:unc	c43d21e-45g-56
c:unca	a23
c:unca_	a23
c:unch	d26
c:unch_	c26f24
c:unci	a-22c42
c:und	b-67f38g23
c:und_	b-78d-40e57f42
c:unda	a43b-47c-86d68e-25g42
c:unday	a35b-37c-85d62g34
c:unde	c-38d-21f105
c:unde_	a-21e20
c:unden	a-37f57
c:under	c-29e-24f61
c:undi	a48b-58c-32d27e-21
c:undi_	a42b-42c-55d44e-28g20
c:undr	a48
c:undre	a62
c:unds	a23
c:unds_	a31
c:une	a43d-42f-45g-57
c:une_	a45d-44f-41g-68
c:uned	g39
c:unedi	g39
c:uner	a-54c45
c:unera	a-32
c:unf	d29
c:ung	a-59b34c-22e107f31
c:ung_	a-58b27c-26d34e93f48g-34
c:unge	a-76c52
c:ungs	c-27e34
c:unh	a34
c:uni	a87b-36d-72e-41g-58
c:uni_	a50
c:unic	d-22e34
c:unio	a69c-34
c:union	a62c-28
c:uniq	a31
c:uniqu	a31
c:unit	a58d-25
c:univ	b29c37
c:unive	b30c40
c:unk	a23b85c-61
c:unk_	a44
c:unn	a-37b-30c29e52f-23g21
c:unne	c-41d25g43
c:unnel	a-24c-26e33g36
c:unnen	d30
c:unni	a-25c65
c:unnin	a-25c65
c:uno	a45b-63d34f-52g-20
c:uno_	b-50c42d32e33f-42g-48
c:unos	a31c-27d48
c:unos_	a31c-27d48
c:uns	a-42d-40e-39f85g44
c:uns_	a-62g51
c:unse	a-27c55
c:unser	c70
c:unt	b-39g22
c:unt_	a-43b-71c50d39f29g-25
c:unta	a62c-71g32
c:untai	a81c-28
c:untam	a-26g24
c:unter	a-76c54
c:unti	a55b25c-51d-35e-37f-28g57
c:until	a59b38c-48d-26e-28f-23
c:unto	a-84g40
c:unto_	a-84g40
c:unts	c47
c:unts_	c47
c:uo_	b28c-83d80e-24f-27g27
c:uoi	a83b30c-42d-118e25f-47g-38
c:uoi_	a67b39c-26d-115e31f-45g-35
c:uol	c21
c:uom	a31
c:uomo	a31
c:uomo_	a31
c:uon	a21c71e-58f-39
c:uona	a-26b28c65d-34
c:uonas	c54d-26
c:uong	a41b-31d29e-35f-22
c:uongi	a41b-31d29e-35f-22
c:uot	a-65c39e53f29
c:uote	a-61e61f47
c:uote_	a-55f55
c:uov	g24
c:up_	a40b-30c57d-90e-41
c:upe	a46b-68c82d-20f-53g-44
c:upe_	a51b-50d-35f-34g22
c:uper	a-23c108g-27
c:uper_	a-27d57
c:upere	a-53c113d-25
c:upi	e37
c:upl	c-57d75e28
c:uple	e37
c:uple_	a24c-29e39
c:upli	a-21c-41d83
c:uplic	a-21c-41d83
c:upo	c47
c:upp	a-126e-51f133
c:uppe	a-40c23
c:uppl	a-67c61d45e-22
c:uppli	c55
c:upply	a-24d30
c:uppo	a-62b34c30g25
c:uppor	a-32c49
c:uppos	a-39e23
c:uppr	a-97c-62f131
c:uppre	c-41f92
c:uppri	a-83c-37f115
c:ups	a-24c44
c:ups_	a28
c:upst	a-29c46
c:upsta	a-29c46
c:upt	a-22c24
c:uqu	a-49
c:uque	a-49
c:ur_	c47d-26
c:ura	a-22c44d34e-65f-44
c:ura_	a65b-45c-32d54e-48f-50
c:urai	a-68b101c32d-59e-40g38
c:urai_	a-97b114c-62g51
c:urais	f30
c:urait	c84
c:ural	a-39c61e22
c:ural_	a-22c39e24
c:uran	c24d68e-44g-38
c:uranc	b-30d81e-21
c:urant	b31
c:urat	a-43c36d46
c:urati	a-32c34d31
c:urato	g25
c:urb	a26b32c-34
c:urc	a-35b30c-40d87e-27g22
c:urch	a-20b45c-43d94e-40
c:urcha	a-39b31c-27d93e-23
c:urd	a68b23c-47e-28f-68
c:urd_	a46b59d-42
c:urda	a76b-42c-46d55e-49f-33
c:urday	a76b-42c-46d55e-49f-33
c:urde	a59b27c-48f-28
c:urde_	a60b33c-43
c:ure	e38f-27g38
c:ure_	a-22c-31d36e37f-35g50
c:urea	a30b-20
c:ured	b-31c64d-40f-24g58
c:ured_	b-31c64d-40f-24g58
c:uree	d-20
c:urel	c52
c:uren	a-45e24
c:urer	a-55d79f21
c:urer_	a-35c-31d60f24
c:ures	b41d-40e31
c:ures_	b41d-40e31
c:ureu	a100c-49d21f-21
c:ureus	a56
c:ureux	a53
c:urez	a60c-50
c:urez_	a69c-47
c:urf	a-34c38
c:urg	a33b-56c45f-57
c:urg_	a44c-31d40
c:urge	b-32c61f-34g58
c:urgen	a-24c47f-22g45
c:urgo	a21c47
c:uri	a-56b91c61d-24e21f-51g-38
c:uria	a-38c48
c:uric	d37
c:urich	d37
c:urie	b-56c71e21f-46g-43
c:urier	e47
c:uriez	a34b-22c65e-27g-41
c:urio	a-90b125c-92d-20
c:urios	a-85b120c-79
c:uris	a-54c118
c:urise	c65
c:urit	e45
c:urity	a-47c53e20
c:urm	a85e-25
c:urmal	a34
c:urme	a80
c:urn	a-25b-45c54d23
c:urn_	a-24b-26c93d23f-27g-21
c:urna	a32c-30f47
c:urnal	a68
c:urne	a-75b-46c36d47e44g25
c:urne_	a-66d75e67
c:urned	a-44g27
c:urnee	a-21b-25d-21f37g27
c:urner	a-43d63
c:urni	a52
c:urnin	a41c-34
c:urnis	a27
c:urno	c35
c:urns	b44c-24
c:urns_	b44c-24
c:uro	a82b-21c-76d-21e33f-44g-67
c:uro_	a96c-111f-27g-49
c:uron	a41c-54d37
c:uronn	d25
c:urop	c25
c:uros	a56c-26d-59e59f-36g-40
c:uros_	a53c-23d-58e60f-35g-39
c:urpr	a22c-30g22
c:urpri	a22c-30g22
c:urq	a20
c:urqu	a20
c:urquo	a20
c:urr	c51e-62f26g-28
c:urra	c83e-44f-35
c:urrai	c81e-38f-31
c:urre	b24c43
c:urren	a-37b32c56
c:urri	a-42c23d35e-39f92g-62
c:urrie	a-45b26c-41d34f104g-29
c:urrio	a54
c:urry	g73
c:urry_	g73
c:urs	b-56c78d-26e-32f-40g-29
c:urs_	b-64c91f-53g-49
c:ursd	a52b-40e-53g49
c:ursda	a52b-40e-53g49
c:urse	a54b41c35d-74g-41
c:urse_	a107c48d-110e-29
c:ursem	c24
c:urt	c-59d48g41
c:urt_	a40c-29
c:urte	g55
c:urtee	a-46g37
c:urth	a-57c-32g66
c:urthe	a-27g68
c:urto	a-28d80e-42f42
c:urtou	d46e-37f44
c:urts	e43
c:urv	e28
c:urve	e33
c:urvey	e33
c:ury	c68d-25
c:ury_	c68d-25
c:urz	a-29c70
c:urze	c50
c:us_	c25e-23f21
c:usa	a73d-61f-26g-35
c:usag	c-60
c:usage	c-60
c:usan	a97d-36e-35g-41
c:usand	a95d-31e-30g-36
c:usat	a-31d27
c:usb	a-29b24d32g26
c:usba	a-29b24d32g26
c:usban	a-29b24d32g26
c:usc	a23b-35c33d-41e55
c:usca	c21
c:usco	a68
c:use	b-37c49e30f-20g-88
c:use_	b-30c36d-23e43f-34g-83
c:used	c-32d-21f80
c:used_	c-32d-21f80
c:usee	a-27b22c26
c:usee_	a-25b22c21
c:usem	a-31c32
c:useme	a-31c32
c:user	a-35c21
c:user_	a-28d22
c:uses	b-24c92d-33f-28g-34
c:uses_	b-24c92d-33f-28g-34
c:ush	a77b-36c-100g34
c:ush_	a80c-76g38
c:ushi	c-57d73
c:ushio	c-57d73
c:usi	a-40c78d-81e37f-42g-28
c:usie	a104d-32
c:usieu	a104d-32
c:usin	a-40c104d-57e-26f-27
c:usine	a-48c90d-24
c:using	c24
c:usio	a-80e51
c:usion	a-80e51
c:usiq	a-44c-47e83
c:usiqu	a-44c-47e83
c:usiv	c65
c:usivi	c39
c:usl	a-31b46c23
c:usly	a-31b46c23
c:usly_	a-31b46c23
c:usp	c38g29
c:uspe	c38g29
c:uspen	a-32c48g30
c:usq	a37c-41d-25f-27g58
c:usqu	a37c-41d-25f-27g58
c:usqu_	a27c-43d-22f-24g60
c:uss	b-92c46d31e-21f-31g40
c:uss_	a-45d72e23
c:usse	b-52d21g62
c:usse_	a82b-22c-48e24
c:ussed	a-75c-55g73
c:ussi	b-58c86d-29e-40g21
c:ussi_	b-49c101e-29
c:usso	c21
c:ust	b88d-23e-62f-60
c:ust_	b105c-36e-31f-56
c:usta	a114b-32
c:usta_	a89b-22c-24
c:uste	b83c35d-56e-82f-59g50
c:uste_	a-41b102c-69e-65f-42g74
c:usted	a28c69d-27e-37
c:ustem	b-42c52
c:usti	a-40c56
c:usto	a-69b-21c46d85g-39
c:ustom	a-62c57d74e-42g-34
c:usu	a-64b21e64
c:usua	b30
c:usual	b30
c:usur	a-38e52
c:ut_	b37c-33d20g34
c:uta	b30c-35d61f-25g-26
c:uta_	d53
c:utan	a32b29
c:utant	a32b29
c:utc	a29
c:utch	a29
c:ute	b-38c40d-22e42f-21g-24
c:ute_	b-38d-27e23
c:uten	d37f-32g-31
c:uten_	c28d54e-30
c:uter	g-22
c:utes	a-49c52e62g-76
c:utes_	a-49c52e62g-76
c:uteu	g86
c:uteui	a-21g69
c:uteur	c20
c:uth	c52d59e-23g-28
c:uth_	a36
c:uthe	a-62c38d64
c:uthen	a-49d65
c:uti	a-57b-40c52e60f45g-74
c:uti_	f25
c:utie	a-31e39
c:utier	a-24
c:util	a-87c28f48
c:utile	a-67b24f21
c:utio	c72
c:ution	c72
c:utiq	a-57b-49c51d31e60f27g-70
c:utiqu	a-57b-49c51d31e60f27g-70
c:utl	a-66e37
c:uto	b-43d76f-42
c:uto_	a-30c-59d89
c:utoi	d42
c:utoir	d42
c:utom	a-21d37e35
c:utoma	d21e36
c:uton	d45
c:utons	a52c-44g22
c:utor	a-53b-23c93d-52f50
c:utor_	a-29c51f32
c:utori	c25
c:utot	a31c-28d-22e-36g69
c:utot_	a31c-28d-22e-36g69
c:utr	a35c-55e40g-42
c:utre	a21c-57e67g-33
c:utre_	b-22c-100e86
c:utres	a20c39e-25
c:uts	c64
c:uts_	a-27c47
c:utsi	c22
c:utsid	c22
c:utt	a-32c-24d42e45
c:utte	e29
c:utte_	c34
c:utto	a-48b49c-44e27
c:utto_	a-75b60c-27
c:utu	b104c-74e48f-31
c:utur	b98c-76e53g-33
c:uture	a-22b100c-73d21e28g-23
c:uur	b26f54
c:uva	a-84c57d25e42
c:uvai	a-61c54e33
c:uvais	a-47c68
c:uve	a20b-37d57e-57f-28
c:uve_	a-21c-28e43f32g20
c:uvel	a-25c22g33
c:uvell	a-41c33g45
c:uven	e-21
c:uver	a79b-39c47e-85f-53g-48
c:uver_	a82b-20
c:uvert	a70d33e-56f-33g-45
c:uvez	a39b-59c-41d90e-68f-50
c:uvez_	a39b-59c-41d90e-68f-50
c:uvi	a-25e27
c:uvo	a46
c:uvon	a20
c:uvons	a20
c:uvr	a115d-132e24f-29g-27
c:uvre	a153c-25d-139
c:uvre_	a134c20d-127
c:uvrir	a30c-26
c:uwe	c37
c:ux_	a34b-28g-41
c:uxe	a-22c79d-37e-35f-34g-36
c:uxe_	a-75c84d-23e-22f-22g-23
c:uxel	a50
c:uxell	a50
c:uxi	a-38d-27e-21g101
c:uxie	a-43d-23g102
c:uxiem	a-43d-23g102
c:uxu	a-73c99d-24e-23
c:uxur	a-46c79
c:uxury	a-46c79
c:uy_	a88d-76e-32f-58g-80
c:uye	c29
c:uyi	a25b76c-69f-20
c:uyin	a25b76c-69f-20
c:uying	a25b76c-69f-20
c:uyo	a-22c82
c:uys	a28b30
c:uys_	a28b30
c:uze	a28c33
c:uze_	c29
c:va_	a75c49d-116f-53g-42
c:vac	d27g26
c:vaca	d29g29
c:vacan	d30g30
c:vad	a35c-57d-31g32
c:vade	a20g36
c:vader	a28g38
c:vag	a-20c-39d37
c:vai	a-61c-23e129g21
c:vail	a37c53d-72e24f-28g-54
c:vail_	a-24e55
c:vaila	a45c52d-43
c:vaill	a51c30d-34
c:vain	c36
c:vais	a-77b34c-75e105f39g72
c:vais_	a-78b38c-68d-34e106f43g74
c:vait	a-105c-89d84e135f-33g46
c:vait_	a-105c-89d84e135f-33g46
c:val	d76e-50f-55
c:val_	a41c25
c:vale	c72f-38g-42
c:valen	c59
c:vali	a28c-56d-21g93
c:valie	a57
c:valu	a-49b27c-72d106
c:valua	a-44d63
c:value	b36c-96d99
c:vam	g36
c:vamo	g38
c:van	c44d32e-23f-57g24
c:van_	a-92b24d55f-29g91
c:vanc	d26e-32
c:vance	a27d29e-29
c:vani	a34
c:vant	c56f-51
c:vant_	c61f-49g-32
c:var	a114b-21c-46d-40e-42
c:vare	a37
c:vare_	a37
c:vas	a64c-67d43e-31g30
c:vase	a106c-40
c:vass	a-38d63
c:vat	a44b-40d-50g-22
c:vate	a82c-30d-55f24
c:vate_	a55d-46f28
c:vati	a-41c62
c:vatio	a-28c51
c:vato	a-40c28
c:vato_	e21g22
c:vau	b32c21d27
c:vaut	a-39d46
c:vaut_	a-39d46
c:ve_	c24d-33
c:vec	a22b-31d-34
c:vec_	a28b-35d-44
c:ved	b-34c-31f52g29
c:ved_	a-43b-22c-25d41f75g32
c:vede	a68b-25
c:veder	a69b-24
c:vedi	a44c-20
c:vedi_	a32
c:vee	a47c-81d88
c:vee_	a61c-102d87
c:veg	a22d-21
c:vege	a28c23
c:veget	c27
c:vei	a38c31d-27f-27g-51
c:veil	a20b22d-39e43g-35
c:veill	a-69c25e66
c:vel	b36c36e-29f-37g-29
c:vel_	a72b-29c26d23e-65f-46g-39
c:vela	a94c-34
c:vela_	a94c-34
c:vell	a-24d-33g63
c:velle	a-51c25e30g44
c:velo	a-69c72e33g-27
c:velo_	a-58c53
c:velop	a-37e23
c:vely	a-88b82
c:vely_	a-88b82
c:vem	b-54c46
c:vemb	a41c-39d21
c:vembr	a37c-50d29
c:veme	a-57c88
c:vemen	a-57c88
c:ven	b-34c43d-29f-47
c:ven_	b63c-56d-23g32
c:vena	a-73c111e-35g23
c:venan	a-72c119
c:vend	a-27b-65c99e57f-67g-68
c:vend_	c58
c:vende	a-20b-51c32e98f-51g-56
c:vendi	a-26c52
c:vendo	a-83c117d-39
c:vendr	a20b-26d21f-49
c:vends	b-24c126d-60
c:vendu	a-22e67
c:vene	c43f-29
c:venez	a39c58
c:veni	a82c-39d-46e-35f-40g-48
c:venin	a80b24c-74
c:venir	a79c-22d-30e-57f-39g-44
c:vent	b-31c44e-77f-22
c:vent_	a-33c-27d45f20
c:venta	a62
c:vente	a-108b-29c116d31e-59g-41
c:venti	c-48g85
c:venty	a30
c:venu	a-89b-43d25e101g97
c:venu_	a-100c-57e72g110
c:venue	a-67c31d53e41
c:ver	e-23
c:ver_	a35b45c-22d-32e-65f23g-39
c:vera	a-39c69
c:veral	c49
c:verd	a55c-29d-24e38g-21
c:verde	a56c-43d-26e61
c:vere	c-34d88e-39f-33
c:vered	a-35c-62d105
c:verg	a-89e106
c:vergo	a-30e78
c:veri	a-92c100e-37
c:verif	a-69c78
c:verk	a-45c114
c:verl	e28
c:verm	b30
c:vern	a-27d42
c:verni	a-21
c:vero	a-32c51
c:veron	c24
c:verp	c66
c:verr	a-56b111c-81d83f-29
c:verra	b88c-38
c:verre	a-47c-24d94
c:vers	a-38c-26d40g62
c:vers_	c-47d76f-48g50
c:versa	a-37d-46f80g23
c:verse	a51
c:versi	a-57d29f-39g106
c:vert	a96b-29c-25e-69f-37g-62
c:vert_	a81c-90d52e-47f-34g-21
c:verte	c31
c:verts	a83
c:vertu	a57
c:very	a30b-68d-60f62
c:very_	a57b-57d-75g-29
c:veryo	c41
c:veryt	a-55b-21c-32f95
c:verz	c25
c:ves	a30c-33d27f-27
c:ves_	a33c-25d38e-46f-39
c:vest	c-32e44g-57
c:vesti	b26c-34e25
c:vet	a34b-26d-101e81g-26
c:vet_	a-75b25c106d-38g30
c:vete	a39b-28c-96d-31e94f35g-39
c:vete_	a39b-36c-84d-23e98g-33
c:vetr	a32e25
c:veu	a86b-47c-87d-111e-45f72g-56
c:veu_	a50c-26
c:veui	c-53f97
c:veuil	c-53f97
c:veut	a81d-34e-36g-28
c:veut_	a81d-34e-36g-28
c:veux	a92b-54c-98d-113e-32f63g-37
c:veux_	a92b-54c-98d-113e-32f63g-37
c:vev	c-29g75
c:veva	c-38g74
c:vey	e33
c:vey_	e37
c:vez	b-74c-24d25f26g28
c:vez_	b-74c-21d23e-26f28g23
c:vi_	a-41b-30c66d70e-47f-66g23
c:via	d-26e-29f43
c:via_	b41c-29
c:viag	c30
c:viaj	a43
c:viaja	a38
c:viar	a-57c31f60
c:vic	a-53b-32c32d99e73f-63g-40
c:vice	a-47b-45c43d59e79f-59g-54
c:vice_	a-39b-42c25d54e81f-58g-46
c:vici	a-43d49
c:vicin	a-41d50
c:vid	a-28b-31c68d21f-32g-36
c:vide	a-57c73d37f-23g-25
c:vide_	a-96c-58d95e72
c:videm	b29
c:video	c65d-32e-26
c:vie	a35c-40d-50e-22f-65g59
c:vie_	a52b41c-44d-23g-37
c:viei	b37c-27
c:vieil	b37c-27
c:viel	a-40g26
c:vien	a40c-31d-57e-47f-38g60
c:viend	a-29b70e-49g29
c:vienn	d-27
c:viens	a55b-30c-75d-54e-37g78
c:vient	a53b-36c-42d-36e46f-30
c:vier	a49c-50f-48
c:vier_	c-44d35f-27
c:viere	a58b33d-23
c:viern	a29g33
c:vieu	b52
c:vieux	b52
c:view	b-23c57d-28g-29
c:view_	c44
c:viez	a-116c-80g121
c:viez_	a-116c-80g121
c:vig	c56
c:vign	c32
c:vil	a21c43d-26e-40g-22
c:vill	a37b-29c56d-28e-41
c:villa	c28
c:ville	a38c24
c:vin	a64c-22d-78e43f-72g-41
c:vin_	c89
c:vinc	c48
c:ving	a74c-80d-47e55f-67g-45
c:ving_	a68c-88e54f-56
c:vingt	a73b-29c-28d-63e57f-37g-40
c:vint	a32
c:vinta	a26
c:vio	a-55b30d-37f27g87
c:vio_	a-48f31
c:viol	c36
c:vion	a-62c-44g94
c:vions	a-48c-37g94
c:viou	a-28b45c49
c:vious	a-28b45c49
c:vir	a55b-34e-42f-33g26
c:vire	a23c-39g24
c:virem	a31c-21g30
c:viro	c31
c:viron	c32
c:vis	a-52b-30c31d48e-44f39g28
c:vis_	a-66c29d39g60
c:vise	a-50c-51d89e35
c:vise_	d50
c:visi	d30e-48f53
c:visio	a-31c-71d92g28
c:visit	a40d-70e-61f72
c:viso	c30
c:visor	c21
c:vist	a-78c64e-36g63
c:vista	a-28c51
c:visto	g24
c:vit	a-61b-31c70d-92e35f80g-25
c:vita	a-76c-37d-23f125
c:vitat	a-65c-73f131g-25
c:vite	a-45b-30c64d-21
c:vite_	a-48c26e36g23
c:viti	a-21e47
c:vitr	a-40c103d-65f-44g-59
c:vitri	a-30c101d-64f-43g-58
c:viv	a33g-41
c:vive	c29
c:vivo	a43c-63d34f23
c:vivo_	a35c-59d36f28
c:vivr	b25
c:vivre	b25
c:vo_	c-69e78g62
c:voc	a37e-21
c:voca	a28
c:vocat	a38
c:voe	a-45f62
c:vog	a29d-32g25
c:vogl	a42
c:vogli	a42
c:voi	b25d-24e-30g39
c:voi_	a-59c94d71e-38f-40g-58
c:voic	a-90b-39e20f-50g118
c:voice	a-30d49e24f-32
c:voici	a-87c-43g124
c:void	c57
c:void_	c64
c:voie	a-47c-54g87
c:voie_	a-52c-52g89
c:voil	a-38d-50g83
c:voila	a-38c26d-48g83
c:voir	a45b48c-62d-65e-51f33
c:voir_	a47b75c-62d-59e-48f26g-31
c:voire	g41
c:vois	b-35e-39f92g-35
c:vois_	c-22f89
c:voisi	c29d40
c:voit	b53d-28e25
c:voit_	a-24c-35e33
c:voitu	b28c36d-44
c:vol	b-24d-31e42f-51g38
c:vole	a28c70d-67
c:volev	b26
c:volo	c-29d38
c:volt	e62
c:volte	a-36e50
c:volv	a-31e30
c:vom	a-34c-35e56g35
c:vom_	a-34c-35e56g35
c:von	a33b-23c-44f32
c:von_	c-76e45f35
c:vons	a24e-49
c:vons_	a24e-49
c:voo	a96b-68c21d-73e-29g20
c:voor	a96b-68c21d-73e-29g20
c:voor_	a98b-66d-71e-28g21
c:vor	a53b-20c-61e-53f66g-40
c:vor_	a-39c-66e35f84
c:vorc	a30c-32f50
c:vorce	c-23f52
c:vore	a-31c-43f81
c:vori	c-26g54
c:vorr	a98b-36c-21e-70f-33g-57
c:vorre	a92b-31e-68f-30g-56
c:vos	a-56b58c71d-70e-71f84g-93
c:vos_	a-39b52c52d-51e-71f80g-86
c:voss	a-37c78d-43e-21f39g-23
c:vossa	c82d-20
c:vosso	a-30c20f57
c:vost	a-106b55c93d-67e-30f53g-71
c:vostr	a-104b55c90d-66e-29f53g-70
c:vot	a-47b-35c95d-100e30f-22g-30
c:vote	c51
c:vote_	c34
c:votr	a-50b-33c94d-99e33f-20g-26
c:votre	a-50b-33c94d-99e33f-20g-26
c:vou	c30d-22
c:vouc	f43
c:vouch	f43
c:voud	a93b-24d-57e-100f-68g-80
c:voudr	a93b-23d-56e-100f-68g-79
c:voul	a-21b79d-70e-22f31g29
c:voula	a-48b94c-39
c:voule	a-33c99
c:voulo	a46
c:voulu	a38
c:vous	c36
c:vous_	c35
c:voy	b76c-40d67e-21g-61
c:voya	a69c-73g-38
c:voyag	a88c-57d30e-24
c:voye	a-53b82d73e-37g-29
c:voyer	a-31b41d61e-23g-26
c:voyez	a-32b84
c:vp_	a134b-45c-90e-68f22g-88
c:vra	a32c73d-79e-76f-37
c:vraa	a-52g55
c:vraag	a-52g55
c:vrai	a63c54d-56e-61f-48g-30
c:vrai_	a74b-48c57d-41e-41
c:vraie	a69b-83c59e-24
c:vraim	b96c-41
c:vre	a75b56c26d-99f-70g-39
c:vre_	a43b49c39d-94f-48
c:vres	a60
c:vres_	a60
c:vret	a-56b96c-23
c:vrez	a99c-69
c:vrez_	a99c-69
c:vri	a44b-48c61d-56e46f-46g-54
c:vrie	b-33c73e51g-20
c:vrier	b-22c43e23
c:vrij	c49
c:vril	a57
c:vril_	a57
c:vrir	a30c-26
c:vrir_	a25c-25
c:vu_	a-49b48g55
c:vue	a53b21c-26d-32f-26
c:vue_	a72c-23g-25
c:vuo	a-23c25
c:vur	a46b-29c-64
c:vure	a40b-22c-50d28
c:vure_	a40b-22c-50d28
c:vut	a-74c-53d92
c:vuto	a-50c-37d79
c:vuto_	a-50c-37d79
c:vy_	a54
c:wai	a-26b41c-64d57e43f-26
c:wait	a-38b42c-61d66e44f-25
c:wait_	a-58d96
c:waiti	b48c-29d-22
c:wal	c25d-38f-23
c:walk	b21c32d-48e49
c:walk_	b35c24d-30
c:wall	f-21
c:wall_	g20
c:walle	a34
c:wan	a81b27c-25d-60f-65g-89
c:wann	a52
c:want	a80b25c-30d-53f-63g-88
c:want_	a90b-40c-23d-56f-56g-81
c:wante	a-57b113d-34g-24
c:wants	a104c-66e-28
c:wap	a-96d101g53
c:wap_	a-85d103
c:war	b-36d-21e99f-48
c:war_	a-54c-45e105
c:ward	c62d-65f-31
c:ward_	c41d-31
c:wards	e27
c:ware	a61
c:ware_	a31c23
c:warm	a-24b27
c:wart	c-38e99
c:was	a-33b-43c-73d61e121f-40g52
c:was_	a-25b-63c-101e123f-35g60
c:wash	a-87d92
c:wat	a28b65d50e-61f-69g-59
c:wat_	a28
c:watc	a29b66d54e-71f-67g-54
c:watch	a29b66d54e-71f-67g-54
c:wate	c28
c:water	c28
c:way	b-23c-23d29e28g-32
c:way_	b-21c-41d70e53
c:ways	a60d-30e-24
c:ways_	a60d-30e-24
c:wea	a53b-67c-51d105e-46f-28g-24
c:wear	a65b-63c-59d78e-41f-41g-20
c:wear_	a43b-44d58f-25g-36
c:weari	c-44d71
c:wears	a69c-24
c:web	b60c27d-24g-20
c:webs	a-41b61c32d-21
c:websi	a-38b62c26
c:wed	b-47e27g48
c:wed_	a-41b-32d-22e71g40
c:wedd	d64f-31g-45
c:weddi	d64f-31g-45
c:wedn	b-33c-58d-33g104
c:wedne	b-33c-58d-33g104
c:wee	b-62e44f-30g59
c:week	b-83d-21e50g62
c:week_	b-57e-39g100
c:weekd	a39
c:weeke	a43
c:weeks	a-46b-42c-31e118
c:ween	a21c-30d36
c:ween_	a21c-30d36
c:wei	a76b-44d-22e-43
c:wei_	a42
c:weig	c29d38
c:weigh	d39
c:weit	a-28
c:weite	a-20
c:weiß	a79
c:wel	a-37b-40c45
c:wel_	a-83c-20d89
c:well	a-38c46g31
c:well_	a-42c-60f37g79
c:welle	a-27c90e-29f-38g-30
c:wels	c37
c:wels_	c37
c:welv	a47c-37
c:welve	a47c-37
c:wen	a-56b57c54f-23
c:wenn	c50
c:wenn_	c50
c:went	a-58b41c21d52
c:went_	a-49d80
c:wenty	a-38b40c40
c:wer	a-83b-50c143d-63e-24g29
c:wer_	a-86c78d-28f-25g96
c:werb	f61
c:werd	b30
c:werde	b30
c:were	a-57b-26d-48e109
c:were_	a-52b-22d-46e93g21
c:werk	a36
c:wers	a-59c100
c:wers_	a-59c100
c:wes	c106
c:wha	b83e-49f32g-80
c:what	b83e-48f32g-80
c:what_	a-26b85c53e-43f-37g-73
c:whate	a94c-83d-47e-22f93
c:whats	b58c-78f46
c:whe	b77c-75d89e-29f-44
c:when	b98c-107d44e-45f-32
c:when_	b99c-110d47e-43f-30
c:wher	b55c-42d80e-24g-33
c:where	b55c-42d80e-24g-33
c:whet	a-35b47c-57d78f-31g54
c:wheth	a-35b47c-57d78f-31g54
c:whi	c-34d60e-22f-40g30
c:whic	b51c-61d70f-33g33
c:which	b51c-61d70f-33g33
c:whil	a-36b-31c-43d118g-21
c:while	a-36b-31c-43d118g-21
c:whit	a21b-20d-51g46
c:white	a24d-39e39
c:who	a56b-50c59d-102g-86
c:who_	a73b-57c69d-96f-35g-78
c:whoe	a-38c31f35
c:whoev	a-38c31f35
c:whol	c59d-27e27g-22
c:whole	c66e29g-21
c:whom	f24
c:whom_	f24
c:wic	a-28b-23d-59e77f48
c:wice	a-35c-21d-47e75f69
c:wice_	a-35c-21d-47e75f69
c:wid	a-52f46
c:wide	f54
c:wie	a-20c-30g68
c:wie_	g52
c:wif	a76b-23d-44g-70
c:wife	a80c-32d-36g-68
c:wife_	a82c-26d-55g-66
c:wij	a-47b-30c88d-42f25
c:wij_	c105
c:wil	a59d-44e-76f-39
c:wil_	a117c-39d-40g-40
c:will	c45e-74f-32g29
c:will_	a23c44d-24e-71f-52g21
c:willi	a-31
c:win	b48c30f-68
c:win_	a36c28g-28
c:wind	b50c48d-23f-35g-62
c:windo	b51c51d-21f-34g-61
c:wing	c-56d43f-29g59
c:wing_	b33c-52d48f-25g36
c:wins	c25g43
c:wins_	g44
c:wint	c56
c:winte	c56
c:wir	a-26b58c94d-29e-48f-36g-47
c:wir_	a-23b22c101d-43e-36f-26g-38
c:wird	b59c-21
c:wird_	b59c-21
c:wis	a-33c37f47g-20
c:wish	a-38c36f63g-29
c:wish_	a-53f70
c:wit	d-49e-30g37
c:with	d-48e-29g38
c:with_	d-49e-52g47
c:withd	a-61c-69f121
c:withi	a-21c64
c:witho	a24b-55c-86e89f24g-28
c:wle	a-22
c:wn_	a56c-39d23f-83g-48
c:wne	a-58c82e31
c:wned	e49
c:wned_	e49
c:wner	a-23c92
c:wner_	a-23c92
c:wo_	a55b-36c-28d-64e28f-31
c:woc	e55
c:woch	e55
c:woche	e56
c:woh	a-21d37
c:wol	a-23b45c-30g44
c:woll	b21c-23g45
c:wom	a-28c30d41e-24g24
c:woma	a-32d53g31
c:woman	a-32d53g31
c:wome	c33
c:women	c33
c:won	a38b93c-48d-29e-64
c:won_	a96c-65d-39
c:wond	a-78b102e-39
c:wonde	a-78b102e-39
c:wor	b-48c63e53f-69g-33
c:word	a-33c30e46f-43g37
c:word_	a-38c59f-22
c:wore	a-40d59
c:wore_	a-40d59
c:work	b-44c93d-38f-54
c:work_	b-22c104d-72e26f-60g-26
c:worki	c57
c:works	a-39d25g53
c:worl	c42
c:world	c42
c:worn	a49c-64d65g-27
c:worn_	a49c-64d65g-27
c:wort	c68d-93e53g-27
c:worth	a23c89d-78e-26
c:wou	b-23c66e-57f-49g-23
c:woul	b-23c67e-57f-49g-22
c:would	b-23c67e-57f-49g-22
c:wra	c-65e69
c:wrap	c-55e69
c:wrapp	e47
c:wri	c21d-41f32g-30
c:wris	a47c-34d27
c:wrist	a47c-34d27
c:writ	c39d-57f36g-24
c:write	a77d-42e-49g-27
c:writi	a-51b-22c37d-28e53f41
c:writt	a-37
c:wro	a-62b-57c66e80
c:wron	a-58b-46c49d22e85g-34
c:wrong	a-58b-46c49d22e85g-34
c:wrot	g57
c:wrote	g57
c:ws_	a-25b-43c61d-79e-40f-24g110
c:wsl	a52f20
c:wsle	a52f20
c:wslet	a52f20
c:wur	b68
c:wurd	b39
c:wurde	b40
c:xac	c22d-32e22
c:xact	c22d-32e22
c:xacte	g21
c:xactl	a-51c29
c:xam	c21
c:xamp	c31
c:xampl	c31
c:xan	a87b-53
c:xant	a85b-45
c:xante	a85b-44
c:xce	a-25c44
c:xcep	a-23c35
c:xcept	a-23c35
c:xch	a-53d74
c:xcha	a-53d74
c:xchan	a-53d74
c:xcl	c49
c:xclu	c49
c:xclus	c53
c:xcu	c-36e78
c:xcus	c-36e78
c:xcuse	c-36e78
c:xe_	a-63c77d-25e-28f-29
c:xec	f36
c:xecu	f36
c:xecut	f36
c:xel	a47
c:xell	a50
c:xelle	a50
c:xem	c42
c:xes	a21
c:xes_	a21
c:xi_	a21
c:xie	a-47d-24g102
c:xiem	a-47d-24g102
c:xieme	a-47d-24g102
c:xig	c-67e24
c:xige	c-67e24
c:xige_	c-62e25
c:xim	a26
c:xin	c37
c:xing	c29
c:xing_	c29
c:xis	a55b102c-74d-108e-38f-49g-21
c:xist	a47b103c-87d-84e-34f-45
c:xiste	a49b95c-74d-77f-41g-37
c:xpe	a-102c112d-28g-56
c:xpec	a-57c-42e97
c:xpect	a-57c-42e97
c:xped	a-21c145e-87
c:xpedi	a-21c145e-87
c:xpen	a-33b54
c:xpens	a-33b54
c:xper	a-48b-24c89e-25f-23g-34
c:xperi	a-44c90
c:xpl	a-58c-86e129f-36
c:xpla	c-39e77
c:xplai	c-39e77
c:xpli	a-57c-70e123f-20g23
c:xpliq	a-33c-39e86g28
c:xpo	a-32c93g-26
c:xpos	c89
c:xpose	c61
c:xpr	a-28c-47e134
c:xpre	a-26c-52e135
c:xpres	a-26c-52e135
c:xt_	a-28e25g38
c:xtr	c-22
c:xtra	c-22
c:xtra_	a22d-25
c:xty	a-67e44
c:xty_	a-67e44
c:xur	a-46c79
c:xury	a-46c79
c:xury_	a-46c79
c:ya_	g78
c:yag	a23c-52d22e-38f26g30
c:yage	a23c-52d22e-38f26g30
c:yage_	c-47d26e-32f28g44
c:yai	a-29c-22e89
c:yal	a-47c63e42
c:yal_	c68
c:yan	c-56g49
c:yant	c-80g62
c:yant_	c-80g62
c:ybe	b86
c:ybe_	b86
c:ybo	a31c98d-21e-20
c:ybod	a65
c:ybody	a65
c:yce	a-56b46c46
c:ycee	a-56b46c46
c:ycee_	a-31c28
c:ye_	a-52c69d33e73f-49g-37
c:yea	b118f-63g-74
c:year	b118f-63g-74
c:year_	a24b44f-52g-38
c:years	b119c-24e-23f-43g-68
c:yee	a-29c-26f70
c:yee_	a-24d20f45
c:yel	a41g27
c:yell	a45
c:yello	a45
c:yen	a53
c:yenn	a47
c:yenne	a47
c:yer	a32c48d30e-46f-52g-80
c:yer_	a37d60e-37f-48g-74
c:yes	a-49b-38c22e-35f-63g114
c:yes_	a-41b-34c38d-45e-31f-60g114
c:yet	a36b43c-58
c:yet_	a36b43c-58
c:yeu	a34
c:yeux	a38
c:yeux_	a38
c:yez	a-60b64d30e39g-34
c:yez_	a-60b64d30e39g-34
c:yfa	c70d-30e26g-30
c:yfai	c70d-30e26g-30
c:yfair	c70d-30e26g-30
c:yin	b40c63d-30e-30f-36
c:ying	b40c63d-30e-30f-36
c:ying_	b40c63d-30e-30f-36
c:yle	c77
c:yle_	c57
c:yli	c63
c:ylis	c26
c:ylist	c26
c:ylo	c-51d56e35
c:ylo_	c-44d33e39
c:yme	c71
c:ymen	a38
c:yment	a38
c:ymo	c74
c:ynd	c55
c:yo_	c47
c:yon	a30d-26e-26
c:yon_	a36e-23
c:yone	a-38c29
c:yone_	a-38c29
c:yor	d28
c:york	d33
c:york_	d33
c:you	a-28b-20c58d-21
c:you_	b-34c31e-27g27
c:youn	a-97e89
c:young	a-97e89
c:your	a-70c106d-27f-39g-57
c:your_	a-68c104d-48f-34g-55
c:yours	a-82b24c97d105e-81f-48g-42
c:ype	c21f42
c:ypo	a54b50c-36e-23
c:ypt	a36
c:ypto	a36
c:ypto_	a32
c:ys_	b65c38d60e-69f-74
c:yse	b50c-31e34g-21
c:ysel	b53c-33
c:yself	b53c-33
c:yst	a-103c-53d56e49f58g24
c:yste	a-69c-38f61g27
c:yth	c-33d-23f99
c:ythi	b21c-27e-46f103
c:ythin	b21c-27e-46f103
c:ywh	b51c-29
c:ywhe	b51c-29
c:ywher	b51c-29
c:yx_	a100c-43
c:za_	a-43b21c26d-26e60f-38g28
c:zaf	a27c-26
c:zaff	a27c-26
c:zaffi	a27c-26
c:zah	a-34c41
c:zahl	a-34c41
c:zam	c65
c:zame	c47
c:zar	a40e-20
c:zard	a30
c:zas	c25
c:zas_	c25
c:zat	a-27c-23d40
c:ze_	a37b-51c102d-52e-75f-56g-30
c:zei	a-38b46c20e23f-26
c:zeit	b62e41
c:zeit_	b27
c:zel	c-36g27
c:zen	a-37c94
c:zen_	a-56c86
c:zer	a-73b-22c44d-79e189f-61g-36
c:zer_	a-24c33
c:zero	a-90d-53e195f-26g-32
c:zero_	a-90d-53e195f-26g-32
c:zes	c31d22
c:zes_	d26
c:zi_	a-38b73
c:zia	c26d60f-26
c:zia_	d62
c:zie	a-52c21d-47e-21f75g46
c:zie_	a-58d-22f86g45
c:zien	a-48b23g22
c:zif	a57
c:zig	a54c-21
c:zigs	a47
c:zigst	a47
c:zij	b23c-28g53
c:zijn	b23c-28g53
c:zijn_	b23c-28g53
c:zin	c57d-44e-28f30g-25
c:zine_	a26
c:zing	c22
c:zio	a-63b34c23
c:zio_	a-44d38f25
c:zion	a-59b35c30
c:ziona	a-23c70
c:zione	a-44b48c-27
c:zioni	c55
c:zo_	a23b-31c-41e52
c:zoe	a75
c:zoek	a75
c:zoek_	a76
c:zon	a32
c:zt_	a24
c:zum	a66c-29
c:zum_	a66c-29
c:zur	a46e-26f-22
c:zuri	d37
c:zuric	d37
c:zwe	a30f22
c:zwei	a42
c:zwei_	a42
c:zza	c52d60e-29f-34g-30
c:zza_	d48
c:zzat	d28
c:zzi	a-46b75
c:zzi_	a-39b76
c:zzo_	a23
c:ße_	d56
c:авс	c40
c:авст	c40
c:авств	c40
c:аза	a40
c:аит	a-47c40f28
c:ала	a-36c-26d107g-21
c:ами	a42
c:ами_	a52
c:ант	a-55c97f-29
c:апи	d-27e73
c:ара	a-36c50d-26e74
c:ари	a81c-67
c:ариж	a83c-44
c:ас_	a51
c:асы	a46
c:асы_	a46
c:ать	a35d36e-24f-27
c:ать_	a35d36e-24f-27
c:аю_	a-67b29g77
c:бра	a-48d104f-23
c:бры	a36g26
c:брыи	a36g26
c:брыи_	a36g26
c:буд	a68c-35
c:буде	a52
c:вас	a51
c:вас_	a51
c:ваш	a-88c97
c:вер	c-22g85
c:веч	a45
c:вод	c59g-20
c:вст	c32d-22e-21g52
c:вств	c40
c:вству	c40
c:вуи	c40
c:вуит	c40
c:вуите	c40
c:ги_	e22
c:го_	a43b28g-26
c:гра	a68
c:дар	a71
c:ден	a23e23
c:день	a27e25
c:день_	a35
c:дит	c82
c:доб	c-26g87
c:добр	a27g62
c:добры	a36g26
c:дра	c40
c:драв	c40
c:дравс	c40
c:ду_	a-43d46g51
c:его	a23b31
c:его_	a23b31
c:едл	a-41c68e23
c:еи_	a58c-26f24
c:ем_	a50c59d-21e-22f-22
c:ен_	a-20c26g44
c:ени	a32c76g-35
c:ение	c74
c:ение_	c74
c:ень	e24
c:ень_	e24
c:ер_	c-31g34
c:ере	a48c-22e21
c:ерь	a42g31
c:еск	e25
c:ест	a38d-25e-25f-31
c:ет_	a26c-40d-49e51f-42g40
c:ете	d72
c:еть	a29c58
c:еть_	a29c58
c:жен	a34b-22c60d-24e-24f-29
c:жно	a67c36f-30g-22
c:жно_	a67
c:зап	a40c26
c:здр	c40
c:здра	c40
c:здрав	c40
c:ие_	a22c68d-20e21f-22g-46
c:иже	c65
c:ии_	a30c-33d51
c:ила	a-77c-49d32e26f22g31
c:или	a-55c-53g112
c:или_	a-67c-50g113
c:ись	a33c-35e22
c:ит_	d40e-21f-22g64
c:ите	a-26c53e-62f30
c:ите_	a-49c57e-59f36
c:ить	a51b-39c-85d-40f74
c:ить_	a45b-37c-81d-39f75g22
c:иши	a-52c39f41
c:ишит	a-52c39f41
c:ишите	a-52c39f41
c:ишу	a61
c:ишу_	a61
c:ию_	a49c27
c:ка_	c54d53e-47f-35g-46
c:каз	a37
c:кат	a-61b30c63
c:ко_	a76c-27
c:кол	a77b-21c-25d-22e-21f-21
c:коль	a76c-43
c:кольк	a77
c:ку_	a134b-45c-69g-62
c:ла_	a-25c-28d20
c:лаг	a-41c84
c:лат	c29
c:лет	a-35c-28d108g-22
c:ли_	a-112c51d-35e41f-45g101
c:луч	a-64d-25e30g78
c:льк	a76c-27
c:лько	a76c-27
c:лько_	a76c-27
c:ля_	c53
c:мен	a-24d48e62g-29
c:ми_	a52
c:мне	a-41d-32e93f22
c:мне_	a-60d-30e94f24
c:мож	a68
c:можн	a72
c:можно	a72
c:муж	a82c-54g23
c:на_	c-89d42g44
c:не_	b-30c-31e85g-41
c:ние	c74
c:ние_	c74
c:ник	g41
c:ниц	a64
c:но_	a27d-29e29f-21
c:нос	a-72c76f-28g73
c:нуж	a65
c:нь_	a27e24
c:обр	c42g54
c:обры	a36g26
c:обрыи	a36g26
c:ов_	a-57c98d-23e-22f-29
c:ово	a-24c-43d-24e80g46
c:ого	b31d-21e34
c:ода	a21c51
c:одар	a56
c:одв	c52
c:оди	c78
c:одит	c63
c:ое_	a-38c102f-33g-24
c:ожн	a72
c:ожно	a72
c:ожно_	a63
c:ои_	a-64b-40c-51e35f68g80
c:ок_	a50c20
c:оль	a54b-38c-75d-49f84
c:ольк	a76c-27
c:олько	a76c-27
c:ом_	a51
c:ост	a-32c44d-22e-21
c:ото	a-33c-25d44g32
c:очу	a84c-31
c:очу_	a84c-31
c:пар	a76
c:пари	a83c-44
c:париж	a83c-44
c:пер	c41g28
c:пис	a27
c:пись	a33c-35e22
c:пиш	a32c38d-23e-31
c:пиши	a-52c39f41
c:пишит	a-52c39f41
c:пишу	a61
c:пишу_	a61
c:под	b-24d31f-26
c:пода	a50
c:подар	a63
c:пол	a-33d-25e30g39
c:пос	a63
c:пре	c64e23
c:пред	a-41c68e23
c:предл	a-41c68e23
c:при	b22c44f-23
c:про	a-82c77d-50f49g68
c:прод	a-46c70
c:прос	a-39b30c-35g84
c:пят	a37g24
c:пятн	g29
c:пятни	g29
c:рав	a22c35d-21
c:равс	c40
c:равст	c40
c:раз	a-34c39
c:рат	c-24d51
c:ред	a-82c42d40g21
c:редл	a-41c68e23
c:рем	a66c-47e23
c:рет	a46f-22
c:риж	a83c-44
c:рил	a-29c31g57
c:ро_	g78
c:род	a-46c70
c:рос	a-30b28c-39g83
c:рыи	a36g26
c:рыи_	a36g26
c:сер	a49f-24
c:ски	a48c41
c:ско	a76e23f-20g-36
c:скол	a77
c:сколь	a77
c:сле	c-53d57
c:ста	b22c-91d41
c:ста_	a-21b32c-43d52
c:ств	a-40c79d-37g-28
c:ству	b21c28d-21
c:ствуи	c40
c:сте	a-68c50d68
c:сто	a56b21g-31
c:сть	a70c43f-28g-25
c:сть_	a70c43f-28g-25
c:сы_	a36
c:сь_	a-27c46d70
c:та_	a-42c88d25f-57g-36
c:тве	a-65c57f-26g69
c:твер	c-22g85
c:тву	b21c28d-21
c:твуи	c40
c:твуит	c40
c:те_	a-49c44d78e-76f29
c:тел	a22c37d-21g-40
c:ти_	g63
c:тни	g29
c:тниц	g29
c:то_	a-45b23c-52d29e75f-23
c:тов	a-47c89d43g-35
c:тои	a55
c:тор	f25g39
c:тре	e21f-29
c:ть_	a55b-61e-39
c:уде	a52
c:уит	c35
c:уите	c35
c:уите_	c35
c:уст	a-32c67d48
c:ую_	a-46e23f21
c:хоч	a84c-31
c:хочу	a84c-31
c:хочу_	a84c-31
c:ца_	d-21e34g34
c:час	a34c-25g43
c:часы	a46
c:часы_	a46
c:чер	a26e23
c:чет	g62
c:что	a-45d32e26
c:чу_	a72c-44
c:шит	a-52c39f41
c:шите	a-52c39f41
c:шите_	a-52c39f41
c:шу_	c49d-23e-21f74g-47
c:ые_	c54g-20
c:ыи_	a39f-25g54
c:ьги	a25c-31e22g21
c:ьги_	a25c-31e22g21
c:ько	a76c-27
c:ько_	a76c-27
c:ятн	g29
c:ятни	g29
c:ятниц	g29
c:اء_	a102b42c-164d-50e-31f86g-45
c:اري	a79b61c-95d-39f-39g-36
c:اريس	a37c-24e45
c:اريس_	a37c-24e45
c:الا	a28b-68c-93d49e45f71g-54
c:الس	b97c46d-24e-33f-25g-23
c:السل	a41
c:السلا	a41
c:الع	b-23c40d-22e82f-30
c:الم	a34b-57c106d-43e26f-56g-39
c:ام_	a41
c:انا	a-71b-40d-27e96f112g-23
c:بار	a37c-24e45
c:باري	a37c-24e45
c:باريس	a37c-24e45
c:بة_	a123b-49c41d-40e-77f-53g-36
c:بحث	a96d-20
c:تي_	a64b-32c-128d83e72f-34g-28
c:راء	a139b73c-138e-57f-33
c:ريد	a94b81c-87d-21e-52f-22
c:ريس	a37c-24e45
c:ريس_	a37c-24e45
c:ساع	b54c102d-39e-41f-52g-35
c:سلا	a41
c:سلام	a41
c:سلام_	a41
c:شهر	e93
c:شهر_	a30c37
c:عد_	a-33b93d81e-48f-35g-31
c:علي	a41
c:عليك	a41
c:عليكم	a41
c:كم_	a-78b52c143d-61e30f74g-56
c:كن_	a106b-24e-47f-26
c:لام	a41
c:لام_	a41
c:لدي	a30e27f-21
c:لسل	a41
c:لسلا	a41
c:لسلام	a41
c:ليك	a41
c:ليكم	a41
c:ليكم_	a41
c:مكن	a111b-29e-53f-31
c:مكن_	a106b-24e-47f-26
c:موع	a-27d91e24f-21
c:موعد	a-27d91e24f-21
c:موعد_	d93e-24
c:نا_	a-64b-59c138d-46e88f-62g-42
c:هر_	a56
c:وال	a-23b-29c145d-22e-33f-26g-20
c:وعد	a-56b-28c-21d84e121f-31g-26
c:وعد_	d93e-24
c:وم_	a85c-58
c:ية_	a81b-58c37d-46e-117f97g-42
c:يد_	a23b56d-44e37f-45g-40
c:ير_	a214b-140c66d-81e-79f-76g-58
c:يس_	a95b-35d-24f-42g-22
c:يكم	a92b-22c-29d-21e-29f-23
c:يكم_	a92b-22c-29d-21e-29f-23
c:يمك	a23c66
c:يمكن	a23c66
c:يمكن_	c75
c:يوم	a85c-58
c:يوم_	a85c-58
m:genuine/bespoke-work	a59c-125d-21f-61
m:genuine/collecting	a73b94c-43d-55e-83f34g-48
m:genuine/date	a43b-85c-29e-64f-35g62
m:genuine/dimension	a90b-92c-60d-63e-76f-90g93
m:genuine/house-event	b-61c67d-70e-27f73g-126
m:genuine/house-way	a39b-31f-24g-51
m:genuine/keeping-value	a-65b61c112d-91e-79f-105g-29
m:genuine/material	a56b-60c-30e-67f-61g34
m:genuine/meeting-wish	b-45c-24d-36e78f26
m:genuine/occasion	a31c-22e-34g-68
m:genuine/own-milestone	a46d-52f-45g-92
m:genuine/own-use	a43c-127d41e-73f40g-28
m:genuine/piece-reference	a-29b-86c84d71e-112g-148
m:genuine/piece-type	a42b21c-56d33f-62g-57
m:genuine/quantity	a42b-83f-63g23
m:genuine/recipient	a28c-29e-20
m:genuine/repair-work	b-105c-29d95e105f-83g-108
m:genuine/request	a53b-24e-48f-52g-55
m:genuine/visit	b55c32e-31f-72g-32
m:off-target/account-scare	a-100b-48c111d-49e-48f-81g-64
m:off-target/advance-fee-story	a-120b-30c129d-28e-40f-28g-33
m:off-target/after-sales	a-103b-83c-55d56e115f131g-58
m:off-target/buy-back-sought	a43b-33c101e-26f-25g-45
m:off-target/careers	a-107b43c87d-91e-86f-56g-83
m:off-target/click-here	a-63b-73c113d-85e-87f-106g-86
m:off-target/complaint	a-63b-105c-150d-110e139f-88g-33
m:off-target/credit-or-investment-offer	b-35c96d-37e-64f-31g-36
m:off-target/free-money-promise	a27b48c54d-90e-26f-67g-75
m:off-target/gambling	a-48c86
m:off-target/hard-sell-words	a-112b-125c140d-99e-133f-89g-76
m:off-target/influencer-or-partnership	a55b-85c99d-102e-101f-78g-89
m:off-target/introduction-sought	a-56b-84c68e-40f-20
m:off-target/job-application	a-112b-74c89d-80e-77g-72
m:off-target/many-exclamations	a-85b-65c96d-79e79f-64g-72
m:off-target/mass-mailing-footer	a85b-35c-30d-66e-58f70g-62
m:off-target/mostly-capitals	a137b-70d-111e-79f-58g-104
m:off-target/order-or-delivery	a-130b-87d80e95f44g-22
m:off-target/partnership	a22b-69c105d-104e-99f-78g-89
m:off-target/pharmacy-or-adult	a-136b-61c134d54e-84f-94g-60
m:off-target/press	a29b-65c102d-107e-87f-83g-82
m:off-target/press-office-sought	a-45b-80c115d-70e-62f-71g-58
m:off-target/press-work	b-47c104d-99e-85f-75g-80
m:off-target/privacy-request	a-98b-77c-139d-94e-104f142g-92
m:off-target/resale	a-50b-97c135d44e-98f-74g-87
m:off-target/resale-offer	a-64b-95c135d52e-99f-73g-82
m:off-target/sales-pitch	b-91c84d-50e-80f-42g-95
m:off-target/school-questions	a-125b71c79d-66e-66f47g-95
m:off-target/services-offered	a-89b-82c88d-91e-52g-63
m:off-target/several-links	a-52b-58c129d-98e-77f-56g-64
m:off-target/software-or-gadget-offer	a-107b-44c125d-45e-42f-89g-43
m:off-target/solicitation	a-43b-48c81d-59e-52f-36g-86
m:off-target/spam	a-30b-88c119d-107e-96f-89g-103
m:off-target/story-in-hand	a96b-55c76d-94e-54f-60g-51
m:off-target/student-mentioned	a-41b121d-80e-69f-67g-66
m:off-target/study	a-115b115c51d-92g-90
m:off-target/study-work	a-132c80d-85e76f-35g-93
m:off-target/support-sought	a-123c119d-86e-75f-70g-74
m:off-target/website-trouble	a-42b30c21d-111e93g-85
m:off-target/work-mentioned	a-46b53c81d-81e-73f-65g-67
m:off-target/work-wanted	a-115b45c97d-84e-83f-92g-82
m:off-target/your-business-addressed	a-110b33c90d-77e-30f-60g-94
m:premature/distant-horizon	a-145b150c-119d-94e-85f-77g-57
m:premature/frame-declined	a-44b155c-145d142e47f-83g-64
m:premature/only-looking	a-139b143c-114d-79e-96f-37g-87
m:shape/many-exclamations	a-85b-65c96d-79e79f-64g-72
m:shape/mostly-capitals	a137b-70d-111e-79f-58g-104
m:shape/several-links	a-52b-58c129d-98e-77f-56g-64
p:! !	a-40b-50c76d-140e80f-37g45
p:! et	a-54c-98e150f-21g-24
p:! i	a-129b-31c117d-85f31g-85
p:! j	a-55c50d-30g83
p:! je	b31c57d-26e-34
p:! le	a-104c89d79
p:! my	f94
p:! on	a35c134d-82e-70
p:! so	a22c-65f118g-39
p:! sono	c44
p:! your	a-77c140d-37f-78g-32
p:$ <1digits>	a-100c-57d-39e144
p:<1digits> <1digits>	b-107c148d-119e-107f-72g-90
p:<1digits> <2digits>	a-60b-93c148d-137e-107f-68g52
p:<1digits> <3digits>	a24b-107c117d-145e60f-83g-75
p:<1digits> ?	a103c-26g-53
p:<1digits> a	a-50b-56c85d124e-53f-65g-71
p:<1digits> al	c-47g88
p:<1digits> am	a-57c173d-46e-29f-148
p:<1digits> and	a156c-102d-63
p:<1digits> ans	a-92b141c80d-54e-75f-29g-34
p:<1digits> april	a-64c-107d-42e119f108
p:<1digits> au	a44b-31c62d-39e-32f-26
p:<1digits> carat	a76
p:<1digits> cm	a-73b-35c-110d-48e-35f-35g135
p:<1digits> ct	a-22b-55c131e-54f-34g-69
p:<1digits> d	a-84c31d58f61
p:<1digits> days	c65
p:<1digits> de	a70b-44c100d-60e-82f-36g-45
p:<1digits> december	a23b-41c38e-43f-41g33
p:<1digits> decembre	a39b-33c-28d48e-37f-40g28
p:<1digits> e	a-27b-80c111e-123f129g-115
p:<1digits> er	a33b-33c51d-43e-34f-28g34
p:<1digits> et	a54b-74c-80e-87f34g96
p:<1digits> fevrier	a-80c94d69
p:<1digits> fois	c26e44
p:<1digits> h	a-106b-58c101d61e134f-61g-122
p:<1digits> jours	a-21c83
p:<1digits> juillet	a27b90c-54
p:<1digits> juin	c-21g87
p:<1digits> k	a106c-27d-57
p:<1digits> kg	a-63c146d-62
p:<1digits> le	c85g-28
p:<1digits> m	a-34b-21c138d-44e-65
p:<1digits> mai	a36b-23c29d29
p:<1digits> march	a50
p:<1digits> mars	c-75d-54e-24f153g-59
p:<1digits> may	b-24c-92d93e-38f107g-26
p:<1digits> min	a-29b-24c88d-32e-34f-36g-24
p:<1digits> mm	a106b-24c-73e-25f-24g-63
p:<1digits> mois	a-87b86e109
p:<1digits> nd	a57b-25c-68e-47f-21g77
p:<1digits> novembre	a64b-26c-66d-63e26f-24g67
p:<1digits> october	a-32c124g-54
p:<1digits> octobre	a59c-71d66
p:<1digits> of	a124b-35c41d-69e-32
p:<1digits> on	a-89c60d-22g74
p:<1digits> pm	a-69b-60c59d-69e-60f-82g150
p:<1digits> pour	a94b-23c-89d113e-86g-104
p:<1digits> questions	b-30c110g-62
p:<1digits> rd	a30b-41c-105d64e-47f-36g99
p:<1digits> semaines	a-31c-38d-21e115
p:<1digits> sur	a-58c91
p:<1digits> th	a37b-74d35e-50f-60g66
p:<1digits> to	a-78b-39c76d-39e-36f90g-39
p:<1digits> weeks	a143b-119c-136d-99e126f-29g-35
p:<1digits> x	a142d-37e-31f-26
p:<2digits> <1digits>	a-75b-66c-53d-89e-70f50g142
p:<2digits> <2digits>	a-35b-78c125d-24e-96f-98g100
p:<2digits> <3digits>	a-34b-78c70d-22f49g-73
p:<2digits> <4digits>	a-123b-31c-105d140e-36f-31g-39
p:<2digits> ?	a87b-89c-84d-121e-99f-70g114
p:<2digits> a	c49d-51e-118f-61g108
p:<2digits> al	a64c58d-35g-41
p:<2digits> and	c57d81e-110f-67
p:<2digits> anni	a98b-57c52d-62e-44f-28g-31
p:<2digits> anos	a83b-30c39d-66e-22g-21
p:<2digits> ans	a114b-46c-79d-43e-86f-77g-101
p:<2digits> aout	a70c55d-23e-50
p:<2digits> au	a-40b-42c62e-68f-41g98
p:<2digits> b	a-125c171d-60e-100g53
p:<2digits> c	a-52d159g-39
p:<2digits> carats	a73b-31d-50e61f-21g-25
p:<2digits> cm	a148b-74c-145d-127e-76f-64g37
p:<2digits> con	a61c84d-96
p:<2digits> ct	a-89b-24c125d-102e-25f-24g-25
p:<2digits> de	a146b-50c-145d-106e-66f-48g-57
p:<2digits> december	b-27c78d53e-42f-26g-35
p:<2digits> decembre	a42b-43d-32e59f42g-69
p:<2digits> du	a-91b-23c-41d-91e-77f138g-37
p:<2digits> e	a40b-48c-119d134e-59f-47g21
p:<2digits> elle	a52b-84c-38f-33g40
p:<2digits> en	a91b-105c186d-131e-94f-42g-70
p:<2digits> et	a22b-60c-21d-85e-94g124
p:<2digits> euros	e62
p:<2digits> fevrier	a134b-70c-32e-23
p:<2digits> from	a31g25
p:<2digits> giugno	a107c-55d-68e-25g-21
p:<2digits> h	a46b-93c37d-121e-85f-41g99
p:<2digits> heures	a-66b-20c135d-29e-22f-97g-35
p:<2digits> hours	a-32b-22c103e-24f-41g-26
p:<2digits> i	b72c-137d-65e122f50
p:<2digits> il	a-113b47c-81f-33g140
p:<2digits> in	a103b-26c36d-94e-34f-26g-24
p:<2digits> j	a-146d176e80
p:<2digits> january	a22c-73d99
p:<2digits> janvier	a160c-85g-117
p:<2digits> je	a120b-50c-171d-28f117g-52
p:<2digits> jours	a-98c34d166e-45g-73
p:<2digits> juin	a-52b-48d107e-39f29g29
p:<2digits> june	a79
p:<2digits> k	a-101b-47c139d-74e-67f-45g-47
p:<2digits> le	a-111b-20c159d-135e76g-34
p:<2digits> m	b-31c-118d-42e-36f-28g131
p:<2digits> mai	a117c-94
p:<2digits> march	a27c48f-21
p:<2digits> mars	a62c-66e52
p:<2digits> may	a75
p:<2digits> min	a-100b-33c104d-43e119f-43g-124
p:<2digits> mins	a-39e113
p:<2digits> minutes	a-62b-47c105d-87e-63f-45g-55
p:<2digits> ml	a127c-51d-96
p:<2digits> mm	a114b-70c51d-132e-71f-48g-43
p:<2digits> nd	a100c-32
p:<2digits> not	a-106c97d-89e-74f-57g120
p:<2digits> nous	e77
p:<2digits> novembre	a59b-27c-104d89e-35f-26g-38
p:<2digits> of	a-49e112
p:<2digits> on	b-46c-36d-71f-31g118
p:<2digits> or	a93b-32c-51d-29g31
p:<2digits> ou	a96c-23g-26
p:<2digits> pieces	a-45c82
p:<2digits> pour	a79d-21e-23g32
p:<2digits> rue	a-105b-88c164d43f-22
p:<2digits> septembre	a87c-54
p:<2digits> si	a31d43
p:<2digits> st	a22b-20c-108d23e-36f-21g116
p:<2digits> sur	c75d-27
p:<2digits> th	a83b-96c-136e-56f-75g64
p:<2digits> to	c63d57f-49
p:<2digits> uhr	a97c124d-134e-33f-25
p:<2digits> und	a-44b-31c77d-36e-41f-49g113
p:<2digits> vous	a96c-35
p:<2digits> x	a105c-119g64
p:<2digits> y	a88c34e-69
p:<2digits> years	a103b-71c-80d90e-89f-27g-35
p:<2digits> €	a-123c47d-138e175
p:<3digits> <2digits>	a-87b-39c131d161e-62f-143g-187
p:<3digits> <3digits>	a81b-61c62d-39e-26f-54g-79
p:<3digits> a	a90c-49
p:<3digits> abonnes	a-68c88
p:<3digits> and	a68
p:<3digits> de	a97g-45
p:<3digits> e	a90b-25d-36e-23f-20g-23
p:<3digits> euro	a129b-46c-129d-76e-60f-35g-36
p:<3digits> euros	a61b-35d-110e94f-60g-65
p:<3digits> exemplaires	a-53c83
p:<3digits> for	a-95c65e90
p:<3digits> il	a-41c78d-84f97
p:<3digits> je	b-60c88d-60g53
p:<3digits> k	a-80b-21c93d-21e-21f-20g-21
p:<3digits> kg	a126d-78
p:<3digits> m	a-41c75
p:<3digits> ml	a136c-111
p:<3digits> pages	c91d-28
p:<3digits> €	a109b-52c-25d-73f-45g-47
p:<4digits> <2digits>	a70c123d-115e-43f-41g-25
p:<4digits> <4digits>	a83c-28d42g-31
p:<4digits> ?	a-102b-37c104d90e-49f-37
p:<4digits> a	a-44b-48c-103d140e-50f-35g-34
p:<4digits> and	a-65b105c-21d110e-98f39g-66
p:<4digits> avec	a-63c169d-121
p:<4digits> b	b-25c-67d103e-22f-23g-23
p:<4digits> could	a-121b109c-85d117
p:<4digits> e	b-44d105e-55f-36g-45
p:<4digits> elle	a-38b-26c44d88e-29
p:<4digits> en	a101c-54d-21
p:<4digits> est	a-58c22d105e-52
p:<4digits> et	a-160b167c-58d125f73g-53
p:<4digits> i	a-102b109c68d108e-50f-30g-52
p:<4digits> in	a-70b-36c-83d132e-39f-36g-29
p:<4digits> je	a175b102c-106d-93e-35f-31g-33
p:<4digits> le	a-99d136
p:<4digits> on	a-80b86c-107d33e110
p:<4digits> par	a-85d100
p:<4digits> pour	a-86b143c-116d110
p:<4digits> she	a-27c36d36
p:<4digits> si	a34b58c-35
p:<4digits> to	c63d-29
p:? <1digits>	a39c118d-25e-23g-51
p:? <2digits>	c65
p:? ?	a133b-133c-41d-37e-31f-69g-127
p:? a	a87b-59c117d-109e-55f-35g-39
p:? also	a-88d143
p:? and	b96c-73d-43e75
p:? asking	a-122b139c-140d163e-20f-21g-43
p:? c	b95c-35d111e-102f-66g-68
p:? can	a98c-34d-35
p:? ce	a-112b40c124d55
p:? do	a84c30d-57
p:? e	a37b-31c-101d108e-48f-30g-34
p:? elle	a-86d130
p:? es	b120c-97d-26e-24g-21
p:? et	a45b115c-99e-21g-28
p:? grazie	a-42b80d54e-24f-23g-24
p:? he	a-140c-74d135g131
p:? ho	a-54c-84d122
p:? how	a79c-36
p:? i	b36c50e-93g-80
p:? ich	a80b105c-91d-92e-38f-33g-32
p:? if	a126b-122c-35d-34g26
p:? ik	b110c38d-100e-26f-26g-107
p:? il	b-110c104d81e-73f-51g-75
p:? is	a41c136d-141
p:? it	a-111b30c79d126e-43f-51g67
p:? j	a70b71c-24d53e-114f-71g-134
p:? jai	c81
p:? je	a-56b39c64d91e-103f-27
p:? just	a-124b143c-85d-45e-23f-21g-21
p:? l	b-34c-82d132e-36f-48g-33
p:? la	a-41b-54d147e-66f-46g-55
p:? le	a-51b-22c128d-21e-35f-26g57
p:? les	a57b-51e-58f-32g67
p:? lo	a102b-49d-69e-41f-38g-43
p:? ma	a-87b-36c80e130f-36g-41
p:? merci	a217b-53c-127d-25e-43f-116g-151
p:? mi	a112c-67d44e-46g-64
p:? mine	a-51c-66d125
p:? mon	a78c-22
p:? my	a31b87d25e-93f-48g-67
p:? ne	a140b-128d-34e-25
p:? need	a138b-29c-111d-83e-30f-26g-32
p:? no	a-123b134c-124d76e-49f-40g112
p:? non	a-87b138d24e-83f-58g-35
p:? not	a-140b143c-104d96e-24f-22g-22
p:? notre	a-41c76
p:? nous	a-62b-56c103d108e-78f-55
p:? on	a68c-106d103e-76f-45g-39
p:? our	a-90b-23c83d54
p:? pas	a-77b131c-93d-22f-38g92
p:? posso	a-72c-25d127e-34f-21g-21
p:? she	b-41d121e-49f-33g-38
p:? si	a140b-70c-20d-136e-60f-41g-76
p:? sinon	a75b-25c-82d-32e-20g67
p:? thank	a-81c-48d64f114
p:? thanks	c-64d108
p:? the	a-123b-66d170e-74f-49g-79
p:? there	a47c42d-22
p:? they	a-60b86c92d-25
p:? two	a-71c59d62
p:? un	a79c-101d99f-22
p:? une	a93b-32c77d-87e-39f-24g-39
p:? vous	a35c26
p:? we	a91b-96c71d-20e-83f-67g-80
p:? what	a-52b87d40
p:? you	b-31c110d35e-28f-27
p:a <1digits>	a-44b-81c49d62e130f-63g-79
p:a <2digits>	a53b-119c28d-61e-62f-33g63
p:a <3digits>	a-34b-38c-26e150f-38g-35
p:a <4digits>	b-23c57d-86e100f-21g-31
p:a achete	a-28e65
p:a angers	a-53b-28c46d108
p:a annecy	c-67d109g-23
p:a anvers	a-50c88
p:a appris	a28
p:a bag	a166b-30c69d-156e-65f-27g-100
p:a beaucoup	a68c-119f104g69
p:a beaune	a130c-72e-40
p:a bench	a-34c77
p:a bergamo	a-77c36d118
p:a bespoke	a-36b114c-63
p:a bet	a-74b23c167d-69
p:a bien	a-56c-101d70e137g-23
p:a bijoux	a-124c52d53g88
p:a bit	a127c-95d-69f-21g-29
p:a bologna	a129c-133d-29e-33f94g-57
p:a bonus	a34b73c-51
p:a bordeaux	a53c-41d67e-34g-23
p:a bottle	a24c-34e76
p:a boutique	a-25c-33d30f95
p:a box	c116d-75
p:a bracelet	a127c-81e-42g-26
p:a broken	a-29b122c-94d-30e45
p:a brooch	a20b-106c98d67g-37
p:a bruxelles	a90b34c-25d-56
p:a cadran	a53c-67d76
p:a call	a92c-24
p:a cambio	a-78c95
p:a candle	a-25c-98d122e-24f-22
p:a cannes	a95d-85
p:a card	a-92c-54d170e52
p:a casa	c32d-22e71g-26
p:a cat	a-66b74c-66d99
p:a catalogue	a-88b122e-28
p:a cause	a99e-60
p:a ce	a-57b43c-128d-80e162f82g-89
p:a celui	a89c-43
p:a chain	a133b-37c-83d-49e-32f-29g-28
p:a chair	a74c-93e73
p:a change	a-112b46c-120e96f134
p:a chap	a-68c68e42
p:a chaque	a-33c-54d-21e26f113
p:a charge	a-44c87
p:a chat	a-61c104
p:a che	a-105b70c-99d28g132
p:a chi	a-71b-23c-24d163e-34f-23g-22
p:a child	c-32e79
p:a christening	a129b-25c-105d-28e-32f-26g-27
p:a client	a-86b-25c-54d24e100f86g-22
p:a clock	a30b59c33d-27e-32
p:a coat	a83c-108d87
p:a coffee	a-80c108
p:a collaboration	c51
p:a collector	c44
p:a combien	a70c108d-138e-31f-25g-33
p:a compte	a-83c-40d-44e166
p:a condition	a31c-67d-95g112
p:a conseille	a82
p:a copy	a-81c-103d89f110
p:a cote	a-89b-60c120d25e111f-40g-62
p:a coudre	a83
p:a coule	a-85c-74d94e83
p:a couple	a123g-67
p:a credit	a-25c43d46
p:a customer	a-24b82c99d-65e-75f-21g-31
p:a date	a115c-56d-24
p:a day	a-42b-56c39d124e-59f-41g-44
p:a de	a-28b-29c146d-25e-55g-38
p:a decade	b69c-107f93
p:a decent	a100c-37e-26
p:a defaut	c-24e31f52
p:a deja	a43
p:a demande	a-25b-28d-82e115
p:a dent	a-130c-52d129e80
p:a des	a27b76c-34d-85e-24f70g-54
p:a deux	a56b-59c-28d67e-79f-42
p:a diamond	b-51c111d50e-88f-27g-42
p:a dinner	a-61c49e25g55
p:a discount	a50c-75e95
p:a disparu	a39c-113d72e27
p:a disposition	a-55c86
p:a distance	a73
p:a dit	b29c-44d-111e106f-58g-24
p:a dog	a47b75c-27d-25g-23
p:a donne	a83b-23c116d-64e-81g-69
p:a douze	c24
p:a drawer	a-67c163d-105
p:a drawing	a88b64c-59d-29g-38
p:a ecrit	a119g-23
p:a encore	a-44b121c-62
p:a ete	a-125b-44c58d102e83f-47g27
p:a eu	a-49b88c-59d-24e99
p:a faire	a-121b110c-126d134e-35f90g93
p:a fait	a-62b-39c149d84f-50g-87
p:a family	c91d-20e-45
p:a fellow	c35
p:a few	a64b56c55d-48e-80f-28g-47
p:a firenze	a-70c67d58
p:a flat	a75c74d-83
p:a forma	c78d-30e-26g62
p:a fortnight	a-85e73g72
p:a fountain	a145c-76d-26e-42f-41g-21
p:a free	a99b-24c37d-36e-26g-21
p:a freelance	a96c-24
p:a friend	a131b-48c-144d-107e97f29g-46
p:a full	a-98b82c-112d141e-30
p:a fuss	a-45c-53e118
p:a garde	a111c-27e-36
p:a gemmologist	a-89c68e97
p:a geneve	a105b-50c-107d-41e-31f-29g27
p:a gentleman	a151c-57d-29e-45g-31
p:a gift	a186b-51c31d-41e-89f-131g-125
p:a girl	c52
p:a glass	a-67c44d-61f105
p:a gold	a91c-87d-31g70
p:a good	a-27b114c-40d-33e43f-22g-22
p:a guest	a104e-29
p:a half	a30c-29d-37g98
p:a handbag	a180b-21c-63d-167
p:a heart	a-22e85
p:a home	a146b-38c-48g-73
p:a hotel	c38
p:a house	a-140b138c54d-61f81g-65
p:a huit	a-91c-30d145
p:a jamais	a88b-29c-81d-64e-66f97g-25
p:a jeweller	a-35c54d54e-25
p:a joke	c-26e90
p:a jour	c146f-98g-55
p:a judge	a134e-23f-27
p:a k	a-64c37d92
p:a l	b-69c-77e22f81g78
p:a la	b-72c55d-34e-57f-29g70
p:a lache	a-65c-90d80e120
p:a ladies	a-47c-39d160
p:a lady	a70
p:a laisse	a-51b-49d128e-56f-35g46
p:a laissee	a-52c-41e106
p:a las	a-89b-44c96d-46e37f-40g128
p:a le	a50b24c-30d70e-74f-32g-42
p:a leather	a76
p:a les	a68b45c-63
p:a lieu	a32c-53g79
p:a line	c-88g112
p:a link	a121d-90
p:a list	a-61c153d-47e-39f-33g-29
p:a little	a-37b-22c108d-77e62
p:a living	a117b-49d-62e-60f-37g-43
p:a loan	a78
p:a locket	a134c-56d-61g-28
p:a londra	a88b-41c-95d23e-82f-39g43
p:a londres	a121b-47c-126e39f-41g26
p:a long	a-33d88
p:a look	a-20b92d-26
p:a lot	a71b-24c-33g49
p:a lovely	a-95c87d47
p:a lui	a-104c81e-20g112
p:a lunettes	a55c-39g48
p:a lyon	c-32d21g72
p:a m	a86b-28c-26d47f-34g-29
p:a ma	a-40b-29c-35d114e-59f63g36
p:a madrid	a84c-94d59
p:a man	a102b-64c28d-66f-32g-72
p:a marseille	a-43c130
p:a me	c89d26f-92g-48
p:a meme	a-70b118c-30
p:a mes	a52c-30d-52e66g-22
p:a mi	a136b-83c-71d-102e-114f-57
p:a mia	a48c39d-36e50g-57
p:a milano	a103b-58c-23e-91f-57g-61
p:a minha	a-40b-75c-109d117e59f53g51
p:a mis	a-55d86
p:a modest	a-32c102d-25
p:a moi	b-43c63d-102e66f-33g28
p:a mon	a-74b25c-138d-100f155g137
p:a monaco	a108c-81
p:a month	a-67b-99c139d-49e75f-26g-53
p:a montre	a-24c126e-48
p:a museum	a-23c-90d152
p:a musique	a39b90c-119d-20g70
p:a nantes	d73
p:a ne	a21b84c-81e47
p:a necklace	a24b52c151d-107e-99f-46g-99
p:a neuf	a-128d207
p:a new	a-76b46c-133d108e133f57g-75
p:a nice	a69b72c-98d-59e46g-22
p:a nos	a73b50c-83
p:a notre	a-80b-34c-36d32e-35f109g75
p:a nous	c-33g82
p:a offert	b73c-125d137e-39f-25g-24
p:a pair	a110b-70c-95d-120e-24f-49g45
p:a parigi	a23b-65c-23d77f26g-66
p:a paris	a84b-43c-140e-87f-45g43
p:a parle	c-88d54e77g33
p:a partir	a62b-47c65e-60f-39g-53
p:a pas	a107b72c-113e-53f-43g-87
p:a pearl	a-187b115c201d-74e-92g-23
p:a pendant	a90e-31
p:a perdu	a40c-98d71e59g-21
p:a perfume	a30c-57d91
p:a person	a-37b62
p:a peu	a-150b149c-71d73
p:a phases	a-24b-21c116d34
p:a photo	a-93b-26c-121d143e124f-26g79
p:a photograph	a-59c75d35e-20
p:a piece	c89e-36
p:a pilules	a114c-115d49
p:a place	a66
p:a plain	a79c-28d-49e22
p:a pleasure	a-59c-68f136
p:a plus	c-99d-34e148
p:a pocket	a103c-44d-26
p:a porter	a53
p:a potter	a86c-40
p:a present	a122b-34c-146d79e-43f-28g-28
p:a press	a-30c77
p:a price	a50b98c-54g-36
p:a pris	a-176c-86d187e-23g-46
p:a private	a-46b64c20d-30e74f-25g-27
p:a proper	a109b-41c-114d-88e71f-25g-42
p:a propos	a-92c40g104
p:a propose	a-127c-102e150
p:a quatre	a47b-32d78e-42f-23g-36
p:a quel	a65b50c27d-47e-34g-35
p:a quelle	a21d68
p:a quelqu	a-112b132c-126d55e108
p:a qui	a105b-56c38d30e-70f-55g-93
p:a quick	a-44c78
p:a raison	a-66b135c-22
p:a real	b106c-25d-33
p:a receipt	c-55d-58e78f65
p:a recevoir	a33c-60e-21f87
p:a recu	c74e52f-28g-41
p:a refaire	a-102b102c-84d52g77
p:a refund	a-71c-57d-101e149
p:a rendu	c-44e96
p:a reply	a-105b-27c38d-34e62f53g47
p:a repondu	a-129b-55c-110e165
p:a retired	a-96b112d-23
p:a rien	a23b-95c-122d111e75f58g-55
p:a ring	a86b35d-70e-63f-64g-104
p:a roma	a82b-59d40e-37
p:a sa	b-43c-36d-73e24f-32g119
p:a saint	a60b-30d-48e68f-21g-53
p:a sample	a-88c79g57
p:a sapphire	a29c-39d61
p:a saturday	a116c-32d-55
p:a scarf	c-22d46e40g-24
p:a second	a-38b-25c117
p:a ses	b71
p:a settembre	a-73c69d49
p:a shop	a-78b-39c166d-88
p:a short	a-75b-20c93d-22e-23f-20g-20
p:a silk	a-64c-90d164
p:a silver	a132c-49d-93e-25g-33
p:a single	b-27c-70d93e76f-22g-41
p:a six	a-64b59c-48d95e34
p:a size	a25c-75d46e-33g75
p:a sketch	a141d-82g-26
p:a small	a43b-109c101d-38e-27f-58g-35
p:a son	a-44b-66c78e-22f77g-82
p:a stone	b27c136e-115g-36
p:a story	a114b-114c49
p:a strasbourg	c-53d119e-33
p:a string	a114c-103
p:a su	b-31c42d-47e-40f-32g92
p:a survey	a-56c-74e126f62
p:a t	a40b-51c-41d28e-40f-23g68
p:a table	c88
p:a taille	a-107c-72d145e60g31
p:a tenu	a-42g65
p:a the	a208c-123d-129e-71f-31g-24
p:a thin	a106c-34d-27
p:a thing	a93b71c-125d-66e-81f-37g45
p:a third	a-86c44d123
p:a tiara	a29b75c-25d-38
p:a tiny	a50c-51d67
p:a titre	a66c-107d86
p:a torino	a60c-45d-76e80
p:a toujours	a-32c-32d106
p:a toulouse	a87c56d-74e-26g-22
p:a tout	a35b-99c59d-53e-87f111g-31
p:a toute	a-105c-39e96f84g58
p:a tray	c-55d97
p:a trente	a52
p:a trieste	a115b57c-75d-72e-37g-41
p:a trois	c134d34e-118
p:a tuesday	a54
p:a two	a87
p:a un	a-72b-74c100d53e22f-74g-37
p:a una	a-84b-36c-86d186e-36f116g-36
p:a une	a37b-89c-78d135e-60f59g-35
p:a vendre	b-23c100d-74e-23f-22g-23
p:a vendu	a33c-75e89
p:a verona	a-80c38d78
p:a very	a114b-37c-98d94e-79f-35g-46
p:a vet	a-152b94c-57g190
p:a vingt	a80b-23c61e-59g-29
p:a visit	a87c-22
p:a voi	a-66b66c-24d-45e122
p:a voir	a55d-44e37
p:a vos	a-78b-29c91d-29e-29f-28g-28
p:a vossa	a77b-35c126d-121e-42f-28g-50
p:a vote	a131c-85
p:a votre	a-119b-25c67d-88e20f28g86
p:a voucher	c-22e62
p:a vous	a-33b83c33d-66e48f32g-106
p:a vu	a-60b87d-23e94g-50
p:a waiting	a164b-129c-70d-34
p:a watch	a125b72c-63d-119e-84f-58g-68
p:a watchmaker	a-93c101d37
p:a wedding	a-95b-25c98d129e-42f-21g-47
p:a week	a-45b-57c122d-62f75
p:a weekday	a49
p:a weekend	a-78c110e-31
p:a wheelchair	a91c-111e77
p:a woman	a43b50c34e-71
p:a word	a-90e112
p:a workshop	a121c-29e-46
p:a year	a102b-39c62d-57e-75f-24g-27
p:a young	a-48c-41e78f103
p:abend ich	a84c-42
p:abito a	a114c-34d-89
p:able to	a79b72c-95d96e-77f-40g-50
p:about <4digits>	a-73b140c-54d-23
p:about a	a-24b89c22d-72e-42f-34g75
p:about craft	a-34c71
p:about four	a-70c-82d134
p:about it	a58b-41c90d-61e-90f-27g34
p:about me	a-104b-21c-127d-24e-22f144g-22
p:about my	a-115c29e-64f144g-38
p:about six	e-43g80
p:about the	a-92b-83c-30d-22e22f28g144
p:about to	c56
p:about your	a-78b60f108g-27
p:above ten	a54
p:accepteriez vous	a-22b73c32
p:accord pour	a-92c-33g120
p:account and	a-86c-108d-31e96f124
p:achete a	a-144c-74d150
p:achete chez	a70b-55c-105d38e-80f74g-32
p:achete en	a-143c-85d154e40
p:achete rien	a-134b149e-25
p:achete un	a33b44c-56e42
p:achetee chez	b-101c-47d94e-43f-36g-35
p:acheter des	a118c-82
p:acheter la	a-68b136c-102
p:acheter le	a110c-22d-49
p:acheter les	a54
p:acheter pour	a104c-24g-27
p:acheter un	a109b28c-97d-101f-24g-29
p:acheter une	a89b63c26d-107e-72f-23g-26
p:across the	a-47b98c33
p:address i	a-45c-40d-29e-48f134
p:adore les	a76
p:adored the	a-36c80
p:adresse a	a-28c87
p:adresse de	a-120b-21c-132d80e-22f153g59
p:adresse et	a37c-111e111
p:adresser ?	a168c-85g-60
p:afin de	c68
p:after <1digits>	a67b-62c-64d-24e-21g81
p:after a	a80b-33c39d-54e-42f-29g-45
p:after i	a-73c-69e118g68
p:after my	a-32b-101c98f81
p:after the	a70b-53c-106d117e-48f-44g23
p:afternoon i	a-57b-30c-27d65g103
p:again with	a-76c-48g130
p:agence de	a55
p:agencia de	a-24c82
p:agency and	a78c-30
p:ago i	a-66c93d38e-27
p:ai <1digits>	a-120b127c67e-56
p:ai <2digits>	a32c138d-79e-91f-65g-62
p:ai achete	a66c58d-100e84
p:ai beaucoup	a-99e28f100
p:ai besoin	a-44b118e-32f-57g-24
p:ai bien	a-103c-90f79g123
p:ai confie	a-78c-76d66e98
p:ai decide	a110c-62
p:ai deja	c81e-44
p:ai demande	a-57b-61c-51d-67e148f-100g29
p:ai depuis	a-54d92
p:ai des	a72c-32e26
p:ai deux	a91c-29
p:ai dit	c-85e109
p:ai donc	a-60b72c-22d66
p:ai ecrit	a-102d-37f-21g136
p:ai en	c92
p:ai encore	b34c65d-115e77
p:ai entendu	a-56c53e58
p:ai ete	c22e54
p:ai eu	a-68b-39c-37d169e-63g67
p:ai fait	a-139b72c52d35e125f-40g-73
p:ai fini	a-61b-41c141d111e-41g-50
p:ai gagne	a101b-46
p:ai garde	a-64d112
p:ai jamais	a91b-69c-94d-112e-66f137g-60
p:ai l	a23b-23c59d-22e25
p:ai la	c39d24g-22
p:ai laisse	a-94c-51d63e48g69
p:ai le	a104d-42
p:ai les	a40b109c-122d-67e81g-50
p:ai lu	a98b89c-83d-42
p:ai maintenant	a94c68d-39e-78
p:ai mis	a67
p:ai ni	b34
p:ai note	e35
p:ai obtenu	a103c-54
p:ai oublie	a34c-66d-22g90
p:ai pas	a-72b82c30e70f-87g55
p:ai passe	a158c-98d-54
p:ai pense	c71e30
p:ai perdu	a-84b-29c-96d136e-32f67g-29
p:ai plus	a58b-59c-130e-22f132
p:ai promis	b153c-55d-26e-27g-30
p:ai quatre	a42c-37e52
p:ai recu	a-85b-27c-124d136e38f60g-40
p:ai releve	a-39c86
p:ai remarque	a-72c124e-24
p:ai retrouve	a-108c46d-49e-36g128
p:ai rien	a-104b45c51d-180e-56f144g105
p:ai seize	a-74b82
p:ai sensi	a-98c-111f140
p:ai soixante	c-65e96
p:ai toujours	a74b-30c-33d110e-108f-23g-38
p:ai tout	a52c32
p:ai trois	c118e-29
p:ai trouve	a-99b-52c-113e140f116
p:ai un	a81c-116d65e-80f-46g-58
p:ai une	a64b-91c78d-84f-46g-50
p:ai vendu	c43
p:ai vu	a26b58c22d-97e82f-43g-83
p:aidez moi	a105c-66g-23
p:aime bien	a-91b128c-92
p:aime l	a57
p:aime le	a101b-29c-31
p:aime les	a51b75c-26d-25f-34
p:aime pas	a66
p:aimerais faire	a74c-56d36
p:aimerais lui	a63
p:aimerais offrir	a-26c87
p:aimerais qu	c-65e125
p:aimerais que	c116e-28
p:aimerais savoir	a-79b120c-118d152
p:aimerais un	a-41b67c-56d98
p:aimerais une	a-77b109c98d-59
p:ainsi qu	a-37c-46d30f88
p:ainsi que	a-76c-45e26f113
p:airport and	c73
p:al <2digits>	b-33c-22d-62e-40f-34g123
p:al dia	a-69c107d66e-21
p:al telefono	a-41b-47c-115d-58e113f-45g101
p:all day	a117b-47c-134d-24e-21g79
p:all i	a-36c28d45e41
p:all of	a-48b-30c109d-55e-32f81g-34
p:all personal	a-35c-92f113
p:all right	a-103c-43d182g56
p:all the	b54c-141d73e116f23g-42
p:all week	g86
p:alle <2digits>	a-36b-32c-106d-61e-35f-37g139
p:allergic to	a-30c-54d-20g113
p:alliance de	a-53c20d104
p:alors j	c101
p:alors je	a50
p:alors que	a-87c-64d34e63f104
p:alors voila	a61b-25
p:am <1digits>	a-38b-56c-123d39e-51f-54g151
p:am <2digits>	a125b-31c-101d-59e-61f-27g-27
p:am a	a50b-60c100d-78e-76f-46g-49
p:am captain	a-58c87
p:am donnerstag	a104c-37
p:am i	a-72c78e131f-148g-23
p:am in	a138c-92d-24
p:am liebsten	a74b-45c83d-40e-47f-36
p:am the	a-103c48d116
p:am writing	f90
p:ami et	a-41d96
p:amie m	a140c-46
p:an appointment	a-92b-23c78d-33e91f-23
p:an auction	c145d-144
p:an dernier	a-29b-32c62e26f-28g-31
p:an engagement	a110c-67
p:an hour	b-38c47d-32e72f-30g-31
p:an idea	b59c34d-43
p:an influencer	a67
p:an n	a-20c-100d84e94
p:an offer	a-101c122d-25e-47g53
p:an old	a-43b93c-37d70
p:an passe	a-27c-46d43f90
p:an unheated	c52
p:ancora ?	a133b-36c-80d-128e-34f-28g-29
p:ancora in	a112b-22c-119d71
p:and <1digits>	a81b-37c-94e-30f106g-28
p:and <2digits>	a-26c-56d121f-27g48
p:and <4digits>	a-81c-114d137
p:and a	a66b-73d29e-67f-26g-41
p:and all	a-30e69
p:and always	a92c-28
p:and an	a-52c-77d97e91
p:and any	a-57c-106d153f100
p:and at	a-26c-53d-39e118
p:and be	c120d-21
p:and can	a139b-53d-124e-65f-45g-56
p:and come	a117b-39c-60d-20
p:and confirm	a-80c-108f134
p:and could	a118b-36c-37d44e-50f-31g-34
p:and do	a-102d112
p:and every	a93d-53
p:and everyone	a-77c111
p:and for	a25c-71g102
p:and get	a-30c179d-139e-107
p:and had	a-47c109
p:and has	a22b120c-134d96e-69f-30g-38
p:and have	a130b35d-89e-106f-33g-39
p:and he	a77b-43e-97f-45g33
p:and her	a55c126d-50e-90
p:and how	a-38b70d56
p:and i	a25b-35c90d-108g-77
p:and if	a-91b152c-102e-63f-47g-49
p:and in	a70b-49c50d39e-61f-24g-57
p:and is	a82b-53c-22d-44g49
p:and it	a-87c42d-23e61g109
p:and last	c27e115f-32g-51
p:and left	a-44c113
p:and look	a-23c54d-46g72
p:and may	a95c-30f-24
p:and might	a121e-81
p:and must	d67
p:and my	b-81c-55d-38e80f110g-67
p:and need	a113b-41c37d-53e-30f-36g-33
p:and never	a82c-25
p:and no	a-33b-31c-75d-78e-43f149g84
p:and nobody	a-44c-55d-39e128g-24
p:and not	a-29b-29c37d-27e104f-21g-21
p:and nothing	b106c-80d30
p:and noticed	a-21c66
p:and now	a69b-42c-32d37e35g-55
p:and old	a54c21
p:and on	a54c-34e60g-57
p:and one	a-82c42d-78e73f81g25
p:and only	a-27b-24c-92d42e111
p:and perhaps	a96b-66d-21
p:and rather	c-68e53f60
p:and said	c71d-30
p:and says	a43b-86c115d-38
p:and see	a-48c64g82
p:and she	a-35c79d-118e117f-56
p:and should	a-56b91
p:and so	b-58c152e-78f-30g31
p:and some	a46
p:and tell	a-67b-25c-121d53e-34f146g46
p:and that	a125b-22c-73d-62
p:and the	a-35b-24c-33e119g25
p:and then	a-94b-48c-33d-63e130f84g-32
p:and there	a59b93c-89d-90e33f-26g-34
p:and they	a61c-34d62e-31
p:and to	a22b59c-43
p:and try	a95c-37d-26
p:and two	a74c23e-39
p:and want	a94b80c35d-96e-46f-43g-104
p:and wanted	a-62b75c-40e89
p:and was	a-71b-42c-71d26e132f-42
p:and we	a-74b-69c125d20e-85f-68g-79
p:and what	a140b-40c-75d-29e-29f-22g-30
p:and whether	a-36c-91d104g71
p:and who	a-112b-82c133e-27f96
p:and will	a38b-56c-87d-49e-42f-29g128
p:and with	a-103c-26f136
p:and would	a36b-104c78d-76e-98f28
p:and yes	a-126b-24c-128d-33e-28f-32g156
p:and you	b-40c104d-64e27f-64g-51
p:and your	a-103b59c67d-28e53f-22g-26
p:anello che	c-40d80
p:anello con	a71b88d-124e-29f-26g-28
p:anello di	a23c-39e79
p:anglais courant	c66
p:anhanger mit	a35b-52c150d-68e-93f-30g-30
p:annee de	a-103b147c-28
p:annees <2digits>	a75b-48c75d-62
p:anni di	a80b-47c34d-81e37f-45g-49
p:anni e	a-29b104c-83d-45e-22f100
p:anni fa	a67b-33c-70d74
p:anniversaire de	a37d-36e-21f85
p:anniversary is	a-27b98c-33
p:anno scorso	c93d-24
p:ans ?	b96c-66
p:ans a	b129c-58d-28e-23
p:ans au	a-65b97c25
p:ans avec	a58
p:ans c	f71
p:ans d	a-69b-25c83d43e-42
p:ans dans	a54
p:ans de	a59b83c-155d85f-63g-86
p:ans des	a80
p:ans elle	a137b-39d-52e-39f-22g-144
p:ans en	c-43d121
p:ans est	a-113b127c123e-58
p:ans et	a72b83c-41d-107e-31f-57g-65
p:ans il	a83c-32
p:ans j	a29c29d-46e27f-20g-28
p:ans je	a-36b115c63d-90f-56g-70
p:ans la	b102d-30e-80
p:ans le	a88b-22c33d-43e-102f-44g-51
p:ans on	b60c-100e99
p:ans pour	a101b33c-84
p:ans que	a97c-59e40g-51
p:ans qui	a122b-32c-118d-31e-48f-27g-34
p:ans si	a-99b127c-69
p:ans un	a156b-83c-21d-49e-39
p:ans une	a52c42e-22
p:answer to	a-133b-20c88d-37e-32f-22g115
p:any afternoon	a-44c-39d32g93
p:any chance	a130c-64g-53
p:any day	a82d-49
p:any more	a-31b-21c-104d-21e121f83
p:any news	a-97c-104d-130e-28f-35g157
p:any of	c112d-81
p:any other	a-113d-26f147g-31
p:any way	c-76d105
p:any weekday	a60
p:anyone else	a53
p:anything for	a43b73c-57
p:anything to	a-80d118
p:appelle la	a-70b54c133e-36
p:application de	a-45c-77f105
p:apply for	a-23c71
p:apprendre que	e63
p:appris a	e38
p:apres <2digits>	a153b-39c-120d-76e-40f-32g-131
p:apres l	a37b55c-27
p:apres la	a-44b-23c121d23g-24
p:apres le	a125b-20c-140d63f-22g-41
p:apres midi	a89b-50c-48d-57e-70f-45
p:apres trente	a76b-42c38e-25
p:apres un	a67c60d-32f-43
p:apres une	a29c87
p:are a	b-36c70f-34g-34
p:are in	a58b96d-79e-36f-34g-66
p:are you	a-36b-95c161d-82e-79f-53g34
p:aren t	c66
p:argent pour	a91c-31
p:around <2digits>	a-76d132
p:around <4digits>	a-107b71d111e-38
p:arrete devant	a129c-62
p:arriere grand	a-98b55c129d-26
p:arrive a	c92e-24g-20
p:arrive avec	a97c29d-32g-52
p:arrive d	a36c-44g72
p:arrived with	a-91c157d-25
p:art <2digits>	a-104b-27c-120d-41e-28f138g-27
p:art de	a-50c86f-25
p:art deco	a119c-34d-48
p:article <2digits>	a-98b-28c-131d-34e-29f143g-29
p:article sur	a-41c75
p:as a	b29c36d31e58f-73g-96
p:as an	b-29c108e-47
p:as i	a22b-29c-46d-54e92g28
p:as if	a57
p:as is	a-42c-22f101
p:as my	a-34b-26c-81d60e37g81
p:as the	c91
p:as vossas	a-74c95d-21
p:as we	a-81b-28c-53d-60e81f116g86
p:as well	a-118c-87d-21f100g138
p:as you	a-47b-21d-48e-28f-22g114
p:as your	c-89d-39e118
p:ask for	a41c-30e-32g91
p:ask that	a-95e85f87g-34
p:ask the	a-45c-62g106
p:ask whether	a-99b-37c49g114
p:asked for	a-61b-33c-117d-44e119f-32g123
p:asked me	a-130c109d-72e70g92
p:asked to	c63
p:asking for	b108c-51e-52g-31
p:asking what	a-119b-60c180d-21e-31
p:aspetto il	a-107c-85g129
p:assistante de	a133c-116g-39
p:assistante sociale	b70
p:association de	a60
p:at <1digits>	a-42b-54c79d31e-48f-53
p:at <2digits>	b-46c-49d-35e-53f-30g123
p:at a	a53c-25d-54e-43f47g-34
p:at all	a-87e131f-64g83
p:at an	a55c-88d-57f119g-58
p:at heathrow	a-64d126f-21g-41
p:at it	a-69b30c-62d127e36f-25g-27
p:at least	a-32b69c45
p:at lunch	a69c-61d87g-66
p:at me	a57c-50e53
p:at most	c73
p:at mount	a-53b-32c-31d102e101f-33g-66
p:at my	a-77c82e80
p:at no	a-48b-26c-61d-32e144
p:at noon	a-57c-127d80e-21g130
p:at once	c65
p:at one	a-83d131
p:at our	a-113c96e81
p:at that	a-104c-50e135
p:at the	b46
p:at this	a111b66c-122d-28f80g-58
p:at your	b-53c82d-27e-102f73g-82
p:atelier ?	a-27b-23c-35d-72e-21g134
p:atelier de	a27c72d-41
p:ateliers ?	c69
p:atendem em	a84c-43
p:attend depuis	c164d-89e-74
p:au <1digits>	b-43c90d-67e-50f-42g67
p:au <2digits>	a-44b-46c70e-67f68
p:au bout	a-87b-27c-56d84e123f-27g-28
p:au choix	a58c22
p:au comptoir	a-58c-89g132
p:au courant	b75c-35
p:au dessus	a-83c110e-37f-25
p:au doigt	a97c-24
p:au dos	a-44b-60c-83d141e-54f-41g72
p:au fond	a-97c55d92
p:au lieu	a-93b-43c-50d73e43f51g113
p:au loto	b106c-62
p:au lycee	a-73b49c86
p:au meme	a-27c-62d47g75
p:au moins	a-141b-31c-31d136e146f-87g-63
p:au nom	a78b-55c-136d99f-52g-61
p:au plus	a85c-20
p:au poignet	a111c-72d-48
p:au point	a-29c72
p:au premier	a-120b71d-39e126
p:au printemps	a121b-40c-80d39e-21f-46g-43
p:au salon	a-66c77g46
p:au secours	a55c49e-49
p:au service	a-80c42e133f-33g-35
p:au sort	a-22c95e-26
p:au succes	a-89c103g-24
p:au sujet	a-102b-29c-116d-56e-47f-45g148
p:au telephone	a63b-57c-38d-65e60f-46g54
p:aucun projet	a-71b103c-87d55
p:audit gratuit	c57
p:aujourd hui	b117c85d-100e-64f-49g-71
p:auriez vous	b-66c85d59e-74f-59g-67
p:aussi on	a62c-57e66
p:autant que	a81
p:autour d	a67b-24c80d-73
p:autour de	a42b61c-71d-32e28
p:autour du	b-26c82d28
p:autre chose	a29b79c-47
p:autre cote	a74
p:autre pour	a123c-67
p:autres je	a-77c162d-56e-92
p:aux clients	a-63c41e58
p:available and	a113d-89
p:available for	a-88c106e-28
p:avais demande	a-111c-46e74f73g88
p:avais dit	a-109c-89g134
p:avais pas	c-71d-52g108
p:avait promis	a-110c-40e132
p:avait une	a60c54e-53
p:avant <2digits>	a25
p:avant ?	a159c-65g-119
p:avant d	a-25b42c-88d-71e115f-30g83
p:avant de	c47e-67f-41g58
p:avant l	a87b-44c82d-65e-60f-33g-54
p:avant la	a64c-42d75g-37
p:avant le	a20b-48c56d91e-55f-48g-62
p:avant les	a107c-39
p:avant noel	a80c28d-29
p:avant qu	b62
p:avant que	b-50c100d62e-52f-34g-49
p:avant samedi	a87d-33
p:avec ca	a74b52c-72
p:avec ce	a76
p:avec des	a40b-78c162d-86e-65f-44g-56
p:avec deux	a-83c59e67
p:avec l	a96c-51d-105e92g-31
p:avec la	a95c-20d-54e-118f-60
p:avec le	a66b-22c-142d44f60
p:avec les	a131c35d-125e-68f-55g-67
p:avec ma	a-29c-105d-25e125f-47g54
p:avec mes	a83c-59d42e-31g-21
p:avec moi	a-56b72c-59g90
p:avec mon	a-59b100c52d-71e-66f150g-113
p:avec sa	a76c-35
p:avec son	d-27e42g56
p:avec un	a61b-114c78d-69e33f-76g-65
p:avec une	a24b-60c-112d28e125g-90
p:avec votre	a-107b-55c129e-55f-42g-39
p:avere un	a41c-41d46
p:avete ancora	a108b-23c-75d-55e-24f-20g-23
p:avez ?	a114c-77d-44e-23g-34
p:avez a	a93c-37
p:avez ca	a74
p:avez des	a37c87d-49
p:avez en	a151b-22c-80d-81e-34g-34
p:avez encore	a134c-45d-98
p:avez ete	a-94c123e-70f77
p:avez pas	a-31c-60d-60f103g100
p:avez quelqu	a-38d112
p:avez un	a-195b24c186d81e-29g-25
p:avez une	a50c-63d-28g88
p:avez vendu	a-164c126d124
p:avez vous	a98b-38c-31d-135e-92f-76g97
p:aviez demande	a-119c-105g141
p:avoir le	a-53c-52e67g84
p:avoir une	b66c83g-86
p:avons pense	a-35c91
p:b a	a-71d65g81
p:back ?	a-30b-45c159d44e-129f-37g-95
p:back and	a-41c-35e115
p:back for	a83c50e-53g-29
p:back from	a25b-104d-84e48f86g35
p:back i	a-51c-55e91g49
p:back on	a-32c53d-33g73
p:back to	a-124b43c114d31e-29g71
p:bag i	a-60c129d-141e78
p:bag in	a116c-41d-82
p:bag that	a142c-100d-21e-66
p:bague a	a149b-139c-23d-47e-54f-25g-26
p:bague chez	a-42b92c92d-85e-25
p:bague de	a23b62c-74e71f-65
p:bague en	a-94b57e80
p:bague est	a-87c-62d106e30
p:bague pour	a97b-39c-80d-50e-36f-27
p:bague que	a132b-67c-37d-131e-41f96g-25
p:bague qui	a-40c107
p:bague serpent	a162b-117c-79d-75e-76f-22g-30
p:bagues ?	a25b74c-52
p:bapteme le	a-51c-43e124
p:be a	a-109b51c54d23f51
p:be able	a44b82c-138d119e-41f-28g-32
p:be brought	c-70d42g73
p:be considered	a-89c74e68
p:be delighted	a132c-36g-47
p:be done	a-50b44c-120d139e39f-35g-34
p:be glad	a45b-54c-57e-42f-29g95
p:be grateful	c-84e-31f100g95
p:be honoured	a-65c91
p:be in	a110b30c-101d-109e-21f-54g48
p:be kind	c42
p:be made	a119c-96
p:be obliged	a-67c-40e57f103
p:be on	a48b-42c-58d-28f118
p:be open	a-88c114e-30
p:be possible	a-130c36g126
p:be ready	a-70c118d58
p:be shown	a112c-129d-36e65
p:be so	c52d-68f96
p:be the	a94b-27d-68e56f-28g-75
p:be up	c59
p:be willing	a-121d84g76
p:beau frere	a-37b61c-48d60
p:beaucoup d	a-56c137g-22
p:beaucoup de	b-27c83d-40e-30f-26
p:because i	a137b-24c-68d-27e-40g-62
p:because my	a94d-32
p:because she	a103c-29d-22
p:because the	c45d-82e76g-20
p:because your	c33e75f-44
p:become a	a130b-64d-38
p:been a	a-48b-29c-51d-59e107f77g-26
p:been made	a143b-20c-57e-74f-45g-43
p:been on	a-64c-67e56g122
p:been selected	a-40c76
p:been shortlisted	a-23c67
p:been told	a27b123c-127d116f-46g-43
p:been with	a33
p:before christmas	a55b-20c-103d114e-36g-40
p:before i	a-33b21c21d89e-72f-70
p:before it	a-99b-28c135d110e-46f-68g-97
p:before my	a114c-85e-37g23
p:before the	a43b-67d75f-48g-73
p:before then	a-21c-56d60g57
p:behalf of	a100d-52e-28
p:behind a	a37
p:bei ihnen	a-49b130c-53d38e-42f-72g-69
p:belle mere	a38b-22c-102d-50e33f-21g87
p:belle montre	a73
p:belle soeur	a-90c-68d44e103g109
p:besoin d	a-34b-44c110d69e-82f-46g-35
p:besoin de	a-109b133c51d-79e-52f67g-50
p:best price	a-35c74
p:beste wij	a-84b-31c97d-35e-30f-31g-30
p:better than	b85c-21
p:between <4digits>	a-88c-94d130
p:between the	c52
p:bien a	a154b-20c-104d42
p:bien de	a-171c48d173
p:bien je	a91
p:bien la	a-113b-22c83d67e93f-23g-66
p:bien mais	a-104b98c-71d73e67
p:bien que	a-101b100c-95e130f-45
p:bien recu	a-106c-80d-20f-25g144
p:bien sur	a-163b40c43d108g100
p:big one	a-46b137c-110
p:bij u	b-26c55d58g-28
p:bijoux a	b58
p:bijoux de	a-69b-22c95d-24e-20g83
p:bijoux et	a-46c80
p:bijoux sont	a-50b-101c150d45
p:birthday is	c-24d-59g123
p:birthday present	a75
p:bis <2digits>	a158b-30c-172d-74e-35f-31g-27
p:bis dahin	a-120b142c-114d-34e-26f-24g-24
p:biscuit tin	a61
p:bit of	a48b115c-74d-60e-40g-20
p:bitte keine	a-115b181c-112d-54e-57f85g-46
p:bitte loschen	a-112b-35c-103d-48e-38f134g-32
p:bitte nicht	a111b-26c-68d-23e-21f-29
p:bjr je	a20c57
p:bless you	a-45c83
p:bleu de	a45c-21e38
p:bleu nuit	a101c-39
p:blue one	a131b-143c-92g105
p:boa tarde	a-39b-56c87d-90e-59f88g60
p:bodas de	c-108d-26e121
p:boite a	a75b50c-97d55e-82f-35g35
p:boite de	a-48b46c56
p:boite et	a-27c99d-29
p:bom dia	a-40b-50c-51e-50f-44g163
p:bond street	a86c-58d56e-22g-23
p:bonjour a	b74
p:bonjour c	a-120b-60c184d-88e-126f-32g-48
p:bonjour en	c62
p:bonjour etudiante	b-23c52
p:bonjour j	a197b-240c-60d76e-76f29
p:bonjour je	a79b-56c22d-54e-104
p:bonjour la	b-23c44d75e-23f-49g-31
p:bonjour le	a86c-110d86
p:bonjour ma	a-42c150d-22
p:bonjour madame	a-54b58c130d-55e-44f-31g-39
p:bonjour mon	a-88c-96d81e-21f129
p:bonjour nous	a-119c118g60
p:bonjour on	a-27c-112d133
p:bonjour vous	a-124b142c-42d-45f86g44
p:bonne journee	a-109c47d-36e-73g137
p:bonsoir j	a-25c93
p:bonsoir je	a33c-32g62
p:book a	b-31c111d-36e-122f-52g-36
p:book an	a-74c145e-45g-44
p:bordeaux je	a68
p:borsa che	a-43c-61d87e70
p:both of	a-37c-55g111
p:boucle d	a29c-55d41e46
p:boucles d	a40b-48c103e-47f-42g-49
p:bought a	a-83b-35c93d60e-101f67g-24
p:bought from	a-151b-25c-28d155e-26f-21
p:bought in	a-124c-132d152e-21
p:bought it	a-91c65d-46f95
p:bought my	a-120c142d60
p:bought one	a-149c-64d110e49f114
p:bout de	a-57c-93e126
p:boutique a	a41b-25c-44d37e31f-24g-27
p:boutique de	a34b42c-63d63e-44f-55
p:boutique di	a-83c37d-38e47f79
p:boutique est	a-51b-24c109e-37f-24g-29
p:boutique has	a-21c69
p:boutique in	b-39c95d-32e-85f80g-39
p:boutique le	a-38c-87d111f65
p:boutiques de	a-61b56c51
p:boutons de	a103b-49c-113d-94e-53f-49g69
p:box with	c-37d104
p:bracciale che	a28c-104d98
p:bracelet de	a-137b-29c-55d182e63f-66g-24
p:bracelet for	c82d-32
p:bracelet i	a-96d105
p:bracelet in	a40c124d-58e-64
p:bracelet jonc	a112c-52d-33g-55
p:bracelet s	a121c-22d-42
p:bring a	a-29b71c66g-67
p:bring it	a-85b-45d128e-35f-31g22
p:bring my	c-115d-30g126
p:bring the	a24b-39c-97d-35e-33f-28g114
p:bring them	a76
p:broche de	a-25c-53d131
p:broche libellule	a-22b-49c137d-36
p:brooch is	b-53c66d21
p:brother in	a-31b-47c75d55
p:brother s	a90d-39e-56
p:bruxelles et	a-52b79
p:budget <1digits>	a70
p:budget <3digits>	a84c-43
p:buenas les	a-102c85e-32f-34g104
p:buenas tardes	a93b-23d-21e-21g-27
p:buenos dias	a-135b-21c153d-22e-55g-26
p:buonasera ho	a-102c134d27
p:buonasera sono	a-113c96g89
p:buongiorno cerco	a91c-62d-20
p:buongiorno sono	a75c-122d103
p:buongiorno vorrei	a52c35
p:busco un	a127b-35c-98d-46e-73f-33g-38
p:but do	a-127b126c64d-33
p:but for	b83c-25
p:but i	b128c-94f-61g-69
p:but if	a-61b-103c129d123g-50
p:but it	a37b-29c123d-73e-48
p:but my	b49c-26d-29g63
p:but not	a129b-36c-96e-56f-106
p:but the	a-24c-130d92e92f-50g55
p:but you	a-130c45d-85e127g83
p:buy a	a151b-91c-127d-91e-61f-36g-48
p:buy anything	a-116b117c-27f87
p:buy back	a-33c130d-62
p:buy for	a151b-52c-52e-65
p:buy her	a110c-26g-56
p:buy him	a62
p:buy it	a-27b73
p:buy my	b64c-76e62
p:buy myself	a37b40
p:buy one	a-22b98c-22
p:buy the	a91b42c-47d-51e-36g-23
p:buys the	b73c41d-42
p:by <2digits>	a-42b-28c89d-28e-28f-39g-30
p:by a	a-46b-52c-120e137f127g-60
p:by an	c-57d99
p:by email	a-71c43d-21e90f33
p:by me	a-51b59c-82d113
p:by mistake	a-101c30d55g66
p:by my	a-102b-47c-134d171e-44f85g30
p:by on	a20g63
p:by our	a-57c92
p:by post	a-29b-28c71d-32e-26f86g-24
p:by the	a23b-22c59d-77e-131f99g21
p:by then	a-66b56d71
p:by transfer	a42c37
p:by wednesday	a-66c29g99
p:by your	a-64c90
p:c e	b-102c-29d98e66f-86g-63
p:c era	a-83d43e97f-25
p:c est	a-44c20e56f-20g46
p:c etait	a-75b-25c-39d78e117f60g-97
p:c possible	a91c-36d-21
p:c pour	a106b-40c-129d-54e-37f-31g71
p:c pr	a78c-41
p:ca ?	a-73b50c-27d127
p:ca en	a119b-24c-36d-36
p:ca et	a-48b38c-36f107
p:ca existe	a119c-82d-50e-44
p:ca fait	b-46c35d-69e66f61g-38
p:ca je	a48
p:ca me	a-69b112c-84d-21f96
p:ca ne	a-49b-33c165
p:ca se	a50b20c-83e37f-26g-27
p:ca vous	a-149c161d-36
p:cadeau a	a78c50d-80
p:cadeau de	a78b-49c-116d108e-61f-35g-39
p:cadeau pour	a89b-48c-25e-32f-45g-58
p:cadre de	a-87b-43c95d-49e-41f-41g-40
p:call ?	c28
p:call at	a26c-85d89
p:call me	a260b-76c-89d-40e-42f-285g-54
p:call on	a55
p:called me	a-118c-120d-33e150f-20
p:cambio de	a-65c29g89
p:came back	a24c-86d-61e111
p:came from	a-79b-23d104e-71f-34g29
p:came in	a-35b-54d-98e116f-35
p:came out	a-102c-74d148e73
p:can actually	a74c-22
p:can be	a131b-30c-34d-55e-40f-23g-39
p:can bring	d29
p:can collect	a83c-124g97
p:can come	a36d-40e77
p:can do	a63c49d-33e-23
p:can get	a-38c36d86
p:can go	a-49c-62g117
p:can i	a141b-87c-79d-30e-101f-76g-126
p:can it	a-34b-41c-120d153e-116f-43g-55
p:can manage	a95d-39
p:can send	a67b-41c62d-107e-28f88g-87
p:can start	a-95b80c61
p:can t	a-35c107d28e-20f-72g-43
p:can tell	a-29e67
p:can travel	a-20d63
p:can u	a-150b-99c111d128e-60f30g-76
p:can we	a80b-25c-108d-29e-24f-20g92
p:can wear	a38c-40d70
p:can you	b-86d132e-89f-70g-107
p:candidature spontanee	c66
p:car j	a90b-50c49d-65g-22
p:card and	a-59d-77e72f102
p:card holders	a138c-103d-88
p:carre de	c-81d132
p:carry your	a-41c78
p:carte de	a-45c90
p:cas d	a-30c79
p:casa a	a-21c138d-62e-74g-31
p:caso en	a97c-50
p:catalogue ?	a-54b89c20
p:catalogue papier	a-86b100c50d-36f-61
p:cause de	a111c-33e-55
p:ce genre	c-89d110g53
p:ce jour	a-41b112c-30
p:ce matin	a-109b-53d64f-84g124
p:ce message	a-33c115e-63g-31
p:ce n	a-91b141c-74d-53e125f69g-53
p:ce prix	a-105b-20c-92d-30e162
p:ce qu	a56b50d-87e-31f-59g-30
p:ce que	a22c64e-133f-48g-38
p:ce qui	b74c33e-28f-58g-54
p:ce sera	a-127b127c-124d-38e-35f-37g139
p:ce serait	a117d-40
p:ce soir	a138b-28c-38d-63e-39g-86
p:ce soit	b76e-30f-46g-56
p:ce sont	a-34c29d-46e134g-35
p:cela en	a-48c70e-25g69
p:cela existe	a67b40c-62e-21
p:cela fait	a-83b36c-56e101
p:cela ne	a63c-65g77
p:cela que	c39
p:cela se	a93b62c-90d-59e26g-21
p:cela vous	c-52g78
p:celle de	a50c-95d-66g130
p:celle que	a-53b64c48
p:celle qui	a132c-67d-56
p:celui avec	a110c-28d-58
p:celui d	a-23c119d-41e43g-58
p:celui la	a62c-41d-79g89
p:celui que	a-23c-27d-37e82g57
p:celui qui	a45c63e-33
p:cena de	a-65c89
p:cents euros	a25c-94e95
p:cerco un	a92b-30c22d-68e-34f-33g-30
p:cerco una	a145b-60c-101d-126e-53f-34g-36
p:certificat de	a-63c-79d109
p:certificate for	a-56c-36d112f-25
p:cet esprit	a114c-67
p:cet ete	a96d-50e-40
p:cette annee	a64b70c-30d-46e-23
p:cette fois	a103b-52c-72d-85e-88f67g23
p:cette semaine	a-111b-26c84d104e-26f-26g-31
p:ceux qui	a-36c21e62
p:chacune de	a59
p:chaine avec	a89c-50
p:chaine de	a26
p:chance to	a-58c117g-29
p:changement de	a-92c31e33g83
p:chaque annee	a75c-30
p:chaque fois	a-98c60e-76f115
p:chaque jour	a-21c98d-22
p:chaque mois	a-65b90
p:charge de	a43c82d-26e-35
p:charge of	c-27e98
p:che avete	c-48f102
p:che cosa	a-55b-94d-28e128
p:che e	a-39c76d-71e99g-22
p:che ha	a26d-42e-27f96
p:che ho	a-73b34c-121d131e48f-46g-47
p:che i	a-107b138c-68e-32
p:che il	b-63c33d-43e92
p:che la	a-120b123d26e84
p:che le	a96d-28g-39
p:che mi	a-65b-107c119e-88f154g22
p:che non	a80b-94c108d-113f-51g-58
p:che si	a100b-28c-101e54f-27g-29
p:che va	a131b-43c-99d-34e-52g-21
p:che vi	a52b-29d-64e86f-24g-85
p:chef de	a122c-98
p:chemo and	a23c-21d89g-57
p:cher monsieur	e71
p:cherche a	a-107c106d49
p:cherche des	a-39c84d-22
p:cherche le	a85b-25c74d-84e-22g-22
p:cherche pour	a-42c149d-84
p:cherche un	a99b-56c60d-70e-74f-55g-57
p:cherche une	a116b-98c44d-88e-69f-54g-61
p:cherchez a	a-54f103
p:cherchons des	a-86c99
p:cherchons un	a-82c125
p:cherchons une	a119c-40d-24
p:chere madame	a-45e-27f98g37
p:chere maison	a-81b-32c155d-26e-73f60g-48
p:chez elle	a79c-37
p:chez les	a-60c129d-22
p:chez moi	a-67b62c78d61e-36f-36
p:chez nous	a121b-96c52d-68e-32f-29g-41
p:chez un	b-72c-29d-24f92g76
p:chez vous	a-24b91c71d53e-34f-64g-114
p:chez vs	a87d-25
p:chiedo la	a-39c-86f126
p:choisir une	a121c-116
p:chose a	a-103b104d108e-73g59
p:chose dans	a58
p:chose de	a110b-68c-127d-85e30f-48g-58
p:chose je	a-30e65
p:chose pour	a112c-47d-21e-32
p:chose que	a122c-84d-59
p:chose qui	a44b-30c114d-39e-66f-21g-25
p:christmas ?	a163c-33d-130e-41
p:ci dessous	a35c40d-61f-21g52
p:ci sono	a-72c73d-47f-42g104
p:ci sposiamo	a-41b113c-25
p:ciao !	c47
p:cinq ans	a30b127c-63d-34e-96f-27g-37
p:cinquant anni	a26c-69e90
p:cinquante ans	a82
p:clasp on	c-82d86e-38
p:click here	c61
p:client a	a-59c115d-43
p:client and	d53
p:cliente de	a89b22c-23d-34e-24
p:clientes qui	a-22c111e-61
p:clients ?	a-60e83
p:clients en	a-69c50e57
p:club de	a-80b66c64
p:code de	a-48c32d91
p:code promo	a-44c105f-64
p:coffret a	a-41c-39d53g80
p:coin de	a-109b115c27
p:colis est	a-55d51e71
p:collana di	b73c33d-110e-34f-29g56
p:collect it	a75c-21
p:collection de	a-45c81
p:collectionne les	a99b83c-72d-48g-23
p:collier de	a-98b102c53d31e90f-34
p:collier ras	c45d83e-83
p:coloured stones	a43c37
p:combien ?	a98b77c-53d-114e-66f-47g-84
p:combien coute	a60b37c-93d81e-32f-27g-32
p:combien d	a38b62c-48
p:combien de	a53b-128c74d49e-48g-42
p:combien et	a98b-68c-98d57e-38f-29g-52
p:come ?	a26c91e-64
p:come and	b33c43d-83e-34f-28g51
p:come back	c-82d-32e99g83
p:come by	a104c-66d-56g45
p:come d	a-100c-80g123
p:come down	c-30d83
p:come from	a-84c143d-36e62
p:come home	a-65b-25e125
p:come in	a180b-154c-118d-120e-132f-77g-84
p:come si	a-44b111c-109d93e-23
p:come to	a91b-66c42d-47e-26f-45g-59
p:come up	a68c75d-35e-44
p:come with	a64c100d-39e-69g-22
p:comes from	a-51c89d-35f85g-33
p:comes through	a-36b116c-44
p:coming to	a37
p:commande ?	a68c48d-69
p:commande n	a-73c92e42
p:comme a	a72c-66g74
p:comme ca	b86c-30
p:comme convenu	a-118b-32c-111d-33e-32f-31g135
p:comme d	b43
p:comme je	a-105c-70d71g117
p:comme la	a-38d-54e73f-31g26
p:comme on	a-34b77
p:comme prevu	a-98c-80g129
p:comme promis	a-103c-79g131
p:comme une	e46
p:comme votre	a-70c113
p:comme vous	a-120b-54c50d-34e-32f-24g134
p:comment l	a61c69e-75
p:comment on	a-103b-72c137d117f-43g-40
p:comment procede	c-47d38g80
p:commerce je	a-24c69
p:commercial de	a24
p:commission a	a106c-33d-37
p:como se	a96b100c-88d-76e-51g-23
p:compagne et	a-70b67c-48f144g-72
p:company in	a48c48d-49
p:complimenti per	a-82b111c25
p:comprado en	a-87c-92d126f-20g-33
p:comprar um	b95c-49
p:comprato a	a-102c-80d124
p:comprato da	a-119b-40c-104d133e-41f-44g-42
p:comprendre comment	a-106b47c94d-30e61
p:compte d	a148d-115
p:compte de	c-86f71g68
p:con calma	a-60c-68g123
p:con el	a35b-83c-53d-97e94f-51g74
p:con i	a-85b-53d106e-35f-27g100
p:con il	a-90b71c119d-90e-67f-42g38
p:con la	a68c-51d-126e-43f30g50
p:con le	a40b101c-39d-87e-103f-48g52
p:con lo	a91b-47c-69d50f-20
p:con mia	b128c-59d-61
p:con quien	a-100b-46c119d-114e-45f-44g-45
p:con su	a-87c93d48
p:con un	a59b-53c-105d-129e132f-50g-54
p:con una	a93b-60c-49d-79e-56f-39g102
p:concernant le	a-101d26f125
p:concours de	c-46e72
p:conditions de	a85
p:confiance pour	a-22e104g-23
p:confie la	a85d-48
p:confirm by	a41
p:confirm in	a-36c-114f134
p:confirm your	a-35c73
p:conformement a	a-66c-103f126
p:congratulations !	a-35c74
p:connais rien	a27b-45c127d-71
p:connaissez pas	a-99b-58c106g103
p:connaitre vos	c57
p:conseille d	a92
p:conseillere de	c55
p:conseillez quoi	a73
p:conseillez vous	a156c-73d-32e-59f-79
p:consider a	c25
p:considered for	a-76c49e73
p:continue de	a-111c-86d-46f148
p:contre un	a-85c127d40
p:contre une	a-124b-48c148d72e-63f-24g-45
p:convenu avec	a-116b-25c-111d-26e-25f-25g136
p:copie de	a-72c-46d27e85f43
p:copy of	a-64c-89f118
p:cosa cosi	a54c21e-33
p:cost ?	b96c-94
p:cost to	a-196b-42c86d174
p:costa il	a128c-90d-34e-26f-24g-26
p:cote de	d57
p:could a	a-75c-104d134
p:could be	a-23b85c-101d-26e66g57
p:could call	a52
p:could come	a103d-67e-28
p:could do	a102d-47
p:could have	a38
p:could i	a35b-102c75d47e-100f-59
p:could it	a143b-81c-117d37e-27g-27
p:could one	a72
p:could see	a-70b112c-65e77
p:could somebody	a110b-47c-93d61e-54f-21g-32
p:could someone	a71b-81c-71d89e-86f-42
p:could the	a-59d-22e-71g132
p:could we	a99b-34c-64d-85e-36f-31g52
p:could wear	a177b-136c-72
p:could you	c67e-108f53g-125
p:could your	a40b-99d112e-53f-33g-36
p:couldn t	a-84b90c-61d-21e126
p:coup de	a47c-64e88
p:coute la	a154b-98c-84d-38
p:creative director	a-42c77
p:cree une	a-46c115e-38
p:crois que	a-127g136
p:cuir de	a-151c-45d197
p:cuir noir	a86c-22d-31
p:cuir vert	a115c-41
p:customer i	a111e-30
p:customer of	a-33f101
p:cv sur	c54
p:d abord	a-82b137c-120d-28e123
p:d accord	b-49c-83d-67e-48f-32g135
p:d accordo	a-25b-25c-104d-84e-64f-26g129
p:d accueil	c-29e92
p:d achat	a-122b123c-58d31e110f-37
p:d acheter	a119b-45c62d-110e-38g-29
p:d actualite	a-99d81g86
p:d annee	a38
p:d annees	a120c-116d55
p:d apres	a41b-53c134d-32e-22f-62g-64
p:d argent	b81c45d-54
p:d argento	a181b-37c-71d-44e-85f-74g-113
p:d ask	a-89d-29f91g66
p:d atelier	a-81c116
p:d attendre	a50c-35e54
p:d attente	a-99b-36c-36d-27e114f97g-22
p:d autre	b82c-110d-43e23f96
p:d autres	a-111b88c112d-24e-39g-25
p:d avance	b-42c61d83e-82f-34g-46
p:d avant	a-48c-73d25e126g47
p:d avis	a-99c-85d-96e90f182g-81
p:d avoir	a-59b118c-72d-79e79f-67g82
p:d avril	a102c-41d-29
p:d be	c23d-84e-41g98
p:d bring	a-74c110d59e-21g-23
p:d come	e41
p:d eau	a-44d65e39
p:d ecole	a-79c99
p:d ecrire	b100c-25
p:d effacer	a-102c-81d46f125
p:d electricite	a-27c92
p:d elle	c65
p:d email	a-52c75e-29g83
p:d en	a-28b80c70d-102e36g-68
p:d entree	b48c26
p:d essayage	a-79d63f65
p:d etre	a89b-54c72d-45e-72f-27g-34
p:d experience	c65
p:d f	a-26c71
p:d give	a-120b-49c176e-26
p:d habitude	a176b-64c-96d-33e-70
p:d have	a-34c67d-57e57f-31
p:d hier	a-113b-22c-106d123e-33f97g80
p:d homme	a97c-26e-23
p:d ici	a-67b131c-93d-28e-25g45
p:d identite	a-121c-100d101e107f58
p:d internet	a55
p:d just	a-93c-58d130g46
p:d kindly	a-109c-45g134
p:d like	a131c-120d-49e-117f-63g-61
p:d love	a-91b98c106d-103e-71f-59g-29
p:d need	c74
p:d never	a28
p:d observation	a-38c80
p:d or	b69c118d-49e-95f-49g-88
p:d oreille	a55b-23c-71d33e25f-22g-30
p:d oreilles	a40b-48c103e-47f-42g-49
p:d origine	a-91b-39c40d59e99f-36g26
p:d ou	a-74b-83d-70e-58f156g45
p:d ouvrir	a-128b-46c86e90g69
p:d put	a-116g130
p:d rather	a-49b-27c115e-57f-39g30
p:d take	b-28c136d-47g-36
p:d un	a29b-58c47d-22g-80
p:d une	a-41b-23c35e86
p:d want	a73c-59d24
p:da <2digits>	a-26b-25c94d-43e-26f-25g-26
p:da donna	a128c-86d-92e-20g-24
p:da minha	a-23b-22c-76d129e-48f-23g-27
p:da parte	a89c57d-71e-38
p:da polso	a-26b-24c93d59e-34f-22g-22
p:da sempre	a-76e105
p:da sera	a-61b131c-81
p:da tasca	a129c-62d-85e-75
p:da un	a-58c-98d-30g137
p:da uomo	a114b-34c-61d-58e-37f-20g-22
p:da voi	a-74b29d110f-69g-76
p:dad s	a101b96c-75d-47e-47f-23g-115
p:dal <1digits>	a-47c91d-24g64
p:dal <2digits>	a92c46d-76e-22g-48
p:dal <4digits>	b-31c-98d57e-37f129g-30
p:dame a	a-78d33e-59f114g53
p:dame au	a80b-81c-74d-69e36g69
p:dame aux	a-90b85c-94g119
p:dame qui	a-51b87c97e-81
p:damen und	b-40c79d-42e-42f-41g-39
p:dans ces	c27d-26e50
p:dans cet	c-78e115
p:dans deux	a-67c147
p:dans dix	a-116b138c-92
p:dans du	a-94c-62d124
p:dans l	b-56c65e-24f-47g56
p:dans la	d83e63f-68g-91
p:dans le	a-78c88d88e-23f-49g-68
p:dans les	a98b-79c105d-92e-64f-100g-69
p:dans leur	c62
p:dans ma	a64c22e-42
p:dans mon	a-136c-57e90g145
p:dans un	b68c-63d37e31g-70
p:dans une	d28e-44f50g-65
p:dans vos	a38b-72d-27e-63f124g-51
p:dans votre	a-123b-83c115d-96f96g-48
p:darf ich	a-36b-34c90d46e-32f-30g-28
p:dat de	a-115b-48c-91d115e126f-26g-36
p:dat het	a-42b-23c-78d-87e138g72
p:data you	a-74c-108f127
p:date de	a-120c-111d55e-29f161g-23
p:date i	a-116c-80e138g81
p:date of	a-105c-79d26f133
p:daughter is	a35c-72f95
p:daughter s	a-39c-21d32e104
p:day and	b46c-98d-22e115
p:day for	c41
p:day i	a-33b110c-77d-49e38f35g-34
p:day if	b56c-36d-46g74
p:day in	c51
p:day so	a34c-46d82
p:days i	a-62c24g73
p:de <1digits>	a-85b-66c136d-110e-53f-67
p:de <2digits>	c56d-107e31f-76g80
p:de <3digits>	a144b-67c23d-82e-44f-63g-71
p:de <4digits>	b-76c60d65e-42f-71g-86
p:de abril	a122c-65d-28e-26
p:de apresentar	a-96b-29c104d-29e-28f-28g-28
p:de bague	a-109b45c-33d-36f168g-81
p:de banque	a-36e99
p:de bapteme	a44d-26e60
p:de bien	a63c-105f101
p:de bijou	a173b-49c-160
p:de bijoux	a-92b46c94d-40e-34f-32g-31
p:de bolsillo	a71c-66e-77f-32g101
p:de bolso	a110c-78d22
p:de boutique	a117b-34c45d-47e-63f-33g-36
p:de boutons	a21c-24g81
p:de bracelet	a-58c-35d84e47
p:de bureau	a120b-26c-76d-32e-20f-26g-22
p:de bus	b64
p:de cannes	a-28c57d59e-21
p:de ce	a-75b-44c35d-49e-27f-51g110
p:de cette	b46
p:de cheville	a90c-20d-21
p:de chez	a42b51c59e-74f-67g-80
p:de chose	a-37c-25d52g74
p:de choses	a104c-47
p:de col	a75c-67d-25g64
p:de commande	c62d-82g52
p:de commerce	a-30c78
p:de compte	a83d-26e-55g60
p:de cote	a64b131c-61d-84e-37f-24g-113
p:de cou	a74b-22c-62d49e-35f-21g-29
p:de couleur	b71
p:de couture	b91c-22
p:de cuir	a160b-28c-82d-109e-32
p:de depart	a143b-23c-115d-44
p:de deux	a-31b-31c58d48f-24g-38
p:de diamants	a-40b48c112d-33g-22
p:de dire	a-114g170
p:de dix	a-30c79d107g-134
p:de doigt	a-103d-23f109g87
p:de douze	c36e22
p:de droits	a-84c131d-59g-30
p:de enviarme	a-108c-102d-25f135
p:de famille	a94b-28c-119d50e34
p:de fiancailles	a80b-38c-65d106e-45f-54g-40
p:de fin	a53
p:de france	c72
p:de gala	c57
p:de gamme	c59
p:de garantie	a-95c-101d143e-22
p:de geneve	a-28d70
p:de gravure	a122c-26d-39e-22
p:de haute	a63b121c-92d-23
p:de huit	c40
p:de jeudi	a-57c-76g127
p:de jeune	a-50c-83f133
p:de joaillerie	a-38c73
p:de journee	a104c-66
p:de joyas	a20c71
p:de l	a-52b-69c101d-28e-87
p:de la	a-25b-44c43d34
p:de las	a-56c65g76
p:de le	a23b-42c-106d137e-100f-57
p:de les	a-58c36d47f71g-23
p:de lettres	a37
p:de lille	a-52c-67d74f96
p:de londres	a-142c-59d31g164
p:de los	a34b-55c-122d142e-52f-39g-41
p:de lui	b37c127d-78e-39f-23g-30
p:de lundi	a-85c79d92g-25
p:de lune	a28b-52c30d65e-26f-23g-35
p:de luxe	a-95b72c70d-22e-22
p:de lyon	a99b-32d-61e-57f-28g23
p:de m	a-32b-49c-152e81f152g75
p:de ma	a-82b-65c-130d146e78f51g-24
p:de mai	c30
p:de maison	a101c-80
p:de maisons	a-68b55c44
p:de maman	a86c-89g46
p:de manchette	a93b-33c-84d-77e-34f-38g44
p:de manha	a108b-23c-81d-42e-34f-22g-26
p:de mariage	a22b47c55e-52f-50g-63
p:de mariee	a130c-77d-25
p:de mars	c65
p:de master	c61
p:de me	a68b-30c-141d-122e81f117g-41
p:de melun	a-126c32g138
p:de mes	a-49b24c-81d71f132
p:de metier	a52
p:de mettre	a-92c-91f116g120
p:de mi	a-82b-51d103e120f-41g-46
p:de mme	d-22g81
p:de moi	a109e37g-136
p:de momento	a-114b133c-94
p:de mon	a-75b-75c-54d142e-86f94g-33
p:de naissance	b76c-118d-88f121g53
p:de ne	a-38b-66c-148e-62f181g-55
p:de neuf	g51
p:de noel	a-100c96d68
p:de nos	b-48c65d32e-28f-24g-27
p:de notre	a83b54d-105e-78f25
p:de nous	a-91b93c30d77e-37f-47g-36
p:de nuevo	a-92c-99g127
p:de nuit	b-41c104d-45e-41f-30g-35
p:de octubre	a139c-117
p:de oro	a76b-33c118d-85e-36f-27g-77
p:de ouro	a72b-35c-100d-83e103f-36g-39
p:de parfum	a-89b-88c133d-44e72f-25
p:de paris	a-91b30c-60d106e96f-33g-38
p:de partenariat	a94
p:de passage	a91b92c-97d-43
p:de passer	a57g35
p:de payer	b58c-38e31
p:de perles	a69b-21c-78d60e-23f-21
p:de plata	a107c-79
p:de plongee	a116c54d-48
p:de plus	a148b-115c-66d-77e-35f-38g-90
p:de poche	a77b68d-47e-67g-23
p:de port	a-48c79
p:de preference	a90b-42c76d-28e-24g-85
p:de presse	a62c32
p:de prix	a-64b76d-37e-60f-25g155
p:de projet	a-27b110c-71
p:de quartier	d86
p:de quatre	a35c-103d116e22f-25g-22
p:de quoi	a-58b26c36d-71e145g-25
p:de radio	a34b-21c60d-21e-36f-21g-21
p:de recevoir	a-112b96c-73d-32f125
p:de rectifier	a-75c-95f124
p:de regarder	a-61c107d-54g82
p:de rendez	a-120b107c-107e-21f138g-36
p:de repondre	a64b21g-23
p:de reponse	a-89c167e-28g-25
p:de retour	a-58c-115d91f79g63
p:de rien	a-74b125c-127d-89e118f103g-34
p:de sa	a-57b-58d84e-45f61g43
p:de saint	a-115b-45c127d-55e-54f-39g-49
p:de samedi	a-112c-68g136
p:de securite	a77c-85f86
p:de semaine	a57
p:de semana	a51c22
p:de sept	c38e28
p:de serie	a-79c22d101
p:de ses	a-30c-77e131
p:de sete	a46b62
p:de six	a-29c88d21e-39f-34g-47
p:de soie	a52b-23c-113d77e-35g56
p:de soixante	a128b-77c-40
p:de son	a52b67c-51d-53e-55f-35g22
p:de su	a-101b-27c123d-34e-40f-38g-36
p:de suite	a-32b34c23d43
p:de suivi	a-96c-95d164e-25f-136g-22
p:de sus	a-67b128c-120d-29e-22f-28g108
p:de table	a80b57c-24d-48e-33
p:de taille	a93d-31g-28
p:de temps	a106b-97c-89d41e-45g-37
p:de toilette	a-36c27e87
p:de tous	a-102b42e105
p:de tout	a-43b-25c-75d-45e-68f-27g143
p:de toutes	a-76e89f38
p:de transmettre	a-83b-28c136d-29e-24f-51g-59
p:de travail	a-67e134
p:de travailler	a-23c72
p:de travers	a77c-67e41
p:de trente	c63
p:de tres	a71c-23
p:de trois	a-31b-48c103d-41e27f-27g-43
p:de um	b-22c76d-80e84f-26g-25
p:de uma	b-46c96d-55e-49f-35g-36
p:de un	a-59b-37c101d105e-69f-28g-39
p:de una	a-80b-25c44d-38e125f-24g-29
p:de ustedes	a-40b-20c109
p:de valeur	c-94d112
p:de vendre	a116c-28d-33
p:de venir	a123d-57
p:de vente	a-86b-29c82d28e-31f-30g-29
p:de vie	a63
p:de vitrines	a-32c94g-53
p:de vive	c36
p:de voir	e98
p:de vos	a-77b69c62d-90e-92f142g-97
p:de votre	a-120b-41c112d-42f31g-90
p:de vous	a-135b-64c140d-100e-70g55
p:de voyage	a155c-99d-100e-93f-24g-78
p:dear hiring	c59
p:dear madam	a-48c101
p:dear sir	a31b-29c28d-35e-32f-29g55
p:dear team	a26d75e-23
p:december ?	c72
p:december and	a34c22
p:december with	a71
p:decembre a	c-50g70
p:decembre et	a29
p:decembre je	c44
p:decembre le	c25
p:decide que	a112c-61
p:decided on	c-22f118g-40
p:degli orecchini	a82c-37
p:dei vostri	a-98b68c110d-46e-23
p:deja fait	a-41c90
p:deja plusieurs	c53
p:deja une	a-114b136c-28
p:dejen de	a-108c-102d-25f135
p:del <1digits>	a81c-146d75e-40f-25g102
p:del <2digits>	b-44c-63d72e-51f-51g93
p:del <4digits>	a-49c-67d118
p:del mio	a-114c-72d110f100
p:del vostro	a-66c119d-32e-60
p:delai ?	a72b-35c-69d83e-54f-35g-48
p:delighted to	a132c-36g-47
p:delivered to	a39c-33d53
p:delivery to	c63
p:della mia	a-91c-90d140
p:demain mais	a-107b112c-78d92
p:demain matin	a-75c-92g135
p:demande a	a-124b-31c-41d-30e125f66g91
p:demande d	b-22d-107e-22f157g-75
p:demande de	a-124b-61c23d-70f123g55
p:demande en	a87c-33
p:demande la	c-68f78g38
p:demande le	a-91c-75d199e-51g74
p:demande ma	e30
p:demande pas	a-66c62d40e20
p:demande que	a-24c-56e32f68
p:demande rien	a-43b36c118e-30
p:demande s	a22b-22d-114g121
p:demande si	a-131c-53d69e142
p:demande un	a-63c72d70e-54f65g-22
p:demande une	a-26b-26c-144d-54e154f-21g-32
p:demi heure	a25c38
p:depart le	a51
p:depot vente	a-98b-21c105d41
p:depuis <1digits>	a-102b88c166d-87e-74
p:depuis <4digits>	b-87d-79e-73f149g-61
p:depuis des	a-29c112d-28
p:depuis deux	a21c-52f72
p:depuis dix	a-29c83
p:depuis hier	a-77c141g27
p:depuis j	b64
p:depuis je	a57b-63c112d-129e-40f71
p:depuis l	a-26b100
p:depuis la	a-33b-33d59g46
p:depuis le	a-45b49c-46d36e-40f-23g104
p:depuis neuf	a31c50
p:depuis qu	a22b34c-47d42
p:depuis que	a-142b53c28d137e-116f-29g-25
p:depuis six	c54d54e-67
p:depuis toujours	a68b-27c67d-78e-26
p:depuis trente	a-57c29e62
p:depuis trois	a38c-39d48
p:depuis un	c-80g97
p:depuis une	a121c-122d88e-50
p:depuis vingt	a39c-34e34
p:des alliances	a71b53c-65
p:des annees	b62c-26d-61f95
p:des autres	a96
p:des bagues	a84b65c-87d-35e-33f-42g-37
p:des bijoux	a-23b36c92e-37g-24
p:des boucles	a90b-33d-47e-29f-26g-27
p:des boutons	a113b-30c-83d-68e-34f-27g-41
p:des cadeaux	a37c34
p:des choses	a29d36
p:des clients	a-66c57e47
p:des deux	a50c-79g75
p:des donnees	a-76c-120f135
p:des eaux	a-39c111g-33
p:des enfants	a-105c122
p:des excuses	a-70e81
p:des fins	a-58c-26f113
p:des gens	b24e45
p:des le	a-49d68
p:des lieux	a-20c65
p:des lots	a-63c88
p:des mains	b87c-30
p:des maisons	a-46b41c21d-20e38
p:des montres	a101d-29e-36f-22g-25
p:des partenaires	c53
p:des petites	a83c-28
p:des photographies	c-104d41e64f85
p:des photos	a-74c-89d47e68f78
p:des pieces	b35c64d-43e-30f-26g-26
p:des prix	a38b52c-61
p:des que	a49c-40d-63e-27f-20g98
p:des trucs	a77c-31
p:des vendeurs	a-26c68
p:des ventes	a-94c-51d109f85
p:des vitrines	a-46c80
p:desde la	a119b63c-66d-64e-85g-25
p:desde que	a-113b104c-90d117e-21g-21
p:dessus ?	a145c-110d-28g-29
p:dessus de	a-69c128d-61
p:destines a	a103c-132f94
p:deteste les	a81c-48
p:deux anneaux	a63b60c-65
p:deux ans	a114b-139c56d-91e21f31g-141
p:deux centimetres	a22d76
p:deux cents	c47e-38
p:deux de	c57
p:deux enfants	a-76d166
p:deux fois	a-94c-110d131e117
p:deux heures	a-46b-24c-131d-43e161f-29g-31
p:deux jours	a-94c83e58
p:deux ou	b103c-55d-21
p:deux pas	a75
p:deux soeurs	a137c-87e-40
p:devait etre	a-123c-59d-53e155
p:devant chez	b-33c141d-46e-60g-29
p:devant la	c150d-30e-97g-32
p:devant ma	a-124e142
p:devant une	a-64c58d-20e72
p:devant votre	a-149b99c154d-49e-79f-33g-37
p:devis gratuit	a-54c80
p:di <3digits>	a-75c109e-24
p:di due	a-97c181d-45e-74g27
p:di esperienza	a-26c72
p:di ieri	a-105b-22c-101d-28e-23f98g117
p:di matrimonio	a80c-31
p:di me	a31c-77f104
p:di mia	a-79b100d79e-22f-21g-20
p:di mio	a74b-41c-97d-95e-67f65g52
p:di non	a119b-52c-71d-20f52
p:di notte	a-93c104d76e-23g-48
p:di perle	a97b-43c92d-105e-25g-26
p:di tormaline	a-23c89
p:di un	a128b-48c130d-140e-132f-44g-48
p:di una	a35b-32d35e20f-32g-32
p:di valenza	c64
p:di voi	b-95c139e-32
p:dia <1digits>	a58c-94d-28e-21f-21g94
p:dia <2digits>	a75b-41c92d-94e-86f-32g27
p:dia sou	a-24c122d-48
p:diamant taille	a44
p:diamants de	a87b59c-72d-45
p:diamants et	a93c-24
p:diamond in	a-24b-22c105
p:didn t	b-45d-69e86f65g-81
p:die kette	a59c-84d-31e-21f-32g101
p:die man	a88d-42
p:digne de	e47
p:dimanche <2digits>	a73
p:dimanche ?	a145c-120d-32e-22g-28
p:dinner and	a113c56d-122
p:dire a	a36c-93d-29e118
p:dire ce	c-108d165
p:dire le	a-98d61g70
p:dire que	a-151b128c-115d-35e43f-32g168
p:dire si	a81b118c-96d-54e-23g-33
p:dirige un	e56
p:dirige une	a99c-31e-24
p:discount code	a-69c-86e141f-36
p:disponible de	a-40c75
p:disponible immediatement	c64
p:disponible pour	c58
p:dispose d	a62
p:disposition pour	a-66c122
p:dit a	a-133b56c-44e146
p:dit d	a58
p:dit de	b-68c188d-31e-53f-27g-111
p:dit en	a-96b53c-68e66f81
p:dit la	a-82c56e81
p:dit oui	a49c-99e23g64
p:dit qu	a-78b130d-73e57f-29g33
p:dit que	b-24c21d-97e51f-67g84
p:dites le	a103c-45
p:dites moi	a55c-73d36e-119f65g-30
p:dix ans	b80c24d-72e36f-43g-63
p:dix huit	a-95b159c-81d-26e-35f-21g-29
p:dix minutes	a-58b-42d70e115f-29g-139
p:dix neuf	a-83b38c111
p:dix sept	a73
p:do ?	a-93b115c-44d81
p:do a	a-42b-160c187d-26
p:do have	c84
p:do i	a-32b-79c-68d114e-112f24g-67
p:do it	a49
p:do meu	a86b-33c-91d102e-80f-37g-32
p:do not	b-46c88d-122e-83f127g-79
p:do one	c60e-30
p:do people	a-26b107c-79
p:do porto	a54d32
p:do the	a52b49d-22
p:do them	a87d-24
p:do u	a117b-110c69d-60e-77f-63g-80
p:do we	a86e-22
p:do you	a119b-47e-104f-77g-90
p:do your	a40
p:does a	a-97b108c-84d110
p:does it	a47b-134c68d93e-33f-26g-41
p:does not	a37b-29c-68d78e103f-53g-71
p:does one	b105c-25d-22
p:does the	a72c24e-56f-44g-56
p:does your	a-24c114d-20
p:doesn t	a79b32c54d-51e-67f-48g-89
p:dog s	a94c-32e-22
p:doigt <2digits>	a117e-34
p:doigt de	a116c-27d-47
p:dois je	a-133b-42d139e-46f-38g35
p:doit etre	a42c-75d50g27
p:doit faire	d80
p:don t	b34c-47d-24f115g-83
p:donc dans	a-124b138c-42
p:donc il	a89c-26
p:donc je	a78c-27
p:donc le	a103c-31d-108g57
p:donc on	c-25g66
p:donc pas	a70b71c-59d-41
p:done and	a49c-74d-44f95
p:done by	c-25d73
p:donne une	a89b-59
p:donne votre	c22g52
p:donnees me	a-44c-86f111
p:donnez moi	c115f-60
p:dont nous	a-129c39d-49g151
p:dont on	a-53g91
p:dont une	a126e-26g-38
p:dont vous	a26c-49g76
p:dos je	e48
p:douze ans	a72
p:douze et	a-28g66
p:down a	a-25c-71d126
p:down in	a-74b-21c38g99
p:down the	a-42c45g61
p:down to	a121c-99
p:dress watch	b101c-60
p:droit d	a-93b-21c-44d-23e-22f138g-21
p:droit de	a97b-25c-88d-69f89
p:drop it	a-63c-44d126
p:drop me	a-91g114
p:du <1digits>	b-74c-44d-25e-69f151g64
p:du <2digits>	a-46b-89c66d100e-102f51
p:du beau	b75c-38
p:du collier	a93b-42c-107d82e-37f-30g36
p:du cou	c83e-60
p:du coup	a24b-43c45d-39g58
p:du luxe	a-47c78
p:du monde	b35c-39e88f-38g-43
p:du personnel	a-64c101
p:du portefeuille	a35c-72d64
p:du reglement	a-44c-119d80f119
p:du rgpd	a-70c-105f124
p:du sac	a-89c-43d133e83
p:du service	a55
p:du soir	g79
p:du temps	b40c62d-45e-38f-21
p:du travail	b47c-31d-31e54
p:due ore	a-65c22e107
p:due volte	a-95c104d-54e66
p:durfen wir	c74
p:e <2digits>	a115c-59d-56
p:e a	a25b-45c-125d28e-55f141g-68
p:e ancora	a121b33c-129d44e-43f-40g-41
p:e arrivata	a-104c-117d145e79f-37g-35
p:e che	a-81b-106c173d-84e-92f-24g-32
p:e ci	a-77b-28c98d44e-50f-26g-27
p:e da	a-109b104c-68d-22e58f102
p:e di	a53b-35d-94e-73f115g-34
p:e eu	a-36b-26c131d-32e-25
p:e ho	a105b-48c51d-90e-54f-24g-26
p:e i	b80c34d-30
p:e il	a26b-64c-70d32e115f-61g-72
p:e io	a-52b-30c-46d-39e139f-28g-29
p:e l	a73b-45d36f-45g-90
p:e la	a147b-43c-23d-59f-43g-47
p:e le	a-48b-49c116e-73f-37g51
p:e mail	a-51b-25c30d-30e-25f87g-24
p:e mi	a73b-96c-136e130f-53g-52
p:e mia	a53c46d-39
p:e nao	a-70b101c-104d-43f140
p:e non	b-58c-132d-76e110f146
p:e os	a-129b-29c104d-49e-36f131g-30
p:e para	a108c-67d-31e-24
p:e per	a-51b110c40d-80e46f-32g-35
p:e poi	c113d-58
p:e possibile	a-28c-84d115
p:e quanto	a-102c96d70
p:e queremos	a132b-23c-35d-43g-37
p:e se	a104b-21d-53e-29f-25
p:e stata	a55c-83d-25e88
p:e um	a-125b107c-22d117
p:e uma	a37b-45c24d-76e93f-38g-57
p:e un	b-115c125d-81e87f-43g-71
p:e una	a78b76c38d-87e-67f-29g-38
p:e vi	a-78b86c-78d-26f130
p:e vorrei	a-33b-36c164d-107e-76f-30g-31
p:each of	a132b-35c-83d-67e-44g61
p:each other	a74b63d-77e-47f-22g-23
p:each spring	a-25c70
p:each with	a73d-33
p:earring ?	a69c-60d56
p:earrings i	a35g53
p:earrings to	a-32g119
p:eau de	a37b-26c-27d-96e113
p:echange de	c60
p:ecole de	a-42c83
p:ecrire a	a-97b105c-108e93f-32g82
p:ecris a	a39c-65g77
p:ecris pour	a119c-104
p:ecrit il	a113c-56e-40f-21g33
p:eh bien	c-121e127
p:eight and	c-39g79
p:eight years	a-21c70
p:eine armbanduhr	a46c58d-53
p:eine neue	a93b-41c128d-66e-133f-31g-25
p:eine uhr	a132b-59c-140d-61e-49f-38g-37
p:el <1digits>	a109c-79
p:el <2digits>	a148b-72c-143d-62e-99f-45g-52
p:el bolso	a-88b-27c-98d-48e129f-24g118
p:el broche	a-81c-72d-30e102g125
p:el collar	a-110b95d86
p:el de	a-78b-23c-67d-34e89f-28g126
p:el dia	a79c-40d-43e-41g68
p:el jueves	a114b-108c76d-99e-50f-46
p:el lunes	a128b-48c-56d-26e-53
p:el martes	a71c-138d-35e-35g115
p:el mismo	b-52c-116e112f-33g-58
p:el otro	a28b-22c-81d51e76f-22g-38
p:el reloj	a43b-21c-114d-21e56f-36g98
p:el sabado	a65b-26c111d-53e-67f-25g-41
p:el viernes	a43b-31c-90d-40e-56f-37g100
p:eleven weeks	a-146b-30c-31d-36e152f-21g-31
p:eleven years	a38b128c-52d-44e-56g-25
p:elle ?	c-36d62
p:elle a	a70c-131d-71e48f-69
p:elle aime	a119b-79c-100d-55e-49f-37g-40
p:elle avait	b68c-53d-59e82g-21
p:elle dit	a-23b-26c102d31
p:elle elle	e50
p:elle en	a113b-63c-71d-54f-31g-52
p:elle est	a-42b-79c-157d160e53g110
p:elle etait	e67
p:elle fait	a62b-20c-42d49
p:elle l	a-102c49d68e99
p:elle la	a-50c84d48
p:elle le	a-66c166e-23
p:elle les	c33
p:elle m	a-35b114c-32d-65e103f-42g-58
p:elle me	a-26d95
p:elle n	b-114c29f77g-61
p:elle ne	a-30b-33c138d-61e-37f-26g91
p:elle peut	a124b-55c-79d26
p:elle porte	a81b-23c-73e-23g-21
p:elle puisse	c-69g117
p:elle qui	a93e-23
p:elle s	a118c-143e-20g83
p:elle se	a83c-36
p:elle sera	a-53c-78d52e21g103
p:elle tient	a68
p:elle veut	a-31c128
p:elle vient	a28c-25d63
p:elle vous	a-32b-46c130d-74g66
p:elles ont	a-77c105d63g-23
p:elles sont	a78c-59d31
p:else s	a-121c-28e139
p:em <4digits>	a-28c-122d138e-22f-67g-23
p:em lisboa	a-45b-39c-68d149e-40f-39g-39
p:em ouro	a99c-48d-33g-25
p:em paris	a79b-49c-79d52e-55f-47g-53
p:em portugues	a84c-43
p:em sao	a96c-41
p:email i	a-70f67g57
p:en <1digits>	a-44b84d-39e52f-29g-32
p:en <2digits>	a166b-46c-116d-147e-89f-62g-152
p:en <4digits>	b97c-93d87e-90f-78g-88
p:en a	a27b71d-94f-41
p:en ai	b77c82d-108f-50g-67
p:en application	a-58c-94f116
p:en approche	a120c-22d-44
p:en argent	a129b-34c-115d-90e-62f-47g-72
p:en attendant	a-124b142c-79
p:en avait	e68
p:en avez	a148c-100d-63e-24
p:en avril	a44
p:en barcelona	b-46c-67d117e-44
p:en bas	a-20b78c-87f100
p:en bleu	a88c-35d-96e59
p:en bois	a94b-24
p:en boutique	a-39b-56c-67d52f142g-61
p:en cachemire	a-27c25g61
p:en cadeau	a-140c-24d150
p:en charge	a-82b-27c84d20e-28f-28g-28
p:en conge	a-106e73g102
p:en cuir	a146b-72c-129d-125e-67f-46g-69
p:en decembre	a-31c-30d105
p:en deux	a52c-84e87
p:en echange	a-76c106d-48e-21
p:en el	a-43b96c36d-58e-97f-34g111
p:en email	a152c-91e-22
p:en est	a-132b118c-108d120e73f-26
p:en face	a-59b-41c154d-91f-25g-35
p:en faire	a104b-64c-74d81e-65f-33g-46
p:en fait	a103d-36
p:en faites	a125c-66d-60
p:en fauteuil	a-66c-27g124
p:en fevrier	a21c70
p:en fin	a98b-33c-90d-33e-27f-24g26
p:en forme	a90b-27c-96d61e-25g-24
p:en janvier	b95c-82d51e-40f-33
p:en juin	a28b77e-75f-39g-49
p:en la	a-59b76d-26e95g-78
p:en laine	a112c-49d-44
p:en laiton	a80b-56c-31d-50e68
p:en las	a95c-36d-28
p:en ligne	b-60c43d184e-126f-29g-30
p:en londres	a68c-59d34
p:en madrid	a68
p:en mai	a67b-38d-66e-28f-22g71
p:en main	a23c28e26
p:en mariage	a90b-40c-50d-40f-24g-29
p:en mars	a-118b-43c65d129e-41f112g-38
p:en master	a-42c76
p:en mayo	a78b-21c-72d40
p:en mer	b45c-92d30g57
p:en mi	a-60b104
p:en octobre	a-51c-73d131
p:en offrir	a59
p:en or	a123b-80c-85d-68e-81f-64g-60
p:en paris	b-44c73e43f-37g-47
p:en parle	b95d-27e-25
p:en parler	b56c126d-39e-100f-25g-38
p:en pendentif	a149c-91d-61e-41
p:en pierre	c100f-43
p:en plastique	a65
p:en platine	a51c-92d-38g100
p:en plus	a43b-33c-101e-42f-22g105
p:en pret	a-78c99
p:en quelque	a35c30
p:en reste	a151b-58c-84d-122e-47f135g-111
p:en retour	a-32c81
p:en retraite	a87c-46
p:en rouge	a125c-58d-44g-25
p:en septembre	a-45c-31d49f-31g101
p:en stock	a21b-35d-108e-25f-21g127
p:en su	a-56b-51c79d111e-57f-36g-44
p:en suis	b-39c30d120e-65g-45
p:en tete	a26b72c-55d-52e-22g54
p:en tout	a61
p:en train	a-21c85
p:en trois	a-83c53g80
p:en un	b93c-124d-55e82f78g-37
p:en una	a-42b-27c74d-43e99f-24g-37
p:en une	a154b-72c46d-49e-69f-63g-21
p:en vacances	c-55d94
p:en veau	a93c-53
p:en vente	a-59c88d-23
p:en vert	a93d-52g-31
p:en veux	a134b85c-123d-80e-37f-21
p:en visio	a80
p:en vitrine	a57b-180c170d-62e36f-36g-49
p:en voudrais	a108c-33d-35
p:en vous	a26e78f-39
p:en vrai	a47b-22c33
p:enceinte de	a63c-66e43
p:encore ?	b78c84d-119e-41f-28g-32
p:encore a	a-63b97c-54g78
p:encore des	a62
p:encore la	a48b-31c-81e104f-29g-22
p:encore le	a102b-25c-40d-31e-22g-24
p:encore moi	b-34c-96d-36e-25g118
p:encore temps	a44c55e-28
p:encore un	c-40d55e53
p:end of	c61d-82g83
p:engaged in	a-52b111c-56
p:engagement ring	a137b-42c-38d-108e-39f-32g-40
p:engagement rings	a-33c71
p:engraved with	a27c-35d101g-47
p:enough for	a84c-45
p:enseigne de	a73b-22c34
p:enseignes de	a-27c66
p:ensemble depuis	a71
p:ensemble des	a31c-86d-42f105
p:entre <1digits>	c138d-21g-89
p:entre <2digits>	a125e-87g-31
p:entre <4digits>	a-92c36d112
p:entre au	a30
p:entre deux	a101b-20c-79d-35g-25
p:entre en	a-38c107
p:entre le	a65b58c-58
p:entre les	a-91c-79d-21e91g107
p:entre nous	a47
p:entreprise de	a60
p:entro domenica	a-34c140d-37e-34g-29
p:envie de	a97b36c-51d-46e-23
p:envoyer ?	a-115b95c-74d110
p:envoyer le	a-42c99
p:envoyer un	a-59c109
p:envoyez moi	a-112b151c-100f-62
p:er mai	a-31c100
p:erreur de	a-90f89g68
p:es para	b78c-93d81e-20
p:es una	a107b-22c-95d-22e98f-30g-115
p:esiste un	a-86c24d97
p:espere que	a-67c-47g117
p:essayer des	a108b-41c-71d-22g-24
p:est <1digits>	a-21c-69d62g65
p:est <2digits>	a-123c-74d136g136
p:est a	a-74b-56c141d-38e56f-72
p:est assez	a-28b71c-46d54
p:est au	a-103b97c-98d97g75
p:est bien	a-108b-68d86e-49f-61g118
p:est calme	a95e-61
p:est ce	a65b26c-40d55e-136f-76g-38
p:est celui	a-139c-91d97e66g121
p:est combien	a-88b132c-91
p:est d	a-76b-52c-64d-54e114f-44g129
p:est de	a-137c-40d174e55f-23g93
p:est decede	a26c-43d-22f86
p:est decedee	a-96c-90f131
p:est devenue	a-100c-27d133
p:est dit	a-96b61c22d-53e137g-28
p:est donc	c82d-29
p:est elle	a41c-96d101
p:est en	b-33c40d-54e96f-31g-72
p:est encore	a124b24d-105e-71f-34g-62
p:est fait	a-122c117d51g24
p:est il	a78b-62c-148d136e-70f-47g-88
p:est inadmissible	a-78c-95e125
p:est juste	a-134b132c-55d-29e-23f-23g92
p:est justement	a-21b-30c93
p:est l	a40b-42c182d-93e-30g-64
p:est la	a-30b-46c38d-24e98f-64g49
p:est le	b-34e-28g54
p:est long	d69
p:est ma	a-32b-20c-94d45e40f101
p:est mieux	a-22b65
p:est moi	a53b-45c-49d-36e35f-52g39
p:est mon	b27c36d25f-38g-68
p:est mort	a125c-44d-28e-50
p:est morte	a-46c-43d101
p:est parti	c-63d99
p:est pas	a-80b117d-37e141f-69g-22
p:est plus	a-93b-31c-130d119e25f147g-35
p:est possible	b-40c-107d60e-57f96g50
p:est pour	b-24c102e-82f-72
p:est prete	a-22b-35d90
p:est quoi	a-122b141c-61
p:est raisonnable	a63c29
p:est sous	a32b-52c-66d93
p:est sur	b51c-88d31e51
p:est tombee	e66
p:est toujours	a-85b-21c33d83e-63f-53g111
p:est tout	a-66b102c62e-33
p:est tres	a-114b-31c115d-53e-53f97g38
p:est trois	a72
p:est trop	a-62b33d105e-26g-21
p:est un	b44c-60d103e70f-55g-85
p:est une	a119b-58c-92d-87e77f50g-58
p:est venue	a37
p:est votre	a71b62c-38e-21
p:estarei em	a47c26
p:este ano	a119c-53d-71e-29
p:estimados senores	a-88b-29c109d-59e-29f-26g-28
p:estoy en	a99c-75d63e-66
p:et <1digits>	a-42c-62d153
p:et <2digits>	a86b-54c98d-71e-85g-110
p:et <4digits>	a-56c-64d125
p:et a	b-46c171d41e-102f-42g-62
p:et au	a-35e86
p:et c	a51b-62c-54d-87e144f-61g-71
p:et ca	a-91b140c-107f92
p:et chaque	a-84c-41f119
p:et cherchons	a130c-27e-31g-23
p:et combien	a59d45e-27
p:et comme	a-85c26g114
p:et comment	a-51b42c-33d97
p:et d	a-26b-58c98d-95e-77f104g-50
p:et dans	a50c-65d75
p:et de	a-68b-46c-75d73e-34f164g-47
p:et demi	a38c-88g95
p:et depuis	a24b37c-50d-35f80
p:et des	a33b-22d-31e70f-21g-22
p:et deux	c-107d118g50
p:et du	a29d-25g70
p:et elle	a91b-78c-127e-24f31
p:et en	c40
p:et est	a67
p:et faut	a-52c-67d112
p:et il	b21c21d-77e31f50g-48
p:et j	c129e-105f-47g-39
p:et je	b59e-55g-41
p:et l	a-92c-70d120e115f68
p:et la	c-92g78
p:et le	a45b-70c-34d-32f76g-29
p:et les	b-72c99d-97e-73f48
p:et lui	a62c-113d90
p:et m	a33d40
p:et ma	a64b-57c-118d49g49
p:et mes	a-78b-54c157e-22
p:et moi	b106c52d-103e-38g-71
p:et mon	a-53b60c-83d-72e97f109g43
p:et n	a90b-35c-88d-78e74f-47g38
p:et ne	a-58b-53c-21e-53f150g-50
p:et non	a-121c-41d-68e-33f43g133
p:et notre	a46
p:et nous	a44c39d-25e-23f-39g-42
p:et on	a34b-64d-98e115f-49g-23
p:et oui	a-101c-52g123
p:et pas	a81b-66c-82d-62e-35f-24g103
p:et personne	a28c49d-64e53
p:et peut	b25d39
p:et plus	a62c-67g66
p:et pour	b-30c-124d-67e100g108
p:et puis	b26c106d-25e-25
p:et qu	b-28c-111d-37e46f115g31
p:et quand	a52b64c-42
p:et que	a-54c-121d-26e127f81
p:et quel	a88c41d-63
p:et quelques	a-20c70
p:et qui	a106b-45c27d-43e-70
p:et s	a112c-36d-40
p:et sans	a84c70d-72e-31g-25
p:et si	b105c49d48e-124f-49g-67
p:et son	a43
p:et souhaite	a115c-62g-38
p:et sous	a-160d143e89
p:et surtout	a-52c27d-37e-71f104g57
p:et toujours	b-24c127d-21f-30g-68
p:et tout	a101e-35
p:et un	a-56b28c105d-97e21g-78
p:et une	a37b-66c107f-58g-90
p:et vos	a-59b-35c51d85
p:et votre	a-64b-67c60d-72e134f-48g-53
p:et vous	b-48c-85f126
p:etait la	a-101e115
p:etait le	c-24e68
p:etait pas	a-113c-47e60f81g103
p:etait pour	a-115b56c-74d83e106
p:etait un	a33d58e-42
p:eternity ring	a-33d117
p:etes en	a-78b55c-23g81
p:etes ouverts	a102c-60
p:etre chez	a70
p:etre dans	a-111b127c-87g27
p:etre en	a-57b108
p:etre un	a-125b132c-68d51
p:etre une	b73
p:etudiante en	a92b-20c30d-33
p:etui a	a123c-96
p:eu l	a-70d64e75
p:eu lieu	a-29c-25e93
p:eu un	g81
p:euros et	a90c-47
p:euros pour	a-81c41e100
p:evening i	a42e44
p:evening in	a59c-82e70
p:every day	a64
p:everything else	a-116b-21c-81d66e-34f40g140
p:everything you	a-98f116
p:ex mari	a-76c60f112
p:exchange for	a-72c92
p:existe en	a94b48c-44d-72g-40
p:existe encore	a58b48d-64
p:existe t	a78c-84d-45e-41f-33
p:existera encore	a-23b84c-38
p:experience en	c51
p:expert comptable	a42c28
p:explain that	e75
p:expose sur	a-50b42c70
p:extra plate	a119c-58d-40
p:f vvs	a-26c71
p:faccio il	a104c-39d-66
p:faccio la	a142c-34d-86e-35g-21
p:facon dont	a-68c35e67
p:facture au	a154c-115d20
p:facture de	a-60b-56c107d60e-22
p:faire a	a102c-34d-39
p:faire faire	a69b68c-49d-42e-26
p:faire graver	a56b50c-42
p:faire le	a27b54c-58d42
p:faire passer	a-34c103
p:faire remonter	a28b59
p:faire un	a98b27d-50e-52g-32
p:faire une	b-37c113d-25e-25g-23
p:fais des	a64b-23c25
p:fais du	a-26c85d49
p:fais un	a-93b97
p:fais une	a-72c42e77
p:fait <1digits>	a-133b-37c76d-49e133f-31g-41
p:fait <2digits>	a101c-70
p:fait clac	c86
p:fait de	b-26c95d31e-39
p:fait des	a-107b117c-72d69e59f-43
p:fait deux	a-121c104e86
p:fait du	a106c-50
p:fait je	c121
p:fait la	a-100c-28d74f102
p:fait les	a-95c122d41
p:fait on	c-26d101e-38
p:fait pour	a-31c102d28e-54
p:fait sa	a140c-75e-35
p:fait un	a-97c113d-32e51g-22
p:fait une	a-88b56c36d-34g109
p:faites des	a101b129c-112d-71e-82f-27g-46
p:faites les	a150b-114
p:faites moi	a72c67d-49e-41
p:faites vous	a128b-46c-70d58e-75f-69g-54
p:family of	a-62c108e-25
p:fare una	a-113b78c59d-26e80
p:fate ?	a148b-79c-118d-36e-22f-20g-21
p:father s	a-86c-69d147
p:faudrait du	a-171c61d166
p:faudrait un	a92c-55
p:faut des	a83c-36
p:faut il	a-79b-38c-155d160e-77f-59
p:faut les	c-30g79
p:faut que	a24c106d-24e-28
p:faut un	a90d-21
p:faut une	a141b-26c-69d-46e-21g-26
p:fee is	a-139b-29c161d-36
p:femme a	b-34c-40d53g67
p:femme de	a120c-49
p:femme et	b55c30
p:femme qui	a86c-23
p:ferait plaisir	a-134b54c165g-86
p:fermoir de	a107c-24d-29
p:fermoir du	a-168c-61d174g63
p:festival de	c45
p:fete des	a81c-38
p:fete ses	c63
p:fetes ?	a-38c77
p:fetons nos	a56
p:fiance proposed	c44d-22
p:figlia si	a-41c-46e127
p:fille de	a62c65e-36
p:fille est	a49e-47g61
p:fille et	a74
p:fille m	a-78c-57d149
p:fille qui	a87c-23
p:fille se	a119b-91
p:film de	a-25c100
p:fils a	a-136c97d123
p:fils est	a48
p:fils qui	c-21f118g-34
p:fim de	b-20d-27e107f-20g-21
p:fin d	a54
p:fin de	a107b-35c-113d-34e-27f-24g25
p:find it	a-135b46c-56d148e109
p:find out	a-77b89c-100d117e-26g30
p:find the	a31d38
p:fini par	e58
p:fino a	a60c-123d-67e-22g132
p:fins de	a-77f113
p:first time	b-23c-100e109g51
p:fissare un	a75
p:five years	b77c-21
p:flacon de	a145c-106
p:fois ?	a96c-27
p:fois au	a70
p:fois c	a79c-30
p:fois et	e76
p:fois je	a99c-63e-88
p:fois le	a-24c26d103e-63
p:fois que	b21c-66g61
p:follow up	a64c-98f124g-70
p:fond de	a-116c-147d158
p:fond of	c-70d90
p:for <1digits>	a-83c38e98
p:for <2digits>	a135b-63c44d-41e-77f-25g-32
p:for ?	d-31g92
p:for a	a80b-87f-83g-86
p:for all	b80c-27
p:for an	a-74b-46c91d-31e-50f-44g68
p:for any	a-69c117d-26f-22
p:for by	a59c-63d62
p:for christmas	a61b127c-80d-43e-29
p:for each	a40c-117d90g72
p:for eleven	a72b-23c91e-76
p:for four	a130b-43c-98
p:for gift	a-63c-71d-42e133
p:for her	a103b-42c-91e-51f-31g-39
p:for him	a82c-37
p:for his	e87
p:for it	b-30c77d100e-61f-21g-71
p:for luxury	a-79c101e-21
p:for me	a-23b131c-153d136e37f-48
p:for my	a73b-36c30d-21e-87f-79g-33
p:for myself	a59c24
p:for nine	a119c-91
p:for now	a-120b141c-117d-38e-36f-36g-35
p:for once	a102c-54d-27
p:for one	a127b-73d-65e-20g-34
p:for our	a-38b55c37d79f-51g-55
p:for sale	a81c32d-25e-31
p:for six	a-77b-38c-31d108e119f-32g-37
p:for someone	a38c125d-21e-86g-21
p:for ten	a51
p:for that	a-49e118
p:for the	b-86c68d-32e-48f50g-41
p:for thirty	a66b-50d-63e74f-36g-24
p:for three	a35c74d-34e-29
p:for twenty	a-75c-23e106
p:for two	a24b-41c122d-57e27f-28g-89
p:for us	c-49d24g69
p:for you	b-23d-38e-27f44g83
p:for your	a-121b-60c126d-88e-75g-41
p:forgive me	a-96e55g84
p:forgive the	a-87c22d-21e92g50
p:forma di	c78d-30e-26g62
p:forme de	a90b-27c-96d61e-25g-24
p:forty years	a-36c64e51
p:forward to	a-103c-30e66g112
p:found a	b-40c90d67e-49
p:found it	a-109c55d54e68
p:fountain pen	a121c-107d85e-49f-49g-30
p:four hundred	a39
p:four times	e-36f92
p:four years	b88c-41d22e-45
p:fournisseur d	a-45c77
p:fourteen and	a-58c-45e65g94
p:free on	a82
p:free sample	a-43c76
p:frere a	a-43c-52d108
p:friday ?	a154b-28c-87d-75e-22g-116
p:friday at	a-83c-49g136
p:from <1digits>	a-28c71
p:from <2digits>	c162d-64g-66
p:from <4digits>	b66d49e-28
p:from a	a-50b-33d91e-41f76
p:from his	a-46c-93e100f85
p:from i	a-69c-32e83g98
p:from its	c-82d34e77
p:from me	a-113b90c-67d35e-22f130g-45
p:from my	a35b-78c59d-132e33f-47g93
p:from now	a-28b115c-75
p:from our	a-84b102c-45g75
p:from singapore	a52c-103d93
p:from someone	a71c-145e125
p:from the	a24b-72d-27e-36f-52g88
p:from you	a-81b-118c21d135e-26g-65
p:from your	a-76b75c-153d156f52g-30
p:front of	b-21c-62e112g-36
p:full stop	a142c-40d-79f-39
p:fur die	a-152b-38c45d132e90f-33g-30
p:fur eine	a168b-73c22d-135e-45f-45g-32
p:fur meine	a194b-49d-79e-58f-98g-47
p:fur meinen	a38b-32c-69d-41e114f-28g-28
p:further to	a-108c-102g133
p:gagne au	a56b57c-48
p:gants et	a-41c93e-23
p:garde la	a59b62c-46
p:garde le	a-41c-80d110e-65g72
p:garde les	a130d-47e-61
p:gave me	a-88c55d155e-27
p:geehrte damen	a51b-36c61d-38e-37f-37g-35
p:geht das	a128b-31c133d-156e-45f-36g-26
p:gekauft <4digits>	a-95c-58d118e-21
p:geneve ?	a118c-79g-43
p:genre de	b-25c-94d100e-28f-21g48
p:gens qui	c-28e78
p:gentile maison	a140c-25d-73
p:gentili signori	a-43b-34c98d-44e-57f-31g-32
p:gern ein	a88c-30
p:get a	a-62b109c-39d-39e84
p:get my	a-36c156d-138e-107g96
p:get the	a-43b60c-78d74e-21f77g-23
p:get to	a64b-32c56d-30
p:getting married	a66c43e-31
p:getting the	a122c-133f114g-55
p:gibt es	a57b-87c-80e-64f-69g139
p:gift for	a-31c38d92e-22
p:gift wrap	a-81c-80e94g122
p:give her	b61d-35e-39g62
p:give me	a-109b-33c157d-120g-28
p:give my	a-49b-22c153d-37
p:give our	a30
p:give to	a38
p:give you	a-102c105
p:given a	a29c-70d56e40
p:given to	c-23e71
p:glad to	a84b-52c-56e-26f-26g51
p:gli orecchini	c-32d-25f-21g105
p:gli orologi	c70e-24
p:go back	a-91c-80d111g82
p:go in	a-61b92e-36g56
p:go to	a70c57d-50
p:god bless	a-58c90
p:goedemiddag ik	a-37b-42c86d-21g76
p:going to	a-54b64c-124d25e-80f136g89
p:gold and	a-126c87d42g90
p:gold chain	a37g50
p:gold one	a-47c-82d55g127
p:gold watch	a28d41
p:gold watches	a-95b113c22
p:gold with	a106d-75
p:good afternoon	b-23d67
p:good day	a42c40
p:good evening	a131b-37c-77
p:good i	c-66e101
p:good morning	b-41d116e-32f-26g-29
p:gostaria de	a54b-38c72d-54e-27f-26g-27
p:got a	a90b-53d-75e36f-37g-51
p:got in	a-29b-21c-72d82e104f-22g-21
p:got me	a62c41d-57
p:got the	a-48b-55c-133d132e35f-45g99
p:gracias por	a-122b-34c-125d-39e-34f106g136
p:grand mere	a-61b70c-96d92e69f-48g28
p:grand pere	a-49c169d-80e-57g-23
p:grand pour	a30c-50g78
p:grandfather s	a-50c25e78
p:grandmother s	a-138c103d65e-34g92
p:grateful for	a75c-55g43
p:grateful if	a-66f107
p:gratuit de	a-23c66
p:gravure ?	c-41d106
p:grazie mille	a-105b-33c81d55e-41f-28g86
p:gris et	a46c24
p:ground floor	a50c-48d-30e73
p:grown diamonds	c64
p:große <2digits>	a79b-37c-76d65e-29f-31g-33
p:guide des	a-97b39c122e-23f-40g-27
p:guten abend	a99b-21c-59d-50e-22
p:guten tag	b-63c139d40e-69f-71g-63
p:guys do	a106b-23c-45d50
p:h <2digits>	a71b-67d-103e-103f76g58
p:h ?	a66b-36c-66d-30e-28f-21g87
p:h a	a99c58d-28e-28f-21g-89
p:h avec	a-124c152d-84e-68g104
p:h du	a-160c-139d154e167g-25
p:h et	a77b-35c54d-52f-32g-38
p:h ou	a100c90g-130
p:h pour	a48
p:ha fatto	a-104c75d21e104
p:ha la	a77c-60d45e-23
p:ha pedido	a140c-74d-25e-22g-57
p:habe ich	a52b104c-89d-62e-34f-34
p:haben sie	a149b-61c-29d-95e-63f-71g-60
p:had a	a-67b75c72d-51e47f-27
p:had an	a-111c102g55
p:had it	e34f52
p:had my	a-24b-33c54d-51e111g-70
p:had the	a-110b60d70e115f-28g-35
p:half the	a89c-26
p:hallo ich	b-29c151d-53e-35
p:hands i	a54
p:happy to	a86b-50c91d-90e-69f-44g-53
p:hard to	a-93b68c-61e119
p:has a	a-57b47c78e-22
p:has asked	a119c-65e-21
p:has been	a-142b-65c52d122e-48f85g-61
p:has come	a-33c-75d124
p:has gone	a-129c22d119e-45g36
p:has had	a-96c-74e113f56
p:has just	a71
p:has no	a51b87c-63
p:has not	a34b-50c-102d94e73g-20
p:has saved	a39c43e-44
p:has the	a101b-49c136d-53e-39g-125
p:has to	a125c-84d-32e-30g-23
p:has worn	a-39c-71d-20e123
p:hasn t	a32b-40c-111d78e-75g56
p:hat sich	a-85b-36c-106d33e-36f144g84
p:hatte gern	b119c-65d-32e-23f-20g-24
p:hatten sie	a-78b-39c149d-66e-55f-28g-25
p:hatton garden	a44c77e-78
p:haut de	c59
p:haute joaillerie	a81b130c-99d-32e-29f-29g-80
p:have <1digits>	a-94b-21c176d-70e-51f-92g-91
p:have <2digits>	c60
p:have a	a-25b128c96d-77e-109f-69g-84
p:have an	a28b54c-75d54
p:have been	a-127b91c78d-44e61f-51g-55
p:have it	b25c-108e107f-41g48
p:have just	a57
p:have my	a30c22f99g-124
p:have no	a-49c27f94
p:have not	a-62c-125d56e108f104
p:have one	a-55c-20d-69e-44f123g-35
p:have something	b89c-55
p:have the	a107b-81c-91d61e-116f-54
p:have to	c-31d131e38f-44g-50
p:have two	a109c-55
p:have you	a161b-38c-153d-111e-76f30g-74
p:haven t	a-112c-76d-23g139
p:he could	a112c-55d-29
p:he d	a109b-82c-110d-59e100f-36g-85
p:he doesn	a128c-48g-70
p:he has	a114c-70
p:he is	a52c-40e73
p:he ll	b-78c141d-55e-26f-29g32
p:he s	a86b-96c136d-116e-116f-59
p:he told	a77c-26
p:he wants	a113c-39d-43
p:he was	c-70d121g-24
p:he will	a122c-87
p:he would	a34c60g-39
p:head of	a127c-52d-30e27g-79
p:hear from	a-102b99c-100d-78f142
p:hear it	a-108d136
p:heard back	a-104c-56g130
p:heard her	c-50e81
p:heart to	a74c31d-26
p:hello !	a-57c121e-31
p:hello from	c78
p:hello i	a176b-67c124d-35e-97f-211g-97
p:help me	c59d65g-82
p:her a	a96c-39
p:her and	c67
p:her birthday	a64
p:her in	a-37e69g44
p:her mother	c45
p:her name	a-43e101
p:her own	a73
p:her ring	a136c-29d-66e-37
p:her the	a44b63c-70g22
p:her to	a33b47c-26
p:here !	a-48b53c63d-24e-23f-22g-25
p:here ?	c-30d81
p:here i	a98d-35
p:here s	a-44c-88g123
p:here to	c81
p:heritage brands	a-40c73
p:heritage et	a105c-59
p:hers and	c63
p:herzlichen dank	a-98c53d-24f-28g116
p:heure ?	a-107c-79g135
p:heure de	c62
p:heures de	a-54c-90e143
p:heureuse de	a153c-55
p:heureux de	a85c35f-27
p:hi !	a-56c34f95
p:hi i	a-106b-24c129d-23e-37f-22g-24
p:hi is	a90c99d-64g-102
p:hi there	a-73c52d67
p:hier a	c-79d24f150g-73
p:hier soir	b28c-125d113e-64f56
p:high jewellery	a93
p:high res	a-92c104
p:him something	a95c-63
p:him with	a98c-70
p:hiring manager	c43
p:his mother	a26b83d-61
p:his phone	a96b-38c-27
p:histoire d	a-60c111
p:ho <1digits>	c80d-38
p:ho <2digits>	a87c28d-43
p:ho comprato	a-118b-41c-69d124e-52f-40g-41
p:ho ereditato	c157d-132
p:ho letto	a-86c67e74
p:ho lo	a-112c-75d131
p:ho ricevuto	a-118b-38c-112d135e-38f-37g-42
p:ho scritto	a-85c149e-45
p:ho un	a-100c157d-80e-81
p:hola !	c79
p:hola de	a-92c-99g127
p:hold about	a-86c-100f126
p:hold on	a-64c-89f118
p:home and	a102c34d-22e-55g-46
p:home i	a-38b107
p:home in	c46d40
p:homme qui	a89e-54
p:honestly i	a53c47d-43
p:honoraires au	a-89c103g-24
p:hope to	b69
p:hospital in	a-43c104
p:host a	c27
p:hotel de	a-58c99e-27
p:hour on	a54
p:hours to	c100d-27e-20f-38g-25
p:house ?	a-80c-53d131
p:house has	a51c-49e78
p:house in	a115b45c-25d-136e-66f-26
p:how ?	d-125e156
p:how a	a-60b71c-88d-31e122
p:how do	a-33b-43d78e-111f89g-33
p:how long	a-21b123c-102d50e-42f-38g-38
p:how many	a-63b-69c147
p:how much	a98b-41c112d-50e-81f-68g-71
p:how to	a-68b117c-22d164e-34g-75
p:huit a	a28c20
p:huit ans	a-55b156c-50e-75f-39g-53
p:huit jours	a-77c-95d-88e173f-38
p:huit mille	a59b-25
p:husband s	a-125c106d71g35
p:husband who	a27c-62e103
p:i actually	a151b-114c-35
p:i am	a23b-72c73d-66g-89
p:i ask	a-90b45c138d-46e-37f-25g36
p:i asked	a-50b-34c-126d-44e105f78g106
p:i be	a42c-31d47
p:i believe	a-94c-66f95g113
p:i borrow	a-119c127
p:i bought	a-128b-28c121e21f82g-29
p:i bring	a68b-46c-109d28e-41f-33g94
p:i brought	a57c-38d50
p:i buy	a102d-52
p:i came	c34d-25e81g-37
p:i can	b80c-33d43e-49g-67
p:i collect	a21b107c-59
p:i come	a156b-82c-106d-108e-53f-76g-127
p:i could	b74c-39d-71e103f-52g-59
p:i d	a28c-26d-48e30f-73g40
p:i did	a-44b73c-43e74
p:i didn	a39c-103e84f91g-56
p:i do	a-53b-22c64d-21e-91f156g-86
p:i don	b35c-55d-23e96f71g-81
p:i drive	a105c-29e-40
p:i drop	a-106c42d125f-29
p:i dropped	a-119c-109d115g130
p:i expect	a-71c-90e86f96
p:i expected	a-104c-79e131
p:i feel	a-70c30d49e84
p:i felt	a-113e123
p:i find	a-49b66c-112e122
p:i fix	a-51c96
p:i forgot	a-93c-96d113e-31f-27g112
p:i found	a-113c84d52e63
p:i gather	a-79g101
p:i gave	a130c-36d-20g-58
p:i get	a-60b106c-56d50f98g-59
p:i giorni	a-55c-40d135
p:i go	a-98c46d128g-50
p:i got	a47b-21c-134d92g83
p:i had	a-130b-45c-84d128e133f-63g-32
p:i have	a40c43f-50g-112
p:i hold	c120e-74
p:i hope	b81c-22d-23e-48g66
p:i host	c27
p:i inherited	a-75c58d60
p:i just	a-52b145c-130d-133e-53f86g-49
p:i keep	a31b-99c160d-98
p:i know	a36d-104e-77g56
p:i leave	a-102c-24d67e71g57
p:i left	a-49c121d-99e70
p:i like	b141c-74d-43e-28f-23g-29
p:i live	a-121c117f94g-35
p:i ll	b77d-102e-40f-74g98
p:i look	b112c-101d-53e65g-57
p:i lost	a96c-47
p:i m	b58d-48e-26
p:i make	a-61b-53c160d-36e-98g-21
p:i may	a-31b119c-47d-27e36
p:i mean	b110c-102g99
p:i miei	a59b-60c-98d-69e53f101g-41
p:i moved	a-96b62c-89d94f73
p:i need	a34b-73c73d79e-67f-66g-130
p:i never	a-96d-85e-78f137
p:i noticed	a-93c72d55
p:i now	d-20f98
p:i only	a-117b73c-33d56e-41f127g-36
p:i own	a124b-57c-27d-128e111f-36g-59
p:i paid	a-115c-96d42e142
p:i pay	a73c29d-26
p:i post	a-27b-100c176d-48e-21
p:i promise	a87c-27
p:i promised	a24c-60f-21g103
p:i rang	a-68c-61e95g87
p:i realise	a97c-109d-34e82
p:i represent	b-43d115e-35f-28g-30
p:i run	a67b-66c101d-63e-53f-37g-41
p:i said	a-57c-76g117
p:i saw	a150b-75c-66d-59e-55f-26g-41
p:i say	a-81b131c-53d-64e66g-31
p:i see	a108b-40c-52d-68e34f-36g-59
p:i sell	a77c-82d59
p:i send	a-63b-50c71d85e-50f-44g-49
p:i shall	a33b56d-38e-26
p:i shan	a-33c-74e81g60
p:i should	a-22c-65d124e60f-53g-81
p:i speak	a76c40d-40
p:i still	a85b-58c84d-41g-31
p:i take	c81d-28
p:i teach	b84e-22
p:i then	a-75c-71e132
p:i think	c-67d82e94f55g-55
p:i thought	a-69b-36c87d63f-21g-26
p:i tried	a116c-34g-53
p:i understand	a93c-54d-44e-21f47
p:i use	d89
p:i used	a26c-46f68
p:i ve	a-32c23d-49f74
p:i vostri	a-138b141d-90e-77f79g-54
p:i waited	a-49c-83e118
p:i walk	a-21b95
p:i want	a108b-83c-71d-113e51f-86g-108
p:i wanted	a-97e126
p:i was	b-99c-59d-83e128f-80g34
p:i went	a-26c-74e80f87g-25
p:i will	a-143b82c150d-62f-43g-44
p:i wish	a-52c48e75
p:i won	a23c-83d-53e39f122g-38
p:i wore	a-38e76
p:i work	a134b-30c-64d-31e-53g-48
p:i would	a114b-88c-27d-35e-34f-50g-107
p:i write	b109c-75d-40e54f-46g-33
p:i wrote	a-28c-67g97
p:ich arbeite	a143b-66c-91d-32e-54f-23
p:ich bin	a-21b-91c-24d-125e140f-71g-68
p:ich habe	a-137b52c-66d80e123f120g-54
p:ich hatte	a-39b113c-92d-58e-35f-32g123
p:ich ihnen	a-117b-69c98d-60e133f-56g-32
p:ich in	a-65b121c-86d74
p:ich mich	a-35b98c48d-43e-47f-46g-28
p:ich mir	b80c-89d-36e102f-20
p:ich mochte	b-59c153d-106e79f-47g-45
p:ich nicht	a36c48
p:ich sie	a-77b-36c63d109e-35f-35g-30
p:ich suche	a117b-54c-106d-90e-57f-47g-47
p:ici la	a-114b112d-20g60
p:idee de	a66c41d-39e-29g-21
p:idee m	a-45b106c-21
p:idee serait	a47
p:ieri sera	a-112c-100d-43f147g68
p:if a	a-22b107d-27g-20
p:if he	a-82b111
p:if i	b103c-55d107e-115f-56g-95
p:if it	b129c-112d78e-78f-56g43
p:if my	a-125b150c-111
p:if not	a53
p:if possible	a54c-51d43
p:if so	a117b-20c-47
p:if somebody	a-35b117
p:if that	a-47g93
p:if the	a-60b136c-89d-118e-31f-66g149
p:if there	a-53b75c-22d79
p:if they	a71b-110c-68d55g62
p:if this	a51b-59c159d-68e-40f-29g-144
p:if we	b104c-76
p:if you	a35b-43c72d-30e-111g-39
p:if your	a-139b-40c175d-32e-71g-35
p:ihnen am	b-38c-23d-45e-51g128
p:ihnen ein	a74c21
p:ihnen in	a41b-23d69e-35
p:ik ben	a-26b72c-129d-92e133f127g-87
p:ik heb	b-78c-109d82e-40f-46g105
p:ik wil	a69b124c-105d-34e-22f-26g-93
p:ik zoek	a98b-20c-60d-28e-23g-20
p:il <1digits>	a62b-62c44d56e-61f-52g-49
p:il <2digits>	a114b-60c-125f-55g-91
p:il ?	a130b-23c-84g-22
p:il a	b-144c124d85e22f-58g-109
p:il bracciale	a30b-34c-120d73e116f-31g-33
p:il doit	a-25c-31d90
p:il dort	c79
p:il en	a139c-136d-80e-24f-38g-55
p:il est	a70b24d-37e-70f-75
p:il existe	a60c-97d-38e129f-24g-29
p:il fait	a-37c61d67
p:il faudra	a61
p:il faudrait	a-23b112c-101d106e-27g-23
p:il faut	a113c-148d-93e64f-45g-76
p:il l	c-72d112
p:il la	a-31c-52d88e60
p:il le	a-71b-22c-66d146
p:il lui	a-28b42c-28g79
p:il m	a39b45c-72e65f-27g-74
p:il me	a91b-71c110d-84e-121f-22g-94
p:il mieux	a-39d94
p:il mio	a-69b32d78e25f-72g-47
p:il n	a68b30d-59e-25f-28g-45
p:il ne	b-27c160d-33e-82f-24g-56
p:il nostro	b-46c125d-103e-60f-45g-64
p:il nous	a25b-50c88d-29e-62f-44
p:il pacco	c-63d-30e97
p:il part	d84
p:il peut	a83c-31
p:il portiere	c-76d100
p:il possible	a-20b51c-60d100e-89f-54g57
p:il preventivo	a-116c-104d-22e-24f-20g139
p:il prezzo	a96b-70c-63d-42e84f-27g-26
p:il primo	a108e-80
p:il profumo	a89b-33c-92d42e-34f-33g-34
p:il reste	a-24c-21d49e48
p:il s	a123b-155c86d-60e-98f-51
p:il se	b24
p:il sera	a181c-120d-71g-28
p:il souhaite	a105c-73
p:il suo	a119b-29d-96e-65f-24g-32
p:il treno	a79c-24
p:il un	c43
p:il une	b-23c-62e20g93
p:il va	a99c-20g-30
p:il veut	a114c-72
p:il vostro	a-106b32c122d-100e-50f-66g-113
p:il vous	a69b113c-123d-92e-108f135g-144
p:il y	a-22b57c-30d156e-98f-67g-114
p:ils ont	a-158d189e53
p:ils sont	b-20d-25f95
p:im mai	a57b-24c106d-34e-73f-23
p:imagine que	a-49d50e50
p:importe quel	a75d-36
p:importe quoi	c159e-50g-111
p:in <1digits>	a-87b-50c91d46e-52f-38g-42
p:in <2digits>	a135b-85c66d-60e-75f-57g-87
p:in <4digits>	a-135b59c48d125e-88f64g-101
p:in ?	a49b-45d96e-57f-61g-45
p:in a	a47b-29d-132e45f88g-114
p:in advance	a23b90d-78f-48g35
p:in an	a42c-131d84g55
p:in and	a100b55c-101d-32e-39g-30
p:in antwerp	a49c53
p:in argento	a47b-23c-93d-43e-25f-23g113
p:in bath	a-49b-23c60d21e69g-30
p:in by	a-27c104
p:in cambio	a-60c84d-20
p:in charge	a-41c-55d-24e136
p:in cork	a-111b119c24d-70g57
p:in de	a40b76c74d-81e-40f-41g-77
p:in der	b27c58d-75e92f-75g-77
p:in die	a-129b125c86d44g-20
p:in dubai	a-95c68d98
p:in dublin	a20c-60d50e-21g80
p:in edinburgh	c-82d53e77
p:in exchange	a-72c92
p:in fashion	a-62c91
p:in for	b37c-41d-52e-30g113
p:in from	a80c-56e46g-24
p:in front	a21b-24c-67e111g-40
p:in galway	a74
p:in geneva	a129b57c-96d-55f-29g-47
p:in genf	a126b-94c77d-91e-74f-42g-30
p:in gold	a-26d56
p:in hatton	a44c77e-78
p:in his	a87c-79d-25e45
p:in hospital	a-27e83
p:in i	a128c-30e-76
p:in ihrem	a-22b96c-86d105e-54f-35g-28
p:in ihrer	a-126b-55c68d87e116f-47g-44
p:in it	a86b118d-113e-75f-58g-65
p:in its	a-118c140d106e-86f-22
p:in january	a77b-28c-77d-37e-35f101g-36
p:in june	a-46b-80c139e-83f-37g43
p:in law	a22b-66c49e31f-29g-37
p:in leeds	c28d49
p:in lisbon	c23d34
p:in londen	a147b-48c-94e-38f-37g-130
p:in london	a92b-69c-96d59e-77f-65g-96
p:in luxury	a-53c37f65
p:in mailand	a87b-21c-100d82e-39f-24
p:in march	a31b-44d101e-54f-36g-43
p:in may	b63c56d-82e47f-29g-67
p:in mayfair	a64b-41c-26d-87e138f-36g-39
p:in milan	a-42d92
p:in mount	a-81c162d-51
p:in my	a-41b-54c-32d-24e-77f62g143
p:in navy	a113c-62d-68
p:in negozio	a-58b82c-89d42e104f53g-61
p:in new	a34c-66d89
p:in nine	a-124c125d-29e98
p:in no	a-58c-73d-79g149
p:in october	a47c-50d-96f77g65
p:in ohio	a-29c139d-46e-68
p:in on	b-57c-91d142e28f-33
p:in one	a-96b84c21d-21e-22f88g-25
p:in oro	a58b-35d-47e-37f-37g35
p:in oslo	c-71d68g57
p:in our	a73b-63c-38d149e-45f-72g-47
p:in parijs	a111b-46c-81e-36f-35g-67
p:in paris	a113b-73c-82d45e-53f-69g-67
p:in pelle	a140c-61e-66g-65
p:in pensione	a88b62c74d-64e-98f-43g-120
p:in person	a62b-22c-76d120e-30
p:in platinum	a118c-64d-32g-52
p:in return	a-73c43e81
p:in september	a51
p:in spring	a40c-37e-36f95
p:in steel	a152b-20c-103d-101
p:in stock	a83c-84d-49e77g-26
p:in tan	a92c-88d-27g47
p:in that	a84b72c-76d-54
p:in the	b64f-97
p:in there	a85b-25c37e-32
p:in this	c-101d65e81
p:in to	d112e-41f-29g-21
p:in touch	a-102b100c-111g129
p:in town	a82c-128d122g-57
p:in two	a-90b35c37d-44e105f-32g-33
p:in un	a138b-46c75d-110e-80f-34g-49
p:in vetrina	a84c-45
p:in via	c-76d110e-24
p:in which	a-67b66g71
p:in white	a-41c52d-37g104
p:in with	a-22d123f-24
p:in writing	a-97b-38c-121d-46e115f137g-40
p:in your	a-72b-110c149d-125e-30f66g-71
p:in zurich	a-31c-50d103
p:indiquer le	a156b-57c-124d37
p:informe que	a-66c109d-53f60g-31
p:inherited a	a31b-60c32d44
p:initials on	c-35d93
p:inside if	a38c-39g69
p:inside the	a-101d81g87
p:intend to	a-112b145c-108e39
p:interesse ?	a-144c158d-36
p:interested in	a134c22d-100
p:into a	a24c-83d-60e128g-34
p:invoice <5digits>	a-44c98d-48e-20f-28g-22
p:io sono	a129c-23d-90
p:is <2digits>	a21b59c-93d-59e89f-30
p:is a	a64b-118c159d-113e-45f-46g-99
p:is about	a-119b66d64e79
p:is an	a125c-41g-64
p:is being	a-55c-76e97f93
p:is fine	a-86d97g81
p:is for	b99c-132d-88e100f-34g93
p:is holding	a-49c81
p:is in	a21b-25c98d-49e-33f-64g-26
p:is it	a106b-70c25d-43e-79f-70g-111
p:is leaving	a96c-62d57g-63
p:is my	a-136b-60c-71d135e86f74g-72
p:is near	a-45c131g-29
p:is not	a47b-21c-25e80f-29g-21
p:is now	a-136c-130d90e161f63
p:is on	a-78b-42c20e-51f37g135
p:is still	a-88c-110d26e96f119
p:is that	a-67b45c-69d181f-38g-63
p:is the	a93b-23d-129e-96f-71g60
p:is there	a57b98c-123d109e-94f-65g-91
p:is this	a73b-79c169d-61e-124f-46g-163
p:is to	a-91b-48c59d87e-30f92g-22
p:is turning	a95c-63
p:is under	a-38b101c-87d-43g96
p:is your	a-112b-60c124d25e-60f-51g-58
p:isn t	a-72b-79c61d96f-30g47
p:ist das	a-83b-44c-118d101e156f-67g-41
p:it !	a23c-32g70
p:it ?	a-74b-114c46d142e-93f42g-59
p:it a	a28b-43c23d22e36g-39
p:it again	a69c83d-57g-58
p:it all	a-108d172
p:it and	a-61b-93c-29d-66e47f152g24
p:it as	a74c-122e61g72
p:it at	b102c-118d77
p:it back	a-132c82d115
p:it be	c-139d127e-118f-57g56
p:it before	a63
p:it but	a83b-58c-56d71
p:it by	a77d-32
p:it came	a-129c-118d132e40g129
p:it can	a-91c22d102
p:it cost	a89b-157d121e-34
p:it could	a30b-107c134d22e-72
p:it d	a-39b82d-26g39
p:it down	a-102c-78d133e83
p:it every	a25b60c-34
p:it for	a-59b-69d138e-85f-47g27
p:it from	c-42d75e66
p:it goes	a-33c83
p:it got	a-75b-24c-64d79e-39g122
p:it had	a37e45
p:it has	a-45b-62c-52d112e-100f120g47
p:it hasn	a81c-68f52
p:it i	c-147d-51e106f158g-71
p:it in	b-42d-28f50g43
p:it is	a-27b-57c42d34e-59f-24g73
p:it isn	a-104b-45c119d-87e100f-30g71
p:it it	c-93d68e96
p:it ll	a-30b78
p:it made	c85
p:it may	a108c28d-37e-45f-78g22
p:it myself	c-20d86
p:it needs	a66c23e-24
p:it off	a-145c-118d171f-35
p:it on	a80b-79c-95d-57e42f-58g25
p:it or	a49c-23d24
p:it out	e78g-52
p:it please	a-42f95
p:it possible	a42c-50d75
p:it s	a-53b-75d88e37f52g44
p:it she	a-33c107e-26
p:it should	a-103c109d-115e-73f90g84
p:it since	a39c-21d-37e56
p:it so	a108c-47d-43
p:it still	a165c-72d-35e-82g-32
p:it that	a110c68d-39e-46g-72
p:it to	a-65b-113d117e105f-54
p:it too	a77c-30d-70e97f-40
p:it true	a26b-35c149d-78e-23f-23g-32
p:it under	a95c-49
p:it until	a53c-68g49
p:it up	a100c26d-58e-40
p:it was	a-46b-31c-127d69e137f37g-35
p:it went	a-92c28d113
p:it when	a114c-30e-27
p:it while	a35c-28d50
p:it with	a49b-27c29d-94e-34f-23g92
p:it would	a-57b-37c78d72e23f-22g-31
p:its the	a-138c-76d127f-28g128
p:j achete	a172b-46c-120d-114e-105f-28g-43
p:j ai	a-43b-32c22d33e30f44
p:j aime	a-146b147d-43e-27f-40g-26
p:j aimerais	a116b-54c-28d45e-72f-97g-91
p:j anime	a75d-28
p:j apporterai	a-53c-58g131
p:j arrive	a78d-52e-32g56
p:j attendais	a-84b96c-90e93
p:j attends	a-106b-29c-108d31e130f-26g67
p:j aurai	a-121b134c-102d-31e-30f-28g98
p:j aurais	a33b-34c54d-48e-36f-24g30
p:j avais	a-100b37c-109e137f143g-65
p:j ecris	a48b68d-45e-89f-37g36
p:j en	a126b41c-103d-107e26f-71g-105
p:j espere	a-44b26c-68e-20g114
p:j etais	a-115c-120d-76e146f63g47
p:j habite	a-42b117c-112d106e-39f-34g-45
p:j hesite	a-35b37c29d60g-23
p:j imagine	a-49d50e50
p:j insiste	a97e-26
p:j irai	a117c-44d-33
p:j organise	a-49c89
p:j ose	a-44c72d-24g63
p:j y	b116c-114e86f-31g-38
p:jai fait	a-91c69e86
p:jamais d	c-43e79
p:jamais eu	a80d-30e25
p:jamais porte	a37c68d-29
p:jamais portee	a-87c152d-65
p:jamais rien	a117b-67c-96d-75e-58f96
p:janvier et	a29
p:janvier je	a48c-54d72
p:je cherche	a71b-99c97d-88e-62f-74g-45
p:je collectionne	a64b83c-24d-48g-24
p:je commence	a-89c28e103
p:je complete	a61c-144g104
p:je compte	b103
p:je conduis	c43
p:je confirme	a-59c-108f-30g126
p:je connais	a69b-47c-39d-92e32f96g-67
p:je constate	a-78c-54e108f56
p:je crois	a-55b56c-45e-44f-27g127
p:je demande	b21c-46d145e-50f32g-49
p:je demenage	a-90f115
p:je desire	a49
p:je dessine	c59
p:je dirige	a65e30
p:je dispose	a48c-32g68
p:je dois	a138b-38d-57e-59f-34g-53
p:je en	a46b-27c-74d92
p:je fais	a42c102d-240g-30
p:je gagne	a-30b109c-71
p:je garde	a-52b78c-78e94
p:je joins	a-21c99
p:je l	a61b35c-68d26e-24f-65g-54
p:je la	a-51b-125c110d48e37f-57
p:je le	b-141c167d56e-37f-65g-75
p:je les	a-83b30c82d-70e98f-56g34
p:je lis	a108b-21c-109d127e-42
p:je lui	a35b157c-89d-84e-58f-29g-39
p:je m	a-63b157c-32e-82g-67
p:je me	a-61b111d-87e46g48
p:je mets	a-24c115d-39e-79f-27g-45
p:je monte	a73d-35
p:je n	a-48b123c-45f83g22
p:je ne	a-25b28c-101d53e66f77g-52
p:je paie	a112c-92
p:je parle	a-99d87e103g-52
p:je pars	a-132b-38d137e-33f-41g-28
p:je passe	a105b101c-77d-90e-87f-63g-108
p:je passer	a31c31
p:je passerai	a-96c66e-57g107
p:je paye	c105e-20
p:je pense	a-102b137c58d-27e-30
p:je peux	a62b-69c53d76e-111f-74g-99
p:je plaisante	a35c56d-47
p:je porte	a147c-51d-89e-42
p:je porterai	a114c-51
p:je possede	a60b-27c-47d41
p:je precise	e71
p:je prefere	b-56c-31e21f124g-113
p:je prefererais	a-83b54c-36d47g79
p:je prends	a139b-75c-89d-108e-89f-46g82
p:je prepare	b-51c90d-44e-41f-39g-39
p:je propose	c80
p:je puisse	a105c-57
p:je realise	a-45c79
p:je recherche	a-44c78
p:je recois	a-51b-21c-125d-30e-24f147g-26
p:je redige	a58c37
p:je regarde	a-129b143c-94d-38e-56f-34g-41
p:je regle	a82d-27
p:je regrette	a-54c-39d74e93f-28
p:je repars	a69c60e-70
p:je repasse	a61b-25e-46f-20g29
p:je reste	a-97c35g75
p:je retire	a-107b-21c-138d-32e-27f157g-39
p:je reve	a-101b109c27
p:je reviens	b-38c-60d-62e-88f-29g106
p:je sais	b28c48e-48f-71
p:je serai	a-68b61c-28d87e-60f-50g98
p:je serais	a137b-51c37d-42e-53f-54g-55
p:je sollicite	b-24d-21e-21f102
p:je souhaite	a-43b-78c69d46f52g-63
p:je souhaiterais	a-141b-56c20d126f-56g115
p:je suis	a35c45d-111f-50g-43
p:je tenais	a-74b55c-44e95
p:je tiens	a93b-55c26d32e-60f-29g-66
p:je travaille	a86b34c-46d-42e-26f-23g-27
p:je trouve	a-108b145c-137e118
p:je vais	a-29b71c-52e59
p:je vends	a-82b-94c175d-135e-61f-42g-51
p:je venir	a125b-89
p:je veux	a99b-102c-66d-154e-46f76g-52
p:je viendrai	a-44b127c-104d-38e-59f-27g100
p:je viens	a96b-59c-82d-60e-98f-59g53
p:je vis	a63c-83d77
p:je vois	a151b-126c-49
p:je voudrai	c45
p:je voudrais	a103c-106d-56e-107f-82g-87
p:je voulais	a-107b130c-30d-79f-50g44
p:je vous	a-76b-30d-90e21f81g139
p:jeudi <2digits>	a-60c21g98
p:jeudi ?	a-31d65
p:jeudi a	a-99c23g116
p:jeudi au	a-58c33g77
p:jeudi de	a68e-24
p:jeune fille	a-50c-83f133
p:joaillerie a	a111c-43
p:joaillerie depuis	a-22c63
p:jour de	a21b-52c-87e135f-38g-50
p:jour j	a-23b95
p:jour je	a-118b124c-55g95
p:jour meme	a98b-32
p:jour ou	a-35b122c-91g-30
p:jour peut	a-92b122c-75
p:jour quand	a-87b116c-55
p:journaliste mais	a116c-99d-23
p:jours apres	a-81e97
p:jours c	a-126b118d145e-28g-64
p:jours la	a-61c-45e119
p:juin a	a88
p:juin et	a76b-83c-23g72
p:juin je	a51c-69f64
p:juin pour	a-141c140d95e-24
p:jure que	a-94e121
p:jusqu a	a28c-49e-50f-57g90
p:jusqu au	a-22b-24d-45e72g67
p:just a	a120c-27g-85
p:just been	a105c-33e-31
p:just checking	a-110b-34c73d102g28
p:just like	a-130b138c-122d125e-44f-23g24
p:just the	a-39b-41d111e-32f-21g36
p:just to	a-70b-31c-64d-72e-38f-27g142
p:just want	a-36b112c-87d63
p:just wanted	a-105b131c-90
p:juste le	a112b-130c53
p:juste pour	a-132b133c-76d-33e-27f-27g89
p:juste savoir	a-143b48c168
p:juste une	a103b70c-47e-78g-32
p:k followers	a-48c78
p:kan ik	b-58c-93d122e-43f-39g-50
p:kann ich	a31b-46c-91d93e-54f-42g-42
p:kann man	a68b-30c-74d74e-27f-26
p:kashmir sapphire	a105g-44
p:keep it	a46c-35d60
p:keep the	a-102b90g64
p:kept the	a-39c-33d39e64
p:kette mit	a35c-62d-26f-28g102
p:kind of	b86c-75e-33g92
p:kind regards	a83b-60c55d-26
p:kindly confirm	a46c45g-41
p:kindly send	b-21c22e-26f-25g65
p:know a	c69
p:know how	a-53b143c-119d-31e96f-21g-74
p:know i	a-35b109c-60
p:know if	a-29b-23c-96d99e-38f-29g113
p:know it	a91b-81c105d-78e-34
p:know the	a-37b96c-75d35
p:know what	c131e-72f-31
p:know whether	a-110b62c-89d112g53
p:know which	a-98c-72e110g99
p:know you	c-77f66g70
p:know your	a47
p:konnen sie	b-74c-93d142e-51f-75g-41
p:kunnen we	a130b-50c-65d-67e-21f-20g-72
p:kunnen wij	a116c50d-109g-58
p:l a	b-50c-46d85e70f-40g-64
p:l accueil	c-60e104
p:l achat	a54c-118d46e100
p:l acheter	a-25c123
p:l acompte	a-50c-82g120
p:l adresse	a-135b-40c-86e33f157g99
p:l agenda	a129c-98d-29
p:l ai	a24e23f-54g-21
p:l air	a-43b85c-55d62
p:l alliance	a-53c20d104
p:l an	a-34b-46c41d37f42g-47
p:l anello	a-29b-59c-96d103e53f-27g-28
p:l anneau	a39e-38g72
p:l annee	a-31c-23d121
p:l anniversaire	a-24d-44e-20f78g72
p:l anno	a83b-27d-26
p:l apres	c80g34
p:l argent	g63
p:l armee	c69
p:l article	a-88c-126d-21f140
p:l assurance	a-76c-115d127
p:l atelier	b-79c-36d37e-58f-42g111
p:l autre	a68b-93c-40d-85e61f-64g20
p:l avais	a-106c-60d51g112
p:l avait	a-128d47e22g114
p:l avenue	a-46c46e54
p:l avez	a138b-55c-124d-70e52f-41g-61
p:l aviez	a-94c-45g119
p:l avoir	a74c-51d61e-26
p:l eau	a-104b-29c97d115e55f-30g-46
p:l eclairage	a-33c70
p:l ecole	a-55c97f-44g33
p:l ecrin	a-98c34g111
p:l email	a-168d208
p:l empreinte	a90e-30
p:l enseigne	a-45c89
p:l ensemble	a-54b94c-104d55f97g-28
p:l entree	a-120c69e101g81
p:l entretien	c-51d144e-42f-22g-37
p:l envie	a-38b78c21
p:l envoie	a-89c-45d123g63
p:l envoyer	a41b-49c-46d85e-51f-23g-31
p:l equipe	a28d-26f78g-22
p:l essayage	a-71c-51g127
p:l essayer	a106c-86d-25g-24
p:l est	a-31b57e55
p:l ete	a147b-41c-49d-81e-52g-30
p:l expedier	a-78d95
p:l experience	c61
p:l ha	a-21c142d-52e-73
p:l habitude	e102
p:l hanno	a46c-87d-30g96
p:l heroine	a22c69d-28
p:l heure	b-56c-90e-21f-47g121
p:l histoire	a89d-24e-24
p:l historique	a-60c-96f121
p:l hiver	a-47b106d-24e-22
p:l ho	a-108b-56c78d101f-46g-120
p:l honneur	a87c55e-90
p:l hotel	a117c-121d43e29g-49
p:l idee	a-20b73c80d-51e-40g-22
p:l instant	a-118b118d-38e-47f-32g-33
p:l interieur	b-42c-88d163e-44f-20g-24
p:l objet	a-48b42c39d38
p:l occasion	a-55e94
p:l offrir	a-120b127
p:l on	a-81b54c-30d-100e142f-59g53
p:l ont	c30d-66e68
p:l or	a-99b-88c173d-79e-87f-61
p:l ordre	a50b50c-93e-45g56
p:l orologio	e94
p:l ouverture	a117b-30c48d-32e-45g-45
p:l un	a107b-42d-57e-35f-32g-45
p:l une	a128b-36c28d-99e-41f-22g-29
p:l unite	a111d-60e-20
p:l universite	a-58c111
p:l usage	a52b60c-110g78
p:la ?	a40b21c84d-66g-36
p:la bague	a100b-107c-105d-50e21f-70g34
p:la banque	a-96e79g59
p:la bas	a-87c-75d100e83g66
p:la boite	a-110b58c-53d43e156f-30g-25
p:la borsa	a59b-36c-101d62e68f-35g-77
p:la boucle	a-102c-73d114e77
p:la bougie	a-87c-108d145f-50g-22
p:la boulangerie	a-112b119c29
p:la boutique	a-26b-55d-20e107f-57
p:la broche	a-55b-36c-162d226e-32f-27g43
p:la c	a75c-23
p:la cancellazione	a-106c-103f141
p:la carte	a-58b-51c-98d98e137f-59
p:la casa	a60c94d-64e-39
p:la ceinture	a124c-70d-121e-24g79
p:la ceremonie	a-45e56g78
p:la chambre	b68c32
p:la chercher	c-74d89g25
p:la cire	a73b-30c-60d66e-21
p:la collection	a-81b64c62
p:la commande	a86b-35c42e-125f48g-49
p:la correa	a-104b-25c-100d133e-27f-35g-49
p:la couronne	d95
p:la couture	b-79c-62e122
p:la dame	a-130b93c-30d-90e52f-41g145
p:la date	a-43b-27c-104d49e-34f136g38
p:la demande	a-86b-38e-47f169g-87
p:la derniere	a-67c-90e88g107
p:la deuxieme	a-118c-99e100g129
p:la difference	a-101c112d61e-29
p:la direction	a-37f98
p:la directrice	a-26c116f-42
p:la doublure	a-117c-117d114e-24f-20g134
p:la drome	a-44c92
p:la facon	a-68c35e67
p:la facture	a-120b-23c34d107e-26f-26
p:la faire	a44b-42c107e-29f-22g-28
p:la famille	b32c-96d93e-29f-25g41
p:la fermeture	c100d43e-79
p:la fete	a87c-40
p:la fin	a-67b-51c123d-79e-26f-46g113
p:la grande	c-28g65
p:la gravure	a-47c-46d90g84
p:la haute	a-58b80
p:la je	a-129b140c-115d-23e117
p:la joaillerie	a-48c100e-27
p:la journee	c-57g82
p:la laisser	a-63c20d95
p:la lettre	a-87c86d51
p:la liste	a-110b106c-139d-24e-25f140g92
p:la livraison	a-115c62d68g80
p:la loupe	a58
p:la lui	a52
p:la lumiere	a-35b-22c-72d-29e45g120
p:la lune	a129b60c-60d-113e-53
p:la main	a30b25c-20d-34e-27f-44g42
p:la mairie	a47b-24c84d-33e-27f-22g-32
p:la maison	a-46b120e-78f26g-64
p:la manchette	a37c-65d83
p:la mariee	a-53g116
p:la medaille	a-33c-34e105
p:la meme	a57c-141d-86e105f-63g44
p:la mia	a30b-33c38e-91f101g-101
p:la mienne	a23b-89c109d-36e-58f61g-38
p:la mise	c-30g76
p:la moitie	a91b-29c-101d69
p:la montre	a-60c-20d59f101g68
p:la musique	e45
p:la nostra	a-114b-33d-31e-38f-28g131
p:la notice	a-110d122
p:la notre	a-59c107
p:la nuit	a-88c127d45e-55
p:la page	a43c22
p:la paix	a-35b-61c62d103e-41f-57
p:la parola	c-115e117
p:la part	c-113e79g102
p:la parure	a-64c52d50
p:la pendulette	c-67d131e-51g-25
p:la personne	a-87b-45c-63d-60e109f61g136
p:la petite	a89b-48c-110d-77f-35g97
p:la photo	a-106c-107d-26g140
p:la phrase	a130e-103
p:la piece	a-50b-31c68e53
p:la pierre	a-70b24c35d-37e75f-25g43
p:la pile	a-101c-84d123
p:la pioggia	a-84c114e22
p:la place	a-41b-32c66d-68e-45f55g38
p:la pluie	a-45c-56d54f104
p:la plus	a149c-53d-58e-32g-29
p:la poche	c-51d113
p:la police	a-108c132d-37e-81g91
p:la porte	a-36b90c87d-25e-77f-37
p:la premiere	a43b-51c-107d-82e79g67
p:la prendre	a138c-64d25e-52g-24
p:la presente	a-87c-132e87f140
p:la primera	a34c-59g78
p:la puerta	a-41b88c-79e86g-21
p:la question	a-72c56d54e-28g72
p:la refaire	a-55c-67d115
p:la reference	a-107c-53d145g79
p:la reponse	a67c-89d-78g106
p:la retirer	a-115c-81d80f125
p:la retraite	a37b-67c156d-89e-43f-48g-32
p:la reunion	a54c-52d81g-27
p:la robe	a-39b-75c-76d53e93f-49g104
p:la rue	a-91b-68c149d-86f-45g-61
p:la saint	g67
p:la salle	a-94b83c116d-57g-20
p:la scatola	a-71e91
p:la semaine	a90b-62d-83e32f-53g29
p:la sienne	a80b32c-61d-27e-34
p:la signora	a110c-54d-36e-24
p:la soiree	a-129c71d94e56
p:la somme	a-56c93d-74e63
p:la spedizione	a-104c-86d28e137f-27
p:la stessa	c-67d54e81g-35
p:la suite	c-74e-25f-22g112
p:la suppression	a-85c-60f135
p:la table	a55
p:la taille	a-91b-24c-104d71e-28f120g110
p:la tesi	a-38c75
p:la tete	a-53b123c-120d-54e99g24
p:la tienda	a-97b-67c-44d-24e142f-73g-47
p:la transmission	c54
p:la veille	a-108b71c-105d-23e141f-29g-22
p:la vendre	a-82c-59d194
p:la vente	c60
p:la version	a-103g121
p:la veste	a60c-50d92g-79
p:la vie	a49b51c-109f98
p:la vitrine	a53b101c-116d-51e57f-26g-40
p:la voir	a41b43d-22
p:la voiture	a83b55c-55d-109e23
p:la vostra	a-132b-40c110d-75e108f-33g-63
p:la votre	a63c47d-115e50f-58g-87
p:la vue	c-55e84
p:lab grown	a-35c75
p:ladies watch	a-132c86d138
p:lady at	a32c31
p:lady who	a-26c-77e50f95
p:lady with	a31c113e-88
p:laisse la	a-105c-28d-28g129
p:laisse un	a-107b-26c21d53e-30g119
p:las fotos	a-98c-93g128
p:last month	a-110c131d96e-79f-22
p:last night	a-138b-36c55d-116e-70f169g-103
p:last time	a-55c158e-21
p:last tuesday	c-40d75e-22g42
p:last week	a36b-33c-137d-50e23f-31g119
p:last year	a97b-32c98d-76e-52f-53g-40
p:late father	a46c-28d35
p:late husband	a-140c128d72
p:late wife	a-24e85
p:laurea in	a102c-29e-60
p:le <1digits>	a20b-70c-21d22f-22g24
p:le <2digits>	a51b-97c-84f-42g90
p:le bapteme	a-36c-67d-27e130
p:le bijou	a45
p:le bon	a29c-71d-46e76g45
p:le bracelet	a-23b-40d124e47f-34g-77
p:le cabinet	a50c139g-122
p:le cadeau	a-34d-29e109
p:le cadran	c-29d68
p:le cadre	a-97b-49c85e-47f-48g-47
p:le cafe	a-101c-124e156g51
p:le cas	c50
p:le certificat	a-71c-90d117
p:le chien	a-77b-41c133d-68e80f-28g34
p:le chiffre	a69b-131c-111d118g56
p:le club	a-57c84
p:le code	a-68b-21c88d85e-29f-68
p:le coeur	a-94c37e47f78
p:le coffret	a-120c-71d85g121
p:le colis	c-65d82
p:le collier	c-104e75f94g-64
p:le comite	a28c90f-25g-31
p:le compte	a122b-32c-76d-130e-50f82g53
p:le conseil	a28c31
p:le coup	a83
p:le cuir	a-142b37c-99d189e-68f-47g36
p:le delai	a30c-138d55f85g78
p:le deposer	a107c-24d-29
p:le dernier	a59b-53c-113e95g64
p:le deuxieme	a-56c-75d-20g138
p:le devis	a-123c39d-36e-30f-40g131
p:le dimanche	a85b32c-54d-55e-42f-26g-31
p:le dire	a-71b126c-125d-39e152f-70g-44
p:le directeur	a39b-21d-46e88g-21
p:le dis	a-80c155d-56
p:le dos	a-30c-83d98e77
p:le dossier	a-57c-122d74f96g71
p:le droit	a81b-36c34d-31e-35
p:le faire	a78c-51d37
p:le faut	d81
p:le fedi	a135c-23d-94
p:le fermoir	a-60b-42c-109d106f-42g98
p:le film	a-111b119
p:le fils	a42
p:le flacon	a64b-35c-131d45e88
p:le formulaire	b-37c145d-60e-52f-24
p:le foto	a-68c54d-51e101
p:le garde	a-84c156d-61e-53
p:le grand	a97b-21c21d-36e-28
p:le gros	b100
p:le jeudi	a132c32d-21g-125
p:le jour	a22b93c-99d-89e49f-42
p:le lien	a-96b-23c-46d-27e-28f136g-26
p:le lui	a58
p:le lundi	a155b-41c-107d-110e-58f-50g-74
p:le luxe	a-57b-21c86g-24
p:le mando	a-102d-66e-29g123
p:le marche	a71
p:le mardi	a90b-20c111d-75e-61f-22g-64
p:le mariage	a-72b118c33d28e-22g-21
p:le matin	a78b-41c113d-80e-30f-35g-65
p:le meme	a108b-49c-66d-38e-25f-39g-48
p:le mercredi	a-36c37g63
p:le metal	a-55c-31d54g77
p:le mien	a-83c-121d177e-33
p:le modele	a-26c-107d68e63f-44g81
p:le mois	a-129b-28c-113d163e-27f-31g-24
p:le monde	a31b-152c189d-101f-44g-63
p:le mot	a-125c92d88e86f-40g-33
p:le nettoyage	a-52c24d71
p:le nom	a51b-50c52d-71e49f-41g-44
p:le numero	a-109b-31c197d-54e-47f-34g99
p:le parfum	a-59b-36c-96d76e132f-43g-23
p:le parking	a27c92d-32g-26
p:le petit	a134b-54c-136d38e-58f-42g-52
p:le plus	a76c-68d-30e92f-21g-38
p:le poignet	a-47c-48d63g81
p:le porte	a66d31g-34
p:le porter	a115c-26d-56
p:le premier	a134b-71c-76d-75e-60f-41g89
p:le prenom	a23b-24c-70d48e-49f104
p:le prix	a75b108c-132d-115e47f-48g-43
p:le rapport	a-42c75
p:le remboursement	a-74c-139d162e106f-44
p:le reste	a-47b-27d-38g115
p:le retour	a-65c-66e63g114
p:le rubis	a109d-39
p:le sac	a106b-56c-137d46e-88f-46g115
p:le salon	a-98b-25c77d36e-27f-24g62
p:le samedi	a56
p:le sautoir	a-88c-39d144g70
p:le scrivo	a-123c-90d-24e28g143
p:le service	a43c41d78e-71f-43g-40
p:le site	a177b-63c-144d27e-67f-43g27
p:le soir	a-56b92c-37d39e-27f-29g66
p:le stylo	c-52e113f-24
p:le temps	b63d-133e-107f139
p:le tour	a-130b101c21d79e-41g61
p:le train	b28c55d-67e-48f-20g57
p:le transport	a-35c73
p:le transporteur	a-117c53d101
p:le trottoir	a60c48e-42
p:le vendeur	a-71c-59d117e62
p:le verre	a-129b-21c-59d145e-76f-21g-25
p:le vert	a83c-48
p:le vide	a-108c-50d98e114
p:le voir	a116b-21c-57d-44e-39f-40g41
p:le vostre	a-79b-29c132d-70e-63g-20
p:le votre	c59
p:le week	a-23c-24d31g73
p:leather goods	a-43c31d59
p:leave it	a-42c-75d62f106
p:left and	a-66b51c-78e73g104
p:left hand	g69
p:left handed	a109d-37e-26g-23
p:left the	c80d24
p:les <1digits>	a-47c-56d129g70
p:les <2digits>	a93b-41d-23e-38f-105g41
p:les <3digits>	a123b-51c-55
p:les ai	c-93d-21e120
p:les alliances	a60b57c-68d-62e-35f-29g32
p:les annees	a89
p:les ans	a-64b106c-75d59
p:les autres	a85c110d-60e-98
p:les bijoux	c-44g92
p:les boucles	c-63g101
p:les boutiques	c60
p:les cles	b56
p:les deux	a66b-29c-159d-39e-29f40g122
p:les diamants	a-38b124c-29
p:les doigts	b79c-24
p:les ecrins	c-34d91
p:les enfants	b42c-26d-52e-29f96g-24
p:les escribo	a22c126d-49e-74f-25g-34
p:les faire	c-27e75
p:les femmes	a-26c-21e90
p:les fetes	a-38c77
p:les gens	a-63b84c21d-21e51
p:les jours	b117c-64
p:les mains	a-92b112c25
p:les maisons	a-41c76
p:les manches	a-108c-56d76g110
p:les marches	a24c66
p:les matins	b-37c83
p:les memes	a-86c131e63f-27g-52
p:les miens	a-92b-38c61e107
p:les modeles	a-43b132c-23
p:les montres	a80b102c-99
p:les moyens	b-64c61d-27f94
p:les oiseaux	a89c-59
p:les oreilles	a68
p:les petites	a66c-135e131
p:les petits	a-80b25c-77d51e74f114
p:les photos	a-111b-30c-39d-50e123f60g92
p:les pieces	a147c-110g-45
p:les pierres	a-83b-44c43d165e-38f-35g-38
p:les plus	a-60c97
p:les prendre	a-138c142
p:les prix	a-64b132c-76
p:les soirs	a136c-90e-53
p:les trois	a86b-57d-64e-64f-22g97
p:les vacances	a101c-70g26
p:les vendredis	b86c-39
p:les vitrines	a-112b96c94
p:les voir	a56c52d-25
p:les yeux	a67c-59d-37e82
p:let me	b-80c36e-27f-55g81
p:let us	c75
p:letter in	a-31c-41g112
p:lettre de	a82c-22d35e-24
p:li avete	a-58c-86d82f105
p:lieti di	c64
p:lieu de	a-85b-47c-27d57e32f49g108
p:lieu le	a78
p:life and	a25e25
p:like a	a132b-111c-122d-84e44f34g-120
p:like her	b57
p:like it	a88b-43c-124e32f-37g41
p:like one	a101c-55d-25
p:like that	b95
p:like the	a112b-84c-21d-98e-60f104g-50
p:like to	a66b54c-39e-96f-46g-52
p:like two	a124c-49d-71
p:like you	a-84c66e-81g109
p:like yours	a-86b-84c140d-75e-39f-30g-40
p:line bracelet	a113c-81d55e-58
p:lisboa e	a-108c84d94f-23
p:list and	a142b-41c45d-37e-46f-50g-37
p:list for	a-29b72d-34e70
p:list of	a-79b67c49
p:liste de	a-78b51c-25f88
p:little gold	a108c-84d89e-21f-102g-25
p:live in	c73d21g-28
p:living and	a106c-84
p:livraison a	a93c-52
p:ll be	b106c32d-90e-96f-66g66
p:ll bring	a-94c-71g120
p:ll come	a91b58d-39e-125f-20
p:ll have	a32b74g-55
p:lo dico	c127e-56g-38
p:lo que	b-51c-128d-75e33f57g122
p:lo quiero	a87c-46
p:lo scontrino	a-112c-75d131
p:lo voglio	a95b-57c44d-42e-28
p:london ?	a110c-23d-71
p:london for	a99c-40
p:london on	a99b-28c-79d26e-37f-25g-71
p:london shop	d100
p:londres ?	a118c-69d-213g137
p:londres en	a-58d113
p:londres et	a-35d73
p:long ?	b86c-70
p:long chain	a100c-26d-32
p:long does	a67b99c-86
p:long story	a100c-57
p:look after	a-40d179g-48
p:look at	b136c-148d63f-52
p:look in	a-116b94g85
p:looked at	a-60c-29d82e70
p:looking at	a-137b92c-20d-57e76f-21g118
p:looking for	a102b-95c90d-106e-101f-64g-35
p:lors d	c-56d-45f117
p:lors de	a-55b-22d-32e-39f44g104
p:los dos	a52b-30c76d55e-110g-41
p:loschen sie	a-117b-43c-110d-62e-46f137g-41
p:lost a	a88c-36
p:lost in	a-62c-69d90e98f-24
p:lost my	a85c-84d-54e73
p:lost our	a61
p:lost the	a63
p:lot de	a-89b-26c108d-30e-24f-23g-24
p:lot of	a78b-36
p:love a	a-34g77
p:love the	a-53g111
p:love to	a-64c99d-25e-73f-62g-94
p:loved the	a-41b-28c36d-35e-23f120g-27
p:lui a	a-78b98c-32e68
p:lui acheter	a87d-21
p:lui ai	a51b129c-88d-38e-36g-21
p:lui avait	a-191d218
p:lui dire	a32
p:lui donner	a98c-22d-22
p:lui en	a77c-22
p:lui faire	a100b-27e-38
p:lui faut	a-21g82
p:lui offrir	a86c-81d-54e-55f-44g-49
p:lundi ?	a144c-82d-52f-31g-47
p:lundi et	a123d-55g-28
p:lundi matin	c-28d91
p:lundi pour	a-85c-41d112g55
p:lundi si	c93
p:luxe a	a-34c76
p:luxe je	c61
p:luxury brands	a-24c71
p:m <1digits>	a-77c95d-25e-22
p:m <2digits>	b45c96e-75f-24g-35
p:m a	a-25c-24d-27e124f-25g-60
p:m accompagnera	a55
p:m adresse	a32c94e-73
p:m adresser	a121c-98d-35e-21f121g-73
p:m after	a132c-68d-46
p:m an	b-26d85
p:m and	a110c50d-61e-87
p:m appelez	a-61c-104f137
p:m appelle	a-30b76e24
p:m avait	a-152b-38c-132d150e142f-43g126
p:m avez	a-152b-44c-78d153e109f76
p:m aviez	a-135b-36c-131d109e106f-44g134
p:m back	a113c-53e-25f-27g36
p:m doing	c45
p:m ecrire	a-101c-76e74f71g80
p:m en	a54b33c38d38e-134f-39g-75
p:m ennuie	a48c50d-36
p:m envoyer	b82d-83e46f-52g-26
p:m envoyez	a69b-128f104
p:m est	a-55c-33d-31e125g43
p:m getting	a106c-35d-22
p:m going	c-32e-30f108
p:m happy	c27
p:m in	c38d63e-30f-89g-51
p:m indiquer	a120b-61c-109f91
p:m looking	a-50b-37c100d-50e-48f-35g76
p:m not	a-23b149c-123d-34e56f22g-70
p:m oblige	a131c-84e-96g48
p:m offrir	a23e61
p:m on	a72b-30c-81e-43f102g-77
p:m only	a-90b111c35d-36
p:m ont	a-27b-33d-26e48f96g-31
p:m sure	a-101b-52c-42e132g45
p:m the	a118b-44c-54d-81e-100f-35g51
p:m told	a82b-60c46d-82e23f-28g-38
p:m trying	a-110c56d56e69
p:m writing	a-45b66c115d-40e-77f-33g-32
p:m y	b123c-85d-28e-61g51
p:ma bague	a-119b-46c-91d153e97f-38g-42
p:ma belle	a-44b-52c-128d109e68f-48g111
p:ma boite	a-87b72c-32d50e-76g114
p:ma candidature	a-25c-22f107
p:ma carte	a148b-35c69d-105e-76f-27g-119
p:ma commande	a-115b-31c-114d161f51g-37
p:ma compagne	a53b22c-56d-61e-92f102g-43
p:ma copine	a84c-45
p:ma demande	a-81b-51c-133d-72e132f138g89
p:ma famille	a29d-39e81
p:ma femme	a86b-72c32d-91e-87f-68
p:ma fiancee	c-62e105
p:ma fille	c-95e31f-38g48
p:ma grand	a-51b-55c33d116e74f-42g-47
p:ma il	a-88c-91d119
p:ma marraine	a105c-78d25
p:ma mere	b-73c-127d89f65g89
p:ma montre	a-58b-102c-140d119f-69g-62
p:ma non	a109c-109e58
p:ma part	a-26c-57d-34e88g72
p:ma petite	a-108b29c-53d76e76g50
p:ma place	a56c-45d72g-23
p:ma premiere	a73b-84d53
p:ma question	a41e61
p:ma retraite	b114c-95
p:ma societe	a-68c-33d103
p:ma soeur	a92b-66d-115e-118f-52g100
p:ma tante	a-96b-45c-46d179e-55f-35g87
p:ma these	a87c-23
p:ma vie	a101b-36c-118d38g-21
p:ma voisine	c-33f86
p:ma voiture	b-27c85
p:machine a	a-129c159
p:madam i	a-87c105
p:madame je	a-35b-35c58d-43f69g-43
p:madame la	a-25b63c45d-29e41f-54g-31
p:madame mon	c56
p:madame monsieur	a96b-45d24g-58
p:madame vous	a-104c-64e98g103
p:made a	a43b34c123d-67e-37f-40g-77
p:made by	a36c-136d128f79
p:made for	a-55c-31d57e71
p:made in	a45
p:made me	a24c68d-22
p:made my	a-110c145d-23e-22g-66
p:madre che	a105b-37c-66d-48e62g-27
p:mag ik	a-91b-26c121d-49e-21f-22g-41
p:magari un	a-89b99c-60d92
p:mai a	a71
p:mail de	a-141b-30c24d-22e84f57g116
p:main de	c86
p:main en	c79d-24
p:mairie du	a72
p:mais c	a-31c-127d57e148f-23g-23
p:mais elle	a-124c-33d132g40
p:mais il	b67c-84d105e-36g-27
p:mais j	a-23b128c-127d83e-73f-42g-53
p:mais je	b104c-57d89e-60f-67g-86
p:mais la	a43b-32c-141d138e-32f-23g-38
p:mais le	a45b113c-104d-50e-46
p:mais ma	a42c-79f86
p:mais mon	a-94c-76d50g121
p:mais pas	a119c-44d-27e-59g-29
p:mais quand	a-32c-24e74
p:mais si	a-83b124c-73g72
p:mais un	b93c-82d55g-27
p:mais vos	a-80b105c53e-58f-27
p:mais vous	a-30c29g68
p:maison comme	a-57b-23c35d-27e92g-21
p:maison d	a-45c80
p:maison de	a-51b132d-99e34f-35g-37
p:maison et	a-70b72c-33d156e-33g-21
p:maison j	f98
p:maison je	c63
p:maison ma	c80
p:maison ou	e46
p:maison que	a-119c143d-84e87f-38
p:maison qui	b-66d-21e104
p:maison sono	a-77c104d-22
p:maison une	a-42c-49e139
p:maison vers	a-39c-105d134
p:maisons de	a-50c83g-20
p:maisons qui	a-32e65
p:make a	a88c-81d-104e76g-70
p:make it	a-133b-24c-97d189e-28f-20g94
p:make such	a131b-88c-31
p:make the	a75
p:man at	a-130b91e107
p:man in	c-21e105
p:man s	a105
p:man who	a-39c-29e111
p:man with	a-21b-22c-122d-36e-27f83g122
p:manager i	a-23c66
p:manca un	a-99c23d128e-35g-30
p:manque le	a-81c54d114e-25
p:manque une	c78
p:march and	a-55b-20c51d73
p:marche a	a-78b57c-75d66g99
p:marche de	a29c40
p:marche plus	a-61b-83c150d30e-45f-39g-26
p:mardi ?	a152c-24d32g-145
p:mardi ou	a78
p:mari a	a-109c-109d81f113g106
p:mari est	a111d-68e-23
p:mari et	a-66b-39c108d-101e128
p:mari m	a-80b-88c142d27
p:mari ne	a175b-90c-104d-20e-71
p:mariage de	c72
p:mariage en	b23c-97g112
p:mariage j	d55
p:mariage le	b106c-84d65
p:mariage samedi	a33c-30d53
p:marie a	a64
p:marie en	a101c-54d-26
p:marie le	a75b-61c-51d134e-35g-76
p:mark it	a81c-23
p:market i	a-68b119c-46
p:marketing agency	a78c-30
p:marquer le	a92c-58
p:married in	a49
p:master sur	c53
p:matin ?	a80c-56d58g-41
p:matin de	a40
p:matin et	a-119c66d87g42
p:matinee ?	a97d-38
p:matrimonio a	a78c-36
p:may and	a60c65d-20e-34
p:may be	a-63c99d-53e94f-47g-137
p:may concern	c73f-23
p:may i	a27b-45c99d-47e-91f-79
p:may in	a61
p:may we	c-40d143g-41
p:maybe one	a-94b119c-85
p:me ?	a68b108c-98d-63e-70f-31g-36
p:me a	a-44b-75c86d38f-47g22
p:me about	a99d-33
p:me after	a89b-57c-48g38
p:me again	a-101c-77g128
p:me and	a139b-64c-122d-75e56f21g-101
p:me at	a78b-34c-113e93f69
p:me but	a-115b-53c-54d127e109
p:me caso	a97c-50
p:me charge	a80
p:me communiquer	a-38c38f51
p:me concernant	a-60c-95f118
p:me confirmer	a92c-104f87
p:me conseillez	a155b-24c-78d-36e-67f-82
p:me de	a-119b-26c-111d-39e127f-27g125
p:me demande	a-127b20d73e103f-29g60
p:me deplace	a-30c49e41
p:me deplacer	a-26c23e77
p:me dire	b76c-71d102e-59f-49
p:me dit	a-23b-40c-84d-73e123f-37g-57
p:me e	d-25f104
p:me faire	b-46c101d-87e44
p:me fait	a-103b59f98
p:me faudrait	a-61b-30c63d127e-30f-28g-30
p:me faut	a108b-71c105d-134e-44f-37g-40
p:me for	a-131b119c-76d50e131f-49g-43
p:me from	a-101b-22c-123e-63f133g144
p:me ha	a111b-22c-100d90e-43f-26g-74
p:me i	a64b-44c-55d-44f-28g69
p:me if	a-54b-42d129e-23f-28g-40
p:me in	a-90b133c-83e115f-35g-40
p:me including	a-57c-97f122
p:me it	a-39b-27c-121d85e116f52g-33
p:me know	a-64b-32c-44e-41f-27g133
p:me l	a-23b-73d-42f-42g127
p:me la	a-30b-58c-61d151e-138f-63g-86
p:me laisse	a67b46d-49e-36
p:me le	a136b-22c-120e55f-67g-45
p:me les	c-110d67f106
p:me lo	a-45b-62c107d89e-84f-39g-53
p:me manque	a182b-45c-99d-115e-91f-34g-73
p:me marie	a56
p:me mettre	a153b-81d-68g-75
p:me ne	a102b-21c-99d68f-26
p:me not	a26d-73e84
p:me off	a-115b-29c-117d-29e-30f142g-31
p:me on	a93c-23e-22
p:me one	a-67c108
p:me parle	c70
p:me permets	a-110b-46c44d-53f-54g126
p:me podrian	a83c-33
p:me presenter	a49c46d25e-83
p:me rappeler	a91b86c-105d-26e-25f-34g-35
p:me recevoir	a93b-30c-83d-56e41f-25g-36
p:me repond	a-114c-93d-41e146f-25
p:me repondre	a143c-69e-40
p:me something	a144b-20c-110d-29
p:me suis	a-67b38c40d-57f133g-70
p:me the	b76e-32f45
p:me to	a108b-122c49d-113e-52f-72g54
p:me va	a70
p:me vendre	a90c-30
p:me what	a38d75e-90f-28g-28
p:me when	a67b-112c-120d38f121
p:me where	a41c70d-109f59g-30
p:me whether	a31b101c-117d26e62g-58
p:me with	a-99c79d-48f102
p:me you	a31c76e-27
p:me your	a239b-140c-63d-69e-59f-22g-71
p:mean the	a-117c53g111
p:medaille de	a94c-35
p:meet the	a117c-98d-33f91g-44
p:meine frau	a44b132c-115d-113e-99f84g-59
p:meine tochter	a88
p:meine uhr	a-108b-33c-83d125e65f-29g-29
p:meiner frau	a84b-50c-81d78e-30f-33
p:meiner uhr	a-100c-61d120e-21
p:meme ?	a96b-28
p:meme a	b-29c99d-34e27
p:meme avec	c73
p:meme bague	c-34e80
p:meme boite	a-68c99
p:meme en	a65b-26c59d-103e36g-32
p:meme heure	a-114c-100g140
p:meme montre	b73
p:meme pas	a-89b148c-87d-25e-30f-31g-24
p:meme un	c54
p:memoire de	a-37b78c25
p:memoire sur	a-26c69
p:men s	a120c-72d-28g-62
p:merci beaucoup	a51c-95f-24g89
p:merci d	b-46c-128d-40e-93f134g117
p:merci de	a36b-80c-47d-71e-103f152g-80
p:merci infiniment	a-70c-37f82g82
p:merci pour	a-79b-25c-98d-46e-71f135g107
p:mercredi <2digits>	a77c-107g79
p:mere a	a-58c-61e58g89
p:mere de	a-35c-33e63f81
p:mere elle	a116c-53d-86e-53g32
p:mere et	e89g-27
p:mere m	c104
p:mere ne	a67d-62g50
p:mere qui	a92c-40
p:mes <2digits>	b122d-31e-33
p:mes chaussures	a-88c56g85
p:mes deux	a125c-34d-86
p:mes donnees	a-103b-20c-121d-23e-21f138g-21
p:mes enfants	a-101e115f-26
p:mes mains	a107b-83c76e-55
p:mes mesures	a-21c-67d78f65
p:mes parents	a-62b137c-50
p:mes propres	a78c-102f90
p:mes quarante	a82c-31
p:mes salutations	a116c-94d60
p:mes trois	a83c-36
p:message de	a-129b-29c-120d-53e-41f106g143
p:mesure ?	a119b-36c-27d-39
p:met <2digits>	a80c35g-40
p:met een	a113b-72c102d-84e-32f-31g-111
p:mettre a	a51c-30d61
p:mettre de	a26b129c-49d-67g-74
p:meu marido	a122b-36c-53d-40f-22
p:mi avete	a-126b-46c-118e149f-71g-52
p:mi chiamo	a-60c112
p:mi e	a-112c39e113
p:mi ha	a-36b-43c-112d54e133f-39g68
p:mi hanno	a-62b-35c-109d48e133f-31g-37
p:mi hermana	a84c-87d-21e-39g68
p:mi hija	c-76e102
p:mi hijo	a83c-48
p:mi madre	a83b-29c-102d-37e-31f-27g84
p:mi mandate	a-107b129c37d-46e-49f-37g-38
p:mi marido	a-28b95c-119d-28e110
p:mi mujer	a129b-29c-89d-21e-34g-24
p:mi padre	a42b-34c56d-55e46f-25g-38
p:mi permetto	a-58c95e-21
p:mi piacerebbe	a-94b123c45d-93e-90f-48g-76
p:mi serve	a37c-45d101e-65
p:mi sono	a-64b80c105d-21e-35
p:mi suegra	a86c-47
p:mia figlia	a62b-23c-67d-91e103f-21g-44
p:mia madre	b-44d-70e116f-35g-43
p:mia moglie	a49b57d-78f-50g-52
p:mia nipote	a57b101c-68d-44e-29g-46
p:mia nonna	a130c-48d-77e-30
p:mia richiesta	a-112b-29c-106d-38e-38f126g115
p:mia sorella	a-66b109c50d-37
p:mia zia	d51
p:midi ?	a77
p:midi de	g67
p:midi si	a106c-86
p:miei dati	a-78c-89d-21e-21f119
p:mieux je	a50c-58e39
p:mieux que	a-81b-24c38d100e55
p:might be	a-73g124
p:might i	a69b-25c77d-56e-57
p:might one	a-75c61d73
p:mijn vader	a96b-60d-66e-34f-37g25
p:mijn vrouw	a60b-49c-101e-42f-41g80
p:mille euros	a54b51d-25e-30g-20
p:mine s	a-20b55c-57d71
p:mine to	a22c47
p:minha avo	a139c-83d-100e-25g-24
p:minha mulher	a64b-40c-79d-83e-28f-76g124
p:minutes ?	a-47c81
p:minutes and	a-71b-26c73d-25e44f-25g-24
p:minutes on	c39
p:minutes par	a-95d133e-56
p:mio figlio	a-44b-30c-57d68e-56f87g76
p:mio marito	a-61b-64c-74d-76e-20f167g96
p:mio nipote	a96c-55d-51
p:mio orologio	a-106b-27c-101d127e-29f-26g-26
p:mise a	a-118d141e53g24
p:misura <2digits>	a125b-27c-83d-96e-26f-21g-25
p:mit dem	a111b-62c-102d-112e-56f-55g64
p:mochte ich	a142b-90c21d-76e-84f-51g-46
p:modele a	a-119b37c-53d125g44
p:modele de	a-120d73e111
p:modele en	a-22b-22c-37d-43e-22g112
p:moglich ?	c38d-54e-23f-24g103
p:moi !	a122c-38
p:moi a	a76c-97d-22f87
p:moi aussi	b-33d-46e68g66
p:moi avons	a41b53c-45d-23
p:moi c	a-84c103d-135e47f102
p:moi ce	c23d39
p:moi d	a-116d-28e52f139
p:moi de	a-65b-45c-36d-66f142g-43
p:moi et	b-36c-99d-26e103f-30g70
p:moi j	a49b81c-86e-94f83
p:moi je	a122b-29c-90d-112e-36f21g-73
p:moi juste	a26b106c-54
p:moi la	a-95b80c-88g113
p:moi le	a-60f66g61
p:moi meme	a100b-64c77d-91e-60f-29g-48
p:moi quand	a126b-24c-31d-67
p:moi qui	a85b-56c-72d-51f-55g32
p:moi s	a-50b-22c-97d-53e24f141
p:moi si	a134c-74d-50e-86g61
p:moi un	b-31c59d-36e41f-23g-25
p:moi une	a-78b46c135d-95e-29
p:moins de	a168c-112d-139e-44f-23g-29
p:mois a	a-122b40c112d-40f51
p:mois de	a-62c64d49
p:mois et	a-59b57c-75e115
p:mois je	a-151b146c-61d95e33
p:mois que	a-56c-92e136
p:mois une	a45c22
p:mon adresse	a-80b-35c-140d-52e-46f143g135
p:mon alliance	a-63c-59d109e73
p:mon arriere	a-98b55c129d-26
p:mon associe	b-34c118
p:mon atelier	a-57b-78c144
p:mon beau	a-37b61c-48d60
p:mon book	a-66c88
p:mon bracelet	c-73d74
p:mon colis	a-55c183d-242e116
p:mon compagnon	a-55b82c-66e108
p:mon compte	a46c-122d-42e-25f138g-63
p:mon consentement	a-105c-123f145
p:mon copain	a31b86c-64
p:mon cv	a-34c74
p:mon dossier	a-95b-22c-73f145
p:mon droit	a-84c-124d-54f149
p:mon epouse	a90b-57c-31d-89e-52f114g-68
p:mon ex	a-133b-44c83d-96e-48f155g-36
p:mon fiance	a-54c111e-58f-30g71
p:mon fils	a-49b55c88d103e-93f52g-121
p:mon frere	a44c49e-56f-37g-57
p:mon grand	a-35b39c119d-53e-58f-21g-25
p:mon mari	a36b-123c-31d-41f88
p:mon mec	a104b-26c-57
p:mon memoire	a-35c73
p:mon message	a-132b-38c-108d-54e-51f64g143
p:mon metier	a-46c114e-26
p:mon neveu	a-93d142e46
p:mon nom	a-126b-26c-130e85f154g-27
p:mon numero	a-99c-96f136
p:mon oncle	a-65b58c127d-49
p:mon patron	a111c-63
p:mon pere	b32c-58d-24e52f65g-96
p:mon petit	a55c-67d86e-27
p:mon poignet	c-21f75
p:mon premier	b52c-46d52e-28
p:mon prenom	a-96c-92e95f109
p:mon sac	a-64b-32c-75d121e56f-32g-36
p:mon telephone	a-70c26g76
p:mon temps	a84c-37
p:money in	a-47b91c-70e82
p:monsieur dans	a-41c-62d83f70
p:monsieur je	a-110b-36c168
p:monsieur le	a-72d-30e116
p:monsieur nous	a-84c58e65
p:monsieur qui	a-30c74d49e-66
p:monsieur vous	a31c-29e49
p:monte a	a104b-29c-22e-24
p:month and	a45c-33d68e-28
p:montre a	a50b25c-47d-59e82f-56g-59
p:montre achetee	a-137c-64d152
p:montre avec	a58b42d-31
p:montre de	a-23b119c119d-56e-72f-57g-63
p:montre en	a-98c-66d146e43
p:montre est	a-119b-33c-109d125e-34f-32g82
p:montre je	b64
p:montre pour	a66b103c-80d-81f-37g-48
p:montre que	c-68d108
p:montre une	a114c-32
p:montres a	a31b-76c95d-34
p:montrez moi	a89c-37
p:moq <3digits>	a-59b-23c83d-25e-23f-23g-23
p:more than	a24c45d-44e50g-35
p:morning i	a-25b-48c-24d108e-42f-33g90
p:moro em	a-54b-33c-94d155e-25f-25g-29
p:most expensive	a-117b150c-82d-32e-25f-22g-24
p:most of	a31c31
p:mot ?	a-31c92
p:mot de	a60d-45e-77g47
p:mother in	a63c-56d-27e64
p:mother of	a87c-26
p:mother s	c-42d53f-37
p:mother she	c-36g80
p:mother who	a-32c143e-76
p:mount street	b-73c67d78f-65g-56
p:moved in	a-35b66c-108d113f47
p:moving to	b59d28
p:mr and	a-94c-100f132g54
p:much for	a-59c-106e128f105g-26
p:much is	a89b-80c66d-66
p:much like	b-46c113
p:much would	a-56b145c-118
p:mum s	a-57d98
p:muss ich	a-51c-46d110
p:must be	a121b-30c-117d-42e63
p:my account	a-83c-122d130e-41f118
p:my accountant	a28b62c-36
p:my address	a-111c-98e79f125g40
p:my assistant	a-25c-101f95g95
p:my aunt	b-23e90f-23
p:my basket	a159b-40c-115d-43e68f-43g-21
p:my boss	a119b-25d-23e-27f-23g-67
p:my boyfriend	b71d-23
p:my bracelet	a-84c-45d108
p:my brother	a21b-24c47d-27e-58f-45g44
p:my business	a96b-54
p:my card	a-95c-32d-37f135
p:my children	a-55b-33c-75e139f-23g-26
p:my client	d89
p:my company	c74
p:my cousin	a46c45d-41
p:my dad	a120b-33c-70d-86e-35f-22g-26
p:my daughter	a55b-69c84d-55e-26f21g-90
p:my details	a-89c-108f140
p:my dissertation	a-28c73
p:my dog	a-59e118
p:my employer	a148c-95g-74
p:my engagement	a-55b74c22
p:my enquiry	a-110c-100d-30f148g-59
p:my ex	a-100c-96d113f95
p:my father	a44b-27c-90d110e-31g-29
p:my fiance	c108d-69
p:my fiancee	a-73b-43c156d-52
p:my finger	a64d26
p:my first	a89b148c-171
p:my flat	a-36b118c-71
p:my flatmate	a95b90c-129d34e-52f-39g-42
p:my garden	a-119c102e106g-22
p:my girlfriend	a-52c46e91
p:my goddaughter	c-26g98
p:my godmother	a-132b55c51d91
p:my gran	a-72b112d-20
p:my grandmother	a-30b-43c73f-35g75
p:my great	a-105c53d119
p:my hand	a-79c-57d82f105
p:my hands	c60
p:my heart	a35c71d-43e-20
p:my husband	b70c-69d-57e-24f35g48
p:my insurer	c-105d111
p:my late	a-77b-76c27e68f124g-51
p:my life	a36c-61d-81f111
p:my money	a-107b-101c213d-138
p:my mother	a20b-96c-80d31e100f-75g37
p:my mum	a46b-104c102d-112e-76f-46g110
p:my name	a-126b-50c-105f166g-55
p:my nan	a137b-47c92d-109e-51f-30g-106
p:my neighbour	e60
p:my new	a-75d63e74
p:my niece	a-52b89c97d-49e-25g-23
p:my number	a-77b-41c-138d-86e77f147
p:my order	a-114b-32c-113d85e61f58g102
p:my own	a94b69c-55d-28e-60f-72g-73
p:my partner	a144b95c-173d-29e-24g-23
p:my phone	a-119b-67c158d-58e-111f83
p:my portfolio	a-46c79
p:my right	a-69c-89f121
p:my ring	a-148b-29c-54d130e151f-33g-89
p:my sister	a83b53c-131d119e-153f-80g41
p:my son	a-23b56c-89d-79e91f96g-36
p:my surname	a-94c-103f135
p:my watch	a-129b-38c-102d144e-49f-30g-35
p:my wife	a66b23c-38d-35f-74g-70
p:myself i	b-48c110
p:n <1digits>	a-55b-31c-119d31e-28f-33g147
p:n <2digits>	a-75c135d23e-77g-24
p:n <5digits>	a-73c-85d176e-50f-22
p:n a	a69b57c-119d-74e-30f68g-106
p:n achete	a-81b150c-81d-26e-38g-24
p:n ai	b108c-85d-77e-26f105g23
p:n aime	a102
p:n arrive	a-67c-85d164f-83
p:n avais	c-71d-52g108
p:n avez	c-36f106
p:n avons	b64c-84d59
p:n en	a-21b116c24e-31f-52g-78
p:n est	a-79b114c-43d91e95f30g-94
p:n etait	a-103e65f83g33
p:n existe	a36b-161c176
p:n importe	a101b-59c126d-81e-91f-50g-114
p:n ont	a-102b-27c132
p:n ose	a-80c30d56e35
p:n y	a-39b85d-104f126g-69
p:na een	a-107b-28c-85d93e129f-22g-31
p:nach paris	a101b-21c-77d-42e-20
p:nachste woche	a28b-21c-45d-63e110
p:nada mas	a-108b128c-25
p:name and	a-130b121c-88e75f126g-27
p:name i	a-28c84
p:name in	a-91d52e89
p:name is	a-48b-36c42d26e-75f126g-63
p:name on	a119b-137c-56d31e28
p:ne avete	a96c35d-89e-32g-21
p:ne cherche	a-112c37d152
p:ne demande	a-87c94e88f-34g-25
p:ne fate	a75c-32
p:ne l	a114d-48
p:ne la	a-52c88d-81f87
p:ne le	b28c-44d87e-35f-25g-30
p:ne lit	a105c-51
p:ne m	a-31b-87c-144d-30e32f166g54
p:ne marche	a-104b-87c145d58e-52f-46g-35
p:ne me	a-25b-103d-108e-57f169g-71
p:ne nous	a36c-81e109
p:ne parle	a-20g41
p:ne pas	a-75b-87c90d-108e-48f173g-95
p:ne peux	a37c35
p:ne plus	a-81c-74f141
p:ne porte	a131b-94c-84d-75g73
p:ne presse	a-35b72c-68f-23g83
p:ne ressemble	a91
p:ne rien	a122b83c-147e46
p:ne s	a-139b-151c180d-38e92f-24g50
p:ne sais	a93b-74d-80e36f-68g-89
p:ne sait	a-61b123c-61d37
p:ne se	a114b-31c-58e-82f-25g-41
p:ne soit	a39c-43d78
p:ne sommes	b92c-68
p:ne sont	a49
p:ne souhaite	a-108b63d-47f117
p:ne suis	a-84b134c-121e92f85g-26
p:ne veut	a118b-61c45d-77e-38
p:ne veux	a39b-56c-134d-101e120f120g-61
p:ne viens	b27c-59e-26f99
p:ne voudrais	a-129b28c88d86
p:ne vous	b76c-63d-119e137f-32g-31
p:near the	a98b-21c44g-63
p:necesito un	a129b-35c-131d58e-41f-33g-38
p:necessaire de	a37c-44d49
p:necklace and	a116b-57d-26
p:necklace for	a-105b126d-35e77
p:need a	a113c37d-96e-29f-65g-83
p:need from	a-38c66d58g-22
p:need it	a-69c-45d108g83
p:need the	a69b-21d28e-29f-21
p:need to	a-70b-63c135e-65f155g-146
p:needs a	a-108c143d37g-28
p:needs to	a-67b124c45d-36e-35
p:negozio a	a-104b-23c-105d41e136f91g-44
p:nel <4digits>	a-78b65c36d100e-62f-39g-119
p:nel pomeriggio	a64c-111g102
p:nettoyage de	a-49c103g-56
p:neuf ans	a-42c136d-48e-47f-23g-24
p:never buy	a29c-56f87
p:new watch	c24d45
p:new york	a41b-38d80e-37f-32g-63
p:news on	a-85c-84d-127f-21g160
p:next month	a40c21d53e-43
p:next to	b-24c-73d-26e-20g112
p:next week	a-29b-51d35e-50f76
p:nicht zu	a118c-83d-27e-22
p:night i	c98
p:nine and	a-88b81c49
p:nine hundred	a68
p:nine of	a68c-106d92
p:nine pieces	a-62c30d74
p:nine seconds	a-102c82d65
p:no brasil	a56c22
p:no fim	a-29b-21c-118d-26e141f-27g-22
p:no hurry	a-45b-29c-90e-25g145
p:no idea	b-23c-63g108
p:no longer	a-133b-28c-32d47e62f136g-28
p:no me	a-116b-101c-66d-94e-108f151
p:no more	a-96b-39c-123d107e-81f157g-37
p:no need	a-60b93c-95d-71f143g-56
p:no one	a-36d-34e115g-24
p:no plans	a-107b134c-104
p:no pressure	a-29c-47g111
p:no rush	a-65c-93g127
p:no se	a-24b55c56d39f-47g-62
p:nobody else	a41c-68e57
p:nobody has	a-117b-30c-92e150f-49g-26
p:nobody s	a-34b100
p:noces d	b125c-58d23e-29f-27g-54
p:nog een	a-110b49c147d-40e-29f-34g-74
p:noir pour	a70
p:nom a	a-96c116d-100e101
p:nom d	c22e55
p:nom de	a-118b-72c24d111e-59f123g-76
p:nom du	a170c-64d-133
p:nom sur	a-127c126d-62e111g-26
p:nombre de	a-48c-72d53f109
p:non ?	a-88b-96c189d-29e28f-48g-22
p:non a	a-23g62
p:non c	a-107c-100d114e100
p:non compro	a-27b119c-95e-23
p:non e	a-129b69c59d21e102f-30g-32
p:non ho	a-55b132c-125d-68f-40g42
p:non je	a-40b-37c132d-57g30
p:non le	a-46d-43e48g82
p:non lo	a-94b-28c136e59f-21g-23
p:non pas	a102c-93e-36g76
p:non plus	a-118b113c-116d79e68f90
p:non si	a-79b99c-79d88e87f-35g-38
p:non sono	a97c-107e-53f109g-63
p:none of	a-82b78c-85d108e77
p:nos <2digits>	a90c-55
p:nos alliances	a53b-32c-57d-28e103
p:nos noces	b-21c37d56g-33
p:nos vingt	a34
p:not a	a113b-32c-137d-99e101f-67g-67
p:not after	a-51b27c69d-35e50
p:not be	a-65b70c-112d111e81
p:not been	c-81d125e-34
p:not buying	a-123b138c-107d-34e-30f-29g-29
p:not even	a-98b106c42
p:not for	a70b83c-112d-34e48g-22
p:not i	a45b-32c54
p:not in	a-107b131c-21f-21
p:not know	a104c20e-61g-28
p:not sure	a146b-70c-64d-36e-34
p:not the	a65b-67c53d-23e-40f-47
p:not to	a71b-86c24d50f-44g-93
p:notes made	a-35c-92f113
p:nothing else	a-98b73c-67d110
p:nothing in	a-46g87
p:nothing on	a114c-51d-117g57
p:nothing that	a67
p:nothing with	a92c-29
p:noticed you	a-34c84
p:noticed your	a-45c88e-27
p:notre agence	a-33c72
p:notre association	c45
p:notre cabinet	a-27c68
p:notre catalogue	a-50c79
p:notre echange	a-88c-43g116
p:notre fils	a138b-69c-65d-46e-22
p:notre pere	a49
p:nous a	a-62b-54c71d-59e113f-40g29
p:nous aimerions	a-41b-38c83d-25g66
p:nous avions	a-127c-94d-51e21g154
p:nous avons	b-72d42e-86f61
p:nous cherchons	b-39c98d-52e-38f-37g-39
p:nous convient	a23c-41g69
p:nous dire	a105c-48
p:nous en	a81b-26d-42e-35f-28g30
p:nous etions	a-20c-46g104
p:nous faudrait	a78c-78d53
p:nous faut	a55c70d-28e-30
p:nous habitons	a75c-51d24
p:nous intervenons	a-45c79
p:nous l	a-88c-85d107g75
p:nous la	c32
p:nous le	b-64c74d21
p:nous marier	a-106b128c-65
p:nous marions	b-23e97
p:nous n	a-103b120c-113d45e48
p:nous ne	a60b78c-54d-26
p:nous nous	a39b50c-98d-55e41f-47g63
p:nous offrons	a79
p:nous organisons	a-81c107g-21
p:nous pensons	a-50b118c-56
p:nous preparons	a-39c76
p:nous serons	a85b-36c-77d-39e-38f-34g56
p:nous sommes	b-57d-93e79f21g-36
p:nous verrons	a-30b85c-116e66g68
p:nous voudrions	a83c74e-80f-35g-36
p:nous voulons	a122c-82
p:nous vous	a-138b-34c130d-30e-31f-26g-28
p:nous y	g77
p:now and	a-23c92d-25
p:now i	a-130b136c-76d-39f136
p:nuit une	a-28c103e-27
p:number for	a-125b-23c194d-97e-53f-78g-131
p:number is	a-92c-134d115e128
p:numero <2digits>	a136c-80d-69f-27g-43
p:numero <4digits>	a-107c-92d132f-32
p:numero de	a-114b-54c-114d159e-51g90
p:o a	c109d-43
p:o devo	a-102c-61d126e-23
p:o meu	a25b-79c54d-106e-70f62g53
p:o relogio	a-39b-39c-120d27e92f-46g136
p:o se	a-30b88c-101g99
p:oblige a	a125c-49e-98g45
p:october and	a67c-25d-22g32
p:odeur de	a-70b-24c-98d-88e144f-22g-21
p:of <1digits>	a76b-58c22d-83e-44f-36g87
p:of <2digits>	a-52b-68c47e105f-59g-61
p:of a	a76b-47d-112e127f-72g-97
p:of all	a-91c-68f120g56
p:of anything	a102c-58
p:of december	a102b-30c-56d-31e-25g-22
p:of earrings	a-43c-45e77g112
p:of her	a-111b-33c175d71e-73
p:of it	a66b-56c-89d-31e77f87g-83
p:of luxury	a-69b-21c100d-29
p:of may	a-37c55d-45g82
p:of me	a69c-29f70g-42
p:of mine	c-34f96
p:of mr	a52c-37g34
p:of my	a-64b-71c-124d111e138f55
p:of next	a45c79d-37
p:of our	a-21c26d52
p:of peace	a-20c92
p:of pearl	a66
p:of people	a101
p:of rings	a62
p:of something	a-27c103d-29
p:of that	c-51e125
p:of the	b-21e-54f-55g95
p:of them	a-28c61d-61e68f-56g-40
p:of thing	a35c30
p:of three	a106b-38
p:of us	a48b62c-102e-62f-57g46
p:of you	a-43b-42c30d-53e80f-30g61
p:of your	a-101b80c123d-84e-85f-42g-87
p:of yours	a-90b93c-84d164e-47f-39g-43
p:off a	a64b-29c-129d116f-35g-41
p:off at	a-100b69c-45d106
p:off for	a57c-39d34
p:off the	a-84b-31c-127d-94e133f151g-43
p:off your	a-99b-31c104d-36e-26f73g-26
p:offer a	a78
p:offert a	d51
p:offert un	a-64b106c-88d89
p:offrir a	a39b-53c-29d128e-54f-41g-42
p:offrir pour	a-37b114c-67
p:offrir un	b-34c96d-58e42f-30g-33
p:offrir une	a61b105c-92d-55e-55f-43g-48
p:old one	c-71d23e87
p:on <1digits>	b-63c124d45e-69f-55g-48
p:on <2digits>	a59b-66c-50d35e-74
p:on ?	c-26g86
p:on a	a57c-63f-43g-56
p:on aimerait	a69b63c-62d-30
p:on any	a73
p:on behalf	a100d-52e-28
p:on cherche	a57c86d-26e-37g-49
p:on demande	a42c50e-25
p:on en	a-54b117c-34d-127e58f99g-32
p:on est	a92c27d-94e-69f-51g-60
p:on fait	a-107b21c104e-46f-22g59
p:on friday	a57b-63c-114d-81f-53g96
p:on her	a76c-25
p:on his	a97b-51
p:on it	b-79c-129d123e47f-64g68
p:on l	a-41b-23c-111d129e22
p:on la	a-40c-43d121
p:on le	a-98c136d52e40
p:on les	a59
p:on lit	a69
p:on lui	a60
p:on m	a-59b-39c-142e159f-93g-95
p:on me	a-65b-84c-106d-100e156f126g-81
p:on monday	a-36c-85d46g105
p:on monte	a45c33
p:on mount	a71c53g-46
p:on my	a-145c-45d144e64f44g46
p:on n	a-53b122d-59f-29g-69
p:on ne	a51b114c-63d-48e-62f-44g-51
p:on nous	e64
p:on one	a62c-25d41
p:on our	a-90d89e66
p:on page	a74
p:on passe	a54c-42g33
p:on peut	a26b-100c-38d-87e-53f-62g140
p:on pour	a55c-28d39
p:on pourrait	a-24b70c27
p:on prend	c43
p:on request	a-64c69f42
p:on s	a-68b101c114d-98e-85f-35g96
p:on saturday	a42b-41d-72e-57f-26g107
p:on se	a77b43c-28d50e-121f-50g-41
p:on sunday	b-63c-100d74e28f99g27
p:on the	b-64d48e-25f-83g77
p:on thursday	a-33b-42c53e-59f-45g74
p:on tuesday	b-26c68e-33f-23
p:on verra	a-57b124c-83
p:on veut	a84b65c-76g-30
p:on vient	c-103e139
p:on voit	a-110b96c50g58
p:on voudrait	a23b36c42d-31e-26
p:on vous	a-38b56e30
p:on wednesday	a54b-58c-99d-46e-46f80g59
p:on you	c-168e157
p:on your	a-77b46c96d-133
p:once more	a-117c-60d83g115
p:once the	a-62b66c-82f-22g122
p:one ?	a-77c91d158e-49f-36g-58
p:one and	a65c-67d-27g66
p:one be	a52c-71d78
p:one day	a-41b130c-127d-66e-43f-39g-41
p:one for	a95b53c-134e-52f-27g36
p:one good	b101c-46
p:one i	b115d-111e36g27
p:one in	a152b-107c29d-100e-60f-95g-43
p:one is	a151b-38c-105d-28e-69f-28g-44
p:one of	a-104b89c58d154f-29g-101
p:one on	a56b103c-112d-44g36
p:one person	a-42c-94e86f111
p:one side	d79
p:one that	a55c-82d107e-21g-24
p:one the	a159d-45f-86
p:one thing	a94c-73f66
p:one to	b56c-49d-37e82
p:one who	c95
p:one with	a71b-93c41d-109e-97f-46g95
p:one years	a34b-36c56
p:ones in	a27b65c-30
p:only i	a54
p:only one	a-81d132
p:only the	a27b-39c30e69g-34
p:only to	a46b64c-71d67e-50g-44
p:ontem a	a-123b-24c-104d133e117f-33g68
p:onze ans	a55b45c-23e-22
p:onze mille	b50
p:ooit als	a-114b135c-112d-72e-25f123g-41
p:open on	a113b-23c-27d-65g-36
p:open to	a-88b-33c97d-35e-34f-33g-36
p:or <2digits>	a35d-54e80
p:or a	a22b-55c108d-55f-38g-60
p:or blanc	a98c-60d-94g55
p:or de	a-22b126c-61
p:or do	a-25c-91d118
p:or en	a-37b65c-35e40
p:or et	a-33b-39c146d-53e-76f-21g-48
p:or gris	a124b-63c-74d-114e-60f-43
p:or is	a-38b93c-49d46
p:or jaune	a86b-67c-101e-59f-50g26
p:or madam	a81c-74g80
p:or not	a160b-34c-164d116e-38f-40g-71
p:or only	a153c-97
p:or pour	a71b-34c60d-34e-24g-21
p:or rose	a67b-41c-51d-39e-52f-36g69
p:or the	a110c100d-56e-53g-92
p:or three	a28b71
p:or would	a52
p:or you	a-56b72c30
p:order <2digits>	a-117c25d128g-22
p:order <4digits>	a-105c-107d128f78
p:order ?	a-60c-24d44e-27f-32g112
p:order a	a-110c163d-34
p:order for	a45
p:order it	a85b121c-88d-32e-116
p:order number	a-57c-93e145
p:order of	a-75c27f-27g105
p:oreille en	e66
p:oreilles percees	a74c-21
p:organise une	a-63c94
p:oro bianco	a96c-58
p:oro giallo	a63c-67d-22g67
p:orologio da	a70b-48c-42d104e-95f-45g-47
p:orologio di	a-90c123d21
p:ose dire	a48c-58g66
p:other people	a22c22
p:other side	a27c47
p:ou a	a81b-28c74d-47e-53f-22g-38
p:ou bien	a-62d134
p:ou c	a119b-22c-99d61e-61g-23
p:ou ca	a49c-43d69
p:ou d	b100c-55
p:ou dans	a63
p:ou des	a69
p:ou dois	a-123c-68d136
p:ou du	a-104c-21d197
p:ou elle	a88c-23
p:ou en	a84b-41c-96d107e-64f-37g-65
p:ou est	a-126b43c-20d117e58f-23
p:ou faut	b-31c-130d133e-20
p:ou j	a-54b-23c140d40e-62g-34
p:ou je	a-52b143c-102d-35e-25g-23
p:ou jeudi	a78c-79g68
p:ou l	a-73b21c69d89f-24g-48
p:ou la	c-69d126e-23g-29
p:ou le	a52
p:ou non	a130c-84d-33e-23g-21
p:ou on	a88e-20
p:ou pas	a35c-42d65
p:ou puis	a115b-59c-102d59e-52g-25
p:ou sans	a58c24
p:ou trois	b103c-55d-21
p:ou un	a112b-66c-101d-42f-39
p:ou une	a102b73c-110d-48
p:ou vaut	a-39d94
p:ou vendredi	c79g-22
p:ou vous	a131c-28d42e-45g-122
p:oublie de	a-155c-34g168
p:oui c	a84b-22c-75g70
p:oui je	a154b-114c-107d-62e-98f-30g21
p:oui ou	a102c-29
p:oui pour	a-129c-90e71g140
p:our anniversary	a-37b88c-71d-51e109f-23
p:our daughter	a91b-45c-29d39
p:our family	a74
p:our hospice	a-74c100
p:our own	a50c35
p:our school	a-59c85
p:our tenth	a-36b101
p:our wedding	a-50d112
p:out a	c51
p:out and	e77
p:out for	a117d-76
p:out i	a-67b68c-82d-30e86f85
p:out if	a-35b91c-70d94e-29
p:out of	a-73b100c-71d62e49f36g44
p:out on	a-22c-63d61e75
p:ouverts le	a107c-80d-29e-23
p:over a	c43
p:over my	a-23c-66e135g-20
p:over the	a50c-46d-44e-45f-37g110
p:own one	a30b113c-45d-32e-21g-33
p:own the	a42c108d-89e-26
p:page <2digits>	a117d-66
p:paid for	a-56b33c-105d44e123f-26g-34
p:paid on	a-57b-26c-62d114e74
p:paid out	a129c-23d-93
p:paio di	a59c-64d56
p:pair of	a82b-124c-97d-91e73f-54g43
p:paire de	a81b-35c-95d-74e43f-41g29
p:paix ?	a-123c27d112g65
p:paix a	a-70d125
p:par an	a73c30d-46
p:par coeur	e62
p:par des	a-55c64e70
p:par ecrit	a-70c-118d-26e138f87g-36
p:par enfant	b80
p:par erreur	a-112b-22c34d-47e-28f150g-126
p:par jour	b-21c-65d129
p:par l	a134c-47d-42
p:par la	a-43b40d-76f34g97
p:par le	a-30b-33c107e-30f-31g32
p:par les	a-73c110d26
p:par ma	a-24b-62c144e-58
p:par mois	a-144b151c54d-66e-22
p:par mon	a-99c-71d125
p:par semaine	a-71c103
p:par telephone	c-54e50f82
p:par un	a-68c-56d130e113f-45g-43
p:par une	a179b-84c-21d-70e-95f-23g-33
p:par virement	a88c-43
p:par vos	a-121b-60c81e109g-32
p:par votre	a133c-129d-95f128
p:par vous	a-49d87
p:para el	a67b-29c97d-43e-58f-25g-51
p:para la	b-52c105d-84e45f-49g-53
p:para mi	a105b50c-114d-72e-58f-46g-56
p:para mim	a146b-46c-122d-121e35f-40g-45
p:para o	b-90c-133d71e114f52g-67
p:para que	a-104b-28c90d-34e94f-27g-42
p:para ver	b100c73d-36e-42f-21g-42
p:parce qu	a-114b77d-21e140
p:parce que	a98b-64e-56f-38g-52
p:parcel of	a-36c75
p:parfum a	c33d-77e77
p:parfum pour	a75c-22
p:parigi dal	a73c-28
p:paris ?	a91c-26d-22
p:paris du	a98c-59e-29g41
p:paris el	a112b-34c-93d-44e-47f-30g-51
p:paris em	a-70c127
p:paris en	a87c-58d41g-39
p:paris la	b59
p:paris le	c-118e-53g148
p:paris les	c-58d140
p:paris n	a52
p:paris on	a67c-23d-29e-25g45
p:paris ou	a30d36
p:paris pour	a76
p:paris un	a29b98c-64
p:parle a	a-25e40g72
p:parle comme	g48
p:parle d	a-100c-41d99e94
p:parle de	a-83b-32c23d83e39f50g-29
p:parle pas	a54b-21c112d-34e-35g-41
p:parler a	a-64b79d-24e78
p:pars en	a-87c-88d126
p:part a	a101b26c-121d-39e30f-23g-24
p:part en	a36b-25d79e-26f-22g-35
p:part of	c-29e71
p:parting with	b84
p:partir de	a28b-39c70e-51f-35g-50
p:partner and	a21b112c-89
p:pas a	a-67b-55d178e-32f24g-78
p:pas arrivee	c-68d184e-48
p:pas au	a97b25d-58e-117f-29
p:pas avant	a-37b124c-82e-45
p:pas d	a65c-44d-62e-92f-68g67
p:pas de	a53b76c-71d-113e-41f-48g69
p:pas du	a-99c-53e156
p:pas elle	a32c-58e31g47
p:pas en	a113b-28c-27d-23
p:pas encore	a-143b109c90d-69e-58f42
p:pas je	a28b-38c37d-60f-23g29
p:pas l	a-37c58e-56f-36g77
p:pas la	a68b-96c-26d-22e-21f58g-47
p:pas le	a64b-65c-60d-90e90f-40g42
p:pas les	a38b-82c-86d-72e148f-33g-90
p:pas mais	a29c101
p:pas me	a-67c56d-75e-21f157g-79
p:pas mon	a-54d39e63
p:pas oublie	a-40c-26g101
p:pas par	a27
p:pas pour	a64b113c-83d-96e-81f-25g-32
p:pas presse	a72b70c-64d-39
p:pas quand	a-31e77
p:pas que	a-67b53c167d-65e-97
p:pas si	a97c-30
p:pas suite	a-106c-92f155g-53
p:pas sur	a159c-176d109e-36
p:pas tres	a113e-62
p:pas trop	a90c-44d-28
p:pas un	a63b-26c-30e21f-42g-52
p:pas une	a82b-48c-146d-40e136f-46g-48
p:pas vous	a62b50c53d-31e-28g-93
p:passare a	a63d-23
p:passe a	a42b91c-114d-32f70
p:passe la	a70c-58e59
p:passe le	a29c24d-38e70g-34
p:passe ma	a117c-53
p:passe mes	a38b59c-37
p:passe mon	a94b59c-83d-27
p:passed on	a-104c157e-58f58g-72
p:passer a	a178b-29c-159g-28
p:passer voir	a109c-91g33
p:passer vous	a-38c81
p:past your	a-48c125e-57
p:pay by	a-52c100d-25
p:pay for	a65c36d-47
p:pay whatever	a96c-21d-46
p:payer le	a-38c34e68
p:pendant dix	b56c47d-35
p:pendant la	d67
p:pendant qu	a-69d92e32
p:pendant quarante	c40e-24
p:pendant que	a-87b-77d33e140f-29g-30
p:pensavo a	a93c-44d-48
p:pense a	a-23c98d-24
p:pense que	a-86c137e-45
p:people who	a84d-23
p:people you	a-93c137d-41e-50g54
p:per chi	c-66e105
p:per conto	a124c-114d-32e-25
p:per favore	a-70b-38c-115d-94e-65f148g-39
p:per gli	a-108b-24c120d-26e-52f-27g75
p:per i	a120b-84c-54d-104e-78f-54g31
p:per il	a94b-66c91d-125e-50f-66
p:per l	a83b-42c-83d63e-27f-24g-26
p:per la	b34c-53e-25f59g60
p:per le	a-47b-57c138d-57e-75f-28g-30
p:per me	a101b-33d-73e-22g-22
p:per mia	a102b-26d-67e-45
p:per ora	a-129b147c-124d-68e-58f-46g-49
p:per questo	a-73c140d-49e-24g-42
p:per tre	a-81b-92c88d114e-27
p:per un	a96b-46c25d-38e-31f-34g-31
p:per una	a-34b-25c-23d-34e89f-24g70
p:per voi	a-70b-24c148d-45e-41g-118
p:perche il	g92
p:perdre votre	a44b50c-46
p:perdu l	a63d-90g83
p:perdu la	d60
p:perdu le	a-95c-50d118
p:perdu mon	b-53c72d-56f96
p:perdu un	a-109c-26d159
p:pere est	c-30f89
p:permets de	a-94b-32d-34e20f-48g129
p:permettez moi	e62
p:permetto di	a-58c95e-21
p:pero lo	a-80c136d50e-20f-31g-21
p:person who	a-32b101c52d-30e-44g-21
p:personal data	a-79c-114f130
p:personne n	a105c-42d-45e20
p:personne ne	a-90b-49c-114d-72e146f50g-40
p:personne qui	b-39c-48d-34e101f-28g25
p:personnel ?	a-60c95
p:petit diamant	d67
p:petit fils	a79c-71d84e-47
p:petit mot	a-51c68g48
p:petit sac	a91c-38d-28
p:petite fille	a50b55c-62d-46e-43f-37g22
p:petite montre	a120b-94
p:petits diamants	d70
p:petits enfants	a53
p:peu de	b40c68d-34e-27g-21
p:peu importe	a103d-64
p:peu je	a86d-29e-25
p:peu mon	a21b75d-22e-28
p:peu plus	a-52c-57g114
p:peu pres	a-150b149c-71d73
p:peut en	a-20c57d50
p:peut etre	a-63b130d-70e-55f-71g-51
p:peut il	a-97d113
p:peut la	a87c-28
p:peut me	a93c-26d-25
p:peut on	a-49c-119d156e-68f-65g-68
p:peut se	a121d-67e-22g-32
p:peut vous	c52
p:peux corriger	a-39c87
p:peux etre	a113c-69d-26
p:peux faire	a60c-66d51
p:peux me	c27d29
p:peux mettre	d79
p:peux passer	a75b-49c-26d84e-45f-38g-66
p:peux venir	a76b-53c-41d124e-88f-39g-44
p:peux vous	a95b-30c46d-39g-23
p:phases de	a-24b-21c116d34
p:phone and	a78b-36
p:photo de	a-70g109
p:photo du	a-39c-93d-23g125
p:photo of	a-21c-45d86g46
p:photographs of	a-98d70g102
p:photos d	a-94c-65e141g-26
p:photos de	a-51c-101f114g74
p:pick up	c-43d-29g128
p:picture of	a-68b77c-26g78
p:piece d	a-117c-98d28e138f59
p:piece de	a150b-88e-93
p:piece for	a-92c73d77
p:piece of	a40e-25f59
p:piece pour	c148e-114
p:piece unique	a42c-51e65
p:pieces for	a-106c120
p:pierced ears	a100c-57
p:pierre de	a-32b61c-29d-28g67
p:pierres de	a71
p:pierres et	a-61b83c29
p:pierres precieuses	a-41c81
p:pile de	a-93c-77d118
p:place dans	a-82b70c69
p:place et	a47
p:place on	a-43c78
p:place ou	d48
p:place pour	a91c-34
p:place vendome	a-78b-31c90d-31e-31f-31g-31
p:plain bands	b98d-22
p:plain gold	a114b91c-110d-82e-45f-34g-75
p:plaisir de	a-88b57g65
p:please and	a65c-101e-38f91g38
p:please close	a-106c-102d-26f142
p:please confirm	a113c-118f73
p:please could	a121b-42c148d-80e-39f-34g-159
p:please don	a100b-32d-27
p:please find	a-46c81
p:please give	a-88c104d-84g77
p:please i	b-55c56d-83e-76f120g-140
p:please keep	a-40b104c-59g50
p:please provide	a-41f95
p:please reply	a67
p:please send	a-145b-32c40d151e-32g-29
p:please take	a-112c-97f141
p:please tell	a135c-77d60f-87
p:pleine d	a-56c113e-29
p:plus a	a-84d79f100
p:plus belle	a35c58
p:plus cher	a-85b117c-40e59
p:plus d	a23c-77d62e-68f90
p:plus de	b-93c-66d-115e-37f144
p:plus etre	a-75c-30f117
p:plus jamais	b-34c-109e144f-68
p:plus je	a-25b48c-82d33f66
p:plus le	a90c-96d69
p:plus les	c73d-61e-96f96
p:plus petite	a177b-45c-105d-120e-68f-28g-38
p:plus qu	a-86c89e56
p:plus que	b-44c-112d42e122
p:plus rien	a-102b-23c-104d-32e72f135g-20
p:plus simple	a65b-108c-106d36f96
p:plus tard	a-57b148c-134d-44e60f-35g-39
p:plutot le	a20b100c-55
p:plutot qu	a-24g105
p:plutot que	a-26b-26c90e-41g57
p:plutot un	a125c-50e-64
p:pocket watch	a24b92c-98d-55g78
p:pode ser	a44b-32c22d-89e-45f-35g97
p:poids de	a124c-37d-76
p:poignet de	b-38d35g68
p:point de	a21c53
p:pop in	a78
p:pop up	a-125b-21c83d-42e92f70
p:por dentro	a121b-33c-98d31e-53f-23g-50
p:por el	a-115b-22c-21d50e-30f107g88
p:por favor	a-88b-63c-127d-75e-75f138g43
p:por fin	a102b93c-72d-22e-22f-26g-110
p:por la	b78c-113d-49e-39f-40g117
p:por lo	c110e-27
p:por los	c-57f114g-25
p:por su	a30c22d-30e-27g58
p:por um	a-97b-35c125d-51e-30f-41g-36
p:portait une	a-24b-34c106
p:portant votre	a-92d101
p:porte au	a46
p:porte cartes	a22c-67e85
p:porte cles	e96
p:porte de	a114b-26c-86
p:porte le	a43c-25d40
p:porte monnaie	a109c-57d-24
p:porte plus	a-138c144d59
p:porte toujours	a73c-22
p:porte une	a45b60c-59d27e-33
p:porte votre	a156c-45d-85e-27
p:porter sur	a21c24
p:porto ?	a95b-25c-59d51e-46
p:possible ?	a134b-42c-48d-75e-41f-36g-135
p:possible avec	a-63b-21c72d159g-60
p:possible d	d52
p:possible de	a32b54c-74d44e-84f-54g62
p:possible je	b64
p:possible to	b-22c-92d54e-26f-20g94
p:posso passare	c-35d84e-22
p:posso venire	a118b-63d-93e-73f-32g-44
p:post it	a-81b-103c103d96e-62
p:post me	a-114b105c51
p:poste de	a-43c79
p:pot de	a28c26
p:pounds and	a55
p:pour <2digits>	a-51c78d55
p:pour acheter	a-66b147c-111
p:pour ce	a-40c-96e133
p:pour cela	e49
p:pour choisir	a107c-20e-53
p:pour de	a46
p:pour demain	a-74b93c66d-36e-46f-25g42
p:pour des	b49d-38e-35f55g-32
p:pour deux	b32c62d-38f-33g-36
p:pour elle	a65b-22d-29g-23
p:pour en	a-44d116
p:pour essayer	a101c-34
p:pour faire	a47c-55d-25e-26g91
p:pour homme	a129b-50c-113d-70e-46f-34g-50
p:pour jeudi	a-91g109
p:pour l	a-85b112d119f-77g34
p:pour la	a-40c-109d-33f119g134
p:pour le	a-23b-25c-51d-77f68g105
p:pour les	a-58b44d-92e38f-34g135
p:pour lui	a123c-127e-21
p:pour m	a-44b42c-99e133
p:pour ma	a137b-103c-38d-127e-118f-73g-53
p:pour me	b74c-67e52
p:pour mes	a64b-34c-45d31f-30g-29
p:pour moi	a46b-95c-127e-66g148
p:pour mon	a87b-88c-53d110e-72f-56g-89
p:pour ne	a122d-116e71f-28
p:pour noel	a66b-89d-39e102
p:pour nos	a20b-100c160d-46e-38f-25g-51
p:pour notre	a93b-35c67d-78e-37f-33g-51
p:pour offrir	a75c-56d51g-26
p:pour qu	a-24c-52d-22e-31g137
p:pour que	c25d-31e32g51
p:pour regarder	a121b-27c-84d73e-80g-39
p:pour repondre	a-91g112
p:pour rever	a-111b135c-96
p:pour sa	a-48b130c-53e48
p:pour savoir	a-123b130d-51e-30f-27g-33
p:pour se	a-90b119c-24
p:pour ses	a35b29c-117d135e-30f-33g-53
p:pour son	a101c-128d64
p:pour tout	a86b24c-100d-68e-50f142g-106
p:pour un	b-59c55e22f-41g-77
p:pour une	a76b-104d-99e32f31g-79
p:pour voir	a28b34c63d-24e-37g-41
p:pour vos	a-134b-55c135d-80e-106f-47g34
p:pour votre	a-133b-75c110d-82e37f-23g109
p:pour vous	a-133b-28c105d-27e-28f-25g98
p:pourrais je	a43c50
p:pourrait me	a26b-90c123
p:pourriez vous	b42c32e-88g-36
p:pourrions nous	a146c27g-116
p:pouvez m	a31b54c67d-63e-55f-41
p:pouvez me	a-127b-23c-95d154e77
p:pouvez vous	a116b-69c-94d78e-98f-73g-146
p:pouvons nous	a48c-54g72
p:pr ma	a84c-47
p:prefere le	a44c-34g57
p:prego di	a-91c-127d100f126g-20
p:premiere fois	a26c-33e-38g106
p:prendre rendez	a-31b-42c107d102e-56f-22g-28
p:prends le	a94c-54
p:prenom et	a86c-30
p:prepare un	a-22c80
p:pres de	a38b-60c101d-65e-39f-27g-41
p:present a	a97c-49
p:present and	b81c-25
p:present for	a44c44d-28
p:presenter ?	a-34c-98d130
p:presse ?	c46
p:pret de	a-31c70
p:prete le	a-93c-48e122
p:price ?	a163b97c-162d-64e-25f-22g-24
p:price for	a-85b95c61d-23
p:price list	a-125b142c-27d-46e-42f-42g-42
p:price of	a119b27d-39e-27f-29g-49
p:prices by	a-97c113
p:prie d	a57c-101e54f48
p:prise de	a108c-27
p:private salon	a-49c79
p:private viewing	a54
p:prix ?	a134c-74d-85e-61f-47g-71
p:prix a	a-23b-35c114e-29
p:prix d	a-111b113c21d-42e86
p:prix de	a184b-127c-91d-98e-41f-20g-57
p:prix du	a183b-39c-94d-103e-29f-23g-30
p:prix et	a130c-69d-61e-38
p:procede t	c-47d38g80
p:promis a	a71
p:promis une	a-97b170c-83e48
p:promised myself	a73
p:proof of	a-98c-122d143f32
p:propose de	a-57c145e-35g-32
p:propose un	b-25c-66d-34e134f-24g-24
p:proposed with	c94d-37
p:proposez vous	a-111b63c-97d154e70
p:proposition de	a-46c108
p:publish a	a-78b116
p:puis je	a62b-115c93d49e-115f-68g-79
p:puis que	a67b-91c-66e97
p:put a	g71
p:put it	a-138b25c162d-75e71
p:put my	c-51e100
p:put the	b-65c-85d115e-39g86
p:qu a	b-33c-58d-40e-56f-27g144
p:qu au	a-52b66c-55e81
p:qu avez	a71c-21
p:qu elle	a-34b92c-86d-67e63f-68g93
p:qu elles	a-55c-86e46f122
p:qu en	a-74c57d61
p:qu est	a102b-93c-66d-33g90
p:qu il	a104c-51d-74e-27f-67g-102
p:qu ils	a-58c81e67
p:qu on	b51c-105d-100e121f-37g57
p:qu un	a67b-37c61d-52f-22g-30
p:qu une	a-93b146c-43e115f-47g-46
p:qualcosa per	a167b32c-108d-29e-24f-77
p:quand elle	a78c-52g38
p:quand il	a-64b-78c56d-27e137
p:quand j	a-126b129c-127d-36e134f-34g46
p:quand je	a-58b108d-40e31f-27g-31
p:quand meme	b-95c47d40e66f-37g-45
p:quand on	e77
p:quand puis	a123b-96e-24
p:quand vous	b-25c89d-33e-39g43
p:quanto costa	a117b70c-118d-114e-58f-54g-63
p:quanto custa	a122b22c-115d-78e-50f-46g-49
p:quanto tempo	a24b78c-99d50
p:quanto viene	a33c-51d78
p:quarante ans	a135b-57c-82d-62e-51f-24g-26
p:quarante minutes	a-97e104
p:quatre ans	a-109b145c-104d105e-34g-22
p:quatre fois	a-60c-78e142f37
p:quatre secondes	a-64c-22d46e76
p:quatre vingt	a67b-25c-106d-30e101f-24g-22
p:que <2digits>	g51
p:que a	a-56b-40c74d-121e114f-37g80
p:que c	a-93b-60c135d-73e107f-55
p:que ca	a48b60c-68f-48g-68
p:que ce	a-34b115c-44e41f-60g-20
p:que cela	a-91b-35d-69e47f21g129
p:que cette	a51c-40g60
p:que d	a168b-63c58d-40e-57f-55g-78
p:que dans	b-40c33e-27g68
p:que de	a-77b92c44
p:que des	a75c-47e-31f69
p:que deux	a23c-97e108
p:que faut	b82c-99d72
p:que j	a-71c-57d98e109f43g29
p:que je	a45b-72c-40d-68e56f-33
p:que l	a-52b64c-96d-80e145g54
p:que la	a-40b-30c-44d-92e138f-70g80
p:que le	b-60c-103d128f-68g94
p:que les	a-48b165c-116d112e-57f-43g-47
p:que lo	a-49c75e74g-33
p:que ma	a24b-89c-116d93e76f-54g39
p:que me	b-53c-121d63e102f-95g126
p:que moi	a-53d74e39
p:que mon	a-58c-97d100e97g63
p:que nao	d-31e99f-21g-51
p:que no	b-48d-56e64f82g-76
p:que nos	a42c-40e-29g89
p:que nous	a35b-45c-130d117e-83f-40g88
p:que o	a-121c-93d-55g147
p:que personne	a-55c-106e114f96
p:que plus	a-36e104f-34
p:que pour	a72
p:que proposez	a29c-50d-23e79
p:que quelqu	a-50b-29e95
p:que se	a93b-61c-29d-92e-57f-46g61
p:que ses	a65
p:que si	a-54c88
p:que tout	c32d75e-38
p:que vos	b41c-149d176e-68f-44g-58
p:que votre	a-129c103d-73
p:que vous	a-46b-122c95d24e-57f62g41
p:quel est	a36b91d-23e-44f-28g-60
p:quel jour	a120c-71d-38e-58
p:quel prix	a53b45c45d-44e-37g-33
p:quelle est	a-40b-24d88e-28g41
p:quello con	a54c-98d-21g103
p:quelqu un	b33c104f-64g-98
p:quelque chose	a80b-70c-75d-42e-21f-70g-54
p:quelque part	a-90b98c-83d41e55
p:quels sont	a150b-30c-107d72
p:quest anno	a-125b100d-52e100f-29g-32
p:question about	a-27d-37g109
p:question de	a40b54c-81e-29g62
p:question est	a51c-70g83
p:question is	a86d-49
p:question sur	a-84c-48g126
p:questionnaire de	a-68c-37e111f80
p:questions <1digits>	a-32b-29g96
p:questions ?	a-60b-27c90
p:qui a	b-53c89d-87f-51g34
p:qui brille	c56
p:qui dit	a-22c119e-70
p:qui dois	a-54c70d39
p:qui en	a88e-46
p:qui est	a66c-42d30e-48
p:qui etait	c-28d86
p:qui fait	b-32c71d-44e26f-29g-33
p:qui fasse	a121c-101e-25
p:qui je	a94
p:qui l	a-93c116d34e-42
p:qui la	a39c22
p:qui m	a98b-59c-142d21e112f-57g-123
p:qui me	a62b31c25d-31e-54f-31g-40
p:qui n	b87c-131e24f136g-59
p:qui ne	a100b76c-158e24f-61g-75
p:qui nous	a58c-57d46
p:qui part	a85b-24c62d-46e-30f-21g-68
p:qui peut	a126b-24c-87d-75g-26
p:qui pourrait	a131c-56e-28
p:qui s	a125b-81c-69e-85f-43g-66
p:qui se	a54b-57d-95e103f-40g-51
p:qui tienne	a63
p:qui tourne	a-44d114
p:qui vient	a62b-25c-110e88f-22g-37
p:qui vous	a-114b-37c137d-37e-90f-50g42
p:quick one	a-86c92d49e-28
p:quick question	a-81c115
p:quiero regalarle	a121c-71e-44
p:quiero unos	a116c-87
p:quinze ans	c75
p:quinze jours	a-72d67e52
p:quinze minutes	a-47c93e-31
p:quisiera saber	a-66b-27c-71d128
p:quoi ?	a28b29c-77d92e-22
p:quoi je	a-106b74c-60e149
p:quote for	a-22c102
p:ras de	a67c-53d68e-29g-22
p:rassurez vous	a147c-108d-86
p:rather have	a75c25d-48
p:rather not	a47b-28c-50d106e-20
p:rather than	a53b-39c64d-77e-84f-33g49
p:re a	b-35c105d-90e-53f-30
p:re bonjour	a-98c-120g146
p:re in	a32b-24c-98d94e-32g43
p:re looking	a-158c183d-23e-63
p:re not	a-99b32c111
p:re on	c-85d124
p:re the	g82
p:re your	a-92b-43c86d-20e-27f-81g107
p:ready to	a-43b79c74d-34e-30
p:recevoir un	a78
p:recevoir vos	a-114c-38f141
p:recherche un	a-50c81
p:recu fiscal	a-67c93d-21
p:recu le	c-123d47e61f-37g112
p:recu les	a-88c-85e53g117
p:recu mon	a-22c31d-46g82
p:recu un	a42c-68d74
p:recu une	c120f-31g-43
p:redige un	a-39c73
p:refaire ?	a-87c-57d115
p:refaire un	c-57d94e-35
p:refuse de	a74c-63e45
p:regalarle a	a70c64d-25e-58g-22
p:regalo per	a111b-48c-94d-61e-46f-36g-39
p:regarde vos	a-91b124c-83
p:regarder les	a-23b56e-46f97g-57
p:registry office	a94c-56
p:regle par	a67
p:relogio de	a65b-37c-26e-42f-39g70
p:reloj de	a69b-30c-120d-30e52f-41g94
p:relojes de	a-99b95c68
p:remarque que	c50
p:remise a	a108e-29
p:remove me	c-92e-32f107
p:remplacement de	a113c-53
p:rendez vous	a-22b-44c-74d82e60f60
p:rendu le	a37c-39e50
p:reply in	a-44c77
p:reply to	a-34b-46c-103d-38e-42f-43g144
p:reply with	a-31b-42c97d-42e-47f-76g-64
p:repondre a	a-33b-29c51d-29e-30f-29g48
p:reponse avant	a22c39
p:represent a	a-64b-22d127e-24f-22g-23
p:represento a	c59
p:request please	a-80c-115d-21f133
p:rest of	d-73f117
p:reste ?	a177b-43c-59d-118e-35g-38
p:reste a	a-39c50g43
p:reste je	a-30c-40g100
p:retire mon	a-105c-120d66f140
p:retirer de	a-85c-102f129
p:retour de	a-103b-29c92d-36f-32g58
p:retrouve la	a-96c-22e-25g130
p:return the	a-109c36d120f-34
p:reunion et	c-60d97
p:reve d	b30c78d-40e-25
p:reve depuis	a29c42
p:reveil de	a145c-30d-70e-24g-21
p:reviens vers	a-116b-25c-44e-40g131
p:rgpd je	a-58c-99f120
p:ricevuto in	a-94c-53d116
p:richiesta di	a-112b-29c-106d-38e-38f126g115
p:rien a	a63b52c-85d-117f71g-34
p:rien achete	a-26c-66d-68e-31f140
p:rien acheter	a-87b30c66e41
p:rien d	a-46b119c-111d-70e-33f95g65
p:rien de	b85c-114d54e-56f-51g51
p:rien demande	a-107b54c-79f137
p:rien dit	a-25c-21e79
p:rien et	a-49b77c90d-59
p:rien j	a-25b136c-125d51f-25g-33
p:rien je	c56d-53e72f-38g-42
p:rien mon	a-85b98c-63f116
p:rien ne	b69
p:rien pour	a-60b60g80
p:rien qui	a139c-139e-27
p:right i	a-23c-57f61g57
p:right person	a-21c65
p:right to	a-163c34d167e-30f69
p:ring ?	a125b-41d-86
p:ring and	b-31c101d-42e43g-37
p:ring for	a34b-42c132d-98e-28f-22g-27
p:ring from	d76
p:ring i	a-91b-22c-97d154e53f-20g-23
p:ring in	a144b-106c33d-129e-76f-39g-59
p:ring is	a-204b68c-80d214f-77g125
p:ring me	a125b-25c-68d-52g-90
p:ring size	a140b-24c-65d-102
p:ring to	a-55c-65d-116e166
p:ring with	a-45b178c-113d-61e-44f-23g-22
p:ring you	a-84g113
p:rings with	a48c23
p:riviere de	a-77b150c-54
p:robe de	b86c-59d-55e75g-33
p:robes de	a142c-93
p:ronds de	a61b-22c-48g72
p:room for	a97c-49
p:rose gold	a56b-23c-70d93g-25
p:roughly what	a40b114c-89d-74
p:round the	a-77c-73e138
p:route depuis	a-38c-49e102
p:rubis de	a-75d119
p:rue de	b-78c59d91e-57f-60
p:rue des	a-56c124
p:rue du	a46b-90c117d-33
p:run a	b-57c121d-48e-47f-34g-36
p:s <2digits>	a74b-62c38d-76e21f-45g-49
p:s a	a-26b77c-80d119f-36
p:s about	c86d49e-69
p:s agit	a37e-50g66
p:s all	a-39b143c-117d-72
p:s an	a76b-62d-76e70
p:s appelle	a71b-60c104e-37
p:s arrete	c-143d22e154
p:s been	a64b-32d-114g41
p:s birthday	a-50c42d44
p:s called	a44
p:s day	a-74c-41d92e87
p:s done	a-93c-127d88f144
p:s eighty	a91
p:s en	a150b-69d-98e-61f-43g-70
p:s est	a43b52c-124d30e-47f-57g73
p:s etait	c-97e32g77
p:s first	b71
p:s for	a112b-59c-30d-40e-68f-39
p:s from	a-91c-58d154
p:s got	b-38c-33d72e71f-21g-33
p:s il	a102b86c-144d-107e-109f102g-28
p:s in	a53b-83d50e-106f-68g90
p:s just	a68b-53c-68e114g-61
p:s my	a-97c-27d126e96g-91
p:s name	a-142d127e121
p:s no	b36c-43d64e-54f-42g46
p:s not	a136b-58c-49d-72f-50g-44
p:s on	a-35b-47c133d-82e-48f-33g79
p:s one	a83c-93d111e-93
p:s ring	a31c-118d106e49f-22
p:s signet	a81c-32
p:s still	a-101b108c-59d43g61
p:s the	a-143c139e-68g96
p:s time	a-40c118d-47g-27
p:s very	a-97c133d-25
p:s watch	a-107c-95d153e68
p:s wedding	a40d-77e71
p:s wife	a141c-52g-84
p:s with	a-104d149g-49
p:s y	a24d46
p:s your	a161c-151e-79f-44g-31
p:s yours	a-70c95d79
p:sa demande	a139c-64e-41
p:sa fille	a61
p:sa mere	a53e-80g66
p:sa retraite	a-32b122
p:sa vie	a-48c129d-66e49
p:sabato ?	a83c-40
p:saber si	a-66b-27c-71d128
p:sac a	a-53c-63d105e48
p:sac de	a142b-29d-118e-34f-27g-31
p:sac en	a90b-44d-118e-68f-31g97
p:said i	b-20c-88d-42e-30f-21g113
p:said it	a72c-51e-35g66
p:said yes	a26c-106d124
p:said you	a-112c71d-69g111
p:sais ce	a-94b-101c267d-40e-94g-118
p:sais pas	a87b-71d-78e44f-67g-86
p:sais plus	a62
p:sais que	a30b-66c-38d-26e-22g115
p:sait pas	a39b72c-42d-28
p:sale or	a85d-23
p:salmon dial	a102c-47
p:salon ?	a26b-33c82
p:salon de	c30d-23g68
p:salon prive	a-71c112
p:salut c	a-122b-29c176d-98g-22
p:same card	a-96c-91f100g107
p:same day	c26d-49g71
p:samedi <2digits>	a33c-36d-32e-21g100
p:samedi ?	a175b-56c-103d-60e-128f-42g-128
p:samedi a	a79c-26
p:samedi avec	a-34c49g67
p:samedi en	c-60d50e75
p:samedi matin	a100g-48
p:samstag in	a57b-49c-66d-64e104
p:sans doute	a40c-22d-44e68
p:sans engagement	a-95b-26c73d97e-33f-23g-24
p:sans frais	a-81c105
p:sans la	e86
p:sans le	a120c-52d-38
p:sans qu	a113c-44d-41
p:sans rien	a30b52c-66e35
p:sao paulo	a88b-23d-28f-25
p:sapere a	a-105b70c-99d28g132
p:sapere se	b101c-49d95e-83f-51g-47
p:sapphire ring	a-123b76c-40d123
p:saremmo lieti	c64
p:saremo a	a82c-35
p:saro a	a48c-54d-37g85
p:saturday ?	a87c-67d-34g60
p:sauf le	a91c-41
p:saurais gre	a-51c-90f141
p:savez vous	a-73d156f-42
p:savoir comment	a-116b145c-103d-23
p:savoir faire	a-42c88
p:savoir si	a-57b-143c176d94f-41g-58
p:saw a	a88b84c-117
p:saw it	a102b-32c-86d-90e71f-21g-23
p:saw the	a120b-53c-37
p:saw your	c111d-59
p:say how	a-31b59c-21e30
p:say no	c-96d120
p:say that	b101c-42
p:say the	a-56b125c-111d-42e79
p:says delivered	a-81c-95d125
p:says i	a-49b139c34d-81e-69f-28g-44
p:scatola e	a-51c97d-98e62
p:schicken ?	a-112b88c63d63e-22f-21
p:scrivendo la	a-38c75
p:scrivo con	a-97c-34e127
p:scrivo da	a-31c-103d-21g127
p:scrivo per	a124b-40d-78e-58f-38g-67
p:se decide	a-94b110c40e-61
p:se e	a41b88c-58d-35
p:se esiste	a-98b118d-30
p:se faire	a54c23
p:se fait	a170b-38c-44d-53e-70g-48
p:se l	b131c-106d-22e-24
p:se lo	a-22c60d50
p:se marie	a88c-94d81e-67f-36g-93
p:se passe	a-21b131c-90d-52e-24
p:se puede	a35b-26c-78d115e-38
p:se que	a-85b146c-93d-31e-41f-21g-27
p:se si	a108b-58c-101d-102e-93f-23g110
p:se trouve	a128d-70e-81f-22g-23
p:se vend	a87b63c-23d-71e-53
p:se vi	a-80c132d-100
p:se voie	a45
p:se voit	a-118d104e83
p:second year	a31b47c30d-42
p:see a	a-28c-72d86e95
p:see in	e88
p:see it	a124b-46c-51d-81e23f-29g-78
p:see the	a97b-99d-102e-65f-49g53
p:sehr geehrte	a51b-36c61d-38e-37f-37g-35
p:seit dem	a-113b-25c-68d131e-22f-27
p:seize ans	b79
p:sell it	a110b-59c-104d87e-53
p:sell the	a-43b47c51
p:semaine derniere	a-42g94
p:semaine prochaine	a111b-36c21d-54e79g-148
p:semaines a	a-72b85c-39e69
p:semblant de	a73
p:send a	b-55c54d-29e62f-64
p:send it	a83d22f-39
p:send me	a219b-71c-175d45e-40g-36
p:send our	a53c37d-48
p:send the	a-114b-24c-66d86e-26f75g132
p:send them	a-80c31d99
p:send you	a-49c79
p:send your	a-39c75
p:sensi dell	a-98c-111f140
p:sent to	a64b94c-111d-68e-26f80g-29
p:sept ans	a-84b106c-45d96e53f-20g-30
p:sept heures	a46
p:september and	a-86c81d46
p:sera la	a-108c-79g131
p:sera le	a-98b59c-58g109
p:sera per	a-70b76c-82d-31f132
p:serai a	a-45b-21d80e-23g46
p:serais heureuse	a153c-55
p:serait ce	a-44c43e32
p:serait de	a30c30
p:serait il	b59c-52d54e-88f-50g61
p:serait prete	a-106c-56e132
p:seriez vous	a-113b-48c124d-49e-43f-36g-38
p:serons a	a94c-29g-25
p:serve un	a117d-59e-75
p:service a	a198c-150d-54e-94f-32g-33
p:service de	a27b-48d35e-22f-44
p:service in	a-107c-91d82e143
p:ses <2digits>	b-25c-37d155e-26f-23g-43
p:ses vingt	e83
p:set aside	b62c-79g84
p:set of	a-98b119c-84d76
p:seulement le	a48d23g-33
p:shall be	c49d-29g63
p:shall i	b-64c100d-79e-63f-40
p:shall we	a-59b67c-45g103
p:shan t	a-33c-74e81g60
p:she can	a112c-68
p:she d	a-98b-61c181e-72f-41
p:she does	a44c33e-22
p:she has	a131b-23c-79d-36e-27g-22
p:she is	a121b-28c-93d-38e-36f-22g-31
p:she likes	a109b-34c-25d-51e-31f-22g-56
p:she ll	a33b71e-48g-24
p:she s	a25b-99c29d-26e28f-94g68
p:she said	a107c-126d85e-55g-24
p:she says	b69
p:she wants	a121b-24c-103d-39e-40f-21g-25
p:she was	a50b-27c-85d-51e61g65
p:she wears	a123b-33c-68d-20e-24g-30
p:she would	c-120d-29e-21f94g114
p:ship to	a146b-42c-111d-69e-31f-30g-41
p:shop ?	b110c-38
p:shop and	a-41b69c-79e110
p:shop in	a-156c95d134
p:shop is	a51c26
p:shop with	a-52c136d-83
p:shops in	a-48c85
p:should be	a-35b-45c29e80f53g-86
p:should i	a-64b93c-57d114
p:should like	b-32d50e78f-38g-41
p:show me	a173b-135c-145d-96e-65f-46g-46
p:show you	a-94c110
p:showed me	a28c-81e-49g107
p:si c	a98b-78c-84d-54e-100f93g-28
p:si cela	a92b33c-97d-22e-30g-20
p:si e	a-123b-39c-45d131e51f-36g-41
p:si el	a-87b-28c-65d117e-35g126
p:si elle	a-42b75d84e-33f-24g-31
p:si j	a-92b126c-112e45g62
p:si je	a-47b138c-126e76f-34g-43
p:si l	a-54b124c-131e-31f-27g116
p:si la	b74c-25d-68e-50f-48g42
p:si laurea	b-22c-69d-31e120f-20g-22
p:si le	a-72b84d-49e-36g126
p:si les	a-64b129c-66
p:si me	a-60b140c-89d-67
p:si mon	a-131b143c-120e149f-61g-32
p:si nous	a-68b117c-40
p:si on	a-100b57c125e-61
p:si oui	a160b-77c-41d-134e-105f-39g-101
p:si possible	a107b-65c-79d-31e-59f-48g-69
p:si puo	a37b-78c-109d92f-55g55
p:si quelqu	a110d-42
p:si un	b111c-73e-87g-20
p:si vous	b-41c107e-100f-33g-80
p:siamo in	a54b-42d-91e-53f-29g110
p:siamo un	a-45c77
p:siamo una	a-97b-27c110d-34e-29f-25g-35
p:side and	a54c-54d66
p:sie die	a-31b-36c70d-47e-87f122g-30
p:sie einen	a-63b104c-96d139e-31f-64g-22
p:sie in	a89c-26d-38
p:sie meine	a-104b-21c-91d-32e-23f131
p:sie mir	a80b55c-116d55e-50f-46g-37
p:sie so	c-100d116
p:sign up	a-87f121
p:signee de	a-61c21d123
p:signet rings	a81c-32
p:signori siamo	c64
p:signori sono	a-92c120e-26
p:silk scarf	c-41d107
p:simple curiosite	a-92b122c-93
p:since <4digits>	a75b-51c99d-73e-84f-36g-46
p:since i	a38b-33c26d33e-114f-28g69
p:since january	a-32c-104e94f102
p:since my	a-48g84
p:since the	a-44b-32c-116d44e106f125g-38
p:sinon je	a61
p:sir or	a81c-74g80
p:sister and	a24b69c-88d26e-37g41
p:sister s	a84b-47c-102d-52e-67f65g75
p:sit down	a22
p:site ?	a-77c42d84f-31
p:site j	a-92b86c54
p:six and	a54e-25
p:six ans	b113d-44e-30f-23g-102
p:six mois	b43c48d25e-105f-21g-23
p:six weeks	a-139d66e109g62
p:six years	b96c-81e57
p:size <1digits>	a129b-27c-87d-52e-29f-25g-85
p:size <2digits>	a90b-32c-26e-30f-29g-39
p:size m	a95c-71d64e-44f-29
p:size of	a22g27
p:slept on	a-101c-67g127
p:slt c	a89c-31d-22
p:small gold	b97c-114g72
p:small leather	a34
p:small pearl	a-21c-60d124
p:so a	b131c-72
p:so do	a-70b43d-41e-43f110g78
p:so etwas	a22b-35c-112d124e-33f-30g-32
p:so forgive	a-62c44g60
p:so grateful	c57
p:so here	a-89c-49e23g136
p:so i	a63b68c-62d-102e-117f31g52
p:so it	a76b64c-54d-31e-31f-25g-24
p:so much	a-78c-120d-36e147f100g-39
p:so my	a63
p:so nothing	a96c-64
p:so please	a22b44c-32d-25e-60f-22g75
p:so that	a-24b29c-110d40f-26g111
p:so the	a38b-28c-39d-49e98
p:so this	b82c-43
p:so we	a54c-88d-84g96
p:so you	a-107b83c80d-31e-44g59
p:societe de	a-76c99e-24
p:soeur et	a105e-27
p:soir ?	a75b61c-82
p:soit pas	a27c-37d80
p:soixante ans	a63b-38c61d-22e-54
p:soixante dix	a106b-92c-72d-28e73g-49
p:sold a	a-84b-102c172d-41
p:sold my	a39b40c-83d62g-26
p:sold the	a38b68c-53
p:solitaire <1digits>	a43c81d-78
p:solo per	a-38b129c-84d-38
p:solo un	a76b76c-100
p:some of	a44c61e-59
p:somebody else	a-102c-56e108g81
p:somebody who	a-49b73d71e-20
p:someone else	a-120e135
p:someone patient	a81c-24
p:someone senior	a-111c-60e138
p:someone to	a-130b79c158e-71
p:someone who	a71b-49c-38d-45e97f-38g-51
p:something for	a67b108c-68d-69e-42f-28g-46
p:something he	a33b-42c-29e89
p:something i	a92b-34c-77d-41e21f-21g-25
p:something in	a-74c-34d80f88
p:something on	a-73c-45d148
p:something she	a109c-69
p:something that	a92d-51g-23
p:something with	a118b-45c-88d-85e-41f-31g-34
p:sommes le	a-113c-58d-26e145
p:sommes une	a85b-27c27d-28e-27f-26g-27
p:somos uma	a-88c104d-22f-24
p:somos una	b-32c96d-39e-38g-23
p:son nom	a-141b29c117e-69f127g-54
p:son notaire	c58
p:son petit	a60c22e-47
p:son s	a44c-51e84
p:son who	a-50c-45e115
p:sono a	a111c-53d-31e-23g-56
p:sono il	a120b-92d56e-66f-38g-41
p:sono la	a80c27d-33e-36g-35
p:sono rimasta	a-30c-80d-22e116
p:sono un	a49b-82c94d33e-81f-55g-73
p:sono una	a73b117c-36d-59e-71f-33g-75
p:sont des	a44c73d-36g-26
p:sont vos	a136b-33c-75d69
p:sorry for	a-75c-66g132
p:sorry if	a99c-47
p:sort of	b91c-66d-35e47f-23g-26
p:sotto la	a-88c67e72
p:souhaite offrir	a124c-111
p:souhaite pas	a-70b68c106d-34
p:souhaite que	a-43c-74e78f78
p:sous <2digits>	a-95b-37c119d-56e-43f-41g-86
p:sous la	a23c24d37e-23
p:sous le	a21b-35d112e-70f-47g-65
p:sous les	a21b-55c27d-33e84
p:sous un	a-40c-36d-24f106
p:souvenez vous	c88e-63
p:soy la	a-107c93e-56g105
p:speak to	a62c31d-27
p:speak with	a93c-38
p:specialise dans	a-62c85
p:sponsor a	a-80c110g-20
p:st ?	a25c-49d75
p:stage d	a-38c80
p:stage de	a-25c73
p:stage i	a-84b137c-115
p:stamped with	a57c-42d26
p:stand in	a43e-30
p:start at	a-97b108
p:start up	a-69b-94c150d-29
p:still have	a54c-22d26
p:still in	a-145c-93d153e90f-23g52
p:still make	a114c-26d-81
p:still there	a190b-50c-134d-82e-68f-28
p:sto scrivendo	a-38c75
p:stolen in	a102c-30d-57
p:stop the	a-127c100d-61e-51f109g-21
p:store in	a-84c29d104
p:strap in	a177c-129d-120
p:street i	c-39e85
p:street it	a-88c137d30e68f-149
p:street on	a-39c-60d104e53g-42
p:sturen ?	a-124b109c119d-60e-30f-28g-41
p:su casa	a-81b-22c95d-22e-23f-21g-21
p:su marca	a-80c64d72
p:su tienda	c136d-39e-47g-79
p:such a	a73b52d-70e-53f-30g-44
p:such things	a-42c-61d32e94
p:suche eine	a115b-45c-97d-87e-53f-43g-42
p:suche ich	a120b-34c42d-81e-47f-33g-21
p:suegra que	a86c-47
p:suis a	a101b-77c-114d33e-72f-54g-25
p:suis dans	a50c-63d65
p:suis disponible	c57
p:suis dit	a-38c100
p:suis en	a-23b146c-102e-38f-28g-39
p:suis journaliste	a109b-36c-48d-42e-38f-30g-30
p:suis l	a-33c-70d56e126f-32
p:suis la	b-61c92d-66e-140f-35g130
p:suis le	c111e-61
p:suis pas	a-69b109c-128d26e110f114g-62
p:suis promis	b103c-62e-63
p:suis repartie	a-108c-121e146
p:suis sur	a-80c118d-21g-25
p:suis tres	a59c27
p:suis un	a57
p:suite a	a-148b-58c-21e-83f156g112
p:suite d	a-20c-63d25f91
p:sujet d	a-79g122
p:sujet du	a-100c-48g123
p:sunday and	a24c-55g107
p:supposed to	a-54e66g79
p:sur demande	a-110b-50c114d-59e-50f-58g-69
p:sur deux	a56
p:sur l	a-122b-59c91d-63e39f-53g71
p:sur la	a-52b-45c29d-69e36f65g37
p:sur le	a-65b27c21d53e-57g89
p:sur les	b-89c110d-85e-117f-64g-29
p:sur ma	a-29c-34d58e81
p:sur mesure	a79b47c-25d-71e-27f-23g-44
p:sur moi	a-77c-97e122f116
p:sur mon	a-55b-44c61d-90e106f91g-40
p:sur place	a81b-26c-62e-32f-23g43
p:sur simple	a-25c68
p:sur un	a115b-48c-53d-52e-39f-30g-33
p:sur une	a92b-106c69d-111e49f-44g-57
p:sur vos	a152b-62e-22f-38g-40
p:sur votre	b39c50f-55g-84
p:sur vous	a98c37d-23f-32g-25
p:sure you	a-88b-53e116g50
p:surname is	a-94c-103f135
p:surtout a	a-74c90d64e-61
p:surtout les	c62
p:surtout pas	a55b29c-95d20e-23f-24g26
p:svp ?	a49b71c-46d-36
p:svp et	c-48f106
p:svp j	a26c-93d44f96
p:svp je	a-102c-32d91f103
p:swap it	a-86d92
p:t ask	a96g-51
p:t be	a-81b69c-33d-42e95f114g-58
p:t elle	b108c-83d59e-30f-25
p:t get	d89
p:t have	a32b-28d59e-22
p:t heard	a-104c-56g130
p:t i	a43
p:t il	a118b-27c-131d-67e-73f-53
p:t know	a116b-56c-58d-30e62g-75
p:t look	a44c-45g59
p:t need	a-26b95c34d-40
p:t on	c-52d33g79
p:t pay	a-33c87
p:t send	a64
p:t tell	a44
p:t the	a-86c-81e87g116
p:t travel	g77
p:t want	b32c-112d70e93f40g-55
p:t wear	a97b-59c115d-102g-28
p:t you	a-83c160d-63e-44
p:table and	a-57e101
p:tag ich	a140c-136d-32
p:taille <1digits>	a138c-129g-27
p:taille <2digits>	a99b-74c-124e-91f-61g43
p:taille de	a121d-73g-23
p:taille et	a-124c-77d127f93
p:tailles <2digits>	a42
p:tailles de	c-48d-33f110
p:take a	a67
p:take it	b-45c52d-52e94f-22g-52
p:take me	a-115b-29c-117d-29e-30f142g-31
p:take on	d75
p:taken by	a-100c151e-22g38
p:talk to	a84g-21
p:talking about	a32c-58g77
p:tamanho <2digits>	a75c-67d-69e-55f-21g90
p:tant pis	c40g52
p:tant qu	a-103c59e-28g116
p:tarif de	b98d-53
p:tarif degressif	a-59c90f-34
p:tell her	a-74c-72d-44e77f99g68
p:tell him	a-54c165d-85e-21
p:tell me	a50b39c-84d66e-115f86g-100
p:tell you	a-57c78e30
p:temps a	a113b-31c-37
p:temps de	a-20b76c-81d-32e-47g114
p:temps je	c59
p:ten carats	a88c-35
p:ten minutes	a-45d-34g122
p:ten years	a-46b106c32d-25e-33f-21g-20
p:tenais a	a-74b55c-44e95
p:tengo <2digits>	a-82c118d-47
p:tennis bracelet	a-113b123c-63d80
p:tenth anniversary	a-36b101
p:termin ?	a64
p:test test	a-122b-74c131d-80e-79f-79g-78
p:th ?	a-31d147
p:th and	a94b-69c-108d-23f-41
p:th in	a98c-32d-42
p:th is	a50c-41e-26g81
p:th of	a70c-54d-55e63
p:th so	a29c-34g65
p:th we	a-76c160e-56
p:th with	c56d-31g56
p:than a	c164d-45e-32g-130
p:than i	a-24c-110d90e69g32
p:than the	a89c-37d-53e51
p:thank you	a-132b-50c-28d-37e-82f149g122
p:thanks for	a-108c-88g133
p:that ?	a76c-34
p:that a	a53b-137c-118d142e89
p:that be	a-57b132c25d-41e-31
p:that can	a95c-45
p:that closes	a126c-93
p:that comes	c-34f98
p:that doesn	a56
p:that i	a-26b21c-41d21e98f-51
p:that is	a116c-77
p:that it	b-43c48d-33e37g33
p:that looks	a81
p:that my	a-20d-28e36f78g-23
p:that nobody	a-67c-40e116
p:that s	a-87b129c-41f-31g119
p:that shuts	a65
p:that the	a-88b-60c45d77e117f-57g-26
p:that they	a-66c-81e92f95
p:that was	c-53d40e46
p:that went	a93e-23
p:that you	b27c65d-47e-134f67
p:that your	a-85c103e32
p:the <1digits>	a30b-79c-43d50e-75f-68g104
p:the <2digits>	a83b-94c-149d22e-84f-75g111
p:the address	a-44b87
p:the amount	a-70c97
p:the answer	a-28c-64f59g68
p:the auction	a95
p:the back	a-107b-38c95d127e-60f-36g48
p:the belt	a99c-69d37
p:the bench	a-100c160e-28g-24
p:the best	a79c75d-35e-53g-22
p:the big	a-136b130c118d-31e-44g-20
p:the black	a29c-55d84
p:the blue	a78b-73c-138d-76e-81f127g104
p:the board	a42c-61d-33g102
p:the boat	a47d-31
p:the boutique	a-95b-26c147d-33f-25g-87
p:the box	a-145b-39c-133d79e160f129
p:the bracelet	a-33b-30c27d70e58f-25g-48
p:the brass	a69c-71e-21g68
p:the bride	a86d-45
p:the brooch	a-75b-57c128d-105e60g101
p:the buckle	a81c-49d-93e75
p:the candle	a-115b-21c-125d-43e134f132
p:the chain	d86
p:the chance	a-42c105
p:the cheapest	a81b68c-123
p:the children	a-107b98c59
p:the clasp	b-23c-96d79e64f-21g-22
p:the class	a38c26
p:the colour	c-23d57g48
p:the company	a51c60e-44
p:the council	a-59c126g-67
p:the counter	a-62c45g59
p:the courier	a-61c34d74
p:the crown	a77b-44c84d-76
p:the darker	a64c-54d-34g73
p:the date	a-23c-65d83g76
p:the day	c45d34
p:the dentist	a26c-48g87
p:the desk	a42c-80e108f-22
p:the dial	a69b-66c-85d90
p:the dog	a40b-25c120d-48e-47f-23g-44
p:the door	a-45c-37e123
p:the drawing	a-36c-65g112
p:the dress	c-63e97g62
p:the emerald	a64b81c-92
p:the enamel	a-44c21d-24e91
p:the end	a34b-23c106d-84e-25
p:the estate	a123b-40c-43
p:the evening	c-22e88
p:the family	d118
p:the first	a-85b-80c48d-63e67f-50g110
p:the floor	a-47c117d-101e-52g81
p:the form	a-105b-20c-57e45f145
p:the ft	c69
p:the gala	a-52c81
p:the geneva	a37c-37d-26e92
p:the girl	a36d-33e53
p:the glass	a-54b96d30
p:the gold	a-93b-54c55d107e92f-53g25
p:the green	a138b-51c-86d-92e-69f-42g20
p:the grey	a-65c-39g123
p:the hand	a43c-47g50
p:the hospital	e-22f105
p:the house	a-54b-22c67e69f-57g-52
p:the initials	a-69c-38d87g90
p:the insurer	a70c-71d59
p:the invoice	a-77c-102d120e79f-24
p:the ivory	a138c-63e-35g-37
p:the keys	b-36c88
p:the kind	a151c-125
p:the lady	a-62b-32e86f89
p:the large	a90d-32
p:the last	a37b-29c-116d-58e104f-84g112
p:the lead	a123c-86d-28
p:the leather	a-112c-103d156g72
p:the left	a-23b-23c36d85e-36g25
p:the letter	a33c48d-78g43
p:the lid	a52c-33d65g-23
p:the lining	a-114c-71d84e90g67
p:the list	a-123b-22c-131d-85e55f156g96
p:the little	b-49c37d97f-107g-75
p:the london	c91d-21
p:the long	a103b67c-83d-72e-24f-21g-75
p:the lord	a-52c89
p:the man	a-21b-37c-75d-49e41f-28g120
p:the market	a-118b143c-122d-22e83
p:the men	a105c-28
p:the message	a-102f111g31
p:the moment	a-95b113
p:the monday	a-138c115d-42g117
p:the money	a48b-23c-43d-36e77
p:the morning	a61c-66d55
p:the most	a26b32c45
p:the name	a-73b131c-23e51
p:the necklace	a-44c-102e112g103
p:the new	b27c51d-89e98f-39g-72
p:the next	a47e46g-46
p:the night	a-42c163e-87
p:the number	a-108b-39c196d-33e-80f-81g-65
p:the old	a49c-112e81g53
p:the one	a26b-80c56d-67e-114f-96g120
p:the ones	a41b63c-45
p:the only	a82b-32c-45d71e-29
p:the opal	a51c-74d-28e-20g86
p:the original	a-83c-38d40e-20g111
p:the other	a97b-36d-64e-51f-29
p:the owner	a-84b-26c136d-24e-75f-36g-68
p:the pair	a84b-110c-43d80
p:the paper	c69
p:the paperwork	a-94c24e120
p:the parcel	a-98c-85d88e114
p:the patience	g37
p:the pavement	a-86e113
p:the pearl	a24b38c-90d102
p:the people	c44
p:the person	a-68c57d-32e107
p:the phone	a106b-59c-130d-83e-106f33g123
p:the photo	a-36c-38d-25g116
p:the plain	a-118b60c45d100f-25
p:the post	a-37c-79f95g62
p:the press	a-30c99
p:the price	a121b-34c-65e60g-107
p:the principal	a41c-93f98
p:the question	g89
p:the rain	a47c-87d-47e99
p:the receipt	a-22c-58d44e74
p:the rest	c-92d-84e-37f71g136
p:the right	a33b-36c146d-74e-128f-33g-54
p:the ring	a-36b-49c-130d-48f-54g194
p:the road	a-59c42d53
p:the roof	a-81b113c21
p:the ruby	a-52c38g74
p:the same	a94b-54c-125d-73e-65f86g36
p:the sapphire	a-63b41c26e-67f-22g91
p:the saturday	c-54d93
p:the second	a-53c-49d-101e-84f-45g146
p:the set	a72c-26d37
p:the shop	a-68b108c67d-72e61f-41
p:the side	c-30d113
p:the silver	a61b-22c-95d84e-101f-34g83
p:the six	a23c-33d72
p:the size	d38g25
p:the small	a90b23c-139d68e-59f-50
p:the smaller	a81c-61e-22g50
p:the smallest	a179c-88d-31f-84g-53
p:the smell	a-56d93
p:the sort	a-51b72c-60e74
p:the spring	a94c48d-68e-49f-30g-36
p:the steel	a76b-33c56d-39g-32
p:the stone	a-46b-34c-111d-67e122f-24g120
p:the strap	b-21c-97d94e-42g26
p:the street	a-94b70d-37e107f-30g-32
p:the summer	a103c-117d39
p:the table	a46c-100g101
p:the tan	a113c-33d-70
p:the tea	a-25c-109d-24e39f-32g132
p:the thing	b-21c50
p:the third	a-42b65c52d-41e-55f-24g69
p:the three	a-119b-25c42d109
p:the time	b108e-85
p:the top	c-52f-34g109
p:the trade	a-75c109
p:the twins	a-30c-31g98
p:the two	a-137b-30d-49e133f71g71
p:the uk	a-37c-33f98
p:the watch	a-128b75c-74d123e54
p:the way	a-99b-32c-32d105e125f-27g-27
p:the website	c-95e87f73
p:the wedding	a-133b-29c152d36e53
p:the week	a116c-23d-20e-21g-32
p:the weekend	a57c-51g58
p:the whole	a42b-43c63d-46e56f-30g-65
p:the window	a-55c88d82e37f-43g-79
p:the woman	a-53c-71g127
p:the workshop	a-123b-33c-102d139e60f-32g98
p:the world	a-72c99
p:the wrong	a-153b-50c123d56e105f-79g-63
p:the year	a-56b129c-26d-38
p:the young	a-125c24e121f-22
p:them ?	a-31c109d-63g46
p:them a	a-52c111
p:them back	a-76b-21c45d45e84g-35
p:them for	c96d-21
p:them i	a23b93c-135d-36e70f95g-36
p:them in	a-64c41d73
p:them on	a-25b113g-22
p:them to	a98b-34c-69d-45e-27f99g-21
p:then ?	a-125c25d166e-67
p:then i	a-124b145c-142d-61e-27f72g134
p:then please	a-115b127c-51g68
p:there ?	a190b-50c-134d-82e-68f-28
p:there a	a85b82c-124d29e-73f-46g-64
p:there any	c-76d105
p:there anything	a-52b-37c70d109g-30
p:there are	a-59b43c-29d53e74
p:there d	a57c24d-46
p:there is	a-67b-71c-62e153f-47g-70
p:there one	a36
p:there s	a-33b93c55d33e-89f-68
p:there somewhere	a-95b98d52
p:there to	b79c-44
p:there was	a116c-38e-49
p:there will	a115c-45
p:these days	a-53c29d53
p:they are	a58c-82f91
p:they d	a64b-33d-33e79f-22g-35
p:they gave	a99c-30d-20e-24
p:they have	c-85e84g23
p:they ll	a-58b-45c41d25e-34f94
p:they re	a-129b-87c145d131e-63f-35g-41
p:they were	a30c-91f96
p:thing ?	c-35g87
p:thing a	a108c-67e-23f63g-68
p:thing and	a67b-96c-35f88
p:thing i	a44b90c-59
p:thing in	a-107b141c-109
p:thing you	a95b58c-79d-43e-35
p:things i	a21b-22c58
p:think of	b-61e99
p:thinking about	a135d-53e-52
p:third time	a-120b-36c-76d-34e118f130g-35
p:thirty one	b-44e115
p:thirty years	a50b-39c-55d33e58f-44g-29
p:this a	a64b89c-87
p:this form	a149b-116c192d-86e-97f-63g-193
p:this is	a-30d-67e33f56g53
p:this morning	a-175c-102g178
p:this one	a107b75c-57d-65e-33f-28g-38
p:this summer	c63
p:this the	a-140b-31c208d-134f-82g-154
p:this time	a-131c46g116
p:this to	a-86c149d-47e-63g-28
p:this week	a-86b-41c76d80e-75f-39g106
p:this year	a159b-39c-78e-58f-42g-34
p:though i	c-23e80
p:thought of	a-88c134d-23e-38
p:thousand ?	a39b76c-72
p:thousand pounds	a99c-44e-36
p:three and	a-36b130c-26
p:three of	c66
p:three weeks	a60c-39d64g-21
p:three years	a-76b113c-103e114
p:through and	a-65b124c-45
p:through in	a-41e93
p:through the	a23b-42c-64d91e-49g64
p:through your	b93c-109e-39f99
p:thursday ?	a-38b-21d-26e-21g117
p:thursday at	c23d-42g73
p:thursday for	c-79d55f106g-48
p:thursday lunchtime	a22c-44d70
p:tienda de	a27b-63d110e-85f-71g-75
p:tiens a	a55
p:till then	a25c-42g78
p:time and	a54b-24c-98e98
p:time for	a78c-78d-28e-25g94
p:time i	a-123b83c-58e143
p:time with	c-24g89
p:times and	a-24c-127e135f87g-66
p:to <1digits>	a-43b-102c139d-34e-26f-26g-54
p:to <2digits>	a-89b-49c108d-94e68f-79g44
p:to <4digits>	a-50c111
p:to ?	a63b88c-51d-52
p:to a	a-79c63d-23e78
p:to about	a35c-80e89
p:to an	a-69e111
p:to apply	a-23c71
p:to ask	b81c72d-47e-83f-39g-49
p:to attend	a134c-44g-50
p:to avoid	a-90b-51c104d-75e-56f-75g-57
p:to be	b-46e36f28g-76
p:to book	a-91c114
p:to bring	b129c-119d87
p:to buy	a104b64c-82d-83e-49f-74g-87
p:to carry	a-57b48c66
p:to change	a-106c187f-34g-125
p:to choose	a44c-58g87
p:to collect	a127c-37d-67
p:to come	a40b-69d47e-25f-46
p:to commission	a108d-54e-33
p:to confirm	a-41g100
p:to do	a-57b-29c143e-42f-34g-37
p:to enquire	a-31b57c34
p:to every	c55
p:to feature	c39
p:to find	a82b26c-35d-24e-66f-36
p:to get	a57b93d-72e-49f-42g-53
p:to give	a125b-23d-100e-108f-46g-53
p:to go	a-82b26c96e-41f-20g88
p:to have	a-125b122d146e42f37g-61
p:to hear	a-55d-105f112g122
p:to help	a53
p:to her	a31b-30c46d-35e30f-23g-26
p:to him	a98g-37
p:to hold	a-125c46f93g73
p:to it	a25b-31c-133d132e-42f-24g70
p:to keep	b106c71d-68e-42f-60g-36
p:to know	a-149b136c-122d143e142f-62g32
p:to leave	a-50c70e-46f103
p:to let	g71
p:to london	a35b26c-131e44f-38g78
p:to look	a-51b150c-148d98e-61f-46g64
p:to make	b41c-122e113f-47g-52
p:to mark	a72
p:to market	a-43c81
p:to match	a107c-77d-69g50
p:to me	a115b-101c-87d66g-78
p:to meet	a-61b-23c46d-43e-30f65g22
p:to mention	a-24c-77e120
p:to mount	a-56d59g58
p:to my	a-37c57g-32
p:to nickel	a-58c-38g113
p:to order	a98b105d-122e-59f-39g-46
p:to own	a102b121c-128d-62e-32g-23
p:to paris	a-79c55d30e93
p:to pay	a146b-30c-133d21e-83f-24g-30
p:to place	a-58c85
p:to present	a60
p:to propose	c22
p:to purchase	a105b81c-72d-52e-26
p:to put	a-54b66c-69d119
p:to receive	a68c-76f91
p:to return	a-107c-55d139f-27
p:to say	a-132b110c-82d-90e78f-48g151
p:to see	a104b-73c-22e-56f-64g-44
p:to sell	a-48b28c169d-51e-42f-29g-61
p:to send	a-28b-39c77d-48e-39f-34g73
p:to show	c94d-23
p:to sit	a96c-50
p:to someone	c57e59g-28
p:to speak	a35c66
p:to spend	a102b55d-87e-81f-26g-29
p:to start	a32
p:to stay	a71
p:to stop	a-28b55c-57d59e119f-74g-66
p:to surprise	a99c-69
p:to take	a-105d83f-21g76
p:to talk	a-103b112c39
p:to tell	a-61b71c-20d-37e104
p:to that	a-102b73e73
p:to the	a-38c78d-95g44
p:to think	b-63e98
p:to try	a113b-36c-99d-59e75f-32g-77
p:to us	a38c-130d62f105g-26
p:to use	a-47c-44d132e-70f66
p:to view	a87c-48
p:to wear	a-26b-70c-22d199e-34f-26g-30
p:to whom	a-37f87
p:to work	a-109b-26c105d-47e-32f41g-24
p:to write	a90b-45c-27d-38f-34g25
p:to you	a50b-64c117d-125e-71f-54g71
p:to your	a-119b-69c72d-60e-83f-62g141
p:toda la	a-92b-26c-54d-33e141f-21g-26
p:today ?	a107b-31c-79d36
p:toi et	a27c24
p:told and	a-49b44c140e-92
p:told by	a155c-99e21f-34
p:told me	a77b-78d-88e78f-58g-93
p:told my	a-129c-103d-35e150
p:told the	a-91b-57c95d-43e120g-36
p:told to	a-78b103c-74d-21e137f-36g-59
p:told you	a-24b-52c24d-30e50f-22g74
p:too much	a-120c-108f155g-30
p:took a	a100e-64
p:tot je	a-137b148c-31
p:toujours ?	c-67g99
p:toujours d	a-97c-23g125
p:toujours la	a47c-71d84
p:toujours pas	a-95b-22c185e-111f-86g56
p:tour de	c-82d-29g113
p:tour du	a-61b61c103e-31
p:tourne dans	a-99c-109d105e120
p:tournee il	a69c-22
p:tous les	a59b116c-56d-62e-91f-60g-76
p:tous vos	a-115b149c-112d-27f92
p:tout a	a-54b-30c-111e-39f-26g143
p:tout ce	a50b42c-95d-56e-48f112g-25
p:tout cela	a-90c22f112
p:tout court	a54b66c-75
p:tout de	a-38b31c43d52e-25
p:tout en	a-39b87
p:tout et	a43c-63e-52f145g-98
p:tout le	a78b-133c137d-64e-26f-48g-65
p:tout seul	a194c109d-213
p:tout un	a-89c32e99
p:tout va	a-81b94c-32d87
p:toute l	a-32c-24f82g55
p:toute la	a-21c43d-56e-76f-35g103
p:toute ma	a-70b-27c-80d-31e95f137
p:toute petite	a50
p:toute sa	a-21c31e63
p:toute seule	a-49c-29d140
p:toutes les	a87b-25c-70d-23e-24f43g-21
p:toutes mes	a-75c-29f112
p:toutes vos	a-63b81c48
p:train de	a68c-24
p:transmettre a	c46
p:transmettre au	a-59c95f-37g35
p:travaille a	b75
p:travel to	a-37c24d65
p:treat myself	a-51b107
p:trent anni	a130c-68d-102e-32
p:trente ans	a25b51c67d-70f-37g-47
p:trente deux	e46
p:trente huit	a98b-23d-20
p:tres beau	c76
p:tres belle	a21c43
p:tres bien	a97b-44c-106d-88f-34g98
p:tres fin	a22c-39g75
p:trois ans	a-107b120c-75d30e54
p:trois cents	a-45c82
p:trois de	a-50e74
p:trois fois	a-86c23d-28e77f-52g42
p:trois generations	c66
p:trois questions	a-27c106d-30
p:trois semaines	a-74b-35c48d33e91g-29
p:trois soeurs	a83c-32
p:troppo grande	c-82d106
p:trouve ailleurs	a-87c47e-65f107
p:trouve que	a-107b23c76e-25g88
p:trouver une	a98c-23d-41
p:trouverez mon	c52
p:try on	a124c-64d-24e-22g-83
p:try the	a78
p:trying to	a-109c114d54
p:tuesday and	a-51c116d41g-74
p:turning <2digits>	a90c-61
p:turns <2digits>	a101c-27d-30
p:tutta la	a21e65
p:tutti i	a-55c-40d135
p:twenty minutes	a-97c90e69g-25
p:twice in	a46e40g-28
p:two of	a93b-63e-51f-44
p:two or	a28b71
p:two years	a59b104c-85d-24e-81
p:u do	a141b-56c-100d-43e-27g-41
p:u have	a129b-26c-78d-60
p:uhr mit	a117b-49c-54d-74e-25g-26
p:uk gdpr	a-55c-96f119
p:um anel	a122c-51d-63e-45
p:um dia	a-121b138c-92
p:um die	a-98b-35c37d-70e-83f-49g161
p:um relogio	a126b65c-118d-95e-45f-38g-62
p:un ?	c-72d125
p:un achat	a112c-55d24
p:un altra	a-39c83d-105g102
p:un an	a-81c-86d112e107
p:un anello	a137b113c-143d-125e-66f-41g-62
p:un anillo	a109b-44c-105e-57f-38g-41
p:un anneau	a77c-76d-32e28g-42
p:un apres	a91
p:un article	a-34b-24c52d111e-30f-73g-24
p:un atelier	c31
p:un audit	a-34c72
p:un autre	a-118c-121d102e150g-46
p:un beau	a49c22
p:un bebe	a60d28g-23
p:un bijou	a89b-50c69d-64e-52f-27g-32
p:un bon	a89c61d-40g-42
p:un bouton	a-74c-21d150
p:un bracciale	b99c80d-117e-43f-26g-30
p:un bracelet	a119b-74c-84e-33f-78g-62
p:un buen	b103c-20d-23e-22f-20g-21
p:un cabinet	a58c33
p:un cadeau	a105b-71c-71d41e-38f-56g-72
p:un cafe	a-117b-40c126d-64f58g-38
p:un carnet	a29c54e-24
p:un carre	a113c-91
p:un cheque	a-74c101d-41e66
p:un chez	a-59b-119c213d-146g-68
p:un client	a83c31d-65
p:un clip	c95
p:un code	a-87c29f106
p:un coin	a-109b115c27
p:un collier	a45b43c59d-102e44f-54g-71
p:un confrere	a-55g88
p:un conseiller	a30b-23c88e-34f-23g-27
p:un croquis	a140c-76d-45
p:un de	b75c93d-88e-40f-57g-70
p:un demenagement	c-96d102
p:un des	a23c-52d84
p:un devis	c-30d94e-29g-21
p:un diamant	a-73c154d53e-65
p:un dimanche	a-75c-38d-53e173g-30
p:un documentaire	a-59b61c42
p:un doigt	a130d-75
p:un dossier	a-48c83
p:un duplicado	a-66c-70d106
p:un entretien	a-63c88
p:un essai	a-75c101d-24e-22
p:un essayage	a-31c-86f118
p:un et	a-126b48d107
p:un etui	a104c-89
p:un expose	a-86b23c129d-21g-63
p:un fermoir	b-20c40d35g-30
p:un flacon	a-68c136d51e-92
p:un foulard	a21b-28c-122d118e27f-26g-29
p:un geste	b-31c49d-92e95f-26g-30
p:un giorno	a-108b136c-113d-21
p:un homme	a-73b-23c165
p:un horloger	a39b-61c76
p:un hotel	a-41c74
p:un incontro	a75
p:un joli	c55
p:un jour	a-129b153c-137d-84f-61g-70
p:un laboratorio	c64
p:un lot	a-120b-36c117d-35e-35f-33g-34
p:un lundi	a114c-20d-41
p:un magazine	a77c29
p:un mail	a-101c-78d79e137f-53
p:un manteau	a79c-87e64
p:un mardi	a35c105g-49
p:un mariage	a30b-31c-82d109e-29f-21g-23
p:un matin	a115e-73
p:un medaillon	b68c-54d39
p:un memoire	a-28b83
p:un mercredi	a75c-130d108g-35
p:un message	a-105c-119e99g137
p:un modele	a-125c27d169e-58
p:un mois	a-73b-25c-70d-26e47f123g-23
p:un monsieur	a-88c40e33f97
p:un mot	a42c43e-34
p:un moulage	a98e-54
p:un necessaire	a94c-102d45
p:un numero	a-38c-43d103
p:un objet	a136b-22c-130d-31
p:un ordinateur	a70
p:un orologio	a122b-55c121d-153e-92f-50g-53
p:un paio	a59c-64d56
p:un par	b101d-28e-33
p:un parapluie	a21c-56e93
p:un parfum	a97c-88d22e-54f-21g-28
p:un pari	a-95b137c-39
p:un partenariat	c79e-27
p:un pendentif	a96b-20c-73e-30g-21
p:un petit	a121b-132c102d-116e-22f-60g-109
p:un peu	a-21b27c-68f89g58
p:un peut	c-35d91
p:un po	a-88b-55c109e-34f-29g-30
p:un portachiavi	a47c38
p:un porte	a86b-30c34d-47e-32f-26g-31
p:un portefeuille	a94c-35
p:un poste	a-85b73c69
p:un pot	a63c30
p:un pour	a83d-24
p:un present	a126c-105
p:un pret	a-54c52d71
p:un prix	a105b-57c95d-100e-30g-28
p:un questionnaire	a-48e114
p:un qui	a82b-36c-112d33e59f-25g-29
p:un regalo	a107b30c-113d-76e-60f-49g-51
p:un reloj	a134b-111c24e-65f-51g-57
p:un rendez	a156b-39c44d-46e-126f-42g-101
p:un reportage	a-51c79
p:un robot	a29e52
p:un rubis	a22c70g-25
p:un sac	a121b-43c-152d40e-52f-38g-54
p:un salon	a62g-23
p:un saludo	a-113b-58c-109d59e-51f148g72
p:un samedi	a94c-56d-35e22g-64
p:un saphir	a56c-70g78
p:un service	a-42b-47c-112d127e100f-37
p:un seul	a24b-25c46d-36e36f-22g-25
p:un simple	a-104d99e88g-20
p:un soir	a73c48d-34e-68
p:un stage	a-62b-24c90d-22
p:un stylo	a44c-39e60
p:un sujet	a-82c102
p:un technicien	a-69c94
p:un telephone	a-108c112d41e-30
p:un test	c36
p:un tour	a44b56d-23
p:un train	a-39b90c-120g117
p:un trou	a-99b-52c47d114
p:un truc	a112b-31c-88d-35e-37f-21g-25
p:un vendredi	a45
p:un verre	a-83c-61d77e86
p:un vieux	a-66b51c81
p:un vostro	a-26b-47c72d79e-47f-39g-42
p:un vrai	a86b-40c34d-53e-46f-28g-47
p:una agencia	a75
p:una borsa	a26b110c-43d-69f-50g-53
p:una casa	a-88c-44e123
p:una collana	c-85d-24e77g81
p:una cosa	a-67b77c-92d-39e80f-25g119
p:una parure	a69b87c-100
p:una penna	a33c-120d140
p:una pietra	a37d43
p:una vostra	b79c80d-70e-71
p:und bitte	a-128c32d-34e-33f89g112
p:und die	a39c-64f92
p:und herren	b-40c79d-42e-42f-41g-39
p:und ich	a116b-92d-133e-119f97g-51
p:und mochte	a35b-35c116d-33e-38
p:under <2digits>	c-74f108
p:under a	b-31c-39d-46e-39f-22g189
p:under the	a-24b-82c-116d128e-54f117
p:une actrice	a43
p:une adresse	a-51c91f63
p:une alliance	a65c-93d-32e71
p:une amie	a91b-27c-87d101e-21g-27
p:une association	a39
p:une attestation	a-92c-117d124f86
p:une autre	a-22b-79c-120d39e73f121g60
p:une bague	a106b-35c-50d-80e-65g-64
p:une belle	a50d-32e-37g84
p:une boite	a133c-117d-45e57f-38g-47
p:une bougie	a98d-22
p:une boutique	c86
p:une broche	a110b-60c55d-89e-33
p:une brochure	a-113b135c-72
p:une canne	a78c-69e41
p:une carte	a89c-83d-20g48
p:une chaine	a87b-42c28d-46e-44f-38g-44
p:une chaise	a-100c-104e136
p:une chose	a-45c144e-31
p:une cliente	a102b-30c-29d-44g-32
p:une collection	a-61b85
p:une courte	c50
p:une croix	a72
p:une dame	a114b-88c-44f-28g-46
p:une date	c-84d56f66
p:une de	a-57b87c118d-115e-90g-66
p:une demi	a-52c33e83
p:une echarpe	a40
p:une emeraude	a91
p:une entreprise	a24c45e-47
p:une enveloppe	a49c-62e53
p:une erreur	a-114c-104d130e112f33
p:une etude	a85c-37
p:une facture	a143c-37d-23e-28
p:une famille	a66c39d-41
p:une femme	a86b-38c-43d-30e54f-63g-29
p:une fois	a144b-53c-137d-72e-79f-33
p:une gourmette	a55c-50d63
p:une grande	b49c61d-20e-62g-22
p:une gravure	a-50d77e75
p:une grosse	a28
p:une heure	a156b-75c31d-56e-83f-30g-69
p:une idee	a81b-67c23d-52e-37f-27g50
p:une journee	a-36c95
p:une lettre	a44d54e-42
p:une liste	a29b56c-27
p:une longue	a26
p:une loupe	a138c-94
p:une main	a39c33
p:une maison	a-75b-21c89d-102e126f-71g-69
p:une malle	a-38c108
p:une matinee	c59
p:une medaille	a126b-28c-80d-37e-64f-26g-32
p:une montre	a87b117c-139d-105f-72g-82
p:une offre	a-29c109d-46
p:une page	a-71c42e-28f100
p:une paire	a87b-39c49d-97e-53f-38
p:une par	a54
p:une parure	a48b112c-60e-45f-24g-31
p:une personne	c26e52
p:une petite	a62b37c30d-66f-58g-105
p:une photo	b-70c156d-114e-83f-22g-52
p:une photographie	a88c-35
p:une piece	a21b-39c85d-39e38f-35g-52
p:une pierre	a52b98c-114d27e-49f-26g-32
p:une place	a22
p:une plaque	a-25c115g-47
p:une poche	a84d-49
p:une premiere	a-35e108
p:une question	a89b112c-144d-46e-49f-34
p:une qui	a-25c49e91g-43
p:une reponse	b-21c78e73g-98
p:une riviere	a-82b157c-109
p:une robe	b52c51d-31e52f-28g-76
p:une semaine	a-78c82g80
p:une serie	a90
p:une seule	a136b-74c-151d-105e64f-51
p:une simple	a-29b66
p:une societe	a-44c88
p:une tasse	a106c-46d20e-59
p:une toute	a57
p:une trace	a-101c-62d122g69
p:une vitrine	a-95c27e101
p:une vraie	a113b-182c72d37e-77f-36g-48
p:unheated kashmir	c52
p:uno de	b98c-29
p:unos pendientes	a66b-36c-120d123e-56f-30g-37
p:until i	b33c-84g104
p:until the	a91b-51c-39e-38f-27
p:until then	a-108b112c-40g66
p:up a	a-32b127c-112e-20g88
p:up and	a-23b34c143d-47e-105
p:up for	a-75b-29c33d-31e-59f127g-27
p:up from	a76c25d-33
p:up on	a-64b-20c-45d-31e-21f95g92
p:up the	a27d-43e-22g87
p:up to	a89c43d-66e-53f-77g-39
p:up with	a78c-94g76
p:us ?	a24c38d-41e-20g57
p:us a	a-77b-20c111
p:us and	a-51b65c-39g65
p:us both	a61c-22e23
p:us in	a31c-115d115
p:us on	a-112c-53g151
p:us we	a21c-70f108
p:use the	a-26c74d-54e-43f74
p:used one	a129c-49d-70
p:used to	a50b-29c-68d-82e38f118g-35
p:ustedes ?	a41b105c-102d-33
p:uw huis	a-102b-63c135d-51e-26f-26g-56
p:va bene	a-84b87c-37g88
p:va bien	a-55b93c-47d81
p:va in	a131b-43c-99d-34e-52g-21
p:vamos a	a35c102d-22g-69
p:van de	a-114b127c-110d109e-37f-34g-40
p:van mijn	a-72b72c-129d103e-60f69g101
p:vaut il	a-39d94
p:ve a	a97b108c-31d-90e-88f-30g-45
p:ve been	a47b-67c-24d-61f39g27
p:ve decided	a106d-47
p:ve done	c93e-68
p:ve got	a-32b-37c136f-56g-85
p:ve had	a-73b61c67d-98e70f-38g37
p:ve just	a55b-23c20e39g-25
p:ve lo	a97b-21c-89d-25e-90f121g-68
p:ve lost	c-49d46e61
p:ve moved	a49c-93d97f38g-23
p:ve never	a-48b79c-91e63f90
p:ve not	a-161d113f132
p:ve read	c-82d-29g126
p:ve since	a-94c-102f151g-43
p:ve written	a-93c126
p:vedere gli	a89c-61
p:vedere qualcosa	a84c-29
p:vendeur a	a-25c-76e101
p:vendez vous	a261b-59c-234d-57e-74f-37g-40
p:vendre des	c74
p:vendre la	a-41c118d-60
p:vendre une	a66
p:vendredi <2digits>	a29c84g-55
p:vendredi en	a88c-52
p:vengo a	a-53c64d59
p:venir ?	a128b-93c-45
p:venir a	a100c-74
p:venir avec	a63
p:venir de	a38c-51g75
p:venir mercredi	c-79d110
p:venir vous	a40c40
p:venire a	a45b-20c96d-45e-35
p:vente de	d111
p:vers <2digits>	a78b-40c-64d-46e74f-24g-39
p:vers le	a52
p:vers midi	a39c-48d66
p:vers vous	a-118c-102f-42g141
p:verso le	a97c-37d-28
p:vert et	a99c-24d-33
p:very much	a-53b60c82
p:very well	a-66c91
p:veut la	a49
p:veut pas	c115d-20
p:veux acheter	a141b-30c-100d-66e-40g-51
p:veux la	a123c-57d-31e-27g-41
p:veux le	a104b-20c-58d-25e-25
p:veux lui	a124b-52c-50d-56
p:veux ni	a57c-39d-25e72
p:veux offrir	a69
p:veux pas	a83b-23c-82d-40e70f-64g-25
p:veux plus	a-116c-110e50f142
p:veux que	a-25c-31e124f-43
p:veux un	b33c217d-213e-179f-81g111
p:veux une	a125b39c-137d-95f-47g-35
p:veux voir	a84c-113f89
p:vi prego	a-110b-27c-131d135e-26f124g-33
p:vi scrivo	a36c44
p:vi seguo	a-64b81c54e-32
p:vicino a	a37c60d-21
p:video call	a55c-59g74
p:vie a	a91b-22c-102d-32e-33f96
p:vie et	a-80c78e49
p:viendrai avec	a-52c-43g109
p:viens avec	a43
p:viens d	a-72c-47d115e59
p:viens de	a41c33d-108e-109f-35g106
p:vient d	a98b31c-44d-94e-68f-29g-36
p:vient de	a46b-63c101d30e-59f-30g-37
p:vingt ans	a97b-28c-63d-56e35f-41g-78
p:vingt cinq	a82c33e-76
p:vingt deux	a58e24
p:vingt minutes	a-40c28d-55e105
p:vingt quatre	a-61b119
p:vingt six	g57
p:vingt trois	c-42e74
p:vis a	a-29b-29c107d66e-40f-39g-23
p:visite de	a88c-109g85
p:vitrine a	a-32e90
p:vitrine c	a-107b-177c208e108
p:vitrine rue	a91c-31d-23
p:vitrines et	a-50c81
p:vive voix	c36
p:vivo en	a109b-57c-140d39e-68f62g-57
p:voces atendem	a84c-43
p:voi ?	a-60b87c-75d96
p:voi a	a-73c100d89e-69f-44g-47
p:voici la	a-76e-29g113
p:voici le	a-100c-73g125
p:voila c	a-127b-34c165d-42e107g-42
p:voila je	b75c-60g53
p:voir avec	a-79b42c-24d70e39
p:voir des	a78c-31
p:voir la	a113c-68d-31g21
p:voir les	a161b-61c-149d-86e-54f-42g-48
p:voir un	a44
p:voir vos	a136b-24c-96d-22g-21
p:vom <1digits>	a24c-53d95
p:von ihnen	c80
p:voor het	b-30d-76e-21f-29g114
p:voor mijn	a134b-52c-104d-97e-40f-44g-101
p:vorige week	a-112b-23c-84d-34e-21f-24g131
p:vorrei regalarle	a105c-43e-63
p:vorrei sapere	a-98b-42c-34d124e68f69g-40
p:vorrei solo	b115c-114
p:vorrei un	a131b-60c-94d-123e-46f-38g-43
p:vorrei vedere	a87c-57
p:vorrei venderlo	a-127c172d-124
p:vos archives	a157c-133d43e-57
p:vos ateliers	a-41b-69c-43d203e-49f-44g-56
p:vos bijoux	a-99c149d-25
p:vos boutiques	a-42c76
p:vos bracelets	a114b53c-57d-23e-39
p:vos clientes	a-98b-20c110d-26e-89f85g-29
p:vos clients	a-79b-45c105d-49e-47f-39g-49
p:vos collaborateurs	a-74c61e59
p:vos collections	a173b-59c-39d-41f-45
p:vos conditions	a85
p:vos conseillers	c-78f95
p:vos courriers	a-81c-93f124
p:vos creations	a-62c104d-31
p:vos envois	a-96c-101f133
p:vos equipes	a-32c70
p:vos fichiers	a-101c-93f143
p:vos horaires	a64
p:vos invitations	a-93c-94f131
p:vos messages	a-74f90
p:vos montres	a-35b90c74d-70e-64f-43g-51
p:vos parfums	a89b68c-65d-32e-58f27
p:vos pieces	a-73c96
p:vos prix	a174b-158c-56d-32
p:vos robes	a-29b98c-50
p:vos sacs	b73
p:vos salons	a-75c147e-89
p:vos soins	a-99b-46d40e125
p:vos tarifs	a-114b149c-64d-31f-45
p:vos vendeuses	c83e-32
p:vos ventes	a-44c77
p:vos vitrines	a-33b73c46e-35
p:vossa loja	a-93b-46c157e-66f-45g-58
p:vostri gioielli	a-76b83c50
p:vostro archivio	a-102c-24d-85f143
p:vostro sito	a-71b-23c50d-41e99f-21g-24
p:votre adresse	b65c-27d44e-40
p:votre atelier	a-31b-60c108d-50f-37g-40
p:votre bague	b24c91d-40e-41f-23g-28
p:votre boutique	a-93b30c126d-90e87f-51g-64
p:votre collier	a-51c129e-67
p:votre dernier	a-145c180d-86e-28
p:votre directeur	a-46c134e-85
p:votre eau	a125d-77e-28
p:votre et	a65
p:votre fichier	a-105c-103e90f122
p:votre fondateur	a-35c77
p:votre maison	a-100c100f-71g-76
p:votre marque	a-89b-31c118d-60e-28f-21g-22
p:votre montre	a-45c33d63
p:votre nom	a-120b-47c143d-92e-70f-48g-57
p:votre page	c61
p:votre parfum	c88d-60e41
p:votre personnel	a-121c-25e109f92
p:votre poincon	a-67c-97d123
p:votre porte	a-72c100
p:votre president	a-55c83
p:votre quartier	a65c54g-27
p:votre question	a-101c-99g136
p:votre reponse	a-95c-129e116g129
p:votre responsable	a-87c28e101
p:votre salon	b-29c80d-31e-36f-28g-34
p:votre service	b-27c-58d-86e124f-29g-31
p:votre site	a45b85c-31d85e-63f-45g-65
p:votre temps	a44b50c-46
p:votre vendeuse	a-75c-82e118
p:votre vitrine	a-67b114e-23
p:voudrais acheter	a41c31
p:voudrais donc	a72
p:voudrais en	a117b-24c-65
p:voudrais faire	c-44d98
p:voudrais lui	a90b-33c-61d-41e-29f-27g-29
p:voudrais offrir	a86c-47
p:voudrais pas	a-128b32c82d86
p:voudrais que	a26b-71c136d-37e-29
p:voudrais un	a130b-57c-89d-88e-71f-33g-48
p:voudrais une	a144b-56c-80d-100e-41f-31g-37
p:voudrais voir	a111c-56d-53e-25
p:voudrions lui	a73
p:voulais juste	a-81b120c-72
p:voulais seulement	a-95b70c-78g117
p:voulais vous	a-59b80
p:vous ?	b27c43d116e-88f-101g-96
p:vous a	a97b-92d-74e-93f-55g81
p:vous acceptez	a75c-24
p:vous adresser	a-40c74
p:vous ai	a-31b31c-127d51f109g72
p:vous allez	a116b-60c-20
p:vous au	a-77b-75c132d-53g108
p:vous auriez	a135c-71g-51
p:vous avec	a26c66
p:vous avez	a-36b-64c42d-63e71f27g27
p:vous aviez	a-111b108c-99d-60e-37f-23g151
p:vous c	a107b95c-97d-87
p:vous ce	b43
p:vous cela	c63f-42
p:vous cherchez	a-66c31f100
p:vous confier	a33c97d-100
p:vous confirme	a-108c-100g128
p:vous connaissez	a123c-55d-26
p:vous contacte	a23c79d-37
p:vous d	a-76b53c110e-62g41
p:vous dans	a61c49d-23
p:vous de	b-31c51d-33e-47f96g-37
p:vous demande	b-36c-121f124
p:vous demander	a44b70c-27g-22
p:vous depuis	a74b-64c71d-20e-25
p:vous des	a69b106c-32d-46e-61f-51g-69
p:vous devez	c28f42
p:vous dire	a-32b93c-70e-32g101
p:vous ecrire	a-44b-62c174e-32g-111
p:vous ecris	b-48c-117d-62e81f-50g141
p:vous en	a67b-46c69d26e-118g-99
p:vous encore	a128b-112c-129d88e-41f-41g-93
p:vous envoie	a-54c30g64
p:vous envoyer	a-46c78
p:vous est	c78d-103g88
p:vous et	b-64c150d-135e-83f36
p:vous etes	a-75b-59c156d-68e-27f-56
p:vous faire	a-53c185d-42e-34f-27g-28
p:vous fais	a-101c-56e120g61
p:vous faites	a135b30c-132e-102f-42g-60
p:vous ferai	c61
p:vous garde	a-82d140
p:vous gardez	a-38c-57d23f111
p:vous informe	a-66c109d-53f60g-31
p:vous interesse	a-153c138d-39e148f-51g-21
p:vous j	a-131c-33d94f128
p:vous je	b101c25d-27e-51f-24g-28
p:vous l	a-38c-89d130e-22f-68g96
p:vous la	a-87c111d54e60f-58g-33
p:vous laisse	a-80c67d-56e99
p:vous le	a-159c-24d-72e218f-67
p:vous les	a-22b-54d146e-80f-52g-66
p:vous livrez	a128c-119
p:vous lui	a-134b38c177
p:vous m	a-99b-56c-62d112e81f68g125
p:vous me	a105b-23d-96e-107f-175g95
p:vous n	a49b-42d-80e-72f58g37
p:vous ne	a-61b-89c163d-58e-81g38
p:vous nous	a98b-35c74d-66e-63f-24g-43
p:vous on	a36b-56c23d-30e61
p:vous ou	c-29d117
p:vous ouverts	a85c-25
p:vous par	a-70c138d36g-123
p:vous pas	a-68c184d-44e-98
p:vous pensez	a-93b113c-33
p:vous peut	a97d-31e-23
p:vous plait	b118c-134d-74e-69f143g-125
p:vous pour	a65b66d-43e-61f-31g-47
p:vous pourriez	a-106c36d112
p:vous pouvez	a-70b-30c-115d150e-35f-71g128
p:vous prenez	a-58c158d-22g-54
p:vous presenter	a-37c74
p:vous prie	a131c-158d-23e-40f142g-36
p:vous propose	a39b-25c71d-24e-60f-23g-29
p:vous proposez	c-23e48
p:vous pu	a-98c36g78
p:vous que	a-39c-90d166
p:vous quelque	a97c-49
p:vous qui	a-39b-57c163d-97e-54f-62
p:vous rachetez	a-121b-21c95d85
p:vous rencontrer	a-36c74
p:vous savez	c109e-41
p:vous si	a125b72c-74d-72e-66
p:vous souvenez	c125e-80g-53
p:vous transmets	a-30c148
p:vous trouverez	a-32g105
p:vous un	a54b36c137d-110e-83f-41g-58
p:vous une	a52b-60d71e-82f-44g23
p:vous verrez	a-54c94
p:vous voir	a69b101c-70d50e-22g-145
p:vous voudrez	a36b-47c87
p:vous voulez	a-70b-31c166d-41e-48g-27
p:vous vouliez	a-95c-102f107g107
p:vous vous	a-61c-102d-55e132f62g-73
p:vous voyez	a-61b104d59
p:voy a	a96c-61
p:voyez ce	a-53b48c-39d86
p:vrai bijou	a63
p:vrai et	c107
p:vs avez	a57b-23c90d-63e-23g-36
p:vs faites	a83c-44
p:vu en	a43d-34e-24f-23g78
p:vu un	a-126b116d-35e80
p:vu votre	a54b-23c-116e-25f69g109
p:w <4digits>	c-120d135e-25
p:wait until	a-66b75c-45d38g59
p:waiting list	a95b59c-95d-49e-23g-27
p:walk in	a136b40c-55d-119
p:walked past	a21c46e-33
p:want a	a133b-60c-120d-37f-68g-71
p:want an	a-25c-112e131
p:want it	a-100b36c52d-49f55g91
p:want the	a96c-63d-90f-59g-75
p:want to	a101c-73d-24f-79g-103
p:want you	c-55e94
p:wanted a	a-85b113c-31e82
p:wanted to	a-52b127c-98d-36f-23g-26
p:wants a	a93c-29
p:wants the	a170b-27c-117d-93e-21f-45g-29
p:wants to	a80b-24d-28e-27f-22g-27
p:was a	a24c-29d-100e89f29g-82
p:was at	a83
p:was born	a-39c-74e118
p:was bought	a-49c-41d107
p:was charged	a-73c-94e141
p:was given	c-75d115e27
p:was going	c-33g84
p:was in	b-25c32d-79e82f-105g52
p:was kostet	a152c-107d-107e-70f-51g-59
p:was lost	a-102c-86d88e125f-30
p:was my	a-86c-63d136
p:was not	c-94d-22e106g37
p:was the	a68b-21c74d-92e21
p:was told	a-128b-60d-45e140f-52
p:was yours	a115e-48
p:wasn t	a-86d56e80
p:wat kost	a68b-65c-95d73e-45f-45g-47
p:watch for	b-33c64e30f-30g-42
p:watch from	a75c-54d45
p:watch i	a52c-52e61
p:watch is	a-84b101c-63d102
p:watch that	a-95b62c69d21
p:watch with	a67b-67c90d-34g-21
p:watch you	a-96b-26c77d82
p:watches and	a-130b156c-90d-27
p:watches for	a-24c61
p:watches in	a-37b104c39d-26g-43
p:way i	a-77e52f100
p:way to	a-49c-60d103e61
p:we are	a72b-71c82d-47e-80f-71g-92
p:we buy	a30c58
p:we can	a28b-69c177d-110e-45f-37g-107
p:we come	a-37c-42d-33g124
p:we could	a-31c82
p:we d	a-25b-30c98d-104e-75f-61g112
p:we do	a-99c65d-22g127
p:we don	a-132b137d59
p:we had	a-111c31d62e87
p:we have	b-63c102e-51f-46g-48
p:we help	a-40c74
p:we ll	a-48b-27c80d-40e-27f-24g93
p:we lost	a72
p:we make	a-99b-20c64d-22e-20g102
p:we may	a-110b130c-59
p:we might	a-117b136c-65
p:we need	a-44b-27c126e-56f-29g-37
p:we noticed	a-51c95
p:we re	b25c43d49e-123f24g-100
p:we send	a33c65d-55
p:we spoke	a-98c37d-53f-20g112
p:we thought	a66c-79d98f-31
p:we ve	a-93c142e-105
p:we were	a30b-61c68d-70e88f-39g-70
p:we will	a-52c85
p:we would	a-95b-29d115e-36f-26g88
p:we zijn	b-52c-90d-71e-27f-32g117
p:wear it	a-74b-31c21d143
p:wear the	a-167d189e97
p:wearing a	a95c-90d-31g80
p:website and	a-61c63f50
p:wedding on	a-27c-87d190
p:wedding s	a94c-50
p:wednesday and	a32c-33g72
p:wednesday the	c-26g108
p:week ?	a-62b-42c61d87e-76f-38g46
p:week and	a-72e64f75
p:week end	a61b-36c44d-41e-44f-34
p:week of	a66b-33c-22d-24g74
p:weeks i	a-68c32d-29e106
p:went home	c27d-33e77g-24
p:went to	c91
p:were told	a-27c54e47
p:what a	a-148b34c167d-44e-65
p:what could	a48c45d-22
p:what do	a-95c-48d135e42f-41g-66
p:what does	b101c-126d116e-29f-24g-29
p:what have	a105c-32d-46
p:what i	a38b-51c138d-53e-33f-64g-85
p:what is	a-75b94c71e-45f-35g-40
p:what it	a-36b-91c146e44f-22g-74
p:what s	a-70b103c151d-133e-69f-54g-87
p:what she	c42d-25g53
p:what the	a-63b97c-85d69
p:what they	a-55b54c154d-43e-48g-32
p:what would	a52b58c58d-66e-80f-47g-51
p:what you	a-37b66c-26e49f-46g48
p:whatever it	c-96d-24f119
p:when can	a51c-76d98f-25
p:when he	b69c44d-45
p:when i	a-39b151c-146d77e77f-48g-55
p:when it	b29c-102f60g55
p:when she	a115b-36c-77d27e-85g-26
p:when the	a-91b121c41d-57e-65f-40g-44
p:when they	a28d26
p:when we	a-51c-75d52g119
p:where can	a57
p:where do	a-35b-26c151d56e-27g-101
p:where i	c-117e76f96
p:where the	c-78d115
p:where we	a-87b95c-74d-23g133
p:whether i	a-76c-81d78e109
p:whether the	a-99b-25c-82d82e-24f-24g136
p:whether you	a41b34c-48e-27f-20g23
p:whether your	b51
p:which i	a-52b-59d66e103f-49
p:which is	a-95b146c-116e117f-22g-24
p:which my	a-68b114
p:which of	a46b71c-116d84e-25
p:which the	b-35c84
p:which they	a31c-51g59
p:which would	a89c-45d38
p:while i	a127b-69c-83
p:while we	a-53d112
p:while you	a-169c31d139f101
p:white gold	d-48e-23g97
p:who came	a-22c-85e83g71
p:who can	a90b-30
p:who d	a119c-39g-54
p:who does	a-146b-50c156d86
p:who handles	a134c-31e-23
p:who has	b-98c178d-63e-75f-25g-29
p:who is	a-144b-30c63d-42e148f-28g-29
p:who knows	a87c50d-25g-69
p:who ll	a-51b79
p:who prefers	a104c-47
p:who s	c85e-31f-48g-71
p:who should	a119c-69
p:who will	a56
p:whom it	c73f-23
p:why i	a118c-28d-38
p:wie besprochen	a-123b-31c-113d-46e-32f-44g144
p:wife and	a-93c52e109
p:wife has	a-46c43d70
p:wife is	a129c-97e-41
p:wife s	a-57c68d55e81f-35g-61
p:wife would	b83g-22
p:will be	a104b-29c32d-67e-98f-50
p:will have	a-80b78c-28g99
p:will pay	a-21c73
p:will send	a-29c91
p:willing to	a-77b-42c25d77g65
p:window and	a-70c117e-26
p:window is	a-106d137
p:wir drehen	a-111b-58c143d-73e-85f-40g-39
p:wir haben	a-28b-36c-91d-86e-43f159g-32
p:wir ihnen	a-80c96
p:wir sind	b-67c119e-64f-64g-60
p:wish to	a-107b-26c90d-57e-38f113g-28
p:wishes to	a107c23d-23e-22g-90
p:with <1digits>	c55
p:with <2digits>	a-54c48d47
p:with a	a52c28d-116e36f-30g-82
p:with an	a-73b-24c59d-59e109f-24g30
p:with her	a63d27e-29
p:with his	a81c-21
p:with i	a79b58c-128e73
p:with initials	a100c-56d-57
p:with it	b-27d111e-39g-33
p:with me	a73b66c-82
p:with my	a-90b64c39e-139g134
p:with one	a-22b137c-40d-32e-22g-22
p:with some	a-31c96
p:with something	a66c-62d-36g71
p:with the	b-86d-58e-114f47g123
p:with two	a61c-48d-37f107g-81
p:with us	a67b90c-67
p:with weight	a97d-41
p:with whoever	a-71e101
p:with you	a-65b67c54f37g-36
p:with your	a-144c27d158e-69f30g-82
p:withdraw my	a-67c-103d-71f142
p:within <1digits>	a-42c93g-29
p:within <2digits>	a-90b-40c123d-81e79f-45g-41
p:without a	a80b-114c-86e108
p:woman who	a47b-49e-67g96
p:won t	a82b45c-96d-101e-48f83g-69
p:wondering what	a-108b132c-75
p:wore it	a-59c-23d108e39
p:work in	a-48c37f65
p:working on	a-40c74
p:worth ?	a-118b92c150d-116
p:worth a	a-68c101e-22
p:would a	b151c-150d-22e-30g-29
p:would be	a-60b-82c32e56f45g29
p:would give	a-81c106
p:would have	a-51b82c50e-37
p:would i	a101c-84d22
p:would it	a-149b32c106d20g122
p:would like	a138b-81c-77d-72e-63f-53g-90
p:would love	a80b-51c75d-61e-52f-45g-71
p:would make	a25c65d-37
p:would need	a-70b-30c128d-79e-49g90
p:would one	a37b85c-33e-20
p:would only	a-127c122g62
p:would rather	a149b-49c-123d-80e-33f-22g-40
p:would somebody	a101b-20c40d-35e-65
p:would someone	a90
p:would suit	a124c-94
p:would that	a-140b133c34
p:would the	a-67c93d75e-23g-22
p:would you	a-41c121d-31e-98f-73g-27
p:would your	a-43b-63c103e-62f-48g-56
p:wouldn t	a33b-33c100d-73e26g-30
p:wrist <2digits>	a48c-33g49
p:write to	a186b-43c-51d-20e-89g-69
p:writing a	a-89b-40c136
p:writing from	a-57c37e-65f-23g127
p:writing to	a-115b-49c92d-21e-20f106
p:x <2digits>	a188b-27c-135d-53e-38f-38g-66
p:y a	b29c-65d146e-45f-73g-73
p:y compris	a-114c-112d-23f153
p:y connais	a61b-52c106d-74e-24
p:y el	a-36b-45c-59d23e97f75g-53
p:y en	a88b-42c58d-53e-35f-23g-35
p:y la	a-41b-37c-99d102e90f-26g-38
p:y lo	a144b-26c32d-41e-39f-34g-116
p:y me	a116b-40c-37d-58e-56f-40
p:y mi	a51c34
p:y no	a-98b-28c149d36e-25g-28
p:y nos	a-39c-91e104g77
p:y nunca	a126b-33c61d-83e-91g-24
p:y prends	a-89b141c-39
p:y que	a63b-27d-50e-75f-24g87
p:y si	a-65b140c-102d-23e-32
p:y suis	b-31c-52d43e98
p:y un	a68b-29d31e-36g-23
p:y yo	a26c-54d-61e103
p:year <1digits>	a-49c102g-33
p:year and	a46b61c-75d-45e49
p:year i	a102b-48d61e-48f-52g-35
p:year it	a46c-45d56
p:year of	a-30b116c-55
p:year old	a-55c-51d-43e135
p:year s	a-94c111
p:years ago	a52d33e-76
p:years and	a-26c68d28e48f-46g-36
p:years at	c94e-38
p:years i	a127b-26c-60d-43e-53
p:years in	a43c66d-36
p:years of	a52b107c-53
p:years old	a-155d159
p:years on	c99g-34
p:yellow gold	a41b-31d-108e-32f-28g80
p:yes i	a63c-55e-21g75
p:yes to	a-132b52c-146d124e-22f-24g144
p:you !	a-46c162d-95g-35
p:you ?	a-94b123d70
p:you a	a170b-88c60d-55e-113f-62g-66
p:you are	a-61b-41c116d-52e-29f-75g-38
p:you asked	a-129b-22c-105d-42e-27f-23g149
p:you at	a-81g127
p:you be	a-116b48c63d-26e-39f78g-26
p:you before	a21c61d-45
p:you buy	a-120c155d-83
p:you can	a59b-41c-72e-54f-37g95
p:you charge	a-75c-90d127
p:you confirm	b-28c109d-51e-32f-31g-106
p:you consider	a-21c80
p:you could	a-31b77d50e-28f-23g-22
p:you d	a-136b-58c139d-105e-54g131
p:you do	a148b-61c-25d-136e-108f-65g-95
p:you don	a68b-42c69d-37e-46f-26g-30
p:you fix	a51b-50c131d-80e-44
p:you for	a-143b-106c111d36f-38g120
p:you from	a21c60
p:you gave	a-135e109g95
p:you get	b-26c59f54
p:you give	a-147c161d-54
p:you got	a95d-55
p:you guys	a64b93c-23d-68e-23f-21g-23
p:you had	a144b-37c-115d-102e82f-39g-38
p:you have	a147b-93c45d-130e-115f38g-100
p:you hold	a-37b-46c-125d-36e-43f137g-34
p:you i	a-35b-29c-107d51e80f-23g95
p:you if	a39
p:you in	a-119b-34d160e-26f-22g-25
p:you keep	a-142b39e-42f148g-33
p:you know	b-22c45d-30g79
p:you lend	a-111c93d69
p:you let	a-60c118d-71e-77f98
p:you like	a122c91d-71e-28f-103g-34
p:you ll	a-90b147c34d-100e27f-43g-82
p:you made	d40
p:you make	a73b29c-147d129e-60f-51g-65
p:you may	a-110b58c33d-26e-35f104
p:you mentioned	a-109c-77g131
p:you might	a-73c138g-51
p:you my	f94
p:you need	a-49c93d54g-27
p:you offer	a74
p:you on	a30g46
p:you one	c21d37
p:you only	c77
p:you open	a135b-29c-78d-100e-29f-27g-79
p:you our	a-51c83
p:you pay	a-72c102d-46
p:you put	a108
p:you re	b-57c-37d116e-128f43g38
p:you said	a-128b-40c-119d-52e72f-41g148
p:you say	a-131b-137c209d-51e-34
p:you sell	a163b-95d-106e-56f-35g-40
p:you send	a203c-113e-37f-33g-33
p:you sent	a-134c-74d33e164g69
p:you ship	a149b-31c-122d-63e-23f-21g-31
p:you show	a121b-22c-61d-31
p:you sold	a-80c-82d104e65
p:you still	a57b-42c-96e-43f-34g105
p:you suggest	a102c-70
p:you take	b47c73d-26g-22
p:you tell	a-40b133c60d-45e-68f42g-89
p:you the	a-57b-23e122
p:you to	a-90d35e85g29
p:you ve	a-34b-94d26e95f51g-44
p:you want	a-53c106
p:you were	a-131b-21c-64d-25e60f97g124
p:you will	a-43c81
p:you would	a-147b-56d161e84
p:young man	a-80c-128d-25e138f74g-23
p:your <4digits>	b-26c105d28e-64
p:your archive	a-96d128
p:your bank	a-64c95e-20f-39
p:your beautiful	c58
p:your boutique	a-41c83f-27
p:your brand	a-59b-22c83d-22e-21f-21g-20
p:your colleague	a-48c-76e70f116
p:your company	a38c51
p:your competitor	a107e-52
p:your competitors	a-68c92
p:your customers	a-50c104e-38
p:your domain	a-47c80
p:your email	a-98c-97f-74g144
p:your geneva	a-39c107
p:your head	a-44c81
p:your house	a-92b-66c155d-148f-50g-54
p:your label	a-140c-168d190
p:your late	a-79c47e90
p:your leather	a-107c116
p:your london	a-141c-68d128e130f31
p:your mark	a-35d116e-33
p:your marketing	a-51f94
p:your message	a-93c26g97
p:your mount	d85
p:your mr	g52
p:your name	a-51b-138c75d126e-50f-40g-50
p:your new	a-56c95
p:your old	a110b81c-91d-54
p:your own	a72b-72d-64e89f-56g-46
p:your page	a-59b-30c111
p:your paris	a-106d30e119g-21
p:your people	a147b-92c-101
p:your perfume	a-66c149d-26e-29g-71
p:your perfumer	a28c57
p:your private	a-79c37f94
p:your requirement	c64
p:your rings	a-86c102
p:your salon	a63
p:your security	a-107e119
p:your shop	a-112b-32c127d-73e63f-28g-31
p:your shops	c-101d126e-113f94
p:your side	a-67c44g62
p:your site	a-58b22c116d-112e88f-57g-70
p:your staff	a-103c96e70f-22g-22
p:your stand	a52b75c-64
p:your store	c53
p:your team	a-40c76
p:your watches	a-144b113c94
p:your website	a-39b121d-40e-48f-29g-29
p:your window	a-32b134c20d-37e-63f-28g-47
p:your workshop	b-23c74e-22g-24
p:yours ?	a-28c-69d116
p:yours and	a-34b95c44e-41
p:yours from	a-111b89c-114d140
p:yours i	a59
p:yours in	c147d-107
p:yours to	a-70c111
p:zeit ?	a164b-26d-56e-131f-23g-22
p:zoek een	a98b-20c-60d-28e-23g-20
p:zu meiner	a-109b-23c-77e-24f75g143
p:zum <2digits>	a-79b164c-51d-39f-25
p:zum sechzigsten	a111c-79d-21f-21
p:£ <1digits>	a123c-31d-58e-25
p:£ <2digits>	a-137b-23c107d-37e121f-22g-23
p:£ <3digits>	a27b-30c40d-39e44f-26g-27
p:будем в	a97c-36g-74
p:в париже	a95b-25c-79d-26e-26f-25g-35
p:в пятницу	a90b-35c-94d-36e-36f-37g70
p:до <1digits>	a73g-21
p:добрыи вечер	b-30c-64d-30e-33f-33g105
p:добрыи день	a44b-48c62d-49e-50f-49g54
p:есть ли	a75c-34
p:живем в	a112b-36c-103d-39e-38f-50g-66
p:здравствуите !	b-39c103d-40e-41f-51g-53
p:кольцо с	a23b-23c-92d-27e-24f-24g120
p:мне нужен	a-74b-30c125d-31e-33f-42g-40
p:серьги с	a71b-52c-100d-54e-55f-52g110
p:сколько стоит	a96b-49c-75d-49e-47f-47g-58
p:у вас	a97b-52c54d-52e-51f-54g-95
p:хотела бы	a32b-24c85d-32e-26f-27g-37
p:хочу заказать	a97b-26c-89d-28e-27f-27g-38
p:часы с	a61b-23c77d-23e-23f-24g-70
p:ابحث عن	a119b-50c-118d-55e-57f-49g-50
p:ابنتي في	a76c-41
p:ارغب في	a113c-122
p:السلام عليكم	a58b-40c74d-40e-42f-40g-39
p:باريس يوم	b-28c-50d-28e144f-28g-28
p:في باريس	a92b-37c-77d-38e-46f-37g-37
p:في شهر	a-45b-32c164d-32e-43f-52g-31
p:لزفاف ابنتي	a76c-41
p:موعد خاص	a79c-37
p:هل يمكن	a-21b-51c161d-53e-53f-51g-50
p:يوم الاحد	a42b-37c-63d-34e97f-34g-31
q:after-purchase/broken/1	a-38b-87c-36d107e95f-86g-26
q:after-purchase/broken/2	a-122b-67c-30d139f-71
q:after-purchase/exchange/1	a-82b-36c20d108e51f-40g40
q:after-purchase/exchange/2	a-132c79d55e-90f41g48
q:after-purchase/order/1	a-60b-75d98e44f-81g46
q:after-purchase/order/2	a-127b-71c-61d86e124f24
q:after-purchase/order/3	a-106b-40c107d-89e139f-60g-44
q:after-purchase/owned/1	a-135b-104c-84d144e52f-61g-105
q:after-purchase/owned/2	a196b-100c-57d-56e-61f-51g-50
q:after-purchase/papers/1	a-111b-86d122f-68g-99
q:after-purchase/papers/2	a-133b-72c-70d138e-81f48g-73
q:after-purchase/papers/3	a-65c-46d110
q:after-purchase/repair/1	a-64b-73d136e42f-64g-45
q:after-purchase/repair/2	a-59b-45d112e37f-43g-44
q:client-wish/bespoke/1	a65c-58e-38f-60g-40
q:client-wish/bespoke/2	b-91c-74d136e-35f-31g-39
q:client-wish/call-back/1	a47b-71c-133d-135f128g-25
q:client-wish/kin/1	a51b-26c-30d-41e-37f-22
q:client-wish/kin/2	a46b-28c-75e-40f-43
q:client-wish/kin/3	a49b-41d26e-115f-20g-25
q:client-wish/occasion/1	a53d-27f-35g-67
q:client-wish/occasion/2	a66b-56c-31e45f-84g-90
q:client-wish/occasion/3	a81b-44c26d-63e-42f-39g-42
q:client-wish/piece/1	a60b-38c-54d55f-72g-51
q:client-wish/piece/2	a51b-36e-42f-84g-65
q:client-wish/piece/3	a109b-81c54d-135e-65f-67g-68
q:client-wish/price/1	a74b94d-123e-68f-86g-87
q:client-wish/price/2	a142b28c-179d98e-86f-81g-122
q:client-wish/proxy/1	a86b-69c-96d96e-76f-61g23
q:client-wish/stone/1	a76b-49c-20e-99f-86
q:client-wish/stone/2	a126b-82c-63d-117e-84f-70g-115
q:client-wish/visit/1	a81b-49c-78d-67
q:client-wish/visit/2	a94b-86c26d-82e-28f-77g-108
q:client-wish/visit/3	a90d-37e-21g-27
q:client-wish/wish-to-buy/1	a101b-56d-89e-89f-75g-61
q:client-wish/wish-to-buy/2	a108b-85d-113e-116f-54g-76
q:client-wish/wish-to-buy/3	a68b-45d55e-51f-44g-43
q:earlier-exchange/addition/1	a-97b-97c-140d-84e-72g156
q:earlier-exchange/addition/2	b-67c-135d-90e-71f-59g110
q:earlier-exchange/awaiting/1	a-144b-81c-105d28e-76f32g150
q:earlier-exchange/awaiting/2	a-133b-49c-48d107e-50f-98g120
q:earlier-exchange/earlier/1	a-146b-93c-143e91f87g154
q:earlier-exchange/earlier/2	a-143b-73c-131d-91e-86f81g148
q:earlier-exchange/rearrange/1	a-68b-77d-94e-124f28g122
q:earlier-exchange/rearrange/2	a-92c-102g128
q:earlier-exchange/thanks/1	a-144b-91c-130d-90e-94f157g150
q:grievance/claim/1	a-41b-54c38d-89e136f-103g-118
q:grievance/claim/2	a-129b-23c-110d-23e157f-99g-22
q:grievance/conduct/1	a-57b56c-22d-61e123f-62g-38
q:grievance/conduct/2	a-100b-53c-118d-87e142f-54g-72
q:grievance/displeasure/1	a-87b-106c-143d-52e160f-95g-95
q:grievance/unserved/1	a-29c-39d-127e115f-21
q:grievance/unserved/2	a-79b40c-151d-80e145g143
q:grievance/unserved/3	a-103c-94e134
q:no-project/catalogue/1	b132c-63d-106e-84f-64g-62
q:no-project/conditional/1	a-64b138c-24d-92e-83f-92g-73
q:no-project/conditional/2	a-131b121c53d-43e-46f-24g-25
q:no-project/curiosity/1	a-148b155c-122d-45e-96f-87g-90
q:no-project/curiosity/2	a-126b142c-131d-74e-67f-65g-68
q:no-project/curiosity/3	a-93b124c-102
q:no-project/far-away/1	a-133b159c-151d-111e-73f-77g69
q:no-project/far-away/2	a-80b142c-121d-80e-56f-50g-57
q:use-of-the-house/career/1	a-132b28c121d-96e-103f-47g-104
q:use-of-the-house/career/2	a-94b57c88d-92e-83f-83g-85
q:use-of-the-house/career/3	a-98b-80c105d-53e-58f-58g-50
q:use-of-the-house/charity/1	b-34c86d-68e-43g-90
q:use-of-the-house/charity/2	a-24b-79c100d-75e-87f-66g-69
q:use-of-the-house/charity/3	a-106b-33c108d-36e-34f-33g-33
q:use-of-the-house/digital-agency/1	a51b-37c71d-95e-72g-84
q:use-of-the-house/digital-agency/2	b-82c99d-77e-72f-71g-79
q:use-of-the-house/digital-agency/3	a-75b-29c89d-30e-30f-29g-30
q:use-of-the-house/distribution/1	a-116b-97c99e-85f-20g-75
q:use-of-the-house/distribution/2	a-94b-77c128d-40e-31f-22g-26
q:use-of-the-house/freebie/1	a-124b-69c110d-24e-55f-65g-88
q:use-of-the-house/freebie/2	a-126b-135c167d-89e-162f-64g-85
q:use-of-the-house/influence/1	b-106c103d-105e-48f-77g-87
q:use-of-the-house/influence/2	a-57b-82c106d-83e-79f-76g-77
q:use-of-the-house/influence/3	a-108b-70c107d-72e-72f-68g-69
q:use-of-the-house/misdirected/1	a-89b-26c159d-166e24f-104g-80
q:use-of-the-house/misdirected/2	a-111b-69c128d-71e-79f-80g-83
q:use-of-the-house/money/1	c94e-107f-94g-44
q:use-of-the-house/money/2	a92b-64c72d-76e-70f-58g-75
q:use-of-the-house/money/3	a33c41
q:use-of-the-house/pitch/1	b-81c103d-102e-114f-87g-75
q:use-of-the-house/pitch/2	a-95b-46c98d-51e-46f-45g-45
q:use-of-the-house/pitch/3	c61
q:use-of-the-house/press/1	a54b-51c49d-56e-95f50g-85
q:use-of-the-house/press/2	a-90b-74c105d-82e-77f-72g-73
q:use-of-the-house/press/3	a-20b-54c91d-56e-56f-53g-54
q:use-of-the-house/property/1	a-120b-51c124d-54e-74g-85
q:use-of-the-house/property/2	a-87b-31c95d-33e-33f-31g-32
q:use-of-the-house/property/3	a-27c69
q:use-of-the-house/resale/1	a52b-68c128d-95e-121f-80g-98
q:use-of-the-house/resale/2	a-185b-55c193d-114e-30f-26g-30
q:use-of-the-house/service/1	a-38b-95c104d-85e-88f-54g-100
q:use-of-the-house/service/2	a-137b-72c125d-79e-61f-58g-62
q:use-of-the-house/software/1	a-117b-83c113d-129e-86f93g-85
q:use-of-the-house/software/2	a-83b-37c92d-37e-38f-39g-38
q:use-of-the-house/software/3	a-30c70
q:use-of-the-house/staffing-agency/1	b-73c110e-81f-65g-91
q:use-of-the-house/study/1	a-24b61c78d-103e-39f-69g-99
q:use-of-the-house/study/2	a-49b-89c86d-85e-80f-26g-76
q:use-of-the-house/study/3	a56b-38c57d-39e-38f-38g-38
q:use-of-the-house/supplier/1	a-61b-75c73d-25e-98f-39
q:use-of-the-house/supplier/2	a-129b-75c112d-78e-81f-70g-74
q:use-of-the-house/supplier/3	a-69b-33c92d-37e-33f-33g-34
q:wish-to-stop/erasure/1	a-141b-87c-153d-107e-91f159g-96
q:wish-to-stop/erasure/2	a-133b-80c-146d-98e-79f153g-82
q:wish-to-stop/erasure/3	a-115b-49c-133d-53e-50f143g-50
q:wish-to-stop/no-call/1	a-142b30c-149f164g-83
q:wish-to-stop/unsubscribe/1	a-76b-97c-94d-115e-102f157g-123
q:wish-to-stop/unsubscribe/2	a-73b-79c-135d-120f143g-133
q:wish-to-stop/withdrawal/1	a-153b-91c-136d106e-105f174g-121
q:wish-to-stop/withdrawal/2	a-132b-39c-121d-68e-49f152g-58
w:!	a-82c118d-134g37
w:$	a-99b-35c95d-53e82f-37g-36
w:<1digits>	b-102c140d-49e-70f-74
w:<2digits>	a60b-97c37d-44e-81f-41g26
w:<3digits>	a66b-120c115d-115f-80g-114
w:<4digits>	a-78b71c21d124e-106f-32g-109
w:<5digits>	a-110b-115c49d146e-149f-82g-126
w:<link>	a-70b-48c144d-92e-71f-45g-52
w:?	a97b-28c-30d62e-114f-93g-75
w:a	b-21
w:aaa	a-47c85
w:aan	a-91b-40c110d-31g34
w:ab	a61b29c-42d-105e115f-59g-25
w:abbiamo	a-71b42c54e43f-27g-43
w:abeille	a79
w:abend	a80c-20
w:aber	a131b31c-153d-84e-37f-54g-46
w:abholung	c47
w:abimer	a-68d107
w:abito	a85d-43
w:able	a78b67c-87d72e-62f-29g-36
w:abonnes	a-60c85
w:abord	a-68b107c-101e112
w:about	a-33b24d-53e-76f71g115
w:above	a-36b49c47d-84e-34f74
w:abril	d85e-26g-20
w:abuela	a32c-29d46
w:acceder	a-31c28f66
w:accent	a62c40e-39
w:accept	a-88c104d-21e-23
w:accepte	a-85b43c33d-26g66
w:accepterait	a78d-28
w:accepteriez	b56c21
w:acceptez	a26c45
w:acces	a-93c104f68g-41
w:access	c-27e-26f54g57
w:accompagne	a-43c50g45
w:accompagnera	a43
w:accord	a38b-48c-83d-79f-63g123
w:accordez	a-42c92
w:accordo	a-29c-75d-36e-22g117
w:account	a-136b-46c-33d60f134g56
w:accountant	b45
w:accounts	c59
w:accra	c39
w:accreditation	a-41c78
w:accroche	d69
w:accueil	a-53b-28c-93d-32e137f-32g23
w:accueillir	c42
w:accurate	b44c27
w:achat	b123c-128d77e108f-62g-61
w:achats	a-90f112
w:achete	b62c-127d94e-48g-79
w:achetee	a-65b-96c-34d122e-59f-56g-51
w:achetees	c-79d95
w:achetent	a-84b77e43
w:acheter	a71b111d-144e-47f-66g-85
w:acht	b82c-42
w:acier	a150c-67d-119g-39
w:acompte	a-42c-66g112
w:acqua	a130d-30e-74
w:acquerir	a93c-116d76
w:acquire	d59
w:acquistato	a-63c-53d102
w:across	a-74b50c94d-22e-29g-37
w:act	a-38c23f70
w:actress	a119c-71d-35
w:actrice	c40
w:actualite	a-90d74g72
w:actually	a146b-73c-119d-62f-40g-50
w:actuellement	c63
w:ad	a110c-27g-71
w:add	a-103b-22d73e-28f-23g106
w:added	a-84d48g75
w:address	a-33c-83e-60f129g98
w:adesso	a-36b91c-25d-62e106f-25g-29
w:adeyemi	a-73c-58g112
w:adjunto	a-57c96d47f-33
w:administration	c-44d67
w:admired	a-36c92
w:admirer	a-45c86
w:adore	a72b-53c73d-70e-74f-81g57
w:adored	a-31c74
w:adresse	a-84b-51c-64e-66f141g142
w:adresser	a123b-44d-39e-48f70g-83
w:adresses	a-37c105d-42f45g-24
w:advance	a46b48d-45f-26g28
w:advice	a59
w:advise	c-65d124
w:advisor	a35c29
w:advisors	c27
w:affaire	a-48b53f74
w:affaires	c-27d48
w:affiche	a-85c83d72e-21
w:afford	a-97b94e41
w:afin	c62
w:afspraak	a-33c-29g102
w:after	a53c-104e-47
w:afternoon	a-22b-62d68f-46g53
w:afterwards	e40
w:again	a-104b-34c76d58e-50f-60g133
w:against	a98g-62
w:age	a-124d121e39
w:agence	b-39c91d-33e-44f-32g-33
w:agencia	a34c32
w:agency	a88d-23
w:agenda	a112c-66
w:agent	a-50b-41c100d-67e31f-46g-55
w:agit	a26e-28g51
w:ago	a-26c61d65e-84g40
w:agora	a56b54c-29
w:agree	c23g42
w:agreed	a-122b-21d-55e92f66g95
w:ahead	a-120b119c-104d-30e107g88
w:ai	a-37e35f68
w:aide	a55c-35d27
w:aidez	a95c-45
w:aiguille	a-20c-22d88
w:aiguilles	a56b48c-82
w:ailleurs	a50b-34d-55e-39f99g-48
w:aimable	a-36c-61f88g54
w:aime	b123c22d-87e-86g-82
w:aimerais	a97b-36c-23d48e-69f-86g-86
w:aimerait	a47c46d-43e-33f-23g-27
w:aimerions	a-57b-30c84d-21g34
w:ainda	a62b47c-79d-37g41
w:ainsi	a-86c-58f122
w:air	b96c-31e-36g-23
w:airport	a-100b-23c37d123e-21g-21
w:ait	a-57b74c-54d-32e46f-39g97
w:ajoute	a-25g49
w:al	a35b-57c-66d-52e33f24g58
w:alarm	b-37c183d-50f-110
w:algo	a82b-27c29d-32e-37f-22g-29
w:alguien	c-28d-23e96g-21
w:algun	a-74b94
w:alianca	a62c-63d86f-28g-27
w:alianzas	a67c-61e55
w:all	a-35b60c-47f44g70
w:alla	b42d-20e28g-38
w:alle	a-38b-47d-96e39f87g88
w:alleen	a-29b62c-50d64
w:allego	a-28c73
w:allergic	a-27c-38g103
w:alles	a-112c-72d64f130g50
w:allez	a33b-91c157d-21e-28
w:alliance	a43b-47c-84d75e41f-51g-69
w:alliances	a93c-117d-85f-50g-22
w:alligator	a41b36
w:allo	a-22c167d-101e-36g-47
w:allora	a-89b63d-46g115
w:allowed	a53
w:almaty	a88g-31
w:almeno	c45d-22e30g-20
w:along	b-56c-29d100e-23f-57g25
w:alors	b28c-79e32f29g-56
w:already	a-126b-37c117d-34e-59f102g-52
w:als	a-24b31c96d-57e-65g-61
w:also	a-51b22c34d33e-59f84g-49
w:alta	a-68b80c36d-27e22f-24g-29
w:alternance	c64
w:alto	a46c71d-37e-21
w:altra	a-46d33g62
w:altrimenti	g42
w:altro	a-39c26d31e46
w:always	a54b69c35d-51e-62f-31g-46
w:am	a50b-79c53e-22f-80g-39
w:ambassade	a39c28e-31
w:ambassador	a54
w:amber	a120b45c-79d-50
w:ambre	a160c-133
w:ame	a31
w:amend	a-74c59e-35f90
w:ami	a-83b32c91d52e-39
w:amie	a52c-49d64e-25g-28
w:amore	a36c68d-43
w:amount	a-40c77
w:amour	c129d-64
w:amoureux	a115c-82
w:an	a-20b-20c72d-22f-28g-32
w:analyse	a-23e56
w:anche	a132d-99e-63f-70g-72
w:ancien	c56d-51e35
w:ancienne	a61b-45c-20d-71e-34f106g-37
w:anciennes	b35c84d-73e-32f-24g-23
w:anciens	a104c-135d121
w:ancora	a59b-24d26e-84f-57
w:and	c24d-55f34
w:anel	a35c-64d41e-31g65
w:anelli	a68
w:anello	b23c-49d72e20f-54g-74
w:anfrage	a-110c-64d-67f123g111
w:ange	c44d44e-38
w:angers	a-23b-23c42d70
w:anglais	a-70b-20c68e35
w:angle	c59
w:anhanger	a78
w:anillo	a62b23c-28d34e-60f-33g-50
w:anillos	a54b96c-71d-28g-28
w:anime	a38c42
w:anneau	a67c-77d-38f-24
w:anneaux	b34c-37g69
w:annecy	c-39d95g-21
w:annee	a-36b135c-83d134e-61f-47g-52
w:annees	a71b93c-95d-42e-47f37g-50
w:anni	a42b45c29d-49e-31f-28g-71
w:anniversaire	a-28b-41c-47e-48f122g33
w:anniversario	a59c-48d36
w:anniversary	a-90b93c31d-99e104f74g-43
w:anno	a-61b94c43d-56f-32g-35
w:annuelle	c52
w:ano	a90d-22
w:anonymous	c28
w:anos	a57b107c-83d-56e-26f-56g-67
w:another	a63c-47d-115e83g-62
w:ans	a66b106c-34d-56e-68f-74g-118
w:anse	a-84c-33d111
w:ansehen	a114c-57d-53
w:anselme	a-65g104
w:answer	a-78b-61d-73g128
w:answers	a-84c109
w:antwerp	a53c26
w:antwerpen	c-24d77
w:antwort	a-92c-107d-31e142
w:anvers	a-27c76
w:any	a78b-74c-35d-76e-103f42g67
w:anybody	a65e38
w:anyone	a-54b56c-26e72f23g-36
w:anything	a35b75d-58e-99f52g-56
w:anyway	b30c75d-33
w:anywhere	a43b121c-109
w:ao	a-41c-44e120
w:aout	a65d-32e-46f42
w:apologies	a-27c-62d-49f-34g132
w:app	a-63c26e89
w:appel	a-95b-30c-25d-58e38f129g24
w:appeler	c-30e-30f68g40
w:appelez	a-65b-29c-63e53f123
w:appelle	a-34c98d-60e78f-38g-51
w:appels	a-83c-84e66f114
w:application	a-75e-36f110
w:apply	c46
w:appointment	a-94b49c73d-64e73f-44g84
w:apporte	a118d-27e-78
w:apporter	c38d39
w:apporterai	c-28g91
w:appreciate	a-43b56c51
w:apprendre	e44
w:apprenticeship	b98c-61
w:appris	c-53e69f60
w:approche	a68c21d-32
w:appuntamento	a-88c-36d-22e45f64g71
w:apres	a64b-41c-33d-65f-47
w:apresentar	a-56c84
w:april	a-21c-71d-33e53f109
w:arbeite	a113c-34
w:arbre	c72
w:archive	a-27b-22c-91d151
w:archives	a126c-61e-40
w:archivio	a-86c-50d46f118
w:ardoise	a97c-21
w:are	b46c67d-32e-71f-60g-69
w:area	a-74c96
w:aren	c45
w:argent	a118c-122d-118e-38f-76g-28
w:argento	a125b-39c-94e-68f-55
w:argument	a-38b126c-96
w:arm	c112d-28e-46
w:armband	a23c-72d96
w:armbanduhr	a49c89d-76
w:armee	c45
w:armes	a81c-29
w:around	c-49d100e-31f-39g44
w:arrange	g64
w:arranged	a-87e23g111
w:arret	a-66b90
w:arrete	a186c-133d-113e99f-25g-24
w:arretee	a-31d61
w:arreter	a-53f112
w:arriere	b31c41d-84e-48f103
w:arrivata	a-73c-80d118e43
w:arrive	b-29c-80d68e52f-85g101
w:arrived	a-93b-23c71d-29e70f33
w:arrivee	a-26c-79d140e-46g112
w:arrivent	a-45b47c-36f83
w:arriver	a-56b73c-60f104
w:arrives	a-31c-23e43g47
w:art	b-50d-68e-42f120g-40
w:article	a-32b-48c-72d26e-54f133g-57
w:articles	a-23c28f31
w:artisans	a-44c80
w:artistique	a-37c114e-65
w:arts	a-59c107
w:as	a-67b-58e30f36g126
w:asdf	a-71b-37c115d-36e-41f-46g-37
w:aseguradora	a-52d74
w:asi	a151c-57d-63e-78
w:aside	b85c-89d-40e-33g104
w:ask	a-71b24c94d-101e-35g54
w:asked	a-84b-63c-94d-109e113f36g149
w:asking	a-88b62d40e49f74
w:aspetto	a-117b-25c-114d-36e103f-28g135
w:assez	a41b110c-83e-20g-61
w:assistant	a-34c-83e48f54g63
w:assistante	a115b31c-101e-20g-37
w:assistants	a-86c121g-29
w:association	a-36b-40c101d-35e-37f-33g-41
w:associe	b-30c136d-49
w:associes	c-89f58g58
w:assoit	d38
w:assurance	a-90b-32c-79d136e-40f-33g-32
w:assurances	a47
w:assure	a-24c25e69
w:assureur	a-37c-79d109
w:asta	c41
w:at	b29d35
w:ate	b-28c108e-21g-36
w:atelier	a-46b-27c83d31e-69f-66
w:ateliers	a-31b-58d179e-45f-41g-51
w:atendem	a70c-21
w:atender	a93c-32d-21
w:attached	a-88b-64c114d-56e-98g31
w:attend	a59c79d-48e-125f-35
w:attendais	a-72b77c-76e85
w:attendant	a-115b135c-63
w:attendent	c38
w:attendre	a33b34c-107d-49e58f-23g60
w:attends	a-103b-21c-106d30e130g28
w:attente	a-79c-22e93f74
w:attention	a-27b-34c28d-50e-58f98g33
w:attesa	c-74e67g55
w:attestation	a-79c-103d115f63
w:au	a-32c36f-54g50
w:auch	a56d-28e36f-47g-40
w:auction	a52b-38c84d-65e-42f-31g-41
w:aucun	a-43b129c-124e101f-33g-31
w:aucune	a-89b56c-75d57e115f89g-41
w:audience	a93c-31
w:audit	a-60b-22c83d-22e-22f-22g-22
w:auditeurs	a50
w:auf	a-67d49e144f-69g-46
w:august	b29c-50d27e35f-22g-20
w:aujourd	b112c58d-84e-52f-39g-61
w:aunt	b-36c33d20e34f-29g-28
w:aura	a75c-44d-46e-82f-43g78
w:aurai	a-124b136c-108d-30e-29f-27g109
w:aurais	a25c41d-30e-20g32
w:aurait	a-54b-37c139d-61e-22
w:aurez	a67c-23
w:auriez	a49b-61c71d42e-70f-54g-81
w:aurore	d55
w:aus	a26b-53c-56e-83f97g24
w:aussi	b-100c137d-40e-31
w:autant	a34b90c-46
w:automatique	a-101d94e105f-53g-26
w:autorisation	a67b-33c26d-85f56
w:autour	a33c47f-39g-51
w:autre	b-33c-125d27e108f41
w:autres	a29b27c66d-61e-67f24g-71
w:autumn	a-34c-25g97
w:aux	a-48c70e-71f55g-43
w:available	a48b-47c86d-103e-55g-54
w:avais	a-103c-121e129f104g96
w:avait	a-114c-107d164e134f-56g82
w:avance	a45b-57d98e-74f-26g-35
w:avant	c26d34e-47f-61g-41
w:avec	a30b-42d-53
w:avenue	a-59c80e35g-23
w:avere	a69c-48
w:avete	a50b-76c-130d-46e134f30g-68
w:aveva	a-47c-51g117
w:avevo	a-79c50d55g32
w:avez	a22b-63d-49e25g36
w:aviez	a-132b27c-138d41e55f-49g146
w:avions	a-88c-102g146
w:avis	a-96b61c-108d23e69f145
w:avo	a108d-65
w:avocat	a87
w:avocate	a26c56
w:avoid	a-63b-28c96d-43e-32f-48g-32
w:avoir	b29c-21d-49f-25g98
w:avons	c25d45e-69f24
w:avrei	d29
w:avril	a94b-29c-63d-54f-22g-27
w:avv	a110c-101d-41f79
w:awards	a69
w:away	a-39b73d66e-42f-29
w:awning	a-73c137
w:ayant	a-57b32c-92d-48e-26f31g124
w:b	a-56b-61c68d89e-96f23
w:baby	a147c-57d-97
w:bac	b143d-22
w:bacio	c49
w:back	a-84b-99c84d79e27f-59g104
w:backwards	a-76c21d29e69
w:bad	a69b-21d-36e49
w:badge	a-75c107
w:bag	a103b-41c-101e37g-114
w:bags	a53b46c59d-51e-43f-42g-90
w:bague	a66b-59c-73d23e23g-76
w:bagues	a49b142c-110d-67e-22f-66g-67
w:baguettes	a113c-27
w:bail	a-82c88d44
w:balance	a-87c82e84
w:ball	a-55c61d24
w:ballpark	a-34b114c-76
w:bambini	c45
w:band	a55b-23c-97d88e-23f-42
w:bands	a51b56d-42
w:bangle	a41c-74d32g53
w:bangles	f62
w:bank	a-35b-50c97d-59e-54f-50
w:banque	b-20c-26d-44e102
w:bapteme	a49b-35c-69e73f-38g-40
w:bar	a45d-28e53
w:barcelona	c-27d91
w:bari	a-42c86d34e-23
w:barrister	b40
w:bas	a-74b93c-92d52e29f69
w:base	a-51d50e31g49
w:based	a-25c35d31
w:basement	a-42c147e-69
w:basket	a139c-91e49f-22
w:baskets	c-21e80
w:basse	c-49g90
w:basta	a69c-64e-49f82g-41
w:bastano	a22c35
w:bateau	a44b45c-34
w:bath	a-57b-32d126e22f-25
w:be	b39d-25
w:beads	a75c-61d-32f71
w:bear	a173d-146e-39
w:beat	c64
w:beau	a32b33d42e-60f-44g-49
w:beaucoup	c-26d-82e-65f84g37
w:beaune	a108c-41
w:beaute	a-38c85
w:beautiful	b28c33d-45e-50f50g-38
w:beaux	a-53b56c80
w:bebe	a129b-59c-130d-76e110f-46g-82
w:because	a103b-72d-83e38f-69g-88
w:become	a140b-68c-25d-26
w:bee	a183b-93c-79d-74e-54f-41g-83
w:been	a-32b-28f22g53
w:bees	a80b-75
w:beetle	g52
w:before	a33b-76c-39d57e59f-67g-25
w:began	a-53g98
w:begin	a-28b55
w:begun	a-52c-22d25f76
w:behalf	a43c-50d-45e-26f98g-22
w:behind	b-35c79d-49f-72g22
w:bei	a-74b113c82d93e-67f-67g-60
w:beige	a128c-94d-20e-32
w:being	a-69b93c-121d-79e141f63g-53
w:believe	a-109b-27c64d-31e-64f82g90
w:bella	a-62b84d-24e54
w:belle	a44b-87c-119f44g88
w:belles	a-89b33c33f77
w:bellissimo	a-79b48c-47d91
w:bello	a57b60c-55
w:beloved	a-88c122
w:below	a-102b68c81d-62e-62f-102g89
w:belt	a32c-93d42e93g-24
w:belts	a30c-34d-31e41f82g-23
w:ben	a28b35c-90d-66e73f68g-40
w:bench	a-111b-22c152d-38e-38g-28
w:bene	a-59b44d29g30
w:benissimo	a-95c60g86
w:beratung	a-54b138c-70e74f-82
w:bergamo	a-51c33d74
w:bernadette	a-37c109
w:besancon	a-38c22d34
w:besoin	a-76b81c78e-88
w:bespoke	a-49b97c-50e42
w:besprochen	a-90c-67g124
w:best	a-59b-22c119d-95e-75g-66
w:bestatigung	a-92c-86d39f122
w:beste	a-37c76
w:bet	a-38c148d-60
w:bete	b67c-50d35
w:better	a-71b92c-37d-49e73f-22g72
w:between	a38b38c-64d88e-36f-33g-43
w:bianco	a84c-33
w:biarritz	a-49c139d-82
w:bibliotheque	b46
w:bien	a-56b77c-101d69f41g121
w:bientot	a47c-82d103e-22
w:big	a-34b112c96d-56e-69f-34g-42
w:bigger	a48b-28c-29d81g-25
w:bij	b91c-49d73e-28f-26g-49
w:bijou	a101b-96c72d-22e-89f-65g-68
w:bijouterie	a76c-36
w:bijoutier	a-75c21d63e64
w:bijoux	a-84b73c127d-58e-84f-63g25
w:bilbao	a26
w:bill	a23e41
w:bin	b-42c-37d-50e116f-21g-58
w:birth	a-98c-58d31f112
w:birthday	b-48c-104d-71e64f124g42
w:bis	a83b86c-123d-94f-56
w:biscuit	a35c41
w:biscuits	c77
w:bit	b50c-87d38e71f-31g-37
w:bitte	c-54d-105e-93f118
w:bizarre	a26c-30g56
w:bjr	a87b-38c26d-49e-40f-33g-38
w:black	a108c-118d-20e-33f-44g-48
w:blanc	a30b-27d26e-28f-27g45
w:blanche	a-49c25d-43e-40f66g87
w:blauen	a93d-25
w:bless	a-43c80
w:bleu	a80b-65c-82d-60f-52g72
w:bleue	a152c-89d-56e-74f-35g-30
w:blind	a82c43d-27g-51
w:bloc	a27
w:blog	a-56b-22c105d-52e-25f-21g-31
w:bloke	a-25c66d-30g66
w:blonde	c-86e100
w:bloque	c63d26g-45
w:blu	a101c-59d-74e-49g57
w:blue	a139b-108c-48d-109e-86f39
w:boa	a36b-44c36d-74e-57f28g40
w:board	a57b88c-83d-42e-24f-25g54
w:boat	a29c101d-53e-48
w:boda	a-92b107c-54e55
w:bodas	a48c-60e63
w:bois	a136b-25c-33d-54e-34
w:boite	a-29b73c-49e83f-62g37
w:boites	a-42b-78c149
w:boitier	a54
w:bologna	a93c-64f63g-22
w:bolsillo	a57c-25e-44g64
w:bolso	a42b-42c-112d-41e101f-40g60
w:bom	g99
w:bon	a-27b-72d46e50f-47g80
w:bond	a75c-40d37
w:bonjour	a24b-50c27e-21f-26g-24
w:bonne	a-43b-40c42d-54e-102f27g123
w:bonsoir	a28b-77d-60e-62f-54g124
w:bonus	a-27b107d-30
w:book	a-32b-64c127d-78e-64f-62g-81
w:booked	a-65c115e30g-59
w:booklet	a-90c27d105
w:books	a44c-32f69
w:bord	c-26g88
w:bordeaux	a68b44c-104d70e-88f-44g-59
w:born	a-36b-29c21d-25e96
w:borrow	a-68c104
w:borrowed	a-110c138d22e33
w:borsa	a56b38c-112d81f-56g-72
w:boss	a60b-22c-28d-34e-24g59
w:bosse	a38
w:boston	a-73c-61d53e61g67
w:both	b-34c-143d-29f121g134
w:bother	a-50d-48f152g-56
w:bottle	b-27c-85d94e70f-25g-43
w:bottles	a-62c99
w:bouclage	a-28c66
w:boucle	a68b-38c-85d47e51f-30g-49
w:boucles	a74b-57c46d-49e-67f-48
w:bouge	g52
w:bought	a-141b-87c-40d140f71g-85
w:bougie	a31b-57c-119d95e78f-56g-54
w:bougies	a20c-24e43g45
w:boulangerie	a-31b94
w:bouquet	a-71e96
w:bout	a-78c-53d50e121
w:bouteille	a46
w:boutique	a-68b-67c49d42e72f50g-82
w:boutiques	c82d-52e-47f-44g-47
w:bouton	a-72d112e57
w:boutons	a78b-46c-110e-56f-49g61
w:bowl	a33c-32e50
w:bowls	a92b-95c39
w:box	a-95b-72c-28d102e129g29
w:boxes	c-33g65
w:boy	c106d-43e-39
w:boyfriend	b42
w:bracciale	a-21b85c-56d42e64f-38g-41
w:bracelet	a61b-91c-79d69e-35f-56g-82
w:bracelets	b78c-28d-25f-54
w:brand	a-61b-49c89d-45e-45f-42g-43
w:brands	a-76b-20c95d-25e-25f-20g-21
w:bras	a57c-30d-24e75
w:brasil	a31
w:brass	a116b-28c-74d-24e-44g40
w:bravo	a-98c-66e151f-37
w:breakfast	c48
w:brevet	a-97b34c138d-34
w:bride	a98b-71c85d-48e-42g-26
w:brides	a-66c91
w:bridesmaids	a70
w:brief	a36c-22g44
w:brillant	a-57d67g61
w:brille	a27c79d-49
w:brincos	d50
w:bring	b23c-67d82e-77f-61g105
w:bringing	a34
w:broche	b-42c-89d87e-28f-52g75
w:broches	a58
w:brochure	a-88b129c-67d-47e-38f40g-42
w:brochures	a-96b140c-68
w:broke	a-23b-21c-37d145e-91g-22
w:broken	a-30b71c26
w:broker	d32
w:bronze	a-65c115
w:brooch	a72b-109c-28d-40e73f-52g25
w:brooches	b52c-35g43
w:brother	a93b-46c49d-111e-78f-46
w:brought	b-23d56e-34g43
w:brown	a153b-32c-93e-75f-27g-20
w:browsing	a-80b118c-56
w:bruxelles	a96c-21d-59
w:buckle	a74c-32d-72e55
w:budget	a111b-45c-88d-62e-48f-33g-35
w:buee	a-101c-28d123
w:buen	b57c-20
w:buenas	a49b-28c28d-33e-35f-33g37
w:bueno	a47c-50g40
w:buenos	a-45c125d-34
w:bugiarda	a-64c-63e115
w:building	a-83b-23c147
w:built	a49b-23c-50d-58e121
w:buonasera	c102d-74e-48f-38
w:buongiorno	a52b-78c49d33e-89f-59g21
w:buono	d23
w:bureau	a29b-53e-54f46
w:burgundy	a-23c82
w:bus	a76b48c77d-59e-105f-37g-56
w:buscamos	a-49c93
w:busco	a121b-28c-35d-55e-55f-25g-28
w:business	a-23b-24c108d-65e-46f-45g-53
w:but	b70f-76g-22
w:buttons	a23b-37c-48e89
w:buy	a105d-112e-73f-68g-98
w:buyer	d59
w:buyers	c65
w:buying	a24b101c-103d-25e-25f-57g-56
w:buys	a24b45c39d-45
w:by	a35b-84c-23d28e-38f38
w:c	a-31e68f-23g27
w:ca	b91c-49d21e47g-89
w:cabas	a86c-26
w:cabinet	b-49c138d-86e-86f-42g-58
w:cachemire	a54g36
w:cada	a-38c43e62f-20g-21
w:cadeau	a75b-88c-107d75f-66
w:cadeaux	a47c62d-22e-26
w:cadran	a84b41c-129d24e-45f-38
w:cadre	a-90b-40c86e-39f-40g-39
w:cafe	a-117b-67c143d-106e51g-53
w:caffe	a-49b81
w:cahors	a73c-46e25
w:caisse	a65c50e-52
w:calendar	a44c-80d48f75
w:calibre	a-86b45c83
w:call	a115c-86d-63f-155g71
w:called	a-34b26c-111d-81e143f-40g-49
w:calls	a-57b36d-78e-26f149g-32
w:calma	c-41g98
w:calme	a94e-61
w:cambio	a-93b-28c76e-29f-29g30
w:came	a-53b-75c-120d96e127f-66g70
w:camel	a112c-58e-25g-20
w:camera	a-47c107d-24g24
w:cameras	a-86c153e-33
w:camille	c-87g104
w:camion	a-32c154d-63e-67
w:campaign	a-38b70c56d-28
w:can	a61b-46c-26d87e-84f-64g-81
w:cancellazione	a-84c-80f128
w:candela	a53c-71d-58e108
w:candidature	a-34c26f76
w:candle	a-63b-32c-120d93e121f60g-35
w:candles	a126c-37d-27
w:candlesticks	a113c-30g-34
w:canne	a29c-64e82
w:cannes	a46c49e-29g-21
w:cannot	d83
w:cap	a51
w:capisco	a-26c-68e82f71
w:capital	a-59b-66c162
w:capsules	a31c30
w:captain	c40
w:capucine	a-94b68g56
w:car	a69b34d-95e-93
w:cara	a-112c106d-48e99
w:carat	a-33b36c144d-55f-30g-84
w:carats	a125b-50c-30d-85f-41g-65
w:card	a-65b-66c-61d94e62f115
w:cards	a56c-40d-30e-43g39
w:care	b76c44d-25e-33
w:carer	c80
w:carnet	a136c30d-58e-39g-67
w:carre	c-71d84g27
w:carree	a144b-23c-46e-53
w:carried	c-61e101
w:carrier	a-96c130d-30e33
w:carries	g47
w:carry	a-80b29d41g63
w:carta	a-51d-58e108f73g-21
w:carte	a42b-77f-29
w:cartes	a-61c22d-32e28f102
w:carton	a-81c39d47e73
w:cartons	a-81c94d-26f69
w:cas	b102c28d-110e-78f-32g46
w:casa	a-32b32c98d-111e48f-62g-42
w:casas	a77c-22
w:case	a139b-79c-114d89e-88f-64g27
w:cash	a82b-26c75d-69e-21g-49
w:caso	a113c-89d-32e20
w:casse	a-20b-55d142e-61f-36g-53
w:cassee	a50d-61e39
w:cat	a-74b-21c174d-30e-58f-43g-53
w:catalogo	a-33b75c-58d25e23f-26g33
w:catalogue	a35b103c-53d-86e-76f-31g-62
w:catalogues	b108c-39d-66e-20f43
w:catch	a26d49
w:cause	e81
w:cb	a77b47c-62d50e-59
w:ce	b49c-29d-25e24f-25
w:ceci	a118c-50
w:ceiling	c89
w:ceinture	a78b-49c-117d23e63f-40g28
w:cela	b-25d-56e32g33
w:celle	a31b42c-52d-53e-62f-36g105
w:celles	d55
w:celui	a23b-52c-72d86f-56
w:cena	a-68c90e35
w:cent	a43b-20c82d-44
w:centimetres	c-90d38e88
w:centimetri	c-64e-34g116
w:centrale	c66
w:centre	a-95c-23e89g65
w:cents	a-40c71e49
w:cercate	a-53c129d-31e-61
w:cerchiamo	c75
w:cerco	a118b-71c-70d-65e-68f-52g-54
w:ceremonie	c-22e38g48
w:ceremony	a43
w:certain	a-45b67c111d-61
w:certificado	a-74c26d80
w:certificat	a-72b-31c32d87e-30f-29g-28
w:certificate	a-81c-81d102f107
w:certificato	a-81c51d64
w:certifie	a-22c64
w:certified	c68
w:ces	a-77b108c43d-73e23f66g-50
w:cest	a55c-37g56
w:cet	a90b-41c-89d-73e62g-27
w:cette	b-28c36d-51e-50g31
w:ceux	c29d-30e36
w:chacun	a98c-95d-24e-37g28
w:chacune	a93c-31d-22e-23
w:chain	a106b-65c-95e-56f-47g32
w:chaine	a89b-56c-69d67e-50f-44g-53
w:chair	b-24d-48e93f-35g37
w:chaise	a-102c-25e128
w:chaises	a47
w:chambre	a70b28c-36d-47e-53f50g-27
w:champagne	a-85b-27c-75d-27e140f104g-50
w:chance	a46b-29c106d-38e-41f-25g-81
w:chandeliers	a111c58d-97e-26
w:change	a-136b93d-80f170
w:changed	a-89c-106d111f157g-63
w:changement	a-89d49g55
w:changer	a-100c-33d125g-28
w:changez	a-107c-53d148e-21
w:chante	a52c46
w:chap	a-97c30e94
w:chapitre	a132c-75d-20
w:chaque	b-22c105d-99e-95f92g-68
w:charge	a-91b-67c105d29e56f-61g-66
w:charged	a-86c-96e143
w:chargee	c24g41
w:charity	a-52c80
w:chat	a-23b-88c-31d-63e101f-41g112
w:chaton	a69c-48g50
w:chauffeur	a80
w:chausse	a45d-27g39
w:chaussette	a-58c23d87
w:chaussures	a-24c36e-37g74
w:che	a30b-37e38f-40g-63
w:cheap	a74b-115c151d-72e-59f-70g-32
w:cheapest	b110c-131
w:check	a-57c24d81
w:checking	a-89c76d54g29
w:checkout	a-34e82
w:chef	a95b-26d-33e-32g-22
w:cheffe	a48c-56f88
w:chemo	a135b-66c-50g-56
w:cheque	a-53b-28c105d-55e26f-25g-25
w:cher	a-49b81c78d-52e26f-44g-61
w:cherche	a54b-99c110d-56e-69f-74g-71
w:chercher	b-36c135e-55f-25g-21
w:cherchez	a21f72
w:cherchons	a81b-41c70d-52e-54f-38g-51
w:chere	a-72c84d-55e-94f130
w:chevaliere	a95b21c-47d-47e-46
w:cheveux	a-33c-21e77g55
w:cheville	a47c22d-38
w:chez	b43c66d48e-59f-42g-99
w:chi	b69c-33f32g-46
w:chiamo	a-37c78
w:chic	c59
w:chiedo	a-21c130d-131e-83f98g-66
w:chien	b-43c69d-29e37f-32
w:chiens	a-56c135d-49
w:chiesto	a-61c-72e107g63
w:chiffre	b-109c-102d133g31
w:child	a21e54
w:children	a-53b61e100f-31g-37
w:chiusura	a-34c31g59
w:chocolat	a-78c34e36g58
w:choeur	a83
w:choice	a-89d72e61
w:choir	a-39c107g-28
w:choisi	a-106b57c-51e90f52
w:choisir	a145b-48c-153d-74f-38g-66
w:choisis	a-45b38c26
w:choix	c22g59
w:choker	a27b103c-56
w:choose	a104c-25d-89e-94f-39g-32
w:chose	a79b-59c-66d-35e-51f-71g-43
w:choses	a23b51c-111d29e52f-38g-42
w:christening	b-43c61d87e-45f-31g-43
w:christmas	a86b46c-40d30e-94f-43g-53
w:christmases	d52
w:chronograph	a-29c32d54
w:chronographe	a-35c-51d102
w:ci	b33c32d-80e20f-71g59
w:ciao	a86b-31c20d-45e-25f-24g-28
w:cigarette	a-99c-89d128e76
w:cinco	a-112e109g78
w:cinq	a24b76c-52d-88g45
w:cinquant	a26c-34e46
w:cinquante	a93b-52c76d-45e-65f-23g-38
w:ciondolo	a69
w:circa	a127c-56d-35
w:cire	a34b-27c-70d83
w:cita	a-87c97e56g42
w:cite	a73c-100f67
w:citrine	a124b-81c-24
w:civil	a41b34c-33
w:clac	c40
w:claire	a143c-37d-25
w:clasp	a74c-82d42e-40f-41g-55
w:clasps	a-99b43c122d-27
w:class	a-24c115d-52e-40g-22
w:classe	b-109c141d-40e52f-70g-25
w:cle	c-78d27e90
w:clean	a-112b-28c80d109e-27f-26g-36
w:cleaning	a-91c117
w:clemence	a-81c-58g141
w:cles	a-29c108d-113e51f-20g-23
w:click	a45c67d-35e-21f-22g-21
w:client	a-50b-40d-32e73f74g-76
w:cliente	a43b-49c-55d-113e103g44
w:clientele	a-78e96
w:clienteling	a-24c66
w:clientes	a-118b-47c138d-54e-104f26g-54
w:clienti	a-23c116d-27e-33
w:clients	a-114b-90c105d-78e66g-72
w:clinique	a90
w:clinquant	a60
w:clip	a118b-57c52d-81e-62f-37g-47
w:clips	a52b-82c-77d66g52
w:clique	a-76f109
w:cloche	c51
w:clock	a66b29c-95d88f-92g-23
w:clocks	a64b40c-23e-29
w:close	a-41b-55c83d-95e-70f145g-81
w:closed	a98c-83e-33f54
w:closes	a48d42e-33
w:closing	a26
w:clou	a34
w:club	b-49c103d-54e-45f-37g-41
w:clutch	a71b73c-81d32g-68
w:cm	a106b-74c-141d-84e-76f-65g95
w:co	a75
w:coach	d-25e74
w:coat	a-53b-54c-85d56e138g-21
w:cobro	a-46c142e-48
w:cocktail	a35c64d-23
w:code	a-130b-58c74d91e55f-36g-36
w:coeur	b-34c39d-40e53f27g-59
w:coffee	a-84b92c85d-21g-47
w:coffre	a61c53d-26
w:coffret	a-102b46c-121d84e82g96
w:coffrets	c72d-28
w:cognac	a35c-63d26g42
w:coi	a93b62c-50d-88
w:coin	b89
w:coince	a-101c32d102
w:col	a141b-59c-34d-83e-102f-47g51
w:colis	a-67b-31c87e90f-41g-33
w:collab	c56
w:collaborateurs	e50
w:collaboration	c55
w:collaborazione	a-28c74
w:collana	a-66f-29g95
w:collane	c71
w:collar	a40c-38d102e-43f-33g-93
w:colleague	a-24c-101d-23e91f74g44
w:colleagues	c65
w:collect	a132b60c-105d-85e-48f-44
w:collected	a-80e76f69
w:collecting	a-107d61f55g55
w:collection	a-106b63c62d56e-59f-53
w:collectionne	a71b58c-29d-33
w:collections	a149b-30c-38
w:collector	a72
w:college	a-36b36c56
w:collegue	b34c-111e109g-28
w:collegues	a-58c124d-53e-72f66
w:collezione	a-69b110c-110d78
w:collier	a61b-56c-26d44g-92
w:colliers	a48c-45g87
w:colonel	a-41c130d-58
w:color	a43c-64g46
w:colore	a-79c-53d37g103
w:colour	a20b-55c20d26e-50f-47g64
w:coloured	a72b-44c85d-45e-41f-29g-44
w:com	a-50b-24c65e47f-61g44
w:combien	a50b80c42d-61e-90f-60g-94
w:come	a65b-46c-25e-64f-70g21
w:comedienne	a-21c55
w:comes	a71b103c-50d-84e-89g-59
w:coming	b-69c162d-97e-77f-42g-60
w:comite	a57c38
w:commande	a-61b-33c-54d123e21g-73
w:commandee	a-45d112
w:commander	a72b41c-41e-32f-24g-42
w:commandes	a-74c34d30e43
w:comme	a-72b27c-47d-42e-61f-49g149
w:commence	a-23b27d-22e77g-22
w:commencer	a81
w:comment	a-86b119c-105d131e80f-74
w:commentaires	a-82c-109e58f135
w:commercants	a-47c88
w:commerce	a-73b-26c99d-33e-25f-31g-28
w:commercial	b-25e34f-23g-23
w:commissaire	d84
w:commission	a36c76d-95e-66f45g-42
w:communaute	d44
w:communication	f46
w:communiquer	a-24c30f37
w:como	a-112c-75d100e109f-49g114
w:compagne	a45c-39d-49e-77f91g-31
w:compagnie	c66
w:compagnon	a-35b50c-39e80
w:company	a34b-72c101d-86f-53g-58
w:compare	a-35b69
w:comparer	b56c23
w:competitor	a50c56e-49
w:competitors	a-44c79
w:compie	a87c-27d-26
w:complained	c71e-21
w:complet	a-80c-42d134g26
w:complete	b28c-64d35e-28f-27g72
w:completer	a-61b53d46
w:complications	a58
w:complimentary	a-42e86
w:complimenti	a-118b103c-34e113
w:complique	a44
w:compra	c39
w:comprado	a-91c-66d120
w:comprar	a71b96d-128e-45f-40g-45
w:comprare	a50b50c-52
w:comprato	a-119b-48c-91d129f-48g-51
w:compre	a-122c-95d135e54
w:comprei	a-84c-45d113
w:comprendre	a-82b31c31d-22e82
w:compris	a-81c-75d21e-22f144
w:comprise	a72c-33e36
w:compro	a67b74c-74d-53e43f-23g-26
w:comptable	d32e46g-49
w:comptant	a69
w:compte	b-37c21d-98f92
w:compter	a-42c100
w:comptes	a67c-22
w:compteur	a-64c103
w:comptoir	a-60g115
w:computer	a-24c80
w:comunicazione	c56
w:comunion	a61
w:con	c42d-113e28f-53g21
w:concern	c48
w:concernant	a-105c-54e-23f145
w:concert	a52
w:concierge	a-38b-25c58d-31e-28f32g25
w:conciergerie	a34
w:concours	a-37c168e-37
w:condition	a38c-27d-83g96
w:conditions	d-33e51
w:conduis	a-25d56
w:confermo	a-103c-77g129
w:confiance	a-29c59d-58e62
w:confidence	a-53c97
w:confidentialite	a117c-58
w:confie	a-30b-25d111e48g-93
w:confier	a-51c99d39
w:confirm	a-60b-60e-64f104g87
w:confirmation	c-38d86
w:confirme	a-98b-33c-99d-40e38f-47g131
w:confirmer	a87c-65f74
w:confirmez	a-66c73f59g-20
w:conforme	c65
w:conformement	a-50c-91f118
w:confrere	a-51c87e-20g60
w:conge	a-103e105g58
w:congratulations	a-66c62e43
w:connais	a80b-84d-117e36f46g-69
w:connaissez	a39b-63c46d-31g55
w:connait	a-82b84c-22d72
w:connaitre	e65
w:connu	a-31d-39e85
w:consegnato	a-88c-62d110e31
w:conseil	a-26c46d74e-30
w:conseille	a32c-27d69
w:conseiller	b-37c74d-45e36f-36g-45
w:conseillere	a-34c-66e132f46
w:conseillers	c-32f84
w:conseillez	a136b-32c-81d-40e-61f-70g-23
w:consent	a-85c-71f129
w:consentement	a-94c-121f143
w:conserve	a-66c-113d122f63
w:consider	a65c27d-68e-69f42g-58
w:considered	a-76c77e44
w:console	a39c-60d-34g90
w:constate	a-76c-22e98f42
w:consulente	a95c-50
w:consultant	c35
w:consultation	c45g25
w:contact	a-20b-40c87d-72e-49f93g-59
w:contacte	c57d-35f62
w:contactez	a-76c110f-31
w:contacts	a-45c96
w:content	a-32c34g38
w:continue	a-106c-81d39f135
w:continuent	a-39c-52f105
w:conto	a40c60d-58e22
w:contraire	a-69c-35e136
w:contrario	c-30d24e64
w:contrat	a24b53e-44
w:contre	a-146b-82c157d82e-42f-43
w:controle	a-88d119
w:convenu	a-114b-23c-105d-24e-23f-22g134
w:conversation	a-27c-25f118
w:conversion	c32
w:conviendrait	a81
w:convient	a34c-47e-32g85
w:coordinates	c30
w:coordonnees	b-24c36d-24f75g-25
w:copain	b80c-44
w:copie	a-49c-53d21e70f39
w:copied	a-28c-49f55g52
w:copies	c-21f80
w:copine	a57
w:copy	a-47b-27c-71e47f95g32
w:coral	a52c-30g46
w:corde	a-24d64
w:cordialement	a-120b-49c-79d120e45f116g63
w:cordon	a-116c-37d187
w:coreen	c58
w:cork	a-62b100d31
w:corner	c73d-23g-22
w:correa	a-73c-62d114
w:correct	a-102c-92d-28f145
w:correo	a-28c61d24e-28f-34g46
w:correos	a-89d-25e62f108g-24
w:correspondance	a62
w:corridor	a-25e45
w:corriere	a-71d85
w:corriger	a-94c30f115
w:cosa	a-34c-68d-73e90f57g45
w:cosas	a62c-40d62e-37
w:cosi	a-74b104d55e-33
w:cost	b71d57e-80f-50
w:costa	a124b57c-113d-95e-43f-40g-46
w:costs	b46c45
w:costume	a66c44d-47
w:cote	a34b52c70d-71f-55g-75
w:cou	b-37c50d28f-33
w:coucou	a81c-42
w:coudre	a45c49
w:could	a64b-73d38e-94f-42g-32
w:couldn	a-62b50c-40e106
w:coule	a-84d84e52
w:couleur	a110b23c-109d-67e30f-33g-39
w:couleurs	a-96c32d107
w:council	c102g-39
w:counter	a-100c31d82e-20g23
w:county	b49e-25
w:coup	a67b-109c73d-87e21f-35
w:coupe	b-45c-58d-29e102f-26g53
w:coupee	a-27c26d30
w:couple	b29c-84e112g-48
w:coupure	a-26c80
w:cour	a-62c49g82
w:courage	a-20b46
w:courant	a24c-34f60
w:courier	a-94b-32c70d33e60f-44
w:couro	a-77c-46d142
w:couronne	c-27d84g32
w:courrier	a-35b47c-102e48f93
w:courriers	a-91c-99f129
w:cours	a-83c79d-24e78
w:coursier	a35c-43g55
w:court	a122b22c-95d-68e-39f-24g-48
w:courte	a-25g63
w:courtier	a40
w:cousin	c97d-33
w:cousine	a-74c47g66
w:coute	a38b82c-40e-49f-37g-52
w:couture	b32c-72d76e68f-40g-67
w:couverture	a65b-30
w:cover	a-68c-69d131
w:covers	a-20c27d55
w:covid	a103
w:cracked	a-124c-30d140
w:craft	a-27c67
w:cravate	a110c-71
w:cream	a-120c-53d167e-24
w:creations	a-42c89
w:creative	a-35c71
w:creator	c60
w:credit	a-40b-45c70d72e-44f-46g-49
w:credo	d55
w:cree	a-79c96e-38f76
w:creme	a27c-83d100
w:creux	c78
w:crew	a-60c88g42
w:cristal	a104c-55d-24e-26g33
w:crocodile	a46c76d31e-89
w:croire	a-70d41e40
w:crois	b33c-42e-39f-25g108
w:croit	a-22c134g-23
w:croix	a85c-42
w:croquis	c-96d-47g115
w:cross	a-50c-48e85f43
w:crown	a40b-37d52
w:croyez	a-112b-68c47d130e73
w:cry	c24
w:crying	a29d-21e-41f70
w:crypto	a75
w:crystal	a-106d121
w:ct	a41b-79c123d-61e-75f-40g-62
w:cual	a-42c46d51e-36g32
w:cuando	a-113b114c-44d41e57
w:cuanto	b76e-40f-34
w:cuarenta	a63c-44d-34e66
w:cuatro	a-29c-72d23e68g46
w:cuff	a-48b34c-42d118
w:cufflinks	a127b-43c-95d-106e-46f-45
w:cui	a32c-62d-32e34g58
w:cuir	a95b-62c-143d63e-44f-69g-42
w:cumple	a73c-23
w:cuore	a-86c59f117g-35
w:curiosa	a-78b112c-56
w:curiosite	a-105b130c-103
w:curious	a-90b111c-73f38
w:current	a-82b57c70
w:currently	a-54b80
w:curriculum	a-26c108f-28
w:cushion	a32c-115d119
w:custa	a154b-23c-74d-31
w:customer	a-27b36c68d-73e-71f68g-48
w:customers	a-23b-68c136d-58e-40g-35
w:customs	a-102c-120d141
w:cut	a80b-44c-47e-57f-38g66
w:cv	a-88b-51c107d-46e-44f-78g-43
w:d	d-47
w:da	b26d67g-58
w:dad	a119c-42d-104e-64f-38g-103
w:daft	a96b28c-55d-39
w:dahin	a-81b117c-61
w:daily	c21d-36e63
w:dal	b-59c-49d22e-30f118
w:dall	a-31c-32d24f85
w:dalla	a-105c-91e53f119g52
w:dame	c-103d-83e62g131
w:damen	a-36b-26c97d-28e-33f-33g-29
w:dames	a126b-120c42
w:dan	a-116b108c-48d-65e90f-28g98
w:dance	a25
w:dank	a-108g129
w:dann	a26b82c-74d-100e83f-41g-24
w:dans	a-50b54c56g-51
w:darf	b-30c103e-35f-27g-20
w:dark	a122c-31d-96
w:darker	a75c-48g46
w:das	b60c-134d60e74f53g-46
w:dass	a-27c80
w:dat	c-94d75e39f-55
w:data	a-110b-28c-110d-39e-28f134g87
w:date	a-61b-37c-122d110f151g-22
w:daten	a-83c-91d-35f128
w:dates	a-43e78g39
w:dati	a-101b-25c-118d-34e-34f139g-34
w:dato	a-56c-43d-28e92f66
w:daughter	a53b-44d-23g-89
w:daughters	a-40b78
w:day	b95c-47d30e48f-53g-33
w:daylight	b71c-22
w:days	a-114b-58c79d75f-49g31
w:de	c30e-32f22
w:dead	a-39c63d-21e48
w:deadline	a-91c69d60
w:deaf	e64
w:deal	a21c76d-39
w:dear	a-82b-69c82d-52g31
w:deauville	c67
w:debout	a-116b-25e131
w:debut	a43b44c-74d-29g47
w:decade	a-26b53c-98e50f60
w:decede	a-27b-38c122d-70f57
w:decedee	a-82c-75f122
w:december	a78b-63e-68f-55g-44
w:decembre	b-60d38f-21
w:decent	a103c-39e-43
w:deception	a-41e92
w:decide	a47b101c-71d-66e49f-40g-64
w:decided	a-22b44c-59d-35e50f93g-36
w:decider	a56b43c-51d-89g57
w:decision	c-31f63
w:deck	c44
w:deco	a82d-39
w:decor	a122d-83
w:decroche	a58
w:dedans	b-36c-33f-22g114
w:defaut	a-36c-27e81f35
w:defile	a165c-29d-61g-108
w:degli	c-61d84f74
w:degressif	a-35c77
w:dehors	a-86b51c-45e96
w:dei	a-48b54c-25e-28f122g-71
w:deja	a-51b78c98d-97e-45f-64g-23
w:dejen	a-87c-76f124
w:dejeuner	a-28c32g55
w:del	a-30b-73c-47d120e-71g60
w:delai	a47b-49c-120d64e-57f34g54
w:delete	a-79b-30c-105d-100e-99f157g-52
w:delicatesse	a-33f60
w:delighted	a118c-26g-31
w:delivered	a-35c-98d124e-31
w:delivery	a137b-42c-28d-91f-54
w:dell	b-32c-115d22e-36f141g-38
w:della	a-92b-63d106g109
w:delle	a-41b40c-37d33g65
w:dem	c39d54e-72f-63g47
w:demain	a67b37c-69d-78e-89f-65g98
w:demande	a-64b-53c-49d-60e57f154g52
w:demander	a124c-36d-55e-43f-34g-76
w:demandes	a53c41d-23
w:demandez	c53
w:demenage	a-74c72f84
w:demenagement	c-96d108
w:demi	b-37c-50f-35g76
w:demo	a-71b-22c89d-22e-23f-24g-23
w:demonstration	a-44c79
w:den	a55b30c-129d43g-64
w:dent	a-74c-53d101e88
w:dentelle	c-59d62g44
w:dentist	a-42b93c-85g96
w:dentiste	c39
w:dentro	a33b32c-115d80e33f-30g-43
w:depart	a115b-34c-38d-52e-32f-23g-29
w:department	a-73c87
w:depasse	a76c34f-41
w:depenser	a67c-21
w:deplace	a88c-22e24g-22
w:deplacement	a151c-30d-49
w:deplacer	b-27c26d-36e37f-21g36
w:depose	a-111c121d77
w:deposer	d66e-28
w:deposit	a-55b77c48
w:depot	a-108b-30c79d109e-32f-24g-30
w:dept	c55
w:depuis	a-33b-44c67d60e-45f24g-33
w:der	a-21b-35c-48d35e99g25
w:dernier	a-63b-76c85d78f-62g40
w:derniere	b-37c-88d-55e31f-31g116
w:derriere	a28b-30d54f-24g-33
w:des	b-29c80d-54e-61f-22g-60
w:describe	a52
w:desde	a-60b108c-123d46f40g93
w:deserves	a65
w:desidera	a105c-71
w:desidero	a34c-57f70
w:design	a-120b87c24d67e30f-22g-23
w:designer	a54c66f-30g-26
w:desire	a168b-30c-154d-43e-42f-29g-29
w:desk	a77b-22c-130d61e64f-33g-23
w:desole	a-90b54c29d-43f138g-80
w:desolee	a-93c-79d-68e30f151g62
w:desormais	a-129c-48d75e52f68g53
w:despues	a-88c-49e116
w:dessin	a-22c53g43
w:dessine	a23g48
w:dessiner	a104b-45c71d-30e-50g-42
w:dessous	a55b-23d-26g41
w:dessus	a-45b-63c-59d48g133
w:destinataire	a-28c133g-71
w:destines	a71c-105f77
w:detail	a-30c36e39
w:details	a-56b-41d-104e-56f143g-59
w:deteste	a81c-44
w:detto	a122b-21c-90d-76e37
w:deux	a46b-83c-76d44e61f-53g-21
w:deuxieme	a-66d-92e-31f-40g141
w:devait	a-117c-66d-38e149
w:devant	a-67c137d-107e42f-22g-44
w:devenue	a-26d91
w:devez	c23f34
w:devient	a74
w:devine	a39c-48g59
w:devis	a-125b-52c95d62e-81f-81g90
w:devo	a-62b-31c-93d122e77f-31g-48
w:dezember	a46c24
w:di	c21d-63e-59f63g57
w:dia	b115c-91d-21e-45f-59g74
w:diademe	a-39b61c-29d41
w:diagnostic	a-23c66
w:dial	a143b-82c-138e-65f-46
w:diamant	b-74c148d65e-88f-57g-57
w:diamante	a113c-70d-21
w:diamants	a-23b53c119d-50e-90f-53
w:diametre	a42
w:diamond	a85b-70c57d34e-91f-56g-87
w:diamonds	a112b-32d-56e-27f-25g-28
w:dias	a-80b-34c91d-52e94f-32
w:dice	a52d39e-85f-40
w:dicembre	a56c-63e-21g51
w:dico	a-68b77c112d-28e-30
w:dicono	a-89c-53d109e81
w:dicte	a66
w:did	b40c-66d-38e71f-33g22
w:didn	a20b-29c-21d-43e78f64g-61
w:die	b-40d-44g42
w:dieci	a-104d-31e63g110
w:died	a-105c-44d54e63f80
w:diese	a101c40d-32e-61f-24
w:dietro	a-24e62
w:dieu	a-51c91
w:diez	b65c-29e-37g53
w:difference	a-88c113d25e-39
w:different	a-35b-26c-47e95f-25g84
w:differentes	a32c-26e46
w:difficile	a76c29
w:difficult	a-59c-37e50f58g55
w:digan	a-35c33e57
w:digital	a80d-22
w:digne	a51c-24e34
w:dimanche	a44b-47g-75
w:diners	a-78c102
w:dinheiro	a-98b49c49e70
w:dinner	b-22c91d-123e39
w:diplome	a28b31
w:diplomee	c60
w:dire	a-42b120c-68e59f-80g89
w:direct	a-76b66c63
w:directement	a37
w:directeur	b-32c96d-60f-29g-32
w:direction	a25f51
w:director	c52d-30e57
w:directory	c69
w:directrice	a-36b-22c122d-28f-42
w:direttamente	c69d-43
w:dirige	a81c-32
w:dis	a-62c158d-81
w:disait	a25g39
w:disant	c-30d49e23
w:discontinued	a84b46c-57
w:discount	a-58b-132c118d-46e104f-48g-34
w:discret	a69c33d-22
w:discrete	a22b-31c86d-33e-27
w:discretement	a21b59c-39
w:discretion	a-41b-26c92d-42e62f-30g-59
w:discussed	a-113b38c-111d-30f74g126
w:discuter	c38
w:dise	a-23c-65e118
w:disgraceful	a-96c-65e128
w:disons	a35b48
w:disparu	a39c-97d59e23
w:display	a-61c78e25
w:dispo	a123b-60c-100d-68e-45f-38g-69
w:disponibile	a69c33d-35
w:disponible	a118b-58c47d-85e-63g-64
w:disponibles	c66
w:dispose	a47g33
w:disposition	a-86c128g-41
w:disregard	a-85c-70f94g87
w:disse	e59
w:dissertation	a46
w:distance	a56
w:dit	a-47c40d-46e99f-68g36
w:dite	c99d-58
w:dites	a74c21e-120g-101
w:ditta	a41c57e-33
w:divorce	c-47e-33f102g-27
w:dix	a-34b117d-56e103f-67g-120
w:do	a77e-117g-73
w:docteur	a71c91g-102
w:doctor	a-75b65g69
w:documentaire	a-37b46c22
w:documentation	b77c-30
w:dodici	a29d38e-33g30
w:does	a23b43d58e-52f-71g-59
w:doesn	a87b29d-34e-47f-31g-68
w:dog	a44c54d-72f-40g-62
w:dogs	a62
w:doigt	a121b-68c-86d-104e-97f45
w:doigts	a39b36c-52d21
w:doing	b83c114d-45e-60f-20g-78
w:dois	a-30b-64d107e-44f-56g26
w:doit	a-56b-46c79d107e-86f-46
w:dollars	c38
w:domain	a-33c74
w:domaine	a-55c73g58
w:domande	c32
w:domani	a45c-60e90
w:domenica	a131b-39c21d-76e-56f-30g-81
w:domicile	a85c-69d42
w:domingo	a36d-23g43
w:don	b23d-29f64g-71
w:donc	a64b69c-143d-121e-101f-72g135
w:done	a-62b54c-26d116e-65f94g-82
w:donna	a120c-68d-76
w:donne	b-35c47e-63f64g-29
w:donnees	a-113b-41c-137d-45e-42f150g-41
w:donner	a51d-112e-33f61g-28
w:donnerstag	a103c-34
w:donnez	a-104b-29c90d-36e-50f102
w:dont	a-30b-129c83d-100f-62g129
w:door	a-42b-38c95d-45e36f-24g25
w:doorman	a-80c-142d38e154
w:doors	a-31b-56c150d-73e-106g-28
w:doosje	c101
w:dopo	a36b-33c-49d-71e88f-21g46
w:dore	a76c-25
w:dormir	a-69b46c84
w:dors	a91b-58c-71d68
w:dort	c128e-25
w:dos	b-56c-93d106e87f31
w:dossier	a-126c37d31e-30f122g-45
w:douane	a-82c66d93e-58
w:double	c54d74e-36f-25g-86
w:doubles	a48
w:doublure	a-56c-114d91e-20g123
w:doubt	a-74c-34d97f60
w:doute	c-63d72e55g-21
w:douze	a40b-49c41d-60f-46g39
w:dove	b88c-73f-31g-22
w:down	a-25b44c45d98e-38f-94g-34
w:dozen	a-68c107
w:dr	a114b-36d-139e-52f133g-99
w:drain	c-33d87
w:drama	c-34d81
w:draw	a-80c24d-21e32f89
w:drawer	a-129b84c113e-23
w:drawing	b115c-149d56e-22g71
w:drawings	e59
w:dream	a-75d115
w:dreaming	a-73b85d28
w:drehen	a-52c106
w:drei	a153c-60d-61
w:dress	a34b108c-94d-54e53f-32
w:dressing	a-109c-80d168
w:drie	b51e-22g44
w:drive	a88b-32e-56
w:driver	a21b-26c-84d46e102
w:droit	a-35b-21c29d-21e-63f127g-49
w:droite	a-59c-82d74e61g58
w:droits	a-72c140d-39f-45g-37
w:drole	a66c-74d-20e76
w:drome	a-50c99
w:drone	a-28c75
w:drop	b-39c-33d93e-53f-49g89
w:dropped	a-113c-26d111g75
w:dry	a-76c134
w:ds	a40b71c-44
w:du	a-37b-33c33d22e-44f22g51
w:duas	a109c-78d-25e36
w:dubai	d77
w:dublin	c-46d40g58
w:due	b-73c59d-31f-68g41
w:dull	a-27d42
w:duplicado	a-50c-54d96
w:dure	a63
w:durfen	c52
w:dus	g59
w:dying	a27b-83c112
w:e	b-44c57d-20e25g-49
w:each	a113b-53c-61d-53g-61
w:ear	a60b-37c-34d37e-60g23
w:earlier	a-127c-101d42f-60g156
w:early	a36b116c-81d-26e-58f-33g-49
w:earn	a-105b-155c182
w:earned	a99
w:earring	a-57c-80d152
w:earrings	a126b-105c-93d-78e-70f-65
w:ears	a66c-26
w:easter	a125b-28d-99e-103f-22g33
w:eau	a-53b-54c78d67e83f-49g-63
w:eaux	c93g-24
w:ebeniste	a29c-40g64
w:ecaille	a-150c-75d185e89
w:echange	a-116b-34c60d47e-40f-37g99
w:echanger	a-105d130
w:echantillon	a-45b-52c129d-26f-23g-22
w:echantillons	a-39c42d-23g76
w:echarpe	d-43f79
w:eclairage	a29c38
w:ecole	a-116c90d-49e-46
w:ecoute	c-26e22g44
w:ecran	c66
w:ecrin	a-23b-60c82e-66f-37g77
w:ecrins	a-43c43d61
w:ecrire	a-57b49c70d-62e54g-40
w:ecris	b37c-60d-77f-60g96
w:ecrit	a-31b-61c-51e116f44g38
w:ecriture	a26c-37g76
w:ecrive	a-48e106f-41
w:edge	a105c-66
w:edinburgh	a38c-79d33e49
w:editeur	a-89b86c46
w:edition	a-52b-27d-38e146f-23g-23
w:editorial	a-48c77
w:education	a-43b71c-33e39
w:een	a35b-24c25d48e-29f-46g-59
w:effacement	a-48c-78f110
w:effacer	a-85c-100d21f127
w:effacez	a-121c-101d-46f157
w:effet	e53
w:egal	a94d-31
w:eglise	a29c66e-27
w:eh	a40c-103e106
w:eight	a45b-42d27e-36f-35g22
w:eighteen	a48b41c-34
w:eighty	a21c-84e-37f130
w:ein	a40b-90c105d-45e-56f-34g-70
w:eine	a37b-23d-76e61f25g-78
w:einem	b52c33d-56e-52f23g-30
w:einen	a25b86f-79g-60
w:einer	a-109b61c92
w:either	a28c-85d-31e45f88
w:el	a34b-92c-80d28e47g48
w:ela	c-39e93
w:ele	d-74g98
w:electricite	c79
w:elegance	a-47c53e52
w:elegante	a-51c81
w:eleve	e30
w:eleven	a76c-23d-85e66f-62g-46
w:eleves	a30d32
w:ella	a62b-27c86d-46e-35f-24g-46
w:elle	a40c-116d28e-22f-45g37
w:elles	a36b-78d67e-29f37g-75
w:else	a-47b-70c-130d52e106f74g113
w:elsewhere	a-44c-26d93g57
w:em	a32b-53d109e-48f-76g-59
w:email	a-41b-80c-107d44e55f114g119
w:emails	a-93b-48c-89d-62e81f147
w:emballage	a-44c28d51
w:emballe	a81c-37
w:embarrassed	c-27e81
w:embroidery	a-22c76
w:emerald	a110b104c-59d-96e-83f-40g-56
w:emeralds	a41g33
w:emeraude	a91b-25c-59d-28e-23
w:emeraudes	a-88b78c39d28
w:emotion	c53
w:employer	a126c-68g-40
w:employes	a-22c108f-46
w:empreinte	a83e-24
w:emprunter	a-47c78
w:en	a41b-20e-32f-28g-37
w:enamel	a116c-115d-85f-27
w:encantaria	a-40c72
w:encargo	a70
w:enceinte	a51c-28e35
w:encheres	a-23c62
w:enclosed	a-39c89
w:encore	b118c-79d-42e-50
w:encre	a49c-39d34
w:end	a57b-61c36d-85e-29f-46g52
w:endroit	a92e-51
w:energie	a-27c66
w:enfance	a99b71c-64d-43
w:enfant	b108c52d-44e-48f-43g-41
w:enfants	a-39b-30c87g-61
w:enfin	b20c-34f-42g76
w:engaged	a-46b110c-25
w:engagement	a83c44d-30e-67f-49g-56
w:english	c56
w:engraved	a28b33c-111d73e-55f-40g62
w:engraver	c-26d35
w:engraving	a47b-52c-131d-27e107f-33g32
w:enjoy	b59c-23
w:enleve	a38
w:enlevement	a-40c75
w:ennuie	c115d-38
w:enorme	a48
w:enough	a43b-38c-87d59e-26f82g-31
w:enquete	a-42c43f50
w:enquire	b38
w:enquiry	a-89b-29c-109d-52e-32f146g-41
w:enseigne	a-24b-31c79d-21
w:enseignes	c61
w:ensemble	b53c-122e-66f76g106
w:ensuite	a-31e87
w:entend	f53
w:entendre	e26
w:entendu	a-79c24e45g69
w:entiere	a-64c52e40
w:entire	a-43c-45e109
w:entrance	g56
w:entre	a21c108d-55e-50f-71g-56
w:entree	a-128c29d-46e96f64g47
w:entreprise	a94b-27c27d-32e-62f-25g-27
w:entrer	a92e-44
w:entretien	a-75b-41c33d63e72f-39g-50
w:entro	a43c83d-85e-51f-38
w:envelope	a-65d33e65
w:enveloppe	c-64e46f48
w:enviarme	a-57c-83f123
w:envie	a44b130c-74d-50e-31f-24g-24
w:envio	a-99b-25c71d-50e45g94
w:environ	a-84c93d-28e-25g41
w:envisageable	a41d33
w:envoi	a24d29
w:envoie	a-104d83g93
w:envois	a-99c-106f138
w:envoye	a-109b21d32e82f-57g80
w:envoyer	a-41b74c34d53e-49g-63
w:envoyez	a-62b105c-31d-35e-26g-24
w:epingle	a29c-122d134
w:epouse	a56b-52c-24d-81e31f65g-55
w:epoux	a-59d41f64
w:equipe	b-39c69d-42e-44f31g-39
w:equipes	a-23c65
w:er	a23b-86c72e-55f-54g38
w:era	a-69b29c-113d-76e154f-53g-32
w:erase	a-51c-100f131
w:ereditato	c124d-101
w:erreur	a-95b-49c-34d34e57f131g-47
w:erreurs	a-69c-33e127
w:error	a-59c59f76
w:erst	a-100b82c-60e-30g120
w:es	a35b103c-100e-59f-84
w:escalier	a-67d52e69
w:escribi	a-82c-61e58g105
w:escribo	a50b-21c37d-38e-46f-22g46
w:escrito	a-32c-31e49f93
w:esiste	a-64b80c-88d124e-22f-25g-22
w:esmeralda	a-59c115
w:esmeraldas	a48
w:eso	b64d-21e37
w:espere	a-44c-73e46g97
w:esperienza	a-25c98e-28
w:esprit	a123c-78d-40
w:essai	a-52b-38c115d-42e-41f-26g-34
w:essayage	a-87b-28c-103e-28f113g125
w:essaye	a20c102d33e-97
w:essayer	a118b-79c-66d-92e-38f-46g-73
w:essere	a-138d117e71
w:est	a-22d80f-38g25
w:esta	c40d-30e-73f42
w:estarei	a31
w:estate	e-58f69
w:este	a72b-31c34d-77e-43f59g-48
w:estimados	a-70c98d-33
w:estimation	a-60c68d30
w:estimer	a-61c94e29
w:esto	a21c-32e66
w:estou	a-53b61c-36d72
w:estoy	b100c-108e70f-26g-37
w:et	b-30d-23f60
w:etablir	c-83d89
w:etage	a-37c82e30
w:etaient	a-38c-44e47f69
w:etais	a-109c-111d-62e140f57g40
w:etait	a-80b-61c-107e143f30g36
w:etancheite	a-63d98
w:etant	b-29c-45d24e57f-21g27
w:etat	a-23b-30c-62d112e72
w:ete	a-21b-109d56e52g49
w:eternity	a28c-55d92
w:etes	b-42c108d-65e-22f-50
w:ethics	a-72c106
w:etions	a-77c-85e93g123
w:etiquette	a-39c-110d97e120f-32g-29
w:etoile	a-75d69e-26g110
w:etre	a-36b119d-39e23f-40g-45
w:etude	a70c-69d50
w:etudes	b48
w:etudiant	a-58b87
w:etudiante	a139b-38d-44e-32f-28g-29
w:etui	a111c-75
w:etwa	a20
w:etwas	a84b-98c-41e-91f-49g34
w:eu	a-56b66c-45d21e59f-66g108
w:eur	c64
w:euro	a113c-125d-105e28f-51g-65
w:europe	c50
w:euros	a66c-40d-98e83f-63g-70
w:eux	a65c-53d31
w:even	a-63b120c-51d-76e-56f37g68
w:evening	a110b-23c-83e-20g-59
w:evenings	b104c-55
w:ever	a-46b124c-28d-31g-33
w:every	a61b-68d-75e-28f89g-72
w:everybody	a126e-84
w:everyone	a-37c101
w:everything	a-72b-63c-52d38f130g44
w:evidemment	b90c25g-25
w:eviter	d34
w:ex	a-74b-52c30e-57f146g-48
w:exact	a85c-23
w:exactement	c74e34g-63
w:exactly	a-122b-22c78d-59e62f94
w:example	a-57c84
w:except	a31c-63d83e-53g51
w:exception	a-60c45e48
w:exceptional	a-21c62
w:exchange	a-110b-20c22d118e-22g-21
w:exclusivite	a-32c71
w:excuse	c-54e109f-20
w:excuses	a-41c-33e89
w:executive	c44
w:exemplaire	a47
w:exemplaires	a60
w:exhibition	a30c-42d106e-22
w:exige	a25c-140d56e113f47
w:existe	a98b44c-89d-117e-25f-68g-61
w:existera	a-21b79c-28
w:exists	a33b53c-40
w:expect	a-64e32f76
w:expected	a-68b-38c-95e138
w:expedier	a-59d82
w:expensive	a-90b112
w:experience	a-85b-41c99d-42e-36f-39g-39
w:experiencia	a-77c108
w:expert	a25c60g-28
w:expires	a-26c92f-22
w:explain	a-67c-81e130
w:explication	a-86c-55e135f-20
w:explique	a-26c-71e94g61
w:expliquer	a-24c-65e70g48
w:expose	a50c87d-32e-37f-38g-68
w:exposition	a-22c61
w:expres	a-95b39c-123d-74e227
w:express	c21e39
w:extra	a60b-37c25d-101e40f-23g20
w:eye	a-22b61c39
w:eyes	b26c29
w:f	a22c23d50
w:fa	a57b-46d46e-61f-31
w:fabricant	a29c21
w:fabrique	a152b-46c27d-28e-25g-80
w:fabriquer	a124c-54d-48
w:facades	a64c47d-64
w:faccia	a-33c-24e62g39
w:facciamo	c84
w:faccio	a92b-36c58d-38e-67f-33g-37
w:face	a73b-56c93d-111e-53f-43
w:faces	a-26c65
w:faco	d99g-34
w:facon	a30d-36g29
w:fact	a-44d112
w:facteur	c55
w:factura	a-75d69e65
w:facture	a-33b-85d95e53f-87g-65
w:factures	a-20c-90d39f102
w:fair	a99b42c-75
w:faire	a32c-27d87e-81f-57
w:fais	a25c95d-223e27
w:faisable	a99c-30d-29
w:fait	a-43c101d38g-97
w:faite	c42d-27g72
w:faites	a111b-82c-69d-60e64f-22g-104
w:faits	c-42d66
w:falls	a-71b127c-89d30
w:falta	a-47c-54e60f113
w:familia	a24
w:familie	b71c-69g57
w:famille	a28b-36c-53d43e41f-48g35
w:family	a33b-55c61d22f-46g-57
w:fanno	a-70b95c-59d86
w:far	a-41c-26d71f29
w:fare	a-131b132d-42f-25g36
w:farebbe	a-65b51c69
w:farm	a44
w:farmi	a60b90c-68d-60
w:faro	a26b45c-30
w:fashion	a-102c128g-41
w:fasse	a99c-107d29e-24
w:fast	a-76c44d68
w:fate	a103b24c-42d-71e-41f-26g-29
w:father	a52b-47c-97d116e-53f-35g-49
w:fatto	a-45b-47c-37d-45e116f43g-47
w:faudra	a64
w:faudrait	b79c-40d134e-61f-52g-57
w:faut	a41b-22c-122d118e-68f-72g-50
w:faute	a-27c-78e78g76
w:fauteuil	a-39c-83d21g125
w:fauve	c-24d67
w:faveur	a-28c102d-31
w:favor	a-68b-37c-110d-44e-45f129
w:favore	a-44c-89d-50e-27f135
w:favour	a-27c67
w:favours	a59
w:faz	a55b36c-43
w:fazem	d70
w:fazer	c49
w:feasible	a29c-49g53
w:feature	c44
w:febbraio	c-59d101
w:februar	a-68c97d44
w:february	a122c-103d-95e48g-25
w:fecha	c-79d50f74
w:fede	a78
w:fedi	a103d-46
w:fee	a-132b-65c150d-24e-81f-42g-77
w:feel	a-34b-54c91d-30e88f-32g-56
w:feet	a67e-65g46
w:feira	a-34c-51d67e63
w:felicitations	a-80c90e73f-43
w:fell	a-86c33d37e56
w:fellow	a29c48d-22
w:felt	a-81e120
w:femme	a111b-93d-116e-68f-80g-48
w:femmes	c32d-29e56
w:fera	a88c-21
w:ferai	a-38b41f73
w:ferait	a-62b58c128d-72e-54f-38g-87
w:ferme	b44d68f-35g-44
w:fermee	e24
w:fermer	a89e-24
w:fermeture	a32c67d28e-67
w:fermoir	a-27b-57c-72d83e43f-48g26
w:festival	c72
w:fete	a70c20d-47e-47f-35g-44
w:fetes	a-85c92g33
w:fetons	a42
w:feu	c55
w:feuille	g57
w:feuilles	c48
w:fevrier	a63b-86d-30e82f-46g-54
w:few	a45b30c60d-26e-60g-26
w:fiancailles	a55b-34d75e-47f-43g-36
w:fiance	a-80b108c123d-65e-55f-43g32
w:fiancee	b-67c87d-65e72f-25g-33
w:fiche	a-63c-40f115
w:fiches	c64
w:fichier	a-106c-99e76f112g48
w:fichiers	a-87c-79f134
w:fichu	a51c-58e54
w:fico	c40d-59g57
w:ficou	a-125c26d81f-31g103
w:fidele	a-51c92
w:fifteen	a-46c46d-43e29g65
w:fifth	c-48e98
w:fifty	a-22e39g69
w:fight	a32c35
w:figlia	a77c-43d-51e56
w:figlio	a-37c-29d34e-23f65g45
w:figure	b-25d79
w:fil	b55
w:file	a-48c-86d49e-75f140g-42
w:filets	a79e-43
w:fille	a34c-116e-20g32
w:filled	c-68f110
w:filles	a100c-66
w:film	a-44b109c84d-75e-50f-26g-30
w:filme	a-27c90
w:filo	c-43d76g32
w:fils	a48d72e-105g-104
w:filtre	a-46c27d47
w:fim	a-26c-38e112
w:fin	a84b-25c-27d-103e-72f-70g37
w:final	a-96b48c22g48
w:finalement	a-122c-63e-48f39g131
w:finally	a32c83d-90g-28
w:finalmente	a102c-100d-31e72
w:finca	b50
w:find	a-50b55c-53d109e68f-55g-33
w:fine	b-65d30e63f-74g28
w:finger	a93b-24d-27e-65
w:fingers	a38
w:fini	a-82b126c23d23e-21f-37g-58
w:finir	a-56b133c-111d-22e82
w:finish	b51d-33e54
w:finished	a33b-23c72d-23e-47g24
w:finito	b84c-66d-27f67
w:fino	a73c-76d-33g71
w:fins	a43b-23c-23d-29e-24f92g-23
w:fire	e50
w:firenze	a-63d44f54
w:firm	a-29b-51c135d-64e-41f41g-68
w:first	a-20b73c43d-87e34f-70g-24
w:fiscal	a-88c60d103f-31
w:fissare	a34
w:fit	a-129b64c-31d136
w:fits	c-50e52g36
w:fitted	a-97d126g-23
w:fitting	a58c-57d-26e70
w:fittings	a37
w:five	a38b21c-21d-32g-74
w:fix	b-49c107d-81e-74f85g-25
w:fixe	g92
w:flacon	a40b-56c-46d60f-38
w:flask	a87c-76g33
w:flat	a21b93d-96e-68f35g-32
w:flatmate	a49b97c-110d35e-25g-20
w:fleur	c-34e110
w:fleuriste	c55e24
w:fleurs	c51d-28e22f45g-58
w:flight	a-57c71g37
w:floor	b-50c77d-35f-35
w:floors	a-50c88
w:fly	a95c-26
w:fois	b-74c-120e81f54g70
w:folle	c75
w:follow	a95b-22d-68e-43f66g-72
w:followed	a-64c-84e113f81
w:follower	a23c25
w:followers	a-68c96d-21
w:following	a-57b-31d-45f-31g114
w:fond	b-52d116e-71f-40g-42
w:fondateur	c67
w:fondation	a70
w:fondo	a-31c-60d49f74
w:fonds	a-79c112
w:font	a-99b76c-69d146
w:foot	a78c34d-24e-89f45g-37
w:for	c50d-33f-48g-32
w:force	c-22d81
w:forgive	a-118b-24c35d-44e94f-28g113
w:forgot	a-107c-85d75e-21g130
w:forgotten	c-24f80
w:form	a-90b-92c81e-55f95g32
w:forma	a90b-25c-57d-36e-27f-20
w:format	a50c-24f58
w:forme	a69b-29c-114d99e-26f-21g-25
w:former	c83
w:formulaire	b-50c110d-72g-52
w:formulaires	a94c-39
w:forse	b97c-27d-67e-42g-26
w:fort	a65c31
w:fortnight	a-68e52g60
w:forty	a-24c45e34f-52
w:forward	a-105b-29c74d-50e65f-30g73
w:foto	a-58b-43d-72e90f-43g119
w:fotografia	a69d-42
w:fotos	a-120b-31c47d76e-29f-30g99
w:fou	c53
w:foulard	a107b-140c-21d39e-30f-50g-55
w:foulards	c60
w:found	a-75b-69c96e-22f46g81
w:founder	a-105b30c144d-57e43g-21
w:founding	a-37c75
w:fountain	a135c-93d48e-64f-43g-26
w:four	c41d-32e-89f26
w:fournie	a-22c67
w:fournisseur	c47
w:fourteen	a-88b42e29g101
w:fourth	a-74b50c-56e94
w:frage	a-98b61c93d-38f47
w:fragrance	d42
w:frais	a-106c102d-34e52f-23g-35
w:frame	a-32d31
w:francais	a29b-24c95d-36e-20g-46
w:france	a-26d39g50
w:frances	a-87c117
w:franchement	a-48c92d-37e69
w:frankfurt	c-21d76
w:frankly	b-21c-66e109
w:frappe	d32
w:frau	a48c-113d-50e-75f93
w:free	a43b-82c103d-100e-95f-73g-57
w:freelance	a36c50
w:french	a-52c30e85
w:frere	a31b40c59e-59f-42g-57
w:freres	a95c-51
w:fretta	a-74c-91d-29g138
w:friday	a48b-83c-70d-75e-45f35g96
w:friend	a71b-61c-54d-55e94g-60
w:froid	c37
w:from	a-21b-29d38f48
w:front	a-31b-32c150d-34e70f-25g-123
w:ft	c102
w:fue	a-36c-87e95f-24g59
w:fuit	a-68c93d-21e50
w:full	a-25b50c-49d147e-87g-58
w:fume	a152b-23c-91d-65e-74
w:funeral	a-66c55d59e44
w:funf	c23d22
w:funny	a-50c23e82
w:fur	a59b-98c78d-91e30f-94
w:further	a-75c-63g116
w:fuss	a-53e105
w:future	a-93b150c-114
w:g	a63b-44c-54e-38f102g-37
w:gadget	g75
w:gagne	a84b36c-32d-55e-35f-22g-28
w:gagnez	c83d-21
w:gaine	a83b48c-41d-31
w:gains	a-23c-33d100
w:gala	a-81b-39c100d-39e-39f-36g-40
w:galet	a64
w:galway	a76c-79d54
w:gamme	b48c42d-21e-33g-20
w:gants	a134b-32d-41e-58f-26g-69
w:garage	a-41b-26c101g24
w:garanti	a-63c47e55
w:garantie	a-101b-22c-102d142e-25f-22g-21
w:garanzia	a-82d86
w:garde	c67d30f-55g-30
w:garden	b-27c75d22f-27g-82
w:garder	a43b-37c-85d-90e98f40
w:gardez	a61c-121d-23e79f41g-62
w:gardien	a-24c84
w:gardienne	a-53c142g-23
w:gare	a120c-69d-28
w:garnet	a-44c36g59
w:gaspard	c109g-52
w:gate	a-59c147
w:gather	a-78c49g84
w:gauche	a49b-22c-105d30e-29g83
w:gave	a60b-45c-53f-35
w:gdpr	a-60c-103f123
w:geant	c38
w:geburtstag	e79
w:geehrte	a22c61
w:geen	a-104c-104d-105e63f140g114
w:gegen	a-33f83
w:geht	c-62d22e-25f-54g77
w:gekauft	a-109b-41c-53d119e64f-32g-21
w:gekocht	a-77c-20d106
w:gemelos	a27c-33d55
w:gemmologist	a-91c72e90
w:general	a-113b143c-69f53
w:generations	a-25c99e-25
w:geneva	a115c-42d-90e36f-46g-65
w:geneve	a62b-55c-31e-47f-41g45
w:genf	a111b-43d-54e-34f-21
w:genoux	a104b27c-73
w:genre	a47b-35c-104d68f-30g27
w:gens	a-38b81c37d-46e64f-30g-35
w:gente	a28c-20e47
w:gentile	a34b-20c58d-56e-23g27
w:gentili	c80e-28
w:gentilissimi	e57
w:gentillesse	c-63e-28f64g40
w:gentiment	a45c-52e-24g68
w:gentleman	a102c-29d-22e28g-25
w:genugt	a-87d29f109
w:gerade	a-102b125c-45
w:gern	a100c42d-96e-72f-55g-58
w:gesprach	a-79c31f96
w:geste	a-25b-27d-74e131f-24g-26
w:get	a-32b71d-38e-69f97g-58
w:gets	b109c-40d-88e-70f26g27
w:getting	a94b-62d-100e-69f98g-75
w:gia	a-90b-41c47d56e49f49g-71
w:giada	a-51c83
w:giallo	a39c-35g46
w:gibt	a84b-60c-71d-37e-43f-48g105
w:gift	a76b-86e34f-94g-35
w:gifted	c48
w:gifts	a106c-97g33
w:gilt	a112c-62d67e-90
w:gioielleria	a-75b85c54
w:gioielli	a-38b58c28
w:gioiello	a-23b64
w:giorni	a-68c-51d64e63g89
w:giorno	a28b121c-102e-41f-28g-26
w:giovedi	a79b-21c-77d22g-24
w:girl	a40b-28d-49e75f-25g-28
w:girlfriend	a-36c32e65
w:girls	c85
w:giugno	a55c-67g55
w:give	a-75c175d-131e-96f-66g-45
w:given	a68b-59c-113d117e22f-33g-46
w:giving	a-26c45e26
w:glace	a106d-29
w:glacier	a-22b46
w:glad	a63b-39c-61e-33f-22g77
w:glass	a-28b27d64e-72f41
w:glasses	a-62b72c-80d61g91
w:gli	a61b-56c52e-55f-54
w:glisser	a-43c53e-23g86
w:glove	a-43e106
w:gloves	a98b22c-81d-61e-45f-35
w:go	a-93b121c-36d94e-99g133
w:god	a-100c118
w:goddaughter	a33c-29g68
w:godmother	a-107b40c46d55
w:goedemiddag	a50b-24d-29g21
w:goes	a-22b93c48d-33e-41g-24
w:going	a-60b44c24d-34e-42f90g48
w:gold	a83b-72d-50e-94f-90
w:goldenen	a55
w:gone	a-106d78g64
w:good	a70c32d-55f-68g-83
w:goods	a-61c60d46
w:google	a-59c102
w:gorgeous	a-58c117
w:gosses	a-35c163d-65e-52
w:gostaria	a40c54d-21
w:got	a42b-56e-61f-20g25
w:goud	a35b72d-45
w:gourmette	a147b-38c-86e-67f-31g-33
w:gout	a26c-29f56
w:gown	b54c-49d39
w:graag	a-32c47d-60e-41f116g-91
w:grabado	a-53c-41d58g83
w:grace	a-51c20e81
w:gracias	a-96b-43c-111d-38e-37f120g124
w:graffio	a-80c38d-38e97
w:graine	a70c-44g38
w:gran	b88c31d-35
w:grand	a34c87d-66e-24f-73g-68
w:granddaughter	a123b-58c-26
w:grande	a24b109c-35e-102f-61
w:grandes	a-29c93
w:grandfather	e40
w:grandi	a67
w:grandmother	a-57b-34d80f-27g68
w:grands	a-50c79e38
w:grant	a-37c74
w:grateful	b-24c-26d-26e-40f56g72
w:gratis	a-65c121d-24
w:gratuit	a-100b-43c90e-44f-41g-44
w:gratuitement	a24
w:grave	a-78b-46c33d168e32f-38g-48
w:gravee	a112c-65d-27
w:graver	a46c-73d64g-20
w:gravur	a41c-35g62
w:gravure	a57b-78c-113d54e45f-49
w:grazie	a-70b51c-42d-67f135g70
w:gre	a-25c-71f122
w:great	a-60b24c62d70e-39
w:green	a169b-71c-122d-137e-80f-83g-30
w:greetings	c55
w:grenoble	a45c-62f47
w:grey	b-26c-83d107e-58g89
w:griffes	a-97b45c-32d121g47
w:gris	a119b-77c-105d-72e-81f-58g25
w:grise	c56d22e-24
w:grises	a-38c21g48
w:groom	a65
w:gros	a89b-21c32d-71e-87f-40
w:grosse	a125b-163c131d-89e-86f-40g-56
w:grossiste	c51
w:ground	a28e48
w:group	a29d-24e74
w:groupe	a63
w:grown	d49
w:große	a47c-25d47
w:gruße	a-27c-38d30g78
w:grußen	a84c-40
w:guanti	d64
w:guarantee	a-76c-73d119
w:guaranteed	a23c21
w:guardo	a-26b118c-74d-28e-27
w:guerre	a58c-58d33
w:guest	b-34c140d-93e-43g-54
w:guests	a-23c76
w:guide	b21c110d-43e-55f-36g-36
w:gut	a67c-46e-50g76
w:gute	a37c-57f95
w:guten	a51b-52c81d32e-57f-54g-50
w:guy	a-97d90e82
w:guys	b53d22e-35f-24g-26
w:h	b-92d-87e-27f-27g98
w:ha	b-60c-110d99e103f57g-51
w:hab	a113c-44d-26
w:habe	a-117c97e53f99g-46
w:haben	a111b-62c-56d-97e-68f74g-55
w:habille	c45
w:habit	b45c-49d24
w:habite	a-28b99c-103d89e-43f42g-57
w:habitons	a69c-38
w:habitude	a106b-55c-78d-30e45
w:hablar	a-88b66c61d-48g48
w:hace	b-34c-105d-44e39f103g33
w:hacemos	a-53c42d40
w:hacen	a145b-34c-118d-42e-62g-31
w:had	a-66c-44e131f-48g28
w:haha	a-25b36c56
w:hair	a123c-60d-20e-39
w:half	a73b-53c-53d-86e-65f-45g116
w:hallo	a122b-66d-126e-60f61g-88
w:hand	a-69e27g105
w:handbag	a94b-46c-111e-50f57g22
w:handed	a79b-29c-62d-36e76g-23
w:handle	a98b-22c-50d24g-23
w:handles	a48c32
w:hands	a66c53d-81f-43g-64
w:hanno	b-50c-55d-34e101f-43
w:happy	a24b-51c80d-82g-53
w:hard	a-55b47c-32e101
w:hare	a54
w:has	a-29b-74d106e50f-38g-33
w:hasn	a28b-22c-96d62e-52f22g50
w:hasta	c45e-52g42
w:hat	a36b-73c-45d69g-26
w:hate	a35b-32c-33d142e-108
w:hates	a52c-50e47
w:hatte	a41b40c-101d-58f-28g56
w:hatten	a-105b33c126d-26e-25
w:hatton	a29c54e-54
w:haus	a-26b60c-35d64
w:haut	a37d-39f-26g32
w:haute	a41b92c-22d-51e64f-40g-73
w:hauteur	a-46g93
w:have	a54b28d-43e-39f-23g-85
w:haven	a-50c-67g125
w:having	a-44b22c-107d41e87g60
w:hay	a-26d-32e-32f-21g119
w:he	a35b-70d22e-23f39g-60
w:head	a126b-34c-47d27f-30g-111
w:hear	a-65b56c-95d-28e-25f127g81
w:heard	a-100c-37d-28e29g118
w:hearing	d23g41
w:heart	a-21b-58c102f-36g-40
w:heathrow	a-44d111
w:heaven	c48
w:heavy	a99c-34
w:heb	a-21b-56c-105d42e-28f116g67
w:hebben	a130d-29g-35
w:height	c-81e62g57
w:hein	a-114b106c-92e125
w:held	a-91b-26c37d83g47
w:hello	a-38b-27c117e-104f-148g104
w:help	c37d126f-54g-83
w:hem	a-76c-36d85e51
w:hemos	c-39d-23f88g33
w:her	a49b-75d-50e-33f53g-36
w:herbst	a-90c91g86
w:here	a-31b-63c81f-72g49
w:heritage	a-43b33c95d-54e-46f-33g-34
w:hermana	a63c-56g51
w:heroine	a-65b50c102d-29
w:herons	a-26b48c-25g45
w:herren	a118b-32c20d-39e-33f-35g-31
w:hers	a41b-41c127d-103e30f-27g-48
w:herself	a114c-62
w:herzlichen	a-59c39g67
w:hesite	c73e-32g-26
w:het	a-38b-30c-100d44e93f-65g110
w:heure	b-90f-65g121
w:heures	c31d-90e135f-83g-86
w:heureuse	a171c-97
w:heureux	c63d-46e70f-61
w:heute	c39d-73e64
w:hey	a-104c-20d87e-24f123g-26
w:hi	b-83c129d-79e-90f-37
w:hidden	a-37b104c-69d33
w:hier	a-70b-41d83e-40f76g89
w:hiermit	a-56c24f88
w:high	a64b-31c85d-48e-38f-31g-84
w:hij	a51c-38d-22g62
w:hija	c-70e55g68
w:hijo	a64
w:him	a36b-31c28d-60e-57f87g-83
w:himself	a37c41e-21
w:hinge	a-99c-49d138
w:hip	a103c-45g-22
w:hiring	a-84b-49c142d-77e-27f-32g-47
w:his	a107b-71c-56d-110e-44f34g-86
w:histoire	a-44b-37c109d43e-64f-26g-30
w:historique	a-67c-45f119
w:hiver	b79d-52e30g-27
w:hiya	a39b-36d-91e-36f-29g109
w:ho	a-82b22d88e51f-37g57
w:hochzeit	a-38b74d-23e38
w:hoflich	a-121c47e72g83
w:hola	b-64c102d-36e-76f-54g52
w:hold	a-64b64e-100f134g-60
w:holders	a122c-52d-64
w:holding	c65
w:holds	a81
w:holiday	a157b-23c-64f-52
w:hombre	a138c-79d-28g-36
w:home	b83c33d-85e84f-54g-103
w:homme	a139b-97c-80d-130e-106f-59g-89
w:hommes	a-65c-23d80e74
w:honest	a101b-22c32d-34e-30
w:honestly	c63d-58e38
w:honnete	a-61c148d-49
w:honneur	a119d-32e-70
w:honoraires	a-95c76d62
w:honoured	a-46c80
w:honte	a-47c-23e130
w:hoops	a92c-113d72
w:hope	a-70b123c-30d-29e-62g102
w:hoping	a-87c49d70
w:hora	b60c-31
w:horaires	a30c-33f85
w:horloge	a117b-35c-52d-34e-21g-40
w:horloger	a24b66
w:horlogerie	a-36b-20c86
w:horlogers	a-56b41c50
w:horloges	a116c-54
w:hors	a97c-24
w:horses	a77
w:hospice	a-27b-48c119d-25e-25g-55
w:hospital	a32b-32c-60d-43f53g24
w:host	c57
w:hosting	a61c-25
w:hot	a-68c72d69g-26
w:hotel	a98d-35e-33f-51g-82
w:hour	a-75b-53c70d-34e88f-27g48
w:hours	b-72c122d-76e30f-62g-97
w:house	a-62b27c108d-59f-36g-62
w:houses	a-30b-59c117d-71e-60f-37g-43
w:how	a-53b94e64f-53g-79
w:however	f71
w:hoy	c-58d39e56
w:hr	c37
w:hui	b112c58d-84e-52f-39g-61
w:huile	d55
w:huis	a-85b52c103d-26g-22
w:huissier	a-91c153d-58
w:huit	a20b114c-96e82f-63g-73
w:hull	a-71b42c-50d109
w:human	a112b-30c-62
w:hundred	a94b-45c-27d-39f-27g-49
w:hurry	a-26c-83g135
w:husband	a-35b46c-27d42e-31g46
w:i	b29
w:ich	b48c-45d-70e46f26g-50
w:ici	a-42b28c152d-94e-109f-147g40
w:idea	a-65b111d-62e-41f-31g43
w:ideal	a-22c78
w:ideally	a29c55
w:ideas	a91c-38d-54g27
w:idee	b53d-47f-53
w:identical	a137c-116d-70e-20
w:identique	a121c-31d-40
w:identiques	a92c-54
w:identite	a-110c-89d88e95f43
w:idiot	a95c-30
w:ieri	a-118b-31d61e-42f118g69
w:iets	a92d-25
w:if	b76d25e-117f-36g30
w:ignore	a-44b-20c96d-23e-42f117g-25
w:iguales	a128c-49d-39
w:ihnen	a-64b42c100e-26
w:ihr	a-95b-43c162d-105f-39g-38
w:ihre	a-129b-59c150d-101f-73g64
w:ihrem	b20c-102d35e62f39g-29
w:ihrer	a-115b-37c142d-25e86f-63
w:ihres	a-86c95e65
w:ik	a-21b93c-21d-41e26f39g-36
w:il	a34b-33c-35d85e-51f-45g-32
w:ill	c-50g96
w:ils	a-26b-77c56d95e-26f22g-69
w:ilusion	a-117b64c113
w:im	b-20c125f-95g-37
w:image	c34
w:images	a-96b-23c104d-30e-26f-25g-26
w:imagine	a-32d23f27
w:immediatement	a-48c41f60
w:important	a60c-53e75
w:importante	e28
w:importe	a113b-57c79d-94e-73f-43g-89
w:impossible	a-22d58
w:impression	a-25e48
w:in	a23b-38c21f-44g-32
w:inadmissible	a-68c-85e119
w:inbox	c-21f71
w:inch	a104d-56
w:inches	a100e-59
w:includes	c55
w:including	a-89c-95d44f123
w:incontro	a34
w:independent	a-51c91
w:indique	c207d-62e-116
w:indiquer	a107b-55c-88e-23f57g40
w:indiquez	a114c-61
w:ines	a133c-82e-22
w:infiniment	a-50c-28f60g61
w:infirmiere	a70
w:influencer	a74c24d-23e-20
w:influenceuse	a76e-30
w:information	a137b117c-129d-58e-36g-37
w:informations	a57c-112f108
w:informe	a-96b76c61d-42f55
w:informed	a-55c30e59
w:inherited	a39c-36d57g-22
w:initiales	a109b-36c-111d-37g35
w:initials	a89b-46c-103d40e-46f-39
w:iniziali	b40c-21d43
w:innen	b-28c-56d89e78f-48
w:inside	a-26b-68c-59d72f-59g129
w:insiste	b-27d-27e26g34
w:instant	a-103b115e-21
w:instead	b-28c-87d-31e-26f72g105
w:insurance	b-54c141d-55e-27
w:insure	a-58c38d60
w:insured	c93
w:insurer	a40b-22c-97d101
w:intanto	a-103b134c-103
w:intend	a-38b130c-96
w:intention	a-100b133c-60
w:interessa	a-43c106d-51
w:interesse	a-22b-32c125d-63e69f-65g-72
w:interesses	a-29c71
w:interest	a-60b138c-102
w:interested	a-31b41c84d-117e-49f25
w:interieur	b-35d150e-40g-23
w:interieure	a-83c-53d116
w:international	c57
w:internet	a116b-107c-20d-32e-36g28
w:interroger	a-56c25g65
w:intervenons	c62
w:intervention	c63
w:interview	a-59c94
w:intervistare	a-28c74
w:into	a-21b104d-96e71g-74
w:inutile	a-105b100c-89f98g44
w:invece	c-50d72
w:invente	a-98b-127c199d-46e-79
w:invest	a49
w:invitation	a35c-79d-22e32f124g-89
w:invitations	a-127b-31c-85d-30e-36f152g-25
w:invite	a-102c27e58g46
w:invites	c71
w:inviting	a-23c-45e94
w:invoice	a28b-41d52e38f-53g-61
w:io	a-44b66c26e57f-61
w:ir	a47b62c-106d78g-25
w:irai	a91
w:iris	c73d-67e-75g81
w:is	d41
w:isn	a-52b-60c40d61e30g43
w:issue	a-53c32d64
w:ist	c-24d79e23f-53g-77
w:it	a-32b-47d96f38
w:italiano	b55c34
w:items	a-45d67
w:its	a-78b-32d71e118f-67g22
w:itself	a-45d87
w:ivoire	d-57g96
w:ivory	a106e-27g-27
w:j	a-20b26c-28e42f22
w:ja	a67b-70c116d-132e-101f103g-49
w:jaar	a42b91c-81g-32
w:jacket	a31e74f-20g-35
w:jade	a-103c87d-27f81g27
w:jahr	b69
w:jahre	a-57b109
w:jahren	a68e-25
w:jai	a-44b-66c49f-48g107
w:jaipur	a-29c75
w:jaja	a22b60c-23
w:jamais	a29b-67d-68f97g-43
w:januar	c-48e74
w:january	a63b-48c-61f72g-51
w:janvier	a58b26c-57f-51g-62
w:japonais	a23b45
w:jar	a-75b61c53
w:jardin	a-46c109
w:jaune	a61c-63d-26e-60f-47
w:je	b27d-28e-25
w:jean	a-30e25g44
w:jemand	b-42c-46d30e79
w:jetzt	a54c-56d-32e92f-33
w:jeu	a-27b-25c166d43e-135g-59
w:jeudi	a30b-76c-40e-52f-78g107
w:jeune	c-22d-25e-51f114
w:jewel	a-128c-29d114e63g56
w:jeweller	b-35c86e-62f-31
w:jewellers	a-78b-21c113d-41e-24
w:jewellery	c78f-54g-65
w:jewels	a-29c105e-36
w:joaillerie	b75c55d-47e-58f-44g-72
w:joailliers	a-52b69
w:joalharia	a-50b54c33
w:job	a-75b43c93d25f-38g-42
w:joie	a-21b85
w:join	a35b40
w:joindre	a-70c-86f76g97
w:joined	a39
w:joins	a-42c86
w:joint	a-26b-39c51d84e-48f-32
w:jointe	a-56d85
w:joke	a-53c-58e128
w:joking	a80
w:joli	b59c-40d-30f46
w:jolie	a-63c94
w:jonc	a118b-24c-60d-35e-32g-40
w:joue	a-48b60d54
w:jour	a-21b144c-128f-83g-36
w:journaliste	a112b-34c-51d-41e-35f-29g-29
w:journee	a-48b-62d-101f88g94
w:jours	a-100c49d43e137f-67g-60
w:joyas	c50
w:joyeria	a-56c106
w:jsuis	a112g-38
w:judge	a126e-23f-27
w:jueves	b-49c87d-49e-26f-26g55
w:juge	a88c-57d-97e81
w:juillet	a-32b95d-42e-42g31
w:juin	b43d45e-82g20
w:jullie	b82c-90d93e-41f-35g-57
w:july	a83d-21
w:jumeaux	a80c-22
w:jumelles	a78c-26
w:june	a56b-73c65d-43e-83
w:juni	a98d-46
w:jure	a-106b21c34e101
w:jury	a96c-32
w:jusqu	a34c-57d-50f-58g90
w:just	a-42b122c-32e-76f-61
w:juste	a-47b113c-46d-60e-103f-69g98
w:justement	a79b-136c134d-38e-25
w:k	a-45b-71c120d-23e-78f-23g-65
w:kame	a-28b67c32d-32
w:kan	a96c-88d37e-50f-48g-46
w:kann	a38b-45c-89d95e-45f-37g-32
w:kashmir	a70
w:kaufen	a-22b50c80d-33e-20
w:keen	a-158c22g158
w:keep	a-33b109d-70e-94f93
w:keeping	a-25c-51d47g61
w:keeps	a50c-80e93
w:kein	a33c-52g87
w:keine	a-46b119c-114d-57e104f72g-38
w:kept	a-26c-31d74e29
w:kette	a33b-32c-93d117e-55f-47
w:kevin	a-55c109
w:key	a101c-26d-48
w:keys	a-33b-27c131
w:kg	a48c111d-102
w:kids	a59b38c-30d-29
w:kilos	a-30c120
w:kind	a93b-50c-43d-106e-98f69g33
w:kindly	a-93b-63d-81e-73f141g53
w:king	c33
w:kit	c45
w:kitchen	a55b74c-35d-32
w:kleine	a160b-52c-48d-84e-73f-24g-24
w:knightsbridge	a77c-59f33
w:know	a-46b38d24e45f-31g51
w:knowing	a-54b94c-65f59
w:knows	a59d-25e-20g35
w:komen	a47c47d-34
w:komme	a112c-25e-47
w:kommen	a45d27
w:konnen	b-48c-78d115e-33f-47g59
w:konnte	a48
w:konnten	b45c-88d96
w:kost	a77c-46d37
w:kosten	a50b49c-32
w:kostet	a130c-87d-25e-46f-32g-37
w:krone	a-83b51c36d23
w:kundenkonto	a-85c-61f117
w:kunnen	a29b-40c-22d79e-34f-25
w:kurze	a-69b-29c82d-33f88
w:l	a-20b-22d40g42
w:la	a-21d23e29g43
w:lab	a-22b-25c82d-32e-23g22
w:label	a-136b-24c-83d172e-25f-38g-28
w:laboratoire	c23e25
w:laboratorio	a-85c92d38e-31
w:lache	a-88c-82d125e105
w:lad	a28c69
w:ladies	b-27c29d96e-21f-20g-23
w:lads	a-47c128
w:lady	b-68c82d-77e41f32g-63
w:lagos	a-62b41c72
w:laine	a138c-60d-59e-61
w:laisse	a-97b-47c65d89e30f-71g108
w:laissee	a-43c-26e95
w:laissent	c54
w:laisser	b-23c-60d113e52f-23g-48
w:laiton	a84b-40c-43d-37e61
w:lamp	e69g-40
w:lampe	a151b-60c-70d-46
w:lance	c36
w:lancer	a-107b57c-54g127
w:land	c75
w:landline	a-20c34e44
w:landlord	a-37b74c48
w:lang	a58b47c-57d21g-26
w:lange	a-26b110c-71e-24
w:langskomen	a99c-35d-25g-32
w:languages	a-23c69
w:lapis	a171b-117c-112f-20g27
w:laptop	a75
w:laque	a111c-21d-27e-51
w:laquelle	a109c-24d-40
w:larga	a44c-42g53
w:large	a104b-56c-134d48f-35g-52
w:larmes	a-72c25e97
w:las	a-58b-70c69f-63g109
w:lassen	a64d-21
w:last	a-25b-60c58d-57g74
w:late	a-22b-91d-59e61f62g72
w:later	a-67c106g45
w:laughed	a-26c-34e99
w:launch	a-70f82g65
w:laurea	a32e66
w:lausanne	a41
w:lavoro	a59c30d-31
w:law	a48b-66c55f-31g-38
w:lay	b46
w:le	b-48d31e-21f-35g32
w:lead	a111c-42d-27
w:leaf	a-113f70g104
w:learning	a37
w:least	b45c25
w:leather	a86b-70c-29e-75f-59g24
w:leave	a-125b30c45f48g94
w:leaves	a-53b100c-101d83f-25g52
w:leaving	a45b-27c-55d33e33f-31
w:lecce	g62
w:leeds	a50d36
w:left	b-34d-36e79f-69
w:legal	a-49c34e66
w:lei	a63b-23c-87d-52f-23g84
w:lemon	a-153c-45d173g46
w:lend	a-84c105d49
w:length	a-26c-39d115
w:lequel	a82b-23c-77d46e-26
w:les	c50d-29e-72
w:lesquelles	c-63f93
w:less	a-55c-101e134g21
w:let	a-53b-77c75d-37g58
w:lets	a-88c117
w:letter	a-50b64c-117d32e99f-44g88
w:letters	a-136b-42d28e121f37g-23
w:letting	a-77e82g47
w:letto	a-102c96e84
w:lettre	a37b-37c22e-86f31
w:lettres	c-117d110e-32f59g-33
w:leur	b-61c122d-109e-65f22g-81
w:leurs	b48
w:levo	c-48d91
w:lezard	a68c40
w:li	a-23b-24c31d29f70
w:libellule	b-41c104d-27
w:libre	b-23c121d-49e-50f-26g-49
w:libres	a87c-22e-31f39
w:licence	c47d44
w:lid	a66c-33d51
w:liebsten	a50
w:liegt	a-78b-21c48d27e57
w:lien	a-108b-74c169d-45e-51f65g-112
w:lieti	c55
w:lieu	a-42b-71c-38e52g118
w:lieux	a-82c107
w:life	a-68b86c106d-85e-44f67g-36
w:lifestyle	a-29c68
w:light	a-59b-21c122d100e-87
w:lighter	c-87e43g91
w:lights	a-37c75
w:ligne	b-59c96d131e-125f-33g-41
w:lignes	c39
w:like	a91d-69e-46f-78g-69
w:liked	a-51b67g52
w:likes	a127b-46c-66d-58e-54f-32g-90
w:lille	a21c-76d55f71
w:limited	a-92c33e106
w:limoges	a-53c-62d49e94
w:line	a80b-59c29d-93e-94g55
w:linen	c96
w:lining	a-105c-49d101e65g39
w:link	a44b-63c62d-102e-69f89g-50
w:links	a-75b-23c-93d97e-23f41g109
w:liquide	a47c-25d59g-38
w:lire	a-63b22c96d25e-26f47g-120
w:lis	a56b48c-104d99e-30
w:lisa	a117d-57
w:lisboa	a37b-31d91e-38f-31g-42
w:lisbon	a-24c44d59
w:lisez	a-79c137e-26
w:lisible	a93c-45d-86f60
w:list	a-89b92d-81e-54f140g-39
w:lista	a-101b57c-89d-26f129
w:liste	a-98b108c-135d-44e-40f142g44
w:listen	a-47c161d-35f-29g-52
w:listens	a25c-73e87
w:listing	a-30c82
w:listino	a-75b116c-34
w:lit	a45c24d-71e-46f52g-37
w:little	b-72c91d66f-86g-73
w:live	a-60b-28c127d-57e-41f109g-63
w:living	a100c-46d-52e-53f-33g-39
w:livraison	a66b-47c-23f-44
w:livre	a-111b98c69d-62e124f-53
w:livree	a29b-38c217d-64e-116
w:livrer	a164c-47d-117
w:livres	a64c72e-40
w:livret	a-98b140c-30d31
w:livreur	a-61d21e73
w:livrez	a108c-76
w:ll	b70c63d-109e-58f-54g44
w:llamo	a-50c127d-35
w:llega	a38
w:llego	a-102b-27c-109d120e105f-42g76
w:llevo	a-39b-32c-46d-67e108f-24g76
w:lo	b-63e-51f40
w:loan	a47b-22c61d-32e-20g-21
w:local	a-124c148d-82e-43f-29g-45
w:location	a-51c94
w:lock	a96d-43
w:locket	a147b-34c-104d-62e-31g-35
w:loge	a56
w:logo	a36b-54c108d-81e-48f-41g-46
w:loja	a-110b-31c36d92e26f37g-37
w:lol	b109d-83e61f-46g-63
w:londen	a117c-53g-67
w:london	a57b-58c-109d43e30f-53g-55
w:londra	a74b-33c-67f-32
w:londres	a61b-57c-76f-52g112
w:long	a91b82c-102d-24e-93f-66g-62
w:longer	a-100b-38c25d35e79f103g-38
w:longtemps	a49b66c-80g-23
w:longue	a-31d75
w:longues	a23g56
w:longueur	c-67d-21e92g31
w:look	a-20b137c-90d95e-70f-67
w:looked	a29b-21c-42d31e63g-30
w:looking	a74b29d-124e-74f-67g51
w:looks	a42b-29c63d-42f-21g-23
w:loose	a-141c-68d151
w:lord	a-26c71
w:loro	a-30c41d74
w:lors	a-25b-26c-30d-55e-39f102g79
w:los	a60b-63c36d79e-110f-22g-89
w:loschen	a-106b-27c-96d-38e-29f131g-25
w:lose	a-65b-39d59e78
w:losing	a-81c29d95
w:lost	a97b-68c-129e109f-66g-63
w:lot	a-40b-76c111d-66e-58f-51g-20
w:loto	b90d-26e-21f-22g-26
w:lots	a-42c77
w:loud	a25b99c-63
w:louis	a38
w:loupe	a121b-48c-48d-111e-39f-27g81
w:lourd	a42c-79e36g47
w:lourde	a89c-27
w:love	a-58c108d-95e-62f-67
w:loved	a-25b-38c58d-97e-24f132g-28
w:lovely	a-122b122d37e-53f36
w:loves	a71d31g-49
w:low	a42c-34d-37g95
w:lower	g47
w:lu	a49b73c-27d-28
w:ludlow	a67c-41d-39f56
w:luggage	a61g-35
w:lui	a56b31d-32e-93f-57g-56
w:lumiere	a-40d-23e36g101
w:lunch	c34g-76
w:lunchtime	c-27d54
w:lundi	a53b-77c-66d52e-56g30
w:lune	a66b31e-58f-37g-43
w:lunedi	b-25e-27f-46g102
w:lunes	a102
w:lunettes	a54b35c-91e-23g23
w:lusso	a-24c70
w:luxe	a-116c97d-61e-59f-59g-61
w:luxury	a-100b-53c100d-57e-53g-49
w:luz	a-42c104
w:lycee	a-79b81c101e-25
w:lying	a-125d46g104
w:lyon	a37b-45c47e-81f-41g48
w:m	b26c-55e48f33
w:ma	b-32c-61d94e29f22
w:maat	a42d32g-25
w:macchina	a-62c-46e129
w:machine	a-154c87d117e-20
w:macon	c86
w:madam	a21c34e-24g34
w:madame	a-37b-45c22d-75e21f87
w:made	a57b-52c83d-58e-32g-112
w:madison	c-40d63
w:madre	a59b-56c-23d-75e75f-41
w:madrid	a48b-25c70e-38f-42g-26
w:mag	a-44b-38c101d-48e-23f-25g57
w:magari	a-47b39d43
w:magasin	a-53c109
w:magazine	a47b55c33d-46e-45f-41g-44
w:maggio	a43
w:magnifique	a-51d38e60
w:mai	a63b-79c75e-86f-62g-26
w:mail	a-135b-74c-61d78e69f108g139
w:mailand	a61c-52d44
w:maille	a101c-55
w:maillons	a-122d160
w:mails	a-101b-60c-130d-62e121f141g-56
w:main	a36c40d-49e-35g-25
w:mains	a66b57c40d-75e-74f-47g-53
w:maintenant	a20c-94d-55e-45f111g60
w:mairie	a61c34d-24g-26
w:mais	b124c-128d61e-67f-28g-41
w:maison	a-59b57c90d-56e36f-45g-89
w:maisons	a-114b31c100d-53f-50g-50
w:maitre	a-26b-46c115e-24
w:maitresse	a37
w:make	a92b-60d-44e-32f-57g-60
w:maken	a-73b102
w:maker	a-28c77
w:makes	a137e-105
w:making	b53c-35g50
w:mal	a-59b78d-92e103f40g-25
w:mala	a33b-33c-117d128e24f-29g-31
w:maladie	a-28c82
w:male	c56d-49e67f-32g-20
w:malgre	a-115c-75d57e42g118
w:malle	a99c42d-26e-21
w:maman	b25c77d-63e-75f-32g88
w:mamans	a38
w:man	a22b-64c-113d-105e124f-33
w:manage	a96c27d-55e-29
w:manager	a95b-39d-52e51f-37g-41
w:manana	a21c70
w:manca	a-54d87
w:manche	c-55e110f-21
w:manches	a-60b-36d43g93
w:manchester	a118c-86f29g-40
w:manchette	a84b-47c-107d39e-45f-44g26
w:manchettes	a69
w:mandar	a-65c42d70
w:mandarin	a-64c86
w:mandarvi	a-32c20e51
w:mandate	a-56b66c50
w:mando	a-114b-32c75e49f-28g89
w:mange	a-45b34c124e-54
w:manger	a66b62c-32d-71
w:manha	a85c-35
w:mann	a66
w:mannequin	a-59c103d-38
w:mannequins	a-72c98
w:manner	a34
w:mano	a78b-29c-105d-25e96f-26g-29
w:manque	a111c-26d52e-56f-53g-80
w:manteau	a31b-61c-88e109f-33
w:manufacturer	a65c-24
w:many	a-79b-66c65d-27e21f38g74
w:map	a-76c124
w:marca	a-66c93
w:marcas	a-23e46
w:march	b-49c30d43e-29f-48
w:marche	a-77b-30c93d46e-95f77g39
w:marches	c54
w:marco	a23c-69f99
w:mardi	a23b-79c-34e22f-80g83
w:marge	a-64b54c55
w:mari	b-121f90
w:mariage	b36d30e-63f-26g-42
w:marido	a85c-64d-72e39f-29g-31
w:marie	a77b41c-120d73e-76f-44g-39
w:mariee	b-33d-52e35f-33g78
w:marier	a-67b118c-50
w:marine	a91c-53
w:marions	e72
w:marito	a-42b-45c-52d-41f132g76
w:mark	a61b-36c-43d95e-49f-31g-36
w:market	a-122b132d-43e80f-32g-37
w:marketing	a102b-51c-50d-67e-53f107g-50
w:maroquinerie	a59c63e-21g-40
w:marque	b-58c145e-140f-48g-61
w:marquer	a90c-54
w:marraine	a82c-78e24
w:married	a35b91d-36e-45
w:marron	a110c-33d-29
w:marry	b114c-32g-35
w:mars	a-56b-68d42e-22f143g-76
w:marseille	a-48c133
w:martedi	a75c-75d-28g64
w:martele	a24b47
w:martes	a54c-107g98
w:marzo	c-78d57e-20f69
w:mas	a-41b122c-115d-31f132g-112
w:master	a-51b-23c79d-23e-23f-23g-23
w:mat	d95
w:match	a37c-48d-59g106
w:matching	a59
w:maternite	c20g57
w:matin	b-82c-56d43f-81g111
w:matinee	a92d-32
w:matins	b-22c78
w:matrimonio	a86c-50d-24
w:matters	a-38c43g57
w:mattina	a80c-57
w:maureen	a101d-33
w:mauvais	a-55b46c102d-34e54g-79
w:mauvaise	a-82c-75d43e115
w:max	a101c-62
w:may	b59c35e-27g-51
w:maybe	b110c-36d-58e-64f-43g-61
w:mayfair	a-25b-53c111d-91e61f-49g-102
w:mayo	a70c-56d25
w:mdr	a37b-62c128d-28e-25g-31
w:me	c-67d-32e55f72
w:mean	a-58b80c-64d39g80
w:means	b-46c148d-22g-38
w:meant	a-110c-98e131g98
w:measure	a-62b50c91
w:measured	a-56c-71g123
w:mec	a39b69c-50
w:meche	a-24c-42d-38e108
w:medaille	a102b-47d-73f-48g-51
w:medailles	a83c-38
w:medaillon	a-29b45d30
w:medecin	b30c-28d50
w:medecine	a-93b117c-26
w:media	a-34b65
w:medium	a-40b82c-28d83g-24
w:meer	a-52b-34f148g-38
w:meet	a58b-34c65d-82e-82f31
w:meeting	a-26e56
w:meglio	c-75d83g33
w:mehr	a-87b-23c-31e-23f110
w:mei	a29c-61d52g37
w:meilleure	a59
w:mein	c-45d-78e82f72
w:meine	a-29b-49e-26f124
w:meinen	a34b52c-89d-61e99f-38g-32
w:meiner	a-25b-80c-129d127e-113f106g30
w:mejor	a33c71d-23
w:melun	a-104c27g117
w:membres	c32
w:meme	a27b-23c44d-86e30f-82
w:memes	c79d-20e62f-21g-44
w:memo	c53
w:memoire	a-125b68c65d-52f43g-39
w:men	a150b-49c-121d-51e-50f-29g-73
w:meno	a-71b128c-62d40e-43
w:menos	b97c-52
w:mens	a115b-39c-71d-26
w:mention	a56b-28d-39e76f-28g-38
w:mentioned	a-96c-59g121
w:mer	b24c-42
w:merci	b-72c-66d-117f145
w:mercoledi	a69c-48e-22g45
w:mercredi	a26b-63c-88d63e-48f-59g115
w:mere	b-36c-108d64g85
w:merite	a-105b64c70e28
w:mes	a-26c-32d24f103g-35
w:mesa	a-34c116
w:mese	a82d-69g55
w:message	a-124b-61d-99f-20g139
w:messages	a-41b-54c-29d-41e54f111g-54
w:messieurs	a86
w:mesure	a34c-110d-82e-49f29g103
w:mesures	a71c-92e-23f39
w:met	a118b-86c104d-144e-36f-66g-99
w:meta	a109d-59
w:metal	a76b-59c-37d50e-65f-36
w:metier	a58b118c-24d-50e-54f-31g-31
w:metiers	c58
w:metrage	c57
w:metres	a-105b52d98
w:metro	a-55b-35c47e72
w:mets	a-55b53c47d-51e93f-32g-44
w:mettere	e64
w:mettez	a-96c91d-28f102g-34
w:metto	a-36b100c-34
w:mettre	a-21c-96d131e-65
w:metz	a54
w:meu	a63c-56d-27e-70g32
w:meus	a-113c-27e57f131
w:mi	b36c-51d-43e106f-24
w:mia	b39c-58e50f-29
w:mich	a-33b122c-58d-87f76g-49
w:micro	a-53c99
w:mid	g71
w:midi	a82b-62c-49d-54e-86f-57g29
w:midnight	b53c23
w:miei	a78b-52c-96d-71f110g-61
w:mien	a-64c-90d158
w:mienne	a29b-74c82d-26e-41f50g-25
w:miens	a-97b33c23e96
w:mieux	a25b-27c24d40f-54g-38
w:might	a-39c115e-48f-61
w:mij	b33c-97d-38e-23f148g-48
w:mijn	b-76c-49d77e-25g67
w:mil	c73
w:milan	a73c-28d31e-33f-23g-34
w:milano	a95b-47d-24e-71f-46g-50
w:militaire	a-51c139d-62
w:milk	a44
w:mill	a-96c173g-104
w:mille	c36e-83f-53g100
w:millimetres	b49c-63d-47g50
w:million	a52
w:mim	a128b-20c-90d-83g-20
w:min	a-73b-31c107d-43e54f-44g-102
w:mind	b113c-62d51f-31g-41
w:mine	a46b-47c-82d133e-61f39g-83
w:minha	b-66c-71d74
w:minimum	a-33b30c78d-41e-23
w:mins	e75
w:minute	a50b-36c63d-55f-29g-41
w:minuten	a-85d114e-47
w:minutes	a-107b-65c75d33e110f-70g-101
w:minuti	a-64c61d33
w:minutos	a-97c-28d82e66g40
w:mio	a-32b-48c39d59e-65f49
w:mir	a53b-43c-133e145f-68g-51
w:miracle	a-30d98e-23
w:mis	c-39d75e78f-56g-113
w:mise	a-119b-82c128d127f-48g-24
w:mismo	b-26c-23d22e83g-23
w:miss	c43
w:missing	a-29d38e51
w:mission	a-69c95
w:mistake	a-88d40g60
w:misura	a59b-29c-32d-26e-31f-24g70
w:misure	a34c-35g55
w:mit	a56b-77c28d-97e50f-38g-40
w:ml	a147b-25c-113d-44e-35
w:mm	a116b-66c-38d-94e-66f-50g-51
w:mme	a-31b-62c-72d22f84g107
w:mobile	a-47c87
w:mocassins	a-41c-88d162
w:mochte	a93b-76c57d-89f-58g-50
w:mochten	a-83c107d-34e-35f62
w:moda	a-67c109e-31
w:mode	a53b-84c73
w:model	a-125c164d-40e-77g46
w:modele	c-85d59e-36f-66g93
w:modeles	a-37b88c78d-62e-31
w:modelo	a-80b66c-63d62g39
w:modelos	a-68c54g56
w:models	a30c22
w:modest	a-26c87
w:modo	a-24b76c-83e89
w:moet	a-86b37c-65d50e91g27
w:moglich	a-47c-29d77g59
w:moglie	a70b28d-59f-37g-42
w:moi	a29c-52d-96f103
w:moins	b71c-116e128f-74g-38
w:mois	a-101b82d77e62f34g-71
w:moitie	a70b-29c-95d89
w:molto	c-27e94
w:moment	a-34b109d-44f-31g-36
w:momento	a-84b123c-70
w:mon	a-31c-27d23e-25f101
w:monaco	a91c-28
w:monday	a-50d-57e-69f-51g138
w:monde	a22b-101c146d-69f-55g-74
w:money	b41c64d-140e97f-84g-64
w:monique	a33
w:monnaie	a92c-35
w:monsieur	b-46c-22f33g53
w:montag	a-51c-44f82g67
w:montagne	a84c-32
w:montant	a77c-64e51
w:monte	a49b-45d57f-28g-46
w:montee	a27
w:monter	a38
w:monterrey	a30c-23d36
w:month	b-110c69e-41f106g-93
w:months	a25b104d-70e28f-68g-27
w:montre	a35b33c-72d67e-40f-40g-36
w:montreal	a55
w:montrer	a-39b-110c104d-40e106f-22g-24
w:montres	a39b97c54d-100e-82f-63g-72
w:montrez	a85c-33
w:moon	c136e-54
w:moonphase	a81
w:moonstone	a41c-39f-31g90
w:moq	a-43c78
w:moque	a103c-26
w:morceau	b-101c97d43
w:more	a32b-24c-98e106f45g-35
w:morning	b-66c-64d54e-71f-57g135
w:mornings	a87c-32
w:moro	c-42d80
w:mort	a123b-23c-72d-51e-56
w:morte	a-63d95
w:most	b41c102d-66e-38f-51g-75
w:mostly	b-33c91d-49e-45f-30g23
w:mot	a-44c21e-26f-56g113
w:moth	a53b-81c50
w:mother	a24c-79e44f-72g27
w:motif	a-90d96g35
w:motive	c60
w:moto	a89c-40
w:mots	c28
w:mouchoirs	a22
w:moulage	a91e-46
w:mount	a22b-68c21d64e34f-60g-60
w:mouvement	a-76b-37c134d21
w:move	a-84b65c120g-80
w:moved	a-42b47c-71d108e-56f48
w:movement	c79
w:movements	a37c44g-31
w:moves	a-43b44c30
w:moving	a-34b38d77
w:moyen	a40c32
w:moyens	a-33c29f65
w:mr	a-95b-48c-33d-68e-86f114g143
w:mrs	a-38b-37c-52d-60e-73f145g36
w:much	a23b-28d-82e50f106g-84
w:mucho	a59
w:mujer	a112c-54
w:mulher	a56c-34d-35f-34g83
w:mum	a49b23c-26d-30e-78
w:murs	c35g49
w:musee	a-113b84c81
w:museum	c34d66e-31
w:musique	a-65b45c-67d21e116f-38
w:muss	a-53c-23d101
w:must	a87b-75c-38d28e29f-40g-59
w:muy	c75d-31e40
w:my	a-23d29e22f66
w:myself	a27b86c-76e29f-49g-56
w:n	a-35b70c-36f75
w:na	a-41b-31d48e79f-28
w:naar	a-31b-29d-35e74f-39g82
w:nach	a72b-25c-134d72f-60
w:nachricht	a-98c41d-80g123
w:nachste	a27e66
w:nacre	a55c-53d44
w:nada	a-72b71c23d-66e65f53
w:nadie	a-27c-66e100
w:nail	a-32c101
w:nairobi	a55
w:naissance	a-31b85c-105d-65f100g38
w:name	a-83b-64c-23d93e72f144g-57
w:named	a67
w:names	a-64c57g50
w:nan	a102b-55c95d-94f-29g-92
w:nancy	a62c-45d26
w:nantes	a44c-42d50
w:nao	a-30d-68e-27f128
w:napoli	a-31f82
w:natal	a-28b-31c160e-20
w:natale	a47
w:natural	a-97c85d-22e70g-25
w:naturally	a-23c66
w:naturel	a72
w:navy	a40b-29c24e-35f-24
w:nd	a99b-29c-78e-49f-26g32
w:nda	c63
w:ne	c-43f95g-37
w:near	a97b-51c102d-65e-68f-33g-89
w:nearest	a-80b60c-23d101
w:nearly	b76c-69e46
w:necesito	a53b-38c59d33e-48f-36g-54
w:necessaire	a59c-93f53
w:neck	a87e-25
w:necklace	b36c57d-66e39f-53
w:necklaces	a33b95c-44g-35
w:nee	a89c-29
w:need	a56b-83c83d41e-92g-123
w:needed	a79b34c-98d-21f92
w:needs	a-68b35c133e-73f-47g-58
w:negli	a-28c92
w:negociant	a21
w:negozio	a-54b42c30e23f32g-45
w:nei	a-94c34d58f70
w:neighbour	b-58c123d-61
w:nel	b26d65e-92g-52
w:nell	a-113c30d128
w:nella	a24c79d-61
w:nemmeno	a-90b98c-97e109
w:nera	a109c-30d-55
w:neri	a120c-69d-37
w:nero	a-24c-26d35g56
w:nessuna	a-98b100c-102d23g120
w:nessuno	a-102b-26c-98d59e132f-26g-28
w:net	a135b-48c-22d-93g72
w:nettoyage	a-76c77e22g-45
w:neue	a-34b73c91d-21e-56
w:neuf	a35b-37c36d52e-77f-52g-30
w:neuve	a127b-25d-44e-76
w:never	b53c-22d-85f90g-81
w:neveu	a-77d105e32
w:new	c-49d89e83f-27g-81
w:news	a-105b-37c-34d-128e-28f-28g153
w:newsletter	a120b-26d-57e50f-88g-40
w:newsletters	a-26c-53f109
w:next	b30e22f-24
w:ni	a-51b118c-140d-61e120f141g-70
w:nice	a21b-86c155d-52e-89g-61
w:nicht	b57c-130d-91e121f49
w:nichts	a-29b137c-131d-48e-55f-38g32
w:nickel	a26c-42g80
w:nie	a124b-36c-71d-81f70
w:niece	a37b53c51d-66e-32g-28
w:niente	a72b24c-42d-73e-33f-23g21
w:niet	a-43b95d48e-33f-32
w:niets	a-103b111c-57d33g44
w:night	a-24b-67c152d-121e-113f144g-105
w:nights	a26g48
w:nine	a22d22e39f-61g-43
w:nineteen	a57
w:ninety	a-90c102d49
w:ninguem	a-37e94
w:nipote	a92b30c-68d-53e-33f-21g-36
w:no	a-27b33c-43f78g51
w:nobody	a-21b53c-104d-106e120g-81
w:noce	a-27c31e68
w:noces	a-25b109e-29f-24g-43
w:noch	a-63b132c-97d47f-60
w:noel	b-93c57d63f-47g-49
w:nog	a-53b113d-88e-39f-43g82
w:noi	a95d-61e-21
w:noir	a90b-68c-153d88e-38f-60g-66
w:noire	a85b-43d-45g-22
w:noirs	a96c-50
w:noite	a81
w:nom	a-69b-66c76e50f103g-93
w:nombre	a-22c-65e63f72g-27
w:nome	a-37c35d-55e-30f50g72
w:nomi	b36
w:nommee	c40
w:noms	a34
w:non	b31c-46d-59e57f84
w:none	b37c-130d133e23f-20g-23
w:nonna	a67c-44d49e-23
w:nonno	a97d-33e-38
w:noon	a29b-24c-93d41e-25g81
w:nor	a-84c-72f132
w:normal	a-119b25c-23d112e49g74
w:normale	a-104c-61d89e106
w:northern	c63
w:norwich	a64
w:nos	c84d-89e-50f-40g-25
w:nostra	b-31c20d-31e-34g91
w:nostro	a46c80d-53e-24g-23
w:nosy	a-104b136c-84
w:not	a21b56c-74d-40e68f40g-67
w:notaire	b-22c85e-25
w:note	a-64b-68c-42d-44e94g129
w:notes	a-102b93c-115e31f121
w:nothing	a48b55c-82d-29e-66f-46
w:notice	a-129b87d98e-23f35g-31
w:noticed	a-138b-36c89d93e52f-36g-40
w:notre	a43b-78c63d-90e-85f-34g32
w:notte	c75d33e-30g-55
w:nous	c47d-69e-56f-36g29
w:nouveau	a-35f60g26
w:nouvelle	a37b-35c59d-39e-43g53
w:nouvelles	a-114b54e59g73
w:nova	a74d-24
w:nove	a-74c43f75
w:november	g29
w:novembre	a30b-48c-72d60f29
w:novembro	a69
w:novio	b104c-42
w:now	a-84b123e54
w:nu	a-91b49c85e46g-38
w:nuevo	a-62c-70g110
w:nuit	a22b-59c130d-25e-100f-47g-64
w:nulla	a-30b87c-69f77
w:nulle	a75c-39e27
w:numa	a-23e69
w:number	a-114b-79c-30d105e91f51g62
w:numeri	c45d30
w:numero	a-75b-76c-62d100e-100f123g22
w:numeros	b43c-69d84
w:nummer	a-85c-53d103f81
w:nun	a45c69d-24
w:nunca	a41b27c-45d-69f53g-31
w:nuovo	a-41c-41g111
w:nur	a-73b150c-127d-45e125f-30
w:nurse	a115b-29c-28d-22
w:o	b-28d67e-54f-21g34
w:oak	a-21c131d-36
w:ob	a-102b29c-90d35e61f-24g126
w:objet	a131c-42d-73e-55f-43g-50
w:objets	b-21c102e-44
w:obligation	a63
w:oblige	a108c-39e-73g34
w:obliged	c-36e28f65
w:obrigada	a-29c-49g103
w:obseques	b-33c121d-71e30
w:observation	a-29c74
w:obtenir	a-21c72
w:obtenu	a86c-32
w:obviously	a-27b97c56d-28e-65
w:occasion	a-65d31e77
w:occupe	a54c113d-103
w:occuper	a-54d111
w:october	a-35d27f25g22
w:octobre	a-35b-35c-33d108e-44f23
w:octubre	a75c-68f70
w:odd	a74c-82d37g23
w:oder	a38b-40c-26d80e-33f-33g-29
w:odeur	a-39c-80d-61e136
w:odile	a-68c151d-38
w:of	c31d-25
w:oferecer	a145c-93d-40
w:off	a-69b-33c-62d72f154
w:offer	a-130b-51c143d-79f-60
w:offered	a-49b-30c-59d-51e132g21
w:offering	c84e-24
w:offert	a-97c34d132e-76f-53g-55
w:offerte	a-69c92
w:office	a78b-43c-86d-67f63
w:offre	a64b-53c110d-100e-53f-46g-73
w:offrir	a59b67c-61e-60f-67g-78
w:offrirai	a-71b124c-60
w:offrons	a56
w:ogni	a69b-22d-62e-29f45g-22
w:ohio	c108e-34
w:ohne	a114b-23c-100e-26f-28g48
w:oi	a159b24c-95d-83e-43f-25g-45
w:oil	a-111d149e-50
w:oiseau	a23
w:oiseaux	a95c-64
w:ok	a-73b-79d22e-80f-67g140
w:okafor	c-68f58g58
w:oktober	a87c-27
w:ola	a-34c42g57
w:old	a75b-20c-88g-66
w:om	a-62b-29c-30d51f82g41
w:oma	a128d-25g-43
w:on	b-20e44f-55g39
w:once	a-44c-56d-21e-90f139g107
w:oncle	a-60b45c112d-38
w:one	a59b32c-65d-20e-47f-23
w:ones	a123b-22c-85d-105e-71f-59
w:ongles	c36
w:online	a-57b48c-28d127e-59f-54g-49
w:only	b67c52e-104g-80
w:ons	a67d-47g46
w:ont	a-66b-85c123d59g-96
w:ontem	a-107b31c-116d40e76f-32g129
w:onyx	a126b-57c-104d-66e-53f-38g-57
w:onze	a-26c120d-79e-76f-54
w:ooit	a-88b115c-79d-25f66
w:ook	a-25b-36c-42d-60f119g48
w:op	a68b-81c-37e-51f99g-46
w:opal	a46c-64g81
w:opals	a153c-77d-46f-22g-68
w:open	a30b57c83d-123e-35f-29g-76
w:opened	a-89c-23d55e64f77
w:opening	a39b-20c36
w:opera	a61b53c-43g-32
w:opportunity	a47
w:oppure	a37
w:opt	a-101c101f72
w:or	a74b-41c-43e-72f-39g-49
w:ora	b136c-90d-98e-59f-47g-52
w:orafo	a-44c95
w:oral	c55
w:orange	a-95b46c132d-66
w:order	a-75c42d100e-53f-63
w:ordered	a-129c-52d132f61
w:orders	a71c-73f60
w:ordinateur	a29c-60d34g36
w:ordinato	c-74d104
w:ordine	a-87c-74d101f73
w:ordre	a-39b116c-91g21
w:ore	a-42b-26c69d-33e45f-23g-21
w:orecchini	a73b-30c-75d-55f-32g30
w:oreille	a25c-73d24e20g33
w:oreilles	a86b-55d-35e-58f-49g-59
w:organise	a-75b-37c110d-30e-27f-25g-35
w:organising	c30
w:organisons	a-59c94
w:original	b-24c-68d78e-39f-25g82
w:origine	a-89b-33d51e92
w:oro	a103b-102c75d-136f-62g-58
w:orologi	a-51b98d48e-35
w:orologio	a30b-62c27d79e-59f-58g-61
w:os	b-46c-31d-24e-85f130
w:ose	b-43c31d55e-35
w:oslo	a30c-68d45g36
w:other	a55b-20d-111e-62f87g-22
w:others	a26c25
w:otherwise	g49
w:otro	a83b-24c-60e31g-34
w:otter	a-59d26g40
w:otto	a62
w:ottobre	a129c-65d-20
w:ou	a27c-82d135e-108f-44g-61
w:oublie	a-73b-62c-73d-67f26g153
w:oubliez	a-92c-76f142
w:oui	a90b-92c-81d-132e-79f-69g103
w:our	a-38c85d-43e-55f-27g-71
w:ouro	a97b-20c-74d-61e29f-21g-33
w:ours	a31b-48c122d-66e-54f-31g-39
w:out	a-68b104c-56d42e69g28
w:outing	a-101b-38c113e61
w:outra	a55c-29d40
w:outside	c67d26e-21
w:ouvert	a-27b64c-93d111e-39f-26g-27
w:ouverte	c77
w:ouverts	a113b-25c-83d-29e-23
w:ouverture	a106b-24c43d-27e-37g-37
w:ouvre	a149c118d-209e-21
w:ouvrir	b-74c48e50f-22
w:oval	a104c-97
w:over	b-50c124d-104e-75f-69g56
w:overnight	a-90c25d100
w:owed	b-21c92g-37
w:own	a105b47c-43d-114e32f-85g-75
w:owned	a-79b60c-49e109
w:owner	a-86c138d-39e-60f-20g-52
w:owns	a85
w:p	a-103c65e-27f47g50
w:pa	a-42c90f71g-49
w:pacco	c-41e81
w:padparadscha	b69
w:padre	a60b-26c107d-96f-21g-45
w:paga	a101e-45
w:pagare	a42d-56e52
w:pagato	c-61d40e64
w:page	a56b-49c82d-118e-81f31g-75
w:pages	a-89b22c111d-42e-51f-32g-27
w:pagina	a-116c86d46f68
w:pago	a41b-22c57d-81e59g-26
w:paid	b-42c-96e133f-54g-64
w:paie	a55b60d-60e-28
w:paiement	a-91b92c76d-27e-31f-23g-26
w:paint	b71c-22
w:paio	a23c-33d51
w:pair	a67b-118c-90f-57g53
w:paire	a63b-41c-27d-92e63f-42
w:pairs	a113c-59d-25
w:paix	a-33b-59c48d123e-43f-55
w:pale	c34d29
w:panuelo	a154b-85c-77d-57g-25
w:papa	a75b-66c-28e-100f-37g54
w:paper	a-77b-42c145d-68e-26f-22g-28
w:papers	a-41b-23c87d55e-28f-22g-23
w:paperwork	a-80c46e89
w:papier	a-101b93e-57f65g89
w:papiers	a-112b30c93d85e-31f-38g-30
w:par	c22f76g-93
w:para	a74b-53c44d-91f-58g-97
w:parait	a-104d140e25
w:parapluie	c-69d84e53
w:parce	d-25e92f-43g-54
w:parcel	a-108b-26c68d58e61f-27g-27
w:parcels	a-29c109d-60
w:pardon	a35c100e-86
w:pardonnez	a23
w:pareil	a-52c-68d44e87g73
w:pareilles	a75
w:pareils	a44
w:parents	a28b129c-89d-46e-42f-28g-30
w:parfait	b57c-41e29
w:parfum	a-23b-73d39e125f-69g-68
w:parfums	a36b51c-91
w:pari	a-77b119
w:parigi	a21b-56d66e-30g-57
w:parijs	a79c-32
w:paris	a75b-60c-95d39e-32f-65
w:parking	b-29c115d-85e-64f-43g69
w:parlait	b36c31d-21e-23
w:parlato	a-61c-75e25g123
w:parle	a-30b-74c25d-24e28f-36g107
w:parlent	a87
w:parler	b29c38d-67f-46g32
w:parliamo	b59d-26
w:parlo	a-59c128d-32e-62
w:parmi	a-40c77
w:parola	a20c-54e80
w:parole	a27g35
w:parrain	a-36c86
w:parroco	a-84c57g82
w:parrot	a100b51c-87
w:pars	a-129b21d131e-23f-29
w:part	c-101e80f-66g91
w:partage	a28b40c55d-69e-26
w:partager	a-43c85
w:parte	a47c29d22e-24
w:parted	a-27c-30d94
w:partenaire	a-38c77
w:partenaires	c66
w:partenariat	a48c59d-21e-31g-24
w:parti	a-34c-60d108
w:particular	a-77b73c-50e37g67
w:particulier	a-58b53c72d-38
w:partie	c-34d26g62
w:parties	c-33f75
w:parting	b50
w:partir	b-49c58d38e-58f-39
w:partner	a67c24d-82e-53f27g-51
w:partners	a107c-83
w:partnership	a33
w:partout	c83e-70
w:party	a85b-28c-67d-65e-73f111g-27
w:parure	a42b97e-67f-40g-57
w:parures	a-60c90
w:pas	b50c-41d-43f23
w:pasar	c-23e69
w:paso	a24b-26c-118d24e-40f52g81
w:pass	b-24c141e-80
w:passage	a131b38c30d-66e-77f-58g-73
w:passant	f55
w:passare	a56c-60e-32g35
w:passe	a61b146c-97d-31e-58f-42g-95
w:passed	a-100c33d-22e77f94g-51
w:passee	a-42c-50d117
w:passer	a85b-93c103e-100f-65g-89
w:passera	g50
w:passerai	a-81c58e-39g92
w:passes	a-21c66
w:passionnee	c55
w:passo	a98b-31c88d-57e-77f-32g-35
w:passport	a-54c-30f49g72
w:passt	a-102b-20d-26e-23f-27g132
w:password	a-59b-31c147d55e-40f-61g-82
w:past	a51b88c44d-43e-93f-24g-41
w:pate	c25
w:patience	a-25b-27d-29e-55f37g90
w:patient	a95b-27c-122d-87e93f-23g35
w:patiente	g61
w:patine	d70
w:patron	a88c25e-59
w:pau	c-43d82
w:paulo	a71
w:pavement	a-68e98
w:pay	a74b-49c110d-109e-105f-62g-69
w:payday	a156b-128c-26
w:paye	b-28c-40d-30e109f-38g-28
w:payee	a-91d53f69
w:payer	a42c140d-92f-30g-52
w:payez	a-87c116
w:paying	a-43c110
w:payment	a128b-30c26d-43e-38f-34g-33
w:pazienza	a-88b50c-51g102
w:pcs	a-49c83
w:pdf	a-20b108c-40f-25
w:peace	c63
w:pearl	a63c-76e-65f-53
w:pearls	a36b-51c143d-41e-20f-44g-98
w:peau	a34
w:peca	a-105b47e120
w:pecheur	a71
w:pedi	a-43c-68d112g55
w:pedido	a21b-47c52d35e-22g-73
w:pedir	a23c51d-23
w:peine	a-27c90e33f-28
w:peint	a66
w:peinture	a-50c31e98
w:pelle	a47e54g-33
w:pen	a124c-88d52e-38f-40
w:pencil	c95g-50
w:pendant	b-44c-42d40e49g-23
w:pendants	a49c-26d-30g52
w:pendentif	a73b-58c-125d128e-83f-41
w:pendentifs	a76
w:pendientes	a40d39e-33
w:pendulette	a38c-59d107e-31
w:penna	a146b-21c-132d57e-35g-32
w:pensait	c-30g70
w:pensavo	a100c-43d-51g-22
w:pense	a-116b120c143d-85e-27f-41g-52
w:penser	b36
w:pensez	a-84b107c-22
w:pension	a-113b79c158d-87g-45
w:pensione	a65b77c38d-51e-66f-27g-78
w:penso	c55
w:pensons	a-41b104c-34
w:people	b44c57d-85f-68g-25
w:pequena	a73
w:pequeno	a87c-41
w:per	a38d-81e-59f25g-21
w:percees	a101c-66
w:perche	a-70b-34c83d-48e73f-30g75
w:perdi	a125d-53g-28
w:perdre	a-64b24c-26d80e58
w:perdu	a-40b-90c-41d92e-45f109g-29
w:pere	a61c45d-87e-29f22g-91
w:perfect	a-115b29c38e-64g127
w:perfume	a65b-58c68d-23f-47g-78
w:perfumer	c41
w:perfumes	a84
w:perhaps	a-36b96c29d-45e21f-39g-65
w:period	a-69d101
w:perito	a-39c97
w:perle	a72b-54d47e-42f-30g-48
w:perlenkette	a-95d112
w:perles	a54b-49c-33e28f-46
w:permanent	d89
w:permets	a-97b-33c32d-37f-40g117
w:permettez	e43
w:permetto	c73
w:permission	c37
w:permitting	a-83b54g49
w:pero	a-27b120e-47f35g-87
w:perpetual	d62
w:perso	a-88c-72d135
w:person	a-28b43c-53e69f65g-59
w:persona	a-25c40e28
w:personal	a-74b-43c-60d-55e-59f137
w:persone	a23
w:personne	a-64b-81d-127e129f76
w:personnel	a-103b-26c77d-43e49f38g-25
w:personnes	a-48b-39c138d-43e-36f-35g-50
w:perth	c-42d35g41
w:pesa	g74
w:pese	a33f87
w:petit	a115b-124c-27e-71f-70g-79
w:petite	a71c-55d-77e-31f-73g46
w:petites	a92b-43c-68d-73e59f-25g-49
w:petition	a-39c78
w:petits	c-113d118f61g-37
w:peu	a27b72c-86d-34f43g-20
w:peur	c-38d104e-79
w:peut	b110c-63d99e-60f-79
w:peux	a56b-66c56d63e-73f-72g-94
w:phases	c83d32
w:phone	b-24c62d-132e-38f33g51
w:photo	a-50b-85d20e-45f-63g129
w:photograph	a-129b-55c121d65e-39f29g22
w:photographed	a64
w:photographer	a84
w:photographie	a34c-25d42
w:photographies	a-32c-77e47f90g42
w:photographs	a45b55c-90e63f-39g40
w:photos	a-142b38c99d-76e68f45g81
w:phrase	a129e-95
w:piacerebbe	a-46b106c49d-81e-72f-35g-63
w:piano	a-54b66c107d-33g-23
w:piccola	a87b-30c-39d-32e-53g56
w:piccolo	a72e-37g-24
w:pick	a49c-58d-25g87
w:picked	a-84c-77d112g44
w:picture	a-25b25c34d-30e-94f59g30
w:pictures	b50c-37g58
w:pide	c-55d85
w:piece	b-88c38d-22e35g-41
w:pieces	a-30b-66c108e-54f-66g-85
w:pied	a133b-48d21e-83f-35g-69
w:piedra	a-52c31d-30g96
w:pieds	a-56c82d-29e68
w:pierced	a66c-26
w:pierre	a49b-43c69d-73e-27f-32g-46
w:pierres	a31c28d88e-73f-51g-52
w:pietra	a-34c-70g117
w:pietre	a103c44d-66e-31g-24
w:pile	a-128b-27c-119d113e127f-25g49
w:pilules	a79c-73d30
w:pin	a81b-84c-57d29e32f-21g-21
w:pioggia	a-50c72e27
w:pis	a29g29
w:pitch	a33
w:piu	a-78b99c-27d-95e-25f127g47
w:place	a35b-55c73d-85e-96f-36g42
w:placed	a-84d113
w:placement	c96d-26
w:places	a-31c76
w:plaid	a101c-33
w:plain	a97b62c-90d-44e-56f-60g-86
w:plaisante	a29c30d-28
w:plaisir	a-130b96c138d-41e-56f-32g-21
w:plait	a42b96c-93d-67e-94f128g-110
w:plan	a-151b135c48d33e-41f-23g40
w:planner	a-42b68
w:planning	a-69c108
w:plans	a-50b121c-36d-53e-37
w:plaque	c91g-33
w:plastic	a-60d93e46
w:plastique	a55
w:plastron	a72c-22
w:plat	a74c-35d-38g42
w:plata	a101c-38
w:plate	a45b-37c-84d91e23f-26g-40
w:plateau	a105c-47d-22
w:plateforme	a-33c68
w:plates	a96b-58c-59g53
w:platform	a-41c83
w:platin	a91
w:platine	a23b-30c-103d-52e-28f-26g124
w:platinum	a99b-22c-104e-22f-26
w:play	g43
w:plays	a-86d45g52
w:please	a44b-48c-47d-52e-112f113g-34
w:pleasure	a-35c-50f115
w:plein	a46
w:pleine	a-126c62e93g53
w:pleure	c-43f58g62
w:pleurer	a-51c42f68
w:plombier	f70
w:plonge	a-79c61d46
w:plongee	a70c56d-33
w:pls	b-33c34d-34e-85f65
w:pluie	c-47d24e-27f90
w:plum	g64
w:plume	a56
w:plus	b-45c-66d25e23f149g-36
w:plusieurs	a163b-59c37d-110e-64f-37g-49
w:plutot	a41b26c-55d-72e-97f-49g116
w:pm	b-42c39d-55e-46f-55g122
w:po	a-59b-24c91
w:poche	a63b33c-48d29e-70f-33g-47
w:pochette	c-42d81
w:pocket	a99c-115d-75f-30
w:poco	a101c-23d-35
w:podcast	a55b-36c57d-28
w:pode	a51d-52g54
w:podem	a34c47
w:podemos	a-39c73
w:podria	a53c28
w:podrian	a65b-23c45d-24e-24f-22g-29
w:poesia	c54
w:poi	a-118c97d-66e118
w:poids	a79c47d-66
w:poignet	a35b-75c-22d-57e-57g92
w:poincon	a-103c-97d137
w:point	a40b-45d-79e119f-33g-42
w:poli	c67
w:police	a-92c125d-20e-62g68
w:polish	a-74d41e60
w:polished	c-59d74e34
w:polite	a130b-59c-73d-44e69
w:polizza	c-84d105
w:polso	a55b-22c-50e57f-21g-21
w:pomeriggio	a105c-89d-34e-26g28
w:pompiers	c48
w:ponctuel	a-56c88
w:pop	b-34c61d-49e28f30g-44
w:por	a-37b64c-26e-71f84g28
w:porcelaine	a34c-26d37
w:porque	a-64b-43c76d-35f-40g104
w:port	a22c57
w:porta	a27c-46d-54f67g51
w:portachiavi	a98b-84c-47d-27e-22f-20g47
w:portafoglio	a-29c-82d76e77
w:portait	b-48c46d-40e110
w:portant	a-66d84
w:portare	a106d-71
w:portarlo	a-65c-39d98
w:portato	c50
w:porte	a84b-22c41d-86e-65f-72g-57
w:portee	b-22c143d-114e-86f72
w:portefeuille	a43b-27c-94d89e-34f-23g-28
w:porter	a74b-24e-66f-48g-51
w:portera	a-81b-37c162
w:porterai	a132c-53d-29e-26
w:portes	a-41c117d-37e25
w:portfolio	a-66c89
w:portier	c58
w:portiere	a-23c-58d99
w:porto	a66b-34c24d33e-42f-25g-28
w:portugal	a37
w:portugues	a56
w:pose	a-74b33c-75e119f-39g80
w:poser	a-50c106d29e-30g-33
w:position	a33c51f-21
w:possa	a43c-38d39
w:possede	a35b-33c31g-23
w:possiamo	c85d-31
w:possibile	c-68d94
w:possible	a66b-48c-64d53e-106f-38
w:possibly	a-35b98
w:possiedo	a-75c-36d116
w:possivel	a-51b60c-39f-31g97
w:posso	a62b-53c-28d98e-86f-72g-75
w:post	a-127b66c60d99e-93f85g-43
w:postage	a-82b44c89d-38g45
w:postal	a21f59
w:poste	a-75b96c83d-43e-47f-36g-43
w:posted	c-50g102
w:pot	a146b-34d-68e-52f-70g-46
w:potete	a-32b-30c-90d113e-32f-31
w:potter	a66
w:pouce	a79e-25
w:pouch	a70
w:pounds	a102c-48e-34
w:pour	d-32g35
w:pourquoi	e66f-49g30
w:pourra	d57
w:pourrai	a-37b47
w:pourraient	a-33c94f-37
w:pourrais	a38c58
w:pourrait	a40b-44c75d-29e-80f-45
w:pourriez	b32c33d63e-84g-43
w:pourrions	a150e-36g-97
w:pouvez	a45b-75c-99d108e-80f-81
w:pouvoir	a65
w:pouvons	a60c-54g55
w:powder	a-46c-31d108
w:pr	a93b-89d-95e-78f-61g66
w:pra	a46b81d-38
w:practice	a66c-82e48
w:prayer	a-27d68
w:precedent	a-44g62
w:precieuses	a-26c71
w:precieux	a45c53
w:precio	a147b21c-42d-48e-38f-31g-84
w:precios	a-36b99c-44
w:precise	a40b42c-81e46
w:precision	a-89g117
w:preciso	c23d90f-29g-22
w:preco	a71
w:prefer	a-77d51g105
w:prefere	a-45b-55c-68d-47f101g107
w:preference	a71b-41c26d-33e-32f-35
w:prefererais	a-36b45c-45d26g60
w:prefers	a101c-61g25
w:prego	a-87c-103d107f105
w:premier	b36c32d-69f-57
w:premiere	a40c-56d-59e50f-22
w:premieres	a-29c74
w:premiers	a56c97d-56e-45
w:premio	c68
w:premises	c68
w:prend	a57b-73c-71d83e-78f26
w:prendere	a80c-21
w:prendrais	a105b49c-117d25e-34
w:prendre	a100b-98c131d-73e-107f-55g-62
w:prends	a115b100c-141d-111e-94f-49g40
w:prenez	a-54c163d-37g-65
w:prenne	a-41c-71e124
w:prenom	a52b-65c-108d-33e-26f106
w:prenoms	a70c-78d-21g72
w:prenons	a-37c22g47
w:preparation	a-112c-68d136
w:prepare	b-47c89d-47e-44f-39g-40
w:prepared	c50
w:preparo	a-29c68
w:preparons	a-39c81
w:pres	a-66b120c53f-39g-46
w:presa	a-41d-23e76g36
w:presence	a-42c54f51
w:present	a111b-24c-77d-38f-62g-67
w:presentation	a21c-27f83
w:presente	a-34c-123e109f112
w:presenter	a33b-48c51d88e-91f-38g-40
w:presents	a109c-71
w:president	a46c30
w:presidente	a106c-57
w:preso	a-92c-53d119
w:presque	a102b-23c-61d-26e55
w:press	a-68b-51c127d-49e-43f-52g-42
w:presse	a118b48c-60d-84e-81f-54g-25
w:pressee	a-48c-86d81e108
w:presses	a99c-64
w:pressure	c-39g100
w:presto	g73
w:pret	a-64b93c40d78e-42f-38g-41
w:prete	a-73b-57c-22d25e135f-42
w:pretez	a-48c100
w:prevenez	a42c-40e66
w:prevenir	a-101c22d-20e137
w:preventivo	a-106c-52g130
w:previous	c57
w:prevoir	a79
w:prevoyez	a53
w:prevu	a-85b118c-94g116
w:prevue	d67
w:prezados	a-55c91
w:prezzi	a-89b130c-61
w:prezzo	a80b-29c-38e44
w:price	a73b105c-29d-115f-70g-113
w:prices	a-59b102c41d-62e-41f-44g-43
w:prie	a82c-150f131g-23
w:prijs	a-98b66c-56e88f63
w:prima	b-45e82f-38
w:prime	a87c-65d34
w:primera	a67c-64g46
w:primo	a117c-32d-25e-59
w:principal	a24c-85d92f43
w:principale	a-52c41d37
w:print	a100c77e-101f-21
w:printed	a-34b98
w:printemps	a26b-35c-40d129f-40g-38
w:pris	a-60b-44c-72d146f-41
w:prise	c-66d48e-48g83
w:prises	a-49c-33f104
w:prison	b39e-23
w:privat	a61c-28d-37e60
w:private	c46d-72f24g-50
w:privately	a93c-31
w:prive	b-31c118d-27e-44f-21g-25
w:privee	a144c-111
w:privees	f59
w:prix	a101b31c-48d-138f-78g-46
w:priya	a-22d31g30
w:prize	a-77c109
w:pro	a23b-25c46d-44e-44f-25g58
w:probably	c79d-34
w:probate	a-116b99c-75d116
w:procede	a-22c-79d31e58g53
w:proceder	a48c-93f93
w:process	a33c-21d-25f50
w:prochain	a78c-40d-42f89g-35
w:prochaine	a82b-36d-52e51f-23g-51
w:prochaines	a-57c96
w:proche	a-42c108
w:procurement	a59
w:procuro	a144c-90d-86e-29
w:producer	a23c28
w:production	a85c-30
w:producto	c26
w:produits	c77f-21
w:produzione	a-31c119d-60
w:prof	c124e-44
w:professeur	a31
w:professionnel	a65c22e-30
w:professionnelle	a-63c30f93
w:profil	a-67c-45f96g57
w:profile	f73
w:profilo	c68
w:profit	a-44b50
w:profumo	a99b-31c-84e-31f-28g-29
w:programme	a-105c102d-21e-22f-24g36
w:project	a-71b-26c93g32
w:projet	a-110b122c-62e-26f97g-72
w:promesso	a-49c-44e66g77
w:promis	a-64b70c-21d-71e94f-47g93
w:promise	a120b-33c-32g-80
w:promised	a-58b44c-97d-25e79f-29g116
w:promo	c95d-28f-54
w:promotion	a31b50c-40
w:prononce	a101d-44
w:proof	a-89c-116d128g67
w:proper	a127b-68c-124d-94f-40g-65
w:properly	d-25g106
w:proporvi	c32
w:propos	a-80c28g94
w:proposal	a26c35
w:propose	a-52b-68c75d-74e120f-60g-42
w:proposed	b-25c90d-51e-33
w:proposent	c35
w:proposer	c47
w:proposez	a-49b25c-101d116e82g-24
w:proposition	a-48b-22c28d-45e-42f-22g93
w:proposons	c54
w:proposta	a-96c105d-24g47
w:propre	a120c-59e-40
w:propres	a24c29e-20f49
w:proprietaire	c48
w:proprio	a-27b57c-27e75
w:prospection	a-52c-39f118
w:prospekt	a-34b93c-31
w:prossimo	a41b48c-40
w:protection	a-41f101
w:prova	c65
w:provare	a100c23g-62
w:prove	a37d22
w:provenance	a-71c95
w:provide	a-45f82
w:proxima	a40c-61e72
w:pu	a-113d-21e58g98
w:pub	a-124c99d-76e-62f128g-40
w:public	c69
w:publicite	a82c27d-33
w:publique	a-24c69
w:publish	a-62b101
w:puede	a40b40c-33d60e-63f-22g-29
w:pueden	c-82d87g47
w:puedo	a65b-63c87e-41f-37g-68
w:puerta	b52c-37e41
w:puis	b-84c36e62g-76
w:puisqu	a52b36c-44
w:puisque	a-73c122e38
w:puisse	a96b-53c-94d-65e-47f-30g59
w:puissent	c-122d140
w:pull	c-77d121
w:pulseira	c-38d70
w:punto	a-29c-81f78g70
w:puo	c-109d108e-24f-50g62
w:purchase	b114c-65d43e-44g-34
w:purchased	a-85c-36d128
w:purchasing	a-37c99d-53
w:pure	a-128b91c-93d-49e146f71g-37
w:put	b-41c-60d-66e22f79g66
w:puts	b51
w:qu	b53c-69d-86e64f-36
w:qual	a46c39
w:qualche	a-51b91c71d-45
w:qualcosa	a128c-60d-103e-49f-58g-35
w:qualcuno	a-24b-27c92d45e-49f-24g-27
w:qualified	c56
w:qualite	c20e38
w:quality	a-31c71
w:quand	b86c-24d-54e66f-74g-35
w:quando	a-67b100c-112d71e59f-66g128
w:quanto	a115b54c-86d-114e-87f-72g-51
w:quarante	a58b76c-86d-68e21f-38g-40
w:quartier	b-49c80d36e-58f-39g-52
w:quartz	a113b-87c34d-26
w:quatorze	c-42e106
w:quatre	a21b56c-85d45e102f-61g-68
w:quattro	a-54b-63e34g105
w:que	c-22e43g43
w:quebec	a-26b98c-37
w:quel	a47b69c43e-107f-63g-89
w:quella	a-30b-42c82d-47e53f-36g39
w:quelle	a-88c-54d148e27
w:quelles	a-120c-62d83f126
w:quelli	f54
w:quello	a127b-74c-115d-40e-92g36
w:quelqu	b39c90f-59g-91
w:quelque	a66b-44c-64d-22f-67g-61
w:quelques	a-52b59c46d-59e-42f-39g76
w:quels	a108b-44c-120d93e-29f62
w:quem	a35c-37d-22e79
w:quer	a35c-30e62
w:queremos	a106c-26
w:queria	a111b41c-77d-64e-84f-43g-50
w:quero	a87b29c-101d-71e-52f86g-29
w:quest	a-98b61c44e65
w:questa	a142b-25c-56f-34
w:question	b60c-73d-50e-35f-70g126
w:questionnaire	a-69b-22c27d-24e57f42g-22
w:questions	a-109b-74c105d-61e-50f-48g82
w:questo	a-29c108
w:queue	a-22g65
w:qui	a49b-36c29f-41g-95
w:quick	a-109b-48c112d-24e-49f-40
w:quien	b-40c141d-88e-67f-31g-86
w:quiere	a80b52c-87d-27e-25g-21
w:quieren	a-104c141
w:quiero	a155c-144d-107e-59f-62g-104
w:quiet	a114c-38d-55e-56f-21g-37
w:quietly	d30
w:quindi	a-29b-28c-85d-45e-36f133g90
w:quinta	a-54c37d69
w:quinze	a-28b-50c45d49e36f-33g-33
w:quisiera	b-27c-74d106
w:quite	a31b-41c41d-52e-47g87
w:quitte	a63
w:quoi	a68b94d-144e27f-63g-95
w:quote	a-74b-25c30d-58e-30f147g21
w:quoted	a-32c-73d38e97
w:r	a-113b-61c170d109e-84g-99
w:racheter	a164d-143
w:rachetez	a-126b-26c124d28
w:raconte	a-45c52g38
w:radio	a36c27d-24e26
w:raffle	c65
w:ragazza	a80b73c-71d-23f-37
w:ragione	a-81b84c-85e44g67
w:rain	a95c-69d-28e43
w:raised	a86b52c-41g-54
w:raison	a55b94c-48d-40g-25
w:raisonnable	a95c-46d-31e-34f62g-28
w:ran	a-61c33g76
w:rang	a-64c-123d-55e145f-34g36
w:ranger	a22
w:ranking	c25f47
w:rapide	a121c-75g26
w:rappel	a74b-53c-106d-82e104f36
w:rappeler	a86b70c-89f-24g-23
w:rappelez	a-31c44d-118e-52f141g-24
w:rappelle	a-89c34e24f72
w:rapport	c67
w:rapporte	a-115b78c30e89
w:rapporter	d42
w:rare	a-64c45d-40e98f-23
w:ras	a29d74e-67
w:rassurez	a137c-87d-68
w:rate	a-64b-25c138d-25e-30
w:rates	a-77c95
w:rather	a24b-73c-43e57f-38g39
w:ravie	a-86c60d60
w:rayee	a79c-75g49
w:rd	a43b-32c-96d53e-37f-28g86
w:rdv	a76b-30d95e-32f-198g45
w:re	a-46b-45d126e-113g103
w:reach	a31d50
w:reached	c-77g97
w:read	a127b-49c-72d-63e-53f-29g77
w:reading	a-77b98c-56d-29e53f-23g74
w:reads	c38d39e-21
w:ready	a-83b27c56d127f-30g-72
w:real	a83c71d-77e-37f-29g-31
w:realise	a33c26d-42e55
w:really	a-140b120c100e-46f-38g-113
w:reasons	a-95c26e49f78
w:rebonjour	a-88c-23g111
w:recall	a-50c72g35
w:receber	a-70c21f95
w:receipt	a-73b-26c-45d94e103g-31
w:receive	a42c-59d-26e70f42
w:received	a-105c-67d125g87
w:reception	a23g47
w:receptionist	a66b40c-43
w:recevez	a134c-38d-26g-26
w:recevoir	a126b-81c-85d-111e-54f124g-70
w:recharge	d77
w:recherche	a-52b-36c89d-37e-54f-39g-38
w:rechnung	a110c-109d38
w:reclame	a-112c-76d120e26
w:reclamer	a103c-64
w:recogerlo	a68
w:recois	a-54c-95f139
w:recoit	a63b-74e-25f69
w:recommande	c-48d57e36
w:recommence	b29e45
w:recontacter	a213c-91d-68f-64
w:record	a-100e-22f132
w:recorded	a-26e48
w:records	a-114c-74d53f135
w:rectifier	a-62c-84f116
w:recu	a-89b-69d124f-46g124
w:recue	a-130c61d103e-102g-66
w:recuperer	a-66c180
w:red	a42b-66c83d52e-49f-37g-61
w:redige	a40c31
w:reel	a-37c73
w:reels	a-45c76
w:ref	b-53c-116d126e-49f-53
w:refaire	a-60c-114d125e-58f-34
w:reference	b-27c80d35e-46f-27
w:referencement	a32c52
w:referme	b29c45d-26
w:reflechi	a-106c-84f64g123
w:reflexion	a-109c-47d45f120g37
w:refund	a-115b-27c-92d30e155f41g-33
w:refuse	a56b-25c-81d-29e93g-20
w:regalare	a89c-46
w:regalarle	a100b-22d-38e-78g-27
w:regalo	a70c-92d36f-52g-55
w:regard	a-66c42e55
w:regarde	a-82b128c-51e-66f-49g-23
w:regarder	c-38e-52f53g78
w:regarding	a-62e58g63
w:regards	a127b-71c40d-55e-74g-41
w:regiment	a88c-104e59
w:regionale	a-37c71
w:register	a-67c111
w:registered	a-51d88
w:registres	a-23d43
w:registry	a70
w:regle	a56b-21c-100d75e-38f-24g26
w:reglement	c-64d84f101g-41
w:regler	a84c-24
w:regrette	a-59c-50d43e113f-30
w:reims	b39
w:rejoindre	a-21c62
w:relance	a25c26d-59e-30g63
w:relancer	a-64c-54f121g70
w:relation	c45
w:release	a-48g89
w:releve	c75
w:religieuse	b89c-98d46
w:relogio	a24c-109d55f-51g72
w:reloj	a72b-31c-49d50e-34f-55
w:relojes	a39b55d-37
w:remain	c-86f73g57
w:remarque	a-53c108
w:rembourse	b95c57d-121e-22
w:remboursement	a-80c31e47f27g-32
w:remember	a49d33e-55
w:remercie	c-44f76
w:remercier	a58c-54g60
w:remettre	a-68c-100d187e-34
w:remise	b-52c32d-107e94f-35g26
w:remonter	a25b46
w:remove	a-71b-36c-81d-45e-63f135g-50
w:removed	a-29c-38f102
w:remplace	a-113d76g111
w:remplacement	c-35d60e45
w:remplacer	b-36c-70d129e-63
w:rempli	a-86b62c-58d47f75
w:rencontre	a44c34d-27e-22
w:rencontrer	c67
w:rencontres	c87
w:rend	a-34c36f71
w:rendez	b-34c-68d61e55f62
w:rendre	a114c-67
w:rends	g55
w:rendu	c-87d61e103
w:renew	a-29c76
w:renewal	a-60c62d33
w:rennes	a61
w:renseigne	b91c-70
w:rent	a61
w:rentre	e34g30
w:renvoie	a-97c-87e67g122
w:repair	a48c-84d-42e98
w:reparation	a-74c-43e111
w:repare	a56d-23e45
w:reparer	a129b-72c66d-108
w:repars	a62c40e-51
w:repartie	a-103c-51e127
w:repasse	a52c-33d35e-32g21
w:repere	a91c-54
w:replace	a-74c-41d124
w:replacing	a-81c60d89
w:reply	a-96b-49c49d-74e71f-62g70
w:repond	a-59b-29c91d-73e103f-37g-63
w:repondez	a-132b37c102d-51e79f-35g-38
w:repondre	a-34b-35c21d-58e-26f-55g127
w:reponds	a60c-81g60
w:repondu	a-134b-53c-106d-29e151f75g57
w:reponse	a-67b-39c20d-95e106g90
w:reponses	a-42c40f54
w:report	c72
w:reportage	a39c34
w:reporter	a-76f93g31
w:reprendre	a-125c-32d148
w:reprenez	a-81c53d86
w:represent	b-26d82e-21
w:represento	a-23c86
w:repris	a-89c-69e83f110
w:request	a-77b-50c-89d29e-61f157g-59
w:requesting	a-94c80d65
w:requirement	c48
w:res	a-61c86
w:researching	c51
w:reserve	a-28c41d-32e26g41
w:reserver	a78c-69d-24f52
w:reset	a-22c36d39
w:residence	a132c-116f73g-63
w:residentes	a-20c75
w:residents	c53
w:respect	a-40b59c-40e54
w:responsable	a-79b-30c32d-31e109f-33g-33
w:ressemble	a54b-53c158d-86e-63g-30
w:ressemblent	a37
w:rest	c-37d-75e-27f69g111
w:restaurant	b88c-42
w:reste	a45b-38c-43d-122e-33f27g88
w:restee	g67
w:restera	b64c-75d48
w:restes	a-87c-33d51g90
w:resto	a122b-53d-56e-59g25
w:restons	a-79b59c-20f79
w:restore	a98c-71d42g-25
w:restored	a27c-31e60
w:restringing	a-113c-70d82e116
w:resultat	c35
w:resultats	a-34c73
w:retail	a-91b-30c93d-28e-37f25g-26
w:retailers	c57
w:retire	a-41c-130d-29e-44f151g-48
w:retired	b116d-56e-20f-24g-77
w:retirement	a114b-39c-33d-25
w:retirer	a-143b-23c-116d135e-22f141g-26
w:retirez	a-84f116
w:retiring	a99b-33c-51d-52g47
w:retour	a-115c33d-60e29f59g100
w:retourner	a-68c-24d118
w:retraite	a31b114c63d-97e-77f-60g-56
w:retrouve	a-52c21e22f-35g99
w:retrouver	a51c46d-28
w:return	a-117b-40c140d71e-27f-62g-80
w:returns	a-69b78c-74d109
w:reunion	a42c-43d73
w:reve	a-20b116d-73e-50f-35g-40
w:reveil	a163b-31d-78e-69g-45
w:revenir	a-87b-49c162d38e-55f-24g40
w:revenu	a-87c-28e120
w:revenue	e35
w:rever	a-118b129c-21d-29g-23
w:revienne	d-24g66
w:reviens	b-25c-51d-42e-68g101
w:reviews	a-32c75
w:revision	a-95c-80d129
w:revoir	a81c-147d136
w:reward	a94d-20
w:rgpd	a-61c-98f120
w:ri	a-50c-83e131
w:ribbon	a-108b-32c170d-29f-21g-61
w:ricevere	a-32b87
w:ricevuto	a-112b-21c-94d123e-24f-22g88
w:riche	a159b-29c-59d-24e-47g-65
w:richiesta	a-58b-42c-47d-31e-39f105g89
w:rideau	a-52c22d77e28
w:riem	a-82c-36d146f-25g-41
w:rien	b114c-80d-75f87
w:right	a-69b-24c33f73g31
w:rigide	a59
w:rigido	a75
w:rimasta	c-48e94
w:rimborso	a-67c167d-109e24g-53
w:ring	a64b-42c-99d22f-70g-35
w:ringe	a67c28e-29
w:rings	a82b113d-137e-83g-85
w:rire	a-55c-106e78f55g96
w:risposta	a-76c-68e38f74g52
w:rit	e59
w:ritardo	e81
w:riviere	a107b76c-92d-84
w:rivieres	a-30c123g-22
w:road	d28
w:robe	a-25b-28c-41d82e49f-57g70
w:robes	a60b36c-78d82e-50g-22
w:robot	e37
w:rodez	b93c-91e51
w:role	c50
w:roma	a48d40
w:roman	a-35b75
w:rond	a104c-60d-27g-31
w:ronde	a76b-71g59
w:rondes	a104b-69
w:ronds	a23c-27g57
w:roof	a-109b136c30d-31e-22
w:room	a52d-72e-26f-37g71
w:rooms	c38
w:rosa	a68c-69f65
w:rose	a39b-39c-85e-53f-62g88
w:roses	a-86c163g-47
w:rosso	a149b-112c-38d-38
w:rouge	a123b-69c-72d-33e-92f-43g-66
w:rouges	a-28b55c28
w:rough	a-35c84
w:roughly	a-51b22c92d53e-25g-23
w:round	b-71c108d-72e106f-48g-61
w:route	a-45c23e70
w:rowing	a-29c25d88
w:royal	a-45c122g-60
w:ruban	a-36b-25c-76d54e50g81
w:rubis	a103b-48d42e-39f-37g-93
w:ruby	a-78c102g64
w:rue	a-26b-88c125d37e-66f-71g-72
w:ruego	a-89e-21f118
w:run	b112c83d-79e-60f-48g-57
w:rung	a-78c-28e83f63
w:running	a-87b-23c112e-23f-20g-32
w:runs	a-44c24d75
w:rupture	a-91c60e78
w:rush	a32b-31c-113d-48e36f53g60
w:rythme	a-63e90
w:s	e-26f-44g25
w:sa	a26b-26c92d-88e-45f-50
w:sabado	a69c27d-23e-30
w:sabato	a73b25c-117f-50
w:saber	a-119b110c-70d119e35f-28g-30
w:sable	a30
w:sac	a42b-87c-140d51e198f-97g-42
w:sache	a-56b58c-58e91
w:sacs	a-76b42d98e24f-22g-23
w:saddle	c21
w:safe	a57b-21c22d-51g30
w:sage	a41b94c-47d-40
w:sagt	b92c-32
w:said	a-58b-71c-96d-37e119f-64g127
w:saint	a73b-64c85d-85e-52f-54g-44
w:sainte	a-20c106
w:sais	a45c42d-61e-33f-82g-51
w:saison	c50
w:saisons	a35b63c-52
w:sait	b105c-58e27f-31g-35
w:sale	a-28b27e-44f104g-52
w:sales	a-92b-152c125f54g-45
w:salgo	a47g51
w:salle	a43c76d-34e-53f-35g-48
w:salmon	a90c-28
w:salon	b-75c119d-72e-68f-62g-39
w:salone	c55
w:salons	a-56c131e-80
w:salt	a49
w:saludo	a-99b27c-32d27e-25f99g41
w:salut	a-86b-69c172d-90e-41g-31
w:salutations	a95c-73d43
w:salve	a56b-75d-58e-48f-29g95
w:same	a88b-68c-131d-89f21g114
w:samedi	a57b-104c-55d-90e60f-75g32
w:sample	a-105c90d-35e-30f-30
w:samples	a-44c81
w:samstag	a121b-35c-73d-83f-30g-22
w:san	a-41c51d-21g75
w:sans	d21f-68g-23
w:santa	a29b-29c-61e67f64
w:sao	a25c73
w:sapere	a-67b74c-22d63f28g27
w:saphir	a65c-80d-32e-22g91
w:saphirs	a-54b103c-28d37
w:sapphire	a25e-72f-40g41
w:sapphires	a59c-51d-33g72
w:sarebbe	c86d-32
w:saremmo	c65
w:saremo	c-63g109
w:saro	a54c-41d-21g56
w:sarta	a78c-52d-22g62
w:sat	a52c-72e65
w:satisfaction	a-35c-54e79f64
w:saturday	a88b-79c-77d77e-85f-65
w:sauf	a64b-36c-165d88e33f-29g22
w:saurais	a-25c-71f122
w:sautoir	c-67d110e-26f-30
w:save	a-42c-55e119g28
w:saved	a101b-23c-52
w:savez	a-74b-23c128d86e-69f-47g-24
w:savoir	a-97b124d31e-73f54g-81
w:saw	a131b-39c-57d-116f-48g-76
w:say	a-97b126d-52e69f-64g61
w:saying	a66c40d-31f-20g-41
w:says	a-63b93c43d99e-78f-90g-39
w:scale	a-43g102
w:scan	a-75d65f46
w:scarf	a64b-38c-76d76f-32g-47
w:scarves	a69
w:scatola	a-61c54e70
w:scena	a74
w:scene	a22c61g-39
w:scent	a-89d79e77f-24
w:scented	a48c-72e70
w:schenken	a118b-33c-86d-38e-25f-28
w:schicken	a-66d99e-35f-34g-28
w:schmuck	a62c77d-74
w:schon	a-35b80c-28d-20g83
w:school	b29c96d-61e-58f-38g-42
w:schwarz	a123c-50d-31
w:scontrino	a-88c-50d115
w:scorso	a-30c37g69
w:scratch	a22e37
w:scritto	a-87b-30d-29e101f-23g68
w:scrivendo	c54
w:scrivo	b-51c-64d-83e54g113
w:scusate	a-28c-47d55g69
w:se	a35b84d-60e-47f-77g-27
w:sea	a36c-72f87
w:search	c56
w:season	a-95c72f67
w:seats	a-38c89e-101g66
w:seau	a89c-50
w:sechzigsten	c-30e75
w:second	b-44c-23d-93e-86g130
w:seconde	a29c34
w:secondes	a-60c33e82
w:secondo	a-104c63d-31g106
w:seconds	a-59c77d38
w:secours	a58e-39
w:secretariat	a70c-38
w:secteur	c65
w:section	a79c-27
w:securise	a-48c65e30
w:securite	a74c-98e50f58
w:security	a-97b-35c86d-45e80f-30
w:see	a74b-63d-74e21f-72
w:seen	c49d-29e52
w:sees	a91c-32
w:segretaria	a99d-33
w:seguidores	a-49c80
w:segunda	a-45c-82d102f-22g81
w:seguo	a-28b53c29
w:seguro	a-74c27d105
w:sehr	a-87c91d-44e40f-45g-41
w:sei	a-71c-44e100g63
w:sein	a119d-49g-23
w:seis	a-36c32d44e43g-35
w:seit	a-128b-54d124e125f-59g-44
w:seite	c121e-38
w:seize	b73d-35
w:selbst	a97b-26c-74d41e-23f-26
w:selbstverstandlich	a-85c113
w:selected	a23c47
w:selection	c-36g55
w:sell	a110b-48c69d-72e-86f-58g-92
w:seller	a-28c23d38
w:selling	a-72c75d45e-38f65
w:selon	a-29b43c-21d50
w:sem	a-67b55e94f-35
w:semaine	b-78c71f-62
w:semaines	d-34e109f-41g-58
w:semana	a-29b-33d-53e-51f-61g135
w:semblant	a56
w:semplice	a75c-38d-33e34
w:sempre	c-83d-66e111f-30g24
w:send	b26c54d-24e-72f-69g-37
w:sending	a-57c-85e86f73g55
w:senhora	a154c-84d-35
w:senior	a-93c-49e127
w:senora	a24b64c-44
w:senores	a-22c90d-26
w:sens	a-36c33d-55e84f34g-22
w:sense	a28
w:sensi	a-75c-91f127
w:sensible	a58
w:sent	a-21b30c-117d-77e129f61g54
w:sente	a65
w:sentence	a-64b59c-83e78g68
w:sentir	c-36e93
w:senza	b-46d-77e83f-36g36
w:seo	a76d-23
w:sept	b58c-38d37e49f-37g-49
w:september	a109b-28c-61d-39e26f-28g-30
w:septembre	a62b-34c-95d-26e-38f-42g98
w:septiembre	a73c-21
w:ser	a34b-27c-61e-45f-27g92
w:sera	a-68b144c-63d-92e-84g118
w:serai	a-62b102c-31d76e-50f-43g77
w:seraient	a-26c90
w:serais	a119b-40d-34e-42f31g-45
w:serait	b52d-59e67f-69
w:seria	a-49c104d-34g35
w:serie	a48b-38c-49d132e-58f-36g-34
w:series	a70c28d-40
w:serieuse	a-23b-23c130d-73e-40
w:serieux	a-48c70g59
w:seriez	a-100b-31c120d-34e-26f-21g-23
w:serions	c52
w:serious	g43
w:serons	a69b-22c-63d-24e-23f-21g57
w:seront	a-31b37c75f-38
w:serpent	a153b-97c-50d-62e-64g-26
w:serre	a-85c-59d122f53
w:serti	a29b47
w:sertisseur	a-71c77g41
w:serve	a45b-37c-56d39e-35f80g-54
w:service	a-56b-67c113d36e52f-85g-73
w:serviette	a78c-70g55
w:servizio	a-36d87
w:servono	a93c-46
w:ses	a65d-68f-26g-78
w:set	a-42b99c-113e37f57g90
w:sete	b88c-33
w:settembre	d23
w:settimana	a91c-42
w:setting	a105e-69
w:settings	b60c-75g33
w:settle	a-73b78c104d-68e-37f-25g-27
w:settled	a-41b52g48
w:seul	a86b-50d-62e39f-35g-52
w:seule	a105b-72c-135f-52
w:seulement	a-74b114c-23d91e-73
w:seven	a-33b118d-60e102f-70g-101
w:seventy	a88
w:several	a-46c95d-23
w:shall	a-41c110d-96e-76f-52g88
w:shame	a-36c-118d-29e144
w:shan	a-20c-51e58g38
w:shaped	c-24d70
w:share	a-65b-41c112d-50e-45f-68g-46
w:shared	a-57c-92f130
w:she	a77b-67c-113d-44e-30f-75g53
w:sheets	a-58c100
w:shelf	e59g42
w:shelves	a102e-30
w:shes	a-44c-36d51g77
w:shift	a53c37
w:ship	a128c-57d-78e-43f-35g-43
w:shipped	a-35c-71f80g68
w:shipping	a-68b-26c101d-38e-25f-25g-25
w:shoes	c-25e97
w:shoot	c56
w:shooting	a-25c83
w:shop	a-75c156d-23f-68g-101
w:shopping	a23b121c-118d41e-55
w:shops	b-45c38d34e-39f27g-55
w:short	a29b-40c96d-89e-54f-39
w:shortened	a103c-37
w:shorter	a-55c-20d71g48
w:shortlisted	a-28c68
w:should	a-28b65c-52d101e32f-31g-49
w:shoulder	a81
w:shoulders	c-21d75
w:show	a129b-98c55d-74e-86f-65g-82
w:showed	a-63c-98d-26e84g134
w:showing	a-24d72
w:shown	a93b-32c-124d-37e102
w:shows	c139d-44e-36
w:shuts	a50
w:shy	a61
w:si	b69c-35e-42f-67
w:sia	a46b-31c-64d-20f46g59
w:siamo	b-36c53d-115e49f-58g22
w:sich	b-59c-61d37e23f72g20
w:side	b-41c56d106e-62f-33
w:sides	a30
w:sie	a-25c52d64e-59f50g-54
w:sienne	a73b31c-47e-21
w:sieste	g56
w:siete	a-104c130d-65e55
w:sign	a-133b-48c64d34e23f78g37
w:signale	a-24c32g53
w:signature	a30c-39d53e37
w:signatures	a-22c78
w:signe	a-82b24c50e32g97
w:signed	a-85c-24d87e101
w:signee	a-40c41d92
w:signer	a-33c84e-24g33
w:signet	a125c-68d-28g-44
w:signez	a-35c77
w:signora	a67c70d-39e-49
w:signore	a-60c104
w:signori	c80e-28
w:silber	a110
w:silence	a-78d-47e20g99
w:silent	a-60c48d39
w:silk	a59b-34c-106d126e-33f-29g-34
w:silly	a23b42c-70g53
w:silver	a128b-74c-89d-21e-97f-85g-61
w:simple	b96c-67d-31e96f-22g-73
w:simplement	a21b86c-78d36e-27f-29
w:simples	a81b50c-33d-24e-46
w:simply	b104c-44
w:sin	a-42b-40c-110d113e94f-42
w:since	a-24b-73e58f85g-30
w:sind	a-36c102e-69f-50g40
w:sing	a-52c27e63
w:singapore	b46c-63d64
w:singer	c42
w:single	a75b-31c-84d31e27f-22g-39
w:sinistro	g58
w:sinon	a23b63c-99d-59e-48f-42g94
w:sir	a-27b-29c71d-30e-29f-25g30
w:sirs	c82
w:sister	a85c-123e-47f-40g35
w:sit	a-50b-41c126e-52f-46
w:site	b-31c143d-58e-48f-91g-85
w:sito	a-60d62e57
w:situation	a33c-71f61g46
w:six	a39c-28d24e24f-55g-72
w:sixty	a-127c53d77e95
w:size	a112b-49c-56d-35e-123f-72g-30
w:sizes	c-58d94
w:sketch	a80c-33d-73g70
w:slept	a-55d-36g109
w:slip	a-64c-77d74g50
w:slot	a-31c86
w:slt	a83d-26
w:small	a103b-49c-46d-53e-64f-71g-43
w:smaller	a57c-70e-23g77
w:smallest	a166c-111d-23f-54g-34
w:smalto	a27g42
w:smell	a49b-23c-42d90e-33g-21
w:smelled	a64
w:smeraldo	a64b-27c27
w:sms	a-115b-32c-108d-49e-33f150g-44
w:so	b93c-55d-75e-31f-28g79
w:sober	a96c-34
w:sobre	a-47b-38d-48e-40f37g117
w:sociale	a-30b46c-29g66
w:societe	a-68b-28c68d74e-36f-26g-27
w:sociologie	a-25b68
w:soeur	a29b-71d-30e-59f-57g109
w:soeurs	a136c-100e-62
w:soft	a21b52c-50
w:software	a39b-21c70
w:sogno	a-61b41c52
w:soi	a-36c-51d109
w:soie	a51b-34c-30d36e-47f-30g25
w:soient	c-46f97
w:soins	a-93b-36d22e109
w:soir	a31c-69d48e-30f-25
w:soiree	a-62d48e24f42g-27
w:soirs	a122c-69e-33
w:soit	a43c-69e-20f37g-63
w:soixante	a110b-112c-47d-57f-37g-60
w:sola	a28c49d40e-57
w:solange	a66c-100d-23f62g45
w:sold	a54b-74e36g-77
w:solder	a-23d77
w:soldi	a-31c69e33
w:soleil	a-38c102
w:solicitor	a-39b41c-35d66
w:solide	a53
w:solitaire	c25d53e-28
w:solitario	b60c-53d30
w:soll	a41b76c-24
w:sollicite	f93
w:solliciter	a-21c70
w:solo	a-45b141c-59d-46e-62f-62g-31
w:soltanto	b110c-73
w:solution	c54
w:some	a29b29c120d-88e-120f-47
w:somebody	a50b32c-112d29e34f-64g-56
w:someday	a-99b126c-67
w:somehow	a76
w:someone	a26b-37c-46e110f-38g-62
w:something	a114b-47c-119d-32e-91f-63g-82
w:somewhere	a-42b44e26
w:somme	a-40c88d-59e46
w:sommes	b22d-89e63g-42
w:somos	b-55c107d-92e-55f-45g-56
w:son	d-30
w:sonne	a-49c104d99g-93
w:sono	a48c38d-68e-62f-51
w:sons	a90c-27d-25
w:sont	a38b-138c31d114e-56f-33g-73
w:sooner	a-50c37d81
w:sorella	a-40b74c27
w:sorry	a38b-72c-128d-33e-61g132
w:sors	a-27b40c-60f75
w:sort	a-29b95c54d-21f-49g-68
w:sorte	d30
w:sorti	a26
w:sortie	b31e24
w:sortir	a42c-37e62
w:sotto	c-25d-63e93
w:sou	a-55c133d-128e-81f-69g37
w:souhaite	a75b-55d-42e-65f67g-95
w:souhaitee	a-40c95
w:souhaiterais	a-133b-44d118f-45g103
w:souhaiterait	a71
w:sound	c58
w:source	a-54c-90f103g55
w:sourde	a87c-52e82f-54
w:sous	a-23b-88c66d25e33f30g-99
w:soutenu	a74c-104e81
w:souvenez	a47c110e-88g-36
w:souvenir	a-48b75c-67f75
w:soy	a-30b-81c156d-86e-45f-60
w:space	a-71g108
w:spam	a-38c33e-30f-24g96
w:spare	a-103b42c60d44e-38
w:speak	a68b-39c75d-55e-45f-34g-35
w:speaker	c90
w:speaks	e70
w:special	a-25c99
w:specialise	a-52c80
w:spedite	a73c-99f57g-25
w:spedizione	a49c-76e65
w:spend	a106b77c-35d-101e-87f-33g-38
w:spent	a-36e90
w:spilla	c-59d-42e31g91
w:spinelle	a146c-92g-52
w:spins	a-94d104
w:split	d-21e65
w:spoke	a-97d-24g117
w:sponsor	b-34c115d-60e-38f-31g-46
w:spontanee	c57
w:spoon	a-76c-33d115g70
w:sposiamo	b73
w:spot	a38b45c-63g37
w:spring	c67e-86g-56
w:square	b31c-69d-39g72
w:squelette	a50b-56g84
w:st	a57b-40c-56d-40f-34g83
w:staff	a-108b-49c105d-84f99g-69
w:stage	a-55b104c46d-47e-42f-39g-44
w:staircase	c77
w:stamped	a46c-90d86
w:stand	a66b45d-52f-46g-101
w:standing	a-110c37e113
w:star	a118c-27d-34
w:start	a-69b117c66d-86f-46g-51
w:started	b-35d65e-43g29
w:starts	a61
w:startup	a-32b60
w:stata	a63c-56e46
w:state	a66d-42e27
w:statement	a-46c84
w:stay	a74b-47c104d-71e-34g-25
w:stazione	a-32b49c-40g64
w:steel	a123b-74c-84d-36e-51f-42g-68
w:steht	a-95c60d91
w:stein	a89c-35
w:stelle	a-50c111
w:step	a29c-54e46f53
w:stessa	a-55c-53d106e48
w:stickers	a-40c83
w:still	a36b32c-109d-24e-60f62g51
w:stima	a-33c-29d35e56
w:stitch	a-66c44d59
w:sto	a-88b65c32g54
w:stock	a85b-76c45d-117f-52g24
w:stoke	a65
w:stolen	a42b-28c85e-29f-23g-21
w:stone	a-65b24c65d-43e62f-44g49
w:stones	a26c77d-26f-50g-65
w:stood	c62
w:stop	a-32b-52c-58d-99e-65f146g-115
w:stopped	b-79c34d68f-41
w:store	a-74b-32d89e122f-29g-29
w:stories	a-56c82
w:story	a76b-101c79d-51e-42f-35g-38
w:straight	a73b-20d-52e39
w:strap	b-61c-137d129e90f-52g-34
w:straps	c63
w:strasbourg	a40b-40c-81d102e-33
w:street	b-37c37d69e59f-104g-64
w:stress	a-80g124
w:string	a93b-27c84d-104e-23g-37
w:stringere	c-29d60
w:strong	a22
w:stuck	a-116c132d112e-59f-24g-29
w:student	a-33b111c27d-57e-34f-33g-33
w:studio	a126c-61
w:studs	a83b-41
w:stuff	a-105b89f91
w:sturen	a-96b48c64d62
w:style	a-27c86
w:stylist	c65
w:stylo	a30b-36c-114d93e89f-46g-29
w:su	b-88c98d-44e-21f-38g-32
w:subasta	a-47c76
w:subito	a162b-20c-74f-36g-56
w:subject	a-36c-34f93
w:succes	a-77c103
w:succession	d54
w:such	a-22c97f-43g-53
w:suche	a110b-64c33d-105e-80f-56g-50
w:suede	e52g-25
w:suegra	a69
w:suffirait	a-94b35c109d33e-51g-30
w:suffisent	a-31c46d30
w:suffit	a-77c28d30g65
w:suggest	a97c-53
w:suggested	a-34c-21g96
w:sui	a27b61c-34d43e-39
w:suis	b37c22d-81g-55
w:suit	a94d-29
w:suite	a-88b-43c-49e-86f153g121
w:suits	a29c52
w:suivant	a30
w:suivi	a-106b-38c66d108e-136f-126g43
w:suivre	c-52d103e-21
w:sujet	a-115b-41c-44d-59e-50f54g143
w:sul	a-134c59e103
w:sulla	a-91c-99d-42e23f59g123
w:sum	b36c34
w:summer	b-70c57e71f-34g-30
w:sunday	b-77c-120d106g68
w:sundays	a88c-34
w:suo	a97c-117d89e-37
w:suoi	a89c-39
w:super	a-42d65
w:supper	a-52b62
w:supplement	a-43c104
w:supplier	c31
w:suppliers	a-33c89
w:supply	a-89b-29d97e-31f86g-26
w:supporte	a-38c116d-25e-69g56
w:suppose	c-27d41e26
w:supposed	a-45e50g63
w:suppression	a-86c-88f142
w:supprimer	a-98c-100d-28f135
w:sur	b-64c68d-51f-35
w:sure	b-90c-67d-61e80f-29g128
w:surname	a-100c-101d25f119g70
w:surprise	a34b-26c-95d-29e62f-26g76
w:surtout	b-40d73e-93f96g-23
w:survey	a-60e103f26
w:sus	a42b95c-55d-52e-51f-35g41
w:suyo	a-45c124d-23e-37
w:svp	a113b-62c-104e-94f87g-121
w:swan	a47
w:swansea	c-44e74
w:swap	a-147b-23c22d147e-35g-34
w:swatch	a56c35d-86g32
w:sweep	a-67c98
w:swiss	a-65c104d26
w:system	a-91c-64d-30e75f128
w:ta	a108c-87e-22g81
w:tabac	a90c-35
w:table	b33d-23e-31f-57g28
w:tache	a-83c-92d129e78
w:tag	b-55c80d55f-55g-53
w:tags	c71
w:taille	a79b-88c-144d52e-31g28
w:tailles	a65c-26d-44f74g-21
w:tailleur	a39c49
w:take	a-59d-74e-22f147g-33
w:taken	a-85b-66c32d52e35f92
w:takes	a102b-37d-53e-39g31
w:talent	a-23e92
w:talk	a96b32d-64e-26f-33g-53
w:talked	g45
w:talking	a47b65c-88e-28g58
w:talks	a-97b50c125d-51e-33
w:tall	a131b-21c-76d-47e-68g-27
w:talla	a97c-37d-32
w:taller	a-31c45g49
w:tamanho	a75c-70d52e-56g24
w:tan	a107b-51c-101e-50f-40
w:tannery	a-28c75
w:tant	a-97b-32c-25d153e-54f-28g112
w:tante	a-77b-66d125e49f-46g39
w:tape	c-36d77e20
w:tard	a-41b143c-125d-36e34f-28g-31
w:tarde	b-49c79d-81e-54f21g93
w:tardes	a67
w:target	c54
w:tarif	a-33b29c82d-92e-73f-52g73
w:tarifs	a-106b141c-54d-24f-34
w:tas	c-64d-54e131
w:tasca	a111c-32d-48e-33
w:tasse	a157b-29c-75e-76f-27
w:taught	b-35c95
w:tax	a-46d91
w:taxi	a81b-36e-44
w:te	a-30c75d26e-21
w:tea	a-50b-33c-41d50e-23f-38g124
w:teach	a20b63
w:teacher	a113c-44d-35
w:team	a-32b-62c50d-26e55g-60
w:teams	a-29c66
w:technicien	a-56c131d-90
w:techniques	c49
w:tel	a-36b-25c-70d-34e107f-25g98
w:telefonata	a-86c-77e40g110
w:telefono	a-52b21c-108d-43e99f-33g107
w:telephone	a-34b-73c-24d-68e90f88g32
w:telephonique	a20c-98f91g53
w:tell	b21e-88f87g-89
w:telle	a51e21
w:tells	a36
w:tem	a172b-85c-95d-32e-111f-83
w:temoin	a82b-32c-64e51
w:temos	a-46c81
w:tempi	a-28c-68d71g72
w:tempo	a32b36c-61d29
w:temps	a57b43c-32d-87e-90f48g-24
w:ten	a-21b53c43d-119f-59g70
w:tenais	a-64b46c-45e89
w:tenants	a-46c71d59g-22
w:tengo	a-81b81c108e-67f-39g-45
w:tenho	b44d36
w:tenir	a-43b91c-34e53
w:tennis	a-67b95c-25d70
w:tenth	a47b61c-52
w:tenu	a-74c34g94
w:tenue	a26c47
w:terme	b60c-40f72
w:termin	b-31c-58d-44e126f-45g40
w:termine	a43b69c-41
w:terms	c70
w:terra	c114d-43
w:terre	a-89b100c22
w:tesi	a-37c78
w:test	a-110b-74c122d-76e-25f-82g-77
w:testa	a107c-34d-20
w:tete	b113c-86d-88e32f-39g51
w:tetes	a-31c74
w:text	a-96b-74c82d-45e46g136
w:texte	a-55c61d65e-45
w:th	a70b-96c-115e-59f-75g65
w:than	a32b-39c39d-23e42f-79g-39
w:thank	a-93b-52c-26d-38e-76f147g115
w:thanks	a-47b-71c-107d-43e-78f137g123
w:that	b22c-57d-44e99f-50
w:the	c-22g29
w:theatre	a47b-27d-52e46
w:their	b37c99d-108e-38f-52g-27
w:them	a-29c42d27g-55
w:themselves	a-43c-44e106
w:then	a-97b133c-130d129e98f23g92
w:there	a30b26c-57d52f-22g-80
w:these	a98b-49c-33e27f-32g-33
w:thesis	c58
w:they	a54d-36e-94g-31
w:thief	a-75c85d-36e73
w:thin	a105b-35e-55f-21g-31
w:thing	a102b60c-137d-76e-117f44g-23
w:things	a-73b124c-60e125f-55g-63
w:think	b32e41g-79
w:thinking	a26b82c-86d-87f64g-32
w:third	a-73c-76e106f124
w:thirty	a27b31d-20e57f-57g-61
w:this	b-63c77d-78
w:those	a-46b51c36g-27
w:though	b95c-64d-81e-27f27g59
w:thought	c35d68f-57g-52
w:thousand	a118b-21c-55d-85e-72f-40g-73
w:three	a37d-54e69f-72g-81
w:through	a-35b131c-129e81g-43
w:throw	a-112c86d79
w:thursday	a66b-70d-24e-90f-40g52
w:tiara	a34b52c58d-69e-49f-27g-29
w:tiaras	a-52c83
w:ticket	a-88b-34c-84d132e23f-29g-38
w:tie	a110c-65
w:tien	c25d28
w:tienda	b-82c45e108f-63g-81
w:tiene	b-22c48d42
w:tienen	a128b-64c-36d-79e-71f-46g-73
w:tienne	a83c-28
w:tiens	a68b-53c36e-58f-35
w:tient	b96c-128e68f-31g21
w:till	a65b-36c29d-32e-51f-33g38
w:tilleuls	f74
w:timbale	a31b45c-59d-22e50
w:timbres	c44
w:time	d-68e34g24
w:times	a112b-87c-104d-90f99g-70
w:timide	g34
w:tin	a75
w:tiny	a130b-67c-68d50e-101f-38g-96
w:tire	c-42d41g72
w:tiroir	b52c-62e52
w:tissue	a-65e77
w:title	a-35c27f57
w:titre	a30c-81d59f64
w:tmrw	d91
w:tobacco	a62c37d-30
w:toc	a-21c80
w:tochter	a58b43c-39
w:toda	a-99d-21e125
w:todavia	a108b46c-114d-38e-25f-23g39
w:today	a26b-115c77d-51e49g-74
w:todo	a-29b64f74
w:together	a50b51c-83e-40f-24g23
w:toi	a47b-26c69e-23
w:toilette	a-57b45e75
w:toit	b95c-42
w:toiture	a-49b61c29
w:token	a-40c79
w:told	a-21b-63c-48d-88e123f-26g-92
w:tombe	a23b-27c28d-50e-35f-22g84
w:tombee	a24e48
w:tombola	a-77c94
w:tommaso	c52
w:tomorrow	a92b-33c58d-72e-38f-36
w:ton	a-65b-21c96d-23e63
w:tone	c-36d-37e59g39
w:tonight	a67d47
w:too	c-124d81e22f59
w:took	a-31b-38c-38d88f66g-23
w:top	a-39b-33d31e-33f-40g110
w:topazio	a-29g70
w:torino	a74d-55
w:tormaline	c60
w:tot	a-41b149c-110d-22e-24
w:total	a-31b101
w:touch	a-26b65c-104d-25g117
w:touche	b-21d95e-24
w:toucher	a81d-28
w:toujours	b-91c33e-39f-62g122
w:toulouse	a68c63d-56
w:tour	a-32b69e-75f-46g76
w:tourbillon	b60g-38
w:tourmaline	a87c-71g38
w:tourne	a-97c65d127e31f-36g-64
w:tournee	a24c65d-30
w:tourner	a-77c83d28
w:tous	b125d-94e-56g-85
w:toussaint	a104c-25
w:tout	a33b52c-47d-97e-68f63
w:toute	b-23c-48f70g36
w:toutes	b44c-40d-91f113g-69
w:town	b-21c-39d93e-30g22
w:tra	a-74b103c-49d30e31f-27g32
w:trabajo	a46b81d-28e-46g-20
w:trace	a-94c-68d116g51
w:tracking	a-107b-24c-102d131e-36f-32
w:trade	a88b-32c53d-40e-37f-29g-34
w:trading	a-25c89d-29
w:traductrice	c42
w:train	a-57b43d-79e-44f-50g136
w:traite	a-85b91c-56d41e34
w:traitement	f56
w:tram	a58b60c-56
w:tranquille	a40b44c-43
w:transfer	a-21c52d-49g54
w:transformer	a36c-66d100
w:transmets	a33c86
w:transmettre	a-25b-30c99d-31e-26f-44
w:transmis	a-87f67g74
w:transmission	c46
w:transport	c58
w:transporteur	a-91c32d90
w:trasferirmi	c67
w:travail	a-52b47e108f-40g-46
w:travaille	a65c23d-75f-33g-39
w:travailler	c49
w:travel	a101b-91c-45d85e-101f-62g-27
w:travelling	a50c-47g66
w:travers	a28c-57e68
w:tray	a33b-27c-87d91e-45f-27g51
w:tre	a62b-89d41e-107f-55g84
w:treasure	a-72c124
w:treat	a-73b95c21d-57e-38f108g-36
w:treated	a-99c-107e145
w:treize	c79
w:treno	d62
w:trent	a106c-30d-57
w:trente	a51c69d-90e20f-54g-63
w:trentesimo	a70
w:tres	a42b-88c90d-103e-31f-44
w:tresse	a80c93d-65g-62
w:tried	a91d51e-61g-105
w:trieste	a44b38c-55d33
w:triste	a-92e65f74
w:trois	a-28c42d-41e53f-65
w:troisieme	a45b-49d-36e80f-26g-43
w:trompee	a-87b49g59
w:trop	a53b43c-112d95e-112f-57
w:trophy	a-24c66
w:troppo	c-55d86
w:trotteuse	a48c-35d27
w:trottoir	a32c111e-74
w:trotzdem	b105c-57
w:trou	a-82b-27c32d101
w:troupe	a-31c71
w:trousse	a113c-76
w:trouve	a-34b48c-80d-58e112f109g-37
w:trouver	a128b-55c-65e-58f-47g-47
w:trouverez	g80
w:trouwen	b102c-49
w:trovare	d24
w:trovato	a84d-38
w:trovo	a27d25
w:truc	a106c-76d-23e-25
w:trucs	c86
w:true	a42b-26c108d-55g-24
w:truly	a-103b66c-52d73e61
w:trunk	b56
w:trunks	a-86b133c-91
w:trust	c25e42
w:try	a116b-51c-106d-87f-45
w:trying	a-43b-25c66d34e42
w:tu	c28e40
w:tudo	a-34c80
w:tuesday	a34b-58c-44d51e-30f-50g62
w:tunnel	a-71c-29e50g77
w:turn	a103b-43c41d-69e-56
w:turned	a-127c51d54g98
w:turning	a49b45c-92f54
w:turns	a57b46c23d-44e-34g-29
w:tussen	a-30b73c-38g53
w:tutor	a-70c135d-28
w:tutta	a42e29
w:tutti	a-38d99
w:tutto	a-118b119c-107f93g68
w:twee	a-23b70c-43g51
w:twelve	a86b-34c-83e-60f33
w:twenty	a-65b91c83d-56e32f-38g-65
w:twice	a-53b-69c-28d-113e102f121
w:twin	a146b-84d-31g-64
w:twins	b-54c35d-30e-29g90
w:two	a59b-45c-21d-78e30f-39
w:type	a-34e35f52
w:typed	a-51f82
w:u	a-25b-54c94d81e-80f-49g-40
w:uber	a-119c126d-50e54f-33g-32
w:uhr	a95b-26c-105d60e-45f-61g-61
w:uhren	b48
w:uit	a-129b107c-91d75f120g-26
w:uk	d-45e-21f106g-20
w:um	a29b39d-72e52f-61g-52
w:uma	a56c64d-80f-67g-79
w:umbrella	c28d-26g36
w:un	a27b20c39e-26f-54g-79
w:una	b36e56f-72g-40
w:unboxing	a-57c96
w:uncle	c25d62
w:und	b-88c57d-98f84
w:under	a31b-28c-71d20e-91f125g24
w:understand	a-24b-23c-56d-59e113g47
w:understanding	a-57b56c35
w:undici	a68c-48d30
w:une	a44d-46f-53g-75
w:ungefahr	a-87c97d67
w:unheated	a87c28d-31
w:unique	a139b-31c-79d-38f-30
w:uniquement	a35d44e-65f44g-30
w:unit	c62
w:unite	a67c-36d-43f72
w:univers	a-42c98
w:universite	a-36c84
w:university	b104c-61
w:unmounted	a54
w:uno	a114b-88c59e-95f-62g-73
w:unos	a71b-42c-120d104e-63f-41
w:uns	a-79d-30e43f69g82
w:unser	c91f-53
w:unsere	a-69b21c130d-27e-21
w:unsubscribe	b-41c-78d-56e-54f104g-54
w:until	a65b64c-69d-55e-66f-55g25
w:unworn	a-64c-61d127
w:uomo	a51b80c26d-77e-45f-32g-34
w:up	b-89c65e-89f43g57
w:upstairs	a-92c100g34
w:ur	a-154b-98c205d-128e-86
w:urgent	b-55c123d-66e-71f-58g33
w:us	g48
w:usa	a27
w:usage	a24b24c-123d-34e47f55g45
w:usd	b101c-27
w:use	a-108b-58d153e-53f97
w:used	b-52c-40d-24f135g-55
w:usee	a73e-24
w:usine	a-88b44c87
w:using	a-68c79
w:ustedes	a46c96d-57e-84f-45g-59
w:usual	c32
w:usually	a-46b100
w:utile	a-52e77
w:utiliser	a-23g59
w:uw	a-122b-31c137d-79e-43f84g-21
w:v	a73c-39d-22g44
w:va	a30c-41d31e-98f-67g71
w:vacances	a23b-34c-48d45e-62g83
w:vader	a89b-22d-26
w:vado	a-58b72c-68e95
w:vai	a92c-26
w:vais	a-26b59c-38e47
w:vaisselle	c-39d75
w:vale	a-80b61c30d-47e59
w:valencia	c23d52
w:valenza	a-53c93d-26
w:valeur	a-47c36d75
w:valuation	a-98c-23d85e74
w:value	a43b108c-123d36
w:vamos	g74
w:van	a-120b72c47d84e-72f-40g120
w:vanity	a26c-30d49
w:vase	a90c-25
w:vases	a167c-95e-44
w:vassoio	c-62d80
w:vault	c64
w:vaut	a-71b72c31d75
w:ve	a-37c46d-35f65g31
w:vean	c38
w:veau	a59
w:vedere	a92b-71c-28d-81f-43g-47
w:vederla	c94
w:veille	a-92b48c-88e129
w:velo	a-119b63c121d-22e22g-20
w:velvet	c60
w:vend	b31c69d-81
w:vende	b41c-34e60
w:venderlo	a-84c147d-89
w:vendeur	a-50c-103d62e110
w:vendeurs	a-85b-27c72d-29e82f-26g-26
w:vendeuse	a-101b-48c-63d42e128f-25g-29
w:vendeuses	c67
w:vendez	a126b-51c-96d77e-63f-36g-41
w:vendita	a-70c86d-31e-34f75
w:vendo	a-145b-41c162d-99e-54f-36g-54
w:vendome	a-57c82
w:vendre	b-30c22d48e44f-48g-54
w:vendredi	a52b-71c-36d53f-62g25
w:vendredis	b74c-23
w:vends	a-52b-90c173d-124e-54f-35g-44
w:vendu	b-50c50d64f-27g-37
w:vendue	b31c-83e93
w:venerdi	c-68d54e37g49
w:vengo	a53c25e-23
w:venir	a129c-115e-105f-66g-92
w:venire	a76b-47d-68e-47f-27g47
w:venite	a-83c124
w:vent	a-77b50c-70d95e73
w:vente	a-97b-59c89d70e-61f-53g-63
w:ventes	a-99c58d66e-25f41
w:venu	a-101c68e90
w:venue	a-62c31f58g35
w:venus	a-98c52e91
w:ver	a84b77c-88d-62e-44f-37
w:verdad	a-34b73c-50d56
w:verde	a84b-38c-106d-101e126f-29g-32
w:verified	a-23c73
w:verite	c81e-41
w:verkaufen	a-44c113
w:vermeil	a96b51c-78d-28
w:vero	c102
w:verona	d56
w:verra	a-69b126c-78
w:verre	a-135b-29d136f-28g-43
w:verres	a65b64c-89d-23e-29g38
w:verrez	a-36c79
w:verrons	a-22b59c-97e53g46
w:vers	a-27b65c-123d56e23f-68g120
w:version	a-58b-31c-102d-85e-30f-61g151
w:versione	a-87c86g66
w:verso	a73c-41
w:vert	a145b-74c-138d-34e-67f-55g-75
w:verte	a47b46c-31
w:very	a54b-52d-65e33f-64
w:veste	a41c-61d57e65g-61
w:vestido	a-23b58c-46e55
w:vet	a-79b65c46d-31e-36f-41g124
w:vetrina	a64d-54e40
w:veu	a165b-49c-35d-79e-21
w:veuf	a24c29
w:veuillez	a-53c-110d-41e-32f137g-32
w:veulent	c78
w:veut	a100d-75e-89f-51g-76
w:veux	a103b-91c-103d-137e-52f87g-63
w:vez	a-64c24e70g55
w:vi	a-68b-32c78d-61f105g-76
w:via	a-94c48d97e-32g-54
w:viaggio	c-49d-46f118
w:viajo	a36c-22d31
w:vicenza	a-35c101g-27
w:vicino	a-89b57d112e-28f-22g-24
w:vida	a35c-35e53
w:vide	a-95b-35c-102d124e135f-30g-53
w:video	a50b-65c83d-74e-62f-47
w:videos	a-48b56c64
w:vides	a71c57e-25
w:vie	a84b-43c-61d-62g-66
w:vieille	a25b88c-70
w:viel	a-53b50d70
w:vielleicht	b39c28
w:viendra	a-26b31g28
w:viendrai	a-47b127c-106d-32e-54f-23g93
w:viendrait	c-60d150
w:viene	a47c-38d44
w:vienna	c-21f62
w:vienne	a111b-56c-29
w:viennent	a-71b39c78
w:viens	a85b-31c-86d-67e-99g33
w:vient	a52b-60d-39e95f-57g-70
w:vier	a-56b28c23e79
w:viernes	a40c-58e-29g86
w:vierzig	c42
w:vieux	a36b109c-23d-67e-51g-48
w:view	a56c37
w:viewing	a58c-37e49
w:village	a-85c25d55g52
w:ville	a-57c51f75
w:vingt	a88b-52c-60d-103e81f-65g-72
w:vintage	a78b32c-30d-25
w:virement	a51c-81d-31g99
w:vis	a87b-49d49e-44f-29g-32
w:visa	a-32b67
w:visibilite	c53
w:visible	a29c-51d37e45
w:visio	a57b-27c-38d-35e-23f-20g96
w:visit	a24b-39d-78e-57f123g-38
w:visite	a117b-38c-46d-35e-41f-35g27
w:visiting	a121c-84
w:vista	a-26b41c79d-21
w:visto	b-21c-74d55e-24g88
w:visuels	a-31c70
w:vit	a62
w:vite	a-20b-41d-55e38f45g46
w:vitrine	c93d-89e52f-58g-73
w:vitrines	a-114b58c112d-63e-73f-47g-73
w:vivant	a47
w:vive	a28
w:vivo	a51b-45c-123d79e-52f106g-45
w:vivons	a38
w:vivre	a-24b93c-28d28
w:voces	b-25c25d65f-27g-20
w:voeux	a-58c-79f123
w:voglio	a56b38d-32
w:voi	a-79c125d82e-60f-68g-96
w:voice	c81
w:voicemail	a-97c118d-34g74
w:voici	a-124b-56c-63d-58f-48g149
w:voie	a74c-74d-21f74
w:voila	a-50c56d-93g95
w:voir	a123c-89d-117e-50f-35g-57
w:vois	a96b-108c57
w:voisin	a26c-104d118g-20
w:voisine	f52
w:voisins	c106d-71
w:voit	a-33b64c-53d51e25f-31
w:voiture	a31b69c88d-119f-26g-39
w:voix	c75
w:vol	a-55c25g71
w:vole	a70c50e-49
w:volentieri	a110c-29d-21
w:volete	c73
w:volevo	b90c-40d-49e-46g63
w:volgende	a41c24
w:volontiers	a-75b63d42
w:volte	a-93c63d-20e93
w:vom	a-53b-53c-101e117f21g91
w:von	a-48b23c-92d-56e114f42g71
w:vont	a78
w:voor	a116b-130c44d-134e-69g41
w:vor	a-49c-27d43e140f-80g-30
w:vorbeikommen	a86c-28
w:vorige	a-81c-37g111
w:vorratig	a103d-27
w:vorrebbe	a68c-22
w:vorrei	a89b-41e-96f-39g-74
w:vorremmo	a94b-33c56d-38e-41f-24g-44
w:vos	a-50b50c63d-58e-76f85g-96
w:vossa	a-29c131d-59e-49f-35g-51
w:vossas	a-37c76
w:vosso	a-59b20c104d-73e-29f76g-36
w:vostra	a-111c130d-81e42f38g-68
w:vostre	a-46b34c94d-41e-30
w:vostri	a-134b127c50d-76e-71f78g-45
w:vostro	a-98b-41c109d-75e-41f47g-93
w:vote	a36c98d-31e-37g-52
w:votre	a-57b-41c100d-100e30g-37
w:votres	a123b-108c31d-35
w:vou	b96c-49
w:voucher	a-31e38f55
w:voudrai	a38
w:voudrais	a97c-86d-44e-106f-79g-86
w:voudrait	a82c46d-67e-74f-30g-38
w:voudrez	a35c47
w:voudrions	a93e-63f-28g-33
w:voulais	a-89b125c-39d-67f-43g34
w:voulait	e39
w:voulez	a-85b-24c169d-48e-43g-30
w:vouliez	a-79c-77f74g95
w:vouloir	f73
w:voulons	a120c-72
w:voulu	a98c-43d-47g31
w:vous	c40
w:voy	a103c-55
w:voyage	a118c-120d75e-94f-29g-69
w:voyant	a90b-31c-22d-20e23
w:voyez	a-63b94d44
w:vraag	a-62b31c38g43
w:vragen	a39c78d-22g-32
w:vrai	a94b-114c125d-102e-107f-47
w:vraie	a102b-168c98d25e-64f-29g-39
w:vraiment	a-28b153c-72d-39f-22g-23
w:vrijblijvend	a-49b-26c101
w:vrouw	a66c-45
w:vs	a80b-59c123d-97e-56f-44g-65
w:vu	a40c-40d-126e84f-28
w:vue	a112b58c-88d-108f-43g-72
w:vues	a-56c32g63
w:vulgar	e56
w:vuole	b22c91d-20e-31
w:vvs	c57
w:w	a147b-49c-75d73e-74f-47g-95
w:wait	a-79c-27d142e-36f-31
w:waited	c-71e99
w:waiting	b75c-69d-85e50f-32g66
w:walk	a21b87c91d-106e-49f-23g-33
w:walked	a-45e99
w:walking	e56
w:wall	a-36c-47e72g89
w:wallet	a34b58c-69d24e25f-26g-32
w:wallets	a65c65d-23e-27g-25
w:walnut	a-32c-47d58g56
w:wann	a75b-25c50d-24e-33
w:want	a89b-46c-21d-59f-63g-93
w:wanted	a-74b141c27d-89f-49g-76
w:wanting	a29b35
w:wants	a132b-61c-109d35e-82f-57g-62
w:war	a-89b-44c-113e147f53g-25
w:ward	c84
w:ware	a29b-23c58d-49e-27f-22g40
w:waren	a95
w:warm	a-43b103c-24
w:warranty	a-110c-71d137
w:was	a-38b-61c-77e132f-31g58
w:wash	a-65c46d57
w:wasn	a-68d40e65
w:wat	a58b52c-70d27f-20g-21
w:watch	a26b46c-35d88e-62f-75g-79
w:watches	a62b122c-48d-111e-75f-62g-24
w:watchmaker	a-59b41c73
w:water	c73
w:way	a-76b-54c-69d81e134
w:ways	a53c31d-41
w:we	a-34b20c101d-69e-101f-62g25
w:wear	a70b-142c21d70f-55g-75
w:wearing	c-109d123e-59g28
w:wears	a108b-40c-93d-29e-39
w:website	a-76b105c38d-68g-55
w:wedding	c32d64f-61g-82
w:wednesday	b-78c-101d-80e20g128
w:week	b-80d-22e-50f21g111
w:weekday	a85d-21e-23
w:weekend	a51b-33c69d-55e-46f-31
w:weekly	a-29c82
w:weeks	a-59b-101c-46e140f-52g-24
w:wegen	a-99b63c66d-63g82
w:weight	c86d43e-36g-45
w:weil	a90d-29
w:weiß	a33c-35g67
w:welcome	a-91c52e101
w:well	a-54b39c-91d-68e44f84g122
w:wenn	a-45c169d-62e-94
w:went	a-65b-47c-44d125e-21f26g63
w:werden	a27c-61f92
w:were	a-63b-45d-87e130f36g24
w:wesh	b-24c134
w:what	a-22b91c46e-48f-43g-75
w:whatever	a123b-65c-132d-117e-64f134g-79
w:whats	a128b41c-106
w:whatsapp	a-82b68c-68f116
w:wheelchair	a84c-94e49
w:when	b115c-126d52e-58f-38
w:whenever	a-33g62
w:where	b-28d85e-27g-80
w:whether	a-41b69c-60d106f-66g68
w:which	b64c-68d48e-26f-47g49
w:while	a-34b-77c-58d137e22f20g-61
w:white	a63b-47c-73d-96e86f-41g41
w:who	a80b-71c71d-110e-20f-42g-95
w:whoever	a-79b-42c57d-60e35f99g-44
w:whole	a23b-44c40d-46e84f-32g-57
w:wholesale	a-61c85
w:whom	a-24f94
w:whose	a-28b104c-35
w:why	a-89c163d-67e39
w:wide	a79c-31
w:widow	a-35c101e-26
w:width	a-77c-40d33g93
w:wie	a-28b79c-46d-39e-62f-44g117
w:wife	a92c-41d-77g-97
w:wifes	c-21d52
w:wij	a-60b-93c147d-88e-47f-51g-76
w:wil	a152c-105d-114e-32f-34g-120
w:will	a31b24c49d-43e-97f-73g29
w:willing	a-72b-22c27d53g53
w:win	a-72b97c59g-38
w:window	a-47b111c75d-29f-60g-106
w:windows	a-29c68
w:wine	a-129b84c-95d144
w:wing	a114e-45
w:wings	a61b-66g51
w:winner	a31c49
w:wins	a-28b71
w:winter	a-38c96
w:wir	a-38b31c130d-82e-74f-44g-72
w:wird	b120c-82d58e-53f-46g-37
w:wish	a-125b-32c38f135g-42
w:wishes	a88g-57
w:with	c21d-57e-53g46
w:withdraw	a-109c-112d-66f147
w:within	a-68b-52c93d-76e21f22g-60
w:without	b-113c-75e114f52g-70
w:woche	d-39e54f45
w:wochenende	a37
w:wohin	a-78c-34d106
w:wollen	a73e-23
w:wollte	a-115b102c-94d-38e67f-29g126
w:woman	a45c-21d-41e-74f-23g94
w:women	c133d-40
w:won	a122b20c-131d-102e-58f42g-64
w:wonder	b93c-31d27g-43
w:wondered	a-60b47c65
w:wonderful	a37c40e-92f79g-20
w:wondering	a-124b130c-99d40g52
w:word	a-27b29c-87d-34e70f-20g90
w:words	a-31e98
w:wordt	a78d-26
w:wore	a-45d61e76f-27g-27
w:work	a27c69d-90f-87g-23
w:working	a-63c96f-20
w:works	a-45b61c21d-75f34g27
w:workshop	a-35b-65c31d100e-32f-51g44
w:world	c64
w:worn	a87b-65c-85e63f-37g-81
w:worth	c140d-124e-65f-30g-53
w:would	b-28c70d-24e-67f-54g-27
w:wouldn	a29b-23c89d-60e23
w:wrap	c-78e66g87
w:wrapped	a73c-94d64
w:wrapping	a-93e118
w:wrist	a80b-20c-93d60e-24f-22
w:wrists	a31c-24e41
w:write	a88b49d-76e-37f-70g-54
w:writer	a-44c89
w:writing	a-54b-55c54d-100e80f74
w:written	a-119c63e56f45
w:wrong	a-73b-96c64d38e109f37g-77
w:wrote	a-34c-22d-27g97
w:wurde	b107c-58d-28e-28
w:wurden	a53
w:x	a156b-43c-101d-72e-64f38g-107
w:xx	c39
w:y	a-28b23d52e22f28g-48
w:ya	a46b-51c-35d-28e-97f95g22
w:year	a32b57f-80g-65
w:years	b132c-25d-23e-25f-56g-89
w:yellow	a80b-31d-102e-34f-26g41
w:yes	a-40b-54c-39d-58e-38f-81g133
w:yesterday	a-103c-98d110g111
w:yet	a49b85c-111d41e-30f-30
w:yeux	a88c-34d-38e24
w:yo	a115b-49c-121d-99e85f-43g-55
w:york	b-31c-48d76e-31f-27g29
w:you	b-33c38e-27g23
w:young	a-117b-24d-31e120f51g-33
w:your	a-73c107d-56f-33g-57
w:yours	a-87b36c114d105e-114f-71g-63
w:yrs	c32
w:z	a138c-70f-23
w:zaffiri	a55b54c-71
w:zaffiro	a52c-49g46
w:zaterdag	a38c-22g48
w:zeit	a49b65e-52
w:zero	a-135d-119e255f-105g-117
w:zia	c84
w:zifferblatt	a67
w:zijn	a-32b91c-93d-26e-27f-32g106
w:zip	a-90c-65d129
w:zoek	a111b-31c-58d-38e-31f-32g-29
w:zoeken	c96
w:zonder	a28c52d21g-24
w:zu	a-26c-108d43e-74f105g88
w:zum	a95c-103e-83f-61g-45
w:zur	a-31b132d-35e-33f34g-24
w:zurich	b-20d73e-27
w:zwei	a72b-42c89d-54e-53f-43g-36
w:£	b-53c61d-83e105f-44g-49
w:а	a-21c-91d-55e138f-39g-64
w:без	a36
w:больше	a-60c-83d-47e55f120g-34
w:будем	a76g-20
w:будет	a48c-57g68
w:бы	b-22c64d109e-30f-42g-54
w:в	a27b-76c109e-82f-87g43
w:вам	a-105c-75d103e78g45
w:вас	a63b-27c-22d-27e-27f-36g58
w:вечер	a26g43
w:вы	a-97c48d-23f-46g134
w:день	a65b-24d-25e-25f-24
w:для	a-29c94d-22e-21f-27g-26
w:до	a57b-36c81d-37e-37f-41g-54
w:добрыи	a57b-33d-34e-35f-34g56
w:евро	a64
w:есть	a99c-63g-23
w:живем	a83c-30
w:за	a-88b-47c85d-47e73f-56g32
w:заказать	a78c-37
w:здравствуите	b-49c66d-53e-51f46
w:и	a-70b-73c79e44f63
w:из	a45b-31c-82d-36e-36f130g-55
w:ищу	a153b-61c-52d-87e-58f-53g-58
w:к	a84c-54d-42e83g-51
w:как	a27c-37e76
w:каталог	a-89b107
w:кольцо	a36c-46g66
w:ли	a55b-37c-102d89e-43f-38
w:мне	a-106b-47c-21d-69e134f69g-28
w:могу	a47
w:можно	a93b-22c-26d-24e-23f-30g-35
w:мои	c-105f130g-28
w:муж	c-43g96
w:мы	a-96g111
w:на	a-44b-74c-36d146
w:напишите	a-80c68g66
w:не	a-78b84c-91d-61e110f102g-27
w:но	a-39g85
w:нужен	a37c63
w:нужна	a81c-39
w:о	a-22c48f-32g68
w:он	a57b107c-89g-32
w:от	b-23c-40d-22e102f-40g24
w:париже	a76c-31
w:пишите	a-54c40e-36f99
w:пишу	a97b-23c29d-29e-24f-42g-77
w:по	a83b-36c51d-38e-39f-37g-71
w:подарить	a65
w:подарок	a81c-42
w:пожалуиста	a-21b106c-68g48
w:получила	a-72c-59d-47e78g99
w:посмотреть	a76c-32
w:предлагаем	a-75b-20c102d-22e-24f-21g-31
w:приехать	a98c-73
w:продвижение	a-67c98g-31
w:прошу	a-106b-36c102d-39e-38f111g-61
w:пятницу	a46c-55g69
w:с	a70b-68c-21d-83e-22f-71g90
w:серьги	a62b-26c-67d-27e-28f-26g83
w:скидка	a-53c89
w:сколько	a97b-39c-65d-40e-38f-38g-58
w:спасибо	a-76c-49g113
w:стоит	a88b-24c-45d-24e-23f-23g-31
w:счет	a30c59
w:то	a-25c-42g101
w:у	a94b-35c39d-36e-36f-40g-63
w:уважаемые	a-64c98
w:хотела	a39
w:хочу	a108b-35c-89d-37e-46f-40g-51
w:часы	a84b-33d-39e48f-37g-66
w:четверг	a-44c-36g104
w:чтобы	a-31c63d-20e-23f-23g66
w:это	a-23c-83e105f-36g64
w:я	a-50b-25c82d-34e-28f93g-44
w:ابحث	a114b-32c-97d-36e-37f-31g-32
w:ابنتي	a75c-35
w:ارغب	a94c-70
w:اريد	a74b115c-74d-24e-66f-23g-20
w:الاحد	c-20e82
w:الالماس	a70
w:السلام	a54b-22c35d-22e-23f-22g-21
w:ان	a40b125c-145e52f-46
w:انا	a-76b-71c93d-51e145f-72g-46
w:باريس	a47b-28c-63d-29e97f-28g-28
w:خاتم	a99c-74
w:خاص	a68
w:ساعة	b-75c144d-38e58f-39g-33
w:شراء	a136b-56c-124d-24e-25f-22g-21
w:شهر	a-21c135e-21f-30
w:طقم	a83c-51
w:عليكم	a54b-22c35d-22e-23f-22g-21
w:عن	a56b-58c144d-58e-63f-56g-53
w:في	c132d-87e-113f82g-83
w:قبل	a50b-29c-116d-24e136f-28
w:لا	a59b118c-174d-41e119f-65g-35
w:لديكم	a117b-26c-90d-25e-40f-28g-21
w:لزفاف	a88c-65
w:لندن	a118c-84e-29f-20
w:مرحبا	a-63b129c136d-38e-85f-41g-36
w:مساء	a188b-45c-160e-95f-48
w:من	a-81b-69c170d-67e22f159g-63
w:موعد	a24b-29c123d-31e-34f-30g-29
w:هل	a83b-62c102d-62e-97f-62g-57
w:يمكن	a-23b-30c145d-32e-32f-31g-30
w:يوم	a93b-44c-102d-45e39f-45g-41
w:€	a36b-55c28d-123e152f-51g-56
w:あ	a-32b69c-59d31f-43g29
w:あり	a-32b69c-59d31f-43g29
w:い	a79d-85e-52g-35
w:いし	a-91b-21c30d91e-20f55g-21
w:いた	a-126b-49c138d-53f-66g73
w:いて	a112b60d-67e-86g-80
w:いに	a74
w:いの	a57b-45c-56d59e46f-26g-30
w:いま	a99b-20d-104f-55g24
w:いる	a-79c44f79g-25
w:う	a-64b114e-67f-56g84
w:うか	a-22b39c39e-50f-42
w:え	a62e-28g-23
w:えて	b-27c30
w:えま	b37
w:お	a-101b-45c55d69e-31f63g50
w:おり	b-27c43e-25f50g-25
w:お店	a26
w:お願	a-88c-47d79e-30f47g54
w:か	a59c-49d55e24f-67g-25
w:かけ	a-26g71
w:から	c-73d90g59
w:き	e-54f21g28
w:きた	c80
w:きま	a62
w:く	a-107b64c69
w:くこ	a-51b22g63
w:くた	f73
w:くな	a-44c-27d112
w:く存	c34
w:け	a-40b-33c57
w:けて	d34
w:けな	c53
w:けま	a-48c88d28
w:け取	a99b-21
w:こ	a35b76c47d-127e-65f-57g86
w:こと	a-51b22g63
w:こ担	c46
w:こ提	a-38c90
w:こ連	g63
w:さ	a-62b-71c97d-51f31g24
w:さい	b-43c22e-40f54g55
w:させ	a-29b-47c116
w:し	b-76d106e26g-25
w:しい	a43e67
w:した	a-161b-106d140e92f52g40
w:して	a71b-102d-81e21f37
w:しま	b-78c75d-101e-75f97g79
w:しめ	a20b-57c108
w:しょ	a-22b39c39e-50f-42
w:す	a123b-44c-33d-102e-64f-26g-48
w:すか	a119b66c-122e-72f-67
w:すて	a33c34
w:すの	a24b-28c36
w:せ	a-135b110c82d-38f43g-60
w:せて	b-53c112
w:せん	a-116b122c59d-58e37g-36
w:た	a68b-92d36g-42
w:たい	a128b-55c-78d46e-59f-38g-47
w:たき	c45d-21e-20g68
w:たく	a-52c119d-51e-36f-37g28
w:たけ	a-127c96e24f50g-51
w:たさ	a-23b-25c-30e53f68
w:たし	a-42b-30c83d-51e-33f-36g118
w:たた	a-117b-33c107d-34f-52g98
w:た指	a-37c-29e38f-25g59
w:っ	a-72b35d47e89f-30g-47
w:って	b46d-43e49g-29
w:つ	a-57b141c33d-51e-28f-26g-26
w:つい	b65c42
w:て	a77c-69d-63g-36
w:てい	a-44b93c30d-86e47g-26
w:てお	a-57b-26c42e-38f38g47
w:てき	a62c-34d29
w:てく	c-29f75
w:てこ	c76
w:てし	a-37b32c24e30f-50
w:てす	a80b35c-51d-25f-80g-41
w:ても	b-24c-56e115f-23g-42
w:て受	a99b-21
w:て購	a-76c-32d138
w:と	a-76d-50e132f-67g64
w:とて	d-52e121g-24
w:とは	a-51b22g63
w:な	b66c-58d61e33f-36g-48
w:ない	a44b-25c20
w:なく	a-66c-37d76e69
w:なの	b105c-29
w:なり	a-44c-27d112
w:に	a60b26c61d-96e-46f-90g24
w:にし	d-21e68
w:につ	b65c42
w:に伺	e73
w:の	a83c-83d69e-47f-63
w:のお	a-37e67
w:のこ	a-49b59c32
w:のて	a35b56c-31d86e-54f-44g-48
w:のフ	a76c-22
w:の手	d23
w:の結	a47
w:の見	a-29d39
w:の贈	a86
w:の還	a70
w:は	a56b70c-59e-31f-79g44
w:はあ	a-132b139c-60d85
w:はし	a20b-57c108
w:は可	a-20g60
w:は必	a43
w:へ	b107c-93d33e-46f49g-38
w:への	a48b44
w:ほ	a64b-76c103
w:ほと	b-59c112
w:ま	a76b-29c-22d41e-66f-20g-39
w:まし	a-155b-122c44d113e27f79g70
w:ます	a122b-73c-51d-23e-114
w:ませ	a-116b122c59d-58e37g-36
w:また	a148b38c-79d-105e-26f39g-35
w:み	a-60b-28c31e66
w:め	b-93c141e-31g-33
w:めて	b-26c71
w:めま	b-53c115
w:も	b-81c-77d29e136f31g-73
w:もの	a40c-34d33
w:ょ	a-22b39c39e-50f-42
w:ょう	a-22b39c39e-50f-42
w:ら	a-68b70c-69d46e-50f49g27
w:り	a111b-48d-42e-56f-39g-43
w:りた	a105b-20c-35d-25
w:りま	a54b22c-34d44g-77
w:り物	a86
w:る	a-105b108d47e-42f54g-48
w:れ	a76b38c-119d111f-58g-58
w:れて	a-38b54c-24d-25e72
w:れは	a71c-40d20
w:れま	a22b-22c-45d84e25f-21
w:わ	a-36d53e56
w:を	a77b-75c49d-73e-21g-75
w:をお	a-122b-49c86d70e-35f30g28
w:を拝	a57
w:を探	a117c-50
w:を教	a-27c46d21
w:を贈	a83
w:ん	a-116b122c59d-58e37g-36
w:んか	a-115b149d-20
w:イ	a-41c39f-39g29
w:イス	a-37c-29e38f-25g59
w:エ	b59
w:カ	a-42b134c-70d-28f52g-22
w:ク	a-21b133c-31e-22
w:クレ	b72
w:サ	a-77b-57c85e24f-25g43
w:サイ	a-64b-52c53e31f-23g48
w:シ	a-28b63f58g-22
w:ス	a30b38c-91d45f-48g32
w:スを	a69
w:タ	a82b55c-62d-23
w:タン	a101d-21
w:チ	a117c-37d-22
w:ッ	b72
w:ック	b72
w:ト	a56b46e-34f-33g-35
w:トン	a25d44
w:ネ	a32b64c-39
w:ネッ	b72
w:ハ	a93b38c-101d47e-27g-28
w:ハリ	a108b-32c-71d54e-23
w:フ	a98b-36e-27
w:フロ	a76
w:ヘ	a104c-22
w:ヘン	a101d-21
w:メ	a-63c-35d-39e44f128g-38
w:メー	a-63c-35d-39e44f128g-38
w:リ	a84b35c-76d44e-34f-21g-33
w:リに	a81
w:ル	b-28c-24d-64e26f120g-44
w:レ	b72
w:レス	b72
w:ロ	a74b22e-39f-38g-35
w:ロン	a25d44
w:ロー	a117c-37d-22
w:ン	a65b-86c53e-38f30g-49
w:ンに	c31
w:ンタ	a101d-21
w:ント	a92b-27c-53
w:ー	a84c-98d-63f105g-67
w:ーチ	a89c-20
w:ール	c-50d-53e37f123g-38
w:一	a73b-42c24e-40f-49g-79
w:一下	c-21g56
w:一只	a66
w:一块	a80b38c-43
w:一家	a38
w:一条	a53c73d-27
w:一点	a75c-37
w:七	a51b-25c21
w:万	a109b-41d-53e-37f-37g-42
w:万円	a65
w:三	b-40c114e-43f-48g26
w:三月	d55
w:上	b-72c-129d146e108f-44g52
w:上周	a-82c-47d106e24g-24
w:上海	a24e36
w:下	a90b-52c-30d-59e-54f-65g89
w:下个	a44
w:下午	g79
w:下周	a105d-27
w:不	a44b-52c-100d-23e-46f110
w:不要	f100
w:专	c80
w:专业	c63
w:业	a-55b26c125d-52e-31f-41g-30
w:东	c41
w:丝	c74
w:两	a-58c112d-30e-21f-27g57
w:两万	a43
w:个	a61b-54d-87g81
w:个月	c68
w:中	a72b-26c-29d23e-26f-25
w:中文	a85c-25
w:为	a43c39
w:主	a-22c93
w:么	a-102c36d120
w:也	a-93b45c105d-41
w:书	a-20c125d-30g-21
w:买	a86c-66d97f-70g-78
w:买一	a129b24c-104d-58e-35f-34g-39
w:买的	a-151c59d124f-20g-24
w:了	a-104c-140d134e-25f84g129
w:予	a24b134c-91d-51e54g-29
w:予算	a65
w:予約	a26e72
w:事	a55d-35e42g-29
w:二	a78b-73e33f-36
w:二月	a43c-35d36
w:于	a-43c94d-21
w:五	a98b-46d-61e-45f-50g44
w:交	a-34d26f32
w:京	a67
w:亲	a84
w:人	a-25e81f29g-64
w:今	a125b49c-72d-46f-21
w:从	c-29f86
w:他	a100c-69d-26g61
w:付	a-53c53d71g-20
w:代	a-36b-26c128e-29f-37g-24
w:以	a67b24c-38d62e-31f-73g-65
w:以后	a-52b117c-22
w:以预	a64
w:们	a-47c130d-130e26f-88g50
w:们是	a26c78
w:件	a-95b-28c25d-49e-40f36g139
w:价	a-68b43c75
w:价格	a-53b50c49
w:份	a40b53c-43
w:优	c59
w:会	a-26b84c40d-64e-56f77
w:会说	a44
w:伦	a94c-51
w:伦敦	a94c-51
w:伺	a40c-22d-24e70
w:位	a93c-35
w:住	a85c-51d-25f72
w:何	a-94b123c-26f61
w:作	a64c98d-77e-47f-45g-63
w:你	a-60b20c88d-75e77g-61
w:你们	a-66b31c111d-93e86f-29g-45
w:你好	c-25f44
w:侈	a-22c105
w:侈品	a-22c105
w:供	a63c68
w:便	a-27b60d-24g49
w:保	a-91c45d101g-23
w:信	a-97b-36c57d-81e-42f122g23
w:修	a-139b-33c102d130e-45f-38g-42
w:做	a-86c140d-28g-35
w:元	a51c-24
w:先	a-130b24d-63e82f-63g136
w:先生	g75
w:免	a-34c90
w:免费	a-34c90
w:入	c-62d130e-62f33g-66
w:入し	a-104c-55d153e-23
w:入れ	a110b-22c-26
w:八	a77b-25c28
w:八十	a28b-21c25
w:公	a111b-32d-44e-27f61g-32
w:公司	c38f72
w:六	a79c-61d29
w:关	a-27c34g35
w:内	a-106c22e61f-24g52
w:円	a65
w:再	a-79b53c-71d-27f120g-22
w:写	d25e-23f-22g30
w:凑	a80c-36
w:出	a-32c109
w:分	a-97b90c37e26f-20g-25
w:删	a-21c-62f113
w:删除	f90
w:到	a108b-40c-103d-75e-47g51
w:到巴	a71
w:制	c92d-24
w:刻	a74c-85d-24f-28g105
w:前	a131b-37c-73e-30f-27g-36
w:务	a40c23
w:包	a61b35e-32f-30g-38
w:包装	c72
w:十	a105b-73d-41f-60g-69
w:十万	a27
w:十二	a34c-32d32
w:十五	a27c26
w:十周	a64
w:十月	a69
w:午	a61c-41d-21g69
w:午可	a54
w:单	d40
w:厂	a-26c80
w:厂家	c61
w:去	b-24c-87d126e-32f58g-30
w:去年	a-66d110
w:友	c64
w:发	a-97b24c120d-58e-36f34
w:取	a171b-82c-48e-91g-68
w:取れ	a75b-23c-36d93e-42
w:受	a59b-29c-68d107e-22
w:受け	a69b-25c-56d80
w:只	a39b105c-87d-55e22f-32
w:可	a55b-60c23d114e-79f-83
w:可以	a84b-64d119e-66f-70g-80
w:可能	a-35g57
w:右	a94c-60
w:号	a108b-47c-122d65e-64f69
w:司	c38f72
w:合	a-82b-23c73d33e43g-26
w:合作	a-36c88
w:名	a111b-70c57d-116e-58f68g-55
w:后	b99c66e-37f-32g-56
w:吗	a147b-73c-127e-101f-100g-84
w:否	c46
w:告	a-23c128d-45
w:员	a58b-27d-52e92f-21g-38
w:周	a95b-63c-117d28f-34g31
w:周五	g79
w:周六	a53
w:周年	a80
w:和	a-103b-38c104e-42f20
w:品	a-133b51c120e-44f-48g-57
w:品牌	a-41c93
w:哪	a41c48d65e-29f-29g-48
w:哪里	a26c63d72e-27f-27g-45
w:售	a-120c143
w:商	a-40c24g73
w:喜	c44
w:四	a81c-66d-33e34
w:回	a-79b-38c45d109e-43f-51g53
w:围	a113b-21c-44g-26
w:围巾	a113b-21c-44g-26
w:在	a24c32d60f-96
w:在伦	a63
w:在巴	c-30d49e42
w:圳	a-60c62d44
w:块	a137c-83d-53
w:場	a-49c75
w:士	a144b-30c-43d-88e-27f-33g34
w:处	a-58d60
w:处理	a-58d60
w:外	a84c-26d-24f37
w:多	a150b-25c-92d41e-62f-57g-63
w:多少	a143c-69e-44f-39g-45
w:大	a-26b44c51e32f-47g-57
w:大学	a-108b81c106
w:大概	a-34d88
w:天	a119b-38c-50e-42f-47g85
w:太	a85c-40g25
w:太买	a87
w:太太	a85c-40g25
w:失	a-75d-46e136g-21
w:失礼	a-28c27e81
w:奢	a-22c105
w:奢侈	a-22c105
w:女	a-22c58g40
w:女士	g57
w:她	a50c-33g23
w:好	b-64c87d-71e-68f-31g127
w:妻	a86
w:姓	a65c-36
w:姓名	a65c-36
w:娘	a73
w:婚	a91c-31
w:子	a-23b32c-75e54
w:字	a74b-35d-85e-32f-42g94
w:存	g56
w:存し	c34
w:学	b134d-66e-44f-37g-47
w:学生	a43b39c-40
w:定	a-75b135c-31d-51e-31f-38g97
w:定制	c49
w:宝	a34c92d-45e-33f-26g-35
w:实	c119d-31
w:客	b-20c55d-41e109f-25g-39
w:客户	a57
w:家	a45c57
w:寄	a-60c27d149e-33f-35g-52
w:対	a-72c-35e71g63
w:対応	a-72c-35e71g63
w:尊	c60
w:尊敬	c60
w:小	a118b-98c116d-39e-72f-68g-35
w:小さ	b-26c36
w:少	a143c-69e-44f-39g-45
w:少钱	a153c-79d-90e-34f-30g-35
w:就	a-102c27d26e25f-24g62
w:岁	a56
w:工	a46c69d-34g-22
w:左	a94c-60
w:左右	a94c-60
w:已	d-28f95g-22
w:巴	a83b-37c-95d28e21f27g-48
w:巴黎	a76b-33c-91d30e22f28g-44
w:巾	a121b-25c-55g-30
w:市	c68
w:布	a60
w:希	b-22d-34e21f54g-33
w:希望	b-22d-34e21f54g-33
w:带	a89b-39d91e-57f-57g-40
w:帮	a-68c84d-21g70
w:平	g71
w:年	d141e-54f-55g-61
w:店	a43b-103c163d-67f-93g-23
w:店て	a28
w:店舗	d100
w:店里	a66c41
w:度	a-89c21d-81e95f121g-53
w:座	a22d57
w:座の	d23
w:开	a-76c177d-26e-27f-32
w:弊	c46
w:弊社	c46
w:当	a-69b54c87
w:当者	c46
w:待	a-66e121
w:御	a-58b-23c89d27
w:御社	a-51b-24c78d30
w:必	a43
w:必要	a43
w:応	a-90c32e61f-29g47
w:快	c24
w:息	a-29c-27f64g51
w:您	a-43b-53c97d-84e-61f-78g139
w:您好	b-40c76d-61e-46f-54g104
w:想	a129b-93c31d-45e-98f-62g-117
w:想买	a123c-60
w:想看	a67
w:想给	a133b-24c-68d-36
w:想送	a74
w:成	a-23c52d95e-39f-37g-25
w:我	b-56c77d85e-72f-22
w:我上	a-64c-31d110e30g-50
w:我们	b-51c96d-76e-56f-65g99
w:我先	a20g26
w:我十	d40
w:我在	c32d-21e38
w:我想	a123c-60d-21
w:我是	a-27c63g51
w:我的	a-95c-85d109f109g-24
w:戒	a94c-30
w:戒指	a90c-23
w:戴	a52d23
w:户	a57
w:房	a29b-46c50
w:所	c-36d-21f66g47
w:手	a28b-67c-67d109e-62f62
w:手机	c-51f102
w:手表	a90b-48c-40d85e-34f-36g-35
w:手镯	c41d-32g62
w:打	c40f39
w:担	c46
w:担当	c46
w:拝	a76
w:拝見	a76
w:持	a27b32
w:指	a126b-40c-92d-45f-48g27
w:指輪	a99c-68f-30g36
w:按	a-65c-29d-22e40g109
w:换	a-70c-35d109e-24f-34g78
w:据	a-46d40
w:探	a117c-50
w:探し	a117c-50
w:接	a-62c35d104e30f-30g-55
w:推	a38c-31
w:推荐	a51c-29g30
w:提	a-73b-28c110d-41e-29g-37
w:提供	a-28c85
w:提案	a-21c75
w:支	a42b-20c42
w:收	a-84c32f42g29
w:教	b-31c99e-23
w:教え	b-27c49
w:敦	a94c-51
w:敬	c60
w:敬的	c60
w:数	a59b-23c-34g64
w:文	a72b-21d-45e48f-26g-31
w:文的	a74
w:新	a-85c31d32g55
w:方	a-39c52g47
w:方便	g58
w:日	b-63c-20d64f-40g75
w:日に	a28c-39g71
w:日の	a23c-38g68
w:日本	a-62c40d101
w:时	a-65d61f-25g92
w:时间	a-26d44g29
w:是	a-55b59c102d-80f-69
w:是深	c70
w:時	b42c-62d41e49f-24g-32
w:時計	a53b50c-69d58
w:暦	a70
w:暦祝	a59
w:書	a-23b-31c96d50
w:最	b44c-34d-35e62
w:月	a97b-68c-62d60f-63g-82
w:有	a133b-97c56d-44e-60f-110g-85
w:有会	a64
w:有现	a92c-23
w:望	b-28d-54e87f50g-40
w:末	a76c-21
w:本	a-52b-40c83d51e40f-35g-47
w:机	c-51f102
w:机号	c-51f102
w:条	a53c73d-27
w:来	a113b-71c-125d-83e-56f-63g142
w:来月	a64
w:来週	a63
w:样	a-94b-30c145d-72e-37f-35g-46
w:样品	a-29c86
w:样的	a-37c147d-40
w:格	b32c35
w:案	a-63c65e67
w:案さ	c64
w:業	b38
w:概	a-34d88
w:構	b-53c106
w:様	a-44c32e73
w:次	a-96c-40e34g98
w:欢	c64
w:欢迎	c73
w:欧	a48
w:款	a44c37d-45f-25g56
w:残	a-62b-27c34d-42e124g-28
w:母	a102b-37c-67d-49e54f-22g-29
w:母の	a88c-23
w:每	a74c-44
w:民	a30
w:水	a-55d78e36
w:没	a-54d119e34f-23g-41
w:海	a24e36
w:消	a-87d-36f123g30
w:深	a-69c63d32g21
w:深圳	a-60c62d44
w:点	a60c21e-23f-29
w:無	b-43c106
w:然	a-44b-23c87d-23e38
w:牌	a-41c93
w:物	a123b-27c-76d-27e-21
w:现	a90b99c-87d-37
w:现在	b109c-46
w:现货	a92c-23
w:珠	a102d-34g-24
w:珠宝	a51c27
w:理	a-108d133e-22
w:生	a29c40d-63e-44g41
w:生日	a38
w:用	a-77c-24d75f-20g98
w:电	a-56f24g61
w:男	a152c-40d-60
w:男士	a152c-40d-60
w:留	g28
w:百	a33c83d-26
w:的	b-84d131e-58g37
w:的包	b59
w:的客	e52
w:的店	a63c107d-36f-20g-35
w:的手	a-91c-80d126f69
w:的顾	a68
w:皮	a142c-62d65e-30f-31g-54
w:盒	a-38c91
w:盘	a107c-27
w:目	a-28b41c25
w:直	a-92c38d154e-34f-27g-56
w:看	a106b20c-95d-72e-49f-49
w:看一	a45
w:看吗	a91c-37
w:真	a48c131d-59e-22f-29g-21
w:真珠	a83
w:着	a-27d37g31
w:短	c-51f102
w:短信	c-51f102
w:石	a39c40
w:研	a-47b-56c133
w:研究	a-30c89
w:确	a-24c37
w:确认	a-24c37
w:礼	a53d-37e67g-23
w:礼物	a88c-38
w:社	a-106b100c83e-32f-24g-30
w:社の	a-69b36c76e-21
w:祝	a68c-21
w:祝い	a74
w:究	a-30c89
w:突	a-21b-26c97
w:突然	a-21b-26c97
w:第	c22d-27e35
w:等	a-86b51c-24d37e49
w:简	a57
w:算	a114b-27c-83d-41e-28f-25g-28
w:算は	a65
w:算两	a43
w:粉	c64
w:粉丝	c70
w:系	b-22c100d-55e-27f55g-23
w:約	a45c-30e69
w:約は	a43
w:結	a30c28
w:結婚	a47
w:絡	g63
w:约	a64d-37e-21
w:经	c-29f100
w:结	a55
w:结婚	a60
w:给	a96c-28d-107g-29
w:给太	a87
w:给我	a-39b43f81
w:翠	a-37c68d-23g48
w:翡	a-37c68d-23g48
w:翡翠	a-37c68d-23g48
w:老	c57
w:者	b-59c122
w:者様	c46
w:職	b24c57
w:能	a77b42c21d-37e-57f-50
w:能て	a-35g57
w:自	a72b122c-86d-50e-20g-25
w:自分	a-23b106c-26
w:舗	d100
w:舗て	a26d31
w:色	a138b-35c-91d-77f-29
w:荐	a51c-29g30
w:表	a114c-89d65e-52f-54g-55
w:表盘	a107c-27
w:袋	a43c73d-25
w:装	c67
w:要	a41b-67c-42e-70f89g37
w:要て	a43
w:要再	f100
w:見	a134b-38c-33e-39f-22g-34
w:見し	a57
w:视	a50
w:视频	a50
w:計	a53b50c-69d58
w:订	d117f-21g-36
w:认	a-24c37
w:证	a-100c166d-38g-29
w:话	a-63c31f22g53
w:说	a-45d-49e23f-37g111
w:说中	a44
w:请	b-83c97e-91f85g26
w:请问	a51b-55d109e-58f-60
w:谢	a-51b-22c47d-42e-29f101g-22
w:谢谢	a-51b-22c47d-42e-29f101g-22
w:貴	b65
w:貴社	b65
w:買	a-107b119c-28d98e-43
w:購	a-138b50c-103d150e-39f65g-26
w:購入	a-138b50c-103d150e-39f65g-26
w:贈	a118b-39c-55d-39e-21
w:贈り	a118b-39c-55d-39e-21
w:货	a110b-51c100d-98e-44f-47g-65
w:货吗	a129c-59d-48
w:购	a140b-21c40d-47g-27
w:贵	a-132b-39c133d-61e-38f49g-58
w:贵公	a-44c48f75
w:贵品	c80
w:费	a-98b-22c114e-23g-41
w:赤	a70
w:走	a-65c40d96
w:起	g23
w:輪	a99c-68f-30g36
w:輪の	a-37c-29e38f-25g59
w:转	a-50c97
w:迎	c73
w:还	b41c-85d147e-41f-39g-62
w:还在	a-100b67d93
w:这	a32b-23c31d-58e27g31
w:退	a34c-36f78
w:送	d92f-54g-68
w:送り	a-27c89d-28e55g-20
w:連	g63
w:連絡	g63
w:週	a76b-53c47
w:還	a70
w:還暦	a70
w:那	a88b-37c30d-103e-42f-47g86
w:那只	a65g22
w:邮	a-64d-20f56g95
w:邮件	a-21c-20f65g28
w:都	a-46c-29g110
w:采	a-22c82
w:采购	c65
w:里	a43b-56c37d32e-69
w:里看	a60
w:重	c-42d29e43
w:量	a-44c30g72
w:金	a79b-26c-68d76e-57f-31g26
w:銀	a22d57
w:銀座	a22d57
w:钱	a144c-93e-44f-39g-45
w:钻	a52
w:铂	a59
w:铂金	a59
w:链	a73c32g-29
w:镯	c41d-32g62
w:間	a-36b-51c87e68
w:门	a-57c137d-38
w:问	a52c-58d101e-24f-73g-26
w:问可	d46
w:问吗	a68
w:间	a-26d44g29
w:除	f90
w:集	a-25b-23c96
w:需	c-49d92f29
w:需要	c-49d92f29
w:革	a106c-25
w:革の	a102b-21
w:願	a-88c-47d79e-30f47g54
w:願い	a-88c-47d79e-30f47g54
w:项	a97c-25
w:项链	a97c-25
w:顾	a82
w:顾问	a82
w:预	a112b-32c-91d-58e-36f21g-43
w:预算	a105c-67d-23
w:预约	a74c-29f32
w:频	a50
w:频看	a60
w:饰	a-28c85
w:饰盒	c77
w:首	a-37c92
w:首饰	a-28c85
w:香	a-29c50
w:高	a22c32
w:黎	a76b-33c-91d30e22f28g-44
`;
