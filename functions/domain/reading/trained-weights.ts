/** Written by tools/train-reading.ts: the version, then a line a feature with its weights in hundredths. */
export const trainedWeights = `reading-16c34cf9e11f
bias	a10b-20c35d-24e-15f-14g-20
c:_aa	a-155b-109c234d-105e-98f-106g-109
c:_aan	a-28c35
c:_aan_	a-20c49
c:_ab	b40c21d-45e-48g41
c:_abb	a-77c105g-29
c:_abbi	a-43d21
c:_abe	a87c-99d-72
c:_aben	a23
c:_aber	a71b40c-88d-53f21
c:_abg	c25
c:_abi	a41d41
c:_abim	d29
c:_abit	a46
c:_abl	a33b44c-60
c:_able	a40c-53
c:_abo	a-41b37d-77e-35f39g77
c:_abon	a-29c73
c:_abor	a-28b33c-29e48
c:_abou	a-29b28d-64e-55f42g109
c:_abov	c38
c:_abri	d22
c:_abs	a24b29g-29
c:_abu	a31
c:_abue	a31
c:_ac	c-22e-51
c:_acc	b-59d-73f22g77
c:_acce	b-26c66d-94e-27g-24
c:_acci	a80
c:_acco	b-53c-40e-46f47g120
c:_accr	c34d27
c:_accu	a-49d-29e89g34
c:_ach	b64c-57d84e-52g-79
c:_acha	a-31b50c-67d54e59g-30
c:_ache	b53c-41d82e-79g-83
c:_acht	c-23
c:_aci	a87
c:_acie	a106c-23d-34
c:_aco	a50c-39g68
c:_acq	a70b-21c-24d45e-28
c:_acqu	a70b-21c-24d45e-28
c:_acr	a-45c45
c:_acro	a-32c49
c:_act	a48d-41e-40g23
c:_acti	c36
c:_actr	a58
c:_actu	a30b23c-35
c:_ad	a-59c23e-39f69g65
c:_add	a-89b-28c-39d26f90g97
c:_add_	a-38g49
c:_adde	a-50e28
c:_addr	a-44c-58f100g65
c:_ade	a-61b88c-22d-28g53
c:_adel	a-53
c:_ades	a-28b80e30
c:_adj	c42
c:_adm	a-57c57
c:_admi	a-57c57
c:_ado	b-26c82d-58e-20f-22g21
c:_ador	a-37b-36c86d-42g26
c:_adr	a-60b-41d-26e-55f121g60
c:_adre	a-61b-40d-25e-55f121g61
c:_adv	c30d25f-33g-23
c:_adva	a21
c:_adve	c61d-22
c:_advi	d84
c:_af	c-25
c:_aff	a-67b22c46e38g-28
c:_affa	a-27f38
c:_affi	a-56c50
c:_affo	b22
c:_aft	a42c-52d25e-39g22
c:_afte	a42c-52d25e-39g22
c:_ag	b-48c57e-79f-38g65
c:_aga	a-68b-28c44e-47g106
c:_agai	a-71b-24c44e-44g108
c:_age	a35b-51c84d-20e-47f-53g-69
c:_age_	a-67d69
c:_agen	a76b-52c84d-71e-47f-46g-62
c:_agi	a34d-25
c:_ago	a26d36e-29
c:_agr	a-26c-36g42
c:_agra	a-31d49
c:_agre	c-32d-23g62
c:_ah	a-54b79c-80e46g57
c:_ahe	a-81b45c-69e27g64
c:_ahea	a-81b45c-69e27g64
c:_ai	a48b42c-23d-34e-79f21g-53
c:_aid	a30c26
c:_aide	a45
c:_aig	a39c-28d22
c:_aigu	c-21d23
c:_ail	a58c-36d-20e-25f71
c:_aill	a48c-21e-24f71
c:_aim	a62b36d-49e-81g-60
c:_aima	c-40f68
c:_aime	a68b39d-54e-78f-53g-67
c:_ain	b40c-54f51
c:_aind	b48c-39
c:_ains	a-25c-22f61
c:_air	a-25d60
c:_air_	b26
c:_airp	a-40d65
c:_ait	a-32b21g26
c:_ait_	a-32b21g26
c:_aj	d28
c:_al	c33d-26e-20
c:_ala	c115d-21f-25
c:_alar	c124f-22
c:_alb	b35d-21
c:_albe	a-22c46
c:_ale	c52
c:_alg	a54c42d-61e24f-34g-52
c:_algo	a89
c:_algu	a-25c44d-27e56g-20
c:_ali	a37c-25
c:_alia	a62c-26
c:_all	c-30g57
c:_all_	b43c-47f52g60
c:_alla	d-25e22
c:_alle	a-65b-34d26f51g87
c:_alli	a68c-92e33f-45g-42
c:_allo	c60d-58e-41g49
c:_allu	a-59d63
c:_alm	a41c35
c:_alo	c-23d32g21
c:_alon	d57
c:_alor	g21
c:_alr	a-72c74f32
c:_alre	a-48c78f34
c:_als	a-31c53e-44f62g-40
c:_als_	a-20c62
c:_also	a-23f59
c:_alt	a-30b-23c68f-22g-20
c:_alta	a-25
c:_alte	c41
c:_alto	c21
c:_altr	d39
c:_alw	a21b47
c:_alwa	a21b47
c:_am	a78e-109f-47g-44
c:_ama	a104b-35c-30
c:_amb	a150c-74d-37e-33g-24
c:_amba	a87
c:_ame	a-41c70e-41
c:_amen	a-37c31
c:_ami	b49d32e-52f-21
c:_ami_	a-21c23
c:_amie	a28b20c-32
c:_amm	a-25b33
c:_ammi	b35
c:_amo	a28c93d-44e-25
c:_amou	c59
c:_an	b26d-50g-23
c:_ana	c36
c:_anc	a96d-26e-69f-39g-51
c:_anch	a120d-70e-38f-35g-29
c:_anci	a59c-21g-36
c:_anco	a46c-28e-33f-22
c:_and	c23d-54f27
c:_and_	c23d-53f24
c:_ande	a-24f49
c:_ane	a59d39e-34f-40g-40
c:_anel	a42d44f-36g-36
c:_anf	a-23f34g38
c:_ang	a-68b-39c50d32g25
c:_ange	a-45g24
c:_angl	a-41c53
c:_ani	a98b22c-56e-30f-22g-39
c:_anil	a67b40c-46g-25
c:_anim	a57
c:_ann	b78c-38d-30f50g-49
c:_anne	b106c-85d57e-53f-29g-24
c:_anni	b52d-55f61g-51
c:_anno	a-38b71c49d-56
c:_annu	a-46b-33c-32e91f82
c:_ano	a56b30c-45d-37e34f-27g-65
c:_anon	c38
c:_anos	a64b67c-63d-27f-27g-33
c:_anot	c-70e84
c:_ans	a55b69c-34d-64e-44f-55g-68
c:_ans_	a68b106c-45d-58e-51f-69g-109
c:_anse	c-26d23g24
c:_answ	a-100b-33c47d-44e22g88
c:_ant	a28b-46c22d-38e29f-35g21
c:_ante	c32
c:_anti	a64c-22g35
c:_antw	c-21e72
c:_any	a49d-89e-52f31g31
c:_any_	a72b-60c-41d-74e-70f24g97
c:_anyo	a-52e72
c:_anyt	a34b61d-54e-63f37g-45
c:_anyw	b72c-23
c:_ao	c57
c:_aou	c36
c:_ap	a-24d-89e49f77
c:_apa	c-62d33f72
c:_apar	d43
c:_apo	a-54b33d-35g59
c:_apol	a-27c-45g67
c:_app	a-58d-102e65f84g33
c:_appa	a-55g30
c:_appe	a-39b-28c-22d-89e101f114g-27
c:_appl	c36f68
c:_appo	a-23c32g66
c:_appr	a-57b32c39d-60e41
c:_appu	a-24e35g23
c:_apr	a48d-70g-22
c:_apre	a56b-36d-50f-41
c:_apri	d-28f39
c:_ar	a25d-29e-50
c:_arb	a34
c:_arc	a64b-37c-61d76e-51f37
c:_arch	a64b-33c-78d79e-46f39
c:_are	b34c60d-36e-63f-59g-47
c:_are_	b32c58d-30e-58f-56g-43
c:_arg	a97b28c-95d-60e-38f-63
c:_arge	a102c-86d-72e-31f-60
c:_argu	b49c-29
c:_arm	a51b-52c65d34e-59f-32g-20
c:_armb	d40
c:_aro	c-39d48
c:_arou	c-40d50
c:_arr	c-49e23f41g74
c:_arra	a-30c29g51
c:_arre	a32b33c-63d-47e23f83g-34
c:_arri	a-33c-81d22f28g107
c:_art	a-56b-46c43d-61f120g-43
c:_art_	f52
c:_arti	a-51b-48d-41f113g-25
c:_as	a-41b-53c84d-66f-25g44
c:_asc	a76c-27
c:_asd	a-101b-104c170d-112e-74f-86g-82
c:_ash	a30e28
c:_asi	a66c-36d-40g20
c:_asi_	a80
c:_asid	a29b21c-39g41
c:_ask	a-81d-87e32f68g115
c:_ask_	a-59c70d-67e-25g67
c:_aske	a-66b-38c-68d-76e71f85g114
c:_aski	a-77b31e42f27
c:_asp	a-53c-72e102g79
c:_aspe	a-77c-70e102g80
c:_ass	b-43c43d39e-27f-34g-34
c:_asse	a38b22
c:_assi	a40c56d-51g-40
c:_asso	b-33c55e-34g26
c:_assu	a-46b-35d114f-27
c:_at	a-39e27f-21g51
c:_ate	b-46c48d58e-40f-41
c:_ate_	a-20c53
c:_atel	a-38b-31c47d95e-46f-47
c:_aten	a48c-48
c:_att	a-53d-36e50g73
c:_atta	a-58b-31c67d-35e-49g77
c:_atte	a-45b44c-60e88g61
c:_au	b56c35f-35g-45
c:_aub	a-25
c:_auc	a-23b86d-29e58g-50
c:_auch	a36
c:_auct	a26c76d-49
c:_aucu	a-64b101c-96d23e78g-20
c:_aud	a34c45
c:_audi	a34c45
c:_auf	a-47d25e78f-31
c:_auf_	a-51e82
c:_aug	a-49b69c-46e24
c:_augu	a-26c-31e30
c:_auj	b88d-29
c:_aujo	a21b66d-24
c:_aun	a24c29e20g-27
c:_aunt	c30e26g-23
c:_aur	a-21b95c45e-103f-57g44
c:_aura	a-49b106c38d-68e-90f-41g87
c:_auri	a53b-29c39d22e-35f-24g-33
c:_aus	b-59c84d-44e-21f20
c:_aus_	a23c-25f45
c:_auss	b-37c105d-27
c:_aut	e34f-22g-50
c:_auta	b35
c:_auth	a-66c34d68
c:_auto	b-22c61f-31g-51
c:_autr	a28c-57e68g-36
c:_autu	g24
c:_aux	a-40c46e-50f31
c:_aux_	a-46c55e-49f33g-22
c:_av	c-34e20g49
c:_ava	a-38c-42d53e69
c:_avai	a-70c-69d21e127f74g28
c:_avan	b20d51e-52f-48
c:_ave	b-34c-20d-40e28g33
c:_avec	a28b-30c-22d-42g31
c:_aven	a-38c48
c:_avet	a43b-40c-98d-23e99f25g-35
c:_avev	a-35c-48e37g84
c:_avez	b-55d-38g30
c:_avi	a-120c-112d35e24f28g137
c:_avie	a-115c-107d22f-24g133
c:_avio	a-61c-49g94
c:_avis	a-46f74
c:_avo	b21d-27e-60
c:_avoc	a47
c:_avoi	d-46g44
c:_avon	d24e-40
c:_avr	a47c-30
c:_avri	a59
c:_avv	a27c-27
c:_aw	a-44c54d41f-23
c:_awa	a-27g39
c:_away	a-25b25d27
c:_ay	a-28d-26f45g55
c:_aya	a-28c-35g69
c:_ayan	a-28c-35g69
c:_az	a155b-87c34d-24g-55
c:_azi	c20
c:_azie	c20
c:_ba	a22b-32c29f-38g-47
c:_bab	a74c33d-43g-40
c:_baby	a97c-41d-25
c:_bac	a-75b-49c97d54f-57g54
c:_bac_	a-22b52
c:_bach	c80
c:_back	a-74b-75c76d63e24f-53g82
c:_bad	b27c23g-30
c:_bag	a70c-60e21g-91
c:_bag_	a84b-25c-41e21g-67
c:_bags	c81d-21g-25
c:_bagu	a66c-82g-70
c:_bai	a-65c41d34
c:_bail	a-27c32
c:_bal	a-55b46c89d36e-39f-34g-49
c:_bala	c20
c:_ball	b79c24e-30
c:_ban	b-80c108d-34e-38f-52g-38
c:_banc	c45
c:_band	b-46c54d58f-26g-23
c:_bank	a-41c101d-37e-36f-23
c:_banq	a31e35
c:_bap	c-29e36g24
c:_bapt	c-29e36g24
c:_bar	a67b21e-43f-44g-50
c:_baro	a27d24
c:_barr	a29b26
c:_bas	d-23f56
c:_bas_	a-27b25c-46
c:_base	a-60c88
c:_bask	a68c-44e41
c:_bast	b34e-22f65g-22
c:_bat	c-68d102f-24
c:_bath	a-40d52e28
c:_batt	c-20d43
c:_be	d-27
c:_bea	a71c-27d-51e-81f24
c:_bear	a94c-30
c:_beat	g39
c:_beau	a22b31d-41e-60f28
c:_beb	a99c-55d-27e41
c:_bebe	a99c-55d-27e41
c:_bec	a108b-48c-35d-63g-36
c:_beca	a87b-33c-24d-53g-25
c:_bed	a56b-22
c:_bee	b-42g41
c:_been	a-27b-24g53
c:_bef	a29b-38c-35d58e48f-56g-33
c:_befo	a30b-37c-37d58e48f-56g-33
c:_beg	a-97b50e74g44
c:_begi	a-48b69c-69e93
c:_beh	b-21c44d-41g41
c:_beha	c33f22
c:_behi	g59
c:_bei	a-47b84c-45e104g-54
c:_bei_	a-68b81c60d58e-27f-29g-24
c:_beig	a80c-33
c:_bein	a-60b23c-87d-36e119f49g-23
c:_bel	a-30g35
c:_beli	a-90c60g27
c:_bell	c-58d20
c:_belo	a-103c92d-21e-50f-31g66
c:_belt	a63c-57
c:_ben	a-66c109d-63e-43g37
c:_ben_	a20c-29
c:_benc	a-30c99
c:_bene	a-33c41g26
c:_ber	c48d-57e-21f26
c:_bes	a-51c79d-35e-78f47
c:_beso	a-65b43c84e-44
c:_besp	a-38b27c-46g74
c:_best	a-29b-37c75d-21e-60f84g-53
c:_bet	b40c52d-25e-30g-46
c:_bet_	c67
c:_bete	a37
c:_bett	a-82c50
c:_betw	a42c-33d33
c:_bi	b29c-27d-22e-23f32g32
c:_bia	c20
c:_bie	a-47b60c-85d72e-22f28g105
c:_bien	a-47b66c-95d78f30g106
c:_big	b30c27f-27
c:_big_	b54c36d-24e-25
c:_bigg	a21d39
c:_bij	c66e-43f-51g-37
c:_bij_	b26d27
c:_bijo	c71d-24e-38f-48g-26
c:_bil	a28c21g-23
c:_bin	a36b-20c-29e64g-23
c:_bin_	a27c-27e68g-21
c:_bir	b-42d-44e25f96
c:_birt	a-33b-21c-44d-25e23f101
c:_bis	a37b52c-46d-76e-30f-38g82
c:_bis_	a44b30c-65d-30g27
c:_bisc	c30
c:_biso	a-58b41g31
c:_bit	c-48d-51f92
c:_bit_	b25c-54e51
c:_bitt	c-45d-46e-55f98
c:_bj	a64
c:_bjr	a64
c:_bjr_	a64
c:_bl	a92b-82c-30d-68e-51f-49
c:_bla	a66b-32c-56e-38f-28
c:_blac	a98c-88
c:_blan	a-37d77e-36g37
c:_ble	a81c-55d-48f-52
c:_bles	c58
c:_bleu	a99b-22c-87d-57e-25f-37g39
c:_bli	a33c28e28
c:_blin	a33c36
c:_blo	b-41c76d-32e-26f-36g39
c:_bloc	a-33c24
c:_blog	a-20c73
c:_bloq	a-27g40
c:_blu	a126b-78c-27d-93e-72f21g24
c:_blu_	a51
c:_blue	a126b-70c-44d-67e-53f31
c:_bo	b-63d30e25
c:_boa	a32b27d-63e-50
c:_boa_	a27
c:_boar	b22
c:_boat	c23
c:_bod	b30
c:_boda	b36c-37e27
c:_boi	b-21c43f-35
c:_bois	a59
c:_boit	a-25c64d-36e32f-39
c:_bol	a62c-72d-21g25
c:_bols	a44c-51e25g32
c:_bom	a33c-25
c:_bom_	g21
c:_bomb	a38
c:_bon	a26b-50c28d-26e-41f-26g22
c:_bon_	b-28c-23g48
c:_bonj	b-38c46e-33f-29g-28
c:_bonn	a-87b-20c73d-23e-24g91
c:_bons	b-31e-30g79
c:_bonu	b50
c:_boo	a-51b-58c140d-46e-35f-28g-96
c:_book	a-49b-54c140d-39e-51f-24g-95
c:_bor	d63e26g-56
c:_bord	a55c-69d37e-27f-21
c:_born	a-40c44e59
c:_borr	a-90c64e20f35
c:_bors	a40c-68d61f-21g-32
c:_bos	a30b-22c-27g23
c:_boss	a37e-21
c:_bot	a23b-61c-66f90g31
c:_both	b-24c-109d-39f126g91
c:_bott	a32b-21g-24
c:_bou	a-47b-71c21d101e48g-64
c:_bouc	a60b-41c43d-27f-34g-24
c:_boug	a-70b-74c-48d123e24g-48
c:_boul	a-45b21c36
c:_bour	c33
c:_bout	a-48b-64c39d45e72g-62
c:_bow	a38b-20e20
c:_bowl	a54
c:_box	a-105b-38d113e72g26
c:_box_	a-107b-46d116e98
c:_boy	b35
c:_br	a24c22e-52f-75
c:_bra	a45b-46d52f-70
c:_brac	a51b-30c-94d66e-28f-54g-37
c:_bran	a-70b-35c87d-49e-28f-32
c:_bras	a74c-60g34
c:_brav	a-55c-32e83
c:_bre	a-89c152d-43e-46f-38
c:_brea	b32
c:_brev	a-63c89
c:_bri	d49e-83f-48
c:_brid	a50c46d-28
c:_brie	a43c-34
c:_brig	c37
c:_bril	a-34c54d41
c:_brin	c-62d75e-52f-42g64
c:_bro	a25b62e-56f-67
c:_broc	a-25b110c-73e-32g28
c:_brod	c56
c:_brok	a-31d98e-25
c:_bron	a-33c61
c:_broo	a56b-29c-26d-26e36f-26
c:_brot	a73d-64e-25
c:_brou	d23
c:_brow	a59b69c-85d-26
c:_bru	a63d-42f-22
c:_brun	a-49
c:_brux	a59
c:_bu	a32b21c52d-54e-27f-70g-46
c:_buc	b40d-31e37
c:_bud	a92c-37
c:_budg	a86c-29
c:_bue	c28d27e-31f-20
c:_buen	a28c39d-25e-27
c:_bui	a-42b-46c87e62
c:_buil	a-31b-34c82e23
c:_buo	c68e-36f-41
c:_buon	c68e-36f-41
c:_bur	a30b-38c27e-33
c:_bure	d32
c:_burg	a59
c:_bus	a51c97d-76e-87f-28g-47
c:_bus_	a54c26e-35
c:_busc	a61
c:_busi	c78
c:_but	a23b58c-29f-59
c:_but_	a21b61c-34e-21f-58
c:_butt	e36
c:_buy	a69b85d-88e-47f-65g-83
c:_buy_	a95b20c26d-101e-59f-56g-79
c:_buye	c25
c:_buyi	b86c-81f-23g-22
c:_ca	a22b-27e-30f-28
c:_cab	a38b-35c76d-58g-34
c:_caba	a44
c:_cabi	c118d-32e-32g-40
c:_cac	a69
c:_cach	a64
c:_cad	a62b-39c-36f-51
c:_cade	a63b-57c-66d41f-46
c:_cadr	a40b21e-31f-29
c:_caf	a-89c111d-48e25
c:_cafe	a-79c112d-45e29
c:_cai	a-31b43
c:_cal	a26b30c-41d-31f-37g27
c:_calc	b30c-30
c:_cale	c-36f42
c:_cali	a-24c50
c:_call	a36b26c-56d-53e59f-62g20
c:_calm	a38
c:_cam	a-48b-64c58d79f-55g32
c:_camb	a-71d116e-27
c:_came	a-25b-67c-24d74e84f-53g36
c:_cami	c55g41
c:_camp	a-40c99d-27e-28
c:_can	a41b-60c-25d81e-42g-56
c:_can_	a51b-44c-25d89e-73f-66g-48
c:_cana	d31
c:_canc	a-22c-104d-25e22f121
c:_cand	a39b-40c-38e62f21g-47
c:_cann	a46c-22d31
c:_cant	c60
c:_cap	a23c31d-36f-21
c:_capi	b-45c56
c:_car	b-53f25
c:_car_	a34b23d-44e-40g33
c:_cara	a45c25d-57e27f-36
c:_card	a-24b-38c-76d85f81
c:_care	a-34d46
c:_carn	e22
c:_carr	c-26d27e24f-39g38
c:_cart	b-74c42e29f30g-79
c:_cas	a39b-23c40e-52f-60
c:_cas_	b39d-39
c:_casa	a45b21c26d-79f-44
c:_case	a83b-29c-83d65f-23
c:_cash	c70
c:_cass	b-49c52d79f-24g-35
c:_cast	a-44g44
c:_cat	b95e-80g-61
c:_cat_	a-38c131
c:_cata	a-31b105c-46e-43f24g-29
c:_catc	d63
c:_cate	a28
c:_cau	a-30e21
c:_caus	e21
c:_cav	c21
c:_ce	b-33c22
c:_ced	a-21c65
c:_cei	a46c-39d29
c:_cein	a55c-77d33
c:_cel	c-28g55
c:_cela	b-21d-43e32g33
c:_cele	a36c-37f36
c:_cell	c-45d39e-30g76
c:_celu	a29b-23c-20d40f-26
c:_cen	b-36c61d-34e33f-50
c:_cena	c34
c:_cent	b-29c40d-22f-41
c:_cer	a-22b-60c48d82e-33f-22g-51
c:_cerc	a84b-38c38d-22e-39f-32g-42
c:_cert	a-114b-27c51d92e-34g-25
c:_ces	a-44b67c-24d-40e22f65
c:_ces_	a-53b61
c:_cest	a22
c:_cet	a46b-31d-39
c:_cet_	a51c-57
c:_cett	a32d-47e-38g21
c:_ch	a23b-29c38f-28g-62
c:_cha	a-23b-74c56e36g-47
c:_chac	a80c-47
c:_chai	a61b-63c-27e38f-60
c:_chal	d36
c:_cham	a-22d-36e85f42g-32
c:_chan	a-56b-35c32d87e-50f93g-63
c:_chap	a30c44d-21
c:_chaq	a-36c77e-36f49g-30
c:_char	a-85c82e101f-48g-47
c:_chat	b-67d-56e36g68
c:_chau	b-45c112e-55f-27
c:_che	a33c50d-28f-40g-71
c:_che_	a26e38f-28g-48
c:_chea	b66d-22
c:_chec	a-76c28d83
c:_chef	a57d-36
c:_chem	a65
c:_cheq	a21c33
c:_cher	a31b-60c97d-70e-61f-29g-63
c:_chev	a63c-64d-63e28g28
c:_chez	b38c66d37e-67f-37g-95
c:_chi	b-35c25f23g-22
c:_chi_	b22
c:_chia	g26
c:_chic	a40
c:_chie	a-46c102d-78e27g-20
c:_chif	b-29c-44d92g20
c:_chil	e59
c:_chiu	f50
c:_cho	a72b27c-66d-51f-65g-44
c:_choc	a-57c23
c:_choi	a62c-46d-33f-25
c:_choo	a77c-34d-32
c:_chos	a68b24c-96e-25f-59g-47
c:_chr	a62b-21c49d38e-81f-47g-62
c:_chri	a45d74e-69f-35g-44
c:_chro	a58c90d-44
c:_ci	a70b-77d-31f-27
c:_cia	a28c89e-25
c:_ciao	a38c53
c:_cig	c-61d93
c:_ciga	c-54d94
c:_cin	a79c-32d-85f-37
c:_cinc	a-53e33g47
c:_cinq	a45b39c-24d-69
c:_cint	a139b-26c-62e-21
c:_cir	b-50d30f21
c:_circ	a31f35
c:_cire	d50
c:_cit	a26b-38c38d-26
c:_cita	a-30c39
c:_civ	a25
c:_cl	b-66c78d-66f27g-59
c:_cla	a37b-33c80d-30e-30f-34g-65
c:_clai	a90
c:_clas	b-53c100g-60
c:_cle	a-61c72d38e-23f-30g52
c:_clea	a-99c99d65e-47
c:_cles	c29d-27
c:_cli	a-27b-86c78d-91e41f37g-73
c:_clic	f40
c:_clie	a-62b-68c82d-85e60f23g-65
c:_clim	c24
c:_clin	a49
c:_clip	a83b-39
c:_clo	a40b-34d-52e-60f82g-22
c:_cloc	a25b24c-56d24f-44g46
c:_clos	a53b-60c52d-66e-80f107g-58
c:_clu	a25c50e-33g-35
c:_club	c67
c:_co	b-21d20
c:_coa	c-27e89
c:_coat	c-28e72
c:_cob	e21
c:_cobr	e21
c:_coc	c83g-27
c:_coch	c62
c:_cod	a-79b-24c69d40f-26g-27
c:_code	a-89c63d51e22f-25
c:_coe	c21
c:_cof	a-56b23c27d-24f-24g75
c:_coff	a-52b24c25d-22f-23g76
c:_cogn	c-36
c:_coi	b35d83e-39f-25g-28
c:_coin	a-64b22d109
c:_col	a31b-21e-25f-38
c:_col_	a91c-36e-31
c:_cole	a-42c33
c:_coli	a-57c28d52e21
c:_coll	a22f-30g-26
c:_colo	a65b-65e-68f-52g28
c:_com	d35e-28f-31
c:_com_	a-21c34f-25g39
c:_comb	a44b66c35d-50e-69f-46g-48
c:_come	a57e-77f-62
c:_comi	c100d-54e-30g-39
c:_comm	a-61d101g57
c:_como	a-77c-42d46e52g58
c:_comp	a-20b31d40g-69
c:_comu	a57
c:_con	a-38b-52c35d-37f38g43
c:_con_	a32c27d-86f-50
c:_conc	a-68b-36c71d-53f62
c:_cond	a23b-23c22f-22
c:_conf	a-54b-69e24f59g107
c:_cong	a-65c40e68
c:_conn	b-30c79d-33e48f-36g-43
c:_cono	c63
c:_cons	b-54c-24e21f87g-31
c:_cont	a-120c67f67g22
c:_conv	a-53b-48d-32g111
c:_coo	c60d-31
c:_cop	a-42c44d-44f79
c:_copa	b28
c:_copi	f47
c:_copy	a-20b-21f62
c:_coq	c40
c:_coqu	c40
c:_cor	a-54b-47d91e-59f94
c:_cora	a56
c:_cord	a-66b-36d104
c:_cork	a-31b29
c:_corn	a27
c:_corr	a-115b-67d73e-45f137g27
c:_cort	a48
c:_cos	b81c-33d55e-57f-46g-42
c:_cosa	c-37e24
c:_cosi	a-25b41
c:_cost	b78c-22d57e-72f-54g-47
c:_cot	a60e-27f-34
c:_cote	a33b23d-37f-27
c:_cou	a32b-45g-39
c:_coud	c23
c:_coul	a49b-56c-34d45e-44g-30
c:_coun	a-38c48d25
c:_coup	a22b-57c65d-70e55f-39
c:_cour	a-40b-41e27f68
c:_cous	c57d-27
c:_cout	a24b86c-102d40e38f-35g-69
c:_couv	a101
c:_cov	d89
c:_cove	a-56d93
c:_cr	b-83c62d31e-23f-48g-36
c:_cra	b-23d37e47f-27
c:_craf	c41
c:_cre	b-70c91d56e-73f-34g-70
c:_crea	a-85b-26c74d78e-31f-23g-26
c:_cred	a-38b-24c58d28g-30
c:_cree	c49
c:_cres	c25
c:_creu	a-38d54
c:_cri	a40
c:_cris	a39c-21
c:_cro	b-46f-48g34
c:_croc	c36e-20
c:_croi	b24c23e-50f-33
c:_croq	a29c-32g57
c:_cros	c-27e68
c:_crow	c35
c:_croy	b-30
c:_cry	c28d25e-27
c:_cryp	a35
c:_cu	a23b50c-40d40e-24f-57g-33
c:_cua	a-43b79c-33d45f-31
c:_cuan	a-39b78c-20
c:_cuc	e61
c:_cue	a31
c:_cuf	a64c-75
c:_cuff	a64c-75
c:_cui	a87b-41c-123d54e-23f-49
c:_cuir	a84b-36c-119d65e-29f-45
c:_cum	a79
c:_cump	a67
c:_cur	a-115b134e-29f-40g-47
c:_curi	a-102b130c-98d-23
c:_curr	a-75b26c85f-22
c:_cus	b-34d94e-28g-61
c:_cush	c-58d66
c:_cust	b-28c42d80e-21g-66
c:_cut	a59b-28e-25
c:_cut_	a28c-21d22g25
c:_da	b31f52
c:_dad	a81c-60d-29e-26f49g-37
c:_dad_	a100c-26d-47g-29
c:_daf	a39
c:_dal	a-41b-38c-34e26f104
c:_dal_	f43
c:_dall	a-65c-52e43f71
c:_dam	b-20d-64f-36g66
c:_dame	d-65f-33g87
c:_dan	a-29b52c24
c:_dan_	a-67b53g28
c:_dank	a-73g98
c:_dann	a29b22c-26e26
c:_dans	a-32b51c37f-21g-41
c:_dar	a129b-43c47d-102e-63f-42g-38
c:_darf	c24
c:_dark	a103c-23d-67
c:_das	b35c-63d40e48g-29
c:_das_	b38c-87d42e51g-27
c:_dat	a-69b-33c-114d84e42f145
c:_dat_	c-46d46
c:_data	a-77c-43f117
c:_date	a-57b-45c-110d97e45f125
c:_dati	a-59c-43f101
c:_dato	a-22e28
c:_dau	a29g-31
c:_daug	a43d-28g-27
c:_dava	c36
c:_day	a-24b71d22f-52
c:_day_	b85c-54e24f-41
c:_days	a-84b-27c67d43f-21
c:_de	b-27f37
c:_dea	a-48b-51c85d-58f-29
c:_dead	a-23c47
c:_deal	a24c51d-29
c:_dear	a-64b-32c64d-29g26
c:_deb	a-36c-22e86f-27
c:_debo	a-47e96
c:_dec	a39c-76d-42f51
c:_deca	a-25b22c-64g62
c:_dece	a26b-66f32g-27
c:_deci	a59b59c-126d-85f29g34
c:_deco	a59b33c-22d-33
c:_ded	b-21c38d-27g32
c:_deda	g43
c:_dedi	c71
c:_def	a35c39g-46
c:_defi	a62g-23
c:_deg	a-42c32d81g-25
c:_degr	a-69c37d71
c:_dei	a-24f48
c:_dei_	f50
c:_dej	a-43b50c71d-48e-29g-29
c:_deja	a-35b59c83d-38f-43g-39
c:_deje	a-27f63
c:_del	b-74c-49d79e-23f77g37
c:_del_	a-25b-54c-31d100e-54g52
c:_dela	b-25c-83d65e34g32
c:_dele	a-27c-25d-63e-48f137g-49
c:_deli	a71b-37d28g-66
c:_dell	a-57b-27c-35d71f43g73
c:_dem	b-28c-26d-32f91g44
c:_dem_	d24
c:_dema	c-40d-79f108g49
c:_deme	a-30d75
c:_demi	c-36d47g31
c:_demo	c74
c:_den	b34c-47d85f-21g-46
c:_den_	a53c-77d44
c:_dent	a-47b44d55e32f-35
c:_dep	b-25c46d58f-35g-41
c:_depa	a75c45d-29e-28f-26
c:_depe	e55
c:_depl	a66b-21d-41e32
c:_depo	a-89b52c41d79e-32f-34
c:_depu	a-20b-39c51d61e-35g-28
c:_der	a-33b-55c23d56e30f-21g35
c:_der_	a-23c-38d47e50
c:_dera	f20
c:_dern	a-38b-51c54f-57g52
c:_des	b-21c37d-51e-41f50g-23
c:_des_	c74d-53e-61g-60
c:_desa	a-37c-54f103
c:_desc	a59d-49
c:_desd	a-30b48c-58g25
c:_dese	c33d-30
c:_desi	a59c-26d-50e-65f84g-60
c:_desk	a46c-55
c:_deso	a-106c-35f122
c:_dess	a-38b-69d22e-35g105
c:_dest	c26f30
c:_det	c-57f123g-34
c:_deta	a-22f101g-26
c:_dete	d33f42
c:_dett	a31c-57d-26g32
c:_deu	a30b-56c-66d35e37f-54g41
c:_deux	a33b-56c-63d36e34f-53g32
c:_dev	a-77b-47c86d40e62f-61
c:_deva	a-91c107d-53e104g-30
c:_deve	a-36c52d69e-23
c:_devi	a-53b-37c59f-55g80
c:_devo	a-24c-29d81e50
c:_di	c27d-62e39f-24
c:_dia	a50c47e-70f-72g-31
c:_dia_	b67c-67f-29g41
c:_dial	a126b-33c-103e-29
c:_diam	a39b-33c106e-87f-60g-62
c:_dias	a-41c38e42
c:_dic	a60b24c21d-51e-32f-51g-31
c:_dice	a35d-23e-29f-21
c:_dico	a-68b40e27
c:_dict	a67
c:_did	c-55d-47f34g50
c:_did_	c-67d-33e42g71
c:_didn	e21
c:_die	b-24d-36e44g47
c:_die_	d-31g43
c:_diec	a-28g25
c:_dies	a46
c:_dif	a-28b-41e40f30g30
c:_diff	b-39c-29e28f33g32
c:_dig	b-23c25d-45e69f-37g22
c:_digi	g58
c:_dign	e23
c:_dim	a59b-41
c:_dima	a46b-33g-48
c:_dime	a40c-23g23
c:_din	a-53c48d-75e21g46
c:_dine	c28
c:_dinn	c21d-52f29
c:_dip	c41
c:_dipl	c44
c:_dir	a-37b51c27d-58e43f-50g32
c:_dire	a-36b55c37d-63e28f-56g27
c:_diri	c-36e26g24
c:_dis	b-79c45d-106e55
c:_dis_	c76
c:_disa	c-34e48
c:_disc	b-50c49d-80e29
c:_dise	a-38e29g29
c:_disp	a68b-53c22d-99g-36
c:_diss	a-25c20e35
c:_dist	a30b-29c53d-43
c:_dit	c34d-40e42f-54
c:_dit_	a-38b20c21d-33e92f-60g25
c:_dite	a59c53d-20e-71g-56
c:_div	a33b-25c31e-32f30g-31
c:_dive	c55
c:_divo	a45c-27e-20f48
c:_dix	a-57b99e101f-48g-77
c:_dix_	a-56b99e96f-47g-77
c:_diz	g22
c:_do	b-21c39e-37
c:_doc	a-79b46c121d-34e-28g-22
c:_doct	a-34c114g-44
c:_docu	a-28b63c39
c:_doe	a50b42e-57f-57g-58
c:_does	a54b30e-57f-57g-57
c:_dog	a42d-26e30g-27
c:_dog_	a38g-21
c:_doi	c29d82e-82f-36g-25
c:_doig	a86c-63e-47
c:_doin	a-29b59c85e-20g-25
c:_dois	a-41b-27d98f-23
c:_doit	a-33c50d59e-22
c:_dom	a47b-40c63d-29e-28f-35
c:_doma	c66d-21
c:_dome	a38
c:_domi	a35
c:_don	c-31d-52e-54f87g35
c:_don_	d-21f33
c:_dona	c22
c:_donc	a52b69c-124d-97e-74f-31g117
c:_done	a-65b31c-21d92e-35f84g-25
c:_donn	b-71d-86e-69f138g-54
c:_dont	b-82c26d-65e31g95
c:_doo	a-50b-57c108d-35e66f-35g-40
c:_door	a-45b-44c99d-55e70f-31g-31
c:_dop	c-22e53g41
c:_dopo	e23g45
c:_dor	b-44c62d-50e-23f-38g49
c:_dore	a24c-27g46
c:_dorm	a-35c75d-30
c:_dos	a-53b-43d74e50f49
c:_dos_	b-38c-48d75e42
c:_doss	a-99e25f79
c:_dou	a-29d86e-21f-37
c:_doua	d27
c:_doub	a-52b27c-34d87
c:_douz	a23c40
c:_dov	a-33e25
c:_dove	a-22
c:_dow	b22c42d78e-43f-68g-31
c:_down	b22c42d78e-43f-68g-31
c:_dr	c28d34e-30f-43g24
c:_dra	a-27d38e-30g32
c:_dram	d23
c:_draw	a-57b22g62
c:_dre	a-25b62c-22d59e-20f-39
c:_drea	a-104b64c52d47
c:_dres	b22c-78d55
c:_dri	a58b-24c-30d-26e34f-36
c:_drin	e20
c:_driv	a95c-63
c:_dro	a-44b-63c72d60e-44
c:_droi	a-47c58f30
c:_drom	c27
c:_drop	a-64b-27d89e-37f-21g71
c:_du	b-41d58e-29f-50
c:_dua	a28
c:_duas	a31
c:_dub	a28d35
c:_duba	d22
c:_dubl	a34
c:_due	f-42
c:_due_	f-39
c:_dup	a-24c-45d86
c:_dupl	a-24c-45d86
c:_dur	a24c-24d25e21
c:_dure	c-50e26
c:_ea	a49b-68e-32f-72g34
c:_eac	a96b-31c-55d-43e30g-36
c:_each	a96b-31c-55d-43e30g-36
c:_ear	a30b-35c-37d39e-69f-67g89
c:_ear_	a45
c:_earl	a-43b78c-83e-27f-33g118
c:_earn	b-61c116
c:_earr	a72b-56c-88d71e-37f-39
c:_eas	a74d-25e-35g28
c:_east	a80d-33e-25
c:_eau	a-38b-23c64d45e31f-21g-36
c:_eau_	a-38c38d50e37g-21
c:_eb	a37g23
c:_ebe	a41g28
c:_eben	a49
c:_ec	a-62b-60c43d22e23g58
c:_ech	a-97b-56c63d92e-53f-27g42
c:_echa	a-99b-43c53d79e-40g70
c:_eche	c27
c:_ecl	d46
c:_ecla	d46
c:_eco	a-42c56d-45e41
c:_ecol	a-79c92
c:_econ	e35
c:_ecr	a-31d-56f33g57
c:_ecri	a-32d-54e24f36g59
c:_ed	a22c26d-29e30f-45g-24
c:_edg	a104c-21e-40
c:_edge	a104c-21e-40
c:_edi	a-46c39e72f-23g-23
c:_edit	a-79c50e62
c:_ee	a48f-31g-38
c:_een	a44d28f-30g-36
c:_een_	a44d28f-30g-36
c:_ef	a-46b-21c-67f136g-24
c:_eff	a-50c-66f136g-23
c:_effa	a-91c-96f136
c:_eg	d57
c:_ega	a23c-41
c:_egal	a48
c:_ei	a40c-44d-36e22f31g-67
c:_eig	a72c-90e-40f25
c:_eigh	a61c-83e-38f27
c:_ein	a27d-30e32g-70
c:_ein_	b-38c60f-24g-37
c:_eine	a25e45f-32g-64
c:_eit	c-37f32
c:_eith	c-37f32
c:_el	a42b-45c-57d22
c:_ela	a-37d40e30
c:_ele	a55b-50c21d-26f-32g-54
c:_elec	c29
c:_eleg	a-43c32e69
c:_elev	a53c-25d27f-41g-35
c:_eli	c43
c:_ell	a58b-26c-107e-39f-29
c:_ella	a32
c:_elle	a53b-22c-108d21e-34f-26
c:_els	a-47b-41c-100d50e90f39g72
c:_else	a-47b-41c-100d50e90f39g72
c:_em	c-45d-46e25f85
c:_ema	a-24b-54c-123d-41e44f134g49
c:_emai	a-24b-54c-123d-41e44f134g49
c:_emb	e32
c:_emba	a46c-26e23
c:_embr	c26
c:_eme	a55b74c-44d-59e-64
c:_emer	a74b52c-34d-54e-49f-38
c:_emi	a29c-66d27
c:_emp	c71d-39e57f-62g-43
c:_empl	a27c77f-25
c:_empo	d29
c:_empr	c81d-28
c:_en	b48d-46f30
c:_ena	a72c-37d-43
c:_enam	a79c-76d-27
c:_enc	b104d-22f-35
c:_enca	c37
c:_ence	e31
c:_encl	c55
c:_enco	b110c-61e-27f-21
c:_end	a27c-50d34f-29g25
c:_end_	a43d-38
c:_endr	a-35d97
c:_ener	c36
c:_enf	a32b52d-37e-35f-34g-28
c:_enfa	a21b62c21d-22e-29g-49
c:_eng	a34f-55
c:_enga	a27b48d-33e-36f-27
c:_engi	c30
c:_engr	a48c-100d40e34f-29
c:_enj	b28
c:_enl	a-28
c:_enn	c41
c:_ennu	c41
c:_eno	b33c-43f79g-22
c:_enor	a-24b35
c:_enou	c-62f84
c:_enq	a-81b50c-53d-22f117
c:_enqu	a-81b50c-53d-22f117
c:_ens	a27c-40g21
c:_ense	a34c-40e-31g24
c:_ent	b-37c59d-73e38g-25
c:_ente	a33b-38d-49e22f42
c:_enti	a-23e49
c:_entr	b-20c73d-60f-53g-31
c:_env	a-32b36e-38f88
c:_enve	a21c-54e22
c:_envi	b27d-65e-37f42
c:_envo	a-79b45c-21d51e-41f103
c:_ep	d-32f50g-26
c:_epin	a21c-20
c:_epo	b-26c-23d-22e26f79g-33
c:_epou	a32c-45f82g-27
c:_eq	a23b-21c65d-26e-27g-23
c:_equ	a23b-21c65d-26e-27g-23
c:_equi	c69d-23e-23g-20
c:_er	a-86b-37c-31d-24e139f127g-49
c:_era	a-59c-109d-32e126f91
c:_era_	a-54c-73d-26e126
c:_eras	c-67f102
c:_err	a-85b-46c-25e58f125g-61
c:_erre	a-72c-35e84f81
c:_erro	a-21c23f81
c:_ers	a-55c26g33
c:_erst	a-39g36
c:_es	d34f-22
c:_esa	a65
c:_esc	b-51c-23d-57e77f45
c:_esca	e33
c:_escr	a-32b-34c-28d-42e71f71g24
c:_ese	a-40b25
c:_esi	c-36d59
c:_esis	a-21c-32d60
c:_eso	a48
c:_esp	a-26b-32e73f-21
c:_espe	a-93e90g27
c:_espr	a59
c:_esq	g52
c:_esqu	g53
c:_ess	b-63c70e-42
c:_essa	a47b-60c53d-44e-71
c:_esse	a-69d32e33
c:_est	d68f-31g21
c:_est_	c-25d70f-34g30
c:_esta	d53e-22g-22
c:_este	a35
c:_esti	a-57c81
c:_esto	b51c-35e32
c:_estu	b28
c:_et	e47f-39
c:_eta	a-65b-51c-46d41e125g29
c:_etai	a-79b-38c-65d-29e134f31g40
c:_etan	d39
c:_etat	a-33d77
c:_ete	b-81d41e28f-28
c:_ete_	a-28b-75d73e51g22
c:_eter	a26d37
c:_etes	a25c82d-35
c:_eth	a-25c72
c:_eti	a-53d56e66f-24g34
c:_etio	a-32c-21e21g66
c:_etiq	a-48c-36d71e53
c:_eto	a-68c49e-22f-22g94
c:_etoi	a-49c56g39
c:_etr	b112c-36d-39f-33g-20
c:_etre	a-35b114c-31d-28e27f-26g-37
c:_etu	a110b23c-46e-40f-29
c:_etud	a62b43
c:_etui	a85c-50
c:_etw	a71b-29e-25
c:_etwa	a71b-29e-25
c:_eu	a70b-31d-91e44f-33g-67
c:_eur	a82b-22c-27d-89e39f-27g-64
c:_eur_	c23
c:_euro	a83c-45d-88e44f-24g-62
c:_ev	b55c-73d-39f70
c:_eve	a28b52c-72d-46f73g-34
c:_even	a114b41c-105d-68g-37
c:_ever	a-28b53c-22d-40f81
c:_evi	b24
c:_evid	b30
c:_ex	a-41c53d-59e65f-22g-45
c:_exa	b-21c38d-47
c:_exac	b-35c30d-56e28g24
c:_exc	a-57b-47c42d76e41f-46
c:_exce	a-36c45
c:_exch	a-62d87
c:_excl	c54
c:_excu	c-39e82
c:_exe	a24c-33d-34f104
c:_exec	c-24f61
c:_exem	a25
c:_exi	a47b112c-113d-75f-37g-30
c:_exig	c-67e24
c:_exis	a47b111c-90d-90e-37f-49g-23
c:_exp	a-120b-36c99d-78e118f-58g-67
c:_expe	a-111c118d-32f-22g-58
c:_expl	a-66c-90d-28e132f-41
c:_expo	a-51b-36c110g-29
c:_expr	a-22c-24d-27e115
c:_ext	c31d25
c:_extr	c-32d34
c:_ey	b25
c:_eye	b25
c:_fa	c21g-40
c:_fab	a57b22d-48e-22
c:_fabr	a61b23d-47e-20
c:_fac	b-40c79d33f-61
c:_faca	c119d-60
c:_facc	c75d-41e-21
c:_face	a59b-23c72d-72e-30
c:_fact	a-52b-40d84e31f-33
c:_fai	c38f-27g-64
c:_fair	a39c-26d45e-61f-45g-23
c:_fais	a52c56d-174g-20
c:_fait	b-28c58e38g-82
c:_fal	a-112b65c-23d30e48g55
c:_fall	a-69b67c32d51e-32
c:_falt	a-44c-21f53
c:_fam	a31b-42c47d-41e-26f-53g31
c:_fami	a37b-30c35d-22f-48
c:_fan	a133b20c-54d-69
c:_far	a-32b79c55e-21f-27g-39
c:_far_	a-29d26
c:_fare	a-106b91c80
c:_farm	a51
c:_fas	b-36c86d20f-39g-46
c:_fash	c78
c:_fass	a27c-27e29
c:_fast	c52
c:_fat	a50b-47c-74e64f25g-63
c:_fate	a43
c:_fath	a37c-60d82
c:_fatt	c-26d-21e77
c:_fau	c-110d104e-51f-57g20
c:_faud	b35c-46d100e-28f-23
c:_faut	a38b-28c-120d93e-32f-59g27
c:_fav	b-32c-55d-67e-50f126
c:_favo	b-29c-92d-53e-45f126
c:_faz	e21
c:_faz_	e21
c:_fe	a44b-52c47d-22f-55g-57
c:_fea	a58
c:_feat	a45
c:_feb	a39d21
c:_febr	a48d-21
c:_fec	a-21d54
c:_fech	a-34d62
c:_fed	a64
c:_fee	a-48b-66c100f-21g-44
c:_fee_	a-80c119
c:_feel	b-27d-27e88g-20
c:_fel	a-96c37e90
c:_feli	a-38f22
c:_fell	c22
c:_felt	a-40e73
c:_fem	a111b-67d-95e-48f-63g-59
c:_femm	a111b-66d-95e-46f-63g-57
c:_fene	a-42c27
c:_fer	a21c28d30e-37f-37g-35
c:_fera	a-24b33c69d-32e-23g-22
c:_ferm	a42b-35c-50d64f-48g-28
c:_ferr	c96d-26
c:_fes	a-43c50
c:_fest	a-27c28
c:_fet	b58c24e-31f-27
c:_fete	b68c24d-27e-26f-22
c:_feu	c25
c:_feui	b26
c:_fev	a48b-21e23
c:_fevr	a39e24
c:_fi	b35
c:_fia	c93d-36f-39g-20
c:_fian	c74d-22f-37
c:_fic	a-111b40c-28d-46f116g59
c:_fich	a-86c-50d-24e21f121
c:_fico	a-36g55
c:_fid	c35
c:_fida	a33
c:_fide	c33
c:_fie	c44
c:_fif	d-30e56
c:_fift	d-30e56
c:_fig	a33b-46g-41
c:_figl	c-46e38
c:_figu	a28b-31d38g-21
c:_fil	b26c-25d22e-78f49g-36
c:_file	c-59e-36f103
c:_fill	a33b29c-110e-27f30
c:_film	a-60b48c103d-35e-25
c:_fils	a49c-24d55e-64g-64
c:_fin	b57c-29f-33g42
c:_fin_	a64c-29d-58e-38f-43g50
c:_fina	a-36d-71g100
c:_find	a-36b48c-34d99f-43g-20
c:_fine	a-34b-41c29d74f-41
c:_fing	a72
c:_fini	b118c-27d-63g-45
c:_fino	a35
c:_fins	f46
c:_fir	a-33b49c57d-51e24f-35g-48
c:_firm	a-52b-33c123d-26g-35
c:_firs	b71d-44e34f-50g-20
c:_fis	a27d25
c:_fit	a-48c-28d95f-21
c:_fit_	a-61d71
c:_fitt	d46
c:_fiv	a87c-20e-23g-51
c:_five	a87c-20e-23g-51
c:_fix	c53d-51e-41f21g31
c:_fix_	c64d-23f29
c:_fixe	g45
c:_fl	a42b-29c52d-30e-40f-37g-46
c:_fla	a82b40c-25d-24e-70f-37g-38
c:_flac	a35d33
c:_flas	a107d-21
c:_flat	a29b88c-40e-33
c:_fle	a-27b-30c49e77g-32
c:_fleu	a-22c51e53
c:_fli	a-57c36d27g39
c:_flo	b-48c101d-21e-42g-52
c:_floo	b-25c48
c:_flor	c79
c:_flu	a31
c:_fly	a76
c:_fo	b-26c42d-24f-31
c:_foi	a30b-65c-99e50f52g43
c:_fois	a32b-63c-109d-28e56f55g49
c:_fol	a34b-60c31d-78
c:_foll	a-30b-51c46d-55e31g25
c:_fon	a-29b-21d104e-70f32g-51
c:_fond	b-38c55d87e-58g-37
c:_font	a-45c-34d66
c:_foo	c82
c:_foot	c68
c:_for	c48d-32f-40
c:_for_	c46d-25f-44g-23
c:_forc	b32
c:_forg	a-69c-21g106
c:_form	a53b-90c58d-42e-37g-40
c:_fors	b56
c:_fort	b-39c53f-40
c:_forw	a-50c41
c:_fot	b-33c28d-28f-31g83
c:_foto	b-33c28d-28f-31g83
c:_fou	b-35c63d-33f-49g-20
c:_foul	a86b-70d32f-25g-28
c:_foun	a-49b-32c125e-40f-25
c:_four	b30c21d-51f-30
c:_fr	b-33c23e-21g-25
c:_fra	c33g-53
c:_frag	a-28b53
c:_frai	a-40c64
c:_fran	b-34c38d24g-30
c:_frau	a42c-43f21
c:_fre	a31b-32c79d-49e-61f-58g-37
c:_free	a33b-36c92d-77e-79f-55g-48
c:_frer	a46e-24g-24
c:_fri	a63b-74c-33d-73g70
c:_frid	a37b-58c-37d-50e-20g84
c:_frie	a78b-21c-29d-39e27g-23
c:_fro	b-32d33f36g-23
c:_from	a-22b-33d40f41
c:_fron	a-35c98g-41
c:_fru	d25
c:_fu	c23e28f-75
c:_fue	a-34c-25e83
c:_fue_	e26
c:_fui	a-42c90d-39e27
c:_ful	a-36d115e-43g-29
c:_full	d95e-42g-28
c:_fum	a139c-35d-22
c:_fume	a88
c:_fun	b-21c63f-26
c:_fund	c30
c:_funf	a34
c:_funn	e27
c:_fur	a39b-62c40d-49f-65g48
c:_fur_	a55b-55c50d-57f-59
c:_furt	a-50g68
c:_fus	e36
c:_fuss	e38
c:_fut	a-67b109
c:_futu	a-65b109c-27
c:_ga	b-38c62d28e-38f-49g-34
c:_gag	a22c84d-31e-26
c:_gagn	c84d-30e-24
c:_gai	a39c-29d52
c:_gain	a67c-24
c:_gal	a31b-31c83d-23e-37f-23g-33
c:_gala	a-25c71
c:_gale	c50
c:_gam	a38b34
c:_gan	a86b-27c53e-47g-30
c:_gant	a71
c:_gar	a-24b-52c28d86f-20g-42
c:_gara	a-107b-34d118
c:_gard	b-23c24e26f-26g-54
c:_gare	a72
c:_garn	a-31
c:_gas	c47
c:_gat	a-61c83d-42g33
c:_gate	a-39c29
c:_gath	a-47b36g33
c:_gau	a36c-49g61
c:_gauc	a30c-52g63
c:_gav	a46c-47
c:_gave	a46c-47
c:_ge	c23d-24f33g-27
c:_gee	a-35d-39f35g42
c:_geeh	c23
c:_geen	a-54c-31f49g51
c:_geg	f34
c:_geh	c-54d24f-28g65
c:_geht	c-53d37g49
c:_gek	a-86d103
c:_geka	a-65d86
c:_gel	a-37
c:_gem	a-41b45e20f21
c:_geme	a29c-37
c:_gemm	a-75b53e23
c:_gen	a33c38d-62f-32g-49
c:_gene	a22b46c36d-48e-21f-40g-40
c:_genf	a44
c:_geno	a39b41c-61
c:_genr	a30c-40
c:_gens	a-32b32c50
c:_gent	a31b-52c40d-64
c:_ger	a54b33c31d-43e-44f-34g-30
c:_gera	b75
c:_gern	a66d-36e-24
c:_ges	a-43b-23e76f52g-54
c:_gesc	a-48
c:_gesp	a-22c-21d75f45
c:_gest	c32d-65e94g-44
c:_get	b51d-57e-57f78g-45
c:_get_	a-41b62e-56f70g-34
c:_gets	b67c-26d-24
c:_gett	a80d-40e-20f29g-26
c:_gh	a-158b-147c288d-147e-149f-139g-149
c:_gi	c72d-32e-35f-76
c:_gia	a-28c29d25
c:_gia_	a-26
c:_gib	a91c-31d-27g29
c:_gibt	a91c-31d-27g29
c:_gif	a90b-54c-20f-56
c:_gift	a90b-54c-20f-56
c:_gin	g32
c:_gio	a-43b105c23d-40e-23f-45
c:_gioi	a-64b62c77d-50
c:_gior	a-31b90c-21
c:_gir	b-28c40e74f-26g-35
c:_girl	c56d-33e46g-20
c:_giug	a29
c:_giv	a-34c139d-31e-50f-50g-43
c:_give	a-33c139d-26e-60f-49g-41
c:_gl	a38c-39d-35g23
c:_gla	b30c-67f35
c:_glac	e63
c:_glad	c-36e-29f48
c:_glas	a-28b34c-53d46g27
c:_gli	a43b-29c21e-39f-27
c:_gli_	a47
c:_glo	a36d-26e21
c:_glov	a42c-38d-21e22
c:_go	a37b-21c55e-80f-53g-30
c:_god	c46
c:_god_	c58
c:_goe	a37b21e-25
c:_goes	a23b43
c:_goi	a-49b20e-20f38g49
c:_goin	a-49b20e-20f38g49
c:_gol	a69b-42c66d-57e-80f-79
c:_gold	a70b-41c60d-57e-80f-79
c:_gon	a-81c-44d136
c:_gone	a-114c-37d142
c:_goo	a39c70d-55f-57g-67
c:_good	a45c59d-52f-54g-65
c:_goog	c47
c:_gos	c95d-33e-29
c:_gost	c41
c:_got	a52b-43e-67
c:_got_	a48b-41e-67
c:_gou	a75c57d-57e-54g-50
c:_gout	a24f20
c:_gr	a39b-21e-66f-38
c:_gra	c21e-30
c:_graa	f60
c:_grab	a31
c:_grac	a-73c-30e30f22g72
c:_grad	a69c-33
c:_graf	a-25d43
c:_grai	a61
c:_gran	a31b45c40d-39e-46f-71g-30
c:_grat	a-74c73d-28e-52
c:_grav	b-55c-50d94e21f-56
c:_graz	a-42c-53d-28f100g48
c:_gre	a119b-63c-79e-105f-32
c:_grea	c28d45e-29
c:_gree	a155b-50c-64e-57f-58g-77
c:_gren	a85c-37d-43
c:_grey	c-46d29g78
c:_gri	a28b-40c-21d64e-74f-42g42
c:_grif	a-55d78
c:_gris	a81b-44d-30e-50f-28g25
c:_gro	a56b-57c98d-53e-65f-60g-38
c:_groo	g25
c:_gros	a58b-52c108d-28e-81f-40g-36
c:_grou	c45d-27e23
c:_grow	c23
c:_gru	a95c-36f-20
c:_gruß	a32
c:_gu	a28c49d-27f-54g-69
c:_gua	a-28b70d38e41f-33g-36
c:_guar	a-32b74c-29e63f-27g-29
c:_gue	a29b-35c88d-30e-54g-25
c:_guer	a71c-36
c:_gues	a-34c120d-45e-22
c:_gui	a24c92d-53e-30f-21g-23
c:_guid	a40c36
c:_gus	a33
c:_gust	a33
c:_gut	a49b-31
c:_gute	a45b-20e-23
c:_guy	c-26d29e40
c:_guys	a21
c:_ha	a28c-25e25f-24
c:_hab	b21c-43f33
c:_habe	d-21f74g-36
c:_habi	a35b25c-72d55g-46
c:_habl	a-73c24g79
c:_hac	a58c-63e-22f27
c:_hace	a70c-64e-20f28
c:_had	a-43c-44d-26e119f-41g26
c:_had_	a-46c-45d-24e119f-40g27
c:_hai	a101g-23
c:_hair	a94g-21
c:_hal	a87c-58d-72e-52f-23g38
c:_half	a54c-36d-36e-25g73
c:_hall	a64b-27d-36
c:_ham	a58
c:_han	a42b-64f-25
c:_hand	a43b-63e-38
c:_hang	a-31c74
c:_hann	c-39e69
c:_hap	c96d-54g-50
c:_happ	c96d-54g-50
c:_har	a44c-58d-42e61
c:_hard	c-43e30
c:_has	b-64c-23d102e39f-22g-41
c:_has_	b-61d106e44f-25g-58
c:_hasn	a20c-36d23
c:_hat	a39b-27c-37d34f-27
c:_hat_	a40b-29c-52d31
c:_hate	a34c-25d51
c:_hatt	a20c26d-31
c:_hau	b28c38d-35e25f-44
c:_haus	a-37c48
c:_haut	b24d-40e41f-35
c:_hav	a49c-29f-22g-38
c:_have	a48c-21e-24g-43
c:_havi	a21c-70e35
c:_hay	g60
c:_hay_	g60
c:_he	b-37c21d-24f-39g49
c:_hea	a28b-50g25
c:_head	a88g-68
c:_hear	a-53d-44f25g108
c:_heat	d40
c:_heav	a81b-21
c:_heb	a29c-36e-25
c:_heb_	c-40f38
c:_hei	a-101b74d-23e100
c:_hel	b-36c65d71e-81f-104g53
c:_held	a-31d27
c:_hele	g21
c:_hell	a-26c95e-70f-104g74
c:_help	d71f-30
c:_hem	a-26
c:_hen	a21
c:_her	a36b-49c40d-81e-50g36
c:_her_	a54b-59d-66e-28
c:_here	b-45c34e-27f-41g30
c:_heri	a-27b27c75d-27
c:_herm	a60c-48d-27g46
c:_hero	b31
c:_herr	a27c30
c:_hers	a67c38d-44
c:_hes	a32
c:_hesi	a25
c:_het	a-22c-52e39g66
c:_het_	a-22c-52e39g66
c:_heu	a25b-59d-61e70f-73g51
c:_heur	a23b-58d-49e66f-72g53
c:_hey	a-52d28f54
c:_hey_	a-43d31f56
c:_hi	b-59e-30f57g-23
c:_hid	b23
c:_hie	a-58b-31c-27d63f59g66
c:_hier	a-54b-30c-26d63f59g66
c:_hig	c85g-37
c:_high	c85g-37
c:_hij	a35c-26g23
c:_him	a33b-23e-48f70g-56
c:_him_	a32b-21e-43f71g-55
c:_hin	d49
c:_hing	d54
c:_hip	a58
c:_hip_	a70
c:_hir	b-22c78
c:_hiri	c82
c:_his	a77b-59c-38d-53e-38f76g-66
c:_his_	a99b-49c-46d-84f26g-59
c:_hist	a-61d30f89
c:_hiv	a-59b21d65
c:_hive	a-59b21d65
c:_hiy	d-29g58
c:_hiya	d-29g58
c:_ho	a23c40d-50f-30g-65
c:_hoc	a-26b45e24
c:_hoch	a-22b45e25
c:_hoe	b23
c:_hol	b-20f59
c:_hola	a25b-22c44g20
c:_hold	c-35d-37f97g-21
c:_holi	a59
c:_hom	a99b36c-73d-99f-39g-70
c:_home	b104d-48e35f-25g-52
c:_homm	a124b-52c-81d-74f-37g-53
c:_hon	a34b-75c83d-38f-33g-67
c:_hone	a102b-42c22f-23g-28
c:_honn	c55
c:_hono	a-72c86
c:_hont	a-37e71
c:_hop	a-33b38c-38f-21g65
c:_hope	a-39b52c-45g72
c:_hor	a98c20d-59e-79f-25g-71
c:_hora	a35
c:_horl	a69c27d-38e-28f-23g-31
c:_hors	a74
c:_hos	a20b-40c64d-37e-29
c:_hosp	b-30c65d-25
c:_hot	a35c33f-34
c:_hote	a64d-24f-26g-40
c:_hou	a-48b-29c97d-70e47f-56g-59
c:_hour	a-58b-38c70d-44e105f-38g-21
c:_hous	a-33c92d-51f-42g-66
c:_how	a-45b83d26e37g-70
c:_how_	a-42b84d30e25g-69
c:_hu	a28b32c-21e20f-57g-43
c:_hui	b95c45f-51g-68
c:_hui_	a21b66d-24
c:_huis	a-44c101
c:_huit	b89c-66d30e49f-32g-37
c:_hum	a30c-28e81g-21
c:_huma	a78
c:_hun	a71c-27
c:_hund	a70
c:_hur	c-39d22g67
c:_hurr	a-23c-26d27g71
c:_hus	c-51d47
c:_husb	c-41d53
c:_hy	b71c-34
c:_ic	b46c21d-54f-25g-25
c:_ich	a20b37c-44d-31e26g-42
c:_ich_	a20b37c-44d-31e26g-42
c:_ici	a-31b39c113d-50e-60f-79g22
c:_ici_	a-31b39c113d-50e-60f-79g22
c:_id	a82b42c-62d-73e-46g-31
c:_ide	a77b36c-62d-68e-41g-21
c:_idea	a52b43d-75e-55
c:_idee	a46b36c-29d-34f-28
c:_iden	a92b-26c-107f32g-32
c:_idi	a46
c:_idio	a46
c:_ie	a-22f35g20
c:_ier	a-63f41g29
c:_ieri	a-63f41g29
c:_ig	c59d-44e20g-47
c:_ign	a-57c83e31f33g-39
c:_igno	a-57c83e31f33g-39
c:_igu	a44
c:_igua	a44
c:_ih	a-72b32c90d-36e47f-31
c:_ihn	a-56b59c66
c:_ihne	a-56b59c66
c:_ihr	a-79c111d-54e71f-29
c:_ihr_	a-61c101d-22
c:_ihre	a-77c109d-44e64f-23
c:_il	a-32b-25c24d46g28
c:_ill	c-28g24
c:_ils	b-25d48
c:_ils_	b-24d49
c:_im	c26e37f-22g-87
c:_ima	a-104b55c31e76g-29
c:_imag	a-104b55c31e76g-29
c:_imm	a37
c:_imme	a23
c:_imp	a28d-24e31g-75
c:_impo	a69c-20d-72e51g-62
c:_impr	a-56b20c43
c:_in	a-24f27
c:_ina	a-30e80
c:_inau	c26
c:_inc	b-60c45e-41f29g-46
c:_inca	c30
c:_inch	a53c-53d27e22
c:_incl	a-80c51f82
c:_inco	c53
c:_ind	b-57c28d35f-34g38
c:_inde	c49
c:_indi	b-43c-23d29e39f-21g25
c:_ine	a91
c:_ines	a96c-22
c:_inf	a65b43c-34d-50e-32f27g-40
c:_infi	a24
c:_infl	a61
c:_info	a35b69c-70f54g-27
c:_ing	d28
c:_inh	a68c-36d21
c:_inhe	a58c-43d26
c:_ini	a97b-33c-105f-27g25
c:_init	a103b-45c-99e-27f-22g34
c:_ins	a-51b-34c25e-24f33g68
c:_insc	a-66c-59f108g24
c:_inse	c35e24
c:_insi	a-37b-58c-26d69g91
c:_insp	a-29c56
c:_inst	a-24b76c-46e-27g80
c:_insu	b-40c93d57e-50f-24g-30
c:_int	a-52b122c52d-50f-46g-56
c:_inta	a-75b101c-74d53
c:_inte	a-60b78c74d-62e-33f-40g-34
c:_into	b64d-39e42g-29
c:_intr	a32
c:_inv	a-52b-89c51d25f89g-91
c:_inve	b-69c109e-37f-29g-56
c:_invi	a-101b-44d-51e34f133g-47
c:_invo	a-25d82e30f-29g-28
c:_ir	a49c-33d-33e-49f-21g80
c:_ira	a67c-32
c:_irai	a40
c:_is	a-24b-38c37d45
c:_isn	a-40b-25c52g24
c:_isn_	a-40b-25c52g24
c:_iss	a-37c72
c:_issu	c77
c:_ist	c-36d45e36g-24
c:_ist_	c-53d46e23g-23
c:_it	a-75b-37d130e39f-40g-21
c:_its	a-81b-46d123e55f-45
c:_its_	a-50b-38d78e75f-42
c:_iv	a49g33
c:_ivo	a49g33
c:_ivoi	g43
c:_ja	b31d-49e-21g-44
c:_jaa	b38
c:_jaar	b38
c:_jac	a21
c:_jack	a21
c:_jah	b79
c:_jahr	b79
c:_jai	b-29c33f-21g57
c:_jai_	a-26g63
c:_jam	c23d-63e-28f75g-41
c:_jama	a28b-33d-59e-21f79g-35
c:_jan	a65c-73f23g-49
c:_janu	a71c-63
c:_janv	a38c-22
c:_jar	a-85c59d30
c:_jard	a-49c33d35
c:_jau	a28b25c-39
c:_jaun	a39c-31
c:_je	b-68c72d-21e-25f-43
c:_jet	c55d-48
c:_jete	a-27c86d-26
c:_jeu	b-62c46e-79f-23g65
c:_jeu_	c94d20e-44
c:_jeud	a27b-50e-32f-56g78
c:_jeun	f41
c:_jew	a-47b-37c80d28e-20f-52g-27
c:_jewe	a-52b-36c82d29f-52g-26
c:_jo	b80d-22g-49
c:_joa	a-38b70c64d-31e-35g-33
c:_joai	b47c62d-26e-30g-28
c:_job	a-51b43c73
c:_job_	a-43b46c49
c:_joi	a-44b41c32d24e-54
c:_join	a-40b21c22d29e-48g31
c:_jok	e65
c:_joke	a-21e68
c:_jol	f23
c:_joli	f23
c:_jon	a89
c:_jonc	a83
c:_jou	b114c-58e23g-38
c:_jour	b114c-48e26f-23g-28
c:_joy	a-30c60
c:_js	a53
c:_jsu	a53
c:_jsui	a53
c:_ju	b104d-35e-76f-64
c:_jub	a31
c:_jubi	a31
c:_jud	a56
c:_judg	a56
c:_jue	g34
c:_juev	g34
c:_jui	b47e-58f-21
c:_juil	b42
c:_juin	b21d40e-42
c:_jul	a31c-33e-40f21
c:_jull	b44c-29d29
c:_july	a34
c:_jum	a92c-45
c:_jume	a93c-33
c:_jun	a70b-23d-47e-47
c:_june	a42e-29
c:_jur	a-56c44e70
c:_jure	a-72e82
c:_jus	a-30b116c-29e-77f-66g36
c:_jusq	a51c-41d-29f-31g47
c:_just	a-42b116c-25e-85f-62g31
c:_jv	c97
c:_ka	b25c-28d68e-49f-36g-22
c:_kan	a53c-77d69e-37f-36g-26
c:_kan_	a54c-31d23
c:_kann	c-28d69
c:_kar	a-37
c:_kas	a26c23
c:_ke	a-32b20c31d-72e-51f79g37
c:_kee	a-55b62c-22d-62e-45f86g69
c:_keep	a-38b65c-25d-57e-43f108g23
c:_kei	b26c-74d-25f61
c:_kein	b26c-72d-22f61
c:_kel	c21
c:_ker	f38
c:_ket	a79c-54
c:_kett	a79c-54
c:_kev	c85
c:_kevi	c85
c:_key	a-23b-35c134d-60
c:_keys	c77
c:_ki	a33c47d-122e-92f81
c:_kid	a40
c:_kil	c77
c:_kilo	c64
c:_kin	a30b-31d-101e-63f125
c:_kind	b-24d-93e-52f129
c:_kit	a39
c:_kl	a40c56d-83g-23
c:_kle	a93d-46
c:_klei	a93d-46
c:_kn	a-49b25d26e34f-22g51
c:_kni	c-27d53
c:_kno	a-54b33c22e21f-25g49
c:_know	a-48b34c30f-24g51
c:_ko	a68b22c-65d26e-44f-43g-27
c:_kom	a39
c:_komm	a47
c:_kon	a48c-75d36e-42
c:_konn	a26c-64d72
c:_kos	a97e-37g-20
c:_kost	a97e-37g-20
c:_kr	a60d-24
c:_ku	a-50c27d22f58
c:_kun	a-33c-32d43f45
c:_kund	a-44f57
c:_kunn	d29
c:_kur	c45
c:_kurz	c45
c:_la	b-87c31e30f-39
c:_lab	a-90b-34c28d119f-32
c:_lab_	c42
c:_labe	a-76c-45d132
c:_labo	a-37c33
c:_lac	a-35c-71d65e75g24
c:_lach	a-63c-30d57e83
c:_lad	a-25b-64c123g-54
c:_ladi	d51
c:_lady	b-30c89d-20g-53
c:_lag	c31
c:_lai	a-43b-60d64e97
c:_lain	a87
c:_lais	a-90b-43c21d84e105
c:_lam	a66c-22d-28e25
c:_lamp	a72c-22
c:_lan	a-24b43c76d-46e-48
c:_lanc	a-56g64
c:_land	a-34c61
c:_lang	a46b40e-27g-36
c:_lap	a128b-57c-38
c:_lapi	a92b-21c-23
c:_laq	a100c-26e-21
c:_laqu	a100c-26e-21
c:_lar	a58b-52d29f-29g-22
c:_larg	a78b-29c-69d51e-20
c:_las	b-66c35d-32e21f-28g38
c:_las_	a-42b-35c51f-31g86
c:_lasc	e32
c:_lass	a29
c:_last	b-48c34d-36
c:_lat	a-25b-61c55d-46e31g36
c:_late	a-37b-58c62d-41e38g29
c:_lau	a96b-43c-67d-59
c:_laug	a65c-48e23
c:_laur	a30
c:_lav	a-43c63d37g-22
c:_lava	d25
c:_lavo	c22
c:_law	b-33c36d25e31g-21
c:_law_	a33
c:_lay	a88b-26
c:_le	c24e-23f-21g22
c:_lea	b24c-25e-61f-34g67
c:_lead	a73
c:_leaf	a-34c-29g29
c:_lear	b20
c:_leat	a80b-35c-22e-45f-29
c:_leav	a-54b38g53
c:_lec	c25
c:_lee	a51
c:_leed	a30
c:_lef	b-25c-22e83f-37
c:_left	b-25c-22e83f-37
c:_leg	a55d-45
c:_lei	e46g44
c:_lei_	a43c-51g32
c:_len	a47b-90c36d35
c:_lend	a-47c59
c:_leng	d37
c:_leq	a43
c:_lequ	a43
c:_les	c42e-63
c:_les_	c46e-73
c:_less	e58
c:_let	a-86c31e67g68
c:_let_	a-40b-53c36d-29g87
c:_lett	a-96b33d36e108g38
c:_leu	c93d-56e-36g-41
c:_leur	c87d-53e-28g-38
c:_lev	a51d63e-39
c:_li	c43d-29e-43g-57
c:_lib	c78d-26g-50
c:_libr	c68e-25g-37
c:_lic	a32b-60c94e-26g-30
c:_lice	a-23c85
c:_lid	a22d22
c:_lid_	a22d22
c:_lie	a-54b-88c101d-47e40
c:_lieb	c43
c:_lief	a31
c:_lieg	a-33c33
c:_lien	a-57b-27c136f22g-32
c:_lieu	a-48b-27e28g74
c:_lif	a-44b38c59e-27g-22
c:_life	a-50b52c66d-40
c:_lig	a-53b-52c83d76e-35
c:_ligh	a-58c60d26g20
c:_lign	c52d67e-56
c:_lik	a85d-45e-48f-65g-68
c:_like	a85d-45e-48f-65g-68
c:_lil	a24c-39f62
c:_lim	a-45b-31c39d21e75g-30
c:_limi	a-42c23e64
c:_limo	a57c-33d-20e24
c:_lin	a-35b-53c47e-84f24g76
c:_line	a41c58d-62e-55
c:_ling	c57g20
c:_link	b-25d33e-35f43
c:_liq	a22
c:_liqu	a22
c:_lir	c44g-31
c:_lire	a-29c45g-26
c:_lis	a-28b98c-35d-44e-51f129g-59
c:_lis_	b41c-42
c:_lisb	d67
c:_lisi	a57
c:_list	a-103b104c-32d-81f135g-33
c:_lit	b-34c68d41e-29f-36g-56
c:_lit_	a21
c:_litt	b-37c69d62f-55g-38
c:_liv	b31c50d-67g-74
c:_live	a-63c49f92g-37
c:_livi	a74c-34
c:_livr	b32c58d-68e38f-47g-44
c:_ll	a-50b-51c-20e82f26g47
c:_lla	a-36c30f67
c:_llam	a-27f68
c:_lle	a-30b-38c-56d37e86f-36g44
c:_lleg	a-49c-52d62e46g39
c:_llev	c-21d-27e79
c:_lo	a30e-42f-27g-38
c:_loa	c62
c:_loan	c47
c:_loc	a74b-40c103d-91e-54f-35g-54
c:_loca	a-88c118d-38e-22
c:_lock	a128c-46d-48
c:_log	a40c59e-44f-40g-41
c:_loge	a21
c:_logo	a40c59d-37e-23f-24g-24
c:_loi	c-45
c:_loj	a-64c26d52
c:_loja	a-64c26d52
c:_lol	b58c53d-32g-21
c:_lol_	b58c53d-32g-21
c:_lon	a61c-118d38f-41
c:_lond	a78b-56c-112d36f-52
c:_long	a36b45c-80g-30
c:_loo	a23b51c-50d53e-45f-68
c:_look	a41b54c-50e-41f-67g23
c:_lor	b-33e-45f41
c:_lors	f46g23
c:_los	a22b-49c-59d87f54g-77
c:_los_	a76b-35d73e-51f-21g-46
c:_losc	a-65c-50f105
c:_lose	d26
c:_lost	a53c-105d59e66f-35g-35
c:_lot	a-35b49c86d-52e-44f-39g-27
c:_lot_	a-31b-29c94d-27e-22
c:_loto	b38
c:_lou	a69c-26d-85f-31g29
c:_loup	a68d-37
c:_lour	a40c-43g30
c:_lov	a-59b59c76d-47e-63f24g-49
c:_love	a-59b59c76d-47e-63f24g-49
c:_low	a22g46
c:_loy	c43
c:_loya	c38
c:_lu	a29b-24c52e-79f-43
c:_luc	c49e-28
c:_lug	a32
c:_lui	a51b29d-32e-70f-36g-35
c:_lui_	a51b29d-32e-70f-36g-35
c:_lum	a-35g55
c:_lumi	a-40c24g57
c:_lun	a59b-40c-50d34e-73f-33g22
c:_lunc	a22g-23
c:_lund	a36b-45c-56d50e-29g37
c:_lune	a65c-34e-55f-42g28
c:_lus	c31
c:_lux	a-107b-30c101d-48e-54f-35g-50
c:_luxe	a-88c87e-28f-27g-28
c:_luxu	a-65b-29c95d-29e-27g-22
c:_ly	a-43b44c41e-48f-28g45
c:_lyc	a-61b48c51
c:_lyce	a-61b48c51
c:_lyo	a35
c:_lyon	a35
c:_maa	b49
c:_mac	a-71b-31c62d89e25f-26g-40
c:_mach	a-54d94
c:_mad	b-61c31
c:_mada	a-34b-33d-23f55g23
c:_made	a35b-37c60e-37g-47
c:_madr	a40b-31
c:_mae	a28
c:_mag	a-31c49f-26
c:_mag_	c39
c:_maga	b30c38e-25g-21
c:_magn	a-43
c:_mai	b57e-22
c:_mai_	a57b-42c43e-47f-32
c:_mail	a-91b-44c-53d73e41f117g47
c:_main	d-58e-49g57
c:_mair	a28
c:_mais	b83f-37g-63
c:_mait	c27
c:_maj	a30
c:_mak	a73c43d-63e-63f-52g-44
c:_make	a78c40d-57e-56f-50g-55
c:_mal	e55g-22
c:_mal_	a-48b36d-31e75
c:_mala	d50
c:_mall	a41d-20
c:_mam	a26c91d-57e-68f-22
c:_mama	c50d-23e-27g40
c:_man	b-69d-30e62f-55g23
c:_man_	b-49c-79d-80e111f-28
c:_mana	a53b-40c65d-65f-35
c:_manc	a50b-59c-96d70e38f-34
c:_mand	a-116b-40c67d66e-26g66
c:_mang	a-24b71d-49e22
c:_mani	e44
c:_mann	c65
c:_mano	a23c-21e35
c:_manq	a66g-26
c:_mant	a68b-32c-87e22g49
c:_manu	e46
c:_many	a-25
c:_map	a-23c80
c:_mar	e-50
c:_marb	c27
c:_marc	a-41b-63c77e-54g28
c:_mard	b-49c-25g53
c:_marg	a-59c40
c:_mari	a27c-46
c:_mark	a39b58c-36g-48
c:_maro	c32e21
c:_marq	c110e-76f-29g-32
c:_marr	a94b72c-88d-38e-30f-21g-40
c:_mars	a-40b-29c55f73g-32
c:_mart	a34c-96e-28g104
c:_marz	d27
c:_mas	b91c-24d-55e-31f95g-62
c:_mas_	a-21b102c-100d-21f102g-52
c:_mast	c46
c:_mat	a39b-77c-41e-37f-63g109
c:_matc	a59c-32d-36g65
c:_math	a-29g66
c:_mati	a25b-65c-24f-60g92
c:_matr	a75
c:_matt	c-27d32g53
c:_mau	c35e31
c:_mauv	a-40c21e37
c:_max	a56c-33
c:_max_	a60
c:_may	b65d-27e-22f-41g-68
c:_may_	b46e-22g-30
c:_mayb	b89c-31
c:_mayf	c73d-34e26g-34
c:_mayo	a47
c:_md	a-25c116
c:_mdr	a-25c116
c:_mdr_	c42
c:_me	d-37f63g43
c:_mea	a-81b26d30e38f-48g108
c:_mean	a-74b22d59e64f-34g67
c:_meas	a-57g93
c:_mec	c20e34
c:_mech	e47
c:_med	a42b97c-53d-22e-41f-49g-23
c:_meda	a77c-50d-22f-24
c:_mede	a-34b79
c:_medi	a20b59
c:_mee	b-26c29d-41f70
c:_meet	a35c38d-28
c:_meh	a-28f82
c:_mehr	a-28f82
c:_mei	b-49c-98d71f65
c:_mein	b-42c-86d71f80
c:_mel	a-50f48g40
c:_mem	a23b-29c76d-74f-62
c:_memb	c36
c:_meme	a35b-34c44d-60f-72
c:_memo	a-67c81d-34e-20g-23
c:_men	a31b58c-51e-48
c:_men_	a123c-66
c:_mend	a-20d30
c:_meno	a-43b97
c:_mens	a47d-28f45
c:_ment	g47
c:_mer	b-42c-50d-45f127g46
c:_merc	b-66c-57d-79f136g43
c:_mere	c-103d28g64
c:_meri	a-31c97d-36
c:_mes	a-34b-39c-36d-29e21f70g108
c:_mes_	c-48d38f91g-24
c:_mese	a22g20
c:_mess	a-76b-57d-71f38g122
c:_mesu	a35c-89d-34e-28g89
c:_met	a35c56d-49f-32g-79
c:_met_	a101b-31c44d-93f-29g-48
c:_meta	a75b-34c28e-27
c:_meti	b43
c:_metr	a-40c22d32
c:_mets	a-36c22e42
c:_mett	d22e-40f37g-36
c:_meu	c-55f70g29
c:_meu_	a35c-45g38
c:_meus	a-44f62
c:_mi	b-24f-23g-36
c:_mia	a29c-67d-27e62
c:_mia_	a31c-58d-23e39
c:_mic	b67d-33f24
c:_mich	b74c-35d-23f34
c:_micr	c42
c:_mid	a75d-63e-59f-37g26
c:_midi	a72c-40d-29e-43f-27
c:_mie	a38b-40d23f21g-58
c:_miei	a37c-27f53
c:_mien	a-21c-24d72e23
c:_mieu	a24d25f-21
c:_mig	c58d26e-36f-32g-21
c:_migh	a-24c82e-31f-29
c:_mij	b-27c-70d63e-22f36g36
c:_mijn	b-42c-54d68f-21g44
c:_mil	a62b-27c84d-58e-95f-59g-29
c:_mil_	c34
c:_mila	a87c27e-49f-29g-45
c:_mili	a32c53d-20
c:_mill	c63d-51e-48f-33g49
c:_mim	a68c-42e37
c:_mim_	a68c-42e37
c:_min	b-45c40d27e28g-74
c:_min_	c69
c:_mind	b76c-76e24f33g-29
c:_mine	a57b-39c-47d41f35g-53
c:_minh	a24b-27c-36d42
c:_mini	c73d-30e-22f-21
c:_minu	a-87b-54c59d56e50f-63g-42
c:_mio	a-22d63e-28f23
c:_mio_	a-22d63e-28f23
c:_mir	a-20b65c-112d74e102f-30g-43
c:_mir_	c-73e97g-22
c:_mira	a-89b79c-55d83
c:_mis	a-26b-54d49e39f-61g42
c:_mis_	a26d32e28f-20g-48
c:_mise	a-80c47d82
c:_mism	e27
c:_miss	a-48c37g32
c:_misu	c-31g77
c:_mit	a24b-56c-22d-32e102f-39
c:_mit_	a43b-44d-64e56f-28g-23
c:_mm	a-28c-59f68g57
c:_mme	a-28c-59f68g57
c:_mme_	a-28c-59f68g57
c:_mo	c-22f29
c:_mob	a-37c64
c:_mobi	a-37c64
c:_moc	a33b-68c48d34e-35g-38
c:_moch	a41b-59c76d-37e-23g-26
c:_mod	a-26c72e-67f-63g59
c:_moda	c36
c:_mode	a-24c84e-83f-60g60
c:_moe	a-34b25c-21
c:_moet	a-40
c:_mog	a45
c:_mogl	a45
c:_moi	c-41d-31f72g-28
c:_moi_	a28c-46d-83f90
c:_moin	a22b20c-64e94f-39
c:_mois	a-89b61d88e41g-52
c:_moit	a42c-41d24
c:_mol	a-41c-23e43
c:_molt	c-38e46
c:_mom	a-36b105c-64g-24
c:_mome	a-64b114c-74
c:_mon	c-22f46
c:_mon_	a-33d25f85
c:_mond	a-39b-31c63f-48g71
c:_mone	b21c42d-97e82f-45g-34
c:_mono	a62
c:_mons	b-29c-20e23f21g38
c:_mont	a39d20e-34f-31g-57
c:_moo	a72d-26
c:_moon	a56
c:_moq	a22
c:_moq_	c40
c:_mor	a45b-75c-87d84g49
c:_more	a31c-84e82f35g-22
c:_morn	a22b-38c-58e-45f-31g115
c:_mort	a46c-53d56
c:_mos	c100d-82e-29f-44g-54
c:_most	b21c78d-66f-41g-38
c:_mot	b-48c20f-54g54
c:_mot_	a-47g87
c:_moth	b-36f-50g23
c:_moti	a-60c37d26
c:_moto	a52
c:_mou	a84b-79e-29f-50g-32
c:_moul	a80
c:_moun	a44b-38c-26d45f-33
c:_mov	a-52b82d70e-45
c:_move	a-46b49d54e-32
c:_movi	b23c-22
c:_moy	c22
c:_moye	c22
c:_mr	a-22c-24f98
c:_mrs	a-21c-28f98
c:_mrs_	a-21c-28f98
c:_mu	c24d-49e27g-46
c:_muc	b-20c39d-85e23f68g-66
c:_much	b-20c39d-85e23f68g-66
c:_mud	c-26
c:_muj	a53
c:_muje	a53
c:_mul	a34
c:_mulh	a48
c:_mum	a57c-26e-38
c:_mum_	a57c-26e-38
c:_mun	a-28c41
c:_mur	c52
c:_mus	d42e44f-51g-50
c:_muse	a-66c44d53
c:_musi	a-37b34e68
c:_muss	d36
c:_must	a78b-22c-28
c:_mut	a23b66
c:_mutu	b49
c:_my	a30b40d-36f-34
c:_mys	a28b41d-34f-32
c:_myse	a35b43d-33f-26g-37
c:_na	b-69c45f20
c:_naa	g21
c:_naar	g25
c:_nac	a23b-39c-79d44e-27g48
c:_nach	b-32c-91d41g90
c:_nad	a-37c-31d-23e79
c:_nada	a-41b24e58
c:_nai	b20
c:_nais	b22c-41f31
c:_nam	a-70b-57c50e61f58g-56
c:_name	a-77b-74c63e65f53g-53
c:_nan	a96b-27f-21g-60
c:_nan_	a90c27d-36g-33
c:_nant	d33
c:_nao	b24d-38f48
c:_nao_	b24d-38f48
c:_nap	a20c28d-23
c:_nas	c61
c:_nat	b-57c98d-51g-42
c:_nata	c56
c:_natu	b-28c72d-24
c:_nav	a28d35
c:_navy	d47
c:_ne	c28g-40
c:_nea	b24d62g-35
c:_near	b24d62g-35
c:_neb	a-60c21
c:_nec	a58b26d-53e-33f-43g-47
c:_nece	a73b-21e-30g-27
c:_neck	a30b49d-54f-35
c:_nee	a33b-33c65e-85g-91
c:_nee_	a44
c:_need	a25b-30c68e-83g-89
c:_neg	c86g-46
c:_nego	a-24c80
c:_nei	a-50b-25c134d-27g-34
c:_neig	c141d-24g-45
c:_nel	a-23c30d70e-43g-30
c:_nel_	d55e-34
c:_nell	a-20c41d28
c:_ner	a85c-66
c:_nes	a-74c-71d24e87
c:_ness	a-86c-54d26e87g21
c:_net	b-40c49g-25
c:_nett	a-72c28d65g-22
c:_neu	a30b-22c69d-26e-81f-32
c:_neue	a-39c75
c:_neuf	c33d33e-32
c:_neuv	a82
c:_nev	a37c-56d-35f61g-54
c:_neve	a32c-53d-31f61g-53
c:_new	b-33c-59e40g95
c:_new_	c-47d80e64g-50
c:_news	b-39c-61d-92f21g123
c:_nex	a-32b49c32f-23
c:_next	a-32b49c32f-23
c:_ni	a26d-49
c:_nic	b24d-49e36
c:_nice	b-36c90e-37g-21
c:_nich	b81c-97d-36e82g-20
c:_nick	g38
c:_nie	a46b38c-57d-32f-29
c:_niec	a62
c:_nien	a72
c:_niet	a-49b78c-47d50
c:_nig	b-37c91d-77e-69f79g-25
c:_nigh	b-37c89d-77e-68f80g-25
c:_nin	f-49
c:_nine	c24f-42
c:_ning	e28
c:_nip	a68
c:_nipo	a68
c:_no	b42d-38e31
c:_nob	c-42d-72e93f48g-58
c:_nobo	b21c-51d-69e94f49g-57
c:_noc	a-31b107f-36g-28
c:_noce	b48
c:_noch	a-32b88
c:_noe	b-40c46d39f-20g-25
c:_noel	b-30c33d47
c:_nog	a-39b73g44
c:_nog_	a-39b73g44
c:_noi	a99b-59c-103f-48g-67
c:_noi_	c21
c:_noir	a99b-49c-114d36f-39g-54
c:_nom	a-55b-51c66d-27e31f69g-30
c:_nom_	a-69b-45c48e49f72g-26
c:_nome	c20
c:_non	b20c-47d-45e36f72
c:_non_	b21c-44d-60e46f82g22
c:_none	a23c-67d38
c:_nonn	a65
c:_noo	c-50g47
c:_noon	c-32g51
c:_nor	a-76d43e69f23g21
c:_norm	a-117d68e85g31
c:_nos	b55c63d-79e-55f-50
c:_nos_	a21c67d-62e-38f-39
c:_nost	c35
c:_not	b23c-26e36
c:_not_	a21b49c-79d-27e105f24g-59
c:_nota	c120e-48g-41
c:_note	a-76c-61e86f77g98
c:_noth	a48b46c-91e-35
c:_noti	a-131b60c49d90g-31
c:_notr	a40b-66c60d-76e-70f-33g33
c:_nott	c42
c:_nou	b30c30d-62e-24f-36g45
c:_nous	b30c32d-63e-41f-35g33
c:_nouv	a-28c37d-35g52
c:_nov	c-46d-20g65
c:_nova	e25
c:_nove	b-20e-24g37
c:_novi	a-30b60c-49g36
c:_now	a-75b123c-25e48f34
c:_now_	a-71b109e49f36
c:_nu	a-54d62f62g33
c:_nue	a-28c25g44
c:_nuev	g49
c:_nui	a23b-21c93e-46g-23
c:_nuit	a23b-21c93e-46g-23
c:_nul	b48c-61e56
c:_null	b52c-48
c:_num	a-78b-66d95f103g23
c:_numb	a-106b-50c-22d72e67f84g28
c:_nume	a-65b-37d86e-95f78
c:_nun	a27
c:_nunc	a22
c:_nuo	g50
c:_nuov	a-21g51
c:_nur	b106c-94d-31e49f-21
c:_nur_	a-47b105c-86e70
c:_nurs	a52
c:_ob	a69b-22c31d-72e-48g-31
c:_obe	a21
c:_obj	a92c27d-43e-39f-21g-27
c:_obje	a92c27d-43e-39f-21g-27
c:_obl	a90c-42
c:_obli	a80c-39
c:_obs	a-23c80d-22
c:_obse	a-36c82d-20
c:_obt	f20
c:_obv	b45c35
c:_obvi	b45c35
c:_oc	d52e-28g-51
c:_occ	c29g-73
c:_occa	e25
c:_occu	a51c65g-53
c:_oct	a-34b-23c-25d81e-25f28
c:_octo	a-49d86
c:_od	e95g-26
c:_odd	c-29
c:_odd_	c-29
c:_ode	c-34e69
c:_oder	a24d33
c:_odi	a-44c54e43
c:_of	a-22c27d33f46g-66
c:_ofe	d29
c:_ofer	a24c-21d30
c:_off	a-24c22d34f54g-63
c:_off_	a-70c-70d94f141
c:_offe	a-106b-49c79d57e32f-61g-37
c:_offi	a77b-30c-24d-51
c:_offr	a49b57c25d-44e-45f-44g-82
c:_ofr	a-31c53
c:_ofre	a-31c53
c:_og	a29c21
c:_ogn	f22
c:_ogni	f22
c:_oh	a24d-27g24
c:_ohn	a34c-37g31
c:_ohne	a34c-37g31
c:_oi	a-27b-50c171d34e-73f-41g-41
c:_ois	a60
c:_oise	a60
c:_ok	c-21g24
c:_ol	a27c-59d24f-35g29
c:_old	a31c-55d41g-43
c:_old_	a43c-92d70g-40
c:_oli	a-31g50
c:_oliv	a-31g53
c:_om	a44
c:_on	a47b23c-23e-68f-28g-21
c:_onc	d-31e-66f69g41
c:_once	c-47d-32e-57f89g49
c:_oncl	a-21c44
c:_ond	d35
c:_one	a74b25c-61e-50f-32g-27
c:_one_	a69b32c-62e-44f-39g-26
c:_ones	a87c-23d-65e-31
c:_onl	b64c41d48e-96f-23g-71
c:_onli	a-35d90
c:_only	b59c51e-92g-66
c:_ont	a-57b-38c68d50
c:_ont_	a-33b-41c91d37g-51
c:_onte	a-65c-53d23g73
c:_ony	a104c-48
c:_onyx	a104c-48
c:_onz	c86e-33f-22
c:_onze	c72e-30f-21
c:_oo	a-56b46f37
c:_ook	f45
c:_ook_	f45
c:_op	a37b-20c-25e-51f40
c:_opa	a114c-75f-20g31
c:_opal	a115c-79g31
c:_ope	b23c27d40g-77
c:_open	d56g-64
c:_oper	a23c35
c:_opp	a31c-48f88
c:_oppo	c-47f89
c:_opt	a-70c28g71
c:_opti	a-32g75
c:_or	d71e-40f-67
c:_ora	b101c48d-64e-57f-34
c:_ora_	b110c-45
c:_orc	c20
c:_ord	a-48c-33d109e-29f-34
c:_orde	a-75b-22d113f-39
c:_ordi	a61c-79d62e-22
c:_ordr	a-34b78c-31
c:_ore	a60b-45c-25f-44
c:_ore_	c25
c:_orec	a36c-30
c:_orei	a61b-26c-30f-24
c:_org	a22b-22c81d-29e-25g-33
c:_orga	c81d-25g-31
c:_ori	a-41b-29d71g22
c:_orig	a-57b-28d78g23
c:_oro	a75b-24e-27f-52g-49
c:_oro_	a92b-51d-88f-30g-24
c:_orol	d65e-37f-33g-34
c:_os	c-44d27g45
c:_ose	c21
c:_ost	c-41g30
c:_ot	a64b-56c-41d-28f38
c:_oth	a62b-33d-44e-36f30
c:_othe	a62b-33d-44e-36f30
c:_otr	c-46d31e43
c:_otro	a22e21
c:_ott	a72
c:_otta	a24
c:_otto	a76
c:_ou	c51d-58e-28
c:_oub	a-73b-29c-32d-91e-42f138g94
c:_oubl	a-73b-29c-32d-91e-42f138g94
c:_oui	a83b-70c-38d-97e-62f-59g100
c:_oui_	a83b-70c-38d-97e-62f-59g100
c:_our	c87d-56e-47f-38g-69
c:_our_	a-22c84d-48e-45f-32g-68
c:_ouro	a68
c:_ours	c57
c:_out	a-43b57d38e47f-27
c:_out_	a-53b82c-50d52e56
c:_outi	a-45c66
c:_outr	a50
c:_outs	c50
c:_ouv	a92b-38c55d-59e-41f-51g-55
c:_ouve	a85d22e-56f-31g-41
c:_ouvr	a68b-28c75d-107f-22
c:_ov	a56b-70c28d-46e-35f-59g45
c:_ova	a86c-67g23
c:_oval	a86c-67g23
c:_ove	a24b-61c55d-32e-23f-52g34
c:_over	a27b-61c58d-32e-22f-52g26
c:_ow	a64b51d-87e33f-70g-71
c:_own	a69b42d-85e38f-69g-63
c:_own_	a78b44c-38d-70e27f-63g-37
c:_owne	a-78c74e41
c:_pa	f-25
c:_pac	a-37c45e30
c:_pack	a-21c52
c:_pad	a22c55d-41
c:_padr	a40c46d-26
c:_pag	a40b-38c80d-96g-71
c:_paga	a62
c:_page	a32c79d-87e-59g-52
c:_pagi	a-31c32
c:_pai	a39b-39c-64e72f-61
c:_paid	c-53e98f-22g-27
c:_paie	a35b57d-33
c:_pair	a79b-73c-75d-63e39f-44g26
c:_paix	a-21b-22d89f-20
c:_pal	a51c89d-43e-26g-24
c:_pale	c60
c:_pan	a79b21d-44e-28g-24
c:_pani	a52
c:_panu	a79
c:_pap	a-53c79e-44
c:_papa	a53e-24
c:_pape	a-59b-40c106g-38
c:_papi	a-77b64d58e-35g35
c:_paq	a-27e76
c:_paqu	a-27e76
c:_par	f-34
c:_par_	b-20d21f55g-69
c:_para	a48c20d-43e21f-52g-71
c:_parc	a-58b-21c85e45g-24
c:_pard	a29c23
c:_pare	c-30d-31e32
c:_parf	c-33e100f-50g-35
c:_pari	a66b-25c-82d38f-53g-27
c:_park	c55d-39g42
c:_parl	a-27c29d-75e26f-51g105
c:_paro	a-22e52
c:_parr	c27
c:_pars	a-69d88
c:_part	c28d28e-51f-26
c:_paru	b58c39e-20
c:_pas	b44d-41
c:_pas_	b53c-38d-42
c:_pasa	c-52g42
c:_paso	c-61g49
c:_pass	a29c43e-80f-40g-26
c:_past	b26c62e-44
c:_pat	b-24c35d-58e31f-34
c:_pate	c76
c:_pati	c-38d-27e48g80
c:_patr	a36c47
c:_pau	b53c-70d54
c:_pav	a-29d29
c:_pave	e23
c:_pay	a78b-88c104d-98e-34f-53g-82
c:_pay_	a89b-23c80d-79e-79f-37g-42
c:_paye	b-33c98d-61e40g-51
c:_payi	a-20c88
c:_paym	a51
c:_pc	c46
c:_pcs	c38
c:_pcs_	c38
c:_pe	b20f-24g-26
c:_pea	a55b-20c61d-36e-38f-49g-44
c:_peac	c37
c:_pear	a40c42d-21e-32f-40g-21
c:_pec	e60
c:_peca	a-52e38
c:_ped	b-41d38e35g-25
c:_pedi	b-36c-30d44e21
c:_pei	e70
c:_pein	e73
c:_pel	d26g49
c:_pen	b57c34e-61f-58g-60
c:_pen_	a63
c:_pend	a52b-58c-45d65e-37f-45g-25
c:_penn	a73
c:_pens	a-54b124c105d-93e-59f-57g-60
c:_peo	a29b46c27d-67f-47
c:_peop	a29b46c27d-67f-47
c:_peq	a73c-33
c:_pequ	a73c-33
c:_per	c30d-25f24
c:_per_	a42d-66e-46
c:_perc	b-30c39d-50e54f-26g31
c:_perd	a-26d59g-29
c:_pere	a47c27d-60g-48
c:_perf	a-30b-42c91d-40f-46g36
c:_perh	b64
c:_peri	a-80c56d48
c:_perl	a23b-50c-28d85f-35
c:_perm	a-50b28c38d-36f-25g64
c:_pero	a-29b83d37e-28g-34
c:_pers	a-67b-55c38d-52e97f88g-60
c:_pes	a-32d-45e73
c:_pet	a82b-58c-54d-22e-31f-57
c:_peti	a83b-67c-54d-26e-26f-56
c:_peu	b67c-42d67e-56f-61g-33
c:_peu_	b92c-77d-24
c:_peur	d48
c:_peut	b106c-71d86e-51f-71
c:_peux	a64b-57c76d40e-81f-61g-77
c:_ph	a-23b-48c38d-35e-23g57
c:_pha	a45
c:_pho	a-47b-33c38d-32e-30f34g92
c:_phon	c22d-85e-51f67g30
c:_phot	a-61b-30c34g97
c:_phr	a50
c:_phra	a50
c:_pi	b-48c45d31e-36f-40g-40
c:_pia	a-34b88c64d-21e-44f-21g-39
c:_piac	b80c34d-24
c:_pic	a59b-48c23d-26e-106f-31g57
c:_picc	a109b-29d-31e-38f-27
c:_pick	d36g42
c:_pict	b23e-40
c:_pid	a-27c-45e79
c:_pie	a23b-65c65e-38f-58g-48
c:_piec	b-67c77f-40g-62
c:_pier	a56b-35c25e-45f-36g-35
c:_piet	a21d29
c:_pig	c55
c:_pil	a-66b-27c-75d121e52f-25
c:_pile	a-108c-99d121e63
c:_pin	a39b-37d62
c:_pin_	a33
c:_pink	a36
c:_pio	e33
c:_pis	d34
c:_piu	a-60b44c-23d-42f100
c:_piu_	a-60b44c-23d-42f100
c:_pl	c-29d-26e-44f77
c:_pla	b66d-23e-61f-45
c:_plac	b-40c65e-65f-39g27
c:_plai	a37b101c-25d-62e-45f31g-89
c:_plan	a-131b134c49f-35g-23
c:_plaq	c84
c:_plas	a52c-32
c:_plat	a77b-57c-52e-51f-56g44
c:_play	a-32c21g45
c:_ple	b-35c-36d-32e-68f105
c:_plea	a24b-34c-41d-33e-81f103g-22
c:_plei	a-43e20
c:_pleu	a-48f33
c:_pli	a-40c-21d44e45
c:_plo	c99d-40
c:_plon	c37
c:_pls	a28e-31f27
c:_pls_	a28e-31f27
c:_plu	b-31c-73f104
c:_plum	a48
c:_plus	b-35c-66f137g-33
c:_plut	a27c-49e-37g66
c:_po	e-35f-28
c:_poc	a76b34c-60e-64f-37g-21
c:_poch	a27b33c-25d36e-33
c:_pock	a76c-24d-31
c:_pod	a48b-45c88d-51e-47f-38g-29
c:_podc	c26
c:_pode	a26c38
c:_podr	a55
c:_poe	c62
c:_poi	b-78d28e73f-43g36
c:_poi_	a-58e73
c:_poig	b-29c-37d22e-24g61
c:_poin	a-82b-36d89e86f-24
c:_pol	a-60b-76c77d82e41f-38g-44
c:_poli	a-91b-66c68d83e42f-24g-27
c:_pols	e30
c:_pom	a52
c:_pome	a61
c:_pon	a-34c26e34
c:_poo	a-74d65
c:_por	a42b-36e-64g-36
c:_por_	a-27b48e-64f67
c:_porc	a25c-24
c:_porq	a-34e35g45
c:_port	a68b-64c34e-63f-41g-64
c:_pos	c21d58e-80f-23
c:_pose	a-48e28
c:_posi	c46
c:_poss	a47b-41c-39d89e-83f-50
c:_post	a-96b40c79d40e-74f56
c:_pot	a76c-47d66e-52f-30g-27
c:_pot_	a99
c:_pote	c-31d87
c:_pou	e-33f-33g30
c:_pouc	a73
c:_poun	a71
c:_pour	b22d-24f-27g33
c:_pouv	a27b-71d88e-77f-69
c:_pr	d-49f-25
c:_pra	c69d-58f-20g-43
c:_pre	b21d-34e-24f-25g45
c:_prec	b47c-35d-59e26f-24g63
c:_pref	a-23b-36c-25d-38e-64f70g104
c:_preg	a-41c-92f50g43
c:_prei	b56
c:_prem	a20c59d-84f-27
c:_pren	a75b-41d-62e-65f-38g23
c:_prep	a-87c53d96e-47f-38
c:_pres	a23c31e-33f-45g-34
c:_pret	a-45c63e63f-31g-42
c:_prev	a-49b50c-66d-43e98f-25g95
c:_prez	b63
c:_pri	a51b29c-20d-31e-26g-61
c:_pric	a57b94d-95f-55g-81
c:_prie	a45c-57f69
c:_prim	a82c-55d-26f-37
c:_prin	a40d48e-67f-30g-47
c:_pris	a-61b-20c-65d137e-39f32
c:_priv	a60b-48d-51f38g-53
c:_prix	a104b30c-49d-122f-62g-37
c:_priz	c76
c:_pro	b-23c50d-57
c:_pro_	c20
c:_prob	a-60b52d30g26
c:_proc	a71b-57e-20f42g-60
c:_prod	a73b-32c65d-47e-33f-35g-32
c:_prof	b-37c46e-48f46g-59
c:_prog	a-79c105
c:_proj	a-81b80c31
c:_prom	b47c-26d-88e92f-58g43
c:_pron	a31
c:_proo	a-45d54
c:_prop	a23b-69c34d-70e24f-29g25
c:_pros	a-22b42c-53e26f46
c:_prot	a-52d65f43
c:_prov	b-24c68d-26g-40
c:_pu	b-32d44g-44
c:_pub	a-55c108d-82e-63f62g-77
c:_pub_	a-68c77f66
c:_publ	c85d-55e-38g-60
c:_pue	a27c-33d62e-21f-39g-21
c:_pued	a35b-24d69e-43f-33
c:_pui	a46b-59e39f-21g-44
c:_puis	a45b-58e39f-21g-44
c:_pul	a20c-35d85f-20g-27
c:_puli	a-23d49
c:_pull	a25d38
c:_pun	a-57d36e22
c:_puo	c-74d68g40
c:_puo_	c-74d68g40
c:_pur	a-43b43c-39d85f34g-51
c:_purc	a-24b27c-24d101e-45g-27
c:_pure	a-83b27e84
c:_put	b-28d-54f35g35
c:_put_	b-44d-50f40g39
c:_qu	f-25
c:_qua	a30b34c-38d-26e43f-66g-21
c:_qual	c42d-59g-31
c:_quan	b80c-60e24f-73
c:_quar	a52b-20f-45g-52
c:_quat	a26c-66e59f-45g-21
c:_que	f-26g34
c:_que_	c-29d22e34g36
c:_qued	a-52g31
c:_quel	a40e-44f-36g-38
c:_quem	a54
c:_quer	a98b22c-88d-69e-37
c:_ques	c38d-81e-31f-64g96
c:_qui	a49b-30e-33f-32g-69
c:_qui_	a44b-32f-33g-87
c:_quic	a-41c66g28
c:_quie	a105d-85e-62f-29g-84
c:_quin	e-27f47
c:_quis	d42
c:_quit	a24g37
c:_quo	a40b24d-109e24f41g-55
c:_quoi	a74b42c-46d-115g-50
c:_quot	a-47c32f35
c:_qw	a-109b-113c195d-119e-95f-89g-89
c:_ra	b-43c31d-91e41g-20
c:_rac	b-26c90d-80f-40
c:_racc	a-27c21e33g26
c:_rach	c85d-57
c:_rad	c21
c:_radi	c28
c:_raf	c23
c:_rag	a53b33c-40
c:_raga	a33
c:_rai	a93b21c-69d-67g-55
c:_rain	a27c-30e35
c:_rais	a67b30c-22d-40g-40
c:_ran	a-45b-23d-43e96
c:_rang	a-44c-26d-23e106
c:_rank	c22
c:_rap	d-84e44f59
c:_rapi	a49
c:_rapp	a-26b22d-79e67f68
c:_rar	e39
c:_rare	a-21e43
c:_ras	a63
c:_rass	a61
c:_rat	b-44c48d-52
c:_rate	a-76c113
c:_rath	a26b-39c-31g22
c:_rav	c51f50
c:_ravi	a-29c30
c:_ray	a22c-70e37
c:_raye	c-37
c:_rd	a53f-46g32
c:_rdv	a53f-46g32
c:_rdv_	a53f-46g32
c:_re	a-32b-27c22d29f28
c:_rea	b41c45d-22e-51f-47
c:_reac	g68
c:_read	b35c-30d22e-20f-45g37
c:_real	b74c100d-79e-46f-29g-76
c:_reb	a-60c27g52
c:_rec	a-27b-74d80e-45f78g-24
c:_rece	a30b-67c-28f71g-44
c:_rech	b-38c69d36e-41f-28g-28
c:_reci	a-45d64
c:_recl	c-48d75
c:_reco	b-41e-33f114g-70
c:_recr	c30
c:_rect	c-70f97
c:_recu	a-120b-41c39d88g62
c:_red	b-53c128d22e-65f-46g-59
c:_red_	c90d29g-22
c:_rede	a-37c91
c:_redi	c36
c:_redo	c-21
c:_ree	c36
c:_reel	c66
c:_ref	a-52b-39c-54d92e57g61
c:_ref_	c-85d104
c:_refa	a-24b30c-90d88e-39g26
c:_refe	c78d-25e-35f-21g48
c:_refl	a-110c-67e22f45g100
c:_refu	a-39b-29c-72d26e132g-31
c:_reg	b32d53e-22f-31g-54
c:_rega	a32b66c-23e-65f-43g-25
c:_regi	a-48b-35c101d22e-21f-47g-37
c:_regl	a-22b-24c-69d120f25
c:_regr	a-43c-33e86
c:_regu	d24
c:_rei	c25e-22
c:_rel	b-40g46
c:_rela	a-26b-30e-24f61g52
c:_rele	a-37c36g67
c:_reli	e30
c:_relo	a25c-21d48f-50
c:_rem	a-52b-28c-36d85f124
c:_rema	a22c40d-37
c:_remb	a-44b57d-46e34
c:_reme	b-27c-65d117f31
c:_remi	a-36b-27c26e45
c:_remo	a-40c-66f125g-39
c:_remp	a-59c-89d114e-21g32
c:_ren	a-33f26
c:_renc	a35c53
c:_rend	b-64e40f24
c:_rene	a-26c58
c:_reno	f59
c:_rens	b52c-49
c:_rent	a-54b42c30d-24g57
c:_renv	a-27c-71d70g56
c:_rep	a-39b-72c35e76f-35
c:_repa	a34b-71c-43d35e89f-44g-23
c:_repe	a35e21
c:_repl	a-100b-37c27d70e58f-46g21
c:_repo	a-64b-28c38d-78e77g49
c:_repr	a-28b-55c70d43e-26f20g-48
c:_req	a-103b-27e-39f134
c:_requ	a-103b-27e-39f134
c:_res	b-52c26e33
c:_rese	b-46c85d-34e20f-24
c:_resi	a41c-29d46g-44
c:_reso	c44
c:_resp	a-109c44d-33e116g-24
c:_ress	b-26c65d45
c:_rest	a26c-66d-25f27g84
c:_resu	a-31c59
c:_ret	a-82c27d49f70
c:_reta	a-91b-21c85
c:_reti	a-62b32c-104d56e-49f136g-26
c:_reto	a-110d42e77g72
c:_retr	b32f-29g39
c:_retu	a-77c89d56e-25f-26g-36
c:_reu	a47
c:_reun	a29c-22
c:_rev	a-70b62c42f-32g41
c:_reve	a-63b104c96d-94e-46f-53
c:_revi	a-72b-47d94e35f-21g76
c:_revo	c-70f28
c:_ri	c-32f21
c:_rib	a-74c120d-33
c:_ribb	a-57c92
c:_ric	c-44d71e-87f61
c:_rice	a-37c-50d87e-22
c:_rich	a72b-32d-21e-57f48
c:_rico	f52
c:_rid	a-70d46
c:_ride	a-24b23
c:_rie	b78c-84d-22e-21f81g-22
c:_rien	b106c-80d-65f90g-22
c:_rif	a-24c49
c:_rifa	c61
c:_rig	b-29c33
c:_righ	a-49c34f25
c:_rigi	a72
c:_rim	a-46c69e29
c:_rin	a71c-61e-25f-31
c:_ring	a73c-60e-24f-30
c:_rip	a-23d57
c:_rir	c-39e24g33
c:_rire	c-39e24g33
c:_ris	a-60b-30c-22d-22e112
c:_risp	a-64c-29e89
c:_rit	a-30c34d-32e83
c:_rita	c27
c:_riv	c42g-32
c:_rive	a-21c66
c:_rivi	a38b35d-22
c:_rivo	c-39e33
c:_ro	a47b-48c44d-48f-57g-22
c:_rob	b-22e37f-44g25
c:_robe	c-24e24f-33
c:_rod	a-22b47c-42
c:_rol	c22
c:_rom	a47e-29g-27
c:_ron	a103b-45c-60d-31g35
c:_rond	a102b-44c-58d-30g36
c:_roo	b53c58d-68f-31
c:_roof	a-43b71c54
c:_room	a27d-33
c:_ros	a59b-80c-66d-36g59
c:_rosa	a39c-67f26g56
c:_rose	b-25c33e-33f-35g43
c:_ross	a124b-21c-36d-27
c:_rot	a-24c66d33e-24
c:_rott	c26e-29
c:_rou	a34b-46c100d-59e25f-53g-70
c:_roug	a57c45e-43f-31g-41
c:_roun	b-22c54d-44e56g-21
c:_row	a-24d42
c:_rowi	d31
c:_roy	a-51c83
c:_roya	a-45c76
c:_ru	a-45b-64c83d52e-36
c:_rub	a-27b-52c57d115e-26f-41g-21
c:_ruba	a-58c32d38
c:_rubb	a-60d112
c:_rubi	a83c26g-53
c:_ruby	a-32c22g21
c:_ruc	a-27c24
c:_ruck	a-27c24
c:_rue	a-30b-56c116d24e-64g-61
c:_rue_	b-54c101d30e-52f-45g-49
c:_run	a-42b41c62d-20e-34
c:_run_	b47c63d-38e-27f-21g-25
c:_runn	a-34c25g32
c:_rus	a39b-32c-62e27g40
c:_rush	c-78e42g51
c:_sa	d-24f-48
c:_sab	a45b46c-64f-43g-41
c:_saba	a76c-47d-26f-27
c:_sabe	a-43b67c-25d51
c:_sac	b-43c-53d27e126f-74g-35
c:_sac_	a49b-60c-110d50e125f-68g-23
c:_sach	a-35c-50e77
c:_sacs	a-26d35
c:_sad	e67
c:_saf	g47
c:_sag	a48b27c-49
c:_sage	b37c-34
c:_sai	d-65e25g52
c:_said	a-69b-30c-92e93g119
c:_sain	a46b-25c79d-39e-26f-28g-25
c:_sais	c44d-45e-27g-57
c:_sait	a31b37c-22
c:_sal	b-50c99d-42e-66g-31
c:_sale	a-42b-64c42d39f51g-43
c:_sall	c64d-20
c:_salo	a-29b-49c119d-48e-75f-40g-31
c:_salu	a-72c97
c:_salv	a68c-20d-21g45
c:_sam	a61b-84d-80f-50g48
c:_same	a71b-84c-94d-63f-40g60
c:_samp	a-82c92
c:_sams	a78
c:_san	f-41
c:_sand	c-39
c:_sans	a23f-57g-26
c:_sant	c52
c:_sap	a33b31c-52e-43f-30g53
c:_sape	a-29b23d28e21
c:_saph	a26b21c-58g40
c:_sapp	a34e-30g50
c:_sar	a31d-50e-34f-27g49
c:_sare	c49g30
c:_saro	a20
c:_sat	a47b-43c-54d85f-31g-27
c:_sati	a-96d68
c:_satu	a80b-58c-37d50e-41f-39g-25
c:_sau	a75c-47d29e-33f23g-96
c:_sauf	a40c-76d35
c:_saur	a61f29g-72
c:_saut	c-34d57
c:_sauv	a51g-28
c:_sav	a-83b112c29f44g-52
c:_save	a-25b-25c35e68f-31
c:_savo	a-92b109e-48f81g-41
c:_saw	a112b-27d-70g-36
c:_saw_	a112b-27d-70g-36
c:_say	a-69b98c39d66f-81
c:_say_	a-89b111c32d-43e44f-42g22
c:_sayi	a24c25
c:_says	a-45b73d89e-41f-73g-27
c:_sc	b-25c32f-38
c:_sca	b-54c33f-27g36
c:_scal	g38
c:_scar	a39b-22d27
c:_scat	a-23c42
c:_sce	f-29
c:_scen	d26e24f-23
c:_sch	a27b32c42e-56f-59g-40
c:_scha	b53
c:_sche	a66
c:_schi	a-34d67
c:_schm	a79
c:_scho	b35c61d-48e-46
c:_schr	a31c30
c:_schw	a59
c:_sci	b21
c:_sco	a33d49e-34
c:_scon	d64
c:_scot	a61
c:_scr	a-56b-59c69d-46e29f25g31
c:_scra	e27
c:_scre	a-72c55
c:_scri	a-33b-50c45d-59f37g44
c:_scu	a-48d30e52
c:_scus	c-28e58
c:_se	d-25f-37
c:_sea	a29b-51c71e-91f30g-45
c:_sea_	a72c-30
c:_seas	c25f31
c:_seat	c75e-30
c:_sec	b-62c25d-31e23f-47g65
c:_sech	e74
c:_seco	b-52c25e-43f-38g103
c:_secr	a56c-47
c:_sect	c24
c:_secu	a-49c49d-27e56
c:_see	a76b-51d-80e31f-36
c:_see_	a66b-39d-67f-55
c:_seen	e55g-38
c:_seg	a-56e-29f44g42
c:_segu	a-83b28c44e-29g41
c:_seh	a-22c52
c:_sehr	a-22c52
c:_sei	b-30c22e65f-38g-42
c:_sei_	e28
c:_sein	a52
c:_seit	a-61c24d54e56
c:_seiz	b25
c:_sel	a37b-53c101e-86f-47g-73
c:_selb	a24
c:_sele	c33
c:_sell	a70b-53c100d-45e-72f-25g-74
c:_sem	b-43c-36d-25e65f-54g38
c:_sem_	a-30e22
c:_sema	b-46e63f-59g42
c:_semb	a70
c:_semp	a63c-82d-47e61
c:_sen	b-22c28d-69e63
c:_send	c74e-69f-36g-35
c:_seni	a-47e79
c:_seno	e23
c:_sens	d-26f65g-21
c:_sent	a-42c-72d-45e127g63
c:_senz	a26d-28e48
c:_seo	a21
c:_seo_	a21
c:_sep	a40c-56f56
c:_sepa	a-29d-26f112
c:_sept	a60b-23c-60f-40
c:_ser	d27f-55g47
c:_ser_	g29
c:_sera	a-44b91c-31d-57e-31f-33g110
c:_seri	a-24b-63c75d43e-43f-53
c:_sero	g24
c:_serp	a112
c:_serr	a-24c-21d79
c:_sert	c61
c:_serv	b-63d75e84f-38g-58
c:_ses	a62d-45f-27g-58
c:_ses_	a50d-30e22f-21g-49
c:_set	a-23b67c21d-54e-29f-28g28
c:_set_	b45c-50
c:_sett	a-21b39c62d-46e-27f-40
c:_seu	a39b27c-33f-38
c:_seul	a47b36c-96f-33
c:_sev	a57b43d-59f-43g-61
c:_seve	a35b48c22d-47f-40g-58
c:_sh	a33b-40c25d-33f-42
c:_sha	a-21b-38c43d-29g28
c:_shal	c58d-51e-46f-24g65
c:_shar	b-24c85d-44e-50f50g-23
c:_she	a58b-62c-62d-43f-35g55
c:_she_	a68b-56c-97d-54e-27f-39g56
c:_shel	a52
c:_shi	a83b-21d-34e-44g-24
c:_ship	a66d-42e-41
c:_sho	b-20c59f-62g-55
c:_shoe	c23e32
c:_shoo	c57
c:_shop	a-48c101f-43g-73
c:_shor	b-28c70d-20e-38f-26
c:_shou	b37c-52d89f-25
c:_show	a91b-78d-65f-53
c:_si	f-35
c:_sia	d-64g32
c:_sia_	a21f24
c:_siam	c27d-53e22f-24
c:_sic	a-29
c:_sich	d20
c:_sid	c29d41e-27
c:_side	c32d43e-22
c:_sie	c79e-48g-42
c:_sie_	c25d52e-53f32g-42
c:_sien	a33
c:_siet	c56
c:_sig	a-63b-44c37e49g50
c:_sign	a-45b-52c47g30
c:_sil	a71b-27c-52d54e-75f-67
c:_silb	a26b32
c:_sile	a-79c37d22g43
c:_silk	c-36d103
c:_silv	a119b-50c-57e-61f-45g-28
c:_sim	b99c-72e54f-42g-35
c:_simp	b103c-69e48f-35g-53
c:_sin	e43
c:_sin_	a-29c-36d57e42
c:_sinc	b-53e51f49g-26
c:_sind	c53e-21
c:_sing	a43e33f-23g-33
c:_sino	a31b21c-53g64
c:_sir	c50
c:_sir_	c29
c:_sis	a82c-98e-34g30
c:_sist	a82c-98e-34g30
c:_sit	c119d-47e-34f-62g-52
c:_sit_	c46
c:_site	b-26c127d-52e-23f-63g-59
c:_six	a22c-23d39e25f-48g-44
c:_six_	a39b21c-30d24f-43g-57
c:_sixt	a-63c22d33e39
c:_siz	a89b-36c-42e-70f-52g-20
c:_size	a89b-35c-45e-69f-51
c:_sk	c50d-56e-47f-27g87
c:_ske	a41c-46d-42g89
c:_sket	c-31g92
c:_ski	a-43c62
c:_sl	a93b-64c-25d-30e-107f-63g77
c:_sle	a-39g91
c:_slep	a-57g91
c:_sli	a61
c:_slip	a54c-28
c:_slo	a113d-22e-63
c:_slow	a44e-27
c:_slt	a51
c:_slt_	a51
c:_sm	a80b-54c-53d-29e-50f24g-21
c:_sma	a100b-45c-30d-45e-73f-67
c:_smal	a101b-44c-27d-54e-73f-67
c:_sme	a40c-21d30
c:_smel	a44d43
c:_smo	a22
c:_sn	a26b-27c95e-36
c:_so	f-29
c:_sob	a58b-36c29d-48e-48g30
c:_sobr	a37b-25c22d-34e-32g35
c:_soc	c36
c:_soci	c36
c:_soe	a66b-41c-55d-28e-52f-32g74
c:_soeu	a66b-41c-55d-28e-52f-32g74
c:_sof	b35
c:_soft	a23
c:_sog	a-42b74
c:_sogn	a-42b74
c:_soi	a43b-40c-49d48g-46
c:_soie	a21c-29
c:_soin	a-35e31
c:_soir	c-30d58
c:_soit	a41c-66f24g-30
c:_soix	a80b-42
c:_sol	b93e-30g-72
c:_sola	a-22d62
c:_sold	a49b-62c23d22g-73
c:_sole	c41
c:_soli	a-27b75c-22d46e-46f54g-40
c:_soll	a-26c37d-23
c:_solo	a-23b109c-50d-21f-30
c:_som	a47b20c-45d-21e22f-52g-46
c:_some	a59b26c-80f-55g-38
c:_somm	a-22c45d-79e64g-30
c:_somo	c69
c:_son	b-29c61d-29e-42f-38
c:_son_	b23d-33
c:_sonn	a-29c98d22g-37
c:_sono	a45b-21c40d-63e-47f-45
c:_sont	a48b-97d89e-32f-25g-46
c:_sop	g21
c:_sor	b50c-39d-33g38
c:_sorr	a26b-27c-88g98
c:_sort	a-20b78g-40
c:_sot	e33
c:_sott	e33
c:_sou	b-65c55d-30e28g-50
c:_sou_	a-24c108d-73e-46f-28
c:_souc	e44
c:_souh	b-45c27e-55f52g-34
c:_soun	c22
c:_soup	a27e33
c:_sour	a-42e62g30
c:_sous	b-59c47e43g-55
c:_sout	a46c-20e45
c:_soy	b-22c100d-43e-31f-31g21
c:_soy_	b-38c109d-38e-28f-29g23
c:_sp	c44d-44e-25f-46
c:_spa	a-68b29c37e-38f-26g88
c:_spar	c26
c:_spe	a83d-80g-77
c:_spea	a26c78d-40f-23g-31
c:_spec	a98c46d-65e-34f-30g-32
c:_sped	a22c-54d59
c:_spel	a-48c-30e29f76
c:_spen	a92b27c-46d-61f-26g-31
c:_spi	b-29e84f-30g-23
c:_spie	a-24e66
c:_spin	a31d21
c:_spl	a-31
c:_spo	c42d-37e-51f-45g81
c:_spok	a-42g87
c:_spon	a29c77d-32e-22
c:_spos	a24
c:_spr	a-27b23c82e-61g-35
c:_spri	c77e-56g-28
c:_sq	g39
c:_squ	c-28g42
c:_sque	c-26
c:_st	b-30c26g-33
c:_sta	a-29c70f-46g-44
c:_staf	a-62c72f43
c:_stag	a-68b38c72e-27f-22g-29
c:_stai	a23
c:_stam	c-45d51
c:_stan	a-30c39d43e45f-35g-30
c:_star	b90c38d-54e-39f-42
c:_stat	a-25e74
c:_stay	a63
c:_ste	a62b-68c-33d29g-41
c:_stee	a108b-41c-71d30e-24f-20g-45
c:_steh	d20
c:_step	c-27e26
c:_stes	a-42d26
c:_sti	c-35g48
c:_stic	c45
c:_stil	a20b23c-51d-22e-43f25g76
c:_sto	b-56c49d-70f80g-60
c:_stoc	a38b-36c70d-69f-26
c:_stol	a25c20
c:_ston	c64d-45e28f-44
c:_stop	a21b-50c-45d-42e-63f136g-76
c:_stor	a-22b-61c69g-39
c:_str	b-58d86f-59g-38
c:_stra	a57b-63c-83d102f-47g-51
c:_stre	a-26b-40c25e58f-43
c:_stri	d66e-33g-35
c:_stro	c45
c:_stu	a-59b86d46e-46f22g-46
c:_stuc	a-58c38d60
c:_stud	b82e-43f-37
c:_stuf	a-39b26
c:_sty	b-20d56e22f-25g-21
c:_styl	b-20d56e22f-25g-21
c:_su	b-31d-24f29g37
c:_sub	c34f47
c:_suc	a52b-34c34d-39f-31g-39
c:_succ	a-31
c:_such	a65b-20c42d-32e-30f-37g-41
c:_sue	a37
c:_sueg	a44
c:_suf	a-79c50e25
c:_suff	a-79c50e25
c:_sug	a-34c-69g104
c:_sugg	a-23c-63g106
c:_sui	b29d-27e-22g27
c:_suis	a33b34d-88g-39
c:_suit	a-41b-36c-58e-66f88g107
c:_suiv	a-82b38d103e-51f-56
c:_suj	a-65c-30g107
c:_suje	a-65c-30g107
c:_sul	a-97e65g70
c:_sul_	a-97c36e60
c:_sull	a-41g68
c:_sum	c26f43g-25
c:_summ	a-26c22f47
c:_sun	a30b-54c-40d42g23
c:_sund	a29b-48c-40d61g30
c:_suo	a71c-34
c:_suo_	a42c-24
c:_sup	a-81e-50f132
c:_supe	a50
c:_supp	a-126e-52f134
c:_sur	b-66c36d-22g21
c:_sur_	b-55c50d-27f-40g20
c:_sure	b-33c-49e61g71
c:_surp	g30
c:_surt	d46e-38f43
c:_surv	e29
c:_sus	c21d-28f-30g60
c:_sus_	a24b31
c:_susp	a-29c33g53
c:_suy	c80
c:_suyo	c78
c:_sv	a114b-40c-95d-33e-67f93g-104
c:_svp	a115b-37c-90d-24e-65f81g-103
c:_svp_	a115b-37c-90d-24e-65f81g-103
c:_sw	a-68c58d75f-23
c:_swa	a-54b-32c41d80f-36g25
c:_swal	a-26c23
c:_swap	a-93d102
c:_swe	a-40b29
c:_swi	c62e-23
c:_sy	a-61c25e32f57
c:_syn	c70
c:_synd	c56
c:_ta	a23b-31d21e-33f-22
c:_tab	a43f-43
c:_tabl	f-36g33
c:_tac	a-22c-36d80
c:_tag	a35b-24c32f-41g-45
c:_tag_	c37d30
c:_tagl	a24
c:_tai	a58b-59c-108d48e-37
c:_tail	a65b-58c-117d36e-27g20
c:_tak	a-28b-37d-61e23f119
c:_take	a-35b-36d-57e25f119
c:_tal	a42b37d-88f-50g25
c:_talk	a27b81d-58e-25f-29
c:_tall	a69d-43
c:_tama	a34
c:_tan	b-61d111e-48f-30g44
c:_tan_	a76c-55
c:_tann	c31
c:_tant	a-69b-39d117e-21f-28g77
c:_tap	a-21
c:_tar	a-28b111c33d-78e-55f-41g37
c:_tard	b67c-38d-29g31
c:_tari	a-52b95c43d-55e-34f-35g34
c:_tas	a98b-37c-84d20e22f-34g-29
c:_tasc	a31
c:_tass	a83c-33d29
c:_tau	b-23d56
c:_taug	a28
c:_tax	d84
c:_taxi	d65
c:_te	a-21c40d-57
c:_tea	b-32c30f-29
c:_tea_	a-41d41g60
c:_teac	a40
c:_team	a-37b-28c53e22g-28
c:_tec	a-46c97d-46
c:_tech	c92d-37
c:_tei	d32
c:_tel	a-31b-44c-25d-51e88f80g28
c:_tel_	c-40e40g41
c:_tele	a-60b-58c-29d-69e109f70g79
c:_tell	e-37f73g-64
c:_tem	a75c-55d-53e-70
c:_tem_	a142b-38c-53d-21e-46f-32
c:_temo	c30
c:_temp	a29b47c-57d-38e-53f40
c:_ten	a-33b81d-37f-50
c:_ten_	b40c21d-41e-29f-38g34
c:_tena	a-25e55
c:_teng	a-20c37
c:_tenh	d24
c:_teni	b27
c:_tenn	a-52b76
c:_tenu	b27
c:_ter	a-27c42
c:_term	a28d-51
c:_terr	a-60c118e-30
c:_tes	a-92b-63c129d-31f-103g-72
c:_tesi	c30
c:_test	a-95b-56c136d-57f-102g-67
c:_tet	a-38b76c-22g29
c:_tete	a-29b78c-33
c:_tex	a-49g31
c:_text	a-75c23g31
c:_th	g23
c:_tha	c-57d-28e49g34
c:_than	a-21b-49c-41d-26e-34f85g94
c:_that	a22b22c-59d-31e98f-51
c:_the	g21
c:_the_	g28
c:_thei	a-35c87d-22e-24f-21
c:_them	a-46d54f39g-44
c:_then	a-88b109c-115d106e75g77
c:_ther	a44c-36d29f-25g-63
c:_thes	a24b25
c:_they	a46d-21e-43g-32
c:_thi	a22b37d-61g-25
c:_thin	a55b84c-59d-70e-42g-23
c:_thir	a-28b26c-22e60f36g-36
c:_this	b-21c48d-44e-29
c:_tho	b43d-49g30
c:_thos	a-22c52
c:_thou	b42d-43f-38g29
c:_thr	b49c-51e79f-42g-41
c:_thre	a39d-56e54f-42g-27
c:_thro	a-22b94c-77d37e64g-34
c:_thu	a67b-50c-29d-28e-61f-31g64
c:_thur	a66b-49c-28d-28e-61f-30g64
c:_ti	a38b-31g-54
c:_tia	b31c62d-23
c:_tiar	a-20b32c65
c:_tic	a-57c-48d112f33g-26
c:_tick	a-60c-47d112f34g-25
c:_tie	a53b-44c-27e53f-55g-61
c:_tien	a48b-36c-27d24e38f-50g-56
c:_tig	a-65d110
c:_tigh	a-96d109
c:_til	a70d-35e-27
c:_till	a69c-22e-20
c:_tim	d-80e31
c:_time	d-72e34
c:_tin	a116c-31e-52g-31
c:_tin_	a26
c:_tiny	a101c-29d23
c:_tir	a22c25d-41
c:_tiro	a46c-30
c:_tis	a-34
c:_tiss	a-22
c:_tit	a22f45
c:_titr	c-38f27
c:_to	d-24
c:_tob	a55
c:_toc	c50
c:_tod	a31b-27d-59e46g-49
c:_toda	a20b-46c33d-44e54g-40
c:_tog	c-36f58
c:_toi	b50c57d-50
c:_toil	c35d-21
c:_toit	b53
c:_tok	c27
c:_tol	b-50c-52d-34e121f-39g-68
c:_told	b-48c-53d-49e120f-38g-67
c:_tom	a40b-45c33d-66e-44f37
c:_tomb	b-20c21d-23
c:_tomo	a52c27
c:_ton	a30b-32c81d-48f-42
c:_too	b-36c-100d104f27
c:_too_	c-91d73g24
c:_took	a-26d32e27
c:_top	g73
c:_top_	g57
c:_tor	a93b-20c-114e66f-43g-35
c:_torn	c-33d-22e78
c:_tot	a-36b123c-41d-36g24
c:_tot_	a-40b113c-42
c:_tota	a-22b22
c:_tou	b33d-23e-42f39g25
c:_touc	a-27b53c-60d60e-22g26
c:_touj	b-68c33e-45f-51g105
c:_tour	a-22c50d43e-33f-41
c:_tous	b108c-23e-37g-55
c:_tout	b31c-39d-59f81
c:_tow	d60
c:_town	d30
c:_tr	c39f-52
c:_tra	c33e-26f-60
c:_tra_	a-35b42c-25
c:_trab	a42b32c32d-22e-33
c:_trac	a-35c-69d103e-22f-23
c:_trad	a29b-40c81d-52f-37g-41
c:_trai	a-40d-51g95
c:_tran	a-23c47e-49f-45g35
c:_tras	a-60c131
c:_trat	a-81e89f51
c:_trau	a-28b21
c:_trav	a56c-24f-58g-21
c:_tray	a41c-31d32
c:_tre	a31b-40c54d-62f-48
c:_tre_	a29b-29e-22g29
c:_trea	a-24b25c-22d-37e81g-30
c:_trei	c61
c:_trem	g44
c:_tren	a52f-39g-34
c:_tres	a50b-51c79d-94e-35f-38
c:_tri	b-29c59g-57
c:_trie	a23c53g-53
c:_trip	c-25
c:_tris	a-39e41
c:_tro	e32f-36
c:_troc	a-57d77
c:_troi	c29d-49e47f-60
c:_trom	a-60c-20g25
c:_trop	a31c-25d82e-73g-23
c:_trot	a-34b54c65
c:_trou	c-54d-33e66
c:_trov	a32
c:_tru	b39c58d-30f-34g-44
c:_truc	a71c30
c:_true	c42
c:_trul	a-49
c:_trun	a-24b92c-26
c:_trus	c21
c:_try	a94b-33c-33d-34f-23
c:_try_	a105c-66d-36
c:_tu	d-66e29g38
c:_tue	a37b-33f-27g52
c:_tues	a33b-29c-35f-25g64
c:_tun	a-76c-21e59
c:_tur	c22d-55f-30g35
c:_turn	a31d-39e-24g21
c:_tut	a-41b27d-24e43f33
c:_tuto	a-28c46e23
c:_tutt	a-43b39c-39f45
c:_tw	a39c-42d-80e61f-29g32
c:_twe	a31b44d-61e-41g44
c:_twel	a71c-39
c:_twen	a-36b52c31d-29g24
c:_twi	b-78d-90e75f41g28
c:_twic	a-23b-26c-28d-65e89f65
c:_twin	a67b-38g27
c:_two	a44b-39c-46d-48e64f-41g26
c:_two_	a44b-39c-46d-48e64f-41g26
c:_ty	a-29f37
c:_typ	a-21f38
c:_type	f43
c:_ub	a-50c82
c:_ube	a-42c71
c:_uber	a-42c71
c:_uh	a80c-61d24e-24f-35g-30
c:_uhr	a80c-61d24e-24f-35g-30
c:_uhr_	a84c-66d29f-29g-24
c:_ui	b32c-57f76
c:_uit	a-78b37c-41f78
c:_ul	a58c-22
c:_ult	a21
c:_ulti	a36
c:_um	a47c74d-60e-33f-48g-36
c:_uma	a59c46d-48f-35g-39
c:_uma_	a59c46d-48f-35g-39
c:_un	a38d-32f-33g-62
c:_una	b36e61f-63g-38
c:_una_	b36e61f-63g-38
c:_unc	c53
c:_uncl	c32
c:_und	b-39c-41f77
c:_und_	b-57c35d-59f57
c:_unde	a28c-86d25f76
c:_une	a47d-38e22f-58g-74
c:_une_	a49d-40e22f-58g-74
c:_uni	a72c45d-76e-40g-52
c:_uniq	a50
c:_unit	a27c27d-23
c:_univ	b29c50
c:_uno	a97b-48e-60f-38g-28
c:_uno_	a68b-29c38e-39f-23g-27
c:_unos	a53c-59d46
c:_uns	d-59f83
c:_uns_	a-43g26
c:_unse	c52
c:_unsu	c-25f61
c:_unt	a67c-53d-43e27f-37
c:_unti	a89b41c-63d-33e-33f-27
c:_uo	a27
c:_uom	a27
c:_uomo	a27
c:_up	a-97c67e-32g72
c:_ups	a-57c61
c:_upst	a-30c55
c:_ur	a-43b-26c103e-37f-31g27
c:_urg	a-39b-25c104e-36f-30g28
c:_urge	a-39b-25c104e-36f-30g28
c:_us	a-30c27f35g-42
c:_usa	a31d-32
c:_usag	c-31
c:_use	a-42b-59d60f76g-33
c:_use_	a-90b-30c42d102f23
c:_used	f79
c:_usi	a-37c51
c:_usin	a-37c51
c:_ust	c49e-24
c:_uste	c49e-24
c:_usu	a-29b54e52
c:_usua	b57
c:_ut	a-45c28
c:_uti	a-45c28
c:_util	a-45c28
c:_va	a-35d83e-43f-53g67
c:_vac	g24
c:_vaca	d21g26
c:_vad	a24
c:_val	a-62b20d82e-32f-34g54
c:_vale	c52
c:_vali	a-27c-30g107
c:_valu	a-44b31c-71d98
c:_van	a-78b27c34d78e-36f-39g85
c:_van_	a-98b34c24d61e-35f-26g88
c:_vas	a105c-86d54e-24
c:_vase	a113c-47
c:_vass	a-23c-32d69
c:_vau	c37d35
c:_vaut	a-35d55
c:_ve	b-21e26f-31g-34
c:_vea	a25
c:_vec	a-67c-25e27
c:_ved	a84d-50e-20
c:_vede	a81b-21d-40
c:_veg	c54
c:_vege	c24
c:_vei	b35c-60e64
c:_veil	a-53b45c-36e80
c:_vel	c73d-26
c:_velo	a-38c62
c:_ven	b-49c61e38f-66g-60
c:_vena	a-23c78
c:_vend	a-23b-64c87e53f-66g-57
c:_vene	e23
c:_veng	a45
c:_veni	a109b-25c-73d-40e-47f-51g-53
c:_vent	a-35c44d56e-23f-20g-48
c:_venu	a-71c32e85
c:_ver	b31d24e26f-48
c:_ver_	a35
c:_verd	a71c-63d-27e36
c:_verg	a-98e106
c:_veri	a-82c93e-35
c:_verk	a-47c119
c:_verm	b31
c:_verr	a-73b114c-52d81f-28
c:_vers	a-44b29c-100d95f-55g115
c:_vert	a104b-28c-60d-25e-48g-49
c:_very	b-31
c:_verz	c37
c:_ves	b24c-57d24e71g-21
c:_vest	b28c-60d25e72
c:_vet	a35f-29g23
c:_vet_	a-37c22g31
c:_vetr	c-20d43e23
c:_veu	a100b-69c-86d-119e-78f81g-59
c:_veui	a-21c-56f101
c:_veut	a70d-35e-38f-21
c:_veux	a100b-70c-91d-111e-53f68g-49
c:_vez	c-21e28g29
c:_vi	c48d-39e-26f-30g-41
c:_via	a-20c39d50e-35g-47
c:_via_	a-52c22d56
c:_viag	a-24c46
c:_viaj	a38
c:_vic	a-29c28d40
c:_vici	a-43d53
c:_vid	a-51b-44c93d32f-27g-47
c:_vide	a-61b-40c100d53f-41g-42
c:_vie	a44b39c-52d-33f-56
c:_vie_	a69c-44d-24g-23
c:_viei	b31c-43e24
c:_viel	a-45b38g52
c:_vien	a49b24c-46d-32e-34f-33
c:_vieu	b55c-20
c:_view	a37
c:_vigi	c23
c:_vil	a-33c39d25
c:_vill	a-29c51
c:_vin	a76d-91e26f-46g-50
c:_ving	a71b-29d-65e40f-40g-39
c:_vint	a37
c:_vir	a63e-22
c:_vire	c-30g30
c:_vis	a24c26d-53e-61f26
c:_vis_	a41
c:_visi	a28d-72e-39f57
c:_visu	c51
c:_vit	c116d-103f-42g-71
c:_vite	a-20e26
c:_vitr	c112d-90f-48g-82
c:_viv	b25c-29d23g-36
c:_vive	c33
c:_vivo	a47c-65d30f23
c:_vivr	b65
c:_vo	c39d-36
c:_voe	a-38c-42f85
c:_voeu	a-38c-42f85
c:_vog	a28c-25d-38g22
c:_vogl	a37e21
c:_voi	a22c40d-53e-32f-59g33
c:_voi_	a-68c115d57e-29f-43g-59
c:_voic	a-104b-22d-35f-33g124
c:_voie	a23
c:_voil	a-44c37d-49g76
c:_voir	a118c-87d-91e-30f-33g-48
c:_vois	a44b-59c75d28e-35g-54
c:_voit	b57d-37f-21
c:_voix	c23
c:_vol	a23b-23c52d-82f-33g27
c:_vole	a30c88d-71e-25
c:_volo	d21
c:_volt	a-41e56
c:_vom	a-38c-45e56g57
c:_vom_	a-38c-45e56g57
c:_von	c-55e50
c:_von_	a-27c-59e57
c:_voo	a99b-68d-77e-29g21
c:_voor	a99b-68d-77e-29g21
c:_vor	a63b-20e-36f-59g-21
c:_vor_	e48
c:_vorb	a29
c:_vorr	a92b-22d-21e-69f-37g-60
c:_vors	a42
c:_vos	a-62b51c84d-70e-77f77g-95
c:_vos_	a-48b40c70d-59e-77f78g-89
c:_voss	a-47c97d-39e-32f30g-30
c:_vost	a-112b85c93d-57e-37f41g-74
c:_vot	a-48b-35c90d-102e36f-26
c:_vote	c57
c:_votr	a-50b-34c89d-101e39f-25
c:_vou	c26
c:_vouc	f46
c:_voud	a93c-48d-31e-101f-69g-88
c:_voul	b81d-80f41g24
c:_vous	c35
c:_voy	a68c-89d44f-40g-53
c:_voya	a74c-76d41g-34
c:_voye	a-36b28
c:_vr	a39c124d-92e-60f-57g-37
c:_vra	a56c96d-92e-76f-49g-30
c:_vrai	a57c83d-81e-73f-43g-33
c:_vri	c57
c:_vrij	c49
c:_vu	a27b27d-80e42f-37
c:_vue	a47b29c-52d-51f-21g22
c:_vue_	a79b21c-36d-34
c:_vuo	a-27c45
c:_wa	b40c-39e74f-64g-29
c:_wai	b44c-85d55e47f-27g21
c:_wait	a-25b45c-82d64e48f-26g23
c:_wal	b47c-23f-42
c:_walk	a-42b61c25e33
c:_wall	a27c-37e23
c:_wan	a80b36c-40d-43f-69g-85
c:_wann	a51
c:_want	a79b38c-44d-38f-68g-92
c:_war	a-26d23e94f-28
c:_war_	a-29c-39e89
c:_ware	a59
c:_warm	a-27b28
c:_was	a-45b-33c-57e129f-35g49
c:_was_	a-43b-54c-58e131f-31g56
c:_wash	a-62d50
c:_wat	a25b69d47e-38f-70g-67
c:_wat_	a31
c:_watc	a24b70d53e-48f-68g-64
c:_wate	c27
c:_way	a-51c-62d63e101
c:_way_	a-82c-65d72e103
c:_we	b-50g43
c:_wea	a72b-98c-20d85e-74f-48g-37
c:_wear	a82b-92c-84d80e-47f-44g-29
c:_web	b58c31d-36g-29
c:_webs	a-43b64c27d-26
c:_wed	b-29c-25f-29g55
c:_wedd	c23d58f-36g-33
c:_wedn	b-33c-66d-39g101
c:_wee	b-70e44f-26g57
c:_week	b-69e46f-25g59
c:_wei	a78b-22c-57d-31
c:_weig	d40
c:_weit	a-30c-21g30
c:_weiß	a80
c:_wel	a-47b38c-48e42f21g49
c:_welc	c21e23
c:_well	a-46b65c-75f30g74
c:_wen	a-63b-28c63d49f56
c:_wenn	c76
c:_went	a-72c-33d81f72
c:_wer	a-23b-38d-35e29f61
c:_were	a-38b-27c24d-54e71g27
c:_wes	c86
c:_wh	b33g-40
c:_wha	b85e-33f27g-69
c:_what	b85e-31f27g-69
c:_whe	b50c-56d93e-58f-31
c:_whee	a21
c:_when	a21b96c-113d38e-55f-36g33
c:_wher	a-23d97e-70f23g-71
c:_whet	a-37b38c-50d84f-37g62
c:_whi	c-41d49e-37g37
c:_whic	b48c-74d82e-34g22
c:_whil	a-25c-43d104
c:_whit	b-25c36d-67f-23g58
c:_who	a58b-54c58d-103g-92
c:_who_	a76b-60c63d-97f-27g-86
c:_whoe	a-35c29e54
c:_whol	c67d-28e27g-22
c:_whom	f22
c:_why	a-38c97
c:_why_	a-38c97
c:_wi	c31d-40e-24
c:_wid	a-41f36
c:_wide	c-20f46
c:_wido	a-29c43
c:_wie	a-33b20c-37e-24g95
c:_wie_	a-31b22c-25g85
c:_wif	a67b-26e-23g-59
c:_wife	a70b-22c-36g-56
c:_wij	c104
c:_wij_	c104
c:_wil	a74d-50e-81f-60
c:_wil_	a118c-38d-44g-40
c:_will	a31c42e-79f-56g26
c:_win	b73c71e-31f-69g-99
c:_wind	b78c55d-37f-40g-83
c:_wing	a54
c:_wint	c60
c:_wir	a-23b64c78d-34e-48f-39g-36
c:_wir_	a-29b30c93d-46e-39f-30g-27
c:_wird	b55c-21
c:_wis	a-47c24f84g-34
c:_wish	a-66b-21c35e24f87g-29
c:_wit	b-26d-49g35
c:_with	b-26d-49g35
c:_wo	c48d-37e-21f-43g-26
c:_woc	e49
c:_woch	e49
c:_wol	a-25b38c-28g43
c:_woll	a-25b38c-28g43
c:_wom	a41c41d-28e-40g24
c:_woma	a50e-26g29
c:_wome	c42
c:_won	a38b101c-59e-76g-32
c:_won_	a99b25c-85d-36e-22g-32
c:_wond	a-76b101d31e-52
c:_wor	b-27c65d-40e23f-59
c:_word	c-49d-37e80g61
c:_wore	d24e20
c:_work	c68e-41f-48
c:_worl	c40
c:_worn	a55c-54d48g-33
c:_wort	c140d-96e-51f-23g-27
c:_wou	b-31c66e-47f-43g-40
c:_woul	b-31c66e-47f-43g-39
c:_wr	b-50d-64e77f54
c:_wra	c-82e73
c:_wrap	c-74e74
c:_wri	d-67f42g-32
c:_wris	a57
c:_writ	d-81f54g-29
c:_wro	a-64b-57c25e95f30
c:_wron	a-63b-50c38e91f49g-39
c:_wrot	a-25g58
c:_wu	c47d-26
c:_wur	b33
c:_wurd	b33
c:_ya	a-52f51
c:_ye	b101e-38f-76g35
c:_yea	b121e-26f-66g-80
c:_year	b121e-26f-66g-80
c:_yel	a33g28
c:_yell	a33g28
c:_yes	a-55b-39c-56e-24f-48g128
c:_yes_	a-44b-34c-45d-27f-44g126
c:_yest	a-61c-46d45g79
c:_yet	a34b45c-56
c:_yet_	a34b45c-56
c:_yeu	a28
c:_yeux	a28
c:_yo	a-34b-21c64d-24
c:_yor	d26
c:_york	d26
c:_you	a-36b-20c64d-25
c:_you_	b-28c32e-26f22g30
c:_youn	a-97e99
c:_your	a-74c113d-40f-53g-59
c:_za	a23f-23
c:_zaf	a33
c:_zaff	a33
c:_ze	a-63b-25e180f-71
c:_zei	a-42c33
c:_zer	a-98d-52e198f-39g-35
c:_zero	a-92d-51e199f-29g-28
c:_zi	b-26c44d48f-52
c:_zij	b23c-29g54
c:_zijn	b23c-29g54
c:_zip	a-27d77
c:_zo	a77c42d-64e-51f-35
c:_zoe	a75
c:_zoek	a75
c:_zu	b28c24d22e-49f23g-32
c:_zum	a55c-24
c:_zum_	a55c-24
c:_zur	b34d37
c:_zur_	b50
c:_zuri	d53
c:_zus	c22
c:_zw	e28
c:_zwe	a40
c:_zwei	a40
c:_бе	g52
c:_бр	d61
c:_бу	a53b25c-55
c:_буд	a53b25c-55
c:_буде	a40b28c-44
c:_бы	e69
c:_ва	a-69c66g39
c:_вас	a39
c:_вас_	a39
c:_ваш	a-99c94d-26e-30g-33
c:_ваше	a-41c47f43
c:_ве	a47
c:_веч	a48
c:_во	a34c21
c:_вы	c50
c:_го	a-51c46f-32
c:_год	b30
c:_гот	a-23c39d24
c:_гото	a-23c39d24
c:_де	a32d-22f-23
c:_ден	a36b21c-34
c:_день	a43e21
c:_дл	c64
c:_для	c64
c:_для_	c64
c:_до	a-20c57f-44
c:_доб	a38g24
c:_добр	a38g24
c:_ев	a53
c:_евр	a53
c:_евро	a53
c:_ес	a46
c:_ест	a53
c:_есть	a53
c:_же	a45
c:_жен	a45
c:_жене	a45
c:_жи	a39
c:_жив	a31
c:_за	a53b-37c-91d79e31g-59
c:_зап	a40
c:_зд	c34
c:_здр	c34
c:_здра	c34
c:_из	a35e23
c:_ин	a22c25
c:_ищ	a117d-51
c:_ка	d-29f-27
c:_ко	a36b-42c49d-44e-44f-24g36
c:_кол	a41
c:_ма	a26c50
c:_ме	a-71b57c-30d-30e91
c:_мес	a-56e73
c:_мн	a-66d-30e86f27
c:_мне	a-66d-30e86f27
c:_мне_	a-66d-30e86f27
c:_мо	a31b-44c41d29e-47f30g-55
c:_мог	a-27c64d20
c:_мож	a59
c:_можн	a45
c:_му	a80c-48d-21g25
c:_муж	a80c-48d-21g25
c:_на	a-27c69g45
c:_не	b25c-35
c:_но	a-74c-24e63f32
c:_ну	a68
c:_нуж	a68
c:_нужн	a52
c:_об	a-35c91
c:_обр	c67
c:_от	a-35c31g-25
c:_па	a77
c:_пар	a74
c:_пари	a80c-41
c:_пе	c30g28
c:_пер	g32
c:_пи	a44b-26c-20d-26f28
c:_пиш	a59g-29
c:_пишу	a59
c:_по	a27c34d-32f-60
c:_под	a32b-25c-27f-25g22
c:_пода	a64
c:_пор	a50
c:_пос	a55
c:_пр	a-51c71d-41g34
c:_пре	c47e21
c:_пред	a-21c50e21
c:_при	a24c33e-28f-30
c:_про	a-85b24c61f27g63
c:_прод	a-37c62
c:_прос	a-38b65c-51g75
c:_прош	a-34c36f66
c:_пя	a35g23
c:_пят	a35g23
c:_пятн	g27
c:_ра	a-67c94d-31f-34
c:_ре	c53d-22f-22
c:_са	c63
c:_се	a38
c:_сер	a31
c:_серь	g20
c:_ск	a57b-23c31d-26f-23g-35
c:_ско	a76
c:_скол	a76
c:_со	a-79g78
c:_сп	a-45b28g68
c:_ст	a60b-20f-21g-33
c:_сто	a82c-25
c:_су	a115c-85e-25f-22
c:_те	a-43c-31g55
c:_то	c40
c:_хо	a91b-22c-36d-24e-25f-23g-31
c:_хот	a60
c:_хоч	a86c-41
c:_хочу	a86c-41
c:_ча	a37c-33g40
c:_час	a37c-33g40
c:_часы	a53
c:_че	a-39c-22g57
c:_чт	c-21e21
c:_что	c-21e21
c:_اب	a71b-29c58d-43e-47f-27g-26
c:_ابح	a76c-21
c:_ابحث	a76c-21
c:_ابن	a92c-27
c:_ار	a29e-70f80g-46
c:_اري	a87b39c-54d-20e-23
c:_اريد	a87b39c-54d-20e-23
c:_اس	a-68b28c70e-30f59
c:_ال	a57b-55c82d-29e-57g-82
c:_الا	a21b-66c44d77e-47g-48
c:_الخ	a170b-87c-91d-50e-41f-34g-29
c:_الس	a48b43d-25e-30f-26g-25
c:_السل	a49
c:_الع	a28c20e41
c:_الم	a51b-57c74d-39f-42g-32
c:_ان	a-63c34e77f-22
c:_انا	a-37b-23c50e83
c:_انا_	a-37b-23c50e83
c:_با	b-32c62d-33e83f-32g-27
c:_بار	a40e24
c:_باري	a40e24
c:_تح	a-61c115
c:_تر	a86b-27
c:_خا	a59
c:_سا	a43b-34c74d-32
c:_شر	b-39c100d-23e-26f-24
c:_شه	a-28d30e45
c:_شهر	a-28d30e45
c:_عل	d-36e27f42g-28
c:_علي	a36c31
c:_عليك	a36c31
c:_لد	c59d-21f-20
c:_لدي	c59d-21f-20
c:_لديك	a70
c:_لز	a95b-22c-53
c:_مس	a60b-34c-40d-23e82f-23
c:_مسا	a87b-21
c:_مساء	a94
c:_من	c66e-35
c:_مو	a58b-34c47d-28f-29g-24
c:_موع	a22
c:_موعد	a22
c:_وا	a-59b-31c139d-29e-35f-28g-27
c:_يم	c70d28e-23
c:_يمك	c70d28e-23
c:_يمكن	c70d28e-23
c:_يو	a59b-21f-22
c:_يوم	a59b-21f-22
c:_يوم_	a64c-52
c:aa_	a-148b-98c242d-117e-92f-100g-118
c:aag	a-36f51g27
c:aag_	f54
c:aan	a-47c46
c:aan_	a-20c49
c:aar	b67d-56
c:aar_	a28b76c-80d-47
c:aat	d32
c:ab_	a52c39d-38
c:aba	a77c-33d-37e-45f-46g-25
c:abac	a20
c:abad	a24
c:abaj	a48b36e-22
c:abajo	a29b42
c:abas	a40
c:abat	a71c-67
c:abato	a71c-67
c:abb	a-95c122d-21f-32g-20
c:abbi	a-55c49e33
c:abbia	a-41d25e44
c:abe	c-50d47f44g-42
c:abe_	a-93c37e42f28
c:abel	a-76c-45d132
c:abel_	a-68c-57d133
c:aben	a66d-56e-38f28
c:aben_	a65d-37e-25f36g-22
c:abend	a21
c:aber	a26b81c-83f20g-43
c:aber_	b88c-58g-30
c:abg	c25
c:abi	a25b-23c64d25e-43f-36g-91
c:abil	a27b-34c26
c:abile	c59
c:abili	c-34d46
c:abill	a30
c:abim	d29
c:abime	d29
c:abin	c116d-34e-34g-43
c:abine	c116d-34e-34g-43
c:abit	a42b42c-100d59g-43
c:abite	a-26b50c-45d50
c:abito	a57
c:abitu	a29c-23e28
c:abl	a29d-21f-40
c:abla	a-41b27c21g41
c:able	a50b-23e25f-30g-30
c:able_	a58d-22f-37g-42
c:ables	a72c-20
c:ablet	a-48g27
c:abli	c47d28
c:abo	a-26d-85f55g62
c:abon	a-66f100
c:abonn	a-52f101
c:abor	c22e53f-29g-30
c:abora	b-25c44f-23g-23
c:abord	a-28b33c-29e48
c:abou	a-22b25d-71e-58f39g106
c:about	a-30b27d-64e-56f41g108
c:abov	c38
c:above	c38
c:abr	a52d-38e-30f-37
c:abri	a41f-27
c:abric	g22
c:abril	d24
c:abriq	a82b33c-23d-25g-21
c:abs	a24b29g-29
c:abu	a26
c:abue	a31
c:abuel	a31
c:aby	a97c-41d-25
c:aby_	a89c-33d-21
c:ac_	a55b-31c-125e100f-63
c:aca	b-32c85d-42e-55f-32g57
c:acan	d22g27
c:acanc	d23g28
c:acar	a21
c:acc	b-52c22d-71e29g56
c:acce	a20b-27c65d-95e-27g-25
c:accep	a44c66d-72e-33f-24
c:acces	a-29c30f56
c:acch	a-33e50
c:acche	c37
c:acchi	a-43c-40d27e47
c:acci	a40c57d-56f-45g-44
c:accia	c67d-38e44f-27
c:accio	a30c71d-27e-27
c:acco	b-62c-23d-33e-30f31g117
c:acco_	a29
c:accom	a59c-36e-20g39
c:accor	b-32c-39d-58e-28g118
c:accou	a-58c-32f86g34
c:accr	c23d23
c:accro	d32
c:accu	a-49d-29e89g34
c:accue	a-32c-30e93
c:ace	a23b-23d25e-28g-26
c:ace_	b-34c41f-42g56
c:aced	a-49d71
c:aced_	a-49d71
c:acel	a58b-49c-54d68e-46f-51g-55
c:acele	a57b-48c-92d69e-45f-50g-41
c:acem	b-25c-20d65g-21
c:aceme	b-21c-31d56f20
c:acen	a146c-70
c:acen_	a93
c:acer	a-45b70d39e-26f54g-31
c:acer_	a-44b-33c-26d86f81
c:acere	a-43b81
c:aces	a26b31c38g-25
c:aces_	a26b31c38g-25
c:acez	a-79f112
c:acez_	a-79f112
c:ach	d67f-31g-26
c:ach_	a79b-34c-62g-31
c:acha	a-35b42c-57d57e65g-26
c:achat	a-43b48c-45d52e57g-32
c:ache	d78f-40g-52
c:ache_	a-75c-51d109e99
c:ached	a-72b-31c61d-32g72
c:achee	d49
c:achet	b45d75e-85f-26g-85
c:achi	a-21b-50c61d48
c:achia	a46
c:achin	a-64c69d63
c:acht	a-53c52f24
c:achte	a-98c35d40
c:aci	a-80c62d-28e47f26g25
c:acia	a-69c-50e38f31g78
c:acias	a-50c-32f33g81
c:acie	a63d-53
c:acier	a97c-27d-38
c:acin	a-76c44d20g20
c:acing	a-70c58d21
c:acio	a-93c69e46
c:acion	a-97c74
c:ack	a-53b-77c27d91e25f-68g56
c:ack_	a-24b-70c28d52e21f-58g50
c:acke	a-36d65
c:acket	a23
c:acki	a-65c-27d95
c:ackin	a-65c-27d95
c:acl	a-20c-27d85
c:acle	a-20c-27d85
c:acle_	d49
c:aco	a34b-35e-45f-35g29
c:aco_	d30
c:acon	a25b-27c34e-26f-33
c:acon_	a31b-29d22f-20
c:acq	a73b-23c-21d44e-33f-20
c:acqu	a73b-23c-21d44e-33f-20
c:acqua	a36
c:acqui	d39
c:acr	a31c70d-36e-33f-28
c:acre	a21
c:acro	a-54c85
c:acros	a-32c49
c:acs	d34
c:acs_	a-26d35
c:act	b-30d26g-23
c:act_	a-27d55f30g-24
c:acte	a44b-26c42d-61e-41f-22
c:acte_	g42
c:actem	a22
c:acter	a92c-44f-40
c:acti	a-41c31f28
c:actio	a-28c43
c:actl	a-30c20e39
c:actly	a-30c20e39
c:actr	a71
c:acts	a-36c24d33
c:acts_	a-36c24d33
c:actu	c-23d76f-23
c:actua	a58c-69g23
c:actue	a-29b28c32
c:actur	a-42b-31d82e40f-28g-36
c:acu	a79c-37
c:acun	a80c-47
c:acun_	a55
c:acune	a49
c:ad_	b21c-46d-55e46g35
c:ada	a-52e45f36g52
c:ada_	a-64e71f-35g71
c:adam	a-34b-33d-23f55g23
c:adame	a-42b-24d-23f64
c:adas	a-28f47
c:add	a-70b-36c-40d27e31f63g109
c:add_	a-38g49
c:adde	a-84e73g41
c:addr	a-48c-59f99g64
c:addre	a-44c-58f100g65
c:ade	c46d-20e-52f-37
c:ade_	c81d-32e-62g-68
c:adea	a60b-56c-65d42f-45
c:adeau	a60b-56c-65d42f-45
c:adem	a-47
c:ader	a37c33d-31g27
c:ader_	a27g37
c:ades	a-46b67c35d-27f-23
c:ades_	a-37c56
c:adess	a-25b81c-37e35
c:adg	c26
c:adge	c26
c:adi	c48f-55g-36
c:adie	a-26c39d30e33
c:adie_	e47
c:adies	d51
c:adin	a-46b53
c:ading	a-46b53
c:adj	c42
c:adl	a-49c40
c:adli	a-48c62
c:adlin	a-48c62
c:adm	a-54c36e58g-32
c:admi	a-37c28e59g-29
c:admin	c-22
c:admir	a-64c87
c:ado	b-68c63f-36
c:ado_	a-34b-44d99e40f-57
c:ador	b-57c100d-60e-50f-38
c:ador_	a46c72d-38
c:adora	a-53
c:adore	b-32c90d-35e-34f-39g28
c:ados	a-20c62d-25f53
c:ados_	a-20c62d-25f53
c:adr	b-35d-42e-49f74
c:adra	a55c-64
c:adran	a69c-81
c:adre	a-41b-35c24d-65e-38f117g31
c:adre_	a22b-42c68d-58g-26
c:adres	a-52b-24d-35e-58f125g55
c:adri	a39c49e-20f-22
c:adrid	a26
c:ads	a53c36d-41e-38g-26
c:ads_	a36c58d-22e-24
c:adu	a32c26g-33
c:adua	a50c-50
c:aduat	a49c-33
c:aduc	c41
c:aduct	c30
c:adv	c37d24f-36g-24
c:adva	a21
c:advan	a21
c:adve	c61d-22
c:advi	d82
c:advis	d85
c:ady	a-51b-21c104d22e-27f24g-78
c:ady_	a-64c114d24e-25f25g-77
c:ael	g33
c:aes	c56
c:af_	a-36g29
c:afe	a-67c112d-50
c:afe_	a-42b-29c112d-67
c:aff	a-50c56d-28e58g-66
c:aff_	a-55c71f42g-20
c:affa	a-27f38
c:affai	a-22f41
c:affe	a-23e53
c:affi	b-33c33d35f-25
c:affic	a-21c61
c:affir	a28c-28
c:affl	c24
c:affo	e50
c:affor	b22
c:afi	a37c25d-20
c:afo	a-23e23
c:afo_	c56
c:aft	a43b-21e-38f-21
c:aft_	c46
c:afte	a44c-51d24e-40
c:after	a42c-52d25e-39g22
c:afts	a-21c37
c:ag_	a61b-32c-46d-29e-29
c:aga	c51d-30e-60f-32g57
c:agai	a-71b-24c44e-44g108
c:again	a-71b-24c44e-44g108
c:agaz	a46b37d-35e-26g-21
c:agazi	a20
c:agazz	a31
c:age	a-23c63d-26e-68f-26
c:age_	a-37b23c53d-20e-75g52
c:aged	a-31b56c28
c:aged_	a-24b57c33
c:agem	c50d54e-39f-31g-40
c:ageme	a23c28d59e-35f-27g-34
c:agen	b-31c95d-60e-38f-59g-59
c:agen_	a-47b26
c:agenc	a49b-21c68d-21e-36
c:agent	c78d-32g-31
c:ager	a33b-38c37d20f-33g-28
c:ager_	a27b-25c41f-21g-27
c:ages	a-44c80d-63f24g-73
c:ages_	a-44c80d-63f24g-73
c:agg	a30c-73d25f34g32
c:aggi	c-45f36g39
c:aggio	c-33g21
c:agi	a-46b43c46d-29e28g-24
c:agin	a-109b55d48e74g-24
c:agina	a-67b29
c:agine	a-52d25e71
c:agis	c34
c:agist	c34
c:agl	a70b-20c-36d23
c:agli	a70b-20c-36d23
c:aglia	a60
c:agn	c67d-64e31g-50
c:agne	b-40c78d-68f23g-64
c:agne_	b-42d-60e46f45g-35
c:agni	a-53c40
c:agnif	a-38
c:agno	a-43c29e54
c:ago	c70e-27f-33
c:ago_	c34d22
c:agos	a-23
c:agr	g22
c:agra	a-39c46d54
c:agran	d65
c:agre	a23c-43d-34e21g57
c:agree	c-37d-24g61
c:ags	c80d-33e-26f-22
c:ags_	c78d-32e-25f-21
c:agt	b48c-49e22
c:agt_	b48c-49e22
c:agu	a55c-81e29f31g-62
c:ague	a53c-82e31f33g-61
c:ague_	a53b-50c-81e43g-46
c:agues	a43b100c-28d-36f-32g-39
c:ahe	a-90b34g62
c:ahea	a-81b45c-69e27g64
c:ahead	a-81b45c-69e27g64
c:ahi	b68
c:ahl	a-24c28
c:ahle	c20
c:aho	b23
c:ahor	b23
c:ahr	b70c-26d22
c:ahr_	a-26d26
c:ahre	b66c-27
c:ai_	b53d-24e-79f-44g71
c:aid	b-31c-95d-38e96g105
c:aid_	a-36b-33c-92d-27e108g108
c:aide	a66
c:aie	a51b-57c64d-82f-46g-34
c:aie_	a110b-66c-22d-44e-27f-26g-24
c:aiem	a-29b32c36
c:aieme	a-29b32c36
c:aien	a-39b-39c71d-50e65f-24
c:aient	a-36b-38c67d-49e66f-23
c:aig	a53f-23g-46
c:aigh	a35
c:aight	a35
c:aign	c42
c:aigu	a29c-24d22
c:aigui	c-25d25
c:ail	b-48c-21d-31f88
c:ail_	a-71b-68e56f40g81
c:aila	a53b-25c27d-38e-24f22
c:ailab	a58c50d-42
c:aile	c21
c:aili	c-35f58
c:ailin	c-35f58
c:aill	a54c-44g-70
c:aille	a76b-42c-61e-29g-63
c:ailli	c39
c:aillo	a-88b65d102
c:ails	a-94b-52c-63d-83e40f145g-45
c:ails_	a-94b-52c-63d-83e40f145g-45
c:aim	a59b61d-61e-80f-22g-64
c:aima	c-40f68
c:aime	a61b91d-61e-76f-56g-70
c:aime_	a44b101d-93e-51g-43
c:aimen	a-25b102c-24
c:aimer	a76b-22e-57f-57g-42
c:ain	a42d-39e-33f-42g34
c:ain_	a23d-58e-30f-37g60
c:aind	a25b45c-53
c:ainda	b48c-39
c:aine	a73b-74c-21f-54
c:aine_	a78b-69c-31d22e-74f-43
c:ained	a25e24
c:aines	b-21d30e65f-26g-36
c:aini	a64
c:ains	a44e-35g-66
c:ains_	a45b28c24e-33f-33g-43
c:ainsi	a-25c-22f61
c:aint	d-65e-47g62
c:aint_	a72c33d-44f-26g-27
c:ainte	a-28c-26d-23e-22g92
c:aio	d36
c:aio_	d37
c:air	b-37c43g-65
c:air_	a57b-55d-63e58f-39g-47
c:aira	c24
c:aire	c43e-42g-54
c:aire_	c31d26e-44f-26g-42
c:aires	a-50c43d-28f71g-56
c:airi	a40
c:airie	a43
c:airp	d57
c:airpo	a-40d65
c:airs	a38b-21c79d-45e-44
c:airs_	a38b-21c79d-45e-44
c:ais	b25d-30e24g-48
c:ais_	b39c-37g-41
c:aisa	a27c-34d-21e60
c:aisan	a-22e67
c:aise	a-45c-55e132g-36
c:aise_	a-63c-70e136
c:aised	a24
c:aisi	a-118b36c78f30
c:aisir	a-107b51c64
c:aiso	b52c65d-61f-30g-81
c:aison	a-22b52c66d-61f-29g-81
c:aiss	a-70b-43d50e52f61
c:aissa	b21c-60f59
c:aisse	a-76b-63d86e54f35g20
c:ait	a-30c30e52g-34
c:ait_	a-47c36d28e60
c:aite	a36d-37f21g-57
c:aite_	b52d-41e-31f41g-55
c:aitem	f21
c:aiter	a-40c23d59e-20g34
c:aites	a99b-40c-43d-51e22g-67
c:aiti	b50c-50d-30
c:aitin	b52c-41d-22
c:aitr	b-24c33
c:aix	b-33c22d72f-29
c:aix_	b-28c34d78e-32f-24
c:aja	a65c25d-21e-22g-20
c:aje	a-46f25
c:ajo	b52c-54d31
c:ajo_	b36c-32
c:ajou	d37
c:ajout	d37
c:ak_	c87d-57f-26
c:ake	b-61c41d-40e-33f46
c:ake_	a36b-69d-48f59
c:aken	a-99c29
c:aken_	a-99c29
c:aker	a-72c120e-27
c:aker_	a-60c93
c:akes	a98d-24e-49
c:akes_	a98d-24e-49
c:aki	c34
c:akin	c34
c:aking	c34
c:aks	c-29d63
c:aks_	c-29d63
c:akt	a-70c49d41
c:al_	a21b-36c45d-52e-31g-21
c:ala	a31b-63c76e-59f-63g-25
c:ala_	b-26c30d38f-24
c:alad	c32
c:alan	a28
c:alar	a57c96d-64e-47f-57
c:alarl	a58
c:alarm	c115d-22f-29
c:alat	a-42d48
c:alb	a26b27d-26
c:albe	a-24c55
c:alber	a-24c55
c:alc	a21c44e-43g-29
c:alch	b21
c:alche	b21
c:alco	a53c34d-24e-30g-22
c:alcos	a81c-21
c:alcun	c26
c:ald	a98b43c-26d-74e-54f-43g-23
c:ald_	a95b62c-58d-31e-21
c:alda	c28
c:aldas	a21
c:aldo	a44
c:aldo_	a44
c:ale	a-39b-60c66e-25
c:ale_	a-27c69d-35g-29
c:alem	a-106b-37c-21f45g105
c:aleme	a-102b-36c-34d21f45g108
c:alen	c51g-39
c:alenc	d38
c:alend	c-37f44
c:alent	a25
c:alenz	c46
c:aler	a-35c42d-46g44
c:aler_	c-52e22g27
c:ales	b-97c67d32
c:ales_	a46b-95c61e-41
c:alet	a100d-46
c:alet_	a40
c:aleu	a-25d68
c:aleur	a-25d68
c:alf	a21c29d-57e-51g42
c:alf_	a51c-35d-40e-44g48
c:alg	d-29e28f-40
c:algo	a86d-26e-21
c:algo_	a81
c:algu	a-25c44d-27e56g-20
c:algui	e27
c:alha	a-35
c:ali	b-34c61d-82e-35
c:ali_	c35f28
c:alia	a48g-20
c:alian	a54
c:alid	a-35c-24g95
c:alie	a74c-61
c:alier	a57c-46e20
c:alifi	c31
c:aline	a23
c:alis	a80b-65c92d-79e-63f-52g-55
c:alise	b-21c78d-43f-20g-21
c:alist	a96b-39c36d-31e-35g-25
c:alit	f34g23
c:alite	c-59f20g33
c:ality	a-35c73
c:aliz	c96d-24
c:alk	b97d-61f-46g-24
c:alk_	a34b82d-31e-42f-29g-43
c:alke	a-24e64
c:alked	a-24e64
c:alki	b38c-33
c:alkin	b38c-33
c:alks	a-34c64
c:alks_	a-34c64
c:all	a27b29d-39f-41
c:all_	a39d-34e-30f-49g26
c:alla	d27
c:alla_	a21c-36d-21f30
c:allag	c34
c:alle	b-25d-34f-27g22
c:alle_	a57b-34c43d-85e-27
c:alled	c-49d-37e103
c:allee	c-34
c:alleg	d32
c:allen	a-82d35e36
c:aller	b-28d-20e-35f-25g97
c:alles	a62c-22e-38
c:allet	a51
c:alli	a57c-72d-20e24f-49g-34
c:allia	a72c-91e22f-40g-39
c:allig	g27
c:allo	a89b-41d-71e-90f-25
c:allo_	a96b-34c52d-78e-55g-37
c:allor	g30
c:allow	g41
c:alls	a-52b81d-23e-20f60
c:alls_	a-50b82d-22f61
c:allu	a-84d61e25
c:allum	a-59d63
c:ally	a33b94d-91f-29g-81
c:ally_	a32b95d-89f-27g-80
c:alm	a101b-46d-64e-27f-32
c:alma	a23
c:alme	a77b-20c26d-28g-22
c:alme_	a55
c:almen	a39
c:alo	b38c46e-55f-20g-30
c:alo_	a24c-66d43e30g-26
c:alog	a-31b99d-39e-48g-34
c:alogo	a-29
c:alogu	b103c-30d-34e-46g-37
c:alon	a-36b-47c113e-86f-56
c:alon_	b-39c101d-38e-47f-33
c:along	d64
c:alons	a-32c86e-25
c:alors	g21
c:alr	a-72c74f32
c:alre	a-48c78f34
c:alrea	a-61c81f35
c:als	a59b-35d-70g-38
c:als_	a83b-30c32d-59e-64f-40
c:also	a-23f59
c:also_	a-23f59
c:alt	a-41b-24c56e47g-31
c:alt_	a-21e36
c:alta	a-42b32e26f40
c:alta_	a-31f42
c:alte	b-22c33e63f-22
c:alter	e37
c:alto	c49
c:alto_	a22c35
c:altr	d39
c:alu	a-68b40c23d88g-36
c:alua	a-52c-26d74
c:aluat	a-52c-26d74
c:alud	a-50
c:aludo	a-50
c:alue	b40c-98d99
c:alue_	b45c-46
c:alut	a-55c112g-25
c:alut_	a-44c142d-38
c:alv	a80b-22c-40d-28e-21g42
c:alve	a44g48
c:alve_	a44
c:alw	a32b26c27e-22
c:alwa	a48b43
c:alway	a48b43
c:am_	a-58b-62c25d72e47
c:ama	a33b-46c51d-52e-82
c:ama_	a37
c:amai	a31b-34d-60e-21f79g-36
c:amais	a25b-32d-58e-20f80g-35
c:aman	c95e-83f-58
c:aman_	a-24c70e-21g32
c:amanh	a39
c:amant	c108e-69f-46
c:amar	b-24d-23g52
c:amat	a72c-49
c:amb	a32d78e-86
c:amba	a87
c:ambas	a52
c:ambe	b29
c:ambi	a-120b-24c40d124e-33g26
c:ambia	a-56c-44d107
c:ambio	a-78c62d31
c:ambr	a91c-45e-41f25
c:ambre	a81c-36d-22e-23f27
c:ame	b-70d-23e47f21g39
c:ame_	a-27b-61c-50d29e63f42g60
c:amed	a67b-81c-36d-62e43f-57
c:amed_	e27
c:amedi	a66b-80c-48d-58e27f-55g21
c:amel	a92c-53d-26f-20
c:amel_	a92c-80
c:amen	a-71c84d-92e36f71g-43
c:amen_	a-35c23e40f24
c:ament	a-54c62d-99e41f58
c:amer	a-58c113d-23
c:amer_	b22
c:amera	a-57c128e-27
c:ames	a47b-48c79d-32
c:ames_	a47b-48c79d-32
c:ami	b31e-58f-56
c:ami_	a-21
c:amic	a39c-27
c:amie	a51c-35
c:amie_	a54c-43
c:amil	a34b-32d-26f-33
c:amili	a30
c:amill	c-60g65
c:amily	c69g-20
c:amin	a-35b75
c:aming	a-65b81
c:amio	c90
c:amion	c90
c:amm	a-27c126d-77e-56f-49g-73
c:amma	a-21c108
c:amma_	c87
c:amme	a36c85d-34e-52f-34g-50
c:amme_	a-35c84e-31
c:ammi	a-34b33c23
c:amo	c98d-83e-68f-60
c:amo_	a-56b35c81d-65e-25f-33g27
c:amon	a71b-43c64e-52f-34g-51
c:amond	a81b-39c38e-47f-30g-45
c:amor	c29
c:amos	a-48c83d-52e-26f-40g58
c:amos_	a-44c77d-49e-24f-39g59
c:amou	c89
c:amour	a24c22
c:amp	a-43b-56c78d-53e48f-26g-38
c:amp_	e43
c:ampa	a-106c40d-36e96
c:ampag	a-97e99f23
c:ampe	a118c-76d29
c:amped	a21c-44d44
c:ampi	c48
c:ampio	c39
c:ampl	a-86c95d-26e-23f-20
c:ample	a-86c95d-26e-23f-20
c:ams	a39d29e-20
c:ams_	a-37c49
c:amst	a78c-50
c:amsta	a78
c:amu	a-73c-22d34
c:an_	a21b-28d22f-54
c:ana	b-63c47d-74e31f-55g54
c:ana_	b-20d-72f-29g105
c:anag	a47b-40c60d-56f-31
c:anage	a47b-40c60d-56f-31
c:anal	a-23c48e42
c:anan	c25
c:anana	c29
c:anc	a26b-56e-23
c:anc_	c-21d51
c:anca	a23b-47c23d75e-27f-28g-36
c:anca_	d77
c:ancai	a37c59e-20g-32
c:ance	b-51c36d-23f47
c:ance_	b-42c62f-45g-46
c:ancee	a28c33e23
c:ancel	a-77c-91e32f122
c:ancer	a-57d-33e-26f40g82
c:ances	a69b-29d-65e-43f23
c:anch	a45b-73f-40
c:anche	a63b-70d-48f-34
c:ancho	a24
c:anci	a63c-26g-48
c:ancie	a55e-23g-40
c:anco	a50
c:anco_	a36
c:ancor	a46c-28e-33f-22
c:ancy	a28
c:ancy_	a28
c:and	f29
c:and_	c22d-38g-25
c:anda	a-41c36d57f-51
c:anda_	a-47g43
c:andar	a-84b-27c28d62e48f-23
c:andat	c51
c:andb	a56c-38
c:andba	a56c-38
c:andd	a63
c:andda	a63
c:ande	a-31b-34e25f92
c:ande_	a-58b-27c-24d67e27f101
c:anded	a30
c:andel	a71d-52
c:anden	a-20
c:ander	a75c-32d-57g-40
c:andes	c38
c:andf	c27
c:andi	a-61c57d35
c:andi_	a71
c:andid	a-23c37
c:andie	a-62d39
c:andin	a-82c53e54
c:andl	a35b-37d31e27f-21g-69
c:andle	a63b-52c-38d61e25g-55
c:andli	a-32c67
c:andm	a-43d52
c:andmo	a-29d58
c:ando	a-86b111c-51d81e60f-39g60
c:ando_	a-112b114c-51d71e55f-36g64
c:ands	a24c85d-73e-34f-26g-37
c:ands_	a38c94d-85e-30f-41g-55
c:andt	a51
c:andw	a-34
c:ane	b-36c84e-69g-84
c:ane_	a-36b-24c125d-29e-51g-51
c:anel	a24d46e-21g-41
c:anel_	f28
c:anell	d41f-28g-41
c:aner	a48
c:anf	a-38b21c-40f29g62
c:ang	a-48d86e-32f33
c:ang_	a-52c34d-36e99f-23
c:anga	g21
c:ange	a-62d105e-60f60g28
c:ange_	a-72b34c34d51e-64f61g36
c:anged	a-58c-67d72f78
c:angem	f27
c:anger	d95e-54f-58
c:anges	a-36
c:angl	b-25c24
c:angla	c32
c:angle	d27
c:angs	a29c40
c:angu	c28
c:anh	a92b-26d-21e-57f-21
c:anha	a81e-23
c:anha_	a44
c:anho	a50
c:anho_	a50
c:ani	a83b-42c71d-68e-67f-65g-67
c:ani_	a95c-45
c:anic	a65d-40
c:anil	a57b38c-21e-21g-29
c:anill	a70b39c-48g-27
c:anim	a57
c:anis	c72e-33f-24g-32
c:anise	c62
c:anist	a49
c:ank	a-34b-42d-40e-89f75g114
c:ank_	a-75c35d-69e-80f66g112
c:anke	a-32c27g32
c:anki	a81g-23
c:ankl	a38c-47d26e22
c:anks	a-51b-37c-27d-24e-37f68g101
c:anks_	a-51b-37c-27d-24e-37f68g101
c:ann	b62c-25d-23g-53
c:ann_	a31b20c-52d45f-39
c:anne	b75e-40f-39g-48
c:anne_	a90c-41
c:annea	a40c-35d-23g24
c:annec	d36
c:annee	b106c-68d60e-45g-44
c:anneq	a-35c81
c:anner	a-38c58
c:annes	a39d23
c:anni	b44d-63f69g-54
c:anni_	a40b38d-45g-47
c:anniv	a-44b35d-30f95
c:anno	b94c-25d-38e25f-49
c:anno_	b81c-39d-31e44f-35
c:annon	c33
c:annu	a-46b-33c-32e91f82
c:annul	a-37c-89e98f87
c:ano	a65b30c-29d-61e29f-41g-77
c:ano_	a76c-27d-61f-36g-53
c:anon	c35
c:anony	c37
c:anos	a62b67c-48d-27e-20f-28g-34
c:anos_	a62b67c-48d-27e-20f-28g-34
c:anot	c-40e80g-22
c:anoth	c-70e84
c:anq	a73c-27d-28e30f-40g-45
c:anqu	a73c-27d-28e30f-40g-45
c:anque	a59b-26e40f-34g-38
c:anqui	a36b25c-27
c:ans	b34c30f-46g-33
c:ans_	b48c26f-54g-66
c:anse	a22
c:anse_	a-20d44
c:ansf	d30g51
c:ansfe	a-20g58
c:ansfo	d24
c:ansm	a-70c82d-26
c:ansme	a-25c99
c:ansmi	a-38e21
c:ansp	a-23c48d20
c:anspo	a-32c46d21
c:answ	a-100b-33c47d-44e22g88
c:answe	a-100b-33c47d-44e22g88
c:ant	b27f-39g-43
c:ant_	b27g-35
c:anta	a-88b-28c74e88
c:anta_	a-91c-28e103
c:ante	a36d-21f-53g-49
c:ante_	a68b-58d-36f-52g-39
c:antea	a42c-52e48
c:anted	a-67b121d-38e21g-27
c:antee	c-33d71
c:anten	c56
c:anti	a-21b-45c36d88e-34f-59
c:anti_	c42
c:antie	a-54c-54d109
c:antil	a-53c88
c:antin	c23
c:antiq	a30
c:anto	a44b95c-74d-57e-78f-62g-31
c:anto_	a38b96c-74d-51e-73f-58g-43
c:ants	a39b-34c86d-21e-86f-52g-67
c:ants_	a39b-34c86d-21e-86f-52g-67
c:antw	c-21e72
c:anu	a74b-65c-69e37f44g-36
c:anua	a71c-63
c:anuar	a71c-63
c:anue	a94
c:anuel	a94
c:anv	f-25
c:anvi	a38c-22
c:anvie	a38c-22
c:any	a47d-97e-45g23
c:any_	a64b-75d-90e-61g64
c:anyo	a-52e72
c:anyon	a-52e72
c:anyt	a34b61d-54e-63f37g-45
c:anyth	a34b61d-54e-63f37g-45
c:anyw	b72c-23
c:anz	c-25d24f-28g29
c:anza	b22c-39
c:anzi	a-50d46
c:anzia	a-25d49
c:ao_	c53d-52e-64f36g21
c:aou	c41
c:ap_	a-26b-88c31d103e32f-55g-26
c:apa	a65b-48c-63e-30f40
c:apa_	a39
c:apar	d39
c:ape	c26f-21
c:ape_	a-37c-38d61g61
c:apel	a38
c:aper	b-29c62g-45
c:aper_	a25c69d-32
c:apere	b25c-24d32
c:apers	c34d30
c:aperw	a-28c50
c:apes	a26b72c-67
c:aph	c-26d35f-26g57
c:aph_	a-90c59d72
c:aphe	a42
c:aphe_	a-32d24
c:aphi	a21c-84g67
c:aphie	c-57e34
c:aphir	a26b21c-58g40
c:aphs	c-27g33
c:aphs_	c-27g33
c:api	a27d-21e-41f-29g25
c:apid	a43
c:apide	a59c-20
c:apie	a-92b65c25d58g36
c:apier	a-115b68c22d59g38
c:apis	a87c-80
c:apis_	a85b-22c-35g22
c:apit	a37b-67c93d-27
c:apita	b-59c99
c:apl	a-25c21d39
c:apo	b51c-43d-40g31
c:apol	a-32c-40g65
c:apolo	a-30e25g71
c:apon	a23
c:apor	c-23
c:app	a-41d-90e59f73
c:app_	a-34f39
c:appa	a-61g28
c:appar	a-55g30
c:appe	a-39c-24d-65e60f117
c:apped	a-45d67
c:appel	a-44c-48d-113e106f132
c:appen	b41
c:apph	a29e-27g52
c:apphi	a29e-27g52
c:appi	c23e47
c:appl	c34f67
c:appli	a-22f71
c:appo	a-36c26d-24e56f-33g28
c:appoi	a-52d-29e69g46
c:appor	a-38b27c46f-29
c:appr	a-58b29c32d-61e56
c:appre	a-46b61c24e23g-22
c:appri	e40
c:appro	a-35c45d-24g52
c:appu	a-24e35g23
c:appun	g24
c:appy	c81d-36g-38
c:appy_	c81d-36g-38
c:apr	a47d-61
c:apre	a56b-36d-50f-41
c:apres	a56b-34d-48f-40
c:apri	d-21f33
c:april	f42
c:aps	b47c54f-24g-38
c:aps_	b58c30g-28
c:apt	a35f-34
c:apte	e37
c:aptem	c-29e44
c:apu	a-72c21d33
c:aqu	b-52c62d-59f34g-48
c:aque	a27b-47c72d-69g-70
c:aque_	b-33c78d-56e-22f32g-55
c:aquel	a58
c:aquet	a-33e75
c:ar_	g-21
c:ara	d34f-21g-62
c:ara_	a69d-104e23f-53g-66
c:arab	c44
c:arac	a-22d30
c:arad	b28
c:arag	a-31c56
c:arage	c21g25
c:arai	a-90c26d45f76
c:arais	a-56c22f63
c:arait	a-48d61
c:aram	e27
c:aran	a-56d119f-39g-45
c:arant	a-51c-47d126e28f-23g-46
c:aranz	a-25d49
c:aras	c48
c:arat	c-22e35f23g-64
c:arat_	b24c60
c:arate	f80
c:arati	a-34c-73d76e64
c:arats	a85d-23
c:arb	a48b-47c49d-36f-21g-37
c:arbe	a47b-25d-26
c:arbei	c33e23
c:arc	b-67c55d24e-51g-21
c:arca	a-37c96
c:arca_	c56
c:arce	a-52b-28c89d35e39g-41
c:arce_	c20e55
c:arcel	a-74c77d45
c:arch	b-60d42e-90f21
c:arch_	a34b-33f-22
c:arche	b-36c49e-75f23g36
c:archi	a34b-34c-39d79e-46f37
c:arco	a65
c:ard	b21
c:ard_	f28
c:arda	a-22c23d-27e63
c:arda_	a-40c20e48
c:arde	b52g-28
c:arde_	a-48b105c35e-53f-34
c:arden	a41c39g-27
c:arder	c-29
c:ardes	a57
c:ardez	a39c-55e30g-22
c:ardi	a-28b-39c31e33f-28g55
c:ardi_	b-48c-34g53
c:ardia	b29c-40e41
c:ardie	a-31c104
c:ardin	a-76c50d27
c:ardo	b47e-29f-26
c:ardo_	a-26b64c-36
c:ardon	c45e-26
c:ards	a58b-31d-56e-34
c:ards_	a60b-30d-56e-33
c:are	b26c42d-27e-32f-57g-24
c:are_	b34c52d-28e-46f-66g-44
c:areb	c62
c:arebb	c62
c:arec	a23e29
c:ared	c-27f55
c:ared_	c-25f56
c:arei	a26b-23c24d-24g20
c:arei_	c58
c:areil	c-35g44
c:arem	g63
c:aremm	c30
c:aremo	g39
c:aren	a41c-38d-41e69f-40g-21
c:arent	a36b28c-47d-45e67f-29
c:arer	c83d-40
c:arer_	c87d-84
c:ares	a-50b24d37f21
c:ares_	a-25c21f22
c:aret	a-49c-27d64
c:arett	a-46c-29d72
c:arf	b-33c-29d42e90f-61g-39
c:arf_	a51b-22d40g-20
c:arfa	c-27e26
c:arfai	c-27e26
c:arfu	b-26d35e91f-46g-45
c:arfum	b-26d35e91f-46g-45
c:arg	a56b-31d-34f-73g-34
c:arga	c21d-20g35
c:arge	a57b-47c23d-28e36f-80g-48
c:arge_	b-43c75d31f-56g-62
c:argen	a102c-86d-72e-31f-60
c:argo	a33
c:argu	b47c-43
c:ari	a40c-24e-44f-25
c:ari_	b-37e-29f45
c:aria	a48c55d-47e-61f-44g-35
c:aria_	a32c61d-43f-23
c:ariag	a27b28e-41g-34
c:arian	c35
c:ariat	a60
c:arid	a32e48
c:arido	a32e48
c:arie	a48b77c-90e-34f-41
c:arie_	a68b39c-85d30e-33g-22
c:arier	a-44b99c-31
c:arif	a-52b95c43d-55e-34f-35g34
c:arif_	c45d-35g44
c:arifs	a-46b97
c:arig	d50
c:arigi	d50
c:arin	a34b-52c-56d66e-59g55
c:arin_	c46
c:arine	a21
c:aring	b-20c-92d105e-31f21g35
c:ario	d40
c:ario_	d47
c:aris	a71b-38c-84d29f-48
c:aris_	a78b-48c-91d35e-29f-56
c:arit	a-40b-24c67f33
c:arito	a-29f50g34
c:arity	c25
c:ark	a44b45d-76e-41f-26
c:ark_	a63b28c-57e-21f-26
c:arke	b60c-21d-64
c:arket	b89c-26d-42f27g-31
c:arki	c53d-22g29
c:arkin	c53d-22g29
c:arl	e-34f-74g66
c:arl_	a38b21e-22f-21
c:arla	a-59d36g102
c:arla_	a-42c44d64
c:arlai	a-24g60
c:arlat	a-40g74
c:arle	b-23d-62f-46g55
c:arle_	b-57d-33f-33g62
c:arler	b44d-23
c:arli	a-44f-34g104
c:arlie	a-89c-53g126
c:arlo	b-30d101e-37f-27g-26
c:arlo_	b-27d102e-59f-24g-23
c:arls	c79g-26
c:arls_	c79g-26
c:arly	b96c-64d39
c:arly_	b96c-64d39
c:arm	c62d-20e-33g-35
c:arm_	c111d-29f-42g-20
c:arma	c44
c:armb	d40
c:armba	d40
c:arme	c36d-38f36
c:arme_	a-24c22f55
c:armi	b30c-78d37f38
c:armi_	b37c-64d27f22
c:armo	c73
c:arn	b-71c86d-50g-44
c:arn_	a-21c84
c:arne	a75b-37c26d-51g-21
c:arne_	e25
c:arnet	a26c34
c:arni	a-24
c:aro	a35b-53e24f-64g23
c:aro_	a44d-22e-26
c:arol	a30c-21e26
c:aron	a40b-33e26
c:aron_	a53c-45e33
c:aroq	c35e22
c:aroqu	c35e22
c:arou	a-26c-75d62g71
c:aroun	c-40d50
c:arp	a42c-22d-24f24
c:arpe	f32
c:arq	a-52b-23c120d41e-68f-39g-45
c:arqu	a-52b-23c120d41e-68f-39g-45
c:arque	a-29c116e-63f-35g-41
c:arr	a23c-54f-26g58
c:arra	a-31b-40d71e26f-35g44
c:arran	a-51d78g49
c:arre	a79c-76d-50e-20f44g-24
c:arre_	c-23d22
c:arret	a63b35c-66d-105f85g-28
c:arri	c-47d22f-23g66
c:arrie	b22c61d-80
c:arrin	a67b-35c-90d69e-38f-40
c:arriv	a-39c-90d41e51g112
c:arro	a46d-51
c:arry	a-44b65
c:arry_	a-52b67
c:ars	b110d27e-60f-26g-82
c:ars_	b81d34e-68f-21g-78
c:arse	a-59c39
c:arsei	c44
c:art	b-32c36d-23
c:art_	a-20b28c34d-50e21f-25
c:arta	c65d-72
c:arta_	g40
c:artag	a-46c105d-23
c:arte	a42b-67g-22
c:arte_	b-61d21e47f-20g-30
c:arted	c-28d36g37
c:arten	c52
c:arter	a55
c:artes	a-26f23g26
c:arth	c29
c:arti	a-50b-38d37f64
c:arti_	d59
c:artic	a-32c-35d-32e-27f114
c:artie	a-31b-30e72
c:artin	c-60g22
c:artir	c31d39
c:artis	a-22b-24c62d-36
c:artm	c44
c:artme	c44
c:artn	a65d-42e-26g-23
c:artne	a65d-42e-26g-23
c:arto	a-32c39d64
c:arton	a-64c48d24
c:artou	d60
c:arty	a53c-22f37
c:arty_	a49c-20f38
c:artz	a30
c:artz_	a30
c:aru	a21b37f-29g-32
c:arur	b59c30
c:arure	b59c30
c:arv	c23
c:arve	a33
c:arves	a43
c:arvi	a-28
c:arvi_	c22
c:ary	a42d-71g-79
c:ary_	a45b21d-69e21g-76
c:arz	a30
c:arz_	a21
c:as_	c-34e54
c:asa	a27b25d-77f-54g45
c:asa_	b39c35d-58e25f-33
c:asad	g49
c:asam	a31
c:asar	a59
c:asb	a25d50
c:asbo	a25d50
c:asbou	a25d50
c:asc	a77c-68e22f-37g-23
c:asca	a38
c:asch	b33c-57d32
c:asche	a20c-35d37
c:asci	a24e27
c:ascia	a24c-36e32
c:asd	a-101b-104c170d-112e-74f-86g-82
c:ase	a27b-58c-30d25e-96f95
c:ase_	a45b-57c-44e-91f98
c:ased	a-82c-25d73g21
c:ased_	a-82c-25d73g21
c:aser	a-25c58d-35g29
c:asera	c45d-33g32
c:ases	a76b-21c-89d68
c:ases_	a76b-21c-89d68
c:ash	b-55c122f-80g-111
c:ash_	a34b-37c132d-52e-51f-38g-50
c:ashe	a-78d82
c:ashi	a-38c84
c:ashio	c78
c:asi	c53d-38e-36
c:asi_	a42c25
c:asid	a29b21c-39g41
c:aside	a29b21c-39g41
c:asin	a-43c79
c:asing	c47
c:asio	a-24e25
c:asion	a-24e25
c:ask	a-59d-93e39f57g109
c:ask_	a-42c65d-70e-28g43
c:aske	a-34b-49c-91d-88e79f67g110
c:asked	a-66b-38c-68d-76e71f85g114
c:asket	a68c-44e41
c:aski	a-77b31e42f27
c:askin	a-77b31e42f27
c:asn	c-49d34
c:asn_	c-49d34
c:aso	a23b-44c-32d-21e-29f48g55
c:aso_	a75b-23c-82g60
c:ason	a-51c21f61
c:ason_	c24
c:asp	a-36b-30d31e90f-37g44
c:asp_	c-35d59
c:aspe	a-77c-70e102g80
c:aspet	a-77c-70e102g80
c:ass	a28b-34c44e-49f-49g-34
c:ass_	b26c62d-31e-64
c:assa	a58c23d-37e-29f-33g-37
c:assad	a24
c:assag	a54g-31
c:assan	a-57c32
c:assar	a43
c:asse	a23c37e-59f-46g-42
c:asse_	a34b35e-57f-60g-48
c:assed	a-45e52f57
c:assee	d59
c:assen	a33
c:asser	a47b-63c98d-39e-82f-52
c:asses	a-28
c:assez	b32c-32
c:assi	a43b-51c68d-34f-36g-76
c:assin	d71
c:assio	c37
c:assis	a37c48d-41g-33
c:asso	a31b-55c30e-21
c:asso_	a71d-28
c:assoc	b-22c62e-21
c:assoi	d43
c:asst	g73
c:asst_	g73
c:assu	b-47c-21d101f-35g-27
c:assur	a-25b-36d104f-30
c:ast	b-43c67e-48g-27
c:ast_	c82d-40e-50f-30g-20
c:asta	a-36b29e-32f72
c:asta_	a-27f70
c:astan	a35
c:aste	b-53c40d28e-42
c:aste_	d36
c:aster	a62b-25c57d-57e-47
c:asti	a38d23g-21
c:astic	c-21
c:asto	c50
c:astr	c-20d38
c:astro	c-23d23
c:asu	a-71d-29f73g83
c:asur	a-70d-23e-24f42g87
c:asure	a-70d-23e-24f42g87
c:at_	b24e35f-46g-44
c:ata	a-35b63c-35f64g-33
c:ata_	a-36c-66d22e91f83
c:atai	a-55b51c43
c:atair	a-55b51c43
c:atal	b97d-46e-40g-41
c:atale	a24
c:atalo	a-21b104c-36d-31e-43f25g-30
c:atc	a29b62c-32d52e-30f-73g-37
c:atch	a29b62c-32d52e-30f-73g-37
c:atch_	a28b23c-36d70f-66g-44
c:atche	a52b105c-53d-64f-40
c:atchm	a-34c55
c:ate	b-47c27f58g-30
c:ate_	a-28b-35c30f53
c:atea	a21c-33
c:ateau	a21c-33
c:ated	b-28c-55e104f22g-39
c:ated_	b-28c-55e104f22g-39
c:atel	b-40c57d59e-58f-35g-36
c:ateli	a-40b-31c51d94e-47f-47
c:ately	a29
c:atem	c46f28
c:ateme	c43
c:aten	b-40c-21d-72e29f89
c:aten_	a-47d-29e33f87
c:atend	a62c-24
c:ater	a28c37d-40e-25
c:ater_	c32e-24
c:ates	b-21c59d-68f-25
c:ates_	a30c40d-57e25f-41
c:ateu	a72b-27d-41f-22
c:ateur	a72b-27d-41f-22
c:atev	a88b-27c-97d-64f108g-33
c:ateve	a88b-27c-97d-64f108g-33
c:atf	c70
c:atfo	c70
c:atfor	c70
c:ath	a28b-41d36e-35f-39g28
c:ath_	d41
c:athe	a53b-46c-26e-44f-27
c:ather	a47b-51c-24e-37f-23
c:ati	a-28b-45f72
c:ati_	a-39c-50f97
c:atic	c-20
c:atie	b-57d-20e26g56
c:atien	b-32c-47e50g81
c:atier	c37
c:atif	c41
c:atif_	c33
c:atig	c-34f81
c:atigu	a-51f71
c:atin	b-20c-70d45e-24f-53g96
c:atin_	b-59c-59d55f-59g103
c:atine	a34c-51g70
c:ating	a-27b60c-35d27
c:atinu	a64c-44
c:atio	a-38b-51c23f88g-73
c:ation	a-38b-51c23f88g-73
c:atiq	e26
c:atiqu	e26
c:atis	a-65c94d-41
c:ativ	a38c21
c:ative	c31
c:atm	a69b43c-67d27e-34
c:atma	a24b46c-38
c:atmat	a21b49c-47
c:ato	a-40b-59c30d73e52f-36
c:ato_	a-50b-61d91e48
c:atol	a-46c94
c:ator	c70f-41g-69
c:ator_	c46d-30
c:atore	c63d30
c:atori	c25
c:atr	a66c-50d-30e27f-57g-29
c:atre	a35c-60e65f-45g-49
c:atre_	a33c-64e68f-43g-48
c:atri	a84c-26d-26e-33g28
c:atric	g39
c:atrim	a73
c:atro	a74e-23
c:atro_	a50c-46
c:atron	a47
c:ats	a30c32d-88e-36f38g-26
c:ats_	a55b-30c52d-87e-31g-21
c:att	b-27c-25d-34e37f22g53
c:att_	a71c-22d-34g33
c:atta	b-57c24d-41f35g46
c:atta_	a78
c:attac	a-62b-32c64e-50g76
c:atte	a-34b50c-62e58g64
c:atte_	b55c-42
c:atten	a-42b52c-35d-62e96g40
c:atter	a-23d60
c:attes	c-84d58g40
c:atti	a-25b-28c25d29f41
c:attin	a27
c:atto	b-28d-26e86g-28
c:atto_	b-20e81g-20
c:attr	g21
c:attro	g28
c:atu	a26b-58c49d26e-45f-54g-35
c:atui	a-36c68g-20
c:atuit	a-36c68g-20
c:atul	a-25c26d20
c:atula	a-25c26d20
c:atur	a55b-81c38e-53f-36
c:atura	a-66c76
c:aturd	a80b-58c-37d50e-41f-39g-25
c:ature	b-47c45d-30e-43g29
c:atz	a-56c41d41
c:au_	a52b-67c-35f-34g-30
c:aub	d31
c:aube	a47d-22
c:auc	b50c-24d-46
c:auch	a59c-36e-21f-33g33
c:auch_	a36
c:auche	a42c-52g56
c:auco	d-48e-41f47g24
c:aucou	d-37e-40f48g25
c:auct	a26c76d-49
c:aucti	a26c76d-49
c:aucu	a-64b101c-96d23e78g-20
c:aucun	a-64b101c-96d23e78g-20
c:aud	a31b34c22d28e-66f-53g-37
c:aud_	a-23
c:aude_	a38
c:audi	a103b-21c44d-40e-26g-33
c:audie	a98
c:audit	c43
c:audr	b34c-30d99e-29f-24
c:audra	b34c-30d99e-29f-24
c:aue	a26b37
c:auen	a67
c:auen_	a67
c:auf	d72e22f-53g-49
c:auf_	a-22c-58d56e84
c:aufe	a43b33c31d-49
c:aufen	c62d-41
c:auff	c48
c:auffe	a23
c:auft	a-29c-47d86
c:auft_	a-37c-39d87
c:aug	a60c-43d-54g-40
c:augh	a91b-54c-41d-65g-28
c:aught	a76b-37d-52e-30f-21
c:augu	a-27e20
c:auj	b88d-29
c:aujo	a21b66d-24
c:aujou	a21b66d-24
c:aul	a-40c79e-21
c:ault	a-35c29
c:ault_	a-29
c:aum	a-85c125e-33
c:aun	a45b-33d-53e29
c:aune	a54c-41
c:aune_	a50c-33
c:aunt	c23e26g-23
c:aunt_	c30e26g-23
c:aup	a-74d56
c:aur	a26b74d-23e-99f-43
c:aura	a-26b112d-30e-95g26
c:aura_	a78b23c-46e-34
c:aurai	a-101b114c48d-67e-68g36
c:aure	a61c-24
c:auri	a68b-35c52e-41f-28g-50
c:aurie	a65b-31c50e-38f-25g-47
c:auro	a34c-21
c:aus	a24b-35c65d-61g-27
c:aus_	e-27f33
c:ause	a80d-76g-42
c:ause_	a82b-20c-38d-61e23g-37
c:auss	a-24b-67c131d-29f-29
c:ausse	a-34c53
c:aussi	b-53c107d-26
c:aut	c-30d30f-46g-29
c:aut_	a41c-87d91e-38f-55g-38
c:auta	b33c-23
c:autan	b35
c:aute	a-28e44f-47g42
c:aute_	a-21e67f-34
c:auteu	a-44c23g73
c:auth	a-66c34d68
c:authe	a-66c34d68
c:autif	a-24
c:auto	a26c30f-39g-57
c:autoi	c-22d40
c:autom	d38e31
c:autor	c50
c:autou	a28
c:autr	a28c-57e68g-36
c:autre	a30c-63e69g-35
c:autu	g24
c:autum	g24
c:auv	c46g-76
c:auva	a-47c26
c:auvai	a-34c25
c:auve	a59g-34
c:auver	c32
c:aux	c57e-90f-27
c:aux_	c63e-90f-26
c:ava	a-21c-24d30e67
c:ava_	a-28c59d-23e21
c:avai	a-59c-46e127f43
c:avail	a31c61d-68e24f-32g-60
c:avais	a-102c-111e109f122g72
c:avait	a-94c-79d102e120f-25g36
c:avan	d54e-49f-43
c:avanc	a-29d88e-21g31
c:avant	b32e-34f-40
c:avat	a104c-35
c:ave	b-21
c:ave_	a27g-52
c:avec	a29b-30c-22d-42g31
c:avec_	a28b-30c-22d-42g31
c:aved	a23c-30f-22
c:aved_	a23c-30f-22
c:avee	a79c-21
c:avee_	a63
c:avel	a80b-56d29e-40f-40
c:avel_	a92b-49d42e-60f-35g-57
c:avell	c-25g42
c:avem	e23
c:aveme	e23
c:aven	a-45c23d-32g80
c:aven_	a-36g82
c:avenu	c29
c:aver	b24c-53d54e66f-29
c:aver_	d63
c:avers	e41
c:aves	a-23b42c-28
c:aves_	b44c-20
c:avet	a43b-40c-98d-23e99f25g-35
c:avete	a43b-40c-98d-23e99f25g-35
c:aveu	a-47
c:avev	a-35c-48e37g84
c:aveva	c-52e20g84
c:avez	b-58d-27g26
c:avez_	b-58d-27g26
c:avi	a-22c-78e23g125
c:avi_	a44
c:avia	c-45g35
c:avia_	a26c-42
c:avie	a-74b-23c-110d67f-35g132
c:aviez	a-115c-107d22f-24g133
c:avig	c54
c:avin	a53b40c-122e71f-41
c:aving	a52b41c-121e72f-40
c:avio	a-47c-50g94
c:avion	a-61c-49g94
c:avis	a-59f92
c:avis_	a-50f35
c:avo	b71c-21d-55e-46f95g-29
c:avo_	a53b43c-67d-54e80f-24g-42
c:avoc	a47
c:avoca	a47
c:avoi	a-64b105d-23e-39f37
c:avoid	c57
c:avoir	a-60b108e-33f37g21
c:avon	b20e-49f39
c:avons	c26d22e-41
c:avor	c-72d-65e-29f125g-23
c:avor_	a-41c-71f106
c:avore	c-52f97
c:avour	a24
c:avr	a66c-43
c:avri	a59
c:avril	a59
c:avu	a34b-37c-82e29g34
c:avur	a31b-34c-72e33f-32g36
c:avure	a46b-23c-48d28f-22
c:avv	a23c-38
c:avy	a40d32
c:avy_	a40d32
c:aw_	a66b-64d-102f116g-76
c:awa	a40b-34g33
c:away	a40b-21
c:away_	a50
c:awe	a-67b22c65
c:awer	a-81b22c68
c:awer_	a-68b22c42
c:awi	b45c-82g44
c:awin	b46c-100g45
c:awing	b46c-100g45
c:awn	c41
c:ax_	a44c-75d67
c:axi	a33d49
c:axi_	a-24d85
c:ay_	f-29g43
c:aya	b-62c-81e26f42g104
c:ayag	a-41c-54f48g75
c:ayage	a-41c-54f48g75
c:ayan	a-41c-37g67
c:ayant	a-36c-59g69
c:ayb	b89c-31
c:aybe	b89c-31
c:aybe_	b89c-31
c:aye	a45b-50c59d-59g-79
c:aye_	c44d23e37
c:ayer	a93c61d-83e-53f-42g-64
c:ayer_	a96c51d-83e-52f-41g-64
c:ayez	a-67c35f63
c:ayez_	a-67c35f63
c:ayf	c73d-34e26g-34
c:ayfa	c73d-34e26g-34
c:ayfai	c73d-34e26g-34
c:ayi	c111d-62e-29f-23
c:ayin	c111d-62e-29f-23
c:aying	c111d-62e-29f-23
c:aym	a46
c:ayme	a51
c:aymen	a51
c:ayo	a62
c:ays	b61c22d74e-55f-79g-29
c:ays_	b61c22d74e-55f-79g-29
c:ayu	e36
c:az_	a25c-46e21
c:aze	a-56c24d26g23
c:azer	c32
c:azi	a-48b31d-55e-44f93g32
c:azie	a-61b30c-38d-34f98g62
c:azie_	a-55c-42d-26f101g49
c:azien	a-47b23g24
c:azin	c34
c:azine	a29
c:azio	a-71c25f55
c:azio_	a-20
c:azion	a-62c37f30
c:azu	a132b-104c-27
c:azz	a106f-31
c:azza	a39
c:azza_	a43
c:ba_	c64e20
c:bab	a45b56c62d-66g-51
c:baby	a97c-41d-25
c:baby_	a89c-33d-21
c:bac	a-64b-43c81d48e22f-60g49
c:bac_	b50
c:bach	c80
c:back	a-77b-76c74d61e36f-54g87
c:back_	a-69b-73c56d63e33f-51g84
c:bad	c34e-24g-31
c:bado	a22
c:bado_	a26
c:bag	a76c-68g-85
c:bag_	a93b-41c-86f21g-56
c:bags	c81d-21g-25
c:bags_	c81d-21g-25
c:bagu	a66c-82g-70
c:bague	a66c-82g-70
c:bai	a-71c58d54
c:bai_	d22
c:bail	a-27c32
c:baj	a42b32
c:baja	a47
c:bajo	b39
c:bajo_	b39
c:bal	a-29b37c72d54e-42f-53g-66
c:bala	d48
c:ball	b55c28e-52f-25g-28
c:balla	a-23
c:balle	a32c24
c:bam	c40
c:ban	b-71c93e-35g-32
c:ban_	a-36c-54f71
c:banc	c45
c:band	a-23b-36c64d84e-21f-41g-35
c:band_	a-22d93f-29
c:bangl	c-25
c:bank	a-45c106d-41e-39f-24
c:bank_	c76d-25e-23
c:banq	a31e35
c:banqu	a31e35
c:bap	c-29e36g24
c:bapt	c-29e36g24
c:bapte	c-29e44
c:bar	a60b26c-43f-58g-50
c:bar_	a57c-51e68
c:baro	a30c-33d64
c:barr	a21b21
c:barri	b30
c:bas	a22d-45e-25f36
c:bas_	b22c-61
c:base	a-62c98
c:bask	a68c-44e41
c:baske	a68c-44e41
c:bass	a51
c:bassa	a29
c:bast	b22d-23e-30f61
c:basta	b32e-25f63g-26
c:bat	a23b49c-100d88f-52g-25
c:bate	a-42b51d25
c:bate_	a-62b25d29
c:bath	a-40d52e28
c:bath_	a-30d53
c:bato	a67c-72
c:bato_	a66c-72
c:batt	d43
c:batte	c-33d48
c:bau	a40b24d-20
c:bay	c77d-22
c:bbe	a-25b57c60e-60f-42
c:bbe_	a-26b71c58d-48e-35f-26
c:bbed	a-20d49
c:bbed_	a-20d49
c:bber	a-25c27
c:bbi	a-43c31d56f-27g-28
c:bbia	a-43c-27d53e39
c:bbo	a-63c122d-29
c:bbon	a-63c122d-29
c:bbon_	a-39c79
c:be_	b44d-66
c:bea	a70d-55e-85f22
c:bear	a94c-30
c:bear_	a105d-62
c:beat	g37
c:beau	b30d-43e-60f28g-20
c:beau_	a40
c:beauc	d-38e-41f48g23
c:beaut	a-33c31
c:beb	a99c-55d-27e41
c:bebe	a99c-55d-27e41
c:bebe_	a99c-55d-27e41
c:bec	a97c-51d-47g-41
c:beca	a87b-33c-24d-53g-25
c:becau	a87b-33c-24d-53g-25
c:bed	a27b-46d41e-26g38
c:bed_	d44
c:bee	b-45g38
c:bee_	a120c-31
c:been	a-27b-24g53
c:been_	a-27b-24g53
c:bef	a29b-38c-35d58e48f-56g-33
c:befo	a30b-37c-37d58e48f-56g-33
c:befor	a30b-37c-37d58e48f-56g-33
c:beg	a-100b41d-26e66g42
c:begi	a-48b69c-69e93
c:begin	a-48b69c-69e93
c:beh	b-21c44d-41g41
c:beha	c33f22
c:behal	a23f27
c:behi	g59
c:behin	g59
c:bei	b40c-39d-22e102g-67
c:bei_	a-60b80c57d56e-30f-32g-27
c:beig	a80c-33
c:beige	a80c-33
c:bein	a-60b23c-87d-36e119f49g-23
c:being	a-60b23c-87d-36e119f49g-23
c:beit	c33e23
c:beite	e29
c:bel	a-46d48g39
c:bel_	a-96c-30d143
c:beli	a-106c74g71
c:belie	a-98c58g53
c:bell	c-45
c:belle	c-53d-22f32g43
c:belli	a-42d71
c:bello	a27
c:belo	a-103c92d-21e-50f-31g66
c:below	a-58b27c53f-32g41
c:belt	a63c-57
c:belt_	a24c-39e34
c:ben	b-28c67d-66e-59g23
c:ben_	a53c-58d-25f27g-40
c:benc	a-30c99
c:bench	a-30c99
c:bend	a37
c:bend_	a27
c:bene	a-33c41g26
c:beni	g48
c:benis	g50
c:ber	c24d-21e-29f37g-49
c:ber_	f40g-36
c:berg	c29e-20f-27
c:berge	c35
c:berl	f21
c:bern	a39b26c-23
c:bero	c51
c:bers	c28
c:bers_	c23
c:bert	a-79c97g22
c:beru	c55
c:bes	b24c69d-44e-93f34g-29
c:bes_	a97b26c-25d-20e-38
c:beso	a-65b43c84e-44
c:besoi	a-65b43c84e-44
c:besp	a-38b27c-46g74
c:bespo	b35
c:best	a-29b-37c75d-21e-60f84g-53
c:best_	a-33c101d-47e-39g-30
c:besta	a-37c-47f97
c:beste	d53
c:bet	b46c50d-31e-35g-51
c:bet_	c67
c:bete	a29b36c-28
c:bete_	a34b37c-45
c:bett	a-82c50
c:bette	a-63b21c30e21
c:betw	a42c-33d33
c:betwe	a42c-33d33
c:bi_	c-38d44
c:bia	a-50b25c-26d90e20g-42
c:bia_	a-57b59c-43d30e41
c:bian	a27
c:bianc	a27
c:biar	a-58c26d75
c:bid	a27
c:bie	b53c-25e-53g42
c:bien	b61c-52d24e-50g55
c:bien_	b90c-53e-44g59
c:bier	a26c-35
c:big	b27c58d-21f-35
c:big_	b54c36d-24e-25
c:bigg	a21d39
c:bigge	a21d39
c:bij	c75e-44f-61g-39
c:bij_	b21d24
c:bijo	c71d-24e-38f-48g-26
c:bijou	c71d-24e-38f-48g-26
c:bil	a53c57e-69f-33g-83
c:bile	c81e-35f-31g-34
c:bile_	a-22c87e-32f-26g-31
c:bilit	a44f27
c:bill	a44d28g-55
c:bille	a45
c:bim	d28
c:bime	d28
c:bin	a24b-57c74d-35f-42g-30
c:bin_	a30c-28e67g-22
c:bine	c118d-36e-36g-44
c:binet	c121d-28e-30g-39
c:bio	a-49c64d26
c:bio_	a-68c64d29
c:bir	b-47c-30d-49e32f107
c:birt	a-33b-21c-44d-25e23f101
c:birth	a-33b-21c-44d-25e23f101
c:bis	a71b36c-48d-64e-45f-49g36
c:bis_	a73c-53d-21f-34
c:bisc	c23
c:biscu	c30
c:biso	a-58b41g31
c:bit	a39c-71d25e-25f48g-59
c:bit_	b38c-43e43f-22
c:bite	a-42b37c-56d83g-21
c:bite_	b49c-49d45
c:bito	a105c-33
c:bito_	a99
c:biton	a24
c:bitt	c-45d-46e-55f98
c:bitte	c-45d-46e-55f98
c:bitu	a45c-30e25
c:bitud	a21e29
c:bje	a85d-46e-43g-31
c:bjec	f33
c:bject	f33
c:bjet	a99d-35e-33
c:bjet_	a99c-37d-25
c:bjets	c32
c:bjr	a64
c:bjr_	a64
c:bla	a53c-39d-24e-54f-42g34
c:blac	a98c-88
c:black	a98c-88
c:blan	c35d46e-46
c:blanc	a-37b-28c36d73e-37g27
c:blau	a71c-35
c:ble	a60b-45c-31f-40
c:ble_	a62b-44c-28f-33
c:blea	e64
c:bles	a65b-20c46d-45e-24g-24
c:bles_	a85d-30
c:bless	c58
c:blet	a-48g27
c:bleu	a99b-22c-87d-57e-25f-37g39
c:bleu_	a56b-24c-56d-34g51
c:bleue	a118c-43
c:bli	b-65c69d-82e-63f85
c:blic	b-30c81d-21e-32g-30
c:blica	c41
c:blici	c23f36
c:blie	a-80b-39c43d-98e-29f135g73
c:blie_	a-51d-48g116
c:blier	f52
c:blig	a80c-39
c:blige	a55c-35
c:blin	a73b-35
c:blin_	a40c-22
c:blind	a33c36
c:blis	a-23b21c41
c:blish	a-27b21
c:blo	b-31c102d-79e-53f-45g25
c:bloc	a-29c22
c:blog	a-20c73
c:blog_	c69
c:bloq	a-38c49g39
c:bloqu	a-38c49g39
c:blu	a102b-81c-52d-65e-75g63
c:blu_	a51
c:blue	a126b-70c-44d-67e-53f31
c:blue_	a130b-69c-53d-66e-52f32
c:blur	a-27c-43g71
c:blure	a-27c-43g71
c:bly	b58
c:bly_	b58
c:bo_	c32g41
c:boa	c82d-34e-78
c:boa_	a25b-22d34e-28
c:boar	c104d-32
c:board	c104d-32
c:boat_	c25
c:bod	a21b50c-69d-23e78g-81
c:boda	b36c-37e27
c:body	a24b36c-67e73g-78
c:body_	a22b36c-66e73g-78
c:boi	b-23c61f-38
c:bois	a59
c:bois_	a62
c:boit	a-25c64d-36e32f-39
c:boite	a-37c61d-30e40f-36
c:bol	a43b-31d-34
c:bola	c51
c:bola_	c51
c:bols	a44c-51e25g32
c:bolso	a32c-42e40
c:bom	a33c-25
c:bom_	g21
c:bomb	a38
c:bon	b-59c39d-35e-30
c:bon_	b-50c49f-33
c:bond_	a22
c:bone	a161c-64d-83
c:bone_	a161c-45d-80
c:bonj	b-39c44e-33f-30
c:bonjo	b-39c44e-33f-30
c:bonn	a-105b-48c62d-51e-45f102g62
c:bonne	a-105b-48c62d-51e-45f102g62
c:bons	b-34e-32g77
c:bonso	a29b-28d-30e-23f-22g80
c:bonu	b50
c:bonus	b50
c:boo	a23b-70c114d-66e-45f-35g-99
c:book	a29b-67c112d-61e-61f-32g-98
c:book_	a88b-48c70d-59e-47f-35g-53
c:bor	c33e40f-37g-71
c:bora	b-25c44f-23g-23
c:borat	a24b-21c30
c:bord	a30b38c-75d23f-29
c:bord_	a-45b28e48
c:borde	a55c-56d44e-21g-22
c:born	a-40c44e59
c:born_	a-23c39e34
c:borr	a-93c59f34
c:borro	a-69c86e33
c:bors	a29d44f-25g-42
c:borsa	a44c-80d62g-28
c:bos	b-33c-28e50f-27
c:boss	a32c-42e35
c:boss_	a39c-24d26
c:bosse	e58
c:bot	b-71c-36f79g33
c:bot_	a-25c67e22
c:both	b-24c-109d-39f126g91
c:both_	c-114d-23f91g106
c:bott	a25b-25g-25
c:bottl	d49
c:bou	a-40b-33d72
c:bouc	a59b-42c48d-27f-35g-25
c:boucl	a81b-38d-36f-31
c:boug	a-70b-74c-48d123e24g-48
c:bough	a-131b-63c-26d130f39g-61
c:bougi	a31c-79d54e48f-24
c:boul	a-45b21c36
c:boula	b26
c:bour	b20c66d-33f-23g-48
c:bour_	c58
c:bourg	a20d54
c:bours	a-49b71c20d-52e31
c:bout	a-42b-23e38g39
c:bout_	a-39d-60e26f31g103
c:bouti	a-54b-47c50d32e59g-76
c:bouto	c-39d52g20
c:bov	a-25c31
c:bove	a-25c31
c:bove_	c38
c:bow	a37b-24
c:bowl	a54
c:box	a-84b-53c24d100e56
c:box_	a-78b-55d105e68
c:boxe	c25
c:boy	b35
c:bra	a40b-43d51e-26f-59g-21
c:bra_	c78
c:brac	a50b-31c-92d66e-28f-54g-38
c:bracc	e25
c:brace	a57b-48c-92d69e-45f-50g-41
c:brad	c43
c:bran	a-70b-35c87d-49e-28f-32
c:branc	c25
c:brand	a-58b-28c80d-29e-29f-25
c:brar	a41c-44e22
c:bras	a67b-21c-57f-24g54
c:bras_	a25
c:brass	a49c-23g37
c:brav	a-55c-32e83
c:bre	b-56c70e-73
c:bre_	a44b-63e-58
c:brea	a-27b31
c:bree	c75
c:bres	a24c66d-29e-28
c:bres_	a47c47
c:bret	a-76c106
c:brev	a-63c89
c:bri	a36d34e-89f-55g23
c:bric	b41
c:brid	a71c24d-40e-22
c:bride	a57c55d-27
c:brie	a47c-27
c:brief	a46
c:brig	a-42c36d22g28
c:briga	a-39d31g35
c:bril	a-30b-26c61d74f-22
c:bril_	d24
c:brill	a-33c53d41
c:brin	a30c-62d70e-59f-46g42
c:bring	b22c-53d60e-48f-39g68
c:brio	d39
c:briq	a94b26d-40e-24g-29
c:briqu	a94b26d-40e-24g-29
c:bro	a30b54e-68f-69
c:bro_	g60
c:broc	a-25b110c-73e-32g28
c:broch	a-27b110c-72e-31g29
c:brod	c56
c:brode	c56
c:brok	d92e-26
c:broke	d92e-26
c:bron	a-44c77
c:bronz	a-26c44
c:broo	a56b-29c-26d-26e36f-26
c:brooc	a56b-29c-26d-26e36f-26
c:bros	a51
c:brot	a73d-64e-25
c:broth	a73d-64e-25
c:brou	d22
c:broug	d24
c:brow	a53b69c-77d-27
c:brown	a115c-44e-37
c:brows	a-66b82c-26e31
c:bru	a82d-59f-38g-29
c:brua	a59
c:bruar	a59
c:brun	a-49
c:brux	a59
c:bruxe	a59
c:bs_	a-31c120
c:bsc	a32c-32f60
c:bscr	f61
c:bscri	f61
c:bse	a-71c108g-39
c:bser	c43
c:bserv	c43
c:bsi	a-33b65c23d-25
c:bsit	a-33b65c23d-25
c:bsite	a-33b65c23d-25
c:bst	c67
c:bst_	a22
c:bt_	c-51g69
c:buc	b40d-31e37
c:bud	a92c-37
c:budg	a86c-29
c:budge	a86c-29
c:bue	a25c32d26e-46f-33
c:buel	a31
c:buen	a28c39d-25e-27
c:buena	a22
c:bueno	c33
c:bui	a-47b-23c76e61
c:buil	a-35c70e22
c:build	a-61c84
c:built	e33
c:bul	a-43c96
c:buo	c68e-36f-41
c:buon	c68e-36f-41
c:buona	a-27b32c44d-33
c:buong	a43b-36c55e-39f-26
c:bur	a64b-51d-24
c:bure	d32
c:burea	d32
c:burg	a81d-37
c:bus	a39c89d-61e-88g-50
c:bus_	a45c34d-26e-41g-20
c:busc	a59
c:busca	c21
c:busco	a75
c:busi	c78
c:busin	c78
c:but	a22b56f-61
c:but_	a21b65c-41f-59
c:butt	e35
c:buy	a69b85d-88e-47f-65g-83
c:buy_	a95b20c26d-101e-59f-56g-79
c:buye	c25
c:buyer	c25
c:buyi	b86c-81f-23g-22
c:buyin	b86c-81f-23g-22
c:bvi	b45c35
c:bvio	b45c35
c:bviou	b45c35
c:by_	a77c-24d-42
c:ca_	a41c58d-45e-78g-40
c:cab	a44b-45c65d-67g-41
c:caba	a57c-25
c:cabi	c117d-37g-43
c:cabin	c118d-32e-32g-40
c:cac	a63
c:cach	a66
c:cache	a58
c:cad	a44b-29f-48g-27
c:cada	a-30e21
c:cade	a56b-50c-28f-37g-25
c:cade_	a-26c29
c:cadea	a60b-56c-65d42f-45
c:cado	d48
c:cado_	a-27d48
c:cadr	a28b38e-34f-31
c:cadra	a67c-80
c:cadre	a-55b23c64
c:caf	a-69c104d-53e44g-20
c:cafe	a-79c112d-45e29
c:cafe_	a-79c112d-45e29
c:cai	c35d38f-42g-22
c:cail	a-59b37c-22d84
c:caill	a-59b37c-22d84
c:cais	a39c63
c:cais_	c36
c:caj	c29
c:caja	c29
c:cal	a24d-62e-25f-60g37
c:cal_	a42c60d-53e-47f-39
c:cala	a43
c:calc	b29c-34
c:cale	a-29e-31f21g82
c:cale_	c37g46
c:calen	c-31f44
c:cali	a-45c48
c:call	a25b57c-40d-67e49f-67
c:call_	a61f-129
c:calle	c-59d-44e101
c:calls	a-26f79
c:cally	b68
c:calm	a38
c:calme	a45
c:cam	a-60b-52c71d72f-46g35
c:camb	a-101d125e-34f24
c:cambi	a-118c23d127
c:came	a-30b-68d68e91f-54g33
c:came_	a-48b-46c-107d102e106f-42g50
c:camel	a82
c:camer	a-54c127e-26
c:cami	c60e-23g39
c:camio	c90
c:camo	a-45c50
c:camos	a-45c50
c:camp	a-40c99d-27e-28
c:campa	a-35c72
c:campi	c41
c:can	a34b-67d78e-51g-45
c:can_	a48b-45c-23d90e-74f-62g-49
c:cana	d31
c:canc	b-30c-103f120
c:cance	a-30b-27c-99f120
c:cand	a35b-46c-36e54f35g-55
c:cande	a24e24
c:candi	c46
c:candl	a37b-20c-70d49e58g-27
c:cani	a-49c61
c:cann	a36d29
c:canne	a25
c:cant	c81d-56e-46
c:cant_	a24
c:canta	a-44c59
c:cao	a-48c49
c:cao_	a-43c42
c:cap	a35c38d-41e-33f-25
c:capa	a63
c:capi	b-45c56
c:capit	b-58c97
c:car	b-65
c:car_	a28c-25d-40e-46g60
c:cara	a48d-62e23g-21
c:cara_	a-31c25e36
c:carat	a79d-62f-26g-33
c:card	a-25b-39c-78d84e26f80
c:card_	a-53b-42c-62d80e44f85
c:cards	a35
c:care	a-48c22d81
c:care_	a-26d53
c:carf	a50c-30d38
c:carf_	a50c-30d38
c:carg	a50
c:cargo	a44
c:carn	e21
c:carne	e21
c:caro	c65
c:carr	c-26d27e24f-39g38
c:carre	a61c-45d31
c:carri	a-34e34g25
c:carry	a-48
c:cart	a32b-79c43d-24g-70
c:carta	e26
c:carte	a81b-64c-31g-43
c:carto	a-49c71
c:carv	a51
c:carve	a51
c:cas	a30b-23c44e-36f-62g-29
c:cas_	c80d-64e-35f-21
c:casa	a45b21c26d-79f-44
c:casa_	a-29b41c43d-55e28f-31
c:casam	a31
c:case	a93b-37c-66d41e-32f-31
c:case_	a82b-36c-56d44e-30f-29
c:cash	c70
c:cash_	a39c55d-29
c:casi	a-66c43
c:casio	e25
c:cass	b-37d114f-38g-50
c:casse	b-23c43d82e-31f-22g-33
c:cassi	a-23c-38d77
c:cast	c49d-35e-36g26
c:cast_	c46
c:casta	g29
c:cat	a-49b42c38e-39f49g-61
c:cat_	b-28c95d32e-41f-34
c:cata	a-34b103c-30d23e-47g-40
c:catal	b105c-39d-30e-42f25g-29
c:catc	d62
c:catch	d62
c:cate	a-36c62e-75f61g-30
c:cate_	a-68b-20c72d35e-43f40
c:cati	a-72c39d-64e56f70
c:catio	a-68d-58e78f75
c:cato	a-43c32d31
c:cato_	a-46d39
c:catol	a-23c42
c:cau	a63b-22d-47e21g-36
c:caus	a73c-32d-59e27g-33
c:cause	a81b-40c-27d-58e28g-32
c:cav	e28
c:caz	a-42c23g23
c:cazi	c37
c:cazio	c37
c:cca	a-37c-20e78
c:ccas	e25
c:ccasi	e25
c:cce	b-38c57d-90
c:ccep	a44c66d-72e-33f-24
c:ccept	a44c66d-72e-33f-24
c:cces	a-49c44e-26f66
c:cces_	a-49c83
c:ccess	c-25f52g23
c:cch	c-51d37e31f-38g28
c:cche	c32
c:cchi	c-95d46e38f-32g36
c:cchin	a22c-47e56
c:cchio	a-53d30
c:cci	a59c74d-68f-51g-57
c:ccia	a40c44d-64e32f-33g-32
c:ccia_	e46
c:ccial	c-29e26
c:cciam	c78
c:ccio	c91d-31e-33g-23
c:ccio_	a20c72d-26e-24
c:cco	b-75c-30e-41f21g110
c:cco_	d24e25
c:ccol	a108b-30d-31e-40f-28
c:ccola	a50
c:ccolo	a41
c:ccom	a47c-47e-32g78
c:ccomp	a68c-29
c:ccor	b-35c-52d-33e-32g116
c:ccord	b-30c-36d-72e-27g118
c:ccou	a-58c-32f86g34
c:ccoun	a-68d22f91g22
c:ccr	c23d23
c:ccro	d32
c:ccroc	d32
c:ccu	b-20c48d-46e75f-37
c:ccue	a-32c-30e93
c:ccuei	a-32c-30e93
c:ccup	a51c65g-53
c:ccupe	a49c52g-51
c:ce_	b-44c38f-26
c:cea	a-61c36
c:ceau	a-28b-21d20
c:ced	a-58b-55c50d62e-22f63g-25
c:ced_	a-40b-22c69d71f-39g-35
c:cede	a-46b-38f108
c:cede_	a-28c35
c:ceder	f49
c:cee	c33d-65e20
c:cee_	c64d-45
c:cees	a65
c:cees_	a65
c:cei	b-57c-56d71e100
c:cein	a58b-21c-94d28e62
c:ceint	a58b-21c-94d28e62
c:ceip	a-60c-36d71e50
c:ceipt	a-60c-36d71e50
c:ceiv	a-47c-32d33e51
c:ceive	a-32c-55d35e54
c:cel	b-39c-34d51
c:cel_	a-78c20d33e21f40
c:cela	b-23d-33e27f-20g30
c:cela_	b-21d-42e33g34
c:cele	a58b-55c-87d61e-53f-28g-34
c:celeb	a49
c:celet	a57b-48c-92d69e-45f-50g-41
c:cell	a-39c-47e23f102g23
c:cella	a-56c-65f111
c:celle	e42f-25
c:celu	a29b-23c-20d40f-26
c:celui	a29b-23c-20d40f-26
c:cem	b-46c20d44e-27f-41
c:cemb	a54b-53d23e-35f-36
c:cembe	a64b-25e-27f-22
c:cembr	a22b-33d30g21
c:ceme	d69g-31
c:cemen	d69g-31
c:cemo	c37
c:cemos	c37
c:cen	a58b-67c75d-66f-85g-62
c:cen_	a73c-42
c:cena	c42
c:cena_	c28
c:cenc	a-25c24
c:cend	a90d-45
c:cene	a88
c:cene_	c26
c:cens	c38
c:cense	c54
c:cent	a36b-54c64d-43f-73
c:cent_	a26b-34c86d-24f-58g-27
c:cente	a24
c:centi	c-75d26g41
c:cento	a24
c:centr	c46
c:cents	c25
c:cep	c49d-45f-49g24
c:cept	c52d-43e-24f-48g26
c:cept_	b-24c64e-27
c:cepte	a51d-41
c:cepti	a-36e27
c:cer	b-34c23d40e-58f34
c:cer_	b-66c-20e-65f65g42
c:cerc	a87b-39c34d-25e-40f-32g-43
c:cerca	c71
c:cerco	a100b-23c-49d-22e-23
c:cere	a-33b71c45d-25f-25
c:cere_	a-29c40
c:cereb	a-22b72c22
c:ceri	a30
c:cern	a-86d36f86
c:cerna	a-53c-22f99
c:cerni	a-33d46
c:cert	a-110b-30c49d96e-43g-29
c:certa	c27
c:certi	a-111b-42c41d102e-41
c:ces	b20c59d-51e-68f29g-62
c:ces_	b30c74d-41e-57g-69
c:cesi	a51c73e-24f-27g-23
c:cesit	a63c49f-25
c:cess	c-44d-25f108
c:cess_	f24
c:cesse	c-34f39
c:cest	a23
c:cet	a49b-23d-60e-26
c:cet_	a51c-57
c:cett	a37b-24c36d-62e-40
c:cette	a25b-22c47d-54e-53
c:ceu	e39
c:ceus	a22
c:ceuse	a22
c:cev	a67b-38c-50e-69f69g-43
c:ceva	c36
c:ceve	a92c-34
c:cevo	a86b-40c-77d-66e-31f111g-37
c:cevoi	a77b-36c-65d-57e-20f101g-31
c:cevu	a-81c-41d99
c:cevut	a-81c-41d99
c:cez	a-82f112
c:cez_	a-82f112
c:ch_	a33c-33g-33
c:cha	a-27b-48c35d41e20g-40
c:cha_	a-30c-30d55
c:chac	a65
c:chacu	a80c-47
c:chai	a75b-73c-34d-40e52f-51g-24
c:chain	a99b-65c-33e-38f-34g-37
c:chair	a27d-21e59
c:chais	a-28e87
c:chal	d33
c:chale	d36
c:cham	a-22d-36e85f42g-32
c:chamb	a26
c:champ	a-52e101f26
c:chan	a-78b-60c45d119e-69f47g-21
c:chanc	c62g-22
c:chand	a25
c:chang	a-135b-29d134e-58f90
c:chant	b-45c101d-34e-41f-33
c:chap	a30c44d-21
c:chaq	a-36c77e-36f49g-30
c:chaqu	a-36c77e-36f49g-30
c:char	a-68b-20c65e67f-39g-27
c:charg	a-56b-49c68e105f-55g-38
c:charm	a-37
c:chas	b20d96e-53g-35
c:chase	b31c-62d112e-38
c:chasi	c43
c:chat	a-21c-22e66
c:chat_	c-67d34e77f-44g31
c:chats	a-34c25f35
c:chau	a-21c109e-64f-34
c:chauf	c60
c:chaus	c51g37
c:che	c23f-34g-29
c:che_	a27b-56c22f-39g-31
c:chea	b63c41d-30
c:cheap	b66d-22
c:chec	a-78c34d82
c:check	a-76c28d83
c:ched	a-50b-47c44d-58e67g49
c:ched_	a-49b-47c41d-58e68g49
c:chee	c-55d60
c:chee_	c-65d76
c:chef	a57d-36
c:chef_	a48c28
c:cheg	d39
c:chei	a-46
c:chel	a-41c54d-31
c:chem	a35b-41c22d-32e26f-26
c:cheme	c44e21
c:chemi	g42
c:chen	c-55d24f40
c:chen_	a-21c-98d30f76g26
c:chenk	a60c-25
c:cheq	a21c33
c:chequ	a21c33
c:cher	b-48c93d-46e-65g-60
c:cher_	a27b-27c77d-66e-24f-35
c:cherc	a45b-82c101d-62e-72f-55g-60
c:chere	a-70c79d-26e-21f43
c:ches	a50b39c-35d-84e-40f-52g65
c:ches_	b47d-79e-29f-57g72
c:chest	a77c-33
c:chet	a27b35c-21d68e-89f-37g-70
c:chete	b51c-37d81e-80f-39g-83
c:chett	a48e-42f-35g30
c:cheu	a38
c:chev	a62c-80d-29e24f-21g21
c:cheva	a82c-24
c:cheve	c-29e55
c:chez	b35c72d34e-70f-29g-103
c:chez_	b35c72d34e-70f-29g-103
c:chi	a-28c-25d56f59
c:chi_	a-38d-46e-28f36g47
c:chia	a47b-34e-39g48
c:chiam	c57
c:chiav	a39
c:chic	d80
c:chick	a-42d75
c:chie	a-77b-29d-58e37f129g25
c:chied	a-39c44d-51f88g-27
c:chien	a-22c90d-34
c:chier	a-68c-88f109g28
c:chies	a-49c-58e29f57g53
c:chif	b-29c-44d92g20
c:chiff	b-29c-44d92g20
c:chil	a-34b62e58
c:child	a-22b36e60
c:chin	c26d69f-42g-33
c:chine	a-36c22d63
c:ching	c41d28
c:chini	a45
c:chio	a-87d84
c:chio_	a-59d27
c:chir	c-26
c:chit	d46
c:chite	a30
c:chiu	f50
c:chiud	f55
c:chiv	c-79d93e-22f57
c:chive	a60c-71d85
c:chivi	a-38f69
c:chl	a21c-78d87e27f-32
c:chm	c63d-30e-40f-30
c:chma	c29
c:chmak	a-34c55
c:chn	c77d-39f-21
c:chni	c74d-28
c:chnic	c58
c:cho	a60d-47e-50f-55g-26
c:cho_	g39
c:choc	a-57c23
c:choco	a-57c23
c:choi	a65c-43d-36f-27
c:choir	c29
c:chois	a84c-98d-45
c:chon	b34c21e-44f-28
c:chon_	b33c-29
c:chons	c52
c:choo	a63c46d-67e-43g-32
c:chool	c69d-27e-27
c:choos	a77c-34d-32
c:chor	a37
c:chos	a65b34c-92e-27f-59g-48
c:chose	a68b24c-96e-25f-59g-47
c:chr	a31b-42c59d22e-92
c:chre	c37
c:chrei	c37
c:chri	b-21d53e-79f23g21
c:chris	a45d74e-69f-35g-44
c:chro	a58c90d-44
c:chron	a24c99d-41
c:chs	a-72d24e76
c:chst	a-24e36
c:cht	a-29e24f33
c:cht_	a-37b24d-22e78
c:chte	b-54e-22f74
c:chte_	a39b-39c54d-31g-26
c:chten	a-49d35f93
c:chter	a-23c-42g36
c:chti	a35
c:chts	a-22b94c-36
c:chts_	a-22b94c-36
c:chu	a-58b114c-46d-25e40f30g-39
c:chur	a-55b120c-47
c:chure	a-78b121c-51
c:chut	a-32
c:chw	a51
c:chz	a-23b71c-30e51
c:chze	a-44b75e30
c:chzei	a-44b75e30
c:ci_	a-29b-37c-26d-99f122g88
c:cia	c76d-60f-41g-49
c:cia_	a-21c48e35f-40
c:cial	c63d-32f-23g-59
c:cial_	a-21c30e55f-24
c:ciale	b63
c:ciali	a-31c82e-30
c:ciam	a-24c95
c:ciamo	a-24c95
c:cian	a29
c:ciao	a38c53
c:ciao_	a38c53
c:cias	a-50c-32f33g81
c:cias_	a-50c-32f33g81
c:ciat	a25c59d-37f-22g-41
c:ciate	a-23c25
c:ciati	a-20c64
c:cid	a60b52c-108d-63
c:cide	a89b79c-113d-74g-54
c:cide_	a51b76c-65d-23g-28
c:cided	c-21
c:cie	b-45c66d-71e-46f26g-44
c:cie_	c27f24
c:ciee	f29
c:ciel	c36
c:cien	a33c47d-47g-53
c:cien_	c102d-68
c:cienn	a65d-52
c:ciens	a56c-65d41
c:cient	a-36c50
c:cier	a55d-77g22
c:cier_	a85d-56
c:cierg	c23
c:ciet	c26d21
c:ciete	c29d24
c:cieu	a-35c75
c:cieus	c59
c:cieux	c27
c:cif	a24
c:cig	c-61d93
c:ciga	c-54d94
c:cigar	c-54d94
c:cil	a52b24c25e-34g-26
c:cil_	c72
c:cile	a75c-25
c:cile_	a70c-24
c:cim	a-59e31
c:cin	b53d-37f-55
c:cina	c64e20
c:cina_	e22
c:cinc	a-53e33g47
c:cinco	a-53e33g47
c:cine	a-63b82
c:cine_	a-80b83
c:cing	a-76b21c67
c:cing_	a-76b21c67
c:cino	a-61d74
c:cino_	a-58d75
c:cinq	a46b37c-32d-72g23
c:cinq_	b61c-45d-46g24
c:cinqu	a62d-25
c:cint	a137b-34c-72
c:cintu	a97c-42
c:cio	b32c63d-84e-32g-62
c:cio_	a97c58d-67e-52f-44g-64
c:cion	a-66c86d-22f21
c:cion_	a-82c73
c:cione	a-29c24
c:cios	b60
c:cip	a-34d65e-37
c:cipa	a-25d26
c:cipal	d31
c:cir	b-57e30
c:circ	a38c-22f34
c:circa	a47
c:cire	d50
c:cire_	d50
c:cis	a-48c-43d-29e24f38g98
c:cis_	a-33
c:cise	g22
c:cisi	a-46c-51f63g81
c:cisio	a-42c-42f37g82
c:cit	a-50b-67c38d-55f112
c:cita	a-84c54e31f69
c:cita_	a-43c43
c:citat	a-43c25
c:cite	a23b-28c54d-37e-32
c:cite_	a54d-23f27
c:citer	c44
c:cito	a-33f30
c:civ	c-21d35
c:ck_	b-79c57e-28f-69g44
c:cke	b-31c-32d100e-49
c:cked	a-121d102e24f51
c:cked_	a-121d102e24f51
c:ckel	g63
c:ckel_	g65
c:cken	a-52d48
c:cken_	a-60d48
c:cker	a31c35
c:cket	a67c-91d80e-24f-45g-61
c:cket_	a48b-22c-105d95e21f-38g-48
c:ckets	a69e-56
c:cki	a-93d114e-21
c:ckin	a-92d115
c:cking	a-92d115
c:ckl	b62c-26d-37e23f-27
c:ckla	b89d-32f-33
c:cklac	b69d-43f-29
c:ckle	a45d-31
c:ckn	a-29
c:cks	a59c43d-28e-43
c:cks_	a51c44d-24e-40
c:ckt	a-28
c:cla	b-47c51d59e-26f-46g-61
c:clai	a90g-25
c:clair	a86g-22
c:clam	c-48d75
c:clame	a-23c-39d78
c:clas	b-53c100g-60
c:clasp	d52g-21
c:class	b-52c106d-62g-33
c:cle	b-53c43d29e-64f34
c:cle_	b-54d59e-30f90g-68
c:clea	a-99c99d65e-47
c:clean	a-83c92d74e-27
c:clear	a-35
c:cles	c56d-25f-20
c:cles_	c56d-25f-20
c:cli	a-30b-86c74d-94e38f56g-66
c:clic	f40
c:click	c26
c:clie	a-62b-68c82d-85e60f23g-65
c:clien	a-62b-68c82d-85e60f23g-65
c:clim	c24
c:clin	a23f52
c:clini	a26
c:clip	a83b-39
c:clip_	a69
c:clo	a29b-39d-47e-65f84g-33
c:cloc	a25b24c-56d24f-44g46
c:clock	a23b28c-73d31f-40g61
c:clos	a36b-64c68d-60e-86f112g-70
c:close	a32b-45c39d-52e-77f117g-61
c:clu	a-50b-32c65f38g-48
c:club	b-21c77
c:club_	c74
c:clud	a-43f69
c:clude	c50
c:cludi	c-45f75
c:clus	a-78c78d-20e45
c:clusi	a-50c59e27
c:co_	a74b-83d-39f-33g-23
c:coa	c-31e88
c:coat	c-33e71
c:coat_	c-50e78
c:cob	e21
c:cobr	e21
c:coc	a21c88d-23g-58
c:coch	c75
c:coche	c75
c:cock	a23
c:cod	a-72b-34c75d69f-32g-37
c:code	a-91b-21c56d67e21f-26
c:code_	a-92c52d69e22f-21
c:codi	a26c22e-26
c:codil	c26
c:coe	c25
c:cof	a-56b23c27d-24f-24g75
c:coff	a-52b24c25d-22f-23g76
c:coffe	a-34c49
c:coffr	a-30g87
c:cog	a-33c33d37f27
c:coge	a27
c:cogn	c-29f43
c:cogna	c-36
c:coi	d67e-32f56g-46
c:coin	a-69b21d108
c:coin_	a-22b31
c:cois	a-22c-25f84
c:cois_	c-31f87
c:coit	a23
c:coit_	a23
c:col	a29b-21e-25f-35
c:col_	a101c-43e-36
c:cola	c37d-31
c:cola_	a50
c:colat	a-57c23
c:cole	a-32c86d-92
c:cole_	a-55c73d-43e-22
c:coli	b-29c-22d43e41f-24g-24
c:colis	c33e23f-24
c:coll	a22f-31g-21
c:colla	b29c39e-24f-49
c:colle	b39
c:colli	a56b-52c-43d53g-37
c:colo	a59b-82c37e-80f-41g28
c:colo_	a30
c:colon	a30c47e-29
c:color	c-55g63
c:colou	a60b-64e-26f-32
c:colt	a38
c:com	d34e-33f-32
c:com_	a-24c43f-26g38
c:comb	a40b64c45d-55e-74f-48g-34
c:combi	a44b67c32d-49e-68f-46g-47
c:come	a58e-59f-64
c:come_	a70b-55e-47f-66
c:comed	c70
c:comes	b87d-34e-37
c:comi	c81d-68e-44
c:comin	c83d-49f21g-27
c:comit	a25
c:comm	a-61d105f-20g54
c:comma	a-41b-20c-37d122f-34g-61
c:comme	a-79b44d59g119
c:commi	a45c34d-21e-26g-36
c:commu	c82g-25
c:como	a-54c-32d39e48g55
c:como_	a-77c-42d46e52g58
c:comp	b24d37g-50
c:compa	a66c37d-62e-47f-34g-60
c:compe	a-57c81
c:compi	a30
c:compl	a-38b89f-38
c:compo	a-76c92d62
c:compr	a-32b70c-68d96f21g-60
c:compt	a-21b-45d-32e48f51g44
c:comu	a57
c:comun	a57
c:con	a-29b-52c28f25g44
c:con_	a29b-27d-30f-46
c:conc	a-68b-36c71d-53f62
c:conce	a-84c46f85
c:conci	c23
c:conco	c90
c:cond	b-61e-26f-48g104
c:cond_	b-27c-34d-26e-54g105
c:conde	a-26c22
c:condi	a34d-39
c:condo	a-49g42
c:conds	c35
c:condu	a44
c:conf	a-53b-69e24f59g107
c:confe	a-79c-49g101
c:confi	a-57b-65d23e36f50g86
c:confo	f44
c:cong	a-65c40e68
c:conge	a-39e57
c:congr	c42
c:conn	b-27c46d29e32f-22g-55
c:conna	d-34e27g-32
c:conne	a-45d80
c:connu	c25
c:cono	a-38c20e73
c:conom	e35
c:conos	c39
c:cons	b-56f92g-42
c:consa	c30
c:conse	a-31b-45c-66d100f121g-44
c:consi	a53c27d-56e-29
c:const	a-76e90
c:consu	a62d-21
c:cont	a-59c55e-27f47
c:conta	a-35c39d-64e-45f92g-64
c:conte	a-47c41d-23f-24g66
c:conti	a-64c-32e-31f107g55
c:conto	a32e46
c:contr	a-74c82d80f-60g-21
c:conv	a-58b-49d-34g115
c:conve	a-93b-30c-24g114
c:convi	c-35g41
c:coo	c48e-29
c:cop	a-52c78d-52e-24f55g-23
c:copa	b28
c:copai	b29
c:copi	f47
c:copie	a-38c-27f56
c:copin	a47
c:copy	a-20b-21f62
c:copy_	a-30c-27f65
c:coq	c40
c:coqu	c40
c:cor	a-21b28c-21e-67f65g36
c:cora	a73b20c-48e-58f-33
c:cora_	a46c-28e-33f-22
c:coral	a26
c:cord	a-71b-68e-36f91g104
c:cord_	c-57d-33f48g90
c:corde	c34
c:cordi	a-84b-28f69g28
c:cordo	a-58d51g65
c:cords	a-73f81
c:core	a-22b112c-38e-32
c:core_	b113c-68e-29
c:cork	a-31b29
c:cork_	a-31b29
c:corn	a104b-48e-23
c:corne	a48b-34
c:corr	a-115b-68d88e-48f138g21
c:corre	a-104b-59c-27d82e-55f127g36
c:corri	a-81d33f76
c:cort	a68
c:corte	a33
c:cos	a33b76c-27d36e-68f-48g-56
c:cosa	a73c-52d-51
c:cosa_	a62c-26d-69
c:cosi	a-25b41
c:cosi_	a-25b41
c:cost	b78d55e-73f-54g-51
c:cost_	a-33b65d60e-35f-20
c:costa	a25b65c-76d35
c:costu	a51c25
c:cot	a94b-32d-25e-45f-45g-42
c:cote	a34c43d-43f-32
c:cote_	a24c67d-39f-28g-29
c:coti	a105c-40
c:cou	b-40g-23
c:cou_	b-21d26g29
c:couc	a50
c:coud	c20
c:coul	a49b-56c-34d45e-44g-30
c:could	a55b-59c-26d40e-73g-21
c:coule	c-32d59
c:coun	a-77b-48c45d23f54
c:count	a-77b-46c31d28e27f57
c:coup	b-45c55d-88
c:coup_	a28b-31c25d-78e-34f35g24
c:coupe	a30c-26e31
c:coupl	e38
c:cour	a-38b-53c21e27f57
c:couri	a-48c36
c:couro	a-36c-39d87
c:courr	a-82c-94e55f117
c:cours	a-25b-65c134d-43f-21
c:court	a46c-34
c:cous	c68
c:cousi	c50
c:cout	b77c-56d21e49f-42g-58
c:coute	a24b84c-73d-25
c:coutu	c-59d40e71g-42
c:couv	a87b29c-45g-22
c:couve	a25
c:couvr	a81b31c-60
c:cov	b-25c24d90e-26
c:cove	a-77c36d96
c:cover	a-68d98
c:cqu	a69b-24d43e-34f-21
c:cqua	a30
c:cquer	a20
c:cqui	d39
c:cquir	c21
c:cquis	c-23d24
c:cra	a45b-52e45f-46g-31
c:craf	c41
c:craft	c41
c:cran	c25
c:crav	a104c-35
c:crava	a104c-35
c:cre	b-72c63d39e-48f-60
c:cre_	a27c-26
c:crea	a-92b-29c81d74e-35f-25g-29
c:cream	a-54d106
c:creat	a-31c78
c:cred	b-56c23d39e-27f-37g56
c:credi	b-53c37d33e-54f-51g62
c:cree	a-29c89e-25
c:cree_	c45
c:cres	c44
c:cret	a72c34d-50e-24f-39g-34
c:cret_	a33
c:creta	c-21
c:creti	c61
c:creu	a-38d54
c:crew	a-53c25
c:crew_	a-27
c:cri	a-35b-53d-82f125g48
c:crib	b-26c-38d-59f87
c:cribe	a24c-40f58
c:cribi	a-30e56g21
c:cribo	a23
c:crin	a-46c68d26
c:crin_	a-34c45g24
c:crip	a-52c41
c:cript	a-52c41
c:crir	a-45b33c34d-22
c:crire	a-48b35c30
c:cris	a37c-44d-61g54
c:cris_	c-28d-47g52
c:crist	a59c-20
c:crit	a-63b-57c-41d-30e70f110g48
c:crit_	a-43b-26c-48e93f55g56
c:critt	a-64c-24f53
c:criv	a-37b-50d-81f116
c:crive	a-55c-23f108g-20
c:crivo	c-33d-30g66
c:cro	b-42c57f-58
c:croc	d39
c:croch	d27
c:croco	c22
c:croi	b24c23e-50f-33
c:crois	b36d21e-39g30
c:croix	a54
c:croq	a29c-32g57
c:croqu	a29c-32g57
c:cros	a-46c27e52
c:cross	a-43e53
c:crow	c35
c:crown	c35
c:croy	b-30
c:cru	a31c30d-24
c:crut	c47
c:crute	c42
c:cry	c28d25e-27
c:cryp	a35
c:crypt	a35
c:cs_	a56c81d-74e-41f-47g-60
c:ct_	d-46e-37f71
c:cta	d-21
c:cte	a23b-77c84d-87e23f-50g-47
c:cte_	a28b-32d-27g26
c:cted	a-46b-32c23d-32e96
c:cted_	a-46b-32c23d-32e96
c:ctem	a63
c:cteme	a63
c:cter	a83c-47f-59
c:cter_	a92c-23f-50
c:cteu	b-30c119d-54e-27f-27g-77
c:cteur	b-30c119d-54e-27f-27g-77
c:cti	b-35c51d-60e-62f75g-37
c:ctif	a-35c-44f97
c:ctifi	a-27c-62f98
c:ctin	a-67d22f46
c:cting	a-67d22f46
c:ctio	c61d-65e-57f31g-48
c:ction	c61d-65e-57f31g-48
c:ctl	a-43c21e53
c:ctly	a-43c21e53
c:ctly_	a-43c21e53
c:cto	a-56c81e-52f-29
c:ctob	a-49d86
c:ctobr	a-40d84
c:ctor	a-32c97d-58e-24f-40
c:ctor_	c40d-40f-24
c:ctory	c48
c:ctr	a71b-34c56d-41e-37g-31
c:ctri	b-25c89d-34e-27f-24
c:ctric	b-22c90d-31e-22f-22
c:cts	a-28c47d21
c:cts_	a-28c47d21
c:ctu	d66e-30
c:ctua	a60c-52
c:ctual	a68b-38c-52g22
c:ctue	a-68b28c67
c:ctuel	a-55b28c65
c:ctur	a-29d73f-20g-23
c:cture	a-31d73g-28
c:cu_	a-74b-40d107f-24g86
c:cua	a-39b79c-34d44f-32
c:cuan	a-39b78c-20
c:cuand	a-49b53
c:cuant	b36
c:cuc	e61
c:cue	a-41b-23d75e60g-27
c:cue_	a-64d84e-22
c:cuei	a-42e89
c:cueil	a-42e89
c:cuf	a64c-75
c:cuff	a64c-75
c:cuffl	a81c-55d-27
c:cui	a85b-45c-103d23e-33f-52
c:cuir	a84b-36c-119d65e-29f-45
c:cuir_	a87b-35c-118d66e-29f-44g-28
c:cuit	c30
c:cul	a-32c83d-86e31f-23
c:cula	a-31
c:cule	a35c72e-27
c:culi	c26
c:culp	a-31e48
c:cult	c-31e29g22
c:cult_	a-32g33
c:cum	a75b50c-33d-33e-29g-21
c:cume	b58
c:cumen	b58
c:cump	a67
c:cumpl	a67
c:cun	b63c-70e30
c:cun_	a23b85c-97
c:cune	c-55e47
c:cune_	c-49e59
c:cuo	c20
c:cup	b-29c150e-38f-33g-77
c:cupe	b-21c150d-24f-25g-68
c:cupe_	c67d-30
c:cuper	a-67c125
c:cur	a-60b117c49d-66f-51g-67
c:cura	c41d22
c:curat	a-32c20d28
c:cure	a-25e43
c:curi	a-103b119d-54e23g-34
c:curio	a-100b128c-96
c:curit	a-21e48
c:curo	a88c-38
c:curo_	a88c-38
c:curr	a-69b21c92e-22f-31
c:curre	a-40b29c54
c:curri	c77
c:cus	a-38b-46c-29d48e78g59
c:cuse	a-54d-24e99
c:cuse_	a-38c-21e88
c:cush	c-58d66
c:cushi	c-58d66
c:cuss	a-53c-39g78
c:cusse	a-57c-55g76
c:cust	b-28c42d80e-21g-66
c:custo	a-86c58d87g-61
c:cut	a34b-55d-33e-52f23g43
c:cut_	d21g24
c:cute	c22
c:cy_	a36b-31d30g-37
c:da_	a-46c26d-31e58f-20g30
c:dac	c48
c:dad	a44b45c-92e-48f36
c:dad_	a84b71c-81d-49e-51g-38
c:dado	a-34c-28f63
c:daf	a39
c:dag	a77d-73e-21f-21g38
c:dag_	a83b-24d-67g43
c:dai	a102c-61d-63e21f-36g-50
c:dail	a69c-24d-28g-26
c:daill	a77c-34g-21
c:dais	a33c-39
c:dal	b-49c-47e33f78g29
c:dal_	b-24f41
c:dall	a-33c-63e40f70
c:dalla	a-21c-60e46f39
c:dam	b-43d-47g58
c:dam_	a23
c:dame	b-30d-64f32g58
c:dame_	a-32b-23c-25d-55e32f55g92
c:damen	c43
c:dames	a37b-29c25
c:dan	b52
c:dan_	a-37b43d25
c:danc	a54b-20c34d-24
c:dance	a54b-20c34d-24
c:dank	a-80g106
c:dank_	a-61g90
c:dann	a29b22c-26e26
c:dann_	b24e33
c:dans	a-34b48c34f-23g-27
c:dans_	a-34b49c31f-22g-24
c:dant	a35b33c-25g-35
c:dant_	b44c-20f-23g-42
c:dante	a37
c:danz	b31
c:danza	b31
c:dar	a69b-38d-28e-21f-47g-35
c:dar_	c-28d43e-20
c:dare	d24
c:dare_	d26
c:darf	c24
c:darf_	c24
c:dari	c77
c:darin	c48
c:dark	a103c-23d-67
c:das	c-37e32f40g-28
c:das_	b21c-40e35f27g-26
c:dat	a-74b-33c-45d42f144g21
c:dat_	d42
c:data	a-75c-28f116
c:data_	a-78c-38f121
c:date	a-68b-31c-71d90e29f124g46
c:date_	a-60c-67d84f78g56
c:daten	a-40c-31f90
c:dati	a-44c-24f100
c:dati_	a-40c-44f101
c:dato	a-39c23e21
c:dato_	e28
c:datu	c26
c:datur	c27
c:dau	a57c-36e-35f-23
c:daug	a68c-27d-44e-21
c:daugh	a68c-27d-44e-21
c:dav	a27b25
c:dava	c52
c:davi	a44c-36
c:davia	a32c-26
c:day	a40b-31c-44d-20e-38f-37g58
c:day_	a47b-51c-55e-38f-32g59
c:days	a-26c52f-32
c:days_	a-26c52f-32
c:dba	c110
c:dbag	a56c-38
c:dbag_	a61c-51
c:dca	c26
c:dcas	c26
c:dcast	c26
c:dd_	c-27d33g56
c:dda	a75c-27d-25
c:ddau	a70c-27
c:ddaug	a70c-27
c:dde	a-45b23c-56e67g58
c:ddi	c34d54f-39g-38
c:ddin	c34d57f-37g-35
c:dding	c34d57f-37g-35
c:ddl	a33
c:ddle	a33
c:ddr	a-48c-59f99g64
c:ddre	a-44c-58f100g65
c:ddres	a-44c-58f100g65
c:de_	f23
c:dea	a35b-36c30e-20f-51g-20
c:dea_	a-23b71d-21e-21
c:dead	a-23c47
c:deal	a38c77d-44
c:deal_	c53
c:dear	a-64b-32c64d-29g26
c:dear_	a-63b-31c62d-28g27
c:deas	a80d-23
c:deas_	a85d-22
c:deau	a65b-50c-78d61f-56g-30
c:deau_	a51b-57c-101d80e31f-43
c:deaux	a72c-36d24e-43f-22g-28
c:deb	a-37c-28e93f-29
c:debo	a-43e95
c:debou	a-65e96
c:dec	a30b47c-82d-33f62
c:deca	a-25b22c-64g62
c:dece	a24b-66f47g-30
c:deced	a-35f78
c:decem	a51b-50d21e-30f-33
c:decen	a24c-26
c:deci	a42b107c-131d-72f21
c:decid	a60b83c-112d-78
c:decin	a-34b79
c:decis	f40
c:deck	a-44d35
c:deco	a59b33c-22d-33
c:deco_	a25
c:decor	a54
c:decou	b57c-45
c:ded	b-31c21d-32e42
c:ded_	e36
c:deda	g43
c:dedan	g43
c:dedi	c71
c:dee	a41d-34e-38
c:dee_	b22c-26e-23
c:def	a35c39g-46
c:defi	a62g-23
c:defil	a89
c:deg	b-23d73g-28
c:degr	a-69c37d71
c:degre	a-69c37d71
c:dei	a-35f65
c:dei_	a-33c-28f69
c:dej	a-48b48c72d-49g-31
c:deja	a-42b57c83d-40f-44g-40
c:deja_	a-29b50c81d-47f-41g-34
c:deje	a-27f63
c:del	b-52d50e-40f43g44
c:del_	a-39b-60c24d90e-73g54
c:dela	c-90d35e55g46
c:dela_	a25c-22e24
c:delai	a28c-91d56g50
c:dele	c-21d-21e-88f123
c:dele_	a30c-48d49e-42f-40g54
c:deles	a-25b26c36
c:delet	a-58c-24d-53e-40f135g-24
c:deli	a71b-48c45f-28g-75
c:delig	a30
c:deliv	a51b-20d39f-26g-40
c:dell	a-60b-33c-21d73f36g79
c:dell_	c-56f84
c:della	a-73b-28c21d59g52
c:delo	a-38c-26g46
c:dem	d-45e-26f85g34
c:dem_	a43c-63e-34
c:dema	c-35d-79f106g48
c:demai	a52b28c-53d-46e-33f-40g70
c:deman	a-40b-43c-34d-72e21f142g41
c:deme	a-33d77g-32
c:demen	c-23d75
c:demi	b-20c-27d30g40
c:demi_	a24c-32g33
c:demm	b31
c:demme	b31
c:demo	b-25c77d-26e-24f-20
c:demo_	c59
c:demon	c37
c:den	a28c-22d37e-26g-70
c:den_	b24c-35d67e22g-68
c:denc	d43
c:dene	a26c26
c:dent	a51b21e-40f-31g-52
c:dent_	a23b24
c:denti	a82c-117d30e-51
c:dentr	c-34d44
c:dents	a-24c59
c:deo	c83d-46e-36f-24
c:deo_	b-21c77d-30e-25
c:dep	b-27c53d57f-36g-42
c:depa	a75c45d-29e-28f-26
c:depar	a57c40d-24e-21
c:depe	c27e49
c:depen	a-23c35e53
c:depl	a66b-21d-41e32
c:depla	a67b-20d-40e33
c:depo	a-91b51c34d84e-33f-35g-21
c:depos	a-67b32d70e-32
c:depot	a-43c38d56
c:depu	a-20b-39c51d61e-35g-28
c:depui	a-20b-39c51d61e-35g-28
c:der	b-31d29e-26
c:der_	b-23d55e-47
c:dera	a55c-28d26e-35
c:dera_	a53c-49
c:derai	d26
c:dere	b-35c27d27f34g-34
c:dere_	a79b-41d-46e-20f-30g-25
c:dered	a-135c52d107e25g-20
c:deren	c-36f62
c:deri	a-63b68d66
c:derin	a-73b76c-58d35
c:derl	c106d-38
c:dern	a-25b-38c56f-61g45
c:derni	a-38b-51c54f-57g52
c:dero	a23
c:dero_	a23
c:ders	a-33c-57d-34e49f102g21
c:ders_	c-27d-27f85
c:derst	a-41c-53e69
c:des	c53d-66e-36f27g-32
c:des_	c84d-66e-63f-34g-61
c:desa	a-37c-54f103
c:desc	a61d-51f-21
c:desce	a37d-21
c:descr	b24c-34
c:desd	a-30b48c-58g25
c:desde	a-30b48c-58g25
c:dese	c33d-30
c:desi	a52b33c-21d-52e-66f82g-64
c:desid	a66c-27
c:desig	a-61b58c83g-22
c:desin	a-25c-43f111
c:desir	a115c-93
c:desk	a46c-55
c:desk_	a46c-55
c:deso	a-106c-35f122
c:desol	a-67d-28f110
c:dess	a-40g77
c:dessi	a-21b-33c82d-34e-23g23
c:desso	b74c-31e24
c:dessu	a-40b-29c-54d66g102
c:dest	a-22c78d-22g-43
c:dest_	a-32c52
c:deste	e20
c:desti	c27f32
c:det	c-22d-38f127g-52
c:deta	a-22f101g-26
c:detai	a-24d-50f103
c:dete	c-26d27e-30f67g-22
c:detec	c22
c:deten	a-39f55
c:detes	a37
c:dett	c33d-75e24
c:detta	c28
c:detto	a53c-36e26
c:deu	b-70c-34d31e66f-60g22
c:deur	a-66b-31c66e102f-33g-37
c:deur_	a-56c47e94f-21g-24
c:deurs	a-25c44
c:deus	a-63b-38c36e87
c:deuse	a-63b-38c36e87
c:deux	a33b-56c-63d36e34f-53g32
c:deux_	a42b-59c-72d48e45f-51
c:deuxi	a-45d-25g101
c:dev	a-75b-38c80d38e61f-63g24
c:deva	a-91c107d-53e104g-30
c:devan	a-83c121d-43e45g-23
c:deve	a-36c52d69e-23
c:deven	a-62c22d77
c:devi	a-45b-39c55f-57g80
c:devis	a-97c68f-38g67
c:devo	a-34c-39d80e48
c:devo_	a-27c-65d77
c:dez	c-27d31e62g-58
c:dez_	c-29d40e66g-55
c:df_	a-59c129d-29e-31f-38g-35
c:dge	a107b-49c-42d-47e-83
c:dge_	a78c-22d-40e-23
c:dget	a80c-51
c:dget_	a78c-48
c:di_	a60b-89c-65e-45f-45g87
c:dia	a28c44d-25e-46f-48g-36
c:dia_	b78c-49d-38e58f-39g31
c:dial	a90b-62c-61e-21
c:dial_	a111b-38c-49e-25f-20
c:diale	a-44c-33d43
c:diam	a24b-22c102e-89f-42g-57
c:diama	c120e-69f-46g-32
c:diamo	a48b-26c44e-55g-42
c:dian	a60b23
c:diant	a34b28
c:dias	a-62c63e40
c:dias_	a-62c63e40
c:diat	c36
c:dic	a58c68d-52e-66f-54g-52
c:dice	a29d-24e-29
c:dice_	a52e-35
c:dici	a38b52e-29
c:dici_	a22b23
c:dico	a-48b33c34e22
c:dico_	b39c41
c:dict	a80c79d-22e-30g-32
c:dicte	c34
c:did	b30d-51f39g24
c:did_	c-67d-33e42g71
c:dida_	a33
c:didat	c37
c:didn	e21
c:didn_	e21
c:dido	c39
c:dido_	c39
c:die	a-36b-59c67e57f-43
c:die_	b-27e21g24
c:diec	a-28g25
c:dieci	a-28g25
c:dien	a-59b-47c140d-24f-41g-35
c:dien_	a-31c88
c:dienn	a-32c114
c:diens	a-25c42
c:dient	e31
c:dier	c38e38g-24
c:dier_	a-46c37d38
c:dies	a21c28d20
c:dies_	a-35d42
c:diese	a53
c:dieu	a-30e69
c:diez	g62
c:diez_	g62
c:dif	a-30b-45e36f26g42
c:diff	b-40c-30e27f32g32
c:diffe	e32
c:diffi	c-22f22g21
c:dig	a-34b-48d-36e119
c:diga	c23
c:dige	a-27e53
c:digi	g56
c:digit	g58
c:dign	a-33c-36e111
c:digne	e90
c:dil	c99e-22
c:dile	c99e-22
c:dile_	c96e-21
c:dim	a50b-43g-20
c:dima	a46b-33g-48
c:diman	a38b-32g-47
c:dime	a23g20
c:dimen	a23g20
c:din	a-51c44d32
c:dina	c-42d86e-35f-21
c:dinat	a30c-41d46
c:dine	a-29d24f27
c:dine_	c-34d33f39
c:diner	c21
c:ding	a-61b-21c66
c:ding_	a-57c44e31f22
c:dings	c47
c:dinn	c21d-52f29
c:dinne	c21d-52f29
c:dio	a101b-27f-26g-21
c:dio_	a73
c:diot	a46
c:dip	c41
c:dipl	c44
c:diplo	c44
c:diq	a60e-32
c:diqu	a60e-32
c:dique	a74c26d-39e-30
c:dir	a-34b36c32d-42e37f-55g29
c:dira	a-25e22
c:dire	a-32b52c42d-64e25f-57
c:dire_	a-46b104c-71e62f-48g78
c:direc	a-33b-27c102d-72f-34g-65
c:diret	c21
c:diri	c-49e23g75
c:dirig	a27e31
c:dis	b-63c46d-99e48
c:dis_	a-35b27c71d-36
c:disa	c-34e48
c:disai	g22
c:disc	b-50c48d-80e28
c:disco	b-32c48e58f-22
c:discr	a39c70d-35f-33g-45
c:discu	a-48d-39f24g84
c:dise	e26g27
c:dise_	e34
c:diseg	g34
c:disp	a70b-53c21d-100g-36
c:dispa	a-21c-43f81
c:displ	a-22b21
c:dispo	a102b-68c48d-103e-48f-32g-33
c:diss	a-57c52e53
c:disse	c26e56
c:dist	a33c57d-50e-22
c:disti	a42c20
c:distr	c59
c:dit	b-21c88d-64f-55g-23
c:dit_	a-41c61d-24e83f-64
c:dita	a-27c84d-52
c:ditat	c70d-22
c:dite	a83c26d-32e-90g-75
c:dite_	a95c-28d-22
c:dites	a66e-65g-50
c:diti	b-30c108d-87f-36
c:ditio	b-29c100d-84f-35
c:dito	a-36c46
c:ditor	c58
c:diu	a-58c-38d86
c:dium	a-42c-20d88
c:dium_	a-42c-20d88
c:div	a41b-30c24d-32e-38f26
c:dive	c45
c:diver	c23
c:divi	a27
c:divo	a38d-20e-22f47
c:divor	a45c-27e-20f48
c:dix	a-57b99e101f-48g-77
c:dix_	a-56b99e96f-47g-77
c:diz	a43
c:dizi	a54
c:dizio	e21
c:dle	a75b-37c-39d26g-43
c:dle_	c-55d60e43g-32
c:dles	a93
c:dles_	a54
c:dli	a-36b-22c96
c:dlic	a24c35
c:dlich	a24c35
c:dlin	a-72c86
c:dline	a-62c73
c:dly	b-25d-73e-63f127g-33
c:dly_	b-25d-73e-63f127g-33
c:dmi	a-37c28e59g-29
c:dmin	c-22
c:dmir	a-64c87
c:dmire	a-49c74
c:dmo	a-35d66
c:dmot	a-45d67
c:dmoth	a-45d67
c:dn_	c56d-52e61g-54
c:dne	b-42c-60d-46e34g98
c:dnes	b-36c-75d-41e37g100
c:dnesd	b-33c-66d-39g101
c:do_	a-38b50g42
c:doc	a-68b40c116d-38e-31g-24
c:doct	a-34c114g-44
c:docte	a24c52g-45
c:docto	a-61c80
c:docu	b57c28
c:docum	b58
c:doe	a50b42e-57f-57g-58
c:does	a54b30e-57f-57g-57
c:does_	a31b30d36e-43f-51g-43
c:doesn	a74
c:dog	a40d-27e29g-28
c:dog_	a38g-21
c:doi	a29d77e-89f-38g-29
c:doig	a86c-63e-47
c:doigt	a84c-62e-46
c:doin	a28b53c49d-23e-38g-32
c:doing	a28b53c49d-23e-38g-32
c:dois	a-23b-29d94f-26
c:dois_	a-41b-27d98f-23
c:doit	a-33c50d59e-22
c:doit_	a-33c50d59e-22
c:dol	c88d-27g-22
c:dolo	a22c55g-26
c:dolo_	a31
c:dom	a34b-33c85d-50e-40f-44g-37
c:doma	c64d-24
c:domai	a-28c69
c:doman	a31
c:dome	a30c63
c:dome_	c49
c:domen	a33
c:domi	a24
c:domin	c41
c:don	a24b-32c-29d-25e-42f61g22
c:don_	a32b-32c-39d29
c:dona	c22
c:donc	a52b69c-124d-97e-74f-31g117
c:donc_	a52b69c-124d-97e-74f-31g117
c:done	a-76b26c-29d91f66
c:done_	a-73b28c-24d87f68
c:donn	b-76d-68e-68f135g-52
c:donne	b-75d-57e-65f136g-49
c:dono_	a22
c:dons	c29
c:dons_	c29
c:dont	b-82c26d-65e31g95
c:dont_	b-82c26d-65e31g95
c:doo	a-44b-60c109d-37e61f-36g-42
c:door	a-39b-47c101d-57e64f-32g-33
c:door_	a-23c83e26
c:doorm	a-40c-46e99
c:doors	c125d-25e-43
c:dop	c-37e48g37
c:dopo	e23g45
c:dopo_	e23g45
c:dor	b-76c107d-84e-38f-59g27
c:dor_	a26c86d-48
c:dora	a-27e21
c:dora_	a-29c30
c:dore	b-46c83d-61e-50f-53g64
c:dore_	a38c35d-22f-25g42
c:dores	c64
c:dorm	a-35c75d-30
c:dorme	c84
c:dos	a-58b-42c24d43e26f57
c:dos_	a-23b-38d33
c:doss	a-114c28d34e22f77
c:dossi	a-99e25f79
c:dot	a24c-23
c:dou	a-23d95e-26f-40
c:doua	d27
c:doub	a-52b27c-34d87
c:doubl	c-24d51g34
c:doute	c-23d23
c:douz	a23c40
c:douze	c41
c:dov	a-36e22g38
c:dove	a-22
c:dow	a-26b66c79d30e-39f-80g-85
c:dow_	b79c68d-30f-40g-83
c:down	b20c32d77e-45f-69g-34
c:down_	b22c29d66e-37f-67g-32
c:dows	c40
c:dows_	c46
c:doz	c48
c:dpr	c-39f81
c:dr_	c42
c:dra	a42e-94f-21
c:dra_	c44d-43e-22f-35g41
c:drai	a62c-33e-100f-72g-71
c:drai_	a-28b29c62d-25
c:drais	a99c-83d-22e-97f-66g-85
c:drait	c44d102e-69f-39g-34
c:dram	d20
c:drama	d21
c:dran	a68c-77
c:dran_	a60c-77
c:draw	a-74c-29d-38f125g55
c:draw_	a-92d-39f124
c:drawe	a-81b22c68
c:drawi	b46c-100g45
c:dre	d-26f28g22
c:dre_	b-23c54d-42f-55
c:drea	a-106b97c33d41
c:dream	a-116b98d47
c:dred	a78b-29c-56f-45
c:dred_	a72
c:dredi	a53c-50d41f-36
c:dren	a-25b38e37
c:dren_	a-36b39e38
c:dres	a-25c-61e-31f124g70
c:dres_	a42c-39d-34g46
c:dress	a-47c-54e-31f126g62
c:drez	c29
c:drez_	c29
c:dri	a38b-42c83d-67e-38f-41g-23
c:dria	a51
c:drian	a62
c:drid	a26
c:drid_	a26
c:drie	a-63c119d-63
c:drin	a-20g30
c:drio	a48
c:drion	a48
c:driv	a95c-63
c:drive	a75c-47
c:dro	a-33b-75c71d78e-51f-20
c:droi	a-61b-25c50d71e-31f25g-22
c:droit	a-61b-25c50d71e-31f25g-22
c:drom	c23
c:drome	c23
c:dron	c43
c:drop	a-64b-27d89e-37f-21g71
c:drop_	c-30d52g45
c:dropp	a-78d73g21
c:ds_	a35c62d-81e-70g-39
c:dsc	d23
c:dt_	a35
c:du_	a-47b-80c-23d64e113f30
c:dua	a78c-43
c:duas	a31
c:duas_	a31
c:duat	a47c-26
c:dub	a28d35
c:duba	d22
c:dubai	d22
c:dubl	a34
c:dubli	a34
c:duc	a55b-23c74d-65e-38f-37g-43
c:duce	a24c29
c:duct	a63b-22c53d-30e-22
c:due	d79e29f-53
c:due_	c-22d76e35f-50
c:dui	a54d-24f-25g34
c:duis	a37
c:duit	c25
c:duits	c26
c:dul	a55d48e-34
c:dule	a28d35
c:dup	a-24c-45d86
c:dupl	a-24c-45d86
c:dupli	a-24c-45d86
c:dur	d90g-27
c:dure	c-70d28e24
c:dure_	d44
c:dus	c61
c:dus_	c35
c:dut	c48
c:dv_	a53f-46g32
c:dva	a21
c:dvan	a21
c:dvanc	a21
c:dve	c61d-22
c:dvi	d82
c:dvis	d85
c:dvise	a-29c-21d93
c:dviso	c25
c:dy_	d25e53g-82
c:ea_	d54e-21
c:eab	a45c-39d34
c:eabl	a45c-39d34
c:eable	a45c-39d34
c:eac	a83b-39c-32d-61e34f-41
c:each	a89b-29c-58d-55e44f-36
c:each_	a96c-57d-38f-27g-32
c:eache	a21c-60e50
c:ead	d-22e-32
c:ead_	a49c-58d-44g70
c:eadi	a-42b58c-26
c:eadin	a-42b58c-26
c:eadl	a-48c62
c:eadli	a-48c62
c:eads	a85c-31
c:eads_	a65
c:eady	a-108c81d50g-28
c:eady_	a-108c81d50g-28
c:eaf	a-37c-41g28
c:eaf_	a-31g29
c:eag	c-31e54g24
c:eagu	c-28e55g25
c:eague	c-28e55g25
c:eak	c58d24f-36g-46
c:eak_	c52d-27
c:eaks	c-29d63
c:eaks_	c-29d63
c:eal	b25c115d-64e-55f-47g-83
c:eal_	a71b-28c74d-80f-27g-32
c:eale	a-33c80
c:eali	a29c75d-58g-20
c:ealis	a64
c:eall	a-83b89c66g-42
c:eally	a-83b89c66g-42
c:eam	a-91b44c48d114e-22f-31g-38
c:eam_	a-52b-43c34d113g-44
c:eami	a-65b81
c:eamin	a-65b81
c:eams	a-53c54d29
c:eams_	a-34c60
c:ean	a-68c77d44f-66g30
c:ean_	a-84b22c31d82e-33f-34g56
c:eanc	a-42c60
c:eance	a-39c52
c:eans	c88
c:eans_	c84
c:eant	a-71b39c-45e85g21
c:eant_	a-51c-31e87g23
c:eap	b65
c:eap_	a53b-25c41
c:ear	a22b41e-44f-61
c:ear_	a33c30d-36e-38f-37g-21
c:earc	c42
c:earch	c42
c:eard	a-54g83
c:eard_	a-54g83
c:eare	a-23d55
c:eari	c-83d86e-21
c:earin	c-83d86e-21
c:earl	b63c-27e-43f-63g60
c:earl_	a45b21c-47
c:earli	a-66c-62g119
c:earls	c79g-26
c:early	a-30b97c-54d46
c:earn	b-26c113d-24
c:earn_	a-38c93
c:earr	a72b-56c-88d71e-37f-39
c:earri	a72b-56c-88d71e-37f-39
c:ears	b120c-38e-40f-53g-68
c:ears_	a25b121c-44e-55f-53g-63
c:eart	c80
c:eart_	c68
c:eas	a25b-44d-59e-95f100
c:eas_	a79d-26
c:ease	b-35c-39d-38e-82f101
c:ease_	a22b-44c-37d-34e-82f101
c:easi	g27
c:easo	a-57c35f64
c:eason	a-57c35f64
c:east	a66d-24e-46
c:easte	a78d-33e-25
c:easu	a-68c27d-21e-23g88
c:easur	a-68c27d-21e-23g88
c:eat	a45b-47c34d-31f-40g-36
c:eat_	a-45b25c64g-48
c:eate	b-34d-42e99f-20
c:eated	a-37e107
c:eath	a66b-24d28e-78
c:eathe	a73b-44e-79
c:eati	c78
c:eatr	a53c-29d-31g35
c:eatu	c20
c:eatur	c20
c:eau	a44b-45e-27f-36g-27
c:eau_	a52b-73c-31d24e22f-55g-30
c:eauc	d-38e-41f48g23
c:eauco	d-37e-40f48g25
c:eaut	a-33c31
c:eauti	a-24
c:eaux	a45c33e-75f-53
c:eaux_	a45c33e-75f-53
c:eav	e-31f-24g38
c:eave	a-90b44c49g66
c:eave_	a-102c83g62
c:eaves	b49c-47
c:eavi	a69b-26c-27
c:eavin	a41
c:eavy	a54
c:eavy_	a54
c:eb_	a33c-63f27
c:eba	a-25c81d-32
c:ebb	b74c32d-26e-47f-38g-21
c:ebbe	b67c47d-62e-43f-34
c:ebbe_	a-21b72c45d-45e-31f-24
c:ebe	a21d-66
c:ebe_	a64c-80d-33e36f36
c:eben	c41g21
c:eber	c49
c:ebi	a-66d92e42
c:ebl	c37
c:ebo	b31c-36e74f-52
c:ebod	a25b45c-94d55e39f-37g-37
c:ebody	a25b45c-94d55e39f-37g-37
c:ebon	a-29g51
c:ebou	a-65e96
c:ebout	a-63e97
c:ebr	a83c-29d-41e-25g-32
c:ebra	a46c-29
c:ebru	a59
c:ebrua	a59
c:ebs	a-22b60c31d-32g-24
c:ebsi	a-33b65c23d-25
c:ebsit	a-33b65c23d-25
c:ebu	c-35
c:ec_	a27c-30d-46g28
c:eca	c-28d-28e41
c:eca_	a-24e37
c:ecal	g71
c:ecau	a89b-34c-25d-54g-26
c:ecaus	a87b-33c-24d-53g-25
c:ecc	b-22c-39e65f-34g63
c:ecch	c-48d39
c:ecchi	c-48d39
c:ecco	a-52g37
c:ece	a36b-81f30g-64
c:ece_	a34b-46c32f-27g-47
c:eceb	a-28
c:eced	a-45d-22f92
c:ecede	a-45d-22f92
c:ecei	a-63b-32c-40d78e90
c:eceip	a-60c-36d71e50
c:eceiv	a-47c-32d33e51
c:ecem	a47b-51e-34f-36
c:ecemb	a51b-50d21e-30f-33
c:ecen	a57c22g-21
c:ecent	a101d-21e-28
c:ecep	c-51e44g27
c:ecept	c-45g30
c:ecer	a49c-49
c:eces	b-50c68e-35g-76
c:eces_	a-20b-36c71g-61
c:ecesi	a63c49f-25
c:ecess	c-28f40
c:ecev	a111b-50c-57d-76e-55f90g-55
c:ecevo	a89b-37c-72d-60e-29f101g-34
c:ech	a-43b-64c51d38e-27g43
c:ech_	a23
c:echa	a-51b-56d103e-56g41
c:echan	a-110b-43c39d117e-37f-39g71
c:echar	a35
c:eche	a39b-36c59d-39g-48
c:eche_	a24c-34e42
c:echer	c64
c:echi	a-86c-63g101
c:echi_	a-59c-27g84
c:echn	c82d-33
c:echni	c68d-26
c:echt	c39d23
c:eci	b71c-34d-56g38
c:eci_	a-24c-24g72
c:ecia	a-34b29c75d-40g-41
c:ecial	c65d-27e-24g-23
c:eciat	a-33c40
c:ecid	a63b82c-114d-79
c:ecide	a71b86c-103d-76g-45
c:ecie	c61
c:ecieu	c56
c:ecin	a-35b78c-23
c:ecio	b70c-37
c:ecio_	a57
c:ecis	a-34c-60e31f25g87
c:ecise	c-29g23
c:ecisi	a-36c-36f38g71
c:eck	a-25b37d40f-38
c:eck_	c25d63
c:ecke	a-26
c:eckl	b68d-44f-30
c:eckla	b69d-43f-29
c:ecl	a-59b-24c-43d109f41
c:ecla	a-27c-52d115
c:eclam	c-48d75
c:eco	b-51d-45e-26f54g30
c:eco_	a38d-23
c:ecog	d22
c:ecoge	a27
c:ecoi	c-46f94
c:ecois	c-31f87
c:ecol	a-66c77
c:ecole	a-64c63
c:ecom	c51d25
c:ecomm	a-50d50
c:econ	a20b-30c-24d-44e-22f-31g93
c:econd	b-51e-38f-36g105
c:econn	a28
c:econo	c-32e34
c:ecor	a-45d-27f118g-24
c:ecord	a-100f120
c:ecou	b36
c:ecouv	b59c-41
c:ecr	d-54g50
c:ecre	a59c-40
c:ecret	a54c-38
c:ecri	a-32d-54e24f36g59
c:ecrin	a-46c68d26
c:ecrir	a-45b33c34d-22
c:ecris	c-20d-44f-29g54
c:ecrit	b-30c-40e50g79
c:ecriv	a-30f78
c:ecru	c30
c:ecrut	c47
c:ect	a-41b-42c60d-72f52
c:ect_	b34d-94e-39f70g34
c:ecta	c36
c:ecte	a-34b-66c68d-50e95f-37g-43
c:ecte_	c-25e25
c:ected	a-65b-27c30d-25e99
c:ecteu	c82d-23
c:ecti	a-38c33d-31e-56f81
c:ectif	a-35c-44f97
c:ectin	a-46
c:ectio	c33d-36e-38f39
c:ecto	b-30c79d-34f-22
c:ector	b-22c77d-25g-23
c:ectr	a-53c85
c:ectri	a-33c96
c:ectu	c48
c:ectur	c30
c:ecu	a-112b-75c58d74f22g44
c:ecu_	a-75b-38c-24d108f-23g88
c:ecue	a-70c21d82e-24
c:ecue_	a-90d85
c:ecup	a-58c131d-34
c:ecupe	a-58c131d-34
c:ecur	a-57b-54c77d-29e44
c:ecuri	a-53b-50c70d-22e57
c:ecut	f57
c:ecy	a21d30
c:ecy_	d36
c:ed_	a-37b-34e55f37
c:eda	c-34e-29f-32g70
c:eda_	a-22c56
c:edai	a81c-39g-23
c:edail	a77c-34g-21
c:edan	c-58g67
c:edans	g43
c:edd	c38d55f-38g-37
c:eddi	c23d58f-36g-33
c:eddin	c23d58f-36g-33
c:ede	f50g-73
c:ede_	a-27b-52d62e53g-50
c:edec	a-42b77d24
c:edeci	a-34b79
c:eded	a36b32c-62
c:eded_	a22b33c-58
c:eden	c-66d36f46
c:eden_	c-58d43f26
c:eder	a87b-33c-23d-65g-56
c:eder_	a58d-34f43
c:edere	a68b-27g-24
c:edes	c105d-28e-48g-37
c:edes_	c104d-20e-42g-31
c:edg	a88c-24e-78
c:edge	a88c-24e-78
c:edge_	a64c-20
c:edi	a32b-61e-29f-58g28
c:edi_	a57b-82c-64f-75g94
c:edia	c49
c:ediat	c20
c:edic	a53
c:edido	c20d22
c:edie	a-36c67d24
c:edien	c52
c:edig	c21
c:edin	c-35d24e25
c:edir	c37g-23
c:edit	a-27b-30c111d-37e-71f-32g-34
c:edit_	c58
c:edita	c68d-31
c:edite	a59c-42
c:editi	a-49c133d-26
c:edito	c35
c:ediu	a-28
c:edium	a-21
c:edn	b-36c-36d-42g100
c:edne	b-33c-66d-39g101
c:ednes	b-33c-66d-39g101
c:edo	a34b-22c25e-20g-50
c:edo_	c39e-39g-31
c:edon	a-27
c:edor	c34
c:edr	a22d-33e-21g46
c:edra	g52
c:edra_	g25
c:eds	c99d35e-42f-45g-50
c:eds_	c99d35e-42f-45g-50
c:educ	c24
c:ee_	b-34c31f-35
c:eed	a30b-49c58e-70g-69
c:eed_	a39b-79c59e-67g-51
c:eede	a38b30c-52
c:eeded	a22b33c-58
c:eedi	a24c-22
c:eeds	a-28c97d46e-52f-40g-42
c:eeds_	a-28c97d46e-52f-40g-42
c:eeh	c37
c:eehr	c23
c:eehrt	c23
c:eek	b-66e38f-28g53
c:eek_	b-29e-34g97
c:eekd	a44
c:eekda	a44
c:eeke	a73e-20
c:eeken	a46
c:eeks	a-34b-41c-43e113f-21
c:eeks_	a-34b-41c-43e113f-21
c:eel	a74b-42c33d-77e32f-41g-72
c:eel_	a72b-57c51d-55e22f-45g-61
c:eela	b23c30
c:eelan	b23c30
c:een	a34c-20f-20
c:een_	a41c-30
c:eep	a-23b49d-53e-63f79g28
c:eep_	a-47b67d-70e-72f112
c:eepe	a56
c:eeper	a56
c:eeps	c-21
c:eer	b-51c31e32
c:eer_	a24b-22d30f26g-24
c:eers	a-42c35
c:ees	b-31d-24e-69f88g-61
c:ees_	b-30e-68f90g-61
c:eet	b-43c50d20f-66
c:eet_	b-26d37f-62
c:eeti	c42
c:eetin	c42
c:eets	c49
c:eets_	c49
c:ef_	b-39c28d97e-25f-50g-27
c:efa	d73e-42f-31
c:efai	a-42b31c-76d89e-31g28
c:efair	c-58d73
c:efe	b-55e-67g95
c:efer	b-43d-47e-74f31g104
c:efer_	g61
c:efere	b-31c32d-45e-60g85
c:eferi	c-48f51g52
c:efers	c-23g34
c:efeu	a60c-58d57
c:efeui	a60c-58d57
c:eff	a-44b-31c-49d-33e-31f139g-35
c:effa	a-91c-96f136
c:effac	a-91c-96f136
c:effe	a29d-24
c:efi	a35
c:efil	a79
c:efile	a89
c:efl	a-117c-42e20f39g99
c:efle	a-117c-42e20f39g99
c:eflec	a-90c-51g101
c:efo	b-45c-38e90f-22g21
c:efon	a-68c-45e83g86
c:efona	a-58e62g38
c:efono	a-35g55
c:efor	a29b-41c-27d30e49f-58g-36
c:efore	a30b-37c-37d58e48f-56g-33
c:eform	c24
c:efr	c34
c:eft	b-29e81f-40
c:eft_	b-28e81f-39
c:efu	a-39b-51c-68d27e136g-25
c:eful	c-47e63
c:eful_	a-38c-41e66
c:efun	a-88c-56d55e108
c:efund	a-80c-83d56e109
c:efus	a34c-44e80
c:efuse	a34c-44e80
c:eg_	a-23b30
c:ega	b35e-22f-42
c:ega_	a48
c:egal	a75b-22c-77d26f-49g-54
c:egala	a75c-37e-44f-21g-24
c:egalo	a42c-47d52
c:egan	a-103c66e56g49
c:eganc	e29
c:egant	a-33c35e23
c:egar	a-38b97c-22e-50g28
c:egard	a-32b99d-50e-46g21
c:egare	a-44c-54d82g26
c:egat	c41
c:ege	b-47c65d-37e30g-41
c:ege_	c23
c:egen	a-37c21d-47e94
c:egen_	a-28c35d-28e39
c:eger	a21
c:eget	c24
c:egeta	c24
c:egg	e28
c:egi	a-51c52d-24e66f-40g-35
c:egin	b65c-86d-31e90
c:egin_	c-21
c:egio	a-23c62
c:egion	c56
c:egis	a-73b-28c101d40e-37f-22g-30
c:egist	a-49b-24c90d45e-32g-26
c:egl	a-23b-31c-39d120e-43f24g-27
c:egla	a-38c-35d81
c:egle	c-74d97f28
c:egle_	c-40d68
c:eglem	c-37f52
c:egli	d26e-28
c:egn	a-36b-42c-28d53e21g40
c:egna	a-84c-36d73e34f29
c:egna_	a-34
c:egnat	a-68d83
c:ego	a-79d88f98g-36
c:ego_	a-99c-47d93e27f85
c:egoz	a-31c39
c:egozi	a-31c39
c:egr	a-23c-61d48e119f-21g-51
c:egra	a35c-36e24
c:egre	a-67d71e75f-25
c:egret	c-45e83
c:egro	c-21e25
c:egu	a-49b21d41e-36f20g33
c:egue_	c-26e37
c:egues	a-30c35
c:egui	a-66c55
c:egul	d24
c:egun	a-42c-70d24g79
c:egund	g29
c:egunt	b22c-36g52
c:egur	a-35d75
c:eha	c52
c:ehal	a23f27
c:ehalf	a23f27
c:ehe	a56c23d-55g-26
c:ehen	a40d-26
c:ehen_	a40d-26
c:ehi	a-25c56g28
c:ehin	g57
c:ehind	g59
c:ehm	c23
c:eho	c25d-23
c:ehr	a-39c38f71g-23
c:ehr_	a-69c35f73
c:ehrt	c49
c:ehrte	c49
c:eht	d53f-28g34
c:eht_	c-32d54f-27g35
c:ei_	a29e-47g-24
c:eib	a31c27
c:eibe	a25
c:eic	d-31f65
c:eich	d-23f68
c:eiche	f73
c:eid	a38c32d-30
c:eide	a67d-43
c:eie	a34
c:eif	a91
c:eig	a30c34e-53g-49
c:eige	a80c72d-25g-57
c:eige_	a65c60g-40
c:eigh	a32b-24e-24g-26
c:eighb	c64
c:eight	a49c-47d23e-36
c:eign	a-43b32f26
c:eigne	a-31b35
c:eil	a29b-22d-55e60f-33
c:eil_	a20b-36c-28d-50e77f-43g42
c:eile	a-47
c:eill	a57b-39c-30d-54e47f-25g-48
c:eille	a68b-47c-38d-56e34f-30g-43
c:eilli	a-33e24
c:ein	c-26e65f32g-49
c:ein_	a22d-59e42g-31
c:eine	e28f31g-28
c:eine_	b-32d-38e33f44g-46
c:einen	b79c-33e34f-51g-36
c:einer	a-37c-45d89e-47f51
c:eines	b20c-23
c:eing	a-63b22c-88d-21e118f48g-24
c:eing_	a-60b23c-87d-36e119f49g-23
c:eint	a26b-57c-72d77e52g-23
c:eint_	c-49d74
c:einte	a40
c:eintu	b-23c-56d47e44
c:eip	a-65c-36d87e48
c:eipt	a-60c-36d71e50
c:eipt_	a-52c-49d74e53
c:eir	c157d-80e-44f-76g-88
c:eir_	a-48c87f-21
c:eira	a88g-36
c:eira_	a34
c:eiro	a-56b43c27e25
c:eiro_	a-56b43c27e25
c:eis	a-28b47c26f-36
c:eit	a-28e57g29
c:eit_	a-36b28d54e37f-39g-36
c:eita	a48c-27
c:eite	a-31b-46d-29e47g88
c:eite_	c28
c:eiter	a-70e59g27
c:eith	a26c-32f26
c:eithe	c-30f28
c:eiv	a-24c-34d26e51
c:eive	c-57d28e53
c:eived	a-59c-40d55e27
c:eiz	b46c31
c:eize	c23
c:eize_	b21
c:eiß	a41c-53e63
c:eja	a-20b62c73d-48f-48g-46
c:eja_	b46c77d-52e-21f-43g-39
c:eje	a-37f62
c:ejo	a-22c55f21
c:ek_	b-40e-41g91
c:eka	a-61d85
c:ekau	a-65d86
c:ekauf	a-65d86
c:ekd	a44
c:ekda	a44
c:ekday	a44
c:eke	a61b-30c34e-36f-21
c:ekee	a33
c:ekeep	a33
c:eken	a37c34
c:ekend	a46
c:eko	a-48d79
c:eks	a-36b-43c-36e113f-22
c:eks_	a-34b-41c-43e113f-21
c:el_	b-63c28d41e-61f-28g-22
c:ela	b-46c-35e37g53
c:ela_	a36b-37c-39d-49e50f-37g20
c:elai	a50c-102d66e-25g34
c:elai_	a29c-77d24g52
c:elan	a-65b30d-26e-43f74g64
c:elanc	a-32d-45e-27f64g52
c:elas	a-64e20g46
c:elb	c42e-24f-22g20
c:elbs	a24
c:elbst	a24
c:elco	a-20c39e22
c:elcom	c27e23
c:eld	a-34d38
c:eld_	a-41
c:ele	b-59c-33d-25e23f59
c:ele_	c-34e29f-67g35
c:eleb	a49
c:elebr	a49
c:elec	a-29c60e-27
c:elect	a-23c54e-23
c:elef	a-23b-36c-67d-36e74g77
c:elefo	a-70c-50e82g85
c:eleg	a-28e60
c:elega	a-53c51e67
c:elen	a-45g70
c:elep	a-39b-48c-45d-61e100f95g22
c:eleph	a-39b-48c-45d-61e100f95g22
c:eler	a56c-60g24
c:eler_	a60c-77g24
c:eles	a-39c88e-52
c:eles_	a-70b24c124e-37
c:eless	a39
c:elet	a60b-62c-94d50e-71f65g-53
c:elet_	a58b-73c-82d73e-42f-42g-63
c:elete	a-29c-50d-65e-50f135
c:elets	b36
c:elett	a67
c:elev	a44b-20c24f-48g-47
c:eleve	a43d21f-45g-41
c:elevi	c22
c:elez	a-41d-51f117
c:elez_	a-37d-50f117
c:elf	a41d31e-27f-52g-32
c:elf_	a31d55f-49g-45
c:eli	a-28b-52c72e-22
c:elic	a-51c52f46
c:elici	a-38f22
c:elie	a-58b-57c86d40e-63f-35
c:elier	a-35b-41c72d54e-60f-52
c:eliev	a-98c58g53
c:elig	a50c-21g-22
c:eligh	a30
c:eligi	c-21
c:elij	a22d-24
c:elin	e29
c:eling	a-22e32
c:elis	a-29e42
c:eliv	a51b-20d39f-26g-40
c:elive	a56d29f-24g-39
c:ell	a25b-21e-36
c:ell_	a46d-34e-46f61g-53
c:ella	a-27b-29d-37f68g30
c:ella_	c47f-34
c:elle	a32b-28e-22f-23
c:elle_	a51b-43c-46e-36g25
c:elled	c-39e96
c:ellem	a-37c41d45
c:ellen	a-40c21
c:eller	a-55c94e-29f-51g-53
c:elles	a25c-36d25e-30f46g-27
c:elli	a-55b51c28e-65f55
c:elli_	b81d-49e-26
c:ellie	c42d-28
c:ellin	a-79b-25c32d34f100
c:ellis	a-51d70
c:ello	a24b-21c32e-81f-83g36
c:ello_	c35d27e-85f-82g38
c:ellow	a42d-28g25
c:ells	a41
c:ells_	a41
c:ellu	a-47d42
c:ellun	a-56d57e26
c:elm	c30d21
c:eln	e21
c:eln_	e21
c:elo	a-27d89e-49f-51g41
c:elo_	d23e-29
c:elog	a34c-61d36
c:elogi	a30c-59d38
c:eloj	d28f-33
c:eloj_	a25c-46d43
c:eloje	c41
c:elon	d58e-24
c:elop	a-40d48e22
c:elope	a-58c-25d52
c:elos	d25
c:elow	a-58b27c53f-32g41
c:elow_	a-58b27c53f-32g41
c:elp	d68f-32
c:elp_	d74f-25g-49
c:elq	a42d-40f-55g-46
c:elqu	a42d-40f-55g-46
c:elqu_	b32c71f-31g-48
c:elque	a45c-36f-41
c:els	a-41b-70e48f59
c:els_	b-49c53d-33f49g-40
c:else	a-47b-41c-100d50e90f39g72
c:else_	a-33b-34c-99d25e81f45g47
c:elsew	a-44
c:elt	b-55c-52d-64e98f36g41
c:elt_	a-33c-46e101
c:elte	c-40e45
c:elu	c-28e60f-35g34
c:elui	a29b-23c-20d40f-26
c:elui_	a29b-23c-20d40f-26
c:elve	a25
c:elve_	a57c-33
c:elves	e25
c:ely	a-62b117c-27d24e-36f26g-22
c:ely_	a-71b118c-24d29e-34f27
c:em_	c-32d47e23f40g-33
c:ema	b-40c-49d-61e30f106g44
c:ema_	a-66c-37d36f40g31
c:emai	b-39c-66d-41e35f85g53
c:email	a-28b-56c-87d-54e39f132g57
c:emain	c-25e23f-52g38
c:eman	a-28b-61c-34d-72e36f134g44
c:eman_	a34e29
c:emana	g77
c:emand	a-36b-55c-33d-62e27f140g35
c:emar	a31c29
c:emarq	c51
c:emb	a54b-43d-22e-43f-24
c:emba	a46c-26e23
c:embe	a81b-36d-30e-52g-37
c:ember	a84b-49d-29e-52g-36
c:embl	a40d-37e-69f21g29
c:emble	a38c-29d-23e-61f29g38
c:embo	a-64b54d-34e50
c:embou	a-54b55c22d-25e32
c:embr	a50b-70c-34e-37f-39g50
c:embre	a42b-61c-43d39f-30g31
c:eme	c23e-37f20g22
c:eme_	d-46f-61g41
c:emel	a40c-35
c:emen	a-45c33e-44f63
c:emena	d67
c:ement	a-42c35d24e-40f62
c:emer	a60b52c-53d-49e-60
c:emera	a76b82c-41d-48e-47f-34
c:emerc	c-48f54
c:emes	b21
c:emes_	b21
c:emet	a-53c-32d115
c:emett	a-48c-43d116
c:emi	b-46c24d-48f26g38
c:emi_	b-28c-42f79g69
c:emie	c36d-36f-21
c:emier	c33d-71
c:emin	a-67c39g55
c:emio	c38
c:emio_	c38
c:emir	a20
c:emire	a20
c:emis	a28b-26e41f-22
c:emise	a27c32d-50e48
c:emm	a86d-88f-73g-77
c:emme	a100c-23d-98e-21f-65g-64
c:emme_	a113b-64d-91e-59f-61g-55
c:emmen	a-31b76c-24e26
c:emmo	a-32b33c58d-29g-32
c:emmo_	c52
c:emmol	a-66b56c22e26
c:emo	a-34b-40c51d-37e-59f77g-24
c:emo_	a27c36e-23f-21
c:emoi	a-51c49d-34
c:emoir	a-75b21c63
c:emon	a-46d92e24f-22
c:emons	c35
c:emont	c-26e21
c:emor	c41
c:emos	c63d-20e-38
c:emos_	c64e-33
c:emov	a-57c-39d-21e-30f122g-24
c:emove	a-54c-49e-24f122g-21
c:emp	b30c-51e30f-21
c:empe	a-32g32
c:empi	c-47
c:empl	c-23d85e-28f-23
c:empla	a-48c-56d107g26
c:empli	a43c-48
c:emplo	a31c72f-22
c:empo	a47c-39d33
c:empo_	a52
c:empor	c-20d28
c:empr	c28d-61e56f-23
c:empre	a25d-52e58
c:emps	a38b43c-48d-22e-48
c:emps_	a38b43c-48d-22e-48
c:empt	a-38c-57e89
c:ems	a-31e33
c:emu	a-43c47
c:en_	b46
c:ena	b-61c44d-21f-21
c:ena_	a40b-31c73d-28f-23g-37
c:enag	a-62d86e23
c:enage	a-62d86e23
c:enai	a-49e83g25
c:enair	c43
c:enait	c-25g30
c:enam	a79c-76d-27
c:ename	a79c-76d-27
c:enan	a-39c72e-61g25
c:enanc	c55
c:enant	a-38c31e-50f23g49
c:enar	a28
c:enari	c32
c:enas	a43
c:enas_	a43
c:enb	c21f34
c:enbe	c42
c:enc	c55d-34e-40f-42g24
c:enca	c35
c:encar	a56
c:ence	a-21b-47c55d-44e-23f-39g56
c:ence_	a-54b-23c61d-35e-34f-39g96
c:encei	e32
c:encer	a74b-29
c:ences	c31
c:enceu	a22
c:ench	b-25c84g-21
c:ench_	a-67c107
c:enci	a-77c87d36e-21f-24
c:encia	a-56c64d27f-27
c:encie	a-56c79
c:encl	c55
c:enclo	c55
c:enco	b79d-21e-42f-32
c:encon	c76e-31
c:encor	b112c-69d-20e-29
c:ency	a24
c:ency_	a24
c:end	b-22c42d-26e21f-47g-35
c:end_	c57d-38e-35f-35g-45
c:enda	a26c-22e40f-21g-65
c:enda_	d41e49g-47
c:endai	c-60e43
c:endan	b37f-27g-27
c:endar	a66c-33
c:ende	a22b-84c21d-23e64f-48g-30
c:ende_	a53d-46e57f-22
c:ended	a-69c50e49
c:endem	a24
c:enden	a50b-40d69e-53f-35g-23
c:ender	a47b-23c70d-51f-21
c:endeu	a-87b-62c55e107f-33g-35
c:endez	b-29c-69d69e32f22
c:endi	a-34c23e43g-34
c:endie	e31
c:endit	c55
c:endo	a-69c115d-76e-45f-32
c:endo_	a-79c116d-62e-27
c:endom	c53
c:endr	a24c53e-30f-65
c:endra	b56e-39f-35g33
c:endre	a40b-44c23f-69g-27
c:endri	a-51c117d-73
c:endro	a-31d93
c:ends	a59c20d-106f-22
c:ends_	a59c20d-106f-22
c:endu	a-38b-44c-47d109e108f-48g-25
c:endu_	a-39b-32c-23d49e111f-40
c:endue	a-28c-35d57e40
c:endul	a30d36
c:ene	a22b-40c39f-36g-29
c:ene_	c-38g20
c:ened	a-49c-38d87e37
c:ened_	a-45c-44d92e45
c:enen	a85b-35c-20g-30
c:enen_	a83b-30c-33g-24
c:ener	b38c47d-28f-42g-59
c:ener_	a37c-44e47
c:enera	a-47b90c36
c:enerd	e30
c:enere	a72c-28
c:energ	c45
c:enero	c26
c:enev	a79b-25c-20d-56f-41
c:eneva	a84d-46g-26
c:eneve	a51b-22c-22e-21g36
c:enew	a-26c58
c:enez	b-30c81e-39f24g-42
c:enez_	b-27c77e-36f26g-38
c:enf	a49b28d-24e-54f-45g-39
c:enf_	a56
c:enfa	a33b48d-23e-29g-49
c:enfan	b65c23e-25g-48
c:enfi	c-34
c:enfin	c-29
c:eng	a26b22e-27f-53
c:enga	a27b40d-39e-46
c:engag	a36b61d-25e-33f-24g-29
c:engi	c30
c:engin	c30
c:engo	b25c34e-27
c:engo_	c45e-26
c:engr	a48c-100d40e34f-29
c:engra	a48c-100d40e34f-29
c:engt	d37
c:ength	d37
c:enh	a45c-93f23g30
c:enha	c-54f52
c:enho	a79c-44e-24
c:enhor	a80
c:eni	a70b-20c-24d-44e-20f-37g-39
c:enic	a64
c:enica	a33
c:enie	c49
c:enin	a54c-54d32e-39g-28
c:ening	a59c-48d29e-34g-57
c:enio	a-34e75
c:enior	a-47e79
c:enir	a72d-46e-60f-46g-49
c:enir_	a66b26d-33e-52f-42g-62
c:enire	a50
c:enis	g43
c:eniss	g23
c:enj	b24
c:enk	c-67d36f23
c:enke	a69c-34d34
c:enken	a74
c:enl	c32
c:enn	a47b32c75d-108e-72g-57
c:enn_	c59
c:enna	a75c-25
c:enna_	a73c-40
c:enne	a50b33c70d-116e-45f-22g-55
c:enne_	a61c65d-105e-25g-53
c:ennen	b23
c:ennes	a41c57d-36e-35
c:enni	a-42b24d54
c:ennu	c41
c:eno	b77c-43d-60e-41f50
c:eno_	b85c-49f-29g-29
c:enom	a39c-87f29g54
c:enom_	a31c-67f43g27
c:enon	a-61b31c20f48
c:enons	a-54b37c41
c:enor	b51c27d-58
c:enore	c27
c:enorm	a-34b34
c:enos	a-20c86
c:enos_	a-20c86
c:enou	b21c-77f79g-25
c:enoug	c-62f84
c:enoux	a21
c:enq	a-81b50c-53d-22f117
c:enqu	a-81b50c-53d-22f117
c:enqui	a-58c-71f112g21
c:enr	a32c-58d30
c:enre	a21c-43
c:enre_	a30c-40
c:ens	b51c39d-83e-27
c:ens_	a31b-22d-42f-35
c:ensa	a-37d-31e54
c:ensat	a-50e54
c:ensav	a58
c:ense	a-29b95c43d-39e-25g-37
c:ense_	a-81b54c117d-38f-29g-46
c:ensei	a-27b37
c:ensem	c-74e-20g55
c:enser	a26b24
c:ensi	a-35b93c79d-95e-55f22g-54
c:ensio	a-25b72c106d-64e-57f-21g-35
c:enso	a-48b73f22
c:enso_	f33
c:enst	a-22c30
c:ent	d-23e27
c:ent_	a-26e21f22
c:enta	a21b-31c38d-80e60g-83
c:enta_	a24e34
c:entai	d-27e34f46
c:ental	c33
c:entar	c53
c:entat	a54b22c-40
c:ente	b-38c50d-56e27f21g-37
c:ente_	b-51c60d-63e45f-22g-54
c:ented	c-22e45
c:entel	a-51c34
c:entem	a-35c-27f92
c:enten	b24c-29d-41e54
c:enter	b-40c28e-26f21
c:entes	a-45c91e-64f35g-31
c:enth	a49c-29
c:enth_	a59c-29
c:enti	c-27g33
c:enti_	b60c31d-36f-23
c:entia	a29c-32
c:entic	a73e-20
c:entie	c56d-35e-26g-22
c:entif	a54b-27c-97d112e-38
c:entil	b-34c54d-25e-32
c:entim	b24c-99d22g63
c:entio	a-51b40d-31g48
c:entiq	a77
c:entir	a-25c-26e91
c:entis	b21g23
c:entit	a-87c-25d34f40
c:entiv	a-39c-30g80
c:entl	b20d-30e64
c:entle	a39e28
c:ently	a-49e38
c:ento	a-27c52d-70f34
c:ento_	a-26b33c41d-99f48
c:entos	c52
c:entr	c65d-37e23f-62
c:entra	a-33c55
c:entre	c71d-61f-51
c:entro	a26f-31g-36
c:ents	a-24b-60c89d-84f21g-75
c:ents_	b-56c89d-83g-75
c:entu	a38b34c-51
c:enty	b32d-35
c:enty_	b32d-35
c:enu	a-74e59f-34g112
c:enu_	a-77b-22c-50d-40e90f-37g127
c:enue	a-52b-23c43d37e24
c:enue_	a-36b-22c46e25
c:enus	a-47e21
c:enus_	a-47e21
c:env	a-38b38c-29d24e-41f81g25
c:enve	a26c-57
c:envel	a-23c-39e25f22
c:enver	a59c-26
c:envi	b27d-65e-37f42
c:envia	f76
c:envie	b72c-38
c:envir	c36
c:envo	a-90b49c-34d76e-42f75g38
c:envoi	a-93c-69f95g83
c:envoy	a-48b71d75e-42f22g-23
c:enz	a-47b-37c71d-43e56f-33
c:enza	a-60b-34c68d-71e69f-33
c:enza_	a-60b-34c68d-71e69f-33
c:enze	d31
c:enzi	b23
c:eo_	a26b-32c70e-79f-26
c:eol	a77
c:eon	b-37e53
c:eone	b-30c-55d24e87f-27g24
c:eone_	b-30c-55d24e87f-27g24
c:eop	a25b44d-67f-26
c:eopl	a29b46c27d-67f-47
c:eople	a29b46c27d-67f-47
c:eor	a-69b53
c:eos	a-59f79
c:eos_	a-59f79
c:ep_	a-50b53c31d-77e-64f114
c:epa	b-39c35g-26
c:epai	a59c-42
c:epair	a39c-36
c:epar	b-76c41
c:epara	a-62c-100d100e51f56g-25
c:epare	a27b-65c99d-82e-42g-27
c:eparo	a-22c43
c:epars	a27
c:epart	a23b-28c25d-41e67f-23
c:epas	a27d38
c:epass	a37d40
c:epe	a53b-53c44d-26e32f-40g-61
c:epen	a-50c74e45
c:epend	a-52c53e36
c:eper	a83
c:eper_	a42
c:eph	a-50b-33c-54d-67e116f90
c:epho	a-39b-48c-45d-61e100f95g22
c:ephon	a-39b-48c-45d-61e100f95g22
c:epin	c-33d30
c:eping	a22c-51d40
c:epl	a-35b-53c26d37e64f-56
c:epla	b-37c-30d88e51f-31g-39
c:eplac	b-36c-20d89e30f-30g-38
c:eply	a-51b-26c45d-44e52f-37g33
c:eply_	a-51b-26c45d-44e52f-37g33
c:epo	a-57c27e59g23
c:epon	a-73b-31c34d-97e113f-26g89
c:epond	a-70b-22c40d-81e112f-37g49
c:epons	a-55c25d-53e33g75
c:epor	c45
c:eport	c45
c:epos	b25d66e-42f-24g-33
c:epose	a-49d75
c:eposi	a-29b56
c:epot	a-43c38d56
c:epot_	a-43c38d56
c:epou	c-48f80g-34
c:epous	a36c-41f48g-27
c:epr	b-63c65e-32g-43
c:epre	a-35b-53c86d54e-51g-29
c:epren	a-86b-24c107d54e-21
c:epres	a44c35
c:epri	e22f20
c:epris	e22f20
c:eps	c-41e49
c:eps_	c-34e50
c:ept	b-37c23d-23f-65g57
c:ept_	b-44c44f-42g60
c:epte	a74c-39d-31e-27f-38
c:eptem	a61c-54f-20
c:epter	a50
c:epti	e22f-22
c:eptio	a-43c20e28g20
c:epu	b-43c46d59e-38g-30
c:epui	a-20b-39c51d61e-35g-28
c:epuis	a-20b-39c51d61e-35g-28
c:equ	b-65c50d-38e-68f81g-49
c:eque	a28b-52e-50f94g-28
c:eque_	c29
c:equel	a43
c:equen	a67c-40
c:eques	a-70b-33e-27f131
c:equi	a-30b-37c91d-46e-41g-38
c:equin	a-35c81
c:equip	c68
c:er_	e-33
c:era	b63c26d-31e-31f-41g28
c:era_	b82c-50d-37e38f-56g62
c:erai	b33c44d27e-79f-48
c:erai_	a-50b91c-46d33e-58g88
c:eraie	a24c30g20
c:erais	b-29d96e-73f-50
c:erait	b37c116d-84e-21f-59g-51
c:eral	a31b66c47d-69e-56f-41g-41
c:eral_	a-102b58c62
c:erald	a97b27d-69e-48f-36
c:eram	a-54e62
c:eran	c61d-44g-22
c:eras	a-54c41d-22e-28f99
c:eras_	a-50c104
c:erat	a-27c70d-55f-49g31
c:erate	a26
c:erati	a-46c82
c:erato	c39
c:erb	a34b-60c20d-22e-27f25
c:erbl	a55
c:erc	b-90c39d-78e-41f79
c:erca	a-23c96d-39g-20
c:ercan	c38
c:ercat	c76
c:erce	a37b-38c89d-61e-49
c:erce_	c52
c:ercee	a37
c:ercer	a36
c:erch	b-84c102d-52e-32f-59g-40
c:ercha	a-31
c:erche	a22b-82c102d-62e-29f-55g-43
c:erchi	a-29c29
c:ercho	a35c43
c:erci	b-70c-58d-93f144g21
c:erci_	b-59c-68d-100f140g24
c:ercia	c33
c:ercie	c-37f54
c:erco	a104b-38c-60d-50f-30g-27
c:erco_	a100b-23c-49d-22e-23
c:ercol	a50
c:ercr	b-35c-54d25e-30f-30g97
c:ercre	b-35c-54d25e-30f-30g97
c:erd	c-41d43
c:erda	a29c-83d46e-27f-20g65
c:erday	a-61c-46d45g79
c:erde	a41b26c-65d-56e59g-26
c:erde_	a39b21c-42d-48e51
c:erdi	a58
c:erdi_	a31c-28e23
c:erdo	a-27g50
c:erdr	a-44d46
c:erdre	a-39d48
c:erdu	b-53c35d57e-41f41g-26
c:erdu_	b-45d50e-24f48
c:ere_	f-24
c:ereb	b70d-21
c:erebb	a-21b71c23
c:erec	c-44d23
c:erece	a28c-34d31
c:ered	a-121b-45d118e72g-49
c:ered_	a-124b-39c-30d125e95g-46
c:erei	a25
c:erem	a92d-53
c:erem_	a46
c:ereme	a29
c:eremo	a54c-26
c:eren	a-37b-41c64d-47e-29f22g51
c:eren_	a-57c39e-32f71
c:erenc	a-28b-38c95d-32e-59f-25g37
c:erent	c-34e70
c:erer	c73
c:erer_	c79
c:erera	a-21
c:eres	c95d-120e-56g-25
c:eres_	a58b-52c90d-66e-63g-41
c:eress	a-48c71d-68g32
c:erest	a-24b94c44d-73
c:erez	b36e-22
c:erez_	b36e-22
c:erf	b-49c95d-49e-44f-25g25
c:erfe	a-94c52g89
c:erfec	a-80g93
c:erfu	a67b-46c83d-43e-67g-50
c:erfum	a54b-38c83d-33e-37f-27g-40
c:erg	a-20c24d-38e45f-32g36
c:erge	c44e-27
c:ergi	a-33g63
c:ergo	e78
c:erh	a-32b88f-33g-23
c:erha	b69d-24e20f-22g-33
c:erhap	b64
c:eri	c81d-25e-95f-30g-25
c:eri_	a33e-30f26
c:eria	b39c52e-67f-28g-41
c:eria_	a26b63c55d-58e-62g-32
c:erie	a-23b-33c107d-30e-81f-73g-67
c:erie_	a22c76d-51e-39f-62g-68
c:erien	a-83b-27c112d-35e-49f-26g-28
c:eries	c55
c:erieu	a-26b-30c50d94e-38f-22
c:eriez	a-29c110d-39e-28
c:erif	a-75c71
c:erifi	a-62c65g20
c:erig	a42
c:erigg	a61
c:erin	a41b69c-32e-28f-30
c:erin_	a100c-79
c:ering	a-51b88
c:erio	a-56b-40c58g46
c:eriod	a-39g26
c:erion	a-59c90
c:erir	a31c-42g26
c:eris	a-71c67d25
c:erit	b34c90d-64e-75g-34
c:erita	c68d-32
c:erite	b46c51e-43
c:erito	c36
c:erk	b-43c102d-45e44f-40
c:erl	b-51c28d28e-35
c:erla	a-37c61
c:erla_	d34
c:erle	b-54c-37d63f38
c:erle_	a34d31
c:erlen	d20
c:erles	a25c-22d40
c:erli	c22
c:erlo	c72
c:erlo_	a-20c71d-26
c:erly	a42c-20g44
c:erly_	a42c-20g44
c:erm	c-26e-53g50
c:erma	a57b-39c-71e-52f34g47
c:erma_	d33
c:erman	c-32g43
c:erme	a33b54d-42e-34f-32g-26
c:erme_	a-28b79c-27g-23
c:ermei	a26
c:ermer	a42
c:ermet	c30d-50e-21f-31g25
c:ermi	c34d-74e-25
c:ermin	a44d-27
c:ermit	a-56c69
c:ermo	b-38c-78d54g85
c:ermo_	a-46g86
c:ermoi	c-23d57
c:erms	c29
c:erms_	c29
c:ern	b-43c33e-40g30
c:ern_	a38c29d-56e-38
c:erna	a-82b24c21f86
c:ernan	a-65f95g24
c:ernat	a-29b27
c:erne	a37b-22c-22e-39
c:erne_	e23
c:ernes	c-40d65
c:ernet	a72b-23
c:erni	a-34b-68c24d95f-66g48
c:ernie	a-40b-55c32d84f-60g45
c:ernit	a29d31
c:erno	b-26d23g20
c:ernoo	b-21d30g24
c:erns	c52
c:ero	a-40b48e68f23
c:ero_	c-40e93f59g-37
c:eroi	a-26b36
c:eron	a-89b118c27d-27e57f-51g39
c:eron_	a-94c-30e102
c:erons	a-33b84c-24g56
c:eront	a-82b92c51
c:eros	a26
c:eros_	a28d22
c:erp	a93b-83c68e-74g-47
c:erpe	a98b-32c-32d27
c:erpen	a106b-25
c:err	a-41c42d36f44g-64
c:erra	a-33b71c109d-49e-56g-72
c:erra_	a-37b73c30
c:errai	c21
c:erran	a25
c:erre	b-28d91g-47
c:erre_	a-44d98f-20
c:erren	a59
c:erres	a45c-33d42e-42f-22
c:erreu	a-66c-36e83f80g-24
c:erri	c27d23
c:erro	a-48f72
c:error	c32f65
c:erru	a-76b21c30
c:ers	a-49b-39c51e25f59g-20
c:ers_	a-40b-52c72f26g-33
c:ersa	a-54f87
c:ersai	f53
c:ersar	a-48b46d-36e26f47g-22
c:ersat	a-41
c:ersc	a-52d42e43
c:ersch	a-52d42e43
c:erse	a82d-30
c:ersel	a49
c:ersh	c26
c:ersi	a-63e-20f-43g105
c:ersic	a-25c-25d81
c:ersio	a-49d-27f-22g113
c:ersit	b37c21
c:erso	a-64b-58c32d-39e99f84g-61
c:erso_	a-22c-21d90
c:erson	a-66b-55c40d-87e102f112g-58
c:erst	a-32d-28e54g28
c:ersta	c-39e52
c:erste	c61
c:ert	a-39b-49c79d84e-75f-29g-51
c:ert_	d103e-49f-66
c:erta	a-22c61g-30
c:erta_	e28
c:ertai	c34
c:erte	a-57c85e-22f51g-33
c:erte_	a-38c90d-24
c:erth	g26
c:erti	a-123b-26c70d97e-55
c:ertif	a-112b-44c48d98e-44
c:ertig	b26
c:ertis	a-81c78
c:erto	a-21
c:erto_	a-24
c:erts	a111c-30
c:erts_	a111c-30
c:ertu	a43c38
c:ertur	a46c47
c:eru	a-21c69
c:erv	a-29b-66c46d30e40g-66
c:erva	a-42c44d-31f45g-25
c:ervat	a-69c62f23
c:erve	b-54d30e27f33g-48
c:erve_	b-28d48f35
c:erven	c61
c:erver	a30c-36
c:ervi	a-45b-64c53d49e74f-48g-45
c:ervic	a-51b-43c30d60e83f-45g-52
c:ervie	c73
c:ervis	c45
c:ervo	a28
c:erw	a-54b-38c26e48f35
c:erwa	e27
c:erwar	e34
c:erwi	f35
c:erwo	a-67c29d30
c:erwor	a-67c29d30
c:ery	b-43c27f42
c:ery_	b-39c47g-23
c:eryo	c39
c:eryon	c39
c:eryt	a-55c-36f100
c:eryth	a-55c-36f100
c:erz	a-36b-46c56e57f-25
c:erzi	c31
c:es_	c40d-43e-31g-29
c:esa	a-21b-59c68d-65f50
c:esa_	b-32c56d-35e21f-26g29
c:esag	e32
c:esal	a-24c66
c:esale	a-24c66
c:esan	c33
c:esc	b-44c21d-102e48f40
c:esca	e41f24
c:escal	a-28e45
c:esce	a36c54d-54
c:escen	a23c58d-47
c:esch	c31
c:esco	a31e34
c:escr	a-27d-47e57f42g26
c:escri	d-44f45
c:escu	e22
c:esd	c-65d-23e-26g103
c:esda	a30b-57c-45d-35e-25g97
c:esday	a33b-56c-55d-34e-24g98
c:esde	a-30b48c-58g25
c:esde_	a-30b48c-58g25
c:ese	a50b-42c49d-78e-38g-54
c:ese_	a94b-21d-88e-37g-25
c:esea	c61
c:esear	c22
c:esen	a59b-57g-49
c:esent	a75b-55g-69
c:eser	a30b-37c48d-47g-22
c:eserv	a55b-33c51d-74
c:eses	b53d-28
c:esh	a115c-20d-28g-20
c:eshi	b30c-21
c:esi	a58d-21e-67f31g-88
c:esi_	a-40c21
c:esid	a91c-38e-37f31g-61
c:eside	a85c-36e-36f32g-57
c:esig	a-61b58c83g-22
c:esign	a-61b58c83g-22
c:esim	a38c-32e25
c:esimo	a38c-32e25
c:esin	a-25c-43f111
c:esir	a115c-93
c:esire	a113c-70
c:esis	c-22d54
c:esist	c-44d57
c:esit	a70b-26c54d-21e-29f-41g-41
c:esita	c31
c:esite	a26
c:esito	a57
c:esk	a38c-37
c:esk_	a46c-55
c:esm	a58c-25e21
c:esma	a27
c:esme	a25
c:esn	a66c-32
c:esn_	a74
c:eso	a-71b33c56e-41f78g-27
c:eso_	a-30c-20d64
c:esoi	a-65b43c84e-44
c:esoin	a-65b43c84e-44
c:esol	a-80c21d-37f106
c:esole	a-67d-28f110
c:esor	a-30
c:esp	a-70b-27c24e109
c:espa	d23
c:espe	a-61d-35e89f27
c:espec	a-31
c:esper	a-48d-49e99f-21g29
c:espo	a-65c54d-49e93g-49
c:espok	b35
c:espon	a-86b-31c64d-33e81g-32
c:espr	a34c-52g73
c:espri	a59
c:espu	a-50c-42e92
c:espue	a-50c-42e92
c:esq	c-66d-61e78f40g34
c:esqu	c-60d-52e88g35
c:esque	a59c-48d-22g20
c:ess	a-40b-40d-26f71g71
c:ess_	d-52f29g40
c:essa	a-55b-42d-69f48g125
c:essa_	a-49b68
c:essag	a-117b-50c-24d-65e32f44g127
c:essai	c65
c:essay	a62b-49c-25d-30e-60f20g27
c:esse	b-61d-37f74
c:esse_	a-22b-24c-30d-47f110g33
c:essed	a-21e47
c:essee	a22c-88e45
c:essem	a60c43d-34
c:essen	a-23c26
c:esser	a-28b-24d61f24
c:esses	c70d-29
c:esseu	a54
c:essi	a-39b-50c42e-39f71g-24
c:essin	a-48b-45c38d56e-38g45
c:essio	b-30e-26f90g-35
c:esso	a-60b45c-37e63f71
c:esso_	a-56b69c-91d-48e87f103
c:essor	a-51c22
c:essou	d28
c:essu	a-72c-67d79e62f-22g123
c:essun	a-86c-54d26e87g21
c:essus	a-40b-29c-54d66g102
c:est_	b22d22f-22
c:esta	b-31c-48d39e-20f77
c:esta_	a45b-33c-68d33e-43f36g33
c:estan	c-23e21f36
c:estat	a-36c-73d76e-27f103
c:estau	a39
c:este	b-37d-47e23g57
c:este_	a41b-56d-89e53g26
c:ested	a-26c33d-59g67
c:estel	c-24d51e28
c:esten	a-36c26
c:ester	a-21d22e-48g64
c:estes	a-30
c:esti	a-45c78d-58e-28f-25g31
c:estig	c40
c:estim	a-81c74
c:estin	a-55c115e-23g-31
c:estio	c34d-76f-56g91
c:estit	c-22f30
c:estl	c28
c:estly	c28
c:esto	d-29e53f-21
c:esto_	b-38c24d-30e29f-20g62
c:estor	a31e30
c:estoy	b36c-34
c:estr	a-24b-28c26d59e39f-26g-35
c:estra	c38
c:ests	c65
c:ests_	c65
c:estu	b27
c:estud	b31
c:esu	b-26c-27d-33e-49g99
c:esul	a-23c71
c:esult	a-23c71
c:esur	a30c-93d-35e-29g95
c:esure	a27c-92d-34e-29g96
c:et_	b22e-31f-44
c:eta	a-31b-79e66f32
c:eta_	a67c38d-29
c:etab	a50
c:etabl	a50
c:etag	c44
c:etage	c21
c:etai	a-79b-47d-49e127f78
c:etail	a-70b-38c44d-34f102g-40
c:etais	a-57e78
c:etait	a-67b-38c-90e129g37
c:etal	a39b-42c55e-37
c:etal_	a54
c:etan	a-22d31
c:etanc	d23
c:etar	a54g29
c:etari	a85c-28d-22
c:etat	a-33d77
c:etat_	a-29c-32d79
c:etc	a-48g86
c:etch	a-37g86
c:etch_	g47
c:ete	b37d25e-20f33g-56
c:ete_	c-37d34e28f51g-34
c:etec	c22
c:etect	c22
c:etee	a-21b-48d95e-53f-48g-38
c:etee_	a-44b-38c36d95e-42f-38g-27
c:etees	d42
c:etem	a-43c-58f67g54
c:eteme	b20
c:eten	a-117b54c24d28f54g-22
c:etend	a-62
c:etent	a-22
c:eter	a39b119c-43d-46e-48g-80
c:eter_	a55b113c-27d-86e-60f-21g-71
c:etera	a-34
c:eteri	c-22
c:etern	a26d37
c:etes	a24c82e-48f-44g-42
c:etes_	c92e-40f-40g-37
c:etest	a50
c:etez	a-98b-26c98f49
c:etez_	a-98b-26c98f49
c:eth	a66c-71d35e-53f-48
c:eth_	a72b21c-26
c:ethe	a-23b48c-56d79f-28g62
c:ether	a-23b48c-56d79f-28g62
c:ethi	a91b-43c-87e-67f-55g-66
c:ethin	a96b-39c-106e-66f-53g-65
c:eti	a43b-34d-27e-32f32g-38
c:etie	a-21c60d-29e20f-36g-20
c:etien	a-46c37e38
c:etier	b41
c:etin	a49b-34c44d-36f28g-44
c:eting	a59b-31d-33f32g-24
c:etio	a-41c44d-28e36g38
c:etion	a-40c40d-27e39g44
c:etiq	c-30d50e47
c:etiqu	c-30d50e47
c:etir	a-63b34c-102d58e-47f136g-45
c:etire	a-68b44c-94d39e-42f137g-61
c:etit	a86b-71c-37d-35e-37f-50
c:etit_	a103b-89c-43e-27f-49g-41
c:etite	a75c-57d-72f-55g25
c:etito	c62
c:etits	a-24c-34d56
c:eto	a-47b-37c31f-44g101
c:eto_	a107c-51d-30
c:etoi	a-49c56g39
c:etoil	a-49c56g39
c:eton	c90d-43g21
c:etons	c30
c:etou	a-107d43e77g42
c:etour	a-99d42e30g63
c:etr	b55c-24d25f-31
c:etra	b43d-65e-51g50
c:etrai	a27b71c33d-44e-28f-25g-21
c:etre	a-27b109c-31e26f-41g-33
c:etre_	a-22b111f-32g-48
c:etres	c-75d31e55
c:etri	d41
c:etrin	a31
c:etro	b-70d65e42f-44g29
c:etro_	a-43b-36c-22d91e56
c:etrou	a-38e34g59
c:ets	b51c102d-93e-70f-50g-36
c:ets_	b52c103d-93e-69f-50g-35
c:ett	f-24
c:etta	a48b-42c40d-108f-31g42
c:etta_	a30d-67g63
c:ettat	a83
c:ette	b-30
c:ette_	a25b-60d51e-31f-56
c:etten	b23
c:etter	a-79b29d-22e112f29
c:ettes	a63c36d-39e-41
c:ettez	a-32c42f29
c:etti	a49b25d-85
c:etti_	c27
c:ettim	e21
c:ettin	a75c-43d-70e-30g22
c:ettl	a-62b62c82d-35
c:ettle	a-56b42c90d-33
c:etto	a-51b-29e108f-37g62
c:etto_	a-66d-45e115f-26g85
c:ettoy	a-55c34d66
c:ettr	c-29d124e-66g-33
c:ettre	c-30d136e-77g-22
c:etu	a41c44d20e-58f-61g-60
c:etud	a62b43
c:etude	c-21
c:etudi	a42b26
c:etui	a95c-70
c:etui_	a79
c:etur	a-53c113d55e-56f-38g-54
c:eturn	a-77c89d56e-25f-26g-36
c:etw	a71b-25e-54f-34
c:etwa	a71b-29e-25
c:etwas	a70b-22c-22
c:etwe	a42c-33d33
c:etwee	a42c-33d33
c:ety	c33
c:ety_	c33
c:etz	a41
c:eu_	a26c-29d-24e-23g25
c:eud	a34b-54e-38f-38g74
c:eudi	a27b-50e-32f-56g78
c:eudi_	a25b-49e-32f-56g78
c:eue	a79c38d-77e-47f-39
c:eue_	a70b45d-55e-47
c:euer	a74
c:euf	a28b-24c75e-60f-28g-21
c:euf_	a35b-23c62e-59f-27
c:eug	e48
c:eui	c-75d34e-52f87g90
c:euil	c-73d43e-51f94g41
c:euil_	g68
c:euill	c-78d41e-31f101
c:eul	a37b46c-74
c:eul_	a78d-64
c:eule	b67c-73d29f-27
c:eule_	a73c-96d-23f-25
c:eulem	a-55b87d51e-27
c:eun	a41b-30e-42
c:eund	a32
c:eune	f33
c:eune_	f42
c:euni	a29c-22
c:eur	a25b-75c23d-29e30f-23
c:eur_	b-74c38f-24g-26
c:eure	b-66e56f-52g61
c:eure_	b-61c-51f-32g113
c:eurer	a-45
c:eures	e93f-33g-41
c:eureu	a75
c:euro	a85c-47d-90e43f-25g-62
c:euro_	a89c-62d-34
c:europ	c32f25
c:euros	a64c-48d-59e64f-37g-42
c:eurs	b-73c84d-69g-80
c:eurs_	b-73c84d-69g-80
c:eus	b-70c63e28f-23g-93
c:eus_	a-41c62f45g-43
c:euse	a25b-67c45d25e31f-54g-66
c:euse_	a50b-61e47f-49g-59
c:eusem	a-35c38
c:euses	c54
c:eut	b100c-61d43e-45f-74
c:eut_	b102c-63d74e-62f-73
c:euv	a41
c:euve	a50d21e-22
c:euve_	a48
c:eux	a47b-52f-20
c:eux_	a52b-55g-37
c:euxi	a-45d-25g101
c:euxie	a-45d-25g101
c:eva	c37d-66e90f-44
c:eva_	a35c58d-89f-29
c:evai	c-38e103
c:evait	a-36e95
c:eval	a22c-39d56
c:evali	a50
c:evan	a-70c110d-59e86f-23g-42
c:evant	a-83c121d-44e44g-24
c:evar	a23c-46
c:evat	e30
c:eve	b47c-26d-50f43
c:eve_	b27c29d-46e-37f-27g50
c:evei	a76d-21
c:eveil	a76d-21
c:even	b42c-43d-29e34f-27
c:even_	a-33b109c-40e36g-32
c:evend	a-25c95d-30
c:evene	e34
c:eveni	a43d-39f-22
c:event	a127b-21c-125d-50g65
c:evenu	a-53c-35d69e81
c:ever	b61c-36d-68f92g-49
c:ever_	b106c-60d-72e30f84g-70
c:evera	c67
c:evere	a21
c:every	b-45e-25f111
c:eves	a24b-23g48
c:eves_	a32g50
c:eveu	a-48d21e69
c:evez	a71c-30f22
c:evez_	a71c-30f22
c:evi	a-60b-63c67f-58g88
c:evid	b30
c:evide	b30
c:evie	a20b-40c27d-66e-42g86
c:evien	a44d-47e-39g73
c:evil	a70
c:evill	a70
c:evin	a-67c108d-34e30
c:evin_	a-26c110
c:evio	a-31c31g28
c:eviou	a-29c25g29
c:evis	a-128b-44c25d112e47f-41g65
c:evis_	a-100c64f-39g67
c:evise	a-66c-40d48e51
c:evisi	a-81d104
c:evo	c-82d22e42f52g34
c:evo_	a-45c-86d67e83f-22g51
c:evoi	a80b-26c-93d-37f76g-26
c:evoir	a93b-46c-85d-28e-35f96g-46
c:evol	a-37c29e26
c:evr	b-52c58d-53g27
c:evra	a-45g48
c:evre	a60
c:evri	b-25c33e56
c:evrie	b-25c33e56
c:evu	a-100b29c-67d104g75
c:evu_	a-44b49c-30g58
c:evut	a-81c-41d99
c:evuto	a-66c-43d89
c:ew_	a-42d38e93f-43g-50
c:ewa	a31d28
c:ewar	a31
c:ewe	a-58b-45c92d32f-55g-31
c:ewel	a-52b-36c82d29f-52g-26
c:ewel_	a-28d32
c:ewell	a-44b-21c85f-44g-38
c:ewels	c39
c:ewh	a-61d31e22g38
c:ewhe	a-61d31e22g38
c:ewher	a-61d31e22g38
c:ewi	a21e68
c:ewin	e31
c:ewing	e33
c:ewo	a-20
c:ews	b-52c-24d-102f31g121
c:ews_	a-90b-22d-72g128
c:ewsl	a55c-20f41
c:ewsle	a55c-20f41
c:exa	a21b-33c47d-64
c:exac	b-35c30d-56e28g24
c:exact	b-35c30d-56e28g24
c:examp	c31
c:exc	a-57b-47c42d76e41f-46
c:exce	a-36c45
c:excep	a-34c36
c:exch	a-62d87
c:excha	a-62d87
c:excl	c54
c:exclu	c54
c:excu	c-39e82
c:excus	c-39e82
c:exe	d-37e-21f103
c:exec	c-24f61
c:execu	c-24f61
c:exem	c29
c:exemp	a25
c:exi	a48b110c-112d-85e-29g-33
c:exig	c-67e24
c:exige	c-67e24
c:exis	a47b111c-90d-90e-37f-49g-23
c:exist	a47b111c-90d-90e-37f-49g-23
c:exp	a-122b-37c101d-79e118f-59g-68
c:expe	a-111c118d-32f-22g-58
c:expec	a-63c-47e102
c:exped	c144e-88
c:expen	a-30b56
c:exper	a-73b-29c102e-43f-28g-39
c:expl	a-71c-78d-32e132f-44
c:expla	a-24c-51e91
c:expli	a-69c-57d-30e125f-29
c:expo	a-51b-36c110g-29
c:expos	a-40b-31c109g-23
c:expr	a-22c-24d-27e115
c:expre	a-21c-28d-25e115
c:ext	a-36b27c33
c:ext_	a-48b34c35d-23e29f-28g29
c:exte	a-25c77
c:extr	c-32d34
c:extra	c-32d34
c:ey_	a27d-24g-46
c:eye	a-22g57
c:eys	c77
c:eys_	c77
c:ez_	b-24c40e-27f52g-30
c:eza	a-47c80
c:eze	a23c35
c:eze_	c63
c:ezi	a-44d43
c:ezio	a-36b27d48
c:ezion	a-29b29c-29d52
c:ezz	b53e-26f-20
c:ezza	c50
c:ezza_	c32
c:ezzo	a31
c:ezzo_	a31
c:fab	a57b22d-48e-22
c:fabr	a61b23d-47e-20
c:fabri	a61b23d-47e-20
c:fac	a-36b-50c55d38f52g-31
c:faca	c119d-60
c:facc	a20c79d-46e-23f-22
c:facci	c81d-44e-22f-21
c:face	a-27b-46d-44e-60f133g-24
c:face_	a36c61d-24e-34
c:facer	a-40c-52f92
c:fach	a-22
c:fact	a-50b-44d88e40g-26
c:factu	a-38b-51d82e42f-27g-35
c:fai	c34f-30g-66
c:fair	a22d71e-59f-32g-43
c:fair_	a39c63d-55e37f-23g-58
c:faire	c-31d87e-80f-44
c:fais	a42c53d-174
c:fais_	a33c70d-173
c:faisa	a36
c:fait	c48e41g-78
c:fait_	a-54c90d34e37g-82
c:faite	a87b-44c-52d-47e32g-33
c:fal	a-109b47e36g49
c:fall	a-51b62c52d30e-24
c:falls	a-50b74
c:falt	a-44c-21f53
c:fam	a31b-42c47d-41e-26f-53g31
c:fami	a37b-30c35d-22f-48
c:famil	a32b-28c43f-47
c:fan	a85b76c-23d-85e-36f-27g-78
c:fanc	a51d-20
c:fant	a40b31c42d-32e-43f-27g-59
c:fant_	b54
c:fants	c38g-24
c:far	a-22b56c64e-32f-34g-48
c:far_	d25
c:fare	a-96b87c99d-32e-23
c:fare_	a-84b80c61
c:farm	a45
c:farmi	a21b22c-28
c:fas	b-50c110f-51g-57
c:fash	c78
c:fashi	c78
c:fass	a44c-45e52
c:fasse	a56
c:fast	c112e-33
c:fast_	c97
c:fat	a51b-58c-46e55g-69
c:fate	a50
c:fate_	a51c-25
c:fath	a33b-26d69g-22
c:fathe	a33b-26d69g-22
c:fatt	c-26d-21e77
c:fatto	a-36e86
c:fau	c-108d102e-36f-51
c:faud	b35c-46d100e-28f-23
c:faudr	b35c-46d100e-28f-23
c:faut	a34b-32c-117d91f-52g21
c:faut_	a48b-22c-109d92e-30f-48g-43
c:faute	a-29c-53g92
c:fav	b-32c-55d-67e-50f126
c:favo	b-29c-92d-53e-45f126
c:favor	a-25b-20c-99d-36e-29f126
c:favou	a24
c:faz	e21
c:faz_	e21
c:fe_	a25d-48e-23f39g-43
c:fea	a51
c:feat	a41
c:featu	c20
c:feb	a43d20
c:febr	a48d-21
c:febru	a59
c:fec	a-48c30d42e-34g71
c:fech	a-34d62
c:fect	a-42c41e-21g81
c:fect_	a-54c44g71
c:fed	a74
c:fede	a60
c:fee	a-57b-42c97e33f-28g-53
c:fee_	a-106c120f-20g-39
c:feel	b-27d-27e88g-20
c:feel_	c48e57
c:fei	d35
c:fel	a-98c37e85
c:feli	a-38f22
c:felic	a-38f22
c:fell	c22
c:felt	a-66e71
c:felt_	a-50e72
c:fem	a111b-67d-95e-48f-63g-59
c:femm	a111b-66d-95e-46f-63g-57
c:femme	a111b-66d-95e-46f-63g-57
c:fen	c94d-58e-22f-24
c:fen_	a20c91d-54
c:fene	a-42c27
c:fer	b-40c33e-40f-30g48
c:fer_	a-81b-43c102d-29e-24f-44g58
c:fera	a-23b25c76e-35g-35
c:ferai	a-72b33c94e-21g-30
c:fere	a-23b-51e37g89
c:fere_	a-36c-55f38g81
c:ferec	a24c-21d30
c:fered	a-34c-35e92
c:feren	a-20b-48c60d-34f-36g46
c:ferer	a-27d23
c:feri	a31b-29c-22d-47f32g52
c:ferin	a41
c:ferir	g31
c:ferm	a31b-33c-99d53e-35g71
c:ferma	a41c-79f30g20
c:ferme	a84e-42f-28g-67
c:fermo	a-34b-27c-59d53f-24g95
c:ferr	a-27c115d-36
c:ferra	c47
c:fers	c-23g30
c:fers_	c-23g30
c:fert	a-89c50d107e-53f-37g-39
c:fert_	a-68d115e-36f-24g-25
c:ferte	c52
c:fes	a-31c58f-25
c:fes_	a-60b27c-21d54
c:fess	a44b-21c45d-24
c:fesse	a34
c:fest	a-45c64
c:festi	c26
c:fet	b48c42d-23e-25g-23
c:fete	b68c24d-27e-26f-22
c:fete_	a54
c:fetes	a-22c49
c:feu	a69c-37d49e-43f-32
c:feui	a35c-44d51
c:feuil	a35c-44d51
c:feur	a46
c:feur_	a42
c:fev	a50b-24e23
c:fevr	a42b-20e23
c:fevri	a39e24
c:ff_	a-69c-31d92e-41f141g-45
c:ffa	a-108c-50d23e-41f142g-34
c:ffac	a-91c-96f136
c:fface	a-91c-96f136
c:ffai	a-22f41
c:ffair	a-22f41
c:ffe	a-49b-38c65d31e29f-61
c:ffe_	c-38
c:ffec	c49
c:ffect	c49
c:ffee	a-48c49
c:ffee_	a-44c41
c:ffer	a-51b-61c71d41e29f-66g-24
c:ffer_	a-91c120d-31
c:ffere	a-41b-34c-29e107f-27g24
c:ffert	a-86c54d109e-50f-34g-36
c:ffes	a-46d28
c:ffes_	a-46d28
c:ffeu	a42
c:ffeur	a46
c:ffi	b-49c32
c:ffic	a37b-53c26d-49
c:ffice	a64c-43
c:ffich	a-37c43d21
c:ffici	a47c41d-32
c:fficu	a-28g32
c:ffir	b38c32
c:ffira	a-52b21c64
c:ffit	a-32
c:ffit_	a-21
c:ffl	a88b-24c-29d-58e25f-23
c:ffle	a43
c:ffle_	c37
c:ffli	a73c-62d-30e45
c:fflin	a81c-55d-27
c:ffo	a-23e48
c:ffor	b22
c:fford	b22
c:ffr	a30b27e-41f-54
c:ffre	b-59c41e-25f-26g36
c:ffre_	a44b-65c75e-36f-29g-44
c:ffret	a-74c-35g94
c:ffri	a46b79c-48e-43f-48g-59
c:ffrir	a48b80c-58e-43f-48g-59
c:ffu	d22
c:fia	b-33c83e42f-62g-33
c:fian	c78d-41e46f-56g-23
c:fianc	c62d-40e51f-44
c:fic	a-54b-46d51e-37f75g31
c:fica	a-115c23d102e-49
c:ficad	a-26d37
c:ficat	a-101b-31c23d80e-32f39
c:fice	a45d-44
c:fice_	a70c-54
c:fich	a-97b-28f118
c:fiche	a-76c64f21
c:fichi	a-77c-76f110
c:fici	a80b-23c49d-64
c:ficie	c22
c:ficin	a35
c:fico	g52
c:fico_	a20
c:ficu	a-28g32
c:ficul	a-28g32
c:fid	a26b-28c57d-35
c:fida	a33
c:fidan	a33
c:fide	c67d-25
c:fidel	a-24c58
c:fiden	c29
c:fie	a-53b-59c94g-58
c:fie_	a-44b-25c99d28g-29
c:fied	a-49c64
c:fied_	a-49c64
c:fier	b-21f74
c:fier_	d25f57
c:fif	d-30e56
c:fift	d-30e56
c:fifte	c22
c:fig	a33b-46g-41
c:figl	c-46e38
c:figli	c-46e38
c:figu	a28b-31d38g-21
c:figur	a-29d59
c:fil	e-78f63g-39
c:fil_	a-80g26
c:fila	a-32d44
c:file	a40d-35e-59f108g-62
c:file_	d-28e-39f111g-57
c:fili	a-27f22
c:fill	a35b28c-113f29
c:fille	a35b32c-116e-25f33
c:film	a-60b48c103d-35e-25
c:film_	a-32b61c42
c:filme	c60
c:fils	a49d54e-64g-64
c:fils_	a49d54e-64g-64
c:fin	b53c-24f-35g48
c:fin_	a58c-36d-68e-44f-57g55
c:fina	a-36d-71g100
c:final	a-41d-67g102
c:find	a-37b47c-29d99f-44g-21
c:find_	b39c-60d94e23f-32
c:fine	a-38b-42c24d74f-42g26
c:fine_	b-38d80e22f-38
c:fing	a57c22e-22
c:finge	a72
c:fini	a-29b117c-28d-37g-28
c:fini_	a-47b96
c:finir	b71c-51e34
c:finis	c30d-30
c:fino	c-22e26
c:fino_	c-22e26
c:fins	f46
c:fins_	f46
c:fio	e63
c:fiq	a-46b25c-40e50
c:fiqu	a-46b25c-40e50
c:fique	a-46b25c-40e50
c:fir	a-41b20d-37g53
c:fira	a-70b20c59
c:firai	a-28c59
c:firm	a-50b-70d-22f63g95
c:firm_	a-32b-46c41e-42f54g27
c:firma	a-56d57
c:firme	a-79b-28c-22d-43e25f60g96
c:firmi	a54
c:firs	b71d-44e34f-50g-20
c:first	b71d-44e34f-50g-20
c:fis	a69b-22f-23g-24
c:fit	a-60d117e24f-37
c:fit_	a-98b26d69
c:fitt	d40
c:fitti	a39
c:fiv	a87c-20e-23g-51
c:five	a87c-20e-23g-51
c:five_	a25g-36
c:fix	c51d-53e-42f21g30
c:fix_	c63d-27f28
c:fixe	g45
c:fla	a73b38d-28e-75g-40
c:flac	a35d33
c:flaco	a32d36
c:flas	a107d-21
c:flat	a23b87c-57d-20e-35
c:flat_	b50d-23
c:flatm	a21b49c-47
c:fle	a-59b-28e62f26g54
c:fle_	a-31c55
c:flec	a-90c-51g101
c:flech	a-86c-63g101
c:fleu	a-22c51e53
c:fleur	a-22c51e53
c:fli	b-26d-28e47f-38g57
c:flic	e26
c:flig	a-54g40
c:flin	a81c-55d-27
c:flink	a81c-55d-27
c:flo	b-50c102d-24e-45g-54
c:floo	b-25c48
c:flood	c-34f20
c:floor	c78
c:flor	c79
c:flu	a68
c:flue	a43c24
c:fluen	a43c24
c:fly	a76
c:fo_	a-45c27
c:foi	a32b-67c-103d-26e47f68g39
c:fois	a34b-65c-112d-35e53f71g45
c:fois_	a34b-65c-112d-35e53f71g45
c:fol	b-68c54d-58
c:fold	a40
c:folde	d22
c:foli	c48
c:folio	c57
c:foll	a-33b-52c54d-57e29g23
c:follo	a-33b-47c45d-55e33g26
c:fon	a-63b-34d106e24f20g27
c:fona	a-58e62g38
c:fonat	a-58e62g38
c:fond	a-27b-44c39d102e-45g-45
c:fond_	c-33d93
c:fonda	c26
c:fono	a-37d-26g55
c:fono_	a-37d-26g55
c:font	a-45c-34d66
c:font_	a-34b21d52
c:foo	c74f25
c:foot	c68
c:foot_	a35
c:for	c41d-21f-33g-24
c:for_	c45d-25f-42g-24
c:forc	b32
c:force	b33
c:ford	a-26c-25e65
c:ford_	a-36c-33e67
c:fore	a25b-29c-35d31e43f-36g-37
c:fore_	a30b-37c-37d58e48f-56g-33
c:forg	a-69c-21g106
c:forgi	a-71e32g60
c:forgo	a-42c-41g77
c:form	a39b-69c50d-31e-42g-74
c:form_	a-51b-48c102e-38f-24
c:forma	a77c-66e-33f69g-24
c:forme	a-30c23d34f20g-46
c:formu	a27b-21c25d-31
c:fors	b56
c:forse	b56
c:fort	b-41c63f-42
c:fort_	c25
c:forty	a-34c53e39f-21
c:forw	a-50c41
c:forwa	a-50c41
c:fot	b-33c28d-28f-31g83
c:foto	b-33c28d-28f-31g83
c:foto_	d-30e22g46
c:fotog	a39
c:fotos	a-61d24g52
c:fou	b-35c63d-33f-49g-20
c:foul	a86b-70d32f-25g-28
c:foula	a83b-69d35f-24g-27
c:foun	a-49b-32c125e-40f-25
c:found	a-95b-26c141d-26e-23
c:fount	a80c-25
c:four	b30c21d-51f-30
c:four_	a42d-29e-46
c:fourn	c60
c:fourt	a-82b51c-25e34g35
c:fra	f21
c:frag	a-64b67c-30f31g71
c:frage	a-109b49f47g82
c:frai	a-47c30e24
c:frais	a-40c64
c:fran	b-35c42d23g-31
c:franc	a-32c64
c:frank	c-27d49
c:frau	a42c-43f21
c:frau_	a39c-41f22
c:fre	b-59c79d-32e-62f-55
c:fre_	a44b-65c75e-36f-29g-44
c:free	a32b-36c92d-77e-79f-55g-49
c:free_	a31b-57c95d-66e-70f-49g-39
c:freel	b23c29
c:frei	c61
c:frer	a42c44d-31e-42f-28
c:frere	a35c50d-26e-41f-27
c:fres	c-41d34f22
c:fret	a-83c-55g121
c:fret_	a-76c-70g97
c:frets	c21
c:freun	a32
c:fri	a52c-32d-56e-29f-39
c:frid	a37b-58c-37d-50e-20g84
c:frida	a31b-52c-35d-48g85
c:frie	a64d-53e38g-35
c:frien	a54d-51e40g-33
c:frir	a48b80c-58e-43f-48g-59
c:frir_	a59b53c-57e-40f-46g-57
c:fro	b-34d31f34g-25
c:from	a-22b-33d40f41
c:from_	a-21b-32d40f42
c:fron	c93g-47
c:front	a-35c98g-41
c:fru	d24
c:fs_	a-36b92c24
c:ft_	a30b-58e30f-39g-21
c:fte	a33b-25c-37d24e-21
c:ftee	c22
c:fteen	c22
c:fter	a39c-54d23e-22g21
c:fter_	a53c-60e-53
c:ftern	b-21d30g24
c:fts	a33c20
c:fts_	a62
c:fue	a-34c-25e83
c:fue_	e26
c:fui	a-42c90d-39e27
c:ful	a-43d90f24g-54
c:ful_	a-39d31f38g-28
c:full	c-22d101g-38
c:full_	a-22d97e-37g-24
c:fully	a-28e27
c:fum	a82b-68d-28e40f-72g-82
c:fum_	b-29d21e98f-33g-31
c:fume	a100b-58c76d-66e-66f-41g-54
c:fume_	a91b-34c41d-38e-38f-25g-40
c:fumer	c57
c:fumes	a32
c:fumo	a117c-59
c:fumo_	a117c-59
c:fums	a20c-29
c:fums_	a20c-29
c:fun	a-45b-39e97g-25
c:fund	a-50c-41d45e100
c:fund_	a-48c-64e116
c:funer	a-29
c:funf	a34
c:funn	e27
c:fur	a47b-64c38d-45f-67g42
c:fur_	a52b-56c54d-57f-59
c:furt	a-26c-34d33g66
c:furth	a-27g69
c:fus	a35b-32c-65e88
c:fuse	a34c-61e78
c:fuse_	a41c-26e43
c:fuss	e38
c:fut	a-67b109
c:futu	a-65b109c-27
c:futur	a-65b109c-27
c:fy_	a-29c-23e23f30
c:ga_	a75b-30c36d-37e-45f-21
c:gab	a-66e53
c:gad	d20g61
c:gag	a54b35c66d-64e-65f-44g-62
c:gage	a61b44d-36e-41f-30g-44
c:gage_	a29
c:gaged	a-21b65
c:gagem	a56c33e-24g-20
c:gagn	c84d-30e-24
c:gagne	c84d-30e-24
c:gai	a-42b-27d49e-64g102
c:gain	a-38b-25c25e-63g103
c:gain_	a-90b-21c45e-35g116
c:gaine	a75
c:gains	a32d27
c:gal	a69b-45e-49f-60g-59
c:gal_	a21
c:gala	a59c46e-57f-34g-40
c:gala_	c69
c:galar	a85c-20d-27e-27
c:galo	a40c-43d52
c:galo_	a42c-47d52
c:gam	a38b24
c:gan	b-64c101d-83f-51g-21
c:gan_	c47d-25g37
c:ganc	e28
c:gani	c82d-20g-21
c:ganis	c78
c:gant	a35c29
c:gante	c30
c:gants	a88c-23
c:gar	a-24d92f-21g-22
c:gar_	d58
c:gara	a-112b-36d117e31
c:garag	c21g25
c:garan	a-111b-21d123g-23
c:gard	b50g-22
c:gard_	a-45f33
c:garde	b92c-24g-35
c:gardi	a-59c95
c:gards	a75c21e-29
c:gare	a47b-28c-92d80f-25
c:gare_	a87c-81d41
c:garet	a-55d66
c:garn	a-31
c:gas	c85
c:gat	c85d-69f-50
c:gate	a-57c92
c:gate_	c79
c:gath	a-40b36g31
c:gathe	a-40b36g31
c:gato	a23e25
c:gato_	e34
c:gator	a31
c:gatt	a56
c:gau	a24c-67g88
c:gauc	a30c-52g63
c:gauch	a30c-52g63
c:gav	a50c-50
c:gave	a50c-50
c:gave_	a46c-47
c:gaz	a34b34d-39g-24
c:gazi	a20
c:gazin	a20
c:gazz	a28
c:ge_	c34e-44g34
c:gea	d20
c:geab	a22
c:geabl	a22
c:gean	a-31
c:geb	c31
c:ged	a-48c-74d59e82f86
c:ged_	a-49c-75d55e86f89
c:gee	a-21c24d-68g47
c:gee_	a31d-21
c:geeh	c23
c:geehr	c23
c:geen	a-54c-31f49g51
c:geen_	a-54c-31f49g51
c:gef	a-24d28
c:gefa	a-39c32
c:geg	a28f29
c:gege	f35
c:geh	b-26d35f-32g63
c:geht	c-56d54g48
c:geht_	c-56d54g48
c:gek	a-91d101
c:geka	a-65d86
c:gekau	a-65d86
c:gel	b29d-36f-20g27
c:gem	a-24c37d20e-28g-41
c:geme	a24b-20d22e-63
c:gemel	a43c-46
c:gemen	b-25c32d45e-48g-26
c:gemm	a-75b53e23
c:gemmo	a-66b56c22e26
c:gen	a34c64d-84f-49g-49
c:gen_	a-41c69d-33e31f26g-54
c:genc	a43b-31c51e-47f-30
c:gence	c40
c:gency	a43
c:gend	a60d-25e36
c:gende	e45
c:gene	b42c29d-50f-31g-43
c:gener	a-98b66c63g-26
c:genev	a89c-25d-45f-34
c:genf	a44
c:genf_	a56
c:geno	a39b41c-61
c:genou	a21
c:genr	a30c-40
c:genre	a30c-40
c:gens	a-44b25c52
c:gens_	a-34b27c57
c:gent	a67b-52c63d-107e-30f-59
c:gent_	a65b-28c54d-93e-34f-67
c:gente	c50
c:genti	a30b-40c46d-34e-49
c:gentl	e54
c:gento	a63c-23
c:geo	a-38c113d-32e-36
c:geon	c81
c:ger	b-27c37d45e-53f-41g-22
c:ger_	b-62c31d75e-36g-44
c:gera	b82c65d-32e-35f-23g-47
c:gerai	c39
c:gere	a-60d87g41
c:gere_	a-63c-29d76e20g45
c:geri	g28
c:gerie	c23
c:gern	a54d-40f-22
c:gern_	a73c22d-35e-23
c:gers	a41d34
c:gers_	a32d35
c:ges	a-43c57d-49e50f25g-60
c:ges_	a-24c82d-43e-38g-81
c:gesc	a-55c22
c:gesch	a-55c22
c:gesp	a-22c-21d75f45
c:gest	a-32d-89e112
c:gest_	a47c-23
c:geste	a-81c-21d-43e102g61
c:gesti	c54g-26
c:get	a41b31d-77e-78f69g-35
c:get_	b45d-30e-70f52g-24
c:geta	a27c20
c:geth	c-23
c:gethe	c-23
c:gets	b66c-28d-26
c:gets_	b66c-28d-26
c:gett	a82d-50e-27f27g-31
c:getti	a76d-46e-24f28g-29
c:gev	a-49d24f37g22
c:geve	d31
c:gez	a-56d110
c:gez_	a-33d102
c:gge	b-54c-85d37g91
c:gger	a-35d34g50
c:gger_	d40
c:gges	a20c-51g69
c:ggest	a20c-51g69
c:ggi	a43c-38d-25g21
c:ggia	b22
c:ggio	a37c-44g24
c:ggio_	a50c-28d-33
c:gh_	b54c-32d-43e24f38
c:gha	c44
c:ghb	c64
c:ghbo	c64
c:ghbou	c64
c:ghe	a-44e74
c:ghl	c21
c:ghly	c21
c:ghly_	c21
c:ght	a-31b-49d89e-29f25
c:ght_	a-61b-48c26d106
c:ghte	a67c-60d-46
c:ghted	a44
c:ghtee	a34
c:ghter	a63c-65d-50f-21g25
c:ghts	a24c28
c:ghts_	c47
c:ghty	c-26f55
c:ghty_	c-26f55
c:gi_	d54g-36
c:gia	a-64b29c48e61f-20g-41
c:gian	a-26c23
c:giar	a-36b29c-20e52
c:gib	a76d-32g26
c:gibt	a91c-31d-27g29
c:gibt_	a40g36
c:gic	g43
c:gid	a59
c:gie	a-23c-21e26f-42g63
c:gie_	d47e47f-40
c:gies	c-28d-31g86
c:gies_	c-28d-31g86
c:gif	a90b-54c-20f-56
c:gift	a90b-54c-20f-56
c:gift_	a75b-47f-47
c:gifts	a47
c:gil	a47e-22
c:gin	a-75b40c-20d74e78g33
c:gin_	a47c-28
c:gina	a-66d61g31
c:gina_	a-46
c:ginal	d42
c:gine	a-119d80e74
c:gine_	a-110d89e33
c:ging	a-24b-38c-22d29f20g25
c:ging_	a-33b-31d32g28
c:gino	a-23b31
c:gio	b35d22e-40f-45g33
c:gio_	a42b-31c-42d43e-22f-30
c:gioi	a-35b59c72d-51e-22
c:gioie	a-35b59c72d-51e-22
c:gion	a-34c28
c:gior	b45d30e-44f-47g22
c:giorn	b45d31e-41f-46g24
c:giq	c45
c:giqu	c45
c:gique	c45
c:gir	b-34c42d-26e70f-31g-42
c:girl	c56d-33e46g-20
c:girl_	a25e36
c:girls	c50
c:gis	a-48b-53c96e-23f-40g-32
c:gist	a-51b-50c93d21f-38g-29
c:gist_	e31
c:giste	a-79c94d22
c:gistr	c64
c:git	a32g75
c:giu	g48
c:giug	a29
c:giugn	a29
c:giv	a-55b-26c132d-40e-21f-54
c:give	a-55b-23c131d-37e-28f-53
c:give_	a-79c148d-100e-34f-47g25
c:given	a43c-56d64
c:gla	c-50d36e20
c:glac	e63
c:glad	c-36e-29f48
c:glad_	c-27e-24f56
c:glai	c32
c:glais	c32
c:glar	a49
c:glas	a-30b34c-47d45g26
c:glass	a-20b36c-46g32
c:gle	a51b-69c-33d67e-30g-37
c:gle_	a49b-49c-62d92f-41
c:glem	c-37f52
c:gleme	c-37f52
c:gler	a59
c:gles	a-30c56
c:gles_	a-28c51
c:gli	a40b-31d-31f-25
c:gli_	a45
c:glia	a89b-41c-47d-48f-37
c:glia_	a53c-71e40
c:glic	a-21
c:glich	a-21
c:glie	a33d-35f33g-37
c:glie_	a58e-33g-20
c:gliet	a-42c-31e38f64
c:glio	c-76d23e41
c:glio_	c-72d27e43
c:glis	c55e-33
c:glo	c43d-37
c:glov	a42c-38d-21e22
c:glove	a42c-38d-21e22
c:gly	a29
c:gly_	a29
c:gn_	a-118b34c59d21
c:gna	a-35c-58d67e97
c:gna_	a-34c-36e39g42
c:gnac	a32c-32
c:gnal	a-21c-21f72
c:gnale	a-30f33
c:gnan	a32
c:gnat	a-56d85
c:gnato	a-73d75
c:gne	b-40c51d-30g-25
c:gne_	c37d-52g-36
c:gned	a-39c-42d26e42
c:gned_	a-39c-42d26e42
c:gnee	d69
c:gnee_	d69
c:gner	a38c58d-28e-45f-22
c:gner_	a22b-25c58e-28
c:gnes	a-44c81
c:gnes_	a-44c81
c:gnet	a76b-42c-54d-30e-43g52
c:gnet_	a54b-30c-48e-35g56
c:gnez	c60
c:gnez_	c60
c:gni	a-50c65d-33f27
c:gni_	f20
c:gnif	a-38
c:gnifi	a-38
c:gno	a-53c72d-57e49
c:gno_	b29e30
c:gnon_	a-21
c:gnor	a-51b-38c101d-35e41g-44
c:gnore	a-51c113g-34
c:gnori	a-44c24e46
c:go_	d24e-58
c:god	c57
c:god_	c58
c:goe	a21c34e-27
c:goede	a26
c:goes	a23b43
c:goes_	a23b43
c:goi	a-47e-26f35g46
c:goin	a-43e-25f37g47
c:going	a-42e-21f38g48
c:gol	a71b-52c51d-60e-83f-62
c:gold	a78b-50c47d-67e-82f-80
c:gold_	a83b-59c23d-59e-78f-79
c:gon	a-66c-26d127f-22
c:gone	a-102d137e-26
c:gone_	a-117d140e-21
c:goo	a39c70d-55f-57g-67
c:good	a45c59d-52f-54g-65
c:good_	a56c47d-64f-51g-63
c:goods	c22
c:goog	c47
c:googl	c47
c:gor	b33c22
c:gos	c85d-49e-55g-24
c:gos_	c24
c:gost	c39
c:gosta	c41
c:got	a27b-54d21e-81g42
c:got_	a25b-49e-72g51
c:gott	a31c-20
c:gou	a65c49d-27e-42g-65
c:gout	a20
c:goz	a-38c64
c:gozi	a-31c39
c:gozio	a-24
c:gpd	c-56f86
c:gpd_	c-56f86
c:gra_	a23c61
c:graa	f60
c:graag	f60
c:grab	a31
c:grac	a-93c-44d-28e100g69
c:grace	a-64c-23e95
c:graci	a-65c-26f31g78
c:grad	a63c-52
c:gradu	a56c-39
c:graf	b-30c34d23
c:graff	a-35d46e21
c:grafi	a32
c:grai	a50
c:grain	a50
c:gram	a-47b-29c109e-27f-27
c:gramm	a-32c119d-35e-29g-35
c:gran	a30b41c32e-52f-72g-33
c:grand	a26b39c33e-57f-70g-26
c:grap	b-40d44g34
c:graph	b-40d44g35
c:grat	a-94c67e-42f27g-29
c:grati	a-61c28f46
c:gratu	a-57c72f-28g-31
c:grav	a27b-54c-93d79e37f-65
c:grave	b-22d110e-31f-46g-40
c:gravi	a43c-84e68
c:gravu	a31b-34c-72e33f-32g36
c:graz	a-56c-40d-37f115g43
c:grazi	a-67c-30d-36f115g43
c:gre	a71b-42c-66d20e-36f-40g26
c:gre_	a-73c-40f30g40
c:grea	c28d45e-29
c:great	c28d45e-29
c:gree	a116b-48c-52e-49f-49
c:gree_	a-28c48
c:greed	a-41e20g54
c:green	a158b-42c-103e-51f-54g-72
c:greet	c31
c:gren	a85c-37d-43
c:gres	c22
c:gress	c28
c:gret	c-45e83
c:grey	c-46d29g78
c:grey_	c-38d30g62
c:gri	a25b-29c-36d65e-69f-48g47
c:grif	a-55d78
c:griff	a-55d78
c:gris	a77b-45c-24d-31e-36f-30g25
c:gris_	a96b-30c-51d-35e-32
c:gro	a63b-64c79d-57e-45f-63g-32
c:groo	g24
c:gros	a68b-54c98d-31e-82f-43g-38
c:gros_	a80d-36e-40
c:gross	a34b-50c79d22e-38g-22
c:grou	c45d-27e23
c:gru	a85f-23
c:gruß	a32
c:gs_	a51c24d-92e-43f-21g-28
c:gst	a45
c:gste	a43
c:gsten	a44
c:gt_	a56b-32c-70d-24e30g-45
c:gte	a29c-32
c:gtem	a39c-24
c:gtemp	a39c-24
c:gth	d37
c:gth_	d39
c:gua	b50f-50
c:guag	c36
c:guage	c36
c:gual	a52
c:guan	c27
c:guar	a-36b72c-37d44e59f-30
c:guara	c-22d74
c:guard	a-31b79c-24d-35e65f-20
c:gue	a41b24c-43d-37e21f24g-70
c:gue_	a46c-66e26g-66
c:guem	a-78c-32e61f92
c:guem_	a-74c-25e62f92
c:guer	a76c-40d27
c:gues	b70c77d-85e-76f-24g-46
c:gues_	a33b106d-60e-59g-45
c:guest	a-22c121d-34g-26
c:guet	a26
c:gui	a-30c81d-45f-33g-37
c:guid	a26c63d-23e-21
c:guide	c56
c:guie	c33d-26e39
c:guien	a-33c34e24
c:guil	d23
c:guill	d23
c:gul	c27
c:gum	b45
c:gun	a-39b90c-56e-38f31g44
c:gun_	a-27b25
c:gund	g20
c:gung	a-44b24f43
c:gung_	a-44b24f43
c:gunt	c-42g51
c:gur	b-42d83g-32
c:gura	a-47c48d36
c:gure	d46
c:gure_	d54
c:gus	c-28
c:gust	c-28
c:gut	a36b-35
c:gute	a39b-24c34e-27
c:guten	a33c25
c:guy	c-26d29e40
c:guys	a21
c:guys_	a21
c:gy_	a-70c29e57
c:ha_	c-46e41
c:hab	c-31f29
c:habe	d-24f72g-38
c:habe_	a-77c23f35
c:haben	a80c-37d-33
c:habi	a35b25c-72d55g-46
c:habil	a38
c:habit	a22b37c-90d59g-31
c:habl	a-38c22g77
c:habla	a-44g45
c:hac	a78b-27c-63d-47e-46g26
c:hace	a70c-64e-20f28
c:hace_	c-33f47
c:hacen	a97c-34
c:hacu	a80c-47
c:hacun	a80c-47
c:had	a-43c-39e119f-44g20
c:had_	a-46c-45d-24e119f-40g27
c:haf	c66
c:haft	c66
c:hai	a76b-85d-29g-51
c:hain	a99b-65c-33e-38f-34g-37
c:hain_	a107b-24c-61d-25e-26
c:haine	a64b-47f-36g-36
c:hair	a105b-51d-53f-46g-47
c:hair_	a71b-26d-47e40f-27g-21
c:hais	a-28e87
c:haise	e75
c:hait	b-47c23e-56f50
c:haite	b-45c27e-54f52g-34
c:hal	a67b-25d-84e-59g34
c:hale	d27
c:haleu	d41
c:half	a62c-41d-55e-41g62
c:half_	a65b-29c-32d-54e-40g63
c:hall	a33b-27c45d-81e-34f-24g35
c:hall_	c54d-53e-47f-26g64
c:hallo	a93d-55g-23
c:halt	e24
c:halte	e27
c:ham	b-45c-40d-56e117f42g-51
c:ham_	a-32
c:hamb	a26
c:hambr	a29
c:hame	c-55e104
c:hamp	b-23d-21e94f21g-21
c:hampa	a-80c-20e103f33
c:han	a-24b-73d48e-25f32g37
c:han_	b-24e80f-50
c:hanc	a20c42
c:hance	c62g-22
c:hand	a48b-67e-30
c:hand_	a-30g69
c:handb	a56c-38
c:hande	a74d-24
c:handl	a45b-22c42
c:hands	a41c31d-28
c:hang	a-130b-29d132e-77f79
c:hange	a-131d134e-62f87
c:hank	a-27b-47c-61d-52e-73f130g106
c:hank_	a-64c-24d-31e-45f110g94
c:hanks	a-37b-25c-81e-30f82g102
c:hann	c-39e69
c:hanno	c-39e69
c:hant	b-46c99d-35f-34
c:hante	a64c21
c:hanti	a-25c88
c:hap	b42c77d-56f-34g-70
c:hape	a35c-42d23
c:happ	c96d-54g-50
c:happe	a-28b44
c:happy	c81d-36g-38
c:haps	b64
c:haps_	b64
c:haq	a-36c77e-36f49g-30
c:haqu	a-36c77e-36f49g-30
c:haque	a-36c77e-36f49g-30
c:har	a-31b-32c59d-29e44g-55
c:hard_	c-31e28
c:hare	b-24c70d-43e-45f25
c:hare_	a24c75d-22
c:harg	a-56b-49c68e105f-55g-38
c:harge	a-56b-49c68e105f-55g-38
c:hari	c21
c:harm	a-30e48
c:harp	a26
c:has	b-55d101f-27g-39
c:has_	b-62d103e41f-28g-42
c:hase	c-41d105e-54g-32
c:hase_	a54b30c-34e-29
c:hases	a-21d68
c:hasi	c43
c:hasin	c43
c:hasn	a20c-36d23
c:hasn_	a20c-36d23
c:hat	b37c-25e41g-35
c:hat_	b37c-23e50f-53g-30
c:hate	a83b-50c-84e-32f104g-48
c:hatev	a88b-27c-97d-64f108g-33
c:hats	b50c-37d-22f83
c:hats_	a26f26
c:hatt	a27d-36e-26
c:hau	a-27b33c87d-38e-38f-55
c:hauf	c60
c:hauff	c48
c:haus	a-39b-21c115e-43f-27
c:hauss	c60g36
c:haut	b24d-40e41f-35
c:haute	b26e25
c:hav	a49c-27f-22g-41
c:have	a47e-24g-44
c:have_	a52e-23g-63
c:haven	a-35c-24g84
c:havi	a41c-73e31
c:havin	a48c-63
c:hay	g60
c:hay_	g60
c:hbo	c56d-22
c:hbou	c64
c:hbour	c64
c:hda	c-45d-31e25f68
c:hday	c-45d-31e25f68
c:hday_	c-45d-31e25f68
c:hdr	a-58c-74f123
c:hdra	a-58c-74f123
c:hdraw	a-58c-74f123
c:he_	b-25
c:hea	d-48g24
c:head	b37c-52e33
c:head_	b48c-97e23g27
c:heap	b66d-22
c:heap_	a53b-25c41
c:hear	a-44d-46f22g99
c:hear_	a-51b33c-40d-25f58g58
c:heard	a-54g83
c:heart	c70
c:heat	a29e24g-26
c:heav	a81b-21
c:heavy	a54
c:heb	a29c-36e-25
c:heb_	c-40f38
c:hec	a-84c22d80f-22
c:heck	a-76c28d83
c:heck_	a-27d59
c:hed	a-31b-58c46d-70e101f-38g21
c:hed_	a-44b-66c44d-62e111f-36g29
c:hee	d40
c:hee_	c-56d73
c:heel	a35e24
c:heet	c26
c:hef	a42c31d-23g-22
c:hef_	a48c28
c:heg	d39
c:hei	a-89b68c80e55f-43g-35
c:heid	a-37c52
c:heir	a-72b41c96d-31f-35g-26
c:heir_	a-57c89
c:heiro	a-53c21e31
c:heit	a-36d46
c:hel	b-44c52e-70f-75g44
c:held	a-31d27
c:held_	a-31d27
c:hell	a31b-29c85d-34e-80f-107g44
c:hello	a-34c99e-70f-104g76
c:help	d71f-30
c:help_	d74f-25g-49
c:hem	a-33c22d36e28f21g-30
c:hem_	a-50d67e32g-45
c:heme	a-51b41c47
c:hemen	c32e22
c:hemi	g42
c:hemir	a20
c:hemo	a61
c:hen	a-21b63c-76d87g47
c:hen_	a-26b78c-94d85g55
c:hene	g33
c:henk	a54c-32
c:henke	a69
c:hent	a-71c55d65
c:henti	a-66c34d68
c:heq	a26c27
c:hequ	a26c27
c:heque	a26c27
c:her	a24b-34c25e-47
c:her_	a38b-53e-33g23
c:hera	a-37b74d38
c:herc	a45b-82c101d-62e-72f-55g-60
c:herch	a45b-82c101d-62e-72f-55g-60
c:here	d36e-37g-38
c:here_	d32e-32g-31
c:heres	c21
c:heri	b55c63d-39e-43f-35g-42
c:herit	a34b31c27e-31f-24g-28
c:herm	a93c-58d-50g33
c:herma	a27c-33g48
c:hero	b31
c:herr	c32
c:herre	a65
c:hers	a67b-29c44d-78f24g-36
c:hers_	a47c67d-71g-23
c:herse	a49
c:herw	a23
c:hes	a67b33c-26d-85e-35f-66g36
c:hes_	a50b33c-27d-83e-26f-65g63
c:hese	a33b28c-24
c:hese_	a57
c:hesi	a39
c:hesit	a25
c:hest	a54
c:heste	a54c-34
c:het	b44c-38d73e-64f-50g-21
c:het_	b-23c-57e34f-26g61
c:hete	b50c-38d80e-82f-39g-83
c:hete_	b37c-113d82e-42f25g-55
c:hetee	a-35b-37c-36d104e-38f-37g-27
c:heter	a79b100c-31d-117e-42f-27g-63
c:hetez	a-49c88
c:heth	a-37b38c-50d84f-37g62
c:hethe	a-37b38c-50d84f-37g62
c:hett	a48e-42f-35g30
c:hette	a53c-60e-34f-27g22
c:heu	a39b-63c-28d-70e72f-75g60
c:heur	a32b-61c-25d-55e61f-73g64
c:heur_	a29
c:heure	a21b-60c-21d-51e64f-73g67
c:hev	a58c-88d-30e23f-23g41
c:heva	a82c-24
c:heval	a58
c:heve	a-21c-46e54g21
c:heveu	a-24e59
c:hey	a26e-55f37g-44
c:hey_	a29e-50f38g-42
c:hez	b35c72d34e-70f-29g-103
c:hez_	b35c72d34e-70f-29g-103
c:hi_	a-40d-51e22f32g42
c:hia	a52b-36e-40g46
c:hiam	c57
c:hiamo	c44
c:hiav	a39
c:hiavi	a46
c:hic	b42c-38d90e-37
c:hich	b47c-75d81e-34g21
c:hich_	b50c-71d48e-32g26
c:hick	a-53d73
c:hicke	a-34d67
c:hid	a-25b23
c:hie	a-74b-47e43f129g53
c:hie_	a-35c-21e25
c:hied	a-39c44d-51f88g-27
c:hiede	a-42f61
c:hiedo	c56d-38f24
c:hien	a-22c90d-34
c:hien_	c41
c:hier	a-64b-33c-42d45f122g61
c:hier_	a-55c-69d56f69g75
c:hiers	a-56f86
c:hies	a-46b-22c-83e49f82g79
c:hies_	c-38g23
c:hiest	a-49c-58e29f57g53
c:hif	a38b-51c-41d80
c:hiff	b-29c-44d92g20
c:hiffr	b-28c-31d78g22
c:hig	c81g-40
c:high	c85g-37
c:high_	c79g-29
c:hij	a31c-42g21
c:hil	a-46b21c-64d111e49f-30g28
c:hild	a-46b33c-38e58g56
c:hildr	a-31b39e38
c:hile	a-30c-51d119
c:hile_	a-30c-51d119
c:him	a52b-26d-27e-54f47g-60
c:him_	a32b-21e-43f71g-55
c:hin	a38b36c-45e-41g-28
c:hin_	b40c29e-20g-20
c:hind	g59
c:hind_	g59
c:hine	a-42d63
c:hine_	a-43d66
c:hing	a61b46c-68e-62g-59
c:hing_	a72b34c-65d-20e-83g-53
c:hinge	d54
c:hings	a-29b88c-45e67f-31g-38
c:hini	a21c-35
c:hini_	a45
c:hink	b21c20d-75g33
c:hink_	c32d-35g36
c:hinki	d-49
c:hio	a-67b-31c57d101e-22f-25
c:hio_	a-64c58d23
c:hion	c29d57
c:hion_	a-22c28d59
c:hip	a67b-22c53d-72e-53f-24g-30
c:hip_	a110d-59e-26f-34g-57
c:hipp	a-26c59d-33g22
c:hippe	a-34c32
c:hippi	c40
c:hips	c36
c:hips_	c36
c:hir	a28c-31d-34
c:hir_	a30c-43g47
c:hird	a-46c-53e69f75
c:hird_	a-46c-53e69f75
c:hire	a70d-22e-47f-28g26
c:hire_	a50e-34
c:hires	a26g24
c:hiri	c82
c:hirin	c82
c:hirs	a-27b25
c:hirt	a30b23e28f-28g-30
c:hirty	b30e35f-23g-22
c:his	a32b-32c26d-63e-36f47g-46
c:his_	a41b-44c39d-72e-31g-35
c:hist	c-23d23e-29f86g-22
c:histo	a-61d30f89
c:hit	b-39c23d-25f-35g63
c:hite	a36b-30d-62e25f-26g46
c:hite_	a32c-22d-50e38g36
c:hiu	f50
c:hiud	f55
c:hiv	a-21c-71d126e-31f39g-29
c:hive	c-65d124e-23g-22
c:hive_	c-48d82
c:hiver	a-50b20d64
c:hives	a50
c:hivi	a-38f69
c:hiy	d-29g58
c:hiya	d-29g58
c:hiya_	d-29g58
c:hl_	a-36c67
c:hle	c31e33
c:hlen	c33
c:hlen_	c40
c:hlu	a-31d73
c:hly	c49
c:hly_	c49
c:hma	c36
c:hmak	a-34c55
c:hmake	a-28c41
c:hme	a-97c40e73
c:hme_	a-46e80
c:hmen	a-21g28
c:hne	a-44b67c39d-25f-31g37
c:hne_	a36g57
c:hnen	a-54b59c66
c:hnen_	a-54b59c66
c:hni	c74d-28
c:hnic	c58
c:hnu	a44
c:ho_	a65b-57c69d-83e-45f-41g-53
c:hoc	a-63b67c22d-30e59
c:hoch	a-29b68e24
c:hochz	a-44b75e30
c:hoco	a-57c23
c:hocol	a-57c23
c:hoe	c53d-83e56g-53
c:hoes	a-31c34e36
c:hoes_	a-31c34e36
c:hoev	a-40c25e52
c:hoeve	a-40c25e52
c:hog	a-26
c:hoi	a66c-34d-39f-28
c:hoir	c29
c:hois	a84c-98d-45
c:hoisi	a84c-98d-45
c:hol	b-43c26f35g-35
c:hola	a25b-22c44g20
c:hola_	a25b-22c44g20
c:hold	c-20f94g-27
c:hold_	a-58b36c-27d-22e27f105g-31
c:holde	a25
c:hole	a-32b-29c54d57f-24g-33
c:hole_	a-21d32e40
c:holes	a-41c52
c:holi	a59
c:holid	a59
c:hom	a91b25c-74d-104f26g-60
c:hom_	f22
c:home	b104d-48e35f-25g-52
c:home_	b55d-44e52f-22g-49
c:homm	a124b-52c-81d-74f-37g-53
c:homme	a124b-52c-81d-74f-37g-53
c:hon	b-60c41d-94f36
c:hon_	a36b30
c:hone	b-72d-102e34f48
c:hone_	b-44c20d-101e65f33g32
c:hones	a38b-27c51d-38
c:honn	a34
c:honne	a43c24
c:hono	a-72c86
c:honor	a-51c68d21
c:hons	c52
c:hons_	c52
c:hont	a-37e71
c:honte	a-37e71
c:hoo	a75b-26c46d-63e-66f-28g-26
c:hool	c69d-27e-27
c:hool_	c47d-22e-20
c:hoos	a77c-34d-32
c:hoose	a77c-34d-32
c:hoot	c57
c:hooti	c34
c:hop	a-39c66f-58
c:hop_	a-37b-24c93f-60g-26
c:hope	a-39b52c-45g72
c:hope_	a-38b63g43
c:hopp	a20b55c-34e-25
c:hoppi	a24b57c-47
c:hops	c48
c:hops_	c48
c:hor	a81c50d-85e-73f-35g-83
c:hor_	a25
c:hora	a77c-31d-21e-23
c:hora_	a62c-40
c:horl	a75c24d-41e-30f-24g-34
c:horlo	a75c24d-41e-30f-24g-34
c:hors	a58d-27
c:hors_	a30e20
c:horse	a47
c:hort	a31b-30c67d-23e-41f-29
c:hort_	c72d-32e-20
c:horte	a46c-34d23
c:hortl	c34
c:hos	a56b28d-38e-42f-53g-52
c:hose	a56b47c-52e-27f-62g-55
c:hose_	a66c-29d-24e-42f-59g-50
c:hoses	b46c-56e22
c:hosp	b-30c65d-25
c:hospi	b-30c65d-25
c:host	a32
c:hot	a-29b-38c41f-29g83
c:hot_	a41c39d-21
c:hote	a64d-24f-26g-40
c:hotel	a64c26f-22g-35
c:hoto	a-61b-30c34g97
c:hoto_	a-43b-47f-31g106
c:hotog	b-27d32
c:hotos	a-111b33c67d-44e28g38
c:hou	c27e43f-47g-27
c:houg	a-41b66c-38e33f-26g65
c:hough	a-41b66c-38e33f-26g65
c:houl	b39c-53d91f-24
c:hould	b39c-53d91f-24
c:hour	a-58b-38c70d-44e105f-38g-21
c:hour_	a-51c48e32
c:hours	a-40b-21c67d-27e93f-23g-34
c:hous	a28c87d-72e-31f-50g-85
c:housa	a91d-36e-35g-39
c:house	c88d-55e-37f-44g-67
c:hout	b-67c-95d49e95
c:hout_	b-66c-95d52e103
c:how	b30e22g-53
c:how_	b68g-83
c:howe	a-48c-51e56g80
c:howed	a-35c-37e26g83
c:hown	a59c-48e35
c:hown_	a59c-48e35
c:hr_	b-23c33g-43
c:hra	a53
c:hras	a50
c:hrase	a50
c:hre	b21c57d-76e45f-61g-31
c:hre_	a-59b29c95d-44f-23
c:hree	a45d-50e37f-56g-32
c:hree_	a45d-50e37f-56g-32
c:hrei	c37
c:hreib	c37
c:hrem	c-36
c:hrem_	c-36
c:hren	a-22b93f-25
c:hren_	b93f-24
c:hrer	a-23c52e37
c:hrer_	a-47c61e40
c:hri	b-25d50e-56
c:hric	a-47g56
c:hris	a45d74e-69f-35g-44
c:hrist	a45d74e-69f-35g-44
c:hro	b59c-24d35e50f-35g-61
c:hron	a24c99d-41
c:hrono	a30c87d-39
c:hrou	a-27b110c-84e87g-27
c:hroug	a-27b110c-84e87g-27
c:hrow	d80
c:hrow_	a-53d73
c:hrt	a27c36
c:hrte	c49
c:hrte_	c49
c:hs_	a-45b52e71f-50
c:hst	e33
c:ht_	a-55b-37d100
c:hte	a36b-46c-42e-30f56
c:hte_	a39b-39c54d-31g-26
c:hted	a44
c:hted_	a44
c:htee	a34
c:hteen	a34
c:hten	a-52b-21d50e-22f110g-29
c:hten_	a-49d35f93
c:hter	a47c-85d-27g49
c:hter_	a55b-28c-84d-34g43
c:hti	a41
c:hts	b79e-46
c:hts_	b82e-40f-30
c:hty	c-26f55
c:hty_	c-26f55
c:hui	b95c45f-51g-68
c:hui_	a21b66d-24
c:huis	a-44c101
c:huiss	c67
c:huit	b89c-66d30e49f-32g-37
c:huit_	b89c-61d31e50f-32g-36
c:hul	a-42d25e20
c:hum	a52c-58e74g-45
c:huma	a63c-35
c:hun	a52b-35d-34e-24
c:hund	a70
c:hundr	a72
c:hung	c25f41
c:hung_	f41
c:hur	b75c-57d-28e-71f-28g77
c:hure	a-78b121c-51
c:hure_	a-55b96c-31
c:hurr	a-23c-26d27g71
c:hurry	a-23c-26d27g71
c:hurs	a66b-49c-28d-28e-61f-30g64
c:hursd	a61b-49c-26d-25e-60f-29g65
c:hus	c-53d45
c:husb	c-41d53
c:husba	c-41d53
c:hut	a-27e36
c:hy_	a70b-32c85d-47e-25f-28g-61
c:hze	a-44b75e30
c:hzei	a-44b75e30
c:hzeit	a-44b75e30
c:ia_	b24f-46
c:iab	c59
c:iac	a-24b74d-42e32f-25
c:iace	a-59b79d-28e39
c:iacer	a-43b81
c:iad	a-31c72
c:iada	c47
c:iada_	c47
c:iag	b26c28d21e-56g-49
c:iage	a28b21d39e-44f-20g-39
c:iage_	a29b23c-24d41e-44g-38
c:iai	a-23c63
c:iair	a-59c73
c:iaire	a-59c73
c:iaj	a51
c:iaja	a35
c:ial	a60b-49e-38f-32g-25
c:ial_	a56b-66c20d28f-49g-44
c:iale	c-22
c:iale_	a-24b47c23f-22
c:ialem	a-36c-40d44f20
c:iales	a61
c:iali	c64e-40g-29
c:ialis	c83
c:iall	a26
c:ials	a84b-20c-73
c:ials_	a84b-20c-73
c:iam	c99d-56e-65f-53g-39
c:iama	c119e-73f-34g-28
c:iaman	c120e-69f-46g-32
c:iamo	c79d-58e-47f-46
c:iamo_	a-53b45c73d-73f-27g23
c:iamon	a81b-39c38e-47f-30g-45
c:iamos	c40
c:ian	a56c20d-49f-55g-69
c:ian_	a26b-28c73d-33e-41f23g-25
c:ianc	a57b-25c-31d-25e36f-54g-55
c:ianca	a50c-25d42g-21
c:iance	a41d-50e55f-58g-39
c:ianco	a35
c:iane	c42
c:iane_	c42
c:iano	b25
c:iano_	b25
c:iant	a22f-40
c:iant_	a-31e33
c:iante	a54
c:iao	a43c43e-21
c:iao_	a43c43e-21
c:iar	a-25c60e-36f22g-32
c:iara	b32c53d-23
c:iara_	a26b36
c:iard	a-29e47
c:iare	a28b20
c:iare_	a28b20
c:ias	a-49b-29c56d-55e27g59
c:ias_	a-44b-24c33d-51e31g62
c:iat	b-47c23d40g-61
c:iat_	a57
c:iata	a68c-60
c:iata_	a68c-60
c:iate	a-38c36f27g-31
c:iate_	a-48d42
c:iati	c63
c:iatio	c66
c:iato	a-73c-24d74e30
c:iato_	a-80c-30d78e33
c:iav	a44
c:iavi	a46
c:iavi_	a46
c:iba	a-78b41f72
c:ibb	a-83c88
c:ibbo	a-57c92
c:ibbon	a-57c92
c:ibe	a59d-73e-32f40
c:ibe_	a57c-41f59
c:ibi	a36b-24c-36
c:ibil	a56b-23e-27
c:ibile	a39
c:ibili	c21d-22
c:ibl	a67b-26c-51e-27f-23
c:ible	a69b-51c-49e-24
c:ible_	a71b-50c-56e-21f-28
c:ibles	c23
c:ibo	a37c22
c:ibo_	a23
c:ibr	a-22c98e-43g-50
c:ibre	a-28c99e-29g-46
c:ibre_	a-29c98
c:ibt	a93d-31g26
c:ibt_	a46g32
c:ibu	a24c53
c:ibut	c45
c:ic_	a-27b-64c106d-39f-41
c:ica	d21e-33g-22
c:ica_	a62b32d-71e-50f-43
c:icad	a-35d54
c:icado	a-31d54
c:ical	a94b53c-50d-64e-34f-27
c:ical_	a109c-40d-40
c:icall	b68
c:icam	a-63
c:icat	a-79b-43c21d54e24f71
c:icat_	a-34d51
c:icate	a-70c29d45f58
c:icati	a-59d-54e77f77
c:icc	a111b-33c-34d-40e-42
c:icco	a109b-29d-31e-38f-27
c:iccol	a109b-29d-31e-38f-27
c:ice	c50f-42g-60
c:ice_	b-26c29d-25e34f-36g-58
c:iced	a-58b-26c92
c:iced_	a-58b-26c92
c:icem	a-23g44
c:icen	a-73c100g-37
c:icenc	c35
c:ices	a-37b79c26e-34g-26
c:ices_	a-43b57c29e-21
c:icev	a-54d78
c:icevu	a-81c-41d99
c:ich	c-47e-21f84
c:ich_	b48c-55f23
c:iche	b-54d51e-72f52
c:iche_	a66b-30e-39
c:icher	a-82d84f20
c:iches	c25
c:ichi	a-78b-21c-86d-26f122g51
c:ichie	a-86c-91f122g53
c:icht	b52c-60d-50e44f37
c:icht_	b36c-56d-68e85g20
c:ichte	f53
c:ichts	a-28b95c-51
c:ici	a-40c76d-68e-75g47
c:ici_	a-40b37c63d-73e-86f-88g107
c:icia	c20
c:icie	a-25c98d-53
c:iciel	c36
c:icien	c64d-23
c:icil	a61
c:icile	a64c-21
c:icin	d57
c:icino	a-56d76
c:icio	c33
c:icip	a-32c20g21
c:icit	a-70b-28c50d-20e-30f104g-27
c:icita	a-77f77
c:icite	c76d-22
c:ick	a-52b-33c31d94e-65
c:ick_	b-50c79d-42e-35g27
c:icke	a-52b-41d103e-31
c:icked	a-68c-61d46f60
c:ickel	g38
c:icken	a-39d53
c:icker	c44
c:icket	a-41c-25d106
c:icks	a38
c:icks_	a38
c:icl	a-28e-20f105g-22
c:icle	a-22c-32f105
c:icle_	c-48f103
c:ico	c57d-45e-21f32g-48
c:ico_	a25b23c20e-27g-34
c:icol	a28c27d-33
c:icon	a-62c-24e37f53
c:icono	a-34e40
c:icr	c42
c:icro	c42
c:ics	a-27c104d-32
c:ics_	a-27c104d-32
c:ict	a81b24c21d-65e-72g-31
c:icte	a41c20
c:icti	b20
c:ictio	b20
c:ictu	b23e-40
c:ictur	b23e-40
c:icu	a-35c86d-68f-31
c:icul	a-24c85d-60f-26
c:icule	c67g-23
c:icult	g24
c:icur	e25
c:id_	a-21b-35c-35d-21e55g101
c:ida	a50b-32c-32d-72e-42f35g37
c:ida_	a44c-33d-41f49
c:idad	b48c-26
c:idad_	b48c-26
c:idan	a59
c:idanz	a33
c:idat	a-35c42
c:idatu	c27
c:iday	a52b-61c-40d-59g81
c:iday_	a58b-60c-44d-58e-25g83
c:idd	a54b33c-27d-21
c:idde	a23b22c-55
c:ide	a56d-40e-68f-33
c:ide_	a34b-39c-41d42e-41f-65g46
c:idea	a29b34c38d-53e-54
c:idea_	a-23b71d-21e-21
c:ideal	c43
c:ideas	a80d-23
c:ided	a37c-26
c:ided_	a37c-26
c:idee	a43b36c-21d-35f-28
c:idee_	a34b51c-23d-27f-25
c:idel	a-41c78
c:idele	c44
c:idem	a23b27
c:idemm	b31
c:iden	a115b-48c-52d-34e-44g-65
c:ident	a121b-57c-57d-41e-34g-63
c:ideo	c84d-41e-35f-23
c:ideo_	b-21c77d-30e-25
c:ider	a35c28d-80e-58f55
c:ider_	a44c24d-65e-41
c:idera	a43
c:idere	a-45c42
c:ides	a53b30c49d-47e-42g-28
c:ides_	b34c58d-28e-37
c:idez	a43
c:idez_	a43
c:idg	c-27
c:idge	c-27
c:idge_	c-41
c:idi	a55b-45d-49f-50g34
c:idi_	a76b-29c-26d-27e-42f-26
c:idie	a-73c26e76
c:idio	a64
c:idiot	a46
c:idn	a28g-23
c:idn_	e21
c:ido	b-23c60d-43e48g-53
c:ido_	b-31d-24e77g-43
c:idor	c43
c:idow	a-29c43
c:ids	a70d-27
c:ids_	a74d-52
c:ieb	c24
c:iec	b-52c69d-34f-33g-39
c:iece	b-47c68f-46g-67
c:iece_	a29b-36c37d-41e24g-41
c:ieces	b-32c79e-40f-46g-58
c:ieci	a-28g25
c:ieci_	a-28g25
c:ied	a-42c31e46f30g-37
c:ied_	e37g-31
c:iede	a-65e74f57
c:iedo	a-34c61
c:iedo_	a-28c51f21
c:iedr	g26
c:iedra	g26
c:iee	a-39b-44c115d-48e22g-27
c:iee_	b-26c71d-55e34
c:iees	a-25c88
c:iees_	a-25c88
c:ief	a20b-25f-23
c:ief_	a-56c39e36
c:ieg	a-53b-26c26d25e87
c:iei	a29c-80e29f42
c:iei_	a37c-27f53
c:ieil	b31c-43e24
c:ieill	b31c-43e24
c:iel	a-44b42c81d-85e-36
c:iel_	c40
c:iele	g56
c:iell	a-47b77c78d-63e-29f-25
c:ielle	a-37b52c53
c:ielli	a-47b30c55d-28
c:iem	b-29c27e25f-47
c:iemb	a23
c:iembr	a23
c:ieme	a-22c53d-74f-24g50
c:ieme_	b-26d-63e26f-32g80
c:iemen	a-50b31c55
c:ien	c34d-46
c:ien_	a-29b55e-24f33
c:ienc	a-72c88d-30e-41f-20
c:ience	a-54c82d-22e-57
c:ienci	a-35c35
c:iend	b36c33d-44e40f-36g-44
c:iend_	a56d-52e39g-33
c:ienda	c25e53g-29
c:iendo	a-55b23c33
c:iendr	a-43b62c22e-27f-21g24
c:iene	a84c-42e-46f-29
c:iene_	a34c-30d25
c:ienen	a92
c:ienn	a50c74d-105e-68g-43
c:ienne	a49c81d-105e-67g-41
c:iens	a32d-31e-29f-51g49
c:iens_	a44b-23c-24d-27e-26f-49g44
c:ient	b-73c41d-50e62g-20
c:ient_	b-53c-21d-25e76
c:ienta	c32
c:iente	b-57c46d-57e50
c:ienti	c44
c:iento	d25f29
c:ients	a-106b-47c108d-52e26g-45
c:ienz	a-53c32g24
c:ienza	a-51c26g25
c:ier_	a-22g30
c:iera	c-33d71
c:iera_	c-40d83
c:ierc	a83c-21
c:ierce	a35
c:iere	a51b-28c56d-66e-47f-42g-38
c:iere_	a57d-38e-24f-56
c:ieren	a-28c67
c:ieres	b-32c104d-63e-32g-36
c:ieri	a-42c25f34g20
c:ieri_	a-28c21f36g22
c:iern	a27g25
c:ierne	g27
c:iero	a88c-118d-50e56g-35
c:iero_	a118c-107d-65g-49
c:ieron	a-86c-37e93
c:ierr	a25b-31c34e-22f-35
c:ierre	a21b-28c29f-33
c:iers	a-47b-41c62d34e-67f54g-36
c:iers_	a-46b-40c58d36e-65f55g-35
c:iert	c-47e28
c:iert_	c-45
c:ies	b-58c42d-28e-47f32
c:ies_	a-25b-51c63e-47
c:iese	a42
c:iese_	a43
c:iest	a35c-87d-28f34g54
c:iest_	a85
c:iesta	c-28f57g31
c:iet	c36d21e-63f-31
c:iet_	b24c47d-26e-44f-27
c:iete	a-101b-37c100e-29f28
c:iete_	a-79b-26c121f-25
c:ieth	a57b23c-32
c:ieth_	a57b23c-32
c:ietr	c-38d62
c:ietre	a43
c:ietro	d25
c:iets	b70c-27
c:iets_	b70c-27
c:iett	a39c-44e33
c:iette	a50c-25
c:ieu	c37f-38g-25
c:ieu_	a-20d-23g53
c:ieur	a36b-55c-26d38
c:ieur_	b-41c-32d41g28
c:ieurs	a104c23d-43
c:ieus	a-35c78
c:ieuse	a-35c78
c:ieux	b27c60e-32f-49g-50
c:ieux_	b27c60e-32f-49g-50
c:iev	a-107b-26c62d-34f50g84
c:ieve	a-89c47e-22f58g53
c:ieve_	a-81c66g28
c:iew	c56g-37
c:iew_	c50
c:iez	a-79b-44c79d-27e-31f24g107
c:iez_	a-74b-54c79d-33e-40f27g109
c:if_	b-53c36d26e-77f-37g62
c:ifa	c45d26
c:ife	a37e-26g-69
c:ife_	a51e-31g-75
c:iff	b-68c-60d98e23g41
c:iffe	c-39d63f-33g21
c:iffer	a34b-28e26f-22
c:iffes	a-40d29
c:iffi	f22g20
c:iffic	g21
c:iffr	b-28c-31d78g22
c:iffre	b-26c-24d79
c:iffu	d22
c:ifi	a-117b-57c55d94e-50f32
c:ific	a-102b-51c30d96e-54
c:ifica	a-114b-46d104e-45f23
c:ifie	a-96b-31c52d31f30
c:ifie_	a-37c46
c:ified	a-40c57
c:ifiee	c21
c:ifier	a-22c-35f62
c:ifs	b94
c:ifs_	b95
c:ift	a70b-64d-30e28f-40g-27
c:ift_	a83b-65g-32
c:ifte	a-48c31e26
c:iftee	c22
c:ifts	a65
c:ifts_	a65
c:ifu	a-31c21
c:iful	a-24
c:ify	f31
c:ify_	f32
c:ig_	b30c25d-41f-47g22
c:iga	b-32d75f-46g-30
c:igad	a-39d31g35
c:igar	c-67d87e21
c:igare	c-46d63
c:igat	a67d-24
c:igato	a43
c:ige	a24b-70c43d-72e31
c:ige_	a74b-51c-29d-35e25f-48
c:igen	d-35
c:igen_	a23
c:iger	a-57c33f39
c:iger_	a-31f45
c:igg	a72e-22
c:igge	a21d39
c:igger	d41
c:iggi	a69
c:iggio	a61
c:igh	a-23b-42c70e-45f22g-21
c:igh_	c76g-36
c:ighb	c64
c:ighbo	c64
c:ight	b-42c51e-61f32
c:ight_	a-38b-34c64d34e-44
c:ighte	a65c-65
c:ights	c25
c:ighty	c-26f55
c:igi	b-62d59g42
c:igi_	d50
c:igid	a72
c:igin	a-48b-40d70f35
c:igina	a-23d57
c:igine	a-69d58e32
c:igit	g58
c:igl	a46c-73d-51e58
c:igli	a43c-71d-50e58g21
c:iglia	a77c-58d-37
c:iglie	e31
c:ign	a-45b-27c61e22
c:ign_	a-118b34c59d21
c:igna	b-27c-28e89f-23
c:igne	b-28c36
c:igne_	b26c29f-44
c:igned	a-39c-42d26e42
c:ignee	a-30d58
c:igner	c57e-23
c:ignes	c40
c:ignet	a66b-36c-53d-25e-39g54
c:ignez	c32
c:igno	a-52b-43c103d-27g-27
c:ignor	a-51b-38c101d-35e41g-44
c:igo	a-22c43
c:igr	a-37c-44d80
c:igra	c-57d53
c:igs	a45
c:igst	a53c-31
c:igste	a53c-31
c:igt	a61c-42e-52f31
c:igt_	a60b-27e-41f36
c:igu	b26c-55d20e22f54
c:igual	a44
c:igue	c-27f32
c:igui	a26c-32e23
c:iguil	c-25d25
c:igun	a-52b25f45
c:igung	a-52b25f45
c:igur	a-29d59
c:igure	d46
c:ihn	a-56b59c66
c:ihne	a-56b59c66
c:ihnen	a-56b59c66
c:ihr	a-79c111d-54e71f-29
c:ihr_	a-61c101d-22
c:ihre	a-77c109d-44e64f-23
c:ihre_	a-79c103d-30
c:ihrem	c-36
c:ihrer	a-59c47e42
c:ij_	a-29c89d-21e-33g-33
c:ijd	a41c-37f41
c:ijk	d-27
c:ijk_	a22
c:ijn	c-68d57f-24g56
c:ijn_	b-28c-63d58f-23g57
c:ijo	c73d-31e-43f-51g-33
c:ijou	c71d-24e-38f-48g-26
c:ijou_	a92b-62f-33g-31
c:ijoux	a-63b57c88d-26e-45
c:ijs	b39c-30
c:ijv	c37
c:ijve	c37
c:ijven	c37
c:ike	a80c-21d-40e-45f-51g-70
c:ike_	a80d-46e-37f-52g-67
c:ikes	a91c-22g-26
c:ikes_	a91c-22g-26
c:il_	b-41d-20g35
c:ila	a24b-41c58d-51e-71
c:ila_	a-28c44d-78g78
c:ilab	a58c50d-42
c:ilabl	a37c54d-37
c:ilan	a95e-51f-31g-46
c:ilan_	a34
c:ilano	a80e-25g-20
c:ilar	a-20
c:ilat	c68
c:ilb	a21b24c27
c:ilbe	a26b32
c:ilber	a26b32
c:ild	a-60b50c31e28f-32g35
c:ildi	a-39c84
c:ildin	a-39c84
c:ildr	a-31b39e38
c:ildre	a-31b39e38
c:ile	a-33b-74c35d91f31g-41
c:ile_	b-56d86e-29f35g-51
c:ilen	a-104b-25c52d54f-22g60
c:ilen_	a-50
c:ilenc	a-54g48
c:iler	c26
c:iler_	f23
c:iles	c79d48e-44
c:iles_	c79d48e-44
c:ilet	e25
c:ilett	a-27e35
c:ilh	a56
c:ili	c60d-63e-41f36g-31
c:ili_	c44
c:ilia	c30
c:ilie	a37b37c-28d-39
c:ilie_	a-28c-22g25
c:ilin	a-23c35d-22e-29f80g-42
c:iling	a-23c35d-22e-29f80g-42
c:ilis	a-57c30
c:ilise	a-35
c:ilit	c80d-47e-41f21
c:ilita	a-30b-31c127d-51
c:ilite	b31c-33
c:ilk	a21c-50d113
c:ilk_	c-47d115
c:ill	a36c-25e-39
c:ill_	a27b20d-46e-64f-27g36
c:illa	a-50b-42c50e54f-36g30
c:illan	a-52c65
c:ille	a52b-20c-59e-30
c:ille_	a43b-29c-76d28f-34
c:illed	c-39f38
c:iller	a41d-32e26g-57
c:illes	a89b-50c-46d-28e-72g-30
c:illet	a-20b75c36d-20
c:illeu	a44c-27d-59e-42f93g-45
c:illez	a95c-95d-25e-22f82
c:illi	c36d-32
c:illi_	c-30e27
c:illie	c53
c:illin	a-39c43
c:illo	b44c29d52e-77f-38g-48
c:illo_	a92b-21c-64e-35
c:illon	a-60c41d108e-29f-27
c:illos	a31b28
c:ilm	a-44b38c101d-39e-28g-26
c:ilm_	a-32b61c42
c:ilme	c55
c:ilo	a-22b-29c104e-26f-23
c:ilos	a-20c49
c:ilos_	c60
c:ils	b-41c-45e-33f145g-77
c:ils_	b-41c-45e-33f145g-89
c:ilt	a62e-21f-22g-49
c:ilt_	b21d27
c:ilv	a119b-50c-57e-61f-45g-28
c:ilve	a119b-50c-57e-61f-45g-28
c:ilver	a119b-50c-57e-61f-45g-28
c:ily	a-24b-31c99d-26f-26g-32
c:ily_	a-22b-30c98d-25f-25g-31
c:im_	a21b-53c20d-41e53f40g-83
c:ima	a-26b-34d25e65g-64
c:ima_	b-43c-49d55e95f-34g-29
c:imad	c67
c:imado	c54
c:imag	a-94b54c28e71g-30
c:image	a-39c78
c:imagi	a-89b76c-53e87
c:iman	a28b-40d25g-56
c:imanc	a38b-32g-47
c:imat	a-61c52
c:imati	a-29c53
c:imb	a37c101d-50f-54g-44
c:imbr	c58
c:ime	a23b52c-21d-63e-30
c:ime_	a33b68d-82e-45
c:imen	a-33b103c-33d-76e56f-31g44
c:iment	a-38b106c-28d-72e78f-27
c:imer	a51b-28e-58f23g-40
c:imer_	a-78c-20d28f93
c:imera	a90c-36e-58f-56g-54
c:imeri	c29
c:imes	a54b-49c36d-51g-39
c:imes_	a59b-47c25d-49e20g-37
c:imet	c-77d32g62
c:imetr	c-79e21g64
c:imi	a-37b-26c55d-54e25
c:imi_	a-61c59
c:imit	c37e58
c:imite	a-58c47e61
c:imm	a68e-21
c:imme	a55
c:immed	c34
c:imo	a82b-52c-31d-40f-58
c:imo_	a61b-25f-40
c:imog	e25
c:imoge	e25
c:imon	a102c-25d-60
c:imoni	a87d-53
c:imp	a23b63c-31e42f-36g-85
c:impa	a-50d78
c:imper	a28
c:impl	b103c-71e48f-35g-52
c:imple	b87c-69e53f-31g-48
c:imply	b62
c:impo	a66d-73e49g-62
c:impor	a87b-34d-70e26g-52
c:impos	b23
c:impr	c26
c:imu	c45
c:imum	c49
c:imum_	c41
c:in_	d-31e-20f-59g32
c:ina	a-24b-21g59
c:ina_	b-47d-52e43g41
c:inad	a-41e60g22
c:inai	a25
c:inair	a25
c:inal	a-39c26d-46e-37g104
c:inal_	a-42c24g40
c:inale	a-83g106
c:inall	a45c30d-48
c:inan	a-39d39
c:inar	b56
c:inat	a-34d90e-25
c:inata	c22
c:inato	d59
c:inau	a47
c:inaug	c26
c:inc	a-39b-53c21d64f28g-32
c:inca	c32
c:incas	c31
c:ince	b-59d32e38f35g-46
c:ince_	a-31b-55d23e46f45g-30
c:incer	d25
c:inch	a58c-54d27e21
c:inche	a28c-27e32
c:inci	d35e-21
c:incip	d25
c:incl	a-80c51f82
c:inclu	a-80c51f82
c:inco	a-97c21d128f-36g28
c:inco_	a-75e30g44
c:incon	a-85c-25d133
c:ind	b34d-40e-22f60
c:ind_	b35c-21
c:inda	a23b45c-25
c:inda_	a29b47c-44
c:inde	a-25c28d-58g48
c:indep	c45
c:indi	b-26c-28d26g32
c:indi_	c-47f46
c:indiq	a64e-30
c:indl	a-46b-35d-51e-46f120
c:indly	a-41b-33d-49e-44f121
c:indo	b58c50f-21g-86
c:indow	b79c57d-33f-39g-83
c:indr	a-41g26
c:indre	a-34g26
c:ine	b-25c32e-24f-27
c:ine_	e-28
c:ined	c-26d-30e39f50
c:ined_	c-25d-28e40f51
c:inee	a56c41d-24
c:inee_	a65
c:inel	a67
c:inell	a73
c:inen	b59d-22e23f-54g-45
c:inen_	b76d-20e25f-53g-40
c:iner	b-37c23d46
c:iner_	a-22b-38c-25d59f25g30
c:iners	c28
c:ines	c79f-35g-84
c:ines_	b-24c60f-25g-78
c:iness	a-45c69
c:inet	a-33b-39c143d-32e-57f-28g-57
c:inet_	c121d-28e-30g-39
c:inety	c27
c:inf	a58b36c-36e-40f23g-43
c:infir	a46
c:infl	a61
c:influ	a45
c:info	a35b69c-70f54g-27
c:infor	a43b40c-66f54g-25
c:ing	e-20
c:ing_	e-21
c:inga	b25c-33d24
c:inge	a50b-37c-31d25f-26g-26
c:inge_	a25c-32d52
c:inger	a73e-46
c:ingi	a-44c-41d55e34
c:ingin	a-44c-41d55e34
c:ingl	a53b-28d32g-25
c:ingle	a68b-21c-40d38
c:ingo	d29
c:ings	a53b43d-88g-41
c:ings_	a53b45c-22d-87g-40
c:ingt	a69c-36d-28e36f-46g-56
c:ingt_	a69b-26c-49d-47e70f-38g-36
c:ingu	b-23c61d-34f-24
c:ingua	g23
c:ingue	c34
c:inh	a42b-22c-29d43g-30
c:inha	a36b-32c-37d35
c:inha_	a30b-29c-38d41
c:inhe	a28d22
c:inher	a58c-43d26
c:ini	a28b30d-23e-22f-39
c:ini_	b87c20e-40f-39g-43
c:inie	a-31c25e20
c:inier	a-31c25e20
c:inim	a-43c46
c:inimu	c56
c:inin	a-42d53e45
c:ining	a-46c-31d57e48
c:inir	b71c-51e34
c:inir_	a-35b72c-38e35
c:inis	a36c23d-37e-27
c:inish	c42
c:inist	a34
c:init	a89b-25c-108e-41g24
c:initi	a91b-48c-98e-32f-26g31
c:ink	a31b-31d-40
c:ink_	a32b-30c31d-72e-30f32
c:inkin	d-57
c:inks	a31c-95d35g48
c:inks_	a31c-95d35g48
c:inn	a-30b38d-52e46f20g-28
c:inne	a-35b27d-54e39f28
c:innen	a-22e53
c:inner	c22d-67f58
c:ino	a-36b33c27d79e-40f-50g21
c:ino_	a-33d98f-53g-24
c:inon	b73c-66d-21g63
c:inon_	b22c-48g66
c:inq	a31b27c-31d-51f-26g46
c:inq_	b61c-45d-46g24
c:inqu	a37b-33e-26f-23g30
c:inqua	a70
c:ins	a-35b-32c27f39g24
c:ins_	c33e25f-40g-40
c:insc	a-90c-88f137
c:inscr	a-90c-88f137
c:inse	c68
c:insi	a-47b-62c-35d71f41g87
c:insi_	a-25c-22f61
c:insid	a-34b-39c-35d81f-37g97
c:insp	a-29c56
c:inst	b74c-44d-26e-37g50
c:insta	a-46b90
c:inste	a-34c-34g88
c:instr	a31c-37
c:insu	b-40c93d57e-50f-24g-30
c:insur	b-39c88d58e-48f-23g-28
c:int	b46c27f-36g-21
c:int_	a29b-53c38e-32g-42
c:inta	a-29b102c-45d59e-30g-22
c:intag	a28
c:intan	a-49b102c-50
c:inte	a-37b58c55d-51f-32
c:inte_	a28e20f-21g-25
c:inted	a30b24c-36e22
c:integ	c-34e26
c:intem	d41
c:inten	a-55b124c-108d-47g94
c:inter	a-47c103d-51e-71f-39g-44
c:inti	c28
c:intm	a-67c29d-22e49g49
c:intme	a-67c29d-22e49g49
c:into	a58b28c-43d-71e72g-48
c:into_	a58b28c-43d-71e72g-48
c:intr	e21
c:intro	c27
c:ints	a-42b21
c:ints_	a-42b21
c:intu	a64b-45c-86d49f-34
c:intur	a64b-45c-86d49f-34
c:inu	a-64b-21d39e35f41
c:inue	a-37c-63f103
c:inum	a64c-44
c:inum_	a64c-44
c:inut	a-99b-30c42d55e54f-22g-31
c:inute	a-85b-47c52d50e57f-57g-42
c:inuti	a-71f58
c:inuto	a-39
c:inv	a-52b-89c51d25f89g-91
c:inve	b-69c109e-37f-29g-56
c:inven	a-57b-38c141
c:inves	a63c36
c:invi	a-101b-44d-51e34f133g-47
c:invit	a-101b-38d-43e40f134g-40
c:invo	a-25d82e30f-29g-28
c:invoi	d68e31f-28g-27
c:iny	a88e-25g-24
c:iny_	a89e-24g-23
c:inz	a-27b-23c52g-22
c:inze	a-37c43d23
c:inze_	a-32c20d33
c:io_	b-27d49e-30f-25
c:iod	a-31g25
c:iog	c40
c:ioi	a-35b59c72d-51e-22
c:ioie	a-35b59c72d-51e-22
c:ioiel	a-63b62c76d-49
c:iole	c23
c:ion	a-43b-22c53d-38e-27f31
c:ion_	a-36c49d-31e-23f24
c:iona	a-101b-42c103e-22g-45
c:ional	a-46c92g-23
c:ionar	c44
c:ione	a-40b48d-24e22g45
c:ione_	a-31b63c-26g28
c:ioned	a-25g71
c:iones	a-48c51
c:ioni	c60e-22
c:ioni_	a-27c72
c:ionn	b-21c54d-46f31g-45
c:ionna	e28
c:ionne	c65e-40g-35
c:ions	a-50b-84c54d-57e-27f51g65
c:ions_	a-52b-83c52d-54e-25f54g66
c:ior	b34d20e33f-35
c:ior_	c-20e79
c:iorn	b45d31e-41f-46g24
c:iorni	a-32
c:iorno	a35b57e-56f-38
c:ios	a-68b124c-60e-25g-36
c:ios_	a29b31c-21
c:iosa	b53
c:iosi	a-80b114c-56
c:iosit	a-48b102c-60
c:iot	a61
c:iou	a-52b70d-30g28
c:ious	a-43b71d-67g30
c:ious_	a-36b40c-20d-32g53
c:iousl	a-24b43c46
c:ip_	a55d41e-46f-55g-49
c:ipa	a-48c24d57
c:ipal	d31
c:ipe	c38d-25e-53f39
c:ipe_	d-30e-37f50
c:ipl	a60c31d-22
c:iple	a59
c:iplo	c44
c:iplom	c44
c:ipo	a47
c:ipot	a68
c:ipote	a61
c:ipp	a61b-40c62d-67e-47
c:ippe	a55b-21c47d-45e-29
c:ipper	c44
c:ippi	a21c38
c:ippin	a21c38
c:ips	a22b-53c86e-34
c:ips_	b-44c60
c:ipt	a-93d67f28
c:ipt_	a-56c-27d73e51
c:ipti	a-34
c:iptio	a-25g21
c:iqu	b-62c42e48g-80
c:ique	b-61c41e47f25g-77
c:ique_	a-28b-70c43e58f31g-73
c:iquem	a82e-20
c:iquer	a41b-30c23d-50
c:iques	b-31c86d-48e-25g-46
c:iquet	c-27d63e40
c:iquez	a24
c:ir_	a37c-30f-33g-38
c:ira	b64d30f-62g-44
c:ira_	a21d36f-26g-29
c:irac	a-62c-31d89
c:iracl	a-62c-31d89
c:irag	a-35c73
c:irage	a-35c73
c:irai	b78e-21
c:irai_	b56c-38
c:irar	b23
c:irat	a36c35
c:irate	a22
c:irc	a31b-27c39d-48e-33
c:irca	a44
c:irca_	a47
c:irci	c22
c:irci_	c22
c:ird	b45c-63d-21e32f46g-27
c:ird_	b48c-59e37f48g-23
c:ire	c27e-25f30g-23
c:ire_	b24e-20
c:irec	a-33b-27c102d-72f-34g-65
c:irect	a-33b-27c102d-72f-34g-65
c:ired	a-27b69c32e-29
c:ired_	a-27b69c32e-29
c:iree	a-77c53d31
c:iree_	a-68c23d33e26
c:irei	a52
c:irem	a34c-35
c:ireme	a57c-30g23
c:irer	a-114d62e26f88
c:irer_	a-110d63f89
c:ires	c34d-51f63g-43
c:ires_	c33d-50f64g-42
c:iret	c47
c:irett	c21
c:irez	a-25f70
c:irez_	f72
c:iri	a24b-53c57d-88f-29g54
c:irie	a24g23
c:irie_	a33
c:irig	a27e31
c:irige	a27e31
c:irin	b-28c83d-33
c:iring	b-28c83d-33
c:irl	a-23b-36c70g-36
c:irl_	a25e36
c:irls	c50
c:irls_	c50
c:irm	a-44b-75d-24f54g98
c:irm_	a-32b-46c41e-42f54g27
c:irma	a-43b-22d60g27
c:irmat	a-28d64
c:irme	a-49b-30c-29d-45e23f59g96
c:irme_	a-45c-75e25g109
c:irmer	c-25f59
c:irmi	a26c25
c:irmie	a46
c:iro	a20b33d-77e56f-27g-39
c:iro_	a-38b48d-42e87
c:iroi	a51c-31
c:iroir	a51c-31
c:iron	c50
c:iron_	c32
c:irp	d57
c:irpo	a-40d65
c:irpor	a-40d65
c:irs	a27b50c30d-64f-51g-42
c:irs_	a66c42d-45e-58f-21g-39
c:irst	b69c20d-46e28f-51g-23
c:irst_	b69c20d-46e28f-51g-23
c:irt	d-43e50f57g-26
c:irth	a-33b-21c-44d-25e23f101
c:irthd	c-45d-31e25f68
c:irty	b29e57f-24g-24
c:irty_	b29e57f-24g-24
c:iru	a-24b-23c180d-54f-33g-29
c:iry	c-64f112
c:iry_	c-64f112
c:isa	d-26e49g-25
c:isa_	a28d35
c:isan	a-48c-26d-25e103
c:isans	c35
c:isant	a23c-34e68
c:isat	f22
c:isati	c21f24
c:isb	d67
c:isbo	d67
c:isboa	a23d52
c:isc	b-63c64d-54
c:isca	c37
c:iscal	c28
c:isch	a-32c35
c:isco	a-30b-41c45d-27e74
c:isco_	a-27
c:iscon	a30
c:iscou	a-32b-37c62e67
c:iscr	a28b-22c66d-31e-25g-51
c:iscre	a39c70d-35f-33g-45
c:iscu	a-36d-61f20g76
c:iscui	c30
c:iscus	a-53c-39g78
c:ise	b-68d-30e63f-50
c:ise_	b-84c24e79f-64g-30
c:isea	a40
c:iseau	a45
c:ised	a-25b27c-49e58g59
c:ised_	a-25b27c-49e58g59
c:isee	a-37e26
c:isee_	a-36e27
c:iseg	g34
c:isegn	g34
c:isen	a-56e40
c:isent	a-37
c:iser	d24f-23
c:iser_	d34
c:ises	a102b-32d-74e-44f33
c:ises_	a27b-24d-38e-34f40
c:isez	c60
c:isez_	c60
c:ish	c40g-58
c:ish_	a-55b20d41e27f45g-44
c:ishe	a58b-26c42d-25f-21g-21
c:ished	c59
c:ishes	a40
c:ishi	c31
c:ishin	c31
c:isi	f42g-29
c:isi_	a-39
c:isib	a39c-32
c:isibi	c39
c:isibl	a54c-81
c:isie	d43
c:isiem	a27e30
c:isier	c-43d39
c:isin	b-37c75g-63
c:isin_	c-32d64
c:isine	a26c21
c:ising	a-49c48e21
c:isins	c59
c:isio	a-54c-62d79g89
c:isio_	g31
c:ision	a-69c-63d87f21g66
c:isir	a47b25g-33
c:isir_	a48b27e-22f-24g-31
c:isit	a54b-26d-76e-47f58g-31
c:isit_	d-32f51
c:isite	c47e-31
c:isiti	a91c-53
c:isk	a-48c64
c:ism	a-32d45
c:ismo	e24
c:ismo_	e25
c:isn	a-21b-28c51g21
c:isn_	a-40b-25c52g24
c:iso	b51c60d-35f-35g-71
c:iso_	d38
c:ison	b55c62d-57f-34g-82
c:ison_	b54c60d-38f-41g-76
c:isonn	a63
c:isons	a-34b33c73d-48e-29g-38
c:isor	c48
c:isor_	c30
c:isp	a43b-59d-104e51g-20
c:ispa	c-38f80
c:ispar	c-48f81
c:ispl	a-22b21
c:ispla	a-22b21
c:ispo	a85b-72c35d-104f-21
c:ispo_	a93d-21
c:ispon	a104b-52c22d-86e-34
c:ispos	a-59b-24c59d-31e40g39
c:isq	a-21c34
c:isqu	a-21c34
c:isque	a-42c51
c:iss	a-35b-61c59e30
c:iss_	c49
c:issa	e-43f70g-21
c:issag	c74
c:issan	a-39c-43f97
c:isse	a-24b-81c42e39f-25g38
c:isse_	b-61c40e30f-50g26
c:issem	a21
c:issen	a-60d27f47
c:isser	a-59b-22c20d74e45
c:isses	a112c-51
c:isseu	a-52c88
c:issez	a23c33d-55f20
c:issi	a-26b-28c59e36f-23g-48
c:issie	c66
c:issim	a-51d70f-26
c:issio	a32c54d-51e-29g-41
c:isso	a-81c48e22
c:isso_	a-56c21e22
c:isson	c25
c:issu	a-67c69e34
c:issue	a-59c84
c:ist	a21b34d-30e-55f23g-39
c:ist_	b44c-23d-31e-28f46g-33
c:ista	b21c25d-48e-55f35g28
c:ista_	a-32b62c61d-48e-51f42g-25
c:istal	a59c-20
c:istan	a28d-23
c:istar	c21
c:iste	a39b34d-41e-45g-39
c:iste_	a63b25c-48d-76e-25g-31
c:isted	c39
c:isten	c47d56f-37g-48
c:ister	a31b52c-25e-62f-32
c:istes	b-22c44
c:isti	a-24b73c59d-63f-22g-46
c:istin	a20b24c25d-26g-24
c:istm	a53d36e-38g-25
c:istma	a53d36e-38g-25
c:isto	a-31b-37c-49d86f81
c:isto_	c-40g20
c:istoi	c54
c:istor	a-42c-52f94
c:istr	a43b-45c61e-48g-37
c:istra	c33
c:istre	a24
c:istri	c59
c:ists	a44c-32
c:ists_	a44c-32
c:isu	a-30b-26c57f-21g63
c:isue	c36
c:isuel	c36
c:isur	c-36g76
c:isura	g62
c:it_	a-30c37e48f-24g-39
c:ita	a-25b-59c83d-92e-45f81g-41
c:ita_	a-58b-33c121d-89e-37f28g27
c:itag	c43
c:itage	c57
c:itai	a-26c39e-20
c:itair	a-54b21c53
c:ital	a26b-66c99d-32e-49g-27
c:ital_	a28b-28c58d-30
c:itali	c61
c:itan	a35
c:itar	c37e56g-26
c:itat	a-54b-44d-61e40f131g-43
c:itati	a-49b-37c-43d-28f132g-37
c:itc	a-23c22
c:ite	c27d-56
c:ite_	d-66e-21f21
c:ited	a-51e71
c:ited_	a-51e71
c:itee	a-74c66d46e34f-28
c:itee_	a-61c26d50e37
c:item	a-21d40f38
c:iter	a-27b-38c62d23e-31f-26
c:iter_	a32b-26c47g-20
c:itera	a-71c60d71e-50g32
c:ites	a74b-61d-63e39f-36g-75
c:ites_	a81b-60d-61f-26g-73
c:iteu	a-34c47
c:iteur	a-24c42
c:ith	b-29d-50f21g31
c:ith_	d-59e-32g42
c:ithd	a-58c-74f123
c:ithdr	a-58c-74f123
c:ithe	c-30f28
c:ither	c-30f28
c:ithi	c54
c:ithin	c60
c:itho	b-65c-90d52e96
c:ithou	b-65c-90d52e96
c:iti	a39b-54d-87f28
c:iti_	b20c-25d-26
c:itia	a108b-49c-101e-31f-23g31
c:itial	a103b-45c-99e-27f-22g34
c:itie	a65e-20
c:itie_	a51c-46d22
c:itier	a30
c:itin	c-38d-59e53f60
c:iting	c-41d-59e54f60
c:itio	b-66c70d-93e-45
c:ition	b-64c68d-90e-43g24
c:itl	a-30c47
c:itle	a-33c42
c:ito	b-45c61d-46e-34g-33
c:ito_	b-32d-22f45
c:iton	a67c-22
c:itons	a34
c:itor	a-22b-20c86d-21e-52g-38
c:itor_	c44
c:itori	c70
c:itors	c35
c:itr	a30b-38c91d-80e-23f-22g-80
c:itra	c46
c:itre	a28b-32f31g-26
c:itre_	b-24f35
c:itri	a24c106d-93e-22f-49g-57
c:itrin	a33c98d-93e-20f-48g-56
c:its	a-64d121f-50g24
c:its_	a-53c27d90f-63g34
c:itt	a-26b-61f98
c:itta	c-38g25
c:itte	a-36b-46f107
c:itte_	a21c-38d-69e-57f98
c:itted	a-44d59
c:itten	a-79c24e64f24
c:ittl	b-36c58d67f-53g-36
c:ittle	b-36c58d67f-53g-36
c:itto	a-57e21f64
c:itto_	a-57e21f64
c:itu	a-36c-21d36e22f62
c:itua	a22
c:itud	c-36f71
c:itude	a30e28
c:itur	b25c29f-22
c:iture	b36c37
c:ity	a-31b-22c62e-44g-30
c:ity_	a-31b-22c62e-44g-30
c:itz	a22c67d-24
c:iu_	a-114c130d-28e-32f66
c:iud	f52
c:iug	a29
c:iugn	a29
c:iugno	a29
c:ium	a-59d96
c:ium_	a-44d86
c:iut	a29
c:iva	a51b-55c32d-44g-40
c:ival	c48
c:ival_	c44
c:ivan	a57
c:ivant	a24
c:ivat	a36b-36g-26
c:ivate	a66d-46g-33
c:ive	c37e-39f32
c:ive_	a-35c94d-44e-23f-44
c:ived	a-107d66e53f35g21
c:ived_	a-97d47e54f36g22
c:ivee	a37c-61d32e-29g22
c:ivee_	a38c-54d35e-22g22
c:ivel	a99b30c-46d-25
c:ivel_	b25c-26
c:iven	c21d29g-29
c:iven_	a43c-56d64
c:ivend	c41
c:ivent	a-30c39
c:iver	b21e-57f46g-45
c:iver_	a24c-25
c:ivere	a36c-38d63
c:ivers	a-47b45e-24f63g-39
c:ivery	a89d-49
c:ives	c27d34e-25
c:ives_	d36e-24
c:ivez	a-26c-61f106
c:ivez_	a-26c-61f106
c:ivi	c47d25e-38g-47
c:ivi_	a-78c49d86e-44f-36
c:ivie	b32c35d-32
c:ivier	a34b35c23d-24
c:ivil	e26
c:ivin	a95d-30f-25g-22
c:iving	a95d-30f-25g-22
c:ivis	e30
c:ivit	c56
c:ivite	c34
c:ivo	a50b-65c-57d-47f46g45
c:ivo_	a24b-50c-44d-55e26g81
c:ivoi	g42
c:ivoir	g42
c:ivol	c-29d38e35
c:ivor	a73c-33d-30e-39f36g-26
c:ivorc	a27c-24f49
c:ivr	b84c35d-57f-56g-56
c:ivra	b69
c:ivrai	a33
c:ivre	b58c41d-49e24f-47g-57
c:ivre_	a-29b58c40e21f-37g-20
c:ivrer	a49
c:ivreu	a-24c-24e79
c:ix_	a46b25d-44e27f-60g-64
c:ixa	a77b-48c-21
c:ixan	a80b-42
c:ixant	a80b-42
c:ixe	g42
c:ixt	a-57d33e38
c:ixty	a-81e44
c:ixty_	a-81e44
c:iya	a25d-26g66
c:iya_	g68
c:iz_	c51
c:iza	a-27b29g54
c:ize	a60b-33c84d-26e-93f-62g-28
c:ize_	a81b-24c70d-45e-107f-58g-33
c:izes	d36
c:izes_	d38
c:izi	c-55d63
c:izia	c-44d68
c:izia_	c-28d56
c:izio	g38
c:izz	a-29c26d50
c:izza	a-25c34d60
c:ja_	b21c59e-23f-21g-54
c:jaa	a59b27g-31
c:jaar	a26b30
c:jaar_	a50b33c-26
c:jac	a21
c:jack	a21
c:jacke	a23
c:jad	c77
c:jah	a-29b75c23
c:jahr	a-23b79
c:jahre	b70c-20
c:jai	b-29c33f-21g57
c:jai_	a-26g63
c:jam	b-23d-69e-32f86g-44
c:jama	a31b-34d-59e-22f79g-36
c:jamai	a25b-32d-58e-20f80g-35
c:jan	a83c-76d-39e23g-55
c:jan_	a61
c:janu	a71c-63
c:janua	a71c-63
c:janv	a38c-22
c:janvi	a38c-22
c:jar	a-65b31c38d46
c:jard	a-49c33d35
c:jardi	a-49c33d35
c:jas	a-22c45
c:jas_	a-22c45
c:jau	a28b25c-39
c:jaun	a39c-31
c:jaune	a39c-31
c:je_	a-38b-22c34d41
c:jec	a-51c72f22
c:ject	a-51c72f22
c:ject_	c33f25
c:jen	c-36e22f62
c:jer	a31c21
c:jer_	a53
c:jes	c24f22
c:jes_	c24f22
c:jet	b66d-91e-64f31g39
c:jet_	a24b87c-71d-57e-58f29g75
c:jete	a-27c86d-26
c:jets	c32
c:jets_	c32
c:jeu	b-64c46e-80f-28g78
c:jeu_	c93e-45
c:jeud	a27b-50e-32f-56g78
c:jeudi	a27b-50e-32f-56g78
c:jeun	f33
c:jeune	f33
c:jew	a-47b-37c80d28e-20f-52g-27
c:jewe	a-52b-36c82d29f-52g-26
c:jewel	a-52b-36c82d29f-52g-26
c:jk_	a22
c:jn_	b-28c-63d58f-23g57
c:jo_	a24c-44g-28
c:joa	a-44b69c70d-33e-39f-22g-35
c:joai	b47c62d-26e-30g-28
c:joail	b47c62d-26e-30g-28
c:job	a-51b43c73
c:job_	a-43b46c49
c:joi	a-61b33
c:join	a-50c20d25e-52f31g27
c:joind	a-30g29
c:joint	a-58d62
c:jok	e65
c:joke	a-21e68
c:jol	f23
c:joli	f23
c:joli_	a26c-29
c:jolie	c48
c:jon	a86
c:jonc	a83
c:jonc_	a76
c:jos	c38
c:jou	b24c27e-22f-35
c:jou_	a92b-62f-33g-31
c:jour	b32f-36
c:jour_	b53e-33f-40
c:jourd	a21b66d-24
c:journ	a47b-42d-71f23g24
c:jours	a-33b-62c39f-46g59
c:jout	a-26d66
c:joute	d34
c:jouti	a-21
c:joux	a-63b57c88d-26e-45
c:joux_	a-63b57c88d-26e-45
c:joy	a-42c60
c:joye	a-21c47
c:jr_	a73
c:js_	a58c-64
c:jsu	a53
c:jsui	a53
c:jub	a66
c:jubi	a40
c:jubil	a40
c:jud	a48
c:judg	a56
c:judge	a56
c:jue	g34
c:juev	g34
c:jueve	g34
c:jui	b47e-58f-21
c:juil	b42
c:juill	b42
c:juin	b21d40e-42
c:juin_	b21d40e-42
c:jul	a31c-33e-40f21
c:jull	b44c-29d29
c:julli	b44c-29d29
c:july	a34
c:july_	a34
c:jum	a92c-45
c:jume	a93c-33
c:jumea	a43
c:jun	a61b-29c45d-31e-54f-26
c:june	a42e-29
c:june_	a42e-29
c:junt	c45
c:jur	a-56c44e70
c:jure	a-72e82
c:jure_	a-47e48
c:jus	a-25b115c-29e-83f-67g34
c:jusq	a51c-41d-29f-31g47
c:jusqu	a51c-41d-29f-31g47
c:just	a-42b116c-24e-88f-63g30
c:just_	a-40b121c-40e-66f-56
c:juste	a-38b90d-34e-78f-49g65
c:jve	a-29c23
c:jven	c37
c:kan	a45c-71d66f-41g-29
c:kan_	a54c-31d23
c:kann	c-30d69
c:kann_	c-28d69
c:kar	a-55c25g29
c:kau	a-30b-20c24d81g-23
c:kauf	a-28d81g-22
c:kaufe	a49
c:kauft	a-52d83
c:kda	a41
c:kday	a44
c:kday_	a44
c:ke_	a50d-38e-27g-31
c:ked	a-80b-53c-38e112f75g94
c:ked_	a-80b-53c-38e112f75g94
c:kee	a-41b54c-23d-51e-56f81g63
c:keep	a-21b58c-23d-45e-53f85
c:keep_	a-48b74d-64e-64f116
c:keepe	a35
c:kei	a-22b24c-79d-41f52g53
c:kein	b26c-72d-22f61
c:keine	a-33b38c-62e25f65
c:kel	d36e-47g36
c:kel_	a-25c23d21f-21g55
c:ken	c52
c:ken_	a-58c63
c:kend	a54
c:kend_	a33c22
c:ker	a29b-43c92d-50e-91g-23
c:ker_	a83c68d-68e-74f-43g-45
c:kers	c75
c:kers_	c75
c:kes	a119b-43d-43e-78f-29g-35
c:kes_	a121b-40d-39e-77f-27g-33
c:ket	a46c-68d25f-42g20
c:ket_	b52c-72d83e34f-57g-49
c:ketc	c-31g92
c:ketch	c-31g92
c:keti	a70c-29f38
c:ketin	a70c-29f38
c:kets	a55d-26
c:kets_	a55d-26
c:kett	a48c-44d41
c:kette	d60
c:kev	c85
c:kevi	c85
c:kevin	c85
c:key	b-40c135d-62
c:key_	a59
c:keys	c77
c:keys_	c77
c:kid	a40
c:kil	c75
c:kilo	c64
c:kilos	c60
c:kin	c38d-70e-67f44
c:kin_	a28
c:kind	b-24d-93e-52f129
c:kind_	a35d-61e-34f50
c:kindl	a-41b-33d-49e-44f121
c:king	c51d-42e-55f-33
c:king_	c51d-37e-51f-30
c:kit	a39
c:kla	a-43b65c21d-45e82f-44
c:klac	b69d-43f-29
c:klace	b69d-43f-29
c:kle	a101b-29c-42d-45e-24g-34
c:kle_	a41
c:klei	a93d-46
c:klein	a93d-46
c:kli	a-58c27g21
c:kly	a-33d64
c:kly_	a-33d64
c:kne	a-22g30
c:kni	c-30d52
c:kno	a-37b24f-31g56
c:know	a-45b32c26f-26g59
c:know_	a-54b24c38e23f-46g56
c:knows	a34
c:kom	a62b-43e-42f-32
c:kome	a67
c:komen	a67
c:komm	a48b-24c-29d51e-27
c:komme	a53b-20c-22d32e-23
c:kon	a36b26c-97d42e-50f52
c:konn	a26c-64d72
c:konne	d60
c:konnt	a38c-22
c:kop	a-20
c:kos	a80c22e-40g-24
c:kost	a84c31e-38f-20g-23
c:koste	a69c46d-47e-29
c:kre	c21
c:kri	d24
c:kro	a-32c40
c:ks_	c-23e33f25g48
c:ksh	b-29d51f-24g30
c:ksho	b-29d51f-24g30
c:kshop	b-28d52f-23g31
c:kt_	a-67b78g48
c:kun	a-23c-63d24e32f36
c:kund	a-30c-27e52f47
c:kunde	a-29f51
c:kunn	d29
c:kunne	d29
c:kur	c45
c:kurz	c45
c:kurze	c45
c:ky_	a63c-29
c:la_	b-38c25d-25f-43g49
c:lab	b-51c42d50e-27f-47g-35
c:lab_	c61
c:labe	a-76c-45d132
c:label	a-76c-45d132
c:labl	a32c41d-32g-41
c:lable	a32c41d-32g-41
c:labo	a26b-34c40f-28
c:labor	b-27c45f-24g-25
c:lac	b-40d45e30f-66
c:lac_	a34
c:lace	b-27c22d50e-21f-55
c:lace_	b-25c34e-31f-49g46
c:laced	a-49d71
c:lacem	d58
c:lacer	b-21d78
c:laces	a21b43
c:lach	a-51c-38d42e103
c:lache	a-57d45e88
c:laci	a-85c45e36
c:lack	a98c-88
c:lack_	a101c-82
c:laco	a29d36
c:lacon	a32d36
c:lad	a-36b-68c97e-39f65g-24
c:lad_	e-37f44
c:lade	c55
c:ladi	c41d40
c:ladie	a-21c28d43
c:lado	a-33e22
c:lado_	a-36e25
c:lady	b-30c89d-20g-53
c:lady_	b-27c108g-50
c:lag	a-32c37d89e-80f-36
c:lage	d93e-53f-23
c:lage_	b-35c-28d102e-43
c:lai	b26e26
c:lai_	a34c-78d22g51
c:laid	a61
c:lain	a71c-43d-36e50f-38g-69
c:lain_	a44f-39g-55
c:laine	a77c-29
c:lair	a69c35d-55e-39f-29g-28
c:laire	a70b-20c33d-57e-24f-20
c:lais	a-98b59c23d56e75f-30g30
c:lais_	a-87b96c-36e31f-27g41
c:laisa	e47
c:laisi	a-103b52c79
c:laiss	a-90b-43c21d84e105
c:lait	d-81f67g-30
c:lait_	a-21b31c24d-66f85g-25
c:lam	b-64c-57e34f56g37
c:lama	a38c-54
c:lame	a-32c-87d66e49f72
c:lame_	a-50c-41d79e20
c:lamen	c-43f82
c:lamp	a72c-22
c:lan	a-43b72c56e-73
c:lan_	a-24b62d31e-32f-21
c:lana	a-37c44d-20g21
c:lana_	a-44c42g22
c:lanc	a-67c31e-41f36g78
c:lanc_	d51
c:lance	a-67c52d-69f26g75
c:lanch	a-81d90
c:land	a28c62e-29g-57
c:land_	d30
c:landl	c25
c:lane	a-55c125
c:lane_	a-43c123
c:lang	a34b47e-52g-40
c:lange	b63c-22e-27
c:langs	a43
c:lann	a-68b80c28
c:lanne	a-35b83
c:lano	a78e-26g-22
c:lano_	a80e-25g-20
c:lans	a-45b92
c:lans_	a-41b93
c:lant	a-108c28d50f23
c:lant_	a-34d31
c:lante	a-51
c:lap	a110b-62
c:lapi	a92b-21c-23
c:laq	a88b-26c57d-32e-47f-20g-27
c:laqu	a88b-26c57d-32e-47f-20g-27
c:laque	a88b-26c57d-32e-47f-20g-27
c:lar	a42b-33e-52f-53
c:lar_	b22c-34d66e-40f-38g75
c:lard	a82b-70d34f-25g-28
c:lard_	a87b-65d39f-20g-23
c:lare	a-46b43d22
c:lare_	a-35b25c-23d26
c:larg	a77b-35c-58d61e-29f-25
c:large	a75b-23c-38d44g-20
c:larl	a95
c:larle	a58
c:larm	a-53c130d-41f-23
c:larme	a-46c75
c:las	b-63c21e26f-38
c:las_	a-44b-53g98
c:lasc	e31
c:lasci	e32
c:lasp	d52g-21
c:lasp_	c-35d59
c:lass	c54d-61e38
c:lass_	b27c26
c:lasse	a-46b-25c96d-22
c:last	b-56e24
c:last_	b-47c39d-33
c:lasti	c-36d48e30
c:lat	b-31f24g35
c:lat_	b26e-20
c:late	b-68c24d-21e44f39
c:late_	b-44e33f66
c:latea	a30
c:later	c55
c:lates	a20
c:latf	c70
c:latfo	c70
c:lati	a34b-40e-34g44
c:latin	a67c-123e-25g85
c:latio	a-41c40f24
c:latm	a21b49c-47
c:latma	a21b49c-47
c:lato	a-82g81
c:lato_	a-52c-26d21g84
c:latt	a64
c:lau	a104b-59c-33d-87f-23
c:lauf	c42
c:laug	a65c-48e23
c:laugh	a65c-48e23
c:laur	a30
c:laure	a30
c:lav	a-29c98f-28g-35
c:lava	d23
c:lave	a-64c63
c:lavo	c22
c:law	a-35c53d22e28g-26
c:law_	a33
c:lay	c33e27f-35
c:lay_	a-34c41e64g-25
c:laye	a-33b22
c:laz	a-40f52
c:lbe	a30b37c29d-40
c:lber	c47d-24
c:lbo	c71
c:lbs	a24
c:lbst	a24
c:lbst_	a45
c:lca	f40
c:lch	a52c-25
c:lco	a44c46d-35f-20g-33
c:lcom	c27e23
c:lcome	c27e23
c:lcos	a81c-21
c:lcosa	a87d-34
c:lcun	c26
c:ld_	a30b-29f-24g-37
c:lda	c63
c:ldas	a21
c:ldas_	a21
c:lde	d67e-28f-49g23
c:lde_	g54
c:lden	e21
c:lder	a29d58e-30f-26
c:lder_	c20d60
c:lders	a38
c:ldes	a-47
c:ldi	c70
c:ldin	c68
c:lding	c81
c:ldn	e76
c:ldn_	e54
c:ldo	a41
c:ldo_	a44
c:ldr	a-40b65e36
c:ldre	a-31b39e38
c:ldren	a-31b39e38
c:lds	a31c26
c:lds_	a47
c:le_	a30b-31
c:lea	b-28c-25e-65f92g21
c:lead	a73
c:lead_	a61
c:leaf	a-34c-29g29
c:leag	c-28e55g25
c:leagu	c-28e55g25
c:lean	a-31b-20c85d59e-60
c:lean_	a-76d90
c:lear	a-45b47c32
c:learn	b20
c:leas	a22b-37c-41d-41e-84f103
c:lease	a21b-35c-44d-38e-82f101
c:leat	a80b-35c-22e-45f-29
c:leath	a80b-35c-22e-45f-29
c:leav	a-54b38g53
c:leave	a-89b51g69
c:leavi	a41
c:leb	a29c29f43
c:lebr	a49
c:lec	a-35c34d-55e-42f26g47
c:lech	a-88c-38g95
c:lechi	a-86c-63g101
c:lect	c42d-39e-59
c:lect_	a105b29c-72d-33
c:lecti	a-39c53e-49f-31
c:lecto	c21
c:lectr	c31
c:led	a-29b-38c-24d-33e96f47
c:led_	a-40b-25d-32e100f42
c:ledg	a-30
c:ledge	a-30
c:lee	b-25c-74d-28e80f24g23
c:lee_	c-122d-51e110f56g30
c:leed	a30
c:leeds	a30
c:leep	a28
c:lef	b-47c-43d-31e92f-25g45
c:lefo	a-70c-50e82g85
c:lefon	a-68c-45e83g86
c:left	b-25c-22e83f-37
c:left_	b-25c-26e83f-37
c:leg	a-20b-27e85g-36
c:lega	a-50b-33c49e74f-32
c:legan	a-58c38e70
c:lege	a42
c:leger	a22
c:legi	a32
c:lego	a-74c-28d69e48
c:lego_	a-74c-28d69e48
c:lei	a23d-69f-37g23
c:lei_	a48c-65g62
c:leic	a27
c:leich	a25
c:lein	a53d-34
c:leine	a56d-25
c:lem	a-74b36c-26d78e-36f35g104
c:lema	e25
c:leman	a24e27
c:leme	a-75b42c-29d57e-47f51g112
c:lemen	a-80b43c-27d62e-46f52g113
c:len	b-83c57
c:len_	a-48b-42c105
c:lenc	b-106d48g36
c:lence	a-22g48
c:lenci	d37
c:lend	a-47f29
c:lend_	a-22c36
c:lenda	a21c-28
c:lene	c-43g21
c:lene_	c-43g21
c:leng	d36
c:lengt	d37
c:lent	a71c36d-23f-31g-60
c:lent_	c38g-20
c:lenti	a85
c:lenz	c49
c:lenza	c32
c:lep	a-51b-59c-32d-74e93f70g90
c:leph	a-39b-48c-45d-61e100f95g22
c:lepho	a-39b-48c-45d-61e100f95g22
c:lept	a-57g91
c:lept_	a-57g91
c:leq	a43
c:lequ	a43
c:leque	a43
c:ler	b-32c54d-50e-39f-25
c:ler_	a20b-56c26d-36e-22g36
c:lere	c-24e47
c:lere_	e49
c:lerg	c-35g65
c:lergi	c-30g68
c:leri	b49c60d-37e-41f-26g-38
c:leria	b22
c:lerie	b25c54d-22e-28g-24
c:lers	a-57c100d-27
c:lers_	a-57c100d-27
c:lery	c42d36f-24g-30
c:lery_	c42d36f-24g-30
c:les	b-28c53e-70g-28
c:les_	b-22c55e-78g-27
c:lesa	a-26c67
c:lesal	a-20c63
c:less	b-25c22d-32e25f23
c:less_	e48
c:lesse	f41
c:lest	a115c-27g-22
c:let	d21e-22
c:let_	a24b-51c-29d72e-39f-36
c:leta	c26
c:lete	a-31b43c-23d-55e-79f126
c:lete_	c-46d-63e-72f130g26
c:lets	c106e-57f-40g-49
c:lets_	c109e-56f-39g-48
c:lett	a-39e62g32
c:lette	a-61e99g49
c:letto	c41
c:lettr	a44c-51d34e-48
c:leu	a43b-45c28d-52e-29f31g-55
c:leu_	a56b-24c-56d-34g51
c:leue	a118c-43
c:leue_	a117c-40
c:leul	b21
c:leur	b-53c67d-20f53g-80
c:leur_	a45b-25c55d-44g-74
c:leure	a-21f31
c:leurs	a-37b-32c61e-22f57g-50
c:lev	a29b-25c26f-53g-39
c:leva	c27e26
c:levar	a27c-27d20
c:leve	a44b-34c24d28e-26f-36g-56
c:leve_	c23
c:leven	a37d24f-33g-27
c:lever	a-28c45d45
c:leves	a23
c:levi	c22
c:levis	c22
c:levo	a-23b33c-37e28g30
c:levo_	a-23b33c-37e28g30
c:lex	c22f46
c:lexi	c-23f58
c:ley	c-25e53
c:ley_	c-25e53
c:lez	a44b-51d-93e-57f123g-70
c:lez_	a43b-76d-103e-48f125g-63
c:lf_	a37e-48f-36
c:lgo	a69e-24
c:lgo_	a74c-31
c:lgu	a-25c44d-27e56g-20
c:lgui	e27
c:lguie	e27
c:lha	a31
c:lhe	a91b-22c-28d-44e-21g34
c:lher	a31
c:lher_	a37
c:lho	a90c-61d-31f36
c:lho_	a42
c:li_	a27b44d-47e-46f25g-61
c:lia	a69b-39d-44f-46g-51
c:lia_	a51c-86d26e27
c:liam	c38
c:lian	a69c-84g-60
c:lianc	a77b-20c-95f-48g-50
c:liar	a54c23
c:lib	a-32b39c85d-21f-22g-59
c:libr	a-23c90e-34g-47
c:libre	a-33c100e-28g-45
c:lic	a-38b-57c65d-25f62g-44
c:lica	a-98d55e58f61g-35
c:licat	a-72c-27e81f70g-20
c:lice	b-28c108e-50f-25
c:lice_	c50e-23
c:licen	a-35c86
c:lich	e-25f-41g26
c:lich_	b51f-21
c:liche	c26
c:lici	a-71b-30c63d-41e-27f105g-26
c:licit	a-64b-23c39d-31e-22f106g-20
c:lick	c62
c:lick_	c43
c:lico	c37
c:lid	a33b-38c-40f-36g75
c:lid_	d43
c:lida	a52
c:liday	a59
c:lide	a-22g94
c:lide_	a-21c-27g96
c:lie	a-36b-54c58d-34f26
c:lie_	b30c-23d-53f-41g75
c:lieb	a-24c37
c:lief	a38
c:lieg	a-44c25e27
c:lien	a-61b-81c97d-91e47f26g-76
c:lien_	a-34b-33c130f23g-21
c:lient	a-62b-68c82d-85e60f23g-65
c:lier	b-42c35e-41f-42g25
c:lier_	b-46d51f-23g45
c:liere	a42c59d-30e-37
c:liers	b-20c37d32e-22f-33
c:lies	c44
c:lies_	c34
c:liet	a-53e35f61
c:lieu	c-25g66
c:lieu_	c-62g69
c:liev	a-98c58g53
c:lieve	a-78c68g27
c:liez	a-73c-59f132
c:liez_	a-73c-59f132
c:lif	a-55b44c41e-26f48g-40
c:life	a-52b51c70d-41
c:life_	a-41b26c52d-28
c:lifes	c24
c:lifi	c27
c:lifie	c31
c:lig	b-39c29e-51
c:liga	a49d-25
c:ligat	a63d-23
c:lige	a48c-22
c:lige_	a25
c:ligh	c61e-23f-33g22
c:light	c61e-23f-33g22
c:ligi	c-27
c:ligie	c-20
c:lign	c52d67e-56
c:ligne	c52d67e-56
c:lij	c74d-43
c:lijk	d-25
c:lijk_	a22
c:lik	a85c-23d-46e-43f-59g-68
c:like	a84c-21d-46e-42f-59g-68
c:like_	a81d-48e-35f-57g-66
c:likes	a98g-22
c:lil	a24c-39f62
c:lim	a-39c28d-39e108g-49
c:lima	a-43c74
c:limb	a39
c:lime	a-30b67c-52d-34e81
c:limen	a-67b56c-26e81
c:limi	a-61c31e61
c:limit	a-55c41e62
c:limo	a81c-48d-29e20
c:lin	b-48c46e-50f45
c:lin_	a91c-27e-20
c:lind	d-21f24
c:lind_	f35
c:line	a-23c40e-60
c:line_	c29e-46f-44g33
c:ling	a-66b-31c71d-47e-28f87
c:ling_	a-65b-30c74d-45e-21f85
c:lingu	a-36c65
c:link	a47b-45c-25e-24f25
c:link_	a35c24d-34e-25f61
c:links	a34c-84d40g36
c:lino	a-44c23d39
c:lino_	a-44c23d39
c:lio	a-24b33f-27
c:lio_	a-27
c:lip	a94b-58c-43e-26f-28
c:lip_	a36
c:lipp	a76
c:lips	a50c-22
c:liq	a-27b-38c39d-35e59f25
c:liqu	a-27b-38c39d-35e59f25
c:lique	a-37b-30c36d-41e46f41
c:lir	a-29d82g-64
c:lir_	c-39d54e23
c:lire	a-27c62g-34
c:lire_	a-27c62g-34
c:lis	a-31b21c42e-21f46g-70
c:lis_	a-66d77e20f-25g-35
c:lisa	a53
c:lisb	d67
c:lisbo	d67
c:lise	a-40b-25c104d-50f-53g-28
c:lise_	b-20c87d-25f-23g-24
c:lish	a-47d38e28
c:lish_	a-38b23d28
c:lisi	a53c-31
c:lisib	a42c-42
c:liss	b-22c31d41f-38
c:lisse	c35d-22
c:lissi	c-24d62
c:list	a-49b91d-92e-49f123g-54
c:list_	a-50b75d-58e-36f115g-36
c:lista	a-54c30f69
c:liste	d-61f42g-31
c:listi	a-21b66
c:lit	b-30c47g-50
c:lit_	c26
c:lita	a-52c104e-51f25g-43
c:lita_	c32f49
c:litai	a-43b26c52
c:litar	c68
c:lite	c-76e87f29
c:lite_	a45b-38c-55e26f54
c:lites	a-41b32c-79e80g34
c:litt	b-39c66d61f-56
c:littl	b-34c48d69f-52g-35
c:lity	c76
c:lity_	c76
c:liv	c41d-33g-57
c:live	a-27c32d34e-22f42g-28
c:live_	a-65c60f59g-34
c:liver	a32b-23d26f-29
c:livi	a71c-27
c:livin	a83c-30
c:livr	b31c55d-58e37f-47g-45
c:livra	a41
c:livre	b50c67d-70e41f-37g-44
c:liz	a-31c54d47
c:lizz	d60
c:lizza	d60
c:lk_	a48b49c-48d56e-60f-45g-52
c:lke	a-29c-28e60f41
c:lked	a-24e64
c:lked_	a-24e64
c:lki	a40b36c-49
c:lkin	a40b36c-49
c:lking	a40b36c-49
c:lks	a-75c154d-36
c:lks_	a-34c64
c:ll_	a39c-27e-46
c:lla	a-36c28d-29e22f34g32
c:lla_	d-28e23g41
c:llab	a32c30e21
c:llabo	a51c21
c:llag	a-57c30d22
c:llage	a-49d25
c:llai	a-22c20
c:llam	a-27f68
c:llan	a-75c96g58
c:llana	a-44c42g22
c:llant	a-49c56
c:llar	b32c-39e-31
c:llar_	c-32d37g21
c:llas	c-72d21e91
c:llat	a-50f73
c:lle	a25
c:lle_	a43b-40c-50g27
c:llea	c-48e56g26
c:lleag	c-48e56g26
c:llec	b26d-36e-25
c:llect	a22b28d-32e-43
c:lled	c-55d-83e116
c:lled_	c-53d-76e117
c:llee	c-24e21
c:llee_	c-24e32
c:lleg	a-54d85e65f-24
c:llega	d25
c:llego	a-74c-28d69e48
c:llegu	a-28e21
c:llem	a-52c37d67e-23
c:lleme	a-42c34d44
c:llen	a-65c48d41e29
c:llen_	a-57c61d56f-25
c:ller	b-24c61d-21e-29f-47
c:ller_	b-53c72e-24f-47
c:llere	c-35e51
c:llerg	c-30g66
c:lleri	b61c48d-34e-35f-24g-36
c:llers	a-21c57
c:llery	c42d36f-24g-30
c:lles	a70b-32c-35e-83f49g-43
c:lles_	a55b-27e-77f40g-37
c:llest	a112c-26
c:llet	b77c44d-37e-44f-37g-43
c:llet_	b70
c:llets	a49c40
c:lleu	a44c-27d-59e-42f93g-45
c:lleul	b21
c:lleur	a47c-27d-33e-28f83g-31
c:llev	b-35d-40e68f-21
c:lleva	c21e39
c:llevo	e49
c:llez	a82c-86d-22e-44f75g-32
c:llez_	a94b-41c-68d-41e-38f78g-25
c:lli	b23e-30g-33
c:lli_	b86c-41d-66e28
c:llia	a71c-87f-41g-40
c:llian	a72c-91e22f-40g-39
c:llic	a-47c34f31
c:llici	a-33c40f32
c:llie	a48d28e-31f-34g-45
c:llie_	b44c-29d29
c:llier	a44b-25e-21f-27g-32
c:llig	d-23
c:lliga	a31
c:llin	a-85c73e-38f73
c:lling	a-88b-38c70d23e-29f80
c:llis	a-62c-22d90
c:lliss	a-46d71
c:llo	a27b-21c39e-85f-55g20
c:llo_	a58b-38c29e-102f-64
c:llon	a-48d115e-35f-31
c:llon_	c47
c:llons	a-58d89
c:llor	g30
c:llora	g30
c:llos	a58b25
c:llos_	a58b25
c:llot	c63
c:llow	b-64c51d-68g62
c:llow_	a53b-37c56d-83e-49g42
c:llowe	a-36b-26c41e52g-23
c:llowi	a-56g76
c:lls	b72e-47f51g-30
c:lls_	b73e-46f52g-29
c:llt	a-44b30g34
c:llte	a-55b43c-29g46
c:llte_	a-55b43c-29g46
c:llu	a-108d87e74g-24
c:llum	a-59d63
c:llun	a-56d57e26
c:lly	a29b91d-85f-24g-73
c:lly_	a29b92d-83f-22g-72
c:lm_	a-25b58c92d-41e-24
c:lma	c-40d55e-21g48
c:lme	a69b-43c66d-71e-21f-35
c:lme_	a26c22
c:lmen	a56
c:lment	a46
c:lmo	a33
c:ln_	e21
c:lo_	a34d22e-70f-65
c:loa	c51d36
c:loan	c47
c:loan_	c40
c:loc	a31b-33c85d-40e-75f-72
c:loca	a-88c123d-43e-28g-22
c:local	a-69c111d-26
c:locat	c72
c:lock	a91c-48d-29e-44f-59g31
c:lock_	a56c-66f-45g47
c:locke	a97d-21
c:log	b55c37e-61f-50g-60
c:log_	a-30c64
c:loge	a87c24d-51e-37f-31g-40
c:loge_	a85
c:loger	b25c48
c:logi	d54e-31f-63
c:logie	a-41c29g65
c:logio	a35c-38d64e-29f-44
c:logis	e28
c:logo	b22c64d-44e-29g-30
c:logo_	b29c67d-31e-21f-34
c:logu	b105c-22d-47e-53g-66
c:logue	a26b105d-77e-52g-65
c:loi	c-26f35
c:loir	c-20f27
c:loir_	f28
c:loj	c32d57f-21g-29
c:loj_	a25c-46d43
c:loja	a-64c26d52
c:loja_	a-58d54
c:loje	c41
c:lol	b58c53d-32g-21
c:lol_	b58c53d-32g-21
c:lom	a-23c111d-58e-33g-26
c:lomb	c101d-39
c:lome	c33
c:lon	a29b-24d35e-31f-53g-29
c:lon_	c84d-29e-76f-42g-34
c:lond	a77b-57c-118d35e24f-53
c:londe	a60c-34
c:londo	a59b-38c-96d45f-37g-37
c:londr	a71b-32c-77f-29g63
c:lone	c70
c:long	a26b21c-46d50g-30
c:long_	a63b47c-95d52e-40f-57g-41
c:longe	a-56b-21c35d39f48g-22
c:longt	a39c-24
c:longu	c-36e26g45
c:loni	d46
c:lons	a-38b-26c47d61e-31
c:lons_	a-38b-26c47d61e-31
c:lont	a-21b30
c:loo	a30b36c-41d32e-51f-57g27
c:lood	a78c-62
c:lood_	a44
c:look	a41b54c-50e-41f-67g23
c:look_	a-28b111c-80d102e-45f-47g21
c:looki	a57c26d-96e-39f-46g37
c:looks	a28c22
c:loor	c78
c:loor_	c46
c:lop	b-22c-27d51
c:lope	c-33d39
c:lope_	a26
c:loq	c46e-24g34
c:loqu	c46e-24g34
c:loque	c31e-21g36
c:lor	e-61f39g40
c:lor_	c36
c:lora	c20g23
c:lora_	g31
c:lord	c47
c:lord_	c47
c:lore	a-77d20f78g35
c:lore_	a-48c-63f66g51
c:lori	c49
c:loris	c55
c:lors	c-21d-32f42g46
c:lors_	c-29d-30f43g47
c:los	b-49d36e-22f80g-91
c:los_	c37d55e-51f-22g-58
c:losc	a-65c-50f105
c:losch	a-65c-50f105
c:lose	b-64c42d-23e-54f112g-67
c:lose_	a-57b-35c56d-31f116g-44
c:losed	a27
c:loses	a61c-23d21
c:losi	a-34c77
c:losin	a-34c77
c:lost	a44c-108d65e50f-38g-37
c:lost_	a44c-108d65e50f-38g-37
c:lot	a-65b26c128d-82e-67f-33g-39
c:lot_	a-69b-43c123d-75e-43
c:loto	b38
c:loto_	b38
c:lots	a-20c64
c:lots_	a-20c64
c:lott	b28c21g-30
c:lotte	a-34b30c27g-26
c:lou	a76b-34d-82e-31f-63
c:lou_	a-44b52
c:loud	a49b32c-27
c:loud_	a38b33c-23
c:loup	a64d-38
c:loupe	a69d-34g23
c:lour	a70b-73d-23e-23f-41g29
c:lour_	b-24d29g21
c:lourd	a40c-43g30
c:loure	a37c29
c:lous	a72
c:louse	a67
c:lov	a-42b52c77d-63e-49g-41
c:love	a-45b53c77d-63e-48g-41
c:love_	a-51c97d-74f-48
c:loved	a-36c51f64
c:lovel	a-100b94e-22f26
c:loves	a85c-40g-24
c:low	b-50c49d-75e-47f-39g55
c:low_	a47c43d-101e-91f-36g84
c:lowe	a-25b-35c36e34
c:lowed	a-22c-26e70
c:lower	c60e-22
c:lowi	a-56g76
c:lowin	a-56g76
c:loy	a24c75f-31g-21
c:loya	c38
c:loye	a51c52f-23
c:loyer	a75
c:lp_	d74f-25g-49
c:lpa	a-38b57c-60e81
c:lqu	a38c23d-42f-44g-49
c:lqu_	b32c71f-31g-48
c:lque	a43c-42f-25
c:lque_	a60b-31c-66f-32g-43
c:lques	a-35b48g29
c:lre	a-48c78f34
c:lrea	a-61c81f35
c:lread	a-61c81f35
c:ls_	a20b-43c24d-39e-68f100g-81
c:lse	a-44b-29c-111d51e101f29g64
c:lse_	a-44b-36c-110d22e99f43g66
c:lsew	a-44
c:lsewh	a-44
c:lso	b-27c-32e37f28
c:lso_	a22b-26c-41e40f29
c:lt_	b-27e87g26
c:lta	a-66b75c63d-60f22g-21
c:lta_	a-26c43d-26f59g-36
c:ltan	a-23b84
c:ltant	b72
c:ltat	c53
c:lte	a-21c-22d-41e84g29
c:lte_	a-57b21e80f-22g29
c:lter	e55
c:ltern	c24
c:lti	a46c25
c:ltim	a33
c:lto	a56b-25d-60e40g-40
c:lto_	a27d-40e59
c:ltr	a-41d75
c:ltra	a-41d43
c:ltro	d27
c:lts	a21c28
c:lts_	c35
c:lu_	a63c-37d-41g67
c:lua	a-48c-21d73
c:luat	a-52c-26d74
c:luati	a-52c-26d74
c:lub	b-27c69
c:lub_	c74
c:luc	b-37c59d-22e-22g25
c:luci	a-48c67
c:lud	a-75c-22e-24f97
c:lude	c50
c:ludi	c-45f75
c:ludin	c-45f75
c:ludo	a-66c-21g36
c:lue	a105b-42c-57e-49g-35
c:lue_	a122b-24c-69d-66e-47f20
c:luen	a43c24
c:luenc	a45
c:lug	a48
c:lui	a43c-38e-37f-24g-35
c:lui_	a49e-54f-46g-30
c:luie	c-55d37e31
c:luie_	c-55d37e31
c:lul	a30
c:lule	a23
c:lum	c-36d40f-52g27
c:lum_	c48
c:lume	c-47d66
c:lume_	a27c-37d48
c:lumi	a-40g55
c:lumie	a-34c29g30
c:lun	a33b-39c-45d45e-57f-42g45
c:lunc	a22g-23
c:lunch	a22g-23
c:lund	a36b-45c-56d50e-29g37
c:lundi	a36b-45c-56d50e-29g37
c:lune	a65c-34e-55f-42g28
c:lune_	a50
c:luned	g42
c:lung	a-28d49
c:lung_	a-38d54
c:lur	c-56g67
c:lure	c-52g70
c:lure_	c-52g70
c:lus	a-23b-41c-23e31f99g-45
c:lus_	b-32c-57f138g-32
c:lusi	c69d-58e22f-28g-32
c:lusie	a95d-28
c:lusio	a-64e57
c:lusiv	c68
c:luss	d73
c:lut	c89d-22e-82f-47
c:lut_	a-44c142d-38
c:luti	c29
c:lutio	c31
c:luto	c-42d36e-43f-22g62
c:lutot	a27c-49e-37g66
c:lux	a-108b-30c101d-48e-54f-35g-50
c:luxe	a-88c87e-28f-27g-28
c:luxe_	a-80c86d-26e-25f-24g-25
c:luxu	a-65b-29c95d-29e-27g-22
c:luxur	a-38c79
c:luxus	c65
c:luz	c42
c:luz_	c42
c:lve	a86b-72c-23e-34f-40
c:lve_	a78b-35c-24e-38g22
c:lver	a110b-54c-31e-50f-48g-32
c:lver_	a116b-52c-53e-46f-47g-30
c:lves	c-25e22
c:lves_	e23
c:lwa	a57b32e-28
c:lway	a57b32e-28
c:lway_	a35
c:lways	a30b46
c:ly_	b43c42e-40g-51
c:lyc	a-61b48c51
c:lyce	a-61b48c51
c:lycee	a-61b48c51
c:lyi	a-42g28
c:lyin	a-42g28
c:lying	a-42g28
c:lyo	a35
c:lyon	a35
c:lyon_	a31
c:ma_	a29b-54d57f-46g-55
c:maa	b49
c:mab	c-64g21
c:mabl	c-32
c:mac	a-31b-57c44d90f-28g-35
c:maca	a-22
c:mach	a-64c29d106
c:mache	a-26d68
c:machi	a-55c42d67
c:mad	b-65c39d-35f23
c:mada	a-41b-39d-31f66g30
c:mada_	a-24
c:madam	a-34b-33d-23f55g23
c:made	a37b-37c58e-38g-47
c:made_	a37b-35c60e-33g-65
c:mado	c60
c:mados	c45
c:madr	a53b-33
c:madre	a32d-20e33
c:mae	g26
c:mael	g34
c:mag	a-68b44c68f-35g-40
c:mag_	c39
c:maga	b29c49e-27g-22
c:mage	a-60c105d-20
c:mages	a-45c84
c:magi	a-56b69c-49d32e82
c:magin	a-92b75c-52d38e85
c:magn	a-43
c:magni	a-38
c:mai	c-24d-29f62
c:mai_	a62b-45c29e-34f-34
c:mail	a-64b-65c-79e54f137g71
c:mail_	a-69b-71c-66d34e53f87g125
c:maill	a21d74g-24
c:mails	a-79b-38c-113d-45e72f140g-21
c:main	a28d-44f-41g36
c:main_	a60c-34d-63e-41f-35g42
c:maine	a-22b-41c28d30e51f-50
c:mains	a33b26c54d-30e-31g-27
c:maint	a-37c-46e-24f24g106
c:mair	a28
c:mairi	a28
c:mais	b69g-56
c:mais_	b104c-107f32g-31
c:maiso	a-61b54c84d-51e22f-38g-77
c:mait	c-23e35f43
c:mait_	c-39e43f24
c:maitr	c27
c:maj	a30
c:mak	a62c66d-66e-69f-55g-49
c:make	a67c61d-59e-62f-53g-59
c:make_	a88b-42d-51e-35f-45g-49
c:maker	a-63c86
c:mal	a47b-30c-39d-25e27f-35
c:mal_	a-40b45c-79e79f45
c:mala	d49
c:mala_	c-47d63
c:malad	c48
c:male	a-36c-22d30e92
c:male_	a-25e81
c:mali	a30c24
c:malin	a38
c:mall	a101b-31c-22d-64e-65f-69
c:mall_	a88b-36d-40e-61f-54g-34
c:malle	a114c-66d-46e-29f-29
c:mam	a26c91d-57e-68f-22
c:mama	c50d-23e-27g40
c:maman	c43d-21e-25g41
c:man	b-64e44g21
c:man_	b-41c-47d-63e111f-53
c:mana	a37b-57c32d-84f-56g70
c:mana_	a24b-22c-44d-33f-29g106
c:manag	a53b-35c50d-54f-29
c:manan	c29
c:manc	a43b-70c-45d63e23g-47
c:manca	a-57d51
c:manch	a65b-64c-75d30f-24g-33
c:mand	a-56b-55d61e20f92g33
c:mand_	a-27e34
c:manda	a-105c66d78f-36g23
c:mande	a-40b-44c-42d38e23f133
c:mando	a-65c38g59
c:mang	a-24b71d-49e22
c:mange	a-26b51d-32e34
c:manh	a83c-21
c:manha	a63
c:manho	a34
c:mani	a54d-30e30
c:mani_	a85c-35
c:mann	c63
c:manne	a-43c71
c:mano	a33c-40e30
c:mano_	a31c-45e31
c:manq	a66g-26
c:manqu	a66g-26
c:mant	b-32c65e-56f-60g21
c:mant_	a-38b-30c119e-43f-21
c:mante	a51b-40c-51d39f-26
c:manti	a25
c:mants	a-32b38c80e-41f-20
c:manu	e46
c:many	a-25
c:many_	a-25
c:map	a-23c80
c:mar	e-50
c:mara	a-59c71
c:marb	c27
c:marc	b-50c68e-64
c:marca	a-58c84
c:march	b-39c53e-72
c:mard	b-49c-25g53
c:mardi	b-49c-25g53
c:mare	a33
c:marg	a-59c40
c:mari	a34c-51d-20
c:mari_	b-82f62
c:maria	a42e-44g-36
c:marid	a32e48
c:marie	a35b81c-89e-29f-39
c:marin	a45c-31g42
c:marit	a-51c26f42g32
c:mark	b47c-23g-29
c:mark_	c-29d74
c:marke	b66d-50e25f20g-38
c:maro	c32e21
c:maroq	c23e21
c:marq	c124e-86f-34g-39
c:marqu	c124e-86f-34g-39
c:marr	a92b57c-87d-25e-33f-24g-43
c:marra	a38
c:marri	a41b31c-21
c:mars	a-40b-29c55f73g-32
c:mars_	a-27d20f79g-22
c:marse	c44
c:mart	a37c-97e-29f-20g104
c:marte	a61c-75d-23g66
c:marti	g27
c:marz	d27
c:mas	b61c-21e-60f58g-57
c:mas_	a23b106c-81d20e-67f64g-57
c:mass	c89
c:mast	c47
c:maste	c65
c:mat	a37b-32c-36e-40f-39g56
c:mat_	c-28d23
c:mata	a-46
c:matc	a59c-32d-36g65
c:match	a59c-32d-36g65
c:mate	a60c-56
c:mate_	b30c-73d21
c:math	a-29g66
c:mati	a35b-44c-40f-55g50
c:matin	a23b-64c-29f-59g93
c:matio	a64c-61d26f25
c:matiq	e28
c:matr	a75
c:matri	a75
c:matt	c-21d25e-23f-21g69
c:matte	a-41
c:matti	a36c-40
c:mau	c32e31
c:mauv	a-40c21e37
c:mauva	a-34c25
c:max	a56c-33
c:max_	a60
c:may	b65d-27e-22f-41g-68
c:may_	b46e-22g-30
c:mayb	b89c-31
c:maybe	b89c-31
c:mayf	c73d-34e26g-34
c:mayfa	c73d-34e26g-34
c:mayo	a47
c:mayo_	d20
c:mb_	a22c44
c:mba	a79b-31f-44g-46
c:mball	d27
c:mban	d40
c:mband	d40
c:mbar	e28
c:mbas	a61
c:mbass	a51
c:mbe	a24b-53f35
c:mbe_	g49
c:mber	a20b-63f54g-28
c:mber_	a26b-59c-36d24f51
c:mbers	c23
c:mbi	b26c53e-82f-32g-38
c:mbia	a-49c-30d103
c:mbie	a44b65c40d-51e-73f-33g-61
c:mbien	a41b66c46d-48e-69f-46g-58
c:mbin	g44
c:mbio	a-78c62d31
c:mbio_	a-78c62d31
c:mbl	a60d-50e-82g20
c:mble	a63b-27d-38e-77g30
c:mble_	a58d-46e-67g26
c:mbo	a-75b30c73d-75e55g-34
c:mbol	a-28c66
c:mbola	c51
c:mbou	a-51b55c22d-33e32
c:mbour	a-51b55c22d-33e32
c:mbr	a57b-69e-64g29
c:mbra	a-20c63
c:mbra_	c75
c:mbre	a62b-59c-38e-41
c:mbre_	a66b-59c-65e-33
c:mbres	c31
c:mbri	a36
c:mbro	g57
c:mbro_	g67
c:mdr	c115
c:mdr_	c42
c:me_	b-21d-24f-21g36
c:mea	a-47c-38d40e22f-56g106
c:mean	a-74b22d59e64f-34g67
c:mean_	a-49b21g63
c:meant	a-91c-58e89g29
c:meas	a-57g93
c:measu	a-57g93
c:meau	a55
c:meb	a25b45c-94d55e39f-37g-37
c:mebo	a25b45c-94d55e39f-37g-37
c:mebod	a25b45c-94d55e39f-37g-37
c:mec	c20e34
c:mech	e47
c:med	a54b26d-67f-66g-27
c:med_	a59e51g-48
c:meda	a52b71c-70d-27e-23f-29
c:medai	a77c-34g-21
c:mede	a-34b79
c:medec	a-34b79
c:medi	a56b-42d-65f-53
c:medi_	a63b-80c-49d-53e29f-55g23
c:media	c37d-21
c:mediu	a-21
c:mee	b-53c75d-68e-34f55
c:mee_	a27
c:meet	a35c38d-28
c:meet_	a32c31
c:meh	c-45f100
c:mehr	a-28f82
c:mehr_	a-46f83
c:mei	c-71d60e-27f100
c:meil	b20
c:meil_	b26
c:mein	b-44c-61d70f92
c:mein_	c-20
c:meine	b-50c-89d80e-26f81g25
c:mel	a65b-37c-39e-53
c:mel_	a94c-81
c:mell	a90c-45e-38f-21g-25
c:mell_	a23d24
c:melle	a86
c:melo	d32
c:mem	a23b-35c76d-71e-20f-43
c:memb	a34c39
c:membe	a40
c:meme	a32b-37c37d-61f-48
c:meme_	a31b-31c37d-57f-70
c:memen	a-23c28f49
c:memo	a-72c94d-39e-29g-30
c:memoi	a-75b21c63
c:memor	c64
c:men	a-29b47f30
c:men_	a75b-37c48d-90e-35f-30g-42
c:mena	a-63d83
c:menag	a-52d86
c:menc	c-41d-24e54g89
c:mence	c-41d-24e54g89
c:mend	a-57c26d81
c:mend_	a-66d59
c:mene	c-26
c:meni	a33
c:menic	a33
c:meno	a-51b109c-35e21
c:meno_	a-46b97c-35e32
c:mens	a80b-24c-26d-61e-35f31
c:mens_	a71
c:mensi	g21
c:ment	a-48b51f38
c:ment_	a-48b49d30f30
c:menta	a-26e54f36g-26
c:mente	a-52b41c34d-61f35
c:menti	b23c-43e37f-28g61
c:mento	a-64b75c43d-83f46
c:ments	a-29c34f44
c:menu	b53
c:meo	b-46e82f-34
c:meon	b-29c-61d25e87f-26g25
c:meone	b-29c-61d25e87f-26g25
c:mep	a-58b79
c:mer	b-48c22d-20e-60f75
c:mer_	b-21e-51f132g-73
c:mera	a76c38d-46e-92f-71g-44
c:mera_	c34
c:merai	a88c-20e-55f-55g-66
c:meral	a81b29d-67e-46f-34
c:meras	a-45c111
c:merau	a25
c:merc	b-75d-77e-25f137g33
c:merca	a-35c77
c:merce	c93
c:merci	b-66c-52d-89f143g24
c:mercr	b-35c-54d25e-30f-30g97
c:mere	c-93d31g59
c:mere_	b-26c-96d37g62
c:meri	c94d-65e-55f-24g28
c:merie	c27
c:merig	a61
c:merio	a-22c35
c:merit	a-40c90d-38
c:mero	a-71b-35d89e-93f80g22
c:mero_	a-90b-26d80e-79f85g33
c:meros	d26
c:mers	c94
c:mers_	c91
c:mes	b-23d-68e46f47g50
c:mes_	d-39e36f52g-51
c:mess	a-80b-51d-80e54f47g120
c:messa	a-116b-40d-71e34f40g126
c:messi	c23
c:messo	e64
c:mesu	a30c-93d-35e-29g95
c:mesur	a30c-93d-35e-29g95
c:met	a56e-43f-64g-62
c:met_	a80b-21c92d-98e-29f-38g-60
c:meta	a68b-37c44e-29
c:metal	a31b-28c39
c:meth	a91b-41c-104e-51f-54g-53
c:methi	a96b-39c-106e-66f-53g-65
c:meti	a67b35d-55g-21
c:metie	b42
c:metr	d33e21f-37g27
c:metre	c-71d60e23
c:metri	g29
c:mets	a-49c59d-41e29f-29g39
c:mets_	a-49c59d-41e29f-29g39
c:mett	b37d64e-52g-66
c:mette	a28b33d-26e-25g-55
c:metto	b25
c:mettr	a-28d124e-33f-26g-26
c:meu	b-36c-41d-41e-20f43g67
c:meu_	a35c-45g38
c:meus	a-32f59
c:meus_	a-44f62
c:mew	a-25
c:mewh	a-23
c:mewhe	a-23
c:mez	f59g-55
c:mez_	d-25f62g-49
c:mi_	a-45c-24d-29f63g64
c:mia	a28c-65d-28e62
c:mia_	a31c-56d-23e39
c:mic	b78c-36e-21
c:mich	b74c-35d-23f34
c:mich_	a-27b77c-29d-20f36
c:mici	c-22d33
c:micr	c42
c:micro	c42
c:mid	a91d-70e-77f-47
c:midd	a22
c:mide	a26
c:mide_	a26
c:midi	a83c-48d-36e-47f-29
c:midi_	a76b-29c-26d-27e-42f-26
c:mie	a35b-25d-27g-31
c:mie_	b29c-24d55
c:miei	a37c-27f53
c:miei_	a37c-27f53
c:mien	b-26c-26d62f40g-26
c:mien_	c-28d96
c:mienn	a46
c:miens	e28
c:mient	f35
c:mier	a36c29d-90f-30
c:mier_	a21d-43f-27
c:miere	b-26d-59e31g23
c:miers	c28
c:mieu	a24d25f-21
c:mieux	a24d25f-21
c:mig	c23d48e-52
c:migh	a-24c82e-31f-29
c:might	a-24c82e-31f-29
c:mij	b-27c-70d63e-22f36g36
c:mijn	b-42c-54d68f-21g44
c:mijn_	b-42c-54d68f-21g44
c:mil	a54b-31c47d-61e-42f-62
c:mil_	c34
c:mila	a84c25d-23e-57f-36g-53
c:milan	a93e-45f-26g-42
c:mile	a65c-29e34
c:mili	a26c60d-56
c:milia	c26
c:milie	a46b55c-64
c:mill	d-46e-29f-32g80
c:mille	c-44f-41g95
c:milli	a38
c:mily	c69g-20
c:mily_	c69g-20
c:mim	a68c-42e37
c:mim_	a68c-42e37
c:min	a-20b-23c46g-55
c:min_	b-27c55d-34e33f-27
c:mina	a34c24
c:minal	c39
c:mind	a-36b70c-52f65
c:mind_	b56c-26
c:minde	a-59e20g39
c:mine	a58b-28c-56d40e-29f25g-43
c:mine_	a38c-85d87f37g-52
c:miner	c43
c:ming	a-63b31c77d-39f23g-21
c:ming_	a-61b38c65d-29f30g-32
c:minh	a22b-28c-28d42
c:minha	a27b-26c-45d43
c:mini	b-20c85d-28e-42f-20g-44
c:minim	c56
c:minis	a26
c:mino	c36
c:minu	a-88b-38c55d55e50f-63g-42
c:minut	a-91b-52c54d59e57f-61g-38
c:mio	a-25c55d44e-47
c:mio_	a-21d56e-33
c:mion	c90
c:mir	a-34b101c-28d23e64f-48g-53
c:mir_	c-38d-24e91g-36
c:mira	a-85b87c-45d78
c:mirac	a-62c-31d89
c:mire	c59
c:miro	e23
c:mis	e56f-56g50
c:mis_	a-28b43c-39e42f-30g40
c:mise	b-45e93f-62g36
c:mise_	b-80e74f-51
c:mised	a-42c-50e44g76
c:mism	e27
c:mismo	e27
c:miss	b-20c33d-36e22
c:missi	c25d-43e57g-48
c:misu	c-31g77
c:misur	c-31g77
c:mit	b-63c51d-57e75f-27g-37
c:mit_	a29b-56c52d-70e49g-35
c:mita	e34
c:mite	a-37c55e45
c:mite_	c33
c:mitt	c-20
c:mma	a-47b-32d121e-25f-45g-70
c:mma_	c74
c:mman	a-44c-36d122f-33g-60
c:mmand	a-44c-36d122f-33g-60
c:mme	g25
c:mme_	a49b-49c-28d-62e-67f-47g85
c:mmed	a28c23g-25
c:mmedi	c34
c:mmen	a-37b92c-84d96e59g-28
c:mmen_	a64c-34
c:mmenc	a29c-23e60
c:mment	a-82b98c-73d110e59f42g-21
c:mmer	a-39b-77c87e-30f62g-71
c:mmer_	a-24b-33d38f78g-26
c:mmerc	a-56b-42c104d-30e-38g-40
c:mmes	c22d-53e63g-39
c:mmes_	d-46e63g-34
c:mmi	b25c68d-46g-64
c:mmis	a31c31e-21g-28
c:mmiss	a31c31e-21g-28
c:mmo	b26c62d-65f-26g-35
c:mmo_	c77
c:mmol	a-66b56c22e26
c:mmolo	a-66b56c22e26
c:mmu	c82g-25
c:mmun	c79g-22
c:mmuni	a-40c96
c:mn_	g24
c:mo_	c45d-56f-72g33
c:mob	a-26c72
c:mobi	a-26c72
c:mobil	a-26c72
c:moc	a33b-68c48d34e-35g-38
c:moch	a41b-59c76d-37e-23g-26
c:mocht	a41b-36c42d-27g-22
c:mod	c66e-70f-65g62
c:moda	c46
c:mode	c76e-83f-61g85
c:mode_	a48
c:model	a-30b26c44d37e-77f-55g89
c:modes	c58
c:moe	a-37b24
c:moet	a-40
c:moet_	a-40
c:mog	a32c-38e44
c:moge	e25
c:mogl	a39
c:mogli	a39
c:moi	c-27d-20f60
c:moi_	a28c-46d-83f90
c:moin	a39c-64d-21e87f-44
c:moins	b27c-63e94f-36
c:moir	a-46c52d43
c:moir_	c-28d58
c:moire	a-62b21c51
c:mois	a-94b61d87e41g-31
c:mois_	a-86b63d91e52g-49
c:moit	a42c-41d24
c:moiti	a42c-41d24
c:mol	a-62b63e70
c:molo	a-28b54e23
c:molog	a-28b54e23
c:molt	c-38e46
c:mom	a-30b105c-67g-26
c:mome	a-58b114c-77
c:momen	a-67b114c-73
c:mon	f36
c:mon_	a-34d32f84
c:mond	b-57c66e-46f-49g32
c:mond_	a55b-28d42e-38g-36
c:monda	a-62d22f-24g104
c:monde	b-49c102d-33g-29
c:monds	a40
c:mone	c51d-101e77f-47g-37
c:money	b21c42d-97e82f-45g-34
c:moni	a89b-21d-75
c:monio	a74
c:mono	a62
c:monog	a33
c:mons	b-34g33
c:monsi	b-29c-25e24f22g39
c:monst	c35
c:mont	a38d47e-29f-34g-59
c:monta	a50c-84
c:monte	a63b-23c-33f-31g-40
c:month	a-32b-23c63e-23f39g-63
c:montr	a40b35c-36d43e-31f-49g-44
c:moo	a73d-33e-32f-21
c:moon	a51c30e-20
c:moq	a35
c:moq_	c40
c:moqu	a51c-24
c:mor	a49b-74c-36d27e-29
c:mora	a24
c:more	a24c-41d-22e74g-43
c:more_	a24c-41d-22e74g-43
c:morn	a22b-38c-58e-45f-31g115
c:morni	a22b-38c-58e-45f-31g115
c:morr	a42c29
c:morro	a42c29
c:mort	a46c-53d56
c:mort_	a80
c:mos	a-21c99d-72e-61f-46
c:mos_	a-46c75d-31e-49g46
c:most	c82d-73f-44g-40
c:most_	b22c73d-41f-26g-39
c:mostl	c47
c:mot	d28e-21f-61g45
c:mot_	a-32g86
c:moth	b-34d62f-57g24
c:mothe	d61f-55g30
c:moti	a-27c31
c:motiv	c44
c:moto	a52
c:mou	a61b-61c77d-25e-51f-58g-49
c:moul	a80
c:moun	a45b-42d25f-37
c:mount	a45b-42d25f-37
c:mour	a43c38
c:mous	b28c29
c:mous_	a-38b31c34
c:mov	a-81b47c-32d33e-69f117g-44
c:move	a-80b29c-27e-62f116g-36
c:move_	a-65c-25f114g-45
c:moved	a-59c-60d68f52g27
c:movi	b22c-24
c:moy	c22
c:moye	c22
c:moyen	c22
c:mp_	d-32e38
c:mpa	c36g-55
c:mpag	d-42e45f33g-28
c:mpagn	d-42e46f34g-26
c:mpai	c44
c:mpan	a70b-44c75d-54e-24f-37g-36
c:mpany	a33b-35c87d-44f-26g-30
c:mpar	b60
c:mpare	a-39b70
c:mpe	b-53
c:mpe_	a59c-21
c:mped	a32c-46d42
c:mped_	a32c-46d42
c:mper	a41c-46g22
c:mpet	a-37c81e-25
c:mpeti	c58
c:mpi	c59d-42f-33
c:mpio	c35
c:mpion	c39
c:mpl	b76f-53g-42
c:mpla	a-48d99e-23
c:mplac	a-62b-22c-47d112g35
c:mplai	c82e-25
c:mple	b66f-49g-35
c:mple_	b72d-40e35f-32g-47
c:mplem	b26c-40e21
c:mples	a24c40
c:mplet	a-47b51d74e-26
c:mpli	b82c-80d-34e65g-27
c:mplic	a58c-25
c:mplim	a-50b55c-35e78
c:mplo	a28c76f-24
c:mploy	a45c49f-20
c:mply	b62
c:mply_	b62
c:mpo	a36b-39c51f-52g-76
c:mpo_	a52
c:mpor	a56b-45c-47d40e29f-27g-43
c:mport	a46b-43c-43d48e32f-26g-42
c:mpos	a-24c111d-32e-41
c:mpose	c65d-25
c:mpr	a-28b65c-34d85g-53
c:mpra	a-25b47d87e-62f-51g-54
c:mprad	a-56c-23d99
c:mprar	a71b76c-24d-76e-23
c:mprat	a-95c33d90
c:mpre	b-32c-44d75e78
c:mpre_	c-96d73e69
c:mprei	d70
c:mpren	a45c-27e47
c:mpres	a-40c54
c:mpri	a-29b46c-76f96
c:mpris	c-85f101
c:mpro	b83d-22
c:mpro_	b49c-38
c:mps	a33b39c-56e-22
c:mps_	a33b39c-56e-22
c:mpt	b-32c-34d-42e78f32g38
c:mpta	a41d22
c:mptab	d32
c:mpte	a-34b-34d-50e34f67g35
c:mpte_	a-30b-24c-30d-77e51f77g66
c:mpto	g40
c:mptoi	a-29g44
c:mrs	a-21c-28f98
c:mrs_	a-21c-28f98
c:ms_	d37e-60f48g-68
c:mse	e33
c:msel	e33
c:mst	a65c-46d23
c:msta	a70
c:mstag	a78
c:mt_	a-52g39
c:muc	a23b-31c46d-72f56g-69
c:much	b-20c39d-85e23f68g-66
c:much_	a29b-29c40d-82f58g-59
c:mud	c-26
c:mue	a-25c53
c:muj	a53
c:muje	a53
c:mujer	a53
c:mul	a44b-42c42d-58
c:mula	b-23c21d-33
c:mulai	a24c38
c:mulh	a48
c:mum	a42d-43e-52
c:mum_	a44d-41e-51
c:mun	b-44c85d-35e-50
c:mune	c41
c:muni	a-22c98d-43e-25g-31
c:munic	a-35c55
c:muniq	a-26c81
c:mur	a-35c64g29
c:mus	b28c-22d60e51f-53g-52
c:muse	a-89b56c25d96
c:musee	a-41b27c33
c:museu	c21
c:musi	a-37b34e68
c:music	c36
c:musiq	a-37c-51e82
c:muss	d36
c:must	a72b-24c-38e41g-22
c:must_	a50
c:mut	b84c-20g-22
c:mutu	b49
c:mys	a28b41d-34f-32
c:myse	a35b43d-33f-26g-37
c:mysel	a35b43d-33f-26g-37
c:na_	d-35e43f-40
c:naa	g21
c:naar	g25
c:naar_	g25
c:nab	a21c-35e36
c:nabl	a41c-34e46
c:nable	a41c-34e46
c:nac	a35b-39c-77d29e-29f25g39
c:nach	b-22c-84d50e-21g72
c:nach_	a62c-82d33
c:nad	a-56d-41e101g34
c:nada	a-62c-33e86
c:nada_	a-62c-33e86
c:nado	g20
c:nag	a-39b-41c40d44f-27
c:nage	a-39b-39c46d48f-25
c:nage_	a-34c76d-38
c:nagem	a-36d72
c:nager	d43g-20
c:nai	d-74e75g-37
c:nail	a-24c59
c:nair	a45c22d-35g-30
c:naire	a32c30d-42g-24
c:nais	a32b-23c-52d-96e97f42g-21
c:nais_	a67d-71e57g-37
c:naiss	c-31d-31f52
c:nait	a-56c-32d56e31g20
c:nait_	a-67b28c-35d34g24
c:nal	a-41b-55c65d-90e-24f56g38
c:nal_	a-37b-21d-32e-29f91
c:nale	a-108b-38c62e-53f37g97
c:nale_	a-43c86e-28
c:nalem	a-88c-51f27g108
c:nali	a45b-24c65d-36e-31g-26
c:nalis	a65c42d-23e-22
c:nall	a47d-51e26
c:nally	a47d-51e26
c:nam	a-50b-53c30e50f73g-34
c:name	a-53b-67c39e58f65g-39
c:name_	a-91b-71c46d37e55f83g-41
c:namel	a79c-76d-27
c:namen	a-27c53d-21e42
c:names	c36
c:nan	b-61c59e-80f50g-23
c:nan_	a98c25d-28g-50
c:nana	c29
c:nana_	c29
c:nanc	a-29c73
c:nance	a-36c78
c:nant	a-58b-31d69e-70f106
c:nant_	a-59c-21d40e-49f114g50
c:nante	d28
c:nao	b24d-38f48
c:nao_	b24d-38f48
c:nap	c62g-22
c:nar	b80c22e-40g-37
c:nar_	a-48b28
c:nare	b26
c:nare_	b26
c:nari	c59
c:naria	c39
c:nas	a31b-43c54d-51f-27
c:nas_	a66b-25d-32f-24
c:nase	c51d-31
c:naser	c51d-31
c:nast	a-36c58
c:nat	a-45b-62c73d50e25f-49g-21
c:nat_	b27
c:nata	a-27b-38c32d48e21
c:nata_	a-49c-49d55e28g26
c:natal	c56
c:nate	c36
c:nate_	c44
c:nateu	a26
c:nati	a-27c37d21
c:natio	c39
c:nato	a-100c43d68e22
c:nato_	a-97d76e38
c:natu	b-41c71g-35
c:natur	b-41c71g-35
c:nau	a68
c:naug	c26
c:naugu	c26
c:nav	d32
c:navy	d47
c:navy_	d47
c:nbe	c39
c:nbo	c63
c:nbox	c58
c:nbu	c-22
c:nc_	a57b56c-126d-61e-81f-40g111
c:nca	a35b-26c37e-47f-34g-29
c:nca_	c-27d59e-28
c:ncai	a35c62e-22f-20g-34
c:ncail	a21d26
c:ncais	c36
c:ncan	c24
c:ncant	c24
c:ncar	a67
c:ncarg	a62
c:ncas	c22
c:nce	b-50c35d-34f44
c:nce_	b-45c47g23
c:ncee	a36d-24e41
c:ncee_	a36d-24e41
c:ncei	e32
c:ncein	e32
c:ncel	a-73c-93e31f122
c:ncell	a-72c-80e41f111
c:ncer	a-39b-33d-34e-44f80g46
c:ncer_	b-29d-37e-47f28g74
c:ncern	a-83f90
c:nces	a48b-45c42d-81e-58f22
c:nces_	a35b-37c51d-63e-45
c:nceu	a22
c:nceus	a22
c:nch	a29b-78d30f-27g-22
c:nch_	a-45b-28c103g-34
c:ncha	c-31d84
c:nche	a70b-74d-37f-39
c:nche_	a60b-48d-62f-21g-32
c:nchem	c35e23
c:ncher	c41
c:nches	a46b-22c-63g53
c:nchet	a99c-55d-21
c:nchi	a-107d111
c:ncho	a43c-20
c:nci	c51d34e-53f-25g-43
c:ncia	a-38c53d34f-34
c:ncia_	a-51c56f-26
c:ncie	b-34c49e-51g-46
c:ncien	a59c-21g-36
c:ncier	c52
c:ncil	c48
c:ncil_	c72
c:ncip	d25
c:ncipa	d32
c:ncl	a-110b-29c80f46g-33
c:ncle	a-25c85e-21
c:ncle_	a-30c87
c:nclo	c55
c:nclos	c55
c:nclu	a-96b-20c27e40f79
c:nclud	a-52f70
c:nclus	a-46c36e60
c:nco	b39d25e-43f-31
c:nco_	a58b-79c-29e53g25
c:ncom	c48
c:ncon	a-56b-37c48d120e-54g-36
c:ncon_	a-51d95
c:ncont	a22c74e-33f-21g-21
c:ncor	b110c-62e-47f-30
c:ncora	a46c-28e-33f-22
c:ncore	b113c-68e-29
c:ncou	c94
c:ncour	c74
c:nct	a-20c58
c:nctu	c53
c:ncu	c20
c:ncy	a51
c:ncy_	a51
c:nd_	c27d-32
c:nda	d22f-54
c:nda_	b26d20f-38
c:ndai	a42c-83e41
c:ndais	c-44
c:ndan	a22b26f-34g-39
c:ndanc	c52
c:ndant	a31b39c-33f-26g-26
c:ndar	b-43d57e24
c:ndar_	c-31d52
c:ndari	c52
c:ndat	c78
c:ndate	c34
c:nday	b-22c-48d64f-29g71
c:nday_	a-32c-41d78f-26g92
c:ndb	a56c-38
c:ndba	a56c-38
c:ndbag	a56c-38
c:ndd	a63
c:ndda	a63
c:nddau	a63
c:nde	b-32e28f49g-23
c:nde_	a-40b-43e32f85
c:nded	a-40b-35c77d-45e61f-28
c:nded_	a-26b-28c67d-38e47f-22
c:ndel	a74d-61
c:ndem	a40c-24
c:ndem_	a45c-20
c:nden	a37b-52c-37d53f36g-62
c:nden_	d27e42g-44
c:ndent	a63b-33c-28d61e-47f-25
c:ndep	c45
c:ndepe	c45
c:nder	a23b31c-21e-37f44g-33
c:nder_	a58c-26e-85f36g-46
c:ndere	a33d-40
c:nderi	a-44b75c-57d34
c:nders	a-72c-62e91f95
c:ndes	a31b-61c47d-20e48f-31g-35
c:ndes_	a39b-51c48f-22g-30
c:ndeu	a-82b-52c47e104f-37g-39
c:ndeur	a-72c45e69f-20g-20
c:ndeus	a-58b-34c22e88
c:ndez	a-30d41e42g-25
c:ndez_	a-30d41e42g-25
c:ndf	c43
c:ndi	b-59
c:ndi_	a54b-41c-76d24e-50f40g31
c:ndia	a-47c84
c:ndic	c28
c:ndid	a-26b26c24
c:ndida	c35
c:ndie	a-71d87g21
c:ndien	e30
c:ndig	a-45c-29e108
c:ndin	a-46b-30c55d23e34f-22g-22
c:nding	a-55b-23c67e31g-33
c:ndiq	a64e-30
c:ndiqu	a64e-30
c:ndit	c50d-57
c:nditi	a29d-35
c:ndl	a24b-63e-26f75g-63
c:ndle	a63b-52c-38d61e25g-55
c:ndle_	b-29c-61d71e60g-24
c:ndles	a93
c:ndli	c62
c:ndlic	a24c35
c:ndly	a-21b-37d-55e-51f120
c:ndly_	a-21b-37d-55e-51f120
c:ndm	a-43d52
c:ndmo	a-29d58
c:ndmot	a-29d58
c:ndo	a-37b56c25d25f-49
c:ndo_	a-122b76c34d22e22g72
c:ndol	a24
c:ndolo	a31
c:ndom	a-43c77
c:ndome	c53
c:ndon	a70b-42c-82d40f-40g-41
c:ndon_	a70b-38c-108d38f-37g-37
c:ndow	b79c57d-33f-39g-83
c:ndow_	b83c37d-24f-34g-80
c:ndows	c40
c:ndr	a28b-43c43d-39e-27f-65g36
c:ndra	b46c22d-24e-47f-46g31
c:ndra_	g26
c:ndrai	b60c22e-55f-25
c:ndre	a38b-51d-30f-67g29
c:ndre_	b-51c53d-32f-54
c:ndred	a75b-29c-56f-45
c:ndres	a41c-33d-22f-26g60
c:ndri	a-53c115d-77
c:ndrie	a-80c127d-69
c:ndro	d89
c:ndroi	a-35d97
c:nds	a38c61d-96e-60
c:nds_	a45c68d-102e-58f-26g-25
c:ndt	a63
c:ndu	a-27b-64c-43d63e115f-34g-24
c:ndu_	a-64b-52c-40d34e128
c:ndue	a-28c-35d57e40
c:ndue_	a-28c-35d57e40
c:ndul	a30d36
c:ndule	a30d36
c:ndus	c29
c:ndw	a-42b27
c:ndy	c37
c:ndy_	c20
c:ne_	g-22
c:nea	a37b24c21e-40f-43g-30
c:near	b24d62g-35
c:near_	a72c44g-21
c:nearl	a-56c-23d55
c:neau	a54d-43
c:neau_	a66d-27
c:neb	a-36
c:nec	a56e-44f-59g-42
c:nece	a73b-21e-30g-27
c:neces	a73b-21e-30g-27
c:neck	a30b49d-54f-35
c:neckl	b68d-44f-30
c:necy	d36
c:necy_	d36
c:ned	a-50c-40e87f39g52
c:ned_	a-59c-40d23e98f56
c:nedi	g72
c:nedi_	g42
c:nee	c27e-76f74g-64
c:nee_	d24e-44
c:need	a25b-30c68e-83g-89
c:need_	a47b-70c66e-78g-80
c:neede	a22b33c-58
c:needs	a-55b28c106e-32f-23g-22
c:neer	e21
c:nees	b27c-81e-47f133g-43
c:nees_	b27c-81e-47f133g-43
c:neg	c85g-47
c:nego	a-24c80
c:negoz	a-31c39
c:neh	a-24
c:nehm	c23
c:nei	a-28b-28c129d-34g-36
c:neig	c141d-24g-45
c:neigh	c64
c:nel	b-39c32e-36f23g-34
c:nel_	a-40b-23c45d31e-36f38
c:nell	a48b-37d40e-36g-52
c:nell_	d41
c:nella	c31
c:nelle	a108c-59d-40e-23f36
c:nelli	c57d-21
c:nello	c-38d60g-26
c:nem	a-41b46c-26d-41e20f93g-22
c:nem_	b37
c:neme	a-57f97
c:nemen	a-57f97
c:nen	b55c32f-65g-58
c:nen_	b40e21f-61g-59
c:nent	a-40c39
c:nent_	a-38c30
c:neq	a-35c81
c:nequ	a-35c81
c:nequi	a-35c81
c:ner	c54d-30e-34g-49
c:ner_	b-30c51e-44g-24
c:nera	a-23b49c54d-39e-22g-43
c:nera_	a57
c:neral	a-74b85
c:nerat	c63
c:nerd	e30
c:nerdi	e30
c:nere	a82
c:nere_	a104c-37
c:nerg	c45
c:neri	a78b-29c60d-37
c:nerie	c73
c:nero	a47c-29e61f-24
c:nero_	c-64e70
c:neros	c26
c:ners	a22b29c23d-49
c:ners_	b37d-31
c:nes	b-25c62d-56f-40g-33
c:nes_	a23b-32c76d-58e-26f-32g-76
c:nesd	b-33c-66d-39g101
c:nesda	b-33c-66d-39g101
c:ness	a-102b49d39e89f-42
c:ness_	a-55b32c50d21f-24g-32
c:nessu	a-86c-54d26e87g21
c:nest	c83d-52g-22
c:nest_	c63
c:nestl	c28
c:net	a59b-110c121d-89e-103
c:net_	a88b-104c105d-121e-92f-41g23
c:nete	a27
c:nets	c42
c:nets_	c33
c:nett	a-33c99d32e-38g-37
c:nette	c87d-26
c:netto	a-72c59d64g-22
c:nety	c27
c:nety_	c27
c:neu	b-37c131d-57e-107f-37
c:neue	a-39c75
c:neuf	c33d33e-32
c:neuf_	a23d34e-31
c:neur	a28c54d-52e-41g20
c:neur_	a43c23d-39e-28g23
c:neuv	a82
c:neuve	a79
c:nev	a60c-62d-53f27g-30
c:neva	a92d-52g-27
c:neva_	a84d-46g-26
c:neve	a45c-64f41
c:neve_	a56c-23
c:never	a47c-56d-72f62g-31
c:new	b-39c-37e42g69
c:new_	a-23c-33d78e69f-22g-52
c:news	b-39c-61d-92f21g123
c:news_	a-63c-40d-59g129
c:newsl	a55c-20f41
c:nex	a-38b46c62d-32f-25
c:next	a-32b49c32f-23
c:next_	a-32b49c32f-23
c:ney	a31d-83e87f-58g-52
c:ney_	c45d-74e93f-50g-41
c:nez	a-47b-60c101d-57e-28f60g-66
c:nez_	a-48b-58c100d-54e-26f61g-65
c:nf_	a47
c:nfa	a21b52c38d-36e-29f-32g-58
c:nfan	b77c27d-26e-36f-22g-53
c:nfant	b65c49e-28g-45
c:nfe	a-38c-62g97
c:nfer	a-65b27c-36e-22g101
c:nfere	a-37c34
c:nferm	a-32c-66f30g99
c:nfi	a-38b-57d37f34g88
c:nfia	e55
c:nfian	e58
c:nfid	c50
c:nfide	c50
c:nfie	a-29b-21c58d55e21g-46
c:nfie_	d54
c:nfier	a-24c26
c:nfin	c-37g48
c:nfin_	c-29
c:nfir	a-37b-55c-56f69g109
c:nfirm	a-37b-55c-56f69g109
c:nfl	a45
c:nflu	a45
c:nflue	a45
c:nfo	b49c-53d30f57g-44
c:nfor	a33b33c-38f60g-36
c:nform	a38b35c-49f61g-34
c:nfr	a-57c66d-35e-23g81
c:nfre	a-22c89
c:nga	b53c-26e-61g44
c:ngag	a35b50c21d-25e-34f-25g-30
c:ngage	a35b50c21d-25e-34f-25g-30
c:ngan	g22
c:nge	a-56d96f53
c:nge_	a-68d67f35g40
c:nged	a-65c-80d82f76
c:nged_	a-65c-80d82f76
c:ngem	a-29f25
c:ngeme	a-29f25
c:ngen	f36
c:ngen_	f46
c:nger	b-21d78e-43f-22g-27
c:nger_	b-49d77e-36g-34
c:ngere	d61
c:ngeri	b30
c:ngers	a44
c:nges	a-68d34
c:ngi	b-45c45d40e-23f-49
c:ngin	a-53d78
c:ngine	c30
c:nging	a-31c-27d52e28
c:ngio	a43b-36c55e-39f-26
c:ngior	a43b-36c55e-39f-26
c:ngl	a56b-61c23d21e-32g-42
c:ngla	c32
c:nglai	c32
c:ngle	a64b-48c-29d48e-37
c:ngle_	a75b-28c-68d47f-22
c:ngles	a-25c46
c:ngo	c54d23e-47f-32
c:ngo_	c58e-41f-27
c:ngr	a31b-26c-45e32
c:ngra	a30b-22c-50e37
c:ngrat	c38
c:ngrav	a48c-100d40e34f-29
c:ngs	a51b29d-89g-40
c:ngs_	a48b36d-90e-31g-33
c:ngt	a69c-63e25f-55g-67
c:ngt_	a69b-29c-54d-26e49f-43g-39
c:ngte	a39c-24
c:ngtem	a39c-24
c:ngth	d37
c:ngth_	d39
c:ngu	b-46c47d-44e26f-43g40
c:ngua	c43
c:nguag	c36
c:ngue	b-25e57f-25g24
c:ngue_	c22
c:nha	a27b-52c-43e22f52
c:nha_	b-36c-49e29
c:nhe	a42g-31
c:nhei	a-43c41
c:nher	a58c-43d26
c:nheri	a58c-43d26
c:nho	a70b-27c38d-21e-66f-37
c:nho_	c46e-44f-21g21
c:nhor	a80
c:ni_	a35b45d-42e-31f-38g-47
c:nia	a31c33d-46g-27
c:nia_	a24d-26e42
c:nib	a99b-40d-55e-45f21g-27
c:nibi	a40d-26
c:nibil	a40d-26
c:nibl	a85b-29c30d-42e-31g-33
c:nible	a85b-29c30d-42e-31g-33
c:nic	a25c49d-98e26g-43
c:nica	a40c56d-59e-21g-28
c:nica_	a59c23d-32
c:nice	a43b-49c59e-47g-29
c:nice_	a35b-46c61e-44g-26
c:nich	b79c-104d-60e79
c:nicht	b82c-104d-34e83
c:nici	a-31c89d-29
c:nick	a22c-33g35
c:nicke	g38
c:nico	c47
c:nie	a-30b-34c36d30f-40g31
c:nie_	e21
c:niec	a62
c:niece	a62
c:niem	a22
c:nien	a60c-27
c:nient	a60c-27
c:nier	a-61b-58c74d60e26f-31g20
c:nier_	a-64b-48c70d45e27
c:niere	b-26c51f-37g32
c:niet	a-51b77c-30d49
c:niet_	a-26b30
c:nif	a-34d52
c:nifi	a-20c24
c:nig	a56b-50c63d-71e-87f60g-42
c:nigh	a44b-38c43d-55e-75f68g-34
c:night	a44b-38c43d-55e-75f68g-34
c:nil	a53b29e-24g-32
c:nill	a70b39c-48g-27
c:nillo	a67b40c-46g-25
c:nim	c37d-36e-20
c:nimu	c56
c:nimum	c56
c:nin	b-27e-21f-49g54
c:nine	c25f-43
c:nine_	f-38
c:ning	a22b-25e-21f-35g53
c:ning_	b-34e-34f-30g62
c:nings	a42
c:nio	a65b-37d-34f-33
c:nio_	a74g-22
c:nion	a68c-37e-23
c:nion_	a63c-44
c:nior	a-57e74
c:nip	a66
c:nipo	a68
c:nipot	a68
c:niq	a47b-54c50d-45e-42f41g-46
c:niqu	a47b-54c50d-45e-42f41g-46
c:nique	a47b-54c50d-45e-42f41g-46
c:nir	a58b49c-21d-52e-29f-48g-53
c:nir_	a46b59d-40f-44g-64
c:nire	a50
c:nire_	a50
c:nis	a23b-23c57d-51e-50f-46
c:nis_	c-32
c:nise	c62
c:nise_	c69
c:nish	b20c64d-44
c:nish_	b40
c:nishe	c61
c:niss	b-26c70d-26e-28g29
c:nisse	c52
c:nist	a97b-21c-54
c:nist_	a57
c:niste	a50
c:nistr	a30c-26
c:nit	a70b-58e-80
c:nite	c81d-37e-29
c:nite_	c65d-35
c:niti	a87b-50c-87e-35f-28g30
c:nitia	a103b-45c-99e-27f-22g34
c:nito	a33c-30f22
c:nito_	c-29f28
c:nity	a41c-28d55
c:nity_	a41c-28d55
c:niv	b43c25d-55e-24f63g-45
c:nive	a-26b44c27d-54f64g-40
c:niver	a-46b52c24d-44f69g-33
c:njo	b-26c35f-24
c:njou	b-39c44e-33f-30
c:njour	b-39c44e-33f-30
c:nk_	c32d-93e-80f60g68
c:nke	a37b-58c65e-47f-36
c:nkel	c27
c:nken	a67
c:nken_	a67
c:nker	a29
c:nki	a61c-30d-27f23g-28
c:nkin	a36d-62f27
c:nking	a36d-62f27
c:nkl	a38c-47d26e22
c:nko	a-47c-51d52f72
c:nks	a-23b21c-105e-34f52g110
c:nks_	a-23b21c-105e-34f52g110
c:nli	a-59b66d80g-26
c:nlin	a-40c-27d89
c:nline	a-35d90
c:nly	b57c59e-93g-67
c:nly_	b57c59e-93g-67
c:nn_	a25d27e-28f-46
c:nna	a85b-37d-75g-73
c:nna_	a116b-22c-79e-43g-24
c:nnab	a63
c:nnabl	a63
c:nnai	a34b-24d-65e43f21g-46
c:nnair	e29
c:nnais	a60b-47d-72f23
c:nnait	a-46b37d36
c:nne	c44d-49f64g-45
c:nne_	b-54c40d-66e37f22g-41
c:nnea	a43c-40d-24g24
c:nneau	a43c-40d-24g24
c:nnec	d73
c:nnecy	d36
c:nnee	a-42b68c-69d35e-42f129g-51
c:nnee_	a-55b78d83f-22g-24
c:nnees	a-21b32c-77d-31e-43f133g-33
c:nnel	a-50b-24c36d-34e30f30
c:nnel_	a-49c42e21g22
c:nnell	f25
c:nnen	d45f-47
c:nnen_	a22b-26c-44d56e22f-41
c:nnent	a-36b25c24
c:nneq	a-35c81
c:nnequ	a-35c81
c:nner	c47d-77f40g-37
c:nner_	a-22b20c44d-50f41g-21
c:nners	b22c-38
c:nnes	a26c80d-46e-64f-43g-25
c:nnes_	a33c84d-44e-63f-42g-24
c:nnet	c128d-33
c:nneu	c23
c:nneur	c23
c:nnez	a-55c66f70
c:nnez_	a-55c66f70
c:nni	a-25b53c22d-39f51g-41
c:nni_	a38b35d-24g-48
c:nnin	a-38c44g31
c:nning	a-65c46g31
c:nnis	a-33b26
c:nniv	a-44b35d-30f95
c:nnive	a-44b35d-30f95
c:nno	b92c-28d-47e21f-29
c:nno_	b79c-37d-42e26f-37
c:nnon	c33
c:nnonc	c33
c:nnt	a59c-35
c:nnte	a38c-22
c:nnu	a-37b-58c24d-30e91f75g-48
c:nnue	c31
c:nnul	a-37c-89e98f87
c:nnule	c-64e102f20
c:nny	a21e23
c:nny_	a21e23
c:no_	b44d-20f-56
c:nob	c-23d-80e88f54g-64
c:nobo	b21c-51d-69e94f49g-57
c:nobod	b21c-51d-69e94f49g-57
c:noc	a-25b101f-25g-37
c:noce	b39
c:noces	b53
c:noch	a-39b87c-25
c:noch_	a-46b88c-28
c:noe	c38d38f-22g-27
c:noel	b-30c33d47
c:noel_	b-29c28d47
c:nog	b61c-23d24e-30f-28g30
c:nog_	a-39b73g44
c:nogr	a35c-20d61
c:nogra	a35c-20d61
c:noi	a81b-64c-64f-40
c:noi_	c51
c:noir	a88b-52c-107d30f-42
c:noir_	a68b-33c-109d61f-31
c:noire	a55
c:nom	a-27b-50d-38e36f72
c:nom_	a-41b-57e39f71
c:nome	f46
c:nome_	a-33c23f47
c:nomi	e26
c:noms	a27
c:noms_	a27
c:non	b32c-27d-69e21f59
c:non_	b21c-45d-64e41f70g36
c:nonc	d-59f51
c:nonce	c21d-57
c:none	a23c-67d38
c:none_	a23c-67d38
c:nonn	a75
c:nons	a-47b84c28
c:nons_	a-47b84c28
c:nony	c37
c:nonym	c37
c:noo	b-38c-22d29g70
c:noon	b-35d41f-23g74
c:noon_	b-35d41f-23g74
c:nop	a46c110d-136
c:nor	a-74b-21c94d-25e46g-34
c:nor_	a-64c-26e38f76
c:nora	a20c49e-24g-22
c:nora_	a53
c:norai	c26
c:nore	a-33b-24c118d-36g-46
c:nore_	a-41c113
c:nores	c37
c:nori	a-69c50e40
c:nori_	c31
c:norm	a-100b35d53e79f-20g40
c:norma	a-117d68e85g31
c:nos	b61c70d-75e-74f-63g-27
c:nos_	a33b38c65d-56e-74f-57g-39
c:nosc	c39
c:nost	c87d-49e-26
c:nostr	c35
c:not	c-25e41
c:not_	a23b47c-78e103f21g-62
c:nota	c118e-50g-43
c:notai	c44
c:note	a-79c-38e76f74g94
c:note_	a-58b-23e36g96
c:notes	a-60b26c-50f69
c:noth	a34b37c-101e37
c:nothe	c-70e84
c:nothi	a48b46c-91e-35
c:noti	a-131b59c51d90g-32
c:notic	a-124c56d82g-21
c:notr	a40b-66c60d-76e-70f-33g33
c:notre	a40b-66c60d-76e-70f-33g33
c:nott	c82
c:notte	c78
c:nou	b34c24d-62e-28g34
c:noug	c-73f82
c:nough	c-73f82
c:nour	a-38c29
c:nous	b30c32d-63e-41f-35g33
c:nous_	b30c32d-63e-41f-35g33
c:nouv	a-34c41d-35g46
c:nouve	a-34c41d-35g46
c:noux	a21
c:noux_	a21
c:nov	b30c-50g59
c:nova	e25
c:nove	e-37g33
c:novem	a37c-28
c:novi	a-30b60c-49g36
c:now	a-60b74e30g42
c:now_	a-65b65e39g41
c:nows	a34
c:nows_	a34
c:nq_	b61c-45d-46g24
c:nqu	a37c-33d-55f55
c:nqua	a49b21
c:nquan	a49b21
c:nque	a69b-47d-45f-28g-31
c:nque_	a96b-30c-26d-24f-32
c:nqui	a-35b24c-101e-22f109g55
c:nquie	a-22d20g32
c:nquil	b27
c:nquir	a-58c-71f112g21
c:nre	e21
c:nre_	a30c-40
c:ns_	b22c27d-22f-28
c:nsa	a-58c47d-25e68
c:nsab	a-35c28e65
c:nsabl	a-45c23e68
c:nsac	c46
c:nsacr	c30
c:nsat	a-52c-28d29e54
c:nsav	a58
c:nsavo	a52
c:nsc	a-54c-88d-41e-51f135g84
c:nsch	g32
c:nscr	a-90c-88f137
c:nscri	a-90c-88f137
c:nse	a-28f46
c:nse_	a-73b29c82d-38e31f-40
c:nseg	a-78c34d69
c:nsegn	a-68d74
c:nsei	a58c-32g-57
c:nseig	a-27b37
c:nseil	a77b-44c-45g-42
c:nsem	c-74e-20g55
c:nsemb	c-74e-20g55
c:nsen	a-28c-111f133
c:nsent	a-66c-89f127
c:nser	a-37b37d43e-29f28g-43
c:nser_	a29c31
c:nsere	c39
c:nserv	a-80c-66d88f68
c:nsf	d30g51
c:nsfe	a-20g58
c:nsfer	a-20g58
c:nsfo	d24
c:nsfor	d24
c:nsh	a-29c42
c:nsi	a-20d-41f45g24
c:nsi_	a-52c-45f101
c:nsid	a-21b-36d36e-30g59
c:nside	a-21b-36d36e-30g59
c:nsie	b-30c-20e23f21g38
c:nsieu	b-29c-25e24f22g39
c:nsig	a54
c:nsigl	a35
c:nsio	a-27b72c108d-65e-58f-22g-36
c:nsion	a-37b74c110d-63e-57f-21g-32
c:nsm	a-70c82d-26
c:nsme	a-25c99
c:nsmet	a-25c99
c:nsmi	a-38e21
c:nsmis	a-38e21
c:nso	a26c51d-93e-75g50
c:nso_	f33
c:nsoi	a36b-29d-31e-24f-22g79
c:nsoir	a36b-29d-31e-24f-22g79
c:nsol	a63
c:nsor	c87d-33e-26
c:nsor_	c67
c:nsp	a-60c84
c:nspo	a-32c46d21
c:nspor	a-32c46d21
c:nst	a-32b50d-53e23g57
c:nst_	a33
c:nsta	a-88b81c36d-46
c:nstal	c24
c:nstan	a-55b91c-22
c:nstat	e31
c:nste	a-47c-30e52g80
c:nstea	c-26g59
c:nstra	c35
c:nstru	a31c-37
c:nsu	a22b-63c51e-45f57g-57
c:nsub	c-25f61
c:nsubs	c-25f61
c:nsul	a71
c:nsult	c51
c:nsur	b-40c84d57e-50g-30
c:nsura	c64d-36
c:nsure	a-25c38d81e-24
c:nsw	a-102b-34c39d-61e21f52g87
c:nswe	a-100b-33c47d-44e22g88
c:nswer	a-100b-33c47d-44e22g88
c:nt_	g-26
c:nta	d-47e29f39g-66
c:nta_	a-53b-25c-23d23e103
c:ntac	a-40c41e-55f57g-37
c:ntact	a-36c44e-54f58g-56
c:ntag	a75c-41d-35e-29
c:ntag_	g30
c:ntage	a36
c:ntai	a41b-35e35g-49
c:ntain	a86
c:ntair	a-85e40f52
c:ntal	c40
c:ntam	a-20g23
c:ntame	g24
c:ntan	b100c-36d-51g-43
c:ntant	a-36b104c-33d-23e23
c:ntar	b-30c57e24g-21
c:ntas	a34c58
c:ntat	c-43f92g-24
c:ntati	a44b29c-29
c:nte	c36d-44f-22
c:nte_	a30b-60c47d-40e27f-46g-55
c:ntea	a42c-52e48
c:nteau	a42c-52e48
c:nted	b116c-50d-67e83f-27g-52
c:nted_	b116c-50d-67e83f-27g-52
c:ntee	c-26d77
c:ntee_	d67
c:nteg	c-35e26
c:ntegr	c-34e26
c:ntel	a-26b-26c69
c:ntele	a-49e25
c:ntell	c42
c:ntem	a-52c-112d56f75g86
c:ntem_	a-79c-65d21g98
c:nteme	a-35c-27f92
c:ntemp	a33c-47d36
c:nten	a-43b117c-40d-66e45f-21g61
c:nten_	e30
c:ntena	c-70f26g60
c:ntenc	a-32b31
c:ntend	b42c-54d-39e55
c:ntent	a-83b101c32
c:ntenu	a-41g45
c:nter	a-28c91d-38e-71f-28g-41
c:nter_	b-23c55e-52f-33g-32
c:ntere	a-52b61c60d-109f38
c:nteri	a-24d112
c:ntern	a28b-21c58d-20e-21
c:nters	c22
c:nterv	a-80b-23c106d-24e-30f-23g-24
c:ntes	a-39b-42c72e-34f20
c:ntes_	a-34b-62c85e-43f29g-37
c:nth	c31f37g-71
c:nth_	a33b-43c26e-46f67g-60
c:nths	a-39b41d36
c:nths_	a-39b41d36
c:nti	e-36g32
c:nti_	b31c50d-59f-25g-25
c:ntia	a24c-37
c:ntial	a37c-24
c:ntic	a64c-32d31e-27f-20
c:ntica	a96d-29
c:ntie	a-42c35d89e-56f-26
c:ntie_	a-64c-63d110
c:ntiel	c44
c:ntien	g32
c:ntier	c22
c:ntif	a54b-27c-97d112e-38
c:ntif_	a45c-68d87e-23
c:ntifi	d49
c:ntil	a52b-27c46d-69e-52f-24
c:ntil_	a82b20d-40e-52f-32g-21
c:ntili	c42
c:ntill	a-42b-25c66d-26
c:ntim	b59c-109d42g60
c:ntime	b32c-97d53g64
c:ntin	a-25d-45e-66f98g72
c:ntin_	a36
c:nting	g23
c:ntinu	a-57c-69f109g58
c:ntio	a-51b40d-31g48
c:ntion	a-51b40d-31g48
c:ntiq	a98c-21
c:ntiqu	a98c-21
c:ntir	a-25c-26e91
c:ntir_	e37
c:ntis	g21
c:ntist	b22g23
c:ntit	a-99d59e39f29
c:ntiv	a-39c-30g80
c:ntivo	a-54c-23g81
c:ntl	d-38e60f-22
c:ntle	a35e28
c:ntlem	a39e28
c:ntly	a-52e37
c:ntly_	a-52e37
c:ntm	a-62c26d-24e48g49
c:ntme	a-67c29d-22e49g49
c:ntmen	a-67c29d-22e49g49
c:nto	b95c-23d-78
c:nto_	b100c-31d-103g-24
c:ntos	c48
c:ntos_	c48
c:ntot	d32
c:ntr	c26d21f-67g-31
c:ntra	a-35b29c30d-28e53f-44
c:ntral	c60
c:ntran	g39
c:ntrat	b38
c:ntre	c28e-25f-58g-23
c:ntre_	b21d59e-31f-53g-33
c:ntree	a-115b61e61g60
c:ntrep	a62
c:ntrer	b-45c94d-43f-23
c:ntres	a21b77c51d-67e-51f-38g-28
c:ntret	a-52c34
c:ntri	a-41d57
c:ntro	c36d40f-56g-59
c:ntro_	a26e21f-35g-40
c:ntrod	c43
c:nts	b-36c92d-56e-42f-22g-76
c:nts_	b-34c92d-55e-41f-38g-76
c:ntu	a75c-104d35f-43
c:ntur	a58b-26c-92d45f-39
c:nture	a24c-68d22e35f-27g28
c:ntw	e69
c:nty	b43d41e-26f-29
c:nty_	b43d41e-26f-29
c:nu_	a-78b-27c-38d-53e102f-40g126
c:nua	a37b-23c-58e54f36g-27
c:nuar	a71c-63
c:nuary	a70c-52f21
c:nue	b-49e-35f52
c:nue_	a-53b-37c46d35f43g-40
c:nuel	a96b-21
c:nuelo	a79
c:nuev	g49
c:nuf	a37c-29
c:nui	a21c119d-25e-71f-36g-47
c:nuit	a21b-26c93e-58f-23g-30
c:nuit_	b-24c95e-56f-22g-29
c:nul	a-44c-117d-56e111f115
c:nule	a-25c-81e99f76
c:null	b50c-58f38
c:nulla	a-32b55c-40f41
c:num	a-65b-68c-22d94e-23f103g22
c:num_	a70c-52
c:numb	a-106b-50c-22d72e67f84g28
c:numbe	a-106b-50c-22d72e67f84g28
c:nume	a-65b-37d86e-95f78
c:numer	a-65b-37d86e-95f78
c:nun	a26d26
c:nunca	a22
c:nung	a29d26
c:nung_	a36
c:nuo	a-34g88
c:nuov	a-21g51
c:nur	a-21b123c-109d-33e47f-22
c:nur_	a-47b105c-86e70
c:nurs	a52
c:nurse	a52
c:nus	a-65b37c89d-39e26f-38
c:nus_	a-35b58c23
c:nut	a-96b-37c31d53e60g-22
c:nute	a-88b-48c51d49e63f-58g-43
c:nute_	c30
c:nuten	a-49d57
c:nutes	a-85b-35c44d34e83f-50g-28
c:nuti	a-73f57
c:nuti_	c33
c:nuto	a-32
c:nutos	a-39
c:nva	c24
c:nve	a-25b-87c44e-26g82
c:nvel	a-23c-39e25f22
c:nvelo	a-23c-39e25f22
c:nven	a-100b-63c105d-33e-38f-25g108
c:nvent	a-46b-43c141d-27
c:nvenu	a-71c-61g110
c:nver	b-29d25
c:nvers	g27
c:nves	a63c36
c:nvest	a63c36
c:nvi	a-31d-81f126
c:nvia	c24d-21f74
c:nviar	a-37c25f76
c:nvie	a44b59c-70d-30f-38
c:nvie_	b71c-31
c:nvien	c-36e22g47
c:nvier	a44c-24g-23
c:nvir	c36
c:nviro	c36
c:nvis	c22
c:nvit	a-102b-40d-45e38f135g-41
c:nvita	a-76c-66f137g-34
c:nvite	a-57c71
c:nvo	a-91b34c-22d91f53
c:nvoi	a-90c-42d75e26f58g42
c:nvoic	d68e31f-28g-27
c:nvoie	a-80c-38g90
c:nvoy	a-48b71d75e-42f22g-23
c:nvoye	a-49b72d76e-41f23g-22
c:ny_	a81b-82d-75e-62g36
c:nym	a-32c67f30
c:nyo	a-52e72
c:nyon	a-52e72
c:nyone	a-52e72
c:nyt	a34b61d-54e-63f37g-45
c:nyth	a34b61d-54e-63f37g-45
c:nythi	a34b61d-54e-63f37g-45
c:nyw	b72c-23
c:nyx	a104c-48
c:nyx_	a104c-48
c:nza	c39d-80e66f-47g28
c:nza_	a-74c63d-73e67f-36g31
c:nze	b-40c79e-48g-30
c:nze_	a-25b-27c78e-42g-24
c:nzi	a-81c57d27
c:nzia	d43
c:nzia_	d44
c:nzio	a-35b24c32
c:nzion	a-32b25c24
c:oa_	b-24d26
c:oac	c23
c:oach	c23
c:oad	a-96c140d24
c:oad_	d35
c:oai	b47c62d-26e-30g-28
c:oail	b47c62d-26e-30g-28
c:oaill	b47c62d-26e-30g-28
c:oan	a23c38
c:oan_	c40
c:oar	a-26c112d-35e-22
c:oard	c104d-32
c:oard_	c101d-31
c:oat	a-20e38
c:oat_	a-21b-26e56
c:ob_	a-43b42c43
c:oba	a-25b52d23
c:obar	c-36
c:obb	a33
c:obe	a27b-35f-37
c:obe_	a-26d41e31f-26g37
c:ober	a59b-22c23d-21e-24
c:ober_	a46
c:obes	a24
c:obes_	a24
c:obi	a24c53
c:obil	a-26c72
c:obile	a-28c77
c:obj	a92c27d-43e-39f-21g-27
c:obje	a92c27d-43e-39f-21g-27
c:objet	a99d-35e-33
c:obl	a87c-60d-24e-33
c:obli	a80c-39
c:oblig	a80c-39
c:obo	c-34d-75e95f42g-61
c:obod	b21c-51d-69e94f49g-57
c:obody	b21c-51d-69e94f49g-57
c:obr	b-54d40e-38g54
c:obre	b-34d46e-39g44
c:obre_	b-30c-23d52e-32g49
c:obri	a45c-34g27
c:obs	a-40b-41c119d-42
c:obse	a-36c82d-20
c:obser	c43
c:obt	f20
c:obv	b45c35
c:obvi	b45c35
c:obvio	b45c35
c:oc_	c54
c:oca	a-78c121d36e-65f-30g-56
c:oca_	a-41c54
c:ocal	a-101c132d-42e-26
c:ocal_	a-72c91d-24g25
c:ocat	c68d-21e-26g-20
c:ocati	c48
c:occ	a50g-80
c:occa	a-33d28e20
c:occas	e25
c:occu	a51c65g-53
c:occup	a51c65g-53
c:oce	c-23f20g-24
c:oce_	a-36c23e51
c:oced	c-70d50
c:ocede	c-58d32
c:ocer	a30
c:oces	b32e-23g-25
c:oces_	b37d20
c:och	b44c-23f-38
c:och_	b35c-43e37f-26g30
c:ocha	a80d-49g-40
c:ochai	a71d-44g-39
c:oche	b-39d26e-32f-55g36
c:oche_	a21b-32c-38d55e-26f-39g21
c:ochen	a-24c-70e48g76
c:ocher	c48
c:ocht	b-31e-29f25
c:ochte	a28b-27c22d-35e-23f28
c:ochu	a-75b121c-58
c:ochur	a-75b121c-58
c:ochz	a-44b75e30
c:ochze	a-44b75e30
c:oci	a-37c83d-23e-59g-20
c:ocia	c68e-22
c:ociat	c59
c:ocie	b-22c27e-22f33
c:ocie_	c31
c:ociet	c26d21
c:ock	a82b-35d-75e-30f-73
c:ock_	a67b-30d-50f-64g29
c:ocke	a97b-23c-27d-45f-26g-26
c:ocket	a114c-78d-34e-38
c:oco	b-27c28d-25
c:ocod	c26
c:ocodi	c26
c:ocola	a-57c23
c:oct	a-47c78d46e-49g-22
c:octe	a24c52g-45
c:octeu	a24c52g-45
c:octo	a-78c65d76e-34
c:octob	a-49d86
c:octor	a-61c80
c:octu	a21
c:ocu	a59b29c40d-36e-49f-29g-36
c:ocum	b58
c:ocume	b58
c:ocur	a82
c:od_	a42c65d-49f-60g-73
c:oda	c45d-63e54g-56
c:oda_	a-82b22c42e71
c:odav	a32c-26
c:odavi	a32c-26
c:oday	a45b-62c33d-21e28g-42
c:oday_	a45b-62c33d-21e28g-42
c:odc	c26
c:odca	c26
c:odcas	c26
c:odd	a27c-71d28g21
c:odd_	c-29
c:ode	b-34c65f-64g32
c:ode_	b-63c52f-37g25
c:odel	a-30b26c44d37e-77f-55g89
c:odel_	a-55c108
c:odele	c-37d42e-46f-42g69
c:odelo	a-55b24g26
c:odem	c32
c:oder	a28d51
c:oder_	a34d31
c:odes	c51
c:odest	c58
c:odeu	e79
c:odi	a-63c27d109
c:odie	a-45c-44d67e42
c:odil	c99e-22
c:odile	c99e-22
c:odo	b31g-45
c:odo_	b42c-30
c:odr	a47
c:odri	a47
c:odria	a55
c:ods	a24c-24
c:ods_	f20
c:odu	a101b-42c63d-75e-42f-41g-39
c:oduc	a62b-22c54d-36
c:oduce	a33
c:oduct	a24c45
c:odui	a63
c:oduit	c52
c:ody	a22b35c-63e73g-79
c:ody_	b35c-62e73g-78
c:oed	c22
c:oede	a28
c:oek	a69c37
c:oek_	a73
c:oel	c50d44
c:oel_	a-21c47d46
c:oes	a41b39c37d-26e-50f-53g-68
c:oes_	b44c36e-35f-47g-56
c:oesn	a74
c:oesn_	a74
c:oet	a-58
c:oet_	a-46
c:oeu	a54b-39c-36d-59e-51f42g26
c:oeur	a74b-52c-41d-48e-33f-27g36
c:oeur_	a52b-46c-23d-42f-22g61
c:oeurs	a72
c:oev	a-63e45
c:oeve	a-63e45
c:oever	a-47c24e52
c:of_	a-49b39c71d21e-40
c:ofe	a58b-44c51e-38g-46
c:ofer	a56c-28d24
c:ofere	a56c-39d27
c:ofes	a48c53d-23e-34
c:ofess	a43c54d-22e-32
c:off	a-30d22f44g-25
c:off_	a-65c-74d93f140
c:offe	a-117b-29c83d50e24f-65
c:offee	a-34c49
c:offer	a-110b-47c83d60f-60g-36
c:offi	a77b-30c-24d-51
c:offic	a77b-30c-24d-51
c:offr	a34b52d-43e-35f-50g-23
c:offre	b-22c44d-49g37
c:offri	a46b79c-48e-43f-48g-59
c:ofi	f76g-29
c:ofil	a-49c23f84
c:ofile	c50
c:ofit	a24
c:ofo	a-62d35
c:ofr	a-31c53
c:ofre	a-31c53
c:oft	c24
c:ofu	a53c-37e26
c:ofum	a53c-37e26
c:ofumo	a71c-25
c:og_	a33b49c52d-41e-30f-46g-63
c:oga	e40
c:oge	a51d-52e-36f-28
c:oge_	a81
c:oger	a-22c62e-25
c:oger_	c30
c:ogeri	c38
c:oges	c-34e23
c:oges_	c-41e24
c:oget	c-23
c:ogeth	c-23
c:ogg	c25
c:ogi	c23d60e-34f-64
c:ogie	a-41c29g65
c:ogie_	c50
c:ogio	a35c-38d64e-29f-44
c:ogio_	a37c-42d64e-28f-44
c:ogis	e28
c:ogist	e28
c:ogl	d-45e21g-36
c:ogle	c47
c:ogle_	c47
c:ogli	d-39e27f24g-31
c:oglic	a-21
c:oglie	a23d-42f52g-20
c:oglio	a30c-44e32
c:ogn	a-32b52d-29f48
c:ogna	b46c-71
c:ogna_	c-36
c:ogni	c30
c:ogni_	f22
c:ogno	a-49b29
c:ogno_	a-27b32
c:ogo	c54d-26e-36
c:ogo_	b28c62d-34e-28f-36
c:ogr	b-57c55d21e-43f-36
c:ogra	b-57c53d22e-42f-36
c:ograf	a45
c:ogram	a-37b-21c97e-32
c:ograp	b-39d45g26
c:ogu	b105c-22d-47e-53g-66
c:ogue	a26b105d-77e-52g-65
c:ogue_	a28b95d-60e-45f-21g-59
c:ogues	b46c-24
c:ohi	d35
c:ohn	a66c-50d-39g21
c:ohne	a34c-45d-22g29
c:ohne_	a57c-33g32
c:oi_	a21d-69f58g-45
c:oic	a-100b-49d41e38f-64g113
c:oice	a-65b-30c34d76e54f-52
c:oice_	a-34d71e62f-38g-27
c:oici	a-90c-45g125
c:oici_	a-90c-45g125
c:oid	b-24c92d-56e-35g-20
c:oid_	c71
c:oids	c25
c:oids_	c25
c:oie	a-50b41c77d-69e-51g38
c:oie_	a-38c66e-28f-29g52
c:oiel	a-63b62c76d-49
c:oiell	a-63b62c76d-49
c:oien	f26
c:oient	f26
c:oig	a53b-53c-57e-27g45
c:oign	b-45c-23e20f-27g68
c:oigna	c-29e58
c:oigne	b-36e-31g58
c:oigt	a84c-62e-46
c:oigt_	a89c-38d-24e-34
c:oil	a-63c66d31e-28f-48g93
c:oil_	a-58d90
c:oila	a-41c36d-54g88
c:oila_	a-41c36d-54g88
c:oile	a-48c81f-29g23
c:oile_	c-20g41
c:oilet	a-32c38
c:oin	a-56b45c38e22
c:oin_	a-31b67c74d-31e-56f-25g-40
c:oinc	a-129d128
c:oinco	a-115d120
c:oind	a-47c23g27
c:oindr	a-47c23g27
c:oine	d-24
c:oine_	a-34g23
c:oing	b54c38d-49e-64f26
c:oing_	b54c38d-49e-64f26
c:oins	a-30e105f-47
c:oins_	a-28c-29e107f-46
c:oint	a-58e91g36
c:oint_	b-32e33
c:ointe	c-20e68
c:ointm	a-67c29d-22e49g49
c:oir	a43c-56e-36
c:oir_	a38b28c-70e-29
c:oire	a-26b-34c71g-27
c:oire_	b-23c62d-24e-32
c:oiree	a-63c48e22
c:oirs	a90c-26e-22
c:oirs_	a90c-26e-22
c:ois	c-34d23e25f23g-30
c:ois_	c-36d30e39f44
c:oise	a134c-113d-30
c:oise_	a21c-47
c:oisea	a60
c:oisi	a66c-25f-23g-61
c:oisi_	a-35
c:oisie	e26
c:oisin	c59d35e-23g-46
c:oisir	a117c-90d-23
c:oiss	c24
c:oit	b36c27e-32g-34
c:oit_	b45e-59f59g-51
c:oite	a-29c49e43f-45
c:oite_	e50f-41
c:oiti	a62c-44
c:oitie	a62c-44
c:oits	a-111c77d86
c:oits_	a-111c77d86
c:oitu	b51c47d-52
c:oitur	b51c47d-52
c:oiv	a75c-29
c:oix	a85b-68d-35f-33
c:oix_	a56d-24
c:oixa	a80b-42
c:oixan	a80b-42
c:oj_	a25c-46d43
c:oja	b-20d59
c:oja_	d60
c:oje	a-59b86c61d-29e-37g-27
c:ojec	a-29c65
c:oject	a-29c65
c:ojet	a-53b88c-29f21
c:ojet_	a-53b88c-29f21
c:ok_	b52d45e-54f-24g-24
c:oke	a-31b31c26e38f-58
c:oke_	a-40c-24d37f-38g79
c:oked	c21e64g-27
c:oked_	c21e64g-27
c:oken	c36
c:oken_	a-24c34
c:oker	a29b31c-28
c:oker_	a35b31c-36
c:oki	a52c88d-117e-55f-51
c:okin	a57c71d-115e-51f-50
c:oking	a55c72d-115e-51f-50
c:oks	a25c29d-30
c:oks_	a23c39d-26
c:ol_	a39c55e-76f-40g-39
c:ola	b-58c55e-20f-20g24
c:ola_	b-61c66e-22f-51g25
c:olar	a-51c37d40
c:olat	a-35
c:old	a47b-47c-23d-26e44f-22g-58
c:old_	a51b-48c-46d-38e63g-51
c:olde	c44d54e-40f-34g-27
c:older	d29
c:oldes	a-47
c:oldin	a21
c:ole	b-36c108d-79e-36g-35
c:ole_	a-27c94d-45e-36g-26
c:oled	a22
c:olee	c-51d-39e41f58
c:olee_	c-51d-39e41f58
c:olei	c61
c:olen	a91
c:olen_	a36c23
c:oles	a29c48g-23
c:oles_	a61d24
c:olesa	a-20c63
c:olet	a-40c87
c:olev	b57
c:olevo	b57
c:olg	a-22d38
c:olh	a71
c:oli	a-27c33d58e21g-59
c:oli_	a43e-39
c:olic	a-104c70e-24f62
c:olici	a-68f71
c:olid	a72
c:olida	a59
c:olie	c24
c:olio	a-40c44
c:olio_	a-29c52
c:olis	a-40b-42c48d38e64f-23g-33
c:olis_	a-57c41d22e24
c:olish	a-35d32e47
c:oliss	c28
c:olit	b27c-73d63e79f-20g-48
c:olita	a-31b59d44
c:olite	a25c-68e100
c:oliv	a-31g53
c:oll	d-27
c:oll_	a31
c:olla	b24c51e-31f-51
c:ollab	a43c37
c:ollan	a-48c65g20
c:ollar	a21d37
c:olle	b25d-43g-26
c:olle_	c45
c:ollea	c-48e56g26
c:ollec	b27d-35e-24
c:olleg	e25g-22
c:olli	a40b-41c-28d52e-21g-33
c:ollic	a-47c34f31
c:ollie	a63b-51c-40d40g-36
c:ollo	a-42b-51c51d-61e24f23g31
c:ollow	a-36b-49c48d-59e29f27g20
c:ollt	a-31b40c-32g45
c:ollte	a-55b43c-29g46
c:olo	a23b43e-41f-64
c:olo_	b102c-67f-26
c:olog	b30c42f-48g-41
c:ologi	a-21c33d52e-26f-53
c:ologu	a31
c:olon	a24c35d38e-28g-26
c:olont	d21
c:olor	g58
c:olou	a60b-64e-26f-32
c:olour	a60b-64e-26f-32
c:ols	a46b-28c-40d-21e47f-27g22
c:olso	a38c-67e70
c:olso_	a43c-77e72
c:olt	a-29b59c-49e77
c:olta	b67c-28d-21
c:olte	a-49e39
c:olte_	a-27c29
c:olto	c-34e67
c:olto_	a-35c-24e79
c:olu	a63c22e-21
c:olut	c53
c:oluti	c31
c:olv	a-36e57g27
c:olve	a-38e37
c:olver	c24
c:oly	c25g24
c:om_	a-29b-53e20f50g25
c:oma	b-26c30e-39
c:oma_	a62
c:omai	a-28c69
c:omain	a-28c69
c:oman	e-29g25
c:oman_	d37e-36g25
c:omani	a24
c:omat	e29
c:omati	a-28e37
c:omb	a36c78d-82e-63g-50
c:ombe	a26b-32c61d-68
c:ombe_	d-25g50
c:omber	c43
c:ombi	a45b63c46d-55e-73f-34g-62
c:ombie	a49b66c38d-49e-72f-31g-76
c:ombo	a-27c39
c:ombol	c51
c:ombr	c20
c:ombre	a57c-22
c:ome	a51b32d-30e-26f-53g-51
c:ome_	a55c30d-40e-57f-62g-24
c:omeb	a25b45c-94d55e39f-37g-37
c:omebo	a25b45c-94d55e39f-37g-37
c:omed	a-68b74c45
c:omen	b99d-34f-28g-52
c:omen_	a55c48d-31
c:omeni	a33
c:oment	a-70b114c-79
c:omeo	b-29c-61d25e87f-26g25
c:omeon	b-29c-61d25e87f-26g25
c:omer	c120d-83e-54g-55
c:omer_	a-37c89d-49g-42
c:omeri	a61
c:omers	c96
c:omes	b83c-63d-51
c:omes_	b86c-20d-36e-40
c:omess	c-28e40
c:omet	a96b-47c-97e-52f-56g-71
c:ometh	a96b-39c-106e-66f-53g-65
c:omew	a-23
c:omewh	a-23
c:omi	b25c26d-92f-41g50
c:omi_	g37
c:omic	c-24
c:omin	a-21c118d-72e-36g-30
c:oming	b-27c101d-48e-21
c:omis	b48c-68d-65e52f-50g92
c:omis_	a-57b75c-35d-31e54g71
c:omise	a21c-90d-24e54f-25g70
c:omit	a25
c:omite	a25
c:omm	a-26d56f-30g25
c:omma	a-43b-23c-25d121f-36g-62
c:omman	a-44c-36d122f-33g-60
c:omme	a-27f-26g64
c:omme_	b-20c-57d-36e-53f-54g129
c:ommen	a-50b52c-103d111e54
c:ommer	a-28b-49c105d-40e-44g-46
c:ommes	d-43e58g-35
c:ommi	a45c34d-21e-26g-36
c:ommis	a31c31e-21g-28
c:ommu	c82g-25
c:ommun	c79g-22
c:omo	a21c41d-62e-28f-32
c:omo_	a-33e24f-44g33
c:omor	a52c27
c:omorr	a42c29
c:omos	c67
c:omos_	c69
c:omp	b22d33g-44
c:ompa	a64c34d-64e-35f-35g-60
c:ompag	a56d-25e-43g-23
c:ompan	a65b-44c77d-52e-23f-36g-34
c:ompar	b61
c:ompe	a-77c65d-23
c:ompet	a-23c68e-22
c:ompi	a29c20
c:ompie	a26
c:ompl	a-38b89f-38
c:ompla	c84
c:omple	a-22b39d62e-44
c:ompli	a-39b74c-40e74
c:ompo	a-81c111d60
c:ompos	a-21c115
c:ompr	a-32b70c-68d96f21g-60
c:ompra	a-25b47d87e-62f-51g-54
c:ompre	a-47c-95d105e46g-21
c:ompri	b30c-99f99
c:ompro	b69c-20
c:ompt	b-46d-34e44f42g38
c:ompta	a41d22
c:ompte	a-34b-34d-50e34f67g35
c:ompto	a-22g42
c:oms	a46b-27c-56d87
c:oms_	a46b-27c-56d87
c:omu	a57
c:omun	a57
c:omuni	a31
c:on_	f31
c:ona	a-72b-36c68e30f51g-32
c:ona_	a-50d67
c:onal	a-74b-44c59d-40e-25f93g-35
c:onal_	a-32b-25d-26e-34f103
c:onale	a-48c89
c:onar	c54
c:onari	c27
c:onas	c37d-39
c:onase	c51d-31
c:onat	a-95c49e71g25
c:onata	a-64c-28e37g39
c:onate	c31
c:onc	a21d-110e-75f71g66
c:onc_	a67b63c-126d-102e-79f-35g110
c:once	b-25d-83e-62f121g48
c:once_	a32c-79d-58e-64f100g58
c:oncer	a-76c24f87
c:onces	a-30c70
c:onci	c42
c:oncie	c23
c:oncl	a-46e55
c:oncle	a-21c44
c:onco	a-31c88
c:oncou	c74
c:onct	c25
c:ond	b-55f-57g29
c:ond_	a31b-66c-24d30f-32
c:onda	a-53c47f-43g68
c:ondat	c26
c:onday	a-62d22f-24g104
c:onde	c55f-50g-75
c:onde_	a39b-80c61d-53e42f-41
c:onden	a52c-24
c:onder	a-20b89c-28d66e-54g-34
c:ondes	a37b-32
c:ondez	a-89c89e31
c:ondi	c31d-34e21f-23g29
c:ondit	a29d-35
c:ondo	a38b-36c-62d48f-31
c:ondo_	a-73g65
c:ondon	a59b-38c-96d45f-37g-37
c:ondr	a34b-44d-57f-49g89
c:ondra	a39
c:ondre	a22b-34d-55f-40g114
c:onds	b-31c60e-44f-28g46
c:onds_	a26b-30c62e-43f-27
c:ondu	a-27b-24c-48e94
c:ondu_	a-82c-33e100
c:one	a21d-22
c:one_	b23c-35
c:oned	a-24c-46g69
c:oned_	a-24c-46g69
c:onen	c25
c:onen_	c32
c:oner	a34d28
c:oner_	a26d29
c:ones	a63b-55c64d-96e-25g-63
c:ones_	a53b-41c53d-83e-24f21g-55
c:onest	a29b-20c65d-37
c:oney	a46d-78e75f-54g-47
c:oney_	c38d-69e81f-46g-36
c:onf	a-48b-70c-21f55g106
c:onfe	a-79c-49g101
c:onfer	a-100f27g104
c:onfi	a-54b-66d33e33f46g85
c:onfia	e55
c:onfid	c29
c:onfie	a-44c64d58e22g-44
c:onfir	a-55b-52c-54f92g111
c:onfo	f44
c:onfor	f48
c:ong	b-28d39e25g-28
c:ong_	a21c-24d49g-66
c:onge	a-78d48e86f37
c:onge_	a-85e75
c:onger	a-63d24f63
c:ongi	a43b-36c55e-39f-26
c:ongio	a43b-36c55e-39f-26
c:ongr	c46
c:ongra	c38
c:ongs	c26
c:ongs_	c26
c:ongt	a39c-24
c:ongte	a39c-24
c:ongu	c-36e26g45
c:ongue	c-36e26g45
c:onh	a-53c77e25
c:oni	a84b-66c47d-95e-61g-44
c:oni_	c90d-49
c:onia	c47
c:onib	a105b-37d-76e-41g-23
c:onibi	a40d-26
c:onibl	a89b-28c36d-41e-30g-32
c:onic	a26c27
c:onica	c41
c:onie	a-41c-24e39
c:onie_	a-42c-24d21
c:onig	a40
c:onio	a69
c:onio_	a69
c:oniq	c-20f64
c:oniqu	c-20f64
c:onis	a35c-28
c:onist	a33
c:onj	b-39c40e-34
c:onjo	b-39c40e-34
c:onjou	b-39c44e-33f-30
c:onk	a33b22
c:onl	b64c40d47e-96f-24g-72
c:onli	a-27c-23d89
c:onlin	a-35d90
c:only	b59c51e-92g-66
c:only_	b59c51e-92g-66
c:onn	b-83c54d-47f83g-56
c:onna	a62b-23d-73f20g-65
c:onna_	a69
c:onnab	a63
c:onnai	a38b-23d-61e44f22g-45
c:onne	a-49b-94c62f96g-37
c:onne_	a-32b-64c26e73f39
c:onnee	a-110b-32c-57d44f130
c:onnel	a-37c62d-24f35
c:onnen	d52
c:onner	a51b-46c25g-24
c:onnes	a-33c91d-20e-27
c:onnet	c128d-33
c:onneu	a29
c:onnez	a-55c66f70
c:onnt	a59c-35
c:onnte	a38c-22
c:ono	b-50c77d-46f-46
c:ono_	b-33c36d-38f-23
c:onog	a37c-26d61
c:onogr	a37c-26d61
c:onom	e30
c:onomi	e33
c:onor	a-55c72d20
c:onora	a-39c66
c:onos	a-20c97
c:onosc	c39
c:ons	b-25c38d-45e-23f25g24
c:ons_	a-33c58d-48e-58g28
c:onsa	a-46c55e55
c:onsab	a-52c35e67
c:onsac	c30
c:onse	a-44b-48c-32d49e28f84
c:onse_	a-51c20d-50e49g77
c:onseg	a-82d79e21
c:onsei	a77b-44c-45g-42
c:onsen	a-69c-95f130
c:onser	a-80c-66d88f68
c:onsi	b-32d-52f28
c:onsid	c43d-37g-26
c:onsie	b-29c-25e24f22g39
c:onsig	a54
c:onso	a39b-54c61d-72e-58f-45g61
c:onsoi	a29b-28d-30e-23f-22g80
c:onsor	c79d-25
c:onst	a-37b-26d-25e78g25
c:onsta	e26
c:onstr	c35
c:onsu	a62d-21
c:onsul	a71
c:ont	c24d22g-34
c:ont_	b-59c66d39f-48g-31
c:onta	d-42e-39f96g-53
c:ontac	a-20c57d-68e-51f59g-54
c:ontag	a26c-26g25
c:ontai	e21
c:ontan	a39c-22d-22
c:ontar	d23
c:ontat	a-41c-34d20f79
c:onte	e42f-47g46
c:onte_	a-27c26e61
c:ontem	a-34b35c-87g72
c:onten	a-40c65
c:onter	a56
c:ontes	g53
c:onth	a-32b-23c63e-23f39g-63
c:onth_	b-61c64e-28f74g-51
c:onths	a-39b41d36
c:onti	a-73e-40f105g41
c:ontie	a-39c34
c:ontin	a-57c-69f109g58
c:onto	a28b-24c-56e21f39
c:onto_	a38c-50d-44e35f42
c:ontr	b27d55e-24f-59g-35
c:ontra	a-20b33d-23e49f-26
c:ontre	b26d51e-39f-54g-34
c:ontri	a-23d59
c:ontro	d21
c:onu	b50
c:onus	b50
c:onus_	b50
c:onv	a-58b-49d-34g115
c:onve	a-93b-30c-24g114
c:onven	a-79c-24g113
c:onver	a-39g33
c:onvi	c-35g41
c:onvie	c-30e22g46
c:ony	a100b-32d-39e-38g-40
c:onym	c30f32
c:onyx	a104c-48
c:onyx_	a104c-48
c:onz	c92d-29e-47f-30
c:onze	c86d-25e-43f-28
c:onze_	c94d-23e-42f-26
c:oo_	b-23c-32d64
c:ooc	a56b-29c-26d-26e36f-26
c:ooch	a56b-29c-26d-26e36f-26
c:ooch_	a62b-47e44f-20
c:ood	a69c29d-63f-36g-75
c:ood_	a62c36d-66f-57g-70
c:oods_	f20
c:oof	a-89b42c62e-28g34
c:oof_	a-60b56c47d31e-20
c:oog	c47
c:oogl	c47
c:oogle	c47
c:ooi	b56c-40f39
c:ooit	a-27b59c-34f42
c:ooit_	a-27b59c-34f42
c:ook	b22c42e-36f-40g-27
c:ook_	b48d51e-51f-21
c:ooke	e63g-29
c:ooked	c21e64g-27
c:ooki	a40c93d-113e-53f-50
c:ookin	a45c77d-111e-49f-49
c:ooks	a33c34d-28
c:ooks_	a23c39d-26
c:ool	b-34c64d22e-32g-38
c:ool_	b-22c54d29e-42g-31
c:oom	a26b-31c80d-68f-32
c:oom_	a43b-25c46d-58f-28
c:oon	b-70d52e-46f-43g86
c:oon_	b-56d51e-30f-38g85
c:oop	a26c-55d50
c:oor	b-75c85d-84f-31
c:oor_	a50b-79c84d-99e-24f-29
c:oorm	a-40c-46e99
c:oorma	c-92e103
c:oors	a-35b-30c131d-34e-49
c:oors_	c118d-24e-42
c:oos	a20b-23d88e-22f-27g-23
c:oose	a33c-59d78
c:oose_	a33c-59d78
c:oot	b-49c83e-33
c:oot_	a39c57e-31
c:ooti	c34
c:ootin	c34
c:op_	b-43d20e-45f72g-22
c:opa	a92c-66d-39e-36f-38g53
c:opai	b29
c:opain	b29
c:opal	a116c-80f-20g29
c:opal_	a37g30
c:ope	a29b21e-29f-35
c:ope_	b46c35d-40e-34f-43g26
c:open	b31d48g-77
c:open_	a81b65d-80e-26f-24g-63
c:opene	a-110c-31d117e33
c:oper	a74d-73e-22f-54
c:oper_	a97b-24c-35d-33f-24
c:opera	b26c34
c:operl	a28g47
c:oph	d28g23
c:ophe	a22
c:opi	a-26b-29d42f30
c:opie	a-44c-38f55
c:opie_	c-27
c:opine	a47
c:opl	a20b42c34d-70f-49
c:ople	a29b46c27d-67f-47
c:ople_	a29b46c27d-67f-47
c:opo	a-25b-65c64d-106e43g37
c:opo_	e23g45
c:opor	c24
c:opos	a-32b-56c73d-110e44g33
c:oposa	c22
c:opose	a-29b-40c37d-29e73g-32
c:oposi	g70
c:opost	c138d-121
c:opp	c-28d61e-47f53g-29
c:oppe	a-27b-30d61
c:oppe_	c-33f30
c:opped	a-34d81e-23g26
c:opper	c25
c:oppi	b51e-26
c:oppin	b53d23e-20
c:oppo	a38c-64f86
c:oppo_	d26
c:oppor	a22
c:oppos	c-66f91
c:opr	c54g-35
c:opre	a33
c:opre_	a46
c:opri	a-33c47e39
c:oprie	a-26c58
c:ops	a40b-41c35g-41
c:ops_	a56b-37c28e-36g-36
c:opt	a-39g65
c:opti	a-22g73
c:optio	c-27g74
c:opy	a-20b-21f62
c:opy_	a-30c-27f65
c:oq_	c40
c:oqu	b-53c25d-63f-46g86
c:oque	a29b-28d-28e-33f-26g76
c:oque_	a28g44
c:oqui	c24d-30e21g36
c:oquin	c30e22
c:oquis	c-21g59
c:or_	c49d-34f-21g-20
c:ora	a35b47c59d-79e-77f-46g-34
c:ora_	a36b110c-22d-49e-62f-62
c:orad	a57c-32
c:oral	a22c32
c:oran	a21b29d-42
c:orar	a-21c75
c:orat	b-33c66f-31
c:orati	c53
c:orb	a31c-64d82
c:orbe	d63
c:orbei	a49
c:orc	c-20d51g-23
c:orce	c-28d61e-40f31g-28
c:orce_	c-44d38f21
c:ord	a-44c-25d102g46
c:ord_	a-54b34d-61e50g85
c:orde	a-40b-26d115e-28f-51g-27
c:ordea	a67c-60d33e-27
c:order	a-109b-23d114f-41
c:ordi	b-39c-41d70e-38f48g27
c:ordia	a-50c-23d41
c:ordin	c-33d49e-40f31
c:ordo	a-32d26e-33g65
c:ordo_	g78
c:ordon	a-45d60
c:ordr	a-34b78c-31
c:ordre	a-34b78c-31
c:ords	a-62c-28e28f96
c:ords_	a-68c-26e29f97
c:ore	g-29
c:ore_	b29c-26g-28
c:orec	a36c-30
c:orecc	a36c-30
c:ored	a-21e43f46
c:ored_	e45
c:oree	c35
c:oreen	c38
c:orei	a57b-30c-49f-27g21
c:oreil	a58b-29c-54f-26g21
c:oren	a-25d35
c:ores	c67d-41
c:ores_	a-34c82d-32
c:orf	c21
c:org	a-28b-68c72d-68f-29g59
c:orga	c81d-25g-31
c:organ	c81d-25g-31
c:orge	c67d-27e24
c:orgen	c53
c:orgi	a-91c47e27g70
c:orgiv	a-71e32g60
c:orgo	a-35c-45g76
c:orgot	a-42c-41g77
c:ori	a-29c45f32g-30
c:ori_	a57c39d-35g-31
c:oria	c52
c:orie	a-58c31
c:ories	a-62c44
c:orig	a-59b-36c-21d77g81
c:origi	a-64b-27d78g24
c:orin	a70c-65e35
c:oriq	c-28f79
c:oriqu	c-28f79
c:oris	c72d-33
c:orise	a-21c23
c:orit	b50
c:ork	a-32c87e-36f-56
c:ork_	a-40c109d-31f-68g-28
c:orki	c61
c:orkin	c61
c:orks	a-29d31g64
c:orks_	a-33c-26g31
c:orksh	b-27d53f-22g41
c:orl	a65c47d-28e-47f-35g-45
c:orld	c40
c:orlo	a75c24d-41e-30f-24g-34
c:orlog	a75c24d-41e-30f-24g-34
c:orm	b-45c34e34
c:orm_	a-26b-51c110e-54f-28
c:orma	a-45c-81d41e128f39g21
c:orma_	a53
c:ormai	a-78c-40e88
c:ormal	a-120c-47d68e100f23g29
c:orman	a-57c-39e98
c:ormat	a93c-52d-39e-32f48
c:orme	a-21b-40c76e-33f22g-34
c:orme_	a27c21e-33
c:ormen	a-27c82
c:ormer	d22
c:ormi	a34
c:ormu	a27b-21c25d-31
c:ormul	a27b-21c25d-31
c:orn	a23b-33c-37e21f-57g49
c:orn_	a64b-45c-55d62e38f-28g-69
c:orna	c25
c:orne	b-20c-29e97f-27
c:orner	a-43e56
c:orni	b-46c-65d29e-28g119
c:orni_	a-32
c:ornin	a22b-38c-58e-45f-31g115
c:orno	a34b51e-59f-42g25
c:orno_	a32b53e-59f-42g25
c:oro	a64b-26d46e-46f-61g-71
c:oro_	a89b-63c28d-56f-43g-42
c:orol	d75e-38f-34g-35
c:orolo	d75e-38f-34g-35
c:orp	a-23c59
c:orq	a-33c24e31g43
c:orqu	a-33c24e31g43
c:orque	a-27e34g44
c:orr	b-61e-54f72
c:orra	a24c-37
c:orre	b-41d48e-84f88g-24
c:orrec	a-72f89g32
c:orrei	a72d25e-62f-30g-51
c:orrem	a38
c:orreo	a-47f75
c:orres	c36
c:orri	a-77d33f76
c:orrig	a-22f46
c:orro	a-31b-29c107d-33e36f-33
c:orrow	a-27b-26c102d-31e39f-31
c:orry	a44b-27c-86e-26g97
c:orry_	a44b-27c-86e-26g97
c:ors	a25b-24c62d-61e-39g-37
c:ors_	b-43c84d-91e-47f26
c:orsa	a54c-94d73f-23g-34
c:orsa_	a44c-80d62g-28
c:orse	a41b47d-30e-32
c:orse_	b52
c:orso	c64d-41
c:orso_	c64d-41
c:orst	a-26e46
c:ort	a32b-46c59e-42f-51g-57
c:ort_	b-31c91d-51e-20f-50g-53
c:orta	a42b-77c-36d30e33g-38
c:orta_	a32c-38
c:ortac	a46
c:ortag	c33
c:ortai	d-23e30
c:ortan	a39c-57d28e58
c:ortar	d79e-21
c:orte	a52c23e-89f-54g-54
c:orte_	a59b-25c39e-66f-72g-48
c:ortee	c99d-66
c:ortef	a60c-58d57
c:orten	a45b26c-35
c:orter	b-26d46e-66
c:ortes	c47
c:ortf	c57
c:ortfo	c57
c:orth	c138d-113e-44
c:orth_	a-24c140d-105e-49g-20
c:orti	a-40c46d64f-41
c:ortie	a-28d93e-32
c:ortl	c34
c:ortli	c34
c:orto	a75c-24g-24
c:orto_	a-20d29
c:ortu	a73
c:ortug	a42
c:ortun	a26
c:orty	a-34c53e39f-21
c:orty_	a-34c53e39f-21
c:orw	a-24c50
c:orwa	a-54c51
c:orwar	a-50c41
c:ory	a35b-35c79e-53f-32g-44
c:ory_	a35b-35c79e-53f-32g-44
c:orz	e24
c:os_	a-24c70d-37e-55f30g-57
c:osa	a71c-29d-97e-28f24
c:osa_	a62b29c-74d-83
c:osal	a-29c23
c:osal_	c28
c:osas	a37
c:osas_	a37
c:osc	a-40c54d-29e-45f103g-51
c:osch	a-32c-53f103
c:osche	c-43f90
c:osco	c79
c:ose	a21b-37c26g-49
c:ose_	a26b-47g-37
c:osed	a37b-23d-33
c:osed_	a37b-23d-33
c:osen	c39
c:oser	c84d36e-38g-30
c:oser_	c81d36e-37g-28
c:oses	a34b22d21f-27g-37
c:oses_	a26b23d28f-26g-36
c:osez	a-44c-42d38f26
c:osez_	a-44c-42d38f26
c:osi	a-83b123c40d-49e-69g42
c:osi_	a-50b37
c:osin	a-59b31c67
c:osing	a-50c74
c:osit	a-94b103c34d-70e-44g47
c:osite	a-55b97c-22
c:ositi	a-66b-33c43d-44f23g65
c:osl	c-27d23
c:oslo	c-27d23
c:oslo_	c-27d23
c:oso	e21
c:oso_	c-35
c:osp	c24e-28f55
c:ospe	b20c-36f55
c:ospi	b-32c62d-27
c:ospic	c79
c:oss	a35b-57d28e-49f-23g-34
c:oss_	c39g22
c:ossa	a26c63e-23f-26g-36
c:ossa_	a61c33g-26
c:osse	a34b-107c51d21e36f-34g-58
c:osse_	a109b-87c67d-60e-46g-22
c:ossed	c-34d51e52
c:osses	a-86c75d59
c:ossi	c-34d47e-55
c:ossib	a48c-58d57e-71f-38
c:ossie	a-110d42e22f77
c:osso	a50b-31c33d35e-69g-57
c:osso_	a55b-28c35d40e-67f-30g-56
c:ost	a-28b43c78d-27e-52g-55
c:ost_	b46c45e-29f-34g-59
c:osta	b66d-57e-21f41
c:osta_	a31b20c-30
c:ostag	a-28c24
c:oste	c124d-87e-65f-51
c:oste_	a-35b30c47
c:osten	c100
c:ostet	a94c-34d-21
c:osti	a-63b25d98
c:ostl	c47
c:ostly	c47
c:osto	a-33d20e39
c:ostr	a-70b64c78d-61e-42f21g-48
c:ostra	a-50c76d-49
c:ostre	b24c29
c:ostri	a-100b94c31d-26e-21f24
c:ostro	a-75c87e-30g-57
c:ostu	a46c46
c:ostum	a39c31
c:ot_	a28b30c-37d-28
c:ota	a24c108e-74f-51g-55
c:ota_	a-40c92d34
c:otai	c44
c:otair	c27
c:otal	a-22b22
c:otal_	b22
c:ote	b-24f30g22
c:ote_	b-35c22d-72g55
c:otec	a-24c22f51
c:otect	f53
c:oted	a-32b21e33
c:oted_	a-32b21e33
c:otel	a89d-22f-26g-39
c:otel_	a74g-30
c:oter	a-36c84
c:otes	c-72d-22f61
c:otes_	c-69f63
c:otet	a-51c-58d112
c:otete	a-22c-48d90
c:oth	c-54f29g31
c:oth_	b-42c-109d-20f71g102
c:othe	a21c-21
c:other	a28b-38
c:othi	a48b46c-91e-35
c:othin	a48b46c-91e-35
c:oti	a-71c75d42e-47g-38
c:otic	a-124c56d82g-21
c:otice	a-123c53d82g-20
c:otif	a-30d33
c:otin	c32
c:oting	c34
c:otis	a58
c:otiv	c44
c:oto	a-41b-34c33f-37g98
c:oto_	a-27b-35f-55g108
c:otog	b-35e-27
c:otogr	b-34e-26
c:otos	a-120b23c64g73
c:otos_	a-120b23c64g73
c:otr	a-29b-42c75d-97e27f-27
c:otre	a-29b-43c78d-103e22f-29
c:otre_	a-35b-37c79d-102e24f-28
c:otro_	a28
c:ots	a-49c72d25
c:ots_	a-48c70d26
c:ott	a53b-36c43e-65f-26g-71
c:otta	a26
c:otte	a27b35c46e-63g-77
c:otte_	c114e-34g-78
c:otten	a27c-21
c:otter	b29c-34
c:otti	a-25c74
c:ottl	d49
c:ottle	d49
c:otto	a78b-38d-70
c:otto_	a47c27d-25
c:ottoi	c24
c:ou_	b-22c34e-29g30
c:oua	a24
c:oub	a-69c-28d-21f129g97
c:oubl	a-70b-42c-28d-48f129g105
c:ouble	e52
c:oubli	a-77b-32d-92e-28f138g93
c:oublu	a-27c-43g71
c:ouc	a27b-25g-33
c:ouce	a26
c:ouch	a-44b24c23
c:ouch_	d-24g46
c:ouche	a-64c32d31f40g-41
c:oucl	a81b-38d-36f-31
c:oucle	a85b-34d-33f-27
c:ouco	a45
c:oucou	a45
c:oud	a86c-21d-25e-102f-73g-101
c:oud_	a45b58c-33
c:oude	a42c-24
c:oudr	a90b-27d-37e-101f-70g-90
c:oudra	a89c-29d-29e-94f-67g-85
c:oudre	a31c33
c:oudri	a43
c:oue	a44c-46e23
c:oug	a-35c-57d106e37g-27
c:ouge	a97c-35e-52f-24
c:ouge_	a98b-25c-33d-22e-39
c:ough	a-72b33c-46d115e44f37g-22
c:ough_	b103c-79e32f59g-21
c:oughl	a-32c42
c:ought	a-97b-45c-22d126e35
c:ougi	a26b-20c-82d54e60f-25
c:ougie	a31c-79d54e48f-24
c:ouh	b-46c34e-56f49g-37
c:ouha	b-46c34e-56f49g-37
c:ouhai	b-45c27e-55f52g-34
c:oui	a81b-75c-27d-89e-60f-63g95
c:oui_	a79b-71c-37d-84e-65f-59g99
c:ouj	b-68c33e-45f-51g105
c:oujo	b-68c33e-45f-51g105
c:oujou	b-68c33e-45f-51g105
c:oul	a26c24e-49f-24g-40
c:oula	b47f-30g-52
c:oulai	a-58b96d-33e54
c:oulan	a-23b23
c:oular	a83b-69d35f-24g-27
c:ould	a27b-24d24e-57f-30g-33
c:ould_	a29b-25c21d27e-72f-29g-31
c:oulde	a27
c:ouldn	a-26e77
c:oule	b-33c116e-25f-35g-45
c:oule_	c34d20
c:ouleu	a45c-44d20
c:oulez	a-32c101
c:ouli	c-25g21
c:oulie	a-68g32
c:oulo	a43c-49f73
c:ouloi	f29
c:oulon	a48c-25
c:oulu	a43
c:oulu_	a43
c:oun	a-30b-50c59e28
c:ound	b-55c108d-33f-43
c:ound_	b-57c42f-25
c:ounde	a-74c129
c:ounds	a37
c:oung	a-98e99
c:oung_	a-60c-26e98
c:ount	b-65d39g-20
c:ount_	a-31b-80c30d34f39
c:ounta	a83c-44
c:ounte	c-30
c:ounts	c56
c:oup	a39b-67c52d-116e34
c:oup_	a23b-39c53d-90e-23f28
c:oupe	a74b-43d-61f-29g22
c:oupe_	a73b-36d-64f-24g30
c:oupl	a26e34
c:ouple	a26e34
c:our	c50d-25f-38
c:our_	c55d-33f-33
c:oura	a34d-22
c:ourb	b37
c:ourc	a-33c-30g30
c:ourd	a53b38c-30d-56f-42
c:ourd_	a45b62d-39
c:ourde	a60c-30
c:oure	a61b-23c59d-27e-24g-27
c:oured	c87
c:ourg	a20d54
c:ourg_	d61
c:ouri	a-80c55e60f-21
c:ourie	a-48c36
c:ourm	a112c-56
c:ourn	a-23b-64c58d20g-30
c:ourna	a75
c:ourne	a-66b-43c30d50e46
c:ourni	c54
c:ouro	a31c-72d70
c:ouro_	a46c-42d37
c:ouron	d27
c:ourr	a-25c22d26e-26f63g-61
c:ourra	c69e-42f-33
c:ourri	a-42d41f105g-62
c:ours	a-34b-29c77f-63
c:ours_	a-34b-51c79d24f-69
c:ourse	a-70b57c67d-34e22g-25
c:ourt	b34c-64d46e25f-33g29
c:ourt_	a69c-32
c:ourte	a-72g56
c:ous	c45d-32e-23
c:ous_	c36d-23
c:ousa	a91d-36e-35g-39
c:ousan	a91d-36e-35g-39
c:ouse	a28b-25c72d-79e-25g-79
c:ouse_	a25c63d-87g-66
c:ouses	c85d-23
c:ousi	c57
c:ousin	c50
c:ousl	a-28b42c57
c:ously	a-28b42c57
c:ouss	a81b-39g-23
c:ousse	a52b-28
c:out	a-21e41f26
c:out_	a-26b21c-26e23f47g47
c:oute	b40c-65e37f36g-41
c:oute_	c-44
c:outen	a25c-63
c:outer	a-26c-27d59
c:outes	a34b23c-31d-46f52g-27
c:outi	a-60b-54c56d34e67g-79
c:outie	a-34e44
c:outiq	a-56b-56c55d32e60g-76
c:outo	c-23d49
c:outon	c-39d52g20
c:outr	a37c-30e22
c:outs	c59
c:outs_	c22
c:outsi	a28
c:outu	c-55d39e69g-45
c:outur	c-66d41e73g-42
c:ouv	a28b-32e-24f-53
c:ouva	a-42c33
c:ouve	b-34d28e-30f-39
c:ouve_	a-26c-44d-41e84f34
c:ouvel	g41
c:ouver	a86b-44c35e-75f-55g-52
c:ouvez	a24b-64d90e-43f-68
c:ouvo	a45
c:ouvr	a109c22d-119f-32g-33
c:ouvre	a149c-28d-122
c:ouvri	c33
c:ouw	b28
c:oux	a-46b39c70d-37
c:oux_	a-46b39c70d-37
c:ouz	a29c38
c:ouze	c41
c:ouze_	c41
c:ova	a93b-57d-62e-44f-27
c:ova_	a52
c:oval	a81c-36g20
c:oval_	a41g25
c:ovar	a81
c:ovare	a50
c:ovat	e25
c:ovato	e25
c:ove	a-26c42e-78f43
c:ove_	a-46b27c61d-59e-49f73g-60
c:oved	a-55c-28d29e-46f66g80
c:oved_	a-66e-44f94g30
c:ovel	a-95b92c28e-40f22
c:ovely	a-100b95e-20f26
c:ovem	a49b-25
c:ovemb	a37c-28
c:oven	a-24
c:over	b-67c57d33e-21f-58
c:over_	b-45c49d-29f-47g33
c:oves	a74c-28e-25
c:oves_	a62c-22
c:ovi	b66c-32e-37g21
c:ovin	a21d38
c:ovo	g49
c:ovo_	g50
c:ow_	a-35b37c64d-25f-39
c:owa	a35b20c-24
c:owe	a-60b-45c36e61
c:owed	a-59b-42e93g40
c:owed_	a-59b-42e93g40
c:ower	a-27c61e-25
c:owers	c63
c:owi	a-54c-25d80e-24g66
c:owin	a-54c-25d80e-24g66
c:owing	a-54c-25d80e-24g66
c:owl	a39b-36
c:own	a56f-89g-61
c:own_	a65b23c-35f-88g-45
c:owne	a-84c84e40
c:owned	a-43e56
c:owner	a-41c92
c:owns	a38
c:owns_	a47
c:ows	a22b50c40d-79g-26
c:ows_	a68b-40c94d-67e-41f-21
c:owsi	b84c-30
c:ox_	a-79b-56d102e67
c:oxe	a22c27
c:oxes	a29
c:oxes_	a29
c:oxi	c73
c:oy_	c61d-51f-31g21
c:oya	a22c54d24f-45g-100
c:oyag	a62d47e-26g-52
c:oyage	a62d47e-26g-52
c:oyal	a-41c86
c:oyal_	c77
c:oyan	a50
c:oyant	a61
c:oye	a-47b37c28d88f-21g-53
c:oye_	a-70d21e63
c:oyee	a-25f43
c:oyen	a35
c:oyer	d90e-65f-25g-46
c:oyer_	d92e-59f-20g-37
c:oyes	c66
c:oyes_	c66
c:oyez	a-36b65d38f-29g-27
c:oyez_	a-36b65d38f-29g-27
c:oze	a-44c55
c:ozen	a-39c43
c:ozi	a-48c89
c:ozio	a-33c21
c:ozio_	a-24
c:ozz	g22
c:pa_	f-24g22
c:pac	b-30c49d-22e24f-41g26
c:pace	g41
c:paci	a-46c37
c:pack	c50
c:pad	c62d-50e56f-21
c:padr	a40c46d-26
c:padre	a41
c:pag	c49d-90f59g-71
c:paga	a62
c:pagar	a22
c:page	b38c72d-94e-63g-57
c:page_	a37b37c48d-81e-52g-46
c:pages	a-34c75
c:pagi	a-31c32
c:pagin	a-31c32
c:pagn	d-26e43f31g-27
c:pagna	d24
c:pagne	b-34d-34e45f49g-29
c:pagno	b23
c:pai	a38c-49d-23e69f-64
c:paid	b-21c-29e98f-24g-29
c:paid_	b-21c-29e98f-24g-29
c:paie	a35b57d-33
c:paie_	a57
c:paiem	a-29b32c36
c:pain	b55
c:pain_	b27
c:pair	a84b-75c-93d-57e50f-48
c:pair_	a52b-62c-89e75f-30g31
c:paire	a91c-29d-65
c:pairs	a68
c:pais	c-29e51
c:paix	a-21b-22d89f-20
c:paix_	a-21b-22d89f-20
c:pal	a100b-50d-26e-63f-34
c:pal_	a40c-50g23
c:pale	c48
c:pan	a93b-26c67d-87e-55f-56g-64
c:pane	c34
c:pani	a67c-21
c:pant	a23
c:panu	a79
c:panue	a79
c:pany	a33b-35c87d-44f-26g-30
c:pany_	a33b-35c87d-44f-26g-30
c:pap	a-46c73e-28
c:papa	a53e-24
c:papa_	a39
c:pape	a-39b-43c99d-20g-41
c:paper	a-24b-39c94g-35
c:papi	a-80b50d56g33
c:papie	a-115b68c22d59g38
c:paq	a-27e76
c:paqu	a-27e76
c:paque	a-27e76
c:par	f-22
c:par_	b-20d28f54g-69
c:para	e21g-75
c:para_	a70d-86e21f-46g-79
c:parad	b30
c:parai	a-80d47f77
c:parat	a-40c-68d79e41f57g-25
c:parc	a-52b-22c84e42g-25
c:parce	a-53c83e65g-37
c:pard	a30c67
c:pardo	a29c23
c:pare	c52d-81f-27
c:pare_	a-36b37c60d-34e-22f-32
c:parec	a23e29
c:parei	g36
c:paren	b50c-23d-26e34
c:parer	c67d-27
c:parf	c-33e100f-50g-35
c:parfa	c-27e26
c:parfu	b-26d35e91f-46g-45
c:pari	a65b-28c-87d45e-21f-54
c:parig	d50
c:paris	a76b-49c-88d31f-57
c:park	b30c33d-50e-27f-21g29
c:park_	b60c-38
c:parki	c53d-22g29
c:parl	a-30c28d-76e25f-51g110
c:parla	a-36c-37d-26g105
c:parle	b-32d-47e28f-40g65
c:parlo	c62
c:parm	c22
c:paro	a-44c49e46
c:parol	e30
c:parr	c27
c:pars	a-29d83
c:pars_	a-29d83
c:part	c23d28e-27f-28
c:part_	b-24c-42e35f-48g70
c:parta	a-21b25c78d-26
c:parte	c55d67e-47g-37
c:parti	a-40d72e38
c:partm	c44
c:partn	a65d-42e-26g-23
c:parto	a-20d57
c:party	a49c-20f38
c:paru	b56g-23
c:parur	b59c30
c:pas	b41d-36
c:pas_	b53c-38d-43e21
c:pasa	c-52g42
c:paso	c-48g48
c:paso_	c-48g48
c:pass	a36c38e-84f-38g-24
c:pass_	c71
c:passa	f-24
c:passe	a39b33e-76f-22g-47
c:passi	c25
c:passo	a71c22e-30
c:passt	a-37g75
c:past	b23c43d36e-47g-24
c:past_	a27b45e-31
c:pat	a-22c22e39f-43
c:pate	a-32b24c76
c:pati	b-22c-35e45g76
c:patie	b-29c-40e34g82
c:patr	a36c47
c:patro	a40c32
c:pau	b51c-64d52
c:pav	a-29d29
c:pave	e23
c:pavem	e23
c:pay	a74b-88c106d-100e-36f-54g-82
c:pay_	a86b-25c82d-80e-79f-38g-43
c:paye	b-34c105d-64e27g-52
c:paye_	e68
c:payer	a72c83d-65e-27
c:payi	a-21c91
c:payin	a-21c91
c:paym	a51
c:payme	a51
c:paz	a-43g55
c:pazi	a-47g56
c:pcs	c38
c:pcs_	c38
c:pd_	c-56f86
c:pe_	a28b-43c32d-60e-43g22
c:pea	a57b-37c78d-54e-24f-62g-68
c:peac	c37
c:peak	a26c78d-40f-23g-31
c:peak_	c64
c:pear	a40c49e-43f-44g-26
c:pearl	a41c36e-30f-40g-21
c:peau	a25
c:pec	a-27d-61e105f31g-59
c:peca	a-52e38
c:pech	a45
c:peche	a45
c:peci	c74d-30e-29g-25
c:pecia	c65d-27e-24g-23
c:pect	a-61c-33d-24e106f67
c:pect_	a-21c-33e40
c:pecte	c-34e89
c:pecti	a-29f57
c:ped	b-76d97
c:ped_	a-39b-53c-40d108g24
c:pedi	b-59c30d63e-39g-42
c:pedid	a29d20
c:pedit	c102e-124
c:pee	a91c-29g-33
c:pee_	a40g-25
c:pei	a-26e66
c:pein	a-27e73
c:peint	a-23e60
c:pel	a-36c-60d-99e99f132g32
c:pel_	b-45c-23d-51e49f71
c:pela	a-36g45
c:pele	c-75d-68e55f103
c:peler	a44c-48g28
c:pelez	a-37d-50f117
c:pell	a-48b36d-52e82f47g-21
c:pelle	a-24c26d-39e80
c:pelli	a-50b64c-58f53
c:pen	b48c38e-40f-57g-66
c:pen_	a86b64c-43d-50e-46f-25g-43
c:pend	a60b-42d28e-39f-57g-52
c:pend_	a57b36d-23e-27
c:penda	a22b-31
c:pende	a81b-39c-42d58e-59f-25
c:pendi	c29e25
c:pendu	a23d34
c:pene	a-85d115e25
c:pened	a-94d100e30
c:penn	a73
c:pens	a-67b121c99d-67e-30f-72g-46
c:pens_	d53g24
c:pensa	d-44e69f-30
c:pense	a-79b106c104d-34e-35f-33g-43
c:pensi	a-45b105c86d-55e-40f-31g-58
c:penso	a-23b60
c:pent	a38b-32c20d-20e28
c:pent_	a94b-31c-26d-21e47
c:peo	a24b45c21d-68f-28
c:peop	a29b46c27d-67f-47
c:peopl	a29b46c27d-67f-47
c:peq	a73c-33
c:pequ	a73c-33
c:peque	a73c-33
c:per	b-22c47d-27
c:per_	a51c24d-57e-57g-40
c:pera	a-37d-23e64g29
c:pera_	e20
c:perat	g24
c:perc	b-34c48d-53e49f-29g28
c:perce	a39c36
c:perch	a-63e80g43
c:perd	a-26d59g-29
c:perde	a-35e24
c:perdi	a47
c:perdr	a-44d46
c:perdu	b-50d60e-36f46g-21
c:pere	c50d-62
c:pere_	a29b25d-43
c:perer	c88d-26
c:perf	a-30b-42c91d-40f-46g36
c:perfe	a-89c38g90
c:perfu	a54b-38c83d-33e-37f-27g-40
c:perh	b64
c:perha	b64
c:peri	a-117b-47c110e-70f-43
c:perie	a-92b-28c115d-34e-50f-26g-28
c:perio	a-39g26
c:perl	a38b-59c-45d72e-28f-43g36
c:perle	a31b-48c-25d71f-33
c:perly	a28g47
c:perm	a-27b22c30d-25e-29f-29g42
c:perma	a27
c:perme	a-41b20c26f-26g44
c:permi	a-24c29g22
c:pero	a-51b79g-23
c:pero_	a-40b66c-24d41
c:pers	a-52b-61c35d-34e92f79g-69
c:pers_	a43d41e-21g-22
c:perso	a-69b-55c30d-47e102f110g-59
c:pert	a-37d30f26
c:perw	a-28c50
c:perwo	a-35c40
c:pes	a56b50c-54d-92e35g-38
c:pes_	a85d-25
c:pesa	a41
c:pesa_	a43
c:pet	a52b-69c-22d-37e38f-57
c:pete	a-76c44e41
c:peti	a86b-71c-37d-35e-37f-50
c:petit	a86b-71c-37d-35e-37f-50
c:pett	a-89c-70d-29e115g76
c:petta	e57
c:petto	a-94c-73e102g93
c:peu	b65c-36d65e-57f-62g-34
c:peu_	b92c-77d-24
c:peur	d46
c:peur_	d46
c:peut	b106c-71d86e-51f-71
c:peut_	b106c-71d86e-51f-71
c:peux	a62b-60c84d38e-81f-62g-77
c:peux_	a62b-60c84d38e-81f-62g-77
c:ph_	a-90c59d72
c:pha	a33b-35c62
c:phas	a26
c:phase	a26
c:phe	c-30d41e27f-24
c:phe_	a-35c21d56
c:phi	c-78f-23g108
c:phie	a-38c-75e52g68
c:phie_	a-38e29
c:phies	c-38g23
c:phir	a38b26c-52e-49f-31g79
c:phir_	a27c-32g49
c:phire	a40e-30g48
c:pho	a-45b-49c29d-59e24f55g58
c:phon	b-53d-105e65f81g34
c:phone	a-22b-51d-103e69f67g27
c:phot	a-61b-30c34g97
c:photo	a-61b-30c34g97
c:phr	a50
c:phra	a50
c:phras	a50
c:phs	c-27g33
c:phs_	c-27g33
c:phy	c34
c:phy_	c30
c:pi_	c24
c:pia	a-36b80c43f-36g-53
c:piac	a-54b78d-31e53g-21
c:piace	a-59b79d-28e39
c:pic	a62b-62c70d-42e-116f-38g36
c:picc	a109b-29d-31e-38f-27
c:picco	a109b-29d-31e-38f-27
c:pice	c79
c:pice_	c79
c:pick	d36g42
c:pict	b23e-40
c:pictu	b23e-40
c:pid	c-43e70
c:pide	a60c-43
c:pide_	a39c-48
c:pie	b-24c47d28f-34g-32
c:piec	b-57c72f-43g-64
c:piece	b-57c72f-43g-64
c:pied_	a43
c:piedr	g26
c:pier	c37d30e-43f-24
c:pier_	a-79b58g49
c:pierc	a41
c:pierr	a37b-27c38e-37f-32g-39
c:piers	a-74c52d61
c:piet	a21d29
c:pietr	a26c-30d31g22
c:piez	a-71c43
c:pig	c68
c:pil	a-55b-45c-42d119e40f-42
c:pile	a-103c-100d121e61
c:pile_	a-101c-80d95e71
c:pilla	g22
c:pin	a61b-36c-23d51e-42f-67g-38
c:pin_	a70c-30
c:pine	a96d-31g-22
c:pine_	a52
c:pinel	a67
c:ping	d58f-33
c:ping_	a-24b23d33f-28
c:pingl	a32c-25
c:pink	a36
c:pio	a-27b-21c64
c:pion	c39
c:pir	a32c49d-38e25f-27g-29
c:pira	a35
c:pire	c67
c:pire_	a20
c:pis	a54b-27c-48
c:pis_	a91b-32c-34g34
c:pit	a47b-88c79d-66e-40g26
c:pita	a20b-77c78d-41e-26g28
c:pital	b-75c97d-34e-20
c:pitr	a26
c:pitre	a26
c:piu	a-64b42c-27d-44f100
c:piu_	a-60b44c-23d-42f100
c:pla	b50d27f-51
c:plac	a-30b-63c32d104e-33f-46
c:place	a-24b-62c25d99e-30f-44
c:plai	a23b68d-79e23g-93
c:plaid	a56
c:plain	a53b25c-27d-57e67f-44g-59
c:plair	c23
c:plais	a-89b46c71e30
c:plait	b38c-44d-23e-28f95g-37
c:plan	a-132b133c57e-20f-37g-24
c:plan_	a-93b77c23
c:plane	c42
c:plann	a-68b80c28
c:plans	a-45b92
c:plaq	c84
c:plaqu	c84
c:plas	a38c-41d39
c:plast	a38c-41d39
c:plat	a68b-37c-49e-42f-57g42
c:plata	a58
c:plate	a54c-61d26f-22
c:platf	c70
c:plati	a64c-99d-31e-21f-23g86
c:play	a-54c42g31
c:play_	c38
c:ple	b27d-21e-33f58g-33
c:ple_	a26b51d-57e23f-56g-55
c:plea	a30b-35c-43d-37e-86f103g-22
c:pleas	a24b-34c-41d-33e-81f103g-22
c:plei	a-43e20
c:plein	a-43e20
c:plem	d26
c:pleme	d26
c:ples	a32c62d-23e-22
c:ples_	a32c62d-23e-22
c:plet	a-47b51d74e-26
c:plete	b41d24
c:pleu	a-48f33
c:pleur	a-39f34
c:pli	a-56c-34e124g-44
c:plic	a-30c-61d47e89f36g-29
c:plica	a-87c-51d65e88f52g-21
c:plice	a53
c:plie	c36
c:plier	c41
c:plim	a-50b55c-35e78
c:plime	a-74b57c-25e82
c:pliq	a-27e80f-21
c:pliqu	a-27e80f-21
c:plo	b-32c131d-55e-63f-41g-65
c:plom	a-28c109d-41
c:plomb	c88d-21
c:plon	c37
c:plong	c37
c:ploy	a45c49f-20
c:ploye	a45c49f-20
c:pls	a28e-31f27
c:pls_	a28e-31f27
c:plu	b-33c-67f103
c:plui	c-55d37e31
c:pluie	c-55d37e31
c:plum	a48
c:plume	e25
c:plus	b-36c-57f136g-36
c:plus_	b-30c-60f138g-31
c:plusi	a95d-28
c:plut	a27c-49e-37g66
c:pluto	a27c-49e-37g66
c:ply	a-88c44d-22e31f-29
c:ply_	a-88c44d-22e31f-29
c:po_	a87b-50c-36d-59e-20f-47
c:poc	a68b29d-24e-68f-39g-27
c:poch	a27b33c-25d36e-33
c:poche	a35c-26d43e-27
c:pock	a76c-24d-31
c:pocke	a76c-24d-31
c:pod	a59b-46c87d-53e-48f-38g-40
c:podc	c26
c:podca	c26
c:pode	a26c38
c:podem	c32
c:podi	a-21c26
c:podr	a55
c:podri	a55
c:poe	c62
c:poi	a-39b-47e104f-41g43
c:poi_	a-58e73
c:poig	b-29c-37d22e-24g61
c:poign	b-29c-37d22e-24g61
c:poin	a-79b-33d44e101f-27g38
c:poinc	a-115d120
c:point	a-47b-25d-72e104f-21g44
c:pok	a-41b26c-28g82
c:poke	a-41b26c-28g82
c:poke_	a-69b28c-23g84
c:pol	a-71b-61c51d49e78
c:poli	a-105b-69c57d92e77g-35
c:poli_	c42
c:polic	a-75c93
c:polis	a-56c46d30e21
c:polit	b-22c-75d30e97
c:polo	a-43e23g70
c:polog	a-35e24g70
c:pols	e30
c:polso	e30
c:pom	a52
c:pome	a61
c:pomer	a61
c:pon	a-34b-66c59d-111e69g22
c:pon_	a-24c81
c:pond	a-72b-41c49d-89e116f-21g38
c:pond_	a-44c35d-30e93g-26
c:ponde	a-59c54d-30e82g-27
c:pondr	a-32c35d-23f-21g80
c:pondu	a-87c-31e100
c:pone	a48
c:poni	a110b-45d-83e-25g-30
c:ponib	a105b-37d-76e-41g-23
c:pons	a-56b-46c69d-82e56f-25g30
c:ponsa	a-52c35e67
c:ponse	a-56c28d-54e32g75
c:ponso	a25c73d-22
c:poo	a-84d115
c:por	a27b-36c26e-61g-33
c:por_	a-27b48e-64f67
c:porc	a25c-24
c:porq	a-34e35g45
c:porqu	a-34e35g45
c:port	a40b-59c44e-57f-42g-55
c:port_	a-81b-33c76d27e-32
c:porta	a39b-74c-26d25e43g-33
c:porte	a55c30e-82f-49g-49
c:portf	c57
c:porti	a-25c39d47
c:porto	d31
c:portu	a57
c:pos	c44e-43
c:posa	a82c25g-24
c:posal	c44
c:pose	a-35b-58c53e46g-29
c:pose_	a-50b-56c63e60f-21g-21
c:posed	d-28e22
c:poser	c67d46e-27g-20
c:posez	a-44c-42d38f26
c:posi	a-79b56c41d-73e-44g53
c:posit	a-76c49d-62e-33g46
c:poss	a44b-34c-40d92e-83f-51
c:posse	c-30d68
c:possi	a36c-48d57e-74f-44
c:posso	a63b-32d68e-53f-40g-42
c:post	a-85b21c101d-36e-46f65
c:post_	a-120b23c111d30e-56f36
c:posta	a-44d-57f83
c:poste	a-35c113d-67e-40f-26
c:pot	a86b48c-71d63e-81f-56g-48
c:pot_	a122b-20c-28e-47f-45g-25
c:pote	a34c-62d75e-33
c:pote_	a61
c:potet	a-22c-48d90
c:pou	e-36f-26g29
c:pouc	a73
c:poun	a71
c:pound	a71
c:pour	b22d-24f-27g33
c:pour_	b24d-26f-23g39
c:pourr	c76d30e-78f-49g-50
c:pous	a58c-35f36g-33
c:pouse	a63c-41d-27f52g-21
c:pouv	a27b-71d88e-77f-69
c:pouve	a28b-62d96e-61f-65
c:pouvo	a45
c:pp_	c-21f38
c:ppa	a-56g27
c:ppar	a-55g30
c:ppe	a-33d-35e29f86g-24
c:ppe_	c21
c:pped	a-45b-38d92e-30f-22g46
c:pped_	a-45b-38d92e-30f-22g46
c:ppel	a-46c-50d-114e113f131
c:ppel_	c-43d-43e54f75
c:ppele	a-25c-70d-74e65f106
c:ppell	a-63b44c48d-24e61
c:ppen	b40
c:pper	a-21c102d-54e-26g-28
c:pper_	a-36b29c93d-32
c:pph	a29e-27g52
c:pphi	a29e-27g52
c:pphir	a29e-27g52
c:ppi	a24c45d-32f-32g-37
c:ppin	b29f-20g-23
c:pping	b30g-22
c:ppl	a-90b-87c100e-62f78g-44
c:ppli	a-37c60e-23f65
c:pplic	f73
c:pplie	c52
c:pply	a-37c27d25
c:pply_	a-37c27d25
c:ppo	a-35b30d-22e21f25g29
c:ppo_	d23
c:ppoi	a-52d-29e69g46
c:ppoin	a-52d-29e69g46
c:ppor	a-32b33c72e-42f-42
c:pport	a-32b33c72e-42f-42
c:ppos	a-21b21c-91f87
c:ppose	a-32c-54e22f48
c:pposi	b21c-37f39
c:ppr	a-79d-77e38f129
c:ppre	a-61b46d-26f95g-30
c:pprec	a-38c51
c:ppren	b47c-28
c:ppres	c-37f93
c:ppri	a-68c-52d-23e21f119
c:pprim	a-78c-39f115
c:ppris	e40
c:ppro	a-35c45d-24g52
c:pprov	a-45g65
c:ppu	e31
c:ppun	g24
c:ppunt	g24
c:ppy	b-22c67g-42
c:ppy_	b-22c67g-42
c:pra	b38c44d59e-53f-42g-49
c:pra_	b39
c:pract	a29
c:prad	a-62d91
c:prado	a-43d81
c:prar	a71b76c-24d-76e-23
c:prar_	a54b56d-43
c:prare	a44
c:prat	a-88c27d81g-29
c:prato	a-83c-43d108
c:pre	d-28g23
c:pre_	c-64d67e53f-26
c:prec	a-26b50d-67e28g51
c:preci	a-30b60d-51e41f-42g25
c:pref	a-23b-36c-25d-38e-64f70g104
c:prefe	b-34c-32d-35e-57f58g101
c:preg	a-41c-92f50g43
c:pregu	b22c-36g52
c:prei	a-32b47d63
c:preis	b56
c:prem	c54d-61f-29
c:premi	c65d-80f-25
c:pren	a53b-27d-42e-41f-32
c:prend	a71d-30e-59f-27g-44
c:prene	a-26c73
c:prenn	e48
c:preno	a43b-31c-75d-23f26g66
c:prent	b53c-22
c:prep	a-87c53d96e-47f-38
c:prepa	a-96c57d97e-44f-37
c:pres	a22b-24c38d-40f-23g-41
c:pres_	a29d-61e35g-27
c:presa	a-22c44e24
c:prese	a72b-56c28e-36g-70
c:presi	a50
c:presq	a37
c:press	d-41f36
c:prest	a-62c86d-23
c:pret	a-43c62e62f-31g-42
c:pret_	a-34b37
c:prete	a-83c71e101
c:prev	a-49b50c-66d-43e98f-25g95
c:preve	a-64c-45d-24e101g73
c:previ	g23
c:prevo	b36
c:prevu	a-42b45c-39g52
c:prez	b63
c:prezz	b68c-30
c:pri	a33b23d-46f28g-48
c:pric	a72b87d-105e-46f-59g-72
c:price	a71b88d-103e-43f-58g-70
c:prie	f57g-28
c:prie_	c-66e29f71
c:priet	c72
c:pril	f42
c:pril_	f44
c:prim	a30c-56d-24e-44f100
c:prima	d29
c:prime	b26c-62d-46e-51f110
c:primo	a58
c:prin	b21c53d38e-93f-28g-62
c:princ	a26c-25
c:pring	c80e-56g-27
c:print	a28c36d34e-53f-34g-29
c:pris	a-36b-53c-89d115e27f80g39
c:pris_	a-82b-35c-102d116e74f108
c:prise	a37b-42c-71f29g53
c:prit	a59
c:prit_	a59
c:priv	a60b-48d-51f38g-53
c:priva	a58b-31d-33g-39
c:prive	a49c23
c:prix	a104b30c-49d-122f-62g-37
c:prix_	a104b30c-49d-122f-62g-37
c:priz	c76
c:prize	c76
c:pro	c46d-67f-25
c:pro_	b66c-24d-29
c:prob	a-58b50d28g22
c:proba	a-47b39d21
c:proc	a66b-47c-28d-35e-32f31
c:proce	c-47d37f65
c:proch	a56d-70g36
c:procu	a75
c:prod	a107b-35c45d-58e-37f-38g-35
c:produ	a112b-34c48d-73e-36f-37g-34
c:prof	b-37c46e-48f46g-59
c:profe	a37b-23c66d-27e-37g-22
c:profi	a-32c22e-22f80g-20
c:profu	a53c-37e26
c:prog	a-81c106
c:progr	a-81c106
c:proj	a-82b80c35
c:proje	a-82b80c35
c:prom	b54d-90e65f-60g37
c:prome	c-21e83
c:promi	a-22b53c-51d-59e49f-46g80
c:promo	b43
c:pron	a41
c:proo	a-49c22d53
c:proof	a-49c22d53
c:prop	b-69c38d-71e33f-33
c:prope	a94b-35c-75d-57f-23
c:propo	a-32b-58c51d-59e41g30
c:propr	c38g-28
c:pros	a-22b42c-53e26f46
c:prosp	b20c-36f55
c:prot	a-52d65f43
c:prote	a-77d73f48
c:prov	a-38c67d-37
c:prova	a26c23
c:prove	a-67c39g26
c:provi	c48
c:prox	c36
c:pru	d53
c:ps_	a27e-27f-26g-26
c:pst	a-32c46
c:psta	a-30c55
c:pstai	a-30c55
c:psu	c61
c:pt_	a-36b-35c22d38f-23g44
c:pta	a39d40g-27
c:ptab	d32
c:pte	a20b-39d-58g27
c:pte_	a-28c-25d-89e43f73g73
c:ptem	a52b-34c-87e27f-43g31
c:ptemb	a61c-54f-20
c:pteme	c-29e44
c:pter	a34c64d-35
c:pter_	c75
c:pteu	c44
c:pteur	c44
c:pti	a-29b24d-33f-29g99
c:ptio	a-57g104
c:ption	a-57g104
c:pto	a38d-24g22
c:pto_	a31
c:ptoi	a-29g44
c:ptoir	a-29g44
c:ptu	a-41c49
c:pub	a-50c107d-83e-63f61g-77
c:pub_	a-68c77f66
c:publ	c83d-55e-39g-61
c:publi	c83d-55e-39g-61
c:pue	c-37d55e73f-45
c:pued	a35b-24d69e-43f-33
c:puede	c-40d70
c:puedo	a49c21
c:pues	a-33c-50e90
c:pues_	a-24e80
c:puest	e21
c:pui	b-56c29d29g-40
c:puis	b-55c30d30g-40
c:puis_	b-55c44d30g-47
c:puisq	c30
c:puiss	a75c-65
c:pul	a32c-31d82f-24g-30
c:puli	a-23d49
c:pull	a25d38
c:pull_	c-23d41
c:pun	a-64b-32e33g55
c:punt	a-22f25g45
c:punta	g23
c:puo	c-74d68g40
c:puo_	c-74d68g40
c:pur	a-44b30d78f22g-64
c:purc	a-24b27c-24d101e-45g-27
c:purch	a-24b27c-24d101e-45g-27
c:pure	a-81c28e73
c:pure_	a-74e75
c:put	b-38e-35f22g22
c:put_	b-44d-50f40g39
c:putt	a-25d37
c:py_	a-34b-38c37f52g-33
c:qu_	b31d-36f-53
c:qua	a31b36c-37d-35e37f-70
c:qua_	a22
c:qual	c38d-60g-32
c:qual_	a21
c:qualc	a48d-22g-31
c:quali	a-64c52
c:quan	a22b79c-56e33f-78
c:quand	a-24b98c-55e57f-67g30
c:quant	a78b47c-43d-29e-26f-63g-47
c:quar	a45d-34f-50g-30
c:quara	a30b36c-28
c:quare	g20
c:quart	a56b-53c53f-29g-36
c:quat	a26c-64e59f-45g-21
c:quatr	a27b37c-71d31e56f-40g-45
c:quatt	g27
c:que	b-29
c:que_	b-40e23
c:qued	a-52g31
c:quee	a-31b44c75f-35
c:quee_	a-28b48
c:quel	a55c-23e-54f-30g-32
c:quel_	a61b37e-69f-40g-59
c:quele	a60
c:quell	b-55c-38d62e-40f46g23
c:quelq	a42d-40f-55g-46
c:quels	a75b-31c-53d23
c:quem	a114c-22d-31e-28g-21
c:quem_	a21
c:queme	a82e-20
c:quen	a61e-27
c:quena	a32
c:quent	c35
c:quer	a99c-49d-85e-40g-33
c:quer_	a59b-49d-71
c:queri	a94b52c-84e-40g-23
c:quero	a51c-26
c:ques	a-35c53d-76e-56f27g44
c:ques_	a-21c86d-67e-45g-29
c:quest	a-37d-60e-46f50g67
c:quet	a-55b-38d52e102f-23g-47
c:quet_	a-53c-23e105
c:quett	a-28c-30d68e49
c:queur	c21
c:quez	e32
c:qui	a31b-31c38d-20e-29g-59
c:qui_	a43b-33f-33g-87
c:quic	a-41c66g28
c:quick	a-41c66g28
c:quid	a36
c:quie	a82d-63e-67f-34g-29
c:quien	c94
c:quier	a101c-91d-78e-26g-30
c:quiet	a47c-35e-29
c:quil	c22d-29e-29
c:quill	a28
c:quin	a-41b-26c49d-23e50f24g-42
c:quin_	a-26e79
c:quind	b23c-47f44
c:quine	c32
c:quinz	d26
c:quip	c68
c:quipe	c57
c:quir	a-44e-26f109
c:quiry	a-44c-61f113
c:quis	c-27d44f-29g39
c:quis_	c-21g59
c:quisi	a40c-26d41
c:quist	d27
c:quit	a29e-22g36
c:quite	g24
c:quitt	a22
c:quo	a40d-113e34f24g-44
c:quoi	a72b33c-51d-119e21g-40
c:quoi_	a66b35c-46d-118e25g-38
c:quot	a-47c32f35
c:quote	a-44e26f51
c:ra_	b69d-42f-69
c:raa	a-46d-30f50g69
c:raag	a-41d-21f53g30
c:raag_	a-25c25f56
c:rab	a54c57d-56e-35f-35g-48
c:raba	a36c37d-23e-38f-28
c:rabaj	a48b36e-22
c:rabl	a32c-27
c:rac	b-28c-30d85f-37
c:racc	a-21d-23e80f-27
c:racci	c-25e50
c:racco	a-24c30g27
c:race	a41b-41c-97d75f-53g-35
c:race_	a-68d45e23
c:racel	a57b-48c-92d69e-45f-50g-41
c:rach	a-31b-31c95d-48g-33
c:rache	c88d-30
c:raci	a-99c26f24g75
c:racia	a-44c-56f35g82
c:rack	a-105c-67d122
c:racki	a-56c-59d98
c:racl	a-67d87
c:racle	a-67d87
c:ract	a26c-65d31
c:racti	a28
c:rad	a40b27c37e-53f-36g-80
c:rada	c-39d21
c:rada_	c-39d21
c:rade	a-26b51c72d-45e-29g-28
c:rade_	b59c43
c:radi	a46c59d-33g-21
c:radin	c36
c:rado	a22c-26d93e-23g-29
c:rado_	c-61d100
c:radu	a53d-32
c:radua	a56c-39
c:raduc	c41
c:raf	b-65c71e44f-43g-54
c:raff	a-28c27d34e44
c:raffi	a-25d43
c:rafi	a38
c:rafo	c56
c:rafo_	c56
c:raft	c49
c:raft_	c29
c:rag	a-22b48c67d-76e-59f-22g34
c:raga	a43
c:ragaz	a33
c:rage	a-79b27c109d-48e-62g65
c:rage_	a-80c106d-52e-55f20g53
c:ragen	a-31c24
c:ragt	a38
c:ragt_	a38
c:rai	a21b39c20e-69f-38g-22
c:rai_	a-26b106c-33d-46e-67f-20g66
c:raie	a45b-104c103d-28e-40f-40
c:raie_	a79b-85
c:raien	c95d-24e-36f-23
c:raig	a56
c:raigh	a35
c:rail	a42
c:rail_	a20
c:raim	b105c-46
c:raime	b105c-46
c:rain	a39b-38d-30f-40g53
c:rain_	a-23c24d-52g91
c:raine	a88b-33c-63d32
c:rains	a28
c:rair	a-28e36
c:raire	a-28e36
c:rais	a63c-23e-90f-24g-60
c:rais_	a70c-25d25e-92f-52g-55
c:raise	b41
c:raiso	a88c-49d-37g-32
c:raiss	a-54f64
c:rait	b49c90e-48f-58g-59
c:rait_	b31c99e-58f-71g-50
c:raite	b71c26d-41g-39
c:ral	a25b39c70d-89e-43f-42g-63
c:ral_	a-58b29c68d-45e34f-22g-25
c:rald	a97b27d-69e-48f-36
c:rald_	a88b63c-51d-27
c:rale	c49
c:rale_	c38
c:rall	c36
c:rally	c47
c:ram	a-32b-61c86e52f-57g-57
c:ram_	a-54c-51d21e102
c:rama	a27
c:ramm	a-33b-21c118d-36e-30g-36
c:ramme	c87g-26
c:ran	c37d22e-37f-58
c:ran_	a30b21c-20d-32f-37g36
c:ranc	b-60c64d50e-59f-26
c:ranca	c26
c:rance	b-64c58d64e-79
c:ranch	a-48c61d-32e26g48
c:rand	b44c63d-28e-59f-68g-30
c:rand_	a30c78d-54e-31f-59g-51
c:randd	a63
c:rande	b56c37e-63f-40
c:randi	a23c-20d36
c:randm	a-35d53
c:rands	a-22c66
c:rang	b-27d-86e53g58
c:rang_	a-56c-34e102
c:range	a60b-27d-73e-56g53
c:rank	a26b-25d36
c:rann	b26
c:ranq	b25c-31
c:ranqu	b25c-31
c:rans	a-27b-44c62d24e-42f-42
c:ransf	d30g51
c:ransm	a-70c82d-26
c:ransp	a-21c42d21
c:rant	a-50d130f-28g-62
c:rant_	a-30c44g-27
c:rante	a26b23c-59d64g-27
c:ranti	a-95c-36d123e24
c:ranz	a-25d49
c:ranzi	a-25d49
c:rap	b-38c-47d55e46
c:rap_	b-35c-113d118e47f-30
c:raph	b-40d44g35
c:raph_	a-90c59d72
c:raphe	a42
c:raphi	c-59e28
c:raphs	c-27g33
c:rapi	a75
c:rapid	a49
c:rapp	c-37d-33e85f51g-24
c:rappe	a29b-29c-72d-23e25f83
c:rappo	a-75b41c46
c:rar	a37b57d-90e43f-50g-44
c:rar_	b71c36d-50f-29g-30
c:rare	a34c-32d-46e58
c:rare_	a23d-29e60
c:rarl	a35
c:rarlo	a29
c:ras	a27b-61c48d-29e-32
c:ras_	a34b-32c93d-53e-29f-50g-27
c:rasb	a25d50
c:rasbo	a25d50
c:rase	a23c-59f86
c:rase_	a36c-37f64
c:rass	a62d-55e-25
c:rass_	a41c-29
c:rasse	a-35c49
c:rassu	a61
c:rat	a-28b-26c55g-51
c:rat_	b58c47e-22g-43
c:rata	a-23e34g30
c:rata_	c-33e35g31
c:rate	c97d-104e-76f43g-32
c:rate_	c123d-87e-56
c:rates	c56
c:rath	b-41d-20
c:rathe	a26b-39c-31g22
c:rati	a-55b-28c64d34g-69
c:ratio	a-77b-51c90d87e25f-47g-65
c:ratis	c60
c:rato	a-52b-52c23d102f-29g-38
c:rato_	a-52b-34c-30d100
c:rator	c59g-31
c:rats	a85d-23
c:rats_	a85d-23
c:ratt	c-20e51g-29
c:ratta	a-54e63f21
c:ratu	a-81b21c58f-49g30
c:ratui	a-36c68g-20
c:ratul	c38
c:rau	c60e-54
c:rau_	a39c-41f22
c:raude	a25
c:rav	a40b-42c-54d38e41f-60g-24
c:rava	a38c42d-56e22f-38g-62
c:ravai	c46d-31e51f-33g-38
c:ravat	a104c-35
c:rave	a48b-61c-55d68e-28f-47
c:rave_	a-68d137
c:raved	c-34d37
c:ravee	a79c-21
c:ravel	a76b-55d31e-39f-40
c:raver	a30c-54d25e41
c:ravi	b-24c-39e59
c:ravin	a46c-85e68
c:ravo	a-44b25c-38e84
c:ravo_	a-44b25c-38e84
c:ravu	a31b-34c-72e33f-32g36
c:ravur	a31b-34c-72e33f-32g36
c:raw	a-53c-26d-44e-27f124g30
c:raw_	a-76d-46f124
c:rawe	a-81b22c68
c:rawer	a-81b22c68
c:rawi	b46c-100g45
c:rawin	b46c-100g45
c:ray	a21b-36c-75d58g47
c:ray_	c-35d30g59
c:raye	c-46d36
c:raz	a-26d-72e-31f115g26
c:razi	a-39d-58e-24f110
c:razie	a-55c-42d-26f101g49
c:razio	a-39c50
c:rba	a35
c:rbe	b-23d20
c:rbe_	e24
c:rbei	a44b-26c25d-35
c:rbeit	c33e23
c:rbi	a68c22g-20
c:rbl	a58
c:rca	b-48c117d-78e-36g-62
c:rca_	a41c37
c:rcan	c52
c:rcant	c38
c:rcas	a-41c68
c:rcat	c74
c:rce	b-48c80e-28g-45
c:rce_	f45g-28
c:rced	a42
c:rced_	a42
c:rcee	a32c-27
c:rcel	a-34c53d51
c:rcel_	a-63c39d37e24
c:rcer	a41
c:rch	b-69c64d21e-70f-35
c:rch_	a36b-40d30f-29
c:rcha	a-44b36d94e-45f-24
c:rchan	c40
c:rchas	a-24b27c-24d101e-45g-27
c:rche	a22b-76c90d-50e-60f-38
c:rche_	b-77c90d-37e-34f-37
c:rcher	c81e-35
c:rches	a31
c:rchi	b-42d96e-57f29
c:rchiv	c-79d93e-22f57
c:rcho	a35c43
c:rchon	a35c43
c:rci	b-73c-52d-92f142g27
c:rci_	b-61c-62d-103f140g26
c:rcia	b-24c36
c:rcial	c38
c:rcie	c-37f54
c:rco	a109b-52c-49d-63e-34g-45
c:rco_	a103b-35c-67d-31e-35g-26
c:rcol	a48
c:rcole	a54
c:rcr	b-35c-54d25e-30f-30g97
c:rcre	b-35c-54d25e-30f-30g97
c:rcred	b-35c-54d25e-30f-30g97
c:rd_	b42d-44e32f23g32
c:rda	a60b-51c-52d35f-60
c:rda_	a-27c26e43
c:rday	a53b-62c-76d88e-46f-45g52
c:rday_	a52b-59c-80d89e-44f-44g52
c:rde	b35d71f-44g-38
c:rde_	b105d-26f-56
c:rdea	a67c-60d33e-27
c:rdeau	a67c-60d33e-27
c:rden	a34b-26c51e-22g-48
c:rden_	c26d25g-36
c:rder	a-70b-29d109f-21
c:rder_	a-47d78g28
c:rdere	a-122d113
c:rdes	a82c-30
c:rdes_	a82c-30
c:rdez	c-30e75g-29
c:rdez_	c-30e75g-29
c:rdi	b-59d30g32
c:rdi_	a30b-58c-54e34g58
c:rdia	a-46c-51d30e53
c:rdial	a-50c-23d41
c:rdie	a-36c117
c:rdien	a-24c101
c:rdin	a-34b-28d66e-34
c:rdina	a40c-57d69e-22
c:rding	a-57c25g34
c:rdo	c22d-20e-54f-30g84
c:rdo_	a-29b56c-61d-23g95
c:rdon	a-23b-29c43d39e-30g31
c:rdon_	a-21d71
c:rdonn	c34
c:rdr	a-58b81
c:rdre	a-53b84c-58d39
c:rdre_	a-58b84c-48d40
c:rds	d-53e-28f70
c:rds_	d-52e-26f71
c:rdu	a-20b-56d83e-43f39g-29
c:rdu_	b-45d50e-24f48
c:rdue	a-35d88
c:rdue_	d49
c:rdv	a53f-46g32
c:rdv_	a53f-46g32
c:re_	f-27
c:rea	a-36b27c63d34e-36f-37g-56
c:rea_	a-28d71
c:reac	g68
c:reach	c-25g49
c:read	a-29b27c48e-56f-26
c:read_	a63c23e-21f-24g30
c:readi	a-40b59c-30
c:ready	a-107c78d51g-27
c:reak	c27
c:real	b65c91d-85e-24f-32g-79
c:real_	a71c36d-63
c:reali	a29c75d-58g-20
c:reall	a-109b92c54g-31
c:ream	a-139b90c49d120e-31g-23
c:ream_	a-80d129
c:reami	a-65b81
c:reas	a-48c80
c:reasu	c41
c:reat	a-28b35e43g-57
c:reat_	a-39b52c30d27e-37g-27
c:reate	a-59c-27e110
c:reati	c47
c:reau	b-21d43e-32
c:reau_	a24d48e-22
c:reb	a-48b64c68d-60e-50f-21g38
c:rebb	a-21b70c57d-50e-37f-27
c:rebbe	a-21b70c57d-50e-37f-27
c:rec	a-22b-59c26d24f50
c:recc	a84c-55
c:recch	a31c-38
c:rece	a30b-76c-23f65g-42
c:receb	a-28
c:recei	a-63b-32c-40d78e90
c:recen	c41
c:recep	c-34g33
c:recer	a55c-31
c:recev	a111b-50c-57d-76e-55f90g-55
c:rech	b-44c60e-51
c:recha	d48
c:reche	c65
c:reci	a-44b45d27e24f-26g24
c:recia	a-33c40
c:recie	c61
c:recio	a23b72c-27
c:recis	a-46c-53e52g85
c:recl	c-48d75
c:recla	c-48d75
c:reco	b-48e-25f112g-48
c:recog	d22
c:recoi	c-46f94
c:recom	a-64c55d39
c:recon	a128c-66d-27e-21
c:recor	a-103f120
c:recr	c30
c:recru	c30
c:rect	a-59b-45c74d-86e-34f110g-37
c:rect_	a-64f94
c:recte	c72d-21f-20
c:recti	a-39c-29f102
c:recto	c51
c:rectr	c74
c:recu	a-120b-41c39d88g62
c:recu_	a-77b-37c-23d108f-22g88
c:recue	a-70c21d82e-24
c:recup	a-58c131d-34
c:red	a-26b-55c32d60f-25
c:red_	a-58b-40c29d98e31g-22
c:reda	c20
c:rede	a-47c62d33g-21
c:redes	a-29c86
c:redi	a25b-49c20d21e-64f-66g46
c:redi_	a44b-60c-62d37e-37f-53g85
c:redis	g20
c:redit	a-31b-26c97e-31f-28g-27
c:redo	c-31d37e22
c:redon	a-47
c:ree	a25b-56c80d-55f-69g-46
c:ree_	b-35c93d-90f-43g-30
c:reed	d-31g48
c:reed_	a-64c23d-21g51
c:reel	c68d-23e-23
c:reel_	c47
c:reela	b23c30
c:reen	a152b-55c-41d-29e-65f-63g-71
c:reen_	a158b-51c-76d-23e-60f-61g-66
c:reer	a40
c:reer_	a40
c:rees	a-66c66
c:rees_	a-66c66
c:reet	b-32c37d30e37f-71g-42
c:reet_	b-23d53e44f-69g-37
c:reeti	c31
c:ref	a-47b-61c-21d78f30g102
c:ref_	b-26d101e-21f-22
c:refa	a-33b26c-46d87e-52f-21g23
c:refai	a-40b32c-88d90e-25g29
c:refe	b-40d-44e-73f34g101
c:refer	b-40d-43e-72f36g103
c:refl	a-117c-42e20f39g99
c:refle	a-117c-42e20f39g99
c:refo	a36
c:refu	a-49b-30c-78d65e132g-32
c:refun	a-80c-83d56e109
c:refus	a34c-44e80
c:reg	b28c-29d47g-32
c:rega	a34b62c-36e-67f-22
c:regal	a71c-69d58e-49f-43g-48
c:regar	a-30b99d-50e-46g20
c:regi	a-60b-39c94f-30g-41
c:regio	a-23c62
c:regis	a-70b-27c99d41e-36f-21g-29
c:regl	a-30b-30c-60d119f22g-21
c:regla	a-38c-35d81
c:regle	c-74d97f28
c:rego	a-67c-68d56f93
c:regr	a-43c-33e86
c:regre	a-43c-33e86
c:regu	c-38g44
c:regul	d24
c:regun	b22c-36g52
c:reh	a-24c86
c:rehe	a-23c44
c:rei	a73b-55c41e-89f-53g-46
c:rei_	a85b-45c51e-87f-48g-72
c:reib	c56
c:reibe	c45
c:reil	a50b-47c-75f-39g54
c:reil_	c-36g51
c:reill	a64b-36c-47f-31
c:rein	c85e-28
c:reis	a-38b50
c:reit	a99c-39
c:rej	f29
c:rel	e-34g45
c:rela	a-21b-38f58g50
c:relan	a-21c-21d-20f60g59
c:rele	a-30c35g66
c:relev	c44
c:reli	e23
c:relig	a25c-57
c:rell	c41d-22e-22
c:rella	b22
c:relo	a29c-24d48f-51
c:relog	a34c-61d36
c:reloj	d28f-33
c:rem	b-33c-24f66
c:rem_	a27f61g-26
c:rema	a35b-23g32
c:remar	c29
c:remb	a-40b56d-48e33
c:rembo	a-44b57d-46e34
c:reme	a23b-53c-76d89g32
c:remen	a45b-33c-43g34
c:remer	c-48f54
c:remet	a-53c-32d115
c:remi	b-25c61d-76e20
c:remie	c33d-71
c:remio	c38
c:remis	c24e46
c:remm	c52
c:remmo	c52
c:remo	c-80d-34f122
c:remo_	g34
c:remon	c-59e35
c:remos	a44
c:remov	a-55c-46e-26f122g-22
c:remp	a-61c-91d113g31
c:rempl	a-59c-89d114e-21g32
c:remu	c34
c:ren	d-27
c:ren_	a-40b101e-29f35g-38
c:rena	a51c-53d-23
c:renc	b-46c97d-56e-58f-41
c:rence	b-33c81d-24e-55g30
c:renci	a-28c56
c:renco	a35c53
c:rend	a35b-44d-31
c:rend_	b-29d51f21
c:rende	b-22c-35e38f26
c:rendr	a55b-62c103d-43f-52g-61
c:rends	a94b35c-65d-65e-56
c:rendu	e40
c:rene	a-42b-37c93e-35f-29
c:renew	a-26c58
c:renez	a-50c85d25
c:reni	c35
c:renn	e44
c:renne	e44
c:reno	a52b-31c-70d-21e-41f73
c:reno_	a29
c:renom	a44b-22c-84f31g55
c:renon	f62
c:rens	b50c-44
c:rense	b52c-49
c:rent	b57d-52e47f-70
c:rent_	a26b-22c31d-46e30f-38
c:renta	e23
c:rente	a24e25f-34g-21
c:renti	b49
c:rentr	a-74b46g61
c:rents	b59c-20e24
c:renv	a-27c-71d70g56
c:renvo	a-56c-61d73g60
c:renz	c28
c:reo	f70
c:rep	a-34b-70c41e59f-43
c:repa	b-68c29d75e40f-60
c:repai	a39c-36
c:repar	a-29b-79c42d72e47f-54
c:repas	d41
c:repe	a68g-26
c:repl	a-100b-37c27d70e58f-46g21
c:repla	a-87c-49d111
c:reply	a-51b-26c45d-44e52f-37g33
c:repo	a-61b-29c36d-78e76g49
c:repon	a-72b-30c36d-97e109f-26g89
c:repor	c45
c:repr	b-61c65e-46g-55
c:repre	a-25b-51c81d56e-47g-42
c:repri	f21
c:req	a-107b-29d32e-41f134
c:requ	a-107b-29d32e-41f134
c:reque	a-108b-23d38e-35f132
c:rer	a-32b-36c76g-22
c:rer_	a-42b-69c77f20
c:rera	a-73c27d32
c:rerai	a-44
c:rere	a38c26e-48f-33
c:rere_	a20c68d-26e-38f-23
c:reri	c28
c:res	c25d-45
c:res_	a24c38d-67e-20g-47
c:resa	a-31c62
c:resa_	a-21c26e27
c:resc	c91
c:rese	a39b-61c51d-29g-67
c:resea	c61
c:resen	a68b-56c21g-70
c:reser	a24b-28c47d-34
c:resi	a67e-38f27g-62
c:resid	a64c-25g-42
c:reso	a-52c52d55
c:resor	c32
c:resp	a-105b-27c57d-41e106g-34
c:respo	a-91b-33c58d-35e92g-34
c:resq	a37
c:resqu	a37
c:ress	b-33c-20d-30e-32f81g54
c:ress_	d-48f44g43
c:ressa	a-101f31g87
c:resse	a27b-56d-54e-29f68
c:ressi	a-56c-42d65f75
c:resso	a-45d32
c:rest	b34d-53e-49g43
c:rest_	b85c-38e-23
c:resta	c27e-47
c:reste	d-88e-55g73
c:resti	a-44c36
c:resto	a55c-60d-32g21
c:restr	c-33e34
c:resu	a-39c62
c:resul	a-23c71
c:ret	a-53b29c24f22
c:ret_	a-58b87f-49g37
c:reta	a-29b-22c68e-24
c:retai	a-69c60
c:retar	a41c-41g32
c:rete	a-39b56d-71e64f38g-29
c:rete_	a37b32c-40d-95e106f-38g-26
c:reten	a-70c21
c:reter	a-23c44f35
c:retez	a-33f62
c:reti	a-67b20c-23d39e-21f131g-54
c:retie	a-34c34
c:retio	c70
c:retir	a-63b34c-102d58e-47f136g-45
c:reto	a-37b-57e38g67
c:reto_	a119c-33
c:retou	a-106d43e78g56
c:retr	b32f-29g39
c:retra	b68c22d-58e-32
c:retro	a-39e27g58
c:rets	c34
c:rets_	c34
c:rett	a-38b-34c-54d74e62f-32g72
c:retta	a-24g76
c:rette	a-44c-52d81e68
c:retto	c-34d21
c:retu	a-71c86d56e-26f-28g-37
c:retur	a-77c89d56e-25f-26g-36
c:reu	b-57d57e63g-59
c:reun	a58c-26d23
c:reund	a32
c:reuni	a29c-22
c:reur	a-95b-30c-33d49e121f72g-39
c:reur_	a-79c-58d60e100f77g-31
c:reurs	a-36c27e46
c:reus	d80
c:reuse	d81
c:reux	a37c28
c:reux_	a37c28
c:rev	a-71b62d-28e48f-29g73
c:reve	a-73b98c59d-112e36f-40g75
c:reve_	a-42b84d-33g31
c:revei	a76d-21
c:reven	a-103b-33c74d-78e92f-43g97
c:rever	a-57b96c-28
c:revi	a-79b-57d86e32g85
c:revie	b-27d-50g69
c:revio	a-31c31g28
c:revis	a-114c-60d115e80
c:revo	a20c-76e24
c:revoi	a45c-83
c:revu	a-46b43c-20g51
c:revu_	a-44b49c-30g58
c:rew	c25e28
c:rew_	a-62e22g28
c:rey	c-67d43e-23g72
c:rey_	c-56d46g58
c:rez	a50b40d-78e-69f25g-43
c:rez_	a76d-78e-64f36g-37
c:rezi	a-28c25
c:rezio	c31
c:rezz	b67
c:rezzo	a27
c:rf_	a51b-22d40g-20
c:rfa	a-22e21
c:rfai	e25
c:rfait	e25
c:rfe	a-96c61e-26g85
c:rfec	a-80g93
c:rfect	a-80g93
c:rfu	a33b-59c52e29f-42g-75
c:rfum	a28b-54c48e46f-61g-70
c:rfum_	b-29d21e98f-33g-31
c:rfume	a66b-48c86d-47e-45f-33g-46
c:rfums	a20c-29
c:rg_	a21c-37d51
c:rga	b-43c86d-52e-38f-39
c:rgan	b-25c94d-36f-23g-38
c:rgani	c82d-20g-21
c:rge	a28b-53c67d-47f-76g-24
c:rge_	b-50c61f-48g-43
c:rgen	a72b-28c41d-73e-60f-74
c:rgen_	c47
c:rgent	a82b-27c36d-88e-54f-70
c:rges	a-40c25e37
c:rgi	a-74c24f-33g101
c:rgiv	a-71e32g60
c:rgive	a-71e32g60
c:rgl	a43
c:rgo	b-34e29g37
c:rgo_	a37
c:rgon	e22
c:rgot	a-36c-44g77
c:rgu	a36b25c-32
c:rgue	c-50e26
c:rha	b66d33f-28g-39
c:rhap	b64
c:rhaps	b64
c:ri_	e-58f49
c:ria	a33c57d-31e-63f-54g-52
c:ria_	a38b21c74d-88e-74f-39g-28
c:riag	a31b22d28e-43g-39
c:riage	a31b22d28e-43g-39
c:rial	a-25c25d46
c:rial_	a-36c25d48
c:riam	b44
c:riamo	b44
c:rian	a21b-29c29f-22
c:rian_	a39c45
c:riant	a-30e41
c:riat	a60
c:riat_	a60
c:rib	b-52c75d-98f76
c:ribb	a-57c92
c:ribbo	a-57c92
c:ribe	c-51d-22f57
c:ribe_	a33c-36f60
c:ribi	e55
c:ribo	a23
c:ribo_	a23
c:ribu	c55
c:ribut	c45
c:ric	b44c26d-47e-91
c:rice	a41b77d-49e-54f-58g-34
c:rice_	a75b49d-104f-61g-35
c:rices	b61
c:ricev	a-49c-48d90
c:rich	b-42e-84f71g58
c:rich_	d44
c:riche	a94
c:richi	c-27f60g35
c:richt	a-23d-21f46g39
c:rici	c52
c:rick	b23c-29
c:rico	a-22b28c36d-32e-20f74g-28
c:rict	a44
c:ricu	c79
c:ricul	c79
c:rid	a36b-54d-51g30
c:rida	a21b-54c-28d-31e-22g84
c:riday	a31b-52c-35d-48g85
c:ride	a41c44d-22e-21g-24
c:ride_	a47
c:rides	b24
c:ridg	c-27
c:ridge	c-27
c:ridi	c32
c:rido	a45c-38d-39e57
c:rido_	a40c-39d-21e44
c:rie	b24c49d-38e-24g-63
c:rie_	a40c50d-35e-44f-34g-74
c:ried	a50b21c-62e42g-26
c:ried_	a36b22c-47e44g-24
c:riee	b-23c55
c:rief	a46
c:riel	f37
c:rien	b61d-82f61g-46
c:rien_	b107c-77d-62f90g-22
c:rienc	a-80c108e-32
c:riend	a55d-54e38g-35
c:rienz	c53
c:rier	b33d-26e34f72g-81
c:rier_	a-27b45c-21d-35e63f24g-37
c:riere	a52b-29d23e-34f23g-70
c:riers	a-43f79
c:ries	a-29b29c70d-35e-26
c:ries_	a-47b21c80d-46
c:riet	a-22c84
c:rieu	a-37c40d91e-23f-26
c:rieur	c-28d116
c:rieus	c51
c:riez	a-26b-48c119d-23e-67f-53g-35
c:riez_	a-26b-48c119d-23e-67f-53g-35
c:rif	a-79b59c69d32e-74f-38g38
c:rif_	c57d-38e-23g41
c:rifa	a-20c77
c:riff	a-58d77
c:riffe	a-45d59
c:rifi	a-73c54d51
c:rifie	a-39c47
c:rifs	a-46b97
c:rifs_	a-46b97
c:rig	a-37b-54c31d28e-30g62
c:riga	a-41d31g35
c:rigad	a-39d31g35
c:rige	a-35b-26d-38f22g70
c:rige_	g51
c:riger	a-42c53f43
c:rigg	a57
c:riggi	a59
c:righ	a-58c59f32g23
c:right	a-51b-39c65e-27f34g25
c:rigi	b-52d73
c:rigi_	d50
c:rigid	a72
c:rigin	a-64b-27d78g24
c:rij	a-32b21f89g-49
c:rijs	b39c-30
c:ril	b-75c80g-45
c:ril_	a24b-21f26g-26
c:rile	a28
c:rill	b-48c73d46f-24
c:rilla	a-39
c:rim	a24b-33c24d-47e-33f54g-36
c:rima	d26e59
c:rima_	e27
c:rime	c-44d-42e-64f106
c:rime_	a73
c:rimer	c-50f91
c:rimes	c30
c:rimi	a-33c48
c:rimo	a80d-27
c:rimo_	a58
c:rimon	a47
c:rin	a40d22e-48f-53
c:rin_	a49b-61c39d-27e-28f-44g31
c:rina	e29
c:rina_	c-20e40
c:rinc	c-48d99
c:rince	d33
c:rinci	d25
c:rine	a32b-21c85d-87e-31f-53
c:rine_	a70b-26d-79f-44
c:rines	a-80c107e-20
c:ring	a42c-43e-48f-34
c:ring_	a42c-38d31e-51f-43
c:ringe	a41c-26
c:ringi	a-44c-41d55e34
c:rings	a78b20d-91e-43f-23g-37
c:rino	a25d56
c:rino_	a29d57
c:rins	c26
c:rins_	c30
c:rint	a28c36d34e-53f-34g-29
c:rint_	a34c36e-31
c:rinte	b25d33
c:rio	a-23b112d35e-55f-26g-29
c:rio_	a35c-32d48e-24g-31
c:riod	a-39g26
c:rion	a32b-40c91d-41e-25f-33g-24
c:rions	a29b-38c92d-40e-24f-32g-24
c:rios	a-90b123c-84
c:riosi	a-72b114c-73
c:riou	a-34b48
c:rious	a-26b50
c:rip	a-34c23d36e-48g45
c:ript	a-52c41
c:ripti	a-34
c:riq	a53c31d-58e-54f50g-50
c:riqu	a53c31d-58e-54f50g-50
c:rique	a56c23d-57e-52f62g-49
c:rir	b49c-42f-34
c:rir_	a58c-63d36e-35f-55g-45
c:rira	b63
c:rire	a-63b20d-54e73f23g61
c:rire_	a-67b24d-51e48f25g37
c:ris	a26b-64c-25d29
c:ris_	a49b-58c-77d33e-26g25
c:rise	b-61d-22e21g51
c:rise_	a28b-51d-26f-41g43
c:rises	c-27f63
c:riso	a-38
c:risp	a-70e87
c:rispo	a-47c-24e56g23
c:riss	a-85c71d22
c:rist	a47d36e-41f-30g-55
c:rist_	a48c21
c:rista	a48c-21
c:riste	a-40d63g-25
c:ristm	a53d36e-38g-25
c:rit	a-31b-22c43d-93e28f71
c:rit_	b-24c-91d-46e119f32g31
c:rita	c96d-54e-20f-27g-37
c:rita_	c42
c:ritag	a-24c73
c:rite	a36b59d-78e-44f23g-61
c:rite_	a48b61d-81e-38f34g-50
c:rited	d30
c:riter	c73e-29
c:riti	a-57b-35c45d-53e33f75
c:ritin	a-50b-22d-30e34f93
c:rito	a-27b-29c28d-25f47g30
c:rito_	a-44b-23c23f53g46
c:ritt	a-106b-22d21e62f99
c:ritte	a-69c22e33f29
c:ritto	a-55c-22e22f64
c:rity	a-55c75
c:rity_	a-55c75
c:riv	b-60d-29f66g30
c:riva	a47b-43g-21
c:rivat	a41b-32g-24
c:rive	a-20b-49c-29f78g39
c:rive_	b-36f-67g63
c:rived	a-77c26d36e26
c:rivee	a37c-61d32e-29g22
c:riven	a-24c28
c:river	a31c-40f43
c:rivi	c73d-82e-37f22
c:rivie	a27b34d-23
c:rivo	b-36c-70e61f21g59
c:rivo_	b-20c-41d-38e45g65
c:rivol	c-24e37
c:rix	a104b30c-49d-122f-62g-37
c:rix_	a104b30c-49d-122f-62g-37
c:riz	a-86c49d51g53
c:rize	c76
c:rize_	c72
c:rk_	b24c59d-21e-26f-75g-32
c:rka	c95
c:rke	b41d-71
c:rker	a70
c:rker_	a70
c:rket	b89c-26d-42f27g-31
c:rket_	a-83b101e23
c:rketi	a70c-29f38
c:rki	c90d-37e-25
c:rkin	c90d-37e-25
c:rking	c91d-36e-23
c:rkl	a-31e48
c:rks	a-23e-28g60
c:rks_	a-36g28
c:rksh	b-27d53f-22g41
c:rksho	b-27d53f-22g41
c:rl_	a52d-27f-36
c:rla	a-60c56d42e-49f-21g91
c:rla_	a-39c64d72e-22
c:rlai	g60
c:rlait	g22
c:rlat	a-40g74
c:rlato	a-40g74
c:rld	c40
c:rle	b-54g32
c:rle_	a34b-67f-40g49
c:rler	b44d-23
c:rles	a41b-20
c:rles_	a41b-20
c:rli	a-50c23e-47f-23g98
c:rlie	a-89c-53g126
c:rlier	a-89c-53g126
c:rlin	a26g-31
c:rlo	a31b-29c54d70e-58f-60g-65
c:rlo_	b-40c66d82e-51f-34g-35
c:rlog	a75c24d-41e-30f-24g-34
c:rloge	a75c24d-41e-30f-24g-34
c:rls	b-28c111f-24g-34
c:rls_	b-28c111f-24g-34
c:rly	a33b87c-74e-23f-30
c:rly_	a33b87c-74e-23f-30
c:rm_	a-43b-63c101d-46e-70
c:rma	b-59c-60d36e66f35g48
c:rma_	b-21d48e-26
c:rmac	a58
c:rmai	a-78c-40e88
c:rmal	a-75c-58d60e94g41
c:rmal_	a-94c-46d55f34
c:rmali	a34
c:rman	a-28b-37e57g53
c:rman_	c-68e103
c:rmat	a43c-34e-54f57g-27
c:rmati	a93c-84e-25f29
c:rmb	d40
c:rmba	d40
c:rmban	d40
c:rme	c35d-47e-23f21
c:rme_	a-41b46f21g56
c:rmed	c39
c:rmed_	c21
c:rmei	a26
c:rmen	a-27c99
c:rmen_	c52
c:rment	a-24c64
c:rmer	a68b-24e-52f62g-37
c:rmer_	a61c-31e-33f66g-28
c:rmes	e41
c:rmes_	a29c-22e44
c:rmet	a75d-40e-45f-51
c:rmets	a-48c31g57
c:rmett	a89f-23
c:rmez	a34g-26
c:rmez_	a34g-26
c:rmi	a33b21d-65e-23f27
c:rmi_	b41c-71f33
c:rmie	a61
c:rmier	a50
c:rmin	e33
c:rmin_	e21
c:rming	a-33e20
c:rmit	a-59c69
c:rmitt	a-26g27
c:rmo	a-26d42e-23f-23g87
c:rmo_	a-42g93
c:rmoi	d56
c:rmoir	d56
c:rms	a79c96d-41f-42
c:rms_	a79c96d-41f-42
c:rmul	a27b-21c25d-31
c:rmula	a27b-21c25d-31
c:rn_	a32b-53c73e-21f-53g-65
c:rna	a-32d-36f77
c:rnal	a62c49d-24
c:rnali	a65c40d-22
c:rnan	a-65f95g24
c:rnant	a-61f98
c:rnat	a-24b21
c:rne	b-59e47
c:rne_	b-51c-31d72e103f-37g-34
c:rned	c32
c:rned_	c32
c:rnee	b-31c28d-35f32g24
c:rnee_	b-27c35d-62f36g33
c:rner	a-85c36d55e48f-30
c:rner_	a-53c61d63
c:rnes	c-49d60
c:rnes_	a-25c-26d29g24
c:rnet	a81b-58d-53e-33f22
c:rnet_	a98b-43d-48e-27
c:rni	b-73d64e-35f-38g76
c:rni_	a-32
c:rnie	a-50b-57c35d91f-40g38
c:rnier	a-54b-55c40d76f-37g46
c:rnin	a42b-30c-68e-63f-21g112
c:rning	a42b-30c-68e-63f-21g112
c:rnis	c38
c:rniss	c46
c:rnit	d23
c:rnity	d40
c:rno	a30e-63f-45g26
c:rno_	a45b50e-61f-43g22
c:rnoo	b-21d30g24
c:rnoon	b-21d30g24
c:rns	b36c44f-22g-22
c:rns_	b42c21
c:ro_	b-28e63g-38
c:roa	a-69c152
c:road	a-86c147
c:rob	f-55g33
c:roba	a-41b35c-26d36
c:robe	c28f-36
c:robe_	a-29d42e32f-25g38
c:robes	a24
c:roc	b33c-23d29e-55g22
c:roca	a-46d76
c:roce	c-26d35f64
c:roced	c-70d50
c:roch	b69c-54e-27f-27g36
c:rocha	a80d-49g-40
c:roche	b-27c-50d41e-24f-45g96
c:rochu	a-75b121c-58
c:roco	c50e-28g26
c:rocod	c26
c:rocu	a75
c:rocur	a75
c:rod	a53c62d-52e-43f-33g-64
c:rodu	a101b-42c63d-75e-42f-41g-39
c:roduc	a62b-22c54d-36
c:rodui	a63
c:roe	c28
c:rof	b-39c40e-49f65g-60
c:rofe	a37b-23c66d-27e-37g-22
c:rofes	a48c53d-23e-34
c:rofi	a-27c20e-23f79g-22
c:rofil	a-65c31f85
c:rofit	a24
c:rofu	a53c-37e26
c:rofum	a53c-37e26
c:rog	c93d-36e-35f-23g-53
c:rogr	a-81c106
c:rogra	a-79c105
c:roi	c56f-50
c:roid	c70
c:roir	a31c-34
c:rois	c35d-37e29f-64
c:rois_	c32d-26e24f-60g21
c:roisi	a21e30
c:roiss	c32
c:roit	a-29b-34c71d51e-53g-39
c:roit_	a41c53d-30e-61f36g-39
c:roite	c-27
c:roits	a-114c77d87
c:roix	a54
c:roix_	a54
c:roj	a-43b73c39e-25g-23
c:roje	a-82b80c35
c:rojec	a-29c65
c:rojet	a-53b88c-29f21
c:rok	a-36c35d88e-30g-24
c:roke	a-36c35d88e-30g-24
c:rol	a33c23d51e-32f-55g-38
c:roll	c56
c:rolo	d68e-51f-37g-42
c:rolog	d72e-49f-36g-41
c:rom	f24
c:rom_	a-21b-33d39f41
c:roma	c46
c:roman	c23
c:rome	a67b-37d-49e57g-35
c:rome_	a66
c:romes	c-28e40
c:romet	a35
c:romi	b52c-55d-60e47f-47g78
c:romis	b52c-54d-60e48f-46g79
c:romo	b43
c:ron	c50d-38f-49
c:ron_	a22b-56c-36e79f-45g31
c:rona	d41
c:rona_	a-20d45
c:rond	a83b-47c-33d-34g26
c:rond_	a58
c:ronde	a75b-40
c:rone	c49
c:rone_	a-40c59
c:rong	a-55b-58c37d29e88f33g-47
c:rong_	a-62b-55c34d30e89f46g-41
c:roni	c72
c:ronn	c-29d40
c:ronne	c-51d42
c:rono	a68c94d-68
c:ronog	d45
c:rons	b89d-50e-27f-36g36
c:rons_	b89d-50e-27f-36g36
c:ront	a-69b95c104d-26f-39g-50
c:ront_	a-63b91c105d-30f-30g-63
c:ronz	a-26c44
c:roo	c54d-60e30f-56
c:rooc	a56b-29c-26d-26e36f-26
c:rooch	a56b-29c-26d-26e36f-26
c:roof	a-84b46c67d28e-25
c:roof_	a-60b56c47d31e-20
c:room	a27b-30c79d-68f-31
c:room_	a44b-24c43d-58f-27
c:rop	b-68c26d27e-26f-31
c:rop_	a31c-52d90e-78f-46g25
c:rope	a99b-52c-41d-76
c:rope_	a34
c:roper	a94b-35c-75d-57f-23
c:ropo	a-24b-59c49d-48e37f-20g20
c:ropos	a-31b-56c44d-56e46g34
c:ropp	a-56c-25d86g21
c:roppe	a-71c-21d70g21
c:roppo	d26
c:ropr	c38g-28
c:ropre	a36
c:ropri	a-33c47e39
c:roq	a22d-30e21g37
c:roqu	a22d-30e21g37
c:roqui	e22g41
c:ror	a-27c21f62
c:ror_	c28
c:ros	a57b-49d-75f-39g-29
c:ros_	a77d-71f-58g-60
c:rosa	a47b-22c-70d-20f26g55
c:rosa_	a37
c:rosc	c44
c:rose	a35b-32e-21f-44g28
c:rose_	a56b-21c-67e-34f-33g45
c:rosp	b20c-36f55
c:rospe	b20c-36f55
c:ross	a62b-55c31d-47f-34g-41
c:ross_	a-48c24e27
c:rosse	a44b-83c52d31
c:rossi	a21
c:rosso	a61
c:rot	b28c44e-75f-24
c:rote	a-59c-26d72f31g46
c:rote_	a-23g57
c:rotec	f52
c:roth	a73d-64e-25
c:rothe	a73d-64e-25
c:rott	a-24c107e-60
c:rotte	a24b35c-23
c:rotto	c97e-29
c:rou	e53f-53
c:rou_	a-77d59
c:roub	a-52e57
c:roug	b59c-42e23f-40g-45
c:rouge	a94d-24e-40g-26
c:rough	a-32b88c-39d25e48f-27g-23
c:roun	a24b-32e29f-36
c:round	a24b-32e29f-36
c:roup	a25c32
c:roupe	c33
c:rous	a67c-21
c:rout	a-22
c:rouv	c-48e54g45
c:rouve	c-41d-26e50g33
c:rouw	b28
c:rov	a37b-27c54d-40e-47f-28
c:rova	a58b-25c48d-40
c:rovar	a76
c:rovat	e25
c:rove	c27g22
c:rove_	a71
c:row	a24b-25c42d28f-67g-55
c:row_	a-30b-33c104d28f-32g-28
c:rowe	a-81c43e54
c:rowi	d52
c:rowin	d52
c:rown	a104b-43e-65f-23
c:rown_	a117b-39c-34e-62f-21
c:rows	b66c-33e27
c:rox	c36
c:roy	a-66b-27c88d24e25g-34
c:roya	c66g-20
c:royal	c55
c:roye	a-42c33
c:rpe	a89b-33c-59e-45
c:rpen	a91c-46e-24
c:rpent	a88c-24
c:rpi	a65
c:rpl	a-100c42d27
c:rpo	a-39d62
c:rpor	a-52d64
c:rport	a-40d65
c:rpr	a67b-35d-37g27
c:rpre	a24
c:rpri	a30g55
c:rpris	c-39g60
c:rqu	a-47b-48c123e-27f-63
c:rque	a-38b-36c117e-35f-48
c:rque_	a-31b-46c129d-39e-46f-39
c:rra	c67e-43f-40g-28
c:rra_	a-26b66c33
c:rrai	a28c74d-23e-43f-45g-24
c:rrai_	b27
c:rrain	c31
c:rrait	a28c35
c:rran	a-29d66
c:rrang	g53
c:rras	a-36c22e22
c:rrass	c35
c:rre	a22b-26d21e-59f60g-38
c:rre_	a-42d116
c:rrea	a-41d81
c:rrec	a-72f89g32
c:rrect	a-72f89g32
c:rrei	a83e-66f-31g-52
c:rrei_	a81e-62f-30g-51
c:rrem	a66
c:rremm	a38
c:rren	c46e-43g-32
c:rren_	a42f38
c:rrent	a-61b31c47
c:rreo	a-47f75
c:rres	a67d28e-71g-22
c:rres_	a68c-53d38e-45f-25
c:rresp	c36
c:rret	a50b33c-71d-107f83
c:rrete	a72c-74d-97f89
c:rreu	a-70c-28e83f80g-25
c:rreur	a-70c-28e83f80g-25
c:rri	b-25d35f29g36
c:rric	c76
c:rricu	c77
c:rrie	a-34f77g-48
c:rried	b34c-28
c:rrier	a-40f108g-54
c:rriez	c25d48e-41g-22
c:rrig	a-22f46
c:rrige	a-22f46
c:rrin	a49b-39c-90d47e-24f-42g57
c:rring	a56b-37c-93d66e-22f-41g28
c:rrio	a69
c:rrion	a43
c:rris	a-47c73
c:rrit	a-51c50
c:rriv	a-39c-90d41e51g112
c:rriva	c-23d25
c:rrive	a-45c-79d40g105
c:rro	c52d-71
c:rrog	a-24
c:rron	c-45e22
c:rror	a-24c23f64
c:rror_	c28
c:rrow	b-29c90d-34e36f-33
c:rrow_	c67d-24
c:rru	a-46
c:rry	c-71e-49g118
c:rry_	c-77e-44g119
c:rs_	c62d-20g-44
c:rsa	c-45d33f63g-25
c:rsa_	a30c-73d59f-22
c:rsai	f53
c:rsair	f55
c:rsar	a-48b46d-36e26f47g-22
c:rsari	a32
c:rsary	a-76b64c24d-41e40f62
c:rsat	a-41
c:rsc	b25c-22d25e33
c:rsch	b25c-22d25e33
c:rschl	c-47d26e50
c:rsd	a61b-49c-26d-25e-60f-29g65
c:rsda	a61b-49c-26d-25e-60f-29g65
c:rsday	a61b-49c-26d-25e-60f-29g65
c:rse	a52b51c26d-86e-30g-75
c:rse_	a55b80c36d-122e-43g-46
c:rsei	c44
c:rseil	c44
c:rsel	a25c-27d39
c:rself	a62
c:rsem	c20e21
c:rseme	c20e21
c:rses	a65
c:rses_	a65
c:rsh	c45
c:rshi	c39
c:rship	c39
c:rsi	a-52c27e-46f-47g107
c:rsic	a-25c-25d81
c:rsich	a-25c-25d81
c:rsio	a-49d-27f-22g113
c:rsion	a-49d-27f-22g113
c:rsit	b37c21
c:rsity	b41
c:rso	a-62b-60c45d-56e96f80g-56
c:rso_	a-23c44d58
c:rson	a-66b-55c40d-87e102f112g-58
c:rson_	a-36e39f78g-53
c:rsona	a-51b-24e24f93
c:rsone	c26
c:rsonn	a-62b-62c63d-95e103f38g-30
c:rst	a-20b54d-80e66f-38
c:rst_	a-33b74d-62e71f-54
c:rsta	c-39e52
c:rstan	a-62e66
c:rste	c77
c:rt_	c44e-22f-61g-24
c:rta	a21b-52g-37
c:rta_	b-26c-29d-49e46g35
c:rtac	a46
c:rtach	a46
c:rtag	c108d-41e-39
c:rtage	a-34c111d-40e-29
c:rtai	c51d-49f25g-44
c:rtain	c34
c:rtait	e39
c:rtan	a37c-83d71e53
c:rtant	a26c-70d76e56
c:rtar	d78e-26
c:rtare	a48
c:rtarl	a-62d89
c:rte	a33b-36c33e-59f-33g-37
c:rte_	a35b-47c54e-24f-68g-48
c:rted	d30e-29g33
c:rted_	d40
c:rtedi	a24g21
c:rtee	a-42c90d-76g25
c:rtee_	c99d-66
c:rteen	a-43b23g36
c:rtef	a60c-58d57
c:rtefe	a60c-58d57
c:rtei	a68c-42
c:rtel	a65c-47
c:rten	a21d-23f24g-39
c:rten_	f26
c:rtena	c55
c:rtent	b35
c:rter	a32b-39d30e-71
c:rter_	a28b-29d48e-48
c:rtera	a61d-31e-22
c:rtes	a-23b-31c68d-48
c:rtes_	a-45c63d-38
c:rtf	c57
c:rtfo	c57
c:rtfol	c57
c:rth	a-39b-24c98d-106e-22f54g48
c:rth_	a-57c126d-76e-39f51g-23
c:rthd	c-45d-31e25f68
c:rthda	c-45d-31e25f68
c:rthe	a-41g80
c:rther	a-27g66
c:rti	a-70b-38c31d100f32
c:rti_	d43
c:rtic	a-32c-35d-32e-27f114
c:rticl	c-40f105
c:rticu	b34
c:rtie	a-25b-45d89f-25
c:rtie_	a-57c-24e80g34
c:rtier	b-23c35d73e-33g-25
c:rtif	a-115b-44c47d98e-25
c:rtifi	a-115b-44c47d98e-25
c:rtig	b23
c:rtin	c-33
c:rting	b21
c:rtir	a-40b-26d71
c:rtir_	a-28b-22c31d39
c:rtis	a-85b-46c89d-41
c:rtisa	a-70c25e40
c:rtiss	a-20c52
c:rtist	c67
c:rtli	c34
c:rtlis	c34
c:rtm	c41
c:rtme	c41
c:rtmen	c41
c:rtn	a74d-36
c:rtne	a65d-42e-26g-23
c:rtner	a65d-42e-26g-23
c:rto	b-39d85e-55f46g-53
c:rto_	a-33d68f24g-23
c:rton	a-64c48d24
c:rton_	a-24d39
c:rtons	a-37c30
c:rtou	b-23d83e-68f37
c:rtout	b-23d83e-68f37
c:rtr	c41
c:rtra	c29
c:rts	a92b-53d-40f-37g-36
c:rts_	a97b-46d-33f-32g-32
c:rtu	a84b-26c45d-43e-44g-41
c:rtug	a42
c:rtun	a26
c:rtur	a46c47
c:rture	a53c36
c:rty	a-29b-24c123d-60f-33g-59
c:rty_	a-32b-24c123d-60f-33g-59
c:rtz	a30
c:rtz_	a30
c:ru_	a-45b-28c177d-34f-22
c:rua	a53e24
c:ruar	a59
c:ruary	a79c-28d-24
c:rub	a-31b-54c67d113e-28f-43g-23
c:ruba	a-58c32d38
c:ruban	a-46c35
c:rubb	a-60d112
c:rubi	a83c26g-53
c:rubis	a61
c:ruby	a-32c22g21
c:ruby_	a-32c22g21
c:ruc	a38b-21c64d-45e-43f-23
c:ruc_	a69
c:ruck	a-23c31
c:ruck_	c28
c:rucs	c68
c:rucs_	c68
c:ruct	a45c-41
c:rud	d50
c:rude	a21
c:rue	b-52c116e-70f-22g-70
c:rue_	b-61c115e-57f-50g-56
c:ruf	a-23c27d-22f70
c:rufe	f57
c:rug	a-24
c:ruh	a-48d23
c:rui	b-24d43f46
c:ruit	a45
c:rul	a-42b25c-33d20f22
c:rule	c-36f28
c:ruly	a-49
c:ruly_	a-49
c:rum	c90
c:run	a-33b64c55d-51e-21f-30
c:run_	a39b41c60d-51e-41f-35g-32
c:rung	c-41e49
c:rung_	a-38c-27e52
c:runk	b92c-29
c:runn	a-34c25g32
c:runni	a-34c25g32
c:runs	a-24
c:runs_	a-24
c:runt	a-28c50
c:rup	a-28c62
c:rur	a-32b64g-21
c:rure	a-37b45c29d21f-21
c:rure_	a-27b57d37
c:rus	a96b-66c-34d-43
c:rush	a49c-93e31g41
c:rush_	a46c-84g43
c:russ	a28
c:rust	a56
c:rust_	a31
c:rut	c64
c:rute	c60g20
c:rux	a59
c:ruxe	a59
c:ruxel	a59
c:ruß	a32
c:rva	a-49c46d-37f43
c:rvat	a-69c62f23
c:rvati	a-34c50
c:rve	b-67d23e30f25g-45
c:rve_	b-28d48f35
c:rvel	d40
c:rven	c56
c:rver	a30c-36
c:rver_	a30c-36
c:rves	a69
c:rves_	a69
c:rvey	e32
c:rvey_	e37
c:rvi	a-44b-45c49d33e76f-52g-39
c:rvi_	a-55b24c20e38
c:rvic	a-51b-43c30d60e83f-45g-52
c:rvice	a-51b-43c28d74e83f-45g-51
c:rvie	c72
c:rview	a-32c79
c:rvis	c36
c:rvist	c35
c:rvo	a28
c:rwa	a-73c49e52
c:rwar	a-72c26e62
c:rward	a-63c32e33
c:rwi	f34
c:rwo	a-67c29d30
c:rwor	a-67c29d30
c:rwork	a-35c40
c:ry_	a27b-33c24d-38e-36
c:ryi	c36
c:ryin	c36
c:rying	c36
c:ryo	c39
c:ryon	c39
c:ryone	c39
c:ryp	a35
c:rypt	a35
c:rypto	a35
c:ryt	a-62c-29e26f98
c:ryth	a-62c-32e26f98
c:rythi	a-55c-36f100
c:rz_	a21
c:rza	a-47c54e45
c:rze	b-24
c:rze_	e26
c:rzi	c40
c:sa_	a25b52d-37f-44g-24
c:sab	a36c-48d-22f38g-59
c:saba	a81c-55d-28e-21f-28
c:sabad	a35
c:sabat	a71c-67
c:sabe	a-43b67c-25d51
c:saber	a-52b68d52
c:sabl	c30d-24e60
c:sable	e63
c:sac	a26b-42c-37e115f-80g-48
c:sac_	a49b-60c-110d50e125f-68g-23
c:sach	a-35c-50e77
c:sache	e42
c:sacr	c38
c:sacre	c22
c:sacs	a-26d35
c:sacs_	a-26d35
c:sad	b-32e27f-35g48
c:sade	a41
c:sado_	a-31
c:saf	g47
c:sag	a-47b-22d-74f23g113
c:sage	a-58d-65g113
c:sage_	a-69d-75f-31g119
c:sages	c-29f77
c:sai	b-36c24d-57g50
c:sai_	c81
c:said	a-69b-30c-92e93g119
c:said_	a-69b-30c-92e93g119
c:sail	c50
c:sain	a70b-31c69d-42e-33f-30g-30
c:saint	a70b-31c69d-42e-33f-30g-30
c:sair	c-52d36f71
c:saire	c-52d36f71
c:sais	c52d-47g-41
c:sais_	c76d-32e-23f-47g-33
c:saisi	f52
c:sait	a41c-63d-20
c:sait_	a41c-63d-20
c:sal	a-22b-56c106d-51e-71g-37
c:sal_	c25
c:sale	a-63b-70c74d27f42g-56
c:sale_	c49d-31e-31f26g-25
c:sales	a-103b-67c55d72e49
c:sali	c-51
c:sall	c61d-21
c:salle	c64d-20
c:salo	a-29b-49c119d-48e-75f-40g-31
c:salon	a-29b-49c119d-48e-75f-40g-31
c:salt	c34
c:salu	a-72c97
c:salud	a-50
c:salut	a-54c112g-24
c:salv	a68c-20d-21g45
c:salve	a34g50
c:sam	a62b-63c-25d-84f-45g50
c:same	a70b-70c-98d-66f-32g57
c:same_	a72b-51c-112d-45g96
c:samed	a63b-80c-46d-54e28f-55g22
c:samp	a-82c92
c:sampl	a-82c92
c:sams	a78
c:samst	a78
c:san	g-25
c:san_	a-41g65
c:sana	a-26e47
c:sanc	b21f22
c:sance	b22c-36f30
c:sand	a61b43c-36d-24e-35g-34
c:sand_	a85c-21e-25g-27
c:sans	a20f-57g-27
c:sans_	a20f-57g-27
c:sant	a-31b-64c58e41f55g-56
c:sant_	a42c-34f48
c:sante	a-71c33e77
c:sap	a21b34c-59g44
c:sape	a-29b23d28e21
c:saper	a-22b25d31
c:saph	a26b21c-58g40
c:saphi	a26b21c-58g40
c:sapp	c-50d-23f21g30
c:sapph	a29e-27g52
c:sar	a25c32d-84
c:sar_	a28e40
c:sare	a26b-26c62d-40e-37f-24g27
c:sare_	a52c21
c:sareb	c33
c:sarem	g34
c:sari	a36
c:saro	a28
c:saro_	a28
c:sary	a-30b35d-46e27f48
c:sary_	a-30b35d-46e27f48
c:sas	a29c42e-33
c:sas_	a31c37e-31
c:sat	b-57c-25d68
c:sat_	a22
c:sata	a-24g31
c:sata_	a-24g31
c:sati	a-125b-27d66e67f57
c:satio	a-58e65f55
c:sato	c30d-24
c:sato_	c30d-24
c:satu	a79b-59c-29d48e-42f-41g-26
c:satur	a79b-59c-29d48e-42f-41g-26
c:sau	a78c-50d27e-34f22g-96
c:sauf	a40c-76d35
c:sauf_	a40c-76d35
c:saur	a61f29g-72
c:saura	a63f33g-51
c:saut	c-34d57
c:sauto	c-22d40
c:sauv	a51g-28
c:sauve	a65g-26
c:sav	a-65b115c21d-33f36g-57
c:save	a-25b-25c35e68f-31
c:saved	a27c-20e46
c:savez	a-30c59d30
c:savo	a-72b113e-55f74g-48
c:savo_	a39
c:savoi	a-95b110e-41f62g-35
c:saw	a112b-27d-70g-36
c:saw_	a112b-27d-70g-36
c:say	a-36b57c24d27e-21f-59
c:say_	a-89b111c32d-43e44f-42g22
c:saya	a-41c-54f48g75
c:sayag	a-41c-54f48g75
c:saye	a98b-34d-37e-50f-20g-39
c:sayer	a102b-22c-36d-42g-22
c:sayi	a24c25
c:sayin	a24c25
c:says	a-45b73d89e-41f-73g-27
c:says_	a-45b73d89e-41f-73g-27
c:sba	c-54d71e26
c:sban	c-41d53
c:sband	c-41d53
c:sbo	a36b-30c-29d88e-34f-21g-27
c:sboa	a23d52
c:sboa_	a23d52
c:sbou	a25d50
c:sbour	a25d50
c:sca	a22b-73c37
c:sca_	a36f31
c:scal	a-34e29g22
c:scam	a-21c73
c:scamo	c41
c:scan	f25
c:scar	a67b-31c-26e-26f-22
c:scarf	a50c-30d38
c:scarv	a43
c:scat	a-35c65
c:scato	a-28c51
c:sce	a43b-28f-52
c:scen	a48b-28d-33f-41
c:scend	a60d-32
c:scent	a-29d27e36
c:scer	c20
c:sch	a-24b51c22d-22f46g-36
c:sch_	c-25g33
c:scha	a-46b65c83d-25
c:sche	f63g-33
c:sche_	a30
c:schen	c-75f79g-26
c:schi	a-32b80c-33d50e-25g-31
c:schic	a-42d75
c:schl	c-77d88e28f-31
c:schm	a55
c:scho	b31c70d-54e-50
c:schon	b33
c:schoo	c69d-27e-27
c:schr	f62
c:schre	c37
c:schri	a-33f72
c:schu	a-48e54f30
c:schw	a59
c:sci	a68c-48f-26
c:scia	a42c-29e25
c:sco	a48b-57c32d-35e27f-28g-64
c:sco_	a58c-22d-32
c:scon	a29c-39d48
c:scont	a23c-36d48
c:scot	a93c-35
c:scou	a-66b-47c104e57f-21
c:scoun	a-24b-34c70e42
c:scr	a-48b-62c27d-81e24f128
c:scra	e27
c:scre	a-25b-25c80e24f-41g-33
c:scree	c41
c:scret	a51c62d-51f-28g-40
c:scri	a-49b-60d-87f135g34
c:scrib	b-26c-38d-59f87
c:scrip	a-47c31
c:scrit	a-103b-27c-31e62f124
c:scriv	a-25b-39c32d-71e-27f91g34
c:scu	a-36b-41c32d-54e65g69
c:scui	c30
c:scuit	c30
c:scul	a-28c35d-23e47
c:sculp	a-31e48
c:scus	a-45c-73e61g76
c:scuss	a-53c-39g78
c:sd_	a-51c130d-34f-23g-21
c:sda	a45b-74c-50d-43e-60f-34g98
c:sday	a48b-72c-54d-38e-59f-32g94
c:sday_	a43b-72c-52d-32e-58f-32g95
c:sde	a-33b47
c:sde_	a-30b48c-58g25
c:sdf	a-108b-64c167d-73e-74f-57g-59
c:se_	b-33d-29g-21
c:sea	a49b-68c68d-20e-86g-30
c:sea_	a72c-53g-22
c:sear	c42
c:searc	c42
c:seas	a-27c33f30
c:seaso	f33
c:seat	c75e-30
c:seau	a95d-31e-22
c:seau_	a93c-40
c:seaux	c35
c:sec	a-22b-69c38d-38e47f-52g60
c:sech	e74
c:seco	b-52c25e-43f-38g103
c:secon	a-25b-51e-31f-36g106
c:secr	a56c-47
c:secre	a56c-47
c:sect	c65e23
c:secte	a-24c44e22
c:secu	a-51c54d-29e54
c:secur	a-49c49d-27e56
c:sed	a-50b-31c-34e71f57g67
c:sed_	a-58b-20c-34d-42e96f67g78
c:sede	d27
c:sede_	d27
c:see	a41b-49d-34e61f-55
c:see_	a25b-48e65f-69
c:seen	e54g-39
c:seen_	e54g-39
c:sees	a68
c:sees_	a68
c:seg	a-73c24d72e-32g59
c:segn	a-64b-29c-32d65e22f26g62
c:segna	a-93c-57d77e39f31
c:segu	a-99c62d36e-43g29
c:segui	a-73c57
c:segun	g29
c:segur	a-35d75
c:seh	c59d-37g-20
c:sehe	a31
c:sehen	a31
c:sehr	a-22c52
c:sehr_	a-22c52
c:sei	a41b-36e32g-74
c:sei_	c-24e25
c:seig	a-34b36
c:seign	a-34b36
c:seil	a69b-50g-48
c:seill	a75b-46d-35e23g-42
c:sein	a52
c:sein_	a56
c:seit	a-59c30d53e54
c:seit_	a-80d71e64
c:seite	c22
c:seiz	b25
c:seize	b25
c:sek	a49
c:sel	b-33c63d51e-60f-68g-52
c:sel_	a-58c27d117
c:selb	a43
c:selbs	a24
c:sele	a22c29
c:selec	c39
c:self	a27d51e-28f-42g-54
c:self_	a29b21d53e-27f-41g-54
c:sell	a65b-55c88d-29e-73f-28g-56
c:sell_	a97b-28c53d-47e-54f-32g-61
c:selli	a-47c89
c:selo	a-23d24
c:selv	a-48e39
c:selve	a-48e39
c:sem	b-43d-36e28f-43g33
c:sem_	a-30e22
c:sema	b-47e62f-59g42
c:semai	b-35d35e59f-46
c:seman	g77
c:semb	a55c-22d-45e-72g25
c:sembl	a35d-35e-65f22g30
c:sembr	a54
c:seme	a-55b-36c113g-31
c:semen	a-53b-34c111g-29
c:semp	a67c-83d-48e60
c:sempl	a60
c:sempr	c-62e59g20
c:sen	b-36d-43e43f42g-35
c:sen_	a-31b50d-20e44f-25
c:senc	c66
c:sence	a-35c76
c:send	b-24c81e-70f-37g-38
c:send_	c71d-25e-65f-52g-35
c:sendi	c-48
c:senh	a60g31
c:senho	a60g31
c:seni	a-47e79
c:senio	a-47e79
c:seno	e23
c:senor	e23
c:sens	a-26d-32f96g-28
c:sensi	c-22f55
c:sent	b-45c-35e58f81
c:sent_	b-26c-53e51f63
c:senta	c28d-23
c:sente	c-78d42f102
c:senti	a-72e63g37
c:sento	c42
c:senz	b-21c27d-36e44
c:senza	b-21c27d-36e44
c:seo	a41c-34
c:sep	a36c-46f55
c:sepa	a-29d-26f112
c:separ	a-29d-26f112
c:sept	a60b-23c-60f-40
c:sept_	c-23e24
c:septe	a61c-54f-20
c:ser	c39f-49g21
c:ser_	a22b-52c62d39e-84f-49g-45
c:sera	a-50b84d-79e-26f-43g112
c:sera_	a-55b116d-89e-69g113
c:serai	a-41b31d-33f-48g87
c:sere	a-44c69
c:sere_	a-44c26d25
c:seri	a-27b-66c86d36e-48f-54
c:seria	a-42d69
c:serie	b-46c86e-60f-35
c:serio	c28
c:sero	b42g43
c:seron	b43g44
c:serp	a112
c:serpe	a112
c:serr	a-45d90
c:serre	a-60d75
c:sert	a-34c73e-41f-21
c:serti	a-40c76e-29
c:serv	b-60d43e76g-66
c:serva	a-32c45d-26g-20
c:serve	b-47c-34d58e43f28g-39
c:servi	a-24b-56d80e80f-52g-46
c:ses	a53b-31c48d-41e-51f-27g-68
c:ses_	a46b-28c51d-41e-50f-27g-60
c:sess	a-27d43
c:set	a-41b41c60e-44f-35
c:set_	a-29b23d45
c:sete_	b23
c:sett	a-40c93e-42f-45
c:sette	a-44c102
c:setti	c-21
c:settl	a-75b64c76d-32
c:seu	a34c26e-35f-56g-21
c:seul	a47b36c-96f-33
c:seul_	a81d-53
c:seule	a21b48c-86d33f-23
c:seum	c21
c:seum_	c21
c:seur	b-29c58d33e-32f-30
c:seur_	a-25c53d41e-23
c:sev	a57b43d-59f-43g-61
c:seve	a35b48c22d-47f-40g-58
c:seven	a50b67c-40d-35e28f-26g-48
c:sever	c65
c:sew	a-48d37
c:sewh	a-44
c:sewhe	a-44
c:sez	a-25b43d-44f80g-66
c:sez_	a-24b44d-42f80g-66
c:sfe	g54
c:sfer	g54
c:sfer_	c26g29
c:sfo	d24
c:sfor	d24
c:sform	d24
c:sh_	b-42c66e-31g-54
c:sha	b-52c48d-42
c:shal	c54d-54e-50f-27g63
c:shall	c58d-51e-46f-24g65
c:sham	a-30c-46e105
c:shame	a-30c-46e105
c:shar	b-24c85d-44e-50f50g-23
c:share	a-23c81d-23e-36f30
c:she	a60b-65c-53d-34f-46g43
c:she_	a66b-57c-91d-54e-28f-40g54
c:shed	a-33b-23c20e75
c:shed_	a-33b-23c20e75
c:shee	a-50c33
c:sheet	c26
c:shel	a139c-45d-51
c:shes	a26c-29
c:shes_	a26c-29
c:shi	a61b-30c46e-55f-39g-54
c:shin	a-37c26
c:shing	c28
c:shio	c25d58
c:shion	c25d58
c:ship	a35c59d-59e-43g-22
c:ship_	a81d-50f-27g-31
c:shipp	a-23c46
c:ships	c41
c:shir	a43
c:sho	b-28c63f-64g-35
c:shoe	c23e32
c:shoes	a-28c25e36
c:shoo	c57
c:shoot	c57
c:shop	a-33c84f-52g-43
c:shop_	a-40b-23c94e22f-60g-25
c:shopp	a20b55c-34e-25
c:shops	c48
c:shor	a20b-30c76d-29e-41f-28
c:short	b-28c70d-20e-38f-26
c:shot	a61d-36
c:shou	b37c-52d89f-25
c:shoul	b39c-53d91f-24
c:show	a91b-78d-65f-53
c:show_	a119b-52c28d-48e-49f-33g-46
c:showe	a-35c-37e26g83
c:shown	a59c-48e35
c:shy	a112
c:si_	a-45b-29c50f61g-27
c:sia	c55d-55
c:siam	b22c29d-62f-30
c:siamo	b22c29d-62f-30
c:sib	a50b-21c-70d38f-29
c:sibi	c38d22
c:sibil	c40d23
c:sibl	a50c-84d33f-21
c:sible	a51b-35c-81d38
c:sic	a-31b-24c62d53g-30
c:sich	a-36c-49d83
c:siche	a-41c-21d88
c:sicu	c21
c:sicur	c21
c:sid	a24e-75
c:side	a28b-38d23e-74g21
c:side_	b-40d82e-62f-60g87
c:siden	a61g-36
c:sider	a66d-55e-30f34g-43
c:sie	b-25c43e-22f24g-23
c:sie_	c34d58e-63f42g-48
c:sied	a-24c23d29
c:siem	e52
c:sieme	a25e29
c:sienn	a24
c:sier	a-64b31c32e-28f35g20
c:sier_	a-107c58d-26f55g22
c:siera	d46
c:siere	b60
c:sies	g27
c:siet	c52
c:siete	c56
c:sieu	a52b-50d-51
c:sieur	a48b-45d-47g20
c:sif	c74
c:sif_	c68
c:sig	a-59c49e35g35
c:sigl	a35
c:sigli	a35
c:sign	a-50c60
c:sign_	a-114c37d35
c:signa	c22
c:signe	b-22g21
c:signo	c59
c:sil	a74b-39c-28d36e-90f-72
c:silb	a26b32
c:silbe	a26b32
c:sile	a-74c36d22g43
c:silen	a-79c37d22g43
c:sili	c67
c:silk	c-36d103
c:silk_	c-36d103
c:sill	a37c-26g32
c:silv	a119b-50c-57e-61f-45g-28
c:silve	a119b-50c-57e-61f-45g-28
c:sim	b60c-69d26e72f-46g-39
c:sima	c-20d34
c:sima_	d35
c:simi	e38
c:simi_	e40
c:simo	a25c-44d35e23f-30
c:simo_	a35c-50e33f-26
c:simp	b103c-69e48f-35g-53
c:simpl	b103c-74e49f-34g-51
c:sin	a-36c46g-31
c:sin_	a-30b-35c23d81f-33
c:sinc	b-53e51f49g-26
c:since	b-53e51f49g-26
c:sind	c53e-21
c:sind_	c41e-20
c:sine	a-23c104d-52e-65f-24g-29
c:sine_	a-27c75d-39e-25
c:siner	a29
c:sines	a-29c71g-21
c:sing	a-41b40c32d51e24f-46g-61
c:sing_	a-88b51c56d54f-34g-42
c:singl	a44
c:sino	c-38d-24g62
c:sinon	b23c-46g66
c:sins	a-41b-20c-26d31e-36f127g-35
c:sins_	d41g-26
c:sio	a-51c31d-43e-33f37g58
c:sio_	g31
c:sion	a-58c40d-37e-46f43g53
c:sion_	a-62c31d-28e-49f60g55
c:sione	b25e21g29
c:sionn	c67
c:sions	c-34g46
c:siq	c-51e79
c:siqu	c-51e79
c:sique	c-51e79
c:sir	a85d-42e-33f-34g-45
c:sir_	a31b35e-21f-37g-24
c:sire	a110c-46
c:sire_	a110c-46
c:sis	a55c-32d-24e-43g-21
c:sist	a64c-53e-34
c:siste	a69c-67e-45
c:sit	b45c73d-95e-59g-51
c:sit_	c45d-41e-23f35
c:sita	a-23c50
c:site	b52c94d-79e-52f-57g-62
c:site_	b79c88d-77e-42f-67g-59
c:siti	a23b-46c30d-65e-25g36
c:sitio	b-38c34d-51g43
c:sito	a24c50f-23g-35
c:sito_	a38d21
c:sity	b39
c:sity_	b39
c:siv	a-86b81c58f-23
c:sive	a-72b85c21
c:sive_	a-31b55
c:sivel	a-26b30
c:sivi	c46
c:sivit	c46
c:six	a22c-23d39e25f-48g-44
c:six_	a39b21c-30d24f-43g-57
c:sixt	a-63c22d33e39
c:sixty	a-81e44
c:siz	a83b-42c-45e-78f-54
c:size	a86b-38c-48e-75f-52g-21
c:size_	a103b-33c-50e-95f-48
c:sk_	c46d-58e-22f-24g31
c:ske	a-21b-61c-93d-104e66f54g122
c:sked	a-66b-38c-68d-76e71f85g114
c:sked_	a-66b-38c-68d-76e71f85g114
c:sket	a48c-81d-34e26g85
c:sketc	c-31g92
c:ski	a-79b33c42e23
c:skin	a-65b42d27e33f22
c:sking	a-77b31e42f27
c:sko	a25
c:sla	a73c23e-29
c:sle	a27b-39d-47e-27f27g74
c:sleep	a28
c:slep	a-57g91
c:slept	a-57g91
c:slet	a64c-25d-20f41
c:slett	a55c-20f41
c:sli	a26b42c-27f-26
c:slip	a54c-28
c:slo	a72b-30c-46e-25
c:slo_	c-27d23
c:slow	a44e-27
c:slt	a51
c:slt_	a51
c:sly	a-32b42c66
c:sly_	a-32b42c66
c:sma	a95b-50c-30d-47e-49f-69
c:smal	a99b-45c-28d-43e-73f-67
c:small	a102b-43c-23d-52e-72f-66
c:sme	c62e-32f-34g-33
c:smel	a44d43
c:smell	a44d43
c:smer	a32c28
c:smera	a32c28
c:smet	a-34c93e-21
c:smett	a-46b26c68
c:smi	a-69e82
c:smis	a-38e21
c:smo	a21c-28d25e34
c:smo_	e47
c:sn_	b-30d36f-21
c:sna	a29
c:sno	a26c35
c:so_	f37g-34
c:sob	a62b-37c27d-49e-49g29
c:sobe	a42
c:sobr	a37b-25c22d-34e-32g35
c:sobre	g55
c:sobri	a71
c:soc	a-31c62e-48
c:soci	a-31c62e-48
c:socia	a-38c73
c:socie	b-22c27e-22f33
c:soe	a61c-58d-31e-56f-34g72
c:soeu	a68b-42c-53d-29e-55f-33g73
c:soeur	a68b-42c-53d-29e-55f-33g73
c:sof	b35
c:soft	a23
c:sog	a-71b87
c:sogn	a-71b87
c:sogno	a-27b32
c:soi	a29b-27d42e-38
c:soie	a21c-29
c:soie_	a21
c:soin	a-98b30c82
c:soin_	a-67b41c89e-46
c:soins	a-23e33
c:soir	c-21d44e-32f-32g22
c:soir_	a36c-41e-37f-33g40
c:soire	a-90c53d46e20
c:soirs	a34
c:soit	a39c-72f23g-32
c:soit_	a39c-72f23g-32
c:soix	a80b-42
c:soixa	a80b-42
c:sol	b93d-26e-36f50g-62
c:sola	a-22d62
c:sold	a70b-66g-76
c:sold_	a83b-50c-28g-43
c:solde	d43
c:sole	a-39d-63f88g25
c:sole_	f25
c:soli	a-27b75c-22d46e-46f54g-40
c:solic	a-43c-23f73
c:solit	b71d40
c:soll	a-26c37d-23
c:solli	a-33c40f32
c:solo	b108c-51d-23f-30g-22
c:solo_	b108c-51d-23f-30g-22
c:solt	b73c-33
c:solu	c38
c:solut	c53
c:som	a48c-45d-21e21f-52g-46
c:some	a59b26c-80f-55g-38
c:some_	b35c58d-37e-40
c:someb	a25b45c-94d55e39f-37g-37
c:someo	b-29c-61d25e87f-26g25
c:somet	a97b-40c-104e-68f-54g-65
c:somew	a-23
c:somm	a-23c47d-79e64g-31
c:somme	a-22c45d-79e64g-30
c:somo	c69
c:somos	c69
c:son	c54d-62f23g-56
c:son_	b46c36d-47e27g-58
c:sona	a-57c-20d-21e22f99
c:sonal	a-55c-28d-21f101
c:sone	c26
c:sonn	a-42b-69c79d-85e92f39g-66
c:sonna	a50
c:sonne	a-69b-65c86d-75e99f33g-56
c:sono	a47b-22c39d-63e-48f-45
c:sono_	a48b-21c38d-63e-48f-45
c:sons	a-37b56c70d-44e-42g-49
c:sons_	a-40b58c73d-40e-41g-62
c:sont	a48b-97d89e-32f-25g-46
c:sont_	a48b-97d89e-32f-25g-46
c:soo	c26
c:soon	c26
c:sor	c53d-41e-23g33
c:sor_	b-21c89d-37e-34f-25
c:sore	c39
c:sorr	a26b-27c-88g98
c:sorry	a35b-25c-83e-23g99
c:sors	c33
c:sort	a-33b53g-25
c:sort_	b59
c:sorte	b29
c:sorti	a-29c35e28
c:sos_	d-31
c:sot	e32
c:sott	e33
c:sotto	e34
c:sou	b-58c50d-21e22g-37
c:sou_	a-31c104d-73e-47f-29g26
c:souc	e44
c:soud	d68
c:souh	b-45c27e-55f52g-34
c:souha	b-45c27e-55f52g-34
c:soun	c22
c:sound	c22
c:soup	a27e33
c:sour	a-55e61g29
c:souri	a-53e32
c:sous	b-43c39e34g-40
c:sous_	a-20b-43c41e36g-40
c:sout	a46c-20e45
c:soute	a31c-21
c:soy	b-22c100d-43e-31f-31g21
c:soy_	b-38c109d-38e-28f-29g23
c:sp_	d95f-37g-46
c:spa	a-49c41e-62f20g46
c:spac	g41
c:space	g41
c:spar	a-22f59
c:spara	a-29c-27f85
c:spare	a-20
c:spe	d-95e70
c:spea	a26c78d-40f-23g-31
c:speak	a26c78d-40f-23g-31
c:spec	c34d-56f30g-44
c:speci	c74d-30e-29g-25
c:spect	a-43e26f38
c:sped	a25c-39d58
c:spedi	a28c-57d59
c:spel	a-48c-30e29f76
c:spen	a76d-71f-47
c:spend	a109b24d-58e-58f-21g-37
c:spent	e68
c:sper	a-57d-52e98f-25g57
c:spere	g25
c:speri	c53
c:spet	a-89c-66d-31e120g75
c:spett	a-87c-49d-27e116g76
c:spi	b-66c56e53f-30g-32
c:spic	c79
c:spice	c79
c:spie	a-30e66
c:spin	a33d46
c:spine	a67
c:spir	c56
c:spl	a-55b49
c:spla	a-22b21
c:splay	a-22b21
c:spo	b-56c49d-91f-31
c:spo_	a93d-21
c:spok	a-50b28c-25g83
c:spoke	a-50b28c-25g83
c:spon	a43b-71c64d-101g-51
c:spond	a-38c51e25
c:sponi	a116b-44d-82e-46g-28
c:spons	a-29b-32c73d-46e51f-31g-36
c:spor	a-61c51
c:sport	a-61c51
c:spos	c45d-52e44f-27
c:sposi	a-35c63f-21
c:spost	a-45e63
c:spr	c34d-28e-73g54
c:spra	a-36g38
c:spri	a28c64e-61g-34
c:sprin	c80e-56g-27
c:sprit	a59
c:spro	a-33c-38g80
c:sproc	a-29c-45g80
c:spu	a-44c-50e94
c:spue	a-50c-42e92
c:spues	a-50c-42e92
c:squ	a22c-22d-59e24f-41g37
c:squ_	a55c-45d-32f-33g45
c:squa	b30g21
c:sque	a28b-55
c:sque_	c88
c:squel	a56c-26
c:ss_	c37d-26
c:ssa	b-34d-56e-44f40g73
c:ssa_	b44c23d-21e-22g-42
c:ssag	a-75b-40d-63f33g116
c:ssage	a-80b-37d-56f22g115
c:ssai	b-25c34g-25
c:ssai_	c82
c:ssair	c-27d22
c:ssan	a-56f98
c:ssanc	b22c-36f30
c:ssant	a-50d32f80
c:ssar	a54
c:ssare	a37c22
c:ssat	c22g26
c:ssay	a62b-49c-25d-30e-60f20g27
c:ssaya	a-41c-54f48g75
c:ssaye	a98b-34d-37e-50f-20g-39
c:sse	b-59c25
c:sse_	a22b-28
c:ssed	a-84b-27c-47d21e109f41g67
c:ssed_	a-126c-43e112f62g93
c:ssede	d27
c:ssee	a20b-35c-109d75e80f-20
c:ssee_	b-32c-112d77e81
c:ssel	a20c-45d70
c:ssel_	a22d49
c:ssem	a67b-31c61d-58
c:ssemb	a59c51d-43
c:ssen	a-49e43
c:ssent	a-24c-26f51
c:sser	b-79c68d39e-50f-36
c:sser_	a48b-70c50d37e-76g-67
c:ssera	a-60c62e27g39
c:ssere	a-39d32
c:sses	b-30c69e-70
c:sses_	a36b-26c82d-64e-83
c:ssess	a-56d60
c:sset	a-49b-39c107d28
c:ssett	a-35c48d32
c:sseu	b-26c68e-32f-29
c:sseur	c71e-22f-23
c:ssez	d-62f85g-37
c:ssez_	d-62f85g-37
c:ssi	b-54c39g-27
c:ssi_	b-57c85d-28e36
c:ssia	c48
c:ssib	a44c-61d53e-33f-40
c:ssibi	a22d28
c:ssibl	a40c-64d46e-26f-35
c:ssie	a-55c58f40g-45
c:ssier	a-106b26c48d-27f56
c:ssieu	a38
c:ssif	c80
c:ssif_	c68
c:ssim	a-42d64e56f-33
c:ssima	d37
c:ssimi	e40
c:ssimo	a-21d34
c:ssin	a-22b-64d111e-25
c:ssine	a25b-22c78
c:ssing	c-39d100
c:ssins	a-23c-44d72
c:ssio	b-40c38d-55e-53f71g-47
c:ssion	b-40c38d-55e-53f71g-47
c:ssis	a39c54d-45g-37
c:ssist	a49c34d-42g-33
c:sso	c33f37g-43
c:sso_	c21f39g-67
c:ssoc	a-21b-24c56e-22f32
c:ssoci	a-21b-24c56e-22f32
c:ssoi	d42
c:sson	e35
c:ssons	c30
c:ssor	a-58g53
c:ssort	a-41g31
c:ssou	d28
c:sst	c-25g70
c:sst_	g73
c:ssu	a-63b-54c-20d97e57f-53g79
c:ssue	a-59c84
c:ssue_	a-41c38d26
c:ssun	a-94c-79d24e106g20
c:ssuno	a-51c-53e94
c:ssur	a-37b-47d93f-40g40
c:ssura	a-24c-50d106
c:ssure	a-26b-31f-27g66
c:ssus	a-37b-32c-58d60g109
c:ssus_	a-37b-32c-58d60g109
c:st_	b47f-29
c:sta	c21d-26f36g-26
c:sta_	a21c-31d-33e-56f67
c:stab	a-66d32
c:staf	a-69c78f42
c:staff	a-62c72f43
c:stag	b49c71d-61e-34f-37g-21
c:stag_	a62c-34
c:stage	a-52b71c58d-31
c:stai	a-25c59d-27g25
c:stair	a-55c92
c:stal	a24e-28f34
c:stal_	c-27d35
c:stall	a20
c:stam	a-42c-24d46e50
c:stamp	c-23d56
c:stan	a-24b51d-45e31f24g-32
c:stand	a-55e99f40g-26
c:stant	b93d-54g-27
c:star	b66c51d-76e-57f-56g-22
c:star_	a54c-22
c:stare	a36c30
c:stari	c56
c:start	a-39b98c30d-32e-24f-33
c:stas	a-39
c:stas_	a-28
c:stat	a-43b-37c-52d78e48f93g-24
c:state	c23d-29e20
c:stati	a-78c-73d78f78
c:stato	a-31c-36d36
c:stau	a38c-42d33e-20
c:staur	a55c-43
c:stav	e32
c:stava	a-41e40
c:stay	a63
c:stay_	a29c33
c:ste	d-44e-33g26
c:ste_	b48c-26d-75f-23g22
c:stea	a-22g76
c:stead	g58
c:sted	a-43c95d-96e-52f-37g91
c:sted_	a-65b-20c89d-89e-27f-25g100
c:stede	a31c44
c:stee	a106b-51c-63e-36f-27g-29
c:steel	a106b-23c-55
c:steh	d20
c:stei	a55
c:stein	a58
c:stel	a-60d62e27
c:stell	a-42b-22c35d70
c:stem	a-27b-36f88
c:steme	b-42c43
c:sten	b-24c117f-72g-75
c:sten_	c117e-27f-44g-36
c:steni	d79
c:stens	c-55e62
c:stent	c28
c:step	a-30e23
c:step_	c21
c:ster	c28d-21e-74f-30g22
c:ster_	a92b-43c36d-77e-78f-29g-32
c:stera	b56
c:sterd	a-66c-58d66g79
c:stere	a-56d33
c:sters	c65
c:stes	a-62b-37c33d48e23
c:stes_	a-43b-21c43
c:stess	a-32d24
c:stet	a89c-40
c:stet_	a86c-37
c:steu	a47
c:sti	c50d-28e-21f-30
c:sti_	a-25c27
c:stic	a34d-39e32f-25
c:stic_	a-23e22
c:stick	a36d-30
c:stid	a24
c:stie	a-64b59
c:stig	a-60c36
c:stil	c-37d-27e-48f21g51
c:still	a21b22c-49d-25e-43f24g75
c:stim	a-62b-20c57
c:stima	a-62c44d28
c:stime	c35
c:stin	a-40c91e-52f-21g-69
c:stina	c24
c:sting	a-47c127e-37f-87g-42
c:stint	a33
c:stio	c34d-76f-56g91
c:stion	c34d-76f-56g91
c:stiq	a-26c52
c:stiqu	a-26c52
c:stit	a-24c-29d65f20g-34
c:stitu	d44
c:stiva	c26
c:stl	a50c37d-54f-22
c:stly	c64d-41
c:stly_	c64d-41
c:stm	a53d36e-38g-25
c:stma	a53d36e-38g-25
c:stmas	a53d36e-38g-25
c:sto	b-59c33f66g-41
c:sto_	b-41f-41g81
c:stoc	a32b-37c80d-72f-27
c:stock	a32b-37c80d-72f-27
c:stoi	c54
c:stoir	c54
c:stol	a32d24
c:stole	a20c25
c:stom	a-76c65d80e-41g-58
c:stome	a-49c105d-51e-35g-51
c:stoms	a-48c-72d110
c:ston	a-21c39d-28e24f-22
c:stone	c52d-26e21f-56
c:stop	a27b-50c-46d-43e-70f136g-76
c:stop_	a-21b-32c-54d-66e-47f138g-73
c:stopp	a33d32
c:stor	a-24b-76c48e21f60g-63
c:store	c-38d22e91g-22
c:stori	a-67c35f91
c:story	a27b-27c36
c:stoy	b36c-34
c:stoy_	b36c-34
c:str	b-25c39d34f-32g-55
c:stra	a24b-65c21d69f-37g-54
c:stra_	c92d-76
c:strai	a27
c:stran	a106c-45
c:strap	b-33c-95d120e29f-25
c:stras	a22d49
c:strat	a-23c47g-21
c:stre	a-27b-28c44d24e39f-42g-31
c:stre_	c48
c:stree	b-23d54e46f-68g-36
c:strei	f25
c:stres	g41
c:stri	a-63b68c40d27e-32g-43
c:stri_	a-89b80c47d-20f26
c:strib	c47
c:strin	a-28d66g-27
c:stro	a-52b-35c85e-34g-45
c:stro_	a-89c80e-20g-29
c:stron	a34
c:stru	a71c-31g30
c:struc	a35c-50g37
c:sts	c55d-29g-24
c:sts_	c55d-29g-24
c:stu	a-40b82c49e-66g-48
c:stuc	a-21d62
c:stuck	a-71c35d87
c:stud	b95e-51f-42
c:stude	a-57b86c43d-27
c:studi	a39
c:studs	a39
c:stuf	a-39b26
c:stum	a39c31
c:stume	a30c34
c:stur	a-61c70
c:sty	b-46c81d30f-35g-33
c:styl	b-27c44d51f-31g-28
c:style	a-24c68
c:styli	c38
c:stylo	c-61d61e31
c:su_	a36c-22
c:sua	b48
c:sual	b52c25
c:sual_	c38
c:sub	b-31e-38f86g-37
c:subs	a-22c31f58
c:subsc	f61
c:suc	a55b-35c32d-40f-32g-40
c:succ	a-31
c:succe	a-31
c:such	a68b-21c40d-33e-31f-38g-42
c:such_	c34
c:suche	a93d-43e-22
c:sue	a-26b-32c86d40f-36g-44
c:sue_	a-56c37d46
c:sued	c24
c:sueg	a44
c:suegr	a44
c:suel	c51
c:suels	c36
c:suf	a-78c59
c:suff	a-84c58e24
c:suffi	a-84c58e24
c:sug	a-34c-69g104
c:sugg	a-23c-63g106
c:sugge	a-23c-63g106
c:sui	b26d-30g22
c:suis	a38b32d-88g-44
c:suis_	a27b35d-79g-42
c:suit	a-41b-37c-61e-47f86g107
c:suit_	a24
c:suite	a-78b-25c-63e-29f118g111
c:suiv	a-82b38d103e-51f-56
c:suivi	a-77d96e-28f-35
c:suivr	a-47b52d31
c:suj	a-66c-25g107
c:suje	a-66c-25g107
c:sujet	a-66c-25g107
c:sul	a-44b-42c59d-34e22g25
c:sul_	a-75c25e57
c:sule	a30
c:sull	a-41g68
c:sulla	a-34c-36g69
c:sult	a-72c107
c:sulta	a-63c102
c:sum	a-22b-31c41e-25f53g-22
c:sum_	c47
c:summ	a-26c22f47
c:summe	a-23f48
c:sun	b-33c-70d45e100g34
c:sund	a29b-48c-40d61g30
c:sunda	a36b-41c-77d69g31
c:suno	a-51c-53e94
c:suno_	a-51c-53e94
c:suo	a71c-34
c:suo_	a42c-24
c:sup	a-75e-51f131
c:supe	a50
c:super	a50
c:supp	a-126e-52f134
c:suppl	a-73c66d38e-26
c:suppo	a-64b46g30
c:suppr	a-93c-63d-20f132
c:sur	a-21b-74c24g60
c:sur_	b-55c50d-27f-40g20
c:sura	b-50d70e-56f-24g45
c:sura_	a21g37
c:suran	b-31c23d79e-34
c:sure	a-31b-67c-37e24g119
c:sure_	a-37b-39c-57d-62e57f43g113
c:sured	a-46c43g76
c:suree	a-51c26
c:surer	c-51d90
c:sures	a28g29
c:surez	a61
c:surp	g30
c:surpr	a45c-50g37
c:surt	d46e-38f43
c:surto	d46e-38f43
c:surv	e29
c:surve	e32
c:sus	a-29c-29e-21f-34g116
c:sus_	c-64d33g107
c:susp	a-29c33g53
c:suspe	a-29c33g53
c:suy	c80
c:suyo	c78
c:suyo_	c51
c:svp	a115b-37c-90d-24e-65f81g-103
c:svp_	a115b-37c-90d-24e-65f81g-103
c:swa	a-40b-36c41d78e-21f-39g23
c:swal	c20
c:swall	a-26c23
c:swap	a-93d102
c:swap_	a-90c28d95
c:swe	a-81c52d-65e23g78
c:swer	a-104c43d-46e20g88
c:swer_	a-58d-30f32g93
c:swers	a-29c76
c:swi	c53
c:swo	a-110c52d96
c:swor	a-41c56d29
c:sy_	a-24b86c-27
c:syn	c70
c:synd	c56
c:ta_	b-39c-21f73
c:tab	b-33d23f-40g-25
c:tabi	a-34d31
c:tabil	a-34d31
c:tabl	f-36
c:table	f-29
c:tabli	c47d28
c:tac	a-41b-33c44d42e-80f29
c:tach	a-42b-61c26d80e-46g59
c:tache	a-77b-37c49d69e-36g29
c:tachi	a46
c:taci	a-21
c:tact	a-43c44e-55f57g-57
c:tact_	a-29c45f22
c:tacte	c21
c:tad	c55e-24
c:tado	c68
c:taf	a-73b-26c67f29g-30
c:taff	a-55c71f42g-20
c:taff_	a-55c71f42g-20
c:tag	c87d-69e-64f-60g-33
c:tag_	a30c-40d22f-29
c:tage	a-41b56c103d-92e-69f-54g-51
c:tage_	b60c87d-88e-62f-50g-43
c:tager	c32
c:tagi	c74
c:tagl	a42
c:tagli	a42
c:tagn	a33
c:tai	b-59d-26e66f49g-26
c:tail	a49b-74c-30e-36f51
c:tail_	a-33b-35c82d-30
c:taill	a69b-57c-116d36
c:tails	d-37f106
c:tain	a58b-21g-44
c:tain_	g-34
c:taine	a61
c:tair	a-94b45c97e-37f53g-66
c:taire	a-88b60c72f49g-65
c:tairs	a-41c88
c:tais	a-44e76
c:tais_	a-44e76
c:tait	a-58b-59c-57d-39e128g38
c:tait_	a-58b-59c-57d-39e128g38
c:tak	a-41b-40d-36e29f117
c:take	a-47b-39d-31e32f118
c:take_	a-51d-33e29f114
c:taken	a-68c35e21f21
c:takes	a44
c:tal	b40c41d-66e-56f-22g-27
c:tal_	a30b-36c62e-70
c:tale	b-20c71d-34
c:tale_	c58
c:tali	b-24c61
c:talk	a27b81d-58e-25f-29
c:talk_	a52b64d-26
c:talks	a-29c54
c:tall	a85b-36d-49f-29g-32
c:tall_	a31e25
c:talla	a42
c:talle	a33
c:talo	a-33b103c-23d-23e-49f20
c:talog	a-21b104c-36d-31e-43f25g-30
c:talon	a-27
c:tam	a-44b-30c41e30g29
c:tama	a35
c:taman	a34
c:tame	a-74c52d-39e51
c:tamen	a-72c45d-38e51
c:tamp	a-22d55
c:tampe	a21c-44d44
c:tan	b53c-26g-25
c:tan_	a80c-37e-42f-21
c:tanc	a53
c:tance	a53
c:tanch	d22
c:tand	a-55e99f40g-26
c:tand_	c-54d25e45f45g-22
c:tandi	a-68c45e41
c:tann	c48
c:tanne	c31
c:tano	b25
c:tano_	a22b26
c:tant	b110c-42f-34
c:tant_	b60c-83d49
c:tante	b-26e23f-34
c:tanto	a-42b119c-62
c:tants	a-31c57
c:tap	a-29
c:tar	b65c44d-38e-36f-63
c:tar_	a42d-47
c:tarb	e37
c:tarbe	e37
c:tard	b59c-21g32
c:tard_	a-32b99c-38
c:tarde	b-27c28e-34
c:tare	a67c29d-46f-29g-34
c:tare_	a48c31d-37f-21g-24
c:tari	b65c57d-73e-63f-56
c:taria	a65c27d-27
c:tarif	a-52b95c43d-55e-34f-35g34
c:tario	c-23
c:tarl	a-65d89
c:tarlo	a-39d70
c:tart	a-37b97c44d-35e-31f-35
c:tart_	a-49b96c44d-47
c:tary	a-26b-28c70
c:tary_	a-26b-28c70
c:tas	a77b-75c-35e21f-47g-21
c:tas_	a36b-48d-36e40
c:tasc	a73c-48
c:tasch	a32c-31
c:tass	a64c-34d25
c:tasse	a64c-34d25
c:tat	a-27b-62e31f135g-64
c:tat_	a-50c47d64
c:tata	c-30e90
c:tata_	c-40e90
c:tate	a30d-61f34
c:tate_	a37c-27d-50e21
c:tati	b-25c-61f140g-61
c:tatio	a-21c-47e-43f138g-52
c:tato	a-41c34d21e46
c:tato_	a-41c34d21e46
c:tats	c45
c:tats_	c45
c:tatt	c-29f77
c:tau	a24b-22d77g-39
c:taug	a28
c:taugh	a28
c:taur	a49c-32
c:taura	d26
c:tav	e44
c:tava	a-25e39
c:tax	d84
c:taxi	d65
c:taxi_	d65
c:tay	a63
c:tay_	a29c33
c:tbo	c20
c:tch	a21b57c-39d54e-27f-66
c:tch_	a28c-32d69e-42f-57g-35
c:tche	a34b109c-77d-70e32f-47
c:tched	a-26c-43e110
c:tches	a34b98c-42d-62e-41f-39g31
c:tchi	d39
c:tchin	d39
c:tchm	a-34c55
c:tchma	a-34c55
c:te_	d-28
c:tea	b-54d-36e38f-28g51
c:tea_	a-41d41g60
c:teac	a27
c:teach	a27
c:tead	g58
c:tead_	c-26g59
c:team	a-35b-31c48
c:team_	b-27c43e22g-25
c:teau	a45c-70e56f-25
c:teau_	a49c-61d-28e72f-20
c:tec	b-34c90d-78e-73f34g-26
c:tech	c91d-39
c:techn	c93d-37
c:tect	c34e-31f37
c:tecte	c27
c:tecti	f52
c:ted	a-44b33d-37e74f-28
c:ted_	a-55b38d-27e111f-21
c:tede	a30c48
c:tedes	a30c48
c:tedi	a24g21
c:tedi_	a24g21
c:tee	b-60d90e-30f-56g-47
c:tee_	a-46b-71c32d104e-40f-26g-46
c:teel	a106b-23c-55
c:teel_	a106b-23c-55
c:teen	a29b30c-37d-37f-25g23
c:teen_	a35b35c-24d-67g31
c:tees	a-27d56
c:tees_	a-27d56
c:tef	a40b-31c-43d49e-39f33
c:tefe	a60c-58d57
c:tefeu	a60c-58d57
c:teg	a-40b45g-25
c:tegr	c-34e26
c:teh	d20
c:tei	a35b-51c-25d68e-29
c:teil	a-27
c:tein	d78
c:tein_	a52
c:teint	a-61d91
c:tel	a-23b-52c29f37
c:tel_	a79d-70f-23
c:tele	a-60b-51c-30d-54e111f63g51
c:tele_	e20
c:telef	a-70c-50e82g85
c:telep	a-39b-48c-45d-61e100f95g22
c:telev	c22
c:teli	a-47b-36c63d69e-50f-50
c:telie	a-42b-32c54d93e-47f-47
c:tell	b-32c26d20e-46f48g-60
c:tell_	d-20e-40f58g-54
c:tella	a45
c:telle	b-34c69d42e-24f-22
c:telli	d30f29
c:tely	a21
c:tely_	a21
c:tem	a28c-53e-39f69
c:tem_	a52b-37c-112d42f31g39
c:temb	a46b-28c-41f-30g44
c:tembe	a54
c:tembr	c-24g67
c:teme	b-43c21d-46f57g-36
c:teme_	c-38e43
c:temen	a21b-33c43d-64e-44f72g-51
c:temi	f88
c:temi_	f88
c:temo	c30
c:temoi	a21
c:temp	a23b62c-74e-46g30
c:tempo	a41
c:temps	a38b43c-48d-22e-48
c:ten	a-35b62d-49e41f30
c:ten_	a-35c53f48g-40
c:tena	d-27
c:tenai	a-45e55
c:tenan	c-29d23e-26f24g52
c:tenar	c25
c:tenc	a-65b51
c:tence	a-28b28c-22
c:tend	b67c-83d-72e123f-40g36
c:tend_	a-27b91d-53e51
c:tenda	a-43b104c-58e36
c:tende	a77b-23d-34
c:tendr	a37c-75e38g25
c:tends	c-69e85
c:tendu	a-89c-21e101
c:tene	a27c-27f44
c:tened	a55
c:teng	a-20c37
c:tengo	a-26c53
c:tenh	c-41
c:tenho	d24
c:teni	a-30d71e-23
c:tenin	a-24d81
c:tenir	a-25b23c34
c:tenn	a-34b73
c:tens	e81
c:tens_	c-49e63
c:tent	a-55b121d-60e-25
c:tent_	a-58b124c-24
c:tente	a-22c33
c:tenti	a-56b67c27d-28f29
c:tenu	b30d-40f-25g51
c:tenu_	a-22g73
c:tep	a-33e56
c:tep_	c21
c:ter	c23e-33f-28
c:ter_	a50d-22e-53f-42g-37
c:tera	a-26b62d27e-37f-39g22
c:tera_	b73c-37d32e-21
c:terai	c59e-86g43
c:terc	a55
c:terd	c-77d50g86
c:terda	a-24c-75d51g86
c:tere	a-55b63c39d-57
c:tered	a-52d57f47
c:teres	a-54b64c67d-106g27
c:teri	c24d58g-57
c:terie	c-28d111f-28g-29
c:terin	a33c28
c:terio	a-25f35
c:term	b21d-60
c:termi	a41d-29f-21
c:terms	c29
c:tern	b-69c28d42e-49
c:terna	a-48c50
c:terne	a71b-37
c:terni	c-43d76
c:terno	b-22d29g23
c:tero	a-54b101
c:teron	a-64b103
c:terr	a-44b23c116d-26e-57f-29
c:terra	a-25c115
c:terre	a22
c:ters	a-71c61d-55e94f30g-29
c:ters_	a-69c44d-52e97f34g-23
c:terv	a-80b-23c106d-24e-30f-23g-24
c:terve	c67
c:tervi	a-64c94
c:tes	b-64c70d-46f-31g-51
c:tes_	a20b-58c61d-53g-53
c:tesa_	c-24g20
c:tesi	a46
c:tesi_	c43
c:tesim	a53
c:tess	a-51c-50d26e107g-29
c:tessa	a-21b20d27
c:tesse	a-60c-33e113
c:test	a-61b-65c121f-89g-37
c:test_	a-47b-31c108d-42f-33g-46
c:testa	c-58d64
c:teste	a-26c56e37
c:tet	b28c-36d78e-49f-55
c:tet_	a101c-21e-25
c:tete	a-37b51c-51d86f-31
c:tete_	a-28b57c-56d67f-27
c:teu	a39b-63c80d-33e-46f-65g-38
c:teui	a-21g70
c:teuil	a-21g70
c:teur	a35b-53c95d-39e-50f-61g-78
c:teur_	a33b-44c96d-22e-55f-56g-74
c:teurs	c67d-27
c:tev	a86c-96d-74e-23f107g-38
c:teve	a88b-27c-97d-64f108g-33
c:tever	a88b-27c-97d-64f108g-33
c:tex	a-32g31
c:text	a-60g31
c:text_	a-57e41g34
c:tez	a-75b-46c110d-54f47g-57
c:tez_	a-82b-40c108d-36f52g-53
c:tfo	a-47c94g-27
c:tfol	c57
c:tfoli	c57
c:tfor	c75
c:tform	c75
c:th_	b-21d-40e-34g33
c:tha	c-56d-29e54g33
c:than	a-22b-49c-38d-26e-34f84g93
c:than_	a33c22e33f-44g-40
c:thank	a-54b-45c-56d-42e-71f132g117
c:that	a22b22c-59d-31e98f-51
c:that_	a22b22c-59d-31e98f-51
c:thd	a-38b-23c-90d-58f132
c:thda	c-45d-31e25f68
c:thday	c-45d-31e25f68
c:thdr	a-58c-74f123
c:thdra	a-58c-74f123
c:the_	g27
c:thei	a-38c78e-26f-23
c:their	a-57c89
c:them	a-46c23d52f37g-46
c:them_	a-41d58f23g-42
c:then	a-94b103c-68d112e47g68
c:then_	a-86b108c-112d104e55g76
c:thent	a-66c34d68
c:ther	a33c-37
c:ther_	a27b-44c-34g25
c:there	a37c-36d31g-64
c:thers	a23
c:thes	a76d-33g-29
c:these	a25b28c-22
c:they	a46d-21e-43g-32
c:they_	a46d-21e-43g-32
c:thi	a37d-40e-25g-27
c:thie	c63
c:thin	a59b36c-55d-33e-52g-42
c:thin_	a42b-30c63d-46g-30
c:thing	a67b52c-104d-21e-61g-55
c:think	b21c20d-75g33
c:thir	a-28b26c-22e60f36g-36
c:third	a-46c-53e69f75
c:thirt	b26e31f-25g-26
c:this	b-22c50d-44e-30
c:this_	b-32c55d-43e-28
c:thl	c31
c:thm	e42
c:tho	d-27e59
c:thos	c49
c:those	a-22c52
c:thou	c-46e56
c:thoug	a-41b66c-38e33f-26g65
c:thous	a89c34d-38e-39g-41
c:thout	b-65c-90d52e96
c:thr	b44c-48e79f-45g-48
c:thre	a39d-56e54f-42g-27
c:three	a45d-50e37f-56g-32
c:thro	a-29b91c-73d60e68f-23g-45
c:throu	a-27b110c-84e87g-27
c:throw	d80
c:ths	a-35b34d29
c:ths_	a-52b35c27d31
c:thu	a59b-31c-30d-29e-62f-31g64
c:thur	a58b-30c-29d-29e-61f-31g64
c:thurs	a66b-49c-28d-28e-61f-30g64
c:ti_	b23f32g-40
c:tia	a72b-21d-38e-67
c:tia_	a50
c:tial	a111b-52c-104d-22e-38g24
c:tiale	a72c-41
c:tials	a84b-24c-69g20
c:tiam	c41
c:tiamo	c41
c:tiar	a-20b32c65
c:tiara	b34c51
c:tic	a-29d78f58g-49
c:tic_	a-25d46e25
c:tica	a114b39c-55d-65f-21g-25
c:tical	a100b62c-99d-29
c:tice	a-108b46c27d61e21g-31
c:tice_	a-47b21d34
c:ticed	a-89c60d35
c:tices	b30
c:tici	a-22
c:ticip	g24
c:tick	a-41b-38c-25d99f25
c:ticke	a-45b-24d91g-27
c:ticl	c-40f105
c:ticle	c-40f105
c:tico	a-45
c:ticu	b34
c:ticul	b34
c:tido	a-42d21e31
c:tido_	a-36d22e32
c:tie	b-30d27e20f-62
c:tie_	a-39b-34c-46d113e37f-45g27
c:tiel	c44
c:tiem	a67
c:tien	c-21e55f-56
c:tien_	a-56c47d24e41
c:tienc	a-23g44
c:tiend	a-25e84g-30
c:tiene	a75e-37f-21
c:tiens	d21f-26
c:tient	c-95e75f-34g54
c:tier	c66e-39f-43g-42
c:tier_	a22c46d-24e-40f-20g-30
c:tiere	a-22c61d35
c:tiers	c23
c:ties	a23c31d32e-40
c:ties_	a23c31d32e-40
c:tiet	a57b23c-32
c:tieth	a57b23c-32
c:tif	a-70b-58d119e-56f61g-35
c:tif_	b-34d100e-49
c:tifi	a-113b-53c21d104e-37f68g-32
c:tific	a-109b-39d102e-37f42
c:tifie	a-60d32f55
c:tifu	a-24
c:tiful	a-24
c:tig	a-41b30c-53d66f90
c:tig_	a26c-50d-21e33
c:tige	a31
c:tige_	a34
c:tigh	a-96d109
c:tight	a-96d109
c:tigu	a-81c-55f67
c:tigun	a-47b26c-29f46
c:tik	a-75c93
c:til	a22d-78e-64f28g33
c:til_	a80d-47e-55f-34g-25
c:tile	a-55c23d-22f41
c:tile_	a-55f44
c:tili	a-30c60
c:tili_	c50
c:tilis	c23
c:till	a21c-21d-53e-56f35g49
c:till_	a33b26c-57d-29e-52g74
c:tille	f68
c:tillo	c71
c:tim	d-46e25
c:tima	b-30c34e33f-27
c:tima_	a42c-35
c:timad	c59
c:timan	e21
c:timat	a-29d22
c:time	c-23d-30e22g24
c:time_	b49c-30d-20
c:times	a69b-39d-42e26g-27
c:timet	c-60d29g44
c:timi	c-22
c:tin	b-24d-29e-50f30g25
c:tin_	a31b-68c-53d39e-32f-64g97
c:tina	a23e-22
c:tina_	a42
c:tinat	c22
c:tine	b-34d-21e-29g60
c:tine_	c-41g72
c:ting	c31d-63e-22f39g-21
c:ting_	c27d-72f47g-28
c:tino	a-39b37
c:tino_	a-44b38
c:tins	c27
c:tins_	c27
c:tint	a56
c:tinu	c-96e-34f104g63
c:tinue	a-37c-63f103
c:tinum	a64c-44
c:tiny	a94d20e-22g-21
c:tiny_	a94d20e-22g-21
c:tio	a-39b-27c51d-46e-21f38
c:tion	a-40b-27c50d-45e-21f39
c:tion_	a-33c49d-47f22
c:tiona	a-31c80
c:tione	a-33g72
c:tionn	c20d-23g-30
c:tions	a-65b-75c47d-35f74g37
c:tip	a-38c69
c:tiq	a-32b-59c42d41e56g-81
c:tiqu	a-32b-59c42d41e56g-81
c:tique	a-35b-58c42d42e58g-81
c:tir	a-43c-46d29e34f126
c:tir_	b-38d33e31f-26
c:tira	a-52c43
c:tire	a-58b24c-71d33f137g-53
c:tire_	a-28c-105f108
c:tired	b63
c:tirer	a-102c-39d69f91
c:tiro	a27c-20
c:tiroi	a46c-30
c:tis	a-28b-31c86d-83f-38
c:tis_	c95
c:tisa	a-61e33
c:tisan	a-54e38
c:tisc	c48
c:tise	a26c59
c:tiss	a-31c29
c:tisse	c26
c:tissu	a-29
c:tist	a35c36d-45e-48f-21g24
c:tist_	b22g28
c:tiste	a43
c:tisti	c38
c:tit	a60b-67c-33e-24g-30
c:tit_	a99b-80c-49e-25f-52g-47
c:tite	a65b-26c-57d-51f-47g20
c:tite_	a54c-49d-36f-43g33
c:tites	a62c-22e22
c:titi	a58c-29d-26
c:titio	a24
c:titl	c22
c:title	c22
c:tito	a-36c90d-22
c:tito_	a-24c21
c:titor	c65
c:titr	c-38f27
c:titre	c-38f27
c:tits	a-24c-34d56
c:tits_	a-24c-34d56
c:titu	a-25d39f35g-30
c:tiv	a47b-34c59d-74e-50f-44g24
c:tiva	c64
c:tival	c26
c:tive	a86c37d-29e-51f-25g-29
c:tive_	c65e-32
c:tiver	a113c-39d-31
c:tivo	d-34g74
c:tivo_	d-34g74
c:tle	b-29c71e-20f-70g-67
c:tle_	a32b-31c41d30e-25f-58g-56
c:tlem	a34e27
c:tlema	a34e29
c:tles	c74
c:tles_	c74
c:tli	a-79b55e52
c:tlis	c34
c:tlist	c34
c:tly	b-31c30d-52e70f-23g-27
c:tly_	b-31c30d-52e70f-23g-27
c:tma	a66b40c-38d32e-69f-36
c:tmas	a53d36e-38g-25
c:tmas_	a53d23e-34g-21
c:tmat	a21b49c-47
c:tmate	a21b49c-47
c:tme	a-25c52d-48g34
c:tmen	a-25c52d-48g34
c:tment	a-25c52d-48g34
c:tne	a64c21d-44e-29g-26
c:tner	a65d-42e-26g-23
c:tner_	a40d-29
c:tners	a29
c:to_	c-26g28
c:tob	a47b-44c-27d62e-50
c:tobr	c-36d77
c:tobre	c-36d77
c:toc	a28b-31c99d-88e-26f-45
c:tock	a32b-37c80d-72f-27
c:tock_	a44b-33c54d-67f-24
c:tod	a22b-29d-66e59g-51
c:toda	b-46c30d-45e53g-40
c:toda_	a-31e65
c:todav	a32c-26
c:today	a45b-62c33d-21e28g-42
c:tog	b-25e-43f47
c:toge	a27c-21
c:toget	c-23
c:togr	b-36e-28
c:togra	b-36e-28
c:toi	c57e-35f-71g21
c:toil	a-55c92f-20g27
c:toile	a-55c92f-20g27
c:toir	b-27c36d48f-44
c:toir_	d65f-29g27
c:toire	c60
c:toit	b53
c:tok	c64
c:toke	c45
c:tol	b-64d-38e116f-51g-86
c:tola	c28
c:told	b-48c-53d-49e120f-38g-67
c:told_	b-48c-53d-49e120f-38g-67
c:tole	c85
c:tolen	c26
c:tom	b-47c57e-44f31g-49
c:toma	c-26e29
c:tomat	e33
c:tomb	b-21c29d-24
c:tombe	a32f21
c:tombo	c51
c:tome	a-51c105d-52e-35g-52
c:tomer	a-49c105d-51e-35g-51
c:tomo	a49c54d-22
c:tomor	a52c27
c:toms	a-48c-72d110
c:toms_	a-48c-72d110
c:ton	b-52c60d-32f-59
c:ton_	a23b-67d50e24f-47
c:tone	c61d-49e25f-70
c:tone_	a-36d-23e62f-46g47
c:tones	c75d-22f-24g-33
c:toni	a32c25
c:tonn	c35
c:tons	a33c37d-37e-42g-21
c:tons_	a33c37d-37e-42g-21
c:too	b-43c-71d97f23
c:too_	c-92d72g23
c:took	a-26d32e27
c:took_	a-26d32e27
c:top	a28b-60c-40d-44e-80f133g-23
c:top_	b-45c-46d-57e-58f137g-28
c:topp	a33d32
c:toppe	a34d32
c:tor	b-63c65d-33g-72
c:tor_	a-30c83d-27e-42g-28
c:tora	a-25c94
c:tore	a27b-42d22e31g-43
c:tore_	a50b-32d56f-29g-55
c:tori	a-22b-54c78d-65e-35f62g-52
c:tori_	a25c22
c:toria	c54
c:torie	c44
c:torin	a38
c:torio	c34
c:toriq	c-26f79
c:toris	c25
c:torm	c21
c:torn	a-21c-71d-31e102g22
c:tors	c75
c:tors_	a-47c87
c:tory	c69e-25g-21
c:tory_	c69e-25g-21
c:tos	a-120c88e21g65
c:tos_	a-119c89e25g66
c:tot	b118c-67d-20e-50f-48g51
c:tot_	b115c-108d23e-68f-37g35
c:tota	a-22b22
c:total	a-22b22
c:tou	b24e-26f30g30
c:tou_	a-21
c:touc	a-44b48c-50d56
c:touch	a-44b48c-50d56
c:touj	b-68c33e-45f-51g105
c:toujo	b-68c33e-45f-51g105
c:tour	a-31c34d25f-34
c:tour_	a-35b23g55
c:tourn	a-81b-31c60d100e44f-23g-50
c:tous	b108c-23e-37g-55
c:tous_	a-23b110e-32g-51
c:tout	b22c-29d-27e-38f77
c:tout_	e-56f62
c:toute	c-54d-38f78
c:tow	c-28d58
c:town	d30
c:town_	d31
c:toy	a-65d60e65g-48
c:toy_	b36c-34
c:toya	c49
c:toyag	c49
c:toye	a-37c-34d58e29
c:tra	c27f-55
c:tra_	c44d-58g29
c:trab	a42b32c32d-22e-33
c:traba	a42b32c32d-22e-33
c:trac	a-46c-71d113e-36
c:track	a-64c-47d98
c:tract	c-38d27
c:trad	a53b-43c76d-60e-22f-39g-43
c:trade	a44c45
c:tradi	c50
c:tradu	c52
c:trag	a44d-20
c:trage	c33
c:trai	b38d-92e36f-30g43
c:traig	a35
c:train	d-49f-32g102
c:trait	b62c34d-51g-32
c:tral	c80
c:trale	c66
c:tran	a21b-33c21e-65f-56g53
c:tranc	g63
c:trang	a98c-53e-28
c:tranq	b27
c:trans	a-42b-42c67d29e-41f-41
c:trap	b-37c-94d117e23f-28
c:trap_	b-28c-105d121e33f-22
c:tras	a-50b-37c100d66
c:trasb	a25d50
c:trat	a-83c30e84f22g-58
c:trat_	b40
c:trati	c51
c:tratt	a-74d21e69
c:trau	a-50b20c65
c:trav	a54b-20f-59g-23
c:trava	b32c45d-34e48f-36g-41
c:trave	a90b-60c-66d29e-21f-41
c:tray	a28c-36d31g31
c:tray_	c-30d34g42
c:tre	c32d-25e23f-43
c:tre_	c39d-21f-41
c:trea	a-23d-52e91g-40
c:treas	c41
c:treat	b28c-66d-30e99g-23
c:tree	a-30c28e54f-58
c:tree_	a-67b51d-40e53
c:treet	b-23d54e46f-68g-36
c:tref	a-27c65
c:trei	c89d-28
c:trem	a-31c-31g42
c:tren	a41d21f-40g-36
c:trent	a39f-35
c:trep	a69
c:trepr	a59
c:trer	b-46c95d-44f-24
c:trer_	b-59c75d-29
c:tres	a41c36d-67e-38f-46g-22
c:tres_	a25c37d-57e-24f-42g-25
c:treso	c32
c:tress	a91d-32
c:tret	a-83c47e58
c:treti	a-38c42
c:tri	c74e-48f-54g-57
c:tri_	a-80b77e-38f22
c:trib	c55
c:tribu	c55
c:tric	a33b-35c70d-57e-58f-42g28
c:trice	a25b-30c67d-45e-35f-28g30
c:trict	a44
c:trie	a51b-21c50f-26g-64
c:tried	a38g-33
c:trim	a49c29
c:trimo	a55
c:trin	b-25c79f-60g-75
c:trine	a36c97d-93f-48g-55
c:tring	a-28d66g-27
c:trip	c-24
c:tris	a-69e39
c:trist	a-49e40
c:tro	b-21c21d23e28f-47
c:tro_	b-37c24d23e50f-40g-40
c:troc	a-79c42d73
c:trod	c43
c:trodu	c43
c:troi	c26d-54e41f-61
c:trois	c29d-49e47f-60
c:trol	d23
c:trom	a-43c-26g23
c:tromp	a-56g26
c:tron	a62e-50g-27
c:tron_	a62
c:trop	a31c-28d89e-74f-20g-27
c:trop_	a34c-37d77e-63f-31
c:tropp	d21
c:trot	a-27b53c61e-20
c:trott	a-40c89
c:trou	c-44e69f-21g46
c:trous	a56c-24
c:trouv	c-48e54g45
c:trov	a43
c:trova	a38
c:tru	c30e-35g-30
c:truc	a79b-41e-48f-25
c:truc_	a69
c:trucs	c68
c:truct	a45c-41
c:true	c42
c:true_	c42
c:trul	a-49
c:truly	a-49
c:trun	b91c-42
c:trunk	a-24b92c-26
c:trus	c30
c:trust	c30
c:try	a92b-48c-42d-22f-33g-30
c:try_	a103b-35c-64d-26f-27
c:ts_	c77d-41e-46f-53g-47
c:tsa	c-24f49
c:tsc	c-25f75
c:tsch	c-25f75
c:tsi	a28
c:tsid	a28
c:tside	a28
c:tsta	b20
c:tt_	a38e-22
c:tta	a30b-80d-73g65
c:tta_	a59b-47c-38d-40e-23f-20g85
c:ttac	a-62b-32c64e-50g76
c:ttach	a-62b-32c64e-50g76
c:ttag	c-21g29
c:ttam	f33
c:ttame	f33
c:ttan	a70
c:ttant	a36
c:ttat	a58c-37d-22e32
c:tte	e28f23
c:tte_	a21b-25e-60
c:tted	a-58d57
c:tted_	a-58d57
c:tten	a-48b53c-32d-73e101f39g29
c:tten_	a-45c51d-35e37f36g-33
c:ttend	a-36b69c-71d-39e101f-36g49
c:ttent	a-30d-23f70
c:tter	a-57b28e66
c:tter_	a-40b21e41f-40g40
c:tters	a-106e98f69
c:ttes	a34c-40d30e-40g31
c:ttes_	a46c35e-48f-23
c:ttesa	g21
c:ttez	a-37c64f29
c:ttez_	a-37c64f29
c:tti	a21b-27c31d-55e-25
c:tti_	a-45d56
c:ttim	e21
c:ttima	e21
c:ttin	a46b-32c22d-68e-47
c:ttina	a55
c:tting	a59d-86e-21f29
c:ttl	c74d29e-24f-73g-58
c:ttle	b-26c79d30e-23f-73g-58
c:ttle_	c49d61f-68g-65
c:ttles	c71
c:tto	b-33d-46e92f21
c:tto_	a-43c-23d-57e99f34g45
c:ttoi	c24
c:ttoir	c24
c:tton	a60
c:ttons	a47c-21
c:ttor	a60c-71
c:ttoy	a-55c34d66
c:ttoya	c49
c:ttr	b-20c-21d92e-64
c:ttra	a40
c:ttre	c-29d136e-79g-23
c:ttre_	a-29d129e-72
c:ttres	a36c-67d42
c:ttro_	g28
c:tua	a65c-55e-34
c:tual	a67b-28c-46
c:tuali	a-42
c:tuall	a117c-69
c:tub	c34
c:tuc	a72b-21c-27d48f-24
c:tuch	a133c-63d-47
c:tuck	a-54c32d86
c:tuck_	a-54c32d86
c:tud	b85e-48g-45
c:tude	b78d-40g-29
c:tude_	a57c-54e24
c:tuden	a-57b86c43d-27
c:tudi	a54e-34f-25
c:tudia	a52b28
c:tudie	c31
c:tudio	a21
c:tuds	a39
c:tuds_	a39
c:tue	c35e-23f-47
c:tuel	a-49b26c59
c:tuel_	c48
c:tuell	c25
c:tues	a33b-29c-35f-25g64
c:tuesd	a49b-27c-32f-24g36
c:tuf	a-39b26
c:tug	a42
c:tui	a21c24g-24
c:tui_	a79
c:tuit	a-58c63e-23g-25
c:tuit_	a-43c57
c:tul	a-31c43d41
c:tula	a-27c29d20
c:tulat	c38
c:tum	a24e-23g25
c:tume	a25c45
c:tume_	a28c36
c:tumn	g24
c:tumn_	g24
c:tun	a-50b26e93
c:tung	a-62e21
c:tung_	a-62e21
c:tur	c28d32f-62g-37
c:tur_	a-40c20d25e39
c:tura	a26b-38c35e25f-33g-35
c:tura_	a69d24g-29
c:tural	a-35c60e22
c:turd	a80b-58c-37d50e-41f-39g-25
c:turda	a80b-58c-37d50e-41f-39g-25
c:ture	b24d32f-44g-31
c:ture_	b31d66f-58g-36
c:turel	c28
c:tures	e-30
c:turn	c68e-47f-38
c:turn_	a-37b-28c104d34e-33f-29g-21
c:turne	a-52g27
c:turni	a41c-35
c:turns	b44
c:tus	a-20g33
c:tut	a-36b23d-30e21f29
c:tuto	a-28c46e23
c:tutt	a-45b38c-25f38
c:tutto	a-59b59c-43f54
c:twa	a58b-24c23e-50f-26
c:twas	a70b-22c-22
c:twas_	a70b-22c-22
c:twe	a32b44e-60f-37
c:twee	a48b30c-47e-21
c:tween	a42c-33d33
c:twel	a71c-39
c:twelv	a57c-33
c:twen	a-36b52c31d-29g24
c:twent	a-36b52c31d-29g24
c:twer	c40
c:twi	b-80d-78e73f38
c:twic	a-48b-32d-53e87f63
c:twice	a-23b-26c-28d-65e89f65
c:twin	a67b-38g27
c:twins	g49
c:two	a35b-45c-39d-47e78f-45g20
c:two_	a44b-39c-46d-48e64f-41g26
c:twor	a-35c21e76
c:twort	a-20e80
c:ty_	a-40b-32c78f-23g-43
c:tyl	b-27c44d51f-31g-28
c:tyle	a-24c68
c:tyle_	c64
c:tyli	c38
c:tylis	c25
c:tylo	c-61d61e31
c:tylo_	a22c-52d35e32
c:typ	a-32c22f36
c:type	c30f41
c:type_	c32
c:tz_	a26b-29c97d-25
c:ua_	a47c-31g46
c:uag	c38
c:uage	c39
c:uai	a27c-23
c:ual	a33d-40e-32g-37
c:ual_	c58e-40f-30
c:ualc	a48d-22g-31
c:ualch	b21
c:ualco	a81c-21
c:uale	e36
c:uali	a-64c51f25
c:ualif	c24
c:ualit	a-76g42
c:uall	a100b55c-96d-23
c:ually	a100b55c-96d-23
c:uan	b85c-45f-68
c:uand	a-33b106c-56e60f-68g25
c:uand_	b85c-30d-32e54f-59
c:uando	a-62b98c-93d57e35f-33g52
c:uant	a67b54c-43d-26e-41f-44g-47
c:uant_	c-57e63
c:uante	a62c30
c:uanto	a71b68c-81d-32e-62f-51g-25
c:uar	a48c-34d-28e39f-49g-55
c:uara	b26c-47d67f-25g-26
c:uaran	b26c-47d67f-25g-26
c:uard	a-31b79c-24d-35e65f-20
c:uardo	a-35b67c-23
c:uare	c-37e35
c:uart	a54b-54c56f-30g-37
c:uarte	c31
c:uarti	c33d22
c:uartz	a30
c:uary	a93c-72d-46g-34
c:uary_	a93c-72d-46g-34
c:uas	a21
c:uas_	a20
c:uat	b31c-82d42e66f-41
c:uati	c-73d59
c:uatio	c-62d60
c:uato	e53
c:uatr	b47c-77d34e63f-43g-34
c:uatre	b40c-66d36e62f-38g-42
c:uatt	g27
c:uattr	g28
c:ub_	a-71b-32c108d-43e-43f42g-35
c:uba	a-65b-31c52d67
c:ubai	a-22f27
c:ubai_	d22
c:uban	a-50c29d25
c:uban_	a-27c-22e21g23
c:ubb	a-58d107
c:ubbe	a-54d100
c:ube	c113d-61e-26f-33g-46
c:ube_	c114d-29
c:uber	b51c58d-52
c:uber_	a-24c62
c:ubi	a121b-28c30d-28e-53f-43g-92
c:ubil	a40
c:ubis	a61
c:ubis_	a61
c:ubl	a-37b-49c36d-83e-35f93g60
c:uble	e50
c:uble_	a-24e62
c:ubli	a-34b-44c52d-106e-68f131g37
c:ublic	b-21c58d-30e-21f23
c:ublie	a-78b-36c36d-93e-49f136g75
c:ublin	a43c-28
c:ublis	b21
c:ublu	a-27c-43g71
c:ublur	a-27c-43g71
c:ubs	a-31c47f57
c:ubsc	f61
c:ubscr	f61
c:uby	a-32c22g21
c:uby_	a-32c22g21
c:uc_	a75
c:uca	a-44c68
c:ucc	c30
c:ucce	a-31
c:ucces	a-22c26
c:uce	a82b-23c49d-42e-27
c:uce_	a25c46
c:uch	a34d-49g-39
c:uch_	a51c21d-86g-46
c:ucha	c38
c:uche	a38d-22
c:uche_	a76b-37c-42f-43
c:ucher	a-63b29f31
c:ucht	c27
c:uci	a-117c74e110
c:ucin	a-91c23e56
c:uck	c21
c:uck_	a-24b-25c61d58e-44f-25
c:uckl	a33d-26e24
c:uckle	a46d-22
c:ucl	a81b-38d-36f-31
c:ucle	a85b-34d-33f-27
c:ucle_	a73c-30
c:ucles	a54
c:uco	a46d-59e-53f40
c:ucou	a30d-45e-45f43
c:ucoup	d-39e-41f47g24
c:ucs	c68
c:ucs_	c68
c:uct	a87b-50c63d-57e-59f-40g-29
c:ucti	a64b-31c66d-34e-34f-23g-31
c:uctio	a64b-31c66d-34e-34f-23g-31
c:ucu	a-67b101c-72d22e78g-21
c:ucun	a-64b101c-96d23e78g-20
c:ucun_	a-28b89c-75e30
c:ucune	a-62c-47e70f21
c:ud_	a21b73c-54e-34f29g-28
c:uda	b39
c:ude	b39d-23e-44g-29
c:ude_	a90b-48c-63g-22
c:uden	a-40b82c32e-22f-22
c:udent	a-57b86c43d-27
c:udes	a-44b29c45
c:udes_	a-44b29c45
c:udg	a103c-37d-32e-23f-26
c:udge	a103c-37d-32e-23f-26
c:udge_	a48
c:udget	a86c-34
c:udi	a56b-53d-20e-68g26
c:udi_	a28b-50e-33f-56g77
c:udia	a38b28
c:udian	a39b29
c:udie	a96c21d-26
c:udin	a-29c-56d37f73
c:uding	c-45f75
c:udit	c43
c:udit_	c52
c:udo	a-75b36c21g24
c:udo_	a-65
c:udr	a77b-20e-103f-73g-87
c:udra	a76c-40e-95f-70g-83
c:udrai	a76c-40e-95f-70g-82
c:udre	a31c33
c:udri	a43
c:udrio	a43
c:uds_	a29
c:ue_	b-25
c:ueb	b80
c:ued	d70e-26f-56
c:ueda	a-71c22
c:uede	c-39d80f-24
c:uede_	d57
c:ueden	c-36d50
c:uedo	a38
c:uedo_	a38
c:uee	a-23b21e24f-53
c:uee_	a-41b30c-50d30e37
c:ueg	a30f30
c:uegr	a44
c:uei	a-55c-23d-26e113
c:ueil	a-42e89
c:ueil_	a-41c-27e94
c:uel	a58e-53f-42g-35
c:uel_	a66b22c24e-75f-47g-63
c:uele	a83c-24
c:uell	b-62d44e-49f33
c:uella	c26
c:uelle	a-31b-34d108e-29f23
c:uello	a78b-23c-39d-28e-41g33
c:uelo	a106
c:uelo_	a93
c:uelq	a42d-40f-55g-46
c:uelqu	a42d-40f-55g-46
c:uem	a47c-56d-57e26f93g-42
c:uem_	a-29c-39d-31e72f90
c:ueme	a73c-25e-22
c:uemen	a73c-25e-22
c:uen	a49b-22c36d-62e-40g-27
c:uen_	a40d-36
c:uena	a36
c:uenas	a38
c:uenc	a45
c:uence	a48
c:ueno	a36
c:ueno_	a47
c:uenos	c52
c:uent	f21
c:uent_	a-22f28
c:uer	a88b-38c-41d-32g-51
c:uer_	a42b-65d-38e25
c:ueri	a90b48c-94e-48g-35
c:ueria	a70b56c-37d-25e-28
c:uero	a48
c:uero_	a48
c:uert	a-30d34
c:ues	c45d-68e-43g29
c:ues_	b54c53d-63e-32f-20g-26
c:uesd	a49b-27c-32f-24g36
c:uesda	a49b-27c-32f-24g36
c:uest	a-26c43d-59e-47f28g47
c:uest_	a-57c31d-39e-35f130g-59
c:uesta	a92b-21c-69
c:uesti	a-26c27d-49e-34f-56g104
c:uesto	a-46c91
c:uestr	c22
c:uests	c62
c:uet	b-52d30e88f-34g-59
c:uet_	a-61e104
c:uete	c24
c:uett	a58b-21c-52d53e26f-22g-24
c:uette	a53c-50d54e27f-21g-23
c:ueu	a28e23
c:ueur	a46
c:ueur_	a39
c:uev	g63
c:ueve	c32g31
c:ueves	g34
c:uez	e32
c:uf_	b-27d59e28f-43g-38
c:ufe	a29c43d-71e-32f37g-21
c:ufe_	c-36f60
c:ufen	c90d-54
c:ufen_	c81d-46
c:uff	a23f-24g-41
c:uff_	a-21b44c-37d25
c:uffe	a42c21
c:uffeu	a32
c:uffi	a-90c69
c:uffir	a-52b21c64
c:uffit	a-21
c:uffl	a99c-63d-40
c:uffli	a81c-55d-27
c:uft	a-35c-37d85
c:uft_	a-43c-28d85
c:ug_	a21c-42e48
c:uge	a87b-41c-39d-60f-25g-21
c:uge_	a116b-42c-66d-56e-22f-28g-22
c:uges	a-33
c:ugg	a-27c-35e22g96
c:ugge	a-23c-67g105
c:ugges	c-46g71
c:ugh	a-34c-53d99e39f27
c:ugh_	b92c-89d-33e21f63g23
c:ughl	a-32c42
c:ughly	a-32c42
c:ught	a-49b-54c-21d113
c:ught_	a-91b-58d125e30
c:ughte	a68c-27d-44e-21
c:ugi	b-39c-39d39e88f-36
c:ugie	a21b-24c-48d53e47f-25
c:ugie_	a20c-52d65e30
c:ugn	a21
c:ugno	a29
c:ugno_	a29
c:ugura	c26
c:uha	b-47c30d30e-57f48g-38
c:uhai	b-45c27e-55f52g-34
c:uhait	b-45c27e-55f52g-34
c:uhr	a66b24e-37f-59g-41
c:uhr_	a78c-46d30e-27f-38g-32
c:uhre	b43
c:uhren	b47
c:ui_	a47b-28d-21f-48g-25
c:uic	a-41c66g28
c:uick	a-41c66g28
c:uick_	a-39c80
c:uid	a60c66d-26e-40f-28g-52
c:uide	a32c57e-23g-30
c:uide_	c31
c:uie	a59b-36d-58f-30g-33
c:uie_	a-35c32d24
c:uien	a-35c107d-28
c:uien_	c98d-23g-29
c:uier	a111c-92d-96g-37
c:uiere	a32
c:uiero	a118c-109d-64g-47
c:uiet	a47c-35e-29
c:uiet_	a81
c:uil	e-72f43
c:uil_	g68
c:uild	a-64c87
c:uildi	a-39c84
c:uile	c20d25
c:uill	b54c-59e-71f62
c:uille	b60c-57e-68f56g-24
c:uilt	a84d-35e26
c:uilt_	e29
c:uin	a-42c38d39g-39
c:uin_	a-23d51e29f-22
c:uind	c-65f74
c:uindi	b23c-47f44
c:uine	c47
c:uinz	d26
c:uinze	a-32c20d33
c:uip	c60
c:uipe	c47
c:uipe_	c38
c:uir	a43c-81d27e-51f86g-31
c:uir_	a85b-36c-121d65e-30f-23g-32
c:uire	d27f40
c:uire_	d34f20
c:uiry	a-44c-61f113
c:uiry_	a-44c-61f113
c:uis	c24g-35
c:uis_	c27d-20g-34
c:uise	a27d-21
c:uisi	a58c-49d33
c:uisie	c-32d44
c:uisq	c30
c:uisqu	c30
c:uiss	a109b-44d-65e-42f-30
c:uisse	a127b-29c-102d-42e-31f-21
c:uissi	c67
c:uist	d25
c:uista	d29
c:uit	a-25e-41f42g36
c:uit_	b52c46d35f-36g-79
c:uite	a-65b-44c-31d-39e-42f122g111
c:uite_	a-77b-42c-22d-35e-39f98g112
c:uito	a-39c31
c:uito_	a-39c31
c:uits	c50
c:uits_	c61
c:uitt	a22
c:uiv	a-80b33c35d99e-55f-60
c:uivi	a-77d96e-28f-35
c:uivi_	a-73c20d97e-40f-34
c:uivr	a-52b51d30
c:uivre	d35
c:uiz	a-39b30c25
c:uje	c-40d-22e-20g104
c:ujer	a53
c:ujer_	a53
c:ujet	a-66c-25g107
c:ujet_	a-65c-30g107
c:ujo	c35d-37e-42f-56g93
c:ujou	c38d-35e-57f-56g95
c:ujour	c38d-35e-57f-56g95
c:ul_	b-79c26d-24e44f29g-51
c:ula	d-24g-23
c:ulai	a-31b84d-66e33f-26
c:ulair	a29c25d-24
c:ulais	a-66b101c-34
c:ulait	e43
c:ulan	a-23b23
c:ulang	b26
c:ular	a76b-57c-23e-24
c:ulard	a83b-69d35f-24g-27
c:ulat	a-43f25
c:ulati	a-30f29
c:uld	a26b-24d24e-52f-31g-33
c:uld_	a29b-25c21d27e-72f-29g-31
c:ulde	c-27e21
c:ulder	a27
c:uldn	a-26e77
c:uldn_	e54
c:ule	a23c24e-29g-55
c:ule_	a61b-29d-38f-61
c:ulem	a-55b87d51e-27
c:uleme	a-55b87d51e-27
c:ulen	f51
c:uler	a-26c25
c:uler_	a-23
c:ules	a23b-24e30g-41
c:ules_	a23b-24e30g-41
c:ulet	d38
c:uleu	a41c-36
c:uleur	a45c-44d20
c:ulez	c86
c:ulez_	c86
c:ulh	a69
c:uli	a-50b-38c38d38f27
c:ulie	a-71c24g53
c:ulier	a-41c43
c:ull	a-22b48c-40d111e-25g-41
c:ull_	a-23c-38d124e-56g-41
c:ulla	a-48b50c-74f26g58
c:ulla_	a-44b51c-68g64
c:ulle	c79
c:ulle_	a31
c:ulli	b44c-29d29
c:ullie	b44c-29d29
c:ully	a-28e27
c:ully_	a-28e27
c:ulo	a44c-26d-23f53g-36
c:uloi	f29
c:uloir	f29
c:ulon	a48c-25
c:ulp	a-31e48
c:ult	a-37b-53c86d-23
c:ult_	a-61g57
c:ulta	a-63c102
c:ultan	c31
c:ultat	c53
c:ulte	a49
c:ulti	a28c31
c:ultim	a33
c:ulu	a55c37
c:ulu_	a43
c:um_	a23c29f-73g-41
c:uma	a60c-23d-26e57f-51g-66
c:uma_	a51c26d-59e32f-44g-60
c:uman	a25
c:umb	a-41b-55d49e31f58
c:umbe	a-97b-51c-24d71e60f84g22
c:umber	a-97b-51c-24d71e60f84g22
c:ume	c37d54e-107g-45
c:ume_	a88b-65c73e-67f-44g-62
c:umea	a52
c:umeau	a43
c:umen	b107c-37d-34e-26
c:ument	a20b94c-35d-32e-23
c:umer	a-69b-43c27d82e-100f63g29
c:umeri	c56
c:umero	a-70b-33d89e-91f81g24
c:umes	a20
c:umes_	a20
c:umi	a-38e36g44
c:umie	a-26c27g30
c:umier	a-26c27g30
c:umm	a-91b-41c47e37f93g-39
c:umme	a-60b-30e23f98g-21
c:ummer	a-56b-28d22e25f99
c:umn	g24
c:umn_	g24
c:umo	a109d-24e-23f-21g-23
c:umo_	a117c-59
c:ump	a61
c:umpl	a67
c:umple	a41
c:ums	a-21b38c-39d37e22
c:ums_	b46c-31e27
c:un_	a54b65d-90e-52f-49
c:una	a-20b31e64f-65
c:una_	b37e55f-65g-22
c:unc	a-27c69d51e-62g-56
c:unca	a22
c:unca_	a22
c:unch	a-27c23d67e-28
c:unch_	a-51c35d39f20
c:unci	a-20c44
c:uncl	c32
c:uncle	c32
c:und	b-61f33
c:und_	b-73d-38e49f38
c:unda	a44b-50c-64d67e-28g39
c:unday	a36b-41c-77d69g31
c:unde	c-36f81
c:unde_	a-31
c:unden	a-51e27f54
c:under	c-35f63
c:undi	a42b-58c-34d34e-22g23
c:undi_	a36b-45c-56d50e-29g37
c:undr	a55
c:undre	a68
c:unds	d28
c:unds_	d29
c:une	a45d-39f-50g-60
c:une_	a47d-41f-47g-70
c:uned	g42
c:unedi	g42
c:uner	a-63c60
c:unera	a-36c22
c:unes	a36
c:unes_	a36
c:unf	c-27d28
c:ung	a-66b31e107f50
c:ung_	a-62b24e100f48g-20
c:unge	a-92c50
c:ungs	e32
c:unh	a32
c:uni	a69b-41c62d-84e-50g-67
c:uni_	a57
c:unic	c36d-31e26
c:unio	a71c-28
c:union	a63c-23
c:uniq	c60g-23
c:uniqu	c60g-23
c:unit	a36c44d-32
c:univ	b29c50
c:unive	a-26b31c53
c:unk	a28b85c-61
c:unk_	a44
c:unn	a-41b-32e36f-25g67
c:unne	c-42d25g43
c:unnel	a-22c-28e32g37
c:unnen	d29
c:unni	a-40c35g32
c:unnin	a-40c35g32
c:uno	a47b-64e34f-54g-26
c:uno_	b-52c29e69f-45g-52
c:unos	a41c-36d45
c:unos_	a41c-36d45
c:uns	a-31d-48e-41f77g40
c:uns_	a-55g46
c:unse	c52
c:unser	c67
c:unsu	c-25f61
c:unsub	c-25f61
c:unt	b-34
c:unt_	a-31b-69c44d34f22g-33
c:unta	a60c-40d-21g28
c:untai	a84c-29
c:untam	g24
c:unted	a48c-39
c:unter	a-55c62
c:unti	a87b22c-63d-43e-44f-32g22
c:until	a89b41c-63d-33e-33f-27
c:unto	a-82g36
c:unto_	a-82g36
c:unts	c55
c:unts_	c55
c:unu	c51
c:uo_	b45c-95d69e-31f-32g78
c:uoc	a33
c:uoi	a88b25c-67d-122g-43
c:uoi_	a74b34c-55d-120e21g-40
c:uol	c36
c:uom	a27
c:uomo	a27
c:uomo_	a27
c:uon	c83d-23e-42f-44
c:uona	a-32b30c63d-41
c:uonas	c51d-31
c:uong	a43b-36c55e-39f-26
c:uongi	a43b-36c55e-39f-26
c:uot	a-67b-22c48e46f30
c:uote	a-64e62f49
c:uote_	a-73c22f58
c:uov	g47
c:up_	a22b-28c62d-68e-51
c:upe	a46b-71c89d-28f-59g-55
c:upe_	a46b-52c37d-38f-41
c:uper	b-30c101f-27g-35
c:uper_	a-25d59
c:upere	a-51c117d-29
c:upi	e37
c:upl	c-41d70e25
c:uple	a26e34
c:uple_	a42c-29e37
c:upli	a-24c-45d86
c:uplic	a-24c-45d86
c:upo	c45
c:upp	a-129d31e-56f133
c:uppe	a-37
c:uppl	a-73c66d38e-26
c:uppli	c52
c:upply	a-38d30
c:uppo	a-65b42c25g30
c:uppor	a-33c48
c:uppos	a-42b21e23
c:uppr	a-93c-63d-20f132
c:uppre	c-43f93
c:uppri	a-78c-39f115
c:ups	c51
c:ups_	a32
c:upst	a-30c55
c:upsta	a-30c55
c:upt	c21
c:upu	c59
c:uqu	a-45
c:uque	a-45
c:ur_	a-20c55d-28f-28
c:ura	b35c44d24e-81f-48
c:ura_	a74b-29c-44d50e-50f-52
c:urai	a-100b114c52d-68e-70g35
c:urai_	a-101b122c-76g50
c:urais	c21f29
c:urait	a-22c100d-25
c:ural	a-35c60e22
c:ural_	c39e24
c:uran	c26d64e-55g-40
c:uranc	b-30d80e-32
c:urant	b28d-20
c:urat	c39d41e-29
c:urati	c31d32
c:urb	a21b34c-21
c:urc	a-25b24c-34d94e-44
c:urch	b40c-40d101e-58f-21
c:urcha	a-24b27c-24d101e-45g-27
c:urd	a75c-36e-30f-71g-32
c:urd_	a62b58c-26d-46f-21
c:urda	a80b-58c-37d50e-41f-39g-25
c:urday	a80b-58c-37d50e-41f-39g-25
c:urde	a58d-31f-36
c:urde_	a65b30c-26f-26
c:urden	c26
c:ure	e32f-31g34
c:ure_	a-24c-29d35e37f-37g50
c:urea	a27b-26d21
c:ureau	d31
c:ured	b-37c90d-48f-29g56
c:ured_	b-37c90d-48f-29g56
c:uree	d-26
c:urel	c46
c:uren	a-48c24e25
c:urer	a-60d97f22
c:urer_	a-29c-44d68f26
c:ures	b33d-29
c:ures_	b33d-29
c:ureu	a96c-47d20f-23
c:ureus	a66c-26
c:ureux	a41
c:urez	a56c-37d-21
c:urez_	a64c-33
c:urf	a-40c46
c:urg	a39b-57c76e-33f-60
c:urg_	a42c-28d41
c:urge	a-30b-37c109d-28e-34f-40g38
c:urgen	a-39b-25c104e-36f-30g28
c:urgo	a24c40
c:uri	a-45b94c49f-53g-41
c:uria	a-39c49
c:uric	d53
c:urich	d53
c:urie	a27b-59c61f-48g-45
c:urier	e47g-20
c:uriez	a55b-28c52e-37f-23g-44
c:urio	a-92b127c-97d-23
c:urios	a-90b123c-84
c:uris	a-53c120
c:urise	c67
c:urit	e42
c:urite	a31c-39
c:urity	a-48c55
c:urm	a92e-25
c:urma	a22
c:urmal	a37
c:urme	a85
c:urn	a-25b-47c57g-22
c:urn_	a-41b-29c97d33f-30g-22
c:urna	a45c-39f45
c:urnal	a77
c:urne	a-72b-48c30d48e52
c:urne_	a-63d87e61g-24
c:urned	a-53g27
c:urnee	b-28d-30f33g29
c:urner	a-48c30d58
c:urni	a58c25d-22e-25g-22
c:urnin	a52c-45
c:urnis	a28c26
c:urno	c45
c:urns	b44
c:urns_	b44
c:uro	a86b-25c-72d-29e25f-37g-68
c:uro_	a98c-116f-28g-49
c:uron	a36c-57d41
c:uronn	d27
c:urop	c35f24
c:urope	c26f26
c:uros	a62c-30d-62e57f-39g-44
c:uros_	a59c-27d-61e58f-38g-43
c:urp	d25g28
c:urpr	a45c-50g37
c:urpri	c-39g60
c:urr	a-23c39e-52f31g-35
c:urra	c73e-44f-34
c:urrai	c72e-38f-30
c:urre	b26c39
c:urren	a-40b29c54
c:urri	a-49c22d32f96g-66
c:urric	c77
c:urrie	a-49c-40d31f110g-37
c:urrio	a43
c:urry	a-23c-26d27g71
c:urry_	a-23c-26d27g71
c:urs	b-59c73d-24e-24f-38
c:urs_	a-22b-66c89f-47g-43
c:ursd	a61b-49c-26d-25e-60f-29g65
c:ursda	a61b-49c-26d-25e-60f-29g65
c:urse	a34b58c41d-76g-43
c:urse_	a80b40c58d-108e-28
c:ursem	c20e21
c:urt	c-70d55g43
c:urt_	a65c-71
c:urte	a-33g53
c:urtee	a-54b25g38
c:urth	a-56c-35g67
c:urthe	a-27g69
c:urto	a-25d80e-42f42
c:urtou	d46e-38f43
c:urts	e40
c:urv	c22e28
c:urve	e32
c:urvey	e32
c:ury	b-28c68d-28e-22
c:ury_	b-28c68d-28e-22
c:urz	a-24c66
c:urze	c45
c:us_	c27e-26
c:usa	a73c28d-80f-31g-53
c:usa_	c25
c:usag	c-25
c:usage	c-25
c:usan	a98d-47e-41g-45
c:usand	a93d-39e-36g-40
c:usat	a-22d22
c:usb	c-41d53
c:usba	c-41d53
c:usban	c-41d53
c:usc	a20b-37c45d-45e38
c:usca	c32
c:uscam	c41
c:usco	a66
c:usco_	a75
c:use	b-49c50e34g-84
c:use_	a26b-43c30d-40e42f-23g-72
c:used	b-25c-28d-29e51f77g-24
c:used_	b-25c-28d-29e51f77g-24
c:usee	a-29b24c25
c:usee_	a-27b24
c:usem	a-35c38
c:useme	a-35c38
c:user	a-56c30e26
c:user_	a-32d27
c:uses	b-28c97d-40f-32g-42
c:uses_	b-28c97d-40f-32g-42
c:useu	c21
c:useum	c21
c:ush	a78b-40c-103d40g38
c:ush_	a74c-79e-20g40
c:ushi	c-58d66
c:ushio	c-58d66
c:usi	a-47c81d-73e29f-43g-37
c:usic	c36
c:usie	a84
c:usieu	a95d-28
c:usin	a-43c104d-62e-30f-30
c:usine	a-50c90d-33e-24
c:using	c22
c:usio	a-81e53
c:usion	a-81e53
c:usiq	a-37c-51e82
c:usiqu	a-37c-51e82
c:usiv	c68
c:usivi	c46
c:usl	a-28b42c57
c:usly	a-28b42c57
c:usly_	a-28b42c57
c:usp	c31g53
c:uspe	c31g53
c:uspen	c51g25
c:usq	a52c-41d-30f-31g47
c:usqu	a52c-41d-30f-31g47
c:usqu_	a44c-43d-27f-28g49
c:uss	b-72c52d24f-40
c:uss_	a-32d75e22g-24
c:usse	b-32g48
c:usse_	a75c-50d-25e24
c:ussed	a-69c-62g75
c:ussi	b-59c89d-36
c:ussi_	b-49c96d-21e28
c:usso	c40
c:usso_	c49
c:ust	b99e-62f-58
c:ust_	a-23b115c-41e-38f-51
c:usta	a105b-22d-20
c:usta_	a78c-26
c:ustar	a21
c:uste	b86c38d-62e-83f-61g48
c:uste_	a-42b104c-42d-21e-68f-46g72
c:usted	c71d-27e-33
c:ustem	a21b-41c50
c:usti	a-38c57
c:usto	a-83c57d86g-62
c:ustom	a-76c65d80e-41g-58
c:usu	a-35b35e57
c:usua	b55
c:usual	b55
c:usur	a-36e57
c:ut_	b34c-30g35
c:uta	b50c-41d55f-28g-30
c:uta_	d51
c:utan	a30b32
c:utant	a30b32
c:utat	a23c-24
c:utc	a35
c:utch	a35
c:ute	b-31c31e43f-30g-22
c:ute_	b-25d-34e41f-21
c:uten	d35f-36g-37
c:uten_	a23b-22c34d55e-32f-24g-23
c:utenu	a32c-26
c:uter	d36g-26
c:uter_	a-23d52
c:utes	a-39c36e53g-47
c:utes_	a-39c36e53g-47
c:uteu	c26g71
c:uteui	a-21g70
c:uteur	c46
c:uth	c58d65e-29g-30
c:uth_	a42
c:uthe	a-78c54d66
c:uthen	a-66c34d68
c:uti	a-54b-45c50e55f50g-81
c:utie	a-27e43
c:utier	a-28
c:utif	a-24
c:utifu	a-24
c:util	a-91c20f78
c:utile	a-72b22c-27f63
c:utio	c77
c:ution	c77
c:utiq	a-56b-56c55d32e60g-76
c:utiqu	a-56b-56c55d32e60g-76
c:utl	a-62e36
c:uto	b-40d82f-44
c:uto_	a-34b-20c-47d90e27f-20
c:utoi	c-22d40
c:utoir	c-22d40
c:utom	d38e31
c:utoma	e33
c:uton	a24c-36d49
c:utons	a53c-49g22
c:utor	a-53b-23c94d-54e-25f44
c:utor_	a-27c52f34
c:utori	c35
c:utos	a-39
c:utos_	a-39
c:utot	a27c-49e-37g66
c:utot_	a27c-49e-37g66
c:utou	a28
c:utour	a28
c:utr	a40c-65e74g-45
c:utre	a34c-86e68g-37
c:utre_	a20b-24c-105d23e80
c:utres	a31c27d-30g-25
c:uts	c64d-21g-26
c:uts_	c45
c:utsi	a28
c:utsid	a28
c:utt	a-34d28e40
c:utta	c24
c:utte	e26
c:utte_	c23
c:utto	a-33b47c-51f50
c:utto_	a-60b58c-37f53
c:utu	a-21b116c-57e38f-39g-32
c:utum	g24
c:utumn	g24
c:utur	a-23b104c-74d27e53f-24g-36
c:uture	a-32b107c-70d33e30g-28
c:uur	b28f54
c:uva	a-83c57d28e37
c:uvai	a-60c59e27
c:uvais	a-48c76
c:uve	a27b-44c23d24e-40f-48g-23
c:uve_	c-48d-23e71f24
c:uvel	g41
c:uvell	a-35c21g52
c:uven	e-23
c:uver	a80b-48c57e-81f-57g-57
c:uver_	a74b-26c31e-23
c:uvert	a83d21e-54f-39g-53
c:uvez	a38b-65c-21d89e-46f-68g-22
c:uvez_	a38b-65c-21d89e-46f-68g-22
c:uvi	a-28e22
c:uvo	a45
c:uvr	a101b28d-120f-34g-35
c:uvre	a139b35c-34d-124
c:uvre_	a122d-104
c:uvri	c33
c:uvrir	a26
c:uwe	c42
c:ux_	a33b-28e-25g-32
c:uxe	c78d-41e-37f-35g-38
c:uxe_	a-80c86d-26e-25f-24g-25
c:uxel	a59
c:uxell	a59
c:uxi	a-39d-29g101
c:uxie	a-45d-25g101
c:uxiem	a-45d-25g101
c:uxu	a-65b-29c95d-29e-27g-22
c:uxur	a-38c79
c:uxury	a-38c79
c:uxus	c65
c:uy_	a80c27d-86f-61g-81
c:uye	c34
c:uyer	c25
c:uyi	b86c-81f-23g-22
c:uyin	b86c-81f-23g-22
c:uying	b86c-81f-23g-22
c:uyo	c78
c:uyo_	c51
c:uys	a28b31
c:uys_	a28b31
c:uz_	c39
c:uze	a28c49d-22
c:uze_	c47
c:va_	a62c67d-117f-55g-26
c:vac	g23
c:vaca	d21g26
c:vacan	d22g27
c:vad	a40c-57d-35g31
c:vade	a20g36
c:vader	a27g37
c:vag	c-46d32
c:vai	a-59c-29e130
c:vail	a30c63d-69e22f-32g-61
c:vail_	a-42b21e58
c:vaila	a58c50d-42
c:vaill	a45c44d-40
c:vain	c36
c:vais	a-74b26c-88e105f91g55
c:vais_	a-82b34c-80d-21e108f95g57
c:vait	a-98c-95d70e138f-35g42
c:vait_	a-98c-95d70e138f-35g42
c:val	d77e-49f-57g30
c:val_	a30c22
c:vale	c70f-39g-47
c:valen	c63
c:vali	a31c-61d-30g100
c:valie	a61
c:valu	a-51b30c-79d110
c:valua	a-52c-26d74
c:value	b40c-98d99
c:vam	g29
c:vamo	a21g34
c:van	a-37c39d30f-49g32
c:van_	a-97b21d48f-31g93
c:vanc	d65f-35g36
c:vance	d75e-38f-30
c:vand	d48
c:vant	a-25b24c50f-35
c:vant_	b30c50f-31g-21
c:var	a100b-31c-74e-59
c:var_	a22d25
c:vare	a43
c:vare_	a43
c:vas	a79c-73d45e-36g25
c:vase	a113c-47
c:vass	a-37d66
c:vat	a47b-47d-63e22g-34
c:vate	a80b-32c-25d-64e22g-32
c:vate_	a47b-24d-55e30f21g-22
c:vati	a-50c73
c:vatio	a-35c60
c:vato	a-42c30d-26e21
c:vato_	e24g24
c:vau	b27c25g-21
c:vaut	a-35d55
c:vaut_	a-35d55
c:ve_	c21d-24g-22
c:vea	c56
c:veau	c45
c:veau_	c45
c:vec	a23b-27c-28d-28g31
c:vec_	a28b-30c-22d-42g31
c:vece	c-54d31e28
c:ved	a-24b-27c-33d21e26f42g45
c:ved_	a-55c-29d48e44f68g38
c:vede	a70b-25
c:veder	a71b-25
c:vedi	a31c-21
c:vee	a46c-68d88
c:vee_	a61c-78d85e-20
c:veg	c49d-26
c:vege	a36
c:veget	c24
c:vei	a45d-32f-29g-51
c:veil	b20d-46e51g-37
c:veill	a-59c28e76
c:vel	b38e-41f-32
c:vel_	a91b-34e-73f-48g-47
c:vela	a113c-46
c:vela_	a109c-43
c:vell	a-30d-38g87
c:velle	a-48e32g51
c:velo	a-61c53d37e27
c:velo_	a-51c55
c:velop	a-38d24e22
c:vely	a-102b93e-24f25
c:vely_	a-102b93e-24f25
c:vem	b-39c41g-25
c:vemb	a37c-28
c:vembr	a40c-56d30
c:veme	a-46c75g-25
c:vemen	a-46c75g-25
c:ven	b-37c39d-20e23f-47
c:ven_	a-24b65c-55d31e21g27
c:vena	a-78c103e-22g24
c:venan	a-71c117
c:vend	a-30b-70c100e46f-68g-61
c:vend_	c58
c:vende	a-33b-68c61e97f-54g-60
c:vendi	a-25c49
c:vendo	a-92b-20c120d-41e-23g-21
c:vendr	a27b-30d22f-52
c:vends	c122d-58
c:vendu	d49e66g-23
c:vene	b-23c38e50f-32
c:vener	e30
c:venez	a45c54
c:veng	a42
c:vengo	a45
c:veni	a88c-40d-56e-49f-43g-37
c:venin	a99c-66d-22e-35
c:venir	a83c-26d-38e-63f-41g-45
c:veno	a-38b41
c:venon	a-38b41
c:vent	a21b-33c43d-22e-42f-31
c:vent_	a-32c-20d35
c:venta	a45
c:vente	a-103b-28c112d21e-57g-43
c:venti	c-38d-23g82
c:venty	a52
c:venu	a-92b-43d23e110f-23g103
c:venu_	a-105c-76e99g114
c:venue	a-69c30d48e40
c:ver	g-24
c:ver_	a37b37c-40d-36f32g-50
c:vera	a-45b20c77
c:veral	c67
c:verd	a67c-33d-34e33g-23
c:verde	a69c-49d-39e55
c:vere	d80e-43f-36
c:vered	a-35c-40d96
c:verg	a-91e106
c:vergo	a-34e81
c:veri	a-97c95e-41
c:verif	a-75c71
c:verk	a-47c119
c:verl	e24
c:verla	c21
c:verm	b29
c:vern	a-34c29d41
c:verni	a-22
c:vero	a-24c50
c:veron	c25
c:verp	c67
c:verr	a-57b113c-57d76f-31
c:verra	b90c-45
c:verre	a-55d89
c:vers	a-49b23c-22d54g55
c:vers_	a-22c-49d97f-49g47
c:versa	a-51d-48e21f88
c:versc	a-61c-41d51e52
c:verse	a49
c:versi	a-61d28f-41g105
c:vert	a93b-41e-65f-32g-65
c:vert_	a77c-60d43e-37f-39g-21
c:verte	c31
c:verts	a113c-40
c:vertu	a50c28
c:very	b-59d-28f68
c:very_	a25b-56d-32
c:veryo	c39
c:veryt	a-55c-36f100
c:verz	c26
c:ves	a39c-22e-23f-35
c:ves_	a43d33e-63f-47
c:vest	e46g-63
c:vesti	b27c-33e23g-20
c:vet	a21b-44c22d-64e55g-35
c:vet_	a-73b24c113d-54e-20g30
c:vete	a31b-34c-74d-39e90f43g-49
c:vete_	a35b-42c-80d-28e97f23g-38
c:vetr	c-20d43e23
c:vetri	a24
c:veu	a81b-47c-84d-109e-36f71g-46
c:veu_	a25c-31e28
c:veui	a-21c-56f101
c:veuil	a-21c-56f101
c:veut	a70d-35e-38f-21
c:veut_	a70d-35e-38f-21
c:veux	a94b-53c-94d-112e-39f63g-39
c:veux_	a94b-53c-94d-112e-39f63g-39
c:vev	a-38c-54e36g83
c:veva	c-59g84
c:vey	e31
c:vey_	e37
c:vez	a22b-77
c:vez_	a24b-77
c:vi_	a-53c45d74e-26f-65g23
c:via	b23e-34f51
c:via_	a-26b62c-27d31
c:viag	a-24c46
c:viaj	a38
c:viaja	a35
c:viar	a-56c20f75
c:vic	a-49b-33c26d97e73f-52g-46
c:vice	a-42b-46c35d55e80f-47g-58
c:vice_	a-34b-43c24d51e82f-58g-52
c:vici	a-45d52
c:vicin	a-43d53
c:vid	a-27b-31c70f-20g-43
c:vide	a-61c82d35f-26g-32
c:vide_	a-93c-55d98e67
c:videm	b29
c:video	c84d-41e-35f-23
c:vie	a27b22c-35d-47e-21f-71g68
c:vie_	a58b40c-38d-33g-41
c:viei	b31c-43e24
c:vieil	b31c-43e24
c:viel	a-45b38g52
c:vien	a44c-26d-58e-51f-44g53
c:viend	a-38b62c41e-52f-22g23
c:vienn	a36d-32
c:viens	a62c-81d-58e-41g77
c:vient	a54b-36c-31d-33e50f-32
c:vier	a45c-34f-51
c:vier_	b21c-44d32f-28
c:viere	a62b33d-30
c:viern	a27g25
c:vieu	b55c-20
c:vieux	b55c-20
c:view	c58d-34g-35
c:view_	c50
c:viez	a-124c-96g136
c:viez_	a-124c-96g136
c:vig	c65
c:vigi	c23
c:vigil	c23
c:vign	c24
c:vil	c42d-37e-25f36g-30
c:vil_	b20
c:vill	a42b-29c59d-38e-43
c:villa	c29
c:ville	a39c31d-26
c:vin	a71d-75e31f-79g-46
c:vin_	c110d-29
c:vinc	c50
c:vine	a-23
c:ving	a86c-77d-52e46f-71g-45
c:ving_	a90c-89e39f-63g-24
c:vingt	a71b-29d-65e40f-40g-39
c:vint	a31
c:vinta	a28
c:vio	a-59d-49f39g98
c:vio_	a-53f59
c:viol	c25
c:vion	a-61c-49g94
c:vions	a-48c-43g95
c:viou	a-42b40c71d-21
c:vious	a-42b40c71d-21
c:vir	a60b-38c22e-49f-35g20
c:vire	c-28g23
c:virem	a32c-23g31
c:viro	c31
c:viron	c32
c:vis	a-56b-33c40d44e-25
c:vis_	a-66c38d26g62
c:visa	c23
c:vise	a-71c-49d112e33
c:vise_	a-41c-24d91
c:visi	e-32f43g-22
c:visio	a-31c-55d87
c:visit	a30c25d-73e-41f63g-26
c:viso	c44
c:visor	c38
c:vist	a-49c58e-41g60
c:vista	a-31c55
c:visto	c-29g21
c:visu	c51
c:visue	c36
c:vit	a-47b-47c78d-108f84g-38
c:vita	a-81b-24c-50d-31f131
c:vitat	a-71c-79f137g-30
c:vite	a-59b-40c78d-32e25
c:vite_	a-56c34e41g25
c:viti	e45
c:vitr	c112d-90f-48g-82
c:vitri	c105d-90f-46g-67
c:viv	a31b21c-22g-42
c:vive	c30
c:vive_	a24
c:vivo	a47c-65d30f23
c:vivo_	a38c-61d32f28
c:vivr	b65
c:vivre	b26
c:vo_	c-74e105g62
c:voc	a29e-27f30
c:vocat	a40
c:voe	a-67f85
c:voeu	a-38c-42f85
c:vog	a24d-39g22
c:vogl	a37e21
c:vogli	a37e21
c:voi	b23d-33e-26g32
c:voi_	a-64c107d58e-34f-27g-63
c:voic	a-98b-45d23e30f-62g115
c:voice	a-45b-27c41d54e41f-50
c:voici	a-90c-45g125
c:void	c57
c:void_	c64
c:voie	a-40c-49g86
c:voie_	a-43c-55g88
c:voil	a-40c27d-56g87
c:voila	a-41c36d-54g88
c:voir	a45b51c-63d-70e-48f41
c:voir_	a48b53c-66d-65e-44f36g-28
c:voire	g42
c:vois	b-41c32e-42f89g-60
c:vois_	c-24f89
c:voisi	c59d35e-23g-46
c:voit	b46d-39e21f-23
c:voit_	c-36e31
c:voitu	b31c42d-48
c:voix	c23
c:voix_	c23
c:vol	b-36c32d-40e35f-43g46
c:vole	a30c93d-74e-28f-23
c:volev	b57
c:volo	a-27c-31d64
c:volon	d21
c:volt	a-40d-35e81
c:volta	e21
c:volte	a-43e42
c:volv	a-30e24
c:volve	a-25
c:vom	a-38c-45e56g57
c:vom_	a-38c-45e56g57
c:von	a27c-34e-26f23
c:von_	c-73e44f33
c:vons	a26e-54g-21
c:vons_	a26e-54g-21
c:voo	a99b-68d-77e-29g21
c:voor	a99b-68d-77e-29g21
c:voor_	a101b-67d-75e-28g22
c:vor	a51c-47d-23e-61f75g-45
c:vor_	a-40c-81e29f99
c:vorb	a29
c:vorbe	a29
c:vorc	a27c-24f49
c:vorce	f51
c:vore	c-68f96
c:vore_	c-52f97
c:vori	c-23g54
c:vorr	a92b-22d-21e-69f-37g-60
c:vorre	a85e-67f-34g-59
c:vors	a42
c:vos	a-62b50c85d-70e-77f76g-95
c:vos_	a-46b40c69d-60e-78f77g-89
c:voss	a-47c97d-39e-32f30g-30
c:vossa	a-31c92
c:vosso	a-34c49d-22f49
c:vost	a-113b84c95d-58e-38f40g-75
c:vostr	a-112b85c93d-57e-37f41g-74
c:vot	a-47b-35c90d-102e36f-26
c:vote	c50
c:vote_	c32
c:votr	a-50b-34c89d-101e39f-25
c:votre	a-50b-34c89d-101e39f-25
c:vou	c31d-21
c:vouc	f46
c:vouch	f46
c:voud	a92b-24c-21d-35e-101f-70g-90
c:voudr	a91b-23d-34e-101f-70g-89
c:voul	b81d-80f41g24
c:voula	a-52b97c-26d-29
c:voule	a-32c101
c:voulo	a50c-41f26
c:voulu	a43
c:vour	a24
c:vous	c37
c:vous_	c36
c:voy	b54c-45d83e-28g-61
c:voya	a63c-80d30f-20g-36
c:voyag	a76c-59d54e-33
c:voyan	a22
c:voye	a-49b83d84e-40g-33
c:voyer	a-34b29d76e-33g-32
c:voyez	b84
c:vp_	a115b-37c-90d-24e-65f81g-103
c:vra	a27b35c76d-89e-78f-42
c:vraa	a-53g56
c:vraag	a-53g56
c:vrai	a56c64d-70e-65f-53g-38
c:vrai_	a70b-22c68d-66e-51
c:vraie	a63b-83c71e-23
c:vraim	b105c-46
c:vrais	c34
c:vre	a58b57c30d-93f-62g-51
c:vre_	a25b58c71d-85f-53g-27
c:vrer	a49
c:vrer_	a49
c:vres	a61
c:vres_	a61
c:vret	a-50b93
c:vreu	a-24c-24e79
c:vreur	a-24c-24e79
c:vrez	a97c-69
c:vrez_	a97c-69
c:vri	a47b-49c73d-65e30f-47g-56
c:vrie	b-31c59e53
c:vrier	a26b-20c32e23
c:vrij	c49
c:vril	a59
c:vril_	a59
c:vrir	a26
c:vrir_	a21
c:vu_	a-48b48g56
c:vue	a37b23c-32d-33f-28
c:vue_	a71c-24g-26
c:vuo	a-27c45
c:vur	a31b-34c-72e33f-32g36
c:vure	a46b-23c-48d28f-22
c:vure_	a49c-63d38
c:vut	a-77c-62d94
c:vuto	a-56c-56d84
c:vuto_	a-56c-56d84
c:vy_	a36d31
c:wai	b44c-85d55e47f-27g21
c:wait	a-25b45c-82d64e48f-26g23
c:wait_	a-36c-22d95
c:waiti	b52c-41d-22
c:wal	b33f-29
c:walk	a-42b61c25e33
c:walk_	a-24b29c25
c:walke	e39
c:wall	f-25
c:wall_	c-31e21
c:walle	a39
c:wallo	a-26c23
c:wan	a78b37c-39d-46f-69g-86
c:wann	a44
c:want	a78b38c-43d-38f-68g-92
c:want_	a87b-20c-35d-41f-61g-86
c:wante	a-67b121d-38e21g-27
c:wants	a113b-29c-73d24e-41f-26g-29
c:wap	a-98d93g55
c:wap_	a-90c28d95
c:war	b-39d-20e87f-39
c:war_	a-37c-49e104
c:ward	b-21c53d-68g23
c:ward_	a20c36d-32
c:wards	a-30e21g23
c:ware	a70b-21
c:ware_	a32c30
c:warm	a-33b28
c:wart	c-35e96
c:was	a-36b-44c-59e125f-40g49
c:was_	a-30b-63c-59e128f-36g56
c:wash	a-100d99
c:wat	a27b65d43e-42f-71g-63
c:wat_	a31
c:watc	a26b66d46e-52f-69g-59
c:watch	a26b66d46e-52f-69g-59
c:wate	c22
c:water	c22
c:way	c-32d30e34g-34
c:way_	c-48d70e57g-20
c:ways	a54b41d-31e-26
c:ways_	a54b41d-31e-26
c:we_	d23
c:wea	a63b-64c-31d82e-77f-35g-40
c:wear	a77b-57c-94d79e-49f-45g-31
c:wear_	a57b-39c-22d58f-30g-52
c:weari	c-62d74
c:wears	a75c-34
c:web	b58c31d-36g-29
c:webs	a-43b64c27d-26
c:websi	a-33b65c23d-25
c:wed	b-52e36f-22g47
c:wed_	a-46b-44e92g38
c:wedd	c23d58f-36g-33
c:weddi	c23d58f-36g-33
c:wedn	b-33c-66d-39g101
c:wedne	b-33c-66d-39g101
c:wee	b-49e39f-34g54
c:week	b-69e46f-25g59
c:week_	b-43e-32g99
c:weekd	a44
c:weeke	a46
c:weeks	a-34b-41c-43e113f-21
c:ween	a42c-33d33
c:ween_	a42c-33d33
c:wei	a70b-46d-31e-45
c:wei_	a40
c:weig	c36d35
c:weigh	c25d35
c:weit	a-45g61
c:weite	a-39g62
c:weiß	a80
c:wel	a-30b-23c40f-25
c:wel_	a-49c-27d78
c:welc	c21e23
c:welco	c27e23
c:well	a-52b26c39
c:well_	a-46b42c-61d-24f36g76
c:welle	a-44b-21c85f-44g-38
c:wels	c38
c:wels_	c38
c:welv	a57c-33
c:welve	a57c-33
c:wen	a-66b48c44f24g41
c:wenn	c59
c:wenn_	c59
c:went	a-70b32d38f49g27
c:went_	a-72c-33d81f72
c:wenty	a-30b39d-22g26
c:wer	a-78b-47c126d-63e-31g29
c:wer_	a-87c63d-33e-23g92
c:werb	f50
c:werd	b29
c:werde	b29
c:were	a-42b-29d-56e88g25
c:were_	a-38b-27c24d-54e71g27
c:werk	a30
c:wers	a-71c111
c:wers_	a-71c111
c:wes	c97
c:wha	b85e-33f27g-69
c:what	b85e-31f27g-69
c:what_	a-22b89c45e-30f-49g-60
c:whate	a88b-27c-97d-64f108g-33
c:whats	b60c-68f45
c:whe	b68c-60d95e-46f-36
c:whee	a21
c:wheel	a21
c:when	a21b96c-113d38e-55f-36g33
c:when_	a21b98c-116d44e-53f-34g21
c:wher	a-39b50d101e-50g-38
c:where	a-39b50d101e-50g-38
c:whet	a-37b38c-50d84f-37g62
c:wheth	a-37b38c-50d84f-37g62
c:whi	c-43d58e-37g36
c:whic	b48c-74d82e-34g22
c:which	b48c-74d82e-34g22
c:whil	a-30c-51d119
c:while	a-30c-51d119
c:whit	b-25c36d-67f-23g58
c:white	d-52e36g34
c:who	a58b-54c58d-103g-92
c:who_	a76b-60c63d-97f-27g-86
c:whoe	a-35c29e54
c:whoev	a-35c29e54
c:whol	c67d-28e27g-22
c:whole	c71e28g-21
c:whom	f22
c:whom_	f22
c:why	a-38c97
c:why_	a-38c97
c:wic	b-26d-66e88f44g-26
c:wice	a-23b-26c-28d-65e89f65
c:wice_	a-23b-26c-28d-65e89f65
c:wich	a21
c:wich_	a21
c:wid	a-47c21f34
c:wide	f43
c:wido	a-29c43
c:widow	a-29c43
c:wie	a-36c-40e-28g94
c:wie_	a-31b22c-25g85
c:wif	a67b-27e-25g-59
c:wife	a70b-22c-36g-56
c:wife_	a71c-31d-27g-55
c:wij	a-47b-30c87d-42f24
c:wij_	c104
c:wil	a70d-52e-82f-45
c:wil_	a118c-38d-44g-40
c:will	a26c41d-22e-80f-38g24
c:will_	a43c37d-32e-78f-54
c:willi	a-36
c:win	b54c21e-32f-71g-23
c:win_	a48c41g-39
c:wind	a20b77c39d-38f-41g-83
c:windo	b78c42d-35f-40g-83
c:wing	c-56d49f-36g70
c:wing_	b35c-46d57f-31g38
c:wings	a24c-23g28
c:wins	g45
c:wins_	g45
c:wint	c67
c:winte	c67
c:wir	a-25b60c83d-36e-49f-40g-37
c:wir_	a-29b30c93d-46e-39f-30g-27
c:wird	b55c-21
c:wird_	b55c-21
c:wis	a-27b-44c31d21f55g-31
c:wise	a29
c:wish	a-56b-23c30e23f86g-31
c:wish_	a-71f91
c:wiss	c31
c:wit	b-28d-50f20g34
c:with	b-27d-49g35
c:with_	d-59e-32g42
c:withd	a-58c-74f123
c:withi	c60
c:witho	b-65c-90d52e96
c:wn_	a63b21c-39f-88g-35
c:wne	a-72c83d-28e38
c:wned	a-24e54
c:wned_	a-24e54
c:wner	a-41c92
c:wner_	a-41c92
c:wns	a38
c:wns_	a47
c:wo_	a44b-39c-46d-48e64f-41g26
c:woc	e48
c:woch	e48
c:woche	e49
c:woh	d35
c:wol	a-23b56c-41g40
c:woll	b37c-32g41
c:wollt	a-60b44c-27g47
c:wom	c37d37e-41g23
c:woma	d50e-28g27
c:woman	d50e-28g27
c:wome	c42
c:women	c42
c:won	a38b101c-59e-76g-32
c:won_	a99b25c-85d-36e-22g-32
c:wond	a-76b101d31e-52
c:wonde	a-76b101d31e-52
c:wor	a-27b-45c68e50f-58g-34
c:word	a-30e63f-44g41
c:word_	a-46c53e26f-23
c:words	e43
c:wore	a-32c-26d52e54
c:wore_	a-32c-26d52e54
c:work	a-36b-31c93d-34e-26f-51
c:work_	a-48c122d-77e20f-62g-32
c:worki	c61
c:works	a-29d31g64
c:worl	c40
c:world	c40
c:worn	a42c-79d83g-39
c:worn_	a42c-79d83g-39
c:wort	c121d-115e37g-40
c:worth	c136d-107e-54g-31
c:wou	b-31c66e-47f-43g-40
c:woul	b-31c66e-47f-43g-39
c:would	b-31c66e-47f-43g-39
c:wra	c-87d29e70
c:wrap	c-80d30e71
c:wrapp	c-46d36e50
c:wri	d-50f56g-40
c:wris	a57
c:wrist	a57
c:writ	d-60f62g-33
c:write	a82d-55f-38g-34
c:writi	a-50b-22d-30e34f93
c:writt	a-53f31
c:wro	a-69b-60c48e91f28
c:wron	a-63b-50c38e91f49g-39
c:wrong	a-63b-50c38e91f49g-39
c:wrot	a-25g58
c:wrote	a-25g58
c:ws_	a-23b-51c53d-84e-52f-32g119
c:wsi	b84c-30
c:wsl	a55c-20f41
c:wsle	a55c-20f41
c:wslet	a55c-20f41
c:wun	c23
c:wur	b61
c:wurd	b33
c:wurde	b33c21
c:xac	b-35c30d-56e28g24
c:xact	b-35c30d-56e28g24
c:xacte	g49
c:xactl	a-30c20e39
c:xamp	c31
c:xampl	c31
c:xan	a81b-49
c:xant	a80b-42
c:xante	a80b-42
c:xce	a-36c45
c:xcep	a-34c36
c:xcept	a-34c36
c:xch	a-62d87
c:xcha	a-62d87
c:xchan	a-62d87
c:xcl	c54
c:xclu	c54
c:xclus	c57
c:xcu	c-39e82
c:xcus	c-39e82
c:xcuse	c-39e82
c:xe_	a-65c79d-30e-31f-32
c:xec	c-24f61
c:xecu	c-24f61
c:xecut	c-24f61
c:xel	a57
c:xell	a59
c:xelle	a59
c:xem	c42
c:xemp	a25
c:xempl	a25
c:xes	a32
c:xes_	a32
c:xi_	a-24d85
c:xie	a-49d-26g101
c:xiem	a-49d-26g101
c:xieme	a-49d-26g101
c:xig	c-67e24
c:xige	c-67e24
c:xige_	c-63e25
c:xin	c37
c:xing	c30
c:xing_	c30
c:xis	a53b110c-78d-108e-40f-53g-28
c:xist	a47b111c-90d-90e-37f-49g-23
c:xiste	a51b102c-76d-83e-20f-44g-39
c:xpe	a-111c118d-32f-22g-58
c:xpec	a-63c-47e102
c:xpect	a-63c-47e102
c:xped	c144e-88
c:xpedi	c144e-88
c:xpen	a-30b56
c:xpens	a-30b56
c:xper	a-73b-29c102e-43f-28g-39
c:xperi	a-74c107e-33g-20
c:xpert	c22
c:xpl	a-71c-78d-32e132f-44
c:xpla	a-24c-51e91
c:xplai	a-24c-51e91
c:xpli	a-69c-57d-30e125f-29
c:xpliq	a-50e89g22
c:xpo	a-51b-36c110g-29
c:xpos	a-40b-31c109g-23
c:xpose	c90
c:xposi	c44
c:xpr	a-22c-24d-27e115
c:xpre	a-21c-28d-25e115
c:xpres	a-21c-28d-25e115
c:xt_	a-48b34c35d-23e29f-28g29
c:xte	c71e-21
c:xti	c20
c:xtr	c-32d34
c:xtra	c-32d34
c:xty	a-81e44
c:xty_	a-81e44
c:xur	a-38c79
c:xury	a-38c79
c:xury_	a-38c79
c:xus	c65
c:ya_	b-24f-21g77
c:yag	c-39d39e-41f25
c:yage	c-39d39e-41f25
c:yage_	c-38d56e-36f27g22
c:yai	a-30c-24e91
c:yal	a-56c79e39
c:yal_	c77
c:yan	a24b22c-63d-23g50
c:yant	c-87g62
c:yant_	c-87g62
c:ybe	b89c-31
c:ybe_	b89c-31
c:ybo	a21c107d-29
c:ybod	a54
c:ybody	a54
c:yce	a-61b48c51
c:ycee	a-61b48c51
c:ycee_	a-36b21c34
c:ye_	a-45c64d28e70f-53g-36
c:yea	b121e-26f-66g-80
c:year	b121e-26f-66g-80
c:year_	b60f-59g-52
c:years	b123e-42f-48g-73
c:yee	a-28c-30f69
c:yee_	a-23c-21f44
c:yel	a31g39
c:yell	a33g28
c:yello	a33g28
c:yen	a48d-26
c:yenn	a44
c:yenne	a44
c:yer	a45c57e-71f-58g-78
c:yer_	a53d54e-61f-54g-72
c:yers	c39
c:yers_	c39
c:yes	a-53b-37e-38f-65g126
c:yes_	a-44b-33d-47e-33f-62g124
c:yest	a-61c-46d45g79
c:yeste	a-61c-46d45g79
c:yet	a34b45c-56
c:yet_	a34b45c-56
c:yeu	a22
c:yeux	a30
c:yeux_	a30
c:yez	a-53b60c23d28g-42
c:yez_	a-53b60c23d28g-42
c:yfa	c73d-34e26g-34
c:yfai	c73d-34e26g-34
c:yfair	c73d-34e26g-34
c:yin	b60c70d-41f-49g-27
c:ying	b60c70d-41f-49g-27
c:ying_	b60c70d-41f-49g-27
c:yle	c79
c:yle_	c56
c:yli	c59
c:ylis	c25
c:ylist	c25
c:ylo	c-58d59e29
c:ylo_	a22c-52d35e32
c:yme	c63
c:ymen	a49
c:yment	a51
c:ymo	c79
c:ynd	c56
c:yo_	c39d28
c:yon	d-42
c:yon_	a43e-24
c:yone	a-58c35e65
c:yone_	a-58c35e65
c:york	d26
c:york_	d26
c:you	a-36b-20c64d-25
c:you_	b-28c32e-26f22g30
c:youn	a-97e99
c:young	a-97e99
c:your	a-74c113d-40f-53g-59
c:your_	a-74c112d-59f-49g-58
c:yours	a-83b34c93d107e-84f-53g-46
c:ype	a-22c37f40
c:ype_	c32
c:ypo	a67b55c-59
c:ypt	a35
c:ypto	a35
c:ypto_	a31
c:ys_	b62c36d60e-66f-80g-31
c:yse	a34b40d-39f-30g-41
c:ysel	a35b43d-33f-26g-37
c:yself	a35b43d-33f-26g-37
c:yst	a-100c-56d56e40f62g27
c:yste	a-65c-41f65g30
c:yth	c-26d-46f104g-33
c:ythi	b23d-36e-51f108g-26
c:ythin	b23d-36e-51f108g-26
c:ywh	b54c-37
c:ywhe	b54c-37
c:ywher	b54c-37
c:yx_	a104c-48
c:za_	a-37c54d-45e31f-47
c:zad	c43
c:zaf	a22
c:zaff	a33
c:zaffi	a33
c:zah	a-49c33
c:zahl	a-49c33
c:zam	c66
c:zame	c49
c:zar	a32c35e-23
c:zard	a29
c:zas	c53
c:zas_	c53
c:zat	d30
c:ze_	a41b-54c94d-38e-90f-48g-29
c:zei	a-46b66e57f-31
c:zeit	a-32b73c-22e64f-22
c:zeit_	b46
c:zel	c-41g28
c:zem	a21
c:zen	a-49c91e39
c:zen_	a-53c82
c:zer	a-71b-20c33d-81e193f-60g-33
c:zer_	c23
c:zero	a-92d-51e199f-29g-28
c:zero_	a-92d-51e199f-29g-28
c:zes	c31d21
c:zes_	d25
c:zi_	a-51b74c20
c:zia	c23d72e-23f-29g-22
c:zia_	a-20d74
c:zie	a-52d-54e-24f90g47
c:zie_	a-58c-29d-30f99g47
c:zien	a-50b22g22
c:ziend	c20
c:zif	a69
c:zig	a59b-22
c:zig_	c33
c:zigs	a57
c:zigst	a57
c:zij	b23c-29g54
c:zijn	b23c-29g54
c:zijn_	b23c-29g54
c:zin	c55d-54f29g-28
c:zine	a29
c:zine_	a35b20
c:zing	c36
c:zing_	c26
c:zio	a-73b33c27d30
c:zio_	a-49d44f22
c:zion	a-70b34c35
c:ziona	a-26c70
c:zione	a-57b47d22
c:zioni	c55
c:zip	a-27d77
c:zo_	a31b-41c-38e38g23
c:zoe	a75
c:zoek	a75
c:zoek_	a77
c:zon	a32
c:zug_	a30
c:zul	a127b-108
c:zum	a55c-24
c:zum_	a55c-24
c:zur	a48b25c-27d27e-30f-27
c:zur_	b49
c:zuri	d53
c:zuric	d53
c:zwe	a31
c:zwei	a40
c:zwei_	a40
c:zza	c54d58e-36f-39g-32
c:zza_	a22d45
c:zzat	d26
c:zze	a23
c:zzi	a-54b76
c:zzi_	a-39b77
c:zzo	a24g23
c:zzo_	a27g24
c:ße_	d51
c:або	a-58b20c53
c:абот	a-66b22c55
c:авс	c34
c:авст	c34
c:авств	c34
c:ага	a-33c75
c:аем	a-25c72
c:аем_	c62
c:аза	a40
c:аит	a-28c34
c:ако	a-36c58g27
c:ала	a-35c-50d110
c:ала_	a-38d62e27
c:али	c-41f74
c:аль	a25c33
c:ам_	a-55c23e24
c:ами	a62
c:ами_	a70
c:ант	a-32c79f-21
c:апи	d-20e67
c:ара	a-40c46e68
c:ари	a78c-65
c:ариж	a80c-41
c:ас_	a39
c:асы	a53
c:асы_	a53
c:ата	a-33c40
c:ать	b-26c43e-31
c:ать_	b-26c43e-31
c:аше	a-42c59f39
c:аю_	a-63b65g63
c:ая_	c42
c:бот	a-75c44
c:бра	a-49b-20d90f-21
c:брат	d23
c:бры	a38g24
c:брыи	a38g24
c:брыи_	a38g24
c:буд	a53b25c-55
c:буде	a40b28c-44
c:вас	a39
c:вас_	a39
c:ваш	a-99c94d-26e-30g-33
c:ваше	a-41c47f43
c:вер	a-42c-32g83
c:вет	a-24g53
c:веч	a41
c:вит	b26c-24
c:вод	c37
c:води	c50
c:вро	a53
c:вро_	a63
c:вст	c25g54
c:вств	c34
c:вству	c34
c:вуи	c34
c:вуит	c34
c:вуите	c34
c:го_	a60g-22
c:год	b29c34
c:гот	c35d22
c:гото	c35d22
c:готов	c35d22
c:гра	a63
c:дал	a-61c-62e65f71
c:дар	a69g-23
c:дем	a22
c:ден	a35d-20f-22
c:день	a43e21
c:день_	a49
c:дет	b29
c:дит	c60
c:дла	c61
c:длаг	c61
c:длага	c61
c:для	c64
c:для_	c64
c:доб	g85
c:добр	a29g61
c:добры	a38g24
c:дра	c34
c:драв	c34
c:дравс	c34
c:ду_	a-45g56
c:евр	a53
c:евро	a53
c:евро_	a63
c:его	a45
c:его_	a45
c:едл	c49e22
c:едла	c61
c:едлаг	c61
c:еи_	a41c27d-20f29g-29
c:ели	a-36c70
c:ель	a26c-37e22
c:ем_	a46b-23c58d-23e-24f-24
c:ен_	g41
c:ене	a21b22c-33
c:ене_	a49
c:ени	a32c65g-28
c:ение	c65
c:ение_	c65
c:ент	c57
c:ень	a42e20
c:ень_	a35e21
c:ер_	c-37f35g32
c:ере	a50c-25
c:ерь	a25
c:ерьг	g20
c:ерьги	g20
c:еск	a25e22
c:ест	a28e-28f-28
c:есть	a68
c:есть_	a68
c:ет_	b35c-27d-50e35f-42g25
c:ете	a29c-20d71
c:еть	a35c25f-20
c:еть_	a35c25f-20
c:жен	a49b-22c41d-24e-23f-25
c:жен_	a21c21
c:жене	a45
c:жив	a31
c:жно	a50c25f-27g-24
c:жно_	a50
c:зап	a40
c:зво	c40f37
c:здр	c34
c:здра	c34
c:здрав	c34
c:иан	g35
c:иант	g35
c:ие_	a34c38d-33f-22g-43
c:иже	c49
c:иже_	a24
c:ии_	d20
c:ика	c28g27
c:ила	a-86d55e21g28
c:ила_	a-74c-23e25g38
c:или	a-29c-71g105
c:или_	a-40c-68g106
c:им_	c38
c:ини	a64
c:ист	c26
c:ись	a33c-39e21
c:ит_	g64
c:ите	b-22c43e-52f38
c:ите_	a-40c49e-49f51g22
c:ить	a49b-39c-56d-42f49
c:ить_	a54b-36c-75d-39f52
c:иши	a-53b24
c:ишит	a-40c37
c:ишите	a-40c37
c:ишу	a59
c:ишу_	a59
c:ию_	a46
c:ка_	a-33b39c58d46e-42f-35g-46
c:каз	a34
c:кат	a-48c56
c:ката	a-33c40
c:ке_	d-21e69
c:ки_	c61
c:ко_	a72
c:ков	a-45c74e20
c:кои	g28
c:кои_	g28
c:кол	a83b-28d-30e-31f-32
c:коль	a81c-54
c:кольк	a77
c:ком	c56
c:ку_	a101b-32c-73g-44
c:ла_	a-44d49g21
c:лаг	a-25c71
c:лага	c61
c:лат	c68d-21f-26
c:лать	a-42c72
c:лет	a-32d94
c:ли_	a-89c28d-32e35f-38g95
c:лог	a-32c40
c:луч	a-46e23g72
c:льк	a76c-28
c:лько	a76c-28
c:лько_	a76c-28
c:льн	a23c34
c:ля_	c60
c:мен	a-61c55e48f-26g-37
c:мер	f29
c:мес	a-56e73
c:ми_	a70
c:мне	a-77b-22e85f22
c:мне_	a-66d-30e86f27
c:мог	a-27c64d20
c:мож	a70g-25
c:можн	a55
c:можно	a55
c:мот	a37c27
c:мотр	a37c27
c:мотре	a37c27
c:му_	d23
c:муж	a80c-48d-21g25
c:на_	c-48d60g43
c:не_	b-38e75g-41
c:нед	c-23
c:ние	c65
c:ние_	c65
c:ник	g25
c:нит	a-37f31g60
c:ниц	a66
c:но_	a28b-21e22f-25
c:нои	e28
c:нои_	e28
c:нос	a-65c66g63
c:нуж	a68
c:нужн	a52
c:ны_	b26
c:ные	a37c25
c:ные_	a37c25
c:нь_	a40e21
c:обр	b-21c59d-23e-22f-21g54
c:обра	a-39c60
c:обры	a38g24
c:обрыи	a38g24
c:ов_	a-72b-26c103d-28e-32f-33
c:овк	a28
c:ово	c-68e71g44
c:овы	c47
c:ого	a33e26
c:ода	a32b-21c53d-23f-21g-24
c:одар	a57
c:одв	c41
c:оди	c57
c:одит	c30
c:ое_	c72f-21
c:оже	a20
c:ожн	a55
c:ожно	a55
c:ожно_	a45
c:ои_	a-49b-38c-27e35f49g79
c:ок_	a75
c:оль	a63b-36c-76d-45f57
c:ольк	a76c-28
c:олько	a76c-28
c:ом_	a41c29
c:они	c42f30
c:оро	a-36b21c41g33
c:ост	a-35b53c35d-23e-21
c:оте	a41
c:отел	a41
c:ото	a-32g39
c:отов	c35d22
c:отр	a37c27
c:отре	a37c27
c:отрет	a37c27
c:очу	a86c-41
c:очу_	a86c-41
c:ошу	a-21c31f65
c:пар	a67
c:пари	a80c-41
c:париж	a80c-41
c:пер	g27
c:пис	c-22
c:пись	a22c-34e21
c:пиш	a35b-21c35d-22e-25
c:пиши	a-40c37
c:пишит	a-40c37
c:пишу	a59
c:пишу_	a59
c:пла	c54
c:под	a23b-29f-30
c:пода	a55c27
c:подар	a64
c:пок	b68
c:пол	a-33e25g37
c:пор	a48
c:пос	a55
c:пре	c47e21
c:пред	a-21c50e21
c:предл	a-21c50e21
c:при	a24c33e-28f-30
c:про	a-85b24c61f27g63
c:прод	a-37c62
c:прос	a-38b65c-51g75
c:прош	a-34c36f66
c:пят	a35g23
c:пятн	g27
c:пятни	g27
c:раб	a-66b22c55
c:рабо	a-66b22c55
c:работ	a-66b22c55
c:рав	a21c29
c:равс	c34
c:равст	c34
c:раз	a-42c79
c:рат	d20
c:ред	a-53c20g27
c:редл	a-21c50e21
c:редла	c61
c:рем	a70c-49e21
c:рес	f58
c:рет	a50c21
c:реть	a37c27
c:реть_	a37c27
c:риж	a80c-41
c:рил	a-23g56
c:рин	a-31b27
c:рит	a51
c:ро_	a33c-26g64
c:род	a-37c62
c:рос	a-30b64c-54g74
c:рош	c31f64
c:рошу	a-21c31f65
c:рыи	a45g22
c:рыи_	a45g22
c:рьг	g20
c:рьги	g20
c:рьги_	g20
c:сер	a41
c:серь	g20
c:серьг	g20
c:ски	a69c29
c:ско	a68g-35
c:скол	a77
c:сколь	a77
c:сле	c-60d62
c:смо	a57c26
c:смот	a37c27
c:смотр	a37c27
c:ста	c-47d56e-22
c:ста_	d22
c:ств	a-29c56d-29
c:ству	c27
c:ствуи	c34
c:сте	a-73c54d67
c:сти	g55
c:сти_	g55
c:сто	a59b55d-20e-20f-20g-36
c:сть	a64c62d-32f-28g-27
c:сть_	a64c62d-32f-28g-27
c:сы_	a43
c:сь_	d71
c:та_	a-24c65f-42
c:так	c-21e75
c:тал	a-62c41
c:тве	a-47g75
c:твер	a-21c-25g85
c:тву	c27
c:твуи	c34
c:твуит	c34
c:те_	a-29b-26c21d61e-61f34
c:тел	a45g-28
c:тер	c73
c:ти_	a-23g45
c:тни	g27
c:тниц	g27
c:то_	b57c-87e64g-20
c:тов	a-44c94e-24f-26g-34
c:тов_	a-31c89
c:тои	a55
c:тор	g38
c:тре	f-22
c:трет	a28c28
c:треть	a37c27
c:ты_	a-53c95
c:ть_	a53b-63c22e-43
c:уда	a-20c-36f75
c:уде	a40b28c-44
c:ужн	a52
c:уит	c42d-21
c:уите	c42d-21
c:уите_	c42d-21
c:уст	a-25c48d23
c:ую_	a-25c36
c:хот	a60
c:хоч	a86c-41
c:хочу	a86c-41
c:хочу_	a86c-41
c:ца_	e23g22
c:час	a37c-33g40
c:часы	a53
c:часы_	a53
c:чер	a40e21
c:чет	g65
c:что	c-21e21
c:чу_	a71e-23f-23
c:ше_	a-20c-53f71
c:шит	a-40c37
c:шите	a-40c37
c:шите_	a-40c37
c:шу_	b-21c40d-22f58g-34
c:ые_	a22c59f-20g-23
c:ыи_	a34b-25c24d-27e-26f-28g49
c:ьги	c-35
c:ьги_	c-35
c:ько	a76c-28
c:ько_	a76c-28
c:ятн	g27
c:ятни	g27
c:ятниц	g27
c:اء_	a72b66c-117d-49f32g-43
c:ابح	a76c-21
c:ابحث	a76c-21
c:ابحث_	a76c-21
c:ابن	a92c-27
c:ات_	a-58b22c114d-25e-37f-29g-22
c:احد	e77
c:احد_	e77
c:اري	a91b22c-95d-47f-34g-33
c:اريد	a100b33c-79d-29e-33
c:اريد_	a96b37c-68d-21e-24
c:اريس	a40e24
c:اريس_	a40e24
c:اسب	a64
c:ال_	a-97b34c57f28
c:الا	b-72d59g-52
c:الب	a-98b36c108e-21
c:الت	a-68c52d65e40f-35
c:الخ	a170b-87c-91d-50e-41f-34g-29
c:الس	a48b43d-25e-30f-26g-25
c:السل	a49
c:السلا	a49
c:الع	a38b-23d-23e40f-23
c:الم	a59b-64c80d-49f-51g-43
c:الي	b105c-60f31
c:ام_	b-24c87d26e-23
c:انا	a-83d-42e63f99g-29
c:انا_	a-63c34e77f-22
c:بار	a40e24
c:باري	a40e24
c:باريس	a40e24
c:بال	a-60e91f66
c:بة_	a62b-42c60e-53f-36g-33
c:بحث	a69
c:بحث_	a76c-21
c:تي_	a40b-41c-61d43e29g-35
c:جو_	a-82b-27c30d50e-31f92g-22
c:حث_	a76c-21
c:حد_	e77
c:دم_	a35f35
c:ديك	a70
c:ديكم	a70
c:ديكم_	a70
c:راء	a57b86c-42e-34f-22
c:راء_	b94
c:رة_	a-38b-20c75d-21e-24f60
c:رجو	a-82b-27c30d50e-31f92g-22
c:رجو_	a-82b-27c30d50e-31f92g-22
c:ريد	a81b28c-32d-35e-39f-22g-21
c:ريد_	a74b33d-28e-32
c:ريس	a40e24
c:ريس_	a40e24
c:زيا	f68
c:ساء	a94
c:ساء_	a94
c:ساع	a25c76d-43f-30g-27
c:سلا	a49
c:سلام	a49
c:سلام_	a49
c:شرا	b95
c:شراء	b95
c:شراء_	b95
c:شهر	d24e36
c:شهر_	a50
c:عة_	a-47b-52c146d-39f-26
c:عد_	b39d46e-37g-32
c:علي	a36c31
c:عليك	a36c31
c:عليكم	a36c31
c:كم_	a-63b35c133d-36e-30f49g-62
c:كن_	a88
c:كنن	a-43b41c21d31
c:كنني	a-30b45d34
c:كنني_	a-30b45d34
c:لام	a49
c:لام_	a49
c:لدي	c59d-21f-20
c:لديك	a70
c:لديكم	a70
c:لسل	a49
c:لسلا	a49
c:لسلام	a49
c:لى_	a-79b25d-22e26f56
c:ليك	a36c31
c:ليكم	a36c31
c:ليكم_	a36c31
c:مسا	a87b-21
c:مساء	a94
c:مساء_	a94
c:مكن	a59b-32d24e-38f-25g-23
c:مكن_	a88
c:مكنن	a-29c46d36
c:منا	a40c60
c:موع	d68f-35
c:موعد	d68f-35
c:موعد_	a32d71f-31
c:نا_	a-60c114d-57e36f-58g-48
c:ناس	a64
c:ناسب	a64
c:نني	b42d32
c:نني_	b42d32
c:ني_	a-40b21c84f-30g-24
c:ها_	b-21c80d27e-28
c:هر_	a64
c:وال	c115
c:وعد	b-35c-45d45e80g-29
c:وعد_	a32d71f-31
c:وم_	a57b-26c-63f25g-22
c:ون_	a27b40c-45d32
c:يا_	a-70b97c87e-25f-21
c:ية_	a109b-48c-45d-52e-68f41g-35
c:يد_	a63d-56f-44g-39
c:ير_	a117b-93c85e-62f-54g-48
c:يس_	a81b-25c-29
c:يكم	a67b-29d-29e-28f-28g-26
c:يكم_	a67b-29d-29e-28f-28g-26
c:يمك	c67d27e-26
c:يمكن	c67d27e-26
c:يمكن_	a20c48
c:يمكنن	a-29c46d36
c:ين_	a-72c53d23e40
c:يوم	a51b-30c-31g-26
c:يوم_	a57b-26c-63f25g-22
m:genuine/bespoke-work	a70c-89d-21f-68
m:genuine/collecting	a68b91c-32d-56e-83f29g-49
m:genuine/date	a42b-80c-24e-64f-35g56
m:genuine/dimension	a89b-87c-69d-53e-75f-90g97
m:genuine/house-event	b-67c64d-73f59g-106
m:genuine/house-way	a48b-35e-27f-28g-56
m:genuine/keeping-value	a-68b71c115d-91e-79f-104g-43
m:genuine/material	a53b-55c-33e-62f-63g32
m:genuine/meeting-wish	b-45c-31d-55e86f35g30
m:genuine/occasion	a33c-20e-41g-64
m:genuine/own-milestone	a47c22d-60e23f-49g-91
m:genuine/own-use	a45c-76d41e-65g-38
m:genuine/piece-reference	b-85c71d71e-104g-156
m:genuine/piece-type	a45b21c-53d29f-60g-56
m:genuine/quantity	a46b-79f-66g21
m:genuine/recipient	a33c-35
m:genuine/repair-work	b-104c-22d94e103f-84g-116
m:genuine/request	a51b-21e-51f-45g-53
m:genuine/visit	b46c32e-38f-69g-38
m:off-target/account-scare	a-102b-52c111d-53e-53f-77g-83
m:off-target/advance-fee-story	a-122b-37c124d-35e-45f-34g-37
m:off-target/after-sales	a-104b-82c-47d47e113f132g-64
m:off-target/buy-back-sought	a43b-38c92e-27f-25g-44
m:off-target/careers	a-99b36c87d-91e-88f-62g-86
m:off-target/click-here	a-74b-75c120d-90e-85f-105g-124
m:off-target/complaint	a-73b-107c-124d-74e130f-90g-50
m:off-target/credit-or-investment-offer	a39b-39c87d-45e-69f-37g-42
m:off-target/free-money-promise	a29b49c52d-90e-29f-68g-76
m:off-target/gambling	a-45c81
m:off-target/hard-sell-words	a-116b-120c138d-108e-128f-92g-77
m:off-target/influencer-or-partnership	a61b-86c100d-107e-98f-78g-87
m:off-target/introduction-sought	a-45b-84c68d-20e-60
m:off-target/job-application	a-108b-76c90d-82e-79g-74
m:off-target/many-exclamations	a-92b-66c96d-81e81f-64g-77
m:off-target/mass-mailing-footer	a128b-34c-33d-75e-47f49g-46
m:off-target/mostly-capitals	a135b-67d-110e-83f-57g-109
m:off-target/order-or-delivery	a-132b-86d69e97f46g-26
m:off-target/partnership	a27b-71c105d-107e-97f-79g-88
m:off-target/pharmacy-or-adult	a-129b-60c135d21e-81f-88g-62
m:off-target/press	a25b-66c104d-108e-87f-83g-84
m:off-target/press-office-sought	a-42b-74c112d-70e-61f-71g-58
m:off-target/press-work	b-46c102d-102e-83f-75g-81
m:off-target/privacy-request	a-102b-76c-140d-94e-91f144g-95
m:off-target/resale	a-70b-104c154d26e-118f-77g-89
m:off-target/resale-offer	a-82b-102c156d29e-120f-76g-86
m:off-target/sales-pitch	b-88c82d-53e-81f-30g-95
m:off-target/school-questions	a-124b30c89d-72e-71f45g-100
m:off-target/services-offered	a-97b-82c97d-91e-53f-20g-98
m:off-target/several-links	a-42b-55c127d-108e-72f-58g-63
m:off-target/software-or-gadget-offer	a-97b-42c122d-42e-40f-101g-43
m:off-target/solicitation	a-47b-59c85d-62e-62f-28g-86
m:off-target/spam	a-28b-84c117d-112e-93f-93g-111
m:off-target/story-in-hand	a68b-73c103d-96e-67f-63g-62
m:off-target/student-mentioned	a-51b126d-81e-69f-70g-66
m:off-target/study	a-112b109c56d-93f-24g-93
m:off-target/study-work	a-123b-36c87d-88e53f-41g-95
m:off-target/support-sought	a-82c116d-88e-76f-71g-78
m:off-target/website-trouble	a-25b38d-124e91g-84
m:off-target/work-mentioned	a-54b57c82d-83e-73f-66g-67
m:off-target/work-wanted	a-108b38c95d-85e-86f-95g-85
m:off-target/your-business-addressed	a-115c100d-78e-46f-69g-95
m:premature/distant-horizon	a-147b152c-127d-95e-86f-78g-61
m:premature/frame-declined	b157c-154d106f-86g-78
m:premature/only-looking	a-139b145c-118d-57e-105f-41g-91
m:shape/many-exclamations	a-92b-66c96d-81e81f-64g-77
m:shape/mostly-capitals	a135b-67d-110e-83f-57g-109
m:shape/several-links	a-42b-55c127d-108e-72f-58g-63
p:! !	a-35b-48c58d-140e96f-38g42
p:! et	a-53c-105d-35e159f-21g-24
p:! i	a-127b-28c115d-90f28g-85
p:! j	a-57c54d-25g80
p:! je	b38c68d-31e-35g-22
p:! le	a-114c85d94
p:! my	a21d-20f92
p:! on	a38c126d-82e-59
p:! so	a51c-61f119g-54
p:! sono	a-29e-23g100
p:! your	a-77c134d-46e-22f-78g-43
p:! предлагаем	a-71b-31c90d-31e-31f-31g-38
p:$ <1digits>	a-94c-57d-38e142
p:<1digits> <1digits>	b-98c140d-116e-99f-73g-83
p:<1digits> <2digits>	a-71b-85c153d-136e-112f-69g42
p:<1digits> <3digits>	a74b-108c104d-150e34f-85g-77
p:<1digits> ?	a107c-22g-60
p:<1digits> a	a-50b-58c81d125e-56f-68g-67
p:<1digits> al	a29c-51g78
p:<1digits> am	a-38c161d-51e-26f-134
p:<1digits> and	a158c-104d-68
p:<1digits> ans	a-27b144c51d-107e-97f-33g-42
p:<1digits> april	a-59c-114d-39e121f109
p:<1digits> au	a89b-41c24d-43e-35f-33
p:<1digits> carat	a82
p:<1digits> carats	a-89c108
p:<1digits> cm	a-76b-34c-107d-44e-34f-34g135
p:<1digits> ct	b-46c113e-46f-32g-62
p:<1digits> d	a-82c28d59f60
p:<1digits> days	c64
p:<1digits> de	a58b-45c92d-50e-61f-36g-42
p:<1digits> december	b-41c35e-43f-40g39
p:<1digits> decembre	a34b-34c-30d59e-38f-40g29
p:<1digits> e	b-76c107d-25e-116f125g-123
p:<1digits> eme	a-89b106c-62e-52f130
p:<1digits> er	b-36c73d-50e-38f-32g31
p:<1digits> et	a35b-73c-97d47e-89g127
p:<1digits> fevrier	a-61c46d66
p:<1digits> fois	c23e47
p:<1digits> h	a-110b-61c110d68e121f-65g-113
p:<1digits> je	e50
p:<1digits> jours	a65c41
p:<1digits> juillet	a51b96c-84d-22
p:<1digits> juin	a36c-37d-21g83
p:<1digits> k	a108c-27d-60
p:<1digits> kg	a-71c150d-60
p:<1digits> le	c85g-34
p:<1digits> m	a-56b-35c135d-55e-75f-30g-34
p:<1digits> mai	a28b-21c34d33
p:<1digits> march	a53
p:<1digits> mars	c-83d-60e-23f159g-57
p:<1digits> may	a27b-30c-95d90e-41f105g-31
p:<1digits> min	a-33b-24c87d-30e-32f-32g-24
p:<1digits> mm	a74b-26c-85e-28f-26g27
p:<1digits> mois	a-95b80c48d-35e108
p:<1digits> nd	a21b-31c-85d70f-28g67
p:<1digits> novembre	a70b-24c-67d-60e28f-20g58
p:<1digits> october	a-31c141g-81
p:<1digits> octobre	a70c-79d63
p:<1digits> of	a117b-30c59d-78e-39
p:<1digits> on	a-86c69d-23g64
p:<1digits> pm	a-91b-64c48d-80e24f-82g149
p:<1digits> pour	a92b-20c-93d114e-74g-108
p:<1digits> questions	b-27c110g-73
p:<1digits> rd	b-45c-112d75e-55f-39g113
p:<1digits> semaines	a-26c-40e114
p:<1digits> sur	a-57c91
p:<1digits> th	a46b-76c-32e-25f-63g79
p:<1digits> to	a-74b-34c73d-38e-35f87g-41
p:<1digits> weeks	a103b-76c-139d-80e140f-23g-31
p:<1digits> x	a132d-30e-31f-23
p:<2digits> <1digits>	a-85b-67c-50d-93e-72f44g144
p:<2digits> <2digits>	a-41b-79c148d-38e-104f-105g87
p:<2digits> <3digits>	b-96c61d-41e-35f38g-76
p:<2digits> <4digits>	a-118b-30c-109d139e-32f-29g-36
p:<2digits> ?	a85b-86c-94d-125e-99f-71g125
p:<2digits> a	c49d-47e-112f-63g101
p:<2digits> al	a60c53d-29g-29
p:<2digits> and	a22c39d57e-118f-61g23
p:<2digits> anni	a101b-60c49d-60e-53f-34g-36
p:<2digits> anos	a88b-33d-66e-25f-21g-23
p:<2digits> ans	a115b-59c-50d-51e-87f-77g-104
p:<2digits> aout	a87c39d-25e-44
p:<2digits> au	a-26b-37c25e-67f-42g109
p:<2digits> b	a-119c166d-73e-99g60
p:<2digits> c	a-50d142
p:<2digits> carats	a74b-26d-51e67g-23
p:<2digits> cm	a157b-73c-146d-140e-81f-66g32
p:<2digits> con	a67c72d-89
p:<2digits> ct	a-89b-24c125d-103e-24f-24g-25
p:<2digits> de	a144b-49c-134d-103e-60f-49g-58
p:<2digits> december	b-27c99d56e-38f-26g-42
p:<2digits> decembre	a41b-47d-34e41f38g-60
p:<2digits> dsgvo	a-94c-96d-22f123
p:<2digits> du	a-88b-22c-45d-89e-69f137g-33
p:<2digits> e	a38b-58c-125d136e-60f-53
p:<2digits> elle	a55b-81c-40f-35g38
p:<2digits> en	a75b-101c202d-130e-86f-43g-72
p:<2digits> et	a46b-60c-31d-96e-108g123
p:<2digits> euros	e62
p:<2digits> fevrier	a134b-66c-34e-24
p:<2digits> from	a32g24
p:<2digits> giugno	a118b-22c-72d-73e-44f-22g-33
p:<2digits> h	a39b-89c39d-118e-89f-47g104
p:<2digits> heures	a-68b-21c139d-31e-23f-100g-36
p:<2digits> hours	c87f-27
p:<2digits> i	a-32b53c-46d-95e117f45
p:<2digits> il	a-108b48c-80f-25g134
p:<2digits> in	a97b-31c107d-110e-38f-32g-69
p:<2digits> j	a-153c31d160e77g-23
p:<2digits> jahren	a167c-150d-35e-45f-23
p:<2digits> january	a43c-77d79
p:<2digits> janvier	a164c-92g-118
p:<2digits> je	a127b-65c-171d-53f86
p:<2digits> jours	a-97c31d171e-44g-87
p:<2digits> juin	a-35b-46d112e-49f23g30
p:<2digits> june	a81
p:<2digits> k	a-101b-48c130d-70e-60f-47g-49
p:<2digits> la	a-90c28d75e-58g69
p:<2digits> le	a-122b-24c145d-136e124f-24g-39
p:<2digits> m	b-35c-78d-52e-43f-42g131
p:<2digits> mai	a101b-21c-52d-23
p:<2digits> march	c58f-28
p:<2digits> mars	a64c-66e58
p:<2digits> may	a76
p:<2digits> min	a-96b-31c99d-40e112f-39g-117
p:<2digits> mins	a-46c-22e122
p:<2digits> minuten	a-58c83
p:<2digits> minutes	a-55b-45c103d-92e-57f-44g-52
p:<2digits> ml	a128c-54d-98
p:<2digits> mm	a113b-62c31d-129e-65f-48g-34
p:<2digits> nd	a20c-45d110
p:<2digits> not	a-109c94d-106e-62f-55g127
p:<2digits> nous	a-34c-39e126
p:<2digits> novembre	a57b-26c-106d90e-31f-25g-34
p:<2digits> octobre	a-80c-57d104f79
p:<2digits> of	a-77c32e131
p:<2digits> off	a-85b-29c103d-33e-27f-28g-27
p:<2digits> on	b-43c-40d-60f-31g117
p:<2digits> or	a89b-24c-53d-29g37
p:<2digits> ou	a100c-26g-28
p:<2digits> par	a-73b127c-80g70
p:<2digits> pieces	a-52c85
p:<2digits> por	c97e-22g-29
p:<2digits> pour	a84d-21e-21g27
p:<2digits> rue	a-103b-87c166d38f-26
p:<2digits> septembre	a92c-60
p:<2digits> si	d39g57
p:<2digits> st	c-110d26e-47f-21g120
p:<2digits> sur	c78d-32
p:<2digits> th	a92b-91c-136e-53f-80g58
p:<2digits> to	c73d44f-62
p:<2digits> uhr	a110b-28c113d-141e-42f-34g-25
p:<2digits> und	a-29b-42c78d-46e-49f-62g110
p:<2digits> vous	a96c-39
p:<2digits> with	c64
p:<2digits> x	a94c-112g63
p:<2digits> y	a67b-23c81d-21e-84g-23
p:<2digits> years	a119b-70c-89d78e-102f-29g-34
p:<2digits> лет	a58b-22c34d-21e-21f-20g-25
p:<2digits> €	a-133c73d-144e175
p:<3digits> <2digits>	a-83b-33c184d119e-63f-134g-190
p:<3digits> <3digits>	a69b-58c68d-33e-25f-53g-72
p:<3digits> a	a96c-55
p:<3digits> abonnes	a-65c87
p:<3digits> and	a70
p:<3digits> de	a102g-60
p:<3digits> e	a52b-39c59d-86e90f-64g-57
p:<3digits> euro	a117b-50c-115d-69e-63f-43g-43
p:<3digits> euros	a67b-39c-36d-110e101f-62g-68
p:<3digits> exemplaires	a-68c91
p:<3digits> for	a-105c84d-22e87
p:<3digits> il	a-35c78d-82f86
p:<3digits> in	a98c-42d-25
p:<3digits> je	a34b-56c77d-66e-23g42
p:<3digits> k	a-91b-31c98d-30e-30f-29g-30
p:<3digits> kg	a127d-68
p:<3digits> m	a-34c72
p:<3digits> ml	a136c-112
p:<3digits> pages	c86d-25
p:<3digits> pcs	a-34c75
p:<3digits> €	a105b-51d-89f-48g-50
p:<4digits> <2digits>	a83c129d-120e-48f-54g-27
p:<4digits> <3digits>	a136b-37c51d-111e-50f25g-62
p:<4digits> <4digits>	a59c-38d60
p:<4digits> ?	a-95b-36c93d89e-44f-37
p:<4digits> a	a-57b-44c-93d145e-57f-37g-36
p:<4digits> and	a-91b110c48d93e-78f34g-70
p:<4digits> au	a-110b91c-52d104
p:<4digits> avant	a-73c96
p:<4digits> avec	a-43c154d-112
p:<4digits> b	a34b-24c-66d93e-22f-23g-22
p:<4digits> c	a-117c-93d133f85
p:<4digits> could	a-122b123c-97d115
p:<4digits> e	a-39b-47c62d105e-63f-40g-48
p:<4digits> elle	a-54b-29c-46d140e-35g-22
p:<4digits> en	a99c-54
p:<4digits> est	a-52d113e-44
p:<4digits> et	a-159b162c-39d114e25f73g-55
p:<4digits> i	a-94b83c93d108e-68f-47g-64
p:<4digits> in	a-71b-32c-86d133e-36f-39g-26
p:<4digits> j	a80c145d-49e-134
p:<4digits> je	a185b78c-84d-102e-52f-38g-38
p:<4digits> le	a-102d142
p:<4digits> on	a-87b89c-50d27e83
p:<4digits> par	a-87d102
p:<4digits> pour	a-91b146c-120d115
p:<4digits> she	a-24c29d32
p:<4digits> si	a33b60c-39
p:<4digits> to	a-42c146d-62
p:? <1digits>	b-30c146d-38e-54g-65
p:? <2digits>	c62
p:? ?	a127b-115c-40d-32e-24f-68g-125
p:? a	a88b-54c110d-103e-60f-33g-41
p:? also	a-48c-42d128
p:? and	a-24b89c-89d-54e80g63
p:? asking	a-119b141c-148d163e-20f-20g-38
p:? bien	a-47c36d54
p:? c	a54b43c-51d110e-122f-79g-71
p:? can	a96c-40d-22
p:? ce	a-112b43c115d57
p:? cordialement	a-55c-74d160
p:? do	a86c25d-53
p:? e	a26b-42c-83d114e-78f-40g-51
p:? elle	b-25d77
p:? es	a-42b104c-108d130e-47f-30g-31
p:? et	a72b96c-102e-27f-23g-36
p:? grazie	b79d50e-25f-25g-26
p:? he	a-35c-93d137g60
p:? ho	a-67b-34c50d115e-61f-33g-35
p:? how	a92c-51
p:? i	b33c34e-84g-84
p:? ich	a120b94c-140d-102e-52f-41g-40
p:? if	a104b-123c-58d-53e-24g97
p:? ik	b111c43d-110e-26f-26g-107
p:? il	a22b-108c124d67e-76f-55g-77
p:? is	a89c115d-147
p:? it	a-87b26c36d128e-53f-56g62
p:? j	a58b90d47e-111f-72g-130
p:? jai	c80
p:? je	a-62b31c72d106e-105f-45g-23
p:? just	a-125b146c-90d-54e-22f-21g-21
p:? l	b-37c-79d128e-42f-44g-36
p:? la	a-49b-52d157e-60f-45g-57
p:? le	a-29b-26c113e-33f-31g46
p:? les	a59b-45d20e-62f-30g69
p:? lo	a101b-51d-65e-40f-37g-42
p:? ma	a-84b-37c82d-26e134f-34g-41
p:? merci	a230b-53c-145d-26e-43f-115g-157
p:? mi	a119b-28c-91d51e-51f-27g-92
p:? mine	a-45c-62d119
p:? mon	a80
p:? my	a64b88e-99f-50g-76
p:? ne	a142b-133d-29e-22
p:? need	a137b-30c-111d-73e-29f-27g-35
p:? no	a-129b131c-120d68e-47f26g116
p:? non	a-89b140d33e-81f-51g-33
p:? not	a-134b143c-107d71e-22f-21g-21
p:? notre	a-39c75
p:? nous	a-70b-55c108d109e-84f-55
p:? on	a86b-38c-34d57e-90f-51g-69
p:? or	a71
p:? our	a-129b-30c119d22e-27f-24g-27
p:? pas	a-75b134c-101d-31f-42g102
p:? posso	a-65c-23d120e-27
p:? puedo	a-92c148d29g-33
p:? repondez	a-53c128f-60g-28
p:? she	a-82b-50c161d99e-70f-44g-71
p:? si	a139b-67d-129e-59f-43g-77
p:? sinon	a61b-26c-80d-30g81
p:? thank	a-82c-42d60f108
p:? thanks	c-68d101
p:? the	a-152b-66c21d157e-91f-54g-78
p:? there	a54c39d-25
p:? they	a-60b75c24d47
p:? two	a-66c52d62
p:? un	a94c-104d86
p:? une	a94b-29c74d-80e-43f-23g-46
p:? vous	a27c29
p:? we	a91b-96c73e-86f-73g-80
p:? what	a-51b88d40
p:? you	b-25c102d21e-29f-32
p:a <1digits>	b-93d43e109f-65g-87
p:a <2digits>	a54b-110c23d-65e-64f-40g68
p:a <3digits>	b-53d-37e150f-45g-45
p:a <4digits>	a-30b-33c92d-97e99f-35g-43
p:a achete	a25d-40e60
p:a alianca	a96c-20d-24g-28
p:a angers	a-51c31d110
p:a annecy	c-57d113g-28
p:a anvers	a-46c86
p:a appris	e68
p:a b	a-25c92
p:a bag	a166b-29c66d-158e-67f-26g-95
p:a bank	b67c-25
p:a beaucoup	a85c-128f105g63
p:a beaune	a119c-63
p:a bench	a-76c105
p:a bergamo	a-76c30d126
p:a bespoke	a-27b115c-78
p:a bet	a-84b31c173d-82
p:a bien	a-54c-105d64e143g-23
p:a bijoux	a-125c58d53g82
p:a bit	a127c-104d-79f-26g-40
p:a boat	c65e-69f65
p:a bologna	a134c-136d-21e-35f83g-39
p:a bonus	a45b73c-62
p:a bordeaux	a77c-57d33e-34g-25
p:a bottle	a23c-89d61e68
p:a boutique	c-23e-29f85
p:a box	c113d-75
p:a bracelet	a133c-80e-57g-30
p:a broken	a-38b120c-89d-29e52
p:a brooch	a27b-100c80d56e-26f-21g-35
p:a bruxelles	a105b26c-38d-58
p:a cadran	a45c-63d84
p:a call	a43c-59e76
p:a cambio	a-71c91
p:a candle	c-102d116
p:a cannes	a95d-80
p:a car	a-37b73c-76g75
p:a card	a-47c-96d171e51
p:a casa	a-63b136c-24d-34e62f-37g-42
p:a casablanca	a21
p:a cat	a-61b75c-73d98
p:a catalogue	a-80b125c-28e-28
p:a cause	a91e-51
p:a ce	b38c-141d-84e164f74g-107
p:a celui	a92c-53
p:a certificate	a-40c59d34
p:a chain	a140b-40c-97d-53e-33f-44g-29
p:a chair	a92c-128d-25e101f-22g-23
p:a change	a-111b48c-122e102f131
p:a chap	a-64c47e52
p:a chaque	a-86c-81d84e72f113g-27
p:a charge	a-39c80
p:a chat	a-62c104
p:a che	a-103b69c-100g137
p:a chi	a-51b-34c64d117e-63f-33g-45
p:a child	a22c-37e76
p:a christening	a103b-28c-109d58e-34f-29g-35
p:a client	a-74b-38c-53d24e98f84g-23
p:a clock	a35b61c33e-56g-28
p:a coat	a81c-118d95
p:a coffee	a-91c118
p:a collaboration	c53
p:a collector	c40
p:a colour	a-34c96
p:a combien	a64b30c110d-139e-29f-24g-34
p:a commission	a-81b74c-42e93
p:a compte	a-99c-29d-44e171
p:a condition	a30c-68d-97g113
p:a conseille	a83
p:a copy	a-101b-21c-44d42f121
p:a costume	a37c21
p:a cote	a-81b-43c66d34e125f-33g-48
p:a coudre	a77
p:a coule	a-85c-72d92e82
p:a couple	a125g-47
p:a credit	a-23c39d48
p:a customer	a-29b113c95d-68e-112f-27g-36
p:a dans	b73
p:a date	a155b-68c-95d-26
p:a day	a-62b-52c39d105e-63f-42g45
p:a de	b-38c145d-55e-63f-21g-41
p:a decade	b70c-108f89
p:a decent	a99c-39e-23
p:a defaut	e29f48g-22
p:a deja	a74
p:a demande	a-22b-24d-83e117
p:a dent	a-137c-60d140e78
p:a des	a25b77c-53d-86e-26f111g-55
p:a deux	a65b-61d47e-83f-48g-23
p:a diamond	b-46c101d37e-83f-27g-49
p:a dinner	a-67c62e24g51
p:a discount	a44c-74e97
p:a disparu	a45c-116d66e31
p:a disposition	a-46c85
p:a distance	a74
p:a dit	a59c-52d-118e98f-63g-40
p:a dix	a-88c53d70
p:a dog	a73b70c-53d-47e-23g-39
p:a donne	a78b-22c120d-61e-73g-76
p:a douze	c28
p:a drawer	a-66c163d-104
p:a drawing	a88b67c-63d-34g-30
p:a ecrit	a122d-23g-32
p:a encore	a-43b120c-69
p:a ete	a-131b-43c51d99e105f-55g24
p:a eu	a-53b99c-69d-23e100
p:a faire	a-107b109c-126d128e-42f73g85
p:a fait	a-73b-36c123d69e85f-57g-85
p:a family	a27c73d-21e-33
p:a fellow	c33
p:a few	a60b57c67d-51e-85f-30g-49
p:a firenze	a-67c61d59
p:a firm	c28
p:a flat	a61c92d-80
p:a force	d58
p:a forma	c81d-29e-29g67
p:a fortnight	a37c-64e61g44
p:a fountain	a148c-76d-48e-23f-43g-29
p:a free	a77b-30c56d-40e-34f-26g-27
p:a freelance	a114c-39
p:a friend	a127b-53c-74d-122e74f21g-56
p:a full	a-89b80c-106d133e-32
p:a fuss	a-48c-59e121
p:a garde	a103c-21
p:a gauche	a27c-38g75
p:a gemmologist	a-85c78e89
p:a geneve	a105b-47c-111d-42e-34f-33g28
p:a genoux	a62c-53e59
p:a gentleman	a165c-68d-29e-55f-22g-31
p:a gift	a175b-50c40d-24e-101f-106g-128
p:a girl	c75
p:a glass	a-63c41d-70f110
p:a gold	a91c-91d-22g65
p:a good	a-59b132d-71e91f-43g-43
p:a guest	a104e-25
p:a half	a38c-41d-42g104
p:a handbag	a175c-72d-159
p:a heart	a-25c-47e116
p:a home	a149b-33c-56e-26g-62
p:a hotel	c39
p:a house	a-136b137c34d-54f82g-68
p:a huit	a-111b68c-79d115e65
p:a human	a61c-55e57
p:a jamais	a102b-43c-46d-84e-110f66g-40
p:a jeweller	a-64c99d41e-40
p:a joke	c-41e95
p:a jour	c148e-37f-97g-67
p:a judge	a137c-48f-34
p:a k	a-64c22d97
p:a l	b-69c-51d-30f67g71
p:a la	b-74c40d-35e-36f-35g75
p:a lache	a-64c-92d71e127
p:a ladies	a-39c-40d151
p:a lady	a75
p:a laisse	a-72b-57c-88d102e168f-45g28
p:a laissee	a-50c-42e105
p:a las	a-81b-45c55d-50e-21f-43g132
p:a lausanne	a51
p:a le	a46b25c-81d48f-35g-45
p:a leather	a77
p:a les	a68b42c-55
p:a letter	a-138c174d33
p:a lieu	a53c-72g77
p:a lille	a106c-29d-47
p:a line	c-84g112
p:a link	a116d-87
p:a list	a-61c139d-50e-38f-34g-32
p:a little	a-68b-27c130d-91e40f-21g-23
p:a living	a121b-49d-56e-63f-38g-43
p:a loan	a78c-23
p:a locket	a141c-57d-74g-38
p:a londra	a90b-39c-97d30e-75f-37g34
p:a londres	a122b-47c-127e43f-39g33
p:a long	a-55b49c22d61
p:a look	a-155b87d161
p:a lot	a49b-27d-32g44
p:a lovely	a-86c77d49
p:a lui	a-105c87e-25g104
p:a lunettes	a56c-43g49
p:a lyon	c-34d22g72
p:a m	a88b-29c-35d65f-39g-28
p:a ma	a-37b-33c-23d125e-65f53g29
p:a madrid	a76c-88d63
p:a man	a104b-49c34d-74f-33g-66
p:a mano	c-51d50e50
p:a marseille	a-44c120
p:a me	c88d28f-96g-48
p:a medida	a-34b97d-21
p:a meme	a-68b119c-39
p:a mes	a63c-39d-68e72g-22
p:a mi	a102b-80c-82d-100f-60
p:a mia	a41c38d-25e39g-38
p:a milano	a125b-62d-44e-102f-61g-114
p:a minha	b-80c-120d93e39f49g59
p:a mis	a-29b-22d82
p:a modest	a-24c98d-26
p:a moi	b-46c82d-107e52f-39
p:a mon	a-82b36c-137d-98e-30f154g144
p:a monaco	a112c-84
p:a month	a-77b-106c115d-52e68f31g-39
p:a montre	a-37c136e-59
p:a museum	a-28c-92d158
p:a musique	a68b97c-148g74
p:a nantes	d80
p:a natale	a36c50
p:a ne	b88c-82e54
p:a necklace	b62c161d-101e-98f-46g-116
p:a neuf	a-111c-25d196
p:a new	a-90b43c-135d123e136f51g-75
p:a nice	a84b63c-105d-64e48g-26
p:a noel	a-36c-60d107
p:a nos	a67b40c-36
p:a notre	a-107b-36c-61d43e-37f107g96
p:a noumea	a49
p:a nous	c-38g84
p:a offert	a-76b63c-148d156e-45f-32g-32
p:a onze	c58
p:a pair	a114b-60c-124d-84f-50g48
p:a parigi	b-64c-26d92f25g-65
p:a paris	a90b-39c-135d-25e-87f-48g32
p:a parle	a39b-37c-87d33e64f-31g21
p:a partir	a31b-48c77e-60f-43g-57
p:a pas	a113b57c-128e-50f-46g-79
p:a pearl	a-193b147c187d-81e-73g-21
p:a peca	a-114c-91d81e135f-20g-29
p:a peine	c22
p:a pendant	a91e-35
p:a perdu	a111b-26c-102e55g-25
p:a perfume	a36c-57d83
p:a person	b55
p:a personne	a27c94d-68
p:a peu	a-154b151c-86d77
p:a phases	a-26c115d30
p:a phone	a-89c-31e116
p:a photo	a-89b-25c-129d140e135f-26g76
p:a photograph	a-87c-31d152e-23
p:a piece	a57c57d-21e-34
p:a pilules	a107c-121d58
p:a place	a67
p:a plain	a86c-39d-47
p:a pleasure	a-49c-72f137
p:a plus	b-21c-102d-38e154
p:a pocket	a105c-46d-28
p:a porter	a54
p:a potter	a83c-36
p:a present	a133b-38c-167d87e-44f-32g-33
p:a press	a-31c77
p:a price	a39b99c-39g-32
p:a pris	a-173b-22c-106d186e-33f86g-59
p:a private	b26d-55e99f-42g-46
p:a proper	a96b-33c-117d-72e85f-24g-36
p:a propos	a-88c36g103
p:a proposal	c59
p:a propose	a-126c-104e150
p:a purchase	a-21b141c-51f-20
p:a quatre	a43b-31d78e-41f-22g-34
p:a quel	a43b29c95d-99e-43f-27g-45
p:a quelle	a109b-33c-30d25e-55g-27
p:a quelqu	a-115b132c-122d54e109
p:a quelque	a75c-106f76
p:a qui	a112b-58c40d22e-77f-57g-102
p:a quick	a-28c68
p:a raison	a-52b128c-27
p:a rather	a104d-28e-38
p:a real	b72c73d-101e-28f-24g-25
p:a receipt	c-56d-53e76f63
p:a recevoir	a41c-65e-21f85
p:a recu	c80e53f-27g-61
p:a refaire	a-100b97c-84d60g71
p:a refund	a-67c-65d-104e154
p:a registry	a85c-42
p:a remontage	a82c-43
p:a rendu	c-48e93
p:a reply	a-102b-23c33d-33e60f55g44
p:a repondu	a-132b-57c-117e170
p:a retired	a-112b101c88d-37g-26
p:a ri	a-101c-76e133
p:a rien	b-91c-105d115e79f55g-55
p:a ring	a129c-62d-85e-103g-119
p:a roanne	a59
p:a roma	a99b-58d40e-40
p:a rotten	a54b30c-21
p:a sa	b-42c-44d-84e31f-34g121
p:a saint	a49b-28c32d-53e71f-21g-57
p:a sample	a-85c77g54
p:a sapphire	a37c-49d63
p:a saturday	a119c-46d-45
p:a scarf	a24b-21c-35d59e36g-24
p:a school	f96
p:a second	a-38b-30c128
p:a ses	b62c22
p:a set	a-83b69c78
p:a settembre	a-66c64d48
p:a shop	a-43b24c148d-95e-22
p:a short	a-88b-31c96d-33e-33f-31g-31
p:a silk	a-49c-103d174
p:a silver	a136c-57d-85e-32g-40
p:a single	a28b-31c-64d77e61f-27g-46
p:a six	a-74b51d93e31
p:a size	c-73d50e-30g75
p:a sketch	a151d-90g-36
p:a small	a42b-104c106d-45e-50f-62g-39
p:a son	a-59b-64c61d21e-28f119g-85
p:a stone	b30c110e-92g-23
p:a story	a114b-110c47
p:a stranger	a127d-54e-59
p:a strasbourg	c-53d126e-37
p:a string	a40b40c-93d78e-27f-21g-28
p:a su	a30b-38c32d-45e-53f-38g86
p:a sunday	c68
p:a survey	a-54c-79e130f61
p:a t	a31b-43c-36d35e-44f-23g73
p:a table	c89
p:a taille	a-116c-88d149e102g21
p:a tenu	a-38g65
p:a thank	a39c75g-22
p:a the	a201c-129d-126e-70f-29g-25
p:a thin	a100c-27
p:a thing	a107b49c-132d-64e-91f-42g37
p:a third	a-73c30d121
p:a tiara	b92c-24d-28
p:a tiny	a43c-65d80
p:a titre	a61c-113d96
p:a torino	a60c-50d-74e82
p:a toujours	c-21d98
p:a toulouse	a85c63d-79e-22g-24
p:a tours	a74
p:a tout	a60b-105d-66e-90f124g-40
p:a toute	a-96b-22c-28d-24e87f77g51
p:a tray	c-25d95
p:a treat	c86d-28e35g-34
p:a trente	a68
p:a trieste	a116b49c-72d-53e-32g-43
p:a trois	a71c71d29e-122
p:a tuesday	a63
p:a two	a97e-21
p:a un	a-62b-79c86d47e49f-74g-43
p:a una	a-100b-37c-93d162e52f118g-37
p:a une	a29b-38c-83d106f43g-43
p:a velo	a63c103d-35e-74
p:a vendre	b-25c97d-75e-26f-25g-27
p:a vendredi	a70c-31g46
p:a vendu	a32c-84e96
p:a verona	a-70c25d78
p:a very	a140b-35c-83d42e-58f-33g-42
p:a vet	a-147b92c-59g184
p:a vingt	a76c68e-70g-22
p:a visit	a80
p:a voi	a-56b62d-37e103
p:a voir	a78b-26d-48f-22g-23
p:a vos	a-76b-28c90d-28e-28f-28g-28
p:a vossa	a33b-44c137d-125e-51f-37g-57
p:a vote	a140c-93
p:a votre	a-119b-29c78d-91g83
p:a voucher	c-24e58
p:a vous	a-44b53c50d-76f60g-66
p:a vu	a-92b88c32d-27e91g-54
p:a waiting	a164b-126c-76d-29
p:a watch	a131b80c-76d-140e-64f-61g-74
p:a watchmaker	a-91c103d30
p:a wedding	a-89b-40c120d137e-48f-25g-82
p:a week	a-41b-37c115d-65e-28f78g-24
p:a weekday	a57
p:a weekend	a-80c111e-32
p:a wheelchair	a104c-111e62
p:a woman	a42b54c41e-84
p:a word	a-106c-25d-25e132
p:a workshop	a123c-41e-41
p:a year	a85b-41c31d-59f-28g-32
p:a young	a-44c-44e73f106
p:abend ich	a84c-42
p:aber ich	a-126b81d-22e-30f137
p:abito a	a120c-36d-98
p:able to	a69b70c-122d75e-89f-42
p:about <4digits>	a-39b146c-94d-37
p:about a	a30b93c-101d-74e-33f56g68
p:about craft	a-34c70
p:about four	a-58c-71d122
p:about how	a-89b111
p:about it	b-67c36d-53f-46g110
p:about me	a-102b-20c-129d-24e-22f145g-22
p:about my	a-111c25e-64f144g-32
p:about six	e-41g88
p:about the	a-93b-98c42d-55e-55g145
p:about three	a74
p:about to	a44c80e-46
p:about two	a65c-142e139
p:about your	a-187b48c217d-59e-33f81g-50
p:above ten	a62
p:accepteriez vous	b71c31
p:accord pour	a-98c-55g127
p:account and	a-86c-108d-26e92f125
p:achete a	a-144c-73d151
p:achete chez	a22b-65c-112d60e-86f121g-41
p:achete en	a-158b-26c-101d164e33f-25g-25
p:achete rien	a-130b150e-28
p:achete un	a37b50c-59e36
p:achetee chez	b-119c-43d93e-42f-61g-36
p:acheter des	a115c-78
p:acheter la	a-69b140c-109
p:acheter le	a113c-20d-58
p:acheter les	a54
p:acheter pour	a107c-24g-34
p:acheter un	a103b98c-114d-109f-30g-37
p:acheter une	a83b62c54d-109e-77f-29g-29
p:across the	a-47b101c31
p:across your	c33
p:act for	a-30c77
p:actuellement en	c36
p:address and	a-85c148d-52e-30g-21
p:address i	a-41c-43d-28e-37f133
p:adore les	a76
p:adored the	a-33c76
p:adresse a	a-28c89
p:adresse de	a-118b-20c-133d78e-22f155g58
p:adresse et	a-45c-126d-27e110f120
p:adresser ?	a177c-102g-57
p:afin de	c63
p:after <1digits>	a63b-34c-72d-25e-20g80
p:after a	a77b-32c38d-51e-41f-28g-44
p:after all	a-124c29g126
p:after i	a-77c-64e112g77
p:after my	a-23b-96c78f78
p:after seven	a98g-57
p:after the	a72b-52c-112d120e-46f-45g36
p:afternoon i	a-28b-53d55e-38f-26g82
p:again with	a-97c-54g145
p:agence de	a59
p:agencia de	a-20c78
p:agency and	a74c-27
p:ago i	a-65c66d52
p:ai <1digits>	a-122b134c57e-56
p:ai <2digits>	a32c138d-80e-92f-68g-62
p:ai achete	a59d-55e89
p:ai attendu	a-23c-66e110
p:ai beaucoup	a-104c25e28f96
p:ai besoin	a-51b117d24e-34f-49g-24
p:ai bien	a-113c-112d-24e-25f115g127
p:ai commande	a-86c-74d100e75
p:ai confie	a-73c-80d58e104
p:ai decide	a105c-61
p:ai deja	c84e-57
p:ai demande	a-59b-60c-55d-64e150f-96g28
p:ai depuis	a-55c-20d93
p:ai des	a66c-34e29
p:ai deux	a88c-27
p:ai dit	b-22c-92d-22e113
p:ai donc	a-69b76c-20d72
p:ai ecrit	a-101d-42g137
p:ai en	c79
p:ai encore	b36c65d-112e75f-22
p:ai entendu	a-60c58e58
p:ai essaye	a96c141d-103e-93g-21
p:ai ete	a-22d83g-22
p:ai eu	a-114b-42c-67d194e-66f63g38
p:ai fait	a-142b62c32d35e133f-44g-70
p:ai fini	b-78c110d100e-66f-24g-69
p:ai gagne	a95b-31
p:ai garde	a-59d107
p:ai jamais	a64b-78c-81d-115e-66f144g-65
p:ai l	b-21c45d-22e41
p:ai la	a67b-41c49d-28f-28g-39
p:ai laisse	a-94c-53d66e46g68
p:ai le	a131c-50d-72
p:ai les	a31b101c-84d-69e62f-23g-52
p:ai lu	a106b83c-77d-58
p:ai maintenant	a91c61d-33e-74
p:ai mis	a65c74e-69
p:ai ni	a38b32c-20
p:ai note	e36
p:ai obtenu	a98c-56
p:ai oublie	a39c-75g92
p:ai pas	a-67b53d25e80f-90g36
p:ai passe	a154c-88d-52
p:ai pense	b-21c75e34
p:ai perdu	a-98b-37c-27d136e-43f30g-49
p:ai plus	a110b-69c-143e-43f130g-20
p:ai promis	b160c-81d-31e-40g-34
p:ai quatre	a44c-45e55
p:ai recu	a-86b-30c-125d141f59g-42
p:ai reflechi	a-95c-66g123
p:ai releve	a-49c86
p:ai remarque	a-77c131e-38
p:ai retrouve	a-110c51d-37e-43g126
p:ai rien	a-104b52c39d-181e-51f144g107
p:ai seize	a-77b84
p:ai sensi	a-93c-111f138
p:ai soixante	c-70e98
p:ai soutenu	a134c-97
p:ai toujours	a73b-41c38d109e-108f-35g-107
p:ai tout	a76c22e-20
p:ai trois	c105
p:ai trouve	a-106b-55c-122d-24e157f106
p:ai un	a50c-110d74e-87g-56
p:ai une	a70b-107c85d-83f-50g-54
p:ai vendu	a60c20d-35
p:ai vu	a28b62d-98e88f-43g-87
p:aidez moi	a111c-74g-26
p:aime bien	a-91b130c-95
p:aime l	a55
p:aime le	a100b-24c-39
p:aime les	a66b69c-49d-35e-25f-40g-27
p:aime pas	a66
p:aimerais en	a64c21
p:aimerais faire	a69c-61d42
p:aimerais lui	a60
p:aimerais offrir	a-27c90
p:aimerais qu	c-62e122
p:aimerais que	c122e-26
p:aimerais savoir	a-78b121c-118d149e-21
p:aimerais un	b56c-70d103
p:aimerais une	a-59b101c74d-51
p:aimerais voir	a105c-51
p:ainda nao	a25b133c-99d-31e-21f-29g-37
p:ainsi qu	a-52d24f82
p:ainsi que	a-74c-48e25f114
p:airport and	c71
p:al <2digits>	b-32c-26d-55e-38f-32g120
p:al dia	a-72c116d63e-23
p:al telefono	a-48b-49c-117d-57e104f-47g120
p:all anno	c71e-30
p:all day	a129b-52c-145d-31e-25g76
p:all i	b-44d38e73g-31
p:all in	a-56b71c56
p:all of	a-71b-40c55d-69e-42f140g-44
p:all personal	a-28c-94f113
p:all right	a-53c-52d181e-65g54
p:all the	b51c-144d60e115f21g-44
p:all week	g84
p:alle <2digits>	a-74b-47c-63d-78e-49f-50g136
p:allergic to	a-32c-57g115
p:alliance de	a-79c33d120
p:alors j	c106
p:alors je	a32b-29c81
p:alors que	a-114c-80d33e107f108
p:alors voila	a48b-44c88d-21e-27g-22
p:am <1digits>	a-33b-59c-126d47e-51f-50g150
p:am <2digits>	a122b-27c-99d-46e-60f-23g-24
p:am a	a61b-91c106d-85e-74f-54g-53
p:am captain	a-68c93
p:am donnerstag	a95c-21
p:am i	a-73c64e127f-135g-21
p:am in	a149c-105d-45
p:am liebsten	a90b-35c42d-29e-36f-48
p:am samstag	a144b-40c-71d-94e-94f-28g-23
p:am the	a-96c43d110
p:am writing	f91
p:ami et	a-45d100
p:amie m	a156c-59
p:an answer	a-104c-120e92f112g84
p:an appointment	a-73b-27c84d-36e85f-24
p:an argument	a-89b137c-68d-20
p:an auction	c147d-146
p:an dernier	a-52b-37c67e24f-33g-36
p:an einem	a50c30
p:an engagement	a118c-80
p:an honest	c68
p:an hour	b-38c50d-36e73f-32g-35
p:an idea	a-24b67c78d-42e-41
p:an influencer	a66
p:an n	a-23c-104d87e99
p:an offer	a-118c128d-30e-37g39
p:an old	b72c-76d58
p:an order	c29
p:an passe	a-25c-50d44f91
p:an unheated	c48
p:anciennes et	a78c-26
p:ancora ?	a143b-43c-84d-150e-40f-34g-35
p:ancora in	a96b-22c-105d70
p:and <1digits>	a71b-34c-96d24e-30f109g-32
p:and <2digits>	c-54d102f-20g28
p:and <4digits>	a-85c-91d141
p:and a	a80b-66e-49f-28g-43
p:and all	a-27e68
p:and always	a65b35c-53
p:and an	a-57c-40d82e81
p:and any	a-53c-117d162f102
p:and are	a128c-71e-30
p:and at	a-22c-57d-52e122
p:and be	c82
p:and can	a151b-68c35d-135e-70f-50g-80
p:and choose	b81c-59
p:and come	a112b-33c-57
p:and confirm	a-71c-112f135
p:and could	a118b-40d34e-59f-34g-37
p:and do	a-98d109
p:and every	a101d-51
p:and everyone	a-70c104
p:and for	c-65g99
p:and get	a-29c190d-155e-109
p:and had	a-42c108
p:and has	a42b116c-130d88e-77f-31g-39
p:and have	a44b25c-36d47e-82f-47g21
p:and he	a122b-68c-38e-123f-52g22
p:and her	a81c101d-56e-83g-22
p:and how	a-62b62c-43d114
p:and i	a40b-38c83d-115g-87
p:and if	a-81b155c-92e-66f-48g-62
p:and in	a70b-49c48d43e-64f-23g-56
p:and is	a97b-52c-48d-56e-28g46
p:and it	a-93b-30c38d84g108
p:and last	c41d-22e107f-30g-52
p:and left	a-35c103
p:and look	a-30c63d-39e-23g72
p:and may	a142b-35c-97e-21f-23g-21
p:and memory	c34
p:and might	a121c-24e-68
p:and must	d77
p:and my	b-81c-22d-58e57f97
p:and need	a139b-42d-54e-32f-47g-32
p:and never	a82c-29
p:and no	a-77b21c-120d-91e-56f163g111
p:and nobody	a-37c-69d-39e129g-28
p:and not	a-30b-33c42d-34e108f-23g-23
p:and nothing	b109c-81d30
p:and noticed	c63
p:and now	a91b-41c-38d26f-26g-63
p:and old	a53c25
p:and on	a-28d-21e116g-56
p:and one	a-22d-91e55f69
p:and only	a-30b-29c-84d42e108
p:and our	c47
p:and pay	c49
p:and perhaps	a100b-49d-39
p:and rather	c-71e46f60
p:and said	c80d-28
p:and says	a33b-65c122d-55
p:and see	a-82b-20c107d-26g95
p:and she	a-21b28c61d-117e116f-60g-35
p:and should	a-51b95
p:and so	b-48c130e-84f-33g33
p:and some	a48
p:and talk	a109
p:and tell	a-77b-23c-119d57e-34f144g57
p:and that	a109b-25c-102d-73e117f-99g-24
p:and the	a-40e107f-41
p:and then	a-95b-41c-37e126f76g-35
p:and there	a54b99c-92d-90e38f-25g-34
p:and they	a70c-33d55e-37
p:and to	a22b67c-50
p:and try	a95c-38d-25
p:and two	a103e-26
p:and want	a87b87d-37e-48f-43g-117
p:and wanted	a-67b82c-43e92
p:and was	a-67b-41c-73e130f-41g24
p:and we	a-32b-78c116e-90f-67g-81
p:and what	a113b-37c-45d-47e62f-49g-38
p:and whether	a-44b-41d104e-65f-25g34
p:and who	a-119b-68c128f95
p:and will	a35b-50c-80d-44e-41f-27g123
p:and with	a-99c-36e-20f137
p:and would	a54b-99c67d-79e-97f22
p:and yes	a-134b-22c-127d-31e-26f-28g159
p:and you	a29b-46c102d-80f-70g-63
p:and your	a-110b55c80d-34e30f-29g-32
p:anello che	c-38d78
p:anello con	a81b87c27d-140e-32f-25g-27
p:anello di	c-39e79
p:anglais courant	c64
p:anhanger mit	b-46c163d-60e-102f-28g-27
p:anillo de	b-23c124d-23g-23
p:annee de	a-94b142c-33
p:annees <2digits>	a82b-47c73d-73
p:annees de	a-42b47c-39d68
p:anni di	a82b-48c30d-76e30f-46g-49
p:anni e	a-30b124c-107d-66e-56f117g-38
p:anni fa	a59b-30c-57d68
p:anni il	a134b-25c-37d-73
p:anniversaire de	a31d-32e-20f85
p:anniversary is	a-26b98c-36
p:anno scorso	c91d-31
p:anos y	a87b-40c74d-63e-41f-30g-37
p:ans ?	b96c-71
p:ans a	b134c-61d-31e-28
p:ans au	a-66b102
p:ans avec	a56
p:ans c	f71
p:ans d	a-71b-23c93d34e-58
p:ans dans	a60
p:ans de	a78b70c-158d66f-64g-96
p:ans des	a81
p:ans elle	a139b-39d-55e-38f-24g-151
p:ans en	c-47d127
p:ans est	a-120b137c122e-58
p:ans et	a61b99c-36d-108e-28f-61g-71
p:ans il	a76c-24
p:ans j	a35b22c24d-47e21f-22g-30
p:ans je	a-38b124c32d-91f-57g-73
p:ans la	b108d-38e-76
p:ans le	a93b-21d-57e-102f-48g-54
p:ans on	b61c-105e98
p:ans pour	a95b37c-84
p:ans que	a67c-26e38g-22
p:ans qui	a121b-31c-119d-32e-44f-27g-32
p:ans si	a-103b130c-69
p:ans un	a103b-85c-36d62e-40
p:ans une	a42c41
p:answer to	a-129b-22c89d-52e-30f-30g109
p:any afternoon	a-70c-43d44g116
p:any chance	a131c-63g-62
p:any colour	a-34b-32c163d-25e-130g-39
p:any day	a117d-57g-72
p:any more	b-30c-119d-29e106f112g-28
p:any news	a-111b-43c-116d-125e-49f-60g153
p:any of	a-52c117d-84
p:any other	a-106c-22d-29f146g-24
p:any time	a27c-23d86g-39
p:any use	a24
p:any way	a-21c-84d113
p:any weekday	a61
p:anyone else	a46c38
p:anything for	a57b56c-49
p:anything i	a-124c70e76f76
p:anything that	d-26f95
p:anything to	a-103d143
p:appelle la	a-91b50c133e-48
p:application de	a-40c-81f107
p:apply for	a-22c71
p:appointment please	a123c-47e-52
p:appointment with	a-77c115e-20g28
p:apprendre que	e61
p:appris a	e38
p:apres <2digits>	a150b-37c-126d-70e-39f-31g-117
p:apres l	a31b56c-33
p:apres la	a-52b-20c122d29g-23
p:apres le	a124c-134d59f-26g-41
p:apres les	a-87b77g57
p:apres midi	a95b-58c-40d-58e-78f-47
p:apres trente	a64b-21c52e-47
p:apres un	a66c49d-28f-33
p:apres une	a21c92
p:are a	b-49c73f-36g-39
p:are exactly	a-29c69
p:are four	a109c-68
p:are in	a58b105d-81e-36f-36g-67
p:are nine	a31
p:are the	c-40d93
p:are up	b75
p:are you	a-25b-104c150d-85e-83f-56g25
p:aren t	c52
p:argent de	b105c-56
p:argent pour	a99c-29
p:around <2digits>	a-77d137
p:around <4digits>	a-97b73c-25d101
p:arrete devant	a121c-58
p:arriere grand	a-104b56c141d-32
p:arrive a	c103e-26g-38
p:arrive avec	a114c34d-31g-92
p:arrive d	a41c-53g72
p:arrived with	a-90c171d-39
p:art <2digits>	a-93c-115d-26e-20f133
p:art de	a-47c87f-29
p:art deco	a114c-35d-40
p:article <2digits>	a-96b-28c-132d-33e-28f144g-28
p:article sur	a-39c73
p:as a	a-32b28c67d24e31f-74g-103
p:as agreed	a-80c-99g134
p:as an	b-32c117d-21e-53
p:as he	a78g-59
p:as her	a127c-49g-59
p:as i	b-41d-79e105f-37
p:as if	a53
p:as is	a-37c-28f101
p:as it	a-52c-79d128
p:as my	a-39b-25c-81d57e34g90
p:as promised	a-109c-54g130
p:as the	a39c76d-22e-49
p:as they	e40
p:as vossas	a-69c92
p:as we	a-111b-31c-67d-62e81f94g114
p:as well	a-115c-89f99g137
p:as you	a-38b-21d-57e-25f-22g112
p:as your	c-95d-42e117
p:as yours	a-38c114d-73
p:ask for	a35c-21e-30g87
p:ask that	a-81e82f85g-31
p:ask the	a-61c-28g102
p:ask whether	a-97b-36c63d-29g114
p:asked about	a-129c-85e-77f169g64
p:asked by	c115d-39e-52
p:asked for	a-57b-32c-121d-44e118f-35g123
p:asked me	a-74b-25c55d-77f123g59
p:asked to	a-22c78
p:asked twice	a-88c-74e111f77
p:asking for	a-23b109c-70e34f-28g-34
p:asking what	a-120c177e-63
p:aspetto il	a-107c-88g130
p:assez grand	a70c-24
p:assistante de	a130c-111g-38
p:assistante sociale	b69
p:association de	a59
p:at <1digits>	a-114b-63c105d25e40f-65
p:at <2digits>	b-39c-51d-34e-54f-28g125
p:at a	a52d-62e-48f35g-30
p:at all	a-88e123f-68g92
p:at an	a52c-82d-55f120g-77
p:at dinner	a95c-39d-130f91
p:at heathrow	a-65c26d111g-58
p:at it	a-119b23c-67d181f-29g-29
p:at least	b70c53e-38
p:at lunch	a78c-65d85g-60
p:at me	a57c-52e53
p:at most	c85g-47
p:at mount	a-60b-30c-37d106e102f-31g-56
p:at my	a-72c82e79
p:at no	a-46b-30c-60d-30e144
p:at noon	a-63c-125d70e-22g137
p:at once	c72
p:at one	a-77d119
p:at our	a-115b-73c138d-28e70
p:at present	b69c31e-22
p:at six	a37c-96d105
p:at ten	a49c-38g58
p:at that	a-100c-46e134
p:at the	b40e-26
p:at this	a115b66c-119d-24f73g-48
p:at your	a-26b-54c70e-61f68g-85
p:atelier ?	b-21c-38d-74g129
p:atelier de	a23c76d-46
p:ateliers ?	c67
p:atendem em	a84c-44
p:attend depuis	c159d-87e-64
p:au <1digits>	b-49c73d-67e-50f-44g68
p:au <2digits>	a-54b-52c72e-76f44g58
p:au bout	a-91b-46c-79d50e149f-44g-33
p:au choix	a91c25d-28e-24
p:au comptoir	a-57c-94g133
p:au courant	a32b79c-50
p:au dessus	a-80c100e-36f-22g21
p:au doigt	a109c-38
p:au dos	a-36b-56c39d100e-83f-64g52
p:au fond	a-99c53d96
p:au hasard	a21
p:au lieu	a-99b-39c-53d83e36f59g110
p:au loto	b108c-64
p:au lycee	a-81b51c95
p:au meme	a-24c-63d48g72
p:au moins	a-145b-28c-50d155e154f-109g-60
p:au nom	a55b-57c-142d108f-52
p:au plus	a63b78c-55d-35
p:au poignet	a110c-67d-50
p:au point	a-31c72
p:au premier	a-123b68d-44e128
p:au printemps	a115b-40c-81d39f-40g-32
p:au salon	a-60c49g59
p:au secours	a55c52e-51
p:au service	a-81c36e140f-34g-36
p:au sort	a-23c97e-29
p:au succes	a-92c106g-25
p:au sujet	a-89b-27c-120d-61e-47f-42g148
p:au telephone	a84b-54c-54d-65e41f-43g63
p:aucun projet	a-67b102c-88d58
p:audit gratuit	c55
p:auf der	a-89b102c114d-26e-43f-26g-21
p:aujourd hui	a24b119c61d-101e-65f-50g-79
p:aunt s	c30d31
p:aupres de	a-47c91f-25
p:auriez vous	a26b-69c71d68e-84f-60g-70
p:aussi on	c-68d-35e128
p:autant que	a76
p:autour d	a56b-22c83d-79
p:autour de	a54b49c-88d-32e26
p:autour du	b-29c84d25
p:autre chose	a33b84c-54
p:autre cote	a67
p:autre pour	a118c-62
p:autre que	a50
p:autres je	c157d-74e-102
p:aux clients	a-59c34e61
p:available and	a123d-89
p:available for	a-87c107e-29
p:available to	c38
p:avais demande	a-113c-82e60f121g74
p:avais dit	a-108c-91g135
p:avais pas	c-73d-49g108
p:avait promis	a-70c-61e131
p:avait un	c-24d-64e111
p:avait une	a65c58d-26e-59
p:avant <2digits>	a27
p:avant ?	a149c-68g-97
p:avant d	a-25b46c-92d-76e125f-29g80
p:avant de	c-22e-77f-45g129
p:avant l	a93b-48c81d-70e-60f-35g-58
p:avant la	a64c-60d82g-38
p:avant le	a29b-48c47d88e-54f-47g-63
p:avant les	a104d-65
p:avant noel	a69c37d-36
p:avant qu	a69b49c-44
p:avant que	b-55c106d61e-54f-38g-53
p:avant samedi	a94d-36
p:avec ca	a79b56c-85
p:avec ce	a74
p:avec des	a49b-70c163d-82e-64f-44g-74
p:avec deux	a-76c54e60
p:avec l	a100c-51d-107e87g-25
p:avec la	a75b51d-63e-145f-63g29
p:avec le	a85c-143d33f56
p:avec les	a117c38d-129e-76f-62
p:avec ma	c-115d-35e136f-63g21
p:avec mes	a64b-23c-83d42e-33f55g-28
p:avec moi	a-53b72c-58g89
p:avec mon	a-20b74d-48e-69f121g-116
p:avec sa	a103c-60
p:avec ses	a-54c127
p:avec son	c-22d-25e42g48
p:avec un	a63b-110c61d-84e34f-80g-32
p:avec une	a26b-51c-87d29e128g-89
p:avec votre	a-108b-51c128e-56f-42g-41
p:avec vous	g80
p:avenue montaigne	a-23e61
p:avere un	a35c-42d52
p:avete ancora	a108b-22c-72d-55e-22g-22
p:avete consegnato	a-96c-58d105e74
p:avete in	a-54c-58d82f83
p:avez ?	a115c-78d-49e-22g-32
p:avez a	a114c-50d-51
p:avez ca	a76
p:avez des	c107d-51
p:avez en	a153b-21c-81d-84e-30g-38
p:avez encore	a133c-46d-100
p:avez ete	a-91c118e-76f77
p:avez pas	a-32c-57d-58f99g99
p:avez quelqu	d76
p:avez un	a-192b31c182d78e-31g-25
p:avez une	a28d-35g88
p:avez vendu	a-171c132d128e-23
p:avez vous	a117b-37c-26d-144e-106f-79g89
p:aviez demande	a-124c-109d-21e-20f-46g148
p:avoir le	a-61c-39e73g77
p:avoir lue	c44
p:avoir une	b68c73g-89
p:avons pense	a-32c90
p:b a	a-67d63g81
p:back ?	a119b-55c154e-138f-47g-168
p:back and	a-32c-40e111
p:back for	a92c49e-64g-30
p:back from	b-100d-71e56f81g36
p:back i	a-54d-54e91g46
p:back on	a-109d108g85
p:back to	a-134b39c92d80e-34f-32g31
p:back up	a-112c-69d121g81
p:bag i	a-77c105d-39e77
p:bag in	a115c-46d-75
p:bag that	a149c-102d-40e-68
p:bags for	a-59c87
p:bague a	a149b-142c-30d-61e-59f-28g-29
p:bague au	a-33c-37g97
p:bague avec	a-65b72c-22e68
p:bague chez	a-45b102c80d-87
p:bague de	a21b60c-67e70f-66
p:bague en	a-96b59e79
p:bague est	a-89c-64d108e29
p:bague pour	a96b-33c-83d-49e-33f-28
p:bague que	a102b-61c-43d-46e-52f88g-34
p:bague qui	a-39c107
p:bague serpent	a166b-122c-80d-85e-75f-23g-33
p:bagues ?	a25b76c-54
p:bank details	a-38c81
p:bapteme le	a-43c-46e120
p:bas de	a-49b77c-80f96
p:be a	a-89b83f49
p:be able	a58b83c-145d106e-42f-29g-39
p:be brought	c-81d47g81
p:be coming	a-89e66g57
p:be considered	a-83c71d-25e68
p:be delighted	a136d-25g-63
p:be done	a-60b37c-104d136e38f-35g-36
p:be glad	b-59c-71d28e-102f109g84
p:be grateful	c-97d21e-37f97g93
p:be had	a56c-54e-40g80
p:be honest	a81
p:be honoured	a-74c98
p:be in	a95b66c-128d-111f-61g46
p:be kind	f62
p:be made	a135c-126
p:be obliged	a-76d-27e43f102
p:be on	b-38d-25e-40f109
p:be open	a-89c115d-22e-37
p:be possible	a-150c24e103g125
p:be ready	a-58c73d65
p:be removed	f82
p:be shown	a134c-147d-36e61g-22
p:be so	c50d-76e-21f102
p:be the	a91b-26d-67e43f-28g-67
p:be there	a140d-64e-34
p:be told	a-73c-44e131
p:be up	c59
p:be willing	a-134c25d82g82
p:be with	c54g36
p:beau frere	a-43b68c-54d63
p:beaucoup d	a-68c162g-22
p:beaucoup de	b-34c93d-43e-37f-34
p:because i	a132b-39c-115d-43e-66f107g-85
p:because my	a63c-57d-51g80
p:because of	a40c-85d-22e99
p:because she	a116c-43d-35
p:because the	c48d-71e66g-21
p:because your	c29e79f-58
p:become a	a121b-36d-27
p:been a	a-41b-33c-31d-64e95f78g-29
p:been asked	a50c102d-55e-60
p:been made	a137b-21c-68e-47f-49g-52
p:been on	a-77c-73e57g135
p:been selected	a-38c75
p:been shortlisted	c63
p:been told	a64b123c-131d101e-52f-38g-45
p:been with	a26
p:before christmas	a49b-24c-103d135e-42f-21g-54
p:before i	a-54b84d75f-71
p:before it	a-97b-29c138d115e-44f-73g-114
p:before my	a105c-92e-29g31
p:before the	a56b-72c26d60e-21f-51g-80
p:before then	c-66d58g53
p:before you	a119c-48d-54
p:behalf of	a103b-22d-48e-38f-22
p:behind a	a38
p:bei ihnen	a-57b131c-37d78e-49f-72g-71
p:believe the	a-89c50d99
p:belle fille	a-48c-61d127
p:belle journee	a-33c-35d-88f177g-64
p:belle mere	b-28c-107d-74e111f-26g94
p:belle montre	a74c-24
p:belle soeur	a-86c-80d38e105g109
p:belongs to	a-59b-45c91e-70f82
p:besoin d	a-29b-41c104d69e-81f-37g-32
p:besoin de	a-125b125c108d-94e-72f28g-73
p:best price	a-36c75
p:beste wij	a-85b-31c98d-36e-30f-31g-30
p:better than	b90c-30
p:between <4digits>	a-91c-61d126
p:between the	a76c27g-32
p:bien a	a94b-36c-118d28e-28f52g72
p:bien cordialement	f-23g65
p:bien de	a-176c49d181
p:bien et	a63c-79d83
p:bien eu	a-96c-58g122
p:bien je	a99c-23
p:bien la	a-111c75d66e87f-21g-59
p:bien le	a-32c87d-36g43
p:bien mais	a-105b100c-74d75e68
p:bien que	a-57b106c-101d-61e131f-48
p:bien recu	a-105c-78f-21g142
p:bien sur	a-165b43c41d113g96
p:big one	a-43b137c-111
p:bij u	b-26c56d56g-29
p:bijoux a	b66
p:bijoux de	a-82b-26c60d-30e-25f64g81
p:bijoux et	a-40c75
p:bijoux sont	a-53b-97c151d45
p:birthday is	c-28d-60g124
p:birthday present	a73c-21
p:bis <2digits>	a157b-27c-174d-65e-30f-30g-26
p:bis dahin	a-118b144c-118d-34e-23f-20g-20
p:biscuit tin	a64
p:bit of	a54b116c-80d-63e-41g-25
p:bitte keine	a-116b175c-111d-52e-55f86g-46
p:bitte loschen	a-112b-34c-103d-46e-37f133g-33
p:bitte nicht	a118b-22c-70d-21e-21f-43
p:bjr je	a20c57
p:black dial	a80c-27
p:bless you	a-50c87
p:bleu de	a46c-29e39
p:bleu nuit	a94c-49d27
p:blue one	a119b-139c-97g120
p:boa tarde	a-27b-66c83d-89e-61f68g40
p:bodas de	a50c-94e95
p:boite a	a84b58c-119d65e-82f-32g40
p:boite de	a-52b43c63
p:boite et	a-28c96d-23
p:bom dia	a-45b-51c-49e-47f-41g165
p:bond street	a52c-69d65g-25
p:bonjour a	b53e-28f-27g-31
p:bonjour c	a-122b-56c180d-92e-129f-35g-44
p:bonjour en	c60
p:bonjour etudiante	c51
p:bonjour j	a157b-226c-52d86e-84f50
p:bonjour je	a91b-54d-59e-106
p:bonjour la	b-27c26d106e-27f-60g-35
p:bonjour le	a89c-111d83
p:bonjour ma	c140d-26
p:bonjour madame	a-76b65c112d-58e-40f-36g39
p:bonjour mon	a-60c-100d85e-26f126
p:bonjour monsieur	a-81c90g70
p:bonjour notre	a47
p:bonjour nous	a-130c123g62
p:bonjour on	a-21c-109d125
p:bonjour votre	a-20c104g-20
p:bonjour vous	a-114b147c-73d-43f87g57
p:bonne journee	a-107c42d-43e-75g141
p:bonsoir j	a28c77d-59
p:bonsoir je	c36g63
p:book a	a45b-48c113d-40e-133f-47g-38
p:book an	a-77c150e-20g-74
p:bordeaux ?	a82c-31
p:bordeaux je	a66
p:borrow a	c55
p:borsa che	a-23c-59d61e68
p:both of	a-63c-109f117g108
p:boucle d	c-49d59e51
p:boucles d	a35b-48c107e-44f-40g-56
p:bought a	a-102b-37c41d103e-50f49g-34
p:bought from	a-154b-45c-35d161e-44f-32g-32
p:bought in	a-116c-136d150
p:bought it	a-114c98d-66f95g-21
p:bought my	a-105c131d53e-27
p:bought one	a-166c-73d127e50f119
p:bout de	a-45c-97e127
p:boutique a	a35b-31d33f-30g-33
p:boutique de	a34b25c-64d73e-42f-56
p:boutique di	a-79c28d-44e50f80
p:boutique en	f82
p:boutique est	a-54b-24c111e-37f-24g-29
p:boutique has	c67
p:boutique in	b-40c93d-30e-86f55g-41
p:boutique le	a-56c-28d101e-25f56
p:boutiques de	a-58b59c48
p:boutons de	a104b-47c-114d-93e-55f-48g67
p:box i	a-133c-100d148e90
p:box with	a-92b-22c109d83e-48f-20g-21
p:bracciale che	a46c-122d99e-21
p:bracciale rigido	a73c-27
p:bracelet de	a-131b-29c-57d177e73f-73g-24
p:bracelet en	a-87d60g60
p:bracelet for	c80d-29
p:bracelet i	a-92d99
p:bracelet in	a47c119d-57e-66
p:bracelet jonc	a117c-48d-43g-63
p:bracelet qui	a67c-45d62e-43
p:bracelet s	a132d-54
p:bravo pour	a-91b81c-102e136f-24
p:bring a	a-36b73c67g-62
p:bring her	a87c-31
p:bring it	a-87b-38d127e-33f-30g27
p:bring my	c-114d-23g121
p:bring the	a58b-43c-101d-39e-37f-30g92
p:bring them	a62
p:broche de	a-33c-50d131
p:broche libellule	a-26b-39c138d-40
p:brooch is	b-42c98
p:brother in	a-36b-32c81d44
p:brother s	a99d-42e-56
p:bruxelles et	a-44b74
p:budget <1digits>	a78c-37
p:budget <3digits>	a80c-38
p:buenas les	a-96c77e-34f-22g102
p:buenas tardes	a94b-29d-29e-30f-26g-34
p:buenos dias	a-119b-32c146d-33e-72f-28g-34
p:buonasera ho	a-96c136d20
p:buonasera sono	a-109c89g92
p:buongiorno cerco	a94c-69
p:buongiorno mi	a42
p:buongiorno sono	a77c-135d117
p:buongiorno vorrei	b-31c179d-153
p:busco un	a117b-31c-88d-38e-59f-30g-33
p:business and	a65b-21
p:but do	a-124b116c79d-40
p:but for	b86c-33
p:but i	b131c-112
p:but if	a-48b-98c114d111g-46
p:but it	b-25c113e-53
p:but my	b60c-55d-29g67
p:but not	a140b-35c-97e-47f-135
p:but the	c-127d87e88f-47g60
p:but there	a-85c75d54
p:but you	a-123c22d-74e126g76
p:buy ?	a175b-64c-86d-42e-22
p:buy a	a157b-92c-132d-92e-61f-36g-50
p:buy anything	a-108b118c-40f79
p:buy back	c115d-69
p:buy for	a150b-40c-48e-78
p:buy her	a102c-29g-42
p:buy him	a56
p:buy it	a20b72
p:buy my	a24b67c-81e62
p:buy myself	b61c-29
p:buy one	b101c-48
p:buy the	a106b48c-71d-61e-35g-23
p:buying anything	a-99b125c-83
p:buys the	a-23b77c45d-49
p:by <2digits>	a-32b-29c87d-27e-27f-35g-30
p:by a	b-58c-57d-25e111f117g-67
p:by an	a21c-59d94
p:by cheque	a55
p:by email	a-65c29e81f39
p:by friday	a-113c83e84
p:by hand	a-61c-21e25g96
p:by me	a-44b60c-86d110
p:by mistake	a-94d54g66
p:by my	a-101b-40c-132d166e-54f96g30
p:by name	a157c-120g98
p:by on	g62
p:by our	a-67c100
p:by post	a-50b-28c41d-39e-32f85g55
p:by return	a55c83g-87
p:by the	b-37c66d-84e-140f108g30
p:by then	a-76b64d80
p:by transfer	a58c24
p:by wednesday	a-65c28g98
p:by whoever	a-34c78
p:by you	a-75c74d68
p:by your	a-49c83
p:c e	a29b-114c-26d85e71f-96g-64
p:c era	a-79d26e112
p:c est	a-35e49g44
p:c etait	a-62b-29d49e102f52g-101
p:c possible	a94c-43d-25
p:c pour	a95b-87c-75d-66e-43f-36g76
p:c pr	a78c-42
p:ca ?	a-76b52c-30d130
p:ca en	a122b-20c-48d-54
p:ca et	a-57b47c-29f103
p:ca existe	a121b22c-86d-59e-49
p:ca fait	a-26b-41c29d-68e75f63g-38
p:ca je	a50
p:ca me	a-69b115c-88d-21f95
p:ca ne	a-50b-35c167
p:ca se	a33b21c-92d63e23f-30g-35
p:ca vous	a-152c164d-34
p:cabinet d	a68
p:cabinet de	a48c27
p:cadeau a	a82c41d-81
p:cadeau de	a73b-46c-114d116e-67f-34g-38
p:cadeau pour	a104b-50c-57d25e-46f-48g-59
p:cadran bleu	a38c-68d92
p:cadre de	a-89b-43c95d-51e-42f-41g-41
p:call ?	c27
p:call at	a30c-81d82
p:call me	a271b-56d-50e-56f-293g-88
p:call on	a60
p:called me	a-116c-145d-30e159
p:cambio de	a-63c25g89
p:came across	c33
p:came back	c-71d-48e112
p:came from	a-108b-26c-24d135e-57f-42
p:came in	b-52c-20d-105e107f-38
p:came out	a-78c-89d153e68
p:can actually	a75c-22
p:can be	a122b22c-97d-52e-62f-34g20
p:can bring	a-24d44
p:can collect	a82c-124g97
p:can come	a57b-22c-41d-42e72g-23
p:can do	a31b-26c26d-45e65f-23g-34
p:can get	a-34c38d79
p:can go	a-47c-69g118
p:can i	a155b-95c-38d-57e-112f-77g-133
p:can it	a-36b-42c-92d146e-121f-46g-58
p:can manage	a94d-42
p:can offer	a-45c84
p:can ring	c-36g83
p:can see	a21c58
p:can send	b-79c133d-135e-38f68g-92
p:can someone	a-77c-122d47e-46g199
p:can start	a-102b70c83
p:can t	a-51b25c116e26f-77g-44
p:can tell	a-29e66
p:can travel	d65
p:can u	a-142b-98c120d116e-59f32g-78
p:can we	a88b-25c-109d-32e-24g87
p:can wear	a38c-53d88
p:can you	a-25b-83d120e-83f-71g-49
p:candidature spontanee	c67
p:car j	a87b-34c37d-64g-22
p:car je	a-35c95
p:card ?	c-20d86
p:card and	a-67d-83e80f108
p:card holders	a138c-125d-94g69
p:carre de	c-84d134
p:carry your	a-37c75
p:carte de	a-47c93
p:cas d	a-26c72
p:casa a	c131d-47e-58g-43
p:caso en	a98c-57
p:catalogue ?	a-50b95
p:catalogue papier	a-87b103c48d-39f-63
p:cause de	a104c-29e-46
p:ce genre	c-85d104g61
p:ce jour	a56b101c-88d-54
p:ce matin	a-112b-58d53e-35f-93g124
p:ce message	a-34b22c108e-56g-28
p:ce moment	b70c-155d125
p:ce n	a-109b143c-96d30e135f61g-61
p:ce prix	a-56b-28c-139d-40e165
p:ce qu	a79b46c-35d-99e-34f-62g-39
p:ce que	a41c51e-128f-48g-45
p:ce qui	b73e-37f31g-57
p:ce sera	a-122b129c-127d-44e-40f-37g139
p:ce serait	a115d-38e-23
p:ce soir	a148b-24c-43d-62e-35g-109
p:ce soit	a25b55e-49g-65
p:ce sont	b-23d-49e143g-42
p:cela change	c-46g80
p:cela en	a-49c83e-46g68
p:cela existe	a69b41c-64e-21
p:cela fait	a-85b38c-58e102
p:cela ne	a46b-46e-21g71
p:cela que	c38
p:cela se	a98b61c-91d-58g-25
p:cela vous	a-30c-93g124
p:celle de	a67c-81d-63g128
p:celle que	a-57b68c54
p:celle qui	a129c-71d-51
p:celui avec	a120c-34d-77
p:celui d	a-24c125d-45e42g-70
p:celui de	a-35c108d48e-29g-25
p:celui la	a63c-43d-76g86
p:celui que	c-32d-38e83g60
p:celui qui	a87c32d-38e-36
p:cena de	a-60c88
p:cent ans	a34c52d-24
p:cents euros	a45c-102e94
p:cerco un	a108b-35c-55d-60e-39f-36g-36
p:cerco una	a144b-58c-103d-119e-57f-34g-36
p:certificat de	a-63c-79d109
p:certificate for	a-60c-40d113f-20
p:cet esprit	a112c-62d-21
p:cet ete	a78c-80d84e-40
p:cette annee	a53b67d-50e-24f-21g-22
p:cette fois	a137b-61c-76d-123e-111f56g35
p:cette semaine	a-104b-26c82d99e-25f-25g-29
p:ceux qui	a-49c74e50
p:chacune de	a58
p:chaine avec	a88c-50
p:chaine de	a26
p:chance to	a-56c113g-36
p:changement de	a-91c31e30g83
p:chaque annee	a76c-37
p:chaque fois	a-110c25e25f115
p:chaque jour	a-30c105
p:chaque mois	a-65b85c25
p:charge de	a41c75d-21e-27
p:charge for	a-69c87d34
p:charge of	a21e85
p:charity auction	c47
p:chausse du	f-22g67
p:che avete	a-24c-68f125
p:che cosa	a-42b-85d-28e123
p:che e	a-36c46d-56e101g-24
p:che ha	a36d-36e-22f86
p:che ho	a-74b25c-125d134e51f-45g-47
p:che i	a-109b138c-46d-24e-31
p:che il	a28b-61c27d-54e76
p:che la	a-110b120c-44d36e85
p:che le	a62b87c-57d-33g-37
p:che lo	c84
p:che mi	a-51b-103c93e-85f112g33
p:che non	a79b-87c116d-117f-51g-57
p:che possa	a84c-39
p:che qualcuno	a-101c-47d102e103g-30
p:che si	a109b-31c-106e51f-30g-38
p:che va	a131b-42c-95d-27e-62g-22
p:che vi	b-38c-23d-68e110f-34g-77
p:chef de	a115e-64
p:chemo and	a28c-25d78g-42
p:cher confrere	a-78c106
p:cher monsieur	a43c-30e61
p:cherche a	a-108c102d53
p:cherche des	a-38c83d-21
p:cherche le	a100b-25c59d-80e-23g-25
p:cherche pour	a-42c147d-82
p:cherche un	a96b-58c70d-77e-77f-56g-59
p:cherche une	a115b-94c59d-90e-71f-56g-62
p:cherchez a	a-47f93
p:cherchons des	a-99c107
p:cherchons un	a-95c134
p:cherchons une	a124c-49d-21
p:chere madame	a-48e-33f94g38
p:chere maison	a-80b-27c157d-27e-79f58g-47
p:chez elle	a78c-37
p:chez le	a96c-108d54
p:chez les	a-54c130d-23e-21
p:chez moi	a-69b57c84d65e-36f-41
p:chez nous	a139b-93d-71e-36f-33g-43
p:chez un	b-69d-26e-20f85g76
p:chez vous	a-22b59c86d48e-54f-59g-113
p:chez vs	a90d-32
p:chiamo giada	a-56c97
p:chiedo la	a-34c-85f123
p:choisir une	a124c-119
p:choose it	a76c-28
p:chose a	a-95b107d107e-59g52
p:chose dans	a74
p:chose de	a120b-68c-147d-88e30f-51g-57
p:chose je	a-32c23e61
p:chose pour	a110c-50d-24e-24
p:chose qu	a58
p:chose que	a133b-21c-103d-72e-24
p:chose qui	a33b-39c28d68e-69f-30g-35
p:christening on	a-143c146d40
p:christmas ?	a135c79d-141e-47
p:christmas i	a33
p:ci dessous	a32c54d-57e-25f-21g40
p:ci joint	a-28c67
p:ci sono	a-97b-23c33d-42e-30f-56g125
p:ci sposiamo	a-39b111c-24
p:ciao !	c47
p:cinq ans	a27b135c-60d-35e-102f-28g-39
p:cinquant anni	a23c-65e86
p:cinquante ans	a82
p:clasp on	a-59c-95d128e-30
p:click here	c58
p:client a	a-60c114d-43
p:client and	d53
p:client s	a67c-35e56f-26
p:cliente de	a101b25c-23d-31e-30g-34
p:cliente une	a-44c97
p:clientes qui	a-24c104e-39
p:clients ?	a-59e82
p:clients en	a-63c42e60
p:clients in	a-32c71
p:clip de	c65
p:club de	a-85b69c66
p:code de	a-49c26d94
p:code promo	a-41c103f-61
p:coffret a	a-38c-44d54g74
p:coin de	a-109b121
p:colis est	a-56d52e67
p:collana di	a21b76d-81e-31f-27g46
p:collar de	a-65b86c-92d-27g130
p:collect it	a70c-21
p:collection de	a-47c81
p:collectionne les	a108b88c-80d-52g-27
p:collier de	a-102b72c29d90e79f-42
p:collier pour	a33c77d-31
p:collier ras	c39d86e-79
p:coloured stones	a63
p:com a	a30b-36c78d-70e-63f-28g77
p:com as	a-124c-42e96g133
p:combien ?	a106b74c-63d-121e-63f-47g-82
p:combien coute	a58b41c-95d83e-33f-27g-34
p:combien d	b66c-61d55
p:combien de	a51b-124c71d46e-45g-43
p:combien et	a101b-63c-92d47e-36f-28g-59
p:come ?	a62c106d-51e-69
p:come and	a36b28d-82e-48f-35g57
p:come back	a-53b-26c-107d-46e108f-26g118
p:come by	a108c-67d-59g42
p:come d	a-106c-97g129
p:come down	a-36d69
p:come from	a-74c150d-54e63f-23
p:come home	a-74b-21e130
p:come in	a176b-135c-121d-129e-128f-79g-86
p:come off	a-118c-91d169
p:come on	c-41g87
p:come out	c70
p:come si	a-34b105c-108d89e-20
p:come to	a131b-84d-67e-51f-50g-70
p:come up	a66c81d-42e-51
p:come with	a72c97d-50e-69g-24
p:comes from	a-47c86d-35f85g-40
p:comes in	a-26b62c62d-31
p:comes through	a-50b132c-83d-26
p:coming to	e66
p:comite d	a93c-62
p:commande ?	a78c34d-64
p:commande n	a-67c80e49
p:comme a	a68c-62g70
p:comme ca	b92c-32
p:comme convenu	a-120b-35c-115d-37e-35f-35g137
p:comme d	b43c22e-23
p:comme je	a-103c-73d68g116
p:comme la	a-64b20c22d-57e79f-33g24
p:comme on	a-24b71
p:comme prevu	a-97c-81g129
p:comme promis	a-111c-89g134
p:comme une	c26e35
p:comme votre	a-73c115
p:comme vous	a-120b-54c46d-34e-32f-23g134
p:commence par	c-63e103
p:comment fait	a85e-23
p:comment l	a62c64e-73
p:comment on	a-113b-64c132d129f-45g-39
p:comment procede	a-23c-47d41g81
p:comment se	b104c-78d28
p:comment vous	a-130b73c-92d84e82f73
p:commerce je	a-24c69
p:commercial de	a32
p:commission a	a117c-44d-45e-20
p:como se	a113b98c-100d-83e-52g-20
p:compagne et	a-66b66c-54f135g-58
p:company ?	a-33c73
p:company in	a76c65d-60g-26
p:complete the	a79c44d-63
p:complimenti per	a-66b103
p:comprado en	a-89c-95d128g-37
p:comprar um	a21b85c-51
p:comprato a	a-100c-79d123
p:comprato da	a-99b-44c-74d123e-79f-47g-47
p:comprendre comment	a-107b51c78d-30e68
p:compte d	a145d-107e-20
p:compte de	c-83f67g72
p:compte et	a-101c-22f113g57
p:comptoir et	a-60c52e54
p:con calma	a-60c-67g123
p:con dentro	a91d-46
p:con el	b-81c-69d-100e98f-56g116
p:con i	a-27b-58c56d28e-66f-42g88
p:con il	a-106b66c107d-36e-79f-43g35
p:con la	a67c-56d-68e-56f28g35
p:con le	a58b90c-63d-91e-107f-47g67
p:con lo	a110b-78e-33f-35g-45
p:con mia	b126c-55d-50
p:con quien	a-88b-43c103d-66e-43f-42g-43
p:con su	a-23c58d48
p:con un	a65b-54c-110d-139e138f-49g-53
p:con una	a89b-61c-33d-68e-58f-43g102
p:concernant le	a-102c20d26f114
p:concours de	c-54e78
p:conditions de	a92
p:confiance pour	a-53c-31e136g-28
p:confie la	a76d-43
p:confirm by	a37
p:confirm in	a-23c-118f135
p:confirm your	a-28c70
p:confirmer que	d-26f76
p:conformement a	a-59c-105f126
p:congratulations !	a-47c78e-21
p:connais rien	a43b-36c103d-75
p:connaissez pas	a-95b-50c101g97
p:connaitre vos	c55
p:consegnato a	a-92c-74d124
p:conseille d	a93c-21
p:conseillere de	c54
p:conseillez quoi	a74
p:conseillez vous	a162c-74d-33e-53f-99
p:consider a	c21
p:considered for	a-63c38e76
p:continue de	a-113c-81d-48f149
p:conto di	a47c20
p:contre le	d58
p:contre un	a-110b-34c65d100e-26
p:contre une	a-121b-43c134d94e-62f-26g-41
p:convenu avec	a-116b-25c-112d-26e-25f-25g136
p:copie de	a-68c-51d27e86f47
p:copies of	a-37c-23f98
p:copy of	a-76c-102f127
p:cosa cosi	a63
p:cost ?	b107c-98
p:cost in	a53c-77d87
p:cost to	a-204b-26c99d168
p:costa il	a134c-85d-64e-24f-23g-24
p:cote de	c-44d58g44
p:cote pour	b75c-35
p:coucou !	a62c-31
p:could a	a-77c-93d129
p:could be	a-29b90c-106d-21e69g62
p:could call	a56
p:could come	a106d-68e-28
p:could do	a102d-48
p:could have	d-32f97
p:could i	a58b-96c60d34e-106f-61
p:could it	a139b-66c-120d45e-25g-27
p:could not	a-78c35e83
p:could one	a74
p:could see	b123c-115d-20e71
p:could send	a-63c93
p:could somebody	a142b-67c-100d49e-95f-21g-29
p:could someone	b-84c-77d145e-95f-47
p:could the	a-64e-80g136
p:could we	a95b-31c-62d-74e-35f-30g50
p:could wear	a179b-135c-78
p:could you	c34d47e-113f72g-79
p:could your	a66b-83c-39d103e-49f-32g-35
p:couldn t	a-94b88c-54e132g-20
p:coup de	a39c-63e92
p:coup je	a94d-37
p:coute la	a155b-92c-85d-47
p:craft and	c28
p:creative director	a-42c77
p:credit card	c61
p:cree une	a-45c128e-66
p:crois que	a-134c137e-96g137
p:cuir de	a-163c-47d206
p:cuir noir	a83c-24d-22
p:cuir vert	a114c-49
p:cumple <2digits>	a83c-44
p:customer i	a125e-69
p:customer of	a-54b63c-23e-24f103
p:cv sur	c53
p:d abord	a-84b141c-123d-37e127
p:d accord	b-48c-103d-72e-54f-37g139
p:d accordo	a-29b-30c-114d-89e-73f-31g133
p:d accueil	c-32e92
p:d achat	a-127b129c-66d35e114f-38
p:d acheter	a63b25e-44f-24g-41
p:d actualite	a-119c-39d84f80g95
p:d agreer	a135c-69e-23
p:d ailleurs	a26
p:d annee	a38
p:d annees	a71c-117d94
p:d appeler	c-92f92g63
p:d appreciate	a-96c105e65g-30
p:d apres	a21b-78c155d-48e-27f-60g-70
p:d argent	a-21b92c74d-70
p:d argento	a171b-36c-76d-35e-64f-77g-99
p:d ask	a-83d-32f86g65
p:d atelier	a-78c118e-23
p:d attendre	a51c-40e54
p:d attente	a-97b-35c-36d-25e115f94g-21
p:d autre	a41b78c-117d-57f72g-31
p:d autres	a-113b86c120d-27e-35g-31
p:d avance	b-44c65d80e-76f-34g-47
p:d avant	a-52c-72d27e120g57
p:d avis	a-58b-46c26d-109e71f151g-97
p:d avoir	a-54b120c-79d-76e86f-82g81
p:d avril	a107c-48d-42
p:d be	a-36b31d-67e-77f87g90
p:d bring	a-77c107d44e-29g-22
p:d come	c43e35
p:d do	a-33c73
p:d eau	a-53c36d58e37
p:d ecole	a-78c98
p:d ecrire	b98
p:d effacer	a-113c-106d60f134
p:d electricite	a-27c87
p:d elle	c69
p:d email	a-57c96e-35g81
p:d en	b69c49d-98e35g-69
p:d entree	b51c24
p:d entreprise	a93c-62
p:d essayage	a-77d65f69
p:d etre	a66b-56c111d-50e-81f-34g-39
p:d experience	a-47c101e-65
p:d f	a-29c71
p:d give	a-140b-51c188d-46e-29
p:d habitude	a190b-60c-101d-40e-104
p:d have	b-22c57d-67e46f-32
p:d heure	a-69e100
p:d hier	a-113b-22c-106d125e-33f83g90
p:d homme	a98c-35e-21
p:d ici	a-55b139c-120d-39e-34f-27g36
p:d idee	b83c-43
p:d identite	a-125c-102d100e113f62
p:d internet	a57
p:d just	a-107b57c-91d129g48
p:d kindly	a-115c-47g139
p:d know	a21c67
p:d like	a122b-27c-58d-57e-82f-44g-73
p:d love	a-78b87c110d-105e-79f-60g-54
p:d need	a-46c95
p:d never	a114b-72
p:d observation	a-51c87
p:d or	a23b74c120d-50e-104f-50g-95
p:d oreille	a45b-22c-71d48e31f-22g-31
p:d oreilles	a35b-48c107e-44f-40g-56
p:d origine	a-101b-53c27d90e94f-42
p:d oro	a-25c147d-88
p:d ou	a-80b-75c29d-67e-56f144g56
p:d ouverture	c29
p:d ouvrir	a-131b-43c85e92g68
p:d pay	a65d-25e-29
p:d prefer	a81
p:d put	a-120g133
p:d rather	a-57c111e-59f-38g32
p:d take	b-29c143d-66g-46
p:d un	a31b-52c38g-82
p:d une	a-39c30d-26e95f-25
p:d want	a40c-154d30e154g-25
p:d wear	a40
p:d y	c56
p:da <2digits>	a-25b-25c93d-43e-26f-25g-26
p:da donna	a123c-80d-88g-21
p:da minha	a-27b-23c-78d127e-34f-24g-25
p:da parte	a84c57d-59e-39
p:da polso	a-48b-24c92d83e-28f-21g-21
p:da sempre	a-24e97
p:da sera	a-65b133c-84d-22
p:da tasca	a126c-60d-82e-68
p:da un	a-75b-23c-34d-47e-30g139
p:da uomo	a117b-35c-62d-64e-36f-21g-22
p:da voi	a-77b26d109e23f-70g-77
p:dad s	a111b87c-88d-69e-57f-30g-102
p:dal <1digits>	a-39c90d-25g54
p:dal <2digits>	a88c43d-71e-22g-38
p:dal <4digits>	b-28c-100d53e-32f131g-27
p:dame a	a-79d29e-60f114g55
p:dame au	a47b-77c-86d-74e38g102
p:dame aux	a-49b81c-92d-27g115
p:dame qui	a-50b83c85e-63
p:damen und	a35b-49c76d-51e-49f-49g-47
p:dans ce	c-21g41
p:dans ces	c24d-22e51
p:dans cet	a24c-77d-27e117
p:dans deux	a-67c148
p:dans dix	a-118b139c-53
p:dans du	a-92c-66d125
p:dans l	a32b-58c25e-30f-49g45
p:dans la	a37e41f-79g-80
p:dans le	a-87c79d100f-51g-47
p:dans les	a78b-77c100d-46e-65f-102g-73
p:dans leur	c60
p:dans ma	a71c66e-56
p:dans mon	a-138c-62e99f-21g146
p:dans quelques	a-101b123c-63
p:dans son	b-39c59d-21e69
p:dans un	a27b60c-79d78g-77
p:dans une	b21d25e-50f33g-67
p:dans vos	a25b-69d-36e-66f137g-55
p:dans votre	a-119b-83c114d-101f93g-56
p:darf ich	a-44b-31c85d54e-28f-28g-25
p:dat de	a-116b-51c-92d113e130f-26g-35
p:dat het	a-45b-23c-79d-91e141g75
p:data you	a-69c-110f128
p:date and	a-62c39d61
p:date de	a-118c-112d51e-26f162g-22
p:date i	a-112c-81e128g88
p:date of	a-100c-90d28f133
p:date on	a96c-55
p:daughter is	a33c-78f97
p:daughter s	a38b-34e73f-31g-37
p:day and	b54c-97d-31e114
p:day but	a106g-58
p:day for	c40
p:day i	a-22b121c-111d-64e31f30g-40
p:day if	a-21b61c-40d-49g81
p:day in	c50
p:day so	a35c-49d80
p:day we	a32c23
p:days i	a-59c20g75
p:de <1digits>	a-79b-67c126d-104e-52f-67
p:de <2digits>	b-23c33d-111e29f-77g90
p:de <3digits>	a142b-63d-78e-35f-65g-71
p:de <4digits>	a23b-66c38d67e-38f-72g-84
p:de a	a53c60d-32
p:de abril	a123c-80d-22
p:de apresentar	a-94b-26c103d-27e-25f-25g-26
p:de bague	a-110b47c-34d-35f163g-68
p:de banque	a-51e108
p:de bapteme	a43d-28e64g-20
p:de bien	a35c-118f128
p:de bijou	a180b-77c-153
p:de bijoux	a-95b56c90d-38e-33f-31g-31
p:de bolsillo	a74c-66e-77f-21g98
p:de bolso	a111c-76
p:de boutique	a117b-38c44d-52e-56f-34g-39
p:de boutons	c-24g83
p:de bracelet	a-57c-39d82e48
p:de bureau	a117b-23c-77d-39e-23f-32g-26
p:de bus	a-21b67
p:de cannes	a-26c46d61
p:de casamentos	b-35c86d-24e-25f-26g-25
p:de ce	a-71b-45d-53e-29g107
p:de cette	b44
p:de chaque	a21c23
p:de chevaux	a124c-68
p:de cheville	a93d-40
p:de chez	a64b32c55d-54e-74f-69g-82
p:de chose	a-41c-32d58g74
p:de choses	a103c-45
p:de col	a73c-66d-22g60
p:de commande	c64d-80e-22g38
p:de commerce	a-32c79
p:de compte	a89c-26d-24e-58g58
p:de cote	a76b125c-88d-87e-43f-32g-59
p:de cou	a75b-25c-68d49e-35f-24g-32
p:de couleur	b71
p:de couture	b84c-28
p:de cuir	a163b-23c-88d-105e-48
p:de depart	a142b-21c-111d-48
p:de deux	a-81b-47c89d109f-33g-50
p:de diamants	a-28b42c105d-31g-24
p:de dire	a-118g172
p:de dix	a-65b-36c37d75e131f-34g-127
p:de doigt	a-100d-33f112g88
p:de douze	c35e22
p:de droits	a-89c125d-59e-23g-38
p:de enviarme	a-101c-106d-22f135
p:de esmeraldas	a79
p:de faire	a70
p:de famille	a89b-24c-120d53e41
p:de fiancailles	a88b-37c-71d105e-46f-54g-44
p:de fin	a46
p:de fleurs	a-54c41f89
p:de france	c74
p:de gala	c51
p:de gamme	c66
p:de garantie	a-98c-106d145
p:de geneve	a-22d75
p:de gravure	a125c-33d-37e-22g-22
p:de gros	a133b-47c-26d-34
p:de haute	a67b116c-72d-31e-21f-21g-22
p:de hombre	a155b-21c-134d-53e-34f-21g-56
p:de huit	c43
p:de jeudi	a-82c53f-25g101
p:de jeune	a-39c-86d-31f137
p:de joaillerie	a-36c72
p:de journee	a109c-85
p:de joyas	c71
p:de l	a-56b-68c93d-34e-86g42
p:de la	a-24b-46c49d43e-26f-33
p:de las	a-39c42g78
p:de le	b-35c-109d142e-87f-45g24
p:de les	a-65c28d54f72
p:de lettres	a84
p:de lille	a-64c-49d83f97
p:de londres	a-141c-59d28g162
p:de los	a76b-57c-140d123e-54f-41g-43
p:de lui	b42c123d-80e-37f-23g-30
p:de lundi	a-88c80d98g-23
p:de lune	a21b-46c31d63e-27f-22g-32
p:de luxe	a-93b79c64d-23e-22f-20g-21
p:de lyon	a108b-41d-73e-63f-32
p:de m	a-44b-60c-151e75f167g29
p:de ma	a-81b-66c-134d149e72f65g-22
p:de mai	c29
p:de maison	a105c-92
p:de maisons	a-88b49c79
p:de maman	a75c-79g45
p:de manchette	a92b-34c-87d-74e-37f-38g43
p:de manha	a105b-22c-80d-36e-32f-21g-24
p:de mardi	a-97c-92d108e-30f160g-29
p:de mariage	b48c63e-52f-51g-66
p:de mariee	a135c-81d-23
p:de maroquinerie	c30
p:de mars	c62
p:de master	c66
p:de me	a71b-35c-78d-143e68f117g-58
p:de melun	a-131c36g141
p:de meme	a31c23
p:de mes	a-39c-78d66e-24f134
p:de metier	a54
p:de mettre	a-95c-101f116g131
p:de mi	a-62b-59d100e117f-48g-52
p:de minutes	c26
p:de mme	g79
p:de moi	a134d-32e25g-147
p:de momento	a-114b134c-94
p:de mon	a-74b-68c-68d147e-86f95g-30
p:de musique	a-62c-27e122
p:de naissance	b64c-118d-85f119g51
p:de ne	a-52b-65c-152f178g-60
p:de nettoyage	c131g-115
p:de neuf	g49
p:de noel	a-100c98d63
p:de nos	a29b-42c58d30e-31f-27g-31
p:de notre	a92b51d-101e-81f27
p:de nous	a-100b79c33d85e-39f-45g-39
p:de nuevo	a-94c-94g126
p:de nuit	b-40c103d-48e-42f-32g-37
p:de octubre	a126c-107
p:de oro	a94b-27c60d-90e-30f-24g-49
p:de ouro	a93b-27c-92d-74e72f-28g-30
p:de parfum	a-94b-87c137d-47e79f-31
p:de paris	a-89b34c-57d106e85f-30g-34
p:de partenariat	a54
p:de passage	a94b97c-104d-43
p:de passer	a56g36
p:de payer	b54c-43e35
p:de perles	b-26c-87d121e-28f-26
p:de plata	a107b-26c-91d-26e-21g-20
p:de plongee	a114c49d-47
p:de plus	a134b-114c59d-87e-41f-81g-96
p:de poche	a75b70c-38d-47e-66g-27
p:de port	a-46c77
p:de preference	a101b-42c71d-60e-28f-21g-79
p:de presse	a63c30
p:de prix	a-69b102c-30d-41e-67f-28g155
p:de projet	a-32b114c-73
p:de quartier	a-33d115
p:de quatre	b-24c-84d122e21f-28g-27
p:de quoi	b22c-46d-84e139f-26g-32
p:de radio	a48b-20c56d-20e-42g-21
p:de recevoir	a-114b106c-73d-31f123
p:de rectifier	a-69c-99f124
p:de regarder	a-56c100d-66g78
p:de relancer	a-44c40g49
p:de rendez	a-101b109c-102d-30e-28f136g-61
p:de repondre	a69b24g-21
p:de reponse	a-99c180d-21e-108
p:de retour	a-52c-109d71f88g66
p:de revenir	a-123d115g66
p:de rien	a-76b126c-125d-90e120f102g-33
p:de sa	a-37b-58d74e-45f61g31
p:de saint	a-118b-44c129d-52e-57f-39g-49
p:de samedi	a-119c-84g140
p:de securite	a85c-88f82
p:de semaine	a57
p:de semana	a87c-22
p:de sept	c34e31
p:de serie	a-86d111
p:de ses	c-86e138
p:de sete	a43b61
p:de six	a-43c30d129e-40f-36g-50
p:de soie	a52b-22c-113d80e-33g53
p:de soixante	a130b-78c-36
p:de son	a60b59c-61d-54e-49f-35g23
p:de su	a-99b-31c115d-36e-40f-44g-37
p:de suite	a-23b22d113e-37f-42g-35
p:de suivi	a-102c-91d167e-31f-133g-27
p:de sus	a-64b125c-123d-25f-27g111
p:de table	a80b61c-35d-37e-34
p:de taille	a99d-37g-26
p:de temps	a100b-85c-75d39e-47g-41
p:de toilette	a-30c29d-21e87
p:de tous	a-102b46e103
p:de tout	a-47b-23c-74d-47e-69f-27g145
p:de toutes	a-69c-25e95f40
p:de transmettre	a-88b-26c141d-26e-24f-49g-73
p:de travail	a-72e138
p:de travailler	a-21c70
p:de travers	a89c-76e45
p:de trente	c62
p:de tres	a32b96c-72
p:de trois	a26b-55c83d-49f-34g-56
p:de um	a22b-45c135d-106e61f-38g-90
p:de uma	b-47c95d-55e-58f-38g-40
p:de un	a-52b-39c91d104e-61f-29g-43
p:de una	a-71b-40d-52e134f-39g-44
p:de ustedes	a-26c93
p:de valeur	c-93d113
p:de vendre	a132c-52d-26
p:de venir	a120d-57
p:de vente	a-87b-32c80d30e-32f-32g-32
p:de vie	a68
p:de vitrines	a-26c82g-28
p:de vive	c55
p:de voir	e92
p:de vos	a-75b63c82d-97e-100f133g-104
p:de votre	a-121b-50c99d-33f38g-59
p:de vous	a-100b-43c137d-102e-72g54
p:de voyage	a162c-100d-101e-112f-24g-68
p:dear all	a39b48c-58d-22e-25g68
p:dear hiring	c58d-24e-22
p:dear madam	a-63c116
p:dear sir	b-38f-38g44
p:dear team	d70
p:december ?	c71
p:december and	a33c23
p:december with	a68
p:decembre a	a34c-63g70
p:decembre et	a26
p:decembre je	c48
p:decembre le	c24
p:decide que	a108c-61
p:decided on	a65b-30c-65f118g-67
p:degli orecchini	a84c-38d-22
p:dei vostri	a-104b67c118d-44e-29
p:deja chez	a36c105d-30g-100
p:deja fait	a-38c84
p:deja plusieurs	c52
p:deja une	a-111b138c-37
p:dejen de	a-101c-106d-22f135
p:del <1digits>	a93b-21c-148d62e-46f-22g103
p:del <2digits>	b-45c-68d119e-50f-56g68
p:del <4digits>	a-51c-72d123
p:del mio	a-109c-72d109f90
p:del vostro	a-65c113d-36e-63
p:delai ?	a91b-35c-68d74e-55f-34g-91
p:delete it	a-100c-108d-24f151
p:delighted to	a141c-31d-20g-60
p:delivered to	a28c70e-38
p:delivery to	a-24c72
p:della mia	a-90c-100d138
p:demain mais	a-107b114c-86d97
p:demain matin	a-78c-96g137
p:demande a	a-107b-32c-61d-34e123f60g90
p:demande d	a-21b-26c-25d-110e-22f156g-54
p:demande de	a-133b-62c21d-70f144
p:demande en	a89c-40
p:demande j	a-62c-50f66g92
p:demande la	a-68c43d-42e-42f54g96
p:demande le	a-88c-82d203e-47g76
p:demande ma	e29
p:demande pas	a-56c60d32
p:demande que	a-20c-64e31f72
p:demande rien	a-62b39c132e-39
p:demande s	a29d-109e-23g122
p:demande si	a-133c-57d67e145
p:demande un	a-71b-26c31d54e-60f118g-35
p:demande une	a-24b-25c-146d-52e157g-37
p:demander un	a127c-31g-25
p:demi heure	a31c28
p:demonstration de	c53
p:depart le	a49
p:deplace en	a-26c103e-40
p:depot vente	a-83b-25c103e-26f-20g-23
p:depuis <1digits>	b71c148d-129e-100f-22g-31
p:depuis <4digits>	a-22b-81d-76e-78f148g-61
p:depuis des	a-40c130d-33
p:depuis deux	a28c-56f71
p:depuis dix	a-26c77
p:depuis douze	a36
p:depuis hier	a-84c145g28
p:depuis j	b62
p:depuis je	a98b-70c99d-135e-63f66g-31
p:depuis l	b98c-29d-37
p:depuis la	a-53b-38c-79d130f-22g42
p:depuis le	a-56b53c-50d24f-26g98
p:depuis neuf	a32c46
p:depuis qu	a21b34c-43d43e-24
p:depuis que	a-150b50c45d144e-125f-33g-27
p:depuis quinze	d53
p:depuis six	c57d54e-62
p:depuis toujours	a75b-26c64d-85
p:depuis trente	a-55c30e59
p:depuis trois	a33c-34d44
p:depuis un	c-76g97
p:depuis une	a53c-130d147e-46
p:depuis vingt	a41c-40e34
p:derniere fois	a-62e35g111
p:des alliances	a73b51c-65
p:des annees	b63c-47d-69e-24f89
p:des autres	a124b-20c-48d-45e-38g-22
p:des bagues	a85b71c-91d-37e-32f-44g-41
p:des bijoux	a-32b29c50d-26e-45f54g-29
p:des boites	c62
p:des boucles	a84b-32d-40e-27f-25g-26
p:des boutons	a113b-31c-86d-66e-38f-29g-41
p:des cadeaux	a34c35
p:des choses	a24d37
p:des clients	a-104c127
p:des deux	a53c-76g72
p:des donnees	a-72c-120f134
p:des eaux	a-39c107g-23
p:des enfants	a-101c119
p:des excuses	a-70e84
p:des fins	a-65c-51f125
p:des gens	b29d-21e46
p:des le	a-42d62
p:des lieux	a-28c73
p:des lots	a-64c88
p:des mains	b91c-23
p:des maisons	a-46b45e39
p:des montres	a95d-30e-38f-22g-25
p:des partenaires	c61
p:des petites	a87c-29
p:des petits	a-130c60d121
p:des photographies	c-109d37e73f87
p:des photos	a-68c-93d47e65f79
p:des pieces	b33c67d-53e-30f-26g-26
p:des prix	a39b50c-59
p:des que	a60c-50d-64e-25g98
p:des stagiaires	a-91c120
p:des trucs	a81c-34
p:des vendeurs	a-25c68
p:des ventes	a-60c-66d112f84
p:des visuels	a-29c68
p:des vitrines	a-46c80
p:desde la	a104b69c-60d-52e-80
p:desde que	a-115b109c-86d113
p:dessus ?	a137c-98d-25g-22
p:dessus de	a-63c122d-48
p:destines a	a86c-126f98
p:deteste les	a80c-45
p:deux anneaux	a60b64c-65
p:deux ans	a115b-133c64d-89f28g-150
p:deux centimetres	a27c-27d71
p:deux cents	a44c44e-53
p:deux de	c47
p:deux enfants	a-77d157
p:deux et	a-32b64c-30e66
p:deux fois	a-96b-22c-113d139e108f-22g-28
p:deux heures	a-41b-23c-123d-49e157f-24g-32
p:deux jours	a-90c80e55
p:deux ou	a75b102c-100d-39e-40f-27g-36
p:deux pas	a72
p:deux soeurs	a124c-78
p:devait etre	a-119c-64d-48e152
p:devant chez	b-29c139d-45e-59g-30
p:devant la	a-79c140d79e-102g-26
p:devant ma	a-133c-24e155
p:devant une	a-55c55e62
p:devant vos	c83e-30
p:devant votre	a-160b107c177d-87e-85f-38g-52
p:devez recevoir	a44
p:devis gratuit	a-51c79
p:di <3digits>	a-61c99
p:di cuore	a-79d-35f151g-32
p:di due	a-95c173d-47e-79g38
p:di esperienza	a-23c71
p:di ieri	a-105b-21c-102d-26e-22f92g120
p:di matrimonio	a84c-46
p:di mattina	a156b-94c-68d-59g-36
p:di me	a30c-77f104
p:di mia	b90c-32d60e-41f-29g-31
p:di mio	a79b-41c-101d-77e-76f51g47
p:di natale	a91c-30
p:di non	a84b-57c-91d-30e-31f106
p:di notte	a-47b-50c143d32e-65f-37g-75
p:di perle	a89b-39c63d-75e-23
p:di quello	a-95c116d-68e-33f92
p:di tormaline	c79
p:di un	a103b-53c115d-138e-125f-49g22
p:di una	a-60b-46c74f-46g31
p:di valenza	a-34c76
p:di voi	b-84c133d-27e-30
p:dia <1digits>	a46c-90d-25g102
p:dia <2digits>	a88b-52c75d-98e-98f-37g31
p:dia sou	a-29c127d-56
p:diamant de	a-127c54d114
p:diamant taille	a56
p:diamants de	a91b61c-79d-45
p:diamants et	a95c-26
p:diamond in	a-26b-30c117d-24
p:dice che	a74c92d-78e-58
p:did the	b-34c-40e103g37
p:did you	a-72c-30f132
p:didn t	d-78e60f57g-96
p:die kette	a56c-80d-36f-30g103
p:die man	a89d-46
p:digne de	e50
p:dimanche <2digits>	a77c-23
p:dimanche ?	a165b-44c-139d-63e-41g-36
p:dinner and	a136c37d-131
p:dire a	b27c-94d-37e122f-21g-22
p:dire ce	a51b-23c-118d159e-24g-25
p:dire le	a-101d67g72
p:dire que	a-152b130c-117d-34e42f-31g169
p:dire si	a80b116c-75d-62e-29f-23g-43
p:dirige un	e53
p:dirige une	a104c-47
p:discount code	a-64c-90e148f-50
p:disponible de	a24b-23c68d-24e-25f-34g-25
p:disponible immediatement	c64
p:disponible pour	c57
p:dispose d	a65
p:disposition pour	a-71c114
p:disse que	a-92c92d-36e72
p:distinti saluti	f82
p:dit a	a-135b58c-50e147
p:dit d	a52
p:dit de	b-101c196d-33e-42f-29g-100
p:dit en	a-105b52c-81d47e63f77
p:dit la	a-84c55e85
p:dit oui	a94c-99d-31g57
p:dit qu	a-81b134d-74e55f-30g35
p:dit que	d-97e54f-70g119
p:dites le	a107c-44
p:dites moi	a64c-71d32e-115f56g-43
p:dix ans	a-37b95c-23d-103e128f-57g-60
p:dix huit	a-119b153c-98d144e-43f-28g-35
p:dix minutes	a-61b-46c33d65e103f-33g-132
p:dix neuf	a-84b46c101
p:dix sept	a79
p:do ?	a-88b109c-47d81
p:do a	a-36b-154c179d-25
p:do have	c70
p:do i	a-53b-93c-31d129e-136g-75
p:do it	a115c-34d-21
p:do meu	a94b-32c-90d84e-67f-35g-34
p:do not	b-50c49d-125e-30f129g-85
p:do on	b62d-43
p:do one	c74e-54
p:do people	a-57b125c-90
p:do porto	a49d32
p:do that	a54c-58e67
p:do the	b47c47d-38
p:do them	a81
p:do u	a114b-97c68d-57e-80f-62g-79
p:do we	a99e-33
p:do you	a121b-63c38d-39e-113f-66g-90
p:do your	c59
p:does a	a-43b109c-103d98e-32
p:does it	a115b-148e-47f-37g-53
p:does not	a33b-28c-75d84e117f-68g-59
p:does one	b110c-31d-21
p:does the	a42c130d-44e-68f-51g-73
p:does your	a-24c111
p:doesn t	a96c29d-59e-79f-50g-81
p:dog s	a79d49e-50
p:doigt <2digits>	a124e-36
p:doigt de	a123c-42d-58
p:dois je	a-129b-42d136e-44f-37g36
p:doit etre	a48c-77d50g27
p:doit faire	d83
p:don t	b22c-39d-23f104
p:donc dans	a-130b143c-50
p:donc de	a35c-63f91
p:donc il	a87c-22
p:donc je	a83c-39
p:donc le	a108c-36d-113g56
p:donc on	c-26g69
p:donc pas	a68b77c-59d-47
p:donc vous	a-122b46c-59g135
p:done and	a48c-76d-43f97
p:done by	c32d46
p:donne une	a84b-54
p:donne votre	c30g48
p:donnees a	a-43c-107f126
p:donnees me	a-39c-91f113
p:donnez moi	a-75b-22c141d-30e-43f-73
p:dont nous	a-134c39d-42g150
p:dont on	a-52g90
p:dont une	a141e-44g-42
p:dont vous	a-35c-84g132
p:dos je	a29c-22e47
p:dos meus	a-102c-116d68e96f121
p:dos veces	a-95c-101e121f83
p:dossier client	a-70c-119f140
p:douze ans	a79
p:douze et	a-24g69
p:down a	c-69d116
p:down in	a-74b-21c31g107
p:down the	a-21c22g68
p:down to	a120c-102d22
p:down with	a92
p:dress watch	a26b92c-57
p:droit a	a20c22
p:droit d	a-91b-21c-51d-23e-22f140g-21
p:droit de	a92c-87d-68f92
p:drop in	a-26c-26d94
p:drop it	a-58c-51d122
p:drop me	a-91g113
p:du <1digits>	a21b-78c-50d-23e-67f125g55
p:du <2digits>	a-44b-88c92d79e-111f31
p:du beau	b71c-39
p:du coffret	a-82b81c-115e111g69
p:du collier	a73b-47c-111d97e-39f-32g34
p:du compte	b-24c-96d-42e123f60
p:du cou	a31c73e-59
p:du coup	a56b-31c43d-82g51
p:du devis	a-66c-102d-26e92g111
p:du luxe	a-45c77
p:du matin	a-62c-111d63e166g-28
p:du monde	b40c-34e81f-34g-41
p:du nom	a-27c122d-62
p:du nord	a57
p:du personnel	a-58c102
p:du poignet	a-121c161d53g-57
p:du portefeuille	a54c-73d52
p:du reglement	a-58c-125d82f128
p:du rgpd	a-65c-108f125
p:du sac	a-96c-41d124e94
p:du service	a63
p:du soir	a-20g80
p:du temps	b39c69d-38e-38f-22
p:du tout	a-90b60c-34d131
p:du travail	b56c-35d-30e59
p:due anni	a51c-81d77
p:due ore	a-73b-22c27e111
p:due volte	a-87c91d-47e72
p:durfen wir	c83
p:e <2digits>	a113c-58d-47
p:e ?	a-65c170d-84e-28f-46g-28
p:e a	b-43c-106d49e-51f100g32
p:e ancora	a129b21c-123d25e-41f-38g-40
p:e arrivata	a-98c-112d138e68f-27g-29
p:e basta	a-115b130c-99f75
p:e che	a-72b-101c174d-95e-97f-23g-30
p:e ci	a-74b-27c85d56e-38f-24g-25
p:e da	a-94b95c-47d-40e43f100g-22
p:e di	a51b-44d-98e-75f105g37
p:e eu	a-34b-22c129d-21e-31
p:e ha	a123c-36d-86
p:e ho	a92b-41c37d-62e-42f-21g-22
p:e i	b66c65d-29e-22g-25
p:e il	a20b-61c-90d40e122f-62g-79
p:e in	c111d-58g-55
p:e io	a-50b-55c22d-61e140f-35g-42
p:e l	a81b-45d50e-27f-44g-87
p:e la	a150b-43d-74e-52f-42g-57
p:e le	a-51b-49c104e-65f-36g53
p:e mail	a-28b-21c49d-26e-21f65g-21
p:e mi	a43b-97c-79d-35e135f-55g-59
p:e mia	a59c53d-55
p:e mio	a46c108d-26g-66
p:e nao	a-68b102c-104d-53f138
p:e non	b-63c-125d-84e105f147g-31
p:e ogni	d-58f82
p:e os	a-125b-29c99d-57e-33f132g-29
p:e para	a83b130c-119d-62e-71f-36g-29
p:e per	a65b66c-38d-118e85f-50g-69
p:e poi	c107d-34
p:e possibile	a-29c-84d115
p:e quanto	a-99c67d86
p:e quello	a22c-94e-57f82g86
p:e queremos	a115c-28d-34g-23
p:e queria	a46c79d-46e-25
p:e se	a126b-32d-48e-69f-25g-22
p:e stata	a56c-109d48e80
p:e um	a-115b108c-25d101
p:e uma	a27b-45d-70e100f-37g-47
p:e un	b-106c86e83f-46g-66
p:e una	b131c55d-106e-78f-40g-58
p:e vi	a-75b88c-87d-24f136
p:e vorrei	b-40c152d-100e-68f-32g-33
p:each of	a141b-31c-103d-57e-52g47
p:each other	a92b63c-54d-71e-50f-26g-27
p:each spring	a-24c65
p:each time	a-112c-65e146
p:each with	a76d-28
p:earring ?	a80c-55d37
p:earrings i	a46c-21g47
p:earrings in	a-130c-65d188g78
p:earrings to	c-32g119
p:eau de	a42b-25c-26d-105e115
p:echange d	a-33c85
p:echange de	a-61c45g59
p:ecole de	a-44c83
p:ecrire a	a-95b103c-106e93f-35g83
p:ecris a	a40c-66g82
p:ecris avec	a-50e97
p:ecris pour	a119c-105
p:ecris un	a-121b101c92
p:ecrit il	a123c-60e-56f-20g34
p:eh bien	a22c-121e124
p:eight and	a26c-48f-22g88
p:eight years	a-46b66c51
p:eine armbanduhr	a59c40d-56
p:eine freude	a-59b-26c-52d-27e-24f145
p:eine kleine	b-24c91d-23e-21
p:eine neue	b-54c140d-55e-89f-34g-27
p:eine uhr	a131b-62c-121d-73e-52f-61g-40
p:el <1digits>	a99c-70
p:el <2digits>	a146b-69c-127d-59e-101f-47g-53
p:el bolso	a-81b-27c-102d-52e132f-24g105
p:el broche	a-77c-72d-29e103g115
p:el collar	a-103b85d84
p:el de	a-98b-23c-69d-34e94f-25g126
p:el dia	a72c-49d-36e-30g69
p:el jueves	a103b-106c64d-109e-62f-49g47
p:el lunes	a133b-40c-62d-24e-57
p:el martes	a80c-133d-36e-28g109
p:el mismo	b-52c-110d25e113f-31g-44
p:el otro	a26b-21c-79d59e67f-23g-32
p:el reloj	b-30c-118d58e52f-32g89
p:el sabado	a49b-35c145d-56e-81f-32g-54
p:el suyo	a53c28
p:el viernes	a25b-38c-100d37e-58f-44g98
p:eleven times	a150b-76c31d-88e-37
p:eleven weeks	a-111b-29d-61e137g-23
p:eleven years	a38b125c-28d-54e-61g-33
p:elle ?	c-27d52
p:elle a	a57c-131d-69e63f-26
p:elle aime	a115b-71c-101d-57e-51f-40g-44
p:elle aimerait	c65
p:elle aura	a80c-25
p:elle avait	a22b67c-55d-76e85
p:elle dit	a-30b-24c108d31
p:elle elle	c-22e51
p:elle en	a106b-48c-65d-55f-30g-46
p:elle est	a-40b-81c-149d160e52g108
p:elle etait	e72
p:elle fait	a66c-47d46
p:elle l	a-104c56d63e101
p:elle la	a-50c88d45
p:elle le	a-76c174e-24
p:elle les	c39
p:elle m	a23b107c-69d-82e90f-46g-71
p:elle me	a81d57e-45g-36
p:elle n	a72b-116d-65f70g-62
p:elle ne	b-42c102d-81e-59f-35g71
p:elle peut	a126b-60c-90d40
p:elle porte	a89b-25c-83e-29f-22g-26
p:elle puisse	a47c-85g103
p:elle qui	a143c-33d-54e-59
p:elle s	a117c-137g83
p:elle se	a71c-21
p:elle sera	a-57c-78d58e20g105
p:elle tient	a62
p:elle veut	a-74c106d-22e-20g101
p:elle vient	a24c-32d68
p:elle vit	a37c141e-109
p:elle voudrait	a-36c32d64e-24
p:elle vous	a-51b-51c98d-80f67g63
p:elles ont	a-89c113d67g-25
p:elles sont	a91c-78d30
p:else s	a-111b-28d-26e136f-21g-20
p:em <4digits>	a-43b-25c-132d141e-31f-65g-32
p:em lisboa	a-42b-44c-70d133e-46f-42g-46
p:em ouro	a105c-79d-41g-26
p:em paris	a82b-47c-79d43e-50f-45g-52
p:em portugues	a84c-44
p:em sao	a99c-44
p:email grand	c41
p:email i	a-64f66g57
p:en <1digits>	a-41b79d-39e56f-28g-30
p:en <2digits>	a169b-45c-116d-147e-91f-63g-156
p:en <4digits>	b122d83e-124f-78g-96
p:en a	a26b75d-100f-40
p:en ai	b74c104d-137f-54g-71
p:en application	a-64c-108f125
p:en approche	a124c-24d-49
p:en argent	a131b-24c-117d-96e-58f-45g-70
p:en attendant	a-121b142c-87
p:en avait	e74
p:en avez	a148c-99d-63e-22
p:en avril	a43
p:en barcelona	b-41c-66d116e-53
p:en bas	a-26b78c-84f95
p:en bleu	a91c-40d-97e59
p:en bois	a96b-27
p:en boutique	a-45b-57c-50d51f140g-62
p:en cachemire	c26g51
p:en cadeau	a-141c-26d151
p:en ce	a23b68c-156d123
p:en charge	a-84b-27c86e-28f-28g-28
p:en conge	a-109c-26e99g95
p:en cuir	a148b-67c-129d-126e-64f-46g-71
p:en decembre	a-34c-36d110
p:en depot	a27c-62d71
p:en deux	a55c-83e86
p:en echange	a-78b-21c104d-48e-23f-21g-22
p:en el	a-28b90c60d-71e-97f-42g75
p:en email	a160c-122e-32
p:en est	a-136b116c-96d123e55f-32
p:en face	a-57b-36c148d-88f-26g-32
p:en faire	a107b-54c-83d83e-69f-32g-47
p:en fait	a85c69d-51e-52
p:en faites	a130c-66d-73
p:en fauteuil	a-64c-30g127
p:en fevrier	a24c67
p:en fin	a98b-29c-90d-31e-26f-23g24
p:en forme	a79b-26c-87d71e-31g-24
p:en janvier	b99c-82d46e-40f-34
p:en juin	b68c36d73e-77f-46g-56
p:en la	a-68b75d-27e89f94g-74
p:en laine	a119c-57d-48
p:en laiton	a90b-61c-41d-53e70
p:en las	a102b-20c-37d-28
p:en ligne	b-65d186e-129f-34g-36
p:en londres	a61c-51d35
p:en madrid	a83c-20
p:en mai	a65b-37d-63e-27f-21g73
p:en main	a23c23e28
p:en mariage	a90b-38c-28d-45f-27g-32
p:en mars	a-89b-43c43d112e-44f111g-48
p:en marzo	a-46c-22f108
p:en master	a-40c75
p:en mayo	a43b-24c-80d95e-23f-20g-25
p:en mer	a23b48c-98d31g56
p:en metropole	a43
p:en mi	a-56b99
p:en moyenne	c48
p:en octobre	a-67c-72d140
p:en offrir	a93c-48
p:en or	a122b-77c-105d-72e-83f-64g-55
p:en paris	b-47c53e46f-39g-49
p:en parle	b95d-28e-22
p:en parler	a35b57c103d-46e-97f-29g-46
p:en pendentif	a141c-74d-61e-36
p:en pierre	c81f-33
p:en plastique	a61
p:en platine	a67c-102d-42g98
p:en plus	a56b-35c-104e-44f-25g98
p:en prends	a107d-60
p:en preparation	a-87c-68d118
p:en pret	a-81c101
p:en quelque	a28c36
p:en refaire	a70c-36
p:en reste	a160b-54c-91d-117e-65f125g-104
p:en retour	a-56c103f-29g-21
p:en retraite	a89c-51
p:en reve	a-22b-90c140d-37
p:en rouge	a126c-60d-44g-24
p:en septembre	a-84b-25c-30d134e-26f-34g95
p:en stock	a27b-35d-99e-25f-20g130
p:en su	a-51b-61c104d105e-71f-43g-49
p:en suis	a81b-66c-65d95e-94f57g-59
p:en tete	a24b77c-35d-66e-26f-21g50
p:en tirer	a-58e97
p:en tout	a59
p:en train	c73
p:en trois	a85b-25c-21e-68g56
p:en un	a22b78c-139d-57e82f76g-41
p:en una	a-32b-30c73d-44e92f-24g-40
p:en une	a162b-61c47d-67e-79f-70g-20
p:en vacances	c-56d95
p:en veau	a92c-60
p:en vente	a-60c87d-23
p:en vert	a63c62d-55g-27
p:en veux	a137b78c-119d-77e-42
p:en visio	a72c32g-20
p:en vitrine	a60b-184c169d-66e39f-36g-49
p:en voir	a122c-39d-43
p:en voudrais	a117c-42d-51
p:en vous	c-22e94f-51
p:en vrai	a78c40d-51
p:enceinte de	a68c-74e47
p:encore ?	b84c75d-120e-38f-28g-31
p:encore a	a-70b107c-55g71
p:encore des	a49
p:encore la	a59b-29c-82e108f-36g-24
p:encore le	a103b-23c-41d-35e-20g-26
p:encore moi	b-38c-102d-42e-31f-22g119
p:encore pour	a-104b60c-87f102g67
p:encore temps	a30c71e-34
p:encore un	c-44d55e59
p:end of	a35b-26c42d-82g72
p:engaged in	a-57b115c-59
p:engagement ring	a119b-43d-103e-41f-35g-44
p:engagement rings	a46c25
p:engraved for	c109d-40
p:engraved with	a28c-48d101g-37
p:enough for	a84c-42
p:enough to	a24b43c-31f56
p:enseigne de	a75c25
p:enseignes de	a-24c65
p:ensemble depuis	a71
p:ensemble des	a38c-90d-42f106
p:enterrement de	a66
p:entre <1digits>	c134d-20e-24g-83
p:entre <2digits>	a122e-94g-32
p:entre <4digits>	a-92d130
p:entre au	a27c21
p:entre deux	a101b-23c-77d-50f-21g-27
p:entre en	a-42c117
p:entre le	a92b59c-80d-52
p:entre les	a-90c-82e90g107
p:entre nous	a45
p:entreprise de	a56
p:entro domenica	a-41c143d-59e-30
p:envie de	a91b43c-46d-48e-22
p:envoyer ?	a-110b87c-75d110
p:envoyer le	a-40c97
p:envoyer un	a-32c102
p:envoyez moi	a-114b154c-104f-62
p:epouse et	c51
p:er mai	a-26c98
p:erreur de	a-86d-22f96g66
p:es el	a-96b-31d86e91
p:es para	b81c-94d79
p:es una	a126c-89d-22e76f-30g-105
p:esas cosas	a111c-37e-62
p:esiste un	a-83d101
p:espere que	a-57c-37g118
p:essayer des	a111b-37c-73d-23g-31
p:est <1digits>	c-73d58g64
p:est <2digits>	a-119c-77d123g137
p:est a	a-73b-53c149d-33e34f-72g-25
p:est arrive	a-58b-27c-94d-75e28g156
p:est assez	a-50b63c80d40e-39g-38
p:est au	a-94b89c88d41e-67f-49g36
p:est bien	a-111b-61c-22d98e-43f-51g117
p:est calme	a91e-52
p:est ce	a55b32d64e-131f-76g-44
p:est celui	a-143c-92d100e66g120
p:est combien	a-92b137c-96
p:est d	a-100b-49c-75d-55e119f-50g135
p:est dans	c-32g63
p:est de	a-148c-43d190e57f-21g95
p:est decede	d-28f85
p:est decedee	a-95c-92f131
p:est devenue	a-114c-31d142
p:est disponible	a124c-74
p:est dit	a-98b67d-54e138g-28
p:est donc	a20c89d-43e-21
p:est elle	a98b-29c-104d82e-34
p:est en	a46b-35c35d-53e93f-32g-100
p:est encore	a116b30c-33d-110e-76f-37
p:est fait	a-128c72d42f78g22
p:est il	a66b-60c-148d132e-69f-53
p:est inadmissible	a-74c-98e126
p:est juste	a-134b135c-67d-32e-27f-26g93
p:est justement	b-29c92
p:est l	b-54c152d-120e35g-77
p:est la	b-73d-54e110g38
p:est le	a21b-55c-46g73
p:est long	d67
p:est ma	c-95d49e27f102
p:est magnifique	a-75b82c-88d50e70
p:est mieux	a-23b68
p:est moi	b-47c-63d63e75f-55g32
p:est mon	c51e57f-79g-79
p:est mort	a127c-38d-36e-56
p:est morte	a-83c-80d121
p:est parti	c-59d93
p:est pas	a-71b120d-28e139f-70g-30
p:est passe	a-142c-52d128e79g63
p:est plus	a-102b-43c-131d121f152g-37
p:est possible	a37b-51c-119d28e-69f81g76
p:est pour	a22b-70c109e-84f-81
p:est prete	b-31c-21d86
p:est quoi	a-119b138c-56
p:est raisonnable	a72d-30
p:est sa	a106c-22d-23
p:est sous	a24b-41c-63d94
p:est sur	b55c-90d29e54
p:est tombee	e63
p:est toujours	a-85c22d88e-57f-65g117
p:est tout	a-51b97c40e-23
p:est tres	a-110b-32c118d-59e-60f77
p:est trois	a73
p:est trop	a-57d118e-51f-31g-49
p:est un	a-23b43c-64d113e52f-60g-83
p:est une	a113b-54c-68d-90e77f44g-60
p:est venue	a41
p:est votre	a71b64c-41e-23
p:estarei em	a49c21
p:este ano	a113c-55d-54e-26
p:estimados senores	a-51b-35c98d-64e-38f-33g-36
p:estoy en	a106c-80d63e-66
p:et <1digits>	a-44c-62d156
p:et <2digits>	a88b-51c98d-70e-99g-107
p:et <4digits>	a-60c-82d141
p:et a	a-21c94e-43g-82
p:et au	a-28e77
p:et c	b-60c-78e133f-64
p:et ca	a-59b131c-106d-24f92
p:et celle	a31c33
p:et chaque	a-82c-43f120
p:et cherchons	a141c-40e-33g-21
p:et combien	a29d82e-33g-21
p:et comme	a-81c22g112
p:et comment	a-59b47c-27d101
p:et d	a-57b-62c124d-104e-86f100g-54
p:et dans	a54c-62d64
p:et de	a-37b-54c-77d70e-36f159g-48
p:et demi	a59c-112d-23e-20g105
p:et depuis	b36c-62e-29f79
p:et des	a33b-22d-32e72f-21g-22
p:et deux	c-117d122g41
p:et du	a28d-25g70
p:et elle	a102b-75c-132d-29e-36f25
p:et en	c37
p:et est	a68
p:et faut	a-51c-59d109
p:et il	b20c44d-82e22f35g-55
p:et j	a-23c129d-20e-125f-58g28
p:et je	b70e-62g-49
p:et l	a-69c-76d86e118f61
p:et la	c-89d25e34g76
p:et le	a53b-65c-57d-47f62g47
p:et les	b-73c97d-96e-75f44
p:et lui	a55c-116d95
p:et m	a32d45
p:et ma	a66b-55c-107d47e-34g36
p:et me	a39c-101d-26f106
p:et mes	a-84b-52c121d95e-37
p:et moi	b78c29d-110e-57f66g-42
p:et mon	a-63b56c-72d-71e83f111g35
p:et n	a53b-48c-32d-122e56f68g28
p:et ne	a-69e-51f147g-52
p:et non	a-122c-46d-68e-32f44g134
p:et notre	a50
p:et nous	c88d-40e-41f-51
p:et on	a21b-61c-24d-102e117f-50g27
p:et oui	a-100c-62g125
p:et pas	a83b-62c-87d-63e-39f-27g101
p:et personne	a66c40d-69e44f-28
p:et peut	a21b24d29
p:et plus	a49c-69g74
p:et pour	a21b-26c-125d-65e97g109
p:et pouvons	a46c80g-99
p:et puis	a-20b29c105d-24e-29
p:et qu	b-26c-106d-34e56f99g31
p:et quand	a30b67d-27
p:et que	a-58c-122d-30e133f72
p:et quel	a102c27d-64g-29
p:et quelques	a-22c70
p:et qui	a101b-37c27d-47e-70g-20
p:et rien	a-37c-80d-20f131
p:et s	a109d-50e-22
p:et sa	a-32c94
p:et sans	a87c70d-77e-29g-27
p:et si	b91c77d24e-124f-52g-75
p:et son	a44
p:et souhaite	a117c-69g-36
p:et sous	a-150d132e89
p:et sur	a39c-105e108
p:et surtout	a-56c27d-38e-67f103g61
p:et toujours	b-36c130d-23e21f-30g-81
p:et tout	b-29c79d-72e-61f106g-36
p:et un	a-49b26c105d-104f-22g-80
p:et une	a62b-64c77d-23f-58g-91
p:et vos	a-102b-53c53d91f59
p:et votre	a-71b-69c50d-73e135f-49
p:et vous	a-67c-31d-26f142
p:etait en	a34e23
p:etait la	a-103e114
p:etait le	c-25e71
p:etait pas	a-126b-23c-72d-25e122f55g100
p:etait pour	a-82b51d80e52
p:etait un	a54d56e-45
p:eternity ring	d102
p:etes en	a-77b56c-28g85
p:etes ouverts	a143b-37c-99d-44e-33
p:etre chez	a75d-24
p:etre dans	a-110b126c-83g27
p:etre en	a-55b107
p:etre la	a95c-51
p:etre un	a-131b136c-67d51
p:etre une	b75
p:etudiante en	a68c41d-32
p:etui a	a129c-105
p:eu l	a-76d70e78
p:eu le	a-140d126g85
p:eu lieu	a-29c-30e94
p:eu mon	c-78f69g94
p:eu un	g75
p:euros et	a83c-41
p:euros pour	a-87c41e106
p:evening i	a39e45
p:evening in	a68c-90e68
p:ever since	a-52d32e75
p:every day	a61
p:every morning	a-25g80
p:everything else	a-117b-21c-84d63e-38f43g143
p:everything you	a-104c-37f125
p:ex mari	a-76c46f105
p:exactly the	a97e-22
p:exactly what	a-85c94d-68e-25f107
p:exchange for	a-71c92
p:existe en	a104b51c-51d-88g-44
p:existe encore	a56b50d-62
p:existe t	a75b26c-84d-45e-39f-32
p:existera encore	a-27b87c-42
p:experience en	a-106c111
p:expert comptable	a44c22
p:explain that	e75
p:explique que	a-90c-49e121
p:expose sur	a-45b37c72
p:expression de	a88c-26
p:extra plate	a120c-67d-46
p:f vvs	a-29c71
p:faccio il	a110b-23d-94e-25
p:faccio la	a118b86c-71d-75e-47f-27g-28
p:facon dont	a-60c29e64
p:facture au	a149c-117d32e-21
p:facture d	a-39c31d47
p:facture de	a-87b-50c177e-74f-38g-35
p:faire ?	a-21c-64d113
p:faire a	a111c-43d-52
p:faire faire	a73b64c-49d-53e-20
p:faire graver	a53b50c-43
p:faire l	a147c-129
p:faire le	a31b60c-69d46
p:faire passer	a-32c90
p:faire pour	a111c-47d-45
p:faire remonter	b58
p:faire un	a99b30c-21d-43e-55g-33
p:faire une	a47b-41c106d-54e-46f-26g-33
p:fais des	a71b-26c21
p:fais du	b-23c45d50e-22g-21
p:fais un	a-96b94c43
p:fais une	a-102b86e76
p:fait <1digits>	a-132b-35c72d-50e135f-31g-39
p:fait <2digits>	a94c-56
p:fait attendre	a29
p:fait clac	c86
p:fait confiance	a-44c-66e137g-22
p:fait de	c91d29e-38
p:fait des	a-126b110d65e55f-49
p:fait deux	a-124c104e88
p:fait du	a109c-57
p:fait je	c109
p:fait la	a-95c-26d69f97
p:fait les	a-89c120d35
p:fait on	c-35d103e-29
p:fait pour	b-21c99d25e-56
p:fait rever	c91
p:fait sa	a149c-78e-37
p:fait semblant	a22
p:fait un	a-112b-24c129d-45e35g-29
p:fait une	a-90b53c35d-29g109
p:faites des	a89b114c-77d-77e-97f-36g-51
p:faites les	a154b-120
p:faites moi	a81c55d-44e-48
p:faites vous	a133b-43c-85d53e-59f-63g-46
p:family of	a-68c104
p:fare una	a-103b71c59e54
p:farebbe piacere	a-56b76c23
p:fate ?	a152b-85c-119d-34e-21f-23
p:father s	a-82c-73d149e-21
p:faudrait du	a-158c57d151
p:faudrait un	a97c-55
p:faut des	a85c-38
p:faut il	a-51b-37c-153d146e-80f-63
p:faut les	a54c-73g76
p:faut pour	a74c-29
p:faut que	c111d-26e-25
p:faut un	a119c-28d-28
p:faut une	a160b-45c-86d-60e-47g-31
p:fee is	a-145b-33c156d-35
p:feel like	c76
p:femme a	b-34d48e-26g64
p:femme de	a119c-64
p:femme et	a54b37c32d-43e-30f-27g-24
p:femme qui	a81c-24
p:ferait plaisir	a-136b61c165g-88
p:fermoir de	a123c-20d-45
p:fermoir du	a-159c-68d165g57
p:festival de	c60
p:fete des	a80c-39
p:fete ses	a47c52e-24
p:fetes ?	a-39c76
p:fetons nos	a46
p:fiance proposed	c46
p:fiches produits	a-22c67
p:figlia si	a-51c-45e133
p:figlio che	a59c-51e-49f91
p:fille a	a-112b108c62
p:fille de	a80c56d-20e-49
p:fille est	a50c-28e-34g57
p:fille et	a76
p:fille je	a20
p:fille m	a-73c-45d143
p:fille qui	a104c-38
p:fille se	a124b-89
p:filles et	a53
p:film de	a-26c95
p:fils a	a-119b-20c109d134g-25
p:fils est	a50
p:fils qui	c-24f121g-36
p:fim de	d-25e112
p:fin d	a55
p:fin de	a106b-30c-111d-32e-26f-24g23
p:find it	a-137b51c-53d146e112
p:find out	b80c-108d118e-32
p:find the	a-58c-46d111e-25g46
p:fine i	a39c-54d-30e122f-20g-33
p:fini par	e66
p:finished my	c38
p:fino a	a67b-23c-134d-63e-26f-23g138
p:fins de	b-20c-44d-22e-21f123g-22
p:firm so	a62
p:first thing	a-20b117c-68
p:first time	b-28c-94e103g51
p:first week	g85
p:fissare un	a65
p:five of	a26b44c67e-68
p:five years	b77
p:flacon de	a140c-107
p:fois ?	a180b-28c-125e-61
p:fois au	a77
p:fois c	a154c-72d-84e-26
p:fois et	a-60c-32e117
p:fois je	a60b-40d-41f-33
p:fois le	a-35d131e-94g-22
p:fois que	a-34c-64d-41e21f120g40
p:follow up	a78c-109f122g-51
p:following up	a-86c57g72
p:fond de	a-116c-150d161
p:fond of	c-67d83
p:for <1digits>	a-133c131e79g-52
p:for <2digits>	a140b-59c41d-39e-86f-25g-30
p:for ?	b-61c72d-61g86
p:for a	a77b-78c27d-29e24f-83g-81
p:for all	b80c-33
p:for an	a-70b-45c87d-29e-50f-43g68
p:for any	a-65c114d-26
p:for by	a64c-68d56
p:for christmas	a65b128c-58d-72e-27
p:for each	a34c-57d61e-22g65
p:for eleven	a72b-22c93d-23e-75
p:for four	a123b-37c-58d-22
p:for gift	a-58c-75d-52e136
p:for her	a118b-39c-102e-70f-33g-45
p:for him	a45c-83f108g-22
p:for his	e88
p:for it	b-39c118d70e-72f-27g-73
p:for luxury	a-52c88
p:for me	a-25b105c-164d127e128f-52
p:for my	a58b-41c21e-100f-83
p:for myself	a67
p:for nine	a105c-29
p:for now	a-130b148c-124d-42e-39f-38g-38
p:for once	a104c-58d-29
p:for one	a121b-55c24d-56e-30g-30
p:for our	a-20b39c36d67e-22f-55g-60
p:for sale	a98c31d-41e-43
p:for six	a-67b-38c-42d100e121f-31g-35
p:for someone	a47c120e-91g-21
p:for something	c144d-41
p:for ten	a49
p:for that	c29d-93e88g-23
p:for the	b-82c68d-29e-60f36g-27
p:for them	a-39c-23d97
p:for thirty	a51b-56c57d-70e58f-42g-27
p:for three	a48b-33c78d-49e-53f-29g-30
p:for twenty	a-75c-22e106
p:for two	a80b-44c88d-71f-36g-91
p:for us	c-55d31g69
p:for years	a-110b70d89
p:for you	a-62b-41c39d31e-44f35g47
p:for your	a-136b-73c131d-91e-82g-52
p:forgive me	a-100c32e43g85
p:forgive the	a-80d-20e85g51
p:forma di	c81d-29e-29g67
p:forme de	a79b-26c-87d71e-31g-24
p:forty minutes	a53b-23c-27e74g-27
p:forty years	a-49b-22c123d-27e22
p:forward to	a-100c-33e59g112
p:found a	a-20b-47c101d66e-53g-23
p:found it	a-116c45d69e67
p:fountain pen	a127c-103d63e-31f-50g-37
p:four hundred	a34
p:four of	a112c-119g60
p:four times	b-34d-26e98f31
p:four years	b94c-46d31e-50
p:fournisseur d	a-46c77
p:fourteen and	a-54c-44e62g89
p:fourteen years	a-108b102c71
p:free on	a70c21
p:free sample	a-74c95
p:frere a	a-89c86d101e-21
p:freundlichen grußen	a96c-45
p:friday ?	a154b-28c-75d-73e-26f-22g-120
p:friday and	a-64c154d-22
p:friday at	a-82c-60g136
p:friday the	f-22g85
p:friend who	a29c-67e84
p:from <1digits>	a-27c70
p:from <2digits>	c171d-65f-20g-74
p:from <4digits>	a-47b68c58d56e-64f-22g-30
p:from a	a-56d91e-40f66
p:from his	a-33c-100e97f84
p:from i	a-74c-34e84g100
p:from its	c-75d35e75
p:from me	a-80b64c-27e-62f131
p:from my	a27b-64c65d-125e42f-50g75
p:from now	a-30b122c-77
p:from our	a-84b105c-45g72
p:from singapore	a53c-113d103
p:from someone	a79c-146e121
p:from the	a42b-80d-36e-42f-34g73
p:from you	a-115b-121d148f71g-24
p:from your	a-70b74c-132d150f52g23
p:front of	c-59e116g-45
p:full stop	a139d-88f-48g-35
p:fur die	a-154b-31c40d135e75f-28g-28
p:fur eine	a170b-62d-123e-50f-46g-32
p:fur meine	a208b-44c-25d-75e-60f-103g-49
p:fur meinen	a42b-30c-72d-38e107f-28g-28
p:further to	a-107c-102g133
p:g <2digits>	c123
p:gagne au	a50b64c-50
p:gants et	a-40c97e-32
p:garde la	a53b63c-43
p:garde le	a-50c-93d117e-64g71
p:garde les	a126d-46e-62
p:gare du	a57
p:gave me	a-72c37d156e-29
p:geehrte damen	a60b-46c63d-48e-46f-47g-45
p:geht das	a132b-36c96d-152e-53f-42g-35
p:gekauft <4digits>	a-93c-64d117
p:geneve ?	a107c-72g-26
p:genre de	b-22c-91d95e-25f-20g49
p:gens qui	c-33e79
p:gentile maison	a128b-23d-83e-24f-20g-21
p:gentili signori	a-33b-32c92d-39e-51f-30g-31
p:gern ein	a86c-39
p:get a	a-92b108d-44e66g-30
p:get my	a-33c170d-155e-109g98
p:get the	a-46b56c-47d83e-28f66g-24
p:get to	a72b-25c46d-33
p:getting married	a89b-20c23d-30e-42
p:getting the	a143c-143f119g-63
p:gibt es	a59b-101c-81e-55f-76g140
p:gift for	d104e-21
p:gift wrap	a-92c-84e90g135
p:gift wrapping	a-27d-49e115
p:girl and	c46
p:give each	a122c-75e-25
p:give for	a-34c128d-58
p:give her	b64d-30e-41g67
p:give him	a65
p:give me	a-111b-27c162d-117g-27
p:give my	a-58c162d-33
p:give our	a29
p:give to	a37
p:give you	a-104c88d47
p:given a	a23c-74d65e46
p:given to	c-25e75
p:glad to	a86b-53c-56d37e-33f-40g48
p:gli orecchini	c-41d-22f-25g108
p:gli orologi	a23c60
p:go ahead	a-106c-101f90g124
p:go back	a-87c-82d104g86
p:go in	a-50b102c-21e-54g51
p:go to	b-22c45d-57e-62g97
p:go with	a-94c-61d-109g177
p:god bless	a-68c95
p:goedemiddag ik	a-39b-48c96d-22g76
p:going to	a-57b55c-129d21e-80f133g105
p:gold and	a-117c68d36g89
p:gold bangle	a76
p:gold chain	a40c-25g55
p:gold one	a-51c-77d54g129
p:gold watch	a25d36
p:gold watches	a-95b126
p:gold with	a104c-21d-71
p:good afternoon	a49b-39d78g-21
p:good day	a67b-20c55d-36e-24g-22
p:good evening	a156b-54c-82e-70
p:good i	a37c-65d-34e93
p:good morning	b-45c21d119e-38f-32g-39
p:good ten	a27b56c-25
p:good thing	a134b-71c-56e-22
p:gostaria de	a52b-38c73d-53e-27f-26g-27
p:got a	a93b-49d-83e30f-36g-50
p:got her	a111d-24e-27
p:got in	a-36b-22c-76d86e114f-22g-21
p:got me	a67c28d-48
p:got the	a-38b-60c-108d132f-50g97
p:grace a	a-47b83c-39e29
p:gracias por	a-121b-33c-127d-37e-32f102g137
p:grand feu	c41
p:grand mere	a-53b69c-104d127e58f-51
p:grand pere	a-66c172d-85e-59f-23g-27
p:grand pour	a86c-111g68
p:grandfather s	a-38e76
p:grandmother s	a-148b-23c91d89e-34f-21g78
p:grandmother wore	e56
p:grateful for	a82c-60g40
p:grateful if	a-84c63d-22f104
p:gratuit de	c64
p:gravure ?	c-42d125f-39
p:grazie di	c48
p:grazie mille	a-103b-34c67d55e-37f-26g93
p:gris et	a32c41
p:ground floor	a55c-57d-27e75
p:grown diamonds	c65
p:große <2digits>	a94b-33c-76d38e-26f-26g-35
p:guide des	a-100b43c120e-21f-35g-26
p:guten abend	a105c-62d-59e-20
p:guten tag	b-62c128d59e-67f-69g-70
p:guys do	a110b-23c-49d49
p:h <2digits>	a22b-70d-102e-109f53g104
p:h ?	a62b-34c-40d-32e-31f-24g86
p:h a	a78b-25c82d-40e-37f-26g-84
p:h avec	a-120c141d-83e-57g109
p:h du	a-136c-134d169e156g-23
p:h et	a81b-33c41d-54f-31g-34
p:h je	a-61c-96g134
p:h ou	a98c93d-27g-124
p:h pour	a52
p:ha fatto	a-109c55d30e110
p:ha la	a71c-60d48
p:ha pedido	a154b-23c-35d-101e-40f-21g-56
p:ha visto	a31c-94d45g77
p:habe ich	a67b102c-93d-69e-37f-33
p:haben sie	a145b-68c-52d-92e-62f-73g-63
p:habitude de	e59
p:hace falta	a-53b-29c-85d-30e-24f131g-27
p:had a	b27c76d-90e43f-36g-21
p:had an	a-109c91g51
p:had it	a44b-20f38g-25
p:had my	b-29c46d-43e106g-72
p:had the	a-119b64c-27d53e132f-37g-37
p:half past	a110c-80
p:half the	a76
p:hallo ich	b-26c139d-41e-34
p:hands i	a52
p:happy to	a92b-51c123d-98e-79f-48g-118
p:hard to	a-92b69c-61e121
p:has a	b49c71e-32g-73
p:has asked	a156c-124e-37g-44
p:has been	a-144b-65c59d116e-24f84g-64
p:has come	c-74d108
p:has gone	a-119c22d108e-36g35
p:has had	a-91c-85e116f51
p:has just	a85
p:has no	a56b76c-57
p:has not	a37b-46c-106d89e82
p:has saved	a48c48e-67
p:has seen	a147c-82d-27f107g-145
p:has the	a103b-62c144d-67e-47g-115
p:has to	a127c-86d-30e-31g-20
p:has worn	a-32c-81d-35e128
p:hasn t	a38b-33c-111d71e-76f29g50
p:hat mir	a91c-21
p:hat sich	a-80b-35c-108d24e-40f148g83
p:hatte gern	b119c-76d-31e-24g-24
p:hatten sie	a-81b-56c165d-84e-70f-27g-26
p:hatton garden	a44c57e-59
p:haut de	c66
p:haute joaillerie	a76b131c-85d-36e-31f-31g-71
p:have <1digits>	a-98b-21c187d-70e-58f-115g-96
p:have <2digits>	c60
p:have a	a-58b131c82d-38e-73f-46g-86
p:have an	a62b54c-86d34
p:have been	a-135b93c79d-55e74f-54g-60
p:have it	a36c-130e107f-43g28
p:have just	a57
p:have my	b-36e-53f132g-122
p:have no	a-35f95
p:have not	c-139d34e108f94g-23
p:have now	a-82c-90e154f-93g55
p:have one	a-43c-50d35e-60f120g-44
p:have something	a21b79c-54
p:have the	a48b-98d23e-85f-66g83
p:have three	a-62c91
p:have to	c-82d136e22f-49g-57
p:have two	a115c-64d-23
p:have you	a163b-40c-138d-121e-86g40
p:haven t	a-118c-95d70e-20g137
p:he can	a110c-46
p:he could	a112c-52d-36
p:he d	a117b-89c-70d-68e76f-41g-94
p:he did	a59c-77e99g-59
p:he doesn	a120c-45g-50
p:he has	a126c-85
p:he is	a54c-49e73
p:he ll	a57b-63c98d-53e-46f-37g35
p:he s	a117b-93c99d-120e-132g-63
p:he told	a75c-24
p:he wants	a116c-45d-40
p:he was	a-50c-102d125e43g48
p:he will	a112c-73
p:he would	c71g-25
p:head of	a124c-58d-22e30g-76
p:hear from	a-114b99c-110d-95f145g74
p:hear it	a-63c50d117e-35
p:heard back	a-101c-61d-21g131
p:heard her	c-53e83
p:heart to	a101d-38
p:hello !	a-48c118e-29
p:hello from	c78
p:hello i	a192b-62c97e-97f-220g-102
p:help me	c38d86g-81
p:her <2digits>	a131c-62g-31
p:her a	c133d-24e-44g-23
p:her and	c79
p:her birthday	a65
p:her in	a-49e74g50
p:her jewellery	d66
p:her mother	a22c43
p:her name	a-34d-20e104
p:her on	a104c-59
p:her own	a73
p:her ring	a101c-58d-71e-37g67
p:her the	a34b67c-74g34
p:her to	a51b52c-52
p:here !	a-41b57c57d-23e-23f-22g-27
p:here ?	c-28d80
p:here i	a102d-34
p:here is	a-71e25g84
p:here s	a-43c-92g123
p:here to	c67
p:heritage brands	a-41c75
p:heritage et	a104c-60
p:herren wir	a77
p:hers and	c47
p:hers she	a26c-41e61
p:herzlichen dank	a-91c50g105
p:hesite entre	a62c28d-39
p:heure ?	a-103c-72g131
p:heure de	c50
p:heures de	a-57c-91e145
p:heureuse de	a166c-66
p:heureux de	a32c54f-26
p:hi !	a-29b-22c32f91
p:hi i	a-103b-26c121e-38f-24g-26
p:hi is	a92c114d-79g-111
p:hi there	a-80c63d67
p:hier a	c-79d28f139g-50
p:hier soir	a-32b35c-117d124e-59f51g20
p:high jewellery	a78c29e-22g-22
p:high res	a-93c104
p:him a	a97c-42
p:him by	a-27c73
p:him i	a-41c97d-65f68
p:him something	a96c-70
p:him with	a95c-67
p:hiring manager	a32c35
p:his mother	a28b76c-21d-47
p:his mum	c48
p:his phone	a93b-21c-30
p:histoire d	a-60c114e-20
p:ho <1digits>	c83d-32
p:ho <2digits>	a90b-23c36d-46e-30f-22g-23
p:ho ancora	a-97c-62d103g78
p:ho comprato	a-95b-45c-27d114e-82f-44g-47
p:ho ereditato	c150d-128
p:ho letto	a-76c49e76
p:ho lo	a-100c-70d122
p:ho ricevuto	a-118b-41c-110d133e-42f-40g-41
p:ho scritto	a-77c143e-42
p:ho un	a-84c150d-61e-84
p:hola !	c79d-21
p:hola de	a-94c-94g126
p:hola soy	a-60c109d-21g-27
p:hold about	a-82c-101f126
p:hold on	a-76c-102f127
p:home and	a99c26e-48g-42
p:home i	a-33b112c-24
p:home in	c54d38
p:home to	a63b-21c51d-35
p:homme qui	a113c-43e-56
p:honest i	a46c45
p:honestly i	a58c46d-53
p:honoraires au	a-92c106g-25
p:honte a	a-140c47e120
p:hope to	b75
p:hospital in	a-66c123
p:host a	c24
p:hotel de	a-59c102e-33
p:hour on	a48c24
p:hours and	c94
p:hours on	a-26c-120e166f-21
p:hours to	c82f-24
p:house ?	a-72c-47d122
p:house for	a-23c81
p:house has	a73c-62d-31e79
p:house in	a137b39c-41d-143e-50f-25
p:house is	a-79b73c52
p:how ?	c-20d-127e164f-23
p:how a	a-61b74c-88d-28e121
p:how do	a-40c-30d73e-114f71g-35
p:how it	a-93b78c-26e-75f151g-22
p:how long	b102c-100d56e-50f-45g-46
p:how many	a-64b-38c138
p:how much	a120b-33c102d-92e-82f-71g-86
p:how to	a-73b115d157e-37g-63
p:huit a	a36
p:huit ans	a-59b155c-60e-74f-41g-51
p:huit jours	a-86b-26c-62d-103e169f-40
p:huit mille	a35
p:huit mois	a-115d122
p:hundred pounds	a68c-20
p:husband s	a-93c89d74e-23g21
p:husband who	c-60e112
p:i actually	a148b-109c-20
p:i am	a22b-83c77d-73f-22g-89
p:i ask	a-91b34c111d-54e-40f-28g86
p:i asked	a-89b-41c-132d-58e84f154g87
p:i be	c-57d98
p:i believe	a-131b-35d24e-30f86g114
p:i borrow	a-119c128
p:i bought	a-130b-38c49d65e47f73g-40
p:i bring	a80b-47c-114d32e-40f-34g85
p:i brought	a67c-49d44
p:i buy	a112d-61
p:i came	b-25d-49e66f-23g32
p:i can	b77d54e-62g-49
p:i collect	a32b112c-68
p:i come	a165b-76c-126d-118e-62f-77g-136
p:i could	a26b80c-51d-90e98f-54g-61
p:i d	b20d-64e36f-45g28
p:i did	a-36b64c-44e77
p:i didn	a61b-20c-105e78f90g-68
p:i do	a-30d-31e-71f158g-90
p:i don	c-22e87g-27
p:i drive	a101c-26e-42
p:i drop	a-72d118e-25f-27
p:i dropped	a-127c-109d121g133
p:i enclose	a-77c121g-30
p:i expect	a-71c-92e86f97
p:i expected	a-101c-80e131
p:i feel	b-49c29d21e67g-21
p:i felt	a-110e120
p:i find	a-99b51c-120d105e121g-32
p:i finished	a-42c104
p:i fix	a-49c99
p:i forgot	a-96c-96d110e-36f-21g115
p:i found	a-123c106d56e49
p:i gather	a-76g101
p:i gave	a130c-48g-51
p:i get	a-96b110c-27d97e-29f99g-59
p:i giorni	a-66c-42d145
p:i go	a-92c55d131e-39g-46
p:i got	a95b-30c-134d77e-52f-23g83
p:i had	a-133b-54c-93d131e141f-73g-34
p:i have	c41f-73g-101
p:i hold	c125e-82
p:i hope	b62d-23e-52g65
p:i host	c24
p:i inherited	a-71c41d64
p:i intend	a124c-53e-42
p:i just	a-36b150c-136d-117e-57f65g-52
p:i keep	b-75c159d-92
p:i know	a35b42c37d-113e-110g43
p:i leave	a-111c-48d66e67g108
p:i left	a-94b-26d-112e164g-30
p:i like	a43b132c-107d-56e-39f-30g-34
p:i live	a-122c81d20f121g-79
p:i ll	b76d-68e-21f-77g91
p:i look	b105c-73d-63e57f-23g-49
p:i lost	a100c-50d-29
p:i love	a-36c88
p:i m	b60d-33e-27
p:i make	a-104b-68c150d-51e-81f-35g-40
p:i manage	a40c65e-35
p:i may	a-34b109c-60d-52f-21g56
p:i mean	b108c-86d-24e-21g95
p:i miei	a59b-64c-90d-70e37f100g-45
p:i moved	a-90b67c-90d81f73
p:i need	b-74c103d71e-62f-67g-133
p:i never	a-102b-32c-67d-85e-85f142g-27
p:i no	a-99c-37d-27f137
p:i noticed	a-88c78d42
p:i now	e-31f102
p:i once	a66
p:i only	a-85b96c-34d20e-32f131g-43
p:i ordered	a-177c97d144e65
p:i own	a128b-52c-35d-131e120f-38g-58
p:i paid	a-117c-97d32e149
p:i pay	a76c27d-28
p:i post	a-30b-96c173d-55
p:i promise	a78c-29
p:i promised	a54c-80f-26g97
p:i rang	a-112c27e87g85
p:i realise	a89c-74d-57e84
p:i represent	a24b-47d113e-46f-34g-38
p:i run	a59b-70c109d-69e-63f-45g-49
p:i said	a-114b20c-106e-33f-37g143
p:i saw	a135b-99c41d-67e-61f-37g-62
p:i say	a-109b136c-64d-77e104f-30g-42
p:i see	a113b-58c-45d-90e20f-47g-76
p:i sell	a57b-25d60e-33g-24
p:i send	a-107b-68c115d38e-69f-52g-59
p:i shall	a73b47c-55d-47e-32
p:i shan	a-26c-78e81g58
p:i should	c-39d119e44f-69g-99
p:i sold	a-63b74c50
p:i speak	a26b-28c94d-54e-35f-28g-28
p:i spend	a67c56d-59
p:i still	a81b-54c79d-40g-29
p:i take	c88d-29
p:i teach	a21b89c-23e-26
p:i then	a-83c-59e132
p:i think	a-29d20e73f28g-66
p:i thought	a-106b-50d53e144f-30g-43
p:i took	c-99d73e83
p:i tried	a122c-28g-63
p:i understand	a33c-88d-68e77f93
p:i use	a-28c-54d80e85
p:i used	c31d-21e-42f67
p:i ve	a-24c51d-41e-31f54
p:i visited	a-29c22e-56f92
p:i vostri	a-140b136c48d-97e-77f71g-63
p:i waited	a-51c-86e120
p:i walk	a-124b75c-22d188
p:i want	a118b-79c-77d-115e34f-86g-109
p:i wanted	a-93e124
p:i was	a-34b-86c-73d-67e139f-37g35
p:i went	a-62c-83e122f75g-30
p:i will	a-95b61c141d-68e-23f-46g-55
p:i wish	c26e71
p:i won	b45c-99d-71e29f118g-37
p:i wore	a-27e66
p:i work	a143b-24c-83d-29e-55g-50
p:i would	a118b-91d-62e-60f-27g-107
p:i write	a57b84c-36d-66e29f-61g-40
p:i wrote	a-46c-83d-23e68g105
p:ich arbeite	a146b-87c-89d-35e-40f-22
p:ich bin	b-104d-125e140f-74g-71
p:ich habe	a-131b60c-99d86e135f117g-53
p:ich hatte	a-34b111c-100d-59e-36f-31g125
p:ich ihnen	a-115b-81c92d-61e140f-53g-31
p:ich in	a-81b104c-104d136e-43f-28g-26
p:ich komme	a130b-31c-27d-43e-82f-25g-22
p:ich mich	a-77b99c70d-49e-53f-50g-32
p:ich mir	b100c-103d-51e87f-30g-28
p:ich mochte	b-71d-43e54f111g-52
p:ich nicht	a51c26
p:ich schreibe	a58
p:ich sie	a-71b-46d113e-43f-41g-36
p:ich suche	a120b-53c-111d-91e-58f-47g-46
p:ich wollte	a-119b124c-111d-53e-58f-29g145
p:ich wurde	a54b-53c94d-35e-44f-24g-23
p:ici la	a-121b128c-29d-27g59
p:idar oberstein	a47c23
p:idea what	a125c-45d-25e-27
p:idee de	a67c59d-41e-33g-20
p:idee du	c-29g73
p:idee m	a-38b102c-22
p:idee serait	a49
p:ieri sera	a-113c-102d-46f148g75
p:if a	a-39b106c38d-34e-22f-21g-25
p:if he	a-60b113
p:if i	a-45b116c-77d131e-104f-59g-39
p:if it	b125c-126d99e-78f-57g38
p:if my	a-124b154c-123
p:if not	a55
p:if one	a-28c78
p:if possible	a58c-57d44
p:if so	a124c-59d-24g-45
p:if somebody	a-32b112
p:if that	a22g70
p:if the	a-67b125c-36d-39e-86f-76g144
p:if there	b67c-46d98e-32
p:if they	a75b-113c-72d45g72
p:if this	a42b-55c154d-72e-32f-25g-130
p:if u	a-65c168d-49
p:if we	b107c-80
p:if you	b-31c79e-111g-40
p:if your	a-105b-47c182d-49e-89g-95
p:ihnen am	a29b-67c-31d-57e-59g130
p:ihnen ein	a35c46
p:ihnen in	a43b-24c-22d67e-33
p:ik ben	b74c-132d-94e134f127g-86
p:ik heb	b-79c-109d79e-39f-43g106
p:ik wil	a66b126c-105d-34e-22f-26g-93
p:ik zoek	a99b-21c-61d-29e-23g-20
p:il <1digits>	a112b-60d35e-74f-52g-46
p:il <2digits>	a111b-63c-119d44e-41f-58g-88
p:il ?	a111b-32d-25e-22g-31
p:il a	b-149c157d72f-64g-111
p:il aura	a61b45c-51
p:il bracciale	a39b-33c-131d74e116f-30g-31
p:il de	c-38g115
p:il doit	a-26c-22d86
p:il dort	a-24c91
p:il en	a143b24c-137d-81e-37f-38g-56
p:il est	a38d-71e-91f-77g122
p:il etait	a42c-38e53
p:il existe	a52c-67d-46e131f-30g-36
p:il fait	a-40c75d61
p:il faudra	a64
p:il faudrait	a-59b103c-118d138e-36f-28g39
p:il faut	a87c-145d-28e60f-51g-77
p:il giorno	a-86c149d-20g-64
p:il l	a-27c-67d112
p:il la	a-30c-56d90e57
p:il le	a-71c-75d146
p:il lui	a-29b40c-25g81
p:il m	a50b45c-75d-23e56f-30g-67
p:il me	a96b-72c76d-49e-123f-28g-96
p:il mieux	a-38c-20d94
p:il mio	a-54b77c-39d77f-73g-35
p:il mutuo	a-107b136c-91d-35
p:il n	a61b30c20d-64e-22f-33g-46
p:il nastro	a-84b-25d43e105
p:il ne	b-33c165d-39e-87f-29g-60
p:il nostro	a30b-40c100d-81e-57f-40g-52
p:il nous	b-50c90d-24e-59f-44
p:il numero	a-93c-92d58f122
p:il pacco	c-83d44e93
p:il part	a-22d102
p:il peut	a83c-31
p:il portiere	b-29c-52d100e-44f-28g-30
p:il possible	a-21b50c-31d103e-86f-57g38
p:il preventivo	a-123b-26c-119d-32e95f-27g140
p:il prezzo	a128b-76c-70d-44e50f-25g-25
p:il primo	a87c88d-79e-70
p:il profumo	a95b-32c-90d27e-33f-32g-32
p:il que	c-85d40g90
p:il regarde	a153b-80c-69d-26
p:il reste	a-29c-20d50e50
p:il s	a122b-157c86d-51e-101f-50
p:il se	b24
p:il sera	a183c-123d-80g-28
p:il souhaite	a104c-73
p:il suo	a123b-25d-101e-58f-23g-28
p:il treno	a77c-26
p:il un	c48
p:il une	c-66e21g97
p:il va	a105c-32g-42
p:il veut	a110c-77
p:il vostro	a-122c126d-68e-53f-69g-107
p:il vous	a48b117c-75d-104e-118f140g-141
p:il y	a-27b47c-25d151e-33f-68g-120
p:ils ont	a-114c-33d191e39
p:ils sont	a63b-25c-60d-33e-23f95
p:im <2digits>	a21c167d-129e-67f-52g-74
p:im februar	a-27c153d-34e-24
p:im mai	a50c56e-26
p:imagine que	a-48d49e51
p:importe quel	a82d-38
p:importe quoi	c172e-48g-120
p:in <1digits>	a-86b-50c88d46e-46f-37g-40
p:in <2digits>	a140b-78c47d-44e-70f-55g-89
p:in <4digits>	a-135b105d120e-56f99g-111
p:in ?	a92b-40c-20d48e-41f-61g-50
p:in a	a31b-31c27d-93e32f91g-122
p:in accra	c43
p:in advance	a56b88d-85e-23f-52g21
p:in an	a-49c-151d170g50
p:in and	a112b47c-103d-33e-53g-28
p:in antwerp	a40c42
p:in argento	a47b-23c-88d-37e-24f-22g105
p:in attesa	a38c-37g76
p:in august	a22c-79d-34f111
p:in bath	a-45b-21c73e49g-24
p:in by	a-20c93
p:in cambio	a-61b-20c84d-20
p:in charge	a-21c-41d-31e131f-20g-26
p:in confidence	a-51c96
p:in cork	a-109b117c37d-51g34
p:in de	a40b80c78d-86e-40f-41g-81
p:in der	a-22c59e90f-74g-78
p:in die	a-124b123c66d47e-23g-21
p:in dubai	a-110c69d97g-21
p:in dublin	c-47d39e-22g83
p:in edinburgh	a22c-83d55e73
p:in exchange	a-71c92
p:in faccia	a-23e97
p:in fashion	a-55c87
p:in february	a46c26d-40
p:in for	b39c-36d-62e-28g118
p:in from	a78c-51e42g-22
p:in front	b-22c-65e115g-48
p:in galway	a76
p:in geneva	a115b59c-45d-78f-31g-49
p:in genf	a127b-90c89d-99e-85f-41g-30
p:in gold	d44
p:in hatton	a44c57e-59
p:in her	a59c22
p:in his	a112b-39c-89d-29e34g-27
p:in hospital	a-38c28e76
p:in i	a85b95c-55d-27e-105g-34
p:in ihrem	b90c-96d104e-45f-40g-27
p:in ihrer	a-122b-54c47d88e116f-44g-43
p:in it	a30b112c-27d79e-108f-64g-74
p:in its	a-116c113d105e-65
p:in january	a82b-29c-93d-40e-38f94g-36
p:in july	a26c54e-20
p:in june	a-38c103d-26e-81f-38g54
p:in law	a33b-60c25e35f-33g-41
p:in leeds	c27d49e-20
p:in lisbon	d32
p:in londen	a148b-48c-94e-38f-37g-134
p:in london	a93b-70c-105d64e-78f-65g-98
p:in luxury	a-50c42f69
p:in mailand	a85b-20c-101d81e-34f-22
p:in malta	a59
p:in march	b-44d99f-37g-45
p:in may	b50c25e43f-35g-93
p:in mayfair	a61b-44d-92e136f-39g-43
p:in milan	a-27d82
p:in mind	a-63b95
p:in mount	a-55c163d-61
p:in my	a-47b-23d-54e-52f50g146
p:in navy	a117c-66d-73
p:in negozio	a-64b83c-86d59e68f46g-52
p:in new	a47c-64d73
p:in nine	a-121c117d-25e92
p:in no	a-66b-24c-90d45e-44g146
p:in october	a56c-62d-95f74g73
p:in ohio	a-31c133d-44e-48
p:in on	a-42b-60c-112d186f-41g-25
p:in one	a-95b84e-21f85g-20
p:in or	a-41c-72d116
p:in oro	a73b-38d-54e-40f-38g26
p:in oslo	a-20c-98d104g53
p:in our	a73b-58c-45d159e-42f-79g-44
p:in parijs	a113b-46c-81e-35f-35g-67
p:in paris	a107b-73c-77d53e-50f-69g-57
p:in pelle	a138c-63e-66g-50
p:in pensione	a92b41c60d-59e-99f-43g-114
p:in person	a58b-23c-59d124e-36f-20g-21
p:in platin	c-81d-23g107
p:in platinum	a113c-61d-28g-41
p:in return	a-73c42e79
p:in september	a45
p:in spring	a61c-52e-34f95
p:in steel	a159c-110d-111
p:in stock	a49b-26c-82d-60e121f-25g-47
p:in tan	a97c-91d-31g44
p:in that	a52b48c-91d65e-30
p:in the	b67d-30f-75
p:in there	a89b-22c34e-40
p:in this	b28c-107d59e71
p:in to	c-23d113e-39
p:in touch	a-112b102c-121e41f-27g137
p:in town	a103c-116d113g-78
p:in two	a-95b45c28d-47e112f-30g-32
p:in un	a142b-58c80d-122e-88f-41g-55
p:in una	a93d-28e-26
p:in vetrina	a88c-53
p:in via	c-75d104
p:in which	a-78b69g77
p:in white	a-37c42d-35g102
p:in with	d131e-29
p:in writing	a-101b-42c-137d-54e120f151g-47
p:in your	a-61b-126c146d-101e-44f50g-85
p:in zurich	a-55c-70d117
p:indiquer le	a155b-62c-121d38
p:ines <2digits>	c48
p:informe que	a-65c108d-54f61g-28
p:inherited a	b-34c21d52
p:initials on	c-42d93
p:inside if	a45c-45g67
p:inside the	a-101d89g92
p:intend to	a-68b148c-126d-28e30
p:interesse ?	a-149c161d-34
p:interested in	a150c29d-104g-30
p:interieur de	a46c-48d60
p:into a	c-96d-52e137g-38
p:invece di	a-59c-81d125
p:invoice <5digits>	a-55b-23c97d-53e-27f-31g-30
p:invoice and	a76c-52d-33e59
p:invoice with	a-88c-95d106e105f-23
p:io sono	a142c-35d-84e-51
p:is <1digits>	a101d-49
p:is <2digits>	b50c-21d-57e91f-41
p:is ?	a-54c-45d65f70
p:is a	a60b-100c154d-115e-48f-49g-91
p:is about	a-102b52c38d39e56f-25g-28
p:is an	a121c-46e-21g-48
p:is being	a-66c-83d-32e113f96
p:is dead	a64c-56e47
p:is fine	a-108b-48c-47d167e-38f-32g51
p:is for	b96c-135d-81e103f-33g91
p:is holding	a-46c79
p:is in	b22c92d-50e-37f-74g-28
p:is it	a106b-48d-24e-89f-77g-66
p:is leaving	a114b-22c-98d24e-21g-47
p:is my	a-137b-78d113e86f55g-72
p:is near	a-44c131g-28
p:is no	a-41d39e64
p:is not	a57c-48e82f-21
p:is now	a-156c-133d114e170f63
p:is on	a-67b-53e-65g146
p:is possible	a39c-75g98
p:is still	a-92c-107d22e103f118
p:is that	a-54b27c-57d183e-24f45g-67
p:is the	a120b-23d-143e-99f-73g34
p:is there	a98b49c-101d95e-123f-72g-131
p:is this	a40b-105c198d-90e-183f-76g-173
p:is thursday	a116c-25g-57
p:is to	a-91b-33c49d69e-31f95g-21
p:is turning	a101c-70
p:is under	a-26b100c-89d-59g95
p:is very	a-46b79c25
p:is your	a-103b-60c122d34e-60f-53g-76
p:isn t	a-66b-80c86d74f-37g27
p:ist das	a-83b-41c-117d103e158f-76g-41
p:ist die	a-45b-38c133d-130e-32f-45g119
p:it !	g60
p:it <1digits>	a-109e87g99
p:it ?	a-87b-117c21d162e-116f51g-58
p:it a	a32b-32e37g-41
p:it again	a70c109d-56g-86
p:it all	a-109d174
p:it and	a-68b-90c-83e37f160
p:it as	a24c-93d-63e41g109
p:it at	b135c-146d73
p:it back	a-114c75d96
p:it be	c-119d124e-121f-59g52
p:it before	a108c-77
p:it but	a80b-36c-54d63
p:it by	a137b-28c-53d-45g-36
p:it came	a-107c-137d135g130
p:it can	a-112c-31d118g73
p:it cost	a76b-147d112e-32
p:it costs	a78
p:it could	a60b-107c113e-73
p:it d	a-37b80d-30g49
p:it down	a-85c-71d112e84
p:it every	a27b64c-39
p:it for	a-22b-80d115e-89f-54
p:it from	b-32d67e28f-26g-25
p:it goes	c66
p:it got	a-79c-66d77e-43g127
p:it had	a77c-40d-37e46
p:it has	a-54b-63c-48d126e-106f111g43
p:it hasn	a81c-66f61
p:it have	a110c-88
p:it i	a33b-36c-152d-77e94f155g33
p:it if	a-187d186
p:it in	a-38b-51c23d30e-22f58g30
p:it is	b-55e-78f58g64
p:it isn	a-138b-38c128d-88e108f-36g71
p:it it	c-94d71e89
p:it ll	a-48b118c-27
p:it made	c84
p:it may	a104d-34e-29f-72g25
p:it myself	a-22d109
p:it needs	a73e-24
p:it off	a-138c-116d165f-32
p:it on	a87b-79c-87d-64e34f-59
p:it or	a89c-51
p:it out	a-48c34e115g-70
p:it over	a-39c89
p:it please	a-34f92
p:it possible	a43c-52d79
p:it right	a-21c-38d-41e121
p:it s	a-52b-81d126f25g30
p:it she	c102e-32
p:it should	a-100c94d-125e-60f94g87
p:it since	a23d-24e55
p:it so	a140b-39c-77d-66e-50g-29
p:it still	a157b-65c-116d-67e-108f-33g82
p:it that	a115c74d-37e-70g-67
p:it to	a-73b-125c119d84e77f-71g-79
p:it today	a21c-48d73
p:it too	a124c-47d-85e90f-51
p:it true	a37b-36c143d-87e-22f-21g-33
p:it under	a98c-52
p:it until	a45c-61g50
p:it up	a88c101d-97e-44
p:it was	a-52b-71c-53e141g-35
p:it went	a-105d112e-90f148g-46
p:it when	a117c-29e-37
p:it while	a36c-29d49
p:it will	a32b66c-28
p:it with	a55b-32c31d-101e-35f-26g79
p:it without	a49c-72d98e-93
p:it works	a-48b72c-79d96
p:it would	a-59b-43c101d43e22f-29g-33
p:its the	a-137c-72d124f-23g127
p:j achete	a175b-43c-120d-115e-105f-30g-44
p:j ai	a-42b-32c23d33e25f28
p:j aime	a-147b150c-23d-47e-31f-44g-29
p:j aimerais	a102b-41c-24d48e-73f-80g-93
p:j anime	a78d-30
p:j appelle	a-99c118e48
p:j apporterai	a-58c-66f-44g142
p:j apprends	c-41f84
p:j arrive	a88d-48e-26g36
p:j attendais	a-83b101c-95e93
p:j attends	a-111b-31c-112e133f-29g99
p:j aurai	a-123b136c-104d-30e-30f-27g96
p:j aurais	a51b-31c35d-45e-36f-23g35
p:j avais	a-102b27c-119d-21e138f172g-109
p:j ecris	a38b59c21d-55e-87f-39g33
p:j en	a123b35c-103d-88f-33g-105
p:j espere	a-34b25c-67e-30g114
p:j etais	a-120c-31d-83e126f41g37
p:j habite	a-50b126c-114d109e-38f-33g-47
p:j hesite	b36d37e-34g-28
p:j imagine	a-56d47e48
p:j insiste	a98e-30
p:j irai	a116c-41d-36
p:j m	a69d-25
p:j organise	a-27c88
p:j ose	a-37c100d-37e-22g54
p:j y	b114c-30e26f-40g-61
p:jai fait	a-95c72e90
p:jamais d	c-44e82
p:jamais eu	a84c-24d-33e26
p:jamais porte	a55c51d-34
p:jamais portee	a-84c143d-62
p:jamais rien	a104b-77c-107d-83e-73f123g-32
p:janvier et	a30
p:janvier je	a48c-54d68
p:je cherche	a80b-97c90d-93e-62f-74g-51
p:je choisis	b49
p:je cite	a73c-29
p:je collectionne	a76b87c-34d-53g-29
p:je commence	a-89e106
p:je complete	a70c-150g106
p:je compte	a37b110c-45d-53e-20
p:je conduis	c42
p:je confirme	a-77c-115d-20f-38g134
p:je connais	a62b-40c-44d-92e38f98g-61
p:je constate	a-75c-58e112f51
p:je crois	a-53b46c-91d86e-57f-41g121
p:je demande	a27b31c-43d145e-53f34g-51
p:je demenage	a-83f106
p:je desire	a44
p:je dessine	c58
p:je dicte	c44
p:je dirige	a57b-29c21d-32e21f-28g-29
p:je dispose	a45c-39g68
p:je dois	a118b-39d-52f-37g-57
p:je en	a51c-66d71
p:je fais	a60c95d-242e-22g-34
p:je gagne	a-31b112c-73
p:je garde	a-63b115c-119d55e87
p:je joins	a-23c102
p:je l	a55c-85d25g-62
p:je la	a-30b-125c80d33e25
p:je le	a-22b-141c173d20e-54f-67g-86
p:je les	a-77b23c83d-69e97f-58g28
p:je lis	a53b72c-118d118e-63g-22
p:je lui	a37b154c-91d-81e-58f-29g-37
p:je m	a-69b158c-49d45e-83f31g-69
p:je me	a-81b125c23d-67f55
p:je mets	a-41c116d-44e-71f-29g-44
p:je monte	a71c42d-43
p:je n	a-47b124c-34f79g22
p:je ne	a-29b39c-95d51e57f73g-43
p:je paie	a119c-109
p:je parle	a-109b-22c20d100e98f-21g-58
p:je pars	a-119b-59d133e-35f-49g-31
p:je passe	a100b96c-88d-59e-88f-64g-105
p:je passer	a72c23
p:je passerai	a-72c64e-67g106
p:je paye	c117
p:je pense	a-122b131c55d58e-29g-23
p:je peux	a73b-78c57d70e-120f-75g-100
p:je plaisante	a25c65d-49
p:je porte	a146c-44d-100e-43
p:je porterai	a110c-55
p:je possede	a38b-49c-40d89f-21g-33
p:je precise	a-24e78
p:je prefere	a24b-59c-54d-38f112g-48
p:je prefererais	a-88b57c-22d47g70
p:je prends	a141b-71c-110d-97e-81f-48g81
p:je prepare	b-52c89d-47e-45f-42g-43
p:je propose	a-21c79
p:je puisse	a105c-67
p:je realise	a-51c81
p:je recherche	a-43c77
p:je recois	a-51c-127d-31e-22f149g-24
p:je redige	a54c39
p:je regarde	a-131b146c-92d-39e-69f-34g-41
p:je regle	a84d-29
p:je regrette	a-54c-48d78e97f-27
p:je repars	a82c30e-71
p:je repasse	a68b-23e-56f-20g24
p:je reste	a-94c22g80
p:je retire	a-103c-137d-26e-24f156g-38
p:je reve	a-108b123d-23e-25
p:je reviens	b-37c-62d-60e-95f-31g105
p:je sais	b51d23e-52f-86g-22
p:je serai	a-54b55c-41d71e-60f-55g95
p:je serais	a104b-56c46d-42e-46f-50g-52
p:je sollicite	b-23e-20f103
p:je souhaite	a-53b-75c63d23e-24f88g-74
p:je souhaiterais	a-138b-58c57d131e-81f-59g103
p:je suis	a35c45d-112f-58g-34
p:je tenais	a-71b59c-53e98
p:je tiens	a72b-73c-21d91e21f-69g-72
p:je travaille	a92b37c-62d-47e-28f-25g-28
p:je trouve	a-108b141c-137e124
p:je vais	a-31b71c-53e62
p:je vends	a-85b-84c173d-135e-59f-42g-51
p:je venir	a118b-80
p:je veux	a99b-96c-69d-142e-45f64g-48
p:je viendrai	a-26b128c-106d-50e-60f-29g90
p:je viens	a97c-69d-68e-98f-65g51
p:je vis	a59c-83d81
p:je vois	a153b-131c-47
p:je voudrai	c44
p:je voudrais	a105c-105d-34e-108f-82g-101
p:je voulais	a-107b133c-40d-82e48f-50g52
p:je vous	a-77d-99e32f92g136
p:jeudi <2digits>	a-59c21g96
p:jeudi ?	a-30d67
p:jeudi a	a-70d-23f-23g107
p:jeudi au	a-54c32g74
p:jeudi de	a43c72d-29e-41
p:jeune couple	a60
p:jeune fille	a-39c-86d-31f137
p:joaillerie a	a113c-45
p:joaillerie depuis	a-21c62
p:jour a	a-72c37e68
p:jour de	b-50c-86e141f-37g-32
p:jour j	b96c-36
p:jour je	a-118b125c-56g95
p:jour meme	a99b-21
p:jour ou	b122c-102g-28
p:jour peut	a-100b129c-98
p:jour quand	a-87b116c-53
p:journaliste mais	a117c-102d-28
p:jours apres	a-81e99
p:jours c	a-125b108d155e-33g-83
p:jours et	c51
p:jours la	a-58c-49e122
p:jours pour	a44c-55f91
p:juillet et	b55
p:juin a	a88
p:juin et	a77b-83d-23g73
p:juin je	a43c-35f57
p:juin pour	a-153c151d102e-24
p:jure que	a-92c-20e123
p:jusqu a	a72c-71e-54f-58g52
p:jusqu au	a-53b-32c23d-53e69f-26g84
p:just a	a88c-45e33g-59
p:just been	a101c-46
p:just browsing	a-77b109c-71
p:just checking	a-112b-42c35d118e-24f-24g28
p:just like	a-132b143c-131d122e-42f-27g27
p:just the	a-38b-48d116e-33f-21g22
p:just to	a-82c-73d-76e-51f-32g145
p:just want	a-48b117c-85d67
p:just wanted	a-104b132c-95
p:just wondering	a-91b100c-65d100e-33
p:juste le	a79b-147c141e-26
p:juste pour	a-133b136c-85d-35e-30f-29g89
p:juste savoir	a-140b46c169
p:juste une	a100b71c-53e-65g-28
p:k followers	a-47c78
p:kan ik	b-60c-94d123e-44f-38g-50
p:kann ich	a-23b40c-104d109e-52f-49g-48
p:kann man	a64b-31c-64d74e-26f-29
p:kashmir sapphire	a104g-33
p:keep it	a52c-29d50
p:keep the	a-109b86c-28g104
p:kept the	a-50c-31d54e64
p:kette mit	a30c-59d-27f-26g104
p:kind of	a-28b75c-87d-21e59g72
p:kind regards	a105c31d-44e-45f-28g-39
p:kind to	a-111c118f105
p:kindly confirm	a27c46g-27
p:kindly send	e-29f-25g79
p:know a	c57
p:know how	a-50b159c-146d-31e91f-20g-61
p:know i	a-38b109c-38
p:know if	a-55b-95c71d90e-76f-48g104
p:know it	a63b-68c156d-87e-84f-40g-37
p:know the	a-28b97c-104d61
p:know what	b-51c139d-31e-23f-62g-26
p:know where	b58c62e-35
p:know whether	a-125b56c-117d124g110
p:know which	a-92c-67e99g100
p:know who	a-123e145f-34
p:know you	a-57b-22c38f60g57
p:know your	a47
p:knows what	c104d-23
p:konnen sie	b-66c-95d139e-48f-77g-39
p:konnten sie	b87c-143d141f-50g-39
p:kunnen we	a129b-44c-62d-70e-21f-20g-73
p:kunnen wij	a117c58d-114g-57
p:l a	b-52c-67d82e92f-49g-70
p:l abbiamo	a-87c-90d80e121g-27
p:l accueil	e101
p:l achat	a60c-121d46e101f-26
p:l acheter	a-26c119d-20
p:l acompte	a-80c-118d-33g141
p:l adresse	a-138b36c-94e26f158g97
p:l agenda	a126c-93d-29
p:l ai	c-47e72g-27
p:l air	a-45b83c-86d57e62
p:l alliance	a-79c33d120
p:l an	a-37b-49c47d32f38g-51
p:l anello	b-56c-95d84e68f-25g-26
p:l anneau	a47e-39g72
p:l annee	c-33d113
p:l anniversaire	a-28d-41f80g73
p:l anno	a82b-25c24d-36
p:l apporter	a-54c-21d113
p:l apres	c66g30
p:l argent	g67
p:l armee	c63
p:l article	a-85c-126f140
p:l assurance	a-77c-120d130
p:l atelier	b-75c-40d42e-57f-41g105
p:l autre	a76b-95c-42d-86e56f-62
p:l avais	a-121c-75d111g112
p:l avait	a-126d49e20g112
p:l avenue	a-42c43e55
p:l avez	a147b-61c-133d-89e52f-46g-73
p:l aviez	a-94c-44g119
p:l avoir	a99c-62d39e-32
p:l eau	a-93b-32c88d114e49f-33g-50
p:l eclairage	a-33c71
p:l ecole	a-56c100f-48g32
p:l ecrin	a-109c21e49f-22g110
p:l email	a-166c22d204
p:l empreinte	a89e-26
p:l enseigne	a-41c92
p:l ensemble	a-61b101c-94d47f97g-33
p:l entree	a-130c83e107g84
p:l entretien	c-63d141e-28g-29
p:l envie	a-32b72
p:l envoie	a-80c-36d110g59
p:l envoyer	a44b-53c-48d87e-53f-23g-32
p:l equipe	a31b-26d-30e-25f58g-30
p:l essayage	a-72c-37g129
p:l essayer	a108c-89d-26g-24
p:l est	a-26b56e56
p:l ete	a148b-51c-46d-93e-56f-22g-35
p:l etiquette	a-84c-99d118e85f-21g-21
p:l etre	a-76c103e52g-54
p:l expedier	a-78d98
p:l experience	c61
p:l expression	a93c-28
p:l ha	c124d-38e-53
p:l habitude	a-35e104
p:l hanno	a48c-90d-33g99
p:l heroine	a26c69d-42
p:l heure	b-53c-94f-47g120
p:l histoire	a90d-22e-28
p:l historique	a-68c-112f131
p:l hiver	a-61b108c49d-31e-41
p:l ho	a-114b-56c53d110f-46g-112
p:l honneur	a62c62e-72
p:l hotel	a124b-21c-128d46f-20g-54
p:l idee	b83c73d-63e-37g-21
p:l instant	a-119b130c-49d-41e-43f-36g-36
p:l interieur	a40b-48c-103d166e-54f-29g-34
p:l objet	a-39b43c28d41
p:l occasion	a-52e100
p:l offrir	a-117b124
p:l on	a-77b53c-37d-98e142f-59g47
p:l ont	c30d-67e69
p:l or	a-104b-89c172d-97e-26f-65
p:l ordre	b93c-100e-30g52
p:l orologio	b-23d22e97g-22
p:l ouverture	a89b-31c65d-33e-56f-22g-43
p:l un	a103b-38d-55e-39f-33g-42
p:l une	a130b-39d-97e-47f-28g-39
p:l unite	a102d-49
p:l universite	a-67c120
p:l usage	a36b54c-45d-88e-23g80
p:la ?	a49b22c88d-83g-37
p:la bague	a81b-87c-110d-34g42
p:la banque	a-101e81g62
p:la bas	a-67c-79d60e87g66
p:la boite	a-146c90e146f-45g-62
p:la bonne	a-91e72g77
p:la borsa	a49b-40c-105d86e33f-39g-96
p:la boucle	a-112c-74d123e80
p:la bougie	a-83c-120d148f-57g-20
p:la boulangerie	a-108b117c27
p:la boutique	a-53b-66d52e118f-58
p:la broche	a-67b-40c-161d212e-37f-33g109
p:la c	a72c-23
p:la cancellazione	a-98c-102f137
p:la carte	a-57b-49c-64d100e118f-57
p:la casa	a62c69d-41e-31
p:la ceinture	a134c-70d-135e-25g78
p:la ceremonie	a-47c-21e58g80
p:la chaine	c-79d89g52
p:la chambre	b70c27
p:la chercher	c-74d96g23
p:la chorale	a-25c75
p:la cire	a67b-24c-67d74e-22
p:la collection	a-80b70c57
p:la commande	a34b-35d75e-119f45g-51
p:la consegna	a-87c-84e103g86
p:la correa	a-109b-31c-106d135e-34f-38g-58
p:la couronne	d99
p:la couture	a-33b-82c-75d36e128
p:la dame	a-97b83c-60d-99e57f-45g143
p:la date	a-58b-31c-110d51e-41f129g106
p:la demande	a-90b-34e-42f161g-72
p:la derniere	a-66c-62d-25e91f-24g104
p:la deuxieme	a-118c-102e102g129
p:la difference	a-100c114d53e-28
p:la direction	a-41f96
p:la directrice	a-23c108f-32
p:la discretion	a-53c25e74
p:la doublure	a-117c-116d108e-23g136
p:la drome	c83
p:la facon	a-60c29e64
p:la facture	a-125b-31c25d99e51f-35g-28
p:la faire	a58b-37c70e-28f-23g-34
p:la famille	b32c-103d100e-27f-24g37
p:la fermeture	c89d38e-82
p:la fete	a92c-41
p:la fin	a-79b-54c113d-86e-33f-64g134
p:la grande	c-37g63
p:la gravure	a-53c-47d93g85
p:la haute	a-60b83
p:la je	a-137b144c-125d-36e122f55g-20
p:la joaillerie	a-46c105e-47
p:la journee	a25c-66g83
p:la laisser	a-61d96
p:la lettre	a-106b64c66d48e-29
p:la liste	a-115b101c-124d-34e48f127g68
p:la livraison	a-114c60d67g78
p:la loupe	a53
p:la lui	a69
p:la lumiere	a-30b-28c-51d-36e39f-24g121
p:la lune	a132b60c-60d-110e-61
p:la main	a23b24c-33d-37e35f-63g38
p:la mairie	a43b-29c100d-43e-34f-27g-42
p:la maison	a-39b127c-33e-85f24g-65
p:la manana	a45c62g-29
p:la manchette	a38c-60d76
p:la mariee	a-56g119
p:la medaille	a-33c-40e107
p:la meme	a79c-148d-103e104f-65g32
p:la mia	a78b-90c20d-30e-99f114g-113
p:la mienne	a65b-84c64d-44e-61f64g-43
p:la mise	c-70g105
p:la moitie	a107b-32c-104d45
p:la montre	a-63c-29d72f93g71
p:la musique	e45
p:la nostra	a-125b-41c39d-41e-50f-38g136
p:la notice	a-115d125
p:la notre	a-55c105
p:la nuit	a-41b-25c113d42e-63f-29g-29
p:la page	a48c22
p:la paire	a157d-148
p:la paix	a-36b-60c55d108e-41f-57
p:la parola	c-120e120
p:la part	c-112e80g97
p:la parure	a-92c86d47
p:la patience	a22c22
p:la pendulette	c-61d137e-72
p:la personne	a-95b-52d-70e100f33g122
p:la petite	a79b-49c-117d-82f-42g116
p:la photo	a-113c-112d-29e-21g141
p:la phrase	a123e-90
p:la piece	a-56b-34c77e56
p:la piedra	a-51b113c-87d-44e-21f-21g76
p:la pierre	a-73b26c40d-35e74f-25g37
p:la pile	a-109b-27c-98d129e-28f-26g-31
p:la pioggia	a-65c101
p:la place	a-53b-33c71d-68e-48f58g39
p:la pluie	a-51c-88d55e69f82
p:la plus	a150c-63d-67e-41g-29
p:la poche	c-58d114
p:la police	a-108c136d-26e-97g89
p:la porte	a-37b94c70d-27e-68f-36
p:la pour	c-25f135g-57
p:la premiere	a39b-48c-85d-80e86g63
p:la prendre	a142c-63d26e-73
p:la presente	a-40c-107d-28e74f143g-24
p:la primera	a69c-95g73
p:la prochaine	c-43g84
p:la puerta	a-27b91c-70e59
p:la question	a-73c47d61e-32g76
p:la refaire	a-58c-72d119
p:la reference	a-95c-65d138g77
p:la remise	a32c-47g72
p:la reponse	a78c-88d-85g100
p:la retirer	a-112c-85d76f128
p:la retraite	a45b-75c153d-90e-39f-51g-31
p:la reunion	a55c-53d80g-25
p:la robe	a-40b-76c-81d60e99f-49g104
p:la rue	a-87b-61c145d-85f-44g-66
p:la saint	g66
p:la salle	a-89b79c115d-55e-23g-20
p:la scatola	a-67e91
p:la semaine	a93b-64d-94e28f-61g42
p:la settimana	a34c-66e104
p:la sienne	a69b41c-40d-31e-33g-20
p:la signora	a79b-23c-26d52e-33f-27g-36
p:la soiree	a-157c127d97e49g-22
p:la somme	a-59c97d-78e63
p:la spedizione	a-101c-86e143f-27
p:la stessa	a-24c37d28e60g-41
p:la suite	a27c-79e-27g106
p:la suppression	a-83c-62f136
p:la table	a58
p:la taille	a-73b-34c-108d63e-35f119g110
p:la tesi	c68
p:la tete	a-57b129c-116d-56e88g24
p:la tienda	a-110b-67c-52d-33e136f73g-52
p:la transmission	c52
p:la veille	a-114b74c-108d-27e141f-29g-23
p:la vendre	a-87c-62d203
p:la vente	c61
p:la version	a-99c-25g122
p:la veste	a65c-54d88g-81
p:la vie	a33b52c-97d-24f93
p:la vitrine	a132b66c-89d-129e-20f-39g-79
p:la voir	a46b45d-25f-24
p:la voisine	a-88c108d27
p:la voiture	a85b58c-59d-111e24
p:la vostra	a-129b-38c98d-84e109f-32g-58
p:la votre	a52c56d-119e55f-58g-94
p:la vue	c-59e84
p:lab grown	a-38c75
p:ladies watch	a-124c80d133
p:lady at	a35c27
p:lady who	a-59c-92d61e44f94
p:lady with	a-88c204e-103g-53
p:laisse la	a-104c-28d-26g129
p:laisse un	a-99b-26c55d31e-44f-20g117
p:las cinco	a-112c-104e90g131
p:las fotos	a-99c-85g126
p:last month	a-48c131d83e-95f-25g-32
p:last night	a-160b-32c44d-122e-73f185g-98
p:last one	a74d-21e87g-116
p:last time	a-63c173d-21e-28
p:last tuesday	c-40d78e-28g43
p:last week	b-43c-136d27e47f-47g111
p:last year	a87b-52c120d-42e-84f-63g-66
p:late ?	a131c-73d-52
p:late aunt	c112d-43
p:late father	a57c-31d33
p:late husband	a-156c125d94
p:late mother	a-101c38d114
p:late wife	a-26e86
p:laurea in	a97c-28e-48
p:law is	a68
p:le <1digits>	a25b-66c-37d27f-35g38
p:le <2digits>	a47b-95c-92d29f-48g90
p:le bapteme	a-24c-69d-27e126g-27
p:le bijou	b-26c-22d-45e135f-25
p:le bon	a46c-79d-46e70g43
p:le bracelet	a-23b-44d122e35f-36g-38
p:le cabinet	c186g-144
p:le cadeau	a-22d-21e97
p:le cadran	c-52d58g53
p:le cadre	a-97b-48c83d23e-47f-48g-47
p:le cafe	a-106c-130e163g53
p:le carton	a29c78d40e-101
p:le cas	c56
p:le certificat	a-85c-117d110g112
p:le chien	a-83b-31c143d-56e62f-27g37
p:le chiffre	a61b-137c-108d131g53
p:le club	a-63c87
p:le code	a-67b-21c81d87e-25f-66
p:le coeur	a-95c45e47f74
p:le coffret	a-110c-66d70g119
p:le colis	a21c-65d76
p:le collier	c-98e69f84g-48
p:le comite	a25c86f-22g-25
p:le compte	a121b-28c-77d-121e-63f81g58
p:le conseil	a41c22
p:le cou	a91c-27d-20
p:le coup	a78
p:le cuir	a-140b37c-102d187e-69f-47g31
p:le delai	c-145d30e-23f81g135
p:le deposer	a123c-20d-45
p:le dernier	a69b-57c-121e100f-21g60
p:le deuxieme	a-60c-77g139
p:le devis	a-124c84d-39e-40f-35g101
p:le dimanche	a79b32d-61e-47f-30g-38
p:le dire	a-83b127c-136d-70e166f21g-54
p:le directeur	a46b-20c-21d-42e90g-21
p:le dis	a-85c159d-53
p:le dos	a-28c-89d99e78
p:le dossier	a-85c-130d84f91g107
p:le droit	a72b-30c42d-29e-31
p:le faire	a92c-63d27
p:le faites	a-131c-142d-30e234f36
p:le faut	d79
p:le fedi	a111b86c-50d-89e-51g-21
p:le fermoir	a-54b-43c-111d101f-42g94
p:le film	a-108b120
p:le fils	a41
p:le flacon	a61b-30c-131d45e91
p:le formulaire	b-35c124d-59e-65f-22
p:le foto	a-70c55d-69e110
p:le garde	a-86c161d-60e-62
p:le grand	a116b-23d-71e-25
p:le gros	b96
p:le jeudi	a114c38g-107
p:le jour	a24b95c-76d-93e52f-45
p:le laisser	a-132c-112d170
p:le lien	a-101b-54d-31e-39f136g-37
p:le lui	a52
p:le lundi	a155b-38c-110d-106e-54f-51g-78
p:le luxe	a-57b-20c86g-24
p:le mando	a-110b-28d-85e-60f-28g129
p:le marche	a69
p:le mardi	a94c100d-81e-50f-22g-56
p:le mariage	a-59b124c27d25e-29g-28
p:le matin	a89b-42c99d-80e-30f-39g-69
p:le meme	a92b-54c-95d68e-48f-47g-65
p:le mercredi	a-38b-27c111d-21e-22g55
p:le metal	a-66c-38d69g79
p:le mien	a-87c-133d187e-41
p:le modele	a32b-25c-143d59f-47g83
p:le mois	a-114b-33c-117d162e-31f-31g-42
p:le monde	a34b-152c182d-106f-45g-68
p:le mot	a-117c77d92e66f-37g-22
p:le nettoyage	a-52c27d69
p:le nom	a37b-53c65d-71e52f-45g-50
p:le numero	a-110b-34c190d-53e-44f-37g96
p:le parfum	a-63b-35c-101d84e134f-48g-23
p:le parking	c102d-23g-24
p:le patron	a21c91e-62
p:le petit	a136b-57c-143f-47g-62
p:le plaisir	a-125c36d132
p:le plus	a72c-62d-28e91f-21g-32
p:le poids	a97d-68
p:le poignet	a-38c-45d56g76
p:le porte	a52d34g-26
p:le porter	a111c-23d-52
p:le premier	a144b-72c-87d-76e-60f-40g87
p:le prenom	b-22c-86d60e-55f73g75
p:le prix	a75b92c-122d-117e52f-50g-45
p:le projet	a-103b80f134g-60
p:le rapport	a-34c71
p:le remboursement	a-73c-133d153e105f-45
p:le reste	a-35b-26c-22d-41g116
p:le retour	a-82c-74d52e59g106
p:le rouge	a79
p:le ruban	a-36c-60d111e38
p:le rubis	a107d-36
p:le sac	a120b-54c-139d41e-79f-46g116
p:le salon	a-99b-25c77d39e-27f-24g60
p:le samedi	c105e-23
p:le sautoir	a-90c-42d151g68
p:le scrivo	a-128b-28c-110d-33f-29g148
p:le service	c45d91e-64f-33g-33
p:le seul	a87d-40
p:le site	a180b-57c-135e-87f-34g29
p:le soir	a-56b91c-36d36e-27f-27g68
p:le stylo	a30c-56e101f-24
p:le suivi	a-81c234d-52e-163f-46
p:le temps	b70c25d-131e-110f131
p:le toit	a-38b109c-59
p:le tour	a-125b105d63e-43g62
p:le train	a-27b25d-66e-53f-27g109
p:le transport	a-59c85
p:le transporteur	a-120c45d105
p:le trottoir	a36c27e37f-24
p:le vainqueur	c62
p:le vendeur	a-74c-34d107e64
p:le verre	a-132b-21c-55d143e-61f-21g-22
p:le vert	a105c-55d-35
p:le vide	a-112c-47d105e108
p:le voir	a86c-58d-29f-28g51
p:le vostre	a-115b47c119d-69e-68f-36g-40
p:le votre	c59
p:le week	a-22c-27d33g74
p:leather goods	a-39c26d60
p:leave a	a-76c35g81
p:leave it	a-37c-88d66f106
p:leeds and	c89d-77
p:left and	a-67b56c-82e73g107
p:left hand	c28e-33g67
p:left handed	a106d-32e-22
p:left me	b-31c-47d94f-25g-24
p:left the	c83d24
p:lei mi	c-42g83
p:les <1digits>	b-22c-107d118e-23f-23g58
p:les <2digits>	a104b-39d-25e-37f-106g23
p:les <3digits>	a122b-39c-60
p:les ai	a23c-97e120
p:les alliances	a65b53c-74d-61e-37f-31g34
p:les annees	a40c-23d52
p:les ans	a-56b103c-70d49
p:les autres	a49c84d-59f-35
p:les belles	a-44b65c41
p:les bijoux	c-57g90
p:les boucles	c-77g109
p:les boutiques	c71
p:les cles	a-21b58
p:les deux	a54b30c-158d-39e-34f42g122
p:les diamants	a-36b124c-33
p:les doigts	b82c-25
p:les ecrins	c-45d106
p:les enfants	b99c-36d-52e-33f74g-28
p:les escribo	a58b-29c95d-47e-75f-30g-34
p:les faire	c-34e77
p:les femmes	a-23c-23e90
p:les fetes	a-54c84
p:les gens	a-76b85c105d-32
p:les jours	b103c-45d32
p:les mains	a-77b104c71
p:les maisons	a-40c76
p:les manches	a-106c-61d72g112
p:les marches	a26c62
p:les matins	b-34c81
p:les memes	a-33c114d-20e46f-30g-42
p:les miens	a-99b-37c68e108
p:les modeles	a-54b141c-24
p:les montres	a98b37c-22d-49e-28f-20g-23
p:les moyens	b-79c55d-24f93
p:les noms	c67
p:les oiseaux	a89c-59
p:les oreilles	a68
p:les petites	a71b-21c-138e135
p:les petits	a-82b22c-103d37e59f106g42
p:les photos	a-116b46c-56d-57e112f47g96
p:les pieces	a146c-81g-47
p:les pieds	a-51c-24e108
p:les pierres	a-91b-45c35d162e-41f-38g-43
p:les plus	a-61c100
p:les premiers	a-64c129d-65
p:les prendre	a-140c143
p:les prix	a-68b135c-77
p:les soirs	a85c-101d85e-56g-23
p:les trois	a108b-54c-57d-63e-60f-26g97
p:les vacances	a99c-26d-51g29
p:les vendredis	b88c-45
p:les vitrines	a-114b101c90
p:les voir	a58c56d-23
p:les yeux	a24c-65d-39e77g58
p:let me	b-80c48e-43f-58g95
p:let them	a-100c62d-31f110
p:let us	c92
p:letter in	a-46c-48g120
p:letter of	a-94c-67e57g109
p:lettre de	a66d43e-25
p:li avete	a-59c-84d79f105
p:libres de	a-39c73
p:lieti di	a-27c70
p:lieu de	a-88b-42c-33d65e26f57g104
p:lieu le	a93c-21
p:life and	a29e22
p:like a	a133b-98c-137d-31e31f54g-111
p:like an	c-40d-23f111
p:like her	b62
p:like it	a73b-44c-151d76e25f22g28
p:like one	a103c-64d-33
p:like something	a93c-20e-22
p:like that	a-82b78c-28d154
p:like the	a102b-72c-47d-100f104g-50
p:like to	a67b43d-31e-89f-60g-64
p:like two	a141c-90d-67
p:like you	a-81c57e-83g110
p:like yours	a-79b-93c152d-81e-55f-36g-47
p:line and	c-30f101
p:line bracelet	a108c-78d49e-50
p:link below	a-55c86
p:lisboa e	a-105c79d94f-20g-20
p:list and	a143b-43c38d-35e-28f-51g-41
p:list for	a-34b74c-25d-33e78
p:list of	a-92b61c78
p:liste de	a-83b44c22f71
p:little gold	a141c-86d82e-44f-137g-21
p:live in	c79d29g-72
p:living and	a109c-89
p:livraison a	a96c-60
p:ll be	a-34b125c59d-96e-109f-72g36
p:ll bring	a-95c-73g122
p:ll come	a88b63d-45e-126
p:ll have	a24b77g-40
p:ll take	a-125c130e-59g100
p:lo dico	b84c78d-26e-86g-43
p:lo metto	a-74b127c-72
p:lo que	b-61c-133d-81f49g122
p:lo quiero	a86c-47
p:lo scontrino	a-106c-78d126
p:lo so	a-61c60d73
p:lo voglio	a116b-65c63d-52e-81
p:lo zaffiro	a-30b-24c43d-25g80
p:loja de	a-81b-22c-99d133e92
p:loja em	c-79d104
p:london ?	a110c-22d-67
p:london and	a-81b68c47
p:london for	a104c-47e-23
p:london on	a97b-33c-86d39e-46f-27g-64
p:london shop	d91
p:londres ?	a124c-69d-224g137
p:londres en	a-63d117
p:londres et	a-27d65
p:long ?	a51b75c-81
p:long chain	a121c-46d-46g-28
p:long does	a124b61c-99d-31e-24f-21g-22
p:long story	a98c-58
p:look after	a-53b-23c31d179g-40
p:look at	b134c-151d116e-45f-58g-30
p:look in	a-115b75c-23g115
p:looked at	a-66c-30d89e70
p:looking at	a-140b92c-39d-59e107f-29g114
p:looking for	a94b-95c113d-121e-110f-67g-39
p:looks after	a-54c84
p:lors d	c-61d-44f118
p:lors de	a-78b-20d-24e-25f62g104
p:los dos	a43b-27c35d65e-77g-34
p:loschen sie	a-116b-42c-109d-57e-45f134g-41
p:lost a	a87c-39
p:lost his	a121c-45d-89
p:lost in	a-57c-67d87e90
p:lost my	a50b79c-115d-67e67
p:lost our	a63
p:lost the	a36c-59d71
p:lot de	a-92b-29c109d-34e-27f-26g-27
p:lot of	a83b-31
p:love a	a-46c47g68
p:love the	a-42c-27g112
p:love to	a-50c105d-47e-77f-64g-107
p:loved the	b-25c31d-43e-21f109g-27
p:lui a	a-113b104c-33e58g62
p:lui acheter	a84d-26
p:lui ai	a47b132c-86d-33e-40
p:lui avait	a-184d208
p:lui dire	a31
p:lui donner	a104c-36d-30
p:lui en	a88c-48
p:lui faire	a96b-22e-31
p:lui faut	a-22g84
p:lui meme	a75c-33
p:lui offrir	a87c-85d-58e-57f-46g-51
p:lundi ?	a145c-81d-49f-32g-52
p:lundi et	a128c-25d-51g-32
p:lundi matin	c-34d96
p:lundi pour	a-110d125g49
p:lundi si	c90
p:luxe a	a-26c70
p:luxe je	c60
p:luxury brands	c69
p:lyon et	a87c-20
p:m <1digits>	a-81b-27c98d-34e-28f-37g-27
p:m <2digits>	a50b33c71d-23e-96f-35g-43
p:m a	c-29e124f-35g-76
p:m accompagnera	a56
p:m adresse	a27c95e-62
p:m adresser	a104b-25c-69d-45e-30f118g-74
p:m after	a126c-61d-43
p:m an	b-27d89f-21
p:m and	a108c47d-60e-85
p:m appelez	a-58c-103f134
p:m appelle	a-29b81e22
p:m around	a20c-63g87
p:m avait	a-143b-40c-135d144e141f-46g123
p:m avez	a-159b-49c-95d161e132f50
p:m aviez	a-137b-38c-132d109e100f-63g139
p:m avoir	a-53f107
p:m back	a103c-47f-30g32
p:m doing	a-23b66
p:m ecrire	a-109c-98e71f116g71
p:m en	a58c47d44e-160g-87
p:m ennuie	a45c47d-30
p:m envoyer	b90d-89e52f-55g-29
p:m envoyez	a64b-134f97
p:m est	a-53c-38d-32e119g51
p:m free	c-26g83
p:m getting	a119c-48d-30
p:m going	e-36f103
p:m in	c28d83e-58f-92g-52
p:m indiquer	a115b-68c-72f92
p:m looking	a-63b-40c121d-61e-68f-37g74
p:m not	a-22b147c-126d-43e103f-44g-78
p:m oblige	a126c-88e-81g53
p:m offrir	a42c-32e62
p:m on	a77b-31c-84e-43f98g-72
p:m only	a-95b118c27d-47
p:m ont	a36b-53d-45e34f66g-40
p:m oppose	a-43c-107f126
p:m sure	a-107b-50c-62e127f65g45
p:m the	a127b-52d-86e-121f-40g43
p:m told	a87b-57c45d-96f-32g-44
p:m trying	a-106c47d53e74
p:m writing	b66c91d-46e-95f-37g-22
p:m y	b117c-90d-28e-62g52
p:ma bague	a-118b-43c-95d155e98f-39g-42
p:ma belle	a-61b-54c-131d115e121f-51g114
p:ma boite	a-93b77c-38d58e-73g114
p:ma candidature	a-21f103
p:ma carriere	a75e-28
p:ma carte	a127b-40d-109f27g-136
p:ma ci	b131c-90d-65e-39g-26
p:ma commande	a-114b-30c-116d162f54g-37
p:ma compagne	a73b21c-80d-60e-99f90g-36
p:ma copine	a86c-49
p:ma demande	a-83b-54c-135d-76e128f159g28
p:ma famille	a21d-48e87
p:ma femme	a101b-69d-94e-93f-71g-57
p:ma fiancee	c-63e103
p:ma fille	b44c-108e23f-41g46
p:ma grand	a-53b-54d130e65f-45g-52
p:ma il	a-84c-91d118
p:ma in	a61
p:ma marraine	a108c-88d29
p:ma mere	b-69c-129d49e-22f83g86
p:ma montre	a-53b-111c-141d118f-70g-62
p:ma non	a97c-96e58
p:ma part	a-24c-62d-31e88g72
p:ma petite	a-112b31c-53d77e75g49
p:ma place	a63c-56d68
p:ma premiere	a72b-76c-23d47
p:ma question	a91c-28d-51e58g-23
p:ma retraite	b119c-102
p:ma societe	a-70c-39d107
p:ma soeur	a90b-72d-114e-117f-54g104
p:ma stavolta	a56c50d-33
p:ma taille	a34c-22d68
p:ma tante	a-109b-50c-64d184e-59f-39g123
p:ma these	a82
p:ma vie	a99b-29c-122d43g-21
p:ma voisine	a30c-42f91
p:ma voiture	c82
p:machine a	a-133c159d21
p:madam i	a-90b-21c78e21g-20
p:madame j	a-81d100e-31f73
p:madame je	a-29b-34c62d-47f65g-42
p:madame la	a-38b70c39d-31e55f-46g-31
p:madame mon	c43
p:madame monsieur	a90b-53g-63
p:madame vous	a-101c-62e91g103
p:made a	a50b31c128d-75e-23f-45g-93
p:made by	a41c-138d116f85
p:made for	a-153c-40d190e65
p:made in	a48
p:made me	c99d-33e-20
p:made my	a-53b-32c147d-41e-67f-24g-73
p:madre che	a95b-32c-65d-36e64g-21
p:madre ha	a-35c-71e84f83
p:mag ik	a-93b-27c124d-53e-21f-22g-43
p:magari un	a-81b91c-57d89
p:magazine on	a57
p:mai a	a69
p:mail de	a-134b-49d-21e93f47g115
p:main de	c86
p:main en	c78
p:main la	a23e28
p:mains dans	a-43b56c30
p:mairie du	a76
p:mais c	a-36c-130d63e157f-24g-22
p:mais elle	a-125c-29d133g40
p:mais il	b40c-108d146e-74f-23g-30
p:mais j	a-40b130c-133d62e57f-56g-61
p:mais je	b80c-66d84e-53f-66g-91
p:mais la	a41b-29c-149d144e-30f-23g-35
p:mais le	a46b117c-105d-52e-65
p:mais ma	a42c-77f83
p:mais mon	a-145c-81d147g116
p:mais on	a54b64c-45d-147g70
p:mais pas	a126c-50d-30e-74g-26
p:mais quand	a-61b89c-61e74
p:mais si	a-114b137c-87g69
p:mais un	b95c-86d45g-24
p:mais vos	a-80b105c55e-66f-24
p:mais vous	a-32c31g69
p:maison ?	b113c-70
p:maison comme	a-56b-26c27d-31e99g-20
p:maison d	a-43c77
p:maison de	a-45b137d-103e25f-40g-43
p:maison et	a-82b65c-32d166e-26g-21
p:maison j	f95
p:maison je	c66
p:maison ma	c77
p:maison ou	e46
p:maison que	a-113c138d-87e91f-39
p:maison qui	a-32b-66c43d-28e104
p:maison sono	a-64c108d-36
p:maison une	a-48c-58e150
p:maison vers	a-38c-110d137
p:maisons comme	a40
p:maisons de	a-50c80g-21
p:maisons qui	a-29e62
p:make a	a117c-118d-113e63g-81
p:make him	a60d-29
p:make it	a-62b-35c-117d154e-40f-30g80
p:make me	a-37c95
p:make such	a119b-64c-23
p:make the	a79
p:make you	a-47c89
p:man at	a-122b76e106
p:man i	a-30c171e-102
p:man in	e101
p:man mit	a-124b-29c37d-79e135f-27g-26
p:man s	a108
p:man who	c-45e102g-24
p:man with	a-20b-21c-122d-45e-24f86g122
p:manage an	a-24c101e-27
p:manager i	a-54c85
p:manca un	a-92d123e-34g-27
p:manque le	a-82c56d113e-36
p:manque une	c73
p:many thanks	a-39c-34g103
p:march and	a-76b-22c44d75e74f-21g-23
p:marche a	a-78b57c-74d67g104
p:marche de	a24c41
p:marche plus	a-41b-88c146d33e-53f-42g-28
p:mardi ?	a153c-26d28g-138
p:mardi a	c-42e52g58
p:mardi ou	a70
p:mari a	a-107c-113d80f113g109
p:mari est	a83b-24d-81e-32g41
p:mari et	a-69b-30c115d-89e115
p:mari m	a-132b-89c130d109
p:mari ne	a174b-79c-104d-21e-70
p:mari qui	a-110c-72d47f107g66
p:mariage a	a145c-94d-22
p:mariage de	a43c61d-25
p:mariage en	b25c-98g110
p:mariage et	a-58d-29f113
p:mariage j	d56
p:mariage le	b111c-94d67
p:mariage samedi	a34c-35d54
p:marie a	a65
p:marie en	a107c-67d-39
p:marie le	a74b-48c-56d139e-32g-90
p:mark it	a86c-30
p:market i	a-66b121c-50
p:marketing agency	a74c-27
p:marque de	a25
p:marquer le	a87c-53
p:married in	a48
p:marzo y	a25c-82d-31f108
p:master sur	c53
p:matin ?	a95c-81d58g-42
p:matin de	a38
p:matin et	a-113d90g95
p:matin je	a-43c60d40
p:matinee ?	a96d-37
p:matrimonio a	a78c-41
p:may and	a87c58d-25e-45g-30
p:may be	a-66c79d-52e99f-42g-122
p:may concern	c61
p:may i	a44b-52c83d-56e-80f-80
p:may in	a66c-23
p:may we	a35b-21c-44d140e-34g-65
p:maybe one	a-95b120c-84
p:me ?	a44b103c-63d97e-147f-45g-48
p:me a	b-70c81e-22f-54
p:me about	a111d-58
p:me after	a76b-24c-59g50
p:me again	a-104c-79f-21g131
p:me an	a-71c113
p:me and	a140b-58c-125d-80e52f51g-86
p:me another	c-79d51e99f-31
p:me at	a77b-34c-111e87f69
p:me but	a-63b-50c-88d128e106
p:me caso	a98c-57
p:me charge	a74
p:me communiquer	a-111c177d-79e-21g-79
p:me concernant	a-56c-99f120
p:me confirmer	a65c-119d-33f118
p:me conseillez	a161b-26c-79d-36e-61f-100
p:me de	a-115b-22c-108d-34e121f-22g123
p:me demande	a-129b26c-22d75e109f-28g54
p:me deplace	a-60c89e32
p:me deplacer	a-33c21e85
p:me dire	a29b65c-63d92e-68f-53
p:me dit	b-40c-93d-87e127f-42g-57
p:me e	a-20f105
p:me faire	a57b-45c46d-90e35
p:me fait	a-102b63f97
p:me faudrait	a-54b-30c70d114e-29f-28g-31
p:me faut	a138b-84c39d-139e-60f-44g-45
p:me for	a-128b142c-95d31e133f-48g-44
p:me from	a-100b-21c-124e-57f140g133
p:me gustaria	a44c46
p:me ha	a93b-41c28d44e-61f-41g-77
p:me he	a128c-66d-30e-23
p:me how	b-96c105d-37e-96f148g-45
p:me i	a66b-36c-63d-49f-28g73
p:me if	a-43b-49d132e-28f-29g-45
p:me in	a-100b133c-96d50e136f-44g-48
p:me including	a-45c-102f122
p:me it	b-57d48e102f-25g-72
p:me know	a-90b-38e-64f-35g141
p:me l	a-32b-74d-46e58f-49g125
p:me la	a-34b-60c-79d150e-128f-62g-81
p:me laisse	a75b50d-52e-61
p:me le	a167b-37c-131e60f-91g-49
p:me les	c-109d57f107
p:me lo	b-66c76d68e-86f-40g-48
p:me manque	a183b-44c-98d-118e-95f-33g-71
p:me marie	a58
p:me mettre	a159b-82d-73g-77
p:me montrer	a34c-47e49
p:me ne	a84c-87d68
p:me not	a41d-81e88
p:me off	a-112b-31c-125d-33e-35f145g-33
p:me on	b34c132d-27e-69g-32
p:me one	a-63c107
p:me parle	c71
p:me permets	a-118b-49c70d-57f-53g96
p:me podrian	a87c-35
p:me presenter	a49c41d26e-86
p:me pueden	a50b-26c-67d82e-29f-24g-26
p:me rappeler	a66b72c-141d-41e-35f-63g108
p:me rather	a64c-49e64g-49
p:me recevoir	a93b-32c-86d-55e41f-28g-36
p:me renseigne	a-84b120c-83
p:me repond	a-113c-94d-45e146
p:me repondre	a151c-74e-57
p:me so	a69c-24
p:me something	a149b-32c-109d-86e-26
p:me suis	a-70b46c44d-57f129g-72
p:me that	a-48c30e42
p:me the	a34b53c-28e-28f40g-21
p:me tiens	c62
p:me to	a83b-109c20d-113e-62f-69g103
p:me va	a27c-64g93
p:me vendre	a94c-38
p:me what	c59d61e-101f-30g-33
p:me when	a51b-115c-131d27f121g73
p:me where	a40c74d-95f59g-75
p:me whether	a44b104c-118e67g-75
p:me with	a-55c62d-52f103
p:me you	a58c85d-31e-55
p:me your	a260b-134c-98d-91e-52f-24g-65
p:mean the	a-120c48g114
p:medaille de	a88c-38
p:meet the	a130c-98d-34f87g-56
p:mein mann	a74c-32
p:meine bachelorarbeit	a-42b-22c94d-23e-20f-20
p:meine frau	a56b133c-110d-120e-105f71g-63
p:meine tochter	a81
p:meine uhr	a-106b-27c-79d129e46f-28g-28
p:meiner daten	a-101b-27c-104d-56e-28f132g-27
p:meiner frau	a85b-48c-81d77e-35f-31
p:meiner uhr	a-100c-65d121e-22
p:meme ?	a100b-24c-22
p:meme a	b-28c103d-38e28
p:meme avec	c77
p:meme bague	c-41e81
p:meme boite	a-62c93
p:meme chose	a82d-30
p:meme en	a92b-29c33d-115e45f-22g-34
p:meme heure	a-123c-109d-21g144
p:meme montre	b76
p:meme ou	a26c-43d82
p:meme pas	a-103b136c67d-40e-39f-37g-35
p:meme un	c55
p:memoire de	a-43b75c34
p:memoire sur	a-24c69
p:memory i	c75
p:men s	a120c-75d-28g-53
p:mercerie a	a47
p:merci beaucoup	a45b-24c-62d-24e-20f-53g102
p:merci d	b-47c-125d-35e-85f124g122
p:merci de	b-81c-37d-78e-103f158g-101
p:merci encore	a-100c-87f100g110
p:merci infiniment	a-67c-38f80g82
p:merci pour	a-86b-24c-99d-46e-63f137g108
p:mercredi <2digits>	a71c-109g88
p:mercredi ?	a-77c102
p:mere ?	a-73c-58d140
p:mere a	a24c-69d-51e57g84
p:mere de	a-29c-40e59f82
p:mere elle	a119b-25c-69d-87e-63g24
p:mere est	a-49c-40e115g44
p:mere et	a-24e84
p:mere m	a38c86e-24
p:mere ne	a68c-22d-59g52
p:mere qui	a93c-55d-27
p:mes <2digits>	b113d-40e-32
p:mes chaussures	a-90c65g82
p:mes clientes	c41
p:mes clients	a26b-51c91
p:mes deux	a119c-33d-80
p:mes donnees	a-106b-24c-126d-27e-25f141g-25
p:mes eleves	a33c-55d67
p:mes enfants	a-102e114f-24
p:mes mains	a107b-70c72e-51
p:mes mesures	a-28c-74d87f69
p:mes parents	a25b101c-80d-22
p:mes propres	a71c-100f91
p:mes quarante	a27c-53d87
p:mes salutations	a85c-79d67
p:mes trois	a75c-28
p:message de	a-130b-28c-122d-54e-43f109g144
p:message du	a-73g91
p:mesure ?	a119b-29c-33d-39
p:met <2digits>	a72c40g-35
p:met een	a113b-74c105d-91e-32f-31g-108
p:mettre a	a53c-38d64
p:mettre de	a36b124c-49d-67g-77
p:meu marido	a135b-52c-55d-51e-26f-21g-21
p:meus dados	a-114b-30c-128d-37e-32f145g-30
p:mi abuelo	a88d-40g-30
p:mi avete	a-123b-46c-119d38e154f-82g-52
p:mi aveva	a-123b-41c-119d-61e-46f-34g145
p:mi chiamo	a-39c105
p:mi dice	a82b90d-36e-82g-50
p:mi dicono	a-118c-157d155e141g-33
p:mi dite	c105d-71
p:mi e	a-108c26e113
p:mi farebbe	a-56b76c23
p:mi ha	a-48b-40c-111d63e136f-39g72
p:mi hanno	a-63b-34c-113d41e139f-30g-38
p:mi hermana	a26b-33c-111d-42e-60f-27g136
p:mi hija	c-75e102
p:mi hijo	a82c-48
p:mi jefe	a103c29d-78
p:mi madre	a93b-33c-106d-48e-38f-31g71
p:mi mandate	a-101b135d-41e-40f-34g-35
p:mi marido	a-50b83c-138d-42e149f-28g-33
p:mi mujer	a116b-32c-79d-25e-37g-28
p:mi padre	a47b-34c53d-55e41f-28g-37
p:mi permetto	a-61c94
p:mi piacerebbe	a-89b122c46d-98e-92f-47g-73
p:mi pueblo	a-56b99c26
p:mi serve	a43b-22c-77d100e-53f-22g-23
p:mi sobrino	a56c40
p:mi sono	a-51b72c85e-31
p:mi suegra	a83c-46
p:mia fidanzata	a139b-111c53d-48g-43
p:mia figlia	a56b-35c-92d-108e121f-32g-58
p:mia madre	a-31b-47c-21d-78e114f48g-43
p:mia moglie	a83b52d-100f-51g-54
p:mia nipote	a78b94c-80d-58e-37f-21g-42
p:mia nonna	a127c-52d-70
p:mia richiesta	a-117b-37c-119d-47e-46f134g121
p:mia sorella	a-85b113c82d-47
p:mia suocera	c-67e-22g108
p:mia tesi	a-44c80
p:mia zia	c20d50
p:midi ?	a105c-51e-20
p:midi de	g66
p:midi et	c-25g66
p:midi si	a111c-93
p:miei dati	a-79c-88d-21f118
p:mieux je	a45c-26e32
p:mieux que	a-84b-24c41d97e59
p:might be	a-45g112
p:might i	a113b-30c54d-67e-69f-20g-24
p:might one	a-73c60d73e-21
p:mijn vader	a96b-56d-70e-34f-37g22
p:mijn vrouw	a61b-49c-102e-41f-41g80
p:milano giovedi	a32
p:mille euros	a38b61d-21e-28
p:mine in	c74
p:mine s	b57c-55d65
p:mine to	c40
p:minha avo	a141c-95d-93e-23g-24
p:minha mulher	a48b-43c-85d-52e-31f-68g128
p:minutes ?	a-90c112d-23
p:minutes a	a-57c-68d122
p:minutes and	a-71b-24c69d-23e51f-23g-22
p:minutes of	a-67b-20c23e97
p:minutes on	c34
p:minutes par	a-101c-82d167e-55
p:minutes pour	c23
p:mio anello	a-94c-70d117
p:mio cugino	a-62c147d-64
p:mio figlio	a-38b-37c-100d74e62f53g52
p:mio marito	a-67b-62c-77d-61e-24f160g107
p:mio nipote	a98c-55d-58
p:mio orologio	a-107b-27c-103d128e-28f-25g-26
p:mir bitte	a138b-46c64d-114e-40f-33
p:mir die	c-62d29e-21f90
p:mir eine	a88c-33d-29
p:mise a	a-125d164e54f-22
p:misura <2digits>	a117b-24c-77d-86e-24f-20g-24
p:mit dem	a117b-52c-102d-129e-49f-54g68
p:mit freundlichen	a96c-45
p:mochte ich	a142b-90c47d-70e-84f-55g-44
p:mode et	a-30c68
p:modele a	c-131d121e-57g24
p:modele de	a-118d72e108
p:modele en	b-22c-39d-50e-20g113
p:moglich ?	d-44f-24g105
p:moglie che	a46b-22c53
p:moi !	a126g-21
p:moi a	a76c-99d-23f89
p:moi aussi	a-65b-34d-57e123f-21g52
p:moi avons	a49b54c-50d-21
p:moi c	a-57c93d-133e43f102g-23
p:moi ce	a26d40
p:moi d	a-119d-30e55f138
p:moi de	a-62b-44c-31d-64e-25f142g-42
p:moi et	b-29c-105d-24e97f-25g76
p:moi etions	a-44c-24e103
p:moi j	a134b67c-103d-58e-98f75g-130
p:moi je	a125c-100d-113e-33f22g-69
p:moi juste	b112e-25f-27
p:moi la	a-108b75c-94g126
p:moi le	a-66c23e-21f58g61
p:moi meme	a93b-53c104d-97e-62f-30g-49
p:moi on	a-87b108
p:moi quand	a121c-35d-60
p:moi que	a31c28
p:moi qui	a41b-55c-80d45e60f-57
p:moi s	a-37c-102d-51e27f134
p:moi si	a150b-20c-83d-73e-87g51
p:moi un	b-39c72d-42e94f-30g-32
p:moi une	a-87b43c142d-97e-39f-23g-24
p:moins de	a159c-94d-131e-44f-25g-33
p:mois a	a-121b34c122d-46f48
p:mois de	a-57c63d43
p:mois et	a-57b58c-78e119
p:mois je	a-140b140c-68d106e34
p:mois que	a-48c-96e138
p:mois une	a51c21
p:mon adresse	a-80b-42c-139d-57e-49f145g129
p:mon alliance	a-64c-59d111e73
p:mon arriere	a-104b56c141d-32
p:mon associe	c120
p:mon atelier	a-57b-77c148e-26
p:mon beau	a-43b68c-54d63
p:mon book	a-63c86
p:mon bracelet	c-69d68
p:mon bureau	a-79c-62d130g77
p:mon colis	a-49c175d-244e118
p:mon compagnon	a-24b60d-58e91
p:mon compte	c-127d-58e-34f154g-104
p:mon consentement	a-103c-124f145
p:mon copain	b95c-62
p:mon cv	a-37c75
p:mon dossier	a-112b-43c-84d-58e138f139g-21
p:mon droit	a-81c-128d-56f152
p:mon epouse	a104b-64c-65d-93e-61f128g-79
p:mon ex	a-134b-39c87d-89e-51f154g-35
p:mon fiance	a-52c114e-66f-27g68
p:mon fils	b52c49d78e-102f40g-122
p:mon frere	a27c130d-38e-58f-45g-63
p:mon grand	a-43b49c117d-52e-58f-21g-25
p:mon mari	b-115c-24d-22f84g48
p:mon mec	a112b-30c-64
p:mon memoire	b-25c70d-26e-36f-24g-26
p:mon message	a-132b-40c-56d-55e-54f62g129
p:mon metier	a-47c110e-22
p:mon neveu	a-100d158e37
p:mon nom	a-130b-32c-136e119f151g31
p:mon numero	a-98c-98f136
p:mon oncle	a-64b36c112e-33f-23g-29
p:mon ordinateur	a60c-50d38
p:mon patron	a105c-60
p:mon pere	b41c-67d-30e54f62g-96
p:mon petit	a38c-65d94
p:mon poignet	c-30f74g47
p:mon portefeuille	a-124c-45d137
p:mon premier	b54c-53d54e-34
p:mon prenom	a-93c-98e97f109
p:mon rendez	a-127c40e96g71
p:mon sac	a-65b-31c-70d124e48f-32g-35
p:mon telephone	a-93c135d-45f-35g58
p:mon temps	a87c-37
p:monday ?	c-84d180
p:money from	a93c-77d-33e106f-85
p:money in	a-45b94c-73e82
p:monsieur actuellement	c26
p:monsieur dans	a-46c-47d83f68
p:monsieur j	a115e-83
p:monsieur je	a-93b-37c161
p:monsieur l	a52
p:monsieur le	a-84c39d-41e119g-25
p:monsieur nous	a-88c59e70
p:monsieur permettez	a37
p:monsieur qui	a-34c74d50e-62
p:monsieur vous	a23c-31e55
p:monte a	a108b-29c-39d-23e-29g-23
p:month ?	a120b-39d-57
p:month and	a44c-28d75e-46
p:month to	a-79c-27e98f51
p:montre a	a38b36c-38d-55e84f-56g-63
p:montre achetee	a-145c-70d159
p:montre avec	a69b40d-36
p:montre de	a-26b122c87d-22e-73f-58g-66
p:montre en	a-104c-64d149e44
p:montre est	a-119b-32c-110d124e-33f-32g87
p:montre je	b67
p:montre la	a39b-56c44
p:montre pour	a58b91d-101f-40g-57
p:montre qu	a45b57c-42
p:montre que	b21c-85d109
p:montre une	a113c-36
p:montres a	a30b-67c96d-46
p:montrez moi	a93c-48
p:moq <3digits>	a-57b-21c82d-23e-21f-21g-21
p:more i	a-30c-57e66g60
p:more if	a33
p:more than	a-24c45d-53e105g-53
p:morning i	a-40b-46d117e-41f-33g87
p:moro em	b-28c-82d134g-22
p:most expensive	a-110b143c-64d-22
p:most of	a33c32
p:mot ?	a-21c78
p:mot de	a39c69d-48e-83g44
p:mother in	a71c-70d-38e67g-20
p:mother of	a87c-27
p:mother s	d73f-44
p:mother she	c-33g77
p:mother who	a-34c145e-79
p:mount street	b-73c51d83f-66g-52
p:moved in	a-29b69c-113d120f50g-29
p:moving to	b58c-21d33
p:mr and	a-90c-100f131g50
p:much and	a133c-68d-30
p:much for	a-47c-56d-40e126f96g-44
p:much is	a85b-110c137d-110e-21
p:much like	b-56c121
p:much would	a-81b163c-65e-31
p:mum s	a-65d112
p:muss ich	a-51c-47d108
p:must be	a122b-30c-92d-49e55g-25
p:mustn t	a97c-43
p:my account	a-87c-124d129e-42f121
p:my accountant	a26b62c-37
p:my address	a-109c-103e77f125g44
p:my assistant	a-25c-110f94g104
p:my aunt	b-32d-21e109f-36g-54
p:my basket	a168c-120d-63e66f-60
p:my boss	a55b-36c-51d100e-41f-33g-67
p:my boyfriend	b75d-25
p:my bracelet	a-84c-49d109
p:my brother	a26c34d-35e-59f-45g47
p:my business	a78
p:my card	a-115c30d-53e-21f134
p:my children	a-50b-28c-99e144f-22g-23
p:my client	a-21d100
p:my company	c63
p:my cousin	a35c47d-32
p:my dad	a122b-34c-77d-85e-39f-24g-31
p:my daughter	a36b-68c63d-61e-29
p:my details	a-81c-111f139
p:my dissertation	a-25c70
p:my dog	a-85c23d49e115g-21
p:my employer	a138c-83g-60
p:my engagement	a-56b75c23
p:my english	a56
p:my enquiry	a-111c-102d-29f150g-64
p:my ex	a-48b-20c-109d105e-44f116
p:my father	a47b-50c-112d111f-23g-41
p:my fiance	a-66c102d-63e83
p:my fiancee	a-87b-38c172d-54
p:my finger	a30d55
p:my first	a120b151c-186d-25e-34g-29
p:my flat	a-32b120c-73e-27
p:my flatmate	a71b110c-131d46e-45f-31g-41
p:my friend	a114c-64e-33
p:my garden	a-118c80e122g-25
p:my girlfriend	a-40c31e87
p:my goddaughter	c-33g92
p:my godmother	a-130b64c63d76
p:my gran	a-58b104
p:my grandfather	a-53c106d-27e55
p:my grandmother	a-22b-48c52d31f-39g41
p:my great	a-121c136d105e-72f-28
p:my hand	a-65c-57d63f110
p:my hands	c66
p:my heart	a58c58d-52
p:my husband	a25b44c-82f37
p:my insurer	c-113d117
p:my late	a-95b-70c66d32e56f118g-57
p:my life	a45c-70d-87f116
p:my mind	a52c-57d79
p:my money	a-123b-114c204d-153e79
p:my mother	a21b-91c-68e77f-75g62
p:my mum	a67b-102c91d-122e-79f-48g96
p:my name	a-150b-69c-51d-55e73f158g-65
p:my nan	a148b-53c69d-117e-56f-45g-129
p:my neighbour	d-31e64
p:my new	a-78c-23d68e75
p:my niece	a-44b88c88d-55e-29
p:my number	a-53b-35c-139d-77e98f136g45
p:my order	a-117b-32c-117d92e68f66g92
p:my own	a77b54c-51e-69f-81
p:my partner	a151b110c-185d-31e-24g-23
p:my phone	a-123b-74c142d-68e-131f124
p:my portfolio	a-50c81
p:my right	a-63c-92f121
p:my ring	a-141b-26c-54d112e161f-45g-90
p:my sister	a92c-133d81e-156f-80g68
p:my son	b55c-95d-81e88f100g-35
p:my surname	a-88c-106f135
p:my three	a-33c-176e-70g193
p:my two	a-85c47d81
p:my watch	a-128b-73c-20d129e-46f-34g-38
p:my wife	a58c-30f-78g-51
p:my work	a-97c-28e91f-20g85
p:myself i	c99
p:myself in	a97c-67
p:myself one	a83
p:n <1digits>	a-32b-31c-121d29e-27f-33g148
p:n <2digits>	a-70c129e-64
p:n <5digits>	a-67c-91d177e-46f-20
p:n a	a71b60c-130d-71f55g-103
p:n achete	a-80b154c-88d-28e-42g-24
p:n ai	b79c-85d-62f106
p:n aime	a101e-27
p:n arrive	a-72c-84d168f-88
p:n avais	c-73d-49g108
p:n avez	c-29f103
p:n avons	b58c-91d66
p:n en	a-26b119c68d-61e-38f-57g-82
p:n est	a-63b110c-57d70e89f65g-101
p:n etait	a-120c-54e125f58
p:n existe	a38b-162c175
p:n importe	a100b-54c139d-90e-92f-54g-121
p:n ont	a-105c130
p:n ose	a-104d53e31f98
p:n y	a-58b77d-107f114g25
p:na een	a-108b-28c-85d92e133f-22g-30
p:na praia	a-104c51d133e-21
p:nach <2digits>	a161c-161
p:nach paris	a93c-68d-26
p:nachste woche	a44c-45d-62e95
p:nada de	a117c-82
p:nada mas	a-106b129c-39
p:name and	a-138b62c86e65f63g-79
p:name i	a-72c156d-37e-53
p:name in	a-92c26d40e91
p:name is	a-70b-43c33d23e57f93g-74
p:name of	b-29c94d-51e36f-29g-75
p:name on	a113b-136c-95d95f-29g-30
p:name would	a-43c76
p:ne avete	a75b-27c92d-95e-33f-25g-28
p:ne cherche	a-115c24d154
p:ne demande	a-91c110e87f-44g-30
p:ne fate	a73c-26
p:ne ho	e57
p:ne l	a113d-46
p:ne la	a-47c66d-62f83
p:ne le	b75c-23d80e-43f-32g-39
p:ne lit	a101c-51
p:ne m	b-97c-129d-37e28f157g51
p:ne marche	a-71b-90c142d62e-59f-48g-36
p:ne me	a-49b-104c-66d-130f177g-24
p:ne nous	a38c-66e99
p:ne parle	a-23g41
p:ne pas	a-74b-84c66d-103f169g-94
p:ne peut	b72c-43
p:ne peux	a47c28
p:ne plus	a-99c-85d-22e-21f148g-31
p:ne porte	a127b-82c-86d-75g74
p:ne presse	a-24b68c-71g72
p:ne ressemble	a91c-22
p:ne rien	a112b86c-148e52
p:ne s	a-142b-151c181d-39e91f-23g54
p:ne sais	a62d-91e22g-92
p:ne sait	a22b88c-97d30e-34f-26g-34
p:ne se	a123b-32c-72e-91f-27g-45
p:ne soit	a53c-53d69
p:ne sommes	b94c-52
p:ne sont	a44
p:ne souhaite	a-116b66c-47d-56f128
p:ne suis	a-92b139c-130d21e109f85g-27
p:ne tient	a-118c-53d105e109
p:ne veut	a115b-57c54d-82e-30
p:ne veux	a36b-65c-101d-118e86f127g-67
p:ne viens	b33c-56e-33f96
p:ne voudrais	a-135b30c63d109
p:ne vous	a-20b57c-35d-116e144f-48g-34
p:near the	a101b-23c43e-25g-54
p:necesito un	a128b-36c-123d53e-46f-33g-38
p:necessaire de	a35c-49d53
p:necklace and	a95b-27
p:necklace for	a-110b130d-29e65
p:need a	a107c52d-114e-35f-67g-49
p:need from	a-58c49d55g33
p:need it	a-69c-45d108g79
p:need the	a40b-40d60e-49f25g-34
p:need to	a-68b-62c129e-64f159g-155
p:needn t	a-48c91
p:needs a	a-101c140d59e-22g-31
p:needs to	a-52b155d-32e-30
p:negozio ?	a55c68e-33
p:negozio a	a-93c-100d40e121f84g-28
p:nel <4digits>	a-92b43d112e-60f-41g-111
p:nel pomeriggio	a55c-108g101
p:nettoyage de	a-41c89g-33
p:neuf ans	a-42c129d-46e-44f-23g-24
p:never buy	a32c-56f80
p:new line	c76
p:new one	a-74c-54d129
p:new watch	d54
p:new york	a57b-35c-24d64e-37f-31g-63
p:news on	a-82c-88d-111g152
p:next month	b-21c48d46e-44g-22
p:next to	a25b-23c-79d-27e-20g114
p:next wednesday	a69
p:next week	a-30b-55d27e-53f68g28
p:next year	a-125b144c-93
p:ni de	a62
p:niamh brady	a27b56c-25
p:nicht zu	a113c-89d-37e-25f-21
p:night i	c104
p:nine and	a-88b80c48
p:nine hundred	a78c-27
p:nine of	a74c-108d90
p:nine pieces	a-46c48d59
p:nine seconds	a-94c73d64
p:no brasil	a58
p:no dia	a104c-57g-21
p:no es	a-22c38e77f-22
p:no fim	a-30b-22c-117d-28e141f-25g-22
p:no hurry	a-44b-30c-90e-23g146
p:no idea	a71b-32c-86d-40e-42g107
p:no longer	a-134b-39c-45e62f145g-32
p:no me	a-82b-101c-95d-120e-111f149
p:no more	a-96b-40c-120d101e-81f159g-33
p:no need	a-45b89c-105d-71e-21f146g-64
p:no one	a-33d-31e115g-29
p:no plans	a-118b140c-110
p:no pressure	a-22c-60g110
p:no quiero	a78b-25c-86d-40e-94f127g-21
p:no rush	a-71c-103d43g127
p:no se	a-24b43c82d32f-50g-71
p:no strings	a-52c96
p:nobody else	a33c-67e68
p:nobody has	a-113c-99e145f-59
p:nobody s	b97
p:noces d	b128c-69e-41f-29g-48
p:nog een	a-112b43c154d-43e-29f-33g-75
p:noir pour	a72c-22
p:nom a	a-93c117d-97e95
p:nom d	e57
p:nom de	a-125b-74d118e-60f124g-27
p:nom du	a163c-34d-126e-26
p:nom je	a90c-117g65
p:nom sur	a-132c138d-59e103g-34
p:nombre de	a-55c-37d52f109
p:non ?	a-88b-95c187d-30e28f-39
p:non a	g60
p:non c	a-105c-98d105e112
p:non ci	a71c37d-45
p:non compro	a-44b132c-110d-33e-93f-33g-32
p:non di	a106c-109d-36g85
p:non e	a-134b68c66e109f-37g-41
p:non ho	a-69b135c-127d-71e91f-42g30
p:non je	a-47b-30c134d-55g30
p:non le	a-22d-44e45g76
p:non lo	a-105b-31c159e52g-21
p:non mi	a-100d-85e85f107
p:non pas	a81c-77e-32g78
p:non plus	a-127b107c-122d66e58f138g-27
p:non si	a-101b101c-108d92e117f-38g-43
p:non sono	a96c-103e-53f105g-49
p:none of	a-28b75c-108d88e64g-23
p:normal ?	a-117c-77d101g118
p:nos <2digits>	a92c-60
p:nos alliances	a51b-28c-56d-24e100
p:nos noces	a36b-21d52g-26
p:nos vingt	a48
p:not a	a124b-30c-138d-97e81f-64g-58
p:not after	b26c28d-40e51
p:not asking	a-65c67e72
p:not be	a-86b66c-122d99e136
p:not been	c-85d124e-29
p:not buying	a-124b139c-109d-36e-31f-30g-30
p:not even	a-101b111c43e-24
p:not for	a89b86c-119d-40e46g-20
p:not i	a45b-29c54
p:not in	a-105b130f-23
p:not know	a96c28e-53g-37
p:not sure	a154b-73c-67d-44e-49
p:not the	a48b-83c37d-31e43f-51
p:not to	a61b-87c27d49f-42g-80
p:notes made	a-28c-94f113
p:nothing and	a-27b-50c142
p:nothing else	a-104b76c-70d115
p:nothing from	a120b-64c-37
p:nothing in	a-46e-20g89
p:nothing on	a82c-82d-115e77g49
p:nothing that	a79c-21
p:nothing to	a-40b113c-52
p:nothing with	a91c-29
p:noticed that	a-28c27e50
p:noticed you	a-30c85
p:noticed your	a-43c85e-23
p:notre agence	a-30c70
p:notre association	c46
p:notre cabinet	a-33c71
p:notre catalogue	a-46c77
p:notre cliente	a75
p:notre echange	a-100c-63d-21g126
p:notre fils	a143b-66c-68d-50e-24
p:notre offre	c127g-116
p:notre pere	a49
p:notre rendez	a-106c-92f-22g137
p:notre societe	a40
p:nous a	a-50b-54c71d-61e109f-42
p:nous aidons	a-25c68
p:nous aimerions	a-63b-47c93d-47e-24f-24g103
p:nous avions	a-128c-98d-44e20g154
p:nous avons	b-36d30e-84f46
p:nous cherchons	b-41c103d-51e-40f-39g-42
p:nous convient	a24c-49g71
p:nous dire	a109c-53
p:nous en	a84b-26d-43e-34f-27g29
p:nous etions	c-49g104
p:nous faudrait	a75c-79d58
p:nous faut	a53c74d-26e-29g-22
p:nous habitons	a71c-55d27
p:nous intervenons	a-59c101g-29
p:nous l	a-90c-90d111g75
p:nous la	a21c31
p:nous le	b-60c73
p:nous marier	a-113b133c-84
p:nous marions	a24b-22d-24e90
p:nous n	a-104b121c-120d52e53
p:nous ne	a34b79d-33e-26f-22g-27
p:nous nous	a42b53c-97d-55e40f-47g63
p:nous offrons	a79
p:nous organisons	a-82c107g-20
p:nous pensons	a-60b127c-78
p:nous pourrions	c53
p:nous preparons	a-35c74
p:nous serions	c73
p:nous serons	a84b-34c-76d-39e-37f-33g58
p:nous sommes	b-61d-97e92g-40
p:nous verrons	a-24b89c-121e69g68
p:nous voudrions	a73c86e-83f-32g-26
p:nous voulons	a123c-90
p:nous vous	a-142b-29c131d-28e-28f-24g-26
p:nous y	g75
p:now ?	a-95b118c-97g83
p:now and	a-47b-32c130d-36e-51
p:now i	a-74b136c-99d-69f112
p:nuit une	a-23c106e-35
p:number for	a-129b-27c190d-97e-54f-88g-131
p:number is	a-107c-147d123e147
p:numero <2digits>	a123c-50d-42f-28g-39
p:numero <4digits>	a-106c-93d130f-24
p:numero de	a-120b-48c-115d162e-53g88
p:o a	a-24c101
p:o anel	a-55c-68d95g93
p:o de	a116d-27e-40g-61
p:o devo	a-96c-64d121
p:o meu	b-88d-107e-76f69g129
p:o preco	a42b-25c-109d-49g133
p:o relogio	b-47c-127d53e75f-51g111
p:o se	a-35b85c-97g100
p:o un	a81
p:o vosso	a-38b-35c106d-35e-24f-31g-30
p:objet de	a75c-32
p:oblige a	a120c-56e-83g50
p:occupe de	c81
p:october and	a65d-28g22
p:odeur de	a-70b-24c-105d-92e148f-23g-22
p:of <1digits>	a90b-53d-87e-42f-36g65
p:of <2digits>	a-82b-73c53d-21e119f-64g-69
p:of <3digits>	a-33c71
p:of a	a98b-46c-30d-107e83f-72g-100
p:of all	a-85c-73f120g55
p:of anything	a102c-55
p:of being	a-97b71c-100e129
p:of cufflinks	a-24c-79e123
p:of december	a104b-23c-64d-33e-22g-24
p:of earrings	a-46c-47e77g114
p:of every	a-67c97e-35
p:of everything	a-100c-99f138
p:of her	a-105b-28c182d60e-84
p:of it	a49b-47c-58d-38e58f78g-88
p:of last	a-100c-52d34g116
p:of luxury	a-69b-23c98d-26
p:of may	a-31c51d-44g82
p:of me	a71c-37f70g-30
p:of mine	a-43c-58d-22f140
p:of mr	a47c-40g36
p:of my	a-68b-77c-79d99e132f52g49
p:of next	a49c76d-36
p:of nothing	a-37c118d55e-80
p:of one	a78d-26
p:of our	a-54b-28c37d28e78f-29g-28
p:of peace	b-27c97
p:of pearl	a68
p:of pearls	a106c29d-67g-71
p:of people	a83
p:of rings	a59
p:of something	a-30c99d-27
p:of that	a27c-61d-22e123
p:of the	b-34d24e-68f-60g93
p:of them	a-38c-37d78e82f26g-62
p:of thing	a26c33
p:of those	a-65b106c96d-91
p:of three	a114b-32c-26
p:of us	a36b32c-55d-36e-95f32g57
p:of what	c-90e138
p:of you	a-27b-37d-44e83f-29g56
p:of your	a-92b74c123d-98e-101f-53g-88
p:of yours	a-101b122c-86d168e-54f-42g-47
p:off a	a77b-29c-123d109f-33g-47
p:off at	a-100b70c-50d105
p:off for	b78c-73d28
p:off the	a-95b-35c-138d21e134f153g-48
p:off your	a-91b-31c112d-67e-35f67g-25
p:offer a	a80
p:offert a	a25d40
p:offert en	a50c-109d91
p:offert pour	a-95c29d98
p:offert un	a-78b92c-86d140e-23
p:offre de	c127g-116
p:offrir a	a41b-53d107e-60f-43g-45
p:offrir pour	a-39b118c-70
p:offrir un	a28b-34c80d-54e40f-32g-37
p:offrir une	a74b103c-103d-67e-57f-47g-62
p:old one	a49c-92e87
p:on <1digits>	b-67c114d41e-68f-55g-65
p:on <2digits>	a45b-65c-30d46e-72
p:on ?	a-30c-59d49g84
p:on a	a51b32c-56f-33g-64
p:on aimerait	a66b58c-40d-37
p:on any	a77
p:on behalf	a103b-22d-48e-38f-22
p:on cherche	a56c85d-23e-37g-49
p:on demande	a85c25e-51
p:on en	a-42b110c-22d-99e103f71g-40
p:on est	a112b-53c52d-108e-82f-55g-68
p:on fait	a-123c133e-59f-28g48
p:on friday	a68b-71c-64d-97e-33f-65g98
p:on her	a80c-32
p:on his	a64b-39c64d-23e-30
p:on i	a-92b76c92
p:on it	a25b-79c-111d97e26f-65g71
p:on l	a-31b-29c-116d128e24
p:on la	a-57c-43d130
p:on le	a-94c128d47e43
p:on les	a62
p:on lit	a74
p:on loan	a-98c124
p:on lui	a36c-28g61
p:on m	a-63b-42c-143d33e162f-93g-96
p:on me	a-71b-84c-103d-102e156f130g-83
p:on monday	a-82b50c-121d172e-31f-25g102
p:on monte	a41c38
p:on mount	a67c70e-45g-44
p:on my	a-142c-26d131e81f35g23
p:on n	b116c-30d-82f-35g-81
p:on ne	a43b93c74d-86e-106f-50g-73
p:on nous	e61
p:on one	a52c-63d71
p:on our	a-106c45d74e65
p:on page	a69
p:on passe	a48c-41g35
p:on peut	a37b-97c-54d-90e-56f-65g143
p:on porte	a65
p:on pour	a48c-27d43
p:on pourrait	a-27b66c31
p:on prend	c41
p:on puisse	a87
p:on request	a-116c108d-20e-20f29
p:on s	a-70b109c116d-103e-85f-34g94
p:on sale	a47c47d-30
p:on saturday	a74b-72c-51d-74f-39g87
p:on se	a81b34c-45d51e-119f-51g-48
p:on site	a-89c27d123
p:on something	c-98d162
p:on sunday	b-61c-107d110e23f99
p:on the	b-57d92f-84g77
p:on thursday	a-43b-44c43e-58f-46g82
p:on tuesday	b-29c55e38f-26
p:on verra	a-43b127c-91
p:on veut	a92b54c-78g-24
p:on vient	c-109e150
p:on voit	a-83b95c54d-56e-23g49
p:on voudrait	b28c156d-87e-40g-34
p:on vous	a-33b45e27
p:on wednesday	a65b-47c-110d-49e-64f82g62
p:on what	a-86b71c112e-57
p:on you	a-53b69c-166d-23e160
p:on your	a-73b55c96d-122
p:once more	a-117c-61d82g116
p:once the	a-66b70c-91f-22g127
p:one ?	a-39c59d141e-49f-49g-58
p:one and	a78c-79d-39g70
p:one be	a55c-81d82
p:one day	a-62b137c-130d-60e-43f-40g-41
p:one for	a112b53c-142e-50f-28g33
p:one good	a93b61c-85d-25e-36
p:one i	a-28b89c-32d-47e33g27
p:one in	a164b-114c-24d-113e-69f-94g-80
p:one is	a152b-41c-118d-37e-72f-34g-59
p:one of	a-100b78c51d156e-39f-46g-98
p:one on	a59b104c-112d-55g38
p:one pair	a-47c-35e118
p:one person	a-40c-95e87f108
p:one side	c-20d70
p:one that	a60c-84d95
p:one the	a160d-55e-21f-82
p:one thing	a131c-86d-75f61
p:one to	a-29b55c-67d44e68
p:one who	c98
p:one with	a78b-99c40d-114e-96f-47g89
p:one years	a38b-32c51
p:ones in	a37b69c-43
p:only i	a65e-21
p:only need	a-88c132g-47
p:only one	a-78d123
p:only the	a26b-38c37e63g-32
p:only thing	a90c45e-74
p:only to	a47b63c-74d71e-41g-52
p:ontem a	a-121b-22c-95d132e111f-25g57
p:onze ans	a55b48c-26e-20
p:onze mille	b47
p:ooit als	a-115b135c-112d-65e-25f120g-40
p:open on	a126b-40c-54d-72e-30f-22g-44
p:open to	a-87b-35c96d-37e-35f-35g-37
p:or <2digits>	a46c-28d-52e85
p:or ?	a99b-22c-74d39e-30g-27
p:or a	a42b-67c110d-66f-42g-61
p:or as	a-42c38e66
p:or blanc	a97c-61d-97f-20g58
p:or de	a-22b126c-64
p:or do	c-92d114e-21
p:or en	a-37b67c-37e40
p:or et	a-91b-43c170d-60e-87f-26g-54
p:or gris	a119b-58c-67d-110e-62f-43
p:or is	a-42b86d40
p:or jaune	a85b-63c-98e-63f-49g24
p:or madam	a58c-83e26g72
p:or not	a170b-31c-171d102e-41f-38g-57
p:or only	a165c-110d-34
p:or pas	a92c-93g55
p:or pour	a68b-28c54d-35
p:or rose	a68b-40c-43d-48e-53f-36g66
p:or the	a58b72c56d-58e-36g-93
p:or three	a29b75c-27
p:or would	a69
p:or you	a-90b71c65
p:order <2digits>	a-110c25d122
p:order <4digits>	a-100c-104d124f87g-31
p:order ?	a-65c-30d65e-24f-27g101
p:order a	a-90c151d-37
p:order for	a104d-31
p:order it	a71b125c-84d-54e-99
p:order number	a-77c-112d-28e151g79
p:order of	a-80c36g93
p:ordre de	a-96b121c-55
p:oreille en	e68
p:oreilles percees	a74c-21
p:organise un	c42
p:organise une	a-72c97
p:oro bianco	a95c-61
p:oro giallo	a55c-62g69
p:orologio che	a-38c79d31
p:orologio da	a67b-47d62e-88f-44g-45
p:orologio di	a-90c119d27
p:ose dire	a46c-57g65
p:other people	a51c21
p:other side	a26c46
p:otherwise i	a28c41d-55e52
p:ou a	a73b-30c90d-40e-50f-23g-56
p:ou bien	c-65d132
p:ou c	a126b-31c-61d49e-55f-24g-35
p:ou ca	a42c-46d70
p:ou d	b109c-61
p:ou dans	a79
p:ou des	a56d24
p:ou dois	a-119c-69d134
p:ou du	a-116d207
p:ou elle	a81
p:ou en	a72b-45c-146d142e-66f-41g-69
p:ou est	a-127b43c-21d119e55
p:ou faut	a78b-34c-131d81e-25f-23g-23
p:ou il	c-30d92
p:ou j	a-59b-33c110d34e-67f74g-44
p:ou je	a-68b150c-99d-53e-37f-31g-32
p:ou jeudi	a109c-76g55
p:ou l	a-88b26c92d88f-26g-51
p:ou la	b-22c-80d123e-21g-34
p:ou le	a66
p:ou les	a88c-40
p:ou non	a132c-89d-38g-23
p:ou on	a85
p:ou pas	a44c-44d55
p:ou puis	a123b-46c-104d47e-50g-27
p:ou sans	a51c26
p:ou seulement	a37c-40d45
p:ou trois	a75b102c-100d-39e-40f-27g-36
p:ou un	a112b-62c-94d-46f-39
p:ou une	a106b70c-105d-42e-26
p:ou vaut	a-38c-20d94
p:ou vendredi	c78g-24
p:ou vous	a116d40e-41g-101
p:oublie de	a-158c140d-111e-50f-37g164
p:ought to	b69e-21
p:oui c	a93c-89f-33g85
p:oui je	a164b-134c-111d-61e-89f-31g21
p:oui ou	a106c-37
p:oui pour	a-132c-108d-23e69g143
p:our anniversary	a-38b89c-71d-52e110f-22
p:our charity	c48
p:our company	a38
p:our daughter	a98b-28c-41d35
p:our family	a66
p:our hospice	a-72c102
p:our own	a79c23d-22
p:our panel	a-50c86
p:our school	a-56c83
p:our son	a70
p:our tenth	a-21b98
p:our wedding	a-93d105e89
p:out a	c42
p:out and	e74
p:out for	a116d-78
p:out i	a-78b58c-101d110e72f44
p:out if	b86c-84d101e-30g-72
p:out of	a-59b101c-74d61e43g37
p:out on	c-73d61e73
p:outside your	c96
p:ouverts le	a108c-85d-27e-21
p:over ?	a-41c79
p:over a	c40
p:over any	c49
p:over from	a127c-23g-52
p:over my	a-25c-78e145g-23
p:over the	a85b-20c-63d-58e-51f-31g102
p:own one	a32b114c-45d-38e-25g-29
p:own the	a34c112d-88e-30
p:padre que	a62
p:page <2digits>	a126d-88
p:page de	a26c36
p:paid for	a-52b37c-114d42e126f-25g-32
p:paid on	a-47b-21c-66d100e77
p:paid out	a130c-23d-97
p:paio di	a53c-59d58
p:pair of	a65b-120c-123d-69e129f-57g37
p:paire de	a85b-34c-104d-71e47f-38g26
p:paix ?	a-118d107g67
p:paix a	a-74d130
p:par <2digits>	a-81c-25f100g70
p:par an	a77c26d-45
p:par coeur	e65
p:par des	a-77c52d-23e67g59
p:par ecrit	a-77b-24c-79d-34e132f90g-40
p:par enfant	b75
p:par erreur	a-110d-40e-25f148g-117
p:par exemple	a35b55c-38
p:par jour	a-26b-22c-123d166
p:par l	a117c-21d-39
p:par la	a-40b53c-25d-83f29g79
p:par le	a-25b-29c115e-31f-28g33
p:par les	c77d21
p:par ma	a-69b-76c144d83e-61f-21g-27
p:par mail	a-66c58d74
p:par mois	a-135b151c33d-51
p:par mon	a-106d103
p:par ou	a86b-98c51
p:par semaine	a-68c101
p:par telephone	c-52e54f75
p:par un	a-68c-42d122e107f-45g-45
p:par une	a181b-77c24d-77e-104f-31g-44
p:par virement	a89c-41
p:par vos	a-126b-69c73e95f50g-39
p:par votre	a143c-134d-91f127
p:par vous	a-35d73
p:para el	a54b-27c119d-37e-44f-24g-75
p:para la	a24b-53c106d-109e44f-52g-54
p:para mi	a108b42c-113d-69e-63f-44g-51
p:para mim	a159b-49c-124d-128f-38g-43
p:para o	b-95c-141d69e117f57g-68
p:para que	a-98b-26c86d-29e86f-24g-35
p:para ver	a-51b94c38d-54e97f-30g-60
p:parce qu	a-111b79d-25e145f-21g-23
p:parce que	a69b-72c54d-21e-74f26g-60
p:parcel of	a-33c75
p:parfum a	c29d-79e82
p:parfum pour	a73c-24
p:parigi dal	a75c-31
p:paris ?	a108c-38d-67
p:paris du	a96c-57e-34g46
p:paris el	a118b-33c-104d-44e-40f-28g-52
p:paris em	a-60c117
p:paris en	a84c-38d40g-53
p:paris et	a-57c32f95
p:paris la	a64b59c-61
p:paris le	c-101e-39g146
p:paris les	c-57d146
p:paris n	a54
p:paris on	a66c-34d-28g50
p:paris ou	a27d37
p:paris pour	a83
p:paris un	a26b102c-66
p:parle a	a-22e38g72
p:parle comme	g46
p:parle d	a-96c-47d96e95
p:parle de	a-52b-52c28d68e25f36g-35
p:parle pas	a27b-58c159d-41e-46g-48
p:parler a	a-68b82d-26e82
p:pars a	a-70b-38c131d54f-20
p:pars en	a-86c-88d126
p:part a	a107b28c-125d-41e33f-21g-24
p:part en	b-38c112d44e-36f-29g-53
p:part of	c55e41
p:parting with	b75d-25
p:partir de	b-40c69d28e-50f-37g-52
p:partner and	b127c-96
p:pas a	a-84b-60d180e-45
p:pas arrivee	c-74d187e-44
p:pas au	a98b29d-59e-121f-26g20
p:pas avant	a-35b126c-82d-24e-46
p:pas ce	a-115c-68d125e91g54
p:pas cette	a-52g101
p:pas comment	f80
p:pas d	a67c-69e-103f-76g60
p:pas de	a69b52c-42d-146e-59f-57g63
p:pas du	a-119c75e105
p:pas elle	a38c-65e31g47
p:pas en	a28c111d-39e-35g-25
p:pas encore	a-141b112c73d-68e-60f42
p:pas et	b49c40e-60
p:pas grave	a-61c-36d117e27
p:pas je	b-67c124d-67f-29g21
p:pas l	a-55c87d-25f-51g62
p:pas la	a28b-98c-33d32e37f50g-57
p:pas le	a36b-66c-78d-89e85f34g36
p:pas les	a50b-93c-84d-67e143f-32g-81
p:pas mais	b39c87f-24
p:pas me	a-66b21c44d-75e-20f150g-67
p:pas mon	a-51d42e61
p:pas oublie	a-42c-34g104
p:pas par	a121b-93
p:pas pour	a47b118c-99d-97f-36g-34
p:pas presse	a73b78c-79d-34
p:pas quand	a-30e79
p:pas que	a-75b58c171d-61e-99
p:pas si	a101c-30
p:pas suite	a-104c-97f155g-54
p:pas sur	a143b-20c-174d113e52f-38g-24
p:pas tres	a110e-52
p:pas trop	a116b-20c-108d-36
p:pas un	a52b46c-70d-29e27f-44g-56
p:pas une	a77b-46c-139d-42e137f-53g-49
p:pas vous	a40b36d-40e-33f96g-128
p:passare a	a63
p:passe a	a45b96c-116d-39f80
p:passe devant	a-118b112c-42d121
p:passe la	a78c-60d-36e61
p:passe le	b-20d33e56g-38
p:passe ma	a117c-62
p:passe mes	a39b59c-37
p:passe mon	a97b62c-86d-29
p:passe quand	a-84d154
p:passed in	a-50c-23f111
p:passed on	a-106c157e-61f58g-69
p:passer a	a187b-34c-160g-34
p:passer voir	a115c-106g37
p:passer vous	a-48c81
p:past your	a-72b32c114e-60
p:pavement for	a27b56c-25
p:pay by	c82d-28
p:pay for	a67c45d-63
p:pay whatever	a124c-33d-77e-24
p:payer en	a179b-27c-117e-52
p:payer la	a-33b63
p:payer le	a-36c27e69
p:pearls with	a33c46d-37
p:pedido que	a104c23d-81e-20
p:pendant dix	b62c37d-37
p:pendant la	a-21d67
p:pendant qu	a-71d98e31
p:pendant quarante	c41
p:pendant que	a-111b-81c78d20e116f-32g-36
p:pendant une	c62
p:pendentif avec	a68
p:pensavo a	a86c-40d-34
p:pense a	a-21c97d-29
p:pense que	a-94b-22c137e-32
p:pensons nous	a-106b128c-72
p:people do	a95c-64
p:people like	a-28e82
p:people usually	a-107b128c-51
p:people who	a113c-32d-38e-22
p:people you	a-105c146d-44e-37g48
p:per cento	a-59c91
p:per chi	c-62e101
p:per conto	a116b-24c-78d-48e-36f-23g-35
p:per favore	a36b-60c-134d-110e-80f146g-51
p:per gli	a-106b-23c111d-24e-49f-30g82
p:per i	a115b-80c-59d-101e-74f-54g34
p:per il	a92b-72c113d-115e-75f-69g-36
p:per l	a93b-45c-84d41e-34f-30g-32
p:per la	c-40e-34g92
p:per le	a-63b-57c135d-53e-86f-31g-32
p:per me	a104b-43c-39d-99e57f-29g-31
p:per mia	a108b-23c-25d-77e-33
p:per ora	a-131b148c-127d-71e-58f-49g-51
p:per questo	a-75c138d-40e-22g-37
p:per tre	a-77b-83c75d122e-27
p:per un	a75b-54c69d-44e-39f-38g-38
p:per una	b-26c-30d-32e86f-24g55
p:per voi	a-68b-21c141d-37e-39g-109
p:perche il	a-52c-77e105g86
p:perdi a	a96c-20d-24g-28
p:perdre votre	a26b56c-35
p:perdu l	a55d-86g85
p:perdu la	d60
p:perdu le	a-98c-54d121
p:perdu mon	a-22b-70c157d-94e-26f66g-27
p:perdu un	a-111c-34d160
p:pere est	c-36f89
p:permets de	a-102b-40c32d-41f-48g99
p:permettez moi	e67
p:permetto di	a-61c94
p:pero lo	a-73c118d48f-20
p:person i	a-82c-65e42f116
p:person who	b96c49d-34e-57g-30
p:personal data	a-75c-116f132
p:personne n	a92c-76d-52e65f-24g-23
p:personne ne	a-84b-49c-112d-73e145f48g-41
p:personne que	c-89e39f93
p:personne qui	b-35c-67d-39e121f-40g32
p:personnel ?	a-53c90
p:petit diamant	d71
p:petit fils	a63c-69d92e-36
p:petit mot	a-113d-25e58g105
p:petit sac	a92c-43d-25
p:petite fille	a58b52c-75d-43e-42f-35
p:petite montre	a117b-89d-21
p:petits diamants	a-29c-43d70g66
p:petits enfants	a52
p:peu de	b44c71d-38e-29g-23
p:peu importe	a104c-24d-59
p:peu je	a85c21d-41e-22
p:peu mon	a28b77d-27e-35
p:peu plus	a-51c-63g115
p:peu pres	a-154b151c-86d77
p:peut en	a-23c67d49
p:peut etre	a-56b132d-80e-54f-72g-63
p:peut il	a-53c-22d117
p:peut la	a82c-30
p:peut me	a91c-27d-21
p:peut on	a-29b-25c-127d149e-72f-80g-76
p:peut se	a124d-67e-21g-33
p:peut venir	a85c-47
p:peut vous	c69
p:peux corriger	a-39c86
p:peux etre	a119c-82d-29
p:peux faire	a44c-29d52
p:peux m	a-80c133d23f-28
p:peux me	c28d28
p:peux mettre	a38c-24d53
p:peux passer	a89b-45c-36d66e-43f-37g-61
p:peux venir	a88b-57c-57d116e-84f-42g-47
p:peux vous	a48b-51c50d26e-37f-25g-38
p:phases de	a-26c115d30
p:phone and	a74
p:phone number	a-98c-80d-20e-24f115g125
p:photo de	a-74g107
p:photo du	a-53c-102d-33g130
p:photo of	a-21c-54d95g45
p:photograph ?	a-117b-28c104d82
p:photographs i	a64b100c40d-78e-71f-21g-42
p:photographs of	a-93c-24d80g99
p:photos d	a-92c-67e136
p:photos de	a-51c-103f114g75
p:pick up	c-53d-30g137
p:picture of	a-63b75c-32g78
p:piece d	a-121c-101d25e145f63
p:piece de	a143b-81e-77
p:piece for	a-98b-31c78d88e-21
p:piece of	a53c-27e-23f59
p:piece pour	c149e-112
p:piece unique	a35c-59e77
p:pieces for	a-106c122
p:pieces je	c47
p:pierced ears	a88c-52
p:pierre de	a-29b62c-42d-22e21g64
p:pierres de	a76
p:pierres et	a-67b87c33
p:pierres precieuses	a-42c80
p:pile de	a-93c-77d118
p:place ?	d111
p:place a	a-22c68
p:place an	c29
p:place dans	a-82b71c66
p:place et	a49
p:place in	a-65c38g76
p:place on	a-38c76
p:place ou	d49
p:place pour	a84c-32
p:place vendome	a-90b-32c96d-33e-32f-32g-32
p:plain bands	b107c-26d-25
p:plain gold	a121b93c-118d-86e-51f-33g-70
p:plaisir de	a-89b62g69
p:please advise	a-33c-43d137
p:please and	a84b-34c-105e-43f84g41
p:please close	a-118c-113d-47f151
p:please confirm	a111c-114f72
p:please could	a123b-35c150d-95e-48f-34g-160
p:please don	a77b-33c-38d-33e-25f59g-28
p:please find	a-54b-22c83d-23e-23f-22g-24
p:please forward	c66
p:please give	a-97c99d-77g86
p:please i	a24b-51c57d-89e-79f114g-133
p:please keep	a-32b106c-61f-24g47
p:please provide	a-37c-23f96
p:please reply	a79
p:please send	a-153b-29c43d146e-34g-28
p:please take	a-106c-96f138
p:please tell	a110c-114d53e123f-164
p:pleine d	a-57c118e-36
p:plus a	a-90d86f96
p:plus belle	a25c57
p:plus cher	a-83b110c-49e70
p:plus d	a-38b-48d35e-98f123g-49
p:plus de	b-87c-74d-115e-39f148
p:plus etre	a-80c-54f126
p:plus grand	a98c-49e-87g74
p:plus jamais	b-32c-107e142f-71
p:plus je	a-32b53c-82d35f65
p:plus le	a88c-94d68
p:plus les	c64d-53e-98f95
p:plus petite	a177b-41c-106d-120e-62f-28g-46
p:plus qu	a-86c89e54
p:plus que	b-43c-119d57e121f-23g-22
p:plus rien	a-114b-34c-110d-63e71f149g-26
p:plus simple	a64b-100c-107d37f93
p:plus tard	a-55b148c-135d-44e51f-33g-36
p:plutot le	a38b106c-64d-25
p:plutot qu	g99
p:plutot que	a-40b-29c107d-25e-39g48
p:plutot un	a127c-57e-55
p:pm on	a-57e106
p:pocket watch	a24b94c-95d-64g80
p:pode ser	a56b-31d-78e-44f-32g97
p:poids de	a121c-42d-67
p:poignet <2digits>	a-96c-59g120
p:poignet de	b-29d23g67
p:point de	c55
p:pop in	a76
p:pop up	a-127c65d-38e107f74
p:por dentro	a84b-55c-33d62e-76f-36g-56
p:por el	a-120b-35c31d48e-39f103g81
p:por favor	a-99b-68c-130d-82e-77f139g44
p:por fin	a125b86c-96d-32e-31f-34g-103
p:por la	b72c-83d-59e-48f-45g112
p:por las	c-86g111
p:por lo	a20c86e-25
p:por los	a29c-63f111
p:por su	a33d-33e-35g65
p:por um	a-92b-34c124d-53e-30f-37g-34
p:por una	a90c-53
p:portait une	b-42c91
p:portant votre	a-90d104
p:portarlo a	a-88c-40d109
p:porte a	a64
p:porte au	a45
p:porte cartes	a25c-74e89
p:porte cles	e105
p:porte cochere	a-49c86
p:porte de	a116b-23c-103d-21
p:porte le	a32c-28d44
p:porte monnaie	a104c-48d-26
p:porte plus	a-138c142d58
p:porte toujours	a88c-41
p:porte une	a42b58c-62d34e-30
p:porte votre	a153c-33d-94e-25
p:portfolio is	a-29c70
p:portiere non	a-77c-82d115
p:porto ?	a89b-23c-56d51e-40
p:possede une	a-62c76d56
p:possible ?	a132b-40c-57d-75e-43f-36g-123
p:possible avec	a-54c66d146g-60
p:possible d	a-24d69
p:possible de	a24b55c-82e-84f-60g91
p:possible je	b65
p:possible to	a48b-28c-111d33e-38f-26g93
p:posso passare	a86c-57d34e-34
p:posso venire	a116b-65c-23d-90e-75f-36g-49
p:post it	a-82b-98c94d97e-49
p:post me	a-111b110c39
p:poste a	a-91c143g-22
p:poste de	a-42c79
p:pot de	a33c20
p:pounds and	a58
p:pour <2digits>	a-38c63d51
p:pour acheter	a-53b148c-126
p:pour ce	a-48c-99e137
p:pour cela	e44
p:pour cette	a100c-32
p:pour chacune	c44
p:pour choisir	a111c-29e-64
p:pour de	a81d-37
p:pour demain	a-73b95c66d-39e-47f-25g39
p:pour des	b46d-37e-33f51g-31
p:pour deux	b34c56d-37f-32g-35
p:pour elle	a66d-32e23g-22
p:pour en	a-27d116
p:pour essayer	a103c-36
p:pour faire	a56c-59d-23e-23g85
p:pour homme	a128b-47c-109d-73e-44f-33g-47
p:pour jeudi	a-89g108
p:pour l	a-81b125c-39d117f-75g23
p:pour la	a-49c-80d-36f108g132
p:pour le	b-21c-60d-74f57g112
p:pour les	a-62b63d-94e33f-35g133
p:pour lui	a118c-118e-21
p:pour m	b41c-106e127
p:pour ma	a138b-98c-41d-126e-122f-73g-50
p:pour me	b80c-67e47
p:pour mes	a80b-103c-70d101f-37g-39
p:pour moi	a62b-96c-134d-33e-69g137
p:pour mon	a83b-128d110e-72f-59g-93
p:pour ne	a127d-113e75f-33
p:pour noel	a63b-77d-36e90
p:pour nos	a21b-99c161d-49e-41f-27g-46
p:pour notre	a43b-53c114d-101e-50f-43g-69
p:pour offrir	a69c-59d63g-34
p:pour qu	a-27c-53d-21e-28g138
p:pour que	a44b-22c-35d-35e40g45
p:pour regarder	a119b-28c-91d80e-67g-38
p:pour repondre	a-93g112
p:pour rever	a-108b134c-98
p:pour sa	a-69b155c-71d-21e42
p:pour savoir	a-133b125c29d-67e-46f49g-49
p:pour se	a-36b118c-36d-27
p:pour ses	a35b36c-114d125e-21f-32g-50
p:pour son	a97c-128d70
p:pour tout	a83b31c-98d-73e-50f142g-104
p:pour un	b-59c56f-44g-76
p:pour une	a63b-100d-90e73g-81
p:pour voir	a26b41c57d-21e-45g-35
p:pour vos	a-138b-61c139d-83e-110f-49g23
p:pour votre	a-129b-76c108d-85e21f-34g118
p:pour vous	a-145b-61c134d-34e-41f-32g87
p:pourrais je	a49c48
p:pourrait me	a32b-89c117
p:pourriez vous	b33c40e-86f-24g-42
p:pourrions nous	a151g-117
p:pouvez lui	a-44c-51g110
p:pouvez m	a53b61c55d-73e-56f-46g-21
p:pouvez me	a-130b-22c-114d164e87
p:pouvez vous	a99b-75d84e-106f-104g-159
p:pouvons nous	a54c-61g70
p:pr ma	a95c-62
p:preciso de	a43c69g-37
p:prefere le	a72c-43f-22g44
p:preference pour	a54
p:prego di	a-109b-22c-138d102e-22f138g-27
p:premiere fois	a25c-37e-33g107
p:prend sa	a80c-24
p:prendre rendez	b-33c72d95e-52f-21g-32
p:prends le	a105c-72
p:prenez des	a-91c120
p:prenom et	a90c-26
p:prepare un	a-31b-22c84d-22e-21f-21g-21
p:prepared to	c33
p:pres d	a44c-44e40
p:pres de	b-55c111d-74e-43f-31g-48
p:present a	a88c-46
p:present and	b73c-29
p:present for	a40c66d-26
p:presenter ?	a-34c-104d132
p:presenter notre	a-29c66
p:presse ?	c46
p:pret de	a-31c69
p:prete le	a-93c-47e122
p:price ?	a169b101c-168d-70e-24f-22g-23
p:price for	a-87b86c74d-33e-23f-21g-23
p:price list	a-123b145c-36d-46e-42f-42g-41
p:price of	a115b49c-25d-42e-26f-26g-49
p:prices by	a-97c114
p:prie d	a36c-76e58f48
p:prise de	a116d-38
p:private appointment	c61
p:private room	a119c-52g-30
p:private salon	a-45c76
p:private viewing	a54c27e-23
p:prix ?	a155b21c-115d-90e-62f-48g-86
p:prix a	a-24b-34c114e-24
p:prix c	a-89b71e68
p:prix d	a-121b128d-46e89f-23g-23
p:prix de	a166b-87c-77d-92e-34g-49
p:prix du	a190b-42c-95d-106e-28f-22g-29
p:prix et	a133c-80d-59e-34
p:prix la	a28c88d-71
p:procede t	a-23c-47d41g81
p:professeur de	a79
p:promis a	a76
p:promis de	a-24b101c-33
p:promis une	a-98b164c-86e58
p:promised myself	a93c-29e-29
p:proof of	a-95c-128d147f31
p:propose de	a-77c143e-25g-31
p:propose un	b-26c-51d-37e133f-26g-27
p:propose une	a-42e66
p:proposed with	a24c31d-51e78g-29
p:proposez vous	a-121b58c-97d164e72
p:proposition de	a-41c95
p:publish a	a-74b118
p:pueden mandar	a-103c-86d127
p:puedo hablar	c90d-38
p:puis je	a70b-107c91d34e-116f-68g-79
p:puis on	a-87c-63e118
p:puis que	a66b-80c-70d-24e103
p:puisse porter	a65
p:purchase order	a140c-98d-56
p:put a	g72
p:put it	a-149c177d-109e69
p:put my	a-49b-42c124d-76e81
p:put the	b-30c-91d105e-77g92
p:put together	a-40g75
p:putting together	a-27c84
p:qu a	a36b-39c-53d-56e-65f-32g141
p:qu au	a-52b66c-57e82
p:qu avez	a69c-22
p:qu elle	b100c-98d-79e51f-69g81
p:qu elles	a-47c-82e52f107
p:qu en	a-74c53d66
p:qu est	a100b-83c-66d-33g87
p:qu il	a97b-21c-49d-86e-26f-69g-70
p:qu ils	a-63c86e70
p:qu on	b49c-116d-109e128f-45g56
p:qu un	a71b-50c99d-86e-21f-34g-49
p:qu une	a-103b146c-54d61e114f-48g-50
p:qualcosa per	a186b23c-113d-26e-22f-93
p:qualcuno che	a79
p:quand ?	a103c-44d-21
p:quand elle	a84c-51g32
p:quand il	a-71b21c55d-49e138f-25g-28
p:quand j	a-127b131c-128d-36e135f-34g44
p:quand je	a-65b117d-42e34f-26g-31
p:quand les	a-109b102c-111f-39g149
p:quand meme	b-87c34d23e87f-35g-41
p:quand on	a60c-53e70
p:quand puis	a122b-87e-27
p:quand vous	b-32c74d24e-57f-24g37
p:quando posso	a77b-29c-57d51
p:quanto costa	a89b47c-127d79e-79f-58g-66
p:quanto custa	a116b35c-117d-77e-50f-45g-50
p:quanto tempo	a82b48c-99d22e-25f-28g-25
p:quanto viene	a39c-47d67
p:quarante ans	a118b-64c-104e-57f-35g-37
p:quarante minutes	a-96e102
p:quatre ans	a-109b146c-105d108e-37g-22
p:quatre fois	a-57c-85e141f41
p:quatre secondes	a-61c-23d45e74
p:quatre vingt	a70b-24c-110d-33e106f-24g-21
p:que <2digits>	g49
p:que a	a-111b-47c49d-126e152f-39g84
p:que c	a-75b-66c90d-100e110
p:que ca	a48b76c-69e-23f-47g-72
p:que ce	b109c-70g-38
p:que cela	a-80b-39d-72e28g128
p:que cette	a39c-22g63
p:que chez	a53
p:que d	a183b-71c58d-85e-96f-54g-84
p:que dans	b-38c40e-23g63
p:que de	a-73b97c33
p:que des	a77c-60d-20e-24f71
p:que deux	a30c-95e106
p:que faut	b82c-99d72
p:que j	a-79c-48d102e105f58g22
p:que je	a32b-68c-45d-39e53
p:que l	a-44b64c-105d-81e150g54
p:que la	a-47b-25c-54d-95e143f-72g76
p:que le	b-55c-114d131f-69g128
p:que les	a-70b168c-55d126e-109f-46g-49
p:que lo	a-58c80e82g-36
p:que ma	a34b-86c-113d79e54f-57g40
p:que me	a-39b-59c-130d76e97f-106g148
p:que moi	a-71c30d62e26
p:que mon	a-71c-102d106e87f67g48
p:que nao	a20b-35c130d-61e56f-34g-97
p:que no	b-50c-33d-62e64f126g-76
p:que nos	a92b-26c-78d-29e-38f-23g72
p:que nous	a35b-46c-103d121e-81f-41g88
p:que o	a-121c-84d-38g143
p:que par	a-49d67
p:que personne	a-41c-102e109f94
p:que plus	a-32e110f-47
p:que por	a126c-103
p:que pour	a35b-35c71
p:que proposez	a25c-50e81
p:que quelqu	a-31b-27c-23e104
p:que se	a86b-69c50d-99e-82f-55g45
p:que ses	a71c-21
p:que si	a-55c94
p:que son	a-22c64
p:que tout	a-33c63d86e-43
p:que vos	a22b39c-133d164e-75f-51g-60
p:que votre	a-130c103d-73
p:que vous	a-40b-120c83d27e-69f65g29
p:quel est	a33b90e-42f-27g-52
p:quel jour	a124c-80d-37e-52g-22
p:quel prix	a46b40c101d-97e-41f-20g-39
p:quelle est	a-39b-23d86e-28g33
p:quello che	a-115c100d-73e-39f125
p:quello con	a66b-39d-67e-40g95
p:quelqu un	a-24b37c117d-23e30f-67g-97
p:quelque chose	a81b-72c-96e-22f-73g-61
p:quelque part	a-91b98c-85d43e57
p:quelques annees	a-101b123c-63
p:quels sont	a149b-30c-117d87
p:queria saber	a-116b132c-68
p:quest anno	a-108b106d-61e74f-31g-35
p:question about	d-54g113
p:question de	a45b58c-89e-26g64
p:question est	a97c-88d-43g70
p:question is	a93d-60
p:question sur	a-83c-55g128
p:questionnaire de	a-62c-40e106f83
p:questions <1digits>	a-34b-25g94
p:questions ?	a-63b-31c90
p:qui a	a33b-63c21f-57
p:qui brille	c62
p:qui dit	c116e-66
p:qui dois	a-107c58d115
p:qui en	a84e-38
p:qui est	a74b-22c-56d30e-54
p:qui etait	d82
p:qui fait	b-31c69d-43e28f-29g-33
p:qui fasse	a126c-109e-27
p:qui je	a115c-22g-22
p:qui l	a-70c119d27e-54
p:qui la	a40c23
p:qui le	a-22c104e-22
p:qui lui	a-49c114
p:qui m	a106b-73c-144e117f-66g-114
p:qui me	b29d52f-43g-45
p:qui n	b97c-131f130g-59
p:qui ne	a104b70c-154f-61g-78
p:qui nous	a55c-57d47
p:qui part	a87b-23c67d-46e-30f-21g-78
p:qui peut	a123c-87d-70g-23
p:qui pourrait	a145c-79e-30
p:qui s	a125b-82d-20e-93f-59g-76
p:qui se	b-58c-49e118f-44g-54
p:qui tienne	a64
p:qui tourne	a-31d100
p:qui va	a29c-72f112g-22
p:qui vient	a59b-24c-114d26e88f-22g-37
p:qui vous	a-120b-41c142d-42e-99f-50g37
p:qui y	d33
p:quick one	a-51b-28c92d29e-35f-25g-38
p:quick question	a-62c109d-25
p:quien puedo	a-47b-20c98d-50e-20g-21
p:quiero que	a-59b-24c-77e144f-21
p:quiero regalarle	a115c-77e-43
p:quiero unos	a124c-92
p:quiet ?	a148c-72d-35e-43
p:quinze ans	c81
p:quinze jours	a-103c-30d90e36f83
p:quinze minutes	a-49c96e-35
p:quisiera saber	a-53b-33c-76d121
p:quoi ?	a40b21c-81d87e-27f-21g-21
p:quoi je	a-102b75c-76e152
p:quote for	c92
p:ras de	a65c-55d70e-27g-23
p:rassurez vous	a131b-24c-57d-89
p:rather have	a79d-47
p:rather large	e46
p:rather not	a48b-22c-52d100
p:rather than	a78b-37c65d-74e-110f-34g38
p:re a	a-26b-41c106d-104e-63f-37g81
p:re bonjour	a-99c-131g151
p:re emigrating	a-92b39c-113d98f122g-21
p:re in	a44b-22c-104d93e-33g42
p:re looking	a-153c173d-36e-72g-23
p:re moving	a-37c47d49
p:re not	a-104b36c112
p:re on	c-81d110
p:re the	a-29c-36d-36g116
p:re your	a-116b-49c70d-31e-36f-83g127
p:ready to	a-37b81c66d-26e-38
p:real one	a74c66d-95
p:receipt i	d44
p:recevoir un	a84
p:recevoir vos	a-124b-24c-51d-23f149
p:recherche un	a-52c81
p:recu fiscal	a-59c88
p:recu le	c-121d47e61f-31g108
p:recu les	a-85c-87e55g115
p:recu mon	c26d-47g80
p:recu un	a47c-65d62
p:recu une	c127f-29g-62
p:redige un	a-32c69
p:refaire ?	a-82c-62d113
p:refaire un	c-66d96e-45
p:refuse de	a85c-72d-25e46
p:regalarle a	a73c62d-28e-68g-25
p:regalo per	a110b-45c-104e-46f-39g-41
p:regarde vos	a-93b128c-89
p:regarder les	a-23b71c-33e-36f92g-53
p:regards niamh	a27b56c-25
p:registry office	a93c-56
p:regle par	a67
p:relancer mon	a-83f96g43
p:relogio de	a68b-38c-23e-41f-38g72
p:reloj de	a70b-32c-121d-33e51f-33g91
p:relojes de	a-96b99c59
p:remarque que	c50
p:remettre a	a-134c-53d205
p:remise a	a91b-25c-26d-24e32
p:remontage manuel	a82c-43
p:remove me	a24c-97f107g-25
p:removed from	a-26c-65f121
p:remplacement de	a109c-49
p:rendez vous	b-43c-73d74e67f47g25
p:rends a	c43
p:rendu le	a35c-41e58
p:reply in	a-39c75
p:reply to	b-46c-125d-43e-43f-37g140
p:reply with	a-35b-47c113d-47e-55f-84g-121
p:reply yes	a-55b-37c121e-22g-71
p:repondre a	a-36b-31c53d-32e-32f-31g48
p:reponse avant	a24c36
p:represent a	a-70b-25c24d132e-28f-25g-27
p:represento a	a21c53
p:request please	a-73c-115f132
p:rest of	d-80f122
p:reste ?	a182b-38c-66d-114e-56g-41
p:reste a	a-35c37g50
p:reste je	a-28c-38g100
p:retire mon	a-104c-121d70f140
p:retirer de	a-79c-108f130
p:retour de	a-99b-26c80d-34f-29g63
p:retrouve la	a-97e-32g127
p:return the	a-109c22d121f-28
p:reunion et	c-63d96
p:reve d	b36c77d-46e-25
p:reve depuis	a34c40
p:reveil de	a148c-33d-70e-43
p:reviens vers	a-115b-24c-47e-56g132
p:rgpd je	a-52c-102f122
p:ricevuto in	a-92c-58d115
p:richiesta di	a-121b-33c-85d-44e-42f120g119
p:rien a	a87b46c-75d-120f61g-44
p:rien achete	a-46c-82d-71e-44f149
p:rien acheter	a-87b24c70e45
p:rien d	a-26b119c-116d-71e-47f72g45
p:rien de	a25b90c-116d45e-48f-53g40
p:rien demande	a-107b58c-87f138
p:rien dit	a-26c-24e82
p:rien et	a-87b70c121d-71f72
p:rien j	a-31b137c-121d50e21f-25g-38
p:rien je	c47d-58e76f-46g-56
p:rien mon	a-75b97c-82f116
p:rien ne	b65
p:rien ni	a-59c-66d47f106
p:rien pour	a-30b55c-25g79
p:rien qui	a133c-132
p:right i	c-66f60g60
p:right person	a-22c66
p:right to	a-161b-20c50d170e-45f68
p:ring ?	a127b-35d-78
p:ring and	a58b-40c90d-75g-46
p:ring for	a34b-35c126d-93e-28f-21g-26
p:ring from	a26c-22d65
p:ring i	a-26b-24c-100d134f-23g-25
p:ring in	a135b-104c23d-133e-123f102g-97
p:ring is	a-189b62c-28d180f-83g128
p:ring me	a131b-61c121d-121e-24f-105g-102
p:ring size	a143b-25c-71d-98g-23
p:ring the	c-44g78
p:ring to	a-50c-75d-116e175f-23
p:ring with	b175c-134d-72e-49f-24g-27
p:ring you	a-87g116
p:rings that	a106c-61
p:rings with	a44c30
p:riviere de	a-64b151c-75
p:robe de	a23b78c-70d-53e77g-37
p:robes de	a149c-99
p:ronds de	a66c-57g75
p:room for	a114c-77
p:rose gold	a60b-21c-79d91g-22
p:roughly what	b119c-70d-76
p:round the	a-22c-83d-39e125
p:route depuis	a-40c-47e102
p:rubis de	a-71d120
p:rue de	b-77c52d96e-59f-59
p:rue des	a-51c118
p:rue du	a50b-89c118d-37f-21
p:run a	b-60c114d-58e-60f-43g-46
p:s <2digits>	a74b-57d-68e33f-45g-49
p:s a	b71c-60d90e-43f-40
p:s about	a64b-46c163e-106f-104g-59
p:s agit	a53d-23e-65g64
p:s all	a-44b141c-125d-72f48g-21
p:s an	a87b-64d-80e77f-22g-23
p:s appelle	a68b-59c104e-31
p:s arrete	a-47b75c-147e164
p:s been	a49b-41d-20e-34g31
p:s birthday	a-43c36d45
p:s called	a97c75d-43e-62g-34
p:s day	a-77c-54d92e95
p:s done	a-91c-126d91f142
p:s eighty	a78c-45e31
p:s en	a149b-61d-102e-65f-43g-75
p:s est	a54b45c-124d23e-47f-56g66
p:s etait	c-98e29g73
p:s first	b71
p:s for	a54b-54c-59d97e-67f-42
p:s from	a-79c-59d144
p:s gone	a-190d223e-22f-30g-77
p:s got	a28b-31c-59d84e59f-21g-35
p:s had	a99b60c-62d-60
p:s il	a83b67c-136d-115e-108f133
p:s in	a70b-72d36e-114f-72g85
p:s just	a58b-48c-66e112g-46
p:s my	a-111c-51d120e100f64g-84
p:s name	a-137c-38d130e122
p:s no	b84c-57d69e-57f-49g44
p:s not	a148b-61c-61d-73e-30f-47g-52
p:s nothing	a-115b65c-89f139
p:s occupe	c97f-23
p:s on	a-44b-49c155d-102e-62f-44g75
p:s one	a92c-96d110e-99
p:s ouvre	a201c-29d-107
p:s prom	a-47c108
p:s ready	a-75c37d121g-44
p:s ring	c-124d119e42f-22g-21
p:s signet	a86c-37
p:s still	a-108b107c-72d94g51
p:s the	a-106b24c130e-81g108
p:s time	a-38c129d-57g-47
p:s to	a85d-21
p:s very	a-93c127d-21
p:s watch	a-90c-101d155e54
p:s wedding	a47c24d-75e57
p:s what	b-103c148
p:s wife	a138c-57g-75
p:s with	a-90d134g-44
p:s worth	c91d-57
p:s y	a26d41
p:s your	a158b21c-138d24e-102f-36g-36
p:s yours	a-63c119d70e-51
p:sa carte	d61
p:sa demande	a147c-70e-41
p:sa fille	a63
p:sa grand	c-25g84
p:sa mere	a45e-68g71
p:sa retraite	a-22b137c-41
p:sa vie	a-21c114d-69e48
p:sabado por	c76
p:sabato ?	a81c-38
p:saber si	a-71b86c-88d120e-23f-23g-24
p:sac a	a-38c-33d86e49
p:sac de	a142b-27c-21d-115e-30f-26g-31
p:sac en	a107b-40d-127e-85f-30g96
p:said i	a-49c-108d-57e-42f-41g142
p:said it	a74c-60d-32e-22g71
p:said the	a71c-54d-30e65
p:said yes	a37c-118d127
p:said you	a-111c80d-51g97
p:sais ce	a-83b-124c288d-63e-92f-53g-106
p:sais pas	a52d-90e31g-90
p:sais plus	a65
p:sais que	a39b-57c-57d-31e-26g114
p:sait pas	a118c-63d-33
p:sale i	c-31d-28f90
p:sale or	a107d-37
p:salmon dial	a100c-45
p:salon ?	b-21c82
p:salon a	c60
p:salon de	c23d-24e-20g69
p:salon prive	a-62c104
p:salut c	a-132b-35c194d-121e-42f-51g-49
p:salutations distinguees	a88c-26
p:same card	a-96c-90f106g106
p:same day	c23d-52g78
p:same ring	a127d-62e-59
p:samedi <2digits>	c-76d-35e-26g125
p:samedi ?	a172b-71c-114e-121f-48g-160
p:samedi a	a80c-26
p:samedi avec	a-50c32d-30g101
p:samedi dans	a-22c-28e104
p:samedi en	c-66d49e76
p:samedi matin	a112c-50g-50
p:sample of	a-77c70g57
p:samstag in	a70b-49c-66d-74e91
p:sans doute	b41c-40d-44e70g-22
p:sans engagement	a-92b-24c73d92e-35f-23g-23
p:sans frais	a-77c104
p:sans la	a-36b-66c88d-22e82
p:sans le	a132b-25c-60d-68
p:sans qu	a106c-38d-44
p:sans que	a59c-67d-44e83
p:sans rien	a55b47c-78d-28e28
p:sao paulo	a90b-24d-30f-24
p:sapere a	a-103b69c-100g137
p:sapere se	b95c-65d109e-75f-49g-47
p:sapphire ring	a-120b82c-44d115
p:saremmo lieti	a-27c70
p:saremo a	a87c-36d-29
p:saro a	a60c-24d-47e-27f-21g68
p:saturday ?	a126b-40c-84d-39e-45g46
p:sauf le	a81
p:saurais gre	a-50c-89f140
p:saved for	a-61c-37e117
p:saved up	c31e40
p:savez vous	a-56c-22d138f-32
p:savoir comment	a-117b148c-102d-33
p:savoir faire	a-40c82
p:savoir ou	a-95b104c-70f90
p:savoir si	a-69b-154c183d94e-22f-44g-62
p:saw a	a80b87c-107
p:saw it	a102b-28c-89d-92e76f-20g-22
p:saw the	a122b-61c-33
p:saw your	b-38c157d-75e-31g-36
p:say how	a-34b63c-26e28
p:say i	a26b77d-23
p:say no	c-91d114
p:say that	a-29b103e-30
p:say the	a-70b132c-119d-35e73g-24
p:says a	b38c85e-57
p:says delivered	a-79c-89d123
p:says i	a-46b142c30d-82e-84f-28g-47
p:scatola e	a-53c100d-93e55
p:schicken ?	a-107b85c51d65
p:scrivendo la	a-34c73
p:scrivo con	a-99c-32e127
p:scrivo da	a53b-32c-63d-49e-55f-32g90
p:scrivo per	a118b-45c29d-83e-63f-41g-76
p:se decide	a-96b112c38e-58
p:se deplace	a118c-63
p:se e	a48b86c-55d-49
p:se esiste	a-89b116d-21
p:se faire	b-26c154d-72
p:se fait	a139b-39c-60d48e-87g-48
p:se l	b133c-96d-22e-23
p:se la	a-40b87c-56d50
p:se lo	a-22c45d53
p:se marie	a98c-105d64e-69f-42g-102
p:se mi	a-98b-35d-74f135g-45
p:se passe	a-30b134c-100e-32g-22
p:se puede	b-24c-85d134e-36
p:se que	a-64b133c-80d-21e-31
p:se si	a99b-65c-65d-99e-100f-36g104
p:se trouve	a124d-72e-85g-22
p:se vend	a87b65c-26d-67e-58
p:se vi	a-100b-23c129d-74e-25
p:se voie	a45
p:se voit	a-131d129e73
p:seau en	a108c-50d-45
p:second year	b46c42d-47
p:see a	a-26c-83d85e96
p:see in	a32c-34d-26e107
p:see it	a128b-50c-47d-88e24f-29g-79
p:see the	a104b-85d-101e-73f-53g46
p:sehr freuen	a-93c115
p:sehr geehrte	a60b-46c63d-48e-46f-47g-45
p:seit dem	a-112b-25c-65d132e-21f-30
p:seize ans	a-21b81
p:selected to	a-24c69
p:sell it	a107b-42c-80d83e-72g-22
p:sell the	a-41b47c48
p:semaine derniere	a-30f-29g104
p:semaine prochaine	a115b-39d-71e82f-22g-142
p:semaines a	a-74b89c-38e66
p:semblant de	a68
p:send a	b-52c37d-37e68f-61
p:send it	a88c23f-39g-22
p:send me	a240b-67c-170d22e-40g-36
p:send our	a61c27d-44
p:send the	a-123b-41d54e-58f67g132
p:send them	a-87d113
p:send us	c53
p:send you	a-52c80
p:send your	a-30c70
p:sensi dell	a-93c-111f138
p:sent me	c-46e89
p:sent to	a48b79c-55d-62e-39f65g-38
p:sept ans	a-95b117c-51d104e58g-31
p:sept heures	a44c22
p:september and	a-78c74d43
p:septembre et	a31
p:sera la	a-110c-80g132
p:sera le	a-99b62c-62g110
p:sera per	a-72b78c-84d-35f137
p:serai a	b-29d85e-25f-24g21
p:serai en	c143g-113
p:serais heureuse	a166c-66
p:serais heureux	a40c42f-21
p:serais ravie	a-52c88
p:serait ce	a-43c42e30
p:serait de	a28c27
p:serait il	b63c-40d49e-84f-53g62
p:serait prete	a-104c-58e131
p:seriez vous	a-123b-46c126d-50e-41f-37g-39
p:serons a	a88c-27
p:serve un	a103d-55e-53
p:service a	a186c-151d-47e-90f-28g-28
p:service de	a66b-48d24e-32f-45
p:service in	a-98c-96d64e150
p:ses <2digits>	b-24c-50d147e-26f-23g-38
p:ses parents	c-22e73
p:ses soixante	a-31c104
p:ses vingt	c-23e99
p:set aside	a67b59c-93d-32g38
p:set of	a-100b117c-29d65e-25
p:settimana del	a57
p:seulement a	a-43c-38d103
p:seulement le	a40d21g-21
p:shall be	c45d-33g52
p:shall i	b-53c103d-76e-82f-41
p:shall we	a-71b66c-69d-29g116
p:shan t	a-26c-78e81g58
p:she can	a122c-81e-21
p:she d	a-51b-99c171e-81f-47
p:she does	a46c32e-26
p:she has	a152b-42c-120d-59e-54f-36g-65
p:she is	a124b-26c-101d-33e-37f-21g-28
p:she likes	a110b-34d-57e-41f-24g-71
p:she ll	a31b77e-57g-20
p:she s	a20b-94c-30d-38e40f-94g117
p:she said	a70b-21c-143d83e-110f145g-59
p:she saw	a83c-38
p:she says	b67
p:she wants	a133b-30c-115d-53e-65f-27g-33
p:she was	a-39b-29c89d-59e51g46
p:she wears	a125b-26c-87d-25e-42g-26
p:she would	c-126d-36e-22f96g121
p:ship to	a152b-50c-115d-72e-31f-31g-41
p:shop ?	b108e-26
p:shop and	a-47b64c-49d-23e107
p:shop i	a-59c-63e78g82
p:shop in	a-154c86d130e24
p:shop is	a58c34e-28
p:shop with	a-65c146d-90e-34
p:shops in	a-50c83
p:should be	a-20b-60c31e57f49g-100
p:should i	a-79b97c-68d139
p:should like	b-28c30d31e66f-58g-51
p:show me	a177b-136c-141d-106e-74f-58g-49
p:show you	a-92c112
p:showed me	a44c-84e-67g103
p:si c	a104b-85c-71d-68e-106f74g-32
p:si cela	a50c-71d-36e-46f-28g85
p:si e	a-153b-120c93d157f-56g-90
p:si el	a-78b-41c-95d102e-40f-22g137
p:si elle	a-52b70c96d80e-116f-28g-51
p:si ferma	a-70c-47d101
p:si j	a-97b128c-78d-24e42g57
p:si je	a-56b138c-129e75f-37g21
p:si l	a-50b122c-133e-30f-26g114
p:si la	b74c-32d-70e-59f-47g47
p:si laurea	b-22c-66d-31e127g-20
p:si le	a-78b87d-54e-40g130
p:si les	a-60b127c-42
p:si me	a-74b141c-36d-64e-27f-25g-28
p:si mon	a-130b143c-123e162f-86g-27
p:si nous	a-65b115c-41
p:si on	a-100b58c127d-24e-61
p:si oui	a166b-74c-32d-128e-116f-41g-98
p:si possible	a111b-60c-88d-33e-57f-48g-71
p:si puo	a43b-78c-114d97f-55g59
p:si quelqu	a80b-21c60d-57
p:si un	b126c-88e-93f-27g-29
p:si votre	a-50c86
p:si vous	b-27c107e-101f-43g-83
p:siamo in	a45b-42c-34d-74e-44f-28g123
p:siamo la	a-77c108
p:siamo un	a-41c75
p:siamo una	a-102b-34c111d-38e-35f-31g-43
p:side and	a72c-52d42
p:sie an	a-22b-46c150d-80e-24f-26g-22
p:sie die	a-31b-39c92d-53e-83f109g-33
p:sie einen	a-68b104c-93d140e-27f-68
p:sie hat	a140c-113
p:sie in	a72c-58d42
p:sie meine	a-101c-88d-29e-22f128
p:sie mir	b23c-45d58e-68f46g-46
p:sie so	a30c-94d108
p:sign up	a-86f123
p:signee de	a-67d125
p:signet rings	a86c-37
p:signori siamo	c62
p:signori sono	a-84c112e-22
p:silk scarf	a-27c-50d128
p:simple curiosite	a-93b124c-95
p:simple demande	a-41c89
p:simplement que	a-87b81c-100e115
p:since <4digits>	a61b-46c105d-66e-102f-37g-46
p:since i	a22b-34c48e-105f-30g73
p:since january	a-22c-104d-21e98f92
p:since my	a-44g85
p:since the	b-47c-78d21e97f122g-45
p:sind ein	a70
p:sind eine	c61
p:sinon je	a65
p:sir madam	c62
p:sir or	a58c-83e26g72
p:sister and	b66c-85d35e-45g39
p:sister s	a76b-38c-101d-59e-54f66g82
p:sister who	a109g-68
p:site ?	a-67c55d63f-22
p:site j	a-94b94c46
p:six and	a56e-21
p:six ans	b122d-48e-28f-22g-104
p:six foot	a74c-30
p:six minutes	a-49b59c-82d138
p:six mois	b40c47d25e-101f-21g-22
p:six weeks	a-131b-20d40e118g68
p:six years	b100c-71e55
p:size <1digits>	a135b-26c-85d-55e-28f-24g-101
p:size <2digits>	a95b-31c-26e-29f-29g-46
p:size m	a73c-61d68e-28
p:size of	a66e-36
p:size z	a58
p:slept on	a-110c-79g133
p:slt c	a91c-35d-26
p:small gold	b110c-106d-21g80
p:small leather	a30
p:small pearl	c-55d97
p:so a	a-58b132c-114d82e-24f-22g61
p:so do	a-72b50d-42e-44f114g79
p:so etwas	a32b-38c-106d118e-33f-32g-34
p:so forgive	a-54c33g63
p:so grateful	c54
p:so here	a-90c-57e20g137
p:so i	a58b42c-35d-101e-52
p:so if	a-44b47c-32g65
p:so it	a61b110c-79d-32e-45f-29g-26
p:so much	a-75c-131d-34e153f100g-42
p:so my	a64
p:so no	a89c-27
p:so nothing	a89c-66g31
p:so please	b51c-26d-26e-55f-21g76
p:so that	b32c-133d37e-27f-32g111
p:so the	a-28b34c-86d-69e87f118
p:so this	a27b75c-42
p:so we	c-99d-82g120
p:so you	a-107b84c78d-30e-44g57
p:societe de	a-75c95
p:soeur et	a100c-60d-22e-42g43
p:soir ?	a74b67c-86
p:soit pas	a27c-36d72
p:soixante ans	a70b-35c46d-26e-62
p:soixante dix	a116b-92c-80d-45e71g-38
p:sold a	a-82b-98c164d-33e21
p:sold my	a44b54c-87d59g-26
p:sold the	b69
p:solitaire <1digits>	a43c83d-81
p:solo per	a-45b130c-52d-44e-22
p:solo un	a73b78c-98
p:some of	a43c55e-56
p:somebody else	a-100c-59e108g78
p:somebody s	a52b51c-57
p:somebody who	a-64b64c-29d59e71g-23
p:someone else	a-121d-26e138
p:someone patient	a84c-25
p:someone senior	a-114c-65e139
p:someone to	a-118b80c143e-69
p:someone who	a44b-50d-58e105f-44g-61
p:something for	a104b98c-79d-92e-84f-31g-50
p:something from	a82c-28
p:something he	a44b-33c-47e88
p:something i	b-46c-99d124e107f-35g-36
p:something in	a23c-80d57f75
p:something like	a-39c-28d156
p:something on	a-79c-46d149
p:something or	a-108c-73d133
p:something she	a104c-69
p:something that	a111d-79e-22g-30
p:something with	a127b-42c-108d-88e-48f-33g-36
p:sommes le	a-118c-91d-34e151
p:sommes un	c50
p:sommes une	a71b-30c48d-31e-32f-30g-30
p:somos uma	a-88c104d-21f-23
p:somos una	b-38c98d-40e-49f-26g-32
p:son alliance	a48
p:son argent	a50
p:son nom	a-146b31c122e-74f126g-60
p:son notaire	a-21c66
p:son petit	a57e-39
p:son premier	a56
p:son s	a53c-59e75
p:son who	a-43c-58e114
p:sono a	a140b-31d-69e-66f-31g-130
p:sono il	a109b-99c48e-71f-49g-49
p:sono in	a27c139e-37g-109
p:sono la	a87d-29e-34g-44
p:sono rimasta	a-36c-82e117
p:sono sempre	a-104b72c-86g123
p:sono un	a79b-84c78e-87f-58g-71
p:sono una	a75b115c-36d-48e-72f-30g-65
p:sont des	a32c86d-33g-28
p:sont vos	a133b-32c-84d84
p:sorry for	a-57c-44d-27e-21g138
p:sorry if	a90c-37
p:sort of	b96c-63d-32e40f-22g-24
p:sotto la	a-72c51e69
p:souhaite acheter	a25c67d-24
p:souhaite offrir	a141c-122d-25
p:souhaite pas	a-77b72c119d-42
p:souhaite plus	a-69c-111f133
p:souhaite que	a-89c-83e81f131
p:souhaite remercier	a67c-28
p:sous <2digits>	a-99b-37c126d-55e-50f-42g-94
p:sous huit	a-56c66e41
p:sous la	b-21c32e42f-44g-23
p:sous le	b-38d107f-54g-63
p:sous les	a51b-57c-45d-44e74g41
p:sous un	a-39c-41d-24f109
p:souvenez vous	a25c88e-73
p:soy la	a-103c85e-46g102
p:soy periodista	c72
p:speak to	c101d-45e-24
p:speak with	a122c-67
p:specialise dans	a-61c84
p:spend it	c90d-28
p:sponsor a	a-72c108
p:spring and	b42
p:spring i	a-34b80
p:st ?	a37c-50d65
p:stage d	a-51c87
p:stage de	c68
p:stage i	a-79b140c-120
p:stamped with	a45c-53d44
p:stand in	a44c25e-40
p:start at	a-102b106
p:start up	a-80b-96c151d-35e-24
p:steel one	a92c-26
p:still be	b112c-71
p:still have	c59d32
p:still in	a-131b-20c-113d146e93f-26g57
p:still make	a133c-53d-97
p:still there	a178b-62c-132d-86e-83f-44
p:sto scrivendo	a-34c73
p:stolen in	a101d-63
p:stop the	a-123c75d-64e-55f116
p:stopped me	a57b54c-35
p:store in	a-74c27d95
p:strap in	a174c-125d-117
p:strasbourg je	a81d-25
p:street i	c-40e87
p:street it	a-82c118d29e68f-135
p:street on	a-47c-66d108e54g-29
p:street shop	a35c-59e44
p:string of	a82d-41
p:sturen ?	a-126b111c121d-61e-31f-29g-43
p:stylo ou	a81c-23
p:su casa	a-86b-26c97d-26e-27f-26g-27
p:su marca	a-82c64d74
p:su tienda	c131d-40e-49g-71
p:such a	a91b57c-38d-68e-73f-35g-54
p:such things	a-39c-101d61e101
p:suche eine	a116b-44c-98d-88e-52f-42g-42
p:suche ich	a134b-30d-80e-39f-27
p:suegra que	a83c-46
p:suis a	a102b-75c-81d29e-75f-56g-32
p:suis commercial	c59
p:suis dans	a48c-66d66
p:suis disponible	a-28c69
p:suis dit	a-45c109e-20
p:suis en	a-30b148c-100e-37f-28g-40
p:suis journaliste	a111b-33c-51d-46e-33f-29g-29
p:suis l	a-22c-73d59e112f-30
p:suis la	a-26b-60c119d-80e-135f-41g125
p:suis le	c110e-65
p:suis libre	a-28c76
p:suis pas	a-80b112c-132d42e122f114g-62
p:suis professeur	a79
p:suis promis	b104c-63e-54
p:suis religieuse	a-36b120c-41
p:suis repartie	a-109c-126e151g-24
p:suis sur	a-89c126d-21g-35
p:suis tres	a67
p:suis un	a29e65
p:suite a	a-149b-58c-35e-84f154g116
p:suite au	a-71c-32d65f78
p:suite d	c-68d21f99
p:sujet d	a-78c-21g123
p:sujet du	a-83c-60g123
p:summer and	a20
p:sunday and	a51c-59d-29g97
p:supposed to	a-64e64g87
p:sur demande	a-110b-51c117d-61e-52f-64g-77
p:sur deux	a56
p:sur l	a-126b-65c98d-70e35f-56g67
p:sur la	a-62b-45c24d-71e51f51g57
p:sur le	a-61b24d32e56g89
p:sur les	b-86c111d-85e-120f-65g-35
p:sur ma	a-29c-31d57e79
p:sur mesure	a85b43c-40d-70e-25f-22g-43
p:sur moi	a-74c-78e105f114
p:sur mon	a-94b-51c37d91e62f73g-49
p:sur place	a22b-29c-73d101e-32f-26g41
p:sur simple	a-64c95e-25
p:sur un	a135b-53c-72d-78e-65f-35g-47
p:sur une	a84b-99c74d-111e58f-45g-63
p:sur vos	a157b-58c-29f-37g-36
p:sur votre	b48c39f-55g-79
p:sur vous	a76c52d-21f-27g-22
p:sure you	a-87b-48e111g51
p:surname is	a-88c-106f135
p:surtout a	a-73c82d69e-58
p:surtout les	c66
p:surtout pas	a59b28c-95e-27f-28
p:svp ?	a41b74c-40d-32
p:svp et	c-52f104
p:svp j	a23c-94d48f96
p:svp je	a-101c-37d90f105
p:swap it	a-98c79d66
p:t a	c90d-21
p:t ask	a108g-63
p:t be	a-84b107c-47d-47e92f93g-55
p:t decide	a-33b104
p:t do	a125b-32c142d-80e-50f-97g-48
p:t elle	b106c-90d57e-28f-24
p:t get	d92
p:t have	a75b-24d41e-31g-21
p:t heard	a-101c-61d-21g131
p:t i	a44
p:t il	a115b-21c-128d-59e-74f-53
p:t know	a123b-51c-66d-35e36f-21g-64
p:t let	a28c122g-88
p:t look	a43c-48g57
p:t need	a-59b95c-33d-56e-20f49g58
p:t on	a132b-35c-134e-49g72
p:t pay	a-52c95
p:t send	a63
p:t tell	f69
p:t the	a-55c-34d-51e77g117
p:t think	c-44e37g82
p:t travel	g83
p:t want	a-27b70c-126d109e93g-64
p:t wear	a78b-32c129d-86g-72
p:t you	a-70c145d-46e-45
p:table and	a-54e104
p:tag ich	a107c-46d-30
p:tag meine	a-52c-50d111
p:taille <1digits>	a138c-132g-23
p:taille <2digits>	a103b-71c-126e-88f-62g46
p:taille de	a124d-79g-24
p:taille et	a-82c-86d127f86
p:taille sans	a77
p:tailles <2digits>	a45
p:tailles de	a20c-59d-46f113
p:take a	a73
p:take it	a-45b-52d-58e147f-104g-61
p:take me	a-112b-31c-125d-33e-35f145g-33
p:take my	a-111f126
p:take on	a40c-36d59
p:take to	a103b53c-64d-79
p:taken by	a-103c155g30
p:talk to	a81b97c-86d-37e-40f-30g-52
p:talking about	a30c-43g69
p:tall lady	a-71c181e-43
p:tamanho <2digits>	a75c-60d-70e-46g88
p:tant pis	c47d-24g43
p:tant qu	a-101c64e-36g116
p:tardes soy	a-22c75
p:tarif de	b97c-24d-55
p:tarif degressif	a-56c91f-39
p:team i	a45c33
p:telephone ?	a55
p:tell her	a-76c-76d-40e72f101g75
p:tell him	a-69c147d-78e-35f65
p:tell me	a61b32c-71d53e-122f74g-79
p:tell you	a-48c79e23
p:temps a	a112b-22c-37
p:temps de	a-30b84c-78d-29e-43g113
p:temps je	c47
p:ten carats	a99c-51
p:ten days	a-78c-37d75g77
p:ten minutes	d-64e-66f-29g99
p:ten years	a-43b111c21d-24e-36
p:tenais a	a-71b59c-53e98
p:tengo <2digits>	a-78c116d-44
p:tennis bracelet	a-110b128c-64d68
p:tenth anniversary	a-21b98
p:termin ?	a59
p:test test	a-118b-72c126d-77e-77f-77g-75
p:tete de	a-41e98
p:th ?	a-63b-21d132e-22g64
p:th and	a91b-67c-121d-51e56f-49g24
p:th can	a35c-44d-56g92
p:th he	a129c-91
p:th in	a146c-79d-60e-23g-40
p:th is	a53c-44e-22g77
p:th of	a72c-54d-54e61
p:th so	a34c-39g62
p:th to	a-38c-46g108
p:th we	a-81c163e-60
p:th with	a-35c56d-22g67
p:than a	c170d-40e-60g-135
p:than i	c-106d92e65g24
p:than the	a94c-36d-64e47
p:than to	a46c59g-50
p:thank you	a-130c-32d-44e-87f147g127
p:thanks for	a-114c-101g137
p:that ?	a99c-76
p:that a	a44b-136c-120d156e82
p:that be	a-41b129c23d-61e-35
p:that can	a-25c-51d179
p:that closes	a131c-94e-31
p:that comes	c-40f97
p:that doesn	a57
p:that for	a-91b-33c-28e131
p:that i	a-32c-79d41e152f-107
p:that is	a151c-142d-28e-27g-34
p:that isn	a41c-71d102e-62
p:that it	a26b-33c29d-58e41f-21g32
p:that looks	a91c-21d-38
p:that my	a-23c-30d-42e124g-29
p:that nobody	a-49c-57e115
p:that one	a92b39c-58d-46
p:that s	a-74b127c-36d-23f-34g117
p:that shuts	a66
p:that somebody	a-78b71c-98e111
p:that the	a-105b-60d63e140f-63g-34
p:that there	a96c-90e35
p:that they	a-79c-81e103f97
p:that was	a-38d50e34
p:that went	a90
p:that would	a41c44d-28
p:that you	b22c74d-57e-139f67
p:that your	a-95b-27c110d-24f-22g-25
p:the <1digits>	a30b-80c-92d58e-61f-70g112
p:the <2digits>	a78b-89c-144d37e-78f-79g108
p:the account	a-72c28e93
p:the address	a-41b89
p:the amount	a-73c97
p:the anniversary	a-112b61c116d-74e-104f112
p:the answer	c-72f58g67
p:the archive	a93c-165d132
p:the auction	a96c23d-39
p:the back	a-111b-39c133d99e-70f-38g41
p:the bag	a-40c29e77
p:the bank	a-80c114
p:the belt	a103c-74d41
p:the bench	a-98c158g-24
p:the best	a76c88d-34e-72g-25
p:the big	a-138b121c126d-46e-53f-23g56
p:the black	a64c-75d68
p:the blue	a70b-67c-146d-89e-97f155g112
p:the board	a43c-69e-21g109
p:the boat	a51d-38
p:the boutique	a-91b-25c152d-33e28f-24g-116
p:the box	a-174b-47c-149d175e167f124
p:the bracelet	a-43b-49c-40d123e24f-39g-60
p:the brass	a68c-77g70
p:the bride	a75d-38
p:the brooch	a-84b-45c133d-104e58g103
p:the brown	a37c-49d86
p:the buckle	a84c-53d-97e80
p:the bus	a55c76e-59
p:the candle	a-124b-28c-141d88e134f138g-27
p:the case	a-76c-34d63e74
p:the certificate	a-88c-117d56f144
p:the chain	a32d63
p:the champagne	a-103b-21c-100e83f136
p:the chance	a-45c103
p:the cheapest	a83b70c-126
p:the children	a-106b97c60
p:the clasp	a-59b-29c-108d121e74f-24g-26
p:the class	a42c23
p:the colour	c-30d53g49
p:the company	a55c39e-32
p:the corner	a102c86d-113
p:the council	a-52c130e-33g-60
p:the counter	g54
p:the courier	a-61c38d70
p:the crown	a83b-40c82d-83
p:the darker	a75c-57d-57g71
p:the date	c-97d81e-24g78
p:the day	a25b-31c33d41e-21
p:the dentist	a25c-45g83
p:the desk	a42c-77e107f-22
p:the dial	a56b-45c-87d98e-22
p:the difficult	a-106c-90f86g118
p:the dog	a51b-24c112d-55e-44f-22g-47
p:the door	b-53c40d-51e107g-45
p:the drawing	a-32c-67g110
p:the drawings	c-78e85g63
p:the dress	c-62e94g68
p:the emerald	a63b84c-94
p:the enamel	a-72b64e94
p:the end	a77b-33c94d-82e-33g-29
p:the estate	a130b-35c-57
p:the evening	a-21e81
p:the family	a-75b-31c133d75e-27g-23
p:the first	a-54b-21c55d-76e37f-57g102
p:the floor	a-38c109d-106e-59g92
p:the form	a-116b-47c177f-36g-54
p:the friday	a-132f87g106
p:the ft	c63
p:the full	a25b81c-102d73e-41
p:the gala	a-56c82
p:the geneva	a54c-36d-36e88g-33
p:the girl	a67d-44e51
p:the glass	a-70b73c-70d24e103
p:the gold	a-96b-55c34d107e106f-51g22
p:the green	a187b-58c-108d-152e-76f-51g-28
p:the grey	a-73c-40g128
p:the hand	a35c-43g54
p:the hospital	e-28f106
p:the house	a-41b-21c59e65f-57g-47
p:the initials	a-106c-72d86g122
p:the inside	a-28c-76d98g55
p:the insurer	a72c-72d54
p:the invoice	a-81c-104d120e78
p:the ivory	a144c-77e-28g-39
p:the keys	a-38b-46c137
p:the kind	a168c-145e-28
p:the lady	a-70b-41d47e76f87g-35
p:the large	a74c55d-56
p:the last	a124b-41c-124d-87e104f-96g21
p:the lead	a133c-109
p:the leather	a-102c-109d152g68
p:the left	a-54b-32d90e-61g85
p:the letter	a31c26d-73g47
p:the lid	a45c-52d80g-23
p:the lining	a-106c-77d67e95g68
p:the link	a-59c24f88
p:the list	a-119b-20c-134d-90e59f160g83
p:the little	b-57d119e-28f-132g-73
p:the london	c79d-29
p:the long	a118b62c-89d-83e-37f-24g-92
p:the lord	a-57c88
p:the luxury	c39
p:the man	b-41c-80d-71e46f-31g117
p:the market	a-123b148c-128d-35e87
p:the men	a106c-31
p:the message	a-100c23e-27f107g38
p:the moment	a-95b109
p:the monday	a-138c104d-46g127
p:the money	a32b-52d-51e80f-30g-30
p:the moon	a-21c147e-64
p:the morning	a59c-60d53
p:the most	a45b39c27d-27e-28
p:the name	a-140b106c91d36f-39g-42
p:the necklace	b-21c-135d-40e106g133
p:the new	b31c36d-91e99f-38g-70
p:the next	a32c62d-67e40g-44
p:the night	a-91c160d-41e-78
p:the ninth	c-35d76
p:the number	a-113b-34c198d-30e-78f-89g-62
p:the old	a39c-108e87g50
p:the one	a50b-50c24d-80e-114f-95g113
p:the ones	a38b69c-55
p:the only	a84b-39c31d46e-105g-32
p:the opal	a72c-85d-39e-23g80
p:the original	a-80c-50d41e-20g112
p:the other	a98b-34d-70e-47f-28
p:the owner	a-86b-26c143d-23e-59f-42g-94
p:the pair	a88b-112c-39d74
p:the paper	a-50c36f91
p:the paperwork	a-95c25e128
p:the parcel	a-104c-100d102e118
p:the patience	g42
p:the pavement	a-47b37c-48e99
p:the pearl	b44c-83d104
p:the pearls	a-137c156d-108e88g45
p:the people	a73
p:the person	a-98b-23d-42e103f91g-31
p:the phone	a107b-55c-137d-92e-120f29g141
p:the photo	a-36c-43d-20g117
p:the photographs	a-85c73e-67f-22g100
p:the plain	a-118b70c34d97
p:the post	a-38c-82f96g60
p:the press	a-40c107
p:the price	a126b-30c-86e63g-105
p:the principal	a53c-105f101
p:the programme	a-26c66
p:the question	c-29g88
p:the rain	a49c-83d-44e97
p:the receipt	a-48c-82d87e79
p:the regatta	a-61c54g68
p:the rest	b-21c-92d-96e-54f56g136
p:the right	a34b-36c153d-87e-129f-34g-52
p:the ring	a-40b-53c-136d-48e66f-53g192
p:the rings	a-71b73c-50e106
p:the road	a-62c44d54
p:the roof	b79c75d-74e-47f-23g-29
p:the room	a-38e95
p:the ruby	a-66c36g89
p:the same	a86b-62c-120d-56e-37f62g45
p:the sapphire	a-67b51c43e-61f-22g85
p:the saturday	a-42c22d87
p:the second	a-30b-30c-70d-105e-90f-55g144
p:the set	a73c-40d41
p:the shop	a-69b97c42d-76e61f-42g70
p:the side	c-34d93
p:the silver	a72b-24c-104d92e-107f-38g89
p:the six	a25c-45d76
p:the size	a48d28e-41
p:the small	a99b22c-138d40e-57f-49
p:the smaller	a38c-79e-35g99
p:the smallest	a202c-103d-34f-88g-113
p:the smell	a-38d79
p:the sort	a-50b69c-67e79
p:the spring	a80b28c49d-77e-52f-38g-44
p:the steel	a78b-36c50d-31g-25
p:the stone	a-60b-37c-121d-72e141f-33g118
p:the strap	a-98b-46c-105d158e-57f-34
p:the street	a-91b89d-37e108f-28g-30
p:the summer	a66c-142d30e-78f151g-28
p:the table	a53c-113g108
p:the tall	c150e-32
p:the tan	a119c-40d-73
p:the tea	a-29c-108d-37e50f-22g130
p:the thin	a96c-22d-33
p:the thing	a83b-40c30e-20
p:the third	b50c39d-42e-82f-25g59
p:the three	a-82b-28c36d109e-27
p:the time	b112e-93
p:the top	b-20c-28f-26g105
p:the trade	a-88c114
p:the twins	a-40c-33g105
p:the two	a-139b-42c-63d-67e145f56g100
p:the uk	a-29c-37f99
p:the warranty	a-129c-92d150
p:the watch	a-141b51c-93d152e29f-26g-42
p:the way	a-91b-29c-31d84e123f-26g-28
p:the website	a-40c-103e117f67
p:the wedding	a-143b-32c144d26e40g73
p:the week	a119b-24d-35e-30f-22g-45
p:the weekend	a59c-58g62
p:the white	a-31c63d-39g76
p:the whole	a25b-40c80d-46e52f-33g-55
p:the window	a-57b43c76d72e39f-45g-89
p:the woman	a-56c-71g129
p:the workshop	a-122b-36c-110d132e51f-35g115
p:the world	a-63c91
p:the wrong	a-155b-48c112d47e118f-85g-62
p:the year	a-50b125c-32d-26
p:the young	a-114c-53d-21e135f-44g-29
p:them ?	a-58b-21c122d-64e-30g37
p:them a	a-36c91
p:them back	a-133b-24c36d128e82g-78
p:them by	a35c-38g76
p:them for	c104d-25e-23
p:them i	b89c-89d-51e52f97g-43
p:them in	a-156c54d148e-27
p:them on	a-43b127g-25
p:them to	a65b-35c-87d-54e75f86g-28
p:then ?	a-125c22d160e-53
p:then i	a-118b148c-148d-54e-28f74g128
p:then please	a-116b130c-55g66
p:then the	a39b27
p:there ?	a135b-67d-92e-90f-47
p:there a	a86b80c-33d25e-96f-49g-122
p:there any	a-21c-84d113
p:there anything	a110b-119d82e-41f-31g-77
p:there are	a-29b43c-30d25e60f-23g-26
p:there at	a-61c-76e134f-42
p:there d	a61c20d-48
p:there i	a119c-26d-29
p:there is	a-42b-64c-84e156f-49g-73
p:there one	a42
p:there s	a-38b96c31e-72g-30
p:there somewhere	a-87b97c-27d56
p:there to	b77c-41
p:there was	a122c-38e-58
p:there will	a107c-33
p:these days	a-48c26d52
p:they are	a66c-87f91
p:they d	a74b-26c-28d-38e82f-24g-32
p:they do	a-72c133
p:they gave	a103c-35d-25e-25
p:they have	a25c-87e79g24
p:they ll	a-54b-45d46e-32f97
p:they might	a41c26
p:they re	a-157b-82c143d119e-69f-41g-46
p:they ve	a-48c-72e43g112
p:they were	a37c-98f97
p:thin gold	a64
p:thing ?	c-39g90
p:thing a	a129c-78d-63e-38f59g-54
p:thing and	a63b-71c-38f80
p:thing he	a63
p:thing i	b120c-31d-52e-67g-20
p:thing in	a-108b140c-104
p:thing is	a-102b113
p:thing on	a-132c27d137
p:thing you	a91b78c-88d-54e-27
p:things and	a-62e99
p:things i	c60
p:think about	a-112b54g122
p:think i	b-98c76d-38e-77f109
p:think it	a-23c69e41
p:think of	b-40e97
p:think the	a-89b73c40d-63e66
p:think your	a-34c80e49f-25
p:thinking about	a143c-23d-59e-51
p:third time	a-117b-38c-82d-34e118f132g-34
p:thirty one	b-40c-22e132
p:thirty years	a50b-38c-57d35e58f-44g-28
p:this a	a60b95c-89
p:this address	a68c-110e-42f120g-38
p:this form	a204b-133c157d-100e-103f-49g-180
p:this is	a-35b26d-72e21f41g39
p:this isn	a78
p:this message	c96f-64
p:this month	a43b-44c96
p:this morning	a-168c-118d-37g175
p:this one	a131b50c-72d-80e-37f-29g-41
p:this summer	c58
p:this the	a-142b-31c211d-131f-89g-160
p:this time	a-148b52c39g118
p:this to	a-79c142d-43e-48g-32
p:this week	a-96b-43c94d69e-65f-41g96
p:this year	a157b25c-106e-54f-45g-40
p:though i	c-31e79
p:thought about	a23c-44g79
p:thought of	a-72c118e-28
p:thousand ?	a36b83c-77
p:thousand pounds	a96c-38e-32
p:three and	b136c-53d-27e-24
p:three doors	c59
p:three of	a-23c109d-35
p:three times	a36c-31e45
p:three weeks	a69c-40d60g-30
p:three years	a-81b116c-75d-21e113
p:through a	b85c-39
p:through and	a-59b125c-61
p:through in	a-81b72c-34e96
p:through the	a28b-62c-73d41e27f-32g39
p:through your	b91c-110e-47f104
p:thursday ?	a-32d-28g110
p:thursday at	a36d-50e-21g71
p:thursday for	c-86d51f112g-47
p:thursday lunchtime	c-50d77
p:thursday when	g83
p:tienda de	a51b-55c34d99e-73f-112g-62
p:tiens a	d-39e74
p:tiens une	a37c28
p:tient une	b70c-25
p:till then	b76c-78f-27g79
p:time and	a62b-28c-98e96
p:time for	a102c-97d-36g92
p:time i	a-134b68c-64d-29e145g65
p:time with	c-26g90
p:times and	c-154e151f84g-58
p:to <1digits>	a-38b-100c127d-28e-23f-23g-32
p:to <2digits>	a-90b-47c105d-96e85f-85g37
p:to <4digits>	a-100b-25c163d-47
p:to ?	a81b89c-65d-49
p:to a	a-81d27e75f57
p:to about	b-25c48d-30e96f-33g-43
p:to acquire	c109d-39e-50
p:to an	a-65e106
p:to apply	a-22c71
p:to ask	a-21b89c84d-58e-84f-43g-57
p:to attend	a131c-43g-62
p:to avoid	a-89b-51c101d-72e-55f-68g-56
p:to be	a32b-62c22d-28e50g-106
p:to begin	a-40b76c-60g75
p:to book	a-51c112
p:to bring	a-38b157c-104d77
p:to buy	a119b68c-104d-90e-47f-75g-86
p:to carry	a-80b52c51d-34e69
p:to change	a-101c184d43f-27g-147
p:to choose	a21b-27c-85d-26e74f-23g74
p:to collect	a132c-46d-66
p:to come	a35b-71c59e-46f-52
p:to commission	a123b-22c-31d-61e-45g-21
p:to confirm	a-33g99
p:to do	b32c94e-62f-42g-53
p:to each	a63c-61e40
p:to enquire	a-20b52c28
p:to every	c46
p:to feature	c54
p:to find	a98b55c-71d-41e-107f-49
p:to follow	a124d-77
p:to get	a54b96d-69e-52f-43g-48
p:to give	a127d-100e-109f-49g-60
p:to go	a-76c57d-24e-56f65g74
p:to have	a-94b100c-48d85e137g-67
p:to hear	a-81b60c-67d-117f111g147
p:to help	a50
p:to her	a43b-27c36d-34e25f-24g-28
p:to him	a110g-51
p:to hold	a-133c59d-28f95g81
p:to it	a24b-29c-141d146e-44f-24g70
p:to keep	a-35b94c70d-74e-43f-49g-39
p:to know	a-155b132c-64d142e151f-84
p:to leave	a-162b-21c155d-26e-54f98g-37
p:to let	c-38g111
p:to london	a55b24c-141e41f-39g73
p:to look	a-52b149c-144d64e-23f-52g103
p:to make	a22b39c-93e114f-50g-59
p:to mark	a70
p:to market	a-35c76
p:to match	a111c-83d-62g46
p:to me	a43b-99c-24d89e66g-91
p:to measure	a-52b91c-67g77
p:to meet	a-49b-23c44d-48e-36f60g26
p:to mention	a-28c-80e117
p:to mount	a-69d71e22g65
p:to my	a-46b-25c35d69e59g-45
p:to nickel	a-60c-37g116
p:to order	a107b109c-25d-119e-62f-38g-45
p:to our	a-69c42f-31g96
p:to own	a122b117c-135d-76e-48g-25
p:to paris	a-85c65d24e99
p:to pay	a155b-26c-138e-79f-23g-30
p:to place	c64
p:to present	a49
p:to propose	a27
p:to purchase	a123b72c-49d-60e-64f-22g-23
p:to put	a-38b59c-76d109
p:to receive	a68c-57f92
p:to return	a-106c-62d140f-22
p:to say	a-133b121c-90d-84e74f-50g150
p:to see	a98b-59e-63f-65g-49
p:to sell	a-44c161d-41e-45f-33g-94
p:to send	a-37b-53c105d-55e-68f-37g70
p:to show	c84d-30
p:to sit	a80
p:to someone	a-39b-22c21d-30e52g57
p:to speak	a21b49c35d-21e-27
p:to spend	a103b52d-89e-75f-26g-29
p:to start	a31
p:to stay	a62c27
p:to stop	b52c-63d70e119f-90g-75
p:to surprise	a96c-66
p:to take	a-120c-47d76e139g81
p:to talk	a-119b131
p:to tell	b52c-39d-44e100
p:to that	a-102b69c21e63
p:to the	a-40c74d-100e-33g92
p:to think	b-41e97
p:to try	a125b-46c-98d-68e21f-38g-83
p:to us	a68c-142d60f104g-27
p:to use	a-56d122e-64f66
p:to view	a94c-57
p:to walk	a36b50
p:to wear	a33b-70c-63d189e-54f-36g-43
p:to whoever	c72
p:to whom	a-23f83
p:to work	a-115b21c89d-42e-33f42g-26
p:to write	a71c-39d-45f-39
p:to you	c142d-124e-63f-65
p:to your	a-112b-70c70d-56e-90f-72g143
p:toda la	a-95b-25c-49d-31e137f-21g-25
p:todavia no	a-120b130c-77d-22e-30f-28g98
p:today ?	a108b-40c-104d69e-32f-26g-41
p:today to	a-30c74
p:toi et	a26c28
p:told and	a-44b46c109e-55
p:told by	a100c-113e70f-29
p:told me	a81b-81d-97e79f-56g-91
p:told my	a-134c-101d-40e154
p:told the	a-86b-59c92d-51e115g-32
p:told to	b100c-85d-31e128f-35g-66
p:told you	a-48b-47d-34e147f-103g73
p:too late	c-38g101
p:too much	a-125c-47d-33f152g-31
p:took a	a99c31e-75
p:tot je	a-128b142c-32
p:toujours ?	c-71g101
p:toujours d	a-92c-33f-34g131
p:toujours de	a-83c141g-74
p:toujours la	c-137d96e-25f-57g145
p:toujours le	a108c-61
p:toujours pas	a-89c153e-98f-71g64
p:tour de	c-89d-38g111
p:tour du	a-59b65c96e-28
p:tourne dans	a-104c-101d110e112
p:tournee il	a67
p:tous les	b122c-67d28e-94g-81
p:tous vos	a-113b154c-117d-34f92
p:tout a	a-53b-27c-113e-47f-25g144
p:tout ce	c-114d-64e-52f146g-36
p:tout cela	a-86c23d-25f114
p:tout court	a41b74c-74
p:tout de	a-75b34d122e-22
p:tout en	a-35b88
p:tout est	a-57b-20c-81d-40e149f-21
p:tout et	a45c-66e-54f145g-96
p:tout le	a83b-128c131d-73e-29f-50g-68
p:tout seul	a204c106d-224
p:tout un	a-94c40e92
p:tout va	a-91b97c-37d100
p:toute l	a-23d-22f75g40
p:toute la	a-25b21c39d-49e-74f-38g106
p:toute ma	a-70b-23c-86d-32e100f136
p:toute petite	a48
p:toute sa	a-25c30e67
p:toute seule	a-64c-26d157
p:toute simple	a33b56c-35
p:toutes les	a119b-52c-46d-62e-58f34g-36
p:toutes mes	a-76c-25e-23f112
p:toutes vos	a-66b87c42
p:train de	a71c-27
p:train je	a-34c52d-27g81
p:transmettre a	c44
p:transmettre au	a-54c98f-35g26
p:travaille a	b77
p:travel to	a-31d66
p:treat myself	a-41b109c-30
p:treat to	c119
p:trent anni	a122b-30c-90d-103e65f-27g-34
p:trente ans	a31b61c55d-69e-28f-38g-48
p:trente deux	e44
p:trente huit	a98d-36
p:tres beau	a-23c72
p:tres belle	a20c36
p:tres bien	a117b-48c-109d-93f-37g90
p:tres fin	a26c-47g75
p:trois ans	a-115b137c-93d23e46f-21g-23
p:trois cents	a-42c81
p:trois de	a-45c43e74
p:trois fois	c34d-93e65f-53
p:trois generations	c64
p:trois questions	a-28c102
p:trois semaines	a-74b-30c35d34e94g-29
p:trois soeurs	a76c-24
p:troppo grande	c-88d107
p:trouve ailleurs	a-90c53e-73f108
p:trouve que	a-112b26c79e-31g92
p:trouver un	c37
p:trouver une	a93c-21d-36
p:trouverez mon	c51
p:trunk of	a-55b72c28
p:try on	a126c-54d-26e-22g-91
p:try the	a97e-27g-26
p:trying to	a-107c112d58
p:tuesday ?	a67c28d-30
p:tuesday and	a-59c119d45g-70
p:tuesday with	a-31g75
p:turned up	a-102c-83e87f-26g122
p:turning <2digits>	a89c-60
p:turns <2digits>	a95c-25d-34
p:tutta la	a-43b-22c84d-27e67
p:tutti i	a-66c-42d145
p:twelve of	a91c-48
p:twenty minutes	a-123c-46d-24e41g180
p:twenty years	a35c83e-47
p:twice in	a31e67g-39
p:two hours	a-75c-26d-35e161f-25g-76
p:two of	a75b-70c-90d66f-56g43
p:two or	a29b75c-27
p:two years	a74b99c-87d-28e-80g-22
p:u do	a129b-37c-64d-40e-28f-21g-39
p:u have	a137b-22c-90d-68
p:uhr mit	a123b-39c-56d-99e-25f-20g-29
p:uk gdpr	a-49c-100f121
p:um anel	a119c-46d-69e-38
p:um dia	a-118b137c-98
p:um die	a-87b-32c82d-56e-60f-37g142
p:um relogio	a133b47c-115d-97e-50f-36g-55
p:un <2digits>	a-96c84d88e-31g-24
p:un ?	c-68d113
p:un achat	a109c-60d34e-21
p:un altra	a-49c65d-89g104
p:un an	a-71c-90d103e107
p:un anello	a134b114c-140d-121e-67f-40g-58
p:un anillo	a108b-43c-126d33e-54f-39g-43
p:un anneau	a91c-83d-55f-25g-46
p:un apres	a110c-54
p:un article	a-36b-26c63d90e-31f-59g-25
p:un atelier	c60
p:un audit	a-31c71
p:un autre	a-115b-22c-124d104e147g-36
p:un beau	a91
p:un bebe	a59d24
p:un bijou	a86b-47c85d-72e-61f-30g-36
p:un bon	a88c73d-38g-56
p:un bouton	a-80c-26d154
p:un bracciale	a34b104c47d-115e-43f-28g-31
p:un bracelet	a102b-73c-91d44e-39f-83g-62
p:un briquet	a101e-39
p:un buen	b106d-24e-22g-21
p:un cabinet	a55c60d-24e-33
p:un cadeau	a98b-66c-69d82e-51f-56g-71
p:un cafe	a-121b-36c126d-74f57g-38
p:un carnet	a22c61e-31
p:un carre	a115c-75d-21
p:un cheque	a-99c95d-40e82
p:un chez	a-56b-91c204d-147g-57
p:un ciondolo	a91c-33d-32
p:un client	a85c33d-61
p:un clip	c91d-26
p:un code	a-85c27f104
p:un coin	a-75b119
p:un collier	a23b42c33d-33e46f-55g-71
p:un compte	a-25c65
p:un confrere	a-56c35g87
p:un conseiller	a25b-30c95e-33f-25g-29
p:un costume	c98e-62
p:un croquis	a141c-79d-45
p:un de	b58c119d-108e-63f-63g-90
p:un demenagement	c-100d104
p:un depot	a-87c88d34
p:un des	a35c-54d73
p:un devis	a23c-27d92e-43
p:un diamant	a-90b-23c172d39e-67
p:un dimanche	a-73c-29d-47e169g-25
p:un documentaire	a-60b58c45
p:un doigt	a129d-79
p:un don	a-60c89
p:un dossier	a-46c82
p:un duplicado	a-68c-68d106
p:un entretien	a-78c111d-23e-71g-20
p:un essai	a-75c104d-26e-26
p:un essayage	a-27c-90f119
p:un et	a-123b45d107
p:un etui	a110c-99
p:un expose	a-84c132d-21g-72
p:un faux	c79d-41
p:un fermoir	a22c30d22e21g-23
p:un flacon	a-57c139d45e-94
p:un foulard	b-45c-56d120f-44g-49
p:un gemmologo	c69
p:un geste	b-28c49d-98e92f-25g-28
p:un gioiello	a83c-38
p:un giorno	a-124b147c-124d-57e-30f-30g-30
p:un homme	b-49c118d-57e38f-30g-29
p:un horloger	a36b-56c76
p:un hotel	a-42c75
p:un incontro	a65
p:un jeune	a64e-42
p:un joli	c55
p:un jour	a-130b134c-80d-87g-74
p:un laboratorio	c62
p:un livre	a-101b140c-25
p:un local	a-58c88f-22
p:un long	a-69e116
p:un lot	a-123b-37c118d-38e-37f-35g-36
p:un lundi	a107c-21d-44
p:un magazine	a81c22
p:un mail	a-99c-78d71e140f-60
p:un manteau	a86c-91e63
p:un mardi	a28c108g-52
p:un mariage	a50b-37c-79d108e-33f-28g-35
p:un matin	a109e-62
p:un medaillon	a-29b68c-52d54
p:un memoire	a-27b82
p:un mercredi	a77c-135d106g-26
p:un message	a-104c-116e91g136
p:un modele	a-120c27d160e-50
p:un mois	a-67b-24c-72d-27e40f125g-22
p:un monsieur	a-92c33e39f99
p:un mot	c77e-39
p:un moulage	a92e-46
p:un necessaire	a93c-103d49
p:un numero	a-43c-48d105
p:un objet	a132b-25c-135d-30e-27
p:un ordinateur	a74c-30
p:un orologio	a134b-58c100d-154e-100f-51g-53
p:un paio	a53c-59d58
p:un panuelo	a41c40
p:un par	b105d-33e-28
p:un parapluie	a32c-57e94
p:un parfum	a99b25c-86e-64f-21g-26
p:un pari	a-92b135c-42
p:un partenariat	c77e-20
p:un pendentif	a93b-22c-77e-29g-23
p:un petit	a119b-128c89d-86e-32f-60g-118
p:un peu	a-22b58c-76d-25f72g59
p:un peut	c-37d98
p:un po	a-92b-48c109e-32f-27g-28
p:un portachiavi	a44c35
p:un porte	a84b-28c33d-44e-30f-25g-31
p:un portefeuille	a98c-41
p:un poste	a-89b76c69
p:un pot	a64c29
p:un pour	a94d-28
p:un premier	a-24c67
p:un present	a127c-111
p:un pret	a-53c47d76
p:un prix	a106b-55c94d-100e-29g-31
p:un questionnaire	a-40e110
p:un qui	a50b-42c-92d25e90f-34g-38
p:un regalo	a92c-119d73e-62f-54g-56
p:un reloj	a110b-115e42f-56g-65
p:un rendez	a174b-36c34d-49e-120f-40g-143
p:un reportage	a-47c76
p:un robot	a26e47
p:un roman	a-115b104c64
p:un rubis	a28c62g-32
p:un sac	a103b-53c-128d102e-108f-46g-60
p:un salon	a55c60d-26e-23g-28
p:un saludo	a-103b-30c-95d69e-35f114g92
p:un samedi	a93b-36c-98f-30g-71
p:un saphir	a60c-70d-26g76
p:un service	b-50c-127d129e93f-40
p:un seul	a70b-30c23d-70e24f-28g-30
p:un simple	a-104d97e93g-21
p:un soir	a68c44d-25e-65
p:un stage	a-71b-25c94d-27e-21g-20
p:un stylo	a62c-56e52
p:un sujet	a-72c94
p:un technicien	a-68c94
p:un telephone	a-105c105d49e-33
p:un test	c42
p:un tiroir	a64c-77e64
p:un tour	a44b59d-33
p:un train	a-33b93c-122g118
p:un trou	a-97b-66c44d115
p:un truc	a114b-29c-90d-39e-38f-21g-26
p:un vendredi	a44
p:un verre	a-86c-37d74e87
p:un vieux	a-89b47c43d113e-25
p:un vostro	a-52b101c44d51e-51f-42g-46
p:un vrai	a79b-43c80d-58e-53f-33g-54
p:una agencia	a86
p:una borsa	a38b115c-66d-64f-49g-50
p:una casa	a-84c-46e123
p:una collana	a-27b-25c120d-153e68f-23g61
p:una collezione	a-126b107c-39d112
p:una cosa	a-57b75c-93d-34e79f-23g102
p:una foto	c53d-81e86
p:una parure	a62b89c-100
p:una penna	a36c-126d142
p:una persona	a-120c63e102
p:una pietra	d53
p:una signora	a54c69d-39e-37
p:una sorpresa	a-54c62e68
p:una vez	a25c44
p:una vostra	a-38b79c101d-65e-59g-29
p:und bitte	a-142b-29d-40e-40f55g141
p:und die	a28c-56f93
p:und ein	c60
p:und hat	a75
p:und herren	a35b-49c76d-51e-49f-49g-47
p:und ich	a120b-79c-88d-115e-94f63g-49
p:und mochte	a43b-26c80d-28e-26
p:und suche	a-94c127e-28
p:und wie	b-25c83g-34
p:under <2digits>	c-73f111
p:under a	b-30c-42d-49e-46f-26g180
p:under the	a-34b-74c-126d127e-58f124
p:understand you	a-54c-92e105f96
p:une actrice	a45
p:une adresse	a-41c81d-20f63
p:une alliance	a66c-102d-30e74
p:une amie	a85b44c-112d95e-28f-22g-34
p:une association	a37
p:une attestation	a-94c-122d129f87
p:une autre	b-75c-130d59e49f121g57
p:une bague	a111b-31c-59d-79e-68g-67
p:une belle	a60b-22c-34d-38e-38g87
p:une boite	a146c-153d-38e38f-38g-48
p:une bougie	a99d-24
p:une boutique	c77d-25
p:une broche	a101b-47c70d-93e-33
p:une brochure	a-109b134c-74
p:une canne	a92c-78e45g-21
p:une carte	a91c-88g48
p:une ceinture	a105c-61d34e-52
p:une chaine	a90b-42d-50e-45f-38g-43
p:une chaise	a-97c-108e137
p:une chose	a-50c147e-29
p:une cliente	a107b-25c-31d-41g-31
p:une collection	a-83b69c75
p:une courte	c46
p:une croix	a84c-37
p:une dame	a108b-83c-30d-23f-29g-48
p:une date	a-22c-109d48e92f60
p:une de	a-42b63c111d-113e-93g-71
p:une demi	a-52c28e84
p:une demonstration	c64
p:une echarpe	a36c23
p:une emeraude	a95
p:une entreprise	c51e-39
p:une enveloppe	a23c-43e58
p:une erreur	a-120c-106d138e112f39
p:une estimation	a-73c72d44
p:une etude	a84c-37
p:une facture	a139c-47e-22
p:une famille	a78c29d-40
p:une femme	a82b-42d-37e54f-82g-36
p:une fois	a147b-61c-164e-107f-43
p:une gourmette	a60c-51d89f-32
p:une grande	b38c66d-30e-66g-30
p:une gravure	a-28c-44d105e65f-31
p:une grosse	a49
p:une heure	a156b-69c36d-58e-90f-29g-69
p:une idee	a46d-60e-45f-33g39
p:une journee	a-43c97
p:une lettre	a44d58e-39
p:une liste	a34b57c-33
p:une longue	a28
p:une loupe	a138c-90
p:une main	a39c30
p:une maison	a-79b-24c89d-105e129f-74g-71
p:une malle	c77
p:une matinee	c60
p:une medaille	a123b-30c-90d-38e-57f-29g-42
p:une mercerie	a47
p:une montre	a92b123c-135d-90e-23f-74g-92
p:une offre	a-30c107d-41
p:une page	a-67c39e-35f100
p:une paire	a93b-37c23d-93e-47f-35
p:une par	a59
p:une parure	a30b130c-81e-39f-27g-35
p:une personne	c27e51
p:une petite	a72b27c28d-71f-60g-109
p:une photo	b-66c153d-114e-78f-22g-55
p:une photographie	a83c-33
p:une piece	a27b-44c75d-44e49f-38g-58
p:une pierre	a49b101c-115d29e-45f-25g-30
p:une place	c74
p:une plaque	a-22c123g-56
p:une poche	a81d-40
p:une premiere	a-47e116
p:une question	a103b116c-155d-46e-46f-33
p:une qui	a-23c58e83g-44
p:une reponse	c69e81f-25g-102
p:une riviere	a-63b157c-130
p:une robe	b47c36d-30e51f-30g-73
p:une semaine	a-158b-25c107d88e-24g50
p:une serie	a98
p:une seule	a144b-77c-152d-146e94f-57
p:une simple	a-27b70
p:une societe	a-38c78
p:une soiree	e79
p:une succession	a70c-31
p:une tasse	a108c-48d25e-66
p:une toute	a55
p:une trace	a-103c-70d129g70
p:une vendeuse	a-82b-104c154e25
p:une vingtaine	c95e-77
p:une visite	c28
p:une vitrine	a-100e114
p:une vraie	a116b-184c70d32e-80f-36g-48
p:unheated kashmir	c48
p:uno de	b95c-25
p:unos pendientes	a85b-35c-118d106e-60f-28g-34
p:unsubscribe me	a-92b-36c-98d-39e-38f120g-36
p:until i	a-30b51c-79g109
p:until the	a152b-49c-59e-41f-37g-55
p:until then	a-107b113c-46g63
p:up a	a-27b136c-123d22g85
p:up and	a-27b45c148d-46e-113
p:up for	a-74b-34c66d-71e-73f126g-30
p:up from	a79c21d-32
p:up on	a-93b-27c21d-40e-32f89g67
p:up the	a30d-28e-31g88
p:up to	a92c45d-73e-59f-87g-44
p:up with	a82c-99f-26g84
p:us ?	b-25c-25d-68e-32f123g47
p:us a	a-82c111
p:us and	a-71b68c-76g110
p:us both	a48c37d-57
p:us have	c49
p:us in	a45c-124d113
p:us on	a-112c-63g152
p:us we	a22c-81f107
p:use ?	c53
p:use a	a25c-67e95
p:use for	a-101c-33e76f109
p:use the	a-21c59d-44e-34f72
p:used one	a135c-62d-69
p:used to	a40b-53c-40d-100e70f114g-47
p:ustedes ?	a57b97c-100d-31
p:usually start	a-107b128c-51
p:uw huis	a-102b-67c137d-53e-26f-26g-58
p:va avec	a29c-72f112g-22
p:va bene	a-79b90c-44g85
p:va bien	a-78b93c-86d88g82
p:va in	a131b-42c-95d-27e-62g-22
p:vacances de	a146c-73d-33g-49
p:valable jusqu	c95
p:valenza e	a-64c109d-33
p:valuation for	a-94c-80d126
p:vamos a	a32c71g-32
p:van de	a-115b128c-111d111e-38f-33g-39
p:van mijn	a-73b69c-128d108e-61f65g100
p:vaut il	a-38c-20d94
p:ve a	a86b106d-96e-89f-33g-47
p:ve been	a76b-64c-24d-84f33
p:ve come	a43c-35e35
p:ve decided	a126b-28c-41d-35
p:ve done	a20c86e-63
p:ve got	a-39b-50c148e-50f-64g-112
p:ve had	a-80b67c63d-96e74f-35g35
p:ve just	a43b-43c-34d109f-63g-37
p:ve lo	a45b76c-122d-41e36f118g-66
p:ve lost	c-47d28e58
p:ve moved	a53c-94d100f39g-42
p:ve never	b82c-90d-51e55f82
p:ve no	a35b108c-33d-41g-44
p:ve not	a-170d122f135g-21
p:ve put	a29e-61g88
p:ve read	c-84d-27g125
p:ve since	a-95c-68f152g-52
p:ve the	a-118c189d-34e-108f-26
p:ve thought	a-83c40g131
p:ve written	a-91c140e-36g-21
p:vedere gli	a89c-60
p:vedere qualcosa	a92c-27d-34
p:vendeur a	a-29c-84e108
p:vendez vous	a260b-55c-233d-51e-67f-35g-48
p:vendre des	c63
p:vendre la	a-29c104d-50
p:vendre une	a73
p:vendredi <2digits>	a31c88g-63
p:vendredi en	a88c-54
p:vengo a	a-46c56d56
p:vengo da	a131b-24c-97d-50
p:venir ?	a122b-83c-46
p:venir a	a105c-90d-23g-24
p:venir avec	a83d-32
p:venir de	a31c-60g81
p:venir le	a138c-34g-97
p:venir mercredi	c-79d105
p:venir vous	a35c40
p:venire a	a57b-24c90d-56e-38
p:vent anni	a-47b91
p:vente de	a-38d118
p:vers <2digits>	a78b-33c-70d-44e71f-24g-35
p:vers le	a52
p:vers midi	a48c-57d59
p:vers vous	a-116b-26c-61d-28e-27f-44g140
p:verso le	a81c-55d33g-23
p:vert et	a96c-25d-26
p:very much	a-44b44c94
p:very well	a-77c98
p:veut la	a49
p:veut pas	c118d-21
p:veux acheter	a144b-29c-103d-65e-42g-56
p:veux la	a121c-58d-34e-20g-39
p:veux le	a106c-59d-25e-25
p:veux lui	a118b-33c-51d-58
p:veux ni	a60c-46d-27e76
p:veux offrir	a67
p:veux pas	a49b-38d-57g-35
p:veux plus	a-86c-118d-53e50f141
p:veux que	a-44c86e78f-59
p:veux un	a22b37c177d-208e-166f-71g122
p:veux une	a126b37c-134d-94f-47g-35
p:veux voir	a86c-115f91
p:vi mando	a-104c97d-43e88g-30
p:vi prego	a-124b-32c-140d141e-31f137g-37
p:vi scrivo	a36c40
p:vi seguo	a-61b82c49e-34
p:vi serve	a-52c94
p:vicino a	a38c56
p:video call	a64c-65d-22g73
p:video showing	a-27c73
p:vie a	a91c-108d-27e-27f92
p:vie et	a-80c78e47
p:viendrai avec	c-54g99
p:viens avec	a50
p:viens d	a-87b77c-79d114e49
p:viens de	a50d-110e-102f-36g110
p:vient d	a95b36c-47d-87e-66f-29g-37
p:vient de	a47b-59c89d43e-70f-35g-39
p:vingt ans	a87b-23c-65d-54e53f-39g-60
p:vingt cinq	a83c36e-82
p:vingt deux	a51c-25e27
p:vingt minutes	a-45c50d-53e98
p:vingt quatre	a-59b116
p:vingt six	a-22g51
p:vingt trois	c-50e76
p:vingtaine de	c95e-77
p:vis a	a-25b-26c85d72e-31f-37g-25
p:visite de	a98c-114g79
p:vitrine a	e87
p:vitrine c	a-111b-181c212e115
p:vitrine rue	a84c-23
p:vitrines et	a-52c81
p:vive voix	c55
p:vivo en	a112b-59c-137d32e-59f66g-50
p:voces atendem	a84c-44
p:voi ?	a-85b82c139e-26f-23g-24
p:voi a	a-81b-20c96d101e-75f-42g-45
p:voi mi	a-117b-24c128d-23
p:voici la	a-92e-38g123
p:voici le	a-101c-67g124
p:voila c	a-127b-30c158d-45e116g-36
p:voila je	b70d-23e-28f-26g41
p:voila mon	c52
p:voir avec	a-36b31c-34d67e25
p:voir ce	a152c-90e-57g-26
p:voir des	a77c-33
p:voir la	a111c-70d-34g25
p:voir les	a157b-54c-150d-83e-53f-43g-42
p:voir un	a39
p:voir vos	a139b-21c-104d-22g-20
p:voisine du	c112d-55
p:volte e	a63c103d-89e-65
p:volte ho	c30d-86e76
p:vom <1digits>	a23c-50d87
p:vom montag	a-124b-21c-105d-30e-21f119g131
p:von ihnen	c73
p:voor het	b-31d-78e-21f-26g114
p:voor mijn	a134b-53c-103d-99e-40f-44g-101
p:vorige week	a-112b-23c-90d-35e-21f-23g132
p:vorrei regalarle	a101c-43e-53
p:vorrei sapere	a-99b-44c-39d125e43f69g-41
p:vorrei solo	b117c-114
p:vorrei un	a128b-59c-98d-117e-47f-40g-43
p:vorrei una	c-85d142
p:vorrei vedere	a88c-58d-20
p:vorrei venderlo	a-118c166d-119
p:vos archives	a152c-127d48e-64
p:vos ateliers	a-42b-73c-34d195e-49f-44g-55
p:vos bijoux	a-99c147d-25e-20
p:vos boutiques	a-41c75
p:vos bracelets	a114b56c-55e-47
p:vos clientes	a-110b-28c116d-35e-85f67g-38
p:vos clients	a-97b-48c116d-57e-66f-44g-55
p:vos collaborateurs	a-75c59e62
p:vos collections	a168b-52c-35d-44f-44
p:vos colliers	a67
p:vos concurrents	c63
p:vos conditions	a71
p:vos conseillers	c-83f98
p:vos courriers	a-75c-96f124
p:vos creations	a-69c103d-31
p:vos ecrins	c62
p:vos envois	a-93c-105f133
p:vos equipes	a-31c69
p:vos fichiers	a-107c-111f147
p:vos foulards	a-69c102
p:vos gants	a131c-56
p:vos horaires	a64
p:vos invitations	a-91c-94f130
p:vos messages	a-69c25f82
p:vos modeles	a34
p:vos montres	a-39b104c59d-76e-57f-43g-52
p:vos parfums	a99b66c-64d-31e-52
p:vos pieces	a-78c98g-23
p:vos prix	a177b-161c-58d-35
p:vos robes	a-34b102c-53
p:vos sacs	b77c-20
p:vos salons	a-106b-23c156e-104
p:vos soins	a-99b-47c-24d42e131
p:vos tarifs	a-114b153c-70d-38f-48
p:vos vendeuses	c82d-23e-38
p:vos ventes	a-41c75
p:vos vitrines	a-65b-49c168d-28e-42f-21g-25
p:vos voisins	a-29c118g-100
p:vossa loja	a-99b-48c158e-65f-46g-53
p:vostra boutique	a31c87d-44e-48
p:vostri gioielli	a-81b83c60d-21
p:vostro archivio	a-106d-84f143
p:vostro laboratorio	a-71c89d71e-70
p:vostro sito	a-70b-22c35d-29e106
p:votre adresse	b60d36e-44
p:votre aide	d34
p:votre atelier	a-38b-53c102d-36e21f-36g-39
p:votre bague	a28b22c86d-47e-47f-26g-31
p:votre boutique	a-81c128d-97e60f-51g-68
p:votre catalogue	a260b-81c-55f-98
p:votre choix	c60
p:votre collier	c118d-42e-69
p:votre convenance	a-42c80
p:votre courrier	a-80c-95e131f36
p:votre dernier	a-145c181d-89e-26
p:votre directeur	a-45c135e-83
p:votre disposition	a-55c144f-48g-126
p:votre eau	a125d-89e-28
p:votre et	a66
p:votre fichier	a-102c-107e96f120
p:votre fondateur	a-35c78
p:votre formulaire	a59c59e-52
p:votre maison	a-98b-33c93e-26f-46g-78
p:votre marque	a-90b-30c116d-56e-26f-21g-22
p:votre message	a-86c-68g118
p:votre montre	a-42c33d58
p:votre nom	a-85b-53c138d-99e-76f-50g-72
p:votre page	a57c53e-21g-26
p:votre parfum	a-29c92d-54e44
p:votre personnel	a-119c-27e105f93
p:votre poincon	a-70c-100d126
p:votre porte	a-70c97
p:votre president	a-56c83
p:votre quartier	a63c50g-26
p:votre question	a-101c-104g137
p:votre reponse	a-93c-127e119g124
p:votre responsable	a-86e105
p:votre sac	c61d-41
p:votre salon	b-28c72d-29e-32f-27g-33
p:votre service	b-26c-64d-88e126f-28g-36
p:votre site	a31b93c-25d85e-68f-46g-62
p:votre temps	a26b56c-35
p:votre vendeuse	a-77c-57e120
p:votre vitrine	a-103b129e-29
p:voudrais acheter	a55c35
p:voudrais commander	a27b85c-28d-40
p:voudrais donc	a73
p:voudrais en	a123c-72
p:voudrais faire	c-49d95
p:voudrais la	a64
p:voudrais lui	a92b-30c-64d-43e-28f-26g-28
p:voudrais offrir	a89c-49
p:voudrais pas	a-134b35c56d108
p:voudrais que	a21b-76c148d-49e-26
p:voudrais un	a135b-49c-95d-98e-73f-32g-46
p:voudrais une	a149b-45c-81d-120e-43f-31g-45
p:voudrais voir	a114c-58d-63e-22
p:voudrions lui	a67
p:voulais juste	a-81b122c-73
p:voulais seulement	a-97b73c-82g120
p:voulais simplement	a62b66c-71
p:voulais vous	a-59b81
p:vous ?	c100d106e-90f-107g-105
p:vous a	a124b-89c-28d-87e-100f-58g52
p:vous acceptez	a68
p:vous adresser	a-40c74
p:vous ai	a-38b32c-134d39e85f108g58
p:vous allez	a116b-50c-25
p:vous arrange	c36
p:vous au	a-79b-79c130d-58e-21g108
p:vous auriez	a126c-96g-26
p:vous avais	a-88c-79f89g100
p:vous avec	a33c43
p:vous avez	a-35b-68c69d-97e59f32g27
p:vous aviez	a-117b98c-122d-61e-40f-28g154
p:vous bien	a-54b71c-39g75
p:vous c	a61b97c-29d-92
p:vous ce	b45
p:vous cela	c47f-32
p:vous cherchez	a-59c34f89
p:vous confier	a21c108d-97
p:vous confirme	a-107c-102g129
p:vous confirmer	c50
p:vous connaissez	a127c-59d-25
p:vous contacte	a42c79d-49
p:vous d	a-81b59c105e-60g43
p:vous dans	a47b-21d30e-23g-31
p:vous de	a-59b-41c89d-46e-50f70g42
p:vous demande	a-21b-41c-133d-32f138g-23
p:vous demander	a84b72c-64g-35
p:vous depuis	a62b-47c75e-33
p:vous des	a79b107c-40d-54e-58f-51g-69
p:vous detenez	a-82c-104f131
p:vous devez	f40
p:vous dire	a-43b99c-67e-31g100
p:vous du	a-65c-39f104g49
p:vous ecrire	a-96b-27c186d-21e-44f-29g-109
p:vous ecris	b-49c-85d-67e77f-53g144
p:vous en	a59b-65c77d42e-128g-101
p:vous encore	a143b-99c-133d60e-40f-47g-95
p:vous envoie	a-53c29g63
p:vous envoyer	a-68c90
p:vous est	c93d-110g82
p:vous et	a47b-63c143d-141e-80f28g-40
p:vous etes	a-51b-67c162d-94e-50f-62g-44
p:vous faire	a-44c166d-37e-28f-28g-26
p:vous fais	a-97c-64e122g61
p:vous faites	a148c-92d-108e-110f-54g-68
p:vous ferai	c63
p:vous garde	a-76d135
p:vous gardez	a-36c-85d72f110
p:vous il	c-36d68
p:vous informe	a-65c108d-54f61g-28
p:vous interesse	a-155c135d-36e161f-82
p:vous j	a-108b-24c-63d80f126
p:vous je	b79c108d-63e-123f29g-47
p:vous l	a-31c-94d126f-70g91
p:vous la	a-91c103d60e59f-58g-35
p:vous laisse	a-96c54d-57e120
p:vous le	a-156b42e187
p:vous les	b-56d165e-79f-56g-85
p:vous leur	a-65c125d-57
p:vous livrez	a132c-123d-23
p:vous lui	a-138b42c178
p:vous m	a-135b-60c-59d125e88f64g127
p:vous mardi	a-46c20e56
p:vous me	a107b-36c76d-115e-107f-181g69
p:vous meme	c53
p:vous montrer	a-60c86
p:vous n	a53b-43d-78e-71f59g26
p:vous ne	a-69b-84c166d-59e-80g25
p:vous nous	a32b28d-73e-73f-34g79
p:vous on	a41b-37d-38e60
p:vous ou	c-38d109e-23
p:vous ouverts	a92c-37
p:vous ouvrez	a160c-129
p:vous par	a-103b-21c153d27g-116
p:vous pas	a-92c186d-43e-101
p:vous pensez	a-93b115c-40
p:vous peut	a106d-40e-29
p:vous plaira	a-22c71
p:vous plait	b119c-123d-93e-75f146g-121
p:vous pour	a69b63d-45e-64f-35g-52
p:vous pourriez	a-101c29d113
p:vous pouvez	a-76b-29c-99d145e-35f-73g129
p:vous prenez	a-48c118g-27
p:vous presenter	a-47c81
p:vous prie	a123c-153d-21e-27f143g-30
p:vous propose	a23b-27c70d-28e-54f-26g-33
p:vous proposez	c-21e49
p:vous pu	a-94g84
p:vous que	a-50c-60d166
p:vous quelque	a92c-45
p:vous qui	a-45b-56c164d-111e-57f-55
p:vous rachetez	a-131b-82c117d88e-27f-25g-25
p:vous remercie	a-63c-68f129
p:vous remercier	a-94c58g81
p:vous rencontrer	a-44c77
p:vous s	a89c-31d30f-37
p:vous savez	c110e-40
p:vous si	a129b75c-78d-68e-67
p:vous souvenez	c113e-78g-25
p:vous transmets	a-25c133
p:vous trouverez	a-36g99
p:vous un	a39b21c195d-116e-147f-46g-77
p:vous une	a72b-60d56e-95f-49
p:vous verrez	a-48c88
p:vous voir	a66b104c-80d51g-139
p:vous voudrez	a29b-42c93
p:vous voulez	a-56b-30c169d-43e-59f-22g-29
p:vous vouliez	a-94c-104f108g107
p:vous vous	a-57c-112d-54e129f66g-57
p:vous voyez	a-62b104d85f-42
p:voy a	a88c-47
p:voyez ce	a-53b44c-38d115f-21
p:vrai bijou	a62
p:vrai et	c89
p:vs avez	a45b-20c102d-60g-32
p:vs faites	a81c-42
p:vu dans	a203c-159e-49
p:vu en	a46c-20d-33f-22g79
p:vu un	a-130b119d-33e84
p:vu votre	a58b-22c-112e-21f63g102
p:w <4digits>	c-121d140e-20
p:wait until	a-68b82c-44d36g55
p:waiting list	a101b60c-99d-45e-21g-24
p:walk in	a63b35c-57d24e-22
p:walked past	b37c27e-52
p:want a	a142b-84c-110d-66f-73g-78
p:want an	a-36c-123d65e126
p:want it	a-66b38c32d-61f52g88
p:want one	a65b58c-42d-51
p:want something	a113c-34d-71
p:want the	a117c-74d-94e-38f-61g-79
p:want to	a76b32c-72e49f-83g-106
p:want you	c-54e91
p:wanted a	a-86b108c-36e87
p:wanted to	a-74b132c-35d-48f-29g-35
p:wants a	a80c-42d39e-25
p:wants the	a168b-35c-113d-103e-28f-50g-50
p:wants to	a95b-30c-42d-40e-50f-28g-32
p:was a	a90b-28c-55d-104e69g-95
p:was at	a85d-41
p:was born	a-63d-37e107
p:was bought	a-42c-52d107
p:was charged	a-71c-102e148
p:was given	c-85d120e37
p:was going	a-25c-62g113
p:was in	b29d-95e116f-135g37
p:was kostet	a162b26c-112d-118e-64f-48g-58
p:was lost	a-99c-88d85e122f-23
p:was my	a-108c-75d132e97
p:was not	a-63c-109d-33e131f-22g39
p:was one	a50c56e-46
p:was the	a100b-24c41d-100e25g-21
p:was to	a-25g83
p:was told	a-130b-72c-61d57e144f-52
p:was yours	a118c-24d-33e-36
p:wasn t	d43e64
p:wat kost	a73b-64c-101d71e-45f-44g-46
p:watch for	b30e21f-35g-47
p:watch from	a33c-73d35e58
p:watch i	a54c-51e60
p:watch is	a-98b82c-79d135
p:watch that	a-47b35c22e53
p:watch with	a88b-77c75d-42g-39
p:watch you	a-53b-32c75d67
p:watches and	a-131b157c-91d-31
p:watches for	a-31c65
p:watches in	a-50b116c29d-25g-30
p:way i	a-73e45f101
p:way to	a-64b26c-84d111e56
p:we are	a86b-73c80d-53e-82f-69g-96
p:we buy	c62
p:we can	a-30b-75c170d-102e-59f-48g-100
p:we come	a-41c-46d-21g125
p:we could	c76
p:we d	a21b-50c82d-101e-83f-67g67
p:we do	a-98c64d-21g126
p:we don	a-135b140d46e-26f-21g59
p:we found	c45
p:we had	a-108c41d64e83
p:we have	b-64c101e-63f-50g-55
p:we help	a-40c74
p:we keep	a-81g105
p:we ll	a-59b-34c103d-53e-45f-36g88
p:we lost	a74
p:we make	a-95c62g96
p:we may	a-103b129c-71
p:we might	a-116b138c-74
p:we need	b-30c130e-69f-32g-50
p:we noticed	a-50c98e-27
p:we re	b39c43d33e-125g-77
p:we run	a49c31
p:we send	a40c58d-51
p:we spoke	a-95c44d-68f-30g112
p:we start	a101c-45d-36
p:we thought	a60c-79d113f-25g-24
p:we ve	a-83b-22c128d-29e-115f68g-30
p:we were	a36b-54c53d-70e84f-39g-66
p:we will	a-44c80
p:we would	a-104b-32d121e-43f-27g72
p:we zijn	b-52c-91d-73e-27f-33g122
p:wear it	a-58b-32d151
p:wear something	a107c-58
p:wear the	a-165d191e95
p:wearing a	a100c-92d-30e-26g80
p:wearing my	a-42c-38d107
p:website and	a-63c62f54
p:wedding is	a47c-85d35g75
p:wedding on	a-29c-90d191
p:wedding planner	a-36c77
p:wedding s	a94c-45
p:wednesday and	a65c-63e-26g71
p:wednesday the	c-32g105
p:week ?	a-68b-48c77d80e-68f-42g31
p:week and	a-72e63f78
p:week end	a58b-37c40d-37e-40f-33
p:week of	a80b-32c-23d-34e-25f-24g59
p:weeks for	a-126c-103d65e145g-20
p:weeks i	a-69c31d-34e102
p:well i	a-75b67c-29e79
p:went home	d-28e76g-23
p:went to	c76
p:were told	a-20c54e43
p:what a	a-82b30c144d-53e-23f-33g-44
p:what could	a35c64d-27
p:what do	a-95c-45d131e32f-43
p:what does	a-37b93c-59d102e-37f-30g-36
p:what have	a108c-32d-55
p:what i	a52b-59c122d-46e-37f-66g-87
p:what is	a-66b96c51d25e-44f-34g-40
p:what it	a46b-81c133d-63f-35g-78
p:what my	a-39b79c-70d123e-20f-41
p:what s	a-84b119c147d-132e-68f-51g-82
p:what she	d-33e86f-36g46
p:what the	a-62b97c-85d69
p:what they	a-85b90c154d-61e-62g-42
p:what would	a41b51c38e-80f-50g-55
p:what you	a-34c42d-30f-51g46
p:what your	a-89b95c-37g79
p:whatever is	a114c-25d-38
p:whatever it	b-25c-115d-32e-27f132g-21
p:when can	a46c-75d94
p:when he	b70c51d-45
p:when i	a-29b144c-148d63e64f-51
p:when it	b35c-114f62g49
p:when she	a112b-28c-73e-82g-24
p:when the	a-82b126d-68e-87f-43g29
p:when they	d46
p:when we	a-67c-93d100g116
p:where can	a59
p:where do	a-45b-51c90d124e-90f-47g-128
p:where i	a24c-125d-29e77f95
p:where the	c-79d119f-21
p:where to	a-50b60c77e-31
p:where we	a-90b96c-80d-26g142
p:whether i	a-91c-101d97e128
p:whether it	a25c-116d136e-42g22
p:whether the	a-48b-28c-86d72e-28f-26g127
p:whether you	c99d-36e-73f-31
p:whether your	a66b51c-29
p:which i	a-37b-58c-26d75e102f-56
p:which is	a-107b154c-108e102f99g-33
p:which my	a-71b117c-23
p:which of	a49b79c-116d69e-21
p:which the	b-40c96
p:which they	a33c-57g56
p:which would	a99c-51d33
p:while i	a130b-49c-91e-38
p:while she	a42c-43g73
p:while we	a-50d112
p:while you	a-176c23d153f100
p:white gold	d-45e-21g95
p:who bought	a-104c167d-59e-52
p:who came	a-28c-81e93g58
p:who can	a24e68
p:who d	a128c-49g-67
p:who do	a51c75d-69
p:who does	a-107b-39c131d101e-31g-21
p:who handles	a113
p:who has	a-57b-97c146d-72f62g-42
p:who is	a-107b-46c86d-52e137f-38g-46
p:who knows	a64c106d-38g-85
p:who ll	a-39b72
p:who prefers	a100c-40
p:who s	a36b22c74d-34e-43f-50g-74
p:who should	a127c-78
p:who wants	a33
p:who will	a50
p:who would	c52
p:whoever looks	a-31c72
p:wholesale price	a-40c75
p:whom it	c61
p:why i	a122c-37d-36
p:wie besprochen	a-120b-30c-115d-39e-30f-35g141
p:wie lange	b-68c-67d111e-33
p:wife and	a-90c49e105
p:wife has	a-46c41d64
p:wife is	a132c-93e-45g-21
p:wife s	a-51c42d60e88f-35g-68
p:wife would	b86g-20
p:will be	a97b-37c45d-75e-100f-53
p:will have	a-83b84c-29g94
p:will pay	a-32c82
p:will send	a-30c90
p:willing to	a-87b-38c38d74g71
p:win a	c75e-32
p:window and	a-71c127e-29
p:window is	a-104d133
p:wir drehen	a-105b-53c135d-65e-74f-39g-41
p:wir haben	a-39b103c-89d-76e-43f141g-35
p:wir ihnen	a-84c98
p:wir sind	b-77c111e-72f-66g-72
p:wird <2digits>	a96b-29d-32e-25f-26g-22
p:wish to	a-84b-54c91d-69e-77f133g-38
p:wishes to	a107d-25e-22g-72
p:with <1digits>	c67
p:with <2digits>	a-53c45d49
p:with a	a63c47d-123f-34g-103
p:with an	a-55b-58c22d-68e156f-101g31
p:with eleven	a-48c92
p:with her	a33b-20c-32e80f-39g-23
p:with his	a91c-26
p:with i	a91b62c-136d-35e73g-20
p:with initials	a99c-60d-47
p:with it	b-27d108e-53g-41
p:with me	a70b56c-114d-38e76f-34g-28
p:with my	a-71b55e-92g133
p:with one	b146c-53d-42e-34f-22g-31
p:with our	a-36c91d-21e-31
p:with some	a-55c72e60
p:with something	a71c-69d-35f-29g80
p:with the	b-86d-44e-98f100g111
p:with two	a76c-50d-36f102g-92
p:with us	a60b93c-64
p:with weight	a99d-40
p:with whoever	a-64e93
p:with you	a-39b66d-24f31g22
p:with your	a-159c75d147e-89g-35
p:withdraw my	a-63c-105d-78f144
p:within <1digits>	a-37c84
p:within <2digits>	a-83b-37c115d-87e76f-30g-30
p:without a	a45b-110c-99d-35e130
p:without the	a87c-62d-76g79
p:woman who	a35b-49c41e-89g96
p:won t	a88b66c-109d-64e-54f70g-105
p:wondering what	a-101b129c-71
p:wore it	a-49c-25d98e36
p:work for	b43
p:work in	a-42c31f68
p:working on	a-42c75
p:worth ?	a-120b70c170d-133
p:worth a	a-67c99
p:would a	a-29b161c-167d95e-33f-22g-36
p:would be	a-50b-82c21e72f31
p:would come	b-35c70
p:would give	a-73c100
p:would have	a-53b86c42e-31
p:would i	b-28c-98d118g-31
p:would it	a-155b20c110e-22f-20g122
p:would like	a144b-85c-70d-86e-81f-31g-87
p:would love	a65b-53c82d-68e-56f-49g-73
p:would make	a-31b-42c148d-90e-30f-23g-25
p:would mean	a-43c87
p:would need	a-58b-26c120d-71e-64g89
p:would one	a53b85c-45
p:would only	a-122c127g51
p:would rather	a153b-45c-131d-85e-34f-22g-39
p:would somebody	a105c48d-48e-73
p:would someone	a110c-30
p:would suit	a128c-93d-30
p:would that	a-137b131c32
p:would the	a-59b-23c97d65e-27f-22g-31
p:would you	c94e-101f-51g-74
p:would your	a-76b-67c127e-90f-55g-63
p:wouldn t	a31b-23c89d-69e31g-31
p:wrist <2digits>	a50c-38g48
p:write to	a169b-44d-51e-49f-43g-75
p:writing a	a-93b-45c142
p:writing about	a46c45
p:writing from	a-55c35e-69f-29g136
p:writing on	a61
p:writing to	a-113b-57c49d-35e-33f129g-30
p:wurde sie	a31b108c-98
p:x <2digits>	a190b-26c-137d-55e-34f-33g-64
p:y a	b27c-57d144e-50f-74g-76
p:y avait	a-72e111
p:y buscamos	a-58c83
p:y compris	a-113c-116d-21f152
p:y connais	a64b-39c89d-76
p:y el	a-44b-48c-38e97f72g-57
p:y en	a87b-38c55d-60e-30f-22g-31
p:y la	a-54b-34c-98d105e99f-24g-31
p:y lo	a176b-34c-25d-104e-44f-42g-109
p:y me	a54b-49c40e-62f-47
p:y mi	a50c23
p:y no	a-103b-26c148d37g-25
p:y nos	a-36c-102e109g72
p:y nunca	a117b-29c54d-63e-89g-22
p:y penser	b61
p:y por	a68b-40c-45d-31e-36f105g-42
p:y prends	a-74b132c-42
p:y que	a58b-26d-53e-65f-26g88
p:y quiere	a118c-86d-29e-23g-24
p:y quiero	a-75c-83d113e91
p:y serai	a-57b60c-67g95
p:y si	a-88b141c-125d-44e-41f-26g124
p:y suis	b-25c-61d47e102
p:y un	a59b-24d36e-31g-21
p:y yo	a55b-31c-75d-51e96f-26
p:year <1digits>	a-59c108g-44
p:year and	a-21b90c-20d-63e74f-27g-31
p:year i	a110b-44d64e-32f-54g-41
p:year it	a47c-41d56
p:year of	a-33b118c-56
p:year old	a-50c-55d-43e133
p:year s	a-97c115
p:year the	a55b-87c80
p:years ago	a69d43e-69
p:years and	a-38b91e37f-53g-43
p:years at	c97e-57
p:years i	a134c-63d-55e-64
p:years in	a30b-44c88d-34e-25
p:years is	a-34d90
p:years of	a88b107c-74d-30e-22g-24
p:years old	a-145d154
p:years on	c110g-43
p:yellow gold	a58b-30d-102e-31f-28g57
p:yes i	a85c-59e-60g71
p:yes to	a-132b41c-150d110e-31f-36g146
p:you !	a-32c169d-89g-79
p:you ?	a-71b111d47e-50f-25g56
p:you a	a192b-99c50d-50e-119f-66g-100
p:you about	b69c-59d24
p:you accept	a27c89d-75
p:you are	a-64b-51c121d-56e-29f-81g-39
p:you asked	a-133b-27c-112d-49e-31f-30g152
p:you at	a-78e-21g131
p:you be	a-118b43c43d-33e-50f127g-30
p:you before	a27c52d-42
p:you buy	a-204b-51c201d-109e-32f-28g-32
p:you by	a-38c-55g132
p:you can	a25b-62c-99d67e24f-47g72
p:you charge	a-90d119
p:you confirm	b-28c106d-45e-30f-25g-94
p:you consider	a-46c95
p:you could	a-80b51c28d31e-39f65g-35
p:you d	a-142b-60c123d-79e21g127
p:you do	a165b-65c-50d-132e-108f-66g-99
p:you don	a50b-41c79d-38e-47f-25g-30
p:you first	c53
p:you fix	a44b-75c148d-88e-32
p:you for	a-147b-61c114e-22f-47g123
p:you from	a-33b-36c150d-31
p:you gave	a-123c-20e106g92
p:you get	c42f55
p:you give	a-143c160d-59
p:you got	a108d-62
p:you guys	a72b89c-22d-71e-23f-21g-23
p:you had	a145b-36c-116d-98e80f-34g-35
p:you have	a138b-92d-103e-120f66g-75
p:you hold	a-44b-41c-127d-38e-54f139g-36
p:you i	a-58b-31c-109d37e111f-26g98
p:you if	a52
p:you in	a-138b23d159f-44g-46
p:you keep	a-159b27e-60f158g-50
p:you know	a-61b-106c180d-54e-79f-26g39
p:you lend	a-100c74d67
p:you let	b-53c103d-76e-85f100
p:you like	a68b-27c64d64e-43f-137g-38
p:you ll	a-101b148c55d-96e20f-49g-68
p:you made	a-137d178
p:you make	a113b36c-157d67e-76f-52g-71
p:you may	a-107b64d-24e-31f109
p:you mentioned	a-109c-76g130
p:you might	a-69c151g-80
p:you my	a-63b-31c-34e41f114g-23
p:you need	a-85c119d49g27
p:you offer	a90d-27
p:you on	a70b-23c-58d-37e-53g100
p:you one	c32d35
p:you only	c83d-35
p:you open	a130c-105d-91e-43f-34g-78
p:you our	a-51c90
p:you pay	a-70c105d-59
p:you put	a94d-20e-30
p:you re	b-63c22d99e-140f33g27
p:you said	a-126b-39c-120d-58e67f-42g148
p:you say	a-135b-134c208d-44e-34
p:you sell	a171b-93c-27d-109e-50f-35g-40
p:you send	a206b-32c-140d35e-41f-38g-37
p:you sent	a-133c-81d32e174f-27g65
p:you ship	a156b-38c-125d-70e-24f-22g-31
p:you show	a134b-23c-77d-38f-31
p:you sold	a-91c-91d115e57
p:you sponsor	a-85c109
p:you still	a45b-47c-113d-23e-51f-39g129
p:you suggest	a114c-74d-26
p:you supply	a-66c39d86
p:you take	b54c57d-35g-21
p:you tell	a-38b134c60d-53e-75f22g-52
p:you the	a-23b-26d-27e120g-25
p:you think	a-52c156d-36e-44
p:you to	a-95b45d38e88f-22
p:you ve	a-44b-98c56e106f29g-83
p:you want	a-109b-57c138d-29e-37f-34g-28
p:you we	a55
p:you were	a-113b-28c-82d-46e31f76g134
p:you what	a-85c178d-74g-71
p:you will	a-84c101
p:you would	a-145b-53d153e83
p:young man	a-92b-29c-133d-36e145f63g-36
p:your <4digits>	a24c75d24e-54
p:your archive	a-94c-25d139
p:your autumn	a27b56c-25
p:your bank	a-67b-21c91d-21e-22f-29g-21
p:your beautiful	a-30c69
p:your best	a-23c71
p:your bond	a-93d91e35
p:your boutique	a-48c82f-23
p:your brand	a-60b-23c83d-23e-22f-22g-22
p:your business	a-30c72
p:your clients	a-97c130g-26
p:your colleague	a-100c-106e124f112g52
p:your company	b-27c78d-28e-38f-41g-28
p:your competitor	a62b-34c80e-66
p:your competitors	a-56c85
p:your customers	a-59c111e-59
p:your direct	a24c23
p:your domain	a-38c76
p:your email	a-97c-102f-68g145
p:your founder	a-72b65c117e-67f-22
p:your geneva	a-37c116e-21
p:your google	c61
p:your head	a-40c78
p:your house	a-86b-63c136d-149f-57g-61
p:your label	a-141c-178d197
p:your late	a-81c42e96
p:your leather	a-114c123
p:your logo	a-64c114
p:your london	a-140c-70d126e130f29
p:your mailbox	a-58c103f-30g-22
p:your mark	a-38d114e-32
p:your marketing	a-52f95
p:your message	a-87g97
p:your mount	a21c-46d87
p:your mr	g51
p:your name	a-77b-154c119d124e-74f-45g-51
p:your new	a-52c90
p:your old	a110b85c-96d-43
p:your own	a40b-68d-79e103f-54g-56
p:your page	a-56b-30c110
p:your paris	a-103c-23d30e125g-22
p:your people	a144b-79c-76d-30e-27
p:your perfume	a-64c155d-25e-53g-66
p:your perfumer	a29c58
p:your perfumes	a78
p:your phone	a-69c160d-111g-45
p:your private	a-76c38f91
p:your records	a-108e-28f127
p:your requirement	c64
p:your rings	a-87c111
p:your salon	a54
p:your security	a-108e120
p:your shop	a-135b-49c119d-95e121f-45g-52
p:your shops	c-94d107e-97f90
p:your side	a-69c48g63
p:your site	c101d-116e83f-59g-77
p:your staff	a-110b-27c103d-26e47f-39g-36
p:your stand	a79b66c-76
p:your stones	a-60c120d-46
p:your store	c49
p:your team	a-92b-21c113d-27g-25
p:your trademark	a-44c80
p:your watches	a-158b112c157d-59e-63f-21g-24
p:your website	b130c-30d-48e-66f-28g-28
p:your window	a-42b132c48d-45e-66f-28g-56
p:your workshop	a81b-33c39e-42f-30g-47
p:yours ?	a-33c-103d140
p:yours and	a-71b95c101d-44e-35
p:yours faithfully	a-67d34e47
p:yours from	a-120b91c-118d148
p:yours i	a103e-46
p:yours in	c143d-104e-26
p:yours to	a-67c112
p:zeit ?	a126d-41e-79
p:zoek een	a99b-21c-61d-29e-23g-20
p:zu meiner	a-109b-22c-77d21e-24f70g143
p:zum <2digits>	a-82b168c-56d-37e-20f-23
p:zum sechzigsten	a116b-23c-81d-24e-22
p:£ <1digits>	a116b-22c-25d-54e-28g-20
p:£ <2digits>	a-138b-22c92d-36e125f-20g-22
p:£ <3digits>	a35b-26c30d-38e44f-25g-26
p:больше не	a-72b-40c-91d-39e-57f115g-41
p:будем в	a87b-22c-46d-23e-22f-22g-49
p:в милане	a-67b-29d135e-34f-29g-46
p:в париже	a87b-26c-70d-27e-26f-26g-31
p:в пятницу	a82b-35c-90d-36e-35f-36g72
p:до <1digits>	a80g-20
p:добрыи вечер	b-30c-76d-28e-29f-30g109
p:добрыи день	a56b-55d-56e-55f-55g57
p:есть ли	a83b-24c-57d-25e-24f-24g-25
p:живем в	a107b-31c-99d-32e-32f-35g-54
p:живу в	a-46b-28c113d-32e-28f-31g-39
p:здравствуите !	a-27b-45c105d-46e-45f-50g-55
p:кольцо с	b-23c-100d-25e-23f-23g125
p:мне нужен	a-66b-29c117d-30e-31f-35g-35
p:можно ли	a82b-25c-51d-26e-24f-25g-30
p:не звонить	b-27c-61d-27e-30f98g-50
p:посоветуите пожалуиста	a25b-39c107d-34e-33f-33g-38
p:серьги с	a72b-53c-95d-68e-57f-52g109
p:сколько стоит	a96b-47c-73d-46e-44f-44g-56
p:у вас	a58b-61d108e-59f-60g-83
p:хотела бы	b-24c94d-27e-24f-25g-30
p:хочу заказать	a100b-26c-98d-28e-27f-27g-35
p:хочу подарить	a76c-38
p:часы с	a57b-23c80d-23e-23f-24g-67
p:ابحث عن	a99b-48c-83d-51e-48f-47g-47
p:ابنتي في	a104b-22c-107d-22e-21f-21g-21
p:ارغب في	a92c-73
p:السلام عليكم	a68b-42c42d-42e-43f-42g-42
p:الشهر القادم	a91b-27c-65d-22e-22f-22g-21
p:باريس يوم	b-27c-63d-30e123f-26g-26
p:تحديد موعد	b-25c91d-29e-28f-33g-24
p:عليكم ابحث	a71c-27
p:في باريس	a84b-33c-61d-33e-34f-32g-32
p:في شهر	b-30c123d-31e-37f-33g-29
p:في لندن	a102b-33c-85d-38e-34f-35g-31
p:لزفاف ابنتي	a69c-24
p:لزوجتي بمناسبة	a91c-72
p:مساء الخير	a-51b-41c183d-37e-37f-35g-34
p:موعد خاص	a69c-21
p:نحن شركة	a-104b-40c116d-44e-41f-48g-37
p:هل لديكم	a106b-32c-112d-32e-31f-31g-30
p:هل يمكن	b-51c114d-51e-52f-51g-50
p:يوم الاحد	b-51c-101d118e56f-47g-45
p:€ piece	a76c-36
q:after-purchase/broken/1	a-34b-90c-37d116e54f-86g-32
q:after-purchase/broken/2	a-102b-71c95d118e-36f-74g-77
q:after-purchase/exchange/1	a-73b-39d101e44f-45g37
q:after-purchase/exchange/2	a-134c76d38e-90f43g93
q:after-purchase/order/1	a-61b-76d99e31f-80g52
q:after-purchase/order/2	a-126b-71c-67d87e127f25
q:after-purchase/order/3	a-106b-39c95d-90e144f-58g-43
q:after-purchase/owned/1	a-133b-104c-88d143e45f-48g-107
q:after-purchase/owned/2	a166b-115c-121e-67f-57g-56
q:after-purchase/papers/1	a-73b-82d122e23f-74g-88
q:after-purchase/papers/2	a-134b-74c-58d139e-81f35g-75
q:after-purchase/papers/3	a-78b-21d106e-20f-20
q:after-purchase/repair/1	a-58b-63c-21d131e41f-64g-48
q:after-purchase/repair/2	a-39b-46d108f-43g-44
q:client-wish/bespoke/1	a63c-48f-64g-26
q:client-wish/bespoke/2	a43b-85c-92d133e-47f-36g-44
q:client-wish/call-back/1	a50b-68c-106d-144f114
q:client-wish/kin/1	a55b-31c-36d-37e-30f-24
q:client-wish/kin/2	a52b-36c-43e-37f-34
q:client-wish/kin/3	a57b-44e-108f-28g-39
q:client-wish/occasion/1	a52d-24f-36g-63
q:client-wish/occasion/2	a78b-53c-54d-24e35f-85g-92
q:client-wish/occasion/3	a78b-43c24d-56e-42f-39g-41
q:client-wish/piece/1	a60b-36c-52d56f-69g-51
q:client-wish/piece/2	a60b-25e-59f-84g-61
q:client-wish/piece/3	a113b-77d-136e-65f-68g-67
q:client-wish/price/1	a69b96d-117e-71f-87g-83
q:client-wish/price/2	a126b37c-156d101e-81f-75g-128
q:client-wish/proxy/1	a69b-71c-89d95e-80f-60g35
q:client-wish/stone/1	a76b-48e-101f-87
q:client-wish/stone/2	a107b-79c-44e-83f-71g-121
q:client-wish/visit/1	a85b-48c-77d-65
q:client-wish/visit/2	a93b-85d-41e-45f-78g-111
q:client-wish/visit/3	a94d-29e-20g-39
q:client-wish/wish-to-buy/1	a102b-55d-94e-92f-69g-60
q:client-wish/wish-to-buy/2	a105b-86d-110e-115f-61g-42
q:client-wish/wish-to-buy/3	a76b-44c-21d42e-45f-43g-43
q:earlier-exchange/addition/1	a-99b-94c-138d-82e-73f-20g156
q:earlier-exchange/addition/2	b-66c-136d-92e-70f-62g111
q:earlier-exchange/awaiting/1	a-137b-83c-78d32e-81f40g147
q:earlier-exchange/awaiting/2	a-132b-50c-48d83e-49f-99g121
q:earlier-exchange/earlier/1	a-148b-92c-139e101f89g152
q:earlier-exchange/earlier/2	a-144b-73c-137d-90e-90f78g151
q:earlier-exchange/rearrange/1	a-70b-76c-22d-49e-129g127
q:earlier-exchange/rearrange/2	a-89c-105g128
q:earlier-exchange/thanks/1	a-145b-30c-128d-87e-97f126g150
q:grievance/claim/1	a-31b-61c53d-98e132f-103g-118
q:grievance/claim/2	a-127b-22c-117d-24e159f-110g-22
q:grievance/conduct/1	a-47b47d-77e118f-66g-47
q:grievance/conduct/2	a-101b-52c-126d-85e146f-54g-69
q:grievance/displeasure/1	a-88b-103c-137d-35e160f-96g-94
q:grievance/unserved/1	a-28b24c-43d-133e116f-22
q:grievance/unserved/2	a-71c-152d-89e148g143
q:grievance/unserved/3	a-102c-98e134
q:no-project/catalogue/1	b133c-48d-112e-87f-59g-62
q:no-project/conditional/1	a-60b140c-33d-93e-75f-93g-78
q:no-project/conditional/2	a-132b118c52d-42e-44f-24g-25
q:no-project/curiosity/1	a-148b155c-122d-28e-105f-86g-91
q:no-project/curiosity/2	a-128b143c-132d-78e-69f-66g-70
q:no-project/curiosity/3	a-94b125c-102
q:no-project/far-away/1	a-134b157c-145d-115e-78f-62g50
q:no-project/far-away/2	a-84b144c-123d-77e-55f-50g-57
q:use-of-the-house/career/1	a-130b37c115d-89e-109f-41g-99
q:use-of-the-house/career/2	a-89b61c82d-89e-82f-83g-82
q:use-of-the-house/career/3	a-98b-82c105d-54e-59f-58g-50
q:use-of-the-house/charity/1	b-46c91d-70e-41g-61
q:use-of-the-house/charity/2	b-78c96d-77e-88f-68g-71
q:use-of-the-house/charity/3	a-81b-43c100d-45e-43f-42g-42
q:use-of-the-house/digital-agency/1	a39b-38c68d-67e-62f-28g-85
q:use-of-the-house/digital-agency/2	b-79c94d-78e-70f-74g-76
q:use-of-the-house/digital-agency/3	a-69b-29c86d-29e-29f-29g-29
q:use-of-the-house/distribution/1	a-116b-91c95e-83f-24g-78
q:use-of-the-house/distribution/2	a-102b-75c120d-55e-44f-39g-41
q:use-of-the-house/freebie/1	a-126b-64c107e-49f-68g-90
q:use-of-the-house/freebie/2	a-128b-141c174d-115e-165f-68g-92
q:use-of-the-house/influence/1	b-102c101d-104e-50f-78g-86
q:use-of-the-house/influence/2	a-61b-81c105d-82e-78f-75g-77
q:use-of-the-house/influence/3	a-107b-69c104d-71e-70f-68g-69
q:use-of-the-house/misdirected/1	a-95c161d-162f-121g-80
q:use-of-the-house/misdirected/2	a-111b-68c126d-70e-80f-76g-82
q:use-of-the-house/money/1	b-22c97d-39e-113f-93g-46
q:use-of-the-house/money/2	a96b-63c64d-78e-73f-58g-73
q:use-of-the-house/money/3	a36c37
q:use-of-the-house/pitch/1	b-79c103d-99e-108f-87g-78
q:use-of-the-house/pitch/2	a-98b-49c98d-51e-49f-48g-49
q:use-of-the-house/pitch/3	a-32c71
q:use-of-the-house/press/1	a47b-55c55d-51e-95f42g-84
q:use-of-the-house/press/2	a-83b-74c102d-86e-76f-73g-74
q:use-of-the-house/press/3	a-41b-57c95d-60e-59f-57g-58
q:use-of-the-house/property/1	a-129b-48c115d-45e-68g-90
q:use-of-the-house/property/2	a-82b-31c92d-33e-34f-31g-32
q:use-of-the-house/property/3	a-25c68
q:use-of-the-house/resale/1	a30b-91c142d-104e-132f-84g-99
q:use-of-the-house/resale/2	a-163b-42c176d-104e-28f-25g-33
q:use-of-the-house/service/1	a-32b-93c102d-89e-87f-60g-99
q:use-of-the-house/service/2	a-142b-69c123d-74e-61f-59g-63
q:use-of-the-house/software/1	a-116b-82c108d-128e-85f82g-85
q:use-of-the-house/software/2	a-85b-42c90d-42e-42f-42g-42
q:use-of-the-house/software/3	a-23c66
q:use-of-the-house/staffing-agency/1	b-72c105e-90f-67g-93
q:use-of-the-house/study/1	b62c75d-104e-52f-70g-100
q:use-of-the-house/study/2	a-33b-90c85d-91e-81f-34g-77
q:use-of-the-house/study/3	a145b-60c48d-66e-56f-52g-51
q:use-of-the-house/supplier/1	a-46b-76c86d-35e-103f-47g-20
q:use-of-the-house/supplier/2	a-127b-76c113d-77e-82f-72g-75
q:use-of-the-house/supplier/3	a-75b-38c93d-41e-38f-38g-39
q:wish-to-stop/erasure/1	a-141b-90c-153d-107e-91f157g-97
q:wish-to-stop/erasure/2	a-135b-84c-147d-101e-83f153g-85
q:wish-to-stop/erasure/3	a-113b-49c-134d-54e-50f145g-50
q:wish-to-stop/no-call/1	a-143c-151f163g-83
q:wish-to-stop/unsubscribe/1	a-102b-81c-93d-121e-107f156g-119
q:wish-to-stop/unsubscribe/2	a-77b-84c-138d-129e-25f148g-131
q:wish-to-stop/withdrawal/1	a-139b-103c-141d87e-118f177g-139
q:wish-to-stop/withdrawal/2	a-133b-38c-123d-72e-49f154g-58
w:!	a-83c110d-128e-21g40
w:$	a-96b-35c95d-55e81f-42g-38
w:<1digits>	b-100c129d-55e-68f-74
w:<2digits>	a61b-96c35d-44e-79f-46g31
w:<3digits>	a84b-119c110d-120e-24f-88g-113
w:<4digits>	a-78b68c38d123e-116f-37g-112
w:<5digits>	a-102b-112c34d143e-130f-87g-123
w:<link>	a-61b-46c142d-104e-62f-46g-51
w:?	a94b-32c-25d64e-116f-92g-62
w:a	f-22
w:aaa	a-44c80
w:aan	a-92b-39c110d-31g35
w:ab	a70b30c-53d-98e106f-56g-26
w:abbiamo	a-80b42c40d35e36f-28g-43
w:abeille	a94c-30
w:abend	a76d-25
w:aber	a82b87c-135d-89e-45f30g-53
w:aberdeen	a104d-49
w:abholung	c50
w:abimer	a-65d106
w:abito	a90d-53
w:able	a65b67c-112d39e-76f-33g23
w:abonnes	a-64c87
w:abord	a-70b110c-105d-22e117
w:about	a-36b21d-70e-60f59g116
w:above	a-48b37c79d-87e-51f71g-25
w:abril	d84
w:abuela	a24c-27d49
w:abuelo	a72
w:acceder	a-31c38f63
w:accent	c59d-22e69f-69
w:accept	a-25b-70c108d-79e-43f-33g-34
w:accepte	b47d-40g64
w:accepterait	a73d-25
w:accepteriez	b57c20
w:acceptez	c49
w:acces	a-91c95f70g-34
w:access	c-31e-27f51g64
w:acciaio	a41c50d-47
w:accident	a132c-38d-39
w:accompagne	a-37c46g46
w:accompagnera	a44
w:accord	a53b-48c-99d-82f-67g127
w:accordez	a-38c85
w:accordo	a-37c-93d-44e-32g124
w:account	a-123b-54c-35d52f135g56
w:accountant	b47
w:accounts	a-28c72
w:accra	c53
w:accreditation	a-38c75
w:accroche	a-33c-33d95
w:accueil	a-64b-35c-80d-39e138f-37g55
w:accueillir	c58
w:accurate	a-28b63c20
w:achat	b125c-132d79e112f-65g-60
w:achats	a-104b-24c42d-28f108g-24
w:achete	b56c-131d99e-56f43g-82
w:achetee	a-64b-113c21d118e-61f-74g-54
w:achetees	c-88d98
w:achetent	a-81b82e41
w:acheter	a66b121c-29d-118e-52f-68g-87
w:acht	a20b77c-37
w:acier	a157b-21c-95d-119e-20g-56
w:acompte	a-68c-104g133
w:acqua	a132d-40e-63
w:acquerir	a114c-142d82
w:acquire	a-32c66d46e-28
w:acquistato	a-60c-53d101
w:across	a-76b46c94d-33e-50f-27
w:act	a-43c26f73
w:actress	a132c-87d-41
w:actrice	c39
w:actualite	a-111c-37d81f67g83
w:actually	a160b-73c-110d-65f-45g-50
w:actuellement	c65
w:ad	a113c-31d-20g-60
w:add	a-69b-27c22d65e-38f-27g104
w:added	a-80d48g80
w:address	a-50c-72f125g102
w:adelante	a-101b85c-88f84g82
w:adesso	a-41b129c-91d-76e104f-37g-39
w:adeyemi	a-68c-62g111
w:adjunto	a-54c103d53f-53
w:administration	a20c-61d72
w:admire	a-59b79
w:admired	a-45c105
w:admirer	a-43c87
w:adore	a34b-56c71d-77e-77f-93g111
w:adored	a-30c72
w:adresse	a-93b-21c-40d-23e-70f139g129
w:adresser	a110b-46d-37e-52f65g-83
w:adresses	a-33b-36c111d-45f44g-23
w:advance	a72b43c-27d-53e-31f-31g20
w:advice	a59
w:advise	a-42c-80d156g-22
w:advisor	a36c26
w:advisors	c25
w:affaire	a-58b57f76
w:affaires	c-35d52
w:affiche	a-89c88d74e-25
w:afford	a-71b81c-22d-28e84
w:afin	a35c30
w:afspraak	a-36c-31g105
w:after	a59c-69e-66
w:afternoon	b-72c24d64f-50g52
w:afterwards	a-39c-20e39f56
w:again	a-103b-44c66e-60g135
w:against	a106g-58
w:age	a-124c-23d121e35
w:agence	b-39c88d-34e-41f-32g-33
w:agencia	a44c30
w:agency	a88b-20d-25
w:agenda	a108c-62
w:agent	a-63b-42c101d-67e30f-43g-54
w:agents	c83
w:agit	a37e-41g50
w:ago	a28b-23d67e-79g25
w:agora	a57b55c-30d-23
w:agosto	d60
w:agree	a-33c52g41
w:agreed	a-85b-33c-29d-66e85f46g110
w:agreer	a117c-52
w:ahead	a-128b117c-121d-45e102f46g113
w:ai	a-36e38f62
w:aide	a51d23
w:aidez	a100c-53
w:aidons	c50
w:aiguille	d86
w:aiguilles	a64b45c-89
w:ailleurs	a38b-39c-33d-64e-42f122g-56
w:aimable	a-32c-66f87g52
w:aimait	c-70f104
w:aime	a44b131d-139e-92g-82
w:aimerais	a98b-38c-25d46e-70f-76g-89
w:aimerait	a68c36d-52e-39f-32g-39
w:aimerions	a-61b-37c86d-37e-21f-21g84
w:ainda	a44b108c-114d-37e-26f-26g30
w:ainsi	a-88c-44f121
w:air	b91f-33g-39
w:airport	a-102b-21c36d124e-20g-21
w:ait	a-59b80c-56d-33e46f-32g94
w:ajoute	a-25g49
w:al	a22b-61c-73d-23e45g69
w:alarm	b-43c174d-50f-91
w:alarme	a-62c105
w:albergo	a68
w:algo	a112b-40d-73e-52f-34g-37
w:alguem	a-83c36e111
w:alguien	a-27b-30c48d-29e93f-23g-34
w:algun	a-75b95
w:alianca	a46c-22d83f-33g-32
w:alianzas	a69c-75e61
w:all	a-20b53c-49d-28f69g66
w:alla	b36d-30e31g-28
w:alle	a-48b-54c41d-107f75g106
w:alleen	a-30b63c-52d67
w:allego	a-22c69
w:allen	a-99b79e76
w:allergic	a-30c-41g106
w:alles	a-105c-72d61f126g48
w:allez	a42b-76c135d-24e-24
w:alliance	a41b-40c-85d72e46f-51g-70
w:alliances	a92b21c-117d-83f-52g-21
w:alligator	a60b39
w:allo	a-37c166d-99e-42g-46
w:allora	a-62b70c-20d-33g104
w:allowed	a97c-27
w:almaty	a90g-22
w:almeno	a40c51d-29
w:alone	b64
w:along	b-51c-25d103e-34f-53g22
w:alors	c-23d-29e32g46
w:already	a-129b-41c119d-34e-64f103g-70
w:als	a-31b22c100d-58e-66g-63
w:also	a-46e-59f112g-51
w:alta	a-75b79c47d-31f-28g-31
w:alternance	c66
w:alto	a57c65d-42e-21
w:altra	a-50d43g64
w:altrimenti	g40
w:altro	e47
w:always	a43b95d-52e-64f-32g-44
w:am	a60b-85c48f-79g-45
w:ama	a48
w:amateur	a77c-41
w:ambassade	a43c26e-31
w:ambassador	a66
w:amber	a129b48c-87d-57
w:ambre	a164c-140e-20
w:ame	a32
w:amend	a-72c49e-24f96
w:ami	a-59b31c80d45e-56
w:amie	a51b84c-84d58e-30f-23g-34
w:amore	a29c55d-27
w:amount	a-42c78
w:amour	c134d-67
w:amoureux	a110c-82
w:an	a-21b-37c63e22f-28g-47
w:analyse	e55
w:anche	a131b-30c49d-113e-78f-77g-72
w:ancien	c101d-62e32f-41g-24
w:ancienne	a66b-40c-26d-72e-31f103g-38
w:anciennes	a37b37c69d-81e-37f-29g-29
w:anciens	a105c-149d141
w:ancora	a52b20c-25d27e-84f-59
w:and	c27d-55f26
w:anders	a-117c-62e61f133
w:anel	a58b-21c-72d27e-31g57
w:anelli	a62b-24c58d-34g-21
w:anello	c-67d73f-55g-73
w:anfrage	a-108c-66d-62f122g110
w:ange	c40d49e-42
w:angebot	a-67c73g56
w:angers	a-21c33d73
w:anglais	a-72b-22c69e34
w:angle	c89
w:anhanger	a77e-21
w:anillo	a69c-52d42e-57f-36g-49
w:anillos	a63b98c-66d-33g-42
w:anime	a44c37d-20
w:anneau	a78c-81d-57f-28
w:anneaux	b36c-38d-22g71
w:annecy	c-29d98g-25
w:annee	a-51b128c-37d135e-63f-49g-55
w:annees	a40b106c-89e-55f24g-60
w:anni	a45b52d-67g-75
w:anniversaire	a-25b-39c-60d25e-47f118g33
w:anniversario	a61c-47d32
w:anniversary	a-100b108c45d-105e50f121g-56
w:anno	a-44b98c38d-65f-35g-38
w:annuelle	c53
w:ano	a68
w:anonymous	c26
w:anos	a73b109c-107d-65e-42f-62g-73
w:another	c-99e110g-65
w:ans	a68b82c-42d-61e-56f-75g-117
w:anse	a-81c-35d110
w:ansehen	a110c-49d-56
w:anselme	a-58g101
w:answer	a-83b-67d-89f71g124
w:answers	a-113c132
w:antes	c72
w:antwerp	a55
w:antwerpen	c-24d77
w:antwort	a-92c-106d-24e139
w:anvers	a-26c75
w:any	a81b-74c-39d-81e-88f40g96
w:anybody	a49c25e26
w:anyone	a-81b45d-32e125g-43
w:anything	a38b76d-83e-95f57g-74
w:anyway	b31c65d-32
w:anywhere	a52b126c-119e-22
w:ao	c-63d-35e120
w:aos	a-35c72
w:aout	a37b-20c60d-44e-48f40g-25
w:apaguem	a-85c-85f135
w:aperto	a-25c-56d52f67
w:apolline	b87c-40
w:apologies	a-25c-68d-54f-36g138
w:app	a-34c35e91f-31
w:appel	a-93b-29c-34d-56e38f130g30
w:appeler	a38c-43e-27f63g28
w:appelez	a-67b-29c-65e60f122
w:appelle	a-51c88d-63e99f-44g-53
w:appels	a-92c-103e65f129
w:appena	a79d-26
w:application	a-81e-54f121
w:apply	c46
w:appointment	a-78b36c75d-66e65f-48g76
w:apporte	a129d-23e-84
w:apporter	a-40c56d88
w:apporterai	c-32g102
w:appreciate	a-91b54c61e47g-23
w:apprendre	e43
w:apprends	c-26f65
w:apprenticeship	b100c-62
w:appris	a-35c-56e104f41
w:approche	a79c21d-37
w:approved	a-72c49g75
w:appuntamento	a-39b-21c-42d-57e32f65g71
w:apres	a62b-45d-66f-50
w:apresentar	a-57c84
w:april	a-49d-51e37f108
w:arbeite	a115b-31c-34
w:arbre	c67
w:archive	b-29c-112d150
w:archives	a124c-58e-45
w:archivio	a-106c-67d52f132
w:ardoise	a90
w:are	b37c65d-36e-73f-65g-55
w:area	a-74c96
w:aren	c37
w:argent	a114c-115d-122e-36f-84g-26
w:argento	a117b-38c-93e-54f-56
w:argument	a-46b108c-36
w:arm	a-21c92d32e-48
w:armband	a21c-76d97
w:armbanduhr	a49c97d-85
w:armee	c39
w:armes	a84c-35
w:around	c-61d98f-40g36
w:arrange	e-20g58
w:arranged	a-89e23g116
w:arret	a-68b92
w:arrete	a164b66c-138d-119e87f-34g-33
w:arretee	a-26d56
w:arreter	a-53f111
w:arriere	b31c37d-89e-64f101g-22
w:arrivait	e40
w:arrivata	a-65c-76d109e34
w:arrive	b-34c-83d56e37f-88g122
w:arrived	a-100b-28c37d25e67f33
w:arrivee	a-37c-45d138e-46f-20g107
w:arrivent	a-46b51c-38f84
w:arriver	a-47b71c-61e-24f103
w:arrives	a-32c-25e44g48
w:art	b-48d-63e-43f114g-41
w:article	a-28b-49c-69e-53f136g-60
w:articles	c28f28
w:artisan	a-82f69g74
w:artisans	a-49c82
w:artist	a52
w:artistique	a-39c110e-58
w:arts	a-62c112
w:as	a-64b-65c26d-43f27g130
w:asdf	a-71b-36c113d-36e-41f-43g-37
w:aseguradora	a-55d78
w:asi	a147c-55d-61e-72
w:aside	a43b87c-98d-59e-34f-25g73
w:ask	a-74b21c85d-103e-39g66
w:asked	a-71b-68c-89d-119e98f105g131
w:asking	a-95b57e71f69
w:asks	a-80b61g70
w:aspetto	a-122b-30c-123d-48e128f-31g137
w:assez	a28b105c-53e23f-46g-85
w:assistant	a-57c-41e48f54g67
w:assistante	a118b28c-105d-23e-23g-46
w:assistants	a-89c121g-26
w:assistente	a44c74g-28
w:association	a-41b-39c102d-35e-37f-33g-40
w:associe	b-20c140d-52
w:associes	c-91f59g53
w:assoit	d40
w:assurance	a-94b-32c-85d140e-38f-34g-32
w:assurances	a58
w:assure	a-22c27e64
w:assureur	a-41c-87d115
w:asta	c40
w:at	b25d33
w:ate	b-27c121d20g-37
w:atelier	a-48b-26c81d36e-68f-66
w:ateliers	a-31b-61d172e-45f-40g-50
w:atendem	a70c-21
w:atender	a98c-31d-30
w:attached	a-98b-72c108d-55e-106g68
w:attend	a57c71d-44e-121f-36
w:attendais	a-71b82c-81e86
w:attendant	a-113b136c-73
w:attendent	c36
w:attendre	a25b37c-116d-23e78f-33g45
w:attends	a-108b-23c-111d20e132f-22g81
w:attendu	c-53e99
w:attente	a-80e94f70
w:attention	a-36b-36c37d-49e-62f98g26
w:attesa	c-63e63g80
w:attestation	a-81c-107d119f65
w:au	a-34c31f-52g53
w:aube	a74c78d-92
w:auch	a57d-23e30f-45g-40
w:auction	a41b-45c101d-89e-52f-40g-49
w:aucun	a-56b134c-124e100f-36g-35
w:aucune	a-93b57c-75d63e118f89g-43
w:audience	a80
w:audit	a-59b-22c83d-22e-22f-22g-22
w:auditeurs	a55
w:auf	a-75b50d42e145f-69g-53
w:august	b32c-83d29e31f46g-24
w:aujourd	a32b112c34d-87e-54f-42g-68
w:aunt	b-42c48e78f-42g-57
w:aupres	a-57c55f56
w:aura	a65b68c-59d-53e-89f-46g58
w:aurai	a-127b143c-119d-35e-34f-30g108
w:aurais	a22b-25c98d-40e-97g24
w:aurait	a-105c155d-76e-38
w:aurez	a81c-34
w:auriez	a77b-67c49d44e-80f-57g-76
w:aurore	d57
w:aus	a26b-60c-62e-75f109
w:aussi	a-21b-96c130d-50e48
w:autant	a29b94c-38d-22
w:automatique	a-73d86e98f-53g-34
w:autorisation	a63d-75f59
w:autorise	c43
w:autour	a44c41f-43g-56
w:autre	b-34c-129d35e101f32
w:autres	a42b21c47d-78g-76
w:autumn	b29c-63d-21g93
w:aux	a-49c73e-78f50g-46
w:available	a69b-49c82d-101e-58g-66
w:avais	a-109c-128e130f165g76
w:avait	a-108c-111d145e141f-59g76
w:avance	a30b-59c-59d137e-69f-28g-39
w:avancer	a-43c90d-21g51
w:avant	b35d20e-53f-46g-22
w:avec	a30b-36d-50g29
w:avenue	a-54c79e27g-20
w:avere	a67c-49d22
w:avete	a48b-77c-130d-47e136f51g-69
w:aveva	a-85c-82g126
w:avevate	a-84c-57e115g43
w:avevo	a-92d57e31g36
w:avez	a22b-66d-48e23g31
w:aviez	a-136c-141d34e47f-64g151
w:avions	a-89c-106g146
w:avis	a-77b43e50f94g-23
w:avo	a111d-64
w:avocat	a107c-37
w:avocate	c23f44
w:avoid	a-65b-30c93d-43e-33f-45g-34
w:avoir	b34c-30d-62f-35g97
w:avons	c28d40e-71
w:avrei	d38
w:avril	a97b-27c-68d-67e20f-22g-25
w:avv	a103c-101d-42f85
w:awards	a64
w:away	a-40b80d53e-44f-32
w:awning	a-79c151d-34
w:ayant	a-57b34c-95d-48e-23f33g123
w:ayez	a-65e58f89
w:azienda	a-65b54c47
w:azul	a203b-193c-68
w:b	a-64b-60c68d74e-98g39
w:baby	a145b35c-111d-92e-24g-35
w:bac	b139d-22
w:bachelorarbeit	a-26c78
w:bacio	c40
w:back	a-73b-94c73d72e29f-64g88
w:backwards	a-105c24d23e57g60
w:bad	a29b26d-43e44f-22g-24
w:badge	a-79c110
w:badly	a-22c-32d28f102g-26
w:bag	a101b-45c-44e40g-109
w:bags	b31c91d-72e-58f-49g-82
w:bague	a65b-52c-78d21e24g-71
w:bagues	a50b147c-113d-70e-24f-68g-68
w:baguettes	a112c-32
w:bail	a-78c93d30
w:balance	a-80c86e82g-24
w:ball	a-86c89d27
w:ballpark	a-33b117c-87
w:bambini	c45
w:band	a50b-29c-88d93e-29f-41
w:bands	a62b64d-48
w:bangle	a59c-84d30g52
w:bangles	f62
w:bank	a-33c89d-71e-67f-55
w:banque	a47b-39c-26d-62e98f-27
w:bapteme	a39b-37c-84e75f-54g21
w:bar	a30b49c-27d-35e46f-23g-25
w:barcelona	c-26d90
w:bari	a-39c80d31
w:barrister	b46
w:bas	a-44b75c-102e32f67
w:base	a-62d42e26g49
w:based	a-37c36d39
w:basement	a-37b-20c138e-41
w:basket	a149c-95d-33e46f-29
w:baskets	c-30e83
w:basse	c-48g92
w:basta	a-33b81c-79d-38e-69f121g-60
w:bastano	c57
w:bateau	a41b49c-38
w:bath	a-56b-30d108e21f-25
w:battesimo	a119c-84d-52g42
w:be	b36
w:beads	a86c-68d-41f70
w:bear	a167d-143e-68
w:beat	c69d-20
w:beau	a62b32e-64f-47g-53
w:beaucoup	d-83e-83f92g35
w:beaune	a96c-22
w:beaute	a-34c81
w:beautiful	b42c35d-50e-48f51g-38
w:beaux	a-55b64c76
w:bebe	a132b-60c-129d-82e106f-46g-78
w:because	a105b-74c-31d-91g-57
w:become	a130b-33c-32
w:bee	a180b-79c-87d-73e-44f-41g-78
w:been	a-27b-31g55
w:bees	a63b-48
w:beetle	a35e-20g46
w:before	a36b-52c-35d32e53f-70g-44
w:began	a-56g105
w:begin	a-70b38c-21e74g55
w:beginning	c-37d-26e81
w:begun	a-43c-45d51f78
w:behalf	a49b-21c-33d-43e-33f98g-26
w:behind	b-41c36d-72f-75g142
w:bei	a-81b114c88d94e-70f-70g-63
w:beige	a133c-106e-37g27
w:being	a-75b59c-120d-94e143f95g-68
w:believe	a-134b-52c108e-80f73g89
w:bella	a-54b86d-39e53
w:belle	a28b-84c-90e21f31g91
w:belles	a-78b87c22f60
w:bellissima	a-63d105e-24
w:bellissimo	a-79b51c-43d88
w:bello	a99b57c-81g-44
w:belongs	a-54b-29c104e-66f60
w:beloved	a-98c131
w:below	a-109b66c75d-37e-65f-103g89
w:belt	a42c-96d37e96g-29
w:belts	a48c-37d-41e35f78g-20
w:bem	a51
w:ben	a33b36c-94d-68e74f68g-40
w:bench	a-127b-27c155d-34e-42g-33
w:bene	a-58b44d35g33
w:benissimo	a-92c59g85
w:beratung	a-55b134c-63e66f-75
w:bergamo	a-60c42d81
w:bernadette	a-36c113e-28
w:besancon	a-39c24d33
w:besoin	a-88b73c112d-30e-97g-32
w:bespoke	a-46b99c-44e39
w:besprochen	a-108c-86g134
w:best	a-55b-22c119d-95e-85g-69
w:bestatigung	a-85c-78d45f110
w:beste	a-40c77
w:bestellen	a72c-21
w:bet	a-42c149d-72
w:bete	a88b57c-110g-31
w:better	a-94b70c54d-65e52f34
w:between	a64b36c-61d79e-50f-39g-62
w:bianco	a82c-36
w:biarritz	a-47c142d-79
w:bibliotheque	b48
w:bien	a-53b79c-99d64f54g119
w:bientot	a55c-88d108
w:big	b103c84d-83e-86f-41
w:bigger	a55b-34d48e-25g-36
w:bij	b93c-49d72e-28f-25g-47
w:bijou	a92b-109c67d-39e-22f-71g-70
w:bijouterie	a81c-37
w:bijoutier	a-84d86e66
w:bijoux	a-83b57c117d-63e-90f-34
w:bilbao	a32
w:bill	a27e41
w:bin	a34b-57c-44d-50e115f-33g-61
w:birmani	a78
w:birmingham	a-35c75
w:birth	a-116d22f111
w:birthday	b-50c-90d-78e65f123g33
w:bis	a66b63c-124d-93f-59g70
w:biscuit	a36c45
w:biscuits	c85
w:bit	a21b42c-104e100f-37g-48
w:bits	a42b50c-42
w:bitte	c-49d-109e-98f120g25
w:bizarre	c-24g56
w:bjr	a88b-38c24d-51e-39f-35g-39
w:black	a119c-125d-44e-40f-48g-59
w:blanc	b-32c-42d89e-32f-32g46
w:blanche	a-40d-46e-43f67g84
w:blauen	a121c-31d-76
w:bleiben	b81c-24
w:bless	a-48c83
w:bleu	a70b-65c-88d-55f-54g87
w:bleue	a170c-118d-84e-97f-43g-35
w:blind	a81b-51d-49e58g-59
w:bloc	a23
w:blog	a-61b-24c105d-56e-27f-24g-34
w:bloke	a-30c55d-24g73
w:blonde	c-87e106
w:bloque	a-21c60d22
w:blu	a104c-65d-71e-48g59
w:blue	a143b-104c-71d-116e-101f54
w:boa	a40b-51c31d-72e-53f31g36
w:board	a35b89c-46d-49e-39f-28g42
w:boat	c115d-65e-62f34
w:boda	a-53b104c-71e52
w:bodas	a48c-56e53
w:boiler	a30b-47c59
w:bois	a103b-30c-54e-36g-21
w:boite	a-34b46c21d-28e66f-66
w:boites	a-62b-74c151
w:boitier	a49
w:bologna	a95c-67f58
w:bolsillo	a59c-28e-45g62
w:bolso	a51b-43c-113d-48e105f-41g44
w:bom	g101
w:bon	b-84c-39e43f-50g86
w:bond	a52c-60d54
w:bonjour	b-58c60e-32f-34g-38
w:bonjours	a32
w:bonne	a-81b-42c63d-62e-48f24g127
w:bonsoir	a34b-73d-74e-62f-57g122
w:bonus	a-24b109d-36
w:book	a-36b-71c126d-74e-69f-61g-93
w:booked	a-30c119e29g-81
w:booking	a-62c173d-86g-57
w:booklet	a-90c42d111
w:books	a-27c64d-42f69
w:bord	c-25g82
w:bordeaux	a89b27c-120d54e-89f-48g-63
w:born	a-57b-35c93d-50e83
w:borrow	a-92c114
w:borrowed	a-128c106e95
w:borsa	a57b39c-119d89f-57g-78
w:boss	a51b-37c-69d72e-57f-32g38
w:bosse	c107d-21
w:boston	a-74c-60d41e74g66
w:bot	a-61c93e86g-60
w:both	b-39c-141d-50e-20f137g138
w:bother	a-48c24d-46f158g-83
w:bottle	a30b-34c-104d100e65f-33g-45
w:bottles	a-62c103
w:bouclage	a-27c66
w:boucle	a105b-42c-90e56f-32g-49
w:boucles	a76b-57c41d-44e-71f-48
w:bouge	g50
w:bought	a-140b-89c-30d137f59g-86
w:bougie	a37b-55c-127d99e81f-61g-55
w:bougies	d-36e41f-22g37
w:boulanger	c24
w:boulangerie	a-30b97
w:bouquet	a-66e96
w:bout	a-78b-38c-75d23e144f-36g-26
w:bouteille	a42
w:boutique	a-66b-74c52d43e74f41g-88
w:boutiques	c86d-61e-50f-49g-49
w:bouton	a-77c-20d116e59
w:boutons	a78b-45c-111d26e-62f-50g61
w:bowl	a36c-33e53
w:bowls	a97b-94c33
w:box	a-119b-75d130e126
w:boxes	c-46g65
w:boy	c100d-42e-38
w:boyfriend	b45
w:bracciale	b69c-72d42e64f-39g-42
w:bracelet	a60b-90c-94d79e-44f-58g-80
w:bracelete	a57c-56g76
w:bracelets	b80c-25d-23f-56
w:brady	a26b43
w:brand	a-61b-48c89d-46e-46f-42g-45
w:brands	a-70b-27c93d-32e-32f-27g-27
w:bras	a70c-32d-35e72g-20
w:brasil	a33
w:brass	a120c-86e-54g42
w:bravo	a-101b63c-80e145f-38
w:break	a20b44c-30
w:breakfast	c47
w:breed	a-38c97
w:brevet	a-92b39c131d-46
w:bride	a81b-45c88d-43e-44g-28
w:brides	a-63c91
w:bridesmaids	a73
w:brief	a29c-23g49
w:brillant	a-65c-21d80g59
w:brille	a26b-23c84d-46
w:brincos	d49
w:bring	b31c-60d86e-79f-63g92
w:bringing	a29
w:briquet	a91e-22
w:broche	b-42c-88d77e-27f-53g106
w:broches	a63
w:brochure	a-88b126c-57d-49e-43f42g-44
w:brochures	a-100b145c-70
w:broke	a-22b-22c-47d144e-73g-24
w:broken	a-36b73c21
w:broker	d30
w:bronze	a-56c117
w:brooch	a83b-103d-43e76f-54
w:brooches	b55c-39g42
w:brother	a106b-31c31d-120e-80f-45
w:brought	b-21d56e-36g48
w:brown	a160b-58c-107d-31e-117f-34
w:browsing	a-90b122c-80
w:bruxelles	a111c-40d-59
w:buckle	a59d-79e57
w:budget	a111b-45c-96d-62e-52f-36g-38
w:buee	a-103c-26d125
w:buen	b60
w:buenas	a54b-34c31d-36e-42f-34g33
w:bueno	a42c-47g41
w:buenos	a-34c125d-43e-37
w:bugiarda	a-64c-63d-23e119
w:building	a-105b-46c162d-21
w:built	a46b-21d-64e95g-25
w:buonasera	a-31c96d-80e-53f-40g48
w:buongiorno	a50b-81c96e-88f-61
w:buono	e65
w:bureau	b-58d68e-62f34
w:burgundy	c65
w:bus	a79b52c73d-66e-104f-39g-58
w:buscamos	a-57c97
w:busco	a116b-30c-37d-58e-50f-26g-30
w:business	a-42c106d-72e-52f-47g-63
w:but	a24b72c-38e-22f-70
w:buttons	a24b-33c-48e86
w:buy	a102b26c25d-119e-74f-71g-98
w:buyer	c-32d66
w:buyers	a-37c78
w:buying	b109c-109d-31e26f-58g-60
w:buys	b53c40d-48
w:by	a27b-77e-25f26
w:c	a-21e59f-23g27
w:ca	b66c-51d26e46f-24g-91
w:cabas	a86c-33
w:cabinet	a-28b-52c148d-86e-90f-49g-87
w:cachemire	a60c-23g37
w:cada	a-33c30e64
w:cadeau	a67b-83c-118d84e30f-67
w:cadeaux	a54b-21c60d-26e-29g-20
w:cadran	a84b31c-134e-46f-41g25
w:cadre	a-93b-41c86e-41f-41g-41
w:cafe	a-121b-63c140d-112e60g-48
w:caffe	a-51b83
w:cahors	a77c-53e24
w:caisse	a65c50e-53
w:caja	a-25d47
w:calendar	a65c-89d37f77
w:calendrier	a-80b56c-25f81
w:calibre	a-87b47c85
w:call	a85c-50f-170g24
w:called	c-80d-99e139f-47
w:calls	a-58b41d-81e-28f152g-34
w:calma	c-44g100
w:calme	a106b-28e-57g-22
w:cambio	a-89b-28c73e-28f-27g29
w:came	a-52b-75c-130d119e127f-69g71
w:camel	a125b-20c-68d-36e-24g-24
w:camera	a-31c103d-26e-24
w:cameras	a-113b-27c169d-22e-76
w:camille	c-93g102
w:camion	a-41c143d-66e-57
w:campaign	a-45b67c107d-46e-23
w:campioni	a-39c42e-24g81
w:can	a54b-49c-24d90e-80f-70g-49
w:cancellazione	a-79c-82f125
w:candela	a48c-71d-69e121
w:candidature	a-33c27f73
w:candle	a-89b-39c-117d113e121f57g-42
w:candles	a128b-22d-58
w:candlesticks	a123c-46g-28
w:canne	a40c-73e85
w:cannes	a46c40d23e-25g-22
w:cannot	a34d80e-22g-27
w:cap	a49
w:capisco	c-71e79f70
w:capital	a-62b-37c150
w:capsules	a28c29
w:captain	d42
w:capucine	a-95b72g56
w:car	a43b34d-96e-87g50
w:cara	a-112c112d-60e100
w:carat	b41c124d-59f-33g-92
w:carats	a122b-49d-85e21f-42g-63
w:card	a-50b-69c-71d93e50f115
w:cards	a41d-38e-46g33
w:care	a-24b55c30d58e-42f-21g-31
w:carer	c70
w:carnet	a132c41d-65e-45g-58
w:carre	c-58d81e-24f-22g24
w:carree	a141c-53e-47
w:carried	c-65e97
w:carrier	a-90c127d-36e35g-21
w:carriere	a67e-23
w:carries	g54
w:carry	a-91b33d30e41f-21g56
w:carta	a-56c-23d-46e106f79g-21
w:carte	a47b-75g-32
w:cartes	a-67b-24c50d-39e23f100g-28
w:carton	a-83d82e70
w:cartons	a-116c128d-43f68
w:cas	a22b107c23d-114e-82f-32g47
w:casa	a-46b72c70d-105e49f-66
w:casablanca	c46
w:casamento	b96c-54
w:casamentos	c41
w:casas	a75d-21
w:case	a127b-79c-112d98e-56f-66g20
w:cases	a94c-49
w:cash	a88b-38c97d-100e-47f-28g-59
w:caso	a114c-89d-40e22
w:casse	b-53d144e-63f-38g-55
w:cassee	a43d-53e42
w:cat	a-69b-21c180d-41e-56f-48g-64
w:catalogo	a-34b72c-42d22f-30g33
w:catalogue	a35b107c-48d-91e-77f-23g-64
w:catalogues	b116c-54d-66f45
w:catch	a26d40
w:catenina	c-46d31g39
w:cats	c62d-43
w:cause	e89
w:cb	a66b52c-67d64e-57
w:cc	c48
w:ce	b48c-45d-21
w:ceci	a117c-43
w:ceiling	c102g-35
w:ceinture	a70b-50c-119d39e67f-41g27
w:cela	b-36d-66e37f-28g51
w:celle	a30b45c-43d-53e-63f-40g86
w:celles	a39c-22d46
w:celui	a34b-54d62f-59
w:cena	a-61c82e38
w:cent	a63b-35c81d-55e-36f-22g-25
w:centimetres	a20c-94d34e93
w:centimetri	c-80e-34g117
w:cento	a-25c68
w:centrale	a-20c88
w:centre	a-96e87g62
w:centro	a34c49
w:cents	a-23c70e44
w:cercate	a-62c131d-38e-80
w:cerchiamo	c68
w:cerco	a120b-70c-92d-57e-72f-53g-55
w:ceremonie	c-24e40g50
w:ceremony	a50
w:certain	a-46b74c115d-66
w:certificado	a-81c30d91
w:certificat	a-78b-34d84e-33f-33g54
w:certificate	a-98c-72d110f107
w:certificato	a-98c83d59
w:certifie	a-21c63
w:certified	c63
w:ces	a-74b115c22d-72e26f67g-47
w:cest	a55c-37g56
w:cet	a84b-44c-137e51g-31
w:cette	a30b-34c32d-76e-65g32
w:ceux	a28c41d-36
w:chacun	a96c-97d-23e-31g27
w:chacune	a91b-28c-38d-36e-31f-25
w:chain	a125b-62c-110d-31e-62f-56g25
w:chaine	a75b-62c-91d102e-60f-52g-24
w:chaines	a-61c126
w:chair	b-36d-61e93f-49
w:chaise	a-99c-35e129
w:chaises	a40
w:chaleur	a-23d79
w:chambre	a70b30c-41d-42e-55f51g-27
w:champagne	a-114b-48c-65d-33e142f104g-53
w:chance	a34b-30c110d-39e-42f-26g-90
w:chandeliers	a105c58d-93e-20
w:change	a-93b66c-30d-82f165g63
w:changed	a-51b-32c-117d105e-27f158g-91
w:changement	a-88d47e22g54
w:changer	a-99c-46d128g-27
w:changez	a-116c-69d163e-22
w:chante	a55c49
w:chap	a-93e101
w:chapitre	a124c-70d-23
w:chapter	c90
w:chaque	a-48b-29c104d-51e-61f86g-72
w:charge	a-83b-69c116e40f-78g-76
w:charged	a-86c-104e149
w:chargee	g44
w:charity	c65
w:charm	e39
w:chat	b-114d-74e98f-44g105
w:chaton	a74c-47d-36g50
w:chauffeur	a87c-25
w:chausse	a67c-20d-32f-20g45
w:chaussette	a-64c24d92
w:chaussures	a-28c45e-35g71
w:che	a26d-22e44f-35g-60
w:cheap	a81b-112c142d-87e-52f-53g-35
w:cheapest	a25b112c-134
w:check	a-96d122
w:checking	a-94b-20c42d89g30
w:checkout	a-32e92f-25
w:chef	a96b-42c77d-56e-85f-30g-36
w:cheffe	a55c-63d-20f89
w:chegou	a-24c-51d96e52g-34
w:chemo	a135b-48c-61g-46
w:cheque	b-32c79d-59e29f-30g-31
w:cher	a-41b41c100d-64f-53g-66
w:cherche	a57b-96c105d-61e-70f-74g-75
w:chercher	b-36c140e-67f-25g-21
w:cherchez	a28f69
w:cherchons	a76b-43c73d-53e-56f-40g-52
w:chere	a-81c74d-59e-39f126
w:chevaliere	a96b25c-53d-51e-43
w:chevaux	a92c-46
w:cheveux	b-22c-26e73g52
w:cheville	a54c24d-54
w:chez	b38c77d44e-73f-40g-107
w:chi	b68d-21f27g-55
w:chiamare	a-84c44f57g33
w:chiamo	a-29c82
w:chic	c55
w:chiedere	a41e31
w:chiedo	c123d-134e-82f97g-55
w:chien	b-43c67d-40e22f-35
w:chiens	a-58c138d-55
w:chiesto	a-61c-77e107g59
w:chiffre	b-116c-102d142g30
w:chiffres	a22
w:child	a26c-23e54
w:children	a-54b58e100f-33g-39
w:chiudono	a38
w:chiusura	a-27g62
w:chocolat	a-100c83e30g53
w:choeur	a89
w:choice	a-103d94e56
w:choir	a-39c103g-23
w:choisi	a-101b60c-51e80f49
w:choisir	a143b-49c-152d-77f-42g-68
w:choisis	a-26b37
w:choix	a40b-23c30d-36e-31f-23g47
w:choker	a33b129c-85
w:choose	a96c-67d-91e-29f-47g-32
w:chorale	c57
w:chose	a85b-43c-96d-21e-56f-74g-53
w:choses	a27b94c-131d25e44f-42g-47
w:christening	b-40d103e-48f-34g-45
w:christmas	a75b33d34e-90f-51g-63
w:christmases	c-21d46
w:chronograph	a-26c43d41
w:chronographe	a-28c-55d99
w:ci	b55d-77e39f-75g55
w:ciao	a76b-33c136d-87e-103f-30g-46
w:cigarette	a-102c-102d137e79
w:cinco	a-114c-22e102g109
w:cinq	a23b85c-50d-92g38
w:cinquant	a23c-33e46
w:cinquante	a102b-52c77d-49e-83f-26g-42
w:cinque	c63
w:ciondolo	a83c-23
w:circa	a131c-60d-40
w:cire	a27b-22c-75d89e21
w:cita	a-80c100e49g31
w:cite	a66c-73f66
w:citrine	a130b-83c-27
w:civil	a35b35
w:clac	c39
w:claire	a140c-38d-27
w:clasp	a26c-65d73e-23f-45g-69
w:clasps	a-96b47c117d-34
w:class	a-32c116d-58e-46f-23g-25
w:classe	b-111c152d-45e37f-69g-32
w:cle	c-73d30e87
w:clean	a-122b-36c62d128e-35f-34g-44
w:cleaning	a-80c112
w:clemence	a-93c-81g148
w:cles	a-28c89d-105e59g-23
w:click	a35b-25c74d-38e-28f-27g-28
w:client	a-52b-44d-35e105f78g-76
w:clienta	a49c39
w:cliente	a37b-50c-77d-110e122f22g28
w:clientele	a-81c30e96
w:clienteling	a-26c68
w:clientes	a-116b-62c138d-62e-110g-67
w:clienti	a-42b-20c115d-32e-41g-25
w:clients	a-131b-83c122d-88e34f-31g-79
w:clinique	a92
w:clinquant	a56
w:clip	a121b-57c43d-83e-65f-38g-48
w:clips	a57b-84c-86d78g48
w:clique	a-72f110
w:cloche	c52
w:clock	a52b25c-145d63f-96g115
w:clocks	a58b51c-22e-34
w:clore	a-51c-111f135
w:close	a-47b-59c63d-104e-75f154g-90
w:closed	a97c-82e-39f56
w:closes	a109b-25e-66
w:closing	b-49c130
w:clou	a32
w:club	b-44c100d-57e-42f-36g-40
w:clutch	a82b79c-82d21e-39g-61
w:cm	a116b-74c-142d-93e-79f-65g92
w:co	a82e-25
w:coach	d-28e69
w:coat	a-45b-50c-95d59e136g-20
w:cobro	a-53c150e-56
w:cochere	a-29c73
w:cocktail	a32c60
w:code	a-130b-59c73d91e56f-41g-38
w:coeur	b-36c48d-41e53f24g-68
w:coffee	a-106b87c102d-25g-41
w:coffre	a67c46d-21
w:coffret	a-116b28c-123d51e43f-27g144
w:coffrets	c71d-27
w:cognac	a45c-73d26g39
w:coi	a108b63c-47d-114
w:coin	a-21b92c-24d30
w:coince	a-98c25d103
w:col	a142b-57c-64e-108f-50
w:colis	a-80b-36c57d39e70f-45g-42
w:collab	c57
w:collaborateurs	e52
w:collaboration	c56
w:collaborazione	a-21c66
w:collana	a-79c99d-63f-33g90
w:collane	c73
w:collar	a25c-42d87e-48f-36
w:colleague	a-38b-29c-124d-39e126f65g72
w:colleagues	a52c54g-38
w:collect	a145b65c-119d-89e-49f-45
w:collected	a-80e78f70
w:collecting	a-120c20d64f44g50
w:collection	a-105b54c71d48e-63f-54
w:collectionne	a79b63c-35d-37
w:collections	a142b-31d-27f-25
w:collector	a78
w:college	a-34b39c51
w:collegue	b37c-112e108g-32
w:collegues	a-94c106d44e-81f64
w:collezione	a-102b108c-50d76
w:collier	a56b-54c-35d56g-85
w:colliers	a85b-24c-54d-43e-25f-20g65
w:colombia	c30
w:colonel	a-33c129d-61
w:color	a47c-70g47
w:colore	a-91c-67d35g114
w:colour	b-62d73e-24f-50g49
w:coloured	a76b-44c79d-51e-43f-30g-42
w:com	a-32b-35c67d-29f-62g69
w:combien	a50b75c49d-51e-92f-61g-100
w:come	a66b-49c-28e-68f-74g25
w:comedienne	a-24c58
w:comes	b124c-26d-91e-94
w:coming	b-65c148d-96e-42g-62
w:comite	a65b-20c49d-23e-20f-24g-28
w:commande	a-67b-30c-38d129f-22g-70
w:commandee	a-47d117
w:commander	a89b32c-58d-28e-36f-27g-46
w:commandes	a-76c34d30e44
w:comme	a-82b30c-47e-62f-49g148
w:commence	a-41b31c-25d-26e109f-30g-26
w:commencer	a122b-86
w:comment	a-86b119c-111d132e72f-39
w:commentaires	a-80c-111e62f133
w:commercants	a-49c91
w:commerce	a-74b-24c99d-35e-25f-28g-29
w:commercial	b-28c27e33f-27g-28
w:commerciale	a-20b-44c111
w:commessa	a-85b42c63e30
w:commissaire	c-22d90
w:commission	a63c53d-95e-74f38g-45
w:communaute	d49
w:communication	f43
w:communiquer	a-88c148d-52g-46
w:como	a-109c-57d87e110f-51g115
w:compact	a44c-35d-46e75
w:compagne	a63c-67d-50e-84f83g-26
w:compagnie	c68
w:compagnon	a-21b30c29d-45e67
w:company	a45b-84c112d-97e-34f-64g-74
w:compare	a-79b112
w:comparer	b57c22
w:competitor	a22b-30c92e-64
w:competitors	c63
w:compie	a87c-27d-28
w:compiling	c70
w:complained	c76e-29
w:complet	a-79c-83d126f51g28
w:complete	b68c-43e-39f-38g69
w:completer	a-59b52d47
w:complications	a59
w:complimentary	a-45b-21e88
w:complimenti	a-122b124c-54d-25e105f-21g-21
w:complique	a48
w:compra	b51c23
w:comprado	a-97c-79d124
w:comprar	a88b94d-133e-60f-40g-46
w:comprare	a73b43c-40d-32
w:comprato	a-108b-50c-80d125e-30f-50g-53
w:compre	a-83b-22c-113d124e51
w:comprei	a-94c-60d119
w:comprendre	a-96b33d-28e114
w:compris	a-81b-21c-94e-26f142g65
w:comprise	a80c-41e38
w:compro	b109c-88d-60e68f-34g-38
w:comptable	b-21c34d25e43f-25g-60
w:comptant	a74d-20
w:compte	a-22b-39d-104e49f131g-36
w:compter	a-34c96
w:comptes	a62
w:compteur	a-59c96
w:comptoir	a-66c-35e70f-20g115
w:computer	c77
w:comunicazione	c55
w:comunion	a62
w:con	a28c40d-102f-58
w:concern	c40
w:concernant	a-111b-27c-36e-32f144
w:concert	a48e-21
w:concierge	a-23b-21c41d-28e-26f37
w:conciergerie	a36
w:concours	a-36c174e-34g-26
w:concurrents	c62
w:condition	a66c-40d-94g95
w:conditions	c32d-36e48f-20
w:conduis	d53
w:conference	a-83b41c21g44
w:confermo	a-114c-89g134
w:confezione	c-73d45e67
w:confiance	a-46b-22c35d-68e116f-21
w:confidence	a-79c91d-25g45
w:confidentialite	a121c-62
w:confie	a-32b-23c23d111e55g-107
w:confier	a-56c105d40
w:confiez	a-32c81
w:confirm	a-60b-61e-66f106g94
w:confirmation	a-29c-51d79g54
w:confirme	a-103b-36c-111d-42e40f-51g136
w:confirmer	a42b-21c-62d-45e-29f120g-38
w:confirmez	a-62c73f61g-35
w:conforme	c62
w:conformement	a-43c-93f117
w:confrere	a-52c95e-36g59
w:conge	a-107e115g55
w:congratulations	a-70b-23c67d-25e38f-23g-23
w:connais	a81b-73d-118e43f47g-66
w:connaissez	a31b-59c71d-34e-23g49
w:connait	a-98b91c-28d86
w:connaitre	d44e61
w:connu	a-28d-38e86
w:consacree	c43
w:consegna	a-64c-63e83g63
w:consegnato	a-102c-95d125e21f-20
w:conseil	c33d83e-32
w:conseille	a41c-34d64
w:conseiller	b-39c76d-45e36f-37g-45
w:conseillere	a-34b-20c-72e137f48
w:conseillers	c-36f86
w:conseillez	a140b-36c-90d-44e-61f-85g-27
w:consent	a-80c-73f128
w:consentement	a-93c-121f142
w:conserve	a-66c-124d134f59
w:consider	a53b22c45d-78e-80f36g-60
w:considered	a-71c74e46
w:console	a41c-65d-35g90
w:constate	a-73c-29e102f38
w:consulente	a93c-55
w:consultant	c75e-27
w:consultation	a-22c66g26
w:contact	a-29b-43c95d-70e-60f94g-65
w:contacte	c55d-45f59
w:contactez	a-77c117f-45
w:contacting	a-38c-51f105
w:contacts	a-44c104f-21
w:content	a-33c34g39
w:contenu	c57
w:continue	a-111c-77d44f136
w:continuent	a-34c-54f104
w:conto	b-27c45d-69e85f-25g-41
w:contract	a-79b40c24g48
w:contraire	a-73c-42e142
w:contrario	c-33d23e67
w:contrat	b103c-28e-50f-21g-22
w:contre	a-140b-80c133d109e-51f-50
w:contribution	c48
w:controle	a-79d112
w:convenance	a-33c73
w:convenu	a-117b-26c-111d-27e-26f-26g136
w:conversation	a-75c-50e83f113
w:conversion	c32
w:conviendrait	a81
w:convient	a33c-54e-27g86
w:coordinates	c29
w:coordonnees	a-26b-26c34d-27e-20f71
w:copain	b87c-44
w:copie	a-54c-39e70f41
w:copied	a-29c-50f50g58
w:copies	a-37f79
w:copine	a82d-58
w:copy	a-58b-38c-46d-26e44f112g31
w:coral	a75c-38g36
w:corde	a-23d64
w:cordialement	a-96b-61c-61d117e37f105g27
w:cordon	a-119c-35d192
w:coreen	c56
w:cork	a-68b100d50
w:corner	b-31c82d24f-28g-44
w:correa	a-87c-73d121g-21
w:correct	a-105b-31c-34d-34f143
w:correo	c29d24e-23f-35g59
w:correos	a-99b-25c-44d-33e45f128g-32
w:correspondance	a58
w:corridor	a-29e44
w:corriere	a-82c-28d105
w:corriger	a-94c25f117
w:cosa	a-28c-27d-87e82f47g32
w:cosas	a77c-55d62e-40
w:cosi	a-60b105c-26d66e-31
w:cost	a-23b84d81e-81f-53
w:costa	a101b39c-119d43e-59f-44g-50
w:costs	b47c22
w:costume	a79b-30c92d-66e-69g-23
w:cote	a38b50c39d-73f-58g-43
w:cou	a27b-46f-40
w:coucou	a85c-34
w:coudre	a46c43
w:could	a63b-68c-23d42e-97f-20g-26
w:couldn	a-70b48c-35e112
w:coule	a-86d84e54
w:couleur	a110b25c-107d-68e30f-32g-44
w:couleurs	a-96d118
w:council	c106g-37
w:counter	a-69b-24d78e-26g21
w:county	a25b49e-22
w:coup	a73b-104c78d-106f-37
w:coupe	b-44c-57d-31e101f-24g52
w:coupee	a-27c24d31
w:couple	b26c-48d-32e109f-24g-48
w:coupure	a-51c99
w:cour	a-67c57g80
w:courage	b48
w:courant	a41b21c-43d-29e-20f60g-20
w:courier	a-93b-32c73d30e59f-44
w:couro	a-68c-43d131
w:couronne	c-30d86g34
w:courrier	a-78b48c-121e98f111
w:courriers	a-88c-101f129
w:cours	a-85c84d-28e77
w:course	a-71b-117c146
w:coursier	a30c60e-83g42
w:court	a116b26c-113d-78e-44f-30
w:courte	a-59d71g54
w:courtier	a38
w:cousin	c103d-28
w:cousine	a-75c44g68
w:coute	a41b87c-45e-50f-39g-58
w:couture	b32c-84d109e70f-41g-68
w:couverts	a67
w:couverture	a64b-23
w:cover	a-71c-30d122
w:covers	c23d54
w:covid	a109
w:cracked	a-123c-35d140
w:craft	c65
w:cravate	a113c-74
w:cream	a-96c-80d171e-28
w:creations	a-50c91
w:creative	a-35c72
w:creator	c61
w:creatrice	c47
w:credit	a-28b-49c70d65e-52f-47g-54
w:credo	a-23c-29d50e41
w:cree	a-81c108e-59f75
w:creme	a36c-84d87
w:creoles	a114d-69
w:crest	a66d-28g-21
w:creux	c81g-30
w:crew	a-32c76d-30g40
w:cristal	a106c-58d-22e-29g35
w:crocodile	a59c59d32e-97
w:croire	a-71d44e41
w:crois	a-35b26d57e-102f-38g104
w:croit	c131g-33
w:croix	a92c-59
w:croquis	a23c-98d-45g113
w:cross	a-71c-71e123f42
w:crown	a44b-36d50
w:croyez	a-115b-68c53d129e73f-25
w:cry	c61
w:crying	a42d-25e-44f57
w:crypto	a74
w:crystal	a-103d121
w:ct	a45b-75c117d-58e-73f-40g-62
w:cual	a-39c47d46e-30g32
w:cuando	a-111b117c-52d38e57
w:cuanto	b72e-36f-31
w:cuarenta	a64c-42d-21e50
w:cuatro	a-52b51c-82e69g44
w:cuesta	a96c-64d37
w:cuff	a-49b36c-46d120
w:cufflinks	a115b-48c-109d-90e42f-51
w:cugino	a-25c93
w:cui	a39c-67d-35e32g60
w:cuir	a101b-57c-146d64e-46f-69g-45
w:cumple	a89c-55
w:cuore	a-65c65d-21f108g-30
w:cup	a-62d116e-30
w:curiosa	a-77b113c-60
w:curiosidad	a-84b112c-47
w:curiosite	a-107b132c-105
w:curious	a-86b111c-80f39
w:current	a-93b58c45d37
w:currently	a-59b86c25
w:curriculum	a-49c123f-55
w:cushion	a42c-116d111
w:custa	a131c-75d-28
w:customer	a-49b59c88d-86e-40f58g-103
w:customers	a-46b-80c136d-56e-57f-23g-31
w:customs	a-102c-131d145
w:cut	a60b-44c-42d46e-62f-39g63
w:cv	a-88b-52c107d-46e-46f-80g-44
w:d	d-39
w:da	d61g-70
w:dad	a122c-67d-108e-69f-41g-92
w:dados	a-73c-97f126
w:daft	a82b34c-57d-22
w:dahin	a-79b119c-71
w:daily	d-30e62
w:dal	b-61c-31e-31f96
w:dall	a-28c-38d23f89
w:dalla	a-105c-91e62f118g53
w:dame	c-105d-92e66g131
w:damen	b-37c89d-39e-42f-43g-40
w:dames	a126b-117c45
w:dan	a-116b110c-51d-67e93f-27g98
w:dance	a82b-60
w:dank	a-115b-22d-28e-22f-25g133
w:dann	b84c-76d-95e93f-40g-24
w:dans	a-39b47c49g-48
w:darf	b-32c98e-37f-29g-24
w:dark	a145c-37d-131
w:darker	a80c-48d-38g48
w:das	b47c-127d56e86f44g-53
w:dass	a-35c85
w:dat	b21c-103d75e41f-54
w:data	a-121b-37c-97d-51e-46f146g36
w:date	a-49b-65c-117d105e36f119
w:daten	a-90c-91d-26f124
w:dates	a-24e75g21
w:dati	a-101b-25c-121d-35e-32f141g-34
w:dato	a-52c-53d-35e101f60
w:daughter	a60b-41d-34g-49
w:daughters	a-25b58c44d-21
w:davanti	c78d-35e25
w:day	b101c-54e31f-56g-21
w:daylight	b67c-20
w:days	a-118b-64c87d79f-55g23
w:de	b-20c31e-29f26
w:dead	c54d-38e30
w:deadline	a-85c69d51
w:deaf	e70
w:deal	a24c77d-46
w:dear	a-106b-59c74d-51f-24g36
w:deauville	c69
w:debitee	a-61c-71d107e33
w:debout	a-113b-33c-26d-25e133f-23g-26
w:debut	b45c-89d-35e43g38
w:decade	a-21b53c-102e54f59
w:decede	a-28b-34c134d-74f55
w:decedee	a-80c-77f122
w:december	a77b-60e-65f-55g-46
w:decembre	b-61d44f-21
w:decent	a102c-44e-39
w:deception	a-42c-25e96
w:deces	a-53c26f63
w:decide	a74b118c-114d-79e24f-47g-92
w:decided	a28b35c-91d-39e33f86g-61
w:decider	a55b45c-54d-88g57
w:decision	c-60f117
w:deciso	c-22g66
w:deck	c44
w:deco	a76d-34
w:decor	a119d-80
w:decouvert	a-73b45c-74d51e54
w:decroche	a58
w:dedans	b-44c-67d-32e47f-30g109
w:defaut	a-37e83f31
w:defile	a170c-38d-67g-108
w:degli	c-63d82f67
w:degressif	a-31c77
w:dehors	a-99b49c54e50
w:dei	a-40b52c-32e-28f125g-68
w:deja	a-38b69c103d-79e-52f-68g-62
w:dejen	a-78c-83f123
w:dejeuner	a-28c31g54
w:del	a-31b-75c-25d112e-77g67
w:delai	a52b-50c-130d48e-58f31g97
w:delete	a-87b-34c-115d-105e-108f162g-61
w:delicatesse	a-33f61
w:delighted	a121g-47
w:delivered	a-36c-50d107e-52
w:delivery	a137b-38c-42d-86e33f-51
w:dell	b-32c-116d29e-36f141g-41
w:della	a-90b-65c30d87e34g92
w:delle	b32c-74e-24g60
w:dem	a20d43e-66f-64g45
w:demain	a67b40c-56d-76e-91f-68g90
w:demande	a-68b-50c-47d-66e48f158g44
w:demander	a138c-51d-63e-56f-41g-87
w:demandes	a57c37d-29
w:demandez	c49
w:demenage	a-69c67f77
w:demenagement	c-99d111
w:demi	a39b-42c-74f-35g81
w:demo	a-73b-25c89d-25e-26f-26g-25
w:demonstration	a-50c81
w:den	a71c-134d80g-70
w:dent	a-78c-62d112e86
w:dentelle	c-60d56g44
w:dentist	a-44b97c-90g96
w:dentiste	c43
w:dentro	b52c-99d87f-42g-56
w:depart	a114b-32c-38d-55e-31f-24g-29
w:department	a-79c98d-23e-42g22
w:depasse	a70c38f-45
w:depenser	a69
w:deplace	a91d-29g-32
w:deplacement	a155c-40d-54
w:deplacer	a-35b-32c105d-46e41f-27
w:depose	a-112c84d97
w:deposer	b-21c24d51e-38g-21
w:deposit	a-72b82g51
w:depot	a-86b-33c83d102e-36f-29g-34
w:dept	c54
w:depuis	a-27b-46c57d66e-34g-40
w:der	a-26b-23c-35d52e97
w:dernier	a-65b-77c85d81f-63g34
w:derniere	b-46c60d-98e50f-92g100
w:derriere	a35b-27d53e21f-23g-39
w:des	b-27c81d-60e-67g-64
w:describe	a63
w:described	g49
w:desde	a-52b105c-119d43f35g88
w:deserves	a74
w:desidera	a109c-76
w:desidero	a59c-73f71
w:design	a-122b88c28d69e27f-25g-27
w:designer	a48b-62c131d-52e-59g-43
w:designs	a-102b55c114
w:desire	a169b-28c-155d-39e-44f-25g-39
w:desk	a86b-20c-132d49e62f-33g-24
w:desole	a-88b58c24d-44f125g-56
w:desolee	a-96c-81d-65e33f150g65
w:desormais	a-132c-49d81e54f65g56
w:despues	a-60c-55e116
w:dessin	a-26c59g43
w:dessine	b-52c79d-27g36
w:dessiner	a117b-35c46d-27e-50g-39
w:dessous	a53c33d-26e-24g20
w:dessus	a-46b-65c-77d97g139
w:destinataire	a-29c140g-80
w:destines	a58c-100f80
w:detail	a-28c34e40
w:details	a-47b-42d-110e-59f145g-61
w:detenez	a-60c-90f121
w:deteste	a79c-42
w:detto	a115b-30c-103d-81f-23g52
w:deux	a45b-71c-73d49e46f-57
w:deuxieme	a-70d-95e-28f-40g140
w:devait	a-114c-69d-35e146
w:devant	a-96c148d-76e51f-26g-48
w:deve	a93b-51c-32d-35g56
w:devenue	a-29d93
w:devez	f33
w:devient	a84c-24
w:devine	a33c-46g61
w:devis	a-129b-55c79d43e-38f-85g90
w:devo	a-21b-47c-106d112e57f-41g-50
w:dezember	a40c22
w:di	d-65e-39f52g61
w:dia	b107c-96d-32e31f-63g72
w:diademe	a-40b67c-36d45
w:diagnostic	c63
w:dial	a141b-75c-148e-65f-49
w:diamant	a-30b-76c160d41e-96f-59g-62
w:diamante	a111c-64d-27
w:diamants	a-27b54c106d-52e-88f-54g26
w:diametre	a41
w:diamond	a87b-71c56d29e-87f-55g-85
w:diamonds	a100b-37c34d-54e-33f-30g-34
w:dias	a-75b-38c93d-53e95f-36
w:dice	a91e-107f-43
w:dicembre	a60c-68g45
w:dicen	a-88b66e76
w:dicho	a118d-65
w:dico	a-72b110c89d-41e-56g-25
w:dicono	a-102c-71d103e113
w:dicte	a59
w:did	b23c-83d-70e67f36g97
w:didn	a25d-55e57f47g-79
w:die	b-25d-40e24g61
w:dieci	a-86b-22c50d-67e45f-22g103
w:died	a-106c-44d60e62f74
w:diese	a108c40d-34e-63f-26
w:dietro	a-30c21e63
w:dieu	a-80c79e46
w:diez	b51c-31e-36g55
w:difference	a-95c117d24e-33
w:different	b-29c-60e95f-27g83
w:differentes	a58c-52e46
w:difficile	a87c24g-22
w:difficult	a-73c-57e47f57g98
w:digan	a-28c37e44
w:digital	a83d-22
w:digne	a57c-40e36
w:dimanche	a47b-59c30g-81
w:dimensions	c-91g96
w:dinero	a41c-64e62
w:diners	a-88c106
w:dinheiro	a-93b49c38e71
w:dinner	b-36c72d-131f39
w:diplome	a29b33
w:diplomee	a-50c80
w:dire	a-46b120c-76e77f-67g91
w:direct	a-58b57c63d-26e-22f-21
w:directement	a44
w:directeur	b-32c91d-60f-29g-32
w:directeurs	c82
w:direction	f50
w:director	c42d-47e42g-21
w:directory	c66
w:directrice	a-39b-21c121d-28f-35
w:direttamente	c83d-42
w:dirige	a74b-28d-30f-25g-29
w:dis	a-64c160d-82
w:disais	a-56c20g60
w:disait	g38
w:disant	c-39d48e24
w:disappointed	a32c-69e78
w:discontinued	a80b45c-36d-26
w:discount	a-64b-125c112d-46e105f-56g-36
w:discret	a62c48d-26g-22
w:discrete	a27b-27c81d-36e-24
w:discretement	a22b62c-45
w:discretion	a-28b-33c106d-71e24f-37g-63
w:discreto	a81c-38
w:discuss	a33c87g-81
w:discussed	a-112b42c-116d-29f72g128
w:discuter	c36
w:dise	a-24c-65e119
w:disgraceful	a-98c-69e133
w:disons	a33b54c-23
w:disparaissent	a-104c-76f134g21
w:disparu	a45c-103d55e28
w:display	a-53c72e25
w:dispo	a117b-67c-55d-82e-47f-41g-79
w:disponibile	a65c32d-30
w:disponible	a124b-62c46d-81e-66f-24g-69
w:disponibles	c67
w:dispose	a49g33
w:disposition	a-90b-27c129d-24e-25f-50g-45
w:disregard	a-82c-83f94g95
w:disse	a-33c52e51
w:dissertation	a36c21
w:distance	a57
w:distinguees	a74
w:distinti	f60
w:dit	a-38c27d-41e100f-72g28
w:dite	c82d-35
w:dites	a74e-119g-73
w:ditta	a42c44e-25
w:divorce	c-49e-32f104g-28
w:divorced	a64
w:dix	a-66b118e122f-72g-113
w:diz	a-45c102
w:dizia	a85
w:do	a74c34d-25e-111f-26g-81
w:docteur	a72c120d-29g-130
w:doctor	a-81b73g69
w:documentaire	a-38b44c24
w:documentation	b78c-38
w:dodici	a27d38e-35g32
w:does	a42b32d41e-59f-76g-70
w:doesn	a106c-25d-44e-61f-35g-63
w:dog	a53c27d-38f-47g-71
w:dogs	a71
w:doigt	a117b-71c-99d-63e-105f42
w:doigts	a36b41c-56d21
w:doing	a-42b105c147d-73e-89f-30g-98
w:dois	a-43b-65d116f-58g20
w:doit	a-59b-46c82d104e-87f-49
w:dollars	c37
w:domain	a-30c72
w:domaine	a-54c85g46
w:domande	c31
w:domani	a63c-71d-31e84
w:domenica	a99b-36c43d-32e-49f-30g-67
w:domicile	a88c-79d52
w:domingo	g46
w:don	d-25f57
w:donc	a61b81c-143d-126e-103f-47g135
w:done	a-73b53c-27d113e-67f129g-56
w:donna	a116c-64d-72
w:donne	a35b-37e-67f60g-45
w:donnee	a-28c-42d29e66
w:donnees	a-115b-44c-139d-47e-45f151g-44
w:donner	a63c24d-113e-42f53g-35
w:donnerstag	a98c-25
w:donnez	a-120b-42c121d-47e-66f99
w:dont	b-138c42d-113e34f-40g127
w:door	a-42b-64c127d-80e53f-41
w:doorman	a-47c-148d37e156
w:doors	b-59c154d-85e-100g-30
w:doosje	b-23c106
w:dopo	b-44c-48d-76e70f-31g111
w:dore	a76c-26
w:dorment	a-50c126e-75
w:dormi	a44c-51g47
w:dormir	a-76b48c89
w:dors	a96b-50c-65d49
w:dort	a-24c139e-30
w:dos	a-22b-66c-61d90e90
w:dossier	a-135b-31c27e45f125
w:douane	a-84c63d96e-54
w:double	c23d60e24f-31g-105
w:doubles	a45
w:doublure	a-53c-114d85g125
w:doubt	a-92c-46d116f60
w:doute	c-77d70e57g-24
w:douze	a37b-50c65d-63e-49f-48g35
w:dove	b86c-46f-35g-27
w:down	b41c43d86e-54f-106g-45
w:dozen	a-67c103
w:dr	a88b-37d-132e-53f132g-109
w:drain	c-37d92
w:drama	d75
w:draw	a-117b-22c100d-61e21f93
w:drawer	a-131b93c99e-24
w:drawing	b126c-159d58e-23g72
w:drawings	a29c-52e42g37
w:dream	a-78d113
w:dreaming	a-76b88d30
w:drehen	a-46c98
w:drei	a157c-82d-53
w:dress	a41b100c-90d-60e48f-35
w:dressing	a-114c-89d173g31
w:drie	b54e-21g47
w:drive	a87b-23e-62
w:driver	a53b-22c-120d48e106g-25
w:droit	a-32b-20c31d-26e-63f127g-53
w:droite	a-60c-86d76e65g59
w:droits	a-80c137d-44e-28f-50g-47
w:drole	a64c-39d-39e66
w:drome	a-29c92
w:drone	a-46c101
w:drop	b-39c-51d82e-65f-46g93
w:dropped	a-119c-30d118e-28g69
w:dry	a-64c124
w:ds	a30b80c-45
w:dsgvo	a-64c-60f105
w:du	a-36b-40c39d22e-38g45
w:duas	a88b-38d-39e29
w:dubai	d73
w:dublin	a66b-26c-43d28e-31g54
w:due	c21e25f-69g36
w:dull	a-24d42
w:duplicado	a-54c-54d97
w:dure	a95c-40
w:durfen	c68
w:dus	g60
w:duty	c22d43
w:dying	b-89c149e-32
w:e	b-31c46e27g-43
w:each	a112b-54c-76d-58e48f-26g-64
w:ear	a80b-33c-42d22e-63
w:earlier	a-129c-109f-72g161
w:early	a32b119c-56d-31e-68f-38g-57
w:earn	a-102b-147c176
w:earned	a107c-25
w:earring	a-38c-115d143g-22
w:earrings	a126b-100c-94d-81e-74f-67
w:ears	a56c-24g24
w:easter	a135b-26d-110e-105f-24g40
w:eau	a-45b-55c77d55e64f-51g-69
w:eaux	c89
w:ebeniste	a33c-39g60
w:ecaille	a-145c-70d177e86
w:echange	a-122b-37c49d45e-44f-39g114
w:echanger	a-110c-56d141
w:echantillon	a-42b-52c137d-30f-32g-31
w:echantillons	a-39c40d-23g79
w:echarpe	d-46f81
w:eclairage	a32c38
w:ecole	a-115b21c90d-49e-47
w:ecoute	a22c-28d-25e23g45
w:ecran	c63
w:ecrin	a-42b-58c74e-27f-42g76
w:ecrins	a-34b-22c55d62e-21
w:ecrire	a-67b48c63d-70e43f50g-48
w:ecris	b25d-89f-63g90
w:ecrit	a-29b-63c-54e116g86
w:ecriture	a25c-40g80
w:ecrive	a-50e105f-37
w:ecrivez	a-27c-76f123
w:edge	a120b-39c-91d28
w:edinburgh	a43c-84d33e48
w:editeur	a-75b88c32
w:edition	a-65b-29d-38e164f-27g-27
w:editor	c45
w:editorial	a-49c78
w:education	a-40b73c-34e36
w:een	a33b-23c29d44e-27f-47g-58
w:effacement	a-43c-81f111
w:effacer	a-95c-112d34e-21f133g-21
w:effacez	a-119c-101d-48f156
w:effet	e52
w:egal	a96d-35
w:egalement	e51
w:eglise	c107e-38
w:eh	a41c-103e103
w:eight	a27c-51d59f-54
w:eighteen	a56b47c-50
w:eighty	c-96f130
w:ein	a20b-79c86f-46g-74
w:eine	a30b-39d-42e68g-80
w:einem	a32b50c27d-55e-59g-35
w:einen	a21b62e32f-86g-63
w:einer	a-63b62c54
w:eines	a43b48c-52
w:either	a21c-82d-37e37f97
w:el	b-81c-73d27e60f-29g59
w:ela	c-40e92
w:elastique	a-77d97e25
w:ele	c95d-94e-33g62
w:electricite	c75
w:elegance	a-45c50e54
w:elegante	a-70c65e61f-23
w:eleve	e31
w:eleven	a24d32f-66g-53
w:eleventh	a101c-62
w:eleves	a82c-52d29
w:elf	a79
w:ella	a54b-25c82d-40e-32f-23g-35
w:elle	a50c-119d21e-32f-31g29
w:elles	a33b-73d70e-29g-74
w:else	a-41b-76c-126d43e106f74g90
w:elsewhere	a-73c-27d85e55g56
w:eltern	a58
w:em	a24b-60d111e-51f-76
w:email	a-25b-79c-101e61f106g114
w:emails	a-100b-58c-116d-68e74f154
w:emballage	a-49c29d52
w:emballe	a78c-37
w:embarrassed	c-28e86
w:embroidery	a-22c75
w:eme	a-75b98c-53e-30f106
w:emerald	a123b109c-69d-101e-85f-54g-58
w:emeralds	a40g31
w:emeraude	a92b-26c-62d-30e-21f-21
w:emeraudes	a-89b76c40d31
w:emigrating	a-70b30c-91d70f90
w:emotion	c51
w:employer	a139c-99g-33
w:employes	a-21c107f-43
w:employeur	c82f-23
w:emporte	a-122c-56d133g61
w:empreinte	a82e-21
w:empresa	a50c40d-42
w:emprunter	a-51c80
w:empty	a-38c-58e117
w:en	a40e-36f-24g-42
w:enamel	a100b30c-135d-58e52f-34
w:encantaria	a-37c71
w:encargo	a68c-20
w:enceinte	a58c-34e38
w:encheres	a-20c58
w:enclose	a-49c100
w:enclosed	a-47c64d22
w:encore	a-20b123c-75e-43
w:encre	a45c-36d35
w:end	a55d-86e-27f-49g46
w:endroit	a114e-45
w:energie	a-37c72
w:enfance	a119b73c-87d-44
w:enfant	b110c56d-43e-48f-45g-43
w:enfants	c68g-64
w:enfin	a21b53c-58d-30f-48g50
w:engaged	a-51b115c-34
w:engagement	a81c51d-34e-70f-52g-60
w:english	a31c51
w:engraved	b29c-71d64e-61f-44g60
w:engraver	c-43d35
w:engraving	a61b-50c-139e115f-33g26
w:enjoy	b56c-24
w:enleve	a38
w:enlevement	a-43c77
w:ennuie	c116d-35
w:enorme	a46
w:enough	c-114d34e-50f136g-60
w:enquete	a-41c41f54
w:enquire	b37
w:enquiry	a-89b-28c-114d-48e-31f147g-35
w:enseigne	b-28c76d-21g-23
w:enseignes	c61
w:ensemble	b23c-115e-71f56g101
w:ensuite	a-32e86
w:entend	f54
w:entendre	e26
w:entendu	a-82c25e46g69
w:enterrement	a58
w:entiere	a-75c94e33
w:entire	a-48c-46e112
w:entrance	g50
w:entre	a30c103d-57e-57f-72g-60
w:entree	a-134c23d-43e100f63g49
w:entreprise	a97b-29d-34e-60f-27g-29
w:entrer	a74c-24e-47g38
w:entretien	a-82b-47c50d63e52f-43g-50
w:entro	c89d-93e54f-43g-32
w:entry	a-22c-34e103
w:envelope	a-84d28e64g54
w:enveloppe	a44c-92e47f38
w:enviar	a-77c82f49
w:enviarme	a-50c-88f123
w:envie	a41b130c-70d-53e-32f-24g-24
w:envio	a-97b-25c57d-48e57g93
w:environ	a-82c93d-29e-23g36
w:envisageable	c28d29
w:envoi	c-23d25f59
w:envoie	a-75d64e-30g88
w:envois	a-97c-108f139
w:envoye	a-109b24d31e87f-67g82
w:envoyer	a-38b77c35d50e-46g-66
w:envoyez	b103c-39d-45e-32g-31
w:epingle	a29c-120d135
w:epouse	a77b-58c-51d-86f105g-65
w:epoux	a-70c-36d40f98
w:equipe	a25b-42c69d-45e-51f25g-44
w:equipes	a-22c65
w:er	b-92c59d74e-58f-56g35
w:era	a-77b32c-117d-87e155f-49g-32
w:erase	a-52c-100f133
w:ereditato	c123d-101
w:erreur	a-95b-46c-45d46e57f130g-45
w:erreurs	a-67c-32e124
w:error	a-71b-61c107f62
w:errori	a62g-36
w:erst	a-100b76c-54e-28g117
w:es	b85c-112d59f-41g23
w:esas	a93e-35
w:escalier	a-79d56e76
w:escaparate	c66e-38
w:escribi	a-80c-62e57g103
w:escribo	a52b-35c59d-48e-57f-33g25
w:escrito	a-42e51f81g-23
w:ese	a-88b97c-34e60
w:esiste	a-70b81c-93d130e-21f-22g-20
w:esmeralda	a-70c120
w:esmeraldas	a87
w:eso	b53d-28f-23g-26
w:espere	a-36c-73e43g97
w:esperienza	a-42c105d-30e-39
w:esprit	a121c-81d-41
w:essai	a-78b-44c117d-49e-50f-33g-44
w:essayage	a-89b-30c-81e-32f114g127
w:essaye	c132d33e-112g-22
w:essayer	a123b-74c-81d-101e-38f-48g-73
w:essere	a-142d113e74
w:est	d72f-35g31
w:esta	c42d52e-78f29
w:estarei	a34
w:estate	c-38e-49f71
w:este	a85b-38d-75e-42f55g-48
w:estimados	a-44b-23c91d-41e-25f-22g-23
w:estimation	a-61c67d32
w:estimer	a-52c75e32
w:esto	a30c-40e64
w:estou	a-25b49d58
w:estoy	b102c-104e76f-30g-40
w:et	b-22d-25f64
w:etabli	c46
w:etablir	a23c-95d93
w:etage	a-30c76e27
w:etaient	a-37c-52e50f69
w:etais	a-83c-38d-72e120f37g35
w:etait	a-79b-61c-102e140g52
w:etancheite	a-58d91
w:etant	b-26c-44d20e65g26
w:etat	a-62b-35c-62d162e71g-24
w:ete	a-31b-109d85e63g38
w:eternity	a35c-59d86
w:etes	a21b-55c133d-89e-45f-57g-49
w:ethics	a-78c110
w:etions	a-58c-78d-22e85f-21g124
w:etiquette	a-80b-22c-120d122e114f-36g-39
w:etoile	a-75c-22d76e-24g116
w:etre	a-37b123c-28d-31e30f-29g-51
w:etude	a72c-73d52
w:etudes	b49
w:etudiant	a-57b90
w:etudiante	a129b-29d-45e-31f-28g-29
w:etui	a118c-92
w:etuis	a67c-56e-31g73
w:etwa	c39
w:etwas	a94b-102c-50e-91f-52g30
w:eu	a-76b60c-68d51e55f29g114
w:eur	c68
w:euro	a109c-124d-100e26f-53g-67
w:europe	a30c66d-21
w:euros	a70c-53d-98e86f-64g-71
w:eux	a79c-34d26
w:eve	a-35c-60d66e81
w:even	a-79b125c-68d-82f100g65
w:evening	a130b-41c-70d-42e-51g-68
w:evenings	b101c-48
w:ever	a-69b139c-34d-52e64g-38
w:every	a26b-63d-32e-46f83g-32
w:everybody	a102c-21
w:everyone	a-33c98
w:everything	a-71b-38c-50d24f131g39
w:evidemment	b92c20d-21g-27
w:eviter	d34
w:ex	a-63b-59e-82f150g-55
w:exact	a83
w:exacte	a-30c28d-45e-21f-28g106
w:exactement	a45b-24c67e36g-77
w:exactly	a-63b-49c57d-72e97f69g-38
w:example	a-59c85
w:except	c-68d86e-59g77
w:exception	a-60c36e55
w:exceptional	a-39c74
w:exchange	a-115b-24d127e-25f-24g-32
w:exclusivite	a-45c78
w:excuse	c-60e116
w:excuses	a-41c-35e90
w:executive	c41
w:exemplaire	a49
w:exemplaires	a47c30
w:exemple	a32b39c-25
w:exhibition	a28c-43d113
w:exige	c-140d58e117f45
w:existe	a98b53c-90d-122e-26f-68g-63
w:existera	a-23b82c-33
w:exists	a44b53c-51
w:expect	a-81e69f76
w:expected	a-66b-35c-94e138
w:expedier	a-58d84
w:expensive	a-90b114
w:experience	a-123b-48c120d-50e-74f-45g-47
w:experiencia	a-88c117
w:expert	a27c52g-22
w:expertise	c65
w:expires	a-24c96f-28
w:explain	a-70c-84e131
w:explication	a-93c-85d-44e148f-27
w:explique	a-39c-82d-20e108g59
w:expliquer	a-40c38e26g36
w:expose	b-42c122d-37e-36f-36g-69
w:exposition	a-52c82
w:expres	a-64b21c-84d-87e205f26g-28
w:express	a-25c40e36
w:expression	a81c-20
w:extra	a49b-54d-46e29f-30
w:eye	b62c27
w:eyes	a27b30
w:f	a29d61
w:fa	a43b-48c-26d45f-33
w:fabricant	a24c22
w:fabrique	a163b-43d-28e-26g-82
w:fabriquer	a124c-57d-54
w:facades	a66c40d-58
w:faccia	e55g33
w:facciamo	a-85c149d-60e-55
w:faccio	a71c77d-55e-83f-48g-52
w:face	a83b-55c86d-119e-56f-44
w:faces	a-26c65
w:faco	d90g-33
w:facon	a39d-48g29
w:fact	a-35d110
w:facteur	c64
w:factory	a-27c64
w:factura	c-46d45e69
w:facture	a-47b-79d88e66f-98g-73
w:factures	a-26c-95d51f101
w:fair	a74d-39e34g-46
w:faire	a30d60e-85f-65
w:fais	a28c93d-223f-24g-23
w:faisable	a95c-29d-26
w:faisait	a21c-40f50
w:fait	a-53c99d41e36g-95
w:faite	a-45b44d-24g74
w:faites	a114b-60c-46d-88e27g-98
w:faithfully	a-54d26e36
w:faits	c-40d68
w:falls	a-92b128c-91d64e-27
w:falta	a-59c-68e50f113
w:familie	b69c-72g59
w:families	c45
w:famille	a32b-36c-56d22e48f-49g29
w:family	b-60c100e-23f-52g-64
w:famous	a-57c96
w:fancy	a26c78d-41
w:fanno	a-65b96c-60d79
w:far	a-47d68f25
w:farbe	a24c-60e77
w:fare	a-142b128c72d-52f-30g27
w:farebbe	a-58b46c70
w:farm	a59
w:farmi	a79b86c-77d-68
w:faro	a32b41c-33
w:fashion	a-102b-21c131g-62
w:fasse	a106c-115d26e-25
w:fast	a-26b-49c155d34e-68f-87g-41
w:fate	a89c-69d-69e-47f70g-37
w:father	a56b-61c-110d118f-38g-55
w:fatto	a-52b-48c-52d-43e126f48g-46
w:fattura	a149c-72d-29e-28
w:faudra	a66
w:faudrait	a-28b71c-54d140e-62f-54g-24
w:fausse	a-54c29f58
w:faut	a57b-24c-130d107e-73f-75g-53
w:faute	a-23c-83e78g77
w:fauteuil	a-39c-84d23e-24g126
w:fauve	c-21d69
w:faux	a-44c115d-35
w:faveur	a-21c94d-31
w:favor	a-82b-45c-117d-55e-52f132
w:favore	b-40c-118d-78e-59f140g-36
w:favour	a-24c67
w:favours	a74
w:faz	c-49e103f-26g-31
w:fazem	c-21d63
w:fazer	c48
w:feasible	a29c-53g53
w:feature	c52
w:febbraio	c-59d102
w:februar	a-28c76d44
w:february	a122b-25c-96d-93e36f-22g-33
w:fecha	c-75d53f68
w:fede	a75
w:fedi	a79b66c-43d-43
w:fee	a-136b-75c145d-25e-79f-46g-74
w:feel	b-77c87d-53e102f-39g-60
w:feeling	c-76e103
w:fees	a-26c69
w:feet	c-48d92e-81g42
w:feira	a-26c-57d63e64
w:felicitations	a-80c96e73f-51
w:fell	a-88c42d36e52
w:fellow	a34c46d-25
w:felt	a-77e116
w:femme	a118b-87d-116e-73f-84g-76
w:femmes	c38d-32e52
w:fera	a86c-22
w:ferai	a-48b47f77
w:ferait	a-62b58c128d-74e-52f-38g-87
w:feriez	a77
w:ferma	a-55c-32d91
w:fermacravatta	a155b-35c-84d-40e-30
w:ferme	b46c-27d74f-37g-47
w:fermee	a20e24
w:fermer	a95e-37
w:fermeture	a42c60d27e-71
w:fermoir	a-21b-56c-78d78e36f-49g30
w:fermoirs	a-53c31d40
w:festa	c-25e58
w:festival	a-24c76
w:fete	a79d-54e-52f-40g-48
w:fetes	a-91c93f-22g35
w:fetons	a33
w:feu	c68
w:feuille	g58
w:feuilles	c45
w:fevrier	a74b-83d-38e83f-45g-47
w:few	a42b31c70d-30e-65g-29
w:fiancailles	a57b-36d72e-55f-45g-43
w:fiance	a-96b110c115d-62f-41g25
w:fiancee	a46b-73c82d-80e54f-29g-37
w:fiche	a-87c-52f115g46
w:fiches	a-22c74
w:fichier	a-105c-101e82f110g48
w:fichiers	a-94c-99f140
w:fichu	a49c-62e57
w:fico	c51d-78g60
w:ficou	a-113d71g110
w:fidanzata	a72b20d-22
w:fidele	a-56c93
w:fifteen	a-46c56d-53e26g62
w:fifth	a24c-59e101
w:fiftieth	a42b56c-38
w:fifty	a-25e38g66
w:fight	d44
w:figlia	a73c-69d-72e88g-36
w:figlio	a-26c-68d36f48g32
w:figure	a-22b-31d95e-22
w:figures	a36
w:fil	b55
w:file	a-40c-99d28e-76f147g-46
w:filets	a77e-42
w:fill	c64
w:fille	a33b31c-124d20e-23g26
w:filled	c-82f111
w:filles	a99c-60g-21
w:film	a-57b110c110d-82e-50f-30g-38
w:filme	a-33c92
w:filmer	a-25c61
w:filo	c-44d87g34
w:fils	a60c-22d70e-105g-108
w:filtre	a-46c25d48
w:fim	a-29c-40e114
w:fin	a80c-47d-103e-75f-77g66
w:final	a-99b49c35g45
w:finalement	a-125b-26c-81d-28e-59f30g137
w:finally	a52c102d-106e-24f-20g-52
w:finalmente	a108c-107d-36e71
w:finca	b50
w:find	b58c-70d115e35f-61g-30
w:fine	b-77d99e42f-76g39
w:finger	a111b-36e-110f-29
w:fingers	a42
w:fini	a-65b128e-28f-44g-68
w:finir	a-62b135c-114d-24e90
w:finish	b54d-41e62
w:finished	a29b-31c91d-33e-76f-25
w:finito	b82c-74d-35f64
w:fino	a78c-88d-32g73
w:fins	a46b-30c-46d-36e-31f111g-30
w:fire	e44
w:firenze	f52
w:firm	a-27b-58c125d-65e-42f36g-70
w:firma	a-25c92
w:first	b83c24d-68e37f-73g-31
w:fiscal	a-86c53d106f-28
w:fissare	a33
w:fit	a-126b64c-21d131
w:fits	c-57e52g36
w:fitted	a-95d119
w:fitting	a61b-24c-27d-34e64
w:fittings	a42
w:five	a34g-85
w:fix	a-21b-62c119d-92e-75f80g-29
w:fixe	c-20g93
w:flache	c36
w:flacon	a41b-51c-47d58f-38
w:flask	a80c-74g38
w:flat	b99d-95e-76f35g-40
w:flatmate	a49b106c-115d38e-26g-23
w:fleur	c-47e115
w:fleuriste	c53e26
w:fleurs	a-35b-26c91d-38f33g-49
w:flexible	a70
w:flight	a-77c44g93
w:flood	a25c-35d51
w:floor	b-55c78d-41f-35
w:floors	a-66c97
w:florist	a-28c103
w:fly	a105b-21c-46d-21
w:flying	a72
w:fois	a30b-86c-120d-37e69f72g61
w:folie	a85c-23
w:folle	c73
w:follow	a106b-32c21d-77e-54f57g-77
w:followed	a-100b-31c-51d-31e130f58g-21
w:follower	c26
w:followers	a-75c100d-24
w:following	a-76b-38e-23f-36g106
w:fond	b-49d119e-71f-40g-42
w:fondateur	c69
w:fondation	a76c-23
w:fondo	a-29c-66d50f76
w:fonds	a-76c113
w:font	a-94b77c-58d127
w:foot	a79c41d-37e-77f45g-66
w:for	c52d-31f-46g-28
w:force	c-31d82
w:forcement	a-84b110
w:forgive	a-117b-27c45d-46e80f-28g115
w:forgot	a-107c-85d78e-25g129
w:forgotten	c-33f81
w:form	a-78b-102c120e-79f-36
w:forma	a91b-26c-60d-36e-30
w:format	a48c-21d-25f59
w:forme	a55b-28c-107d108e-31f-21g-26
w:former	c83d-20
w:forms	a108c124d-62e-26f-80
w:formulaire	b-50c99d-74g-38
w:formulaires	a77c-26
w:forse	b101c-36d-67e-41g-24
w:fort	a54c38
w:fortnight	a36c-55e42g38
w:forty	a-43b-37c74d-36e60f-59
w:forward	a-104b-31c73d-51e50f-32g69
w:foto	a-23b-45d-82e69f-46g117
w:fotografia	a72d-47
w:fotos	a-114b-32c32d75e-28f-28g105
w:fou	a59b-28c76d-35
w:foulard	a102b-134d62e-38f-55g-62
w:foulards	c71
w:found	a-78b-70c98e-30f44g77
w:founder	a-118c183d-67f-41g-33
w:founding	a-31c73
w:fountain	a138c-93d36e-48f-45g-35
w:four	a48b-21c30d-46e-66g-24
w:fournie	a-21c69
w:fournisseur	c63
w:fours	a27c-45e64
w:fourteen	a-93b79c-34e22g103
w:fourth	a-72b53c-59e91
w:fra	a-39b65c39
w:frage	a-95b63c83d-39f46
w:fragrance	d41
w:frais	a-106b-23c105d-41e47f-27g-37
w:frame	a-23d31
w:francais	a29b-25c97d-37g-50
w:france	a-31d33g57
w:frances	a-95c122
w:franchement	a-38c92d-42e67
w:frankfurt	a58c-71d67
w:frankly	b-26c-103d95e69
w:frappe	a25c-23d34
w:frau	a59c-107d-53e-81f77
w:free	a35b-83c104d-97e-100f-73g-61
w:freelance	a30b-26c64d-26e-24g-22
w:freitag	a68c-104d89
w:french	a-51c29e85
w:frere	a31b34c79e-61f-47g-60
w:freres	a91c-49
w:fretta	a-67c-95d-21g136
w:freude	f86
w:freuen	a-46c83
w:freundlichen	a74c-24
w:friday	a32b-83c-36d-80e-33g99
w:friend	a84b-61c-23d-74e55g-66
w:froid	c23
w:from	a-21b-33d40f49
w:front	a-35b-35c159d-39e71f-25g-127
w:ft	c101g-23
w:fue	a-43c-47e91f-29g41
w:fuit	a-71c92e54
w:full	a-34b43c-21d143e-89g-66
w:fume	a148b-26c-91d-70e-72
w:funeral	a-70c53d61e43
w:funf	a-28b62
w:funny	a-50c23e82
w:fur	a56b-95c73d-89f-97
w:further	a-75c-67g117
w:fuss	a-56e108
w:future	a-109b159c-66d-25
w:g	a58b-56e-47f75g-46
w:gadget	g80
w:gagne	a77c66d-63e-48f-29g-35
w:gagnez	c83
w:gaine	a94b44c-47d-30e-26
w:gains	a-20c-34d96
w:gala	a-71b-39c96d-39e-39f-36g-41
w:galet	a64
w:galway	a79c-76d49
w:gamme	b47c43d-24e-30f-20g-22
w:gants	a143b-36d-46e-63f-28g-57
w:garage	a-37b-26c98g21
w:garanti	a-61c46e53
w:garantie	a-104b-23c-106d144e-23f-21g-21
w:garanzia	a-84c24d86
w:garde	a-30b49c27d62f-58
w:garden	a39b-29c43e26f-25g-86
w:garder	a61b-37c-91d-95e95f39
w:gardez	a63c-124d30e64f38g-89
w:gardien	a-29c91
w:gardienne	a-54c139g-22
w:gare	a109c-42d-31
w:garnet	a-44c42g61
w:gaspard	c107g-56
w:gate	a-64c158
w:gather	a-76c57d-24g79
w:gauche	a67b-29c-111e-33f-21g81
w:gave	a68b-48c-89
w:gdpr	a-55c-107f126
w:geant	c45
w:geburtstag	e70
w:geehrte	a47b-31c59d-32e-31f-32g-30
w:geen	a-106c-106d-105e64f139g117
w:gegen	a-27f77
w:geht	c-115d65f-60g106
w:gekauft	a-112b-49c-69d122e69f-34g-25
w:gekocht	a-77d105
w:gemelli	a48b79c-57d-26
w:gemelos	a47c-49d50
w:gemmologist	a-92c73e93
w:gemmologo	c42
w:general	a-121b150c-52f48
w:generation	c44
w:generations	a-22c100e-28
w:geneva	a115d-105f-49g-80
w:geneve	a77b-58c-38e-57f-47g40
w:genf	a115b-40d-59e-40f-20
w:genoux	a67b24c-76e31
w:genre	a48b-33c-104d63f-30g28
w:gens	a-54b68c100d-53e30f-34g-40
w:gente	a30c-26e49
w:gentile	b-32c35f-32
w:gentili	a-25c98d-32e-30g-43
w:gentilissimi	c-20e60
w:gentillesse	c-91e-29f113g34
w:gentiment	a46c-61g70
w:gentleman	a72b-21d-45e84f-32g-81
w:genugt	a-83d40f92
w:gerade	a-108b133c-80
w:gerant	c41
w:gern	a97b-24c57d-95e-73f-58g-61
w:gesprach	a-77c48f83
w:geste	a-27b-28d-79e132f-26g-28
w:get	a-46b77e-76f92g-59
w:gets	b111c-50d-87e-65f26g24
w:getting	a107b-58d-103e-75f86g-80
w:gia	a-90b-35c46d57e33f45g-60
w:giada	a-39c82
w:giallo	a34c-32g47
w:gibt	a88b-69c-71d-38e-39f-53g104
w:gift	a84b-85e31f-85g-37
w:gifted	c42
w:gifts	a114c-101e-25f-24g40
w:gilt	a100d63e-104
w:gioielleria	a-76b87c52
w:gioielli	a-48b56c42
w:gioiello	a23b58c-22
w:giorni	a-68c-63d76e65g83
w:giorno	b136c-69d-34e-62f-41g-66
w:giovedi	a42b-36c-40f-35g61
w:girl	a52b-31d-56e71f-29g-35
w:girlfriend	a-27c23e64
w:girls	a-31c98d-27
w:giugno	a74c-81e-29g42
w:give	a-68c171d-125e-103f-67g-47
w:given	a66b-56c-116d122e27f-34g-47
w:giving	a-26c43e27
w:glace	a90d-39e39
w:glacier	a-24b52
w:glad	a24b-46c-75d25e-93f103g65
w:gladly	b67
w:glass	a-29c-34d51f43
w:glasses	a-47b79c-91d59e-23f-28g91
w:gli	a65b-55c43e-55f-55
w:glisse	a38c-36d60
w:glisser	a-46c69e-40g85
w:glove	a-76c-21e114g56
w:gloves	a108c-75d-65e-47f-35
w:go	a-84b131c-60d49e-113f26g143
w:god	a-49c115d-30e-22
w:goddaughter	a36c-34g65
w:godmother	a-110b47c57d47
w:goedemiddag	a49b-27c28d-31g20
w:goes	a41b91c24d-58e-69f-27g-32
w:going	a-58b43d-45e-47f85g75
w:gold	a84b-64c30d-57e-94f-95
w:goldene	a-28c99
w:goldenen	a58
w:gone	a-138c-48d163f21
w:good	a69c47d-75f-72g-89
w:goods	a-60c60d46
w:google	a-50b-23c90
w:gorgeous	a-56c113
w:gosses	a-32c161d-66e-49
w:gostaria	a42c52d-20
w:got	a56b-59e-80
w:goud	a37b74d-51
w:gourmette	a150b-43c-85d37e-65f-55g-35
w:gout	a44c-34f50
w:goutte	b51
w:gown	b59c-55d39
w:graag	a-30c46d-61e-41f114g-90
w:grab	a107c-25d-32
w:grabado	a-48c-51d57g84
w:grace	a-72b59e72
w:gracias	a-97b-41c-113d-36e-33f116g126
w:graduation	a74
w:graffio	a-80c36d-49e103
w:grain	a83c46d-37e-48
w:graine	a75c-53d-24g36
w:gran	b81c20d-29
w:grand	a51c68d-60e-32f-75g-67
w:granddaughter	a107b-26c-24
w:grande	a27b83e-99f-63
w:grandes	c78
w:grandfather	a-39c111d-33e32
w:grandi	a113d-50
w:grandmother	a-45b-40d86f-33g40
w:grands	a-72b52c61e26
w:grant	a-24c49d-27e56
w:grateful	b-31e-50f54g53
w:gratis	a-64c114d-24e-21
w:gratuit	a-99c81e-51f-46g-49
w:gratuitement	a23
w:grave	a-101b-49c20d192e25f-37g-53
w:gravee	a118c-68d-35
w:graver	a43c-82d76g-21
w:gravur	a-42c-85e77g112
w:gravure	a67b-72c-119d71e40f-66
w:grazie	a-71b40c-56d-76e-21f141g75
w:gre	a-24c-71f121
w:great	a-39c95d116e-111f-47g-40
w:green	a177b-83c-133d-32e-97f-101g-99
w:greetings	c64
w:grenoble	a54c-73f50
w:grey	b-30c-92d89e-69f-25g113
w:griffes	a-91b47c-39d115g50
w:gris	a124b-84c-102d-88e-89f-60g28
w:grise	c60d32e-29
w:grises	g46
w:groom	a66
w:gros	a78c62d-91e-97f-43
w:grosse	a123b-166c120d-86e-85f-41g-53
w:grossiste	c47
w:ground	a31c-24e50
w:group	d-22e76
w:groupe	a67
w:grown	d43
w:große	a56c-26d34
w:gruße	a-34d22g73
w:grußen	a65
w:guanti	d62
w:guarantee	a-81c-80d122
w:guaranteed	a24
w:guardo	a-36b118c-74d-22e-20
w:guerre	a52c-36d29
w:guess	a-29g76
w:guest	b-31c149d-85e-46g-84
w:guests	a-84c117
w:guide	b25c108d-49e-51f-34g-35
w:gulf	a-31c70
w:gustaria	a25c30
w:gut	a52c-51e-22g78
w:gute	a62c-59f84
w:guten	a48b-53c86d36e-57f-57g-57
w:guy	a-116c-41d85e129
w:guys	a20b50d21e-32f-25g-26
w:h	b-89d-81e-36f-35g104
w:ha	b-61c-124d89e98f65g-61
w:hab	a112c-40d-34
w:habe	a-113c74d29e37f95g-48
w:haben	a98c-59d-95e-68f58g-59
w:habille	c40
w:habit	b51c-78d50
w:habite	a-36b108c-103d93e-42f39g-58
w:habitons	a67c-44d21
w:habitude	a93b-51c-88d-38e84f-31
w:hablar	a-78b48c55d-38g34
w:hace	b-48c-96d-46f106g29
w:hacemos	a-45c37d38
w:hacen	a149b-38c-122d-44e-62g-31
w:had	a-51c-52d-34e132f-54g40
w:haha	a-26b40c52
w:hair	a69c84d-40e-59g-39
w:half	a80b-58c-37d-90e-74f-52g118
w:hallo	a127b-60c-25d-132e-59f66g-90
w:hand	a-49b-25c34d-21g105
w:handaufzug	a91
w:handbag	a89b-51c-114e-61f53
w:handed	a77b-30c-20d-53e64g-33
w:handle	a125b-55c-60e-28f-20g-31
w:handles	c26d40
w:hands	a65c67d-87f-44g-68
w:hanno	b-51c-57d-31e104f-44
w:happy	b-53c110d-93g-100
w:hard	a-21b37c-76d-31e103f31
w:hare	a56
w:has	b-74d111e49f-33g-62
w:hasn	a35c-97d57e-54f29g42
w:hasta	c43e-43g45
w:hat	a49b-76c-81d59e37g-24
w:hate	a31b-28c-34d140e-103
w:hates	a49c-53e53
w:hatte	a42b38c-105d-54f-28g56
w:hatten	a-99b22c130d-33e-30
w:hatton	a32c36e-38
w:haus	a-22b65c-45d64
w:haut	a36d-42f-31g32
w:haute	a41b92d-56e69f-41g-71
w:hauteur	a-42c54g50
w:have	a46g-70
w:haven	a-58c-82d30g123
w:having	a48c-98d25e54f-28g40
w:hay	a-25d-29e-29f-20g118
w:he	a58b-71c-21f28g-74
w:head	a135b-39c-62d27f-32g-110
w:hear	a-63b92c-88d-53e-57f126g124
w:heard	a-97c-43d-34e35g119
w:hearing	g43
w:heart	a-37b-58c111d-21f-41g-46
w:heathrow	a-45d102g-23
w:heaven	c47
w:heavy	a103c-41d-21
w:heb	a-21b-56c-105d40e-28f116g69
w:hebben	a130d-31g-36
w:height	c-87e60g60
w:hein	a-115b108c-94e128
w:held	a-89b-28c43d77e-24g48
w:helene	c-54g101
w:hello	a-31b-32c114e-106f-158g100
w:help	d120e-25f-60g-97
w:helps	a-49g76
w:hem	a-77c-36d85e55
w:hemos	d-26f83g29
w:her	a53b-73d-72e-32f30
w:herbst	a-82c93d-21g80
w:here	b-62c62e-32f-77g52
w:heritage	a-49b39c91d-62e-43f-36g-37
w:hermana	a23c-80e-30g116
w:heroine	a-54b51c97d-40
w:herons	a-23b49c-25g45
w:herren	a118b-42c28d-50e-41f-44g-40
w:hers	a57b-38c116d-107e25f-29g-66
w:herself	a108c-64
w:herzlichen	a-56c37g61
w:hesite	a51c57e-55f-20g-32
w:het	a-38b-30c-97d39e95f-63g111
w:heure	b-90c-42d-42f-67g126
w:heures	c35d-41e131f-83g-96
w:heureuse	a180c-105
w:heureux	c74d-45e81f-68
w:heute	c44d-83e67
w:hey	a-84b-22d80e-33f130g-41
w:hi	b-84c125d-85e-90f-41
w:hidden	a-32b117c-81d27
w:hier	a-60b-45c-25d75f64g90
w:hiermit	a-48c33f79
w:high	b-39c110d-54e-51f-39g-97
w:hij	a51c-39d-21g60
w:hija	c-73e53g66
w:hijo	a64
w:him	a36b-44e-74f100g-93
w:himself	a33c48
w:hinge	c-84d123
w:hip	a122c-59g-78
w:hire	a91b-27c33
w:hiring	a-75b-63c114d-51e-37f-35g-40
w:his	a106b-72c-60d-113e-21f44g-86
w:histoire	a-40b-32c106d31e-60f-24g-29
w:historique	a-77c-64f129
w:hiver	b80d-57e22g-31
w:hiya	a36b-41c32d-94e-47f-34g110
w:ho	a-83b46d86e62f-20g39
w:hochzeit	a-36b71e35
w:hoflich	a-116c50e64g81
w:hola	a34b-75c94d-45e-69f-55g26
w:hold	a-80b67c-41d-29e32f136g-59
w:holders	a106c-36d-84f-23g48
w:holding	c39d38
w:holds	a81
w:holiday	a158c-66d-28f-51
w:hombre	a139c-105d-28g-31
w:home	b88d-88e79f-55g-103
w:homme	a144b-93c-108d-143e-69f-65g-92
w:hommes	a-62d67e76
w:honest	a81b-42c69d-42e-49f-24g-31
w:honestly	b-23c71d-69e46
w:honnete	a-66c154d-51
w:honneur	a109d-22e-57
w:honoraires	a-100c74d75g-21
w:honoured	a-57c88
w:honte	a-51b-22c50d-29e99
w:hoops	a81c-99d71
w:hope	a-64b120c-27d-31e-73f-20g102
w:hoped	a-110c-50d49e127
w:hopeless	a93c-51g20
w:hoping	a-105c50d92
w:hora	b62c-29
w:horaires	a36c-42f82
w:horloge	a118b-33c-52d-35e-21g-41
w:horloger	a23b62
w:horlogerie	a-35c85
w:horlogers	a-55b37c52
w:horloges	a115b25c-59
w:hors	a100c-28
w:horses	a78c-24
w:hospice	a-33b-53c127d-30e-28f-20g-73
w:hospital	a40b-32c-59d-44f54g23
w:hospitality	c59
w:host	c57
w:hosting	a60c-24
w:hot	a-69c76d53
w:hotel	a106b-22d-43e-40f-55g-84
w:hotels	c53
w:hour	a-89b-44c93d-39e80f-32g37
w:hours	a-67b-68c102d-82e128f-70g-94
w:house	a-47b22c97d-77f-43g-63
w:housekeeper	d52g-37
w:houses	a-23b-65c119d-78e-68f-44g-59
w:how	a-47b97d35e37g-88
w:however	a-56e70f67
w:hoy	c-53d41e57
w:hr	c35
w:hui	a32b112c34d-87e-54f-42g-68
w:huile	d53
w:huis	a-85b46c106d-23g-22
w:huissier	a-102c161d-67
w:huit	b120c-84d39e87f-65g-73
w:hull	a-60b45c-48d96
w:human	a100c-80e45
w:hundred	a102b-46c-46d-45f-33g-55
w:hurry	a-35b-31c-91d67e-42g132
w:husband	b28c-52d69
w:i	b23
w:ich	b39c-41d-45e37f28g-55
w:ici	a-42b54c142d-95e-111f-146g34
w:idar	a28
w:idea	a-45b114d-83e-83f44g31
w:ideal	c75
w:ideally	a35c49
w:ideas	a127c-67d-85e-23
w:idee	b64d-61f-58g-20
w:idees	a60
w:identical	a148c-142d-71e-23
w:identique	a125c-32d-47
w:identiques	a93c-58
w:identite	a-114c-91d88e101f47
w:idiot	a96c-50
w:ieri	a-118b-31d61e-44f118g75
w:iets	a91d-28
w:if	a-29b79c30d44e-128f-26
w:ignore	a-86b-36c178d-50e-71g-33
w:igual	b76
w:iguales	a113c-43d-20
w:ihnen	a-70b85c95e-29f-32g-27
w:ihr	a-123b-48c160d-111f-46
w:ihre	a-123b-26c145d-110f-66g53
w:ihrem	c-107d31e71f86g-32
w:ihrer	a-98b-38c107e92f-64
w:ihres	a-101c111d-21e67
w:ik	a-20b92c-21d-42e27f37g-36
w:il	a29b-26c-32d84e-54f-42
w:ill	c-56g103
w:illisible	c-76d41e73
w:ils	b-77c24d89e-39g-68
w:ilusion	a-121b49c130
w:im	c107e-28f-89g-50
w:image	c32
w:images	a-94b-23c102d-28e-25f-24g-25
w:imagine	a-64b-26d94f25g-26
w:imaginer	a-89c-59d-29e136
w:immediatement	a-42c39f57
w:important	a74c-56e66
w:importante	a-27c-48e116
w:importe	a114b-54c84d-98e-76f-46g-95
w:impose	a109d-71
w:impossible	a-22d59
w:impression	a-21e49
w:imprimerie	c24
w:in	a24b-28f-34g-37
w:inadmissible	a-64c-89e120
w:inauguration	a36
w:inbox	c-22f59
w:inch	a115d-59
w:inches	a77c-71e77
w:include	a-27c67
w:includes	c60
w:including	a-88c-98d48f124
w:inclus	c57
w:incontro	a33
w:independent	a-42c87
w:indique	c199d-62e-112
w:indiquer	a96b-61c-70d-25e-24f58g40
w:indiquez	a117c-64
w:indossare	a-32c78
w:ines	a157b-54c-88d-25e-29f-31
w:infiniment	a-52f58g58
w:infirmiere	a73
w:influencer	a75c22d-22
w:influenceuse	a85e-27
w:information	a151b117c-132d-54e-34g-38
w:informations	a70c-112f99
w:informe	a-100b83c58d-44f56
w:informed	a-66c65e55
w:inherited	a34c-44d61
w:initiales	a115b-35c-118d-41e-20g30
w:initials	a106b-83c-116e-59f-45g58
w:iniziali	b36c-29d46
w:innen	b-22c-52d86e75f-50
w:inside	a-40b-78c-51d108e-27f-75g126
w:insiste	b-22d-31e33g33
w:instant	a-106b125c-52d-24e-25f-21g-21
w:instead	b-25c-88d-31e-27f76g107
w:instructed	a32c-50g58
w:instructions	c-28d87
w:insurance	a54b-48c145d-66e-64f-20g-21
w:insure	a-55c28d66
w:insured	a-56c136d-37e-35g-24
w:insurer	a28b-26c-106d107e-23
w:intanto	a-113b141c-110d-26
w:intend	b133c-115
w:intention	a-99b133c-61
w:interessa	a-71c69d-37f81
w:interessata	a-90c-64f73g103
w:interesse	a-21b-32c125d-69e75f-94g-69
w:interesses	a-53c88
w:interest	a-53b144c-93
w:interested	a-23b43c96d-129e-54f21g-42
w:interieur	b-43c-37d152e-51f-28g-32
w:interieure	a-86c-61d121
w:international	c57
w:internet	a130b-111c-32d-66e-39f-21g27
w:interroger	a-78c58g59
w:intervenons	a-39c88
w:intervention	c61
w:interview	a-61c94
w:intervistare	a-32c74
w:into	b88d-94e76g-77
w:inutile	a-110b96c-105f130g37
w:invece	a32c-88d97
w:invente	a-92b-124c196d-57e-63
w:invest	a52
w:investors	a-45c79
w:invitation	a38b-20c-72d-26e29f125g-89
w:invitations	a-131b-35c-118d-37e-44f155g-30
w:invite	a-103c30e59g47
w:invites	c68
w:inviting	a-22c-32e92
w:invoice	b-48d74e76f-69g-70
w:invoices	a-57d94
w:io	a-21b55c26e43f-62g-35
w:ir	a75b60c-108d57g-41
w:irai	a89
w:iris	c76d-66e-79g84
w:is	d28f-21g-21
w:isn	a-48b-61c72f-28g35
w:issue	a-43c82d41e-45
w:ist	c-43d56e47g-40
w:it	a-26b-52d94f43
w:italiano	b55c37
w:items	a-46d66
w:its	a-58b-59d94e112f-71
w:itself	a-180d198
w:ivoire	d-55g96
w:ivory	a113e-24g-29
w:j	a-20b24c-25e39f23
w:ja	c136d-139e-101f98g-58
w:jaar	a39b94c-81g-33
w:jacket	a70e68f-21g-44
w:jade	a-104c87d-30f81g27
w:jahr	b58
w:jahre	a-55b108
w:jahren	a42b88c-68e-38f-26g-22
w:jai	a-49b-65c48f-48g111
w:jaipur	a-31c78
w:jaja	b58c-25
w:jamais	a24b-49d-72f99g-50
w:januar	c-55e77
w:january	a96b-48c-82d-29f64g-60
w:janvier	a53b31c-37f-53g-62
w:japonais	b48
w:jar	a-80b68c52
w:jardin	a-48c112
w:jaune	a43c-61d-32f-48
w:je	b29d-23e-25
w:jean	a-29e27g44
w:jeden	a47
w:jefe	a84d-42
w:jemand	b-48c-47d30e84
w:jetzt	b-24c-75d-40e85f80
w:jeu	a-33b-31c174d46e-137g-65
w:jeudi	a28b-75e-52f-82g97
w:jeune	a23b-24d-41e-58f116g-25
w:jewel	a-68b-27c-38d105e37g55
w:jeweller	a-52b-43c93d-36f-42
w:jewellers	a-81b-22c108d-34e-29g-21
w:jewellery	a-26c63d52e-21f-56g-68
w:jewels	c95e-35
w:joaillerie	b74c57d-50e-66f-45g-70
w:joaillier	c46
w:joailliers	a-55b73
w:joalharia	a-47b55c31
w:job	a-56b87c96e-33f-47g-53
w:joie	b82g-27
w:join	a36b40
w:joindre	a-66c-89f74g98
w:joined	a48
w:joins	a-44c89
w:joint	a-33b-43c58d85e-57f-37
w:jointe	a-55d88
w:joke	a-42c-62e132
w:joking	a89
w:joli	a69b61c-75d-40e-20f43
w:jolie	a-61c91
w:jonc	a119b-23c-56d-41e-33g-45
w:josiane	a37
w:joue	a-34b64d39
w:jour	b133c-117e-32f-65g-42
w:journalist	c24
w:journaliste	a113b-31c-55d-44e-32f-28g-28
w:journee	a-33b-61d-102e32f76g74
w:jours	a-95b-28c38d64e133f-25g-71
w:joya	d61
w:joyas	a41c32
w:joyeria	a-68c108
w:jsuis	a112g-43
w:judge	a131f-34
w:jueves	b-54c69d-59e-37f-29g76
w:juge	a89c-64d-88e79
w:juillet	a-33b96c56d-60e-47f-24g23
w:juin	b35d65e-88f-23
w:jullie	b87c-93d93e-40f-35g-57
w:july	a86c27d-25e-33
w:jumeaux	a82c-27
w:jumelles	a78c-28
w:june	a63b-29c28d-54e-84
w:juni	a98d-47
w:jure	a-99b24c24e105
w:jury	a87c-25
w:jusqu	a53c-53d-53f-61g65
w:just	a-45b128c-37e-81f-68
w:juste	a-48b113c-35d-69e-105f-72g95
w:justement	a87b-134c129d-41e-22
w:k	a-50b-70c116d-22e-76f-32g-67
w:kame	b70c23d-35
w:kan	a99c-86d37e-50f-48g-46
w:kann	c-91d100e-52f-47g-41
w:kaputt	a-87c22d102
w:kashmir	a74
w:kaufen	b51c91d-48f-31
w:keen	a-149g157
w:keep	a-57b88d-88e-100f145
w:keeping	c-58d39g63
w:keeps	a39c-53e102f-30
w:kein	a65b-25c-32e-28g74
w:keine	a-65b96c-118d-64e98f105g-43
w:kept	a-31c-31d83e27
w:kette	a43b-31c-93d94e-40f-43g30
w:kevin	a-68b-21c137d-52e-25f-39g-30
w:key	a106c-48d-48
w:keys	a-67b-39c157d-38
w:kg	a42c111d-97
w:kids	a102b38c-56d-60
w:kilos	a-48c137d27e-58g-22
w:kind	a56b-25d-111e-67f84
w:kindly	a-67b-67d-91e-85f149
w:king	c35
w:kit	c57
w:kitchen	a57b83c-44d-39
w:klasse	a-104c133
w:kleine	a153b-54d-85e-55f-27g-27
w:kleinen	a42b41c-21
w:knightsbridge	a87c-72f34
w:know	a-57b32c26e30f-53g72
w:knowing	a-60b98c-67f59
w:knows	a66b-20c21d-46e-43g30
w:komen	a51c46d-38
w:komme	a99e-30
w:kommen	a52b-22e-23
w:konnen	b-46c-82d112e-32f-48g58
w:konnte	a48
w:konnten	a63b40c-105d73f-28g-23
w:kost	a82c-54d37
w:kosten	a60b45c-46
w:kostet	a144c-95d-35e-43f-32g-39
w:krone	a-78b54c25d27
w:kundenkonto	a-85c-63f117
w:kunnen	a27b-39d77e-33f-25
w:kurze	a-66b-27c78f70
w:l	d41g38
w:la	a-21b-23e30g44
w:lab	a-30b-27c85d-32e-22g25
w:label	a-137b-24c-91d177e-25f-34g-29
w:laboratoire	e28
w:laboratorio	a-92c96d38e-48
w:lache	a-90c-84d120e113
w:lad	a26c71
w:ladies	b-25c22d83e-23g-24
w:lads	a-46c126d-25
w:lady	b-73c146d-54g-111
w:lagos	a-60b45c58
w:laine	a144c-77d-65e-66
w:laisse	a-99b-50c24d73e119f-43g101
w:laissee	a-42c-29e95
w:laissent	c43
w:laisser	a-85b-40d138e44f-33g-59
w:laiton	a92b-45c-51d-40e63
w:lamp	e73g-32
w:lampe	a151b-56c-74d-48
w:lance	c37
w:lancer	a-108b64c-58g126
w:land	a-46c39f98
w:landline	c30e46
w:landlord	a-45b80c53g-23
w:lang	a58b48c-57g-25
w:lange	a-27b97c-86d76e-35
w:langskomen	a97c-34d-26g-29
w:languages	c69
w:lapis	a174b-119c-118f-25g29
w:laptop	a82c-29
w:laque	a113c-38d-33e-48
w:laquelle	a123c-20d-52e-35
w:larga	a40c-45g56
w:large	a108b-67c-97d31e-35f-45g-62
w:larmes	a-75c26e100
w:las	a-53b-73c75f-66g112
w:lassen	a51c31
w:last	b-63c54d-43
w:late	b-86d-32e36f47g52
w:later	a-74c135e-25
w:laugh	a148b-48c-102d-41e-24g58
w:laughed	a-26c-37e103
w:launch	a-80d-23f75g70
w:laurea	a40e67
w:lausanne	a65
w:lavoro	a57c50d-35
w:law	a52b-60c51d-25f-34g-41
w:lay	b52
w:le	b-44d35f-36g35
w:lead	a123c-54d-28g-21
w:leaf	a-54c-47f71g102
w:learning	a44
w:least	b48c33e-23
w:leather	a95b-69c-25e-85f-59
w:leave	a-129c94d-24f39g118
w:leaves	a-24b116c-116d81e-29f-32g30
w:leaving	a58b-34c-52e29f-43
w:lecce	g64
w:leeds	a67b-22d31e-24g-21
w:left	b-39c-26d-23e98f-51
w:legal	a-47c33e64
w:lei	a73b-32c-119d-65e53f-31g82
w:lemon	a-158c-57d179g47
w:lena	a40
w:lend	a-76c99d43
w:length	c-47d113
w:lequel	a89b-20c-77d33e-26
w:les	c54d-23e-79
w:lesquelles	c-70f95
w:less	a-30c-101d-21e122
w:let	a-49b-92c46d-55f30g118
w:lets	a-86c120
w:letter	a-108b75c-27e102f-50g109
w:letters	a-145b-38c-42d26e148f74g-32
w:letting	a-78e76g48
w:letto	a-125c129d-29e84g-23
w:lettre	e-85f27
w:lettres	a41c-113d109e-40f47g-38
w:leur	b-64c123d-107e-70g-90
w:leurs	a26b37
w:levo	c-48d87
w:lezard	a64c46d-23
w:lhe	a118c-33g-23
w:li	a-27b-23c28d33e-20f72
w:libellule	b-32c101d-30
w:libre	a-26b-33c132d-56e-52f-34g-59
w:libres	a87b-25d-24e-39f31
w:licence	c38d51g-22
w:licensed	c67
w:lid	a67c-50d62
w:liebsten	a58
w:liegt	a-89b-26c93d21e44
w:lien	a-109b-105c177d-54e-63f61g-115
w:lieti	c62
w:lieu	a-39b-67c-37e51g113
w:lieux	a-81c106
w:life	a-61b88c103d-94e-48f71g-38
w:lifestyle	a-37c73
w:lift	a69
w:light	a-63c101d113e-78
w:lighter	c-98e45g99
w:lights	a-35c79
w:ligne	b-62c86d156e-127f-37g-45
w:lignes	c40
w:like	a86d-54e-42f-72g-75
w:liked	a22b51c-49e-26g41
w:likes	a126b-51c-63d-67e-63f-36g-92
w:lilas	c-73f110
w:lille	a39c-71d38f70
w:limited	a-101e129
w:limoges	a-59c-62d52e97
w:line	a65b-65c67d-96e-92g43
w:linen	c88
w:lining	a-99c-61d99e70g40
w:link	a51b-60c58d-99e-82f73g-55
w:links	a-79b-22c-96d102e-24f41g110
w:liquide	a57c-25d49g-40
w:lire	a-64b25c89d27e-23f48g-114
w:lis	b105c-110d90e-49
w:lisa	a119c-31d-48
w:lisboa	a42b-41d96e-53f-35g-43
w:lisbon	a-21c43d57
w:lisez	a-81c145e-33
w:lisible	a110c-66d-89f59
w:list	a-95b96d-83e-51f146g-49
w:lista	a-106b58c-99d-31f130
w:liste	a-101b105c-99d-50e23f132g31
w:listen	a-52c172d-35f-47g-58
w:listens	a27c-76e86
w:listing	c68
w:listino	a-72b115c-34
w:lit	a47d-72e-43f52g-38
w:little	b-72c76d88e-23f-102g-75
w:live	a-60b-31c107d-58e-47f127g-104
w:living	a115c-55d-60e-63f-36g-41
w:livraison	a71b-46c-33f-44
w:livre	a-115b88c125d-65e90f-59
w:livree	a31b-43c204d-58e-112
w:livrer	a135c-29d-105f35
w:livres	a65c66e-45
w:livret	a-91b136c-24d21
w:livreur	a-77c-89e156
w:livrez	a110c-77
w:ll	a-28b78c55d-83e-52f-60g41
w:llamo	a-58c125d-38
w:llega	a35c23
w:llego	a-106b-33c-112d126e107f-39g72
w:llevan	c-58e95
w:llevar	d54
w:llevo	a-40b-31c-50d-64e113f-23g62
w:lo	a24b-54e-58f48
w:loan	a26b-24c83d-33e-35f-21g-24
w:local	a-117c139d-101e-47f-41g-46
w:location	a-60c101
w:lock	a99c-23d-48
w:locket	a155b-30c-111d-73e-31g-43
w:loge	a56
w:logo	a32b29c93d-89e-63f-59g-55
w:loic	a36g36
w:loja	a-102b-44c41d89f35g-44
w:lol	a-31b109c95d-94f-55g-76
w:londen	a118c-53g-71
w:london	a66b-58c-115d41e26f-54g-58
w:londra	a77b-32c-73f-32
w:londres	a63b-58c-72f-51g112
w:long	a72b73c-112d41e-50f-70g-73
w:longer	a-105b-46e81f127g-43
w:longtemps	a70b68c-94d-25g-24
w:longue	a-41d58g34
w:longues	g59
w:longueur	a21c-73d-23e80g36
w:look	a-26b131c-90d113e-61f-69g29
w:looked	a25c-43d35e61g-26
w:looking	a66b28c35d-130e-63f-70g44
w:looks	a56b-36c60d-57f-31g-31
w:loose	a-130c-70d142
w:lord	a-35c75
w:loro	a-29c50d66
w:lors	a-38b-25c-37d-50e-29f110g80
w:lorsqu	c24
w:los	a84b-65d66e-103f-24g-90
w:loschen	a-105b-26c-94d-35e-28f129g-25
w:loschung	a-64c-60f105
w:lose	a-50b-37d45e75
w:losing	a-94c63d85
w:lost	a67b-31c-134d71e74f-68g-68
w:lot	a-52b-75c114d-71e-62f-54g-23
w:loto	b94d-25e-21f-21g-25
w:lots	a-46c77
w:loud	a32b100c-72
w:louis	a35
w:loupe	a121b-45c-39d-109e-42f-29g72
w:lourd	a42c-81e37g46
w:lourde	a92c-30
w:love	a-48c110d-101e-68f-69g-41
w:loved	b-34c49d-101e-23f134g-29
w:lovely	a-133b126d28e-64f67g-30
w:loves	a70d33g-46
w:low	a47c-29d-37g95
w:lower	g47
w:loyalty	a-25c76
w:lu	a58b72c-25d-42
w:ludlow	a78c-52d-44f59
w:lue	c35
w:luggage	a50g-23
w:lui	a58b31d-41e-91f-46g-45
w:lumiere	a-34b-23d-29e26g101
w:lunch	c56g-74
w:lunchtime	d57
w:lundi	a45b-75c-65d59e-54g49
w:lune	a63b37e-63f-37g-43
w:lunedi	b-33e-38f-56g107
w:lunes	a107c-25
w:lunettes	a52b38c-92e-23g22
w:lusso	a-29c71
w:luxe	a-119c97d-63e-61f-60g-62
w:luxury	a-90b-64c96d-57e-58g-52
w:luz	c85d-31
w:lycee	a-88b84c111e-28
w:lying	a-134b53d51g105
w:lyon	a49b-51c41e-77f-44g44
w:m	b22c-53e44f38
w:ma	b-21c-62d86e31f31
w:maat	a45d30g-25
w:macchina	a-74c-47e135
w:machine	a-105b-25c80d115e-31f-26g-31
w:macon	c97
w:madam	a25b-34f-32g25
w:madame	a-48b-47d-41f91g29
w:made	a43b-54c72e-51g-96
w:madison	c-38d62
w:madre	a51b-59c-41d-84e74
w:madrid	a60b-30c72e-41f-70g-32
w:maelle	c-23g71
w:maestra	a72
w:mag	a-47b-36c102d-48e-23f-24g56
w:magari	a-49b43d40
w:magasin	a-57c111
w:magazine	a65b55c23d-51e-46f-43g-46
w:maggio	a20d21
w:magnifique	a-70b68c-45d31e56
w:mai	a70b-79c64e-89f-63g-28
w:mail	a-133b-82c-58d76e74f97g143
w:mailand	a60c-54d43
w:mailbox	a-30c88
w:maille	a102c-52
w:maillons	a-128c-40d168
w:mails	a-73b-55c-133d-63e128f139g-58
w:main	a39b-24c34d-52f-35g-31
w:mains	a53b56c60d-77e-78f-48g-60
w:maintenant	c-102d-24e-57f83g105
w:mairie	a58b-21c68d-33e-25g-37
w:mais	b130c-133d57e-42f-36g-37
w:maison	a-54b51c84d-51e28f-40g-90
w:maisons	a-121b25c102d-57e-24f-55g-55
w:maitre	a-47b-35c86e-23f32
w:maitresse	a35
w:make	a93b-58c30d-68e-44f-61g-71
w:maken	a-73b101
w:maker	a-29c73
w:makes	a100c43e-94
w:making	a-26b40c37d-34e-32g46
w:mal	a-62b76c-31d-87e115f36g-31
w:mala	a48b-33c-120d119e23f-30g-30
w:maladie	a-28c80
w:male	c42d-53e78f-44g-22
w:malgre	a-118c-74d58e42g120
w:malle	a110
w:malta	a41
w:maman	b26c82d-66e-75f-36g82
w:mamans	a31
w:mamma	c161d-58e-96
w:man	b-73c-94d-113e125f-47
w:manage	a72b-30c37d-70e-62f-22g43
w:management	a-48c92
w:manager	a85b-51c33d-64e38f-46g-53
w:manana	c97d-33g-24
w:manca	a-104c62d96
w:manche	c-53e108
w:manches	a-57b-32d38g95
w:manchester	a125c-92f30g-35
w:manchette	a86b-49c-107d20e-47f-43g25
w:manchettes	a73
w:mandar	a-93c35d97
w:mandarin	a-66b-29c89
w:mandarvi	a-27e55
w:mandate	a-51b72c38
w:mando	a-122b-46c89d-36f-38g105
w:mange	a-71b30c138d-47e37g-47
w:manger	a76b59c-44d-71
w:manha	a83c-35
w:mani	a69c-77e89g-36
w:mann	a68
w:mannequin	a-64c105d-36
w:mannequins	a-78c101
w:manner	a43
w:mano	a40b-34c-81d21e97f-32g-35
w:manque	a115c-26d43e-64f-49g-74
w:manteau	a39b-56c-93d-23e109f-33
w:manuel	a71c-30
w:manufacturer	a65c-24
w:many	a-63b-52c40d-31f36g67
w:map	a-76c130
w:marble	a-26c68
w:marca	a-82c101
w:marcas	a-61c84e47
w:march	a23b-78d53f-53
w:marche	a-72b-27c85d49e-98f74g41
w:marches	c53
w:marco	a36c-60f77
w:mardi	a23b-77c-37e21g66
w:marge	a-65b57c51
w:mari	b-113f84g21
w:mariage	a24b36d24e-65f-29g-49
w:marido	a64c-88d-82e111f-35g-42
w:marie	a87b24c-128d61e-79f-48g-45
w:mariee	b-34d-52e35f-34g79
w:marier	a-96b127c-74
w:marine	a94c-59
w:marions	e70
w:marito	a-49b-44c-56d-32f130g84
w:mark	a66b-33c-63d107e-50f-32g-35
w:market	a-126b140d-50e78f-34g-41
w:marketing	a107b-51c-49d-67e-54f107g-50
w:maroquinerie	a61c70e-26g-48
w:marque	b-66c149d-28e-142f-54g-69
w:marquer	a88c-53
w:marques	a-47b61d36
w:marraine	a87c-88e24
w:married	a56b96c-21d-46e-58g-21
w:marron	a113c-28d-33
w:marry	b112c-34
w:mars	a-37b-65e-21f145g-79
w:marseille	a-50c128
w:martedi	a59c-88d-28g94
w:martele	a23b50
w:martes	a60c-107g96
w:marz	a-64c67d40
w:marzo	a27c-65d50e-24f59
w:mas	a-32b133c-132d-58e-26f141g-105
w:master	a-53b-26c79d-25e-26f-26g-26
w:mat	d107
w:match	a60b-21c-46d-75e-27g105
w:matching	a61
w:maternite	g54
w:mathilde	a-101c-66g133
w:matieres	c26
w:matin	b-84c-50d32f-85g112
w:matinee	a91d-32
w:matins	c76
w:matrimonio	a91b-21c-66d-30e-22f-20g-21
w:matters	a-31c39g56
w:mattina	a127b-58c-68g-22
w:maureen	a126c-46d-49
w:mauvais	a-57b49c119d-33e39g-87
w:mauvaise	a-81c-72d48e109
w:max	a101c-66
w:may	b51e-26f-23g-43
w:maybe	b110c-70d-64e-69f-46g-63
w:mayfair	a-24b-53c111d-94e59f-50g-106
w:mayo	a50c-68d79
w:mayor	c34
w:mdr	a44b-65c118d-27e-23g-28
w:me	c-62d-29e54f71
w:mean	a-77b68c-30e-35f-27g124
w:means	a29b-24c128g-36
w:meant	a-116b-26c-105e139f-22g99
w:measure	a-79b54c81g34
w:measured	a-59c-74g125
w:mec	a43b75c-57
w:meche	a-21c-45d-45e108
w:medaille	a107b-50d-75f-49g-68
w:medailles	a86c-46
w:medaillon	a-43b47d45
w:medalhas	a-53g97
w:medecin	b35c-29d63
w:medecine	a-57b122c-39
w:media	a-39b63c24
w:medida	b53
w:medium	a-42b75d83e-22g-30
w:meer	a-59b-32f148g-35
w:meet	a64b-34c61d-84e-82f31
w:meeting	a-21e49
w:meglio	c-72d76g32
w:mehr	a-109b-31c-64e-36f128g-25
w:mei	a30c-63d53g37
w:meilleure	a62
w:mein	c-55d-75e71f69
w:meine	b-50c-28e-32f119
w:meinen	a36b57c-91d-59e94f-38g-31
w:meiner	a-34b-79c-121d124e-96f106g35
w:mejor	c69
w:melun	a-108c30g119
w:members	c33
w:membres	c31
w:meme	a26b-39c56d-71f-83g22
w:memes	a34c54d-25e48f-24g-39
w:memo	c53
w:memoire	a-113b65c63d-62f43g-45
w:memories	a-35c69
w:memory	a67b-29c50
w:men	a155b-42c-126d-56e-63f-31g-69
w:meno	a-76b131c-74d46e-44
w:menos	a-27b95c-22
w:mens	a112b-28c-74d-25
w:mention	a65b-31d-47e64f-28g-38
w:mentioned	a-71c-71g121
w:mer	a26b25c-48
w:mercerie	a75
w:merci	a-21b-71c-70d-117f148
w:mercoledi	a31b-24c-31d-35e76f-27
w:mercredi	a25b-70c-66d44e-64f-62g121
w:mere	b-36c-118d39g81
w:merita	c64
w:merite	a-84b69c61e33
w:mes	a-22c-46d40f107g-33
w:mesa	a-22c112
w:mese	a74c-36d-79g81
w:mesi	a-71d55e68
w:message	a-132b-62d-86f-34g137
w:messages	a-44b-50d-45e60f106g-54
w:messieurs	a67
w:mesure	a25c-114d-83e-49f27g113
w:mesures	a79c-99e-21f43
w:met	a119b-78c100d-148e-33f-66g-98
w:meta	a121d-67g-26
w:metal	a67b-56c-34d69e-63f-38
w:metier	a50b103d-55e-56f-32g-33
w:metiers	c57
w:metrage	c52
w:metres	a-103b55d94
w:metro	a-53b-36c46e77
w:metropole	a35
w:mets	a-61b55c52d-62e98f-33g-44
w:mettere	e64
w:mettez	a-97c94d-37f109g-45
w:metto	a-28b100c-38
w:mettre	c-102d121e-69
w:metz	a52
w:meu	a46b-25c-65d-38e-72g83
w:meus	a-105b-23c-52e31f125g-23
w:mi	c-56d-53e111
w:mia	a33c-63d-36e44
w:mich	a-45b124c-54d-89f96g-51
w:micro	a-52c97
w:mid	g69
w:midi	a90b-68c-30d-63e-90f-60g24
w:midnight	b52
w:miei	a75b-57c-88d-67f110g-59
w:mien	a-66c-101d167e-26
w:mienne	a65b-72c46d-35e-45f52g-31
w:miens	a-102b37c27e98
w:mieux	a28b-31c25d39f-56g-39
w:might	a-31c113e-62f-65g-47
w:mij	a-21b36c-98d-38e-23f148g-47
w:mijn	b-77c-47d78e-24g68
w:mil	a-27c90
w:milan	a71d24e-37f-25g-39
w:milano	a113b-52c38d-47e-87f-52g-79
w:milieu	a77b105c-117e-43
w:militaire	a-52c138d-62
w:milk	d74
w:mill	a-114c183g-110
w:mille	c29e-84f-53g106
w:millimetres	a25b46c-64d-61g52
w:million	a50
w:mim	a118b-37c-118d-96e99f-27g-31
w:min	a-73b-30c102d-41e55f-40g-97
w:mind	b112c-55d36f-40g-81
w:mine	a27b-47c-92d124f76g-90
w:minha	a31b-70c-82d62
w:minimum	a-54b27c90d-47e-31f-27g-28
w:mins	a-20e82
w:minute	a24b-43c58d-69e44f-32g-43
w:minuten	a-91b-22c48d115e-51f-23g-23
w:minutes	a-103b-56c54d43e101f-72g-50
w:minuti	a-72b-24c66d26f-24g-28
w:minutos	a-101d77e41g42
w:mio	a-27b-21d68e-44f38
w:mir	b-24c-123d-37e141f-33g-61
w:miracle	a-60d120e-22
w:miracles	a-88b62c-83d97e30
w:mis	a25d68e53f-59g-110
w:mise	a-126b-83c96d145f-55g22
w:mismo	b-28d24e84
w:miss	a75b-38
w:missing	a-37d40e57
w:mission	a-73c98
w:mistake	a-81d39g60
w:misura	a58b-29c-38e-28f-24g70
w:misure	a24c-33g58
w:mit	a47b-80c26d-108e85f-47g-45
w:ml	a148b-24c-115d-46e-29
w:mm	a106b-62c-59d-90e-64f-51
w:mme	a-37b-60c-88d29f123g108
w:mobile	a-95c113d-24
w:mocassins	c-90d168f-22
w:mochte	a77b-86c26d-65e-29g-55
w:mochten	a-51b-26c93d-37e-31f45g-22
w:moda	a-62c106e-28g-22
w:mode	a48b-74c73f-20
w:model	a-134c178d-78e-91g44
w:modele	b-25c-106d67e-59f-68g94
w:modeles	a-51b93c107d-69e-40f-23
w:modelo	a-92b95c-71d61g37
w:modelos	a-65c48g58
w:models	a31c24
w:modest	c83
w:modeste	a50b-31c68
w:modo	b73c-88e86
w:moet	a-86b40c-66d48e94g27
w:moglich	a-49c-27d76g61
w:moglie	a93b29c-27d-82e-24f-40g-45
w:moi	a29c-45d-92f98
w:moins	b51c-93e134f-84g-42
w:mois	a-95b78d117e60f30g-77
w:moitie	a79b-36c-109d73e-26g20
w:molto	a-35c-50e112
w:moment	a-64b124c-68d42f-39g-41
w:momento	a-84b123c-72
w:mon	a-36d26e-21f94
w:monaco	a94c-29
w:monday	a-83b33c-23d35e-21f-60g142
w:monde	a25b-99c142d-74f-55g-76
w:money	b35c44d-148e106f-86g-70
w:monique	a43
w:monnaie	a88c-28
w:monogramme	c55
w:monsieur	b-49c-26d-24e32f42g55
w:montag	a-62c-65f74g100
w:montagne	a86c-35
w:montaigne	e50
w:montant	a75c-66e55
w:monte	a48b-46d56f-33g-50
w:montee	a26
w:monter	a53
w:monterrey	a27c-25d35
w:month	b-108c78e-58f115g-98
w:monthly	a-27c68
w:months	a-51b113c-20d62e27f-68g-31
w:montre	a43b34c-72d65e-46f-44g-35
w:montreal	a57
w:montrer	a-65b-110c111d-54e78f-34g20
w:montres	a38b95c67d-108e-83f-64g-75
w:montrez	a87c-42
w:moon	c115e-42
w:moonphase	a78
w:moonstone	a43c-49f-34g97
w:moq	a-45c79
w:moque	a105c-34
w:morada	a-78d29f98
w:morceau	b-101c99d44
w:more	a42b-23c-102e110f51g-42
w:morgen	c36
w:morning	b-68c-69d43e-82f-60g147
w:mornings	a91c-39
w:moro	a24c-41d74
w:mort	a127b-21c-72d-61e-59
w:morte	a-77c-33d113
w:most	b45c96d-75f-54g-84
w:mostly	b-36c96d-58e-48f-34
w:mostra	b70
w:mostrar	a-35c72
w:mot	a-59d-21f-60g124
w:moth	a64b-76c33
w:mother	b-26c-30e24f-74g40
w:motif	a-90d95g35
w:motive	c60
w:moto	a82c-36
w:mots	c28
w:mouchoirs	a24
w:moulage	a85e-39
w:mount	a34b-68d70e21f-61g-55
w:mouvement	a-80b-25c129d24
w:move	a-85b65c120g-87
w:moved	a-53b47c-105d113e-63f46g61
w:movement	c80
w:movements	a42c48g-45
w:moves	a-41b46c26
w:moving	b40c-38d87
w:moyen	a46c33g-28
w:moyenne	c35
w:moyens	a-40b52f62
w:mr	a-93b-51c-53d-72f62g144
w:mrs	a-35b-39c-46d-64e-79f145g39
w:much	a25b-35c46d-114e23f94g-98
w:mucho	a62
w:mujer	a105c-60
w:mulher	a51c-44f-33g83
w:mum	a74c-43d-39e-83
w:murs	c32g48
w:musee	a-113b88c76
w:museum	b-21c34d67e-24
w:music	a-56c132
w:musique	a-54b49c-65e113f-39g20
w:muss	a-53c-26d102
w:must	a87b-69c-37d29e36f-42g-64
w:mustn	a84c-29
w:mutuo	a-80b118c-59
w:muy	b-26c80d-33e32g-25
w:my	c-20d28e23f53
w:myself	a50b69d-64f-60g-78
w:n	a-34b72c-40f77g-20
w:na	a-25b-36d45e65f-25g-22
w:naar	a-33b-28d-36e75f-39g84
w:nacelle	c119g-97
w:nach	a82b-28c-146d68e-27
w:nachricht	a-98c52d-87g120
w:nachste	a36e55
w:nacre	a56c-57d44
w:nada	a-58b51c-28d-74e109f41
w:nadie	a-29c-64e100
w:nail	a-35c104
w:nairobi	a53c-22d21
w:naissance	b71c-106d-62f98g33
w:name	a-96b-89c67d42e68f80g-81
w:named	a62
w:names	c85d-60e-37g26
w:nan	a123b-54c78d-102f-41g-111
w:nancy	a61c-48d29
w:nantes	c-61d108
w:nao	b47d-84e-44f94
w:napoli	a-32f88
w:nastro	a-53d33e65
w:natal	b-50c164e-22
w:natale	a70
w:natural	a-96b-20c84d-25e70g-24
w:naturally	a-21c65
w:naturel	a77
w:navy	b-30d103e-37f-27
w:nd	a32b-36c-96d107f-34
w:nda	a-23c73
w:ne	c-33f93g-40
w:near	a105b-57c101d-76e-76f-35g-86
w:nearest	a-78b64c-35d99
w:nearly	a-115b75c-71d166e45
w:necesito	a85b-41c41e-54f-38g-70
w:necessaire	a60c-94d21f50
w:neck	a84c33e-21g-28
w:necklace	b43c33d-77e29f-54
w:necklaces	a65b98c-59g-49
w:nee	a91c-33
w:need	a51b-83c77e-96g-106
w:needed	a49b91c-95d-28e-21f90g-23
w:needn	c61
w:needs	a-77b41c147e-88f-71g-70
w:negli	a-30c88
w:negociant	a24
w:negozi	a-28c116d-21
w:negozio	a-59b43d32e23f28g-43
w:negro	a-64c-37d35e103
w:nei	a-104c71d45f65
w:neighbour	b-47c126d-71
w:neither	a43
w:nel	b25d82e-94g-50
w:nell	a-90d121
w:nella	c82d-53
w:nelle	c51
w:nemmeno	a-94b99c-95e109
w:nera	a104c-30d-43
w:neri	a118c-68d-24
w:nero	c-34d35g57
w:nessuna	a-94b101c-103d29g113
w:nessuno	a-105b-28c-108d60e135f-28g-30
w:net	a144b-63c-24d-96g71
w:nettoyage	a-76c98e30g-102
w:neue	a-55b63c105d-24e-39
w:neuf	a34b-33c43d47e-81f-53g-30
w:neuve	a135b-20c-22d-65e-77
w:never	a49b36c-67d-104f95g-84
w:neveu	a-81d119e26
w:new	a-21c-52d94e85f-32g-75
w:news	a-113b-54c-60d-123e-43f-44g149
w:newsletter	a109b-47d-73e36f25g-57
w:newsletters	c-56f107
w:next	a-34b62c34f-34
w:ni	a-40b112c-143d-37e87f147g-75
w:niamh	a26b43
w:nice	b-88c140e-91g-62
w:nicht	b46c-127d-89e126f33g-22
w:nichts	a-50b138c-124e-59f-43g27
w:nickel	c-44g88
w:nie	a126b-24c-75d-71f62
w:niece	a38b53c42d-66e-33
w:nieces	a105c-56
w:niente	a111c-66d-75e-45f-34
w:niet	a-44b93d50e-33f-32
w:niets	a-103b113c-61d32g46
w:night	a-30b-66c142d-125e-111f156g-98
w:nights	a22g54
w:nine	f-65
w:nineteen	a67
w:ninety	a-45c76d39e-25
w:ninguem	a-34e91
w:ninth	c-24d62
w:nipote	a99b28c-77d-65e-38f-24g-37
w:no	a-20b37c-58f91g41
w:nobody	b29c-68d-111e112f64g-95
w:noce	c21e60
w:noces	b111e-39f-26g-40
w:noch	a-62b130c-41d25f-61
w:noel	b-88c58d82f-49g-50
w:nog	a-55b111d-88e-39f-43g84
w:noi	a51c92e-63g-31
w:noir	a96b-64c-155d90e-29f-61g-80
w:noire	a92b-45d-54g-22
w:noirs	a101c-58
w:noite	a65
w:nom	a-72b-67c57e56f95g-53
w:nombre	a-21b-21c-49e63f60g-29
w:nome	a-60b-21c76d-65e-29f44g63
w:nomi	b41
w:nommee	c37
w:noms	a23c45
w:non	b29c-49d-67e52f92
w:none	a52b35c-139d119f-23g-29
w:nonna	a58c-50d61
w:nonno	a85e-28
w:noon	a24b-24c-92d32e-25g91
w:nor	a-78c-78f130
w:nord	a38c20
w:normal	a-132b24c-46d109e42g63
w:normale	a-102c-61d73e115
w:northern	c69
w:norwich	a68
w:nos	a20c81d-86e-53f-47g-28
w:nostra	b-40c47d-43e-48f-28g89
w:nostro	a55c67d-44e-24g-22
w:nosy	a-107b141c-87
w:not	a24b56c-80d-36e111f25g-73
w:notaire	a24b-23c72e-30f-21g-23
w:note	a-71b-64c-47d-42e68f45g133
w:notes	a-115b94c-88d-23e22f121
w:nothing	a51b60c-111d-23e-42
w:notice	a-134b82d104e-25f37g-28
w:noticed	a-144b-39c89d80e43f-39g-42
w:notre	a35b-80c70d-91e-86f-40g32
w:notte	a26b-38c104d36e-55f-29g-82
w:noumea	d34
w:nous	b28c44d-70e-51f-42g30
w:nouveau	a-52c100d-47f37
w:nouvelle	a47b-33c44d-44e-43g59
w:nouvelles	a-112b54e61f-25g84
w:nova	a72
w:nove	a-69c33f72
w:november	c65d-45g22
w:novembre	a34b-47c-76d63f28
w:novembro	a72
w:novio	b96c-48
w:now	a-81b125e51f55
w:nozze	a64
w:nu	a-91b46c91e46g-44
w:nuevo	a-23c-82g108
w:nuit	a21b-61c124e-101f-54g-68
w:nulla	a-62b115c-96d-41f63g-27
w:nulle	a78c-37e27
w:num	a57c-49d38
w:numa	e55
w:number	a-123b-78c-34d102e89f108g61
w:numeri	a36c30
w:numero	a-89b-74d92e-127f120g56
w:numeros	b41c-97d92
w:nummer	a-84c-49d100f78
w:nun	c54d-33f-23g49
w:nunca	a38b26c-56d-59f54g-29
w:nuovo	a-52c-69g124
w:nur	a-65b146c-127d-49e126f-26
w:nurse	a91b22c-42d-22
w:o	b23c-32d70e-59f-34g67
w:oak	a-23c134d-45
w:ob	a-95c-90d33e53g123
w:oberstein	a28
w:objet	a132c-65d-65e-61f-45g-51
w:objets	a27b-23c85d-20e-52
w:obligation	a64
w:oblige	a105c-45e-60g36
w:obliged	e21f62
w:obrigada	a-34c-46g104
w:obseques	c111d-71e27
w:observation	a-41c82
w:obtenir	c66
w:obtenu	a83c-36
w:obviously	b92c70d-78e-57g-24
w:occasion	a-79c-34d32e107
w:occupe	a44b-27c134d-110e-27f-34g-24
w:occuper	a-52d115
w:october	a-34b-21c26d23f30
w:octobre	a-64b-37c-40d135e-48
w:octubre	a69c-67f64
w:odd	a52b43c-92g22
w:oder	a49b-43c-42d79e-34f-37g-33
w:odeur	a-38c-88d-65e140
w:odile	a-67c152d-37
w:of	c34d-30
w:oferecer	a140c-89d-35
w:off	a-76c-76d103e-23f158g-26
w:offer	a-143b-57c143d-86f-69
w:offered	a-63b-36c-71e137f-25
w:offering	c72
w:offert	a-94c24d139e-81f-59g-62
w:offerte	a-79c98
w:office	a102b-50c-92d-73f53
w:officiel	c51
w:offre	a63b-54c119d-97e-54f-47g-107
w:offrir	a68b65c-69e-63f-69g-84
w:offrirai	a-68b123c-63
w:offrons	a57
w:oficina	a69d-32
w:ofrecemos	a-40c88
w:ogni	b-35c39d-39e-46f96g-39
w:ohio	c104e-21
w:ohne	a81b-36c-106d-33e-40f-36g105
w:oi	a158b27c-98d-78e-40f-25g-47
w:oil	a-114d147e-43
w:oiseau	a27
w:oiseaux	a99c-64
w:ok	a-73b-77e-80f-66g138
w:okafor	f52g38
w:oktober	a92c-31
w:ola	a-34c38g59
w:old	a56c-117d58f-28g-71
w:oliver	a-91c-30g120
w:om	a-64b-28c-27d44f83g44
w:oma	a127d-28g-38
w:on	b-23e48f-59g37
w:once	c-65d-49e-108f135g84
w:oncle	a-59b26c108e-25g-21
w:one	a67b32c-60e-45f-40g-25
w:ones	a109b-29c-47d-126e-78f51
w:ongles	c36
w:online	a-63b48d128e-60f-54g-53
w:only	b70c62e-112g-87
w:ons	a67d-52g46
w:ont	a-46b-85c116d49e-26g-98
w:ontem	a-110b26c-116d67e73f-32g129
w:onyx	a131b-53c-108d-65e-52f-38g-70
w:onze	a-22c113d-51e-78f-59
w:ooit	a-89b115c-79d-20f64
w:ook	a-21b-33c-44d-65f118g51
w:op	a74b-80c-39e-51f99g-44
w:opal	a63c-74d-26g77
w:opales	a-28c-82d48f-21g109
w:opals	a160c-76d-49f-22g-93
w:open	a62b72c54d-121e-49f-34g-85
w:opened	a-155b-30c-75d171e99f54g-20
w:opening	a41c42
w:opens	a-36c-27d134
w:opera	a40b50e-39g-42
w:opportunity	a57
w:oppose	a-31c-98f119
w:opposite	a67
w:oppure	a43
w:opt	a-91b-22c104f68
w:option	a-75g107
w:or	a68b-32c-36e-66f-43g-47
w:ora	a-29b139c-69d-57e-63f-53g-56
w:orafo	a-42c92
w:oral	c55
w:orange	a-97b45c130d-56
w:order	a-76c31d100e-43f-58
w:ordered	a-164b-37d161f34g-38
w:orders	a137c-109f58
w:ordinateur	a65c-81g35
w:ordinato	c-73d99
w:ordine	a-93d96f75g-45
w:ordre	a-54b124c-97
w:ore	a-49b-29c74d-39e47f-29g-26
w:orecchini	a78b-29c-79d-56f-33g36
w:oreille	c-75d37e24g34
w:oreilles	a86b-55d-31e-58f-49g-65
w:organise	a-46b-39c110d-40e-33f-30g-44
w:organising	c23
w:organisons	a-59c94
w:original	b-25c-65d76e-46f-23g84
w:origine	a-99b-47d82e89
w:oro	a110b-105c60d-138e-21f-64g-56
w:orologi	a-52b97d58e-34
w:orologio	a29d74e-61f-60g-63
w:os	a21b-49c-49d-35e-86f129
w:ose	a-23b-51c44d47e-44f44
w:oslo	c-88d87g32
w:other	a55b-25c-29d-74e-70f81
w:others	a33
w:otherwise	a26b-42f-29g40
w:otra	a-83c-80d61e60f78
w:otro	a74c-52e20g-25
w:otter	a-54d49g41
w:otto	a65
w:ottobre	a128c-64
w:ou	a30c-81d131e-102f-33g-67
w:oublie	a-61b-59d-119e-27g152
w:oubliez	a-104c-89d-28e-27f169g-121
w:ought	b44
w:oui	a88b-100c-35d-132e-90f-87g112
w:our	a-26c87d-56e-55f-36g-77
w:ouro	a103b-27c-87d-66f-27g-33
w:ours	a41b-42c112d-73e-57f-33g-49
w:out	a-57b95c-49d55e65
w:outing	a-98b-34c112e58
w:outra	a39c-29d50
w:outside	a70b-29c42e-47f-26g-28
w:ouvert	b48c-46d107e-57f-34g-37
w:ouverte	c68
w:ouverts	a142b-45c-114d-56e-43f-23g-33
w:ouverture	a85b-29c61d-31e-50f-23g-40
w:ouvre	a118c100d-147e-22g-21
w:ouvrez	a142c-102
w:ouvrir	a-23b-76c127d-24f-29
w:oval	a91c-109d-26g81
w:over	a32b-67c81d-107e-24f-69g50
w:overdue	c72
w:overnight	a-94c34d94
w:owed	a22c83g-26
w:own	a89b51c-37d-102e37f-87g-55
w:owned	a-87b65c-48d-21e116
w:owner	a-104b-22c139d-53e-50f-26
w:owns	a118c-63
w:oxford	a-83c-63d60e96
w:p	a-118b-56c97e-38f43g89
w:pa	a-44c79f72g-35
w:paar	a26b48
w:pacco	c-64d32e78
w:padparadscha	b66
w:padre	a56b-28c113d-97f-23g-41
w:paga	a103e-44
w:pagare	a60d-71e62
w:pagato	c-64d46e60
w:page	a69b-38c81d-125e-90f34g-84
w:pages	a-94b23c114d-43e-58f-36g-30
w:pagina	a-110b-23c79d44f70
w:pago	a56b-22c56d-81e45g-23
w:paid	b-52c-76e124f-57g-68
w:paie	a92b53c-45d-79e-37f-26g-31
w:paiement	a-97b96c82d-27e-33f-23g-34
w:paint	b66c-34
w:paio	c-58d51g65
w:pair	a57b-110c-107e53f-59g52
w:paire	a108b-46c-48d-154e52f-42
w:pairs	a107c-27d-30
w:pais	a-84c-73d36e98f48
w:paix	a-35b-58c41d129e-42f-55
w:pale	c46d26g-21
w:palio	a-32c81d-21
w:panel	a-25c71
w:panuelo	a137b-89c-37d-56e-25g-25
w:papa	a76b-63c-31e-97f-37g54
w:papel	c72
w:paper	a-45b-51c122d-65e-46f37g-42
w:papers	b-27c80d46e-30f-25g-26
w:paperwork	a-108c77e92
w:papier	a-100b97e-58f64g90
w:papiers	a-121b31c83d102e-37f-43g-36
w:paquet	a-91c-38d-29e138
w:par	b-24f67g-78
w:para	a66c42d-101e25f-62g-97
w:parait	a-111d145e24
w:parapluie	c-73d69e48
w:parce	c48d-35e81g-60
w:parcel	a-111b-29c57d61e68f-30g-31
w:parcels	c101d-56
w:pardon	a72c75e-86
w:pardonnez	a24
w:pareil	a-32b-23c-82d35e89g71
w:pareilles	a74
w:pareils	a44
w:parents	a27b102c-109d-56e65f-38g-40
w:parfait	b61c-42e29
w:parfum	a-22b-65d36e123f-72g-70
w:parfums	a43b49c-91
w:pari	a-74b118
w:parigi	b-55d76e-27g-56
w:parijs	a80c-32
w:paris	a80b-58c-93d33e-30f-66
w:parking	b-37c115d-101e-68f-44g62
w:parlait	b43c27d-31e-28
w:parlato	a-88c-85e25g127
w:parle	a-30b-78c25d-29f-43g114
w:parlent	a86
w:parler	b34c27d-71f-48g27
w:parliamo	a-24b54c44
w:parlo	a-68c126d-44e-68
w:parmi	a-44c78
w:parola	a29c-71e87
w:parole	a21g40
w:parquet	a-148d108e66
w:parrain	a-40c89
w:parroco	a-80c59g75
w:parrot	a99b51c-88
w:pars	a-119d127e-27f-38g-24
w:part	a-25c-48e64f-69g108
w:partage	a21b42c71d-72e-37
w:partager	a-44c84
w:parte	a24b-37c124d-23e-43f-31g-34
w:parted	a-24c-28d89
w:partenaire	a-39c74
w:partenaires	c71
w:partenariat	a28c64e-24
w:partent	a36
w:parti	a-35c-61d108
w:particular	a-68b72c-57e40g67
w:particulier	a-61b58c72d-41
w:partie	c-27d24e21g60
w:parties	f75
w:parting	b50
w:partir	a-30b-49c69d44e-57f-42
w:partner	a56b21c42d-85e-60f22g-56
w:partners	a104c-81
w:partnership	a31
w:partout	a-33c20d115e-86
w:parts	d35
w:party	a89b-28c-63d-61e-76f106g-29
w:parure	b114e-67f-45g-63
w:parures	a-55c86
w:pas	b55c-34d-45
w:pasado	a-37d57g52
w:pasar	e62
w:paso	a25b-27c-123d23e-37f45g88
w:pass	a-23b-35c142e-72
w:passage	a123b43c30d-62e-68f-54g-73
w:passant	f55
w:passante	a-117c-64d113e92
w:passar	a49
w:passare	a86b-22c-73e-43f-21g33
w:passe	a50b141c-97e-63f-46g-72
w:passed	a-86b-21d-45e73f121g-58
w:passee	a-53c-49d137
w:passer	a94b-88c91d-21e-100f-68g-87
w:passera	a20c-26g51
w:passerai	a-59c56e-50g92
w:passes	a-53c91
w:passionnee	c55
w:passo	a110b-32c69d-58e-83f-33g-39
w:passport	a-47c-39f48g77
w:passt	a-100b-20d-24e-23f-24g130
w:password	a-63b-25c148d51e-49f-59g-65
w:past	a42b95c55d-54e-101f-32g-48
w:pate	c31
w:patience	a-48b-35e-64f31g92
w:patient	a120b-32c-121d-109e76f-26g26
w:patiente	d-33g64
w:patine	d72
w:patron	a92e-60
w:pau	c-37d88
w:paulo	a73
w:paura	d80
w:pavement	a-32b29c-41e83
w:pay	a105b-44c99d-116e-119f-64g-72
w:payday	a166b-138c-37
w:paye	b-26c-35d-31e110f-37g-31
w:payee	a-85d52f68
w:payer	a84b-34c162d-132e-61f-52g-81
w:payez	a-88c120
w:paying	a-57b-28c150d-76e-27f-29g-25
w:payment	a146b-29d-43e-40f-33g-32
w:pays	a56e-24
w:pazienza	a-91b52c-48g103
w:pcs	a-48c81
w:pdf	b112c-45f-27
w:peace	c83
w:pearl	a77b30c-86e-56f-53
w:pearls	a27b-59c119e-28f-51g-61
w:peau	a40
w:peca	a-104b44c-32d32e114
w:pecheur	a73
w:pedi	a-38c-70d106g57
w:pedido	a30b-59c45d38e-23g-69
w:pedir	a51c28d-23
w:peine	a-23c103e24f-36g-21
w:peint	a73
w:peinture	a-44e106
w:pele	a87c-60d31g-30
w:pelle	a51e52g-26
w:pelo	a-105c46d44g59
w:pen	a127c-87d42e-21f-41g-28
w:pencil	c94g-47
w:pendant	b-42d26e34f-24g-32
w:pendants	a48c-33d-24g52
w:pendentif	a68b-59c-122d136e-83f-43
w:pendentifs	a78
w:pendientes	a46d34e-40
w:pendulette	a37c-63d115e-48
w:penna	a150c-133d47e-38g-26
w:pens	a101c-24
w:pensado	a-66c93
w:pensait	c-23g66
w:pensato	a-78c52d-26e26g65
w:pensavo	a98c-42d-50
w:pense	a-150b110c157d-33e-78f-48g-72
w:penser	a38b35
w:pensez	a-89b109
w:pension	a-123b110c136d-81g-42
w:pensione	a68b74c31d-44e-69f-28g-77
w:penso	c52
w:pensons	a-56b120c-63
w:people	a34b52c44d-95e-26f-71g-35
w:pequena	a56c-32d30
w:pequeno	a89c-42
w:per	a40d-80e-56f20
w:percees	a101c-64
w:perche	a-90b-47d-65e124f-41g99
w:perdi	a106d-31
w:perdre	a-73b23c-35d108e48f-23
w:perdu	a-23b-94d71e-52f88g-37
w:pere	a58c43d-90e-23g-91
w:perfect	a-113b30c31d-25e-66g130
w:perfectly	a-34c-36d69e41
w:perfume	a52b-63c97d-36e-28f-51g-80
w:perfumer	c43
w:perfumes	a115d-20e-31
w:perhaps	a-25b103d-56f-40g-73
w:period	a-84d109
w:periodista	c37
w:perito	a-28c84
w:perle	a62b-53d66e-41f-30g-45
w:perlenkette	a-94d111
w:perles	a41b-54c-41d68f-49
w:permanent	d100
w:permets	a-108b-39c56d-45f-44g94
w:permettez	a48c-27e38
w:permetto	a-22c72
w:permission	c34
w:permitting	a-82b55g51
w:pero	a-39b113d73e-54f26g-80
w:perpetual	d57
w:perso	a-94c-74d138
w:person	a-31b30c-39e51f127g-97
w:persona	a-36d20e80
w:personal	a-64b-43c-61d-51e-66f132g22
w:personale	a-51c80d-22e-33f55
w:persone	a-55c112
w:personne	a-61b-81d-124e125f58
w:personnel	a-99b-25c76d-46e46f38g-25
w:personnes	a-24b-42c126d-46e-42f-38g-51
w:perth	c-43d35g42
w:pesa	g76
w:pese	a42c-28f86
w:petit	a111b-118c-47e-50f-71g-56
w:petite	a74c-59d-79e-33f-73g50
w:petites	a94b-45c-78d-74e63f-27g-49
w:petition	a-34c73
w:petits	a-35c-73d116f51
w:peu	b116c-90d-42f25
w:peur	b-28c-48d99e-77
w:peut	b115c-75d95e-64f-84
w:peux	a64b-76c87d51e-102f-80g-98
w:phases	c82d28
w:phd	c51
w:phone	c26d-129e-63f73g68
w:photo	a-60b-86c29e-37f-62g127
w:photograph	a-136b-54c78d113e-50f24
w:photographe	a-22c60
w:photographed	a58
w:photographer	a96
w:photographie	a32c-32d47
w:photographies	a-35b-22c-69e55f92g39
w:photographs	a28b38c-32d-39f-63g65
w:photos	a-136b69c82d-76e54f41g65
w:phrase	a125c-27e-86
w:piacere	a-30b50
w:piacerebbe	a-45b107c46d-83e-73f-34g-60
w:piano	a-56b68c93d-26
w:piccola	a98b-24c-41d-30e-47g31
w:piccolo	a83b-28c-39e-53f-24g27
w:pick	a48c-67d-25g94
w:picked	a-89c-80d118g45
w:picture	b27c20d-21e-102f58g28
w:pictures	b48c-42e-24g54
w:pide	c-57d86
w:piece	b-88c43d-26e36g-48
w:pieces	a-26b-65c97d27e-59f-69g-87
w:pied	a138b-50d23e-85f-34g-64
w:piedra	a-48b38d-28g92
w:pieds	a-46c81d-30e61
w:pierced	a56c-24g24
w:pierre	a50b-42c60d-71e-20f-32g-47
w:pierres	c21d103e-74f-52g-54
w:pietra	a-41c-68d21g109
w:pietre	a107c31d-60e-58g-25
w:piezas	a-84c68d64
w:pile	a-135b-34c-120d118e127f-31g44
w:pilules	a71c-77d39
w:pin	a73b-70c-68d43e27f-25g-23
w:pioggia	a-39c65e25
w:pis	a36g25
w:pitch	a32
w:piu	a-78b72c-38d-98e-32f138g22
w:place	b-56c65d-57e-85f-40g57
w:placed	a-83d114
w:placement	c94d-27
w:places	a-24c75
w:plaid	a102c-35
w:plain	a110b68c-108d-52e-62f-58g-87
w:plaira	c59
w:plaisante	a23c37d-32
w:plaisir	a-154b101c132d50e-61f-34g-22
w:plait	b100c-84d-87e-98f136g-109
w:plan	a-150b138c45e-43f-26g45
w:plane	a-24c95
w:planner	a-35b57c29
w:planning	a-71c111
w:plans	a-64b131c-53d-65e-37g-21
w:plaque	b-49c125d-34e-35f-27g-51
w:plastic	a-58d92e48
w:plastique	a51
w:plastron	a69
w:plat	a38c-36d31g43
w:plata	a106b-25c-53d-28
w:plate	a57b-42c-92d87e26f-29g-43
w:plateau	a95c-24d-30
w:plateforme	a-35c70
w:plates	a102b-49c-69g62
w:platform	a-63c120g-91
w:platin	a72c-45d-31g48
w:platine	a34b-30c-109d-57e-28f-26g123
w:platinum	a105b-21c-113d22e-22f-26
w:play	g41
w:plays	a-80d36g52
w:please	a33b-50c-36d-45e-94f105g-31
w:pleasure	a-27c-55f118
w:plein	a33
w:pleine	a-124c53e95g54
w:pleure	c-48f59g61
w:pleurer	a-52c38f69
w:plombier	f72
w:plonge	a-78c62d44
w:plongee	a66c54d-32
w:pls	a27b-32c26d-42e-82f66
w:pluie	c-80d21e37f73
w:plum	g72
w:plume	e26
w:plus	b-36c-68f146g-32
w:plusieurs	a155b-54c44d-105e-62f-38g-50
w:plutot	a34b28c-82e-93f-51g111
w:pm	a-72b-50c73d-67f-60g120
w:po	a-63b-20c92
w:poche	a73b41c-74d28e-72f-36g-49
w:pochette	c-42d86
w:pocket	a96c-112d-79f-30
w:pockets	a79c86d-22e-97
w:poco	a104c-27d-40
w:podcast	a31b-36c74d-43e-21
w:pode	a57d-47g53
w:podem	a39c46
w:podemos	c71
w:podria	a44c30
w:podrian	a87b-27c23d-29e-29f-25g-35
w:poesia	c44
w:poi	a-119b-22c63d-54e128g-26
w:poids	a62c59d-62
w:poignet	b-69c-47e-60g101
w:poignets	a79
w:poincon	a-107c-96d139
w:point	a34b-56d-86e115f-38g-47
w:points	a-54c37g54
w:poli	c72
w:police	a-101c147d-34e-94g60
w:polish	a-31d36e56
w:polished	c-69d74e37
w:polite	a111b-75c-99d-64e61f71g-24
w:polizza	c-95d113
w:polso	a43b-22c-60e65f-20g-21
w:pomeriggio	a110c-95d-40e-40f-21g29
w:pompiers	c44
w:ponctuel	a-60c89
w:poor	a-50b53c27
w:pop	b-34c46d-51e34f30g-47
w:por	a-35b54e-81f82
w:porcelaine	a35c-30d39
w:porque	a-60b-53c30d-46e90f-46g97
w:port	a26c54
w:porta	a36b-22c-57d-70f52g38
w:portachiavi	a107b-94c-47d-35e-21g44
w:portafoglio	a-28c-85d77e79
w:portait	a33b-59d-51e112f-23g-27
w:portant	a-63d86
w:portare	a103d-66
w:portarlo	a-78c-51d106
w:portato	c49
w:porte	a90c27d-93e-63f-72g-59
w:portee	a-29b-32c160d-132e-86f63
w:portefeuille	a29b-32c-93d95e-39f-28g-36
w:porter	a85b-21d-21e-68f-50g-57
w:portera	a-58b-35c158
w:porterai	a132c-57d-33e-31
w:portes	a-55c127d-44e24
w:portfolio	a-74b-23c91d-22e-22f-21g-22
w:portier	c62
w:portiere	c-63d103e-22
w:porto	a54b-38c44d31e-43f-26g-30
w:portugal	a42
w:portugues	a58
w:pose	a-74b37c-75e117f-40g82
w:poser	a-47c103d29e-33g-34
w:position	a45c43
w:possa	a80c-73d38
w:possede	b-49c30d57f-24g-34
w:possiamo	c79d-23
w:possibile	a44c-81d93
w:possible	a60b-50c-53d48e-90f-45
w:possibly	b97c-26
w:possiedo	a-70c-40d115
w:possivel	a-52b61c-47f-30g98
w:posso	a69b-63c-22d91e-93f-72g-76
w:post	a-117b47c48d135e-96f80
w:postage	a-84b47c99d-46g39
w:postal	a26f59
w:poste	a-67b99c76d-47e-48f-40g-46
w:posted	a-34b-31c113d-84f-20g87
w:pot	a148b-30c-21d-70e-50f-69g-50
w:potete	a-40b-39c-94d122e-46f-42
w:potter	a64
w:pouce	a79e-22
w:pouch	a89e-45
w:pounds	a104c-61e-36
w:pour	b20d-32f-24g36
w:pourquoi	e74f-55g30
w:pourra	d59
w:pourrai	a-40b49
w:pourraient	a-27c85f-28
w:pourrais	a46c51
w:pourrait	a50b-41c64d-30e-81f-45
w:pourriez	b23c40d65e-83f-36g-49
w:pourrions	a130b-22c35e-29g-93
w:pouvez	a33b-76c-33d108e-85f-99
w:pouvoir	a64c21
w:pouvons	a60b-21c33
w:powder	c-46d87
w:pr	a98b-92d-97e-81f-61g63
w:pra	a51b82c-32d-30
w:practice	a75c-89e50
w:praia	a-49d72
w:prayer	a-26d71
w:pre	c57
w:precedent	a-47g65
w:precieuses	a-26c70
w:precieux	a54c55g-29
w:precio	a146b24c-51d-47e-35f-33g-77
w:precios	a-38b101c-46
w:precise	a42b42c-88e50
w:precision	a-86g115
w:preciso	d104f-30g-26
w:preco	d-31g94
w:prefer	a-54b-22c-51d40g117
w:prefere	a-40c-86d-66f87g116
w:preference	a90b-43d-60e-37f-33
w:prefererais	a-41b49c-33d25g53
w:prefers	a66c-69g76
w:prego	a-106c-117d114f123
w:pregunto	a-102b94c-25g95
w:premier	b32c37d-74f-59
w:premiere	a40c-53d-62e53f-26
w:premieres	a-79c67f73
w:premiers	a52c99d-57e-58
w:premio	a-34c123d-54
w:premises	c61
w:prend	a55b-66c-55d86e-80f20
w:prendere	a82c-23
w:prendrais	a112b54c-123d24e-43
w:prendre	a92b-97c155d-89e-111f-57g-64
w:prends	a116b97c-141d-109e-89f-51g33
w:prenez	a-42b-24c132d-33e-23f-24g-46
w:prenne	a-71c-22e128
w:prenom	a50b-64c-114d-27e-31f90g51
w:prenoms	a79c-74d-29g62
w:prenons	a-37c23g47
w:preparation	a-112c-88d137
w:prepare	b-49c86d-53e-46f-43g-44
w:prepared	c60
w:preparing	a-45c-105d123g66
w:preparo	a-25c65
w:preparons	a-36c79
w:pres	a-58b129c43f-45g-55
w:presa	a-48e76g34
w:presence	a-44c56f51
w:present	a122b-29c-80d-33e-31f-64g-74
w:presentation	a21f84
w:presente	a-24c-90d-26e110f111g-22
w:presenter	a40b-47c44d92e-93f-39g-42
w:presents	a109c-70
w:president	a45c30
w:presidente	a103d-45
w:preso	a-95c-62d118
w:presque	a100b-23c-53d-25e53g-23
w:press	a-74b-53c118d-53e-48f-53g-47
w:presse	a131b45c-61d-83e-81f-61g-34
w:pressee	a-67c-89d104e115
w:presses	a108c-67
w:pressure	c-50g101
w:prestito	a-44c85
w:presto	g75
w:pret	a-65b96c40d77e-42f-38g-40
w:prete	a-74b-55d21e136f-43
w:preter	a-64c146d-66
w:pretez	a-52c100
w:prevenez	a41c-40e63
w:prevenir	a-99d-22e138
w:preventivo	a-112b-23c-59d-27e60f-23g130
w:previous	a-98c82g72
w:prevoir	a86
w:prevoyez	a50
w:prevu	a-83b117c-96g117
w:prevue	d72
w:prezados	a-54c90
w:prezzi	a-90b131c-63
w:prezzo	a88b-42d-26
w:price	a72b110d-125f-72g-111
w:prices	b96c33d-67e-44f-45g-44
w:prie	a67b-39c-99d-20f131g-33
w:priere	a93c-39
w:prijs	a-98b69c-59e89f61
w:prima	a22b-60c28e62f-45
w:prime	a140b-25c-87e-48
w:primera	a76c-68e-21g35
w:primo	a114d-64e-54
w:principal	a34c-93d88f52
w:principale	a-56c44d37
w:principe	b70c-21
w:print	a81b-33c82e-114f-42g-33
w:printed	a-31b100
w:printemps	a23b-36c-44d120f-37g-30
w:pris	a-80b-49c-54d147f23g-29
w:prise	b-21c-49d37e-48g83
w:prises	a-45c-38f106
w:prison	b41e-28
w:privat	a84c-32d-44e48
w:private	a24b-33c49d-79g-54
w:privately	a111c-57
w:prive	b-27c105d-26e-39f-21g-25
w:privee	a146c-112
w:privees	f60
w:prix	a102b38c-45d-144e21f-78g-51
w:priya	a-23d34g31
w:prize	a-62b-26c116d-30e-55g-23
w:pro	a26b-28c49d-48e-47f-27g55
w:probably	a-32b64c83d-45
w:probate	a-113b102c-80d113
w:procede	a-24c-81d32e60g54
w:proceder	a43c-94f94
w:process	d-21f51
w:prochain	a96c-50d-49e-20f89g-51
w:prochaine	a92b-44d-71e47f-30g-51
w:prochaines	a-58c98
w:proche	a-21c109
w:procurement	a60
w:procuro	a141c-90d-80e-25
w:producer	a27c26
w:production	a108c-42d-27
w:producto	c26
w:produits	c94f-39
w:produzione	a-41c120d-49
w:prof	c112d-25e-45
w:professeur	a79
w:professionnel	a61
w:professionnelle	a-53c32f78
w:profil	a-66c-47f96g58
w:profile	a-79b-23c88d-22f64
w:profilo	c61
w:profit	a-42b53
w:profiter	a156c-74g-89
w:profumo	a101b-31c-82e-30f-27g-28
w:programma	a-42c91
w:programme	a-116b-37c123d-29e-54f-31g29
w:project	a-68b-23c92f-20g36
w:projet	a-91b125c-60e-54f81g-73
w:prom	a-32c86
w:promesso	a-83c-65e123g41
w:promis	a-55b85c-48d-76e90f-51g101
w:promise	a115b-27c-37e-25f-20g-61
w:promised	a-53b32c-111d-40e100f-39g125
w:promo	c93d-27f-51
w:promotion	a34b51c-46
w:prononce	a99d-39
w:proof	a-103b-45d105e-26g36
w:proper	a122b-67c-131d-86e22f-41g-59
w:properly	a57b-26c-52d-56e-25f-22g106
w:proporvi	c34
w:propos	a-77c24g95
w:proposal	c65
w:propose	a-59b-67c74d-73e120f-61g-41
w:proposed	a49b-35c42d-66f-26
w:proposent	c35
w:proposer	c44
w:proposez	a-78c-108d111e79f78g-31
w:proposition	a-66b-30d-60e-45f-31g113
w:proposons	a-21c63
w:proposta	a-27c87d-23e-20
w:propre	a123c-68e-37
w:propres	a29b-30c36f47
w:proprietaire	c47
w:proprio	b54c-30e73
w:prospection	a-59c-61f129
w:prospekt	a-32b96c-42
w:prossimo	a33b51c-36
w:protection	a-67e-24f119
w:prototype	a-27c88
w:prova	a-21c66
w:provare	a122e-47g-59
w:provarlo	a78
w:prove	a32c-20d48
w:provenance	a-61c87
w:provide	a-53c26f82
w:proxima	e64
w:pu	a-115d-30e47g103
w:pub	a-122c118d-84e-70f124g-46
w:public	a45b-23c64
w:publicite	a74c44d-34f-23
w:publique	a-27c73
w:publish	a-60b105
w:pueblo	b63c-21
w:puede	a21b26d65e-54f-27g-37
w:pueden	b-27c-97d82e-29f-26g32
w:puedo	a59b-65c69d43e-49f-44g-71
w:puerta	b54c-35e34
w:puis	b-75c26e67g-81
w:puisqu	a51b42c-50
w:puisque	a-84c131d-21e40
w:puisse	a106b-56c-110d-72e-58f-38g40
w:puissent	c-118d141
w:pull	a53b-27c-74d102
w:pulseira	a24c-44d68
w:punto	a-26c-88f84g72
w:puo	a21b-21c-115d102e-31f-52g82
w:purchase	a34b87c-55d66e-72g-55
w:purchased	a-89c-43d132e-37
w:purchasing	a-22c98d-59
w:pure	a-130b92c-98d-51e150f65g-31
w:put	b-67d-64f59g61
w:puts	b54c-22
w:putting	a-20c57
w:qu	a23b54c-69d-87e62f-46
w:qual	a40c40
w:qualche	a-46b87c59d-36
w:qualcosa	a119b-29c-61d-104e-60g-44
w:qualcuno	b-36c65d44f-33g-40
w:qualified	c63
w:qualite	e45
w:quality	a-58c83
w:quand	b100c-32d-50e61f-78
w:quando	a-57b112c-120d75e50f-66g122
w:quanto	a100b58c-100d-39e-89f-74g-52
w:quarante	a55b70c-100d-22f-44g-46
w:quarter	c24
w:quarters	c38
w:quartier	b-47c76d49e-55f-39g-53
w:quarto	a59
w:quarts	e32
w:quartz	a103b-77c39d-29
w:quatorze	c-44e105
w:quatre	b54c-78d44e81f-60g-69
w:quattro	a-50b-54e30g107
w:que	b-20c-26e37g37
w:quebec	a-27b100c-43
w:quedo	a-28b70c-42g61
w:queen	c147f-91
w:quel	a55b66c49d-23e-103f-63g-90
w:quella	a-22b-41c71d-56e63f-36g37
w:quelle	a-65c-49d138
w:quelles	a-122c-43d93f119
w:quelli	a48d-20f52
w:quello	a115b-84c-70d-61e-116f41g78
w:quelqu	a-21b43c107d-23e25f-62g-90
w:quelque	a68b-51c-91f-51g-66
w:quelques	a-62b99c42d-63e-45f-43g74
w:quels	a112b-44c-127d97e-26f63
w:quem	a73d-58e59g-32
w:quer	a33c-39e67
w:queremos	a104c-37
w:queria	a106b72c-65d-79e-91f-48g-58
w:quero	a92b31c-95d-71e-45f62g-26
w:quest	a-63b68c30d-25e44
w:questa	a157b-42c-66f-38
w:question	b51c-41d-68e-54f-95g122
w:questionnaire	a-63b-20c23d-22e52f44g-20
w:questions	a-117b-75c97d-70e-53f-52g108
w:questo	a-91c170d-68g-39
w:queue	g64
w:qui	a47b-38f-36g-92
w:quick	a-72b-49c109d-34e-49f-43
w:quien	a-23b-43c144d-76e-86f-36g-88
w:quiere	a98b44c-107d-35e-38f-29g-34
w:quieren	a-105c139
w:quiero	a143b-24c-147d-117g-99
w:quiet	a119c-21d-76e-72f-28g-44
w:quietly	d41
w:quindi	b32c-100d-55e-48f124g66
w:quinta	a-46c37d64
w:quinze	a-58b-56c51d75f32g-48
w:quisiera	a28b-30c-79d100
w:quite	a32b-40c36d-61e-45g93
w:quitte	a65c-22
w:quiza	a-95b85c22g57
w:quoi	a78b63c-56d-149g-99
w:quote	a-80b-27c44d-59e-30f152
w:quoted	a-21c-81d27e100
w:r	a-101b-58c134d128e-88g-91
w:racheter	a165c-21d-142
w:rachetez	a-128b-75c134d30e-23f-21g-21
w:raconte	a-50c55g39
w:radio	a48c21d-23e22
w:raffle	c84d-30
w:ragazza	a96b65c-74f-42
w:ragione	b84c-92d-39e33g61
w:rain	a93c-70d-28e45
w:raised	a87b53c-44g-51
w:raison	a69b85c-62d-53g-21
w:raisonnable	a96c-48d-38e-24f61g-31
w:rallye	c53
w:ran	a-59c31g77
w:rang	a-77c-73d-66e135f-38g33
w:ranger	a46
w:ranking	c22f50
w:rapide	a131c-90g27
w:rappel	a79b-53c-107d-78e102f35
w:rappeler	a74b61c-122d-27e-22f-44g72
w:rappelez	b-31c34d-117e-59f139g-41
w:rappelle	a-91c40e25f69
w:rapport	c63
w:rapporte	a-115b76c30e90
w:rapporter	d56
w:rare	a-61c26d-36e108f-28
w:ras	a27d78e-65
w:rassurez	a120c-42d-75
w:rate	a-79b-34c153d-42e-43f-32g-37
w:rates	a-111c115
w:rather	a28b-68c-39d-30e34f21g28
w:ravie	a-53c77d32
w:rayee	a83c-81g51
w:rd	a24b-36c-105d65e-45f-32g104
w:rdv	a28b-34d53e-34f-112g62
w:re	a-46b-32d86e-119f-22g109
w:reach	a26d42f-27g29
w:reached	c-81g98
w:read	a147b-62c-28d-94e-67f-44g70
w:reading	a-80b113c-71d-34e53f-38g64
w:reads	a60d28e-38
w:ready	a-88b25c39d127f-35
w:real	a100b-32c96d-104e-65f-43g-50
w:realise	a29b-24c40d-59e46f-21g-24
w:really	a-147b121c76e-50g-105
w:reasons	a-93c26e50f77
w:rebonjour	a-88c-28g112
w:recall	a-46c85g27
w:receber	a-54f86
w:receipt	a-82b-32c-70d118e105g-35
w:receive	a42b-25c-28d-35e54f35
w:received	a-112b-24c-93d111e84f-22g88
w:reception	c-43d-38g113
w:receptionist	a61b44c-44
w:recevez	a149c-72d-31f-22g-34
w:recevoir	a112b-76c-93d-108e-54f139g-71
w:recharge	d80
w:recherche	a-53b-36c88d-37e-50f-38g-39
w:rechnung	a101c-106d43
w:reclame	a-111c-79d122e24
w:reclamer	a80c-85e53
w:recogerlo	a66
w:recois	a-54c-100f141
w:recoit	a71b-72f76
w:recommande	c-53d55e32
w:recommence	a-29b31e53
w:recontacter	a232c-117d-63f-66
w:record	a-97e-22f131
w:recorded	a-24e50
w:records	a-129c-26d46e-38f136
w:recrutement	c53
w:rectifier	a-54c-88f116
w:recu	a-89b-73d131f-43g116
w:recue	a-134c36d108e-40g-57
w:recuperer	a-79c183e-23
w:red	b-70c147d63e-61f-40g-65
w:redige	a37c33
w:reel	a-55c83
w:reels	a-42c74
w:ref	b-54c-125d129e-48f-51
w:refaire	a-24b54c-120d99e-67f-39
w:reference	a-21b-33c36d31e-51f-32g81
w:referencement	a53c43
w:references	a-44c95
w:referme	b31c49d-38
w:reflechi	a-111c-92f61g128
w:reflexion	a-107c-55d47f121g36
w:refund	a-120b-27c-94d21e160f51g-32
w:refuse	a74b-32c-90d-46e96f-24g-40
w:regalare	a85c-41
w:regalarle	a97b-24d-37e-79f-23g-28
w:regalato	d71
w:regalo	a54b-20c-84d81f-55g-57
w:regard	a-69c43e57
w:regarde	a-68b130c-53d-27e-71f-51g-25
w:regarder	c-53e-46f48g62
w:regarding	a-73e60g66
w:regards	a142b-42c31d-68e-94g-57
w:regatta	d-31g46
w:regiment	a86c-106e63
w:regionale	a-36c71
w:register	a-66c104
w:registered	a-65d103
w:registration	a-29c133d-59
w:registre	a-37c65
w:registres	a-22d47
w:registry	a75
w:regle	b-24c-111d125e-39f-26g27
w:reglement	a-24c-70d90e-22f117g-51
w:regler	a88c-31
w:regret	a-92b60c-60e112
w:regrette	a-60c-54d46e116f-28
w:reims	b39
w:rejoindre	a-26c66
w:relance	a41d-69e-26g69
w:relancer	a-95b-21c-41d-23f145g59
w:relation	c44
w:release	a-57g91
w:releve	a-24c79
w:religieuse	b81c-74d45
w:relogio	a44b-24c-112d64f-53g51
w:reloj	a43b-39c-81d57e26f-56
w:relojes	a28b60d-24
w:remain	c-67f71g57
w:remains	c51
w:remarque	a-59c116
w:rembourse	b98c50d-122
w:remboursement	a-77c25e50f31g-28
w:remember	a66d25e-50
w:remercie	c-60f113
w:remercier	a52c-28g45
w:remettre	a-99c-99d187e-29
w:reminder	a-54c54g63
w:remise	b-59c40d-111e100f-50
w:remit	c73
w:remontage	a71c-30
w:remonter	b47
w:remove	a-82b-45c-80d-55e-66f138g-62
w:removed	a-22c-32f104
w:remplace	a-109c-25d78g109
w:remplacement	a-30c-32d72e44
w:remplacer	b-43c-91d137e-63f-23
w:rempli	a-88b65c-57d48f73
w:rencontre	a42c29d-25e-21
w:rencontrer	c68
w:rencontres	c91
w:rend	a-23c25f73
w:rendez	b-34c-66d53e64f52
w:rendre	a112c-69
w:rends	a-55c75g51
w:rendu	c-92d60e108
w:renew	c68
w:renewal	a-60c64d31
w:rennes	a61
w:renseigne	a-42b112c-87
w:rent	a48c25
w:rentre	c-27e34g40
w:renvoie	a-98c-90e68g124
w:renvoyer	a-73c-89d139
w:repair	a46c-87d-34e98
w:reparation	a-84c-78d-26e132
w:repare	a92c-52d-45e43
w:reparer	a110b-76c92d-109
w:repars	a76c23e-55
w:repartie	a-103c-58e131
w:repasse	a56c-36d40e-40
w:repere	a89c-53
w:replace	a-64c-39d116
w:replacement	a-56c-72d100
w:replacing	a-74c52d85
w:reply	a-95b-53c57d-77e76f-65g45
w:repond	a-61b-29c91d-81e104f-33g-59
w:repondez	a-136b59c121d-63e65f-76g-63
w:repondre	a-33b-32d-60e-32f-54g129
w:reponds	a63c-88g62
w:repondu	a-136b-57c-57d-34e142f62g55
w:reponse	a-67b-38c33d-99e87g91
w:reponses	a-41c37f58
w:report	c74
w:reportage	a41c33
w:reporter	a-75f93g30
w:reprendre	a-45c-41d112
w:reprendriez	a-98b-38c197d-133
w:reprenez	a-84c47d95
w:represent	b-34c27d81e-34f-26g-29
w:represento	a-26c85g-21
w:repris	a-89c-72e82f114
w:request	a-104b-52c-76d23e-63f165g-61
w:requesting	a-102c82d70
w:requirement	c48
w:res	a-64c87
w:researching	c49
w:reserve	a-42b-24c131d-103f-35g21
w:reserver	a86c-83d-25f51
w:reset	a-27c42d41
w:residence	a135c-122f73g-61
w:residentes	a-31c79
w:residents	c51
w:respect	a-41b61c-45e56
w:responsable	a-89b-35c42d-36e114f-36g-36
w:ressemble	a81b-59c149d-102e-69f-23g-39
w:ressemblent	a38
w:ressortie	a-50c22d77
w:rest	c-40d-85e-42f55g113
w:restaurant	b89
w:reste	a40b-38c-27d-117e-44g85
w:restee	g65
w:restera	b65c-80d52
w:restes	a-82c-38d45g91
w:resto	a105b-54d-59e-56g56
w:restons	a-75b54f76
w:restore	a119c-88d31
w:restored	a28c-26e59
w:restringing	a-108c-75d80e113
w:resultat	c31
w:resultats	a-37c74
w:retail	a-102b-48c101d-42e-43f21g-37
w:retailers	c56
w:retire	a-50b31c-131e-42f150g-50
w:retired	a-25b110d-65e-34g-83
w:retirement	a107c-33d-26
w:retirer	a-141b-31c-99d143e-26f131g-32
w:retirez	a-106c-25f134
w:retiring	a98b-21c-60d-51g51
w:retour	a-119c30d-32e21f48g108
w:retourner	a-72d108
w:retraite	a37b121c42d-97e-72f-63g-58
w:retrouve	a-50c27f-34g97
w:retrouver	a73c23d-36
w:return	a-127b-45c141d76e-39f-64g-85
w:returns	a-77b79d77
w:reunion	a45c-46d73
w:reve	a-47b116c43d-82e-55f-43g-47
w:reveil	a168b-28d-75e-89g-33
w:revendeur	a-48c87
w:revendre	a-68c142d-89
w:revenir	a-74b-62c171e-84f-28g23
w:revenu	a-87c-27e114g22
w:revenue	e37
w:rever	a-113b128d-37e-31f-24g-29
w:revienne	d-22g65
w:reviens	b-24c-56d-41e-76f-21g102
w:review	c49
w:reviews	a-29c73
w:revised	a-70c-32e58g79
w:revision	a-93c-86d128
w:revoir	a81c-148d136
w:reward	a104c-43
w:rgpd	a-56c-101f121
w:ri	a-66c-88d-23e138
w:ribbon	a-92b-27c136d-38e51f-21g-45
w:ricevere	b86
w:ricevuto	a-112b-26c-100d124e-29f-26g81
w:rich	c117e-59
w:riche	a162b-24c-59d-33e-47g-67
w:richiesta	a-74b-50c-53d-43e-52f120g93
w:rideau	a-48c29d78e22
w:riem	a-84c-35d148f-26g-45
w:rien	b117c-88d-71f101g-26
w:rifare	a65c24d-29
w:right	a-45b-36c20f55g26
w:rights	a-66c96
w:rigide	a95c-28d-43
w:rigido	a87c-22d-34
w:rimasta	a-21c-52e96
w:rimborso	a-59c161d-110g-27
w:ring	a79b-46c-66f-56g-23
w:ringe	a65
w:rings	a71b111c-29d-131e-54f24g-88
w:riparte	c-30d72
w:rire	a-54c-107e78f55g98
w:risposta	a-72c-71e39f76g46
w:risulta	a-62c114d27e-23g-23
w:rit	a-60c-23e123
w:rita	c69
w:ritardo	e80
w:riviere	a118b75c-74d-94e-20g-20
w:rivieres	a-39c132
w:riyadh	a30
w:road	d28
w:roanne	a48
w:robe	a-24b-35d59e50f-59g67
w:robes	a65b39c-80d61e-36g-21
w:robot	e34
w:rodez	a-20b93c-87e49
w:role	c49
w:roll	a53c-36e-52g75
w:roma	a41b-26c-37d82
w:roman	a-54b70c65d-27
w:rond	a110c-66d-45g-41
w:ronde	a78b-67g55
w:rondes	a106b-68
w:ronds	a23c-35g61
w:roof	a-50b121c66d-76e-43f-25g-30
w:room	a49c-33d-76e33f-47g53
w:rooms	c63
w:rope	a74
w:rosa	a66c-71d-22f69
w:rose	a37b-37c-84e-54f-63g93
w:roses	a-77c147
w:rosso	a158b-110c-53d-72
w:rotten	a31b28
w:rotto	c155d-50e-104
w:rouge	a121b-68c-73d-35e-91f-45g-67
w:rouges	a-36b59c33
w:rough	a-34c87
w:roughly	a-52b34c89d39e-23g-22
w:round	a21b-70c99d-90e95f-50g-69
w:route	a-47c27e70
w:rowe	a-39d29e39
w:rowing	a-40c43d82
w:royal	a-57c128g-81
w:ruban	a-59b-23c-81d51e81g85
w:rubans	a-70c132
w:rubies	c98g-50
w:rubini	a78
w:rubis	a106b-45d47e-38f-39g-93
w:ruby	a-85c96g77
w:ruckruf	a-101c37e64f65
w:rue	b-84c120d37e-75f-72g-76
w:ruego	a-84f116
w:rules	a-44c-32f99
w:run	b83c87d-85e-67f-54g-63
w:rung	a-76c-23e78f62
w:running	a-103b-32c70e-44f-25g108
w:runs	a-43c46d73e-29
w:rupture	a-85c54e75
w:rush	a29b-34c-120e35f52g63
w:russo	c71
w:rythme	a-56e90
w:s	e-35f-43g22
w:sa	a33c89d-104e-51f-40
w:sabado	a69b-26c66d-36e-51f-24g-38
w:sabato	a88c-112d-21f-53
w:saber	a-85b116c-40d102e25f-37g-38
w:sable	a30
w:sac	a45b-86c-107d59e181f-99g-40
w:sacchetto	a-40c75d-51e53
w:sache	a-53b53c-77e107
w:sacs	a-60b32d77e24f-30g-31
w:saddle	c28
w:safe	a42c31d-46g27
w:sage	a51b98c-59d-52
w:sagen	a-90b37c-45d53g84
w:sagt	b96c-42
w:said	a-72b-55c-108d-25e116g132
w:saint	a74b-64c86d-86e-53f-56g-47
w:sainte	c105
w:sais	a27b21c31d-46e-37f-61g-56
w:saison	c34
w:saisons	a33b63c-49
w:sait	a41b75c-75f-37g-45
w:sale	a23d-48e-67f97g-54
w:sales	a-79b-145c113f53g-54
w:salgo	a35g55
w:salle	a47c74d-34e-59f-33g-46
w:salmon	a89c-30
w:salon	b-72c118d-74e-84f-62g-38
w:salone	c53
w:salons	a-90b-32c141d-29e-103f-22g-31
w:salt	a58
w:saludo	a-97b35c-32d26e-22f80g49
w:salut	a-93b-77c187d-109e-52f-49g-48
w:salutations	a74c-65d47
w:saluti	f60
w:saluto	a-69d93
w:salve	a78b-72c22d-71e-58f-34g75
w:same	a74b-75c-124d-61g120
w:samedi	a61b-105c-62d-77e49f-75g37
w:sample	a-122c104d-46e-39f-36
w:samples	a-64c96
w:samstag	a117b-48c-74d-85f-37g-28
w:san	a-43c43g80
w:sans	a21f-68g-33
w:santa	a35b-33c-63e67f66
w:sao	a24c80
w:sapere	a-33b53c-38d74f22
w:saphir	a62c-98d-40e-24g108
w:saphirs	a-49b105c-33d35
w:sapphire	a24b21e-71f-40g42
w:sapphires	a59c-50d-39g77
w:sarebbe	c76d-21
w:saremmo	a-41c76
w:saremo	c-56g110
w:saro	a62c-30d-32g41
w:sarta	a74c-49g59
w:sat	a50c-63e60
w:satisfaction	a-27c-57e74f66
w:saturday	a91b-89c-57d68e-67f-66g-28
w:sauf	a65b-39c-170d96e30f-31
w:saurais	a-24c-71f121
w:sautoir	a24c-75d101e-28f-32
w:sauver	a35
w:save	a-86e114f-31g24
w:saved	a50b-42c-68d-27e84g-21
w:savez	a-69b-28c124d66e-62f-43g-29
w:saving	a-58b99c-22
w:savoir	a-104b122e-75f94g-62
w:saw	a127b-53d-122f-54g-86
w:say	a-96b128c34d-66e59f-69g38
w:saying	a53b48c51d-75e-26f-25g-37
w:says	a-52b85c28d101e-52f-103g-47
w:scale	a-48g102
w:scan	a-68d66f45
w:scarf	a61b-43c-58d93f-34g-49
w:scarves	a68c31e-32
w:scatola	a-61c49e70
w:scatole	a-49c91
w:scena	a71
w:scene	c77g-53
w:scent	a-74d120e67f-37g-28
w:scented	a67c-80e67
w:schaufenster	a-38b49c50
w:schenken	a124b-42c-102d-47e-34f-42g-25
w:schicken	a-64c-32d103e-36f-34g-27
w:schmuck	a56c82d-69
w:schon	b101c-57d-39e-34g77
w:school	c73d-71e-69f23g-52
w:schreibe	a37
w:schwarz	a125c-50d-35
w:schwester	a37
w:scontrino	a-89c-57d114
w:scorso	a-25c33g72
w:scratch	a33e38
w:scritto	a-84b-24d-26e94f-24g68
w:scrivendo	c53
w:scrivo	b-57c-49d-87e36g110
w:scusate	c-20d37g40
w:scuse	a-82c-52e113
w:se	a34b78d-37e-61f-67g-26
w:sea	a112b-23c-87d-47e-21f76g-43
w:sealed	a-112c116d89
w:search	c56
w:season	a-90c66f70
w:seats	a-37c78e-92g72
w:seau	a116c-70d-35
w:sechzigsten	a28c-32e65
w:second	b-59c-46d-52e-103f-24g128
w:seconda	a-55c22d40e44
w:seconde	c57g33
w:secondes	a-31b-22c31e76g-32
w:secondo	a-104c51d-29g110
w:seconds	a-84c104d29
w:secours	a56e-40
w:secret	a37c-27d52
w:secretaire	b56
w:secretariat	a73c-42
w:secteur	c65
w:section	a80c-25
w:sector	c53
w:securise	a-47c71e35
w:securite	a74c-102e62f55
w:security	a-99b-38c87d-46e76f-32
w:see	a68b-56d-89e32f-74
w:seen	b-35d-62e110f61g-57
w:sees	a95c-41
w:segretaria	a101d-33
w:seguidores	a-39c74
w:segunda	a-39c-92d102f-21g82
w:seguo	a-24b54c25
w:seguro	a-74d110
w:sehr	a-48c85d-52e38f-53g-51
w:sei	a-28b-20c-58d-27e102g64
w:sein	a119c-32d-54g-23
w:seis	a-27d42e44g-24
w:seit	a-120b-54d119e116f-57g-47
w:seite	c116e-24
w:seize	b75d-37
w:selbst	a98b-29c-79d38e-27f-31
w:selbstverstandlich	a-86c115
w:selected	a21c51
w:selection	a26c-47g56
w:sell	a112b-49c80d-72e-94f-61g-104
w:seller	a-49c82
w:selling	a-107b-50c139e-45f49g-36
w:selon	a-34b50c-23d51
w:sem	a-56b57e81f-34
w:semaine	b-79c73d26e-25f-68
w:semaines	a-33c-60d44e119f-44g-63
w:semana	b-41d-60e-58f-59g134
w:semanas	a-27c-41e106
w:semblant	a51
w:semplice	a107c-66d-79e29
w:sempre	c-118d-72e115f-40g78
w:send	c74d-30e-84f-69g-47
w:senden	a-43c86
w:sending	a-53c-100d27e95f84g44
w:senhora	a148c-79d-31
w:senior	a-101c-58e132
w:senora	a91b65c-83d-46
w:senores	c82d-36
w:sens	a-37c49d-53e64f36g-23
w:sense	b31
w:sensi	a-71c-92f126
w:sensible	a85c-24
w:sent	a-32c-111d-87e146f37g90
w:sente	a72
w:sentence	a-56b53c-83e75g67
w:sentir	c-44e100
w:senza	a32b-61d-104e82f-44g23
w:seo	a81d-29
w:sept	a27c-39d35e44f-42g-57
w:september	a109b-28c-65d-32e25f-27g-34
w:septembre	a39b-39c-82d50e-43f-44g91
w:septiembre	a71c-20
w:ser	b-33c55e-56f-32g86
w:sera	a-67b144c-58d-98e-84g120
w:serai	a-57b76c-52d58e-54f-50g101
w:seraient	a-88b-29c75f-27g111
w:serais	a84b-49c25d-38e-40f29g-47
w:serait	b54d-60e63f-70
w:seria	a-56c107d-31g38
w:serie	a46b-39c-53d137e-62f-35g-34
w:series	a88d-46
w:serieuse	b-28c126d-73e-44g-23
w:serieux	a-46c67g63
w:seriez	a-113b-31c124d-36e-26f-23g-25
w:serions	a-29c77
w:serious	c42g38
w:serons	a67b-21c-63d-24e-23f-21g60
w:seront	a-73b93c62f-46
w:serpent	a158b-100c-49d-70e-64g-34
w:serre	a-85c-63d123f52
w:serti	a32b49c-24
w:sertisseur	a-76c81g42
w:serve	a29b-45c-28d55e-41f62g-54
w:served	a-21c-39e96
w:service	a-55b-66c108d36e54f-84g-78
w:services	a-60d38f49
w:serviette	a79c-79g59
w:servirebbe	a23d25
w:servizio	a-39d86
w:servono	a86c-37
w:ses	a60b-23d-46e23f-33g-80
w:set	b76c-69f43g36
w:sete	b92c-33
w:settembre	c75
w:settimana	a69c-46d-23e59
w:setting	d61e-62g43
w:settings	b60c-86g31
w:settle	a-82b88c100d-76e-32f-25g-26
w:settled	a-40b56g46
w:seul	a108b-51d-80e34f-40g-53
w:seule	a104b-75c-139d-29e40f-60g27
w:seulement	a-68b118c-23d79e-72
w:seven	a-35b117d-69e104f-70g-94
w:seventy	a109c-23e-30
w:several	a-90b-20c117d-30e-23f-23
w:shall	c74d-98e-90f-56g91
w:shame	a-34c-122d-31e146
w:shan	c-57e58g39
w:shaped	a23c-27d58
w:share	a-50b-41c112d-55e-51f-66g-49
w:shared	a-52c-97f131
w:she	a72b-69c-107d-60e-28f-51g62
w:sheets	a-68c103
w:shelf	a-21e62g40
w:shelves	a114e-55
w:shes	a-36c-40d46g74
w:shift	a55c42d-23
w:ship	a123b45c-66d-83e-48f-40g-48
w:shipped	a-34c-71f87g64
w:shipper	a-37c72
w:shipping	b-30c85d-46e-29f-29g-29
w:shoes	a-52b-20c81d-43e88
w:shoot	c51
w:shooting	a-30c85
w:shop	a-75c137d-32e52f-72g-81
w:shopping	a57b124c-117d30e-98
w:shops	b-50c62e-37f20g-65
w:short	a40b-48c98d-91e-71f-46g-26
w:shortened	a109c-38
w:shorter	a-68c-26d93g48
w:shortlisted	a-29c70
w:shot	a157d-127
w:should	a-31b60c-39d105e23f-43g-24
w:shoulder	a90c-30d-20
w:shoulders	c-26d77
w:show	a143b-97c50d-85e-93f-69g-90
w:showed	a-57c-106d-26e82g135
w:showing	a-37d79
w:shown	a116b-33c-140d-39e101g-26
w:shows	c127d-64e-28
w:shuts	a52
w:shy	a61
w:si	b66e-46f-74g34
w:sia	a40b-53c-89d-28f88g52
w:siamo	c45d-109e39f-60g46
w:sich	b-56c-55d33e27f67g21
w:side	b-42c63d94e-66f-35
w:sides	a27
w:sie	c48d60e-69f54g-61
w:sienne	a63b37c-28e-22
w:sieste	g56
w:siete	a-67c132d-73e37
w:sight	a-76g105
w:sign	a-130b-45c52d31f89g55
w:signale	a-29c41g56
w:signature	a33c-41d55e34
w:signatures	c76
w:signe	a-59c33d-27g95
w:signed	a-107c-64d80e116f63g-20
w:signee	a-41c39d91
w:signer	a-61c38d-29e-34g106
w:signet	a137c-82d-33e-40g-46
w:signez	a-30c69
w:signora	a52b-23c62e-53f-24g-33
w:signore	a-64c107
w:signori	c75e-25
w:silber	a111b-31
w:silence	a-71d-55f-35g102
w:silent	a-66c61d33
w:silk	b-39c-89d167e-45f-36g-40
w:silly	b46c-69g53
w:silver	a141b-92c-81e-105f-86g-57
w:simple	b97c-53d-37e91f-26g-76
w:simplement	b83c-75d24e55f-43
w:simples	a88b45c-54d-28e-41
w:simply	a-23b119c-59
w:sin	a-50b-43c-73d111e95f-42
w:since	a-22b-72e90f76g-35
w:sind	b41c82d-32e-75f-57
w:sing	a-47c23e65
w:singapore	a30b45c-65d66
w:singer	c40
w:single	a94b-35c-82d27e25f-27g-43
w:sinistro	g59
w:sinon	b67c-103d-58e-47f-41g101
w:sir	a-53b-37c53f-33g25
w:sirs	c92d-29
w:sister	a93b-24c-120e-54f-47g50
w:sisters	a86c-31
w:sit	a-61b-45c128e-56f-47
w:site	b-32c142d-72e-31f-91g-87
w:sito	a-62d64e63
w:sits	a53
w:situation	a28c-72f61g46
w:six	a38b23d23f-56g-74
w:sixty	a-134b-34c47d72e96f-28g36
w:size	a116b-49c-62d-49e-128f-73
w:sizes	c-63d94
w:sketch	a45c-59d-84e-28g102
w:slept	a-98b-20d-48e-23g125
w:slip	a-60c-90d82g53
w:slope	a156c-22d-42f-47
w:slot	a-47c100
w:slow	a87c-68e-94g97
w:slowly	a45c22
w:slt	a87d-28
w:small	a99b-51d-50e-80f-73g-49
w:smaller	d-23e-40g104
w:smallest	a184c-119d-25f-56g-80
w:smalto	a25g47
w:smell	a61b-22c-47d80e-32g-21
w:smelled	a59
w:smeraldo	a76b-25c35
w:sms	a-113b-32c-109d-43e-32f146g-34
w:snow	a95e-23g-20
w:so	b95c-61d-77e-22g79
w:sober	a93d-31e-43
w:sobre	a-60b-43c31d-52e-44f32g116
w:sobrino	a39
w:social	c55
w:sociale	a-33b48c-24g62
w:societe	a-68b-29c61d79e-33f-29g-29
w:sociologie	a-25b69
w:soeur	a32b-74c-28d-33e-61f-58g113
w:soeurs	a128c-101e-51g-24
w:soft	a21b53c-52
w:software	a31b-28c87e-34
w:sogno	a-82b95c24
w:soi	a-22c-54d100
w:soie	a53b-33c-36d38e-46f-30g26
w:soient	c-46f97
w:soignee	c58
w:soins	a-93b-38d24e114
w:soir	a32b21c-67d48e-25f-28
w:soiree	a-96b-28c48d48e81f21g-37
w:soirs	a75c-82d73e-36
w:soit	a48c-79e-26f58g-68
w:soixante	a101b-107c-61f-41g-56
w:sola	a21c42d34e-41
w:solange	a57c-97d-26f61g50
w:sold	a63b-67e31g-80
w:solder	d61
w:soldes	a-62d88
w:soldi	a-24c57e36
w:soleil	a-35c101
w:solicitor	a-42b44d53
w:solide	a53
w:solitaire	b-20d78e-43
w:solitario	b59c-56d30
w:soll	a43b72c-27
w:sollicite	c-21f94
w:solliciter	a-37c81
w:solo	a-30b132c-63d-57f-65g-43
w:soltanto	a-38b123c-89d-28e-31f-23g-21
w:solution	c53
w:some	b68c81d-88e-79f-53
w:somebody	a34b60c-119d61e53f-66g-63
w:someday	a-103b129c-70
w:somehow	a35c-54f77
w:someone	b-49c-72d28e105f-44g31
w:something	a105b-52c-119e-84f-69g-80
w:somewhere	a-59b42c-23e24g47
w:somme	a-42c89d-62e46
w:sommes	d-93e78g-45
w:somos	b-54c101d-75e-57f-46g-53
w:son	d-34
w:sondage	c63
w:sonne	a-84c146d103e-25g-94
w:sono	a49b-31c52d-80e-66f-60g21
w:sons	a91c-29d-23
w:sont	a50b-136c21d114e-62f-35g-72
w:sooner	a-47c32d87
w:sorella	a-61b78c49
w:sorpresa	a-29c35e41
w:sorry	a44b-70c-126d-42e-67g135
w:sors	a-28b42c-61f76
w:sort	a-30b103c49d-22f-48g-70
w:sorte	a-24d32
w:sorti	c51
w:sortie	b34e22
w:sortir	d-22e67
w:sotto	a42b-21c-44d-58e89f-21g-21
w:sou	a-40c132d-125e-96f-64
w:souci	a-65c-77d48e128
w:souhaite	a64b-55d-44e-62f97g-100
w:souhaitee	a-40c94
w:souhaiterais	a-127b-47c45d123e-60f-50g90
w:souhaiterait	a75
w:sound	c61
w:source	a-50c-93f104g55
w:sourde	a96c-58e75f-51
w:sous	a-31b-87c62e56g-85
w:soutenu	a91c-102e74
w:souvenez	a52c101e-92
w:souvenir	a-41b70c-71f76
w:soy	a-33b-85c149d-86e-59f-66g44
w:space	a-72g108
w:spam	a-39c33e-36g99
w:spare	a-68b42c57d21e-38
w:speak	a24c102d-67e-62f-43g-46
w:speaker	a-22c92
w:speaking	c58
w:speaks	a47c-41e66
w:special	a26c79f-27
w:specialise	a-52c80
w:spedite	a62b-24c-104d55e-26f59g-31
w:spedizione	a53c-79e75
w:spend	a105b85c-44d-106e-87f-38g-45
w:spent	a-64c-33e126f-29
w:spesa	a89c-41
w:spettabile	c30
w:spilla	c-35d-56e28g91
w:spinelle	a144c-93g-49
w:spins	a-79d90
w:split	c23e58
w:spoke	a-104d-41f-25g126
w:sponsor	b-41c115d-74e-50f-38g-53
w:spontanee	c58
w:spoon	a-81c-38d122g73
w:sposiamo	b70
w:sposo	a88
w:spot	a37b46c-59g38
w:spring	b23c77d-20e-89g-61
w:square	b36c-76d-43g78
w:squelette	a50b-48c-24e-20g83
w:st	a57b-42c-45d-38f-37g86
w:staff	a-105b-54c87d-61e-31f96g-62
w:stage	a-56b106c51d-52e-49f-43g-48
w:stagiaires	a-83c117
w:staircase	c82
w:stairs	c55g-23
w:stamp	a-55c73d-39g48
w:stamped	a73c-126d100
w:stand	a41c20d57e-23f-55g-90
w:standing	a-114c58e111
w:star	a126c-38d-37
w:stars	a31
w:start	a-63b121c73d-102f-52g-57
w:started	b-24d59e-42g29
w:starts	a37c-58g53
w:startup	a-41b60c41
w:stata	a68c-86d29e40
w:state	a50d-34e28
w:statement	a-43c83
w:stavolta	a91d-55
w:stay	a65b-52c107d-57e-39g-28
w:stazione	a-40b52c-36g66
w:steel	a126b-75c-94d-41e-54f-44g-66
w:stehen	a28b71c-49
w:steht	a-50c57d85e-30
w:stein	a86c-34
w:stelle	a-37c106
w:step	a40c-61e41f55
w:stessa	a-73d99e34
w:stickers	a-54c103d-29
w:still	a28b25c-94d-26e-46f45g84
w:stima	a-28c-36d35e60
w:stitch	a-53c40d50
w:sto	a-88b59c37g47
w:stock	a56b-73c73d-115f-56
w:stoke	a60
w:stolen	a46b-24c87e-30f-23g-26
w:stone	a-46b39d-56e88f-53g33
w:stones	b-25c108d-56e-25f-56g-74
w:stood	c66
w:stop	a-30b-58c-70d-108e-81f153g-116
w:stopped	b-42d63f-44
w:stopper	a107c-28
w:store	a-78b-35d85e131f-33g-34
w:stories	a-60c83
w:story	a80b-97c76d-47e-45f-35g-37
w:straight	a82c-22d-49e38
w:stranger	a118d-43e-47
w:strap	a-26b-68c-137d143e72f-56g-36
w:straps	c54
w:strasbourg	a43b-38c-79d103e-37g-23
w:street	b-38d73e63f-96g-61
w:stress	a-76g121
w:string	a35c86d-21e-40f-28g-71
w:stringere	c-34d63
w:strings	a-27c76
w:struck	a-23g75
w:stuck	a-121c152d88e-54f-29g-32
w:student	a-37b113c29d-59e-34f-36g-34
w:students	a-44b-42c107
w:studio	a103c-73g56
w:studs	a81b-34
w:stuff	a-103b89f98
w:sturen	a-97b50c68d56
w:style	a-24c80
w:stylist	c62
w:stylo	a45b-36c-118d96e74f-46g-35
w:su	b-89c92d-44e-26f-42g-32
w:subasta	a-41c74
w:subito	a165b-26c-67e-43f-38g-47
w:subject	a-31c-30f89
w:succes	a-80c106
w:succession	a33c-36d51
w:such	c63d27f-47g-60
w:suche	a117b-64d-104e-72f-55g-51
w:suede	a-21c-21d71e64g-43
w:suegra	a67
w:suffirait	a-93b39c116d34e-72g-37
w:suffisent	a-37c52d31
w:suffit	a-86e58g61
w:suggest	a109c-61d-21
w:suggested	a-54c-46g114
w:sui	a34b60c-37d35e-35
w:suis	b34d-86g-41
w:suisse	a104c30d-100
w:suit	a52b-24d44e-29f-26g-30
w:suite	a-88b-45c-61e-87f153g122
w:suits	a22c33g25
w:suivant	a31
w:suivi	a-114b-40c49d114e-133f-121g50
w:suivre	c-51d108
w:sujet	a-108b-41c-45d-64e-53f53g142
w:sul	a-136c61e111
w:sulla	a-93c-102d-37e22f58g126
w:sum	b39c28
w:summer	a-38b-70c41e29f93g-57
w:sunday	b-80c-75d112e-27g60
w:sundays	a89c-45
w:suo	a101c-119d82e-33
w:suocera	c-24g68
w:suoi	a85c-44
w:super	a-41d66
w:supervisor	c35
w:supper	a-54b64
w:supplement	a-44c107
w:supplier	c27
w:suppliers	a-30c88
w:supply	a-98b-36c29d93e-38f85g-32
w:supporte	a-43c119d-21e-74g63
w:suppose	c-30d43e26
w:supposed	a-54e49g70
w:suppression	a-84c-89f143
w:supprime	a-21c34g47
w:supprimer	a-98c-101d-25f134
w:sur	b-62c60d-34f-40
w:sure	b-92c-81d-28e97g120
w:surname	a-98c-106d26f119g74
w:surplus	a-80c123
w:surprise	b-29c-95d-40e61f-31g109
w:surtout	b-41d55e-93f94g-22
w:survey	a-59e103f27
w:sus	a37b91c-35d-56e-59f-37g35
w:suspended	a44c26
w:suyo	c119d-31e-37g-25
w:svp	a112b-55c-106e-95f117g-136
w:swallowed	a-31d65
w:swan	a46
w:swansea	c-48e81
w:swap	a-148b-28c62d134e-37f-21g-37
w:swatch	a48c48d-85g29
w:sweep	a-59c96
w:swing	c54
w:swiss	a-35c127e-55
w:system	a-89c-63d-39e63f135
w:ta	a109c-83e-46g80
w:tabac	a89c-31
w:table	b41d-26e-34f-57g31
w:tableau	e76
w:tache	a-83c-94d133e72
w:tag	b-58c91d60f-58g-61
w:tags	c50
w:taille	a81b-87c-146d50f-27g21
w:tailles	a30b-28e-29f64g-35
w:tailleur	a41c39
w:take	a-48d-91e46f136g-32
w:taken	a-104b-69c69d40e32f92
w:takes	a116b-39d-70e-51f-21g29
w:talent	e82
w:talk	a75b98d-78e-47f-47g-66
w:talked	b-25e63g42
w:talking	a46b74c-83e-30g50
w:talks	a-98b44c126d-45e-31
w:tall	a75b-33c-29d-63e59f-24g-64
w:talla	a104c-41d-51
w:taller	a-20c31g49
w:tamanho	a81b-21c-70d40e-51g24
w:tambien	a-53c27g73
w:tan	a112b-52c-107d25e-50f-40g-22
w:tannery	a-30c75
w:tant	a-96b-35c-24d159e-59f-31g108
w:tante	a-89b-68d126e46f-50g94
w:tape	c-29d72
w:tard	a-40b144c-128d-37e33f-27g-30
w:tarde	b-58c83d-79e-60g68
w:tardes	a73
w:target	c53
w:tarif	a-37b25c82d-98e-74f-54g82
w:tarifs	a-109b144c-31d-34f-47g-20
w:tas	c-66d-58e133
w:tasca	a108c-31d-45e-28
w:tasche	a-82c-54d82e77
w:tasse	a161b-25c-75e-87f-30
w:taught	a88b-81c63
w:tax	a-58d85
w:taxi	b-44d127e-52
w:te	a-30c75d25
w:tea	a-70b-43c-35d92f-38g118
w:teach	b64
w:teacher	a116c-55d-31
w:team	a-51b-64c54d-34e55g-64
w:teams	a-23c64
w:technicien	a-57c133d-95
w:techniques	c46
w:tel	a-32b-23c-79d-33e106f-24g105
w:telefonata	a-100c-86e118g93
w:telefono	a-51d-85e37f43g96
w:telephone	a-40b-74d-84e115f59
w:telephonique	a25c-101f92g51
w:television	c50
w:tell	d-26e-57f76g-73
w:telle	a54e23
w:telling	a-31c-69f127
w:tells	a36
w:tem	a169b-83c-76d-45e-110f-81
w:temoin	a84b-25c-67e49
w:temos	a-72c95
w:tempi	a-23c-84d83g75
w:tempo	a78c-75
w:temps	a52b52d-86e-93f46g-30
w:ten	b54c36d-64e-59f-65g45
w:tenais	a-62b49c-52e92
w:tenants	a-43c68d55g-27
w:tengo	a-60b72c105e-65f-40g-46
w:tenho	b40d77e-37g-22
w:tenir	a-37b93d-23e22
w:tennis	a-68b102c-24d61
w:tenth	a49b61c-43
w:tenu	a-73c28g95
w:tenue	a27c50
w:terme	b64c-43f72
w:termin	b-32c-46d-44e117f-43g40
w:terminale	a44
w:termine	a54b69c-53
w:terms	c78
w:terra	c106d-51
w:terre	a-87b101
w:tesi	c74
w:test	a-111b-71c118d-73e-24f-77g-76
w:testa	a102c-33
w:tester	a-29c66
w:tete	b121c-68d-96e22f-41g49
w:tetes	a-43c83
w:text	a-111b-77c62d-46e102g127
w:texte	a-53c55d67e-44
w:th	a81b-92c-125e-59f-79g94
w:than	a37b-35c28d-23e49f-77g-53
w:thank	a-92c-30d-43e-84f146g120
w:thanks	a-43b-70c-89d-48e-80f145g120
w:that	a23b23c-58d-40e104f-52g-21
w:the	g24
w:theatre	a49b-25d-56e52
w:their	a-71b32c111d-42e-44f-58g-37
w:them	a-44c22d57f36g-51
w:themselves	a-42c-48e105
w:then	a-95b131c-133d126e107g98
w:there	a39c-37d34g-78
w:these	a100b-45c-32d-22e29f-36g-46
w:thesis	c59
w:they	a51d-27e-61g-40
w:thief	a-66c72d-24e66
w:thin	a103b-38c34d-33e-70f-31g-44
w:thing	a119b74c-135d-91e-135f22g-40
w:things	a-44b115c-54e100f-63g-77
w:think	c48d-61f-28g42
w:thinking	a23b61d-117f61g-41
w:thinks	a-25b50c-53g60
w:third	a-61c-72e103f122g-21
w:thirty	b42c29d-34e58f-60g-61
w:this	b-40c62d-53e-34
w:those	a-40b34c104d-33f-35g-47
w:though	b97c-71d-85e-21f27g61
w:thought	a-75b50d29e82f-71g81
w:thousand	a113c-31d-94e-78f-42g-82
w:three	a48d-72e53f-74g-41
w:through	a-28b136c-93e79f-23g-54
w:throw	a-109c80d76
w:thursday	a73b-77c-27d-33e-94f-53g69
w:tiara	b78c56d-65e-43f-27g-30
w:tiaras	a-50c82
w:ticket	a-108b-37c-94d133f-32g-44
w:tickets	a101c33d-39e-64
w:tie	a113c-71
w:tiempo	a97c-45
w:tien	c24d30
w:tienda	b-80c21e100g-80
w:tiene	b-26c47d42
w:tienen	a127b-74c-38d-75e-73f-47g-72
w:tienne	a82c-28
w:tiens	a50b-69d56f-71g-23
w:tient	b92c-121d57e50f-34
w:tight	a-148c-52d155
w:tiktok	c56
w:till	a84c-30d-43e-63f-45
w:tilleuls	f75
w:timbale	a33b44c-59e42
w:timbres	c47
w:time	b21d-76e35g25
w:times	a88b-97c-58d-97e105f41g-74
w:timide	e-22g39
w:tin	a80
w:tiny	a137b-61c-80d40e-97f-38g-94
w:tip	a-85c62d92g-23
w:tire	a31c-59d24g73
w:tirer	a-45e81
w:tiroir	b48c-73e46
w:tissue	a-74c63e71
w:title	a-34c26f57
w:titre	c-93d67f99
w:tiverem	a116c-41d-38
w:tmrw	d88
w:tobacco	a82c29d-28e-51
w:toc	a-24c88
w:tochter	a55b46c-41
w:toda	a-101e123
w:todas	a-43c116e-27
w:todavia	a89b72c-116d-44e-30f-23g26
w:today	a47b-109c55d-35e44g-80
w:todo	a-27b66c-24f76
w:together	a38b52c-30e-49f-33
w:toi	a49b-26c65
w:toilette	a-53b45e76
w:toit	a-46b111c-32
w:toiture	a-43b58c24
w:token	a-48c83
w:told	b-68c-59d-74e130f-46g-90
w:tombe	a38b-31d-59e-41f-25g86
w:tombee	a26e48
w:tomber	a-55c-55d43f126g-29
w:tombola	a-81c96
w:tommaso	c50
w:tomorrow	a90b-42c85d-78e-57f-41
w:ton	a-65b-28c107d-28e63
w:tone	a21c-45d-46e60g42
w:tonight	a64d45
w:too	a24b-39c-117d81f43g22
w:took	a-46b-41c-42d82e67f66g-33
w:top	a-42b-37d24e-35f-36g107
w:topazio	a-30g73
w:torino	a72d-49e24
w:tormaline	c51
w:tot	a-54b151c-118d-31e-25g-23
w:total	a-43b99
w:tote	a49c-24d-31g61
w:touch	b55c-129d-49f-29g120
w:touche	d111e-28
w:toucher	a84d-31
w:toujours	b-96c41d-25e-50f-73g127
w:toulouse	a66c68d-60
w:tour	a-21b68e-72f-47g74
w:tourbillon	b64g-51
w:tourmaline	a94c-74g36
w:tourne	a-88c59d132f-45g-79
w:tournee	a27c60d-35
w:tourner	a-80c88d26
w:tours	a87c-20
w:tous	a-26b131d-33e-62f32g-86
w:toussaint	a101c-31
w:tout	b25d-61e-31f87
w:toute	b-23c-59f59g29
w:toutes	a41b41c-44d-100f108g-70
w:town	a32b-26c-34d83e-41
w:tra	a-69b104c-59d32e30f-27g34
w:trabajo	a49b92c-34d-38e-71f-32g-33
w:trabalho	c64
w:trace	a-96c-73d121g52
w:tracking	a-104b-24c-104d128e-34f-31
w:trade	a79b-42c65d-48e-44f-36g-39
w:trademark	c63
w:trading	a-21c87d-30
w:traducteur	c56
w:traductrice	c39
w:traffic	c82g-24
w:train	a-65b39c-27d-81f-53g140
w:trait	g48
w:traite	a-83b91c-54d42e31
w:traitement	c-31f98
w:traiteur	a-61c34e59
w:tram	a51b62c-56
w:tranquille	a47b43c-45
w:transfer	a-37b-21c43d-73e-21f-21g99
w:transformer	a22c-58d109
w:transmets	a41c63
w:transmettre	a-22b-28c100d-28e-26f-43
w:transmis	a-85f73g70
w:transmission	c44
w:transport	a-30c69
w:transporteur	a-95c27d94
w:trasferirmi	a-23c73
w:travail	a-78b56c53d22e111f-42g-50
w:travaille	a61c33d-80f-37g-42
w:travailler	c47
w:travaux	a-35b59
w:travel	a126b-92c-66d78e-106f-66g-50
w:travelling	c-74g114
w:travers	a48c-68e71
w:tray	a26b-29c-63d92e-42f-30g55
w:tre	a53b-86e-64f-58g58
w:treasure	a-64c109
w:treat	a-66b99d-58f103g-52
w:treated	a-95c-108e143
w:treize	c69
w:treno	a74c-29d62e-22g-54
w:trent	a97c-35d-63e40
w:trente	a35c54d-34f-55g-63
w:trentesimo	a70
w:tres	a35b-65c79d-104e-21f-55
w:tresse	a92c96d-69g-86
w:tried	a69d38e24g-109
w:trieste	a44b33c-57d39
w:triste	a-91e67f72
w:trois	c43d-59e47f-68
w:troisieme	a58b-60c27d-48e69f-35g-46
w:trompee	a-85b51g56
w:trop	a46c-55d106e-110f-61g-25
w:trophy	c52
w:troppo	c-58d86
w:trotteuse	a49c-33d24
w:trottoir	c96f-21
w:trotzdem	b104c-58
w:trou	a-80b-39c32d102
w:trouble	a-100c-38d-49e114g102
w:troupe	a-36c77
w:trousse	a127c-92
w:trouve	b43c-100d-64e125f98g-31
w:trouver	a111b-53c-48e-48f-42g-45
w:trouverez	a-23g70
w:trouwen	a-23b104c-50
w:trovare	a27
w:trovato	a81c31d-52
w:trovo	d23
w:truc	a108c-77d-26e-28
w:trucs	b-54c123d-20
w:true	a51b-26c102d-64g-24
w:truly	a-124b46c31d68e43
w:trunk	b55
w:trunks	a-85b134c-94
w:trust	e48
w:try	a127b-55c-106d-89e-44f-48g-26
w:trying	a-35b-28c61d30e48g-21
w:tt	a-26g91
w:tu	a-30b-33c174d-56f-39g-23
w:tudo	a-31c81
w:tuesday	a43b-62c-37d25f-55g58
w:tunnel	a-68c-29e48g77
w:turn	a94b-39c30d-58e-47g22
w:turned	a-130c26d46e64f-28g100
w:turning	a62b38c-98d-25f45g-23
w:turns	a58b46c32d-53e-40f-23g-28
w:tussen	a-31b75c-41g53
w:tutor	a-67c141d-25e-35
w:tutta	c50e26
w:tutti	a-34c-24d96e40
w:tutto	a-95b116c-89d-20f119g50
w:twee	a-24b67c-43g53
w:twelve	a95b-47c-62e-66f25
w:twenty	a-47b84c32d-77f-45g54
w:twice	a-37b-82c-34d-127e115f117
w:twin	a144b-81d-35g-84
w:twins	a24b-54d-38e-40f-21g95
w:two	a49b-46c-39d-59e66f-49
w:type	f37
w:typed	a-53f85
w:u	a-23b-51c99d73e-86f-48g-40
w:uber	a-121c121d-62e43f-41g-39
w:ufficio	a-37c76
w:uhr	a105b-27c-102d44e-54f-71g-64
w:uhren	a-23b51
w:uit	a-130b106c-91d78f119g-25
w:uk	d-43e-21f108g-21
w:ultimo	c65
w:um	a26d-48e55f-67g-67
w:uma	a63c70d-93f-68g-76
w:umbrella	b22c28d-30g35
w:un	a26b21c38e-25f-50g-81
w:una	b33c22e67f-72g-46
w:unboxing	a-58c96
w:uncle	a-29c127d52e-78f-27
w:und	b-77c54d-82f75
w:under	a37b-24c-79d31e-93f131
w:understand	a-73c-116e135f67g41
w:understanding	a-55b57c42
w:undici	a62c-49d35
w:une	a47d-42f-59g-79
w:ungefahr	a-76c79d66
w:unheated	a84c23d-25
w:unique	a125b-41c-32d-71f-38g-28
w:uniquement	a39d55e-68f58g-28
w:unit	a-50c92
w:unite	a57c-32d-33f72
w:univers	a-43c98
w:universite	a-42c91
w:university	b105c-42e-23
w:unmounted	a56
w:uno	a98b-81c74e-94f-62g-72
w:unos	a81b-44c-124d100e-64f-42
w:uns	a-66d-37e42f56g68
w:unser	b-23c98e-22f-48
w:unsere	c79d-41e-30f-24g-22
w:unseren	c43
w:unsubscribe	b-43c-78d-62e-50f96g-49
w:until	a97b69c-84d-63e-71f-59
w:unusual	c65
w:unworn	a-62c-70d131
w:uomo	a42b80c40d-79e-44f-32g-33
w:up	a-21b-76c63d-37e-85f51g58
w:upstairs	a-93c103g25
w:ur	a-158b-92c202d-129e-90g-24
w:urgent	a-27b-60c141d-68e-83f-62
w:us	b-27c28d-25e-29f21g48
w:usa	a58c95d-27e-34g-36
w:usage	c-60d-85e44f56g45
w:usd	a-28b104
w:use	a-108b-75c53d140f63
w:used	b-64c-25d-34e28f132g-62
w:usee	a68
w:usine	a-57b46c79
w:using	a-63c75
w:ustedes	a38c95d-58e-81f-46g-56
w:usual	c34
w:usually	a-21b114c-66
w:utile	a-47e80
w:utiliser	a-21g62
w:uw	a-123b-32c137d-78e-43f82
w:v	a78c-47d-25g42
w:va	c-51e-101g109
w:vacances	a34b-35d23e-57f-22g81
w:vader	a88b-20d-28
w:vado	a-49b69c-67e92
w:vai	a82c-22
w:vainqueur	c45
w:vais	a-27b60c-40e49
w:vaisselle	c-40d61
w:valable	c81
w:vale	a-79b57c31d-43e58
w:valencia	c22d48
w:valenza	a-65c98d-28
w:valeur	d74
w:valuation	a-101c-37d95e78
w:value	a37b113c-127d39
w:vamos	a32c-30g67
w:van	a-120b65c46d83e-73f-41g123
w:vanity	a33c-41d51
w:vase	a94c-31
w:vases	a175c-102e-44
w:vassoio	c-59d81
w:vault	c71
w:vaut	a-66b66d91
w:ve	a-32c50d-37e-30f56
w:vean	c39
w:veau	a58
w:veces	a-68c-75e99f55
w:vedere	a96b-70c-30d-87f-44g-51
w:vederla	c97e-30
w:vehicules	c123g-107
w:veille	a-102b50c-93e133
w:veinte	a44
w:velo	a-72b47c119d-51f-20g-30
w:velvet	c58
w:vend	b35c70d-81
w:vende	b42c-34e63
w:vendem	a36d45
w:vendere	a34c131d-125
w:venderlo	a-82c143d-84
w:vendeur	a-57c-89d51e112
w:vendeurs	a-82b-26c68d-28e83f-26g-25
w:vendeuse	a-106b-108d35e128f-33g-37
w:vendeuses	c66e-26
w:vendez	a118b-48c-106d97e-60f-35g-46
w:vendita	a-67c74d-32e-26f82
w:vendo	a-151b-41c160d-90e-48f-40g-48
w:vendome	a-74c91
w:vendons	c26
w:vendre	b-35c43d48f-51g-57
w:vendredi	a67b-70c-55d56e-25f-63g24
w:vendredis	b76c-29
w:vends	a-55b-81c171d-123e-52f-36g-44
w:vendu	b-45c33d41f-29g-41
w:vendue	a-44b26c-94d80e92
w:venerdi	a-25b-29c-84d53e106f-20
w:vengo	a91b-36c-22e-33f-26g-28
w:venir	a125c-144e-101f-67g-86
w:venire	a81b-52d-70e-53f-31g43
w:venite	a-86c125
w:vent	a-75b49c-47d78e72g-25
w:vente	a-94b-58c89d57e-61f-55g-63
w:ventes	a-89b-20c55d63e-32f38
w:venti	a85
w:venu	a-112c35e119
w:venue	a-63c29f58g34
w:venus	a-98c55e88
w:ver	a45b72c-35d-74e36f-41g-31
w:verdad	a-24b68c-53d51
w:verde	a100b-35c-107d-114e115f-31g-35
w:verified	a-26c73
w:verite	c79e-41
w:verkaufen	a-55c121
w:vermeil	a100b52c-85d-28
w:vero	a22c98d-26
w:verona	a-20d59
w:verra	a-55b127c-86
w:verre	a-136b-31d133e27f-30g-40
w:verres	a71b65c-94e-37g42
w:verrez	a-30c74
w:verrons	b63c-103e55g48
w:vers	a-37b60c-93d95f-69g118
w:version	a-52b-31c-111d-78e-30f-65g151
w:versione	a-88c85g68
w:verso	a65c-54d50
w:vert	a144b-81c-123d-46e-73f-57g-73
w:verte	a41b50c-30
w:very	a22b-58c25e28f-37g-22
w:veste	a41c-65d53e74g-62
w:vestido	a-26b56c-44e56
w:vet	a-79b59c90d-66e-50f-51g119
w:veterinaire	a74c21
w:vetrina	a77c-28d-51e45
w:vetro	a-58b-74c-72d160e48
w:veu	a168b-49c-38d-78e-28
w:veuf	a29c24
w:veuillez	a-72c-113d-39e-20f142g-26
w:veulent	c85
w:veut	a84c-38d-75e-87f-54g-22
w:veux	a104b-88c-99d-134e-58f85g-63
w:vez	b-23d-30e67g39
w:vi	a-87b-42c88d-58f107g-83
w:via	a-101c45d108e-31g-73
w:viaggio	a22c-53d-47f111
w:viajo	a29c-22d37
w:vicenza	a-37c101g-23
w:vicino	a-92b60d116e-26f-21g-24
w:vida	a50c-90e47f48
w:vide	a-91b-33c-105d124e129f-30g-52
w:video	b-63c104d-82e-73f-52
w:videos	a-45b59c60
w:vides	a81c47e-43
w:vie	a84b-37c-68d-63g-64
w:vieille	a25b84c-67
w:viel	a-51b53c-21d70
w:vielleicht	b79
w:viendra	a-71c122
w:viendrai	a-34b129c-104d-45e-57f-28g84
w:viendrait	a-30c-61d163
w:viene	a50c-37d40
w:vienna	c-28f63
w:vienne	a127b-58c-69
w:viennent	a-50b43c72
w:viens	a89c-98d-72e-101g29
w:vient	a50b-57c-21d-33e99f-59g-72
w:vier	a-50b34e73
w:viernes	a30b-25c-57e-40f-30g78
w:vierzig	c91
w:vieux	b114c-39e-67f-26g-58
w:view	a35b57
w:viewing	a64c-38e43
w:village	a-88c27d55g55
w:ville	a-66c70e-22f70
w:vingt	a84b-48c-53d-100e86f-66g-65
w:vingtaine	c82e-61
w:vintage	a84b40c-44d-21e-24
w:virement	a50c-80d-33g102
w:vis	a85b-43c-25d57e-41f-27g-31
w:visa	a-26b68
w:visibilite	c51
w:visible	a41c-56d26e47
w:visio	a55b-27d-34e-25f-22g77
w:visit	b-34d-81f97g-47
w:visite	a108b-40d-39e-48f-38g22
w:visited	c23e-38f72
w:visiting	a129c-94
w:vista	a-23b45c78d-22
w:visto	a42b-29c-93d54e-27f-22g83
w:visuels	a-48c79
w:vit	a43c107e-84
w:vite	a-33b-45d-59e49f41g50
w:vitrine	a53b27c84d-124f-61g-87
w:vitrines	a-117c131d-64e-72f-50g-67
w:vivant	a48
w:vive	a45c28
w:vivo	a60b-48c-122d68e-47f105g-41
w:vivons	a38
w:vivre	b95c-23f-21
w:voces	a27b-26c21d60f-25g-21
w:voeux	a-77c-89f138
w:voglio	a46b31c-25d-57e41
w:voi	a-79c140d63e-47f-70g-95
w:voice	c85f-23
w:voicemail	a-96c121d-33g73
w:voici	a-125b-55c-64d-58e-22f-47g148
w:voie	a73c-78d-23f76
w:voila	a-54c69d-96f-23g103
w:voir	a126c-101d-116e-39f-40g-57
w:vois	a98b-114c61
w:voisin	a41c-112d121f-25g-24
w:voisine	b-28c68d-36e-28f49g-35
w:voisins	c124d-63g-85
w:voit	b52c-53d39f-33
w:voiture	a24b77c87d-119f-29g-47
w:voix	c75d-21
w:vol	a-53c31g66
w:vole	a70c75e-74
w:volee	a76c-69d-79e88
w:volentieri	a111c-23d-24
w:volete	c72
w:volevo	a-28b119c-57d-62e-63f-20g52
w:volgende	a40c24
w:volontiers	a-77b66c24d42
w:volta	a-30f68
w:volte	a-47c80d-83e75
w:vom	a-57b-56c-104e118g119
w:von	a-38c-95e111f36g51
w:vont	a68
w:voor	a119b-131c42d-138e-69g42
w:vor	a-33c-44d42e135f-75g-32
w:vorbeikommen	a76c-23
w:vorige	a-81c-45g112
w:vorratig	a111c-30d-44
w:vorrebbe	a47
w:vorrei	a82e-92f-43g-75
w:vorremmo	a99b-37c48d-42e-39f-25g-41
w:vorstellen	a-41c72
w:vos	a-56b33c79d-67e-82f81g-98
w:vossa	a-50c137e-60f-42g-54
w:vossas	a-34c73
w:vosso	a-61c128d-87e-42f42g-44
w:vostra	a-114b-22c128d-78e23f33g-74
w:vostre	a-92b91c89d-45e-40f-22g-24
w:vostri	a-136b123c74d-82e-74f69g-53
w:vostro	a-104c107d-55e-50f32g-92
w:vote	a48c93d-32e-38g-55
w:votre	a-58b-41c95d-103e37f-25g-26
w:votres	a133b-111c27d-51
w:vou	b94c-53
w:voucher	a-29d-20e37f59
w:voudrai	a39
w:voudrais	a99c-91d-22e-107f-80g-100
w:voudrait	a44c113d-38e-75f-35g-47
w:voudrez	a31c52
w:voudrions	a87c24e-64f-26g-27
w:voulais	a-90b129c-50d-71e34f-44g39
w:voulait	c68e29
w:voulez	a-74b-25c174d-51e-51g-35
w:vouliez	a-78c-80f75g96
w:vouloir	c-50f111
w:voulons	a122c-80
w:voulu	a105c-41d-62g30
w:vous	c41d-20
w:voy	a103c-53
w:voyage	a101c-125d102e-104f-33g-64
w:voyant	a101b-30c-34d-22e23
w:voyez	a-64b94d68f-42
w:vraag	a-64b34c34g45
w:vragen	a43c79d-29g-31
w:vrai	a100b-112c138d-119e-110f-53
w:vraie	a97b-169c122e-68f-32g-42
w:vraiment	a-23b152c-71d-56f-30g-33
w:vrijblijvend	a-49b-24c100
w:vrouw	a67c-46
w:vs	a79b-55c116d-98e-52f-44g-61
w:vu	a66c-49d-127e70f-32
w:vue	a111b63c-88d-106f-44g-75
w:vues	a-53c27g63
w:vulgar	e60
w:vuole	c80e-25
w:vvs	c58
w:w	a149b-48c-76d68e-78f-49g-96
w:wait	a-42c-68d138e-43f-34
w:waited	c-73e101
w:waiting	b81c-84d-85e65f-31g66
w:walk	a-27b79c82e-53f-28g-35
w:walked	a-46b21c-32e95
w:walking	a-34b51e54
w:wall	a-34c-59e80g93
w:wallet	a23b73c-72d32e27f-26g-35
w:wallets	a83c50d-24e-49g-27
w:walnut	a-31c-49d58g59
w:wann	a35b-46c44d-40e-48f-27g76
w:want	a86b-22c-34d-42f-68g-97
w:wanted	a-87b148d-89e43f-53g-73
w:wanting	a29b38
w:wants	a136b-69c-106d58e-90f-62g-71
w:war	a-65b-55c-114e147f39g-28
w:ward	c85
w:ware	a34b-22c47d-53e-25f-23g41
w:waren	a109c-32
w:warm	a-45b110
w:warranty	a-111c-88d139
w:was	a-42b-64c-60e136f-31g54
w:wash	a-64c51d52
w:wasn	d30e55
w:wat	a62b56c-76d26g-21
w:watch	a28b47c-36d80e-37f-76g-83
w:watched	a35c-37e68
w:watches	a63b127c-30d-119e-97f-64g-23
w:watchmaker	a-52b44c76e-23
w:water	c70
w:way	a-101b-27c-84d93e133
w:ways	a45c32d-31
w:we	a-36c93d-59e-95f-57g27
w:wear	a80b-135d67e-25f-59g-94
w:wearing	a33b-22c-128d129e-56f-21g34
w:wears	a113b-35c-103d-33e-52f-22
w:weather	a-65c164d54e-116
w:web	a57
w:website	a-78b110c32d-71e27g-57
w:wedding	c34d56f-65g-65
w:wednesday	b-73c-105d-84g124
w:week	b-60e-40g111
w:weekday	a92d-26e-25
w:weekend	a57b-32c63d-57e-47f-31
w:weekly	a-32c84
w:weeks	a-45b-91c-58d22e136f-55g-30
w:wegen	a-97b64c56d-44g75
w:weight	a25c101d36e-38g-75
w:weil	a90d-30
w:weiter	a-104c-58e68f85g58
w:weiß	a34c-36g61
w:welcome	a-63b-31c63d-26e78
w:well	a-57b73c-85d-71e36f80g119
w:wenn	a-44c169d-83e-94g-21
w:went	a-88b-50c-68d128e47f117g30
w:werden	a33c-63f81
w:were	a-47b-52c33d-94e99f21g34
w:wesh	b-22c147
w:what	b94c40e-34f-56g-61
w:whatever	a107b-78c-132d-124e-36f140g-89
w:whats	a135b43c-91
w:whatsapp	a-74b72c-72f116
w:wheelchair	a95c-96e39
w:when	a21b114c-129d46e-68f-42g28
w:whenever	g56
w:where	a-42b-23c35d113e-110f40g-112
w:whether	a-44b54c-50d106f-67g77
w:which	b62c-78d54e-41g35
w:whichever	c-46d91
w:while	a-27b-40c-63d135
w:whippets	a30
w:white	a45b-50c-39d-108e79f-47g67
w:who	a83b-73c66d-110e-21f-34g-100
w:whoever	a-64b-47c52d-66e108f44g-56
w:whole	b-45c58d-48e81f-36g-53
w:wholesale	a-69b-20c88d-21e-20
w:whom	b-22c34d-31e-29f92g-37
w:whose	a-34b107c-33
w:why	a-89b-36c167d-74g-33
w:wide	a87c-34
w:widow	a-57c102e-26
w:width	a-75c-44d32g94
w:wie	a-50b73c-53e-78f-54g131
w:wife	a81c-42d-42g-81
w:wifes	c-23d45
w:wij	a-62b-94c146d-87e-46f-50g-74
w:wil	a153c-104d-117e-32f-33g-120
w:will	a50c41d-51e-102f-73g22
w:willing	a-81b-21c40d51g58
w:win	a-48b95c65e-36g-43
w:window	b112c51d-46f-64g-127
w:windows	a-63c93
w:wine	a-140b89c-82d156
w:wing	a110e-38
w:wings	a51b-43c-24g51
w:winner	a32c44
w:wins	a-33b77
w:winter	c110e-21g-65
w:wir	a-42b43c115d-80e-71f-51g-55
w:wird	b115c-58d32e-56f-51g-47
w:wirklich	a-23b41c39
w:wish	a-110b-55c32e37f144g-51
w:wishes	a88g-41
w:with	d-67e-33g41
w:withdraw	a-108c-115d-72f149
w:within	a-67b-53c83d-79e20f28g-53
w:without	b-116c-75d66e121f40g-38
w:woche	d-38e45f43
w:wochen	a-36c-76d-25e126
w:wochenende	a37
w:wohin	a-79c-37d106
w:wollen	a78
w:wollte	a-114b106c-99d-46e74f-28g122
w:woman	a79b-21d-61e-97f-33g74
w:women	a-27c150d-35
w:won	a126b53c-137d-80e-63f33g-93
w:wonder	b96c-24g-62
w:wondered	a-59b48c71
w:wonderful	a44c31e-98f82
w:wondering	a-124b127c-104d111e-37g40
w:word	a-41b29c-97d-49e107f-23g87
w:words	c-20d-25e100g-20
w:wordt	a78d-28
w:wore	d44e69f-29g-30
w:work	b24c92d-90f-84g-31
w:working	a-65c101e-23g-21
w:works	a-54b55f48g39
w:workshop	b-63d85e-42f-55g78
w:world	c59
w:worn	a76b-56c-98d70e41f-43g-98
w:worth	a-25b-24c173d-144e-108f-43g-67
w:would	b-36c72e-64f-47g-44
w:wouldn	a25c82d-58e28g-21
w:wrap	a-20c-83e66g97
w:wrapped	a78c-99d60
w:wrapping	a-39c-28d-35e123
w:wrist	a93b-31c-65d29e-64f-31
w:wrists	a32c-24e38
w:wristwatch	a-42c36d36
w:write	a103b42d-91e-40f-76g-60
w:writer	a-46c90
w:writes	a-45c-42e104f30
w:writing	a-50b-52d-103e49f125
w:written	a-113c66d26e52f34g-26
w:wrong	a-79b-99c44d29e116f88g-82
w:wrote	a-45c-44d-30e50g100
w:wurde	b100d-44e-47f-35g-35
w:wurden	b-25c96d-23
w:x	a148b-53c-58d-77e-67f31g-108
w:xx	a23c32
w:y	a-33d39e31f20g-22
w:ya	a22b-65c-65d-33e-111f121g60
w:year	b70f-82g-76
w:years	b134d-23e-48f-60g-92
w:yellow	a67b-32d-97e-36f-29g53
w:yes	a-44b-55c-58d-58e-43f-83g138
w:yesterday	a-109c-102d98g125
w:yet	a46b87c-107d33e-34f-32
w:yeux	a61b-22c-37d-39e21g22
w:yo	a115b-52c-126d-93e85f-47g-55
w:york	a26b-30c-48d63e-31f-27g28
w:you	a-24b-27c39e-27f26g26
w:young	a-86b-34c-50d-41e128f40g-44
w:your	a-77b-21c112d-66f-49g-61
w:yours	a-87b47c107d108e-111f-74g-64
w:yrs	c27
w:z	a142c-76d-22
w:zaffiri	a58b56c-77
w:zaffiro	a54d-22g40
w:zaragoza	a-35c87
w:zaterdag	a37c-23g50
w:zeit	a35b69e-27
w:zero	a-140c-24d-116e260f-112g-109
w:zia	a-20c85
w:zifferblatt	a73
w:zijn	a-34b90c-93d-25e-27f-31g108
w:zip	a-80c-69d120
w:zoek	a112b-31c-59d-39e-32f-31g-29
w:zoeken	c100
w:zonder	a30c37d23
w:zu	c-101d26e-72f93g83
w:zum	a79c-61e-30f-66g-50
w:zur	a-53b141c-34d-45e-37f22g-28
w:zurich	b-28c-22d87e-35f-27
w:zwei	a70b-46c92d-52e-52f-42g-36
w:£	b-50c48d-80e108f-46g-49
w:а	a-32b-20c-97d-47e139f-31g-55
w:без	a35
w:больше	a-56b-21c-73d-42e57f100g-31
w:будем	a72
w:будет	a28b85c-94f-21g57
w:бы	a35b-33c58d48e-43f-46g-45
w:в	a24b-44c78e-79f-79g38
w:вам	a-100c-63d61e76g72
w:вас	a42b-37c-61d53e-37f-39g44
w:вашего	a-35c79
w:вашеи	a-84f109
w:ваших	a-54c103f-23
w:вечер	a26c-21g48
w:витрины	a-58b88c43
w:вы	a-86b-25c71d-32e-39f-42g128
w:готовы	c79g-26
w:день	a73b-39d-40e-39f-38
w:для	b-40c91d-41e-41f-42g-45
w:до	a92b-42c45d-43e-43f-43g-53
w:добрыи	a57b-42d-43e-42f-42g68
w:евро	a97b-21c-42d-23e-22f-22g-31
w:есть	a62b-33c86d-60e-32f-31g-40
w:жене	a79c-40
w:живем	a81c-38
w:живу	c76
w:за	a-78b-48c66d-49e78f-51g44
w:заказать	a81c-44
w:звонить	c-25f78
w:здравствуите	b-49c62d-52e-50f41
w:и	a-56b-30c70d-48f45
w:из	a80b-39c-114d-43e-41f114g-53
w:ищу	a121b-39c23d-76e-39f-37g-43
w:к	c53d-39e71f-21g-45
w:каждыи	a81c-27
w:как	a21c-35e79
w:каталог	a-79b94g23
w:кольцо	a61c-82g71
w:лет	a27c21
w:ли	a61b-41c-95d40e-42f-41g37
w:месяца	a-91d-41e71g102
w:милане	a-32d77
w:мне	a-110b-55c24d-69e135f64g-34
w:могу	c69
w:можно	a62b-36c-43d76e-37f-39g-48
w:мои	c-90f115g-25
w:муж	c-45g103
w:мы	a-70b-20c34d-26e-22g115
w:на	a-46b-28c-41d141f-43g26
w:напишите	a-85c65g73
w:не	a-49b113c-110d-66e107f83g-32
w:нет	b89c-83e75g-20
w:но	a-55b84c-21e-23f-24g80
w:нужен	a66c36d-21f-21g-23
w:нужна	a32c69g-20
w:о	g75
w:он	a74b94c-91g-33
w:она	a29c-57d78
w:от	a-25b-31d-28e103f-37g30
w:париже	a74c-33
w:пишите	a-31c40f73
w:пишу	a82b-35c41d-36e-33f-34g-70
w:по	a89b44d-50e-51f-50g-68
w:подарить	a67
w:подарок	a94c-72
w:пожалуиста	a-33b88d-28e-29f-29g45
w:получила	a-72c-67d-35e73g101
w:посмотреть	a82c-51
w:посоветуите	c61
w:предлагаем	a-54b-22c86d-22e-23f-22g-26
w:приехать	a93c-66
w:прислать	a-50c101f-22
w:продвижение	a-50c90g-29
w:прошу	a-112b-44c120d-44e-38f96g-48
w:пятницу	a44c-56g70
w:с	a73b-70d-83e-33f-71g59
w:серьги	a34b-34c-73d74e-38f-34g67
w:скидка	a-44c82
w:сколько	a100b-38c-65d-42e-37f-37g-65
w:спасибо	a-78c-58g113
w:стоит	a88b-24c-45d-24e-22f-22g-31
w:сумку	a132b-24c-95d25e-26f-23g-29
w:счет	a36c45
w:то	a31c-90g102
w:у	a76b-42d37e-42f-43g-59
w:уважаемые	a-55c87
w:хотела	a27c25
w:хочу	a107b-41c-100d-44e-50f-43g-56
w:часы	a87b-38c-38d-44e49f-40g-66
w:четверг	a-56c-48g112
w:что	c-90d60e76
w:чтобы	c50d-24e-24f-24g60
w:это	a-35c-87e109f-21g67
w:я	a-42b-40c106d-43e-48f51g-54
w:ابحث	a94b-32c-64d-34e-32f-31g-31
w:ابنتي	a92c-75
w:ارجو	a-100b-50c-133d136e-56f130g-40
w:ارغب	a79c-41
w:اريد	a116b68c-97d-52e-61f-28g-25
w:الاحد	c-57d90e40
w:الالماس	a62
w:الخميس	a146b-21c-131e-23
w:الخير	c113
w:السلام	a65b-25d-25e-26f-25g-25
w:الشهر	a74c-26
w:القادم	a78c-35
w:الى	a-49c108e-22
w:ان	b125c88d-66f-70g-59
w:انا	a-103b-69c94d-55e134f-54g-45
w:باريس	a53b-26c-58d-27e75f-26g-25
w:بعد	a-59b105c-69d-41e-27f105g-23
w:بمناسبة	a76c-35
w:تحديد	c73
w:خاتم	a78c-37
w:خاص	a60
w:زواجنا	a76c-35
w:ساعة	a31b-81c132d-61e35f-32g-30
w:شراء	a75b-70c52d-26e-26f-25g-24
w:شركة	a-73c103
w:شهر	c83
w:طقم	a66
w:على	a-112b96c-97d-50e116f111g-33
w:عليكم	a40b-42c116d-38e-39f-38g-37
w:عن	a54b-59c147d-59e-60f-55g-54
w:فقط	a45b100c-26e-36f-20
w:في	a40b-44c112d-97e-79g-79
w:قبل	a23b-37c-112d83e100f-33g-24
w:قصيرة	a-88c107
w:لا	a80b135c-177d-56e103f-59g-46
w:لديكم	a92b-32c-32d-34e-33f-32g-30
w:لدينا	a-119c115d-21e74f-21
w:لزفاف	a72c-30
w:لزوجتي	a76c-35
w:لندن	a89c-55
w:ما	a131b98c-154d-23e-54f-28g-20
w:مرحبا	a23b109d-48e-54f-23
w:مساء	a106b-58c-40d-38e-53f-38g-36
w:من	b-69c104d-68f76g-60
w:موعد	a62b-29c56d-31e-31f-33g-28
w:نحن	a-73c103
w:نرجو	a-75c109d-22e-20f-25
w:هدية	a74c-28
w:هل	a60b-64c97d22e-89f-63g-61
w:يمكن	a21b-30c92d-31e-31f-30g-30
w:يمكنني	a-59c76d108e-33
w:يوم	a71b-48c-96d57f-47g-45
w:€	a43b-56c42d-134e149f-52g-60
w:あ	a-26b82c-72d60f-49
w:あり	a-41b83c-68d63f-47
w:い	a65d-70e-50g-28
w:いし	a-126d84e-21f46g55
w:いた	a-79b-68c131d-71f-33g22
w:いつ	a-66b117
w:いて	a101b50d-23e-79g-86
w:いと	a26c-31g78
w:いに	a67
w:いの	a104b-56c-71d51f-35g-49
w:いま	a72b-38d-111e28f-35g57
w:いる	a-30c40d-32e-28f112g-42
w:う	a-58b100c28e-41f-24g34
w:うか	a-24b22c66d37e-57f-54
w:え	a75d-23e-38f-43g52
w:えて	a41b-32f-25g68
w:えま	a30b36
w:お	a-107b-53c55d86e-51f77g74
w:おり	b-37c83e-36f37g-46
w:お店	a24
w:お送	a-30c111
w:お願	a-133c-81d100e-31f95g99
w:か	a58c-30d47e22f-75g-59
w:かけ	a-21g70
w:から	a-33c-70d96g57
w:かり	a101
w:か自	a-66b117
w:き	a26d-38e-68g75
w:きた	c68
w:きま	a103d-22
w:く	a-84b68c43e-30f32g46
w:くこ	a-63b22g64
w:くた	b-37c-56e-22f100g45
w:くな	a-26c-29d101
w:く存	a39
w:け	a-36b-43c83g-22
w:けて	a55d25e-20
w:けな	c76
w:けの	a-46b50c50
w:けま	b-25c99e-29g-25
w:け取	a95
w:こ	b71c67d-136e-88f-37g95
w:こさ	a25f-21g39
w:こと	g54
w:この	a111b30c-23d-40
w:こ担	a-22c75
w:こ提	a-31c79
w:こ連	a-21c49g55
w:さ	a-72b-66c81d-58f56g66
w:さい	a-85b-48c30e-41f87g98
w:させ	a-29b-38c105
w:し	b-74d87
w:しい	a45e47
w:した	a-123b-89d134e93f21g64
w:して	a28b-80c61d-91e25f52
w:しま	b-74c72d-108e-44f111g23
w:しめ	a29b-44c88
w:しょ	a-24b22c66d37e-57f-54
w:す	a108b-42c-34d-83e-61g-40
w:すか	a133b42c-129e-82f-73
w:すて	c68
w:すの	a33c29
w:する	a-53b93c-36
w:せ	a-93b116c59d-55e36f27g-69
w:せて	b-40c101
w:せん	a-76b123c42d-73e62f-30g-48
w:そ	a112
w:た	a45b-80d25g-33
w:たい	a133b-73c-102e-76f-59
w:たき	c36g44
w:たく	a-42c115d-53e-35f-42g29
w:たけ	a-105c104d-21e32f28g-70
w:たさ	a-31b-42c-68e28f97g40
w:たし	a-92b-40c104d-52e-39g86
w:たた	a-85b-39c113d-40e22f-60g56
w:たの	a-59e96
w:たら	a-61c68f64
w:た指	a-91c-42e32f-30g116
w:ち	a61c-48d62
w:っ	a39c-46e82f-48g-63
w:った	a-39b-22c-33d97e62
w:って	a69b27d-63e20g-37
w:つ	a-64b139c50d-54e-36f-34g-31
w:つい	a-24b56c66d-22
w:つか	a-66b117
w:て	a69c-59d-58g-33
w:てい	b55d-92e44f36g-50
w:てお	a-74b-40c74e-49g98
w:てき	a101c-54e-23g-20
w:てく	a29b-45c-76e-24f99g43
w:てこ	c85
w:てし	a-44c47e63f-63
w:てす	a70c-45d-43f-54
w:ても	a-35c-69d22e131f-30g-50
w:て受	a95
w:て購	a-84c-32d138
w:と	a-46c-53d-56e122f-42g82
w:とて	a-33d-52e134g-33
w:とは	g54
w:と思	c-26g77
w:な	a-24b49c-38d81e51f-47g-53
w:ない	a40b-22c50
w:なく	a-62c-30d75e50
w:なの	b100c-29
w:なり	a-62c-36d117
w:に	a77c42d-86e-42f-97
w:にし	e93
w:につ	a-24b56c66d-22
w:に伺	a44e49
w:の	a68c-64d26e-50f-46
w:のお	a-33e48
w:のこ	a-79b79c24f35g-22
w:のて	a79b35c-58d63e-68f-50g-61
w:のを	a119c-29
w:のフ	a75
w:の件	a-70c-56f-34g157
w:の午	a68
w:の手	a-45g83
w:の時	a100b-46d-40e45
w:の結	a41
w:の見	a-30d40
w:の贈	a85
w:の還	a66
w:は	a49b45c-28e-32f-58
w:はあ	a-101b134c-62d69
w:はし	a29b-44c88
w:は可	g58
w:は必	a57
w:へ	a38b109c-104d22e-49f31g-47
w:への	a40b73c-30
w:へ参	a51
w:ほ	a42b-65c92e-23
w:ほと	b-50c101
w:ま	a65b-26c-35d29e-66g-26
w:まし	a-150b-90c61d122e45f59g28
w:ます	a108b-71c-56d-26e-103
w:ませ	a-76b123c42d-73e62f-30g-48
w:また	a143b40c-85d-88e-22f41g-40
w:み	a-58b-20c27e46
w:め	a34b-89c120e-38f-32g-40
w:めて	a33b-29c50
w:めま	b-42c96
w:も	a21b-64c-101e131f60g-100
w:もの	a111c-60
w:ょ	a-24b22c66d37e-57f-54
w:ょう	a-24b22c66d37e-57f-54
w:よ	a-86c-25d71f32g-24
w:よう	a-60c-23e22f38g-23
w:ら	a-55b56c-49d83e-53f26
w:り	a114b-39d-29e-71f-51g-76
w:りい	c106
w:りた	a113b-30c-57d-33
w:りま	a60b25d43e-41g-93
w:り物	a85
w:る	a-52b104c-29d48e-67f80g-75
w:る場	d57
w:れ	a111c-129d107f-72g-78
w:れて	a49b38c-43d-35e33
w:れは	a69b-28c-60
w:れま	b-25c-48d86e56f-25
w:れる	b27c-22
w:わ	a40c-30d25e32g-23
w:を	a70b-66c41d-69e-25g-43
w:をお	a-134b-49c94d100e-42f21
w:をこ	c62
w:を拝	a54
w:を探	a125c-54
w:を教	a-73g82
w:を贈	a103b-22c-38d-20
w:ん	a-76b123c42d-73e62f-30g-48
w:んか	a-131b146d-22
w:イ	c43f-39
w:イス	a23c-37e23
w:イン	b-39c100
w:エ	b52c-22
w:カ	b128c-80d-36f49g-28
w:ク	a-36b136c-36
w:クを	a-48b94
w:クレ	b69
w:ケ	a22c27
w:サ	a-22b-54c64f-22
w:サイ	b-51c41
w:シ	a-33b56f64
w:ス	a76b21c-97d36f-50
w:スを	a85
w:タ	a59b81c-60
w:タン	a95
w:チ	a117c-37d-21
w:ッ	b69
w:ック	b69
w:ト	a68b29e-43f-42g-41
w:トの	a63
w:トン	a23d45
w:ネ	a27b63c-33
w:ネッ	b69
w:ハ	a89b35c-95d51e-23f-20g-31
w:ハリ	a107b-28c-73d57g-26
w:フ	a96b-33c20e-27f-21
w:フロ	a77
w:ヘ	a104c-30
w:ヘン	a95
w:メ	a-66c-34d-28e42f126g-40
w:メー	a-66c-34d-28e42f126g-40
w:ラ	a-44b78
w:リ	a84b33c-78d49e-28f-24g-35
w:リに	a73
w:ル	a29b-27c-43d-56e26f117g-48
w:ルト	a81
w:レ	b69
w:レス	b69
w:ロ	a62b48e-39f-40g-33
w:ロン	a23d45
w:ロー	a117c-37d-21
w:ン	a52b-78c64e-40f33g-51
w:ンタ	a95
w:ント	a86b-25c-32d21
w:ー	a90c-76d-65f99g-71
w:ーチ	a87
w:ール	c-51d-43e35f121g-41
w:一	a88b-69c46e-70f-31g-105
w:一下	c22g25
w:一个	a112c-39
w:一件	a31c52
w:一只	a71c-24
w:一名	a-61c102
w:一块	a57b21d-24
w:一家	a28c47
w:一条	a57c63d-26
w:一点	a71c-37
w:七	a41
w:万	a120b-52c-40d-65e-45f-44g-52
w:万円	a56
w:万左	a59
w:三	a-41b-53c149e-56f-57
w:三月	d58
w:上	a-29b-74c-137d143e61f-49g115
w:上周	a-70c-37d100g-29
w:上次	a-104c-32g149
w:上海	c-25d44e33
w:下	a91b-58c20d-67e-60f-67g57
w:下个	a77
w:下午	g76
w:下周	a111c-23d-23g-25
w:不	b-74c-22d-25f126g-41
w:不要	a-47c-39f119g-28
w:专	c93g-21
w:专业	c84
w:业	a-64c119d-47e-32f-38g-34
w:东	c34
w:丝	c73
w:两	c73d-41e-25f-29g49
w:两万	a42
w:个	a55b-61c26d-86g56
w:个人	f79
w:个月	a45c74d-23g-21
w:中	a73b-22c-44d26e-22f-21
w:中文	a88c-35
w:为	a51c26
w:主	c108
w:久	a-51d99
w:么	a-92c35d114
w:也	a-114b30c122d-42
w:书	c122d-33g-20
w:买	a72b30c-95d116e-27f-72g-86
w:买一	a128c-108d-51e-31f-32g-36
w:买的	a-147b-20c33d132f-24g-33
w:了	a-102b21c-151d134f86g151
w:予	b134c-56d-50e34f-28g-34
w:予定	a-109b140
w:予算	a56
w:予約	a43c-24e49
w:事	a46d-24e36g-30
w:二	a49b-71d-30e20f-51g79
w:二十	c21
w:二月	a45c-35d24
w:于	a-39c92d-24
w:五	a110b-55c-26d-65e-48f-51g31
w:交	a-30d32f26
w:产	c52
w:京	a69
w:亲	a102c-24
w:人	c-23d-42e114f28g-85
w:人信	f79
w:今	a125b54c-95d-75g-32
w:从	c-35f88
w:他	a109b-22c-81d-34f-23g49
w:付	a-54c31d76
w:代	a-27b-26c115e-31f-32g-27
w:以	a65b37d57e-59f-82g-83
w:以后	a-46b125c-40
w:以预	a65
w:们	a-33b-41c138d-130f-90g22
w:们是	c88d-20
w:们的	a-43c80e42
w:件	a-76b-37d-72e-50f44g154
w:价	a-115b26c113d-23
w:价格	a-92b34c96
w:份	a46b47c-54
w:优	a-32c90
w:会	a-37b53d-73e-57f49g88
w:会社	b41
w:会说	a44
w:伦	a107c-73
w:伦敦	a107c-73
w:伺	a52c-39d-25e90
w:位	a122c-48d-25
w:低	c44
w:住	a59c-64f113g-31
w:体	a-26c39g26
w:何	a-94b118c-27f66
w:作	b69c100d-80e-52f-49g-69
w:你	a-72c145d-86e40g-74
w:你们	a-60c156d-97e60f-40g-60
w:你好	f44
w:侈	c100d-22
w:侈品	c100d-22
w:供	a59c59
w:便	a-31b98d-31
w:保	a-92c21d109g-21
w:保証	a-34d90
w:信	a-101b-37c41d-74e-42f129
w:信息	f79
w:修	a-140b-22c79d133e-43f-39g-43
w:修吗	a-61d114
w:做	a-29c130d-45e-26f-27g-48
w:元	a43c-45d55
w:先	a-125d-61e124f-79g147
w:先日	a-45c-46f-23g118
w:先生	a29g65
w:免	a-33c86
w:免费	a-33c86
w:入	b24c-43d131e-61g-79
w:入し	a-114c-61d151
w:入れ	a122b-28c-39
w:八	a101b-29c38d-42e-23f-25g-30
w:八十	a32
w:公	a56b-52c88d-70e-45f40g-55
w:公司	b-28c84d-51e-28f55g-39
w:六	a97b-23c-82d25
w:关	c28g28
w:具	c-39d119e-41
w:内	a-33b-26c42d-34e21
w:円	a56
w:再	a-83b95c-88d-35e-25f120g-38
w:再给	f90
w:写	d36
w:凑	a83c-40
w:出	a36c96d-34e-21
w:分	a-111b99c36e63f-35g-42
w:分ほ	a-33c57
w:分钟	a-40e89
w:删	a-24c-72f115
w:删除	c-27f93
w:別	e53
w:到	a58b-51c-56d-45e-56g126
w:到巴	a74
w:制	c87d-24
w:刻	a109c-116d-34f-26g97
w:前	a133c-92e-44f-42g-56
w:务	a30
w:助	c42
w:包	a71c42e-39f-38g-54
w:包装	c73
w:十	a101b-82c31d-30f-67g-76
w:十万	a24
w:十二	a53c-27
w:十五	a22c29
w:十分	a-47e86
w:十周	a87c-25
w:十岁	a51
w:十月	a67
w:午	a76c-51d-26g66
w:午可	a52
w:单	d24
w:卖	c110
w:厂	a-28c80
w:厂家	c65
w:去	a42b-32c-105d120e-36f42g-42
w:去年	a-65d108
w:去店	a60
w:参	a37e27
w:参り	a51
w:友	a36c20d-21
w:发	a-85c114d-74e-44f54
w:取	a170b-75c-61e-91g-69
w:取れ	a65c-32d94e-44
w:受	a45b-21c-65d107
w:受け	a56c-55d86
w:只	b116c-111d-73e53f-46g90
w:只是	a-85b124c-48e25
w:可	a53b-74c86d104e-86f-92g-26
w:可以	a80b-74c59d116e-75f-80g-89
w:可能	g56
w:右	a123c-104e-21f-21g-25
w:号	a70b-64c-100e-72f99g42
w:号的	a-63c-31d98g75
w:司	b-28c84d-51e-28f55g-39
w:合	a-123b-31c80d51e31f-39g54
w:合作	a-61c100
w:名	a123b-78c64d-114e-61f38g-72
w:名入	a71
w:名字	c97d-47
w:后	b113c27f-40g-73
w:向	a-21c79
w:向け	a-21c79
w:吗	a144b-76c-142d22e-102f-101g-35
w:否	c33
w:告	a-30c124d-34
w:员	a88b-31d-65e73g-44
w:员工	a68
w:周	a112b-69c-125e-34f-32
w:周五	g77
w:周六	a49
w:周年	a95c-39
w:和	a-132b-52c119e-53f35g-24
w:品	a-133b42c120e-45f-49g-58
w:品牌	a-60c102
w:員	a-49b48c47
w:哪	c87d66e-31f-28g-55
w:哪里	a23c51d75e-28f-23g-48
w:售	a-108c137
w:商	a-68c73g61
w:喜	c40d-24
w:喜欢	a27g24
w:四	a70c-76d-32e78
w:四十	e89
w:回	a-76b-35c48d109e-41f-43g41
w:围	a102c-47g-26
w:围巾	a102c-47g-26
w:在	c45d82f-97g-34
w:在伦	a63c-23
w:在巴	c-32d52e21
w:圳	a-60c62d44
w:圳的	c46
w:块	a123c-24d-63e-27f-25g-30
w:場	a-30c66d42
w:士	a141b-26c-43d-82e-24f-28
w:売	c98
w:处	a-50d60
w:处理	a-50d60
w:外	a49b-21d-25g-26
w:多	a154b-42c-109d61e-65f-60g-72
w:多久	a-51d99
w:多少	a150c-77e-43f-38g-49
w:大	c59d52f-57g-66
w:大学	a-68b66c95
w:大概	a-53d108
w:天	a111b-33c-49e-39f-41g82
w:太	a97c-50d-21
w:太买	a86
w:太太	a85c-39
w:失	a-70d-46e130
w:失礼	a-31c33e81
w:奢	c100d-22
w:奢侈	c100d-22
w:女	c56g23
w:女士	g44
w:她	a87c-65
w:好	a45b-68c78d-89e-74f-36g101
w:妻	a116c-31d-25
w:姓	a65c-41
w:姓名	a65c-41
w:娘	a61
w:婚	a98c-47d-22
w:子	a-28b27c-80d55e38
w:字	a92b-41d-88e-39f-47g81
w:存	a29g40
w:存し	a39
w:学	a22b124d-66e-45f-37g-46
w:学生	a43b39c-45
w:定	a-85b148d-61e-46f-47g78
w:定は	a-95b141c-36
w:定制	c41
w:宝	a22c98d-46e-33f-30g-37
w:实	c81d-22
w:客	a-29b-27c60d-41e111f-27g-46
w:客人	a-47c38e82g-23
w:客户	a60
w:家	c64d-35e-23f-31g68
w:寄	a-59b-20c40d146e-35f-33g-58
w:寄样	c62
w:対	a-79d21e76g33
w:対応	a-79d21e76g33
w:尊	c66
w:尊敬	c66
w:小	a96b-90c87d-48e-75f-68g43
w:小さ	c30
w:小号	a41c-38d-23g85
w:少	a150c-77e-43f-38g-49
w:少钱	a159c-81d-93e-34f-30g-40
w:就	a-99c25d27e23g56
w:岁	a66
w:工	a68b61c51d-55e-31f-28g-41
w:工作	a45b96c-42
w:左	a123c-104e-21f-21g-25
w:左右	a123c-104e-21f-21g-25
w:差	a100c-25
w:已	d-29f95
w:巴	a94b-37c-104d32f33g-57
w:巴黎	a89b-33c-101d34f34g-53
w:巾	a112b-20c-57g-29
w:市	c70
w:市場	c52
w:布	a84
w:师	a42
w:希	a36b-22d-34f47g-32
w:希望	a36b-22d-34f47g-32
w:带	a89b-43d101e-59f-54g-53
w:帮	a-74c93g59
w:平	g71
w:年	a23b-26d137e-61f-64g-71
w:店	b-101c142d-37f-93g43
w:店て	a36
w:店舗	a-30d105
w:店里	a71b-25f-26g-44
w:度	a-97c36d-77e92f120g-58
w:座	a71d32
w:开	c137d-33e-26f-26g-23
w:弊	a-26c81
w:弊社	a-26c81
w:式	c20
w:当	a-81b43c107g-25
w:当者	c42
w:待	a-70e121
w:後	c-29e91f35g-25
w:御	a-74b-23c108d24
w:御社	a-70b-21c105d23
w:心	a-23c30e41
w:必	a80
w:必要	a80
w:応	a-92c46e68f-27g21
w:快	c36
w:念	c-31d-37e128g-25
w:念て	a-62d-27e129g-27
w:思	c-26g77
w:思っ	a58
w:息	a-23c-40f75g35
w:您	a-70b-59c96d-92e-67f-79g157
w:您好	a25b-44c84d-60e-51f-55g79
w:悪	e95
w:想	a116b-96c55d-77e-101f-69g-73
w:想买	a121c-65
w:想看	a69
w:想给	a148b-35c-114d-60e-28f-28g-35
w:想要	a-91c78d-34g103
w:想送	a90c-31
w:感	a-27e29
w:成	a-20c43d98e-35f-29g-42
w:我	b-70c64d67e-64f-27
w:我上	a-53d104g-47
w:我们	b-57c98d-85e-61f-70g86
w:我先	a49
w:我十	a23d23
w:我在	a-31c28e86g-31
w:我想	a120c-66
w:我是	a-68c95d-24g30
w:我的	a-90b-28c-64d97e-30f110g-36
w:戒	a99c-46
w:戒指	a96c-38
w:戴	a57c-23
w:户	a60
w:房	b-38c44
w:所	a27b-23c-45d-40e-23f108
w:手	a33b-70c-114d115e-65f50g44
w:手机	c-57f103
w:手表	a102b-47c-57d80e-37f-40g-43
w:手镯	c32d-33g56
w:打	a-34b44f27
w:扣	a-62d78
w:把	a-37f86
w:把我	a-37f86
w:折	c81
w:担	a-22c75
w:担当	a-22c75
w:拝	a69c-28
w:拝見	a69c-28
w:持	a73c-29
w:持ち	a84c-22
w:指	a128b-53c-106d-54f-62g63
w:指輪	a104b-31c-84d-22f-45g87
w:按	a-65c-25e40g102
w:换	a-57c-32d106e-22f-26g61
w:据	a-27d24
w:掉	a-36c-59e44f51
w:探	a125c-54
w:探し	a125c-54
w:接	a-29c27d75e71f-28g-66
w:推	a62c-27
w:推荐	a75c-39
w:提	a-39b-26c98d-36e-27g-34
w:提供	a-23c79
w:提案	c65
w:支	a29c52
w:收	a-116c98f43
w:教	a-29b-27c83e-26f-30g53
w:教え	b-21c21f-22g71
w:敦	a107c-73
w:敬	c66
w:敬的	c66
w:数	a53c-40g63
w:文	a76b-26d-46e38f-28g-37
w:文的	a76
w:料	a-33c102
w:料を	a-26c97
w:新	a-74e-24g132
w:方	a-43c87d-31g21
w:方便	c25g40
w:日	a22b-51c-20d64f-50g27
w:日か	c-40g66
w:日に	a29c-56g63
w:日の	c-36g67
w:日本	a-52c41d100
w:时	a-38d63f-21g75
w:时间	a-26d47
w:明	e92
w:春	a113c-44d-22
w:昨	a-64d59g72
w:是	a-102b70c100d-87f-79g47
w:是一	a-31c103
w:是深	c71
w:時	a21b21d62f-44g-49
w:時計	a63b37c-62d76e-33f-31g-37
w:時間	a-48c47e48
w:暦	a75
w:暦祝	a53
w:曜	a60c21
w:曜日	a29c21
w:書	a-35b-23c64d76
w:書は	a-34d90
w:最	a23b34c-34d-23e43
w:月	a87b-77c-55d31e-28f-75
w:月末	a73
w:有	a112b-68c67d-87e-41f-103g-40
w:有会	a65
w:有现	a98c-33
w:有货	a123c-35d-26
w:服	c26e40
w:望	a24b-28d-53e73f44g-39
w:期	a-51c96
w:末	a105c-49
w:本	a-66b-47c116d52e21f-44g-58
w:本市	c52
w:机	c-57f103
w:机号	c-57f103
w:条	a57c63d-26
w:来	a94b-50c-101d-89f-71g125
w:来月	a62
w:来週	a56c22
w:样	a-93b-30c138d-61e-39f-33g-49
w:样品	a-36c87
w:样的	a-37c143d-31
w:格	a-40c100d-23f-25g-23
w:案	a-112c61d-29e36g55
w:案さ	c54
w:案内	a-60e51f38g-26
w:業	a43
w:概	a-53d108
w:構	b-42c90
w:様	a-39c30e53
w:次	a-159c-40f-36g167
w:欢	c54
w:欢迎	c70
w:欧	a49
w:款	a78d-43f-22g40
w:残	a-82b-23c29d-30e126g-26
w:残念	a-62d-27e129g-27
w:母	a103b-31c-71d-41e38f-24g-26
w:母の	a81c-22
w:每	a102c-44
w:民	a31
w:水	a-33d77e33
w:没	a-45b27c-37d91e67f-28g-65
w:没有	a-33b30c-57d93e68f-25g-63
w:海	d37e29f-22g-29
w:消	a-83d-24f117
w:深	a-68c63d36
w:深圳	a-60c62d44
w:点	a39b-27c45d20e-27f-33
w:無	b-37c95
w:然	a-49c86d-21e33
w:然の	c52
w:父	a46c-23d28
w:牌	a-60c102
w:物	a120b-22c-78d-21
w:现	a92b82c-41d-40e-21f-24g-31
w:现在	b94
w:现货	a98c-33
w:珠	a91b-22c35d-36f-22g-26
w:珠宝	a33c58
w:理	a-111b-23c34d130e-24g-23
w:生	a61c21d-64e-48g25
w:生产	c52
w:生日	a54
w:用	a-78d74g82
w:电	a-57f21g61
w:男	a146c-31d-61
w:男士	a146c-31d-61
w:番	a-24b32c-45d-27g62
w:白	a115c-43
w:百	c97d-32
w:的	b-95d113e-52g51
w:的包	b44
w:的客	e86
w:的店	a56b-20c93d-30e-22g-42
w:的手	a-93c-93d129e-23f69g-24
w:的顾	a55c27
w:皮	a157b-23c-85d47e-38f-35g-66
w:皮带	a135c-42d62e-29f-27g-56
w:盒	a-38c88
w:盘	a108c-38
w:目	a-91b95g69
w:直	a-66c52d145e-34f-28g-65
w:看	a100b53c-75d-81e-61f-59g-35
w:看一	a59
w:看吗	a94c-45
w:看看	b100c-22
w:真	a43c102d-42
w:真珠	a79
w:着	a51c-22
w:短	c-64f110
w:短信	c-64f110
w:石	a58c20
w:研	a-52b-45c122
w:研究	a-33c87
w:确	a-21c40d-23
w:确认	a-21c40d-23
w:礼	a45d-37e69g-22
w:礼い	c52
w:礼物	a84c-37
w:社	a-80b66c107e-46f-45g-46
w:社の	a-45b20c93e-29f-26g-29
w:社は	c72
w:祖	a-31c30d32
w:祝	a61c-21
w:祝い	a67
w:票	c67
w:究	a-33c87
w:空	c65
w:突	a-28c95
w:突然	a-28c95
w:第	c23d-24e32
w:等	a-89b94c-55e79g-24
w:简	a54
w:算	a127c-121d-66e-45f-42g-53
w:算は	a56
w:算两	a42
w:箱	a-48c44g45
w:粉	c59
w:粉丝	c69
w:系	b-26c97d-49e-30f60g-32
w:約	a57c-34e47
w:約は	a57
w:結	a28
w:結婚	a41
w:絡	a-21c49g55
w:絡い	g62
w:絡失	c52
w:约	a76c-33d-36e-21
w:约吗	a54
w:经	c-26f98
w:结	a77c-38
w:结婚	a81c-21
w:给	a111b-36d-115e-39g-53
w:给他	a113c-36
w:给太	a86
w:给我	b30c-22d-21f86g-21
w:翠	c45g32
w:翡	c45g32
w:翡翠	c45g32
w:老	a84d-23
w:考	b38e22
w:者	a-66b-56c131d-23g-24
w:者て	a-49b-43c127
w:者様	c42
w:联	c123d-29
w:联系	c123d-29
w:職	b24c33
w:能	a107b24d-63e-62f-57
w:能て	g56
w:自	a68b125c-93d-43e-21g-35
w:自分	a-32b115c-34
w:舗	a-30d105
w:舗て	d39
w:色	a117b-47c-110d-92f-42g83
w:荐	a75c-39
w:行	c122d-23
w:表	a124c-105d57e-56f-57g-64
w:表盘	a108c-38
w:袋	a36c79g-25
w:装	c69
w:要	b-86c-46e-43f109g76
w:要て	a66c-31f38
w:要再	c-24f101
w:見	a130c-50e-42f-31g-47
w:見し	a54
w:视	a48
w:视频	a48
w:計	a63b37c-62d76e-33f-31g-37
w:計を	a36b25
w:証	a-34d90
w:証書	a-34d90
w:話	a-96b43c-46d-25g117
w:誌	c62
w:订	a46c-24d96g-41
w:认	a-21c40d-23
w:证	a-85c154d-35g-23
w:诉	c66d-30e34
w:话	a-66c34g49
w:说	a-72d-73f-48g151
w:说中	a44
w:请	a-29b-85c89d34e-93f85g63
w:请不	f90
w:请问	b-59d118e-62f-66g67
w:谈	a-71c122
w:谢	a-45c32d-37e-28f103
w:谢谢	a-45c32d-37e-28f103
w:貴	b58
w:貴社	b58
w:買	a-76b109c-31d93e-47
w:購	a-144b74c-101d149e-32f47g-32
w:購入	a-144b74c-101d149e-32f47g-32
w:贈	a123b-49c-74d-48e-28f-29g-27
w:贈り	a123b-49c-74d-48e-28f-29g-27
w:货	a114b-58c106d-97e-51f-52g-84
w:货吗	a131c-53d-41g-35
w:质	e49
w:购	a133b-28c62d-59e-31f-26g-33
w:贵	a-149b-50c138d-23e-50f35g-70
w:贵公	a-89c95d-22f66g-25
w:贵品	a-41c94
w:贵店	a-94c123
w:费	a-95b-22c107e-23g-39
w:赤	a66
w:走	a-58c40d91
w:起	a21c-20g28
w:足	b-25c28e47
w:輪	a104b-31c-84d-22f-45g87
w:輪の	a-91c-42e32f-30g116
w:輪を	a156c-30d-31e-21
w:转	a-36c73
w:过	a99c-71d26
w:迎	c67
w:还	b21c-94d136e-49f-44
w:还在	a-84b52d91
w:还有	a132c-33d-25g-33
w:这	a40c28d-53e24
w:退	a45c-39f68
w:送	c33d88f-61g-70
w:送り	a-56c107d-24e42g-23
w:送给	a92c-34
w:連	a-21c49g55
w:連絡	a-21c49g55
w:週	a39b-54c57d-32f-23g64
w:還	a75
w:還暦	a75
w:那	a65b-42d-101e-48f-50g125
w:那只	c-32d-22g118
w:邮	a-83d-22f67g77
w:邮件	a-22c-28f76
w:邮箱	a-48c44g45
w:部	a-34c111
w:都	a-44c-24g103
w:采	a-20c77
w:采购	c65
w:里	a75b-67c-48d41e-32g-38
w:里看	a73
w:重	a-47d26e38
w:量	a-50c42g69
w:金	a78b-33c-35d65e-63f-37
w:銀	a43d42
w:銀座	a43d42
w:钟	a-40e89
w:钱	a150c-96e-43f-38g-49
w:钻	a54
w:铂	a59
w:铂金	a59
w:链	a63c27d40f-21g-32
w:镯	c32d-33g56
w:长	a-54c43d111g-37
w:間	a-51b-44c102e41
w:门	a-50c123d-28
w:问	a24b-30d104e-40f-82g26
w:问可	c-31d93
w:问吗	a70
w:间	a-26d47
w:除	a-39c-41f113g-21
w:除我	f79
w:陪	a102c-53
w:集	a-52c111
w:需	d80g-23
w:需要	d80g-23
w:面	a117c21d-33
w:革	a122b-29c-45
w:革の	a120b-26c-32
w:願	a-133c-81d100e-31f95g99
w:願い	a-133c-81d100e-31f95g99
w:项	a97c-28
w:项链	a97c-28
w:顾	a74c27
w:顾问	a74c27
w:预	a130b-42c-125d-75e-46g-58
w:预算	a128b-24c-111d-49e-27f-27g-32
w:预约	a83c-44f25
w:频	a48
w:频看	a57
w:饰	a-29c83
w:饰盒	c75
w:首	a-37c88
w:首饰	a-29c83
w:香	a-22c43
w:高	a21c43
w:黎	a89b-33c-101d34f34g-53
`;
