/** Written by tools/train-reading.ts: the version, then a line a feature with its weights in hundredths. */
export const trainedWeights = `reading-a5bb4c7915f0
bias	a12b-21c37d-25e-15f-16g-22
c:_aa	a-179b-159c276d-144e-157f-159g-150
c:_aan_	c49
c:_ab	b43e-47
c:_abb	a-71c108
c:_abe	a108c-112d-59
c:_aber	a102c-100
c:_abi	d40
c:_abit	a47
c:_abl	b46c-56
c:_able	a45c-48
c:_abo	a-45b44d-59f51g71
c:_abon	c75
c:_abor	e44
c:_abou	e-64f53g105
c:_ac	d48e-48
c:_acc	b-54d-66f43g67
c:_acce	c69d-79e-54
c:_acco	b-48c-48f55g116
c:_accu	e90
c:_ach	b59c-59d78e-46g-77
c:_acha	b49c-76d52e70
c:_ache	b45d76e-74g-80
c:_aci	a69
c:_aco	a51g41
c:_acq	a66d49
c:_acqu	a66d49
c:_acr	c43
c:_acro	c47
c:_act	a52
c:_actr	a52
c:_ad	a-45e-44f68g57
c:_add	a-85c-40f87g94
c:_add_	a-51g50
c:_adde	a-52
c:_addr	c-59f98g62
c:_ade	a-53b57
c:_adm	a-57c55
c:_admi	a-57c55
c:_ado	c74d-48
c:_ador	c84
c:_adr	a-48b-49e-51f115g71
c:_adre	a-49b-48e-50f115g72
c:_adv	a45
c:_advi	d44
c:_aff	a-93c47
c:_affi	a-52c50
c:_aft	c-56
c:_afte	c-56
c:_ag	b-41c60e-74f-48g65
c:_aga	a-68c49g99
c:_agai	a-72c50g101
c:_age	b-51c78e-41f-51g-67
c:_age_	a-70d70
c:_agen	a76b-50c80d-66e-41f-43g-59
c:_ago	d41
c:_agr	a-42g40
c:_agra	d42
c:_agre	g50
c:_ah	b65c-65e52
c:_ahe	a-66b48c-40
c:_ahea	a-66b48c-40
c:_ai	a42e-82g-48
c:_ail	a60
c:_aill	a52
c:_aim	a50e-78g-62
c:_aima	f43
c:_aime	a56e-74f-53g-70
c:_ain	c-44f56
c:_ains	f62
c:_air	d64
c:_airp	d64
c:_ala	c105
c:_ale	c56
c:_alg	a45g-43
c:_algo	a44
c:_alia	a58
c:_all	g59
c:_all_	b47c-42g63
c:_alle	a-63f58g78
c:_alli	a66c-90f-43
c:_allo	c69d-61g53
c:_alo	d57
c:_alon	d55
c:_alr	a-67c64
c:_alre	a-42c69
c:_als	c53e-41
c:_als_	c51
c:_alt	c66
c:_am	a82e-105f-44
c:_ama	a104c-43
c:_amb	a141c-66
c:_amba	a80
c:_ame	c49
c:_ami	e-47
c:_amo	c94d-50
c:_amou	c56
c:_an	d-50
c:_anc	a98e-68g-47
c:_anch	a121d-58
c:_anci	a54
c:_anco	a53
c:_and	d-54
c:_and_	d-53
c:_ane	a42d47
c:_anel	d53
c:_ang	a-57
c:_ani	a92c-44
c:_anil	a53b45
c:_anim	a54
c:_ann	b72c-41f47g-45
c:_anne	b103c-117d57e-50
c:_anni	d-46f46g-46
c:_anno	b69c57d-51
c:_annu	a-43e90f84
c:_ano	a74d-79g-55
c:_anos	a43b63c-41
c:_anot	a56d-46
c:_ans	a54b64d-59e-48f-61g-61
c:_ans_	a66b99d-54e-58f-67g-108
c:_answ	a-74g93
c:_ant	b-41
c:_anti	a77
c:_antw	e73
c:_any	a54d-78e-78
c:_any_	a70b-58d-67e-78g93
c:_anyt	b57e-57
c:_anyw	b69
c:_ap	d-100e44f82
c:_apa	c-59f59
c:_apar	d44
c:_apo	a-60g57
c:_apol	g65
c:_app	a-63d-105e57f87
c:_appa	a-47
c:_appe	d-85e90f114
c:_appl	c44f48
c:_appo	a-40g68
c:_appr	a-45c42d-56
c:_appu	a-43
c:_apr	a55d-65
c:_apre	a58d-49
c:_apri	f41
c:_ar	e-43
c:_arc	a59c-46d74e-45
c:_arch	a59c-66d78
c:_are	c62e-61f-54g-65
c:_are_	c61e-55f-51g-61
c:_arg	a98c-104d-59f-56
c:_arge	a106c-90d-68f-53
c:_argu	b59
c:_arm	a64b-42c88e-50
c:_armb	d42
c:_aro	d50
c:_arou	d52
c:_arr	c-47f51g63
c:_arra	g53
c:_arre	c-55d-41f85
c:_arri	c-75e50g73
c:_art	a-54b-41d-53f117
c:_art_	f57
c:_arti	a-51b-41f108
c:_as	a-46b-51c94d-54f-50g51
c:_asc	a62
c:_asd	a-98b-102c182d-123e-74f-90g-81
c:_asi	a43
c:_asi_	a83
c:_asid	g57
c:_ask	a-81d-70e42g118
c:_ask_	a-55c75d-63
c:_aske	a-72c-61d-57e83g127
c:_aski	a-68
c:_asp	a-66c-55e85g78
c:_aspe	a-74c-54e86g79
c:_ass	d47
c:_asse	a46c-41
c:_asso	c66
c:_assu	a-59d112
c:_at	g40
c:_ate	b-44c44d57e-41f-40
c:_ate_	c40
c:_atel	c45d95e-46f-46
c:_aten	a44c-46
c:_att	a-47d-41e41g60
c:_atta	a-41c67g54
c:_atte	a-42b42c-55e77g54
c:_au	b46
c:_auc	b79e78g-45
c:_auct	c58
c:_aucu	a-56b91c-94e76
c:_auf	e57
c:_auf_	e62
c:_aug	b69c-40
c:_auj	b86
c:_aujo	b66
c:_aur	b77c48e-85f-55g50
c:_aura	b87d-59e-64g92
c:_auri	c54
c:_aus	b-70c93d-41e-62
c:_auss	b-51c103
c:_aut	g-46
c:_auth	a-48d64
c:_auto	c66g-50
c:_autr	c-45e67
c:_aux	e-42
c:_aux_	a-43c49e-40
c:_av	g45
c:_ava	d55e67
c:_avai	a-75c-56e122g49
c:_avan	d47e-45f-52
c:_ave	d-40
c:_avec	d-45
c:_aven	c41
c:_avet	c-90e99
c:_avev	g76
c:_avez	b-46
c:_avi	a-120c-122d42f50g132
c:_avie	a-106c-101g123
c:_avio	a-61c-45g94
c:_avis	a-56c-51f87
c:_avo	e-62
c:_avoi	g62
c:_avr	a48
c:_avri	a58
c:_aw	a-44d54
c:_awa	g41
c:_ay	g60
c:_aya	g70
c:_ayan	g70
c:_az	a166b-100g-54
c:_ba	f-49g-51
c:_bab	a64c42
c:_baby	a92
c:_bac	a-85b-49c115d59f-50g53
c:_bac_	b50
c:_back	a-83b-78c94d69f-45g86
c:_bag	a73c-67g-95
c:_bag_	a83c-79g-67
c:_bags	c58
c:_bagu	a67c-76g-72
c:_bai	a-69
c:_bal	a-41b56c45d43g-45
c:_ball	b78
c:_ban	b-77c111d-48f-49
c:_banc	c44
c:_bank	c110
c:_bar	a70e-42f-43g-50
c:_bas_	a-41
c:_base	a-59c93
c:_bask	a57e42
c:_bat	c-69d101
c:_bath	a-40d64
c:_batt	d46
c:_bea	a66e-70
c:_bear	a81
c:_beau	e-50
c:_beb	a96c-57e45
c:_bebe	a96c-57e45
c:_bec	a109b-51d-58g-48
c:_beca	a84d-45
c:_bed	a53
c:_bee	b-42
c:_been	g51
c:_bef	b-56d54e54f-51
c:_befo	b-56d54e54f-51
c:_beg	a-63b60
c:_begi	b78
c:_beh	c59
c:_bei	b85c-50e95g-49
c:_bei_	a-60b76c46d51
c:_beig	a79
c:_bein	a-52c-79e110
c:_bel	g44
c:_beli	a-64
c:_bell	c-48
c:_belo	a-95c102e-42f-43g67
c:_belt	a53c-54
c:_ben	a-99c110d-62g43
c:_benc	c92
c:_bene	a-56c47
c:_ber	c40d-58
c:_bes	a-44c65e-70f53
c:_beso	a-53b47c49
c:_besp	g53
c:_best	c70e-54f83g-48
c:_bet	b46
c:_bet_	c67
c:_bett	a-42
c:_bie	a-49b58c-84d74g106
c:_bien	a-49b63c-94d80g107
c:_big_	b60c41
c:_bigg	d53
c:_bij	c74e-65f-59
c:_bijo	c80e-61f-55
c:_bin	e65
c:_bin_	e68
c:_bir	c-73f97
c:_birt	c-76f101
c:_bis	a41b53d-75g53
c:_bis_	a53c-59
c:_biso	a-58b41
c:_bit	c-44f90
c:_bitt	c-50d-45e-49f95
c:_bj	a65
c:_bjr	a65
c:_bjr_	a65
c:_bl	a90b-88d-72e-61f-47
c:_bla	a55b-47
c:_blac	a85c-76
c:_ble	a69d-43f-46
c:_bles	c55
c:_bleu	a93c-69d-54
c:_blin	c41
c:_blo	b-40c89
c:_blog	c69
c:_blu	a126b-77d-91e-59
c:_blu_	a52
c:_blue	a127b-71d-58
c:_bo	b-58
c:_boa	a49d-57e-42
c:_boi	d-48
c:_bois	a74
c:_boit	e41
c:_bol	a76c-73
c:_bols	a59c-55
c:_bon	b-48e-43
c:_bon_	g43
c:_bonn	a-53c59e-43g91
c:_bons	g82
c:_boo	a-43b-47c132d-44g-80
c:_book	a-42b-41c130g-76
c:_bor	d68g-47
c:_bord	c-55d42
c:_born	e66
c:_borr	a-73c81
c:_bors	c-51d53
c:_bos	a44
c:_boss	a54
c:_bot	b-53c-49f81
c:_both	c-107f112g85
c:_bou	a-50b-68d106e42g-58
c:_bouc	c48
c:_boug	a-68b-72c-80d123g-42
c:_boul	a-40
c:_bout	a-49b-59d47e63g-56
c:_bowl	a51
c:_box	a-83b-43d84e90
c:_box_	a-81d87e96
c:_br	e-53f-73
c:_bra	a41b-57d45f-69
c:_brac	a47c-83d58f-51
c:_bran	a-70c87d-46
c:_bras	a67c-53
c:_brav	a-48e88
c:_bre	a-87c149e-42
c:_brev	a-66c91
c:_bri	e-80f-44
c:_brid	a56c47
c:_brie	a47
c:_brig	c43
c:_bril	c54
c:_brin	c-62d56e-46g77
c:_bro	b54e-62f-61
c:_broc	b108c-77
c:_brod	c55
c:_brok	d98
c:_bron	c61
c:_brot	a65d-55
c:_brow	a70c-59
c:_bru	a79d-41
c:_brux	a49
c:_bu	c59d-44f-69g-54
c:_bud	a92
c:_budg	a83
c:_bui	b-40c56e75
c:_buil	c46
c:_buo	c56e-53
c:_buon	c56e-53
c:_bur	c45
c:_bus	a62c100d-74e-100g-46
c:_bus_	a49
c:_busc	a79
c:_busi	c76
c:_but	b55f-63
c:_but_	b58f-62
c:_buy	a77b77d-78e-56f-62g-81
c:_buy_	a100d-90e-55f-52g-76
c:_buyi	b76c-69
c:_cab	a52c47d-57
c:_caba	a45
c:_cabi	c98
c:_cac	a69
c:_cach	a64
c:_cad	a66f-49
c:_cade	a70b-58c-54f-43
c:_caf	a-86c111d-43
c:_cafe	a-76c112
c:_cai	b43
c:_cal	c-48d-49
c:_cale	f44
c:_cali	c55
c:_call	a51c-75d-78e59f-46
c:_cam	a-43b-53c69f-63
c:_camb	a-50d70
c:_came	b-64d53e90f-47
c:_cami	c53g45
c:_camp	c75
c:_can	a42b-57d79e-40g-72
c:_can_	a54d91e-76f-60g-73
c:_canc	c-93f114
c:_cand	a51c-46e63g-44
c:_cant	c62
c:_car	b-62
c:_car_	a56e-40
c:_cara	d-51
c:_card	c-66d81f78
c:_carn	a48
c:_carr	g42
c:_cart	b-72g-72
c:_cas	c43e-56f-57
c:_casa	a46c48d-77
c:_case	a82c-72d60
c:_cash	c51
c:_cass	d75
c:_cast	a-61g52
c:_cat	b91e-79g-57
c:_cat_	a-40c124
c:_cata	b100c-48e-40
c:_catc	d74
c:_cein	a43c-70
c:_cel	c-40g45
c:_cell	c-40d48g50
c:_celu	c-56d55
c:_cen	b-49c69d-48e43f-45
c:_cent	b-41
c:_cer	b-59c53d80g-57
c:_cerc	a63c55
c:_cert	a-108c50d89g-44
c:_ces	a-43b62
c:_ces_	a-56b55
c:_cet	d-47
c:_cet_	a54
c:_ch	g-58
c:_cha	b-69c61g-51
c:_chac	a82
c:_chai	a65b-58c-46e45f-51
c:_cham	e73f41
c:_chan	a-64c41d83e-43f99g-73
c:_chap	c46
c:_chaq	c72d-45e-48f60
c:_char	a-115c79e103
c:_chat	b-54d-45g71
c:_chau	b-41c104e-46
c:_che	c52g-67
c:_che_	g-49
c:_chea	b65
c:_chec	a-56c46
c:_chef	a56
c:_chem	a66
c:_cheq	c48
c:_cher	b-55c99d-67e-62g-59
c:_chev	a73c-63d-45
c:_chez	b41c54d41e-54g-88
c:_chie	a-53c94d-70
c:_chif	c-44d86
c:_chil	e60
c:_cho	a68c-60d-56f-61
c:_choc	a-51
c:_choi	a57c-52
c:_choo	a79
c:_chos	a57c-67f-53
c:_chr	a66c55e-84f-41g-59
c:_chri	a52d61e-70
c:_chro	a52c96d-41
c:_ci	a76b-81
c:_ciao	a45
c:_cig	c-53d94
c:_ciga	c-46d94
c:_cin	a84d-84
c:_cinq	a42d-66
c:_cint	a144c-64
c:_cir	b-49d42
c:_cire	d46
c:_cl	b-63c79d-75g-73
c:_cla	a53c75d-64g-59
c:_clai	a91
c:_clas	b-52c94g-50
c:_cle	a-55c77
c:_clea	a-99c97d51
c:_cli	b-86c77d-93e40f41g-68
c:_clie	a-55b-64c77d-84e61g-59
c:_clin	a52
c:_clip	a80
c:_clo	a52f67g-66
c:_clos	a56d-44e-58f93g-47
c:_clu	c57
c:_club	c71
c:_coa	e93
c:_coat	e75
c:_coc	c86
c:_coch	c60
c:_cod	a-75c64d40
c:_code	a-89c64d51
c:_coi	d74
c:_coin	a-60d90
c:_col_	a93
c:_cole	a-46
c:_coli	c44
c:_colo	a71b-68e-75f-51
c:_comb	a45b69d-56e-67f-45g-42
c:_come	a62e-80f-56
c:_comi	c112d-50
c:_comm	a-56d93g57
c:_como	a-78c-49d51e52g58
c:_comp	d80g-68
c:_comu	a49
c:_con	b-60d-40f44g42
c:_con_	d-94f-45
c:_conc	a-68c63d-51f56
c:_conf	a-45b-68f44g100
c:_cong	a-56e58
c:_conn	c46d-48e69
c:_cono	c63
c:_cons	b-54f92
c:_cont	a-123b-60c86f75
c:_conv	b-45g109
c:_coo	c56
c:_cop	a-41f68
c:_copi	f50
c:_cor	a-59b-40d81e-49f93
c:_cora	a43
c:_cord	a-78d103
c:_corr	a-113b-60d58f134
c:_cort	a45
c:_cos	b81
c:_cosa	c-44
c:_cosi	b40
c:_cost	b79e-56f-49g-40
c:_cou	b-47
c:_coul	a47b-60d44f-40
c:_coun	a-56c60
c:_coup	b-57c44d-54e61
c:_cour	b-43f59
c:_cous	c63
c:_cout	b84c-82g-65
c:_couv	a101
c:_cov	d95
c:_cove	a-63d99
c:_cr	b-84c72f-48
c:_cra	d41e60
c:_cre	b-66c101d72e-89f-45g-68
c:_crea	a-94c79d86
c:_cred	c73
c:_cree	c43
c:_creu	d50
c:_cri	a46
c:_cris	a43
c:_cro	b-48f-45
c:_croc	c49
c:_croq	g59
c:_cros	e40
c:_cu	f-52
c:_cua	b68d46
c:_cuan	b78
c:_cuc	e56
c:_cuf	a76c-58
c:_cuff	a76c-58
c:_cui	a83b-45c-118d50f-48
c:_cuir	a81c-114d60f-43
c:_cum	a56
c:_cur	a-112b131g-42
c:_curi	a-99b128c-94
c:_curr	a-64c84
c:_cus	b-55d97g-42
c:_cush	c-58d73
c:_cust	b-49d77g-46
c:_cut	a71
c:_da	f57
c:_dad	a74c-42
c:_dad_	a94
c:_daf	a51
c:_dal	c-43f102
c:_dal_	f43
c:_dall	a-65c-51f70
c:_dam	d-55g62
c:_dame	d-56g83
c:_dan	b59
c:_dan_	a-66b51
c:_dank	a-54g89
c:_dans	a-41b54c43g-46
c:_dar	a115c59d-85e-55
c:_dark	a88
c:_das	b42c-82d42
c:_das_	b45c-90d45
c:_dat	a-75c-117d89f142
c:_dat_	d46
c:_data	a-61c-47f97
c:_date	a-67c-113d100f129
c:_dati	a-57c-41f100
c:_day	b66f-48
c:_day_	b72c-44
c:_days	a-77c55
c:_dea	a-54b-57c91d-55
c:_dead	a-44c51
c:_deal	c54
c:_dear	a-62c68
c:_deb	e79
c:_debo	a-46e89
c:_dec	c-62
c:_deca	c-47
c:_dece	b-69
c:_deci	b53c-106d-82g56
c:_deco	a61
c:_ded	c48
c:_deda	g42
c:_dedi	c66
c:_def	g-40
c:_defi	a59
c:_deg	d84
c:_degr	a-61d72
c:_dei	f48
c:_dei_	f48
c:_dej	a-44b44c61d-57
c:_deja	b53c70d-47
c:_deje	f64
c:_del	b-74c-48d84f77
c:_del_	b-49c-45d105e-46g42
c:_dela	c-58d67
c:_dele	a-47d-56f130
c:_deli	a75g-58
c:_dell	a-54d76f48g52
c:_dem	f79g51
c:_dema	c-42d-76f97g57
c:_deme	d75
c:_demi	d47
c:_demo	c73
c:_den	d73g-42
c:_den_	a42c-63
c:_dent	a-45
c:_dep	c49
c:_depa	a77
c:_depe	e55
c:_depl	a73
c:_depo	a-89c55d84
c:_depu	c61d50e-44
c:_der	b-59g50
c:_der_	c-42e69
c:_dern	b-47d42g77
c:_des	d-50f50
c:_des_	c72d-47e-55g-56
c:_desa	a-43c-54f105
c:_desc	a54
c:_desd	b50c-62
c:_desi	a78c-74f60g-49
c:_desk	c-52
c:_deso	a-104f127
c:_dess	b-65g101
c:_det	c-47f123g-51
c:_deta	f99
c:_dett	a43
c:_deu	b-65c-66e50f-50
c:_deux	b-64c-64e46f-50
c:_dev	a-73b-44c93e57f-55
c:_deva	a-68c94d-71e100
c:_deve	a-59c59d57
c:_devi	c77f-45g58
c:_devo	c-50d86e53
c:_di	d-58
c:_dia	a56c44e-81f-71
c:_dia_	b74c-61g41
c:_dial	a128c-94
c:_diam	a49c97e-86f-59g-68
c:_dias	a-43e43
c:_dic	a54f-46
c:_dico	a-45
c:_dict	a70
c:_did	c-44e49
c:_did_	c-50e46
c:_dies	a42
c:_dif	e40
c:_dig	d-42e66
c:_digi	g53
c:_dim	a56
c:_dima	a40g-41
c:_din	a-48c53d-66g50
c:_dinn	d-41
c:_dir	b56d-51f-55
c:_dire	b59c48d-59f-63
c:_diri	c-41
c:_dis	b-79d-105e54
c:_dis_	c75
c:_disc	b-47d-73e42
c:_dise	a-44
c:_disp	a81b-48d-97
c:_dist	c50d-41
c:_dit	c50d-46e67f-49
c:_dit_	a-46e91f-55
c:_dite	a54c66e-67g-62
c:_div	a49
c:_dive	c47
c:_divo	a50f49
c:_dix	b96e81g-77
c:_dix_	b96e74g-77
c:_do	e-42
c:_doc	a-78b58c111
c:_doct	c93
c:_docu	b61
c:_doe	b74e-48f-50g-51
c:_does	b43e-47f-50g-50
c:_doi	d77e-86
c:_doig	a88c-52e-41
c:_doin	c42
c:_dois	d88
c:_doit	c45d60
c:_dom	a61c52d-43
c:_doma	c53
c:_dome	a52
c:_domi	a41
c:_don	d-46e-66f91
c:_don_	f43g-44
c:_donc	a60b59c-119d-89e-69f-48g110
c:_done	a-54d94f54
c:_donn	b-70d-82e-83f137g-45
c:_dont	b-66c58d-48g92
c:_doo	a-54b-47c97e61
c:_door	a-50c86e64
c:_dop	e58
c:_dor	b-40g49
c:_dore	g42
c:_dorm	a-48c54
c:_dos	a-41d89f55
c:_dos_	c-90d86
c:_doss	a-83f70
c:_dou	d90
c:_doub	a-52d91
c:_dow	d87f-60
c:_down	d87f-60
c:_dra	d66
c:_draw	a-54g45
c:_dre	b82d59
c:_drea	a-102b65c44d46
c:_dres	c-72d57
c:_dri	a59
c:_driv	a87c-45
c:_dro	a-51b-67c71d59
c:_droi	a-46c53
c:_drop	a-72d85g72
c:_du	b-56d52f-44
c:_dub	d45
c:_due	b-40c43
c:_dup	c-41d82
c:_dupl	c-41d82
c:_ea	a45b-72e-50f-70
c:_eac	a96
c:_each	a96
c:_ear	d42e-65f-64g61
c:_earl	b76c-87g107
c:_earn	b-70c124
c:_earr	a67b-56c-76d68
c:_eas	a60
c:_east	a70
c:_eau	a-42c62d51
c:_eau_	a-42d56e42
c:_eb	a48
c:_ebe	a45
c:_eben	a54
c:_ec	a-60b-63c47g50
c:_ech	a-89b-54c65d81e-50
c:_echa	a-92b-41c62d61g46
c:_ecl	d46
c:_ecla	d46
c:_eco	a-69c56e46
c:_ecol	a-79c92
c:_ecr	d-50g52
c:_ecri	d-46g54
c:_ed	c42f-41
c:_edg	a87
c:_edge	a87
c:_edi	a-50c46e66
c:_edit	a-82c58e57
c:_ee	a43
c:_ef	a-49c-63f134
c:_eff	a-53c-62f134
c:_effa	a-89c-89f135
c:_egal	a42
c:_ei	a45d-54g-64
c:_eig	a69c-50e-45
c:_eigh	a57c-41e-43
c:_ein	d-42g-66
c:_ein_	b-41c71
c:_eine	g-60
c:_el	a41b-46c-53
c:_ele	a69b-47d-74
c:_eleg	c44
c:_elev	a71
c:_eli	c45
c:_ell	a52c-103
c:_elle	a45c-104
c:_els	a-45c-103d68e77g74
c:_else	a-45c-103d68e77g74
c:_em	d-55f80
c:_ema	b-50c-124e41f131g55
c:_emai	b-50c-124e41f131g55
c:_eme	a59b72d-57e-52
c:_emer	a71b46d-52e-50
c:_emp	c73d-48e45f-51
c:_empl	c71
c:_empr	c88
c:_en	b44d-45
c:_ena	a80d-48
c:_enam	a85c-50
c:_enc	b101
c:_enco	b110c-69
c:_end_	a46
c:_endr	a-47d93
c:_enf	b45
c:_enfa	b49g-45
c:_eng	f-53
c:_enga	b56
c:_engr	a48c-109d41
c:_enn	c41
c:_ennu	c41
c:_enq	a-84b52c-45f115
c:_enqu	a-84b52c-45f115
c:_ens	c-45
c:_ent	c51d-71
c:_ente	f43
c:_enti	e50
c:_entr	c74d-57f-50
c:_env	f83
c:_envi	d-60
c:_envo	a-90b64d60e-40f99
c:_epou	f47
c:_eq	c61
c:_equ	c61
c:_equi	c65
c:_er	a-89e140f128
c:_era	a-61c-103e122f88
c:_era_	a-47c-65e121
c:_eras	c-61f101
c:_err	a-90e73f126g-50
c:_erre	a-73e85f82
c:_erro	f83
c:_ers	a-54
c:_erst	a-47
c:_esc	b-48c-41d-56e78f49
c:_escr	c-41e72f75
c:_esi	d60
c:_esis	d60
c:_espe	a-84e59
c:_ess	b-62c64
c:_essa	b-58c47e-64
c:_esse	a-64
c:_est	d72
c:_est_	d77
c:_esta	e-52
c:_esti	a-78c85
c:_esto	c-42
c:_et	e47
c:_eta	a-63b-51c-57e130
c:_etai	a-81c-104e139f47
c:_etan	d42
c:_ete	b-76
c:_ete_	b-72d45
c:_etes	c46
c:_eti	a-51e72
c:_etio	a-43g66
c:_etiq	e57
c:_eto	a-59g93
c:_etoi	g40
c:_etr	b107d-46
c:_etre	b109
c:_etu	a113c-49
c:_etud	a68
c:_etui	a80c-53
c:_etw	a65
c:_etwa	a65
c:_eu	a66d-89e54g-63
c:_eur	a78d-87e47g-61
c:_euro	a79c-44d-86e50g-59
c:_ev	b41c-66d-42f68
c:_eve	a45c-65d-49f72g-42
c:_even	a116b62c-105d-55
c:_ever	d-49f83
c:_ex	c41d-58e67g-45
c:_exc	a-47b-46c46d48e55f-43
c:_exce	c44
c:_exch	a-53d74
c:_excl	c49
c:_excu	e78
c:_exe	f94
c:_exi	a49b104c-112d-67
c:_exig	c-68
c:_exis	a48b102c-88d-82f-45
c:_exp	a-87c86d-69e122f-62g-63
c:_expe	a-102c115g-56
c:_expl	a-55c-102e131
c:_expo	c94
c:_expr	c-49e133
c:_fa	g-44
c:_fab	a56d-48
c:_fabr	a60d-46
c:_fac	b-48c60d49f-55
c:_face	c83d-65
c:_fact	a-53d94
c:_fai	g-62
c:_fair	c-43d46e-67
c:_fais	a49c66d-169
c:_fait	c58g-84
c:_fal	a-99b69
c:_fall	a-45b69d42
c:_fam	f-47
c:_fami	f-44
c:_fan	a146c-72d-58
c:_far	a-41b85
c:_fare	a-97b94c52
c:_fas	c42
c:_fash	c72
c:_fat	a53c-53e57g-60
c:_fate	a42
c:_fath	c-45d80
c:_fatt	e72
c:_fau	c-108d118e-46f-54
c:_faud	d89
c:_faut	c-112d103f-56
c:_fav	d-49f119
c:_favo	c-67f119
c:_fe	b-54c54f-55g-54
c:_fea	a57
c:_feat	a46
c:_fec	d56
c:_fed	a73
c:_fee	a-55b-49c126
c:_fee_	a-72c119
c:_feel	c53
c:_fel	a-98e93
c:_feli	a-42
c:_felt	a-44e75
c:_fem	a104b-69d-92f-58
c:_femm	a103b-68d-91f-57
c:_fene	a-43
c:_fera	c65
c:_ferm	c-43d67f-45
c:_ferr	c42
c:_fes	c48
c:_fet	b59
c:_fete	b78
c:_fev	a41
c:_fia	c97
c:_fian	c78
c:_fic	a-106f111g49
c:_fich	a-77c-43f117
c:_fico	a-41g52
c:_fif	e56
c:_fift	e56
c:_fil	e-77f47
c:_file	f87
c:_fill	c-103
c:_film	a-49b49c91
c:_fils	a40d52e-61g-58
c:_fin	b58d-49
c:_fin_	a70d-56
c:_fina	a-46d-55g91
c:_find	a-57b47d74
c:_fine	c43
c:_fing	a55
c:_fini	b115d-58g-43
c:_fir	c68d-63g-42
c:_firm	a-45c117
c:_firs	b59d-57f-44
c:_fit	a-53d104
c:_fit_	a-64d73
c:_fitt	d56
c:_fiv	a88
c:_five	a88
c:_fix	c47d-44e-42
c:_fix_	c53
c:_fixe	g42
c:_fl	a51c40e-45g-61
c:_fla	a87e-65f-41
c:_flas	a116
c:_flat	b82c-49
c:_fle	e61
c:_fleu	e53
c:_fli	a-42c44
c:_flo	b-44c89g-53
c:_floo	c47
c:_fly	a58
c:_foi	b-51c-85e61g51
c:_fois	b-48c-102e69g56
c:_fol	b-50d-78
c:_foll	b-41c45d-62
c:_fon	d107e-71g-51
c:_fond	c59d84e-58
c:_font	a-48d76
c:_foo	c73
c:_foot	c54
c:_for_	c44f-45
c:_forg	a-70g106
c:_form	b-81f63
c:_fors	b54
c:_forw	a-50
c:_fot	g83
c:_foto	g83
c:_fou	c54
c:_foul	a88b-72
c:_foun	a-46c113
c:_four	d-41
c:_fra	c52g-45
c:_frag	b52
c:_frai	c59
c:_fran	a-47b-52c67e50
c:_frau	c-46
c:_fre	c73d-42e-52f-56
c:_free	c92d-77e-71f-55g-44
c:_frer	a48
c:_fri	a66b-74c-55d-62g61
c:_frid	a46b-50c-72g77
c:_frie	a71c-43
c:_from	f40
c:_fron	c91
c:_fu	e41f-72
c:_fue	c-46e85
c:_ful	d109
c:_full	d91
c:_fum	a141c-41
c:_fume	a92
c:_fun	c63
c:_fur	b-62c48d-50f-61
c:_fur_	a55b-54c52d-58f-53
c:_furt	a-50g67
c:_fut	a-55b101
c:_futu	a-52b101
c:_ga	c71e-46f-54
c:_gag	c53
c:_gagn	c54
c:_gai	d57
c:_gain	a65
c:_gal	c85
c:_gala	c75
c:_gale	c45
c:_gan	a86c68e-41
c:_gant	a75
c:_gar	b-62d87g-42
c:_gara	a-108d116
c:_gard	c42g-54
c:_gare	a76
c:_gas	c46
c:_gat	a-52c92
c:_gath	a-48
c:_gau	c-50g61
c:_gauc	c-47g62
c:_gav	a45
c:_gave	a45
c:_gee	a-41f41g42
c:_geen	a-47f49g49
c:_geh	g49
c:_gek	a-82d99
c:_geka	a-58d77
c:_gemm	a-66b55
c:_gen	a40d-55
c:_gene	b50
c:_genf	a42
c:_geno	a49b41c-62
c:_gent	a55b-48c47d-70
c:_ger	a57
c:_gera	b55
c:_gern	a67
c:_ges	a-50e78f64g-54
c:_gesc	a-49
c:_gesp	a-47d73f49
c:_gest	d-68e96g-46
c:_get	b47d-75e-51f81
c:_get_	b75e-48f73
c:_gets	b65
c:_gett	a67
c:_gh	a-158b-146c287d-146e-148f-138g-148
c:_gi	c82f-77
c:_gib	a85
c:_gibt	a85
c:_gif	a79b-52f-58
c:_gift	a79b-52f-58
c:_gio	a-53b92c45
c:_gioi	a-73b63c81d-51
c:_gior	b59
c:_gir	e75
c:_girl	c49e48
c:_giv	c142e-43f-48g-41
c:_give	c141e-53f-47
c:_gl	a50d-40f-45
c:_gla	c-64
c:_glas	d50
c:_gli	c44
c:_glo	a44
c:_glov	a50
c:_go	a41c56e-79f-50
c:_god	c54
c:_god_	c64
c:_goes	b43
c:_goi	a-51f41
c:_goin	a-51f41
c:_gol	a70b-48c53d-51e-79f-75
c:_gold	a71b-47c47d-50e-78f-74
c:_gon	a-50
c:_gone	a-74d48
c:_goo	c63f-50g-58
c:_good	a46c44f-46g-55
c:_gos	c90
c:_got	e-50
c:_got_	e-49
c:_gou	a87c49d-60e-52g-45
c:_gr	e-62
c:_graa	f60
c:_grac	a-65g71
c:_grad	a63
c:_grai	a49
c:_gran	b42c52e-48f-68
c:_grat	a-52c76e-46
c:_grav	b-55d91f-47
c:_graz	a-40c-44f87g45
c:_gre	a101b-49c-71e-80
c:_gree	a145d-82
c:_gren	a52
c:_grey	g55
c:_gri	d41e-69g43
c:_grif	a-55d58
c:_gris	a76e-42
c:_gro	a64b-63c84d-42e-61f-59
c:_gros	a67b-58c89e-76
c:_grou	c40
c:_gru	a106c-65
c:_gu	c47f-51g-56
c:_gua	b54e59
c:_guar	b59e69
c:_gue	c70
c:_guer	a72
c:_gues	c106d-42
c:_gui	c95d-50
c:_guid	a43
c:_gut	a50
c:_gute	a43
c:_hab	c-45f48
c:_habe	f82
c:_habi	a44c-67d50g-47
c:_habl	a-48g47
c:_hac	a62c-64
c:_hace	a73c-75
c:_had	a-57e118
c:_had_	a-59e118
c:_hai	a128c-47
c:_hair	a123c-43
c:_hal	a86c-66d-68e-48
c:_half	a46g71
c:_hall	a67
c:_ham	a50
c:_han	b-54
c:_hand	a44b-54
c:_hang	a-51c79
c:_hann	e68
c:_hap	c63d-44
c:_happ	c63d-44
c:_har	a41c-59e43
c:_has	b-64d97
c:_has_	b-59d101e45
c:_hat	d41
c:_hate	d51
c:_hav	a55g-52
c:_have	a58d-42g-59
c:_havi	c-55e48
c:_hay	g62
c:_hay_	g62
c:_hea	b-60
c:_head	a81g-68
c:_hear	a-49g91
c:_heat	d43
c:_heav	a76
c:_heb_	c-40
c:_hei	a-96b76c-41e100
c:_hel	c78d69e-79f-95g47
c:_hell	c94e-68f-93g76
c:_help	d61
c:_her	b-49c60d-70e-44
c:_her_	a48b-58d-45
c:_here	b-43c56
c:_heri	c82
c:_herm	a68
c:_hers	a63
c:_het	c-55g64
c:_het_	c-55g64
c:_heu	b-57d-67e70f-72g43
c:_heur	b-55d-56e66f-71g46
c:_hey	a-55
c:_hey_	a-41f42
c:_hi	b-59f57
c:_hie	a-68d69f67g65
c:_hier	a-64d69f67g65
c:_hig	c63
c:_high	c63
c:_him	f48g-42
c:_him_	f50
c:_hin	a-45d61
c:_hir	c88
c:_hiri	c99
c:_his	a75b-59d-41e-52f68g-64
c:_his_	a101b-45d-78g-54
c:_hist	a-53f82
c:_hiv	a-50d59
c:_hive	a-50d59
c:_hiy	g58
c:_hiya	g58
c:_ho	c47d-65g-60
c:_hoc	b47
c:_hoch	b47
c:_hol	d-46e-75f59
c:_hola	c45
c:_hold	d-41e-65f95g-42
c:_holi	a57
c:_hom	a87c-57d-87g-67
c:_home	b103d-45e53g-51
c:_homm	a117b-50c-59d-50g-48
c:_hon	b-69c74d-59g-60
c:_hone	a117
c:_honn	c52
c:_hono	a-77c87
c:_hont	e88
c:_hop	a-47b50g68
c:_hope	a-49b56g72
c:_hor	a97d-57e-76g-73
c:_horl	a73
c:_hors	a72
c:_hos	c57
c:_hosp	c55
c:_hote	a53
c:_hou	a-49c100d-52f-49g-47
c:_hour	c77e58
c:_hous	a-53c97g-55
c:_how	a-45b81e47g-58
c:_how_	a-46b82e50f-41g-57
c:_hu	f-56
c:_hui	b90c55d-49f-49g-64
c:_hui_	b66
c:_huis	c95
c:_huit	b79c-67e41
c:_hum	e71
c:_huma	a79
c:_hun	a66
c:_hund	a67
c:_hur	g68
c:_hurr	g73
c:_hy	b68
c:_ic	b46d-73
c:_ich	b46c-43d-52
c:_ich_	b46c-43d-52
c:_ici	c123d-46e-56f-76
c:_ici_	c123d-46e-56f-76
c:_id	a63c-45d-57
c:_ide	a61c-50d-52
c:_idea	b56d-54
c:_idee	a42
c:_iden	a84c-100
c:_ier	a-64f41
c:_ieri	a-64f41
c:_ig	f53g-53
c:_ign	a-47f66g-45
c:_igno	a-47f66g-45
c:_ih	a-70c100d-41e48
c:_ihn	a-49c68
c:_ihne	a-49c68
c:_ihr	a-80c123d-49e69f-41
c:_ihr_	c99
c:_ihre	a-104c120e61
c:_il	a-46c42
c:_ils	d50
c:_ils_	d51
c:_im	c46g-86
c:_ima	a-97b60e55
c:_imag	a-97b60e55
c:_imp	d-44g-71
c:_impo	a73d-71g-58
c:_impr	a-49c60
c:_ina	e64
c:_inc	b-57c53e-70f40g-62
c:_inch	a57
c:_incl	a-74f88
c:_inco	c43
c:_ind	b-53
c:_inde	c52
c:_ine	a63
c:_inf	a56b41d-48
c:_infl	a56
c:_info	b65c-77f63
c:_inh	a61
c:_inhe	a45
c:_ini	a80c-91
c:_init	a89c-82
c:_ins	a-43b-44f51g67
c:_insc	a-69c-56f109
c:_insi	b-43c-63g89
c:_insp	c43
c:_inst	b56d-41g56
c:_insu	c80d53
c:_int	a-49b116c54f-46g-66
c:_inta	a-67b89c-69d61
c:_inte	a-58b73c78d-52f-41g-46
c:_into	b63e40
c:_inv	b-88f115g-79
c:_inve	b-67c102g-41
c:_invi	a-97d-44f131
c:_invo	d80
c:_ir	a57e-46
c:_ira	a61
c:_is	c50d63f-47
c:_isn	a-40d42
c:_isn_	a-40d42
c:_iss	c65
c:_issu	c54
c:_ist	d60g-43
c:_ist_	d61g-42
c:_it	a-67d98e47
c:_its	a-72d74e80
c:_its_	a-67d57e82
c:_iv	a47
c:_ivo	a47
c:_ivoi	g44
c:_ja	d-44
c:_jah	b51
c:_jahr	b51
c:_jai	g52
c:_jai_	g57
c:_jam	d-59f71
c:_jama	b-45d-54f76
c:_jan	a54c-68g-44
c:_janu	a48c-48
c:_janv	a42
c:_jar	a-82c60
c:_jard	a-48
c:_jau	a42
c:_jaun	a51
c:_je	b-65c74f-51
c:_jet	c62d-47
c:_jete	c86
c:_jeu	b-60e-79g73
c:_jeu_	c87e-43
c:_jeud	b-49f-51g84
c:_jew	a-50c89f-48
c:_jewe	a-57c91f-47
c:_jo	b87g-43
c:_joa	b69c60
c:_joai	b54c57
c:_job	a-60c69
c:_job_	a-51c41
c:_joi	a-44b45e-52
c:_join	e-47
c:_jok	e65
c:_jon	a84
c:_jonc	a78
c:_jou	b121c-56
c:_jour	b123c-44f-40
c:_joy	c66
c:_js	a57
c:_jsu	a57
c:_jsui	a57
c:_ju	b95d-49e-71f-59
c:_jui	b65e-52
c:_juil	b43
c:_jull	b41
c:_jum	a89
c:_jume	a84
c:_jun	a71b-41e-43
c:_jur	a-59c47e65
c:_jure	a-78e78
c:_jus	b108e-72f-60g53
c:_jusq	c-40g58
c:_just	b109e-80f-56g44
c:_jv	c91
c:_ka	d71e-53
c:_kan	a62c-75d64
c:_kan_	a53
c:_kann	d60
c:_ke	d-52e-41f53g43
c:_kee	a-40b60d-45f46g70
c:_keep	b79f50
c:_kei	c-73
c:_kein	c-71
c:_ket	a67c-42
c:_kett	a67c-42
c:_key	c123d-50
c:_ki	c45d-120e-85f62
c:_kil	c51
c:_kin	d-92e-66f88
c:_kind	d-83e-53f113
c:_kit	a42
c:_kl	a47d-80
c:_kle	a94d-45
c:_klei	a94d-45
c:_kn	a-43e45
c:_kno	a-49
c:_know	a-41
c:_ko	a61c-67e-47f-43
c:_komm	a43
c:_kon	c-71d43
c:_konn	c-52d79
c:_kos	a94
c:_kost	a94
c:_kr	a62
c:_ku	a-46f64
c:_kun	d43f46
c:_kur	c49
c:_kurz	c49
c:_la	b-86f-42
c:_lab	a-89d112
c:_labe	a-71c-42d127
c:_labo	a-42
c:_lac	c-72d67e69
c:_lach	a-62d61e78
c:_lad	b-62c100
c:_ladi	d52
c:_lai	b-56d50e54
c:_lain	a77
c:_lais	a-75d72e59
c:_lam	a73
c:_lamp	a73
c:_lan	b48c86d-65e-44f-46
c:_lanc	a-51g64
c:_land	c72
c:_lang	a52b47
c:_lap	a126b-63
c:_lapi	a87
c:_laq	a93
c:_laqu	a93
c:_lar	a52b-48
c:_larg	a73c-87d54
c:_las	b-63d-45g81
c:_las_	a-45c43g80
c:_lass	a50
c:_last	b-43d-44g63
c:_lat	b-59d-63e45g58
c:_late	a-45b-54c44d-57e51g55
c:_lau	a79c-57
c:_lav	a-56c66
c:_lay	a83
c:_lea	e-48g64
c:_lead	a67
c:_leaf	a-53
c:_leat	a69
c:_leav	a-42
c:_lef	e58f-46
c:_left	e58f-46
c:_leg	a47d-49
c:_len	a54b-106d40
c:_lend	a-52c58
c:_leq	a41
c:_lequ	a41
c:_les	e-52
c:_les_	c40e-64
c:_less	e67
c:_let	a-73e88
c:_let_	a-43c55g47
c:_lett	a-70d51e94
c:_leu	c92d-53
c:_leur	c84d-50
c:_lev	a54d45
c:_li	c49e-46g-49
c:_lib	c52
c:_lic	c73
c:_lice	c75
c:_lie	a-55b-82c96d-45
c:_lieb	c45
c:_lien	a-54c125
c:_lieu	a-48g78
c:_lif	a-40c62
c:_life	a-50b52c61
c:_lig	a-48b-50c92d57
c:_ligh	a-50c62
c:_lign	c58d42e-52
c:_lik	a88d-57e-48f-70g-59
c:_like	a88d-57e-48f-70g-59
c:_lil	f63
c:_lim	a-51c49e64
c:_limi	e52
c:_limo	a51
c:_lin	a-42b-54e-80g83
c:_line	a48d-60e-51
c:_ling	c45
c:_link	d41f51
c:_lir	c48
c:_lire	c49
c:_lis	b91d-46e-60f128g-61
c:_lisb	d60
c:_lisi	a46
c:_list	a-98b103d-78f134
c:_lit	c73g-54
c:_litt	c68d45
c:_liv	b41c64d-59g-62
c:_live	a-62c54f76
c:_livi	a59
c:_livr	b42c69d-59f-57
c:_ll	b-43e86g70
c:_lle	c-54e84g62
c:_lleg	a-41c-48e48
c:_llev	d-46e73
c:_loc	c108d-69e-48g-43
c:_loca	a-83c116
c:_lock	a102
c:_log	a41c70
c:_logo	c76
c:_loj	a-64d47
c:_loja	a-64d47
c:_lol	b57
c:_lol_	b57
c:_lon	a61c-113f-48
c:_lond	a72b-56c-108f-52
c:_long	a41b50c-69
c:_loo	b55c-56d47e-51f-64
c:_look	a46b58c-57e-48f-63
c:_lor	e-45
c:_lors	f41
c:_los	b-63c-51d75f53g-74
c:_los_	a59d79e-55g-43
c:_losc	a-58c-49f104
c:_lost	a79c-92e77
c:_lot	b46c83d-48e-41
c:_lot_	c88
c:_lou	a64d-85
c:_loup	a67
c:_lov	a-62b46c78d-40e-56
c:_love	a-62b46c78d-40e-56
c:_low	g44
c:_lu	c56e-80f-43
c:_luc	c55
c:_lui	a47e-70f-43g-43
c:_lui_	a47e-70f-43g-43
c:_lum	g58
c:_lumi	g59
c:_lun	a63b-42c-77d52e-70
c:_lund	a43b-43c-55d44
c:_lune	a60e-49
c:_lux	a-108c103d-45e-52g-47
c:_luxe	a-83c85
c:_luxu	a-71c99
c:_ly	a-40c53e-46g47
c:_lyc	a-56b46c47
c:_lyce	a-56b46c47
c:_maa	b49
c:_mac	a-82c75d82
c:_mach	a-82d89
c:_mad	b-62c46d-52
c:_mada	d-51f50
c:_made	a47c66d-41g-52
c:_mag	c68
c:_maga	c45
c:_magn	a-54
c:_mai	b54
c:_mai_	a52c47e-43
c:_mail	a-90b-42c-53d63f121g47
c:_main	d-66e-56g45
c:_mais	b106g-63
c:_mak	a68e-51f-46
c:_make	a72e-49f-45
c:_mal	e44
c:_mal_	a-45e57
c:_mala	d56
c:_mama	g44
c:_man	b-67e59f-50
c:_man_	b-42c-85d-70e104
c:_mana	a80d-50
c:_manc	a55b-56c-103d65e43
c:_mand	a-109c56d63g63
c:_mang	b70
c:_mann	c68
c:_mano	a46
c:_manq	a57
c:_mant	a72c-75
c:_manu	e51
c:_map	c75
c:_mar	e-55
c:_marc	a-47b-54c77e-61
c:_mard	b-48f-51g66
c:_marg	a-59c46
c:_mark	a42g-46
c:_marq	c101e-71
c:_marr	a87b71c-83
c:_mars	a-52c63f73
c:_mart	c-86g81
c:_mas	b62d-42f80g-60
c:_mas_	b78c-74f88g-47
c:_mast	c43
c:_mat	b-76f-57g116
c:_matc	a50g64
c:_math	g41
c:_mati	b-59f-53g95
c:_matr	a52
c:_matt	g61
c:_mauv	e42
c:_max	a70
c:_max_	a59
c:_may	b61c48g-73
c:_may_	b51
c:_mayb	b82
c:_mayf	c71
c:_mayo	a56
c:_md	c122
c:_mdr	c122
c:_mdr_	c56
c:_me	f59g42
c:_mea	a-75f-40g94
c:_mean	a-69d60e44g41
c:_meas	a-49g83
c:_mech	e47
c:_med	a47b98c-49e-42f-46g-42
c:_meda	a86
c:_mede	b75
c:_medi	b63
c:_mee	f69
c:_meh	f60
c:_mehr	f60
c:_mei	b-49c-95d74f66
c:_mein	b-41c-63d74f82
c:_mel	a-49f48g43
c:_mem	c70d-83f-59
c:_meme	d-74f-69
c:_memo	a-92c78
c:_men	b53c-48
c:_men_	a120c-62
c:_meno	b95
c:_mens	a47f44
c:_ment	g47
c:_mer	c-43f94g51
c:_merc	b-63c-56d-74f132g72
c:_mere	c-93d50g67
c:_meri	a-72c104
c:_mes	d-43f72g108
c:_mes_	f87
c:_mess	a-64b-57d-77f48g122
c:_mesu	c-79g85
c:_met	c58d-42g-78
c:_met_	a102c46d-88g-50
c:_meta	a79
c:_meti	b42
c:_metr	a-45
c:_meu	f62
c:_meu_	a46
c:_mia	c-62e85
c:_mia_	c-53e42
c:_mic	b64
c:_mich	b72
c:_micr	c43
c:_mid	a68d-56e-59
c:_midi	a66
c:_mie	g-57
c:_miei	f55
c:_mien	d70
c:_mig	c57
c:_migh	c79
c:_mij	c-71d62
c:_mijn	b-42c-56d67g42
c:_mil	a42c93d-64e-81f-56
c:_mila	a80
c:_mili	a-66c102
c:_mill	c56d-48e-46g48
c:_mim	a72
c:_mim_	a72
c:_min	b-44c50g-84
c:_min_	c74
c:_mind	a-41b79c-77
c:_mine	a70d63e-46g-45
c:_minh	d51
c:_mini	c58
c:_minu	a-82b-57c71d55e44f-59g-69
c:_mio	d53
c:_mio_	d53
c:_mir	b69c-117d72e83
c:_mir_	a45c-72e80
c:_mira	a-80b84c-53d73
c:_mis	b-44e49f-59
c:_mis_	e40g-45
c:_mise	a-59c60d55
c:_miss	a-66c42
c:_misu	g74
c:_mit	b-52e69
c:_mit_	a53b-40d-52
c:_mm	c-47g56
c:_mme	c-47g56
c:_mme_	c-47g56
c:_moc	b-60c59
c:_moch	a51b-52c85d-45
c:_mod	c77e-49f-61g60
c:_mode	c89e-66f-57g61
c:_moi	c-41f77
c:_moi_	c-51d-87f93
c:_moin	c-74e82
c:_mois	a-92b65d50e41g-47
c:_mom	a-53b106
c:_mome	a-43b107
c:_mon	f50
c:_mon_	f90
c:_mond	b-50c80d-45f-43g90
c:_mone	c55d-85e64
c:_mono	a50
c:_mont	d45g-63
c:_moo	a65
c:_moon	a47
c:_moq_	c40
c:_mor	a45b-78c-80d57
c:_more	c-76e76
c:_morn	c-50g95
c:_mort	a47
c:_mos	c92d-68f-40g-44
c:_most	c76d-57
c:_mot	b-44f-50
c:_mot_	g72
c:_moth	f-43
c:_moti	a-60
c:_mou	a79b-84f-48
c:_moul	a78
c:_moun	d41
c:_mov	a-50b81d57
c:_move	a-40b59
c:_mr	f99
c:_mrs	f99
c:_mrs_	f99
c:_mu	e41
c:_muc	d-56f75g-53
c:_much	d-56f75g-53
c:_mul	a49
c:_mulh	a56
c:_mur	c46
c:_mus	d46e47f-48g-40
c:_muse	a-56c43d54
c:_musi	e72
c:_must	a68
c:_mut	b41
c:_my	b52
c:_mys	b52
c:_myse	b53
c:_na	b-69f40
c:_naa	a-45
c:_nac	c-75d50g66
c:_nach	c-82d48g95
c:_nad	a-40e52
c:_nada	a-44
c:_nam	a-62e57f91
c:_name	a-68b-50d42e60f87
c:_nan	a100g-51
c:_nan_	a70
c:_nao	f63
c:_nao_	f63
c:_nas	c64
c:_nat	b-55c100d-45
c:_nata	c51
c:_natu	c74
c:_nav	a42
c:_ne	g-51
c:_neb	a-68
c:_nec	a46g-49
c:_nece	a59
c:_neck	b59d-43
c:_nee	a44b-44c62e-80g-103
c:_nee_	a43
c:_need	b-42c65e-78g-103
c:_neg	c82g-45
c:_nego	c68
c:_nei	a-78c131
c:_neig	c137g-46
c:_nel	d58e-41
c:_ner	a72c-54
c:_nes	a-60c-62e77
c:_ness	a-84c-47e78
c:_net	c47
c:_nett	a-59d71
c:_neu	c57e-83
c:_neue	c55
c:_neuv	a74
c:_nev	f53g-46
c:_neve	f54g-46
c:_new	c-51e43g56
c:_new_	c-43d75e62g-54
c:_news	c-44d-93g117
c:_ni	d-60
c:_nic	d-83
c:_nice	c99
c:_nich	b76c-95d-49e72
c:_nie	b57c-47
c:_niec	a74
c:_niet	a-58b79d52
c:_nig	b-42c95d-70e-61f69
c:_nigh	b-41c93d-70e-61f69
c:_nin	f-45
c:_nip	a59
c:_nipo	a59
c:_no	b42
c:_nob	c-51d-64e103g-43
c:_nobo	c-76d-61e103g-41
c:_noc	b108
c:_noce	b49
c:_noch	b90
c:_noe	b-43c44
c:_nog	b73g43
c:_nog_	b73g43
c:_noi	a102b-58c-110f-45g-58
c:_noir	a97b-51c-107g-44
c:_nom	a-45b-49c70f77g-59
c:_nom_	a-64b-42c65e43f78g-64
c:_non	c-41f59
c:_non_	d-54e49f69
c:_none	c-57d43
c:_nonn	a61
c:_noo	c-51g41
c:_noon	g45
c:_nor	a-74e69
c:_norm	a-116d62e85
c:_nos	b56c60d-80e-51f-46
c:_nos_	c68d-63
c:_not_	b53c-72e62g-51
c:_nota	c116
c:_note	a-72c-68e87f66g100
c:_noth	a47c-62e-46
c:_noti	a-126b65c44d85
c:_notr	a45b-62c53d-73e-67
c:_nou	d-57e-43g47
c:_nous	d-61e-45
c:_nouv	g49
c:_nov	c-46g55
c:_novi	b63
c:_now	a-78b117e50
c:_now_	a-74b100e52
c:_nu	a-53d70f55
c:_nue	g46
c:_nuev	g50
c:_nui	c92
c:_nuit	c92
c:_nul	c-41
c:_num	a-74b-66d101f91
c:_numb	a-92b-46d75e67
c:_nume	a-63d91e-74f78
c:_nur	b101c-87e62
c:_nur_	a-54b109c-85e69
c:_ob	a63c50d-62e-59f-41
c:_obj	a79c47d-45
c:_obje	a79c47d-45
c:_obl	a91c-50
c:_obli	a84c-48
c:_obs	c83
c:_obse	c85
c:_oc	e-41g-41
c:_occ	g-61
c:_occu	a51g-41
c:_oct	d58
c:_octo	d65
c:_od	e93
c:_ode	e66
c:_odi	a-48c60e44
c:_of	f41g-54
c:_off	f49g-49
c:_off_	a-71c-50d71f133
c:_offe	a-98b-44c85f-55
c:_offi	a69d-40
c:_offr	b59d-45e-42f-41g-68
c:_ofr	c49
c:_ofre	c49
c:_oi	a-46b-56c197e-87f-49g-48
c:_ois	a58
c:_oise	a58
c:_ok	c-45
c:_ol	a43c-55
c:_old	a50c-48
c:_old_	a63c-86
c:_oli	g52
c:_oliv	g53
c:_om	a42
c:_on	e-65
c:_onc	e-49f86g42
c:_once	f92g58
c:_one	a69c-68e-49
c:_one_	a61c-68e-44
c:_ones	a101d-46
c:_onl	b60d48e-87g-64
c:_onli	d89
c:_only	b55e-81g-57
c:_ont	a-65c72d42
c:_ont_	a-48c93g-46
c:_onte	a-60c-48g74
c:_ony	a101c-44
c:_onyx	a101c-44
c:_onz	c89
c:_onze	c77
c:_oo	a-55b45
c:_ook	f45
c:_ook_	f45
c:_op	a46d-51e-51f50
c:_opa	a103c-43
c:_opal	a104c-50
c:_ope	c51g-62
c:_open	c52g-47
c:_opp	c-47f76
c:_oppo	c-50f78
c:_opt	a-66g40
c:_opti	g45
c:_or	d64e-41f-64
c:_ora	b97c64d-83e-54
c:_ora_	b104c-49
c:_ord	a-47d104
c:_orde	a-70d100
c:_ordi	a42c-87d77
c:_ordr	b63
c:_ore	a63b-45f-41
c:_orei	a63
c:_org	c87
c:_orga	c87
c:_ori	a-59d68
c:_orig	a-59d68
c:_oro	a68f-48g-46
c:_oro_	a85b-43d-80
c:_orol	d63
c:_os	g53
c:_ot	a72b-52d-73f49
c:_oth	a61d-67e-43
c:_othe	a61d-67e-43
c:_ott	a67
c:_otto	a73
c:_ou	c43d-54
c:_oub	a-69d-55f92g121
c:_oubl	a-69d-55f92g121
c:_oui	a85b-60c-72d-94e-52f-42g90
c:_oui_	a85b-60c-72d-94e-52f-42g90
c:_our	c86d-46e-45g-62
c:_our_	c81e-44g-61
c:_ouro	a58
c:_ours	c60
c:_out	a-55b65e53
c:_out_	a-63b89c-55e57
c:_outi	a-48c69
c:_outr	a58
c:_outs	c47
c:_ouv	a93d-60f-45g-46
c:_ouve	a61d43e-40
c:_ouvr	a83c41d-121
c:_ov	a48b-60c52e-60f-59
c:_ova	a95c-57
c:_oval	a95c-57
c:_ove	b-48c78e-50f-52
c:_over	b-48c80e-50f-52
c:_ow	a64b52d-92f-65g-76
c:_own	a71b40d-91f-63g-66
c:_own_	a94c-44d-79f-57g-49
c:_owne	a-64c75
c:_pac	c41
c:_pack	c41
c:_pad	c55
c:_padr	c49
c:_pag	b-43c86d-92g-68
c:_paga	a47
c:_page	c78d-79e-53g-47
c:_pai	c-46e60f-66
c:_paid	c-64e103
c:_paie	b55
c:_pair	a68b-74c-63
c:_paix	d84
c:_pal	a50c73
c:_pale	c55
c:_pan	a98
c:_pap	a-54c90e-42
c:_papa	a54
c:_pape	a-73c113
c:_papi	a-71b59d45
c:_par_	f62g-81
c:_para	a57f-48g-76
c:_parc	a-52c83e63
c:_pare	b46
c:_parf	e91f-44
c:_pari	a63c-83d41f-52
c:_park	c55g45
c:_parl	d-73f-46g102
c:_paro	e51
c:_pars	a-77d90
c:_part	e-50
c:_pas	b42
c:_pas_	b48c-46
c:_pasa	c-60g44
c:_paso	c-58g46
c:_pass	c44e-85f-42
c:_past	c57
c:_pat	d-63
c:_pate	c47
c:_pati	e56g80
c:_patr	c42
c:_pau	b53c-68d52
c:_pav	a-41
c:_pay	a51b-84c102d-78f-46g-75
c:_pay_	a65c88d-71e-63
c:_paye	c83e58
c:_payi	c48
c:_pc	c42
c:_pea	a53c74f-45g-54
c:_pear	c57
c:_pec	e65
c:_ped	d42
c:_pedi	d44
c:_pei	e68
c:_pein	e71
c:_pel	g62
c:_pen	b43e-65f-54g-52
c:_pen_	a60
c:_pend	a54b-60c-62d88f-41
c:_penn	a70
c:_pens	b117c106d-107e-71f-52g-46
c:_peo	d-55f-42
c:_peop	d-55f-42
c:_peq	a69
c:_pequ	a69
c:_per_	d-66e-46
c:_perc	c57d-49
c:_perd	d71g-48
c:_pere	a49d-57g-46
c:_perf	c82d-54f-41g43
c:_perh	b57
c:_peri	a-83c62d50
c:_perl	b-44d67
c:_perm	a-48g73
c:_pero	b86
c:_pers	a-68b-52d-42e94f118g-45
c:_pes	d-43e71
c:_pet	a84b-59c-48f-54
c:_peti	a86b-69c-48f-53
c:_peu	b63c-45d73e-44f-51
c:_peu_	b56c-73
c:_peur	d50
c:_peut	b101c-60d89e-47f-65
c:_peux	a53b-43c44d47e-46f-50g-68
c:_ph	b-58c42g59
c:_pha	a46
c:_pho	a-48b-42c42g93
c:_phon	c43d-82f46
c:_phot	a-63g102
c:_phr	a47
c:_phra	a47
c:_pi	b-47c42f-45
c:_pia	b88c57e-44g-41
c:_piac	b80
c:_pic	a48e-89g84
c:_picc	a100
c:_pick	c-51g42
c:_pie	b-73c70f-56g-42
c:_piec	b-67c82g-57
c:_pier	a60e-46
c:_pig	c54
c:_pil	a-56c-90d110e54
c:_pile	a-99c-91d110e61
c:_pin	a45b-50d55
c:_piu	a-56b50f77
c:_piu_	a-56b50f77
c:_pl	e-55f79
c:_pla	b68e-71f-51
c:_plac	c73e-71
c:_plai	a41b99d-70e-48g-89
c:_plan	a-135b130c65
c:_plaq	c53
c:_plas	a52
c:_plat	a80b-51c-71e-48f-51g49
c:_play	g45
c:_ple	d-49e-81f108
c:_plea	c-46e-97f106
c:_plei	a-42
c:_plo	c60
c:_plu	b-40c-69f104
c:_plum	a65
c:_plus	b-45c-64f135
c:_plut	g69
c:_poc	a72e-68
c:_pock	a74
c:_pod	a49b-43c83d-42e-41
c:_pode	c42
c:_podr	a46
c:_poe	c43
c:_poi	b-77e73f-40
c:_poi_	a-53e57
c:_poig	g49
c:_poin	a-75d85e90
c:_pol	a-45b-65c62d72e69f-54
c:_poli	a-78b-51c51d70e67
c:_pome	a53
c:_por	b-41e-68
c:_por_	b52e-54f63
c:_porq	g51
c:_port	a64b-72c41e-65g-61
c:_pos	d53e-83
c:_pose	a-49
c:_posi	c44
c:_poss	a49c-52d89e-90f-45
c:_post	a-84b43c67e-70f64
c:_pot	a84e-49
c:_pot_	a100
c:_pote	d66
c:_pouc	a68
c:_poun	a66
c:_pouv	b-70d84e-73f-55
c:_pr	d-43
c:_pra	c70d-54g-43
c:_pre	g42
c:_prec	b45d-62g44
c:_pref	b-49e-58f67g97
c:_preg	a-59c-70g50
c:_prem	c46d-79f-41
c:_pren	a76d-64e-62
c:_prep	a-89c53d88e-41
c:_pres	f-42
c:_pret	c61e47g-41
c:_prev	b53c-71e65g87
c:_prez	b65
c:_pri	a48g-62
c:_pric	a49b94d-84f-52g-80
c:_prie	a44c-90f71
c:_prim	a67c-74
c:_prin	d44e-65g-47
c:_pris	a-48c-73d136
c:_priv	a60d-42g-44
c:_prix	a103c-50d-116f-60
c:_priz	c64
c:_pro	c49d-46
c:_prob	a-58
c:_proc	a69b-54f47g-57
c:_prod	a63c67d-45
c:_prof	e-45f55g-54
c:_prog	a-66c89
c:_proj	a-90b69
c:_prom	d-84e78f-53
c:_proo	c-55d72
c:_prop	b-65c43d-69f-47
c:_pros	b41
c:_prot	a-46d70
c:_prov	c85
c:_pu	g-43
c:_pub	a-61c106d-82e-59f70g-78
c:_pub_	a-66c56f70
c:_publ	c87d-55g-60
c:_pue	c-40d47
c:_pued	d55
c:_pui	b-66
c:_puis	b-65
c:_pul	d81
c:_pull	d48
c:_puo	c-61d74
c:_puo_	c-61d74
c:_pur	b49d45g-44
c:_purc	d93
c:_pure	a-82e79
c:_put	d-41f45
c:_put_	f49g41
c:_qua	d-44e43f-67
c:_qual	c48d-57
c:_quan	b69c-48f-71
c:_quar	a61g-46
c:_quat	c-67e79f-44
c:_que_	e41g42
c:_quel	e-41f-42
c:_quem	a41
c:_quer	a102c-89d-68
c:_ques	d-64f-49g94
c:_qui	a51f-43g-67
c:_qui_	a45g-89
c:_quic	a-44c72
c:_quie	a115d-81e-69f-48g-83
c:_quis	d44
c:_quo	d-102g-45
c:_quoi	a68b62d-109g-45
c:_quot	a-50
c:_ra	d-93e56
c:_rac	c85d-81
c:_rach	c76d-59
c:_rai	a86c-68d-60g-56
c:_rais	a62g-41
c:_ran	e108
c:_rang	c-65e114
c:_rap	d-88e50f67
c:_rapi	a42
c:_rapp	d-82e69f75
c:_ras	a73
c:_rat	b-41c46d-40
c:_rate	a-62c93
c:_rath	b-41
c:_rav	c44f49
c:_ravi	a-41
c:_ray	c-64
c:_rea	b46c53f-52
c:_reac	g46
c:_real	b81c102d-67f-43g-75
c:_reb	a-57g51
c:_rec	b-75d69e-49f75
c:_rece	a50b-69f68g-60
c:_rech	c70e-45
c:_recl	c-43d74
c:_reco	f113g-72
c:_rect	c-68f98
c:_recu	a-94c49d80g68
c:_red	b-54c102e-54f-44g-40
c:_rede	c78
c:_reel	c59
c:_ref	a-58b-48d95e57g51
c:_ref_	c-77d100
c:_refa	a-47c-82d106
c:_refe	c80
c:_refl	a-105c-51f50g94
c:_refu	a-43c-58e132
c:_reg	d55g-51
c:_rega	b57e-49
c:_regi	a-49c108f-47
c:_regl	c-93d107
c:_regr	e82
c:_rel	g59
c:_rela	g51
c:_rele	g69
c:_relo	f-47
c:_rem	d81f85
c:_remb	a-44b56d-43
c:_reme	c-59d108
c:_remo	c-64f120
c:_remp	a-48c-84d106
c:_renc	c62
c:_rend	b-64
c:_rene	c61
c:_reno	f58
c:_rent	b44
c:_renv	c-58g57
c:_rep	a-40b-82e82
c:_repa	b-71d46e77f-42
c:_repl	a-102d72e52f-43
c:_repo	a-57b-49d-77e115g75
c:_repr	a-41b-49c67d45g-42
c:_req	a-74f126
c:_requ	a-74f126
c:_res	b-51e42
c:_rese	b-44c60
c:_resi	a46g-40
c:_resp	a-104c41e114
c:_ress	c77
c:_rest	c-75g82
c:_resu	c54
c:_ret	a-77d80f75
c:_reta	a-86c76
c:_reti	a-56c-112d54e-44f137
c:_reto	a-107e77g63
c:_retr	e-43
c:_retu	a-61c67d57
c:_rev	a-67b59g41
c:_reve	a-62b100c86d-87f-48
c:_revi	a-66b-41d93g68
c:_revo	c-68
c:_rib	a-68c99
c:_ribb	a-58c107
c:_ric	c-47d71e-77f54
c:_rice	a-47c-57d84
c:_rich	a61e-53
c:_rid	a-61
c:_rie	b97c-78f63
c:_rien	b101c-73d-67f74
c:_rig	c47
c:_righ	a-61c41
c:_rigi	a51
c:_rim	a-45c72
c:_rin	a57c-60f-45
c:_ring	a57c-58f-45
c:_rip	d42
c:_ris	a-70e114
c:_risp	a-53e88
c:_rit	e57
c:_rive	c72
c:_rivo	c-49
c:_ro	a49b-48c41d-45f-54
c:_rob	e40f-41
c:_rod	b46
c:_rom	a50
c:_ron	a98b-47c-52
c:_rond	a96b-46c-50
c:_roo	b73c55d-48
c:_roof	a-70b77
c:_ros	a62b-82d-47g55
c:_rosa	c-65g55
c:_rose	c44
c:_rot	a-56d49
c:_rou	b-54c110d-48f-52g-67
c:_roug	a58c47e-44g-42
c:_roun	c61e64
c:_roy	a-48c74
c:_roya	a-41c67
c:_ru	a-42b-64c85d56
c:_rub	b-51d119
c:_ruba	d41
c:_rubb	a-69d114
c:_rubi	a76
c:_rue	b-59c118e-57g-54
c:_rue_	b-56c103e-43f-44g-44
c:_run	a-43b47c70g-43
c:_run_	b61c50
c:_runn	c57
c:_rus	a48c-74
c:_rush	c-64g50
c:_sa	f-49
c:_sab	b44c-74
c:_saba	a68c-58
c:_sabe	a-43b53d56
c:_sac	c-62e157f-70
c:_sac_	b-57c-104d46e138f-63
c:_sach	e65
c:_sad	e44
c:_saf	g47
c:_sag	a52
c:_sai	c42d-74f-52g43
c:_said	a-53b-41c-74e93g111
c:_sain	a42c79
c:_sais	c48d-51g-56
c:_sait	b53
c:_sal	b-64c95e-52
c:_sale	a-89b-63c48d53f54
c:_sall	c67
c:_salo	b-48c118d-45e-56
c:_salu	a-80c77
c:_salv	a63g49
c:_sam	a66b-76d-99f-42g48
c:_same	a71b-77c-89d-87g58
c:_samp	a-61c74
c:_sams	a75
c:_sans	f-56
c:_sant	c51
c:_sap	b42c-52e-41g44
c:_sape	a-44
c:_saph	c-42
c:_sapp	a45
c:_sar	a42d-50g63
c:_sare	c43
c:_sat	a42c-62d94
c:_sati	a-89d66
c:_satu	a77b-42c-47d54e-48
c:_sau	a49g-74
c:_sauf	c-73
c:_saur	a63g-67
c:_saut	d59
c:_sav	a-67b110g-57
c:_savo	a-84b109e-44f53g-50
c:_saw	a108d-59
c:_saw_	a108d-59
c:_say	a-69b94d70f-73
c:_say_	a-88b106e48
c:_says	a-56b78d86e-53f-61
c:_sca	b-43
c:_sch	e-51f-71
c:_sche	a47
c:_schi	d64
c:_schm	a79
c:_scho	c61
c:_schw	a47
c:_sco	d46
c:_scot	a64
c:_scr	a-57b-57e56
c:_scri	b-48d-45f44g44
c:_scu	a-43
c:_sea	d54e-70f45
c:_sec	b-57d-53f-43g64
c:_sech	e80
c:_seco	b-42e-40g102
c:_secr	a66
c:_secu	a-47c49e52
c:_see	a68b-53d-61f-54
c:_see_	a66b-43d-47f-50
c:_seg	a-56e-41f45g56
c:_segu	a-85c45g43
c:_seh	c49
c:_sehr	c49
c:_sei	c44e68g-42
c:_sein	a43
c:_seit	a-83d57e59
c:_sel	a43b-46c80e-83f-41g-63
c:_sell	a80b-43c62e-65g-61
c:_sem	d-48e52f-50
c:_sema	b-42f-55g46
c:_semb	a68
c:_semp	a48c-56e53
c:_sen	d-54e61
c:_send	c56e-56
c:_sens	f66
c:_sent	c-91d-43e119g43
c:_senz	e44
c:_sep	a45c-43
c:_sepa	f86
c:_sept	a59c-56
c:_ser	f-54
c:_sera	a-41b117d-50g97
c:_seri	b-59c62d49f-50
c:_serp	a110
c:_serr	d77
c:_sert	c63
c:_serv	b-63d76e86f-45g-54
c:_ses	a64d-54g-55
c:_ses_	a58d-46g-46
c:_set	b93d-56
c:_set_	b55c-80g53
c:_sett	b49c56d-55e-44
c:_seul	c-87d43
c:_sev	a52b43d-43f-40g-57
c:_seve	b53g-54
c:_sh	b-42f-47
c:_sha	c47
c:_shal	c83d-45g55
c:_shar	c68f58
c:_she	a61b-61c-62f-57g45
c:_she_	a75b-51c-101f-64g47
c:_shel	a51
c:_shi	a74e-41
c:_ship	a48
c:_sho	c53f-57g-59
c:_shoo	c57
c:_shop	a-47c103g-80
c:_shor	c63
c:_shou	c-60d82
c:_show	a74b-80d-58f-51
c:_sia	d-65
c:_siam	d-55
c:_sid	d49
c:_side	d50
c:_sie	c77
c:_sie_	d52e-43
c:_sien	a45
c:_sig	a-68b-43c62g42
c:_sign	a-54b-52c72
c:_sil	a84c-48e-67f-62
c:_sile	a-55g41
c:_silk	d51
c:_silv	a107c-43e-51f-41
c:_sim	b95c-71e47
c:_simp	b99c-72g-47
c:_sin	e44
c:_sin_	c-52d60e43
c:_sinc	b-52e46f55
c:_sind	c53
c:_sino	c-40g59
c:_sir	c58
c:_sis	a62c-92
c:_sist	a62c-92
c:_sit	c111f-59g-44
c:_site	c126d-43f-61g-55
c:_six	d41f-45g-57
c:_six_	f-41g-53
c:_sixt	a-52
c:_siz	a90e-85f-50
c:_size	a90e-85f-50
c:_sk	g79
c:_ske	g78
c:_sket	g81
c:_sl	a104b-69e-96f-63g58
c:_sle	g72
c:_sli	a63
c:_slip	a52
c:_slo	a114e-45
c:_slt	a49
c:_slt_	a49
c:_sm	a80b-49c-75e-45f44
c:_sma	a108b-42c-67d-40e-57f-62
c:_smal	a108b-41c-65d-50e-57f-62
c:_smel	a51
c:_sn	c72
c:_sob	a57d-43
c:_sobr	g45
c:_soe	a66c-47e-52g66
c:_soeu	a66c-47e-52g66
c:_sog	b51
c:_sogn	b51
c:_soi	a52b-42c-52g-42
c:_soit	c-44
c:_soix	a86b-46
c:_sol	b91e-41g-65
c:_sola	d69
c:_sold	b-66g-58
c:_sole	c42
c:_soli	b74c-53f41
c:_solo	b114c-42
c:_som	a53d-45f-51g-70
c:_some	a66c-63f-57g-67
c:_somm	c47d-73e52
c:_somo	c71
c:_son	c64e-42
c:_sonn	c75
c:_sono	a42d-50
c:_sont	b-98d89g-45
c:_sor	b46c-52
c:_sorr	c-89g95
c:_sort	b73
c:_sou	b-63c57g-46
c:_sou_	c105d-70
c:_souh	b-42
c:_sour	a-43e66
c:_sous	b-58c50g-63
c:_sout	e45
c:_soy	c107
c:_soy_	c109
c:_sp	d-47
c:_spa	a-92g87
c:_spe	a89d-87g-70
c:_spea	c58
c:_spec	a77c51d-59
c:_sped	c-58d46
c:_spel	a-49f76
c:_spen	a100c-44d-51
c:_spi	e71
c:_spo	c44e-44f-40g53
c:_spok	g70
c:_spon	c74
c:_spr	c76e-53
c:_spri	c69e-46
c:_squ	c-48
c:_st	g-43
c:_sta	c87d-41g-50
c:_staf	a-64c84f43
c:_stag	a-74c81
c:_stam	c-44d54
c:_stan	c48
c:_star	b81c49d-42
c:_stat	e82
c:_stay	a54
c:_ste	a52b-78d58
c:_stee	a106c-65g-46
c:_sti	c-44
c:_stil	c-64e-46g40
c:_sto	b-69c56d-57f68g-52
c:_stoc	a60c51d-67
c:_ston	c58
c:_stop	b-58e-46f124g-70
c:_stor	b-63c66
c:_str	b-69d73f-67
c:_stra	a59b-63c-79d89f-42g-46
c:_stre	c47e51f-59
c:_stri	d48
c:_stro	c43
c:_stu	a-49b77d45e-48g-62
c:_stud	a45b67e-40
c:_stuf	a-44
c:_sty	d52
c:_styl	d52
c:_sub	f50
c:_suc	a42c59d-42f-44
c:_such	a54c62
c:_sue	a67
c:_sueg	a46
c:_suf	a-78c54
c:_suff	a-78c54
c:_sug	c-45g98
c:_sugg	c-45g98
c:_suis	d-80g-52
c:_suit	c-48e-61f88g103
c:_suiv	a-103d99e-48f-56
c:_suj	a-72g108
c:_suje	a-72g108
c:_sul	a-94e61g68
c:_sul_	a-94e55
c:_sull	a-43g64
c:_sun	b-49c-47d47
c:_sund	b-43c-60d54
c:_suo	a67
c:_suo_	a40
c:_sup	a-107e-57f130
c:_supe	a41
c:_supp	a-125e-46f132
c:_sur	b-65c47
c:_sur_	b-57c57d-43
c:_sure	e48g82
c:_surt	d46f44
c:_suy	c78
c:_suyo	c82
c:_sv	a132b-43c-93e-69g-88
c:_svp	a134b-40c-88e-68g-86
c:_svp_	a134b-40c-88e-68g-86
c:_sw	a-68c69d83f-47
c:_swa	a-45d81
c:_swap	a-91d110
c:_swe	a-48
c:_swi	c76
c:_sy	a-59e40f50
c:_syn	c69
c:_synd	c54
c:_ta	e-50
c:_tab	a42f-41
c:_tac	d73
c:_tag	g-40
c:_tai	a64b-56c-111d48e-42
c:_tail	a70b-54c-119
c:_tak	f124
c:_take	f124
c:_tal	a71d-82e-52f-45g45
c:_talk	a40b40d-50e-45
c:_tall	a102
c:_tan	b-58d109e-44
c:_tan_	a67c-41
c:_tant	a-62d113g62
c:_tar	b112d-75e-54
c:_tard	b84c-44
c:_tari	a-52b94d-46
c:_tas	a104c-84
c:_tasc	a40
c:_tass	a73
c:_tau	d56
c:_te	d-57
c:_tea_	g65
c:_team	c50
c:_tec	c101d-45
c:_tech	c92
c:_tel	e46f88
c:_tele	a-54b-52c-53d-47e100f77g83
c:_tell	e-65f78g-69
c:_tem	a77c-65d-48e-67
c:_tem_	a146c-77e-44
c:_temp	b44c-56e-50f44
c:_ten	a-45b106d-63f-44
c:_ten_	d-73g48
c:_tena	e50
c:_teng	c42
c:_tenn	a-51b73
c:_ter	a-43c46
c:_term	d-43
c:_terr	a-58c115
c:_tes	a-86b-63c118f-60g-75
c:_test	a-87b-56c123d-60f-55g-70
c:_tet	b71c-49g42
c:_tete	b72c-44
c:_text	a-63
c:_tha	c-53e42g45
c:_than	b-61f86g93
c:_that	c-56e65f-49
c:_thei	c74d-58
c:_them	g-47
c:_then	a-88b107c-107d105g70
c:_ther	a43c-56d45g-73
c:_they	a50e-67
c:_thi	d-60
c:_thin	a43b86c-80d-50g-49
c:_thir	c-52e63f44
c:_this	b-40c58d-64
c:_thou	a45
c:_thr	b41c-46e89g-54
c:_thre	e67g-48
c:_thro	b84c-95d44e63
c:_thu	a62b-42e-54g47
c:_thur	a61b-42e-54g48
c:_ti	a43b-41g-53
c:_tia	c58
c:_tiar	c62
c:_tic	a-53c-71d111
c:_tick	a-57c-70d111
c:_tie	a68c-41e57f-62g-59
c:_tien	a57f-58g-54
c:_tig	a-87d131
c:_til	a58
c:_till	a57
c:_tim	d-72
c:_time	d-63
c:_tin	a111e-49
c:_tiny	a98
c:_tob	a46
c:_toc	c54
c:_tod	d-62e67g-41
c:_toda	b-53d-46e73
c:_tog	c-48
c:_toi	c59d-43
c:_tol	b-44d-43e114g-67
c:_told	b-42d-57e112g-66
c:_tom	b-41d-60f45
c:_tomo	a49
c:_ton	c71d-47f-44
c:_too	c-101d106
c:_too_	c-92d68
c:_top	g75
c:_top_	g60
c:_tor	a87c-112e61
c:_torn	e71
c:_tot	a-55b117g42
c:_tot_	b101
c:_tou	b43e-47
c:_touc	b59c-56d60
c:_touj	b-59g96
c:_tour	a-44c60d46
c:_tous	b100d-54g-51
c:_tout	b47c-50d-78f75
c:_tow	d71
c:_tr	c42f-49
c:_tra	f-60
c:_tra_	b41
c:_trac	c-90d107
c:_trad	c80d-47
c:_trai	d-46g86
c:_tran	c54e-44f-44
c:_tras	a-59c129
c:_trat	a-82e86f52
c:_trav	a56f-55
c:_tre	b-49c62d-67f-42
c:_tre_	g42
c:_trea	a-64e79
c:_trei	c64
c:_trem	g49
c:_tren	a56
c:_tres	a53b-65c88d-91
c:_tri	c59g-55
c:_trie	c56g-48
c:_tris	a-41e40
c:_troc	a-63d81
c:_troi	e51f-56
c:_trom	a-50
c:_trop	c-42d70e-72
c:_trot	b52c67
c:_trou	c-53e48
c:_tru	b51g-42
c:_truc	a75
c:_true	c42
c:_trun	b92
c:_try	a81
c:_try_	a95c-62
c:_tu	d-57g45
c:_tue	g53
c:_tues	g66
c:_tun	a-78e59
c:_tur	d-55
c:_turn	e-40
c:_tut	a-47
c:_tuto	c46
c:_tutt	a-49b54c-45
c:_tw	a45d-87
c:_twe	b56d-44
c:_twel	a63c-43
c:_twen	b67
c:_twi	b-72d-76e64g49
c:_twic	d-45e77
c:_twin	a57
c:_two	a53d-63
c:_two_	a53d-63
c:_type	f44
c:_ub	a-47c72
c:_ube	c55
c:_uber	c55
c:_uh	a65c-57
c:_uhr	a65c-57
c:_uhr_	a67c-61d40
c:_ui	c-59f76
c:_uit	a-76c-43f78
c:_ul	a66
c:_um	c73d-48f-46
c:_uma	a52
c:_uma_	a52
c:_un	g-56
c:_una	e51f-60
c:_una_	e51f-60
c:_und	b-53f78
c:_und_	b-63d-73f61
c:_unde	c-74f70
c:_une	a43d-40f-52g-70
c:_une_	a44d-43f-52g-69
c:_uni	a88d-71g-51
c:_uniq	a54
c:_unit	a43
c:_uno	a98b-47e-59
c:_uno_	a75
c:_unos	a45c-53d49
c:_uns	d-54f91
c:_uns_	a-50
c:_unse	c55
c:_unt	a54c-53
c:_unti	a62c-49
c:_up	a-99c59g73
c:_ups	a-59c55
c:_upst	c47
c:_ur	c45g44
c:_urg	c47g45
c:_urge	c47g45
c:_us	f48
c:_usag	c-61
c:_use	b-45d77f102
c:_use_	a-85d114
c:_used	f83
c:_usi	a-47c57
c:_usin	a-47c57
c:_ust	c46
c:_uste	c46
c:_usu	e51
c:_ut	a-43
c:_uti	a-43
c:_util	a-43
c:_va	d90e-40f-48g68
c:_val	a-60d80g54
c:_vale	c54
c:_vali	g100
c:_valu	a-41c-64d93
c:_van	a-76d86g84
c:_van_	a-98d60g86
c:_vas	a91c-91d53
c:_vase	a107c-41
c:_vass	d67
c:_vau	c42
c:_vaut	a-40d46
c:_vec	a-59
c:_ved	a80d-48
c:_vede	a77
c:_vei	e49
c:_veil	a-45b45e68
c:_vel	c75
c:_velo	a-49c55
c:_ven	b-45c58f-65g-63
c:_vend	b-59c81e63f-65g-65
c:_veni	a112c-65e-46f-49g-57
c:_vent	d66g-45
c:_venu	a-66c45e70
c:_ver	f-58
c:_ver_	a66
c:_verd	a60c-55
c:_verg	a-98e107
c:_veri	a-77c103
c:_verk	c112
c:_verr	a-71b112c-61d88
c:_vers	c-101d80f-54g114
c:_vert	a107c-69e-44g-43
c:_ves	c-55e67
c:_vest	c-57e69
c:_vet	a52d-58
c:_veu	a104b-72c-88d-122e-75f81g-70
c:_veui	c-53f97
c:_veut	a82
c:_veux	a101b-73c-95d-113e-46f68g-48
c:_vi	c48
c:_via	g-41
c:_viaj	a43
c:_vici	a-40d50
c:_vid	a-45b-44c87d52f-41g-44
c:_vide	a-51b-41c88d57g-40
c:_vie	a52c-52d-44f-50
c:_vie_	a68
c:_vien	a46c-54
c:_vieu	b52
c:_view	a43
c:_vill	c43
c:_vin	a78d-91f-44g-51
c:_ving	a74d-63e58
c:_vir	a56
c:_vis	d-48e-74
c:_vis_	a41
c:_visi	d-66e-55f66
c:_vit	c101d-82g-49
c:_vitr	a-48c104d-64f-43g-59
c:_vivo	a44c-64
c:_vogl	a45
c:_voi	d-43f-54g43
c:_voi_	a-63c96d67g-55
c:_voic	a-102g123
c:_voil	a-41d-44g71
c:_voir	a115c-80d-87
c:_vois	a43b-52c47
c:_voit	b53
c:_vol	c56d-83f-43
c:_vole	c56d-66
c:_vom	e56
c:_vom_	e56
c:_von	c-48e51
c:_von_	c-51e59
c:_voo	a91b-65d-71
c:_voor	a91b-65d-71
c:_vor	a68f-56
c:_vor_	e53
c:_vorr	a98e-69g-56
c:_vos	a-56b58c69d-69e-71f85g-94
c:_vos_	a-41b53c50d-49e-71f81g-86
c:_voss	c77d-43
c:_vost	a-108b63c92d-65f54g-70
c:_vot	a-49c96d-99
c:_vote	c57
c:_votr	a-51c95d-98
c:_vouc	f43
c:_voud	a95c-49d-52e-100f-67g-78
c:_voul	b79d-70
c:_voy	a73c-87g-55
c:_voya	a81c-71
c:_vr	a42c115d-77e-57f-54
c:_vra	a59c79d-74e-72f-44
c:_vrai	a60c57d-60e-68
c:_vri	c57
c:_vrij	c49
c:_vu	d-75e49
c:_vue	a49c-42d-46
c:_vue_	a64
c:_wa	e71f-61
c:_wai	c-64d55e43
c:_wait	b41c-61d65e44
c:_walk	d-48e48
c:_wan	a84d-56f-64g-88
c:_wann	a59
c:_want	a83d-51f-62g-88
c:_war	a-49e99
c:_war_	a-45e89
c:_was	a-40c-72e124g52
c:_was_	b-54c-75e126g59
c:_wash	a-48d47
c:_wat	b68d54e-56f-68g-59
c:_watc	b94d61e-66f-66g-55
c:_way	a-49c-44d51e98
c:_way_	a-64c-48d61e99
c:_we	b-65g49
c:_wea	a62b-99d106e-40f-41
c:_wear	a71b-96c-47d96
c:_web	b60
c:_webs	a-41b61
c:_wed	g55
c:_wedd	d60g-45
c:_wedn	c-59g104
c:_wee	b-84e49g63
c:_week	b-83e51g65
c:_wei	a72c-49
c:_weig	d44
c:_wel	a-49c-58e72g54
c:_well	c-72g75
c:_wen	a-43c67d51
c:_went	a-50d80
c:_wer	e46f73
c:_were	a-52d-46e93
c:_wes	c81
c:_wh	g-47
c:_wha	b82e-55g-80
c:_what	b83e-54g-80
c:_whe	b56c-71d84
c:_when	b93c-107d44e-44
c:_wher	d62
c:_whet	a-49b50c-54d83g58
c:_whi	d50
c:_whic	b57c-58d71
c:_whil	d104
c:_whit	d-51g44
c:_who	a56b-51c59d-103g-86
c:_who_	a73b-57c69d-97g-78
c:_whol	c58
c:_wi	d-45
c:_wid	a-46f48
c:_wide	f56
c:_wie	g71
c:_wie_	g52
c:_wif	a78d-44g-70
c:_wife	a81g-67
c:_wij	c105
c:_wij_	c105
c:_wil	a66d-43e-77f-58
c:_wil_	a117d-40
c:_will	c46e-74f-54
c:_win	b67c75f-67g-80
c:_wind	b50c62g-61
c:_wing	a62
c:_wint	c46
c:_wir	b62c86e-46g-46
c:_wir_	c101d-44
c:_wird	b59
c:_wis	a-49f55
c:_wish	a-49c41f65
c:_wit	d-49
c:_with	d-49
c:_wo	c47d-49f-50
c:_woc	e56
c:_woch	e56
c:_wol	g47
c:_woll	g47
c:_won	b93c-49e-64
c:_won_	a97c-67
c:_wond	a-78b102
c:_wor	c58d-44f-70
c:_word	e63g62
c:_work	c71f-50
c:_worl	c41
c:_worn	a64
c:_wort	c89d-63
c:_wou	c65e-57f-48
c:_woul	c66e-57f-48
c:_wr	b-51d-49e74
c:_wra	c-66e69
c:_wrap	c-55e69
c:_wri	d-57
c:_wris	a48
c:_writ	c42d-76
c:_wro	a-55b-53c41e84
c:_wron	a-58b-47c49e85
c:_wrot	g41
c:_ya	a-55f49
c:_ye	b101f-73
c:_yea	b117f-62g-73
c:_year	b117f-62g-73
c:_yel	a48
c:_yell	a48
c:_yes	a-48f-43g116
c:_yes_	g117
c:_yet	b55c-48
c:_yet_	b55c-48
c:_yo	c58
c:_you	c59
c:_youn	a-97e89
c:_your	a-70c107f-43g-56
c:_ze	a-58e171f-67
c:_zer	a-89d-53e191g-41
c:_zero	a-82d-54e191
c:_zi	d60f-53
c:_zij	g53
c:_zijn	g53
c:_zo	a70c53d-63e-45
c:_zoe	a64
c:_zoek	a64
c:_zu	e-59
c:_zum	a67
c:_zum_	a67
c:_zwe	a42
c:_zwei	a42
c:_бе	g57
c:_бр	d56
c:_бу	a70
c:_буд	a70
c:_буде	a54
c:_ва	a-66b-41c68g54
c:_вас	a52
c:_вас_	a52
c:_ваш	a-85c97
c:_ве	a45
c:_веч	a54
c:_во	c53
c:_го	a-73c87
c:_до	c69f-48
c:_за	a44c-60d93g-77
c:_зап	a45
c:_зд	c41
c:_здр	c41
c:_здра	c41
c:_ко	c57d-41g50
c:_ме	a-74e98
c:_мн	a-59e94
c:_мне	a-59e94
c:_мне_	a-59e94
c:_мо	e-42f60g-65
c:_мож	a61
c:_му	a81c-56
c:_муж	a81c-56
c:_на	c60g56
c:_но	a-67e75
c:_ну	a69
c:_нуж	a69
c:_об	c93
c:_от	a-64d47
c:_па	a87
c:_пар	a87
c:_пари	a88c-51
c:_пе	c43
c:_пи	a50
c:_пиш	a61
c:_пишу	a63
c:_по	f-53
c:_под	c-46
c:_пос	a65
c:_пр	a-57c77d-63g61
c:_пре	c65
c:_пред	a-41c68
c:_при	c47
c:_про	a-81c76d-51f47g68
c:_прод	a-46c71
c:_прос	g86
c:_ра	a-55c72
c:_са	c95
c:_се	a52
c:_сер	a46
c:_ск	a65
c:_ско	a77
c:_скол	a77
c:_ст	a60
c:_сто	a77
c:_су	a134c-100e-43
c:_то	c44
c:_хо	a88
c:_хоч	a86
c:_хочу	a86
c:_ча	g43
c:_час	g43
c:_часы	a45
c:_че	a-47g61
c:_чт	a-43
c:_что	a-43
c:_اب	a86b-42c58d-41e-68
c:_ار	b51c-79d58e-94f88g-47
c:_ال	a119b-94d-42e-58g-92
c:_الا	a53b-59c-58d57e-69f78g-47
c:_الس	b98c42
c:_السل	a42
c:_الع	c55e85
c:_الم	a56b-43c57f-45
c:_با	b-45c92d-41e117f-48
c:_بار	e44
c:_باري	e44
c:_خا	c44
c:_سا	a46b-50c94
c:_شر	b-47c138
c:_عل	a-48c-48e84f121
c:_علي	a42
c:_عليك	a42
c:_لز	a110c-64
c:_مو	a58c53
c:_موع	e46
c:_موعد	e46
c:_وا	a-135c170
c:_يو	a85c-62
c:_يوم	a85c-62
c:_يوم_	a85c-62
c:aag	f51
c:aag_	f54
c:aan	a-46c46
c:aan_	c49
c:aar	b58d-49
c:aar_	b67c-72
c:ab_	a51
c:aba	a72
c:abaj	a52
c:abat	a59c-69
c:abato	a59c-69
c:abb	a-89c130
c:abbi	a-42c60
c:abe	c-60d54f42
c:abe_	a-84c51
c:abel	a-71c-42d127
c:abel_	a-65c-51d128
c:aben	a68d-52
c:aben_	a66f51
c:aber	a52b60c-118
c:aber_	b68c-80
c:abi	c57e-50g-81
c:abile	c61
c:abin	c101
c:abine	c101
c:abit	a51c-95d53g-44
c:abite	b44c-45d47
c:abito	a57
c:abla	a-54g46
c:able	a41g-48
c:able_	a50g-64
c:ables	a64
c:ablet	a-43
c:abo	d-73f68g54
c:abon	a-67f102
c:abonn	a-58f103
c:abor	e54
c:abora	c43
c:abord	e44
c:abou	d-50e-66f51g101
c:about	d-40e-65f53g102
c:abr	a56
c:abriq	a76
c:aby	a92
c:ac_	a45c-122e111f-59
c:aca	c62e-53g73
c:acc	b-55d-69g47
c:acce	c68d-80e-55
c:accep	c69d-50
c:acces	f56
c:acch	e53
c:acchi	e43
c:acci	c54d-40
c:accia	c47e58
c:accio	a52
c:acco	b-59f40g113
c:accom	a65
c:accor	c-44d-51g113
c:accou	a-67f86
c:accu	e90
c:accue	e93
c:ace_	b-45c49f-42g52
c:aced	a-50d70
c:aced_	a-50d70
c:acel	a60b-45c-51d59f-48
c:acele	a59b-44c-59d61f-47
c:acem	d53
c:aceme	d41
c:acen	a139c-61
c:acen_	a94
c:acer	b72f45
c:acer_	d68f72
c:acere	a-42b81
c:acez	a-81f113
c:acez_	a-81f113
c:ach	d64
c:ach_	a78c-54g-41
c:acha	b41c-66d55e79
c:achat	b48c-57d50e56
c:ache	d72f-43g-57
c:ache_	a-78c-59d111e90
c:ached	a-60c64g48
c:achee	d47
c:achet	d67e-82g-83
c:achi	b-44c59d54
c:achia	a44
c:achin	a-90c64d66
c:acht	a-55c54
c:achte	a-99
c:aci	a-82c44e49g40
c:acia	a-69c-47g78
c:acias	a-50g79
c:acie	a47d-51
c:acier	a85
c:acin	a-52
c:acio	a-96c66e46
c:acion	a-92c63
c:ack	a-69b-79c43d102f-64g63
c:ack_	a-42b-72c45d61f-51g65
c:acke	a-53d65
c:acki	a-68d97
c:ackin	a-68d97
c:acl	d77
c:acle	d77
c:acq	a69d47
c:acqu	a69d47
c:acqui	d45
c:acr	a46c75
c:acro	c87
c:acros	c47
c:act	b-48d40
c:act_	a-40d72
c:acte	a50d-41
c:acter	a83f-41
c:actio	c46
c:actl	a-48
c:actly	a-48
c:actr	a65
c:actu	d86
c:actua	a63c-61
c:actur	a-43d90
c:acu	a80
c:acun	a82
c:acun_	a56
c:acune	a47
c:ad_	c-41d-41e57f-45
c:ada	a-49d-53e41g48
c:ada_	a-66e80g66
c:adam	d-51f50
c:adame	d-45f57
c:add	a-91c-44f60g109
c:add_	a-51g50
c:adde	a-85e72
c:addr	c-61f97g61
c:addre	c-59f98g62
c:ade	c57e-60
c:ade_	c82d-59e-56g-71
c:adea	a67b-57c-53f-43
c:adeau	a67b-57c-53f-43
c:adem	a-40
c:ades	c45
c:ades_	c43
c:adi	c55f-52
c:adie_	e48
c:adies	d52
c:adin	a-45
c:ading	a-45
c:adli	a-44c56
c:adlin	a-44c56
c:adm	c44
c:admir	a-61c82
c:ado	b-68c63
c:ado_	d94f-54
c:ador	b-57c103d-48e-49
c:ador_	c76
c:adora	a-55
c:adore	c86
c:ados	c66
c:ados_	c66
c:adr	b-49e-45f61
c:adra	a60c-69
c:adran	a67c-73
c:adre	b-53d-58f82g42
c:adre_	c71d-55
c:adres	e-54f121g65
c:adri	c54
c:ads	c55
c:ads_	c73
c:adua	a40c-44
c:adv	a45
c:advi	d44
c:advis	d47
c:ady	a-44c87g-68
c:ady_	a-57c95g-66
c:af_	a-52
c:afe	a-56c108d-45
c:afe_	c112d-64
c:aff	a-50c60d-72e65g-65
c:aff_	a-46c82f42
c:affe	e55
c:affic	c55
c:aft_	c55
c:afte	c-56
c:after	c-56
c:ag_	a63c-52
c:aga	c66e-60f-50g50
c:agai	a-72c50g101
c:again	a-72c50g101
c:agaz	b49
c:age	c58e-67
c:age_	c46e-75g50
c:aged	b51
c:aged_	b52
c:agem	d57
c:ageme	d62
c:agen	b-41c92d-50f-58g-56
c:agen_	a-43
c:agenc	a41c70
c:agent	c61
c:ages	a-46c79d-62g-58
c:ages_	a-46c79d-62g-58
c:agg	c-90g40
c:aggi	c-54f40g43
c:agi	a-84b55c69
c:agin	a-104b71e64
c:agina	a-73
c:agine	e58
c:agn	c64d-58g-46
c:agne	c67d-67g-59
c:agne_	d-57e40f51
c:agni	a-63c58
c:agnif	a-49
c:agno	a-45e55
c:ago	c70
c:ago_	c55
c:agra	c45d50
c:agran	d60
c:agre	c-45g46
c:agree	g49
c:ags	c62
c:ags_	c60
c:agt	b47
c:agt_	b47
c:agu	a59c-78g-69
c:ague	a57c-78g-68
c:ague_	a56b-53c-71g-57
c:agues	a44b98c-42
c:ahe	a-80
c:ahea	a-66b48c-40
c:ahead	a-66b48c-40
c:ahi	b65
c:ai_	b42e-82f-48g66
c:aid	c-101e105g99
c:aid_	c-90e114f-55g99
c:aide	a60
c:aie	a50b-56c76d-74g-54
c:aie_	a98b-64
c:aien	c81d-43e48
c:aient	c78d-42e49
c:aig	a50
c:ail	b-46f91
c:ail_	a-70b-67e52f53g102
c:ailab	c53
c:aili	f59
c:ailin	f59
c:aill	a59e-43g-67
c:aille	a78c-69g-61
c:aillo	a-79b67d77
c:ails	a-95b-50c-59d-78e42f142
c:ails_	a-95b-50c-59d-78e42f142
c:aim	a49b54e-77g-65
c:aima	f43
c:aime	a49b84e-71f-56g-72
c:aime_	b91d-44e-44
c:aimen	b92
c:aimer	a73e-53f-58g-47
c:ain	a48d-45f-47
c:ain_	d-49f-53g63
c:aine	a87b-73e-42f-49
c:aine_	a84b-65e-64
c:aini	a70
c:ains	g-56
c:ainsi	f62
c:aint	d-73e-55g47
c:aint_	a69
c:ainte	g70
c:aio	d42
c:aio_	d43
c:air	b-41g-60
c:air_	a75b-47c-52d-56e43
c:aire	c46g-56
c:aire_	g-42
c:aires	a-48c48f74g-59
c:airi	a43
c:airie	a45
c:airp	d56
c:airpo	d64
c:airs	c67
c:airs_	c67
c:aisa	e57
c:aisan	e64
c:aise	c-73e130
c:aise_	a-61c-82e134
c:aisi	a-102c84
c:aisir	a-86b47c71
c:aiso	b59c68d-64g-80
c:aison	b60c68d-63g-79
c:aiss	a-55d41f42
c:aissa	c-62f60
c:aisse	a-57b-61d78
c:ait	e49
c:ait_	a-49c40d40e55
c:aite	g-48
c:aite_	b42e-51g-50
c:aiter	a-42d56
c:aites	a83b-49c-52e53g-61
c:aiti	b45
c:aitin	b47
c:aitr	c40
c:aix	d69
c:aix_	d75
c:aja	a67
c:aje	a-47
c:ak_	c74d-48
c:ake	b-49e-47f53
c:ake_	b-62f67
c:aken	a-90
c:aken_	a-90
c:aker	a-51c98
c:aker_	a-62c93
c:akes	a101e-46
c:akes_	a101e-46
c:aks	d70
c:aks_	d70
c:akt	a-55c45
c:al_	c45d-45
c:ala	b-75c88e-52f-74g-45
c:ala_	d42
c:alar	a82c97d-52f-52
c:alarl	a57
c:alarm	c113
c:alat	a-48d56
c:alb	a41
c:alc	c60e-55
c:alco	a59
c:alcos	a84
c:ald	a76b46d-48e-49
c:ald_	a89b57c-51
c:ale	a-48b-57c70
c:ale_	c70
c:alem	a-107f47g100
c:aleme	a-103f57g104
c:alen	c46
c:alend	f45
c:aler	c46d-45g44
c:aler_	c-49
c:ales	b-97c87
c:ales_	b-96c82
c:alet	a98d-42
c:alet_	a41
c:aleu	c46
c:aleur	c46
c:alf	d-50e-41g45
c:alf_	a43c-41g60
c:algo	a43
c:ali	c50d-78
c:ali_	c42
c:alia	a46
c:alian	a52
c:alid	g86
c:alie	a75c-61
c:alier	a61c-44
c:alis	a80c72d-71e-58f-49
c:alise	c59
c:alist	a93
c:alite	c-58
c:ality	c63
c:aliz	c85
c:alk	b52d-92
c:alk_	a67b55d-65
c:all_	a44f-58
c:alle_	a66c41d-83
c:alled	c-58e107
c:allen	a-82
c:aller	g86
c:alles	a59c-51
c:allet	a50
c:alli	a60c-67f-47g-45
c:allia	a74c-89
c:allo	a87b-41d-86e-84
c:allo_	a97c46d-73e-54
c:allow	g43
c:alls	a-49b78f58
c:alls_	a-47b79f59
c:allu	a-69d70
c:ally	b87d-83g-80
c:ally_	b87d-82g-79
c:alm	a91b-40d-56
c:alme	a53
c:alme_	a41
c:alo	b41c42e-51g-47
c:alo_	c-61
c:alog	b94e-45
c:alogu	b97e-43
c:alon	a-42b-47c111e-67f-55
c:alon_	c103
c:along	d59
c:alons	c53
c:alr	a-67c64
c:alre	a-42c69
c:alrea	a-60c74
c:als	a56d-63g-46
c:als_	a74c43d-54e-59
c:alt	a-47c54e58
c:alte	e65
c:alto	c52
c:alu	a-62d89
c:alua	a-43d63
c:aluat	a-43d63
c:alud	a-53
c:aludo	a-53
c:alue	c-96d98
c:alue_	b41c-45
c:alut	a-41c94
c:alut_	c121
c:alv	a75c-43g46
c:alve	g52
c:alwa	a52
c:alway	a52
c:am_	a-66b-60d109
c:ama	b-44c50d-41e-76
c:amai	b-47d-56f75
c:amais	b-45d-54f76
c:aman	c84e-82f-56
c:aman_	c67
c:amant	c98e-65f-44
c:amb	a51e-79
c:amba	a80
c:ambas	a49
c:ambi	a-96c41d90
c:ambio	a-65c48
c:ambr	a87e-40
c:ambre	a74
c:ame	b-70e53
c:ame_	b-51c-73e65f63g61
c:amed	a55b-72d-69e54f-54
c:amedi	a54b-69d-65f-52
c:amel	a91
c:amel_	a90c-52
c:amen	a-77c86d-79f86
c:ament	a-62c63d-87e60f77
c:amer	a-48c104
c:amera	a-51c116
c:ames	b-44c63
c:ames_	b-44c63
c:ami	e-55f-53
c:amie	a64c-40
c:amie_	a53
c:amill	c-67g67
c:amin	b71
c:aming	a-54b78
c:amm	c105d-58e-46f-41g-58
c:amma	c51
c:amme	a49c71e-44g-46
c:amme_	c71
c:amo	c100d-89e-65f-58
c:amo_	a-41c73d-77
c:amon	a78b-40c45e-50g-47
c:amond	a85e-47g-44
c:amor	c45
c:amos	a-48c96d-51
c:amos_	a-43c90d-47
c:amou	c76
c:amp	b-49c64e49
c:amp_	e42
c:ampa	a-103e89
c:ampag	a-93e87
c:ampe	a109c-54
c:ampl	a-68c81
c:ample	a-68c81
c:ams	a44
c:ams_	c56
c:amst	a73c-46
c:amsta	a75
c:amu	a-43
c:an_	f-44
c:ana	b-53d-49f-49g46
c:ana_	g99
c:anag	a70
c:anage	a70
c:anal	e41
c:anc	b-61
c:anca	d81g-60
c:anca_	d80
c:ancai	c52
c:ance	b-50f47
c:ance_	c54
c:ancel	a-73c-78f115
c:ancer	a-47g89
c:ances	a55b-43d-42
c:anch	a41b-69
c:anche	a56b-65
c:anci	a59g-43
c:ancie	a53
c:anco	a54
c:ancor	a53
c:anda	f-50
c:anda_	g47
c:andar	a-67d42
c:andat	c58
c:andb	a62c-50
c:andba	a62c-50
c:ande	f80
c:ande_	a-53d63f91
c:andel	a76d-51
c:ander	a68d-41
c:andes	c47
c:andi	a-65c52d46
c:andie	a-55
c:andin	a-72
c:andl	a43g-60
c:andle	a66c-40g-47
c:andli	c50
c:andm	a-50d44
c:andmo	d51
c:ando	a-84b107c-47d59e79g58
c:ando_	a-112b108c-52d64e83g60
c:ands	c91d-69
c:ands_	a40c100d-81g-50
c:andt	a48
c:ane	c75e-76g-78
c:ane_	a-43c125e-50g-48
c:anel	d56
c:anell	d46
c:anf	a-45g64
c:ang	a-58d85f50
c:ang_	a-50e107
c:ange	a-70d101e-61f78
c:ange_	a-78b47c46e-72f74
c:anged	a-76c-48d64f78
c:anger	d92e-47f-53
c:angs	c46
c:anh	a84e-51
c:anha	a71
c:anho	a49
c:anho_	a49
c:ani	a72b-50c74d-55e-57f-62g-55
c:ani_	a74
c:anic	a57
c:anil	a45b43
c:anill	a57b44
c:anim	a54
c:anis	c69
c:anise	c67
c:ank	b-74d-51e-74f83g113
c:ank_	a-77c42d-59e-68f75g107
c:anki	a71
c:anks	a-44f74g100
c:anks_	a-44f74g100
c:ann	b53g-57
c:ann_	a49c-59
c:anne	b74g-43
c:anne_	a76
c:annee	b102c-83d53e-41
c:anneq	c79
c:anner	a-42c60
c:anni	d-56f56g-49
c:anniv	f65
c:anno	b72f-45
c:anno_	b67e45
c:annu	a-43e90f84
c:annul	c-86e95f88
c:ano	a76d-93g-68
c:ano_	a80c-52d-68g-42
c:anos	a41b62
c:anos_	a41b62
c:anot	a48d-53
c:anoth	a56d-46
c:anq	a63
c:anqu	a63
c:anque	e58
c:anqui	a45
c:ans	f-47
c:ans_	b43f-50g-67
c:anse_	d44
c:ansm	a-72c88
c:ansme	c103
c:ansmi	a-41
c:answ	a-74g93
c:answe	a-74g93
c:ant	g-54
c:ant_	g-41
c:anta	a-81c72e78
c:anta_	a-87e95
c:ante	a54d-48f-46g-84
c:ante_	a85b-55c45d-65e-43f-45g-75
c:antea	c-47e46
c:anted	a-58b113
c:antee	d62
c:anti	b-44c46d92e-55f-56
c:antie	a-60c-51d107
c:antil	c90
c:anto	a50b88c-57d-84e-75f-59
c:anto_	a46b89c-58d-79e-68f-56g-43
c:ants	c99e-82f-49g-73
c:ants_	c99e-82f-49g-73
c:antw	e73
c:anu	a68b-64c-68e47f41
c:anua	a48c-48
c:anuar	a48c-48
c:anue	a100
c:anuel	a100
c:anvi	a42
c:anvie	a42
c:any	a48d-88e-61
c:any_	a59b-75d-84e-61g65
c:anyt	b57e-57
c:anyth	b57e-57
c:anyw	b69
c:anza	b42c-45
c:anzi	a-48d45
c:anzia	d48
c:ao_	f44
c:ap_	b-88d93e40f-55
c:apa	a73b-48c-68
c:apa_	a41
c:apar	d42
c:ape	a-41c41
c:ape_	a-49d58g59
c:aper	a-46c77
c:aper_	c77
c:apere	a-40
c:apes	b71c-60
c:aph	g55
c:aph_	a-77c68
c:aphi	c-95g44
c:aphie	c-65
c:aphir	c-42
c:aphs	c-46
c:aphs_	c-46
c:apide	a51
c:apie	a-88b62d45
c:apier	a-111b64d46
c:apis	a81c-76
c:apis_	a79
c:apit	c54
c:apo	b49c-42
c:apol	g62
c:apolo	g67
c:app	a-46d-104e55f81
c:app_	a-46f43
c:appa	a-54
c:appar	a-47
c:appe	a-42d-93e57f125
c:apped	a-42d43
c:appel	a-50d-115e99f135
c:appi	e44
c:appl	c43f48
c:appli	f53
c:appo	a-46e51
c:appoi	a-60e61g49
c:appor	c49
c:appr	a-46d-58
c:appre	b61
c:appro	g51
c:appu	a-43
c:appy	c52
c:appy_	c52
c:apr	a54d-56
c:apre	a58d-49
c:apres	a58d-47
c:april	f43
c:aps	b41c53
c:aps_	b52
c:apte	e41
c:aptem	e45
c:apu	a-68
c:aqu	c53d-66e-51f47
c:aque	a57c64d-79e-46g-57
c:aque_	c60d-76g-47
c:aquel	a45
c:ar_	g-45
c:ara	d42g-59
c:ara_	a74d-96f-50g-59
c:arai	a-76d43
c:arait	a-41d55
c:aran	a-59d116
c:arant	a-56c-46d121
c:aranz	d48
c:aras	c50
c:arat	g-58
c:arat_	c70
c:arati	c-52d72
c:arats	a86
c:arb	c49
c:arc	b-62c58e-54
c:arca	c85
c:arce	a-46c85e57
c:arce_	e59
c:arcel	a-73c83d41
c:arch	b-55d42e-92
c:arche	c54e-70
c:archi	d77
c:arco	a43
c:arda	e63
c:arda_	e46
c:arde	b44
c:arde_	a-47b95c48e-50
c:ardes	a50
c:ardez	c-64
c:ardi	b-54f-66g68
c:ardi_	b-46f-50g67
c:ardie	c103
c:ardin	a-62c46
c:ardo	b50
c:ardo_	b65
c:ardon	c50
c:ards	a68d-50
c:ards_	a70d-49
c:are	c46f-59
c:are_	c55f-68g-53
c:areb	c66
c:arebb	c66
c:ared	f57
c:ared_	f57
c:arei_	c62
c:areil	g44
c:arem	g65
c:aren	a51c-51
c:arent	a54b57c-81d-40e40
c:arer	c80
c:arer_	c83d-81
c:ares	a-43
c:aret	a-49d60
c:arett	a-46d68
c:arf	d46e82f-56
c:arfu	e92f-41g-44
c:arfum	e92f-41g-44
c:arg	a54f-66
c:arge	a56b-46e44f-73g-44
c:arge_	c51d45f-45g-54
c:argen	a106c-90d-68f-53
c:argu	b57c-58
c:ari	e-47
c:ari_	f53
c:aria	a46c59d-42e-57f-41g-46
c:aria_	c62
c:ariat	a70
c:arid	a42
c:arido	a42
c:arie	a52b55c-79
c:arie_	a62c-77
c:arier	b73
c:arif	a-52b94d-46
c:arifs	a-41b93
c:arig	d42
c:arigi	d42
c:arin	b-45c-64d87e-53g53
c:arin_	c41
c:aring	c-87d108g40
c:ario	d43
c:ario_	d48
c:aris	a68b-51c-85f-47
c:aris_	a73b-49c-116d42f-54
c:arit	a-48c75
c:arito	f51
c:ark	d-66
c:ark_	a50c-48
c:arke	d-58
c:arket	b55
c:arki	c51
c:arkin	c51
c:arl	f-72g58
c:arla	a-59g97
c:arla_	a-51c53d59
c:arlai	g60
c:arle	d-57f-41g51
c:arle_	b-51g57
c:arler	b42
c:arli	g89
c:arlie	a-81c-42g116
c:arlo	d52
c:arlo_	a47d53e-53
c:arls	c89
c:arls_	c89
c:arly	b94c-84
c:arly_	b94c-84
c:arm	c87d-52e-57
c:arm_	c130d-42
c:arma	c41
c:armb	d42
c:armba	d42
c:arme	f49
c:arme_	f60
c:armi	c-66f45
c:armi_	c-44
c:armo	c74
c:arn	b-75c97d-46g-42
c:arn_	c90
c:arne	a92d-46e-51
c:aro	b-52f-63
c:aron	a43
c:aron_	a59
c:arou	c-53d48g78
c:aroun	d52
c:arp	a65
c:arq	c117e-63
c:arqu	c117e-63
c:arque	c111e-57
c:arr	c-51g54
c:arra	d54g48
c:arran	a-45d58g51
c:arre	a82c-72d-46f48
c:arret	a64c-57d-98f88
c:arri	c-43g59
c:arrie	c55d-69
c:arrin	a61c-79d66
c:arriv	a-40c-85e59g97
c:arro	a61d-50
c:arry	b65
c:arry_	a-43b67
c:ars	b107e-47g-82
c:ars_	b103d45e-54g-76
c:arse	a-55c43
c:arsei	c48
c:arta	c66d-73
c:artag	c101
c:arte	a49b-77
c:arte_	b-58d45e54
c:arten	c49
c:arter	a48
c:arti	a-47d46f61
c:arti_	d59
c:artic	f112
c:artie	e68
c:artin	c-58
c:artn	a74
c:artne	a74
c:arton	a-45
c:arty	a52f41
c:arty_	a47f41
c:ary	d-58g-75
c:ary_	d-55e41g-72
c:as_	e52
c:asa	d-74f-48
c:asa_	c56d-60
c:asar	a67
c:asb	d49
c:asbo	d49
c:asbou	d49
c:asc	a80c-83d-40
c:asca	a40
c:asch	c-52
c:asd	a-98b-102c182d-123e-74f-90g-81
c:ase	b-56e-111f97
c:ase_	a56b-55c-51e-108f101
c:ased	a-78d60
c:ased_	a-78d60
c:aser	c62
c:asera	c48
c:ases	a61c-74d72
c:ases_	a61c-74d72
c:ash	b-52c115f-82g-98
c:ash_	c124g-42
c:ashi	c80
c:ashio	c72
c:asi	c65e-48
c:asi_	a44
c:asid	g57
c:aside	g57
c:asin	a-47c80
c:ask	a-56d-78e49g111
c:ask_	c69d-66
c:aske	b-45c-89d-71e91g124
c:asked	a-72c-61d-57e83g127
c:asket	a57e42
c:aski	a-68
c:askin	a-68
c:aso	b-42f50
c:aso_	a77c-66
c:ason	a-54f59
c:asp	e68g51
c:asp_	a58c-40
c:aspe	a-74c-54e86g79
c:aspet	a-74c-54e86g79
c:ass	c42e-68f-47
c:ass_	c62e-81
c:assa	a61e-52
c:assag	a57
c:asse	e-73f-46
c:asse_	a43b41e-77f-57g-56
c:assed	e53
c:asser	c80e-77f-48
c:assi	b-44c60g-66
c:assin	d65
c:asso	b-57c72e-67
c:asso_	a46
c:assoc	c67
c:assoi	d44
c:asst	g75
c:asst_	g75
c:assu	d99
c:assur	d101
c:ast	b-54c69
c:ast_	c77d-43
c:aste	b-44
c:aster	a57c45d-45
c:asti	a60
c:asto	c50
c:asu	a-73f73g70
c:asur	a-72f42g76
c:asure	a-72f42g76
c:at_	f-42g-44
c:ata	b95f48
c:ata_	c-99d51e75f62g41
c:atai	a-51b46c42
c:atair	a-51b46c42
c:atal	b95
c:atalo	b100c-40
c:atc	b61d56e-44f-71
c:atch	b61d56e-44f-71
c:atch_	d71f-64
c:atche	b103c-59d-49
c:atchm	c55
c:ate	b-43f53
c:ate_	f60
c:ated	c-62e104
c:ated_	c-62e104
c:atel	c61d59e-58
c:ateli	c48d93e-47f-47
c:atem	c58
c:ateme	c45
c:aten	d-67f88
c:aten_	f84
c:atend	a60
c:ates	b-40c59d-64
c:ates_	d-53
c:ateu	a58
c:ateur	a58
c:atev	a95c-84d-47f93
c:ateve	a95c-84d-47f93
c:ath	c-46d54f-53
c:ath_	d52
c:athe	a52b-42c-56f-41
c:ather	a46b-48c-54
c:ati	b-46f70
c:ati_	c-50f96
c:atie	b-54e51g72
c:atien	c-47e57g81
c:atif	c43
c:atig	f51
c:atigu	f55
c:atin	c-65d55f-48g94
c:atin_	b-53c-61d69f-52g102
c:atine	c-47g71
c:ating	a-43
c:atinu	a61
c:atio	b-52f87g-79
c:ation	b-52f87g-79
c:atis	a-57c90
c:ativ	a42
c:atm	a65c-59
c:atma	b43
c:atmat	b46c-41
c:ato	b-54d61e59f-43
c:ato_	a-45b-53d74e54
c:atol	a-41c86
c:ator	c54g-49
c:ator_	c44
c:atr	a68c-44f-54g-53
c:atre	c-65e84f-42g-46
c:atre_	c-65e84f-42g-46
c:atri	a74
c:atrim	a48
c:atro	a78
c:atro_	a48
c:ats	a44d-79f45
c:ats_	a72d-77
c:att	g50
c:att_	a65
c:atta	b-52
c:atta_	a77
c:attac	a-46c64e-41g53
c:atte	b42c-56e50g62
c:atten	b50d-64e86
c:atter	d59
c:attes	c-83d61
c:atti	a-45f47
c:atto	e76
c:atto_	e75
c:atu	b-63c55e-50f-51
c:atui	c74
c:atuit	c74
c:atur	a51b-77c43e-61
c:atura	a-63c77
c:aturd	a77b-42c-47d54e-48
c:ature	b-47c42
c:atz	a-43c52
c:au_	a52b-69
c:aub	c-52
c:aube	a62
c:auc	b47c-42
c:auch	a55
c:auche	c-40g56
c:auct	c58
c:aucti	c58
c:aucu	a-56b91c-94e76
c:aucun	a-56b91c-94e76
c:aud	a42b45e-65f-49g-44
c:audi	a106
c:audie	a104
c:audit	c41
c:audr	d89
c:audra	d89
c:aue	b47
c:auen	a47
c:auen_	a47
c:auf	d75f-47g-43
c:auf_	c-59d68e61
c:aufe	a40
c:aufen	c48
c:auft	c-42d79
c:auft_	d80
c:aug	g-44
c:augh	a60d-46
c:aught	a62d-40
c:auj	b86
c:aujo	b66
c:aujou	b66
c:aul	c69
c:aum	a-83c125
c:aun	a56d-43
c:aune	a68c-45
c:aune_	a65
c:aup	a-64d61
c:aur	b61e-85
c:aura	b97e-73
c:aura_	a77
c:aurai	a-89b102d-59
c:aure	a48
c:auri	a51c64g-48
c:aurie	a46c62g-44
c:aus	b-42c82d-54
c:ause	a78d-70g-54
c:ause_	a79d-55g-50
c:auss	b-80c128e-52
c:ausse	c46
c:aussi	b-51c103
c:aut	f-41
c:aut_	c-98d98f-50
c:aute	f-42g54
c:aute_	e44
c:auteu	a-44g88
c:auth	a-48d64
c:authe	a-48d64
c:auto	c47g-54
c:autoi	d41
c:autor	c44
c:autr	c-45e67
c:autre	c-51e68
c:auv	a-41c55
c:auva	a-47
c:aux	c58e-87
c:aux_	c63e-87
c:ava	e60
c:ava_	c48
c:avai	a-57c-42e122g40
c:avail	c51d-59g-54
c:avais	a-82c-100e105f56g87
c:avait	a-97c-72d112e111
c:avan	d55e-50f-46
c:avanc	d42
c:avant	f-50
c:avat	a104
c:ave_	g-60
c:avec	d-45
c:avec_	d-45
c:aved	a49c-63
c:aved_	a49c-63
c:avee	a68
c:avel	a68b-54
c:avel_	a69b-46d45e-51g-42
c:aven	d-49g70
c:aven_	g71
c:aver	d45e65
c:aver_	d53
c:avers	e41
c:avet	c-90e99
c:avete	c-90e99
c:avev	g76
c:aveva	g74
c:avez	b-50
c:avez_	b-50
c:avi	c-87e41g121
c:avi_	a42
c:avia	c-42
c:avie	a-94c-109d87g122
c:aviez	a-106c-101g123
c:avig	c59
c:avin	c-116e81
c:aving	c-115e81
c:avio	a-45c-47g93
c:avion	a-61c-45g94
c:avis	a-82f104
c:avis_	a-70f58
c:avo	b66f81
c:avo_	c-47d-48e86
c:avoi	a-59b104e-40
c:avoid	c57
c:avoir	a-55b106
c:avon	e-45f44
c:avor	c-58d-52f118
c:avor_	c-56f96
c:avr	a66
c:avri	a58
c:avril	a58
c:avu	a48c-76
c:avur	a47c-64
c:avure	a42c-50
c:avv	c-40
c:avy	a48
c:avy_	a48
c:aw_	a71b-54c-48d-88f117g-67
c:away_	a46
c:awe	a-67c74
c:awer	a-81c77
c:awer_	a-67c49
c:awi	b41c-62
c:awin	b42c-79
c:awing	b42c-79
c:ax_	a46c-75d67
c:axi	a78
c:aya	b-59c-98f40g104
c:ayag	a-42c-50f47g73
c:ayage	a-42c-50f47g73
c:ayan	g68
c:ayant	c-55g70
c:ayb	b82
c:aybe	b82
c:aybe_	b82
c:aye	b-41c60g-68
c:aye_	e41
c:ayer	a65c58d-56g-52
c:ayer_	a69c45d-55g-51
c:ayez	a-52
c:ayez_	a-52
c:ayf	c71
c:ayfa	c71
c:ayfai	c71
c:ayi	c84
c:ayin	c84
c:aying	c84
c:ayo	a68
c:ays	b63d73e-58f-72
c:ays_	b63d73e-58f-72
c:aze	a-58
c:azer	c43
c:azi	a-44d-48e-45f88
c:azie	a-58f84g58
c:azie_	a-54f87g46
c:azien	a-45
c:azio	a-68f59
c:azion	a-57
c:azu	a142b-121
c:azz	a92
c:ba_	c71
c:bab	a47c75d-61
c:baby	a92
c:bac	a-75b-43c101d51f-55g53
c:bac_	b48
c:back	a-86b-79c93d66f-47g92
c:back_	a-81b-75c74d68f-43g97
c:bag	a77c-74g-89
c:bag_	a92c-98g-55
c:bags	c58
c:bags_	c58
c:bagu	a67c-76g-72
c:bague	a67c-76g-72
c:bai	a-98c62d60
c:bal	c45d58f-53g-65
c:bala	d44
c:ball	b65
c:balle	a42
c:bam	c43
c:ban	b-63c71e-41
c:ban_	c-47f72
c:banc	c44
c:band	d67
c:band_	c-69d88
c:bank	a-44c114
c:bank_	c77
c:bapte	e45
c:bar	a57f-58g-48
c:bar_	a55e68
c:baro	d61
c:bas_	c-53
c:base	a-61c102
c:bask	a57e42
c:baske	a57e42
c:bass	a50
c:bat	b51c-107d90f-48
c:bate	b51
c:bath	a-40d64
c:bath_	d65
c:bato	a56c-74
c:bato_	a54c-74
c:batt	d46
c:batte	d51
c:bau	a58
c:bbe	b56c53e-57f-41
c:bbe_	b71c42d-42
c:bbi	c45d47
c:bbo	a-65c135
c:bbon	a-65c135
c:bbon_	a-49c104
c:be_	b44d-59
c:bea	a65d-44e-74g-41
c:bear	a81
c:beat	c52
c:beau	e-50
c:beb	a96c-57e45
c:bebe	a96c-57e45
c:bebe_	a96c-57e45
c:bec	a97d-41g-53
c:beca	a84d-45
c:becau	a84d-45
c:bed	b-47d42g42
c:bee	b-45
c:bee_	a123
c:been	g51
c:been_	g51
c:bef	b-56d54e54f-51
c:befo	b-56d54e54f-51
c:befor	b-56d54e54f-51
c:beg	a-68b52c58
c:begi	b78
c:begin	b78
c:beh	c59
c:bei	b46c-44e95g-62
c:bei_	a-60b76c46d51
c:beig	a79
c:beige	a79
c:bein	a-52c-79e110
c:being	a-52c-79e110
c:bel	a-44d42g49
c:bel_	a-94d139
c:beli	a-89c42g74
c:belie	a-76g54
c:belle	c-46f41g59
c:belli	d58
c:belo	a-95c102e-42f-43g67
c:below	a-50c51g42
c:belt	a53c-54
c:ben	c77d-74e-55
c:ben_	a46c-47
c:benc	c92
c:bench	c92
c:bene	a-56c47
c:beni	g50
c:benis	g52
c:ber	g-47
c:bero	c59
c:bert	a-46c45
c:bes	c53e-91
c:bes_	a99e-44
c:beso	a-53b47c49
c:besoi	a-53b47c49
c:besp	g53
c:best	c70e-54f83g-48
c:best_	c99d-43
c:besta	c-47f95
c:beste	d57
c:bet	b54
c:bet_	c67
c:bett	a-42
c:bi_	d43
c:bia	b46d43
c:bia_	a-46b56c-47
c:bie	b55e-47g47
c:bien	b88c-57e-43g55
c:bien_	b90c-57g59
c:big	c55
c:big_	b60c41
c:bigg	d53
c:bigge	d53
c:bij	c83e-65f-68
c:bijo	c80e-61f-55
c:bijou	c80e-61f-55
c:bil	a45c62e-65g-80
c:bile	c83
c:bile_	c83
c:bill	g-41
c:bin	b-48c59
c:bin_	e66
c:bine	c104
c:binet	c105
c:bio	c51
c:bio_	a-54c52
c:bir	b-44c-78e48f94
c:birt	c-76f101
c:birth	c-76f101
c:bis	a72d-64e-44f-48
c:bis_	a80c-47
c:biso	a-58b41
c:bit	a50c-69f50g-68
c:bite	c-45d51
c:bite_	b43c-49d43
c:bito	a104
c:bito_	a96
c:bitt	c-50d-45e-49f95
c:bitte	c-50d-45e-49f95
c:bitu	a52
c:bje	a69d-48
c:bjet	a87
c:bjet_	a94
c:bjets	c43
c:bjr	a65
c:bjr_	a65
c:bla	a45e-46g41
c:blac	a85c-76
c:black	a85c-76
c:ble	a52
c:ble_	a56
c:bles	a48c52
c:bles_	a70
c:bless	c55
c:blet	a-43
c:bleu	a93c-69d-54
c:bleu_	a60c-44
c:bleue	a96
c:bli	b-56c75d-65e-81f46
c:blic	c86
c:blica	c42
c:blici	f41
c:blie	a-76c57d-67f85g100
c:blie_	a-58g116
c:blig	a84c-48
c:blige	a61c-49
c:blin	a49
c:blind	c41
c:blo	c113d-77e-56f-41
c:blog	c69
c:blog_	c64
c:bloq	c44
c:bloqu	c44
c:blu	a101b-81c-69d-61e-65g57
c:blu_	a52
c:blue	a127b-71d-58
c:blue_	a127b-71d-58
c:blur	c-40g69
c:blure	c-40g69
c:bo_	g45
c:boa	c76d-44e-69
c:boar	c88
c:board	c88
c:bod	b50c-71d-42e88f-45g-73
c:body	c-71e83f-40g-68
c:body_	c-71e83f-40g-68
c:boi	d-56
c:bois	a74
c:boit	e41
c:boite	e48
c:bol	a60
c:bola	c49
c:bola_	c49
c:bols	a59c-55
c:bolso	a46c-42
c:bon	b-58
c:bon_	b-45c81
c:bone	a159c-68d-85
c:bone_	a159c-48d-81
c:bonn	a-92b-46c56d-47e-64f105g62
c:bonne	a-92b-46c56d-47e-64f105g62
c:bons	g82
c:bonso	g84
c:boo	b-68c106d-61g-85
c:book	b-64c103d-55e-52g-81
c:book_	a80b-49c71d-51e-43g-42
c:bor	c42f-50g-68
c:bora	c43
c:bord	b42c-66
c:bord_	a-41e43
c:borde	d51
c:born	e66
c:born_	e41
c:borr	a-78c77
c:borro	a-47c92
c:borsa	c-66d55
c:bos	e54
c:boss	a47c-43e42
c:bosse	e57
c:bot	b-64f70
c:bot_	c85
c:both	c-107f112g85
c:both_	c-112f68g97
c:bou	a-44d82
c:bouc	c52
c:boucl	a57
c:boug	a-68b-72c-80d123g-42
c:bough	a-131b-58d132f46g-56
c:bougi	c-76d53e46
c:boul	a-40
c:bour	c70g-46
c:bour_	c52
c:bourg	d53
c:bours	a-47b68d-49
c:bout	a-45
c:bout_	a-44f44g73
c:bouti	a-53b-40c45e58g-70
c:bouto	d47
c:bowl	a51
c:box	a-60b-61d67e57
c:box_	a-46b-50d73e67
c:bra	b-52d45f-57
c:bra_	c72
c:brac	a47c-55d58f-51
c:brace	a59b-44c-59d61f-47
c:bran	a-70c87d-46
c:brand	a-55c77
c:brar	a41
c:bras	a59c-49g54
c:brass	a45
c:brav	a-48e88
c:bre	b-57c62e-72
c:bre_	a57b-63e-57
c:bres	c55
c:bres_	a46c41
c:bret	a-69c97
c:brev	a-66c91
c:bri	a43e-88f-53
c:bric	b41
c:brid	a73d-41
c:bride	a63c56
c:brie	a52
c:brief	a49
c:brig	c44
c:bril	c65d65
c:brill	c50
c:brin	c-67e-51f-40g74
c:bring	c-54e-43g79
c:briq	a98
c:briqu	a98
c:bro	a41b45e-73f-64
c:broc	b108c-77
c:broch	b109c-76
c:brod	c55
c:brode	c55
c:brok	d91
c:broke	d91
c:bron	a-45c76
c:bronz	c44
c:bros	a46
c:brot	a65d-55
c:broth	a65d-55
c:brow	a63c-48
c:brown	a99
c:bru	a89d-56
c:brua	a47
c:bruar	a47
c:brux	a49
c:bruxe	a49
c:bs_	a-42c125
c:bsc	f65
c:bscr	f66
c:bscri	f66
c:bse	a-66c116
c:bser	c44
c:bserv	c44
c:bsi	b62
c:bsit	b62
c:bsite	b62
c:bst	c69
c:bt_	c-65g76
c:bud	a92
c:budg	a83
c:budge	a83
c:bui	a-43c43e74
c:build	a-52c54
c:built	e43
c:bul	a-44c91
c:buo	c56e-53
c:buon	c56e-53
c:buona	c47
c:bur	a54b-47d-47
c:burg	a64
c:bus	a50c90d-59e-101g-49
c:bus_	a42
c:busc	a77
c:busi	c76
c:busin	c76
c:but	b54f-65
c:but_	b62f-63
c:buy	a77b77d-78e-56f-62g-81
c:buy_	a100d-90e-55f-52g-76
c:buyi	b76c-69
c:buyin	b76c-69
c:by_	a72d-45
c:ca_	a54c56d-65e-73
c:cab	a49b-43d-66
c:caba	a45
c:cabi	c97
c:cabin	c98
c:cac	a63
c:cach	a68
c:cache	a58
c:cad	a53f-45
c:cade	a68b-50
c:cadea	a67b-57c-53f-43
c:cado	d43
c:cado_	d44
c:cadra	a64c-72
c:cadre	a-42c68
c:caf	a-63c104d-49
c:cafe	a-76c112
c:cafe_	a-76c112
c:cai	f-42
c:cail	a-59d86
c:caill	a-59d86
c:cais	a41c62
c:cal	d-72f-48
c:cal_	c70d-42e-45
c:cala	a44
c:cale	g68
c:calen	f46
c:cali	a-40c53
c:call	a40b59c-64d-89e50f-52
c:call_	a95c-52f-113g54
c:calle	c-68e105
c:calls	f76
c:cally	b66
c:cam	a-51c79f-54
c:camb	a-77d88
c:cambi	a-91d88
c:came	b-66d48e95f-48
c:came_	a-46b-41c-94d74e106g47
c:camer	a-45c113
c:cami	c58g43
c:camo	c51
c:camos	c51
c:camp	c75
c:campa	c58
c:can	b-66d78e-52g-60
c:can_	a50d92e-76f-55g-74
c:canc	c-101f113
c:cance	c-98f114
c:cand	a44b-43c-42e54g-54
c:candi	c46
c:candl	a48c-78e62
c:cani	a-45c61
c:cant	c82d-56e-41
c:canta	a-44c59
c:cao	a-44c41
c:capa	a65
c:capit	c51
c:car	b-72
c:car_	a47e-47
c:cara	d-57
c:carat	a71d-57
c:card	c-68d80f77
c:card_	a-59c-52d74e51f82
c:cards	a41
c:carg	a57
c:cargo	a47
c:carn	a46
c:carne	a46
c:caro	c68
c:carr	g42
c:carre	a65c-42
c:carri	a-41
c:cart	a47b-77g-65
c:carte	a88b-61c-46
c:carto	c44
c:carv	a47
c:carve	a47
c:cas	c46e-42f-58
c:cas_	c76d-57
c:casa	a46c48d-77
c:casa_	c67d-56
c:case	a92c-57e-45
c:case_	a90c-55d44e-44
c:cash	c51
c:casi	a-73c59
c:cass	d109g-46
c:casse	d80
c:cast	c43
c:cat	a-48b42c46e-46f42g-67
c:cat_	c111
c:cata	b99e-45
c:catal	b100c-40
c:catc	d73
c:catch	d73
c:cate	c74e-69f50
c:cate_	a-50c79
c:cati	a-68c49d-56e41f59
c:catio	a-62d-49e48f65
c:cato_	a-42d40
c:cau	a65g-47
c:caus	a69d-52e41g-45
c:cause	a76d-51e42g-43
c:cca	a-43e70
c:cce	c64d-76
c:ccep	c69d-50
c:ccept	c69d-50
c:cces	a-53c58f48
c:cces_	a-49c86
c:cch	c-57
c:cchi	c-93d40
c:cchin	c-44e54
c:cchio	a-51
c:cci	a57c79d-60f-44g-52
c:ccia	d-51
c:ccio	c73
c:ccio_	a40c40
c:cco	b-71g106
c:ccol	a99
c:ccola	a47
c:ccom	a56g44
c:ccomp	a65
c:ccor	c-55g112
c:ccord	c-41d-65g113
c:ccou	a-67f86
c:ccoun	a-93f91
c:ccu	e79g-50
c:ccue	e93
c:ccuei	e93
c:ccup	a51g-41
c:ccupe	a51
c:ce_	b-43c43
c:cea	a-57
c:ced	a-58b-58d68f68
c:ced_	a-45c60d79
c:cede	a-42f110
c:ceder	f50
c:cee	d-58
c:cee_	c58
c:cees	a65
c:cees_	a65
c:cei	b-52c-60d65e88
c:cein	a46c-88e62
c:ceint	a46c-88e62
c:ceip	a-52d41e50
c:ceipt	a-52d41e50
c:ceiv	c-46d46
c:ceive	c-59d47
c:cel	d49
c:cel_	a-75
c:cele	a58b-52c-53d52e-41
c:celet	a59b-44c-59d61f-47
c:cell	a-40c-50f90
c:cella	c-45f101
c:celu	c-56d55
c:celui	c-56d55
c:cem	b-57
c:cemb	a54b-54
c:cembe	a64
c:cen	a61b-74c76d-74f-77g-54
c:cen_	a74c-52
c:cena	c40
c:cend	a81
c:cene	a90
c:cent	a44b-68c72d-64f-59
c:cent_	c98
c:centi	c-52g42
c:cep	c62d-50f-44
c:cept	c64d-48f-43
c:cept_	c55
c:cer	e-42
c:cer_	b-51c-44e-61f53g52
c:cerc	a68c50
c:cerca	c69
c:cerco	a96
c:cere	b72c46
c:cereb	b71
c:cern	a-79f77
c:cerna	a-42f92
c:cerni	d47
c:cert	a-103c47d94g-47
c:certi	a-105c44d100
c:ces	c67d-50e-68g-56
c:ces_	c81d-41e-56g-63
c:cesi	c69
c:cesit	a44c44
c:cess	f95
c:cet	d-68
c:cet_	a54
c:cett	d-42
c:cette	c51e-44
c:ceu	e44
c:cev	a69b-40e-63f55
c:ceve	a76
c:cevo	a92b-44c-64d-65f96
c:cevoi	a90b-41c-57d-57f84
c:cevu	a-78d95
c:cevut	a-78d95
c:cez	a-84f113
c:cez_	a-84f113
c:cha	b-43g-44
c:chac	a66
c:chacu	a82
c:chai	a75b-70c-49d-46e63f-43
c:chain	a100b-62g-44
c:chair	e55
c:chais	e85
c:cham	e73f41
c:champ	a-46e90
c:chan	a-81b-59c55d114e-65f57
c:chanc	c56
c:chang	a-142d131e-50f99
c:chant	b-45c95
c:chap	c46
c:chaq	c72d-45e-48f60
c:chaqu	c72d-45e-48f60
c:char	a-73c61e66
c:charg	a-60b-47c58e106f-46
c:chas	d88
c:chase	c-65d105
c:chat	e62
c:chat_	c-72e87f-42
c:chau	c105e-56
c:chauf	c43
c:chaus	c52
c:che_	b-63
c:chea	b62
c:cheap	b65
c:chec	a-59c52
c:check	a-56c46
c:ched	a-42c52d-54e53
c:ched_	a-41c49d-53e54
c:chee	c-56d60
c:chee_	c-63d73
c:chef	a56
c:chef_	a46
c:chei	a-49
c:chel	a-51c55
c:chem	a41b-41
c:chemi	g43
c:chen	c-59f41
c:chen_	c-98d47f72
c:chenk	a47
c:cheq	c48
c:chequ	c48
c:cher	b-44c91e-65g-52
c:cher_	c70d-62
c:cherc	a41b-83c102d-58e-67f-52g-55
c:chere	a-62c84f47
c:ches	a43d-78e-56f-50g74
c:ches_	b42d-71e-48f-55g102
c:chest	a73
c:chet	d61e-84f-41g-66
c:chete	b46d74e-77f-43g-81
c:chett	a50
c:cheu	a41
c:chev	a72c-72
c:cheva	a84
c:chez	c62e-58g-99
c:chez_	c62e-58g-99
c:chi	d82f57
c:chi_	d-43
c:chia	g51
c:chiam	c71
c:chiav	a44
c:chic	d76
c:chick	a-44d72
c:chie	a-76d-54e44f128
c:chied	c42d-48f92
c:chien	c87
c:chier	a-64c-78f104
c:chies	c-46g51
c:chif	c-44d86
c:chiff	c-44d86
c:chil	b61e58
c:child	e60
c:chin	d78
c:chine	a-66d65
c:ching	d44
c:chini	a44
c:chio	a-86d80
c:chio_	a-57
c:chiv	c-66d89
c:chive	a44c-60d83
c:chl	c-73d83
c:chm	c59
c:chmak	c55
c:chn	c79
c:chni	c74
c:chnic	c56
c:cho	a55d-43e-46f-58
c:cho_	g46
c:choc	a-51
c:choco	a-51
c:choi	a60c-49
c:chois	a79c-98
c:choo	a61c62d-58e-61
c:chool	c68
c:choos	a79
c:chor	a42
c:chos	a54c-61f-54
c:chose	a57c-67f-53
c:chr	c45e-96
c:chri	d41e-81
c:chris	a52d61e-70
c:chro	a52c96d-41
c:chron	c104
c:chs	a-71e52
c:cht_	e51
c:chte	b-48f65
c:chte_	a57c47
c:chten	a-48f94
c:chti	a42
c:chts	b86
c:chts_	b86
c:chu	a-49b113c-58e48
c:chur	a-51b118c-52
c:chure	a-76b120c-55
c:chz	b48
c:chze	b53
c:chzei	b53
c:ci_	b-41d-102f116g86
c:cia	c67d-53g-41
c:cia_	c51
c:cial	c67g-52
c:cial_	e58
c:ciale	b60
c:ciali	c84
c:ciao	a45
c:ciao_	a45
c:cias	a-50g79
c:cias_	a-50g79
c:ciat	c64d-40
c:ciati	c66
c:cid	b48c-86d-57
c:cide	a59b73c-91d-69
c:cide_	b55
c:cie	b-46c68d-81e-42g-49
c:cien	d-41g-41
c:cien_	c96d-59
c:cienn	a59d-47
c:ciens	a55c-55
c:cier	a65d-72
c:cier_	a88d-49
c:cieu	c77
c:cieus	c58
c:cig	c-53d94
c:ciga	c-46d94
c:cigar	c-46d94
c:cil	a54
c:cil_	c71
c:cile	a72
c:cile_	a66
c:cim	a-57
c:cin	b49f-54
c:cina	c58
c:cine	a-68b78
c:cine_	a-86b79
c:cing	a-54
c:cing_	a-54
c:cino	a-63d75
c:cino_	a-60d76
c:cinq	a43d-70
c:cinq_	b53c-46d-43
c:cinqu	a54
c:cint	a141c-73
c:cintu	a102c-44
c:cio	c51d-77g-62
c:cio_	a117d-63g-61
c:cion	a-72c86
c:cion_	a-76c68
c:cios	b59
c:cir	b-56
c:cire	d46
c:cire_	d46
c:cis	a-47g99
c:cisi	g84
c:cisio	g85
c:cit	a-51b-69d-56f115
c:cita	a-86c58f70
c:cita_	a-47c46
c:citat	a-43
c:cite	c43
c:cite_	a58
c:ck_	b-80c72e-49f-66g49
c:cke	d104e-44
c:cked	a-121d99f51
c:cked_	a-121d99f51
c:ckel	g60
c:ckel_	g62
c:cken	a-52d44
c:cken_	a-63d44
c:cket	a44c-79d85f-40g-48
c:cket_	c-96d100
c:cki	a-95d113
c:ckin	a-94d114
c:cking	a-94d114
c:ckl	b79d-54
c:ckla	b85
c:cklac	b64
c:cks	a73
c:cks_	a66
c:cla	b-47c44f-42g-54
c:clai	a90
c:clair	a86
c:clam	c-43d74
c:clame	d77
c:clas	b-52c94g-50
c:clasp	a41
c:class	b-52c99d-54
c:cle	b-46e-64f48
c:cle_	b-46d77f95g-65
c:clea	a-99c97d51
c:clean	a-85c105d56
c:cles	c61
c:cles_	c61
c:cli	b-87c73d-94f58g-60
c:clie	a-55b-64c77d-84e61g-59
c:clien	a-55b-64c77d-84e61g-59
c:clip	a80
c:clip_	a65
c:clo	a42d-41e-43f72g-73
c:clock	c-43
c:clos	a41b-46c43d-50e-67f101g-59
c:close	c42d-44e-63f105g-52
c:clu	a-51c63f45g-48
c:club	c80
c:club_	c76
c:clud	f69
c:cludi	c-41f73
c:clus	a-72c77e51
c:clusi	c50
c:co_	a84b-101d-47g-61
c:coa	e92
c:coat	e74
c:coat_	c-43e80
c:coc	c86g-64
c:coch	c59
c:coche	c59
c:cod	a-72c75d68
c:code	a-91c57d66
c:code_	a-92c52d67
c:cog	d40
c:cogn	f42
c:coi	d43f56g-45
c:coin	a-66d88
c:cois	f83
c:cois_	f86
c:col_	a103
c:cola_	a47
c:colat	a-51
c:cole	a-57c88d-72
c:cole_	a-70c69
c:coli	e50
c:colis	c53
c:colla	f-48
c:colle	b44
c:colli	b-45d56
c:colo	a61b-85c68e-86
c:colon	c52
c:color	g48
c:colou	a69b-68
c:comb	b68d-59e-71f-46
c:combi	a45b70d-55e-66f-44g-41
c:come	a62e-57f-58
c:come_	a69b-55e-47f-61
c:comed	c71
c:comes	a58b44
c:comi	c97d-65e-45
c:comin	c96d-51
c:comm	a-56d99g53
c:comma	a-42d117g-62
c:comme	a-75b52d46g118
c:como	a-56c-51d48e51g57
c:como_	a-78c-49d51e52g58
c:comp	d77g-45
c:compa	a62d-48g-52
c:compe	a-63c73
c:compl	b57f-46
c:compo	a-71c70d65
c:compr	b65c-72d106g-71
c:compt	b-44d-44g42
c:comu	a49
c:comun	a49
c:con	b-57
c:con_	f-42
c:conc	a-68c63d-51f56
c:conce	a-77f75
c:conco	c88
c:cond	b-52f-42g105
c:cond_	d-48g102
c:condo	a-44g46
c:condu	a44
c:conf	a-43b-68f43g100
c:confe	a-44c-45g91
c:confi	a-49b-64g78
c:confo	f42
c:cong	a-56e58
c:conna	d-58
c:conne	d74
c:cono	e56
c:cons	b-56f99g-48
c:conse	b-43c-70d66f125g-57
c:consi	a57d-41
c:const	a-45e58
c:consu	a74
c:cont	a-67c75f49
c:conta	c61d-70f83g-57
c:conte	a-47c47g40
c:conti	a-59c-49f107g56
c:contr	a-94b-44c102d83f-53
c:conv	a-41b-45g109
c:conve	a-60g103
c:convi	g42
c:coo	c45
c:cop	a-49c64f47
c:copi	f50
c:copie	f58
c:copy_	f42
c:cor	e-60f71
c:cora	a73c-43e-52
c:cora_	a53
c:cord	a-72b-63f118g105
c:cord_	c-42f52g81
c:cordi	a-90f72g47
c:cordo	a-50d55g53
c:cords	a-59f81
c:core	b111c-42
c:core_	b112c-71
c:corn	a110b-43
c:corne	a52
c:corr	a-115b-62d78e-42f135
c:corre	a-105b-51d76e-49f123
c:corri	a-75f76
c:cort	a61
c:cos	b79e-51f-52g-48
c:cosa	a71c-58d-42
c:cosa_	a62c-48d-62
c:cosi	b40
c:cosi_	b40
c:cost	b78e-56f-50g-45
c:cost_	b56d42
c:costa	b73c-73
c:cot	a78f-42g-50
c:cote	c51d-41
c:cote_	c75
c:cou	b-45
c:coul	a47b-60d44f-40
c:could	a53b-61e-69
c:coule	d55
c:coun	a-112b-47c52f57
c:count	a-112b-44f60
c:coup	b-45d-78
c:coup_	d-64
c:coupl	e41
c:cour	b-54f46
c:couri	a-50
c:couro	d91
c:courr	a-68c-75f108
c:cours	b-58c115
c:court	a51
c:cous	c73
c:cousi	c48
c:cout	b73c-53e49f-40g-55
c:coute	b79c-72
c:coutu	c-50e68g-40
c:couv	a97
c:cov	d97
c:cove	a-80d102
c:cover	a-70d104
c:cqu	a64d47
c:cqui	d45
c:cra	b-51e49f-40
c:crav	a104
c:crava	a104
c:cre	b-70c66d52e-49f-66
c:crea	a-95c80d85
c:creat	c76
c:cred	b-49d53e-46f-51g52
c:credi	b-47d43e-43f-49g59
c:cree	c78
c:cret	a76d-60
c:cret_	a58
c:creti	c42
c:creu	d50
c:crew	a-72
c:cri	b-54d-81f121g49
c:crib	c-46d-51f94
c:cribe	f64
c:cribi	e58
c:crin	c63
c:crin_	c48
c:crip	a-42c40
c:cript	a-42c40
c:cris	a47c-59d-49g58
c:cris_	c-43g57
c:crist	a61
c:crit	a-61b-57e91f108
c:crit_	a-46c-42e94f62
c:critt	a-60
c:criv	b-48d-72f119
c:crive	a-49f110
c:crivo	g57
c:cro	b-44c67f-55
c:crois	b43
c:croix	a47
c:croq	g59
c:croqu	g59
c:crut	c43
c:cs_	a77c64d-55f-42g-54
c:ct_	f78
c:cte	b-74c71d-76f-50g-58
c:cte_	a44c-41
c:cted	e89
c:cted_	e89
c:ctem	a50
c:cteme	a50
c:cter	a74f-58
c:cter_	a82f-49
c:cteu	c106d-49g-58
c:cteur	c106d-49g-58
c:cti	c45d-69e-51f74
c:ctif	a-42f98
c:ctifi	c-60f98
c:ctin	a-50f51
c:cting	a-50f51
c:ctio	c54d-69e-45
c:ction	c54d-69e-45
c:ctl	a-51
c:ctly	a-51
c:ctly_	a-51
c:cto	a-43b-41c79e-45
c:ctob	d65
c:ctobr	d54
c:ctor	c93d-48
c:ctor_	c42
c:ctr	a71c59d-42
c:ctri	c91
c:ctric	c92
c:cts	c51
c:cts_	c51
c:ctu	d74
c:ctua	a64c-47
c:ctual	a74c-48
c:ctue	a-64c65
c:ctuel	a-50c62
c:ctur	d80
c:cture	d76
c:cu_	a-72d97g92
c:cua	b68d45
c:cuan	b78
c:cuand	a-50b50
c:cuc	e56
c:cue	d70e51g-42
c:cue_	a-58d79
c:cuei	e90
c:cueil	e90
c:cuf	a76c-58
c:cuff	a76c-58
c:cuffl	a92
c:cui	a82b-49c-99f-51
c:cuir	a81c-114d60f-43
c:cuir_	a84c-113d61f-43
c:cul	c76d-80e57
c:cule	c72
c:culp	e52
c:cum	a54b51
c:cume	b56
c:cumen	b56
c:cun	b56c-60
c:cun_	b71c-94
c:cune	c-51e45
c:cune_	c-45e58
c:cup	c149g-69
c:cupe	c143g-58
c:cuper	a-69c126
c:cur	a-55b112c47d-75f-44g-64
c:cure	e44
c:curi	a-100b115d-50
c:curio	a-97b125c-92
c:curit	e44
c:curo	a91
c:curo_	a91
c:curr	a-59c90
c:curre	c56
c:cus	b-63d76e47g68
c:cuse	e91
c:cuse_	e74
c:cush	c-58d73
c:cushi	c-58d73
c:cuss	a-71c-57g93
c:cusse	a-60c-47g74
c:cust	b-49d77g-46
c:custo	a-78c48d85
c:cut	a44b-59d-46e-45g44
c:cy_	d49
c:da_	a-50c45e59g41
c:dac	c52
c:dad	a43c-86e-46
c:dad_	a85b45c-72d-42e-50g-40
c:daf	a51
c:dag	a75d-69
c:dag_	a84d-65g41
c:dai	a97c-47d-71g-46
c:dail	a69
c:daill	a76
c:dal	b-46c-52f93
c:dal_	f40
c:dall	c-64f68
c:dalla	c-63e40
c:dam	b-40d-64g55
c:dame	d-76g53
c:dame_	d-70f49g85
c:damen	c43
c:dan	b62
c:dan_	b42
c:dank	a-64g100
c:dank_	a-46g77
c:dans	a-44b51c43
c:dans_	a-45b52
c:dant	c-46
c:dant_	b43c-44g-42
c:dar	a53f-43
c:dari	c77
c:darin	c43
c:dark	a88
c:das	c-58
c:das_	c-62
c:dat	a-79c-43d72f142
c:dat_	d41
c:data	a-58f96
c:data_	a-61f102
c:date	a-77c-73d93f128
c:date_	a-70c-66d88f86g42
c:dati	a-43f99
c:dati_	c-49f101
c:dato	a-42
c:dau	a59c-55
c:daug	a62
c:daugh	a62
c:dav	a51
c:davi	a50
c:day	c-46g54
c:day_	a44b-57c-56g55
c:dba	a62c-50
c:dbag	a62c-50
c:dbag_	a62c-50
c:dd_	d41g56
c:dda	a68
c:ddau	a62
c:ddaug	a62
c:dde	a-65c-41e66g56
c:ddi	d57g-50
c:ddin	d58g-47
c:dding	d58g-47
c:ddr	c-61f97g61
c:ddre	c-59f98g62
c:ddres	c-59f98g62
c:dea	c50f-56
c:dea_	b68
c:dead	a-44c51
c:deal	c82d-42
c:deal_	c55
c:dear	a-62c68
c:dear_	a-60c66
c:deau	a63b-47c-63d58f-53
c:deau_	a59b-58c-91d72f-40
c:deaux	a56e-40
c:deb	e87
c:debo	a-43e89
c:debou	a-64e90
c:dec	c-69f49
c:deca	c-47
c:dece	b-69
c:deced	f79
c:decem	a51b-50
c:deci	b102c-114d-71g44
c:decid	b75c-91d-73
c:decin	b75
c:deck	a-47
c:deco	a61
c:decor	a52
c:deda	g42
c:dedan	g42
c:dedi	c66
c:def	g-40
c:defi	a59
c:defil	a83
c:deg	d72
c:degr	a-61d72
c:degre	a-61d72
c:dei	f43
c:dei_	f47
c:dej	a-50b42c61d-58
c:deja	a-43b51c71d-48
c:deja_	b43c79d-56
c:deje	f64
c:del	b-51d51f44
c:del_	b-55d98e-65g46
c:dela	c-68d53e48
c:delai	c-77d62
c:dele	e-73f116
c:dele_	d43g51
c:delet	a-47d-48f128
c:deli	a76b-47g-68
c:deliv	a57d44
c:dell	a-57d78f41g59
c:dell_	c-55f85
c:della	a-92d67g61
c:delo	g47
c:dem	d-44f73g43
c:dem_	c-50
c:dema	d-76f96g56
c:demai	a51c-62d-46g78
c:deman	b-44d-67f134g47
c:deme	d77
c:demen	d74
c:demo	c77
c:demo_	c56
c:den	g-74
c:den_	c-41d62g-63
c:denc	d48
c:dent	a49g-48
c:denti	a82c-88e-51
c:dents	c51
c:deo	c64
c:deo_	c52
c:dep	c56g-40
c:depa	a77
c:depar	a59
c:depe	e49
c:depen	e54
c:depl	a73
c:depla	a73
c:depo	a-90c47d89
c:depos	a-69d72
c:depot	a-47d58
c:depu	c61d50e-44
c:depui	c61d50e-44
c:der_	d55
c:dera	a52
c:dera_	a45c-41
c:dere_	a84
c:dered	a-110d63
c:deri	b73
c:derin	a-69b79c-49
c:derl	c105d-45
c:dern	f-46g54
c:derni	b-47d42g77
c:ders	d-48e44f47
c:des	c52d-70
c:des_	c84d-67e-56g-57
c:desa	a-43c-54f105
c:desc	a57
c:desd	b50c-62
c:desde	b50c-62
c:desi	a69b52c-67f58g-55
c:desid	a61
c:desig	a-48b73
c:desin	f85
c:desir	a114c-91
c:desk	c-52
c:desk_	c-52
c:deso	a-104f127
c:desol	a-65f116
c:dess	g96
c:dessi	c70
c:dessu	a-40g95
c:dest	c75
c:dest_	c53
c:det	d-66f95g-68
c:deta	f99
c:detai	d-47f101
c:dett	c53d-72
c:detto	a53
c:deu	b-72c-41e76f-57
c:deur	a-61c63e99
c:deur_	a-49e91
c:deurs	c47
c:deus	a-61e88
c:deuse	a-61e88
c:deux	b-64c-64e46f-50
c:deux_	a43b-69c-73d40e58f-47
c:deuxi	a-41g102
c:dev	a-72c87e55f-56
c:deva	a-68c94d-71e100
c:devan	a-54c108d-62
c:deve	a-59c59d57
c:deven	a-57d73
c:devi	c73f-47g58
c:devis	a-90c79g60
c:devo	a-42c-61d84e51
c:devo_	a-56c-51d78
c:dez	e44g-53
c:dez_	c-43e48g-51
c:df_	c82
c:dge	a97b-43d-56e-78
c:dge_	a55d-48
c:dget	a79c-44
c:dget_	a77c-40
c:di_	a55b-91c-65e-42f-54g93
c:dia	e-53f-45
c:dia_	b85c-79e41
c:dial	a87b-64c-59
c:dial_	a113b-41
c:diale	a-57c-41
c:diam	c95e-87g-63
c:diama	c113e-65f-44g-41
c:diamo	a60b-45e-55
c:dian	a65
c:diant	a40
c:dias	a-76c60e41
c:dias_	a-76c60e41
c:dic	a51c75e-71f-51g-43
c:dici	a57
c:dico	c44
c:dico_	c41
c:dict	a76c64
c:did_	c-50e46
c:dido	c42
c:dido_	c42
c:die	b-66c78e45f-45
c:dien	a-54b-48c140f-41
c:dien_	c85
c:dienn	c114
c:diens	c43
c:dier	c42
c:dier_	a-42
c:dies_	a-42d45
c:diese	a49
c:dieu	e48
c:diez	g62
c:diez_	g62
c:dif	b-43
c:dig	b-50e115
c:dige	e49
c:digi	g50
c:digit	g53
c:dign	e107
c:digne	e85
c:dil	c105
c:dile	c105
c:dile_	c103
c:dim	a46
c:dima	a40g-41
c:diman	g-40
c:din	a-46
c:dina	c-44d99
c:dinat	d57
c:dine_	c-53
c:ding	a-52c57
c:ding_	a-49c42
c:dinn	d-41
c:dinne	d-41
c:dio	a112g-46
c:dio_	a89
c:diq	a61
c:diqu	a61
c:dique	a74
c:dir	b46f-58
c:dire	b56c47d-61f-64
c:dire_	a-43b104c-63e43f-57g71
c:direc	c99d-68g-46
c:diri	c-48g50
c:dis	b-63c40d-96e47
c:dis_	c71
c:disc	b-48d-74e41
c:disco	e58
c:discr	c64g-42
c:discu	a-80g97
c:diseg	g41
c:disp	a83b-48d-98
c:dispo	a106b-63d-104e-44
c:diss	a-51c41e54
c:disse	e58
c:dist	c55d-45
c:disti	a52
c:distr	c63
c:dit	c101d-71f-54
c:dit_	a-50c70e84f-61
c:dita	c88d-57
c:ditat	c72
c:dite	a80c41d-43e-88g-79
c:dite_	a92
c:dites	a64e-62g-58
c:diti	c117d-84
c:ditio	c108d-82
c:dito	a-45c49
c:ditor	c60
c:diu	a-65c-45d95
c:dium	a-50d97
c:dium_	a-50d97
c:div	a51e-45
c:divo	a42f48
c:divor	a50f49
c:dix	b96e81g-77
c:dix_	b96e74g-77
c:diz	a47
c:dizi	a50
c:dle	a86g-57
c:dle_	c-52d41e57
c:dles	a99
c:dles_	a63
c:dli	c78
c:dlin	a-58c68
c:dline	a-58c68
c:dly	d-60e-49f99
c:dly_	d-60e-49f99
c:dmir	a-61c82
c:dmire	a-44c65
c:dmo	a-42d64
c:dmot	a-51d65
c:dmoth	a-51d65
c:dn_	c50d-47e65g-43
c:dne	b-41c-53d-41g103
c:dnes	c-64g104
c:dnesd	c-59g104
c:do_	a-47b54g47
c:doc	a-66c107
c:doct	c93
c:docto	a-50c63
c:docu	b56
c:docum	b56
c:doe	b74e-48f-50g-51
c:does	b43e-47f-50g-50
c:does_	b59d48f-43
c:doesn	a55
c:doi	a43d70e-90
c:doig	a88c-52e-41
c:doigt	a86c-51
c:doin	a46
c:doing	a46
c:dois	d83
c:dois_	d88
c:doit	c45d60
c:doit_	c45d60
c:dol	c102
c:dolo	c70
c:dom	a46c73d-58f-42
c:doma	c51
c:domai	c64
c:dome	a51c54
c:dome_	c40
c:domen	a47
c:don	e-48f62
c:don_	g-54
c:donc	a60b59c-119d-89e-69f-48g110
c:donc_	a60b59c-119d-89e-69f-48g110
c:done	a-65d93f51g-42
c:done_	a-61d89f53g-40
c:donn	b-76d-64e-81f134g-54
c:donne	b-75d-49e-78f135g-51
c:dont	b-66c58d-48g92
c:dont_	b-66c58d-48g92
c:doo	a-45b-51c96e56
c:door	c84e60
c:doorm	a-47c-55e98
c:doors	c121e-43
c:dop	e53
c:dor	b-76c102d-75f-53
c:dor_	c88
c:dore	b-45c81d-59e-48f-44g43
c:dore_	a52
c:dores	c54
c:dorm	a-48c54
c:dos	a-51d56f57
c:dos_	d61
c:doss	a-97f68
c:dossi	a-83f70
c:dou	d86
c:doub	a-52d91
c:doubl	d60
c:dow	a-45b61c83d48f-74g-70
c:dow_	a-42b51c81g-61
c:down	d85f-61
c:down_	d75f-57
c:doz	c50
c:dpr	f79
c:dr_	c56
c:dra	a42e-90
c:drai	a62e-98f-70g-65
c:drai_	c62
c:drais	a96c-77e-94f-63g-73
c:drait	d73e-67g-43
c:dran	a66c-68
c:dran_	a57c-68
c:draw	a-72f124
c:draw_	a-76c-42f121
c:drawe	a-81c77
c:drawi	b42c-79
c:dre_	c53f-60
c:drea	a-102b95
c:dream	a-114b96d46
c:dred	a65c-42f-42
c:dred_	a62
c:dres	c-70e-52f121g72
c:dres_	a40g45
c:dress	c-63e-55f125g65
c:dri	b-44c89d-60e-49
c:dria	a41
c:drian	a51
c:drie	a-57c97d-44
c:drio	a51
c:drion	a51
c:driv	a87c-45
c:drive	a67
c:dro	a-43b-77c72d80
c:droi	a-67c50d74
c:droit	a-67c50d74
c:drop	a-72d85g72
c:drop_	d58g45
c:dropp	a-70d54
c:ds_	c63d-86e-55
c:du_	a-58b-80c-42d86e112f47
c:dua	a75c-62
c:dub	d45
c:duc	a56c69d-60
c:duct	a58c43
c:due	b-42d61f-50
c:due_	d57f-46
c:dui	a47
c:dul	a57d43
c:dup	c-41d82
c:dupl	c-41d82
c:dupli	c-41d82
c:dur	d80
c:dure	c-60
c:dus	c57
c:dvi	d44
c:dvis	d47
c:dvise	d54
c:dy_	e67g-69
c:ea_	g44
c:eac	a83d-56
c:each	a88c-48d-48
c:each_	a98c-42g-47
c:eache	c-52e52
c:ead_	a43c-59g61
c:eadl	a-44c56
c:eadli	a-44c56
c:eads	a61
c:eads_	a43
c:eady	a-86c84d64g-43
c:eady_	a-86c84d64g-43
c:eaf	a-53
c:eaf_	a-47
c:eak	c44d43
c:eaks	d70
c:eaks_	d70
c:eal	b41c100d-40e-42f-56g-78
c:eal_	a56c59d-64
c:eali	c69d-48
c:ealis	a61
c:eall	a-77b87c83g-48
c:eally	a-77b87c83g-48
c:eam	a-120b46c46d120
c:eam_	a-66b-40d118
c:eami	a-54b78
c:eamin	a-54b78
c:eams	a-54c54
c:eams_	c60
c:ean	a-60c89f-61
c:ean_	a-69d68
c:eanc	c50
c:eance	c41
c:eans	c103
c:eant	a-66e67
c:eant_	a-42e69
c:eap	b64
c:eap_	a52c46
c:ear	f-55
c:earc	c44
c:earch	c44
c:eard	g71
c:eard_	g71
c:eari	c-72d91
c:earin	c-72d91
c:earl	b62e-41f-58g48
c:earli	a-55c-51g107
c:earls	c89
c:early	b95c-73
c:earn	c118
c:earn_	c100
c:earr	a67b-56c-76d68
c:earri	a67b-56c-76d68
c:ears	b115c-44f-49g-65
c:ears_	b116c-51f-49g-60
c:eart	c72
c:eart_	c57
c:eas	b-41d-64e-105f104
c:ease	c-43d-45e-97f104
c:ease_	c-41d-40e-97f104
c:easo	a-61f62
c:eason	a-61f62
c:east	a56
c:easte	a69
c:easu	a-70c46g77
c:easur	a-70c46g77
c:eat	a42b-43g-54
c:eat_	a-60c68
c:eate	e95
c:eated	e104
c:eath	a63c-59e-43
c:eathe	a70c-49e-42
c:eati	c83
c:eatr	a60
c:eau	a44b-48
c:eau_	a54b-76f-48
c:eaux	c53e-76f-51
c:eaux_	c53e-76f-51
c:eave	a-78
c:eave_	a-86c40
c:eavi	a63
c:eavy	a48
c:eavy_	a48
c:eb_	c-58
c:eba	c47
c:ebb	b73e-47
c:ebbe	b67d-56e-43
c:ebbe_	b72
c:ebe	d-80
c:ebe_	a75c-74e42
c:eben	c51
c:eber	c51
c:ebi	d57e52
c:ebo	e74f-47
c:ebod	a44c-81
c:ebody	a44c-81
c:ebon	g51
c:ebou	a-64e90
c:ebout	a-62e90
c:ebr	a68
c:ebra	a40
c:ebru	a47
c:ebrua	a47
c:ebs	b57
c:ebsi	b62
c:ebsit	b62
c:ec_	d-49
c:eca	e58
c:eca_	e44
c:ecal	g48
c:ecau	a86d-46
c:ecaus	a84d-45
c:ecc	e71
c:ecch	c-44
c:ecchi	c-44
c:ece	a44b-87g-70
c:ece_	b-41g-44
c:eced	a-44f92
c:ecede	a-44f92
c:ecei	a-52c-49d69e71
c:eceip	a-52d41e50
c:eceiv	c-46d46
c:ecem	a48b-51
c:ecemb	a51b-50
c:ecen	a63
c:ecent	a104
c:ecep	e44
c:ecer	a47c-46
c:eces	b-59c77e-44g-70
c:eces_	b-45c81g-56
c:ecesi	a44c44
c:ecev	a113b-55d-75e-48f58g-52
c:ecevo	a95b-42c-59d-59f84
c:ech	b-66c46
c:echa	a-41b-57d94e-57
c:echan	a-105b-42c48d109g47
c:eche	a40c54g-43
c:eche_	e42
c:echer	c62
c:echi	a-82c-55g94
c:echn	c83
c:echni	c66
c:eci	b71d-69g56
c:eci_	c-47g74
c:ecia	c78
c:ecial	c64
c:ecid	b75c-91d-73
c:ecide	b78c-78d-70
c:ecie	c61
c:ecieu	c57
c:ecin	a-45b73
c:ecio	b68
c:ecio_	a57
c:ecis	c-45g89
c:ecisi	g74
c:eckl	b63
c:eckla	b64
c:ecl	a-46c-46d109
c:ecla	c-59d113
c:eclam	c-43d74
c:eco	b-57f62
c:eco_	a61
c:ecoi	f93
c:ecois	f86
c:ecol	a-68c79
c:ecole	a-64c63
c:ecom	c48
c:ecomm	a-47d50
c:econ	d-53g91
c:econd	b-41g104
c:ecor	f118
c:ecord	a-92f119
c:ecr	d-62g47
c:ecre	a71
c:ecret	a65
c:ecri	d-46g54
c:ecrin	c63
c:ecris	c-43g57
c:ecrit	e50g56
c:ecriv	f75
c:ecrut	c43
c:ect	a-40c61d-75f54
c:ect_	d-89e-47f78
c:ecte	b-66c64d-47e70
c:ected	a-59e92
c:ecteu	c81
c:ecti	e-47f73
c:ectif	a-42f98
c:ecto	c81
c:ector	c80
c:ectr	a-49c86
c:ectri	c98
c:ectu	c43
c:ecu	a-87b-74c71d67g49
c:ecu_	a-73d98g94
c:ecue	a-64d77
c:ecue_	a-85d80
c:ecup	a-61c131
c:ecupe	a-61c131
c:ecur	a-55b-53c78e49
c:ecuri	a-51b-49c70e52
c:ed_	e56
c:eda	e-45g62
c:edai	a80
c:edail	a76
c:edan	c-42g69
c:edans	g42
c:edd	d58g-48
c:eddi	d60g-45
c:eddin	d60g-45
c:ede	f57g-64
c:ede_	b-46d41e57
c:edec	a-43b72
c:edeci	b75
c:eded	a47c-58
c:eded_	c-53
c:eden	c-73f61
c:eden_	c-50
c:eder	a89d-68g-49
c:eder_	a62f43
c:edere	a58
c:edes	c102
c:edes_	c99
c:edg	a64e-58
c:edge	a64e-58
c:edi	b-59f-55
c:edi_	a53b-83c-61f-73g95
c:edia	c49
c:edic	a46
c:edie	a-40c66
c:edien	c54
c:edit	c121d-50e-76
c:edit_	c58
c:edita	c68
c:edite	a60
c:editi	a-44c140
c:edn	g103
c:edne	c-59g104
c:ednes	c-59g104
c:edo	c41g-44
c:edo_	c60e-49
c:edr	g52
c:edra	g58
c:eds	c87g-42
c:eds_	c87g-42
c:eed	b-56c53e-62g-87
c:eed_	a44b-74c58e-59g-78
c:eede	a47c-49
c:eeded	c-53
c:eeds	c81d48e-42
c:eeds_	c81d48e-42
c:eek	b-79e42g58
c:eek_	b-44e-42g102
c:eeke	a69
c:eeks	a-45b-43e118
c:eeks_	a-45b-43e118
c:eel	a77c50d-65f-55g-69
c:eel_	a71b-46c45d-45f-41g-59
c:een_	g44
c:eep	b47e-55
c:eep_	b82d-56e-62f54
c:eepe	a48
c:eeper	a48
c:eer	b-52
c:eers	a-42
c:ees	e-64f112g-82
c:ees_	e-63f113g-82
c:eet	c75f-68
c:eet_	c41f-64
c:eets	c49
c:eets_	c49
c:ef_	d92f-49
c:efa	d92
c:efai	a-66c-65d107
c:efair	a-47c-46d98
c:efe	b-65e-62g56
c:efer	b-53e-72f44g90
c:efere	b-42c43e-57g61
c:eferi	c-45f54g49
c:efeu	a46c-51d63
c:efeui	a46c-51d63
c:eff	a-49f138
c:effa	a-89c-89f135
c:effac	a-89c-89f135
c:efi	a46
c:efil	a74
c:efile	a83
c:efl	a-113f48g93
c:efle	a-113f48g93
c:eflec	a-86c-42g94
c:efo	b-59c-48e94
c:efon	a-61c-63e83g84
c:efona	a-44g49
c:efono	c-45e52g54
c:efor	b-58d51e54f-54
c:efore	b-56d54e54f-51
c:eft	e55f-49
c:eft_	e56f-48
c:efu	b-47c-67e136
c:eful	c-55e62
c:eful_	c-49e65
c:efun	a-69c-46e112
c:efund	a-58c-62e113
c:efus	e74
c:efuse	e74
c:ega_	a63
c:egal	a79c-68f-41g-48
c:egala	a71
c:egalo	a51c-44
c:egan	a-85c55g64
c:egant	c52
c:egar	a-50b90
c:egard	a-44b92
c:egare	a-45c-51d82
c:ege	b-46c78
c:egen	a-54c42d-52e95
c:egen_	a-48c55e45
c:egg	d-42
c:egi	c72g-50
c:egin	a43b72c-58
c:egio	c64
c:egion	c59
c:egis	a-73c107
c:egist	a-57c95
c:egl	c-52d110
c:egla	d80
c:egle	c-67d72
c:egna	a-80d41
c:egnat	a-47d42
c:ego	a-73d76f90
c:ego_	a-91d76f68
c:egr	c-65d54e96g-50
c:egre	a-54d72e71
c:egret	e79
c:egu	g40
c:egue	d-41
c:egui	a-47
c:egun	a-43c-57g81
c:egunt	g56
c:egur	a-40d74
c:ehe	a63d-51
c:ehen	a45
c:ehen_	a45
c:ehi	c75
c:eho	a43
c:ehr	c42f47
c:ehr_	a-64f50
c:ehrt	c49
c:ehrte	c49
c:ei_	e-64
c:eic	f51
c:eich	f54
c:eiche	f59
c:eide	a59
c:eig	c59e-55g-42
c:eige	a76c75g-62
c:eige_	a62c63g-44
c:eigh	b-46
c:eighb	c62
c:eight	a41e-41
c:eil	d-50e47
c:eil_	d-49e80f-42
c:eill	a56d-48g-43
c:eille	a65b-45d-55
c:ein	e57
c:ein_	d-79
c:eine_	d-51f46
c:einen	b81f-44
c:einer	c-41d92e-53f43
c:eing	a-55c-81e110
c:eing_	a-52c-79e110
c:eint	b-48c-71d65e77f-41
c:eintu	c-67d47e57
c:eip	a-58d70e48
c:eipt	a-52d41e50
c:eipt_	a-44d43e52
c:eir	c173d-106e-52f-78g-88
c:eir_	c74d-50
c:eira	a96
c:eit	e54
c:eit_	a-41e55
c:eite	b-41e58g41
c:eiter	a-61e62
c:eiv	c-48
c:eive	c-61d40
c:eived	a-42d65
c:eiz	b46
c:eiß	e67
c:eja	b58c64d-57f-42
c:eja_	c76d-63
c:eje	a-43f63
c:ejo	c61
c:ek_	b-52e-48g97
c:eka	a-54d77
c:ekau	a-58d77
c:ekauf	a-58d77
c:eke	a52
c:eks	a-47b-44e117
c:eks_	a-45b-43e118
c:el_	b-64d77e-59
c:ela_	c-44e45
c:elai	a42c-88d71
c:elai_	c-62
c:elan	a-53f57g44
c:elanc	g52
c:elas	g48
c:eld	d40
c:eld_	a-47
c:ele	b-54f70
c:ele_	e45f-60g44
c:elec	c58
c:elect	c51
c:elef	c-85e72g75
c:elefo	a-63c-69e83g83
c:elega	c63
c:elep	b-43c-54d-45e74f109
c:eleph	b-43c-54d-45e74f109
c:eler	a44
c:eler_	a49c-50
c:eles	a-47c87e-42
c:eles_	a-67c118
c:elet	a63b-60c-59d40e-60f59g-45
c:elet_	a61b-70c-70d65g-60
c:elete	a-48d-60f127
c:elev	a67d-46f-42
c:eleve	a64d-43
c:elez	a-52d-49f118
c:elez_	a-48d-48f118
c:elf	a62c-44f-44
c:elf_	a52c-49
c:eli	b-47c63
c:elic	a-54c54f49
c:elici	a-42
c:elie	a-46b-50c73e-59
c:elier	c66d55e-59f-51
c:eliev	a-76g54
c:elig	a43
c:eliv	a57d44
c:elive	a62
c:ell	e-43
c:ell_	a42e-50f67g-51
c:ella	f60
c:ella_	c40
c:elle_	a43b-46c-41
c:elled	e91
c:ellem	d43
c:eller	c93e-42f-46g-48
c:elles	e-48f54
c:elli	b42e-73f65
c:elli_	b67d-42
c:ellin	a-60d49f101
c:ellis	a-43d57
c:ello	e-73f-86
c:ello_	e-75f-85
c:ellow	a55
c:ells	a45
c:ells_	a45
c:ellu	a-43d52
c:elm	c41
c:elo	d81e-55f-66g53
c:elog	c-50
c:elogi	c-48
c:eloj	a42
c:eloj_	a43
c:elon	d61
c:elow	a-50c51g42
c:elow_	a-50c51g42
c:elp	d60
c:elp_	d71
c:elq	a46d-48f-61g-42
c:elqu	a46d-48f-61g-42
c:elqu_	c57g-45
c:elque	a45f-48
c:els	b-69e43f57
c:els_	b-50c57
c:else	a-45c-103d68e77g74
c:else_	c-100e81f44g47
c:elt	b-55c-60d-58e105f40
c:elt_	c-41e102
c:elte	e46
c:elu	c-47e64g43
c:elui	c-56d55
c:elui_	c-56d55
c:elve_	a48
c:ely	a-54b107
c:ely_	a-65b108
c:ema	c-52d-64f103g55
c:ema_	a-71f46
c:emai	c-68d-52f86g63
c:email	b-52c-112f130g84
c:emain	d-46f-45g48
c:eman	b-60d-66f125g55
c:emana	g79
c:emand	b-55d-57f132g41
c:emarq	c46
c:emb	a56e-42
c:embe	a85e-53
c:ember	a88b-49e-52
c:embl	c-64e-64g41
c:emble	c-55e-56g48
c:embo	a-63b53e46
c:embou	a-53b54
c:embr	a60b-71
c:embre	a49b-60c-48
c:eme_	d-53f-74
c:emel	a43
c:emen	a-42c46e-53f62
c:emena	d65
c:ement	c48e-50f60
c:emer	a68b48c-45d-45e-59
c:emera	a72b76d-46e-47
c:emet	d97
c:emett	c-42d97
c:emi	b-51
c:emi_	f59g68
c:emier	d-66
c:emin	c45
c:emise	d-44
c:emm	a78d-99f-65g-59
c:emme	a90d-95f-61g-44
c:emme_	a105b-66d-87e-48f-55
c:emmen	b75
c:emmo	c47
c:emmol	a-66b55
c:emo	c54e-52f73
c:emoi	a-51c49
c:emoir	a-83c61
c:emon	a-41d65
c:emos	c53
c:emos_	c55
c:emov	a-50f115
c:emove	a-45c-45f116
c:emp	c-45
c:empi	c-42
c:empl	d84
c:empla	a-43c-48d99
c:empli	c-41
c:emplo	c65
c:empo	a60c-43
c:empr	c50d-41e41
c:empre	e44
c:emps	c-51e-48
c:emps_	c-51e-48
c:en_	b47
c:ena	b-70c64
c:ena_	a43c74d-40
c:enag	a-63d85
c:enage	a-63d85
c:enai	a-43e71
c:enair	c40
c:enam	a85c-50
c:ename	a85c-50
c:enan	c90e-58
c:enanc	c56
c:enant	c47e-44
c:enc	c61
c:encar	a62
c:ence	c59d-42
c:ence_	a-43c67g45
c:encer	a49
c:ench	c78
c:ench_	a-51c103
c:enci	a-63c93
c:encia	a-58c69
c:encie	c80
c:enco	b76
c:encon	c76
c:encor	b111c-72
c:end	f-48
c:end_	c51
c:enda	c-42e54g-66
c:enda_	e56g-43
c:endai	c-50e43
c:endar	a55
c:ende	b-76e60f-45
c:ende_	a47d-43e56
c:ended	a-57c42
c:enden	a57d80e-48
c:ender	a56
c:endeu	a-84e107
c:endez	c-69d63
c:endit	c58
c:endo	a-73c118d-75e-40
c:endo_	a-94c122d-64
c:endom	c44
c:endr	c45f-61
c:endra	b60
c:endre	b-43f-66
c:endri	a-44c93d-49
c:endro	a-42d89
c:ends	a52d-102
c:ends_	a52d-102
c:endu	b-47d107e100f-43
c:endu_	a-42d57e98
c:ene	c44
c:ened	d40
c:ened_	d46
c:enen	a84
c:enen_	a81
c:ener	b48g-41
c:ener_	e52
c:enera	a-43b86
c:energ	c40
c:enev	a73d-42
c:eneva	a85
c:eneve	g49
c:enew	c61
c:enez	c102g-51
c:enez_	c100g-48
c:enf	e-52f-41
c:enf_	a55
c:enfa	b48g-46
c:enfan	b50c40g-44
c:eng	f-50
c:enga	e-42
c:engag	b58
c:engo	c51
c:engo_	c60
c:engr	a48c-109d41
c:engra	a48c-109d41
c:enh	a57c-105g52
c:enha	c-56f49
c:enho	a91c-62
c:eni	a65d-51g-45
c:enic	a77
c:enica	a47
c:enie	c63
c:enin	c-46
c:ening	a46c-40g-50
c:enio	e65
c:enir	a68e-47f-44g-49
c:enir_	a62g-63
c:enire	a41
c:enis	g45
c:enk	c-59d43
c:enke	a58
c:enken	a62
c:enn	a43c76d-99e-74g-55
c:enn_	c49
c:enna	a68
c:enna_	a68
c:enne	a46c74d-112e-46g-52
c:enne_	a58c70d-101g-50
c:ennes	c62
c:enni	a-43d60
c:ennu	c41
c:eno	b101d-47e-61
c:eno_	b84
c:enom	a41c-80f49
c:enom_	c-56f54
c:enon	a-55f54
c:enons	a-50
c:enor	b49c45
c:enos	c77
c:enos_	c77
c:enou	a44c-42
c:enq	a-84b52c-45f115
c:enqu	a-84b52c-45f115
c:enqui	a-62c-61f111
c:enr	c-60
c:enre	c-42
c:ens	b46d-101
c:ens_	d-71
c:ensav	a59
c:ense	b77d-44
c:ense_	a-69b52c91d-52e42
c:ensem	c-76g56
c:ensi	b86c74d-94e-41g-63
c:ensio	b59c88d-62e-41g-42
c:enta	d-76e57g-82
c:entai	f52
c:entar	c62
c:entat	a67c-41
c:ente	c42d-50
c:ente_	b-44c55d-60e53g-42
c:ented	e44
c:entel	a-51
c:entem	f93
c:enten	e52
c:entes	a-53c86e-57f42
c:entic	a57
c:entie	a47
c:entif	a55c-94d105
c:entil	c66e-47
c:entim	c-85g63
c:entio	a-58b43g50
c:entiq	a86
c:entir	e88
c:entit	a-81
c:entiv	g81
c:entl	e44
c:ento	d-60f44
c:ento_	d-92f54
c:entr	c59f-59
c:entra	c44
c:entre	c68d-57f-45
c:entro	a45
c:ents	b-46c76d-72g-66
c:ents_	b-41c75d-69g-65
c:enty	c45
c:enty_	c45
c:enu	a-73e50g106
c:enu_	a-73e55g123
c:enue	a-52c45
c:enue_	c48
c:enus	a-45
c:enus_	a-45
c:env	a-42f75
c:enver	a58
c:envi	d-60
c:envia	f61
c:envie	b72c-43
c:envo	a-95b67d71f72g44
c:envoi	a-96c-64f84g85
c:envoy	a-74b70d67
c:enz	a-82c69d-52e63
c:enza	a-71c61d-55e72
c:enza_	a-71c61d-55e72
c:eo_	a50c56e-75
c:eol	a73
c:eon	e77g-43
c:eone	e89
c:eone_	e89
c:eop	d-56
c:eopl	d-55f-42
c:eople	d-55f-42
c:eor	a-74b54
c:eos	a-51f50
c:eos_	a-51f50
c:ep_	b48c42d-66e-52f60
c:epa	b-48c45
c:epar	b-86c51
c:epara	a-43c-83d102
c:epare	b-63c101d-76
c:eparo	c45
c:epart	e69
c:epe	a54b-52g-47
c:epen	a-52c71e47
c:epend	a-55c53
c:eper	a81
c:eph	a-51c-62d-50e103f106
c:epho	b-43c-54d-45e74f109
c:ephon	b-43c-54d-45e74f109
c:eping	c-53d42
c:epl	b-50d43e63f-53
c:epla	c-51d91e65
c:eplac	c-44d92
c:eply	a-51e45g63
c:eply_	a-51e45g63
c:epo	a-55e77
c:epon	a-70b-41d-93e124g91
c:epond	a-66d-76e119g54
c:epons	a-54d-50e48g75
c:epor	c40
c:eport	c40
c:epos	d67g-55
c:epose	a-54d75
c:epot	a-47d58
c:epot_	a-47d58
c:epou	f45
c:epr	b-59c62
c:epre	a-49b-46c84d75e-40
c:epren	a-104c107d75
c:epres	a46
c:eps	c-51e47
c:eps_	c-46e48
c:ept	d-44f-63
c:ept_	c40
c:epte	a79d-63
c:eptem	a76c-49
c:epter	a53
c:epu	b-41c55e-46
c:epui	c61d50e-44
c:epuis	c61d50e-44
c:equ	b-68c53d-45e-63f79g-46
c:eque	b-53e-43f89
c:eque_	c47
c:equel	a41
c:equen	a65
c:eques	a-53f123
c:equi	c89d-44
c:equin	c79
c:equip	c64
c:era	b64
c:era_	b84c-50f-53g57
c:erai	e-68f-54
c:erai_	a-42b86e-52g51
c:erais	d89e-59f-52
c:erait	b41c111d-81f-55g-42
c:eral	b63c46d-50e-52
c:eral_	a-72b56c44
c:erald	a72d-42e-43
c:eram	a-60e67
c:eran	c59
c:eras	a-54f98
c:eras_	c79
c:erat	a-54c71d-49f-45g44
c:erati	a-45c74
c:erb	b-56e-46f45
c:erbl	a43
c:erc	b-92c50d-73e-56f70
c:erca	a-42c99
c:ercat	c66
c:erce	c84d-61
c:erce_	c54
c:erch	b-84c108d-49e-56f-56g-44
c:erche	b-83c109d-56e-56f-51g-48
c:ercho	a42
c:erci	b-71c-54d-90f138
c:erci_	b-58c-63d-98f136
c:erco	a98
c:erco_	a96
c:ercr	c-67g91
c:ercre	c-67g91
c:erd	d56
c:erda	c-69d56g49
c:erde	a49d-58
c:erde_	e56
c:erdi	a75
c:erdi_	a45
c:erdu	b-48d74f55
c:erdu_	d68f62
c:ereb	b70
c:erebb	b71
c:erec	c-57
c:ered	a-84d110e93g-45
c:ered_	a-86c-52d118e97g-42
c:erem	a94d-56
c:eremo	a51
c:eren	a-44c69g41
c:eren_	a-66c45f72
c:erenc	c96e-57
c:erent	e69
c:erer	c56
c:erer_	c65
c:eres	c92d-114e-50g-43
c:eres_	a84b-46c68d-46e-56
c:eress	c90d-66
c:erest	b90d-65
c:erf	b-44c88d-60
c:erfe	a-82c47g93
c:erfec	a-67g96
c:erfu	a68b-41c69e-55g-49
c:erfum	a57c65
c:erg	e47
c:erge	c51
c:ergi	g62
c:ergo	e77
c:erh	b73
c:erha	b65
c:erhap	b57
c:eri	c78e-87
c:eria	c45e-64
c:eria_	b54c46d-54e-57
c:erie	c100e-68f-70g-64
c:erie_	c64f-57g-65
c:erien	a-55c97
c:eries	c51
c:erieu	a-52c66d90
c:eriez	c105
c:erif	a-69c78
c:erifi	a-53c71
c:erigg	a53
c:erin	b75
c:erin_	a74c-52
c:ering	a-47b89
c:erion	c72
c:eris	c53
c:erit	a-42c106d-55e-73
c:erita	c73
c:erite	c61
c:erito	c44
c:erk	b-43c92d-42f-40
c:erl	b-49c42
c:erla	c59
c:erle	b-49
c:erle_	a42
c:erlo	c72
c:erlo_	c66
c:erly	g45
c:erly_	g45
c:erm	g45
c:erma	a79c-65
c:erme	b53
c:erme_	b76
c:ermer	a48
c:ermi	c44d-70
c:ermit	a-60c69
c:ermo	c-83d57g76
c:ermoi	d60
c:ern	b-46g43
c:ern_	d-51
c:erna	a-66f79
c:ernan	a-47f88
c:erne	c-53
c:ernes	d42
c:ernet	a54
c:erni	b-68d103f-54g57
c:ernie	b-52d90f-43g53
c:erns	c59
c:ero	b51e71
c:ero_	c-44e96f50g-52
c:eron	a-77b109d-41f-49g58
c:eron_	a-65e77
c:erons	b83g56
c:eront	a-58b71c53
c:erp	a93b-80c54e-71g-46
c:erpe	a95
c:erpen	a104
c:err	f55g-68
c:erra	b70c71e-51g-54
c:erra_	a-43b72
c:erre	d87g-66
c:erre_	d102g-44
c:erren	a50
c:erres	a51
c:erreu	a-66e84f81
c:erro	a-50f76
c:error	f69
c:erru	a-76
c:ers	a-45b-42c56f59
c:ers_	a-40b-47c81g-44
c:ersa	d-46f80
c:ersai	f55
c:ersc	a-46e44
c:ersch	a-46e44
c:erse	a86
c:ersel	a53
c:ersi	a-57g106
c:ersic	d81
c:ersio	a-50g113
c:erso	a-62b-55e96f92g-46
c:erso_	d82
c:erson	a-67b-52d-86e99f120g-42
c:erst	d-48
c:erste	c68
c:ert	b-43c85d77e-80g-56
c:ert_	d95e-52f-62
c:erta	c50
c:erte	a-53c84
c:erte_	c89
c:erti	a-117c63d97e-54
c:ertif	a-107c51d97e-41
c:ertis	a-53c55
c:erts	a81
c:erts_	a81
c:ertu	a59
c:ertur	a62
c:eru	c49
c:erv	b-67d41e42g-60
c:erva	f54
c:ervat	a-54c51
c:erve	b-48d60
c:erve_	c-47d55
c:erven	c50
c:ervi	a-42b-64c54d54e71f-55
c:ervic	a-51b-42d80e82f-58g-47
c:ervie	c67
c:erw	a-50e41
c:erwi	f44
c:erwo	a-49
c:erwor	a-49
c:ery	b-46
c:ery_	c44d-46
c:eryo	c40
c:eryon	c40
c:eryt	a-54f95
c:eryth	a-54f95
c:erz	b-43c46e57
c:esa	a-47b-56c88d-69f60
c:esa_	c84
c:esal	c62
c:esale	c62
c:esc	d-101e75f48
c:esca	e40
c:escal	e43
c:escr	d-55e61f47
c:escri	d-53f62
c:esd	c-95g106
c:esda	b-55c-53g101
c:esday	b-55c-57g101
c:esde	b50c-62
c:esde_	b50c-62
c:ese	a43b-46c41d-68g-52
c:ese_	a96d-85
c:esea	c64
c:esen	a51b-56g-44
c:esent	a69b-53g-65
c:eserv	a53d-45
c:esh	a109
c:esi	a53e-57g-80
c:esid	a84c-41g-56
c:eside	a76g-52
c:esig	a-48b73
c:esign	a-48b73
c:esin	f85
c:esir	a114c-91
c:esire	a112c-69
c:esis	d54
c:esist	d57
c:esit	a45c60
c:esk	c-52
c:esk_	c-52
c:esm	a51
c:esn	a46
c:esn_	a55
c:eso	a-76b43f95
c:eso_	d53
c:esoi	a-53b47c49
c:esoin	a-53b47c49
c:esol	a-76f114
c:esole	a-65f116
c:esp	a-76e102
c:espe	a-71e67
c:esper	a-61e77g44
c:espo	a-56c48d-50e93g-46
c:espon	a-78c56e81
c:espr	g52
c:esq	c-64d-55e87f42
c:esqu	c-56d-48e89
c:esque	a40c-45
c:ess	b-46f72g75
c:ess_	d-41g48
c:essa	a-52d-69f54g125
c:essa_	b72
c:essag	a-108b-49d-71f54g127
c:essai	c49
c:essay	a51b-47e-53
c:esse	b-66f71
c:esse_	f74g49
c:essem	a41c49
c:esser	d46
c:esses	c62
c:essi	a-42b-46c43e-42f79
c:essin	a-42d65
c:essio	f92
c:esso	a-54e41f67
c:esso_	c-61e40f95
c:essor	a-68
c:essu	a-70c-56d64e56g119
c:essun	a-84c-47e78
c:essus	a-40g95
c:esta	c-40e-41f77
c:esta_	a69c-78e-51
c:estat	c-64d73f100
c:este	g50
c:este_	a42b-48d-88e62
c:ested	d-47g62
c:estel	c-41d56
c:ester	e-45
c:esti	a-50c67d-51
c:estim	a-90c79
c:estin	a-48c72f47
c:estio	d-67f-43g85
c:esto	e58
c:esto_	g62
c:estr	d57e54
c:esu	e-43g96
c:esul	c69
c:esult	c69
c:esur	c-83g92
c:esure	c-82g93
c:et_	f-44
c:eta	b-79e72f44
c:eta_	a46
c:etab	a56
c:etabl	a56
c:etai	a-107e133f89
c:etail	a-69f102
c:etais	a-71c-46e93
c:etait	a-67c-91e129
c:etal	a46b-44c54
c:etal_	a59
c:etar	a54
c:etari	a86
c:etc	a-66g74
c:etch	a-54g75
c:ete	g-50
c:etee	b-40d96e-52
c:etee_	a-45d97
c:etees	d40
c:etem	c-49f71
c:eten	a-109b58
c:eter	a46b111d-56g-75
c:eter_	a56b105d-103e-53g-68
c:etes	c60
c:etes_	c73
c:etest	a49
c:etez	a-97c91f51
c:etez_	a-97c91f51
c:eth	a72c-75e-54
c:eth_	a61
c:ethe	b59c-69d78g62
c:ether	b59c-69d78g62
c:ethi	a101c-82e-69f-46g-64
c:ethin	a105c-99e-68f-45g-63
c:eti	a46g-46
c:etie	c45
c:etien	e44
c:etier	b41
c:etin	a41c41
c:eting	a50
c:etio	a-55e57g49
c:etion	a-53e57g50
c:etiq	e52
c:etiqu	e52
c:etir	a-57c-111d71e-42f138g-40
c:etire	a-63b61c-106f138g-55
c:etit	a88b-71e-43f-46
c:etit_	a106b-92f-47g-53
c:etite	a73c-71d-71f-54
c:etito	c48
c:etits	c-49d59
c:eto	a-51g100
c:eto_	a103
c:etoi	g40
c:etoil	g40
c:eton	c99d-44
c:etou	a-104e78
c:etour	a-94g51
c:etr	b55
c:etra	d-67e-54
c:etrai	b65c48d-42
c:etre	b104f-47
c:etre_	b106d-45g-43
c:etres	c-74e52
c:etri	d45
c:etro	b-49
c:etro_	e58
c:etrou	g61
c:ets	b50c110d-90e-67f-49
c:ets_	b51c111d-90e-66f-48
c:etta	a45d-106g59
c:etta_	d-66g66
c:ettat	a87
c:ette_	b-58d48f-60
c:etter	a-46b41c-50e99
c:ettes	a61e-42
c:ettez	a-41c43
c:etti	a65d-103
c:ettin	a81d-92
c:ettl	a-48b67c57
c:ettle	a-40b47c64
c:etto	a-50e104g70
c:etto_	a-58d-46e112g83
c:ettoy	a-59d71
c:ettr	d127e-63
c:ettre	d137e-76
c:etu	a47e-51f-60g-55
c:etud	a68
c:etudi	a50
c:etui	a85c-68
c:etui_	a71
c:etur	a-43c101d56e-47g-47
c:eturn	a-61c67d57
c:etw	a58e-46
c:etwa	a65
c:etwas	a62
c:etz	a60
c:eud	b-52c-42g81
c:eudi	b-49f-51g84
c:eudi_	b-49f-51g85
c:eue	a71d-64e-42
c:eue_	a50b46
c:euf	c72e-57
c:euf_	c57e-56
c:eug	e48
c:eui	c-75e-53f87g91
c:euil	c-73e-51f92g41
c:euil_	g67
c:euill	c-77d45f99
c:eul	b50c-43
c:eul_	a60d-49
c:eule	b87c-64d57e-41
c:eule_	a64c-82
c:eulem	a-60b84d58
c:eun	e-40
c:eune_	f41
c:eur	b-73
c:eur_	b-76c44
c:eure	b-65e56f-49g56
c:eure_	b-59g107
c:eures	e95
c:eureu	a81
c:euro	a81c-46d-87e49g-59
c:euro_	a90c-53
c:euros	a59c-40d-57e62
c:eurs	b-57c74d-67g-79
c:eurs_	b-57c74d-67g-79
c:eus	b-55c53g-93
c:eus_	c69g-40
c:euse	b-50f-51g-64
c:euse_	a51b-41e67f-46g-56
c:euses	c55
c:eut	b95c-49d45e-40f-68
c:eut_	b97c-50d76e-60f-67
c:euve	a46
c:eux	a48b-53
c:eux_	a53b-56g-50
c:euxi	a-41g102
c:euxie	a-41g102
c:eva	d-91e57
c:eva_	a52d-84
c:evai	a-44e108
c:evait	e97
c:eval	d54
c:evali	a50
c:evan	c100d-64e42
c:evant	a-55c109d-62
c:eve	b47d-65
c:eve_	d-46e-47g64
c:evei	a62
c:eveil	a62
c:even	b43c-43d-49
c:even_	b106c-45d-54
c:evend	c93
c:event	a119c-111e-51g71
c:evenu	a-46d67e66
c:ever	b58d-81f91g-51
c:ever_	b106d-76f80g-60
c:evera	c48
c:every	b-58f110
c:evez	a46
c:evez_	a46
c:evi	a-46b-60c63f-45g49
c:evie	d-61g58
c:evien	a48d-44g62
c:evil	a65
c:evill	a65
c:evin	a-50c89
c:evin_	c92
c:evis	a-125d118g61
c:evis_	a-93c76g59
c:evise	a-64c-41d46e52
c:evisi	a-76d103
c:evo	c-78f44g41
c:evo_	a-55c-74d72e70g73
c:evoi	a90c-110f59
c:evoir	a104b-51c-84f78g-43
c:evr	b-53c44d-44
c:evra	a-45g48
c:evre	a72
c:evri	c46e53
c:evrie	c46e53
c:evu	a-81c-66d100g78
c:evu_	a-45b50g57
c:evut	a-78d95
c:evuto	a-64d82
c:ew_	e88g-67
c:ewe	a-63b-43c103f-51
c:ewel	a-57c91f-47
c:ewel_	a-57
c:ewell	c89
c:ewi	e66
c:ews	b-44d-103g113
c:ews_	a-86d-77g125
c:ewsl	a53
c:ewsle	a53
c:exa	b-44c46d-47
c:exc	a-47b-46c46d48e55f-43
c:exce	c44
c:exch	a-53d74
c:excha	a-53d74
c:excl	c49
c:exclu	c49
c:excu	e78
c:excus	e78
c:exe	f93
c:exi	a45b104c-111d-78
c:exig	c-68
c:exige	c-68
c:exis	a48b102c-88d-82f-45
c:exist	a48b102c-88d-82f-45
c:exp	a-88c90d-70e120f-63g-64
c:expe	a-102c115g-56
c:expec	a-51e88
c:exped	c144e-86
c:expen	b55
c:exper	a-47c89
c:expl	a-59c-86e129
c:expla	e78
c:expli	a-57c-70e123
c:expo	c94
c:expos	c89
c:expr	c-49e133
c:expre	c-53e134
c:ey_	g-51
c:eye	g58
c:ez_	f56
c:eza	c63
c:ezion	c-41
c:ezz	b55
c:fab	a56d-48
c:fabr	a60d-46
c:fabri	a60d-46
c:fac	b-57d52f58
c:facc	c43
c:facci	c45
c:face	b-44d-43e-56f131
c:face_	c63
c:facer	f82
c:fact	a-52b-43d97
c:factu	b-53d91
c:fai	g-63
c:fair	d84e-62
c:fair_	c56g-41
c:faire	d97e-74
c:fais	c62d-169
c:fais_	c73d-168
c:fait	c49g-79
c:fait_	a-43c87g-84
c:faite	a73b-53c-56
c:fal	a-97b63
c:fall	a-44b63c57
c:falls	a-47b74
c:fam	f-47
c:fami	f-44
c:famil	f-42
c:fan	a75b73d-73g-70
c:fant	c54g-53
c:fant_	b52
c:fants	c53
c:far	b81
c:fare	a-79b91c60
c:fare_	a-49b84
c:fas	c82g-41
c:fash	c72
c:fashi	c72
c:fass	a40c-43e53
c:fasse	a52
c:fast	c71
c:fast_	c54
c:fat	a65b-47c-51e51g-64
c:fate	a48
c:fate_	a61
c:fath	a42d72
c:fathe	a42d72
c:fatt	e72
c:fatto	e80
c:fau	c-107d117f-47
c:faud	d89
c:faudr	d89
c:faut	c-111d101f-48
c:faut_	c-102d104f-42
c:faute	c-49g90
c:fav	d-49f119
c:favo	c-67f119
c:favor	a-47c-79f119
c:fe_	d-78f47g-51
c:fea	a50
c:feat	a41
c:febru	a47
c:fec	g77
c:fect	g84
c:fect_	a-58c49g67
c:fed	a81
c:fede	a62
c:fee	a-61c120f-40g-48
c:fee_	a-95c120g-41
c:feel	c53
c:feel_	c46
c:fei	d42
c:fel	a-78e89
c:feli	a-42
c:felic	a-42
c:felt	a-70e74
c:felt_	a-53e75
c:fem	a104b-69d-92f-58
c:femm	a103b-68d-91f-57
c:femme	a103b-68d-91f-57
c:fen	c89d-54
c:fen_	c77d-53
c:fene	a-43
c:fer_	a-78c105
c:fera	c74
c:ferai	a-68c92
c:fere	b-57g53
c:fere_	a-41f42g65
c:fered	e80
c:feren	b-42c59
c:feri	d-43g50
c:ferm	c-92d57
c:ferma	a56c-61
c:ferme	a65g-70
c:fermo	c-59d56g80
c:ferr	c79
c:fert	a-85c53d88e-44
c:fert_	a-62d98
c:ferte	c43
c:fes	a-49c64
c:fes_	a-66d60
c:fess	c52
c:fest	c62
c:fet	b51c45
c:fete	b78
c:fete_	a47
c:fetes	c44
c:feu	a60c-41d56
c:feui	c-41d56
c:feuil	c-41d56
c:fev	a43
c:ff_	a-72d47f135
c:ffa	a-105c-45f141
c:ffac	a-89c-89f135
c:fface	a-89c-89f135
c:ffe	a-49c69f-56
c:ffer	a-51b-59c79f-62
c:ffer_	a-78c115
c:ffere	a-43e98
c:ffert	a-81c59d92e-40
c:ffes	a-51
c:ffes_	a-51
c:ffi	d-49
c:ffic	b-47
c:ffice	a46c-43
c:ffici	a52
c:ffir	b41
c:ffira	a-56c59
c:ffl	a99d-56
c:ffli	a85c-42
c:fflin	a92
c:ffr	f-50
c:ffre	b-55
c:ffre_	a46b-62c65
c:ffret	a-53
c:ffri	b80f-45g-52
c:ffrir	b81c-50f-45g-52
c:fia	c98d-62f-59
c:fian	c90f-53
c:fianc	c75f-41
c:fic	a-56b-61d49f79
c:fica	a-105b-47d97e-44
c:ficat	a-91d76
c:fice_	a46c-43
c:fich	a-89f115
c:fiche	a-62c62
c:fichi	a-74c-64f105
c:fici	a81d-56
c:fico	g49
c:fid	c55
c:fide	c69
c:fidel	c52
c:fie	a-44b-58c83g-42
c:fie_	c92
c:fied	c56
c:fied_	c56
c:fier	f55
c:fier_	f58
c:fif	e56
c:fift	e56
c:figur	d48
c:fil	e-76f64
c:fil_	a-76
c:fila	a-44d41
c:file	a50e-54f97g-53
c:file_	f100g-46
c:fill	c-107
c:fille	c-108
c:film	a-49b49c91
c:film_	b61
c:filme	c54
c:fils	d52e-61g-58
c:fils_	d52e-61g-58
c:fin	b51d-41g40
c:fin_	a53d-58e-41f-50
c:fina	a-46d-55g91
c:final	a-51d-49g93
c:find	a-57b47d74
c:find_	a-44c-46d83e42
c:finge	a55
c:fini	b113
c:fini_	a-59b91
c:finir	b67c-48
c:fir	g51
c:fira	a-72c54
c:firai	c51
c:firm	a-40b-71f54g86
c:firm_	b-43c43e-41f54
c:firma	a-48d68
c:firme	a-42g92
c:firmi	a52
c:firs	b59d-57f-44
c:first	b59d-57f-44
c:fis	a56
c:fit	a-62d125
c:fit_	a-98d80
c:fitt	d49
c:fiv	a88
c:five	a88
c:fix	c45d-48e-43
c:fix_	c51
c:fixe	g42
c:fla	a78e-69
c:flas	a116
c:flat	b81c-54
c:flat_	b46
c:flatm	b46c-41
c:fle	a-53g48
c:fle_	c42
c:flec	a-86c-42g94
c:flech	a-82c-55g94
c:fleu	e53
c:fleur	e53
c:flin	a92
c:flink	a92
c:flo	b-46c93g-56
c:floo	c47
c:floor	c76
c:flu	a63
c:fly	a58
c:fo_	a-50
c:foi	b-54c-90e57f53g47
c:fois	b-51c-106e65f56g52
c:fois_	b-51c-106e65f56g52
c:fol	b-61c53d-59
c:foli	c43
c:folio	c47
c:foll	b-42c53d-64
c:follo	c43d-61
c:fon	a-58d117
c:fona	a-44g49
c:fonat	a-44g49
c:fond	b-44d101e-43g-42
c:fond_	d90
c:fono	e49g53
c:fono_	e49g53
c:font	a-48d76
c:font_	d62
c:foo	c65
c:foot	c54
c:for_	c42f-42
c:ford	e53
c:ford_	a-42e54
c:fore	b-46d52e49f-53
c:fore_	b-56d54e54f-51
c:forg	a-70g106
c:forgi	a-72e40g57
c:forgo	a-42g77
c:form	b-63f62g-67
c:form_	a-62c70
c:forma	a68c-61f74
c:forme	g-45
c:fors	b54
c:forse	b54
c:fort	c51
c:forw	a-50
c:forwa	a-50
c:fot	g83
c:foto	g83
c:foto_	g46
c:fotos	a-62g50
c:fou	c54
c:foul	a88b-72
c:foula	a85b-70
c:foun	a-46c113
c:found	a-91c131
c:fount	a75
c:four	d-41
c:four_	e-56
c:fourn	c41
c:fourt	a-76
c:frag	a-72b68g76
c:frage	a-110b48f48g83
c:frai	a-48
c:frais	c59
c:fran	a-49b-53c71
c:franc	a-49c76
c:frau	c-46
c:frau_	c-44
c:fre	b-57c75e-52f-51
c:fre_	a46b-62c65
c:free	c92d-77e-71f-55g-44
c:free_	a40b-53c92d-67e-62f-46
c:frei	c53
c:frer	a42
c:fret	a-68c-49g92
c:fret_	a-52c-59
c:fri	a46d-48
c:frid	a46b-50c-72g77
c:frida	b-43c-70g78
c:frie	a56d-41e47
c:frien	a43e60
c:frir	b81c-50f-45g-52
c:frir_	a50b55c-48f-43g-49
c:from	f40
c:from_	f41
c:fron	c88g-41
c:front	c91
c:fs_	b88
c:ft_	b-56f-46
c:fte	c-45
c:fter	c-58
c:fter_	a42c-83
c:fts_	a64
c:fue	c-46e85
c:ful	d95g-51
c:full	d94
c:full_	d94
c:fum	a85b-71e44f-67g-80
c:fum_	e98
c:fume	a107b-55c54d-55e-57g-50
c:fume_	a97
c:fumer	c53
c:fumo	a114c-52
c:fumo_	a114c-52
c:fun	b-55e103
c:fund	e106
c:fund_	a-43c-63e112
c:fur	b-64c53d-46f-63
c:fur_	a53b-54c56d-58f-53
c:furt	a-44g65
c:furth	g68
c:fus	c-84e85
c:fuse	c-47e72
c:fuse_	e41
c:fut	a-55b101
c:futu	a-52b101
c:futur	a-52b101
c:ga_	a96
c:gab	a-46
c:gad	g60
c:gag	a57b62c52d-62e-62f-42g-61
c:gage	a59b41g-43
c:gaged	b60
c:gagem	a57
c:gagn	c54
c:gagne	c54
c:gai	a-42d64e-51f-40g95
c:gain	e-50g96
c:gain_	a-91c46g111
c:gaine	a75
c:gal	a67b-56e-51f-55g-55
c:gala	a51c55e-47
c:gala_	c73
c:galar	a91
c:galo	a49
c:galo_	a51c-44
c:gan	b-63c110d-93f-43
c:gan_	g49
c:gani	c88
c:ganis	c84
c:gant	a51c48
c:gants	a75
c:gar	d93
c:gara	a-112d116
c:garan	a-111d120
c:gard_	a-47
c:garde	b83
c:gardi	a-53c92
c:gards	a48
c:gare	a43c-85d78
c:gare_	a85c-80d42
c:garet	a-55d62
c:gas	c84
c:gat	c89d-56f-47
c:gate	a-42c99
c:gate_	c72
c:gath	a-41
c:gathe	a-41
c:gau	c-67g88
c:gauc	c-47g62
c:gauch	c-47g62
c:gav	a51
c:gave	a51
c:gave_	a45
c:ge_	e-45
c:ged	a-53c-77d59e83f88
c:ged_	a-55c-80d55e87f104
c:gee	d-70g46
c:geen	a-47f49g49
c:geen_	a-47f49g49
c:gefa	a-44
c:geh	g46
c:gek	a-88d98
c:geka	a-58d77
c:gekau	a-58d77
c:geme	d45e-58
c:gemel	a46
c:gemen	d47e-46
c:gemm	a-66b55
c:gemmo	a-66b55
c:gen	a42c49d-78f-59g-46
c:gen_	a-46c89e43g-49
c:genc	c55e-44
c:gence	c45
c:gend	a63
c:gende	e43
c:gene	b46
c:gener	a-94b77c48
c:genev	a83c-44
c:genf	a42
c:genf_	a55
c:geno	a49b41c-62
c:gent	a90b-52d-108f-66
c:gent_	a81d-90f-62
c:genti	a52c60d-45e-66
c:gento	a69
c:geo	c117
c:geon	c77
c:ger	d51f-46
c:ger_	b-57d82g-42
c:gera	b69c69
c:gere	a-53c-46d89g43
c:gere_	a-59d74g47
c:gern	a55
c:gern_	a75
c:ges	a-46c62d-48e50g-64
c:ges_	c81d-43g-71
c:gesc	a-57
c:gesch	a-57
c:gesp	a-47d73f49
c:gest	d-86e116
c:geste	a-54e102
c:gesti	c56
c:get	a42d-89e-73f74
c:get_	b41d-50e-63f57
c:gets	b64
c:gets_	b64
c:gett	a71d-47
c:getti	a63d-44
c:gev	a-48
c:gez	a-53d102
c:gez_	d90
c:gge	b-54c-82d55g82
c:gger	a-45d46g52
c:gger_	d53
c:gges	g47
c:ggest	g47
c:ggi	a42
c:ggio_	a50d-46
c:gh_	b51
c:ghb	c62
c:ghbo	c62
c:ghbou	c62
c:ghe	e54
c:ght	b-60d88
c:ght_	a-64b-59c49d104
c:ghte	a57c-76
c:ghter	a57c-60d-41
c:ghts_	c42
c:gi_	d45
c:gia	a-71c53e83g-47
c:giar	e49
c:gib	a71
c:gibt	a85
c:gic	g41
c:gie	f-56g64
c:gie_	d46
c:gies	g83
c:gies_	g83
c:gif	a79b-52f-58
c:gift	a79b-52f-58
c:gift_	a63b-44f-50
c:gifts	a43
c:gin	a-75b58d61
c:gin_	a72
c:gina	a-72d65
c:gina_	a-51
c:ginal	d44
c:gine	a-112d47e69
c:gine_	a-83d56
c:ging	a-40
c:ging_	a-52
c:gio_	b-44
c:gioi	a-61b61c76d-52
c:gioie	a-61b61c76d-52
c:gion	a-56
c:gior	d57f-42
c:giorn	d58f-41
c:gir	c43e72
c:girl	c49e48
c:gis	a-52b-50c101
c:gist	a-56b-46c97
c:giste	a-76c98
c:gistr	c64
c:git	g70
c:giu	g48
c:giv	a-57c133d-44f-54
c:give	a-57c133d-40f-52
c:give_	a-82c150d-103f-46
c:given	a45c-53d58
c:gla	c-47d63
c:glas	d49
c:gle	a55b-68d56
c:gle_	a51b-46c-61d73
c:gler	a60
c:gles	c47
c:gles_	c42
c:glia	a72
c:glia_	a55c-50
c:gliet	e42
c:glio	c-69
c:glio_	c-63
c:glis	c63
c:glov	a50
c:glove	a50
c:gn_	a-119c54
c:gna	c-49d50e96
c:gnal	f71
c:gnat	a-44d62
c:gnato	a-51
c:gne	c62
c:gne_	c41d-59
c:gnee	d73
c:gnee_	d73
c:gner	a45
c:gnes	a-46c80
c:gnes_	a-46c80
c:gnet	a80c-42d-46
c:gnet_	a67g42
c:gnez	c62
c:gnez_	c62
c:gni	a-62c81
c:gnif	a-49
c:gnifi	a-49
c:gno	a-50c58d-65e47f40
c:gnor	c81d-45f45g-45
c:gnore	c66
c:go_	e-48
c:god	c65
c:god_	c64
c:goes	b43
c:goes_	b43
c:goi	a-54
c:goin	a-50
c:going	a-51f41
c:gol	a74b-59c46d-54e-82f-56
c:gold	a82b-56d-61e-80f-75
c:gold_	a89b-66d-52e-75f-73
c:gon	d43
c:gone	a-63
c:gone_	a-80d44
c:goo	c63f-50g-58
c:good	a46c44f-46g-55
c:good_	a57d-45f-42g-52
c:gos	c85e-54
c:got	b-53e-67g51
c:got_	b-46e-56g81
c:gou	a71c46g-60
c:gpd	c-52f86
c:gpd_	c-52f86
c:gra_	c62
c:graa	f60
c:graag	f60
c:grac	a-86c-41e98g68
c:grace	a-56e95
c:graci	a-65g78
c:grad	a56c-41
c:gradu	a46
c:graf	a41c51d-52
c:gram	a-42c103
c:gramm	c113
c:gran	c43e-55f-69
c:grand	c43e-48f-67
c:grap	d44
c:graph	d45
c:grat	a-88c71
c:grati	a-52f48
c:gratu	a-52c76
c:grav	b-54c-98d85f-59
c:grave	c-53d96f-45
c:gravi	c-69e62
c:gravu	a47c-64
c:graz	a-52f109g40
c:grazi	a-64f109g41
c:gre	a55b-41c-64
c:gre_	a-72c-42g43
c:gree	a100d-74
c:greed	a-61
c:green	a149c-75d-79
c:gren	a52
c:gret	e79
c:grey	g55
c:gri	d45e-62f-44g50
c:grif	a-55d58
c:griff	a-55d58
c:gris	a72
c:gris_	a90c-50
c:gro	a76b-69c66d-45e-67f-62
c:gros	a76b-61c78e-78f-41
c:gros_	a90
c:gross	a42b-45c59
c:grou	c40
c:gru	a96c-41
c:gs_	a50c42d-96e-45f-43
c:gt_	a62c-100g-46
c:gua	b41f-48
c:gual	a57
c:guar	a-44b57e65
c:guara	d65
c:guard	a-41b66e70
c:gue	a48d-40g-77
c:gue_	a51c-55g-81
c:guem	a-63f86
c:guem_	a-55f86
c:guer	a77c-41
c:gues	b68c64d-104e-67
c:gues_	a43b101d-81e-54
c:guest	c105
c:gui	c70d-41
c:guid	c64
c:guide	c58
c:guie	e44
c:gum	b55
c:gun	a-47b86c-56f41g64
c:gung	c-45f55
c:gung_	c-45f55
c:gunt	g55
c:gur	d78
c:gura	a-49
c:gy_	a-70e56
c:ha_	e44
c:hab	f43
c:habe	f81
c:habe_	a-78
c:haben	a85
c:habi	a44c-67d50g-47
c:habit	c-82d52
c:habl	g43
c:habla	a-43g48
c:hac	a82c-63d-43e-43
c:hace	a73c-75
c:hacen	a94
c:hacu	a82
c:hacun	a82
c:had	a-55e116
c:had_	a-59e118
c:hai	a86b-88g-45
c:hain	a100b-62g-44
c:hain_	a93c-48
c:haine	a74g-47
c:hair	a127b-48c-92
c:hair_	a97c-73
c:hais	e85
c:haise	e73
c:hait	b-45
c:haite	b-42
c:hal	a59d-96e-49
c:half	a54c-47d-51g62
c:half_	a58d-50g63
c:hall	c62d-76
c:hall_	c71d-46g55
c:hallo	a91d-49
c:ham	b-42c-40d-52e111f42g-50
c:hame	c-48e102
c:hamp	e79
c:hampa	a-74e92
c:han	b-74d45
c:hance	c56
c:hand	a51b-60
c:hand_	a-47g68
c:handb	a62c-50
c:hande	a74
c:hang	a-140d129e-70f88
c:hange	a-137d130e-55f96
c:hank	b-60c-54d-45e-67f128g101
c:hank_	a-70f112g86
c:hanks	c-71f75g101
c:hann	e68
c:hanno	e68
c:hant	b-46c93
c:hante	a68
c:hanti	c83
c:hap	b41c65d-45g-50
c:happ	c65d-45
c:happe	b42
c:happy	c52
c:haps	b57
c:haps_	b57
c:haq	c72d-45e-48f60
c:haqu	c72d-45e-48f60
c:haque	c72d-45e-48f60
c:har	c56e42g-48
c:hare	c52
c:hare_	c77
c:harg	a-60b-47c58e106f-46
c:harge	a-60b-47c58e106f-46
c:has	b-55d100
c:has_	b-60d97e42
c:hase	c-44d99
c:hase_	a47
c:hases	d70
c:hat_	f-46
c:hate	a89b-40c-77e-46f87
c:hatev	a95c-84d-47f93
c:hats	b50c-57f86
c:hau	c84f-47
c:hauf	c43
c:haus	a-43c114e-40
c:hauss	c62
c:hav	a56g-56
c:have	a57d-42g-59
c:have_	a61g-75
c:havi	c-58e44
c:havin	c-46
c:hay	g62
c:hay_	g62
c:hbo	c53
c:hbou	c62
c:hbour	c62
c:hda	c-57f68
c:hday	c-57f68
c:hday_	c-57f68
c:hdr	a-60c-70f121
c:hdra	a-60c-70f121
c:hdraw	a-60c-70f121
c:head	e40
c:head_	b50c-66
c:heap	b65
c:heap_	a52c46
c:hear	g80
c:hear_	a-47f58
c:heard	g71
c:heart	c60
c:heav	a76
c:heavy	a48
c:heb_	c-40
c:hec	a-68
c:heck	a-56c46
c:hed	b-48c43d-59e105
c:hed_	a-45b-56d-50e112
c:hee	d45
c:hee_	c-54d69
c:hef	a41
c:hef_	a46
c:hei	a-72b70c59e60
c:heir	b45c79d-65
c:heir_	c76d-48
c:heit	d49
c:hel	b-46c66e-66f-67
c:hell	c86e-76f-98g47
c:hello	c98e-67f-93g77
c:help	d61
c:help_	d71
c:hem_	d46g-47
c:heme	a-54b43c45
c:hemi	g43
c:hemo	a67
c:hen	b63c-75d86
c:hen_	b73c-90d90
c:henk	a41
c:henke	a56
c:hent	a-56c41d62
c:henti	a-48d64
c:heq	c42
c:hequ	c42
c:heque	c42
c:her	e-42
c:her_	b-46
c:hera	b69
c:herc	a41b-83c102d-58e-67f-52g-55
c:herch	a41b-83c102d-58e-67f-52g-55
c:here	g-46
c:heri	b64c73e-41
c:herm	a98c-48d-46
c:herre	a55
c:hers	a62c44d-72
c:hers_	c65d-63
c:herse	a53
c:hes	a56d-77e-44f-63g46
c:hes_	a42d-75e-42f-62g69
c:hese_	a55
c:hest	a48
c:heste	a49
c:het	b44c-40d67e-60f-53
c:het_	c-59g59
c:hete	b46d73e-79f-44g-81
c:hete_	b40c-106d75g-50
c:hetee	c-51d105
c:heter	a92b86d-134f-44g-59
c:hetez	c73
c:heth	a-49b50c-54d83g58
c:hethe	a-49b50c-54d83g58
c:hett	a50
c:hette	a51c-61
c:heu	a40b-61d-76e72f-74g52
c:heur	b-59d-61e60f-72g57
c:heure	b-57d-58e64f-72g60
c:hev	a68c-82g48
c:heva	a84
c:heval	a59
c:hey	e-77
c:hey_	e-72
c:hez	c62e-58g-99
c:hez_	c62e-58g-99
c:hi_	d-46
c:hia	g50
c:hiam	c71
c:hiamo	c42
c:hiav	a44
c:hiavi	a44
c:hic	b54d82f-45
c:hich	b56c-60d70
c:hich_	b58c-57d43
c:hick	a-56d71
c:hicke	d64
c:hie	a-77b-44e42f130g53
c:hied	c42d-48f92
c:hiede	a-62f66
c:hiedo	c46
c:hien	c87
c:hier	a-71d52f123g76
c:hier_	a-64c-42d61f76g75
c:hiers	a-51f70
c:hies	a-41c-82e48f64g79
c:hies_	c-44
c:hiest	c-46g51
c:hif	a44b-48c-46d75
c:hiff	c-44d86
c:hiffr	d70
c:hig	c57
c:high	c63
c:high_	c47
c:hil	a-43c-58d106e53
c:hild	a-41e59
c:hile	c-43d117
c:hile_	c-43d117
c:him	a48d-47g-50
c:him_	f50
c:hin	c-47g-46
c:hin_	b41
c:hine	a-73d64
c:hine_	a-66d66
c:hing	a58b44c-70e-62g-50
c:hing_	a73c-66e-85g-44
c:hings	a-53b90e79
c:hini_	a44
c:hink	b53
c:hio	a-71c57d104
c:hio_	a-62c62
c:hion	d65
c:hion_	d67
c:hip	a44c69d-67e-49
c:hip_	a102d-51g-41
c:hipp	a-44c67
c:hippi	c55
c:hir	c-41
c:hird	a-54c-56e64f78
c:hird_	a-54c-56e64f78
c:hire	a83e-43
c:hire_	a70
c:hiri	c99
c:hirin	c99
c:hirt	a44
c:his	b-45d-74g-45
c:his_	a47b-61c50d-87
c:hist	f78
c:histo	a-53f82
c:hit	g52
c:hite	a43d-51
c:hite_	a47e41
c:hiv	c-67d122
c:hive	c-65d121
c:hive_	d80
c:hiver	a-42d59
c:hives	a52
c:hiy	g58
c:hiya	g58
c:hiya_	g58
c:hl_	c65
c:hlen_	c43
c:hly	c43
c:hly_	c43
c:hmak	c55
c:hme	a-90c48e73
c:hme_	a-45e79
c:hne	c44
c:hne_	a43
c:hnen	a-49c68
c:hnen_	a-49c68
c:hni	c74
c:hnic	c56
c:hnu	a49
c:ho_	a61b-53c76d-85e-49f-49
c:hoc	a-50b50
c:hoch	b47
c:hochz	b53
c:hoco	a-51
c:hocol	a-51
c:hoe	d-69g-46
c:hoes	e41
c:hoes_	e41
c:hoev	a-44
c:hoeve	a-44
c:hoi	a61
c:hois	a79c-98
c:hoisi	a79c-98
c:hol	d-43e-57g-45
c:hola	c45
c:hola_	c45
c:hold	e-68f93g-46
c:hold_	a-42e-57f100
c:holde	a49
c:hole	c57
c:hole_	e43
c:holes	c52
c:holi	a57
c:holid	a57
c:hom	a77c-64d-93g-53
c:home	b103d-45e53g-51
c:home_	b54d-41e56g-48
c:homm	a117b-50c-59d-50g-48
c:homme	a117b-50c-59d-50g-48
c:hon	b-64d-101f42
c:hone	b-71d-109f54
c:hone_	b-43d-94
c:hones	a47
c:honn	a44
c:honne	a53
c:hono	a-77c87
c:honor	a-59c71
c:hont	e88
c:honte	e88
c:hoo	a66c57d-48e-75f-41
c:hool	c68
c:hool_	c59
c:hoos	a79
c:hoose	a79
c:hoot	c57
c:hop	a-46c78f-53
c:hop_	c116f-55g-43
c:hope	a-49b56g72
c:hope_	a-43b64g43
c:hopp	b54
c:hor	a89d-78e-51g-77
c:hora	a85c-42
c:hora_	a71c-43
c:horl	a79d-41
c:horlo	a79d-41
c:hors	a64c-44
c:hors_	c-43
c:horse	a45
c:hort	c60
c:hort_	c64
c:hos	a47f-47g-41
c:hose	a45b41c-64f-56g-46
c:hose_	a56c-43f-52
c:hosp	c55
c:hospi	c55
c:hot	b-44g92
c:hot_	c40
c:hote	a53
c:hotel	a52
c:hoto	a-63g102
c:hoto_	b-45g105
c:hotos	a-117c78d-43g47
c:hou	g-57
c:houl	b41c-61d86
c:hould	b41c-61d86
c:hour	c77e58
c:hours	c88
c:hous	c92d-56f-45g-76
c:housa	a90
c:house	c92g-56
c:hout	b-59c-91e94
c:hout_	b-56c-92e98
c:how_	b64f-53g-73
c:howe	c-45g80
c:howed	g83
c:hown	a42
c:hown_	a42
c:hr_	g-51
c:hra	a49
c:hras	a47
c:hrase	a47
c:hre	c74d-64e53f-66
c:hre_	a-74c94
c:hree	e51f-51g-55
c:hree_	e51f-51g-55
c:hren	b67
c:hren_	b68
c:hrer	c75
c:hrer_	a-78c84
c:hri	e-56
c:hric	a-46g58
c:hris	a52d61e-70
c:hrist	a52d61e-70
c:hro	b48d42e47g-57
c:hron	c104
c:hrono	c93
c:hrou	b102c-104e84
c:hroug	b102c-104e84
c:hrow	d84
c:hrow_	a-51d76
c:hrte	c49
c:hrte_	c49
c:hs_	b57e94
c:ht_	a-59b-45c40d97
c:hte	b-43c-46f54
c:hte_	a57c47
c:hten	a-60d56f111
c:hten_	a-48f94
c:hter	a41c-82
c:hter_	a56c-77
c:hti	a53
c:hts	b70e-42
c:hts_	b73
c:hui	b90c55d-49f-49g-64
c:hui_	b66
c:huis	c95
c:huiss	c60
c:huit	b79c-67e41
c:huit_	b80c-63e42
c:hul	a-48
c:hum	a56c-49e65g-46
c:huma	a64
c:hun	a52
c:hund	a67
c:hundr	a62
c:hur	b101c-53d-44e-58g65
c:hure	a-76b120c-55
c:hure_	a-53b97
c:hurr	g73
c:hurry	g73
c:hurs	a61b-42e-54g48
c:hursd	a54b-40e-53g48
c:hy_	a60c91d-49g-52
c:hze	b53
c:hzei	b53
c:hzeit	b53
c:ia_	f-54
c:iab	c45
c:iac	b74
c:iace	a-52b79
c:iacer	a-42b81
c:iad	c76
c:iag	e-54g-46
c:iage	d45e-42
c:iage_	d47e-42
c:iai	a-42c75
c:iair	a-66c88
c:iaire	a-66c88
c:iaj	a55
c:ial	a42b-44
c:ial_	a46b-68f-46g-47
c:iale_	b57
c:ialem	a-57c-41
c:iales	a54
c:iali	c66
c:ialis	c86
c:ials	a60c-43
c:ials_	a60c-43
c:iam	c99d-56e-56f-57g-45
c:iama	c120e-67f-46g-44
c:iaman	c113e-65f-44g-41
c:iamo	c71d-65f-41
c:iamo_	c61d-84
c:iamon	a85e-47g-44
c:iamos	c46
c:ian	a63d-42f-52g-72
c:ian_	c62
c:ianc	a60f-52g-46
c:ianca	a47d54
c:iance	a44d-43f-56
c:iante	a70
c:iao	a49
c:iao_	a49
c:iar	c89d-57
c:iara	c64
c:iard	e42
c:ias	a-45c42d-55g59
c:ias_	a-45d-51e42g61
c:iat	g-59
c:iat_	a68
c:iata	a67c-56
c:iata_	a67c-56
c:iate_	d48
c:iati	c64
c:iatio	c64
c:iato	e41
c:iato_	a-40e44
c:iav	a47
c:iavi	a44
c:iavi_	a44
c:iba	a-75f72
c:ibb	a-83c104
c:ibbo	a-58c107
c:ibbon	a-58c107
c:ibe	d-59f51
c:ibe_	a41f65
c:ibl	a65c-53
c:ible	a68b-47c-52
c:ible_	a69b-45c-60
c:ibr	c87g-44
c:ibre	c87
c:ibre_	c84
c:ibt	a92
c:ibt_	a51
c:ibu	c44
c:ic_	a-52b-57c115
c:ica	e-43
c:ica_	a74d-77e-48f-43
c:icad	d49
c:icado	d50
c:ical	a80b56d-60
c:ical_	a98
c:icall	b66
c:icam	a-59
c:icat	a-70b-41d49f66
c:icat_	d53
c:icate	a-57f58
c:icati	a-52d-45e50f66
c:icc	a102
c:icco	a100
c:iccol	a100
c:ice	c56f-46g-63
c:ice_	g-67
c:iced	a-60c87
c:iced_	a-60c87
c:icem	g46
c:icen	a-81c96
c:ices	a-41b85
c:ices_	a-56b64
c:icev	a-51d71
c:icevu	a-78d95
c:ich	f73
c:ich_	b57c-43
c:iche	b-44d50e-67f45
c:iche_	a75
c:icher	a-73d84
c:ichi	a-54c-75f115g50
c:ichie	a-79c-82f115g52
c:icht	b49c-58d-62f45
c:icht_	c-47d-66e75
c:ichte	f53
c:ichts	b88c-40
c:ici	c68d-62e-69g51
c:ici_	c71d-74e-81f-87g105
c:icie	c76d-43
c:icien	c58
c:icil	a57
c:icile	a59
c:icin	d57
c:icino	a-57d77
c:icit	a-89c45f108
c:icita	a-80f79
c:icite	c70
c:ick	a-44d86e-68
c:ick_	b-50c86d-41e-56
c:icke	a-47d101
c:icked	a-71c-52d44f60
c:icken	d52
c:icket	c-43d100
c:icks	a49
c:icks_	a49
c:icl	f103
c:icle	c-43f103
c:icle_	c-51f100
c:ico	c72
c:icr	c43
c:icro	c43
c:ics	c72
c:ics_	c72
c:ict	a68d-64e-56
c:icte	a45
c:icu	c87d-64
c:icul	c85d-57
c:icule	c66
c:id_	e62f-54g61
c:ida	a40d-62
c:idat	c40
c:iday	a61b-56c-75d-48g74
c:iday_	a69b-54c-81d-47g77
c:ide	a44e-53
c:ide_	b-50d46f-60g59
c:idea	c59
c:idea_	b68
c:ideal	c45
c:idel	c58
c:idele	c42
c:iden	a105b-45g-79
c:ident	a111b-55c-43g-62
c:ideo	c65
c:ideo_	c52
c:ider	d-82e-50f53
c:ider_	a46d-60
c:idera	a47
c:idere	c51
c:ides	c53d-43
c:ides_	b42c62
c:idi	a57b-45d-45f-47
c:idi_	a70
c:idio	a60
c:ido	c58d-43g-48
c:ido_	e57
c:idor	c42
c:ids	a55
c:ids_	a59
c:ieb	c40
c:iec	b-58c70d-43
c:iece	b-53c73f-42g-66
c:ieces	b-42c84f-41g-54
c:ied	a-44e40f42
c:iede	a-87e63f62
c:iedo	c56
c:iedo_	c56
c:iee	c123d-45
c:iee_	c82d-52
c:iees	c84
c:iees_	c84
c:ief_	e44
c:ieg	a-43e73
c:iei	a40c-73f49
c:iei_	f55
c:iel	a-41c87d-82
c:iell	a-76b69c88d-61
c:ielle	a-43c65
c:ielli	c45
c:iem	f-59
c:ieme	c47d-69g72
c:ieme_	d-58g83
c:iemen	c55
c:ien	d-49
c:ien_	b56
c:ienc	a-48c70d-42
c:ience	c61
c:iend	e54f-49
c:iend_	a45e50
c:ienda	e61
c:iendr	b70
c:iene	a83c-48
c:ienen	a91
c:ienn	c90d-102e-67
c:ienne	c98d-101e-66
c:iens	d-43e-43g47
c:iens_	a44g41
c:ient	b-66d-57e68
c:ient_	b-49d-48e77
c:iente	c52d-51e43
c:iento	c-55
c:ients	a-86b-44c86e46
c:ienz	a-46
c:ienza	a-44
c:iera	c-43d74
c:iera_	d86
c:ierc	a54
c:iere	a59d-72e-46f-42
c:iere_	a59d-48f-44
c:ieren	c78
c:ieres	a52c79d-41
c:iero	a113c-111d-60e44
c:iero_	a136c-97d-54g-40
c:ierr	c46g-41
c:ierre	c43
c:iers	a-55b-41c71e-64f49
c:iers_	a-54c68e-63f49
c:iert	c-43
c:iert_	c-45
c:ies	b-55
c:ies_	b-48c50
c:iest	c-86g54
c:iest_	a83
c:iet	c44e-58
c:iete	a-110c115
c:iete_	a-98c130
c:ieth	a43
c:ieth_	a43
c:ietr	d43
c:iets	b69
c:iets_	b69
c:iett	a41c-43
c:iette	a53
c:ieu	c53f-42
c:ieu_	a-64g65
c:ieur	b-55d44
c:ieur_	d51
c:ieurs	a116d-44
c:ieus	a-46c80
c:ieuse	a-46c80
c:ieux	c65f-47g-45
c:ieux_	c65f-47g-45
c:iev	a-82f54g97
c:ieve	a-61f61g55
c:ieve_	a-50
c:iew	c54
c:iew_	c43
c:iez	a-77c75g102
c:iez_	a-73b-47c79g103
c:if_	b-51c42e-74g64
c:ife	a44g-77
c:ife_	a61g-84
c:iff	b-66c-52d99
c:iffe	d62
c:iffes	a-45
c:iffr	d70
c:iffre	d71
c:ifi	a-116b-68c65d91e-47
c:ific	a-101b-46c42d91e-49
c:ifica	a-108b-42d99
c:ifie	a-94c53
c:ifie_	c43
c:ified	c56
c:ifier	f63
c:ifs	b90
c:ifs_	b91
c:ift	a67b-61e42
c:ift_	a77b-59
c:ifte	a-41
c:ifts	a66
c:ifts_	a66
c:ig_	f-42
c:iga	d84f-45
c:igar	c-59d88
c:igare	d58
c:igat	a57
c:ige	b-71c47d-67g-41
c:ige_	a76b-51f-43
c:iger	a-50
c:iger_	f43
c:igg	a63
c:igge	d53
c:iggi	a63
c:iggio	a53
c:igh	b-51c83e-52
c:igh_	c46
c:ighb	c62
c:ighbo	c62
c:ight	b-52c69e-54f42
c:ight_	a-53b-43c88
c:ighte	a42c-62
c:igi	b-55d52g42
c:igi_	d42
c:igid	a51
c:igin	a-45d59
c:igina	d61
c:igine	a-54
c:igit	g53
c:igl	a40c-69
c:igli	c-67
c:iglia	a65c-40
c:ign	a-41c59
c:ign_	a-119c54
c:igna	e90
c:igne	c51f-43
c:igne_	c49f-40
c:ignee	d63
c:ignes	c43
c:ignet	a74c-44d-40g41
c:igno	a-41c86f41
c:ignor	c81d-45f45g-45
c:igo	c48
c:igr	d78
c:igra	d51
c:igst	a44
c:igste	a44
c:igt	a62e-46
c:igt_	a61
c:igu	c-61f46
c:igun	a-52f56
c:igung	a-52f56
c:igur	d48
c:ihn	a-49c68
c:ihne	a-49c68
c:ihnen	a-49c68
c:ihr	a-80c123d-49e69f-41
c:ihr_	c99
c:ihre	a-104c120e61
c:ihre_	a-76c102
c:ihrer	a-75c70e42
c:ij_	c91
c:ijd	f41
c:ijn	c-70d56g55
c:ijn_	c-65d58g56
c:ijo	c83e-65f-59
c:ijou	c80e-61f-55
c:ijou_	a96b-47
c:ijoux	a-65b51c97
c:ike	a83d-50e-45f-60g-62
c:ike_	a84d-58f-56g-59
c:ikes	a88
c:ikes_	a88
c:il_	b-42
c:ila	c50e-66
c:ila_	d-71g74
c:ilab	c53
c:ilabl	c57
c:ilan	a87e-41
c:ilano	a63
c:ilat	c74
c:ild	a-53b56
c:ile	b-69c40d81
c:ile_	b-58d85g-55
c:ilen	a-90c51g61
c:ilen_	a-53
c:ilenc	g45
c:ilh	a57
c:ili	c72d-73f50
c:ilie	a-46b61
c:ilin	f81
c:iling	f81
c:ilis	a-47
c:ilit	c87d-47
c:ilita	c129d-48
c:ilk	a60c-45d41
c:ilk_	a51c-42d47
c:ill	e-54
c:ill_	e-65
c:illa	a-46c79
c:illan	a-43c66
c:ille	a53c-59
c:ille_	c-72
c:iller	g-59
c:illes	a98b-48c-57d-40e-68
c:illet	b73
c:illeu	a51d-55f73g-40
c:illez	a92c-89f82
c:illie	c47
c:illo	b49e-77
c:illo_	a86c-47
c:illon	a-49c43d86
c:ilm	b48c89
c:ilm_	b61
c:ilme	c49
c:ilo	c77
c:ils	b-43f142g-74
c:ils_	b-43f142g-86
c:ilt	a75
c:ilv	a107c-43e-51f-41
c:ilve	a107c-43e-51f-41
c:ilver	a107c-43e-51f-41
c:ily	c81
c:ily_	c79
c:im_	b-45c41d-55e53g-77
c:ima	e70g-54
c:ima_	c-59d58e88
c:imad	c72
c:imado	c56
c:imag	a-87b59e53
c:image	a-41c80
c:imagi	a-77b81c-49e77
c:iman	g-47
c:imanc	g-40
c:imat	a-61c44
c:imb	c109d-46f-46g-52
c:imbr	c58
c:ime	d-47
c:ime_	b51d-44
c:imen	b71c-43d-65e77g47
c:iment	b75d-59e82
c:imer	a44e-54g-43
c:imer_	a-65f81
c:imera	a84e-54f-58g-46
c:imes	a63d-42
c:imes_	a68f41
c:imet	c-68g62
c:imetr	c-70g64
c:imi	d-42
c:imi_	a-53
c:imit	c48e45
c:imite	a-53c56e48
c:imo	a84b-43c-62f-51
c:imo_	a66c-58
c:imon	a95d-47
c:imoni	a78
c:imp	b55g-81
c:impa	a-54d84
c:impl	b99c-74g-46
c:imple	b87c-75e42g-42
c:impo	a70d-71g-59
c:impor	a90d-66g-49
c:impr	c41
c:in_	f-60
c:ina	g61
c:ina_	d-45g53
c:inal	a-57c45g95
c:inale	a-89g93
c:inar	b59
c:inat	d88
c:inau	a42
c:inc	b-51d82g-49
c:ince	b-59d47f42g-46
c:ince_	b-54e42f52
c:inch	a62
c:incl	a-74f88
c:inclu	a-74f88
c:inco	a-91d124
c:inco_	a-58
c:incon	a-72d128
c:ind	d-45f55
c:inde	d-45
c:indep	c48
c:indi_	f51
c:indiq	a64
c:indl	a-67f103
c:indly	a-63f104
c:indo	b45c55g-66
c:indow	b52c64g-60
c:indr	a-56
c:indre	a-49
c:inee	a61c44
c:inee_	a73
c:inel	a69
c:inell	a74
c:inen	b75f-48g-41
c:inen_	b77f-47
c:iner	d51e-45
c:iner_	d62
c:ines	c85g-81
c:ines_	c69g-76
c:iness	a-42c66
c:inet	c144e-50
c:inet_	c105
c:inf	a53c-41g-42
c:infir	a43
c:infl	a56
c:info	b65c-77f63
c:infor	c-73f64
c:inge_	d63
c:inger	a57
c:ingi	a-47d52
c:ingin	a-47d52
c:ingl	a62c-52
c:ingle	a65c-45
c:ings	a53b44d-94g-49
c:ings_	a52b47d-93g-48
c:ingt	a75c-41f-43g-59
c:ingt_	a73c-51d-47e66
c:ingu	c50
c:inh	d48
c:inha	d42
c:inha_	d49
c:inher	a45
c:ini_	b81g-40
c:inimu	c41
c:inin	a-43d62e45
c:ining	a-48d66e48
c:inir	b67c-48
c:inir_	b69
c:init	a73c-96
c:initi	a76c-80
c:ink	a40
c:ink_	a45f50g-71
c:inki	c-50
c:inks	c-82g60
c:inks_	c-82g60
c:inn	b45
c:inne	d-43e61
c:innen	e59
c:inner	d-58
c:ino	a-44d74f-47
c:ino_	a-49d94f-49
c:inon	b72c-63g57
c:inon_	c-45g60
c:inq	d-48g50
c:inq_	b53c-46d-43
c:inqua	a70
c:ins	f45
c:insc	a-82c-79f125
c:inscr	a-82c-79f125
c:inse	c63
c:insi	b-48c-57f55g86
c:insi_	f62
c:insid	c-43d48g93
c:insp	c43
c:inst	b54d-47
c:insta	a-43b73
c:inste	g87
c:insu	c80d53
c:insur	c73d53
c:int	b44
c:int_	a42b-45
c:inta	b88d68
c:inte	b55c60d-44
c:integ	c-40
c:intem	d48
c:inten	a-52b120c-102d-54g76
c:inter	a-47c108d-41e-70f-40g-53
c:intm	a-77e52g52
c:intme	a-77e52g52
c:into	a55d-74e67g-47
c:into_	a55d-74e67g-47
c:intu	a64b-42c-97d49
c:intur	a64b-42c-97d49
c:inu	a-60
c:inue	c-67f102
c:inum	a61
c:inum_	a61
c:inut	a-96c57d57e49g-56
c:inute	a-82b-49c70d48e48f-52g-72
c:inuti	a-62
c:inv	b-88f115g-79
c:inve	b-67c102g-41
c:inven	c129
c:inves	a65
c:invi	a-97d-44f131
c:invit	a-97f132
c:invo	d80
c:invoi	d64
c:iny	a84
c:iny_	a85
c:io_	d52
c:ioi	a-61b61c76d-52
c:ioie	a-61b61c76d-52
c:ioiel	a-72b63c79d-49
c:ion	a-42c54d-41
c:ion_	c50
c:iona	a-95c99g-43
c:ional	a-43c91
c:ione	a-46b52g48
c:ione_	b65
c:ioned	g72
c:iones	a-51c51
c:ioni	c54
c:ioni_	c63
c:ionn	c57d-71g-43
c:ionne	c67d-41e-42
c:ions	a-42b-85c58d-68f48g59
c:ions_	a-45b-84c56d-66f51g60
c:ior	d48
c:ior_	e68
c:iorn	d58f-41
c:iorno	e-46
c:ios	a-67b121c-57
c:iosa	b52
c:iosi	a-75b109c-48
c:iosit	a-47b100c-58
c:iot	a57
c:iou	a-41b76
c:ious	b77d-45
c:ious_	b43
c:iousl	b46
c:ip_	a52d56e-55f-51
c:ipa	d46
c:ipe	c43e-41f41
c:ipe_	f60
c:ipl	a66
c:iple	a53
c:ipot	a59
c:ipote	a54
c:ipp	a65c48d-60
c:ippe	a73
c:ipper	a40
c:ippi	c53
c:ippin	c53
c:ips	b-48c85
c:ips_	c55
c:ipt	a-67
c:ipt_	a-45d43e52
c:iqu	b-66e46g-75
c:ique	b-64e45g-71
c:ique_	b-75c46e56g-68
c:iquem	a81
c:iquer	a77c-63
c:iques	c80d-44g-44
c:iquet	e48
c:ir_	a44
c:ira	b64d49f-60
c:ira_	d46
c:irag	c74
c:irage	c74
c:irai	b78
c:irai_	b56c-58
c:ird	b58c-64f51
c:ird_	b66c-60f66
c:irec	c99d-68g-46
c:irect	c99d-68g-46
c:ired	b61
c:ired_	b61
c:iree	a-57c41
c:irei	a56
c:irem	a51
c:ireme	a69
c:irer	a-110d59f98
c:irer_	a-106d60f98
c:ires	c41d-54f67g-42
c:ires_	d-53f68g-41
c:irez	f41
c:iri	b-51c68d-95
c:irin	c100d-44
c:iring	c100d-44
c:irl	c66
c:irm	b-75f46g79
c:irm_	b-43c43e-41f54
c:irma	d72
c:irmat	d71
c:irme	c-46g91
c:irme_	c-64g100
c:irmie	a43
c:iro	d-75e83
c:iro_	e95
c:iron	c51
c:irp	d56
c:irpo	d64
c:irpor	d64
c:irs	b42d-89f-46
c:irs_	a73d-67e-47
c:irst	b59d-57f-44
c:irst_	b59d-57f-44
c:irt	c-51e57f62
c:irth	c-76f101
c:irthd	c-57f68
c:irty	e54
c:irty_	e54
c:iru	a-45c206d-63
c:iry	c-56f111
c:iry_	c-56f111
c:isan	a-49e93
c:isant	e66
c:isb	d60
c:isbo	d60
c:isc	b-59c61d-61
c:isco	e77
c:iscou	b-41c62e66
c:iscr	c70g-47
c:iscre	c64g-42
c:iscu	a-53d-58g91
c:iscus	a-71c-57g93
c:ise	b-62e66f-43
c:ise_	b-87e106f-58g-44
c:iseau	a43
c:iseg	g41
c:isegn	g41
c:isen	a-42e44
c:iser_	a-65d45g44
c:ises	a90d-73
c:ises_	f41
c:isez	c57
c:isez_	c57
c:ish	g-57
c:ish_	a-57d49
c:ishe	a58
c:isi	f47
c:isi_	a-43
c:isibl	a51c-70
c:isie	d52
c:isier	c-41d43
c:isio	a-48c-69d76g100
c:isio_	g40
c:ision	a-66c-62d85g73
c:isir	a56d-44
c:isir_	a58
c:isit	a55d-73e-64f69
c:isit_	f62
c:isite	c43
c:isk	a-41c54
c:ism	d47
c:isn_	a-40d42
c:iso	b60c60d-44g-70
c:iso_	d42
c:ison	b61c64d-59g-82
c:ison_	b58c65d-43f-44g-75
c:isonn	a51
c:isons	c68
c:isp	a53b-55d-102e43
c:ispar	c-43
c:ispo	a86b-68d-105
c:ispo_	a98c-45
c:ispon	a100b-47d-89
c:ispos	a-62c60e53
c:isque	c47
c:iss	b-54c62
c:iss_	c48
c:issa	f73
c:issag	c54
c:issan	a-41c-50f99
c:isse	b-80c47g43
c:isse_	b-57c70f-57
c:issen	a-58
c:isser	e59
c:isseu	c74
c:issez	d-50
c:issi	c65g-46
c:issie	c60
c:issim	a-53d63
c:issio	c60d-50
c:isso	a-74c68
c:issu	a-67c41e43
c:issue	a-59c56
c:ist	b42e-55
c:ist_	b53
c:ista	d-43e-49f43
c:ista_	c64d-40f55
c:istal	a61
c:iste	b46d-46e-47
c:iste_	a60c-45d-73
c:isten	c52
c:ister	b65e-56
c:isti	b52c60d-64g-45
c:istm	a59
c:istma	a59
c:isto	a-49d95f73
c:istoi	c57
c:istor	a-42c-44f87
c:istr	b-44c61e-46
c:istri	c63
c:isu	c55g62
c:isur	g74
c:isura	g60
c:it_	c43g-43
c:ita	b-50c86d-96f84g-40
c:ita_	a-65c124d-87
c:itag	c44
c:itage	c54
c:itai	c40
c:itair	a-44c54
c:ital	c85
c:ital_	c74
c:itar	e58
c:itat	a-49b-43d-61e44f124
c:itati	a-45f126
c:itc	c44
c:ite	d-52
c:ite_	d-61
c:ited	a-44e72
c:ited_	a-44e72
c:itee	a-49c80
c:itee_	c43
c:item	d40
c:iter	c50
c:iter_	c45
c:itera	a-72d66
c:ites	a65b-70d-41e45g-77
c:ites_	a74b-68g-75
c:iteu	c47
c:iteur	c42
c:ith	d-52
c:ith_	d-51e-52g46
c:ithd	a-60c-70f121
c:ithdr	a-60c-70f121
c:ithi	c61
c:ithin	c65
c:itho	b-55c-86e89
c:ithou	b-55c-86e89
c:iti	b-48d-82
c:itia	a95c-84
c:itial	a89c-82
c:itie	a52
c:itie_	a47
c:itin	d-59e57
c:iting	d-59e57
c:itio	b-61c65d-89e-42
c:ition	b-60c67d-84e-41
c:itl	c45
c:itle	c45
c:ito	b-40c57
c:ito_	f50
c:iton	a64
c:itor	c80e-43
c:itori	c67
c:itors	c41
c:itr	c88d-74g-62
c:itri	c99d-67f-45g-47
c:itrin	c95d-67f-44g-46
c:its	a-62d95
c:its_	a-68d66f-54
c:itt	b-58f89
c:itta	c-46
c:itte	f100
c:itte_	c-41d-70e-52f95
c:itted	a-48d66
c:itten	a-47e42
c:ittl	c65d46
c:ittle	c65d46
c:itto	a-50
c:itto_	a-50
c:itu	f63
c:itud	f64
c:iture	b41
c:ity	c60
c:ity_	c60
c:itz	c66
c:iu_	a-117c192d-51e-40
c:ium	a-66d108
c:ium_	a-49d96
c:iva	a47b-47g-45
c:ival	c41
c:ivan	a55
c:ivate	a56
c:ive_	c97d-50f-49
c:ived	a-99d54
c:ived_	a-89
c:ivee	a40c-78
c:ivee_	a42c-70
c:ivel	a88
c:iven_	a45c-53d58
c:ivend	c43
c:ivent	c46
c:iver	e-46g-41
c:ivere	c-57d73
c:ivers	f52
c:ivery	a89d-51
c:ivi	d48g-41
c:ivi_	a-68c59d78e-41
c:ivin	a83
c:iving	a83
c:ivit	c48
c:ivo	a48b-68c-60f51g43
c:ivo_	b-44d-42g78
c:ivoi	g42
c:ivoir	g42
c:ivol	c-41
c:ivor	a76f44
c:ivorc	f50
c:ivr	b81c45d-48f-64g-50
c:ivra	b44
c:ivrai	a47
c:ivre	b66c49f-57g-50
c:ivre_	b60e42
c:ix_	a51d-51f-59g-61
c:ixa	a83b-51
c:ixan	a86b-46
c:ixant	a86b-46
c:ixt	a-47
c:ixty	a-66e44
c:ixty_	a-66e44
c:iya	g66
c:iya_	g67
c:iza	g56
c:ize	a62c96e-98f-62
c:ize_	a79c79d-55e-94f-58g-43
c:izi	c-46d53
c:izia	d48
c:izz	d54
c:izza	d62
c:ja_	c61
c:jaa	a62
c:jaar_	a51
c:jad	c51
c:jah	b47c41
c:jahr	b50
c:jai	g52
c:jai_	g57
c:jam	d-64f84
c:jama	b-46d-55f75
c:jamai	b-45d-54f76
c:jan	a67c-67g-51
c:jan_	a58
c:janu	a48c-48
c:janua	a48c-48
c:janv	a42
c:janvi	a42
c:jar	a-64d44
c:jard	a-48
c:jardi	a-48
c:jau	a42
c:jaun	a51
c:jaune	a51
c:je_	d43
c:jec	a-53c70
c:ject	a-53c70
c:jen	f64
c:jet	b60d-90e-51g41
c:jet_	b78c-68d-52e-47g75
c:jete	c86
c:jets	c43
c:jets_	c43
c:jeu	b-62e-80g85
c:jeu_	c86e-44
c:jeud	b-49f-51g84
c:jeudi	b-49f-51g84
c:jew	a-50c89f-48
c:jewe	a-57c91f-47
c:jewel	a-57c91f-47
c:jn_	c-65d58g56
c:joa	b68c67
c:joai	b54c57
c:joail	b54c57
c:job	a-60c69
c:job_	a-51c41
c:joi	a-60
c:join	a-49e-51
c:joint	a-49d59
c:jok	e65
c:jolie	c49
c:jon	a81
c:jonc	a78
c:jonc_	a71
c:jou	f-41
c:jou_	a96b-47
c:jour	b46
c:jour_	b63f-42
c:jourd	b66
c:journ	d-64
c:jours	b-52f-56g54
c:joux	a-65b51c97
c:joux_	a-65b51c97
c:joy	c72
c:jr_	a73
c:js_	a57c-62
c:jsu	a57
c:jsui	a57
c:jui	b65e-52
c:juil	b43
c:juill	b43
c:jull	b41
c:julli	b41
c:jum	a89
c:jume	a84
c:jumea	a42
c:jun	a61b-47c50e-52
c:jur	a-59c47e65
c:jure	a-78e78
c:jure_	a-52e46
c:jus	b108e-77f-61g51
c:jusq	c-40g58
c:jusqu	c-40g58
c:just	b109e-82f-56g42
c:just_	b112e-57f-47
c:juste	b87e-74f-46g68
c:kan	a53c-72d61
c:kan_	a53
c:kann	d60
c:kann_	d60
c:kar	a-57
c:kau	d78
c:kauf	d79
c:kaufe	a53
c:kauft	a-46d75
c:ke_	a48
c:ked	a-93b-50e120g111
c:ked_	a-93b-50e120g111
c:kee	b54e-47f41g72
c:keep	b57e-44f46
c:keep_	b88d-48e-51f60
c:kei	c-77g67
c:kein	c-71
c:keine	b42c-55
c:kel	e-46g47
c:kel_	g52
c:ken	c48
c:ken_	a-58c55
c:kend	a42
c:ker	b-42c78d-42e-84
c:ker_	a75c77d-61e-69f-41g-42
c:kers	c59
c:kers_	c59
c:kes	a126e-72
c:kes_	a125e-71
c:ket	c-58
c:ket_	c-62d89e46f-54
c:ketc	g81
c:ketch	g81
c:keti	a64f44
c:ketin	a64f44
c:kets	a40
c:kets_	a40
c:kett	d51
c:kette	d70
c:key	c126d-53
c:key_	a49
c:kil	c47
c:kin	d-55e-73
c:kind	d-83e-53f113
c:kind_	a67d-47e-42
c:kindl	a-63f104
c:king	e-59
c:king_	e-55
c:kit	a42
c:kla	a-49b79e89f-41
c:klac	b64
c:klace	b64
c:kle	a98c-57
c:klei	a94d-45
c:klein	a94d-45
c:kli	a-70
c:kno	g42
c:know	g43
c:know_	a-44
c:kom	a73e-40
c:kome	a68
c:komen	a68
c:komm	a60
c:komme	a67
c:kon	c-93d49e-46f52
c:konn	c-52d79
c:konne	d62
c:kos	a77e-41
c:kost	a82e-40
c:koste	a68
c:ks_	c-42e41g41
c:ksh	d61
c:ksho	d61
c:kshop	d61
c:kt_	a-62b77g49
c:kun	c-65
c:kund	f49
c:kunde	f53
c:kur	c49
c:kurz	c49
c:kurze	c49
c:ky_	a69c-40
c:la_	b-41g51
c:lab	b-49c44d56f-45
c:lab_	c59
c:labe	a-71c-42d127
c:label	a-71c-42d127
c:labl	c42
c:lable	c42
c:labor	c44
c:lac	b-42d46f-64
c:lace	d46f-51
c:lace_	c43e-41f-45
c:laced	a-50d70
c:lacem	d43
c:lacer	d60
c:laces	b43
c:lach	a-53d45e98
c:lache	a-61d49e82
c:laci	a-86c44
c:lack	a85c-76
c:lack_	a90c-70
c:lad	b-67c84e-45
c:lade	c58
c:ladi	c45d42
c:ladie	d45
c:lady_	c46
c:lag	d84e-78
c:lage	d88e-52
c:lage_	d99e-44
c:lai_	c-64
c:laid	a58
c:lain	a72c-89g-61
c:lain_	a43c-67e62g-46
c:laine	a81
c:lair	a77d-53
c:laire	a78d-57
c:lais	a-88b59e56
c:lais_	a-89b92g41
c:laisa	e44
c:laisi	a-80b48c85
c:laiss	a-75d72e59
c:lait	d-63f46
c:lait_	b40d-43f60
c:lam	b-62c-48
c:lame	c-80d65f53
c:lame_	a-51c-41d77
c:lamp	a73
c:lan	b72c60e-76
c:lan_	b71
c:lanc	a-62g79
c:lance	a-60c49d-61g79
c:lanch	a-80d84
c:land	a46c83g-49
c:lane	a-56c119
c:lane_	a-55c119
c:lang	a44b55e-48
c:lange	b71
c:langs	a45
c:lann	a-74b81
c:lanne	a-47b85
c:lano	a61
c:lano_	a63
c:lans	b77
c:lans_	b78
c:lant	a-77c42d50
c:lap	a107b-68
c:lapi	a87
c:laq	a84
c:laqu	a84
c:laque	a84
c:lar	a46f-48g-42
c:lar_	d82
c:lard	a84b-71
c:lard_	a89b-67
c:lare	b50
c:larg	a70c-84d64
c:large	a69c-64d47
c:larl	a100
c:larle	a57
c:larm	a-54c130
c:larme	a-42c55
c:las	b-60g42
c:las_	a-63b-45g97
c:lasp	a41
c:lasp_	a58c-40
c:lass	c70d-49
c:lasse	c87
c:last	b-53
c:last_	b-41d-41g64
c:lat	g40
c:late	b-66e62
c:late_	e51f57
c:lati	b-41
c:latin	a66c-116g74
c:latm	b46c-41
c:latma	b46c-41
c:lato	a-92g69
c:lato_	a-77g73
c:latt	a49
c:lau	a77d-65
c:lav	a-43c104
c:law	c54
c:lay	c44
c:lay_	c54e60
c:laz	f54
c:lbe	a55
c:lco	a40
c:lcos	a84
c:lcosa	a90
c:lda	c56
c:lde	d66f-43
c:lder	d74
c:lder_	d73
c:lders	a51
c:ldi	c62
c:ldin	c53
c:lding	c68
c:ldn	e49
c:ldn_	e50
c:ldr	b66
c:lds_	a54
c:lea	e-75f96
c:lead	a67
c:lead_	a55
c:leaf	a-53
c:lean	c99d44e-53
c:lean_	a-65d70
c:lear	a-40b51
c:leas	c-47d-47e-98f106
c:lease	c-50d-44e-97f104
c:leat	a69
c:leath	a69
c:leav	a-42
c:leave	a-74b41g51
c:lec	d-49g46
c:lech	a-84g88
c:lechi	a-82c-55g94
c:lect	e-54
c:lect_	a93c-57
c:lecti	e-45
c:led	c-45e93f56
c:led_	a-45c-46e106f51
c:lee	c-69e101
c:lee_	c-119d-47e110f58
c:lef	b-41e78f-50g47
c:lefo	a-63c-69e83g83
c:lefon	a-61c-63e83g84
c:left	e58f-46
c:left_	e59f-46
c:leg	e58
c:lega	c49
c:legan	a-41c51
c:lego	a-67d44e49
c:lego_	a-67d44e49
c:lei	d-57
c:lei_	a45c-41g57
c:lein	a52
c:leine	a50
c:lem	a-76d113e-73g99
c:leme	a-78d71e-73f53g107
c:lemen	a-82b41d75e-73f54g108
c:len	b-89c60
c:len_	a-50c107
c:lenc	a47b-123
c:lence	g45
c:lend	a-51
c:lend_	c41
c:lent	a74g-57
c:lenti	a85
c:lenz	c48
c:lep	a-41b-57d-61e65f105g79
c:leph	b-43c-54d-45e74f109
c:lepho	b-43c-54d-45e74f109
c:leq	a41
c:lequ	a41
c:leque	a41
c:ler	c57d-63e-40
c:ler_	b-45
c:lere	e45
c:lere_	e46
c:lerg	g63
c:lergi	g66
c:leri	b57c61
c:lerie	c54
c:lers	a-50c101
c:lers_	a-50c101
c:lery	c54
c:lery_	c54
c:les	c50e-65
c:les_	c51e-75
c:lesa	c62
c:lesal	c58
c:less_	e60
c:lest	a99
c:let_	b-44d69f-48
c:lete	d-47e-70f117
c:lete_	c-40d-53e-60f121
c:lets	c111e-50g-44
c:lets_	c114e-49g-43
c:lett	e52
c:lette	e83
c:lettr	c-41e-43
c:leu	a42d-74g-56
c:leu_	a60c-44
c:leue	a96
c:leue_	a94
c:leur	c64d-52f49g-76
c:leur_	a45c68d-68g-68
c:leurs	f43g-42
c:lev	a57d-62f-48
c:leve	a72d-45g-51
c:leven	a70d-49
c:lex	f50
c:lexi	f57
c:ley	e56
c:ley_	e56
c:lez	b-54d-92e-59f125g-68
c:lez_	b-80d-102e-50f127g-60
c:lf_	a49c-52
c:lhe	a86d-41
c:lho	a89c-57f41
c:li_	b40e-63g-56
c:lia	a65b-46f-43g-42
c:lia_	a54c-69
c:lian	a71c-82g-52
c:lianc	a80c-97f-45g-40
c:liar	c49
c:lib	b41c70g-50
c:libr	c76
c:libre	c87
c:lic	a-47b-46c62f65
c:lica	a-94d56e40
c:licat	a-66e63f56
c:lice	c97
c:licen	c77
c:lich_	b59
c:lici	a-66c48f109
c:licit	a-65f110
c:lick	c63
c:lico	c42
c:lid	a44c-56g81
c:lida	a52
c:liday	a57
c:lide	g86
c:lide_	g87
c:lie	a-42b-46c57
c:lie_	c-47g96
c:lieb	c45
c:lief	a40
c:lien	a-59b-75c96d-91e48g-71
c:lien_	c117
c:lient	a-55b-64c77d-84e61g-59
c:lier	c43f-59
c:lier_	b-42d53f-47g44
c:liere	a65c58d-58
c:liers	d43
c:liet	a-41
c:lieu	a-63g76
c:lieu_	a-52g80
c:liev	a-76g54
c:lieve	a-46
c:liez	a-63c-50f100
c:liez_	a-63c-50f100
c:lif	a-48b46f48
c:life	a-52b51c66
c:life_	a-44c52
c:lig	e-47
c:ligat	a51
c:lige	a52
c:ligh	c71
c:light	c71
c:lign	c58d42e-52
c:ligne	c58d42e-52
c:lij	c74d-40
c:lik	a88d-58e-42f-64g-60
c:like	a87d-57e-42f-64g-60
c:like_	a86d-61f-62g-58
c:likes	a95
c:lil	f63
c:lim	a-54c46e105g-48
c:lima	a-50c77
c:lime	b45c-45e84
c:limen	a-59e84
c:limi	a-58e48
c:limit	a-51c50e49
c:limo	a68
c:lin	b-47c48e-79f48
c:lin_	a70
c:line	e-59
c:line_	e-44g40
c:ling	a-56c71e-58f86
c:ling_	a-56c66e-60f109
c:lingu	c58
c:link	a48b-44e-51
c:link_	f60
c:links	a49c-73
c:lino	a-48d40
c:lino_	a-48d40
c:lip	a98b-57
c:lip_	a42
c:lipp	a77
c:lips	a45
c:liq	e41
c:liqu	e41
c:lique	f43
c:lir	d76g-66
c:lir_	c-45d47
c:lire	c69
c:lire_	c69
c:lis	c44f49g-66
c:lis_	a-58d59
c:lisb	d60
c:lisbo	d60
c:lise	c90d-59f-46
c:lise_	c74
c:lish	a-81d48
c:lish_	a-74
c:lisi	a52
c:liss	c40
c:lisse	c54d-42
c:lissi	d52
c:list	a-45b104d-90e-60f122g-55
c:list_	a-51b74d-52f83
c:lista	f68
c:liste	b47d-56f69
c:listi	b66
c:lit	c52g-49
c:lita	a-42c108e-42g-45
c:lita_	f51
c:litai	c50
c:litar	c68
c:lite	c-68e89
c:lite_	a60c-43
c:lites	c-77e74
c:litt	c64d44f-40
c:littl	c55d48
c:lity	c72
c:lity_	c72
c:liv	c45g-44
c:live_	a-66c69
c:livi	a56
c:livin	a69
c:livr	b41c65d-49f-57
c:livra	a41
c:livre	b60c79f-48
c:liz	c47
c:lizz	d63
c:lizza	d63
c:lk_	a93c-47e-48g-42
c:lke	f41
c:lki	a49c-44
c:lkin	a49c-44
c:lking	a49c-44
c:lks	a-50c86
c:ll_	e-53
c:lla_	g48
c:llabo	a48
c:llag	a-54
c:llage	a-46
c:llan	a-63c66g63
c:llant	a-40c56
c:llar	g-41
c:llar_	d44
c:llat	a-42f44
c:lle_	b-40c-46
c:lled	c-57d-69e118
c:lled_	c-55d-60e119
c:lleg	e70
c:llego	a-67d44e49
c:llem	a-44c42d67
c:lleme	d43
c:llen	a-64d44
c:llen_	a-56c46d58
c:ller	c57f-44
c:ller_	b-47c55e-41f-42
c:llere	e48
c:llerg	g64
c:lleri	b60c49
c:llers	c53
c:llery	c54
c:lles	a79b-41c-48e-83f46
c:lles_	a64e-76f50
c:llest	a97
c:llet	b71
c:llet_	b65
c:llets	c47
c:lleu	a51d-55f73g-40
c:lleur	a55f58
c:llev	d-56e61
c:llevo	e48
c:llez	a85c-87e-48f75
c:llez_	a90b-45c-54e-43f78
c:lli	e-42
c:lli_	b79c-43d-53
c:llia	a72c-82
c:llian	a74c-89
c:llic	a-46
c:llie	g-41
c:llie_	b41
c:llin	a-76c55d51e-45f78
c:lling	a-76b-40c47d54f97
c:llis	a-48d70
c:lliss	d59
c:llo	c42e-87f-55
c:llo_	a52e-97f-68
c:llon	d97
c:llon_	c42
c:llons	a-44d53
c:llos	a61
c:llos_	a61
c:llot	c61
c:llow	b-57c59d-93g62
c:llow_	a55c56d-83e-44
c:llowe	c46
c:llowi	g75
c:lls	b70d-47f51
c:lls_	b70d-46f52
c:llt	a-45g44
c:llu	a-100d101e78
c:lly	b84d-86g-72
c:lly_	b84d-86g-70
c:lm_	b57c74
c:lma	c-69d50g45
c:lme	a55c70d-66
c:lo_	e-80f-65
c:loa	d40
c:loc	c102e-65f-67g-50
c:loca	a-85c123
c:local	a-64c107
c:locat	c75
c:lock	a70f-55
c:lock_	a61c-42
c:locke	a41
c:log	b44c45e-59f-48g-58
c:log_	c56
c:loge	a91d-51
c:loge_	a86
c:loger	c47
c:logi	d51f-60
c:logie	a-43g61
c:logio	d60f-41
c:logo	c76
c:logo_	c73
c:logu	b100d-44e-51g-67
c:logue	b100d-75e-50g-66
c:loj	d51
c:loj_	a43
c:loja	a-64d47
c:loja_	a-59d48
c:lol	b57
c:lol_	b57
c:lom	c81
c:lomb	c57
c:lon	f-66
c:lon_	c89e-62f-54
c:lond	a72b-56c-115f-52
c:londe	a62
c:londo	a51c-88d64
c:londr	a68c-77g62
c:lone	c77
c:long	d44
c:long_	a75b49c-87e-61f-54
c:longe	a-52c45d45
c:loni	d43
c:loo	b40c-42e-55f-53
c:lood	a53c-44
c:look	a46b58c-57e-48f-63
c:look_	b113c-75d77e-47f-43
c:looki	a53d-82e-43g45
c:loor	c76
c:loor_	c46
c:lop	d45
c:lope_	a42
c:loq	c46
c:loqu	c46
c:lor	e-62
c:lore	a-44f60
c:lors	f42
c:lors_	c-42f44
c:los	b-49f76g-89
c:los_	d60e-41g-57
c:losc	a-58c-49f104
c:losch	a-58c-49f104
c:lose	b-62c47f99g-61
c:lose_	a-56c58f102
c:lost	a70c-97e76
c:lost_	a70c-97e76
c:lot	a-57c129d-80e-64
c:lot_	a-55b-40c119d-73
c:lots	c58
c:lots_	c58
c:lou	a80b-40d-94e-41f-62
c:lou_	a-45b53
c:loud	a49
c:loup	a63
c:loupe	a69
c:lour	a76b-77d-40
c:lous	a74
c:louse	a71
c:lov	a-42b41c78d-57e-42
c:love	a-45b42c79d-57e-41
c:love_	a-52c95d-67f-45
c:loved	a-63c64f64
c:lovel	a-82b74
c:loves	a79c-41
c:low	b-46c58d-99e-52g81
c:low_	a47c47d-108e-86g82
c:lowe	c44
c:lowed	e51
c:lower	c62
c:lowi	g75
c:lowin	g75
c:loy	c65
c:loye	a42c46
c:loyer	a61
c:lp_	d71
c:lpa	a-41b54c-54e83
c:lqu	a41d-50f-48g-44
c:lqu_	c57g-45
c:lque	a42
c:lque_	a59c-42f-40
c:lre	a-42c69
c:lrea	a-60c74
c:lread	a-60c74
c:ls_	b-40d-48e-65f100g-87
c:lse	a-43c-109d56e89g63
c:lse_	a-48c-110e97f42g74
c:lt_	c-43e99
c:lta	a-43b69c68d-56g-43
c:lta_	c43
c:ltan	b67
c:ltant	b49
c:ltat	c41
c:lte	e89
c:lte_	a-72e85
c:lter	e53
c:lti	a56
c:lto	a59d-58g-42
c:lto_	e45
c:ltr	a-40d73
c:lu_	a59g67
c:lua	a-40d62
c:luat	a-43d63
c:luati	a-43d63
c:lub	c73
c:lub_	c76
c:luc	c57d-41
c:luci	a-45c64
c:lud	a-77f102
c:ludi	c-41f73
c:ludin	c-41f73
c:ludo	a-69
c:lue	a107b-44c-67g-41
c:lue_	a123c-72d-52
c:lug	a49
c:lui	e-44g-47
c:lui_	a44e-50f-51
c:luie	d42
c:luie_	d42
c:lum	c-62d67f-42
c:lume	c-75d74
c:lume_	d54
c:lumi	g58
c:lun	a42b-50c-48d66e-52
c:lund	a43b-43c-55d44
c:lundi	a43b-43c-55d44
c:lune	a60e-49
c:lune_	a51
c:lung	d58
c:lung_	d63
c:lur	c-53g66
c:lure	c-48g68
c:lure_	c-48g68
c:lus	b-47f98g-49
c:lus_	b-41c-55f137
c:lusi	c60d-57
c:lusie	a104
c:lusio	a-61e55
c:lusiv	c65
c:luss	d69
c:lut	c92e-75
c:lut_	c121
c:luto	e-41g65
c:lutot	g69
c:lux	a-109c103d-46e-52g-47
c:luxe	a-83c85
c:luxe_	a-75c84
c:luxu	a-71c99
c:luxur	a-44c79
c:lve	a72b-64
c:lve_	a65
c:lver	a98f-43
c:lver_	a104c-59f-42
c:lwa	a60
c:lway	a60
c:ly_	c41
c:lyc	a-56b46c47
c:lyce	a-56b46c47
c:lycee	a-56b46c47
c:ma_	b-44g-46
c:maa	b49
c:mab	c-55
c:mac	b-57c54d83
c:mach	a-93d104
c:machi	a-85c51d69
c:mad	b-66c55d-67
c:mada	d-56f45
c:madam	d-51f50
c:made	a50c63d-42g-53
c:made_	a50c66g-70
c:mado	c57
c:mados	c47
c:madr	a54
c:mag	a-69c84
c:maga	c55
c:mage	a-62c107
c:mages	a-47c87
c:magi	a-49b75c-44e72
c:magin	a-81b80c-47e75
c:magn	a-54
c:magni	a-49
c:mai	f67
c:mai_	a61b-41e-43
c:mail	a-71b-64c-80e51f138g76
c:mail_	a-78b-68c-69d46e46f96g126
c:maill	d48
c:mails	a-77c-109d-41e83f136
c:main	d-72
c:main_	a51d-63e-50g52
c:maine	c48f-44
c:maint	c-52g90
c:mais	b65g-55
c:mais_	b96c-104
c:maiso	a-61b59c86d-54f-40g-75
c:mak	a57e-59f-51
c:make	a58e-56f-49g-45
c:make_	a77
c:maker	a-65c87
c:mal	a50c-52
c:mal_	b45c-53e65f47
c:mala	d55
c:mala_	c-46d68
c:malad	c52
c:male	e83
c:male_	e72
c:mall	a107c-52d-64e-49f-65
c:mall_	a91e-43f-47
c:malle	a122c-71d-46
c:mama	g44
c:maman	g44
c:man	b-62e43
c:man_	c-65d-48e106f-42
c:mana	a66b-44d-71f-48g51
c:mana_	g91
c:manag	a78
c:manc	a42b-65c-60g-43
c:manch	a61b-57c-90
c:mand	a-52b-54d68f83
c:manda	a-96c61d66
c:mande	b-45f99
c:mando	a-58
c:mang	b70
c:mange	b51
c:manh	a81
c:manha	a63
c:mani	e44
c:mani_	a59
c:mann	c65
c:manne	a-40c73
c:mano	a51c-49
c:mano_	a49c-54
c:manq	a57
c:manqu	a57
c:mant	c67e-45f-58
c:mant_	c105
c:mante	a71c-61
c:mants	c88e-41
c:manu	e51
c:map	c75
c:mar	e-54
c:mara	a-57c72
c:marc	b-41c69e-70
c:marca	c67
c:march	c61e-78
c:mard	b-48f-51g66
c:mardi	b-48f-51g66
c:marg	a-59c46
c:mari	c-46
c:mari_	b-83f67
c:maria	e-41
c:marid	a42
c:marie	b60c-78
c:marit	a-46f43
c:mark_	d69
c:marke	b48d-48
c:marq	c117e-80
c:marqu	c117e-80
c:marr	a85b69c-82g-43
c:mars	a-52c63f73
c:mars_	a-40f78
c:marse	c48
c:mart	a42c-87g81
c:marte	a51c-63g57
c:mas	b48e-54f53g-53
c:mas_	b89c-97e-60f54g-51
c:maste	c45
c:mat	f-40g60
c:matc	a50g64
c:match	a50g64
c:mate	a45c-56
c:mate_	b42c-54
c:math	g41
c:mati	f-44g48
c:matin	b-59f-53g96
c:matio	a63c-64d40
c:matr	a52
c:matri	a52
c:matt	g77
c:mauv	e42
c:max	a70
c:max_	a59
c:may	b61c48g-73
c:may_	b51
c:mayb	b82
c:maybe	b82
c:mayf	c71
c:mayfa	c71
c:mayo	a56
c:mb_	c60
c:mba	a59f-41g-42
c:mban	d42
c:mband	d42
c:mbas	a58
c:mbass	a48
c:mbe	b-53
c:mbe_	g56
c:mber	b-63
c:mber_	b-59d52
c:mbi	b62c48e-77f-43g-45
c:mbia	d47
c:mbie	a51b68d-55e-71g-71
c:mbien	a48b70d-52e-66f-44g-69
c:mbin	g42
c:mbio	a-65c48
c:mbio_	a-65c48
c:mbl	a50e-81
c:mble	a45e-75
c:mble_	e-64
c:mbo	a-74c75d-72e52
c:mbol	c59
c:mbola	c49
c:mbou	a-50b54
c:mbour	a-50b54
c:mbr	a62b-70e-64
c:mbra	c53
c:mbra_	c64
c:mbre	a62b-59
c:mbre_	a68b-58c-66
c:mdr	c121
c:mdr_	c56
c:mea	a-41d44f-49g93
c:mean	a-69d60e44g41
c:meant	a-86c-50e72
c:meas	a-49g83
c:measu	a-49g83
c:meau	a51
c:meb	a44c-81
c:mebo	a44c-81
c:mebod	a44c-81
c:mech	e47
c:med	a48d-73f-63g-44
c:med_	a61e55g-48
c:meda	a61b70c-55
c:medai	a76
c:mede	b75
c:medec	b75
c:medi	a45d-70f-50
c:medi_	a50b-69d-60e41f-51
c:mee	b-50c51d-66f56
c:meh	f71
c:mehr	f60
c:mei	c-68d65f72
c:mein	b-42c-56d74f81
c:meine	b-49c-87d83f82
c:mel	a73b-67e-62
c:mel_	a93c-54
c:mell	a96
c:melle	a77
c:mem	c70d-78
c:meme	d-75f-42
c:meme_	d-73f-67
c:memen	f48
c:memo	a-95c92
c:memoi	a-83c61
c:memor	c40
c:men	b43
c:men_	a91c46d-90e-50f-40g-52
c:mena	a-59d84
c:menag	a-54d85
c:menc	g71
c:mence	g71
c:mend	a-50d76
c:meni	a47
c:menic	a47
c:meno	a-49b107c-41
c:meno_	a-46b94
c:mens	a79d-56
c:mens_	a73
c:ment	a-49b40
c:ment_	a-46b41
c:menta	e52
c:mente	a-59b45d-53
c:menti	e48g65
c:mento	a-70d-66f51
c:ments	c49
c:meo	e85g-43
c:meon	e90
c:meone	e90
c:mep	a-59b79
c:mer	b-48e-67f63
c:mer_	e-58f102g-50
c:mera	a69e-88f-71
c:merai	a84e-51f-57g-59
c:meral	a54e-40
c:merc	b-74d-71f130
c:merca	c77
c:merce	c92
c:merci	b-66c-47d-85f137
c:mercr	c-67g91
c:mere	c-80d52g63
c:mere_	c-85d59g66
c:meri	c103d-55e-43
c:merig	a53
c:merit	a-81c98
c:mero	a-64d93e-74f79
c:mero_	a-68c-43d86e-57f84
c:mers	c89
c:mers_	c85
c:mes	d-74f58g49
c:mes_	d-41f61g-59
c:mess	a-66b-49d-85f59g122
c:messa	a-106d-77f51g127
c:mesu	c-83g92
c:mesur	c-83g92
c:met	a56e-40f-60g-59
c:met_	a80c95d-93g-63
c:meta	a71c41
c:meth	a98c-96e-53f-46g-49
c:methi	a105c-99e-68f-45g-63
c:meti	a71d-53
c:metie	b41
c:metre	c-71d42
c:mets	a-42c52
c:mets_	a-42c52
c:mett	d64e-47g-62
c:mette	g-48
c:mettr	d125
c:meu	a45d-41
c:meu_	a46
c:meus	f48
c:mez	f58g-53
c:mez_	f61g-47
c:mi_	a-53f55g61
c:mia	c-60e68
c:mia_	c-51e42
c:mic	b77c-45
c:mich	b72
c:mich_	b75
c:micr	c43
c:micro	c43
c:mid	a84d-62e-75f-45
c:midi	a73c-43e-41
c:midi_	a70
c:mie_	d57
c:miei	f55
c:miei_	f55
c:mien	d62f50
c:mien_	d89
c:mier	d-76f-44
c:miere	d-44
c:mig	d47e-41
c:migh	c79
c:might	c79
c:mij	c-71d62
c:mijn	b-42c-56d67g42
c:mijn_	b-42c-56d67g42
c:mil	a42c41d-59f-60
c:mila	a85e-47
c:milan	a84
c:mile	a60e41
c:mili	a-70c110
c:milie	a-56b72
c:mill	d-44g80
c:mille	f-40g94
c:mim	a72
c:mim_	a72
c:min	c54g-67
c:min_	c57
c:minal	c52
c:mind	a-45b76c-50
c:mind_	b55
c:mine	a67c-46d49e-54
c:mine_	a49c-74d95g-44
c:ming	a-53c79
c:ming_	a-60b52c69
c:minh	d50
c:minha	d51
c:mini	c72
c:minim	c41
c:minu	a-84c68d54e43f-59g-69
c:minut	a-88b-54c67d79e52f-57g-66
c:mio	c67e-58
c:mio_	d50e-42
c:mir	b96e46f-55g-46
c:mir_	a41c-48e72
c:mira	a-76b92c-44d68
c:mire	c53
c:mis	e57f-52g43
c:mis_	e55
c:mise	b-44e85f-56
c:mise_	b-83e68f-43
c:mised	g54
c:miss	c50
c:missi	d-41g-46
c:misu	g74
c:misur	g74
c:mit	b-60c42d-44e60
c:mit_	a40b-53d-56
c:mite	c59
c:mma	a-46d116g-66
c:mman	a-45d118g-61
c:mmand	a-45d118g-61
c:mme_	a47b-46d-74e-77f-48g115
c:mmen	a-40b101c-106d90e56
c:mmen_	a59
c:mment	a-82b97c-68d103e64
c:mmer	a-41b-79c96g-63
c:mmer_	d50
c:mmerc	a-59b-42c106g-41
c:mmes	d-42e46
c:mmes_	e51
c:mmi	c72d-43g-53
c:mmo	c60d-61
c:mmo_	c68
c:mmol	a-66b55
c:mmolo	a-66b55
c:mo_	d-55f-69
c:mob	c44
c:mobi	c44
c:mobil	c44
c:moc	b-60c59
c:moch	a51b-52c85d-45
c:mocht	a51c50
c:mod	c67e-51f-62g64
c:mode	c80e-67f-58g85
c:mode_	a55
c:model	c52e-59f-51g87
c:modes	c46
c:mog	e49
c:moi	f65
c:moi_	c-51d-87f93
c:moin	a45c-75e76
c:moins	c-73e84
c:moir	a-51c45d46
c:moir_	d60
c:moire	a-72c51
c:mois	a-96b64d49e41
c:mois_	a-90b66d53e53g-43
c:mol	a-75b62e56
c:molo	b53
c:molog	b53
c:mom	a-46b106
c:mome	b107
c:momen	a-47b107
c:mon_	f88
c:mond	b-72c75e-63f-46
c:mond_	a55d45e-41
c:monda	g103
c:monde	b-51c102
c:monds	a48
c:mone	c58d-89e60
c:money	c55d-85e64
c:moni	a69d-63
c:monio	a49
c:mono	a50
c:mont	d46g-65
c:monta	a62c-91
c:monte	a62
c:month	c53g-55
c:montr	d47f-44g-48
c:moo	a64
c:moon	a42c41
c:moq_	c40
c:moqu	a51
c:mor	a50b-72
c:more	e68
c:more_	e68
c:morn	c-50g95
c:morni	c-50g95
c:mort	a47
c:mort_	a77
c:mos	c104d-65e-64f-42
c:mos_	a-48c85e-51
c:most	c83d-65f-42
c:most_	c78
c:mot	f-58
c:mot_	g71
c:moth	d63f-51
c:mothe	c-46d62f-49
c:motiv	c42
c:mou	a61b-69c83e-49f-57g-50
c:moul	a78
c:moun	b-41
c:mount	b-41
c:mour	a44
c:mov	a-73b51e-66f112g-59
c:move	a-72e-59f110g-52
c:move_	a-55f106
c:moved	c-49d53f52
c:mpa	g-47
c:mpag	e41
c:mpagn	e42
c:mpan	a66c50
c:mpany	c69
c:mpe	b-49
c:mpe_	a66
c:mper	a45
c:mpet	c73
c:mpeti	c44
c:mpi	c51
c:mpl	b73f-50
c:mpla	d95
c:mplac	a-54d104
c:mple	b91f-52
c:mple_	b74e46g-41
c:mplet	a-45d81
c:mpli	b62c-68e72
c:mplim	a-52e81
c:mplo	c71
c:mploy	c42
c:mpo	a45c45f-47g-70
c:mpor	a72b-43
c:mport	a63b-41
c:mpos	c91
c:mpose	c56
c:mpr	b57d91g-69
c:mpra	b45d99e-45f-47g-49
c:mprad	a-49d91
c:mprar	a51b81d-67
c:mprat	a-97d106
c:mpre	d70e40
c:mpre_	a-41c-75d84e58
c:mprei	d55
c:mpren	a57
c:mpres	a-55c69
c:mpri	b56c-64f99
c:mpris	c-67f102
c:mpro	b42
c:mps	c-59
c:mps_	c-59
c:mpt	d-53e46
c:mpta	a41
c:mpte	d-65f51
c:mpte_	d-64f60g59
c:mptoi	g43
c:mrs	f99
c:mrs_	f99
c:ms_	d74f102g-49
c:mst	a61c-42
c:msta	a67
c:mstag	a75
c:mt_	a-52g40
c:muc	d-43f65g-57
c:much	d-56f75g-53
c:much_	d-48f66g-43
c:mue	c49
c:mul	a53d-60
c:mulh	a56
c:mum	e-46
c:mum_	e-44
c:mun	c44e-44
c:mur	a-56c58
c:mus	d50e76f-51g-43
c:muse	a-70b57d68
c:musee	a-41
c:musi	e72
c:musiq	a-42c-47e83
c:must	a62
c:must_	a52
c:mut	b68
c:mys	b52
c:myse	b53
c:mysel	b53
c:naa	a-45
c:nabl	e45
c:nable	e45
c:nac	c-97d53g57
c:nach	c-76d57g93
c:nach_	a57c-66
c:nad	a-53e81
c:nada	a-63e58
c:nada_	a-63e58
c:nag	d54
c:nage	d55
c:nage_	c75
c:nagem	d73
c:nager	d42
c:nai	d-91e99
c:nail	c64
c:nair	a56
c:naire	a43
c:nais	c-49d-97e94f47
c:nais_	a61d-69e49
c:naiss	c-51f54
c:nait	a-47
c:nait_	a-61
c:nal	a-51b-55c74d-81f74
c:nal_	f95
c:nale	a-112c73e-43f41g83
c:nale_	a-59c92
c:nalem	a-79g95
c:nali	c58
c:nalis	a61
c:nall	a41
c:nally	a41
c:nam	a-42b-41f100
c:name	a-41b-58e49f94
c:name_	a-78b-47d72e52f127
c:namel	a85c-50
c:nan	b-60c71e-80f55g-50
c:nan_	a80
c:nanc	c75
c:nance	c80
c:nant	a-48d54e-64f106
c:nant_	a-60f113
c:nao	f63
c:nao_	f63
c:nap	c61
c:nar	b84
c:nari	c44
c:nas	c74d-67
c:nas_	a65
c:nase	c54
c:naser	c54
c:nast	c61
c:nat	a-57b-72c87f-45
c:nata	d53
c:nata_	a-42c-42d57
c:natal	c51
c:nate	c45
c:nato	a-87c55d42
c:nato_	a-85d53
c:natu	b-43c75
c:natur	b-43c75
c:nau	a60
c:nbo	c62
c:nbox	c57
c:nc_	a68b46c-120d-81e-78f-55g108
c:nca	a49g-49
c:nca_	c-51d58
c:ncai	c56
c:ncar	a72
c:ncarg	a68
c:nce	b-46f50
c:nce_	c46
c:ncel	a-68c-80f115
c:ncell	a-66c-64e41f101
c:ncer	a-44f68g71
c:ncer_	g82
c:ncern	a-76f82
c:nces	b-58d-67e-53
c:nces_	b-51d-53e-40
c:nch	b-78
c:nch_	c103d-64
c:ncha	d67
c:nche	a66b-71
c:nche_	a55d-54
c:ncher	c47
c:nches	a48g53
c:nchet	a97c-53
c:nchi	a-102d107
c:ncho	a43
c:nci	c63e-51g-41
c:ncia	a-42c60
c:ncia_	a-54c62
c:ncie	c50e-51
c:ncien	a54
c:ncier	c57
c:ncil	c49
c:ncil_	c71
c:ncl	a-106c68f75
c:ncle	c47
c:ncle_	c49
c:nclu	a-93e40f86
c:nclud	a-48f69
c:nclus	e59
c:nco_	a87b-95e56
c:ncon	a-74c51d124e-40g-53
c:ncon_	a-45d93
c:ncont	c74
c:ncor	b108c-62e-50
c:ncora	a53
c:ncore	b112c-71
c:ncou	c93
c:ncour	c69
c:nct	c48
c:nctu	c54
c:ncy	a51
c:ncy_	a51
c:nda	f-58
c:nda_	f-54
c:ndai	c-73e41
c:ndant	c-51
c:ndar	d44
c:ndari	c48
c:ndat	c86
c:nday	c-45g66
c:nday_	d53g86
c:ndb	a62c-50
c:ndba	a62c-50
c:ndbag	a62c-50
c:nde_	f75
c:nded	c58e49
c:nded_	c49
c:ndel	a77d-62
c:ndem	a51
c:ndem_	a55
c:nden	a48b-50c-53d71g-58
c:ndent	a66d58e-44
c:ndep	c48
c:ndepe	c48
c:nder_	a53e-74g-50
c:nderi	b79c-55
c:nders	a-40e78
c:ndes	b-61c53e53
c:ndes_	b-51c55
c:ndeu	a-57e103
c:ndeur	a-54e68
c:ndeus	a-57e89
c:ndez	d40
c:ndez_	d40
c:ndi	b-66
c:ndi_	a46b-55c-93e-46f51
c:ndie	a-63d68
c:ndig	a-40e103
c:ndin	c57
c:nding	a-49c70
c:ndiq	a64
c:ndiqu	a64
c:ndit	c53d-50
c:ndl	b-53f61
c:ndle	a66c-40g-47
c:ndle_	c-57d53e62
c:ndles	a99
c:ndly	a-63d-42f103
c:ndly_	a-63d-42f103
c:ndm	a-50d44
c:ndmo	d51
c:ndmot	d51
c:ndo	a-44b50f-41
c:ndo_	a-125b72c42g90
c:ndom	c58
c:ndome	c44
c:ndon	a60c-75d41
c:ndon_	a61c-99
c:ndow	b52c64g-60
c:ndow_	b69c56g-58
c:ndr	b-41f-62
c:ndra	e-43f-43
c:ndra_	a41
c:ndrai	b56e-51
c:ndre	b-51f-64
c:ndre_	b-50c46f-49
c:ndred	a61c-41f-42
c:ndres	g59
c:ndri	a-47c97d-55
c:ndrie	a-72c104d-41
c:ndro	d85
c:ndroi	a-47d93
c:nds	c63d-111e-49
c:nds_	a48c70d-117e-47
c:ndt	a62
c:ndu	b-65c-56d65e114
c:ndu_	a-66b-52c-45d44e126
c:ndy	c44
c:nea	a51d-47f-41
c:near_	a63c44
c:neau	a48
c:neau_	a60
c:neb	a-47
c:nec	a44f-50g-43
c:nece	a59
c:neces	a59
c:neck	b59d-43
c:neckl	b63
c:ned	a-51e53g61
c:ned_	a-54e83f46
c:nedi	g72
c:nee	e-77f77g-77
c:nee_	e-62
c:need	b-42c65e-78g-103
c:need_	a53b-68c71e-72g-100
c:neede	c-53
c:needs	a-46c89
c:nees	c-81e-42f130g-50
c:nees_	c-81e-42f130g-50
c:neg	c81g-46
c:nego	c68
c:nei	a-44c127
c:neig	c137g-46
c:neigh	c62
c:nel_	c48
c:nell	a44d44g-49
c:nelle	a108c-63d-41f48
c:nello	d65
c:nem	a-44b48f80
c:neme	a-52f82
c:nemen	a-52f82
c:nen	b53f-62g-55
c:nen_	f-58g-56
c:neq	c79
c:nequ	c79
c:nequi	c79
c:ner	c51g-53
c:ner_	c51
c:nera	b47c59
c:neral	a-67b76
c:nerat	c53
c:nere	a72
c:nere_	a92
c:nerg	c40
c:neri	a81c51
c:nerie	c64
c:nero	a54
c:nero_	c-42e46
c:ners	d-42
c:ners_	b42
c:nes	c63d-59f-47
c:nes_	c77d-66f-43g-70
c:nesd	c-59g104
c:nesda	c-59g104
c:ness	a-99b49d57e70
c:ness_	a-51c52
c:nessu	a-84c-47e78
c:nest	c63
c:net	a59b-111c124d-90e-102
c:net_	a98b-103c99d-133e-87
c:nett	c92
c:nette	c94
c:netto	a-64d70
c:neu	c129d-54e-109
c:neue	c55
c:neur	c54d-57e-40
c:neur_	a52d-47
c:neuv	a74
c:neuve	a69
c:nev	c-48
c:neva	a93d-40
c:neva_	a85
c:neve_	a41
c:never	d-49f57
c:new	e44g49
c:new_	d72e67g-57
c:news	c-44d-93g117
c:newsl	a53
c:ney	a40d-96e73f-51g-40
c:ney_	c65d-90e79f-43
c:nez	a-42b-59c106d-58f54g-71
c:nez_	a-43b-58c105d-56f56g-70
c:nf_	a55
c:nfa	b54c55g-54
c:nfan	b78c47g-49
c:nfant	b51c61g-41
c:nfe	c-61g85
c:nfer	a-47b40g90
c:nferm	c-46g85
c:nfi	b-64d52g83
c:nfid	c51
c:nfide	c51
c:nfie	c42d56
c:nfie_	d51
c:nfin	g53
c:nfir	b-53c-54f54g99
c:nfirm	b-53c-54f54g99
c:nfo	b45c-58f65g-42
c:nfor	c-43f68
c:nform	c-55f69
c:nfr	a-59c48g83
c:nfre	c75
c:nga	b53e-60g50
c:ngag	b58
c:ngage	b58
c:nge	a-61d96f52
c:nge_	a-79d65f49
c:nged	a-83c-66d79f75
c:nged_	a-83c-66d79f75
c:nger	d79
c:nger_	b-41d75
c:ngere	d63
c:nges	a-65
c:ngi	d67f-45
c:ngin	a-72d75
c:nging	a-52d50
c:ngl	a54b-56
c:ngle	a60b-44c-42d50
c:ngle_	a65c-80d50
c:ngo	c64e-42
c:ngo_	c67
c:ngr	c-69
c:ngra	c-74
c:ngrav	a48c-109d41
c:ngs	a53d-95g-46
c:ngs_	a48d-97
c:ngt	a69c-87f-54g-70
c:ngt_	a73c-60e62f-42g-42
c:ngu	b-44c42f-42
c:ngue	e59
c:nha	b-49f54
c:nhe	a44
c:nher	a45
c:nheri	a45
c:nho	a81e-59
c:nho_	c46e-42
c:ni_	b41f-41
c:nia_	e44
c:nib	a96d-57e-42
c:nibi	a42
c:nibil	a42
c:nibl	a80d-40
c:nible	a80d-40
c:nic	c54d-123g-43
c:nica	a41c54d-62
c:nica_	a60
c:nice	a51b-45c69e-43
c:nice_	a48b-43c67
c:nich	b74c-105d-76e70
c:nicht	b77c-104d-48e73
c:nici	c72
c:nico	c54
c:niec	a74
c:niece	a74
c:nier	a-57b-55c51d66
c:nier_	a-65b-41c61d45
c:niere	g48
c:niet	a-60b78d50
c:nif	a-55
c:nifi	c42
c:nig	b-49c71d-59e-76f54
c:nigh	b-41c60d-45e-66f61
c:night	b-41c60d-45e-66f61
c:nil	a40b42
c:nill	a57b44
c:nillo	a53b45
c:nimu	c41
c:nimum	c41
c:nin	f-44
c:ning_	e-42
c:nio	a57
c:nio_	a58
c:nion	a66c-45
c:nion_	a62c-47
c:nior	a-49e64
c:nip	a56
c:nipo	a59
c:nipot	a59
c:niq	a56b-53e-41f53
c:niqu	a56b-53e-41f53
c:nique	a56b-53e-41f53
c:nir	a51b50d-46f-46g-53
c:nir_	b59f-42g-66
c:nire	a41
c:nire_	a41
c:nis	c45
c:nise	c67
c:nise_	c64
c:nish	c42
c:niss	c52
c:nist	a85c-67
c:niste	a44
c:nit	a61b-45e-77
c:nite	c79
c:nite_	c65
c:niti	a72c-68
c:nitia	a89c-82
c:nity	a40d58
c:nity_	a40d58
c:niv	d-56f49g-45
c:nive	d-55f50
c:niver	b40d-43f56
c:nk_	d-74e-66f78
c:nke	b-56c56e-44
c:nken	a55
c:nken_	a55
c:nki	a54c-51
c:nko	a-60c-41d56f72
c:nks	c-104e-59f52g111
c:nks_	c-104e-59f52g111
c:nli	a-62b65d80
c:nlin	d88
c:nline	d89
c:nly	b53c50e-82g-58
c:nly_	b53c50e-82g-58
c:nn_	a41f-41
c:nna	a91b-40d-92g-70
c:nna_	a118c-72e-40
c:nnab	a51
c:nnabl	a51
c:nnai	d-88e50
c:nnais	a56b-51d-71
c:nne	c49d-50f67g-43
c:nne_	b-55c42d-63
c:nnec	d70
c:nnee	b66c-73e-60f127g-56
c:nnee_	a-41b83d89
c:nnees	c-76d-40f131
c:nnel	a-52c40
c:nnel_	a-50c45
c:nnen	d50f-47
c:nnen_	c-56d61f-41
c:nnent	a-41
c:nneq	c79
c:nnequ	c79
c:nner	c60d-94
c:nner_	c57d-72
c:nnes	c89d-46e-62f-41
c:nnes_	c93d-44e-62
c:nnet	c124
c:nnez	f72
c:nnez_	f72
c:nni	b41c47f40g-63
c:nnin	c82
c:nning	a-51c84
c:nniv	f65
c:nnive	f65
c:nno	b69
c:nno_	b65e42
c:nnt	a43
c:nnu	b-56e90f87
c:nnul	c-86e95f88
c:nnule	c-64e100
c:no_	b42f-60
c:nob	d-74e97g-51
c:nobo	c-76d-61e103g-41
c:nobod	c-76d-61e103g-41
c:noc	b103
c:noce	b46
c:noces	b52
c:noch	a-41b89c-41
c:noch_	a-47b90c-52
c:nog	b62
c:nog_	b73g43
c:nogr	d67
c:nogra	d67
c:noi	a87b-65c-78
c:noir	a88b-53c-105f-40
c:noir_	a71c-109d53
c:noire	a46
c:nom	b-51d-40f85g-40
c:nom_	b-55f83g-54
c:nome	f49
c:nome_	f49
c:non	d-63f48
c:non_	c-44d-58e46f56
c:nonc	d-62f52
c:nonce	d-60
c:none	c-57d43
c:none_	c-57d43
c:nonn	a72
c:nons	a-47b85
c:nons_	a-47b85
c:noo	g64
c:noon	d46g68
c:noon_	d46g68
c:nop	a43c111d-135
c:nor	a-74c91f44
c:nor_	f77
c:nora	c64
c:nore	a-40c92g-49
c:nore_	c60
c:nori	a-56c53
c:norm	a-96d46e78g40
c:norma	a-116d62e85
c:nos	b63c74d-71e-68f-60
c:nos_	c74d-51e-68f-53
c:nost	c86d-47
c:not_	b52c-71e61g-54
c:nota	c116
c:notai	c49
c:note	a-75e72f52g96
c:note_	a-53e46g94
c:notes	a-43c-63f70
c:noth	a52c-69d-46
c:nothe	a56d-46
c:nothi	a47c-62e-46
c:noti	a-126b64c47d85
c:notic	a-117c50d77
c:notr	a45b-62c53d-73e-67
c:notre	a45b-62c53d-73e-67
c:nott	c69
c:notte	c63
c:nou	d-56e-49
c:noug	c-43
c:nough	c-43
c:nous	d-61e-45
c:nous_	d-61e-45
c:nouv	g43
c:nouve	g43
c:nov	c-54g50
c:novem	a43
c:novi	b63
c:now	a-58b96
c:now_	a-62b83e45
c:nq_	b53c-46d-43
c:nqu	d-49f59
c:nqua	a47
c:nquan	a47
c:nque	a41b-40
c:nque_	a75
c:nqui	c-93f108g53
c:nquir	a-62c-61f111
c:nsa	a-43c43e44
c:nsab	e61
c:nsabl	e65
c:nsat	a-49
c:nsav	a59
c:nsavo	a54
c:nsc	a-60c-83f125g86
c:nscr	a-82c-79f125
c:nscri	a-82c-79f125
c:nse	f49
c:nse_	a-65c52d-49e62
c:nseg	a-44
c:nsegn	a-44
c:nsei	a60g-52
c:nseil	a69b-43g-41
c:nsem	c-76g56
c:nsemb	c-76g56
c:nsen	c-111f133
c:nsent	a-69c-94f128
c:nser	a-55d46
c:nsere	c41
c:nserv	a-79c-61d82f68
c:nsh	c46
c:nsi	d-56f54
c:nsi_	a-51c-50f102
c:nsid	g57
c:nside	g57
c:nsig	a45
c:nsio	b59c88d-62e-41g-42
c:nsion	b62c91d-60
c:nsm	a-72c88
c:nsme	c103
c:nsmet	c103
c:nsmi	a-41
c:nsmis	a-41
c:nso	c47d-86e-73g65
c:nsoi	g82
c:nsoir	g82
c:nsor	c79
c:nsor_	c63
c:nsp	a-66c77
c:nst	b41d-70g52
c:nsta	a-67b63c40d-42
c:nstan	a-50b75
c:nste	g80
c:nstea	g57
c:nsu	b-63e-41f67g-57
c:nsul	a83
c:nsur	c67d53
c:nsura	c64
c:nsure	d74
c:nsw	a-76d-44g93
c:nswe	a-74g93
c:nswer	a-74g93
c:nta	d-46g-69
c:nta_	a-57e98
c:ntac	c57e-49f53
c:ntact	c60e-48f54g-48
c:ntag	a83
c:ntai	a55g-42
c:ntain	a87
c:ntair	a-74e47f55
c:ntal	c45
c:ntan	b88d-41g-44
c:ntant	b93
c:ntar	c59
c:ntas	a57
c:ntat	c-41f75
c:ntati	a47
c:nte	d-50
c:nte_	b-55c54d-52f-42g-66
c:ntea	c-47e46
c:nteau	c-47e46
c:nted	b109d-65e68g-50
c:nted_	b109d-65e68g-50
c:ntee	d70
c:ntee_	d58
c:nteg	c-41
c:ntegr	c-40
c:ntel	c64
c:ntem	a-40c-106d42f75g56
c:ntem_	a-60c-48g74
c:nteme	f93
c:ntemp	c-44d43
c:nten	a-46b116c-40d-68e53g52
c:ntena	c-56
c:ntend	c-49e55
c:ntent	a-83b101
c:nter	c93e-67g-44
c:nter_	c56e-43
c:ntere	b60c66d-105
c:nteri	d107
c:ntern	c64
c:nterv	a-73c102
c:ntes	c66
c:ntes_	b-56c78f41
c:nth	g-64
c:nth_	f56g-49
c:nti	e-46
c:nti_	c45d-53
c:ntic	a49
c:ntica	a79
c:ntie	d98
c:ntie_	a-59c-66d108
c:ntif	a55c-94d105
c:ntif_	a47c-67d82
c:ntifi	d46
c:ntil	a46c67d-75e-76
c:ntil_	a52e-50
c:ntill	c79
c:ntim	c-97g60
c:ntime	c-83g64
c:ntin	d-41e-67f99g89
c:ntinu	a-53c-73f108g58
c:ntio	a-58b43g50
c:ntion	a-58b43g50
c:ntiq	a106c-42
c:ntiqu	a106c-42
c:ntir	e88
c:ntit	a-99d57e41
c:ntiv	g81
c:ntivo	a-41g82
c:ntl	e40
c:ntm	a-72e51g51
c:ntme	a-77e52g52
c:ntmen	a-77e52g52
c:nto	b84d-96
c:nto_	b89d-115
c:ntr	f-63
c:ntra	a-47c43e53
c:ntral	c51
c:ntre	f-53
c:ntre_	d58f-49
c:ntree	a-123b65e63
c:ntrep	a56
c:ntrer	b-57c80
c:ntres	b80c44d-57e-47
c:ntret	a-45
c:ntri	d49
c:ntro	d62f-48
c:ntro_	a48
c:nts	c91d-47e-45g-76
c:nts_	c91d-45e-43f-46g-75
c:ntu	a70c-109f-40
c:ntur	a61c-106d44
c:nture	c-78g40
c:ntw	e69
c:nty	b49
c:nty_	b49
c:nu_	a-74d-49e85g122
c:nua	c-42e57f40
c:nuar	a48c-48
c:nuary	a44
c:nue	b-46f64
c:nue_	a-47d45f55
c:nuel	a102
c:nuev	g50
c:nui	c111e-66
c:nuit	c92e-52
c:nuit_	c92e-52
c:nul	c-112d-50e105f116
c:nule	c-78e97f72
c:null	c-41f41
c:nulla	f44
c:num	a-60b-69d100f89
c:num_	a61c-41
c:numb	a-92b-46d75e67
c:numbe	a-92b-46d75e67
c:nume	a-63d91e-74f78
c:numer	a-63d91e-74f78
c:nung_	a43
c:nuo	g77
c:nur	b121c-104e60
c:nur_	a-54b109c-85e69
c:nus	a-59c91e40
c:nus_	b40
c:nut	a-91c44d50e56g-45
c:nute	a-85b-50c68d47e56f-53g-72
c:nuten	a-41d57
c:nutes	a-86c66e66f-44g-63
c:nuti	a-66
c:nve	b-90c52e-43g42
c:nven	a-63b-58c102g91
c:nvent	c131
c:nvenu	a-58c-46g101
c:nves	a65
c:nvest	a65
c:nvi	d-77f120
c:nvia	f59
c:nviar	f61
c:nvie	a51b56c-81
c:nvie_	b71
c:nvien	g47
c:nvier	a49
c:nvit	a-97f132
c:nvita	a-72c-56f130
c:nvite	c42
c:nvo	a-91d90f57
c:nvoi	a-84c-61d76f68g56
c:nvoic	d64
c:nvoie	a-88g91
c:nvoy	a-74b70d67
c:nvoye	a-75b70d68
c:ny_	a79b-84d-67e-63
c:nym	c60
c:nyt	b57e-57
c:nyth	b57e-57
c:nythi	b57e-57
c:nyw	b69
c:nyx	a101c-44
c:nyx_	a101c-44
c:nza	d-59e73
c:nza_	a-83c53d-58e71
c:nze	c85
c:nze_	c85
c:nzi	a-92c64
c:nzia	d46
c:nzia_	d48
c:oai	b54c57
c:oail	b54c57
c:oaill	b54c57
c:oar	c99
c:oard	c88
c:oard_	c83
c:oat	e53
c:oat_	e61
c:ob_	a-43c46
c:obe_	d52
c:ober	a45
c:ober_	a47
c:obi	a40
c:obil	c44
c:obile	c56
c:obj	a79c47d-45
c:obje	a79c47d-45
c:objet	a87
c:obl	a89c-85
c:obli	a84c-48
c:oblig	a84c-48
c:obo	c-42d-67e104g-47
c:obod	c-76d-61e103g-41
c:obody	c-76d-61e103g-41
c:obr	b-48e-45g60
c:obre	g44
c:obre_	g62
c:obs	a-52b-45c128
c:obse	c85
c:obser	c44
c:oc_	c52
c:oca	a-83c123d53e-58g-62
c:oca_	c43
c:ocal	a-85c127
c:ocal_	a-62c92
c:ocat	c74
c:ocati	c50
c:occ	a52g-71
c:occu	a51g-41
c:occup	a51g-41
c:oce_	a-45e54
c:oced	c-69d47
c:ocede	c-57
c:och	b46f-43
c:och_	b51c-61g50
c:ocha	a67
c:ochai	a57
c:oche	b-52f-52
c:oche_	d52
c:ochen	e58g55
c:ocher	c41
c:ochte	d-45
c:ochu	a-71b120c-63
c:ochur	a-71b120c-63
c:ochz	b53
c:ochze	b53
c:oci	a-41c82e-59
c:ocia	c57
c:ociat	c56
c:ocie	c43
c:ock	a80d-66f-70
c:ock_	a83d-44f-59
c:ocke	a69
c:ocket	a89c-52
c:ocola	a-51
c:oct	c59e-48
c:octo	a-61c51d55
c:octob	d65
c:octor	a-50c63
c:ocu	a65e-47
c:ocum	b56
c:ocume	b56
c:ocur	a88
c:od_	c59f-54g-65
c:oda	d-64e79g-46
c:oda_	a-84e74
c:oday	b-61c46
c:oday_	b-61c46
c:odd	c-60
c:ode	c71f-70
c:ode_	b-65c52
c:odel	c52e-59f-51g87
c:odele	g61
c:odelo	a-44
c:oder	d50
c:odes	c43
c:odest	c46
c:odeu	e76
c:odi	a-69d109
c:odie	e46
c:odil	c105
c:odile	c105
c:odo	g-52
c:odo_	b42
c:odria	a46
c:odu	a97c61d-75
c:oduc	a55c48
c:odui	a59
c:oduit	c42
c:ody	c-71e83f-40g-68
c:ody_	c-71e83f-40g-68
c:oek	a56c42
c:oek_	a57
c:oel	c46
c:oel_	c43
c:oes	b53f-45g-62
c:oes_	b77g-46
c:oesn	a55
c:oesn_	a55
c:oet	a-57
c:oet_	a-45
c:oeu	a59d-56e-51
c:oeur	a75b-50c-40d-46
c:oeur_	a51b-44d-41
c:oeurs	a74
c:oev	a-58
c:oeve	a-58
c:oever	a-53
c:of_	a-59b65d50
c:ofe	a44c49g-45
c:ofer	a61c-50
c:ofere	a55c-47
c:ofes	c59
c:ofess	c60
c:off_	a-65c-56d69f133
c:offe	a-108c87f-58
c:offer	a-103b-42c89f-53
c:offi	a69d-40
c:offic	a69d-40
c:offr	b56f-46g-49
c:offre	c43
c:offri	b80f-45g-52
c:ofi	f78
c:ofil	f85
c:ofo	a-60
c:ofr	c49
c:ofre	c49
c:ofu	a54
c:ofum	a54
c:ofumo	a70
c:og_	b52c51d-53f-44
c:oge	a58d-52
c:oge_	a83
c:oger	c61
c:oges_	c-41
c:ogi	d58f-61
c:ogie	a-43g61
c:ogie_	c52
c:ogio	d60f-41
c:ogio_	d60f-41
c:ogna	b46c-68
c:ogo	c66
c:ogo_	c67
c:ogr	b-52c48
c:ogra	b-51c45
c:ograf	a41
c:ogram	c86
c:ograp	d46
c:ogu	b100d-44e-51g-67
c:ogue	b100d-75e-50g-66
c:ogue_	b91d-57e-42g-60
c:ohn	a67
c:ohne_	a67
c:oi_	d-75f50
c:oic	a-89b-43f-53g112
c:oice	a-49d67e43
c:oice_	d53
c:oici	a-87c-44g124
c:oici_	a-87c-44g124
c:oid	c96d-55
c:oid_	c73
c:oie	a-53b63d-51g53
c:oie_	g80
c:oiel	a-72b63c79d-49
c:oiell	a-72b63c79d-49
c:oig	a65b-55c-59
c:oign	b-45g59
c:oigna	e58
c:oigne	g46
c:oigt	a86c-51
c:oigt_	a90
c:oil	a-66c50g92
c:oil_	a-61d90
c:oila	d-48g83
c:oila_	d-48g83
c:oile	a-55c54
c:oin	a-54b44
c:oin_	b68c54d-45e-52
c:oinc	a-124d123
c:oinco	a-107d113
c:oind	a-48
c:oindr	a-48
c:oing	b41e-47
c:oing_	b41e-47
c:oins	e96f-41
c:oins_	e98
c:oint	a-60e92g41
c:ointe	e53
c:ointm	a-77e52g52
c:oir	a46c-54e-44
c:oir_	c-66e-41
c:oire	c72
c:oire_	c65d-45
c:oirs	a108
c:oirs_	a108
c:ois_	e49f45
c:oise	a129c-106
c:oise_	c-42
c:oisea	a58
c:oisi	a60c-52g-42
c:oisir	a115c-85
c:oit_	e-56f57g-43
c:oite	e50f-41
c:oite_	c-46e56
c:oiti	a61
c:oitie	a61
c:oits	a-104c68d83
c:oits_	a-104c68d83
c:oitu	b48c46d-49
c:oitur	b48c46d-49
c:oix	a84b-70d-43
c:oix_	a42
c:oixa	a86b-46
c:oixan	a86b-46
c:oj_	a43
c:oja	d56
c:oja_	d57
c:oje	a-55b77c51
c:ojec	c64
c:oject	c64
c:ojet	a-61b79
c:ojet_	a-61b79
c:ok_	b53e-68
c:oke	f-54
c:oke_	d53g62
c:oked	e65
c:oked_	e65
c:oki	a49c71d-109e-57f-45
c:okin	a54c50d-106e-52f-44
c:oking	a52c51d-106e-52f-43
c:oks	a42
c:oks_	a41
c:ol_	a42c50e-55f-54
c:ola	b-57c44
c:ola_	b-59c65f-51
c:olar	a-41d48
c:old	a56b-52d-42g-65
c:old_	a58b-56d-51e46g-52
c:olde	d49
c:older	d47
c:ole	c113d-100
c:ole_	c98d-76
c:olee	c-50e47f59
c:olee_	c-50e47f59
c:olei	c59
c:olen	a84
c:oles	c56
c:olesa	c58
c:olet	a-46c96
c:olh	a57
c:oli	e44g-52
c:olic	a-89f57
c:olici	a-41f66
c:olid	a81
c:olida	a57
c:olio_	c47
c:olis	a-63c61e74
c:olis_	a-44c59
c:olish	a-57e49
c:olit	b48c-41e82g-42
c:olita	b57
c:olite	c-48e97
c:oliv	g53
c:olla	f-50
c:ollab	a41
c:ollar	d44
c:olle	d-52
c:olle_	c43
c:olli	d56
c:ollic	a-46
c:ollie	a46b-44
c:ollo	b-43c52d-68
c:ollow	b-40c47d-66
c:ollt	a-43g50
c:olo	b42e-64f-61
c:olo_	b110c-51e-48
c:olog	c53f-44
c:ologi	c47d52f-49
c:olon	c41
c:olor	g42
c:olou	a69b-68
c:olour	a69b-68
c:ols	a63c-56
c:olso	a56c-65e53
c:olso_	a61c-79e57
c:olt	b44c-42e54
c:olta	b48
c:olte	a-44e45
c:olte_	a-42
c:olto	e51
c:olto_	e66
c:olu	a61
c:olut	c54
c:olv	e57
c:om_	b-50f58
c:oma_	a63
c:omai	c64
c:omain	c64
c:oman_	d43
c:omb	c61d-79e-56g-42
c:ombe_	g58
c:ombi	a47b66d-62e-72g-56
c:ombie	a50b69d-55e-71g-71
c:ombo	c41
c:ombol	c49
c:ombre	a46
c:ome	a60d-59f-54g-65
c:ome_	a54c47d-55e-64f-57
c:omeb	a44c-81
c:omebo	a44c-81
c:omed	a-68b70c46
c:omen	b88d-67f-45g-53
c:omen_	a59c41
c:omeni	a47
c:oment	a-53b107
c:omeo	e90
c:omeon	e90
c:omer	c115d-75e-51
c:omer_	c76
c:omeri	a53
c:omers	c89
c:omes	a53c-61
c:omes_	a62b42
c:omet	a104b-44c-90e-50f-49g-71
c:ometh	a105c-99e-68f-45g-63
c:omi	d-94f-48
c:omin	c119d-74e-47
c:oming	c110d-52
c:omis	b41c-56d-59e53f-45g76
c:omis_	a-63b63e56g60
c:omise	c-82g47
c:omm	d52
c:omma	a-43d117g-63
c:omman	a-45d118g-61
c:omme	g65
c:omme_	c-46d-57e-79f-49g128
c:ommen	a-57b64c-98d106e51
c:ommer	b-48c105g-46
c:omo	d-58
c:omo_	f-43
c:omor	a49
c:omos	c70
c:omos_	c71
c:omp	d46g-42
c:ompa	a60d-49g-53
c:ompag	a47
c:ompan	a59c53
c:ompe	a-76c58
c:ompet	c56
c:ompl	b57f-46
c:omple	d70
c:ompli	b50e79
c:ompo	a-78c93d63
c:ompos	c96
c:ompr	b65c-72d106g-71
c:ompra	b45d99e-45f-47g-49
c:ompre	a-51c-78d104
c:ompri	c-87f100
c:ompro	b44
c:ompt	b-45d-46
c:ompta	a41
c:ompte	d-65f51
c:ompto	g41
c:oms	c-54d91
c:oms_	c-54d91
c:omu	a49
c:omun	a49
c:ona	a-67c71f68
c:ona_	a-46d68
c:onal	a-56c61e-57f107
c:onal_	f107
c:onale	a-41c85
c:onase	c54
c:onat	a-96c57e41
c:onc	d-112e-69f68g70
c:onc_	a74b52c-122d-94e-75f-51g105
c:once	d-74e-48f122g59
c:once_	c-70d-43e-49f102g58
c:oncer	a-69f79
c:onces	c65
c:onci	c51
c:oncl	a-44e55
c:onco	c91
c:oncou	c69
c:ond	b-61f-54
c:ond_	b-62
c:onda	c53e-51g91
c:onday	g103
c:onde	c45f-43g-73
c:onde_	a47b-81c52d-46e46
c:onden	a50
c:onder	b90d50e-43
c:ondez	a-76c66
c:ondo	c-65d75
c:ondo_	a-68g62
c:ondon	a51c-88d64
c:ondr	b-44d-51f-49g87
c:ondre	d-48f-40g112
c:onds	c46e-41g47
c:onds_	c49
c:ondu	c-71e99
c:ondu_	a-80c-51e105
c:oned	g69
c:oned_	g69
c:onen	c46
c:onen_	c54
c:ones	a80b-51c44d-84g-58
c:ones_	a71d-67g-48
c:onest	c48
c:oney	a59d-92e57f-46
c:oney_	c55d-85e64
c:onf	b-69g99
c:onfe	a-44c-45g91
c:onfer	a-82g95
c:onfi	a-45b-64d44g76
c:onfie	a-41c48d59
c:onfir	a-47b-49c-52f76g101
c:onfo	f42
c:onfor	f47
c:ong	d47
c:ong_	g-59
c:onge	a-75d54e78
c:onge_	a-80e63
c:onger	a-59
c:onh	a-47c77
c:oni	a75b-62c55d-92e-58g-54
c:oni_	c84
c:onib	a103d-80
c:onibi	a42
c:onibl	a85
c:onie	a-41
c:onio	a42
c:onio_	a42
c:oniq	f63
c:oniqu	f63
c:onis	a48
c:onl	b60d48e-87g-64
c:onli	d89
c:onlin	d89
c:only	b55e-81g-57
c:only_	b55e-81g-57
c:onn	b-86c51d-46f92g-51
c:onna	a70d-93g-59
c:onna_	a72
c:onnab	a51
c:onnai	a45d-84e51
c:onne	a-46b-96c65f100
c:onne_	b-64f50
c:onnee	a-101c-46d51f126
c:onnel	c64
c:onnen	d55
c:onner	a57b-48
c:onnes	a-41c94
c:onnet	c124
c:onnez	f72
c:onnt	a43
c:ono	b-43c75f-52
c:onog	d67
c:onogr	d67
c:onor	a-59c71
c:onora	c66
c:onos	c95
c:ons	d-53
c:ons_	c60d-57e-49
c:onsa	c48e53
c:onsab	a-44e64
c:onse	a-41b-47e48f113
c:onse_	a-50d-46e64g77
c:onseg	a-46d42
c:onsei	a69b-43g-41
c:onsen	a-70c-98f130
c:onser	a-79c-61d82f68
c:onsid	c44
c:onsig	a45
c:onso	b-53c56d-61e-54g84
c:onsoi	g84
c:onsor	c74
c:onst	e45
c:onsu	a74
c:onsul	a83
c:ont_	b-74c80d53f-52
c:onta	d-60f92g-59
c:ontac	c74d-74e-43f56g-45
c:ontan	a44
c:onte	e60f-44g40
c:onte_	e77
c:ontem	c-84g73
c:onten	a-40c64
c:onter	a55
c:onth	c53g-55
c:onth_	b-54c53f60g-41
c:onti	a-69f105g43
c:ontin	a-53c-73f108g58
c:onto	c-41f42
c:onto_	c-41f45
c:ontr	d59f-54
c:ontra	a-44e64
c:ontre	d53f-50
c:ontri	d52
c:onv	a-41b-45g109
c:onve	a-60g103
c:onven	a-62g98
c:onvi	g42
c:onvie	g46
c:ony	a95
c:onyx	a101c-44
c:onyx_	a101c-44
c:onz	c93e-42
c:onze	c87
c:onze_	c98
c:oo_	d58
c:ooch_	b-47e41
c:ood	a66d-43g-67
c:ood_	a61d-47f-50g-60
c:oof	a-96b69d41g46
c:oof_	a-81b73d60
c:ooi	b55c-41
c:ooit	b58f42
c:ooit_	b58f42
c:ook	e-46
c:ook_	b48d41e-66
c:ooke	e64
c:ooked	e65
c:ooki	c78d-106e-55f-43
c:ookin	a42c57d-103e-50f-43
c:ooks	a51
c:ooks_	a41
c:ool	c66
c:ool_	c66
c:oom	c89d-61
c:oom_	a41c59d-52
c:oon	b-68d52e-49f-41g84
c:oon_	b-51d54g81
c:oop	c-63d51
c:oor	b-85c78d-75
c:oor_	a60b-87c73d-90
c:oorm	a-47c-55e98
c:oors	c129e-48
c:oors_	c113e-40
c:oos	d86e-45
c:oose	d75
c:oose_	d75
c:oot	b-48c78
c:oot_	c54
c:op_	b-41e-61f57
c:opa	a87c-51
c:opal	a108c-52
c:ope	d-61
c:ope_	b69
c:open	g-62
c:open_	a61b54d-77g-54
c:opene	a-52
c:oper	a76d-67f-49
c:oper_	a103
c:operl	g47
c:opi	d53
c:opie	c-51f56
c:opl	d-57f-43
c:ople	d-55f-42
c:ople_	d-55f-42
c:opo	b-61c77d-103e49
c:opos	b-53c90d-110e41f-41
c:opose	c52e70f-43
c:oposi	g48
c:opost	c146d-122
c:opp	d61f47
c:oppe	a-48b-43d59
c:opped	a-43d75
c:oppi	b49
c:oppin	b52
c:oppo	a49c-68f74
c:oppos	c-61f80
c:opr	c52
c:opre_	a48
c:opri	c51
c:oprie	c61
c:ops	a51
c:ops_	a65
c:opt	a-40
c:opti	g43
c:optio	g45
c:opy_	f42
c:oq_	c40
c:oqu	b-52d-61f-43g80
c:oque	g59
c:oque_	a41
c:oquis	g60
c:or_	c43
c:ora	b45c65d-94e-75f-41
c:ora_	b106d-62e-61f-61
c:orad	a55
c:oran	d-40
c:orar	c76
c:orat	c64
c:orati	c49
c:orb	c-47d83
c:orbe	d62
c:orc	d52
c:orce	d63
c:orce_	c-43
c:ord	a-48d101g47
c:ord_	a-57d-72e45g82
c:orde	a-43d107f-48
c:ordea	a49c-40
c:order	a-102d102
c:ordi	c-73d83f54g42
c:ordia	a-61
c:ordin	c-73d70
c:ordo	g41
c:ordo_	g68
c:ordon	d57
c:ordr	b63
c:ordre	b63
c:ords	a-60c-47f95
c:ords_	a-78c-45f96
c:ored	e45f47
c:ored_	e47
c:orei	a59c-46
c:oreil	a61c-52
c:ores	c57
c:ores_	c72
c:org	a-44b-70c83d-65g59
c:orga	c87
c:organ	c87
c:orge	c78
c:orgi	a-93g69
c:orgiv	a-72e40g57
c:orgo	a-42g77
c:orgot	a-42g77
c:ori	c45
c:ori_	a53c47
c:oria	c42
c:orie	a-72
c:ories	a-46
c:orig	a-60d67g81
c:origi	a-59d68
c:orin	a67
c:oriq	f62
c:oriqu	f62
c:ork	c86f-58
c:ork_	c88f-67
c:orki	c57
c:orkin	c57
c:orks	g53
c:orksh	d62
c:orl	a70c45e-49g-44
c:orld	c41
c:orlo	a79d-41
c:orlog	a79d-41
c:orm	e52f47
c:orm_	c82
c:orma	a-49c-78e126f47
c:orma_	a52
c:ormai	a-69e71
c:ormal	a-118c-51d61e99
c:orman	a-67e97
c:ormat	a82c-50f55
c:orme	b-40c53
c:orn	b-54c-47d53f-52g48
c:orn_	a78b-47c-66d42e46g-61
c:orne	e98
c:orner	a-55e61
c:orni	b-46c-57g105
c:ornin	c-50g95
c:orno	e-52
c:orno_	e-51
c:oro	a52d53e-42f-57g-73
c:oro_	a75b-58c41d-41
c:orol	d75
c:orolo	d75
c:orp	a-42c64
c:orq	g49
c:orqu	g49
c:orque	g50
c:orr	b-74e-59f76
c:orre	b-48d52e-84f88
c:orrec	a-70f92
c:orrei	a74e-60g-46
c:orreo	a-40f45
c:orri	a-71f76
c:orrig	f43
c:orro	c102
c:orrow	c101
c:orry	a43c-86g93
c:orry_	a43c-86g93
c:ors	c47d-51g-54
c:ors_	c62d-78g-44
c:orsa	a45c-90d72
c:orsa_	c-66d55
c:orse	a50b46
c:orse_	b51
c:orso	c73
c:orso_	c73
c:ort	b-45c58e-40f-47g-55
c:ort_	c92d-49f-49g-52
c:orta	b-74
c:ortac	a44
c:ortan	a41
c:ortar	d69
c:orte	a46c42e-87f-49g-50
c:orte_	a60c53e-63f-69g-43
c:ortee	c76
c:ortef	a46c-51d63
c:orter	e-64
c:ortf	c47
c:ortfo	c47
c:orth	c100d-90
c:orth_	c94d-77
c:orti	d56
c:ortie	d87
c:orto	a76c-44
c:ortu	a79
c:orw	c48
c:orwa	a-53c48
c:orwar	a-50
c:ory	c77
c:ory_	c77
c:os_	c59e-44g-62
c:osa	a68d-95
c:osa_	a63b46c-80d-79
c:osc	d-42f104g-50
c:osch	c-49f102
c:osche	c-44f93
c:ose	c43g-43
c:ose_	b-42
c:oser	c81d48
c:oser_	c78d48
c:oses_	d44
c:osi	a-74b127e-57
c:osi_	a-57
c:osin	b42
c:osit	a-82b105d-60
c:osite	b96
c:ositi	a-51g51
c:osp	f42
c:ospi	c55
c:ospic	c70
c:oss	a46b-49e-72g-41
c:oss_	d-40
c:ossa	c54
c:ossa_	a69
c:osse	b-102g-52
c:osse_	a111b-81c42d-47
c:ossed	e50
c:osses	a-77c55d64
c:ossi	d52e-89
c:ossib	a47c-84d80e-81
c:ossie	a-98d59f67
c:osso	a47e-58g-52
c:osso_	a53d43e-56g-50
c:ost	b41c81d-43e-45g-49
c:ost_	c67g-65
c:osta	b78d-77f49
c:oste	c104d-62e-64f-46
c:oste_	c49
c:osten	c87
c:ostet	a87
c:osti	a-59d80
c:ostr	a-69b56c78d-67g-42
c:ostra	a-57c74d-48
c:ostri	a-96b97
c:ostro	a-50c90g-56
c:ota	c106e-61f-48g-47
c:ota_	a-41c82
c:otai	c49
c:ote_	d-64g56
c:otel	a78
c:otel_	a63
c:oter	c88
c:otes	c-90f62
c:otes_	c-87f64
c:otet	a-49c-45d106
c:otete	d71
c:oth	c-47
c:oth_	c-104f51g92
c:othe	d-41
c:othi	a47c-62e-46
c:othin	a47c-62e-46
c:oti	a-87c84d42e-42
c:otic	a-117c50d77
c:otice	a-117c50d77
c:otiv	c42
c:oto	a-42b-40g102
c:oto_	f-55g106
c:otos	a-126c75g79
c:otos_	a-126c75g79
c:otr	b-41c81d-99
c:otre	b-43c84d-101
c:otre_	c84d-100
c:ots	a-45c69
c:ots_	a-43c65
c:ott	c45e-58g-61
c:otte	b50c47e-56g-72
c:otte_	c107g-71
c:otti	c64
c:otto	a68d-53
c:oub	a-62c-42f61g119
c:oubl	a-68c-43f58g128
c:oubli	a-74d-58f90g121
c:oublu	c-40g69
c:ouch	a-42
c:ouch_	g44
c:ouche	a-52
c:oucl	a57
c:oucle	a62
c:oud	a86e-102f-71g-89
c:oud_	b55
c:oudr	a92d-58e-100f-68g-81
c:oudra	a90d-50e-93f-64g-74
c:oudri	a46
c:oue	a45c-41
c:oug	c-52d107g-49
c:ouge	a100e-50
c:ouge_	a100
c:ough	a-63d117g-48
c:ough_	b90c-93
c:oughl	c45
c:ought	a-88b-57d126g-57
c:ougi	c-79d53e58
c:ougie	c-76d53e46
c:ouh	b-44
c:ouha	b-44
c:ouhai	b-42
c:oui	a83b-68c-62d-86e-51f-48g85
c:oui_	a80b-61c-71d-79e-55f-44g89
c:ouj	b-59g96
c:oujo	b-59g96
c:oujou	b-59g96
c:oul	e-54
c:oula	b66g-49
c:oulai	a-51b95e49
c:oular	a85b-70
c:ould	e-63f-41
c:ould_	e-74
c:ouldn	e50
c:oule	c116g-40
c:ouleu	a45c-43
c:oulez	c99
c:oulo	a45
c:oun	a-42b-50c66
c:ound	b-56c107
c:ound_	b-57c51
c:ounde	a-65c95
c:oung	a-98e88
c:oung_	a-70e81
c:ount	b-65d42
c:ount_	a-45b-80f42
c:ounta	a80c-43
c:oup	b-69d-110e47
c:oup_	b-42c46d-81
c:oupe	a75b-44d-60
c:oupe_	a75d-64
c:our	c42
c:our_	c45
c:ourd	a41d-54f-41
c:ourd_	b61
c:ourde	a54
c:oure	a60c61
c:oured	c87
c:ourg	d53
c:ourg_	d60
c:ouri	a-93c56e68
c:ourie	a-50
c:ourm	a108c-55
c:ourn	b-64c57
c:ourna	a63
c:ourne	a-72b-41d66e46
c:ouro	c-66d76
c:ouro_	d44
c:ourr	e-42f54g-59
c:ourra	c78e-42
c:ourri	d43f99g-58
c:ours	c84f-67
c:ours_	b-56c88f-74
c:ourse	a-49b59c55
c:ourt	c-46
c:ourt_	a59
c:ourte	a-57g58
c:ous	c45
c:ousa	a90
c:ousan	a90
c:ouse	c80d-63g-69
c:ouse_	c77d-77g-63
c:ouses	c79
c:ousi	c55
c:ousin	c48
c:ousl	b46
c:ously	b46
c:ouss	a89b-57
c:ousse	a61
c:out	e42
c:out_	f51g49
c:oute	c-60e44f46
c:outen	c-62
c:outes	f56
c:outi	a-62b-48c53e68g-72
c:outiq	a-56b-49c50e59g-70
c:outo	d44
c:outon	d47
c:outr	a58
c:outs	c58
c:outu	c-50e68g-40
c:outur	c-57e70
c:ouv	e-42
c:ouva	a-43
c:ouve	e-59
c:ouve_	a-41e77f41
c:ouver	a92e-79f-51g-43
c:ouvez	a45b-59c-42d88e-68f-50
c:ouvr	a125d-130
c:ouvre	a161d-136
c:oux	c81e-58
c:oux_	c81e-58
c:ova	a95b-56d-55e-42f-44
c:ova_	a55
c:oval	a89
c:oval_	a49
c:ovar	a57
c:ove	c52e-81
c:ove_	c65d-53e-47f65g-63
c:oved	a-50f88
c:oved_	a-85f95
c:ovel	a-80b74
c:ovely	a-81b74
c:ovem	a52
c:ovemb	a43
c:over	b-57c71d52f-57
c:over_	c71e-42f-42
c:oves	a63
c:oves_	a55
c:ovi	b68
c:ow_	c70f-59
c:owe	a-57c51
c:owed	a-55e72g52
c:owed_	a-55e72g52
c:ower	c60
c:owers	c57
c:owi	a-43d67g63
c:owin	a-43d67g63
c:owing	a-43d67g63
c:own	a45f-85g-69
c:own_	a60f-83g-59
c:owne	a-70c84
c:owned	e51
c:owner	c93
c:ows	c45d-61
c:ows_	a64c85d-48
c:ox_	a-49b-53d69e66
c:oxi	c44
c:oy_	c62d-48
c:oya	c46f-41g-87
c:oyag	a76
c:oyage	a76
c:oyal	c71
c:oyal_	c69
c:oyan	a47
c:oyant	a58
c:oye	a-47d84g-61
c:oye_	a-71e59
c:oyee	f43
c:oyen	a45
c:oyer	d83e-42g-58
c:oyer_	d86g-49
c:oyes	c66
c:oyes_	c66
c:oyez	a-48b66
c:oyez_	a-48b66
c:oze	c66
c:ozi	c83
c:pac	c50
c:pace	g41
c:paci	a-50
c:pad	c51d-46e56
c:padr	c49
c:pag	c56d-84f56g-70
c:paga	a47
c:page	c73d-87e-58g-52
c:page_	c49d-73e-47g-41
c:pages	c71
c:pagne	f52
c:pai	c-41e62f-68
c:paid	c-64e103
c:paid_	c-64e103
c:paie	b55
c:pain	b53
c:pair	a70b-77c-83e45f-43
c:pair_	a59b-66c-76e46
c:pairs	a71
c:paix	d84
c:paix_	d84
c:pal	a95b-46e-57g-41
c:pale	c59
c:pan	a112d-76f-47g-56
c:pani	a47
c:pany	c69
c:pany_	c69
c:pap	a-47c83
c:papa	a54
c:papa_	a41
c:pape	a-52c107
c:paper	c100
c:papi	a-75b58d42
c:papie	a-111b64d46
c:par_	f62g-81
c:para	g-79
c:para_	a80d-76f-42g-78
c:parai	a-64d45
c:parat	c-42d79
c:parc	a-44c81e60
c:parce	a-46c81e65
c:pard	c73
c:pare	c60d-67
c:pare_	a-45c67
c:parei	g40
c:paren	b71c-44
c:parer	c61
c:parf	e91f-44
c:parfu	e92f-41g-44
c:pari	a64c-89d47f-53
c:parig	d42
c:paris	a72b-51c-89f-56
c:park	d-42
c:park_	b58
c:parki	c51
c:parl	d-73f-46g107
c:parla	g101
c:parle	d-43g61
c:parlo	c53
c:paro	c53e45
c:pars	a-45d87
c:pars_	a-45d87
c:part_	c-59f-45g54
c:parta	c69
c:parte	d74e-42
c:parti	d76
c:partn	a74
c:party	a47f41
c:pas_	b48c-45
c:pasa	c-60g44
c:paso	c-44g45
c:paso_	c-44g45
c:pass	e-89
c:pass_	c54
c:passe	a44b44e-69g-50
c:passo	a50
c:passt	g77
c:past	d41
c:pat	e47f-41
c:pate	c52
c:pati	e54g75
c:patie	e42g82
c:patr	c42
c:pau	b52c-62d50
c:pav	a-41
c:pay	a47b-85c104d-79f-47g-75
c:pay_	a61c91d-72e-64
c:paye	c90e57
c:paye_	e68
c:payer	c44
c:payi	c55
c:payin	c55
c:paz	g53
c:pazi	a-46g54
c:pd_	c-52f86
c:pe_	d-51
c:pea	a62b-45c85d-70f-57g-70
c:peak	c58
c:pear	a41c78e-45
c:pearl	c50
c:pec	d-70e105g-70
c:pech	a47
c:peche	a47
c:peci	c73
c:pecia	c64
c:pect	a-46e95f43
c:pecte	e79
c:ped	b-78d95
c:ped_	a-42b-60d100
c:pedi	b-48c58d62e-59
c:pedit	c114e-123
c:pee	a86
c:pei	e64
c:pein	e71
c:peint	e57
c:pel	a-44c-55d-107e98f136
c:pel_	b-51d-52e50f72
c:pele	c-56d-62e56f112
c:pelez	a-48d-48f118
c:pell	a-42b49d-51e73f50
c:pelle	e70
c:pelli	a-51b63c-54f53
c:pen	c42e-49f-55g-60
c:pen_	a69b53d-44e-42
c:pend	a57b-41f-53g-47
c:pend_	a50
c:pende	a76c-45d56e-49
c:penn	a70
c:pens	a-52b116c103d-103f-69
c:pense	a-76b109c87d-49
c:pensi	a-42b94c101d-59g-57
c:pent	a64
c:pent_	a100
c:peo	d-56
c:peop	d-55f-42
c:peopl	d-55f-42
c:peq	a69
c:pequ	a69
c:peque	a69
c:per	c47
c:per_	a52d-62e-56g-42
c:pera	a-41e41
c:perc	c65d-52
c:perce	a46
c:perd	d71g-48
c:perdu	b-45d77f60
c:pere	c56d-66
c:pere_	d-51
c:perer	c79
c:perf	c82d-54f-41g43
c:perfe	a-74g93
c:perfu	a57c65
c:perh	b57
c:perha	b57
c:peri	a-110b-42c105e-55
c:perie	a-71c101
c:perl	b-52d59f-40
c:perle	b-42d53
c:perly	g47
c:perm	g53
c:perme	a-41g50
c:pero	b83
c:pero_	b71
c:pers	a-53b-58e64f87g-57
c:pers_	d46
c:perso	a-69b-53d-41e99f118g-43
c:pes	a51b49c-53d-88
c:pes_	a88
c:pet	a53b-70f-53
c:pete	a-65e41
c:peti	a88b-71e-43f-46
c:petit	a88b-71e-43f-46
c:pett	a-92c-54e103g76
c:petta	e56
c:petto	a-84c-57e75g92
c:peu	b63c-43d72e-44f-51
c:peu_	b56c-73
c:peur	d48
c:peur_	d48
c:peut	b101c-60d89e-47f-65
c:peut_	b101c-60d89e-47f-65
c:peux	a53b-43c44d47e-46f-50g-68
c:peux_	a53b-43c44d47e-46f-50g-68
c:ph_	a-77c68
c:pha	c57
c:phe	d54
c:phe_	d57
c:phi	c-75g82
c:phie	c-71e47g61
c:phies	c-44
c:phir	a42c-45e-47g47
c:phire	a46
c:pho	a-44b-57d-62f64g61
c:phon	b-54d-99f86
c:phone	b-51d-96f72
c:phot	a-63g102
c:photo	a-63g102
c:phr	a47
c:phra	a47
c:phras	a47
c:phs	c-46
c:phs_	c-46
c:pia	b81c44g-54
c:piac	b78
c:piace	a-52b79
c:pic	a54e-107g49
c:picc	a100
c:picco	a100
c:pice	c70
c:pice_	c70
c:pick	c-51g42
c:pide	a55
c:pide_	c-42
c:pie	c53
c:piec	b-57c77g-60
c:piece	b-57c77g-60
c:pied_	a41
c:pier	c44e-43
c:pier_	a-79b54g47
c:pierc	a43
c:pierr	a41c47
c:piers	a-65c55
c:piez	a-52
c:pig	c50
c:pil	c-46d100e46
c:pile	a-93c-92d110e60
c:pile_	a-92c-74d86e73
c:pin	a43b-42d58f-65
c:pin_	a70
c:pine	a89
c:pinel	a69
c:ping	d63
c:ping_	a-62c42
c:pir	c43
c:pira	a41
c:pire	c65
c:pis	a57c-62
c:pis_	a87
c:pit	b-57c52d-57
c:pita	c44
c:pital	c65
c:piu	a-61b50f77
c:piu_	a-56b50f77
c:pla	b55f-54
c:plac	b-63d99f-42
c:place	b-61d92f-40
c:plai	b68d-83g-91
c:plaid	a54
c:plain	a56c-73e72g-50
c:plais	a-70b42c78
c:plait	f71
c:plan	a-135b129c68
c:plan_	a-95b74
c:plann	a-74b81
c:plans	b77
c:plaq	c53
c:plaqu	c53
c:plas	a52
c:plast	a52
c:plat	a70c-66f-53g46
c:plate	a48c-65
c:plati	a63c-90g76
c:play	a-57c46
c:play_	c41
c:ple	f60
c:ple_	b49d-67e41f-51g-49
c:plea	a42c-47d-43e-103f106
c:pleas	c-46e-97f106
c:plei	a-42
c:plein	a-42
c:ples	c45
c:ples_	c45
c:plet	a-45d81
c:pli	a-53c-46e128
c:plic	a-42c-44d57e76
c:plica	a-81d66e69
c:plie	c41
c:plier	c42
c:plim	a-52e81
c:plime	a-67e84
c:pliq	e76
c:pliqu	e76
c:plo	c116e-51g-62
c:plom	c69
c:ploy	c42
c:ploye	c42
c:plu	b-42c-63f102
c:plui	d42
c:pluie	d42
c:plum	a65
c:plus	b-46c-55f134
c:plus_	c-57f138
c:plusi	a104
c:plut	g69
c:pluto	g69
c:ply	a-60
c:ply_	a-60
c:po_	a95b-42c-45d-52f-44
c:poc	a65e-71
c:poche	d43
c:pock	a74
c:pocke	a74
c:pod	a49b-43c83d-42e-41
c:pode	c42
c:podr	a46
c:podri	a46
c:poe	c43
c:poi	b-65e105g44
c:poi_	a-53e57
c:poig	g49
c:poign	g49
c:poin	a-80d44e102g45
c:poinc	a-107d113
c:point	a-50d-68e104g67
c:pok	g66
c:poke	g66
c:poke_	a-63g67
c:pol	a-65b-53c40d62e82
c:poli	a-93b-56d82e89
c:polic	a-56c56
c:polis	a-61
c:polit	c-56e97
c:polo	a-45g66
c:polog	g67
c:pome	a53
c:pomer	a53
c:pon	b-71c50d-112e79
c:pon_	c85
c:pond	a-66b-51d-86e120g43
c:pond_	a-42e90
c:ponde	a-48e87
c:pondr	g77
c:pondu	a-84c-49e106
c:pone	a50
c:poni	a108b-40d-87
c:ponib	a103d-80
c:pons	a-58b-45c61d-78e69
c:ponsa	a-44e64
c:ponse	a-55d-51e48g75
c:ponso	c70
c:poo	a-69d106
c:por	e-62
c:por_	b52e-54f63
c:porq	g51
c:porqu	g51
c:port	b-64c54e-62g-52
c:port_	a-81c80
c:porta	b-69
c:porte	a52c46e-81f-44g-45
c:portf	c47
c:portu	a52
c:pos	c43e-43
c:posa	a83
c:pose	b-46c58e48f-51
c:pose_	c59e64
c:poser	c61d57
c:posi	a-46b63d-64
c:posit	a-57d-50
c:poss	a45c-53d93e-90f-46
c:posse	d51
c:possi	c-50d60e-84
c:posso	a58d68e-44
c:post	a-85c102d-63f73
c:post_	a-104c122e-52
c:posta	a-70d-50f84
c:poste	c78
c:pot	a87b48c-69e-78f-53g-42
c:pot_	a119e-42f-42
c:pote	c-44d53
c:pote_	a54
c:potet	d71
c:pouc	a68
c:poun	a66
c:pound	a66
c:pourr	c82e-80f-43g-48
c:pous	a55
c:pouse	a49
c:pouv	b-70d84e-73f-55
c:pouve	a44b-60c-46d92e-53f-50
c:pp_	f43
c:ppa	a-46
c:ppar	a-47
c:ppe	d-55f95
c:pped	a-51b-48d83g54
c:pped_	a-51b-48d83g54
c:ppel	a-51d-116e106f134
c:ppel_	d-45e55f74
c:ppele	a-45c-57d-70e73f114
c:ppell	a-55b44c47e44
c:pper	c81
c:pper_	c62
c:ppi	c65
c:ppl	a-88b-92c107e-55f64g-41
c:ppli	c70f44
c:pplic	f55
c:pplie	c55
c:ppoi	a-60e61g49
c:ppoin	a-60e61g49
c:ppor	c76
c:pport	c76
c:ppos	c-84f76
c:ppr	a-74d-74f128
c:ppre	a-51b47f95
c:pprec	c50
c:ppren	b47
c:ppres	f92
c:ppri	a-80c-43f116
c:pprim	a-79f111
c:ppro	g51
c:pprov	a-40g62
c:ppy	c40
c:ppy_	c40
c:pra	d70e-41g-47
c:prad	a-56d83
c:prar	a51b81d-67
c:prar_	b61
c:prat	a-90d98
c:prato	a-90c-48d110
c:pre_	c-45d78
c:prec	b48d-72
c:preci	b59d-56f-41
c:pref	b-49e-58f67g97
c:prefe	b-47e-52f69g93
c:preg	a-59c-70g50
c:pregu	g56
c:prei	b51d47
c:prem	c40d-57f-43
c:premi	c54d-72
c:pren	a48e-45
c:prend	a66e-66
c:prene	c89
c:preno	c-53
c:prent	b53
c:prep	a-89c53d88e-41
c:prepa	a-96c55d90
c:pres_	d-55e52
c:presa	a-55c71
c:prese	a66b-55g-67
c:presq	a40
c:press	f40
c:prest	a-50c79
c:pret	c61e47g-41
c:prete	a-77c70e87
c:prev	b53c-71e65g87
c:preve	e73g75
c:prevu	a-44b45g52
c:prez	b65
c:prezz	b69c-41
c:pri	g-58
c:pric	a63b87d-93f-58g-72
c:price	a63b88d-91f-56g-69
c:prie	f59
c:prie_	c-93f72
c:priet	c75
c:pril	f43
c:pril_	f44
c:prim	c-58f100
c:prime	c-54f107
c:prin	c60d42e-89g-63
c:pring	c71e-45
c:print	c41e-48
c:pris	b-52c-92d119f75
c:pris_	a-69c-100d116e49f98
c:prise	a44c-70
c:priv	a60d-42g-44
c:priva	a46
c:prix	a103c-50d-116f-60
c:prix_	a103c-50d-116f-60
c:priz	c64
c:prize	c64
c:pro	c49d-57
c:prob	a-61
c:proc	a67b-59
c:proce	c-56f66
c:proch	a44d-56
c:procu	a81
c:prod	a101c47d-58
c:produ	a106c50d-73
c:prof	e-45f55g-54
c:profe	c76
c:profi	f82
c:profu	a54
c:prog	a-70c93
c:progr	a-70c93
c:proj	a-90b69
c:proje	a-90b69
c:prom	b48d-86e53f-55
c:prome	e61
c:promi	b47d-51e47g58
c:proo	c-47d71
c:proof	c-47d71
c:prop	b-66c48d-71f-50
c:prope	a88c-59d-51
c:propo	b-54c61d-53f-41
c:pros	b41
c:prot	a-46d70
c:prote	a-75d79
c:prov	a-49c85d-40
c:prova	c40
c:prove	a-55c53
c:provi	c43
c:pru	d57
c:psta	c47
c:pstai	c47
c:psu	c61
c:pt_	a-44
c:pte	d-83
c:pte_	d-76f56g68
c:ptem	a68c-79
c:ptemb	a76c-49
c:pteme	e45
c:pter	c69
c:pter_	c81
c:pteu	c48
c:pteur	c48
c:pti	d-60g54
c:ptio	a-44d-44g60
c:ption	a-44d-44g60
c:pto	a42
c:ptoi	g43
c:ptoir	g43
c:pub	a-56c105d-83e-59f69g-79
c:pub_	a-66c56f70
c:publ	c86d-56g-61
c:publi	c86d-56g-61
c:pue	c-47e72
c:pued	d55
c:puede	c-42d61
c:puedo	a47
c:pues	a-51e85
c:pui	b-59c41
c:puis	b-58c42
c:puis_	b-58c55g-40
c:puiss	a62c-48
c:pul	d78
c:pull	d48
c:pun	a-45g57
c:punt	g46
c:puo	c-61d74
c:puo_	c-61d74
c:pur	d41g-58
c:purc	d93
c:purch	d93
c:pure	a-76e69
c:pure_	a-69e71
c:put_	f49g41
c:qu_	f-50
c:qua	d-51f-71
c:qual	c44d-58
c:qualc	a49
c:quali	a-55c46
c:quan	b69c-46e41f-76
c:quand	b85c-47e61f-63
c:quant	a79b47d-60f-59g-43
c:quar	a52d-47f-46
c:quart	a69b-54c50
c:quat	c-67e79f-44
c:quatr	c-73e74g-42
c:que_	b-40
c:quee	a-45b44c82
c:quee_	b46
c:quel	a50e-53
c:quel_	a46b44e-66g-55
c:quele	a62
c:quell	b-47c-42d77f43
c:quelq	a46d-48f-61g-42
c:quels	a72c-50
c:quem	a111
c:queme	a81
c:quen	a52
c:quer	a105c-89d-74
c:quer_	a78c-58d-52
c:queri	a96c-78
c:quero	a52
c:ques	d-65e-45g43
c:ques_	c81d-64e-40
c:quest	a-40d-43f59g65
c:quet	e75
c:quet_	e46
c:quett	e54
c:qui	c44g-55
c:qui_	a43g-89
c:quic	a-44c72
c:quick	a-44c72
c:quie	a92d-56e-75f-51
c:quien	c89
c:quier	a111c-81d-72e-44
c:quiet	c-44
c:quin	b-42c54e60
c:quin_	e75
c:quind	f49
c:quip	c64
c:quipe	c57
c:quir	a-40f109
c:quiry	a-45c-53f111
c:quis	d48
c:quis_	g60
c:quisi	d44
c:quo	d-106
c:quoi	a67d-114f-45
c:quoi_	a59b41d-113f-43
c:quot	a-50
c:quote	a-45f48
c:ra_	b65d-42f-67
c:raa	a-43f50g67
c:raag	f53
c:raag_	f56
c:rab	a42c76d-53g-43
c:raba	c43
c:rabaj	a52
c:rac	d83
c:racc	e83
c:racci	e52
c:race	a43b-50c-65d68f-50
c:race_	a-56d44
c:racel	a59b-44c-59d61f-47
c:rach	c87d-50
c:rache	c76
c:raci	a-73g77
c:racia	a-45c-54g81
c:rack	a-106c-62d123
c:racki	a-60c-55d100
c:racl	a-49d79
c:racle	a-49d79
c:ract	c-56
c:rad	c50e-47g-79
c:rade	c76
c:rade_	b44c42
c:radi	a41c63
c:rado	d84
c:rado_	c-50d94
c:radua	a46
c:raf	c71d-72e57g-45
c:raff	e51
c:rafi	a43
c:rag	b47c51d-71e-54g54
c:raga	a43
c:rage	a-81c104d-44e-61g82
c:rage_	a-84c112d-53e-54g54
c:rai	e-64f-43
c:rai_	b96e-62g61
c:raie	a59b-104c111
c:raie_	a74b-85
c:raien	c104
c:raig	a53
c:rail	a45
c:raim	b96c-41
c:raime	b96c-41
c:rain	g42
c:rain_	d-41g78
c:raine	a86c-61
c:rais	a64e-83g-49
c:rais_	a69e-84f-49g-42
c:raise	b43
c:raiso	a79c-44
c:rait	b49c88e-41f-61g-58
c:rait_	c91e-51f-69g-49
c:raite	b82c41
c:ral	b40c70d-74g-52
c:ral_	a-60c63
c:rald	a72d-42e-43
c:rald_	a79b59c-43
c:rally	c45
c:ram	b-54c83e46f-55g-52
c:ram_	a-53c-45e85
c:ramm	c113
c:ramme	c73
c:ran	f-52
c:ranc	b-74c61d63e-48
c:rance	b-63c44d75e-67
c:ranch	a-53c62g48
c:rand	c63e-50f-65
c:rand_	c77d-54f-56
c:rande	b74e-59
c:randm	a-41d45
c:rands	c71
c:rang	d-78e73g57
c:rang_	a-45c-67e110
c:range	d-65g62
c:rans	b-43c68f-42
c:ransm	a-72c88
c:rant	a-57d130g-58
c:rant_	a-44c49
c:rante	c-47
c:ranti	a-93d121
c:ranz	d48
c:ranzi	d48
c:rap	c-42e62
c:rap_	c-109d97e57
c:raph	d45
c:raph_	a-77c68
c:raphi	c-66
c:raphs	c-46
c:rapi	a68
c:rapid	a42
c:rapp	d-59e87f66
c:rappe	c-58d-51e42f96
c:rappo	a-71b44c45
c:rar	b84d-84e42f-45g-42
c:rar_	b77d-43
c:rare	e56
c:rare_	e58
c:ras	b-61
c:ras_	a44c82d-60f-50
c:rasb	d49
c:rasbo	d49
c:rase	c-60f86
c:rase_	f63
c:rass	a68d-58
c:rasse	c44
c:rat	b-44c55
c:rat_	c63
c:rate	c85d-89e-67
c:rate_	c100d-47e-41
c:rath	b-43
c:rathe	b-41
c:rati	a-56c73g-70
c:ratio	a-80b-46c101d89f-42g-65
c:rato	a-64b-49d106
c:rato_	a-91d104
c:rats	a86
c:rats_	a86
c:ratt	e55
c:ratta	a-55e59
c:ratu	a-71c54f-47
c:ratui	c74
c:rau	c57e-57
c:rau_	c-44
c:rav	a44b-52c-58e42f-56
c:rava	a51d-58g-57
c:ravai	e50
c:ravat	a104
c:rave	a49b-60c-59d60f-45
c:rave_	a-49d111
c:raved	c-54d42
c:ravee	a68
c:ravel	a62b-52
c:raver	e42
c:ravi	e54
c:ravin	c-70e61
c:ravu	a47c-64
c:ravur	a47c-64
c:raw	a-49c-42f123
c:raw_	a-54c-45f121
c:rawe	a-81c77
c:rawer	a-81c77
c:rawi	b42c-79
c:rawin	b42c-79
c:ray	c-72d59g55
c:ray_	g57
c:raye	c-41
c:raz	d-67f106
c:razi	d-53f102
c:razie	a-54f87g46
c:razio	a-43c55
c:rbei	a44
c:rbi	a50
c:rca	b-44c119d-76g-48
c:rcan	c53
c:rcas	c48
c:rcat	c63
c:rce	b-60c75g-42
c:rcel	c60d48
c:rcel_	a-58c41
c:rch	b-66c72e-82
c:rcha	a-54d85
c:rchas	d93
c:rche	b-77c97d-43e-79
c:rche_	b-78c99e-62
c:rcher	c76
c:rchi	d90e-51
c:rchiv	c-66d89
c:rcho	a42
c:rchon	a42
c:rci	b-75c-47d-89f137
c:rci_	b-60c-55d-101f135
c:rco	a102b-44d-52e-55
c:rco_	a97c-47
c:rcr	c-67g91
c:rcre	c-67g91
c:rcred	c-67g91
c:rd_	b45d-55
c:rda	a52c-48d55f-58
c:rda_	a-48e46
c:rday	a50b-48c-72d82e-54f-40g43
c:rday_	a48b-48c-71d83e-51g44
c:rde	d67
c:rde_	b92f-54
c:rdea	a49c-40
c:rdeau	a49c-40
c:rden	a40
c:rder	a-69d98
c:rder_	a-52d75
c:rdere	a-87d75
c:rdes	a77
c:rdes_	a77
c:rdi	b-65d42g49
c:rdi_	b-57c-47f-56g74
c:rdia	a-54c-58e68
c:rdial	a-61
c:rdie	c115
c:rdien	c100
c:rdin	a-41d85
c:rdina	c-59d85
c:rdo	e-47g63
c:rdo_	b58c-68g90
c:rdon	c56d43
c:rdon_	d68
c:rdr	a-49b68
c:rdre	a-41b71c-40
c:rdre_	a-47b72
c:rds	d-43f66
c:rds_	d-42f68
c:rdu	b-51d100f52
c:rdu_	d68f62
c:rdue	d85
c:rdue_	d47
c:rea	a-44c74g-63
c:rea_	d57
c:reac	g46
c:read	c43e-43
c:read_	a57
c:ready	a-85c80d65g-41
c:real	b77c91d-74f-46g-77
c:real_	a54d-42
c:reali	c69d-48
c:reall	a-101b90c70
c:ream	a-140b88c45d120
c:ream_	a-101d128
c:reami	a-54b78
c:reas	a-67c97
c:reat	b41e43g-47
c:reat_	a-53b56
c:reate	a-42e95
c:reati	c50
c:reb	a-42b65c59d-57e-50g40
c:rebb	b71c45d-43
c:rebbe	b71c45d-43
c:rec	b-58f49
c:recc	a85c-53
c:rece	a44b-77f63g-57
c:recei	a-52c-49d69e71
c:recer	a54
c:recev	a113b-55d-75e-48f58g-52
c:rech	b-44c57e-57
c:recha	d46
c:reche	c61
c:reci	b48f-48
c:recie	c61
c:recio	b70
c:recis	a-45c-45e52g85
c:recl	c-43d74
c:recla	c-43d74
c:reco	b-45f112g-74
c:recoi	f93
c:recom	a-61c48
c:recon	a123c-61
c:recor	a-96f119
c:rect	a-61c65d-83f114
c:rect_	a-69f97
c:recte	c51
c:recti	f103
c:recto	c56
c:rectr	c76
c:recu	a-94c49d80g68
c:recu_	a-76d99g94
c:recue	a-64d77
c:recup	a-61c131
c:red	b-55d53
c:red_	b-40d59e51
c:rede	c60
c:redes	c77
c:redi	b-45e-54f-65g54
c:redi_	b-56c-64d43f-50g85
c:redit	c101
c:redon	a-50
c:ree	b-53c91d-64f-63g-53
c:ree_	c101d-80g-41
c:reed_	a-71
c:reel	c66
c:reen	a145d-94e-47f-43
c:reen_	a150c-59d-91e-41
c:rees	c48
c:rees_	c48
c:reet	c58f-74g-42
c:reet_	d49f-72
c:ref	a-56b-68d85g67
c:ref_	d96
c:refa	a-56d105e-44
c:refai	a-64c-78d108
c:refe	b-51e-71f48g86
c:refer	b-50e-70f50g87
c:refl	a-113f48g93
c:refle	a-113f48g93
c:refu	a-55c-65e132
c:refun	a-58c-62e113
c:refus	e74
c:reg	d48
c:rega	b53c-48e-52
c:regal	a75c-67d50g-42
c:regar	a-42b92
c:regi	a-76c100
c:regio	c64
c:regis	a-70c105
c:regl	c-69d107
c:regla	d80
c:regle	c-67d72
c:rego	a-53c-57d52f78
c:regr	e82
c:regre	e82
c:regu	g47
c:regun	g56
c:reh	c65
c:rehe	c46
c:rei	a80b-61e-89f-56g-40
c:rei_	a90b-59c51e-86f-44g-71
c:reil	a48b-47c-71g57
c:reil_	g51
c:reill	a66c-44
c:rein	c83
c:reis	b53
c:reit	a93
c:rel	e-44g57
c:rela	g50
c:relan	g59
c:rele	g68
c:relig	c-60
c:rell	c40
c:relo	f-47
c:relog	c-50
c:reloj	a42
c:rema	g46
c:remb	b55d-45
c:rembo	a-44b56d-43
c:reme	b-54c-72d77
c:remen	a50
c:remet	d97
c:remi	c57d-64f-49
c:remie	d-66
c:remo	c-77d-46f116
c:remon	c-48
c:remov	a-46c-40f115
c:remp	a-51c-86d106
c:rempl	a-48c-84d106
c:ren_	b92
c:renc	c103d-43e-52
c:rence	c78e-51
c:renci	c62
c:renco	c62
c:rend	b-42
c:rend_	d48
c:rende	c-40
c:rendr	a57b-62c92f-48g-59
c:rends	a77b51c-88d-55e-45
c:rene	a-46c106
c:renew	c61
c:renez	a-55c101
c:reni	c41
c:renn	e41
c:renne	e41
c:reno	c-55f99
c:renom	a47c-77f50
c:renon	f61
c:rent	b70d-68f-65
c:rent_	a50d-57
c:renti	b50
c:rentr	a-51b48
c:rents	b77
c:renv	c-58g57
c:renvo	a-44c-48g60
c:rep	b-79e66f-42
c:repa	b-69d79f-58
c:repar	b-78c50d75f-51
c:repe	a69
c:repl	a-102d72e52f-43
c:repla	a-89d112
c:reply	a-51e45g63
c:repo	a-54b-49d-78e113g74
c:repon	a-69b-40d-93e122g91
c:repor	c40
c:repr	b-57c63g-51
c:repre	b-43c79d77
c:req	a-91f126
c:requ	a-91f126
c:reque	a-89f123
c:rer	b-51c80
c:rer_	a-49b-68c89
c:rera	a-63
c:rere	a41
c:rere_	c47
c:res	d-41
c:res_	d-64g-45
c:resa	a-64c85
c:resa_	a-53c51
c:resc	c85
c:rese	b-60g-61
c:resea	c64
c:resen	a62b-55g-67
c:resi	a65g-57
c:resid	a55
c:reso	a-42c47d45
c:resp	a-99c57d-41e101
c:respo	a-83c49e91
c:resq	a40
c:resqu	a40
c:ress	e-43f78g50
c:ress_	f42g45
c:ressa	a-97g72
c:resse	a42b-64d-55e-55f68
c:ressi	a-53d74f75
c:resso	a-57
c:rest	d-43e-41g49
c:rest_	b82c-46
c:resta	e-43
c:reste	d-84e-46g82
c:resto	a56c-48
c:resu	a-57c60
c:resul	c69
c:ret	a-47
c:ret_	b82f-46
c:reta	c45
c:retai	a-67c49
c:retar	a44c-45
c:rete	b47d-64e50f44
c:rete_	d-89e105
c:reten	a-57
c:retez	f62
c:reti	a-63c-42d43f132g-49
c:retio	c53
c:retir	a-57c-111d71e-42f138g-40
c:reto	b-61g62
c:retou	a-102e78
c:retr	e-43
c:retra	b64c48d-55
c:retro	g60
c:rett	a-43c-56d71e63g78
c:retta	g82
c:rette	a-43c-45d78e66
c:retu	a-61c67d57
c:retur	a-61c67d57
c:reu	b-56d77g-56
c:reun	a56
c:reur	a-92d43e92f74
c:reur_	a-76d56e52f79
c:reurs	e48
c:reus	d73
c:reuse	d74
c:rev	a-69b65e44g75
c:reve	a-70b93c60d-106f-60g101
c:reve_	b76
c:revei	a62
c:reven	a-78c75d-74e81f-40g99
c:rever	a-43b88
c:revi	a-67b-51d87g68
c:revie	d-45g59
c:revis	a-111c-79d115e65
c:revo	c-92
c:revoi	c-80
c:revu	a-48b44g51
c:revu_	a-45b50g57
c:rew	c50
c:rew_	a-65
c:rey	c-56d53g48
c:rey_	c-43d56
c:rez	a72d-76e-64
c:rez_	a103d-74e-62
c:rezz	b68
c:rfe	a-69c55g89
c:rfec	a-67g96
c:rfect	a-67g96
c:rfu	b-60g-74
c:rfum	b-56e52f-56g-68
c:rfum_	e98
c:rfume	a71b-44c71g-43
c:rg_	c-59d51
c:rga	b-42c92d-55
c:rgan	c98
c:rgani	c88
c:rge	b-55c48f-71
c:rge_	b-46c44
c:rgen	a81d-65e-44f-69
c:rgent	a92d-79f-64
c:rgi	a-81g100
c:rgiv	a-72e40g57
c:rgive	a-72e40g57
c:rgot	c-42g76
c:rgue	c-41
c:rha	b62d42
c:rhap	b57
c:rhaps	b57
c:ri_	e-64f62
c:ria	c58e-61f-52g-59
c:ria_	c73d-87e-68
c:riag	e-41
c:riage	e-41
c:rial	d47
c:rial_	d48
c:riam	b44
c:riamo	b44
c:rian_	c44
c:riat	a70
c:riat_	a70
c:rib	b-49c59d-74f87
c:ribb	a-58c107
c:ribbo	a-58c107
c:ribe	c-44f64
c:ribe_	f66
c:ribi	e58
c:ribu	c49
c:ric	b48d-49e-86
c:rice	b79d-42e-40f-58g-61
c:rice_	a74b67d-93f-60g-69
c:rices	b67
c:ricev	a-47c-57d84
c:rich	e-84f59g62
c:riche	a91
c:richt	f45g41
c:rici	c54
c:rico	f59
c:ricu	c63
c:ricul	c63
c:rid	a46b-56d-47
c:rida	b-45c-44g77
c:riday	b-43c-70g78
c:ride	a43c44
c:ride_	a57
c:rido	a59
c:rido_	a53
c:rie	c46g-57
c:rie_	g-69
c:ried	a50c-41
c:riee	c51
c:rief	a49
c:rien	b58d-78f46
c:rien_	b103c-70d-65f74
c:rienc	a-53c90
c:riend	a44d-42e47
c:rier	f71g-78
c:rier_	e52
c:riere	a45g-64
c:riers	a-47f79
c:ries	c63
c:ries_	c72d-40
c:riet	c57
c:rieu	a-61c56d87
c:rieur	d110
c:rieus	c58
c:riez	b-43c116e-63f-46
c:riez_	b-43c116e-63f-46
c:rif	a-69b66c51e-68g53
c:rif_	c54
c:riff	a-67d57
c:riffe	a-45
c:rifi	a-65c60
c:rifie	c43
c:rifs	a-41b93
c:rifs_	a-41b93
c:rig	a-42b-51c49g57
c:rige_	g52
c:riger	a-42c50f41
c:rigg	a49
c:riggi	a51
c:righ	a-71c71f43
c:right	a-68c74f45
c:rigi	b-48d66
c:rigi_	d42
c:rigid	a51
c:rigin	a-59d68
c:rij	f90g-49
c:ril	b-74c62g-43
c:rill	b-45c70
c:rim	b-50c41d-47f55
c:rima	e66
c:rime	e-48f103
c:rimer	c-47f80
c:rimi	c53
c:rimo	a76
c:rin	e-41f-57
c:rin_	b-54c60
c:rinc	d59
c:rine	c77d-63f-49
c:rine_	d-47
c:rines	a-76c93
c:ring	f-41
c:ring_	f-48
c:ringe	a40
c:ringi	a-47d52
c:rings	a82d-94e-54g-42
c:rino	d51
c:rino_	d53
c:rint	c41e-48
c:rio	b111d45e-50
c:rio_	d51
c:rion	a58c75
c:rions	a54c75
c:rios	a-85b120c-80
c:riosi	a-65b109c-67
c:riou	b50c-47
c:rious	b51
c:rip	e-41g47
c:ript	a-42c40
c:riq	a59d-54e-45g-48
c:riqu	a59d-54e-45g-48
c:rique	a61d-53e-43g-46
c:rir	b51c-48f-55
c:rir_	a51c-76d43f-52
c:rira	b63
c:rire	a-53d-47e67g66
c:rire_	a-57d-42e41g53
c:ris	b-68
c:ris_	a51b-58c-79d42
c:rise	b-58
c:rise_	b-48
c:rises	f63
c:risp	a-70e87
c:rispo	a-52e57
c:riss	a-72c44
c:rist	a56d55g-48
c:rist_	a51
c:rista	a61
c:riste	a-44
c:ristm	a59
c:rit	c64d-92f67
c:rit_	c-86e107f55
c:rita	c96d-41
c:ritag	c73
c:rite	b48d-68e-63f46g-56
c:rite_	b52d-75f45g-44
c:riter	c75
c:riti	a-61c74d-53e41f46
c:ritin	a-53e55f42
c:rito	f51g41
c:rito_	f56g46
c:ritt	a-95e49f64
c:ritto	a-47
c:rity	a-69c80
c:rity_	a-69c80
c:riv	b-55f70
c:rive	b-49f82
c:rive_	f-64
c:rived	a-67
c:rivee	a40c-78
c:river	f43
c:rivi	a44d-61
c:rivo	c-70e69g50
c:rivo_	e54g56
c:rix	a103c-50d-116f-60
c:rix_	a103c-50d-116f-60
c:riz	a-85c51d50
c:rize	c64
c:rize_	c59
c:rk_	f-75
c:rka	c90
c:rke	d-66
c:rker	a73
c:rker_	a73
c:rket	b55
c:rket_	a-74b83
c:rketi	a64f44
c:rki	c88
c:rkin	c88
c:rking	c88
c:rkl	a-42e50
c:rks	c44g47
c:rksh	d62
c:rksho	d62
c:rla	a-60c68d42e-49g84
c:rla_	a-42c72d67
c:rlai	g59
c:rld	c41
c:rle	b-51
c:rle_	b-64g42
c:rler	b42
c:rli	g82
c:rlie	a-81c-42g116
c:rlier	a-81c-42g116
c:rlo	a49c59e-53f-58g-67
c:rlo_	c73e-42
c:rlog	a79d-41
c:rloge	a79d-41
c:rls	c113g-41
c:rls_	c113g-41
c:rly	a43b88c-72
c:rly_	a43b88c-72
c:rm_	a-43b-58c98d-55e-85
c:rma	b-56c-66e73
c:rma_	d41
c:rmac	a54
c:rmai	a-69e71
c:rmal	a-74c-61d53e94g41
c:rmal_	a-90
c:rman	e77
c:rmat	a52e-49f45
c:rmati	a93c-86
c:rmb	d42
c:rmba	d42
c:rmban	d42
c:rme_	a-42b45g47
c:rmen	c52
c:rmer	a89e-48
c:rmer_	a78
c:rmes_	e42
c:rmet	a75
c:rmets	g60
c:rmett	a85
c:rmi	d-72
c:rmi_	c-50
c:rmie	a60
c:rmier	a50
c:rmit	a-57c66
c:rmo	d48g80
c:rmo_	a-55g87
c:rmoi	d58
c:rmoir	d58
c:rms	c46
c:rms_	c46
c:rn_	a43b-58c70f-52g-60
c:rna	f78
c:rnal	a49c56
c:rnali	a52c48
c:rnan	a-47f88
c:rnant	a-42f92
c:rne	b-57e43
c:rne_	b-47d63e68
c:rnee_	d-52
c:rner	a-84d48e54
c:rner_	a-48c47d56
c:rnes	c-46
c:rnet	a69b-56
c:rnet_	a88b-40
c:rni	b-73d71g73
c:rnie	a-44b-55d97g47
c:rnier	a-49b-52d82g55
c:rnin	a41c-60e-56g76
c:rning	a41c-60e-56g76
c:rnity	d42
c:rno	d41e-60
c:rno_	e-53
c:rns_	b42
c:ro_	b-47e62g-45
c:rob	f-52
c:roba	a-41
c:robe_	d53g40
c:roc	e-48
c:roca	a-52d80
c:roce	f64
c:roced	c-69d47
c:roch	b66c-46
c:rocha	a67
c:roche	b-42f-42g67
c:rochu	a-71b120c-63
c:roco	c63
c:rocu	a81
c:rocur	a81
c:rod	a48c62d-52g-64
c:rodu	a97c61d-75
c:roduc	a55c48
c:rodui	a59
c:rof	e-46f73g-55
c:rofe	c76
c:rofes	c59
c:rofi	f81
c:rofil	a-47f86
c:rofu	a54
c:rofum	a54
c:rog	c76
c:rogr	a-70c93
c:rogra	a-68c91
c:roi	c60f-46
c:roid	c75
c:rois	e40f-60
c:rois_	f-56
c:roit	c75d54e-53
c:roit_	c60e-61
c:roits	a-108c69d84
c:roix	a47
c:roix_	a47
c:roj	a-63b65
c:roje	a-90b69
c:rojec	c64
c:rojet	a-61b79
c:rok	d88
c:roke	d88
c:rol	d59f-52
c:roll	c59
c:rolo	d72e-48
c:rolog	d72e-48
c:rom_	f41
c:roma	c42
c:rome	a69d-45
c:rome_	a51
c:romi	b45d-54e45f-40g42
c:romis	b46d-53e46g57
c:ron	c64f-54
c:ron_	a44b-54e48f-43
c:rona	d42
c:rona_	d47
c:rond	a78b-49
c:rond_	a45
c:ronde	a74b-42
c:rone_	c41
c:rong	a-48b-57c48e82g-44
c:rong_	a-55b-54c46e83
c:roni	c77
c:ronne	c-47
c:rono	a55c104d-64
c:ronog	d50
c:rons	b88d-49
c:rons_	b88d-49
c:ront	a-65b56c106
c:ront_	a-49b49c106g-57
c:ronz	c44
c:roo	f-50
c:roof	a-92b71d57
c:roof_	a-81b73d60
c:room	c88d-60
c:room_	a42c57d-51
c:rop	b-58f-47
c:rop_	c-68d85e-73f-44
c:rope	a91b-41d-67
c:roper	a88c-59d-51
c:ropo	b-55c60f-42
c:ropos	b-52c58d-50e43
c:ropp	a-45d73
c:roppe	a-61d51
c:ropri	c51
c:roq	g41
c:roqu	g41
c:roqui	g44
c:ror	f66
c:ros	a62b-51d-74f-42
c:ros_	a77d-65f-55g-58
c:rosa	a46c-68g54
c:rosc	c45
c:rose	f-44
c:rose_	a56c-64g42
c:ross	a84b-54g-59
c:rosse	a52b-79
c:rot	d40e-80
c:rote	a-53d78
c:roth	a65d-55
c:rothe	a65d-55
c:rott	c54e-43
c:rotte	b46
c:rou	f-48
c:rou_	a-72
c:roub	e60
c:roug	b53g-42
c:rouge	a97
c:rough	b76e45
c:rous	a72
c:rouv	g47
c:rov	b-45c72d-58e-43
c:rova	c63
c:rovar	a49
c:rove	c41
c:rove_	a77
c:row	b-52c57d56f-63g-64
c:row_	c86d45
c:rowi	d52
c:rowin	d52
c:rown	a92e-44
c:rown_	a107
c:roy	a-55c85
c:roya	c56
c:rpe	a102c-50e-47
c:rpen	a107
c:rpent	a103
c:rpi	a63
c:rpo	d61
c:rpor	a-51d63
c:rport	d64
c:rpr	a49
c:rpri	a48
c:rqu	b-45c121e-48f-57
c:rque	c119e-55f-42
c:rque_	c130e-70
c:rra	c54
c:rra_	b63
c:rrai	c80e-43f-46
c:rrait	c40
c:rran	d48
c:rrang	g54
c:rre	e-56f66g-52
c:rre_	d117
c:rrec	a-70f92
c:rrect	a-70f92
c:rrei	a87e-65g-48
c:rrei_	a86e-60g-46
c:rrem	a48
c:rren	c51
c:rrent	a-53c48
c:rreo	a-40f45
c:rres	a72e-71
c:rres_	a73c-47e-43
c:rret	a49c-63d-100f86
c:rrete	a74c-64d-77f92
c:rreu	a-71e84f81
c:rreur	a-71e84f81
c:rric	c63
c:rrie	f76
c:rrier	f104g-48
c:rriez	d59
c:rrig	f43
c:rrige	f43
c:rrin	a41c-79d45g54
c:rring	a48c-83d47
c:rrio	a76
c:rrion	a53
c:rris	a-48c79
c:rrit	a-47
c:rriv	a-40c-85e59g97
c:rrive	c-77g91
c:rro	c42d-68
c:rron	c-42
c:rror	f68
c:rrow	c88
c:rrow_	c47
c:rru	a-59
c:rry	c-65e-58g115
c:rry_	c-71e-53g115
c:rs_	c63g-55
c:rsa	c-43f57
c:rsa_	c-58d51
c:rsai	f55
c:rsair	f56
c:rsary	a-65b41e54
c:rschl	e49
c:rsd	a54b-40e-53g48
c:rsda	a54b-40e-53g48
c:rsday	a54b-40e-53g48
c:rse	a62b43d-81g-76
c:rse_	a71b70d-118e-43
c:rsei	c48
c:rseil	c48
c:rsel	d40
c:rself	a66
c:rses	a62
c:rses_	a62
c:rsh	c43
c:rsi	a-44f-43g110
c:rsic	d81
c:rsich	d81
c:rsio	a-50g113
c:rsion	a-50g113
c:rso	a-65b-58c42d-54e94f89g-42
c:rso_	c42d57
c:rson	a-67b-52d-86e99f120g-42
c:rson_	e61
c:rsona	a-47f108
c:rsonn	a-66b-60c61d-93e107f50
c:rst	b42d-88e65f-43
c:rst_	b67d-72e77f-49
c:rste	c86
c:rt_	c40f-57
c:rta	b-50g-50
c:rta_	d-42e40
c:rtac	a44
c:rtach	a44
c:rtag	c104d-41
c:rtage	c108
c:rtai	c51d-43
c:rtan	a42c-76d73
c:rtant	c-61d77
c:rtar	d67
c:rtare	a52
c:rtarl	a-53d82
c:rte	b-48e-55
c:rte_	b-47c57f-71
c:rted_	d41
c:rtee	a-43c77d-51
c:rtee_	c76
c:rtef	a46c-51d63
c:rtefe	a46c-51d63
c:rtel	a61c-54
c:rtena	c51
c:rter	e-69
c:rter_	e-44
c:rtera	a60
c:rtes	c60d-42
c:rtes_	a-41c54
c:rtf	c47
c:rtfo	c47
c:rtfol	c47
c:rth	d-91f61g58
c:rth_	a-43c58d-48f56
c:rthd	c-57f68
c:rthda	c-57f68
c:rthe	a-40g79
c:rther	g64
c:rti	a-64d102
c:rti_	d46
c:rtic	f112
c:rticl	c-43f103
c:rtie	b-44d84
c:rtie_	a-55e78
c:rtier	d61
c:rtif	a-110b-41c50d96
c:rtifi	a-110b-41c50d96
c:rtir	d73
c:rtir_	d49
c:rtis	a-74c67
c:rtisa	a-50
c:rtiss	c51
c:rtist	c57
c:rtn	a50
c:rtne	a74
c:rtner	a74
c:rto	d65e-46f56g-52
c:rto_	c-53d62
c:rton	a-45
c:rtou	d49e-62f41
c:rtout	d49e-62f41
c:rts	a79b-47g-46
c:rts_	a84g-41
c:rtu	a95
c:rtur	a62
c:rture	a62
c:rty	c144d-58g-66
c:rty_	c144d-57g-65
c:rua	a47
c:ruar	a47
c:ruary	a73
c:rub	b-53c49d118
c:ruba	d41
c:rubb	a-69d114
c:rubi	a76
c:rubis	a60
c:ruc	a56c62d-70e-50
c:ruc_	a68
c:ruct	a66
c:rud	d52
c:rue	b-54c118e-65g-64
c:rue_	b-63c118e-49f-49g-52
c:ruf	f78
c:rufe	f62
c:rui	d43f50
c:ruit	a45
c:rul	c-47
c:rum	c73
c:run	b72c54
c:run_	b46c45d-42
c:rung	c-49e51
c:rung_	a-49e54
c:runk	b91
c:runn	c57
c:runni	c57
c:runt	c49
c:rup	c68
c:rus	a101b-69d-60
c:rush	a52c-84
c:rush_	a50c-73g40
c:rust	a53
c:rut	c64
c:rute	c56
c:rux	a49
c:ruxe	a49
c:ruxel	a49
c:rva	a-45f43
c:rvat	a-54c51
c:rve	b-62e40
c:rve_	c-47d55
c:rven	c47
c:rves	a63
c:rves_	a63
c:rvi	b-57c51e73f-58
c:rvic	a-51b-42d80e82f-58g-47
c:rvice	a-50b-42d81e83f-57g-46
c:rvie	c66
c:rview	c72
c:rwa	a-67c56e55
c:rwar	a-67e63
c:rward	a-57c40
c:rwi	f42
c:rwo	a-49
c:rwor	a-49
c:ry_	d-64
c:ryo	c40
c:ryon	c40
c:ryone	c40
c:ryt	a-62f92
c:ryth	a-62f92
c:rythi	a-54f95
c:rza	a-49c56e43
c:sa_	b55d-55f-56
c:sab	c-64f50g-47
c:saba	a76c-67
c:sabat	a59c-69
c:sabe	a-43b53d56
c:saber	a-56b54d62
c:sabl	e58
c:sable	e59
c:sac	c-45e125f-77g-47
c:sac_	b-57c-104d46e138f-63
c:sach	e65
c:sad	g64
c:sade	a41
c:saf	g47
c:sag	d-71g115
c:sage	a-45d-62g115
c:sage_	a-52d-73g118
c:sages	f79
c:sai	b-46c43d-64g45
c:sai_	c74
c:said	a-53b-41c-74e93g111
c:said_	a-53b-41c-74e93g111
c:sain	a67c70d-41
c:saint	a67c70d-41
c:sair	c-45f73
c:saire	c-45f73
c:sais	c46d-53
c:sais_	c68f-53
c:saisi	f49
c:sait	b45
c:sait_	b45
c:sal	b-68c103d-40e-58
c:sale	a-101b-70c77d42f46g-50
c:sale_	a-40c44
c:sales	a-106b-74c64d64e50
c:sali	c-49
c:sall	c64
c:salle	c67
c:salo	b-48c118d-45e-56
c:salon	b-48c118d-45e-56
c:salu	a-80c77
c:salud	a-53
c:salut	a-40c92
c:salv	a63g49
c:salve	g55
c:sam	a69b-66d-102g52
c:same	a73b-77c-94d-88g56
c:same_	a86b-42c-111d-71g84
c:samed	a50b-69d-61f-52
c:samp	a-61c74
c:sampl	a-61c74
c:sams	a75
c:samst	a75
c:san_	g66
c:sance	c-40
c:sand	a61b53e-49
c:sand_	a84
c:sans	f-56
c:sans_	f-56
c:sant	a-47b-63c70f60g-54
c:sant_	f58
c:sante	a-63e60
c:sap	b44c-57
c:sape	a-44
c:saper	a-40
c:saph	c-42
c:saphi	c-42
c:sapp	c-48
c:sar	a42d-78
c:sare	c53
c:sare_	a45
c:sary	e48
c:sary_	e48
c:sas	c47
c:sas_	c41
c:sat	b-43d54
c:sati	a-117d65e43f71
c:satio	a-50f59
c:satu	a76b-43d52e-50
c:satur	a76b-43d52e-50
c:sau	a54g-75
c:sauf	c-73
c:sauf_	c-73
c:saur	a63g-67
c:saura	a62g-48
c:saut	d59
c:sauto	d41
c:sav	a-46b113g-62
c:saved	a48
c:savez	c53
c:savo	a-61b114e-51f46g-57
c:savo_	a42
c:savoi	a-87b110g-44
c:saw	a108d-59
c:saw_	a108d-59
c:say	b53d58f-49
c:say_	a-88b106e48
c:saya	a-42c-50f47g73
c:sayag	a-42c-50f47g73
c:saye	a92e-42
c:sayer	a93
c:says	a-56b78d86e-53f-61
c:says_	a-56b78d86e-53f-61
c:sba	d51
c:sbo	d86
c:sbou	d49
c:sbour	d49
c:sca	b-67
c:sca_	a49
c:scam	c41
c:scar	a60
c:scat	c58
c:scato	c42
c:sce	a42f-48
c:scen	a41
c:scend	a62
c:scent	e41
c:sch	b61f44
c:scha	a-50b66c87
c:sche	f73
c:schen	c-80f85
c:schi	b78d47
c:schic	a-44d72
c:schl	c-72d85
c:schm	a50
c:scho	c72d-42
c:schoo	c68
c:schr	f67
c:schri	f76
c:schu	e61
c:schw	a47
c:sci	a81c-62
c:scia	a46
c:sco	a60b-53g-68
c:sco_	a73
c:scon	c-48d41
c:scont	c-46d41
c:scot	a96
c:scou	a-58b-51c102e56
c:scoun	c69e40
c:scr	a-53b-62d-77e53f125
c:scre	c67e41
c:scret	c55
c:scri	a-51b-59d-86f131
c:scrib	c-46d-51f94
c:scrit	a-102e67f118
c:scriv	d-58f95
c:scu	a-48d-53e60g89
c:scul	e55
c:sculp	e52
c:scus	a-79c-79g97
c:scuss	a-71c-57g93
c:sda	b-71c-49e-58g94
c:sday	b-70c-49e-57g90
c:sday_	b-69c-47e-56g91
c:sde	b49
c:sde_	b50c-62
c:sdf	a-124b-71c180d-81e-86f-64g-67
c:sea	b-58e-72
c:sea_	c-40
c:sear	c44
c:searc	c44
c:seau	a84
c:seau_	a76
c:sec	b-65c40d-59e54f-49g57
c:sech	e80
c:seco	b-42e-40g102
c:secon	b-40g104
c:secr	a66
c:secre	a66
c:sect	c63
c:secte	c47
c:secu	a-49c55e51
c:secur	a-47c49e52
c:sed	a-52e53f61g70
c:sed_	a-62e60f71g80
c:see	b-50e64f-66
c:see_	b-52e65f-64
c:sees	a65
c:sees_	a65
c:seg	a-71d54g57
c:segn	a-59g46
c:segna	a-75d45
c:segu	a-98c47d52
c:segui	a-55c40
c:segur	a-40d74
c:seh	c63
c:sehr	c49
c:sehr_	c49
c:sei	b-45g-73
c:seil	a61b-49g-47
c:seill	a68b-46g-41
c:sein	a43
c:sein_	a50
c:seit	a-82d56e57
c:seit_	a-86d74e69
c:sel	d55e-51f-63
c:sel_	a-51d115
c:self	a48
c:self_	a50
c:sell	a72b-46c44e-67g-44
c:sell_	a98d-48e-44g-48
c:selv	a-47e42
c:selve	a-47e42
c:sem	d-44
c:sema	b-42f-55g46
c:semai	f-40
c:seman	g79
c:semb	a46c-67e-67
c:sembl	c-61e-59g42
c:sembr	a53
c:seme	a-53c119
c:semen	a-51c118
c:semp	a48c-56e53
c:sempr	e44
c:sen	e45f47
c:sen_	a-43b52e57
c:senc	c70
c:sence	c80
c:send	c61e-57
c:send_	c48e-50f-49
c:sens	f95
c:sensi	f56
c:sent	b-41c-42e59f83
c:sent_	c-58e45f58
c:sente	c-86f103
c:senti	a-61e62
c:sep	a41
c:sepa	f86
c:separ	f86
c:sept	a59c-56
c:septe	a76c-49
c:ser	f-49
c:ser_	d64e-78f-54
c:sera	a-46b87d-74g98
c:sera_	a-53b115d-83e-68g106
c:serai	f-41g40
c:sere	a-64c79
c:sere_	a-74
c:seri	b-63c72d41e-43f-51
c:seria	d68
c:serie	b-46c86e-57
c:sero	g42
c:seron	g43
c:serp	a110
c:serpe	a110
c:serr	d75
c:serre	a-48d52
c:sert	c75e-43
c:serti	c78
c:serv	b-61d52e82g-62
c:serve	b-41c-68d68e44f45
c:servi	b-57d82e80f-63g-41
c:ses	a45c52e-50g-70
c:ses_	a41c54e-50g-63
c:sess	a-43d52
c:set	b46c59e-52
c:set_	a-49c-53d58
c:sett	c95e-58
c:sette	a-42c93
c:setti	a45
c:settl	a-55b67c59
c:seu	d49e-52f-47
c:seul	c-87d43
c:seul_	a60
c:seule	b65c-78d60
c:seur	c50
c:seur_	c49d46
c:sev	a52b43d-43f-40g-57
c:seve	b53g-54
c:seven	b67c-41g-45
c:sever	c45
c:sez	b46f68g-60
c:sez_	b46f69g-60
c:sh_	b-50c71g-47
c:sha	b-51c56
c:shal	c80d-49e-41g53
c:shall	c83d-45g55
c:sham	c-41e104
c:shame	c-41e104
c:shar	c68f58
c:share	c63
c:she	a61b-63c-58f-64
c:she_	a73b-52c-94f-64g44
c:shed	a-46e85
c:shed_	a-46e85
c:shee	a-53
c:shel	a130d-52
c:shi	a50b-42c54e-53g-48
c:shio	d66
c:shion	d66
c:ship	c72d-55
c:ship_	a77d-43
c:shipp	a-48c55
c:shir	a44
c:sho	c61f-59g-44
c:shoes	e42
c:shoo	c57
c:shoot	c57
c:shop	c92f-46g-56
c:shop_	a-43c117f-55g-42
c:shopp	b54
c:shor	c69
c:short	c63
c:shou	c-60d82
c:shoul	b41c-61d86
c:show	a74b-80d-58f-51
c:show_	a108b-52e-42
c:showe	g83
c:shown	a42
c:shy	a119
c:si_	a-40c58f66
c:sia	c51d-48
c:siam	d-66
c:siamo	d-66
c:sib	a46c-66
c:sibi	c50
c:sibil	c50
c:sibl	a50c-109
c:sible	a52c-106
c:sic	d58
c:sich	c-52d83
c:siche	d89
c:sid	e-65
c:side	e-65
c:side_	d73e-48f-50g98
c:siden	a53
c:sider	a69d-48
c:sie	c45
c:sie_	d59e-55g-41
c:siem	e57
c:sier	a-62b42
c:sier_	a-105c49f50
c:siera	d48
c:siere	b58
c:siet	c55
c:sieu	a63b-51d-47
c:sieur	a59b-44d-43
c:sif	c76
c:sif_	c69
c:sig	a-63c48
c:sign	a-54c61
c:sign_	a-115c42
c:signo	c70
c:sil	a84b-43e-83f-69
c:sile	a-50g41
c:silen	a-55g41
c:sili	c71
c:silk	d51
c:silk_	d51
c:silv	a107c-43e-51f-41
c:silve	a107c-43e-51f-41
c:sim	b61c-73e65
c:simo	c-61
c:simo_	c-70
c:simp	b99c-72g-47
c:simpl	b99c-77g-46
c:sin_	d81
c:sinc	b-52e46f55
c:since	b-52e46f55
c:sind	c53
c:sine	c100e-60
c:sine_	c49
c:sines	c68
c:sing	d62g-62
c:sing_	a-74d64g-44
c:sino	g57
c:sinon	c-43g61
c:sins	a-42f111
c:sins_	d43
c:sio	a-51d-48e-51f47g66
c:sio_	g40
c:sion	a-59c43d-42e-48f47g58
c:sion_	a-61e-51f61g65
c:sionn	c67
c:siq	c-49e80
c:siqu	c-49e80
c:sique	c-49e80
c:sir	a96d-75
c:sir_	a44d-51
c:sire	a109c-46
c:sire_	a109c-46
c:sis	c-41
c:sist	a47c-67
c:siste	a54c-99
c:sit	b51c67d-85e-68g-58
c:sit_	c42e-44
c:site	b75c95d-70e-62f-53g-59
c:site_	b77c88d-68e-54f-65g-56
c:siti	d-46
c:sitio	g48
c:sito	c49
c:siv	a-85b80c60
c:sive	a-73b84
c:sive_	b54
c:six	d41f-45g-57
c:six_	f-41g-53
c:sixt	a-52
c:sixty	a-66e44
c:siz	a90e-87f-52
c:size	a90e-85f-50
c:size_	a102c-41e-83f-46
c:sk_	c52d-51
c:ske	b-55c-89d-82e81g132
c:sked	a-72c-61d-57e83g127
c:sked_	a-72c-61d-57e83g127
c:sket	c-67g72
c:sketc	g81
c:ski	a-61
c:skin	a-58b45d47
c:sking	a-68
c:sla	a55
c:sle	a44g50
c:slet	a61
c:slett	a53
c:sli	b42
c:slip	a52
c:slo	a77c-51
c:slt	a49
c:slt_	a49
c:sly	b45
c:sly_	b45
c:sma	a103b-48c-65d-44f-65
c:smal	a106b-41c-66e-57f-62
c:small	a110c-62d-47e-55f-61
c:sme	c79e-47
c:smel	a51
c:smell	a51
c:smet	c97
c:smett	a-45c67
c:smi	a-72e83
c:smis	a-41
c:smo_	e49
c:sn_	d53
c:sob	a57d-43
c:sobr	g45
c:sobre	g56
c:sobri	a57
c:soc	c62e-47
c:soci	c62e-47
c:socia	c61
c:socie	c43
c:soe	a61c-54e-56g64
c:soeu	a69c-48e-55g65
c:soeur	a69c-48e-55g65
c:sog	a-63b70
c:sogn	a-63b70
c:soi	e-43
c:soin	a-86c54
c:soin_	a-56b45c56
c:soir	e-46
c:soir_	c-44g46
c:soit	c-50
c:soit_	c-50
c:soix	a86b-46
c:soixa	a86b-46
c:sol	b92e-46f61g-58
c:sola	d69
c:sold	a64b-71g-61
c:sold_	a67b-55
c:sole	d-62f94
c:soli	b74c-53f41
c:solit	b71
c:solo	b114c-43
c:solo_	b114c-43
c:solut	c54
c:som	a53d-46f-51g-70
c:some	a66c-63f-57g-67
c:some_	c83e-62
c:someb	a44c-81
c:someo	e90
c:somet	a105c-97e-70f-45g-63
c:somm	c49d-73e52
c:somme	c47d-73e52
c:somo	c71
c:somos	c71
c:son	c58d-58g-51
c:son_	b52c49d-46g-46
c:sona	a-54f112
c:sonal	a-40f113
c:sonn	a-45b-67c72d-81e95f51g-61
c:sonna	a46
c:sonne	a-72b-63c84d-72e101f45g-52
c:sono	a45d-51e-40
c:sono_	a45d-51e-40
c:sons	c67g-42
c:sons_	b42c70g-57
c:sont	b-98d89g-45
c:sont_	b-98d89g-45
c:sor	c41
c:sor_	c76
c:sorr	c-89g95
c:sorry	c-83g95
c:sort	b51g-42
c:sort_	b53
c:sorti	e40
c:sos	a-50
c:sou	b-57c51
c:sou_	c100d-71
c:soud	d61
c:souh	b-42
c:souha	b-42
c:sour	a-45e65
c:souri	a-54
c:sous	b-43c40g-48
c:sous_	b-42c42g-47
c:sout	e45
c:soy	c107
c:soy_	c109
c:sp_	d73
c:spa	a-47c44e-60g47
c:spac	g42
c:space	g42
c:spara	f42
c:spe	d-98e55
c:spea	c58
c:speak	c58
c:spec	c48d-52g-57
c:speci	c73
c:sped	c-42d46
c:spedi	c-58d46
c:spel	a-49f76
c:spen	a73d-63
c:spend	a104d-49e-49
c:sper	a-83e76g65
c:spet	a-93c-49e111g75
c:spett	a-90e103g76
c:spi	b-63c57
c:spic	c70
c:spice	c70
c:spin	d51
c:spine	a69
c:spir	c49
c:spl	a-47b51
c:spo	b-52c44d-92
c:spo_	a98c-45
c:spok	a-44g67
c:spoke	a-44g67
c:spon	a41b-68c61d-104g-50
c:sponi	a114d-86e-42
c:spons	c72e68
c:spor	a-67c51
c:sport	a-67c51
c:spos	c45d-52e46
c:sposi	a-40c59
c:spost	a-50e64
c:spr	e-66g45
c:spri	c53e-52
c:sprin	c71e-45
c:spu	a-47e86
c:squ	d-52g54
c:squ_	a40c-46g56
c:sque	b-57
c:sque_	c75
c:squel	a55
c:ssa	d-57e-57f50g103
c:ssa_	b68
c:ssag	a-61d-70f41g116
c:ssage	a-65d-65g114
c:ssai_	c74
c:ssan	a-62f102
c:ssanc	c-40
c:ssant	a-56f83
c:ssay	a51b-47e-53
c:ssaya	a-42c-50f47g73
c:ssaye	a92e-42
c:sse	b-57
c:ssed	a-78c-41e85g87
c:ssed_	a-123e90g96
c:ssee	a44c-95d48e81
c:ssee_	a40c-98d50e83
c:ssel	c-43d77
c:ssel_	d52
c:ssem	a58c45d-41
c:ssemb	a46
c:ssen	a-52e54
c:sser	b-60c51e-42f-41
c:sser_	a66b-43e-72g-58
c:ssera	a-56c47
c:sses	c52e-66
c:sses_	a54c64d-54e-78
c:ssess	a-59d60
c:sset	a-43b-41c102
c:ssett	c49
c:sseu	c61
c:sseur	c62
c:ssez	d-54f98
c:ssez_	d-54f98
c:ssi	b-48c43e-42
c:ssi_	b-58c90
c:ssia	c43
c:ssib	a44c-62d58e-59
c:ssibl	a42c-88d50e-54
c:ssie	a-40c61g-59
c:ssier	a-97c57f49
c:ssieu	a48
c:ssif	c83
c:ssif_	c69
c:ssim	d56
c:ssin	b-58d107
c:ssine	c63
c:ssing	d97
c:ssins	c-40d68
c:ssio	c46d-54e-55f75g-47
c:ssion	c46d-54e-55f75g-47
c:sso	c50e-53f47g-42
c:sso_	f44g-58
c:ssoc	c60
c:ssoci	c60
c:ssoi	d43
c:ssor	a-58
c:sst	g73
c:sst_	g75
c:ssu	a-66b-48d98e65f-52g81
c:ssue	a-59c56
c:ssun	a-93c-72e101
c:ssuno	a-48e86
c:ssur	b-43d91g41
c:ssura	c-50d104
c:ssure	g66
c:ssus	c-43g102
c:ssus_	c-43g102
c:st_	b44
c:sta	d-45
c:sta_	d-72e-54f53
c:staf	a-64c84f43
c:staff	a-64c84f43
c:stag	b53c79d-60
c:stag_	a52
c:stage	a-62b69c52
c:stai	a-41c68
c:stair	a-71c95
c:stam	d50
c:stamp	d58
c:stan	b47d-80
c:stand	a-44d-44e98
c:stant	b81d-47
c:star	b82c71d-67e-54f-52g-49
c:star_	a58
c:stari	c58
c:start	b91
c:stat	c-58d72e51f91
c:stati	a-69c-85d79f72
c:stau	c-51d41
c:staur	a54c-48
c:stay	a54
c:ste_	b47d-70
c:stea	g74
c:stead	g56
c:sted	c64d-71e-49g99
c:sted_	a-58c50d-58g110
c:stee	a103b-51c-55
c:steel	a103c-47
c:stel	a-55d69
c:stell	d77
c:stem	a-40f89
c:steme	b-42c46
c:sten	c120f-63g-63
c:sten_	c117
c:steni	d54
c:stens	c-55e64
c:ster	e-68
c:ster_	a89d-69e-73g-44
c:stera	b60
c:sterd	a-57c-52d73g56
c:stere	a-46
c:stes	a-59d53
c:stes_	a-44
c:stet	a84
c:stet_	a80
c:steu	a44
c:sti	c45
c:stick	a45
c:stie	a-55
c:stig	a-61
c:stil	c-48e-51
c:still	c-61e-47
c:stim	a-70c63
c:stima	a-71c45
c:stime	c44
c:stin	c72e-52g-74
c:sting	c104g-47
c:stio	d-67f-43g85
c:stion	d-67f-43g85
c:stiq	c50
c:stiqu	c50
c:stit	d65
c:stitu	d44
c:stl	a49d-44
c:stly	c57
c:stly_	c57
c:stm	a59
c:stma	a59
c:stmas	a59
c:sto	b-69f60
c:sto_	g85
c:stoc	a54c65d-70
c:stock	a54c65d-70
c:stoi	c57
c:stoir	c57
c:stom	a-62c56d74e-41
c:stome	c95d-42
c:stoms	a-44c-58d102
c:stone	c47f-50
c:stop	b-58e-57f124g-70
c:stop_	d-52f127g-69
c:stor	b-78c43f60g-61
c:store	c-43e85
c:stori	a-60f85
c:str	c43g-52
c:stra	b-65d57g-46
c:stra_	c89d-74
c:stran	a72
c:strap	c-88d99
c:stras	d48
c:stre	b-42c52f-53
c:stre_	c42
c:stree	d51e41f-71
c:stres	g48
c:stri	a-56b64
c:stri_	a-84b84
c:strib	c48
c:strin	d42
c:stro	a-48b-51c90g-44
c:stro_	a-64c83
c:stru	a87
c:struc	a55
c:stu	b79c55e-56g-61
c:stuc	d49
c:stud	b85e-48
c:stude	a-40b71c45
c:studi	a51
c:stuf	a-44
c:stur	a-58c65
c:sty	b-44c85
c:styl	c49d48
c:style	c66
c:styli	c40
c:stylo	c-54d58
c:sub	f91g-41
c:subs	f64
c:subsc	f66
c:suc	a48c52d-43f-45
c:such	a61c53
c:such_	c46
c:suche	a93d-40
c:sue	c54
c:sue_	a-57d59
c:sueg	a46
c:suegr	a46
c:suf	a-82c63
c:suff	a-82c63
c:suffi	a-82c63
c:sug	c-45g98
c:sugg	c-45g98
c:sugge	c-45g98
c:suis	d-81g-56
c:suis_	d-75g-55
c:suit	c-51f86g102
c:suit_	a41
c:suite	a-77c-54f114g109
c:suiv	a-103d99e-48f-56
c:suivi	a-68d89
c:suivr	a-45b51
c:suj	a-73g108
c:suje	a-73g108
c:sujet	a-73g108
c:sul	c63d-48
c:sul_	a-73e51
c:sull	a-43g64
c:sulla	g65
c:sult	a-55c111
c:sulta	c106
c:sum	c53
c:sum_	c49
c:sun	c-94d56e98
c:sund	b-43c-60d54
c:sunda	a45c-84d60
c:suno	a-48e86
c:suno_	a-48e86
c:suo	a67
c:suo_	a40
c:sup	a-109e-57f130
c:supe	a41
c:super	a41
c:supp	a-125e-46f132
c:suppl	a-66c60d44
c:suppo	a-60
c:suppr	a-94c-58f130
c:sur	b-75g59
c:sur_	b-57c57d-43
c:sura	b-52d68e-47g44
c:suran	d81
c:sure	b-60g121
c:sure_	a-50d-63e54g114
c:sured	g77
c:suree	a-50
c:surer	d85
c:surt	d46f44
c:surto	d46f44
c:sus	g107
c:sus_	c-54g99
c:suy	c78
c:suyo	c82
c:svp	a134b-40c-88e-68g-86
c:svp_	a134b-40c-88e-68g-86
c:swa	d79
c:swap	a-91d110
c:swap_	a-85d103
c:swe	a-74c43d-53g84
c:swer	a-78g93
c:swer_	a-53g97
c:swi	c67
c:swo	a-89c62d96
c:swor	c66
c:sy_	b82c-42
c:syn	c69
c:synd	c54
c:ta_	b-44f66
c:tac	b-52c56e-74
c:tach	b-56d78g42
c:tache	a-53c49d65
c:tachi	a44
c:tact	a-42c60e-49f53g-49
c:tact_	c45
c:tad	c71
c:tado	c68
c:taf	a-55c72
c:taff	a-46c82f42
c:taff_	a-46c82f42
c:tag	c92d-65e-56f-57g-41
c:tage	b52c102d-90e-65f-52g-47
c:tage_	b56c84d-85e-56f-47
c:tagn	a46
c:tai	b-58e71f57
c:tail	a54b-72f60
c:tail_	c77
c:taill	a69b-55c-115
c:tails	f104
c:tain	a64
c:taine	a48
c:tair	a-97b46c103f59g-59
c:taire	a-88b59c77f54g-61
c:tairs	a-58c90
c:tais	a-46e91
c:tais_	a-46e91
c:tait	a-64b-56c-49e126
c:tait_	a-64b-56c-49e126
c:tak	a-46f122
c:take	a-52f123
c:take_	a-59f119
c:taken	a-56
c:tal	d-59e-75
c:tal_	b-41c72e-70
c:tale	a-45c71
c:tale_	c63
c:talk	a40b40d-50e-45
c:talk_	a61
c:tall	a110d-43e-44
c:tall_	a77
c:talla	a42
c:talo	b99e-47
c:talog	b100c-40
c:tame	a-82c48e54
c:tamen	a-79c40e55
c:tamp	d57
c:tan	b46
c:tan_	a77c-54
c:tanc	a49
c:tand	a-44d-44e98
c:tand_	e43
c:tandi	a-56
c:tann	c52
c:tant	b97
c:tant_	b45c-92d55
c:tante	c45
c:tanto	b107c-51
c:tants	c50
c:tar	b62c54f-62
c:tard	b62
c:tard_	b97
c:tare	a56
c:tare_	a41
c:tari	b84c57d-65e-61f-53
c:taria	a55
c:tarif	a-52b94d-46
c:tarl	a-58d82
c:tart	b89c42
c:tart_	a-52b89
c:tary	c75
c:tary_	c75
c:tas	a104b-69c-61g-42
c:tas_	a67e47
c:tasc	a82c-45
c:tasch	a41
c:tass	a68
c:tasse	a68
c:tat	b-62f130g-61
c:tat_	c46
c:tata	e78
c:tata_	e79
c:tate	d-59
c:tate_	d-49
c:tati	c-70f136g-59
c:tatio	c-56f133g-50
c:tato	a-45c43e43
c:tato_	a-45c43e43
c:tatt	f49
c:tau	d81
c:taur	a49
c:tay	a54
c:tch	b57d64f-75
c:tch_	d77e-50f-69
c:tche	b106c-82d-57f-44
c:tches	b94c-55d-50g42
c:tchi	d53
c:tchin	d53
c:tchm	c55
c:tchma	c55
c:tea	b-52d-42g59
c:tea_	g65
c:tead	g56
c:tead_	g57
c:team	a-43c46
c:team_	c40
c:teau	a53c-64
c:teau_	a59c-54
c:tec	c96d-75e-66
c:tech	c91
c:techn	c93
c:ted	e67
c:ted_	a-47e104
c:tede	c43
c:tedes	c43
c:tee	b-67d87f-56g-40
c:tee_	a-44b-65d100e-48
c:teel	a103c-47
c:teel_	a103c-47
c:teen_	d-62
c:tees	d55
c:tees_	d55
c:tef	c-49d50
c:tefe	a46c-51d63
c:tefeu	a46c-51d63
c:teg	b42
c:tegr	c-40
c:tei	a60b-43d47
c:tein	d43
c:teint	d57
c:tel	b-50
c:tel_	a67d-60
c:tele	a-56b-42c-56e105f71g78
c:telef	a-63c-69e83g83
c:telep	b-43c-54d-45e74f109
c:teli	a-45c62d69e-50f-50
c:telie	a-40c53d93e-47f-47
c:tell	d58e-64f53g-63
c:tell_	e-58f62g-57
c:telle	c57d43
c:tem	c-52f68
c:tem_	a71c-115
c:temb	a73c-44
c:tembe	a56
c:tembr	a44
c:teme	b-59c40f55g-54
c:teme_	e45
c:temen	b-51c57d-56e-44f67g-44
c:temi	f71
c:temi_	f71
c:temp	b58c-72e-46
c:temps	c-51e-48
c:ten	a-42b66d-54e44
c:ten_	a-44c55f53
c:tenai	a-43e51
c:tenc	a-59
c:tend	b66c-75d-73e113
c:tend_	b89d-49e46
c:tenda	a-46b100c-48
c:tende	a88
c:tendr	a42c-67
c:tends	c-64e84
c:tendu	a-72e86
c:teng	c42
c:tengo	c57
c:teni	a-58d54
c:tenin	a-44d64
c:tenn	b71
c:tens	c-84e97
c:tens_	c-49e65
c:tent	a-66b124d-53
c:tent_	a-67b122
c:tenti	a-54b66
c:tenu	g55
c:tenu_	g76
c:tep	e53
c:ter_	a51e-42f-43g-45
c:tera	b57f-53
c:tera_	b75
c:terai	e-61g48
c:terc	a54
c:terd	c-71d58g68
c:terda	c-69d59g68
c:tere	a-47b63c42d-55
c:tered	a-46d50f45
c:teres	a-44b63c72d-102
c:teri	d62g-47
c:terie	d106
c:term	d-48
c:tern	b-79d58e-46
c:terna	c44
c:terne	a62
c:terni	d79
c:tero	a-57b97
c:teron	a-62b99
c:terr	a-49c112e-49
c:terra	c114
c:ters	a-84c79d-44e73
c:ters_	a-85c71d-42e76
c:terv	a-73c102
c:terve	c56
c:tervi	a-58c92
c:tes	b-66c67g-63
c:tes_	b-60c61d-46g-59
c:tesi_	c42
c:tess	a-47c-66e106
c:tesse	a-61e107
c:test	a-50b-65c110f-47g-59
c:test_	a-46c113d-43g-47
c:testa	c-47d59
c:teste	e48
c:tet	c-46d74e-46f-53
c:tet_	a97
c:tete	b59c-69d70
c:tete_	b65c-73d45
c:teu	b-63c73e-43f-63
c:teui	g69
c:teuil	g69
c:teur	b-52c87e-48f-59g-57
c:teur_	b-43c88e-53f-54g-51
c:teurs	c61
c:tev	a93c-81d-63f91
c:teve	a95c-84d-47f93
c:tever	a95c-84d-47f93
c:text	a-45
c:tez	a-75b-53c115d-70f52g-53
c:tez_	a-80b-48c115d-62f56g-50
c:tfo	c74
c:tfol	c47
c:tfoli	c47
c:tfor	c42
c:tform	c42
c:th_	e-45
c:tha	c-51e48g44
c:than	b-62f86g92
c:than_	f-44
c:thank	a-64b-57c-48e-63f130g115
c:that	c-56e65f-49
c:that_	c-56e65f-49
c:thd	c-95d-52f130
c:thda	c-57f68
c:thday	c-57f68
c:thdr	a-60c-70f121
c:thdra	a-60c-70f121
c:thei	c64
c:their	c76d-48
c:them	c43g-48
c:them_	g-44
c:then	a-93b102c-67d110g61
c:then_	a-86b106c-104d103g69
c:thent	a-48d64
c:ther	c-51
c:ther_	c-46
c:there	c-55d47g-76
c:thes	a71
c:they	a50e-67
c:they_	a50e-67
c:thi	d-50
c:thie	c69
c:thin	a62c-62d-42e-51g-53
c:thin_	c56
c:thing	a65b50c-106e-61g-44
c:think	b53
c:thir	c-52e63f44
c:third	a-54c-56e64f78
c:this	b-41c61d-64
c:this_	b-52c66d-63
c:thm	e41
c:tho	e47
c:thou	g-53
c:thous	a87
c:thout	b-55c-86e89
c:thr	c-45e88f-41g-61
c:thre	e67g-48
c:three	e51f-51g-55
c:thro	b80c-95d85e67
c:throu	b102c-104e84
c:throw	d84
c:thu	a54e-55g47
c:thur	a53e-54g47
c:thurs	a61b-42e-54g48
c:ti_	f45g-41
c:tia	a62e-65
c:tial	a99c-88
c:tiale	a66
c:tials	a61c-42
c:tiam	c47
c:tiamo	c47
c:tiar	c62
c:tiara	c53
c:tic	d84f63g-47
c:tic_	a-44d46
c:tica	a97d-60
c:tical	a81b61c-76
c:tice	a-103b49d68
c:ticed	a-85c57
c:tick	c-41d102
c:ticke	d90
c:ticl	c-43f103
c:ticle	c-43f103
c:tico	a-45
c:tido	a-41
c:tie	f-68
c:tie_	d114f-43
c:tiem	a66
c:tien	e66f-62
c:tien_	e46
c:tienc	g43
c:tiend	e90
c:tiene	a73
c:tient	c-95e84g60
c:tier	c65f-53g-48
c:tier_	a42c51e-40g-44
c:tiere	c47
c:ties	d47
c:ties_	d47
c:tiet	a43
c:tieth	a43
c:tif	a-65b-61d117e-55f65g-50
c:tif_	d96e-47
c:tifi	a-110b-51d102f87g-52
c:tific	a-103d100f44
c:tifie	a-62f56
c:tig	a-43c-47d87f58g-50
c:tig_	c-46
c:tigu	a-60c-44f52
c:tigun	a-52f56
c:tik	a-61c91
c:til	d-80e-79
c:til_	a50e-52
c:tile	a-61
c:tile_	a-62
c:tili	c45
c:till	d-47e-70g42
c:till_	c-64e-53g41
c:tillo	c68
c:tim	d-48
c:timad	c62
c:times	a79
c:timet	c-48g44
c:tin	e-42
c:tin_	b-65c-56d56f-59g97
c:tine	g60
c:tine_	g73
c:ting	d-74f44
c:ting_	d-85f53
c:tino	b40
c:tino_	b41
c:tint	a49
c:tinu	c-95f104g62
c:tinue	c-67f102
c:tinum	a61
c:tiny	a90
c:tiny_	a90
c:tio	c50d-50
c:tion	c50d-49
c:tion_	c46
c:tiona	c73
c:tione	a-47g73
c:tionn	d-52
c:tions	a-60b-76c54d-52f68
c:tip	c65
c:tiq	b-55e58g-76
c:tiqu	b-55e58g-76
c:tique	b-53e60g-76
c:tir	c-68e42f129
c:tir_	d46
c:tira	a-48
c:tire	a-56c-109d42f138g-47
c:tire_	c-101f109
c:tired	b68
c:tirer	a-97c-71d65f100
c:tis	c70d-77
c:tis_	c94
c:tisa	a-65
c:tisan	a-58
c:tisc	c42
c:tise	c49
c:tist	d-41
c:tisti	c43
c:tit	a61b-68g-48
c:tit_	a103b-84f-50g-59
c:tite	a63c-77d-48f-46
c:tite_	a52c-48f-41
c:tites	a58
c:titi	a58
c:tito	c78
c:titor	c52
c:tits	c-49d59
c:tits_	c-49d59
c:tiv	a54c63d-70e-70f-42
c:tiva	c55
c:tive	a84e-49
c:tive_	c65
c:tivo	g73
c:tivo_	g73
c:tle	c77f-58g-54
c:tle_	c60f-47g-52
c:tles	c61
c:tles_	c61
c:tli	a-85b56e57
c:tly	c40d-67e81
c:tly_	c40d-67e81
c:tma	a68c-72e-65
c:tmas	a59
c:tmas_	a62
c:tmat	b46c-41
c:tmate	b46c-41
c:tme	c47d-44g50
c:tmen	c47d-44g50
c:tment	c47d-44g50
c:tne	a71
c:tner	a74
c:tner_	a48
c:tob	a58b-41e-42
c:tobr	d46
c:tobre	d46
c:toc	a49c86d-87f-42
c:tock	a54c65d-70
c:tock_	a64d-65
c:tod	d-67e80g-43
c:toda	b-54d-48e72
c:toda_	e67
c:today	b-61c46
c:tog	f49
c:toi	c53e-51f-56
c:toil	a-49c40
c:toile	a-49c40
c:toir	c61d41e-43
c:toir_	d42
c:toire	c65
c:tok	c51
c:tol	b-61d-46e108f-41g-82
c:told	b-42d-57e112g-66
c:told_	b-42d-57e112g-66
c:tole	c75
c:tom	b-54c58f43g-41
c:tombo	c49
c:tome	c96d-43
c:tomer	c95d-42
c:tomo	a46c44
c:tomor	a49
c:toms	a-44c-58d102
c:toms_	a-44c-58d102
c:ton	b-66c60f-57
c:ton_	b-85f-48
c:tone	c45f-62
c:tone_	e50g65
c:tones	c44
c:too	c-73d99
c:too_	c-93d67
c:top	b-67e-69f119
c:top_	d-44e-45f124
c:tor	b-66c56g-63
c:tor_	a-43c75
c:tora	c91
c:tore_	d66
c:tori	b-56c77d-66f60g-48
c:toriq	f62
c:torn	c-64e93
c:tors	c62
c:tors_	a-42c82
c:tory	c63
c:tory_	c63
c:tos	a-126c85g74
c:tos_	a-125c86g75
c:tot	b114c-64e-48f-43g83
c:tot_	b107c-99e-67g58
c:touc	a-44b44c-44d57
c:touch	a-44b44c-44d57
c:touj	b-59g96
c:toujo	b-59g96
c:tour	a-44c41
c:tour_	a-48g55
c:tourn	a-84c57d98e50g-44
c:tous	b100d-54g-51
c:tous_	b104d-53g-46
c:tout	d-47e-50f72
c:tout_	d-43e-78f45
c:toute	c-46f103
c:tow	d70
c:toy	a-43d64e60
c:toye	a-44d62
c:tra	f-52
c:tra_	c52d-91g42
c:trac	c-86d115
c:track	a-68c-42d100
c:trad	a45c76d-51
c:tradi	c50
c:tradu	c51
c:trag	a46
c:trai	d-92
c:train	d-44g91
c:trait	b61d-48
c:tral	c79
c:trale	c57
c:tran	b-46e-54f-53g51
c:tranc	g64
c:trang	a65
c:trans	a-47b-41c73f-40
c:trap	c-84d99
c:trap_	c-101d102e44
c:tras	a-42c104d64
c:trasb	d49
c:trat	a-81e76g-49
c:trati	c51
c:tratt	a-75e65
c:trau	a-49c70
c:trav	a52f-55
c:trava	e47
c:trave	a75b-54c-46
c:tray	c-42
c:tre_	c46
c:trea	d-51e74
c:treat	c-56e85
c:tree	c45e59f-56
c:tree_	a-85b58e56
c:treet	d51e41f-71
c:tref	c72
c:trei	c81
c:trem	c-53g47
c:tren	a44
c:trent	a54
c:trep	a64
c:trepr	a55
c:trer	b-58c83
c:trer_	b-53c77
c:tres	c41d-56e-49
c:tres_	c42d-45
c:tress	a79
c:tret	a-61e61
c:tri	c81e-42f-48g-63
c:tri_	a-78b81
c:trib	c49
c:tribu	c49
c:tric	c88d-51e-52f-42
c:trice	c89
c:trie	a55c50g-59
c:tried	a47
c:trim	c43
c:trimo	a48
c:trin	c83f-56g-64
c:trine	c93d-66f-43g-45
c:tring	d42
c:tris	a-67
c:trist	a-44e40
c:tro_	b-45
c:troc	a-80d78
c:troi	e44f-56
c:trois	e51f-56
c:tron	a53e-50
c:tron_	a58
c:trop	c-46d79e-74
c:trop_	a43c-73d61e-59
c:trot	b52c63
c:trott	c89
c:trou	e43g51
c:trous	a61
c:trouv	g47
c:trov	a46
c:tru	g-43
c:truc	a98
c:truc_	a68
c:truct	a66
c:true	c42
c:true_	c42
c:trun	b91
c:trunk	b92
c:try	a79b-44
c:try_	a92c-60
c:ts_	c80e-44f-52g-52
c:tsc	f78
c:tsch	f78
c:tt_	a52
c:tta	a41b-79d-65g63
c:tta_	a63b-44c-56g89
c:ttac	a-46c64e-41g53
c:ttach	a-46c64e-41g53
c:ttan	a64
c:ttat	a67
c:tte_	e-55
c:tted	a-61d64
c:tted_	a-61d64
c:tten	a-44b56d-75e91
c:tten_	a-43c43
c:ttend	b64c-59d-42e89g43
c:ttent	f72
c:tter	c-49e57
c:tter_	c-59e46f-71g42
c:tters	a-98e64f62
c:ttes	d49
c:ttes_	a46e-50
c:ttez	a-47c63
c:ttez_	a-47c63
c:tti	c42d-70e-44
c:tti_	d61
c:ttin	a46d-94
c:tting	a65d-103
c:ttl	c80f-62g-53
c:ttle	c84f-62g-53
c:ttle_	c65f-57g-62
c:ttles	c56
c:tto	e96
c:tto_	a-46c-44d-48e109g53
c:tton	a61
c:ttor	a42c-49
c:ttoy	a-59d71
c:ttr	b-44d120e-57
c:ttre	d137e-77
c:ttre_	d128e-71
c:ttres	c-61d42
c:tua	a67c-73
c:tual	a70c-65
c:tuall	a105c-69
c:tub	a49
c:tuc	a70
c:tuck	a-44d75
c:tuck_	a-44d75
c:tud	a42b73e-57g-61
c:tude	b63
c:tude_	a61c-48
c:tuden	a-40b71c45
c:tudi	a72
c:tudia	a61
c:tue	f-44
c:tuel	a-56c57
c:tuel_	c47
c:tues	g66
c:tuesd	a43
c:tuf	a-44
c:tui_	a71
c:tuit	a-53c69
c:tuit_	c65
c:tul	d46
c:tun	a-43c-44e99
c:tung	a-55
c:tung_	a-55
c:tur	f-57
c:tur_	e46
c:tura	c46
c:tura_	a51
c:tural	a-46c63
c:turd	a77b-42c-47d54e-48
c:turda	a77b-42c-47d54e-48
c:ture_	d67f-53
c:turn	c58e-58
c:turn_	c99
c:turne	a-41
c:turns	b44
c:tut	a-43
c:tuto	c46
c:tutt	a-52b53
c:tutto	a-71b60
c:twa	a55e-46
c:twas	a62
c:twas_	a62
c:twe	b56e-55
c:twee	c-48
c:twel	a63c-43
c:twelv	a48
c:twen	b67
c:twent	b67
c:twer	c44
c:twi	b-74d-69e62g41
c:twic	a-57d-41e75
c:twice	d-45e77
c:twin	a57
c:twins	g47
c:two	a42b-42d-60e55
c:two_	a53d-63
c:twor	e78
c:twort	e81
c:ty_	a-44c101g-73
c:tyl	c49d48
c:tyle	c66
c:tyle_	c62
c:tyli	c40
c:tylo	c-54d58
c:tylo_	c-44
c:type	f42
c:tz_	c94
c:ua_	a54g46
c:uag	c42
c:uage	c42
c:ual	a41d-44f-41
c:ual_	c45
c:ualc	a49
c:ualco	a84
c:uali	a-45
c:ualit	a-54
c:uall	a87b40c-78
c:ually	a87b40c-78
c:uan	b77f-65
c:uand	b95c-47e63f-64
c:uand_	b72e55f-53
c:uando	a-67b88c-81d50g68
c:uant	a67b54d-52f-41g-47
c:uant_	c-53e58
c:uante	a53
c:uanto	a73b67c-67d-66e-60f-49
c:uar	a40e44f-43g-46
c:uara	c-44d43
c:uaran	c-44d43
c:uard	a-41b66e70
c:uardo	b67
c:uart	a67b-54c54
c:uary	a75c-63
c:uary_	a75c-63
c:uat	c-82e88
c:uati	c-64d49
c:uatio	c-53d51
c:uato	e52
c:uatr	c-78e82f-41
c:uatre	c-70e77
c:ub_	a-70c101e-42f45
c:uba	a-61d75
c:ubb	a-67d109
c:ubbe	a-60d97
c:ube	a54d-42
c:uber	b57c44d-44
c:uber_	c46
c:ubi	a112g-84
c:ubis	a60
c:ubis_	a60
c:ubl	a-48d-60f52g108
c:ubli	a-47c56d-87e-54f73g69
c:ublic	c58
c:ublie	a-76c43d-60f87g101
c:ublu	c-40g69
c:ublur	c-40g69
c:ubs	c44f64
c:ubsc	f66
c:ubscr	f66
c:uc_	a75
c:uca	a-41c65
c:ucc	c43
c:uce	a86
c:uch_	d-72
c:uche_	a69f-41
c:ucher	a-68
c:uci	a-109c79e105
c:ucin	a-87e53
c:uck_	c51d40
c:ucl	a57
c:ucle	a62
c:ucles	a49
c:uco	a52d-52
c:uct	a109c53d-65e-47
c:ucti	a74c50d-43
c:uctio	a74c50d-43
c:ucu	a-60b91c-70e76
c:ucun	a-56b91c-94e76
c:ucun_	b77c-71
c:ucune	a-58c-45e67
c:ud_	b73c-50
c:ude	e-48
c:ude_	a87b-45c-67
c:uden	a-41b68
c:udent	a-40b71c45
c:udes	a-41
c:udes_	a-41
c:udg	a99
c:udge	a99
c:udget	a84
c:udi	a65b-57e-69
c:udi_	b-49f-51g84
c:udia	a45
c:udian	a47
c:udie	a101
c:udin	c-52f72
c:uding	c-41f73
c:udit	c41
c:udit_	c52
c:udo	a-85
c:udo_	a-68
c:udr	a80e-102f-71g-83
c:udra	a79e-94f-68g-78
c:udrai	a78e-94f-67g-77
c:udri	a46
c:udrio	a46
c:ueb	b81
c:ued	d51f-53
c:uede	c-43d60
c:uee	f-57
c:uee_	a-43c-45
c:uegr	a46
c:uei	e99
c:ueil	e90
c:ueil_	e94
c:uel	a59e-50f-46g-45
c:uel_	a50e-71f-44g-60
c:uele	a84
c:uell	b-55d80
c:uelle	a-54d116
c:uello	a86c-49
c:uelo	a119c-50
c:uelo_	a106
c:uelq	a46d-48f-61g-42
c:uelqu	a46d-48f-61g-42
c:uem	a53c-52d-49f87
c:uem_	e46f84
c:ueme	a70
c:uemen	a70
c:uen	d-64
c:uence	a42
c:uer	a97c-72d-41
c:uer_	a61b-61c-46
c:ueri	a92c-88e-43
c:ueria	a74b43
c:uero	a48
c:uero_	a48
c:ues	d-63
c:ues_	b45c46d-74
c:uesd	a43
c:uesda	a43
c:uest	e-43f41g51
c:uest_	a-51f122g-47
c:uesta	a99c-51
c:uesti	f-44g100
c:uet	a50b-45g-48
c:uet_	e44
c:uett	a67
c:uette	a62
c:uev	g51
c:uf_	d66
c:ufe	d-68f49
c:ufe_	f64
c:ufen	c81d-51
c:ufen_	c69d-44
c:uff	e-55
c:uff_	b44
c:uffe	a45
c:uffi	a-88c72
c:uffir	a-56c59
c:uffl	a108c-40d-41
c:uffli	a92
c:uft	d77
c:uft_	d78
c:ug_	e43
c:uge	a96c-56d-58
c:uge_	a115b-44c-61d-58
c:ugg	g85
c:ugge	c-51g97
c:ugges	g49
c:ugh	c-45d104
c:ugh_	b88c-102
c:ughl	c45
c:ughly	c45
c:ught	a-44b-60d115g-62
c:ught_	a-86b-64d125g-58
c:ughte	a62
c:ugi	e85
c:ugie	c-55d52e45
c:ugie_	c-43d62
c:uha	b-44e-40
c:uhai	b-42
c:uhait	b-42
c:uhr	a56f-53
c:uhr_	a62c-42d41
c:uhre	b45
c:ui_	a45f-51
c:uic	a-44c72
c:uick	a-44c72
c:uick_	a-55c80
c:uid	a61c67e-42g-55
c:uide	c59
c:uie	a73d-50f-40
c:uien	c89
c:uien_	c78
c:uier	a121c-81d-93
c:uiero	a132c-100d-56g-42
c:uiet	c-44
c:uiet_	a71
c:uil	e-65f51
c:uil_	g67
c:uild	a-52c54
c:uill	b43c-64e-73f65
c:uille	b50c-60e-70f59
c:uilt	a82
c:uin	a-48
c:uind	c-53f85
c:uindi	f49
c:uip	c54
c:uipe	c46
c:uir	a44c-109d49e-48f90
c:uir_	a81c-116d60
c:uire	f43
c:uiry	a-45c-53f111
c:uiry_	a-45c-53f111
c:uis	g-42
c:uisi	a44c-41
c:uisie	d47
c:uiss	a104b-40
c:uisse	a121c-96
c:uissi	c60
c:uit	f52
c:uit_	c53g-79
c:uite	a-63b-43d-43f122g110
c:uite_	a-74f116g111
c:uits	c48
c:uits_	c60
c:uiv	a-100c49d94e-54f-60
c:uivi	a-68d89
c:uivi_	a-63d89
c:uivr	a-50b50
c:uje	g105
c:ujet	a-73g108
c:ujet_	a-72g108
c:ujo	f-47g64
c:ujou	e-46f-47g66
c:ujour	e-46f-47g66
c:ul_	b-94e45g-51
c:ulai	b82d-61
c:ulais	a-57b97
c:ular	a71b-56
c:ulard	a85b-70
c:uld	e-56f-42
c:uld_	e-74
c:uldn	e50
c:uldn_	e50
c:ule	e-41g-64
c:ule_	a53f-56
c:ulem	a-60b84d58
c:uleme	a-60b84d58
c:ules	g-42
c:ules_	g-42
c:uleu	a41
c:uleur	a45c-43
c:ulez	c84
c:ulez_	c84
c:ulh	a78
c:uli	c44
c:ulie	a-47g54
c:ull	d116e-46
c:ull_	c-48d131e-51
c:ulla	c-60g55
c:ulla_	c-52g62
c:ulle	c81
c:ulli	b41
c:ullie	b41
c:ulo	a57
c:ulp	e52
c:ult	b-48c83
c:ult_	a-50
c:ulta	c106
c:ultat	c41
c:ulte	a46
c:ulu	a53
c:um_	f-68
c:uma	a56e58f-48g-68
c:uma_	a45d-47f-41g-61
c:umb	b-53d55
c:umbe	a-82b-47d73e62
c:umber	a-82b-47d73e62
c:ume	d71e-102g-51
c:ume_	a95b-61c47e-71g-58
c:umea	a48
c:umeau	a42
c:umen	b112c-52
c:ument	b101c-50
c:umer	a-67b-41d88e-82f63
c:umeri	c57
c:umero	a-62c-44d93e-71f80
c:umi	a-47c-41e41g49
c:umm	a-82b-43c56e53
c:umme	a-49
c:ummer	a-44
c:umo	a114c-42
c:umo_	a114c-52
c:ump	a45
c:ums_	b45
c:un_	a61b60d-92e-48f-45
c:una	e55f-63
c:una_	e45f-63
c:unc	c41e-44g-56
c:unci	c42
c:und	b-68
c:und_	b-78d-40e56f41
c:unda	a51b-45c-72d67
c:unday	a45c-84d60
c:unde	f105
c:unden	f56
c:under	f62
c:undi	a51b-59
c:undi_	a43b-43c-55d44
c:undr	a49
c:undre	a62
c:une	a42d-41f-44g-57
c:une_	a44d-43f-41g-68
c:uner	a-55c48
c:ung	a-58e106
c:ung_	a-57e92f48
c:unge	a-75c51
c:uni	a89d-72g-58
c:uni_	a51
c:unio	a70
c:union	a62
c:unit	a58
c:unk	b85c-61
c:unk_	a44
c:unn	e52
c:unne	c-41g43
c:unni	c65
c:unnin	c65
c:uno	a46b-63f-52
c:uno_	b-50c42f-42g-48
c:unos	d48
c:unos_	d48
c:uns	d-41f85g43
c:uns_	a-61g50
c:unse	c55
c:unser	c71
c:unt_	a-41b-71c49
c:unta	a62c-72
c:untai	a80
c:unter	a-74c53
c:unti	a58c-52g57
c:until	a62c-49
c:unto	a-84g40
c:unto_	a-84g40
c:unts	c47
c:unts_	c47
c:uo_	c-81d83
c:uoi	a84c-43d-119f-47
c:uoi_	a69d-116f-45
c:uon	c72e-57
c:uona	c65
c:uonas	c54
c:uot	a-64e53
c:uote	a-61e61f47
c:uote_	a-55f55
c:up_	c59d-90
c:upe	a47b-68c80f-53g-45
c:upe_	a52b-50
c:uper	c107
c:uper_	d57
c:upere	a-52c114
c:upl	c-57d75
c:upli	c-41d82
c:uplic	c-41d82
c:upo	c47
c:upp	a-125e-50f131
c:uppl	a-66c60d44
c:uppli	c55
c:uppo	a-61
c:uppor	c48
c:uppr	a-94c-58f130
c:uppre	c-41f92
c:uppri	a-79f111
c:ups	c44
c:upst	c47
c:upsta	c47
c:uqu	a-49
c:uque	a-49
c:ur_	c48
c:ura	c42e-65f-44
c:ura_	a68b-46d53e-48f-50
c:urai	a-68b101d-60e-40
c:urai_	a-97b114c-63g51
c:urait	c85
c:ural	a-46c63
c:ural_	c41
c:uran	d69e-44
c:uranc	d82
c:urat	a-42d46
c:urc	c-41d87
c:urch	b45c-43d94
c:urcha	d93
c:urd	a69c-46f-68
c:urd_	a46b59d-42
c:urda	a77b-42c-47d54e-48
c:urday	a77b-42c-47d54e-48
c:urde	a59c-49
c:urde_	a60c-43
c:ure_	g52
c:ured	c64d-41g57
c:ured_	c64d-41g57
c:urel	c52
c:uren	a-45
c:urer	a-54d79
c:urer_	d59
c:ures	b43
c:ures_	b43
c:ureu	a101c-49
c:ureus	a59
c:ureux	a53
c:urez	a62c-52
c:urez_	a71c-49
c:urg	b-57c43f-57
c:urg_	a45
c:urge	c59g57
c:urgen	c47g45
c:urgo	c47
c:uri	a-55b90c60f-51
c:uria	c47
c:urie	b-55c70f-46g-43
c:urier	e47
c:uriez	c64g-41
c:urio	a-90b125c-92
c:urios	a-85b120c-80
c:uris	a-53c119
c:urise	c65
c:urit	e44
c:urity	a-47c54
c:urm	a85
c:urme	a79
c:urn	b-44c53
c:urn_	c92
c:urna	f48
c:urnal	a65
c:urne	a-74b-45d46e43
c:urne_	a-65d75e66
c:urned	a-42
c:urner	a-44d63
c:urni	a55
c:urnin	a42
c:urns	b44
c:urns_	b44
c:uro	a82c-75f-44g-67
c:uro_	a96c-111g-48
c:uron	a42c-56
c:uros	a56d-59e59g-40
c:uros_	a53d-57e60
c:urr	c50e-62
c:urra	c82e-44
c:urrai	c80
c:urre	c43
c:urren	c56
c:urri	a-42f92g-62
c:urrie	a-45c-42f105
c:urrio	a53
c:urry	g73
c:urry_	g73
c:urs	b-55c77f-40
c:urs_	b-64c90f-53g-50
c:ursd	a54b-40e-53g48
c:ursda	a54b-40e-53g48
c:urse	b44d-67
c:urse_	a91c53d-102
c:urt	c-61d48g41
c:urt_	a40
c:urte	g55
c:urtee	a-46
c:urth	a-57g66
c:urthe	g68
c:urto	d80e-41f42
c:urtou	d46f44
c:urts	e42
c:ury	c67
c:ury_	c67
c:urz	c70
c:urze	c49
c:usa	a71d-61
c:usag	c-61
c:usage	c-61
c:usan	a95
c:usand	a92
c:usc	d-42e45
c:use	c48g-89
c:use_	e43g-83
c:used	f80
c:used_	f80
c:uses	c91
c:uses_	c91
c:ush	a77c-100
c:ush_	a81c-77
c:ushi	c-58d73
c:ushio	c-58d73
c:usi	c80d-83f-42
c:usie	a104
c:usieu	a104
c:usin	a-41c106d-57
c:usine	a-49c93
c:usio	a-80e51
c:usion	a-80e51
c:usiq	a-42c-47e83
c:usiqu	a-42c-47e83
c:usiv	c65
c:usl	b46
c:usly	b46
c:usly_	b46
c:uspen	c48
c:usq	c-41g58
c:usqu	c-41g58
c:usqu_	c-43g60
c:uss	b-93c44
c:uss_	a-44d72
c:usse	b-52g61
c:usse_	a83c-48
c:ussed	a-75c-55g73
c:ussi	b-58c85
c:ussi_	b-49c100
c:ust	b86e-61f-60
c:ust_	b104f-56
c:usta	a116
c:usta_	a91
c:uste	b82d-55e-82f-60g50
c:uste_	a-41b102c-69e-65f-43g74
c:usted	c69
c:ustem	b-41c52
c:usti	c55
c:usto	a-69c45d85
c:ustom	a-62c56d74e-41
c:usu	a-63e64
c:usur	e52
c:uta	d61
c:uta_	d53
c:ute	c41
c:uten_	d53
c:utes	a-48c54e57g-76
c:utes_	a-48c54e57g-76
c:uteu	g86
c:uteui	g69
c:uth	c50d57
c:uthe	a-62d63
c:uthen	a-48d64
c:uti	a-56b-40c51e59f45g-74
c:util	a-87f48
c:utile	a-68
c:utio	c72
c:ution	c72
c:utiq	a-56b-49c50e59g-70
c:utiqu	a-56b-49c50e59g-70
c:utl	a-67
c:uto	b-43d75f-42
c:uto_	c-59d88
c:utoi	d41
c:utoir	d41
c:uton	d46
c:utons	a52c-45
c:utor	a-54c94d-53f50
c:utor_	c51
c:utot	g69
c:utot_	g69
c:utr	c-51g-42
c:utre	c-53e67
c:utre_	c-96e87
c:uts	c64
c:uts_	c48
c:utt	d41e45
c:utto	a-46b48c-45
c:utto_	a-73b60
c:utu	b103c-74e48
c:utur	b98c-77e52
c:uture	b100c-74
c:uur	f54
c:uva	a-84c57e41
c:uvai	a-61c55
c:uvais	a-47c69
c:uve	e-66
c:uve_	e43
c:uvell	g46
c:uver	a81c46e-85f-53g-49
c:uver_	a82
c:uvert	a72e-56g-46
c:uvez	a45b-59c-42d88e-68f-50
c:uvez_	a45b-59c-42d88e-68f-50
c:uvr	a116d-131
c:uvre	a152d-137
c:uvre_	a133d-126
c:ux_	g-41
c:uxe	c79
c:uxe_	a-75c84
c:uxel	a49
c:uxell	a49
c:uxi	g101
c:uxie	a-41g102
c:uxiem	a-41g102
c:uxu	a-71c99
c:uxur	a-44c79
c:uxury	a-44c79
c:uy_	a87d-73f-57g-78
c:uyi	b76c-69
c:uyin	b76c-69
c:uying	b76c-69
c:uyo	c82
c:va_	a77c49d-117f-53g-43
c:vad	c-57
c:vai	a-64e129
c:vail	c53d-59g-54
c:vail_	e55
c:vaila	c53
c:vaill	a52
c:vais	a-77c-75e105g72
c:vais_	a-78c-68e106f42g73
c:vait	a-104c-90d81e135g46
c:vait_	a-104c-90d81e135g46
c:val	d75e-50f-55
c:val_	a44
c:vale	c71g-42
c:valen	c60
c:vali	c-57g92
c:valie	a59
c:valu	a-48c-72d106
c:valua	a-43d63
c:value	c-96d98
c:van	c43f-57
c:van_	a-92d54g91
c:vant	c58f-51
c:vant_	c59f-49
c:var	a111e-40
c:vas	a66c-68d43
c:vase	a107c-41
c:vass	d63
c:vat	a45b-40d-50
c:vate	a82d-55
c:vate_	a55d-46
c:vati	c61
c:vatio	c51
c:vato	a-40
c:vaut	a-40d46
c:vaut_	a-40d46
c:vec_	d-45
c:ved	f54
c:ved_	a-47d41f76
c:vede	a67
c:veder	a68
c:vedi	a46
c:vee	a41c-77d89
c:vee_	a53c-98d88
c:vei	g-51
c:veil	e43
c:veill	a-68e66
c:vel	e-42
c:vel_	a75e-65f-46
c:vela	a92
c:vela_	a92
c:vell	g63
c:velle	a-45g45
c:velo	a-68c72
c:velo_	a-58c54
c:vely	a-85b72
c:vely_	a-85b72
c:vem	b-55c44
c:vemb	a43
c:vembr	c-50
c:veme	a-56c86
c:vemen	a-56c86
c:ven	c41f-47
c:ven_	b63c-56
c:vena	a-72c111
c:venan	a-72c119
c:vend	b-65c98e57f-67g-68
c:vend_	c59
c:vende	b-51e98f-51g-56
c:vendi	c53
c:vendo	a-81c116d-41
c:vendr	f-49
c:vends	c125d-62
c:vendu	e67
c:vene	c43
c:venez	c58
c:veni	a84d-46f-40g-49
c:venin	a81c-74
c:venir	a80e-57g-45
c:vent	c42e-77
c:vent_	d44
c:venta	a62
c:vente	a-107c116e-60g-41
c:venti	c-48g85
c:venu	a-87b-42e102g91
c:venu_	a-96c-54e72g106
c:venue	a-67d53e41
c:ver_	b41e-64
c:vera	c68
c:veral	c48
c:verd	a58
c:verde	a59c-45e59
c:vere	d88
c:vered	c-63d104
c:verg	a-89e106
c:vergo	e78
c:veri	a-92c100
c:verif	a-69c78
c:verk	c112
c:vern	d42
c:vero	c50
c:verp	c65
c:verr	a-56b110c-81d83
c:verra	b87
c:verre	a-46d94
c:vers	g56
c:vers_	c-46d77f-47
c:versa	d-46f80
c:verse	a50
c:versi	a-56g106
c:vert	a96e-69g-61
c:vert_	a81c-89d53e-48
c:verts	a83
c:vertu	a59
c:very	b-68d-60f61
c:very_	a58b-57d-75
c:veryo	c40
c:veryt	a-54f95
c:ves_	e-46
c:vest	e44g-56
c:vet	d-101e81
c:vet_	a-74c106
c:vete	c-92e95
c:vete_	c-79e98
c:veu	a88b-48c-88d-111e-46f72g-56
c:veu_	a51
c:veui	c-53f97
c:veuil	c-53f97
c:veut	a82
c:veut_	a82
c:veux	a93b-54c-99d-113f63
c:veux_	a93b-54c-99d-113f63
c:vev	g75
c:veva	g73
c:vez	b-72
c:vez_	b-71
c:vi_	a-40c66d69e-46f-66
c:via	f42
c:via_	b40
c:viaj	a43
c:viar	a-57f60
c:vic	a-51d98e73f-63g-40
c:vice	a-45b-45c41d57e79f-59g-54
c:vice_	b-42d52e81f-58g-47
c:vici	a-42d49
c:vicin	a-40d50
c:vid	c67
c:vide	a-57c72
c:vide_	a-96c-58d96e72
c:video	c65
c:vie	c-41d-50f-65g56
c:vie_	a54b40c-46
c:vien	a43d-56e-46g55
c:viend	b70e-49
c:viens	a61c-74d-53g71
c:vient	a54c-43e46
c:vier	a50c-52f-48
c:vier_	c-46
c:viere	a57
c:vieu	b52
c:vieux	b52
c:view	c57
c:view_	c43
c:viez	a-116c-81g121
c:viez_	a-116c-81g121
c:vig	c57
c:vil	c42
c:vill	c56e-40
c:vin	a66d-79e42f-72g-42
c:vin_	c90
c:vinc	c48
c:ving	a76c-80d-47e55f-67g-46
c:ving_	a70c-88e54f-56
c:vingt	a74d-63e58
c:vio	a-56g88
c:vio_	a-47
c:vion	a-61c-45g94
c:vions	a-47g94
c:viou	b45c49
c:vious	b45c49
c:vir	a56e-42
c:vis	a-53d44e-44
c:vis_	a-67d40g60
c:vise	a-50c-52d89
c:vise_	d51
c:visi	e-47f55
c:visio	c-69d84
c:visit	d-69e-60f73
c:vist	a-77c63g63
c:vista	c51
c:vit	a-65c70d-93f80
c:vita	a-76f124
c:vitat	a-65c-73f131
c:vite	a-43c62
c:vite_	a-47
c:viti	e47
c:vitr	a-48c104d-64f-43g-59
c:vitri	c101d-63f-42g-58
c:viv	g-42
c:vivo	a44c-64
c:vivo_	c-60
c:vo_	c-69e77g62
c:voe	a-44f62
c:vogl	a45
c:vogli	a45
c:voi	g41
c:voi_	a-56c91d69f-40g-58
c:voic	a-89f-50g118
c:voice	d49
c:voici	a-87c-44g124
c:void	c57
c:void_	c64
c:voie	a-46c-54g87
c:voie_	a-51c-52g88
c:voil	d-50g82
c:voila	d-48g83
c:voir	a45b48c-62d-64e-51
c:voir_	a47b76c-61d-58e-48
c:voire	g42
c:vois	f92
c:vois_	f89
c:voit	b52
c:voitu	d-44
c:vol	e41f-52
c:vole	c70d-68
c:volt	e61
c:volte	e49
c:vom	e56
c:vom_	e56
c:von	c-41
c:von_	c-76e45
c:vons	e-48
c:vons_	e-48
c:voo	a91b-65d-71
c:voor	a91b-65d-71
c:voor_	a93b-64d-69
c:vor	a54c-59e-53f67
c:vor_	c-66f84
c:vorc	f50
c:vorce	f52
c:vore	c-42f81
c:vori	g54
c:vorr	a98e-69g-56
c:vorre	a92e-67g-55
c:vos	a-56b58c71d-69e-71f84g-94
c:vos_	b52c50d-51e-71f80g-86
c:voss	c77d-43
c:vossa	c82
c:vosso	f57
c:vost	a-110b55c96d-66f53g-71
c:vostr	a-108b63c92d-65f54g-70
c:vot	a-48c96d-100
c:vote	c51
c:votr	a-51c95d-98
c:votre	a-51c95d-98
c:vouc	f43
c:vouch	f43
c:voud	a94d-56e-100f-68g-80
c:voudr	a93d-55e-100f-68g-79
c:voul	b79d-70
c:voula	a-48b94
c:voule	c99
c:voulo	a44
c:voy	b75c-41d67g-62
c:voya	a70c-74
c:voyag	a89c-58
c:voye	a-52b81d73
c:voyer	d61
c:voyez	b84
c:vp_	a134b-40c-88e-68g-86
c:vra	c71d-80e-76
c:vraa	a-51g55
c:vraag	a-51g55
c:vrai	a65c53d-56e-62f-48
c:vrai_	a74b-49c58d-40e-42
c:vraie	a69b-85c60
c:vraim	b96c-41
c:vre	a66b57d-93f-69
c:vre_	a44b48d-94f-47
c:vres	a60
c:vres_	a60
c:vret	a-55b96
c:vrez	a100c-70
c:vrez_	a100c-70
c:vri	a45b-48c60d-56e45f-46g-54
c:vrie	c73e50
c:vrier	c43
c:vrij	c49
c:vril	a58
c:vril_	a58
c:vu_	a-49b48g55
c:vue_	a56
c:vur	a47c-64
c:vure	a42c-50
c:vure_	a42c-50
c:vut	a-73c-54d91
c:vuto	a-49d79
c:vuto_	a-49d79
c:vy_	a44
c:wai	c-64d55e43
c:wait	b41c-61d65e44
c:wait_	a-56d95
c:waiti	b47
c:walk	d-48e48
c:wan	a82d-59f-65g-89
c:wann	a52
c:want	a82d-52f-62g-88
c:want_	a93b-40d-55f-55g-80
c:wante	a-58b113
c:wants	a106c-66
c:wap	a-96d101g53
c:wap_	a-85d103
c:war	e99f-47
c:war_	a-53c-46e105
c:ward	c62d-65
c:ward_	c41
c:ware	a52
c:wart	e99
c:was	b-44c-72d60e120g52
c:was_	b-64c-101e123g60
c:wash	a-86d92
c:wat	b65d49e-61f-69g-54
c:watc	b66d53e-71f-67g-49
c:watch	b66d53e-71f-67g-49
c:way_	c-41d72e53
c:ways	a59
c:ways_	a59
c:wea	a51b-64c-48d104e-44
c:wear	a63b-60c-56d77
c:wear_	a46b-42d53
c:weari	c-45d71
c:wears	a59
c:web	b60
c:webs	a-41b61
c:websi	b62
c:wed	b-48g48
c:wed_	a-41e71g40
c:wedd	d60g-45
c:weddi	d60g-45
c:wedn	c-59g104
c:wedne	c-59g104
c:wee	b-62e45g61
c:week	b-83e51g65
c:week_	b-58e-40g103
c:weeks	a-45b-43e118
c:wei	a75b-45e-42
c:wei_	a42
c:wel	b-40c44
c:wel_	a-81d89
c:well	c45
c:well_	c-60g77
c:welle	c89
c:welv	a48
c:welve	a48
c:wen	a-55b58c60
c:wenn	c49
c:wenn_	c49
c:went	a-58b42d64
c:went_	a-50d80
c:wenty	b44c48
c:wer	a-84b-50c143d-64
c:wer_	a-86c78g95
c:werb	f60
c:were	a-57d-48e109
c:were_	a-52d-46e93
c:wers	a-59c100
c:wers_	a-59c100
c:wes	c107
c:wha	b82e-55g-80
c:what	b83e-54g-80
c:what_	b85c54e-50g-73
c:whate	a95c-84d-47f93
c:whats	b58c-78f46
c:whe	b75c-73d88f-43
c:when	b93c-107d44e-44
c:when_	b95c-110d48e-42
c:wher	b56c-40d74
c:where	b56c-40d74
c:whet	a-49b50c-54d83g58
c:wheth	a-49b50c-54d83g58
c:whi	d61
c:whic	b57c-58d71
c:which	b57c-58d71
c:whil	c-43d117
c:while	c-43d117
c:whit	d-51g44
c:who	a56b-51c59d-103g-86
c:who_	a73b-57c69d-97g-78
c:whol	c58
c:whole	c66
c:wic	d-57e79
c:wice	d-45e77
c:wice_	d-45e77
c:wid	a-51f46
c:wide	f54
c:wie	g68
c:wie_	g52
c:wif	a77d-44g-70
c:wife	a81g-67
c:wife_	a83d-55g-66
c:wij	a-46c88d-42
c:wij_	c105
c:wil	a60d-45e-78
c:wil_	a117d-40
c:will	c44e-75
c:will_	c43e-73f-52
c:win	b47f-68
c:wind	b49c48g-62
c:windo	b51c50g-61
c:wing	c-52d41g57
c:wing_	c-48d46
c:wins	g42
c:wins_	g43
c:wint	c56
c:winte	c56
c:wir	b57c93e-49g-47
c:wir_	c101d-44
c:wird	b59
c:wird_	b59
c:wis	f47
c:wish	f63
c:wish_	a-52f70
c:wit	d-50
c:with	d-49
c:with_	d-51e-52g47
c:withd	a-60c-70f121
c:withi	c65
c:witho	b-55c-86e89
c:wn_	a58f-83g-49
c:wne	a-58c82
c:wned	e49
c:wned_	e49
c:wner	c93
c:wner_	c93
c:wo_	a53d-63
c:woc	e54
c:woch	e54
c:woche	e56
c:wol	b45g43
c:woll	g44
c:woma	d47
c:woman	d47
c:won	b93c-49e-64
c:won_	a97c-67
c:wond	a-78b102
c:wonde	a-78b102
c:wor	b-49c61e54f-68
c:word	e46f-42
c:word_	c57
c:wore	d60
c:wore_	d60
c:work	b-44c94f-53
c:work_	c105d-70f-58
c:worki	c57
c:works	g53
c:worl	c41
c:world	c41
c:worn	a51c-66d64
c:worn_	a51c-66d64
c:wort	c66d-93e54
c:worth	c86d-79
c:wou	c65e-57f-48
c:woul	c66e-57f-48
c:would	c66e-57f-48
c:wra	c-66e69
c:wrap	c-55e69
c:wrapp	e48
c:wri	d-43
c:wris	a48
c:wrist	a48
c:writ	d-58
c:write	a77d-42e-49
c:writi	a-53e55f42
c:wro	a-61b-57c67e80
c:wron	a-58b-47c49e85
c:wrong	a-58b-47c49e85
c:wrot	g41
c:wrote	g41
c:ws_	b-43c61d-80g110
c:wsl	a53
c:wsle	a53
c:wslet	a53
c:wur	b68
c:xactl	a-48
c:xan	a88b-54
c:xant	a86b-46
c:xante	a86b-45
c:xce	c44
c:xch	a-53d74
c:xcha	a-53d74
c:xchan	a-53d74
c:xcl	c49
c:xclu	c49
c:xclus	c53
c:xcu	e78
c:xcus	e78
c:xcuse	e78
c:xe_	a-64c77
c:xel	a47
c:xell	a49
c:xelle	a49
c:xem	c42
c:xie	a-45g101
c:xiem	a-45g101
c:xieme	a-45g101
c:xig	c-68
c:xige	c-68
c:xige_	c-63
c:xis	a56b101c-75d-106f-49
c:xist	a48b102c-88d-82f-45
c:xiste	a50b94c-75d-75f-41
c:xpe	a-102c115g-56
c:xpec	a-51e88
c:xpect	a-51e88
c:xped	c144e-86
c:xpedi	c144e-86
c:xpen	b55
c:xpens	b55
c:xper	a-47c89
c:xperi	a-45c89
c:xpl	a-59c-86e129
c:xpla	e78
c:xplai	e78
c:xpli	a-57c-70e123
c:xpliq	e85
c:xpo	c94
c:xpos	c89
c:xpose	c61
c:xpr	c-49e133
c:xpre	c-53e134
c:xpres	c-53e134
c:xty	a-66e44
c:xty_	a-66e44
c:xur	a-44c79
c:xury	a-44c79
c:xury_	a-44c79
c:ya_	g77
c:yag	c-53
c:yage	c-53
c:yage_	c-49g44
c:yai	e89
c:yal	a-46c64e41
c:yal_	c69
c:yan	c-56g49
c:yant	c-81g63
c:yant_	c-81g63
c:ybe	b82
c:ybe_	b82
c:ybo	c99
c:ybod	a63
c:ybody	a63
c:yce	a-56b46c47
c:ycee	a-56b46c47
c:ye_	a-51c68e73f-49
c:yea	b117f-62g-73
c:year	b117f-62g-73
c:year_	b45f-51
c:years	b118f-43g-68
c:yee	f70
c:yee_	f45
c:yel	a44
c:yell	a48
c:yello	a48
c:yen	a55
c:yenn	a49
c:yenne	a49
c:yer	c48e-43f-51g-81
c:yer_	d61f-47g-75
c:yes	a-49f-62g114
c:yes_	a-41d-44f-60g114
c:yet	b55c-48
c:yet_	b55c-48
c:yez	a-60b64
c:yez_	a-60b64
c:yfa	c71
c:yfai	c71
c:yfair	c71
c:yin	b41c62
c:ying	b41c62
c:ying_	b41c62
c:yle	c77
c:yle_	c56
c:yli	c63
c:ylo	c-51d56
c:ylo_	c-44
c:yme	c70
c:ymo	c75
c:ynd	c54
c:yo_	c47
c:you	c59
c:youn	a-97e89
c:young	a-97e89
c:your	a-70c107f-43g-56
c:your_	a-68c105d-49g-54
c:yours	a-82c96d104e-80f-48g-43
c:ype	f41
c:ypo	a53b50
c:ys_	b63d59e-68f-74
c:yse	b50
c:ysel	b53
c:yself	b53
c:yst	a-103c-54d55e50f57
c:yste	a-68f60
c:yth	f98
c:ythi	e-46f103
c:ythin	e-46f103
c:ywh	b51
c:ywhe	b51
c:ywher	b51
c:yx_	a101c-44
c:za_	a-42e60
c:zah	c41
c:zahl	c41
c:zam	c65
c:zame	c48
c:zar	a42
c:zat	d40
c:ze_	b-51c101d-51e-74f-56
c:zei	b46
c:zeit	b62e41
c:zen	c93
c:zen_	a-55c85
c:zer	a-65c42d-81e185f-61
c:zero	a-82d-54e191
c:zero_	a-82d-54e191
c:zi_	b73
c:zia	d62
c:zia_	d64
c:zie	a-50d-48f74g46
c:zie_	a-56f85g44
c:zien	a-48
c:zif	a57
c:zig	a55
c:zigs	a48
c:zigst	a48
c:zij	g53
c:zijn	g53
c:zijn_	g53
c:zin	c57d-44
c:zio	a-62
c:zio_	a-43
c:zion	a-58
c:ziona	c70
c:zione	a-42b47
c:zioni	c55
c:zo_	c-41e52
c:zoe	a64
c:zoek	a64
c:zum	a67
c:zum_	a67
c:zur	a47
c:zwei	a42
c:zwei_	a42
c:zza	c50d61
c:zza_	d47
c:zzi	a-44b75
c:zzi_	b77
c:ße_	d56
c:авс	c41
c:авст	c41
c:авств	c41
c:аза	a41
c:аит	a-46c42
c:ала	d107
c:ами	a44
c:ами_	a54
c:ант	a-55c97
c:апи	e73
c:ара	c51e74
c:ари	a86c-74
c:ариж	a88c-51
c:ас_	a52
c:асы	a45
c:асы_	a45
c:аю_	a-66g77
c:бра	a-47d103
c:буд	a70
c:буде	a54
c:вас	a52
c:вас_	a52
c:ваш	a-85c97
c:вер	g87
c:веч	a46
c:вод	c59
c:вст	g55
c:вств	c41
c:вству	c41
c:вуи	c41
c:вуит	c41
c:вуите	c41
c:го_	a44
c:гра	a69
c:дар	a65
c:дит	c82
c:доб	g87
c:добр	g63
c:дра	c41
c:драв	c41
c:дравс	c41
c:ду_	a-40d46g48
c:едл	a-41c68
c:еи_	a61
c:ем_	a52c59
c:ен_	g47
c:ени	c76
c:ение	c75
c:ение_	c75
c:ере	a50
c:ерь	a44
c:ет_	c-42d-50e46f-43
c:ете	d71
c:еть	c57
c:еть_	c57
c:жен	c62
c:жно	a61c41
c:жно_	a61
c:зап	a45
c:здр	c41
c:здра	c41
c:здрав	c41
c:ие_	c68g-46
c:иже	c65
c:ии_	d51
c:ила	a-76c-49
c:или	a-53c-54g111
c:или_	a-65c-51g112
c:ит_	d40g65
c:ите	c54e-62
c:ите_	a-53c58e-58
c:ить	a53c-85d-41f73
c:ить_	a48c-82f74
c:иши	a-53c41f41
c:ишит	a-53c41f41
c:ишите	a-53c41f41
c:ишу	a63
c:ишу_	a63
c:ию_	a51
c:ка_	c53d52e-48g-48
c:кат	a-60c63
c:ко_	a77
c:кол	a79
c:коль	a77c-46
c:кольк	a77
c:ку_	a134b-42c-66g-60
c:лаг	a-42c85
c:лет	d108
c:ли_	a-110c51e42f-45g99
c:луч	a-63g77
c:льк	a77
c:лько	a77
c:лько_	a77
c:ля_	c51
c:мен	d47e62
c:ми_	a54
c:мне	e93
c:мне_	a-59e94
c:мож	a62
c:можн	a66
c:можно	a66
c:муж	a81c-56
c:на_	c-91d41g42
c:не_	e85
c:ние	c75
c:ние_	c75
c:ниц	a57
c:нос	a-71c76g72
c:нуж	a69
c:обр	c42g54
c:ов_	a-47c98
c:ово	c-42e80g45
c:ода	c57
c:одар	a48
c:одв	c58
c:оди	c79
c:одит	c65
c:ое_	c102
c:ожн	a66
c:ожно	a66
c:ои_	a-62c-53f67g81
c:ок_	a43
c:оль	a56c-78d-50f84
c:ольк	a77
c:олько	a77
c:ом_	a51
c:ост	c44
c:ото	d44
c:очу	a86
c:очу_	a86
c:пар	a81
c:пари	a88c-51
c:париж	a88c-51
c:пиши	a-53c41f41
c:пишит	a-53c41f41
c:пишу	a63
c:пишу_	a63
c:пода	a41
c:пос	a65
c:пре	c65
c:пред	a-41c68
c:предл	a-41c68
c:при	c47
c:про	a-81c76d-51f47g68
c:прод	a-46c71
c:прос	g86
c:равс	c41
c:равст	c41
c:рат	d51
c:ред	a-82c42
c:редл	a-41c68
c:рем	a65c-49
c:рет	a48
c:риж	a88c-51
c:рил	g55
c:ро_	g77
c:род	a-46c71
c:рос	c-42g85
c:сер	a53
c:ски	a47c42
c:ско	a76
c:скол	a77
c:сколь	a77
c:сле	c-58d56
c:ста	c-92d41
c:ста_	c-45d52
c:ств	a-45c79
c:ствуи	c41
c:сте	a-68c50d68
c:сто	a57
c:сть	a70c43
c:сть_	a70c43
c:сь_	c45d70
c:та_	c87f-56
c:тве	a-67c54g71
c:твер	g87
c:твуи	c41
c:твуит	c41
c:те_	a-52c45d79e-76
c:тел	g-42
c:ти_	g64
c:то_	a-42c-52e75
c:тов	a-45c89d43
c:тои	a56
c:тор	g42
c:ть_	a56b-60
c:уде	a54
c:уст	c66d47
c:ую_	a-41
c:хоч	a86
c:хочу	a86
c:хочу_	a86
c:час	g43
c:часы	a45
c:часы_	a45
c:чет	g65
c:что	a-43
c:чу_	a74c-49
c:шит	a-53c41f41
c:шите	a-53c41f41
c:шите_	a-53c41f41
c:шу_	c47f73g-47
c:ые_	c55
c:ыи_	a42g54
c:ько	a77
c:ько_	a77
c:اء_	a105b45c-162d-49f97g-44
c:اري	a84b60c-103d-41f-42
c:اريس	e44
c:اريس_	e44
c:الا	b-66c-103d48e45f69g-54
c:الس	b98c42
c:السل	a42
c:السلا	a42
c:الع	c44e82
c:الم	a53b-57c88d-44f-58g-40
c:ام_	a42
c:انا	a-65e95f110
c:بار	e44
c:باري	e44
c:باريس	e44
c:بة_	a120b-44c56e-78f-51
c:بحث	a96
c:تي_	a49c-114d85e74
c:ريد	a101b81c-97e-52
c:ريس	e44
c:ريس_	e44
c:ساع	b56c90d-41e-43f-55
c:سلا	a42
c:سلام	a42
c:سلام_	a42
c:شهر	e93
c:عد_	a-51b97d83e-47
c:علي	a42
c:عليك	a42
c:عليكم	a42
c:كم_	a-73b52c137d-62f71g-56
c:كن_	a108e-46
c:لام	a42
c:لام_	a42
c:لسل	a42
c:لسلا	a42
c:لسلام	a42
c:ليك	a42
c:ليكم	a42
c:ليكم_	a42
c:مكن	a114e-53
c:مكن_	a108e-46
c:موع	a-47d92
c:موعد	a-47d92
c:موعد_	d94
c:نا_	a-77b-56c137d-44e88f-62g-40
c:هر_	a58
c:وال	c147
c:وعد	a-75d86e122
c:وعد_	d94
c:وم_	a85c-62
c:ية_	a87b-57d-47e-117f85g-43
c:يد_	b58d-43f-45
c:ير_	a212b-141c71d-81e-79f-75g-58
c:يس_	a102f-43
c:يكم	a93
c:يكم_	a93
c:يمك	c80
c:يمكن	c80
c:يوم	a85c-62
c:يوم_	a85c-62
m:genuine/bespoke-work	a55c-124f-61
m:genuine/collecting	a76b92c-43d-55e-83g-48
m:genuine/date	a43b-85e-64g61
m:genuine/dimension	a91b-92c-59d-61e-76f-91g93
m:genuine/house-event	b-61c66d-69f73g-124
m:genuine/house-way	g-51
m:genuine/keeping-value	a-63b61c111d-91e-80f-105
m:genuine/material	a56b-60e-67f-60
m:genuine/meeting-wish	b-45e78
m:genuine/occasion	g-67
m:genuine/own-milestone	a47d-52f-45g-93
m:genuine/own-use	a44c-127d41e-73f42
m:genuine/piece-reference	b-86c85d70e-112g-150
m:genuine/piece-type	a41c-55f-62g-55
m:genuine/quantity	a41b-82f-63
m:genuine/repair-work	b-105d94e105f-83g-109
m:genuine/request	a51e-47f-52g-54
m:genuine/visit	b55f-72
m:off-target/account-scare	a-99b-48c111d-49e-49f-82g-64
m:off-target/advance-fee-story	a-116c127
m:off-target/after-sales	a-104b-83c-52d58e114f130g-58
m:off-target/buy-back-sought	a42c103g-46
m:off-target/careers	a-107b42c87d-91e-86f-57g-83
m:off-target/click-here	a-65b-73c114d-85e-87f-107g-85
m:off-target/complaint	b-105c-151d-109e138f-87
m:off-target/credit-or-investment-offer	c96e-62
m:off-target/free-money-promise	b50c53d-90f-67g-76
m:off-target/gambling	a-47c85
m:off-target/hard-sell-words	a-113b-125c140d-98e-133f-89g-76
m:off-target/influencer-or-partnership	a57b-84c99d-103e-100f-78g-89
m:off-target/introduction-sought	a-56b-83c68
m:off-target/job-application	a-111b-75c89d-80e-77g-72
m:off-target/many-exclamations	a-84b-65c96d-80e77f-64g-71
m:off-target/mass-mailing-footer	a85d-66e-57f71g-62
m:off-target/mostly-capitals	a137b-71d-109e-79f-58g-105
m:off-target/order-or-delivery	a-130b-87d80e94f44
m:off-target/partnership	b-69c105d-104e-99f-78g-89
m:off-target/pharmacy-or-adult	a-139b-61c134d58e-84f-94g-60
m:off-target/press	b-65c101d-107e-87f-83g-82
m:off-target/press-office-sought	a-44b-80c115d-71e-62f-71g-58
m:off-target/press-work	b-47c103d-99e-85f-75g-80
m:off-target/privacy-request	a-97b-76c-139d-94e-104f143g-92
m:off-target/resale	a-50b-97c134d44e-98f-74g-87
m:off-target/resale-offer	a-63b-95c134d53e-99f-73g-83
m:off-target/sales-pitch	b-91c83d-50e-79f-42g-95
m:off-target/school-questions	a-125b69c80d-67e-66f47g-96
m:off-target/services-offered	a-88b-83c88d-91e-53g-63
m:off-target/several-links	a-50b-57c128d-100e-77f-56g-64
m:off-target/software-or-gadget-offer	a-106b-44c124d-44e-42f-90g-43
m:off-target/solicitation	a-42b-47c81d-59e-52g-86
m:off-target/spam	b-88c119d-106e-96f-89g-103
m:off-target/story-in-hand	a97b-55c76d-95e-54f-61g-51
m:off-target/student-mentioned	a-41b120d-80e-69f-67g-66
m:off-target/study	a-115b115c51d-91g-91
m:off-target/study-work	a-132c79d-85e77g-93
m:off-target/support-sought	a-122c118d-87e-75f-70g-74
m:off-target/website-trouble	a-42d-112e94g-87
m:off-target/work-mentioned	a-47b52c82d-81e-73f-65g-67
m:off-target/work-wanted	a-115b45c96d-84e-83f-93g-82
m:off-target/your-business-addressed	a-110c90d-77f-60g-94
m:premature/distant-horizon	a-145b150c-119d-95e-85f-77g-57
m:premature/frame-declined	a-42b155c-145d142e47f-85g-64
m:premature/only-looking	a-139b143c-114d-79e-96g-87
m:shape/many-exclamations	a-84b-65c96d-80e77f-64g-71
m:shape/mostly-capitals	a137b-71d-109e-79f-58g-105
m:shape/several-links	a-50b-57c128d-100e-77f-56g-64
p:! !	b-50c76d-139e78g45
p:! et	a-55c-97e150
p:! i	a-130c116d-84g-84
p:! j	a-54c48g82
p:! je	c56
p:! le	a-105c89d80
p:! my	f94
p:! on	c133d-76e-73
p:! so	c-67f118
p:! sono	c42
p:! your	a-77c141f-79
p:$ <1digits>	a-100c-58e144
p:<1digits> <1digits>	b-107c149d-120e-107f-72g-92
p:<1digits> <2digits>	a-59b-93c148d-138e-108f-68g51
p:<1digits> <3digits>	b-107c116d-146e59f-83g-75
p:<1digits> ?	a103g-53
p:<1digits> a	a-43b-56c81d122e-53f-66g-72
p:<1digits> al	c-50g87
p:<1digits> am	a-56c172d-46f-146
p:<1digits> and	a158c-105d-65
p:<1digits> ans	a-92b141c80d-54e-76
p:<1digits> april	a-64c-107d-43e118f108
p:<1digits> au	a43c62
p:<1digits> carat	a74
p:<1digits> cm	a-73c-110d-48g135
p:<1digits> ct	b-57c132e-55g-65
p:<1digits> d	a-83d59f61
p:<1digits> days	c65
p:<1digits> de	a69b-44c101d-60e-82g-46
p:<1digits> december	b-42e-43f-41
p:<1digits> decembre	d48f-40
p:<1digits> e	b-80c112e-125f129g-116
p:<1digits> er	c46d-43
p:<1digits> et	a54b-74c-78e-88g97
p:<1digits> fevrier	a-80c93d70
p:<1digits> fois	e46
p:<1digits> h	a-104b-58c98d64e132f-62g-124
p:<1digits> jours	c83
p:<1digits> juillet	b91c-54
p:<1digits> juin	g87
p:<1digits> k	a105d-57
p:<1digits> kg	a-60c144d-63
p:<1digits> le	c85
p:<1digits> m	c139d-44e-65
p:<1digits> march	a53
p:<1digits> mars	c-75d-53f153g-59
p:<1digits> may	c-92d93f107
p:<1digits> min	c88
p:<1digits> mm	a105c-73g-61
p:<1digits> mois	a-89b85e113
p:<1digits> nd	a45c-71e-48g99
p:<1digits> novembre	a69c-68d-66g66
p:<1digits> october	c124g-55
p:<1digits> octobre	a59c-71d66
p:<1digits> of	a125c42d-72
p:<1digits> on	a-90c63g73
p:<1digits> pm	a-67b-60c59d-70e-61f-82g149
p:<1digits> pour	a90c-88d115e-85g-101
p:<1digits> questions	c111g-64
p:<1digits> rd	b-41c-105d65e-47g98
p:<1digits> semaines	e116
p:<1digits> sur	a-57c91
p:<1digits> th	a42b-74e-50f-60g64
p:<1digits> to	a-77c75f90
p:<1digits> weeks	a143b-120c-136d-98e126
p:<1digits> x	a144
p:<2digits> <1digits>	a-74b-66c-53d-89e-70f49g141
p:<2digits> <2digits>	b-78c123e-97f-99g99
p:<2digits> <3digits>	b-78c71f48g-73
p:<2digits> <4digits>	a-122c-105d140
p:<2digits> ?	a90b-89c-85d-123e-100f-70g113
p:<2digits> a	c47d-52e-116f-61g109
p:<2digits> al	a65c59g-42
p:<2digits> and	c56d82e-110f-67
p:<2digits> anni	a103b-57c50d-68e-45
p:<2digits> anos	a67c51d-58
p:<2digits> ans	a115b-44c-79d-45e-82f-76g-99
p:<2digits> aout	a70c54e-48
p:<2digits> au	b-42c61e-67f-41g97
p:<2digits> b	a-124c169d-59e-100g52
p:<2digits> c	a-53d161
p:<2digits> carats	a75d-50e61
p:<2digits> cm	a147b-74c-145d-127e-77f-64g41
p:<2digits> con	a65c84d-99
p:<2digits> ct	a-89c126d-103
p:<2digits> de	a147b-50c-145d-106e-65f-48g-57
p:<2digits> december	c79d59e-42
p:<2digits> decembre	a45b-43e59f42g-70
p:<2digits> du	a-90c-41d-86e-80f138
p:<2digits> e	a42b-48c-119d134e-59f-47
p:<2digits> elle	a55b-87c-41g42
p:<2digits> en	a89b-101c185d-133e-94f-42g-70
p:<2digits> et	b-59d-86e-94g123
p:<2digits> euros	e61
p:<2digits> fevrier	a133b-70
p:<2digits> giugno	a108c-56d-71
p:<2digits> h	a48b-93d-122e-85f-41g98
p:<2digits> heures	a-66c135f-96
p:<2digits> hours	c103f-41
p:<2digits> i	b73c-136d-65e123f50
p:<2digits> il	a-113b47c-81g141
p:<2digits> in	a103d-94
p:<2digits> j	a-147d178e80
p:<2digits> january	c-73d101
p:<2digits> janvier	a159c-84g-116
p:<2digits> je	a121b-50c-172f117g-52
p:<2digits> jours	a-97d164e-45g-71
p:<2digits> juin	a-51b-47d105
p:<2digits> june	a80
p:<2digits> k	a-103b-47c140d-75e-68f-45g-47
p:<2digits> le	a-110c160d-135e76
p:<2digits> m	c-118d-42g131
p:<2digits> mai	a115c-93
p:<2digits> march	c48
p:<2digits> mars	a61c-65e52
p:<2digits> may	a76
p:<2digits> min	a-100c104d-43e118f-44g-125
p:<2digits> mins	e113
p:<2digits> minutes	a-63b-47c105d-87e-62f-45g-55
p:<2digits> ml	a126c-52d-92
p:<2digits> mm	a117b-70c43d-132e-70f-48g-43
p:<2digits> nd	a101
p:<2digits> not	a-106c96d-87e-71f-58g120
p:<2digits> nous	e76
p:<2digits> novembre	a60c-103d88
p:<2digits> of	a-47e110
p:<2digits> on	b-45d-71g119
p:<2digits> or	a92c-52
p:<2digits> ou	a96
p:<2digits> pieces	a-45c82
p:<2digits> pour	a80
p:<2digits> rue	a-106b-89c165d42
p:<2digits> septembre	a87c-53
p:<2digits> si	d42
p:<2digits> st	c-109g117
p:<2digits> sur	c75
p:<2digits> th	a83b-96c-136e-56f-75g64
p:<2digits> to	c63d60f-50
p:<2digits> uhr	a98c124d-135
p:<2digits> und	c73e-42f-52g112
p:<2digits> vous	a96
p:<2digits> x	a104c-117g64
p:<2digits> y	a86e-67
p:<2digits> years	a103b-70c-79d87e-87
p:<2digits> €	a-122c49d-138e174
p:<3digits> <2digits>	a-87c132d161e-63f-145g-188
p:<3digits> <3digits>	a80b-61c61d-41f-54g-71
p:<3digits> a	a89c-48
p:<3digits> abonnes	a-68c88
p:<3digits> and	a68
p:<3digits> de	a98g-46
p:<3digits> e	a91
p:<3digits> euro	a131b-46c-129d-79e-63
p:<3digits> euros	a61d-109e94f-60g-66
p:<3digits> exemplaires	a-51c81
p:<3digits> for	a-91c61e90
p:<3digits> il	a-41c78d-84f97
p:<3digits> je	b-60c88d-60g52
p:<3digits> k	a-79c92
p:<3digits> kg	a125d-78
p:<3digits> m	a-40c75
p:<3digits> ml	a137c-112
p:<3digits> pages	c92
p:<3digits> €	a110b-52d-73f-45g-47
p:<4digits> <2digits>	a69c124d-114e-43f-41
p:<4digits> <4digits>	a70d42
p:<4digits> ?	a-100c99d89e-49
p:<4digits> a	a-45b-47c-104d141e-50
p:<4digits> and	a-64b105d109e-98g-66
p:<4digits> avec	a-63c169d-121
p:<4digits> b	c-68d103
p:<4digits> could	a-119b107c-86d116
p:<4digits> e	b-45d104e-57g-45
p:<4digits> elle	c45d88
p:<4digits> en	a100c-53
p:<4digits> est	a-58d105e-52
p:<4digits> et	a-160b167c-59d126f73g-54
p:<4digits> i	a-103b109c68d107e-49g-49
p:<4digits> in	a-71c-83d133
p:<4digits> je	a175b101c-109d-89
p:<4digits> le	a-99d137
p:<4digits> on	a-79b86c-108e111
p:<4digits> par	a-84d99
p:<4digits> pour	a-84b140c-116d110
p:<4digits> si	b58
p:<4digits> to	c63
p:? <1digits>	c120g-52
p:? <2digits>	c65
p:? ?	a135b-133c-43f-69g-129
p:? a	a91b-59c113d-112e-55
p:? also	a-92d148
p:? and	b95c-74d-48e75
p:? asking	a-123b139c-140d164g-44
p:? c	b93d110e-102f-66g-69
p:? can	a97
p:? ce	a-112c125d55
p:? do	a83d-59
p:? e	c-101d108e-48
p:? elle	a-85d130
p:? es	b120c-97
p:? et	a45b116c-98
p:? grazie	b79d53
p:? he	a-141c-74d134g132
p:? ho	a-48c-86d121
p:? how	a79
p:? i	c50e-93g-80
p:? ich	a60b107c-71d-91
p:? if	a126b-122
p:? ik	b110c41d-101g-108
p:? il	a-49b-111c123d129e-71f-48g-73
p:? is	a41c136d-142
p:? it	a-111c84d122e-46f-52g66
p:? j	a69b74d53e-116f-71g-131
p:? jai	c81
p:? je	a-54c60d91e-103
p:? just	a-124b143c-87d-44
p:? l	c-85d131f-49
p:? la	b-55d144e-69f-46g-55
p:? le	a-50c128g57
p:? les	a54b-51e-58g67
p:? lo	a106b-45d-71
p:? ma	a-86c80e129g-40
p:? merci	a219b-53c-128e-43f-118g-152
p:? mi	a113c-67d44e-48g-65
p:? mine	a-52c-66d126
p:? mon	a78
p:? my	b86e-94f-48g-67
p:? ne	a140b-128
p:? need	a139c-111d-84
p:? no	a-123b133c-123d74e-48f-40g112
p:? non	a-86b137e-84f-58
p:? not	a-140b142c-104d96
p:? notre	a-41c76
p:? nous	a-61b-57c101d108e-77f-56
p:? on	a69c-105d101e-76f-45
p:? our	a-90c83d54
p:? pas	a-76b131c-94g92
p:? posso	a-69d125
p:? she	b-42d122e-50
p:? si	a140b-71d-136e-60f-41g-77
p:? sinon	a75c-83g68
p:? thank	a-77c-49d62f112
p:? thanks	c-65d104
p:? the	a-120b-65d168e-75f-49g-79
p:? there	a45c42
p:? they	a-62b87c91
p:? two	a-71c57d62
p:? un	a81c-102d99
p:? une	a97c72d-89e-40
p:? we	a92b-97c72e-84f-67g-80
p:? what	a-51b86
p:? you	c107
p:a <1digits>	a-44b-82c48d62e130f-63g-80
p:a <2digits>	a56b-117d-63e-61g62
p:a <3digits>	e151
p:a <4digits>	c56d-87e100
p:a achete	e65
p:a angers	a-54c49d108
p:a annecy	c-68d109
p:a anvers	a-49c87
p:a bag	a169c69d-159e-66g-101
p:a beaucoup	a74c-120f104g67
p:a beaune	a129c-72
p:a bench	c77
p:a bergamo	a-76d118
p:a bespoke	b114c-64
p:a bet	a-70c167d-70
p:a bien	a-55c-100d68e136
p:a bijoux	a-124c52d54g87
p:a bit	a125c-95d-63
p:a bologna	a130c-134f94g-55
p:a bonus	b74c-55
p:a bordeaux	a62c-42d50
p:a bottle	e75
p:a boutique	f94
p:a box	c116d-76
p:a bracelet	a127c-82e-41
p:a broken	b122c-94e46
p:a brooch	b-110c93d67
p:a bruxelles	a90d-55
p:a cadran	a53c-68d76
p:a call	a91
p:a cambio	a-78c95
p:a candle	c-98d121
p:a cannes	a94d-85
p:a card	a-87c-55d164e53
p:a casa	e71
p:a cat	a-62b74c-65d94
p:a catalogue	a-90b122
p:a cause	a97e-59
p:a ce	a-57b42c-128d-80e161f81g-88
p:a celui	a91c-45
p:a chain	a133c-83d-48
p:a chair	a76c-93e72
p:a change	a-111b45c-119e95f134
p:a chap	a-69c70e41
p:a chaque	c-54f113
p:a charge	a-44c87
p:a chat	a-61c106
p:a che	a-104b70c-99g132
p:a chi	a-72d167
p:a child	e78
p:a christening	a130c-104
p:a client	a-84c-55e100f86
p:a clock	b59
p:a coat	a86c-106d83
p:a coffee	a-79c107
p:a collaboration	c51
p:a collector	c44
p:a combien	a73c103d-138
p:a compte	a-82c-41d-44e165
p:a condition	c-67d-98g112
p:a conseille	a81
p:a copy	a-81c-103d90f109
p:a cote	a-89b-60c121e109g-62
p:a coudre	a83
p:a coule	a-84c-74d94e83
p:a couple	a122g-66
p:a credit	c43d46
p:a customer	b82c96d-66e-71
p:a date	a114c-57
p:a day	b-55d122e-58f-41g-45
p:a de	c145e-50
p:a decade	b68c-109f93
p:a decent	a100
p:a defaut	f52
p:a deja	a44
p:a demande	d-83e115
p:a dent	a-132c-52d132e80
p:a des	b77d-85f69g-54
p:a deux	a61b-59d58e-79f-42
p:a diamond	b-52c110d46e-88g-43
p:a dinner	a-62c49g54
p:a discount	a49c-75e95
p:a disparu	c-114d78
p:a disposition	a-55c87
p:a distance	a74
p:a dit	c-42d-111e105f-59
p:a dog	a48b75
p:a donne	a87c114d-66e-83g-71
p:a drawer	a-67c163d-106
p:a drawing	a94b63c-60g-45
p:a ecrit	a118
p:a encore	a-44b122c-63
p:a ete	a-124b-45c57d101e82f-48
p:a eu	a-48b87c-59e98
p:a faire	a-120b109c-126d134f91g92
p:a fait	a-63c147d85f-50g-89
p:a family	c92e-46
p:a few	a66b55c54d-48e-80g-47
p:a firenze	a-69c67d57
p:a flat	a76c73d-83
p:a forma	c78g60
p:a fortnight	a-85e73g71
p:a fountain	a143c-78e-41
p:a free	a98
p:a freelance	a101
p:a friend	a131b-47c-144d-108e98g-46
p:a full	a-98b82c-112d141
p:a fuss	a-44c-54e118
p:a garde	a112
p:a gemmologist	a-87c66e97
p:a geneve	a106b-52c-107d-42
p:a gentleman	a149c-58
p:a gift	a191b-51d-51e-91f-132g-126
p:a girl	c52
p:a glass	a-66c44d-61f105
p:a gold	a91c-87g70
p:a good	a-47b114e47
p:a guest	a103
p:a half	g97
p:a handbag	a180c-64d-167
p:a heart	e85
p:a home	a146b-40c-47g-73
p:a hotel	c40
p:a house	a-140b138c52d-62f81g-65
p:a huit	a-77d132
p:a jamais	a87c-80d-63e-66f96
p:a jeweller	c52d57
p:a joke	e89
p:a jour	c147f-99g-57
p:a judge	a131
p:a k	a-63d89
p:a l	b-69c-77f80g77
p:a la	b-72c57e-58g71
p:a lache	a-66c-90d81e120
p:a ladies	a-48d161
p:a lady	a71
p:a laisse	a-44b-49d121e-56g46
p:a laissee	a-52c-42e106
p:a las	a-91b-44c97d-46g128
p:a le	a51d69e-74g-42
p:a leather	a76
p:a les	a67b45c-62
p:a lieu	c-54g79
p:a line	c-92g116
p:a list	a-61c153d-47
p:a little	c109d-79e62
p:a living	a118b-49d-62e-60g-44
p:a loan	a77
p:a locket	a71
p:a londra	a90b-41c-96e-82g42
p:a londres	a121b-47c-126f-41
p:a long	d88
p:a look	b92
p:a lot	a70g49
p:a lovely	a-94c87d47
p:a lui	a-102c77g112
p:a lunettes	a56c-40g47
p:a lyon	g72
p:a m	a88d46
p:a ma	d107e-60f63
p:a madrid	a84c-94d60
p:a man	a103b-63d-66g-72
p:a marseille	a-44c129
p:a me	c89f-91g-46
p:a meme	a-69b118
p:a mes	a53d-54e67
p:a mi	a136b-83c-69d-102e-114f-56
p:a mia	a44c42e50g-55
p:a milano	a104b-59e-92f-57g-62
p:a minha	a-42b-75c-108d119e60f53g52
p:a mis	a-56d85
p:a modest	c102
p:a moi	b-43c64d-103e66
p:a mon	a-73c-138d-99f155g137
p:a monaco	a108c-81
p:a month	a-68b-99c140d-50e74g-53
p:a montre	c124e-47
p:a museum	c-92d152
p:a musique	b90c-119g69
p:a nantes	d71
p:a ne	b85c-81e46
p:a necklace	b51c151d-108e-102f-46g-98
p:a neuf	a-122d199
p:a new	a-74b45c-133d107e132f57g-76
p:a nice	a70b72c-99d-60e46
p:a nos	a81b49c-92
p:a notre	a-79f109g74
p:a nous	g82
p:a offert	b74c-125d136
p:a pair	a112b-68c-95d-120f-47g45
p:a parigi	b-66d73g-67
p:a paris	a83b-42c-139e-86f-45g43
p:a parle	a-49c-82d57e93
p:a partir	a62b-47c64e-59g-54
p:a pas	a106b73c-113e-53f-44g-85
p:a pearl	a-186b115c200d-79e-93
p:a pendant	a89
p:a perdu	c-97d73e59
p:a perfume	c-58d94
p:a person	b61
p:a peu	a-151b149c-71d73
p:a phases	c117
p:a photo	a-92c-121d141e124g79
p:a photograph	a-58c75
p:a piece	c90
p:a pilules	a113c-114d50
p:a place	a65
p:a plain	a80d-48
p:a pleasure	a-57c-68f136
p:a plus	c-98e147
p:a pocket	a103c-45
p:a porter	a53
p:a potter	a86c-40
p:a present	a125c-150d80e-43
p:a press	c77
p:a price	a47b98c-52
p:a pris	a-177c-86d187g-45
p:a private	a-46b63e74
p:a proper	a110b-40c-114d-90e71g-40
p:a propos	a-92g104
p:a propose	a-127c-101e150
p:a quatre	a47d76e-42
p:a quel	a67b49d-47
p:a quelle	d68
p:a quelqu	a-112b132c-126d54e108
p:a qui	a105b-56e-71f-55g-95
p:a quick	a-42c77
p:a raison	a-65b134
p:a real	b105
p:a receipt	c-55d-60e78f65
p:a recevoir	c-59f87
p:a recu	c73e55g-43
p:a refaire	a-102b102c-84d51g77
p:a refund	a-69c-58d-101e149
p:a rendu	c-44e96
p:a reply	a-105e62f52g48
p:a repondu	a-129b-55c-110e164
p:a retired	a-96b111
p:a rien	b-96c-123d110e73f59g-55
p:a ring	a70b57d-65e-57f-62g-100
p:a roma	a84b-57
p:a sa	b-43d-73g120
p:a saint	a57d-47e69g-50
p:a sample	a-88c79g57
p:a sapphire	d62
p:a saturday	a115d-54
p:a scarf	d59e56
p:a second	c117
p:a ses	b71
p:a settembre	a-72c69d48
p:a shop	a-74b-40c164d-88
p:a short	a-74c92
p:a silk	a-61c-92d164
p:a silver	a132c-49d-92
p:a single	c-70d92e77g-40
p:a six	a-60b60c-49d90
p:a size	c-76d44g75
p:a sketch	a54
p:a small	b-110c102f-57
p:a son	a-65b-65c94d41f98g-82
p:a stone	c135e-110
p:a story	a116b-115c48
p:a strasbourg	c-53d118
p:a string	a114c-102
p:a su	c43d-46g91
p:a survey	a-56c-75e128f62
p:a t	a41b-51c-44e-40g69
p:a table	c89
p:a taille	a-107c-73d144e60
p:a tenu	a-41g65
p:a the	a207c-123d-129e-70
p:a thin	a104
p:a thing	a94b70c-125d-65e-80g45
p:a third	a-88c50d121
p:a tiara	b77
p:a tiny	a49c-53d70
p:a torino	a64c-47d-78e78
p:a toujours	d104
p:a toulouse	a86c57d-74
p:a tout	b-97c71d-50e-70f113
p:a toute	a-104e95f84g58
p:a tray	c-55d98
p:a trente	a51
p:a trieste	a117b57c-76d-74g-41
p:a trois	c131e-116
p:a tuesday	a52
p:a two	a86
p:a un	a-72b-74c99d53f-74
p:a una	a-85c-88d190f115
p:a une	b-88c-77d133e-61f60
p:a vendre	c100d-73
p:a vendu	c-75e87
p:a verona	a-79d77
p:a very	a113c-97d95e-79g-46
p:a vet	a-151b94c-58g188
p:a vingt	a79c60e-58
p:a visit	a85
p:a voi	a-65b65d-46e122
p:a voir	a56d-44
p:a vos	a-78c90
p:a vossa	a75c127d-120e-41g-50
p:a vote	a134c-88
p:a votre	a-119c67d-88g85
p:a voucher	e62
p:a vous	b82d-66e47g-107
p:a vu	a-58b86e94g-52
p:a waiting	a164b-129c-70
p:a watch	a126b72c-62d-120e-84f-58g-68
p:a watchmaker	a-94c101
p:a wedding	a-96c98d129e-42g-48
p:a week	a-49b-58c122d-55f76
p:a weekday	a50
p:a weekend	a-74c106
p:a wheelchair	a93c-111e76
p:a woman	a40b51e-69
p:a word	a-90e112
p:a workshop	a123e-46
p:a year	a103c61d-57e-75
p:a young	a-48c-41e78f103
p:abend ich	a85c-43
p:abito a	a115d-91
p:able to	a81b72c-95d95e-78g-50
p:about <4digits>	a-71b140c-57
p:about a	a-65b88d-42g79
p:about craft	c70
p:about four	a-69c-81d133
p:about it	a57b-42c90d-60e-90
p:about me	a-104c-127f143
p:about my	a-115e-66f144
p:about six	e-42g79
p:about the	a-92b-83g145
p:about to	c56
p:about your	a-75b59f108
p:above ten	a53
p:accepteriez vous	b73
p:accord pour	a-91g120
p:account and	a-86c-107e96f124
p:achete a	a-144c-74d150
p:achete chez	a72b-55c-105e-79f74
p:achete en	a-144c-86d154
p:achete rien	a-133b148
p:achete un	b44c-56e42
p:achetee chez	b-101c-46d93e-44
p:acheter des	a125c-89
p:acheter la	a-68b136c-102
p:acheter le	a108d-47
p:acheter les	a50
p:acheter pour	a103
p:acheter un	a110c-97d-102
p:acheter une	a90b61d-107e-69
p:across the	a-44b97
p:address i	a-45e-49f134
p:adore les	a75
p:adored the	c80
p:adresse a	c87
p:adresse de	a-120c-131d79f154g59
p:adresse et	c-113e113
p:adresser ?	a169c-85g-62
p:afin de	c67
p:after <1digits>	a70b-64c-65g80
p:after a	a77c47d-50g-42
p:after i	a-73c-71e119g68
p:after my	b-101c97f81
p:after the	a76b-54c-106d115e-48f-45
p:afternoon i	a-58d65g103
p:again with	a-77c-48g130
p:agence de	a58
p:agencia de	c82
p:agency and	a83
p:ago i	a-64c88d40
p:ai <1digits>	a-120b127c68e-58
p:ai <2digits>	c136d-79e-92f-65g-62
p:ai achete	a66c57d-98e84
p:ai beaucoup	a-99f100
p:ai besoin	a-43b118f-56
p:ai bien	a-103c-90f80g123
p:ai confie	a-77c-77d66e99
p:ai decide	a109c-61
p:ai deja	c81e-42
p:ai demande	a-55b-63c-50d-68e147f-99
p:ai depuis	a-54d92
p:ai des	a74
p:ai deux	a91
p:ai dit	c-84e110
p:ai donc	a-60b72d66
p:ai ecrit	a-102g136
p:ai en	c91
p:ai encore	c63d-114e76
p:ai entendu	a-56c53e58
p:ai ete	e54
p:ai eu	a-69d171e-62g67
p:ai fait	a-140b71c52e123f-40g-73
p:ai fini	a-59b-41c140d110e-42g-50
p:ai gagne	a103b-50
p:ai garde	a-65d114
p:ai jamais	a91b-70c-94d-111e-64f137g-60
p:ai l	c59
p:ai laisse	a-94c-52d63e48g68
p:ai le	a102
p:ai les	b109c-122d-67e80g-50
p:ai lu	a100b90c-84d-44
p:ai maintenant	a94c68d-40e-79
p:ai mis	a67
p:ai obtenu	a101c-52
p:ai oublie	c-66g92
p:ai pas	a-72b81e70f-87g54
p:ai passe	a159c-100d-55
p:ai pense	c74
p:ai perdu	a-85c-97d137f67
p:ai plus	a58b-61c-130f132
p:ai promis	b151c-55
p:ai quatre	a42e51
p:ai recu	a-82c-127d136f60g-41
p:ai releve	c86
p:ai remarque	a-71c124
p:ai retrouve	a-108c45d-47g128
p:ai rien	a-104b45c50d-181e-55f144g105
p:ai seize	a-75b82
p:ai sensi	a-97c-111f140
p:ai soixante	c-63e95
p:ai toujours	a74d109e-104
p:ai tout	a52
p:ai trois	c114
p:ai trouve	a-99b-52c-112e140f116
p:ai un	a69c-116d71e-77f-44g-44
p:ai une	a72b-94c76d-85f-46g-50
p:ai vendu	c45
p:ai vu	b60c41d-94e85g-80
p:aidez moi	a105c-65
p:aime bien	a-90b128c-92
p:aime l	a57
p:aime le	a104
p:aime les	a53b73
p:aime pas	a66
p:aimerais faire	a73c-56
p:aimerais lui	a64
p:aimerais offrir	c86
p:aimerais qu	c-64e124
p:aimerais que	c117
p:aimerais savoir	a-80b119c-119d153
p:aimerais un	a-41b67c-56d98
p:aimerais une	a-99b109c105d-56
p:ainsi qu	c-46f88
p:ainsi que	a-76c-45f113
p:airport and	c76
p:al <2digits>	d-63g123
p:al dia	a-68c108d64
p:al telefono	a-42b-47c-115d-58e113f-45g102
p:all day	a117b-44c-133g78
p:all i	d46e41
p:all of	a-48c110d-55f81
p:all personal	c-91f112
p:all right	a-96c-45d173g56
p:all the	b55c-141d74e115g-42
p:all week	g90
p:alle <2digits>	c-106d-62g139
p:allergic to	c-54g112
p:alliance de	a-56d105
p:alors j	c102
p:alors je	a49
p:alors que	a-86c-65e63f104
p:alors voila	a61
p:am <1digits>	b-56c-124e-51f-54g150
p:am <2digits>	a124c-101d-59e-58
p:am a	a54b-61c99d-78e-77f-46g-49
p:am captain	a-59c87
p:am i	a-71c75e132f-146
p:am in	a138c-91
p:am liebsten	a74b-46c86d-41e-48
p:am the	a-101c49d114
p:am writing	f90
p:ami et	a-41d97
p:amie m	a144c-48
p:an appointment	a-91c78e90
p:an auction	c145d-144
p:an dernier	c63
p:an engagement	a112c-69
p:an hour	c47e72
p:an idea	b58d-44
p:an influencer	a67
p:an n	c-99d81e94
p:an offer	a-100c122e-46g53
p:an old	a-44b94d70
p:an passe	c-47d43f89
p:an unheated	c53
p:ancora ?	a136c-81d-132
p:ancora in	a112c-118d71
p:and <1digits>	a84c-95f105
p:and <2digits>	c-54d120g48
p:and <4digits>	a-82c-114d138
p:and a	a66b-73e-66g-41
p:and all	e69
p:and always	a92
p:and an	a-51c-75d96e90
p:and any	a-56c-106d154f100
p:and at	c-53e118
p:and be	c121
p:and can	a125b-50d-91e-63f-42g-53
p:and come	a116c-61
p:and confirm	a-79c-108f134
p:and could	a116d44e-50
p:and do	a-102d113
p:and every	a93d-52
p:and everyone	a-77c108
p:and for	c-72g102
p:and get	c179d-139e-107
p:and had	a-44c107
p:and has	b120c-135d96e-67
p:and have	a129d-89e-106
p:and he	a75b-43e-97f-44
p:and her	a54c127d-48e-90
p:and how	b71d56
p:and i	c88d-108g-78
p:and if	a-91b152c-104e-63f-47g-49
p:and in	a72b-50c52e-61g-57
p:and is	a86b-52d-48g48
p:and it	a-86c41e60g108
p:and last	e116g-54
p:and left	a-44c114
p:and look	c53d-50g71
p:and may	a92
p:and might	a122e-81
p:and must	d66
p:and my	b-81c-55d-40e81f111g-67
p:and need	a116b-41d-53
p:and never	a82
p:and no	c-74d-78e-43f149g84
p:and nobody	a-44c-54e128
p:and not	e105
p:and nothing	b106c-81
p:and noticed	c65
p:and now	a72b-41g-57
p:and old	a51
p:and on	a51e60g-54
p:and one	a-82c40d-78e73f82
p:and only	c-92d42e110
p:and perhaps	a97b-68
p:and rather	c-68e54f60
p:and said	c78
p:and says	a45b-91c117
p:and see	a-40c60g77
p:and she	c78d-118e116f-56
p:and should	a-56b91
p:and so	b-58c152e-78
p:and some	a47
p:and tell	a-64c-122d52f145g45
p:and that	a127c-75d-62
p:and the	e119
p:and then	a-92b-43d-61e125f101
p:and there	a65b90c-90d-93
p:and they	a59d62
p:and to	b59c-43
p:and try	a95
p:and two	a71e-41
p:and want	a94b80d-96e-46f-42g-106
p:and wanted	a-61b74c-40e88
p:and was	a-70b-42c-72e132f-42
p:and we	a-73b-70c125e-84f-67g-79
p:and what	a141c-72
p:and whether	c-92d101g72
p:and who	a-108b-83c129f96
p:and will	b-54c-87d-49e-42g130
p:and with	a-103f137
p:and would	b-105c78d-75e-98
p:and yes	a-125c-128g155
p:and you	b-40c100d-64f-60g-51
p:and your	a-103b58c67e53
p:anello che	c-42d79
p:anello con	b109d-81
p:anello di	c-42e77
p:anglais courant	c66
p:anhanger mit	b-52c152d-69e-93
p:annee de	a-102b146
p:annees <2digits>	a77b-48c74d-62
p:anni di	a82b-47d-83f-45g-49
p:anni e	b103c-84d-47f99
p:anni fa	a69c-71d73
p:anniversaire de	f84
p:anniversary is	b97
p:anno scorso	c92
p:ans ?	b93c-69
p:ans a	b130c-58
p:ans au	a-65b98
p:ans avec	a58
p:ans c	f71
p:ans d	a-69c83d42e-41
p:ans dans	a55
p:ans de	a58b87c-155d82f-61g-82
p:ans des	a79
p:ans elle	a137d-52g-144
p:ans en	d121
p:ans est	a-110b124c122e-60
p:ans et	a74b83c-45d-107f-57g-65
p:ans il	a83
p:ans j	d-45
p:ans je	b102c75d-89f-54g-69
p:ans la	b102e-80
p:ans le	a90d-44e-102f-44g-51
p:ans on	b61c-101e99
p:ans pour	a103c-85
p:ans que	a95c-58e40g-50
p:ans qui	a115c-116
p:ans si	a-98b127c-69
p:ans un	a156b-82d-49e-40
p:ans une	a51c42
p:answer to	a-134c89g114
p:any afternoon	a-45g93
p:any chance	a130c-64g-54
p:any day	a82d-48
p:any more	c-105e122f83
p:any news	a-96c-104d-131g157
p:any of	c112d-82
p:any other	a-112f146
p:any way	c-77d107
p:any weekday	a60
p:anyone else	a54
p:anything for	a41b75c-58
p:anything to	a-80d118
p:appelle la	a-69b54c134
p:application de	a-45c-77f105
p:apply for	c71
p:apprendre que	e62
p:apres <2digits>	a152c-120d-76g-130
p:apres l	b58
p:apres la	a-46c121
p:apres le	a127c-140d61g-41
p:apres midi	a89b-50c-51d-56e-70f-45
p:apres trente	a80b-46
p:apres un	a65c61f-43
p:apres une	c88
p:are a	c70
p:are in	a61b95d-80g-67
p:are you	b-97c160d-83e-79f-52
p:aren t	c66
p:argent pour	a92
p:around <2digits>	a-79d134
p:around <4digits>	a-108b71d113e-40
p:arrete devant	a131c-65
p:arriere grand	a-98b54c129
p:arrive a	c93
p:arrive avec	a100g-50
p:arrive d	c-45g72
p:arrived with	a-89c157
p:art <2digits>	a-103c-120d-41f137
p:art de	a-48c85
p:art deco	a118d-43
p:article <2digits>	a-98c-131f143
p:article sur	a-41c75
p:as a	e61f-73g-94
p:as an	c108e-46
p:as i	c-48d-56e93
p:as if	a57
p:as is	a-41f101
p:as my	c-81d60g81
p:as the	c90
p:as vossas	a-70c94
p:as we	a-80c-52d-61e81f116g86
p:as well	a-116c-86f100g136
p:as you	a-47d-48g114
p:as your	c-88e117
p:ask for	a42g91
p:ask that	a-94e84f87
p:ask the	a-45c-62g107
p:ask whether	a-98c48g114
p:asked for	a-61c-118d-44e119g123
p:asked me	a-128c108d-71e70g89
p:asked to	c63
p:asking for	b108c-51e-52
p:asking what	a-117b-61c179
p:aspetto il	a-107c-85g128
p:assistante de	a118c-73
p:assistante sociale	b70
p:association de	a64
p:at <1digits>	b-55c80e-49f-54
p:at <2digits>	b-46c-49e-53g121
p:at a	a55d-55e-43f47
p:at all	a-86e130f-64g82
p:at an	a54c-87d-55f119g-57
p:at heathrow	a-64d125g-41
p:at it	a-70c-63d130
p:at least	b67c45
p:at lunch	a68c-60d87g-64
p:at me	a58c-51e52
p:at most	c70
p:at mount	a-52d101e101g-67
p:at my	a-75c80e80
p:at no	a-47c-61e144
p:at noon	a-56c-127d81g129
p:at once	c66
p:at one	a-83d132
p:at our	a-114c97e81
p:at that	a-107c-54e138
p:at the	b49
p:at this	a114b66c-123f80g-53
p:at your	b-54c83e-102f73g-77
p:atelier ?	d-70g134
p:atelier de	c72d-41
p:ateliers ?	c67
p:atendem em	a83c-45
p:attend depuis	c164d-83e-79
p:au <1digits>	b-43c91d-68e-50f-42g66
p:au <2digits>	a-43b-46c70e-66f67
p:au bout	a-89c-57d84e124
p:au choix	a58
p:au comptoir	a-57c-90g131
p:au courant	b75
p:au dessus	a-82c110
p:au doigt	a96
p:au dos	a-40b-63c-87d141e-55f-41g71
p:au fond	a-97c54d92
p:au lieu	a-93b-43c-50d73e43f51g113
p:au loto	b102c-63
p:au lycee	a-73b48c87
p:au meme	c-62d47g75
p:au moins	a-143d139e145f-86g-63
p:au nom	a78b-55c-135d100f-52g-61
p:au plus	a84
p:au poignet	a111c-73d-47
p:au point	c71
p:au premier	a-120b70e126
p:au printemps	a120c-80d40f-46g-43
p:au salon	a-64c74g47
p:au secours	a58c49e-51
p:au service	a-81c43e132
p:au sort	c96
p:au succes	a-91c104
p:au sujet	a-102c-117d-56e-47f-44g148
p:au telephone	a65b-56c-40d-66e59f-46g55
p:aucun projet	a-70b103c-86d55
p:audit gratuit	c57
p:aujourd hui	b117c87d-101e-64f-49g-71
p:auriez vous	b-66c83d61e-74f-59g-67
p:aussi on	a62c-56e66
p:autant que	a82
p:autour d	a66c81d-73
p:autour de	a43b60c-71
p:autour du	c81
p:autre chose	b78c-48
p:autre cote	a75
p:autres je	a-76c161d-54e-93
p:aux clients	a-64c42e58
p:available for	a-86c106
p:avais demande	a-110c-47e74f73g87
p:avais dit	a-108c-91g134
p:avais pas	c-71d-53g108
p:avait promis	a-109c-41e132
p:avait une	a58c56e-52
p:avant ?	a158c-65g-117
p:avant d	b43c-88d-71e113g84
p:avant de	c47e-68f-41g57
p:avant l	a87b-44c82d-65e-58g-54
p:avant la	a63c-40d74
p:avant le	b-48c53d90e-55f-48g-63
p:avant les	a106
p:avant noel	a80
p:avant qu	b62
p:avant que	b-51c101d65e-52g-50
p:avant samedi	a88
p:avec ca	a75b52c-72
p:avec ce	a77
p:avec des	a41b-79c162d-87e-64f-44g-56
p:avec deux	a-83c59e68
p:avec l	a99c-52d-108e93
p:avec la	a93d-52e-118f-61
p:avec le	a66c-141d44f60
p:avec les	a132d-126e-68f-55g-68
p:avec ma	c-107e125f-47g56
p:avec mes	a85c-63d45
p:avec moi	a-56b72c-59g90
p:avec mon	a-54b99c45d-72e-67f150g-114
p:avec sa	a80c-41
p:avec son	e45g55
p:avec un	a61b-114c76d-68f-76g-65
p:avec une	b-61c-111e125g-90
p:avec votre	a-107b-55c129e-55f-42g-40
p:avere un	a45c-42d43
p:avete ancora	a109c-76d-57
p:avez ?	a113c-78d-44
p:avez a	a95
p:avez ca	a74
p:avez des	c89d-50
p:avez en	a152c-81d-82
p:avez encore	a139c-50d-101
p:avez ete	a-94c123e-68f77
p:avez pas	c-61d-60f103g97
p:avez quelqu	d93
p:avez un	a-193c187d75
p:avez une	a51c-65g87
p:avez vendu	a-163c126d121
p:avez vous	a58d-108e-91f-76g109
p:aviez demande	a-118c-105g141
p:avoir le	a-50c-54e66g83
p:avoir une	b67c81g-88
p:avons pense	c91
p:b a	a-71d65g81
p:back ?	b-45c158d45e-128g-93
p:back and	e115
p:back for	a84c45e-47
p:back from	b-104d-84e47f85
p:back i	a-55c-54e92g55
p:back on	c53g74
p:back to	a-124b40c110g75
p:bag i	a-62c130d-142e78
p:bag that	a143c-99e-68
p:bague a	a149b-139d-45e-52
p:bague chez	a-42b91c92d-85
p:bague de	b63c-75e72f-66
p:bague en	a-94b57e80
p:bague est	a-87c-62d106
p:bague pour	a95c-73d-47
p:bague que	a137b-72c-40d-131e-42f96
p:bague qui	c105
p:bague serpent	a163b-120c-81d-77e-76
p:bagues ?	b74c-52
p:bapteme le	a-51c-43e124
p:be a	a-108b50c54f51
p:be able	a45b83c-138d118e-40
p:be brought	c-71g72
p:be considered	a-87c73e68
p:be delighted	a129g-45
p:be done	a-49b44c-120d138e40
p:be glad	a46b-56c-57e-41g96
p:be grateful	c-83f99g95
p:be honoured	a-65c91
p:be in	a111c-101d-109f-54g49
p:be kind	c41
p:be made	a121c-98
p:be obliged	a-66e56f102
p:be on	a49c-60f117
p:be open	a-85c112
p:be possible	a-127g123
p:be ready	a-68c118d56
p:be shown	a114c-128d-42e65
p:be so	c51d-68f96
p:be the	a97d-68e56g-80
p:be up	c59
p:be willing	a-120d84g75
p:beau frere	b61c-49d60
p:beaucoup d	a-54c134
p:beaucoup de	c81d-41
p:because i	a136c-69g-61
p:because my	a94
p:because she	a104
p:because the	c45d-91e75
p:because your	e74f-45
p:become a	a128b-60
p:been a	a-49c-49d-61e108f76
p:been made	a141c-58e-71f-41g-43
p:been on	a-65c-66e57g122
p:been selected	c76
p:been shortlisted	c67
p:been told	b123c-128d115f-46g-43
p:before christmas	a56c-103d115g-40
p:before i	d87e-71f-70
p:before it	a-98c135d109e-46f-68g-97
p:before my	a113c-85
p:before the	a43b-67d74f-48g-73
p:before then	c-55d60g57
p:behalf of	a99d-53
p:bei ihnen	a-49b130c-52e-42f-72g-69
p:belle mere	c-102d-51g87
p:belle montre	a73
p:belle soeur	a-89c-68d43e102g108
p:besoin d	b-44c110d67e-82f-47
p:besoin de	a-110b133c51d-77e-52f66g-50
p:best price	c74
p:beste wij	a-84c97
p:better than	b85
p:between <4digits>	a-87c-94d129
p:between the	c52
p:bien a	a158c-106d42
p:bien de	a-170c49d172
p:bien je	a92
p:bien la	a-113c83d67e93g-67
p:bien mais	a-104b98c-71d72e67
p:bien que	a-101b100c-95e129f-44
p:bien recu	a-106c-80g144
p:bien sur	a-162b40c44d106g100
p:big one	a-44b137c-111
p:bij u	c55d59
p:bijoux a	b58
p:bijoux de	a-71c96g83
p:bijoux et	a-46c80
p:bijoux sont	a-50b-103c151d45
p:birthday is	d-59g124
p:birthday present	a75
p:bis <2digits>	a158c-171d-73
p:bis dahin	a-120b142c-114
p:biscuit tin	a62
p:bit of	a45b114c-74d-54
p:bitte keine	a-115b181c-112d-54e-57f85g-46
p:bitte loschen	a-111c-103d-48f133
p:bitte nicht	a111c-67
p:bjr je	c57
p:bless you	a-45c83
p:bleu de	a46
p:bleu nuit	a104c-40
p:blue one	a131b-141c-92g104
p:boa tarde	b-55c86d-90e-59f87g59
p:bodas de	c-108e121
p:boite a	a76b49c-97d57e-83
p:boite de	a-49b46c57
p:boite et	c100
p:bom dia	a-40b-50c-50e-49f-44g163
p:bond street	a84c-57d58
p:bonjour a	b74
p:bonjour c	a-120b-60c185d-89e-126g-50
p:bonjour en	c62
p:bonjour etudiante	c52
p:bonjour j	a193b-243c-55d80e-74
p:bonjour je	a86b-59d-55e-105
p:bonjour la	c44d74f-49
p:bonjour le	a96c-118d83
p:bonjour ma	a-42c148
p:bonjour madame	a-54b59c130d-55e-43
p:bonjour mon	a-87c-96d78f129
p:bonjour nous	a-118c117g59
p:bonjour on	c-112d131
p:bonjour vous	a-124b141c-43d-44f86g43
p:bonne journee	a-110c48e-74g137
p:bonsoir j	c93
p:bonsoir je	g62
p:book a	c112e-122f-52
p:book an	a-75c147e-47g-46
p:bordeaux je	a69
p:borsa che	c-62d84e69
p:both of	c-56g110
p:boucle d	c-56d41e46
p:boucles d	b-46c102e-43
p:bought a	a-82c96d56e-102f68
p:bought from	a-151d154
p:bought in	a-126c-132d153
p:bought it	a-92c66d-47f95
p:bought my	a-119c142d59
p:bought one	a-146c-66d106e49f114
p:bout de	a-60c-94e127
p:boutique a	a45c-47
p:boutique de	b43c-63d64e-45f-55
p:boutique di	a-84e47f79
p:boutique est	a-52c109
p:boutique has	c69
p:boutique in	c96e-87f79
p:boutique le	c-86d109f64
p:boutiques de	a-61b56c52
p:boutons de	a104b-49c-114d-94e-53f-49g68
p:box with	d103
p:bracelet de	a-139c-60d184e63f-65
p:bracelet for	c81
p:bracelet i	a-95d105
p:bracelet in	c122d-58e-62
p:bracelet jonc	a105c-57
p:bracelet s	a121
p:bring a	b70c64g-62
p:bring it	a-84b-40d127
p:bring my	c-115g127
p:bring the	b-40c-97g114
p:bring them	a77
p:broche de	c-57d131
p:broche libellule	b-49c136
p:brother in	b-56c76d54
p:brother s	a84e-47
p:bruxelles et	a-52b79
p:budget <1digits>	a71
p:budget <3digits>	a84c-44
p:buenas les	a-101c85g104
p:buenas tardes	a92
p:buenos dias	a-136c153e-56
p:buonasera ho	a-102c134
p:buonasera sono	a-111c95g89
p:buongiorno cerco	a94c-65
p:buongiorno sono	a80c-123d102
p:buongiorno vorrei	a60
p:but do	a-125b124c63
p:but for	b83
p:but i	b128c-94f-61g-69
p:but if	a-58b-103c128d123g-52
p:but it	c124d-73e-49
p:but my	b48g62
p:but not	a131c-97e-56f-105
p:but the	c-130d94e93f-49g55
p:but you	a-130c45d-86e128g82
p:buy a	a149b-88c-126d-78e-54
p:buy anything	a-112b115f87
p:buy back	c127d-61
p:buy for	a149b-52c-49e-63
p:buy her	a110g-55
p:buy him	a62
p:buy it	b72
p:buy my	b64c-77e60
p:buy myself	a43
p:buy one	b98
p:buy the	a94b41c-50d-52
p:buys the	b72d-43
p:by <2digits>	a-41c89
p:by a	a-81b-50c-119d60e139f128g-58
p:by an	c-61d101
p:by email	a-71c44e92
p:by me	a-52b60c-82d113
p:by mistake	a-102d53g65
p:by my	a-99b-48c-133d168e-44f85
p:by on	g62
p:by our	a-57c92
p:by post	c73f86
p:by the	c59d-78e-131f99
p:by then	a-64b54d68
p:by transfer	a46
p:by wednesday	a-65g101
p:by your	a-63c90
p:c e	b-101d96e65f-86g-63
p:c era	a-82d45e97
p:c est	a-42e53g45
p:c etait	a-75d79e116f60g-97
p:c possible	a93
p:c pour	a106c-128d-55g69
p:c pr	a79c-41
p:ca ?	a-68b50d121
p:ca en	a119
p:ca et	a-48f107
p:ca existe	a118c-83d-47e-44
p:ca fait	b-46d-70e69f60
p:ca je	a50
p:ca me	a-69b112c-84f96
p:ca ne	a-48c163
p:ca se	a51c-84
p:ca vous	a-147c161
p:cadeau a	a82c46d-80
p:cadeau de	a80b-50c-116d107e-61
p:cadeau pour	a90b-48f-45g-58
p:cadre de	a-87b-43c95d-49e-41f-41g-40
p:call at	c-86d90
p:call me	a261b-78c-90d-41e-43f-285g-58
p:call on	a56
p:called me	a-118c-120e150
p:cambio de	a-65g89
p:came back	c-87d-60e111
p:came from	a-80d107e-73
p:came in	b-54d-100e117
p:came out	a-101c-74d147e72
p:can actually	a75
p:can be	a140d-63g-46
p:can collect	a84c-124g96
p:can come	d-41e78
p:can do	a63c50
p:can get	d78
p:can go	a-48c-63g117
p:can i	a142b-85c-58e-101f-76g-112
p:can it	a-70c-118d166e-115g-53
p:can manage	a95
p:can send	c75d-74f91g-63
p:can start	a-96b82c61
p:can t	c106f-73g-44
p:can tell	e67
p:can travel	d62
p:can u	a-154b-101c107d131e-61g-77
p:can we	a79c-107g92
p:can wear	c-40d68
p:can you	b-85d131e-88f-71g-106
p:candidature spontanee	c66
p:car j	a91b-50c47d-64
p:card and	a-59d-77e73f102
p:card holders	a139c-102d-90
p:carre de	c-86d126
p:carry your	a-42c79
p:carte de	a-45c91
p:cas d	c79
p:casa a	c138d-61e-73
p:caso en	a97c-51
p:catalogue ?	a-53b89
p:catalogue papier	a-86b99c51f-61
p:cause de	a110e-55
p:ce genre	c-88d104g53
p:ce jour	a-41b112
p:ce matin	a-108b-53d64f-84g123
p:ce message	c113e-58
p:ce n	a-91b141c-74d-55e124f69g-53
p:ce prix	a-105c-94e162
p:ce qu	a58b50d-88f-59
p:ce que	c60e-133f-48
p:ce qui	b73f-59g-55
p:ce sera	a-126b128c-123g138
p:ce serait	a120d-44
p:ce soir	a137d-62g-85
p:ce soit	b75f-46g-56
p:ce sont	d-46e134
p:cela en	a-46c68g69
p:cela existe	a67c-63
p:cela fait	a-83c-56e101
p:cela ne	a60c-62g76
p:cela se	a90b62c-90d-55
p:cela vous	c-52g78
p:celle de	a52c-95d-66g129
p:celle que	a-53b63c49
p:celle qui	a132c-68d-56
p:celui avec	a112d-60
p:celui d	c114d-43e48g-59
p:celui la	a61c-43d-75g89
p:celui que	e82g57
p:celui qui	a45c59
p:cena de	a-65c89
p:cents euros	c-92e94
p:cerco un	a93d-69
p:cerco una	a154b-47c-94d-124e-42
p:certificat de	a-63c-79d109
p:certificate for	a-56d112
p:cet esprit	a113c-66
p:cet ete	a98d-53e-40
p:cette annee	a68b70d-47
p:cette fois	a103b-52c-70d-86e-89f67
p:cette semaine	a-112c85d105
p:ceux qui	e62
p:chacune de	a58
p:chaine avec	a89c-50
p:chance to	a-57c117
p:changement de	a-91g83
p:chaque annee	a73
p:chaque fois	a-98c59e-75f114
p:chaque jour	c97
p:chaque mois	a-67b92
p:charge de	a43c83
p:charge of	e98
p:che avete	c-49f102
p:che cosa	a-53b-93e127
p:che e	c77d-72e98
p:che ha	d-44f96
p:che ho	a-71c-122d129e47f-47g-48
p:che i	a-105b138c-60
p:che il	b-62d-43e91
p:che la	a-120b123e84
p:che le	a97
p:che mi	a-63b-107c115e-90f154
p:che non	a84b-94c105d-114f-51g-58
p:che si	a100c-100e54
p:che va	a132b-42c-101e-53
p:che vi	a51d-64e85g-84
p:chef de	a123c-101
p:chemo and	d88g-56
p:cher monsieur	e73
p:cherche a	a-105c104d48
p:cherche des	c84
p:cherche le	a91c73d-86
p:cherche pour	c144d-86
p:cherche un	a61b-52c87d-59e-69f-51g-53
p:cherche une	a124b-100d-91e-70f-54g-61
p:cherchez a	a-53f103
p:cherchons des	a-85c99
p:cherchons un	a-81c124
p:cherchons une	a119c-40
p:chere madame	a-46f98
p:chere maison	a-81c155e-71f59g-49
p:chez elle	a79
p:chez les	a-62c130
p:chez moi	a-68b64c78d59
p:chez nous	a121b-95c51d-68g-41
p:chez un	b-72f92g75
p:chez vous	b90c69d52f-64g-114
p:chez vs	a87
p:chiedo la	c-86f126
p:choisir une	a123c-119
p:chose a	a-103b104d108e-75g59
p:chose dans	a57
p:chose de	a112b-69c-129d-86f-48g-59
p:chose je	e65
p:chose pour	a95
p:chose que	a121c-83d-58
p:chose qui	a44c116e-66
p:christmas ?	a162d-128e-43
p:ci dessous	c40d-60g51
p:ci sono	a-72c75d-49f-43g104
p:ci sposiamo	b112
p:ciao !	c45
p:cinq ans	b125c-63e-94
p:cinquant anni	c-69e90
p:cinquante ans	a82
p:clasp on	c-76d76
p:click here	c62
p:client a	a-59c116d-44
p:client and	d53
p:cliente de	a90
p:clientes qui	c112e-63
p:clients ?	a-59e82
p:clients en	a-69c51e57
p:club de	a-79b66c62
p:code de	a-48d92
p:code promo	a-44c105f-63
p:coffret a	a-40d54g80
p:coin de	a-108b115
p:colis est	a-55d51e71
p:collana di	b72d-111g55
p:collect it	a77
p:collection de	a-46c81
p:collectionne les	a96b83c-72d-44
p:collier de	a-95b101c50e89
p:collier ras	c45d80e-84
p:coloured stones	a41
p:combien ?	a100b78c-55d-116e-69f-47g-84
p:combien coute	a61c-94d82
p:combien d	b63c-48
p:combien de	a52b-127c74d50e-48g-42
p:combien et	a97b-69c-97d60g-51
p:come ?	c87e-63
p:come and	d-86g45
p:come back	c-69e66g88
p:come by	a109c-70d-58g44
p:come d	a-100c-81g123
p:come down	d83
p:come from	a-86c144e64
p:come home	a-65e124
p:come in	a181b-153c-119d-121e-130f-74g-88
p:come si	a-43b111c-109d92
p:come to	a92b-67c41d-47f-45g-60
p:come up	a67c75e-42
p:come with	a67c101d-44e-70
p:comes from	a-50c88f85
p:comes through	b116c-46
p:commande ?	a71c46d-72
p:commande n	a-75c93
p:comme a	a70c-66g74
p:comme ca	b87
p:comme convenu	a-116c-109g135
p:comme d	b43
p:comme je	a-105c-71d70g116
p:comme la	d-51
p:comme on	b77
p:comme prevu	a-98c-80g129
p:comme promis	a-102c-79g131
p:comme une	e47
p:comme votre	a-71c114
p:comme vous	a-120b-54c46g134
p:comment l	a63c68e-75
p:comment on	a-104b-70c135d117f-43
p:comment procede	c-47g80
p:commerce je	c69
p:commission a	a107
p:como se	a98b99c-91d-74e-49
p:compagne et	a-70b67c-50f145g-73
p:company in	a47c49d-49
p:complimenti per	a-81b110
p:comprado en	a-87c-92d126
p:comprato a	a-101c-80d123
p:comprato da	a-117b-42c-106d132e-42f-46g-43
p:comprendre comment	a-106b48c89e64
p:compte d	a147d-115
p:compte de	c-87f72g68
p:con calma	a-59c-68g122
p:con el	b-83c-54d-98e95f-51g73
p:con i	a-85b-54d107g100
p:con il	a-90b70c119d-90e-68f-42
p:con la	a71c-49d-128e-44g49
p:con le	a41b101d-88e-103f-48g52
p:con mia	b128c-60d-66
p:con quien	a-100b-46c119d-115e-45f-44g-45
p:con su	a-87c91d49
p:con un	a62b-53c-104d-130e131f-50g-54
p:con una	a95b-59c-50d-80e-56g102
p:concernant le	a-100f125
p:concours de	c-44e72
p:conditions de	a84
p:confiance pour	e104
p:confie la	a84d-48
p:confirm by	a42
p:confirm in	c-113f134
p:confirm your	c73
p:conformement a	a-65c-103f126
p:congratulations !	c74
p:connais rien	b-48c120d-72
p:connaissez pas	a-96b-59c101g103
p:connaitre vos	c57
p:conseille d	a92
p:conseillere de	c55
p:conseillez quoi	a74
p:conseillez vous	a156c-73e-60f-79
p:considered for	a-74c47e73
p:continue de	a-110c-87d-46f148
p:contre un	a-85c128d41
p:contre une	a-123b-50c146d72e-50g-47
p:convenu avec	a-116c-111g136
p:copie de	a-70c-45e84f43
p:copy of	a-63c-89f118
p:cosa cosi	a57
p:cost ?	b96c-95
p:cost to	a-195b-52c86d177
p:costa il	a135c-91
p:cote de	d57
p:could a	a-75c-106d135
p:could be	b84c-102e67g57
p:could call	a53
p:could come	a103d-68
p:could do	a101d-46
p:could i	b-103c75d46e-100f-59
p:could it	a146b-79c-117
p:could one	a71
p:could see	a-67b110c-67e77
p:could somebody	a114b-47c-93d54e-55
p:could someone	a52b-83c-65d102e-87
p:could the	a-56e-72g131
p:could we	a102c-65d-87g51
p:could wear	a176b-134c-71
p:could you	c67e-107f55g-122
p:could your	a44b-99d110e-54
p:couldn t	a-84b90c-62e126
p:coup de	a49c-65e88
p:coute la	a154b-98c-84
p:creative director	a-41c76
p:cree une	a-45c114
p:crois que	a-125g134
p:cuir de	a-153c-44d197
p:cuir noir	a88
p:cuir vert	a114c-41
p:customer i	a109
p:customer of	f101
p:cv sur	c54
p:d abord	a-79b134c-120e122
p:d accord	b-48c-83d-67e-48g135
p:d accordo	c-104d-84e-65g129
p:d accueil	e91
p:d achat	a-122b122c-59e111
p:d acheter	a118b-44c61d-110
p:d actualite	a-99d81g86
p:d annees	a117c-115d57
p:d apres	b-54c136f-62g-63
p:d argent	b82c47d-54
p:d argento	a182c-73d-45e-83f-76g-117
p:d ask	a-88f91g65
p:d atelier	a-81c117
p:d attendre	a50e54
p:d attente	a-99e114f97
p:d autre	b82c-112d-45f96
p:d autres	a-111b88c113
p:d avance	b-42c60d83e-78g-46
p:d avant	a-47c-73e126g47
p:d avis	a-99c-85d-95e90f182g-81
p:d avoir	a-58b118c-72d-78e78f-65g81
p:d avril	a102c-41
p:d be	d-85e-42g98
p:d bring	a-76c110d59
p:d come	e43
p:d eau	a-44d66
p:d ecole	a-80c100
p:d ecrire	b100
p:d effacer	a-102c-82d46f125
p:d electricite	c92
p:d elle	c63
p:d email	a-53c76g83
p:d en	b80c68d-102g-68
p:d entree	b48
p:d essayage	a-78d63f65
p:d etre	a89b-55c72d-45e-72
p:d experience	c65
p:d f	c71
p:d give	a-120b-50c176
p:d habitude	a176b-63c-96e-70
p:d have	c67d-59e57
p:d hier	a-113c-106d122f97g80
p:d homme	a97
p:d ici	a-65b131c-94g45
p:d identite	a-119c-100d101e106f58
p:d internet	a55
p:d just	a-93c-59d132g44
p:d kindly	a-109c-45g133
p:d like	a131c-119d-49e-116f-62g-61
p:d love	a-92b97c106d-103e-72f-59
p:d need	c75
p:d observation	c80
p:d or	b70c118d-50e-94f-49g-89
p:d oreille	a55c-71
p:d oreilles	b-46c102e-43
p:d origine	a-90d57e98
p:d ou	a-74b-80d-70e-59f156g44
p:d ouvrir	a-127b-46c86e88g69
p:d put	a-116g130
p:d rather	a-48c116e-57
p:d take	c137d-49
p:d un	b-58c45g-82
p:d une	e53
p:d want	a72c-58
p:da <2digits>	c92d-44
p:da donna	a134c-71d-97
p:da minha	c-76d130e-47
p:da parte	a89c58d-71
p:da polso	c94d57
p:da sempre	a-75e104
p:da sera	a-52b127c-83
p:da tasca	a130c-62d-86e-75
p:da un	a-57c-99g137
p:da uomo	a117c-61d-62
p:da voi	a-71d109f-70g-76
p:dad s	a101b98c-75d-46e-49g-115
p:dal <1digits>	a-42c90g62
p:dal <2digits>	a93c47d-76g-49
p:dal <4digits>	c-99d56f129
p:dame a	a-78e-60f114g52
p:dame au	a83b-84c-75d-69g68
p:dame aux	a-90b86c-94g118
p:dame qui	a-51b89c99e-84
p:damen und	b-41c77d-43e-43f-42
p:dans ces	e50
p:dans cet	c-77e115
p:dans deux	a-64c143
p:dans dix	a-116b138c-93
p:dans du	a-93c-62d123
p:dans l	b-55c65f-47g55
p:dans la	d81e63f-68g-91
p:dans le	a-78c88d88f-49g-69
p:dans les	a100b-78c103d-93e-64f-100g-70
p:dans leur	c62
p:dans ma	a64e-42
p:dans mon	a-134c-58e90g144
p:dans un	b69c-63g-70
p:dans une	e-44f49g-65
p:dans vos	b-68e-63f124g-50
p:dans votre	a-122b-83c114d-96f96g-49
p:darf ich	c90d45
p:dat de	a-115b-48c-90d114e126
p:dat het	a-42c-78d-87e138g72
p:data you	a-73c-108f126
p:date de	a-119c-111d55f161
p:date i	a-117c-80e138g81
p:date of	a-104c-79f133
p:daughter is	c-72f94
p:daughter s	e104
p:day and	b47c-99e113
p:day for	c40
p:day i	b111c-77d-50
p:day if	b57d-46g73
p:day in	c51
p:day so	c-47d83
p:days i	a-63g73
p:de <1digits>	a-83b-67c135d-111e-53f-67
p:de <2digits>	c57d-107f-76g80
p:de <3digits>	a136b-63d-71e-41f-62g-59
p:de <4digits>	b-78c58d64e-42f-71g-84
p:de abril	a121c-66
p:de apresentar	a-94c103
p:de bague	a-109b45f168g-82
p:de banque	e99
p:de bapteme	a44e60
p:de bien	a66c-106f102
p:de bijou	a174b-50c-160
p:de bijoux	a-92b45c94
p:de bolsillo	a72c-68e-74g100
p:de bolso	a109c-79
p:de boutique	a118c44d-47e-63
p:de boutons	g81
p:de bracelet	a-59d86e47
p:de bureau	a123c-77
p:de bus	b63
p:de cannes	c58d58
p:de ce	a-74b-44d-49f-52g109
p:de cette	b46
p:de cheville	a90
p:de chez	a44b50c58e-74f-67g-80
p:de chose	d53g74
p:de choses	a103c-47
p:de col	a80c-70g64
p:de commande	c60d-83g52
p:de commerce	c78
p:de compte	a82e-54g60
p:de cote	a58b134c-65d-84g-111
p:de cou	a77c-62d45
p:de couleur	b71
p:de couture	b87
p:de cuir	a160c-82d-109
p:de depart	a143c-115d-43
p:de deux	c57d46
p:de diamants	b46c114
p:de dire	a-112g168
p:de dix	c78d111g-134
p:de doigt	a-102f109g86
p:de droits	a-83c131d-60
p:de enviarme	a-108c-102f135
p:de famille	a93c-118d50
p:de fiancailles	a81c-66d106e-45f-55g-41
p:de fin	a53
p:de france	c71
p:de gala	c56
p:de gamme	c59
p:de garantie	a-94c-101d143
p:de geneve	d70
p:de gravure	a122d-40
p:de haute	a65b121c-92
p:de huit	c41
p:de jeudi	a-58c-76g127
p:de jeune	a-50c-83f132
p:de joaillerie	c73
p:de journee	a106c-68
p:de joyas	c72
p:de l	a-51b-69c101e-87
p:de la	b-42c44
p:de las	a-56c65g76
p:de le	b-42c-106d136e-101f-57
p:de les	a-57d45f71
p:de lille	a-50c-69d73f96
p:de londres	a-141c-59g163
p:de los	b-56c-123d142e-52g-41
p:de lui	c126d-78
p:de lundi	a-85c79d93
p:de lune	b-53d66
p:de luxe	a-96b72c71
p:de lyon	a98d-61e-53
p:de m	a-46b-46c-147e103f153g77
p:de ma	a-82b-64c-128d146e67f57
p:de maison	a103c-84
p:de maisons	a-70b57c43
p:de maman	a86c-90g46
p:de manchette	a94c-85d-78g41
p:de manha	a109c-82d-42
p:de mariage	b54c48e-52f-50g-62
p:de mariee	a134c-78
p:de mars	c64
p:de master	c61
p:de me	a65c-140d-122e82f119
p:de melun	a-128g140
p:de mes	a-49c-81d72f132
p:de metier	a52
p:de mettre	a-91c-90f115g118
p:de mi	a-81b-52d103e120f-41g-47
p:de mme	g80
p:de moi	a109g-136
p:de momento	a-113b133c-95
p:de mon	a-74b-76c-55d142e-86f94
p:de naissance	b74c-118d-90f121g53
p:de ne	b-61c-148e-57f185g-50
p:de neuf	g52
p:de noel	a-100c96d68
p:de nos	b-45c64
p:de notre	a85b55d-105e-78
p:de nous	a-92b94d79f-47
p:de nuevo	a-92c-99g127
p:de nuit	b-43c100d-49e-43
p:de octubre	a137c-114
p:de oro	a75c118d-84g-77
p:de ouro	a71c-100d-81e104
p:de parfum	a-87b-89c133d-45e72
p:de paris	a-90c-60d106e95
p:de partenariat	a94
p:de passage	a92b92c-98d-44
p:de passer	g71
p:de payer	b58
p:de perles	a68c-79d63
p:de plata	a108c-80
p:de plongee	a115c54d-48
p:de plus	a149b-118c-69d-78g-92
p:de poche	a79b66d-49e-68
p:de port	a-48c79
p:de preference	a89c76g-85
p:de presse	a63
p:de prix	a-63b77e-61g154
p:de projet	b109c-71
p:de quartier	d89
p:de quatre	c-102d116
p:de quoi	a-57d-70e144
p:de radio	c59
p:de recevoir	a-110b94c-74f126
p:de rectifier	a-75c-96f124
p:de regarder	a-62c108d-53g81
p:de rendez	a-119b107c-107f138
p:de repondre	a66
p:de reponse	a-89c168
p:de retour	a-57c-115d90f79g63
p:de rien	a-74b125c-127d-88e118f103
p:de sa	a-52b-58d78e-45f61g41
p:de saint	a-115b-45c127d-55e-54g-48
p:de samedi	a-111c-70g135
p:de securite	a77c-85f86
p:de semaine	a59
p:de semana	a52
p:de serie	a-79d101
p:de ses	c-78e132
p:de sete	a46b62
p:de six	c88g-48
p:de soie	a58c-115d71g56
p:de soixante	a127b-77
p:de son	a55b66c-54d-53e-55
p:de su	a-102c124e-41
p:de suite	d42
p:de suivi	a-96c-96d164f-135
p:de sus	a-67b127c-119g108
p:de table	a79b57d-47
p:de taille	a53
p:de temps	a105b-97c-89d43e-45
p:de toilette	e86
p:de tous	a-102b43e105
p:de tout	a-42c-74d-44e-69g142
p:de toutes	a-75e88
p:de transmettre	a-83c136f-51g-60
p:de travail	a-65e133
p:de travailler	c73
p:de travers	a75c-68e44
p:de trente	c62
p:de tres	a70
p:de trois	b-47c102d-41e45g-43
p:de um	c79d-79e84
p:de uma	b-46c96d-54e-50
p:de un	a-56c100d103e-69g-40
p:de una	a-78c44e124
p:de ustedes	c109
p:de valeur	c-94d112
p:de vendre	a116
p:de venir	a124d-58
p:de vente	a-85c81
p:de vie	a65
p:de vitrines	c94g-53
p:de voir	e96
p:de vos	a-76b67c62d-90e-92f142g-97
p:de votre	a-124b-41c114d-41g-90
p:de vous	a-141b-63c139d-100e-62g56
p:de voyage	a155c-99d-101e-92g-79
p:dear hiring	c58
p:dear madam	a-47c100
p:dear sir	g55
p:dear team	d76
p:december ?	c74
p:december with	a70
p:decembre a	c-50g70
p:decembre je	c44
p:decide que	a112c-61
p:decided on	f118g-40
p:degli orecchini	a83
p:dei vostri	a-93b68c107d-50
p:deja fait	a-41c89
p:deja plusieurs	c52
p:deja une	a-119b139
p:dejen de	a-108c-102f135
p:del <1digits>	a81c-146d77e-41g101
p:del <2digits>	b-44c-63d74e-51f-51g92
p:del <4digits>	a-46c-69d117
p:del mio	a-113c-73d110f100
p:del vostro	a-64c119e-60
p:delai ?	a71c-70d85e-53g-47
p:delighted to	a129g-45
p:delivered to	a41d50
p:delivery to	c64
p:della mia	a-90c-91d140
p:demain mais	a-107b112c-79d93
p:demain matin	a-74c-94g135
p:demande a	a-124c-41e126f66g91
p:demande d	d-107f157g-75
p:demande de	a-124b-61d-69f122g54
p:demande en	a88
p:demande la	c-69f78
p:demande le	a-90c-76d199e-51g74
p:demande pas	a-68c62d41
p:demande que	c-57f68
p:demande rien	a-44c113
p:demande s	d-114g122
p:demande si	a-130c-53d69e141
p:demande un	a-65c71d72e-54f65
p:demande une	c-144d-52e153
p:depart le	a52
p:depot vente	a-96c104d42
p:depuis <1digits>	a-101b88c165d-81e-78
p:depuis <4digits>	b-90d-76e-74f149g-61
p:depuis des	c112
p:depuis deux	c-53f72
p:depuis dix	c83
p:depuis hier	a-78c139
p:depuis j	b63
p:depuis je	a57b-64c110d-127f70
p:depuis l	b101
p:depuis la	c46g59
p:depuis le	a-45b51c-50g103
p:depuis neuf	c49
p:depuis qu	c-48d44
p:depuis que	a-142b52d139e-117
p:depuis six	c54d55e-68
p:depuis toujours	a68c65d-74
p:depuis trente	a-57e62
p:depuis trois	a43c-44d48
p:depuis un	c-81g96
p:depuis une	a118c-123d94e-49
p:des alliances	a66b67c-70
p:des annees	b61d-61f95
p:des autres	a95
p:des bagues	a86b65c-89f-43
p:des bijoux	c93
p:des boucles	a96d-51
p:des boutons	a115c-84d-69g-42
p:des clients	a-66c58e47
p:des deux	a57c-84g75
p:des donnees	a-76c-120f135
p:des eaux	c113
p:des enfants	a-105c123
p:des excuses	a-70e81
p:des fins	a-56f113
p:des gens	e45
p:des le	a-48d68
p:des lieux	c65
p:des lots	a-63c89
p:des mains	b88
p:des maisons	a-44
p:des montres	a102
p:des partenaires	c50
p:des petites	a83
p:des photographies	c-104d40e64f84
p:des photos	a-74c-89d47e68f78
p:des pieces	c63d-43
p:des prix	b52c-61
p:des que	a51c-42d-64g98
p:des trucs	a77
p:des vendeurs	c68
p:des ventes	a-93c-50d109f84
p:des vitrines	a-45c80
p:desde la	a119b62c-66d-64e-84
p:desde que	a-113b104c-91d117
p:dessus ?	a145c-109
p:dessus de	a-69c128d-62
p:destines a	a103c-132f94
p:deteste les	a82c-49
p:deux anneaux	a63b60c-65
p:deux ans	a116b-139c52d-91g-142
p:deux centimetres	d75
p:deux cents	c48
p:deux de	c57
p:deux enfants	a-79d168
p:deux fois	a-94c-112d129e119
p:deux heures	a-42c-131d-47e160
p:deux jours	a-93c82e58
p:deux ou	b103c-57
p:deux pas	a75
p:deux soeurs	a136c-87
p:devait etre	a-122c-60d-53e155
p:devant chez	c142d-46e-61
p:devant la	c152e-97
p:devant ma	a-123e142
p:devant une	a-62c56e71
p:devant votre	a-150b99c155d-49e-81
p:devis gratuit	a-54c80
p:di <3digits>	a-74c110
p:di due	a-95c179d-45e-72
p:di esperienza	c72
p:di ieri	a-105c-101f98g117
p:di matrimonio	a81
p:di me	c-77f104
p:di mia	a-78b99d78
p:di mio	a77b-41c-98d-97e-67f65g52
p:di non	a119b-51c-71f51
p:di notte	a-91c104d76g-50
p:di perle	a97b-41c92d-106
p:di tormaline	c86
p:di un	a133b-49c128d-141e-131f-44g-48
p:di valenza	c64
p:di voi	b-94c139
p:dia <1digits>	a58c-94g94
p:dia <2digits>	a75b-41c91d-94e-87
p:dia sou	c123d-52
p:diamant taille	a46
p:diamants de	a86b59c-72d-46
p:diamants et	a93
p:diamond in	c106
p:didn t	b-45d-68e85f64g-81
p:die kette	c-57g102
p:die man	a89d-46
p:digne de	e47
p:dimanche <2digits>	a73
p:dimanche ?	a145c-120
p:dinner and	a111c57d-119
p:dire a	c-94e118
p:dire ce	c-107d167
p:dire le	a-98d60g70
p:dire que	a-150b128c-115e43g167
p:dire si	a79b118c-95d-50
p:dirige un	e55
p:dirige une	a100
p:discount code	a-68c-86e141
p:disponible de	a-41c75
p:disponible immediatement	c64
p:disponible pour	c58
p:dispose d	a64
p:disposition pour	a-66c122
p:dit a	a-133b56c-44e145
p:dit d	a61
p:dit de	b-68c185e-55g-111
p:dit en	a-96b53c-68e65f81
p:dit la	a-82c55e83
p:dit oui	a48c-99g64
p:dit qu	a-79b131d-72e57
p:dit que	d-97e48f-68g84
p:dites le	a101c-45
p:dites moi	a56c-73e-119f65
p:dix ans	b79d-72f-43g-63
p:dix huit	a-93b158c-81
p:dix minutes	a-58b-42d72e116g-139
p:dix neuf	a-84c114
p:dix sept	a69
p:do ?	a-92b114c-44d81
p:do a	a-46b-160c189
p:do have	c84
p:do i	b-79c-66d112e-113g-66
p:do it	a49
p:do meu	a91c-93d100e-80
p:do not	b-47c85d-122e-84f127g-79
p:do one	c57
p:do people	b106c-82
p:do porto	a53
p:do the	a62b44
p:do them	a85
p:do u	a117b-111c70d-61e-77f-63g-81
p:do we	a89
p:do you	a120b-47e-104f-77g-90
p:does a	a-97b108c-85d111
p:does it	a48b-133c64d93g-41
p:does not	a42c-68d77e102f-53g-73
p:does one	b105
p:does the	a73e-55f-44g-57
p:doesn t	a80c52d-51e-67f-48g-91
p:dog s	a95
p:doigt <2digits>	a115
p:doigt de	a117d-49
p:dois je	a-130b-42d137e-46
p:doit etre	a47c-76d49
p:doit faire	d80
p:don t	c-48f114g-81
p:donc dans	a-124b138c-44
p:donc il	a87
p:donc je	a78
p:donc on	g67
p:donc pas	a71b71c-61d-40
p:done and	a48c-74d-43f95
p:done by	d71
p:donne une	a88b-59
p:donne votre	g52
p:donnees me	a-44c-85f111
p:donnez moi	c115f-59
p:dont nous	a-129d-49g150
p:dont on	a-53g91
p:dont une	a129g-41
p:dont vous	c-53g78
p:dos je	e48
p:douze ans	a72
p:douze et	g66
p:down a	c-72d126
p:down in	a-74g99
p:down the	c43g61
p:down to	a124c-100
p:dress watch	b102c-60
p:droit d	a-92c-44f137
p:droit de	a96c-87d-69f90
p:drop it	a-62c-47d126
p:drop me	a-95g118
p:du <1digits>	b-74c-42e-70f151g64
p:du <2digits>	a-45b-91c66d98e-102f50
p:du beau	b75
p:du collier	a102b-49c-108d80
p:du cou	c84e-60
p:du coup	b-43g57
p:du luxe	a-46c77
p:du monde	c-40e91g-45
p:du personnel	a-63c101
p:du reglement	a-44c-119d81f119
p:du rgpd	a-70c-105f124
p:du sac	a-90c-43d135e83
p:du service	a56
p:du soir	g78
p:du temps	c62d-45
p:du travail	b46e54
p:due ore	a-65e107
p:due volte	a-94c105d-56e65
p:durfen wir	c74
p:e <2digits>	a116c-60d-57
p:e a	b-45c-124e-55f141g-67
p:e ancora	a123c-129d41e-43g-41
p:e arrivata	a-104c-117d146e79
p:e che	a-75b-104c172d-87e-94
p:e ci	a-74c99d42e-53
p:e da	a-109b103c-68e58f102
p:e di	a56d-97e-72f115
p:e eu	c133
p:e ho	a107b-49c52d-92e-58
p:e i	b80
p:e il	b-65c-69e114f-62g-73
p:e io	a-52c-47e140
p:e l	a76b-46f-45g-91
p:e la	a148b-43d-63f-43g-47
p:e le	a-47b-50c114e-73g50
p:e mail	a-51f86
p:e mi	a74b-94c-136e129f-53g-51
p:e mia	a59d-43
p:e nao	a-69b100c-105d-44f139
p:e non	b-58c-132d-80e110f146
p:e os	a-131c106d-50f131
p:e para	a108c-68
p:e per	a-49b110c40d-81e44
p:e poi	c115d-60
p:e possibile	c-84d113
p:e quanto	a-99c94d67
p:e queremos	a132d-41
p:e se	a108d-56
p:e stata	a56c-83e88
p:e um	a-125b107d117
p:e uma	b-45d-76e95g-57
p:e un	b-114c126d-82e86f-43g-71
p:e una	a81b76d-87e-68
p:e vi	a-77b86c-78f130
p:e vorrei	c163d-110e-76
p:each of	a133c-85d-66e-42g62
p:each other	a75b63d-77e-47
p:each spring	c70
p:each with	a78
p:earring ?	a70c-61d55
p:earrings i	g50
p:earrings to	g117
p:eau de	d-93e111
p:echange de	c60
p:ecole de	a-42c83
p:ecrire a	a-98b105c-110e92g86
p:ecris pour	a120c-105
p:ecrit il	a114c-56
p:eh bien	c-121e127
p:eight and	c-41g79
p:eight years	c71
p:eine armbanduhr	a48c60d-58
p:eine neue	a94b-41c127d-66e-131
p:eine uhr	a133b-52c-136d-53
p:el <1digits>	a108c-79
p:el <2digits>	a147b-72c-142d-61e-97f-45g-52
p:el bolso	a-128c-96d-40e130g122
p:el broche	a-80c-75e102g126
p:el collar	a-110b94d86
p:el de	a-75c-67e89g126
p:el dia	a80c-40d-44e-41g67
p:el jueves	a115b-108c75d-99e-50f-46
p:el lunes	a128b-48c-57e-52
p:el martes	a72c-138g115
p:el mismo	b-52c-115e112g-58
p:el otro	c-81d52e77
p:el reloj	a40c-113e57g98
p:el sabado	a65c111d-53e-67g-40
p:el viernes	a44c-91d-40e-54g100
p:eleven weeks	a-146e151
p:eleven years	a41b126c-54d-43e-55
p:elle ?	d61
p:elle a	a70c-130d-71e48f-69
p:elle aime	a120b-81c-101d-55e-50g-40
p:elle avait	b71c-54d-58e83
p:elle dit	c102
p:elle elle	e50
p:elle en	a114b-63c-71d-56g-53
p:elle est	a-42b-79c-156d160e54g110
p:elle etait	e67
p:elle fait	a66c-43d48
p:elle l	a-101c49d66e100
p:elle la	a-50c84d48
p:elle le	a-66c165
p:elle m	b114d-65e106f-42g-60
p:elle me	d94
p:elle n	b-115f76g-61
p:elle ne	c136d-59g90
p:elle peut	a124b-53c-79
p:elle porte	a81c-74
p:elle puisse	c-70g116
p:elle qui	a92
p:elle s	a117c-141g83
p:elle se	a88c-43
p:elle sera	a-53c-78d53g103
p:elle tient	a68
p:elle veut	c127
p:elle vient	d63
p:elle vous	b-46c130d-75g68
p:elles ont	a-78c106d62
p:elles sont	a78c-60
p:else s	a-121e138
p:em <4digits>	c-122d140f-68
p:em lisboa	a-43c-71d150
p:em ouro	a98c-48
p:em paris	a80b-49c-82d54e-54f-47g-53
p:em portugues	a83c-45
p:em sao	a102c-45
p:email i	a-69f67g56
p:en <1digits>	a-43b83e53
p:en <2digits>	a166b-47c-117d-146e-90f-63g-151
p:en <4digits>	b97c-92d86e-91f-78g-88
p:en a	b71d-95f-41
p:en ai	b75c81d-108f-50g-67
p:en application	a-58c-93f116
p:en approche	a119d-43
p:en argent	a130c-115d-92e-62f-47g-72
p:en attendant	a-122b141c-79
p:en avait	e67
p:en avez	a148c-100d-64
p:en avril	a46
p:en barcelona	b-46c-67d116e-43
p:en bas	b80c-87f100
p:en bleu	a92d-99e58
p:en bois	a93
p:en boutique	b-56c-68d50f142g-62
p:en cachemire	g61
p:en cadeau	a-139d149
p:en charge	a-82c84
p:en conge	a-106e73g102
p:en cuir	a147b-72c-129d-126e-66f-46g-69
p:en decembre	d107
p:en deux	a51c-83e86
p:en echange	a-75c105d-47
p:en el	a-45b96d-59e-94g112
p:en email	a154c-93
p:en est	a-132b118c-109d120e72
p:en face	a-59b-41c154d-92
p:en faire	a103b-63c-75d81e-65g-45
p:en fait	a103
p:en faites	a130c-70d-65
p:en fauteuil	a-66g124
p:en fevrier	c70
p:en fin	a100c-92
p:en forme	a92c-96d59
p:en janvier	b96c-83d52e-41
p:en juin	b75e-77g-49
p:en la	a-60b76e95g-78
p:en laine	a111c-49d-42
p:en laiton	a79b-54d-48e69
p:en las	a100
p:en ligne	b-60c42d183e-126
p:en londres	a70c-60
p:en madrid	a68
p:en mai	a70d-66g69
p:en mariage	a91b-40c-50d-41
p:en mars	a-118b-43c64d130e-43f112
p:en master	a-41c76
p:en mayo	a77c-73d41
p:en mer	b45c-94g56
p:en mi	a-60b104
p:en octobre	a-50c-76d131
p:en offrir	a59
p:en or	a129b-80c-81d-67e-80f-63g-88
p:en paris	b-44c69e45g-46
p:en parle	b95
p:en parler	b56c126e-101
p:en pendentif	a149c-90d-61e-41
p:en pierre	c99f-42
p:en plastique	a64
p:en platine	a48c-92g101
p:en plus	a44c-101e-42g105
p:en pret	a-78c99
p:en reste	a152b-59c-84d-121e-48f136g-112
p:en retour	c81
p:en retraite	a89c-48
p:en rouge	a127c-58d-45
p:en septembre	a-45d49g101
p:en stock	d-106g128
p:en su	a-56b-51c78d111e-57g-45
p:en suis	d121e-64g-45
p:en tete	b72c-56d-50g54
p:en tout	a60
p:en train	c85
p:en trois	a-83c54g80
p:en un	b93c-123d-55e82f77
p:en una	c70d-44e99
p:en une	a155b-71c45d-50e-70f-63
p:en vacances	c-54d94
p:en veau	a93c-54
p:en vente	a-59c88
p:en vert	a94d-53
p:en veux	a134b85c-123d-81
p:en visio	a80
p:en vitrine	b-180c181d-58e48g-45
p:en voudrais	a107
p:en vous	e78
p:en vrai	a48
p:enceinte de	a63c-66e43
p:encore ?	b77c76d-122e-41
p:encore a	a-61b95c-55g77
p:encore des	a62
p:encore la	a50c-81e109
p:encore le	a105c-45
p:encore moi	c-96g116
p:encore temps	a46c54
p:encore un	d53e52
p:end of	c61d-83g84
p:engaged in	a-52b111c-56
p:engagement ring	a138b-42d-108g-40
p:engagement rings	c72
p:engraved with	d99g-53
p:enough for	a84c-45
p:enseigne de	a71
p:enseignes de	c66
p:ensemble depuis	a71
p:ensemble des	c-86d-43f105
p:entre <1digits>	c139g-91
p:entre <2digits>	a127e-90
p:entre <4digits>	a-92d113
p:entre deux	a102c-80
p:entre en	c108
p:entre le	a67b58c-58
p:entre les	a-90c-81e91g107
p:entre nous	a47
p:entreprise de	a59
p:entro domenica	c137d-41
p:envie de	a102c-55d-46
p:envoyer ?	a-112b91c-75d110
p:envoyer le	a-41c99
p:envoyer un	a-59c108
p:envoyez moi	a-111b151c-100f-64
p:er mai	c101
p:erreur de	a-90f89g68
p:es para	b77c-92d81
p:es una	a108c-95e98g-115
p:esiste un	a-85d96
p:espere que	a-67c-47g117
p:essayer des	a109c-74
p:est <1digits>	c-70d62g65
p:est <2digits>	a-124c-75d138g136
p:est a	a-75b-56c141e57f-73
p:est assez	b71c-46d54
p:est au	a-103b97c-98d96g74
p:est bien	a-108b-68d85e-48f-61g118
p:est calme	a93e-55
p:est ce	a65d57e-136f-76
p:est celui	a-139c-92d94e67g121
p:est combien	a-88b132c-91
p:est d	a-76b-51c-65d-54e115f-44g130
p:est de	a-140d175e56g93
p:est decede	c-44f86
p:est decedee	a-96c-90f131
p:est devenue	a-99d132
p:est dit	a-95b58d-54e136
p:est donc	c81
p:est elle	c-94d102
p:est en	c41d-54e96g-71
p:est encore	a126d-106e-70g-62
p:est fait	a-121c112d52
p:est il	a79b-62c-147d135e-70f-47g-88
p:est juste	a-132b131c-55g90
p:est justement	c93
p:est l	b-41c182d-93g-65
p:est la	b-47e98f-64g48
p:est le	g60
p:est long	d69
p:est ma	c-94d46e40f101
p:est mieux	b65
p:est moi	a54b-45c-49f-52
p:est mon	g-70
p:est mort	a126c-44e-51
p:est morte	a-46c-44d101
p:est parti	c-63d100
p:est pas	a-80b116e141f-69
p:est plus	a-93c-130d119f146
p:est possible	c-107d60e-56f96g52
p:est pour	c100e-82f-72
p:est prete	d90
p:est quoi	a-123b142c-59
p:est raisonnable	a61
p:est sous	b-51c-67d93
p:est sur	b50c-90e51
p:est tombee	e73
p:est toujours	a-85d82e-63f-54g111
p:est tout	a-64b100c62
p:est tres	a-110c112d-53e-54f97
p:est trois	a71
p:est trop	a-61d105
p:est un	b43c-60d102e69f-55g-86
p:est une	a118b-57c-91d-87e77f50g-58
p:est votre	a73b61
p:estarei em	a49
p:este ano	a120c-56d-71
p:estimados senores	a-88c108d-58
p:estoy en	a97c-75d64e-63
p:et <1digits>	a-42c-60d151
p:et <2digits>	a86b-54c98d-72e-86g-112
p:et <4digits>	a-53c-68d127
p:et a	b-47c167d41e-103f-42g-62
p:et au	e86
p:et c	a52b-62c-55d-87e144f-62g-71
p:et ca	a-92b141c-107f92
p:et chaque	a-83c-41f120
p:et cherchons	a132
p:et combien	a58d47
p:et comme	a-84g114
p:et comment	a-47b41d96
p:et d	b-58c96d-95e-77f104g-51
p:et dans	a50c-62d72
p:et de	a-64b-44c-67d79f165g-45
p:et demi	c-87g95
p:et depuis	c-51f80
p:et des	e69
p:et deux	c-112d120g50
p:et du	g70
p:et elle	a91b-77c-127
p:et est	a68
p:et faut	a-52c-66d111
p:et il	d-77f50g-48
p:et j	c127e-106f-47
p:et je	b57e-54g-41
p:et l	a-92c-71d122e115f67
p:et la	c-91g78
p:et le	b-71f78
p:et les	b-72c100d-97e-74f48
p:et lui	a64c-115d91
p:et ma	a65b-57c-119d48g47
p:et mes	a-79b-55c159
p:et moi	b106c46d-103g-72
p:et mon	a-51b57c-82d-72e96f109g42
p:et n	a90c-87d-78e73f-46
p:et ne	a-58b-54e-53f150g-51
p:et non	a-121c-41d-69f43g133
p:et notre	a47
p:et nous	a44g-42
p:et on	b-63d-99e117f-49
p:et oui	a-100c-52g123
p:et pas	a81b-66c-83d-61g104
p:et personne	c51d-63e53
p:et plus	a62c-67g66
p:et pour	c-124d-67e100g108
p:et puis	c107
p:et qu	c-110e46f115
p:et quand	a52b63c-42
p:et que	a-54c-121e126f81
p:et quel	a91d-66
p:et quelques	c70
p:et qui	a109b-45d-45e-72
p:et s	a113
p:et sans	a85c68d-72
p:et si	b106c49d50e-124f-49g-67
p:et son	a43
p:et souhaite	a118c-66
p:et sous	a-162d145e89
p:et surtout	a-53e-71f103g59
p:et toujours	c126g-68
p:et tout	a103
p:et un	a-56c105d-97g-79
p:et une	b-65c106f-58g-91
p:et vos	a-56c45d91
p:et votre	a-65b-64c59d-73e135f-48g-53
p:et vous	b-48c-86f126
p:etait la	a-101e115
p:etait le	e68
p:etait pas	a-113c-47e59f81g103
p:etait pour	a-114b56c-75d82e105
p:etait un	d59e-43
p:eternity ring	d115
p:etes en	a-79b58g81
p:etes ouverts	a103c-61
p:etre chez	a69
p:etre dans	a-111b127c-88
p:etre en	a-61b113
p:etre un	a-124b132c-70d52
p:etre une	b73
p:etudiante en	a91
p:etui a	a125c-99
p:eu l	a-71d64e78
p:eu lieu	e92
p:eu un	g80
p:euros et	a90c-48
p:euros pour	a-81c41e99
p:evening i	a41e44
p:evening in	a57c-82e71
p:every day	a63
p:everything else	a-116c-81d66g139
p:everything you	a-97f115
p:ex mari	a-77c59f112
p:exchange for	a-71c92
p:existe en	a93b48c-45d-70
p:existe encore	a56b47d-58
p:existe t	a79c-83d-45e-40
p:existera encore	b84
p:experience en	c51
p:expert comptable	a42
p:explain that	e74
p:expose sur	a-49b42c68
p:extra plate	a121c-62
p:f vvs	c71
p:faccio il	a104d-67
p:faccio la	a142d-87
p:facon dont	a-68e68
p:facture au	a153c-114
p:facture de	a-58b-58c104d60
p:faire a	a103d-41
p:faire faire	a70b68c-50d-43
p:faire graver	a55b51c-42
p:faire le	b55c-60d45
p:faire passer	c102
p:faire remonter	b59
p:faire un	a97d-49e-52
p:faire une	c114
p:fais des	a63
p:fais du	c85d48
p:fais un	a-92b97
p:fais une	a-71c42e77
p:fait <1digits>	a-135c75d-50e136g-42
p:fait <2digits>	a101c-71
p:fait clac	c86
p:fait de	c95
p:fait des	a-106b117c-72d69e58f-44
p:fait deux	a-122c104e86
p:fait du	a110c-51
p:fait je	c117
p:fait la	a-100d74f102
p:fait les	a-95c122d42
p:fait on	d100
p:fait pour	c103e-55
p:fait sa	a139c-74
p:fait un	a-97c114e50
p:fait une	a-86b56g107
p:faites des	a85b132c-109d-51e-78
p:faites les	a152b-115
p:faites moi	a75c68d-52e-43
p:faites vous	a71b-40c-56d109e-70f-64g-47
p:family of	a-61c108
p:fare una	a-113b78c59e79
p:fate ?	a148b-79c-118
p:father s	a-87c-70d148
p:faudrait du	a-172c61d167
p:faudrait un	a95c-58
p:faut des	a82
p:faut il	a-78c-154d160e-77f-59
p:faut les	g79
p:faut que	c106
p:faut un	a91
p:faut une	a140c-68d-46
p:fee is	a-138c161
p:femme a	c-41d56g66
p:femme et	b54
p:femme qui	a89
p:ferait plaisir	a-134b54c165g-87
p:fermoir de	a107
p:fermoir du	a-162c-62d168g63
p:festival de	c44
p:fete des	a82
p:fete ses	c52
p:fetes ?	c77
p:fetons nos	a57
p:fiance proposed	c44
p:figlia si	a-43c-46e129
p:fille de	a61c59
p:fille est	a50e-46g59
p:fille et	a74
p:fille m	a-75c-57d146
p:fille qui	a87
p:fille se	a119b-91
p:film de	c97
p:fils a	a-138c97d123
p:fils est	a47
p:fils qui	f118
p:fim de	e106
p:fin d	a54
p:fin de	a109c-116
p:find it	a-132b45c-57d144e110
p:find out	a-77b89c-100d116
p:fini par	e57
p:fino a	a65c-123d-68g131
p:fins de	a-75f113
p:first time	c-100e109g50
p:fissare un	a76
p:five years	b76
p:flacon de	a144c-106
p:fois ?	a97
p:fois au	a70
p:fois c	a80
p:fois et	e76
p:fois je	a97c-61e-88
p:fois le	d101e-56
p:fois que	c-66g62
p:follow up	a64c-98f124g-68
p:fond de	a-115c-147d158
p:fond of	c-71d91
p:for <1digits>	a-84e97
p:for <2digits>	a133b-62c45d-41e-75
p:for ?	g91
p:for a	a76b-81f-83g-85
p:for all	b80
p:for an	a-74b-46c91e-50f-44g68
p:for any	a-68c117
p:for by	a59c-63d62
p:for christmas	a61b127c-80d-42
p:for each	a40c-116d90g72
p:for eleven	a70c93e-76
p:for four	a131b-41c-101
p:for gift	a-61c-72d-47e134
p:for her	a104b-42c-91e-51
p:for him	a74
p:for his	e87
p:for it	c73d100e-59g-73
p:for luxury	a-75c100
p:for me	b132c-153d134f-48
p:for my	a72e-87f-79
p:for myself	a62
p:for nine	a120c-90
p:for now	a-116b142c-115
p:for once	a103c-55
p:for one	a125b-69d-64
p:for our	b55d77f-51g-55
p:for sale	a80
p:for six	a-78d107e119
p:for someone	c154e-80
p:for ten	a52
p:for that	a-50e120
p:for the	b-86c66e-48f49g-41
p:for thirty	a67b-50d-63e74
p:for three	a41c72
p:for two	b-41c121d-56g-91
p:for us	c-51g69
p:for you	f44g83
p:for your	a-120b-61c126d-89e-76g-42
p:forgive me	a-95e59g84
p:forgive the	a-88e94g49
p:forma di	c78g60
p:forme de	a92c-96d59
p:forty years	c63e51
p:forward to	a-102e66g112
p:found a	b-42c90d68e-53
p:found it	a-110c55d55e68
p:fountain pen	a119c-108d86e-48f-46
p:four times	f92
p:four years	b89c-41e-45
p:fournisseur d	a-44c77
p:fourteen and	a-58c-45e64g94
p:free on	a82
p:free sample	a-43c76
p:frere a	a-44c-53d108
p:friday ?	a158c-89d-77g-122
p:friday at	a-79c-50g134
p:from <1digits>	c71
p:from <2digits>	c162d-65g-65
p:from <4digits>	b66d51
p:from a	a-49d91e-41f76
p:from his	a-46c-92e100f85
p:from i	a-70e84g98
p:from its	c-82e77
p:from me	a-113b89c-66f130g-45
p:from my	b-78c59d-132f-47g95
p:from now	b114c-76
p:from our	a-84b102c-45g75
p:from singapore	a52c-103d93
p:from someone	a75c-147e126
p:from the	b-72f-52g93
p:from you	a-81b-118d136g-66
p:from your	a-77b76c-153d156f54
p:front of	c-61e112
p:full stop	a141c-41d-78
p:fur die	a-152c44d132e89
p:fur eine	a168b-73d-136e-45f-45
p:fur meine	a196b-50d-80e-59f-99g-48
p:fur meinen	c-51e118
p:further to	a-108c-101g133
p:gagne au	a59b55c-49
p:gants et	a-40c93
p:garde la	a60b62c-49
p:garde le	a-43c-85d112e-66g71
p:garde les	a131d-48e-63
p:gave me	a-77c50d146
p:geehrte damen	a58c58
p:geht das	a129c133d-156e-47
p:gekauft <4digits>	a-95c-59d118
p:geneve ?	a117c-79g-41
p:genre de	c-94d94g48
p:gens qui	e79
p:gentile maison	a140d-75
p:gentili signori	a-41c98d-44e-57
p:gern ein	a90
p:get a	a-61b110c-41e84
p:get my	a-46c149d-140e-109g114
p:get the	a-43b60c-78d76f77
p:get to	a62c55
p:getting married	a65c44
p:getting the	a120c-132f115g-56
p:gibt es	a59b-88c-80e-65f-70g139
p:gift for	d89
p:gift wrap	a-81c-80e93g121
p:give her	b61g62
p:give me	a-109c157d-121
p:give my	a-47c153
p:give to	a41
p:give you	a-98c103
p:given a	c-72d54e40
p:given to	e71
p:glad to	a84b-54c-56g52
p:gli orecchini	g104
p:go back	a-90c-80d111g82
p:go in	a-61b92g56
p:go to	a70c58d-51
p:god bless	a-59c91
p:goedemiddag ik	b-44c87g74
p:going to	a-54b66c-124e-79f136g87
p:gold and	a-124c86g89
p:gold chain	g50
p:gold one	a-47c-82d56g127
p:gold watch	d42
p:gold watches	a-90b111
p:gold with	a105d-73
p:good afternoon	d67
p:good day	a43
p:good evening	a131c-78
p:good i	c-65e100
p:good morning	b-41d117
p:gostaria de	c74d-49
p:got a	a90b-53d-77g-51
p:got in	c-70d81e103
p:got me	a62c42d-56
p:got the	a-49b-55c-133d132f-45g100
p:gracias por	a-122c-125f106g136
p:grand mere	a-59b70c-96d90e69f-48
p:grand pere	a-48c170d-79e-59
p:grand pour	c-51g78
p:grandfather s	a-50e77
p:grandmother s	a-139c99d69g91
p:grateful for	a75c-55g43
p:grateful if	a-66f106
p:gratuit de	c66
p:gravure ?	c-42d106
p:grazie mille	a-104c81d54e-42g85
p:gris et	a46
p:ground floor	a56c-50e72
p:grown diamonds	c64
p:große <2digits>	a80c-77d65
p:guide des	a-97c122
p:guten abend	a100c-60d-51
p:guten tag	b-64c138e-69f-71g-63
p:guys do	a110c-47d47
p:h <2digits>	a71b-67d-103e-103f76g57
p:h ?	a67c-67g87
p:h a	a99c59g-89
p:h avec	a-123c151d-78e-72g102
p:h du	a-159c-139d153e167
p:h et	a79c55d-52
p:h ou	a97c92g-128
p:h pour	a48
p:ha fatto	a-101c72e101
p:ha la	a80c-61d43
p:ha pedido	a141c-75g-58
p:habe ich	a52b103c-89d-61
p:haben sie	a156b-58d-94e-60f-71g-58
p:had a	a-67b75c73d-51e46
p:had an	a-110c103g55
p:had it	f51
p:had my	c53d-52e111g-72
p:had the	a-108b59d69e114
p:half the	a92
p:hallo ich	c152d-55
p:hands i	a54
p:happy to	a86b-50c91d-92e-67f-44g-54
p:hard to	a-93b68c-62e119
p:has a	a-54b44c73
p:has asked	a119c-67
p:has been	a-142b-66c49d124e-48f84g-61
p:has come	c-75d124
p:has gone	a-132d123e-44
p:has had	a-96c-74e113f56
p:has just	a70
p:has no	a53b87c-64
p:has not	b-52c-102d93e72
p:has saved	c44e-45
p:has the	a111b-50c134d-56g-130
p:has to	a125c-85
p:has worn	a-43c-73e126
p:hasn t	c-111d75e-74g55
p:hat sich	a-84c-106f144g83
p:hatte gern	b119c-66
p:hatten sie	a-77c149d-68e-56
p:hatton garden	a44c77e-79
p:haut de	c59
p:haute joaillerie	a85b130c-99g-84
p:have <1digits>	a-95c176d-69e-51f-92g-90
p:have <2digits>	c60
p:have a	b127c96d-78e-109f-69g-84
p:have an	b53c-77d54
p:have been	a-127b90c79d-44e59f-51g-55
p:have it	c-108e109f-41g49
p:have just	a57
p:have my	f98g-130
p:have no	a-48f94
p:have not	a-63c-125d56e109f104
p:have one	a-54d-70e-44f123
p:have something	b89c-55
p:have the	a100b-80c-85d68e-116f-51
p:have to	d132f-44g-50
p:have two	a110c-56
p:have you	a162c-152d-112e-76g-73
p:haven t	a-108c-72g142
p:he could	a113c-56
p:he d	a108b-82c-107d-59e99g-86
p:he doesn	a129c-48g-71
p:he has	a115c-73
p:he is	a52e72
p:he ll	b-78c141d-55
p:he s	a86b-96c136d-118e-116f-59
p:he told	a78
p:he wants	a113d-42
p:he was	c-71d121
p:he will	a121c-86
p:he would	c59g-41
p:head of	a126c-52g-78
p:hear from	a-101b99c-101d-78f142
p:hear it	a-106d133
p:heard her	c-51e81
p:heart to	a73
p:hello !	a-56c121
p:hello from	c80
p:hello i	a177b-67c122e-97f-209g-99
p:help me	c58d64g-86
p:her a	a96c-41
p:her and	c67
p:her birthday	a63
p:her in	e69g43
p:her name	a-41e100
p:her own	a73
p:her ring	a133d-57
p:her the	a45b63c-72
p:her to	b48
p:here !	a-47b53c63
p:here ?	d80
p:here i	a107d-40
p:here s	a-44c-88g123
p:here to	c82
p:heritage brands	c73
p:heritage et	a110c-66
p:hers and	c63
p:herzlichen dank	a-97c51g116
p:heure ?	a-107c-79g135
p:heure de	c61
p:heures de	a-53c-90e143
p:heureuse de	a155c-57
p:heureux de	a84
p:hi !	a-55f94
p:hi i	a-105c128
p:hi is	a91c100d-65g-104
p:hi there	a-70c52d65
p:hier a	c-79f150g-74
p:hier soir	c-125d113e-63f57
p:high jewellery	a91
p:high res	a-90c103
p:him something	a95c-64
p:hiring manager	c42
p:his mother	b83d-69
p:his phone	a96
p:histoire d	a-61c113
p:ho <1digits>	c80d-41
p:ho <2digits>	a92d-51
p:ho comprato	a-118b-41c-72d124e-52f-41g-41
p:ho ereditato	c155d-134
p:ho letto	a-85c69e71
p:ho lo	a-113c-75d132
p:ho ricevuto	a-117c-112d135g-43
p:ho scritto	a-84c147e-43
p:ho un	a-99c159d-82e-85
p:hola !	c80
p:hola de	a-92c-99g127
p:hold about	a-85c-99f126
p:hold on	a-63c-89f118
p:home and	a99e-47g-47
p:home i	b107
p:home in	c47d41
p:homme qui	a89e-54
p:honestly i	a52c46
p:honoraires au	a-91c104
p:hope to	b69
p:hospital in	a-42c103
p:hotel de	a-58c99
p:hour on	a54
p:hours to	c100
p:house ?	a-78c-54d130
p:house has	a47c-47e79
p:house in	a116b46d-134e-66
p:how ?	d-125e156
p:how a	a-58b71c-89e124
p:how do	b-42d77e-111f89
p:how long	b123c-102d51e-42
p:how many	a-59b-70c146
p:how much	a97b-41c111d-51e-81f-68g-70
p:how to	a-60b116d154g-76
p:huit ans	a-55b156c-51e-75g-53
p:huit jours	a-77c-96d-81e173
p:huit mille	a57
p:husband s	a-124c105d69
p:husband who	c-62e102
p:i actually	a151b-114
p:i am	b-73c73d-66g-89
p:i ask	a-90b45c138d-48
p:i asked	a-51c-127d-44e104f83g105
p:i be	d50
p:i believe	a-94c-66f95g114
p:i borrow	a-121c128
p:i bought	a-129c118f82
p:i bring	a83b-42c-108g96
p:i brought	a58d49
p:i buy	a103d-53
p:i came	e82
p:i can	b83d48e-47g-62
p:i collect	b104c-60
p:i come	a153b-79c-104d-102e-46f-71g-105
p:i could	b73d-71e104f-52g-59
p:i d	d-49f-72g40
p:i did	a-42b74c-47e74
p:i didn	c-103e83f91g-55
p:i do	a-52c59e-91f156g-85
p:i don	c-56e95f71g-81
p:i drive	a105
p:i drop	a-106c42d124
p:i dropped	a-118c-109d112g130
p:i expect	a-71c-90e86f96
p:i feel	a-70d52e82
p:i felt	a-113e123
p:i find	a-49b66c-112e122
p:i fix	a-50c97
p:i forgot	a-93c-95d113g112
p:i found	a-114c84d53e63
p:i gather	a-79g101
p:i gave	a129g-56
p:i get	a-62b107c-57d51f98g-59
p:i giorni	a-52c-42d134
p:i go	a-97c47d127g-52
p:i got	a47c-134d92g82
p:i had	a-130b-45c-84d129e133f-64
p:i have	a41c43f-50g-110
p:i hold	c120e-74
p:i hope	b82e-47g66
p:i inherited	a-74c58d59
p:i just	a-50b145c-130d-133e-53f85g-49
p:i keep	b-99c159d-99
p:i know	d-105e-77g58
p:i leave	a-102d67e71g57
p:i left	a-50c122d-99e71
p:i like	b141c-75d-44
p:i live	a-123c121f95
p:i ll	b78d-103f-74g98
p:i look	b112c-100d-54e65g-58
p:i lost	a97c-48
p:i m	b57d-48
p:i make	a-61b-54c158e-93
p:i may	b119c-50
p:i mean	b109c-104g101
p:i miei	a60b-59c-99d-70e52f101g-41
p:i moved	a-95b62c-89d93f72
p:i need	b-73c71d79e-67f-66g-131
p:i never	a-95d-85e-79f137
p:i noticed	a-94c73d58
p:i now	f98
p:i only	a-117b73d55f127
p:i own	a127b-57d-129e112g-60
p:i paid	a-114c-96e142
p:i pay	a75
p:i post	b-101c176d-48
p:i promise	a88
p:i promised	c-63g102
p:i rang	a-68c-61e95g87
p:i realise	a97c-109e82
p:i represent	b-43d116
p:i run	a66b-64c100d-62e-50
p:i said	a-57c-76g117
p:i saw	a149b-76c-62d-61e-56g-41
p:i say	a-80b129c-51d-64e66
p:i see	a112c-54d-68g-61
p:i sell	a80c-83d56
p:i send	a-62b-50c70d85e-51f-44g-49
p:i shall	b54
p:i shan	c-73e81g61
p:i should	c-64d124e60f-53g-80
p:i speak	a76c41d-40
p:i still	a87b-60c82d-43
p:i take	c81
p:i teach	b84
p:i then	a-76c-72e134
p:i think	c-66d81e95f56g-55
p:i thought	a-69c86d64
p:i tried	a117g-54
p:i understand	a93c-54d-45f46
p:i use	d89
p:i used	c-46f67
p:i ve	d-48f66
p:i vostri	a-137b141d-91e-79f79g-54
p:i waited	a-49c-83e118
p:i walk	b96
p:i want	a111b-83c-46d-111e53f-85g-107
p:i wanted	a-97e125
p:i was	b-100c-56d-81e127f-79
p:i went	c-75e83f87
p:i will	a-142b82c149d-63f-43g-44
p:i wish	a-54c50e75
p:i won	c-84d-53e42f122
p:i wore	e78
p:i work	a136c-65e-53g-50
p:i would	a115b-88f-50g-107
p:i write	b109c-75d-40e53f-46
p:i wrote	c-61g90
p:ich arbeite	a145b-68c-91e-56
p:ich bin	b-92d-125e140f-71g-68
p:ich habe	a-137b52c-66d81e122f119g-54
p:ich hatte	b113c-93d-59g123
p:ich ihnen	a-117b-69c99d-61e133f-57
p:ich in	a-65b121c-87d74
p:ich mich	b98c50d-43e-47f-46
p:ich mir	b80c-89e101
p:ich mochte	b-61c140d-106e76f-48g-45
p:ich nicht	c48
p:ich sie	a-76c60d108
p:ich suche	a118b-49c-104d-90e-50f-42g-42
p:ici la	a-114b112g60
p:idee de	a68c41
p:idee m	a-44b105
p:idee serait	a47
p:ieri sera	a-112c-100d-43f147g68
p:if a	b107
p:if he	a-82b111
p:if i	b102c-56d106e-116f-56g-89
p:if it	b130c-113d77e-78f-56g44
p:if my	a-126b151c-111
p:if not	a55
p:if possible	a53c-51d43
p:if so	a117c-47
p:if somebody	b115
p:if that	a-46g95
p:if the	a-60b136c-89d-118f-66g149
p:if there	a-52b75d78
p:if they	a72b-110c-68d53g62
p:if this	a54b-60c160d-68e-40g-145
p:if we	b105c-76
p:if you	b-44c70e-109g-40
p:if your	a-138b-41c176e-73
p:ihnen am	d-46e-49g128
p:ihnen ein	a73
p:ihnen in	a40d70
p:ik ben	a-94b86c-95d-86e138f134g-80
p:ik heb	b-78c-108d83f-46g104
p:ik wil	a71b124c-106g-94
p:ik zoek	a103c-68
p:il <1digits>	a60b-61c47d56e-62f-53g-49
p:il <2digits>	a115b-60c-125f-55g-91
p:il ?	a130c-85
p:il a	b-145c120d77f-58g-111
p:il bracciale	a-41c-89d92e123
p:il doit	d87
p:il dort	c79
p:il en	a140c-136d-78g-56
p:il est	a75e-71f-76
p:il existe	a59c-96e129
p:il fait	c58d66
p:il faudra	a62
p:il faudrait	b113c-102d106
p:il faut	a112c-147d-93e65f-45g-75
p:il l	c-73d111
p:il la	c-52d88e60
p:il le	a-71c-66d145
p:il lui	b42g79
p:il m	a44b45c-72e64g-75
p:il me	a93b-71c107d-85e-122g-92
p:il mieux	d93
p:il mio	a-65d76f-73g-48
p:il n	a67d-59g-44
p:il ne	c159e-81g-56
p:il nostro	b-46c124d-105e-61f-45g-65
p:il nous	b-49c88e-62f-44
p:il pacco	c-63e97
p:il part	d81
p:il peut	a86
p:il portiere	c-76d100
p:il possible	a-45b55c-57d102e-88f-51g80
p:il preventivo	a-116c-104g139
p:il prezzo	a96b-69c-64d-42e83
p:il primo	a111e-83
p:il profumo	a92c-93
p:il reste	d49e48
p:il s	a76b-155c111e-97f-47
p:il sera	a181c-121d-67
p:il suo	a120d-97e-66
p:il treno	a79
p:il un	c40
p:il une	c-62g93
p:il va	a99
p:il veut	a113c-72
p:il vostro	a-106c122d-101e-50f-66g-112
p:il vous	a72b114c-123d-92e-108f134g-145
p:il y	b58d153e-98f-67g-114
p:ils ont	a-159d190e53
p:ils sont	f95
p:im mai	a56c110e-75
p:imagine que	a-51d49e53
p:importe quel	a75
p:importe quoi	c160e-50g-112
p:in <1digits>	a-85b-51c91d45e-53g-42
p:in <2digits>	a136b-85c66d-59e-75f-57g-87
p:in <4digits>	a-136b57c45d126e-88f63g-101
p:in ?	a46b-45d98e-56f-57g-46
p:in a	a49d-132e44f88g-114
p:in advance	b92d-77f-48
p:in an	a41c-129d84g55
p:in and	a101b56c-101
p:in antwerp	a48c53
p:in argento	a47c-93d-42g114
p:in bath	a-47c57e70
p:in by	c100
p:in cambio	a-59c83
p:in charge	a-42c-54e136
p:in cork	a-111b119d-69g57
p:in de	b76c74d-81f-41g-75
p:in der	c66d-73e93f-74g-77
p:in die	a-130b125c88d43
p:in dubai	a-88c61d96
p:in dublin	c-61d48g80
p:in edinburgh	c-84d51e77
p:in exchange	a-71c92
p:in fashion	a-63c92
p:in for	c-41d-52g113
p:in from	a79c-56e49
p:in front	c-66e111
p:in galway	a74
p:in geneva	a128b59c-95d-55g-47
p:in genf	a127b-95c78d-91e-75f-41
p:in gold	d54
p:in hatton	a44c77e-79
p:in his	a86c-79e47
p:in hospital	e82
p:in i	a126e-72
p:in ihrem	b95c-87d107e-55
p:in ihrer	a-126b-56c69d87e115f-47g-44
p:in it	a86b117d-112e-75f-58g-65
p:in its	a-118c138d106e-87
p:in january	a77c-77f101
p:in june	a-48b-80c139e-82g43
p:in law	b-72c47
p:in leeds	d49
p:in londen	a146b-48c-94g-128
p:in london	a93b-69c-97d58e-77f-65g-97
p:in luxury	a-54f65
p:in mailand	a87c-100d82
p:in march	b-44d102e-54g-43
p:in may	b64c54d-82e47g-66
p:in mayfair	a64b-41d-86e138
p:in milan	a-42d92
p:in mount	a-83c163d-53
p:in my	a-41b-57e-76f61g143
p:in navy	a104d-57
p:in negozio	a-55b82c-89e103f53g-61
p:in new	c-68d91
p:in nine	a-125c124e98
p:in no	a-57c-74d-79g149
p:in october	a50c-52d-96f77g64
p:in ohio	c140d-43e-70
p:in on	b-57c-92d143
p:in one	a-96b84f88
p:in oro	a61d-50
p:in oslo	c-71d68g56
p:in our	a76b-63d148e-46f-73g-47
p:in parijs	a114b-47c-82g-70
p:in paris	a116b-73c-86d44e-53f-69g-68
p:in pelle	a140c-62e-66g-64
p:in pensione	a90b62c71d-64e-98f-43g-119
p:in person	a62c-74d121
p:in platinum	a119c-64g-54
p:in return	a-72c41e83
p:in september	a59
p:in spring	a42f95
p:in steel	a153c-103d-102
p:in stock	a85c-84d-53e77
p:in tan	a82c-81g51
p:in that	a86b74c-79d-55
p:in the	b63f-96
p:in there	a85
p:in this	c-102d65e82
p:in to	d113e-41
p:in touch	a-102b99c-111g129
p:in town	a80c-127d123g-56
p:in two	a-89d-44e105
p:in un	a81c107d-98e-73g-42
p:in vetrina	a88c-49
p:in via	c-77d109
p:in which	a-65b66g71
p:in white	a-42c49g105
p:in with	d122
p:in writing	a-97c-121d-46e116f137
p:in your	a-69b-111c147d-126f66g-72
p:in zurich	c-52d102
p:indiquer le	a153b-55c-123
p:informe que	a-66c110d-54f61
p:inherited a	b-56d42
p:initials on	d93
p:inside if	g69
p:inside the	a-101d81g87
p:intend to	a-112b145c-108e42
p:interesse ?	a-143c158
p:interested in	a141d-103
p:into a	c-83d-59e127
p:invoice <5digits>	a-44c99d-48
p:io sono	a131d-93
p:is <2digits>	b59c-96d-61e88
p:is a	a66b-120c158d-114e-47f-46g-95
p:is about	a-120b65d66e80
p:is an	a126c-41g-66
p:is being	a-54c-77e98f92
p:is fine	a-87d98g81
p:is for	b99c-131d-91e98g92
p:is holding	a-46c79
p:is in	c98d-50f-65
p:is it	a105b-66d-45e-76f-69g-108
p:is leaving	a96c-63d58g-62
p:is my	a-136b-60c-73d135e87f73g-73
p:is near	a-43c131
p:is not	a48e82
p:is now	a-135c-130d89e160f62
p:is on	a-79b-42e-51g135
p:is still	a-88c-111e96f119
p:is that	a-64b44c-70d179g-64
p:is the	a87d-116e-97f-71g60
p:is there	a59b98c-123d107e-95f-65g-91
p:is this	a70b-78c171d-60e-124f-47g-164
p:is to	a-91b-47c57d88f91
p:is turning	a97c-66
p:is under	b101c-88d-44g91
p:is your	a-112b-61c124e-61f-51g-59
p:isn t	a-72b-80c61d95g47
p:ist das	a-82b-44c-119d101e156f-68g-41
p:it !	g71
p:it ?	a-66b-115c43d140e-92f44g-58
p:it a	b-44
p:it again	a65c83d-47g-59
p:it all	a-101d165
p:it and	a-59b-95d-66e46f152
p:it as	a76c-122e61g71
p:it at	b101c-119d78
p:it back	a-133c82d115
p:it be	c-138d141e-118f-55g55
p:it before	a62
p:it but	a84b-59c-57d72
p:it by	a80
p:it came	a-129c-119d133g129
p:it can	a-86d100
p:it cost	a90b-157d122
p:it could	b-107c132e-72
p:it d	b81
p:it down	a-103c-79d135e83
p:it every	b60
p:it for	a-60b-71d136e-87f-47
p:it from	c-44d74e68
p:it goes	c81
p:it got	a-77c-65d78g125
p:it had	e46
p:it has	a-45b-62c-54d114e-99f120g46
p:it hasn	a83c-68f53
p:it i	c-145d-54e105f158g-71
p:it in	b-44f49g42
p:it is	b-59c41e-60g71
p:it isn	a-105b-44c118d-88e100g71
p:it it	c-93d68e96
p:it ll	b78
p:it made	c85
p:it may	a106e-46f-75
p:it myself	d84
p:it needs	a66
p:it off	a-143c-118d168
p:it on	a78b-79c-96d-60e41f-59g40
p:it or	a52
p:it out	e78g-50
p:it please	a-41f95
p:it possible	a42c-50d76
p:it s	a-51b-77d85f51g44
p:it she	c108
p:it should	a-103c108d-115e-70f90g84
p:it since	e57
p:it so	a108c-48d-41
p:it still	a163c-71e-80
p:it that	a110c64g-74
p:it to	a-66b-113d116e107f-54
p:it too	a76d-69e97
p:it true	c147d-83
p:it under	a96c-50
p:it until	a58c-72g49
p:it up	a100d-58
p:it was	a-44c-127d68e137
p:it went	a-92d113
p:it when	a115
p:it while	d50
p:it with	a50d-94g95
p:it would	a-58c78d72
p:its the	a-139c-76d127g129
p:j achete	a173b-46c-122d-114e-104g-43
p:j ai	a-45f45
p:j aime	a-146b147d-43
p:j aimerais	a118b-54d45e-71f-99g-90
p:j anime	a76
p:j apporterai	a-54c-59g132
p:j arrive	a83d-53g57
p:j attendais	a-84b96c-89e93
p:j attends	a-107c-108e132g67
p:j aurai	a-121b134c-102g98
p:j aurais	c54d-48
p:j avais	a-100c-109e138f143g-64
p:j ecris	a52b66d-46e-90
p:j en	a127c-102d-106f-72g-105
p:j espere	a-45c-68g114
p:j etais	a-114c-120d-77e146f63g46
p:j habite	a-41b116c-112d105g-45
p:j hesite	d52
p:j imagine	a-51d49e53
p:j insiste	a96
p:j irai	a118c-43
p:j organise	a-47c88
p:j ose	a-45c73g63
p:j y	b119c-115e84
p:jai fait	a-92c70e87
p:jamais d	c-43e79
p:jamais eu	a78
p:jamais porte	c66
p:jamais portee	a-89c153d-67
p:jamais rien	a118b-67c-95d-76e-58f95
p:janvier je	a47c-55d73
p:je cherche	a63b-100c103d-87e-60f-73g-44
p:je collectionne	a63b83d-45
p:je commence	a-90e103
p:je complete	a62c-144g104
p:je compte	b102
p:je conduis	c43
p:je confirme	a-58c-109g126
p:je connais	a72b-48d-97f95g-60
p:je constate	a-78c-54e108f56
p:je crois	a-54b58c-46e-44g125
p:je demande	c-45d146e-51g-48
p:je demenage	a-89f115
p:je desire	a50
p:je dessine	c59
p:je dirige	a67
p:je dispose	a50g68
p:je dois	a138d-56e-59g-54
p:je en	a48c-75d91
p:je fais	a42c102d-239
p:je gagne	b109c-71
p:je garde	a-51b78c-78e92
p:je joins	c99
p:je l	a52c-62f-64g-49
p:je la	a-49b-126c110d48f-58
p:je le	b-141c166d54f-65g-75
p:je les	a-82c82d-70e97f-56
p:je lis	a108c-110d130e-42
p:je lui	b155c-89d-85e-58
p:je m	a-63b156e-81g-67
p:je me	a-62b112d-87e46g48
p:je mets	c116e-79g-43
p:je monte	a75
p:je n	a-47b122c-45f83
p:je ne	c-102d54e69f78g-52
p:je paie	a111c-91
p:je parle	a-95d83e103g-52
p:je pars	a-131d137f-41
p:je passe	a105b101c-75d-90e-89f-63g-110
p:je passerai	a-97c66e-55g107
p:je paye	c106
p:je pense	a-102b136c59
p:je peux	a66b-67c48d74e-111f-74g-100
p:je plaisante	c57d-48
p:je porte	a146c-52d-86e-43
p:je porterai	a115c-52
p:je possede	a63c-47
p:je precise	e71
p:je prefere	b-57f124g-114
p:je prefererais	a-83b54d47g78
p:je prends	a133b-74c-69d-108e-88f-44g85
p:je prepare	b-51c89d-44e-41
p:je propose	c80
p:je puisse	a105c-57
p:je realise	a-45c79
p:je recherche	a-43c77
p:je recois	a-49c-125f147
p:je redige	a58
p:je regarde	a-126b142c-88e-52
p:je regle	a82
p:je regrette	a-53d74e92
p:je repars	a68c59e-70
p:je repasse	a63e-47
p:je reste	a-97g75
p:je retire	a-106c-138f157
p:je reve	a-101b109
p:je reviens	c-57d-57e-86g100
p:je sais	c47e-50f-72
p:je serai	a-66b59d88e-60f-50g96
p:je serais	a139b-53d-42e-53f-54g-56
p:je sollicite	f102
p:je souhaite	b-78c61d47f52g-63
p:je souhaiterais	a-140b-56d125f-56g113
p:je suis	c44d-112f-50g-44
p:je tenais	a-73b55c-44e95
p:je tiens	a93b-54e-60g-65
p:je travaille	a87c-48d-41
p:je trouve	a-109b145c-136e118
p:je vais	b71c-52e58
p:je vends	a-79b-94c175d-136e-62f-42g-51
p:je venir	a126b-89
p:je veux	a100b-103c-67d-154e-46f76g-53
p:je viendrai	a-44b127c-104e-60g100
p:je viens	a95b-57c-82d-60e-97f-59g54
p:je vis	a61c-82d78
p:je vois	a151b-126c-50
p:je voudrai	c46
p:je voudrais	a104c-106d-55e-108f-82g-88
p:je voulais	a-107b130d-79f-50g44
p:je vous	a-76d-91f82g139
p:jeudi <2digits>	a-61g97
p:jeudi ?	d66
p:jeudi a	a-99g116
p:jeudi au	a-57g76
p:jeudi de	a67
p:jeune fille	a-50c-83f132
p:joaillerie a	a110c-42
p:joaillerie depuis	c63
p:jour de	b-52c-87e134g-49
p:jour j	b95
p:jour je	a-117b124c-55g95
p:jour meme	a98
p:jour ou	b120c-92
p:jour peut	a-92b122c-75
p:jour quand	a-86b116c-55
p:journaliste mais	a119c-97
p:jours apres	a-81e100
p:jours c	a-128b119d143g-61
p:jours la	a-60c-45e119
p:juin a	a88
p:juin et	a76b-83g72
p:juin je	a52c-70f64
p:juin pour	a-140c140d93
p:jure que	a-93e121
p:jusqu a	c-49e-50f-57g90
p:jusqu au	d-46e72g66
p:just a	a118g-82
p:just been	a104
p:just checking	a-110c72d103
p:just like	a-130b138c-123d127e-45
p:just the	b-40d112
p:just to	a-71c-64d-71g143
p:just want	b112c-87d63
p:just wanted	a-105b131c-91
p:juste le	a112b-129c53
p:juste pour	a-132b133c-76g87
p:juste savoir	a-140b45c167
p:juste une	a102b70c-47e-78
p:k followers	a-48c78
p:kan ik	b-57c-94d122e-43g-50
p:kann ich	b-46c-92d92e-55f-42g-42
p:kann man	a65c-72d76
p:kashmir sapphire	a104
p:keep it	a44d60
p:keep the	a-101b90g64
p:kept the	a-42d42e65
p:kette mit	a41c-65g100
p:kind of	b88c-69g95
p:kind regards	a83b-59c54
p:kindly confirm	a48c44g-43
p:kindly send	g64
p:know a	c68
p:know how	a-52b142c-120e98g-75
p:know i	b109c-60
p:know if	c-96d100g113
p:know it	a92b-81c105d-79
p:know the	b96c-76
p:know what	c131e-71
p:know whether	a-110b59c-88d110g59
p:know which	a-98c-74e111g99
p:know you	c-77f66g69
p:know your	a50
p:konnen sie	b-74c-94d141e-52f-75g-41
p:kunnen we	a131b-49c-66d-70g-72
p:kunnen wij	a116c50d-109g-56
p:l a	b-50c-47d83e72f-41g-66
p:l accueil	c-60e104
p:l achat	a58c-118d46e100
p:l acheter	c122
p:l acompte	a-49c-84g121
p:l adresse	a-135b-41c-87f157g99
p:l agenda	a129c-98
p:l ai	f-54
p:l air	a-44b86c-55d62
p:l alliance	a-56d105
p:l an	b-47c41f42g-47
p:l anello	a-114c-90d126e69
p:l anneau	g72
p:l annee	d121
p:l anniversaire	d-44f78g72
p:l anno	a84
p:l apres	c74
p:l argent	g63
p:l armee	c70
p:l article	a-87c-126f139
p:l assurance	a-75c-117d128
p:l atelier	b-79e-58f-42g110
p:l autre	a51b-94d-85e62f-63
p:l avais	a-106c-62d52g112
p:l avait	a-127d46g113
p:l avenue	a-46c46e54
p:l avez	a142b-56c-126d-73e51f-41g-61
p:l aviez	a-93c-46g119
p:l avoir	a76c-51d61
p:l eau	a-103c95d117e54g-47
p:l eclairage	c70
p:l ecole	a-55c97f-44
p:l ecrin	a-98g111
p:l email	a-161d202
p:l empreinte	a91
p:l enseigne	a-45c89
p:l ensemble	a-52b92c-104d56f97
p:l entree	a-120c70e101g81
p:l entretien	c-48d133
p:l envie	b78
p:l envoie	a-87c-45d120g63
p:l envoyer	a42b-49c-49d85e-44
p:l equipe	f78
p:l essayage	a-70c-54g127
p:l essayer	a95c-63
p:l est	b56e58
p:l ete	a147b-41c-47d-82e-52
p:l expedier	a-78d95
p:l experience	c61
p:l ha	c143d-55e-76
p:l habitude	e100
p:l hanno	a44c-87g96
p:l heroine	c69
p:l heure	b-56c-90f-47g119
p:l histoire	a86
p:l historique	a-60c-95f121
p:l hiver	a-47b106
p:l ho	a-107b-57c76d100f-46g-119
p:l honneur	a85c55e-89
p:l hotel	a117c-122d43g-50
p:l idee	b72c79d-51e-41
p:l instant	a-117b118e-47
p:l interieur	c-88d163e-44
p:l objet	a-48b42d40
p:l occasion	a-52e93
p:l offrir	a-121b128
p:l on	a-81b54d-100e142f-59g52
p:l ont	d-67e68
p:l or	a-99b-88c174d-79e-88f-61
p:l ordre	a50b50c-93e-43g56
p:l orologio	e93
p:l ouverture	a126c43e-45g-47
p:l un	a109b-43d-58g-46
p:l une	a99c73d-97
p:l unite	a110d-60
p:l universite	a-58c112
p:l usage	a50b61c-109g78
p:la ?	a41c87d-67
p:la bague	a94b-103c-103d-49f-70g40
p:la banque	a-96e79g58
p:la bas	a-75c-77d80e84g65
p:la boite	a-111b59c-52d43e156
p:la borsa	a62c-102d61e66g-78
p:la boucle	a-103c-73d115e77
p:la bougie	a-86c-108d144f-49
p:la boulangerie	a-114b121
p:la boutique	b-55e106f-56
p:la broche	a-49c-162d222g43
p:la c	a75
p:la cancellazione	a-106c-103f141
p:la carte	a-58b-51c-98d98e138f-60
p:la casa	a60c98d-67e-44
p:la ceinture	a128c-71d-121g76
p:la ceremonie	a-45e56g78
p:la chambre	b68
p:la chercher	c-74d89
p:la cire	a70c-60d68
p:la collection	a-81b64c62
p:la commande	a87e-126f48g-50
p:la correa	a-104c-100d133g-49
p:la couronne	d97
p:la couture	b-79c-63e122
p:la dame	a-130b95d-90e51f-42g144
p:la date	a-41c-104d48f136
p:la demande	a-87e-48f169g-87
p:la derniere	a-67c-91e87g108
p:la deuxieme	a-118c-100e101g129
p:la difference	a-101c113d61
p:la direction	f98
p:la directrice	c116f-42
p:la doublure	a-117c-116d113g134
p:la drome	a-43c91
p:la facon	a-68e68
p:la facture	a-121d108
p:la faire	a44b-41c106
p:la famille	c-95d92g40
p:la fermeture	c100d42e-80
p:la fete	a88c-42
p:la fin	a-67b-52c124d-80f-46g113
p:la grande	g64
p:la gravure	a-45c-47d90g83
p:la haute	a-58b80
p:la je	a-129b140c-115e117
p:la joaillerie	a-47c99
p:la journee	c-58g82
p:la laisser	a-64d95
p:la lettre	a-87c86d53
p:la liste	a-110b106c-139f140g92
p:la livraison	a-115c62d69g80
p:la loupe	a58
p:la lui	a54
p:la lumiere	c-71e44g120
p:la lune	a131b59c-61d-113e-54
p:la main	f-44g42
p:la mairie	a49c81
p:la maison	a-46b122e-78g-64
p:la manchette	a41c-71d85
p:la mariee	a-55g117
p:la medaille	e106
p:la meme	a56c-141d-88e107f-63g44
p:la mia	e-91f101g-100
p:la mienne	b-90c107e-56f61
p:la mise	g77
p:la moitie	a99c-101d59
p:la montre	a-58d60f101g65
p:la musique	e45
p:la nostra	a-113g131
p:la notice	a-109d121
p:la notre	a-59c108
p:la nuit	a-87c128d43e-56
p:la paix	b-61c59d102e-41f-57
p:la parola	c-116e117
p:la part	c-93g105
p:la parure	a-65c52d50
p:la pendulette	c-66d130e-51
p:la personne	a-86b-45c-64d-59e109f60g136
p:la petite	a89b-48c-110d-77g97
p:la photo	a-106c-108g140
p:la phrase	a129e-102
p:la piece	a-50c69e52
p:la pierre	a-71e80g43
p:la pile	a-102c-84d123
p:la pioggia	a-82c112
p:la place	a-41c65d-69e-45f55
p:la pluie	a-45c-56d54f103
p:la plus	a150c-54d-60
p:la poche	c-51d112
p:la police	a-107c133e-82g91
p:la porte	b89c86e-75
p:la premiere	a41b-50c-106d-81e81g64
p:la prendre	a137c-64e-51
p:la presente	a-85c-131e85f140
p:la primera	c-59g78
p:la puerta	a-43b88c-78e88
p:la question	a-71c53d54g71
p:la refaire	a-56c-68d116
p:la reference	a-109c-54d148g79
p:la reponse	a68c-89d-79g106
p:la retirer	a-116c-80d82f124
p:la retraite	b-65c165d-87f-44
p:la reunion	a54c-51d81
p:la robe	b-75c-76d50e92f-49g104
p:la rue	a-91b-68c149d-86f-45g-61
p:la saint	g67
p:la salle	a-94b83c117d-59
p:la scatola	a-70e91
p:la semaine	a89b-61d-84f-54
p:la sienne	a81c-62
p:la signora	a109c-54
p:la soiree	a-128c71d92e56
p:la somme	a-55c93d-74e63
p:la spedizione	a-103c-86e137
p:la stessa	c-67d54e81
p:la suite	c-74g112
p:la suppression	a-85c-59f135
p:la table	a55
p:la taille	a-91c-105d70f119g111
p:la tesi	c75
p:la tete	a-48b123c-123d-54e98
p:la tienda	a-98b-68c-44e142f-73g-47
p:la transmission	c54
p:la veille	a-108b71c-105e141
p:la vendre	a-81c-61d195
p:la vente	c61
p:la version	a-103g122
p:la veste	a57c-51d95g-75
p:la vie	a50b51c-110f98
p:la vitrine	a57b99c-117d-53e56g-40
p:la voir	a45b43
p:la voiture	a86b55c-57d-111
p:la vostra	a-131b-41c110d-75e107g-65
p:la votre	a75c57d-114f-57g-88
p:la vue	c-56e83
p:lab grown	c75
p:ladies watch	a-133c86d139
p:lady who	c-76e50f95
p:lady with	c111e-88
p:laisse la	a-104g129
p:laisse un	a-96d43g118
p:las fotos	a-98c-93g128
p:last month	a-107c129d96e-79
p:last night	a-138c55d-117e-69f169g-103
p:last time	a-52c154
p:last tuesday	d73g42
p:last week	c-137d-51g126
p:last year	a94c100d-76e-52f-49g-41
p:late father	a46
p:late husband	a-140c129d71
p:late wife	e83
p:laurea in	a102e-59
p:le <1digits>	b-70
p:le <2digits>	a51b-97c-84f-42g90
p:le bapteme	c-68e129
p:le bijou	a45
p:le bon	c-72d-47e76g45
p:le bracelet	b-40d127e48g-75
p:le cabinet	a50c140g-123
p:le cadeau	e108
p:le cadran	d69
p:le cadre	a-96b-49c85e-47f-48g-47
p:le cafe	a-102c-124e156g51
p:le cas	c50
p:le certificat	a-70c-91d117
p:le chien	a-78b-41c132d-68e79
p:le chiffre	a71b-131c-112d113g60
p:le club	a-55c83
p:le code	a-68c88d85f-68
p:le coeur	a-94e48f78
p:le coffret	a-113c-71d75g121
p:le colis	c-65d83
p:le collier	c-105e76f94g-65
p:le comite	c92
p:le compte	a122c-76d-129e-50f82g53
p:le coup	a83
p:le cuir	a-139c-99d186e-69f-47
p:le delai	c-137d57f84g77
p:le deposer	a107
p:le dernier	a59b-50c-112e94g64
p:le deuxieme	a-56c-75g138
p:le devis	a-122f-41g130
p:le dimanche	a85c-55d-55e-41
p:le dire	a-71b125c-124e152f-69g-44
p:le directeur	a43d-48e87
p:le dis	a-80c154d-54
p:le dos	c-84d95e75
p:le dossier	a-56c-121d74f96g71
p:le droit	a80
p:le faire	a77c-50
p:le faut	d81
p:le fedi	a138d-97
p:le fermoir	a-57b-42c-110d104f-42g97
p:le film	a-109b118
p:le fils	a43
p:le flacon	a63c-131d46e88
p:le formulaire	c145d-61e-51
p:le foto	a-67c52d-50e100
p:le garde	a-85c156d-61e-47
p:le grand	a98
p:le gros	b101
p:le jeudi	a132g-124
p:le jour	b92c-99d-89e49f-42
p:le lien	a-96c-46f136
p:le lui	a57
p:le lundi	a155b-41c-108d-110e-59f-50g-74
p:le luxe	a-57c85
p:le mando	a-102d-65g123
p:le marche	a74
p:le mardi	a91c112d-74e-64g-66
p:le mariage	a-70b118
p:le matin	a79b-41c112d-79g-66
p:le meme	a112b-49c-68d-43g-48
p:le mercredi	g62
p:le metal	a-55d54g77
p:le mien	a-85c-121d178
p:le modele	c-105d67e67f-41g58
p:le mois	a-129c-112d163
p:le monde	b-153c188d-101f-44g-63
p:le mot	a-125c92d87e86f-40
p:le nettoyage	a-52d72
p:le nom	a60b-51c48d-74e48f-41g-44
p:le numero	a-108c196d-56e-45g99
p:le parfum	a-59c-97d77e132f-42
p:le parking	c93
p:le petit	a134b-54c-137e-58f-42g-52
p:le plus	a74c-67e93
p:le poignet	a-46c-49d62g81
p:le porte	a66
p:le porter	a115d-55
p:le premier	a135b-73c-76d-76e-61f-41g89
p:le prenom	c-71d48e-50f104
p:le prix	a60b112c-131d-117e53f-45
p:le rapport	a-40c74
p:le remboursement	a-74c-140d168e105f-45
p:le reste	a-48g116
p:le retour	a-64c-68e63g114
p:le rubis	a108d-40
p:le sac	a113b-57c-141d44e-92f-47g113
p:le salon	a-98c78g61
p:le samedi	a56
p:le sautoir	a-86d142g70
p:le scrivo	a-123c-91g143
p:le service	a46d77e-70f-43g-41
p:le site	a179b-65c-144e-68f-44
p:le soir	a-57b92d40g66
p:le stylo	c-52e112
p:le temps	b63d-132e-107f139
p:le tour	a-131b101d81g61
p:le train	c49d-68e-49g56
p:le transport	c72
p:le transporteur	a-118c52d102
p:le trottoir	a59c49e-44
p:le vendeur	a-71c-59d118e61
p:le verre	a-129c-59d145e-77
p:le vert	a83c-48
p:le vide	a-110c-48d100e113
p:le voir	a116c-57d-43f-40g41
p:le vostre	a-78c132d-69e-64
p:le votre	c59
p:le week	g73
p:leather goods	a-43d59
p:leave it	a-43c-75d63f106
p:left and	a-65b51c-79e75g103
p:left hand	g68
p:left handed	a108
p:left the	c77
p:les <1digits>	a-46c-54d126g70
p:les <2digits>	a81f-101g50
p:les <3digits>	a123b-50c-56
p:les ai	c-92e120
p:les alliances	a67d-44g82
p:les annees	a92
p:les ans	a-63b106c-75d58
p:les autres	a84c110d-57e-98
p:les bijoux	c-44g92
p:les boucles	c-60g99
p:les boutiques	c60
p:les cles	b56
p:les deux	a68c-159g122
p:les diamants	b123
p:les doigts	b79
p:les ecrins	c-41d96
p:les enfants	b43d-53f96
p:les escribo	c128d-49e-75
p:les faire	e75
p:les femmes	e90
p:les fetes	c77
p:les gens	a-64b84e51
p:les jours	b118c-62
p:les mains	a-92b112
p:les maisons	a-40c76
p:les manches	a-107c-56d75g110
p:les marches	c68
p:les matins	c84
p:les memes	a-86c131e64g-53
p:les miens	a-92c59e108
p:les modeles	a-42b130
p:les montres	a81b102c-99
p:les moyens	b-64c61f94
p:les oiseaux	a88c-58
p:les oreilles	a68
p:les petites	a64c-134e132
p:les petits	a-81c-77d52e74f113
p:les photos	a-111d-51e122f61g92
p:les pieces	a148c-110g-48
p:les pierres	a-84b-44c43d165
p:les plus	a-60c97
p:les prendre	a-139c142
p:les prix	a-62b132c-77
p:les soirs	a134c-91e-51
p:les trois	a84b-52d-63e-60g96
p:les vacances	a106c-73
p:les vendredis	b85
p:les vitrines	a-111b95c92
p:les voir	a58c52
p:les yeux	a65c-59e82
p:let me	b-80f-55g80
p:let us	c76
p:letter in	c-42g111
p:lettre de	a80
p:li avete	a-57c-87d81f105
p:lieti di	c64
p:lieu de	a-85b-47d57f49g108
p:lieu le	a77
p:like a	a134b-111c-122d-85e44g-122
p:like her	b58
p:like it	a90b-43c-124g41
p:like one	a100c-55
p:like that	b95
p:like the	a112b-89d-97e-60f105g-50
p:like to	a65b56e-94f-45g-51
p:like two	a127c-50d-73
p:like you	a-84c66e-81g109
p:like yours	a-84b-85c139d-76g-40
p:line bracelet	a116c-85d56e-56
p:lisboa e	a-107c83d95
p:list and	a137b-40c46e-46f-46
p:list for	b72e70
p:list of	a-80b68c50
p:liste de	a-79b53f89
p:little gold	a107c-86d91f-100
p:live in	c68
p:living and	a106c-84
p:livraison a	a92c-52
p:ll be	b106d-90e-95f-65g66
p:ll bring	a-93c-72g120
p:ll come	a89b58d-40e-124
p:ll have	b73g-53
p:lo dico	c128e-60g-42
p:lo que	b-52c-128d-75f56g122
p:lo scontrino	a-113c-75d132
p:lo voglio	a101b-55d-45
p:london ?	a109d-68
p:london for	a100c-41
p:london on	a102c-80g-76
p:london shop	d97
p:londres ?	a119c-71d-211g136
p:londres en	a-59d114
p:londres et	d74
p:long ?	b86c-70
p:long chain	a107
p:long does	a66b99c-86
p:long story	a98c-57
p:look after	d171g-50
p:look at	b136c-148d63f-52
p:look in	a-116b94g85
p:looked at	a-60d82e70
p:looking at	a-137b92d-61e77g120
p:looking for	a86b-74c93d-99e-100f-63
p:lors d	c-57d-46f117
p:lors de	a-54f43g104
p:los dos	a51c78d55e-110g-42
p:loschen sie	a-116b-43c-111d-61e-46f136g-41
p:lost a	a89
p:lost in	a-62c-69d90e100
p:lost my	a87c-85d-55e73
p:lost our	a62
p:lost the	a63
p:lot de	a-88c107
p:lot of	a80
p:love a	g76
p:love the	a-53g111
p:love to	a-64c98e-73f-62g-95
p:loved the	a-106c52f120
p:lui a	a-77b97e67
p:lui acheter	a86
p:lui ai	a53b126c-89
p:lui avait	a-183d209
p:lui donner	a101
p:lui en	a77
p:lui faire	a101
p:lui faut	g81
p:lui offrir	a86c-82d-55e-55f-44g-49
p:lundi ?	a144c-83d-52g-46
p:lundi et	a122d-54
p:lundi matin	d92
p:lundi pour	a-82c-45d110g55
p:lundi si	c94
p:luxe a	c76
p:luxe je	c61
p:luxury brands	c72
p:m <1digits>	a-74c94
p:m <2digits>	b46c95e-74
p:m a	e125g-61
p:m accompagnera	a55
p:m adresse	c94e-69
p:m adresser	a122c-98f121g-75
p:m after	a135c-67d-50
p:m an	d81
p:m and	a109c51d-61e-88
p:m appelez	a-61c-104f137
p:m appelle	b75
p:m avait	a-152c-132d151e142f-43g125
p:m avez	a-151b-44c-79d151e110f76
p:m aviez	a-135c-132d107e106f-44g135
p:m back	a114c-56
p:m doing	c45
p:m en	a54e-135g-75
p:m ennuie	a48c50
p:m envoyer	b81d-81e46f-51
p:m envoyez	a68b-128f104
p:m est	a-54e124g43
p:m getting	a105
p:m going	f108
p:m in	d63f-86g-53
p:m indiquer	a122b-60c-112f92
p:m looking	a-42c96d-51e-48g73
p:m not	b148c-123e56g-70
p:m oblige	a130c-84e-98g49
p:m offrir	e60
p:m on	a74c-81e-45f103g-80
p:m only	a-87b108
p:m ont	e47f95
p:m sure	a-102b-53c-44e133g50
p:m the	a118b-44c-55d-80e-100g51
p:m told	a85b-63c44d-83
p:m trying	a-109c56d55e68
p:m writing	a-59b69c116e-76
p:m y	b124c-80g58
p:ma bague	a-118b-43c-78d155e44
p:ma belle	a-42b-52c-128d108e67f-48g111
p:ma boite	a-87b72d50e-76g113
p:ma candidature	f107
p:ma carte	a148c68d-103e-76g-116
p:ma commande	a-115c-114d161f52
p:ma compagne	a56c-60d-62e-92f102g-44
p:ma copine	a85c-46
p:ma demande	a-80b-51c-133d-72e132f137g90
p:ma famille	e81
p:ma femme	a86b-72d-90e-88f-68
p:ma fiancee	c-62e105
p:ma fille	c-97g50
p:ma grand	a-50b-55d114e74f-42g-47
p:ma il	a-87c-91d118
p:ma marraine	a107c-81
p:ma mere	b-72c-127d87f65g89
p:ma montre	a-55b-102c-141d119f-68g-61
p:ma non	a107c-108e58
p:ma part	c-59e88g73
p:ma petite	a-109c-54d78e76g50
p:ma place	a55c-44d73
p:ma premiere	a73b-85d54
p:ma question	e63
p:ma retraite	b114c-96
p:ma societe	a-67d103
p:ma soeur	a92b-66d-114e-117f-52g100
p:ma tante	a-95b-46c-45d179e-56g87
p:ma these	a86
p:ma vie	a102c-119
p:ma voisine	f86
p:ma voiture	c85
p:machine a	a-129c159
p:madam i	a-86c104
p:madame je	c59d-43f70g-44
p:madame la	b63c46e41f-54
p:madame mon	c55
p:madame monsieur	a96b-45g-59
p:madame vous	a-103c-65e99g102
p:made a	c122d-64g-76
p:made by	c-136d127f79
p:made for	a-55d57e71
p:made in	a45
p:made me	c67
p:made my	a-110c145g-68
p:madre che	a107c-67d-47e61
p:mag ik	a-91c122d-50g-42
p:magari un	a-89b99c-59d92
p:mai a	a71
p:mail de	a-140e83f57g116
p:main de	c85
p:main en	c79
p:mairie du	a72
p:mais c	c-127d57e148
p:mais elle	a-123d131
p:mais il	b67c-85d104
p:mais j	b128c-127d75e-73f-43g-53
p:mais je	b106c-56d89e-57f-67g-86
p:mais la	a51c-143d137
p:mais le	a45b113c-105d-51e-45
p:mais ma	a43c-79f86
p:mais mon	a-94c-76d50g120
p:mais pas	a119c-45e-58
p:mais quand	e75
p:mais si	a-83b124c-74g72
p:mais un	b92c-82d55
p:mais vos	a-80b105c52e-55
p:mais vous	g69
p:maison comme	c63e54
p:maison d	a-45c80
p:maison de	a-51b132d-98
p:maison et	a-71b71d156
p:maison j	f98
p:maison je	c60
p:maison ma	c82
p:maison ou	e46
p:maison que	a-119c142d-82e86
p:maison qui	b-66e106
p:maison sono	a-77c104
p:maison une	a-43c-49e139
p:maison vers	c-106d134
p:maisons de	a-50c83
p:maisons qui	e65
p:make a	a49c-74d-78e84g-48
p:make it	a-131c-98d187g94
p:make such	a130b-87
p:make the	a78
p:man at	a-131b91e105
p:man in	e104
p:man s	a105
p:man who	e110
p:man with	c-122f83g122
p:manager i	c66
p:manca un	a-99d128
p:manque le	a-81c53d114
p:manque une	c81
p:march and	a-54c50d73
p:marche a	a-78b57c-75d65g100
p:marche plus	a-60b-85c148e-46
p:mardi ?	a154g-145
p:mardi ou	a78
p:mari a	a-108c-109d82f113g106
p:mari est	a112d-68
p:mari et	a-66b-40c108d-100e127
p:mari m	a-80b-88c143
p:mari ne	a176b-88c-106e-71
p:mariage de	c72
p:mariage en	c-98g109
p:mariage j	d55
p:mariage le	b108c-85d68
p:mariage samedi	d52
p:marie a	a64
p:marie en	a101c-55
p:marie le	a76b-60c-51d132g-74
p:mark it	a82
p:market i	a-68b118c-45
p:marketing agency	a83
p:marquer le	a92c-58
p:married in	a50
p:master sur	c53
p:matin ?	a81c-58d58g-42
p:matin de	a41
p:matin et	a-118c65d86g42
p:matinee ?	a101
p:matrimonio a	a78
p:may and	a59c64
p:may be	a-62c99d-53e94f-47g-137
p:may concern	c74
p:may i	b-46c100d-46e-91f-77
p:may in	a62
p:may we	c-41d143g-42
p:maybe one	a-82b114c-74
p:me ?	a69b109c-98d-64e-70
p:me a	a-42b-76c84f-47
p:me after	a91b-59c-52g42
p:me again	a-101c-77g128
p:me and	a140b-64c-123d-75e57g-100
p:me at	a77c-112e93f69
p:me but	a-112b-54c-58d128e110
p:me caso	a97c-51
p:me charge	a80
p:me communiquer	f51
p:me concernant	a-60c-95f118
p:me confirmer	a98c-105f87
p:me conseillez	a155c-78e-67f-81
p:me de	a-119c-111e127g125
p:me demande	a-127d74e101g58
p:me deplace	c49e41
p:me deplacer	e77
p:me dire	b77c-71d105e-60f-49
p:me dit	b-41c-85d-76e124g-58
p:me e	f104
p:me faire	b-47c95d-85e44
p:me fait	a-103b59f99
p:me faudrait	a-58c60d126
p:me faut	a111b-72c100d-135e-44
p:me for	a-129b117c-77d49e132f-49g-44
p:me from	a-101c-122e-63f134g143
p:me ha	a113c-100d90e-43g-74
p:me i	a65b-44c-56d-44g68
p:me if	a-48b-43d126g-40
p:me in	a-90b134c-85e116g-41
p:me including	a-57c-97f121
p:me it	c-121d82e116f52
p:me know	a-64c-44e-41g133
p:me l	b-74d-41f-42g127
p:me la	b-58c-62d151e-139f-63g-86
p:me laisse	a66b46d-49
p:me le	a135c-120e56f-66g-45
p:me les	c-110d68f105
p:me lo	a-44b-63c107d89e-86g-53
p:me manque	a182b-44c-99d-117e-91g-67
p:me marie	a56
p:me mettre	a152b-81d-66g-71
p:me ne	a102c-99d69
p:me not	d-77e92
p:me off	a-110c-112f141
p:me on	a93
p:me one	a-65c108
p:me parle	c71
p:me permets	a-111b-46c44d-52f-54g126
p:me podrian	a83
p:me presenter	a50c45e-82
p:me rappeler	a83b89c-101
p:me recevoir	a93c-84d-56e41
p:me repond	a-114c-93e146
p:me repondre	a143c-70e-40
p:me something	a142c-108
p:me suis	a-68c40d-58f132g-70
p:me the	b76f45
p:me to	a108b-121c50d-112e-52f-72g53
p:me va	a69
p:me vendre	a89
p:me what	a42d74e-88
p:me when	a68b-112c-119f121
p:me where	a43c70d-110f59
p:me whether	b110c-110d49e70
p:me with	a-98c78d-50f102
p:me you	c74
p:me your	a245b-145c-69d-71e-60g-70
p:mean the	a-118c53g113
p:medaille de	a94
p:meet the	a115c-98f91g-41
p:meine frau	a46b131c-117d-112e-98f84g-58
p:meine tochter	a91
p:meine uhr	a-107c-83d124e67
p:meiner frau	a86b-49c-82d78
p:meiner uhr	a-100c-61d120
p:meme ?	a96
p:meme a	c95
p:meme avec	c66
p:meme bague	e81
p:meme boite	a-69c99
p:meme en	a71c57d-106
p:meme heure	a-114c-100g140
p:meme montre	b73
p:meme pas	a-89b147c-87
p:meme un	c53
p:memoire de	b78
p:memoire sur	c69
p:men s	a122c-73g-65
p:merci beaucoup	a56c-97g87
p:merci d	b-46c-128d-40e-90f134g116
p:merci de	b-79c-41d-69e-104f153g-78
p:merci infiniment	a-69f82g82
p:merci pour	a-79c-98d-46e-71f136g107
p:mercredi <2digits>	a76c-107g81
p:mere a	a-58c-62e58g90
p:mere de	e62f81
p:mere elle	a116c-53d-85e-52
p:mere et	e90
p:mere m	c103
p:mere ne	a65d-56g50
p:mere qui	a92
p:mes <2digits>	b121
p:mes chaussures	a-87c54g84
p:mes deux	a124d-86
p:mes donnees	a-102c-121f139
p:mes enfants	a-101e114
p:mes mains	a106b-83c78e-54
p:mes mesures	c-67d76f65
p:mes parents	a-62b138c-51
p:mes propres	a77c-101f90
p:mes salutations	a116c-96d63
p:mes trois	a83
p:message de	a-129c-120d-52e-42f106g142
p:mesure ?	a93
p:met <2digits>	a79
p:met een	a116b-71c97d-84g-111
p:mettre a	a50d63
p:mettre de	b133c-55d-67g-71
p:mi avete	a-125b-46c-119e149f-72g-52
p:mi chiamo	a-63c114
p:mi e	a-111e112
p:mi ha	b-43c-113d55e131g68
p:mi hanno	a-61c-110d49e133
p:mi hermana	a76c-80g72
p:mi hija	c-75e102
p:mi hijo	a84c-50
p:mi madre	a87c-104g84
p:mi mandate	a-106b129d-46e-50
p:mi marido	b95c-118e109
p:mi mujer	a129c-89
p:mi padre	c58d-56e47
p:mi permetto	a-57c95
p:mi piacerebbe	a-91b123c44d-94e-91f-48g-78
p:mi serve	c-45d102e-62
p:mi sono	a-63b80c105
p:mi suegra	a88c-50
p:mia figlia	a62c-68d-91e104g-45
p:mia madre	b-44d-72e114g-44
p:mia moglie	a52b56d-80f-50g-53
p:mia nipote	a59b101c-68d-47g-46
p:mia nonna	a132c-48d-77
p:mia richiesta	a-111c-106f126g115
p:mia sorella	a-61b108c43d-40
p:mia zia	d49
p:midi ?	a78
p:midi de	g67
p:midi si	a105c-85
p:miei dati	a-78c-88f119
p:mieux je	a49c-57
p:mieux que	a-82d101e55
p:might be	a-73g125
p:might i	a70c77d-57e-56
p:might one	a-76c62d73
p:mijn vader	a97b-59d-66
p:mijn vrouw	a63b-50c-102e-42f-41g79
p:mille euros	a54b51
p:mine s	b54c-58d70
p:mine to	c48
p:minha avo	a140c-86d-98
p:minha mulher	a64c-80d-83f-75g124
p:minutes ?	a-47c81
p:minutes and	a-52c86
p:minutes par	a-98d136e-56
p:mio figlio	a-41c-64d71e-58f85g75
p:mio marito	a-59b-65c-73d-74f166g95
p:mio nipote	a97c-56d-54
p:mio orologio	a-106c-101d127
p:mise a	a-118d140e53
p:misura <2digits>	a127c-85d-97
p:mit dem	a113b-62c-104d-113e-56f-58g63
p:mochte ich	a139b-88d-75e-83f-51g-46
p:modele a	a-119c-53d124g45
p:modele de	a-120d75e110
p:modele en	g100
p:moglich ?	d-54g102
p:moi !	a123
p:moi a	a76c-97f87
p:moi aussi	d-46e68g66
p:moi avons	b56c-46
p:moi c	a-84c104d-136e47f102
p:moi d	a-116e54f139
p:moi de	a-65b-44d-65f142g-44
p:moi et	c-100e102g68
p:moi j	a52b79c-87e-94f82
p:moi je	a123c-91d-113g-74
p:moi juste	b106c-54
p:moi la	a-95b80c-88g113
p:moi le	a-60f66g61
p:moi meme	a103b-64c71d-93e-60g-48
p:moi quand	a129d-68
p:moi qui	a87b-56c-72d-52f-55
p:moi s	a-48c-98d-55f140
p:moi si	a133c-75d-50e-82g61
p:moi un	c58e41
p:moi une	a-79b46c135d-95
p:moins de	a170c-113d-138e-45
p:mois a	a-123b40c112f51
p:mois de	a-64c65d49
p:mois et	a-62b57c-74e120
p:mois je	a-142b145c-61d76
p:mois que	a-60c-92e139
p:mois une	a44
p:mon adresse	a-71c-139d-48f141g136
p:mon alliance	a-63c-59d108e73
p:mon arriere	a-98b54c129
p:mon associe	c106
p:mon atelier	a-57b-78c143
p:mon beau	b61c-49d60
p:mon book	a-66c88
p:mon bracelet	c-76d76
p:mon colis	a-55c185d-244e116
p:mon compagnon	a-53b82c-66e106
p:mon compte	a45c-122d-42f138g-61
p:mon consentement	a-104c-123f145
p:mon copain	b86c-64
p:mon cv	c73
p:mon dossier	a-94c-72f145
p:mon droit	a-83c-124d-55f150
p:mon epouse	a92b-57d-90e-52f114g-66
p:mon ex	a-134b-45c82d-95e-49f155
p:mon fiance	a-53c110e-55g69
p:mon fils	a-46b52c85d102e-93f51g-121
p:mon frere	a44c48e-55g-57
p:mon grand	c120d-54e-59
p:mon mari	b-118f90
p:mon mec	a105c-57
p:mon memoire	c73
p:mon message	a-131c-108d-54e-51f64g143
p:mon metier	a-44c115
p:mon neveu	a-91d142e44
p:mon nom	a-125c-131e84f154
p:mon numero	a-98c-97f136
p:mon oncle	a-66b57c128d-49
p:mon patron	a110c-63
p:mon pere	c-58e49f66g-96
p:mon petit	a54c-67d86
p:mon poignet	f75
p:mon premier	b51c-47d51
p:mon prenom	a-96c-93e94f110
p:mon sac	a-62c-75d120e55
p:mon telephone	a-69g76
p:mon temps	a84
p:money in	a-46b91c-70e82
p:monsieur dans	a-41c-62d83f70
p:monsieur je	a-112c170
p:monsieur le	a-72e116
p:monsieur nous	a-84c58e65
p:monsieur qui	c75d49e-67
p:monsieur vous	e51
p:monte a	a105
p:month and	a45d68
p:montre a	a54c-48d-59e81f-57g-60
p:montre achetee	a-136c-66d151
p:montre avec	a59b42
p:montre de	b116c117d-57e-73f-57g-63
p:montre en	a-98c-69d146e42
p:montre est	a-116c-103d122g98
p:montre je	b64
p:montre pour	a40b126c-63d-55g-43
p:montre que	c-69d109
p:montre une	a112
p:montres a	b-76c94
p:montrez moi	a92c-41
p:moq <3digits>	a-59c83
p:more than	c43d-44e59
p:morning i	b-47d109e-42g91
p:moro em	a-56c-93d156
p:most expensive	a-118b151c-82
p:mot ?	c92
p:mot de	a59d-45e-76g47
p:mother in	a64c-57e64
p:mother of	a88
p:mother s	d59
p:mother she	g79
p:mother who	c138e-69
p:mount street	b-73c67d77f-65g-56
p:moved in	b65c-108d113f46
p:moving to	b59
p:mr and	a-94c-100f132g53
p:much for	a-58c-106e127f105
p:much is	a93b-80c60d-67
p:much like	b-47c109
p:much would	a-56b145c-118
p:mum s	a-56d98
p:muss ich	a-50c-47d110
p:must be	a123c-120d-43e63
p:my account	a-83c-122d131e-41f117
p:my accountant	b62
p:my address	a-112c-98e80f126
p:my assistant	c-102f95g95
p:my aunt	e90
p:my basket	a160b-41c-115d-45e70f-43
p:my boss	a119g-66
p:my boyfriend	b70
p:my brother	c50e-56f-44g49
p:my business	a102b-57
p:my card	a-94f134
p:my children	a-55c-75e140
p:my client	d89
p:my company	c73
p:my cousin	a42c45
p:my dad	a120c-71d-84
p:my daughter	a57b-70c80d-55g-90
p:my details	a-89c-108f141
p:my dissertation	c72
p:my dog	a-58e118
p:my employer	a148c-94g-76
p:my engagement	a-56b73
p:my enquiry	a-110c-99f148g-59
p:my ex	a-97c-97d111f95
p:my father	a49c-93d108
p:my fiance	c112d-77
p:my fiancee	a-74b-43c157d-52
p:my finger	a64
p:my first	a92b148c-173
p:my flat	b118c-71
p:my flatmate	a94b91c-129e-51g-42
p:my garden	a-120c105e105
p:my girlfriend	a-51c45e91
p:my goddaughter	g98
p:my godmother	a-131b51c47d91
p:my gran	a-74b114
p:my grandmother	b-44c69g73
p:my great	a-104c54d117
p:my hand	a-75c-57d79f105
p:my hands	c58
p:my heart	c72d-43
p:my husband	b69c-69d-58g47
p:my insurer	c-104d110
p:my late	a-77b-76e67f123g-51
p:my life	c-64d-82f112
p:my money	a-105b-101c212d-138
p:my mother	b-95c-80d58e102f-74g47
p:my mum	a48b-106c101d-112e-76f-47g109
p:my name	a-126b-50c-105f166g-55
p:my nan	a139b-47c88d-111e-50g-105
p:my neighbour	e59
p:my new	a-75d62e74
p:my niece	a-54b90c98d-46
p:my number	a-72b-41c-139d-88e75f148
p:my order	a-114c-113d85e61f58g102
p:my own	a94b69c-56e-60f-69g-72
p:my partner	a146b94c-174
p:my phone	a-119b-67c158d-58e-113f84
p:my portfolio	a-45c79
p:my right	a-68c-89f121
p:my ring	a-149c-55d132e151g-90
p:my sister	a84b53c-131d118e-152f-77g41
p:my son	b56c-91d-79e92f96
p:my surname	a-93c-103f135
p:my watch	a-127c-102d143e-49
p:my wife	a68f-74g-67
p:myself i	b-48c108
p:n <1digits>	a-55c-118g148
p:n <2digits>	a-76c133e-78
p:n <5digits>	a-74c-85d176e-50
p:n a	a70b57c-119d-74f68g-105
p:n achete	a-80b149c-81
p:n ai	b107c-85d-76f104
p:n aime	a102
p:n arrive	a-67c-85d164f-81
p:n avais	c-71d-53g108
p:n avez	f106
p:n avons	b64c-86d63
p:n en	b116f-53g-78
p:n est	a-78b114c-43d91e94g-94
p:n etait	a-102e64f83
p:n existe	b-160c175
p:n importe	a101b-59c125d-81e-91f-51g-114
p:n ont	a-102c133
p:n ose	a-79d55
p:n y	b83d-104f127g-68
p:na een	a-106c-85d93e129
p:nach paris	a102c-77d-43
p:nachste woche	c-46d-64e110
p:nada mas	a-106b127
p:name and	a-130b121c-88e75f126
p:name i	c87
p:name in	a-89d50e89
p:name is	a-49c41e-75f125g-63
p:name on	a119b-135c-55
p:ne avete	a100d-95
p:ne cherche	a-108d153
p:ne demande	a-88c90e91
p:ne fate	a75
p:ne l	a115d-51
p:ne la	a-53c87d-78f87
p:ne le	c-46d87
p:ne lit	a106c-52
p:ne m	a-42b-86c-144e41f167g57
p:ne marche	a-104b-88c143d60e-54f-45
p:ne me	b-104d-108e-57f169g-71
p:ne nous	c-83e110
p:ne parle	g41
p:ne pas	a-76b-86c91d-108e-49f173g-96
p:ne plus	a-65c-56f135
p:ne porte	a129b-92c-85d-71g73
p:ne presse	b72c-68g84
p:ne ressemble	a89
p:ne rien	a124b84c-147e44
p:ne s	a-139b-150c178e91g50
p:ne sais	a94b-75d-80f-69g-89
p:ne sait	a-61b122c-64
p:ne se	a116c-62e-82g-41
p:ne soit	c-43d79
p:ne sommes	b92c-68
p:ne sont	a48
p:ne souhaite	a-107b62d-45f117
p:ne suis	a-84b134c-121e91f85
p:ne veut	a118b-62c44d-77
p:ne veux	a41b-56c-134d-102e120f120g-61
p:ne viens	c-60f100
p:ne voudrais	a-127c84d86
p:ne vous	b75c-62d-119e137
p:near the	a93c50g-61
p:necesito un	a130c-130d56e-42
p:necessaire de	c-45d48
p:necklace and	a114b-52
p:necklace for	a-106b127e77
p:need a	a114d-95f-65g-84
p:need from	c67d57
p:need it	a-70c-45d108g83
p:need the	a69
p:need to	a-70b-63c130e-65f155g-147
p:needs a	a-109c144
p:needs to	a-63b122c44
p:negozio a	a-103c-106d40e136f90g-43
p:nel <4digits>	a-76b65d98e-61g-117
p:nel pomeriggio	a64c-108g101
p:nettoyage de	a-48c103g-56
p:neuf ans	a-44c138d-47e-47
p:never buy	c-57f87
p:new watch	d45
p:new york	a42d81g-64
p:news on	a-83c-85d-128g160
p:next month	a42d53e-43
p:next to	c-73g112
p:next week	b-51e-50f75
p:nicht zu	a118c-83
p:night i	c93
p:nine and	a-88b81c49
p:nine hundred	a69
p:nine of	a66c-104d92
p:nine pieces	a-58d72
p:nine seconds	a-100c81d64
p:no brasil	a57
p:no fim	c-118e141
p:no hurry	a-44c-91g145
p:no idea	c-63g108
p:no longer	a-133d50e61f136
p:no me	a-115b-101c-67d-95e-107f151
p:no more	a-96c-122d106e-80f156
p:no need	a-60b93c-96d-71f143g-55
p:no one	e115
p:no plans	a-107b134c-104
p:no pressure	c-47g111
p:no rush	a-98c-91g127
p:no se	b54c55f-48g-62
p:nobody else	a40c-68e57
p:nobody has	a-117c-92e150f-49
p:nobody s	b101
p:noces d	b126c-58g-54
p:nog een	a-109b48c147d-40g-76
p:noir pour	a71
p:nom a	a-95c115d-99e101
p:nom d	e59
p:nom de	a-119b-72d112e-60f123g-77
p:nom du	a169c-63d-132
p:nom sur	a-128c127d-64e111
p:nombre de	a-47c-72d53f109
p:non ?	a-87b-97c190f-48
p:non a	g62
p:non c	a-105c-100d113e99
p:non compro	b119c-96
p:non e	a-129b69c61e102
p:non ho	a-55b132c-125d-68f-40g42
p:non je	a-41c132d-58
p:non le	a-44d-46e47g82
p:non lo	a-86c128e59
p:non pas	a102c-92g76
p:non plus	a-118b113c-117d77e68f91
p:non si	a-77b98c-78d87e87
p:non sono	a97c-106e-52f109g-61
p:none of	a-81b78c-85d107e77
p:nos <2digits>	a90c-55
p:nos alliances	a51c-56e102
p:nos noces	d55
p:not a	a116c-137d-100e101f-68g-66
p:not after	a-48c67e50
p:not be	a-63b71c-113d109e82
p:not been	c-81d124
p:not buying	a-123b138c-107
p:not even	a-98b106c43
p:not for	a73b81c-113e47
p:not i	a46c55
p:not in	a-108b130
p:not know	a101e-60
p:not sure	a90
p:not the	a67b-66c48f-47
p:not to	a73b-87d46f-45g-94
p:notes made	c-91f112
p:nothing else	a-97b73c-68d110
p:nothing in	a-46g88
p:nothing on	a116c-52d-117g56
p:nothing that	a67
p:nothing with	a91
p:noticed you	c83
p:noticed your	a-46c89
p:notre agence	c71
p:notre association	c44
p:notre cabinet	c68
p:notre catalogue	a-50c79
p:notre echange	a-88c-43g116
p:notre fils	a138b-68c-66d-47
p:notre pere	a49
p:nous a	a-61b-53c71d-60e114
p:nous aimerions	a-42c84g66
p:nous avions	a-127c-94d-50g153
p:nous avons	b-72d43e-86f61
p:nous cherchons	c97d-52
p:nous convient	c-41g69
p:nous dire	a105c-48
p:nous en	a79d-42
p:nous etions	c-48g105
p:nous faudrait	a79c-80d55
p:nous faut	a54c71
p:nous habitons	a76c-53
p:nous intervenons	a-45c79
p:nous l	a-88c-85d107g75
p:nous le	b-64c74
p:nous marions	e96
p:nous n	a-103b121c-115d49e47
p:nous ne	a58b78c-53
p:nous nous	b58c-89d-52e45f-45g68
p:nous offrons	a83
p:nous organisons	a-80c106
p:nous preparons	c76
p:nous serons	a84c-76g57
p:nous sommes	b-56d-94e80
p:nous verrons	b86c-116e66g68
p:nous voudrions	a83c73e-78
p:nous voulons	a121c-83
p:nous vous	a-137c130
p:nous y	g77
p:now and	c92
p:now i	a-130b136c-76f135
p:nuit une	c102
p:number for	a-127c195d-96e-54f-79g-132
p:number is	a-91c-134d115e127
p:numero <2digits>	a134c-79d-68g-41
p:numero <4digits>	a-107c-92d132
p:numero de	a-114b-53c-114d159e-50g90
p:o a	c111d-47
p:o devo	a-99c-62d125
p:o meu	b-85c53d-111e-74f64g53
p:o relogio	c-122e90f-48g135
p:o se	b88c-101g99
p:oblige a	a124c-49e-100g46
p:october and	a69
p:odeur de	a-69c-98d-89e144
p:of <1digits>	a80b-59d-85e-44g87
p:of <2digits>	a-52b-68c47e104f-59g-61
p:of a	a77b-48d-113e127f-72g-97
p:of all	a-90c-68f119g56
p:of anything	a101c-57
p:of december	a102c-57
p:of earrings	a-40c-47e78g109
p:of her	a-109c173d70e-73
p:of it	a66b-56c-89e78f87g-84
p:of luxury	a-66c99
p:of may	c55d-45g83
p:of me	a70f69
p:of mine	f96
p:of mr	a54
p:of my	a-64b-71c-123d110e138f57
p:of next	a45c79
p:of our	d52
p:of peace	c93
p:of pearl	a67
p:of people	a102
p:of rings	a62
p:of something	c104
p:of that	c-52e124
p:of the	e-52f-55g96
p:of them	c64d-57e71f-54
p:of three	a109
p:of us	a50b60c-101e-62f-57g45
p:of you	c55d-48g65
p:of your	a-100b80c122d-85e-85f-42g-87
p:of yours	a-92b94c-83d165e-47g-43
p:off a	c-120d135
p:off at	a-98b68c-46d106
p:off for	a60c-46
p:off the	a-84c-127d-95e133f151g-44
p:offer a	a76
p:offert a	d51
p:offert un	a-62b106c-90d88
p:offrir a	b-51d127e-51
p:offrir pour	b114c-67
p:offrir un	c92d-57e42
p:offrir une	a62b103c-92d-56e-55f-43g-48
p:old one	c-72e87
p:on <1digits>	b-63c124d46e-68f-55g-49
p:on <2digits>	a59b-66c-49e-74
p:on ?	g86
p:on a	a57c-62f-43g-57
p:on aimerait	a68b64c-63
p:on any	a73
p:on behalf	a99d-53
p:on cherche	a58c86g-50
p:on demande	a42c47
p:on en	a-54b117d-127e58f100
p:on est	a92d-96e-69f-51g-60
p:on fait	a-107c103e-46g60
p:on friday	b-59c-111d-70f-49g107
p:on her	a76
p:on his	a96b-50
p:on it	b-79c-129d121e49f-64g67
p:on l	c-116d129
p:on la	a-41c-43d122
p:on le	a-97c137d50
p:on les	a60
p:on lit	a65
p:on lui	a60
p:on m	a-63c-141e160f-93g-95
p:on me	a-65b-84c-105d-101e157f125g-82
p:on monday	c-85d46g106
p:on monte	a44
p:on mount	a69c55g-45
p:on my	a-145c-43d144e66f46g48
p:on n	a-51b122d-61g-71
p:on ne	a52b114c-65d-49e-62f-44g-51
p:on nous	e64
p:on one	a62d42
p:on our	a-90d90e66
p:on page	a74
p:on passe	a54c-42
p:on peut	b-101d-87e-53f-62g140
p:on pour	a54
p:on pourrait	b70
p:on prend	c43
p:on request	a-64c69f42
p:on s	a-64b99c110d-100e-85g96
p:on saturday	a45b-41d-74e-57g106
p:on se	a79b44d47e-121f-50
p:on sunday	b-60c-96d73f100g-40
p:on the	b-65d47f-83g77
p:on thursday	b-42c52e-58f-45g73
p:on tuesday	c65
p:on verra	a-56b124c-84
p:on veut	a84b65c-77
p:on vient	c-103e140
p:on voit	a-110b96c49g58
p:on voudrait	c40
p:on vous	b55
p:on wednesday	a56b-59c-99d-45e-47f80g58
p:on you	c-167e157
p:on your	a-77b46c97d-133
p:once more	a-117c-60d83g115
p:once the	a-59b63c-85g122
p:one ?	a-78c89d159e-49g-59
p:one and	a67c-68g65
p:one be	a51c-71d78
p:one day	b130c-126d-63
p:one for	a97b53c-134e-52
p:one good	b100c-48
p:one i	b115d-112
p:one in	a153b-111d-100e-59f-95g-43
p:one is	a155c-107e-68g-46
p:one of	a-103b89c54d154g-103
p:one on	a56b104c-112d-43
p:one person	a-41c-94e86f112
p:one side	d79
p:one that	a58c-83d104
p:one the	a159d-45f-85
p:one thing	a92c-72f66
p:one to	b54c-47e83
p:one who	c95
p:one with	a73b-93d-109e-96f-46g94
p:one years	c57
p:ones in	b65
p:only i	a54
p:only one	a-80d130
p:only the	e68
p:only to	a42b64c-71d67e-50
p:ontem a	a-123c-105d133e118g67
p:onze ans	a54b47
p:onze mille	b50
p:ooit als	a-114b135c-112d-73f122g-42
p:open on	a113d-64
p:open to	a-88c97
p:or <2digits>	d-56e78
p:or a	b-56c107d-55g-60
p:or blanc	a118c-52d-95
p:or de	b127c-61
p:or do	c-92d118
p:or en	b64
p:or et	c146d-53e-75g-48
p:or gris	a124b-63c-73d-115e-60f-43
p:or is	b93c-50d49
p:or jaune	a86b-65c-101e-59f-50
p:or madam	a80c-74g81
p:or not	a162c-162d114g-72
p:or only	a153c-97
p:or pour	a70c62
p:or rose	a62c-44e-50g70
p:or the	a111c101d-54e-56g-95
p:or three	b70
p:or would	a53
p:or you	a-56b72
p:order <2digits>	a-114d126
p:order <4digits>	a-103c-107d128f78
p:order ?	a-60d46g111
p:order a	a-108c161
p:order for	a46
p:order it	a85b121c-88e-116
p:order number	a-57c-93e145
p:order of	a-75g104
p:oreille en	e66
p:oreilles percees	a74
p:organise une	a-62c93
p:oro bianco	a98c-58
p:oro giallo	a64c-68g67
p:orologio da	a75b-48c-44d99e-96f-45g-47
p:orologio di	a-88c122
p:ose dire	a47c-58g67
p:other side	c48
p:ou a	a82c75d-47e-54
p:ou bien	a-56d128
p:ou c	a118c-98d61e-61
p:ou ca	a51c-43d69
p:ou d	b100c-55
p:ou dans	a66
p:ou des	a70
p:ou dois	a-119c-71d134
p:ou du	a-106d198
p:ou elle	a89
p:ou en	a86b-41c-96d107e-65g-66
p:ou est	a-126b43d118e59
p:ou faut	c-130d132
p:ou j	a-54c140e-62
p:ou je	a-50b142c-103
p:ou jeudi	a78c-79g68
p:ou l	a-72c69d89g-49
p:ou la	c-68d126
p:ou le	a51
p:ou non	a129c-84
p:ou on	a88
p:ou pas	c-43d66
p:ou puis	a102b-55c-84d66e-47
p:ou sans	a57
p:ou trois	b103c-57
p:ou un	a113b-66c-102d-43
p:ou une	a105b67c-108d-48
p:ou vaut	d93
p:ou vendredi	c79
p:ou vous	a131d41e-46g-121
p:oublie de	a-154g167
p:oui c	a84c-75g70
p:oui je	a156b-117c-108d-63e-98
p:oui ou	a101
p:oui pour	a-129c-90e71g140
p:our anniversary	b88c-71d-46e108
p:our daughter	a91b-44
p:our family	a74
p:our hospice	a-74c100
p:our own	a52
p:our school	a-58c85
p:our tenth	b101
p:our wedding	a-51d111
p:out a	c48
p:out and	e77
p:out for	a118d-76
p:out i	a-67b67c-82e86f85
p:out if	b91c-71d93
p:out of	a-71b100c-72d58e48g45
p:out on	c-64d61e76
p:ouverts le	a107c-81
p:over a	c43
p:over my	c-66e135
p:over the	a49c-46d-43e-46g110
p:own one	b114c-48
p:own the	a44c108d-89
p:page <2digits>	a116d-61
p:paid for	a-56c-106d44e123
p:paid on	a-56c-63d111e74
p:paid out	a130d-93
p:paio di	a61c-64d54
p:pair of	a82b-124c-97d-92e75f-52g43
p:paire de	a76c-97d-74e47g40
p:paix ?	a-122d111g65
p:paix a	a-69d123
p:par an	a75d-48
p:par coeur	e62
p:par des	a-55c64e70
p:par ecrit	a-69c-118e138f88
p:par enfant	b80
p:par erreur	a-112d-47f150g-126
p:par jour	c-66d132
p:par l	a132c-46d-41
p:par la	a-40d-76g96
p:par le	c106
p:par les	a-72c112
p:par ma	b-63c145e-59
p:par mois	a-143b151c50d-65
p:par mon	a-99c-71d124
p:par semaine	a-67c101
p:par telephone	c-55e50f82
p:par un	a-70c-54d131e112f-45g-43
p:par une	a183b-89d-73e-94
p:par virement	a88c-42
p:par vos	a-121b-58c81e108
p:par votre	a134c-128d-95f128
p:par vous	d78
p:para el	a66c100d-43e-56g-51
p:para la	b-53c105d-91e44f-49g-53
p:para mi	a107b68c-112d-70e-54f-42g-51
p:para mim	a147b-45c-123d-120f-40g-45
p:para o	b-96c-132d66e111f53g-70
p:para que	a-103c90e94g-42
p:para ver	b99c70e-41g-43
p:parce qu	a-114b76e140
p:parce que	a98b-63e-57g-52
p:parcel of	c76
p:parfum a	d-75e76
p:parfum pour	a75
p:parigi dal	a77
p:paris ?	a91
p:paris du	a98c-60g42
p:paris el	a112c-94d-43e-46g-50
p:paris em	a-71c127
p:paris en	a88c-59d41
p:paris la	b59
p:paris le	c-118e-52g147
p:paris les	c-56d138
p:paris n	a53
p:paris on	a68g44
p:paris pour	a75
p:paris un	b98c-64
p:parle a	g73
p:parle comme	g49
p:parle d	a-99c-42d100e94
p:parle de	a-127d82e55f61
p:parle pas	a54c114g-40
p:parler a	a-63b79e77
p:pars en	a-87c-88d126
p:part a	a90c-111
p:part en	a41d75
p:part of	e77
p:parting with	b84
p:partir de	c69e-50g-50
p:partner and	b112c-91
p:pas a	a-67b-55d176g-78
p:pas arrivee	c-68d184e-48
p:pas au	a97d-59e-114
p:pas avant	b124c-82e-43
p:pas d	a66c-44d-61e-92f-68g67
p:pas de	a55b76c-72d-112e-41f-48g69
p:pas du	a-100c-49e155
p:pas elle	c-59g47
p:pas en	a114
p:pas encore	a-142b109c86d-70e-58f42
p:pas je	d-62
p:pas l	c58e-58g77
p:pas la	a67b-97f58g-47
p:pas le	a66b-65c-60d-91e89f-40g42
p:pas les	a40b-82c-87d-73e148g-91
p:pas mais	c102
p:pas me	a-67c51d-75f158g-80
p:pas mon	a-53e63
p:pas oublie	a-40g101
p:pas pour	a64b113c-83d-96e-80
p:pas presse	a71b70c-63
p:pas quand	e77
p:pas que	a-66b53c166d-64e-97
p:pas si	a96
p:pas suite	a-105c-92f155g-53
p:pas sur	a162c-178d108
p:pas tres	a111e-57
p:pas trop	a90c-45
p:pas un	a62f-42g-52
p:pas une	a67b-43c-144e144f-44g-42
p:pas vous	a63b50c51g-92
p:passare a	a63
p:passe a	a43b91c-114f69
p:passe la	a73c-59e58
p:passe le	e71
p:passe ma	a118c-56
p:passe mes	b58
p:passe mon	a94b59c-83
p:passed on	a-102c154e-58f58g-69
p:passer a	a185c-157
p:passer vous	c80
p:past your	a-48c126e-56
p:pay by	a-52c100
p:pay for	a67d-49
p:pay whatever	a97d-50
p:payer le	e68
p:pendant dix	b55c50
p:pendant la	d66
p:pendant qu	a-71d94
p:pendant que	a-87b-72e139
p:pensavo a	a93c-45d-48
p:pense a	c98
p:pense que	a-85c137e-45
p:people who	a84
p:people you	a-94c138e-53g54
p:per chi	c-66e105
p:per conto	a123c-112
p:per favore	a-69c-115d-94e-65f148
p:per gli	a-107c121e-56g74
p:per i	a118b-81c-44d-99e-76f-50
p:per il	a97b-66c89d-128e-49f-66
p:per l	a85b-43c-84d60
p:per la	c-52f59g60
p:per le	a-46b-57c138d-58e-76
p:per me	a103d-76
p:per mia	a103d-69e-49
p:per ora	a-129b147c-124d-68e-58f-47g-49
p:per questo	a-71c140d-49g-45
p:per tre	a-79b-90c87d113
p:per un	a98b-45
p:per una	e89g70
p:per voi	a-68c147d-45e-40g-117
p:perche il	g92
p:perdre votre	a44b50c-46
p:perdu l	a63d-90g83
p:perdu la	d59
p:perdu le	a-97c-51d119
p:perdu mon	b-53c72d-58f96
p:perdu un	a-110d160
p:pere est	f88
p:permets de	a-94f-48g129
p:permettez moi	e64
p:permetto di	a-57c95
p:pero lo	a-81c137d50
p:person who	b100c50e-44
p:personal data	a-79c-114f130
p:personne n	a104c-42d-44
p:personne ne	a-90b-49c-114d-72e147f50g-40
p:personne qui	b-41c-50e101
p:personnel ?	a-59c94
p:petit diamant	d70
p:petit fils	a78c-71d84e-47
p:petit mot	a-51c69g48
p:petit sac	a92
p:petite fille	a52b54c-63d-46e-45
p:petite montre	a120b-93
p:petits diamants	d72
p:petits enfants	a53
p:peu de	b41c68
p:peu importe	a103d-65
p:peu je	a87
p:peu mon	b75
p:peu plus	a-52c-57g114
p:peu pres	a-151b149c-71d73
p:peut en	c59d50
p:peut etre	a-63b131d-71e-56f-71g-52
p:peut il	a-97d113
p:peut la	a87
p:peut me	a93
p:peut on	a-48c-120d156e-68f-65g-68
p:peut se	a121d-66
p:peut vous	c52
p:peux corriger	c88
p:peux etre	a118c-75
p:peux faire	a57c-68d55
p:peux mettre	d81
p:peux passer	a87b-43d72e-46g-69
p:peux venir	a76b-53c-43d125e-85g-45
p:peux vous	a95c47
p:phases de	c117
p:phone and	a77
p:photo de	a-70g109
p:photo du	c-94g125
p:photo of	c-45d84g46
p:photographs of	a-96d66g101
p:photos d	a-93c-66e141
p:photos de	a-51c-102f114g73
p:pick up	c-44g129
p:picture of	a-68b76g78
p:piece d	a-115c-98e136f59
p:piece de	a150b-89e-92
p:piece for	a-92c74d76
p:piece of	a47f59
p:piece pour	c149e-115
p:piece unique	a46c-53e63
p:pieces for	a-108c121
p:pierced ears	a99c-57
p:pierre de	b61g66
p:pierres de	a72
p:pierres et	a-61b84
p:pierres precieuses	a-42c82
p:pile de	a-93c-78d119
p:place dans	a-83b70c70
p:place et	a46
p:place on	a-44c79
p:place ou	d49
p:place pour	a90
p:place vendome	a-77c90
p:plain bands	b98
p:plain gold	a115b90c-110d-82e-46g-77
p:plaisir de	a-88b57g65
p:please and	a64c-101f91
p:please close	a-105c-103f141
p:please confirm	a112c-118f73
p:please could	a103c165d-47g-158
p:please don	a101
p:please find	a-46c81
p:please give	a-88c104d-85g77
p:please i	b-50c86d-80e-72f109g-140
p:please keep	a-40b104c-59g50
p:please provide	a-40f94
p:please reply	a68
p:please send	a-144d151
p:please take	a-112c-97f141
p:please tell	a138c-79d58f-86
p:pleine d	a-56c112
p:plus a	a-86d82f100
p:plus belle	c58
p:plus cher	a-85b117c-42e62
p:plus d	c-78d61e-69f90
p:plus de	b-95c-66d-115f145
p:plus etre	a-74f117
p:plus jamais	c-109e144f-67
p:plus je	b48c-83f66
p:plus le	a91c-96d69
p:plus les	c71d-60e-96f96
p:plus petite	a177b-45c-105d-122e-67
p:plus qu	a-86c91e55
p:plus que	b-46c-111e123
p:plus rien	a-102c-105e73f135
p:plus simple	a66b-109c-106f96
p:plus tard	a-56b147c-135d-45e61
p:plutot le	b99c-55
p:plutot qu	g105
p:plutot que	c91g56
p:plutot un	a125c-52e-59
p:pocket watch	b91c-98d-56g79
p:pode ser	a45d-87e-46g97
p:poids de	a123d-75
p:poignet de	g68
p:point de	c54
p:pop in	a81
p:pop up	a-126c85d-42e92f69
p:por dentro	a123c-100e-51g-48
p:por el	a-115d51f107g87
p:por favor	a-87b-63c-127d-75e-75f138g42
p:por fin	a104b92c-73g-111
p:por la	b77c-113d-49f-40g117
p:por lo	c111
p:por los	c-55f114
p:por su	g57
p:por um	a-97c126d-52f-41
p:portait une	c108
p:portant votre	a-93d101
p:porte au	a46
p:porte cartes	c-68e86
p:porte cles	e96
p:porte de	a115c-89
p:porte le	a44d41
p:porte monnaie	a109c-56
p:porte plus	a-139c144d60
p:porte toujours	a72
p:porte une	a46b62c-61
p:porte votre	a155c-46d-83
p:porto ?	a96c-60d51e-47
p:possible ?	a134b-42c-48d-77e-40g-135
p:possible avec	a-56c60d161g-61
p:possible d	d52
p:possible de	b59c-71d47e-83f-51g86
p:possible je	b64
p:possible to	c-93d54g90
p:posso passare	d83
p:posso venire	a118b-63d-95e-73g-45
p:post it	a-81b-103c101d97e-63
p:post me	a-113b104c51
p:poste de	a-41c78
p:pounds and	a56
p:pour <2digits>	a-48c77d54
p:pour acheter	a-66b146c-110
p:pour ce	a-42c-95e133
p:pour cela	e49
p:pour choisir	a108e-55
p:pour de	a42
p:pour demain	a-73b93c67e-46g41
p:pour des	b59f54
p:pour deux	c61
p:pour elle	a65
p:pour en	a-47d119
p:pour essayer	a100
p:pour faire	a49c-55g90
p:pour homme	a132b-51c-116d-71e-47g-50
p:pour jeudi	a-91g109
p:pour l	a-84b112d119f-77
p:pour la	c-108f119g133
p:pour le	c-50d-77f68g105
p:pour les	a-62b45d-92g135
p:pour lui	a106c-90
p:pour m	a-42b42c-100e132
p:pour ma	a139b-104c-41d-128e-119f-73g-55
p:pour me	b74c-67e51
p:pour mes	a60c-41d43
p:pour moi	a49b-94c-128e-66g147
p:pour mon	a70b-69c-49d120e-71f-53g-89
p:pour ne	a121d-115e70
p:pour noel	a67b-87e101
p:pour nos	b-101c159d-46g-51
p:pour notre	a94c67d-79g-51
p:pour offrir	a74c-56d52
p:pour qu	c-55g136
p:pour que	g50
p:pour regarder	a119c-84d75e-75
p:pour repondre	a-91g112
p:pour rever	a-95b129c-83
p:pour sa	a-45b128c-54e48
p:pour savoir	a-123b130d-50
p:pour se	a-89b119
p:pour ses	c-116d127g-54
p:pour tout	a84c-99d-67e-49f142g-106
p:pour un	b-59c54f-41g-78
p:pour une	a74b-106d-100e42g-79
p:pour voir	c63g-41
p:pour vos	a-135b-55c135d-80e-106f-47
p:pour votre	a-132b-75c109d-83g109
p:pour vous	a-133c104g98
p:pourrais je	a48c49
p:pourrait me	b-90c123
p:pourriez vous	b42e-89
p:pourrions nous	a144g-115
p:pouvez m	b53c62d-60e-56
p:pouvez me	a-129c-95d155e76
p:pouvez vous	a129b-69c-94d69e-100f-73g-148
p:pouvons nous	g74
p:pr ma	a84c-47
p:prefere le	a44g57
p:prego di	a-89c-127d99f126
p:premiere fois	g104
p:prendre rendez	b-43c106d102e-56
p:prends le	a96c-57
p:prenom et	a88
p:prepare un	c80
p:pres de	b-61c100d-64g-40
p:present a	a97c-49
p:present and	b81
p:present for	a45c44
p:presenter ?	c-98d130
p:presse ?	c46
p:pret de	c69
p:prete le	a-94c-47e122
p:price ?	a164b98c-160d-64
p:price for	a-84b93c61
p:price list	a-125b141d-46e-42f-42g-42
p:price of	a118g-49
p:prices by	a-95c111
p:prie d	a56c-100e54f48
p:prise de	a111
p:private salon	a-48c78
p:private viewing	a52
p:prix ?	a136c-76d-85e-62f-47g-70
p:prix a	c115
p:prix d	a-111b112d-41e86
p:prix de	a184b-110c-70d-98g-42
p:prix du	a189b-46c-94d-105
p:prix et	a131c-70d-62
p:procede t	c-47g80
p:promis a	a70
p:promis une	a-96b167c-84e51
p:promised myself	a72
p:proof of	a-98c-122d142
p:propose de	a-56c143
p:propose un	c-65e133
p:proposed with	c95d-43
p:proposez vous	a-111b63c-97d154e71
p:proposition de	a-44c105
p:publish a	a-74b115
p:puis je	a54b-116c96d52e-117f-67g-78
p:puis que	a69b-92c-67e97
p:put a	g70
p:put it	a-138c162d-73e71
p:put my	c-54e101
p:put the	b-66c-86d117g86
p:qu a	c-58e-55g143
p:qu au	a-51b67c-57e80
p:qu avez	a71
p:qu elle	b93c-86d-66e63f-68g92
p:qu elles	a-55c-85e45f122
p:qu en	a-72c54d64
p:qu est	a105b-95c-68g90
p:qu il	a104c-53d-73f-67g-103
p:qu ils	a-57c80e68
p:qu on	b51c-104d-99e121g57
p:qu un	a70c57d-55
p:qu une	a-93b146c-42e115f-48g-46
p:qualcosa per	a164c-107f-76
p:quand elle	a78c-52
p:quand il	a-63b-78c54e137
p:quand j	a-125b129c-127e133g46
p:quand je	a-57b107d-41
p:quand meme	b-93c49e64g-46
p:quand on	e77
p:quand puis	a124b-96
p:quand vous	c90e-40g43
p:quanto costa	a103b69c-117d-70e-56f-52g-62
p:quanto custa	a122c-117d-79e-51f-47g-50
p:quanto tempo	b78c-101d47
p:quanto viene	c-53d75
p:quarante ans	a139b-57c-76d-61e-50
p:quarante minutes	a-95e104
p:quatre ans	a-104b141c-93d121
p:quatre fois	a-59c-79e141
p:quatre secondes	a-64d46e76
p:quatre vingt	a67c-106e100
p:que <2digits>	g51
p:que a	a-57b-40c77d-121e113g80
p:que c	a-93b-60c133d-73e106f-55
p:que ca	a47b60c-68f-48g-68
p:que ce	b115c-44e40f-60
p:que cela	a-91d-67e46g129
p:que cette	a52c-41g60
p:que d	a167b-62c58e-57f-55g-78
p:que dans	g67
p:que de	a-78b92c44
p:que des	a75c-47f69
p:que deux	c-97e108
p:que faut	b83c-102d72
p:que j	a-71c-58d98e109f43
p:que je	a47b-72c-40d-69e55
p:que l	a-52b63c-96d-81e146g54
p:que la	c-45d-96e138f-70g80
p:que le	b-60c-102d131f-68g94
p:que les	a-48b164c-116d115e-57f-43g-47
p:que lo	a-50c76e74
p:que ma	b-89c-115d91e78f-54
p:que me	b-53c-121d63e102f-95g127
p:que moi	a-51d72
p:que mon	a-57c-98d100e96g64
p:que nao	e98g-51
p:que no	b-49d-57e63f81g-76
p:que nos	a42c-40g89
p:que nous	b-44c-130d117e-82f-40g88
p:que o	a-120c-95d-54g147
p:que personne	a-55c-108e116f95
p:que plus	e103
p:que pour	a70
p:que proposez	c-50e80
p:que quelqu	a-50e96
p:que se	a95b-61d-92e-58f-46g60
p:que ses	a65
p:que si	a-55c89
p:que tout	d77
p:que vos	b41c-146d177e-68f-44g-57
p:que votre	a-129c104d-73
p:que vous	a-49b-122c94e-58f62g43
p:quel est	b105g-47
p:quel jour	a120c-71e-57
p:quel prix	a56b44c44d-45
p:quelle est	a-40d88
p:quello con	a53c-97g103
p:quelqu un	c102f-64g-99
p:quelque chose	a81b-70c-75d-43f-70g-54
p:quelque part	a-90b98c-85d41e59
p:quels sont	a151c-112d78
p:quest anno	a-124b100d-53e100
p:question about	g109
p:question de	a41b55c-81g62
p:question est	a49c-69g83
p:question is	a86d-50
p:question sur	a-84c-48g126
p:questionnaire de	a-68e111f80
p:questions <1digits>	g96
p:questions ?	a-61c91
p:qui a	b-50c93d-86f-49
p:qui brille	c58
p:qui dit	c121e-71
p:qui dois	a-54c70
p:qui en	a87e-45
p:qui est	a69c-45e-48
p:qui etait	d83
p:qui fait	c70d-44
p:qui fasse	a121c-101
p:qui je	a94
p:qui l	a-92c115e-41
p:qui m	a101b-59c-143e104f-57g-124
p:qui me	a63e-54
p:qui n	b87c-131f136g-58
p:qui ne	a100b75c-156f-61g-75
p:qui nous	a57c-57d46
p:qui part	a68c87d-40g-66
p:qui peut	a130c-95d-75
p:qui pourrait	a132c-55
p:qui s	a126b-82c-69e-85f-43g-67
p:qui se	a53b-57d-94e105f-40g-51
p:qui tienne	a65
p:qui tourne	a-41d112
p:qui vient	a63c-110e88
p:qui vous	a-114c137e-89f-51g41
p:quick one	a-83c88d52
p:quick question	a-80c116
p:quiero regalarle	a120c-71e-44
p:quiero unos	a115c-86
p:quinze ans	c76
p:quinze jours	a-72d66e52
p:quinze minutes	a-47c92
p:quisiera saber	a-66c-71d128
p:quoi ?	c-77d84
p:quoi je	a-107b75c-60e149
p:quote for	c102
p:ras de	a69c-53d64
p:rassurez vous	a150c-113d-86
p:rather have	a73d-48
p:rather not	a49c-50d104
p:rather than	a56c65d-77e-84g45
p:re a	c106d-90e-53
p:re bonjour	a-97c-119g145
p:re in	c-99d93g42
p:re looking	a-157c182e-63
p:re not	a-100c112
p:re on	c-86d125
p:re the	g80
p:re your	a-92b-44c85f-81g108
p:ready to	a-42b79c74
p:recevoir un	a77
p:recevoir vos	a-114f141
p:recherche un	a-49c80
p:recu fiscal	a-67c93
p:recu le	c-123d46e61g112
p:recu les	a-88c-86e57g117
p:recu mon	d-49g82
p:recu un	a49c-74d75
p:recu une	c120g-44
p:redige un	c72
p:refaire ?	a-88c-57d116
p:refaire un	c-58d94
p:refuse de	a74c-64e45
p:regalarle a	a71c63e-59
p:regalo per	a106c-83d-45
p:regarde vos	a-91b124c-84
p:regarder les	b58e-46f96g-57
p:registry office	a94c-58
p:regle par	a67
p:relogio de	a72e-45f-41g68
p:reloj de	a71c-120e53f-41g94
p:relojes de	a-100b94c69
p:remarque que	c49
p:remise a	a105
p:remove me	c-92f108
p:remplacement de	a111c-51
p:rendez vous	b-44c-75d81e58f59
p:rendu le	e49
p:reply in	a-44c78
p:reply to	b-48c-103e-44f-43g144
p:reply with	b-42c97d-42e-47f-76g-63
p:repondre a	c51g48
p:reponse avant	c40
p:represent a	a-65d128
p:represento a	c59
p:request please	a-81c-115f133
p:rest of	d-73f117
p:reste ?	a178b-44c-60d-117
p:reste a	c51g43
p:reste je	g100
p:retire mon	a-105c-120d66f140
p:retirer de	a-85c-102f129
p:retour de	a-103c93g57
p:retrouve la	a-95g129
p:return the	a-107d118
p:reunion et	c-60d97
p:reve d	c75d-41
p:reve depuis	c41
p:reveil de	a145d-71
p:reviens vers	a-112g130
p:rgpd je	a-58c-99f120
p:ricevuto in	a-92c-54d115
p:richiesta di	a-111c-106f126g115
p:rien a	a66b52c-86d-119f71
p:rien achete	c-67d-67f139
p:rien acheter	a-86c67e40
p:rien d	a-43b118c-112d-71f94g65
p:rien de	b86c-115d54e-56f-52g53
p:rien demande	a-107b54c-79f137
p:rien dit	e80
p:rien et	a-47b76c86d-57
p:rien j	b136c-125d51
p:rien je	c53d-53e74g-41
p:rien mon	a-82b95c-64f116
p:rien ne	b69
p:rien pour	a-59b59g79
p:rien qui	a139c-139
p:right i	c-57f60g57
p:right person	c65
p:right to	a-153d157f69
p:ring ?	a124d-84
p:ring and	c99d-42e41
p:ring for	b-43c131d-99
p:ring from	d73
p:ring i	a-90c-98d153e54
p:ring in	a145b-109d-128e-76g-59
p:ring is	a-203b67c-80d212f-78g126
p:ring me	a109c-48g-78
p:ring size	a138c-65d-97
p:ring to	a-55c-65d-116e167
p:ring with	a-45b178c-113d-60e-43
p:ring you	a-85g114
p:rings with	a48
p:riviere de	a-79b151c-53
p:robe de	b82c-60d-54e76
p:robes de	a147c-94
p:ronds de	a61c-47g72
p:room for	a102c-54
p:rose gold	a57c-71d91
p:roughly what	a43b113c-90d-74
p:round the	a-77c-75e138
p:route depuis	c-50e102
p:rubis de	a-77d122
p:rue de	b-78c56d90e-57f-60
p:rue des	a-57c125
p:rue du	a47b-92c118
p:run a	b-55c120d-46e-43
p:s <2digits>	a75b-63d-77f-45g-47
p:s a	b75c-78d118
p:s about	c82d47e-69
p:s agit	e-50g65
p:s all	b143c-117d-72
p:s an	a77b-64d-76e69
p:s appelle	a71b-59c102
p:s arrete	c-144e154
p:s been	a62d-114
p:s birthday	a-50c42d44
p:s called	a43
p:s day	a-66c-42d92e85
p:s done	a-92c-126d86f144
p:s eighty	a91
p:s en	a152b-70d-100e-62f-43g-71
p:s est	a42b50c-123e-47f-57g72
p:s etait	c-97g77
p:s first	b71
p:s for	a116b-62d-41e-72
p:s from	a-89c-58d153
p:s got	d71e71
p:s il	a104b85c-144d-107e-110f101
p:s in	a53b-88d51e-104f-69g90
p:s just	a68b-54c-69e115g-60
p:s my	a-97d128e96g-95
p:s name	a-144d129e121
p:s no	c-45d64e-58f-42g46
p:s not	a140b-54c-42d-71f-47
p:s on	b-46c132d-84e-48g78
p:s one	a85c-92d109e-89
p:s ring	c-118d103e50
p:s signet	a81
p:s still	a-101b109c-58d42g61
p:s the	a-144c138e-68g95
p:s time	a-41c118d-47
p:s very	a-98c136
p:s watch	a-107c-94d153e68
p:s wedding	d-73e72
p:s wife	a141c-52g-84
p:s with	a-103d149g-51
p:s y	d46
p:s your	a164c-151e-81f-45
p:s yours	a-67c96d75
p:sa demande	a138c-64
p:sa fille	a60
p:sa mere	a52e-79g67
p:sa retraite	b117
p:sa vie	a-48c129d-66e47
p:sabato ?	a88c-47
p:saber si	a-66c-71d128
p:sac a	a-52c-64d105e48
p:sac de	a149d-122
p:sac en	a93b-45d-118e-70g95
p:said i	c-88d-42g113
p:said it	a74c-52g66
p:said yes	c-107d124
p:said you	a-112c69d-68g110
p:sais ce	a-87b-103c267d-42e-97g-121
p:sais pas	a88b-71d-79e45f-67g-87
p:sais plus	a62
p:sais que	b-62g115
p:sait pas	a41b71c-43
p:sale or	a86
p:salmon dial	a102c-49
p:salon ?	c82
p:salon de	g69
p:salon prive	a-67c111
p:salut c	a-120c175d-100
p:same card	a-96c-91f100g107
p:same day	d-49g71
p:samedi <2digits>	g98
p:samedi ?	a178c-97d-54e-125g-132
p:samedi a	a79
p:samedi avec	c48g66
p:samedi en	c-58d50e75
p:samstag in	a59b-50c-67d-64e102
p:sans doute	d-43e70
p:sans engagement	a-97c72d100
p:sans frais	a-80c105
p:sans la	e87
p:sans le	a120c-52
p:sans qu	a112c-45d-41
p:sans rien	b51c-67
p:sao paulo	a95
p:sapere a	a-104b70c-99g132
p:sapere se	b100c-50d93e-83f-52g-47
p:sapphire ring	a-124b75c-40d125
p:saremmo lieti	c64
p:saremo a	a85
p:saro a	a51c-55g85
p:saturday ?	a86c-67g59
p:sauf le	a90c-40
p:saurais gre	a-50c-90f141
p:savez vous	a-65d151f-42
p:savoir comment	a-116b145c-104
p:savoir faire	a-41c87
p:savoir si	a-56b-145c175d96f-41g-58
p:saw a	a87b84c-117
p:saw it	a104c-88d-92e70
p:saw the	a122b-53c-40
p:say how	b59
p:say no	c-96d119
p:say that	b101c-41
p:say the	a-58b125c-111e80
p:says delivered	a-80c-96d125
p:says i	a-48b139d-82e-70g-45
p:scatola e	a-51c98d-100e62
p:schicken ?	a-112b88c62d62
p:scrivendo la	c75
p:scrivo con	a-95e127
p:scrivo da	c-104g127
p:scrivo per	a125b-41d-80e-58g-69
p:se decide	a-94b110c41e-61
p:se e	a43b87c-59
p:se esiste	a-96b117
p:se faire	a56
p:se fait	a172c-48d-57e-71g-48
p:se l	b132c-106
p:se lo	c58d48
p:se marie	a89c-94d79e-67g-92
p:se passe	b130c-90d-54
p:se puede	c-81d115
p:se que	a-85b146c-94e-40
p:se si	a108b-58c-101d-102e-91g110
p:se trouve	a129d-67e-81
p:se vend	a86b63d-71e-51
p:se vi	a-79c133d-101
p:se voie	a45
p:se voit	a-120d107e83
p:second year	b46d-43
p:see a	c-72d87e96
p:see in	e86
p:see it	a127b-46c-54d-82g-80
p:see the	a80b-98d-96e-59f-45g71
p:sehr geehrte	a58c58
p:seit dem	a-113c-69d132
p:seize ans	b79
p:sell it	a113b-59c-105d84e-54
p:sell the	a-44b48c51
p:semaine derniere	a-44g94
p:semaine prochaine	a109d-54e85g-147
p:semaines a	a-77b85c-41e76
p:semblant de	a72
p:send a	a-81b-40c62e69f-62
p:send it	a81
p:send me	a225b-74c-179d45
p:send our	a52d-47
p:send the	a-113c-66d86f75g130
p:send them	a-79d99
p:send you	a-49c79
p:send your	c75
p:sensi dell	a-97c-111f140
p:sent to	a64b96c-111d-68f79
p:sept ans	a-84b103c-47d96e58
p:sept heures	a46
p:september and	a-85c80d46
p:sera la	a-107c-80g131
p:sera le	a-98b59c-60g110
p:sera per	a-70b76c-82f132
p:serai a	a-45d81g46
p:serais heureuse	a155c-57
p:serait ce	a-45c44
p:serait il	b63c-47d58e-86f-47g83
p:serait prete	a-105c-56e132
p:seriez vous	a-113b-48c124d-49e-43
p:serons a	a94
p:serve un	a116d-59e-73
p:service a	a198c-151d-53e-94
p:service de	b-48f-44
p:service in	a-107c-91d82e143
p:ses <2digits>	c-45d145g-44
p:ses vingt	e83
p:set aside	b62c-79g83
p:set of	a-97b119c-85d76
p:seulement le	a49
p:shall be	c50g62
p:shall i	b-64c100d-77e-64f-40
p:shall we	a-61b67c-45g104
p:shan t	c-73e81g61
p:she can	a111c-68
p:she d	a-99b-62c183e-72f-41
p:she does	a43
p:she has	a130c-78
p:she is	a120c-92
p:she likes	a109d-50g-54
p:she ll	b72e-48
p:she s	b-99f-94g67
p:she said	a107c-127d84e-54
p:she says	b70
p:she wants	a121c-102
p:she was	a50c-85d-51e62g64
p:she wears	a123c-69
p:she would	c-120f93g114
p:ship to	a151c-108d-60
p:shop ?	b111
p:shop and	a-41b69c-79e110
p:shop in	a-152c92d132
p:shop is	a53
p:shop with	a-52c136d-83
p:shops in	a-47c85
p:should be	b-45e82f52g-84
p:should i	a-65b94c-57d114
p:should like	d50e79g-41
p:show me	a172b-135c-144d-95e-65f-46g-47
p:show you	a-94c110
p:showed me	c-81e-48g107
p:si c	a97b-77c-83d-53e-99f94
p:si cela	a90c-95
p:si e	a-122c-46d131e49g-41
p:si el	a-87c-66d116g127
p:si elle	a-43b76d84
p:si j	a-92b126c-112e45g62
p:si je	a-48b138c-126e78g-43
p:si l	a-54b124c-133g117
p:si la	b73d-68e-50f-48g43
p:si laurea	c-69e122
p:si le	a-72b84d-48g127
p:si les	a-64b129c-66
p:si me	a-59b140c-90d-67
p:si mon	a-131b143c-120e148f-60
p:si nous	a-68b117c-40
p:si on	a-100b58c125e-63
p:si oui	a159b-76c-41d-133e-104g-101
p:si possible	a107b-64c-77e-57f-48g-69
p:si puo	a42b-78c-109d91f-55g53
p:si quelqu	a110d-42
p:si un	b110c-72e-86
p:si vous	b-41c107e-101g-81
p:siamo in	a58b-43d-92e-53g110
p:siamo un	a-45c77
p:siamo una	a-97c110
p:side and	a56c-55d66
p:sie die	a-66c89e-81f122
p:sie einen	a-63b104c-96d141f-64
p:sie in	a90
p:sie meine	a-103c-92f130
p:sie mir	a82b54c-115d54e-51f-46
p:sie so	c-101d115
p:sign up	a-87f121
p:signee de	a-62d124
p:signet rings	a81
p:signori siamo	c64
p:signori sono	a-93c121
p:silk scarf	c-46d106
p:simple curiosite	a-92b122c-93
p:since <4digits>	a73b-51c100d-72e-85g-46
p:since i	e-113g69
p:since january	c-104e95f102
p:since my	a-49g84
p:since the	a-44c-116d44e106f125
p:sinon je	a61
p:sir or	a80c-74g81
p:sister and	b69c-88g41
p:sister s	a84b-47c-103d-52e-67f67g74
p:site ?	a-72c42d82
p:site j	a-90b86c52
p:six and	a54
p:six ans	b113d-43g-103
p:six mois	b43c48e-105
p:six weeks	a-139d66e108g61
p:six years	b95c-80e59
p:size <1digits>	a129c-88d-52g-84
p:size <2digits>	a91
p:size m	a95c-72d65e-44
p:slept on	a-101c-67g127
p:slt c	a90
p:small gold	b93c-116g72
p:small pearl	c-64d128
p:so a	b131c-73
p:so do	a-70b43d-41e-43f111g77
p:so etwas	c-113d124
p:so forgive	a-62c44g60
p:so grateful	c56
p:so here	a-88c-50g135
p:so i	a65b68c-63d-103e-117g53
p:so it	a76b64c-55
p:so much	a-78c-120e147f99
p:so my	a63
p:so nothing	a97c-65
p:so please	b41e-60g79
p:so that	c-111d41g111
p:so the	a41d-50e96
p:so this	b82c-42
p:so we	a55c-88d-84g96
p:so you	a-107b82c79e-46g59
p:societe de	a-76c99
p:soeur et	a104
p:soir ?	a76b61c-83
p:soit pas	d80
p:soixante ans	a63c61e-55
p:soixante dix	a106b-92c-72e72g-49
p:sold a	a-83b-103c173d-42
p:sold my	a44c-86d62
p:sold the	a47b66c-59
p:solitaire <1digits>	a43c82d-79
p:solo per	b129c-84
p:solo un	a79b76c-101
p:some of	a43c61e-58
p:somebody else	a-101c-56e108g80
p:somebody who	a-46b75d71
p:someone else	a-119e135
p:someone patient	a82
p:someone senior	a-110c-62e138
p:someone to	a-125b79c154e-71
p:someone who	a41e100g-45
p:something for	a66b109c-69d-67e-42g-46
p:something he	b-40e88
p:something i	a91c-77d-41
p:something in	a-74d79f88
p:something on	a-71c-47d147
p:something she	a111c-71
p:something that	a92d-51
p:something with	a117b-45c-88d-81e-41
p:sommes le	a-112c-60e144
p:sommes une	a87
p:somos uma	a-88c104
p:somos una	c97
p:son nom	a-141c115e-70f126g-54
p:son notaire	c56
p:son petit	a60e-46
p:son s	a44c-51e85
p:son who	a-50c-48e115
p:sono a	a112c-57g-56
p:sono il	a125b-93d55e-67g-41
p:sono la	a79
p:sono rimasta	c-78e116
p:sono un	a51b-83c95e-84f-55g-72
p:sono una	a73b117d-60e-70g-74
p:sont des	a45c72
p:sont vos	a137c-79d75
p:sorry for	a-74c-66g132
p:sorry if	a101c-49
p:sort of	b91c-65e48
p:sotto la	a-86c65e72
p:souhaite pas	a-69b67c106
p:souhaite que	a-41c-75e77f78
p:sous <2digits>	a-96c120d-56e-43f-42g-86
p:sous le	d112e-70f-47g-66
p:sous les	b-55e84
p:sous un	f106
p:souvenez vous	c87e-60
p:soy la	a-108c95e-56g104
p:speak to	a61
p:speak with	a96
p:specialise dans	a-62c85
p:sponsor a	a-78c110
p:st ?	c-49d76
p:stage d	c80
p:stage de	c73
p:stage i	a-83b138c-116
p:stamped with	a57c-42
p:stand in	a45
p:start at	a-97b108
p:start up	a-69b-95c150
p:still have	a54
p:still in	a-145c-94d153e89g53
p:still make	a115d-82
p:still there	a199b-47c-133d-84e-66
p:sto scrivendo	c75
p:stolen in	a101d-56
p:stop the	a-127c99d-62e-52f109
p:store in	a-85d104
p:strap in	a179c-131d-125
p:street i	c-44e85
p:street it	a-87c136e67f-147
p:street on	c-60d104e55g-44
p:sturen ?	a-124b108c120d-60g-41
p:su casa	a-81c95
p:su marca	a-80c64d72
p:su tienda	c136e-47g-79
p:such a	a74b52d-69e-53g-41
p:such things	a-42c-62e94
p:suche eine	a115c-93d-86e-43
p:suche ich	a120d-79e-46
p:suegra que	a88c-50
p:suis a	a103b-79c-114e-72f-54
p:suis dans	a54c-68d64
p:suis disponible	c57
p:suis dit	c101
p:suis en	b146c-101
p:suis journaliste	a112c-43
p:suis l	c-71d54e125
p:suis la	b-61c91d-66e-140g129
p:suis le	c110e-58
p:suis pas	a-70b110c-128e109f114g-62
p:suis promis	b103c-62e-57
p:suis repartie	a-107c-120e146
p:suis sur	a-80c118
p:suis tres	a60
p:suis un	a58
p:suite a	a-148b-58e-84f156g112
p:suite d	c-63f91
p:sujet d	a-78g121
p:sujet du	a-100c-47g123
p:sunday and	c-58g110
p:supposed to	a-54e67g78
p:sur demande	a-109b-50c114d-59e-50f-58g-69
p:sur deux	a56
p:sur l	a-121b-59c91d-63f-53g70
p:sur la	a-51b-46d-70f65
p:sur le	a-62d49e-58g88
p:sur les	b-88c110d-85e-117f-64
p:sur ma	d60e81
p:sur mesure	a57b61d-52
p:sur moi	a-76c-96e122f116
p:sur mon	a-49b-46c58d-93e105f90g-42
p:sur place	a80c-62g43
p:sur simple	c68
p:sur un	a115b-48c-54d-52
p:sur une	a97b-109c67d-111e47f-44g-58
p:sur vos	a154b-63g-43
p:sur votre	b40c48f-55g-83
p:sur vous	a97
p:sure you	a-90b-54e117g55
p:surname is	a-93c-103f135
p:surtout a	a-73c90d63e-61
p:surtout les	c63
p:surtout pas	a55c-94
p:svp ?	a53b70c-49
p:svp et	c-49f105
p:svp j	c-94d43f96
p:svp je	a-101d90f103
p:swap it	a-85d92
p:t ask	a95g-49
p:t be	a-83b70d-42e96f114g-57
p:t elle	b106c-83d59
p:t get	d89
p:t have	d59
p:t i	a43
p:t il	a118c-131d-67e-73f-53
p:t know	a119b-56c-60e64g-77
p:t look	a57c-48g58
p:t need	b93d-42
p:t on	c-52g79
p:t pay	c88
p:t send	a69
p:t tell	a42
p:t the	a-85c-82e87g116
p:t travel	g76
p:t want	c-114d70e92g-53
p:t wear	a94b-54c115d-102
p:t you	a-82c160d-64e-44
p:table and	a-58e101
p:tag ich	a142c-138
p:taille <1digits>	a139c-131
p:taille <2digits>	a104b-73c-124e-91f-61
p:taille de	a84d-46
p:taille et	a-124c-77d128f92
p:tailles <2digits>	a43
p:tailles de	c-56f110
p:take a	a64
p:take it	b-46c52d-52e93g-52
p:take me	a-110c-112f141
p:take on	d75
p:taken by	a-100c152
p:talk to	a86
p:talking about	c-58g77
p:tamanho <2digits>	a73c-66d-69e-55g91
p:tant pis	g50
p:tant qu	a-101c58g114
p:tarif de	b98d-51
p:tarif degressif	a-58c90
p:tell her	a-73c-72d-46e77f99g67
p:tell him	a-53c167d-89
p:tell me	b43c-84d72e-113f87g-93
p:tell you	a-57c79
p:temps a	a114
p:temps de	b76c-81e-48g114
p:temps je	c60
p:ten carats	a86
p:ten minutes	a-43g123
p:ten years	a-46b106
p:tenais a	a-73b55c-44e95
p:tengo <2digits>	a-82c118d-45
p:tennis bracelet	a-113b123c-69d82
p:tenth anniversary	b101
p:termin ?	a64
p:test test	a-122b-74c130d-81e-79f-78g-78
p:th ?	d147
p:th and	a93b-67c-109f-42
p:th in	a96
p:th is	a53c-41g78
p:th of	a71c-54d-57e63
p:th so	g65
p:th we	a-75c159e-56
p:th with	c57g56
p:than a	c164d-46g-133
p:than i	c-111d91e75
p:than the	a87d-53e53
p:thank you	a-139b-47e-80f149g123
p:thanks for	a-108c-89g134
p:that ?	a75
p:that a	a54b-135c-118d138e89
p:that be	a-58b131d-41
p:that can	a100c-51
p:that closes	a125c-92
p:that comes	f98
p:that doesn	a58
p:that i	c-41e98f-51
p:that is	a117c-78
p:that it	b-42c49
p:that looks	a82
p:that my	f77
p:that nobody	a-67c-41e116
p:that s	a-92b129g119
p:that shuts	a65
p:that the	a-87b-59c44d77e116f-57
p:that they	a-63c-81e90f94
p:that was	c-54d42e47
p:that went	a92
p:that you	c62d-47e-133f67
p:that your	a-83c99
p:the <1digits>	b-79c-44d47e-75f-68g107
p:the <2digits>	a83b-94c-149e-84f-75g111
p:the address	a-44b87
p:the amount	a-70c97
p:the answer	c-64f59g68
p:the auction	a93
p:the back	a-104c90d124e-58g49
p:the belt	a99c-70
p:the bench	a-98c160
p:the best	a76c75e-51
p:the big	a-136b129c119e-44
p:the black	c-56d84
p:the blue	a79b-71c-138d-77e-81f127g103
p:the board	a49c-63g101
p:the boat	a46
p:the boutique	a-95c148g-88
p:the box	a-144c-132d76e159f130
p:the bracelet	d69e59g-49
p:the brass	a69c-71g68
p:the bride	a85d-43
p:the brooch	a-75b-64c119d-105e60g109
p:the buckle	a81c-50d-92e75
p:the candle	a-116c-125d-42e134f132
p:the chain	d84
p:the chance	a-40c104
p:the cheapest	a79b71c-123
p:the children	a-107b97c60
p:the clasp	c-93d66e74
p:the colour	d55g48
p:the company	a51c60e-45
p:the council	a-59c126g-68
p:the counter	a-62c45g59
p:the courier	a-60d73
p:the crown	a77b-45c84d-77
p:the darker	a64c-54g73
p:the date	c-65d81g76
p:the day	c45
p:the dentist	c-49g87
p:the desk	a42c-80e107
p:the dial	a69b-67c-85d91
p:the dog	c120d-48e-48g-44
p:the door	a-44e123
p:the drawing	c-66g111
p:the dress	c-63e96g59
p:the emerald	a65b81c-92
p:the enamel	a-45e92
p:the end	c106d-85
p:the estate	a123b-42c-43
p:the evening	e88
p:the family	d117
p:the first	a-87b-78c48d-63e68f-50g110
p:the floor	a-48c120d-104e-55g80
p:the form	a-105c-56e45f144
p:the ft	c70
p:the gala	a-53c81
p:the geneva	e92
p:the girl	e54
p:the glass	a-59b97
p:the gold	a-94b-54c54d108e95f-53
p:the green	a150b-49c-87d-99e-68f-40
p:the grey	a-65g123
p:the hand	a42c-47g50
p:the hospital	f105
p:the house	a-52c66e69f-57g-54
p:the initials	a-69d86g90
p:the insurer	a71c-71d59
p:the invoice	a-76c-102d120e79
p:the ivory	a139c-64
p:the keys	c85
p:the kind	a154c-129
p:the lady	a-63e85f88
p:the large	a92
p:the last	c-115d-58e105f-85g112
p:the lead	a124c-89
p:the leather	a-113c-104d157g72
p:the left	d85
p:the letter	c49d-80g42
p:the lid	a52d65
p:the lining	a-113c-71d82e90g67
p:the list	a-123c-131d-86e55f156g96
p:the little	b-49d98f-106g-75
p:the london	c90
p:the long	a108b66c-85d-76g-81
p:the lord	a-53c89
p:the man	c-74d-49e41g120
p:the market	a-117b143c-122e83
p:the men	a106
p:the message	a-101f113
p:the moment	a-94b112
p:the monday	a-139c116d-42g117
p:the money	a49c-44e76
p:the morning	a60c-67d56
p:the most	c43
p:the name	a-75b131e51
p:the necklace	a-42c-104e113g102
p:the new	c51d-88e98g-72
p:the next	a52e46g-52
p:the night	a-42c164e-88
p:the number	a-109c197e-80f-82g-66
p:the old	a53c-114e81g52
p:the one	b-83c53d-68e-113f-96g120
p:the ones	a44b63c-49
p:the only	a81c-43d69
p:the opal	c-40g90
p:the original	a-82c-44d43g111
p:the other	a97d-63e-50
p:the owner	a-84c137e-77g-69
p:the pair	a85b-110c-43d79
p:the paper	c69
p:the paperwork	a-95e120
p:the parcel	a-97c-85d86e114
p:the pavement	a-85e113
p:the pearl	a-43b42c-82d170
p:the people	c45
p:the person	a-70c57e107
p:the phone	a108b-59c-130d-84e-108g123
p:the photo	g116
p:the plain	a-118b60c43d100
p:the post	c-80f95g63
p:the press	c100
p:the price	a122c-66e60g-107
p:the principal	a42c-93f98
p:the question	g89
p:the rain	a47c-88d-46e100
p:the receipt	c-59d43e74
p:the rest	c-94d-84f71g137
p:the right	c146d-75e-128g-53
p:the ring	b-50c-130d-49f-54g193
p:the road	a-60c43d53
p:the roof	a-81b113
p:the ruby	a-53g75
p:the same	a96b-53c-125d-74e-65f86
p:the sapphire	a-55b53e-62g64
p:the saturday	c-54d95
p:the second	a-49c-52d-101e-84f-45g145
p:the set	a74
p:the shop	a-67b108c65d-73e60f-41
p:the side	d114
p:the silver	a65c-96d82e-98g81
p:the six	d70
p:the small	a83c-140d82e-57f-46
p:the smaller	a80c-61g49
p:the smallest	a179c-89f-83g-55
p:the smell	a-55d92
p:the sort	a-51b73c-60e74
p:the spring	a97c48d-71e-49
p:the steel	a80c53
p:the stone	a-44c-113d-68e122g121
p:the strap	c-98d91e-43
p:the street	a-92b69e106
p:the summer	a101c-115
p:the table	a46c-100g101
p:the tan	a116d-74
p:the tea	c-109e40g132
p:the thing	c50
p:the third	a-43b64c50d-42e-52g71
p:the three	a-118c42d108
p:the time	b108e-84
p:the top	c-52g109
p:the trade	a-74c109
p:the twins	g97
p:the two	a-136d-50e132f71g72
p:the uk	f98
p:the watch	a-129b75c-74d123e54
p:the way	a-101d107e125
p:the website	c-96e87f72
p:the wedding	a-133c154e52
p:the week	a118
p:the weekend	g60
p:the whole	a44b-42c61d-46e56g-66
p:the window	a-56c88d84f-43g-78
p:the woman	a-54c-70g128
p:the workshop	a-125c-101d139e60g98
p:the world	a-72c100
p:the wrong	a-154b-50c123d57e105f-80g-63
p:the year	a-57b130
p:the young	a-123e120
p:them ?	c110d-63g47
p:them a	a-48c108
p:them back	a-75c44d45e84
p:them for	c96
p:them i	b91c-136e71f95
p:them in	a-63c41d72
p:them on	b111
p:them to	a99c-69d-46f100
p:then ?	a-124d164e-62
p:then i	a-124b145c-142d-62f72g134
p:then please	a-114b126c-52g68
p:there ?	a199b-47c-133d-84e-66
p:there a	a87b83c-124e-74f-46g-64
p:there any	c-77d107
p:there anything	a-52c69d109
p:there are	a-56b40d51e74
p:there d	a56d-47
p:there is	a-63b-75c-61e152f-47g-70
p:there s	b89c54e-91f-69
p:there somewhere	a-95b98d52
p:there to	b79c-43
p:there was	a116e-48
p:there will	a113c-44
p:these days	a-54d54
p:they are	a59c-82f90
p:they d	a64e80
p:they gave	a99
p:they have	c-84e85
p:they ll	a-57b-45c41f94
p:they re	a-129b-88c145d130e-63g-41
p:they were	c-90f95
p:thing ?	g87
p:thing a	a108c-67f63g-68
p:thing and	a73b-99f88
p:thing i	a44b90c-59
p:thing in	a-107b142c-109
p:thing you	a98b56c-81d-46
p:things i	c58
p:think of	b-62e98
p:thinking about	a132d-45e-50
p:third time	a-120c-77e118f131
p:thirty one	b-45e113
p:thirty years	a53c-55e58f-44
p:this a	a64b89c-86
p:this form	a148b-115c193d-86e-96f-63g-193
p:this is	d-67f55g56
p:this morning	a-174c-103g177
p:this one	a109b76c-58d-66
p:this summer	c62
p:this the	a-141c209d-134f-84g-155
p:this time	a-132c46g116
p:this to	a-87c150d-45e-66
p:this week	a-87b-41c77d79e-76g107
p:this year	a161c-78e-59f-43
p:though i	e79
p:thought of	a-85c131
p:thousand ?	a41b76c-74
p:thousand pounds	a99c-45
p:three and	b130
p:three of	c66
p:three weeks	a63d63
p:three years	a-72b112c-106e114
p:through and	a-66b125c-46
p:through in	a-48e100
p:through the	b-42c-64d91e-50g66
p:through your	b93c-109f99
p:thursday ?	a-40g117
p:thursday at	d-46g73
p:thursday for	c-81d55f106g-49
p:thursday lunchtime	c-45d71
p:tienda de	b-63d111e-85f-70g-75
p:tiens a	a56
p:till then	c-44g78
p:time and	a53c-97e98
p:time for	a77c-79g93
p:time i	a-123b83c-59e143
p:time with	g89
p:times and	c-127e136f87g-64
p:to <1digits>	a-41b-103c139g-55
p:to <2digits>	a-82b-50c106d-96e67f-79
p:to <4digits>	a-49c111
p:to ?	a62b88c-50d-51
p:to a	a-80c63e79
p:to about	c-83e89
p:to an	a-70e112
p:to apply	c71
p:to ask	b81c72d-47e-82g-49
p:to attend	a131c-43g-47
p:to avoid	a-89b-51c104d-75e-56f-75g-57
p:to be	b-48g-76
p:to book	a-91c115
p:to bring	b129c-119d88
p:to buy	a103b65c-82d-78e-47f-74g-85
p:to carry	a-54b45c66
p:to change	a-106c188g-129
p:to choose	a44c-59g87
p:to collect	a126d-67
p:to come	a48b-69c41d51e-89f-44
p:to commission	a108d-54
p:to confirm	g100
p:to do	a-56c145e-42
p:to enquire	b57
p:to every	c53
p:to find	a84e-66
p:to get	a57b93d-71e-49f-42g-51
p:to give	a125d-100e-107f-46g-53
p:to go	a-82c95g85
p:to have	a-125b120d146e45g-61
p:to hear	a-55d-105f113g123
p:to help	a53
p:to her	c47
p:to him	a99
p:to hold	a-126c49f92g72
p:to it	c-138d134g69
p:to keep	b105c71d-67e-42f-60
p:to know	a-149b136c-122d143e143f-62
p:to leave	a-48c71e-46f103
p:to let	g71
p:to london	c-131e44g79
p:to look	a-49b151c-148d90e-60f-46g66
p:to make	c-123e113f-47g-52
p:to mark	a72
p:to market	a-43c82
p:to match	a108c-78d-70g49
p:to me	a116b-101c-87d65g-79
p:to meet	a-62c46d-42f65
p:to mention	c-77e119
p:to mount	a-59d62g57
p:to my	c53
p:to nickel	a-58g113
p:to order	a99b105d-121e-59g-47
p:to own	a104b121c-129d-62
p:to paris	a-78c53e93
p:to pay	a148c-134e-82
p:to place	a-58c85
p:to present	a61
p:to purchase	a106b81c-73d-52
p:to put	a-54b66c-70d120
p:to receive	a71c-77f91
p:to return	a-104c-57d138
p:to say	a-132b111c-83d-91e78f-48g150
p:to see	a107b-75e-55f-64g-48
p:to sell	a-50c166d-49e-42g-63
p:to send	c78d-48g70
p:to show	c93
p:to sit	a94c-51
p:to someone	c56e59
p:to speak	a42c62
p:to spend	a101b55d-87e-81
p:to stay	a71
p:to stop	b56c-57d60e120f-74g-68
p:to surprise	a104c-76
p:to take	a-105d82g76
p:to talk	a-101b111c40
p:to tell	a-61b70e104
p:to that	a-101b73e73
p:to the	c74d-96g44
p:to think	b-63e97
p:to try	a114c-101d-60e75g-77
p:to us	a43c-131d59f104
p:to use	a-46c-44d130e-66f66
p:to view	a87c-49
p:to wear	b-70d192
p:to whom	f87
p:to work	a-104c103d-49f41
p:to write	a91b-45
p:to you	a50b-64c114d-125e-70f-55g73
p:to your	a-119b-70c72d-61e-85f-62g140
p:toda la	a-88c-56e140
p:today ?	a107c-79
p:told and	a-49b43c136e-85
p:told by	a152c-98
p:told me	a77b-78d-89e79f-58g-93
p:told my	a-128c-103e150
p:told the	a-91b-57c91d-42e122
p:told to	a-51b105c-59e124g-55
p:told you	b-56e46g74
p:too much	a-117c-110f155
p:took a	a100e-62
p:tot je	a-135b147
p:toujours ?	c-71g99
p:toujours d	a-98g125
p:toujours la	a47c-71d84
p:toujours pas	a-96c187e-110f-87g57
p:tour de	a-61c-76g121
p:tour du	a-60b61c100
p:tourne dans	a-101c-108d108e119
p:tournee il	a67
p:tous les	a61b117c-59d-62e-90f-60g-76
p:tous vos	a-114b149c-113f92
p:tout a	a-54c-111g142
p:tout ce	a50b42c-95d-55e-49f112
p:tout cela	a-90f112
p:tout court	a59b64c-76
p:tout de	c42d50
p:tout en	a-41b87
p:tout et	a43c-63e-55f145g-98
p:tout le	a81b-133c133d-63f-48g-65
p:tout seul	a193c109d-212
p:tout un	a-89e100
p:tout va	a-82b94d88
p:toute l	f82g55
p:toute la	c42d-57e-77g102
p:toute ma	a-69c-79e94f137
p:toute petite	a50
p:toute sa	e62
p:toute seule	a-49d142
p:toutes les	a87c-69f43
p:toutes mes	a-74f113
p:toutes vos	a-63b82c47
p:train de	a67
p:transmettre a	c46
p:transmettre au	a-60c95
p:travaille a	b75
p:travel to	d64
p:treat myself	a-83b108
p:trent anni	a132c-70d-105
p:trente ans	b53c65d-71g-47
p:trente deux	e46
p:trente huit	a97
p:tres beau	c75
p:tres belle	c43
p:tres bien	a99b-44c-106d-88g98
p:tres fin	g75
p:trois ans	a-107b121c-76e53
p:trois cents	a-45c82
p:trois de	a-49e75
p:trois fois	a-86e78f-53g41
p:trois generations	c66
p:trois questions	c106
p:trois semaines	a-63c82e49
p:trois soeurs	a83
p:troppo grande	c-84d106
p:trouve ailleurs	a-87c47e-62f107
p:trouve que	a-106c76g87
p:trouver une	a98d-40
p:trouverez mon	c52
p:try on	a125c-68g-82
p:try the	a78
p:trying to	a-108c115d54
p:tuesday and	a-52c114d41g-70
p:turning <2digits>	a93c-65
p:turns <2digits>	a101
p:tutta la	e63
p:tutti i	a-52c-42d134
p:twenty minutes	a-79c115
p:twice in	a41
p:two of	a85b-61e-48f-41
p:two or	b70
p:two years	a63b102c-86e-81
p:u do	a141b-56c-100d-43g-42
p:u have	a130c-79d-62
p:uhr mit	a117b-48c-54d-73
p:uk gdpr	a-55c-96f119
p:um anel	a122c-51d-63e-45
p:um dia	a-122b139c-97
p:um die	a-97d-70e-83f-49g160
p:um relogio	a134b74c-118d-101e-50g-65
p:un ?	c-72d123
p:un achat	a111c-53
p:un altra	c83d-106g102
p:un an	a-81c-85d113e106
p:un anello	a141b112c-144d-126e-66f-41g-63
p:un anillo	a104c-88e-48
p:un anneau	a78c-77g-42
p:un apres	a92
p:un article	c51d110f-74
p:un audit	c72
p:un autre	a-117c-122d103e150g-46
p:un beau	a48
p:un bebe	a61
p:un bijou	a88b-49c71d-64e-52
p:un bon	a92c59d-40g-44
p:un bouton	a-77d152
p:un bracciale	b98c74d-119e-45
p:un bracelet	a122b-73c-88f-77g-62
p:un buen	b102
p:un cabinet	a57
p:un cadeau	a105b-71c-70d41f-56g-73
p:un cafe	a-117c127d-64f58
p:un carnet	c51
p:un carre	a117c-96
p:un cheque	a-75c100e67
p:un chez	a-58b-120c214d-146g-69
p:un client	a82d-66
p:un clip	c95
p:un code	a-86f105
p:un coin	a-108b115
p:un collier	a49b42c58d-103e43f-54g-73
p:un confrere	a-54g87
p:un conseiller	c88
p:un croquis	a139c-75d-45
p:un de	b75c93d-89e-42f-57g-70
p:un demenagement	c-96d101
p:un des	c-52d87
p:un devis	d95
p:un diamant	a-71c154d51e-66
p:un dimanche	a-75d-55e174
p:un documentaire	a-58b61c42
p:un doigt	a131d-78
p:un dossier	a-47c83
p:un duplicado	a-66c-71d106
p:un entretien	a-63c88
p:un essai	a-75c101
p:un essayage	c-86f118
p:un et	a-129b48d109
p:un etui	a106c-93
p:un expose	a-86c129g-65
p:un fermoir	c41
p:un flacon	a-69c135d53e-92
p:un foulard	c-121d115
p:un geste	c50d-97e91
p:un giorno	a-107b136c-113
p:un homme	a-72c165
p:un horloger	b-60c77
p:un hotel	a-41c75
p:un incontro	a76
p:un joli	c54
p:un jour	a-128b153c-137d-83f-60g-70
p:un laboratorio	c64
p:un lot	a-120c116
p:un lundi	a114d-40
p:un magazine	a78
p:un mail	a-101c-79d80e137f-53
p:un manteau	a79c-86e63
p:un mardi	c105g-50
p:un mariage	c-82d110
p:un matin	a113e-68
p:un medaillon	b68c-59
p:un memoire	b83
p:un mercredi	a77c-128d107
p:un message	a-104c-119e98g137
p:un modele	a-128d172e-57
p:un mois	a-73c-70e47f123
p:un monsieur	a-88c41f97
p:un mot	a43c43
p:un moulage	a99e-55
p:un necessaire	a95c-101d44
p:un numero	c-45d103
p:un objet	a135c-129
p:un ordinateur	a70
p:un orologio	a125b-55c120d-155e-93f-50g-53
p:un paio	a61c-64d54
p:un par	b101
p:un parapluie	c-56e93
p:un parfum	a97c-88e-53
p:un pari	a-95b136
p:un partenariat	c79
p:un pendentif	a97c-73
p:un petit	a122b-132c100d-117f-59g-109
p:un peu	c-68f89g57
p:un peut	d91
p:un po	a-87b-56c109
p:un portachiavi	a46c40
p:un porte	a86d-46
p:un portefeuille	a98
p:un poste	a-83b73c67
p:un pot	a69
p:un pour	a84
p:un present	a128c-109
p:un pret	a-55c52d70
p:un prix	a106b-57c94d-100
p:un questionnaire	a-47e114
p:un qui	a83c-112e58
p:un regalo	a105c-110d-69e-55f-44g-45
p:un reloj	a138b-113e-66f-51g-58
p:un rendez	a162c40d-47e-130f-44g-106
p:un reportage	a-51c79
p:un robot	e53
p:un rubis	c69
p:un sac	a92c-107d60e-42g-47
p:un salon	a68
p:un saludo	a-112b-58c-109d59e-51f148g72
p:un samedi	a65c-42
p:un saphir	a56c-70g78
p:un service	b-47c-112d125e100
p:un seul	c45
p:un simple	a-104d98e88
p:un soir	a73c47e-68
p:un stage	a-62c90
p:un stylo	a45c-41e60
p:un sujet	a-82c102
p:un technicien	a-69c94
p:un telephone	a-109c112d44
p:un tour	b62
p:un train	b90c-121g117
p:un trou	a-98b-52c47d113
p:un truc	a112c-88
p:un vendredi	a45
p:un verre	a-82c-62d78e86
p:un vieux	a-65b50c82
p:un vostro	b-47c72d78e-47g-42
p:un vrai	a86b-40d-54e-46g-48
p:una agencia	a76
p:una borsa	b109d-61f-44g-46
p:una casa	a-91c-41e123
p:una collana	c-86e77g80
p:una cosa	a-65b76c-91e77g119
p:una parure	a70b86c-100
p:una penna	c-122d143
p:una pietra	a40d41
p:una vostra	b78c78d-70e-70
p:und bitte	a-127f89g112
p:und die	c-63f92
p:und herren	b-41c77d-43e-43f-42
p:und ich	a119b-91d-133e-119f95g-51
p:und mochte	c118
p:under <2digits>	c-74f107
p:under a	c-40d-45g187
p:under the	b-82c-115d127e-54f116
p:une actrice	a43
p:une adresse	a-49c90f63
p:une alliance	a66c-93e69
p:une amie	a95c-89d100
p:une association	a42
p:une attestation	a-92c-117d124f85
p:une autre	b-80c-120e75f121g59
p:une bague	a108c-53d-80e-63g-64
p:une belle	g88
p:une boite	a134c-116d-43e56g-47
p:une bougie	a98
p:une boutique	c87
p:une broche	a109b-58c54d-88
p:une brochure	a-109b133c-73
p:une canne	a80c-70e41
p:une carte	a90c-84g49
p:une chaine	a86b-42d-46e-44g-43
p:une chaise	a-100c-103e136
p:une chose	a-47c146
p:une cliente	a103d-45
p:une collection	a-61b85
p:une courte	c50
p:une croix	a73
p:une dame	a116b-91c-47g-46
p:une date	c-85d55f66
p:une de	a-57b87c118d-115e-89g-66
p:une demi	a-50e83
p:une echarpe	a41
p:une emeraude	a90
p:une entreprise	c46e-47
p:une enveloppe	a49c-62e53
p:une erreur	a-114c-104d129e112
p:une etude	a84
p:une facture	a144
p:une famille	a68d-42
p:une femme	a71e80f-58
p:une fois	a146b-54c-139d-72e-80
p:une gourmette	a55c-50d63
p:une grande	b49c60e-56
p:une gravure	a-48d77e75
p:une heure	a157b-74d-55e-84g-70
p:une idee	a82b-68d-53g49
p:une journee	c94
p:une lettre	a44d57e-43
p:une liste	b58
p:une loupe	a137c-93
p:une maison	a-71c96d-103e124f-70g-68
p:une malle	c108
p:une matinee	c59
p:une medaille	a126c-80e-64
p:une montre	a83b118c-137d-100f-72g-83
p:une offre	c109d-48
p:une page	a-71c41f100
p:une paire	a84c47d-98e-44
p:une par	a53
p:une parure	a48b113c-60e-45
p:une personne	e53
p:une petite	a63d-67f-58g-106
p:une photo	b-72c156d-114e-85g-54
p:une photographie	a87
p:une piece	c85g-52
p:une pierre	a50b98c-112e-47
p:une plaque	c115g-48
p:une poche	a84d-49
p:une premiere	e106
p:une question	a92b113c-145d-46e-49
p:une qui	c50e91g-44
p:une reponse	c76e74g-99
p:une riviere	a-84b158c-109
p:une robe	b48c50e53g-78
p:une semaine	a-77c83g79
p:une serie	a92
p:une seule	a136b-74c-151d-105e67f-51
p:une simple	b66
p:une societe	a-43c87
p:une tasse	a105c-46e-58
p:une toute	a57
p:une trace	a-100c-64d122g69
p:une vitrine	a-93e100
p:une vraie	a114b-183c73e-77g-48
p:unheated kashmir	c53
p:uno de	b98
p:unos pendientes	a66c-120d124e-57
p:until i	c-87g103
p:until the	a95b-52c-42
p:until then	a-106b111c-41g66
p:up a	b127c-113g90
p:up and	c143d-46e-105
p:up for	a-75e-59f127
p:up from	a76
p:up on	a-64c-45f95g92
p:up the	d-45g86
p:up to	a91c42d-67e-53f-77
p:up with	a77c-93g76
p:us ?	d-41g56
p:us a	a-76c112
p:us and	a-48b63g65
p:us both	a60
p:us in	c-116d113
p:us on	a-112c-54g151
p:us we	c-70f108
p:use the	c73d-55e-44f74
p:used one	a128c-48d-69
p:used to	a50c-68d-82f117
p:ustedes ?	a52b104c-107
p:uw huis	a-101b-64c135d-54g-58
p:va bene	a-83b87g87
p:va bien	a-56b93c-48d82
p:va in	a132b-42c-101e-53
p:vamos a	c105g-70
p:van de	a-113b127c-112d108
p:van mijn	a-71b72c-128d103e-60f69g100
p:vaut il	d93
p:ve a	a97b108d-92e-88g-45
p:ve been	a46b-67d-62
p:ve decided	a104d-46
p:ve done	c93e-68
p:ve got	c133f-56g-86
p:ve had	a-75b61c67d-97e69
p:ve just	a53e40
p:ve lo	a100c-89e-92f121g-66
p:ve lost	c-50d48e60
p:ve moved	a51c-94d96
p:ve never	a-47b80c-91e62f90
p:ve not	a-160d111f132
p:ve read	c-83g125
p:ve since	a-94c-102f151g-44
p:ve written	a-89c124
p:vedere qualcosa	a86
p:vendeur a	c-76e101
p:vendez vous	a263b-59c-236d-59e-70
p:vendre des	c75
p:vendre la	c117d-61
p:vendre une	a67
p:vendredi <2digits>	c86g-55
p:vendredi en	a90c-55
p:vengo a	a-50c62d57
p:venir ?	a128b-94c-45
p:venir a	a100c-73
p:venir avec	a61
p:venir de	a43c-53g72
p:venir mercredi	c-81d113
p:venir vous	a41
p:venire a	a53c92d-49
p:vente de	d110
p:vers <2digits>	a80b-41c-66d-47e75g-41
p:vers le	a52
p:vers midi	c-49d64
p:vers vous	a-115c-100g141
p:verso le	a99
p:vert et	a99
p:very much	a-50b59c78
p:very well	a-66c92
p:veut la	a49
p:veut pas	c115
p:veux acheter	a141c-99d-66e-42g-51
p:veux la	a124c-58g-41
p:veux le	a105c-58
p:veux lui	a124b-52c-51d-57
p:veux ni	a57e72
p:veux offrir	a70
p:veux pas	a84c-83e69f-63
p:veux plus	a-116c-110e50f142
p:veux que	e124f-42
p:veux un	c217d-214e-179f-82g110
p:veux une	a125c-137d-96f-47
p:veux voir	a84c-113f89
p:vi prego	a-107c-131d134f123
p:vi scrivo	c45
p:vi seguo	a-64b80c54
p:vicino a	c60
p:video call	a56c-60g74
p:vie a	a93c-104f96
p:vie et	a-80c79e49
p:viendrai avec	a-52c-43g108
p:viens avec	a45
p:viens d	a-71c-48d115e59
p:viens de	d-107e-108g108
p:vient d	a99c-45d-93e-68
p:vient de	a46b-63c100e-59
p:vingt ans	a98c-63d-56f-41g-78
p:vingt cinq	a81e-75
p:vingt deux	a58
p:vingt minutes	d-56e106
p:vingt quatre	a-62b121
p:vingt six	g57
p:vingt trois	c-43e74
p:vis a	c109d67
p:visite de	c-72g87
p:vitrine a	e90
p:vitrine c	a-103b-179c209e106
p:vitrine rue	a93
p:vitrines et	a-50c81
p:vivo en	a109b-57c-139e-67f62g-56
p:voces atendem	a83c-45
p:voi ?	a-58b86c-75d95
p:voi a	a-72c96d88e-70f-44g-47
p:voici la	a-75g112
p:voici le	a-100c-73g125
p:voila c	a-126c164d-42e110g-45
p:voila je	b74c-60g52
p:voir avec	a-78b42d71
p:voir des	a81
p:voir la	a114c-70
p:voir les	a159b-52c-151d-80e-52
p:voir un	a44
p:voir vos	a137c-96
p:vom <1digits>	c-54d95
p:von ihnen	c80
p:voor het	d-76g114
p:voor mijn	a136b-52c-106d-98e-40f-44g-102
p:vorige week	a-110c-85g130
p:vorrei regalarle	a105c-43e-62
p:vorrei sapere	a-98b-43d124e67f69g-40
p:vorrei solo	b115c-113
p:vorrei un	a134b-59c-95d-129e-46g-43
p:vorrei vedere	a76
p:vorrei venderlo	a-124c171d-126
p:vos archives	a157c-132d43e-57
p:vos ateliers	a-42b-66c-44d203e-49f-44g-55
p:vos bijoux	a-98c149
p:vos boutiques	a-43c76
p:vos bracelets	a117b54c-58
p:vos clientes	a-98c111e-90f85
p:vos clients	a-79b-45c105d-49e-47g-48
p:vos collaborateurs	a-74c61e60
p:vos collections	a173b-60d-42f-46
p:vos conditions	a84
p:vos conseillers	c-79f95
p:vos courriers	a-81c-93f124
p:vos creations	a-59c105
p:vos envois	a-96c-102f133
p:vos equipes	c70
p:vos fichiers	a-100c-92f143
p:vos horaires	a66
p:vos invitations	a-93c-94f131
p:vos messages	a-72f90
p:vos montres	b90c72d-69e-64f-43g-52
p:vos parfums	a90b68c-64e-59
p:vos pieces	a-73c95
p:vos prix	a174b-158c-55
p:vos robes	b95c-51
p:vos sacs	b73
p:vos salons	a-76c148e-89
p:vos soins	a-99b-43e124
p:vos tarifs	a-113b148c-65f-44
p:vos vendeuses	c83
p:vos ventes	a-44c77
p:vos vitrines	b73c45
p:vossa loja	a-95b-46c158e-66f-45g-59
p:vostri gioielli	a-73b83c47
p:vostro archivio	a-102d-85f143
p:vostro sito	a-70c50d-41e99
p:votre adresse	b65d43
p:votre atelier	b-58c107d-50g-40
p:votre bague	c91d-41e-41
p:votre boutique	a-93c126d-90e88f-51g-64
p:votre collier	a-50c129e-68
p:votre dernier	a-141c179d-89
p:votre directeur	a-46c135e-86
p:votre eau	a124d-74
p:votre et	a62
p:votre fichier	a-104c-104e89f122
p:votre fondateur	c77
p:votre maison	a-99c98f-72g-77
p:votre marque	a-89c119d-61
p:votre montre	a-43d61
p:votre nom	a-120b-47c143d-93e-70f-48g-58
p:votre page	c60
p:votre parfum	c86d-58
p:votre personnel	a-120e108f91
p:votre poincon	a-67c-97d123
p:votre porte	a-73c101
p:votre president	a-53c82
p:votre quartier	a63c55
p:votre question	a-100c-99g136
p:votre reponse	a-95c-130e117g129
p:votre responsable	a-85e100
p:votre salon	a-64c96
p:votre service	c-59d-88e125
p:votre site	a46b86d85e-63f-45g-65
p:votre temps	a44b50c-46
p:votre vendeuse	a-76c-81e118
p:votre vitrine	a-67b114
p:voudrais acheter	a42
p:voudrais donc	a73
p:voudrais en	a116c-65
p:voudrais faire	c-45d100
p:voudrais lui	a90c-61d-41
p:voudrais offrir	a86c-47
p:voudrais pas	a-125c77d85
p:voudrais que	b-73c136
p:voudrais un	a130b-57c-90d-88e-70g-48
p:voudrais une	a141b-47c-73d-79
p:voudrais voir	a112c-56d-53
p:voudrions lui	a73
p:voulais juste	a-80b120c-73
p:voulais seulement	a-94b69c-78g117
p:voulais vous	a-58b79
p:vous ?	d115e-87f-101g-96
p:vous a	a99b-92d-73e-94f-55g81
p:vous acceptez	a74
p:vous adresser	a-40c74
p:vous ai	c-127d49f109g72
p:vous allez	a116b-56
p:vous au	a-79b-77c128d-52g110
p:vous auriez	a133c-70g-50
p:vous avec	c66
p:vous avez	b-65c41d-70e70
p:vous aviez	a-110b107c-99d-61g151
p:vous c	a105b94c-96d-87
p:vous ce	b43
p:vous cela	c62f-42
p:vous cherchez	a-65f100
p:vous confier	c97d-99
p:vous confirme	a-108c-100g128
p:vous connaissez	a124c-56
p:vous contacte	c78
p:vous d	a-77b53c109e-61g42
p:vous dans	a62c47
p:vous de	c50e-47f96
p:vous demande	c-121f124
p:vous demander	a46b70
p:vous depuis	a73b-65c71
p:vous des	a87b103d-59e-60f-52g-73
p:vous devez	f42
p:vous dire	b93c-70g101
p:vous ecrire	a-44b-61c171g-110
p:vous ecris	b-46c-117d-60e82f-48g142
p:vous en	a69b-46c68e-117g-100
p:vous encore	c-114d179
p:vous envoie	a-55g65
p:vous envoyer	a-46c78
p:vous est	c78d-105g86
p:vous et	b-66c149d-135e-83
p:vous etes	a-75b-59c156d-68f-56
p:vous faire	a-53c186d-42
p:vous fais	a-101c-55e120g61
p:vous faites	a131c-132e-101f-40g-43
p:vous ferai	c63
p:vous garde	a-82d142
p:vous gardez	c-58f111
p:vous informe	a-66c110d-54f61
p:vous interesse	a-152c137d-41e147f-50
p:vous j	a-132d95f128
p:vous je	b103
p:vous l	c-87d124f-67g97
p:vous la	a-84c124e63f-57
p:vous laisse	a-79c65d-55e99
p:vous le	a-156d-72e218f-67
p:vous les	b-55d145e-78f-53g-67
p:vous livrez	a129c-121
p:vous lui	a-133c176
p:vous m	a-98b-56c-63d110e81f68g125
p:vous me	a108d-95e-109f-176g95
p:vous n	a48b-41d-80e-70f58
p:vous ne	a-57b-89c159d-59e-80
p:vous nous	a103c69d-67e-63g-44
p:vous on	b-56e61
p:vous ou	d118
p:vous ouverts	a85
p:vous par	a-70c139g-124
p:vous pas	a-68c184d-41e-99
p:vous pensez	a-92b113
p:vous peut	a98
p:vous plait	b118c-134d-74e-69f142g-127
p:vous pour	a65b64d-42e-59g-47
p:vous pourriez	a-103d111
p:vous pouvez	a-71c-115d153f-70g129
p:vous prenez	a-58c159g-55
p:vous presenter	c74
p:vous prie	a131c-157e-41f142
p:vous propose	c72e-60
p:vous proposez	e48
p:vous pu	a-97g77
p:vous que	a-41c-90d167
p:vous quelque	a100c-52
p:vous qui	b-57c162d-98e-55f-62
p:vous rachetez	a-123c96d85
p:vous rencontrer	c73
p:vous savez	c110e-43
p:vous si	a125b72c-74d-71e-65
p:vous souvenez	c125e-78g-54
p:vous transmets	c148
p:vous trouverez	g105
p:vous un	a62c133d-112e-86f-41g-59
p:vous une	a57b-62d70e-83f-44
p:vous verrez	a-54c93
p:vous voir	a70b101c-71d52g-145
p:vous voudrez	b-46c85
p:vous voulez	a-69c166d-42e-49
p:vous vouliez	a-94c-103f107g108
p:vous vous	a-61c-101d-54e132f61g-73
p:vous voyez	a-61b104d59
p:voy a	a95c-61
p:voyez ce	a-53b48d86
p:vrai bijou	a63
p:vrai et	c108
p:vs avez	a60c89d-64
p:vs faites	a85c-46
p:vu en	a50g77
p:vu un	a-126b115e79
p:vu votre	c-90f74g112
p:w <4digits>	c-120d133
p:wait until	a-65b74c-45g59
p:waiting list	a95b59c-95d-48
p:walk in	a137b41c-57d-119
p:walked past	c44
p:want a	a133b-60c-121f-65g-70
p:want an	c-114e132
p:want it	a-100c52d-52f55g90
p:want the	a94c-62d-81f-56g-69
p:want to	a106c-76f-78g-103
p:want you	c-57e94
p:wanted a	a-84b112e82
p:wanted to	a-52b128c-99
p:wants a	a91
p:wants the	a171c-117d-92f-45
p:wants to	a80
p:was a	d-101e90g-80
p:was at	a82
p:was born	c-75e118
p:was bought	a-49c-41d107
p:was charged	a-73c-94e141
p:was given	c-77d117
p:was going	g84
p:was in	d-79e82f-103g52
p:was kostet	a158c-108d-112e-71f-51g-58
p:was lost	a-102c-87d88e126
p:was my	a-85c-64d134
p:was not	c-95e106
p:was the	a67c75d-91
p:was told	a-127b-61d-46e142f-51
p:was yours	a117e-47
p:wasn t	a-86d56e80
p:wat kost	a67b-65c-94d74e-45f-45g-47
p:watch for	c63g-43
p:watch from	a77c-56d45
p:watch i	a53c-53e61
p:watch is	a-83b102c-63d100
p:watch that	a-97b62c70
p:watch with	a66b-67c92
p:watch you	a-94c75d81
p:watches and	a-130b156c-91
p:watches for	c61
p:watches in	b102g-45
p:way i	a-77e51f101
p:way to	a-51c-61d106e61
p:we are	a73b-71c81d-47e-81f-71g-90
p:we buy	c55
p:we can	b-70c178d-110e-45g-107
p:we come	c-44g121
p:we could	c82
p:we d	c99d-102e-75f-61g111
p:we do	a-100c65g128
p:we don	a-132b136d60
p:we had	a-110d60e87
p:we have	b-64c101e-51f-46g-48
p:we help	a-40c74
p:we ll	a-49c82d-41g92
p:we lost	a72
p:we make	a-98c64g101
p:we may	a-109b131c-64
p:we might	a-118b137c-65
p:we need	a-43c127e-57
p:we noticed	a-51c96
p:we re	c42d49e-123g-102
p:we send	c65d-55
p:we spoke	a-97d-54g112
p:we thought	a68c-78d96
p:we ve	a-93c141e-105
p:we were	b-61c65d-70e89g-69
p:we will	a-52c85
p:we would	a-95d116g88
p:we zijn	b-52c-89d-71g119
p:wear it	a-71d141
p:wear the	a-162d181e96
p:wearing a	a94c-91g80
p:website and	a-61c63f49
p:wedding on	c-88d190
p:wedding s	a93c-49
p:wednesday and	g72
p:wednesday the	g109
p:week ?	a-62b-42c61d86e-77g47
p:week and	a-74e63f76
p:week end	a65c42d-45e-45
p:week of	a67g74
p:weeks i	a-68e106
p:went home	e81
p:went to	c92
p:were told	c50e48
p:what a	a-148c168d-45e-64
p:what could	a49c44
p:what do	a-96c-49d137e42f-41g-67
p:what does	b102c-127d116
p:what have	a106d-48
p:what i	a46b-48c155d-50e-84f-63g-85
p:what is	a-75b93c70e-45g-41
p:what it	b-90c145e45g-75
p:what s	a-70b103c150d-133e-68f-54g-88
p:what she	c41g52
p:what the	a-61b97c-85d67
p:what they	a-50b50c152d-45e-47
p:what would	b80c75d-61e-74f-43g-48
p:what you	b66e49f-46g49
p:whatever it	c-95f119
p:when can	a52c-77d98
p:when he	b69c52d-50
p:when i	b151c-146d77e77f-48g-55
p:when it	c-100f59g55
p:when she	a116c-80e-85
p:when the	a-85b116c58d-53e-61
p:when we	a-44c-77d49g117
p:where can	a59
p:where do	c163g-100
p:where i	c-117e77f96
p:where the	c-78d116
p:where we	a-87b95c-74g134
p:whether i	a-74c-82d75e109
p:whether the	a-89c-83d75g134
p:whether you	a-51b58d50g44
p:whether your	b51
p:which i	a-49b-62d62e103f-49
p:which is	a-93b145c-116e117
p:which my	a-66b113
p:which of	a50b70c-117d79
p:which the	c80
p:which they	c-50g59
p:which would	a93c-46
p:while i	a127b-70c-83
p:while we	a-53d112
p:while you	a-167d135f101
p:white gold	d-48g98
p:who came	c-85e83g71
p:who can	a90
p:who d	a118g-52
p:who does	a-146b-56c162d81
p:who handles	a133
p:who has	b-98c177d-63e-74
p:who is	a-143c60d-42e147
p:who knows	a86c51g-69
p:who ll	a-50b80
p:who prefers	a102c-45
p:who s	c84f-48g-70
p:who should	a120c-70
p:who will	a56
p:whom it	c74
p:wie besprochen	a-123c-113d-46f-44g144
p:wife and	a-93c53e108
p:wife has	a-43c43d68
p:wife is	a127c-97
p:wife s	a-50c66d54e78g-64
p:wife would	b83
p:will be	a105d-68e-98f-50
p:will have	a-80b77g99
p:will pay	c74
p:will send	c93
p:willing to	a-74b-43d76g64
p:window and	a-71c118
p:window is	a-107d139
p:wir drehen	a-111b-59c144d-73e-86f-40
p:wir haben	c-88d-85e-43f158
p:wir ihnen	a-80c97
p:wir sind	b-67c119e-64f-64g-59
p:wish to	a-106c88d-58f112
p:wishes to	a107g-91
p:with <1digits>	c55
p:with <2digits>	a-53c48d46
p:with a	a56d-118g-83
p:with an	a-69c57d-59e109
p:with her	a63
p:with his	a84
p:with i	a74b58c-127e75
p:with initials	a101c-47d-58
p:with it	d111
p:with me	a73b66c-81
p:with my	a-88b60e-139g134
p:with one	b136c-43
p:with some	c97
p:with something	a68c-64g72
p:with the	b-86d-59e-115f47g123
p:with two	a62c-51f108g-78
p:with us	a64b92c-66
p:with weight	a97
p:with whoever	a-72e101
p:with you	a-64b66c52
p:with your	a-144d156e-69g-82
p:withdraw my	a-67c-103d-71f142
p:within <1digits>	a-42c93
p:within <2digits>	a-90c124d-81e77f-45g-42
p:without a	a81b-115c-87e108
p:woman who	a42b-48e-65g96
p:won t	a82b45c-96d-100e-46f82g-69
p:wondering what	a-108b132c-75
p:wore it	a-58d108e40
p:work in	a-44f64
p:working on	c74
p:worth ?	a-116b92c147d-116
p:worth a	a-67c101
p:would a	b151c-150
p:would be	a-58b-83e57f45
p:would give	a-83c107
p:would have	a-50b82c51
p:would i	a100c-86
p:would it	a-145c105g118
p:would like	a142b-81c-77d-73e-64f-52g-92
p:would love	a85b-51c74d-61e-52f-45g-71
p:would make	c65d-44
p:would need	a-71c130d-80e-49g89
p:would one	b84
p:would only	a-126c121g62
p:would rather	a149b-50c-123d-80g-40
p:would somebody	a99c41e-62
p:would someone	a90
p:would suit	a125c-94
p:would that	a-140b133
p:would the	a-69c93d76
p:would you	a-52c123e-98f-72
p:would your	a-42b-64c103e-62f-48g-56
p:wouldn t	c99d-72
p:wrist <2digits>	a50g48
p:write to	a186b-44c-51e-89g-69
p:writing a	a-87b-41c135
p:writing from	a-56e-66g127
p:writing to	a-114b-49c90f105
p:x <2digits>	a190c-134d-53e-42g-68
p:y a	c-64d145e-46f-73g-73
p:y compris	a-113c-112f153
p:y connais	b-48c120d-72
p:y el	b-44c-60e99f74g-54
p:y en	a88b-42c60d-54
p:y la	c-99d102e90
p:y lo	a146d-44g-116
p:y me	a116d-58e-56
p:y mi	a49
p:y no	a-92c146
p:y nos	c-92e104g77
p:y nunca	a124c62d-83e-88
p:y prends	a-87b139
p:y que	a62d-50e-75g87
p:y si	a-65b140c-103
p:y suis	c-52d43e98
p:y un	a68
p:y yo	c-56d-59e103
p:year <1digits>	a-48c103
p:year and	a48b62c-81d-45e54
p:year i	a103b-48d57e-48f-48
p:year it	a45c-45d56
p:year of	b116c-56
p:year old	a-50c-53d-51e135
p:year s	a-95c112
p:years ago	a49e-75
p:years and	c66e49f-46
p:years at	c93
p:years i	a127c-61d-41e-50
p:years in	a43c66
p:years of	a57b105c-56
p:years old	a-153d158
p:years on	c100
p:yellow gold	a49d-110g77
p:yes i	a63c-56g74
p:yes to	a-132b52c-146d125g144
p:you !	a-50c163d-93
p:you ?	a-94b122d69
p:you a	a172b-88c58d-56e-113f-62g-66
p:you are	a-61b-41c117d-52f-76
p:you asked	a-128c-106d-43g149
p:you at	a-80g126
p:you be	a-115b48c63f78
p:you before	c62d-44
p:you buy	a-119c153d-83
p:you can	a63b-41c-73e-53g93
p:you charge	a-75c-91d127
p:you confirm	c110d-51g-107
p:you consider	c79
p:you could	b77d48
p:you d	a-153b-51c143d-91e-50g136
p:you do	a149b-62d-137e-108f-65g-96
p:you don	a72b-44c68e-47
p:you fix	a49b-52c132d-78e-45
p:you for	a-152b-104c115d48g121
p:you from	c59
p:you gave	a-132e111g93
p:you get	c59f53
p:you give	a-143c159d-55
p:you got	a96d-56
p:you guys	a68b93d-74
p:you had	a145c-115d-102e82
p:you have	a150b-93c46d-130e-115f40g-101
p:you hold	b-46c-125e-43f137
p:you i	c-106d51e80g94
p:you in	a-119d160
p:you keep	a-142e-42f147
p:you know	c43g77
p:you lend	a-111c94d69
p:you let	a-60c119d-72e-79f97
p:you like	a120c94d-74f-101
p:you ll	a-90b147d-100f-42g-82
p:you make	a77c-148d126e-60f-51g-66
p:you may	a-109b57f104
p:you mentioned	a-109c-77g131
p:you might	a-73c138g-52
p:you my	f94
p:you need	a-49c93d53
p:you offer	a74
p:you on	g46
p:you only	c78
p:you open	a135c-81d-101g-77
p:you our	a-50c83
p:you pay	a-72c102d-47
p:you put	a108
p:you re	b-57d114e-128f43g40
p:you said	a-128c-119d-52e72f-40g147
p:you say	a-131b-137c209d-52
p:you sell	a167b-100d-108e-56g-41
p:you send	a209c-119
p:you sent	a-134c-74e164g69
p:you ship	a152c-120d-50
p:you show	a121c-61
p:you sold	a-77c-85d104e65
p:you still	a76c-93g88
p:you take	b46c74
p:you tell	a-71b138c67e-63f44g-76
p:you the	a-58e121
p:you to	a-92e85
p:you ve	b-95e95f52g-46
p:you want	a-55c108
p:you were	a-130c-64e58f96g124
p:you will	a-44c82
p:you would	a-148b-57d162e85
p:young man	a-80c-128e138f73
p:your <4digits>	c106e-65
p:your archive	a-95d128
p:your bank	a-62c93
p:your beautiful	c58
p:your boutique	a-41c83
p:your brand	a-58c83
p:your colleague	a-48c-77e70f116
p:your company	a41c49
p:your competitor	a111e-52
p:your competitors	a-67c92
p:your customers	a-50c103
p:your domain	a-47c80
p:your email	a-97c-98f-74g144
p:your geneva	c107
p:your head	a-44c81
p:your house	a-93b-66c155d-146f-50g-54
p:your label	a-136c-166d187
p:your late	a-80c47e90
p:your leather	a-106c115
p:your london	a-140c-67d126e130
p:your mark	d117
p:your marketing	a-51f93
p:your message	a-94g96
p:your mount	d85
p:your mr	g53
p:your name	a-50b-136c75d124e-50f-40g-51
p:your new	a-56c96
p:your old	a114b80c-91d-56
p:your own	a79b-72d-65e88f-56g-47
p:your page	a-58c111
p:your paris	a-105e119
p:your people	a147b-92c-101
p:your perfume	a-64c148g-73
p:your perfumer	c57
p:your private	a-78f94
p:your requirement	c65
p:your rings	a-86c102
p:your salon	a65
p:your security	a-107e118
p:your shop	a-110c127d-77e61
p:your shops	c-100d123e-112f94
p:your side	a-66c43g63
p:your site	a-59c116d-112e88f-57g-70
p:your staff	a-103c96e70
p:your store	c53
p:your team	a-40c76
p:your watches	a-141b113c90
p:your website	b121d-40e-48
p:your window	b133e-62g-46
p:your workshop	c72
p:yours ?	c-70d115
p:yours and	b95c46e-41
p:yours from	a-112b88c-114d139
p:yours i	a61
p:yours in	c147d-104
p:yours to	a-71c112
p:zeit ?	a163d-56e-129
p:zoek een	a103c-68
p:zu meiner	a-108c-77f74g143
p:zum <2digits>	a-76b163c-53d-41
p:zum sechzigsten	a113c-82
p:£ <1digits>	a125d-62
p:£ <2digits>	a-139c109e121
p:£ <3digits>	e45
p:будем в	a98g-76
p:в париже	a99c-85
p:до <1digits>	a80
p:добрыи вечер	c-64g103
p:добрыи день	a47b-49c60d-50e-51f-50g53
p:есть ли	a76
p:живем в	a116c-109d-40f-51g-70
p:здравствуите !	c95d-41e-41f-52g-57
p:кольцо с	c-97g119
p:мне нужен	a-72c124f-42g-41
p:серьги с	a74b-52c-102d-54e-55f-52g109
p:сколько стоит	a96b-49c-76d-49e-47f-47g-57
p:у вас	a98b-52c52d-53e-51f-54g-96
p:хотела бы	c85
p:хочу заказать	a100c-96
p:часы с	a68c69g-71
p:ابحث عن	a120b-51c-121d-55e-58f-49g-50
p:ابنتي في	a77c-41
p:السلام عليكم	a60b-41c73d-41e-44f-41g-40
p:باريس يوم	c-57e144
p:في باريس	a95c-82e-50
p:في شهر	a-44c166e-43f-51
p:لزفاف ابنتي	a77c-41
p:موعد خاص	a82c-42
p:هل يمكن	a-57b-44c158d-46e-48f-46g-44
p:يوم الاحد	a42c-67e101
q:after-purchase/broken/1	b-87d108e95f-86
q:after-purchase/broken/2	a-122b-66d142f-69
q:after-purchase/exchange/1	a-82d108e51f-40
q:after-purchase/exchange/2	a-132c78d55e-90f41g47
q:after-purchase/order/1	a-59b-75d98e44f-81g45
q:after-purchase/order/2	a-127b-71c-61d85e124
q:after-purchase/order/3	a-106c108d-91e139f-59g-44
q:after-purchase/owned/1	a-135b-104c-83d144e48f-60g-106
q:after-purchase/owned/2	a199b-99c-57d-58e-62f-51g-50
q:after-purchase/papers/1	a-110b-88d122f-68g-99
q:after-purchase/papers/2	a-130b-73c-71d138e-81f48g-73
q:after-purchase/papers/3	a-65c-46d110
q:after-purchase/repair/1	a-64b-73d136e44f-64g-45
q:after-purchase/repair/2	a-56b-45d111f-43g-44
q:client-wish/bespoke/1	a64c-57f-59
q:client-wish/bespoke/2	b-91c-75d134
q:client-wish/call-back/1	a45b-73c-135d-134f128
q:client-wish/kin/1	a51d-40
q:client-wish/kin/2	a48c-76e-41f-42
q:client-wish/kin/3	a50b-40e-115
q:client-wish/occasion/1	a53g-67
q:client-wish/occasion/2	a59b-52e50f-84g-89
q:client-wish/occasion/3	a82b-45d-64e-43g-43
q:client-wish/piece/1	a59c-53d56f-71g-50
q:client-wish/piece/2	a53e-43f-84g-66
q:client-wish/piece/3	a111b-80c50d-136e-66f-67g-70
q:client-wish/price/1	a74b94d-122e-67f-86g-86
q:client-wish/price/2	a141c-178d100e-86f-80g-121
q:client-wish/proxy/1	a87b-69c-95d96e-76f-61
q:client-wish/stone/1	a77b-48e-99f-87
q:client-wish/stone/2	a127b-82c-64d-118e-83f-70g-115
q:client-wish/visit/1	a82b-49c-78d-66
q:client-wish/visit/2	a94b-87d-84f-76g-107
q:client-wish/visit/3	a93d-42
q:client-wish/wish-to-buy/1	a101b-53d-87e-90f-75g-60
q:client-wish/wish-to-buy/2	a108b-84d-114e-118f-51g-76
q:client-wish/wish-to-buy/3	a59d65e-45
q:earlier-exchange/addition/1	a-97b-97c-139d-83e-72g156
q:earlier-exchange/addition/2	b-68c-135d-91e-71f-61g110
q:earlier-exchange/awaiting/1	a-144b-82c-104e-77g150
q:earlier-exchange/awaiting/2	a-133b-50c-49d107e-50f-99g119
q:earlier-exchange/earlier/1	a-146b-93c-142e92f88g154
q:earlier-exchange/earlier/2	a-145b-72c-131d-92e-86f84g149
q:earlier-exchange/rearrange/1	a-67b-78d-94e-124g120
q:earlier-exchange/rearrange/2	a-92c-102g128
q:earlier-exchange/thanks/1	a-144b-91c-130d-90e-95f157g149
q:grievance/claim/1	b-55d-89e136f-103g-119
q:grievance/claim/2	a-129c-112e157f-98
q:grievance/conduct/1	a-56b51d-63e124f-62
q:grievance/conduct/2	a-101b-53c-118d-88e143f-54g-72
q:grievance/displeasure/1	a-86b-106c-142d-50e161f-95g-96
q:grievance/unserved/1	d-128e116
q:grievance/unserved/2	a-79b40c-151d-80e145g143
q:grievance/unserved/3	a-103c-94e134
q:no-project/catalogue/1	b131c-64d-107e-84f-65g-63
q:no-project/conditional/1	a-63b138d-92e-83f-92g-73
q:no-project/conditional/2	a-131b121c53d-43e-46
q:no-project/curiosity/1	a-148b155c-121d-45e-95f-87g-90
q:no-project/curiosity/2	a-124b141c-130d-73e-66f-63g-66
q:no-project/curiosity/3	a-93b124c-102
q:no-project/far-away/1	a-133b159c-151d-112e-73f-77g70
q:no-project/far-away/2	a-79b141c-122d-80e-57f-50g-57
q:use-of-the-house/career/1	a-135c121d-96e-103f-47g-104
q:use-of-the-house/career/2	a-93b57c87d-92e-83f-83g-85
q:use-of-the-house/career/3	a-98b-81c105d-53e-58f-58g-50
q:use-of-the-house/charity/1	c85d-68e-42g-89
q:use-of-the-house/charity/2	b-80c99d-75e-82f-66g-70
q:use-of-the-house/charity/3	a-106c108
q:use-of-the-house/digital-agency/1	a49c70d-94e-71g-84
q:use-of-the-house/digital-agency/2	b-83c98d-79e-72f-73g-80
q:use-of-the-house/digital-agency/3	a-74c89
q:use-of-the-house/distribution/1	a-115b-98c99e-85g-75
q:use-of-the-house/distribution/2	a-94b-78c129d-41
q:use-of-the-house/freebie/1	a-123b-69c109e-55f-65g-89
q:use-of-the-house/freebie/2	a-126b-136c168d-90e-162f-64g-86
q:use-of-the-house/influence/1	b-106c103d-105e-48f-77g-87
q:use-of-the-house/influence/2	a-57b-82c106d-84e-79f-76g-77
q:use-of-the-house/influence/3	a-107b-70c106d-72e-72f-68g-69
q:use-of-the-house/misdirected/1	a-89c160d-166f-104g-81
q:use-of-the-house/misdirected/2	a-111b-69c128d-71e-79f-81g-83
q:use-of-the-house/money/1	c94e-107f-94g-44
q:use-of-the-house/money/2	a91b-64c72d-76e-70f-58g-75
q:use-of-the-house/money/3	c41
q:use-of-the-house/pitch/1	b-81c103d-102e-113f-87g-75
q:use-of-the-house/pitch/2	a-95b-46c98d-51e-46f-45g-46
q:use-of-the-house/pitch/3	c61
q:use-of-the-house/press/1	a54b-51c48d-56e-96f50g-86
q:use-of-the-house/press/2	a-87b-74c104d-82e-77f-72g-73
q:use-of-the-house/press/3	b-54c90d-57e-57f-53g-54
q:use-of-the-house/property/1	a-120b-51c124d-55e-75g-85
q:use-of-the-house/property/2	a-86c95
q:use-of-the-house/property/3	c69
q:use-of-the-house/resale/1	a54b-69c128d-94e-120f-80g-98
q:use-of-the-house/resale/2	a-185b-55c192d-114
q:use-of-the-house/service/1	a-40b-96c105d-85e-89f-54g-100
q:use-of-the-house/service/2	a-136b-73c124d-79e-61f-58g-62
q:use-of-the-house/software/1	a-118b-83c112d-128e-87f92g-85
q:use-of-the-house/software/2	a-83c92
q:use-of-the-house/software/3	c70
q:use-of-the-house/staffing-agency/1	b-73c109e-82f-65g-91
q:use-of-the-house/study/1	b60c77d-102f-69g-99
q:use-of-the-house/study/2	a-50b-90c86d-85e-80g-76
q:use-of-the-house/study/3	a56c57
q:use-of-the-house/supplier/1	a-59b-75c72e-98
q:use-of-the-house/supplier/2	a-129b-75c113d-78e-81f-70g-74
q:use-of-the-house/supplier/3	a-69c92
q:wish-to-stop/erasure/1	a-141b-88c-153d-107e-91f158g-97
q:wish-to-stop/erasure/2	a-133b-80c-146d-98e-79f153g-82
q:wish-to-stop/erasure/3	a-115b-49c-132d-53e-50f143g-50
q:wish-to-stop/no-call/1	a-141c-149f164g-83
q:wish-to-stop/unsubscribe/1	a-74b-97c-94d-115e-102f157g-125
q:wish-to-stop/unsubscribe/2	a-69b-78c-134d-121f143g-136
q:wish-to-stop/withdrawal/1	a-152b-91c-136d105e-105f174g-122
q:wish-to-stop/withdrawal/2	a-132c-121d-68e-49f152g-57
w:!	a-82c117d-134
w:$	a-98c94d-53e83
w:<1digits>	b-103c139d-50e-70f-75
w:<2digits>	a62b-97d-45e-81f-41
w:<3digits>	a66b-120c114d-115f-81g-113
w:<4digits>	a-77b70d124e-107g-109
w:<5digits>	a-107b-116c46d146e-149f-82g-127
w:<link>	a-67b-47c144d-93e-71f-45g-52
w:?	a98d62e-114f-93g-75
w:aaa	a-47c85
w:aan	a-90b-40c109
w:ab	a62c-43d-106e116f-58
w:abbiamo	a-70b42c53e43g-43
w:abeille	a78
w:abend	a82
w:aber	a132c-153d-84f-54g-46
w:abholung	c47
w:abimer	a-69d107
w:abito	a86d-46
w:able	a79b67c-87d71e-62
w:abonnes	a-60c85
w:abord	a-65b104c-102e111
w:about	d-49e-76f73g114
w:above	b49c49d-85f74
w:abril	d85
w:abuela	d46
w:acceder	f66
w:accent	a61
w:accept	a-89c104
w:accepte	a-86b43g67
w:accepterait	a79
w:accepteriez	b56
w:acceptez	c45
w:acces	a-90c103f68g-42
w:access	f54g58
w:accompagne	a-43c50g45
w:accompagnera	a43
w:accord	b-48c-83d-78f-60g123
w:accordez	c91
w:accordo	c-75g117
w:account	a-136b-46d61f134g56
w:accountant	b45
w:accounts	c59
w:accreditation	a-41c78
w:accroche	d68
w:accueil	a-52c-93e137
w:accurate	b44
w:achat	b121c-128d76e107f-63g-61
w:achats	a-90f112
w:achete	b62c-127d95e-48g-79
w:achetee	a-64b-96d121e-60f-56g-52
w:achetees	c-78d94
w:achetent	a-83b77e43
w:acheter	a73b112d-144e-47f-66g-85
w:acht	b82c-43
w:acier	a150c-67d-119
w:acompte	a-41c-68g113
w:acqua	a130e-71
w:acquerir	a96c-116d74
w:acquire	d60
w:acquistato	a-63c-53d102
w:across	a-73b50c94
w:act	f70
w:actress	a120c-73
w:actualite	a-90d75g72
w:actually	a146b-73c-118d-62f-40g-50
w:actuellement	c63
w:ad	a110g-69
w:add	a-103d72g106
w:added	a-82d48g74
w:address	c-82e-59f129g99
w:adesso	b90d-68e106
w:adeyemi	a-73c-58g112
w:adjunto	a-57c97d47
w:administration	c-44d66
w:admired	c93
w:admirer	a-44c86
w:adore	a74b-53c72d-70e-74f-81g56
w:adored	c73
w:adresse	a-82b-50c-61e-63f138g142
w:adresser	a124b-44e-48f71g-84
w:adresses	c104d-42f44
w:advance	a46b50d-44
w:advice	a60
w:advise	c-68d125
w:affaire	a-49b53f74
w:affaires	d49
w:affiche	a-84c83d72
w:afford	a-97b94e41
w:afin	c62
w:afspraak	g101
w:after	a49c-103e-45
w:afternoon	b-61d68f-46g53
w:afterwards	e41
w:again	a-106c77e-50f-59g132
w:against	a98g-62
w:age	a-123d122
w:agence	c91e-44
w:agency	a88
w:agenda	a112c-66
w:agent	a-47b-41c100d-68f-46g-56
w:agit	g51
w:ago	c57d66e-83
w:agora	a58b54
w:agree	g42
w:agreed	a-122d-56e93f66g96
w:ahead	a-120b120c-104e107g88
w:ai	f68
w:aide	a55
w:aidez	a94c-45
w:aiguille	d88
w:aiguilles	a59b48c-85
w:ailleurs	a50d-55f98g-48
w:aimable	c-61f88g53
w:aime	b121d-87e-87g-82
w:aimerais	a98d49e-68f-88g-85
w:aimerait	a46c46d-43
w:aimerions	a-57c85
w:ainda	a62b47c-78g42
w:ainsi	a-86c-58f122
w:air	b96
w:airport	a-100d123
w:ait	a-57b75c-56e48g98
w:ajoute	g49
w:al	b-58c-66d-55g58
w:alarm	c181d-51f-108
w:algo	a59c51
w:alguien	e95
w:algun	a-74b94
w:alianca	a59c-63d88
w:alianzas	a67c-63e55
w:all	b60c-46f43g70
w:alla	b44
w:alle	b-47d-97f86g89
w:alleen	b62c-49d64
w:allego	c73
w:allergic	g103
w:alles	a-108c-75d62f129g50
w:allez	b-90c158
w:alliance	a43b-45c-84d74f-51g-70
w:alliances	a93c-116d-80f-47
w:alligator	a41
w:allo	c168d-102g-47
w:allora	a-88b63d-47g115
w:allowed	a54
w:almaty	a93
w:almeno	c45
w:along	b-57d96f-58
w:alors	c-78g-56
w:already	a-127c116e-60f103g-53
w:als	c98d-58e-65g-62
w:also	a-52e-59f83g-49
w:alta	a-67b79
w:alternance	c64
w:alto	a49c70
w:altra	a-44g62
w:altrimenti	g41
w:altro	e46
w:always	a53b70d-50e-60g-46
w:am	a48b-79c54f-79
w:ambassador	a56
w:amber	a119b45c-78d-49
w:ambre	a159c-133
w:amend	a-72c58f90
w:ami	a-82c90d52
w:amie	a55c-52d64
w:amore	a42c67d-51
w:amount	c77
w:amour	c129d-65
w:amoureux	a114c-82
w:an	c70
w:analyse	e56
w:anche	a133d-99e-63f-69g-72
w:ancien	c57d-52
w:ancienne	a61b-44d-71f106
w:anciennes	c83d-74
w:anciens	a102c-133d123
w:ancora	a64e-84f-57
w:and	d-55
w:anel	c-64d41g66
w:anelli	a72
w:anello	c-48d84f-53g-74
w:anfrage	a-109c-66d-66f122g111
w:ange	c42d45
w:angers	c43d70
w:anglais	a-69c68
w:angle	c59
w:anhanger	a77
w:anillo	a43e-53g-43
w:anillos	a57b96c-73
w:anime	c42
w:anneau	a68c-78
w:anneaux	g67
w:annecy	d95
w:annee	b133c-84d135e-62f-47g-52
w:annees	a72b92c-95d-41e-47g-50
w:anni	a46b45d-52g-71
w:anniversaire	b-41c-48e-48f121
w:anniversario	a63c-50
w:anniversary	a-91b93d-97e103f74g-43
w:anno	a-59b94c42d-57
w:annuelle	c52
w:ano	a91
w:anos	a53b111c-63d-51f-55g-66
w:another	a71d-114e69g-59
w:ans	a68b103d-57e-65f-74g-118
w:anse	a-85d112
w:ansehen	a117c-62d-55
w:anselme	a-63g104
w:answer	a-79b-60d-72g128
w:answers	a-84c110
w:antwerp	a52
w:antwerpen	d76
w:antwort	a-92c-107e142
w:anvers	c75
w:any	a79b-75d-73e-102f41g65
w:anybody	a65
w:anyone	a-53b56e71
w:anything	b75d-58e-99f52g-56
w:anyway	c75
w:anywhere	a45b120c-110
w:ao	a-41c-43e120
w:aout	a66e-45f41
w:apologies	c-62d-49g132
w:app	a-61e89
w:appel	a-94d-58f129
w:appeler	f68g40
w:appelez	a-64c-65e54f123
w:appelle	c97d-60e78g-51
w:appels	a-83c-84e66f114
w:application	a-74f110
w:apply	c46
w:appointment	a-91b48c73d-65e71f-44g80
w:apporte	a119e-78
w:apporterai	g92
w:appreciate	a-43b56c52
w:apprendre	e44
w:apprenticeship	b98c-61
w:appris	c-54e69f60
w:approche	a67
w:appuntamento	a-87e45f63g72
w:apres	a65b-41d-66f-47
w:apresentar	a-54c83
w:april	c-72e53f108
w:arbeite	a114
w:arbre	c71
w:archive	c-90d151
w:archives	a126c-61
w:archivio	a-85c-50d45f118
w:ardoise	a96
w:are	b46c67e-71f-61g-78
w:area	a-74c96
w:aren	c45
w:argent	a118c-121d-118f-76
w:argento	a126c-95e-66f-56
w:argument	b126c-97
w:arm	c111e-45
w:armband	d98
w:armbanduhr	a54c85d-78
w:armee	c46
w:armes	a80
w:around	c-50d101g52
w:arrange	g63
w:arranged	a-87g110
w:arret	a-66b90
w:arrete	a185c-134d-110e99
w:arretee	d61
w:arreter	a-53f112
w:arriere	c41d-84e-49f103
w:arrivata	a-73c-81d118e43
w:arrive	c-81d67e54f-84g101
w:arrived	a-91c69e70
w:arrivee	c-79d141e-46g111
w:arrivent	a-45b47f83
w:arriver	a-57b75c-60f104
w:arrives	e43g48
w:art	b-50d-65e-42f119
w:article	b-49c-73e-54f133g-58
w:artisans	a-44c80
w:artistique	c114e-66
w:arts	a-59c108
w:as	a-70b-58g127
w:asdf	a-71c115e-41f-46
w:aseguradora	a-52d74
w:asi	a149c-55d-63e-76
w:aside	b83c-89d-41g103
w:ask	a-72c94d-101g53
w:asked	a-82b-62c-91d-109e114g148
w:asking	a-87b59e49f75
w:aspetto	a-116c-114e103g135
w:assez	a40b108c-83g-59
w:assistant	c-84e48f54g62
w:assistante	a98c-60
w:assistants	a-87c119
w:association	b-40c100g-41
w:associe	c154d-48
w:associes	c-93f58g58
w:assurance	a-90c-81d137
w:assurances	a47
w:assure	e70
w:assureur	c-79d109
w:ate	c103
w:atelier	a-45c82e-68f-66
w:ateliers	b-56d178e-45f-41g-51
w:atendem	a69
w:atender	a93
w:attached	a-86b-64c115d-57e-100
w:attend	a59c78d-45e-126
w:attendais	a-73b77c-75e86
w:attendant	a-113b134c-64
w:attendre	c-108d-47e58g61
w:attends	a-104c-107e131
w:attente	a-79e93f74
w:attention	d-50e-55f98
w:attesa	c-74e67g55
w:attestation	a-78c-102d115f63
w:au	f-54g49
w:auch	f-44
w:auction	a51c86d-67e-42g-41
w:aucun	a-42b129c-124e101
w:aucune	a-86b55c-76d56e115f88g-41
w:audience	a92
w:audit	a-59c83
w:auditeurs	a52
w:auf	a-66d48e143f-69g-46
w:august	c-50
w:aujourd	b112c59d-85e-52g-60
w:aura	a75c-44d-46e-82f-43g78
w:aurai	a-124b136c-108g108
w:aurais	c40
w:aurait	a-54c140d-62
w:aurez	a68
w:auriez	a49b-61c70d44e-70f-54g-81
w:aurore	d55
w:aus	b-53c-57e-83f97
w:aussi	b-100c135d-42
w:autant	b90c-46
w:automatique	a-101d94e105f-53
w:autorisation	a65d-85f56
w:autour	c47g-52
w:autre	c-120e108f43
w:autres	c66d-60e-67g-72
w:autumn	g98
w:aux	a-46c69e-68f55g-44
w:available	b-45c87d-71e-54g-54
w:avais	a-103c-120e129f104g96
w:avait	a-113c-107d160e135f-56g81
w:avance	a44b-58d98e-71
w:avant	e-47f-61g-42
w:avec	b-42d-53
w:avenue	a-59c80
w:avere	a70c-48
w:avete	a43b-76c-126d-44e135g-68
w:aveva	a-46c-52g117
w:avevo	a-74c46d52
w:avez	b-57d-45
w:aviez	a-131c-138e55f-49g146
w:avions	a-87c-102g145
w:avis	a-95b59c-108e69f145
w:avo	a109d-63
w:avocat	a87
w:avocate	c57
w:avoid	a-63c96d-43f-48
w:avoir	d-50g98
w:avons	d45e-69
w:avril	a96c-65d-55
w:avv	a112c-102d-42f79
w:awards	a71
w:away	b73d67e-42
w:awning	a-73c137
w:ayant	a-56c-93d-50g124
w:b	a-56b-60c66d90e-96
w:baby	a148c-59d-96
w:bac	b140
w:bacio	c49
w:back	a-82b-100c90d79f-56g101
w:backwards	a-76e69
w:bad	a73e49
w:badge	a-75c107
w:bag	a104c-99g-114
w:bags	a48b44c65d-56e-44f-41g-92
w:bague	a66b-57c-71g-74
w:bagues	a52b142c-111d-67f-67g-67
w:baguettes	a114
w:bail	a-81c87d44
w:balance	a-87c83e83
w:ball	a-55c61
w:ballpark	b114c-79
w:bambini	c46
w:band	a58c-98d88f-42
w:bands	a50b56d-41
w:bangle	a41c-74g52
w:bangles	f62
w:bank	b-51c96d-61e-54f-50
w:banque	d-42e102
w:bapteme	a49c-70e74g-40
w:bar	a47e52
w:barcelona	d90
w:bari	a-42c86
w:bas	a-68b95c-93f69
w:base	a-50d50g49
w:basement	a-42c145e-63
w:basket	a139c-91e50
w:baskets	e80
w:basse	c-49g90
w:basta	a69c-64e-48f82g-41
w:bateau	a44b46
w:bath	a-55d126
w:beads	a75c-62f73
w:bear	a170d-139e-43
w:beat	c66
w:beau	d41e-60f-44g-49
w:beaucoup	d-81e-63f87
w:beaune	a108c-41
w:beaute	c85
w:beautiful	d-46e-50f50
w:beaux	a-52b55c80
w:bebe	a129b-58c-130d-76e111f-46g-82
w:because	a105b-72d-86f-69g-88
w:become	a140b-66
w:bee	a183b-92c-79d-75e-52g-83
w:been	g53
w:bees	a80b-75
w:beetle	g51
w:before	b-76d57e60f-68
w:began	a-52g100
w:begin	b55
w:begun	a-52f76
w:behalf	a44c-50d-46f98
w:behind	c78d-50f-72
w:bei	a-74b112c81d93e-68f-68g-60
w:beige	a130c-95
w:being	a-68b93c-121d-79e142f62g-53
w:believe	a-109c64e-64f82g91
w:bella	a-60b84e53
w:belle	b-86c-119f47g90
w:belles	a-86f77
w:bellissimo	a-78b48c-47d91
w:bello	a57b59c-55
w:beloved	a-87c122
w:below	a-103b68c79d-62e-62f-100g89
w:belt	c-93d42e93
w:belts	e41f82
w:ben	b43c-70d-60e79f76
w:bench	a-108c151
w:bene	a-54b44
w:benissimo	a-94c58g86
w:beratung	a-48b138c-74e72f-82
w:bergamo	a-50d73
w:bernadette	c108
w:besoin	a-76b81c78e-88
w:bespoke	a-49b97c-51e42
w:besprochen	a-89c-67g124
w:best	a-60c120d-95e-75g-65
w:bestatigung	a-91c-86f122
w:beste	c76
w:bet	c148d-59
w:bete	b67c-50
w:better	a-71b92d-51e74g73
w:between	c-64d88g-43
w:bianco	a86
w:biarritz	a-49c139d-81
w:bibliotheque	b46
w:bien	a-54b77c-101d67f41g121
w:bientot	a46c-83d104
w:big	b111c95d-57e-69g-43
w:bigger	a52d78
w:bij	b91c-50d73g-49
w:bijou	a100b-96c73e-90f-65g-68
w:bijouterie	a80c-41
w:bijoutier	a-74d64e62
w:bijoux	a-85b73c127d-58e-85f-63
w:bill	e41
w:bin	b-43d-50e116g-58
w:birth	a-97c-58f112
w:birthday	b-48c-105d-71e64f123g43
w:bis	a83b86c-122d-94f-56
w:biscuit	c42
w:biscuits	c77
w:bit	b49c-86d44e71
w:bitte	c-53d-105e-94f117
w:bizarre	g55
w:bjr	a89d-50e-41
w:black	a109c-118f-44g-48
w:blanc	a49
w:blanche	a-51d-43f66g87
w:blauen	a93
w:bless	a-43c80
w:bleu	a77b-64c-76d-59f-50g75
w:bleue	a153c-90d-56e-75
w:blind	a83c42g-53
w:blog	a-54c104d-52
w:bloke	c67g67
w:blonde	c-89e98
w:bloque	c64g-42
w:blu	a103c-59d-75e-49g56
w:blue	a139b-107c-49d-110e-86
w:boa	b-43d-75e-56
w:board	a61b88c-84d-43g53
w:boat	c102d-53e-50
w:boda	a-92b106c-55e55
w:bodas	a47c-59e63
w:bois	a134d-54
w:boite	b73c-49e83f-62
w:boites	a-41b-79c149
w:boitier	a54
w:bologna	a94c-65f63
w:bolsillo	a56e-41g64
w:bolso	a70b-41c-117d-43e83g58
w:bom	g99
w:bon	b-72d47e52f-47g78
w:bond	a75
w:bonjour	b-47
w:bonne	a-43c42d-52e-104g123
w:bonsoir	b-77d-59e-61f-51g127
w:bonus	b92
w:book	b-64c127d-78e-65f-62g-82
w:booked	a-66c117g-61
w:booklet	a-90d106
w:books	a48f69
w:bord	g87
w:bordeaux	a72b44c-104d61e-88f-44g-59
w:born	e96
w:borrow	a-69c105
w:borrowed	a-111c139
w:borsa	a47b41c-111d82f-53g-71
w:boss	a60g59
w:boston	a-72c-62d53e60g67
w:both	c-143f122g133
w:bother	a-51d-49f151g-54
w:bottle	c-85d95e70g-43
w:bottles	a-61c99
w:bouclage	c66
w:boucle	a70c-85d45e49g-48
w:boucles	a72b-56c46d-51e-63f-45
w:bouge	g51
w:bought	a-141b-87c-40d139f71g-84
w:bougie	b-58c-119d95e78f-55g-55
w:bougies	e42g45
w:boulangerie	b96
w:bouquet	a-71e97
w:bout	a-79c-54d50e122
w:bouteille	a45
w:boutique	a-68b-67c48d42e71f50g-82
w:boutiques	c82d-53e-48f-44g-47
w:bouton	a-74d114e57
w:boutons	a79b-46c-110e-56f-49g60
w:bowl	e49
w:bowls	a90b-93
w:box	a-95b-72d101e129
w:boxes	g65
w:boy	c107d-44e-41
w:boyfriend	b41
w:bracciale	a-41b87c-41d47e67
w:bracelet	a63b-90c-83d73f-55g-78
w:bracelets	b78f-54
w:brand	a-62b-49c90d-45e-45f-42g-43
w:brands	a-77c95
w:bras	a56e74
w:brass	a115c-74e-42
w:bravo	a-97c-66e151
w:breakfast	c49
w:brevet	a-96c137
w:bride	a98b-71c85d-47e-42
w:brides	a-66c92
w:bridesmaids	a71
w:brief	g45
w:brillant	a-56d68g60
w:brille	c80d-54
w:brincos	d51
w:bring	c-65d75e-76f-60g107
w:broche	b-42c-90d82f-52g75
w:broches	a58
w:brochure	a-85b128c-67d-47f41g-43
w:brochures	a-95b140c-68
w:broke	d146e-93
w:broken	b70
w:bronze	a-64c116
w:brooch	a57b-110e76f-50
w:brooches	b52g43
w:brother	a97b-48c50d-111e-75f-44
w:brought	d53g42
w:brown	a155c-95e-76
w:browsing	a-70b114c-46
w:bruxelles	a95d-57
w:buckle	a74d-70e55
w:budget	a111b-45c-88d-62e-48
w:buee	a-102d123
w:buen	b57
w:buenas	a48
w:bueno	a48c-52g40
w:buenos	a-44c125
w:bugiarda	a-62c-64e114
w:building	a-86c149
w:built	a50c-51d-58e121
w:buonasera	c101d-75e-49
w:buongiorno	b-66c53d44e-89f-58
w:bureau	b-53e-54f45
w:burgundy	c82
w:bus	a74b49c78d-59e-103g-56
w:buscamos	a-49c93
w:busco	a149d-53e-92
w:business	c114d-69e-47f-44g-55
w:but	b69f-76
w:buttons	c-49e90
w:buy	a106d-110e-72f-68g-97
w:buyer	d59
w:buyers	c64
w:buying	b101c-103f-57g-56
w:buys	b45d-45
w:by	b-84
w:c	e66
w:ca	b91c-50e47g-89
w:cabas	a86
w:cabinet	b-50c137d-87e-86f-42g-59
w:cachemire	a54
w:cada	c42e62
w:cadeau	a77b-88c-108d74f-66
w:cadeaux	a48c62
w:cadran	a84b40c-128e-44
w:cadre	a-90b-40c86
w:cafe	a-116b-66c142d-106e50g-53
w:caffe	a-48b81
w:cahors	a77c-51
w:caisse	a67c49e-53
w:calendar	a43c-79d48f75
w:calibre	a-87b45c84
w:call	a117c-87d-63f-155g70
w:called	c-112d-81e143f-40g-49
w:calls	a-57d-79f149
w:calma	c-42g98
w:calme	a94e-57
w:cambio	a-93c76
w:came	a-51b-75c-120d91e127f-65g70
w:camel	a116c-52
w:camera	a-44c106
w:cameras	a-86c154
w:camille	c-88g104
w:camion	c154d-57e-72
w:campaign	b71c53
w:can	a57b-44d92e-84f-64g-78
w:cancellazione	a-84c-80f127
w:candela	a56c-71d-64e109
w:candidature	f76
w:candle	a-61c-120d92e121f60
w:candles	a126
w:candlesticks	a113
w:canne	c-65e82
w:cannes	a46c51
w:cannot	d84
w:cap	a50
w:capisco	c-68e82f71
w:capital	a-58b-66c162
w:captain	c40
w:capucine	a-93b66g55
w:car	a70d-95e-92
w:cara	a-113c108d-50e99
w:carat	c143d-55g-85
w:carats	a122b-49d-85f-41g-59
w:card	a-62b-66c-62d91e62f115
w:cards	a52e-44
w:care	b78c43
w:carer	c77
w:carnet	a133d-59g-58
w:carre	c-74d77
w:carree	a143c-47e-53
w:carried	c-62e101
w:carrier	a-104c143
w:carries	g46
w:carry	a-78d41g62
w:carta	a-49d-61e107f73
w:carte	a42b-77
w:cartes	a-61f101
w:carton	a-80c41d45e72
w:cartons	a-82c95f69
w:cas	b103d-109e-79g46
w:casa	c99d-111e47f-62g-41
w:casas	a80
w:case	a138b-79c-113d91e-87f-64
w:cash	a81c75d-69g-48
w:caso	a114c-90
w:casse	b-54d143e-60g-53
w:cassee	a49d-61
w:cat	a-70c174e-58f-43g-53
w:catalogo	b74c-56
w:catalogue	b102c-53d-87e-76g-62
w:catalogues	b107d-68f44
w:catch	d49
w:cause	e81
w:cb	a79b47c-62d48e-59
w:ce	b53
w:ceci	a115c-48
w:ceiling	c87
w:ceinture	a82b-50c-119e64
w:cela	d-59
w:celle	b41c-52d-54e-62g104
w:celles	d55
w:celui	b-54c-75d85f-56
w:cena	a-68c90
w:cent	a47c80d-46
w:centimetres	c-91e88
w:centimetri	c-65g115
w:centrale	c66
w:centre	a-94e89g64
w:cents	a-41c71e50
w:cercate	a-53c130e-62
w:cerchiamo	c75
w:cerco	a121b-68c-61d-62e-67f-48g-50
w:ceremonie	g49
w:ceremony	a44
w:certain	a-43b66c110d-63
w:certificado	a-74d80
w:certificat	a-72d87
w:certificate	a-80c-81d102f106
w:certificato	a-75c48d63
w:certifie	c64
w:certified	c68
w:ces	a-76b108c42d-73f66g-51
w:cest	a55g56
w:cet	a91b-41c-88d-74e62
w:cette	d-50e-50
w:chacun	a98c-96
w:chacune	a93
w:chain	a110b-65c-96e-56f-47
w:chaine	a88b-56c-68d69e-50f-44g-53
w:chair	d-47e91
w:chaise	a-101e128
w:chaises	a47
w:chambre	a68d-46e-52f49
w:champagne	a-85c-74e140f104g-51
w:chance	a48c106e-40g-81
w:chandeliers	a111c58d-98
w:change	a-136b93d-80f170
w:changed	a-90c-107d112f156g-62
w:changement	a-89d49g54
w:changer	a-100d125
w:changez	a-107c-54d148
w:chante	a53c46
w:chap	a-96e93
w:chapitre	a131c-76
w:chaque	c103d-99e-93f92g-69
w:charge	a-92b-67c104e56f-61g-67
w:charged	a-85c-96e143
w:chargee	g40
w:charity	a-52c80
w:chat	b-91d-62e100f-41g110
w:chaton	a67c-49g50
w:chauffeur	a79
w:chausse	a46
w:chaussette	a-58d85
w:chaussures	g73
w:che	g-63
w:cheap	a76b-116c152d-73e-63f-70
w:cheapest	b112c-131
w:check	a-56d81
w:checking	a-88c75d54
w:checkout	e82
w:chef	a97
w:cheffe	a51c-57f88
w:chemo	a134b-65c-50g-55
w:cheque	a-54c104d-54
w:cher	a-49b81c76d-53f-44g-61
w:cherche	a46b-100c114d-55e-68f-73g-70
w:chercher	c135e-55
w:cherchez	f72
w:cherchons	a84b-41c68d-53e-54g-52
w:chere	a-71c82d-55e-93f130
w:chevaliere	a96c-47d-48e-47
w:cheveux	e77g55
w:cheville	a46
w:chez	b43c65d48e-60f-42g-100
w:chi	b69g-46
w:chiamo	c79
w:chic	c60
w:chiedo	c129d-131e-85f98g-68
w:chien	b-43c70
w:chiens	a-52c133d-51
w:chiesto	a-61c-72e107g63
w:chiffre	b-109c-103d130
w:child	e53
w:children	a-54b60e101
w:chiusura	g59
w:chocolat	a-79g58
w:choeur	a87
w:choice	a-88d70e61
w:choir	c106
w:choisi	a-106b58c-52e90f52
w:choisir	a146b-48c-153d-74g-66
w:choisis	a-43
w:choix	g59
w:choker	b102c-55
w:choose	a104d-90e-92
w:chose	a77b-57c-63e-46f-70g-42
w:choses	b52c-111e52g-42
w:christening	c71d93
w:christmas	a88b47c-42e-95f-43g-53
w:christmases	d51
w:chronograph	d53
w:chronographe	c-51d102
w:ci	d-81f-71g58
w:ciao	a88d-46
w:cigarette	a-100c-89d131e76
w:cinco	a-112e109g79
w:cinq	b75c-52d-88g45
w:cinquant	e46
w:cinquante	a93b-51c76d-45e-65
w:ciondolo	a70
w:circa	a128c-58
w:cire	c-70d84
w:cita	a-87c98e56g41
w:cite	a74c-100f67
w:citrine	a124b-81
w:civil	a41
w:claire	a142
w:clasp	a82c-80g-53
w:clasps	a-98b42c120
w:class	c115d-50
w:classe	b-109c141e51f-70
w:cle	c-77e90
w:clean	a-112c79d109
w:cleaning	a-91c118
w:clemence	a-81c-58g140
w:cles	c107d-113e50
w:click	a44c68
w:client	a-50b-40e74f74g-76
w:cliente	a45b-48c-55d-115e103g44
w:clientele	a-76e97
w:clienteling	c66
w:clientes	a-119b-47c138d-55e-104g-55
w:clienti	c116
w:clients	a-115b-90c105d-78e66g-72
w:clinique	a92
w:clinquant	a60
w:clip	a119b-57c52d-82e-62g-47
w:clips	a55b-82c-81d68g52
w:clique	a-76f109
w:cloche	c51
w:clock	a64c-94d89f-92
w:clocks	a64b41
w:close	a-41b-56c82d-95e-69f144g-79
w:closed	a100c-86f53
w:closes	a47d44
w:club	b-48c102d-54e-45g-41
w:clutch	a74b71c-82g-68
w:cm	a107b-75c-141d-85e-77f-65g97
w:co	a75
w:coach	e76
w:coat	a-52b-55c-85d55e138
w:cobro	a-45c141e-46
w:cocktail	c64
w:code	a-130b-58c74d90e55
w:coeur	d-40e53g-60
w:coffee	a-79b91c83g-48
w:coffre	a58c54
w:coffret	a-98b46c-121d79e81g96
w:coffrets	c71
w:cognac	c-67g41
w:coi	a96b62c-50d-92
w:coin	b90
w:coince	a-100d102
w:col	a143b-59d-84e-102f-47g50
w:colis	a-68c88e90f-41
w:collab	c56
w:collaborateurs	e50
w:collaboration	c55
w:collaborazione	c73
w:collana	a-64g94
w:collane	c71
w:collar	a41d102e-42g-92
w:colleague	c-102e91f74g45
w:colleagues	c63
w:collect	a134b58c-105d-85e-48f-44
w:collected	a-79e76f68
w:collecting	a-107d60f55g55
w:collection	a-105b63c61d56e-58f-53
w:collectionne	a69b58
w:collections	a149
w:collector	a70
w:college	c57
w:collegue	c-112e108
w:collegues	a-59c125d-52e-72f66
w:collezione	a-68b110c-110d77
w:collier	b-48d57g-83
w:colliers	a51c-46g85
w:colonel	a-41c130d-58
w:color	c-58g50
w:colore	a-78c-53g102
w:colour	b-55e-49f-47g63
w:coloured	a71b-43c87d-45e-41g-44
w:com	a-49c63e47f-61g42
w:combien	a50b80c40d-60e-90f-60g-94
w:come	a65b-45e-75f-69
w:comedienne	c53
w:comes	a80b89c-44d-84e-88g-57
w:coming	b-71c161d-98e-78f-42g-59
w:comite	a55
w:commande	a-61c-55d123g-74
w:commandee	a-46d114
w:commander	a74c-42g-42
w:commandes	a-74e43
w:comme	a-69c-43d-42e-84f-47g148
w:commence	e77
w:commencer	a81
w:comment	a-85b119c-105d131e81f-74
w:commentaires	a-82c-109e58f135
w:commercants	a-47c88
w:commerce	a-73c99
w:commissaire	d83
w:commission	c72d-95e-66f45g-42
w:communaute	d46
w:communication	f46
w:como	a-112c-75d100e110f-49g114
w:compagne	a48c-43d-50e-77f91
w:compagnie	c66
w:compagnon	b50e79
w:company	b-73c101d-87f-53g-58
w:compare	b69
w:comparer	b56
w:competitor	a53c55e-49
w:competitors	a-44c79
w:compie	a87
w:complained	c71
w:complet	a-80c-43d132
w:complete	c-63g71
w:completer	a-61b53d46
w:complications	a59
w:complimentary	a-42e86
w:complimenti	a-119b103e113
w:complique	a43
w:comprado	a-90c-66d120
w:comprar	a66b99d-127e-42g-42
w:comprare	a53b49c-55
w:comprato	a-117b-48c-92d129f-49g-51
w:compre	a-122c-95d135e55
w:comprei	a-85c-46d114
w:comprendre	a-82e84
w:compris	a-81c-75f143
w:comprise	a70
w:compro	a72b73c-76d-54e43
w:comptable	e49g-50
w:comptant	a75
w:compte	d-96f92
w:compter	a-43c100
w:comptes	a66
w:compteur	a-63c102
w:comptoir	a-59g114
w:computer	c80
w:comunicazione	c56
w:comunion	a62
w:con	c42d-111f-53
w:concern	c48
w:concernant	a-105c-54f145
w:concert	a51
w:concierge	c57
w:concours	c168
w:condition	d-85g96
w:conditions	e51
w:conduis	d56
w:confermo	a-104c-77g129
w:confiance	c59d-58e61
w:confidence	a-54c98
w:confidentialite	a117c-58
w:confie	d110e48g-92
w:confier	a-51c98d41
w:confirm	a-59b-60e-64f104g87
w:confirmation	d86
w:confirme	a-98c-99d-40f-47g131
w:confirmer	a93c-65f74
w:confirmez	a-66c73f59
w:conforme	c65
w:conformement	a-50c-91f118
w:confrere	a-50c85g60
w:conge	a-103e105g58
w:congratulations	a-65c62e43
w:connais	a70b-83d-119e65f49g-60
w:connaissez	a43b-63c42g55
w:connait	a-80b83d71
w:connaitre	e63
w:connu	e84
w:consegnato	a-87c-62d109
w:conseil	c46d74
w:conseille	d70
w:conseiller	c73d-45g-45
w:conseillere	c-66e132f46
w:conseillers	f83
w:conseillez	a136c-81e-62f-70
w:consent	a-84c-70f128
w:consentement	a-94c-121f142
w:conserve	a-63c-115d123f63
w:consider	a65d-67e-69f44g-59
w:considered	a-75c76e44
w:console	a41c-62g90
w:constate	a-76e98f41
w:consulente	a95c-49
w:consultation	c46
w:contact	a-67c102d-71e-46f94g-57
w:contacte	c55f62
w:contactez	a-75c109
w:contacts	a-43c96
w:continue	a-106c-81f135
w:continuent	c-51f104
w:conto	c62d-58
w:contraire	a-68e135
w:contrario	e64
w:contrat	b53e-46
w:contre	a-146b-83c156d81f-43
w:controle	a-88d118
w:convenu	a-111c-103g133
w:conversation	f118
w:conviendrait	a82
w:convient	c-48g85
w:coordonnees	f74
w:copain	b80c-43
w:copie	a-48c-53e69
w:copied	c-50f56g51
w:copies	f80
w:copine	a59
w:copy	a-47c-71e47f95
w:coral	a51g47
w:corde	d65
w:cordialement	a-118b-47c-77d112e46f116g64
w:cordon	a-116d188
w:coreen	c58
w:cork	a-61b100
w:corner	c74
w:correa	a-72c-62d114
w:correct	a-102c-92f146
w:correo	c61g46
w:correos	a-87e62f108
w:correspondance	a62
w:corridor	e44
w:corriere	a-70d85
w:corriger	a-93f114
w:cosa	c-69d-74e88f57g44
w:cosas	a60d62
w:cosi	a-72b104d55
w:cost	b71d59e-79f-50
w:costa	a110b58c-111d-52g-43
w:costs	b46c47
w:costume	a66c45d-46
w:cote	b54c68d-72f-56g-74
w:cou	c48
w:coucou	a81c-43
w:coudre	a44c50
w:could	a61b-72d42e-94f-41
w:couldn	a-62b50c-41e106
w:coule	a-84d84e52
w:couleur	a110c-110d-67
w:couleurs	a-97d108
w:council	c102
w:counter	a-98d81
w:county	b49
w:coup	a69b-110c70d-86
w:coupe	b-45c-58e101g52
w:couple	c-83e112g-48
w:coupure	c81
w:cour	a-63c52g82
w:courage	b46
w:courant	f61
w:courier	a-93c70e61f-44
w:couro	a-80c-46d143
w:couronne	d86
w:courrier	b47c-102e48f94
w:courriers	a-91c-99f129
w:cours	a-82c80e78
w:coursier	c-46g54
w:court	a123c-95d-69g-48
w:courte	g62
w:courtier	a41
w:cousin	c98
w:cousine	a-75c49g66
w:coute	b81c-41e-48g-51
w:couture	c-73d78e67g-67
w:couverture	a64
w:covers	d55
w:covid	a102
w:cracked	a-121d139
w:craft	c67
w:cravate	a109c-71
w:cream	a-122c-53d168
w:creations	a-40c89
w:creative	c71
w:creator	c60
w:credit	a-40b-46c71d71e-44f-46g-49
w:credo	d52
w:cree	a-79c95f76
w:creme	c-85d101
w:creux	c79
w:crew	a-62c90g42
w:cristal	a105c-55
w:crocodile	a44c78e-88
w:croire	a-70d41
w:crois	c-43g107
w:croit	c135
w:croix	a85c-43
w:croquis	c-95d-46g115
w:cross	a-50c-47e85f42
w:crown	a41d51
w:croyez	a-113b-69c47d131e72
w:crying	f70
w:crypto	a75
w:crystal	a-104d119
w:ct	a44b-81c123d-63e-76f-40g-60
w:cual	a-42c47d51
w:cuando	a-112b114c-45d42e56
w:cuanto	b75
w:cuarenta	a63c-45e67
w:cuatro	c-74e68g45
w:cuff	a-48c-43d119
w:cufflinks	a130c-94d-107e-44f-42
w:cui	c-62g58
w:cuir	a97b-62c-143d60e-44f-69g-42
w:cumple	a73
w:cuore	a-86c60f117
w:curiosa	a-77b111c-57
w:curiosite	a-105b130c-103
w:curious	a-90b111c-72
w:current	a-81b56c70
w:currently	a-53b80
w:curriculum	c109
w:cushion	c-116d120
w:custa	a158c-77
w:customer	c66d-73e-68f68g-46
w:customers	b-69c136d-57e-40
w:customs	a-102c-120d141
w:cut	a80b-44c-47e-56g65
w:cv	a-87b-52c108d-46e-44f-80g-43
w:d	d-46
w:da	d64g-59
w:dad	a119c-43d-103e-64g-104
w:daft	a96c-55
w:dahin	a-81b116c-61
w:daily	d-43e63
w:dal	b-59c-49f117
w:dall	f84
w:dalla	a-104c-92e53f118g52
w:dame	c-102d-83e61g130
w:damen	c97
w:dames	a126b-119c43
w:dan	a-115b108c-48d-65e89g97
w:dank	a-107g129
w:dann	b82c-73d-100e83f-41
w:dans	a-48b48c56g-51
w:darf	c103
w:dark	a122d-96
w:darker	a75c-48g46
w:das	b60c-134d60e73f53g-46
w:dass	c80
w:dat	c-94d75f-56
w:data	a-110c-109f134g87
w:date	a-60c-122d109f151
w:daten	a-82c-91f128
w:dates	a-42e77
w:dati	a-100c-118f139
w:dato	a-53c-44e90f66
w:daughter	a54b-44g-89
w:daughters	a-40b78
w:day	b64c-40f-52
w:daylight	b70
w:days	a-114b-57c79d76f-49
w:dead	c66e48
w:deadline	a-92c69d60
w:deaf	e62
w:deal	c78d-41
w:dear	a-82b-70c82d-53
w:deauville	c68
w:debout	a-116e131
w:debut	a43b44c-75g47
w:decade	b52c-99e51f60
w:decede	c117d-70f57
w:decedee	a-82c-75f122
w:december	a77b-63e-68f-56g-45
w:decembre	b-60
w:decent	a103e-43
w:deception	a-41e92
w:decide	a47b101c-70d-66e49f-41g-64
w:decided	b45c-60e50f93
w:decider	a58b42c-53d-93g60
w:decision	f63
w:deck	c44
w:deco	a83
w:decor	a121d-82
w:decroche	a58
w:dedans	g113
w:defaut	e81
w:defile	a165d-62g-107
w:degli	c-63d84f74
w:degressif	c77
w:dehors	a-86b51c-46e96
w:dei	a-47b54f122g-71
w:deja	a-44b60c100d-97e-45f-64
w:dejen	a-86c-76f123
w:dejeuner	g55
w:del	b-73c-46d120e-71g60
w:delai	a47b-49c-120d66e-57g53
w:delete	a-78c-104d-100e-99f156g-53
w:delicatesse	f60
w:delighted	a115
w:delivered	c-99d124
w:delivery	a137b-42d-91f-54
w:dell	c-115f141
w:della	a-93b-64d106g109
w:delle	g65
w:dem	d53e-72f-65g46
w:demain	a69c-70d-78e-89f-65g98
w:demande	a-64b-52c-49d-60e58f154g51
w:demander	a124d-54e-43g-76
w:demandes	a56c40
w:demandez	c54
w:demenage	a-73c73f84
w:demenagement	c-96d108
w:demi	c-51g75
w:demo	a-70c88
w:demonstration	a-43c78
w:den	a58c-130d43g-64
w:dent	a-77c-53d103e88
w:dentelle	c-58d59g44
w:dentist	a-43b92c-85g96
w:dentro	c-117d81g-43
w:depart	a115d-52
w:department	a-74c88
w:depasse	a75f-40
w:depenser	a68
w:deplace	a87
w:deplacement	a150d-46
w:depose	a-110c120d77
w:deposer	d68
w:deposit	a-54b77c46
w:depot	a-107c77d109
w:dept	c54
w:depuis	b-44c66e-46
w:der	c-45e99
w:dernier	a-63b-76c85d77f-62
w:derniere	c-90d-57g116
w:derriere	d54
w:des	c78d-55e-61g-60
w:describe	a52
w:desde	a-59b107c-123d46g93
w:deserves	a65
w:desidera	a104c-70
w:desidero	c-59f70
w:design	a-121b88d67
w:designer	a53c69
w:desire	a168c-153d-43e-44
w:desk	a76c-129d62e64
w:desole	a-88b54d-42f138g-82
w:desolee	a-92c-79d-67f151g61
w:desormais	a-129c-49d73e52f68g54
w:despues	a-88c-49e116
w:dessin	c54g44
w:dessine	g48
w:dessiner	a107b-45c69e-47g-45
w:dessous	a55g41
w:dessus	a-45b-63c-59d47g133
w:destinataire	c134g-73
w:destines	a71c-105f77
w:detail	e42
w:details	a-55b-42d-105e-56f143g-60
w:deteste	a81c-45
w:detto	a123c-90d-77
w:deux	a46b-82c-75d43e61f-53
w:deuxieme	a-64d-95f-40g140
w:devait	a-117c-68e149
w:devant	a-66c136d-108e40g-45
w:devenue	d90
w:devient	a73
w:devine	c-49g60
w:devis	a-125b-52c94d64e-82f-82g89
w:devo	a-61c-94d121e77g-48
w:dezember	a49
w:di	d-65e-59f62g56
w:dia	b115c-91e-45f-59g73
w:diademe	b61d42
w:diagnostic	c66
w:dial	a146b-81c-137e-65f-46
w:diamant	b-74c148d64e-88f-57g-57
w:diamante	a115c-71
w:diamants	b52c120d-50e-90f-53
w:diametre	a43
w:diamond	a87b-71c54e-92f-57g-85
w:diamonds	a111d-55
w:dias	a-80c92d-53e93
w:dice	a55e-85f-40
w:dicembre	a59c-65g51
w:dico	a-61b76c108
w:dicono	a-89c-54d111e80
w:dicte	a66
w:did	c-67e72
w:didn	d-42e77f64g-60
w:die	d-44g43
w:dieci	a-103e63g110
w:died	a-105c-45d54e63f80
w:diese	a101e-61
w:dietro	e61
w:dieu	a-50c91
w:diez	b65g53
w:difference	a-89c114
w:different	c-47e95g84
w:differentes	e45
w:difficile	a78
w:difficult	a-59c-40e53f58g55
w:digan	e58
w:digital	a79
w:digne	a51
w:dimanche	a45b-47g-76
w:diners	a-70c97
w:dinheiro	a-98b49c49e70
w:dinner	c92d-122
w:diplomee	c60
w:dire	a-42b120c-67e58f-80g88
w:direct	a-76b66c64
w:directeur	c95d-62
w:direction	f51
w:director	c51e57
w:directory	c68
w:directrice	c122f-42
w:direttamente	c70d-45
w:dirige	a83
w:dis	a-63c158d-80
w:disant	d50
w:discontinued	a87b46c-57
w:discount	a-54b-131c117d-46e103f-48
w:discret	a72
w:discrete	c86
w:discretement	b59
w:discretion	c91d-42e62g-60
w:discussed	a-113c-111f74g125
w:dise	c-65e117
w:disgraceful	a-96c-66e129
w:disons	b48
w:disparu	c-98d64
w:display	a-60c78
w:dispo	a123b-59c-100d-67e-45g-67
w:disponibile	a67
w:disponible	a122b-58c44d-86e-63g-64
w:disponibles	c66
w:dispose	a51
w:disposition	a-86c129g-41
w:disregard	a-85c-70f94g87
w:disse	e58
w:dissertation	a44
w:distance	a57
w:dit	a-47d-47e99f-67
w:dite	c99d-60
w:dites	a73e-120g-101
w:ditta	a41c59
w:divorce	c-49f102
w:dix	b116d-54e103f-67g-121
w:do	a79e-118g-72
w:docteur	a72c91g-102
w:doctor	a-72b64g69
w:documentaire	b46
w:documentation	b78
w:does	b44d59e-53f-71g-60
w:doesn	a89e-47g-70
w:dog	a45c54d-72f-40g-63
w:dogs	a62
w:doigt	a122b-68c-86d-105e-96f45
w:doigts	c-52
w:doing	b83c115d-44e-59g-78
w:dois	b-63d106e-44f-56
w:doit	a-54b-46c79d107e-87f-47
w:domain	c74
w:domaine	a-55c74g58
w:domani	a46c-61e91
w:domenica	a132d-78e-56g-80
w:domicile	a87c-70d41
w:domingo	g43
w:don	f64g-70
w:donc	a69b70c-143d-121e-101f-71g132
w:done	a-62b54d117e-65f94g-83
w:donna	a124c-52d-82
w:donne	c44e-64f64
w:donnees	a-113b-41c-136d-45e-42f150g-41
w:donner	a56d-113f60
w:donnerstag	a80
w:donnez	a-103c88e-51f102
w:dont	b-129c82d-99f-62g128
w:door	a-40c95d-46
w:doorman	a-79c-141e153
w:doors	b-57c150d-74e-106
w:doosje	c102
w:dopo	c-50d-73e88g46
w:dore	a77
w:dormir	a-66b46c82
w:dors	a90b-56c-71d68
w:dort	c129
w:dos	b-58c-93d105e86
w:dossier	a-125f122g-46
w:douane	a-82c66d94e-59
w:double	c55d74g-87
w:doubles	a46
w:doublure	a-54c-114d90g123
w:doubt	a-72d94f59
w:doute	c-63d71e56
w:douze	a40b-49c41d-59f-46
w:dove	b88c-74
w:down	b44c44d98f-94
w:dozen	a-67c107
w:dr	a117d-139e-53f133g-100
w:drain	d87
w:drama	d82
w:draw	a-80f89
w:drawer	a-129b83c112
w:drawing	b115c-150d57g68
w:drawings	e58
w:dream	a-74d114
w:dreaming	a-73b86
w:drehen	a-52c107
w:drei	a153c-60d-62
w:dress	b108c-94d-54e53
w:dressing	a-108c-79d167
w:drie	b51g44
w:drive	a88e-55
w:driver	c-84d47e102
w:droit	e-63f127g-49
w:droite	a-58c-82d74e60g58
w:droits	a-72c141f-46
w:drole	a65c-74e76
w:drome	a-49c99
w:drone	c75
w:drop	d93e-53f-49g92
w:dropped	a-112d110g75
w:dry	a-76c131
w:ds	a45b71c-50
w:du	e-43g51
w:duas	a107c-77
w:dubai	d81
w:dublin	c-47g58
w:due	b-73c57f-68
w:dull	d44
w:duplicado	a-50c-54d96
w:dure	a62
w:durfen	c52
w:dus	g58
w:dying	b-84c113
w:e	b-45c57g-49
w:each	a115b-53c-61d-54g-63
w:ear	a62e-59
w:earlier	a-127c-101d41f-60g156
w:early	b115c-81e-57g-49
w:earn	a-106b-155c183
w:earned	a101
w:earring	a-59c-83d155
w:earrings	a128b-104c-93d-80e-69f-65
w:ears	a66
w:easter	a124d-98e-101
w:eau	a-52b-54c76d69e81f-50g-64
w:eaux	c95
w:ebeniste	c-40g63
w:ecaille	a-142c-74d176e88
w:echange	a-116c59d47g99
w:echanger	a-103d129
w:echantillon	a-44b-53c130
w:echantillons	c41g76
w:echarpe	d-43f80
w:ecole	a-116c90d-49e-47
w:ecoute	g44
w:ecran	c68
w:ecrin	b-60c82e-66g78
w:ecrins	a-41d63
w:ecrire	a-51b54c84d-58e58f-58
w:ecris	c-59d-76f-59g97
w:ecrit	b-61c-50e114f45
w:ecriture	g75
w:ecrive	a-46e105f-40
w:edge	a107c-66
w:edinburgh	c-81e49
w:editeur	a-87b84c45
w:edition	a-52e146
w:editorial	a-49c77
w:education	a-42b71
w:een	d49f-43g-57
w:effacement	a-47c-78f110
w:effacer	a-85c-100f128
w:effacez	a-121c-101d-47f157
w:effet	e53
w:egal	a94
w:eglise	c66
w:eh	a43c-104e105
w:eight	a45b-42
w:eighteen	a50
w:eighty	c-84f129
w:ein	a43b-91c104d-46e-58g-70
w:eine	d-75e64g-78
w:einem	b51d-56e-53
w:einen	b86f-79g-60
w:einer	a-106b61c89
w:either	c-85e46f88
w:el	b-93c-79e48g48
w:ela	e93
w:ele	d-76g97
w:electricite	c79
w:elegance	a-47c53e51
w:elegante	a-50c81
w:eleven	a77d-85e68f-63g-47
w:ella	a61c87d-46g-46
w:elle	a42c-116f-45
w:elles	b-78d66g-75
w:else	a-47b-70c-130d51e106f74g113
w:elsewhere	a-43d89g60
w:em	b-48d112e-47f-76g-58
w:email	b-80c-107d41e56f113g119
w:emails	a-93b-49c-89d-62e82f147
w:emballage	a-44d50
w:emballe	a81
w:embarrassed	e82
w:embroidery	c77
w:emerald	a113b103c-59d-98e-82f-40g-56
w:emeralds	a45
w:emeraude	a91c-62
w:emeraudes	a-88b78
w:emotion	c53
w:employer	a126c-66g-41
w:employes	c108f-45
w:empreinte	a83
w:emprunter	a-44c76
w:en	a41
w:enamel	a116c-115d-84
w:encantaria	c72
w:encargo	a73
w:enceinte	a51
w:encheres	c61
w:enclosed	c89
w:encore	b122c-78e-48
w:encre	a49
w:end	a58b-61d-87f-47g55
w:endroit	a90e-46
w:energie	c65
w:enfance	a100b71c-64d-43
w:enfant	b108c49d-43e-48f-43g-40
w:enfants	c87g-61
w:enfin	f-42g76
w:engaged	a-47b110
w:engagement	a84c43e-67f-49g-56
w:english	c55
w:engraved	c-112d72e-54f-40g60
w:engraving	a47b-53c-131e106
w:enjoy	b58
w:enlevement	c74
w:ennuie	c112
w:enorme	a48
w:enough	a46c-86d58f81
w:enquete	a-42c43f50
w:enquiry	a-88c-109d-53f146g-41
w:enseigne	c79
w:enseignes	c61
w:ensemble	b51c-122e-66f76g105
w:ensuite	e85
w:entend	f53
w:entendu	a-79e45g68
w:entiere	a-64c52e40
w:entire	a-43c-46e109
w:entrance	g56
w:entre	c106d-55e-51f-71g-57
w:entree	a-127d-46e95f64g47
w:entreprise	a96e-62
w:entrer	a95e-46
w:entretien	a-72b-41d53e74g-48
w:entro	a46c80d-86e-49
w:envelope	a-64e65
w:enveloppe	c-64e46f48
w:enviarme	a-56c-83f123
w:envie	a48b130c-77d-50
w:envio	a-98c70d-50e45g94
w:environ	a-87c94g41
w:envisageable	a41
w:envoie	a-102d81g93
w:envois	a-99c-106f139
w:envoye	a-108e81f-56g78
w:envoyer	b72d53e-46g-63
w:envoyez	a-61b105
w:epingle	c-122d134
w:epouse	a59b-52d-82f65g-55
w:epoux	a-57f64
w:equipe	c68d-42e-44
w:equipes	c65
w:er	b-86c70e-56f-54
w:era	a-69c-113d-75e154f-53
w:erase	a-51c-100f131
w:ereditato	c122d-103
w:erreur	a-95b-49e57f131g-47
w:erreurs	a-69e128
w:error	a-59c60f75
w:erst	a-99b82c-61g119
w:es	b102c-99e-60f-84
w:escalier	a-67d52e69
w:escribi	a-82c-61e58g105
w:escribo	a52e-46g45
w:escrito	e49f93
w:esiste	a-62b80c-89d124
w:esmeralda	a-55c113
w:esmeraldas	a48
w:eso	b64
w:espere	a-45c-72e46g97
w:esperienza	c99
w:esprit	a123c-79
w:essai	a-52c116d-42e-40
w:essayage	a-86c-104f113g125
w:essaye	c99e-97
w:essayer	a116b-76c-57d-91f-44g-72
w:essere	a-137d118e72
w:est	d79
w:esta	c42e-73f42
w:estate	e-58f69
w:este	a74d-76e-43f58g-48
w:estimados	a-70c98
w:estimation	a-58c66
w:estimer	a-60c94
w:esto	e65
w:estou	a-52b60d73
w:estoy	b100c-108e70
w:et	f57
w:etablir	c-89d90
w:etage	c82
w:etaient	c-45e47f69
w:etais	a-108c-112d-62e139f57
w:etait	a-80b-61c-107e142
w:etancheite	a-62d97
w:etant	c-46e56
w:etat	c-63d113e71
w:ete	b-109d55e51g48
w:eternity	c-55d91
w:etes	b-42c108d-64f-51
w:ethics	a-72c107
w:etions	a-77c-86e93g123
w:etiquette	c-110d97e120
w:etoile	a-74d69g108
w:etre	b119d-40f-41g-46
w:etude	a70c-70d50
w:etudes	b49
w:etudiant	a-58b87
w:etudiante	a139d-44
w:etui	a112c-78
w:etwas	a86b-98c-43e-92f-49
w:eu	a-57b66c-44e59f-66g108
w:eur	c64
w:euro	a114c-124d-106f-52g-64
w:europe	c51
w:euros	a65d-98e83f-63g-70
w:eux	a65c-52
w:even	a-65b121c-50d-75e-56g68
w:evening	a111c-83g-59
w:evenings	b104c-55
w:ever	a-47b124
w:every	a62b-68d-75f89g-72
w:everybody	a123e-83
w:everyone	c100
w:everything	a-71b-64c-54f129g44
w:evidemment	b90
w:ex	a-73b-53e-58f146g-49
w:exact	a85
w:exactement	c74g-63
w:exactly	a-120c75d-59e62f92
w:example	a-57c84
w:except	c-63d82e-51g50
w:exception	a-60c45e47
w:exceptional	c62
w:exchange	a-110d119
w:exclusivite	c71
w:excuse	c-54e108
w:excuses	a-40e88
w:executive	c45
w:exemplaire	a47
w:exemplaires	a60
w:exhibition	c-44d107
w:exige	c-141d58e113f46
w:existe	a97b44c-90d-114f-68g-61
w:existera	b79
w:exists	b53c-43
w:expect	a-64f76
w:expected	a-60c-79e136
w:expedier	a-58d82
w:expensive	a-90b112
w:experience	a-85b-41c100d-42
w:experiencia	a-76c107
w:expert	c61
w:expires	c92
w:explain	a-68c-80e131
w:explication	a-86c-55e134
w:explique	c-71e94g61
w:expliquer	c-65e69g48
w:expose	a50c87g-69
w:exposition	c61
w:expres	a-89c-127d-75e226
w:extra	a62d-102e42
w:eye	b61
w:f	d49
w:fa	a57b-45d46e-61
w:fabrique	a152b-46g-81
w:fabriquer	a123c-54d-47
w:facades	a64c47d-64
w:faccia	e62
w:facciamo	c84
w:faccio	a95c56e-67
w:face	a74b-57c93d-113e-53f-43
w:faces	c65
w:faco	d99
w:fact	a-43d113
w:facteur	c55
w:factura	a-75d69e64
w:facture	b-85d95e54f-87g-65
w:factures	c-91f102
w:fair	a68b50c-51
w:faire	d86e-81f-57
w:fais	c95d-222
w:faisable	a101
w:fait	a-41c98g-98
w:faite	c41g71
w:faites	a96b-82c-62e68g-98
w:faits	c-42d65
w:falls	a-71b127c-89
w:falta	a-47c-55e61f112
w:familie	b71c-69g59
w:famille	c-52d42e41f-48
w:family	b-55c61f-46g-57
w:fanno	a-69b95c-60d86
w:far	d69
w:fare	a-130b131d-43
w:farebbe	a-64b51c69
w:farm	a47
w:farmi	a63b89c-69d-64
w:faro	b45
w:fashion	a-103c128g-41
w:fasse	a98c-106
w:fast	a-77c44d69
w:fate	a105c-41d-73e-43
w:father	a55b-47c-98d116e-54g-50
w:fatto	a-43b-47d-46e115f43g-47
w:faudra	a64
w:faudrait	b82c-44d134e-61f-52g-58
w:faut	a43c-122d117e-68f-72g-50
w:faute	c-78e79g74
w:fauteuil	c-83g125
w:fauve	d62
w:faveur	c102
w:favor	a-67c-110d-44e-45f129
w:favore	a-44c-89d-50f135
w:favour	c67
w:favours	a60
w:faz	b45
w:fazem	d70
w:fazer	c49
w:feasible	c-49g53
w:feature	c44
w:febbraio	c-60d101
w:februar	a-67c97d44
w:february	a120c-103d-93e49
w:fecha	c-79d49f73
w:fede	a78
w:fedi	a105d-50
w:fee	a-130b-65c149e-82f-42g-77
w:feel	b-55c90e87g-56
w:feet	a67e-61g44
w:feira	c-52d67e63
w:felicitations	a-78c89e72f-43
w:fell	a-85e55
w:fellow	c49
w:felt	a-81e120
w:femme	a110b-94d-116e-64f-80g-46
w:femmes	e55
w:fera	a87
w:ferai	b41f73
w:ferait	a-62b58c129d-73e-54g-88
w:ferme	b45d67g-44
w:fermer	a89
w:fermeture	c68e-68
w:fermoir	b-57c-73d81e42f-48
w:festival	c72
w:fete	a73d-48e-47g-44
w:fetes	a-85c92
w:fetons	a42
w:feu	c55
w:feuille	g57
w:feuilles	c47
w:fevrier	a63b-86e81f-47g-54
w:few	a46c59e-61
w:fiancailles	a56d76e-47f-44
w:fiance	a-77b108c124d-70e-55f-44
w:fiancee	b-66c88d-65e72
w:fiche	a-63c-41f115
w:fiches	c64
w:fichier	a-105c-100e75f113g48
w:fichiers	a-87c-79f134
w:fichu	a53c-59e54
w:fico	c42d-64g57
w:ficou	a-127d82g103
w:fidele	a-50c91
w:fifteen	a-44c42d-43g66
w:fifth	c-49e99
w:fifty	g70
w:figlia	a77c-43d-52e57
w:figlio	f64g45
w:figure	d80
w:fil	b55
w:file	a-50c-87d54e-75f140g-42
w:filets	a79e-43
w:fille	c-117
w:filled	c-67f110
w:filles	a100c-67
w:film	a-43b109c81d-75e-50
w:filme	c91
w:filo	c-43d76
w:fils	a52d70e-105g-105
w:filtre	a-46d47
w:fim	e112
w:fin	a87d-105e-73f-70
w:final	a-94b46g48
w:finalement	a-122c-63e-46g131
w:finally	c80d-85
w:finalmente	a61c-74e77
w:finca	b50
w:find	a-47b55c-54d106e68f-55
w:fine	b-65e64f-74
w:finger	a93e-66
w:fini	a-83b127g-58
w:finir	a-56b132c-110e84
w:finish	b51e54
w:finished	c73e-48
w:finito	b84c-66f67
w:fino	a74c-77g70
w:fins	a45f92
w:fire	e50
w:firenze	a-62d43f54
w:firm	b-52c136d-64e-41f41g-69
w:first	b73c45d-89f-70
w:fiscal	a-89c60d104
w:fit	a-129b63d135
w:fits	c-51e52
w:fitted	a-98d127
w:fitting	a59c-58e69
w:fittings	a40
w:five	g-71
w:fix	b-50c108d-80e-75f84
w:fixe	g90
w:flacon	b-56c-48d63
w:flask	a88c-77
w:flat	b93d-96e-67
w:flatmate	a48b98c-110
w:fleur	e110
w:fleuriste	c56
w:fleurs	c48f45g-59
w:flight	a-57c71
w:floor	b-54c78
w:floors	a-51c89
w:fly	a95
w:fois	b-75c-120e82f54g69
w:folle	c72
w:follow	a97d-69e-43f66g-71
w:followed	a-63c-85e113f80
w:followers	a-68c95
w:following	a-57d-45g113
w:fond	b-51d116e-71f-40g-42
w:fondateur	c68
w:fondation	a69
w:fondo	c-62d46f73
w:fonds	a-79c112
w:font	a-100b76c-68d145
w:foot	a79e-88f45
w:for	c51f-48
w:force	d81
w:forgive	a-118d-43e98g113
w:forgot	a-107c-85d75g130
w:forgotten	f82
w:form	a-91b-91c82e-56f94
w:forma	a91c-58
w:format	a47f58
w:forme	a71c-114d98
w:former	c84
w:formulaire	b-50c110d-72g-53
w:formulaires	a92
w:forse	b97d-67e-43
w:fort	a67
w:fortnight	a-68e51g60
w:forty	c45f-52
w:forward	a-106c74d-49e64g73
w:foto	a-57b-43d-72e90f-43g119
w:fotografia	a69d-42
w:fotos	a-119c45d76g98
w:fou	c54
w:foulard	a108b-143d55f-47g-53
w:foulards	c59
w:found	a-76b-70c98f46g80
w:founder	a-104c143d-60e43
w:founding	c76
w:fountain	a133c-94d48e-62
w:four	e-90
w:fournie	c68
w:fournisseur	c45
w:fourteen	a-88b41g101
w:fourth	a-75b50c-56e94
w:frage	a-98b61c94f46
w:fragrance	d41
w:frais	a-106c102e53
w:francais	c95g-46
w:france	g50
w:frances	a-87c117
w:franchement	a-50c93e69
w:frankfurt	d76
w:frankly	c-65e109
w:frau	a50c-112d-50e-75f93
w:free	a46b-82c103d-102e-95f-73g-57
w:freelance	c49
w:french	a-52e84
w:frere	c57e-59f-42g-57
w:freres	a96c-52
w:fretta	a-73c-92g138
w:friday	b-82c-68d-73e-45g101
w:friend	a72b-61c-53d-57e95g-60
w:from	f48
w:front	c148e70g-120
w:ft	c103
w:fue	c-86e95g58
w:fuit	a-68c94e50
w:full	b50c-49d147e-88g-59
w:fume	a151c-90d-63e-73
w:funeral	a-68c61d58e43
w:funny	a-49e81
w:fur	a55b-98c78d-90f-94
w:further	a-74c-63g116
w:fuss	a-53e105
w:future	a-93b150c-114
w:g	a66b-44c-55f102
w:gadget	g74
w:gagne	a88d-56
w:gagnez	c83
w:gaine	a85b48c-43
w:gains	d99
w:gala	a-79c100g-41
w:galet	a62
w:galway	a75c-79d55
w:gamme	b47c40
w:gants	a136d-41e-58g-68
w:garage	a-42c102
w:garanti	a-63c47e55
w:garantie	a-100c-102d143
w:garanzia	a-79d84
w:garde	c64f-56
w:garden	c76g-82
w:garder	a45c-85d-91e98
w:gardez	a61c-121e79f41g-60
w:gardien	c84
w:gardienne	a-53c142
w:gare	a122c-73
w:garnet	a-45g59
w:gaspard	c109g-54
w:gate	a-56c144
w:gather	a-78c49g83
w:gauche	a50c-106g83
w:gave	a66b-45c-56
w:gdpr	a-60c-103f123
w:geburtstag	e77
w:geehrte	c60
w:geen	a-100c-107d-106e61f139g113
w:gegen	f82
w:geht	c-63f-54g76
w:gekauft	a-109b-41c-53d119e63
w:gekocht	a-77d106
w:gemelos	d55
w:gemmologist	a-89c70e90
w:general	a-110b142c-69f53
w:generations	c100
w:geneva	a116c-42d-91f-46g-65
w:geneve	a64b-57e-48f-41g45
w:genf	a112b-43d-54
w:genoux	a103c-73
w:genre	a48c-103d62
w:gens	b81d-46e64
w:gente	e46
w:gentile	c58d-57
w:gentili	c79
w:gentilissimi	e57
w:gentillesse	c-63f64g41
w:gentiment	a44c-52g68
w:gentleman	a100
w:genugt	a-87f108
w:gerade	a-102b125c-45
w:gern	a100c43d-97e-72f-55g-58
w:gesprach	a-78f95
w:geste	d-77e130
w:get	b72d-40e-68f96g-52
w:gets	b109c-42d-89e-65
w:getting	a94b-61d-100e-69f98g-76
w:gia	a-89b-41c47d55e49f48g-71
w:giada	a-53c85
w:giallo	g46
w:gibt	a86b-61c-72e-44f-49g105
w:gift	a67b-85d41f-95
w:gifted	c48
w:gifts	a108c-98
w:gilt	a109c-60d68e-89
w:gioielleria	a-74b84c53
w:gioielli	b58
w:gioiello	b63
w:giorni	a-65c-53d62e63g88
w:giorno	b121c-89
w:giovedi	a81c-78
w:girl	a41d-48e75
w:girlfriend	e64
w:girls	c85
w:giugno	a56c-68g54
w:give	a-74c174d-131e-96f-66g-46
w:given	a69b-59c-112d116g-47
w:giving	c43
w:glace	a106
w:glacier	b43
w:glad	a64b-40c-61g78
w:glass	d65e-72f41
w:glasses	a-62b72c-80d60g91
w:gli	a54b-54c58e-54f-52
w:glisser	a-43c53g86
w:glove	a-42e106
w:gloves	a98c-81d-61e-45
w:go	a-92b120d92e-99g132
w:god	a-100c118
w:goddaughter	g68
w:godmother	a-105c43d55
w:goedemiddag	a52
w:goes	b92c41
w:going	a-59b44e-42f90g47
w:gold	a84b-72d-51e-93f-90
w:goldenen	a52
w:gone	a-107d81g65
w:good	a70d-54f-67g-82
w:goods	a-61c61d45
w:google	a-58c102
w:gorgeous	a-57c123
w:gosses	c164d-58e-55
w:gostaria	c58
w:got	a43b-56e-61
w:goud	b72d-48
w:gourmette	a145c-85e-66
w:gout	f56
w:gown	b54c-49
w:graag	d-61e-41f114g-91
w:grabado	a-52c-41d57g83
w:grace	a-52e81
w:gracias	a-96b-43c-111f119g124
w:graffio	a-80e97
w:graine	a70c-44
w:gran	b90
w:grand	c87d-66f-73g-67
w:granddaughter	a120b-54
w:grande	b109e-100f-60
w:grandes	c93
w:grandi	a67
w:grandmother	a-57d83g66
w:grands	a-52c80
w:grant	c74
w:grateful	e-40f56g72
w:gratis	a-64c122
w:gratuit	a-100b-43c90e-44f-41g-43
w:grave	a-77b-46d168g-48
w:gravee	a103
w:graver	a48c-75d63
w:gravur	g62
w:gravure	a59b-79c-113d52e45f-49
w:grazie	a-67b50c-44d-68f134g69
w:gre	c-72f122
w:great	a-58c62d68
w:green	a174b-70c-122d-138e-80f-82
w:greetings	c56
w:grenoble	a45c-62f47
w:grey	c-83d109e-57g88
w:griffes	a-98b45d122g49
w:gris	a119b-77c-104d-73e-81f-58
w:grise	c56
w:grises	g48
w:groom	a65
w:gros	a91d-70e-88f-40
w:grosse	a126b-165c129d-90e-83f-40g-55
w:grossiste	c50
w:ground	e48
w:group	e74
w:groupe	a66
w:grown	d50
w:große	a47d47
w:gruße	g78
w:grußen	a87c-42
w:guanti	d64
w:guarantee	a-75c-74d118
w:guardo	b118c-74
w:guerre	a59c-59
w:guest	c140d-93e-42g-55
w:guests	c77
w:guide	c110d-44e-55
w:gut	a66c-46e-48g76
w:gute	c-57f95
w:guten	a54b-52c79e-57f-54g-50
w:guy	a-96d88e82
w:guys	b54
w:h	b-92d-86g97
w:ha	b-60c-110d97e102f56g-51
w:hab	a112c-44
w:habe	a-117c95e52f99g-46
w:haben	a111b-60c-50d-96e-66f77g-54
w:habille	c44
w:habit	b43c-50
w:habite	b98c-103d89e-43f42g-58
w:habitons	a71
w:habitude	a107b-55c-78e43
w:hablar	a-88b66c62d-49g48
w:hace	c-105d-43f102
w:hacemos	a-53c42d40
w:hacen	a146c-119d-44e-60
w:had	a-65c-45e131f-48
w:haha	c56
w:hair	a125c-63
w:half	a74b-53c-54d-85e-65f-45g117
w:hallo	a123b-66d-125e-61f61g-87
w:hand	a-68g105
w:handbag	a95b-47c-112e-51f57
w:handed	a78c-62e77
w:handle	a97c-49
w:handles	a49
w:hands	a67c52d-82f-43g-64
w:hanno	b-50c-57e101f-43
w:happy	b-51c80d-84g-53
w:hard	a-55b47e102
w:hare	a54
w:has	b-75d107e50
w:hasn	c-96d60e-51g48
w:hasta	c45e-52g41
w:hat	b-73c-46d68
w:hate	d143e-107
w:hates	a53c-52e48
w:hatte	a42b41c-102d-59g56
w:hatten	a-103c126
w:hatton	c55e-55
w:haus	b60d65
w:haut	d-40
w:haute	a43b91d-51e65f-40g-75
w:hauteur	a-46g94
w:have	a55d-43g-84
w:haven	c-57g122
w:having	a-44c-107d42e88g59
w:hay	g118
w:he	b-70g-61
w:head	a126c-47g-111
w:hear	a-64b55c-96f127g81
w:heard	a-74g114
w:hearing	g41
w:heart	b-58c102g-40
w:heathrow	a-43d111
w:heaven	c48
w:heavy	a100
w:heb	b-56c-105d42f116g66
w:hebben	a131
w:height	c-81e61g57
w:hein	a-113b105c-91e124
w:held	a-93d82g51
w:hello	c117e-105f-147g102
w:help	d125f-54g-84
w:hem	a-75d84e51
w:hemos	f87
w:her	a50b-75d-51f53
w:herbst	a-89c91g85
w:here	b-64c80f-72g48
w:heritage	c93d-55e-46
w:hermana	a49c-46g55
w:heroine	a-62b48c101
w:herons	b47g45
w:herren	a123
w:hers	a41b-41c125d-99g-50
w:herself	a114c-63
w:herzlichen	a-58g67
w:hesite	c72
w:het	c-100d42e92f-66g109
w:heure	b-90f-65g120
w:heures	d-92e134f-82g-87
w:heureuse	a173c-98
w:heureux	c63d-46e69f-60
w:heute	c40d-74e63
w:hey	a-104d87f122
w:hi	b-82c129d-77e-90
w:hidden	b104c-70
w:hier	a-70b-41d83e-40f76g89
w:hiermit	a-55f88
w:high	a67c83d-48g-83
w:hij	a50g62
w:hija	c-70e54g68
w:hijo	a65
w:him	d-60e-57f89g-83
w:himself	c43
w:hinge	a-99c-49d137
w:hip	a103c-45
w:hiring	a-85b-50c142d-77g-46
w:his	a108b-71c-57d-111e-44g-86
w:histoire	a-45c110d42e-65
w:historique	a-66c-46f119
w:hiver	b78d-52
w:hiya	d-91g109
w:ho	a-81d86e49g57
w:hochzeit	b73
w:hoflich	a-120c46e70g83
w:hola	b-64c103e-77f-54g52
w:hold	a-63b63e-102f134g-60
w:holders	a123c-51d-67
w:holding	c64
w:holds	a82
w:holiday	a158c-68f-51
w:hombre	a138c-79
w:home	b84d-85e86f-54g-104
w:homme	a140b-97c-84d-131e-106f-59g-89
w:hommes	a-59d78e72
w:honest	a102
w:honestly	c62d-55
w:honnete	a-60c149d-48
w:honneur	a118e-70
w:honoraires	a-95c75d64
w:honoured	a-46c80
w:honte	a-47e130
w:hoops	a95c-114d73
w:hope	a-69b123e-61g102
w:hoping	a-86c49d69
w:hora	b60
w:horaires	f85
w:horloge	a119c-55
w:horloger	b66
w:horlogerie	c86
w:horlogers	a-55b41c49
w:horloges	a119c-57
w:hors	a98
w:horses	a77
w:hospice	b-47c119g-54
w:hospital	c-59d-43f53
w:host	c56
w:hosting	a63
w:hot	a-69c73d70
w:hotel	a98f-51g-82
w:hour	a-73b-53c68e89g46
w:hours	b-72c122d-75f-62g-98
w:house	a-62c107d-59g-63
w:houses	b-59c116d-72e-58g-44
w:how	a-51b94e65f-53g-79
w:however	f70
w:hoy	c-58e57
w:hui	b112c59d-85e-52g-60
w:huile	d56
w:huis	a-84b51c103
w:huissier	a-90c153d-58
w:huit	b113c-95e80f-63g-74
w:hull	a-71b42c-51d109
w:human	a114c-63
w:hundred	a94b-45g-49
w:hurry	c-84g135
w:husband	b46d40g45
w:ich	b50c-42d-69e48g-49
w:ici	a-41c151d-94e-109f-147
w:idea	a-65b110d-62e-41g43
w:ideal	c78
w:ideally	c53
w:ideas	a91d-53
w:idee	b54d-47f-53
w:identical	a138c-117d-70
w:identique	a122d-40
w:identiques	a95c-60
w:identite	a-108c-89d88e94f43
w:idiot	a95
w:ieri	a-117d61e-42f118g70
w:iets	a92
w:if	b76e-117
w:ignore	a-44c97e-42f117
w:iguales	a126c-48
w:ihnen	a-64b42c100
w:ihr	a-94b-44c162d-106
w:ihre	a-129b-60c150d-101f-73g63
w:ihrem	c-102e61
w:ihrer	a-115c141e86f-64
w:ihres	a-87c97e65
w:ik	b94f42
w:il	d87e-50f-45
w:ill	c-50g97
w:ils	b-77c55d96g-69
w:ilusion	a-117b64c112
w:im	c126f-95
w:images	a-94c103
w:immediatement	a-47c41f60
w:important	a62c-55e76
w:importe	a113b-56c78d-94e-73f-43g-90
w:impossible	d60
w:impression	e47
w:in	f-44
w:inbox	f71
w:inch	a105d-55
w:inches	a100e-60
w:includes	c55
w:including	a-88c-95d44f123
w:independent	a-50c92
w:indique	c208d-63e-116
w:indiquer	a107b-54c-88f57
w:indiquez	a114c-61
w:ines	a132c-82
w:infiniment	a-49f60g60
w:infirmiere	a71
w:influencer	a74
w:influenceuse	a74
w:information	a138b117c-128d-58
w:informations	a58c-111f108
w:informe	a-96b75c61d-42f56
w:informed	a-55e59
w:inherited	d56
w:initiales	a109c-110
w:initials	a90b-44c-101e-43
w:iniziali	d42
w:innen	c-57d90e79f-47
w:inside	b-68c-59d72f-59g129
w:instant	a-103b115
w:instead	c-87f72g104
w:insurance	b-60c140d-55
w:insure	a-57c40d57
w:insured	c95
w:insurer	a41c-97d101
w:intanto	a-102b133c-104
w:intend	b130c-96
w:intention	a-99b133c-60
w:interessa	a-42c106d-53
w:interesse	c124d-67e67f-64g-74
w:interesses	c71
w:interest	a-58b137c-103
w:interested	b40c81d-118e-49
w:interieur	d150e-40
w:interieure	a-83c-52d116
w:international	c57
w:internet	a115b-107
w:interroger	a-56g64
w:intervenons	c62
w:intervention	c62
w:interview	a-59c93
w:intervistare	c74
w:into	b105d-96e73g-75
w:inutile	a-105b100c-90f98g45
w:invece	c-51d72
w:invente	a-96b-126c199d-46e-81
w:invest	a48
w:invitation	c-79f123g-87
w:invitations	a-127c-84f152
w:invite	a-102e58g46
w:invites	c70
w:inviting	c-46e94
w:invoice	b-41d51f-54g-62
w:io	b65e57f-61
w:ir	a48b61c-107d79
w:irai	a91
w:iris	c73d-62e-75g80
w:is	d42
w:isn	a-51b-61c41d61g42
w:issue	a-52d64
w:ist	d78f-54g-77
w:it	b-47d95
w:italiano	b55
w:items	a-46d67
w:its	a-79d72e118f-67
w:itself	a-45d86
w:ivoire	d-55g97
w:ivory	a107
w:j	e42
w:ja	a72b-69c113d-133e-100f101g-51
w:jaar	a44b91c-81
w:jacket	e75
w:jade	a-103c88f83
w:jahr	b69
w:jahre	a-56b109
w:jahren	a69
w:jai	a-41b-66c47f-48g105
w:jaipur	c75
w:jaja	b60
w:jamais	b-67d-68f96g-43
w:januar	c-48e74
w:january	a63b-48c-61f72g-51
w:janvier	a60c-58f-51g-61
w:japonais	b44
w:jar	a-76b62c53
w:jardin	a-46c109
w:jaune	a60c-63e-60f-47
w:jean	g44
w:jemand	b-41c-45e81
w:jetzt	a57c-58e91
w:jeu	c166d44e-135g-60
w:jeudi	b-76c-41e-52f-78g106
w:jeune	e-51f114
w:jewel	a-129d114e63g57
w:jeweller	c86e-62
w:jewellers	a-75c112d-43
w:jewellery	c76f-54g-65
w:jewels	c106
w:joaillerie	b75c54d-47e-58f-44g-74
w:joailliers	a-52b69
w:joalharia	a-48b54
w:job	a-73b43c92g-43
w:joie	b85
w:join	b40
w:joindre	a-69c-87f76g97
w:joined	a40
w:joins	a-40c86
w:joint	c51d85e-48
w:jointe	a-56d85
w:joke	a-52c-58e127
w:joking	a81
w:joli	b59c-41f46
w:jolie	a-63c94
w:jonc	a114c-64
w:joue	a-43b60d46
w:jour	b143c-128f-83
w:journaliste	a114c-46
w:journee	a-46b-62d-100f87g93
w:jours	a-100c48d42e138f-67g-60
w:joyas	c51
w:joyeria	a-57c106
w:jsuis	a116
w:judge	a123
w:jueves	b-49c87d-49g55
w:juge	a86c-56d-96e81
w:juillet	b97d-44
w:juin	b42d44e-83
w:jullie	b82c-90d93e-41g-57
w:july	a84
w:jumeaux	a80
w:jumelles	a78
w:june	a55b-73c65d-41e-82
w:juni	a101d-48
w:jure	a-106e100
w:jury	a96
w:jusqu	c-56d-47f-58g90
w:just	a-41b121e-75f-61
w:juste	a-47b112c-47d-58e-103f-70g98
w:justement	a79b-135c133
w:k	a-45b-71c121e-78g-65
w:kame	b67
w:kan	a97c-87e-50f-49g-46
w:kann	b-45c-89d95e-45
w:kashmir	a69
w:kaufen	b50c78
w:keen	a-157g157
w:keep	b109d-70e-93f93
w:keeping	c-53d45g61
w:keeps	a51c-80e93
w:kein	c-53g86
w:keine	a-46b119c-114d-57e104f72
w:kept	d76
w:kette	c-82d118e-51f-44
w:kevin	a-55c110
w:key	a101d-48
w:keys	c130
w:kg	a50c110d-102
w:kids	a59
w:kilos	c116
w:kind	a95b-49c-42d-106e-99f71
w:kindly	a-91b-63d-82e-74f141g50
w:kit	c45
w:kitchen	a55b74
w:kleine	a160b-52c-48d-84e-72
w:knightsbridge	a77c-60
w:know	a-46e46g51
w:knowing	a-54b94c-65f60
w:knows	a59
w:komen	a48c47
w:komme	a111e-46
w:kommen	a46
w:konnen	b-49c-79d114f-47g59
w:konnte	a48
w:konnten	b45c-88d97
w:kost	a77c-45
w:kosten	a52b49
w:kostet	a136c-88e-47
w:krone	a-82b50
w:kundenkonto	a-85c-61f117
w:kunnen	b-40d78
w:kurze	a-68c82f88
w:l	d41g42
w:la	g43
w:lab	c81
w:label	a-133c-84d171
w:laboratorio	a-85c93
w:lache	a-90c-82d126e106
w:lad	c70
w:ladies	d95
w:lads	a-48c129
w:lady	b-68c83d-78e41g-62
w:lagos	a-63b41c73
w:laine	a138c-60d-57e-61
w:laisse	a-94b-48c65d84f-71g107
w:laissee	a-43e95
w:laissent	c55
w:laisser	c-58d113e51g-49
w:laiton	a84c-44e61
w:lamp	e69g-41
w:lampe	a149b-59c-69d-45
w:lancer	a-106b57c-56g127
w:land	c76
w:landline	e42
w:landlord	b74c48
w:lang	a64b48c-64
w:lange	b110c-72
w:langskomen	a101
w:languages	c70
w:lapis	a169b-115c-110
w:laptop	a77
w:laque	a111e-51
w:laquelle	a111
w:larga	a45c-42g52
w:large	a106b-55c-136d47g-53
w:larmes	a-72e98
w:las	a-58b-70c68f-64g109
w:lassen	a65
w:last	b-61c56d-59g77
w:late	b-90d-59e61f62g73
w:later	a-66c105g44
w:laughed	e99
w:launch	a-69f82g66
w:laurea	e67
w:lausanne	a41
w:lavoro	c62
w:law	a52b-70c52
w:lay	b43
w:le	b-48
w:lead	a112c-44
w:leaf	a-114f70g105
w:least	b43
w:leather	a86b-69e-75f-58
w:leave	a-125c45f47g94
w:leaves	a-53b101c-101d82g52
w:leaving	a46c-55
w:lecce	g62
w:leeds	a52
w:left	e71f-69
w:legal	a-48e67
w:lei	a63c-87d-53g84
w:lemon	a-154c-46d173g46
w:lend	a-85c106d49
w:length	d114
w:lequel	a85c-79d45
w:les	c50e-71
w:lesquelles	c-63f93
w:less	a-56c-100e134
w:let	a-53b-77c76g56
w:lets	a-86c117
w:letter	a-48b64c-117e100f-44g87
w:letters	a-136b-43e120
w:letting	a-76e81g47
w:letto	a-101c97e82
w:lettre	e-87
w:lettres	c-116d110f58
w:leur	b-61c122d-110e-65g-82
w:leurs	b47
w:levo	c-49d91
w:lezard	a68c43
w:li	f70
w:libellule	b-41c103
w:libre	c121d-49e-52g-50
w:libres	a87
w:licence	c48d44
w:lid	a66d51
w:liebsten	a50
w:liegt	a-77c48e57
w:lien	a-108b-75c169d-45e-52f65g-112
w:lieti	c55
w:lieu	a-41b-71e52g117
w:lieux	a-79c105
w:life	a-67b86c103d-86e-43f68
w:lifestyle	c68
w:light	a-58c123d97e-87
w:lighter	c-87e43g91
w:lights	c76
w:ligne	b-58c96d130e-125g-41
w:like	a92d-69e-45f-77g-69
w:liked	a-52b68g51
w:likes	a127b-47c-68d-58e-54g-88
w:lille	c-77d54f71
w:limited	a-91e105
w:limoges	a-53c-61d49e94
w:line	a79b-59d-94e-94g57
w:linen	c97
w:lining	a-104c-48d98e65
w:link	b-64c63d-63e-71f91g-47
w:links	a-72c-95d95f41g109
w:liquide	a45d60
w:lire	a-61c95f46g-121
w:lis	a55b48c-104d102
w:lisa	a115d-55
w:lisboa	d91g-41
w:lisbon	c43d59
w:lisez	a-79c137
w:lisible	a95c-47d-87f60
w:list	a-63b93d-80e-52f137
w:lista	a-101b56c-89f129
w:liste	a-97b108c-135d-44e-40f142g43
w:listen	a-47c161g-51
w:listens	c-73e86
w:listing	c82
w:listino	a-72b116
w:lit	a44d-69e-46f52
w:little	b-73c91d65f-86g-73
w:live	a-58c124d-55e-42f109g-66
w:living	a101c-47d-52e-53
w:livraison	a67b-47f-44
w:livre	a-109b95c68d-65e124f-52
w:livree	c218d-65e-115
w:livrer	a89
w:livres	a64c71
w:livret	a-97b140
w:livreur	a-60e73
w:livrez	a109c-77
w:ll	b70c60d-110e-57f-54g44
w:llamo	a-49c126
w:llega	a41
w:llego	a-101c-109d120e105f-42g76
w:llevo	c-48d-68e108g76
w:lo	b-58e-50f43
w:loan	a45c63
w:local	a-122c146d-80e-43g-45
w:location	a-51c94
w:lock	a99d-45
w:locket	a118c-94
w:loge	a56
w:logo	b-55c109d-81e-49f-41g-46
w:loja	a-111d92
w:lol	b109d-84e61f-46g-64
w:londen	a117c-53g-64
w:london	a58b-58c-108d43f-53g-55
w:londra	a75c-67
w:londres	a62b-57c-76f-52g111
w:long	a93b81c-103e-93f-66g-64
w:longer	a-98e79f103
w:longtemps	a47b66c-79
w:longue	d73
w:longues	g56
w:longueur	c-67e92
w:look	b137c-89d90e-71f-67
w:looked	c-42e64
w:looking	a63b44d-120e-73f-66g58
w:looks	a42c62d-42
w:loose	a-141c-61d153
w:lord	c71
w:loro	d73
w:lors	d-56f101g78
w:los	a61b-64d78e-110g-89
w:loschen	a-105c-96f130
w:lose	a-65d59e79
w:losing	a-80d95
w:lost	a98b-68c-129e109f-66g-64
w:lot	b-77c111d-66e-58f-51
w:loto	b87
w:lots	a-43c77
w:loud	b100c-63
w:loupe	a121b-48c-48d-111g82
w:lourd	a40c-78g47
w:lourde	a87
w:love	a-56c107d-95e-63f-67
w:loved	a-76c68d-92f133
w:lovely	a-121b118d40e-50f40
w:loves	a73g-52
w:low	a45g92
w:lower	g46
w:lu	a51b74
w:ludlow	a66c-41f56
w:luggage	a61
w:lui	a55e-93f-56g-56
w:lumiere	g101
w:lunch	g-76
w:lunchtime	d55
w:lundi	a54b-77c-66d52e-57
w:lune	a66e-58g-42
w:lunedi	f-47g102
w:lunes	a102
w:lunettes	a53c-91
w:lusso	c69
w:luxe	a-116c97d-61e-59f-59g-61
w:luxury	a-98b-53c99d-58e-54g-49
w:luz	a-43c105
w:lycee	a-80b81c102
w:lying	a-125d44g105
w:lyon	b-45c47e-79f-41g46
w:m	c-54e50
w:ma	c-61d92
w:maat	a40
w:macchina	a-62c-46e129
w:machine	a-153c84d116
w:macon	c87
w:madame	b-45d-75f87
w:made	a57b-54c82d-56g-113
w:madison	d63
w:madre	a62b-57d-78e73f-41
w:madrid	a48c70f-42
w:mag	a-43c101d-49g56
w:magari	a-46d43
w:magasin	a-53c110
w:magazine	a48b55d-47e-45f-41g-44
w:maggio	a46
w:magnifique	a-50e61
w:mai	a64b-77c73e-86f-62
w:mail	a-134b-75c-61d78e68f108g138
w:mailand	a61c-53d43
w:maille	a100c-55
w:maillons	a-120d158
w:mails	a-101b-60c-130d-62e121f140g-56
w:main	d-49
w:mains	a68b57d-75e-74f-47g-53
w:maintenant	c-94d-55e-45f111g61
w:mairie	a62
w:mais	b125c-127d86e-66g-41
w:maison	a-57b58c90d-56f-44g-90
w:maisons	a-113c100d-53f-51g-50
w:maitre	b-46c114
w:make	a85b-58f-56g-52
w:maken	a-73b102
w:maker	c77
w:makes	a136e-104
w:making	b53g50
w:mal	a-59b79d-92e103
w:mala	c-117d129
w:maladie	c80
w:male	c54d-48e67
w:malgre	a-116c-75d56e42g119
w:malle	a100c41
w:maman	c77d-63e-75g88
w:man	b-63c-111d-105e124
w:manage	a94d-53
w:manager	a96d-52e53g-41
w:manana	c70
w:manca	a-54d87
w:manche	c-54e109
w:manches	a-60d42g93
w:manchester	a117c-86
w:manchette	a86b-47c-110d41e-45f-44
w:manchettes	a68
w:mandar	a-65c42d71
w:mandarin	a-64c86
w:mandarvi	e51
w:mandate	a-56b66c50
w:mando	a-115c77e49g88
w:mange	a-46c126e-54
w:manger	a65b62d-69
w:manha	a86
w:mann	a67
w:mannequin	a-60c104
w:mannequins	a-71c97
w:mano	a81c-106e95
w:manque	a111d50e-56f-53g-76
w:manteau	b-60c-86e109
w:manufacturer	a67
w:many	a-78b-66c63g74
w:map	a-75c125
w:marca	a-66c93
w:marcas	e45
w:march	b-49d44f-48
w:marche	a-76c90d47e-96f77
w:marches	c56
w:mardi	b-78f-81g83
w:marge	a-62b54c54
w:mari	b-116f92
w:mariage	e-64g-43
w:marido	a93c-58d-76e46
w:marie	a79b41c-122d72e-76f-44
w:mariee	d-54g78
w:marier	a-48b101
w:marine	a91c-53
w:marions	e71
w:marito	b-45c-52d-42f132g75
w:mark	a61c-43d96e-49
w:market	a-121b132d-43e80
w:marketing	a104b-50c-48d-66e-52f107g-48
w:maroquinerie	a64c60g-42
w:marque	b-58c145e-140f-48g-62
w:marquer	a90c-54
w:marraine	a83c-80
w:married	b91e-44
w:marron	a110
w:marry	b114
w:mars	a-56b-67d44f142g-76
w:marseille	a-49c133
w:martedi	a53c-61g68
w:martele	b47
w:martes	a55c-107g98
w:marzo	c-78d54f68
w:mas	b121c-115f132g-112
w:master	a-51c79
w:mat	d97
w:match	c-49d-60g106
w:matching	a60
w:maternite	g57
w:matin	b-81c-55d46f-81g118
w:matinee	a95
w:matins	c78
w:matrimonio	a88c-51
w:matters	c43g56
w:mattina	a82c-58
w:maureen	a102
w:mauvais	a-55b47c102e53g-80
w:mauvaise	a-83c-75d44e115
w:max	a100c-62
w:may	b59g-51
w:maybe	b107d-57e-62f-40g-60
w:mayfair	b-53c112d-90e60f-49g-103
w:mayo	a70c-56
w:mdr	b-62c129
w:me	c-67e56f70
w:mean	a-57b79c-65g82
w:means	b-45c148
w:meant	a-110c-98e131g98
w:measure	a-62b49c90
w:measured	a-55c-71g123
w:mec	a41b68c-51
w:meche	c-42e108
w:medaille	a103b-47d-74f-48g-51
w:medailles	a83
w:medaillon	b45
w:medecin	d50
w:medecine	a-93b117
w:media	b64
w:medium	b81d84
w:meer	a-52f148
w:meet	a56c66d-81e-81
w:meeting	e56
w:meglio	c-76d82
w:mehr	a-87f110
w:mei	c-61d51
w:meilleure	a59
w:mein	c-44d-78e82f71
w:meine	b-49f123
w:meinen	b59c-81d-53e103
w:meiner	b-80c-130d127e-112f106
w:mejor	c71
w:melun	a-105g119
w:meme	c42d-88f-82
w:memes	c80e63g-45
w:memo	c53
w:memoire	a-125b68c65d-52f43
w:men	a152b-49c-122d-51e-50g-75
w:meno	a-64b126c-64e-46
w:menos	b97c-54
w:mens	a116c-71
w:mention	a56e75
w:mentioned	a-95c-59g121
w:mer	c-44
w:merci	b-72c-65d-117f145
w:mercoledi	a71c-50g44
w:mercredi	b-63c-87d64e-48f-59g115
w:mere	c-109d62g85
w:merite	a-104b62c69
w:mes	f104
w:mesa	c117
w:mese	a84d-70g54
w:message	a-124b-61d-99g138
w:messages	a-40b-54d-41e53f111g-55
w:messieurs	a86
w:mesure	c-108d-69e-45g111
w:mesures	a76c-94
w:met	a119b-86c102d-144f-67g-99
w:meta	a110d-60
w:metal	a76b-58d52e-65
w:metier	a64b117d-51e-55
w:metiers	c58
w:metrage	c57
w:metres	a-103b52d98
w:metro	a-55c46e71
w:mets	a-54b53c48d-52e92g-43
w:mettere	e64
w:mettez	a-95c91f102
w:metto	b100
w:mettre	c-96d133e-64
w:metz	a54
w:meu	a68c-54e-72
w:meus	a-112e56f133
w:mi	c-50d-43e106
w:mia	c-58e49
w:mich	b121c-57d-87f75g-49
w:micro	a-52c98
w:mid	g70
w:midi	a83b-62c-51d-55e-86f-57
w:midnight	b53
w:miei	a80b-51c-96d-73f110g-61
w:mien	a-65c-90d159
w:mienne	b-75c80f50
w:miens	a-97e98
w:mieux	f-54
w:might	c114e-48f-61
w:mij	c-96f148g-48
w:mijn	b-76c-50d77g66
w:mil	c73
w:milan	a75
w:milano	a96b-47e-71f-46g-50
w:militaire	a-51c139d-62
w:milk	a44
w:mill	a-94c171g-103
w:mille	e-83f-53g100
w:millimetres	b49c-63d-45g50
w:million	a55
w:mim	a128c-91d-82
w:min	a-73c107d-43e54f-44g-102
w:mind	b113c-62d50
w:mine	a45b-47c-81d134e-61g-82
w:minha	b-66c-70d75
w:minimum	c78d-43
w:mins	e74
w:minute	a48c65d-54g-41
w:minuten	a-85d114e-46
w:minutes	a-106b-65c78e104f-69g-101
w:minuti	a-64c61
w:minutos	a-97d82e66
w:mio	b-49d56e-67f49
w:mir	a55b-43c-133e145f-68g-51
w:miracle	d98
w:mis	d75e78f-56g-113
w:mise	a-119b-82c128d125f-48
w:mismo	e83
w:miss	c43
w:missing	e51
w:mission	a-69c95
w:mistake	a-88g59
w:misura	a61g70
w:misure	g55
w:mit	a59b-78d-98e49g-40
w:ml	a147c-113d-42
w:mm	a117b-66c-43d-93e-66f-50g-51
w:mme	b-62c-73f84g107
w:mobile	a-46c88
w:mocassins	a-42c-88d163
w:mochte	a94b-76c54d-89f-58g-50
w:mochten	a-83c108f61
w:moda	a-66c108
w:mode	a54b-85c73
w:model	a-123c162d-41e-76g46
w:modele	c-82d59f-65g87
w:modeles	b86c73d-64
w:modelo	a-80b66c-64d62
w:modelos	a-69c55g57
w:modest	c86
w:modo	b76c-82e90
w:moet	a-84c-66d50e90
w:moglich	a-46d78g58
w:moglie	a72d-62g-42
w:moi	c-52d-97f103
w:moins	b71c-116e127f-73
w:mois	a-100b83d72e62g-71
w:moitie	a77c-95d84
w:molto	e95
w:moment	b109d-43
w:momento	a-82b123c-72
w:mon	f99
w:monaco	a91
w:monday	a-50d-59e-69f-51g139
w:monde	b-101c144d-69f-55g-75
w:money	b41c62d-141e96f-84g-64
w:monnaie	a92
w:monsieur	b-46g53
w:montag	a-49c-47f81g67
w:montagne	a84
w:montant	a77c-64e51
w:monte	a50b-45d56g-46
w:month	b-110c67e-41f106g-95
w:months	b103d-71f-67
w:montre	c-71d67
w:montreal	a56
w:montrer	b-110c101e105
w:montres	b98c61d-99e-82f-62g-72
w:montrez	a86
w:moon	c137e-55
w:moonphase	a84
w:moonstone	a42g90
w:moq	a-43c79
w:moque	a102
w:morceau	b-100c95d44
w:more	c-97e108f46
w:morning	b-66c-64d53e-71f-57g134
w:mornings	a93
w:moro	c-41d80
w:mort	a124c-72d-53e-56
w:morte	a-63d95
w:most	b41c101d-67f-51g-75
w:mostly	c90d-50e-45
w:mot	a-44f-57g113
w:moth	a54b-78c50
w:mother	c-81e48f-71
w:motif	a-89d94
w:motive	c60
w:moto	a89
w:moulage	a92e-47
w:mount	b-68d65f-60g-60
w:mouvement	a-72c131
w:move	a-85b66c121g-82
w:moved	a-41b47c-70d107e-56f48
w:movement	c80
w:movements	c46
w:moves	a-44b44
w:moving	d76
w:moyen	a41
w:moyens	f65
w:mr	a-94b-48d-69e-87f114g143
w:mrs	c-52d-61e-73f145
w:much	d-83e50f106g-84
w:mucho	a59
w:mujer	a112c-54
w:mulher	a56g83
w:mum	a51e-78
w:murs	g49
w:musee	a-114b83c82
w:museum	d66
w:musique	a-62b45c-67e116
w:muss	a-52d101
w:must	a87b-75f-40g-55
w:muy	c75e40
w:my	f67
w:myself	b85c-78f-48g-54
w:n	b69f75
w:na	a-40d47e78
w:naar	a-71e80g85
w:nach	a74c-133d71f-60
w:nachricht	a-97c40d-81g122
w:nachste	e66
w:nacre	a54c-53d44
w:nada	a-72b70d-67e65f53
w:nadie	c-67e101
w:nail	c103
w:nairobi	a56
w:naissance	b83c-105d-66f100
w:name	a-83b-63d93e72f144g-57
w:named	a66
w:names	a-65c58g50
w:nan	a104b-54c93d-96g-91
w:nancy	a66c-48
w:nantes	a47c-44d48
w:nao	d-70f127
w:napoli	f82
w:natal	c160
w:natale	a47
w:natural	a-97c84e70
w:naturally	c66
w:naturel	a75
w:navy	c48
w:nd	a97c-79e-48g43
w:nda	c63
w:ne	c-43f92
w:near	a96b-52c103d-66e-67g-88
w:nearest	a-80b60d102
w:nearly	b77c-69e47
w:necesito	a55c59e-49g-55
w:necessaire	a61c-93f53
w:neck	a85
w:necklace	c55d-66f-53
w:necklaces	b95c-46g-42
w:nee	a89
w:need	a57b-84c83e-93g-124
w:needed	a79c-97f92
w:needs	a-67c134e-74f-47g-59
w:negli	c92
w:negozio	a-52b41g-45
w:nei	a-93d56f70
w:neighbour	b-63c123d-61
w:nel	d61e-93g-52
w:nell	a-116d131
w:nella	c80d-67
w:nemmeno	a-89b97c-98e109
w:neri	a122c-71d-40
w:nero	g56
w:nessuna	a-97b99c-103g120
w:nessuno	a-102c-98d58e132
w:net	a134b-48d-91g72
w:nettoyage	a-75c77g-45
w:neue	b73c90e-55
w:neuf	d49e-78f-52
w:neuve	a128d-42e-76
w:never	b56d-85f92g-81
w:neveu	a-75d106
w:new	c-49d90e82g-82
w:news	a-105d-128g153
w:newsletter	a120d-57e50f-87g-40
w:newsletters	c-55f110
w:ni	a-49b118c-141d-61e119f141g-70
w:nice	b-87c154d-49e-90g-60
w:nicht	b57c-130d-91e121f49
w:nichts	b137c-132d-48e-55
w:nickel	c-42g80
w:nie	a126c-71d-83f70
w:niece	b53c52d-63
w:niente	a74c-42d-76
w:niet	b95d48
w:niets	a-104b111c-56g44
w:night	b-69c151d-122e-114f144g-105
w:nights	g48
w:nine	f-61g-44
w:nineteen	a57
w:ninety	a-87c100d49
w:ninguem	e94
w:nipote	a93c-68d-56
w:no	c-43f79g52
w:nobody	b54c-104d-106e121g-81
w:noce	e67
w:noces	b110g-42
w:noch	a-62b132c-98d47f-60
w:noel	b-92c55d62f-47g-49
w:nog	a-54b113d-88f-43g83
w:noi	a96d-61
w:noir	a95b-68c-153d79e-41f-60g-66
w:noire	a88b-43d-48
w:noirs	a100c-56
w:noite	a81
w:nom	a-68b-66c74e50f102g-93
w:nombre	c-65e63f71
w:nome	d-55f50g72
w:non	c-46d-61e57f84
w:none	c-132d133
w:nonna	a69c-46d49
w:nonno	a98
w:noon	c-95d41g80
w:nor	a-81c-74f132
w:normal	a-110d97e50g74
w:normale	a-103c-62d87e106
w:northern	c63
w:norwich	a65
w:nos	c82d-90e-49
w:nostra	g91
w:nostro	a52c78d-56
w:nosy	a-103b136c-85
w:not	b60c-73e67f42g-65
w:notaire	c84
w:note	a-64b-68c-43d-45e94g130
w:notes	a-101b93c-115f121
w:nothing	a51b55c-84e-66f-47
w:notice	a-129b87d97
w:noticed	a-137c89d91e52
w:notre	a41b-78c64d-90e-85
w:notte	c75g-57
w:nous	c48d-69e-54
w:nouveau	f59
w:nouvelle	c55g52
w:nouvelles	a-104b57g74
w:nova	a74
w:nove	a-73c44f75
w:novembre	b-48c-72d58
w:novembro	a69
w:novio	b103c-44
w:now	a-83b119e55
w:nu	a-91b49c86e46
w:nuevo	a-63c-70g110
w:nuit	b-60c128e-101f-47g-65
w:nulla	b87c-69f77
w:nulle	a77
w:numa	e69
w:number	a-112b-79d104e90f50g60
w:numeri	c44
w:numero	a-76b-76c-62d99e-100f123
w:numeros	b42c-69d83
w:nummer	a-85c-53d104f81
w:nun	a44c68
w:nunca	c-46d-68f53
w:nuovo	c-42g111
w:nur	a-72b150c-128d-45e125
w:nurse	a93
w:o	d64e-56
w:oak	c132
w:ob	a-101c-91e61g126
w:objet	a130c-41d-72e-55f-43g-50
w:objets	c101e-44
w:obligation	a61
w:oblige	a107e-74
w:obliged	f65
w:obrigada	c-49g103
w:obseques	c117d-69
w:observation	c74
w:obtenir	c71
w:obtenu	a84
w:obviously	b97c56e-64
w:occasion	a-63e75
w:occupe	a53c115d-104
w:occuper	a-51d112
w:octobre	d108e-45
w:octubre	a73c-67f69
w:odd	a78c-83
w:oder	d79
w:odeur	c-80d-61e135
w:odile	a-67c151
w:oferecer	a144c-93
w:off	a-79c-54d81f154
w:offer	a-130b-51c144d-80f-61
w:offered	a-47c-59d-53e132
w:offering	c83
w:offert	a-94d129e-75f-53g-55
w:offerte	a-69c92
w:office	a79b-43c-86d-68f64
w:offre	a63b-53c111d-100e-54f-46g-73
w:offrir	a59b68c-60e-60f-67g-78
w:offrirai	a-71b124c-60
w:offrons	a59
w:ogni	d-49f48
w:ohio	c109
w:ohne	a113c-101g48
w:oi	a160c-95d-82e-44g-46
w:oil	a-111d149e-47
w:oiseaux	a96c-65
w:ok	a-72b-79e-79f-67g139
w:okafor	c-68f57g58
w:oktober	a86
w:ola	c40g56
w:old	a78c-87g-66
w:om	a-62d49f81g42
w:oma	a128g-42
w:on	e46f-55
w:once	a-42c-57e-90f139g106
w:oncle	a-60b44c113
w:one	a59c-65e-46
w:ones	a126c-87d-111e-72f-59
w:online	a-55b49d127e-59f-54g-49
w:only	b66c50e-103g-78
w:ons	g53
w:ont	a-66b-85c123d58g-97
w:ontem	a-107c-116d41e76g129
w:onyx	a128b-57c-105d-67e-53g-58
w:onze	c119d-79e-77f-55
w:ooit	a-87b115c-79f65
w:ook	c-50d-60f118g50
w:op	a47b-76e-44f106
w:opal	g84
w:opals	a157c-79d-49g-71
w:open	b57c81d-123g-75
w:opened	a-88d54e64f77
w:opera	a64b54c-44
w:opportunity	a45
w:opt	a-96c97f71
w:or	a77b-41c-44e-71g-54
w:ora	b136c-90d-99e-59f-47g-52
w:orafo	a-45c96
w:oral	c56
w:orange	a-96b45c132d-64
w:order	a-75c44d99e-53f-63
w:ordered	a-129c-52d132f61
w:orders	a71c-73f61
w:ordinateur	c-61
w:ordinato	c-74d104
w:ordine	a-87c-74d101f72
w:ordre	b116c-91
w:ore	a-41c69e45
w:orecchini	a74c-76d-56
w:oreille	c-73
w:oreilles	a86b-53e-56f-46g-51
w:organise	a-66c107
w:organisons	a-58c94
w:original	c-68d80g82
w:origine	a-88d50e91
w:oro	a105b-105c80d-137f-61g-57
w:orologi	a-89b101d58
w:orologio	b-62d75e-60f-58g-61
w:os	b-46e-85f132
w:ose	b-43d54
w:oslo	c-70d45
w:other	a56d-112e-61f87
w:otherwise	g49
w:otro	a82c-59
w:otter	a-59g40
w:otto	a63
w:ottobre	a128c-66
w:ou	c-80d135e-108f-43g-61
w:oublie	a-72b-62c-75d-68g153
w:oubliez	a-91c-77f142
w:oui	a91b-93c-81d-132e-79f-69g102
w:our	c85d-44e-55g-71
w:ouro	a96c-73d-59
w:ours	b-48c123d-68e-54
w:out	a-67b104c-56d40e70
w:outing	a-100c113e62
w:outra	a54d41
w:outside	c68
w:ouvert	b63c-94d112
w:ouverte	c77
w:ouverts	a113c-84
w:ouverture	a112c40
w:ouvre	a150c117d-207
w:ouvrir	b-74c48e49
w:oval	a106c-98
w:over	b-50c124d-104e-74f-69g56
w:overnight	a-89d98
w:owed	c92
w:own	a108b47c-45d-114f-84g-76
w:owned	a-79b60c-49e108
w:owner	a-85c139d-40e-62g-53
w:owns	a85
w:p	a-102c65f47g49
w:pa	a-44c90f71g-42
w:pacco	c-41e81
w:padparadscha	b69
w:padre	a58c108d-96g-45
w:paga	a99e-42
w:pagare	a44d-58e50
w:pagato	c-62d41e63
w:page	a61b-50c80d-117e-82g-76
w:pages	a-89c111d-43e-50
w:pagina	a-115c86d46f68
w:pago	a47c55d-85e59
w:paid	b-41c-97e132f-54g-64
w:paie	a56b58d-59
w:paiement	a-89b90c76
w:paint	b71
w:paio	d50
w:pair	a66b-118c-91f-56g52
w:paire	a55d-92e69
w:pairs	a113c-59
w:paix	b-59c45d122e-43f-55
w:panuelo	a154b-85c-77d-57
w:papa	a79b-66e-100g53
w:paper	a-74b-42c143d-66
w:papers	c87d54
w:paperwork	a-80c47e88
w:papier	a-100b93e-57f64g88
w:papiers	a-113c94d85
w:par	f76g-93
w:para	a76b-54c45d-92f-58g-98
w:parait	a-100d137
w:parapluie	c-69d82e54
w:parce	e92f-43g-54
w:parcel	a-107c68d57e61
w:parcels	c109d-60
w:pardon	c100e-83
w:pareil	a-53c-68d46e86g73
w:pareilles	a76
w:pareils	a45
w:parents	b130c-90d-46e-43
w:parfait	b57c-41
w:parfum	b-74e124f-69g-68
w:parfums	b51c-91
w:pari	a-76b119
w:parigi	b-56d63g-57
w:parijs	a81
w:paris	a76b-60c-95f-65
w:parking	c116d-85e-62f-43g70
w:parlato	a-61c-75g123
w:parle	b-74g108
w:parlent	a87
w:parler	d-67f-46
w:parliamo	b58
w:parlo	a-59c129e-63
w:parmi	a-40c77
w:parola	c-54e79
w:parrain	c85
w:parroco	a-84c56g82
w:parrot	a98b51c-86
w:pars	a-128d130
w:part	c-71e66f-66g93
w:partage	c54d-68
w:partager	a-43c85
w:parte	a48
w:parted	d92
w:partenaire	c77
w:partenaires	c64
w:partenariat	a48c59
w:parti	c-60d109
w:particular	a-77b73c-50g67
w:particulier	a-58b53c72
w:partie	g62
w:parties	f75
w:parting	b50
w:partir	b-49c57e-57
w:partner	a68d-81e-53g-51
w:partners	a108c-84
w:partout	c82e-70
w:party	a86c-67d-66e-72f110
w:parure	a42b97e-66f-40g-56
w:parures	a-59c89
w:pas	b50c-42d-43
w:pasar	e70
w:paso	c-118e-40f51g81
w:pass	c136e-70
w:passage	a131d-67e-77f-58g-73
w:passant	f55
w:passare	a59c-61
w:passe	a62b145c-97e-58f-42g-96
w:passed	a-99e77f94g-49
w:passee	c-52d117
w:passer	a80b-89c100e-99f-65g-73
w:passera	g50
w:passerai	a-81c58g92
w:passes	c65
w:passionnee	c55
w:passo	a73c111d-49e-72
w:passport	a-53f49g72
w:passt	a-101g132
w:password	a-59c145d56e-40f-57g-81
w:past	a51b88c43d-44e-92g-41
w:patience	e-54g90
w:patient	a94c-121d-86e93
w:patiente	g61
w:patine	d64
w:patron	a88e-60
w:pau	c-43d83
w:paulo	a75
w:pavement	a-67e99
w:pay	a76b-50c110d-109e-105f-62g-68
w:payday	a156b-128
w:paye	e109
w:payee	a-91d53f69
w:payer	a45c135d-92g-53
w:payez	a-86c115
w:paying	a-44c111
w:payment	a131d-43
w:pazienza	a-89b50c-51g103
w:pcs	a-49c83
w:pdf	b108c-42
w:peace	c63
w:pearl	a56c-76e-64f-52
w:pearls	a42b-51c139d-42f-44g-99
w:peca	a-104b47e120
w:pecheur	a72
w:pedi	c-70d111g54
w:pedido	b-47c49g-73
w:pedir	c52
w:peine	c91
w:peint	a66
w:peinture	a-50e98
w:pelle	a48e55
w:pen	a122c-89d53
w:pencil	c95g-47
w:pendant	b-43c-41e48
w:pendants	a49g52
w:pendentif	a74b-58c-124d128e-84f-41
w:pendentifs	a75
w:pendientes	a40
w:pendulette	a40c-61d106
w:penna	a145c-133d59
w:pensait	g69
w:pensavo	a101c-43d-52
w:pense	a-118b121c144d-85f-41g-52
w:pensez	a-84b107
w:pension	a-114b78c157d-84g-45
w:pensione	a68b77d-53e-66g-77
w:penso	c55
w:people	b43c56d-85f-69
w:pequena	a73
w:per	d-82e-59
w:percees	a102c-67
w:perche	a-65c79d-50e72g74
w:perdi	a124d-52
w:perdre	a-64d81e59
w:perdu	a-40b-90c-41d93e-46f109
w:pere	a61c45d-87g-91
w:perfect	a-114e-65g127
w:perfume	a65b-58c66f-47g-79
w:perfumer	c41
w:perfumes	a83
w:perhaps	b95d-45g-66
w:period	a-65d101
w:perito	c99
w:perle	a72b-53d47e-41g-49
w:perlenkette	a-94d113
w:perles	a54b-49f-46
w:permanent	d87
w:permets	a-97f-41g117
w:permettez	e43
w:permetto	c72
w:permitting	a-82b53g48
w:pero	b119e-47g-88
w:perpetual	d62
w:perso	a-87c-73d135
w:person	b42c-53e69f65g-59
w:persona	c41
w:personal	a-72b-43c-60d-55e-60f137
w:personne	a-64b-82d-126e129f75
w:personnel	a-100c75d-43e48
w:personnes	a-47c137d-43g-51
w:perth	c-43g41
w:pesa	g74
w:pese	f87
w:petit	a115b-124e-71f-70g-80
w:petite	a73c-56d-77f-73g45
w:petites	a92b-42c-69d-73e63g-50
w:petition	c79
w:petits	c-112d119f61
w:peu	b73c-86f43
w:peur	d104e-75
w:peut	b111c-64d98e-60f-79
w:peux	a59b-65c53d60e-71f-72g-95
w:phases	c84
w:phone	c60d-132g49
w:photo	a-49b-86e-45f-63g129
w:photograph	a-126b-60c121d64
w:photographed	a65
w:photographer	a89
w:photographie	d44
w:photographies	c-77e47f90g42
w:photographs	b68c-85e71g55
w:photos	a-143c99d-76e67f45g80
w:phrase	a127e-94
w:piacerebbe	a-43b106c48d-81e-72g-64
w:piano	a-53b66c106
w:piccola	a92c-41e-54g55
w:piccolo	a73
w:pick	a51c-59g89
w:picked	a-84c-78d112g44
w:picture	e-96f59
w:pictures	b50g58
w:pide	c-55d85
w:piece	b-89g-41
w:pieces	b-66c106e-53f-66g-85
w:pied	a133b-48e-80g-69
w:piedra	a-48g96
w:pieds	a-57c83e68
w:pierced	a66
w:pierre	a49b-45c68d-73g-46
w:pierres	d88e-73f-51g-53
w:pietra	c-72g116
w:pietre	a104c44d-68
w:pile	a-128c-119d113e126g49
w:pilules	a79c-73
w:pin	a81b-83c-57
w:pioggia	a-48c71
w:piu	a-75b95d-97f126g46
w:place	b-55c73d-85e-96g42
w:placed	a-84d113
w:placement	c97
w:places	c77
w:plaid	a101
w:plain	a97b62c-91d-43e-56f-60g-86
w:plaisir	a-130b96c139d-42e-57
w:plait	b98c-87d-63e-92f128g-111
w:plan	a-151b135c48e-41
w:planner	a-43b68
w:planning	a-70c109
w:plans	a-51b121d-52
w:plaque	c92
w:plastic	a-61d94e46
w:plastique	a54
w:plastron	a73
w:plat	a76g42
w:plata	a105c-42
w:plate	a47c-86d91g-40
w:plateau	a105c-48
w:plateforme	c67
w:plates	a96b-55c-60g53
w:platform	c83
w:platin	a91
w:platine	c-103d-50g124
w:platinum	a100c-104
w:play	g43
w:plays	a-85d45g51
w:please	a44b-47c-46d-49e-112f112
w:pleasure	c-51f115
w:plein	a45
w:pleine	a-126c61e94g52
w:pleure	c-44f58g63
w:pleurer	a-51c42f68
w:plombier	f70
w:plonge	a-79c62d45
w:plongee	a69c56
w:pls	e-85f65
w:pluie	c-47f90
w:plum	g64
w:plume	a54
w:plus	b-46c-65f148
w:plusieurs	a163b-59d-110e-63g-50
w:plutot	c-56d-73e-95f-49g115
w:pm	b-42d-56e-47f-55g120
w:po	a-57c91
w:poche	a65c-49e-71g-47
w:pochette	c-43d82
w:pocket	a100c-115d-75
w:poco	a102
w:podcast	a55c57
w:pode	a50d-50g55
w:podem	c47
w:podemos	c73
w:podria	a56
w:podrian	a64c46
w:poesia	c54
w:poi	a-118c97d-66e118
w:poids	a79c47d-66
w:poignet	b-75d-57e-57g92
w:poincon	a-102c-97d136
w:point	a40b-44d-79e120g-43
w:poli	c68
w:police	a-91c126e-64g67
w:polish	a-74d41e60
w:polished	c-60d75
w:polite	a131b-62c-74d-45e69
w:polizza	c-85d105
w:polso	a59c-52e55
w:pomeriggio	a105c-88
w:pompiers	c48
w:ponctuel	a-56c88
w:pop	c61d-50g-45
w:por	b64e-72f84
w:porque	a-66b-43c77f-40g104
w:port	c57
w:porta	c-48d-55f66g50
w:portachiavi	a101b-90c-47g46
w:portafoglio	c-82d75e77
w:portait	b-47c47e109
w:portant	a-67d84
w:portare	a109d-76
w:portarlo	a-63c-41d97
w:portato	c50
w:porte	a85d-84e-65f-72g-57
w:portee	c144d-115e-86f73
w:portefeuille	c-84d122
w:porter	a74e-66f-48g-51
w:portera	a-78c160
w:porterai	a133c-53
w:portes	c113
w:portfolio	a-65c89
w:portier	c59
w:portiere	c-58d98
w:porto	a68e-43
w:portugues	a55
w:pose	a-73c-75e119f-41g80
w:poser	a-49c104
w:position	c51
w:possa	a44
w:possiamo	c84
w:possibile	c-69d92
w:possible	a63b-47c-65d54e-105
w:possibly	b98
w:possiedo	a-75d117
w:possivel	a-50b59c-42g97
w:posso	a65b-53d97e-87f-73g-75
w:post	a-129b65c59d103e-93f85g-43
w:postage	a-81b44c88g45
w:postal	f58
w:poste	a-74b96c82d-43e-47g-43
w:posted	c-52g102
w:pot	a149d-71e-52f-69g-47
w:potete	c-92d112
w:potter	a66
w:pouce	a79
w:pouch	a69
w:pounds	a103c-50
w:pourquoi	e65f-48
w:pourra	d58
w:pourrai	b47
w:pourraient	c94
w:pourrais	a42c57
w:pourrait	a43b-44c74e-80f-45
w:pourriez	d64e-85g-44
w:pourrions	a149g-96
w:pouvez	a52b-75c-96d107e-81f-81
w:pouvoir	a66
w:pouvons	g57
w:powder	a-48d108
w:pr	a95b-90d-95e-79f-61g66
w:pra	a47b81
w:practice	a65c-81e48
w:prayer	d68
w:precedent	a-44g62
w:precieuses	c72
w:precieux	a45c53
w:precio	a146c-41d-48g-84
w:precios	b99c-45
w:precise	a40b43c-80e45
w:precision	a-88g116
w:preciso	d91
w:preco	a75
w:prefer	a-76d49g105
w:prefere	a-43b-56c-70d-46f101g106
w:preference	a70
w:prefererais	b45c-44g59
w:prefers	a101c-59
w:prego	a-83c-104d104f104
w:premier	d-70f-57
w:premiere	c-56d-58e50
w:premieres	c74
w:premiers	a56c96d-55e-44
w:premio	c68
w:premises	c66
w:prend	a59b-74c-73d84e-78
w:prendere	a83
w:prendrais	a104b48c-118
w:prendre	a101b-99c130d-73e-108f-55g-63
w:prends	a108b100c-132d-111e-94f-48g43
w:prenez	a-54c164g-66
w:prenne	a-40c-71e123
w:prenom	a53b-65c-109f106
w:prenoms	a70c-78g72
w:prenons	g47
w:preparation	a-110c-69d135
w:prepare	b-47c88d-48e-44g-40
w:prepared	c51
w:preparo	c68
w:preparons	c81
w:pres	a-66b120c52g-46
w:presa	a-41e76
w:presence	a-42c54f50
w:present	a114c-80f-62g-68
w:presentation	f82
w:presente	c-123e108f111
w:presenter	b-48c50d88e-91g-40
w:presents	a112c-74
w:president	c51
w:presidente	a109c-60
w:preso	a-92c-55d119
w:presque	a104c-62e54
w:press	a-72b-55c133d-54e-43f-52g-44
w:presse	a118b48c-60d-83e-81f-54
w:pressee	a-51c-86d83e108
w:presses	a99c-64
w:pressure	g100
w:presto	g73
w:pret	a-64b92c40d77e-42g-41
w:prete	a-73b-58e135f-42
w:pretez	a-50c101
w:prevenez	a43e66
w:prevenir	a-101e138
w:preventivo	a-105c-52g130
w:previous	c57
w:prevoir	a78
w:prevoyez	a52
w:prevu	a-85b118c-94g116
w:prevue	d68
w:prezados	a-54c91
w:prezzi	a-86b130c-62
w:prezzo	a81e44
w:price	a73b105d-114f-70g-113
w:prices	a-59b103c40d-62e-41f-45g-43
w:prie	a82c-149f131
w:prijs	a-92b66c-66e86f62
w:prima	b-45e81
w:prime	a89c-66
w:primera	a67c-64g45
w:primo	a120e-61
w:principal	c-84d92f43
w:principale	a-50
w:print	a101c75e-100
w:printed	b98
w:printemps	c-41d131f-40
w:pris	a-57b-44c-72d144f-41
w:prise	c-68d50e-49g83
w:prises	a-48f104
w:privat	a60e58
w:private	c46d-73g-50
w:privately	a92
w:prive	c119e-40
w:privee	a144c-111
w:privees	f59
w:prix	a101c-47d-139f-78g-45
w:prize	a-76c108
w:pro	c44d-45e-44g57
w:probably	c80
w:probate	a-115b98c-76d116
w:procede	c-79e58g53
w:proceder	a46c-92f93
w:process	f50
w:prochain	a78c-40d-43f88
w:prochaine	a80d-52e56g-51
w:prochaines	a-57c96
w:proche	a-42c108
w:procurement	a60
w:procuro	a143c-90d-85
w:production	a85
w:produits	c77
w:produzione	c121d-62
w:prof	c121e-40
w:professionnel	a68
w:professionnelle	a-63f92
w:profil	a-66c-45f96g57
w:profile	f73
w:profilo	c67
w:profit	a-44b50
w:profumo	a101c-84
w:programme	a-105c101
w:project	a-70c93
w:projet	a-110b122c-62f97g-73
w:promesso	a-48c-45e65g76
w:promis	a-64b68d-71e95f-47g93
w:promise	a120g-81
w:promised	a-57b44c-97e80g115
w:promo	c95f-54
w:promotion	b50
w:prononce	a102d-44
w:proof	a-87c-116d127g67
w:proper	a128b-68c-125d-96f-40g-64
w:properly	g105
w:propos	a-80g94
w:propose	a-52b-68c74d-74e121f-60g-43
w:proposed	c91d-55
w:proposer	c46
w:proposez	a-50c-100d116e83
w:proposition	a-45d-44e-42g92
w:proposons	c54
w:proposta	a-95c105g46
w:propre	a124c-63e-44
w:propres	f49
w:proprietaire	c48
w:proprio	b57e75
w:prospection	a-52f118
w:prospekt	b93
w:prossimo	a42b47c-41
w:protection	a-40f101
w:prova	c65
w:provare	a54c58g-58
w:provenance	a-70c94
w:provide	a-44f81
w:proxima	c-61e72
w:pu	a-112e59g97
w:pub	a-123c99d-77e-62f128g-41
w:public	c69
w:publicite	a73
w:publique	c70
w:publish	a-58b100
w:puede	a41d61e-63
w:pueden	c-82d87g47
w:puedo	a66b-63c86e-41g-68
w:puerta	b52e43
w:puis	b-84e63g-76
w:puisqu	a52c-45
w:puisque	a-74c123
w:puisse	a97b-53c-95d-65e-47g58
w:puissent	c-122d141
w:pull	c-76d118
w:pulseira	d70
w:punto	c-81f78g70
w:puo	c-107d113f-48g63
w:purchase	b114c-65d43e-43
w:purchased	a-84d128
w:purchasing	c100d-54
w:pure	a-128b90c-93d-48e146f71
w:put	b-42c-60d-66f80g66
w:puts	b51
w:qu	b54c-70d-85e64
w:qual	a49
w:qualche	a-48b90c70d-48
w:qualcosa	a128c-59d-104e-49f-58
w:qualcuno	c93d44e-50
w:qualified	c55
w:quality	c71
w:quand	b87d-54e65f-74
w:quando	a-66b101c-112d69e58f-66g128
w:quanto	a112b54c-85d-105e-88f-72g-50
w:quarante	a54b79c-83d-67
w:quartier	b-48c79e-58g-52
w:quartz	a114b-88
w:quatorze	c-42e106
w:quatre	c-83d47e103f-60g-68
w:quattro	a-53b-62g105
w:que	e43g44
w:quebec	b98
w:quel	b77c46e-103f-62g-86
w:quella	b-43c79d-50e53
w:quelle	a-87c-54d148
w:quelles	a-120c-61d84f126
w:quelli	f54
w:quello	a128b-74c-115d-41e-92
w:quelqu	c89f-59g-92
w:quelque	a67b-45c-64f-67g-62
w:quelques	a-51b59c44d-58e-41g75
w:quels	a109b-44c-122d95f62
w:quem	e79
w:quer	e62
w:queremos	a107
w:queria	a118c-78d-67e-85f-43g-52
w:quero	a91c-106d-73e-53f91
w:quest	a-98b62c43e65
w:questa	a140c-56
w:question	b60c-74d-51f-70g125
w:questionnaire	a-69e57f41
w:questions	a-108b-75c105d-61e-50f-48g81
w:questo	c109
w:queue	g65
w:qui	a49f-41g-96
w:quick	a-107b-48c110e-50f-40
w:quien	b-40c143d-88e-67g-87
w:quiere	a80b52c-88
w:quieren	a-103c141
w:quiero	a160c-144d-108e-57f-61g-104
w:quiet	a115d-56e-57
w:quindi	c-85d-46f133g89
w:quinta	a-55d69
w:quinze	b-49c45d49
w:quisiera	c-75d106
w:quite	b-42c42d-53e-48g86
w:quitte	a63
w:quoi	a69b95d-145f-63g-96
w:quote	a-73d-58f147
w:quoted	c-73e97
w:r	a-114b-61c170d109e-86g-99
w:racheter	a164d-143
w:rachetez	a-126c124
w:raconte	a-46c53
w:raffle	c65
w:ragazza	a79b74c-71
w:ragione	a-80b83c-85e44g67
w:rain	a96c-72e43
w:raised	a89b52c-42g-57
w:raison	a55b93c-48d-40
w:raisonnable	a92c-46f62
w:ran	a-60g76
w:rang	a-64c-123d-55e145
w:ranking	f46
w:rapide	a122c-76
w:rappel	a76b-54c-106d-82e103
w:rappeler	a75b72c-83
w:rappelez	c44d-119e-52f141
w:rappelle	a-88f71
w:rapport	c66
w:rapporte	a-115b78e87
w:rapporter	d42
w:rare	a-62c45d-42e98
w:ras	d71e-68
w:rassurez	a139c-92d-68
w:rate	a-64c138
w:rates	a-77c95
w:rather	b-74c-42e57
w:ravie	a-84c59d58
w:rayee	a79c-75g49
w:rd	a45c-97d53g86
w:rdv	a79d93f-201g47
w:re	a-44b-46d125e-113g101
w:reach	d51
w:reached	c-77g97
w:read	a126b-48c-71d-63e-53g76
w:reading	a-76b98c-58e52g76
w:ready	a-81c56d126g-73
w:real	a84c71d-80
w:realise	d-42e56
w:really	a-140b120c101e-46g-114
w:reasons	a-94e49f78
w:rebonjour	a-87g111
w:recall	a-50c68
w:receber	a-69f95
w:receipt	a-73c-46d93e104
w:receive	a44c-60e70f42
w:received	a-104c-67d125g86
w:reception	g47
w:receptionist	a66b41c-42
w:recevez	a133
w:recevoir	a129b-83c-86d-112e-53f123g-70
w:recharge	d78
w:recherche	a-50c89e-56
w:rechnung	a111c-109
w:reclame	a-111c-76d120
w:reclamer	a102c-64
w:recogerlo	a68
w:recois	a-52c-96f139
w:recoit	a62b-74f69
w:recommande	c-48d55
w:recommence	e45
w:recontacter	a216c-93d-66f-65
w:record	a-100f132
w:recorded	e47
w:records	a-114c-74d53f135
w:rectifier	a-61c-84f116
w:recu	a-88b-69d124f-47g124
w:recue	a-130c60d102e-102g-65
w:recuperer	a-66c180
w:red	b-66c83d53e-49g-55
w:reel	c73
w:reels	a-44c75
w:ref	b-53c-114d125e-49f-53
w:refaire	a-61c-114d125e-58
w:reference	c79e-45
w:referencement	c51
w:referme	c46
w:reflechi	a-106c-85f64g123
w:reflexion	a-108c-47d44f121
w:refund	a-115c-92e155f41
w:refuse	a56c-81e92
w:regalare	a90c-48
w:regalarle	a101e-78
w:regalo	a68c-91d57f-50g-52
w:regard	a-65c41e55
w:regarde	a-77b125e-62f-48
w:regarder	e-49f53g78
w:regarding	a-63e60g63
w:regards	a126b-70c40d-55e-73g-41
w:regiment	a88c-104e59
w:regionale	c71
w:register	a-67c112
w:registered	a-50d86
w:registres	d44
w:registry	a70
w:regle	a56c-101d75
w:reglement	c-64d85f101g-41
w:regler	a84
w:regrette	a-58c-51d43e113
w:rejoindre	c62
w:relance	d-58g62
w:relancer	a-64c-54f122g70
w:relation	c45
w:release	a-49g91
w:releve	c75
w:religieuse	b89c-99d47
w:relogio	c-108d54f-50g89
w:reloj	a75c-50d49f-55
w:relojes	b54
w:remain	c-86f73g57
w:remarque	a-51c108
w:rembourse	b95c56d-122
w:remboursement	a-80e46
w:remember	a47e-53
w:remercie	c-44f76
w:remercier	a60c-55g59
w:remettre	a-64c-101d184
w:remise	b-52d-106e94
w:remonter	b47
w:remove	a-73c-81d-45e-63f136g-50
w:removed	f102
w:remplace	a-112d77g110
w:remplacement	d61e45
w:remplacer	c-71d130e-61
w:rempli	a-86b63c-59d48f74
w:rencontre	a46
w:rencontrer	a-45c78
w:rencontres	c87
w:rend	f71
w:rendez	c-69d61e53f61
w:rendre	a115c-68
w:rends	g55
w:rendu	c-87d63e103
w:renew	c76
w:renewal	a-60c62
w:rennes	a61
w:renseigne	b91c-69
w:rent	a60
w:renvoie	a-96c-88e66g122
w:repair	a46c-84e98
w:reparation	a-74c-43e111
w:repare	a56e45
w:reparer	a131b-74c64d-108
w:repars	a62e-51
w:repartie	a-103c-50e127
w:repasse	a54
w:repere	a93c-57
w:replace	a-79c-44d129
w:replacing	a-81c61d89
w:reply	a-95b-51c49d-74e71f-62g70
w:repond	a-61c93d-73e104g-64
w:repondez	a-133c103d-51e78
w:repondre	d-58f-55g126
w:reponds	a59c-81g61
w:repondu	a-133b-53c-106e151f75g57
w:reponse	a-66d-96e107g90
w:reponses	a-41f54
w:report	c73
w:reporter	a-76f93
w:reprendre	a-122d148
w:reprenez	a-81c50d89
w:represent	d83
w:represento	c86
w:repris	a-88c-69e82f110
w:request	a-77b-50c-89e-61f157g-59
w:requesting	a-93c80d64
w:requirement	c48
w:res	a-58c85
w:researching	c50
w:reserve	c43g41
w:reserver	a80c-71f52
w:residence	a134c-117f72g-63
w:residentes	c74
w:residents	c54
w:respect	a-40b59c-40e55
w:responsable	a-78e109
w:ressemble	a56b-53c157d-88e-62
w:rest	d-75f69g112
w:restaurant	b88c-42
w:reste	a45c-43d-121g88
w:restee	g66
w:restera	b64c-75d47
w:restes	a-87d53g90
w:resto	a124b-55d-56e-59
w:restons	a-78b59f79
w:restore	a101c-72d41
w:restored	e61
w:restringing	a-112c-70d79e116
w:resultats	c72
w:retail	a-91c93
w:retailers	c57
w:retire	a-40c-130e-44f151g-48
w:retired	b116d-57g-77
w:retirement	a113
w:retirer	a-143c-116d135f141
w:retirez	a-83f115
w:retiring	a99c-51d-53g48
w:retour	a-114d-61f59g99
w:retourner	a-68d117
w:retraite	b112c74d-98e-78f-59g-55
w:retrouve	a-52g98
w:retrouver	a50c47
w:return	a-116c138d70f-62g-80
w:returns	a-69b78c-74d109
w:reunion	a42c-43d74
w:reve	b116d-72e-48g-40
w:reveil	a162d-78e-68g-45
w:revenir	a-90b-45c162e-56g40
w:revenu	a-87e120
w:rever	a-112b125
w:revienne	g66
w:reviens	c-46e-65g93
w:reviews	c75
w:revision	a-74c-65d126
w:revoir	a79c-146d137
w:reward	a94
w:rgpd	a-60c-98f119
w:ri	a-49c-83e130
w:ribbon	a-106c168g-62
w:ricevere	b86
w:ricevuto	a-111c-95d122g88
w:riche	a159c-60e-46g-65
w:richiesta	a-58b-41c-47f104g89
w:rideau	a-51d76
w:riem	a-83d147g-42
w:rien	b113c-81d-76f87
w:right	a-66f73
w:rigide	a59
w:rigido	a76
w:rimasta	c-46e95
w:rimborso	a-66c167d-109g-55
w:ring	a58c-97f-70
w:ringe	a65
w:rings	a83b113d-137e-83g-86
w:rire	a-52c-107e77f55g96
w:risposta	a-75c-68f73g52
w:rit	e59
w:ritardo	e82
w:riviere	a108b78c-94d-82
w:rivieres	c124
w:robe	c-42d81e49f-57g70
w:robes	a66c-79d81e-51
w:rodez	b93c-92e51
w:role	c50
w:roma	a49
w:roman	b73
w:rond	a102c-59
w:ronde	a76b-71g59
w:rondes	a104b-69
w:ronds	g56
w:roof	a-108b135
w:room	a57d-73g71
w:rosa	a69c-69f65
w:rose	c-81e-52f-62g89
w:roses	a-88c161
w:rosso	a154b-118d-43
w:rouge	a124b-71c-71e-92f-43g-66
w:rouges	b55
w:rough	c85
w:roughly	a-53c92d55
w:round	b-71c105d-72e106f-48g-60
w:route	a-45e70
w:rowing	d83
w:royal	a-44c123g-62
w:ruban	c-77d53e50g81
w:rubis	a104b-49d43g-94
w:ruby	a-79c103g64
w:rue	b-89c124e-66f-71g-72
w:ruego	a-88f118
w:run	b113c83d-80e-59f-47g-56
w:rung	a-78e83f63
w:running	a-86c112
w:runs	a-42d74
w:rupture	a-91c62e78
w:rush	c-112d-45e47f56g59
w:rythme	a-61e89
w:s	f-44
w:sa	c92d-90e-45f-50
w:sabado	a69
w:sabato	a76c-117f-50
w:saber	a-119b110c-73d119
w:sac	b-87c-131d53e195f-97g-42
w:sache	a-56b58c-59e91
w:sacs	a-74b42d101
w:safe	a60d-53
w:sage	a47b92c-52d-42
w:sagt	b91
w:said	a-59b-71c-96e119f-64g126
w:saint	a72b-64c85d-85e-51f-54g-42
w:sainte	c107
w:sais	a48c41d-63f-83g-53
w:saison	c51
w:saisons	b63c-57
w:sait	b105c-60
w:sale	e-45f104g-52
w:sales	a-93b-153c125f53g-45
w:salgo	a48g51
w:salle	a42c78e-54g-48
w:salmon	a89
w:salon	b-75c124d-74e-67f-61g-40
w:salone	c55
w:salons	a-56c132e-81
w:salt	a54
w:saludo	a-99f99g41
w:salut	a-84b-70c172d-91e-41
w:salutations	a95c-75d45
w:salve	a59b-75d-61e-48g95
w:same	a90b-68c-131d-90g113
w:samedi	a48b-99c-50d-89e64f-75g43
w:sample	a-104c89
w:samples	a-44c81
w:samstag	a124c-74d-85
w:san	a-41c52g75
w:sans	f-68
w:santa	c-61e67f64
w:sao	c72
w:sapere	a-66b74d61
w:saphir	a64c-80g92
w:saphirs	a-59b107
w:sapphire	e-70
w:sapphires	a57c-52g76
w:sarebbe	c86
w:saremmo	c65
w:saremo	c-64g109
w:saro	a57c-42g56
w:sarta	a78c-52g61
w:sat	a53c-74e67
w:satisfaction	c-55e80f64
w:saturday	a89b-79c-77d76e-85f-65
w:sauf	a64c-165d89
w:saurais	c-72f122
w:sautoir	c-68d108
w:save	a-42c-54e117
w:saved	a104c-54
w:savez	a-68c129d80e-70f-47
w:savoir	a-97b123e-73f54g-81
w:saw	a126c-46d-115f-46g-71
w:say	a-97b125d-52e69f-64g61
w:saying	a66g-42
w:says	a-62b92c41d99e-76f-90
w:scale	a-42g101
w:scan	a-74d64f46
w:scarf	a52c-59d84g-42
w:scarves	a70
w:scatola	a-59c54e70
w:scena	a75
w:scene	c62
w:scent	a-91d81e77
w:scented	a49c-74e71
w:schenken	a118c-86
w:schicken	a-65d99
w:schmuck	a62c77d-76
w:schon	b79g83
w:school	c95d-61e-57g-42
w:schwarz	a123c-51
w:scontrino	a-89c-50d116
w:scorso	g68
w:scritto	a-86e102g68
w:scrivendo	c54
w:scrivo	b-51c-63d-84e54g112
w:scusate	c-48d55g69
w:se	b84d-61e-46f-77
w:sea	c-73f88
w:search	c56
w:season	a-96c73f67
w:seats	c89e-101g66
w:seau	a93c-55
w:sechzigsten	e73
w:second	b-44d-93e-86g129
w:secondes	a-59e82
w:secondo	a-103c62g106
w:seconds	a-57c76
w:secours	a60e-41
w:secretariat	a71
w:secteur	c65
w:section	a80
w:securise	a-48c65
w:securite	a76c-98e49f58
w:security	a-97c87d-45e79
w:see	a71b-64d-71f-72
w:seen	c49e51
w:sees	a91
w:segretaria	a101
w:seguidores	a-47c79
w:segunda	a-46c-83d104g81
w:seguo	b52
w:seguro	a-76d107
w:sehr	a-87c91d-44f-45g-41
w:sei	a-70c-44e100g63
w:sein	a119d-50
w:seis	d43e43
w:seit	a-128b-54d124e125f-60g-44
w:seite	c122
w:seize	b73
w:selbst	a96c-74d42
w:selbstverstandlich	a-85c113
w:selected	c46
w:selection	g55
w:sell	a114b-50c64d-73e-86f-58g-93
w:selling	a-72c76d45f64
w:selon	b43d50
w:sem	a-68b55e93
w:semaine	b-78c69f-63
w:semaines	e93g-56
w:semana	d-52e-51f-61g135
w:semblant	a55
w:semplice	a76
w:sempre	c-83d-67e110
w:send	c54e-70f-69
w:sending	a-57c-85e87f73g54
w:senhora	a153c-84
w:senior	a-92c-52e127
w:senora	b63c-46
w:senores	c89
w:sens	d-54e83
w:sensi	a-74c-90f127
w:sensible	a59
w:sent	c-118d-81e127f60g60
w:sente	a64
w:sentence	a-63b59c-83e78g68
w:sentir	e94
w:senza	b-46d-79e84
w:seo	a76
w:sept	b56e51g-49
w:september	a111c-61d-43
w:septembre	a64c-95f-42g97
w:septiembre	a74
w:ser	c-62e-45g92
w:sera	a-65b144c-62d-91e-85g115
w:serai	a-60b101d77e-50f-43g75
w:seraient	c90
w:serais	a122b-41e-42g-46
w:serait	b54d-57e69f-68
w:seria	a-48c104
w:serie	a49c-49d132e-58
w:series	a71
w:serieuse	c131d-74
w:serieux	a-48c70g59
w:seriez	a-101c120
w:serions	c52
w:serious	g43
w:serons	a68c-62g57
w:seront	c74
w:serpent	a154b-100c-52d-63e-64
w:serre	a-86c-59d123f53
w:serti	b47
w:sertisseur	a-70c77g41
w:serve	a45c-54f80g-54
w:service	a-55b-68c110e53f-85g-74
w:serviette	a78c-70g54
w:servizio	d87
w:servono	a94c-47
w:ses	a69d-72g-79
w:set	a-42b98c-113f57g89
w:sete	b89
w:settimana	a92c-41
w:setting	a103e-69
w:settings	b60c-75
w:settle	a-70b75c103d-67
w:settled	b50g48
w:seul	a86b-50d-60g-52
w:seule	a104b-72c-134f-52
w:seulement	a-73b114d89e-73
w:seven	b118d-61e101f-69g-95
w:seventy	a87
w:several	a-42c94
w:shall	a-43c110d-95e-75f-52g89
w:shame	c-118e144
w:shan	c-50e58
w:shaped	d70
w:share	a-64b-42c113d-50e-45f-68g-46
w:shared	a-58c-92f129
w:she	a78b-67c-112d-44f-75g53
w:sheets	a-59c101
w:shelf	e59g42
w:shelves	a102
w:shes	a-44d51g76
w:shift	a53
w:ship	a130c-54d-72
w:shipped	c-71f80g68
w:shipping	a-67c101
w:shoes	e97
w:shoot	c56
w:shooting	c82
w:shop	a-73c154f-68g-100
w:shopping	b121c-118d42e-54
w:shops	b-45g-54
w:short	b-41c95d-92e-52
w:shorter	a-53d70g47
w:shortlisted	c68
w:should	b65c-52d100g-49
w:shoulder	a83
w:shoulders	d73
w:show	a131b-98c54d-74e-86f-65g-82
w:showed	a-65c-98e85g135
w:showing	d72
w:shown	a94c-123d-42e103
w:shows	c138d-44
w:shuts	a50
w:shy	a61
w:si	b69e-42f-67
w:sia	a44c-63f46g59
w:siamo	c52d-115e49f-58
w:sich	b-60c-62f70
w:side	b-41c56d108e-62
w:sie	c53d63e-59f50g-54
w:sienne	a73c-47
w:sieste	g56
w:siete	a-105c131d-65e55
w:sign	a-133b-48c65f78
w:signale	g53
w:signature	d53
w:signatures	c78
w:signe	a-81c48g97
w:signed	a-85d87e100
w:signee	a-40c40d92
w:signer	c85
w:signet	a127c-67g-50
w:signez	c77
w:signora	a67c70e-47
w:signore	a-58c104
w:signori	c79
w:silber	a113
w:silence	a-79d-47g98
w:silent	a-60c47d40
w:silk	a63c-108d125
w:silly	b41c-71g53
w:silver	a129b-74c-89e-96f-84g-63
w:simple	b95c-68e96g-73
w:simplement	b86c-78
w:simples	a80b52e-45
w:simply	b104c-43
w:sin	a-42c-110d113e94f-42
w:since	b-73e59f84
w:sind	c100e-69f-50
w:sing	a-51e64
w:singapore	b47c-64d64
w:singer	c43
w:single	a76c-84
w:sinistro	g58
w:sinon	b63c-99d-58e-48f-42g94
w:sir	c72
w:sirs	c83
w:sister	a86c-123e-47
w:sit	a-51b-41c126e-52f-46
w:site	c143d-60e-48f-91g-86
w:sito	a-59d61e57
w:situation	c-72f61g47
w:six	a41f-56g-72
w:sixty	a-127c53d77e94
w:size	a112b-49c-57e-123f-72
w:sizes	c-57d92
w:sketch	g87
w:slept	a-54g110
w:slip	a-64c-77d74g50
w:slot	c86
w:slt	a84
w:small	a103b-49c-43d-49e-63f-70g-40
w:smaller	a57c-70g76
w:smallest	a166c-110f-54
w:smalto	g41
w:smell	a51c-43d89
w:smelled	a65
w:sms	a-115c-108d-50f150g-45
w:so	b93c-55d-74g79
w:sober	a97
w:sobre	a-47d-48e-40g117
w:sociale	b46g66
w:societe	a-91c79d77
w:sociologie	b69
w:soeur	b-71e-59f-57g109
w:soeurs	a135c-101e-59
w:soft	b51c-50
w:software	c71
w:sogno	a-60b40c51
w:soi	c-55d108
w:soie	a57e-48
w:soient	c-47f97
w:soins	a-93e108
w:soir	c-69d48
w:soiree	a-59d47f42
w:soirs	a121c-69
w:soit	a42c-68g-63
w:soixante	a111b-113c-46d-56g-60
w:sola	c51e-59
w:solange	a66c-100f62g45
w:sold	a42b-71e60g-73
w:solder	d84
w:soldi	c70
w:soleil	c102
w:solicitor	d67
w:solide	a53
w:solitaire	d52
w:solitario	b60c-53
w:soll	a44b74
w:sollicite	f93
w:solliciter	c70
w:solo	a-43b141c-59d-48e-62f-62
w:soltanto	b110c-74
w:solution	c54
w:some	c120d-89e-119f-47
w:somebody	a54c-111f-64g-57
w:someday	a-99b125c-68
w:somehow	a80
w:someone	c-43e110g-60
w:something	a114b-46c-118e-91f-63g-82
w:somewhere	a-41b44
w:somme	c88d-60e46
w:sommes	d-89e64g-42
w:somos	b-55c107d-92e-55f-45g-56
w:sonne	a-50c104d101g-94
w:sono	a46d-70e-63f-51
w:sons	a92
w:sont	a40b-138d113e-55g-74
w:sooner	a-48d80
w:sorella	b73
w:sorry	a41b-73c-128e-61g132
w:sors	c-60f75
w:sort	b95c54f-49g-68
w:sortir	a42e62
w:sotto	d-65e92
w:sou	a-53c133d-128e-81f-70
w:souhaite	a66b-54e-63f70g-97
w:souhaitee	c93
w:souhaiterais	a-131b-44d117f-45g101
w:souhaiterait	a72
w:sound	c59
w:source	a-53c-90f102g55
w:sourde	a90c-55e82f-54
w:sous	b-89c66g-100
w:soutenu	a74c-104e81
w:souvenez	a46c110e-86
w:souvenir	a-48b75c-68f75
w:soy	b-82c156d-87e-46f-60
w:space	a-72g108
w:spam	g96
w:spare	a-104b42c61d43
w:speak	a71c74d-56e-46
w:speaker	c90
w:speaks	e68
w:special	c100
w:specialise	a-52c80
w:spedite	a74c-99f56
w:spedizione	a49c-76e66
w:spend	a107b77d-101e-87
w:spent	e91
w:spilla	c-60d-43g91
w:spinelle	a145c-91g-51
w:spins	a-95d105
w:split	e65
w:spoke	a-96g117
w:sponsor	c115d-61g-47
w:spontanee	c57
w:spoon	a-74d113g70
w:sposiamo	b72
w:spot	b45c-63
w:spring	c64e-86g-56
w:square	c-71g70
w:squelette	a49b-54g83
w:st	a61b-43c-57d-41g83
w:staff	a-108b-49c104d-84f99g-69
w:stage	a-53b104c44d-47e-42g-43
w:staircase	c76
w:stamped	a50c-91d85
w:stand	a41b51d-42f-43g-96
w:standing	a-103c58e96
w:star	a119
w:start	a-69b118c64d-86f-46g-51
w:started	d59e-41
w:starts	a60
w:startup	b59
w:stata	a63c-56e47
w:state	a67d-42
w:statement	a-47c85
w:stay	a77b-47c100d-71
w:stazione	b49c-40g64
w:steel	a125b-73c-86e-51f-42g-68
w:steht	a-95c61d91
w:stein	a89
w:stelle	a-49c111
w:step	c-54e47f53
w:stessa	a-55c-54d106e48
w:stickers	a-40c84
w:still	c-108e-59f65g50
w:stima	e56
w:stitch	a-65c45d58
w:sto	a-87b64g54
w:stock	a86b-76c44d-117f-52
w:stoke	a63
w:stolen	a44c83
w:stone	a-65c60d-45e64f-43g52
w:stones	c76f-50g-64
w:stood	c63
w:stop	b-52c-58d-98e-65f146g-117
w:stopped	b-80d68f-41
w:store	a-73d89e121
w:stories	a-55c81
w:story	a77b-101c79d-50e-42
w:straight	a77d-52
w:strap	b-60c-137d126e89f-52
w:straps	c64
w:strasbourg	a42b-40c-81d102
w:street	d69e58f-103g-65
w:stress	a-83g129
w:string	a90c81d-97
w:stringere	d57
w:stuck	a-116c134d111e-58
w:student	b111d-57
w:studio	a126c-60
w:studs	a83
w:stuff	a-106b89f91
w:sturen	a-95b47c65d60
w:style	c83
w:stylist	c66
w:stylo	c-114d93e89f-46
w:su	b-88c98d-44
w:subasta	a-46c76
w:subito	a164c-75g-59
w:subject	f93
w:succes	a-79c104
w:succession	d54
w:such	c94f-43g-51
w:suche	a109b-61c45d-104e-77f-53g-47
w:suede	e52
w:suegra	a71
w:suffirait	a-93c108e-50
w:suffisent	c44
w:suffit	a-77g66
w:suggest	a81
w:suggested	g95
w:sui	b60d40
w:suis	d-82g-55
w:suit	a95
w:suite	a-88b-44c-49e-87f153g120
w:suits	c51
w:suivi	a-106c67d107e-135f-126g42
w:suivre	c-53d104
w:sujet	a-115b-41c-44d-58e-50f54g143
w:sul	a-133c58e102
w:sulla	a-90c-99d-42f59g123
w:summer	b-71c58e70
w:sunday	b-76c-120d104g42
w:sundays	a89
w:suo	a96c-117d90
w:suoi	a89
w:super	a-41d65
w:supper	a-51b61
w:supplement	a-43c104
w:suppliers	c88
w:supply	a-89d97f86
w:supporte	c115e-69g56
w:suppose	d42
w:supposed	a-44e51g63
w:suppression	a-86c-88f142
w:supprimer	a-91c-93f133
w:sur	b-64c67d-51
w:sure	a-58b-56c-57d-40e86g133
w:surname	a-98c-102f119g69
w:surprise	c-97e62g79
w:surtout	b-40d74e-93f95
w:survey	a-60e105
w:sus	a41b95c-54d-52e-51g41
w:suyo	a-45c123
w:svp	a109b-54c-102e-95f87g-120
w:swan	a51
w:swansea	c-44e74
w:swap	a-148d148
w:swatch	a58d-86
w:sweep	a-67c99
w:swiss	a-63c104
w:system	a-91c-64e77f127
w:ta	a111c-90g83
w:tabac	a93c-40
w:table	f-57
w:tache	a-79c-92d126e78
w:tag	b-55c79d53f-55g-53
w:tags	c88
w:taille	a78b-87c-145d60
w:tailles	a70d-45f74
w:tailleur	c51
w:take	a-56d-73f146
w:taken	a-84b-65d48f92
w:takes	a102d-52
w:talent	e93
w:talk	a96d-64g-53
w:talked	g44
w:talking	a47b64c-88g58
w:talks	a-96b49c125d-51
w:tall	a130c-76d-47e-65
w:talla	a97
w:taller	c43g48
w:tamanho	a73c-69d53e-55
w:tan	a107b-48c-97e-47
w:tannery	c75
w:tant	a-96d153e-52g111
w:tante	a-76b-67d124e48f-46
w:tape	d76
w:tard	b143c-125
w:tarde	b-49c78d-82e-54g92
w:tardes	a67
w:target	c54
w:tarif	c80d-90e-73f-52g81
w:tarifs	a-105b141c-55
w:tas	c-76d-56e130
w:tasca	a112d-50
w:tasse	a156c-74e-76
w:taught	c98
w:tax	a-46d90
w:taxi	a79e-43
w:te	c76
w:tea	a-51c-40d50g124
w:teach	b63
w:teacher	a113c-44
w:team	b-62c50e54g-60
w:teams	c65
w:technicien	a-56c130d-87
w:techniques	c49
w:tel	c-68e107g97
w:telefonata	a-86c-77e40g110
w:telefono	a-52c-108d-43e99g106
w:telephone	b-73d-68e90f88
w:telephonique	c-97f91g53
w:tell	e-86f87g-85
w:telle	a50
w:tem	a172b-85c-93e-111f-82
w:temoin	a82c-64e51
w:temos	a-46c81
w:tempi	c-69d69g72
w:tempo	c-63
w:temps	a56b43d-85e-90f48
w:ten	b51c43d-120f-59g70
w:tenais	a-64b45c-44e89
w:tenants	a-46c71d60
w:tengo	a-82b80c107e-66g-45
w:tenho	b44
w:tenir	a-43b91e52
w:tennis	a-66b96d71
w:tenth	a46b61c-51
w:tenu	a-74g94
w:tenue	c47
w:terme	b60f71
w:termin	c-58d-45e126f-45
w:termine	a46b68c-42
w:terms	c70
w:terra	c114d-43
w:terre	a-89b100
w:tesi	c78
w:test	a-110b-74c122d-76f-82g-77
w:testa	a107
w:tete	b113c-88d-88g51
w:tetes	c73
w:text	a-90b-79c82d-46e45g134
w:texte	a-54c61d64e-45
w:th	a71b-96c-115e-60f-75g64
w:than	e46f-79g-42
w:thank	a-129b-48e-74f147g116
w:thanks	a-43b-72c-106d-50e-79f136g122
w:that	c-56d-42e100f-50
w:theatre	a47d-52e47
w:their	c99d-109f-52
w:them	c43g-56
w:themselves	a-43c-46e107
w:then	a-96b133c-129d127e65g94
w:there	c-56d51g-87
w:these	a96b-48
w:thesis	c57
w:they	a56e-94
w:thief	a-74c85e72
w:thin	a103e-55
w:thing	a104b59c-137d-76e-117f44
w:things	a-72b121c-55e127f-53g-61
w:think	e42g-79
w:thinking	b83c-85d-82f64
w:third	a-72c-77e106f124
w:thirty	e56f-57g-61
w:this	b-63c75d-77
w:those	a-44b51
w:though	b93c-65d-82g59
w:thought	d67f-57g-52
w:thousand	a116c-45d-84e-68g-71
w:three	d-47e71f-72g-76
w:through	b131c-128e80g-43
w:throw	a-109c84d78
w:thursday	a69b-70e-89g52
w:tiara	b53c58d-70e-50
w:tiaras	a-52c83
w:ticket	a-87c-85d131
w:tie	a112c-69
w:tienda	b-83c45e108f-63g-81
w:tiene	c44
w:tienen	a131b-63d-78e-69f-43g-71
w:tienne	a83
w:tiens	a70b-53e-58
w:tient	b98c-128e67
w:till	a65e-50
w:tilleuls	f74
w:timbale	b45c-59e49
w:timbres	c45
w:time	d-66
w:times	a112b-86c-104d-88f99g-69
w:tin	a75
w:tiny	a133b-65c-71d44e-100g-97
w:tire	c-44d42g72
w:tiroir	b52c-61e52
w:tissue	a-64e77
w:title	f56
w:titre	c-80d65f67
w:tmrw	d89
w:tobacco	a63
w:toc	c81
w:tochter	a62b43c-41
w:toda	a-97e125
w:todavia	a111b46c-115
w:today	b-116c76d-52e48g-74
w:todo	b64f74
w:together	a51b50c-84
w:toi	a48c68
w:toilette	a-55b44e74
w:toit	b94c-44
w:toiture	a-48b62
w:token	c79
w:told	b-63c-45d-90e123g-93
w:tombe	d-49g84
w:tombee	e53
w:tombola	a-77c94
w:tommaso	c52
w:tomorrow	a94c57d-72
w:ton	a-64c96e64
w:tone	e59
w:tonight	a70d46
w:too	c-124d74f59
w:took	d87f67
w:top	f-40g110
w:topazio	g70
w:torino	a77d-57
w:tormaline	c58
w:tot	b148c-112
w:total	b102
w:touch	b65c-104g117
w:touche	d96
w:toucher	a81
w:toujours	b-90f-63g122
w:toulouse	a68c64d-57
w:tour	a-56b91e-70f-43g88
w:tourbillon	b60
w:tourmaline	a90c-75
w:tourne	a-96c63d127g-65
w:tournee	c68
w:tourner	a-78c82
w:tous	b125d-95e-56g-85
w:toussaint	a103
w:tout	b52c-46d-96e-65f65
w:toute	c-48f70
w:toutes	b44c-41d-90f113g-69
w:town	d93
w:tra	a-72b103c-49
w:trabajo	a47b81e-45
w:trace	a-94c-70d116g52
w:tracking	a-106c-102d131
w:trade	a88c55d-41
w:trading	c89
w:traductrice	c43
w:train	a-55b43d-79e-45f-50g135
w:traite	a-85b91c-57d41
w:traitement	f56
w:tram	a61b60c-58
w:tranquille	a40b44c-43
w:transfer	c51d-51g53
w:transformer	c-66d97
w:transmets	c86
w:transmettre	c99f-44
w:transmis	a-87f67g74
w:transmission	c45
w:transport	c58
w:transporteur	a-91d91
w:trasferirmi	c67
w:travail	a-52b46e107f-40g-47
w:travaille	a66d-75
w:travailler	c49
w:travel	a103b-91c-45d85e-101f-63
w:travelling	a52c-47g66
w:travers	c-57e70
w:tray	c-88d91e-43g50
w:tre	a61b-89e-107f-55g85
w:treasure	a-70c124
w:treat	a-103b96d-56f109
w:treated	a-97c-109e145
w:treize	c74
w:treno	d62
w:trent	a108d-61
w:trente	a52c66d-90f-54g-63
w:trentesimo	a71
w:tres	a44b-89c87d-103f-44
w:tresse	a83c88d-66g-59
w:tried	a92d52e-61g-105
w:trieste	a46c-55
w:triste	a-92e65f73
w:trois	c46e47f-65
w:troisieme	a42b-48e81g-43
w:trompee	a-86b49g59
w:trop	a55b43c-113d95e-112f-58
w:trophy	c66
w:troppo	c-57d86
w:trotteuse	a48
w:trottoir	c111e-73
w:trotzdem	b105c-58
w:trou	a-81d100
w:troupe	c71
w:trousse	a115c-78
w:trouve	b47c-80d-55e113f109
w:trouver	a129b-52c-65e-60f-47g-48
w:trouverez	g79
w:trouwen	b102c-49
w:trovato	a85
w:truc	a106c-76
w:trucs	c86
w:true	a46c106d-60
w:truly	a-102b66c-52d72e61
w:trunk	b57
w:trunks	a-85b133c-91
w:trust	e43
w:try	a117b-52c-107d-88f-45
w:trying	a-41c66e41
w:tudo	c81
w:tuesday	b-57c-45d50f-50g60
w:tunnel	a-71e50g76
w:turn	a104b-44c40d-68e-57
w:turned	a-128c50d55g98
w:turning	a51b46c-94f54
w:turns	a57b45d-44
w:tussen	b73g53
w:tutor	a-70c136
w:tutta	a43
w:tutti	d98
w:tutto	a-116b118c-107f93g67
w:twee	b70c-43g51
w:twelve	a87c-83e-60
w:twenty	a-63b109c97d-52g-61
w:twice	a-49b-67d-112e104f104
w:twin	a146b-82g-66
w:twins	b-54g88
w:two	a57b-44d-77
w:type	f52
w:typed	a-51f82
w:u	b-55c91d81e-81f-49
w:uber	a-118c126d-51e53
w:uhr	a89c-101d61f-59g-59
w:uhren	b48
w:uit	a-130b107c-91d75f120
w:uk	d-46f106
w:um	d-72e51f-61g-53
w:uma	a57c63d-79f-67g-79
w:un	f-54g-78
w:una	e56f-71
w:unboxing	a-56c96
w:uncle	d63
w:und	b-89c56d-99f83
w:under	c-69e-90f125
w:understand	c-56d-61e114g46
w:understanding	a-55b56
w:undici	a69c-49
w:une	a44d-45f-52g-76
w:ungefahr	a-85c93d67
w:unheated	a80
w:unique	a139c-79
w:uniquement	d46e-67f44
w:unit	c62
w:unite	a66d-42f71
w:univers	a-42c97
w:universite	c85
w:university	b104c-61
w:unmounted	a54
w:uno	a115b-88c59e-95f-62g-74
w:unos	a71b-42c-119d105e-64f-41
w:uns	a-78e42f68g81
w:unser	c92f-53
w:unsere	a-67c130
w:unsubscribe	b-41c-78d-57e-54f104g-54
w:until	a69b63c-70d-56e-67f-55
w:unworn	a-63c-62d128
w:uomo	a58b80d-82e-46
w:up	b-91c64e-89f42g60
w:upstairs	a-91c100
w:ur	a-155b-99c205d-127e-86
w:urgent	b-55c124d-67e-72f-58
w:us	g47
w:usage	c-123e46f55g45
w:usd	b102
w:use	a-108b-58d153e-53f97
w:used	b-52f135g-55
w:usee	a74
w:usine	a-89b44c88
w:using	a-68c79
w:ustedes	a48c94d-58e-83f-45g-60
w:usually	a-44b100
w:utile	a-54e77
w:utiliser	g60
w:uw	a-122c137d-80e-43f82
w:v	a71g44
w:va	c-41e-98f-67g71
w:vacances	c-52d45e-59g82
w:vader	a90
w:vado	a-58b72c-68e95
w:vai	a91
w:vais	b58e46
w:vaisselle	d74
w:vale	a-79b59d-48e59
w:valencia	d54
w:valenza	a-53c94
w:valeur	a-47d75
w:valuation	a-98d85e75
w:value	a45b108c-123
w:vamos	g74
w:van	a-120b71c42d83e-72f-41g120
w:vanity	d49
w:vase	a89
w:vases	a168c-95e-45
w:vassoio	c-63d79
w:vault	c64
w:vaut	a-73b73d76
w:ve	c46f58
w:veau	a60
w:vedere	a93b-68d-83g-44
w:vederla	c94
w:veille	a-92b48c-88e129
w:velo	a-120b63c122
w:velvet	c60
w:vend	c70d-81
w:vende	b41e61
w:venderlo	a-80c147d-92
w:vendeur	a-50c-104d63e110
w:vendeurs	a-84c72e82
w:vendeuse	a-103b-47c-63d43e128
w:vendeuses	c67
w:vendez	a125b-52c-97d77e-61g-41
w:vendita	a-70c87f75
w:vendo	a-142b-42c161d-101e-55g-54
w:vendome	a-56c82
w:vendre	d49e43f-48g-54
w:vendredi	a51b-71d54f-62
w:vendredis	b73
w:vends	a-48b-91c172d-125e-55g-44
w:vendu	b-49c50d62
w:vendue	c-83e94
w:venerdi	c-69d53g49
w:vengo	a54
w:venir	a130c-114e-105f-66g-93
w:venire	a76b-46d-69e-47g48
w:venite	a-76c122
w:vent	a-75b50c-70d92e73
w:vente	a-97b-59c88d69e-61f-53g-63
w:ventes	a-99c58d65f41
w:venu	a-102c69e90
w:venue	a-63f58
w:venus	a-97c52e91
w:ver	a85b77c-89d-62e-44
w:verdad	b73c-50d56
w:verde	a88c-108d-103e125
w:verified	c73
w:verite	c81e-41
w:verkaufen	a-41c110
w:vermeil	a97b51c-77
w:vero	c100
w:verona	d56
w:verra	a-68b126c-79
w:verre	a-135d136g-44
w:verres	a65b64c-88
w:verrez	c79
w:verrons	b60c-97e54g46
w:vers	b68c-122d57f-68g113
w:version	a-55c-103d-89f-61g151
w:versione	a-86c84g66
w:verso	a75c-42
w:vert	a143b-74c-136e-67f-55g-70
w:verte	a47b46
w:very	a54b-52d-65f-64
w:veste	c-62d59e64g-58
w:vestido	b58c-46e54
w:vet	a-78b65c48f-42g122
w:vetrina	e45
w:veu	a166b-50d-79
w:veuillez	a-52c-110f137
w:veulent	c78
w:veut	a101d-75e-88f-51g-76
w:veux	a105b-92c-104d-137e-52f87g-63
w:vez	a-64e70g55
w:vi	a-67c78d-64f105g-76
w:via	a-93c48d96g-55
w:viaggio	c-49d-47f118
w:vicenza	c101
w:vicino	a-88b57d111
w:vida	e53
w:vide	a-96c-102d125e135g-53
w:video	a55b-68c82d-75e-65f-47
w:videos	a-49b56c64
w:vides	a69c57
w:vie	a85b-43c-62d-62g-66
w:vieille	b88c-70
w:viel	a-53b50d71
w:viendrai	a-46b127c-106e-54g93
w:viendrait	c-60d150
w:viene	a51c-41d41
w:vienna	f62
w:vienne	a110b-55
w:viennent	a-71c79
w:viens	a84c-87d-67e-98
w:vient	a52b-60e94f-57g-71
w:vier	a-54e78
w:viernes	a41c-59g86
w:vieux	b109d-67e-50g-48
w:view	a56
w:viewing	a57e48
w:village	a-86d54g52
w:ville	a-57c51f76
w:vingt	a89b-51c-61d-103e81f-65g-72
w:vintage	a79
w:virement	a51c-82g99
w:vis	a84b-48d51e-43
w:visa	b68
w:visibilite	c53
w:visible	c-53e45
w:visio	a60g94
w:visit	d-78e-55f122
w:visite	a103
w:visiting	a120c-85
w:vista	b40c80
w:visto	c-74d55g88
w:visuels	c70
w:vit	a62
w:vite	b-40d-54f44g45
w:vitrine	c96d-90e57f-57g-72
w:vitrines	a-113b58c111d-63e-73f-47g-73
w:vivant	a47
w:vivo	a52b-45c-123d79e-52f105g-45
w:vivre	b93
w:voces	d65
w:voeux	a-57c-80f123
w:voglio	a62
w:voi	a-75c122d79e-60f-68g-96
w:voice	c80
w:voicemail	a-97c118g74
w:voici	a-124b-57c-65d-58f-48g149
w:voie	a74c-75f74
w:voila	a-50c54d-93g94
w:voir	a122c-88d-116e-50g-49
w:vois	a97b-108c57
w:voisin	c-105d117
w:voisine	f52
w:voisins	c106d-72
w:voit	b65c-55d53
w:voiture	b66c87d-120
w:voix	c75
w:vol	a-54g70
w:vole	a70c51e-49
w:volentieri	a111
w:volete	c73
w:volevo	b90c-41d-51e-47g63
w:volgende	a40
w:volontiers	a-75b64d42
w:volte	a-92c63e92
w:vom	a-51b-53c-102e117g90
w:von	a-47c-91d-57e114f42g70
w:vont	a77
w:voor	a113b-130c49d-134e-65g43
w:vor	a-48d42e140f-82
w:vorbeikommen	a87
w:vorige	a-79g110
w:vorratig	a104
w:vorrebbe	a69
w:vorrei	a87e-95g-73
w:vorremmo	a97c54e-42g-44
w:vos	a-49b49c62d-57e-76f84g-96
w:vossa	c132d-59e-49g-52
w:vossas	c74
w:vosso	a-59c100d-76f82
w:vostra	a-128c139d-77e48f41g-68
w:vostre	a-45c94d-40
w:vostri	a-132b127c48d-78e-72f78g-45
w:vostro	a-98b-41c110d-76e-42f47g-93
w:vote	c97g-53
w:votre	a-58b-41c100d-100
w:votres	a124b-107
w:vou	b97c-50
w:voucher	f54
w:voudrais	a97c-86d-42e-107f-79g-87
w:voudrait	a83c46d-68e-73
w:voudrez	c45
w:voudrions	a92e-61
w:voulais	a-90b125d-67f-43
w:voulez	a-84c169d-49e-43
w:vouliez	a-78c-79f74g96
w:vouloir	f74
w:voulons	a119c-73
w:voulu	a97c-43d-46
w:voy	a102c-55
w:voyage	a118c-121d75e-94g-69
w:voyant	a91
w:voyez	a-63b94d45
w:vraag	a-62g42
w:vragen	a41c77
w:vrai	a95b-115c124d-101e-108f-48
w:vraie	a103b-170c98e-63
w:vraiment	b153c-72
w:vrijblijvend	a-50c102
w:vrouw	a67c-47
w:vs	a83b-60c120d-99e-57f-44g-65
w:vu	d-126e84
w:vue	a99b86c-81d-108g-67
w:vues	a-55g63
w:vulgar	e57
w:vuole	c91
w:vvs	c57
w:w	a148b-48c-75d72e-74f-47g-96
w:wait	a-77d140
w:waited	c-71e99
w:waiting	b75c-69d-85e50g66
w:walk	b88c89d-106e-50
w:walked	a-43e99
w:walking	e56
w:wall	c-49e72g90
w:wallet	b58c-69
w:wallets	a65c65
w:walnut	c-46d58g56
w:wann	a73c51
w:want	a92b-46d-57f-62g-92
w:wanted	a-76b141d-89f-49g-75
w:wants	a133b-63c-109e-83f-57g-62
w:war	a-89b-43c-114e147f53
w:ward	c84
w:ware	c72d-41g43
w:waren	a96
w:warm	a-42b103
w:warranty	a-114c-74d140
w:was	b-62c-76e132g59
w:wash	a-64c42d61
w:wasn	a-69e66
w:wat	a58b52c-70
w:watch	b46d87e-62f-75g-80
w:watches	a48b121c-47d-110e-74f-61
w:watchmaker	a-60b41c73
w:water	c72
w:way	a-78b-54c-69d84e134
w:ways	a52d-41
w:we	c100d-70e-101f-62
w:wear	a73b-141d64f-55g-76
w:wearing	c-109d123e-56
w:wears	a102c-81
w:website	a-75b104d-68g-55
w:wedding	d58f-61g-83
w:wednesday	b-78c-102d-80g128
w:week	b-80e-52g114
w:weekday	a85
w:weekend	c71d-49
w:weekly	c82
w:weeks	a-58b-101c-45e140f-52
w:wegen	a-99b62c66d-63g82
w:weight	c86d45g-46
w:weil	a91
w:weiß	g67
w:welcome	a-91c52e101
w:well	a-52c-92d-68e44f84g120
w:wenn	a-44c168d-62e-93
w:went	a-66b-47c-45d125g61
w:werden	c-62f92
w:were	a-62b-46d-87e130
w:wesh	c135
w:what	b91c47e-56f-43g-75
w:whatever	a125b-64c-132d-117e-64f134g-81
w:whats	a126b42c-106
w:whatsapp	a-81b67c-68f116
w:wheelchair	a86c-94e49
w:when	b111c-125d52e-57
w:whenever	g66
w:where	d80g-80
w:whether	a-58b74c-56d115f-65g74
w:which	b71c-66d49f-46g54
w:while	b-77c-57d135g-61
w:white	a65b-47c-74d-96e87f-41g42
w:who	a80b-72c72d-111f-42g-95
w:whoever	a-80b-42c57d-60f98g-44
w:whole	b-43d-46e84g-58
w:wholesale	a-60c85
w:whom	f94
w:whose	b102
w:why	a-104c165d-70
w:wide	a81
w:widow	c101
w:width	a-76c-41g93
w:wie	b79c-46e-61f-44g117
w:wife	a93c-41d-78g-96
w:wifes	d52
w:wij	a-60b-94c147d-88e-47f-51g-76
w:wil	a153c-105d-115g-120
w:will	c47d-43e-98f-73
w:willing	a-70d52g53
w:win	a-72b97c58
w:window	a-46b110c75f-61g-106
w:windows	c68
w:wine	a-128b83c-95d143
w:wing	a113e-43
w:wings	a62b-65g51
w:winner	c47
w:wins	b71
w:winter	c96
w:wir	c129d-83e-75f-45g-72
w:wird	b120c-82d57e-53f-47
w:wish	a-125f135g-42
w:wishes	a88g-58
w:with	d-59e-53g45
w:withdraw	a-108c-112d-67f146
w:within	a-68b-51c94d-77g-61
w:without	b-113c-75e114f52g-70
w:woche	e54f45
w:wohin	a-78d106
w:wollen	a73
w:wollte	a-114b101c-94e67g126
w:woman	a44d-41e-73g94
w:women	c134d-40
w:won	a123c-132d-101e-57f41g-64
w:wonder	b93g-43
w:wondered	a-59b47c65
w:wonderful	c40e-91f79
w:wondering	a-124b131c-100g56
w:word	c-89e71g92
w:words	e98
w:wordt	a76
w:wore	a-45d62e77
w:work	c72d-87f-86
w:working	a-63c97
w:works	a-43b60d-76
w:workshop	b-66d99f-51g44
w:world	c62
w:worn	a89b-67c-87e65g-82
w:worth	c137d-125e-63g-54
w:would	c70e-66f-54
w:wouldn	c89d-59
w:wrap	c-78e65g87
w:wrapped	a75c-96d64
w:wrapping	a-93e119
w:wrist	a81c-93d59
w:wrists	e41
w:write	a89b49d-76f-71g-51
w:writer	a-43c89
w:writing	a-57b-55c54d-101e82f75
w:written	a-117c60e57f45
w:wrong	a-72b-97c64e109g-77
w:wrote	g88
w:wurde	b106c-56
w:wurden	a52
w:x	a158b-43c-102d-72e-66g-108
w:y	d51g-47
w:ya	a48b-52e-97f95
w:year	b58f-79g-64
w:years	b131f-56g-89
w:yellow	a86d-104
w:yes	b-55d-55f-81g132
w:yesterday	a-103c-98d110g111
w:yet	b105c-105d54
w:yeux	a86
w:yo	a117b-49c-121d-101e86f-43g-55
w:york	c-49d77
w:young	a-117e120f51
w:your	a-73c107d-57g-57
w:yours	a-86c113d104e-114f-71g-63
w:z	a137c-70
w:zaffiri	a56b53c-71
w:zaffiro	a54c-50g45
w:zaterdag	a42g47
w:zeit	a48b65e-51
w:zero	a-124d-121e251f-105g-120
w:zia	c85
w:zifferblatt	a67
w:zijn	b91c-92g106
w:zip	a-87c-66d128
w:zoek	a98
w:zoeken	c94
w:zonder	c52
w:zu	c-108d44e-74f105g88
w:zum	a97c-104e-83f-62g-45
w:zur	b132
w:zurich	d71
w:zwei	a73b-42c89d-56e-53f-42
w:£	b-53c61d-86e105f-44g-49
w:а	c-90d-55e138g-65
w:больше	a-60c-83d-48e55f120
w:будем	a77
w:будет	a49c-60g70
w:бы	c60d108f-43g-58
w:в	b-76c109e-82f-88g64
w:вам	a-105c-74d103e78g43
w:вас	a66g56
w:вечер	g40
w:вы	a-95c46f-46g134
w:день	a64
w:для	c90
w:до	a65c76f-42g-56
w:добрыи	a57g57
w:евро	a70
w:есть	a98c-63
w:живем	a87
w:за	a-86b-48c84d-48e73f-57
w:заказать	a83c-43
w:здравствуите	b-46c68d-51e-48f48
w:и	a-68b-73c78e44f61
w:из	a47c-80f130g-56
w:ищу	a156b-55d-85e-52f-47g-49
w:к	a84c-53d-42e83g-51
w:как	e76
w:каталог	a-87b106
w:кольцо	a41c-51g65
w:ли	a59c-104d89e-44
w:мне	a-104b-47d-69e134f69
w:могу	a59
w:можно	a86
w:мои	c-104f129
w:муж	c-44g96
w:мы	a-95g110
w:на	b-74c-41d146
w:напишите	a-80c69g65
w:не	a-75b84c-92d-62e109f102
w:но	g86
w:нужен	a41c59
w:нужна	a85c-44
w:о	c46g66
w:он	a58b107c-89
w:от	c-43e101f-40
w:париже	a81
w:пишите	a-53f99
w:пишу	a98f-42g-73
w:по	a84c50g-72
w:подарить	a67
w:пожалуиста	b106c-72g47
w:получила	a-71c-58d-47e78g98
w:посмотреть	a79
w:предлагаем	a-76c103
w:продвижение	a-67c99
w:прошу	a-105c103f110g-62
w:пятницу	g77
w:с	a72b-68d-83f-71g91
w:серьги	a66c-70g82
w:скидка	a-52c88
w:сколько	a97c-66g-57
w:спасибо	a-74c-50g113
w:стоит	a88c-46
w:счет	c59
w:то	c-43g101
w:у	a95f-40g-64
w:уважаемые	a-65c99
w:хотела	a43
w:хочу	a110c-94e-46f-40g-53
w:часы	a82e48g-62
w:четверг	a-43g104
w:чтобы	c62g65
w:это	c-84e105g61
w:я	a-44c79f91g-46
w:ابحث	a115c-99
w:ابنتي	a77
w:اريد	a88b111c-88e-65
w:الاحد	e83
w:الالماس	a74
w:السلام	a55
w:ان	a56b124c-156e50f-48
w:انا	a-72b-68c86d-51e144f-73g-46
w:باريس	a51c-68e95
w:خاص	a71
w:ساعة	b-77c141e59f-41
w:شراء	a131b-49c-92
w:شهر	c136
w:طقم	a85c-54
w:عليكم	a55
w:عن	a55b-59c148d-59e-65f-56g-54
w:في	c142d-87e-114f84g-83
w:قبل	a47c-115e138
w:لا	a74b117c-180d-41e118f-66
w:لديكم	a117c-90e-40
w:لزفاف	a89c-68
w:لندن	a118c-84
w:مرحبا	a-60b126c135e-83f-42
w:مساء	a191b-41c-167e-98f-49
w:من	a-79b-70c175d-67f157g-64
w:موعد	c118
w:هل	a84b-60c102d-60e-96f-60g-55
w:يمكن	a-49c142
w:يوم	a95b-45c-105d-45f-45g-41
w:€	b-55d-123e151f-51g-57
w:あ	b67c-60f-44
w:あり	b67c-60f-44
w:い	a80d-84e-51
w:いし	a-89d91f54
w:いた	a-125b-49c137d-54f-66g73
w:いて	a116b56d-68e-87g-81
w:いに	a76
w:いの	a42c-51d63e50
w:いま	a103d-105f-55
w:いる	a-80c44f79
w:う	a-60b111e-68f-56g84
w:うか	e-51f-42
w:え	a41
w:お	a-115b-41c57d75f65g53
w:おり	c44f49
w:お願	a-86c-47d79f46g54
w:か	a56c-48d56f-66
w:かけ	g73
w:から	c-74d90g61
w:き	e-54
w:きた	c80
w:きま	a63
w:く	a-106b64c68
w:くこ	a-51g64
w:くた	f73
w:くな	a-42d112
w:け	c56
w:けな	c54
w:けま	a-48c88
w:け取	a99
w:こ	b74c46d-128e-65f-57g86
w:こと	a-51g64
w:こ担	c46
w:こ提	c90
w:こ連	g65
w:さ	a-60b-71c97d-53
w:さい	b-44e-40f54g55
w:させ	b-47c117
w:し	b-77d105
w:しい	a45e67
w:した	a-160b-107d140e92f51g40
w:して	a74b-102d-82
w:しま	b-78c73d-101e-75f97g79
w:しめ	b-57c108
w:しょ	e-51f-42
w:す	a125b-43d-102e-64g-47
w:すか	a121b67c-123e-71f-66
w:せ	a-131b108c82d-40f43g-61
w:せて	b-53c113
w:せん	a-112b120c59d-59
w:た	a64b-89g-40
w:たい	a128b-50c-74d49e-56g-43
w:たき	c45g67
w:たく	a-52c119d-50
w:たけ	a-127c96f50g-52
w:たさ	e54f68
w:たし	c81d-50g118
w:たた	a-116c107f-52g98
w:た指	g59
w:っ	a-72d46e89g-47
w:って	b46d-44e48
w:つ	a-52b139d-52
w:つい	b62c42
w:て	a77c-68d-61
w:てい	b90d-88e47
w:てお	a-56c42g46
w:てき	a63
w:てく	f75
w:てこ	c77
w:てし	f-50
w:てす	a80c-51f-80
w:ても	c-57e114g-42
w:て受	a99
w:て購	a-74d138
w:と	a-73d-53e132f-67g64
w:とて	d-52e121
w:とは	a-51g64
w:な	b66c-59d59g-49
w:ない	a44
w:なく	a-65d76e70
w:なの	b106
w:なり	a-42d112
w:に	a56c63d-93e-44f-90
w:にし	e69
w:につ	b62c42
w:の	a82c-82d70e-46f-63
w:のお	e67
w:のこ	a-49b59
w:のて	b62d88e-51f-41g-45
w:のフ	a76
w:の結	a48
w:の贈	a88
w:の還	a72
w:は	a62b68c-60f-79g43
w:はあ	a-125b137c-61d82
w:はし	b-57c108
w:は可	g61
w:は必	a45
w:へ	b103c-93e-47f49
w:への	a50b43
w:ほ	a65b-77c104
w:ほと	b-59c112
w:ま	a75d43e-65
w:まし	a-154b-123c41d113f79g70
w:ます	a123b-72c-50e-114
w:ませ	a-112b120c59d-59
w:また	a148c-79d-106
w:み	a-59e67
w:め	b-94c141
w:めて	c72
w:めま	b-53c115
w:も	b-82c-78e136g-74
w:ょ	e-51f-42
w:ょう	e-51f-42
w:ら	a-68b70c-71d46e-50f49
w:り	a111b-46e-54g-42
w:りた	a97
w:りま	a59d42g-78
w:り物	a88
w:る	a-104b108d45e-43f54g-49
w:れ	a79c-119d110f-58g-59
w:れて	b54e73
w:れは	a72
w:れま	c-45d84
w:わ	d53e55
w:を	a74b-72c51d-71g-74
w:をお	a-120b-49c85d69
w:を拝	a58
w:を探	a118c-51
w:を教	c46
w:を贈	a66
w:ん	a-112b120c59d-59
w:んか	a-110b147
w:イ	a-41
w:イス	g59
w:エ	b60
w:カ	b131c-71f52
w:ク	a-47b133
w:クレ	a-42b74
w:サ	a-76b-58c85g42
w:サイ	a-63b-52c54g47
w:シ	b64f58
w:ス	c-89d49f-46
w:スを	a48
w:タ	a80b56c-62
w:タン	a100
w:チ	a116
w:ッ	a-42b74
w:ック	a-42b74
w:ト	a61b43
w:トン	d42
w:ネ	b66
w:ネッ	a-42b74
w:ハ	a95c-102d46
w:ハリ	a110c-71d52
w:フ	a99
w:フロ	a77
w:ヘ	a104
w:ヘン	a100
w:メ	a-63e44f128
w:メー	a-63e44f128
w:リ	a87c-76d43
w:リに	a81
w:ル	d-63f120g-43
w:レ	a-42b74
w:レス	a-42b74
w:ロ	a74
w:ロン	d42
w:ロー	a116
w:ン	a66b-86c54g-50
w:ンタ	a100
w:ント	a93c-53
w:ー	a85c-98d-62f105g-67
w:ーチ	a89
w:ール	c-50d-52f123
w:一	a76b-42f-49g-80
w:一下	g57
w:一块	a79c-42
w:一条	a53c74
w:一点	a76
w:七	a51
w:万	a111b-42d-54g-43
w:万円	a66
w:三	b-40c115e-43f-48
w:三月	d54
w:上	b-72c-129d146e109f-45g52
w:上周	a-82c-47d107
w:下	a91b-52d-60e-54f-65g89
w:下个	a45
w:下午	g78
w:下周	a107
w:不	a49b-52c-102e-46f110
w:不要	f100
w:专	c79
w:专业	c61
w:业	a-52c125d-52f-41
w:东	c41
w:丝	c74
w:两	a-56c113g57
w:两万	a44
w:个	a76b-56d-91g79
w:个月	c68
w:中	a72
w:中文	a86
w:为	a43
w:主	c93
w:么	a-101d120
w:也	a-93b46c106d-42
w:书	c125
w:买	a92c-71d97f-70g-78
w:买一	a136c-110d-55
w:买的	a-151c58d123
w:了	a-103c-141d134f84g129
w:予	b131c-93d-54e54
w:予算	a66
w:予約	e72
w:事	a56e42
w:二	a77b-73
w:二月	a43
w:于	a-43c95
w:五	a99b-46d-62e-46f-51g43
w:京	a71
w:人	e80g-65
w:今	a124b49c-72d-46
w:从	f86
w:他	a101c-69g60
w:付	a-52c52d71
w:代	c129
w:以	a64d65f-73g-63
w:以后	a-52b117
w:们	a-45c130d-131f-88g49
w:们是	c78
w:件	a-93d-49e-40g139
w:价	a-69b43c76
w:价格	a-54b50c50
w:份	b54c-42
w:优	c59
w:会	b84d-64e-56f77
w:会说	a44
w:伦	a96c-52
w:伦敦	a96c-52
w:伺	e75
w:位	a92
w:住	a84c-51f73
w:何	a-88b120f61
w:作	a63c98d-77e-47f-46g-63
w:你	a-91c93d-72e79g-59
w:你们	a-64c112d-94e86g-46
w:你好	f47
w:侈	c105
w:侈品	c105
w:供	a63c68
w:便	b60g50
w:保	a-88c45d99
w:信	a-96c58d-82e-43f122
w:修	a-139c102d129e-45g-42
w:做	a-85c140
w:元	a52
w:先	a-128d-64e83f-64g136
w:先生	g75
w:免	c90
w:免费	c90
w:入	c-63d129e-62g-67
w:入し	a-101c-56d153
w:入れ	a112
w:八	a80
w:公	a111d-44f60
w:公司	f71
w:六	a82c-64
w:内	a-105e62g51
w:円	a66
w:再	a-77b53c-71f120
w:凑	a84
w:出	c109
w:分	a-96b91
w:删	c-62f113
w:删除	f90
w:到	a110b-40c-104d-76e-48g51
w:到巴	a72
w:制	c93
w:刻	a75c-85g104
w:前	a130c-72
w:务	a40
w:包	a83g-41
w:包装	c72
w:十	a107b-74d-42f-61g-69
w:十周	a64
w:十月	a69
w:午	a63c-42g68
w:午可	a56
w:厂	c81
w:厂家	c62
w:去	c-90d126f58
w:去年	a-63d109
w:友	c64
w:发	a-97c121d-58
w:取	a171b-82c-47e-91g-68
w:取れ	a75d93e-42
w:受	a59c-69d107
w:受け	a70c-56d80
w:只	b106c-86d-49
w:可	a52b-59d115e-79f-83
w:可以	a82b-62d121e-65f-69g-79
w:可能	g58
w:右	a95c-60
w:号	a110b-48c-122d65e-64f69
w:司	f71
w:合	a-81c73e43
w:合作	c88
w:名	a112b-70c57d-117e-58f69g-56
w:后	b99c67g-57
w:吗	a149b-72c-129e-101f-99g-84
w:否	c46
w:告	c128d-45
w:员	a60d-52e92
w:周	a98b-64c-119
w:周五	g79
w:周六	a54
w:周年	a81
w:和	a-103c104e-42
w:品	a-130b48c119e-44f-49g-57
w:品牌	a-41c93
w:哪	c49d65g-48
w:哪里	c63d72g-45
w:售	a-120c144
w:商	g72
w:喜	c44
w:四	a82c-67
w:回	a-80c47d109e-43f-51g54
w:围	a113c-45
w:围巾	a113c-45
w:在	d58f-96
w:在伦	a65
w:在巴	d49e42
w:圳	a-61c61d45
w:块	a139c-85d-54
w:場	a-46c75
w:士	a145d-81
w:处	a-58d60
w:处理	a-58d60
w:外	a83
w:多	a150c-92e-62f-57g-63
w:多少	a143c-70e-44g-45
w:大	b44c48f-47g-58
w:大学	a-108b81c107
w:大概	d87
w:天	a120c-50e-42f-47g84
w:太	a85c-40
w:太买	a88
w:太太	a85c-40
w:失	a-74d-46e136
w:失礼	e80
w:奢	c105
w:奢侈	c105
w:女	c65g44
w:她	a54
w:好	b-62c88d-68e-67g127
w:妻	a72
w:姓	a64
w:姓名	a64
w:娘	a74
w:婚	a93
w:子	c-76e54
w:字	a75d-85f-42g93
w:存	g57
w:学	b132d-68e-44g-48
w:学生	a48c-45
w:定	a-71b133d-52g96
w:定制	c49
w:宝	a41c90d-46
w:实	c117
w:客	c55d-42e109
w:客户	a56
w:家	a47c55
w:寄	a-62d150g-52
w:対	a-71e71g62
w:対応	a-71e71g62
w:尊	c60
w:尊敬	c60
w:小	a119b-98c115d-40e-72f-68
w:少	a143c-70e-44g-45
w:少钱	a153c-79d-91
w:就	a-101g62
w:岁	a57
w:工	a45c71
w:左	a95c-60
w:左右	a95c-60
w:已	f94
w:巴	a85c-95g-50
w:巴黎	a78c-92g-45
w:巾	a121c-55
w:市	c68
w:布	a60
w:希	f54
w:希望	f54
w:带	a90d91e-57f-56
w:帮	a-67c84g70
w:平	g71
w:年	d140e-54f-55g-62
w:店	b-102c162d-64f-93
w:店舗	d99
w:店里	a67c42
w:度	a-89d-81e95f121g-53
w:座	d55
w:开	a-75c177
w:弊	c46
w:弊社	c46
w:当	a-68b54c87
w:当者	c46
w:待	a-64e121
w:御	a-58c89
w:御社	a-51c79
w:必	a45
w:必要	a45
w:応	a-89e61g46
w:息	f63g53
w:您	b-54c95d-85e-62f-79g138
w:您好	b-40c74d-61e-47f-54g104
w:想	a133b-94d-44e-99f-63g-118
w:想看	a67
w:想给	a133c-67
w:想送	a75
w:成	c53d95
w:我	b-57c73d84e-73
w:我上	a-63d111g-51
w:我们	b-51c96d-77e-56f-66g99
w:我想	a131c-62
w:我是	c60g52
w:我的	a-94c-86d109f109
w:戒	a95
w:戒指	a91
w:戴	a51
w:户	a56
w:房	b-46c51
w:所	f66g48
w:手	b-66c-65d108e-60f65
w:手机	c-52f102
w:手表	a82b-44d87
w:手镯	c42g62
w:打	c40
w:担	c46
w:担当	c46
w:拝	a76
w:拝見	a76
w:指	a128b-41c-93d-46f-48
w:指輪	a102c-69
w:按	a-65g109
w:换	a-70d109g79
w:据	a-45
w:探	a118c-51
w:探し	a118c-51
w:接	a-62d105g-55
w:推荐	a51
w:提	a-72c110d-41
w:提供	c85
w:提案	c76
w:支	a43c42
w:收	a-84f42
w:教	c99
w:教え	c50
w:敦	a96c-52
w:敬	c60
w:敬的	c60
w:数	a59g66
w:文	a73d-46e48
w:文的	a74
w:新	a-86g56
w:方	c52g48
w:方便	g59
w:日	b-58d67g79
w:日の	g69
w:日本	a-59d100
w:时	a-63d60g93
w:时间	d45
w:是	a-53b59c101d-80f-70
w:是深	c70
w:時	b43c-64d40e49
w:時計	a54b51c-70d57
w:暦	a72
w:暦祝	a61
w:書	c95d49
w:最	b44e63
w:月	a98b-68c-63d58f-64g-83
w:有	a135b-98c51d-47e-61f-110g-86
w:有会	a65
w:有现	a94
w:望	d-54e87f50
w:末	a79
w:本	a-49b-41c82d49g-47
w:机	c-52f102
w:机号	c-52f102
w:条	a53c74
w:来	a113b-67c-126d-79e-53f-61g143
w:来月	a66
w:样	a-93c145d-72g-46
w:样品	c86
w:样的	c148d-40
w:案	a-62c64e67
w:案さ	c64
w:概	d87
w:構	b-53c107
w:様	a-42e74
w:次	a-95c-41g98
w:欢	c64
w:欢迎	c73
w:欧	a48
w:款	a45d-46g56
w:残	a-61d-42e124
w:母	a99c-62d-43e56
w:母の	a90
w:每	a75c-44
w:水	a-54d77
w:没	a-54d119g-41
w:消	a-86f123
w:深	a-69c63
w:深圳	a-61c61d45
w:点	a61
w:無	b-43c107
w:然	a-44c87
w:牌	a-41c93
w:物	a124c-76
w:现	a91b99c-89
w:现在	b109c-45
w:现货	a94
w:珠	a104
w:珠宝	a54
w:理	a-109d134
w:生	c41d-57e-40g44
w:用	a-75d74g98
w:电	a-56g61
w:男	a153c-42d-60
w:男士	a153c-42d-60
w:百	c84
w:的	b-84d130e-58
w:的包	b58
w:的客	e51
w:的店	a63c108
w:的手	a-89c-80d125f69
w:的顾	a68
w:皮	a143c-63d66g-55
w:盒	c92
w:盘	a107
w:目	b42
w:直	a-90d154g-56
w:看	a107c-98d-73e-50f-49
w:看一	a45
w:看吗	a94c-41
w:真	a48c132d-60
w:真珠	a84
w:短	c-52f102
w:短信	c-52f102
w:石	a40
w:研	a-46b-56c133
w:研究	c89
w:礼	a54e66
w:礼物	a88
w:社	a-107b101c83
w:社の	a-70c77
w:祝	a70
w:祝い	a76
w:究	c89
w:突	c97
w:突然	c97
w:等	a-86b51e48
w:简	a58
w:算	a115c-84d-41
w:算は	a66
w:算两	a44
w:粉	c64
w:粉丝	c71
w:系	c100d-55f55
w:約	a49e69
w:約は	a45
w:結婚	a48
w:絡	g65
w:约	a49
w:经	f99
w:结	a55
w:结婚	a60
w:给	a92d-105
w:给太	a88
w:给我	b43f80
w:翠	c65g49
w:翡	c65g49
w:翡翠	c65g49
w:老	c58
w:者	b-59c121
w:者様	c46
w:職	c56
w:能	a77b42e-58f-50
w:能て	g58
w:自	a74b123c-85d-51
w:自分	b106
w:舗	d99
w:色	a139c-92d-79
w:荐	a51
w:表	a112c-84d68e-49f-51g-52
w:表盘	a107
w:袋	a45c73
w:装	c67
w:要	a45b-68c-43e-70f89
w:要て	a45
w:要再	f100
w:見	a135
w:見し	a58
w:视	a50
w:视频	a50
w:計	a54b51c-70d57
w:订	d118
w:证	a-100c167
w:话	a-61g52
w:说	a-43d-50g111
w:说中	a44
w:请	b-82c98e-91f86
w:请问	a44b-53d110e-56f-59
w:谢	a-45c45d-43f101
w:谢谢	a-45c45d-43f101
w:貴	b66
w:貴社	b66
w:買	a-101b117d97e-43
w:購	a-137b50c-104d149f64
w:購入	a-137b50c-104d149f64
w:贈	a116c-50
w:贈り	a116c-50
w:货	a111b-51c98d-99e-44f-47g-66
w:货吗	a129c-60d-49
w:购	a139c40d-47
w:贵	a-132c133d-62f48g-59
w:贵公	a-42c48f74
w:贵品	c80
w:费	a-98c114g-41
w:赤	a72
w:走	a-62c40d95
w:輪	a102c-69
w:輪の	g59
w:转	a-50c97
w:迎	c73
w:还	b40c-86d146e-42g-63
w:还在	a-99b66d92
w:这	d-60
w:退	f79
w:送	d94f-51g-66
w:送り	c88e54
w:連	g65
w:連絡	g65
w:週	a57b-47c48
w:還	a72
w:還暦	a72
w:那	a91d-105e-43f-47g85
w:那只	a69
w:邮	a-64f55g96
w:邮件	f64
w:都	a-44g110
w:采	c81
w:采购	c65
w:里	a45b-56e-69
w:里看	a61
w:重	c-43e43
w:量	a-44g71
w:金	a79c-68d75e-57
w:銀	d55
w:銀座	d55
w:钱	a144c-93e-44g-45
w:钻	a52
w:铂	a60
w:铂金	a60
w:链	a73
w:镯	c42g62
w:間	b-51c87e68
w:门	a-55c137
w:问	a48c-57d102f-72
w:问吗	a68
w:间	d45
w:除	f90
w:集	c97
w:需	c-50d92
w:需要	c-50d92
w:革	a108
w:革の	a104
w:願	a-86c-47d79f46g54
w:願い	a-86c-47d79f46g54
w:项	a97
w:项链	a97
w:顾	a82
w:顾问	a82
w:预	a111c-87d-52
w:预算	a105c-67
w:预约	a58
w:频	a50
w:频看	a60
w:饰	c85
w:饰盒	c77
w:首	c92
w:首饰	c85
w:香	c50
w:黎	a78c-92g-45
`;
