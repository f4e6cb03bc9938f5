/** Written by tools/train-reading.ts: the version, then a line a feature with its weights in hundredths. */
export const trainedWeights = `reading-864d9d566c3c
bias	a4b-17c39d-22e-12f-12g-18
c:_aa	a-177b-161c276d-144e-157f-160g-151
c:_aan_	c54
c:_ab	b43e-49
c:_abb	a-68c107
c:_abe	a114c-113d-62
c:_aber	a107c-100d-40
c:_abi	a43
c:_abit	a49
c:_abl	b48c-57
c:_able	a45c-49
c:_abo	b46d-58f44g67
c:_abon	c77
c:_abor	e43
c:_abou	e-63f46g102
c:_ac	d49e-56
c:_acc	b-54d-67f44g68
c:_acce	c67d-80e-54
c:_acco	b-47c-47f55g117
c:_accu	e67
c:_ach	b57c-56d79e-48g-78
c:_acha	b46c-75d53e69
c:_ache	b44d76e-75g-81
c:_aci	a72
c:_aco	a50g41
c:_acq	a65d49
c:_acqu	a65d49
c:_acr	c42
c:_acro	c46
c:_act	a52
c:_actr	a53
c:_ad	a-47f76g58
c:_add	a-62c-46f87g94
c:_add_	a-52g49
c:_adde	a-54
c:_addr	c-63f98g61
c:_ade	a-45
c:_adm	a-52c50
c:_admi	a-52c50
c:_ado	c73
c:_ador	a-54c84
c:_adr	a-47b-49e-50f114g69
c:_adre	a-49b-49e-50f115g70
c:_adv	a45
c:_advi	d43
c:_aff	a-91c46
c:_affi	a-50c50
c:_aft	c-59
c:_afte	c-59
c:_ag	a-41b-42c70e-74f-44g65
c:_aga	a-65c47g97
c:_agai	a-69c48g99
c:_age	b-51c88e-40f-50g-65
c:_age_	a-70d73
c:_agen	a69b-50c83d-65e-41f-42g-57
c:_ago	d40
c:_agr	a-59g44
c:_agra	d43
c:_agre	a-47g54
c:_ah	b64c-68e53
c:_ahe	a-64b46c-42
c:_ahea	a-64b46c-42
c:_ai	a45e-80g-48
c:_ail	a61
c:_aill	a52
c:_aim	a50e-78g-62
c:_aima	f44
c:_aime	a56e-73f-54g-70
c:_ain	c-43f55
c:_ains	f61
c:_air	d63
c:_airp	d64
c:_ala	c103
c:_ale	c57
c:_alg	a50c42g-44
c:_algo	a47
c:_alia	a60
c:_all	g60
c:_all_	b44c-40g62
c:_alle	a-60f57g78
c:_alli	a65c-91f-42
c:_allo	c69d-63g52
c:_alm	a45
c:_alo	d57
c:_alon	d56
c:_alr	a-65c62
c:_alre	c67
c:_als	f46
c:_alt	c67
c:_am	a72e-105f-44
c:_ama	a74
c:_amb	a139c-64
c:_amba	a79
c:_ame	a-40c53
c:_ami	e-47
c:_amo	c96d-48
c:_amou	c57
c:_an	d-47
c:_anc	a101e-68g-45
c:_anch	a122d-59
c:_anci	a54
c:_anco	a53
c:_and	d-52
c:_and_	d-52
c:_ane	a44
c:_anel	d43
c:_ang	a-49
c:_angl	c40
c:_ani	a71
c:_anil	b54
c:_anim	a57
c:_ann	b71c-40f46g-46
c:_anne	b101c-118d57e-50
c:_anni	d-47f46g-46
c:_anno	b67c57d-54
c:_annu	a-42e89f83
c:_ano	a80d-82g-57
c:_anos	a53b56c-44
c:_anot	a55d-48
c:_ans	a52b62d-54e-47f-61g-60
c:_ans_	a66b98d-51e-58f-66g-108
c:_answ	a-73g92
c:_ant	a41b-41
c:_anti	a76
c:_antw	e70
c:_any	a56d-60e-75
c:_any_	a71b-57e-74g41
c:_anyt	b48e-56
c:_anyw	b68
c:_ap	d-101e45f82
c:_apa	c-57f56
c:_apar	d44
c:_apo	a-60g56
c:_apol	g65
c:_app	a-62d-106e59f88g50
c:_appa	a-47
c:_appe	d-87e93f114
c:_appl	c42f49
c:_appo	g66
c:_appr	a-44c43d-56
c:_appu	a-43
c:_apr	a57d-67
c:_apre	a60d-51
c:_ar	e-43
c:_arc	a58c-44d71e-46
c:_arch	a58c-64d75
c:_are	c63e-62f-54g-81
c:_are_	b40c62e-55f-51g-78
c:_arg	a101c-104d-60e-40f-57
c:_arge	a109c-90d-69f-54
c:_argu	b58
c:_arm	a72b-51c85e-50
c:_armb	d45
c:_aro	d54
c:_arou	d56
c:_arr	c-47f50g61
c:_arra	g52
c:_arre	c-55d-41f84
c:_arri	c-74e49g71
c:_art	a-53b-40d-53f120
c:_art_	f57
c:_arti	a-49f112
c:_as	a-44b-52c93d-53f-49g49
c:_asc	a65
c:_asd	a-99b-104c179d-112e-75f-84g-83
c:_asi	a46
c:_asi_	a87
c:_asid	g57
c:_ask	a-79d-71e41g117
c:_ask_	a-54c76d-64
c:_aske	a-69c-61d-57e83g126
c:_aski	a-65
c:_asp	a-67c-53e85g78
c:_aspe	a-75c-51e86g78
c:_ass	d48
c:_asse	a48c-44
c:_asso	c68
c:_assu	a-57d112
c:_ate	b-44c44d56e-41f-40
c:_ate_	c42
c:_atel	c46d95e-45f-46
c:_aten	a51c-48
c:_att	a-47d-41e41g61
c:_atta	a-41c67g54
c:_atte	a-42b41c-53e76g54
c:_au	b42
c:_auc	b76e78g-45
c:_auct	c53
c:_aucu	a-52b90c-96e76
c:_auf	e55
c:_auf_	e59
c:_aug	b70c-41
c:_auj	b85
c:_aujo	b66
c:_aur	b50c50e-84f-55g50
c:_aura	b80d-59e-63g92
c:_auri	c51
c:_aus	b-70c93d-44e-63
c:_auss	b-52c103
c:_aut	g-47
c:_auth	a-47d67
c:_auto	c64g-51
c:_autr	c-50e67
c:_aux	c41e-43
c:_aux_	a-41c49e-41
c:_av	g48
c:_ava	d57e67
c:_avai	a-79c-54e121g49
c:_avan	d48e-45f-52
c:_avec	d-46
c:_aven	c41
c:_avet	c-81e84
c:_avev	g76
c:_avez	b-44g52
c:_avi	a-119c-121d46f48g131
c:_avie	a-105c-100g122
c:_avio	a-62c-44g94
c:_avis	a-55c-51f85
c:_avo	e-62
c:_avoi	g63
c:_avr	a51
c:_avri	a60
c:_aw	a-45d55
c:_awa	g42
c:_ay	c-59g63
c:_aya	g71
c:_ayan	g71
c:_az	a92g-48
c:_ba	f-49g-50
c:_bab	a66c42d-43
c:_baby	a93
c:_bac	a-81b-48c111d58f-49g54
c:_bac_	b48
c:_back	a-81b-77c95d67f-45g87
c:_bag	a70c-63g-95
c:_bag_	a88c-71g-63
c:_bags	c70
c:_bagu	a65c-74g-72
c:_bai	a-68
c:_bal	a-45b60c44d51g-43
c:_ball	b78
c:_ban	b-79c108d-48f-49
c:_banc	c44
c:_bank	c109
c:_bar	a71e-42f-43g-50
c:_base	a-60c92
c:_bask	a57e42
c:_bat	c-71d99
c:_bath	a-40d63
c:_batt	d47
c:_bea	a68e-70
c:_bear	a78
c:_beau	e-49
c:_beb	a95c-54e42
c:_bebe	a95c-54e42
c:_bec	a103b-52d-55g-47
c:_beca	a83d-44
c:_bed	a55
c:_bee	b-44
c:_been	g51
c:_bef	b-56d53e54f-52
c:_befo	b-56d53e54f-52
c:_beg	a-64b59
c:_begi	b77
c:_beh	c49
c:_bei	b88c-59e94g-47
c:_bei_	a-54b80d54
c:_bein	a-49c-80e108
c:_bel	g45
c:_beli	a-63
c:_bell	c-60
c:_belo	a-94c100e-41f-42g64
c:_ben	a-96c110d-63g41
c:_benc	c92
c:_bene	a-55c49
c:_ber	c51d-54
c:_bes	c65e-72f52
c:_beso	a-52b47c47
c:_besp	g51
c:_best	b-41c72e-55f81g-51
c:_bet	b44
c:_bet_	c65
c:_bett	a-42
c:_bie	a-47b55c-83d72g105
c:_bien	a-47b62c-94d78g106
c:_big	d-46
c:_big_	b60
c:_bigg	a62
c:_bij	c74e-65f-60
c:_bijo	c80e-61f-56
c:_bin_	e41
c:_bir	c-72f97
c:_birt	c-75f101
c:_bis	a46b51d-79g53
c:_bis_	a56c-55
c:_biso	a-57
c:_bit	f89
c:_bitt	c-42e-41f96
c:_bj	a53
c:_bjr	a53
c:_bjr_	a53
c:_bl	a86b-89d-68e-60f-47
c:_bla	a49b-44
c:_blac	a78c-72
c:_ble	a63f-45
c:_bles	c55
c:_bleu	a90c-66d-49
c:_blin	c42
c:_blo	b-41c87
c:_blog	c69
c:_blu	a125b-81d-90e-58
c:_blu_	a52
c:_blue	a124b-76d-57
c:_bo	b-59
c:_boa	a51d-58e-42
c:_boi	d-48
c:_bois	a76
c:_bol	c-60
c:_bols	g46
c:_bon	b-49e-43
c:_bon_	g42
c:_bonn	a-54c61e-42g91
c:_bons	g81
c:_boo	a-41b-47c132d-44g-80
c:_book	a-40b-41c131g-75
c:_bor	d67g-44
c:_bord	c-55d42
c:_born	e65
c:_borr	a-73c80
c:_bors	c-44d47
c:_bos	a42
c:_boss	a50
c:_bot	b-54c-49f80
c:_both	c-108f111g84
c:_bou	a-52b-68d108e42g-59
c:_bouc	c50
c:_boug	a-68b-73c-81d124g-44
c:_bout	a-51b-59d49e63g-57
c:_bowl	a50
c:_box	a-83b-44d88e89
c:_box_	a-81d90e94
c:_br	e-54f-73
c:_bra	a40b-61d49f-70
c:_brac	a47c-85d64f-51
c:_bran	a-71c88d-46
c:_bras	a66c-48
c:_brav	a-47e87
c:_bre	a-90c148
c:_brev	a-62c88
c:_bri	e-80f-45
c:_brid	a56c48
c:_brig	c43
c:_bril	c56
c:_brin	c-62d60e-47g75
c:_bro	b46e-62f-61
c:_broc	b106c-75
c:_brod	c56
c:_brok	d101
c:_bron	c59
c:_brot	a50
c:_brow	a69c-44
c:_bru	a81d-42
c:_brux	a47
c:_bu	c56d-41f-69g-52
c:_bud	a93
c:_budg	a84
c:_bui	c54e74
c:_buil	c42
c:_buo	c56e-53
c:_buon	c56e-53
c:_bus	c100d-72e-81
c:_bus_	a52
c:_busi	c72
c:_but	b55f-63
c:_but_	b57f-62
c:_buy	a72b78d-75e-53f-60g-81
c:_buy_	a91d-90e-53f-49g-76
c:_buyi	b70c-69
c:_cab	a60c40d-60
c:_caba	a49
c:_cabi	c96
c:_cac	a70
c:_cach	a65
c:_cad	a68f-48
c:_cade	a72b-57c-54f-43
c:_cadr	a42
c:_caf	a-85c110d-44
c:_cafe	a-75c112d-41
c:_cai	b42
c:_cal	c-50d-48
c:_cale	f44
c:_cali	c59
c:_call	a58c-76d-77e50f-43
c:_cam	a-45b-50c61d48f-62g42
c:_camb	a-50d71
c:_came	b-62d57e93f-45
c:_cami	c55g45
c:_camp	c61
c:_can	a46b-57d71g-70
c:_can_	a60d81e-76f-59g-70
c:_canc	c-88f110
c:_cand	a48c-47e76g-43
c:_cant	c62
c:_car	b-60
c:_car_	a54e-40
c:_cara	d-50
c:_card	c-68d82f76
c:_carn	a47
c:_carr	g43
c:_cart	b-63c43g-52
c:_cas	c48e-57f-57
c:_casa	a47c51d-81
c:_case	a84c-71d56
c:_cash	c52
c:_cass	d57
c:_cast	a-59g49
c:_cat	b90e-79g-58
c:_cat_	c124
c:_cata	b99c-46e-40
c:_catc	d75
c:_cein	a44c-59
c:_cel	c-46g46
c:_cell	c-43d47g50
c:_celu	c-56d54
c:_cen	b-50c70d-49e43f-46
c:_cent	b-42
c:_cer	a-45b-53c55d78g-55
c:_cerc	c57
c:_cert	a-107c46d93g-43
c:_ces	a-42b61
c:_ces_	a-55b54
c:_cet	d-50
c:_cet_	a55
c:_ch	g-57
c:_cha	b-70c60g-49
c:_chac	a82
c:_chai	a65b-58c-43e45f-50
c:_cham	e71
c:_chan	a-68c44d78f102g-65
c:_chap	c44
c:_chaq	c71d-46e-48f59
c:_char	a-96c76e103
c:_chat	b-56d-42g69
c:_chau	c101e-46
c:_che	c53g-67
c:_che_	g-50
c:_chea	b65
c:_chec	a-55c48
c:_chef	a59
c:_chem	a67
c:_cheq	c45
c:_cher	b-54c98d-67e-60g-59
c:_chev	a73c-60d-48
c:_chez	c54d41e-55g-88
c:_chie	a-53c93d-70
c:_chif	c-44d86
c:_chil	e59
c:_cho	a70c-63d-56f-61
c:_choc	a-50
c:_choi	a61c-57
c:_choo	a79
c:_chos	a58c-68f-53
c:_chr	a67c56e-83f-42g-59
c:_chri	a54d56e-68
c:_chro	a51c96d-40
c:_ci	a59b-74
c:_cia	c43
c:_cig	c-52d93
c:_ciga	c-45d93
c:_cin	a47d-66
c:_cinq	a47d-67
c:_cir	b-49d41
c:_cire	d46
c:_cl	b-63c80d-75g-77
c:_cla	a58c76d-61g-69
c:_clai	a92
c:_clas	b-54c89g-50
c:_cle	a-52c75
c:_clea	a-98c96d51
c:_cli	b-86c78d-94e41f42g-68
c:_clie	a-57b-64c79d-85e62g-59
c:_clin	a52
c:_clip	a83
c:_clo	a52f67g-67
c:_clos	a55d-44e-60f93g-46
c:_clu	c56
c:_club	c70
c:_coa	e91
c:_coat	e73
c:_coc	c87
c:_coch	c61
c:_cod	a-75c64
c:_code	a-89c64d49
c:_coi	d70
c:_coin	a-58d91
c:_col_	a98
c:_cole	a-44
c:_colo	a72b-70e-75f-51
c:_comb	a45b70d-55e-67f-44g-43
c:_come	a62e-80f-56
c:_comi	c114d-50
c:_comm	a-54d93g53
c:_como	a-76c-46d48e51g57
c:_comp	d84g-68
c:_comu	a47
c:_con	b-59f47
c:_con_	d-92f-44
c:_conc	a-68c64d-50f55
c:_conf	a-43b-68f43g97
c:_cong	a-57e58
c:_conn	c43d-49e69
c:_cono	c52
c:_cons	b-53f96
c:_cont	a-121b-58c84f76
c:_conv	b-44g105
c:_coo	c58
c:_cop	f67
c:_copi	f49
c:_cor	a-58b-41d50e-51f93
c:_cora	a44
c:_cord	a-77d103
c:_corr	a-111b-60f132
c:_cort	a45
c:_cos	b88c-47d46
c:_cosa	c-47
c:_cost	b86e-55f-48
c:_cou	b-47g-40
c:_coul	a50b-61d44f-40
c:_coun	a-56c59
c:_coup	b-59c46d-56e61
c:_cour	b-44f59
c:_cous	c65
c:_cout	b88c-81g-64
c:_couv	a105
c:_cov	d94
c:_cove	a-62d99
c:_cr	b-84c69f-48
c:_cra	e61
c:_cre	b-65c99d93e-88f-44g-66
c:_crea	a-90c75d87
c:_cred	c75
c:_cree	c43
c:_creu	d50
c:_cri	a48
c:_cris	a44
c:_cro	b-48f-45
c:_croc	c49
c:_croq	g58
c:_cu	b63c-47f-51
c:_cua	a-58b78d54
c:_cuan	a-82b87
c:_cuc	e56
c:_cuf	a78c-58
c:_cuff	a78c-58
c:_cui	a85b-46c-118d48f-49
c:_cuir	a82b-40c-114d58f-44
c:_cum	a58
c:_cur	a-107b131c-49
c:_curi	a-96b127c-97
c:_curr	a-48c53
c:_cus	a-41d94
c:_cush	c-58d68
c:_cust	a-75d78g-42
c:_cut	a70
c:_da	f54
c:_dad	a73c-43
c:_dad_	a95
c:_daf	a53
c:_dal	c-43f102
c:_dal_	f43
c:_dall	a-67c-46f71
c:_dam	d-50g65
c:_dame	d-51g84
c:_dan	b55
c:_dan_	a-64b48
c:_dank	a-54g89
c:_dann	a43
c:_dans	b50c42g-47
c:_dar	a118b-43c63d-86e-56f-40
c:_dark	a89
c:_das	c-86d44
c:_das_	b43c-93d46
c:_dat	a-68c-120d87f141
c:_dat_	c-63d41
c:_data	a-61c-45f96
c:_date	a-66c-113d99f129
c:_dati	a-49f91
c:_dau	g-40
c:_day	b59d42f-47
c:_day_	b42c-41
c:_days	a-74c46d44
c:_dea	a-53b-57c91d-54
c:_dead	a-42c44
c:_deal	c55
c:_dear	a-58c67
c:_deb	e78
c:_debo	a-47e89
c:_dec	c-63
c:_deca	c-50
c:_dece	b-70
c:_deci	b52c-105d-81g55
c:_deco	a65
c:_ded	c42
c:_deda	g41
c:_dedi	c61
c:_def	a43
c:_defi	a64
c:_deg	d80
c:_degr	a-60d69
c:_dei	f48
c:_dei_	f48
c:_dej	a-43b45c59d-57
c:_deja	b55c69d-46
c:_deje	f63
c:_del	b-76c-48d73f74
c:_del_	b-49c-47d100e-44g45
c:_dela	c-57d68
c:_dele	a-40d-51f127
c:_deli	a79g-55
c:_dell	a-49c-42d57f51g67
c:_dem	f78g51
c:_dema	c-41d-73f96g57
c:_deme	d74
c:_demi	d48
c:_demo	c73
c:_den	c-41d83
c:_den_	c-62
c:_dent	a-43
c:_dep	c48d54
c:_depa	a77
c:_depe	e55
c:_depl	a76
c:_depo	a-89c53d84
c:_depu	c60d53e-45
c:_der	b-61g52
c:_der_	e73
c:_dern	b-47d44g75
c:_des	d-48f51
c:_des_	c76d-43e-55g-56
c:_desa	a-40c-54f104
c:_desc	a55
c:_desd	b49c-62
c:_desi	a79c-77f60g-48
c:_desk	c-51
c:_deso	a-103f126
c:_dess	b-64g100
c:_det	c-48f122g-51
c:_deta	f99
c:_dett	a44
c:_deu	b-71c-65e49f-51
c:_deux	b-71c-62e45f-50
c:_dev	a-73b-45c94e56f-56
c:_deva	a-67c94d-71e99
c:_deve	a-59c61d58
c:_devi	c77f-46g59
c:_devo	c-48d86e52
c:_di	d-57
c:_dia	a60c42e-83f-71g-41
c:_dia_	b70c-62
c:_dial	a131b-42c-94
c:_diam	a49c97e-87f-60g-66
c:_dias	a-42e42
c:_dic	a58f-47
c:_dico	a-40
c:_dict	a70
c:_did	c-53e48
c:_did_	c-71e46
c:_die	g40
c:_dig	d-42e64
c:_digi	g54
c:_dim	a58
c:_dima	a43g-42
c:_din	a-49c53d-68g61
c:_dinn	d-44
c:_dir	b57d-52f-55
c:_dire	b59c50d-60f-63
c:_diri	c-43
c:_dis	b-79d-106e50
c:_dis_	c75
c:_disc	b-48d-75
c:_dise	a-43
c:_disp	a81b-47d-98
c:_dist	c61
c:_dit	c50d-44e66f-50
c:_dit_	a-45e90f-56
c:_dite	a55c64e-68g-63
c:_div	a48
c:_dive	c46
c:_divo	a50f49
c:_dix	b95e82g-47
c:_dix_	b95e75g-46
c:_do	e-43
c:_doc	a-72b56c107
c:_doct	c86
c:_docu	b60c43
c:_doe	b71e-48f-51g-53
c:_does	a41e-47f-50g-53
c:_doi	d77e-86
c:_doig	a89c-53e-41
c:_doin	c42
c:_dois	d88
c:_doit	c47d59
c:_dom	a58c56d-45
c:_doma	c54
c:_dome	a40
c:_domi	a40
c:_don	d-43e-66f87
c:_don_	f42g-45
c:_donc	a62b59c-119d-90e-69f-49g109
c:_done	a-51d91f54
c:_donn	b-71d-71e-83f136g-43
c:_dont	b-64c55d-47g90
c:_doo	a-51b-48c97e59
c:_door	a-49c85e63
c:_dop	e55
c:_dor	g49
c:_dore	g42
c:_dorm	a-40c41
c:_dos	a-41d89f54
c:_dos_	c-87d87
c:_doss	a-80f70
c:_dou	d89
c:_doub	a-52d92
c:_dow	d88f-60
c:_down	d88f-60
c:_dra	d66
c:_draw	a-52g44
c:_dre	b83d75
c:_drea	a-101b68d46
c:_dres	c-67d63
c:_dri	a67
c:_driv	a91c-48
c:_dro	a-50b-66c70d58
c:_droi	a-44c51
c:_drop	a-70d83g71
c:_du	b-58d52f-44
c:_dub	d45
c:_due	b-40c41
c:_dup	d82
c:_dupl	d82
c:_ea	a46b-73e-51f-70
c:_eac	a97c-44
c:_each	a97c-44
c:_ear	d44e-66f-64g58
c:_earl	b75c-86g104
c:_earn	b-68c122
c:_earr	a67b-56c-74d68
c:_eas	a58
c:_east	a68
c:_eau	a-40c62d51
c:_eau_	a-40d56e41
c:_eb	a51
c:_ebe	a48
c:_eben	a57
c:_ec	a-59b-62c52g51
c:_ech	a-69b-54c64d82e-49
c:_echa	a-91c61d61g53
c:_ecl	d48
c:_ecla	d48
c:_eco	a-70c58e46
c:_ecol	a-80c93
c:_ecr	d-45g54
c:_ecri	d-41g57
c:_ed	c42f-42
c:_edg	a87
c:_edge	a87
c:_edi	a-50c48e65
c:_edit	a-82c59e56
c:_ef	a-48c-61f134
c:_eff	a-53c-60f134
c:_effa	a-87c-89f134
c:_eg	a42
c:_egal	a46
c:_ei	c-42d-46f50g-61
c:_eig	a70c-51e-45
c:_eigh	a58c-42e-42
c:_ein	g-62
c:_ein_	c80
c:_eine	g-57
c:_el	a42b-48c-53
c:_ele	a80b-51d-77g-44
c:_eleg	c41
c:_elev	a73d-41
c:_eli	c45
c:_ell	a51c-101
c:_elle	a44c-102
c:_els	a-45c-103d67e77f40g73
c:_else	a-45c-103d67e77f40g73
c:_em	d-53f72
c:_ema	b-50c-119e44f128g54
c:_emai	b-50c-119e44f128g54
c:_eme	a57b72d-54e-51
c:_emer	a69b47d-49e-49
c:_emp	c68d-46e49f-50
c:_empl	c72
c:_empr	c74
c:_en	b44d-45
c:_ena	a81d-52
c:_enam	a87c-48
c:_enc	b100
c:_enco	b108c-69
c:_end_	a46
c:_endr	a-46d91
c:_enf	b45
c:_enfa	b49g-44
c:_eng	f-53
c:_enga	b56
c:_engr	a50c-109d40
c:_enn	c41
c:_ennu	c41
c:_enq	a-79b46c-44f115
c:_enqu	a-79b46c-44f115
c:_ens	c-43
c:_ent	c56d-72
c:_ente	f43
c:_enti	e50
c:_entr	c77d-58f-50
c:_env	e-41f83
c:_envi	d-63
c:_envo	a-87b63d65e-41f98
c:_epo	e43f57
c:_epou	f61
c:_eq	c61
c:_equ	c61
c:_equi	c65
c:_er	a-86c-50e138f131
c:_era	a-59c-101e120f87
c:_era_	a-45c-63e120
c:_eras	c-59f100
c:_err	a-90e72f125g-47
c:_erre	a-73e85f81
c:_erro	f83
c:_ers	a-48
c:_esc	b-44d-57e79
c:_escr	e75g42
c:_esi	d64
c:_esis	d64
c:_espe	a-83e56
c:_ess	b-62c62
c:_essa	b-58c46e-63
c:_esse	a-63
c:_est	d68
c:_est_	d73
c:_esta	e-53
c:_esti	a-75c86
c:_et	e46
c:_eta	a-62b-50c-57e130
c:_etai	a-81c-104e139f46
c:_etan	d41
c:_ete	b-78
c:_ete_	b-75d43
c:_eter	d40
c:_etes	c45
c:_eti	a-51e71
c:_etio	a-43g65
c:_etiq	e56
c:_eto	a-59g93
c:_etoi	g40
c:_etr	b104d-45
c:_etre	b107
c:_etu	a115c-42
c:_etud	a73
c:_etui	a79c-49
c:_etw	a64
c:_etwa	a64
c:_eu	a69d-90e52g-64
c:_eur	a81d-89e44g-62
c:_euro	a81c-41d-88e48g-60
c:_ev	c-66d-42f61
c:_eve	a50c-65d-49f64g-41
c:_even	a123b56c-111d-54
c:_ever	d-49f76
c:_ex	c41d-56e68g-43
c:_exc	a-45b-46c46d47e55f-43
c:_exce	c44
c:_exch	a-53d74
c:_excl	c50
c:_excu	e78
c:_exe	f93
c:_exi	a47b103c-113d-65
c:_exig	c-68
c:_exis	a46b101c-89d-79f-44
c:_exp	a-90c87d-67e123f-59g-61
c:_expe	a-99c114g-53
c:_expl	a-54c-102e130
c:_expo	a-57c101
c:_expr	a-42c-43e134
c:_fa	g-45
c:_fab	a57d-50
c:_fabr	a61d-48
c:_fac	b-48c56d48f-55
c:_face	c83d-67
c:_fact	a-52d95
c:_fai	g-63
c:_fair	c-42d47e-67
c:_fais	a53c61d-168
c:_fait	c56g-86
c:_fal	a-97b69
c:_fall	a-45b68
c:_fam	a41f-47
c:_fami	f-44
c:_fan	a144c-72d-58
c:_far	b83
c:_fare	a-94b91c51
c:_fash	c68
c:_fat	c-42e74g-55
c:_fate	a46
c:_fath	d84
c:_fatt	e71
c:_fau	c-109d118e-45f-54
c:_faud	d91
c:_faut	c-112d103f-56
c:_fav	d-48f114
c:_favo	c-60f115
c:_fe	a47b-56c52f-55g-54
c:_fea	a57
c:_feat	a46
c:_fed	a77
c:_fee	a-56b-49c125
c:_fee_	a-71c119
c:_feel	c52
c:_fel	a-96e93
c:_feli	a-41
c:_felt	a-44e74
c:_fem	a105b-71d-93f-58
c:_femm	a105b-70d-92f-57
c:_fene	a-44
c:_fera	c61
c:_ferm	c-40d58f-44
c:_ferr	c42
c:_fet	b59
c:_fete	b78
c:_fev	a41
c:_fia	c95f-40
c:_fian	c76
c:_fic	a-102f110g47
c:_fich	a-76c-43f117
c:_fico	g50
c:_fif	e55
c:_fift	e55
c:_fil	e-75f49
c:_file	f86
c:_fill	c-105
c:_film	a-46b51c89
c:_fils	a43d51e-60g-57
c:_fin	b53d-50
c:_fin_	a71d-59
c:_fina	a-44d-56g89
c:_find	a-57b47d75
c:_fing	a57
c:_fini	b111d-59g-42
c:_fir	a-42c78d-65g-42
c:_firm	a-42c117
c:_firs	b61d-56f-43
c:_fit	a-53d107
c:_fit_	a-64d74
c:_fitt	d61
c:_fiv	a102g-41
c:_five	a102g-41
c:_fix	c51d-42e-43
c:_fix_	c55
c:_fixe	g40
c:_fl	a52e-46g-46
c:_fla	a85e-66f-42
c:_flas	a114
c:_flat	b82c-48
c:_fle	e60
c:_fleu	e54
c:_fli	a-40c45
c:_flo	b-43c72
c:_floo	c51
c:_fly	a58
c:_foi	b-50c-61g52
c:_fois	b-46c-100e59g56
c:_fol	b-52d-79
c:_foll	c42d-63
c:_fon	d104e-72g-50
c:_fond	c61d82e-58
c:_font	a-46d75
c:_foo	c73
c:_foot	c55
c:_for	c40
c:_for_	c45f-44
c:_forg	a-68g104
c:_form	b-82f63
c:_fors	b53
c:_forw	a-49
c:_fot	g77
c:_foto	g77
c:_fou	c55
c:_foul	a59
c:_foun	a-44c112
c:_fra	c51g-45
c:_frag	b52
c:_frai	c48
c:_fran	a-45b-53c68e49
c:_frau	c-45
c:_fre	c78d-43e-52f-58
c:_free	c100d-76e-70f-56g-43
c:_frer	a50
c:_fri	a50b-70c-50d-48g69
c:_frid	b-47c-71g83
c:_frie	a47e46
c:_from	f41
c:_fron	c91
c:_fu	f-65
c:_fue	e41
c:_ful	c-46d113
c:_full	c-43d95
c:_fum	a144c-44
c:_fume	a93
c:_fun	c57
c:_fur	b-58c76f-51g43
c:_fur_	b-48c87d-47f-40
c:_furt	a-51g67
c:_fut	a-55b101
c:_futu	a-52b101
c:_ga	c68e-48f-55
c:_gag	c54
c:_gagn	c55
c:_gai	d55
c:_gain	a64
c:_gal	c86
c:_gala	c74
c:_gale	c46
c:_gan	a87c70e-42
c:_gant	a75
c:_gar	b-62d88g-43
c:_gara	a-109d117
c:_gard	c42g-54
c:_gare	a81
c:_gas	c46
c:_gat	a-44c84
c:_gath	a-45
c:_gau	c-50g60
c:_gauc	c-47g61
c:_gav	a47
c:_gave	a47
c:_ge	d-55
c:_gee	g49
c:_gek	a-86d104
c:_geka	a-59d78
c:_geme	a40
c:_gemm	a-66b54
c:_gen	d-57
c:_gene	b49
c:_genf	a45
c:_geno	a48b41c-61
c:_gent	a54b-48c51d-72
c:_ger	a60d-42
c:_gera	b56
c:_gern	a72
c:_ges	a-44d-74e90f74
c:_gesc	a-49
c:_gesp	f62
c:_gest	d-65e95
c:_get	b47d-73e-48f83
c:_get_	b75e-45f74
c:_gets	b64
c:_gett	a51
c:_gh	a-154b-147c287d-147e-149f-138g-149
c:_gi	c85f-75
c:_gib	a63
c:_gibt	a63
c:_gif	a77b-52f-58
c:_gift	a77b-52f-58
c:_gio	a-48b90c45
c:_gioi	a-71b62c78d-49
c:_gior	b57
c:_gir	e74
c:_girl	c47e47
c:_giv	a-45c143f-47
c:_give	a-44c142e-49f-45
c:_gl	a57d-44f-45
c:_gla	c-56
c:_glas	d49
c:_gli	c47
c:_glo	a50
c:_glov	a55
c:_go	a44c51e-79f-50
c:_god	c55
c:_god_	c63
c:_goes	b43
c:_goi	a-49
c:_goin	a-49
c:_gol	a71b-48c51d-49e-79f-74
c:_gold	a72b-47c44d-48e-79f-74
c:_gon	a-50
c:_gone	a-72d48
c:_goo	a42c54f-49g-57
c:_good	a46c43f-45g-55
c:_gos	c89
c:_got	a41b-41e-49
c:_got_	e-49
c:_gou	a90c49d-62e-52g-45
c:_gr	e-61
c:_graa	f76
c:_grac	a-63g69
c:_grad	a62
c:_grai	a48
c:_gran	b40c51d-50e-48f-68
c:_grat	a-48c75e-45
c:_grav	b-56d92f-47
c:_graz	c-42f85g45
c:_gre	a97b-50c-69e-80g41
c:_gree	a143d-79
c:_gren	a53
c:_grey	g56
c:_gri	e-70g42
c:_grif	a-55d59
c:_gris	a79e-42
c:_gro	a67b-66c82e-60f-59g-42
c:_gros	a70b-62c85e-75
c:_grou	c41
c:_gru	a64c-41
c:_gruß	a42
c:_gu	c60f-50g-55
c:_gua	e58
c:_guar	e69
c:_gue	c70
c:_guer	a74
c:_gues	c105d-41
c:_gui	c98d-54
c:_guid	a43
c:_gut	a52
c:_gute	a43
c:_hab	c-42f49
c:_habe	f81
c:_habi	a46c-85d49g-47
c:_habl	a-41g47
c:_hac	a64c-79
c:_hace	a75c-79
c:_had	a-57e118
c:_had_	a-59e118
c:_hai	a127c-48
c:_hair	a123c-44
c:_hal	a73c-60d-56e-45g43
c:_half	a47g71
c:_ham	a48
c:_han	b-54
c:_hand	a42b-53
c:_hang	a-49c79
c:_hann	e65
c:_hap	c60d-43
c:_happ	c60d-43
c:_har	a42c-56e41
c:_has	b-65d100
c:_has_	b-60d104e45
c:_hat	d40
c:_hate	d53
c:_hav	a56g-54
c:_have	a59d-42g-60
c:_havi	c-52e48
c:_hea	b-62
c:_head	a80g-68
c:_hear	a-49g89
c:_heat	d42
c:_heav	a79
c:_hei	a-107b78e99
c:_hel	c74d72e-78f-96g47
c:_hell	c92e-67f-94g75
c:_help	d63
c:_her	b-48c70d-69e-44
c:_her_	a47b-58d-42
c:_here	b-44c57
c:_heri	c82
c:_hers	a63
c:_het	c-54g63
c:_het_	c-54g63
c:_heu	b-56d-66e73f-69g44
c:_heur	b-55d-55e67f-68g46
c:_hey	a-55
c:_hey_	a-42
c:_hi	b-58f57
c:_hie	a-66d68f67g66
c:_hier	a-63d69f68g66
c:_hig	c63
c:_high	c63
c:_him	f48g-43
c:_him_	f49g-41
c:_hin	d59
c:_hir	c92
c:_hiri	c102
c:_his	a76b-60d-43e-53f67g-65
c:_his_	a101b-46d-79g-55
c:_hist	a-54f81
c:_hiv	a-51d61
c:_hive	a-51d61
c:_hiy	g59
c:_hiya	g59
c:_ho	c49d-62g-60
c:_hoc	b48
c:_hoch	b48
c:_hol	d-45e-73f48
c:_hola	c61
c:_hold	d-41e-64f83g-41
c:_holi	a55
c:_hom	a80c-51d-80g-67
c:_home	b102d-42e54g-51
c:_homm	a120b-51c-59d-46g-48
c:_hon	a42b-69c72d-58g-60
c:_hone	a118
c:_honn	c52
c:_hono	a-75c86
c:_hont	e88
c:_hop	a-49b51g69
c:_hope	a-50b57g73
c:_hor	a88d-59e-76g-73
c:_horl	a47
c:_hors	a73
c:_hos	c57
c:_hosp	c56
c:_hote	a58
c:_hou	a-47c102d-50f-45g-44
c:_hour	c80
c:_hous	a-53c97g-55
c:_how	a-44b78e47g-58
c:_how_	a-45b79e50f-40g-57
c:_hu	d-40f-57
c:_hui	b89c54d-49f-49g-65
c:_hui_	b66
c:_huis	c96
c:_huit	b79c-67e41
c:_hum	e70
c:_huma	a81
c:_hun	a68
c:_hund	a69
c:_hur	g67
c:_hurr	g72
c:_hy	b65
c:_ic	c43d-63
c:_ich	c-43
c:_ich_	c-43
c:_ici	a-49c128d-44e-50f-71
c:_ici_	a-49c128d-44e-50f-71
c:_id	a67c-49d-58
c:_ide	a65c-56d-52
c:_idea	b54d-54
c:_idee	a45
c:_iden	a86c-100
c:_ier	a-64
c:_ieri	a-64
c:_ig	f59g-49
c:_ign	c47f65g-41
c:_igno	c47f65g-41
c:_ih	a-62c101d-41
c:_ihn	a-45c71
c:_ihne	a-45c71
c:_ihr	a-72c127d-47e54
c:_ihr_	c98
c:_ihre	a-73c121e45
c:_il	a-42
c:_ils	d51
c:_ils_	d52
c:_im	c46g-86
c:_ima	a-96b59e54
c:_imag	a-96b59e54
c:_imp	d-46g-71
c:_impo	a74d-71g-59
c:_impr	a-48c61
c:_ina	e63
c:_inc	b-57c51e-71g-60
c:_inch	a59
c:_incl	a-75c40f86
c:_inco	c44
c:_ind	b-52
c:_inde	c51
c:_ine	a60
c:_inf	a59c-43d-49
c:_infl	a57
c:_info	b63c-75f62
c:_inh	a61
c:_inhe	a46
c:_ini	a78c-89
c:_init	a88c-80
c:_ins	b-57f51g66
c:_insc	a-68c-56f109
c:_insi	b-43c-65g88
c:_insp	c42
c:_inst	g66
c:_insu	c74d54
c:_int	a-47b115c52f-43g-66
c:_inta	a-67b87c-68d60
c:_inte	a-60b72c77d-50g-44
c:_into	b62
c:_intr	a56
c:_inv	a-42b-88f117g-79
c:_inve	b-65c106
c:_invi	a-97d-44f131
c:_invo	d78
c:_ir	a56e-46
c:_ira	a61
c:_is	c51d50f-48
c:_isn	a-41d42
c:_isn_	a-41d42
c:_iss	c66
c:_issu	c55
c:_it	a-65d92e47
c:_its	a-69d67e79
c:_its_	a-64d49e82
c:_iv	a48
c:_ivo	a48
c:_ivoi	g43
c:_ja	d-45g-41
c:_jah	b52
c:_jahr	b52
c:_jai	g51
c:_jai_	g56
c:_jam	d-60f70
c:_jama	b-46d-56f75
c:_jan	a52c-70g-44
c:_janu	a45c-55
c:_janv	a42
c:_jar	a-82c60
c:_jard	a-47
c:_jau	a43
c:_jaun	a52
c:_je	b-66c77f-51
c:_jet	c60d-47
c:_jete	c85
c:_jeu	b-59e-78g67
c:_jeu_	c86e-42
c:_jeud	b-48f-51g78
c:_jeun	f40
c:_jew	a-49c88f-48
c:_jewe	a-56c90f-47
c:_jo	b86g-43
c:_joa	b66c62
c:_joai	b51c58
c:_job	a-60c71
c:_job_	a-49c42
c:_joi	a-43b45e-51
c:_join	e-46
c:_jok	e65
c:_jon	a85
c:_jonc	a80
c:_jou	b121c-54
c:_jour	b122c-42f-41
c:_joy	c67
c:_js	a60
c:_jsu	a60
c:_jsui	a60
c:_ju	b94d-50e-71f-59
c:_jui	b64e-51
c:_juil	b44
c:_jull	b49
c:_jum	a89
c:_jume	a85
c:_jun	a71b-43e-44
c:_jur	a-58c46e64
c:_jure	a-77e77
c:_jus	b106e-71f-60g54
c:_jusq	g57
c:_just	b107e-80f-55g46
c:_jv	c87
c:_ka	d62e-46
c:_kan	a56c-75d71
c:_kan_	a55
c:_kann	d68
c:_kau	a-42
c:_ke	d-51f48g51
c:_kee	b60d-41f49g70
c:_keep	b81c-42f53
c:_kei	c-62
c:_kein	c-59
c:_key	c118d-50
c:_ki	c56d-119e-85f63
c:_kil	c50
c:_kin	d-92e-66f107
c:_kind	d-84e-52f113
c:_kit	a44
c:_kl	c44
c:_kn	a-41e45
c:_kno	a-47
c:_ko	a55c-62d50e-40f-42
c:_komm	a42
c:_kon	a49c-66d47
c:_konn	c-53d78
c:_kos	a65
c:_kost	a65
c:_kr	a67
c:_ku	f65
c:_kun	f44
c:_la	b-88f-43
c:_lab	a-88d113
c:_labe	a-70c-42d127
c:_labo	a-42
c:_lac	c-72d69e68
c:_lach	a-65d65e77
c:_lad	b-62c96
c:_ladi	d50
c:_lai	b-56d52e52
c:_lain	a78
c:_lais	a-75d74e58
c:_lam	a77
c:_lamp	a73
c:_lan	b47c86d-63e-47f-46
c:_lanc	a-50g63
c:_land	c73
c:_lang	a55b45
c:_lap	a130b-69
c:_lapi	a91
c:_laq	a94
c:_laqu	a94
c:_lar	a44b-44d45
c:_larg	a56c-63d55
c:_las	b-63d-42g78
c:_las_	a-44c42g79
c:_lass	a50
c:_last	b-41d-43
c:_lat	b-59c40d-63e46g58
c:_late	a-46b-54c46d-58e52g55
c:_lau	a81c-55d-40
c:_lav	a-54c66
c:_lay	a85
c:_lea	e-47g68
c:_lead	a69
c:_leaf	a-55
c:_leat	a64
c:_lef	e58f-46
c:_left	e58f-46
c:_leg	a48d-50
c:_len	d45
c:_lend	a-52c57
c:_les	e-52
c:_les_	e-63
c:_less	e65
c:_let	a-72e88
c:_let_	a-44c57g46
c:_lett	a-69d50e94
c:_leu	c94d-55
c:_leur	c85d-52
c:_lev	a53d47
c:_li	c46e-46g-46
c:_lib	c49
c:_lic	b-41c76
c:_lice	c76
c:_lie	a-48b-79c88d-43e41
c:_lieb	c43
c:_lien	a-49c121
c:_lieu	a-47g77
c:_lif	a-40c62
c:_life	a-49b52c60
c:_lig	a-47b-50c94d57
c:_ligh	a-52c62
c:_lign	c55e-50
c:_lik	a85d-55e-48f-70g-59
c:_like	a85d-55e-48f-70g-59
c:_lil	f62
c:_lim	a-41c44e65
c:_limi	a-41e53
c:_limo	a58
c:_lin	a-47b-55c49e-80g79
c:_line	c46d-58e-48
c:_ling	c50
c:_link	d50f51
c:_lis	b90d-45e-60f127g-63
c:_lisb	d62
c:_lisi	a48
c:_list	a-95b103d-78f133
c:_lit	c74g-53
c:_litt	c69d51
c:_liv	b42c65d-56g-60
c:_live	a-62c54f75
c:_livi	a49
c:_livr	b42c69d-57f-57
c:_ll	b-44e86g67
c:_lle	c-53e81g58
c:_lleg	c-47e46
c:_llev	d-51e70
c:_loc	c110d-55e-47g-44
c:_loca	a-83c116
c:_lock	a88
c:_log	a49b-41c67
c:_logo	c77
c:_loj	a-56d47
c:_loja	a-56d47
c:_lol	b55
c:_lol_	b55
c:_lon	a64c-113f-48
c:_lond	a75b-57c-107f-52
c:_long	a45b48c-70
c:_loo	b55c-55d51e-50f-64
c:_look	a43b58c-55e-46f-63
c:_lor	e-41f42
c:_lors	f46
c:_los	b-52f62g-60
c:_los_	e-50
c:_losc	a-60c-46f103
c:_lost	a80c-91e75
c:_lot	b45c83d-48
c:_lot_	c89
c:_lou	a64d-86
c:_loup	a68
c:_lov	a-60c78e-54
c:_love	a-60c78e-54
c:_low	g41
c:_lu	c47e-79f-41
c:_luc	c64d-45
c:_lui	a47e-70f-43g-43
c:_lui_	a47e-70f-43g-43
c:_lum	g57
c:_lumi	g58
c:_lun	a66b-42c-89d54e-68
c:_lund	a41b-42c-95d47g42
c:_lune	a67e-46
c:_lux	a-104c101d-45e-51g-45
c:_luxe	a-80c82
c:_luxu	a-61c97
c:_ly	c50e-44g46
c:_lyc	a-54b46c46
c:_lyce	a-54b46c46
c:_maa	b44
c:_mac	a-82c75d83
c:_mach	a-81d89
c:_mad	b-62c42d-49
c:_mada	d-50f55
c:_made	a50c64d-41g-53
c:_mag	c67
c:_maga	c42
c:_magn	a-53
c:_mai	b53
c:_mai_	a53c47e-44
c:_mail	a-87c-62d65e43f119g51
c:_main	d-67e-56g42
c:_mais	b105g-64
c:_mak	a87d-82e-48f-44
c:_make	a91d-76e-45f-43
c:_mal_	a-43e57
c:_mall	a47
c:_mam	c40d-40
c:_mama	g44
c:_man	b-66e61f-49
c:_man_	b-41c-85d-72e103
c:_mana	a85d-44
c:_manc	a55b-58c-101d68e44
c:_mand	a-107c56d60g64
c:_mang	b71
c:_mann	c62
c:_mano	a48
c:_manq	a54
c:_mant	c-61
c:_manu	e49
c:_map	c80
c:_mar	e-54
c:_marc	a-45b-55c77e-62
c:_mard	b-47f-50g58
c:_marg	a-61c44
c:_mark	a45g-43
c:_marq	c93e-69
c:_marr	a90b70c-85g-40
c:_mars	a-54c64f71
c:_mart	c-85g82
c:_mas	g-52
c:_mas_	b57c-52f42
c:_mat	b-77f-57g115
c:_matc	a51g63
c:_mati	b-60f-53g94
c:_matr	a53
c:_matt	g60
c:_mauv	e43
c:_max	a71
c:_max_	a60
c:_may	b57c44d-40g-72
c:_may_	b53
c:_mayb	b73
c:_mayf	c68
c:_mayo	a57
c:_md	c120
c:_mdr	c120
c:_mdr_	c56
c:_me	f54
c:_mea	a-75f-40g93
c:_mean	a-70d62e43g41
c:_meas	a-47g82
c:_mech	e45
c:_med	a50b96c-46e-44f-47g-43
c:_meda	a87
c:_mede	b74
c:_medi	b62
c:_mee	c42
c:_mei	b-45c-91d58f96
c:_mein	c-58d58f92
c:_mel	a-47f46
c:_mem	c70d-82f-59
c:_meme	d-73f-70
c:_memo	a-90c77
c:_men	b49c-40
c:_men_	a94
c:_meno	b89
c:_mens	a60f43
c:_ment	g47
c:_mer	c-45f92g51
c:_merc	b-64c-55d-74f131g72
c:_mere	c-96d49g66
c:_meri	a-71c105
c:_mes	b-44f69g105
c:_mes_	f82
c:_mess	a-60b-55d-75f50g119
c:_mesu	c-80g83
c:_met	c57d-42g-81
c:_met_	a110b-44c46d-91g-57
c:_meta	a80
c:_meti	b41
c:_metr	a-47
c:_meu	c-59f63
c:_mia	c-83e95
c:_mia_	c-53e53
c:_mich	b41c-47
c:_micr	c42
c:_mid	a70d-56e-59
c:_midi	a68
c:_mie	g-59
c:_miei	a42
c:_mien	d69
c:_mig	c59
c:_migh	c80
c:_mij	c-72g51
c:_mijn	c-64g52
c:_mil	a44c92d-62e-81f-56
c:_mila	a84
c:_mili	a-66c100
c:_mill	c60d-49e-46g47
c:_mim	a77
c:_mim_	a77
c:_min	b-44c47g-74
c:_min_	c74
c:_mind	a-41b78c-75
c:_mine	a63d66e-46g-44
c:_mini	c53
c:_minu	a-56b-54c64d45e51f-57g-47
c:_mio	d47
c:_mio_	d47
c:_mir	c-121d83e86
c:_mir_	c-74e79
c:_mira	a-67b57c-59d78
c:_mis	b-45e49f-58
c:_mis_	e41g-42
c:_mise	a-60c61d55
c:_miss	a-61c42
c:_misu	g74
c:_mit	a44b-53c-42e66
c:_mit_	a63b-43d-53
c:_mm	c-46g57
c:_mme	c-46g57
c:_mme_	c-46g57
c:_moc	b-53c55
c:_moch	b-44c84
c:_mod	c65e-46f-61g62
c:_mode	c88e-66f-58g60
c:_moet	a-45
c:_moi	c-41f76
c:_moi_	c-49d-85f91
c:_moin	c-76e82
c:_mois	a-91b65d52g-46
c:_mom	a-50b106
c:_mome	a-40b107
c:_mon	f54
c:_mon_	f93
c:_mond	b-48c78d-45f-43g89
c:_mone	c53d-86e63
c:_mono	a53
c:_mont	d46g-63
c:_moo	a69
c:_moon	a49
c:_moq_	c42
c:_mor	a49b-79c-79d57
c:_more	c-76e75
c:_morn	c-50g92
c:_mort	a49
c:_mos	c87d-67g-43
c:_most	c69d-57
c:_mot	b-45f-52
c:_mot_	g69
c:_moth	f-44
c:_moti	a-59
c:_mou	a79b-85f-48
c:_moul	a80
c:_moun	d41
c:_mov	a-76b81d58
c:_move	a-53b59
c:_mr	f98
c:_mrs	f98
c:_mrs_	f98
c:_mu	e43
c:_muc	d-53f76g-53
c:_much	d-53f76g-53
c:_mul	a59
c:_mulh	a64
c:_mur	c51
c:_mus	d45e47f-49g-40
c:_muse	a-54c43d53
c:_musi	e72
c:_must	a70
c:_mut	b44
c:_my	b50
c:_mys	b50
c:_myse	b51
c:_na	b-71
c:_naa	a-42
c:_nac	c-48g71
c:_nach	c-69g96
c:_nad	e51
c:_nada	a-41
c:_nam	a-62d41e57f91
c:_name	a-68b-49d44e59f87
c:_nan	a102g-51
c:_nan_	a72
c:_nao	f60
c:_nao_	f60
c:_nas	c63
c:_nat	b-55c99d-44
c:_nata	c49
c:_natu	c74
c:_nav	a46
c:_ne	g-73
c:_neb	a-66
c:_nec	a42
c:_nece	a66
c:_neck	b59
c:_nee	b-44c63e-79g-104
c:_nee_	a44
c:_need	b-41c67e-77g-103
c:_neg	c80g-43
c:_nego	c63
c:_nei	a-77c131
c:_neig	c136g-43
c:_nel	d58e-43
c:_nell	c44
c:_ner	a63c-46
c:_nes	a-59c-62e76
c:_ness	a-84c-46e77
c:_net	c45
c:_nett	a-57d71
c:_neu	a45c63e-80
c:_neue	c56
c:_neuv	a73
c:_nev	f53g-46
c:_neve	f54g-46
c:_new	c-47d51e45
c:_new_	c-42d72e61g-53
c:_news	g56
c:_ni	d-58
c:_nic	d-83
c:_nice	c106
c:_nich	c-79d-47e73
c:_nie	a46b51c-47
c:_niec	a75
c:_niet	a-52b79c-40d58
c:_nig	b-42c93d-69e-59f66
c:_nigh	b-42c91d-69e-58f67
c:_nin	f-45
c:_nip	a61
c:_nipo	a61
c:_nob	c-50d-62e99g-41
c:_nobo	b41c-62d-59e99
c:_noc	a-56b97
c:_noce	b48
c:_noch	a-68b68
c:_noe	b-41c45
c:_nog	b73
c:_nog_	b73
c:_noi	a105b-61c-112f-46g-60
c:_noir	a100b-53c-109g-45
c:_nom	a-43b-49c71f76g-59
c:_nom_	a-63b-42c66e42f77g-64
c:_non	f50
c:_non_	d-54f61
c:_none	c-54d44
c:_nonn	a65
c:_noo	c-51g40
c:_noon	g44
c:_nor	a-70e69
c:_norm	a-113d58e84
c:_nos	b55c60d-83e-52f-46
c:_nos_	c67d-67
c:_not_	b49c-72e61g-51
c:_nota	c116
c:_note	a-70c-68e86f64g100
c:_noth	a53c-70e-45
c:_noti	a-126b62c44d85
c:_notr	a47b-63c51d-73e-67
c:_nou	d-58e-43g47
c:_nous	d-62e-45
c:_nouv	g49
c:_novi	b62
c:_now	a-77b113e52
c:_now_	a-72b94e53
c:_nu	a-50d69f56
c:_nue	g45
c:_nuev	g49
c:_nui	c93
c:_nuit	c93
c:_nul	c-41
c:_num	a-76b-66d101f90
c:_numb	a-91b-46d73e66g41
c:_nume	a-61d90e-74f76
c:_nun	a41
c:_nur	b82c-86e65
c:_nur_	a-41b91c-84e72
c:_ob	a65c50d-61e-61f-42
c:_obj	a80c43d-44
c:_obje	a80c43d-44
c:_obl	a91c-48
c:_obli	a84c-46
c:_obs	c83
c:_obse	c85
c:_oc	e-41g-42
c:_occ	g-60
c:_occu	a50g-40
c:_oct	d58
c:_octo	d65
c:_od	e91
c:_ode	e64
c:_odi	a-47c59e43
c:_of	f43g-54
c:_off	f51g-49
c:_off_	a-71c-54d73f133
c:_offe	a-96b-44c84f-55
c:_offi	a71c-41d-40
c:_offr	b59d-41e-41g-67
c:_ohn	a42
c:_ohne	a42
c:_oi	b-56c194e-88f-50g-49
c:_ois	a60
c:_oise	a60
c:_ok	c-44
c:_ol	a42c-56
c:_old	a47c-50
c:_old_	a60c-88
c:_oli	g51
c:_oliv	g53
c:_om	a45
c:_on	a42e-65
c:_onc	e-49f85g42
c:_once	f91g58
c:_one	a70c-66e-50
c:_one_	a61c-65e-44
c:_ones	a102d-46
c:_onl	b54d48e-87g-64
c:_onli	d88
c:_only	b47c42e-82g-57
c:_ont	a-64c74d44
c:_ont_	a-48c94d40g-46
c:_onte	a-57c-48g72
c:_ony	a102c-45
c:_onyx	a102c-45
c:_onz	c90
c:_onze	c79
c:_oo	a-40
c:_ook	f44
c:_ook_	f44
c:_op	a50d-52e-50f50
c:_opa	a105c-42
c:_opal	a107c-49
c:_ope	c49g-63
c:_open	c49g-48
c:_opp	a41c-49f76
c:_oppo	c-51f78
c:_opt	a-63
c:_opti	g44
c:_or	d71f-63
c:_ora	b84c67d-84e-51
c:_ora_	b92c-45
c:_ord	a-47d111g-42
c:_orde	a-67d109g-50
c:_ordi	c-85d77
c:_ordr	b63
c:_ore	a60b-44f-42
c:_orei	a58
c:_org	c88
c:_orga	c88
c:_ori	a-53d67
c:_orig	a-53d67
c:_oro	a67b-43f-47g-47
c:_oro_	a94b-55d-81
c:_orol	d74
c:_os	g52
c:_ot	a72b-51d-72f48
c:_oth	a62d-66e-44
c:_othe	a62d-66e-44
c:_ott	a69
c:_otto	a74
c:_ou	c45d-53
c:_oub	a-68d-56f91g121
c:_oubl	a-68d-56f91g121
c:_oui	a86b-62c-72d-94e-52f-43g90
c:_oui_	a86b-62c-72d-94e-52f-43g90
c:_our	c89d-46e-46g-63
c:_our_	c83e-44g-61
c:_ouro	a58
c:_ours	c61
c:_out	a-55b65e53
c:_out_	a-61b89c-57d41e57
c:_outi	a-47c69
c:_outr	a61
c:_outs	c52
c:_ouv	a92d-59f-46g-47
c:_ouve	a63d43e-41
c:_ouvr	a79c46d-120
c:_ov	a48b-59c52e-61f-60
c:_ova	a96c-57
c:_oval	a96c-57
c:_ove	b-46c76e-51f-53
c:_over	b-46c78e-51f-53
c:_ow	a63b51d-94f-66g-75
c:_own	a71d-93f-64g-65
c:_own_	a93c-42d-80f-57g-47
c:_owne	a-63c75
c:_pack	c44
c:_pad	c54d-40
c:_padr	c49
c:_pag	b-44c86d-93g-68
c:_paga	a52
c:_page	c77d-81e-52g-46
c:_pai	c-48e59f-66
c:_paid	c-65e101
c:_paie	b56
c:_pair	a66b-72c-60
c:_paix	d83
c:_pal	a54c69
c:_pale	c50
c:_pan	a74
c:_pap	a-46c89e-46
c:_papa	a68
c:_pape	a-73c114
c:_papi	a-69b57d46
c:_par_	f63g-82
c:_para	a60f-46g-76
c:_parc	a-51c83e62
c:_pare	b46
c:_parf	e94
c:_pari	a65c-81f-52
c:_park	c57g43
c:_parl	d-73f-46g101
c:_paro	e50
c:_pars	a-77d90
c:_part	e-47
c:_pas	b41
c:_pas_	b47c-46
c:_pasa	c-48
c:_paso	c-56g45
c:_pass	c46e-84f-40
c:_past	c55
c:_pat	d-65
c:_pate	c47
c:_pati	e56g79
c:_patr	c42
c:_pau	b54c-71d54
c:_pay	a48b-84c107d-77f-45g-74
c:_pay_	a72c83d-69e-61
c:_paye	c82e56
c:_payi	c46
c:_pc	c42
c:_pea	a53c74f-45g-54
c:_pear	c57
c:_pec	e66
c:_ped	d43
c:_pedi	d45
c:_pei	e69
c:_pein	e72
c:_pel	g62
c:_pen	b44e-64f-53g-51
c:_pen_	a62
c:_pend	a52b-60c-60d88f-41
c:_penn	a62
c:_pens	a-48b117c118d-104e-70f-51g-44
c:_peo	d-50f-42
c:_peop	d-50f-42
c:_peq	a74
c:_pequ	a74
c:_per_	a47d-62e-47
c:_perc	c52d-48
c:_perd	d73g-49
c:_pere	a53d-57g-44
c:_perf	c81d-55f-42g43
c:_perh	b56
c:_peri	a-80c62d47
c:_perl	b-43d67
c:_perm	a-49g73
c:_pero	b86
c:_pers	a-66b-51e91f121g-44
c:_pet	a82b-53c-46f-54
c:_peti	a83b-62c-46f-52
c:_peu	b59c-46d73e-43f-52
c:_peu_	b53c-74
c:_peur	d50
c:_peut	b98c-59d88e-46f-65
c:_peux	a50b-41c44d48e-45f-49g-67
c:_ph	b-57c45g58
c:_pha	a47
c:_pho	a-51b-41c46g91
c:_phon	c43d-81f45
c:_phot	a-68g101
c:_phr	a46
c:_phra	a46
c:_pi	b-50c42f-52
c:_pia	b86c60e-43g-41
c:_piac	b78
c:_pic	a50e-86g81
c:_picc	a99
c:_pick	c-51g40
c:_pie	b-74c66f-56g-42
c:_piec	b-68c81g-58
c:_pier	a61e-46
c:_pig	c54
c:_pil	a-48c-74d107e52
c:_pile	a-95c-88d108e63
c:_pin	a46b-49d54
c:_piu	a-44b45f53
c:_piu_	a-44b45f53
c:_pl	e-54f75
c:_pla	b68e-72f-51
c:_plac	c73e-71
c:_plai	b99d-70e-46g-86
c:_plan	a-133b129c63
c:_plaq	c53
c:_plas	a54
c:_plat	a84b-53c-71e-50f-52g47
c:_play	g44
c:_ple	d-49e-81f107
c:_plea	c-43e-97f104
c:_plei	a-41
c:_pli	e42
c:_plo	c60
c:_plu	b-41c-67f97
c:_plum	a63
c:_plus	b-47c-62f103
c:_plut	g68
c:_poc	a76e-65
c:_pock	a77
c:_pod	a56b-44c82d-43e-42
c:_pode	c43
c:_podr	a53
c:_poe	c44
c:_poi	b-77e72f-40
c:_poi_	a-53e57
c:_poig	g49
c:_poin	a-73d86e89
c:_pol	a-44b-65c65d72e66f-54
c:_poli	a-81b-50c57d71e66
c:_pome	a54
c:_por	a42b-46e-69
c:_por_	b48c-45e-54f67
c:_porq	g50
c:_port	a64b-76c41e-66g-61
c:_pos	d52e-84
c:_pose	a-48
c:_posi	c40
c:_poss	a51c-53d88e-90f-46
c:_post	a-84b43c68e-70f63
c:_pot	a84e-51
c:_pot_	a100
c:_pote	d66
c:_pouc	a68
c:_poun	a66
c:_pouv	a44b-70d81e-73f-53
c:_pra	c67d-49g-45
c:_pre	g42
c:_prec	b41d-64g43
c:_pref	b-49e-58f66g94
c:_preg	a-59c-71g50
c:_prem	c45d-80f-41
c:_pren	a77b-42d-63e-62
c:_prep	a-88c54d87e-41
c:_pres	f-43
c:_pret	a-68c68e55
c:_prev	c-66e64g87
c:_prez	b63
c:_pri	a50g-62
c:_pric	a56b92d-84f-51g-81
c:_prie	c-78f76
c:_prim	a68c-74
c:_prin	d45e-61g-42
c:_pris	a-49c-74d138
c:_priv	a61d-46g-46
c:_prix	a105c-48d-113f-61
c:_priz	c64
c:_pro	d-43
c:_prob	a-59
c:_proc	a48b-50f50g-48
c:_prod	a74c57d-44
c:_prof	e-45f54g-54
c:_prog	a-60c85
c:_proj	a-88b69
c:_prom	d-85e78f-53
c:_proo	c-54d71
c:_prop	b-65d-70f-46
c:_prot	a-42d69
c:_prov	c79
c:_pu	g-41
c:_pub	a-60c108d-82e-60f70g-78
c:_pub_	a-66c54f71
c:_publ	c89d-56g-59
c:_pue	c-54d51
c:_pued	d59
c:_pui	b-67
c:_puis	b-67
c:_pul	d79
c:_pull	d47
c:_puo	c-65d76
c:_puo_	c-65d76
c:_pur	b48d44g-42
c:_purc	d92
c:_pure	a-82e79
c:_put	f43
c:_put_	c-40f46g41
c:_qua	d-42e44f-67
c:_qual	c48d-58
c:_quan	b91c-46f-71
c:_quar	a60g-45
c:_quat	c-65e77f-44
c:_que_	e42
c:_quel	e-41f-43g-41
c:_quem	a43
c:_quer	a100c-87d-62
c:_ques	d-65f-49g93
c:_qui	a51f-42g-67
c:_qui_	a48g-91
c:_quic	a-57c71
c:_quie	a105d-57e-68f-45g-81
c:_quis	d44
c:_quo	d-100g-44
c:_quoi	a68b62d-108g-44
c:_quot	a-49
c:_ra	d-92e51
c:_rac	c82d-81
c:_rach	c71d-58
c:_rai	a86c-66d-61g-56
c:_rais	a63g-41
c:_ran	e107
c:_rang	c-65e113
c:_rap	d-86f66
c:_rapp	d-79f90
c:_ras	a74
c:_rat	b-41c41d-43
c:_rate	a-57c91
c:_rath	b-42
c:_rav	c41f49
c:_ravi	a-41
c:_ray	c-66
c:_rea	b47c50f-52
c:_reac	g47
c:_read	c-45
c:_real	b81c98d-66f-43g-75
c:_reb	a-56g50
c:_rec	b-77d68e-50f75
c:_rece	a53b-69f69g-59
c:_rech	c71d40e-43
c:_recl	c-41d74
c:_reco	b-42f112g-71
c:_rect	c-69f98
c:_recu	a-93c50d82g68
c:_red	b-53c95e-49f-43
c:_rede	c78
c:_reel	c56
c:_ref	a-56b-47d92e57g50
c:_ref_	c-77d102
c:_refa	a-43c-80d102
c:_refe	c80
c:_refl	a-105c-51f48g94
c:_refu	a-43c-57e132
c:_reg	d77g-51
c:_rega	b53e-47
c:_regi	a-50c111f-47
c:_regl	c-100d107
c:_regr	e81
c:_rel	g76
c:_rela	g73
c:_rele	g67
c:_relo	f-43
c:_rem	d80f84
c:_remb	a-44b56d-45
c:_reme	c-57d109
c:_remo	c-63f119
c:_remp	a-45c-84d104
c:_renc	c61
c:_rend	b-64
c:_rene	c58
c:_reno	f57
c:_rent	b42
c:_renv	c-56g56
c:_rep	b-83e79
c:_repa	b-71e63f-42
c:_repl	a-100d71e51f-44
c:_repo	a-54b-49d-78e115g44
c:_repr	a-42b-50c69d46g-42
c:_req	a-71f125
c:_requ	a-71f125
c:_res	b-52e42
c:_rese	b-44c61
c:_resi	a48g-41
c:_resp	a-102e113
c:_ress	c74
c:_rest	c-91g95
c:_resu	c45
c:_ret	a-77d81f76
c:_reta	a-86c77
c:_reti	a-56c-111d56e-44f136
c:_reto	a-107e77g63
c:_retr	e-43
c:_retu	a-60c64d57
c:_rev	a-64b54g42
c:_reve	a-58b96c85d-88f-48
c:_revi	a-64b-40d94g67
c:_revo	c-68
c:_rib	a-68c97
c:_ribb	a-57c104
c:_ric	c-43d71e-76f56
c:_rice	a-48c-55d85
c:_rich	a71e-50
c:_rid	a-60
c:_rie	b69c-76d-46f70
c:_rien	b96c-73d-65f75
c:_rig	c46
c:_righ	a-60
c:_rigi	a53
c:_rim	a-44c70
c:_rin	a61c-60f-44
c:_ring	a62c-59f-44
c:_rip	d41
c:_ris	a-72e114
c:_risp	a-55e88
c:_rit	e56
c:_rive	c61
c:_rivo	c-49
c:_ro	a45c50d-63f-53
c:_rob	e40f-41
c:_robe	c-41
c:_rod	b47
c:_rom	a54
c:_ron	a85c-44
c:_rond	a82c-42
c:_roo	b71c54d-49
c:_roof	a-67b75
c:_ros	a53b-60d-50g56
c:_rosa	a48c-66g53
c:_rose	c45
c:_rou	b-55c109d-47f-52g-68
c:_roug	a60c45e-45g-43
c:_roun	c61e63
c:_roy	a-47c74
c:_roya	a-41c66
c:_ru	b-66c84d54
c:_rub	b-51d116
c:_ruba	d41
c:_rubb	a-64d109
c:_rubi	a77
c:_rue	b-59c114e-59g-54
c:_rue_	b-56c102e-46f-44g-44
c:_run	a-43b46c67g-42
c:_run_	b60c43
c:_runn	c58
c:_rus	a48c-74
c:_rush	c-63g50
c:_sa	f-48
c:_sab	b42c-73
c:_saba	a70c-58
c:_sabe	b49d55
c:_sac	c-61d61e159f-70g-48
c:_sac_	b-55c-98d52e139f-62g-41
c:_sach	e65
c:_sad	e43
c:_saf	g48
c:_sag	a56c-40
c:_sai	c41d-82f-53g46
c:_said	a-52b-41c-75e93g116
c:_sain	a42c81
c:_sais	c48d-55g-58
c:_sait	b52
c:_sal	b-65c96e-51
c:_sale	a-72b-63c45d56f66
c:_sall	c68
c:_salo	b-49c119d-47e-55
c:_salu	a-95c80
c:_salv	a67g49
c:_sam	a63b-76d-89f-41g49
c:_same	a70b-77c-87d-77g58
c:_samp	a-62c74
c:_sams	a65
c:_sans	f-56
c:_sant	c46
c:_sap	b41c-52e-41g42
c:_sape	a-43
c:_saph	c-42
c:_sapp	a46
c:_sar	a43d-54g63
c:_sare	c46
c:_sat	a44c-61d86
c:_sati	a-87d63
c:_satu	a77b-42c-45d45e-50
c:_sau	a50g-74
c:_sauf	a41c-74
c:_saur	a62g-67
c:_saut	d58
c:_sav	a-64b108g-58
c:_savo	a-81b108e-45f53g-50
c:_saw	a103
c:_saw_	a103
c:_say	a-67b89d72f-73
c:_say_	a-86b103e59
c:_says	a-54b77d88e-54f-60
c:_sc	f-49
c:_sca	b-41g42
c:_sch	c44e-49f-73
c:_sche	a55
c:_schi	d66
c:_schm	a90
c:_scho	c64
c:_schr	a41
c:_schw	a42
c:_sco	a41d47
c:_scot	a64
c:_scr	a-59b-55c43e74
c:_scri	b-45g62
c:_scu	a-43
c:_sea	d54e-69f46
c:_sec	b-58d-52f-43g64
c:_sech	e78
c:_seco	b-44g101
c:_secr	a67
c:_secu	a-48c50e52
c:_see	a51b-49d-53f-52
c:_see_	a43f-47
c:_seg	a-47f48g54
c:_segu	a-77g42
c:_seh	c49
c:_sehr	c49
c:_sei	c47e69g-41
c:_sein	a45
c:_seit	a-93d61e59
c:_sel	b-49c84e-80f-41g-63
c:_sell	a79b-48c63e-63g-60
c:_sem	b-42d-51e50f-49
c:_sema	b-40f-54
c:_semb	a70
c:_semp	a52c-56e51
c:_sen	d-51e64
c:_send	c51e-56
c:_sens	f66
c:_sent	c-94d-41e118g43
c:_senz	e45
c:_sep	a45c-41
c:_sepa	f84
c:_sept	a60c-54
c:_ser	f-54
c:_sera	a-45b114d-49g98
c:_seri	b-59c60d48f-50
c:_serp	a112
c:_serr	d77
c:_sert	c63
c:_serv	b-62d75e84f-41g-51
c:_ses	a66d-54g-54
c:_ses_	a58d-47g-45
c:_set	b93d-56
c:_set_	b54c-80g52
c:_sett	b49c53d-56e-42
c:_seul	c-85d44
c:_sev	a53b41d-46g-54
c:_seve	b51g-50
c:_sh	b-42f-47
c:_sha	c48
c:_shal	c84d-47g53
c:_shar	c71f58
c:_she	a64b-61c-62f-57g42
c:_she_	a78b-51c-102f-63g43
c:_shel	a51
c:_shi	a75e-40
c:_ship	a50
c:_sho	c50f-56g-55
c:_shoo	c54
c:_shop	a-51c104g-69
c:_shor	c58
c:_shou	c-58d83
c:_show	a74b-81d-56f-51
c:_sia	d-65
c:_siam	c42d-54
c:_sid	d50
c:_side	d50
c:_sie	c79
c:_sie_	d54e-40
c:_sien	a47
c:_sig	a-66b-42c59g42
c:_sign	a-52b-51c69
c:_sil	a87c-46e-69f-63
c:_sile	a-55g43
c:_silk	c-40d49
c:_silv	a107c-41e-52f-41
c:_sim	b94c-65e47
c:_simp	b98c-66g-47
c:_sin	e43
c:_sin_	c-50d57e44
c:_sinc	b-51e44f54
c:_sind	c49
c:_sino	c-40g59
c:_sir	c59
c:_sis	a64c-92
c:_sist	a64c-92
c:_sit	c109f-59g-43
c:_site	c121f-60g-53
c:_six	d41f-45g-57
c:_six_	a41f-41g-53
c:_sixt	a-50
c:_siz	a80e-83f-48
c:_size	a80e-82f-47
c:_sk	g79
c:_ske	g77
c:_sket	g81
c:_sl	a103b-68e-95f-63g56
c:_sle	g71
c:_sli	a63
c:_slip	a52
c:_slo	a114e-44
c:_slt	a52
c:_slt_	a52
c:_sm	a79b-47c-75e-45f48
c:_sma	a108c-66e-56f-62
c:_smal	a108c-64d-49e-55f-62
c:_smel	a50
c:_sn	c69
c:_sob	a59d-44
c:_sobr	g44
c:_soe	a64c-45e-50g65
c:_soeu	a64c-45e-50g65
c:_sog	b52
c:_sogn	b52
c:_soi	a53b-42c-52g-43
c:_soit	c-46
c:_soix	a85b-47
c:_sol	b53g-63
c:_sola	d67
c:_sold	b-64g-59
c:_sole	c41
c:_soli	b75c-46f42
c:_solo	b106
c:_som	a53d-42f-51g-70
c:_some	a66c-62f-57g-67
c:_somm	c49d-71e52
c:_somo	c59
c:_son	c67e-42
c:_sonn	c72
c:_sono	a43d-51
c:_sont	a42b-98d87g-45
c:_sor	b44c-58
c:_sorr	c-88g95
c:_sort	b73
c:_sou	b-65c56g-48
c:_sou_	c106d-72
c:_souh	b-42
c:_sour	a-42e65
c:_sous	b-58c48g-63
c:_sout	e47
c:_soy	c104
c:_soy_	c105
c:_sp	d-48
c:_spa	a-92g86
c:_spe	a93d-88g-70
c:_spea	c55
c:_spec	a83c46d-61
c:_sped	c-57d47
c:_spel	a-50f75
c:_spen	a101c-44d-52
c:_spi	e71
c:_spo	c45e-44f-40g52
c:_spok	g70
c:_spon	c75
c:_spr	c74e-50
c:_spri	c65e-43
c:_squ	c-47
c:_st	g-42
c:_sta	c83d-41g-50
c:_staf	a-62c82f43
c:_stag	a-75c83
c:_stam	c-45d52
c:_stan	c48
c:_star	b81c43
c:_stat	e81
c:_stay	a55
c:_ste	a63b-78c-46d54g-42
c:_stee	a116b-43c-69g-50
c:_sti	d47
c:_stil	c-60e-45f43g46
c:_sto	b-68c52d-66f61g-50
c:_stoc	a69d-64
c:_ston	c54
c:_stop	b-55d-46e-43f121g-65
c:_stor	b-60c64
c:_str	b-70d73f-68
c:_stra	a57b-64c-78d92f-42g-49
c:_stre	b-41c47e50f-59
c:_stri	d46
c:_stro	c43
c:_stu	b86g-51
c:_stud	a44b66e-41
c:_stuf	a-43
c:_sty	d51
c:_styl	d51
c:_sub	f48
c:_suc	c64f-40
c:_such	a45c67
c:_sue	a72
c:_sueg	a49
c:_suf	a-78c54
c:_suff	a-78c54
c:_sug	a-42g98
c:_sugg	a-42g98
c:_suis	d-79g-52
c:_suit	c-49e-60f87g102
c:_suiv	a-99d98e-44f-52
c:_suj	a-73g107
c:_suje	a-73g107
c:_sul	a-88e62
c:_sul_	a-90e53
c:_sun	b-50c-46d48
c:_sund	b-44c-59d54
c:_suo	a57
c:_suo_	a42
c:_sup	a-107e-57f127
c:_supe	a41
c:_supp	a-124e-46f129
c:_sur	b-66c44
c:_sur_	b-57c54d-42
c:_sure	e47g82
c:_surt	d45f42
c:_suy	c77
c:_suyo	c82
c:_sv	a132b-41c-91e-69g-86
c:_svp	a134c-86e-67g-85
c:_svp_	a134c-86e-67g-85
c:_sw	a-66c67d82f-46
c:_swa	a-42d81
c:_swap	a-91d110
c:_swe	a-49
c:_swi	c76
c:_sy	a-59f50
c:_syn	c68
c:_synd	c54
c:_ta	e-50
c:_tab	f-41
c:_tac	d69
c:_tag	g-42
c:_tai	a65b-57c-110d49e-43
c:_tail	a71b-55c-119
c:_tak	d-43f124
c:_take	f124
c:_tal	a72d-85e-51f-46g45
c:_talk	b40d-52e-42
c:_tall	a106d-40
c:_tan	b-57d111e-44
c:_tan_	a53
c:_tant	a-60d113g60
c:_tar	b111d-76e-53
c:_tard	b82c-42
c:_tari	a-51b93d-46
c:_tas	a92c-75
c:_tasc	a45
c:_tass	a74
c:_tau	d53
c:_te	d-53
c:_tea_	g66
c:_team	c52
c:_tec	c101d-46
c:_tech	c92
c:_tei	d41
c:_tel	e47f88
c:_tel_	e40
c:_tele	a-52b-53c-55d-47e99f77g82
c:_tell	e-63f78g-71
c:_tem	a48c-54e-60
c:_tem_	a82c-40
c:_temp	b43c-56e-51f43
c:_ten	a-41b104d-59f-44
c:_ten_	d-72g49
c:_tena	e49
c:_tenn	a-49b72
c:_ter	a-41c49
c:_term	d-44
c:_terr	a-57c115
c:_tes	a-81b-62c116f-59g-75
c:_test	a-84b-56c122d-60f-55g-70
c:_tet	b71c-51g40
c:_tete	b72c-46
c:_text	a-61
c:_tha	c-49e41g44
c:_than	b-62f85g92
c:_that	c-52e64f-49
c:_thei	c73d-57
c:_them	g-47
c:_then	a-86b107c-107d104g67
c:_ther	a45c-53d43g-74
c:_they	a52e-67
c:_thi	d-60
c:_thin	a44b87c-108d-50g-47
c:_thir	c-56e78f44
c:_this	b-41c59d-64
c:_thou	a48
c:_thr	b41c-51e111g-54
c:_thre	e66g-48
c:_thro	b84c-95d46e61
c:_thu	a63b-41e-53g52
c:_thur	a62b-41e-53g52
c:_ti	a48b-41g-51
c:_tia	c61
c:_tiar	c65
c:_tic	a-54c-72d113
c:_tick	a-58c-71d113
c:_tie	a60c-41e45f-55g-51
c:_tien	a45f-49g-44
c:_tig	d65
c:_til	a60
c:_till	a57
c:_tim	d-72
c:_time	d-62
c:_tin	a113e-49
c:_tiny	a99
c:_tob	a48
c:_toc	c52
c:_tod	d-58e69
c:_toda	b-50d-41e74
c:_tog	c-47
c:_toi	c59d-44
c:_tol	b-44d-43e113g-66
c:_told	b-42c-40d-58e112g-65
c:_tom	b-40d-58f46
c:_tomo	a49
c:_ton	c67d-45f-45
c:_too	c-81d72
c:_too_	c-90
c:_top	g80
c:_top_	g64
c:_tor	a98c-110
c:_tot	a-53b117g41
c:_tot_	b101
c:_tou	b44e-47
c:_touc	b58c-56d60
c:_touj	b-57f-40g81
c:_tour	a-41c60d44
c:_tous	b101d-55g-51
c:_tout	b47c-49d-77f66
c:_tow	d73
c:_tr	c46f-47
c:_tra	e-47f-59
c:_tra_	b41
c:_trac	c-88d106
c:_trad	c82d-48
c:_trai	d-47g88
c:_tran	c55e-43f-45
c:_tras	a-61c131
c:_trat	a-56f63
c:_trav	a50f-55
c:_tre	b-51c63d-70f-42
c:_tre_	g41
c:_trea	a-63e79
c:_trei	c66
c:_trem	g47
c:_tren	a57
c:_tres	a55b-67c89d-93
c:_tri	c59g-40
c:_trie	c59
c:_tris	e41
c:_troc	a-66d80
c:_troi	e45f-54
c:_trom	a-49
c:_trop	c-40d59e-70
c:_trot	b54c63
c:_trou	c-48d-45e49
c:_trov	a44
c:_tru	b50g-42
c:_truc	a76
c:_true	c43
c:_trun	b91
c:_try	a82
c:_try_	a97c-63
c:_tu	d-52g45
c:_tue	g51
c:_tues	g63
c:_tun	a-76e58
c:_tur	d-51
c:_tut	a-44
c:_tuto	c45
c:_tutt	a-46b52c-44
c:_tw	a47d-87
c:_twe	b56d-46
c:_twel	a59
c:_twen	b66c41
c:_twi	b-71d-76e63g48
c:_twic	d-44e77
c:_twin	a61
c:_two	a55d-62
c:_two_	a55d-62
c:_type	f43
c:_ub	c60
c:_ube	c42
c:_uber	c42
c:_uh	a53
c:_uhr	a53
c:_uhr_	a51
c:_ui	c-58f73
c:_uit	a-62c-42f76
c:_ul	a69
c:_um	c68f-40
c:_un	g-57
c:_una	b40e52f-59
c:_una_	b40e52f-59
c:_und	b-54c-41f79
c:_und_	b-64d-69f63
c:_unde	c-72f69
c:_une	a41f-51g-70
c:_une_	a42d-41f-51g-70
c:_uni	a88d-72g-52
c:_uniq	a52
c:_unit	a46
c:_uno	a101b-53e-58
c:_uno_	a82
c:_unos	c-45d51
c:_uns	d-50f95
c:_uns_	a-47
c:_unt	a55c-53
c:_unti	a63c-49
c:_up	a-99c60g72
c:_ups	a-59c55
c:_upst	c46
c:_ur	c46g44
c:_urg	c48g45
c:_urge	c48g45
c:_us	f47
c:_usag	c-61
c:_use	b-45d74f101
c:_use_	a-83d112
c:_used	f82
c:_usi	a-49c59
c:_usin	a-49c59
c:_ust	c47
c:_uste	c47
c:_usu	e50
c:_ut	a-43
c:_uti	a-43
c:_util	a-43
c:_va	a-45d83f-42g72
c:_val	a-59d80g52
c:_vale	c53
c:_vali	g97
c:_valu	a-41c-64d94
c:_van	a-71d59g84
c:_van_	a-90b44g87
c:_vas	a66c-75d58
c:_vase	a92
c:_vau	c45
c:_vaut	a-42d48
c:_vec	a-60
c:_ved	a80d-50
c:_vede	a76d-41
c:_vei	e48
c:_veil	a-44b45e68
c:_vel	c76
c:_velo	a-47c55
c:_ven	b-45c58f-65g-64
c:_vend	b-59c79e64f-65g-65
c:_veni	a111c-61e-45f-48g-56
c:_vent	a-44d65g-42
c:_venu	a-65c43e72
c:_ver	f-53
c:_verd	a65c-55
c:_verg	a-95e105
c:_veri	a-76c105
c:_verr	a-70b112c-61d88
c:_vers	c-101d49f-54g114
c:_vert	a106c-61e-41g-42
c:_very	a49
c:_verz	c43
c:_ves	c-55e67
c:_vest	c-58e68
c:_vet	a55d-60
c:_veu	a102b-73c-87d-120e-74f84g-69
c:_veui	a-42c-41f101
c:_veut	a83
c:_veux	a101b-73c-96d-111e-47f69g-48
c:_vi	c48d-41
c:_via	g-42
c:_viaj	a42
c:_vici	d49
c:_vid	c86g-42
c:_vide	a-46c88
c:_vie	a54c-52d-43f-49
c:_vie_	a68
c:_vien	a48c-53
c:_vieu	b51
c:_view	a43
c:_vill	c43
c:_vin	a79d-89f-44g-52
c:_ving	a74d-63e58g-41
c:_vir	a56
c:_vis	d-49e-75
c:_visi	d-66e-56f64
c:_vit	c101d-83g-49
c:_vitr	a-53c104d-65f-42g-58
c:_vivo	a47c-63
c:_vogl	a49
c:_voi	d-49f-52g46
c:_voi_	a-56c93d60g-53
c:_voic	a-101g122
c:_voil	a-41d-42g69
c:_voir	a109c-78d-86
c:_vois	a44b-54c47
c:_voit	b52
c:_vol	c60d-85f-44
c:_vole	c56d-67
c:_vom	c-41e52
c:_vom_	c-41e52
c:_voo	a55b-48d-68
c:_voor	a55b-48d-68
c:_vor	a60f-55
c:_vor_	e52
c:_vorr	a92e-67g-53
c:_vos	a-57b59c67d-67e-69f89g-95
c:_vos_	a-45b54c49d-47e-67f85g-86
c:_voss	c66d-43
c:_vost	a-105b73c91d-63f56g-70
c:_vot	a-46c93d-98
c:_vote	c56
c:_votr	a-49c92d-97
c:_vouc	f43
c:_voud	a91c-47d-49e-99f-67g-78
c:_voul	b78d-71
c:_voy	a75c-88g-58
c:_voya	a80c-72
c:_vr	a47c113d-71e-55f-52g-48
c:_vra	a63c86d-70e-72f-43g-42
c:_vrai	a61c56d-59e-68
c:_vri	c44
c:_vu	d-77e51
c:_vue	a48c-41d-48
c:_vue_	a64
c:_wa	e70f-61
c:_wai	c-54d58
c:_wait	b41c-50d67
c:_walk	d-50e47
c:_wan	a82d-54f-63g-88
c:_wann	a64
c:_want	a79d-49f-61g-87
c:_war	a-44e95
c:_war_	a-46e87
c:_was	c-71d55e122g54
c:_was_	b-56c-74e124g61
c:_wash	a-45d45
c:_wat	b92d64e-54f-67g-60
c:_watc	b92d65e-66f-65g-56
c:_way	a-46c-43d45e98
c:_way_	a-61c-46d56e99
c:_we	b-68g42
c:_wea	a62b-100d108f-41
c:_wear	a70b-98c-46d97
c:_web	b63
c:_webs	b64
c:_wed	g53
c:_wedd	d58g-45
c:_wedn	c-59g102
c:_wee	b-83e51g53
c:_week	b-83e53g55
c:_wei	a78c-50
c:_weig	d46
c:_wel	a-65e72g53
c:_well	a-57c-48g74
c:_wen	a-41c66d48
c:_went	a-48d79
c:_wer	b-41e42f71
c:_were	a-51d-47e93
c:_wes	c77
c:_wh	g-44
c:_wha	b81e-54g-80
c:_what	b81e-53g-80
c:_whe	b56c-71d81
c:_when	b93c-109d44e-44
c:_wher	d54
c:_whet	a-49b50c-55d83g58
c:_whi	d49
c:_whic	b56c-58d70
c:_whil	d104
c:_whit	d-53g43
c:_who	a57b-50c57d-103g-86
c:_who_	a73b-57c69d-97g-78
c:_whol	c52
c:_wi	d-42
c:_wid	a-48f49
c:_wide	f57
c:_wie	g69
c:_wie_	g51
c:_wif	a80d-44g-69
c:_wife	a83g-66
c:_wij	c91
c:_wij_	c91
c:_wil	a61d-44e-77f-57
c:_wil_	a113d-44
c:_will	c46e-74f-53
c:_win	b86c64f-58g-79
c:_wind	b46c57g-59
c:_wing	a63
c:_wint	c49
c:_wir	b64c76e-47g-43
c:_wir_	c92d-41
c:_wird	b58
c:_wis	a-49f54
c:_wish	a-49c42f64
c:_wit	d-46
c:_with	d-46
c:_wo	c46d-47f-50
c:_woc	e52
c:_woch	e52
c:_wol	g47
c:_woll	g47
c:_won	b92c-47e-63
c:_won_	a97c-66d-40
c:_wond	a-78b102
c:_wor	c55d-43f-70
c:_word	e62g64
c:_work	c69f-50
c:_worl	c42
c:_worn	a63
c:_wort	c86d-60
c:_wou	c67e-56f-48
c:_woul	c67e-56f-48
c:_wr	b-52d-49e75f40
c:_wra	c-63e66
c:_wrap	c-53e67
c:_wri	d-60
c:_wris	a51
c:_writ	c42d-79
c:_wro	a-50b-52c45e86
c:_wron	a-58b-48c47e86
c:_ya	a-53f49
c:_ye	b101f-73
c:_yea	b116f-62g-73
c:_year	b116f-62g-73
c:_yel	a47
c:_yell	a47
c:_yes	a-42f-42g114
c:_yes_	g115
c:_yet	b55c-50
c:_yet_	b55c-50
c:_yo	c59
c:_you	c60
c:_youn	a-96e89
c:_your	a-73c109f-42g-54
c:_ze	a-52e174f-67
c:_zer	a-84d-49e186
c:_zero	a-77d-51e186
c:_zij	g58
c:_zijn	g58
c:_zo	a58c45d-43
c:_zu	e-57
c:_zum	a74c-56
c:_zum_	a74c-56
c:_zwe	a47
c:_zwei	a47
c:_бе	g54
c:_бу	a76c-46
c:_буд	a76c-46
c:_буде	a62
c:_ва	a-104c75g61
c:_ваш	a-86c100
c:_ве	a49
c:_веч	a60
c:_во	c65
c:_го	a-72c87
c:_до	d42
c:_же	a41
c:_жен	a41
c:_за	a61c-53e47g-79
c:_зап	a46
c:_зд	c42
c:_здр	c42
c:_здра	c42
c:_ко	g57
c:_ме	a-75e95
c:_мн	a-51e99
c:_мне	a-51e99
c:_мне_	a-51e99
c:_мо	e-40f81g-66
c:_мож	a63
c:_му	g43
c:_муж	g43
c:_на	c76g53
c:_но	a-70e72
c:_ну	a71
c:_нуж	a71
c:_об	c91
c:_от	a-66d54g-41
c:_па	a90
c:_пар	a90
c:_пари	a90c-51
c:_пе	c47
c:_пи	a54
c:_пиш	a64c43
c:_пишу	a69
c:_по	f-54
c:_под	c-55d44
c:_пос	a70
c:_пр	a-52c63d-59g59
c:_пре	c71
c:_про	a-77c47d-44f71g70
c:_прос	c-43g85
c:_са	c102
c:_се	a52
c:_сер	a45
c:_ск	a46
c:_ско	a73
c:_скол	a73
c:_ст	a50c40
c:_сто	a73
c:_су	c-50d61
c:_то	c64
c:_хо	a82
c:_хоч	a79
c:_хочу	a79
c:_ча	g46
c:_час	g46
c:_че	a-51g60
c:_чт	a-42d49
c:_что	a-42d49
c:_اب	a69c88e-72
c:_ار	b68c-47d82e-114f101g-43
c:_ال	c117e-53g-77
c:_الا	a65b-69d64e-101f67g-51
c:_الس	b86c43e-43
c:_الع	c70e90
c:_الم	a78b-57c68f-55
c:_با	b-52c99d-45e124f-53g-42
c:_بار	e51
c:_باري	e51
c:_عل	a-50c-41e91f121
c:_مو	a103
c:_وا	a-114b-40c162e-45
c:_يو	a90c-61
c:_يوم	a90c-61
c:_يوم_	a90c-61
c:aag	a-55f68
c:aag_	f71
c:aan	a-48c52
c:aan_	c54
c:aar	b53d-48
c:aar_	b62c-74
c:aat	d47
c:ab_	a55
c:aba	a74
c:abaj	a48
c:abas	a41
c:abat	a57c-65
c:abato	a57c-65
c:abb	a-86c129
c:abbi	c55
c:abe	c-47d53f42
c:abe_	a-81c50
c:abel	a-70c-42d127
c:abel_	a-65c-50d127
c:aben	a46d-51
c:aben_	f53
c:aber	a57b53c-118
c:aber_	b62c-79
c:abi	c52e-49g-81
c:abil	a40
c:abile	c49
c:abin	c99
c:abine	c99
c:abit	a52c-94d51g-45
c:abite	b43c-42d47
c:abito	a59
c:abla	a-49g46
c:able	g-47
c:able_	a44g-63
c:ables	a64
c:ablet	a-42
c:abli	c41
c:abo	d-71f65g49
c:abon	a-67f101
c:abonn	a-60f102
c:abor	e68
c:abord	e43
c:abou	d-49e-65f43g97
c:about	e-65f45g99
c:abr	a57
c:abriq	a82
c:aby	a93
c:ac_	a44c-120d41e113f-59
c:aca	c58e-54g72
c:acc	b-56d-67g49
c:acce	c66d-81e-54
c:accep	c67d-50
c:acces	f55
c:acch	e55
c:acchi	a-43e43
c:acci	c48
c:accia	c43e58
c:accio	a55
c:acco	b-59d-41g113
c:accom	a64
c:accor	c-44d-51g114
c:accou	a-66f86
c:accu	e67
c:accue	e72
c:ace_	b-47c48f-42g50
c:aced	a-50d70
c:aced_	a-50d70
c:acel	a60b-49c-54d64f-48g-41
c:acele	a59b-47c-61d66f-47
c:acem	d51
c:acen	a140c-59
c:acen_	a93
c:acer	b70f46
c:acer_	c-45d66f72
c:acere	a-41b79
c:aces	b42c45
c:aces_	b42c45
c:acez	a-82f113
c:acez_	a-82f113
c:ach	d62
c:ach_	a83c-55
c:acha	c-65d55e77
c:achat	b45c-56d51e55
c:ache	d73f-43g-56
c:ache_	a-78c-59d112e89
c:ached	a-60c63g50
c:achee	d48
c:achet	d68e-83g-83
c:achi	b-57c59d52
c:achia	a56
c:achin	a-90c65d66
c:acht	a-47c52
c:achte	a-89
c:aci	a-75c49
c:acia	a-57g78
c:acias	a-48g78
c:acie	a57d-52
c:acier	a86
c:acin	a-54
c:acio	a-93c66e46
c:acion	a-89c63
c:ack	a-71b-76c47d100f-65g64
c:ack_	a-45b-68c49d61f-50g66
c:acke	a-50d62
c:acki	a-67d96
c:ackin	a-67d96
c:acl	d76
c:acle	d76
c:aco	e-41
c:acq	a68d48
c:acqu	a68d48
c:acqui	d45
c:acr	a54c74
c:acro	c87
c:acros	c46
c:act	b-48d67
c:act_	d73
c:acte	a50d-42
c:acter	a81
c:actio	c44
c:actl	a-48
c:actly	a-48
c:actr	a65
c:actu	d87
c:actua	a62c-60
c:actur	a-42d91
c:acu	a80
c:acun	a82
c:acun_	a56
c:acune	a47
c:ad_	c-42d-41e56f-45
c:ada	a-49d-52e42
c:ada_	a-60e81g45
c:adam	d-50f55
c:adame	a-42d-44f61
c:add	a-67c-49f60g109
c:add_	a-52g49
c:adde	a-87e72
c:addr	c-65f97g60
c:addre	c-63f98g61
c:ade	c59e-57
c:ade_	c82d-59e-57g-71
c:adea	a70b-57c-53f-42
c:adeau	a70b-57c-53f-42
c:ader	c42
c:ades	c49
c:ades_	c47
c:adi	c56f-52
c:adie_	e48
c:adies	d50
c:adin	a-45
c:ading	a-45
c:admir	a-58c80
c:ado	b-69c63
c:ado_	d96f-55
c:ador	b-54c106d-47
c:ador_	c79
c:adora	a-50
c:adore	c89
c:ados	c75
c:ados_	c75
c:adr	b-49e-42f64
c:adra	a62c-69
c:adran	a70c-72
c:adre	b-53d-58f82g41
c:adre_	c71d-52
c:adres	e-53f120g64
c:ads	c56
c:ads_	c75
c:adua	a40c-42
c:adv	a45
c:advi	d43
c:advis	d46
c:ady	a-43c87g-67
c:ady_	a-56c96g-65
c:aes	c47
c:af_	a-54
c:afe	a-56c108d-47
c:afe_	c111d-66
c:aff	a-48c57d-70e65g-63
c:aff_	a-45c79f42
c:affe	e55
c:affic	c55
c:aft_	c64
c:afte	c-60
c:after	c-59
c:ag_	a64c-56
c:aga	c64e-62f-51g48
c:agai	a-69c48g99
c:again	a-69c48g99
c:agaz	b48
c:age	c60e-66
c:age_	c46e-74
c:aged	b50
c:aged_	b50
c:agem	d57
c:ageme	d63
c:agen	b-42c95d-53f-58g-54
c:agen_	a-42
c:agenc	c75
c:agent	c61
c:ages	a-58c85d-62g-56
c:ages_	a-58c85d-62g-56
c:agg	a40c-88
c:aggi	c-54f40g42
c:agi	a-82b53c71
c:agin	a-101b68e63
c:agina	a-68
c:agine	e57
c:agn	c61d-58g-45
c:agne	c65d-68g-58
c:agne_	d-58e42f50
c:agni	a-63c55
c:agnif	a-49
c:agno	a-43e56
c:ago	c70
c:ago_	c57
c:agra	c42d49
c:agran	d60
c:agre	g50
c:agree	g53
c:ags	c71
c:ags_	c69
c:agt	b48c-42
c:agt_	b48c-42
c:agu	a57c-76g-70
c:ague	a55c-77g-69
c:ague_	a54b-55c-70g-58
c:agues	a44b97c-41
c:ahe	a-72
c:ahea	a-64b46c-42
c:ahead	a-64b46c-42
c:ahi	b65
c:ahr	b40
c:ai_	e-83f-48g64
c:aid	c-101e103g103
c:aid_	b-41c-91e113f-56g104
c:aide	a60
c:aie	a52b-57c74d-74g-54
c:aie_	a99b-65
c:aien	c84d-44e48
c:aient	c80d-43e49
c:aig	a54
c:ail	b-47f86
c:ail_	a-68b-69e54f54g101
c:ailab	c56
c:aill	a61e-45g-68
c:aille	a80b-42c-67g-63
c:aillo	a-78b66d77
c:ails	a-96b-47c-55d-75e44f142
c:ails_	a-96b-47c-55d-75e44f142
c:aim	a49b77e-78g-65
c:aima	f44
c:aime	a49b83e-72f-56g-72
c:aime_	b90d-44e-44
c:aimen	b91
c:aimer	a72e-52f-59g-46
c:ain	a48d-45f-47
c:ain_	d-47f-53g63
c:aine	a87b-73e-43f-49
c:aine_	a84b-66e-66
c:ains	g-57
c:ainsi	f61
c:aint	d-75e-54g44
c:aint_	a68c42
c:ainte	g67
c:aio_	d41
c:air	b-41g-63
c:air_	a74b-45c-51d-56e43
c:aire	c47g-60
c:aire_	g-48
c:aires	a-47c48f73g-59
c:airi	a47
c:airie	a49
c:airp	d57
c:airpo	d64
c:airs	c67
c:airs_	c67
c:aisa	e56
c:aisan	e63
c:aise	c-72e129
c:aise_	a-61c-81e134
c:aisi	a-102c83
c:aisir	a-86b47c69
c:aiso	b58c67d-62g-81
c:aison	b58c68d-61g-81
c:aiss	a-54d41f40
c:aissa	c-62f60
c:aisse	a-57b-60d78
c:ait	e47
c:ait_	a-49c40e55
c:aite	g-48
c:aite_	b42e-50g-49
c:aiter	d56
c:aites	a85b-50c-52e52g-60
c:aiti	b44
c:aitin	b46
c:aix	d67
c:aix_	d74
c:aja	a73d-41
c:aje	a-47
c:ak_	c76d-49
c:ake	b-48e-46f56
c:ake_	b-60d-53f69
c:aken	a-86
c:aken_	a-86
c:aker	a-49c98
c:aker_	a-60c92
c:akes	a102e-44
c:akes_	a102e-44
c:aks	d69
c:aks_	d69
c:akt	a-64c49
c:al_	c45d-45
c:ala	b-73c97e-46f-72g-41
c:ala_	c52
c:alar	a80c101d-54f-48
c:alarl	a63
c:alarm	c111
c:alat	a-49d59
c:alb	a50
c:alc	c58e-56
c:alco	a66
c:alcos	a86
c:alcun	c41
c:ald	a77b45d-47e-49
c:ald_	a88b57c-53
c:ale	a-44b-57c69
c:ale_	c70
c:alem	a-107f46g100
c:aleme	a-103f56g103
c:alend	c-47f46
c:aler	c47d-47g43
c:aler_	c-47
c:ales	b-96c83
c:ales_	b-95c80
c:alet	a101d-48
c:alet_	a42
c:aleu	c46
c:aleur	c46
c:alf	d-51e-42g44
c:alf_	a47g60
c:algo	a44
c:alh	c41
c:ali	c50d-78
c:ali_	c41
c:alia	a50
c:alian	a55
c:alid	g83
c:alie	a78c-63
c:alier	a64c-46
c:alis	a81c71d-70e-57f-47
c:alise	c57
c:alist	a93
c:alite	c-55
c:ality	c63
c:aliz	c85
c:alk	b52d-94
c:alk_	a66b57d-66
c:all_	a44f-57
c:alle_	a71d-82
c:alled	c-49e102
c:allen	a-72
c:aller	g86
c:alles	a62c-50
c:alli	a59c-67f-46g-44
c:allia	a72c-89
c:allo	a78d-79e-81
c:allo_	a81c54d-60e-48
c:allow	g41
c:alls	a-47b78f60
c:alls_	a-44b79f67
c:allu	a-69d70
c:ally	b86d-83g-82
c:ally_	b86d-82g-80
c:alm	a99d-59
c:alme	a56
c:alme_	a41
c:alo	b41c48e-49g-48
c:alo_	c-47
c:alog	b92e-45
c:alogu	b97e-42
c:alon	a-41b-47c112e-66f-55
c:alon_	b-40c105
c:along	d60
c:alons	c54
c:alr	a-65c62
c:alre	c67
c:alrea	a-59c72
c:als	a61d-55g-48
c:als_	a78d-45e-58
c:alt	a-44c56e55
c:alte	e62
c:alto	c56
c:alto_	c40
c:alu	a-72d91
c:alua	a-45d64
c:aluat	a-45d64
c:alud	a-50
c:aludo	a-50
c:alue	c-96d98
c:alue_	c-44
c:alut	a-61c97
c:alut_	c118
c:alv	a78c-41g46
c:alve	g52
c:alwa	a52
c:alway	a52
c:am_	a-63b-63d108
c:ama	c54d-40e-75
c:amai	b-47d-58f73
c:amais	b-46d-56f75
c:aman	c84e-83f-57
c:aman_	c66
c:amant	c98e-65f-44
c:amar	c45
c:amb	a51e-79
c:amba	a79
c:ambas	a48
c:ambi	a-94d91
c:ambio	a-61c41
c:ambr	a87e-41
c:ambre	a74
c:ame	b-68e52f41
c:ame_	b-52c-74e67f64g62
c:amed	a56b-71d-67e43f-53
c:amedi	a56b-68d-63f-51
c:amel	a82
c:amel_	a81c-44
c:amen	a-72c85d-80f86
c:ament	a-59c64d-87e56f76
c:amer	a-48c105
c:amera	a-49c116
c:ames	c80
c:ames_	c80
c:ami	e-58f-54
c:amie	a67c-42
c:amie_	a57
c:amill	c-65g65
c:amin	b73
c:aming	a-52b80
c:amm	c105d-59e-47g-53
c:amma	c52
c:amme	a56c64e-43
c:amme_	c62
c:amo	c99d-88e-63f-57
c:amo_	c67d-75
c:amon	a79b-40c42e-50g-43
c:amond	a83e-47
c:amor	c47
c:amos	a-43c90d-44
c:amos_	c82
c:amou	c77
c:amp	b-47c60e51
c:amp_	e42
c:ampa	a-99e89
c:ampag	a-92e87
c:ampe	a108c-51
c:ampl	a-68c82
c:ample	a-68c82
c:ams_	c54
c:amst	a63c-44
c:amsta	a65
c:amu	a-43
c:an_	f-48
c:ana	b-50d-45f-48
c:ana_	g86
c:anag	a71d-41
c:anage	a71d-41
c:anal	c41e40
c:anc	b-61
c:anca	d78g-62
c:anca_	d77
c:ancai	c52
c:ance	b-48f41
c:ance_	c48
c:ancel	a-69c-74e41f111
c:ancer	a-46g88
c:ances	a48b-41
c:anch	a42b-71
c:anche	a57b-67
c:anci	a60g-43
c:ancie	a54
c:anco	a56
c:ancor	a53
c:anda	f-50
c:anda_	g47
c:andar	a-64
c:andat	c48
c:andb	a52
c:andba	a52
c:ande	f80
c:ande_	a-52d58f90
c:andel	a78d-53
c:ander	a64
c:andes	c48
c:andi	a-66c58d45
c:andi_	a40
c:andie	a-54
c:andin	a-70
c:andl	a52g-58
c:andle	a74c-60g-44
c:andli	c47
c:andm	a-50d45
c:andmo	d52
c:ando	a-80b94c-42d59e79g59
c:ando_	a-109b95c-47d64e83g77
c:ands	c92d-68
c:ands_	a44c100d-82g-51
c:ane	c80e-78g-77
c:ane_	a-43c126e-51g-47
c:anel	d48
c:anf	f43
c:ang	a-53d82f50
c:ang_	a-47e104
c:ange	a-66d100e-60f78
c:ange_	a-76b46c43d42e-71f74
c:anged	a-73c-46d62f77
c:anger	d92e-47f-54
c:angs	c44
c:anh	a86e-53
c:anha	a72
c:anho	a51
c:anho_	a51
c:ani	a65b-46c79d-51e-58f-62g-54
c:ani_	a75
c:anic	a59
c:anil	b52
c:anill	b53
c:anim	a57
c:anis	c70
c:anise	c66
c:ank	b-76d-46e-76f81g113
c:ank_	a-76c42d-60e-68f74g108
c:anki	a71
c:anks	a-46f73g99
c:anks_	a-46f73g99
c:ann	b52g-57
c:ann_	a46c-68d42
c:anne	b74g-44
c:anne_	a76
c:annee	b100c-84d52e-41
c:anneq	c74
c:anner	c51
c:anni	d-57f56g-49
c:anni_	a43
c:anniv	f65
c:anno	b71f-46
c:anno_	b66e41
c:annu	a-42e89f83
c:annul	c-86e94f87
c:ano	a81d-94g-70
c:ano_	a83c-51d-67g-44
c:anos	a50b56
c:anos_	a50b56
c:anot	a48d-55
c:anoth	a55d-48
c:anq	a61
c:anqu	a61
c:anque	e60
c:anqui	a45
c:ans	f-47
c:ans_	b42f-50g-67
c:anse_	d45
c:ansm	a-72c89
c:ansme	c103
c:ansmi	a-41
c:ansp	c40
c:answ	a-73g92
c:answe	a-73g92
c:ant	g-53
c:ant_	g-41
c:anta	a-77c68e77
c:anta_	a-82e95
c:ante	a54d-44f-45g-84
c:ante_	a94b-77c45d-65e-43f-45g-78
c:antea	c-45e48
c:anted	a-56b109
c:antee	d62
c:anti	b-47c48d91e-55f-56
c:antie	a-62c-49d108
c:antil	c91
c:anto	b114d-76e-71f-56
c:anto_	b116d-69e-63f-52
c:ants	c99e-82f-49g-74
c:ants_	c99e-82f-49g-74
c:antw	e70
c:anu	a42b-47c-65e47f42
c:anua	a45c-55
c:anuar	a45c-55
c:anvi	a42
c:anvie	a42
c:any	a49d-72e-58
c:any_	a59b-75d-61e-56
c:anyt	b48e-56
c:anyth	b48e-56
c:anyw	b68
c:anza	c-46
c:anzi	a-48d46
c:anzia	d49
c:ao_	f43
c:ap_	b-88d96f-54
c:apa	a83b-54c-70
c:apa_	a53
c:apar	d42
c:ape	a-41c44
c:ape_	a-48d59g57
c:aper	a-44c77
c:aper_	c79
c:apes	b71c-58
c:aph	g54
c:aph_	a-77c68
c:aphi	c-95g43
c:aphie	c-66
c:aphir	c-42
c:aphs	c-46
c:aphs_	c-46
c:apide	a50
c:apie	a-86b60d46
c:apier	a-110b62d48
c:apis	a88c-77
c:apis_	a84
c:apit	c56
c:apo	b48
c:apol	g62
c:apolo	g67
c:app	a-43d-103e49f82
c:app_	a-45f42
c:appa	a-54
c:appar	a-47
c:appe	d-92e52f125
c:apped	a-42d42
c:appel	a-47c-51d-114e95f135
c:appi	e41
c:appl	c40f49
c:appli	f53
c:appo	a-43c42
c:appoi	a-55e45g49
c:appor	c50
c:appr	a-46d-58
c:appre	b59
c:appro	g50
c:appu	a-43
c:appy	c47
c:appy_	c47
c:apr	a55d-57
c:apre	a60d-51
c:apres	a60d-49
c:april	f42
c:aps	c52
c:aps_	b51
c:apte	e41
c:aptem	e45
c:apu	a-49
c:aqu	c54d-69e-51f46
c:aque	a58c64d-80e-46g-58
c:aque_	c60d-77g-47
c:aquel	a46
c:ar_	g-45
c:ara	d41g-59
c:ara_	a79d-98f-49g-58
c:arai	a-74
c:arait	d52
c:aran	a-59d117
c:arant	a-56c-45d122
c:aranz	d49
c:aras	c50
c:arat	g-58
c:arat_	c70
c:arati	c-53d72
c:arats	a88
c:arb	c44
c:arc	b-62c57e-55
c:arca	c77
c:arce	a-45c85e57
c:arce_	e59
c:arcel	a-73c83d41
c:arch	b-56d40e-93
c:arche	c54e-70
c:archi	d75
c:arco	a43
c:arda	e61
c:arda_	e45
c:arde_	a-44b89c51e-47
c:ardes	a51
c:ardez	c-63
c:ardi	b-54c45f-66g60
c:ardi_	b-45f-49g58
c:ardie	c101
c:ardin	a-61c46
c:ardon	c49
c:ards	a71d-52
c:ards_	a74d-51
c:are	c46f-59
c:are_	c55f-67g-62
c:areb	c68
c:arebb	c68
c:ared	f55
c:ared_	f56
c:arei_	c62
c:areil	g43
c:arem	g64
c:aren	a57c-53
c:arent	a62b52c-83d-42
c:arer	c78d-50
c:arer_	c81d-81
c:ares	a-43d44
c:aret	a-50d62
c:arett	a-47d67
c:arf	d53e86f-43
c:arfu	d42e96g-42
c:arfum	d42e96g-42
c:arg	a53f-66
c:arge	a53b-46e44f-73g-45
c:arge_	c63d64f-44g-54
c:argen	a109c-90d-69f-54
c:argu	b56c-58
c:ari	e-46
c:ari_	f52
c:aria	a51c54d-43e-57g-47
c:aria_	c56
c:ariat	a70
c:arie	a55b53c-80
c:arie_	a65c-80
c:arier	b72
c:arif	a-51b93d-46
c:arifs	b93
c:arig	d42
c:arigi	d42
c:arin	b-46c-64d87e-53g52
c:arin_	c41
c:aring	c-86d110
c:ario	d42
c:ario_	d47
c:aris	a70b-53c-84f-47
c:aris_	a75b-51c-115f-55
c:arit	a-42c70
c:arito	f50
c:ark	d-63
c:ark_	a51c-48
c:arke	b42d-55
c:arket	b65
c:arki	c52
c:arkin	c52
c:arl	f-72g55
c:arla	a-58g96
c:arla_	a-50c52d59
c:arlai	g58
c:arle	d-59f-41g50
c:arle_	b-53g56
c:arler	b42
c:arli	g85
c:arlie	a-78c-42g113
c:arlo	d51
c:arlo_	a50d53e-54
c:arls	c89
c:arls_	c89
c:arly	b93c-83
c:arly_	b93c-83
c:arm	c92d-52e-77
c:arm_	c127d-42
c:arma	c46
c:armb	d45
c:armba	d45
c:arme	f50
c:arme_	f60
c:armi	c-66f45
c:armi_	c-43
c:armo	c75
c:arn	b-75c95d-45g-42
c:arn_	c89
c:arne	a95d-47e-51
c:aro	b-54f-63
c:aron	a45
c:aron_	a60
c:arou	a-46c-46d52g78
c:aroun	d56
c:arp	a66
c:arq	c113e-62
c:arqu	c113e-62
c:arque	c104e-55
c:arr	c-50g52
c:arra	d52g48
c:arran	a-45d57g51
c:arre	a84c-71d-47f48
c:arret	a66c-56d-99f87
c:arri	c-42g57
c:arrie	c54d-70
c:arrin	a61c-78d67
c:arriv	c-84e58g96
c:arro	a64d-52
c:arry	b65
c:arry_	a-43b67
c:ars	b106e-47g-82
c:ars_	b102d45e-53g-77
c:arse	a-52c43
c:arsei	c50
c:arta	c66d-73
c:artag	c98
c:arte	b-73
c:arte_	b-59d42e53
c:arten	c49
c:arti	a-42f67
c:arti_	d58
c:artic	f112
c:artin	c-59
c:artir	d40
c:artn	a77
c:artne	a77
c:arton	a-42
c:arty	a53
c:arty_	a48f40
c:ary	d-58g-76
c:ary_	d-55g-73
c:as_	e51
c:asa	d-75f-46
c:asa_	c59d-65
c:asar	a70
c:asb	d48
c:asbo	d48
c:asbou	d48
c:asc	a66c-72e41
c:asca	a45
c:asd	a-99b-104c179d-112e-75f-84g-83
c:ase	b-57e-111f95
c:ase_	a53b-55c-47e-108f99
c:ased	a-79d60
c:ased_	a-79d60
c:aser	c63
c:asera	c49
c:ases	a61c-72d70
c:ases_	a61c-72d70
c:ash	b-50c115f-81g-98
c:ash_	c123g-41
c:ashi	c78
c:ashio	c68
c:asi	c69e-49
c:asi_	a46
c:asid	g57
c:aside	g57
c:asin	a-49c81
c:ask	a-53d-79e49g110
c:ask_	c70d-67
c:aske	b-46c-88d-72e91g122
c:asked	a-69c-61d-57e83g126
c:asket	a57e42
c:aski	a-65
c:askin	a-65
c:aso	b-43f49
c:aso_	a76c-66
c:ason	a-55f59
c:asp	e68g51
c:asp_	a58c-43
c:aspe	a-75c-51e86g78
c:aspet	a-75c-51e86g78
c:ass	c41e-66f-46
c:ass_	c59e-81
c:assa	a54e-47
c:asse	e-73f-46
c:asse_	a47e-78f-57g-53
c:assed	e52
c:asser	c82e-76f-48
c:assi	b-42c46g-65
c:assin	d66
c:asso	b-56c78e-66
c:asso_	a50
c:assoc	c68
c:asst	g74
c:asst_	g74
c:assu	d99
c:assur	d101
c:ast	b-54c67
c:ast_	c78d-42
c:aste	b-43d40
c:aster	a55c43d-44
c:asti	a64
c:asto	c51
c:asu	a-72f74g68
c:asur	a-70f41g75
c:asure	a-70f41g75
c:at_	f-42g-45
c:ata	b92f48
c:ata_	c-76d55f65
c:atai	a-50b45c40
c:atair	a-50b45c40
c:atal	b93
c:atalo	b98e-40
c:atc	b60d60e-44f-71
c:atch	b60d60e-44f-71
c:atch_	d76f-63
c:atche	a47b98c-62d-47
c:atchm	c55
c:ate	b-43f49
c:ate_	f52
c:ated	c-62e104
c:ated_	c-62e104
c:atel	c63d59e-57
c:ateli	c49d94e-46f-47
c:atem	c57
c:ateme	c45
c:aten	d-69f88
c:aten_	f84
c:atend	a66
c:ater	d-42
c:ates	c56d-66
c:ates_	a43d-55
c:ateu	a53
c:ateur	a53
c:atev	a94c-81d-48f92
c:ateve	a94c-81d-48f92
c:ath	c-43d57f-52
c:ath_	d51
c:athe	a45c-53
c:ather	b-45c-50
c:ati	b-47f68
c:ati_	c-47f85
c:atie	b-55e50g72
c:atien	c-44e57g80
c:atif	c44
c:atig	f51
c:atigu	a-43f56
c:atin	c-64d53f-49g93
c:atin_	b-54c-61d67f-53g102
c:atine	c-46g70
c:ating	a-43
c:atinu	a62
c:atio	b-53f87g-78
c:ation	b-53f87g-78
c:atis	a-51c87
c:ativ	a45
c:atm	a64c-58
c:atma	b43
c:atmat	b46c-40
c:ato	b-54d58e49f-41
c:ato_	a-41b-52d72
c:atol	c72
c:ator	c54g-49
c:ator_	c45
c:atr	a70c-42f-55g-54
c:atre	c-63e83f-43g-47
c:atre_	c-63e83f-43g-47
c:atri	a74
c:atrim	a49
c:atro	a81
c:atro_	a51
c:atron	a40
c:ats	a46d-80f44
c:ats_	a73d-78
c:att	g51
c:att_	a71
c:atta	b-55e-45
c:atta_	a91
c:attac	a-47c63g53
c:atte	b41c-60e47g62
c:atten	b50d-64e85
c:atter	d57
c:attes	c-85d61
c:atti	a-42f47
c:atto	e76
c:atto_	e75
c:atu	b-64c54e-52f-50
c:atui	c74
c:atuit	c74
c:atur	a51b-76c44e-63
c:atura	a-65c79
c:aturd	a77b-42c-45d45e-50
c:ature	b-46c43
c:atz	a-43c52
c:au_	a52b-69
c:aub	c-52
c:aube	a71
c:auc	b43c-45
c:auch	a60
c:auche	g54
c:auco	d-41
c:auct	c53
c:aucti	c53
c:aucu	a-52b90c-96e76
c:aucun	a-52b90c-96e76
c:aud	a43b46e-65f-49g-43
c:audi	a111d-40
c:audie	a108
c:audr	d90
c:audra	d90
c:aue	a41
c:auen	a50
c:auen_	a50
c:auf	d76f-40g-41
c:auf_	c-78d69e70
c:aufen	c68
c:auft	c-45d81
c:auft_	d82
c:aug	g-45
c:augh	a62d-47
c:aught	a64d-42
c:auj	b85
c:aujo	b66
c:aujou	b66
c:aul	c67
c:aum	a-85c130
c:aun	a58d-45
c:aune	a69c-46
c:aune_	a66
c:aup	a-59d58
c:aur	b54e-84
c:aura	b92e-72
c:aura_	a77
c:aurai	a-67b96d-58g47
c:aure	a49
c:auri	a55c61g-47
c:aurie	a50c58g-43
c:aus	c90d-52e-45
c:ause	a77d-70g-54
c:ause_	a78d-54g-49
c:auss	b-78c126e-53
c:ausse	c43
c:aussi	b-52c103
c:aut	f-41
c:aut_	c-98d98f-50
c:aute	f-41g53
c:aute_	e43
c:auteu	a-43g87
c:auth	a-47d67
c:authe	a-47d67
c:auto	c46g-55
c:autoi	d40
c:autor	c42
c:autr	c-50e67
c:autre	c-78e68
c:auv	a-41c56
c:auva	a-47
c:aux	c58e-88
c:aux_	c63e-88
c:ava	e59
c:ava_	c50
c:avai	a-59c-40e121g40
c:avail	c52d-56g-51
c:avais	a-80c-99e104f55g85
c:avait	a-97c-70d113e110
c:avan	d56e-50f-46
c:avanc	d42
c:avant	f-50
c:avat	a113
c:ave_	g-61
c:avec	d-46
c:avec_	d-46
c:aved	a50c-61
c:aved_	a50c-61
c:avee	a70
c:avel	a55b-53
c:avel_	a55b-45c46d44e-49
c:aven	d-46g69
c:aven_	g70
c:aver	d42e65
c:aver_	d50
c:avers	e41
c:avet	c-81e84
c:avete	c-81e84
c:avev	g76
c:aveva	g73
c:avez	b-48g46
c:avez_	b-48g46
c:avi	c-84e42g121
c:avi_	a54
c:avia	g42
c:avie	a-92c-109d88g121
c:aviez	a-105c-100g122
c:avig	c59
c:avin	c-115e80
c:aving	c-115e81
c:avio	a-46c-46g93
c:avion	a-62c-44g94
c:avis	a-81f103
c:avis_	a-69f57
c:avo	b65d-41f73
c:avo_	a43c-45d-50e84
c:avoi	a-57b102e-41
c:avoid	c58
c:avoir	a-53b105
c:avon	e-44f44
c:avor	c-53d-49f113
c:avor_	c-58f96
c:avr	a69
c:avri	a60
c:avril	a60
c:avu	a47c-74
c:avur	a46c-62
c:avure	a41c-48
c:avy	a50
c:avy_	a50
c:aw_	a67b-58c-49d-79f117g-65
c:away_	a47
c:awe	a-64c73
c:awer	a-79c75
c:awer_	a-65c48
c:awi	b40c-62
c:awin	b41c-79
c:awing	b41c-79
c:ax_	a47c-76d67
c:axi	a76
c:aya	b-60c-98g103
c:ayag	a-41c-49f47g72
c:ayage	a-41c-49f47g72
c:ayan	a-40g68
c:ayant	c-56g70
c:ayb	b73
c:aybe	b73
c:aybe_	b73
c:aye	b-42c60g-68
c:ayer	a67c55d-56g-52
c:ayer_	a71c41d-56g-52
c:ayez	a-53
c:ayez_	a-53
c:ayf	c68
c:ayfa	c68
c:ayfai	c68
c:ayi	c82
c:ayin	c82
c:aying	c82
c:aym	c47
c:ayo	a70
c:ays	b62d76e-59f-72
c:ays_	b62d76e-59f-72
c:aze	a-53
c:azer	c45
c:azi	d-49e-43f89
c:azie	a-53f83g59
c:azie_	a-51f85g45
c:azio	a-64f60
c:azion	a-50
c:azz	a94
c:ba_	c74
c:bab	a49c73d-64
c:baby	a93
c:bac	a-70b-43c96d50f-55g53
c:bac_	b45
c:back	a-84b-78c93d65f-47g92
c:back_	a-79b-74c75d67f-43g97
c:bag	a74c-69g-89
c:bag_	a95c-91g-51
c:bags	c70
c:bags_	c70
c:bagu	a65c-74g-72
c:bague	a65c-74g-72
c:bai	a-96c62d57
c:bal	c43d56f-52g-64
c:bala	d43
c:ball	b66
c:bam	c45
c:ban	b-62c71
c:banc	c44
c:band	d66
c:band_	c-68d86
c:bank	a-43c113
c:bank_	c77
c:bapte	e45
c:bar	a57f-59g-49
c:bar_	a55e66
c:baro	d61
c:bas	b-40
c:bas_	c-53
c:base	a-62c101
c:bask	a57e42
c:baske	a57e42
c:bass	a51
c:bat	b52c-107d88f-48
c:bate	b51
c:bath	a-40d63
c:bath_	d64
c:bato	a53c-71
c:bato_	a51c-71
c:batt	d46
c:batte	c-44d52
c:bau	a57
c:bbe	a-49b65c72e-56
c:bbe_	b71c51d-42
c:bbi	d47
c:bbo	a-63c131
c:bbon	a-63c131
c:bbon_	a-48c101
c:be_	d-55
c:bea	a66d-43e-75g-41
c:bear	a78
c:beat	c54
c:beau	e-50
c:beb	a95c-54e42
c:bebe	a95c-54e42
c:bebe_	a95c-54e42
c:bec	a91g-53
c:beca	a83d-44
c:becau	a83d-44
c:bed	b-50d41g42
c:bee	b-47
c:bee_	a125
c:been	g51
c:been_	g51
c:bef	b-56d53e54f-52
c:befo	b-56d53e54f-52
c:befor	b-56d53e54f-52
c:beg	a-69b49c64
c:begi	b77
c:begin	b77
c:beh	c49
c:bei	b51c-57e98g-59
c:bei_	a-54b80d54
c:bein	a-49c-80e108
c:being	a-49c-80e108
c:bel	a-51d44g49
c:bel_	a-81d132
c:beli	a-88c42g73
c:belie	a-76g54
c:bell	c-50
c:belle	c-58f43g59
c:belli	d59
c:belo	a-94c100e-41f-42g64
c:below	a-49c50g44
c:ben	c92d-72e-54
c:ben_	f41
c:benc	c92
c:bench	c92
c:bene	a-55c49
c:beni	g50
c:benis	g51
c:ber	g-43
c:bero	c59
c:bert	a-44c43
c:bes	c54e-92
c:bes_	a97e-45
c:beso	a-52b47c47
c:besoi	a-52b47c47
c:besp	g51
c:best	b-41c72e-55f81g-51
c:best_	c99d-43
c:besta	c-43f95
c:beste	d57
c:bet	b52
c:bet_	c65
c:bett	a-42
c:bia	b46d43
c:bia_	a-43b56c-48
c:bie	b54e-48g46
c:bien	b87c-56e-44g55
c:bien_	b90c-57g59
c:big	c57d-55
c:big_	b60
c:bigg	a62
c:bigge	a62
c:bij	c74e-65f-60
c:bijo	c80e-61f-56
c:bijou	c80e-61f-56
c:bil	a50c60e-65g-81
c:bile	c80
c:bile_	c80
c:bill	g-42
c:bille	a42
c:bin	b-48c67
c:bine	c102
c:binet	c103
c:bio	c44
c:bio_	a-48c44
c:bir	b-44c-78e48f94
c:birt	c-75f101
c:birth	c-75f101
c:bis	a76d-67e-46f-49
c:bis_	a80c-43
c:biso	a-57
c:bit	a45c-67f47g-66
c:bit_	b41
c:bite	c-42d50
c:bite_	b42c-47d43
c:bito	a106
c:bito_	a98
c:bitt	c-42e-41f96
c:bitte	c-42e-41f96
c:bitu	a54
c:bje	a69d-47
c:bjet	a88
c:bjet_	a93
c:bjr	a53
c:bjr_	a53
c:bla	a43e-45g42
c:blac	a78c-72
c:black	a78c-72
c:ble	a50
c:ble_	a55
c:bles	a49c53d-42
c:bles_	a70
c:bless	c55
c:blet	a-42
c:bleu	a90c-66d-49
c:bleu_	a51
c:bleue	a98
c:bli	b-57c76d-64e-83f46
c:blic	c87
c:blici	f41
c:blie	a-76c60d-69f84g102
c:blie_	a-58g116
c:blig	a84c-46
c:blige	a61c-47
c:blin	a47
c:blind	c42
c:blo	c111d-74e-57f-42
c:blog	c69
c:blog_	c64
c:bloq	c45
c:bloqu	c45
c:blu	a98b-85c-65d-60e-64g64
c:blu_	a52
c:blue	a124b-76d-57
c:blue_	a124b-76d-57
c:blur	c-41g69
c:blure	c-41g69
c:bo_	g44
c:boa	c77d-43e-70
c:boar	c85
c:board	c85
c:bod	b49c-65d-42e83f-45g-72
c:body	c-70e79f-40g-68
c:body_	c-69e79f-40g-67
c:boi	d-56
c:bois	a76
c:boite	e46
c:bols	g46
c:bolso	e45
c:bon	b-60
c:bon_	b-45c78
c:bone	a158c-67d-86
c:bone_	a157c-47d-81
c:bonn	a-93b-46c59d-48e-63f104g62
c:bonne	a-93b-46c59d-48e-63f104g62
c:bons	g80
c:bonso	g83
c:boo	b-69c106d-61g-85
c:book	b-65c103d-55e-50g-81
c:book_	a83b-50c71d-53e-41
c:bor	c42e47f-48g-65
c:bord	b42c-65
c:bord_	a-42e42
c:borde	a40c-40d49
c:born	e65
c:born_	e40
c:borr	a-79c76
c:borro	a-47c90
c:borsa	c-63d49
c:bos	e53
c:boss	a44e45
c:bosse	e56
c:bot	b-65f70
c:bot_	c65
c:both	c-108f111g84
c:both_	c-112f67g96
c:bou	a-42d84
c:bouc	c54
c:boucl	a52
c:boug	a-68b-73c-81d124g-44
c:bough	a-132b-58d133f46g-57
c:bougi	c-74d55e44
c:bour	c69g-44
c:bour_	c52
c:bourg	d53
c:bours	a-47b69d-50
c:bout	a-42
c:bout_	g69
c:bouti	a-53b-41c45e58g-70
c:bouto	d53
c:bowl	a50
c:box	a-57b-59d71e59
c:box_	a-43b-48c-51d77e71
c:bra	b-56d48f-58
c:bra_	c75
c:brac	a46c-58d64f-51
c:brace	a59b-47c-61d66f-47
c:bran	a-71c88d-46
c:brand	a-56c78
c:brar	a40
c:bras	a61c-44g53
c:brass	a47
c:brav	a-47e87
c:bre	b-58c64e-72
c:bre_	a54b-63e-56
c:bres	c55
c:bres_	a48c40
c:bret	a-67c95
c:brev	a-62c88
c:bri	a40e-89f-54
c:bric	b41
c:brid	a73d-44
c:bride	a63c58
c:brie	a46
c:brig	c44
c:bril	c69d65
c:brill	c53
c:brin	c-68e-52f-41g72
c:bring	c-54e-43g77
c:briq	a91
c:briqu	a91
c:bro	a41e-73f-64
c:broc	b106c-75
c:broch	b107c-75
c:brod	c56
c:brode	c56
c:brok	d94
c:broke	d94
c:bron	a-45c76
c:bronz	c42
c:bros	a52
c:brot	a50
c:broth	a50
c:brow	a63
c:brown	a93
c:bru	a90d-54
c:brua	a47
c:bruar	a47
c:brux	a47
c:bruxe	a47
c:bs_	a-44c125
c:bsc	f67
c:bscr	f68
c:bscri	f68
c:bse	a-67c116
c:bser	c44
c:bserv	c44
c:bsi	b65
c:bsit	b65
c:bsite	b65
c:bst	c77
c:bt_	c-60
c:bud	a93
c:budg	a84
c:budge	a84
c:bue	e-41
c:bui	a-43c42e74
c:build	a-55c56
c:built	e41
c:bul	a-45c92
c:buo	c56e-53
c:buon	c56e-53
c:buona	c46
c:bur	a60b-45d-45
c:burg	a64
c:bus	c91d-57e-83g-43
c:bus_	a47
c:busi	c72
c:busin	c72
c:but	b54f-65
c:but_	b62f-63
c:buy	a72b78d-75e-53f-60g-81
c:buy_	a91d-90e-53f-49g-76
c:buyi	b70c-69
c:buyin	b70c-69
c:by_	a75d-50
c:ca_	a50c57d-63e-72
c:cab	a57b-44d-68
c:caba	a49
c:cabi	c95
c:cabin	c96
c:cac	a64
c:cach	a69
c:cache	a58
c:cad	a57b-41f-45
c:cade	a72b-52
c:cadea	a70b-57c-53f-42
c:cado	d52
c:cado_	d53
c:cadra	a67c-71
c:cadre	a-41c67
c:caf	a-61c103d-51
c:cafe	a-75c112d-41
c:cafe_	a-75c112d-41
c:cai	f-43
c:cail	a-59d86
c:caill	a-59d86
c:cais	a41c64
c:cal	d-73f-47
c:cal_	c71d-47e-45
c:cala	a45
c:cale	g68
c:calen	f47
c:cali	a-42c55
c:call	a46b60c-64d-89f-50
c:call_	a96c-56f-111g51
c:calle	c-64e99
c:calls	f75
c:cally	b64
c:cam	a-52c74f-52
c:camb	a-76d89
c:cambi	a-89d89
c:came	a-40b-64d52e97f-47
c:came_	a-45b-41c-96d74e107g46
c:camer	a-42c110
c:cami	c60g43
c:camo	c52
c:camos	c52
c:camp	c61
c:campa	c44
c:can	b-67d70e-50g-57
c:can_	a56d83e-77f-54g-71
c:canc	c-98f107
c:cance	c-95f108
c:cand	a44b-43c-43e54g-53
c:candi	c46
c:candl	a46c-77e62
c:cani	a-42c57
c:cant	c81d-57e-40
c:canta	c51
c:cao	a-45c42
c:cao_	a-40
c:cap	d-40
c:capa	a66
c:capit	c54
c:car	b-70
c:car_	a46e-47
c:cara	a42d-55
c:carat	a73d-57
c:card	c-70d81f75
c:card_	a-59c-52d75e53f80
c:cards	a45
c:carg	a64
c:cargo	a52
c:carn	a47
c:carne	a47
c:caro	c68
c:carr	g43
c:carre	a63
c:carri	a-41
c:cart	b-69c48g-47
c:carte	a41b-50
c:carto	c43
c:carv	a48
c:carve	a48
c:cas	c52e-42f-59
c:cas_	c79d-59
c:casa	a47c51d-81
c:casa_	c69d-59
c:case	a90c-52d47e-43
c:case_	a88c-51d49e-42
c:cash	c52
c:casi	a-75c62
c:cass	d100g-42
c:casse	d63
c:cast	c47
c:cast_	c40
c:cat	a-47b41c46e-48f41g-67
c:cat_	c111
c:cata	b97e-45
c:catal	b98e-40
c:catc	d74
c:catch	d74
c:cate	c77e-70f49
c:cate_	a-50c79
c:cati	a-67c50d-57f59
c:catio	a-61d-49e48f65
c:cato_	a-40d41
c:cau	a65g-47
c:caus	a69d-51e41g-45
c:cause	a76d-50e42g-44
c:cca	e69
c:cce	c63d-77
c:ccep	c67d-50
c:ccept	c67d-50
c:cces	a-50c57f47
c:cces_	a-45c84
c:cch	c-64
c:cchi	c-95d43
c:cchin	c-45e53
c:cchio	a-52
c:cci	a66c72d-58f-45g-56
c:ccia	a46d-49
c:ccio	c74
c:ccio_	a44
c:cco	b-72g105
c:ccol	a97
c:ccola	a48
c:ccom	a56g44
c:ccomp	a64
c:ccor	c-55g112
c:ccord	c-41d-65g114
c:ccou	a-66f86
c:ccoun	a-93f91
c:ccu	c51e43g-47
c:ccue	e72
c:ccuei	e72
c:ccup	a50g-40
c:ccupe	a50
c:ce_	b-44c41
c:cea	a-59
c:ced	a-58b-57d70f67
c:ced_	a-47c58d82
c:cede	a-40f109
c:ceder	f49
c:cee	d-59
c:cee_	c55
c:cees	a70
c:cees_	a70
c:cei	b-51c-56d63e85
c:cein	a49c-80e59
c:ceint	a49c-80e59
c:ceip	a-51d42e49
c:ceipt	a-51d42e49
c:ceiv	c-46d47
c:ceive	c-59d48
c:cel	d52
c:cel_	a-75
c:cele	a59b-55c-56d57e-42
c:celet	a59b-47c-61d66f-47
c:cell	c-48f75
c:cella	f93
c:celle	e42
c:celu	c-56d54
c:celui	c-56d54
c:cem	b-58
c:cemb	a54b-54
c:cembe	a63
c:cen	a62b-77c78d-75f-78g-54
c:cen_	a74c-49
c:cena	c42
c:cend	a79
c:cene	a93
c:cent	a43b-69c75d-64f-59
c:cent_	c99
c:centi	c-51g42
c:cep	c63d-52f-43
c:cept	c64d-50f-42
c:cept_	c50
c:cer_	b-51c-48e-60f54g51
c:cerc	a46c53
c:cerca	c72
c:cerco	a79
c:cere	b71c41
c:cereb	b70
c:cern	a-73f77
c:cerna	a-41f91
c:cert	a-102c42d98g-46
c:certi	a-105d103
c:ces	c64d-48e-66g-51
c:ces_	c82e-55g-57
c:cesit	a50
c:cess	f94
c:cet	d-71
c:cet_	a55
c:cett	d-45
c:cette	c52e-44
c:ceu	e44
c:cev	a69b-41c-45e-62f55
c:ceve	a77
c:cevo	a93b-43c-88d-64f96
c:cevoi	a91b-40c-80d-55f84
c:cevu	a-79d97
c:cevut	a-79d97
c:cez	a-84f112
c:cez_	a-84f112
c:cha	b-51g-41
c:chac	a71
c:chacu	a82
c:chai	a75b-70c-49d-46e61f-43
c:chain	a99b-62g-40
c:chair	e54
c:chais	e85
c:cham	e71
c:champ	a-46e88
c:chan	a-84b-60c57d113e-63f61
c:chanc	c46
c:chang	a-141d131e-50f99
c:chant	b-44c95
c:chap	c44
c:chaq	c71d-46e-48f59
c:chaqu	c71d-46e-48f59
c:char	a-69c58e67
c:charg	a-56b-45c54e106f-45
c:chas	d88
c:chase	c-63d104
c:chat	e63
c:chat_	c-72e88f-43
c:chau	c106e-49
c:chauf	c42
c:chaus	c49
c:che_	b-63
c:chea	b62
c:cheap	b65
c:chec	a-58c54
c:check	a-55c48
c:ched	a-42c51d-53e54
c:ched_	a-41c48d-52e55
c:chee	c-54d60
c:chee_	c-61d73
c:chef	a59
c:chef_	a46
c:cheg	d41
c:chei	a-46
c:chel	c40
c:chem	a42b-41
c:chemi	g42
c:chen	c-55
c:chen_	c-92d44f69
c:chenk	a53
c:cheq	c45
c:chequ	c45
c:cher	b-43c90e-64g-53
c:cher_	c68d-60
c:cherc	b-81c102d-58e-64f-51g-55
c:chere	a-61c86e-40f47
c:ches	a48d-76e-56f-51g72
c:ches_	d-70e-48f-55g100
c:chest	a73
c:chet	d63e-85f-40g-69
c:chete	b45d75e-78f-44g-81
c:chett	a44
c:cheu	a42
c:chev	a72c-69
c:cheva	a84
c:chez	c62e-59g-98
c:chez_	c62e-59g-98
c:chi	d87f58
c:chi_	d-46
c:chia	g49
c:chiam	c72
c:chiav	a56
c:chic	d82
c:chick	a-43d74
c:chie	a-74d-53e44f128
c:chied	c40d-50f91
c:chien	c90
c:chier	a-63c-77f103
c:chif	c-44d86
c:chiff	c-44d86
c:chil	b60e58
c:child	e60
c:chin	d77
c:chine	a-65d63
c:ching	d46
c:chini	a46
c:chio	a-86d86
c:chio_	a-58
c:chit	d41
c:chiv	c-64d88
c:chive	a44c-58d80
c:chl	a50c-74d59
c:chm	c62
c:chmak	c55
c:chn	c79
c:chni	c73
c:chnic	c56
c:cho	a61d-61e-47f-58
c:cho_	g48
c:choc	a-50
c:choco	a-50
c:choi	a63c-54
c:chois	a81c-98
c:choo	a60c62d-58e-60
c:chool	c69
c:choos	a79
c:chor	a45
c:chos	a54c-56f-54
c:chose	a58c-68f-53
c:chr	a41c48e-96
c:chri	e-80
c:chris	a54d56e-68
c:chro	a51c96d-40
c:chron	c104
c:chs	a-68e50
c:chte_	a40c55
c:chten	d45
c:chti	a48
c:chts	b53
c:chts_	b53
c:chu	a-49b111c-55e47
c:chur	a-50b116c-49
c:chure	a-75b118c-52
c:chz	b49
c:chze	b54
c:chzei	b54
c:ci_	b-42d-102f115g87
c:cia	c66d-49g-40
c:cia_	c44
c:cial	c71g-50
c:ciale	b58
c:ciali	c82
c:cias	a-48g78
c:cias_	a-48g78
c:ciat	a46c64d-41
c:ciati	c67
c:cid	b47c-83d-77
c:cide	a61b71c-92d-67
c:cide_	b54
c:cie	b-47c66d-81e-44g-50
c:cien	d-42g-42
c:cien_	c96d-61
c:cienn	a62d-49
c:ciens	a53c-54
c:cier	a67d-72
c:cier_	a88d-50
c:cieu	c77
c:cieus	c58
c:cig	c-52d93
c:ciga	c-45d93
c:cigar	c-45d93
c:cil	a52
c:cil_	c71
c:cile	a71
c:cile_	a66
c:cim	a-56
c:cin	b62f-50
c:cina	c58
c:cine	a-66b76
c:cine_	a-84b77
c:cing	a-53
c:cing_	a-53
c:cino	a-63d75
c:cino_	a-60d76
c:cinq	a47d-70
c:cinq_	b53c-46d-44
c:cinqu	a59
c:cint	a78
c:cio	c52d-81g-61
c:cio_	a122d-66g-60
c:cion	a-71c89
c:cion_	a-72c66
c:cios	b58
c:cir	b-54
c:cire	d46
c:cire_	d46
c:cis	a-47g98
c:cisi	g84
c:cisio	g85
c:cit	a-46b-65d-56f121
c:cita	a-81c54f70
c:citat	a-42
c:cite_	a58
c:ck_	b-77c77e-53f-65g51
c:cke	d104e-44
c:cked	a-118d97f51
c:cked_	a-118d97f51
c:ckel	g59
c:ckel_	g61
c:cken	a-51d46
c:cken_	a-64d46
c:cket	a46c-81d86f-40g-49
c:cket_	c-96d100
c:cki	a-95d111
c:ckin	a-94d111
c:cking	a-94d111
c:ckl	b79d-49
c:ckla	b85
c:cklac	b64
c:cks	a75
c:cks_	a67
c:cla	b-50c45f-41g-63
c:clai	a92
c:clair	a89
c:clam	c-41d74
c:clame	d76
c:clas	b-54c89g-50
c:clasp	a42
c:class	b-55c97d-55
c:cle	b-46e-64f48
c:cle_	b-46d74f94g-65
c:clea	a-98c96d51
c:clean	a-84c105d56
c:cles	c65
c:cles_	c65
c:cli	b-86c73d-95f58g-60
c:clie	a-57b-64c79d-85e62g-59
c:clien	a-57b-64c79d-85e62g-59
c:clip	a83
c:clip_	a70
c:clo	a42d-41e-45f73g-74
c:clock	c-41
c:clos	a41b-43c42d-49e-68f102g-58
c:close	d-44e-64f105g-52
c:clu	a-48c63f44g-49
c:club	c77
c:club_	c73
c:clud	f68
c:cludi	f73
c:clus	a-71c77e51
c:clusi	c51
c:co_	a49b-55g-55
c:coa	e90
c:coat	e72
c:coat_	c-45e79
c:coc	c87g-62
c:coch	c60
c:coche	c60
c:cod	a-71c75d66
c:code	a-91c57d64
c:code_	a-92c52d66
c:cogn	f41
c:coi	f55g-46
c:coin	a-64d90
c:cois	f82
c:cois_	f85
c:col_	a107
c:cola_	a48
c:colat	a-50
c:cole	a-53c88d-71
c:cole_	a-70c70
c:coli	e50
c:colla	f-48
c:colli	b-43d56
c:colo	a61b-86c69e-85
c:colon	c53
c:color	g48
c:colou	a71b-70
c:com_	c40
c:comb	b68d-58e-72f-46
c:combi	a45b70d-54e-67f-44g-42
c:come	a61e-57f-58
c:come_	a67b-57e-45f-60
c:comed	c69
c:comes	a60b43
c:comi	c101d-66e-47
c:comin	c100d-51
c:comm	a-55d99g49
c:comma	a-41c-47d117g-59
c:comme	a-74b53d47g115
c:como	a-53c-49d44e50g56
c:como_	a-76c-46d48e51g57
c:comp	d80g-45
c:compa	a65d-50g-50
c:compe	a-62c75
c:compl	b58f-46
c:compo	a-72c71d65
c:compr	a-50b70c-72d114g-73
c:compt	b-44d-43g42
c:comu	a47
c:comun	a47
c:con	b-57
c:con_	f-41
c:conc	a-68c64d-50f55
c:conce	a-78f74
c:conco	c86
c:cond	b-53f-42g105
c:cond_	d-47g102
c:condo	a-45g44
c:condu	a41
c:conf	a-42b-68f43g96
c:confe	a-43c-44g90
c:confi	a-47b-64g71
c:confo	f42
c:cong	a-57e58
c:conna	d-58
c:conne	d74
c:cono	e56
c:cons	b-55f102g-48
c:conse	a-42b-42c-67d69f130g-56
c:consi	a56d-41
c:const	a-44e57
c:consu	a74
c:cont	a-64c71f50
c:conta	c63d-72f84g-58
c:conte	a-43c44g40
c:conti	a-56c-49f106g55
c:contr	a-92b-41c97d86f-52
c:conv	b-44g105
c:conve	a-56g98
c:convi	g42
c:coo	c46
c:cop	a-47c63f47
c:copi	f49
c:copie	f57
c:copy_	f41
c:cor	e-61f70
c:cora	a75c-43e-51
c:cora_	a53
c:cord	a-72b-63f116g106
c:cord_	c-40f50g82
c:cordi	a-90f71g48
c:cordo	a-54d58g53
c:cords	a-59f80
c:core	b109c-40
c:core_	b110c-70
c:corn	a108b-44
c:corne	a51
c:corr	a-113b-62d65e-43f134
c:corre	a-102b-50d59e-49f122g49
c:corri	a-75f74
c:cort	a62
c:cos	b85e-48f-52g-47
c:cosa	a72c-59d-41
c:cosa_	a65c-50d-64
c:cost	b86e-55f-48g-44
c:cost_	b56d41
c:costa	b84c-69
c:cot	a77f-41g-50
c:cote	c50d-42
c:cote_	c74
c:cou	b-45
c:coul	a50b-61d44f-40
c:could	a55b-63e-70
c:coule	d53
c:coun	a-110b-46c51f57
c:count	a-110b-43f59
c:coup	b-47d-80
c:coup_	d-66
c:coupl	e41
c:cour	b-55f46
c:couri	a-50
c:couro	d91
c:courr	a-68c-74f107
c:cours	b-58c114
c:court	a55
c:cous	c75
c:cousi	c50
c:cout	b78c-51e49g-54
c:coute	b87c-62
c:coutu	c-50e67g-41
c:couv	a104
c:couve	a43
c:cov	d95
c:cove	a-79d101
c:cover	a-69d103
c:cqu	a63d47
c:cqui	d45
c:cra	b-57e48f-40
c:crav	a113
c:crava	a113
c:cre	b-71c66d52e-49f-66
c:crea	a-91c76d86
c:creat	c75
c:cred	b-50d51e-46f-51g52
c:credi	b-48d41e-44f-49g58
c:cree	c78
c:cret	a76d-60
c:cret_	a57
c:creti	c44
c:creu	d50
c:crew	a-73
c:cri	b-50d-78f75g53
c:crib	d-46f72
c:cribe	f66
c:cribi	e58
c:crin	a-40c63
c:crin_	c46
c:crip	a-43c40
c:cript	a-43c40
c:cris	a44c-56d-48g57
c:cris_	g56
c:crist	a63
c:crit	a-59b-57e90f108
c:crit_	a-46e93f62
c:critt	a-55
c:criv	b-43d-62f85
c:crive	f60
c:crivo	g57
c:cro	b-43c67f-55
c:crois	b43
c:croix	a48
c:croq	g58
c:croqu	g58
c:crut	c43
c:cs_	c67g-44
c:ct_	f78
c:cte	b-74c72d-77f-49g-59
c:cte_	a45c-41
c:cted	e88
c:cted_	e88
c:ctem	a50
c:cteme	a50
c:cter	a72f-55
c:cter_	a80f-46
c:cteu	c108d-48g-57
c:cteur	c108d-48g-57
c:cti	b-42c46d-68e-51f75
c:ctif	a-41f98
c:ctifi	c-60f98
c:ctin	a-51f51
c:cting	a-51f51
c:ctio	c55d-67e-44
c:ction	c55d-67e-44
c:ctl	a-51
c:ctly	a-51
c:ctly_	a-51
c:cto	b-40c73e-45
c:ctob	d65
c:ctobr	d55
c:ctor	c90d-49
c:ctor_	c44
c:ctr	a70c62d-44
c:ctri	c93
c:ctric	c94
c:cts	c47
c:cts_	c47
c:ctu	d75
c:ctua	a64c-44
c:ctual	a72c-44
c:ctue	a-61c65
c:ctuel	a-47c63
c:ctur	d81
c:cture	d75
c:cu_	a-72d97g91
c:cua	a-54b78d54
c:cuan	a-82b87
c:cuand	a-46b50
c:cuant	a-46b51
c:cuc	e56
c:cue	a-47d81
c:cue_	a-58d80
c:cuei	e68
c:cueil	e68
c:cuf	a78c-58
c:cuff	a78c-58
c:cuffl	a93
c:cui	a83b-50c-98f-52
c:cuir	a82b-40c-114d58f-44
c:cuir_	a85c-112d59f-43
c:cul	d-74e68
c:culp	e52
c:cum	a58b49
c:cume	b55
c:cumen	b55
c:cun	b54c-61
c:cun_	b69c-96
c:cune	c-51e44
c:cune_	c-46e57
c:cup	c147g-68
c:cupe	c141g-57
c:cuper	a-72c125
c:cur	a-60b113d-69g-63
c:cure	e44
c:curi	a-98b115d-49
c:curio	a-93b125c-95
c:curit	e44
c:curo	a57
c:curo_	a57
c:curr	a-44c67
c:curre	c58
c:cus	a-65d74e53g89
c:cuse	e90
c:cuse_	e72
c:cush	c-58d68
c:cushi	c-58d68
c:cuss	a-71c-55g92
c:cusse	a-59c-46g72
c:cust	a-75d78g-42
c:custo	a-76c49d83
c:cut	a46b-60d-49e-46g43
c:cy_	d50
c:da_	e50
c:dac	c46
c:dad	a53c-81e-45g-51
c:dad_	a87b44c-73d-40e-53g-41
c:daf	a53
c:dag	a84d-76
c:dag_	a93d-72g40
c:dai	a97c-44d-71g-46
c:dail	a70
c:daill	a78
c:dal	b-47c-49f94
c:dal_	f40
c:dall	c-58f69
c:dalla	c-56
c:dam	d-57g59
c:dame	d-73g56
c:dame_	d-68f54g87
c:dan	b58
c:dank	a-63g101
c:dank_	a-48g79
c:dann	a43
c:dans	a-41b47c41
c:dans_	a-42b48
c:dant	c-46
c:dant_	b42c-45g-43
c:dar	a60f-44
c:dari	c78
c:darin	c43
c:dark	a89
c:das	c-58
c:das_	c-61
c:dat	a-73c-50d71f140
c:data	a-58f96
c:data_	a-62f101
c:date	a-75c-77d93f128
c:date_	a-68c-72d88f87g42
c:dati	f88
c:dato	a-41
c:dau	a63c-55
c:daug	a65
c:daugh	a65
c:day	c-47g57
c:day_	a46b-63c-55g57
c:dba	a52
c:dbag	a52
c:dbag_	a52
c:dd_	d43g56
c:dda	a76
c:ddau	a65
c:ddaug	a65
c:dde	a-60c-42e66g59
c:ddi	d54g-50
c:ddin	d56g-47
c:dding	d56g-47
c:ddr	c-65f97g60
c:ddre	c-63f98g61
c:ddres	c-63f98g61
c:dea	c49f-56
c:dea_	b67
c:dead	a-42c44
c:deal	c83d-42
c:deal_	c57
c:dear	a-58c67
c:dear_	a-57c65
c:deau	a66b-47c-64d55f-53
c:deau_	a62b-57c-93d70
c:deaux	a57e-42
c:deb	e86
c:debo	a-44e89
c:debou	a-65e90
c:dec	c-68f47
c:deca	c-50
c:dece	b-70
c:deced	f78
c:decem	a52b-50
c:deci	b100c-113d-70g44
c:decid	b74c-90d-72
c:decin	b74
c:deck	a-53
c:deco	a65
c:decor	a52
c:deda	g41
c:dedan	g41
c:dedi	c61
c:dee	a40c-43
c:def	a43
c:defi	a64
c:defil	a85
c:deg	d69
c:degr	a-60d69
c:degre	a-60d69
c:dei	f43
c:dei_	f47
c:dej	a-48b43c60d-59
c:deja	a-41b53c69d-48
c:deja_	b44c78d-56
c:deje	f63
c:del	b-62d41f41g40
c:del_	b-55d92e-63g50
c:dela	c-64d58e50
c:delai	c-76d60
c:dele	e-71f89
c:dele_	d41g50
c:delet	a-41d-43f124
c:deli	a79b-49g-65
c:deliv	a64
c:dell	a-52d60f44g75
c:dell_	c-54f85
c:della	a-70g63
c:delo	g45
c:dem	d-44f72g42
c:dem_	a41c-45e-40
c:dema	d-74f95g56
c:demai	a45c-59d-41g78
c:deman	b-43d-66f133g47
c:deme	d76
c:demen	d73
c:demo	c78
c:demo_	c52
c:den	d42g-73
c:den_	b40c-55d71g-62
c:denc	d47
c:dent	a50g-49
c:denti	a83c-87e-51
c:dentr	c-42
c:dents	c51
c:deo	c56
c:deo_	a44
c:dep	c56g-40
c:depa	a77
c:depar	a60
c:depe	e49
c:depen	e54
c:depl	a76
c:depla	a76
c:depo	a-90c45d89
c:depos	a-69d73
c:depot	a-45d57
c:depu	c60d53e-45
c:depui	c60d53e-45
c:der_	d59
c:dera	a51
c:dera_	a45c-44
c:dere_	a75
c:dered	a-110c41d64
c:deri	b72
c:derin	a-68b78c-48
c:derl	c104d-46
c:dern	f-47g52
c:derni	b-47d44g75
c:ders	d-50e42f46
c:des	c54d-67
c:des_	c89d-64e-56g-65
c:desa	a-40c-54f104
c:desc	a59
c:desd	b49c-62
c:desde	b49c-62
c:desi	a71b52c-70f59g-54
c:desid	a62
c:desig	a-45b73
c:desin	f85
c:desir	a112c-87
c:desk	c-51
c:desk_	c-51
c:deso	a-103f126
c:desol	a-64f114
c:dess	g94
c:dessi	c72
c:dessu	g94
c:dest	c75
c:dest_	c53
c:det	d-64f94g-66
c:deta	f99
c:detai	d-45f101
c:dett	c51d-71
c:detto	a51
c:deu	b-76c-42e101f-57
c:deur	a-60c56e99
c:deur_	a-48e90
c:deurs	c44
c:deus	a-62e88
c:deuse	a-62e88
c:deux	b-71c-62e45f-50
c:deux_	a44b-75c-70d41e57f-48
c:deuxi	a-41g102
c:dev	a-72c88e53f-58
c:deva	a-67c94d-71e99
c:devan	a-53c108d-62
c:deve	a-59c61d58
c:deven	a-58d74
c:devi	c74f-48g58
c:devis	a-90c80g60
c:devo	a-42c-60d85e50
c:devo_	a-58c-50d78
c:dez	e43g-54
c:dez_	c-40e47g-52
c:df_	c82
c:dge	a98b-44d-58e-76
c:dge_	a56d-48
c:dget	a80c-44
c:dget_	a79c-41
c:di_	a60b-91c-66e-47f-53g88
c:dia	e-54f-46g-40
c:dia_	b82c-79
c:dial	a90b-66c-57
c:dial_	a116b-43
c:diale	a-57c-40
c:diam	c96e-88g-62
c:diama	c112e-65f-44g-42
c:diamo	a58b-46e-55
c:dian	a65
c:dias	a-73c59
c:dias_	a-73c59
c:dic	a56c74e-71f-52g-45
c:dici	a57
c:dico	c42
c:dict	a76c65
c:did_	c-71e46
c:die	b-69c79e45f-46
c:die_	b-41
c:dien	a-58b-47c140f-41
c:dien_	c85
c:dienn	c112
c:diens	c43
c:dier	c41
c:dier_	a-41
c:dies_	a-40d43
c:dieu	e48
c:diez	g62
c:diez_	g62
c:dif	b-43
c:dig	b-54e112
c:dige	e49
c:digi	g52
c:digit	g54
c:dign	e107
c:digne	e84
c:dil	c104
c:dile	c104
c:dile_	c101
c:dim	a49
c:dima	a43g-42
c:diman	g-41
c:din	a-45
c:dina	c-42d99
c:dinat	d58
c:dine_	c-51
c:ding	a-49c57
c:ding_	a-47c43
c:dinn	d-44
c:dinne	d-44
c:dio	a113g-45
c:dio_	a91
c:diq	a58
c:diqu	a58
c:dique	a72
c:dir	b47f-58
c:dire	b56c49d-61f-64
c:dire_	a-42b104c-64e43f-58g71
c:direc	c100d-69g-46
c:diri	c-49g50
c:dis	b-63d-98e42
c:dis_	c70
c:disc	b-49d-76
c:disco	e57
c:discr	c67g-43
c:discu	a-77g96
c:diseg	g41
c:disp	a83b-48d-99
c:dispo	a105b-63d-105e-43
c:diss	a-53c44e53
c:disse	e57
c:dist	c65d-43
c:distr	c63
c:dit	c98d-69f-52
c:dit_	a-49c72e83f-62
c:dita	c87d-53
c:ditat	c68
c:dite	a82d-41e-88g-79
c:dite_	a92
c:dites	a64e-63g-58
c:diti	c111d-82
c:ditio	c100d-79
c:dito	a-42c41
c:ditor	c53
c:diu	a-62c-47d94
c:dium	a-46d95
c:dium_	a-46d95
c:div	a51e-45
c:divo	a42f48
c:divor	a50f49
c:dix	b95e82g-47
c:dix_	b95e75g-46
c:diz	a50
c:dizi	a53
c:dle	a92c-56g-55
c:dle_	c-53d41e56
c:dles	a102
c:dles_	a68
c:dli	c74
c:dlin	a-60c66
c:dline	a-60c66
c:dly	d-58e-47f99
c:dly_	d-58e-47f99
c:dmir	a-58c80
c:dmire	c58
c:dmo	a-42d66
c:dmot	a-53d66
c:dmoth	a-53d66
c:dn_	c48d-44e65g-44
c:dne	b-41c-52d-41g101
c:dnes	c-64g102
c:dnesd	c-59g102
c:do_	a-48g50
c:doc	a-59c103
c:doct	c86
c:docto	c54
c:docu	b54
c:docum	b55
c:doe	b71e-48f-51g-53
c:does	a41e-47f-50g-53
c:does_	b54d45f-43
c:doesn	a56
c:doi	a45d70e-91
c:doig	a89c-53e-41
c:doigt	a87c-52e-40
c:doin	a45
c:doing	a45
c:dois	d83
c:dois_	d88
c:doit	c47d59
c:doit_	c47d59
c:dol	c103
c:dolo	c71
c:dom	a42c76d-60f-41
c:doma	c53
c:domai	c65
c:dome	c57
c:dome_	c41
c:don	e-49f57
c:don_	g-56
c:donc	a62b59c-119d-90e-69f-49g109
c:donc_	a62b59c-119d-90e-69f-49g109
c:done	a-62d91f51g-43
c:done_	a-58d87f52g-41
c:donn	b-78d-52e-81f133g-53
c:donne	b-77d-48e-78f134g-51
c:dont	b-64c55d-47g90
c:dont_	b-64c55d-47g90
c:doo	a-41b-53c96e55
c:door	c84e58
c:doorm	a-47c-55e97
c:doors	c121e-44
c:dop	e50
c:dor	b-73c98d-69f-41
c:dor_	c93
c:dore	c72d-41g49
c:dorm	a-40c41
c:dos	a-50d55f55
c:dos_	d60
c:doss	a-96f68
c:dossi	a-80f70
c:dou	d86
c:doub	a-52d92
c:doubl	d60
c:dow	a-42b59c80d49f-74g-68
c:dow_	b46c79g-60
c:down	d86f-61
c:down_	d76f-57
c:doz	c51
c:dpr	f78
c:dr_	c56
c:dra	e-90
c:dra_	d-43
c:drai	a58e-98f-70g-64
c:drai_	c60
c:drais	a92c-76e-94f-62g-73
c:drait	d75e-66g-41
c:dran	a69c-68
c:dran_	a60c-67
c:draw	a-71f124
c:draw_	a-75c-41f121
c:drawe	a-79c75
c:drawi	b41c-79
c:dre_	c53f-60
c:drea	a-100b97
c:dream	a-114b99d47
c:dred	a67c-43f-42
c:dred_	a64
c:dredi	a41
c:dres	c-70e-51f121g75
c:dres_	a42g45
c:dress	c-62e-54f125g68
c:dri	a44b-48c76d-58e-47
c:dria	a50
c:drian	a60
c:drie	a-55c92d-41
c:drio	a51
c:drion	a51
c:driv	a91c-48
c:drive	a69
c:dro	a-41b-76c72d77e-41
c:droi	a-66c47d73
c:droit	a-66c47d73
c:drop	a-70d83g71
c:drop_	d56g45
c:dropp	a-71d54
c:ds_	c63d-86e-55
c:du_	a-56b-80c-43d86e110f46
c:dua	a75c-57
c:dub	d45
c:duc	a68c53d-53
c:duct	a62
c:due	b-42d61f-50
c:due_	d56f-46
c:dui	a43
c:dul	a57d42
c:dun	a41
c:dup	d82
c:dupl	d82
c:dupli	d82
c:dur	d82
c:dure	c-61
c:dus	c56
c:dvi	d43
c:dvis	d46
c:dvise	d54
c:dy_	e61g-68
c:ea_	g45
c:eac	a84d-56
c:each	a89c-51d-48
c:each_	a99c-47g-45
c:eache	c-50e50
c:ead_	a45c-63g61
c:eads	a62
c:eads_	a43
c:eady	a-85c84d63g-42
c:eady_	a-85c84d63g-42
c:eaf	a-54
c:eaf_	a-48
c:eak	c41d41
c:eaks	d69
c:eaks_	d69
c:eal	b41c98e-43f-56g-78
c:eal_	a53c59d-60
c:eali	c66d-49
c:ealis	a62
c:eall	a-73b87c80g-49
c:eally	a-73b87c80g-49
c:eam	a-119b47c45d119
c:eam_	a-64b-41d117
c:eami	a-52b80
c:eamin	a-52b80
c:eams	a-52c52
c:eams_	c58
c:ean	a-60c90f-62
c:ean_	a-66d66
c:eanc	c51
c:eance	c42
c:eans	c104
c:eant	a-67e66
c:eant_	a-43e68
c:eap	b64
c:eap_	a51c46
c:ear	f-55
c:eard	g70
c:eard_	g70
c:eari	c-72d93
c:earin	c-72d93
c:earl	b61e-40f-58g45
c:earli	a-53c-52g104
c:earls	c89
c:early	b95c-71
c:earn	c115
c:earn_	c98
c:earr	a67b-56c-74d68
c:earri	a67b-56c-74d68
c:ears	b114c-48f-49g-66
c:ears_	b115c-55f-48g-60
c:eart	c72
c:eart_	c56
c:eas	b-42d-65e-105f102
c:ease	d-44e-97f102
c:ease_	e-97f102
c:easo	a-61c41f61
c:eason	a-61c41f61
c:east	a54
c:easte	a67
c:easu	a-68c48g76
c:easur	a-68c48g76
c:eat	b-42g-53
c:eat_	a-59c70
c:eate	e96
c:eated	e104
c:eath	a60c-60d59e-41
c:eathe	a66c-51
c:eati	c83
c:eatr	a61
c:eau	a45b-47
c:eau_	a53b-76f-48
c:eaux	c51e-77f-51
c:eaux_	c51e-77f-51
c:eave	a-76g41
c:eave_	a-86
c:eavi	a66
c:eavy	a47
c:eavy_	a47
c:eb_	c-42
c:ebb	b82c40e-45
c:ebbe	b75c58d-55e-40
c:ebbe_	b72
c:ebe	d-79
c:ebe_	a75c-72
c:ebi	d58e50
c:ebo	e76f-47
c:ebod	a43c-79
c:ebody	a43c-79
c:ebon	g50
c:ebou	a-65e90
c:ebout	a-63e90
c:ebr	a69
c:ebru	a47
c:ebrua	a47
c:ebs	b60
c:ebsi	b65
c:ebsit	b65
c:ec_	d-51
c:eca	e58
c:eca_	e45
c:ecal	g48
c:ecau	a85d-45
c:ecaus	a83d-44
c:ecc	e66
c:ecch	c-42
c:ecchi	c-42
c:ece	a46b-89g-71
c:ece_	b-44c44g-44
c:eced	a-43f92
c:ecede	a-43f92
c:ecei	a-50c-49d70e70
c:eceip	a-51d42e49
c:eceiv	c-46d47
c:ecem	a49b-51
c:ecemb	a52b-50
c:ecen	a66
c:ecent	a104
c:ecep	e44
c:ecer	a51c-47
c:eces	b-57c64g-70
c:eces_	b-46c78g-56
c:ecesi	a50
c:ecev	a114b-54c-49d-75e-46f71g-51
c:ecevo	a96b-41c-82d-58f84
c:ech	b-67c46
c:echa	b-56d93e-56
c:echan	a-104b-41c46d109g59
c:eche	a44c50g-42
c:eche_	e41
c:echer	c58
c:echi	a-82c-54g94
c:echn	c85
c:echni	c66
c:eci	b69d-71g57
c:eci_	c-63g75
c:ecia	c75
c:ecial	c61
c:ecid	b74c-90d-72
c:ecide	b77c-77d-69
c:ecie	c60
c:ecieu	c56
c:ecin	a-44b72
c:ecio	b64
c:ecio_	a57
c:ecis	c-42g88
c:ecisi	g74
c:eckl	b63
c:eckla	b64
c:ecl	a-46c-46d110
c:ecla	c-58d113
c:eclam	c-41d74
c:eco	b-61d-40f61
c:eco_	a69
c:ecoi	f92
c:ecois	f85
c:ecol	a-70c80
c:ecole	a-64c64
c:ecom	c60
c:ecomm	a-49d54
c:econ	d-53g90
c:econd	b-42g104
c:econo	c-40
c:ecor	f116
c:ecord	a-92f118
c:ecr	d-59g49
c:ecre	a72
c:ecret	a66
c:ecri	d-41g57
c:ecrin	a-40c63
c:ecris	g56
c:ecrit	e49g55
c:ecrut	c43
c:ect	b-47c63d-76f54
c:ect_	d-89e-48f93
c:ecte	b-65c65d-47e85
c:ected	a-59e91
c:ecteu	c81
c:ecti	e-46f73
c:ectif	a-41f98
c:ecto	c81
c:ector	c79
c:ectr	a-50c88
c:ectri	c99
c:ectu	c42
c:ecu	a-87b-74c73d68g49
c:ecu_	a-73d99g93
c:ecue	a-64d78
c:ecue_	a-85d81
c:ecup	a-62c130
c:ecupe	a-62c130
c:ecur	a-56b-53c78e49
c:ecuri	a-51b-49c70e52
c:ed_	e53
c:eda	e-44
c:edai	a81
c:edail	a78
c:edan	c-45g69
c:edans	g41
c:edd	d56g-48
c:eddi	d58g-45
c:eddin	d58g-45
c:ede	f56g-66
c:ede_	b-49e54
c:edec	a-45b69
c:edeci	b74
c:eded	a47c-56
c:eded_	c-51
c:eden	c-72f59
c:eden_	c-48
c:eder	a88d-64g-48
c:eder_	a60f43
c:edere	a54
c:edes	c101
c:edes_	c99
c:edg	a66e-56
c:edge	a66e-56
c:edi	b-60e-41f-54
c:edi_	a59b-83c-56f-72g58
c:edia	c49
c:edic	a53
c:edie	c64
c:edien	c52
c:edin	c-41
c:edit	c121d-49e-76
c:edit_	c60
c:edita	c64
c:edite	a61
c:editi	a-44c139
c:edn	g101
c:edne	c-59g102
c:ednes	c-59g102
c:edo_	c57e-44
c:edr	g49
c:edra	g56
c:eds	c87g-41
c:eds_	c87g-41
c:eed	b-56c50e-61g-87
c:eed_	b-74c60e-58g-78
c:eede	a48c-47
c:eeded	c-51
c:eeds	c80d50
c:eeds_	c80d50
c:eek	b-80e43g48
c:eek_	b-43e-40g94
c:eekd	a40
c:eekda	a40
c:eeke	a70
c:eeks	a-44b-42e116
c:eeks_	a-44b-42e116
c:eel	a69c60d-64f-54g-69
c:eel_	a74b-49d-43f-40g-59
c:eela	a-40c55
c:eelan	a-40c55
c:een	f-49g48
c:een_	f-48g51
c:eep	b47e-54f41
c:eep_	b81d-54e-60f57
c:eepe	a48
c:eeper	a48
c:eer	e44
c:eer_	a44
c:eers	a-42
c:ees	e-62f86g-81
c:ees_	e-61f87g-81
c:eet	b-41c76f-67
c:eet_	c41f-63
c:eets	c51
c:eets_	c51
c:ef_	d93f-48
c:efa	d84
c:efai	a-63c-63d103
c:efair	a-42c-42d93
c:efe	b-63e-63g59
c:efer	b-53e-73f43g87
c:efere	b-42c47e-57g59
c:eferi	c-46f57g47
c:efeu	d73
c:efeui	d73
c:eff	a-47f137
c:effa	a-87c-89f134
c:effac	a-87c-89f134
c:efi	a52
c:efil	a76
c:efile	a85
c:efl	a-112f46g92
c:efle	a-112f46g92
c:eflec	a-86c-41g94
c:efo	b-60c-50e94
c:efon	a-56c-68e82g84
c:efono	c-44e50g54
c:efor	b-59d49e55f-54
c:efore	b-56d53e54f-52
c:eft	e55f-49
c:eft_	e56f-48
c:efu	b-47c-67e136
c:eful	c-55e61
c:eful_	c-49e65
c:efun	a-68c-45e111
c:efund	a-57c-61e112
c:efus	e75
c:efuse	e75
c:ega_	a64
c:egal	a75c-58g-46
c:egala	a70
c:egan	a-82c52g61
c:egant	c51
c:egar	a-45b84
c:egard	b87
c:egare	a-43c-52d81
c:ege	b-46c74
c:egen	a-48d-51e97
c:egen_	a-41e45
c:egg	d-43
c:egi	c76f-41g-50
c:egin	a45b70c-57
c:egio	c65
c:egion	c60
c:egis	a-73c110
c:egist	a-56c92
c:egl	c-58d109
c:egla	d79
c:egle	c-88d73
c:egna	a-79d40
c:egnat	a-47d41
c:ego	a-66d72f90
c:ego_	a-84c-42d76f70
c:egr	c-70d51e96g-48
c:egra	c-50
c:egre	a-53d70e70
c:egret	e78
c:egu	g40
c:egue	d-40
c:egun	c-57g81
c:egunt	g57
c:egur	d72
c:ehe	a57d-41
c:eho	a51
c:ehr	c47
c:ehr_	a-44c44
c:ehrt	c45
c:ehrte	c45
c:ei_	e-64
c:eic	f49
c:eich	f52
c:eiche	f57
c:eide	a61
c:eig	c63e-52
c:eige	a63c81g-56
c:eige_	a46c69
c:eigh	b-44
c:eighb	c62
c:eil	d-47e42
c:eil_	d-48e46f-41
c:eill	a46d-45g-42
c:eille	a54b-43d-51
c:ein	e67g-48
c:ein_	d-76
c:eine_	e49f47
c:einen	b79f-48
c:einer	c-50d84f58
c:eing	a-52c-81e108
c:eing_	a-49c-80e108
c:eint	b-46c-64d62e76
c:eintu	c-54e55
c:eip	a-57d67e47
c:eipt	a-51d42e49
c:eipt_	a-43d44e52
c:eir	c176d-103e-50f-75g-73
c:eir_	c73d-50
c:eira	a52
c:eira_	a45
c:eit	e55
c:eit_	a-43d42e55
c:eite	b-42e61
c:eite_	c43
c:eiter	a-59e62
c:eiv	c-48
c:eive	c-61
c:eived	a-42d65
c:eiz	b47
c:eiß	a50c-41e66
c:eja	b58c62d-58f-42
c:eja_	c75d-64
c:eje	a-44f62
c:ejo	c64
c:ek_	b-50e-43g69
c:eka	a-54d78
c:ekau	a-59d78
c:ekauf	a-59d78
c:ekd	a40
c:ekda	a40
c:ekday	a40
c:eke	a57
c:eks	a-45b-44e116
c:eks_	a-44b-42e116
c:el_	b-64d76e-58
c:ela	b-59g50
c:ela_	a46c-52e44
c:elai	a42c-86d68
c:elai_	c-61
c:elan	a-65f62g68
c:elanc	a-52g75
c:elas	g48
c:eld_	a-42
c:ele	b-57f66
c:ele_	f-59g43
c:elec	c61
c:elect	c54
c:elef	c-93e69g71
c:elefo	a-58c-73e81g83
c:elega	c61
c:elep	b-43c-54d-45e73f108
c:eleph	b-43c-54d-45e73f108
c:eler	a44
c:eler_	a49c-50
c:eles	a-41c84e-42
c:eles_	a-60c114
c:elet	a65b-62c-60d45e-60f49g-48
c:elet_	a61b-74c-73d70g-61
c:elete	d-54f124
c:elev	a68d-48f-41
c:eleve	a65d-45
c:elez	a-54d-49f117
c:elez_	a-48d-48f117
c:elf	a65c-46f-44
c:elf_	a53c-50
c:eli	b-50c63
c:elic	a-54c54f49
c:elici	a-41
c:elie	a-47b-50c76e-59
c:elier	c69d55e-59f-51
c:eliev	a-76g54
c:elig	a45
c:eliv	a64
c:elive	a69
c:ell	e-40
c:ell_	e-48f68g-53
c:ella	d-47f46
c:ella_	c41
c:elle_	a42b-45c-42
c:elled	e94
c:ellem	d43
c:eller	c92e-43f-47g-51
c:elles	e-48f54
c:elli	a-45b42e-72f66
c:elli_	b68d-41
c:ellin	a-59d48f100
c:ellis	a-43d58
c:ello	e-72f-86
c:ello_	e-75f-86
c:ellow	a57
c:ells	a46
c:ells_	a46
c:ellu	a-44d51
c:elo	a-42d86e-51f-65g56
c:elo_	d42
c:elog	c-46
c:elogi	c-44
c:elon	d60
c:elow	a-49c50g44
c:elow_	a-49c50g44
c:elp	d62
c:elp_	d73
c:elq	a48d-49f-61g-43
c:elqu	a48d-49f-61g-43
c:elqu_	c59g-46
c:elque	a47f-48
c:els	b-71e45f58
c:els_	b-52c54f41
c:else	a-45c-103d67e77f40g73
c:else_	c-100e81f44g46
c:elt	b-48c-46d-48e106f42
c:elt_	c-41e100
c:elte	e44
c:elu	c-47e63g40
c:elui	c-56d54
c:elui_	c-56d54
c:elve_	a41
c:ely	a-52b99
c:ely_	a-63b101
c:ema	c-48d-62f100g52
c:ema_	a-70f44
c:emai	c-64d-51f79g90
c:email	b-53c-82f127g82
c:emain	d-46f-45g53
c:eman	b-62d-64f124g46
c:emana	g42
c:emand	b-58d-56f130g41
c:emarq	c45
c:emb	a58e-42
c:embe	a84e-53
c:ember	a86b-50e-52
c:embl	c-64e-64g40
c:emble	c-55e-56g47
c:embo	a-63b54e46
c:embou	a-53b55
c:embr	a64b-73
c:embre	a52b-62c-49
c:eme_	d-51f-73
c:emel	a45
c:emen	c45e-51f62
c:emena	d65
c:ement	c47e-48f60
c:emer	a66b49c-45d-42e-58
c:emera	a70b77d-44e-47
c:emet	d97
c:emett	d97
c:emi	b-52
c:emi_	g68
c:emier	d-66
c:emin	c45
c:emise	d-44
c:emm	a80d-100f-64g-60
c:emme	a92d-96f-61g-45
c:emme_	a107b-67d-88e-49f-55
c:emmen	b75
c:emmo	b46c44
c:emmol	a-66b54
c:emo	c52e-53f74
c:emoi	a-48c46
c:emoir	a-82c58
c:emon	a-41d65
c:emos	c47
c:emos_	c49
c:emov	a-50f114
c:emove	a-46c-43f115
c:emp	c-47
c:empi	c-40
c:empl	d81
c:empla	a-41c-47d97
c:empli	c-41
c:emplo	c66
c:empo	a63c-44
c:empr	e44
c:empre	e47
c:emps	c-45e-45
c:emps_	c-45e-45
c:en_	b50
c:ena	b-72c63
c:ena_	a48c70d-42
c:enag	a-62d84
c:enage	a-62d84
c:enai	a-40e70
c:enair	c42
c:enam	a87c-48
c:ename	a87c-48
c:enan	c90e-56
c:enanc	c57
c:enant	c48e-42
c:enc	c62
c:enca	a42
c:encar	a67
c:ence	c61d-44
c:ence_	a-40c69g44
c:encer	a43
c:ench	c78
c:ench_	a-51c104
c:enci	a-63c92
c:encia	a-57c61
c:encie	c78
c:enco	b102
c:encon	c74
c:encor	b110c-72
c:end	f-46
c:end_	c50
c:enda	c-52e41g-65
c:enda_	a43
c:endai	c-46e42
c:endar	a58
c:ende	b-77e62f-43
c:ende_	a56d-45e57
c:ended	a-51
c:enden	a61d86e-46
c:ender	a53
c:endeu	a-82e107
c:endez	c-68d64
c:endit	c44
c:endo	a-71c121d-78e-42
c:endo_	a-91c124d-66
c:endom	c45
c:endr	c45f-61
c:endra	b59
c:endre	b-44f-66
c:endri	a-42c93d-50
c:endro	a-41d87
c:ends	a57d-104
c:ends_	a57d-104
c:endu	b-47d104e99f-45
c:endu_	d56e96
c:ene	c47
c:ened	d42
c:ened_	d46
c:enen	a49
c:ener	b45g-42
c:ener_	e52
c:enera	a-44b85
c:energ	c41
c:enev	a73d-45
c:eneva	a86
c:eneve	g51
c:enew	c58
c:enez	c103g-51
c:enez_	c101g-48
c:enf	e-53f-42
c:enf_	a60
c:enfa	b48g-45
c:enfan	b50g-43
c:eng	f-50
c:enga	e-42
c:engag	b58
c:engo	c47
c:engo_	c57
c:engr	a50c-109d40
c:engra	a50c-109d40
c:enh	c-101g72
c:enha	c-54f48
c:enho	c-52g47
c:eni	a63d-53g-44
c:enic	a71
c:enie	c64
c:enin	c-45
c:ening	a46g-50
c:enio	e64
c:enir	a67e-48f-44g-49
c:enir_	a63e-41f-40g-63
c:enis	g44
c:enk	c-60d44
c:enke	a66
c:enken	a68
c:enn	a42c79d-99e-73g-56
c:enn_	c49
c:enna	a62
c:enna_	a60
c:enne	a45c75d-112e-46g-53
c:enne_	a56c73d-101g-50
c:ennes	c63
c:enni	a-40d62
c:ennu	c41
c:eno	b98d-50e-61
c:eno_	b79
c:enom	a42c-78f48
c:enom_	c-55f53
c:enon	a-54f53
c:enons	a-49
c:enor	b47c43
c:enos	c71
c:enos_	c71
c:enou	a45c-43
c:enq	a-79b46c-44f115
c:enqu	a-79b46c-44f115
c:enqui	a-60c-61f110
c:enr	c-59
c:enre	c-41
c:ens	b45d-100
c:ens_	d-67
c:ensav	a62
c:ense	b95d-44
c:ense_	a-65b52c89d-52e41
c:ensem	c-76g56
c:ensi	b83c78d-95e-42f40g-62
c:ensio	b56c96d-64g-43
c:enta	d-78e56g-82
c:entai	f51
c:entar	c62
c:entat	a68c-42
c:ente	c42d-52
c:ente_	b-44c54d-62e51g-43
c:ented	e45
c:entel	a-50
c:entem	f92
c:enten	e51
c:entes	a-55c86e-55f43
c:entic	a57
c:entie	a49
c:entif	a54c-95d108
c:entil	c70e-49
c:entim	c-84g62
c:entio	a-58b43g49
c:entiq	a88
c:entir	e89
c:entit	a-80
c:entiv	g81
c:entl	e42
c:ento	d-59f43
c:ento_	d-91f53
c:entr	c61f-58
c:entra	c44
c:entre	c68d-58f-45
c:ents	b-49c74d-72g-67
c:ents_	b-44c73d-69g-66
c:enty	c46
c:enty_	c46
c:enu	a-70e54g100
c:enu_	a-68c-41e57g120
c:enue	a-53c44
c:enue_	c47
c:enus	a-44
c:enus_	a-44
c:env	f76
c:enver	a61
c:envi	d-63
c:envia	f60
c:envie	b73c-45
c:envo	a-92b69d75f72g44
c:envoi	a-95c-63f83g84
c:envoy	a-72b69d72
c:enz	a-81c71d-53e63
c:enza	a-69c60d-55e71
c:enza_	a-69c60d-55e71
c:eo_	a57c48e-73
c:eol	a74
c:eon	e76g-43
c:eone	e89
c:eone_	e89
c:eop	d-51
c:eopl	d-50f-42
c:eople	d-50f-42
c:eor	a-73b56
c:eos	a-51f52
c:eos_	a-51f52
c:ep_	b48d-63e-51f62
c:epa	b-48c50
c:epai	a41
c:epar	b-87c56
c:epara	a-43c-83d102
c:epare	b-64c103d-86
c:epe	a54b-53g-48
c:epen	a-51c71e47
c:epend	a-55c54
c:eper	a82
c:eph	a-49c-61d-49e102f106
c:epho	b-43c-54d-45e73f108
c:ephon	b-43c-54d-45e73f108
c:eping	c-53d43
c:epl	b-51d41e63f-55
c:epla	c-51d89e64
c:eplac	c-44d90
c:eply	a-49e45g61
c:eply_	a-49e45g61
c:epo	a-58e81
c:epon	a-67b-41d-94e124g84
c:epond	a-64d-77e118g53
c:epons	a-48d-49e50g61
c:epos	d68g-53
c:epose	a-54d76
c:epot	a-45d57
c:epot_	a-45d57
c:epou	f58
c:epr	b-59c65
c:epre	a-50b-47c85d76e-41
c:epren	a-105c107d77
c:epres	a46
c:eps	c-51e47
c:eps_	c-46e48
c:ept	d-46f-63
c:epte	a79d-63
c:eptem	a75c-47
c:epter	a55
c:eptio	c41
c:epu	b-42c54e-47
c:epui	c60d53e-45
c:epuis	c60d53e-45
c:equ	b-68c52d-45e-61f80g-45
c:eque	b-53e-40f102
c:eque_	c44
c:equen	a69
c:eques	a-53f121
c:equi	c89d-44
c:equin	c74
c:equip	c64
c:era	b63
c:era_	b83c-45f-54g59
c:erai	e-66f-52
c:erai_	a-41b84d40e-53g50
c:erais	d90e-55f-49
c:erait	b41c111d-82f-55g-42
c:eral	b62c48d-49e-52
c:eral_	a-70b55c45
c:erald	a70d-40e-43
c:eram	a-60e67
c:eran	c62
c:eras	a-53f97
c:eras_	c81
c:erat	a-50c72d-51f-44g43
c:erati	a-45c75
c:erb	a43b-51e-42f59
c:erbl	a49
c:erc	b-92c49d-71e-56f69
c:erca	c101d-40
c:ercat	c68
c:erce	c80d-59
c:erce_	c45
c:ercee	a43
c:erch	b-83c107d-49e-53f-55g-43
c:erche	b-82c109d-55e-54f-49g-47
c:ercho	a45
c:erci	b-72c-54d-89f138
c:erci_	b-59c-63d-98f135
c:erco	a86
c:erco_	a79
c:ercr	c-65g90
c:ercre	c-65g90
c:erd	d49
c:erda	c-64g45
c:erde	a59c-42d-64
c:erde_	a41e56
c:erdi	a75
c:erdi_	a44
c:erdu	b-49d75f55
c:erdu_	d69f62
c:ereb	b68
c:erebb	b69
c:erec	c-56
c:ered	a-83b-41d111e92g-45
c:ered_	a-85c-53d118e97g-41
c:erem	a103d-56
c:eremo	a57
c:eren	a-41c71d-44g41
c:eren_	a-66c53f71
c:erenc	c96e-57
c:erent	e68
c:erer	c57
c:erer_	c64
c:eres	c92d-114e-50g-45
c:eres_	a85b-46c70d-48e-56
c:eress	c86d-65
c:erest	b89d-64
c:erf	b-44c86d-61
c:erfe	a-77c43g92
c:erfec	a-66g96
c:erfu	a68b-42c68e-54g-48
c:erfum	a58c64
c:erg	e44
c:erge	c50
c:ergi	g62
c:ergo	e76
c:erh	b73
c:erha	b65
c:erhap	b56
c:eri	c80e-87
c:eria	c48e-62
c:eria_	b57c48d-49e-54
c:erie	c100e-69f-70g-64
c:erie_	c62f-57g-65
c:erien	a-49c97
c:eries	c53
c:erieu	a-51c66d90
c:eriez	c108
c:erif	a-67c78
c:erifi	a-50c69
c:erigg	a54
c:erin	b74
c:erin_	a77c-49
c:ering	a-44b88
c:erio	g49
c:erion	c68
c:eris	c53
c:erit	c108d-55e-73
c:erita	c73
c:erite	c61
c:erito	c46
c:erk	a43e44
c:erl	b-49
c:erla	c42
c:erle	b-48
c:erle_	a43
c:erlo	c70
c:erlo_	c63
c:erly	g44
c:erly_	g44
c:erm	g46
c:erma	a87c-70
c:erme	b54
c:erme_	b76
c:ermer	a45
c:ermet	d-41
c:ermi	d-70
c:ermit	a-55c47
c:ermo	c-79d44g76
c:ermoi	d46
c:ern	b-47g43
c:ern_	d-52
c:erna	a-63f79
c:ernan	a-44f88
c:erne	c-52
c:ernes	d40
c:ernet	a55
c:erni	b-68d93f-54g57
c:ernie	b-51d77f-43g54
c:erns	c72
c:ero	b56e60
c:ero_	c-40e86f54g-48
c:eron	a-76b108d-41f-49g58
c:eron_	a-66e77
c:erons	b83g55
c:eront	a-55b68c53
c:erp	a95b-77e-73g-44
c:erpe	a96
c:erpen	a106
c:err	a-42f55g-67
c:erra	b68c70d-42e-52g-54
c:erra_	a-40b71
c:erre	d88g-65
c:erre_	d102g-44
c:erren	c43
c:erres	a49
c:erreu	a-66e84f81
c:erro	a-50f74
c:error	f68
c:erru	a-77
c:ers	a-41b-42c53f61
c:ers_	b-48c81g-44
c:ersa	d-46f79
c:ersai	f55
c:ersar	e40
c:ersc	e50
c:ersch	e50
c:erse	a86
c:ersel	a52
c:ersi	a-58f-41g104
c:ersic	d84
c:ersio	a-50g112
c:erso	a-60b-55e94f119g-44
c:erso_	d82
c:erson	a-65b-51d-85e98f122g-40
c:erst	d-47e42
c:erste	c53
c:ert	b-44c85d78e-81g-57
c:ert_	d94e-55f-63
c:erta	c51
c:erte	a-51c85
c:erte_	c89
c:erti	a-116c60d101e-53
c:ertif	a-106c47d101e-40
c:ertis	a-54c56
c:erts	a82
c:erts_	a82
c:ertu	a65
c:ertur	a68
c:eru	c51
c:erv	b-67g-59
c:erva	f54
c:ervat	a-53c52
c:erve	b-48d58
c:erve_	c-46d53
c:erven	c49
c:ervi	a-49b-62c59d56e68f-50
c:ervic	a-56b-40d81e80f-52g-43
c:ervie	c66
c:erw	a-50e41
c:erwi	f42
c:erwo	a-52
c:erwor	a-52
c:ery	b-46
c:ery_	c44d-47
c:eryo	c40
c:eryon	c40
c:eryt	a-50f85
c:eryth	a-50f85
c:erz	b-51c50e58
c:esa	b-55c78d-65f61
c:esa_	c84d-41
c:esal	c58
c:esale	c58
c:esc	d-104e73
c:escal	e42
c:esce	a42
c:escr	d-53e64g47
c:escri	d-50
c:esd	c-94g104
c:esda	b-55c-52g98
c:esday	b-55c-56g98
c:esde	b49c-62
c:esde_	b49c-62
c:ese	a44b-47c43d-70g-53
c:ese_	a92d-85
c:esea	c66
c:esen	a55b-57g-44
c:esent	a72b-54g-65
c:eserv	a58d-49
c:esh	a119
c:esi	a63e-73g-79
c:esid	a82g-56
c:eside	a74g-52
c:esig	a-45b73
c:esign	a-45b73
c:esin	f85
c:esir	a112c-87
c:esire	a110c-64
c:esis	d59
c:esist	d61
c:esit	a51
c:esk	c-51
c:esk_	c-51
c:esm	a55
c:esn	a46
c:esn_	a56
c:eso	a-74b43f94
c:eso_	d54
c:esoi	a-52b47c47
c:esoin	a-52b47c47
c:esol	a-75f112
c:esole	a-64f114
c:esp	a-71e100
c:espe	a-69e65
c:esper	a-59e76g42
c:espo	a-54c47d-50e91g-46
c:espon	a-76c55e80
c:espr	g50
c:esq	c-64d-52e84f40
c:esqu	c-57d-47e86
c:esque	a46c-46
c:ess	b-47f73g74
c:ess_	d-42g51
c:essa	a-49d-68f56g122
c:essa_	b69
c:essag	a-106b-46c-40d-68f74g124
c:essai	c50
c:essay	a52b-46e-52
c:esse	b-67f71
c:esse_	f74g47
c:essem	a41c49
c:esser	d46
c:esses	c58
c:essi	a-52b-45c49f82
c:essin	a-42d63
c:essio	f96
c:esso	a-53e41f65
c:esso_	c-62d-40e41f94
c:essor	a-69
c:essu	a-69c-56d65e55g119
c:essun	a-84c-46e77
c:essus	g94
c:esta	e-41f78
c:esta_	a58c-58e-48
c:estat	c-64d72f100
c:estau	a41
c:este	d-46g59
c:este_	a43b-50c-42d-88e62
c:ested	d-47g61
c:estel	c-42d56
c:ester	e-44g43
c:esti	a-47c61d-51
c:estim	a-90c82
c:estin	a-46c69f47
c:estio	d-66f-42g97
c:esto	e62
c:esto_	g63
c:estr	d57e53
c:esu	e-42g95
c:esul	c60
c:esult	c60
c:esur	c-84g91
c:esure	c-83g91
c:et_	f-44
c:eta	b-79e72f44
c:eta_	a46
c:etab	a55
c:etabl	a55
c:etai	a-82e134f89
c:etail	a-68f102
c:etais	a-70c-48e94
c:etait	a-67c-91e129
c:etal	a52b-46c51
c:etal_	a61
c:etar	a54
c:etari	a87
c:etc	a-63g74
c:etch	a-52g75
c:ete	g-50
c:etee	b-42d95e-52
c:etee_	a-44d97
c:eten	a-89b67
c:eter	a45b111d-56g-75
c:eter_	a54b104d-103e-54g-68
c:etern	d40
c:etes	c64
c:etes_	c77
c:etest	a49
c:etez	a-96c91f51
c:etez_	a-96c91f51
c:eth	a72c-75e-54
c:eth_	a60
c:ethe	b58c-69d77g61
c:ether	b58c-69d77g61
c:ethi	a101c-81e-70f-46g-63
c:ethin	a106c-98e-68f-44g-62
c:eti	a44g-46
c:etie	c43
c:etien	e44
c:etin	a42
c:eting	a52
c:etio	a-55e56g47
c:etion	a-54e57g48
c:etiq	e52
c:etiqu	e52
c:etir	a-56c-110d73e-42f137g-40
c:etire	a-63b60c-105d41f137g-55
c:etit	a86b-66e-42f-46
c:etit_	a108b-92f-47g-54
c:etite	a66c-67d-67f-53
c:etito	c49
c:etits	c-48d59
c:eto	a-71g104
c:etoi	g40
c:etoil	g40
c:eton	c91d-42
c:etou	a-103e77
c:etour	a-94g51
c:etr	b51
c:etra	d-67e-53
c:etrai	b63c47d-41
c:etre	b101f-47
c:etre_	b104d-44g-42
c:etres	c-73e52
c:etri	d45
c:etro	b-51
c:etro_	e58
c:etrou	g60
c:ets	b53c111d-88e-64f-48
c:ets_	b54c113d-87e-64f-47
c:etta	a54b-50d-106g60
c:etta_	a42d-65g68
c:ettat	a86
c:ette_	b-57f-59
c:etter	a-43b40c-52e100
c:ettes	a62e-42
c:ettez	a-42c45
c:etti	d-78
c:ettin	d-59
c:ettl	a-45b66c52
c:ettle	b46c60
c:etto	a-48e103g70
c:etto_	a-58d-45e112g82
c:ettoy	a-57d71
c:ettr	d126e-64
c:ettre	d136e-76
c:etu	a51e-49f-59g-56
c:etud	a73
c:etudi	a48
c:etui	a86c-66
c:etui_	a73
c:etur	a-43c101d55e-45g-46
c:eturn	a-60c64d57
c:etw	a59e-45
c:etwa	a64
c:etwas	a60
c:etz	a63
c:eud	b-51g75
c:eudi	b-48f-51g78
c:eudi_	b-48f-50g78
c:eue	a74d-71e-40
c:eue_	a52b47d-44e-41
c:euf	c71e-57
c:euf_	c57e-56
c:eug	e50
c:eui	c-62d58e-46f98g48
c:euil	c-62d58e-46f98g48
c:euil_	g65
c:euill	c-65d57f104
c:eul	c-41
c:eul_	a60d-45
c:eule	b61c-45d56
c:eule_	a64c-82
c:eulem	a-58b75d59
c:eund	a44
c:eune_	f41
c:eur	b-73
c:eur_	b-76c46
c:eure	b-65e58f-46g56
c:eure_	b-59g106
c:eures	e93
c:eureu	a52
c:euro	a84c-43d-88e46g-60
c:euro_	a92c-52
c:euros	a61d-60e60
c:eurs	b-56c73d-70g-79
c:eurs_	b-56c73d-70g-79
c:eus	b-55c52g-93
c:eus_	c60
c:euse	b-51f-52g-65
c:euse_	a53b-41e67f-46g-57
c:euses	c54
c:eut	b92c-47d60f-68
c:eut_	b93c-49d76e-59f-67
c:euve	a46
c:eux	a46b-56
c:eux_	a51b-59g-50
c:euxi	a-41g102
c:euxie	a-41g102
c:eva	d-97e55
c:eva_	a52c40d-85
c:evai	a-43e107
c:evait	e96
c:eval	d42
c:evali	a52
c:evan	c100d-62e42
c:evant	a-54c108d-62
c:eve	b45d-67
c:eve_	d-49e-47g64
c:evei	a59
c:eveil	a59
c:even	b40c-48d-49
c:even_	b105c-46d-55
c:evend	c87
c:event	a127c-120e-51g71
c:evenu	a-46d69e65
c:ever	b54d-82f88g-51
c:ever_	b102d-76f80g-60
c:evera	c49
c:every	b-57f104
c:evez	a49
c:evez_	a49
c:evi	a-45b-61c64f-46g46
c:evie	d-62g57
c:evien	a50d-45g62
c:evil	a66
c:evill	a66
c:evin	a-51c90
c:evin_	c92
c:evis	a-125d118g62
c:evis_	a-94c76g60
c:evise	a-65d47e52
c:evisi	a-75d104
c:evo	c-106f43g43
c:evo_	a-54c-73d72e68g74
c:evoi	a91c-118f59
c:evoir	a105b-51c-110f78g-40
c:evr	b-55c44d-47g40
c:evra	a-46g52
c:evre	a73
c:evri	c47e54
c:evrie	c47e54
c:evu	a-78c-60d103g78
c:evu_	g58
c:evut	a-79d97
c:evuto	a-65d83
c:ew_	e86g-66
c:ewe	a-60c98f-50
c:ewel	a-56c90f-47
c:ewel_	a-60
c:ewell	c88
c:ewi	e67
c:ews	d-54g48
c:ews_	a-78c41g68
c:ewsl	a57
c:ewsle	a57
c:exa	b-45c48d-46
c:exc	a-45b-46c46d47e55f-43
c:exce	c44
c:exch	a-53d74
c:excha	a-53d74
c:excl	c50
c:exclu	c50
c:excu	e78
c:excus	e78
c:exe	f92
c:exi	a45b102c-111d-76
c:exig	c-68
c:exige	c-68
c:exis	a46b101c-89d-79f-44
c:exist	a46b101c-89d-79f-44
c:exp	a-115c91d-69e121f-60g-63
c:expe	a-99c114g-53
c:expec	a-50e88
c:exped	c142e-86
c:expen	b54
c:exper	c86
c:expl	a-58c-85e128
c:expla	e77
c:expli	a-55c-70e122
c:expo	a-57c101
c:expos	a-42c95
c:expr	a-42c-43e134
c:expre	a-40c-47e134
c:ey_	g-50
c:eye	g57
c:ez_	f53
c:eza	c68
c:ezz	b54
c:fab	a57d-50
c:fabr	a61d-48
c:fabri	a61d-48
c:fac	b-58d52f58
c:facc	c43
c:facci	c45
c:face	b-45d-45e-55f131
c:face_	c63
c:facer	f82
c:fact	a-51b-42d97
c:factu	b-51d92
c:fai	g-65
c:fair	d81e-60
c:fair_	c54d-40g-42
c:faire	d95e-74
c:fais	a43c57d-168
c:fais_	c68d-166
c:fait	c48g-81
c:fait_	a-41c86g-87
c:faite	a76b-54c-55
c:fal	a-95b62c41
c:fall	a-42b61c59
c:falls	a-47b73
c:fam	a41f-47
c:fami	f-44
c:famil	f-42
c:fan	a84b68d-77g-73
c:fant	c51e-42g-57
c:fant_	b52
c:fants	c51
c:far	b79
c:fare	a-74b89c58
c:fare_	a-44b82
c:fas	c81g-40
c:fash	c68
c:fashi	c68
c:fass	c-45e54
c:fasse	a51
c:fast	c69
c:fast_	c52
c:fat	a53b-45c-40e70g-60
c:fate	a51
c:fate_	a63
c:fath	d77
c:fathe	d77
c:fatt	e71
c:fatto	e79
c:fau	c-108d117f-47
c:faud	d91
c:faudr	d91
c:faut	c-111d102f-48
c:faut_	c-102d104f-42
c:faute	c-47g88
c:fav	d-48f114
c:favo	c-60f115
c:favor	c-74f115
c:fe_	d-78f45g-51
c:fea	a50
c:feat	a41
c:febru	a47
c:fec	g80
c:fect	g85
c:fect_	a-57c50g67
c:fed	a85
c:fede	a65
c:fee	a-61c119f-40g-49
c:fee_	a-93c119g-42
c:feel	c52
c:feel_	c45
c:fel	a-73e89
c:feli	a-41
c:felic	a-41
c:felt	a-69e73
c:felt_	a-53e74
c:fem	a105b-71d-93f-58
c:femm	a105b-70d-92f-57
c:femme	a105b-70d-92f-57
c:fen	c103d-56
c:fen_	c93d-50
c:fene	a-44
c:fer	b-41
c:fer_	a-77c102
c:fera	c71
c:ferai	a-64c90
c:fere	b-58g51
c:fere_	a-42f41g63
c:fered	e81
c:feren	b-41c59
c:feri	d-46g47
c:ferm	c-91d48g54
c:ferma	a69c-65
c:ferme	a64g-69
c:fermo	c-52d41g81
c:ferr	c79
c:fert	a-85c52d89e-44
c:fert_	a-63d98
c:ferte	c43
c:fes	a-44c53
c:fes_	a-64d60
c:fess	c53
c:fest	c47
c:fet	b51c44
c:fete	b78
c:fete_	a50
c:fetes	c44
c:feu	a41d63
c:feui	d66
c:feuil	d66
c:fev	a43
c:ff_	a-71d49f135
c:ffa	a-105c-44f140
c:ffac	a-87c-89f134
c:fface	a-87c-89f134
c:ffe	a-46c68f-56
c:ffer	a-47b-60c77f-62
c:ffer_	a-75c113
c:ffere	a-43e98
c:ffert	a-81c59d92e-40
c:ffes	a-50
c:ffes_	a-50
c:ffi	d-50
c:ffic	b-47
c:ffice	a47c-45
c:ffici	a53
c:ffir	b41
c:ffira	a-55c58
c:ffl	a100d-53
c:ffli	a86c-42
c:fflin	a93
c:ffr	f-49
c:ffre	b-54
c:ffre_	a50b-61c57
c:ffret	a-52
c:ffri	b98f-44g-50
c:ffrir	b99c-46f-43g-50
c:fia	c94d-60f-60
c:fian	c89f-55
c:fianc	c74f-42
c:fic	a-56b-62d52f79
c:fica	a-104b-47d99e-43
c:ficat	a-91d75
c:fice_	a47c-45
c:fich	a-87f114
c:fiche	a-60c61
c:fichi	a-73c-64f104
c:fici	a83d-58
c:fico	g48
c:fid	c55
c:fide	c70
c:fidel	c52
c:fie	a-42b-61c82g-42
c:fie_	c92
c:fied	c53
c:fied_	c53
c:fier	f55
c:fier_	f57
c:fif	e55
c:fift	e55
c:figur	d49
c:fil	e-75f66
c:fil_	a-77
c:fila	a-45d44
c:file	a49e-53f96g-54
c:file_	f100g-47
c:fill	c-109
c:fille	c-107
c:film	a-46b51c89
c:film_	b61
c:filme	c46
c:fils	a42d50e-61g-57
c:fils_	a42d50e-61g-57
c:fin	b46d-42g42
c:fin_	a55d-60e-41f-51g41
c:fina	a-44d-56g89
c:final	a-49d-50g92
c:find	a-57b47d75
c:find_	a-44c-46d83e42
c:fing	a41
c:finge	a57
c:fini	b109
c:fini_	a-55b81
c:finir	b68c-48
c:fir	a-41g45
c:fira	a-71c53
c:firai	c49
c:firm	b-71f53g80
c:firm_	b-42c44e-41f54
c:firma	a-47d63
c:firme	g83
c:firmi	a53
c:firs	b61d-56f-43
c:first	b61d-56f-43
c:fis	a57
c:fit	a-60d125
c:fit_	a-97d80
c:fitt	d54
c:fiv	a102g-41
c:five	a102g-41
c:fix	c49d-46e-44
c:fix_	c53
c:fixe	g40
c:fla	a76e-70
c:flas	a114
c:flat	b81c-53
c:flat_	b46
c:flatm	b46c-40
c:fle	a-53g48
c:fle_	c42
c:flec	a-86c-41g94
c:flech	a-82c-54g94
c:fleu	e54
c:fleur	e54
c:flin	a93
c:flink	a93
c:flo	b-46c77
c:floo	c51
c:floor	c79
c:flu	a66
c:fly	a58
c:fo_	a-49
c:foi	b-53c-87f56g47
c:fois	b-50c-104f59g52
c:fois_	b-50c-104f59g52
c:fol	b-63c49d-59
c:foll	b-42c51d-65
c:follo	c41d-62
c:fon	a-56d114
c:fond	b-45d99e-43g-43
c:fond_	d88
c:fono	e47g53
c:fono_	e47g53
c:font	a-46d75
c:font_	d61
c:foo	c66
c:foot	c55
c:for_	c44f-42
c:ford	e52
c:ford_	a-42e54
c:fore	b-47d51e50f-53
c:fore_	b-56d53e54f-52
c:forg	a-68g104
c:forgi	a-70g57
c:forgo	a-40g75
c:form	b-65f62g-67
c:form_	a-62c71
c:forma	a71c-62f74
c:forme	g-45
c:fors	b53
c:forse	b53
c:fort	c47
c:forw	a-49
c:forwa	a-49
c:fot	g77
c:foto	g77
c:fotos	a-57g47
c:fou	c55
c:foul	a59
c:foula	a51
c:foun	a-44c112
c:found	a-91c131
c:fount	a78
c:four_	e-54
c:fourn	c43
c:fourt	a-74
c:frag	a-59b72f50
c:frage	a-101b52f58
c:frai	a-44
c:frais	c48
c:fran	a-47b-54c72
c:franc	a-48c77
c:frau	c-45
c:frau_	c-43
c:fre	b-58c78e-52f-52
c:fre_	a50b-61c57
c:free	c100d-76e-70f-56g-43
c:free_	a43b-54c93d-67e-62f-48
c:freel	c54
c:frei	c51
c:frer	a43
c:fret	a-68c-45g92
c:fret_	a-52c-56
c:freun	a44
c:frid	b-47c-71g83
c:frida	c-54g83
c:frie	e61
c:frien	e63
c:frir	b99c-46f-43g-50
c:frir_	a45b54c-44f-40g-47
c:from	f41
c:from_	f42
c:fron	c87g-41
c:front	c91
c:fs_	b87
c:ft_	b-58f-47
c:fte	c-50
c:fter	c-61
c:fter_	a43c-84
c:fts	a42
c:fts_	a64
c:fue	e41
c:ful	d98g-50
c:full	c-49d97
c:full_	c-52d97
c:fum	a77b-73e49f-58g-80
c:fum_	e96
c:fume	a108b-56c53d-56e-57g-50
c:fume_	a99
c:fumer	c53
c:fumo	a117c-55
c:fumo_	a117c-55
c:fun	b-55e102
c:fund	c-40e105
c:fund_	a-42c-63e111
c:fur	b-61c78f-54
c:fur_	b-48c89d-47f-41
c:furt	a-43g64
c:furth	g67
c:fus	c-83e86
c:fuse	c-47e73
c:fuse_	e40
c:fut	a-55b101
c:futu	a-52b101
c:futur	a-52b101
c:ga_	a99
c:gab	a-44
c:gad	g57
c:gag	a58b61c53d-62e-62f-41g-61
c:gage	a59b41g-43
c:gaged	b59
c:gagem	a57
c:gagn	c55
c:gagne	c55
c:gai	d63e-52f-41g93
c:gain	e-51g94
c:gain_	a-88c43g109
c:gaine	a74
c:gal	a62b-54c47e-51f-54g-54
c:gala	a49c56e-49
c:gala_	c72
c:galar	a90
c:gan	b-63c111d-96f-43
c:gan_	g46
c:gani	c88
c:ganis	c85
c:gant	a51c48
c:gants	a75
c:gar	d92
c:gara	a-113d116
c:garan	a-111d121
c:gard_	a-48
c:garde	b55
c:gardi	a-51c90
c:gards	a48
c:gare	a48c-89d77
c:gare_	a92c-83
c:garet	a-56d64
c:gas	c85
c:gat	c84d-59f-48
c:gate	c95
c:gate_	c72
c:gau	c-68g88
c:gauc	c-47g61
c:gauch	c-47g61
c:gav	a52
c:gave	a52
c:gave_	a47
c:ge_	e-43
c:ged	a-53c-71d59e78f87
c:ged_	a-53c-78d56e85f103
c:gee	d-58g51
c:gek	a-92d103
c:geka	a-59d78
c:gekau	a-59d78
c:geme	d47e-58
c:gemel	a48
c:gemen	d50e-46
c:gemm	a-66b54
c:gemmo	a-66b54
c:gen	a45c45d-79f-58g-46
c:gen_	c65e51g-45
c:genc	c61e-40
c:gence	c46
c:gend	a65
c:gende	e45
c:gene	b45
c:gener	a-93b76c48
c:genev	a83c-42
c:genf	a45
c:genf_	a60
c:geno	a48b41c-61
c:gent	a93b-53d-109e-41f-67
c:gent_	a84d-92f-62
c:genti	a51c63d-47e-67
c:gento	a72
c:geo	c117
c:geon	c79
c:ger	f-46
c:ger_	b-56d64g-41
c:gera	b70c74
c:gere	a-52c-47d89g42
c:gere_	a-58d74g46
c:gern	a61d-40
c:gern_	a80
c:gers	a41
c:ges	a-58c68d-78e53f44
c:ges_	a-49c91d-40g-69
c:gesc	a-56
c:gesch	a-56
c:gesp	f62
c:gest	d-84e115
c:geste	a-53e99
c:get	a41d-88e-72f76
c:get_	d-49e-62f58
c:gets	b63
c:gets_	b63
c:gett	a59d-44
c:getti	a48d-41
c:gez	a-46d93
c:gez_	d73
c:gge	b-53c-77g82
c:gger	g53
c:gges	g47
c:ggest	g47
c:ggio_	a51d-46
c:gh_	b51
c:ghb	c62
c:ghbo	c62
c:ghbou	c62
c:ghe	e54
c:ght	b-60d81
c:ght_	a-59b-58c48d97
c:ghte	a59c-76
c:ghter	a59c-60d-43
c:ghts_	c43
c:gi_	d47
c:gia	a-67c52e81g-46
c:giar	e48
c:gib	a47
c:gibt	a63
c:gibt_	a63
c:gic	g40
c:gid	a43
c:gie	f-56g63
c:gie_	d49
c:gies	g83
c:gies_	g83
c:gif	a77b-52f-58
c:gift	a77b-52f-58
c:gift_	a60b-44f-50
c:gifts	a45
c:gin	a-71b54d60
c:gin_	a72
c:gina	a-64d63
c:gina_	a-45
c:ginal	d42
c:gine	a-111d48e67
c:gine_	a-83d57
c:ging_	a-51
c:gio_	d46
c:gioi	a-59b61c73d-50
c:gioie	a-59b61c73d-50
c:gion	a-56
c:gior	d55f-42
c:giorn	d56f-42g40
c:gir	c41e71
c:girl	c47e47
c:gis	a-50b-51c102
c:gist	a-53b-44c93
c:giste	a-75c95
c:gistr	c63
c:git	g71
c:giu	g47
c:giv	a-63c134f-52
c:give	a-64c134f-51
c:give_	a-89c151d-102f-44
c:given	a44c-54d59
c:gla	d62
c:glas	d48
c:gle	a63b-66c-53d54
c:gle_	a57b-41c-77d75
c:gler	a60
c:gles	c48
c:gles_	c43
c:glia	a74
c:glia_	a54c-47
c:gliet	e42f40
c:glio	c-69
c:glio_	c-63
c:glis	c63
c:glo	a46
c:glov	a55
c:glove	a55
c:gn_	a-117
c:gna	c-48d50e95
c:gnal	f70
c:gnat	a-43d63
c:gnato	a-50d41
c:gne	c60
c:gne_	d-59
c:gnee	d72
c:gnee_	d72
c:gner	a46c40
c:gnes	a-48c82
c:gnes_	a-48c82
c:gnet	a81c-44d-46
c:gnet_	a68c-41g42
c:gnez	c62
c:gnez_	c62
c:gni	a-58c71
c:gnif	a-49
c:gnifi	a-49
c:gno	a-44c61d-63f42
c:gnor	c90d-43f44g-42
c:gnore	c78
c:go_	e-51
c:god	c66
c:god_	c63
c:goes	b43
c:goes_	b43
c:goi	a-52
c:goin	a-48
c:going	a-49
c:gol	a76b-63c44d-52e-82f-55
c:gold	a85b-60d-59e-81f-75
c:gold_	a91b-71d-50e-76f-73
c:gon	d43
c:gone	a-62
c:gone_	a-79d44
c:goo	a42c54f-49g-57
c:good	a46c43f-45g-55
c:good_	a56d-44f-41g-52
c:gos	c85e-55
c:got	b-54e-67g49
c:got_	b-47e-55g80
c:gou	a73c46g-60
c:gpd	c-51f87
c:gpd_	c-51f87
c:gra_	c61
c:graa	f76
c:graag	f76
c:grac	a-84c-40e97g66
c:grace	a-56e94
c:graci	a-63g76
c:grad	a57c-40
c:gradu	a47
c:graf	c54d-44
c:gram	c100
c:gramm	c112
c:gran	c41e-55f-69
c:grand	c41e-48f-67
c:grap	d45
c:graph	d45
c:grat	a-84c68
c:grati	a-44f50
c:gratu	a-51c76
c:grav	b-55c-98d85f-59
c:grave	c-54d96f-45
c:gravi	c-71e61
c:gravu	a46c-62
c:graz	a-50f107
c:grazi	a-62f107
c:gre	a45b-42c-59g43
c:gre_	a-70c-42
c:gree	a84d-71
c:greed	a-62
c:green	a149c-70d-75
c:gren	a53
c:gret	e78
c:grey	g56
c:grey_	d41
c:gri	d45e-63f-45g49
c:grif	a-55d59
c:griff	a-55d59
c:gris	a75b-41
c:gris_	a92c-50
c:gro	a79b-73c63d-41e-66f-62
c:gros	a80b-65c72e-77f-40
c:gros_	a94
c:gross	a42b-49c59
c:grou	c41
c:gru	a53
c:gruß	a42
c:gs_	a48c43d-93e-44f-43
c:gt_	a62c-98g-47
c:gua	f-46
c:gual	a58
c:guar	e65
c:guara	d65
c:guard	e70
c:gue	a46g-77
c:gue_	a50c-52g-82
c:guem	a-62f83
c:guem_	a-54f83
c:guer	a78c-40
c:gues	b68c67d-105e-67
c:gues_	a43b101d-82e-53
c:guest	c104
c:gui	c69d-42
c:guid	c56
c:guide	c59
c:guie	e41
c:gum	b54
c:gun	a-43b84c-56f41g63
c:gung	c-47f55
c:gung_	c-47f55
c:gunt	g56
c:gur	a-58d81
c:gura	a-48
c:gut	a41
c:gy_	a-71e55
c:ha_	e47
c:hab	f45
c:habe	f80
c:habe_	a-76
c:haben	a53
c:habi	a46c-85d49g-47
c:habil	a43
c:habit	c-80d51
c:habl	g44
c:habla	g49
c:hac	a85c-85d-43e-41
c:hace	a75c-79
c:hacen	a93
c:hacu	a82
c:hacun	a82
c:had	a-54e116
c:had_	a-59e118
c:hai	a84b-89g-42
c:hain	a99b-62g-40
c:hain_	a93c-47
c:haine	a72
c:hair	a128b-49c-91
c:hair_	a98c-73
c:hais	e85
c:haise	e72
c:hait	b-44
c:haite	b-41
c:hal	a53d-92e-49
c:half	a56c-46d-54g62
c:half_	a60d-53g62
c:hall	c71d-66
c:hall_	c73d-48g53
c:hallo	a67
c:ham	b-43d-53e112g-51
c:hame	c-51e106
c:hamp	e78
c:hampa	a-73e91
c:han	b-75d44f44
c:hance	c46
c:hand	a49b-59
c:hand_	a-45g66
c:handb	a52
c:hande	a76
c:handl	a52
c:hands	a43
c:hang	a-139c42d128e-69f88
c:hange	a-136d130e-55f96
c:hank	b-61c-52d-42e-67f127g101
c:hank_	a-70f111g86
c:hanks	c-68f74g99
c:hann	e65
c:hanno	e65
c:hant	b-45c93
c:hante	a68
c:hanti	c83
c:hap	b40c63d-45g-50
c:happ	c63d-44
c:happe	b41
c:happy	c47
c:haps	b56
c:haps_	b56
c:haq	c71d-46e-48f59
c:haqu	c71d-46e-48f59
c:haque	c71d-46e-48f59
c:har	c55e42g-49
c:hare	c54
c:hare_	c78
c:harg	a-56b-45c54e106f-45
c:harge	a-56b-45c54e106f-45
c:has	b-56d102
c:has_	b-61d100e42
c:hase	c-42d98
c:hase_	a50
c:hases	d69
c:hat_	f-47
c:hate	a85c-75e-45f86
c:hatev	a94c-81d-48f92
c:hats	b49c-55f85
c:hau	c89f-46
c:hauf	c42
c:haus	a-52c120
c:hauss	c58
c:hav	a58g-57
c:have	a59d-42g-60
c:have_	a62g-76
c:havi	c-55e44
c:havin	c-43
c:hbo	c54
c:hbou	c62
c:hbour	c62
c:hda	c-57f68
c:hday	c-57f68
c:hday_	c-57f68
c:hdr	a-60c-68f120
c:hdra	a-60c-68f120
c:hdraw	a-60c-68f120
c:head	e41
c:head_	b49c-66
c:heap	b65
c:heap_	a51c46
c:hear	g78
c:hear_	a-48f57
c:heard	g70
c:heart	c60
c:heav	a79
c:heavy	a47
c:hec	a-67c41
c:heck	a-55c48
c:hed	b-48c41d-60e104
c:hed_	a-41b-56d-51e111
c:hee	d44
c:hee_	c-52d70
c:hef	a44
c:hef_	a46
c:heg	d41
c:hei	a-76b69c65e59
c:heir	b43c80d-64
c:heir_	c76d-48
c:heit	a-41d47
c:hel	b-48c57e-64f-67
c:hell	c83e-75f-98g46
c:hello	c96e-66f-93g76
c:help	d63
c:help_	d73
c:hem_	d47g-47
c:heme	a-53b43c44
c:hemi	g42
c:hemo	a70
c:hen	b62c-77d88
c:hen_	b73c-91d91
c:henk	a47
c:henke	a62
c:hent	a-55d65
c:henti	a-47d67
c:her	e-41
c:her_	b-46
c:hera	b69
c:herc	b-81c102d-58e-64f-51g-55
c:herch	b-81c102d-58e-64f-51g-55
c:here	g-47
c:heri	b61c70e-42
c:herit	c41
c:herm	a93c-43d-46
c:herr	c44
c:hers	a61c45d-72
c:hers_	c66d-63
c:herse	a52
c:hes	a60d-76e-46f-64g45
c:hes_	a47d-74e-44f-62g67
c:hese_	a54
c:hest	a49
c:heste	a49
c:het	b43c-41d69e-59f-53
c:het_	c-59g58
c:hete	b45d74e-79f-44g-81
c:hete_	b40c-105d76g-50
c:hetee	c-52d105
c:heter	a90b86d-134f-43g-58
c:hetez	c73
c:heth	a-49b50c-55d83g58
c:hethe	a-49b50c-55d83g58
c:hett	a44
c:hette	a43c-56
c:heu	b-61d-75e74f-71g53
c:heur	b-59d-61e62f-69g57
c:heure	b-57d-57e66f-68g60
c:hev	a68c-79g48
c:heva	a84
c:heval	a61
c:hey	e-75
c:hey_	e-71
c:hez	c62e-59g-98
c:hez_	c62e-59g-98
c:hi_	d-50
c:hia	a42g48
c:hiam	c72
c:hiamo	c44
c:hiav	a56
c:hiavi	a56
c:hic	b56d86f-45
c:hich	b55c-59d69
c:hich_	b57c-56d42
c:hick	a-55d73
c:hicke	d66
c:hie	a-74b-42e43f130g44
c:hied	c40d-50f91
c:hiede	a-60f65
c:hiedo	c44
c:hien	c90
c:hien_	c44
c:hier	a-69d51f122g77
c:hier_	a-63d59f74g74
c:hiers	a-50f69
c:hies	c-76e49f67g59
c:hies_	c-44
c:hif	a44b-50c-45d75
c:hiff	c-44d86
c:hiffr	d71
c:hig	c57
c:high	c63
c:high_	c48
c:hij	c-41
c:hil	a-41c-58d106e53
c:hild	a-40e58
c:hile	c-44d118
c:hile_	c-44d118
c:him	a50c40d-48e-40g-51
c:him_	f49g-41
c:hin	c-52g-44
c:hin_	b46
c:hine	a-72d63
c:hine_	a-65d65
c:hing	a61b41c-70e-61g-50
c:hing_	a75c-66e-86g-44
c:hings	a-51b89c-44e82
c:hini_	a46
c:hink	b55
c:hio	a-68c50d106
c:hio_	a-63c60
c:hion	d60
c:hion_	d62
c:hip	a46c69d-67e-49
c:hip_	a103d-51g-42
c:hipp	a-43c67
c:hippi	c55
c:hir	c-43
c:hird	a-53c-71e62f77
c:hird_	a-53c-71e62f77
c:hire	a83e-43
c:hire_	a69
c:hiri	c102
c:hirin	c102
c:hirt	a46
c:his	b-46d-75g-45
c:his_	a48b-62c52d-88
c:hist	f77
c:histo	a-54f81
c:hit	g51
c:hite	a41d-54
c:hite_	a47d-41
c:hiv	c-66d121
c:hive	c-64d120
c:hive_	d78
c:hiver	a-42d60
c:hives	a52
c:hiy	g59
c:hiya	g59
c:hiya_	g59
c:hl_	c62
c:hly	c41
c:hly_	c41
c:hmak	c55
c:hmake	c40
c:hme	a-80e75
c:hme_	a-44e78
c:hne	c46
c:hne_	a47
c:hnen	a-45c71
c:hnen_	a-45c71
c:hni	c73
c:hnic	c56
c:hnu	a43
c:ho_	a67b-53c75d-101e-47f-48
c:hoc	a-48b52
c:hoch	b48
c:hochz	b54
c:hoco	a-50
c:hocol	a-50
c:hoe	d-70g-46
c:hoes	e40
c:hoes_	e40
c:hoev	a-43
c:hoeve	a-43
c:hoi	a64c-43
c:hois	a81c-98
c:hoisi	a81c-98
c:hol	c44d-41e-54g-44
c:hola	c61
c:hola_	c61
c:hold	e-68f64g-45
c:hold_	e-55f89
c:holde	a51
c:hole	c50
c:hole_	e46
c:holes	c45
c:holi	a55
c:holid	a55
c:hom	a70c-63d-88g-53
c:home	b102d-42e54g-51
c:home_	b63e56g-47
c:homm	a120b-51c-59d-46g-48
c:homme	a120b-51c-59d-46g-48
c:hon	b-65d-101f41
c:hone	b-74d-108f53
c:hone_	b-45d-93
c:hones	a50
c:honn	a42
c:honne	a51
c:hono	a-75c86
c:honor	a-57c69
c:hont	e88
c:honte	e88
c:hoo	a72c58d-47e-74
c:hool	c69
c:hool_	c60
c:hoos	a79
c:hoose	a79
c:hoot	c54
c:hop	a-48c78f-52
c:hop_	a-42c118f-54
c:hope	a-50b57g73
c:hope_	a-42b66g42
c:hopp	b53
c:hor	a67d-71e-48g-67
c:horl	a54d-42
c:horlo	a54d-42
c:hors	a66c-44
c:hors_	a41c-44
c:horse	a46
c:hort	c55
c:hort_	c58
c:hos	a48f-48g-42
c:hose	a46c-64f-57g-46
c:hose_	a57c-43f-52
c:hosp	c56
c:hospi	c56
c:hot	b-42c41g90
c:hote	a58
c:hotel	a56
c:hoto	a-68g101
c:hoto_	b-45g103
c:hotos	a-116c69g46
c:hou	g-56
c:houl	c-59d86
c:hould	c-59d86
c:hour	c80
c:hours	c78
c:hous	c93d-56f-45g-77
c:housa	a90
c:house	c93g-56
c:hout	b-59c-91e93
c:hout_	b-56c-92e98
c:how_	b62f-52g-73
c:howe	c-47g79
c:howed	g81
c:hown	a42
c:hown_	a42
c:hr_	c58g-45
c:hra	a50
c:hras	a46
c:hrase	a46
c:hre	c68d-64e45f-64
c:hre_	a-51c75
c:hree	e52f-51g-55
c:hree_	e52f-51g-55
c:hren	b64
c:hren_	b65
c:hrer	c62
c:hrer_	a-70c73e41
c:hri	e-55
c:hric	a-47g57
c:hris	a54d56e-68
c:hrist	a54d56e-68
c:hro	b48d43e45g-58
c:hron	c104
c:hrono	c93
c:hrou	b102c-102e82
c:hroug	b102c-102e82
c:hrow	d84
c:hrow_	a-50d77
c:hrte	c45
c:hrte_	c45
c:hs_	b57e91
c:ht_	a-53b-44c41d90
c:hte	c-45
c:hte_	a40c55
c:hten	a-48d63f70
c:hten_	d45
c:hter	a43c-82
c:hter_	a58c-77
c:hti	a62
c:hui	b89c54d-49f-49g-65
c:hui_	b66
c:huis	c96
c:huiss	c59
c:huit	b79c-67e41
c:huit_	b80c-63e42
c:hul	a-48
c:hum	a59c-48e64g-47
c:huma	a69
c:hun	a54
c:hund	a69
c:hundr	a64
c:hur	b100c-53d-50e-58g69
c:hure	a-75b118c-52
c:hure_	a-52b95
c:hurr	g72
c:hurry	g72
c:hurs	a62b-41e-53g52
c:hursd	a55e-52g53
c:hy_	a57c91d-44g-51
c:hze	b54
c:hzei	b54
c:hzeit	b54
c:ia_	b42f-51
c:iab	c43
c:iac	b71
c:iace	a-51b77
c:iacer	a-41b79
c:iad	c71
c:iag	e-54g-47
c:iage	d43e-42
c:iage_	d46e-42
c:iai	c71
c:iair	a-65c89
c:iaire	a-65c89
c:iaj	a54
c:ial	a47b-46e-47
c:ial_	a56b-69f-47g-48
c:iale_	b55
c:ialem	a-57c-40
c:iales	a54
c:iali	c64
c:ialis	c83
c:ials	a59c-41
c:ials_	a59c-41
c:iam	c100d-55e-55f-56g-44
c:iama	c120e-67f-46g-45
c:iaman	c112e-65f-44g-42
c:iamo	c69d-64
c:iamo_	b43c59d-84
c:iamon	a83e-47
c:ian	a65d-41f-53g-75
c:ian_	c60
c:ianc	a58f-53g-47
c:ianca	a47d54
c:iance	a41f-56
c:iante	a68
c:iar	c89d-59
c:iara	c66
c:iard	e41
c:ias	c42d-59g57
c:ias_	d-54e41g58
c:iat	b-40g-62
c:iat_	a67
c:iata	a84c-64
c:iata_	a84c-64
c:iate_	d49
c:iati	c65
c:iatio	c64
c:iato_	a-40e42
c:iav	a61
c:iavi	a56
c:iavi_	a56
c:iba	a-64b43
c:ibb	a-82c101
c:ibbo	a-57c104
c:ibbon	a-57c104
c:ibe	d-58f53
c:ibe_	a41f67
c:ibl	a67c-51e-42
c:ible	a71b-48c-50
c:ible_	a72b-46c-58
c:ibr	c84g-44
c:ibre	c84
c:ibre_	c82
c:ibt	a74
c:ibt_	a74
c:ibu	c44
c:ic_	a-49b-57c115
c:ica	e-41
c:ica_	a43c47d-73e-41f-42
c:icad	d57
c:ical	a81b54d-64
c:ical_	a99
c:icall	b64
c:icam	a-52
c:icat	a-70b-40d49f66
c:icat_	d53
c:icate	a-58f58
c:icati	a-51d-45e50f67
c:icc	a102
c:icco	a99
c:iccol	a99
c:ice	c57f-45g-64
c:ice_	g-67
c:iced	a-63c85
c:iced_	a-63c85
c:icem	g45
c:icen	a-80c97
c:ices	a-42b85
c:ices_	a-56b67
c:icev	a-52d73
c:icevu	a-79d97
c:ich	f64
c:ich_	b52c-42
c:iche	b-45d53e-68f42
c:iche_	a74
c:icher	a-73d87
c:ichi	a-47c-69f115
c:ichie	a-73c-76f116
c:icht	c-47d-56
c:icht_	c-48d-67e72
c:ichts	b57
c:ici	c68d-63e-68g52
c:ici_	a-46c78d-75e-77f-84g106
c:icie	c77d-44
c:icien	c58
c:icil	a56
c:icile	a59
c:icin	d56
c:icino	a-57d77
c:icit	a-87f115
c:icita	a-80f79
c:icite	c51
c:ick	a-44d87e-69
c:ick_	b-50c87e-56
c:icke	a-47b-41d103
c:icked	a-70c-52d44f60
c:icken	d54
c:icket	c-44d101
c:icks	a50
c:icks_	a50
c:icl	f102
c:icle	c-43f102
c:icle_	c-51f100
c:ico	c75g-40
c:icr	c42
c:icro	c42
c:ics	c63
c:ics_	c63
c:ict	a69d-64e-54
c:icte	a44
c:icu	c46d-57
c:icul	d-47
c:id_	c-41e63f-51g67
c:ida	a41d-77f43g42
c:iday	a54b-52c-57d-46g80
c:iday_	a62b-51c-80d-44g82
c:idd	a46
c:ide	a46d-41e-53
c:ide_	b-51f-60g58
c:idea	c56
c:idea_	b67
c:ideal	c44
c:idee	a42
c:idel	c58
c:idele	c42
c:iden	a107b-45e-40g-80
c:ident	a112b-55c-41g-62
c:ideo	c58
c:ideo_	a44
c:ider	d-83e-50f52
c:ider_	a43d-61
c:idera	a47
c:idere	c52
c:ides	c53d-45
c:ides_	b43c62
c:idi	a60b-45d-48f-48
c:idi_	a71
c:idio	a63
c:ido	c50g-49
c:ido_	e58
c:ids	a53
c:ids_	a58
c:ieb	c47
c:iec	b-59c66d-41
c:iece	b-55c71f-42g-66
c:ieces	b-43c81f-40g-53
c:ied	a-47e41f43
c:iede	a-87e61f61
c:iedo	c53
c:iedo_	c53
c:iee	b-40c125d-43
c:iee_	c84d-53
c:iees	c86
c:iees_	c86
c:ief_	e44
c:ieg	e73
c:iei	a47c-69
c:iei_	a42
c:iel	c83d-80
c:iell	a-73b68c84d-58
c:ielle	a-40c63
c:ielli	c43
c:iem	d-48f-48g42
c:ieme	c44d-66g74
c:ieme_	d-56g84
c:iemen	c45
c:ien	d-45
c:ien_	b54
c:ienc	a-43c65d-40
c:ience	c60
c:iend	b41e43f-42
c:iend_	e62
c:iendr	b70
c:iene	a57
c:ienen	a44
c:ienn	c89d-102e-68g-40
c:ienne	c97d-101e-67
c:iens	d-43e-41g46
c:iens_	a44g40
c:ient	b-66d-57e68
c:ient_	b-49d-46e77
c:iente	c51d-55e42
c:iento	c-54
c:ients	a-87b-42c88e45
c:ienz	a-46
c:ienza	a-44
c:iera	d44
c:iera_	d56
c:ierc	a59
c:iere	a63d-73e-47f-43
c:iere_	a63d-49f-45
c:ieren	c77
c:ieres	a53c80d-43
c:iero	a93c-107e46
c:iero_	a122c-91
c:ierr	a41c45g-42
c:ierre	c42
c:iers	a-56b-40c73e-63f47
c:iers_	a-54c70e-62f47
c:iert	c-40
c:ies	b-56
c:ies_	b-49c51
c:iest	a48c-82
c:iest_	a86
c:iet	c46e-58
c:iete	a-109c116
c:iete_	a-97c132
c:ieth	a42
c:ieth_	a42
c:ietr	d44
c:iets	b71
c:iets_	b71
c:iett	a42c-42
c:iette	a54
c:ieu	c55
c:ieu_	a-63g64
c:ieur	b-54d43
c:ieur_	d52
c:ieurs	a119d-46
c:ieus	a-45c80
c:ieuse	a-45c80
c:ieux	c64f-47g-47
c:ieux_	c64f-47g-47
c:iev	a-81f54g92
c:ieve	a-58f60g54
c:ieve_	a-49
c:iew	c54
c:iew_	c44
c:iez	a-76c76g100
c:iez_	a-72b-48c79g102
c:if_	b-57c41e-74g57
c:ife	a48g-77
c:ife_	a64g-84
c:iff	b-68c-51d100
c:iffe	d62
c:iffes	a-44
c:iffr	d71
c:iffre	d72
c:ifi	a-115b-68c62d94e-46
c:ific	a-102b-46d94e-47
c:ifica	a-107b-42d101
c:ifie	a-92c51
c:ifie_	c43
c:ified	c53
c:ifier	f63
c:ifs	b89
c:ifs_	b90
c:ift	a66b-61e41
c:ift_	a74b-60
c:ifts	a66
c:ifts_	a66
c:ig_	f-42
c:iga	d80f-46
c:igar	c-59d87
c:igare	d58
c:igat	a61
c:ige	b-70c46d-67g-50
c:ige_	a73b-48f-41
c:iger	a-48
c:iger_	f42
c:igg	a99
c:igge	a62
c:iggi	a63
c:iggio	a54
c:igh	b-51c84e-51
c:igh_	c47
c:ighb	c62
c:ighbo	c62
c:ight	b-51c70e-52f42
c:ight_	a-44b-41c88
c:ighte	a42c-62
c:igi	b-57d49g42
c:igi_	d42
c:igid	a53
c:igin	d57
c:igina	d59
c:igine	a-54
c:igit	g54
c:igl	a43c-67
c:igli	c-65
c:iglia	a64
c:ign	c57
c:ign_	a-117
c:igna	e89
c:igne	c49f-44
c:igne_	c45f-41
c:ignee	d61
c:ignes	c43
c:ignet	a75c-46d-40g41
c:igno	c95
c:ignor	c90d-43f44g-42
c:igo	c50
c:igr	d82
c:igra	d52
c:igst	a46
c:igste	a46
c:igt	a63e-47
c:igt_	a61
c:igu	c-59f45
c:igun	a-56f56
c:igung	a-56f56
c:igur	d49
c:ihn	a-45c71
c:ihne	a-45c71
c:ihnen	a-45c71
c:ihr	a-72c127d-47e54
c:ihr_	c98
c:ihre	a-73c121e45
c:ihre_	a-67c86
c:ihrer	a-69c59e43
c:ij_	c56
c:ijd	a42
c:ijn	c-80g64
c:ijn_	c-73g65
c:ijo	c84e-66f-59
c:ijou	c80e-61f-56
c:ijou_	a96b-48
c:ijoux	a-65b51c97
c:ike	a80d-48e-44f-59g-61
c:ike_	a82d-57f-56g-59
c:ikes	a85
c:ikes_	a85
c:il_	b-43
c:ila	c47e-66
c:ila_	d-70g72
c:ilab	c56
c:ilabl	c61
c:ilan	a89e-41
c:ilano	a64
c:ilat	c73
c:ilb	a44
c:ild	a-53b56
c:ile	b-70d79
c:ile_	b-58d82g-54
c:ilen	a-92c53g61
c:ilen_	a-57
c:ilenc	g46
c:ilh	a60
c:ili	c77d-74
c:ilie	a-43b60
c:ilin	f45
c:iling	f45
c:ilis	a-47
c:ilit	c86d-49
c:ilita	c126d-49
c:ilk	a62c-46
c:ilk_	a53c-43d45
c:ill	e-52
c:ill_	e-65
c:illa	a-45c82
c:illan	a-45c69
c:ille	a46c-55
c:ille_	c-71
c:iller	g-60
c:illes	a86b-44c-48e-67
c:illet	b73
c:illeu	a53d-58f72g-41
c:illez	c-75f97
c:illie	c48
c:illo	b68c56d43e-75
c:illo_	a59
c:illon	a-48c41d86
c:ilm	b49c86
c:ilm_	b61
c:ilo	c72
c:ils	b-43f140g-73
c:ils_	b-43f140g-85
c:ilt	a78
c:ilv	a107c-41e-52f-41
c:ilve	a107c-41e-52f-41
c:ilver	a107c-41e-52f-41
c:ily	c81
c:ily_	c79
c:im_	b-45c45d-56e50g-79
c:ima	e69g-55
c:ima_	c-58d53e87
c:imad	c76
c:imado	c60
c:imag	a-84b58e53
c:image	a-40c80
c:imagi	a-75b79c-49e77
c:iman	g-48
c:imanc	g-41
c:imat	a-58c42
c:imb	c108d-48f-46g-50
c:imbr	c60
c:ime	d-46
c:ime_	b48d-43
c:imen	b73c-59d-64e78g48
c:iment	b77c-58d-57e83
c:imer	a45e-52g-41
c:imer_	a-61f61
c:imera	a83e-53f-60g-46
c:imes	a64d-43
c:imes_	a69
c:imet	c-66g62
c:imetr	c-67g63
c:imi	a-41c47d-45
c:imi_	a-58
c:imit	c47e46
c:imite	a-54c56e50
c:imo	a96b-43c-61f-50
c:imo_	a82c-56
c:imon	a100d-57
c:imoni	a84d-49
c:imp	b54g-81
c:impa	a-52d83
c:impl	b98c-68g-45
c:imple	b86c-68e42g-41
c:impo	a72d-72g-59
c:impor	a91d-68g-49
c:impr	c42
c:in_	f-59
c:ina	g61
c:ina_	d-50g53
c:inal	a-51c40g94
c:inale	a-89g92
c:inar	b57
c:inat	a-45d88
c:inau	a44
c:inc	b-52d82g-48
c:ince	b-59d46f41g-44
c:ince_	b-54e40f51
c:inch	a63
c:incl	a-75c40f86
c:inclu	a-75c40f86
c:inco	a-91d124
c:inco_	a-57
c:incon	a-70d126
c:ind	d-44f55
c:inde	d-48
c:indep	c48
c:indi_	f51
c:indiq	a62
c:indl	a-64f102
c:indly	a-61f103
c:indo	b41c53g-65
c:indow	b62c60g-58
c:indr	a-57
c:indre	a-50
c:inee	a64c43
c:inee_	a75
c:inel	a68
c:inell	a72
c:inen	b74f-52g-41
c:inen_	b75f-51
c:iner_	d52
c:ines	c84g-80
c:ines_	c69g-74
c:iness	c62
c:inet	c143e-48
c:inet_	c103
c:inf	a55c-44g-41
c:infir	a43
c:infl	a57
c:info	b63c-75f62
c:infor	c-71f63
c:inge	d47
c:inge_	d61
c:inger	a58
c:ingi	a-47d53
c:ingin	a-47d53
c:ingl	a62c-52
c:ingle	a66c-46
c:ings	a55b42d-92g-51
c:ings_	a54b44d-91g-50
c:ingt	a75c-40f-44g-60
c:ingt_	a73c-50d-46e66
c:ingu	c60
c:ingue	c46
c:inha	a41
c:inher	a46
c:ini_	b69
c:inin	d64e46
c:ining	a-45c-58d67e48
c:inir	b68c-48
c:inir_	b69
c:init	a74c-97
c:initi	a76c-82
c:ink	a44c-42
c:ink_	a46f50g-68
c:inki	c-51
c:inkin	c-40
c:inks	c-82g50
c:inks_	c-82g50
c:inn	b45
c:inne	d-44e61
c:innen	e57
c:inner	d-60
c:ino	a-41d73f-48
c:ino_	a-45d93f-49
c:inon	b69c-62g57
c:inon_	c-44g60
c:inq	d-48g50
c:inq_	b53c-46d-44
c:inqua	a72
c:ins	b-42f46
c:insc	a-81c-80f125
c:inscr	a-81c-80f125
c:inse	c61
c:insi	b-48c-58f54g85
c:insi_	f61
c:insid	c-45d49g91
c:insp	c42
c:inst	d-46
c:insta	b56
c:inste	g85
c:insu	c74d54
c:insur	c66d54
c:int	b51
c:int_	a42b-45c41
c:inta	b87d67
c:inte	b55c59d-43
c:inted	a53
c:intem	d45
c:inten	a-50b120c-101d-55g75
c:inter	a-50c109e-68g-52
c:intm	a-75e53g50
c:intme	a-75e53g50
c:into	b47d-54e75
c:into_	b47d-54e75
c:intr	a40
c:intu	a43c-86d51
c:intur	a43c-86d51
c:inu	a-58f43
c:inue	c-65f101
c:inum	a62
c:inum_	a62
c:inut	a-94c48d46e56
c:inute	a-60b-46c62e55f-49g-48
c:inuti	a-58
c:inv	a-42b-88f117g-79
c:inve	b-65c106
c:inven	c127
c:inves	a65
c:invi	a-97d-44f131
c:invit	a-96f132
c:invo	d78
c:invoi	d62
c:iny	a87
c:iny_	a88
c:io_	d54
c:ioi	a-59b61c73d-50
c:ioie	a-59b61c73d-50
c:ioiel	a-70b62c76d-47
c:ion	a-40c53d-41
c:ion_	c49
c:iona	a-93c98g-42
c:ional	a-43c92
c:ione	a-45b53g51
c:ione_	b83
c:ioned	g72
c:iones	a-48c48
c:ioni	c49
c:ioni_	c58
c:ionn	c57d-71g-42
c:ionne	c69d-40e-41
c:ions	a-45b-86c59d-67f51g60
c:ions_	a-48b-85c57d-65f54g61
c:ior	d45
c:ior_	e67
c:iorn	d56f-42g40
c:iorno	e-46
c:ios	a-64b120c-60
c:iosa	b49
c:iosi	a-70b109c-55
c:iosit	a-42b101c-63
c:iot	a59
c:iou	b78
c:ious	b79d-46
c:ious_	b43
c:iousl	b49
c:ip_	a65e-47f-49
c:ipa	d46
c:ipe	c45e-42
c:ipe_	f59
c:ipl	a68
c:iple	a52
c:ipot	a61
c:ipote	a56
c:ipp	a66c48d-61
c:ippe	a73
c:ipper	a40
c:ippi	c53
c:ippin	c53
c:ips	b-47c85
c:ips_	c55
c:ipt	a-67
c:ipt_	a-44d43e51
c:iqu	b-66e45g-74
c:ique	b-65e44g-70
c:ique_	b-76c44e55g-67
c:iquem	a78
c:iquer	a76c-61
c:iques	c80d-46g-44
c:iquet	e49
c:ir_	a44c-43
c:ira	b54d56f-56
c:ira_	d45
c:irag	c74
c:irage	c74
c:irai	b78
c:irai_	b55c-57
c:irait	a-45
c:irat	a41
c:irc	a50
c:ird	b63c-76f50
c:ird_	b65c-71f64
c:irec	c100d-69g-46
c:irect	c100d-69g-46
c:ired	b61
c:ired_	b61
c:iree	a-57c40
c:irei	a55
c:irem	a53
c:ireme	a70
c:irer	a-111d60f97
c:irer_	a-107d61f98
c:ires	c41d-53f66g-43
c:ires_	c40d-52f67g-42
c:iri	b-51c68d-96
c:irin	c102d-43
c:iring	c102d-43
c:irl	c65
c:irm	b-75f45g51
c:irm_	b-42c44e-41f54
c:irma	d71
c:irmat	d67
c:irme	g82
c:irme_	c-45g94
c:irmie	a43
c:iro	d-76e82
c:iro_	e93
c:iron	c52
c:irp	d57
c:irpo	d64
c:irpor	d64
c:irs	b44d-90f-45
c:irs_	a75d-69e-48
c:irst	b61d-56f-43
c:irst_	b61d-56f-43
c:irt	c-71e56f63
c:irth	c-75f101
c:irthd	c-57f68
c:irty	e53
c:irty_	e53
c:iru	a-41c205d-64f-41
c:iry	c-56f111
c:iry_	c-56f111
c:isan	a-47e93
c:isant	e66
c:isb	d62
c:isbo	d62
c:isc	b-63c57d-63
c:isco	e75
c:iscou	b-40c59e65
c:iscr	c69g-47
c:iscre	c67g-43
c:iscu	a-49d-61g89
c:iscus	a-71c-55g92
c:ise	b-62e66f-44
c:ise_	b-86e106f-59g-44
c:isea	a41
c:iseau	a45
c:iseg	g41
c:isegn	g41
c:isen	a-43e43
c:iser_	a-65d45g44
c:ises	a94d-76
c:isez	c55
c:isez_	c55
c:ish	c43g-59
c:ish_	a-56d48
c:ishe	a60
c:isi	f46
c:isibl	a53c-70
c:isie	d54
c:isier	c-43d43
c:isio	a-47c-68d77g99
c:ision	a-65c-62d86g73
c:isir	a56d-43
c:isir_	a58
c:isit	a58d-73e-64f67
c:isit_	f60
c:isite	c44
c:isk	a-41c55
c:ism	d46
c:isn_	a-41d42
c:iso	b59c60d-42g-73
c:iso_	d42
c:ison	b60c65d-57g-83
c:ison_	b57c63d-40f-45g-77
c:isonn	a51
c:isons	a-45c73
c:isp	a54b-55d-103e45
c:ispar	c-42
c:ispo	a85b-68d-107
c:ispo_	a100c-45
c:ispon	a98b-46d-90
c:ispos	a-62e53g55
c:isque	c48
c:iss	b-53c62
c:iss_	c47
c:issa	f73
c:issag	c53
c:issan	a-41c-49f99
c:isse	b-78c47f-40g41
c:isse_	b-54c64f-56
c:issen	a-58
c:isser	e58
c:isseu	c82
c:issez	d-48
c:issi	c64g-46
c:issie	c59
c:issim	a-54d66
c:issio	c58d-51
c:isso	a-72c68
c:issu	a-66c43e42
c:issue	a-58c56
c:ist	b42e-54
c:ist_	b52
c:ista	d-45e-50f44
c:ista_	c66d-45f55
c:istal	a63
c:iste	b45d-44e-45
c:iste_	a57c-44d-69
c:isten	c52
c:ister	b62e-56
c:isti	b66c64d-62
c:istm	a61
c:istma	a61
c:isto	a-49d96f72
c:istoi	c61
c:istor	a-40c-45f87
c:istr	a40b-44c60e-46
c:istri	c63
c:isu	c42g63
c:isur	c-41g73
c:isura	g60
c:it_	g-44
c:ita	b-51c83d-96f86g-53
c:ita_	a-56c127d-87f44
c:itag	c47
c:itage	c54
c:itair	a-43c51
c:ital	c85e-40
c:ital_	c74
c:itar	e59
c:itat	a-47b-46d-59e43f124
c:itati	a-43f126
c:itc	c43
c:ite	d-49
c:ite_	d-60
c:ited	e47
c:ited_	e47
c:itee	c56
c:itee_	c42
c:iter	c45
c:iter_	c44
c:itera	a-68d67
c:ites	a66b-69d-41e44g-78
c:ites_	a74b-68g-75
c:iteu	c46
c:iteur	c40
c:ith	d-49
c:ith_	d-49e-51g45
c:ithd	a-60c-68f120
c:ithdr	a-60c-68f120
c:ithi	c46
c:ithin	c51
c:itho	b-56c-86e89
c:ithou	b-56c-86e89
c:iti	b-48d-82
c:itia	a94c-82
c:itial	a88c-80
c:itie	a54
c:itie_	a48
c:itin	d-59e59
c:iting	d-59e60
c:itio	b-59c52d-90
c:ition	b-59c53d-84g40
c:itl	c44
c:itle	c44
c:ito	c60
c:ito_	f51
c:iton	a66
c:itor	a-41c83e-40
c:itori	c69
c:itr	c88d-75g-61
c:itri	c100d-68f-44g-46
c:itrin	c96d-67f-43g-45
c:its	a-58d89f-41
c:its_	a-65d59f-55
c:itt	b-56f66
c:itta	c-50
c:itte	f101
c:itte_	d-62e-44f96
c:itted	a-50d72
c:itten	a-46e42
c:ittl	c65d53
c:ittle	c65d53
c:itto	a-51
c:itto_	a-51
c:itu	f63
c:itud	f64
c:iture	b42
c:ity	c60
c:ity_	c60
c:itz	c67
c:iu_	a-106c191d-89
c:ium	a-64d108
c:ium_	a-46d94
c:iva	a53b-47g-47
c:ivan	a62
c:ivate	a57
c:ive	c40
c:ive_	a-40c97d-49f-48
c:ived	a-100d54
c:ived_	a-89
c:ivee	c-74
c:ivee_	c-66
c:ivel	a111c-43
c:iven_	a44c-54d59
c:ivent	c47
c:iver	e-47g-40
c:ivere	c-57d71
c:ivers	f51
c:ivery	a98d-58
c:ivi	d49
c:ivi_	a-67c52d77
c:ivin	a78
c:iving	a78
c:ivit	c48
c:ivo	a47b-68c-58f52g44
c:ivo_	b-44d-43g78
c:ivoi	g42
c:ivoir	g42
c:ivol	c-42
c:ivor	a77c-40f44
c:ivorc	f50
c:ivr	b80c45d-46f-64g-50
c:ivra	b43
c:ivrai	a45
c:ivre	b65c48f-57g-48
c:ivre_	b59
c:ix_	a53d-48f-59g-52
c:ixa	a84b-52
c:ixan	a85b-47
c:ixant	a85b-47
c:ixt	a-45
c:ixty	a-64e43
c:ixty_	a-64e43
c:iya	g66
c:iya_	g68
c:iza	g58
c:ize	a50c104e-95f-60
c:ize_	a69c86d-49e-92f-56
c:izi	c-42d52
c:izia	d47
c:izz	d55
c:izza	c41d62
c:ja_	c70
c:jaar_	a58
c:jad	c52
c:jah	b48
c:jahr	b51
c:jai	g51
c:jai_	g56
c:jam	d-66f83
c:jama	b-46d-57f74
c:jamai	b-46d-56f75
c:jan	a66c-69g-51
c:jan_	a63
c:janu	a45c-55
c:janua	a45c-55
c:janv	a42
c:janvi	a42
c:jar	a-63d44
c:jard	a-47
c:jardi	a-47
c:jau	a43
c:jaun	a52
c:jaune	a52
c:jec	a-55c74
c:ject	a-55c74
c:jen	f63
c:jet	b61d-89e-51g41
c:jet_	b78c-65d-52e-47g74
c:jete	c85
c:jeu	b-62e-79g80
c:jeu_	c85e-43
c:jeud	b-48f-51g78
c:jeudi	b-48f-51g78
c:jew	a-49c88f-48
c:jewe	a-56c90f-47
c:jewel	a-56c90f-47
c:jn_	c-73g65
c:joa	b65c69
c:joai	b51c58
c:joail	b51c58
c:job	a-60c71
c:job_	a-49c42
c:joi	a-59
c:join	a-46e-50
c:joint	a-47d60
c:jok	e65
c:jolie	c50
c:jon	a82
c:jonc	a80
c:jonc_	a73
c:jou	f-42
c:jou_	a96b-48
c:jour	b45f-41
c:jour_	b62f-43
c:jourd	b66
c:journ	d-62
c:jours	b-52e43f-57g44
c:joux	a-65b51c97
c:joux_	a-65b51c97
c:joy	c73
c:jr_	a65
c:js_	a59c-64
c:jsu	a60
c:jsui	a60
c:jui	b64e-51
c:juil	b44
c:juill	b44
c:jull	b49
c:julli	b49
c:jum	a89
c:jume	a85
c:jumea	a42
c:jun	a64b-45e-46
c:jur	a-58c46e64
c:jure	a-77e77
c:jure_	a-50e45
c:jus	b105e-77f-61g52
c:jusq	g57
c:jusqu	g57
c:just	b107e-81f-56g45
c:just_	b111e-55f-46
c:juste	b83e-73f-46g69
c:kan	a48c-72d69
c:kan_	a55
c:kann	d67
c:kann_	d68
c:kar	a-52
c:kau	a-41d82
c:kauf	d83
c:kauft	a-45d76
c:kday	a40
c:kday_	a40
c:ke_	a50d-45
c:ked	a-91b-51e119g109
c:ked_	a-91b-51e119g109
c:kee	b53c-43e-45f45g72
c:keep	b57c-47e-42f50
c:keep_	b87d-45e-49f64
c:kei	c-62
c:kein	c-59
c:keine	b43c-46
c:kel	d51e-44g51
c:kel_	g54
c:ken_	a-51c42
c:kend	a44
c:ker	b-43c78d-47e-84
c:ker_	a79c77d-64e-69f-42g-45
c:kers	c61
c:kers_	c61
c:kes	a127c-41e-70
c:kes_	a125e-69
c:ket	c-64d42
c:ket_	c-69d90e45f-53
c:ketc	g81
c:ketch	g81
c:keti	a66f45
c:ketin	a66f45
c:kets	a42
c:kets_	a42
c:kett	d53
c:kette	d41
c:key	c121d-53
c:key_	a53
c:kil	c46
c:kin	d-53e-73
c:kind	d-84e-52f113
c:kind_	a40d-47
c:kindl	a-61f103
c:king	e-58
c:king_	e-55
c:kit	a44
c:kla	a-58b79e88
c:klac	b64
c:klace	b64
c:kle	a64
c:kli	a-65
c:know	g41
c:know_	a-42
c:kom	a68
c:kome	a72
c:komen	a72
c:komm	a49
c:komme	a57
c:kon	c-99d54f58
c:konn	c-53d78
c:konne	d64
c:kos	a44
c:kost	a50
c:koste	a57
c:ks_	c-44e41
c:ksh	d61
c:ksho	d61
c:kshop	d62
c:kt_	a-63b76g50
c:kun	c-68
c:kund	f49
c:kunde	f52
c:ky_	a70c-41
c:la_	b-40g47
c:lab	b-49c41d61f-44
c:lab_	c59
c:labe	a-70c-42d127
c:label	a-70c-42d127
c:labl	c45
c:lable	c45
c:lac	b-40d47f-64
c:lace	d45f-51
c:lace_	e-42f-45
c:laced	a-50d70
c:lacem	d41
c:lacer	d57
c:laces	b47
c:lach	a-56d48e98
c:lache	a-64d52e82
c:laci	a-75c54
c:lack	a78c-72
c:lack_	a83c-65
c:lad	b-69c80e-43
c:ladi	c44d41
c:ladie	d43
c:lady_	c46
c:lag	d83e-78
c:lage	d87e-52
c:lage_	b-40d98e-44
c:lai_	c-63
c:laid	a60
c:lain	a70c-88g-58
c:lain_	c-65e63g-41
c:laine	a81
c:lair	a75c41d-54g-50
c:laire	a81d-57g-41
c:lais	a-88b58e55
c:lais_	a-90b92g40
c:laisa	e43
c:laisi	a-79b48c83
c:laiss	a-75d74e58
c:lait	d-63f45
c:lait_	b40d-44f59
c:lam	b-61c-57
c:lame	c-79d64f53
c:lame_	a-52d77
c:lamp	a73
c:lan	b65c60e-76
c:lan_	b69
c:lanc	a-70g95
c:lance	a-94c45d-62g98
c:lanch	a-78d82
c:land	a49c82g-49
c:lane	a-56c119
c:lane_	a-55c119
c:lang	a47b64e-51
c:lange	b70
c:langs	a48
c:lann	a-75b80
c:lanne	a-48b84
c:lano	a61
c:lano_	a64
c:lans	b77
c:lans_	b78
c:lant	a-72c48d53
c:lap	a110b-73
c:lapi	a91
c:laq	a85
c:laqu	a85
c:laque	a85
c:lar	e-49f-44
c:lar_	d83
c:lard	a50
c:lard_	a53
c:lare	a-53b52
c:lare_	a-55
c:larg	a53c-60d64
c:large	a48d49
c:larl	a103
c:larle	a63
c:larm	c136
c:las	b-60
c:las_	a-62b-45g96
c:lasp	a42
c:lasp_	a58c-43
c:lass	c60d-48
c:lasse	c87
c:last	b-52
c:last_	b-40c44
c:late	b-65e64
c:late_	e53
c:lati	b-43
c:latin	a69c-115g72
c:latm	b46c-40
c:latma	b46c-40
c:lato	a-92g69
c:lato_	a-79g73
c:latt	a53
c:lau	a86d-68
c:lav	a-40c103
c:law	c56
c:lay_	c44e60
c:laz	f54
c:lbe	a64
c:lber	a45
c:lco	a47
c:lcos	a86
c:lcosa	a93
c:lcun	c41
c:lda	c58
c:lde	d67f-44
c:lder	c-41d74
c:lder_	d72
c:lders	a51
c:ldi	c63
c:ldin	c55
c:lding	c70
c:ldn	e48
c:ldn_	e49
c:ldr	b64
c:lds_	a55
c:lea	e-75f94
c:lead	a69
c:lead_	a56
c:leaf	a-55
c:lean	c99d44e-53
c:lean_	a-64d68
c:lear	b51
c:leas	c-44d-46e-98f104
c:lease	c-47d-43e-96f102
c:leat	a64
c:leath	a64
c:leave	a-73b40g52
c:lec	d-49g47
c:lech	a-84g88
c:lechi	a-82c-54g94
c:lect	c42e-55
c:lect_	a92c-54
c:lecti	c43e-44
c:led	c-43e87f58
c:led_	a-41c-44e102f52
c:lee	c-69e101
c:lee_	c-120d-47e111f56
c:lef	b-47e77f-52g43
c:lefo	a-58c-73e81g83
c:lefon	a-56c-68e82g84
c:left	e58f-46
c:left_	e59f-46
c:leg	e58
c:lega	c49
c:legan	c48
c:lego	a-59d47e49
c:lego_	a-59d47e49
c:lei_	a47c-41g55
c:lem	a-74d114e-72g98
c:leme	a-77d72e-72f52g106
c:lemen	a-81d76e-72f53g106
c:len	b-41c50
c:len_	c92
c:lenc	a-53
c:lence	g46
c:lend	a-46
c:lent	a78g-58
c:lenti	a86
c:lenz	c51
c:lep	a-40b-57d-61e63f104g78
c:leph	b-43c-54d-45e73f108
c:lepho	b-43c-54d-45e73f108
c:ler	c55d-61e-40
c:ler_	b-45
c:lere	e43
c:lere_	e45
c:lerg	g63
c:lergi	g66
c:leri	b57c65
c:lerie	c56
c:lers	a-46c99
c:lers_	a-46c99
c:lery	c52
c:lery_	c52
c:les	c46e-65
c:les_	c47e-75
c:lesa	c58
c:lesal	c52
c:less_	e57
c:lest	a100
c:let_	b-47d73f-48
c:lete	d-46e-69f111
c:lete_	d-52e-58f116
c:lets	c113e-48
c:lets_	c117e-46
c:lett	e52
c:lette	e82
c:lettr	e-43
c:leu	a40d-75g-57
c:leu_	a51
c:leue	a98
c:leue_	a96
c:leur	c64d-55f49g-77
c:leur_	a48c67d-70g-69
c:leurs	f42g-42
c:lev	a62d-64f-48
c:leve	a78d-45g-50
c:leven	a72d-51
c:lex	f49
c:lexi	f56
c:ley	e54
c:ley_	e54
c:lez	b-49d-88e-43f133g-63
c:lez_	b-76d-97f135g-55
c:lf_	a52c-53
c:lha	a42
c:lhe	a94d-45
c:lho	a89c-55
c:li_	b41e-66g-55
c:lia	a66b-48f-44g-44
c:lia_	a54c-66
c:lian	a71c-81g-52
c:lianc	a78c-97f-45
c:liar	c47
c:lib	b41c67g-50
c:libr	c73g-40
c:libre	c85
c:lic	a-43b-45c58f69
c:lica	a-92d55e40
c:licat	a-64e63f57
c:lice	c99
c:licen	c78
c:lich_	b61
c:lici	a-65f116
c:licit	a-64f117
c:lick	c64
c:lick_	c41
c:lico	c43
c:lid	a42c-52g78
c:lid_	d41
c:lida	a50
c:liday	a55
c:lide	g83
c:lide_	g85
c:lie	a-44b-43c59
c:lie_	g98
c:lieb	c43
c:lief	a42
c:lien	a-60b-74c97d-92e49g-71
c:lien_	c111
c:lient	a-57b-64c79d-85e62g-59
c:lier	c44f-59
c:lier_	b-41f-47g44
c:liere	a70c49d-58
c:liers	d40
c:liet	a-41
c:lieu	a-62g76
c:lieu_	a-52g79
c:liev	a-76g54
c:lieve	a-45
c:liez	a-62c-50f99
c:liez_	a-62c-50f99
c:lif	a-47b46f47
c:life	a-52b51c66
c:life_	a-43c51
c:lig	e-47
c:liga	a42
c:ligat	a55
c:lige	a52
c:ligh	c70
c:light	c70
c:lign	c55e-50
c:ligne	c55e-50
c:lij	c62
c:lik	a86d-56e-42f-64g-59
c:like	a84d-55e-42f-64g-59
c:like_	a84d-60f-62g-58
c:likes	a93
c:lil	f62
c:lim	a-48c44e106g-48
c:lima	a-45c76
c:lime	b45c-49e84
c:limen	a-59e83
c:limi	a-60e49
c:limit	a-51c49e50
c:limo	a75
c:lin	b-48c53e-78
c:lin_	a72
c:line	e-56
c:line_	d43e-42
c:ling	a-54c79e-56f69
c:ling_	a-54c74e-58f73
c:lingu	c62
c:link	a45b-45e-51
c:link_	f59
c:links	a47c-72
c:lino	a-43
c:lino_	a-43
c:lip	a101b-57
c:lip_	a47
c:lipp	a78
c:lips	a44
c:lique	f43
c:lir	d75
c:lir_	c-49d47
c:lis	c42f50g-67
c:lis_	a-58d61
c:lisb	d62
c:lisbo	d62
c:lise	c91d-58f-46
c:lise_	c73
c:lish	a-82d48
c:lish_	a-75
c:lisi	a53
c:liss	c43
c:lisse	c55d-43
c:lissi	d53
c:list	a-43b104d-91e-59f122g-55
c:list_	a-48b74d-51f97
c:lista	f68
c:liste	b46d-55f70
c:listi	b66
c:lit	c55g-49
c:lita	a-41c105g-44
c:lita_	f50
c:litai	c46
c:litar	c68
c:lite	c-65e88
c:lite_	a55
c:lites	c-74e73
c:litt	c64d50
c:littl	c56d54
c:lity	c72
c:lity_	c72
c:liv	c46g-41
c:live_	a-66c67
c:liver	a41
c:livi	a46
c:livin	a59
c:livr	b40c65d-47f-57
c:livre	b60c78f-48
c:liz	c46
c:lizz	d63
c:lizza	d63
c:lk_	a93c-46e-47g-43
c:lki	a48c-43
c:lkin	a48c-43
c:lking	a48c-43
c:lks	a-49c86
c:ll_	e-51
c:lla	c40
c:llabo	a49
c:llag	a-56
c:llage	a-48
c:llan	a-62c67g63
c:llant	a-41c59
c:llar	g-42
c:llar_	a41d42
c:lle_	b-41c-47
c:lled	c-55d-69e116
c:lled_	c-53d-60e117
c:lleg	e69
c:llego	a-59d47e49
c:llem	a-44c41d67
c:lleme	d42
c:llen	a-45d44
c:llen_	d51
c:ller	c58f-44
c:ller_	b-48c55e-41f-43
c:llere	e47
c:llerg	g64
c:lleri	b59c53
c:llers	c53
c:llery	c52
c:lles	a71c-41e-82f48
c:lles_	a54e-76f52
c:llest	a98
c:llet	b72
c:llet_	b64
c:llets	c43
c:lleu	a53d-58f72g-41
c:lleur	a56f57
c:llev	d-61e58
c:llevo	e45
c:llez	a44c-76f91
c:llez_	a49f94
c:lli	e-41
c:lli_	b80d-53
c:llia	a70c-82
c:llian	a72c-89
c:llic	f44
c:llici	f45
c:llie	g-41
c:llie_	b49
c:llin	a-75c56d50e-46f77
c:lling	a-76b-40c50d53f96
c:llis	a-48d72
c:lliss	d60
c:llo	c45e-86f-54
c:llo_	a43e-96f-68
c:llon	d97
c:llon_	c42
c:llons	a-43d54
c:llot	c62
c:llow	b-57c55d-93g63
c:llow_	a58c50d-82e-43
c:llowe	c42
c:llowi	g75
c:lls	b69d-44f51
c:lls_	b70d-43f52
c:llt	a-41g45
c:llu	a-100d101e76
c:lly	b82d-87g-73
c:lly_	b83d-86g-72
c:lm_	b57c71
c:lma	c-68d49g43
c:lme	a59c65d-65
c:lmo	a42
c:lo_	e-78f-65
c:loa	d41
c:loc	c102e-65f-67g-51
c:loca	a-84c124
c:local	a-64c108
c:locat	c75
c:lock	a60f-53
c:lock_	a45
c:locke	a45
c:log	b47c48e-59f-48g-59
c:log_	c56
c:loge	a73d-53
c:loge_	a93
c:loger	c48
c:logi	d61f-58
c:logie	a-44g60
c:logio	d70
c:logo	c73
c:logo_	c69
c:logu	b99d-46e-50g-66
c:logue	b100d-76e-50g-66
c:loj	d44
c:loja	a-56d47
c:loja_	a-56d47
c:lol	b55
c:lol_	b55
c:lom	c80
c:lomb	c58
c:lon	f-66
c:lon_	c91e-62f-54
c:lond	a75b-57c-115f-53
c:londe	a68
c:londo	a53c-88d65
c:londr	a70c-75g61
c:lone	c75
c:long	d43
c:long_	a78b48c-88e-60f-54
c:longe	a-52c43d47
c:loni	d43
c:loo	b41e-54f-52
c:lood	a50c-43
c:look	a43b58c-55e-46f-63
c:look_	b113c-74d78e-46f-43
c:looki	a48d-80e-41g46
c:loor	c79
c:loor_	c49
c:lop	d45
c:lope_	a41
c:lor	e-59f43
c:lore	a-44f59
c:lors	f47
c:lors_	f48
c:los	b-43f82g-83
c:los_	c49
c:losc	a-60c-46f103
c:losch	a-60c-46f103
c:lose	b-62c43e-40f99g-61
c:lose_	a-54c57f101
c:lost	a71c-97e73
c:lost_	a71c-97e73
c:lot	a-53c122d-81e-64
c:lot_	a-53b-40c120d-75
c:lots	c52
c:lots_	c52
c:lou	a81b-41d-95e-41f-63
c:lou_	a-44b52
c:loud	a48
c:loup	a65
c:loupe	a70
c:lour	a78b-79d-40
c:lous	a76
c:louse	a73
c:lov	c78d-54e-41
c:love	c78d-53e-41
c:love_	a-51c94d-62f-45
c:loved	a-61c62f63
c:lovel	a-77b54
c:loves	a84c-43
c:low	b-47c55d-99e-50g81
c:low_	a51c41d-107e-86g81
c:lowe	c41
c:lowed	e51
c:lower	c60
c:lowi	g75
c:lowin	g75
c:loy	c67
c:loye	a40c47
c:loyer	a60
c:lp_	d73
c:lpa	b53c-57e81
c:lqu	a44d-50f-48g-45
c:lqu_	c59g-46
c:lque	a44
c:lque_	a59c-40f-40
c:lre	c67
c:lrea	a-59c72
c:lread	a-59c72
c:ls_	b-41d-42e-64f101g-87
c:lse	c-108d54e90g60
c:lse_	a-48c-109e98f42g73
c:lso_	e54
c:lt_	c-45e95
c:lta	c67d-56
c:lta_	c41
c:ltat	c42
c:lte	e85
c:lte_	a-72e82
c:lter	e53
c:lti	a66
c:lto	a60d-62g-43
c:lto_	d-45e44
c:ltr	d74
c:ltra	d41
c:lts	c41
c:lts_	c49
c:lu_	a59g66
c:lua	a-42d63
c:luat	a-45d64
c:luati	a-45d64
c:lub	c70
c:lub_	c73
c:luc	c65d-65
c:luci	c72
c:lud	a-77f101
c:ludi	f73
c:ludin	f73
c:ludo	a-67
c:lue	a106b-46c-75
c:lue_	a121c-71d-52
c:lug	a52
c:lui	e-45g-47
c:lui_	a44e-50f-51
c:luie	d41
c:luie_	d41
c:lum	c-102d72
c:lume	c-72d74
c:lume_	d53
c:lumi	g57
c:lun	a46b-51c-62d67e-51
c:lund	a41b-42c-95d47g42
c:lundi	a41b-42c-95d47g42
c:lune	a67e-46
c:lune_	a51
c:lung	d58
c:lung_	d62
c:lur	c-53g66
c:lure	c-49g68
c:lure_	c-49g68
c:lus	b-47e44f91g-47
c:lus_	b-42c-51f105
c:lusi	c57d-58
c:lusie	a107
c:lusio	a-55e54
c:lusiv	c66
c:lut	c95e-72
c:lut_	c118
c:luto	e-40g64
c:lutot	g68
c:lux	a-105c102d-46e-51g-45
c:luxe	a-80c82
c:luxe_	a-71c81
c:luxu	a-61c97
c:luxur	a-41c79
c:lve	a73b-63
c:lve_	a64g42
c:lver	a98f-44
c:lver_	a104c-56f-42
c:lwa	a60
c:lway	a60
c:ly_	c41
c:lyc	a-54b46c46
c:lyce	a-54b46c46
c:lycee	a-54b46c46
c:ma_	b-49d54g-44
c:maa	b44
c:mab	c-55
c:mac	b-64c55d83
c:mach	a-93c43d103
c:machi	a-85c52d68
c:mad	b-66c52d-66
c:mada	d-55f49
c:madam	d-50f55
c:made	a53c62d-42g-53
c:made_	a52c65g-70
c:mado	c60
c:mados	c50
c:madr	a55
c:mag	a-66c84
c:maga	c53
c:mage	a-59c106
c:mages	a-44c87
c:magi	a-48b73c-42e71
c:magin	a-80b78c-46e74
c:magn	a-53
c:magni	a-49
c:mai	f60
c:mai_	a62b-41e-45
c:mail	a-68b-63c-81e56f137g77
c:mail_	a-77b-69c-68d44e47f96g123
c:maill	d48
c:mails	a-98c-106e85f135
c:main	d-71
c:main_	a47d-60e-50g52
c:maine	c47f-44
c:maint	c-51g88
c:mais	b64g-56
c:mais_	b94c-104
c:maiso	a-58b58c85d-52f-41g-76
c:mak	a74d-83e-56f-49
c:make	a75c40d-76e-52f-47g-42
c:make_	a94d-74
c:maker	a-64c87
c:mal	a53c-49
c:mal_	c-54d-42e63f46
c:mala	c42
c:malad	c42
c:male	d40e59
c:mall	a108c-56d-63e-47f-65
c:mall_	a89e-41f-46
c:malle	a124c-71d-45
c:mam	c40d-40
c:mama	g44
c:maman	g44
c:man	b-63e44
c:man_	c-65d-48e106f-43
c:mana	a76d-65f-44
c:mana_	g66
c:manag	a79
c:manc	a44b-66c-59d40g-47
c:manch	a63b-58c-90
c:mand	a-50b-57d67f82
c:manda	a-92c60d63
c:mande	b-48f97
c:mando	a-58
c:mang	b71
c:mange	b52
c:manh	a83
c:manha	a63
c:mani	e44
c:mani_	a60
c:mann	c59
c:manne	c68
c:mano	a53c-47
c:mano_	a52c-54
c:manq	a54
c:manqu	a54
c:mant	c72e-41f-56
c:mant_	c106
c:mants	c82
c:manu	e49
c:map	c80
c:mar	e-52
c:mara	a-58c73
c:marc	b-41c67e-70
c:marca	c51
c:march	c62e-79
c:mard	b-47f-50g58
c:mardi	b-47f-50g58
c:marg	a-61c44
c:mari	c-43
c:mari_	b-82f66
c:maria	e-42
c:marie	a43b58c-79
c:marin	a40
c:marit	a-42f43
c:mark_	d71
c:marke	b50d-43
c:marq	c111e-78
c:marqu	c111e-78
c:marr	a88b67c-84g-44
c:mars	a-54c64f71
c:mars_	a-43f77
c:marse	c50
c:mart	a43c-86g81
c:marte	a51c-62g58
c:mas	e-48g-49
c:mas_	a48b72c-92d42e-52g-45
c:maste	c42
c:mat	f-41g58
c:matc	a51g63
c:match	a51g63
c:mate	a44c-54
c:mate_	b42c-53
c:mati	b-41f-45g47
c:matin	b-60f-53g95
c:matio	a67c-61
c:matr	a53
c:matri	a53
c:matt	g76
c:mauv	e43
c:max	a71
c:max_	a60
c:may	b57c44d-40g-72
c:may_	b53
c:mayb	b73
c:maybe	b73
c:mayf	c68
c:mayfa	c68
c:mayo	a57
c:mb_	c59
c:mba	a63f-42g-42
c:mban	d45
c:mband	d45
c:mbas	a57
c:mbass	a48
c:mbe	b-53
c:mbe_	g54
c:mber	b-63
c:mber_	b-59d53
c:mbi	b63c45e-78f-43g-45
c:mbia	d47
c:mbie	a50b69d-55e-71g-71
c:mbien	a47b70d-51e-66f-44g-69
c:mbin	g41
c:mbio	a-61c41
c:mbio_	a-61c41
c:mbl	a51e-81
c:mble	a45e-75
c:mble_	e-64
c:mbo	a-73c70d-73e52
c:mbol	c55
c:mbou	a-50b54
c:mbour	a-50b54
c:mbr	a61b-71e-65
c:mbra	c54
c:mbra_	c66
c:mbre	a59b-60
c:mbre_	a64b-58c-62
c:mdr	c119
c:mdr_	c56
c:mea	a-40d46f-49g92
c:mean	a-70d62e43g41
c:meant	a-88c-45e71
c:meas	a-47g82
c:measu	a-47g82
c:meau	a51
c:meb	a43c-79
c:mebo	a43c-79
c:mebod	a43c-79
c:mech	e45
c:med	a51d-75f-63g-43
c:med_	a59e55g-47
c:meda	a62b69c-53
c:medai	a78
c:mede	b74
c:medec	b74
c:medi	a48d-73f-49
c:medi_	a52b-67d-58f-50
c:mee	c60d-60
c:meh	f47
c:mei	c-63f102
c:mein	c-49d57f91
c:meine	b-43c-82d70f94
c:mel	a70b-67e-61
c:mel_	a84c-48
c:mell	a95
c:melle	a77
c:mem	c71d-77
c:meme	d-74f-43
c:meme_	d-71f-67
c:memen	f48
c:memo	a-94c91
c:memoi	a-82c58
c:men	b41
c:men_	a80c55d-82e-46g-50
c:mena	a-59d84
c:menag	a-53d85
c:menc	g68
c:mence	g68
c:mend	a-49d75
c:meno	b102c-44
c:meno_	b90
c:mens	a89d-58
c:mens_	a84
c:ment	a-48
c:ment_	a-46
c:menta	e49
c:mente	a-56b45d-55
c:menti	c-45e50g65
c:mento	a-68d-67f51
c:ments	c51
c:meo	e85g-42
c:meon	e89
c:meone	e89
c:mep	a-59b78
c:mer	b-48e-68f61
c:mer_	e-57f73g-50
c:mera	a68e-89f-72
c:merai	a83e-51f-58g-59
c:meral	a52e-40
c:merc	b-74d-71f129
c:merca	c77
c:merce	c88
c:merci	b-67c-46d-85f136
c:mercr	c-65g90
c:mere	c-82d51g61
c:mere_	c-88d58g64
c:meri	c104d-54e-43
c:merig	a54
c:merit	a-80c100
c:mero	a-62d91e-73f77
c:mero_	a-66c-40d85e-57f83
c:mers	c89
c:mers_	c85
c:mes	d-71f56g46
c:mes_	f56g-57
c:mess	a-63b-47d-85f61g120
c:messa	a-103d-74f53g124
c:mesu	c-84g91
c:mesur	c-84g91
c:met	a58e-41f-60g-60
c:met_	a88c96d-96g-70
c:meta	a74b-40
c:metal	a42
c:meth	a99c-95e-53f-46g-48
c:methi	a106c-98e-68f-44g-62
c:meti	a72d-52
c:metie	b40
c:metre	c-70d40
c:mets	a-42c54
c:mets_	a-42c54
c:mett	d63e-48g-62
c:mette	g-48
c:mettr	d124
c:meus	f49
c:mez	f57g-50
c:mez_	f61g-43
c:mi_	a-51g62
c:mia	c-61e94
c:mia_	c-51e53
c:mic	b41c-52
c:mich	b41c-47
c:mich_	b44
c:micr	c42
c:micro	c42
c:mid	a89d-64e-75f-45
c:midi	a75c-44e-42
c:midi_	a71
c:mie_	d58
c:miei	a42
c:miei_	a42
c:mien	d61f50
c:mien_	d90
c:mier	d-76f-44
c:miere	d-43
c:mig	d48e-41
c:migh	c80
c:might	c80
c:mij	c-72g51
c:mijn	c-64g52
c:mijn_	c-64g52
c:mil	a45d-59f-60
c:mila	a88e-45
c:milan	a85
c:mile	a60e41
c:mili	a-66c109
c:milie	a-53b71
c:mill	d-45g79
c:mille	f-41g93
c:mim	a77
c:mim_	a77
c:min	c53g-60
c:min_	c60
c:minal	c54
c:mind	a-45b76c-48
c:mind_	b53
c:mine	a61d52e-53
c:mine_	a43c-70d97g-44
c:ming	a-54c80
c:ming_	a-61b53c69
c:mini	c69
c:minu	a-58c59d44e50f-57g-47
c:minut	a-86b-51c58d50e59f-54g-43
c:mio	c75e-61
c:mio_	d42e-43
c:mir	b66c-42e51f-52g-43
c:mir_	c-44e72
c:mira	a-52b71c-49d73
c:mire	c46
c:mis	e56f-52g41
c:mis_	e56
c:mise	b-44e85f-56
c:mise_	b-84e68f-43
c:mised	g53
c:miss	c49
c:missi	d-43g-46
c:misu	g74
c:misur	g74
c:mit	b-58d-47e60
c:mit_	a52b-49d-57
c:mite	c59
c:mma	a-45d116g-64
c:mman	a-44c-46d117g-59
c:mmand	a-44c-46d117g-59
c:mme_	a51b-46d-74e-78f-47g111
c:mmen	a-44b101c-82d93e57
c:mmen_	a48
c:mment	a-79b97c-68d101e64
c:mmer	b-79c95g-61
c:mmer_	d54
c:mmerc	a-54c105
c:mmes	d-42e45
c:mmes_	e50
c:mmi	c73d-42g-54
c:mmo	c57d-58
c:mmo_	c61
c:mmol	a-66b54
c:mmolo	a-66b54
c:mo_	d-50f-67
c:mob	c44
c:mobi	c44
c:mobil	c44
c:moc	b-53c55
c:moch	b-44c84
c:mocht	c47
c:mod	c54e-48f-62g66
c:mode	c79e-67f-59g84
c:mode_	a56
c:model	c50e-59f-52g86
c:modes	c47
c:moe	a-42
c:moet	a-45
c:moet_	a-45
c:mog	e49
c:moi	f65
c:moi_	c-49d-85f91
c:moin	a49c-76e76
c:moins	c-75e83
c:moir	a-47c47
c:moir_	d46
c:moire	a-71c49
c:mois	a-95b64d51
c:mois_	a-88b66d54e51g-43
c:mol	a-75b61e55
c:molo	b52
c:molog	b52
c:mom	a-43b105
c:mome	b106
c:momen	a-44b107
c:mon	f42
c:mon_	f91
c:mond	b-71c74e-62f-47
c:mond_	a53d45e-41
c:monda	g102
c:monde	b-49c99
c:monds	a45
c:mone	c56d-90e59
c:money	c53d-86e63
c:moni	a76d-73
c:monio	a50
c:mono	a53
c:mont	d48g-65
c:monta	a65c-92
c:monte	a64
c:month	c53g-53
c:montr	b43d50f-43g-47
c:moo	a68
c:moon	a43
c:moq_	c42
c:moqu	a55
c:mor	a54b-74
c:more	c-40e67
c:more_	c-40e67
c:morn	c-50g92
c:morni	c-50g92
c:mort	a49
c:mort_	a78
c:mos	c95d-55e-59
c:mos_	a-43c75e-46
c:most	c68d-63
c:most_	c64
c:mot	f-59
c:mot_	g69
c:moth	d62f-52
c:mothe	c-48d62f-50
c:motiv	c42
c:mou	a62b-70c82e-49f-57g-51
c:moul	a80
c:moun	b-42
c:mount	b-42
c:mour	a43c40
c:mov	a-81b52e-65f111g-57
c:move	a-78e-57f109g-50
c:move_	a-55f105
c:moved	a-57c-43d53f51
c:mpa	g-45
c:mpag	e43
c:mpagn	e44
c:mpan	a61c53
c:mpany	c71
c:mpe	b-48
c:mpe_	a66
c:mper	a42
c:mpet	c74
c:mpeti	c46
c:mpl	b72f-50
c:mpla	d93
c:mplac	a-51d102
c:mple	b90f-51
c:mple_	b75e47
c:mplet	a-41d77
c:mpli	b62c-86e72
c:mplim	a-51e81
c:mplo	c72
c:mploy	c43
c:mpo	a47c45f-48g-70
c:mpor	a73b-43g-40
c:mport	a63b-41
c:mpos	c91
c:mpose	c56
c:mpr	a-41b62d98g-70
c:mpra	a-60b70d110e-40f-44g-47
c:mprad	a-53d92
c:mprar	b87
c:mprat	a-94d104
c:mpre	d73e42
c:mpre_	c-73d82e56
c:mprei	d58
c:mpren	a58
c:mpres	a-51c55
c:mpri	b56c-63f98
c:mpris	c-66f101
c:mpro	b41
c:mps	c-54
c:mps_	c-54
c:mpt	d-52e46
c:mpta	a52
c:mpte	d-63f51
c:mpte_	d-61f60g58
c:mptoi	g42
c:mrs	f98
c:mrs_	f98
c:ms_	a-54d80f114g-48
c:mst	a50
c:msta	a56
c:mstag	a65
c:mt_	a-58g43
c:muc	f66g-57
c:much	d-53f76g-53
c:much_	d-45f66g-41
c:mue	c47
c:mul	a54d-58
c:mulh	a64
c:mum	e-44
c:mum_	e-44
c:mun	c45e-42
c:muni	c42
c:mur	a-59c64
c:mus	d48e75f-51g-43
c:muse	a-69b57d67
c:musee	a-41
c:musi	e72
c:musiq	a-40c-48e83
c:must	a62
c:must_	a53
c:mut	a-57b71
c:mys	b50
c:myse	b51
c:mysel	b51
c:naa	a-42
c:nabl	e46
c:nable	e46
c:nac	c-69g59
c:nach	c-65g94
c:nach_	a65c-62
c:nad	a-50e79
c:nada	a-61e56
c:nada_	a-61e56
c:nag	d53
c:nage	d54
c:nage_	c75
c:nagem	d73
c:nager	d42
c:nai	d-92e100
c:nail	c63
c:nair	a58
c:naire	a44
c:nais	c-51d-98e95f46
c:nais_	a61d-70e49
c:naiss	c-54f54
c:nait	a-45
c:nait_	a-59
c:nal	a-53b-54c70d-80f76
c:nal_	f98
c:nale	a-112c75e-42g83
c:nale_	a-60c93
c:nalem	a-79g94
c:nali	c59
c:nalis	a58
c:nall	a42
c:nally	a42
c:nam	a-41b-42f103
c:name	a-40b-58e48f93
c:name_	a-79b-46d73e52f126
c:namel	a87c-48
c:nan	b-60c61e-76f56g-49
c:nan_	a83
c:nanc	c73
c:nance	c78
c:nant	a-47d54e-63f105
c:nant_	a-60f112
c:nao	f60
c:nao_	f60
c:nap	c64
c:nar	b83
c:nas	b-41c77d-68
c:nas_	a64
c:nase	c54
c:naser	c54
c:nast	c59
c:nat	a-58b-73c86d48f-45
c:nata	d56
c:nata_	a-43c-42d59
c:natal	c49
c:nate	c49
c:nato	a-85c54d41
c:nato_	a-82d53
c:natu	b-42c75
c:natur	b-42c75
c:nau	a62
c:nbo	c50
c:nbox	c42
c:nc_	a70b45c-119d-81e-78f-55g106
c:nca	a56g-50
c:nca_	c-51d55
c:ncai	c56
c:ncar	a78
c:ncarg	a73
c:nce	b-45f47
c:nce_	c43
c:ncel	a-64c-76e41f111
c:ncell	a-61c-59e49f91
c:ncer	a-48f67g70
c:ncer_	g81
c:ncern	a-76f81
c:nces	b-57c43d-65e-52
c:nces_	b-50c41d-50
c:nch	b-79
c:nch_	c103d-65
c:ncha	d64
c:nche	a67b-73
c:nche_	a57b-41d-55
c:ncher	c49
c:nches	a50g52
c:nchet	a98c-49
c:nchi	a-103d113
c:ncho	a47
c:nci	c61e-49g-41
c:ncia	a-40c51
c:ncia_	a-54c56
c:ncie	c50e-51
c:ncien	a54
c:ncier	c57
c:ncil	c49
c:ncil_	c71
c:ncl	a-104c68f75
c:ncle	c46
c:ncle_	c49
c:nclu	a-93e40f84
c:nclud	a-49f69
c:nclus	e59
c:nco	b59
c:nco_	e57
c:ncon	a-71c49d123e-40g-52
c:ncon_	a-44d93
c:ncont	c72
c:ncor	b106c-61e-49
c:ncora	a53
c:ncore	b110c-70
c:ncou	c90
c:ncour	c67
c:nct	c52
c:nctu	c57
c:ncy	a47
c:ncy_	a47
c:nda	f-57
c:nda_	f-47
c:ndai	c-70e40
c:ndant	c-51
c:ndar	d42
c:ndari	c48
c:ndat	c83
c:nday	c-44g67
c:nday_	d52g86
c:ndb	a52
c:ndba	a52
c:ndbag	a52
c:nde_	f74
c:nded	c46e51
c:nded_	c44
c:ndel	a80d-65
c:ndem	a57
c:ndem_	a61
c:nden	a53b-51c-64d76f44g-63
c:nden_	g-43
c:ndent	a64d60e-43
c:ndep	c48
c:ndepe	c48
c:nder_	a59e-75g-54
c:nderi	b78c-55
c:nders	e77
c:ndes	b-62c54e52
c:ndes_	b-53c56
c:ndeu	a-57e104
c:ndeur	a-49e69
c:ndeus	a-58e89
c:ndez	d41
c:ndez_	d41
c:ndi	b-67
c:ndi_	a45b-55c-109e-44f50g44
c:ndie	a-70d67
c:ndig	a-45e100
c:ndin	c55
c:nding	a-48c70
c:ndiq	a62
c:ndiqu	a62
c:ndit	d-42
c:ndl	b-51f66
c:ndle	a74c-60g-44
c:ndle_	c-58d53e62
c:ndles	a102
c:ndly	a-59d-42f102
c:ndly_	a-59d-42f102
c:ndm	a-50d45
c:ndmo	d52
c:ndmot	d52
c:ndo	f-42
c:ndo_	a-122b56c48g89
c:ndom	c59
c:ndome	c45
c:ndon	a62c-73d42
c:ndon_	a63c-98
c:ndow	b62c60g-58
c:ndow_	b65c54g-56
c:ndr	b-43f-62
c:ndra	e-43f-43
c:ndra_	a43
c:ndrai	b54e-50
c:ndre	b-51f-64
c:ndre_	b-51c46f-49
c:ndred	a63c-42f-42
c:ndres	g59
c:ndri	a-45c98d-55
c:ndrie	a-71c102d-40
c:ndro	d83
c:ndroi	a-46d91
c:nds	a42c63d-112e-50
c:nds_	a51c70d-119e-47
c:ndt	a41
c:ndu	b-65c-57d64e113
c:ndu_	a-63b-52c-45d44e124
c:ndy	c45
c:nea	a54d-46f-40
c:near_	a66
c:neau	a50
c:neau_	a61
c:neb	a-44
c:nec	a40f-44
c:nece	a66
c:neces	a66
c:neck	b59
c:neckl	b63
c:ned	a-48e54g47
c:ned_	a-54e83f44
c:nedi	g40
c:nee	e-77f73g-76
c:nee_	e-62
c:need	b-41c67e-77g-103
c:need_	a47b-68c74e-71g-100
c:neede	c-51
c:needs	a-46c88
c:nees	c-77e-41f128g-48
c:nees_	c-77e-41f128g-48
c:neg	c80g-44
c:nego	c63
c:nei	a-43c126
c:neig	c136g-43
c:neigh	c62
c:nel_	c48
c:nell	a44g-47
c:nelle	a108c-62d-44f48
c:nello	d53
c:nem	a-43b47f79
c:neme	a-52f81
c:nemen	a-52f81
c:nen	b53c41f-60g-51
c:nen_	f-57g-51
c:neq	c74
c:nequ	c74
c:nequi	c74
c:ner	c52e-46g-66
c:ner_	c49g-59
c:nera	b44c61
c:neral	a-67b74
c:nerat	c54
c:nere	a63
c:nere_	a82
c:nerg	c41
c:neri	a84c45
c:nerie	c57
c:nero	a68
c:ners	d-42
c:ners_	b41
c:nes	c64d-60f-47
c:nes_	c77d-67f-43g-70
c:nesd	c-59g102
c:nesda	c-59g102
c:ness	a-94b46d54e69
c:ness_	a-43c49
c:nessu	a-84c-46e77
c:nest	c63
c:net	a61b-112c124d-89e-102
c:net_	a98b-104c99d-130e-87
c:nets	c42
c:nett	c91
c:nette	c96
c:netto	a-62d70
c:neu	c131d-46e-108g-43
c:neue	c56
c:neur	c56d-56
c:neur_	a49d-46
c:neuv	a73
c:neuve	a68
c:nev	c-47
c:neva	a93d-44
c:neva_	a86
c:neve_	a41
c:never	d-50f57
c:new	e47
c:new_	d70e66g-56
c:news	g56
c:newsl	a57
c:ney	a41d-97e72f-51g-40
c:ney_	c63d-91e79f-42
c:nez	a-41b-60c107d-58f54g-71
c:nez_	a-42b-58c106d-55f56g-70
c:nf_	a61
c:nfa	b54c54g-54
c:nfan	b77c47g-48
c:nfant	b50c61g-40
c:nfe	c-60g84
c:nfer	a-49b42g89
c:nferm	c-44g84
c:nfi	b-65d50g53
c:nfid	c52
c:nfide	c52
c:nfie	c45d56
c:nfie_	d51
c:nfin	g52
c:nfir	b-52c-51f54g95
c:nfirm	b-52c-51f54g95
c:nfo	b42c-56f64g-42
c:nfor	c-41f68
c:nform	c-53f69
c:nfr	a-50c56
c:nfre	c78
c:nga	b52e-60g50
c:ngag	b57
c:ngage	b57
c:nge	a-55d93f52
c:nge_	a-76d65f48
c:nged	a-80c-65d77f75
c:nged_	a-80c-65d77f75
c:nger	d80
c:nger_	b-42d76
c:ngere	d63
c:ngers	a41
c:nges	a-63
c:ngi	d66f-45
c:ngin	a-72d76
c:nging	a-52d51
c:ngl	a56b-56
c:ngle	a62b-45c-42d48
c:ngle_	a67c-81d50
c:ngo	c62e-42
c:ngo_	c66
c:ngr	c-69
c:ngra	c-74
c:ngrav	a50c-109d40
c:ngs	a55d-93g-47
c:ngs_	a50d-95
c:ngt	a70c-85f-55g-71
c:ngt_	a73c-58e63f-42g-42
c:ngu	b-43c47
c:ngue	e61
c:nha	b-50f54
c:nhe	a45
c:nher	a46
c:nheri	a46
c:nho	a41e-53g47
c:nho_	e-42
c:ni_	f-41
c:nia_	e44
c:nib	a95d-59e-42
c:nibl	a79d-41
c:nible	a79d-41
c:nic	c61d-122g-43
c:nica	c58d-62
c:nica_	a51
c:nice	a46b-42c77e-41
c:nice_	a42c74
c:nich	c-104d-71e70
c:nicht	c-103d-45e74
c:nici	c73
c:nico	c52
c:niec	a75
c:niece	a75
c:nier	a-53b-54c54d50
c:nier_	a-64b-41c59d47
c:niere	g47
c:niet	a-54b78d56
c:nif	a-56d41
c:nig	a41b-47c55d-55e-69f54
c:nigh	b-40c54d-40e-62f59
c:night	b-40c54d-40e-62f59
c:nil	b51
c:nill	b53
c:nillo	b54
c:nin	f-44
c:ning_	e-40
c:nings	a40
c:nio	a57
c:nio_	a59
c:nion	a65c-43
c:nion_	a62c-45
c:nior	a-50e62
c:nip	a57
c:nipo	a61
c:nipot	a61
c:niq	a57b-54e-41f52
c:niqu	a57b-54e-41f52
c:nique	a57b-54e-41f52
c:nir	a50b50d-47f-46g-53
c:nir_	a40b59f-43g-65
c:nis	c40
c:nise	c66
c:nise_	c62
c:nish	c46
c:niss	g42
c:nist	a87c-66
c:niste	a44
c:nit	a63b-44e-77
c:nite	c78d-43
c:nite_	c65d-41
c:niti	a72c-71
c:nitia	a88c-80
c:nity	a41d58
c:nity_	a41d58
c:niv	d-56f49g-45
c:nive	d-55f50
c:niver	d-43f56
c:nk_	d-75e-67f78g42
c:nke	a48b-56e-46
c:nken	a60
c:nken_	a60
c:nki	a56c-52
c:nko	a-62c-41d64f70
c:nks	c-102e-59f52g106
c:nks_	c-102e-59f52g106
c:nli	a-59b67d79
c:nlin	d87
c:nline	d88
c:nly	b45c52e-82g-58
c:nly_	b45c52e-82g-58
c:nn_	f-41
c:nna	a85d-84g-70
c:nna_	a108c-54
c:nnab	a51
c:nnabl	a51
c:nnai	a42d-88e51
c:nnais	a58b-48d-72
c:nne	c48d-51f65g-43
c:nne_	b-55c46d-62
c:nnec	d71
c:nnee	b67c-74e-59f124g-55
c:nnee_	b83d99
c:nnees	c-72f129
c:nnel	a-52c42
c:nnel_	a-50c46
c:nnen	d43f-49
c:nnen_	c-57d54f-43
c:nneq	c74
c:nnequ	c74
c:nner	c53d-94
c:nner_	c55d-72
c:nnes	c88d-48e-62f-40
c:nnes_	c91d-46e-61
c:nnet	c127
c:nnez	f71
c:nnez_	f71
c:nni	c44f40g-63
c:nnin	c79
c:nning	a-48c81
c:nniv	f65
c:nnive	f65
c:nno	b68
c:nno_	b64
c:nnt	a46
c:nnu	b-55e90f86
c:nnul	c-86e94f87
c:nnule	c-64e99
c:no_	f-59
c:nob	d-73e92g-49
c:nobo	b41c-62d-59e99
c:nobod	b41c-62d-59e99
c:noc	a-46b90
c:noce	b45
c:noces	b52
c:noch	a-76b68
c:noch_	a-86b70
c:nog	b62d44
c:nog_	b73
c:nogr	d66
c:nogra	d66
c:noi	a90b-68c-79
c:noir	a91b-55c-107f-41
c:noir_	a73c-111d52
c:noire	a48
c:nom	b-51d-41f84g-41
c:nom_	b-55f82g-54
c:nome	f48
c:nome_	f49
c:non	d-62
c:non_	c-42d-57f47
c:nonc	d-61f50
c:nonce	d-59
c:none	c-54d44
c:none_	c-54d44
c:nonn	a76
c:nons	a-45b85
c:nons_	a-45b85
c:noo	g63
c:noon	d45g66
c:noon_	d45g66
c:nop	a57c108d-135
c:nor	a-67c93f43
c:nor_	f77
c:nora	c59
c:nore	c102g-46
c:nore_	c55
c:nores	c41
c:nori	a-56c54
c:norm	a-94d43e77
c:norma	a-113d58e84
c:nos	b61c71d-73e-70f-59
c:nos_	c73d-54e-69f-53
c:nost	c84d-46
c:not_	b47c-71e60g-54
c:nota	c116
c:notai	c49
c:note	a-73c-40e71f50g96
c:note_	a-51e45g93
c:notes	a-43c-62f69
c:noth	a56c-75d-47
c:nothe	a55d-48
c:nothi	a53c-70e-45
c:noti	a-126b61c47d85
c:notic	a-117c51d77
c:notr	a47b-63c51d-73e-67
c:notre	a47b-63c51d-73e-67
c:nott	c68
c:notte	c62
c:nou	d-57e-49
c:noug	c-47
c:nough	c-47
c:nous	d-62e-45
c:nous_	d-62e-45
c:nouv	g43
c:nouve	g43
c:nov	c-47
c:novem	a43
c:novi	b62
c:now	a-55b68
c:now_	a-60b58e46
c:nq_	b53c-46d-44
c:nqu	d-51f59
c:nqua	a53
c:nquan	a53
c:nque	a44
c:nque_	a79
c:nqui	c-93f108g53
c:nquir	a-60c-61f110
c:nsa	e44
c:nsab	e62
c:nsabl	e65
c:nsat	a-48
c:nsav	a62
c:nsavo	a57
c:nsc	a-56c-82f124g85
c:nscr	a-81c-80f125
c:nscri	a-81c-80f125
c:nse	f56
c:nse_	a-60c55d-48e63
c:nseg	a-42
c:nsegn	a-42
c:nsei	g-51
c:nseil	a48
c:nsem	c-76g56
c:nsemb	c-76g56
c:nsen	c-109f132
c:nsent	a-69c-92f127
c:nser	a-51d58
c:nsere	c43
c:nserv	a-79c-60d82f67
c:nsh	c47
c:nsi	d-56f56
c:nsi_	a-51c-49f101
c:nsid	g55
c:nside	g55
c:nsig	a47
c:nsio	b56c96d-64g-43
c:nsion	b61c98d-62
c:nsm	a-72c89
c:nsme	c103
c:nsmet	c103
c:nsmi	a-41
c:nsmis	a-41
c:nso	c48d-88e-73g64
c:nsoi	g81
c:nsoir	g81
c:nsor	c79
c:nsor_	c62
c:nsp	a-64c76
c:nst	d-71g51
c:nsta	a-62b43c43
c:nstan	b59
c:nste	g78
c:nstea	g57
c:nsu	b-63e-42f68g-58
c:nsul	a84
c:nsur	c60d54
c:nsura	c55
c:nsure	d75
c:nsw	a-74d-45g92
c:nswe	a-73g92
c:nswer	a-73g92
c:nta	d-47g-68
c:nta_	a-49e95
c:ntac	a-41c59e-49f54
c:ntact	c61e-47f55g-48
c:ntag	a85c-41
c:ntai	a56g-42
c:ntain	a90
c:ntair	a-75e46f53
c:ntal	c45
c:ntan	b87d-42g-41
c:ntant	b93
c:ntar	c58
c:ntas	a44
c:ntat	f74
c:ntati	a49
c:nte	d-49
c:nte_	b-67c53d-52f-42g-68
c:ntea	c-45e48
c:nteau	c-45e48
c:nted	b104d-65e42g-46
c:nted_	b104d-65e42g-46
c:ntee	d71
c:ntee_	d58
c:nteg	c-54
c:ntel	a-77c74
c:ntem	a-51c-99d41f80g56
c:ntem_	a-57c-48g72
c:nteme	f92
c:ntemp	d40
c:nten	a-42b116c-42d-72e52g52
c:ntena	c-54
c:ntend	c-49e54
c:ntent	a-83b101
c:nter	c93e-65g-44
c:nter_	c57e-43
c:ntere	a-46b60c67d-103
c:nteri	d107
c:ntern	c66
c:nterv	a-67c100
c:ntes	c66
c:ntes_	b-55c78f42
c:nth	g-63
c:nth_	f54g-47
c:nti	e-47
c:nti_	c42d-53
c:ntic	a47
c:ntica	a78
c:ntie	d97
c:ntie_	a-61c-65d109
c:ntif	a54c-95d108
c:ntif_	a45c-68d85
c:ntifi	d46
c:ntil	a47c69d-76e-77
c:ntil_	a54e-50
c:ntill	c78
c:ntim	c-95g59
c:ntime	c-81g63
c:ntin	d-44e-67f98g88
c:ntinu	a-50c-72f107g57
c:ntio	a-58b43g49
c:ntion	a-58b43g49
c:ntiq	a107c-43
c:ntiqu	a107c-43
c:ntir	e89
c:ntit	a-99d58
c:ntiv	g81
c:ntivo	a-42g82
c:ntm	a-70e52g49
c:ntme	a-75e53g50
c:ntmen	a-75e53g50
c:nto	b110d-84
c:nto_	b115d-105
c:ntr	f-62
c:ntra	a-42e54
c:ntral	c50
c:ntre	f-52
c:ntre_	d61f-49
c:ntree	a-121b63e63
c:ntrep	a50
c:ntrer	b-58c80
c:ntres	b79c43d-59e-47
c:ntret	a-40
c:ntri	d50
c:ntro	d62f-46
c:ntro_	a42
c:nts	c90d-48e-45g-76
c:nts_	c89d-46e-43f-45g-76
c:ntu	a55c-99
c:ntur	a41c-97d46
c:nture	c-63e52g51
c:ntw	e65
c:nty	b47
c:nty_	b47
c:nu_	a-70d-45e87g119
c:nua	c-43e55f41
c:nuar	a45c-55
c:nuary	a41
c:nue	f64
c:nue_	a-47d43f54
c:nuel	a63
c:nuev	g49
c:nui	c111e-65
c:nuit	c93e-51
c:nuit_	c93e-51
c:nul	c-111d-50e104f115
c:nule	c-78e95f72
c:null	c-41
c:nulla	f43
c:num	a-62b-69d99f91
c:num_	a49
c:numb	a-91b-46d73e66g41
c:numbe	a-91b-46d73e66g41
c:nume	a-61d90e-74f76
c:numer	a-61d90e-74f76
c:nuo	g77
c:nur	b110c-104e64
c:nur_	a-41b91c-84e72
c:nus	a-55c90e40
c:nut	a-65d41e63
c:nute	a-84b-47c61e63f-50g-49
c:nutes	a-87c55e83f-42
c:nuti	a-58
c:nve	b-89c57e-43
c:nven	a-59b-55c106g82
c:nvent	c129
c:nvenu	a-50g94
c:nves	a65
c:nvest	a65
c:nvi	d-79f122
c:nvia	f59
c:nviar	f62
c:nvie	a50b58c-80
c:nvie_	b72
c:nvien	g46
c:nvier	a48
c:nvit	a-96f132
c:nvita	a-73c-54f130
c:nvo	a-88c-40d92f58
c:nvoi	a-81c-60d74f67g55
c:nvoic	d62
c:nvoie	a-87g90
c:nvoy	a-72b69d72
c:nvoye	a-73b70d72
c:ny_	a79b-84d-48e-59
c:nym	c60
c:nyt	b48e-56
c:nyth	b48e-56
c:nythi	b48e-56
c:nyw	b68
c:nyx	a102c-45
c:nyx_	a102c-45
c:nza	d-59e72
c:nza_	a-81c52d-59e70
c:nze	c84
c:nze_	c85
c:nzi	a-90c63
c:nzia	d47
c:nzia_	d49
c:oai	b51c58
c:oail	b51c58
c:oaill	b51c58
c:oar	c97
c:oard	c85
c:oard_	c80
c:oat	e52
c:oat_	e60
c:ob_	a-40c48
c:obe_	d55
c:ober	a48
c:ober_	a49
c:obi	a44
c:obil	c44
c:obile	c56
c:obj	a80c43d-44
c:obje	a80c43d-44
c:objet	a88
c:obl	a88c-83
c:obli	a84c-46
c:oblig	a84c-46
c:obo	c-41d-65e100g-45
c:obod	b41c-62d-59e99
c:obody	b41c-62d-59e99
c:obr	b-48e-46g55
c:obre	g41
c:obre_	g60
c:obs	a-53b-45c128
c:obse	c85
c:obser	c44
c:oc_	c52
c:oca	a-83c122d53e-57g-61
c:oca_	c43
c:ocal	a-84c126
c:ocal_	a-61c92
c:ocat	c73
c:ocati	c51
c:occ	a54g-71
c:occu	a50g-40
c:occup	a50g-40
c:oce_	e55
c:oced	c-67d47
c:ocede	c-56
c:och_	c-52d49e45g55
c:ocha	a65
c:ochai	a54
c:oche	b-54f-53
c:oche_	d54
c:ochen	e56g54
c:ocher	c42
c:ochu	a-71b118c-59
c:ochur	a-71b118c-59
c:ochz	b54
c:ochze	b54
c:oci	a-43c84e-59
c:ocia	c58
c:ociat	c57
c:ocie	c43
c:ock	a81d-57f-70
c:ock_	a80f-58
c:ocke	a75
c:ocket	a91c-54
c:ocola	a-50
c:oct	c54e-48
c:octo	a-54c46d55
c:octob	d65
c:octor	c54
c:ocu	b44c47
c:ocum	b55
c:ocume	b55
c:ocur	a52
c:od_	c60f-54g-65
c:oda	d-57e83
c:oda_	a-71e78
c:oday	b-61c45
c:oday_	b-61c45
c:odd	c-60
c:ode	c72f-71
c:ode_	b-66c53
c:odel	c50e-59f-52g86
c:odele	g61
c:odelo	a-43
c:oder	d54
c:odes	c44
c:odest	c47
c:odeu	e74
c:odi	a-69d109
c:odie	e46
c:odil	c104
c:odile	c104
c:odo	g-51
c:odr	a43
c:odri	a43
c:odria	a53
c:odu	a105c52d-76
c:oduc	a64
c:odui	a59
c:oduit	c43
c:ody	c-70e79f-40g-68
c:ody_	c-69e79f-40g-67
c:oek	c55
c:oel	c47
c:oel_	c44
c:oes	b49f-44g-65
c:oes_	b73g-49
c:oesn	a56
c:oesn_	a56
c:oet	a-62
c:oet_	a-50
c:oeu	a58d-53e-51
c:oeur	a74b-49d-43
c:oeur_	a49b-43
c:oeurs	a74
c:oev	a-56
c:oeve	a-56
c:oever	a-51
c:of_	a-58b63d49
c:ofe	a42c54g-46
c:ofer	a60c-46
c:ofere	a54c-44
c:ofes	c60
c:ofess	c62
c:off	f41
c:off_	a-65c-59d72f133
c:offe	a-106c87f-59
c:offer	a-101b-42c88f-53
c:offi	a71c-41d-40
c:offic	a71c-41d-40
c:offr	b57f-45g-48
c:offri	b98f-44g-50
c:ofi	f77
c:ofil	f85
c:ofo	a-60
c:ofu	a55
c:ofum	a55
c:ofumo	a72
c:og_	b50c53d-53f-43
c:oge	a51d-49
c:oge_	a89
c:oger	c48
c:ogg	c41
c:ogi	d67f-59
c:ogie	a-44g60
c:ogie_	c51
c:ogio	d70
c:ogio_	d71
c:ogna	b47c-72
c:ogo	c62
c:ogo_	c62
c:ogr	b-49c52
c:ogra	b-48c48
c:ograf	a43
c:ogram	c81
c:ograp	d46
c:ogu	b99d-46e-50g-66
c:ogue	b100d-76e-50g-66
c:ogue_	b90d-57e-41g-59
c:ohn	a73
c:ohne	a42
c:ohne_	a70
c:oi_	d-80f50g-41
c:oic	a-87b-43f-53g111
c:oice	a-47d66e43
c:oice_	d52
c:oici	a-85c-44g123
c:oici_	a-85c-44g123
c:oid	c96d-56
c:oid_	c72
c:oie	a-53b62d-53g52
c:oie_	g79
c:oiel	a-70b62c76d-47
c:oiell	a-70b62c76d-47
c:oig	a66b-57c-60
c:oign	b-45g59
c:oigna	e58
c:oigne	g47
c:oigt	a87c-52e-40
c:oigt_	a92
c:oil	a-65c50g91
c:oil_	a-61d91
c:oila	d-46g81
c:oila_	d-46g81
c:oile	a-53c55
c:oin	a-51b44
c:oin_	b67c52d-47e-53
c:oinc	a-122d123
c:oinco	a-104d112
c:oind	a-49
c:oindr	a-49
c:oing	e-47
c:oing_	e-47
c:oins	e95f-41
c:oins_	e97
c:oint	a-56e84g42
c:ointm	a-75e53g50
c:oir	a46c-55e-42
c:oir_	c-67
c:oire	c73
c:oire_	c67d-46
c:oirs	a109
c:oirs_	a109
c:ois_	e45f48
c:oise	a133c-107
c:oise_	c-41
c:oisea	a60
c:oisi	a67c-49g-41
c:oisir	a115c-84
c:oit_	e-56f55g-43
c:oite	e48f-42
c:oite_	c-44e54
c:oiti	a62
c:oitie	a62
c:oits	a-102c67d81
c:oits_	a-102c67d81
c:oitu	b47c45d-50
c:oitur	b47c45d-50
c:oix	a85b-71d-44
c:oix_	a46
c:oixa	a85b-47
c:oixan	a85b-47
c:oja	a-65d63
c:oja_	a-65d63
c:oje	a-51b74c52
c:ojec	c65
c:oject	c65
c:ojet	a-59b80
c:ojet_	a-59b80
c:ok_	b50e-66
c:oke	f-54
c:oke_	d53g60
c:oked	e64
c:oked_	e64
c:oki	a45c73d-107e-56f-43
c:okin	a51c52d-105e-51f-42
c:oking	a48c53d-105e-50f-41
c:oks	a45
c:oks_	a43
c:ol_	a45c48e-51f-55
c:ola	b-57c47
c:ola_	b-57c75f-49
c:olar	d45
c:old	a58b-53d-41g-64
c:old_	a60b-57d-49e46g-51
c:olde	d48
c:older	d46
c:ole	c111d-99
c:ole_	c95d-75
c:olee	c-50e45f57
c:olee_	c-50e45f57
c:olei	c58
c:olen	a86
c:oles	c52
c:olesa	c52
c:olet	a-49c97
c:olh	a66
c:oli	d41e45g-53
c:olic	a-91f57
c:olici	a-45f66
c:olid	a80
c:olida	a55
c:olis	a-64c63e75
c:olis_	a-44c52
c:olish	a-58e48
c:olit	b50e84g-40
c:olita	b57
c:olite	c-46e97
c:oliv	g53
c:olla	f-50
c:ollab	a42
c:ollar	d43
c:olle	d-52
c:olle_	c40
c:olli	d56
c:ollic	f44
c:ollie	a42b-42
c:ollo	b-42c49d-69
c:ollow	c45d-66
c:ollt	g50
c:olo	e-63f-61
c:olo_	b100c-49e-44
c:olog	c51f-44
c:ologi	a-41c48d62f-48
c:olon	c43
c:olor	g41
c:olou	a71b-70
c:olour	a71b-70
c:ols	e48
c:olso	c-52e67
c:olso_	c-69e72
c:olt	e55
c:olte	a-45e44
c:olte_	a-43
c:olto	e50
c:olto_	e65
c:olu	a63
c:olut	c54
c:olv	c-46e62
c:olve	e42
c:om_	b-50f57
c:oma_	a67
c:omai	c65
c:omain	c65
c:oman_	d46
c:omb	c62d-77e-57g-42
c:ombe_	g56
c:ombi	a47b66d-62e-73g-56
c:ombie	a49b69d-54e-71g-71
c:ome	a59d-59f-54g-64
c:ome_	a52c50d-54e-63f-56
c:omeb	a43c-79
c:omebo	a43c-79
c:omed	a-65b69c44
c:omen	b89d-73f-44g-52
c:omen_	a62c43
c:oment	a-50b107
c:omeo	e89
c:omeon	e89
c:omer	c117d-75e-53
c:omer_	c77
c:omeri	a54
c:omers	c89
c:omes	a56c-60d-42
c:omes_	a64b42
c:omet	a104b-43c-88e-50f-49g-71
c:ometh	a106c-98e-68f-44g-62
c:omi	c42d-95f-49
c:omin	c122d-75e-47
c:oming	c113d-51
c:omis	c-55d-61e53f-46g74
c:omis_	a-62b61e57g60
c:omise	c-82g47
c:omm	d54
c:omma	a-42d116g-61
c:omman	a-44c-46d117g-59
c:omme	g61
c:omme_	c-44d-55e-79f-49g126
c:ommen	a-62b66c-76d109e52
c:ommer	b-47c103g-43
c:omo	d-53
c:omo_	a-42f-41
c:omor	a49
c:omos	c58
c:omos_	c59
c:omp	d76g-42
c:ompa	a62d-51g-50
c:ompag	a48
c:ompan	a52c56
c:ompe	a-75c59
c:ompet	c57
c:ompl	b58f-46
c:omple	d67
c:ompli	b50e78
c:ompo	a-78c93d63
c:ompos	c96
c:ompr	a-50b70c-72d114g-73
c:ompra	a-60b70d110e-40f-44g-47
c:ompre	a-51c-77d104
c:ompri	c-85f100
c:ompro	b43
c:ompt	b-45d-44
c:ompta	a52
c:ompte	d-63f51
c:ompto	g41
c:oms	c-56d89
c:oms_	c-56d89
c:omu	a47
c:omun	a47
c:ona	a-64c63f72
c:ona_	a-42d67
c:onal	a-76c53e-49f110
c:onal_	a-43f110
c:onale	a-42c87
c:onas	c41
c:onase	c54
c:onat	a-94c51e42
c:onc	d-112e-70f66g69
c:onc_	a75b52c-122d-94e-76f-52g103
c:once	d-73e-48f120g58
c:once_	c-70d-43e-49f101g58
c:oncer	a-69f77
c:onces	c64
c:onci	c53
c:oncl	a-42e54
c:onco	c89
c:oncou	c67
c:ond	b-59f-53
c:ond_	b-65
c:onda	c54e-51g90
c:onday	g102
c:onde	f-42g-74
c:onde_	b-65c52d-44e47
c:onden	a54
c:onder	b91d56e-45
c:ondez	a-75c67
c:ondo	c-65d75
c:ondo_	a-68g61
c:ondon	a53c-88d65
c:ondr	b-44d-52f-49g86
c:ondre	d-47g111
c:onds	c51e-43g46
c:onds_	c54e-42
c:ondu	c-68e99
c:ondu_	a-79c-51e104
c:oned	g69
c:oned_	g69
c:ones	a77b-53c46d-82g-58
c:ones_	a67d-66g-48
c:onest	a41c47
c:oney	a61d-93e56f-45
c:oney_	c53d-86e63
c:onf	b-69g95
c:onfe	a-43c-44g90
c:onfer	a-82g93
c:onfi	a-42b-64d41g68
c:onfie	a-42c51d59
c:onfir	a-44b-48c-49f76g97
c:onfo	f42
c:onfor	f47
c:ong	d44
c:ong_	g-59
c:onge	a-69d47e76
c:onge_	a-80e62
c:onger	a-59
c:onh	a-45c75
c:oni	a78b-64c54d-94e-58g-55
c:oni_	c80
c:onib	a100d-81
c:onibl	a84
c:onio	a43
c:onio_	a43
c:oniq	f63
c:oniqu	f63
c:onis	a51
c:onl	b54d48e-87g-64
c:onli	d88
c:onlin	d88
c:only	b47c42e-82g-57
c:only_	b47c42e-82g-57
c:onn	b-86c52d-43f90g-51
c:onna	a62d-84g-59
c:onna_	a40
c:onnab	a51
c:onnai	a48d-84e52
c:onne	a-42b-97c66f98
c:onne_	b-64f50
c:onnee	a-99c-45d55f124
c:onnel	c65
c:onnen	d57
c:onner	a62b-50
c:onnes	c91
c:onnet	c127
c:onnez	f71
c:onnt	a46
c:ono	b-44c79f-50
c:onog	d66
c:onogr	d66
c:onor	a-57c69
c:onora	c64
c:onos	c88
c:ons	d-53
c:ons_	c62d-57e-48
c:onsa	c42e54
c:onsab	e64
c:onse	a-50b-46e54f119
c:onse_	a-43d-45e66g63
c:onseg	a-46d42
c:onsei	a48
c:onsen	a-70c-97f129
c:onser	a-79c-60d82f67
c:onsid	c47
c:onsig	a47
c:onso	b-54c58d-62e-54g83
c:onsoi	g83
c:onsor	c75
c:onst	e43
c:onsu	a74
c:onsul	a84
c:ont_	b-75c79d52f-52
c:onta	d-61f92g-60
c:ontac	c75d-75e-43f56g-46
c:ontan	a47
c:onte	e59f-44
c:onte_	e77
c:ontem	c-84g70
c:onten	c60
c:onter	a56
c:onth	c53g-53
c:onth_	b-55c52f59
c:onti	a-66f104g41
c:ontin	a-50c-72f107g57
c:onto	c-40f41
c:onto_	c-40f44
c:ontr	d63f-53
c:ontra	e66
c:ontre	d56f-49
c:ontri	d54
c:onv	b-44g105
c:onve	a-56g98
c:onven	a-56g90
c:onvi	g42
c:onvie	g45
c:ony	a96
c:onyx	a102c-45
c:onyx_	a102c-45
c:onz	c93d-41e-42
c:onze	c88
c:onze_	c98
c:ooch_	a43b-47e41
c:ood	a66d-40g-68
c:ood_	a59d-45f-50g-61
c:oof	a-96b66d48
c:oof_	a-80b71d59
c:ooi	b49
c:ooit	b54
c:ooit_	b54
c:ook	e-44
c:ook_	b45d40e-64
c:ooke	e63
c:ooked	e64
c:ooki	c79d-104e-54f-41
c:ookin	c59d-102e-48
c:ooks	a54
c:ooks_	a43
c:ool	c66
c:ool_	c66
c:oom	c88d-62
c:oom_	a43c58d-52
c:oon	b-71d50e-44f-42g83
c:oon_	b-52d52g79
c:oop	c-64d50
c:oor	b-78c86d-78
c:oor_	b-77c83d-88
c:oorm	a-47c-55e97
c:oors	a-41c129e-49
c:oors_	c114e-42
c:oos	d89e-45
c:oose	d77
c:oose_	d77
c:oot	b-49c76
c:oot_	c53
c:op_	e-72f47
c:opa	a86c-47
c:opal	a110c-52
c:ope	a41d-61
c:ope_	b69
c:open	g-67
c:open_	a71b56d-79g-60
c:opene	a-53d40
c:oper	a79d-66
c:oper_	a105c-66
c:operl	g46
c:opi	d53
c:opie	c-49f55
c:opl	d-52f-43
c:ople	d-50f-42
c:ople_	d-50f-42
c:opo	b-60c65d-103e49g45
c:opos	b-51c80d-111e41g49
c:opose	c49e86f-42
c:oposi	g71
c:opost	c143d-121
c:opp	d51f48
c:oppe	a-43d46
c:opped	d63
c:oppi	b48
c:oppin	b50
c:oppo	a51c-69f74
c:oppos	c-60f80
c:opr	c53
c:opre_	a49
c:opri	c52
c:oprie	c62
c:ops	a59
c:ops_	a72
c:opti	g42
c:optio	g44
c:opy_	f41
c:oq_	c42
c:oqu	b-52d-63f-43g80
c:oque	g58
c:oque_	a42
c:oqui	g40
c:oquis	g60
c:or_	c44
c:ora	c57d-90e-73
c:ora_	b101d-56e-54f-55
c:orad	a60
c:oran	d-45
c:orar	c41
c:orat	c64
c:orati	c49
c:orb	c-43d85
c:orbe	d62
c:orc	d50
c:orce	d61
c:orce_	c-41
c:ord	a-47d107
c:ord_	a-54b40d-70e62g76
c:orde	d113f-45g-65
c:ordea	a51c-42
c:order	a-76d111g-52
c:ordi	c-71d85f52g42
c:ordia	a-61
c:ordin	c-71d70
c:ordo	g41
c:ordo_	g67
c:ordon	d59
c:ordr	b63
c:ordre	b63
c:ords	a-60c-46f94
c:ords_	a-78c-44f95
c:ored	f49
c:orei	a55
c:oreil	a56c-48
c:ores_	c54
c:org	b-68c78d-65g77
c:orga	c88
c:organ	c88
c:orge	c65
c:orgi	a-90g69
c:orgiv	a-70g57
c:orgo	a-40g75
c:orgot	a-40g75
c:ori	c44f41
c:ori_	c50
c:oria	c42
c:orie	a-73
c:ories	a-47
c:orig	a-54d68g70
c:origi	a-53d67
c:orin	a71c-40
c:oriq	f62
c:oriqu	f62
c:ork	c83f-58
c:ork_	c85f-66
c:orki	c53
c:orkin	c53
c:orks	g52
c:orksh	d63
c:orl	a49c56e-48g-43
c:orld	c42
c:orlo	a54d-42
c:orlog	a54d-42
c:orm	e52f47
c:orm_	c83
c:orma	a-43c-82e125f47
c:orma_	a57
c:ormai	a-68e70
c:ormal	a-115c-50d56e98
c:orman	a-60c-44e97
c:ormat	a84c-49f54
c:orme	b-41c52
c:orme_	a41
c:orn	b-55c-45d54f-51g48
c:orn_	a78b-47c-65d42e45g-61
c:orne	e75
c:orni	b-47c-55g102
c:ornin	c-50g92
c:orno	e-52
c:orno_	e-51
c:oro	a51d59e-45f-57g-74
c:oro_	a84b-68d-44g-43
c:orol	d84
c:orolo	d84
c:orp	a-43c65
c:orq	c43g48
c:orqu	c43g48
c:orque	g50
c:orr	b-73e-58f80
c:orre	b-44e-84f114
c:orrec	a-69f90
c:orrei	a65e-58g-43
c:orreo	f46
c:orri	a-71f74
c:orrig	f42
c:orro	c101
c:orrow	c100
c:orry	a44c-85g93
c:orry_	a44c-85g93
c:ors	c49d-59g-48
c:ors_	c64d-77g-40
c:orsa	c-89d71
c:orsa_	c-63d49
c:orse	a51b45
c:orse_	b50
c:orso	c72
c:orso_	c72
c:ort	b-47c55e-40f-46g-55
c:ort_	c93d-50f-49g-52
c:orta	a42b-81
c:ortac	a56
c:ortan	a42
c:ortar	d70
c:orte	a43c41e-87f-49g-50
c:orte_	a62c48e-61f-70g-44
c:ortee	c78
c:ortef	d73
c:orter	e-64
c:orth	c98d-88
c:orth_	c91d-74
c:orti	d56
c:ortie	d86
c:orto	a85c-46
c:ortu	a79
c:orw	c47
c:orwa	a-53c47
c:orwar	a-49
c:ory	c78
c:ory_	c78
c:os_	c56e-41g-60
c:osa	a74d-96
c:osa_	a69b42c-82d-82
c:osc	d-41f103g-49
c:osch	c-48f101
c:osche	c-43f92
c:ose	c42g-42
c:ose_	b-43
c:oser	c82d49
c:oser_	c79d50
c:oses_	d44
c:osi	a-76b126e-56g44
c:osi_	a-55
c:osin	a-46b42
c:osit	a-81b106d-61g46
c:osite	b96
c:ositi	a-52g74
c:osp	f41
c:ospi	c56
c:ospic	c70
c:oss	a45b-43e-74g-42
c:ossa	a53c44
c:ossa_	a84
c:osse	b-104g-51
c:osse_	a112b-82c41d-48
c:ossed	e50
c:osses	a-78c57d64
c:ossi	d50e-89
c:ossib	a50c-82d77e-81
c:ossie	a-95d58f67
c:osso	d41e-56g-51
c:osso_	d45e-53g-48
c:ost	b45c77e-43g-47
c:ost_	c62g-64
c:osta	a-45b88d-75f51
c:osta_	b49
c:oste	c106d-53e-61f-46
c:oste_	c51
c:osten	c88
c:ostet	a70
c:osti	a-58d83
c:ostr	a-65b56c73d-63g-40
c:ostra	a-54c71d-47
c:ostri	a-95b97
c:ostro	a-45c88g-55
c:ota	c104e-61f-50g-49
c:ota_	a-42c84
c:otai	c49
c:ote_	d-63g45
c:otel	a81
c:otel_	a65
c:oter	c88
c:otes	c-90f61
c:otes_	c-87f64
c:otet	a-47c-46d105
c:otete	d71
c:oth	c-50
c:oth_	b-40c-104f50g91
c:othi	a53c-70e-45
c:othin	a53c-70e-45
c:oti	a-110c84d42e-43
c:otic	a-117c51d77
c:otice	a-117c51d77
c:otiv	c42
c:oto	a-42g100
c:oto_	f-53g103
c:otos	a-124c67g76
c:otos_	a-124c67g76
c:otr	b-41c78d-98
c:otre	b-43c81d-100
c:otre_	c81d-99
c:ots	a-42c66
c:ots_	c62
c:ott	a42e-51g-41
c:otte	b51e-56g-40
c:otte_	c75
c:otti	c62
c:otto	a70d-55
c:oub	a-60c-41f60g118
c:oubl	a-67c-42f56g127
c:oubli	a-72d-59f89g121
c:oublu	c-41g69
c:ouch_	g44
c:ouche	a-49g-40
c:oucl	a52
c:oucle	a58
c:oud	a83e-101f-72g-90
c:oud_	b54
c:oudr	a88d-55e-100f-69g-81
c:oudra	a87d-47e-93f-64g-73
c:oudri	a46
c:oue	a46c-42
c:oug	c-53d107g-50
c:ouge	a102e-50
c:ouge_	a102
c:ough	a-62d118g-49
c:ough_	b90c-93
c:oughl	c43
c:ought	a-88b-57d127g-57
c:ougi	c-77d54e56
c:ougie	c-74d55e44
c:ouh	b-43c43
c:ouha	b-43c43
c:ouhai	b-42
c:oui	a84b-69c-61d-87e-51f-49g85
c:oui_	a81b-63c-70d-80e-54f-45g89
c:ouj	b-57f-40g81
c:oujo	b-57f-40g81
c:oujou	b-57f-40g81
c:oul	e-53
c:oula	b85g-46
c:oulai	a-52b94e49
c:oular	a51
c:ould	e-63f-41
c:ould_	e-74
c:ouldn	e49
c:oule	b-40c115g-41
c:ouleu	a51c-45
c:oulez	c99
c:oulo	a47
c:oun	a-43b-51c67
c:ound	b-56c110
c:ound_	b-58c53
c:ounde	a-66c96
c:oung	a-97e89
c:oung_	a-69e81
c:ount	b-65
c:ount_	a-44b-80f41
c:ounta	a82c-44
c:oup	a42b-71d-112e46
c:oup_	b-43c45d-83
c:oupe	a76b-45d-62
c:oupe_	a76d-65
c:our	c42
c:our_	c45
c:ourd	a42d-55f-40
c:ourd_	b61
c:ourde	a54
c:oure	a61c64
c:oured	c88
c:ourg	d53
c:ourg_	d59
c:ouri	a-93c60e66
c:ourie	a-50
c:ourm	a112c-57
c:ourn	b-64c59
c:ourna	a58
c:ourne	a-72b-42d65e45
c:ouro	c-66d76
c:ouro_	d43
c:ourr	e-43f53g-60
c:ourra	c82e-41
c:ourri	d44f98g-59
c:ours	c83f-66
c:ours_	b-56c87f-73
c:ourse	a-49b58c53
c:ourt	c-52
c:ourt_	a59
c:ourte	a-52g57
c:ous	c45
c:ousa	a90
c:ousan	a90
c:ouse	c83d-62g-69
c:ouse_	c78d-76g-63
c:ouses	c83
c:ousi	c57
c:ousin	c50
c:ousl	b48
c:ously	b48
c:ouss	a88b-57
c:ousse	a60
c:out	e42
c:out_	f48g45
c:oute	b40c-56e45
c:outen	c-62
c:outi	a-61b-48c53e68g-73
c:outie	e42
c:outiq	a-55b-50c50e58g-70
c:outo	d49
c:outon	d53
c:outr	a61
c:outs	c61
c:outu	c-50e67g-41
c:outur	c-58e68g-41
c:ouv	e-41
c:ouva	a-41
c:ouve	e-58
c:ouve_	a-40e76f42
c:ouver	a88e-78f-47g-42
c:ouvez	a53b-58c-42d87e-68f-48
c:ouvr	a124d-129
c:ouvre	a157d-135
c:oux	c81e-57
c:oux_	c81e-57
c:ova	a99b-58d-56e-40f-43
c:ova_	a57
c:oval	a90
c:oval_	a49
c:ovar	a62
c:ove	c52e-81
c:ove_	c64d-51e-48f64g-63
c:oved	a-50f89
c:oved_	a-92f93
c:ovel	a-74b56
c:ovely	a-76b55
c:ovem	a51
c:ovemb	a43
c:over	b-55c66d54f-58
c:over_	c66e-41f-43g43
c:oves	a68
c:oves_	a60
c:ovi	b67
c:ow_	c67f-59
c:owe	a-55c47
c:owed	a-54e72g51
c:owed_	a-54e72g51
c:ower	c58
c:owers	c53
c:owi	a-45d64g64
c:owin	a-45d64g64
c:owing	a-45d64g64
c:own	a44f-85g-68
c:own_	a59f-83g-58
c:owne	a-69c84
c:owned	e49
c:owner	c93
c:ows	a49c45d-61
c:ows_	a70c81d-51
c:ox_	a-45b-50d73e68
c:oxi	c46
c:oy_	c65d-49
c:oya	c45f-42g-85
c:oyag	a75
c:oyage	a75
c:oyal	c72
c:oyal_	c69
c:oyan	a45
c:oyant	a57
c:oye	a-46d87g-61
c:oye_	a-72e57
c:oyee	f42
c:oyen	a44
c:oyer	d84e-42g-57
c:oyer_	d87g-48
c:oyes	c66
c:oyes_	c66
c:oyez	a-49b66
c:oyez_	a-49b66
c:oze	c66
c:ozi	c80
c:pac	c49
c:pack	c42
c:pad	c50d-47e55
c:padr	c49
c:padre	a43
c:pag	c54d-86f55g-69
c:paga	a52
c:page	c71d-91e-57g-51
c:page_	c44d-73e-45
c:pages	c72
c:pagne	f51
c:pai	c-44e61f-68
c:paid	c-65e101
c:paid_	c-65e101
c:paie	b56
c:pain	b52
c:pair	a69b-76c-81e44f-42
c:pair_	a55b-64c-73e55
c:pairs	a73
c:paix	d83
c:paix_	d83
c:pal	a98b-47e-57g-40
c:pale	c53
c:pan	a99d-71f-45g-51
c:pani	a48
c:pany	c71
c:pany_	c71
c:pap	c83
c:papa	a68
c:papa_	a53
c:pape	a-53c108
c:paper	c100
c:papi	a-73b56d43
c:papie	a-110b62d48
c:par_	f62g-82
c:para	g-79
c:para_	a86d-76g-78
c:parai	a-63d41
c:parat	c-42d78
c:parc	a-44c81e59
c:parce	a-45c80e65
c:pard	c72
c:pare	c57d-71
c:pare_	a-45c67
c:paren	b70c-44
c:parer	c61
c:parf	e94
c:parfu	d42e96g-42
c:pari	a65c-87d46f-53
c:parig	d42
c:paris	a74b-52c-88f-56
c:park	d-41
c:park_	b57
c:parki	c52
c:parl	d-74f-47g106
c:parla	g100
c:parle	d-44g60
c:parlo	c57
c:paro	c51e44
c:pars	a-44d86
c:pars_	a-44d86
c:part_	c-55f-45g54
c:parta	c69
c:parte	c40d73e-43
c:partn	a77
c:party	a48f40
c:pas_	b47c-45d-40
c:pasa	c-48
c:paso	c-42g44
c:paso_	c-42g44
c:pass	e-88
c:pass_	c52
c:passe	a41b43e-69g-48
c:passo	a53
c:passt	g76
c:pat	e46f-42
c:pate	c52
c:pati	e53g75
c:patie	e41g81
c:patr	c42
c:pau	b52c-65d52
c:pay	a44b-84c109d-79f-47g-75
c:pay_	a68c86d-70e-63
c:paye	c90e55
c:paye_	e66
c:payer	c41
c:payi	c54
c:payin	c54
c:paz	a-43g55
c:pazi	a-49g57
c:pd_	c-51f87
c:pe_	d-54
c:pea	a63b-46c84d-70f-57g-70
c:peak	c55
c:pear	a41c77e-42
c:pearl	c51
c:pec	d-71e106g-70
c:pech	a47
c:peche	a47
c:peci	c70
c:pecia	c61
c:pect	a-44e94f42
c:pecte	e78
c:ped	b-78d91
c:ped_	b-58d94g40
c:pedi	b-48c65d62e-57g-65
c:pedit	c112e-122
c:pee	a87
c:pei	e65
c:pein	e71
c:peint	e57
c:pel	a-41c-65d-107e71f135g51
c:pel_	b-54c-44d-47e51f72
c:pele	c-55d-60f113
c:pelez	a-48d-48f117
c:pell	a-43b47d-51e74f48
c:pelle	e71
c:pelli	a-54b62c-49f51
c:pen	c46e-48f-55g-62
c:pen_	a77b53e-44g-43
c:pend	a55b-41f-53g-48
c:pend_	a49
c:pende	a75c-45d57e-49
c:penn	a62
c:pens	a-63b116c110d-101f-69
c:pense	a-75b109c85d-49
c:pensi	a-45b91c105d-59g-57
c:pent	a64
c:pent_	a101
c:peo	d-51
c:peop	d-50f-42
c:peopl	d-50f-42
c:peq	a74
c:pequ	a74
c:peque	a74
c:per	c43
c:per_	a58d-57e-57g-41
c:perc	c60d-52
c:perce	a50
c:perd	d73g-49
c:perdu	b-45d78f59
c:pere	c50d-65
c:pere_	d-51
c:perer	c79
c:perf	c81d-55f-42g43
c:perfe	a-72g93
c:perfu	a58c64
c:perh	b56
c:perha	b56
c:peri	a-107c106e-53
c:perie	a-66c101
c:perl	b-51d59f-41
c:perle	b-41d52
c:perly	g46
c:perm	g66
c:perme	a-42g50
c:pero	a-45b83
c:pero_	b71
c:pers	a-50b-58e61f90g-56
c:pers_	d49
c:perso	a-67b-52e97f121g-42
c:pes	a65b64c-47d-84
c:pes_	a89
c:pet	a49b-65f-53
c:pete	a-65e41
c:peti	a86b-66e-42f-46
c:petit	a86b-66e-42f-46
c:pett	a-93c-51e103g75
c:petta	e57
c:petto	a-85c-53e75g91
c:peu	b59c-44d73e-44f-52
c:peu_	b53c-74
c:peur	d48
c:peur_	d48
c:peut	b98c-59d88e-46f-65
c:peut_	b98c-59d88e-46f-65
c:peux	a50b-41c44d48e-45f-49g-67
c:peux_	a50b-41c44d48e-45f-49g-67
c:ph_	a-77c68
c:pha	c57
c:phe	d54
c:phe_	d55
c:phi	c-76g79
c:phie	c-72e47g58
c:phies	c-44
c:phir	a44c-46e-47g45
c:phire	a47
c:pho	a-46b-56d-60f64g84
c:phon	b-55d-98f85
c:phone	b-53d-95f71
c:phot	a-68g101
c:photo	a-68g101
c:phr	a46
c:phra	a46
c:phras	a46
c:phs	c-46
c:phs_	c-46
c:pia	b78c46g-53
c:piac	b76
c:piace	a-51b77
c:pic	a54e-104g46
c:picc	a99
c:picco	a99
c:pice	c70
c:pice_	c70
c:pick	c-51g40
c:pide	a53
c:pie	c50
c:piec	b-57c76g-60
c:piece	b-57c76g-60
c:pied_	a42
c:pier	c44e-43
c:pier_	a-77b52g46
c:pierc	a43
c:pierr	a42c46
c:piers	a-65c55
c:piez	a-50
c:pig	c51
c:pil	c-43d96e45
c:pile	a-88c-89d108e59
c:pile_	a-87c-68d78e71
c:pin	a44b-42d61f-65
c:pin_	a71
c:pine	a89
c:pinel	a68
c:ping	d67
c:ping_	a-62d40
c:pir	c46
c:pira	a42
c:pire	c65
c:pis	a64c-65
c:pis_	a92
c:pit	b-57c53d-59
c:pita	c45
c:pital	c66
c:piu	a-50b44f53
c:piu_	a-44b45f53
c:pla	b55f-55
c:plac	b-64d96f-42
c:place	b-62d90f-41
c:plai	b69d-82g-89
c:plaid	a56
c:plain	a51c-72e73g-45
c:plais	a-69b42c75
c:plait	f70
c:plan	a-133b129c66
c:plan_	a-94b73
c:plann	a-75b80
c:plans	b77
c:plaq	c53
c:plaqu	c53
c:plas	a54
c:plast	a54
c:plat	a74c-67f-54g44
c:plate	a51c-65
c:plati	a67c-89g74
c:play	a-53
c:ple	f58
c:ple_	b49d-63e42f-50g-50
c:plea	a41c-44d-43e-103f104
c:pleas	c-43e-97f104
c:plei	a-41
c:plein	a-41
c:ples	c47
c:ples_	c47
c:plet	a-41d77
c:pli	a-52c-47e128
c:plic	a-42c-43d56e75
c:plica	a-81d66e68
c:plie	c40
c:plier	c43
c:plim	a-51e81
c:plime	a-67e84
c:pliq	e74
c:pliqu	e74
c:plo	c117e-51g-62
c:plom	c65
c:ploy	c43
c:ploye	c43
c:plu	b-42c-61f95
c:plui	d41
c:pluie	d41
c:plum	a63
c:plus	b-47c-52f103
c:plus_	b-41c-54f106
c:plusi	a107
c:plut	g68
c:pluto	g68
c:ply	a-59
c:ply_	a-59
c:po_	a99b-46c-44d-53f-45
c:poc	a69e-69
c:poche	d42
c:pock	a77
c:pocke	a77
c:pod	a56b-44c82d-43e-42
c:pode	c43
c:podr	a53
c:podri	a53
c:poe	c44
c:poi	b-65e76g44
c:poi_	a-53e57
c:poig	g49
c:poign	g49
c:poin	a-77d45e95g45
c:poinc	a-104d112
c:point	a-46d-66e98g67
c:pok	g65
c:poke	g65
c:poke_	a-62g67
c:pol	a-64b-53c42d62e81
c:poli	a-96b-56d82e88
c:polic	a-57c58
c:polis	a-62
c:polit	c-54e96
c:polo	a-45g65
c:polog	g66
c:pome	a54
c:pomer	a54
c:pon	b-72c54d-113e78
c:pon_	c85
c:pond	a-65b-51d-87e118g41
c:pond_	e88
c:ponde	a-48e85
c:pondr	g76
c:pondu	a-84c-48e105
c:pone	a47
c:poni	a106b-40d-87
c:ponib	a100d-81
c:pons	a-54b-44c63d-78e90
c:ponsa	e64
c:ponse	a-49d-50e50g60
c:ponso	c71
c:poo	a-69d108
c:por	b-43e-63
c:por_	b48c-45e-54f67
c:porq	g50
c:porqu	g50
c:port	b-67c54e-63g-52
c:port_	a-79c80
c:porta	b-78
c:porte	a48c46e-80f-43g-44
c:portu	a54
c:pos	e-43
c:posa	a86
c:pose	b-46c59e49f-48
c:pose_	a-45c61e67
c:poser	c61d59
c:posi	a-44b64d-65g47
c:posit	a-56d-50g44
c:poss	a47c-54d92e-90f-46
c:posse	d52
c:possi	c-54d58e-83
c:posso	a55d67e-42
c:post	a-84c101d-61e-40f73
c:post_	a-105c122e-53
c:posta	a-66d-48f84
c:poste	c79
c:pot	a89b45c-66e-79f-53g-43
c:pot_	a118e-43f-41
c:pote	c-44d52
c:pote_	a56
c:potet	d71
c:pouc	a68
c:poun	a66
c:pound	a66
c:pour_	g43
c:pourr	c82e-80f-44g-49
c:pouv	a44b-70d81e-73f-53
c:pouve	a52b-60c-46d91e-53f-48
c:pp_	f41
c:ppa	a-46
c:ppar	a-47
c:ppe	d-66f95
c:ppe_	c42
c:pped	a-47b-46d74g56
c:pped_	a-47b-46d74g56
c:ppel	a-48c-53d-115e103f134
c:ppel_	c-83e56f74
c:ppele	c-55d-69e46f115
c:ppell	a-55b42c48e45
c:pper	c78
c:pper_	c60
c:ppi	c66
c:ppl	a-89b-92c110e-56f63g-41
c:ppli	c72f44
c:pplic	f55
c:pplie	c56
c:ppo	b41
c:ppoi	a-55e45g49
c:ppoin	a-55e45g49
c:ppor	c76
c:pport	c76
c:ppos	c-84f76
c:ppr	a-73d-74f124
c:ppre	a-51b45f95
c:pprec	c50
c:ppren	b45
c:ppres	f91
c:ppri	a-62f111
c:pprim	a-75f105
c:ppro	g50
c:pprov	a-41g62
c:pra	b43d80e-41g-45
c:prad	a-60d84
c:prar	b87
c:prar_	b67
c:prat	a-85d95
c:prato	a-86c-44d108
c:pre_	c-43d75
c:prec	b44d-75
c:preci	b57d-57f-42
c:pref	b-49e-58f66g94
c:prefe	b-47e-52f69g89
c:preg	a-59c-71g50
c:pregu	g57
c:prei	b51d52
c:prem	d-58f-42
c:premi	c52d-73
c:pren	a49e-45
c:prend	a67e-66
c:prene	c89
c:preno	c-50
c:prent	b51
c:prep	a-88c54d87e-41
c:prepa	a-96c56d89
c:pres_	d-58e51
c:presa	a-49c48
c:prese	a69b-55g-67
c:presq	a41
c:press	f43
c:prest	a-47c80
c:pret	a-66c67e55
c:prete	a-74c69e85
c:prev	c-66e64g87
c:preve	e71g74
c:prevu	g53
c:prez	b63
c:prezz	b68
c:pri	g-58
c:pric	a68b86d-91f-57g-73
c:price	a68b87d-89f-56g-70
c:prie	f65
c:prie_	c-83f78
c:priet	c76
c:pril	f42
c:pril_	f43
c:prim	c-53f89
c:prime	c-49f99
c:prin	c60d42e-86g-59
c:pring	c67e-42
c:print	c42e-42
c:pris	b-52c-91d121f75
c:pris_	a-71c-99d119e48f97
c:prise	a42c-69
c:priv	a61d-46g-46
c:priva	a48
c:prix	a105c-48d-113f-61
c:prix_	a105c-48d-113f-61
c:priz	c64
c:prize	c64
c:pro	c41d-55
c:prob	a-62
c:proba	a-42
c:proc	a49b-55f42
c:proce	c-58f65
c:proch	a41d-56
c:prod	a108d-57
c:produ	a113d-74
c:prof	e-45f54g-54
c:profe	c78
c:profi	f81
c:profu	a55
c:prog	a-66c91
c:progr	a-66c91
c:proj	a-88b69
c:proje	a-88b69
c:prom	b45d-88e53f-55
c:prome	e61
c:promi	b45d-52e47g56
c:proo	c-45d70
c:proof	c-45d70
c:prop	b-66d-72f-50
c:prope	a89c-57d-53
c:propo	b-52c45d-53e41g47
c:prot	a-42d69
c:prote	a-72d77
c:prov	a-48c80
c:prova	c41
c:prove	a-52
c:provi	c45
c:pru	d58
c:psta	c46
c:pstai	c46
c:psu	c60
c:pt_	a-40
c:pta	a47
c:pte	d-82
c:pte_	d-74f57g67
c:ptem	a68c-77
c:ptemb	a75c-47
c:pteme	e45
c:pter	c69
c:pter_	c80
c:pteu	c50
c:pteur	c50
c:pti	d-61g55
c:ptio	a-43d-46g59
c:ption	a-43d-46g59
c:pto	a42
c:ptoi	g42
c:ptoir	g42
c:pub	a-56c107d-83e-60f69g-78
c:pub_	a-66c54f71
c:publ	c87d-57g-60
c:publi	c87d-57g-60
c:pue	c-64d45e73
c:pued	d59
c:puede	d55
c:pues	a-47e84
c:pui	b-60
c:puis	b-59
c:puis_	b-58c53
c:puiss	a61c-46
c:pul	d76
c:pull	d47
c:pun	a-44g56
c:punt	g46
c:puo	c-65d76
c:puo_	c-65d76
c:pur	g-57
c:purc	d92
c:purch	d92
c:pure	a-75e68
c:pure_	a-67e71
c:put_	c-40f46g41
c:qu_	f-50
c:qua	d-49f-71
c:qual	c44d-59
c:qualc	a53
c:quali	a-54c46
c:quan	b89c-44e43f-76
c:quand	b77c-45e61f-63
c:quant	a44b87d-57f-58g-42
c:quar	a51d-48f-45
c:quart	a67b-53c52
c:quat	c-65e77f-44
c:quatr	c-71e73g-43
c:que_	b-42
c:quee	a-42b42c80
c:quee_	b44
c:quel	a52e-53
c:quel_	a46b43e-65g-53
c:quele	a66
c:quell	b-49c-42d75f43
c:quelq	a48d-49f-61g-43
c:quels	a72c-50
c:quem	a110
c:queme	a78
c:quen	a55
c:quer	a104c-87d-70
c:quer_	a78b-40c-57d-51
c:queri	a87b42c-75
c:quero	a54
c:ques	d-65e-44g43
c:ques_	c80d-64e-40
c:quest	d-43f59g66
c:quet	e76
c:quet_	e48
c:quett	e53
c:qui	g-55
c:qui_	a46g-91
c:quic	a-57c71
c:quick	a-57c71
c:quie	a81e-75f-49
c:quien	c76
c:quier	a99c-76d-51e-42
c:quiet	c-44
c:quin	c51e59
c:quin_	e71
c:quind	f50
c:quip	c64
c:quipe	c57
c:quir	f108
c:quiry	a-44c-52f111
c:quis	d47
c:quis_	g60
c:quisi	d44
c:quo	d-105e43
c:quoi	a67d-114f-44
c:quoi_	a60b41d-112f-43
c:quot	a-49
c:quote	a-44f52
c:ra_	b64d-44f-66
c:raa	a-70f67g70
c:raag	a-60f70
c:raag_	f73
c:rab	a42c79d-58g-43
c:raba	c47
c:rabaj	a48
c:rac	c-44d86
c:racc	e83
c:racci	e52
c:race	a42b-53c-67d73f-51
c:race_	a-56d44
c:racel	a59b-47c-61d66f-47
c:rach	c83d-50
c:rache	c69
c:raci	a-70g76
c:racia	a-42c-55g80
c:rack	a-104c-61d122
c:racki	a-59c-54d99
c:racl	a-49d79
c:racle	a-49d79
c:ract	c-79d42
c:rad	c52e-50g-80
c:rade	c76
c:rade_	b46c43
c:radi	a43c63
c:rado	d84
c:rado_	c-53d95
c:radua	a47
c:raf	c73d-64e71g-42
c:raff	e51
c:rag	b47c45d-66e-53
c:raga	a43
c:rage	a-73c105e-59
c:rage_	a-74c111d-44e-51
c:ragt	a50
c:ragt_	a50
c:rai	e-63f-42
c:rai_	b92e-63g60
c:raie	a58b-105c112
c:raie_	a75b-85
c:raien	c105
c:raig	a54
c:rail	a46
c:raim	b95
c:raime	b95
c:rain	a42g44
c:rain_	d-42g76
c:raine	a87c-62
c:rais	a59e-82g-48
c:rais_	a63e-83f-46g-40
c:raise	b42
c:raiso	a78c-42
c:rait	b49c88f-61g-58
c:rait_	c92e-50f-69g-49
c:raite	b82c41
c:ral	c72d-74g-52
c:ral_	a-61c64
c:rald	a70d-40e-43
c:rald_	a77b60c-45
c:rally	c47
c:ram	b-53c80e47f-54g-50
c:ram_	a-52c-42e85
c:ramm	c112
c:ramme	c61
c:ran	f-52
c:ranc	b-74c57d63e-47
c:rance	b-63d76e-67
c:ranch	a-53c64g48
c:rand	c64e-49f-64
c:rand_	c77d-54f-56
c:rande	b73e-59
c:randm	a-41d46
c:rands	c69
c:rang	d-79e73g57
c:rang_	a-44c-68e110
c:range	d-67g61
c:rans	b-44c69f-42
c:ransm	a-72c89
c:rant	a-57d129g-58
c:rant_	a-44c52
c:rante	c-47
c:ranti	a-94d121
c:ranz	d49
c:ranzi	d49
c:rap	d41e55
c:rap_	c-108d100e54
c:raph	d45
c:raph_	a-77c68
c:raphi	c-67
c:raphs	c-46
c:rapi	a68
c:rapp	d-54e76f65
c:rappe	c-55d-47f95
c:rappo	a-72b45c46
c:rar	b90d-67e47f-42
c:rar_	a-43b84
c:rare	e55
c:rare_	e58
c:ras	b-57c48
c:ras_	c93d-43f-45
c:rasb	d48
c:rasbo	d48
c:rase	c-58f85
c:rase_	f62
c:rass	a70d-60
c:rasse	c45
c:rat	b-44c55
c:rat_	c64
c:rate	c81d-88e-65
c:rate_	c91d-43
c:rath	b-44
c:rathe	b-42
c:rati	a-54c71g-69
c:ratio	a-79b-45c100d88f-42g-64
c:rato	a-57b-46d106
c:rato_	a-62d102
c:rats	a88
c:rats_	a88
c:ratu	a-65c51f-44
c:ratui	c74
c:rau	c63e-61
c:rau_	c-43
c:rav	a43b-55c-55e42f-56
c:rava	a58d-60g-59
c:ravai	e50
c:ravat	a113
c:rave	a43b-60c-51d61f-45
c:rave_	a-50d113
c:raved	c-54d41
c:ravee	a70
c:ravel	a48b-51
c:raver	c-41e42
c:ravi	e54
c:ravin	a42c-72e61
c:ravu	a46c-62
c:ravur	a46c-62
c:raw	a-48c-42f123
c:raw_	a-53c-45f121
c:rawe	a-79c75
c:rawer	a-79c75
c:rawi	b41c-79
c:rawin	b41c-79
c:ray	c-72d60g55
c:ray_	g57
c:raye	c-42
c:raz	d-68f104
c:razi	d-53f101
c:razie	a-51f85g45
c:razio	c49
c:rbe	c-48
c:rbi	a54
c:rbl	a43
c:rca	b-44c121d-77g-46
c:rca_	a45
c:rcan	c54
c:rcas	c51
c:rcat	c66
c:rce	b-61c71g-41
c:rcel	c61d48
c:rcel_	a-58c41
c:rch	b-66c71e-82
c:rcha	a-53d84
c:rchas	d92
c:rche	b-77c96d-42e-78
c:rche_	b-76c99e-61
c:rcher	c74
c:rchi	d87e-51
c:rchiv	c-64d88
c:rcho	a45
c:rchon	a45
c:rci	b-76c-48d-89f136
c:rci_	b-61c-57d-101f135
c:rco	a94e-47
c:rco_	a81c-47
c:rcole	a44
c:rcr	c-65g90
c:rcre	c-65g90
c:rcred	c-65g90
c:rd_	b54d-56
c:rda	a59b-40c-44f-59
c:rda_	a-46e45
c:rday	a57b-47c-68d66e-54g50
c:rday_	a55b-46c-67d67e-51g50
c:rde	d70g-53
c:rde_	b64f-55
c:rdea	a51c-42
c:rdeau	a51c-42
c:rden	a46
c:rder	a-66d105
c:rder_	a-49d84
c:rdere	a-87d76
c:rdes	a80
c:rdes_	a80
c:rdi	b-65d43g43
c:rdi_	b-55c-42f-55g67
c:rdia	a-52c-57e67
c:rdial	a-61
c:rdie	c114
c:rdien	c98
c:rdin	a-46d85
c:rdina	c-57d85
c:rdo	e-44g64
c:rdo_	c-60g91
c:rdon	c56d44
c:rdon_	d71
c:rdr	a-49b68
c:rdre	a-41b71c-41
c:rdre_	a-47b72
c:rds	d-44f65
c:rds_	d-43f66
c:rdu	b-52d102f52
c:rdu_	d69f62
c:rdue	d87
c:rdue_	d48
c:rea	a-40c73g-64
c:reac	g47
c:read	c40e-43
c:read_	a59
c:ready	a-83c80d64g-41
c:real	b77c87d-73f-46g-78
c:real_	a52
c:reali	c66d-49
c:reall	a-98b89c69
c:ream	a-140b91d120
c:ream_	a-100d128
c:reami	a-52b80
c:reas	a-66c98
c:reat	b41e44g-46
c:reat_	a-53b56
c:reate	e95
c:reati	c51
c:reb	a-49b65c68d-58e-49g41
c:rebb	b70c54d-43
c:rebbe	b70c54d-43
c:rec	b-61f49
c:recc	a97c-58
c:rece	a48b-80f63g-57
c:recei	a-50c-49d70e70
c:recer	a58
c:recev	a114b-54c-49d-75e-46f71g-51
c:rech	b-45c57e-58
c:recha	d45
c:reche	c57
c:reci	b46f-48
c:recie	c60
c:recio	b66
c:recis	a-45c-42e50g83
c:recl	c-41d74
c:recla	c-41d74
c:reco	b-50f111g-74
c:recoi	f92
c:recom	a-63c50d44
c:recon	a124c-64
c:recor	a-96f118
c:rect	a-60c66d-83f113
c:rect_	a-68f96
c:recte	c50
c:recti	f103
c:recto	c57
c:rectr	c77
c:recu	a-93c50d82g68
c:recu_	a-76d99g93
c:recue	a-64d78
c:recup	a-62c130
c:red	b-56d53
c:red_	b-40d58
c:rede	c61
c:redes	c77
c:redi	b-47e-54f-65g54
c:redi_	b-56c-63d40f-50g85
c:redit	c101
c:redon	a-50
c:ree	b-54c96d-62f-62g-52
c:ree_	c101d-79g-41
c:reed_	a-71
c:reel	a-47c81
c:reela	a-40c55
c:reen	a144d-91e-45
c:reen_	a150c-56d-88
c:rees	c46
c:rees_	c46
c:reet	c58f-73g-43
c:reet_	d47f-71
c:ref	a-54b-67d82g65
c:ref_	d98
c:refa	a-53d101e-42
c:refai	a-60c-76d105
c:refe	b-51e-71f47g83
c:refer	b-50e-70f49g84
c:refl	a-112f46g92
c:refle	a-112f46g92
c:refu	a-54c-65e132
c:refun	a-57c-61e112
c:refus	e75
c:reg	d48
c:rega	b49c-42e-52
c:regal	a68c-58d55
c:regar	b87
c:regi	a-77c103
c:regio	c65
c:regis	a-70c108
c:regl	c-93d107
c:regla	d79
c:regle	c-88d73
c:rego	a-53c-58d53f79
c:regr	e81
c:regre	e81
c:regu	c-44g48
c:regun	g57
c:reh	c73
c:rehe	c50
c:rei	a79b-67c43e-89f-55
c:rei_	a86b-61c57e-87f-42g-71
c:reil	a45b-46c-69g58
c:reil_	g50
c:reill	a62
c:rein	c62
c:reis	b53
c:reit	a85
c:rel	e-41g71
c:rela	g72
c:relan	c-53g81
c:rele	g67
c:relig	c-63
c:relo	f-43
c:relog	c-46
c:rem_	a56
c:rema	g45
c:remb	b56d-46
c:rembo	a-44b56d-45
c:reme	b-54c-77d80
c:remen	a53c-47
c:remet	d97
c:remi	c57d-65f-49
c:remie	d-66
c:remo	c-76d-47f115
c:remon	c-48
c:remov	a-47f115
c:remp	a-48c-86d104
c:rempl	a-45c-84d104
c:ren_	a-54b93
c:renc	c103d-45e-51
c:rence	c79e-51
c:renci	c54
c:renco	c61
c:rend	b-44
c:rend_	d47
c:rendr	a58b-64c91f-47g-63
c:rends	a77b48c-85d-58e-44
c:rene	a-44c106
c:renew	c58
c:renez	a-56c101
c:reni	c41
c:renn	e41
c:renne	e41
c:reno	c-52f98
c:renom	a48c-75f50
c:renon	f59
c:rent	b67d-70f-66
c:rent_	a56d-58
c:renti	b48
c:rentr	a-49b46
c:rents	b77
c:renv	c-56g56
c:renvo	a-43c-47g59
c:reo	f41
c:rep	b-80e62f-43
c:repa	b-69c41d71f-58
c:repar	b-79c56d67f-50
c:repe	a69
c:repl	a-100d71e51f-44
c:repla	a-89d111
c:reply	a-49e45g61
c:repo	a-51b-50d-78e114g43
c:repon	a-66b-40d-94e122g84
c:repr	b-57c65g-50
c:repre	b-44c79d79
c:req	a-75f125
c:requ	a-75f125
c:reque	a-75f122
c:rer	b-53c77
c:rer_	a-45b-69c86
c:rera	a-63
c:rere	a50e-40
c:rere_	c47
c:res	d-40
c:res_	d-65g-46
c:resa	a-60c69
c:resa_	a-54c55
c:resc	c85
c:rese	a41b-61g-62
c:resea	c66
c:resen	a65b-55g-67
c:resi	a61g-57
c:resid	a48
c:reso	a-41c46d46
c:resp	a-97c57e100
c:respo	a-81c48e90
c:resq	a41
c:resqu	a41
c:ress	e-42f79g53
c:ress_	f42g50
c:ressa	a-96g72
c:resse	a47b-64d-55e-56f68
c:ressi	a-85d74f79
c:resso	a-57
c:rest	d-41e-40g61
c:rest_	b81c-46
c:resta	e-41
c:reste	d-83e-44g97
c:resto	a55c-63
c:resu	a-48c50
c:resul	c60
c:ret	a-52
c:ret_	a-45b84f-42
c:reta	c45
c:retai	a-67c48
c:retar	a44c-42
c:rete	d-62e54f47
c:rete_	a41d-88e103
c:reten	a-50
c:retez	f61
c:reti	a-62c-44d44f132g-49
c:retio	c54
c:retir	a-56c-110d73e-42f137g-40
c:reto	a-99c44e47g69
c:retou	a-102e78
c:retr	e-43
c:retra	b62c47d-55
c:retro	g59
c:rett	a-43c-54d72e61g78
c:retta	g81
c:rette	a-44c-44d78e65
c:retu	a-60c64d57
c:retur	a-60c64d57
c:reu	b-57d77g-53
c:reun	a61
c:reund	a44
c:reur	a-92d42e91f73
c:reur_	a-75d55e52f79
c:reurs	e47
c:reus	d73
c:reuse	d75
c:rev	a-65b54e45g75
c:reve	a-66b89c59d-107f-60g101
c:reve_	b76
c:revei	a59
c:reven	a-76c72d-74e80f-40g98
c:rever	b79
c:revi	a-65b-52d87g67
c:revie	d-47g58
c:revis	a-110c-80d116e64
c:revo	c-92
c:revoi	a41c-80
c:revu	g52
c:revu_	g58
c:rew	c50
c:rew_	a-66
c:rey	c-56d54g48
c:rey_	c-44d58
c:rez	a72d-79e-62g-41
c:rez_	a105d-76e-59
c:rezz	b66
c:rfe	a-65c51g89
c:rfec	a-66g96
c:rfect	a-66g96
c:rfu	b-60e41g-73
c:rfum	b-56e56f-45g-67
c:rfum_	e96
c:rfume	a72b-45c71g-43
c:rg_	c-58d53
c:rga	b-42c89d-54
c:rgan	c97
c:rgani	c88
c:rge	b-54c48f-72
c:rge_	b-44c54
c:rgen	a85d-65e-45f-69
c:rgent	a94d-80f-64
c:rgi	a-78g100
c:rgiv	a-70g57
c:rgive	a-70g57
c:rgot	c-42g75
c:rgue	c-41
c:rha	b61d44
c:rhap	b56
c:rhaps	b56
c:ri_	e-65f62
c:ria	c56e-60f-51g-61
c:ria_	c73d-85e-67
c:riag	e-41
c:riage	e-41
c:rial	d48
c:rial_	d48
c:riam	b44
c:riamo	b44
c:rian_	a41c43
c:riat	a70
c:riat_	a70
c:rib	b-44c66d-71f61
c:ribb	a-57c104
c:ribbo	a-57c104
c:ribe	c-44f66
c:ribe_	f67
c:ribi	e58
c:ribu	c50
c:ric	b50d-41e-82
c:rice	b78f-58g-61
c:rice_	a79b64d-93f-60g-71
c:rices	b69
c:ricev	a-48c-55d85
c:rich	e-79g52
c:riche	a88
c:richt	g52
c:rici	c55
c:rico	f58
c:rid	b-47d-42
c:rida	b-41c-44g82
c:riday	c-54g83
c:ride	a44c46
c:ride_	a55
c:rie	c47g-52
c:rie_	g-68
c:ried	c-42
c:riee	c53
c:rien	b54d-73f50
c:rien_	b98c-69d-63f75
c:rienc	a-46c87
c:riend	e61
c:rier	f71g-78
c:rier_	e51
c:riere	a47g-63
c:riers	a-48f78
c:ries	c65
c:ries_	c75
c:riet	c58
c:rieu	a-60c56d87
c:rieur	d111
c:rieus	c58
c:riez	b-43c117e-64f-46
c:riez_	b-43c117e-64f-46
c:rif	a-67b83c50e-66g51
c:rif_	c54
c:riff	a-67d57
c:riffe	a-44
c:rifi	a-62c57
c:rifs	b93
c:rifs_	b93
c:rig	b-51c50g49
c:riger	a-41c50
c:rigg	a49
c:riggi	a51
c:righ	a-70c70f43
c:right	a-67c73f44
c:rigi	b-49d65
c:rigi_	d42
c:rigid	a53
c:rigin	a-53d67
c:rij	f89g-48
c:ril	b-61c72
c:rill	a-46c79d43
c:rim	b-51c51d-47
c:rima	e66
c:rime	e-47f94
c:rimer	f59
c:rimi	c67
c:rimo	a77
c:rimon	a40
c:rin	e-41f-57
c:rin_	b-55c57f-40
c:rinc	d64
c:rine	c81d-62f-48
c:rine_	d-45
c:rines	a-76c93
c:ring	c-40e-40f-41
c:ring_	f-48
c:ringe	a45
c:ringi	a-47d53
c:rings	a85d-90e-56g-45
c:rino	d53
c:rino_	d54
c:rint	c42e-42
c:rio	b110c-43d44e-50
c:rio_	d50
c:rion	a60c73
c:rions	a57c73
c:rios	a-79b119c-85
c:riosi	a-60b109c-73
c:riou	b49c-48
c:rious	b50c-40
c:rip	e-41g47
c:ript	a-43c40
c:riq	a52d-47e-43g-45
c:riqu	a52d-47e-43g-45
c:rique	a55d-45e-41g-43
c:rir	b50c-44f-55
c:rir_	a50c-76d46f-51
c:rira	b62
c:rire	a-52d-48e66g66
c:rire_	a-56d-43e40g52
c:ris	b-69
c:ris_	a52b-59c-78d42
c:rise	b-57
c:rise_	b-47
c:rises	f62
c:risp	a-72e87
c:rispo	a-53e56
c:riss	a-70c41
c:rist	a59d50g-48
c:rist_	a53
c:rista	a62
c:riste	a-43
c:ristm	a61
c:rit	c62d-93f68
c:rit_	c-84d-40e106f55
c:rita	c97d-43
c:ritag	c73
c:rite	b46d-67e-62f45g-56
c:rite_	a40b51d-76f44g-44
c:riter	c75
c:riti	a-57c74d-55e40f47
c:ritin	a-51e56f43
c:rito	f51g41
c:rito_	f56g46
c:ritt	a-91e50f65
c:ritto	a-48
c:rity	a-67c78
c:rity_	a-67c78
c:riv	b-54f42
c:riva	a42
c:rive	b-45f46
c:rive_	f-63
c:rived	a-67
c:rivee	c-74
c:river	f45
c:rivi	a49d-60
c:rivo	c-66e68g50
c:rivo_	e54g56
c:rix	a105c-48d-113f-61
c:rix_	a105c-48d-113f-61
c:riz	a-83c50d50
c:rize	c64
c:rize_	c59
c:rk_	f-74
c:rke	d-64
c:rker	a73
c:rker_	a73
c:rket	b65
c:rket_	a-72b82
c:rketi	a66f45
c:rki	c88
c:rkin	c88
c:rking	c88
c:rkl	a-42e49
c:rks	c45g46
c:rksh	d63
c:rksho	d63
c:rla	a-54c57d41e-45g84
c:rla_	c71d66
c:rlai	g58
c:rld	c42
c:rle	b-51
c:rle_	b-65g41
c:rler	b42
c:rli	g78
c:rlie	a-78c-42g113
c:rlier	a-78c-42g113
c:rlo	c67e-54f-59g-67
c:rlo_	c70e-44
c:rlog	a54d-42
c:rloge	a54d-42
c:rls	c112g-41
c:rls_	c112g-41
c:rly	a44b86c-69d-41
c:rly_	a44b86c-69d-41
c:rm_	a-41b-58c98d-57e-84
c:rma	b-62c-67e72
c:rma_	d42
c:rmac	a66
c:rmai	a-68e70
c:rmal	a-69c-61d48e93g40
c:rmal_	a-86
c:rman	e78
c:rmat	a61e-49f44
c:rmati	a96c-85
c:rmb	d45
c:rmba	d45
c:rmban	d45
c:rme_	b45
c:rmen	c52
c:rmer	a85e-47
c:rmer_	a76
c:rmet	a73
c:rmets	g59
c:rmett	a82
c:rmi	d-73
c:rmi_	c-45
c:rmie	a62
c:rmier	a50
c:rmit	a-40c46
c:rmo	g80
c:rmo_	a-55g86
c:rmoi	d44
c:rmoir	d44
c:rms	c46
c:rms_	c46
c:rn_	a47b-57c62f-52g-59
c:rna	f78
c:rnal	a46c57
c:rnali	a49c50
c:rnan	a-44f88
c:rnant	a-41f91
c:rne	b-58
c:rne_	b-49d62e80
c:rnee_	d-53
c:rner	a-78d52
c:rner_	a-51c49d57
c:rnes	c-47
c:rnet	a68b-58
c:rnet_	a88b-42
c:rni	b-73d64g72
c:rnie	a-41b-54d86g47
c:rnier	a-45b-51d69g55
c:rnin	a42c-59e-55g75
c:rning	a42c-59e-55g75
c:rnity	d43
c:rno	e-57
c:rno_	e-53
c:rns	c45
c:rns_	b42
c:ro_	b-47e55g-44
c:rob	f-52
c:roba	a-45
c:robe_	d56
c:roc	e-48
c:roca	a-55d80
c:roce	f64
c:roced	c-67d47
c:roch	b64c-46
c:rocha	a65
c:roche	b-42d43f-43g65
c:rochu	a-71b118c-59
c:roco	c65
c:rod	a54c56d-51g-63
c:rodu	a105c52d-76
c:roduc	a64
c:rodui	a59
c:rof	e-46f72g-55
c:rofe	c78
c:rofes	c60
c:rofi	f80
c:rofil	a-47f85
c:rofu	a55
c:rofum	a55
c:rog	c72
c:rogr	a-66c91
c:rogra	a-63c89
c:roi	c61f-45
c:roid	c74
c:rois	f-59
c:rois_	f-56
c:roit	c71d52e-52
c:roit_	c57e-59
c:roits	a-106c68d82
c:roix	a48
c:roix_	a48
c:roj	a-99b69c55
c:roje	a-88b69
c:rojec	c65
c:rojet	a-59b80
c:rok	d90
c:roke	d90
c:rol	d67f-52
c:roll	c57
c:rolo	d82e-49
c:rolog	d82e-49
c:rom_	f41
c:roma	c44
c:rome	a67d-47
c:rome_	a50
c:romi	b43d-55e45f-41
c:romis	b44d-54e46f-40g55
c:ron	c68f-54
c:ron_	a47b-57e47f-44
c:rona	d41
c:rona_	d48
c:rond	a62
c:rond_	a49
c:rone	c44
c:rone_	c42
c:rong	a-49b-57c47e83g-44
c:rong_	a-56b-54c44e84
c:roni	c76
c:ronn	d40
c:ronne	c-48d42
c:rono	a55c104d-63
c:ronog	d50
c:rons	b88d-49g45
c:rons_	b88d-49g45
c:ront	a-63b54c106
c:ront_	a-47b47c106g-56
c:ronz	c42
c:roo	f-49
c:roof	a-91b69d56
c:roof_	a-80b71d59
c:room	c87d-61
c:room_	a44c55d-51
c:rop	b-58f-46
c:rop_	c-66d75e-71f-43
c:rope	a92b-42d-69
c:roper	a89c-57d-53
c:ropo	b-53c44f-40g44
c:ropos	b-51c43d-50e44g50
c:ropp	a-46d74
c:roppe	a-61d51
c:ropre	a42
c:ropri	c52
c:roq	g40
c:roqu	g40
c:roqui	g44
c:ror	f65
c:ros	a63b-44d-76f-42
c:ros_	a83d-67f-54g-56
c:rosa	a56c-69g52
c:rosa_	a42
c:rosc	c42
c:rose	f-44
c:rose_	a57c-62
c:ross	a71g-58
c:rosse	a52b-80
c:rot	e-69
c:rote	d77
c:roth	a50
c:rothe	a50
c:rott	c61
c:rotte	b47
c:rou	f-46
c:roub	e58
c:roug	b55g-43
c:rouge	a100e-40
c:rough	b76e44
c:rous	a74
c:rouv	g47
c:rov	a43b-44c62d-52e-40
c:rova	a40c53
c:rovar	a55
c:rove_	a78
c:row	b-66c65d58f-63g-64
c:row_	c87d46
c:rowi	d51
c:rowin	d51
c:rown	a87e-43
c:rown_	a102
c:roy	a-56c85
c:roya	c56
c:rpe	a102c-49e-52
c:rpen	a109
c:rpent	a105
c:rpi	a63
c:rpo	d61
c:rpor	a-44d63
c:rport	d64
c:rpr	a47
c:rpri	a46
c:rqu	b-44c120e-48f-57
c:rque	c115e-55f-41
c:rque_	c128e-69
c:rra	c56e-40
c:rra_	b63c40
c:rrai	c82e-44f-47
c:rrait	c43
c:rran	d47
c:rrang	g53
c:rre	e-55f70g-51
c:rre_	d116
c:rrec	a-69f90
c:rrect	a-69f90
c:rrei	a80e-63g-44
c:rrei_	a78e-58g-42
c:rren	c74
c:rrent	a-51c49
c:rreo	f46
c:rres	a70e-71
c:rres_	a72c-46e-42
c:rret	a51c-62d-102f86
c:rrete	a77c-63d-78f91
c:rreu	a-70e83f80
c:rreur	a-70e83f80
c:rrie	f75g-41
c:rrier	f103g-48
c:rriez	d62
c:rrig	f42
c:rrige	f42
c:rrin	c-77d45g52
c:rring	a47c-81d63
c:rrio	a78
c:rrion	a55
c:rris	a-47c79
c:rrit	a-46
c:rriv	c-84e58g96
c:rrive	c-77g90
c:rro	c42d-68
c:rron	c-43
c:rror	f67
c:rrow	c88
c:rrow_	c49
c:rru	a-60
c:rry	c-65e-58g114
c:rry_	c-71e-53g114
c:rs_	c63g-58
c:rsa	c-43f61
c:rsa_	c-54d45
c:rsai	f55
c:rsair	f56
c:rsar	e40
c:rsary	a-65b42e54
c:rsc	e42
c:rsch	e42
c:rsd	a55e-52g53
c:rsda	a55e-52g53
c:rsday	a55e-52g53
c:rse	a62b42d-82g-73
c:rse_	a72b69d-118e-42
c:rsei	c50
c:rseil	c50
c:rsel	d41
c:rself	a65
c:rses	a63
c:rses_	a63
c:rsh	c44
c:rsi	a-44f-44g108
c:rsic	d84
c:rsich	d84
c:rsio	a-50g112
c:rsion	a-50g112
c:rso	a-62b-58d-51e91f92
c:rso_	c40d56
c:rson	a-65b-51d-85e98f122g-40
c:rson_	e62
c:rsona	a-48f111
c:rsonn	a-62b-60c61d-93e102f52
c:rst	b45d-87e70f-43
c:rst_	b68d-72e80f-48
c:rste	c71
c:rt_	f-57
c:rta	b-57g-52
c:rta_	d-42
c:rtac	a56
c:rtach	a56
c:rtag	c104
c:rtage	c107
c:rtai	c53d-43
c:rtan	a43c-73d70
c:rtant	c-59d75
c:rtar	d68
c:rtare	a53
c:rtarl	a-52d82
c:rte	b-45c48e-53
c:rte_	a44b-48c53f-72g-40
c:rted_	d40
c:rtee	a-41c77d-52
c:rtee_	c78
c:rtef	d73
c:rtefe	d73
c:rtena	c51
c:rter	e-67
c:rter_	e-43
c:rtes	c60d-41
c:rtes_	a-42c55
c:rth	d-89f60g57
c:rth_	a-42c57d-45f55
c:rthd	c-57f68
c:rthda	c-57f68
c:rthe	g78
c:rther	g64
c:rti	a-61d98
c:rti_	d45
c:rtic	f112
c:rticl	c-43f102
c:rtie	b-42d85
c:rtie_	a-50e61
c:rtier	d61
c:rtif	a-110b-41c45d100
c:rtifi	a-110b-41c45d100
c:rtir	d77
c:rtir_	d53
c:rtis	a-76c67
c:rtisa	a-48
c:rtiss	c52
c:rtist	c58
c:rtn	a54
c:rtne	a77
c:rtner	a77
c:rto	d62e-48f54g-52
c:rto_	c-53d59
c:rton	a-42
c:rtou	d48e-61
c:rtout	d48e-61
c:rts	a81b-48g-46
c:rts_	a86g-41
c:rtu	a99
c:rtur	a68
c:rture	a68
c:rty	c146d-58g-66
c:rty_	c147d-58g-65
c:rua	a47
c:ruar	a47
c:ruary	a72
c:rub	b-53c49d115
c:ruba	d41
c:rubb	a-64d109
c:rubi	a77
c:rubis	a58
c:ruc	a58c63d-70e-52
c:ruc_	a69
c:ruct	a68
c:rud	d50
c:rue	b-54c114e-67g-65
c:rue_	b-64c117e-51f-49g-52
c:ruf	f77
c:rufe	f63
c:rui	d46f48
c:ruit	a48
c:rul	c-48
c:rum	c76
c:run	a-45b74c64
c:run_	b57c63
c:rung	c-48e49
c:rung_	a-47e52
c:runk	b90
c:runn	c58
c:runni	c58
c:runt	c47
c:rup	c68
c:rus	a102b-69d-64
c:rush	a53c-83
c:rush_	a49c-71g40
c:rust	a54
c:rut	c66
c:rute	c59
c:rux	a47
c:ruxe	a47
c:ruxel	a47
c:ruß	a42
c:rva	a-43f43
c:rvat	a-53c52
c:rvati	c40
c:rve	b-62e40
c:rve_	c-46d53
c:rven	c47
c:rves	a65
c:rves_	a65
c:rvi	a-44b-54c54d41e71f-54
c:rvic	a-56b-40d81e80f-52g-43
c:rvice	a-55d82e80f-52g-42
c:rvie	c65
c:rview	c72
c:rwa	a-66c54e55
c:rwar	a-66e63
c:rward	a-57
c:rwo	a-52
c:rwor	a-52
c:ry_	d-64
c:ryo	c40
c:ryon	c40
c:ryone	c40
c:ryt	a-58f81
c:ryth	a-58f81
c:rythi	a-50f85
c:rza	a-48c58e42
c:sa_	b56d-65f-54
c:sab	c-68f52g-47
c:saba	a77c-65
c:sabat	a57c-65
c:sabe	b49d55
c:saber	a-52b50d60
c:sabl	e57
c:sable	e58
c:sac	c-44e127f-78g-62
c:sac_	b-55c-98d52e139f-62g-41
c:sach	e65
c:saf	g48
c:sag	d-70g112
c:sage	a-47d-60g113
c:sage_	a-56d-72g116
c:sages	c-60f82
c:sai	b-47c42d-71g47
c:sai_	c74
c:said	a-52b-41c-75e93g116
c:said_	a-52b-41c-75e93g116
c:sain	a67c71d-42
c:saint	a67c71d-42
c:sair	c-46f73
c:saire	c-46f73
c:sais	c46d-57
c:sais_	c66d-42f-54
c:saisi	f49
c:sait	b44
c:sait_	b44
c:sal	b-69c105d-40e-57
c:sale	a-100b-69c74d46f48g-47
c:sale_	c41
c:sales	a-108b-72c58d73e50
c:sali	c-49
c:sall	c65
c:salle	c68
c:salo	b-49c119d-47e-55
c:salon	b-49c119d-47e-55
c:salu	a-95c80
c:salud	a-50
c:salut	a-60c95
c:salv	a67g49
c:salve	g55
c:sam	a67b-66d-92g53
c:same	a72b-77c-91d-79g56
c:same_	a82b-44c-111d-59g82
c:samed	a52b-68d-59f-51
c:samp	a-62c74
c:sampl	a-62c74
c:sams	a65
c:samst	a65
c:san_	g66
c:sance	c-40
c:sand	a65b51e-50
c:sand_	a85
c:sans	f-57
c:sans_	f-57
c:sant	a-41b-64c66f59g-55
c:sant_	f57
c:sante	a-60e59
c:sap	b44c-54
c:sape	a-43
c:saph	c-42
c:saphi	c-42
c:sapp	c-44
c:sar	a47b-42d-81
c:sare	c54
c:sare_	a49
c:sareb	c41
c:sari	a42
c:sary	e48
c:sary_	e48
c:sat	b-43d47
c:sati	a-115d62e42f69
c:satio	a-49f57
c:satu	a76b-44d44e-51
c:satur	a76b-44d44e-51
c:sau	a54g-75
c:sauf	a41c-74
c:sauf_	a41c-74
c:saur	a62g-67
c:saura	a60g-48
c:saut	d58
c:sauto	d40
c:sav	a-43b112g-63
c:saved	a49
c:savez	c55
c:savo	a-57b112e-52f45g-58
c:savo_	a45
c:savoi	a-85b109g-44
c:saw	a103
c:saw_	a103
c:say	b47d59f-49
c:say_	a-86b103e59
c:saya	a-41c-49f47g72
c:sayag	a-41c-49f47g72
c:saye	a93e-41
c:sayer	a94
c:says	a-54b77d88e-54f-60
c:says_	a-54b77d88e-54f-60
c:sba	d49
c:sbo	d86
c:sbou	d48
c:sbour	d48
c:sca	b-66
c:sca_	a55
c:scam	c42
c:scar	a49
c:scat	c52
c:sce	a43f-48
c:scend	a63
c:scent	a-40e42
c:sch	b44d-45e-42f47
c:scha	c94
c:sche	f73
c:schen	c-79f83
c:schi	b77d49
c:schic	a-43d74
c:schl	a44c-73d61
c:schm	a57
c:scho	c82d-47e-43
c:schoo	c69
c:schr	f65
c:schri	f73
c:schu	e59
c:schw	a42
c:sci	a89c-63
c:scia	a47
c:sco	a47b-54e41g-64
c:scon	c-49d41
c:scont	c-46d41
c:scot	a97
c:scou	a-53b-49c99e55
c:scoun	c66
c:scr	a-50b-59d-75e55f115
c:scre	c70
c:scret	c58
c:scri	a-47b-54d-84f125g44
c:scrib	d-46f72
c:scrit	a-96e66f117
c:scriv	d-51f80
c:scu	a-44d-55e58g89
c:scul	e54
c:sculp	e52
c:scus	a-79c-79g97
c:scuss	a-71c-55g92
c:sda	b-71c-50e-57g95
c:sday	b-70c-50e-56g92
c:sday_	b-69c-48e-55g92
c:sde	b48
c:sde_	b49c-62
c:sdf	a-120b-71c180d-82e-86f-64g-68
c:sea	b-57e-71
c:sea_	c-41
c:seau	a86
c:seau_	a76
c:sec	b-66c41d-58e53f-50g57
c:sech	e78
c:seco	b-44g101
c:secon	b-42g104
c:secr	a67
c:secre	a67
c:sect	c63
c:secu	a-50c56e51
c:secur	a-48c50e52
c:sed	a-50e54f62g68
c:sed_	a-60e61f72g78
c:see	b-48e66f-66
c:see_	b-49e68f-63
c:sees	a66
c:sees_	a66
c:seg	a-65d51g56
c:segn	a-58g46
c:segna	a-74d45
c:segu	a-91d49
c:segui	a-44
c:segur	d72
c:seh	c75
c:sehr	c49
c:sehr_	c49
c:sei	b-43e42g-72
c:seil	a42b-47g-46
c:seill	a48b-43
c:sein	a45
c:sein_	a52
c:seit	a-92d60e58
c:seit_	a-87d76e69
c:sel	d58e-49f-65
c:sel_	a-46d116
c:self	a48
c:self_	a50
c:sell	a72b-51c45e-66g-43
c:sell_	a97c42d-44e-43g-47
c:selv	a-47e41
c:selve	a-47e41
c:sem	d-47
c:sema	b-41f-54
c:semai	f-40
c:seman	g42
c:semb	a48c-67e-68
c:sembl	c-61e-59g41
c:sembr	a55
c:seme	a-53c117
c:semen	a-52c116
c:semp	a52c-56e51
c:sempr	e42
c:sen	e45f51
c:sen_	b50e52
c:senc	c74
c:sence	c82
c:send	c56e-57
c:send_	c45e-50f-48
c:sens	f95
c:sensi	f56
c:sent	b-42c-46e59f83
c:sent_	c-59e42f56
c:sente	c-84f103
c:senti	a-57e63
c:sep	a41
c:sepa	f84
c:separ	f84
c:sept	a60c-54
c:septe	a75c-47
c:ser	f-47
c:ser_	d66e-78f-51
c:sera	a-47b84d-72g98
c:sera_	a-49b112d-85e-68g106
c:serai	a-42g41
c:sere	a-60c78
c:sere_	a-71c40
c:seri	b-64c72d40e-44f-51
c:seria	d68
c:serie	b-46c86e-57
c:sero	g42
c:seron	g43
c:serp	a112
c:serpe	a112
c:serr	d75
c:serre	a-46d52
c:sert	c75e-43
c:serti	c77
c:serv	b-61d51e80g-61
c:serve	b-41c-68d65e44f44
c:servi	b-55d83e78f-58
c:ses	a45c52e-51g-69
c:ses_	c55e-50g-61
c:sess	a-44d53
c:set	b46c55e-52
c:set_	a-48c-53d59
c:sett	c93e-58
c:sette	c91
c:setti	a46
c:settl	a-52b67c55
c:seu	d50e-53f-47
c:seul	c-85d44
c:seul_	a58
c:seule	c-76d59
c:seur	c57
c:seur_	c57d47
c:sev	a53b41d-46g-54
c:seve	b51g-50
c:seven	b66c-40g-40
c:sever	c46
c:sez	b47f67g-61
c:sez_	b48f68g-60
c:sh_	b-49c72g-47
c:sha	b-55c58
c:shal	c81d-52e-40g51
c:shall	c84d-47g53
c:sham	c-44e108
c:shame	c-44e108
c:shar	c71f58
c:share	c64
c:she	a64b-62c-57f-64
c:she_	a76b-52c-94f-63g40
c:shed	a-42e84
c:shed_	a-42e84
c:shee	a-54
c:shel	a133d-56
c:shi	a54b-42c53e-52g-49
c:shin	a-41
c:shio	d61
c:shion	d61
c:ship	c72d-55
c:ship_	a78d-43
c:shipp	a-47c55
c:shir	a45
c:sho	c59f-59
c:shoes	e41
c:shoo	c54
c:shoot	c54
c:shop	c93f-44g-46
c:shop_	a-47c119f-54
c:shopp	b53
c:shor	c66
c:short	c58
c:shou	c-58d83
c:shoul	c-59d86
c:show	a74b-81d-56f-51
c:show_	a108b-51e-43
c:showe	g81
c:shown	a42
c:shy	a115
c:si_	c57f66
c:sia	c54d-52
c:siam	d-66
c:siamo	d-66
c:sib	a49c-65
c:sibi	c50
c:sibil	c50
c:sibl	a52c-107
c:sible	a55c-104
c:sic	c45d57
c:sich	c-51d84
c:siche	d91
c:sid	e-65
c:side	e-64
c:side_	d75e-47f-50g96
c:siden	a47
c:sider	a68d-51
c:sie	c47
c:sie_	d61e-53f41
c:sier	a-58b43
c:sier_	a-102c48f50
c:siera	d48
c:siere	b59
c:siet	c54
c:sieu	a56b-50d-48
c:sieur	a52b-43d-44
c:sif	c77
c:sif_	c70
c:sig	a-59
c:sign	a-51c57
c:sign_	a-113
c:signo	c69
c:sil	a87b-47e-84f-70
c:sile	a-50g42
c:silen	a-55g43
c:sili	c70
c:silk	c-40d49
c:silk_	c-40d49
c:sill	a41
c:silv	a107c-41e-52f-41
c:silve	a107c-41e-52f-41
c:sim	b82c-69e51
c:simo	a43c-58d47
c:simo_	a58c-68
c:simp	b98c-66g-47
c:simpl	b98c-71g-45
c:sin_	d79
c:sinc	b-51e44f54
c:since	b-51e44f54
c:sind	c49
c:sine	c99e-60
c:sine_	c51
c:sines	c64
c:sing	d64e40g-60
c:sing_	a-76d81g-41
c:sino	g56
c:sinon	c-42g61
c:sins	a-41f111
c:sins_	d43
c:sio	a-54d-46e-50f50g67
c:sion	a-62c44e-47f50g60
c:sion_	a-64e-49f64g66
c:sionn	c65
c:siq	c-51e80
c:siqu	c-51e80
c:sique	c-51e80
c:sir	a94d-76e-41
c:sir_	a45d-50
c:sire	a107c-41
c:sire_	a107c-41
c:sis	c-45
c:sist	a48c-67
c:siste	a55c-100
c:sit	b54c54d-84e-67g-48
c:sit_	c45e-45
c:site	b76c85d-68e-61f-54g-58
c:site_	b78c76d-66e-53f-67g-55
c:siti	d-46g54
c:sitio	g72
c:sito	c46
c:siv	a-84b79c60
c:sive	a-71b82
c:sive_	b53
c:six	d41f-45g-57
c:six_	a41f-41g-53
c:sixt	a-50
c:sixty	a-64e43
c:siz	a80e-85f-50
c:size	a80e-82f-47
c:size_	a93e-80f-43
c:sk_	c54d-52
c:ske	b-56c-88d-82e80g131
c:sked	a-69c-61d-57e83g126
c:sked_	a-69c-61d-57e83g126
c:sket	c-66g72
c:sketc	g81
c:ski	a-58
c:skin	a-54b44d46
c:sking	a-65
c:sla	a61
c:sle	a48g49
c:slet	a65
c:slett	a57
c:sli	b42
c:slip	a52
c:slo	a79c-52
c:slt	a52
c:slt_	a52
c:sly	b47
c:sly_	b47
c:sma	a105b-45c-71d-43f-65
c:smal	a106c-65e-56f-62
c:small	a110c-61d-47e-53f-61
c:sme	c80e-48
c:smel	a50
c:smell	a50
c:smet	c97
c:smett	a-45c67
c:smi	a-69e83
c:smis	a-41
c:smo_	e46
c:sn_	d52
c:sob	a59d-44
c:sobr	g44
c:sobre	g54
c:sobri	a59
c:soc	a-41c63e-46
c:soci	a-41c63e-46
c:socia	c63
c:socie	c43
c:soe	a59c-53e-55g64
c:soeu	a67c-47e-54g64
c:soeur	a67c-47e-54g64
c:sog	a-61b70
c:sogn	a-61b70
c:soi	e-43
c:soin	a-86c53
c:soin_	a-55b46c55
c:soir	e-46
c:soir_	c-42g44
c:soit	c-51
c:soit_	c-51
c:soix	a85b-47
c:soixa	a85b-47
c:sol	b54e-42f69g-56
c:sola	d67
c:sold	a64b-69g-62
c:sold_	a68b-54
c:sole	d-58f92
c:soli	b75c-46f42
c:solit	b71
c:solli	f45
c:solo	b105c-41
c:solo_	b105c-41
c:solut	c54
c:som	a53d-42f-51g-70
c:some	a66c-62f-57g-67
c:some_	c82e-61
c:someb	a43c-79
c:someo	e89
c:somet	a106c-96e-70f-45g-63
c:somm	c51d-72e51
c:somme	c49d-71e52
c:somo	c59
c:somos	c59
c:son	c58d-58g-56
c:son_	b51c47d-46g-47
c:sona	a-56f115
c:sonal	a-56c-48f116
c:sonn	b-67c71d-82e89f53g-60
c:sonna	a46
c:sonne	a-68b-63c84d-72e96f47g-50
c:sono	a46d-52
c:sono_	a46d-52
c:sons	b40c70g-42
c:sons_	b42c73g-57
c:sont	a42b-98d87g-45
c:sont_	a42b-98d87g-45
c:sor_	c75
c:sorr	c-88g95
c:sorry	c-82g95
c:sort	b51g-42
c:sort_	b53
c:sorti	e43
c:sos	a-50
c:sou	b-58c51
c:sou_	c101d-73
c:soud	d61
c:souh	b-42
c:souha	b-42
c:sour	a-44e64
c:souri	a-54
c:sous	b-43g-49
c:sous_	b-42c40g-48
c:sout	e47
c:soy	c104
c:soy_	c105
c:spa	a-46c45e-59g47
c:spara	f41
c:spe	d-99e54
c:spea	c55
c:speak	c55
c:spec	c44d-54g-56
c:speci	c70
c:sped	c-42d46
c:spedi	c-57d47
c:spel	a-50f75
c:spen	a73d-63
c:spend	a105d-49e-48
c:sper	a-82e75g64
c:spet	a-94c-46e110g75
c:spett	a-91e103g76
c:spi	b-64c59
c:spic	c70
c:spice	c70
c:spin	d52
c:spine	a68
c:spir	c50
c:spl	a-44b55
c:spo	b-52d-94
c:spo_	a100c-45
c:spok	a-43g66
c:spoke	a-43g66
c:spon	a41b-68c63d-104g-51
c:spond	c45
c:sponi	a112d-87e-42
c:spons	c70e69
c:spor	a-68c52
c:sport	a-68c52
c:spos	d-55e46
c:spost	a-49e63
c:spr	e-66g45
c:spri	c49e-50
c:sprin	c67e-42
c:spu	a-48e84
c:squ	d-52g50
c:squ_	a43c-45g54
c:sque	b-56
c:sque_	c75
c:squel	a60
c:ss_	d-42
c:ssa	d-57e-54f53g99
c:ssa_	b64
c:ssag	a-65d-67f47g113
c:ssage	a-70d-62g112
c:ssai_	c74
c:ssan	a-60f102
c:ssanc	c-40
c:ssant	a-55f83
c:ssay	a52b-46e-52
c:ssaya	a-41c-49f47g72
c:ssaye	a93e-41
c:sse	b-57
c:ssed	a-76c-40e85g84
c:ssed_	a-122e90g93
c:ssee	a49c-98d48e81
c:ssee_	a44c-101d50e82
c:ssel	c-47d75
c:ssel_	d51
c:ssem	a59c44d-40
c:ssemb	a47
c:ssen	a-50e49
c:sser	b-59c52e-42f-41
c:sser_	a60b-42e-70g-57
c:ssera	a-55c46
c:sses	c52e-68
c:sses_	a56c65d-54e-80
c:ssess	a-59d60
c:sset	a-41c100
c:ssett	c45
c:sseu	c68
c:sseur	c70
c:ssez	d-54f97
c:ssez_	d-54f97
c:ssi	b-49c41e-40
c:ssi_	b-57c91
c:ssib	a46c-60d55e-59
c:ssibl	a44c-86d47e-54
c:ssie	c58g-58
c:ssier	a-94c55f49
c:ssieu	a49
c:ssif	c84
c:ssif_	c70
c:ssim	d60
c:ssin	b-58d104
c:ssine	c65
c:ssing	d94
c:ssins	c-43d68
c:ssio	c49d-54e-52f78g-45
c:ssion	c49d-54e-52f78g-45
c:sso	c52e-52f50g-40
c:sso_	f47g-56
c:ssoc	c61
c:ssoci	c61
c:ssoi	d45
c:ssor	a-59
c:sst	c-41g73
c:sst_	g74
c:ssu	a-65b-48d98e64f-52g80
c:ssue	a-58c56
c:ssun	a-92c-72e100
c:ssuno	a-47c-40e86
c:ssur	b-43d91g41
c:ssura	c-53d104
c:ssure	g66
c:ssus	c-43g101
c:ssus_	c-43g101
c:st_	b42
c:sta	d-41f42
c:sta_	b72d-62e-50f61
c:staf	a-62c82f43
c:staff	a-62c82f43
c:stag	b52c81d-54
c:stag_	a46
c:stage	a-62b66c53
c:stai	a-40c69
c:stair	a-69c94
c:stam	d48
c:stamp	d57
c:stan	d-81
c:stand	a-44d-45e96
c:stant	b67d-45
c:star	b83c62d-66e-53f-49g-47
c:star_	a58
c:stari	c45
c:start	b91
c:stat	c-57d70e50f91
c:stati	a-72c-84d80f72
c:stau	c-52d42
c:staur	a57c-50
c:stay	a55
c:ste_	b43d-68
c:stea	g74
c:stead	g56
c:sted	c68d-70e-50g97
c:sted_	a-62c55d-57g108
c:stede	a41
c:stee	a112b-55c-58
c:steel	a108c-50
c:stel	a-46d70
c:stell	d79
c:stem	f88
c:steme	b-42c40
c:sten	c114f-65g-64
c:sten_	c107
c:steni	d51
c:stens	c-56e63
c:ster	e-67
c:ster_	a91d-70e-71g-44
c:stera	b58
c:stere	a-44
c:stes	a-57d56
c:stes_	a-43
c:stet	a68
c:stet_	a63
c:steu	a45
c:sti	c43
c:stic	a45
c:stick	a43
c:stie	a-53
c:stig	a-60
c:stil	c-43e-50g42
c:still	c-57e-46f43g45
c:stim	a-68c66
c:stima	a-72c49
c:stime	c45
c:stin	a-43c78e-47g-71
c:sting	a-72c110g-42
c:stio	d-66f-42g97
c:stion	d-66f-42g97
c:stiq	c52
c:stiqu	c52
c:stit	d69
c:stitu	d50
c:stl	a50d-43
c:stly	c56
c:stly_	c56
c:stm	a61
c:stma	a61
c:stmas	a61
c:sto	b-77f55
c:sto_	e41g86
c:stoc	a64c46d-68
c:stock	a64c46d-68
c:stoi	c61
c:stoir	c61
c:stom	a-60c57d72e-42
c:stome	c96d-43
c:stoms	a-43c-57d102
c:stone	c42f-50
c:stop	b-55d-47e-54f120g-66
c:stop_	d-47f124g-64
c:stor	b-77f62g-59
c:store	c-41e85
c:stori	a-60f85
c:str	c41g-52
c:stra	b-66d60g-47
c:stra_	c94d-73
c:stran	a74
c:strap	c-86d103
c:stras	d48
c:stre	b-43c49f-53
c:stree	d50e40f-70
c:stres	g47
c:stri	a-53b63
c:stri_	a-83b83
c:strib	c48
c:strin	d41
c:stro	a-43b-52c87g-43
c:stro_	a-59c79
c:stru	a88
c:struc	a56
c:stu	b86c61d-43e-45g-53
c:stud	b83e-50g-40
c:stude	a-40b70c48
c:studi	a52
c:stuf	a-43
c:stur	a-48c45
c:sty	b-43c82
c:styl	c48d47
c:style	c65
c:styli	c40
c:stylo	c-54d57
c:sub	f92g-42
c:subs	f66
c:subsc	f68
c:suc	c58d-40f-41
c:such	a52c59
c:such_	c44
c:suche	a84
c:sue	c50
c:sue_	a-58d60
c:sueg	a49
c:suegr	a49
c:suf	a-83c63
c:suff	a-83c63
c:suffi	a-83c63
c:sug	a-42g98
c:sugg	a-42g98
c:sugge	a-42g98
c:suis	a42d-80g-57
c:suis_	d-74g-55
c:suit	c-52f85g102
c:suite	a-76c-55f113g108
c:suiv	a-99d98e-44f-52
c:suivi	a-68d87
c:suivr	a-45b49
c:suj	a-74g107
c:suje	a-74g107
c:sujet	a-74g107
c:sul	c61d-46
c:sul_	a-69e50
c:sult	a-46c106
c:sulta	c101
c:sum	c56
c:sum_	c50
c:sun	c-82d56e98
c:sund	b-44c-59d54
c:sunda	a45c-83d60
c:suno	a-47c-40e86
c:suno_	a-47c-40e86
c:suo	a57
c:suo_	a42
c:sup	a-108e-58f127
c:supe	a41
c:super	a41
c:supp	a-124e-46f129
c:suppl	a-71c65d47
c:suppo	a-59
c:suppr	a-92c-52f128
c:sur	b-76g60
c:sur_	b-57c54d-42
c:sura	b-51d69e-45g44
c:suran	d82
c:sure	b-62c-42g120
c:sure_	a-47d-65e52g113
c:sured	g76
c:suree	a-48
c:surer	c-46d86
c:surt	d45f42
c:surto	d45f42
c:sus	g106
c:sus_	c-54g98
c:suy	c77
c:suyo	c82
c:svp	a134c-86e-67g-85
c:svp_	a134c-86e-67g-85
c:swa	d79
c:swap	a-91d110
c:swap_	a-85d103
c:swe	a-71c43d-56g82
c:swer	a-76g92
c:swer_	a-51g96
c:swi	c67
c:swo	a-93c60d98
c:swor	c65
c:sy_	b80c-44
c:syn	c68
c:synd	c54
c:ta_	f71
c:tabli	c41
c:tac	b-60c57e-74
c:tach	b-65d77g41
c:tache	a-46c47d63
c:tachi	a56
c:tact	a-42c61e-49f54g-49
c:tact_	c47
c:tad	c64
c:tado	c61
c:taf	a-54c67
c:taff	a-45c79f42
c:taff_	a-45c79f42
c:tag	c94d-63e-58f-58g-43
c:tag_	d44
c:tage	b50c103d-89e-65f-52g-48
c:tage_	b53c85d-83e-57f-47
c:tagn	a48
c:tai	b-58e71f57
c:tail	a56b-73c-40f61
c:tail_	c76
c:taill	a70b-55c-114
c:tails	f103
c:tain	a64
c:taine	a45
c:tair	a-96b46c103f57g-60
c:taire	a-87b58c77f53g-62
c:tairs	a-57c89
c:tais	a-45c-41e92
c:tais_	a-45c-41e92
c:tait	a-64b-56c-47e126
c:tait_	a-64b-56c-47e126
c:tak	a-43f122
c:take	a-48f123
c:take_	a-55f119
c:taken	a-56
c:tal	d-62e-75
c:tal_	b-42c70e-70
c:tale	a-45c73
c:tale_	c64
c:talk	b40d-52e-42
c:talk_	a59
c:tall	a115d-52e-45
c:tall_	a79
c:talla	a48
c:talo	b97e-47
c:talog	b98e-40
c:tame	a-81c48e54
c:tamen	a-79c41e55
c:tamp	d56
c:tan_	a73c-79
c:tanc	a50
c:tance	a41
c:tand	a-44d-45e96
c:tand_	e43
c:tandi	a-60
c:tann	c43
c:tant	b59c-40
c:tant_	c-96d55
c:tante	c41
c:tanto	b96c-46
c:tants	c51
c:tar	b62c51f-62
c:tard	b60
c:tard_	b96
c:tare	a62
c:tare_	a48
c:tari	b85c55d-66e-60f-52
c:taria	a56
c:tarif	a-51b93d-46
c:tarl	a-57d81
c:tart	b90
c:tart_	a-49b90
c:tary	c79
c:tary_	c79
c:tas	a90b-67c-45
c:tas_	a47e61
c:tasc	a60
c:tass	a70
c:tasse	a70
c:tat	b-62f133g-60
c:tat_	c43
c:tata	e40
c:tata_	e41
c:tate	d-59
c:tate_	d-47
c:tati	c-67f137g-56
c:tatio	c-53f135g-46
c:tato	a-44c41e43
c:tato_	a-44c41e43
c:tatt	f48
c:tau	d81e-43
c:taur	a51
c:tay	a55
c:tch	b56d70f-75
c:tch_	d83e-51f-69
c:tche	b101c-84d-56f-44
c:tches	b88c-57d-47g40
c:tchi	d55
c:tchin	d55
c:tchm	c55
c:tchma	c55
c:tea	b-51d-41g60
c:tea_	g66
c:tead	g56
c:tead_	g57
c:team	a-42c48
c:team_	c42
c:teau	a46c-62
c:teau_	a51c-52
c:tec	c97d-76e-64
c:tech	c91
c:techn	c93
c:ted	e59
c:ted_	a-44e72
c:tede	c42
c:tedes	c42
c:tee	b-67d85f-50g-42
c:tee_	a-43b-66d100e-47
c:teel	a108c-50
c:teel_	a108c-50
c:teen	c-43d-41
c:teen_	a47d-62
c:tees	d53
c:tees_	d53
c:tef	d59
c:tefe	d73
c:tefeu	d73
c:teg	b42
c:tei	d57
c:tein	d43
c:teint	d57
c:tel	b-48f42
c:tele	a-53b-44c-58e103f71g78
c:telef	a-58c-73e81g83
c:telep	b-43c-54d-45e73f108
c:teli	a-46c62d70e-50f-50
c:telie	a-41c53d93e-46f-47
c:tell	d60e-60f56g-66
c:tell_	e-56f63g-59
c:tella	a41
c:telle	d54
c:tem	c-43f64
c:tem_	c-104d56g48
c:temb	a72c-42
c:tembe	a53
c:tembr	a45
c:teme	b-59f55g-55
c:teme_	e44
c:temen	b-51c57d-57e-44f67g-44
c:temp	b58c-69e-44
c:temps	c-45e-45
c:ten	b67d-53e47
c:ten_	c50g-42
c:tenai	a-43e49
c:tenc	a-60
c:tend	b63c-73d-74e111
c:tend_	b87d-49e44
c:tenda	a-45b99c-46
c:tende	a93
c:tendr	a43c-65
c:tends	c-63e83
c:tendu	a-69e84
c:tengo	c52
c:tenh	c-50
c:teni	a-56d51
c:tenin	a-41d61
c:tenn	b69
c:tens	c-87e96
c:tens_	c-50e64
c:tent	a-70b124d-54
c:tent_	a-66b121
c:tenti	a-53b65
c:tenu	g56
c:tenu_	g75
c:tep	e53
c:ter_	a49e-42f-42g-44
c:tera	b60f-52
c:tera_	a-43b78d40
c:terai	e-61g48
c:terc	a62
c:terd	c-66g66
c:terda	c-64g67
c:tere	a-53b62c42d-51
c:tered	a-43d50f46
c:teres	b61c70d-101
c:teri	d58g-47
c:terie	d106
c:term	d-49
c:tern	b-80d60e-43
c:terne	a62
c:terni	d80
c:tero	a-54b95
c:teron	a-60b97
c:terr	a-45c110e-49
c:terra	c114
c:ters	a-82c76d-45e74
c:ters_	a-83c69d-43e76
c:terv	a-67c100
c:terve	c55
c:tervi	a-50c88
c:tes	b-73c64g-58
c:tes_	b-68c59d-45g-52
c:tesi	a44
c:tess	a-47c-66e105
c:tesse	a-61e107
c:test	a-47b-65c109f-48g-59
c:test_	a-44c112d-43g-47
c:testa	c-46d59
c:teste	e47
c:tet	c-47d80e-46f-54
c:tet_	a92
c:tete	b59c-72d68
c:tete_	b65c-75d46
c:teu	b-63c73e-43f-63
c:teui	g68
c:teuil	g68
c:teur	b-51c88e-48f-58g-57
c:teur_	b-42c90e-53f-54g-50
c:teurs	c60
c:tev	a91c-78d-63f91
c:teve	a94c-81d-48f92
c:tever	a94c-81d-48f92
c:text	a-43
c:tez	a-74b-55c116d-71f51g-54
c:tez_	a-79b-49c116d-64f55g-51
c:tfo	c71
c:tfor	c42
c:tform	c42
c:th_	e-45
c:tha	c-48e47g43
c:than	b-63f85g91
c:than_	f-44
c:thank	a-65b-58c-46e-63f129g115
c:that	c-52e64f-49
c:that_	c-52e64f-49
c:thd	c-94d-51f130
c:thda	c-57f68
c:thday	c-57f68
c:thdr	a-60c-68f120
c:thdra	a-60c-68f120
c:thei	c63
c:their	c76d-48
c:them	c42g-48
c:them_	g-44
c:then	a-91b101c-68d111g58
c:then_	a-84b106c-104d102g66
c:thent	a-47d67
c:ther	c-49
c:ther_	c-45
c:there	c-53d46g-77
c:thes	a72
c:they	a52e-67
c:they_	a52e-67
c:thi	a41d-49
c:thie	c68
c:thin	a65c-66d-41e-49g-52
c:thin_	a43c42
c:thing	a68b47c-107e-60g-44
c:think	b55
c:thir	c-56e78f44
c:third	a-53c-71e62f77
c:this	b-41c61d-65
c:this_	b-52c67d-64
c:thm	e42
c:tho	e47
c:thou	a41g-53
c:thous	a87
c:thout	b-56c-86e89
c:thr	c-49e87f-41g-62
c:thre	e66g-48
c:three	e52f-51g-55
c:thro	b80c-95d86e65
c:throu	b102c-102e82
c:throw	d84
c:thu	a55e-54g52
c:thur	a54e-53g52
c:thurs	a62b-41e-53g52
c:tia	a65e-64
c:tial	a97c-85
c:tiale	a65
c:tials	a60c-41
c:tiar	c65
c:tiara	c57
c:tic	d85f63g-48
c:tic_	d44
c:tica	a98d-59
c:tical	a83b59c-75
c:tice	a-103b47d68
c:ticed	a-86c57
c:tick	d104
c:ticke	d91
c:ticl	c-43f102
c:ticle	c-43f102
c:tico	a-43
c:tido	a-40
c:tie	f-67
c:tie_	d113f-42
c:tiem	a65
c:tien	e61f-57
c:tien_	e48
c:tienc	g42
c:tiend	e70
c:tient	c-93e83g58
c:tier	c66f-53g-48
c:tier_	c53g-43
c:tiere	c46
c:ties	d46
c:ties_	d46
c:tiet	a42
c:tieth	a42
c:tif	a-64b-61d120e-54f65g-49
c:tif_	d98e-47
c:tifi	a-110b-51d106f90g-51
c:tific	a-102d103f44
c:tifie	a-61f56
c:tig	c-42f59g-51
c:tig_	c-46
c:tigu	a-62c-42f52
c:tigun	a-56f56
c:tik	a-47c72
c:til	d-77e-79g41
c:til_	a52d-40e-53
c:tile	a-64c42
c:tile_	a-65
c:tili	c48
c:till	d-40e-70f40g47
c:till_	c-60e-53g47
c:tillo	c67
c:tim	d-48
c:tima_	a48
c:timad	c66
c:times	a80
c:timet	c-46g43
c:tin_	b-66c-57d54f-60g96
c:tine	g59
c:tine_	g72
c:ting	d-64f49
c:ting_	d-76f57
c:tino	b42
c:tino_	b43
c:tint	a47
c:tinu	c-94f103g59
c:tinue	c-65f101
c:tinum	a62
c:tiny	a92
c:tiny_	a92
c:tio	c48d-51f42
c:tion	c48d-49f42
c:tion_	c45d-40
c:tiona	c73
c:tionn	d-50
c:tions	a-65b-77c57d-50f72
c:tip	c66
c:tiq	b-56e57g-76
c:tiqu	b-56e57g-76
c:tique	b-54e59g-76
c:tir	c-70e42f128
c:tir_	d49
c:tira	a-45
c:tire	a-56c-107d43f137g-47
c:tire_	c-100f108
c:tired	b68
c:tirer	a-98c-70d66f99
c:tis	c68d-75
c:tis_	c87
c:tisa	a-63
c:tisan	a-56
c:tise	c48
c:tist	d-42
c:tiste	a41
c:tisti	c45
c:tit	a56b-64g-47
c:tit_	a103b-83f-49g-58
c:tite	a56c-73d-44f-44
c:tite_	a43c-46
c:tites	a58
c:titi	a57
c:tito	c80
c:titor	c53
c:tits	c-48d59
c:tits_	c-48d59
c:titu	d45
c:tiv	a59c62d-74e-71f-42
c:tiva	c55
c:tive	a88c40e-50
c:tive_	c67
c:tivo	g74
c:tivo_	g74
c:tle	c76f-57g-54
c:tle_	c61f-46g-51
c:tles	c56
c:tles_	c56
c:tli	a-84b57e54
c:tly	d-68e81
c:tly_	d-68e81
c:tma	a69c-69e-65
c:tmas	a61
c:tmas_	a64
c:tmat	b46c-40
c:tmate	b46c-40
c:tme	c46d-46g49
c:tmen	c46d-46g49
c:tment	c46d-46g49
c:tne	a74d-41
c:tner	a77
c:tner_	a53
c:tob	a60b-41e-42
c:tobr	d46
c:tobre	d46
c:toc	a57c76d-87f-41
c:tock	a64c46d-68
c:tock_	a69d-64
c:tod	d-63e81
c:toda	b-51d-42e73
c:toda_	e66
c:today	b-61c45
c:tog	f52
c:toi	c54e-51f-57
c:toil	a-48c41
c:toile	a-48c41
c:toir	c63e-42
c:toir_	d42
c:toire	c69
c:tok	c46
c:tol	b-60d-46e108f-40g-81
c:told	b-42c-40d-58e112g-65
c:told_	b-42c-40d-58e112g-65
c:tole	c64
c:tom	b-54c57e-41f43g-41
c:tome	c97d-44
c:tomer	c96d-43
c:tomo	a46c45
c:tomor	a49
c:toms	a-43c-57d102
c:toms_	a-43c-57d102
c:ton	b-67c56f-57
c:ton_	b-86f-49
c:tone	f-62
c:tone_	e49g65
c:tones	c40
c:too	c-71d64
c:too_	c-91
c:top	b-64d-44e-66f114
c:top_	e-42f121
c:tor	b-66c54g-63
c:tor_	a-41c77
c:tora	c81
c:tore_	d66
c:tori	b-52c78d-63f62g-45
c:torin	a42
c:toriq	f62
c:torn	c-56e65
c:tors	c57
c:tors_	c79
c:tory	c62
c:tory_	c62
c:tos	a-123c82g70
c:tos_	a-122c82e40g71
c:tot	b114c-63e-46f-44g82
c:tot_	b107c-97e-67g57
c:touc	a-43b44c-45d58
c:touch	a-43b44c-45d58
c:touj	b-57f-40g81
c:toujo	b-57f-40g81
c:tour	a-42c43
c:tour_	a-46g54
c:tourn	a-84c60d96e48g-44
c:tous	b101d-55g-51
c:tous_	b104d-53g-47
c:tout	d-47e-50f64
c:tout_	d-42e-78f44
c:toute	c-41f75
c:tow	d71
c:toy	d66e62
c:toye	a-42d61
c:tra	f-50
c:tra_	c55d-87g43
c:trac	c-118d115
c:track	a-68c-40d99
c:tract	c-52
c:trad	a47c77d-53
c:tradi	c53
c:tradu	c50
c:trag	a55
c:trai	d-94
c:train	d-44g92
c:trait	b60d-49
c:tral	c79
c:trale	c57
c:tran	b-47e-53f-53g51
c:tranc	g64
c:trang	a67
c:trans	a-46b-42c75f-41
c:trap	c-81d102
c:trap_	c-99d105e41
c:tras	a-45c107d64
c:trasb	d48
c:trat	a-66c41f41g-45
c:trati	c51
c:tratt	a-63
c:trau	a-48c70
c:trav	a47f-55
c:trava	e47
c:trave	a62b-53
c:tray	c-42
c:tre_	c43
c:trea	d-52e74
c:treat	c-56e85
c:tree	c45e58f-55
c:tree_	a-82b56e56
c:treet	d50e40f-70
c:tref	c74
c:trei	c84
c:trem	c-51g45
c:tren	a45
c:trent	a55
c:trep	a60
c:trepr	a49
c:trer	b-59c83
c:trer_	b-55c77
c:tres	c40d-57e-50
c:tres_	c41d-46
c:tress	a78
c:tret	a-54e60
c:tri	c83e-40f-48g-59
c:tri_	a-77b81
c:trib	c50
c:tribu	c50
c:tric	c89d-53e-52f-42
c:trice	c91
c:trie	c58
c:trim	c43
c:trimo	a49
c:trin	c84f-56g-64
c:trine	c94d-67f-42g-44
c:tring	d41
c:tris	a-66e40
c:trist	a-43e41
c:tro_	b-45
c:troc	a-82d78
c:troi	f-55
c:trois	e45f-54
c:tron	a53e-49
c:tron_	a59
c:trop	c-45d70e-72
c:trop_	a51c-71e-56
c:trot	b53c60
c:trott	c86
c:trou	e44g52
c:trous	a62
c:trouv	g47
c:trov	a54
c:trova	a44
c:tru	g-42
c:truc	a99
c:truc_	a69
c:truct	a68
c:true	c43
c:true_	c43
c:trun	b90
c:trunk	b91
c:try	a80b-44
c:try_	a94c-62
c:ts_	c82e-42f-51g-51
c:tsc	f76
c:tsch	f76
c:tt_	a71
c:tta	a64b-87d-86g88
c:tta_	a84b-59c-78d-74g91
c:ttac	a-47c63g53
c:ttach	a-47c63g53
c:ttan	a64
c:ttat	a84
c:tte_	e-51
c:tted	a-62d70
c:tted_	a-62d70
c:tten	a-47b57d-69e90f40
c:tten_	a-52
c:ttend	b63c-58d-42e87g44
c:ttent	f71
c:tter	a-41b41c-43e59
c:tter_	c-47e67f-62g46
c:tters	a-95e64f62
c:ttes	d47
c:ttes_	a47e-50
c:ttez	a-47c64
c:ttez_	a-47c64
c:tti	d-53e-40
c:tti_	d63
c:ttin	d-74
c:tting	d-81
c:ttl	c79f-62g-52
c:ttle	c84f-61g-52
c:ttle_	c66f-56g-61
c:tto	e94
c:tto_	a-43c-42d-50e108g54
c:tton	a60
c:ttor	a46c-48
c:ttoy	a-57d71
c:ttr	b-47d119e-57
c:ttre	d136e-77
c:ttre_	d128e-72
c:ttres	c-58d40
c:tua	a66c-70
c:tual	a68c-62
c:tuall	a104c-66
c:tub	a50
c:tud	a44b64d-41e-58g-62
c:tude	b49
c:tude_	a62c-47
c:tuden	a-40b70c48
c:tudi	a72
c:tudia	a60
c:tue	f-44
c:tuel	a-51c56
c:tuel_	c47
c:tues	g63
c:tuesd	a43
c:tuf	a-43
c:tui_	a73
c:tuit	a-51c69
c:tuit_	c63
c:tul	d46
c:tun	c-56e99
c:tung	a-52
c:tung_	a-52
c:tur	f-57
c:tur_	e45
c:tura_	a69
c:tural	a-47c63
c:turd	a77b-42c-45d45e-50
c:turda	a77b-42c-45d45e-50
c:ture_	d66f-52
c:tures	a-40
c:turn	c51e-55
c:turn_	c94
c:turne	a-44
c:turns	b43
c:tuto	c45
c:tutt	a-49b50
c:tutto	a-70b58
c:twa	a55e-46
c:twas	a60
c:twas_	a60
c:twe	b55e-57
c:twee	c-47
c:twel	a59
c:twelv	a41
c:twen	b66c41
c:twent	b66c41
c:twer	c42
c:twi	b-74d-68e61
c:twic	a-56e75
c:twice	d-44e77
c:twin	a61
c:twins	g46
c:two	a44b-42d-61e54
c:two_	a55d-62
c:twor	e78
c:twort	e81
c:ty_	c100g-74
c:tyl	c48d47
c:tyle	c65
c:tyle_	c61
c:tyli	c40
c:tylo	c-54d57
c:tylo_	c-44
c:type	f41
c:tz_	c92
c:ua_	a55g44
c:ual	a42d-43f-42
c:ual_	c46
c:ualc	a53
c:ualco	a86
c:uali	a-44
c:ualit	a-54
c:uall	a86b40c-76
c:ually	a86b40c-76
c:uan	b97f-65
c:uand	b89c-46e63f-64
c:uand_	b63e56f-53
c:uando	a-65b86c-80d50g68
c:uant	b94d-45g-44
c:uant_	c-53e58
c:uante	a56
c:uanto	b106c-62d-56e-55f-45
c:uar	a43e44f-42g-46
c:uara	c-44d43
c:uaran	c-44d43
c:uard	e70
c:uart	a63b-55c58
c:uary	a71c-76
c:uary_	a71c-76
c:uat	c-80e87
c:uati	c-63d50
c:uatio	c-52d52
c:uato	e52
c:uatr	c-77e80f-41
c:uatre	c-67e76
c:ub_	a-66c98e-42f47
c:uba	a-60d76
c:ubb	a-62d104
c:ubbe	a-54d91
c:ube	a67d-43
c:uber	b55d-48
c:ubi	a115g-85
c:ubis	a58
c:ubis_	a58
c:ubl	a-47d-60f51g108
c:ubli	a-46c57d-88e-55f72g70
c:ublic	c56
c:ublie	a-75c45d-61f85g102
c:ublu	c-41g69
c:ublur	c-41g69
c:ubs	c44f66
c:ubsc	f68
c:ubscr	f68
c:uc_	a76
c:uca	a-40c66
c:uce	a85c42d-42
c:uch_	d-67
c:uche_	a66
c:ucher	a-67
c:uci	a-85c66e110
c:ucin	a-87e53
c:uck	c41d-41
c:uck_	c65
c:ucl	a52
c:ucle	a58
c:ucle_	a42
c:uco	a55d-53
c:uct	a113c45d-62e-44
c:ucti	a76c46d-41
c:uctio	a76c46d-41
c:ucu	a-56b90c-72e75
c:ucun	a-52b90c-96e76
c:ucun_	b75c-73
c:ucune	a-56c-48e67
c:ud_	b72c-51
c:ude	e-48
c:ude_	a88b-46c-66
c:uden	b67c41
c:udent	a-40b70c48
c:udes	c47
c:udes_	c47
c:udg	a100
c:udge	a100
c:udget	a85
c:udi	a69b-57e-70
c:udi_	b-48f-51g78
c:udia	a44
c:udian	a46
c:udie	a104
c:udin	c-51f71
c:uding	f73
c:udit_	c52
c:udo	a-83
c:udo_	a-66
c:udr	a76e-102f-71g-83
c:udra	a75e-94f-68g-77
c:udrai	a74e-94f-67g-76
c:udri	a46
c:udrio	a46
c:ueb	b80
c:ued	d55f-51
c:uede	c-41d55
c:uee	a-50f-47
c:uee_	a-41c-45
c:uegr	a49
c:uei	e82
c:ueil	e68
c:ueil_	e73
c:uel	a58e-49f-46g-45
c:uel_	a50e-71f-44g-58
c:uele	a85
c:uell	b-57d78
c:uelle	a-51d115
c:uello	a92c-52
c:uelo	a94
c:uelq	a48d-49f-61g-43
c:uelqu	a48d-49f-61g-43
c:uem	a53c-49d-48f84
c:uem_	e44f81
c:ueme	a68
c:uemen	a68
c:uen	a45d-68
c:uence	a41
c:uer	a98c-77
c:uer_	a63b-62c-45
c:ueri	a84c-86
c:ueria	a59b47
c:uero	a54
c:uero_	a54
c:ues	d-61
c:ues_	b46c46d-75
c:uesd	a43
c:uesda	a43
c:uest	e-41f43g54
c:uest_	a-50f121g-44
c:uesta	a51
c:uesti	f-43g99
c:uet	a41b-44e42g-47
c:uet_	e46
c:uett	a67
c:uette	a62
c:uev	a-42g52
c:ueve	a-41c41
c:uf_	d66
c:ufe	c55d-68f52
c:ufe_	f65
c:ufen	c97d-48
c:ufen_	c88d-40
c:uff	e-54
c:uff_	b45
c:uffe	a47
c:uffi	a-88c72
c:uffir	a-55c58
c:uffl	a109c-40
c:uffli	a93
c:uft	d79
c:uft_	d80
c:ug_	e43
c:uge	a98c-54d-61
c:uge_	a118b-45c-61d-61
c:ugg	a-42g84
c:ugge	a-44c-46g96
c:ugges	g49
c:ugh	c-46d105
c:ugh_	b88c-102
c:ughl	c43
c:ughly	c43
c:ught	a-42b-61d115g-63
c:ught_	a-86b-64d126g-59
c:ughte	a65
c:ugi	b-42d41e83
c:ugie	c-54d54e43
c:ugie_	c-42d65
c:uha	b-44
c:uhai	b-42
c:uhait	b-42
c:uhr	a51f-47
c:uhr_	a53
c:uhre	b42
c:ui_	a48f-52
c:uic	a-57c71
c:uick	a-57c71
c:uick_	a-59c80
c:uid	a65c62g-51
c:uide	c61
c:uie	a63
c:uien	c80
c:uien_	c67
c:uier	a110c-76d-74
c:uiero	a117c-95
c:uiet	c-44
c:uiet_	a73
c:uil	e-64f57
c:uil_	g65
c:uild	a-55c56
c:uill	b48c-53e-69f71
c:uille	b55c-49d56e-66f65
c:uilt	a89
c:uin	a-43
c:uind	c-48f85
c:uindi	f50
c:uip	c55
c:uipe	c47
c:uir	a46c-109d48e-48f89
c:uir_	a83b-40c-115d58
c:uire	c-40f41
c:uiry	a-44c-52f111
c:uiry_	a-44c-52f111
c:uis	g-43
c:uisi	a47c-41
c:uisie	d46
c:uiss	a104b-41
c:uisse	a121c-95
c:uissi	c59
c:uit	f51
c:uit_	c52g-79
c:uite	a-62b-44d-44f122g109
c:uite_	a-73b-40f116g111
c:uits	c49
c:uits_	c62
c:uiv	a-81d93e-49f-57
c:uivi	a-68d87
c:uivi_	a-62d88
c:uivr	a-50b48
c:uje	g104
c:ujet	a-74g107
c:ujet_	a-73g107
c:ujo	f-48g56
c:ujou	e-43f-47g57
c:ujour	e-43f-47g57
c:ul_	e66g-49
c:ula	b41
c:ulai	b80d-61
c:ulais	a-59b96
c:ulard	a51
c:uld	e-56f-42
c:uld_	e-74
c:uldn	e49
c:uldn_	e49
c:ule	e-40g-50
c:ule_	a55f-57
c:ulem	a-58b75d59
c:uleme	a-58b75d59
c:uleu	a47
c:uleur	a51c-45
c:ulez	c84
c:ulez_	c84
c:ulh	a85
c:ulie	a-43g54
c:ull	b50c-47d115e-42g-55
c:ull_	c-62d132e-48
c:ulla	c-51
c:ulla_	c-42
c:ulle	c60
c:ulli	b49
c:ullie	b49
c:ulo	a63
c:ulp	e52
c:ult	b-46c76
c:ult_	a-49
c:ulta	c101
c:ultat	c42
c:ulte	a46
c:ulti	a46
c:ulu	a63
c:um_	f-66
c:uma	a45e78f-44g-64
c:uma_	e45g-56
c:umb	b-52d52
c:umbe	a-81b-47d72e61
c:umber	a-81b-47d72e61
c:ume	d69e-102g-52
c:ume_	a96b-63c49e-72g-59
c:umea	a48
c:umeau	a42
c:umen	b111c-52
c:ument	b99c-49
c:umer	a-65b-42d87e-82f62
c:umeri	c54
c:umero	a-60c-41d92e-71f79
c:umi	a-49e41g48
c:umm	a-83b-42c59e53
c:umme	a-50
c:ummer	a-46
c:umo	a116c-44
c:umo_	a117c-55
c:ump	a51
c:ums	a-72b42c-42d46
c:ums_	a-47b49
c:un_	a46b61d-86e-43
c:una	e56f-63
c:una_	b41e46f-62
c:unc	c42e-45g-57
c:unci	c42
c:und	b-69
c:und_	b-80e59f43
c:unda	a54b-46c-71d64
c:unday	a45c-83d60
c:unde	f104
c:unden	f56
c:under	f60
c:undi	a50b-59c-53
c:undi_	a41b-42c-95d47g42
c:undr	a51
c:undre	a64
c:une	a41f-44g-61
c:une_	a42d-41f-41g-68
c:uner	a-54c48
c:ung	a-54e106
c:ung_	a-54e92f47
c:unge	a-71c44
c:uni	a89d-74g-59
c:uni_	a54
c:unio	a68
c:union	a60
c:unit	a62
c:unk	b83c-61
c:unk_	a45
c:unn	e50
c:unne	g44
c:unni	c58
c:unnin	c58
c:uno	a47b-68f-52
c:uno_	b-56c41f-43g-50
c:unos	d49
c:unos_	d49
c:uns	e-41f89g43
c:uns_	a-58g50
c:unser	c55
c:unt_	b-70c48
c:unta	a63c-72
c:untai	a82
c:unter	a-72c51
c:unti	a60c-53g55
c:until	a63c-49
c:unto	a-77
c:unto_	a-77
c:unts	c47
c:unts_	c47
c:uo_	c-83d84
c:uoi	a86c-44d-118f-47
c:uoi_	a70d-115f-44
c:uon	c72e-58
c:uona	c65
c:uonas	c54
c:uot	a-64e56
c:uote	a-61e63f47
c:uote_	a-52f55
c:up_	a40c58d-91
c:upe	a48b-69c79f-53g-45
c:upe_	a54b-50
c:uper	c107
c:uper_	d61
c:upere	a-53c113
c:upl	c-55d74
c:upli	d82
c:uplic	d82
c:upo	c48
c:upp	a-125e-50f128
c:uppl	a-71c65d47
c:uppli	c56
c:uppo	a-61
c:uppor	c49
c:uppr	a-92c-52f128
c:uppre	c-40f92
c:uppri	a-75f105
c:ups	c44
c:upst	c46
c:upsta	c46
c:uqu	a-47
c:uque	a-47
c:ur_	c50
c:ura	e-66f-43
c:ura_	a77b-47c-55d56e-47f-49
c:urai	a-66b95d-58
c:urai_	a-94b109c-56g51
c:urait	c85
c:ural	a-47c63
c:ural_	c41
c:uran	d70e-44
c:uranc	d82
c:urat	d46
c:urc	d87
c:urch	b45c-43d95e-40
c:urcha	d92
c:urd	a69c-43f-68
c:urd_	a46b58d-43
c:urda	a77b-42c-45d45e-50
c:urday	a77b-42c-45d45e-50
c:urde	a60c-45
c:urde_	a61c-43
c:ure_	g52
c:ured	c65d-43g56
c:ured_	c65d-43g56
c:urel	c54
c:urer	a-54d81
c:urer_	d60
c:ureu	a80c-42
c:ureus	a61
c:urez	a61c-47
c:urez_	a73c-51
c:urg	b-58c43f-57
c:urg_	a44d42
c:urge	c60g57
c:urgen	c48g45
c:urgo	c47
c:uri	a-53b89c56f-51
c:uria	c48
c:urie	b-56c69f-46g-42
c:urier	e45
c:uriez	c60g-41
c:urio	a-85b124c-95
c:urios	a-79b119c-85
c:uris	a-53c118
c:urise	c65
c:urit	e44
c:urity	a-47c54
c:urm	a86
c:urme	a79
c:urn	b-44c51
c:urn_	c87
c:urna	f48
c:urnal	a61
c:urne	a-76b-46d47e43
c:urne_	a-65d74e64
c:urned	a-45
c:urner	a-45d63
c:urni	a54
c:urns	b43
c:urns_	b43
c:uro	a76c-73f-42g-67
c:uro_	a89c-104g-47
c:uron	c-47d43
c:uros	a61d-60e60
c:uros_	a58d-59e61
c:urr	c40e-59
c:urra	c86e-45
c:urrai	c83
c:urre	c45
c:urren	c58
c:urri	d43f97g-61
c:urrie	a-45c-41f104
c:urrio	a55
c:urry	g72
c:urry_	g72
c:urs	b-55c76
c:urs_	b-64c89f-53g-56
c:ursd	a55e-52g53
c:ursda	a55e-52g53
c:urse	b45d-68
c:urse_	a91c53d-103
c:urt	c-48d50g42
c:urt_	a44
c:urte	a-52g57
c:urtee	a-43
c:urth	a-57g66
c:urthe	g67
c:urto	d80e-40f41
c:urtou	d45f42
c:urts	e40
c:ury	c67
c:ury_	c67
c:urz	c53
c:usa	a74d-64
c:usag	c-61
c:usage	c-61
c:usan	a96
c:usand	a92
c:usc	c55
c:use	c49g-89
c:use_	e46g-84
c:used	f81
c:used_	f81
c:uses	c94
c:uses_	c94
c:ush	a80c-98
c:ush_	a80c-75
c:ushi	c-58d68
c:ushio	c-58d68
c:usi	c79d-86f-43
c:usie	a107
c:usieu	a107
c:usin	c106d-60
c:usine	a-43c92
c:usio	a-76e50
c:usion	a-76e50
c:usiq	a-40c-48e83
c:usiqu	a-40c-48e83
c:usiv	c66
c:usl	b48
c:usly	b48
c:usly_	b48
c:uspen	c48
c:usq	c-40g56
c:usqu	c-40g56
c:usqu_	c-42g59
c:uss	b-92c42
c:usse	b-52g59
c:usse_	a83c-48
c:ussed	a-74c-55g72
c:ussi	b-58c86e-40
c:ussi_	b-49c101
c:ust	b94e-62f-60
c:ust_	b101f-55
c:uste	b78d-55e-83f-60g51
c:uste_	b99c-49e-65f-43g74
c:usted	c74
c:ustem	b-41c47
c:usti	c56
c:usto	a-67c46d83
c:ustom	a-60c57d72e-42
c:usu	a-64e63
c:usur	e51
c:uta	d64
c:uta_	d55
c:ute	c41e42
c:utes	a-46c48e59g-55
c:utes_	a-46c48e59g-55
c:uteu	g85
c:uteui	g68
c:uth	c46d60
c:uthe	a-60d66
c:uthen	a-47d67
c:uti	a-54c47e60f45g-75
c:utie	e41
c:util	a-88f47
c:utile	a-68
c:utio	c72
c:ution	c72
c:utiq	a-55b-50c50e58g-70
c:utiqu	a-55b-50c50e58g-70
c:utl	a-67
c:uto	b-42d76f-43
c:uto_	c-65d87
c:utoi	d40
c:utoir	d40
c:uton	d52
c:utons	a41
c:utor	a-52c93d-55f49
c:utor_	c51
c:utot	g68
c:utot_	g68
c:utr	c-56e41g-43
c:utre	c-79e67
c:utre_	c-97e86
c:uts	c65
c:uts_	c50
c:utt	a-51e67
c:utte	a-51
c:utto	a-45b46c-42
c:utto_	a-72b58
c:utu	b100c-75e46
c:utur	b95c-77e51
c:uture	b97c-75
c:uva	a-83c56e42
c:uvai	a-61c55
c:uvais	a-48c68
c:uve	e-64
c:uve_	e43
c:uvell	c41g46
c:uver	a79c41e-81f-49g-48
c:uver_	a66
c:uvert	a76e-56g-47
c:uvez	a53b-58c-42d87e-68f-48
c:uvez_	a53b-58c-42d87e-68f-48
c:uvr	a115d-130
c:uvre	a148d-135
c:uvre_	a131d-124
c:uwe	c46
c:ux_	g-42
c:uxe	c77
c:uxe_	a-71c81
c:uxel	a47
c:uxell	a47
c:uxi	g101
c:uxie	a-41g102
c:uxiem	a-41g102
c:uxu	a-61c97
c:uxur	a-41c79
c:uxury	a-41c79
c:uy_	a77d-72f-55g-79
c:uyi	b70c-69
c:uyin	b70c-69
c:uying	b70c-69
c:uyo	c82
c:va_	a79c53d-118f-53g-45
c:vad	c-49
c:vade	g40
c:vai	a-65e128
c:vail	c54d-57g-51
c:vail_	e54
c:vaila	c56
c:vaill	a55
c:vais	a-76c-75e104g70
c:vais_	a-77c-67e105f41g71
c:vait	a-103c-88d82e134g44
c:vait_	a-103c-88d82e134g44
c:val	d69e-51f-55
c:val_	a44
c:vale	c70g-43
c:valen	c60
c:vali	c-55g90
c:valie	a61
c:valu	a-49c-72d107
c:valua	a-45d64
c:value	c-96d98
c:van	c43f-53
c:van_	a-63g92
c:vant	c55f-50
c:vant_	c56f-49
c:var	a119c-60d-45
c:vas	a42c-55d48
c:vase	a92
c:vass	a-59d66
c:vat	a51b-46d-55
c:vate	a84d-58
c:vate_	a57d-49
c:vati	c62
c:vatio	c52
c:vaut	a-42d48
c:vaut_	a-42d48
c:vec_	d-46
c:ved	f56
c:ved_	a-50d41f75
c:vede	a65
c:veder	a66
c:vedi	a48
c:vee	a53c-105d86
c:vee_	a51c-96d88
c:vei	g-49
c:veil	e43
c:veill	a-67e65
c:vel	c48e-42
c:vel_	a64c41e-64f-46
c:vela	a121c-41
c:vela_	a121c-41
c:vell	g64
c:velle	a-46g45
c:velo	a-66c72
c:velo_	a-55c53
c:vely	a-81b52
c:vely_	a-81b52
c:vem	b-57
c:vemb	a43
c:vembr	c-50
c:veme	a-52c82
c:vemen	a-52c82
c:ven	f-46
c:ven_	b60c-56
c:vena	a-71c108
c:venan	a-72c118
c:vend	b-65c95e58f-67g-68
c:vend_	c48
c:vende	b-50e99f-50g-54
c:vendo	a-78c117d-42
c:vendr	f-49
c:vends	c119d-60
c:vendu	e66
c:vene	c44
c:venez	c59
c:veni	a83d-47f-40g-49
c:venin	a81c-73
c:venir	a80e-58g-44
c:vent	c41e-78
c:vent_	d42
c:venta	a63
c:vente	a-105c116e-59g-41
c:venti	g86
c:venu	a-86b-41e103g82
c:venu_	a-93c-46e73g101
c:venue	a-68d55e43
c:ver_	b40e-62
c:vera	c70
c:veral	c49
c:verd	a63
c:verde	a65c-47e57
c:vere	d85
c:vered	c-64d105
c:verg	a-84e104
c:vergo	e77
c:veri	a-90c102
c:verif	a-67c78
c:vern	d40
c:vero	c51
c:verp	c44
c:verr	a-54b110c-81d82
c:verra	b87c-41
c:verre	a-46d94
c:vers	g57
c:vers_	c-48d78f-48
c:versa	d-46f79
c:verse	a48
c:versi	a-57f-40g104
c:vert	a97e-68g-61
c:vert_	a82c-87d51e-50
c:verts	a84
c:vertu	a65
c:very	b-69d-61f52
c:very_	a66b-58d-78
c:veryo	c40
c:veryt	a-50f85
c:ves_	e-45
c:vest	e43g-55
c:vet	d-98e49
c:vet_	a-70c103
c:vete	c-79e80
c:vete_	c-68e83
c:veu	a86b-48c-86d-110e-45f75g-54
c:veu_	a54
c:veui	a-42c-41f101
c:veuil	a-42c-41f101
c:veut	a83
c:veut_	a83
c:veux	a94b-54c-99d-112f65
c:veux_	a94b-54c-99d-112f65
c:vev	g76
c:veva	g72
c:vez	b-70g41
c:vez_	b-70
c:vi_	c49d68e-42f-63
c:via	f45
c:via_	a-44b42
c:viaj	a42
c:viar	a-42f61
c:vic	a-55d98e69f-59
c:vice	a-50b-43c47d78e77f-54g-51
c:vice_	a-42b-40d72e79f-52g-43
c:vici	a-41d48
c:vicin	d49
c:vid	c65
c:vide	a-53c71
c:vide_	a-94c-52d88e70
c:video	c58
c:vie	c-41d-49f-65g54
c:vie_	a55b40c-46
c:vien	a45d-56e-45g53
c:viend	b69e-48
c:viens	a61c-74d-53g68
c:vient	a54c-43e45
c:vier	a54c-52f-48
c:vier_	c-45
c:viere	a62
c:vieu	b51
c:vieux	b51
c:view	c58
c:view_	c44
c:viez	a-115c-79g120
c:viez_	a-115c-79g120
c:vig	c57
c:vil	c41
c:vill	c58e-40
c:vin	a66d-78e44f-72g-43
c:vin_	c90
c:vinc	c46
c:ving	a75c-80d-46e56f-67g-47
c:ving_	a68c-88e55f-55
c:vingt	a74d-63e58g-41
c:vio	a-54g91
c:vio_	a-41
c:vion	a-62c-44g94
c:vions	a-48g94
c:viou	b47c48
c:vious	b47c48
c:vir	a49
c:vis	a-50d45e-44
c:vis_	a-67d42g60
c:vise	a-48c-51d88
c:vise_	d50
c:visi	e-48f52
c:visio	c-69d85
c:visit	d-70e-60f71
c:vist	a-70c58g62
c:vista	c41
c:vit	a-65c74d-90f84g-45
c:vita	a-71f126
c:vitat	a-66c-71f131
c:vite	c60
c:vite_	a-43
c:viti	e47
c:vitr	a-53c104d-65f-42g-58
c:vitri	a-44c102d-64f-40g-57
c:viv	g-42
c:vivo	a47c-63
c:vivo_	c-60
c:vo_	c-66e75g61
c:voc	a40
c:voe	a-43f61
c:vogl	a49
c:vogli	a49
c:voi	g43
c:voi_	a-48c88d63g-56
c:voic	a-86f-50g116
c:voice	d47
c:voici	a-85c-44g123
c:void	c58
c:void_	c64
c:voie	a-44c-53g86
c:voie_	a-49c-52g87
c:voil	d-48g81
c:voila	d-46g81
c:voir	a42b48c-64d-63e-50
c:voir_	a44b76c-64d-57e-46
c:voire	g42
c:vois	f92
c:vois_	f89
c:voit	b52
c:voitu	d-45
c:vol	f-51
c:vole	c70d-69
c:volt	e60
c:volte	e49
c:vom	c-41e52
c:vom_	c-41e52
c:von	e-43
c:von_	c-51
c:vons	e-47
c:vons_	e-47
c:voo	a55b-48d-68
c:voor	a55b-48d-68
c:voor_	a59b-46d-66
c:vor	a50c-57e-51f62g-44
c:vor_	c-66f83
c:vorc	f50
c:vorce	f52
c:vorr	a92e-67g-53
c:vorre	a83e-64g-52
c:vos	a-57b58c69d-68e-69f88g-95
c:vos_	a-43b54c49d-49e-68f84g-87
c:voss	c66d-43
c:vossa	c77
c:vosso	f55
c:vost	a-107b72c94d-64f55g-71
c:vostr	a-105b73c91d-63f56g-70
c:vot	a-46c93d-98
c:vote	c49
c:votr	a-49c92d-97
c:votre	a-49c92d-97
c:vouc	f43
c:vouch	f43
c:voud	a90d-53e-99f-68g-80
c:voudr	a90d-52e-99f-68g-79
c:voul	b78d-71
c:voula	a-49b93
c:voule	c99
c:voulo	a44
c:voy	b75c-47d71g-65
c:voya	a69c-75
c:voyag	a88c-60
c:voye	a-50b81d77
c:voyer	b40d63
c:voyez	b84
c:vp_	a134c-86e-67g-85
c:vra	c77d-76e-77
c:vrai	a65c53d-54e-63f-49
c:vrai_	a75b-50c57d-41e-40
c:vraie	a70b-85c59
c:vraim	b95
c:vre	a66b56d-92f-70
c:vre_	a46b47d-93f-48
c:vres	a60
c:vres_	a60
c:vret	a-54b96
c:vrez	a99c-68
c:vrez_	a99c-68
c:vri	a51b-51c53d-57e47f-45g-54
c:vrie	c73e51
c:vrier	c44
c:vril	a60
c:vril_	a60
c:vu_	g56
c:vue_	a55
c:vur	a46c-62
c:vure	a41c-48
c:vure_	a41c-48
c:vut	a-74c-53d93
c:vuto	a-50d80
c:vuto_	a-50d80
c:vy_	a47
c:wai	c-54d58
c:wait	b41c-50d67
c:wait_	a-56d96
c:waiti	b46
c:walk	d-50e47
c:wan	a80d-57f-64g-89
c:wann	a57
c:want	a78d-50f-61g-87
c:want_	a88d-52f-53g-79
c:wante	a-56b109
c:wants	a106c-65
c:wap	a-97d105g45
c:wap_	a-85d103
c:war	e97f-49
c:war_	a-53c-45e103
c:ward	c62d-63
c:ware	a59
c:wart	c-40e98
c:was	b-46c-71d63e118g54
c:was_	b-66c-73e121g62
c:wash	a-82d90
c:wat	b65d58e-59f-68g-54
c:watc	b89d56e-71f-66g-50
c:watch	b89d56e-71f-66g-50
c:way_	c-44d70e53
c:ways	a58
c:ways_	a58
c:wea	a50b-66c-47d105e-43
c:wear	a63b-62c-55d78f-40
c:wear_	a46b-45d54
c:weari	c-45d72
c:wears	a59
c:web	b63
c:webs	b64
c:websi	b65
c:wed	b-48g45
c:wed_	e71
c:wedd	d58g-45
c:weddi	d58g-45
c:wedn	c-59g102
c:wedne	c-59g102
c:wee	b-62e47g52
c:week	b-83e53g55
c:week_	b-56g96
c:weekd	a40
c:weeks	a-44b-42e116
c:wei	a83b-53e-45
c:wei_	a47
c:weig	d40
c:weigh	d41
c:wel	a-45b-42c55
c:wel_	a-84d90
c:well	a-47c56
c:well_	a-60g75
c:welle	c88
c:welv	a41
c:welve	a41
c:wen	a-53b57c60
c:wenn	c49
c:wenn_	c49
c:went	a-56b41d62
c:went_	a-48d79
c:wenty	b43c49
c:wer	a-79b-51c144d-66
c:wer_	a-86c85g94
c:were	a-56d-49e109
c:were_	a-51d-47e93
c:wers	a-56c100
c:wers_	a-56c100
c:wes	c105
c:wha	b81e-54g-80
c:what	b81e-53g-80
c:what_	b84c48e-48g-72
c:whate	a94c-81d-48f92
c:whats	b57c-76f45
c:whe	b75c-73d86f-42
c:when	b93c-109d44e-44
c:when_	b94c-112d67e-42
c:wher	b56d68
c:where	b56d68
c:whet	a-49b50c-55d83g58
c:wheth	a-49b50c-55d83g58
c:whi	d60
c:whic	b56c-58d70
c:which	b56c-58d70
c:whil	c-44d118
c:while	c-44d118
c:whit	d-53g43
c:white	d-42
c:who	a57b-50c57d-103g-86
c:who_	a73b-57c69d-97g-78
c:whol	c52
c:whole	c60e42
c:wic	d-56e78
c:wice	d-44e77
c:wice_	d-44e77
c:wid	a-53f47
c:wide	f55
c:wie	g67
c:wie_	g51
c:wif	a79d-45g-69
c:wife	a83g-66
c:wife_	a84d-56g-65
c:wij	c68
c:wij_	c91
c:wil	a55d-46e-77
c:wil_	a113d-44
c:will	c45e-75
c:will_	c43e-72f-52
c:win	b46f-62
c:win_	a41
c:wind	b45c44g-60
c:windo	b48c47g-59
c:wing	c-50g57
c:wing_	c-46d44
c:wins	g42
c:wins_	g43
c:wint	c58
c:winte	c58
c:wir	b59c86e-50g-44
c:wir_	c92d-41
c:wird	b58
c:wird_	b58
c:wis	f46
c:wish	f62
c:wish_	a-53f69
c:wit	d-48
c:with	d-47
c:with_	d-49e-50g46
c:withd	a-60c-68f120
c:withi	c51
c:witho	b-56c-86e89
c:wn_	a57f-83g-48
c:wne	a-57c82
c:wned	e47
c:wned_	e47
c:wner	c93
c:wner_	c93
c:wo_	a55d-62
c:woc	e51
c:woch	e51
c:woche	e52
c:woh	d40
c:wol	b45g41
c:woll	g42
c:woma	d51
c:woman	d51
c:won	b92c-47e-63
c:won_	a97c-66d-40
c:wond	a-78b102
c:wonde	a-78b102
c:wor	b-51c58e55f-68
c:word	e45f-44g43
c:word_	c55
c:wore	d59
c:wore_	d59
c:work	b-45c92f-53
c:work_	c103d-70f-58
c:worki	c53
c:works	g52
c:worl	c42
c:world	c42
c:worn	a51c-65d65
c:worn_	a51c-65d65
c:wort	c64d-93e53
c:worth	c83d-76
c:wou	c67e-56f-48
c:woul	c67e-56f-48
c:would	c67e-56f-48
c:wra	c-63e66
c:wrap	c-53e67
c:wrapp	e45
c:wri	d-46
c:wris	a51
c:wrist	a51
c:writ	d-61
c:write	a79d-44e-47
c:writi	a-51e56f43
c:wro	a-57b-56c71e82
c:wron	a-58b-48c47e86
c:wrong	a-58b-48c47e86
c:ws_	c71g54
c:wsl	a57
c:wsle	a57
c:wslet	a57
c:wur	b67
c:xactl	a-48
c:xan	a87b-55
c:xant	a85b-47
c:xante	a86b-46
c:xce	c44
c:xch	a-53d74
c:xcha	a-53d74
c:xchan	a-53d74
c:xcl	c50
c:xclu	c50
c:xclus	c53
c:xcu	e78
c:xcus	e78
c:xcuse	e78
c:xe_	a-60c74
c:xel	a45
c:xell	a47
c:xelle	a47
c:xem	c45
c:xie	a-45g102
c:xiem	a-45g102
c:xieme	a-45g102
c:xig	c-68
c:xige	c-68
c:xige_	c-63
c:xis	a53b100c-75d-102f-49
c:xist	a46b101c-89d-79f-44
c:xiste	a47b93c-75d-71
c:xpe	a-99c114g-53
c:xpec	a-50e88
c:xpect	a-50e88
c:xped	c142e-86
c:xpedi	c142e-86
c:xpen	b54
c:xpens	b54
c:xper	c86
c:xperi	c86
c:xpl	a-58c-85e128
c:xpla	e77
c:xplai	e77
c:xpli	a-55c-70e122
c:xpliq	e84
c:xpo	a-57c101
c:xpos	a-42c95
c:xpose	c70
c:xpr	a-42c-43e134
c:xpre	a-40c-47e134
c:xpres	a-40c-47e134
c:xty	a-64e43
c:xty_	a-64e43
c:xur	a-41c79
c:xury	a-41c79
c:xury_	a-41c79
c:ya_	g78
c:yag	c-55
c:yage	c-55
c:yage_	c-50g44
c:yai	e89
c:yal	a-46c64e40
c:yal_	c69
c:yan	c-54g50
c:yant	c-81g63
c:yant_	c-81g63
c:ybe	b73
c:ybe_	b73
c:ybo	c98
c:ybod	a62
c:ybody	a62
c:yce	a-54b46c46
c:ycee	a-54b46c46
c:ye_	a-51c70e71f-51
c:yea	b116f-62g-73
c:year	b116f-62g-73
c:year_	b45f-51
c:years	b117f-42g-68
c:yee	f70
c:yee_	f45
c:yel	a43
c:yell	a47
c:yello	a47
c:yen	a54
c:yenn	a49
c:yenne	a49
c:yer	d54e-44f-51g-81
c:yer_	d61f-47g-75
c:yes	a-43f-62g111
c:yes_	d-44f-60g112
c:yet	b55c-50
c:yet_	b55c-50
c:yez	a-61b64
c:yez_	a-61b64
c:yfa	c68
c:yfai	c68
c:yfair	c68
c:yin	c61
c:ying	c61
c:ying_	c61
c:yle	c76
c:yle_	c55
c:yli	c63
c:ylo	c-51d56
c:ylo_	c-44
c:yme	c85
c:ymo	c73
c:ynd	c54
c:yo_	c53
c:you	c60
c:youn	a-96e89
c:young	a-96e89
c:your	a-73c109f-42g-54
c:your_	a-71c107d-46g-51
c:yours	a-81c94d105e-79f-47g-42
c:ype	f40
c:ypo	a54b47
c:ys_	b63d62e-69f-74
c:yse	b49
c:ysel	b51
c:yself	b51
c:yst	a-101c-52d52e49f57
c:yste	a-68f60
c:yth	f71
c:ythi	e-44f96
c:ythin	e-44f96
c:ywh	b50
c:ywhe	b50
c:ywher	b50
c:yx_	a102c-45
c:za_	e61
c:zah	c41
c:zahl	c41
c:zam	c67
c:zame	c50
c:zar	a47
c:zat	d41
c:ze_	b-51c104d-47e-73f-53
c:zei	b46
c:zeit	b62
c:zel	c-40
c:zen	c88
c:zen_	a-44c76
c:zer	a-59c43d-77e181f-65
c:zero	a-77d-51e186
c:zero_	a-77d-51e186
c:zi_	b72
c:zia	d62
c:zia_	d64
c:zie	a-45d-48f72g46
c:zie_	a-54f83g44
c:zien	a-41
c:zif	a62
c:zig	a57
c:zigs	a49
c:zigst	a49
c:zij	g58
c:zijn	g58
c:zijn_	g58
c:zin	c56d-42
c:zio	a-58
c:zio_	a-43
c:zion	a-53
c:ziona	c68
c:zione	b47
c:zioni	c47
c:zo_	c-40e51
c:zon	a41
c:zum	a74c-56
c:zum_	a74c-56
c:zur	a50
c:zwei	a47
c:zwei_	a47
c:zza	c56d58
c:zza_	d45
c:zzi	a-43b74
c:zzi_	b76
c:ße_	d58
c:авс	c42
c:авст	c42
c:авств	c42
c:ами_	a52
c:ант	a-47c72
c:апи	e70
c:ара	a-50c65e71
c:ари	a88c-75
c:ариж	a90c-51
c:ать	d43
c:ать_	d43
c:аю_	a-71g78
c:буд	a76c-46
c:буде	a62
c:ваш	a-86c100
c:вер	g88
c:веч	a54
c:вод	c64
c:вст	g55
c:вств	c42
c:вству	c42
c:вуи	c42
c:вуит	c42
c:вуите	c42
c:го_	a57
c:гра	a66
c:дар	a70
c:дит	c88
c:доб	g86
c:добр	g61
c:дра	c42
c:драв	c42
c:дравс	c42
c:ду_	a-43d55g46
c:еи_	a60
c:ем_	a58c54
c:ен_	g48
c:ени	c84g-44
c:ере	a52
c:ерь	a45
c:ет_	a41c-53d-44e45f-43
c:жен	c70
c:жно	a73
c:жно_	a62
c:зап	a46
c:здр	c42
c:здра	c42
c:здрав	c42
c:ие_	c91g-44
c:иже	c78
c:ила	a-76c-47d50
c:или	a-54c-55g114
c:или_	a-66c-51g115
c:ит_	d48g63
c:ите	c79e-59
c:ите_	a-53c83e-54
c:ить	c-72f79
c:ить_	c-66f81
c:ишу	a69
c:ишу_	a69
c:ию_	a59
c:ка_	c81g-48
c:каз	a40
c:кат	a-66c71
c:ко_	a73
c:кол	a75
c:коль	a73c-41
c:кольк	a73
c:ку_	a-51d60
c:лат	c41
c:ли_	a-114c67e42f-44g98
c:луч	a-67g75
c:льк	a73
c:лько	a73
c:лько_	a73
c:ля_	c55
c:мен	d58e62
c:ми_	a52
c:мне	e98
c:мне_	a-51e99
c:мож	a64
c:можн	a69
c:можно	a69
c:муж	g43
c:на_	c-93d48
c:не_	e90g-43
c:ниц	a55
c:нуж	a71
c:обр	c49g53
c:ов_	a-52c106
c:ово	c-47e77g45
c:ода	c66
c:одар	a48
c:оди	c81
c:одит	c71
c:ожн	a69
c:ожно	a69
c:ои_	a-60b-42c-62f74g76
c:оль	a50c-61f45
c:ольк	a73
c:олько	a73
c:ом_	a56
c:ото	d54
c:очу	a79
c:очу_	a79
c:пар	a82
c:пари	a90c-51
c:париж	a90c-51
c:пер	c52
c:пиш	c75
c:пишу	a69
c:пишу_	a69
c:пос	a70
c:пре	c71
c:про	a-77c47d-44f71g70
c:прос	c-43g85
c:равс	c42
c:равст	c42
c:рат	d59
c:ред	a-86c43d47
c:риж	a90c-51
c:рил	g57
c:ро_	g78
c:рос	c-47g84
c:сер	a55
c:ски	c79
c:ско	a75
c:скол	a73
c:сколь	a73
c:ста	c-93d48
c:ста_	c-51d61
c:ств	a-49c89
c:ствуи	c42
c:сто	a52
c:сть	a49
c:сть_	a49
c:та_	c56
c:тве	a-75c64g70
c:твер	g88
c:твуи	c42
c:твуит	c42
c:те_	a-44c83e-55
c:тел	c60g-51
c:ти_	g63
c:то_	c-66d46e69
c:тов	a-51c96d48g-49
c:ть_	b-54f42
c:уде	a62
c:уст	c70d55
c:ую_	a-42
c:хоч	a79
c:хочу	a79
c:хочу_	a79
c:час	g46
c:чет	g65
c:что	a-42d49
c:чу_	a64c-43
c:шу_	f91g-42
c:ые_	c66
c:ыи_	g49
c:ько	a73
c:ько_	a73
c:اء_	a93b61c-159d-44f97
c:اري	a72b82c-92
c:اريس	e51
c:اريس_	e51
c:الا	a47b-75c-88d55f58g-57
c:الس	b86c43e-43
c:الع	c60e86
c:الم	a95b-65c50d-45f-63g-41
c:انا	a-62b-47e99f105
c:بار	e51
c:باري	e51
c:باريس	e51
c:بة_	a84c95e-78f-44
c:تي_	a52c-111d95e63
c:ريس	e51
c:ريس_	e51
c:ساع	b62c85e-56f-57
c:شهر	e98
c:شهر_	a44
c:عد_	b88d96e-58
c:كم_	c86d-62f70g-56
c:مكن	a143e-60
c:موع	d104
c:موعد	d104
c:نا_	a-48b-63c127d-45e89f-67g-40
c:هر_	a64
c:وال	b-42c134e-44
c:وعد	a-59c-70d99e127
c:وم_	a90c-61
c:ية_	a107b-67d-52e-138f74g-46
c:يد_	b82e41
c:يس_	a113b-40c-47f-50
c:يكم	a91
c:يكم_	a91
c:يوم	a90c-61
c:يوم_	a90c-61
m:genuine/bespoke-work	a56c-124f-61
m:genuine/collecting	a74b90d-59e-83g-49
m:genuine/date	a44b-85e-67g61
m:genuine/dimension	a91b-94c-58d-60e-77f-91g93
m:genuine/house-event	b-62c67d-71f72g-126
m:genuine/house-way	g-53
m:genuine/keeping-value	a-63b58c113d-92e-81f-104
m:genuine/material	a58b-61e-67f-60
m:genuine/meeting-wish	b-46e78
m:genuine/occasion	g-68
m:genuine/own-milestone	a49d-53f-44g-94
m:genuine/own-use	a44c-126d40e-73f44
m:genuine/piece-reference	b-86c85d66e-111g-138
m:genuine/piece-type	c-54f-61g-56
m:genuine/quantity	a41b-83f-63
m:genuine/repair-work	b-108d91e107f-83g-109
m:genuine/request	a50e-47f-50g-51
m:genuine/visit	b54f-73
m:off-target/account-scare	a-99b-48c111d-49e-49f-82g-62
m:off-target/advance-fee-story	a-118c128e-40
m:off-target/after-sales	a-101b-82c-47d63e113f127g-85
m:off-target/buy-back-sought	c103g-47
m:off-target/careers	a-105b49c85d-93e-87f-42g-83
m:off-target/click-here	a-65b-73c115d-84e-86f-113g-86
m:off-target/complaint	b-107c-151d-111e138f-84g-83
m:off-target/credit-or-investment-offer	c96e-63
m:off-target/free-money-promise	b47c53d-90f-68g-77
m:off-target/gambling	a-51c88
m:off-target/hard-sell-words	a-113b-125c146d-101e-136f-89g-75
m:off-target/influencer-or-partnership	a60b-85c100d-103e-101f-77g-89
m:off-target/introduction-sought	a-56b-84c70e-42
m:off-target/job-application	a-113b-75c92d-85e-77g-71
m:off-target/many-exclamations	a-85b-65c95d-77e76f-64g-67
m:off-target/mass-mailing-footer	a84d-64e-60f72g-61
m:off-target/mostly-capitals	a138b-73d-109e-80f-59g-103
m:off-target/order-or-delivery	a-129b-86d83e94f46g-61
m:off-target/partnership	b-71c106d-105e-100f-78g-90
m:off-target/pharmacy-or-adult	a-140b-61c133d63e-83f-91g-60
m:off-target/press	b-65c102d-110e-88f-83g-83
m:off-target/press-office-sought	b-78c113d-73e-62f-70g-58
m:off-target/press-work	b-46c104d-101e-85f-74g-80
m:off-target/privacy-request	a-89b-72c-137d-92e-101f143g-87
m:off-target/resale	a-43b-98c129d46e-99f-74g-87
m:off-target/resale-offer	a-56b-97c129d54e-99f-72g-82
m:off-target/sales-pitch	b-93c85d-52e-80f-42g-96
m:off-target/school-questions	a-124b68c82d-68e-66f43g-98
m:off-target/services-offered	a-88b-83c89d-92e-53g-62
m:off-target/several-links	b-50c125d-89e-64f-47g-52
m:off-target/software-or-gadget-offer	a-100b-44c122d-44e-41f-89g-43
m:off-target/solicitation	b-47c81d-59e-52g-85
m:off-target/spam	b-88c119d-106e-96f-89g-103
m:off-target/story-in-hand	a100b-56c77d-99e-57f-63g-52
m:off-target/student-mentioned	b120d-78e-68f-66g-65
m:off-target/study	a-113b115c48d-92g-92
m:off-target/study-work	a-130c78d-85e81g-94
m:off-target/support-sought	a-121c120d-88e-75f-68g-74
m:off-target/website-trouble	a-42d-113e93g-85
m:off-target/work-mentioned	a-45b50c83d-82e-73f-65g-66
m:off-target/work-wanted	a-113b57c90d-84e-82f-74g-81
m:off-target/your-business-addressed	a-109c89d-77f-60g-92
m:premature/distant-horizon	a-145b150c-119d-95e-85f-76g-56
m:premature/frame-declined	b154c-145d143e45f-89g-63
m:premature/only-looking	a-139b143c-114d-77e-96g-85
m:shape/many-exclamations	a-85b-65c95d-77e76f-64g-67
m:shape/mostly-capitals	a138b-73d-109e-80f-59g-103
m:shape/several-links	b-50c125d-89e-64f-47g-52
p:! !	b-51c78d-139e73f-40g40
p:! et	a-54c-101e150
p:! i	a-128c115d-84g-83
p:! j	a-53c50g80
p:! je	c52
p:! le	a-105c94d77
p:! my	f93
p:! on	c135d-77e-81
p:! so	c-71f117g-40
p:! sono	c41
p:! your	a-79c142f-78
p:$ <1digits>	a-100c-58e142
p:<1digits> <1digits>	b-106c150d-122e-110f-73g-94
p:<1digits> <2digits>	a-54b-92c151d-137e-109f-67g52
p:<1digits> <3digits>	b-109c114d-146e57f-84g-74
p:<1digits> a	a-43b-58c79d129e-55f-68g-73
p:<1digits> al	c-50g88
p:<1digits> am	a-60c170d-42f-142
p:<1digits> and	a160c-106d-70
p:<1digits> ans	a-91b139c83d-53e-77
p:<1digits> april	a-64c-101d-41e115f107
p:<1digits> au	a58c52d-41
p:<1digits> carat	a75
p:<1digits> cm	a-72c-110d-48g135
p:<1digits> ct	b-61c137e-50g-68
p:<1digits> d	a-83d58f61
p:<1digits> days	c65
p:<1digits> de	a63b-47c113d-62e-90g-50
p:<1digits> december	b-42e-45f-42g63
p:<1digits> decembre	a46d50
p:<1digits> e	b-81c116e-126f127g-117
p:<1digits> er	a41c45d-44
p:<1digits> et	a55b-72c-77e-86g95
p:<1digits> fevrier	a-82c92d73
p:<1digits> fois	e47
p:<1digits> h	a-99b-58c102d59e127f-63g-123
p:<1digits> jours	c84
p:<1digits> juillet	b93c-54
p:<1digits> juin	g85
p:<1digits> k	a106d-56
p:<1digits> kg	a-51c136d-59
p:<1digits> le	c86
p:<1digits> m	c139d-43e-65
p:<1digits> march	a54
p:<1digits> mars	c-75d-51f152g-59
p:<1digits> may	c-92d93f105
p:<1digits> min	c91
p:<1digits> mm	a106c-74g-64
p:<1digits> mois	a-86b85e109
p:<1digits> nd	a43c-66e-45g95
p:<1digits> novembre	a70c-69d-65g67
p:<1digits> october	c123g-55
p:<1digits> octobre	a59c-72d67
p:<1digits> of	a129d-75
p:<1digits> on	a-93c68g73
p:<1digits> pm	a-69b-60c64d-72e-60f-83g148
p:<1digits> pour	a90c-87d115e-84g-101
p:<1digits> questions	c113g-68
p:<1digits> rd	b-41c-104d62e-48g98
p:<1digits> semaines	e115
p:<1digits> sur	a-57c91
p:<1digits> th	a44b-75e-51f-60g61
p:<1digits> to	a-74c74f88
p:<1digits> weeks	a142b-118c-131d-104e124
p:<1digits> x	a138
p:<2digits> <1digits>	a-71b-67c-50d-88e-71f41g140
p:<2digits> <2digits>	b-79c122e-97f-100g97
p:<2digits> <3digits>	b-77c71f54g-71
p:<2digits> <4digits>	a-121c-105d139
p:<2digits> ?	a82b-85c-81d-118e-97f-67g113
p:<2digits> a	c42d-51e-116f-61g109
p:<2digits> al	a71c55g-47
p:<2digits> and	c48d83e-113f-68
p:<2digits> anni	a106b-63c48d-64e-47
p:<2digits> anos	a72c74d-78
p:<2digits> ans	a113b-43c-75e-83f-76g-98
p:<2digits> aout	a72c56e-50
p:<2digits> au	b-42c60e-68f-42g97
p:<2digits> b	a-125c168d-60e-99g57
p:<2digits> c	a-44d155g-41
p:<2digits> carats	a80d-52e60
p:<2digits> cm	a149b-76c-145d-127e-78f-64
p:<2digits> con	a63c82d-96
p:<2digits> ct	a-90c125d-100
p:<2digits> de	a154b-53c-150d-115e-66f-50g-58
p:<2digits> december	c88d58e-41
p:<2digits> decembre	a45b-43e58f41g-69
p:<2digits> du	a-91d-87e-86f137
p:<2digits> e	b-50c-125d128e-60f-49g55
p:<2digits> elle	a56b-88c-42
p:<2digits> en	a95b-98c179d-135e-95f-42g-71
p:<2digits> et	b-60d-88e-95g122
p:<2digits> euros	e60
p:<2digits> fevrier	a135b-74
p:<2digits> giugno	a109c-55d-74
p:<2digits> h	a52b-93d-122e-85f-42g96
p:<2digits> heures	a-67c137f-98
p:<2digits> hours	c68
p:<2digits> i	b71c-134d-69e122f49
p:<2digits> il	a-113b45c-82g142
p:<2digits> in	a103d-93
p:<2digits> j	a-144d174e80
p:<2digits> january	c-66d103
p:<2digits> janvier	a160c-84g-115
p:<2digits> je	a119b-51c-170f116g-55
p:<2digits> jours	a-100d171e-48g-73
p:<2digits> juin	a-49b-49d100
p:<2digits> june	a79
p:<2digits> k	a-105b-45c147d-77e-66f-43g-45
p:<2digits> le	a-97c127d-111e100
p:<2digits> m	c-117d-41g129
p:<2digits> mai	a116c-93
p:<2digits> march	c67
p:<2digits> mars	a63c-66e50
p:<2digits> may	a75
p:<2digits> min	a-100c103d-43e120f-44g-123
p:<2digits> mins	a-40e112
p:<2digits> minutes	a-66b-47c107d-86e-64f-45g-56
p:<2digits> ml	a131c-54d-96
p:<2digits> mm	a119b-72c42d-133e-71f-48g-45
p:<2digits> nd	a103
p:<2digits> not	a-107c97d-92e-68f-60g121
p:<2digits> nous	e75
p:<2digits> novembre	a57c-101d88
p:<2digits> of	a-47e110
p:<2digits> on	b-46d-75g120
p:<2digits> or	a94c-51
p:<2digits> ou	a94
p:<2digits> pieces	a-49c83
p:<2digits> pour	a77
p:<2digits> rue	a-105b-90c165d43
p:<2digits> septembre	a87c-53
p:<2digits> si	d42
p:<2digits> st	c-111g116
p:<2digits> th	a85b-97c-135e-56f-75g62
p:<2digits> to	c63d64f-49
p:<2digits> uhr	a105c121d-133
p:<2digits> und	c64d-47f-58g110
p:<2digits> vous	a97
p:<2digits> x	a96c-110g65
p:<2digits> y	a79c52e-67
p:<2digits> years	a99b-71c-79d89e-79
p:<2digits> €	a-121c51d-135e169
p:<3digits> <2digits>	a-86c145d146e-62f-149g-182
p:<3digits> <3digits>	a78b-63c61f-56g-74
p:<3digits> a	a99c-58
p:<3digits> abonnes	a-71c90
p:<3digits> and	a68
p:<3digits> de	a95g-42
p:<3digits> e	a95d-40
p:<3digits> euro	a132b-48c-127d-79e-62
p:<3digits> euros	a67d-116e89f-60g-66
p:<3digits> exemplaires	a-51c82
p:<3digits> for	a-93c58e98
p:<3digits> il	c77d-84f96
p:<3digits> je	b-66c93d-62g51
p:<3digits> k	a-78c92
p:<3digits> kg	a122d-77
p:<3digits> m	a-40c75
p:<3digits> ml	a135c-111
p:<3digits> pages	c94
p:<3digits> €	a114b-53d-73f-45g-47
p:<4digits> <2digits>	a80c126d-117e-46f-52
p:<4digits> <4digits>	a66d42
p:<4digits> ?	a-98c101d85e-49
p:<4digits> a	a-44b-46c-104d140e-49
p:<4digits> and	a-63b105d109e-96g-67
p:<4digits> avec	a-60c167d-120
p:<4digits> b	c-70d103
p:<4digits> could	a-117b104c-87d116
p:<4digits> e	b-48d109e-63g-48
p:<4digits> elle	c47d89
p:<4digits> en	a103c-58
p:<4digits> est	a-59d107e-52
p:<4digits> et	a-160b166c-57d127f71g-54
p:<4digits> i	a-103b109c68d109e-47g-49
p:<4digits> in	a-77c-86d137
p:<4digits> je	a173b98c-110d-85
p:<4digits> le	a-100d140
p:<4digits> on	a-75b87c-110e111
p:<4digits> par	a-82d98
p:<4digits> pour	a-85b141c-113d108
p:<4digits> si	a47b57c-43
p:<4digits> to	c63
p:? <1digits>	a41c117g-52
p:? <2digits>	c65
p:? ?	a139b-134c-46d-58f-69g-108
p:? a	a110b-75c97d-113e-59
p:? also	a-85d145
p:? and	b98c-76d-45e76
p:? asking	a-121b138c-139d161g-44
p:? c	b90d106e-100f-67g-70
p:? can	a98d-41
p:? ce	a-111c108d71
p:? do	a88d-58
p:? e	c-101d111e-55
p:? elle	a-84d130
p:? es	b115c-97
p:? et	a46b115c-97
p:? grazie	b75d55
p:? he	a-127c-75d124g129
p:? ho	a-45c-89d121
p:? how	a81
p:? i	c48e-93g-74
p:? ich	a65b106c-73d-91
p:? if	a129b-120
p:? ik	b102c42d-92g-107
p:? il	b-111c117d124e-71f-48g-72
p:? is	a42c131d-138
p:? it	a-106c80d121e-48f-52g63
p:? j	a75b93d58e-118f-72g-131
p:? jai	c80
p:? je	a-52c46d90e-104
p:? just	a-122b141c-67d-43
p:? l	c-86d130f-50
p:? la	b-58d139e-69f-46g-56
p:? le	a-49c130g56
p:? les	a49b-51e-58g72
p:? lo	a111b-48d-72
p:? ma	a-86c79e130
p:? merci	a219b-54c-129e-43f-114g-151
p:? mi	a114c-70d51e-54g-72
p:? mine	a-54c-64d127
p:? mon	a82
p:? my	b88e-95f-48g-64
p:? ne	a144b-131d-42
p:? need	a140c-111d-90
p:? no	a-125b132c-120d74e-48f-41g114
p:? non	a-84b136e-83f-58
p:? not	a-141b143c-105d97
p:? notre	a-41c76
p:? nous	a-62b-57c105d106e-75f-58
p:? on	a72c-102d99e-77f-46g-42
p:? our	a-85c77d59
p:? pas	a-75b131c-96f-42g92
p:? posso	a-65d122
p:? she	b-42d119e-53
p:? si	a141b-73d-135e-61f-41g-75
p:? sinon	a74c-83g69
p:? thank	a-76c-49d62f112
p:? thanks	c-66d105
p:? the	a-120b-66d169e-73f-50g-78
p:? there	a44c43
p:? they	a-60b86c87
p:? two	a-72c58d63
p:? un	a83c-103d99
p:? une	a96c72d-87e-40
p:? we	a114b-99c59e-85f-65g-83
p:? what	a-50b85
p:? you	c107
p:a <1digits>	a-40b-83c49d63e126f-64g-81
p:a <2digits>	a47b-114d-49e-61g61
p:a <3digits>	b-41e148f-40
p:a <4digits>	c57d-90e101
p:a achete	e65
p:a angers	a-54c45d112
p:a annecy	c-67d114
p:a anvers	a-51c89
p:a bag	a169c59d-153e-70g-104
p:a beaucoup	a82c-122f103g64
p:a beaune	a132c-74e-41
p:a bench	c79
p:a bergamo	a-75d118
p:a bespoke	b114c-67
p:a bet	a-68c164d-69
p:a bien	a-54c-104d67e139
p:a bijoux	a-121c50d54g85
p:a bit	a125c-94d-61
p:a bologna	a134c-136f93g-53
p:a bonus	b73c-53
p:a bordeaux	a68c-42d41
p:a bottle	e75
p:a boutique	f93
p:a box	c114d-72
p:a bracelet	a130c-84e-45
p:a broken	b121c-94e47
p:a brooch	b-109c89d66
p:a bruxelles	a86d-55
p:a cadran	a55c-67d74
p:a call	a91
p:a cambio	a-71c93
p:a candle	c-97d121
p:a cannes	a93d-86
p:a card	a-89c-54d168e51
p:a casa	e68
p:a cat	a-65b75c-65d96
p:a catalogue	a-87b122
p:a cause	a95e-59
p:a ce	a-52b41c-127d-82e159f81g-91
p:a celui	a94c-46
p:a chain	a133c-83d-51
p:a chair	a77c-95e74
p:a change	a-112b42c-118e93f136
p:a chap	a-67c69e41
p:a chaque	c-56f112
p:a charge	a-45c89
p:a chat	a-62c106
p:a che	a-102b69c-99g132
p:a chi	a-59d161
p:a child	e77
p:a christening	a131c-103
p:a client	a-111e104f87
p:a clock	b60
p:a coat	a90c-109d84
p:a coffee	a-79c109
p:a collaboration	c52
p:a collector	c44
p:a combien	a80c100d-137
p:a compte	a-80c-41e162
p:a condition	c-64d-101g111
p:a conseille	a81
p:a copy	a-82c-103d90f110
p:a cote	a-89b-63c128e108f-42g-65
p:a coudre	a83
p:a coule	a-84c-74d96e80
p:a couple	a122g-69
p:a credit	c47d44
p:a customer	b80c96d-66e-72
p:a date	a114c-56
p:a day	a-42b-56d123e-58f-42g-45
p:a de	c144e-47
p:a decade	b57c-122f92
p:a decent	a103
p:a defaut	f52
p:a deja	a46
p:a demande	d-81e116
p:a dent	a-134c-52d135e79
p:a des	b78d-88f69g-54
p:a deux	a60b-60d59e-78f-42
p:a diamond	b-51c114d49e-87g-42
p:a dinner	a-60c47g54
p:a discount	a78c-81e91
p:a disparu	c-114d78
p:a disposition	a-59c90
p:a distance	a78
p:a dit	c-40d-113e103f-59
p:a dog	a51b71
p:a donne	a95c111d-73e-85g-70
p:a drawer	a-65c162d-105
p:a drawing	a90b65c-60g-43
p:a ecrit	a116
p:a encore	a-45b125c-68
p:a ete	a-123b-45c59d100e80f-48
p:a eu	a-47b85c-58e98
p:a faire	a-120b106c-124d137f90g89
p:a fait	a-64c150d83f-50g-89
p:a family	c92e-45
p:a few	a69b56c49d-48e-79g-47
p:a firenze	a-71c72d57
p:a flat	a75c73d-82
p:a forma	c73g59
p:a fortnight	a-86e76g75
p:a fountain	a145c-80e-42
p:a free	a100
p:a friend	a100c-136d-69e103
p:a full	a-103b80c-111d145
p:a fuss	a-44c-52e118
p:a garde	a109
p:a gemmologist	a-85c65e97
p:a geneve	a107b-52c-108d-43
p:a gentleman	a149c-58
p:a gift	a183b-51e-93f-129g-123
p:a girl	c51
p:a glass	a-67c46d-61f104
p:a gold	a96c-87g67
p:a good	a-48b115e46
p:a guest	a106
p:a half	g96
p:a heart	e84
p:a home	a145b-45c-46g-75
p:a house	a-140b138c52d-64f80g-65
p:a huit	a-75d129
p:a jamais	a88c-81d-65e-66f97
p:a jeweller	c51d57
p:a joke	e92
p:a jour	c146f-100g-53
p:a judge	a131
p:a k	a-64d89
p:a l	b-69c-77f79g75
p:a la	b-75c54e-59g70
p:a lache	a-67c-90d85e119
p:a ladies	a-46d160
p:a lady	a73
p:a laisse	b-50d118e-57g44
p:a laissee	a-54c-40e107
p:a las	a-85b-44c87d-47g129
p:a le	a51d71e-75g-43
p:a leather	a78
p:a les	a68b45c-64
p:a lieu	c-53g79
p:a line	c-97g117
p:a list	c159
p:a little	c108d-81e60
p:a living	a107d-55e-52
p:a loan	a83c-42
p:a locket	a71
p:a londra	a95b-44c-97e-84g43
p:a londres	a123b-47c-126f-41
p:a long	a-43d93
p:a look	b92
p:a lot	a72g48
p:a lovely	a-100c93d45
p:a lui	a-101c74g112
p:a lunettes	a57g46
p:a lyon	g70
p:a m	a89d47
p:a ma	d104e-59f62
p:a madrid	a80c-88d57
p:a man	a108b-64d-67g-76
p:a marseille	a-43c130
p:a me	c87f-89g-48
p:a meme	a-69b117
p:a mes	a54d-56e63
p:a mi	a143b-86c-72d-113e-118f-57
p:a mia	a43c44e48g-52
p:a milano	a105b-59e-89f-57g-61
p:a minha	a-42b-85c-108d133e56f45g50
p:a mis	a-52d84
p:a modest	c100
p:a moi	b-43c65d-101e64
p:a mon	a-67c-137d-100f153g130
p:a monaco	a109c-79
p:a month	a-61b-101c136d-57e75g-47
p:a montre	c124e-46
p:a museum	c-90d151
p:a musique	a44b89c-120g70
p:a nantes	d71
p:a ne	b86c-82e48
p:a necklace	b42c148d-105e-103f-47g-96
p:a neuf	a-117d197
p:a new	a-71b43c-133d106e131f55g-77
p:a nice	a73b71c-98d-65e45
p:a nos	a86b48c-97
p:a notre	a-68c-44f106g75
p:a nous	g81
p:a offert	b77c-127d136
p:a pair	a106b-61c-89d-116f-41g68
p:a parigi	b-67d69g-67
p:a paris	a85b-44c-137e-87f-45
p:a parle	a-46c-82d55e93
p:a partir	a55b-48c66e-59f-40g-59
p:a pas	a108b72c-111e-56f-44g-84
p:a pearl	a-190b115c200d-81e-86
p:a pendant	a88
p:a perdu	c-94d69e58
p:a perfume	c-58d93
p:a person	b59
p:a peu	a-147b147c-73d70
p:a phases	c119
p:a photo	a-89c-119d140e121g77
p:a photograph	a-60c76
p:a piece	c91
p:a pilules	a111c-110d49
p:a place	a64
p:a plain	a82d-52
p:a pleasure	a-59c-65f135
p:a plus	c-97e145
p:a pocket	a102c-44
p:a porter	a51
p:a potter	a87c-42
p:a present	a134c-160d77e-44
p:a press	c79
p:a price	a55b98c-55g-40
p:a pris	a-181c-86d189g-43
p:a private	a-45b63e72
p:a proper	a110c-114d-92e71
p:a propos	a-93c46g103
p:a propose	a-125c-101e148
p:a quatre	a48d75e-42
p:a quel	a70b48d-48
p:a quelle	d67
p:a quelqu	a-111b134c-126d53e107
p:a qui	a121b-48d53e-67f-53g-95
p:a quick	c73
p:a raison	a-60b130
p:a real	b111
p:a receipt	c-56d-63e77f64
p:a recevoir	c-48f85
p:a recu	c73e55g-42
p:a refaire	a-103b108c-88d49g76
p:a refund	a-69c-58d-100e148
p:a rendu	c-43e95
p:a reply	a-106c41e60f50g50
p:a repondu	a-128b-53c-109e164
p:a retired	a-96b112
p:a rien	b-96c-123d112e72f58g-55
p:a ring	a57b64d-47e-57f-60g-101
p:a roma	a92b-60
p:a sa	b-45d-73g120
p:a saint	a60d-49e67g-53
p:a sample	a-89c81g56
p:a sapphire	d64
p:a saturday	a114d-52
p:a scarf	d61e54
p:a second	c114
p:a ses	b72
p:a settembre	a-72c69d48
p:a shop	a-73c162d-86
p:a short	a-67c91
p:a silk	a-57c-92d160
p:a silver	a133c-50d-94
p:a single	c-68d92e77g-40
p:a six	a-58b61c-51d87
p:a size	c-66d52g102
p:a sketch	a53
p:a small	a51b-114c95f-57
p:a son	a-64b-65c95f97g-83
p:a stone	c131e-107
p:a story	a122b-114
p:a strasbourg	c-55d117
p:a string	a115c-104
p:a su	d-47g87
p:a survey	a-57c-72e125f61
p:a t	a43b-51c-51g67
p:a table	c90
p:a taille	a-106c-73d145e59
p:a tenu	a-41g65
p:a the	a192c-100d-124e-45
p:a thin	a104
p:a thing	a94b73c-126d-68e-83g46
p:a third	a-70d124
p:a tiara	b67d-47
p:a tiny	a48c-52d70
p:a torino	a66c-49d-76e77
p:a toujours	d104
p:a toulouse	a91c56d-75
p:a tout	b-96c71d-49e-68f112
p:a toute	a-104e93f84g57
p:a tray	c-55d97
p:a trente	a52
p:a trieste	a117b54c-75d-74g-41
p:a trois	c132e-115
p:a tuesday	a54
p:a two	a86
p:a un	a-72b-77c104d51f-74g-40
p:a una	a-81c-81d185f116
p:a une	b-87c-67d129e-59f62
p:a vendre	c100d-71
p:a vendu	c-76e87
p:a verona	a-76d79
p:a very	a108c-97d98e-77g-45
p:a vet	a-146b94c-61g183
p:a vingt	a80c59e-59
p:a visit	a85
p:a voi	a-62b63d-48e122
p:a voir	a56d-49
p:a vos	a-77c90
p:a vossa	a90c126d-126e-45g-55
p:a vote	a138c-93
p:a votre	a-117c48d-89g107
p:a voucher	e61
p:a vous	b81d-67e48g-108
p:a vu	a-56b85e93g-53
p:a waiting	a165b-131c-69
p:a watch	a118b81c-53d-114e-84f-56g-68
p:a watchmaker	a-92c103
p:a wedding	a-94c98d128e-42g-47
p:a week	a-45b-61c120d-53f75
p:a weekday	a51
p:a weekend	a-65c107
p:a wheelchair	a94c-111e75
p:a woman	b51e-57
p:a word	a-89e111
p:a workshop	a123e-45
p:a year	a103b-41c64d-58e-77
p:a young	a-46c-43e79f101
p:abend ich	a88c-46
p:abito a	a117d-92
p:able to	a81b75c-95d94e-77g-52
p:about <4digits>	a-67b138c-60
p:about a	a-44b82d-43g78
p:about four	a-70c-84d135
p:about it	a62b-41c79d-63e-87g41
p:about me	a-95c-121f142
p:about my	a-112e-64f144
p:about six	e-40g79
p:about the	a-84b-82g143
p:about to	c58
p:about your	a-79b59f107
p:above ten	a53
p:accepteriez vous	b72
p:accord pour	a-91g121
p:account and	a-86c-107e96f124
p:achete a	a-143c-75d150
p:achete chez	a72b-56c-105e-80f73
p:achete en	a-141c-86d156
p:achete rien	a-133b148
p:achete un	b44c-58e44
p:achetee chez	b-103c-50d93e-44
p:acheter la	a-66b136c-103
p:acheter le	a109d-52
p:acheter les	a52
p:acheter pour	a107
p:acheter un	a118c-99d-108
p:acheter une	a93b59d-106e-71
p:across the	a-43b97
p:address i	a-43c-40e-46f134
p:adore les	a83
p:adored the	c81
p:adresse a	c86
p:adresse de	a-121c-131d85f153g54
p:adresse et	c-113e112
p:adresser ?	a166c-79g-63
p:afin de	c68
p:after <1digits>	a71b-62c-65g79
p:after a	a85c41d-56g-46
p:after i	a-73c-70e118g68
p:after my	b-96c93f84
p:after the	a80b-55c-105d110e-48f-46
p:afternoon i	a-58d64g102
p:again with	a-67c-49g125
p:agence de	a58
p:agencia de	c82
p:ago i	a-59c84
p:ai <1digits>	a-118b125c68e-58
p:ai <2digits>	c137d-80e-94f-66g-63
p:ai achete	a61c59d-94e84
p:ai beaucoup	a-101f103
p:ai besoin	a-42b120f-56
p:ai bien	a-103c-90f79g122
p:ai confie	a-76c-78d66e97
p:ai decide	a111c-63
p:ai deja	c82e-42
p:ai demande	a-55b-66c-46d-67e147f-97
p:ai depuis	a-54d91
p:ai des	a74
p:ai deux	a90
p:ai dit	c-84e109
p:ai donc	a-61b74d67
p:ai ecrit	a-102g135
p:ai en	c92
p:ai encore	c56d-114e75
p:ai entendu	a-54c51e56
p:ai ete	e53
p:ai eu	a-67d169e-62g66
p:ai fait	a-141b72c58e123f-41g-74
p:ai fini	a-60c135d110g-44
p:ai gagne	a102b-50
p:ai garde	a-66d116
p:ai jamais	a89b-69c-91d-112e-63f136g-60
p:ai l	c42
p:ai la	c42
p:ai laisse	a-93c-53d64e48g66
p:ai le	a102
p:ai les	b110c-121d-61e79g-52
p:ai lu	a100b93c-86d-48
p:ai maintenant	a92c67e-77
p:ai mis	a70
p:ai obtenu	a103c-53
p:ai oublie	c-62g91
p:ai pas	a-72b79e70f-87g54
p:ai passe	a158c-99d-54
p:ai pense	c79
p:ai perdu	a-85c-97d136f69
p:ai plus	a57b-63c-130f134
p:ai promis	b149c-55
p:ai quatre	a41e51
p:ai recu	a-83c-127d138f58g-42
p:ai releve	c86
p:ai remarque	a-68c122
p:ai retrouve	a-107c45d-47g127
p:ai rien	a-101b43c47d-180e-56f143g103
p:ai seize	a-74b83
p:ai sensi	a-97c-111f140
p:ai soixante	c-60e94
p:ai toujours	a69d110e-102
p:ai tout	a54
p:ai trois	c112
p:ai trouve	a-100b-49c-113e139f116
p:ai un	a71c-117d72e-78f-45g-46
p:ai une	a75b-97c76d-83f-46g-51
p:ai vendu	c48
p:ai vu	b58d-97e82g-82
p:aidez moi	a103c-62
p:aime bien	a-90b128c-91
p:aime l	a57
p:aime le	a103
p:aime les	a51b73
p:aime pas	a67
p:aimerais faire	a79c-58
p:aimerais lui	a66
p:aimerais offrir	c86
p:aimerais qu	c-63e123
p:aimerais que	c116
p:aimerais savoir	a-80b119c-119d152
p:aimerais un	a-42b68c-57d100
p:aimerais une	a-99b108c108d-60
p:ainsi qu	c-45f87
p:ainsi que	a-76c-45f113
p:al <2digits>	d-67g122
p:al dia	a-60c104d61
p:al telefono	a-42b-47c-114d-58e112f-46g102
p:all day	a121b-46c-137g76
p:all i	a-41d45e40
p:all of	a-47c112d-59f80
p:all personal	c-89f111
p:all right	a-98c-45d178g56
p:all the	b52c-140d57e115g-44
p:all week	g91
p:alle <2digits>	c-106d-61g138
p:allergic to	c-53g112
p:alliance de	a-56d106
p:alors j	c102
p:alors je	a49
p:alors que	a-86c-61e61f104
p:alors voila	a60
p:am <1digits>	b-58c-123d48e-52f-56g150
p:am <2digits>	a130c-108d-65e-59
p:am a	b-56c127d-78e-74f-44g-47
p:am captain	a-58c87
p:am i	a-72c74e131f-143
p:am in	a138c-89
p:am liebsten	a75b-52c91d-40e-46f-41
p:am the	a-100c48d114
p:am writing	f91
p:ami et	a-45d95
p:amie m	a152c-53
p:an appointment	a-90c76e92
p:an auction	c142d-140
p:an dernier	c65
p:an engagement	a109c-64
p:an hour	c77
p:an idea	b54
p:an influencer	a66
p:an n	c-98d82e94
p:an offer	a-100c120e-44g53
p:an old	a-45b97d66
p:an passe	c-46d43f88
p:an unheated	c50
p:ancora ?	a146b-43c-89d-142e-42
p:ancora in	a114c-117d68
p:and <1digits>	a84c-93f105
p:and <2digits>	c-52d122g49
p:and <4digits>	a-82c-114d138
p:and a	a65b-74e-66g-42
p:and all	e70
p:and always	a94
p:and an	a-53c-76d99e90
p:and any	a-56c-106d152f99
p:and at	c-55e116
p:and be	c121
p:and can	a128b-51d-96e-64f-43g-55
p:and come	a117b-42c-59
p:and confirm	a-82c-105f133
p:and could	a136c-77d42e-57
p:and do	a-106d116
p:and every	a91d-53
p:and everyone	a-81c111
p:and for	c-71g101
p:and get	c179d-140e-102
p:and had	a-44c104
p:and has	a44b115c-144d97e-67
p:and have	a136d-91e-108g-41
p:and he	a70b-43e-97f-44
p:and her	a51c117e-85
p:and how	b69d54
p:and i	c86d-108g-78
p:and if	a-90b151c-102e-63f-48g-50
p:and in	a77b-44d54e-56g-53
p:and is	a88b-55d-45g46
p:and it	a-86e60g105
p:and last	e111g-47
p:and left	a-41c112
p:and look	c52d-48g70
p:and may	a95
p:and might	a121e-75
p:and must	d68
p:and my	b-84c-55d-44e80f110g-68
p:and need	a111b-41c41d-57
p:and never	a80
p:and no	c-72d-78e-42f148g83
p:and nobody	a-44c-57e128
p:and not	e104
p:and nothing	b103c-81
p:and noticed	c66
p:and now	a74g-59
p:and on	a50e62g-54
p:and one	a-82c43d-76e71f80
p:and only	c-82d41e107
p:and perhaps	a99b-74
p:and rather	c-66e53f59
p:and said	c75
p:and says	a47b-91c116
p:and see	a-126c76g106
p:and she	c74d-118e117f-56
p:and should	a-56b90
p:and so	b-62c149e-77g46
p:and some	a45
p:and tell	a-79c-119d53f145g49
p:and that	a128c-75d-66
p:and the	e121
p:and then	a-92b-44d-59e124f100
p:and there	a70b89c-92d-93
p:and they	a62d60
p:and to	b60c-41
p:and try	a97
p:and two	a76e-44
p:and want	a104b77d-101e-47f-43g-106
p:and wanted	a-59b75c-41e87
p:and was	a-63c-51e121
p:and we	a-72b-70c126e-85f-68g-79
p:and what	a142b-43c-73
p:and whether	c-90d103g70
p:and who	a-105b-83c127f95
p:and will	b-57c-84d-48e-42g128
p:and with	a-103f136
p:and would	b-108c80d-74e-97
p:and yes	a-121c-127g153
p:and you	b-41c104d-64f-60g-50
p:and your	a-103b57c70e52
p:anello che	c-42d80
p:anello con	b108d-84
p:anello di	c-42e76
p:anglais courant	c67
p:anhanger mit	b-51c145d-64e-92
p:annee de	a-101b146
p:annees <2digits>	a82b-48c70d-64
p:anni di	a66b-49c66d-95f-48g-51
p:anni e	b97c-84d-48f99
p:anni fa	a69c-74d73
p:anniversaire de	a43f83
p:anniversary is	b98
p:anno scorso	c95
p:ans a	b126c-59
p:ans au	a-63b97
p:ans avec	a58
p:ans c	f71
p:ans d	a-70c84d41e-41
p:ans dans	a56
p:ans de	a60b87c-157d84f-61g-82
p:ans des	a83
p:ans elle	a136d-52g-143
p:ans en	d119
p:ans est	a-102b116c122e-61
p:ans et	a77b84c-50d-107f-57g-66
p:ans il	a81
p:ans j	d-45
p:ans je	b101c63d-87f-53g-69
p:ans la	b104e-77
p:ans le	a92d-45e-105f-44g-51
p:ans on	b61c-102e99
p:ans pour	a102c-83
p:ans que	a96c-57e41g-53
p:ans qui	a116c-117
p:ans si	a-97b126c-69
p:ans un	a155b-88d-47
p:ans une	a50c43
p:answer to	a-133c90g113
p:any afternoon	c-41g88
p:any day	a82d-54
p:any more	c-105e121f83
p:any news	a-87c-97g128
p:any of	c114d-80
p:any other	a-111f145
p:any way	c-77d106
p:any weekday	a62
p:anyone else	a54
p:anything to	a-75d114
p:appelle la	a-70b53c134
p:application de	a-44c-77f105
p:apprendre que	e62
p:apres <2digits>	a154c-126d-78e-40g-127
p:apres l	b59
p:apres la	a-48c122
p:apres le	a125c-137d58
p:apres midi	a92b-50c-56d-57e-70f-45
p:apres trente	a82b-48
p:apres un	a62c65f-43
p:apres une	c88
p:are a	c51
p:are in	a56b93d-81g-65
p:are you	b-98c164d-83e-78f-48g-114
p:aren t	c66
p:argent pour	a93
p:around <2digits>	a-85d138
p:around <4digits>	a-108b70d114e-40
p:arrete devant	a125c-57
p:arriere grand	a-98b52c130
p:arrive a	c94
p:arrive avec	a97g-53
p:arrive d	c-42g71
p:arrived with	a-88c156
p:art <2digits>	a-105c-119d-43f137
p:art de	a-48c85
p:art deco	a120d-48
p:article <2digits>	a-98c-130f143
p:article sur	a-41c75
p:as a	e61f-73g-94
p:as an	c110e-47
p:as i	c-52d-54e93
p:as if	a58
p:as is	a-43f101
p:as my	c-82d60g79
p:as the	c89
p:as vossas	a-74c98
p:as we	a-77c-55d-60e81f114g85
p:as well	a-112c-88f100g133
p:as you	a-46d-48g113
p:as your	c-88d-41e117
p:ask for	a44g91
p:ask that	a-95e84f86
p:ask the	a-44c-62g106
p:ask whether	a-97c48g113
p:asked for	a-61c-117d-44e119g123
p:asked me	a-122c109d-71e69g80
p:asked to	c60
p:asking for	b108c-51e-53
p:asking what	a-108b-63c175
p:aspetto il	a-106c-84g128
p:assistante de	a119c-74
p:assistante sociale	b70
p:at <1digits>	b-55c80e-48f-54
p:at <2digits>	b-47c-44e-53g118
p:at a	a56d-56e-41f47
p:at all	a-85e130f-66g79
p:at an	a52c-85d-55f118g-57
p:at heathrow	a-64d123g-41
p:at it	a-74c-62d133
p:at least	b67c40
p:at lunch	a70c-58d84g-65
p:at me	a60c-52e51
p:at most	c70
p:at mount	a-50d102e101g-73
p:at my	a-71c79e78
p:at no	a-40c-93e140
p:at noon	a-56c-125d78g129
p:at once	c67
p:at one	a-86d133
p:at our	a-116c99e81
p:at that	a-107c-52e138
p:at the	b49
p:at this	a113b65c-121f81g-57
p:at your	b-53c87e-104f72g-78
p:atelier ?	d-71g133
p:atelier de	c71d-41
p:ateliers ?	c63
p:atendem em	a83c-45
p:attend depuis	c167d-85e-87
p:au <1digits>	b-43c83d-68e-51f-45g64
p:au <2digits>	a-41b-46c68e-67f66
p:au bout	a-88c-55d81e124
p:au choix	a60
p:au comptoir	a-58c-87g131
p:au courant	b74
p:au dessus	a-82c110
p:au doigt	a96
p:au dos	b-64c-87d137e-55f-41g70
p:au fond	a-97c57d91
p:au lieu	a-93b-44c-49d73e43f51g112
p:au loto	b100c-63
p:au lycee	a-72b48c86
p:au meme	c-57d47g72
p:au moins	a-145d142e146f-86g-64
p:au nom	a75b-54c-133d99f-53g-62
p:au plus	a84
p:au poignet	a112c-73d-50
p:au point	c72
p:au premier	a-119b69e125
p:au printemps	a67d45
p:au salon	a-70c81g45
p:au secours	a60c43e-47
p:au service	a-80c41e135
p:au sort	c96
p:au succes	a-89c103
p:au sujet	a-101c-115d-57e-47f-44g147
p:au telephone	a67b-56c-42d-67e60f-46g54
p:aucun projet	a-66b104c-89d54
p:audit gratuit	c57
p:aujourd hui	b117c84d-102e-63f-49g-71
p:auriez vous	b-66c80d61e-74f-59g-67
p:aussi on	a62c-54e64
p:autant que	a84
p:autour d	a64c83d-75
p:autour de	a44b59c-71
p:autour du	c78
p:autre chose	b74c-49
p:autre cote	a74
p:autres je	a-66c159e-90
p:aux clients	a-66c44e57
p:available for	a-81c103
p:avais demande	a-108c-47e73f73g85
p:avais dit	a-108c-89g134
p:avais pas	c-66d-55g106
p:avait promis	a-109c-42e132
p:avait une	a55c62e-54
p:avant ?	a156c-66g-112
p:avant d	b43c-87d-76e111g81
p:avant de	c45e-69f-41g53
p:avant l	a86b-44c83d-67e-58g-55
p:avant la	a63c-41d75
p:avant le	b-49c48d90e-57f-48g-65
p:avant les	a108
p:avant noel	a78
p:avant qu	b63
p:avant que	b-51c102d68e-51g-50
p:avec ca	a87b51c-78
p:avec ce	a79
p:avec des	a46b-81c159d-89e-64f-44g-56
p:avec deux	a-82c58e67
p:avec l	a103c-53d-110e92
p:avec la	a94d-55e-117f-61
p:avec le	a71c-146d41f58
p:avec les	a138d-128e-69f-56g-68
p:avec ma	c-108e126f-47g56
p:avec mes	a88c-70d50
p:avec moi	a-55b72c-61g89
p:avec mon	a-49b94c42d-71e-66f148g-112
p:avec sa	a85c-48
p:avec son	e43g54
p:avec un	a63b-114c74d-71f-77g-65
p:avec une	b-63c-108e123g-90
p:avec votre	a-104b-52c132e-53
p:avere un	a45c-43d44
p:avez ?	a115c-78d-45
p:avez a	a103c-43
p:avez ca	a75
p:avez des	c89d-54
p:avez en	a157c-83d-85g-41
p:avez ete	a-94c124e-64f76
p:avez pas	c-59d-60f101g92
p:avez quelqu	d87
p:avez un	a-188c183d67
p:avez une	a53c-65g86
p:avez vendu	a-162c126d121
p:avez vous	c-48d-77e-92f-75g139
p:aviez demande	a-116c-106g140
p:avoir le	a-48c-54e64g82
p:avoir une	b65c79g-85
p:b a	a-75d65g80
p:back ?	b-46c160d40e-124g-94
p:back and	c-42e115
p:back for	a86c43e-45
p:back from	b-100d-82e43f85
p:back on	c51g73
p:back to	a-123b41c107g74
p:bag i	a-62c126d-137e77
p:bag that	a146c-101e-75
p:bague a	a152b-143d-44e-55
p:bague chez	b90c90d-84
p:bague de	b60c-75e73f-68
p:bague en	a-93b56e79
p:bague est	a-89c-62d107
p:bague pour	a96c-75d-47
p:bague que	a142b-76c-50d-129e-42f94
p:bague qui	c98
p:bague serpent	a165b-124c-82d-72e-81
p:bagues ?	b74c-55
p:bapteme le	a-50c-41e123
p:be a	a-110b56c56f48
p:be able	a42b85c-138d119
p:be brought	c-68g71
p:be considered	a-88c74e67
p:be delighted	a128g-45
p:be done	a-42b44c-121d133
p:be glad	a46b-60c-53e-42g94
p:be grateful	c-84f98g95
p:be honoured	a-64c90
p:be in	a111c-102d-107f-54g52
p:be made	a125c-101
p:be obliged	a-68e53f102
p:be on	a52b-42c-59f117
p:be open	a-84c111
p:be possible	a-124c43g118
p:be ready	a-64c117d54
p:be shown	a111c-125d-41e66
p:be so	c51d-68f95
p:be the	a93d-68e59g-80
p:be willing	a-119d81g75
p:beau frere	b59c-51d60
p:beaucoup d	a-55c136
p:beaucoup de	c79d-45
p:because i	a138c-71e-40g-62
p:because my	a94
p:because she	a103
p:because the	c42d-82e80
p:because your	e74f-44
p:been a	a-48c-48d-62e108f76
p:been made	a142c-59e-73f-41g-44
p:been on	a-61c-66e57g118
p:been selected	c76
p:been shortlisted	c67
p:been told	b121c-127d114f-46g-41
p:before christmas	a61c-104d106
p:before i	d85e-68f-70
p:before it	a-95c134d108e-45f-71g-96
p:before my	a114c-84
p:before the	b-67d76f-48g-73
p:before then	c-55d60g57
p:behalf of	a103d-60
p:bei ihnen	a-42b127c-45e-43f-75g-70
p:belle mere	c-101d-52g87
p:belle montre	a58
p:belle soeur	a-89c-69d43e104g107
p:besoin d	b-43c110d64e-82f-48
p:besoin de	a-110b134c50d-79e-53f68g-50
p:best price	c75
p:beste wij	a-84c99
p:better than	b84
p:between <4digits>	a-86c-95d130
p:between the	c52
p:bien a	a162c-108d40
p:bien de	a-172c48d173
p:bien je	a93
p:bien la	a-115c82d74e91g-66
p:bien mais	a-103b97c-71d73e67
p:bien que	a-100b100c-95e128f-43
p:bien recu	a-106c-75g142
p:bien sur	a-164b40c49d106g100
p:big one	a-43b138c-114
p:bij u	c56d69
p:bijoux a	b58
p:bijoux de	a-74c102g81
p:bijoux et	a-48c81
p:bijoux sont	a-49b-102c147d49
p:birthday is	d-55g122
p:birthday present	a74
p:bis <2digits>	a157c-168d-71
p:bis dahin	a-123b144c-117d-45
p:biscuit tin	a62
p:bit of	a42b118c-77d-51
p:bitte keine	a-109b173c-102e-42f55
p:bitte loschen	a-112c-104d-49e-42f133
p:bitte nicht	a123c-80
p:bjr je	c56
p:bless you	a-47c86
p:bleu de	a51
p:bleu nuit	a108c-43
p:blue one	a141b-147c-94g99
p:boa tarde	b-55c94d-88e-60f82g57
p:bodas de	c-101e120
p:boite a	a78b48c-97d56e-83
p:boite de	a-52b45c64
p:boite et	c100
p:bom dia	b-52c-47e-53f-46g160
p:bond street	a82c-52d56
p:bonjour a	b73
p:bonjour c	a-119b-60c184d-92e-125g-50
p:bonjour en	c62
p:bonjour etudiante	c56
p:bonjour j	a189b-244c-45d77e-75
p:bonjour je	a81b-62d-48e-106
p:bonjour la	c43d70f-49
p:bonjour le	a92c-116d85
p:bonjour ma	a-43c148
p:bonjour madame	a-51b57c128d-58e-44
p:bonjour mon	a-87c-96d79f128
p:bonjour nous	a-116c116g59
p:bonjour on	c-116d131
p:bonjour vous	a-123b141c-42d-46f85g43
p:bonne journee	a-110c50e-73g137
p:bonsoir j	c96
p:bonsoir je	g61
p:book a	c113e-120f-51
p:book an	a-74c144e-42g-43
p:bordeaux je	a71
p:borsa che	c-60d83e69
p:both of	c-55g109
p:boucle d	c-57e49
p:boucles d	b-41c134
p:bought a	a-81c94d56e-100f67
p:bought from	a-151d154
p:bought in	a-128c-132d154
p:bought it	a-93c62d-48f95
p:bought my	a-120c142d63
p:bought one	a-150c-67d113e49f112
p:bout de	a-60c-93e127
p:boutique a	a48c-48
p:boutique de	b42c-61d63e-45f-55
p:boutique di	a-87c45d-42e43f84
p:boutique est	a-48c109
p:boutique has	c70
p:boutique in	c94e-85f78
p:boutique le	c-88d111f65
p:boutiques de	a-61b55c52
p:boutons de	a96b-44c-108d-77e-49f-45g84
p:box with	d103
p:bracelet de	a-134c-61d179e63f-65
p:bracelet for	c81
p:bracelet i	a-93d105
p:bracelet in	a46c118d-57e-62
p:bracelet jonc	a106c-58
p:bracelet s	a118
p:bring a	b71c68g-67
p:bring it	a-87d131
p:bring my	c-115g125
p:bring the	b-42c-98g114
p:bring them	a76
p:broche de	c-63d134
p:broche libellule	b-46c135
p:brother in	b-53c74d55
p:brother s	a82e-46
p:bruxelles et	a-59b79
p:budget <1digits>	a72
p:budget <3digits>	a84c-44
p:buenas les	a-98c86g103
p:buenas tardes	a93
p:buenos dias	a-132c152e-54
p:buonasera ho	a-103c135
p:buonasera sono	a-109c93g88
p:buongiorno cerco	a97c-69
p:buongiorno sono	a78c-124d103
p:buongiorno vorrei	a59
p:but do	a-123b124c61
p:but for	b82
p:but i	b128c-97f-61g-69
p:but if	a-57b-98c125d123g-55
p:but it	c126d-74e-52
p:but my	b45g62
p:but not	a131c-97e-59f-105
p:but the	c-127d95e92f-50g54
p:but you	a-130c44d-77e124g82
p:buy a	a145b-63c-123d-67e-53
p:buy anything	a-111b116f87
p:buy back	c120d-62
p:buy for	a145b-53c-48e-49
p:buy her	a111g-57
p:buy him	a63
p:buy it	b73
p:buy my	b65c-79e58
p:buy myself	a43
p:buy the	a96b43c-45d-55
p:buys the	b72c42d-42
p:by <2digits>	a-45c92f-41
p:by a	a-79b-50c-119d61e137f128g-58
p:by an	c-59d100
p:by email	a-69c45e90
p:by me	a-51b63c-82d111
p:by mistake	a-98d53g64
p:by my	a-134b-45c-131d171e-41f85
p:by on	g61
p:by our	a-57c92
p:by post	c67f84
p:by the	c57d-79e-128f94
p:by then	a-61b56d62
p:by transfer	a49
p:by wednesday	a-64g102
p:by your	a-59c87
p:c e	b-106d95e62f-86g-64
p:c era	a-81d44e95
p:c est	a-41e48g45
p:c etait	a-75d79e117f58g-97
p:c possible	a96
p:c pour	a110b-41c-130d-59g70
p:c pr	a82c-45
p:ca ?	a-61b49d113
p:ca en	a119
p:ca et	a-49f105
p:ca existe	a119c-84d-47e-46
p:ca fait	b-45d-69e67f60
p:ca je	a55
p:ca me	a-68b112c-84f97
p:ca ne	a-47c163
p:ca se	a53c-85
p:ca vous	a-143c159d-43
p:cadeau a	a88d-79
p:cadeau de	a82b-49c-115d102e-61
p:cadeau pour	a91b-45f-42g-54
p:cadre de	a-85b-42c96d-49
p:call at	c-81d89
p:call me	a259b-77c-89d-41e-43f-282g-61
p:came back	c-82d-56e109
p:came from	a-57d105e-74
p:came in	b-54d-94e117
p:came out	a-99c-77d145e75
p:can actually	a74
p:can be	a138d-56g-49
p:can collect	a66c-116g98
p:can come	d-45e78
p:can do	a71c47d-41
p:can get	d81
p:can go	a-48c-62g117
p:can i	a139b-85c-54e-102f-75g-100
p:can it	a-70c-118d167e-115g-51
p:can manage	a96d-42
p:can send	c74d-72f91g-62
p:can start	a-98b82c62
p:can t	c99f-74g-45
p:can tell	e66
p:can travel	d61
p:can u	a-154b-103c102d131e-62g-80
p:can we	a78c-105g93
p:can wear	c-41d72
p:can you	a54b-86d93e-88f-70g-106
p:candidature spontanee	c66
p:car j	a91b-51c47d-63
p:card and	a-57d-79e72f101
p:card holders	a140c-102d-92
p:carre de	c-71d119
p:carry your	a-43c80
p:carte de	a-42c90
p:cas d	c79
p:casa a	c141d-67e-77
p:caso en	a100c-53
p:catalogue ?	a-53b88
p:catalogue papier	a-85b98c53f-63
p:cause de	a108e-54
p:ce genre	c-87d103g53
p:ce jour	b110
p:ce matin	a-108b-54d68f-86g122
p:ce message	c117e-59
p:ce n	a-90b141c-73d-56e123f68g-53
p:ce prix	a-97c-96e159
p:ce qu	a62b48d-92f-59
p:ce que	c58e-133f-49
p:ce qui	b74f-59g-57
p:ce sera	a-126b127c-122g138
p:ce serait	a119d-44
p:ce soir	a137d-60g-87
p:ce soit	b75f-47g-56
p:ce sont	d-48e132
p:cela en	a-42c64g69
p:cela existe	a67c-62
p:cela fait	a-83c-55e100
p:cela ne	a59c-59g75
p:cela se	a92b61c-89d-54
p:cela vous	c-51g78
p:celle de	a52c-98d-66g131
p:celle que	a-52b66c47
p:celle qui	a131c-70d-58
p:celui avec	a117d-62
p:celui d	c117d-44e48g-60
p:celui la	a63c-45d-73g88
p:celui que	e80g56
p:celui qui	a46c57
p:cena de	a-61c88
p:cents euros	c-90e94
p:cerco un	a104c-60d-69
p:cerco una	a111c-73
p:certificat de	a-63c-80d110
p:certificate for	a-58d110
p:cet esprit	a115c-67
p:cet ete	a97d-57e-41
p:cette annee	a70b69d-50
p:cette fois	a106b-52c-68d-90e-87f65
p:cette semaine	a-109c84d101
p:ceux qui	e62
p:chacune de	a58
p:chaine avec	a89c-50
p:chance to	a-41c103
p:changement de	a-92g81
p:chaque annee	a75
p:chaque fois	a-98c58e-74f114
p:chaque jour	c101
p:chaque mois	a-65b90
p:charge de	a42c86
p:che avete	c-51f101
p:che cosa	a-48b-93e128
p:che e	c75d-66e94
p:che ha	d-48f95
p:che ho	a-74c-122d133e45f-47g-49
p:che i	a-104b137c-62
p:che il	b-66d-49e90
p:che la	a-119b121e82
p:che le	a103g-44
p:che mi	a-59b-108c116e-89f153
p:che non	a89b-95c103d-116f-51g-59
p:che si	a110c-101e42
p:che va	a125c-51e-49
p:che vi	a59d-70e83g-82
p:chef de	a124c-103
p:chemo and	d88g-58
p:cher monsieur	e72
p:cherche a	a-100c99d50
p:cherche des	c83
p:cherche le	a101c67d-90
p:cherche pour	c142d-93
p:cherche un	a64b-52c85d-61e-69f-51g-53
p:cherche une	a114b-90c65d-83e-63f-48g-56
p:cherchez a	a-52f104
p:cherchons des	a-73c92
p:cherchons un	a-78c122
p:cherchons une	a117
p:chere madame	a-44f99
p:chere maison	a-80c156e-69f60g-51
p:chez elle	a79
p:chez les	a-61c129
p:chez moi	a-66b60c78d60
p:chez nous	a126b-99c49d-70g-42
p:chez un	b-75f93g73
p:chez vous	b88c68d52f-64g-114
p:chez vs	a91
p:chiedo la	c-88f127
p:choisir une	a121c-117
p:chose a	a-103b101d112e-77g60
p:chose dans	a57
p:chose de	a114b-71c-131d-88f-48g-60
p:chose je	e66
p:chose pour	a95
p:chose que	a121c-85d-56
p:chose qui	a43c117e-65
p:christmas ?	a165d-134e-43
p:ci dessous	c51d-65g43
p:ci sono	c102
p:ci sposiamo	b111
p:ciao !	c44
p:cinq ans	b124c-64e-94
p:cinquant anni	c-69e90
p:cinquante ans	a87
p:clasp on	c-77d73
p:click here	c61
p:client a	a-62c118d-47
p:client and	d53
p:cliente de	a92d-42
p:clientes qui	c113e-66
p:clients ?	a-59e78
p:clients en	a-71c53e56
p:club de	a-78b64c64
p:code de	a-48d88
p:code promo	a-44c104f-61
p:coffret a	c-41d53g78
p:coin de	a-108b115
p:collana di	b71d-114g55
p:collection de	a-45c80
p:collectionne les	a91b84c-68d-45
p:collier de	a-92b92c47e87
p:collier ras	c45d79e-84
p:coloured stones	a42c41
p:combien ?	a105b71c-57d-111e-76f-47g-87
p:combien coute	b70c-84d89
p:combien d	a41b61c-50
p:combien de	a54b-130c76d48e-49g-42
p:combien et	a104b-72c-99d50g-53
p:come ?	c81e-64
p:come and	b43c53d-81g77
p:come back	c-68e67g85
p:come by	a112c-70d-63g42
p:come d	a-100c-77g122
p:come down	d83
p:come from	a-81c142e62
p:come home	a-61e123
p:come in	a182b-157c-120d-120e-129f-75g-91
p:come si	a-44b116c-110d91
p:come to	a92b-68c41d-47f-45g-59
p:come up	a66c76e-40
p:come with	a67c99d-41e-69
p:comes from	a-50c88f85
p:comes through	b116c-48
p:commande ?	a73c52d-78
p:commande n	a-76c101
p:comme a	a68c-64g73
p:comme ca	b88
p:comme convenu	a-112c-101g133
p:comme d	b42
p:comme je	a-104c-71d69g116
p:comme la	c40d-50
p:comme on	b78
p:comme prevu	a-97c-79g128
p:comme promis	a-103c-78g131
p:comme une	e47
p:comme votre	a-70c115
p:comme vous	a-119b-52c43g133
p:comment l	a67c66e-76
p:comment on	a-99b-69c132d113f-44
p:comment procede	c-46g80
p:commerce je	c70
p:commission a	a110
p:como se	a104b99c-91d-81e-51
p:compagne et	a-69b67c-49f143g-71
p:company in	a48c49d-50
p:comprado en	a-99c-102d142f-48g-63
p:comprato a	a-97c-83d122
p:comprato da	a-115c-102d132f-41
p:comprendre comment	a-105b49c87e65
p:compte d	a144d-114
p:compte de	c-86f76g66
p:con calma	a-58c-67g121
p:con el	a48b-81c-72d-95e94f-52g71
p:con i	a-90b-55d115g100
p:con il	a-87b67c123d-98e-70f-42
p:con la	a72c-44d-128e-50g48
p:con le	a44b98c-40d-91e-102f-48g52
p:con mia	b127c-59d-68
p:con quien	a-96c101
p:con un	a68b-54c-106d-130e130f-50g-55
p:con una	a97b-56c-51d-81e-59g102
p:concernant le	a-100f122
p:concours de	c-42e70
p:confiance pour	e103
p:confie la	a82d-50
p:confirm by	a43
p:confirm in	c-112f133
p:confirm your	c74
p:conformement a	a-66c-102f126
p:congratulations !	c74
p:connais rien	b-50c119d-70
p:connaissez pas	a-95b-44c97g100
p:connaitre vos	c61
p:conseille d	a92
p:conseillere de	c56
p:conseillez quoi	a76
p:conseillez vous	a72
p:considered for	a-74c47e73
p:continue de	a-110c-83d-47f147
p:contre un	a-87c128d41
p:contre une	a-123b-52c148d71e-52g-49
p:convenu avec	a-112c-103g134
p:copie de	a-70c-45e83f43
p:copy of	a-64c-89f119
p:cosa cosi	a57
p:cost ?	b95c-91
p:cost to	a-192b-49c83d175
p:costa il	b92c-76
p:cote de	d58
p:could a	a-76c-104d135
p:could be	b84c-102e65g56
p:could call	a57
p:could come	a100d-68
p:could do	a114d-49
p:could i	a40b-105c75d45e-101f-59
p:could it	a150b-91c-117
p:could see	a-62b107c-68e76
p:could somebody	a115b-49c-93d53e-55
p:could someone	a54b-84c-68d102e-88
p:could the	a-54e-71g130
p:could we	a106c-67d-85g45
p:could wear	a172b-130c-65
p:could you	c70e-108f55g-123
p:could your	a45b-100d112e-57
p:couldn t	a-82b90c-60e124
p:coup de	a50c-64e86
p:creative director	a-44c78
p:cree une	a-46c114
p:crois que	a-124g132
p:cuir de	a-156c-45d200
p:cuir noir	a89
p:cuir vert	a117
p:customer i	a112
p:customer of	f100
p:cv sur	c55
p:d abord	a-79b134c-119e120
p:d accord	b-47c-84d-67e-48g135
p:d accordo	c-102d-82e-54g128
p:d accueil	e92
p:d achat	a-122b122c-53e109
p:d acheter	a119b-45c59d-110
p:d actualite	a-101d81g89
p:d annees	a113c-111d56
p:d apres	b-54c137f-62g-64
p:d argent	b82c46d-54
p:d argento	a187b-40c-72d-50e-85f-81g-123
p:d ask	a-85f90g64
p:d atelier	a-81c117
p:d attendre	a50e54
p:d attente	a-98e114f95
p:d autre	b82c-110d-45f95
p:d autres	a-106b90c100
p:d avance	b-41c62d81e-77g-46
p:d avant	a-43c-75e125g45
p:d avis	a-98c-86d-89e89f180g-83
p:d avoir	a-58b118c-73d-80e78f-66g84
p:d avril	a102
p:d be	d-89e-42g101
p:d bring	a-78c111d63
p:d come	e43
p:d eau	a-41d64
p:d ecole	a-82c101
p:d ecrire	b104
p:d effacer	a-103c-81d46f125
p:d electricite	c95
p:d elle	c62
p:d email	a-47c68g83
p:d en	b82c65d-104g-69
p:d entree	b48
p:d essayage	a-80d63f65
p:d etre	a90b-57c73d-46e-72
p:d experience	c66
p:d f	c71
p:d give	a-116b-52c172
p:d habitude	a177b-65c-96e-70
p:d have	c68d-57e54
p:d hier	a-113c-105d124f94g82
p:d homme	a98
p:d ici	a-63b130c-95g44
p:d identite	a-117c-101d100e105f58
p:d internet	a57
p:d just	a-93c-58d130g46
p:d kindly	a-108c-44g134
p:d like	a127c-110d-50e-117f-62g-63
p:d love	a-91b96c106d-103e-72f-59
p:d need	c75
p:d observation	c81
p:d or	b69c117d-49e-93f-50g-88
p:d oreille	a58c-74
p:d oreilles	b-41c134
p:d origine	a-90c40d58e95
p:d ou	a-69b-83d-73e-59f155g47
p:d ouvrir	a-126b-53c91e86g68
p:d put	a-117g131
p:d rather	a-42c113e-57
p:d take	c136d-46
p:d un	b-59c44g-82
p:d une	e55
p:d want	a75c-61
p:da <2digits>	c92d-46
p:da parte	a88c63d-71e-42
p:da polso	c82d56
p:da sempre	a-74e105
p:da sera	b119c-83
p:da tasca	a139c-65d-94e-90
p:da un	a-55c-98g137
p:da voi	a-65d104f-70g-76
p:dad s	a100b99c-76d-46e-48g-115
p:dal <1digits>	c83g64
p:dal <2digits>	a98c43d-79g-53
p:dal <4digits>	c-106d66f128
p:dame a	a-78e-55f114g51
p:dame au	a86b-85c-76d-65g67
p:dame aux	a-89b87c-94g117
p:dame qui	a-50b86c99e-85
p:damen und	b-41c67d-44e-43f-43
p:dans ces	e47
p:dans cet	c-77e113
p:dans dix	a-115b137c-91
p:dans du	a-93c-63d124
p:dans l	b-56c64f-47g53
p:dans la	d78e63f-68g-92
p:dans le	a-76c87d89f-49g-69
p:dans les	a102b-78c102d-94e-63f-101g-69
p:dans leur	c63
p:dans ma	a65e-43
p:dans mon	a-133c-63e100g142
p:dans un	b68c-64d41g-70
p:dans une	e-46f50g-65
p:dans vos	a42b-68e-64f123g-50
p:dans votre	a-121b-82c113d-99f95g-50
p:darf ich	c96
p:dat de	a-117b-52c-90d125e118g-40
p:dat het	a-52c-78d-96e142g88
p:data you	a-73c-107f126
p:date de	a-119c-110d54f161
p:date i	a-117c-80e139g81
p:date of	a-104c-77f132
p:daughter is	c-72f94
p:daughter s	e102
p:day and	b46c-98e111
p:day i	b97c-69d-45e41
p:day if	b56d-47g73
p:day in	c53
p:day so	c-45d85
p:days i	a-65g76
p:de <1digits>	a-80b-66c135d-109e-52f-65
p:de <2digits>	c58d-108f-76g85
p:de <3digits>	a137b-63d-75e-42f-62g-58
p:de <4digits>	b-88c51d62e-45f-72g-89
p:de abril	a117c-62
p:de bague	a-109b44f166g-80
p:de banque	e108
p:de bapteme	a44e62
p:de bien	a69c-108f103
p:de bijou	a173b-52c-157
p:de bijoux	a-91b45c94
p:de bolsillo	a84c-76e-74g97
p:de bolso	a128c-85
p:de boutique	a118c45d-46e-63
p:de boutons	g77
p:de bracelet	a-59d87e46
p:de bureau	a126c-77
p:de bus	b63
p:de cannes	c61d57
p:de ce	a-74b-44d-50f-54g108
p:de cette	b47
p:de cheville	a90
p:de chez	a46b47c60e-77f-67g-80
p:de chose	d53g75
p:de choses	a102c-46
p:de col	a77c-64g62
p:de commande	d-83g55
p:de commerce	c79
p:de compte	a79e-55g62
p:de cote	a61b133c-69d-85g-107
p:de cou	a78c-61d44
p:de couleur	b69
p:de couture	b82
p:de cuir	a159c-80d-108
p:de depart	a144c-116d-46
p:de deux	c58d42
p:de diamants	a-42b43c120
p:de dire	a-111g166
p:de dix	d111
p:de doigt	a-102f108g85
p:de droits	a-83c130d-60
p:de enviarme	a-107c-101f134
p:de famille	a95c-118d49
p:de fiancailles	a82c-66d108e-43f-57g-42
p:de fin	a53
p:de france	c71
p:de gala	c54
p:de gamme	c59
p:de garantie	a-98c-97d143
p:de geneve	d72
p:de gravure	a122
p:de haute	a83b111c-94
p:de huit	c42
p:de jeudi	a-57c-76g127
p:de jeune	a-50c-79f132
p:de joaillerie	c74
p:de journee	a105c-68
p:de joyas	c72
p:de l	a-50b-70c102e-87
p:de la	b-43
p:de las	a-64c74g76
p:de le	c-87d140e-91
p:de les	a-56d42f71
p:de lille	a-45c-72d71f94
p:de londres	a-141c-54g163
p:de los	a45b-61c-120d138e-53f-41g-42
p:de lui	b40c122d-78
p:de lune	b-52d63
p:de luxe	a-95b71c71
p:de lyon	a100d-63e-51
p:de m	a-46b-46c-146e103f153g75
p:de ma	a-79b-65c-128d145e67f58
p:de maison	a104c-86
p:de maisons	a-73b58c47
p:de maman	a86c-90g46
p:de manchette	a81c-75d-50g43
p:de manha	a109c-83
p:de mariage	b56c47e-53f-50g-62
p:de mariee	a136c-80
p:de mars	c69
p:de master	c55
p:de me	a64c-136d-123e82f118
p:de melun	a-123g136
p:de mes	a-50c-80d73f131
p:de metier	a52
p:de mettre	a-90c-90f115g119
p:de mi	a-78b-58d97e118f-43g-50
p:de mme	g81
p:de moi	a108g-135
p:de momento	a-110b132c-98
p:de mon	a-82b-76c-58d144e-83f100
p:de naissance	b74c-118d-94f121g53
p:de ne	b-62c-146e-56f183g-49
p:de neuf	g51
p:de noel	a-101c97d69
p:de nos	b-46c65
p:de notre	a88b54d-104e-79
p:de nous	a-70b97d88f-48
p:de nuevo	a-89c-98g126
p:de nuit	b-44c100d-52e-43
p:de octubre	a139c-116
p:de oro	a82c119d-89g-90
p:de ouro	a71c-98d-79e101
p:de parfum	a-87b-90c133d-43e72
p:de paris	a-90c-59d106e94
p:de partenariat	a90
p:de passage	a94b91c-96d-49
p:de passer	g69
p:de payer	b58
p:de perles	a69c-80d65
p:de plata	a113c-82
p:de plongee	a116c52d-47
p:de plus	a150b-120c-70d-82g-91
p:de poche	a81b64d-49e-64
p:de port	a-50c81
p:de preference	a90c72g-85
p:de presse	a60
p:de prix	a-59b75e-60g150
p:de projet	b109c-73
p:de quartier	d101
p:de quatre	c-98d117
p:de quoi	a-55d-70e143
p:de radio	a43c57
p:de recevoir	a-110b94c-70f124
p:de rectifier	a-74c-95f124
p:de regarder	a-59c106d-55g78
p:de rendez	a-118b107c-106f136
p:de repondre	a66
p:de retour	a-56c-115d89f79g64
p:de rien	a-73b126c-129d-86e115f105
p:de sa	a-54b-57d78e-46f60g41
p:de saint	a-115b-46c128d-57e-55g-49
p:de samedi	a-110c-71g135
p:de securite	a86c-87f84
p:de semaine	a62
p:de semana	a54
p:de serie	a-54d101
p:de ses	c-76e131
p:de sete	a44b61
p:de six	c87g-48
p:de soie	a50c-111d80g67
p:de soixante	a130b-84
p:de son	a58b64c-56d-53e-56
p:de su	a-106c130e-40f-51g-43
p:de suite	d43
p:de suivi	a-95c-94d161f-132
p:de sus	a-57b123c-121g107
p:de table	a81b55d-49
p:de taille	a54
p:de temps	a108b-99c-89d40e-45
p:de toilette	e84
p:de tous	a-101b43e106
p:de tout	a-43c-73e-67g141
p:de toutes	a-75e87f41
p:de transmettre	a-84c137f-50g-60
p:de travail	a-63e133
p:de travailler	c72
p:de travers	a73c-70e46
p:de trente	c67
p:de tres	a71
p:de trois	b-49c104d-44e44g-45
p:de um	c80d-86e81
p:de uma	b-53c96d-56e-53
p:de un	a-61c107d102e-71
p:de una	a-72c53d-45e122
p:de ustedes	c106
p:de valeur	c-93d112
p:de vendre	a114
p:de venir	a126d-59
p:de vente	a-85c83
p:de vie	a69
p:de vitrines	c94g-53
p:de voir	e95
p:de vos	a-74b68c60d-92e-93f142g-98
p:de votre	a-122b-40c106g-63
p:de vous	a-140b-64c140d-103e-61g54
p:de voyage	a152c-99d-102e-86g-75
p:dear hiring	c59
p:dear madam	a-41c95
p:dear sir	g57
p:dear team	d70
p:december ?	c75
p:december with	a72
p:decembre a	c-50g70
p:decembre je	c41
p:decide que	a115c-65
p:decided on	f117g-41
p:degli orecchini	a84
p:dei vostri	a-91b67c106d-53
p:deja fait	a-42c90
p:deja une	a-121b141
p:dejen de	a-107c-101f134
p:del <1digits>	a79c-142d75e-40g99
p:del <2digits>	b-45c-53d73e-52f-50g94
p:del <4digits>	a-51c-74d123
p:del mio	a-112c-77d110f99
p:del vostro	a-65c117e-54
p:delai ?	a75c-70d77e-54g-48
p:delighted to	a128g-45
p:delivered to	d52
p:delivery to	c64
p:demain mais	a-107b112c-84d97
p:demain matin	a-74c-93g134
p:demande a	a-126e126f63g91
p:demande d	d-101f155g-78
p:demande de	a-124b-61d-65f121g57
p:demande en	a87
p:demande la	c-69f78
p:demande le	a-91c-74d197e-52g75
p:demande pas	a-70c62d44
p:demande que	c-55f68
p:demande rien	a-44c111
p:demande s	d-114g119
p:demande si	a-130c-54d71e141
p:demande un	a-67c71d75e-53f65
p:demande une	c-143d-53e152
p:depart le	a52
p:depot vente	a-96c106
p:depuis <1digits>	a-100b88c165d-83e-85
p:depuis <4digits>	b-92d-77e-75f148g-63
p:depuis des	c113
p:depuis deux	c-52f71
p:depuis hier	a-79c139
p:depuis j	b63
p:depuis je	a60b-64c107d-126f70
p:depuis l	b101
p:depuis la	c46g58
p:depuis le	a-43b52c-51g104
p:depuis neuf	c50
p:depuis qu	c-49d43
p:depuis que	a-139b52d137e-117
p:depuis six	c60d55e-74
p:depuis toujours	a70c64d-76
p:depuis trente	a-56e62
p:depuis trois	a45c-44d46
p:depuis un	c-81g96
p:depuis une	a109c-114d92e-49
p:depuis vingt	a40
p:des alliances	a68b67c-72
p:des annees	b58d-61f97
p:des autres	a94
p:des bagues	a88b64c-89f-44
p:des bijoux	c98
p:des boucles	a60c43
p:des boutons	a106c-72d-41
p:des deux	a57c-81g72
p:des donnees	a-77c-120f135
p:des eaux	a-40c113
p:des enfants	a-107c126
p:des excuses	a-70e80
p:des fins	a-58f113
p:des gens	e46
p:des le	a-48d67
p:des lieux	c65
p:des lots	a-65c89
p:des mains	b89
p:des maisons	a-45
p:des montres	a101
p:des partenaires	c49
p:des petites	a84
p:des photographies	c-105d41e63f84
p:des photos	a-72c-90d47e67f77
p:des pieces	c64d-45
p:des prix	a42b50c-61
p:des que	a52c-42d-62g96
p:des trucs	a77
p:des ventes	a-93c-53d112f84
p:des vitrines	a-45c80
p:desde la	a120b64c-68d-64e-81
p:desde que	a-110b100c-91d119
p:dessus ?	a150c-119
p:dessus de	a-67c128d-65
p:destines a	a99c-128f93
p:deteste les	a82c-50
p:deux anneaux	a63b60c-64
p:deux ans	a115b-135c54d-91g-142
p:deux centimetres	d71
p:deux cents	c51
p:deux de	c59
p:deux enfants	a-75d165
p:deux fois	a-94c-113d131e119
p:deux heures	c-131d-48e158
p:deux jours	a-94c85e56
p:deux ou	b77
p:deux pas	a77
p:deux soeurs	a140c-89e-41
p:devait etre	a-121c-61d-50e154
p:devant chez	c148d-52e-60
p:devant la	c151e-97
p:devant ma	a-123e142
p:devant une	a-62c54e70
p:devant votre	a-150b98c154d-47e-79
p:devis gratuit	a-54c81
p:di <3digits>	a-71c108
p:di due	a-94c172d-44e-68
p:di esperienza	c74
p:di ieri	a-105c-101f94g119
p:di matrimonio	a82
p:di me	a40c-81f104
p:di mia	a-73b98d75
p:di mio	a83b-42c-100d-101e-71f64g49
p:di non	a116b-55c-74f62
p:di notte	a-88c99d77g-48
p:di perle	a97c89d-106
p:di tormaline	c93
p:di un	a133b-50c128d-141e-131f-44g-48
p:di valenza	c64
p:di voi	b-95c134
p:dia <1digits>	a69c-96g88
p:dia <2digits>	a78c86d-93e-95
p:dia sou	c121d-56
p:diamant taille	a44
p:diamants de	a85b58c-69d-47
p:diamants et	a90
p:diamond in	c105
p:didn t	b-46d-52e87f64g-84
p:die kette	a47c-65g98
p:die man	a90d-47
p:digne de	e49
p:dimanche <2digits>	a75
p:dimanche ?	a144c-119
p:dire a	c-92e118
p:dire ce	c-106d168
p:dire le	a-98d60g69
p:dire que	a-149b128c-115e42g166
p:dire si	a77b122c-122d-47
p:dirige un	e54
p:dirige une	a98
p:discount code	a-68c-85e140
p:disponible de	a-40c75
p:disponible immediatement	c65
p:disponible pour	c59
p:dispose d	a63
p:dit a	a-132b55c-45e144
p:dit d	a66
p:dit de	b-69c184e-61g-109
p:dit en	a-94b52c-68e64f80
p:dit la	a-82c55e82
p:dit oui	a45c-97g63
p:dit qu	a-77b129d-72e60
p:dit que	d-98e49f-69g82
p:dites le	a101c-44
p:dites moi	a55c-73e-120f64
p:dix ans	b78d-69f-40g-60
p:dix huit	a-92b158c-84
p:dix minutes	a-63c-62d86e117
p:dix neuf	a-84c113
p:dix sept	a69
p:do a	a-54b-155c189
p:do have	c84
p:do i	b-79c-62d103e-111g-64
p:do it	a53
p:do meu	a103c-93d85e-88f-41
p:do not	b-47c81d-114e-79f126g-82
p:do one	c60
p:do people	b106c-85
p:do porto	a71
p:do the	a60b47
p:do them	a88
p:do u	a137b-134c60d-59e-86f-63g-72
p:do we	a85
p:do you	a118b-48e-103f-76g-89
p:does a	a-102b106c-81d114
p:does it	a54b-134c61d85g-41
p:does not	a48c-69d76e102f-52g-78
p:does one	b106
p:does the	a76e-56f-44g-59
p:doesn t	a82c52d-51e-67f-47g-93
p:dog s	a98
p:doigt <2digits>	a118
p:doigt de	a120d-45
p:dois je	a-128d137e-43
p:doit etre	a51c-76d48
p:doit faire	d80
p:don t	c-47f114g-83
p:donc dans	a-122b137c-47
p:donc il	a86
p:donc je	a79
p:donc on	g67
p:donc pas	a73b69c-62d-40
p:done and	a49c-74d-42f94
p:done by	d63
p:donne une	a92b-63
p:donne votre	g51
p:donnees me	a-44c-85f111
p:donnez moi	c114f-56
p:dont nous	a-131d-45g151
p:dont on	a-52g90
p:dont une	a136g-43
p:dont vous	c-53g75
p:dos je	e48
p:douze ans	a71
p:douze et	g66
p:down a	c-72d126
p:down in	a-78g104
p:down the	c43g60
p:down to	a120c-95
p:dress watch	b99c-61
p:droit d	a-92c-44f137
p:droit de	a97c-87d-69f90
p:drop it	a-60c-46d124
p:drop me	a-95g120
p:du <1digits>	b-74c-41e-70f149g62
p:du <2digits>	a-44b-91c68d96e-101f47
p:du beau	b76
p:du collier	a146b-45c-101g59
p:du cou	c83e-59
p:du coup	b-43d-41g58
p:du luxe	a-48c78
p:du monde	e93g-45
p:du personnel	a-59c99
p:du reglement	a-45c-119d80f118
p:du rgpd	a-70c-105f124
p:du sac	a-95c-43d144e81
p:du service	a55
p:du soir	g77
p:du temps	c56d-45e-41
p:du travail	b45e52
p:due ore	a-65e106
p:due volte	a-93c107d-55e62
p:durfen wir	c75
p:e <2digits>	a125c-63d-71
p:e a	b-46c-122e-58f142g-69
p:e ancora	a134c-129e-44g-42
p:e arrivata	a-103c-117d146e78
p:e che	a-71b-106c170d-88e-92
p:e ci	a-74c92d58e-52
p:e da	a-104b97c-64e53f102
p:e di	c48d-85e-71f119
p:e eu	b-47c135
p:e ho	a119b-51d-101e-57
p:e i	b78
p:e il	b-65c-69e117f-63g-72
p:e io	a-53c-45e140
p:e l	a73b-46f-45g-91
p:e la	a150b-43d-59f-44g-47
p:e le	a-42b-52c115e-73g40
p:e mail	f87
p:e mi	a77b-94c-139e128f-53g-51
p:e mia	a57c49d-48
p:e nao	a-68b99c-104f136
p:e non	b-54c-130d-71f152
p:e os	a-131c107d-44f128
p:e para	a108c-67
p:e per	a-45b108c43d-85e42
p:e poi	c120d-66
p:e possibile	c-87d114
p:e quanto	a-98c92d67
p:e queremos	a143d-48g-43
p:e se	a108d-61
p:e stata	a55c-80e86
p:e um	a-119b103d112
p:e uma	b-47c50d-83e90g-60
p:e un	b-115c123d-83e86f-43g-74
p:e una	a84b73c42d-94e-70
p:e vi	a-78b86c-76f129
p:e vorrei	c159d-105e-79
p:each of	a136c-86d-65e-43g60
p:each other	a79b61d-74e-49
p:each spring	c71
p:each with	a78d-42
p:earring ?	a73c-60d52
p:earrings i	g50
p:earrings to	g107
p:eau de	d-94e111
p:echange de	c61
p:ecole de	a-43c83
p:ecrire a	a-98b108c-112e90g85
p:ecris pour	a120c-105
p:ecrit il	a111c-56
p:eh bien	c-122e125
p:eight and	c-44g78
p:eight years	c70
p:eine armbanduhr	a54c49d-56
p:eine neue	a110b-43c123d-84e-134
p:eine uhr	a88
p:el <1digits>	a106c-75
p:el <2digits>	a151b-81c-144d-68e-96f-47g-54
p:el bolso	a-123c-97e125g120
p:el broche	a-72c-78e98g124
p:el collar	a-105b91d85
p:el de	a-72c-65d-40e90g124
p:el dia	a76c-44d-41e-45g72
p:el jueves	c136d-67
p:el lunes	a128b-49c-58e-45
p:el martes	a63c-133g117
p:el mismo	b-51c-117e110g-60
p:el otro	c-79d57e74
p:el reloj	a49c-115e57g95
p:el sabado	a79c92d-57e-69g-42
p:el viernes	a54c-91d-46e-62g96
p:eleven weeks	a-141e148
p:eleven years	a44b127c-57d-46e-55
p:elle ?	d60
p:elle a	a63c-128d-60e50f-69
p:elle aime	a120b-81c-101d-54e-50g-40
p:elle avait	b68c-54d-57e82
p:elle dit	c101
p:elle elle	e51
p:elle en	a114b-62c-71d-56g-53
p:elle est	a-41b-80c-155d162e54g108
p:elle etait	e66
p:elle fait	a66c-43d49
p:elle l	a-101c49d65e100
p:elle la	a-48c81d47
p:elle le	a-65c164
p:elle m	b112d-65e105f-44g-61
p:elle me	d96
p:elle n	b-115f75g-60
p:elle ne	c139d-60g90
p:elle peut	a122b-51c-78
p:elle porte	a82c-75
p:elle puisse	c-66g113
p:elle qui	a90
p:elle s	a114c-137g83
p:elle se	a90c-46
p:elle sera	a-54c-78d53g103
p:elle tient	a69
p:elle veut	c127
p:elle vient	d65
p:elle vous	b-46c130d-79g65
p:elles ont	a-74c103d60
p:elles sont	a80c-60
p:else s	a-121e139
p:em <4digits>	c-120d134f-71
p:em lisboa	b-42c-76d151e-43f-42g-43
p:em ouro	a100c-48
p:em paris	a80b-51c-74d51e-56f-48g-54
p:em portugues	a83c-45
p:em sao	a109c-48
p:email i	a-69f67g55
p:en <1digits>	a-42b80d-40e52
p:en <2digits>	a171b-43c-93d-146e-86f-61g-150
p:en <4digits>	b96c-94d84e-91f-80g-89
p:en a	b71d-96f-41
p:en ai	b96c71d-105f-49g-68
p:en application	a-58c-93f116
p:en approche	a119d-41
p:en argent	a132c-115d-93e-64f-47g-74
p:en attendant	a-119b139c-83
p:en avait	e64
p:en avez	a151c-99d-69
p:en avril	a54
p:en barcelona	b-46c-69d114
p:en bas	b77c-85f98
p:en bleu	a96c-40d-102e59
p:en bois	a96
p:en boutique	b-56c-75d49f142g-61
p:en cachemire	g59
p:en cadeau	a-140d150
p:en charge	a-83c85
p:en conge	a-107e72g100
p:en cuir	a149b-74c-129d-129e-66f-46g-69
p:en decembre	d109
p:en deux	a52c-81e85
p:en echange	a-64c104d-43
p:en el	b96d-64e-98g110
p:en email	a153c-92
p:en est	a-131b118c-108d117e72
p:en face	a-58b-42c154d-94
p:en faire	a103b-67c-78d89e-66g-46
p:en fait	a106
p:en faites	a132c-73d-66
p:en fauteuil	a-65g123
p:en fevrier	c73
p:en fin	a99c-91
p:en forme	a97c-95d53
p:en janvier	b96c-82d53e-41
p:en juin	b71e-76g-49
p:en la	b103c-42g-75
p:en laine	a112c-47d-43
p:en laiton	a80b-52d-48e68
p:en las	a99
p:en ligne	b-55d182e-122
p:en londres	a82c-64
p:en madrid	a63
p:en mai	a75d-70g68
p:en mariage	a90b-42c-47d-42
p:en mars	a-122b-41c66d136e-43f111
p:en master	a-44c77
p:en mayo	a79c-72
p:en mer	b44c-93g55
p:en mi	a-56b100
p:en octobre	a-49c-78d132
p:en offrir	a60
p:en or	a122b-75c-61d-62e-79f-61g-88
p:en paris	b-44c61e47g-46
p:en parle	b95
p:en parler	b58c128d-41e-105
p:en pendentif	a147c-89d-60e-40
p:en pierre	c97f-43
p:en plastique	a64
p:en platine	a45c-88g100
p:en plus	a45c-101e-42g104
p:en pret	a-67c92
p:en reste	a151b-68c-82d-116e-49f133g-112
p:en retour	c84
p:en retraite	a92c-51
p:en rouge	a132c-62d-48
p:en septembre	a-42d47g100
p:en stock	d-105g125
p:en su	a-47b-58c77d109e-58g-46
p:en suis	d124e-55g-44
p:en tete	b73c-56d-52g52
p:en tout	a60
p:en train	c87
p:en trois	a-84c57g79
p:en un	b89c-120d-57e81f75
p:en una	a-76c82e100
p:en une	a156b-69c43d-52e-71f-63
p:en vacances	c-45d93
p:en veau	a96c-57
p:en vente	a-59c88
p:en vert	a94d-51
p:en veux	a134b83c-121d-76e-41
p:en visio	a79
p:en vitrine	b-180c191d-49e57
p:en voudrais	a108
p:en vous	e77
p:en vrai	a46
p:enceinte de	a63c-65e42
p:encore ?	b71c72d-124e-41
p:encore a	a-59b93c-54g76
p:encore des	a69
p:encore la	a56c-80e104
p:encore le	a91
p:encore moi	c-94g114
p:encore temps	a50c52
p:encore un	d66e48
p:end of	c59d-80g83
p:engaged in	a-53b110c-51
p:engagement ring	a137b-43d-106g-41
p:engagement rings	c75
p:engraved with	d99g-51
p:enough for	a87c-46
p:enseigne de	a70
p:enseignes de	c68
p:ensemble depuis	a69
p:ensemble des	c-86d-46f105
p:entre <1digits>	c139g-91
p:entre <2digits>	a125e-88
p:entre <4digits>	a-95c43d111
p:entre deux	a101c-76
p:entre en	c96
p:entre le	a68b57c-59
p:entre les	a-91c-78e88g107
p:entre nous	a46
p:envie de	a106c-60d-48
p:envoyer ?	a-110b86c-73d110
p:envoyer le	a-40c98
p:envoyer un	a-55c108
p:envoyez moi	a-108b152c-100f-67
p:er mai	c98
p:erreur de	a-89f88g69
p:es para	b71c-93d78
p:es una	a106c-95e95g-106
p:esiste un	a-87d106
p:espere que	a-67c-47g117
p:essayer des	a110c-75
p:est <1digits>	c-69d61g64
p:est <2digits>	a-121c-76d131g135
p:est a	a-69b-56c138e54f-75
p:est assez	b70c-47d55
p:est au	a-102b96c-97d95g74
p:est bien	a-108b-69d86e-48f-64g119
p:est calme	a91e-53
p:est ce	a67d56e-136f-76
p:est celui	a-136c-93d92e67g120
p:est combien	a-85b130c-93
p:est d	a-78b-51c-64d-54e115f-44g129
p:est de	a-143d177e58g92
p:est decede	c-44f86
p:est decedee	a-94c-89f130
p:est devenue	a-100d134
p:est dit	a-95b59d-49e135
p:est donc	c77
p:est elle	c-92d99
p:est en	c47d-52e95g-73
p:est encore	a127d-106e-70g-63
p:est fait	a-124c114d55
p:est il	a82b-62c-149d134e-71f-48g-87
p:est juste	a-130b127c-42g103
p:est l	a41b-40c179d-93g-59
p:est la	b-47c42e48f-60g53
p:est le	g60
p:est long	d69
p:est ma	c-92d43f101
p:est mieux	b68
p:est moi	a58b-45c-49f-57
p:est mon	g-70
p:est mort	a127c-41e-50
p:est morte	a-46c-46d102
p:est parti	c-64d99
p:est pas	a-78b115e140f-70
p:est plus	a-93c-130d119f147
p:est possible	c-107d51e-56f92g51
p:est pour	c103e-82f-72
p:est prete	d90
p:est quoi	a-122b141c-62
p:est raisonnable	a62
p:est sous	b-58c-68d93
p:est sur	b50c-90e49
p:est tombee	e72
p:est toujours	a-86d77e-64f-57g114
p:est tout	a-64b99c63
p:est tres	a-106c109d-55e-54f99
p:est trois	a74
p:est trop	b47d61
p:est un	b42c-59d99e68f-55g-87
p:est une	a119b-56c-91d-87e78f49g-58
p:est votre	a80b60c-41
p:este ano	a126c-62d-74
p:estimados senores	a-89c116d-75
p:estoy en	a102c-81d60e-63
p:et <1digits>	a-43c-59d151
p:et <2digits>	a88b-54c97d-73e-85g-112
p:et <4digits>	a-57c-68d128
p:et a	b-50c163e-103f-42g-62
p:et au	e86
p:et c	a58b-61c-72d-86e143f-64g-72
p:et ca	a-91b140c-106f92
p:et chaque	a-82c-41f119
p:et cherchons	a132
p:et combien	a58d47
p:et comme	a-81g111
p:et comment	a-42b40d94
p:et d	b-59c96d-94e-76f104g-51
p:et dans	a55c-61d67
p:et de	a-61b-45c-68d81f164g-46
p:et demi	a40c-87g93
p:et depuis	c-50f80
p:et des	e71
p:et deux	c-111d121g48
p:et du	g71
p:et elle	a92b-76c-128
p:et est	a71
p:et faut	a-52c-66d111
p:et il	d-76f52g-48
p:et j	c126e-104f-48
p:et je	b58e-55g-42
p:et l	a-94c-70d126e112f67
p:et la	c-91g78
p:et le	b-73f77
p:et les	b-71c98d-98e-72f52
p:et lui	a60c-113d90
p:et ma	a67b-56c-118d43g47
p:et mes	a-80b-53c158
p:et moi	b106c49d-105g-73
p:et mon	a-52b57c-81d-72e97f108g41
p:et n	a90c-86d-79e71f-44
p:et ne	a-55b-55e-53f151g-52
p:et non	a-121d-70f41g134
p:et nous	a46g-42
p:et on	b-65d-99e120f-50
p:et oui	a-100c-53g123
p:et pas	a83b-65c-84d-63g104
p:et personne	c53d-59e52
p:et plus	a66c-70g65
p:et pour	c-123d-67e99g107
p:et puis	c105
p:et qu	c-110e45f114
p:et quand	a58b57c-42
p:et que	a-55c-119e127f81
p:et quel	a91c44d-70
p:et qui	a108b-45d-43e-69
p:et s	a117d-42
p:et sans	a87c74d-75
p:et si	b107c51d53e-124f-50g-67
p:et son	a42
p:et souhaite	a120c-66g-44
p:et sous	a-155d140e86
p:et surtout	a-52e-70f102g59
p:et toujours	c118g-60
p:et tout	a107
p:et un	a-56c109d-97g-80
p:et une	b-65c106f-58g-92
p:et votre	a-63b-64c59d-73e134f-48g-53
p:et vous	a-50b-46c-71f139
p:etait la	a-100e116
p:etait le	e68
p:etait pas	a-114c-43e61f81g103
p:etait pour	a-114b56c-76d85e103
p:etait un	d59e-41
p:eternity ring	d119
p:etes en	a-78b60g81
p:etes ouverts	a104c-61
p:etre chez	a68
p:etre dans	a-106b122c-73
p:etre en	a-58b112
p:etre un	a-124b131c-69d52
p:etre une	b72
p:etudiante en	a83
p:etui a	a127c-101
p:eu l	a-71d64e77
p:eu lieu	e91
p:eu un	g79
p:euros et	a92c-49
p:euros pour	a-80c46e95
p:evening i	e43
p:evening in	a57c-80e70
p:every day	a65
p:everything else	a-116c-81d66f43g137
p:ex mari	a-78c59f113
p:exchange for	a-73c93
p:existe en	a97b46c-46d-74g-41
p:existe encore	a58b45d-58
p:existe t	a65c-77
p:existera encore	b82
p:explain that	e75
p:expose sur	a-43c68
p:extra plate	a125c-63
p:f vvs	c71
p:faccio il	a106c-44d-65
p:faccio la	a147d-100
p:facon dont	a-68e68
p:facture au	a151c-110
p:facture de	a-59b-58c105d60
p:faire a	a104d-45
p:faire faire	a69b69c-49d-47
p:faire graver	a57b50c-42
p:faire le	b54c-66d51
p:faire passer	c100
p:faire remonter	b59
p:faire un	a94d-51e-50
p:faire une	c112
p:fais des	a64
p:fais du	c80d50
p:fais un	a-89b95
p:fais une	a-74c47e76
p:fait <1digits>	a-135c77d-49e134g-42
p:fait <2digits>	a104c-74
p:fait clac	c86
p:fait de	c93
p:fait des	a-105b118c-72d69e57f-45
p:fait deux	a-121c105e84
p:fait du	a111c-51
p:fait je	c118
p:fait la	a-100d73f101
p:fait les	a-98c122d45
p:fait on	d97
p:fait pour	c104e-56
p:fait sa	a139c-71
p:fait un	a-94c113e49
p:fait une	a-83b55g103
p:faites des	a84b132c-108d-52e-75
p:faites les	a153b-116
p:faites moi	a76c67d-53e-43
p:faites vous	a70b-42c-55d110e-71f-64g-47
p:family of	a-63c109
p:fare una	a-110b76c59e76
p:fate ?	a155b-90c-122d-41
p:father s	a-84c-68d145
p:faudrait du	a-169c63d162
p:faut des	a82
p:faut il	a-77b-40c-156d161e-77f-59
p:faut les	g79
p:faut que	c106
p:faut un	a88
p:faut une	a139c-66d-47
p:fee is	a-136c159d-41
p:femme a	c-41d58g65
p:femme et	b54
p:femme qui	a97
p:ferait plaisir	a-134b57c162g-85
p:fermoir de	a101
p:fermoir du	a-167d176g75
p:festival de	c45
p:fete des	a87c-42
p:fete ses	c46
p:fetes ?	c77
p:fetons nos	a58
p:fiance proposed	c46
p:figlia si	a-44c-44e129
p:fille de	a60c64
p:fille est	a50e-45g59
p:fille et	a72
p:fille m	a-71c-58d142
p:fille qui	a91
p:fille se	a124b-98
p:film de	c98
p:fils a	a-137c97d121
p:fils est	a47
p:fils qui	f116
p:fim de	e105
p:fin d	a55
p:fin de	a109c-116
p:find it	a-134b43c-54d149e108
p:find out	a-76b90c-99d115
p:fini par	e58
p:fino a	a57c-119d-66g130
p:fins de	a-49c-47f114
p:first time	c-91e105g48
p:fissare un	a79
p:five years	b76
p:flacon de	a146c-105
p:fois ?	a100
p:fois au	a70
p:fois c	a81
p:fois et	e77
p:fois je	a97c-60e-87
p:fois le	d99e-51
p:fois que	c-65g62
p:follow up	a72c-101f122g-70
p:fond de	a-114c-144d157
p:fond of	c-67d91
p:for <1digits>	a-85e101
p:for <2digits>	a133b-58e-62
p:for ?	g90
p:for a	a74b-83f-84g-87
p:for all	b79
p:for an	a-78b-47c93e-49f-44g66
p:for by	a58c-60d62
p:for christmas	a68b125c-80d-44
p:for each	a44c-116d87g70
p:for eleven	a71c91e-74
p:for four	a131b-44c-98
p:for gift	a-60c-72e130
p:for her	a106b-42c-93e-49g-40
p:for him	a74
p:for his	e86
p:for it	c74d102e-59g-74
p:for luxury	a-77c102
p:for me	b131c-152d133f-49
p:for my	a67e-87f-79
p:for myself	a61
p:for nine	a119c-87
p:for now	a-111b143c-112
p:for once	a103c-55
p:for one	a132b-81d-68
p:for our	b56d77f-51g-55
p:for sale	a78
p:for six	a-82d109e119
p:for someone	c151e-80
p:for ten	a51
p:for that	a-50e119
p:for the	b-90c66e-48f46g-43
p:for thirty	a61b-55d-65e69
p:for three	a40c73
p:for two	b-41c121d-58g-91
p:for us	c-54g74
p:for you	f42g83
p:for your	a-117b-60c126d-94e-75
p:forgive me	a-95e58g83
p:forgive the	a-85e91g50
p:forma di	c73g59
p:forme de	a97c-95d53
p:forty years	e53
p:forward to	a-101e65g111
p:found a	b-46c79d80e-47
p:found it	a-109c52d55e69
p:fountain pen	a124c-109d81e-49f-46
p:four hundred	a40
p:four times	f91
p:four years	b89c-72
p:fournisseur d	a-49c79
p:fourteen and	a-52c-50e64g90
p:free on	a84
p:free sample	a-45c77
p:frere a	a-45c-53d109
p:friday ?	a146c-77d-68g-92
p:friday at	a-74c-52g130
p:from <2digits>	c164d-63g-70
p:from <4digits>	b67d50
p:from a	a-52d94e-40f75
p:from his	a-47c-88e98f84
p:from i	a-70e82g99
p:from its	c-78e73
p:from me	a-112b86c-69f129g-45
p:from my	b-77c63d-131f-47g95
p:from now	b115c-78
p:from our	a-84b101c-44g74
p:from singapore	a49c-101d93
p:from someone	a73c-148e125
p:from the	b-72f-52g90
p:from you	a-83b-116d136g-66
p:from your	a-111b81c-150d156f54
p:front of	c-59e112
p:full stop	a139c-42d-73
p:fur die	a-142b-42d137e88
p:fur eine	a179b-80d-138e-49f-51
p:fur meinen	c-55e113
p:further to	a-108c-100g132
p:gagne au	a59b54c-49
p:gants et	a-41c92
p:garde la	a59b63c-50
p:garde le	a-44c-87d114e-64g70
p:garde les	a130d-51e-60
p:gave me	a-77c47d152
p:geehrte damen	a70c50
p:geht das	a130c119d-147e-52
p:gekauft <4digits>	a-96c-62d118
p:geneve ?	a117c-81
p:genre de	c-93d93g49
p:gens qui	e79
p:gentile maison	a142d-72
p:gentili signori	c98d-45e-63
p:gern ein	a99
p:get a	a-54b111c-92e87
p:get my	a-45c150d-143e-104g113
p:get the	a-43b58c-75d77f76
p:get to	a64c57
p:getting married	a67c41
p:gibt es	a116b-111c-70d50e-57
p:gift for	d93
p:gift wrap	a-78c-77e92g118
p:give her	a-57b66g64
p:give me	a-108c156d-119
p:give my	c148
p:give to	a45
p:give you	a-90c101
p:given a	c-74d55e41
p:given to	e71
p:glad to	a83b-58c-50g50
p:gli orecchini	g113
p:go back	a-90c-80d111g81
p:go in	a-61b95g56
p:go to	a75c52d-48
p:god bless	a-61c93
p:goedemiddag ik	b-54c75g67
p:going to	a-52b64c-124e-79f136g88
p:gold and	a-121c86g87
p:gold chain	a41g46
p:gold one	a-44c-82d53g127
p:gold watch	d44
p:gold watches	a-85b107
p:gold with	a105d-72
p:good afternoon	d66
p:good day	a46
p:good evening	a130c-77
p:good i	c-67e104
p:good morning	b-43d112
p:gostaria de	c83d-59
p:got a	a89b-53d-78g-52
p:got in	c-70d81e102
p:got me	a58c43d-55
p:got the	a-44b-57c-131d129f-46g97
p:gracias por	a-122c-125d-40f110g135
p:grand mere	a-57b69c-98d90e67f-49
p:grand pere	a-42c172d-72e-56
p:grand pour	c-54g76
p:grandfather s	a-50e76
p:grandmother s	a-140c102d69g90
p:grateful for	a76c-56g43
p:grateful if	a-65f105
p:gravure ?	c-43d108
p:grazie mille	a-106c102d54e-57g78
p:gris et	a46
p:ground floor	a56c-48e72
p:grown diamonds	c65
p:große <2digits>	a85b-40c-81d65
p:guide des	a-96c123
p:guten abend	a103c-62d-51
p:guten tag	b-65c134d44e-72f-72g-65
p:guys do	a113c-48d43
p:h <2digits>	a70b-67d-101e-104f74g56
p:h ?	a68c-68g88
p:h a	a115g-85
p:h avec	a-119c152d-80e-79g102
p:h du	a-156c-135d151e164
p:h et	a76c57d-53g-40
p:h ou	a94c90g-123
p:h pour	a51
p:ha fatto	a-101c66e102
p:ha la	a78c-61d45
p:ha pedido	a138c-66g-59
p:habe ich	a67b102c-95d-68
p:haben sie	a90b-48c83d-88e-51f-64g-50
p:had a	a-66b75c71d-50e45
p:had an	a-110c103g55
p:had it	f51
p:had my	c53d-49e108g-75
p:had the	a-107b58d73e113
p:half the	a91
p:hallo ich	c141d-54e-41
p:hands i	a54
p:happy to	a92b-48c87d-91e-66f-41g-52
p:hard to	a-93b67c-59e117
p:has a	a-56b45c77
p:has asked	a115c-65
p:has been	a-142b-66c52d122e-49f82g-62
p:has come	c-75d129
p:has gone	a-132d124e-43
p:has had	a-97c-69e112f55
p:has no	a57b87c-67
p:has not	b-55c-103d95e70
p:has saved	a40c47e-48
p:has the	a116b-49c131d-57g-133
p:has to	a125c-82
p:has worn	a-41c-73e125
p:hasn t	b-40c-110d72e-74g56
p:hat sich	a-79c-108f143g85
p:hatte gern	b120c-69
p:hatten sie	a-64c139d-55e-59
p:hatton garden	a43c78e-77
p:haut de	c59
p:haute joaillerie	a96b124c-99g-84
p:have <1digits>	a-95c177d-70e-52f-94g-93
p:have <2digits>	c72
p:have a	b128c90d-76e-109f-69g-84
p:have an	b50c-80d54
p:have been	a-128b88c82d-44e60f-51g-56
p:have it	c-106e108f-42g51
p:have just	a59
p:have my	a43f98g-133
p:have no	a-44f93
p:have not	a-61c-124d54e107f104
p:have one	a-46d-75e-44f122
p:have something	b89c-58
p:have the	a103b-81c-87d67e-116f-51
p:have to	d120f-44g-51
p:have two	a110c-53
p:have you	a162b-40c-152d-112e-77g-74
p:haven t	a-108c-72g142
p:he could	a111c-53
p:he d	a107b-82c-103d-59e97g-89
p:he doesn	a129c-46g-75
p:he has	a113c-70
p:he is	a57c-40e72
p:he ll	b-75c140d-59
p:he s	a83b-96c142d-118e-117f-59
p:he told	a80
p:he wants	a113d-43
p:he was	c-70d117
p:he will	a118c-82
p:he would	c65g-50
p:head of	a127c-53g-77
p:hear from	a-100b95c-100d-73f141
p:hear it	a-110d136
p:heard her	c-50e82
p:heart to	a72
p:hello !	a-56c122
p:hello from	c80
p:hello i	a179b-68c116e-97f-210g-100
p:help me	c55d68g-86
p:her and	c63
p:her birthday	a61
p:her in	e72g43
p:her name	e100
p:her own	a75
p:her ring	a133d-51
p:her the	a51b62c-74
p:her to	b48
p:here !	a-45b56c60
p:here ?	d77
p:here i	a108d-45
p:here s	a-44c-86g122
p:here to	c84
p:heritage brands	a-40c73
p:heritage et	a112c-69
p:hers and	c65
p:herzlichen dank	a-97c57g116
p:heure ?	a-106c-79g134
p:heure de	c60
p:heures de	a-51c-88e141
p:heureuse de	a163c-62
p:hi !	a-55f94
p:hi i	a-103c127
p:hi is	a97c98d-71g-105
p:hi there	a-72c55d63
p:hier a	c-80f148g-76
p:hier soir	c-125d114e-61f55
p:high jewellery	a94
p:high res	a-95c106
p:him something	a95c-63
p:hiring manager	c43
p:his mother	b82d-66
p:his phone	a97b-41
p:histoire d	a-64c116
p:ho <1digits>	c82d-41
p:ho <2digits>	a90d-44
p:ho comprato	a-117b-42c-73d124e-53f-41g-41
p:ho ereditato	c148d-130
p:ho letto	a-84c67e73
p:ho lo	a-116c-76d134
p:ho ricevuto	a-118c-114d137g-43
p:ho scritto	a-84c146
p:ho un	a-97c157d-81e-85
p:hola !	c83
p:hola de	a-89c-98g126
p:hold about	a-62c-83f116
p:hold on	a-64c-89f119
p:home and	a101e-48g-52
p:home i	b102
p:home in	c48d40
p:homme qui	a88e-52
p:honestly i	a49c44
p:honoraires au	a-89c103
p:hope to	b68
p:hospital in	c97
p:hotel de	a-57c98
p:hour on	a52
p:hours to	c51
p:house ?	a-79c-51d129
p:house has	a46c-46e79
p:house in	a120b45d-139e-69
p:how ?	d-119e151
p:how a	a-59b71c-90e124
p:how do	b-45d75e-108f89
p:how long	b119c-107e-46
p:how many	a-54b-75c144
p:how much	a102b-40c117d-47e-81f-68g-69
p:how to	a-62b116d161g-79
p:huit ans	a-55b155c-53e-74g-53
p:huit jours	a-79c-100d-81e174
p:huit mille	a56
p:husband s	a-125c104d71
p:husband who	c-63e100
p:i actually	a149b-114
p:i am	b-68c89d-68g-91
p:i ask	a-85b45c135d-51
p:i asked	a-51c-126d-44e104f81g105
p:i be	d54
p:i believe	a-94c-65f94g113
p:i borrow	a-120c128
p:i bought	a-130c113f80
p:i bring	a87b-44c-108g93
p:i brought	a55c-40d52
p:i buy	a103d-55
p:i came	e84g-42
p:i can	b83d54e-47g-63
p:i collect	b102c-58
p:i come	a148b-73c-99d-103e-43f-70g-80
p:i could	b72d-72e105f-52g-59
p:i d	d-49f-73
p:i did	a-43b75c-45e74
p:i didn	c-103e84f90g-55
p:i do	a-44c72d-79e-89f156g-84
p:i don	c-59e95f74g-80
p:i drive	a105
p:i drop	a-105c45d122
p:i dropped	a-117c-110d114g128
p:i expect	a-71c-89e85f95
p:i feel	a-73d56e81
p:i felt	a-113e123
p:i find	a-48b63c-111e124
p:i fix	a-57c105
p:i forgot	a-93c-95d113g112
p:i found	a-113c82d52e64
p:i gather	a-77g100
p:i gave	a133g-57
p:i get	a-61b105c-55d51f97g-59
p:i giorni	a-46c-44d131
p:i go	a-97c44d130g-54
p:i got	a46c-132d93g81
p:i had	a-131b-44c-89d131e134f-62
p:i have	a44c42f-50g-111
p:i hold	c118e-73
p:i hope	b85e-51g64
p:i inherited	a-75c56d61
p:i just	a-46b144c-130d-133e-53f85g-50
p:i keep	b-98c158d-98
p:i know	d-104e-79g61
p:i leave	a-103d69e70g56
p:i left	a-52c124d-97e69
p:i like	b139c-73
p:i live	a-121c111f99
p:i ll	b75d-104f-75g99
p:i look	b111c-96d-54e67g-65
p:i lost	a96c-49
p:i m	b56d-47
p:i make	a-63b-50c156e-89
p:i may	b121c-46
p:i mean	b108c-107g103
p:i miei	a81b-44c-92d-56e64f62
p:i moved	a-93b62c-91d93f71
p:i need	b-73c71d79e-66f-66g-134
p:i never	a-94d-87e-74f137
p:i noticed	a-94c70d57
p:i now	f97
p:i only	a-113d69f130
p:i own	a131b-57d-132e111g-60
p:i paid	a-113c-97d46e139
p:i pay	a76
p:i post	b-95c175d-48
p:i promise	a89
p:i promised	c-60g102
p:i rang	a-68c-60e94g88
p:i realise	a94c-106e83
p:i represent	b-43d115
p:i run	a80b-75c93d-61e-53
p:i said	a-56c-74g116
p:i saw	a156b-87c-70d-61e-58
p:i say	a-79b130c-54d-65e65
p:i see	a110c-48d-67g-58
p:i sell	a42c-57d67
p:i send	a-54b-48c65d86e-49f-42g-47
p:i shall	b53
p:i shan	c-72e80g60
p:i should	c-64d128e63f-53g-80
p:i speak	a76c42
p:i still	a91b-62c82d-44
p:i take	c82
p:i teach	b83
p:i then	a-78c-69e133
p:i think	c-61d77e95f54g-55
p:i thought	a-68c89d61
p:i understand	a92c-51d-46f45
p:i use	d89
p:i used	c-44f66
p:i ve	d-47f66
p:i vostri	a-136b140d-95e-82f79g-54
p:i walk	b99
p:i want	a106b-76c-40d-110e55f-85g-104
p:i wanted	a-99e126
p:i was	b-98c-57d-81e128f-79
p:i went	c-73e82f87
p:i will	a-148b86c151d-63f-41g-43
p:i wish	a-55c53e75
p:i won	c-87d-52e41f120
p:i wore	e77
p:i work	a139c-69e-57g-54
p:i would	a119b-91f-51g-108
p:i write	b107c-75d-40e53f-45
p:ich bin	b-93d-133e135f-69g-66
p:ich habe	a-136b54c-60d89e118f115g-55
p:ich hatte	b115c-94d-61g123
p:ich ihnen	a-119b-65c104d-67e130f-61
p:ich in	a-65b123c-92d77
p:ich mir	b83c-92e99
p:ich mochte	b-40c141d-105e99
p:ich nicht	a62
p:ich sie	a-66d109
p:ich suche	a113c-88d-86
p:ici la	a-113b111g59
p:idee de	a69c44
p:idee m	a-48b109
p:idee serait	a47
p:ieri sera	a-112c-99d-45f145g74
p:if a	b106
p:if he	a-82b110
p:if i	b103c-57d109e-114f-56g-91
p:if it	b127c-113d75e-78f-56g44
p:if my	a-125b151c-111
p:if not	a56
p:if possible	a52c-50d43
p:if so	a119c-46
p:if somebody	a-41b123
p:if that	a-41g93
p:if the	a-56b134c-89d-119f-67g147
p:if there	a-49b72d81
p:if they	a71b-109c-68d52g62
p:if this	a56b-62c163d-80e-40g-146
p:if we	b105c-85
p:if you	a42b-44c68e-110g-40
p:if your	a-139b-41c177e-73
p:ihnen am	d-47e-45g128
p:ihnen ein	a70
p:ihnen in	a67d57e-44
p:ik ben	a-90b77c-93d-89e137f135g-77
p:ik heb	b-80c-102d104f-41g84
p:il <1digits>	a63b-58c47d53e-63f-55g-49
p:il <2digits>	a118b-61c-127f-55g-90
p:il ?	a134c-84
p:il a	b-144c118d72f-58g-110
p:il bracciale	a-40c-91d96e122
p:il doit	d86
p:il dort	c78
p:il en	a136c-135d-61g-48
p:il est	a78d-42e-71f-78
p:il existe	a61c-100e131
p:il fait	c47d65
p:il faudra	a61
p:il faudrait	b112c-100d106
p:il faut	a113c-146d-93e63f-45g-76
p:il l	c-73d112
p:il la	c-54d88e61
p:il le	a-70c-70d147
p:il lui	b42g78
p:il m	a40b47c-71e57g-71
p:il me	a94b-72c110d-85e-124g-91
p:il mieux	d93
p:il mio	a-57d65f-73
p:il n	a68d-56g-44
p:il ne	c156e-81g-57
p:il nostro	b-46c124d-102e-65f-45g-65
p:il nous	b-50c88e-61f-44
p:il pacco	c-58e95
p:il part	d81
p:il peut	a90
p:il portiere	c-76d99
p:il possible	a-46b55c-54d102e-87f-51g80
p:il preventivo	a-115c-103g138
p:il prezzo	a95b-72c-54d-45e79
p:il primo	a119e-87
p:il profumo	a93c-96d42
p:il reste	d48e51
p:il s	a75b-156c114e-96f-47
p:il sera	a181c-121d-70
p:il suo	a124d-96e-69
p:il treno	a79
p:il une	c-63g90
p:il va	a97
p:il veut	a114c-73
p:il vostro	a-96c126d-106e-50f-64g-115
p:il vous	a73b114c-123d-93e-106f133g-144
p:il y	b60d151e-98f-68g-113
p:ils ont	a-163d193e54
p:ils sont	f94
p:im mai	a57c117e-84
p:imagine que	a-52d48e52
p:importe quel	a76
p:importe quoi	c155g-112
p:in <1digits>	a-81b-53c91d41e-53g-42
p:in <2digits>	b-55c108e-61f-47g-53
p:in <4digits>	a-136b54c43d128e-87f61g-101
p:in ?	a58b-50d87e-57f-58g-45
p:in a	a45d-129e45f88g-105
p:in advance	b90d-72f-47
p:in an	c-126d81g55
p:in and	a79b76c-81
p:in antwerp	a55c52
p:in argento	a48c-93d-42g113
p:in bath	a-46c58e70
p:in by	c100
p:in cambio	a-59c84
p:in charge	c-93e137
p:in cork	a-110b118d-68g55
p:in de	a62b61c75d-83e-41f-43g-85
p:in der	c59d-75e92f-80g-74
p:in die	a-130b128c92
p:in dubai	a-81c54d96
p:in dublin	c-60d48g79
p:in edinburgh	c-82d52e76
p:in exchange	a-73c93
p:in for	b45c-46d-50g107
p:in from	a76c-52e48
p:in front	c-63e112
p:in galway	a74
p:in geneva	a131b56c-91d-65g-49
p:in genf	a137b-97c75d-100e-84f-46
p:in gold	d53
p:in hatton	a43c78e-77
p:in his	a87c-78e46
p:in hospital	e82
p:in i	a122e-68
p:in ihrem	b78c-96d105e-54
p:in ihrer	a-121d88e128f-41
p:in it	a79b120d-111e-76f-58g-66
p:in its	a-117c130d104e-78
p:in january	a74c-104f104
p:in june	a-51b-80c137e-85g50
p:in law	b-70c46
p:in leeds	d50
p:in londen	a150b-55c-95e-40g-134
p:in london	a95b-70c-72d60e-78f-67g-98
p:in luxury	a-55f64
p:in mailand	a95c-105d84e-45
p:in march	b-45d101e-55g-44
p:in may	b64c57d-85e46g-62
p:in mayfair	a48b-43c-51d-91e162g-42
p:in milan	a-49d96
p:in mount	a-89c169d-55
p:in my	b-55c-44e-76f61g143
p:in navy	a105d-59
p:in negozio	a-49b80c-84e100f50g-62
p:in new	c-69d94
p:in nine	a-121c120e97
p:in no	a-60c-71d-73g148
p:in october	a47c-53d-97f80g64
p:in ohio	c132e-67
p:in on	b-55c-91d146
p:in one	a-96b85f87
p:in oro	a64d-53
p:in oslo	c-72d67g55
p:in our	a76b-64d147e-46f-72g-48
p:in parijs	a114b-52c-87g-68
p:in paris	a125b-78c-90e-58f-72g-70
p:in pelle	a139c-61e-66g-59
p:in pensione	a45b75c110d-61e-101g-120
p:in person	a61c-68d116
p:in platinum	a121c-62g-62
p:in september	a47
p:in spring	a54c-74f96
p:in steel	a155c-103d-105
p:in stock	a86c-83d-53e77
p:in that	a88b73c-82d-54
p:in the	b62f-97
p:in there	a87
p:in this	c-101d65e80
p:in to	d111e-41
p:in touch	a-101b98c-114g131
p:in town	a76c-127d126g-57
p:in two	a-65b42e106
p:in un	a89c104d-100e-71g-42
p:in vetrina	a92c-52
p:in via	c-82d105
p:in which	a-63b66g71
p:in white	a-45c54g108
p:in with	d121
p:in writing	a-98c-119d-46e116f136
p:in your	a-65b-111c149d-127e-74f67g-69
p:in zurich	c-54d103
p:indiquer le	a148b-53c-118d41
p:informe que	a-67c111d-55f61
p:inherited a	a43b-71d41
p:initials on	d92
p:inside if	a45c-41g68
p:inside the	a-101d81g86
p:intend to	a-112b145c-108e42
p:interested in	a140d-100
p:into a	c-82d-58e124
p:invoice <5digits>	a-45c98d-47
p:io sono	a134d-99
p:is <2digits>	b58c-95d-64e89
p:is a	a66b-120c158d-114e-47f-47g-93
p:is about	a-120b65d67e79
p:is an	a127c-41g-69
p:is being	a-51c-77e96f93
p:is fine	a-87d98g81
p:is for	a-68b106c-111d-62e114g97
p:is holding	a-46c79
p:is in	c94d-46f-60
p:is it	a110b-70d-42e-78f-70g-107
p:is leaving	a100c-64d55g-67
p:is my	a-136b-60c-72d135e83f73g-69
p:is near	a-43c132
p:is not	a53e78
p:is now	a-131c-130d84e159f61
p:is on	a-75e-47g134
p:is still	a-88c-109e95f119
p:is that	a-64b45c-73d179g-62
p:is the	a65d-107e-98f-69g73
p:is there	a60b96c-121d107e-96f-65g-92
p:is this	a71b-79c170d-62e-122f-47g-163
p:is to	a-96b-46c62d94f90
p:is under	b101c-90d-43g84
p:is your	a-109b-62c123e-61f-51g-59
p:isn t	a-72b-83c64d96g49
p:ist das	a-81b-46c-123d110e154f-76g-43
p:it !	g74
p:it ?	a-94b-120c56d149e-88f52g-56
p:it a	b-42
p:it again	a66c81d-45g-60
p:it all	a-107d171
p:it and	a-57b-97d-69e48f152
p:it as	a73c-120e60g71
p:it at	b100c-120d82
p:it back	a-132c78d117
p:it be	c-137d139e-118f-55g52
p:it before	a64
p:it but	a88b-65c-54d68
p:it by	a77
p:it came	a-130c-123d135g130
p:it can	a-84d102
p:it cost	a93b-157d115
p:it could	b-103c128e-74
p:it d	b82g45
p:it down	a-107c-79d139e83
p:it every	b60
p:it for	a-60b-71d135e-85f-47
p:it from	c-42d73e67
p:it goes	c82
p:it got	a-78c-63d77g125
p:it had	e46
p:it has	a-45b-63c-53d117e-100f118g46
p:it hasn	a84c-68f54
p:it i	c-145d-53e104f157g-72
p:it in	b-41f49g43
p:it is	a-44b-50c61e-55g93
p:it isn	a-105b-44c117d-86e99g73
p:it it	c-93d68e97
p:it ll	b78
p:it made	c86
p:it may	a108e-46f-76
p:it myself	d87
p:it needs	a64
p:it off	a-145c-120d169
p:it on	a53b-79c-89e48f-56g65
p:it or	a50
p:it out	e76g-51
p:it please	a-41f95
p:it possible	a47c-52d73
p:it s	a-50b-78d84f51g44
p:it she	c103
p:it should	a-103c113d-117e-66f88g84
p:it since	e55
p:it so	a108c-52
p:it still	a161c-74e-81
p:it that	a103c67e-40g-73
p:it to	a-66b-113d118e107f-55
p:it too	a71d-62e97
p:it true	c147d-88
p:it under	a99c-53
p:it until	a60c-72g48
p:it up	a105d-62
p:it was	a-41c-127d65e136
p:it went	a-92d112
p:it when	a122
p:it while	d50
p:it with	a55d-94g93
p:it would	a-57c75d71
p:its the	a-133c-77d125g123
p:j achete	a172b-48c-117d-116e-104g-44
p:j ai	a-44f43
p:j aime	a-144b146d-44
p:j aimerais	a116b-53d43e-71f-103g-91
p:j anime	a83
p:j apporterai	a-55c-59g133
p:j arrive	a91d-55g52
p:j attendais	a-86b95c-88e94
p:j attends	a-107c-108e131g67
p:j aurai	a-119b132c-96g98
p:j aurais	c52d-51
p:j avais	a-99c-109e136f141g-64
p:j ecris	b72d-41e-88
p:j en	a129c-109d-103f-72g-106
p:j espere	a-44c-68g113
p:j etais	a-114c-124d-78e148f61g48
p:j habite	a-41b115c-111d106g-46
p:j hesite	d45
p:j imagine	a-52d48e52
p:j insiste	a94
p:j irai	a114
p:j organise	a-49c89
p:j ose	a-45c75g63
p:j y	b121c-115e86g-41
p:jai fait	a-94c73e86
p:jamais d	c-43e79
p:jamais eu	a77
p:jamais porte	c66
p:jamais portee	a-94c156d-69
p:jamais rien	a118b-64c-95d-75e-60f95
p:janvier je	a46c-54d75
p:je cherche	a53b-98c106d-87e-57f-73g-42
p:je collectionne	a58b83d-45
p:je commence	a-91e103
p:je complete	a61c-143g104
p:je compte	b99
p:je conduis	c45
p:je confirme	c-94g118
p:je connais	a76b-49c-42d-99f94g-61
p:je constate	a-78c-54e108f56
p:je crois	a-54b59c-42e-44g123
p:je demande	c-44d144e-52g-46
p:je demenage	a-90f116
p:je desire	a51
p:je dessine	c58
p:je dirige	a60
p:je dispose	a51g67
p:je dois	a135d-55e-59g-54
p:je en	a51c-76d88
p:je fais	a47c96d-238
p:je gagne	b109c-72
p:je garde	a-50b77c-78e92
p:je joins	c100
p:je l	a54c-65f-64g-49
p:je la	a-50b-127c118d46f-60
p:je le	b-142c166d52f-65g-77
p:je les	a-81c85d-72e95f-57
p:je lis	a106c-105d127e-41
p:je lui	a41b151c-87d-86e-58
p:je m	a-63b155e-80g-68
p:je me	a-62b112d-87e45g47
p:je mets	c117e-84g-43
p:je monte	a75
p:je n	a-47b121c-44f83
p:je ne	c-101d54e68f77g-52
p:je paie	a109c-88
p:je parle	a-95d79e103g-54
p:je pars	a-130d136f-42
p:je passe	a107b99c-76d-83e-94f-63g-118
p:je passerai	a-97c68e-57g106
p:je paye	c106
p:je pense	a-97b134c53
p:je peux	a61b-66c49d75e-111f-74g-99
p:je plaisante	c55d-49
p:je porte	a146c-51d-88
p:je porterai	a118c-53
p:je possede	a67c-47
p:je precise	e68
p:je prefere	b-58f122g-112
p:je prefererais	a-83b53d47g76
p:je prends	a132b-75c-61d-113e-87f-44g84
p:je prepare	b-53c90d-45e-42
p:je propose	c72
p:je puisse	a104c-56
p:je realise	a-46c80
p:je recherche	c76
p:je recois	a-47c-125f146
p:je redige	a57
p:je regarde	a-124b142c-84e-43
p:je regle	a84
p:je regrette	a-53d75e90
p:je repars	a72c56e-70
p:je repasse	a54e-45
p:je reste	a-97c-79g127
p:je retire	a-106c-136f156
p:je reve	a-101b111
p:je reviens	c-58d-60e-86g100
p:je sais	c46e-51f-73
p:je serai	a-66b56d96e-60f-51g94
p:je serais	a64b-51c50g-42
p:je sollicite	f102
p:je souhaite	a-67b-79c76d55f58g-62
p:je souhaiterais	a-138b-54d127f-56g133
p:je suis	a43c44d-112f-50g-44
p:je tenais	a-73b55c-44e94
p:je tiens	a102b-49e-53g-60
p:je travaille	a92c-50d-40
p:je trouve	a-109b146c-137e119
p:je vais	b69c-51e58
p:je vends	a-72b-92c174d-134e-62f-40g-49
p:je venir	a126b-91
p:je veux	a101b-104c-69d-153e-46f78g-50
p:je viendrai	a-42b127c-105e-59g100
p:je viens	a96b-56c-82d-58e-95f-58g49
p:je vis	a60c-82d80
p:je vois	a153b-129c-52
p:je voudrai	c49
p:je voudrais	a99c-105d-51e-109f-83g-88
p:je voulais	a-109b129d-80f-51g43
p:je vous	a-76d-90f82g137
p:jeudi <2digits>	a-61g98
p:jeudi ?	d66
p:jeudi a	a-98g116
p:jeudi au	a-58g75
p:jeudi de	a66
p:jeune fille	a-50c-79f132
p:joaillerie a	a116c-43
p:joaillerie depuis	c64
p:jour de	b-52c-88e133g-46
p:jour j	b94
p:jour je	a-117b124c-53g94
p:jour meme	a98
p:jour ou	b118c-92
p:jour peut	a-91b121c-76
p:jour quand	a-86b116c-56
p:journaliste mais	a119c-92
p:jours apres	a-82e100
p:jours c	a-128b119d144g-61
p:jours la	a-61c-43e118
p:juin a	a90
p:juin et	a75b-89g73
p:juin je	a51c-69f65
p:juin pour	a-137c139d90
p:jure que	a-91e120
p:jusqu a	c-48e-51f-57g88
p:jusqu au	d-46e71g66
p:just a	a115g-78
p:just been	a107
p:just checking	a-110c75d90
p:just like	a-129b138c-123d125e-43
p:just the	b-40d110
p:just to	a-71c-63d-71e-41g143
p:just want	b111c-86d62
p:just wanted	a-104b131c-91
p:juste le	a115b-132c54
p:juste pour	a-130b131c-69g88
p:juste savoir	a-138b44c162
p:juste une	a106b70c-50e-85
p:k followers	c71
p:kan ik	b-62c-97d124e-47f-42g-56
p:kann ich	a-55c-84d118
p:kann man	a79c-79d67
p:kashmir sapphire	a111g-43
p:keep it	a47d59
p:keep the	a-102b87g63
p:kept the	d40e64
p:kette mit	a59c-72g96
p:kind of	a-47b89c-52g93
p:kind regards	a87b-60c53
p:kindly send	g63
p:know a	c69
p:know how	a-52b143c-121e98g-77
p:know i	b109c-59
p:know if	c-96d103g112
p:know it	a97b-87c103d-75
p:know the	b95c-75
p:know what	c131e-71
p:know whether	a-111b61c-90d110g63
p:know which	a-97c-73e111g99
p:know you	c-78f65g73
p:know your	a57
p:konnen sie	b-73c-98d142e-55f-81g-42
p:kunnen we	a137b-64c-65d-74g-77
p:kunnen wij	a123c49d-116g-58
p:l a	b-50c-45d83e73f-41g-66
p:l accueil	c-58e104
p:l achat	a61c-116d41e100
p:l acheter	c119
p:l acompte	a-50c-82g120
p:l adresse	a-135b-40c-86f157g94
p:l agenda	a128c-96
p:l ai	f-55
p:l air	a-42b87c-57d61
p:l alliance	a-56d106
p:l an	b-47c44f40g-48
p:l anello	a-114c-92d127e68
p:l anneau	g71
p:l annee	d120
p:l anniversaire	d-43f77g69
p:l anno	a84
p:l apres	c63
p:l argent	g63
p:l armee	c72
p:l article	a-87c-125f139
p:l assurance	a-73c-120d129
p:l atelier	b-82e-59f-42g108
p:l autre	a53b-94d-87e62f-64
p:l avais	a-108c-60d55g111
p:l avait	a-125d46g111
p:l avenue	a-46c48e53
p:l avez	a145b-59c-130d-68e47f-44g-67
p:l aviez	a-92c-46g118
p:l avoir	a78c-54d62
p:l eau	a-97c88d116e52g-49
p:l eclairage	c70
p:l ecole	a-54c96f-44
p:l ecrin	a-98g111
p:l email	a-161d201
p:l empreinte	a89
p:l enseigne	a-45c89
p:l ensemble	a-53b91c-103d56f97
p:l entree	a-117c65e100g78
p:l entretien	c-47d131
p:l envie	b79
p:l envoie	a-82c-46d116g62
p:l envoyer	b-49c-43d84e-46
p:l equipe	f79
p:l essayage	a-69c-54g126
p:l essayer	a99c-69
p:l est	b55e58
p:l ete	a147b-42c-45d-86e-52
p:l expedier	a-77d95
p:l experience	c55
p:l ha	c141d-58e-71
p:l habitude	e98
p:l hanno	a47c-84g95
p:l heroine	c72
p:l heure	b-56c-91f-47g117
p:l histoire	a77
p:l historique	a-60c-95f121
p:l hiver	a-46b105
p:l ho	a-106b-60c66d104f-47g-119
p:l honneur	a87c51e-85
p:l hotel	a121c-124d44g-50
p:l idee	b87c81d-52e-40
p:l instant	a-112b113
p:l interieur	b-41c-88d161e-44
p:l objet	a-45b41d43
p:l occasion	a-51e92
p:l offrir	a-119b127
p:l on	a-78b53d-99e140f-59g51
p:l ont	d-67e69
p:l or	a-100b-88c174d-80e-87f-61
p:l ordre	a50b49c-92e-44g55
p:l orologio	e90
p:l ouverture	a128c44e-44g-51
p:l un	a110b-44d-62g-45
p:l une	a96c76d-99
p:l unite	a111d-63
p:l universite	a-52c108
p:l usage	a55b61c-110g78
p:la ?	a44c92d-67g-43
p:la bague	a95b-107c-101d-47f-70g40
p:la banque	a-97e78g58
p:la bas	a-71c-77d75e83g63
p:la boite	a-109b58c-48d43e153
p:la borsa	a69c-105d62e61g-84
p:la boucle	a-102c-73d113e76
p:la bougie	a-86c-107d144f-49
p:la boulangerie	a-111b119
p:la boutique	b-55e104f-58
p:la broche	a-48c-164d223g40
p:la c	a74
p:la cancellazione	a-105c-104f141
p:la carte	a-55b-52c-95d98e137f-64
p:la casa	a77c91d-75e-43
p:la ceinture	a136c-74d-100e-44g59
p:la ceremonie	a-43e53g78
p:la chambre	b67c42
p:la chercher	c-74d88
p:la cire	a71c-60d67
p:la collection	a-83b66c65
p:la commande	a83c47e-130f49g-42
p:la couronne	d99
p:la couture	b-86c-63e120
p:la dame	a-129b94d-87e50f-42g143
p:la date	a-41c-103d46f136
p:la demande	a-90e-48f166g-89
p:la derniere	a-66c-90e87g107
p:la deuxieme	a-117c-99e101g128
p:la difference	a-102c116d61
p:la direction	f98
p:la directrice	c115f-42
p:la doublure	a-118c-115d114g134
p:la drome	a-43c92
p:la facon	a-68e68
p:la facture	a-121d108
p:la faire	a46b-42c102
p:la famille	c-92d90g41
p:la fermeture	c100d42e-79
p:la fete	a93c-47
p:la fin	a-66b-52c126d-85f-50g114
p:la grande	g64
p:la gravure	a-46c-48d92g83
p:la haute	a-57b79
p:la je	a-128b139c-115e117
p:la joaillerie	a-48c99
p:la journee	c-58g81
p:la laisser	a-67d95
p:la lettre	a-88c83d59
p:la liste	a-109b106c-136f139g85
p:la livraison	a-116c63d72g78
p:la loupe	a58
p:la lui	a56
p:la lumiere	c-66e45g118
p:la lune	a131b52c-60d-106e-50
p:la main	f-44g40
p:la mairie	a55c72
p:la maison	a-43b120e-78g-64
p:la manchette	a44c-74d85
p:la mariee	a-54g115
p:la medaille	e104
p:la meme	a58c-141d-86e107f-63g40
p:la mia	e-92f103g-96
p:la mienne	b-94c107d-40e-56f60
p:la mise	g76
p:la moitie	a103c-104d58
p:la montre	a-55d65f100g64
p:la musique	e45
p:la nostra	a-116g130
p:la notice	a-107d119
p:la notre	a-58c108
p:la nuit	a-88c129d41e-53
p:la paix	b-61c60d100e-44f-57
p:la parola	c-116e115
p:la part	c-90g103
p:la parure	a-69c58d49
p:la pendulette	c-65d129
p:la personne	a-84b-46c-64d-60e109f61g134
p:la petite	a42c-103d-60g102
p:la photo	a-105c-107g138
p:la phrase	a127e-98
p:la piece	a-51c75e50
p:la pierre	a-72e80g43
p:la pile	a-96c-71d119
p:la pioggia	a-86c120
p:la place	a-41c66d-70e-45f54
p:la pluie	a-44c-56d54f103
p:la plus	a149c-54d-57
p:la poche	c-53d109
p:la police	a-108c136e-81g84
p:la porte	b90c81e-75
p:la premiere	a42b-50c-105d-80e81g61
p:la prendre	a131c-64
p:la presente	a-85c-130e85f139
p:la primera	c-61g82
p:la puerta	a-40b88c-78e86
p:la question	a-72c54d53g70
p:la refaire	a-59c-67d117
p:la reference	a-100c-53d137g78
p:la reponse	a69c-88d-80g106
p:la retirer	a-117c-79d83f124
p:la retraite	b-68c164d-86f-45
p:la reunion	a51c-49d81
p:la robe	b-74c-77d54e92f-51g104
p:la rue	a-87b-69c147d-86f-45g-61
p:la saint	g67
p:la salle	a-95b90c113d-64
p:la scatola	a-75e86
p:la semaine	a88b-61d-88f-53g44
p:la sienne	a84c-62
p:la signora	a108c-50
p:la soiree	a-127c66d95e57
p:la somme	a-57c93d-72e64
p:la spedizione	a-100c-87e137
p:la stessa	c-65d53e80g-43
p:la suite	c-72g112
p:la suppression	a-84c-59f135
p:la table	a55
p:la taille	a-90c-105d71f119g110
p:la tesi	c75
p:la tete	a-47b124c-125d-51e96
p:la tienda	b-44c-128e142
p:la transmission	c55
p:la veille	a-107b71c-106e140
p:la vendre	a-83c-61d197
p:la vente	c64
p:la version	a-102g121
p:la veste	a58c-53d92g-72
p:la vie	a47b48c-108f101
p:la vitrine	a63b97c-116d-57e55g-41
p:la voir	a49b43
p:la voiture	a90b55c-58d-114
p:la vostra	a-129b-42c111d-79e108g-64
p:la votre	a71c62d-112f-57g-88
p:la vue	c-58e85
p:lab grown	c75
p:ladies watch	a-131c86d138
p:lady who	c-78e50f95
p:lady with	c108e-87
p:laisse la	a-103g128
p:laisse un	a-90g117
p:las fotos	a-97c-92g128
p:last month	a-104c124d93e-73
p:last night	a-138c54d-114e-63f166g-94
p:last time	a-51c152
p:last tuesday	d75g40
p:last week	c-129g120
p:last year	a97c96d-77e-52f-49
p:late father	a46
p:late husband	a-142c130d72
p:late wife	e85
p:laurea in	a104e-64
p:le <1digits>	b-69
p:le <2digits>	a52b-98c-82f-43g90
p:le bapteme	c-67e128
p:le bijou	a45
p:le bon	c-72d-52e76g45
p:le bracelet	b-41d119e46g-78
p:le cabinet	a51c137g-120
p:le cadeau	e106
p:le cadran	d62
p:le cadre	a-96b-48c86e-46f-47g-45
p:le cafe	a-101c-121e154g51
p:le cas	c51
p:le certificat	a-71c-92d117
p:le chien	a-79b-42c134d-67e79
p:le chiffre	a72b-133c-113d116g59
p:le club	a-56c84
p:le code	a-68c89d82f-65
p:le coeur	a-93c41e45f76
p:le coffret	a-113c-70d75g120
p:le colis	c-61d84
p:le collier	c-109e77f91g-69
p:le comite	c91
p:le compte	a119c-70d-128e-49f81g52
p:le coup	a88
p:le cuir	a-140c-98d186e-69f-47
p:le delai	c-134d58f84g76
p:le deposer	a101
p:le dernier	a55b-48c-111e92g64
p:le deuxieme	a-59c-73g137
p:le devis	a-121f-43g130
p:le dimanche	a86c-56d-57e-41
p:le dire	a-72b125c-123e151f-68g-46
p:le directeur	a40d-49e86
p:le dis	a-81c152d-48
p:le dos	c-85d95e74
p:le dossier	a-56c-121d72f97g70
p:le droit	a81
p:le faire	a71c-46
p:le faut	d84
p:le fedi	a146d-104
p:le fermoir	a-50c-104d91g104
p:le film	a-112b118
p:le fils	a45
p:le flacon	a63c-130d45e85
p:le formulaire	b-43c161d-62e-62
p:le foto	a-66c52d-45e98
p:le garde	a-86c156d-64e-43
p:le grand	a99
p:le gros	b99
p:le jeudi	a126g-120
p:le jour	b90c-100d-86e49f-43
p:le lien	a-91c-78f136
p:le lui	a57
p:le lundi	a155b-42c-104d-109e-58f-53g-80
p:le luxe	a-58c86
p:le mando	a-102d-68g122
p:le marche	a70
p:le mardi	a90c114d-78e-61g-66
p:le mariage	a-69b120
p:le matin	a81b-41c109d-80g-67
p:le meme	a114b-51c-71d-43g-48
p:le mercredi	g63
p:le metal	a-56d55g77
p:le mien	a-88c-122d180
p:le modele	c-106d66e66f-42g59
p:le mois	a-130c-114d164
p:le monde	b-151c186d-102f-44g-65
p:le mot	a-121c94d86e85f-45
p:le nettoyage	a-53d72
p:le nom	a59b-52c51d-75e47f-42g-45
p:le numero	a-109c200d-56e-45g99
p:le parfum	a-58c-96d80e129f-41
p:le parking	c91
p:le petit	a137b-54c-141e-58f-42g-52
p:le plus	a67c-57e91
p:le poignet	a-47c-51d63g82
p:le porte	a74
p:le porter	a116d-58
p:le premier	a137b-72c-76d-75e-62f-41g87
p:le prenom	c-71d47e-48f103
p:le prix	a62b111c-131d-114e50f-46
p:le rapport	a-44c77
p:le remboursement	a-77c-142d164e107f-44
p:le reste	a-47g115
p:le retour	a-63c-66e60g114
p:le rubis	a107
p:le sac	a128b-55c-139d47e-86f-44g62
p:le salon	a-97c77g60
p:le samedi	a55
p:le sautoir	a-84c-40d141g70
p:le scrivo	a-122c-91g142
p:le service	c66d86e-48
p:le site	a180b-74c-142e-69f-45
p:le soir	a-58b92d41g65
p:le stylo	c-52e109
p:le temps	b63d-131e-107f137
p:le tour	a-132b100d83g61
p:le train	c43d-71e-51g52
p:le transport	c73
p:le transporteur	a-116c49d103
p:le trottoir	a60c47e-43
p:le vendeur	a-72c-59d117e62
p:le verre	a-130c-58d145e-77
p:le vert	a85c-48
p:le vide	a-111c-43d102e108
p:le voir	a54g52
p:le vostre	a-52c132d-69e-48
p:le votre	c59
p:le week	g73
p:leather goods	a-45d59
p:leave it	a-44c-76d65f104
p:left and	a-60b52c-79e72g100
p:left hand	g66
p:left handed	a108
p:left the	c76
p:les <1digits>	a-46c-52d125g68
p:les <2digits>	a80f-103g44
p:les <3digits>	a128b-57c-60
p:les ai	c-92e119
p:les alliances	g92
p:les annees	a97
p:les ans	a-66b110c-75d56
p:les autres	a84c110d-56e-98
p:les bijoux	c-42g90
p:les boucles	c-61g99
p:les boutiques	c60
p:les cles	b56
p:les deux	a62c-156g121
p:les diamants	b125
p:les doigts	b78
p:les ecrins	c-41d101
p:les enfants	b55c-52d-52f99
p:les escribo	c126d-45e-76
p:les faire	e75
p:les femmes	e88
p:les fetes	c77
p:les gens	a-65b83e50
p:les jours	b117c-63
p:les mains	a-91b113
p:les maisons	c76
p:les manches	a-106c-56d72g110
p:les marches	c71
p:les matins	b-43c92
p:les memes	a-86c131e64g-55
p:les miens	a-93b-46c67e107
p:les modeles	b122
p:les montres	a84b98c-97
p:les moyens	b-66c62f95
p:les oiseaux	a93c-62
p:les oreilles	a68
p:les petites	a64c-130e129
p:les petits	a-81c-76d53e72f113
p:les photos	a-108c-63e123f64g91
p:les pieces	a147c-108g-50
p:les pierres	a-86b-44c42d167
p:les plus	a-60c97
p:les prendre	a-131c139
p:les prix	a-58b132c-80
p:les soirs	a136c-92e-53
p:les trois	a82b-50d-65e-58g95
p:les vacances	a106c-73
p:les vendredis	b85
p:les vitrines	a-110b96c91
p:les voir	a68c45
p:les yeux	a65c-58e79
p:let me	b-80f-55g78
p:let us	c76
p:letter in	c-41g110
p:lettre de	a71d41
p:li avete	a-50c-88d76f104
p:lieti di	c64
p:lieu de	a-83b-48d57f49g107
p:lieu le	a76
p:like a	a136b-111c-125d-81e40g-123
p:like her	b57
p:like it	a93b-44c-124
p:like one	a100c-52
p:like that	b92
p:like the	a112b-88d-97e-61f104g-49
p:like to	a56b57e-92f-46g-50
p:like two	a126c-49d-70
p:like you	a-83c62e-80g108
p:like yours	a-76b-85c141d-71
p:line bracelet	a122c-90d56e-55
p:lisboa e	a-115c86d104
p:list and	a138b-46c48e-46f-46
p:list for	b71e71
p:liste de	a-79b55f89
p:little gold	a111c-88d91f-99
p:live in	c67
p:living and	a107c-85
p:livraison a	a92c-50
p:ll be	b104d-90e-96f-66g68
p:ll bring	a-93c-72g120
p:ll come	a86b54e-118
p:ll have	b73g-55
p:lo dico	c124e-58
p:lo que	c-114d-59e46f88g58
p:lo scontrino	a-116c-76d134
p:lo voglio	a101b-60c45d-52
p:london ?	a115d-77
p:london for	a100c-41
p:london on	a102c-79g-75
p:london shop	d96
p:londres ?	a123c-72d-208g133
p:londres en	a-58d113
p:londres et	a-40d78
p:long ?	b85c-67
p:long chain	a109
p:long does	a104b90c-91
p:long story	a97c-54
p:look after	d175g-58
p:look at	b135c-147d67f-52
p:look in	a-118b98g84
p:looked at	a-60d81e70
p:looking at	a-134b93d-61e76g116
p:looking for	a85b-72c93d-99e-101f-60
p:lors d	c-58d-49f117
p:lors de	a-118f62g115
p:los dos	a43c92d62e-118g-44
p:loschen sie	a-116b-45c-110d-61e-47f135g-42
p:lost a	a91
p:lost in	a-61c-69d91e98
p:lost my	a85c-84d-51e73
p:lost our	a62
p:lost the	a60
p:lot de	a-90c109
p:lot of	a85b-44
p:love a	g75
p:love the	a-52g111
p:love to	a-61c97e-74f-62g-95
p:loved the	a-104c54f120
p:lui a	a-74b94e67
p:lui acheter	a87
p:lui ai	a55b123c-87
p:lui avait	a-183d208
p:lui donner	a102
p:lui en	a78
p:lui faire	a99
p:lui faut	g80
p:lui offrir	a83c-67d-55e-56f-42g-48
p:lundi ?	a145c-76d-54g-53
p:lundi et	a119d-56
p:lundi matin	d96
p:lundi pour	a-83c-42d111g54
p:lundi si	c98
p:luxe a	c76
p:luxe je	c61
p:luxury brands	c74
p:m <1digits>	a-74c94
p:m <2digits>	b44c102e-76
p:m a	e123g-63
p:m accompagnera	a55
p:m adresse	c95e-66
p:m adresser	a118c-93f122g-78
p:m after	a133c-63d-54
p:m an	d82
p:m and	a109c49d-62e-86
p:m appelez	a-62c-103f137
p:m appelle	b72
p:m avait	a-151c-131d152e142f-44g124
p:m avez	a-151b-44c-79d151e108f76
p:m aviez	a-134c-131d108e105f-44g133
p:m back	a116c-59
p:m doing	c45
p:m en	a52d41e-134g-74
p:m ennuie	a46c53
p:m envoyer	b80d-79e41f-51
p:m envoyez	a67b-131f103
p:m est	a-54e124g42
p:m getting	a115c-45
p:m going	f109
p:m in	d65f-86g-48
p:m indiquer	a122b-58c-113f92
p:m looking	a-95c105e-42g75
p:m not	b146c-124e57g-67
p:m oblige	a132c-84e-100g48
p:m offrir	e66
p:m on	a72c-76e-45f101g-81
p:m only	a-85b109
p:m ont	e47f95
p:m sure	a-102b-52c-44e132g54
p:m the	a119b-45c-57d-78e-101g51
p:m told	a82b-64c53d-84
p:m trying	a-111c57d57e68
p:m writing	a-58b70c116e-76
p:m y	b124c-80g57
p:ma bague	a-118b-44c-80d156e40
p:ma belle	a-41b-53c-127d106e69f-48g110
p:ma boite	a-88b71d51e-76g111
p:ma candidature	f105
p:ma carte	a150c63d-106e-76g-115
p:ma commande	a-115c-113d160f51
p:ma compagne	a55c-56d-64e-90f101g-43
p:ma copine	a86c-47
p:ma demande	a-81b-51c-133d-71e132f136g92
p:ma famille	e77
p:ma femme	a89b-72d-92e-89f-68
p:ma fiancee	c-61e104
p:ma fille	c-95e42g53
p:ma grand	a-47b-55d113e71f-42g-48
p:ma il	a-86c-91d118
p:ma marraine	a107c-88
p:ma mere	b-72c-128d85f64g87
p:ma montre	a-49b-104c-141d117f-66g-60
p:ma non	a106c-105e59
p:ma part	c-57e85g73
p:ma petite	a-109c-65d77e86g49
p:ma place	a53c-42d73
p:ma premiere	a70b-87d58
p:ma question	e63
p:ma retraite	b115c-93
p:ma societe	a-67d102
p:ma soeur	a89b-64d-113e-118f-50g100
p:ma tante	a-94b-46c-45d180e-57g85
p:ma these	a89
p:ma vie	a98c-117
p:ma voisine	f86
p:ma voiture	c87
p:machine a	a-132c159
p:madam i	a-81c102
p:madame je	c58d-42f70g-46
p:madame la	b64c42e41f-54
p:madame mon	c54
p:madame monsieur	b-41g-46
p:madame vous	a-103c-65e97g103
p:made a	a43c114d-58g-75
p:made by	a41c-137d128f77
p:made for	a-55d57e70
p:made in	a52
p:made me	c69
p:made my	a-110c144g-67
p:madre che	a109c-68d-46e60
p:mag ik	a-90c124d-52g-45
p:magari un	a-91b98c-57d94
p:mai a	a72
p:mail de	a-139e82f57g115
p:main de	c84
p:main en	c82
p:mairie du	a72
p:mais c	a-51c-123d69e148
p:mais elle	a-124d132
p:mais il	b68c-87d101
p:mais j	b130c-127d70e-75f-44g-54
p:mais je	b104c-58d91e-57f-68g-88
p:mais la	a56c-144d137g-42
p:mais le	a46b113c-106d-48e-47
p:mais ma	a44c-80f87
p:mais mon	a-93c-75d49g119
p:mais pas	a118c-46e-55
p:mais quand	e74
p:mais si	a-82b123c-73g73
p:mais un	b92c-83d57
p:mais vos	a-76b106c43e-51
p:mais vous	g68
p:maison comme	c62e53
p:maison d	a-44c80
p:maison de	a-50b132d-100
p:maison et	a-75b75d157
p:maison j	f101
p:maison je	c61
p:maison ma	c79
p:maison ou	e46
p:maison que	a-118c141d-80e84
p:maison qui	b-70e106
p:maison sono	a-75c103
p:maison une	a-42c-45e136
p:maison vers	c-110d136
p:maisons de	a-51c84
p:maisons qui	e64
p:make a	a47c-73d-76e83g-50
p:make it	a-65c-80d92g103
p:make such	a130b-88
p:make the	a78
p:man at	a-133b95e105
p:man in	e103
p:man s	a108
p:man who	e109
p:man with	c-123f81g121
p:manager i	c68
p:manca un	a-98d127
p:manque le	a-80c55d113
p:manque une	c87
p:march and	a-54c51d71
p:marche a	a-77b57c-71d64g98
p:marche plus	a-58b-87c143e-48
p:mardi ?	a144g-126
p:mardi ou	a77
p:mari a	a-109c-108d81f116g104
p:mari est	a115d-74
p:mari et	a-65b-41c107d-97e125
p:mari m	a-82b-87c144
p:mari ne	a175b-83c-107e-67
p:mariage de	c76
p:mariage en	c-99g106
p:mariage j	d55
p:mariage le	b111c-85d68
p:mariage samedi	d53
p:marie a	a64
p:marie en	a106c-58
p:marie le	a79b-65c-52d133g-76
p:mark it	a83
p:market i	a-66b118c-45
p:marquer le	a95c-62
p:married in	a53
p:matin ?	a78c-59d64g-43
p:matin de	a41
p:matin et	a-117c65d84g42
p:matinee ?	a102d-42
p:matrimonio a	a79
p:may and	a58c64
p:may be	a-58c100d-49e95f-50g-137
p:may concern	c75
p:may i	b-44c93d-44e-89f-77
p:may in	a63
p:may we	d138g-41
p:me ?	a69b107c-95d-65e-73
p:me a	a-42b-77c82f-46
p:me after	a82b-58c-53g56
p:me again	a-101c-77g129
p:me and	a143b-67c-123d-74e55g-101
p:me at	a63c-107e90f68
p:me but	a-111b-53c-59d125e111
p:me caso	a100c-53
p:me charge	a79
p:me communiquer	f51
p:me concernant	a-60c-95f118
p:me confirmer	a99c-104f87
p:me conseillez	a84
p:me de	a-117c-110e125g123
p:me demande	a-129d77e97g58
p:me deplace	c53e40
p:me deplacer	e77
p:me dire	b79c-65d103e-60f-51
p:me dit	b-42c-84d-75e124f-40g-60
p:me e	f104
p:me faire	b-49c94d-82e43
p:me fait	a-103b59f100
p:me faudrait	a-82c57d126
p:me faut	a113b-73c100d-136e-45
p:me for	a-130b117c-68d51e131f-58g-45
p:me from	a-101c-122e-64f134g140
p:me ha	a138c-66g-59
p:me i	a65b-44c-57d-44g69
p:me if	a-45b-44d126g-42
p:me in	a-89b134c-89e117g-41
p:me including	a-58c-97f122
p:me it	c-120d82e115f54
p:me know	a-63c-43e-42g132
p:me l	b-74f-43g124
p:me la	b-58c-59d151e-137f-66g-84
p:me laisse	a69b45d-47
p:me le	a131c-118e55f-65g-47
p:me les	c-110d71f105
p:me lo	a-44b-62c104d88e-86g-54
p:me manque	a179b-45c-94d-117e-91g-67
p:me marie	a56
p:me mettre	a155b-87d-69g-67
p:me ne	a101c-96d66
p:me not	d-78e91
p:me off	a-110c-110f140
p:me on	a94
p:me one	a-63c104
p:me parle	c73
p:me permets	a-111b-46c50d-54f-56g126
p:me podrian	a98
p:me presenter	a47c44e-79
p:me rappeler	a84b88c-100
p:me recevoir	a92c-79d-58
p:me repond	a-113c-92d-40e146
p:me repondre	a143c-72
p:me something	a138c-106
p:me suis	a-68d-58f132g-70
p:me the	b75f43
p:me to	a109b-119c50d-112e-52f-72g48
p:me va	a67
p:me vendre	a90
p:me what	a43d77e-79
p:me when	a70b-110c-119f120
p:me where	a42c69d-107f58
p:me whether	b108c-108d49e69
p:me with	a-99c81d-49f101
p:me you	c71
p:me your	a246b-147c-68d-74e-58g-69
p:mean the	a-121c53g116
p:medaille de	a92
p:meet the	a114c-97f90g-42
p:meine frau	a53b131c-119d-116e-103f80g-56
p:meine tochter	a98
p:meiner frau	a86b-49c-88d83
p:meiner uhr	a-99c-65d120
p:meme ?	a96
p:meme a	c93
p:meme avec	c56
p:meme bague	e80
p:meme boite	a-70c100
p:meme en	a70c59d-103
p:meme heure	a-113c-100g139
p:meme montre	b75
p:meme pas	a-88b147c-87
p:meme un	c53
p:memoire de	b80
p:memoire sur	c70
p:men s	a125c-75g-72
p:merci beaucoup	a55c-97g88
p:merci d	b-46c-128d-43e-89f134g116
p:merci de	a43b-79d-68e-104f151g-76
p:merci infiniment	a-70f82g82
p:merci pour	a-76c-97d-45e-76f133g107
p:mercredi <2digits>	a74c-105g82
p:mere a	a-56c-63e56g89
p:mere de	e61f81
p:mere elle	a116c-56d-81e-55
p:mere et	e91
p:mere m	c100
p:mere ne	a66d-55g49
p:mere qui	a91
p:mes <2digits>	b116
p:mes chaussures	a-86c54g83
p:mes deux	a125d-87
p:mes donnees	a-94c-115f137
p:mes enfants	a-101e112
p:mes mains	a111b-84c73e-55
p:mes mesures	c-68d76f65
p:mes parents	a-61b138c-53
p:mes propres	a81c-101f89
p:mes trois	a81
p:message de	a-127c-114f108g137
p:mesure ?	a96
p:met <2digits>	a76c40
p:met een	a118b-82c91d-81g-108
p:mettre a	a50d67
p:mettre de	b132c-59d-69g-67
p:mi avete	a-115c-114e144f-52g-44
p:mi chiamo	a-62c115
p:mi e	a-108e111
p:mi ha	b-45c-115d60e129g67
p:mi hanno	a-61c-109d58e130
p:mi hija	c-74e101
p:mi hijo	a84c-49
p:mi madre	a84c-107g86
p:mi mandate	a-94b129
p:mi marido	b93c-113d-40e109
p:mi mujer	a126c-78
p:mi padre	a50c49d-61e47g-41
p:mi piacerebbe	a-90b122c44d-94e-91f-49g-77
p:mi serve	c-43d102e-65
p:mi sono	a-61b77c105
p:mi suegra	a92c-53
p:mia figlia	a55c-66d-89e110g-44
p:mia madre	b-45d-77e113g-44
p:mia moglie	b65d-78f-47g-50
p:mia nipote	a62b100c-69d-47g-49
p:mia nonna	a138c-55d-79
p:mia richiesta	a-106c-98f127g94
p:mia sorella	a-61b107c49d-47
p:mia zia	d52
p:midi ?	a78
p:midi de	g66
p:midi si	a106c-84
p:mieux je	a54c-62
p:mieux que	a-81d104e53
p:might be	a-71g123
p:might i	a68c78d-57e-55
p:might one	a-75c60d75
p:mijn vader	a71b-60d-65g58
p:mijn vrouw	a61b-54c-102e-44f-43g77
p:mille euros	a55b50
p:mine s	b52c-57d75
p:mine to	c50
p:minha avo	a138c-90d-86
p:minha mulher	a77b-59c-85d-82f-82g124
p:minutes ?	a-48c81
p:minutes and	c84
p:minutes par	a-105d136e-51
p:mio figlio	c-66d69e-61f83g72
p:mio marito	a-58b-65c-72d-74f166g92
p:mio nipote	a100c-54d-63
p:mio orologio	a-105c-103d127
p:mise a	a-119d141e51
p:misura <2digits>	a131c-87d-102
p:mit dem	a123b-70c-109d-116e-62f-63g57
p:mochte ich	a133b-84d-68e-76f-52g-45
p:modele a	a-117c-53d122g45
p:modele de	a-120d78e107
p:modele en	g100
p:moglich ?	c83d-70e-43g99
p:moi !	a122
p:moi a	a76c-97f86
p:moi aussi	d-45e69g63
p:moi avons	a41b57c-51
p:moi c	a-83c102d-136e49f101
p:moi d	a-116e54f139
p:moi de	a-66b-45d-63f142g-44
p:moi et	c-100e102g68
p:moi j	a48b77c-79e-92f82
p:moi je	a128c-94d-116g-77
p:moi juste	b106c-54
p:moi la	a-93b79c-89g112
p:moi le	a-60f65g62
p:moi meme	a102b-65c70d-87e-61g-48
p:moi quand	a128d-64
p:moi qui	a90b-56c-71d-54f-60
p:moi s	a-49c-98d-54f140
p:moi si	a132c-74d-51e-80g60
p:moi un	c62e40
p:moi une	a-78b45c133d-92
p:moins de	a172c-116d-135e-48
p:mois a	a-122c114f51
p:mois de	a-67c67d53
p:mois et	a-59b57c-74e115
p:mois je	a-136b142c-63d70
p:mois que	a-58c-91e136
p:mois une	a41
p:mon adresse	a-67c-139d-51e-40f139g135
p:mon alliance	a-61c-60d107e72
p:mon arriere	a-98b52c130
p:mon associe	c108
p:mon atelier	a-59b-80c145
p:mon beau	b59c-51d60
p:mon book	a-65c87
p:mon bracelet	c-77d81
p:mon colis	a-62c193d-244e116
p:mon compagnon	a-51b81c-68e104
p:mon compte	a47c-122d-41f138g-64
p:mon consentement	a-103c-123f145
p:mon copain	b86c-64
p:mon cv	c64
p:mon dossier	a-95c-70f144
p:mon droit	a-85c-123d-57f149
p:mon epouse	b-46d-77f144g-61
p:mon ex	a-134b-46c83d-94e-47f155
p:mon fiance	a-52c110e-52g68
p:mon fils	a-44b49c83d100e-93f50g-119
p:mon frere	a48c45e-54g-54
p:mon grand	c116d-43e-57
p:mon mari	b-116f89
p:mon mec	a108c-59
p:mon memoire	c72
p:mon message	a-130c-100d-49f68g139
p:mon metier	a-46c116
p:mon neveu	a-83d136e44
p:mon nom	a-125c-130e86f153
p:mon numero	a-97c-97f135
p:mon oncle	a-61b54c129d-55
p:mon patron	a111c-64
p:mon pere	c-57e50f66g-94
p:mon petit	a52c-65d85
p:mon poignet	f75
p:mon premier	b51c-48d50
p:mon prenom	a-96c-91e93f110
p:mon sac	a-61c-77d120e56
p:mon telephone	a-66g76
p:mon temps	a82
p:money in	a-40b85c-70e79
p:monsieur dans	a-40c-62d82f70
p:monsieur je	a-111c170
p:monsieur le	a-72e115
p:monsieur nous	a-82c62e62
p:monsieur qui	c82d48e-73
p:monsieur vous	e51
p:monte a	a105
p:month and	a44d69
p:montre a	a58c-46d-54e78f-59g-61
p:montre achetee	a-137c-66d152
p:montre avec	a63
p:montre de	b114c109d-54e-74f-56g-63
p:montre en	a-92c-69d141e42
p:montre est	a-114c-98d120g98
p:montre je	b62
p:montre pour	a52b118c-71d-54g-46
p:montre que	c-72d112
p:montre une	a110
p:montres a	b-81c98
p:montrez moi	a91c-40
p:moq <3digits>	a-62c84
p:more than	c43d-41e58
p:morning i	b-49d103e-43g88
p:moro em	a-41c-95d147
p:most expensive	a-115b148c-80
p:mot ?	c92
p:mot de	a58d-45e-77g47
p:mother in	a69c-58e63
p:mother of	a90
p:mother s	c-45d59
p:mother she	g78
p:mother who	c136e-70
p:mount street	b-74c67d75f-65g-58
p:moved in	a-89b69c-93d119f46
p:moving to	b57
p:mr and	a-93c-99f131g53
p:much for	a-57c-105e124f104
p:much is	a66b-68c79d-47
p:much like	b-47c101
p:much would	a-54b144c-119
p:mum s	a-56d96
p:muss ich	a-48c-51d109
p:must be	a124c-120d-42e62
p:my account	a-83c-122d129e-41f118
p:my accountant	b63
p:my address	a-111c-95e77f125
p:my assistant	c-105f95g99
p:my aunt	e89
p:my basket	a158b-44c-113d-43e69f-43
p:my boss	a123g-69
p:my boyfriend	b69
p:my brother	c46e-56f-44g48
p:my business	a128b-69
p:my card	a-91f134
p:my children	a-55c-74e141
p:my client	d88
p:my cousin	a43c46
p:my dad	a123c-74d-85
p:my daughter	a60b-70c78d-56g-92
p:my details	a-89c-108f139
p:my dissertation	c72
p:my dog	a-59e120
p:my employer	a146c-89g-77
p:my engagement	a-57b74
p:my enquiry	a-110c-99f148g-59
p:my ex	a-98c-101d112f99
p:my father	a-44d121
p:my fiance	c111d-76
p:my fiancee	a-71b-43c151d-51
p:my finger	a64
p:my first	b151c-125
p:my flat	b117c-71
p:my flatmate	a92b92c-127e-51g-42
p:my garden	a-116c102e103
p:my girlfriend	a-47c42e89
p:my goddaughter	g95
p:my godmother	a-139b54c53d96
p:my gran	a-70b112
p:my grandmother	b-44c68g72
p:my great	a-105c56d118
p:my hand	a-79c-57d83f104
p:my hands	c61
p:my heart	c75d-44
p:my husband	b70c-68d-59g44
p:my insurer	c-107d113
p:my late	a-79b-74e68f124g-52
p:my life	a43c-65d-81f110
p:my money	a-103b-96c210d-141
p:my mother	b-95c-85d54e101f-76g48
p:my mum	b-107c105d-108e-77f-44g111
p:my name	a-127b-52c-104f165g-57
p:my nan	a141b-49c88d-113e-51g-103
p:my neighbour	e59
p:my new	a-75d63e72
p:my niece	a-57b90c94
p:my number	a-70b-41c-138d-89e74f147
p:my order	a-113c-109d105e81f74
p:my own	a92b70c-53e-58f-69g-70
p:my partner	a151b92c-176
p:my phone	a-118b-70c164d-60e-114f80
p:my right	a-67c-89f120
p:my ring	a-150c-59d139e147g-90
p:my sister	a85b53c-130d118e-151f-77
p:my son	b54c-93d-81e91f94
p:my surname	a-91c-103f134
p:my watch	a-127c-98d144
p:my wife	a71f-74g-67
p:myself i	b-47c103
p:n <1digits>	a-51c-115g144
p:n <2digits>	a-75c136e-85
p:n <5digits>	a-74c-82d174e-52
p:n a	a70b55c-118d-73f67g-106
p:n achete	a-81b150c-81
p:n ai	b106c-85d-74f104
p:n aime	a101
p:n arrive	a-68c-85d163f-78
p:n avais	c-66d-55g106
p:n avez	f105
p:n avons	b66c-94d69
p:n en	b116f-53g-79
p:n est	a-77b113c-42d89e93g-94
p:n etait	a-104e66f83
p:n existe	a41b-160c174
p:n importe	a102b-59c122d-81e-85f-52g-115
p:n ont	a-103c133
p:n ose	a-79d55
p:n y	b80d-103f130g-69
p:na een	a-106c-85d102e121
p:nach paris	a102c-79d-41
p:nachste woche	c-52d-57e110
p:nada mas	a-104b127
p:name and	a-130b119c-88e74f125
p:name i	c88
p:name in	a-89d49e89
p:name is	a-40e-70f128g-57
p:name on	a115b-132c-52
p:ne avete	a112d-106e-41
p:ne cherche	a-105d154
p:ne demande	a-90c89e92
p:ne fate	a76
p:ne l	a110d-53
p:ne la	a-53c83d-75f87
p:ne le	c-45d88
p:ne lit	a106c-52
p:ne m	b-70c-140f153g97
p:ne marche	a-101b-90c140d62e-56f-42
p:ne me	b-99d-107e-50f166g-73
p:ne nous	c-84e112
p:ne pas	a-75b-87c90d-107e-49f171g-95
p:ne plus	a-65c-55f135
p:ne porte	a128b-89c-84d-71g72
p:ne presse	b72c-71g86
p:ne ressemble	a90
p:ne rien	a119b85c-146e47
p:ne s	a-138b-150c179e91g50
p:ne sais	a96b-77d-84f-69g-88
p:ne sait	a-59b122c-71d46
p:ne se	a119c-67e-82g-41
p:ne soit	a43c-45d73
p:ne sommes	b92c-70
p:ne sont	a48
p:ne souhaite	a-107b61d-45f117
p:ne suis	a-83b132c-120e92f84
p:ne veut	a116b-58c42d-77
p:ne veux	a44b-56c-134d-104e119f119g-61
p:ne viens	c-58f102
p:ne voudrais	a-127c83d87
p:ne vous	b76c-57d-118e136
p:near the	a109g-54
p:necesito un	a135c-123d53
p:necessaire de	a43c-46d45
p:necklace and	a125b-69
p:necklace for	a-103b125e77
p:need a	a106c48d-89f-64g-82
p:need from	c59d61
p:need it	a-71c-45d108g83
p:need the	a67
p:need to	a-66b-63c126e-65f154g-149
p:needs a	a-114c149
p:needs to	a-62b123c40
p:negozio a	a-102c-103d41e135f88g-45
p:nel <4digits>	a-74b63d98e-58g-118
p:nel pomeriggio	a60c-105g100
p:nettoyage de	a-47c102g-56
p:neuf ans	a-42c137d-49e-46
p:never buy	c-57f87
p:new watch	d46
p:new york	a42d81g-64
p:next month	a44d54e-44
p:next to	c-70g111
p:next week	b-51e-51f74
p:night i	c92
p:nine and	a-87b79c50
p:nine hundred	a72
p:nine of	a65c-101d89
p:nine pieces	a-59d72
p:nine seconds	a-100c84d64
p:no brasil	a45
p:no fim	c-118e138
p:no hurry	a-44c-89g143
p:no idea	c-61g107
p:no longer	a-132d50e60f136
p:no me	a-98b-86c-41d-87e-86f148
p:no more	a-95c-123d105e-81f157
p:no need	a-59b95c-96d-70f142g-57
p:no one	e115
p:no plans	a-105b134c-106
p:no pressure	c-47g112
p:no rush	a-98c-91g127
p:no se	b46c64f-49g-64
p:nobody else	a42c-73e59
p:nobody has	a-117c-89e150f-52
p:nobody s	b99
p:noces d	b126c-57g-53
p:nog een	a-104c148g-78
p:noir pour	a71
p:nom a	a-96c112d-97e103
p:nom d	e58
p:nom de	a-120b-72d113e-60f121g-79
p:nom du	a166c-56d-132
p:nom sur	a-128c130d-66e110
p:nombre de	a-43c-71d50f107
p:non ?	a-87b-96c190f-48
p:non a	g62
p:non c	a-104c-101d115e97
p:non compro	b119c-95
p:non e	a-126b67c58e102
p:non ho	a-48b132c-126d-74f-41g41
p:non je	a-40c135d-59
p:non le	a-46d-46e48g82
p:non lo	a-85c130e58
p:non pas	a98c-91g76
p:non plus	a-118b112c-116d79e64f95
p:non si	a-76b96c-76d87e83
p:non sono	a90c-106e-52f111g-56
p:none of	a-77b76c-84d102e75
p:nos <2digits>	a91c-56
p:nos alliances	a56c-59e100
p:nos noces	d54
p:not a	a115c-135d-100e100f-69g-65
p:not after	a-45c64e47
p:not be	a-60b69c-115d108e81
p:not been	c-82d124
p:not buying	a-122b139c-105
p:not even	a-96b105c40
p:not for	a75b82c-113e44
p:not i	a42c69
p:not in	a-106b130
p:not know	a101e-55
p:not sure	a96
p:not the	a69b-68c47f-47
p:not to	a77b-87d47f-45g-98
p:notes made	c-89f111
p:nothing else	a-96b71c-68d110
p:nothing in	a-49g88
p:nothing on	a115c-50d-117g54
p:nothing that	a69
p:nothing with	a89
p:noticed you	c84
p:noticed your	a-43c88
p:notre agence	c72
p:notre cabinet	c68
p:notre catalogue	a-51c80
p:notre echange	a-87c-42g115
p:notre fils	a141b-73c-66d-50
p:notre pere	a48
p:nous a	a-57b-54c70d-64e112
p:nous aimerions	a-42b-41c87g65
p:nous avions	a-128c-94d-46g154
p:nous avons	b-72d43e-85f62
p:nous cherchons	c93d-53
p:nous convient	c-40g69
p:nous dire	a106c-76
p:nous en	a81d-42
p:nous etions	c-40g103
p:nous faudrait	a78c-83d62
p:nous faut	a54c70
p:nous habitons	a78c-53
p:nous intervenons	a-46c80
p:nous l	a-88c-84d106g75
p:nous le	b-68c76
p:nous marions	e94
p:nous n	a-101b120c-120d55e46
p:nous ne	a59b79c-54
p:nous nous	b61c-78d-50e48f-43g68
p:nous offrons	a85
p:nous organisons	a-79c107
p:nous serons	a85c-78g56
p:nous sommes	b-55d-93e79
p:nous verrons	b84c-114e66g67
p:nous voudrions	a82c74e-74
p:nous voulons	a123c-87
p:nous vous	a-137c131
p:nous y	g77
p:now and	c92
p:now i	a-132b138c-63f135
p:nuit une	c103
p:number for	a-126c194d-98e-53f-77g-130
p:number is	a-92c-134d115e127
p:numero <2digits>	a141c-85d-73g-46
p:numero <4digits>	a-108c-94d133
p:numero de	a-114b-53c-111d156e-51g92
p:o a	c115d-47
p:o devo	a-99c-63d125
p:o meu	b-44d-91e-45f91g75
p:o relogio	b-42c-123e84f-51g129
p:o se	b86c-94g99
p:oblige a	a126c-49e-103g46
p:october and	a68
p:odeur de	a-69c-97d-81e142
p:of <1digits>	a77b-59d-88e-45g88
p:of <2digits>	a-47b-67c45e101f-58g-60
p:of a	a91b-49d-126e122f-73g-98
p:of all	a-90c-66f118g56
p:of anything	a102c-58
p:of december	a104c-56
p:of earrings	c-48e74g98
p:of her	a-105c166d74e-73
p:of it	a66b-60c-88e78f86g-85
p:of luxury	a-55c101
p:of may	c51d-44g83
p:of me	a76f68g-41
p:of mr	a60
p:of my	a-62b-71c-123d114e136f55
p:of next	a45c80
p:of our	d51
p:of peace	c93
p:of pearl	a69
p:of people	a105
p:of rings	a62
p:of something	c107
p:of that	c-50e125
p:of the	e-51f-56g93
p:of them	c64d-58e71f-55g-41
p:of three	a104b-45
p:of us	a43b65c-96e-60f-55g46
p:of you	c50d-54g61
p:of your	a-110b84c129d-81e-82g-84
p:of yours	a-93b95c-80d164e-48g-43
p:off a	c-123d136
p:off at	a-98b67c-45d105
p:off for	a59c-45
p:off the	a-81c-127d-93e132f150g-46
p:offer a	a88
p:offert a	d52
p:offert un	a-59b110c-95d89
p:offrir a	b-53d121e-54
p:offrir un	a-50c108e50
p:offrir une	a67b94c-93d-58e-56f-44g-48
p:old one	c-70e87
p:on <1digits>	b-64c125d42e-69f-55g-51
p:on <2digits>	a57b-68e-74
p:on ?	g85
p:on a	a55c-67f-42g-56
p:on aimerait	a67b64c-62
p:on any	a74
p:on behalf	a103d-60
p:on cherche	a61c86g-51
p:on demande	a43c51
p:on en	a-52b117d-126e57f98
p:on est	a93d-97e-69f-51g-61
p:on fait	a-107c104e-50g59
p:on friday	b-47c-105d-64f-45g117
p:on her	a80
p:on his	a97b-53
p:on it	b-77c-129d120e47f-64g66
p:on l	c-116d129
p:on la	c-44d120
p:on le	a-98c135d51
p:on les	a61
p:on lit	a65
p:on lui	a61
p:on m	a-63c-141e159f-93g-95
p:on me	a-64b-84c-104d-100e156f125g-83
p:on monday	c-86d46g105
p:on monte	a45
p:on mount	a66c53
p:on my	a-141d144e84f64g-45
p:on n	a-49b120d-62g-72
p:on ne	a56b113c-70d-49e-61f-44g-51
p:on nous	e62
p:on one	a58d46
p:on our	a-92d87e68
p:on page	a73
p:on passe	a54
p:on peut	b-101d-87e-54f-62g139
p:on pour	a55
p:on pourrait	b70
p:on prend	c42
p:on request	a-57c62f45
p:on s	a-64b98c109d-97e-83g95
p:on saturday	a46b-43d-73e-60g106
p:on se	a83b40d48e-120f-50
p:on sunday	b-61c-97d79f100
p:on the	b-66d47f-83g101
p:on thursday	e-54f-43g71
p:on tuesday	c69
p:on verra	a-52b124c-88
p:on veut	a88b64c-80
p:on vient	c-100e137
p:on voit	a-110b96c49g58
p:on vous	b54
p:on wednesday	a56b-59c-99d-46e-47f79g59
p:on you	c-187e171
p:on your	a-76b46c102d-136
p:once more	a-115c-60d80g114
p:once the	a-59b63c-82g122
p:one ?	a-75c82d162e-49g-61
p:one and	a49c-54g74
p:one be	a55c-69d78
p:one day	b125c-125d-63
p:one for	a98b53c-134e-54
p:one good	b103
p:one i	b116d-114
p:one in	a156b-116d-102e-58f-92g-43
p:one is	a155c-107e-67g-48
p:one of	a-113b92c67d155g-103
p:one on	a58b103c-113d-44
p:one person	a-43c-95e92f110
p:one side	d83
p:one that	a55c-81d107
p:one the	a158d-49f-81
p:one thing	a92c-71f65
p:one to	b53c-42e81
p:one who	c95
p:one with	a70b-94c46d-109e-97f-45g93
p:one years	b-44c72
p:ones in	b69
p:only i	a59
p:only one	a-81d130
p:only the	e65
p:only to	a42b64c-72d69e-49
p:ontem a	a-122c-104d134e117g65
p:onze ans	a56b49
p:onze mille	b50
p:ooit als	a-113b130c-107d-57f118g-42
p:open on	a112d-67
p:open to	a-84c96
p:or <2digits>	d-57e78
p:or a	b-57c110d-56g-59
p:or blanc	a117c-52d-94
p:or de	b127c-62
p:or do	c-92d116
p:or en	b64e40
p:or et	c146d-54e-74g-49
p:or gris	a125b-66c-72d-112e-61f-44
p:or is	b92c-51d49
p:or jaune	a87b-66c-102e-60f-50
p:or madam	a81c-76g82
p:or not	a163c-161d113g-74
p:or only	a152c-95
p:or pour	a71c63
p:or rose	a63c-43e-49g67
p:or the	a109c90e-51g-99
p:or three	b70
p:or would	a55
p:order <2digits>	a-112d123
p:order <4digits>	a-101c-109d126f75
p:order ?	a-43d87
p:order a	a-103c155
p:order for	a45
p:order it	a85b120c-89e-113
p:order number	a-56c-93e144
p:order of	a-75g107
p:oreille en	e69
p:oreilles percees	a75
p:organise une	a-53c91
p:oro bianco	a98c-59
p:oro giallo	a73c-69g65
p:orologio da	a61b-45c-40d125e-105f-41g-43
p:orologio di	a-87c118
p:ose dire	a48c-57g66
p:other side	c50
p:ou a	a83c75d-49e-53
p:ou bien	a-47d119
p:ou c	a119c-100d62e-61
p:ou ca	a52c-46d71
p:ou d	b98c-56
p:ou dans	a70
p:ou des	d42
p:ou dois	a-117c-72d132
p:ou du	a-108d200
p:ou elle	a92
p:ou en	a88b-42c-96d103e-65g-62
p:ou est	a-126b43d118e59
p:ou faut	c-131d133
p:ou j	a-54c139e-59
p:ou je	a-48b140c-102
p:ou jeudi	a77c-77g68
p:ou l	a-68c64d89g-51
p:ou la	c-70d127
p:ou le	a50
p:ou non	a132c-88
p:ou on	a90
p:ou pas	c-42d62
p:ou puis	a102b-55c-83d65e-47
p:ou sans	a56
p:ou trois	b77
p:ou un	a113b-66c-102d-43
p:ou une	a107b62c-106d-49
p:ou vaut	d93
p:ou vendredi	c79
p:ou vous	a127d43e-45g-116
p:oublie de	a-152g166
p:oui c	a84c-74g73
p:oui je	a159b-121c-108d-65e-99
p:oui ou	a103
p:oui pour	a-129c-91e71g139
p:our anniversary	b88c-73d-47e109
p:our daughter	a91b-46
p:our family	a76
p:our hospice	a-75c102
p:our own	a55
p:our school	a-57c84
p:our tenth	a-42b102
p:our wedding	a-56d112
p:out a	c50
p:out and	e80
p:out for	a117d-75
p:out i	a-66b67c-84e87f85
p:out if	b92c-71d91
p:out of	a-71b99c-67d57e46g41
p:out on	c-64d62e75
p:ouverts le	a107c-80
p:over a	c48
p:over my	c-64e132
p:over the	a46c-43d-42e-47f-43g112
p:own one	b112c-41
p:own the	a48c107d-91
p:page <2digits>	a117d-61
p:paid for	a-55c-104d41e122
p:paid on	a-51c-63d107e72
p:paid out	a129d-92
p:paio di	a67c-67d51
p:pair of	a72b-123c-93d-88e99f-47g51
p:paire de	a79c-98d-76e46
p:paix ?	a-125d114g65
p:paix a	a-65d119
p:par an	a78d-51
p:par coeur	e61
p:par des	a-54c65e69
p:par ecrit	a-70c-118e137f89
p:par enfant	b79
p:par erreur	a-112d-48f149g-124
p:par jour	c-60d131
p:par l	a127d-42
p:par la	b43d-74g101
p:par le	c106
p:par les	a-71c111
p:par ma	b-65c146e-61
p:par mois	a-139b148c54d-69
p:par mon	a-98c-72d124
p:par semaine	a-65c100
p:par telephone	c-55e49f83
p:par un	a-66c-49d122e112f-46g-43
p:par une	a193b-100d-70e-93
p:par virement	a88c-41
p:par vos	a-122b-57c85e106
p:par votre	a133c-126d-96f128
p:par vous	d79
p:para el	a87c66d-46e-59g-57
p:para la	b-55c105d-91f-49g-53
p:para mi	a98b73c-99d-58g-41
p:para mim	a151b-46c-121d-125f-40g-47
p:para o	b-79c-143d103e115f62g-58
p:para que	a-96c82e96
p:para ver	b96e-48g-66
p:parce qu	a-114b75e139
p:parce que	a99b-62e-54g-52
p:parcel of	c77
p:parfum a	d-72e75
p:parfum pour	a76
p:parigi dal	a79
p:paris ?	a93
p:paris du	a98c-61g42
p:paris el	a121c-96d-48e-48g-68
p:paris em	a-87c139
p:paris en	a91c-58g-41
p:paris la	b59
p:paris le	c-117e-53g148
p:paris les	c-55d137
p:paris n	a54
p:paris on	a67g44
p:paris pour	a72
p:paris un	b98c-63
p:parle a	e42g72
p:parle comme	g48
p:parle d	a-97c-42d98e94
p:parle de	a-128d79e55f57
p:parle pas	a52c116
p:parler a	a-62b82e73
p:pars en	a-88c-85d126
p:part a	a92c-111
p:part en	a42d74
p:part of	e77
p:parting with	b83
p:partir de	c70e-50g-56
p:partner and	b109c-93
p:pas a	a-67b-57d177g-78
p:pas arrivee	c-64d181e-50
p:pas au	a97d-60e-111
p:pas avant	b125c-82e-45
p:pas d	a64c-43d-60e-91f-69g68
p:pas de	a63b73c-67d-113f-49
p:pas du	a-99c-52e155
p:pas elle	c-59g48
p:pas en	a113
p:pas encore	a-141b110c84d-72e-59f42
p:pas je	d-62
p:pas l	c63e-60g73
p:pas la	a67b-99f57g-46
p:pas le	a69b-64c-60d-94e89
p:pas les	b-83c-83d-69e147g-92
p:pas mais	c103
p:pas me	a-68c54d-74f156g-78
p:pas mon	a-54e64
p:pas oublie	a-40g101
p:pas pour	a67b112c-84d-96e-80
p:pas presse	a72b69c-65
p:pas quand	e76
p:pas que	a-66b53c164d-60e-96
p:pas si	a97
p:pas suite	a-105c-92f155g-53
p:pas sur	a162c-175d101
p:pas tres	a109e-54
p:pas trop	a91c-46
p:pas un	a64f-43g-52
p:pas une	a68b-45c-143e142f-44g-42
p:pas vous	a67b48c49g-94
p:passare a	a65
p:passe a	a45b92c-113f68
p:passe la	a74c-59e58
p:passe le	d-41e71
p:passe ma	a114c-52
p:passe mes	b58
p:passe mon	a94b59c-81
p:passed on	a-102c155e-57f57g-73
p:passer a	a190c-159
p:passer vous	c80
p:past your	a-47c123e-52
p:pay by	a-47c99
p:pay for	a69d-48
p:pay whatever	a99d-53
p:payer le	e65
p:pendant dix	b55c50
p:pendant la	d66
p:pendant qu	a-70d93
p:pendant que	a-88b-69e138
p:pensavo a	a98c-48d-57
p:pense a	c95
p:pense que	a-90c142e-48
p:people who	a84
p:people you	a-94c130e-48g50
p:per chi	c-65e107
p:per conto	a125c-112
p:per favore	c-102d-84e-50f147
p:per gli	a-109c120e-55g83
p:per i	a116b-79d-99e-79f-50
p:per il	a101b-68c89d-127e-52f-67
p:per l	a85b-43c-80d58
p:per la	b41c-86f64g80
p:per le	b-45c135d-50e-64
p:per me	a107d-83
p:per mia	a89d-66
p:per ora	a-123b145c-119d-55e-42
p:per questo	a-68c142d-56g-43
p:per tre	a-76b-90c83d113
p:per un	a104b-42
p:per una	e87g69
p:per voi	a-69c147d-46g-117
p:perche il	g91
p:perdre votre	a44b50c-46
p:perdu l	a65d-90g80
p:perdu la	d57
p:perdu le	a-97c-54d120
p:perdu mon	b-54c76d-58f97
p:perdu un	a-110d160
p:pere est	f88
p:permets de	a-94f-51g129
p:permettez moi	e65
p:pero lo	a-81c141d44
p:person who	b100e-40
p:personal data	a-79c-113f129
p:personne n	a105c-46
p:personne ne	a-86b-44c-110d-67e147f58
p:personne qui	b-41c-50e100
p:personnel ?	a-54c92
p:petit diamant	d70
p:petit fils	a76c-69d83e-45
p:petit mot	a-50c65g48
p:petit sac	a95c-40
p:petite fille	a59b47c-66d-49e-46
p:petits diamants	d74
p:petits enfants	a53
p:peu de	b43c67
p:peu importe	a103d-65
p:peu je	a92
p:peu mon	b75
p:peu plus	a-52c-57g114
p:peu pres	a-147b147c-73d70
p:peut en	c62d53
p:peut etre	a-61b130d-70e-54f-71g-50
p:peut il	a-97d112
p:peut la	a86
p:peut me	a93
p:peut on	a-47c-120d155e-68f-65g-69
p:peut se	a120d-67
p:peut vous	c53
p:peux corriger	c86
p:peux etre	a121c-76
p:peux faire	a58c-77d61
p:peux mettre	d82
p:peux passer	a55d82e-41g-56
p:peux venir	a74b-53d123e-84g-45
p:peux vous	a112
p:phases de	c119
p:phone and	a77
p:photo de	a-68g107
p:photo du	c-92g124
p:photo of	c-45d85g44
p:photographs of	a-94d63g100
p:photos d	a-93c-65e140
p:photos de	a-49c-101f113g73
p:pick up	c-45g125
p:picture of	a-66b76g76
p:piece d	a-113c-99e135f59
p:piece de	a155b-88c-45e-87
p:piece for	a-94c77d75
p:piece of	a46f59
p:piece pour	c149e-114
p:piece unique	a43c-51e64
p:pieces for	a-108c122
p:pierced ears	a97c-56
p:pierre de	b60g67
p:pierres de	a72
p:pierres et	a-61b86
p:pierres precieuses	a-42c83
p:pile de	a-84c-61d112
p:place dans	a-83b70c71
p:place et	a46
p:place on	a-48c82
p:place ou	d49
p:place pour	a89
p:place vendome	a-78c91
p:plain bands	b96
p:plain gold	a106b95c-107d-72g-56
p:plaisir de	a-88b57g66
p:please and	a65c-100f90
p:please close	a-103c-103f141
p:please confirm	a109c-115f72
p:please could	a104c164d-49g-157
p:please don	a103
p:please find	a-46c81
p:please give	a-86c102d-83g77
p:please i	a41b-51c77d-82e-74f111g-135
p:please keep	a-40b105c-59g48
p:please provide	a-44f92
p:please reply	a69
p:please send	a-140d150
p:please take	a-114c-93f141
p:please tell	a136c-78d57f-82
p:pleine d	a-54c110
p:plus a	a-88d84f102
p:plus belle	c58
p:plus cher	a-84b114c-42e64
p:plus d	c-75d59e-64f91
p:plus de	b-95c-69d-115e-41f147
p:plus etre	a-74f117
p:plus jamais	c-111e144f-66
p:plus je	b49c-83f66
p:plus le	a91c-97d69
p:plus les	c71d-60e-96f97
p:plus petite	a179b-53c-107d-114e-74g-43
p:plus qu	a-86c89e56
p:plus que	b-46c-110e121
p:plus rien	a-103c-106e70f138
p:plus simple	a66b-114c-105f99
p:plus tard	a-55b146c-132d-45e62
p:plutot le	b98c-55
p:plutot qu	g103
p:plutot que	c97e-41g55
p:plutot un	a125c-55e-56
p:pocket watch	b87c-97d-53g78
p:pode ser	a50d-78e-50g93
p:poids de	a120d-74
p:poignet de	g68
p:point de	c56
p:pop in	a80
p:pop up	a-129c97d-45e90f64
p:por dentro	a122c-94e-53g-51
p:por el	a-112f113g78
p:por favor	a-89b-63c-127d-74e-75f137g49
p:por fin	a102b90c-74g-102
p:por la	b73c-113d-52f-42g109
p:por lo	c115
p:por los	c-64f119
p:por su	g59
p:por um	a-97c127d-52f-42
p:portait une	b-42c118
p:portant votre	a-95d99
p:porte au	a45
p:porte cartes	c-68e85
p:porte cles	e106
p:porte de	a115c-88
p:porte le	a48
p:porte monnaie	a110c-57
p:porte plus	a-142c144d63
p:porte toujours	a74
p:porte une	a47b58c-61
p:porte votre	a155c-45d-84
p:porto ?	a114b-46c-67d46e-52
p:possible ?	a136b-42c-46d-80e-41g-137
p:possible avec	a-56c64d157g-62
p:possible d	d53
p:possible de	b58c-70d45e-82f-52g84
p:possible je	b64
p:possible to	c-93d52g81
p:posso passare	d79
p:posso venire	a122b-55d-96e-67
p:post it	a-82b-98c99d97e-63
p:post me	a-115b103c55
p:poste de	a-41c79
p:pounds and	a56
p:pour <2digits>	a-45c81d53
p:pour acheter	a-65b146c-111
p:pour ce	a-40c-94e132
p:pour cela	e49
p:pour choisir	a106e-52
p:pour de	a41
p:pour demain	a-68b93c59d-42e-46g42
p:pour des	b58d-41f54
p:pour deux	c61
p:pour elle	a64
p:pour en	a-49d122
p:pour essayer	a99
p:pour faire	a47c-55g92
p:pour homme	a136b-49c-114d-58g-43
p:pour jeudi	a-90g108
p:pour l	a-81b103d121f-78
p:pour la	c-107f117g132
p:pour le	c-50d-76f73g105
p:pour les	a-59b48d-92e40g133
p:pour lui	a97c-67
p:pour m	a-40c-97e131
p:pour ma	a140b-103d-126e-120f-72g-53
p:pour me	b73c-66e52
p:pour mes	a63c-45d46
p:pour moi	a46b-93c-127e-65g145
p:pour mon	a74b-71c-50d117e-71f-54g-92
p:pour ne	a123d-115e71
p:pour noel	a60b-82e99
p:pour nos	b-100c161d-49e-42g-50
p:pour notre	a95c67d-80g-52
p:pour offrir	d72
p:pour qu	c-51g134
p:pour que	g48
p:pour regarder	a121c-87d72e-73
p:pour repondre	a-92g111
p:pour sa	b118c-56e49
p:pour savoir	a-121b129d-49
p:pour se	a-87b120
p:pour ses	c-116d124g-51
p:pour tout	a85c-100d-67e-47f139g-103
p:pour un	b-61f-41g-48
p:pour une	a76b-107d-100e46g-78
p:pour voir	c54
p:pour vos	a-136b-57c136d-81e-104f-47
p:pour votre	a-132b-75c108d-82g108
p:pour vous	a-133c105g98
p:pourrais je	a51c51
p:pourrait me	b-89c128
p:pourriez vous	b44e-88
p:pourrions nous	a148g-114
p:pouvez m	a41b52c60d-59e-60
p:pouvez me	a-131c-94d157e75
p:pouvez vous	a148b-67c-71d58e-99f-68g-151
p:pouvons nous	g73
p:pr ma	a85c-48
p:prefere le	a42g56
p:prego di	a-91c-128d99f127
p:premiere fois	g100
p:prendre rendez	b-45c107d97e-57
p:prends le	a97c-57
p:prenom et	a89
p:prepare un	c80
p:pres de	b-61c104d-67e-41g-42
p:present a	a96c-44
p:present and	b81
p:present for	a49c41
p:presenter ?	c-101d131
p:presse ?	c47
p:pret de	c70
p:prete le	a-93c-46e122
p:price ?	a162b95c-154d-62
p:price for	a-63b101
p:price list	a-122b137d-46e-43f-43g-43
p:price of	a121g-52
p:prices by	a-98c116
p:prise de	a112
p:private salon	a-49c78
p:private viewing	a51
p:prix ?	a137c-76d-86e-62f-47g-70
p:prix a	b-42c121
p:prix d	a-110b111d-44e85
p:prix de	a182b-116c-62d-98g-41
p:prix du	a184b-47c-95d-78
p:prix et	a130c-70d-60
p:procede t	c-46g80
p:promis a	a70
p:promis une	a-96b166c-84e51
p:promised myself	a74
p:proof of	a-97c-121d142
p:propose de	a-60c145
p:propose un	c-91e131
p:proposed with	c95d-42
p:proposez vous	a-104b63c-98d148e67
p:publish a	a-74b114
p:puis je	a61b-117c94d51e-117f-67g-78
p:puis que	a72b-95c-68e96
p:put a	g70
p:put it	a-137c158d-67e71
p:put my	c-53e100
p:put the	b-70c-86d121e-42g85
p:qu a	c-54e-54g140
p:qu au	a-50b67c-58e80
p:qu avez	a72
p:qu elle	b92c-84d-67e61f-68g90
p:qu elles	a-55c-83e45f121
p:qu en	a-68c48d71
p:qu est	a108b-98c-69g89
p:qu il	a106c-56d-75f-67g-103
p:qu ils	a-55c78e69
p:qu on	b51c-104d-100e120g57
p:qu un	a72c58d-58
p:qu une	a-93b144c-43e116f-48g-46
p:qualcosa per	a161c-101f-77
p:quand elle	a80c-53
p:quand il	a-55b-81c46e136
p:quand j	a-124b125c-125e134g48
p:quand je	a-51b106d-47
p:quand meme	b-93c49d43e63g-47
p:quand on	e76
p:quand puis	a123b-98
p:quand vous	c87g42
p:quanto costa	a79b86c-115d-61e-52f-46g-62
p:quanto custa	a-59b128c-110d-59
p:quanto tempo	a41b76c-107d43
p:quanto viene	a43c-56d72
p:quarante ans	a139b-53c-78d-62e-49
p:quarante minutes	a-95e103
p:quatre ans	a-103b140c-94d122
p:quatre fois	a-59c-79e140
p:quatre secondes	a-67d47e76
p:quatre vingt	a66c-104e99
p:que <2digits>	g51
p:que a	a-46b-42c71d-124e112g75
p:que c	a-93b-60c135d-72e104f-56
p:que ca	a46b60c-69f-49g-69
p:que ce	b115c-45e41f-60
p:que cela	a-92d-65e46g128
p:que cette	a52g60
p:que d	a168b-63c60d-43e-59f-56g-78
p:que dans	g65
p:que de	a-82b91c50
p:que des	a75c-47f69
p:que deux	c-97e108
p:que faut	b82c-106d72
p:que j	a-74c-54d100e108f44
p:que je	a48b-73d-69e55
p:que l	a-49b62c-98d-81e145g53
p:que la	c-45d-97e137f-70g78
p:que le	b-60c-99d132f-68g92
p:que les	b157c-113d110e-57f-44g-47
p:que lo	a-47c77e71
p:que ma	b-88c-112d86e76f-55
p:que me	a-79b-42c-113d82e117f-44g130
p:que moi	a-52d73
p:que mon	a-55c-99d98e96g64
p:que nao	e96g-58
p:que no	b-52d-60e57f87g-82
p:que nos	a43g87
p:que nous	b-42c-134d116e-79g90
p:que o	a-117c-94d-45g144
p:que personne	a-55c-109e118f92
p:que plus	e103
p:que pour	a69
p:que proposez	c-47e76
p:que quelqu	a-49e95
p:que se	a93b-65d-93e-52f-44g63
p:que ses	a65
p:que si	a-57c91
p:que tout	d73
p:que vos	b42c-144d175e-68f-44g-57
p:que votre	a-130c107d-75
p:que vous	a-56b-124c98e-55f67g43
p:quel est	b105g-44
p:quel jour	a122c-71d-42e-57
p:quel prix	a59b43c42d-46
p:quelle est	a-41d90
p:quello con	a53c-96g103
p:quelqu un	c104f-65g-99
p:quelque chose	a81b-71c-75d-45f-70g-55
p:quelque part	a-90b98c-85d41e58
p:quels sont	a151c-112d81
p:quest anno	a-122b98d-54e100
p:question about	g108
p:question de	a44b53c-82g61
p:question est	a50c-68g82
p:question is	a87d-50
p:question sur	a-82c-49g126
p:questionnaire de	a-68e109f79
p:questions <1digits>	g95
p:questions ?	a-63c92
p:qui a	b-50c97d-87f-50
p:qui brille	c57
p:qui dit	c125e-76
p:qui dois	a-42c46d45
p:qui en	a90e-45
p:qui est	a72c-49e-46
p:qui etait	d81
p:qui fait	c69d-45
p:qui fasse	a120c-99
p:qui je	a95
p:qui l	a-92c117e-42
p:qui la	a40
p:qui m	a105b-60c-141e93f-57g-126
p:qui me	a62e-54g-40
p:qui n	b83c-130f136g-57
p:qui ne	a100b80c-157f-61g-75
p:qui nous	a61c-61d45
p:qui part	a76c82d-45g-67
p:qui peut	a132c-99d-76
p:qui pourrait	a131c-53
p:qui s	a128b-84c-72e-87f-44g-69
p:qui se	a56b-55d-92e104f-40g-52
p:qui tourne	d104
p:qui vient	a61c-107e87
p:qui vous	a-115c139e-87f-54
p:quick one	a-84c89d51
p:quick question	a-73c113
p:quiero regalarle	a128c-76e-60
p:quinze ans	c76
p:quinze jours	a-71d66e51
p:quinze minutes	c91
p:quisiera saber	a-66c-70d128
p:quoi ?	a40c-79d78
p:quoi je	a-107b76c-64e149
p:quote for	c106
p:ras de	a71c-52d63
p:rassurez vous	a152c-116d-86
p:rather have	a70d-46
p:rather not	a59c-57d103
p:rather than	a59c66d-79e-84g43
p:re a	c108d-94e-56
p:re bonjour	a-96c-120g145
p:re in	c-100d93g42
p:re looking	a-154c180e-62
p:re not	a-103c119
p:re on	c-86d128
p:re the	g80
p:re your	a-91b-46c82f-75g106
p:ready to	a-44b79c84d-40
p:recevoir un	a78
p:recevoir vos	a-110c-82f142
p:recherche un	a-49c81
p:recu fiscal	a-66c93
p:recu le	c-122d46e62f-41g112
p:recu les	a-87c-85e56g116
p:recu mon	d-54g79
p:recu un	a51c-76d73
p:recu une	c119g-43
p:redige un	a-41c74
p:refaire ?	a-90c-58d117
p:refuse de	a75c-64e44
p:regalarle a	a89c44e-72
p:regalo per	a100c-61d-40
p:regarde vos	a-88b125c-89
p:regarder les	b60e-46f95g-57
p:registry office	a95c-60
p:regle par	a68
p:relogio de	a96e-52f-42g61
p:reloj de	a90c-129e51f-42g90
p:relojes de	a-102b92c75
p:remarque que	c49
p:remise a	a106
p:remove me	c-91f108
p:remplacement de	a107c-48
p:rendez vous	b-44c-74d80e59f54
p:rendu le	a50c-42e45
p:reply in	a-46c79
p:reply to	b-47c-98e-44f-49g143
p:reply with	b-42c97d-42e-48f-76g-66
p:repondre a	c47g51
p:reponse avant	c42
p:represent a	a-64d127
p:represento a	c59
p:request please	a-86c-112f132
p:rest of	d-67f115
p:reste ?	a177b-55c-56d-112g-40
p:reste a	c-69g112
p:reste je	g99
p:retire mon	a-105c-119d67f140
p:retirer de	a-84c-102f129
p:retour de	a-103c95g55
p:retrouve la	a-94g128
p:return the	a-108d119
p:reunion et	c-58d97
p:reve d	c75d-46
p:reve depuis	c42
p:reveil de	a145d-70
p:reviens vers	a-112g129
p:rgpd je	a-58c-99f120
p:ricevuto in	a-92c-53d116
p:richiesta di	a-106c-98f127g94
p:rien a	a72b49c-86d-122f71
p:rien achete	c-65d-67f139
p:rien acheter	a-88c69
p:rien d	a-43b118c-110d-72f93g65
p:rien de	c-111d68e-50f-48g57
p:rien demande	a-105b54c-81f136
p:rien dit	e81
p:rien et	a-52b80c85d-58
p:rien j	b138c-127d52
p:rien je	c49d-55e75g-41
p:rien mon	a-80b93c-67f118
p:rien ne	b70
p:rien pour	a-57b59g79
p:rien qui	a137c-133
p:right i	c-57f60g57
p:right person	c67
p:right to	a-155d161f68
p:ring and	c99d-42
p:ring for	a43b-45c127d-98
p:ring from	d74
p:ring i	a-93c-98d156e52
p:ring in	a146b-112d-122e-77g-56
p:ring is	a-111b75c-65d60f-67g129
p:ring me	a101c-50g-49
p:ring size	a112d-41
p:ring to	a-52c-68d-110e164
p:ring with	a-47b180c-115d-56e-43
p:ring you	a-89g117
p:rings with	a50
p:riviere de	a-82b152c-50
p:robe de	b77c-60d-54e76
p:robes de	a149c-96
p:ronds de	a60c-44g70
p:room for	a100c-48
p:rose gold	a60c-72d90
p:roughly what	b113c-86d-71
p:round the	a-75c-77e137
p:route depuis	a-41c-43e102
p:rubis de	a-80d124
p:rue de	b-77c55d88e-61f-60
p:rue des	a-56c129
p:rue du	a46b-94c121
p:run a	b-65c115d-43e-45
p:s <2digits>	a73b-62d-79f-45g-43
p:s a	b73c-79d126
p:s about	c81d45e-70
p:s agit	e-48g65
p:s all	b142c-118d-71
p:s an	a73b-69d-74e68
p:s appelle	a66b-60c107
p:s arrete	c-141e155
p:s been	a61d-113g42
p:s birthday	a-47c41d44
p:s called	a44
p:s day	a-67c-43d94e83
p:s done	a-91c-126d84f144
p:s eighty	a92
p:s en	a151b-70d-101e-63f-44g-72
p:s est	a43b48c-125e-46f-56g69
p:s etait	c-96g78
p:s first	b70
p:s for	a119b-61d-43e-71
p:s from	a-91c-59d155
p:s got	d72e72
p:s il	a108b83c-144d-106e-109f100
p:s in	a51b-87d57e-103f-69g83
p:s just	a74b-53c-71e113g-63
p:s my	a-98d85e94
p:s name	a-147d133e121
p:s no	c-46d66e-58f-42g44
p:s not	a139b-53d-72f-49g-41
p:s on	b-46c133d-87e-46g74
p:s one	a83c-92d110e-88
p:s ring	c-119d105e48
p:s signet	a81
p:s still	a-103b110c-58d44g60
p:s the	a-142c137e-68g95
p:s time	a-43c121d-53
p:s very	a-95c134
p:s watch	a-107c-91d153e64
p:s wedding	d-76e70
p:s wife	a142c-49g-84
p:s with	a-102d148g-53
p:s y	d49
p:s your	a162c-149e-80f-47
p:s yours	a-68c94d81
p:sa demande	a138c-62e-41
p:sa fille	a62
p:sa mere	a50e-77g67
p:sa retraite	b108
p:sa vie	a-45c126d-66e46
p:saber si	a-66c-70d128
p:sac a	a-52c-64d106e45
p:sac de	a149d-124
p:sac en	a95b-46d-120e-73g99
p:said i	c-86d-42g111
p:said it	a73c-55g70
p:said yes	c-106d122
p:said you	a-111c66d-67g109
p:sais ce	a-78b-101c265d-43e-97g-127
p:sais pas	a91b-73d-83e42f-68g-85
p:sais plus	a65
p:sais que	b-58g115
p:sait pas	a45b71c-42
p:sale or	a81
p:salmon dial	a113c-58
p:salon ?	c85
p:salon de	g66
p:salon prive	a-67c111
p:salut c	a-113c171d-97
p:same card	a-95c-90f99g106
p:same day	d-50g70
p:samedi <2digits>	g94
p:samedi ?	a176c-101d-55e-115g-130
p:samedi a	a78
p:samedi avec	c49g66
p:samedi en	c-61d51e76
p:samstag in	a70b-51c-69d-71e93
p:sans doute	a40d-48e71
p:sans engagement	a-96c69d101
p:sans frais	a-80c107
p:sans la	e84
p:sans le	a119c-52
p:sans qu	a113c-48
p:sans rien	b50c-67
p:sao paulo	a99d-41
p:sapere a	a-102b69c-99g132
p:sapere se	b96c-67d107e-88f-54g-49
p:sapphire ring	a-128b76c-43d129
p:saremmo lieti	c64
p:saremo a	a86
p:saro a	a52c-55d-45g85
p:saturday ?	a89c-67g59
p:sauf le	a91
p:saurais gre	a-51c-89f142
p:savez vous	a-65d147f-42
p:savoir comment	a-115b145c-103
p:savoir faire	c88
p:savoir si	a-53b-146c172d95f-41g-57
p:saw a	a87b83c-120
p:saw it	a79c-81d-44e75
p:saw the	a131b-67c-46
p:say how	b59
p:say no	c-96d119
p:say that	b101
p:say the	a-45b115c-101e83
p:says delivered	a-80c-97d126
p:says i	a-45b136d-82e-70g-44
p:scatola e	a-52c100d-97e58
p:schicken ?	a-116b86c73d59
p:scrivendo la	c75
p:scrivo con	a-93e127
p:scrivo da	c-104g126
p:scrivo per	a111d-64e-52g-64
p:se decide	a-93b110e-60
p:se e	a48b85c-57d-44
p:se esiste	a-96b117
p:se faire	a57
p:se fait	a172c-56d-58e-62g-48
p:se l	b130c-104
p:se lo	c69d48
p:se marie	a94c-96d79e-68g-93
p:se passe	b130c-92d-55
p:se puede	a57c-85d100e-41
p:se que	a-79b143c-95e-41
p:se si	a105b-58c-99d-99e-91g108
p:se trouve	a130d-67e-82
p:se vend	a87b63d-72e-52
p:se vi	a-78c132d-101
p:se voie	a46
p:se voit	a-118d107e83
p:second year	b44d-41
p:see a	c-73d92e95
p:see in	e88
p:see it	a126b-46c-46d-83g-76
p:see the	a62b-93d-95e-55f-42g82
p:sehr geehrte	a70c50
p:seit dem	a-120c-82d137
p:seize ans	b80
p:sell it	a112b-63c-104d88e-56
p:sell the	a-51b49c59
p:semaine derniere	a-46g94
p:semaine prochaine	a111d-55e81g-130
p:semaines a	a-77b87c-40e75
p:semblant de	a73
p:send a	a-49e75f-59
p:send it	a78
p:send me	a227b-76c-179d40
p:send our	a51d-49
p:send the	a-109c-63d86f74g124
p:send them	a-81d98
p:send you	a-52c80
p:send your	c75
p:sensi dell	a-97c-111f140
p:sent to	a71b94c-111d-74f78
p:sept ans	a-80b94c-42d95e55
p:sept heures	a46
p:september and	a-91c86d46
p:sera la	a-107c-80g130
p:sera le	a-97b59c-60g109
p:sera per	a-69b75c-81f132
p:serai a	a-50d93
p:serais heureuse	a163c-62
p:serait ce	a-46c45
p:serait il	b63c-45d58e-85f-47g83
p:serait prete	a-104c-56e131
p:seriez vous	a-115b-49c126d-49e-44
p:serons a	a93
p:serve un	a119d-63e-76
p:service a	a176c-129e-75
p:service de	b-48f-44
p:ses <2digits>	c-49d142
p:ses vingt	e83
p:set aside	b61c-79g81
p:set of	a-98b118c-80d75
p:seulement le	a48
p:shall be	c51g61
p:shall i	b-65c102d-79e-65f-41
p:shall we	a-59b67c-42g101
p:shan t	c-72e80g60
p:she can	a111c-69
p:she d	a-99b-62c182e-69f-41
p:she does	a45
p:she has	a129c-78
p:she is	a123c-83
p:she likes	a110d-51g-57
p:she ll	b72e-50
p:she s	b-99f-93g61
p:she said	a109c-126d81e-53
p:she says	b70
p:she wants	a121c-102e-42
p:she was	a52c-84d-52e61g62
p:she wears	a124c-72
p:she would	c-119f94g112
p:ship to	a152c-110d-57
p:shop ?	b110
p:shop and	b74c-50e43
p:shop in	a-145c85d133
p:shop is	a57
p:shop with	a-53c135d-81
p:should be	b-45e82f51g-84
p:should i	a-61b93c-55d109
p:should like	d49e83g-42
p:show me	a171b-134c-142d-92e-66f-46g-48
p:show you	a-94c111
p:showed me	c-81e-47g103
p:si c	a98b-78c-82d-56e-98f92
p:si cela	a90c-94
p:si e	a-119d112e90
p:si el	a-80c-68d113e-41g126
p:si elle	a-45b76d81
p:si j	a-93b126c-112e44g62
p:si je	a-47b138c-128e78g-44
p:si l	a-52b124c-135g116
p:si la	b72d-67e-46f-48g42
p:si laurea	c-67e121
p:si le	a-69b83d-49g123
p:si les	a-65b131c-68
p:si me	a-56b139c-92d-67
p:si mon	a-131b143c-117e147f-59
p:si nous	a-69b117
p:si on	a-101b59c125e-63
p:si oui	a158b-77c-43d-132e-99g-101
p:si possible	a107b-65c-73e-57f-48g-70
p:si puo	a44b-79c-111d93f-55g50
p:si quelqu	a109d-41
p:si un	b109c-71e-87
p:si vous	c107e-102g-80
p:siamo in	a50b-44d-94e-52g106
p:siamo un	a-46c77
p:siamo una	a-96c111
p:side and	a56c-55d67
p:sie die	a-59c78d-42e-62f118
p:sie einen	a-50b103c-103d137f-70
p:sie in	a92d-42
p:sie meine	a-102c-88f128
p:sie mir	a97b48c-121d53e-56f-52
p:sie so	c-105d111
p:sign up	a-86f115
p:signee de	a-64d124
p:signet rings	a81
p:signori siamo	c64
p:signori sono	a-92c123
p:silk scarf	c-51d103
p:simple curiosite	a-88b122c-97
p:since <4digits>	a65b-51c106d-79e-86g-46
p:since i	a42e-113g67
p:since january	c-98e93f99
p:since my	a-52g85
p:since the	a-42c-114d42e105f124
p:sinon je	a59
p:sir or	a81c-76g82
p:sister and	b68c-88e-41
p:sister s	a84b-45c-102d-55e-66f68g75
p:site ?	a-71d87
p:site j	a-87b84c52
p:six and	a56
p:six ans	b114d-44g-101
p:six mois	b43c50e-108
p:six weeks	a-140d71e107g61
p:six years	b95c-80e58
p:size <1digits>	a119c-83d-50
p:size <2digits>	a54
p:size m	a101c-73d57e-44
p:slept on	a-100c-67g126
p:slt c	a94
p:small gold	b90c-114g72
p:small pearl	c-63d126
p:so a	b130c-75
p:so do	a-65b40d-46e-42f110g73
p:so etwas	c-116d119
p:so forgive	a-61c43g60
p:so grateful	c56
p:so here	a-81c-48g129
p:so i	a60b68c-59d-101e-116g54
p:so it	a77b62c-51
p:so much	a-76c-119e145f98
p:so my	a63
p:so nothing	a97c-63
p:so please	b43e-59g76
p:so that	c-110d48g110
p:so the	d-47e97
p:so this	b82c-47
p:so we	a60c-89d-83g94
p:so you	a-107b82c82e-46g59
p:societe de	a-75c99
p:soeur et	a105
p:soir ?	a82b60c-88
p:soit pas	d74
p:soixante ans	a63c60e-54
p:soixante dix	a107b-96c-69e71g-48
p:sold a	a-84b-98c172d-46
p:sold my	a48c-88d61
p:sold the	a46b65c-57
p:solitaire <1digits>	a43c81d-77
p:solo per	b130c-86
p:solo un	a81b75c-102
p:some of	a42c62e-57
p:somebody else	a-100c-56e107g79
p:somebody who	a-50b75d75
p:someone else	a-120e135
p:someone patient	a80
p:someone senior	a-109c-61e138
p:someone to	a-121b79c150e-71
p:someone who	b-42e100g-45
p:something for	a62b113c-71d-63e-42g-46
p:something he	b-44e88
p:something i	a90c-77d-40
p:something in	a-75d83f88
p:something on	a-69c-46d145
p:something she	a113c-74
p:something that	a91d-48
p:something with	a118b-47c-89d-82e-42
p:sommes le	a-111c-61e143
p:sommes une	a65c44
p:somos uma	a-91c105
p:somos una	c98d-42
p:son nom	a-141c113e-69f125g-55
p:son notaire	c55
p:son petit	a62e-46
p:son s	a52c-54e80
p:son who	a-50c-49e115
p:sono a	a111c-58g-53
p:sono il	a137b-101d49e-70g-41
p:sono la	a83
p:sono rimasta	c-76e115
p:sono un	b-85c113d41e-85f-52g-73
p:sono una	a66b116d-61e-70g-71
p:sont des	a49c68
p:sont vos	a137c-80d78
p:sorry for	a-70c-66g129
p:sorry if	a104c-52
p:sort of	b90c-63e46
p:sotto la	a-87c68e73
p:souhaite pas	a-69b66c106
p:souhaite que	a-44c-77e78f82
p:sous <2digits>	a-85c121d-59g-87
p:sous le	d113e-69f-46g-66
p:sous les	b-61e81
p:sous un	f106
p:souvenez vous	c85e-59
p:soy la	a-108c100e-59g102
p:speak to	a61
p:speak with	a99c-42
p:specialise dans	a-48c78
p:sponsor a	a-78c110
p:st ?	c-49d72
p:stage d	c81
p:stage de	c74
p:stage i	a-83b136c-114
p:stamped with	a62c-41
p:stand in	a44
p:start at	a-97b107
p:start up	a-71b-94c152
p:still have	a61
p:still in	a-141c-94d149e89g52
p:still there	a194b-54c-132d-98e-69g-85
p:sto scrivendo	c75
p:stolen in	a104d-61
p:stop the	a-125c93d-61e-50f110
p:store in	a-81d101
p:strap in	a180c-133d-122
p:street i	c-46e85
p:street it	a-87c130e72f-143
p:street on	c-61d105e55g-53
p:sturen ?	a-125b127c96d-69g-48
p:su tienda	c129d-42e-46g-84
p:such a	a76b50d-71e-57g-41
p:such things	a-40c-63e93
p:suche eine	a106c-68d-79
p:suegra que	a92c-53
p:suis a	a104b-79c-124e-70f-52
p:suis dans	a58c-74d64
p:suis disponible	c58
p:suis dit	a-41c103
p:suis en	b144c-100
p:suis journaliste	a112
p:suis l	c-72d55e122
p:suis la	b-61c91d-63e-138g129
p:suis le	c108e-56
p:suis pas	a-69b109c-127e109f114g-62
p:suis promis	b103c-62e-54
p:suis sur	a-81c120
p:suis tres	a59
p:suis un	a63
p:suite a	a-146b-58e-78f154g112
p:suite d	c-63f91
p:sujet d	a-77g120
p:sujet du	a-101c-43g122
p:sunday and	c-58g108
p:supposed to	a-55e66g78
p:sur demande	a-112b-52c117d-60e-51f-58g-71
p:sur deux	a56
p:sur l	a-121b-58c93d-62e41f-52g72
p:sur la	a-50b-46d-70f66g79
p:sur le	a-58d48e-56g71
p:sur les	b-90c114d-85e-118f-63
p:sur ma	d59e79
p:sur mesure	a61b55d-54
p:sur moi	a-73c-97e120f115
p:sur mon	a-41b-47c56d-96e102f89g-44
p:sur place	a82c-62g41
p:sur simple	c68
p:sur un	a120b-52c-55d-58
p:sur une	a101b-110c65d-108f-45g-59
p:sur vos	a156b-60f-44g-44
p:sur votre	b47c42f-54g-84
p:sur vous	a92c42
p:sure you	a-90b-53e115g59
p:surname is	a-91c-103f134
p:surtout a	a-70c89d61e-60
p:surtout les	c63
p:surtout pas	a54c-94
p:svp ?	a58b70c-52d-42
p:svp et	c-51f106
p:svp j	c-95d41f97
p:svp je	a-101d89f101
p:swap it	a-87d92
p:t ask	a93g-49
p:t be	a-79b68d-45e95f112g-56
p:t elle	b97c-84d61
p:t get	d90
p:t have	d59
p:t i	a47
p:t il	a117c-133d-59e-68f-50
p:t know	a119b-54c-60e64g-79
p:t look	a60c-50g57
p:t need	b90
p:t on	c-51g79
p:t pay	c91
p:t send	a65
p:t tell	a43
p:t the	a-86c-78e86g114
p:t travel	g76
p:t want	c-116d68e92f45g-54
p:t wear	a106b-71c111d-104
p:t you	a-84c162d-61e-49
p:table and	a-58e101
p:tag ich	a142c-135
p:taille <1digits>	a140c-131
p:taille <2digits>	a105b-74c-125e-94f-61
p:taille de	a81d-41
p:taille et	a-126c-77d130f92
p:tailles <2digits>	a44
p:tailles de	c-55f109
p:take a	a83
p:take it	b-46c54d-50e92g-53
p:take me	a-110c-110f140
p:take on	d77
p:taken by	a-98c151
p:talk to	a87
p:talking about	c-61g82
p:tamanho <2digits>	a75c-66d-66e-57g89
p:tant pis	g49
p:tant qu	a-100c60g111
p:tarif de	b98d-52
p:tarif degressif	a-58c91
p:tell her	a-70c-75d-43e75f97g66
p:tell him	a-54c166d-84
p:tell me	a40b41c-84d72e-109f87g-94
p:tell you	a-58c80
p:temps a	a114
p:temps de	b77c-80e-47g112
p:temps je	c66
p:ten carats	a87
p:ten minutes	a-41g120
p:ten years	a-45b103
p:tenais a	a-73b55c-44e94
p:tennis bracelet	a-111b121c-72d83
p:tenth anniversary	a-42b102
p:termin ?	a60
p:test test	a-121b-74c130d-79e-79f-78g-79
p:th ?	d139
p:th and	a90b-69c-108f-42
p:th in	a95
p:th is	a51c-41g80
p:th of	a72c-54d-54e61
p:th so	g64
p:th we	a-73c158e-56
p:th with	c58g55
p:than a	c162d-45g-131
p:than i	c-110d91e74
p:than the	a85d-50e54
p:thank you	a-138b-48e-81f148g124
p:thanks for	a-108c-87g133
p:that ?	a75
p:that a	a44b-131c-117d140e93
p:that be	a-65b135d-41
p:that can	a99c-50
p:that closes	a127c-94
p:that comes	f97
p:that doesn	a60
p:that i	c-41e99f-51
p:that is	a118c-76
p:that it	c50
p:that looks	a81
p:that my	f77
p:that nobody	a-65c-47e117
p:that s	a-91b128c-40g120
p:that shuts	a64
p:that the	a-88b-59c46d71e117f-56
p:that they	a-62c-81e89f94
p:that was	c-52d41e46
p:that went	a94
p:that you	c70d-48e-133f66
p:that your	a-83c102
p:the <1digits>	b-79c-42d45e-75f-68g105
p:the <2digits>	a85b-95c-148e-84f-75g109
p:the address	b87
p:the amount	a-72c96
p:the answer	c-63f58g67
p:the auction	a91
p:the back	a-106c93d124e-56g49
p:the belt	a102c-72d40
p:the bench	a-96c159
p:the best	a81c74e-51
p:the big	a-138b130c117
p:the black	c-57d80
p:the blue	a65b-71c-138d-69e-75f145g118
p:the board	a48c-62g101
p:the boat	a46
p:the boutique	a-89c143g-87
p:the box	a-144c-132d77e158f130
p:the bracelet	a-86d89e64g-45
p:the brass	a72c-72g65
p:the bride	a90d-53
p:the brooch	a-46b-57c139d-104e73
p:the buckle	a86c-53d-89e71
p:the candle	a-115c-126d-42e134f134
p:the chain	d85
p:the chance	a-41c103
p:the cheapest	a72b73c-121
p:the children	a-107b96c61
p:the clasp	c-94d62e72
p:the colour	d56g47
p:the company	a56c54e-43
p:the council	a-59c124g-64
p:the counter	a-63c47g58
p:the courier	a-61d72
p:the crown	a78b-46c82d-76
p:the darker	a65c-54g73
p:the date	c-64d82g76
p:the day	c43
p:the dentist	c-47g87
p:the desk	a44c-80e106
p:the dial	a72b-72c-86d90
p:the dog	a44c117d-50e-45g-46
p:the door	a-45e123
p:the drawing	c-67g110
p:the dress	c-64e98g49
p:the emerald	a66b81c-93
p:the enamel	a-44e90
p:the end	c106d-82
p:the estate	a124b-47c-42
p:the evening	e88
p:the family	d115
p:the first	a-59b-79c43d-61e85f-48g111
p:the floor	a-50c120d-104e-62g87
p:the form	a-105c-58e45f145
p:the ft	c71
p:the gala	a-53c82
p:the geneva	e90
p:the girl	e55
p:the glass	a-62b100
p:the gold	a-91b-54c44d117e95f-53
p:the green	a131c-63d-72e-58
p:the grey	a-65g122
p:the hand	a42c-46g50
p:the hospital	f102
p:the house	a-53c70e69f-57g-55
p:the initials	a-67d84g89
p:the insurer	a70c-71d59
p:the invoice	a-78c-103d117e86
p:the ivory	a142c-65g-41
p:the keys	c82
p:the lady	a-64e84f88
p:the large	a95
p:the last	c-117d-56e103f-84g113
p:the lead	a123c-87
p:the leather	a-115c-105d160g70
p:the left	d83
p:the letter	c49d-78
p:the lid	a47d69
p:the lining	a-115c-71d86e89g66
p:the list	a-123c-130d-84e55f154g99
p:the little	b-45d108f-105g-71
p:the london	c92
p:the long	a111b66c-87d-79g-84
p:the lord	a-52c89
p:the man	c-74d-49e40g119
p:the market	a-116b142c-122e81
p:the men	a108
p:the message	a-101f111
p:the moment	a-92b113
p:the monday	a-139c116g115
p:the money	a51c-45e74
p:the morning	a57c-63d59
p:the name	a-72b129e51
p:the necklace	c-105e112g91
p:the new	c52d-88e99g-73
p:the next	a49e46g-50
p:the night	a-40c160e-80
p:the number	a-108c195e-79f-80g-65
p:the old	a49c-111e81g52
p:the one	b-82c55d-69e-114f-95g118
p:the ones	a46b66c-55
p:the only	a80d65
p:the opal	g89
p:the original	a-80c-46d42g110
p:the other	a97d-61e-50
p:the owner	a-86c138e-73f-42g-67
p:the pair	a86b-108c-43d77
p:the paper	c76
p:the paperwork	a-99e122
p:the parcel	a-95c-86d91e109
p:the pavement	a-85e113
p:the pearl	a-49b41c-81d177
p:the people	c48
p:the person	a-64e107
p:the phone	a112b-60c-131d-83e-108g122
p:the photo	g116
p:the plain	a-116b60c42d97
p:the post	c-80f94g62
p:the press	c104
p:the price	a122c-65e61g-108
p:the principal	a44c-92f97
p:the question	g88
p:the rain	a46c-86e96
p:the receipt	c-60d41e73
p:the rest	c-94d-79f69g136
p:the right	c146d-74e-127g-55
p:the ring	b-52c-132d-43f-54g190
p:the road	a-60c42d53
p:the roof	a-81b111
p:the ruby	a-47g69
p:the same	a97b-54c-124d-75e-66f85
p:the sapphire	a-57b54e-60g65
p:the saturday	c-55d95
p:the second	a-49c-48d-100e-84f-45g144
p:the set	a77
p:the shop	a-91b109c65d-71e65
p:the side	d112
p:the silver	a64c-95d76e-97g84
p:the six	d72
p:the small	a68b48c-139d103e-50f-41
p:the smaller	a81c-62g48
p:the smallest	a182c-90f-84g-58
p:the smell	a-61d96
p:the sort	a-52b74c-64e77
p:the spring	a97c48d-74e-48
p:the steel	a92c40d-44
p:the stone	a-42c-112d-65e120g120
p:the strap	c-103d110e-48
p:the street	a-91b69e108
p:the summer	a97c-110
p:the tan	a118d-72
p:the tea	c-107e40g134
p:the thing	c51
p:the third	a-46b63c63d-43e-53g69
p:the three	a-112d109
p:the time	b105e-84
p:the top	c-99g118
p:the trade	a-73c108
p:the twins	g95
p:the two	a-136d-50e130f70g72
p:the uk	f97
p:the watch	a-128b74c-75d124e53
p:the way	a-94d93e126
p:the website	c-94e86f71
p:the wedding	a-129c147e54
p:the week	a121
p:the weekend	g60
p:the whole	a50b-44c56d-46e55g-68
p:the window	a-50c89d83f-44g-79
p:the woman	a-54c-71g128
p:the workshop	a-128c-99d141e64g98
p:the world	a-73c101
p:the wrong	a-158b-50c122d58e107f-80g-62
p:the year	a-58b130
p:the young	a-123e120
p:them ?	c108d-69g48
p:them a	a-45c106
p:them back	a-77c44d46e85
p:them for	c96
p:them i	b90c-137d-43e70f94
p:them in	a-64c42d73
p:them on	b108
p:them to	a93c-64d-47f97
p:then ?	a-120d161e-61
p:then i	a-121b145c-141d-59f70g129
p:then please	a-113b126c-53g68
p:there ?	a194b-54c-132d-98e-69g-85
p:there a	a86b79c-123e-76f-46g-66
p:there any	c-77d106
p:there anything	a-47c67d105
p:there are	a-56b43d48e73
p:there d	a55d-54
p:there is	a-58b-77c-60e150f-47g-70
p:there s	b88c59e-92f-69
p:there somewhere	a-98b99d54
p:there to	b78c-41
p:there was	a118c-44e-46
p:there will	a111
p:these days	a-56d55
p:they are	a58c-82f90
p:they d	a65e79
p:they gave	a99
p:they have	c-84e85
p:they ll	a-57b-44f94
p:they re	a-128b-90c147d128e-62g-41
p:they were	c-89f94
p:thing ?	g87
p:thing a	a108c-66f63g-70
p:thing and	a73b-99f88
p:thing i	a44b88c-58
p:thing in	a-104b142c-112
p:thing you	a93b65c-81d-45
p:think of	b-68e100
p:thinking about	a132d-41e-52
p:third time	a-121b-40c-78e115f134
p:thirty one	b-51e112
p:thirty years	a53b-42c-47e55f-43
p:this a	a65b89c-86
p:this form	a144b-114c193d-96e-86f-62g-193
p:this is	d-68f54g62
p:this morning	a-170c-103g174
p:this one	a104b79c-57d-65
p:this summer	c66
p:this the	a-140c207d-134f-82g-154
p:this time	a-127c45g112
p:this to	a-80c143e-59
p:this week	a-88b-42c78d81e-74g105
p:this year	a163b-41c-77e-69f-45
p:though i	e79
p:thought of	a-83c134
p:thousand ?	b74c-70
p:thousand pounds	a99c-45
p:three and	b129
p:three of	c66
p:three weeks	a63c-40d62
p:three years	a-73b112c-103e113
p:through and	a-65b125c-47
p:through in	a-49e100
p:through the	b-42c-63d92e-51g65
p:through your	b93c-108f98
p:thursday ?	g117
p:thursday at	d-50g70
p:thursday for	c-81d58f102g-47
p:thursday lunchtime	c-46d73
p:tienda de	a55b-50c-109d115e-43g-69
p:tiens a	a52
p:till then	c-43g76
p:time and	a44c-88e97
p:time for	a86c-80g92
p:time i	a-124b81c-55e143
p:time with	g88
p:times and	a-44c-143e159f82g-67
p:to <1digits>	b-105c137g-48
p:to <2digits>	a-80b-50c105d-95e67f-79
p:to <4digits>	a-51c110
p:to ?	a62b87c-49d-52
p:to a	a-80c59e80
p:to about	c-77e88
p:to an	a-73e112
p:to ask	b78c75d-48e-82g-50
p:to attend	a130c-41g-49
p:to avoid	a-90b-51c105d-75e-56f-76g-57
p:to be	b-48g-79
p:to book	a-92c116
p:to bring	b129c-121d89
p:to buy	a86b77c-63d-77e-40f-74g-85
p:to carry	a-56b46c67
p:to change	a-102c184g-128
p:to choose	a44c-60g89
p:to collect	a129d-69
p:to come	a61b-67e-88f-44
p:to commission	a109d-56
p:to confirm	a-41g100
p:to do	a-58c146e-41
p:to enquire	b55
p:to every	c52
p:to feature	c43
p:to find	a87e-67
p:to get	a60b91d-73e-50f-44g-51
p:to give	a116d-96e-105f-42g-49
p:to go	a-77c92g75
p:to have	a-124b120d143e46g-62
p:to hear	a-56d-103f111g121
p:to help	a53
p:to her	c51
p:to him	a105g-49
p:to hold	a-126c54f92g72
p:to it	c-136d132g67
p:to keep	b111d-60
p:to know	a-150b137c-122d143e142f-62
p:to leave	a-49c71e-44f101
p:to let	g70
p:to london	c-132e42g77
p:to look	a-50b150c-146d93e-61f-46g67
p:to make	c-122e111f-48g-49
p:to mark	a75
p:to market	a-41c82
p:to match	a108c-79d-67g49
p:to me	a118b-101c-85d62g-83
p:to meet	a-60c45d-43f65
p:to mention	c-77e119
p:to mount	a-61d61g57
p:to my	c53
p:to nickel	a-58g113
p:to order	a102b104d-124e-59g-45
p:to own	a106b118c-128d-64
p:to paris	a-79c57e91
p:to pay	a149c-135e-83
p:to place	a-55c84
p:to present	a60
p:to purchase	a109b80c-72d-56
p:to put	a-54b66c-73d122
p:to receive	a75c-78f90
p:to return	a-105c-55d137
p:to say	a-128b89c-75d-88e78f-46g148
p:to see	a97b-73e-51f-63g-48
p:to sell	a-45c161d-48e-42g-61
p:to send	c79d-48g60
p:to show	c93
p:to sit	a94c-49
p:to someone	c58e58
p:to speak	a50c56
p:to spend	a100b53d-87e-79
p:to stay	a74
p:to stop	b56c-56d62e115f-74g-63
p:to surprise	a105c-77
p:to take	a-105d79g76
p:to talk	a-102b111c40
p:to tell	a-63b70e104
p:to that	a-97b72e72
p:to the	c56d-91g70
p:to try	a116c-101d-61e74g-78
p:to us	a46c-133d60f103
p:to use	a-46c-42d130e-65f64
p:to view	a88c-49
p:to wear	b-72d194
p:to whom	a-46f84
p:to work	a-102c103d-52
p:to write	a91b-46
p:to you	a50b-65c114d-125e-70f-54g73
p:to your	a-117b-71c73d-63e-84f-63g140
p:toda la	a-77c-60e139
p:today ?	a112c-81
p:told and	a-47b46c130e-81
p:told by	a150c-97
p:told me	a79b-78d-91e79f-58g-92
p:told my	a-127c-104d-40e149
p:told the	a-90b-57c87d-40e121
p:told to	a-51b103c-57e120g-48
p:told you	b-57e44g75
p:too much	a-116c-110f154
p:took a	a98e-57
p:tot je	a-134b146
p:toujours ?	c-65g100
p:toujours d	a-97g127
p:toujours la	a48c-71d85
p:toujours pas	a-82c215e-103f-84
p:tour de	a-60c-75g120
p:tour du	a-60b60c100
p:tourne dans	a-102c-104d110e114
p:tournee il	a65
p:tous les	a61b118c-57d-64e-92f-61g-77
p:tous vos	a-113b149c-112f92
p:tout a	a-54c-111g141
p:tout ce	a52b41c-95d-57e-48f112
p:tout cela	a-91f111
p:tout court	a59b63c-75
p:tout de	c48d51
p:tout en	b86
p:tout et	a42c-62e-50f143g-95
p:tout le	a82b-130c128d-62f-49g-67
p:tout seul	a190c106d-208
p:tout un	a-87e99
p:tout va	a-79b94d85
p:toute l	f82g54
p:toute la	c44d-59e-76g102
p:toute ma	a-70c-77e93f138
p:toute petite	a50
p:toute sa	e61
p:toute seule	a-41d136
p:toutes les	a88c-69f42
p:toutes vos	a-63b83c48
p:train de	a66
p:transmettre a	c47
p:transmettre au	a-59c94
p:travaille a	b77
p:travel to	d64
p:treat myself	a-83b109
p:trent anni	a136c-73d-109
p:trente ans	b54c64d-72g-47
p:trente deux	e46
p:trente huit	a96
p:tres beau	c75
p:tres belle	c44
p:tres bien	a96b-44c-104d-88g99
p:tres fin	c-40g75
p:trois ans	a-103b111c-60e56
p:trois cents	a-42c79
p:trois de	a-47e76
p:trois fois	a-88e80f-56
p:trois generations	c66
p:trois questions	c104
p:trois semaines	a-58c77e50
p:trois soeurs	a81
p:troppo grande	c-89d108
p:trouve ailleurs	a-87c47e-59f105
p:trouve que	a-105c78g86
p:trouver une	a98d-41
p:trouverez mon	c52
p:try on	a126c-67g-83
p:try the	a79
p:trying to	a-110c115d55
p:tuesday and	a-53c117d40g-74
p:turns <2digits>	a101
p:tutta la	e61
p:tutti i	a-46c-44d131
p:twenty minutes	a-79c115
p:twice in	a43e40
p:two of	a83b-61e-49f-41
p:two or	b70
p:two years	a59b104c-79e-80
p:u have	a132c-82d-56
p:uhr mit	a123b-59c-56d-77
p:uk gdpr	a-56c-95f118
p:um anel	a123c-55d-59e-50
p:um dia	a-115b135c-96
p:um die	a-85d-59e-94f-57g160
p:um relogio	a122b84c-114d-84g-58
p:un ?	c-75d123
p:un achat	a110c-51
p:un altra	c81d-105g102
p:un an	a-80c-85d111e107
p:un anello	a143b110c-146d-125e-67f-41g-63
p:un anillo	a111c-91e-53
p:un anneau	a80c-77g-45
p:un apres	a92
p:un article	c50d110f-74
p:un audit	c73
p:un autre	a-117c-125d108e149g-46
p:un beau	a44
p:un bebe	a57
p:un bijou	a88b-50c71d-64e-52
p:un bon	a92c58d-44g-42
p:un bouton	a-78d153
p:un bracciale	b95c65d-114e-46
p:un bracelet	a123b-74c-89f-77g-62
p:un buen	b100
p:un cabinet	a60
p:un cadeau	a106b-69c-69d60f-54g-71
p:un cafe	a-117c127d-65f57
p:un carnet	c50
p:un carre	a115c-84
p:un cheque	a-79c91e77
p:un chez	a-55b-121c212d-146g-70
p:un client	a77c40d-68
p:un clip	c94
p:un code	a-86f106
p:un coin	a-108b115
p:un collier	b47c62d-93e55f-52g-69
p:un confrere	a-54g86
p:un conseiller	a41c86
p:un croquis	a139c-74d-47
p:un de	b74c97d-91e-46f-58g-72
p:un demenagement	c-96d100
p:un des	c-53d88
p:un devis	d95
p:un diamant	a-71c154d50e-67
p:un dimanche	a-77d-53e171
p:un documentaire	a-59b60c43
p:un doigt	a134d-73
p:un dossier	c77
p:un duplicado	a-68c-65d104
p:un entretien	a-52c84
p:un essai	a-75c102
p:un essayage	c-87f117
p:un et	a-130b48d107
p:un etui	a108c-97
p:un expose	a-81c128g-67
p:un flacon	a-69c135d53e-91
p:un foulard	c-100d124e45
p:un geste	c55d-93e84
p:un giorno	a-106b134c-111
p:un homme	a-70c164
p:un horloger	b-65c79
p:un hotel	a-40c75
p:un incontro	a79
p:un joli	c54
p:un jour	a-127b152c-137d-84f-60g-69
p:un laboratorio	c64
p:un lot	a-120c119
p:un lundi	a115d-42
p:un magazine	a86
p:un mail	a-100c-79d79e137f-53
p:un manteau	a83c-88e62
p:un mardi	c102g-50
p:un mariage	c-80d110
p:un matin	a111e-65
p:un medaillon	b68c-58
p:un memoire	b82
p:un mercredi	a75c-129d110
p:un message	a-104c-118e97g136
p:un modele	a-123d167e-58
p:un mois	a-75c-68e47f123
p:un monsieur	a-86c45f96
p:un mot	a41c44
p:un moulage	a98e-54
p:un necessaire	a96c-99d40
p:un numero	a-47c-40d107
p:un objet	a135c-128
p:un orologio	a118b-53c132d-146e-102f-47g-50
p:un paio	a67c-67d51
p:un par	b98
p:un parapluie	c-55e93
p:un parfum	a98c-90e-55
p:un pari	a-87b131c-43
p:un partenariat	c75
p:un pendentif	a97c-73
p:un petit	a125b-133c98d-119f-60g-110
p:un peu	c-70f85g55
p:un peut	d90
p:un po	a-83b-58c108
p:un portachiavi	a46c41
p:un porte	a87d-47
p:un portefeuille	a111c-44
p:un poste	a-82b74c68
p:un pot	a68
p:un pour	a83
p:un present	a129c-110
p:un pret	a-53c51d69
p:un prix	a106b-58c95d-100
p:un questionnaire	a-48e113
p:un qui	a85c-111e57
p:un regalo	a94b65c-96d-57e-45
p:un reloj	b-53c70d71e-58f-43g-53
p:un rendez	a160d-48e-121f-45g-106
p:un reportage	a-55c81
p:un robot	e52
p:un rubis	c71
p:un sac	a88c-105d68g-42
p:un salon	a68
p:un saludo	a-110b-55c-109d56e-51f146g70
p:un samedi	a65c-43
p:un saphir	a63c-71g78
p:un service	b-47c-115d118e99
p:un seul	c48
p:un simple	a-102d98e85
p:un soir	a74c46e-67
p:un stage	a-62c91
p:un stylo	a48c-42e58
p:un sujet	a-85c104
p:un technicien	a-70c95
p:un telephone	a-111c113d47
p:un tour	b61
p:un train	b89c-120g117
p:un truc	a113c-89
p:un vendredi	a44
p:un verre	a-81c-61d77e86
p:un vieux	a-62b50c79
p:un vostro	b-51c72d83e-50g-43
p:un vrai	a87b-42d-54e-46g-49
p:una borsa	a-66b118c-93e69
p:una casa	a-88c-42e122
p:una collana	c-87e77g80
p:una cosa	a-65b74c-93d-41e79g121
p:una parure	a75b86c-103
p:una pietra	d43
p:una vostra	b78c77d-74e-73
p:und bitte	a-124f88g112
p:und die	a42c-64f91
p:und herren	b-41c67d-44e-43f-43
p:und ich	a126b-98d-133e-125f90g-53
p:und mochte	b-41c130
p:under <2digits>	c-76f106
p:under a	c-43d-47g181
p:under the	b-82c-114d126e-56f116
p:une actrice	a47
p:une adresse	a-49c91f63
p:une alliance	a69c-95e69
p:une amie	a102c-94d100
p:une attestation	a-92c-116d125f84
p:une autre	b-80c-119d43e72f120g57
p:une bague	a104c-47d-71e-63g-64
p:une belle	g89
p:une boite	a134c-115d-41e54g-46
p:une bougie	a99
p:une boutique	c89
p:une broche	a109b-57c51d-87
p:une brochure	a-106b132c-75
p:une canne	a79c-69e41
p:une carte	a91c-82g49
p:une chaine	a84b-43d-47e-44g-44
p:une chaise	a-99c-102e135
p:une chose	a-49c147
p:une cliente	a104d-51
p:une collection	a-56b87
p:une croix	a74
p:une dame	a107b-90g-43
p:une date	c-85d56f65
p:une de	a-58b87c124d-116e-89g-66
p:une demi	a-47e84
p:une echarpe	a41
p:une emeraude	a89
p:une entreprise	c47e-47
p:une enveloppe	a47c-61e52
p:une erreur	a-114c-103d127e112
p:une etude	a84
p:une facture	a142
p:une famille	a66c41d-46
p:une femme	a71e79f-59
p:une fois	a147b-49c-136d-70e-74
p:une gourmette	a54c-48d63
p:une grande	b50c60e-52
p:une gravure	a-48d78e73
p:une heure	a155b-72d-57e-83g-70
p:une idee	a82b-72d-51g47
p:une journee	c91
p:une lettre	a44d63e-42
p:une liste	b59
p:une loupe	a137c-91
p:une maison	a-69c93d-101e123f-70g-70
p:une malle	c102
p:une matinee	c58
p:une medaille	a125c-80d-40e-63
p:une montre	a66b132c-136d-86f-71g-84
p:une offre	c96
p:une page	a-67f101
p:une paire	a86c47d-100e-43
p:une par	a53
p:une parure	a46b113c-56e-45
p:une personne	e55
p:une petite	a62d-68f-57g-107
p:une photo	b-71c154d-112e-87g-55
p:une photographie	a88
p:une piece	c65e40g-50
p:une pierre	a53b97c-111e-47
p:une plaque	c113g-46
p:une poche	a85d-49
p:une premiere	e105
p:une question	a94b112c-141d-49e-48
p:une qui	c50e92g-43
p:une reponse	c74e72g-95
p:une riviere	a-87b160c-107
p:une robe	b42c50e53g-80
p:une semaine	a-77c85g78
p:une serie	a96
p:une seule	a133b-72c-150d-105e69f-51
p:une simple	b65
p:une societe	c85
p:une tasse	a109c-50e-60
p:une toute	a57
p:une trace	a-100c-63d121g69
p:une vitrine	a-91e98
p:une vraie	a116b-184c70e-74g-47
p:unheated kashmir	c50
p:uno de	b96
p:unos pendientes	a57c-110d116e-54
p:until i	c-88g102
p:until the	a91b-51
p:until then	a-106b111c-40g65
p:up a	b126c-113g88
p:up and	c143d-48e-106
p:up for	a-69e-57f127
p:up from	a76
p:up on	a-60c-44f93g93
p:up the	d-48g84
p:up to	a90c43d-67e-53f-76
p:up with	a78c-94g74
p:us ?	d-44g63
p:us a	a-56c104
p:us and	a-49b65c-40g63
p:us both	a63
p:us in	c-118d114
p:us on	a-114c-54g152
p:us we	c-70f106
p:use the	c70d-57f73
p:used one	a125c-44d-69
p:used to	a49c-63d-87f117
p:ustedes ?	a68b101c-113
p:uw huis	a-99b-71c137d-54g-62
p:va bene	a-84b84g88
p:va bien	a-53b93c-51d79
p:va in	a125c-51e-49
p:vamos a	a41c101g-73
p:van de	a-113b124c-110d116
p:van mijn	b80c-121e-48f106g119
p:vaut il	d93
p:ve a	a99b105d-93e-87g-46
p:ve been	a46b-67d-66
p:ve decided	a106d-45
p:ve done	c91e-66
p:ve got	c132f-57g-88
p:ve had	a-72b59c66d-98e70
p:ve just	a52
p:ve lo	a98c-88e-90f122g-62
p:ve lost	c-53d55e58
p:ve moved	a58c-96d92
p:ve never	a-48b80c-88e62f89
p:ve not	a-158d107f131
p:ve read	c-79g125
p:ve since	a-93c-101f150g-44
p:ve written	a-84c121
p:vedere qualcosa	a91
p:vendeur a	c-76e100
p:vendez vous	a265b-62c-236d-62e-69g-40
p:vendre des	c75
p:vendre la	c120d-65
p:vendre une	a70
p:vendredi <2digits>	c83g-55
p:vendredi en	a89c-54
p:vengo a	a-49c56d59
p:venir ?	a129b-95c-43
p:venir a	a100c-71
p:venir avec	a62
p:venir de	a46c-53g69
p:venir mercredi	c-73d110
p:venir vous	a41
p:venire a	c112d-44
p:vente de	d107
p:vers <2digits>	a79b-41c-65d-45e75g-42
p:vers le	a52
p:vers midi	c-45d65
p:vers vous	a-114c-99f-41g141
p:verso le	a100
p:vert et	a100
p:very much	b59c66
p:very well	a-69c94
p:veut la	a49
p:veut pas	c114
p:veux acheter	a147c-101d-74e-47g-53
p:veux la	a128c-59g-45
p:veux le	a109c-60
p:veux lui	a125b-50c-53d-57
p:veux ni	a58e71
p:veux offrir	a72
p:veux pas	a87c-85d-41e68f-63
p:veux plus	a-117c-112e52f144
p:veux que	e124f-43
p:veux un	a-45c236d-213e-178f-78g145
p:veux une	a125c-136d-93f-48
p:veux voir	a83c-110f88
p:vi prego	a-108c-132d135f124
p:vi scrivo	c44
p:vi seguo	a-69b80c60
p:vicino a	c60
p:video call	a55c-59g71
p:vie a	a89c-101f98
p:vie et	a-81c80e49
p:viendrai avec	a-51c-45g108
p:viens avec	a45
p:viens d	a-68c-53d119e57
p:viens de	c41d-108e-105g104
p:vient d	a98c-45d-94e-67
p:vient de	a46b-65c98e-58
p:vingt ans	a101c-64d-56f-41g-80
p:vingt cinq	a82e-74
p:vingt deux	a57
p:vingt minutes	a-43d-51e110
p:vingt quatre	a-60b119
p:vingt six	g57
p:vingt trois	c-41e73
p:vis a	c122d67e-42f-45
p:visite de	c-75g86
p:vitrine a	e89
p:vitrine c	a-98b-180c206e105
p:vitrine rue	a97
p:vitrines et	a-51c81
p:vivo en	a117b-61c-142e-71f59g-58
p:voces atendem	a83c-45
p:voi ?	a-56b85c-79d96
p:voi a	a-70c93d88e-68f-44g-47
p:voici la	a-76g111
p:voici le	a-100c-73g125
p:voila c	a-127c162e109g-46
p:voila je	b72c-62g52
p:voir avec	a-78b42d72
p:voir des	a83
p:voir la	a104c-71
p:voir les	a157b-44c-150d-61e-47
p:voir un	a43
p:voir vos	a141c-100
p:vom <1digits>	c-59d103
p:von ihnen	c80
p:voor het	d-82g115
p:voor mijn	a139b-48c-111d-107g-84
p:vorrei regalarle	a107c-45e-67
p:vorrei sapere	a-98b-47d134e62f66g-42
p:vorrei solo	b114c-113
p:vorrei un	a123b-52c-86d-103
p:vorrei vedere	a77
p:vorrei venderlo	a-120c167d-122
p:vos archives	a158c-133d42e-56
p:vos ateliers	a-43b-64c-44d203e-49f-45g-55
p:vos bijoux	a-98c147
p:vos boutiques	a-43c77
p:vos bracelets	a114b55c-57
p:vos clientes	a-98c111e-92f84
p:vos clients	a-81b-46c107d-50e-47g-49
p:vos collaborateurs	a-74c60e61
p:vos collections	a176b-57d-44f-51
p:vos conseillers	c-80f95
p:vos courriers	a-83c-90f123
p:vos creations	a-61c108
p:vos envois	a-97c-101f133
p:vos equipes	c71
p:vos fichiers	a-99c-92f142
p:vos horaires	a66
p:vos invitations	a-91c-94f130
p:vos messages	a-73f87
p:vos montres	b91c67d-71e-66f-43g-53
p:vos parfums	a-74b80c-44f78
p:vos pieces	a-69c95
p:vos prix	a174b-158c-54
p:vos robes	b96c-55
p:vos sacs	b74
p:vos salons	a-78c147e-86
p:vos soins	a-99b-41e123
p:vos tarifs	a-112b148c-66f-43
p:vos vendeuses	c84
p:vos vitrines	b74c41
p:vossa loja	a-96b-50c157e-71f-47g-59
p:vostri gioielli	a-73b86c42
p:vostro archivio	a-104d-83f143
p:vostro sito	a-70c57d-45e94
p:votre adresse	b64d41e-40
p:votre atelier	b-57c107d-50g-41
p:votre bague	c86d-41e-43
p:votre boutique	a-91c124d-90e88f-52g-66
p:votre collier	a-49c127e-67
p:votre dernier	a-143c179d-83
p:votre eau	a123d-76
p:votre et	a58
p:votre fichier	a-103c-103e88f121
p:votre fondateur	c80
p:votre maison	a-96c96f-72g-78
p:votre marque	a-84c115d-50
p:votre montre	a-43d63
p:votre nom	a-119b-48c145d-96e-71f-48g-59
p:votre page	c60
p:votre parfum	c86d-53
p:votre personnel	a-118e107f91
p:votre poincon	a-66c-97d122
p:votre porte	a-74c102
p:votre president	a-53c83
p:votre quartier	a68c51
p:votre question	a-99c-100g135
p:votre reponse	a-94c-129e116g130
p:votre responsable	a-86e100
p:votre salon	a-71c100
p:votre service	c-59d-89e124
p:votre site	a54b89c-46d85e-62f-43g-65
p:votre temps	a44b50c-46
p:votre vendeuse	a-77c-79e118
p:votre vitrine	a-68b113
p:voudrais acheter	a50
p:voudrais donc	a73
p:voudrais en	a120c-65
p:voudrais faire	c-41d93
p:voudrais lui	a91c-62d-42
p:voudrais offrir	a89c-48
p:voudrais pas	a-126c77d86
p:voudrais que	b-75c138
p:voudrais un	a131b-54c-86d-85e-68g-43
p:voudrais une	a66b60c-51
p:voudrais voir	a115c-56d-58
p:voudrions lui	a72
p:voulais juste	a-79b119c-73
p:voulais seulement	a-94b72c-78g117
p:voulais vous	a-60b76
p:vous ?	a-45c48d121e-73f-72g-94
p:vous a	a99b-91d-73e-93f-54g81
p:vous acceptez	a74
p:vous adresser	a-40c74
p:vous ai	c-126d57f107g68
p:vous allez	a116b-51
p:vous au	a-79b-79c131d-52g109
p:vous auriez	a134c-70g-53
p:vous avec	c64
p:vous avez	b-66c46d-73e74
p:vous aviez	a-109b110c-100d-61g150
p:vous c	a101b94c-91d-86
p:vous ce	b43
p:vous cela	c62f-42
p:vous cherchez	a-65f101
p:vous confier	c98d-97
p:vous confirme	a-108c-100g129
p:vous connaissez	a124c-56
p:vous contacte	c79
p:vous d	a-74b52c106e-60g40
p:vous dans	a64c45
p:vous de	c49e-49f98
p:vous demande	c-120f124
p:vous demander	a44b73
p:vous depuis	a72b-65c74
p:vous des	b117e-54f-43g-55
p:vous devez	f41
p:vous dire	b92c-69g101
p:vous ecrire	a-43b-62c170g-108
p:vous ecris	b-47c-114d-60e81f-49g140
p:vous en	a70b-47c72e-119g-101
p:vous encore	c-120d178
p:vous envoie	a-55g64
p:vous envoyer	c69
p:vous est	c77d-108g83
p:vous et	b-69c149d-133e-82
p:vous etes	a-73b-56c155d-70f-57
p:vous faire	a-49c183d-44
p:vous fais	a-104c-48e119g59
p:vous faites	a130c-131e-98f-40g-43
p:vous ferai	c65
p:vous garde	a-81d142
p:vous gardez	c-58f111
p:vous informe	a-67c111d-55f61
p:vous interesse	a-150c141d-46e146f-50
p:vous j	a-131d94f128
p:vous je	b100
p:vous l	c-87d122f-67g95
p:vous la	a-84c135e64f-55
p:vous laisse	a-78c68d-55e96
p:vous le	a-152d-71e216f-68
p:vous les	b-56d144e-80f-55g-65
p:vous livrez	a133c-122
p:vous lui	a-132c175
p:vous m	a-98b-57c-62d110e80f67g123
p:vous me	a110d-93e-109f-173g94
p:vous n	a47b-40d-80e-72f55
p:vous ne	a-57b-84c159d-63e-82
p:vous nous	a99c74d-64e-64g-45
p:vous on	b-56e60
p:vous ou	d116
p:vous ouverts	a85
p:vous par	a-70c137g-121
p:vous pas	a-69c182e-98
p:vous pensez	a-91b113
p:vous peut	a100
p:vous plait	b118c-133d-73e-67f140g-127
p:vous pour	a67b62d-45e-61g-47
p:vous pourriez	a-105d122
p:vous pouvez	a-72c-114d155f-70g128
p:vous prenez	a-56c159g-56
p:vous presenter	c76
p:vous prie	a49c-152f150
p:vous propose	a49c67e-56
p:vous proposez	e47
p:vous pu	a-94c-82g130
p:vous que	a-43c-90d170
p:vous quelque	a102c-52
p:vous qui	b-55c161d-99e-54f-62
p:vous rachetez	a-126c95d89
p:vous rencontrer	c73
p:vous savez	c110e-41
p:vous si	a124b73c-74d-71e-65
p:vous souvenez	c123e-77g-53
p:vous transmets	c145
p:vous trouverez	g99
p:vous un	a69c127d-112e-88f-41g-60
p:vous une	a63b-65d63e-83f-45
p:vous verrez	a-53c92
p:vous voir	a60b101c-74d50g-126
p:vous voudrez	b-43c81
p:vous voulez	a-68c165d-43e-47
p:vous vouliez	a-94c-102f107g107
p:vous vous	a-60c-103d-52e131f62g-73
p:vous voyez	a-63b105d59
p:voy a	a101c-65
p:voyez ce	a-54b49c-40d87
p:vrai bijou	a62
p:vrai et	c110
p:vs avez	c108d-59
p:vs faites	a86c-47
p:vu en	g84
p:vu un	a-124b115e77
p:vu votre	c-89f73g111
p:w <4digits>	c-122d134
p:wait until	a-65b75c-45g58
p:waiting list	a98b57c-95d-51
p:walk in	a140b45c-64d-119
p:walked past	c42
p:want a	a134b-61c-120f-65g-70
p:want an	c-114e132
p:want it	a-96c45d-54f55g88
p:want the	a93c-62d-82f-56g-58
p:want to	a99c-70f-78g-104
p:want you	c-59e94
p:wanted a	a-89b119e82
p:wanted to	b121c-88
p:wants a	a93
p:wants the	a169c-115d-91f-44
p:wants to	a81
p:was a	d-103e88g-77
p:was at	a83
p:was born	c-74e118
p:was bought	a-48c-44d107
p:was charged	a-72c-94e141
p:was given	c-76d120
p:was going	g83
p:was in	d-76e81f-103g53
p:was kostet	a160c-107d-89e-65f-45g-54
p:was lost	a-101c-87d89e125
p:was my	a-85c-64d134
p:was not	c-96e105
p:was the	a66c75d-94
p:was told	a-127b-56d-45e141f-52
p:was yours	a115e-42
p:wasn t	a-88d56e80
p:wat kost	c-81d102
p:watch for	c65g-45
p:watch from	a80c-59d44
p:watch i	a52c-51e61
p:watch is	a-77b99c-64d96
p:watch that	a-96b60c69
p:watch with	a69b-70c89
p:watch you	a-95c74d83
p:watches and	a-134b158c-91
p:watches for	c58
p:watches in	b97g-54
p:way i	a-79e54f100
p:way to	a-49c-61d104e61
p:we are	a78b-72c83d-50e-84f-71g-92
p:we can	b-67c174d-107e-43g-108
p:we come	c-46g117
p:we could	c83
p:we d	c98d-104e-75f-61g110
p:we do	a-93c67g121
p:we don	a-130b134d60
p:we had	a-112d61e89
p:we have	b-65c102e-47f-41g-43
p:we help	c67
p:we ll	a-50c86d-40g91
p:we lost	a71
p:we make	a-101c66g102
p:we may	a-109b130c-62
p:we might	a-118b136c-62
p:we need	c124e-56
p:we noticed	a-50c96
p:we re	c43d47e-123g-101
p:we send	a53c41d-50
p:we spoke	a-96d-59g112
p:we thought	a69c-79d94
p:we ve	a-91c142e-105
p:we were	b-60c67d-71e89g-71
p:we will	a-52c85
p:we would	a-95d113g87
p:we zijn	b-57c-84d-83g123
p:wear it	a-66d138
p:wear the	a-169d187e98
p:wearing a	a94c-91g79
p:website and	a-62c71
p:wedding on	c-88d185
p:wedding s	a92c-45
p:wednesday and	g72
p:wednesday the	g112
p:week ?	a-62b-42c61d85e-75g46
p:week and	a-75e62f75
p:week end	a62c44d-45e-46
p:week of	a66g75
p:weeks i	a-62e104
p:went home	e80
p:went to	c89
p:were told	c50e47
p:what a	a-150c169d-52e-63
p:what could	a48c49
p:what do	a-88d136e46g-63
p:what does	b101c-125d109
p:what have	a108d-51
p:what i	a44b-44c151d-49e-83f-63g-83
p:what is	a-120b95c74
p:what it	b-86c144e42g-77
p:what s	a-69b101c151d-133e-69f-54g-87
p:what she	g49
p:what the	a-60b97c-88d70
p:what they	a-42b47c146d-46e-45
p:what would	b83c62d-58e-73f-40g-45
p:what you	b67c-42e52f-44g70
p:whatever it	c-93f118
p:when can	a57c-80d95
p:when he	b67c49d-49
p:when i	b150c-146d80e74f-48g-55
p:when it	c-101f58g54
p:when she	a120c-84e-85
p:when the	a-81b116c46d-52e-62
p:when we	a-62c-69d49g114
p:where do	c160g-100
p:where i	c-117e75f100
p:where the	c-81d117
p:where we	a-86b94c-72g131
p:whether i	a-73c-83d76e108
p:whether the	a-88c-83d75g133
p:whether you	a-47b58d47g43
p:whether your	b51
p:which i	a-48b-61d62e105f-49
p:which is	a-91b143c-116e117
p:which my	a-67b114
p:which of	a54b69c-118d79
p:which the	c77
p:which they	c-50g59
p:which would	a87c-43
p:while i	a129b-75c-84
p:while we	a-51d112
p:while you	a-168d137f101
p:white gold	d-49g101
p:who came	c-84e82g70
p:who can	a86
p:who d	a122c-44g-54
p:who does	a-149b-57c161d86
p:who has	a-56b-96c183d-56e-70
p:who is	a-140e146
p:who knows	a86c49g-68
p:who ll	a-51b79
p:who prefers	a100c-43
p:who s	c86f-48g-71
p:who should	a118c-67
p:who will	a55
p:whom it	c75
p:wie besprochen	a-122c-110d-46f-44g143
p:wife and	a-93c52e107
p:wife has	a-46c45d68
p:wife is	a128c-96e-40
p:wife s	a-50c66d54e77g-65
p:wife would	b82
p:will be	a99d-68e-96f-49
p:will have	a-77b77g96
p:will pay	c74
p:will send	c94
p:willing to	a-73d74g64
p:window and	a-71c115
p:window is	a-105d140
p:wir haben	c-87d-83e-44f157
p:wir ihnen	a-80c97
p:wir sind	b-67c113e-65f-65g-59
p:wish to	a-109c93d-59f112
p:wishes to	a109g-94
p:with <1digits>	c55
p:with <2digits>	a-55c49d46
p:with a	a57d-118g-85
p:with an	a-67c55d-58e109
p:with her	a67
p:with his	a85
p:with i	a74b57c-126e75
p:with initials	a103c-48d-63
p:with it	d109
p:with me	a73b65c-81
p:with my	a-104b64c61e-137g133
p:with one	b135
p:with some	c95
p:with something	a70c-67g70
p:with the	b-88d-55e-114f46g121
p:with two	a67c-50d-44f106g-82
p:with us	a62b91c-63
p:with weight	a96
p:with whoever	a-75e104
p:with you	a-63b65c52
p:with your	a-144d158e-69g-82
p:withdraw my	a-69c-101d-71f141
p:within <1digits>	a-47c96
p:within <2digits>	a-82c111d-75e78
p:without a	a80b-115c-85e108
p:woman who	b-49e-51g97
p:won t	a84b43c-96d-102e-47f80g-67
p:wondering what	a-106b131c-78
p:wore it	a-54d105e40
p:work in	a-43f63
p:worth ?	a-109b89c141d-113
p:worth a	a-68c101
p:would a	b150c-149
p:would be	a-54b-84e61f47
p:would have	a-48b82c50
p:would i	a96c-84
p:would it	a-141c108g113
p:would like	a138b-80c-73d-64e-63f-52g-90
p:would love	a87b-53c74d-64e-52f-46g-73
p:would make	c68d-41
p:would need	a-65c131d-88e-50g88
p:would one	a40b83
p:would only	a-123c120g62
p:would rather	a150b-52c-124d-80g-41
p:would somebody	a96c47e-58
p:would someone	a87
p:would suit	a121c-91
p:would that	a-147b137c40
p:would the	a-71c91d80
p:would you	a-54c124e-96f-72
p:would your	b-62c104e-60f-45g-54
p:wouldn t	c98d-73
p:wrist <2digits>	a54g46
p:write to	a184b-44c-51e-88g-66
p:writing a	a-93b-42c140
p:writing from	a-57e-65g127
p:writing to	a-112b-40c91f107
p:x <2digits>	a187c-129d-56e-41g-66
p:y a	c-61d141e-47f-74g-72
p:y compris	a-112c-112f152
p:y connais	b-50c119d-70
p:y el	b-46c-53e95f72g-56
p:y en	a93b-49c62d-61
p:y la	a-44c-100d105e89
p:y lo	a145d-53e-41g-109
p:y me	a124c-69d-57e-53
p:y mi	a43c53
p:y no	a-77c138
p:y nos	c-91e104g76
p:y nunca	a126c64d-88e-88
p:y prends	a-86b138c-40
p:y que	a61d-55e-76g87
p:y si	a-61b139c-103
p:y suis	c-53d43e100
p:y un	a61e-41
p:y yo	c-64d-64e103
p:year <1digits>	a-50c106
p:year and	a50b59c-80d-45e52
p:year i	a103b-46d58e-48f-48
p:year it	a45c-43d54
p:year of	b114c-53
p:year old	a-49c-54d-45e133
p:year s	a-93c111
p:years ago	a47e-74
p:years and	c79e47f-46
p:years at	c95e-41
p:years i	a127c-60d-45e-50
p:years in	a50c53
p:years of	a57b105c-57
p:years old	a-156d158
p:years on	c102
p:yellow gold	a52d-108g74
p:yes i	a64c-56g73
p:yes to	a-131b51c-143d123g143
p:you !	a-49c162d-93
p:you ?	a-91b121d67
p:you a	a177b-88c51d-56e-112f-60g-64
p:you are	a-63b-41c117d-52f-75
p:you asked	a-126c-106d-44g147
p:you at	a-80g126
p:you be	a-114b48c63f76
p:you before	c61d-43
p:you buy	a-112c150d-85
p:you can	a63b-41c-73e-54g93
p:you charge	a-74c-93d128
p:you confirm	c113d-56g-105
p:you consider	c82
p:you could	b77d47
p:you d	a-151b-52c141d-91e-50g136
p:you do	a148b-58d-137e-108f-65g-97
p:you don	a65b-44c72d-41e-47
p:you fix	a49b-53c129d-71e-45
p:you for	a-153b-105c115d50g121
p:you from	c59
p:you gave	a-131e109g93
p:you get	f59
p:you give	a-138c157d-58
p:you got	a100d-59
p:you guys	a68b92d-77
p:you had	a145c-114d-104e83
p:you have	a143b-93c49d-127e-113f46g-102
p:you hold	c-123f134
p:you i	c-105d53e81g93
p:you in	a-119d160
p:you keep	a-144e-41f147
p:you know	c44g78
p:you lend	a-113c90d74
p:you let	a-58c115d-74e-74f97
p:you like	a124c89d-70f-100
p:you ll	a-87b145d-102f-43g-77
p:you make	a135c-144d-88e-58f-47g-64
p:you may	a-110b55f103
p:you mentioned	a-109c-76g130
p:you might	a-72c137g-53
p:you my	f93
p:you need	a-50c91d56
p:you offer	a81
p:you on	g45
p:you only	c78
p:you open	a136c-77d-103g-78
p:you our	a-53c85
p:you pay	a-58c97
p:you put	a108
p:you re	b-57d111e-127f43g42
p:you said	a-127b-40c-119d-53e69f-40g147
p:you say	a-129b-136c207d-52
p:you sell	a176b-119d-107e-57g-41
p:you send	a214c-119
p:you sent	a-134c-73e161g68
p:you ship	a154c-121d-52
p:you show	a121c-61
p:you sold	a-77c-86d106e64
p:you still	a88c-72
p:you take	b49c78
p:you tell	a-69b136c64e-62f43g-79
p:you the	a-60e118
p:you to	a-90e85
p:you ve	b-95e94f50g-48
p:you want	a-53c109
p:you were	a-129c-66e56f94g125
p:you will	a-44c82
p:you would	a-150b-56d164e85
p:young man	a-79c-128e138f72
p:your <4digits>	c107e-58
p:your archive	a-96d125
p:your bank	a-63c94
p:your beautiful	c58
p:your boutique	a-41c86
p:your brand	a-62c84
p:your colleague	a-47c-77e70f115
p:your company	c52
p:your competitor	a111e-51
p:your competitors	a-71c95
p:your customers	a-48c104
p:your domain	a-48c81
p:your email	a-96c-98f-68g142
p:your geneva	c109
p:your head	a-43c81
p:your house	a-81b-66c160d-149f-47g-51
p:your label	a-136c-166d187
p:your late	a-79c47e88
p:your leather	a-95c115
p:your london	a-141c-67d130e128
p:your mark	a-43d125
p:your marketing	a-50f93
p:your message	a-91g96
p:your mount	d84
p:your mr	g52
p:your name	b-134c65d124e-43g-45
p:your new	a-54c97
p:your old	a110b78c-87d-60
p:your own	a75b-72d-66e88f-58g-47
p:your paris	a-105e118
p:your people	a148b-92c-100
p:your perfume	a-52c142g-73
p:your perfumer	c59
p:your private	a-79f94
p:your requirement	c65
p:your rings	a-85c101
p:your salon	a69
p:your security	a-106e118
p:your shop	a-102c139d-73e-47
p:your shops	c-101d126e-110f93
p:your side	a-69c47g63
p:your site	a-60c116d-113e88f-57g-66
p:your staff	a-97c80e74
p:your store	c56
p:your team	a-42c78
p:your watches	a-134b111c85
p:your website	b118e-51
p:your window	b133e-58g-41
p:your workshop	c70
p:yours ?	c-70d115
p:yours and	b95c45
p:yours from	a-111b88c-114d140
p:yours i	a61
p:yours in	c147d-104
p:yours to	a-72c114
p:zeit ?	a170d-68e-132
p:zum <2digits>	a-76b165c-57
p:zum sechzigsten	a115c-84
p:£ <1digits>	a123d-61
p:£ <2digits>	a-141c115e120
p:£ <3digits>	c43d-41e43
p:будем в	a100g-80
p:в париже	a99c-85
p:до <1digits>	a77
p:добрыи вечер	c-62g102
p:добрыи день	b-49c102d-50e-52f-49
p:есть ли	a79
p:живем в	a125c-120e-42f-54g-84
p:здравствуите !	c98d-40e-41f-47g-59
p:кольцо с	c-97g121
p:мне нужен	a-57c114g-42
p:серьги с	a75b-52c-101d-52e-56f-52g110
p:сколько стоит	a91c-63g-46
p:у вас	a59c83g-57
p:хотела бы	c94g-44
p:хочу заказать	a103c-101g-41
p:часы с	a80c67g-88
p:ابحث عن	a95c-74
p:ابنتي في	a82c-54
p:السلام عليكم	a52b-41c99d-41e-44f-41g-41
p:باريس يوم	c-50e157
p:في باريس	a96c-85e-53
p:في شهر	c152e-44f-54
p:لزفاف ابنتي	a82c-54
p:موعد خاص	a79
p:هل يمكن	c126
p:يوم الاحد	a59b-42c-66e86
q:after-purchase/broken/1	b-87d101e98f-85
q:after-purchase/broken/2	a-65c86d-87e79g56
q:after-purchase/exchange/1	a-80d105e51f-40g41
q:after-purchase/exchange/2	a-132c77d52e-86g49
q:after-purchase/order/1	a-55b-76d98e67f-82
q:after-purchase/order/2	a-127b-71c-57d86e121
q:after-purchase/order/3	a-106c116d-91e138f-61g-41
q:after-purchase/owned/1	a-132b-105c-81d142e54f-57g-105
q:after-purchase/owned/2	a199b-103c-58d-54e-62f-51g-50
q:after-purchase/papers/1	a-109b-88d123f-69g-100
q:after-purchase/papers/2	a-131b-73c-72d138e-82f46g-73
q:after-purchase/papers/3	a-66c-43d108
q:after-purchase/repair/1	a-60b-73d132e44f-64g-46
q:after-purchase/repair/2	a-53b-45d106f-43g-44
q:client-wish/bespoke/1	a65c-61f-59
q:client-wish/bespoke/2	b-88c-76d132
q:client-wish/call-back/1	a53b-73c-141d-134f128
q:client-wish/kin/1	a50
q:client-wish/kin/2	a51c-79e-41f-44
q:client-wish/kin/3	a50b-40e-115
q:client-wish/occasion/1	a54g-69
q:client-wish/occasion/2	a58b-54e55f-84g-90
q:client-wish/occasion/3	a87b-47d-69e-43g-44
q:client-wish/piece/1	a50c-49f-70g-47
q:client-wish/piece/2	a60e-47f-84g-70
q:client-wish/piece/3	a114b-80c45d-137e-67f-67g-78
q:client-wish/price/1	a67b98d-119e-64f-85g-86
q:client-wish/price/2	a90b41c-144d117e-66f-57g-110
q:client-wish/proxy/1	a91b-69c-94d93e-77f-63
q:client-wish/stone/1	a78b-49e-99f-87
q:client-wish/stone/2	a128b-83c-65d-119e-83f-70g-116
q:client-wish/visit/1	a84b-50c-79d-66
q:client-wish/visit/2	a88b-87c44d-70f-76g-109
q:client-wish/visit/3	a95d-45
q:client-wish/wish-to-buy/1	a90b-42d-76e-90f-72g-56
q:client-wish/wish-to-buy/2	a101b-66c52d-114e-116f-45g-78
q:client-wish/wish-to-buy/3	a79b-43e-45f-41
q:earlier-exchange/addition/1	a-95b-96c-138d-84e-72g155
q:earlier-exchange/addition/2	b-68c-134d-92e-71f-61g110
q:earlier-exchange/awaiting/1	a-142b-77c-116d75e-69f64g151
q:earlier-exchange/awaiting/2	a-126c-128d127f-72g143
q:earlier-exchange/earlier/1	a-147b-93c-141e90f88g154
q:earlier-exchange/earlier/2	a-142b-72c-129d-91e-86f88g147
q:earlier-exchange/rearrange/1	a-63b-78d-93e-126g119
q:earlier-exchange/rearrange/2	a-93c-99g127
q:earlier-exchange/thanks/1	a-143b-93c-130d-90e-93f157g149
q:grievance/claim/1	b-55c42d-91e134f-103g-118
q:grievance/claim/2	a-128c-112e157f-98
q:grievance/conduct/1	a-53b47d-67e122f-62
q:grievance/conduct/2	a-101b-53c-114d-90e142f-55g-75
q:grievance/displeasure/1	a-82b-107c-139e160f-94g-95
q:grievance/unserved/1	d-129e114
q:grievance/unserved/2	a-67b59c-147d-77e141g137
q:no-project/catalogue/1	b129c-66d-109e-85f-65g-64
q:no-project/conditional/1	a-59b136d-91e-81f-93g-75
q:no-project/conditional/2	a-131b120c51e-45
q:no-project/curiosity/1	a-149b155c-94d-41e-95f-86g-91
q:no-project/curiosity/2	a-124b142c-130d-71e-63f-61g-64
q:no-project/curiosity/3	a-90b125c-105
q:no-project/far-away/1	a-130b158c-151d-112e-73f-77g71
q:no-project/far-away/2	a-77b140c-122d-82e-57f-50g-57
q:use-of-the-house/career/1	a-130b41c114d-92e-99g-102
q:use-of-the-house/career/2	a-62b92c56d-76e-69f-67g-72
q:use-of-the-house/career/3	a-92b-57c96d-47e-47f-49g-46
q:use-of-the-house/charity/1	c85d-68e-42g-90
q:use-of-the-house/charity/2	b-79c99d-76e-84f-64g-68
q:use-of-the-house/charity/3	a-103c106
q:use-of-the-house/digital-agency/1	a59c57d-90e-67g-83
q:use-of-the-house/digital-agency/2	b-85c105d-81e-73f-73g-87
q:use-of-the-house/digital-agency/3	a-61c83
q:use-of-the-house/distribution/1	a-132b-98c98e-77g-72
q:use-of-the-house/distribution/2	a-95b-79c131d-45
q:use-of-the-house/freebie/1	a-123b-70c111e-53f-65g-89
q:use-of-the-house/freebie/2	a-127b-137c168d-89e-160f-64g-82
q:use-of-the-house/influence/1	b-108c104d-107e-41f-76g-88
q:use-of-the-house/influence/2	a-49b-81c106d-81e-77f-74g-75
q:use-of-the-house/influence/3	a-106b-65c105d-67e-67f-65g-65
q:use-of-the-house/misdirected/1	a-87c159d-166f-105g-83
q:use-of-the-house/misdirected/2	a-112b-70c128d-71e-77f-80g-84
q:use-of-the-house/money/1	c94e-108f-95g-43
q:use-of-the-house/money/2	a90b-64c77d-77e-72f-58g-75
q:use-of-the-house/money/3	c41
q:use-of-the-house/pitch/1	b-87c103d-108e-120f-88g-54
q:use-of-the-house/pitch/2	a-92b-41c99d-48e-42f-40g-41
q:use-of-the-house/pitch/3	c61
q:use-of-the-house/press/1	a57b-50c44d-56e-96f57g-86
q:use-of-the-house/press/2	a-85b-74c104d-83e-77f-72g-74
q:use-of-the-house/press/3	b-51c89d-55e-54f-50g-51
q:use-of-the-house/property/1	a-114b-55c124d-67e-70g-85
q:use-of-the-house/property/2	a-87c95
q:use-of-the-house/property/3	c69
q:use-of-the-house/resale/1	a57b-71c127d-94e-119f-80g-98
q:use-of-the-house/resale/2	a-173b-57c186d-114
q:use-of-the-house/service/1	a-54b-96c108d-88e-88f-52g-86
q:use-of-the-house/service/2	a-134b-73c126d-84e-61f-59g-63
q:use-of-the-house/software/1	a-117b-83c114d-129e-87f96g-85
q:use-of-the-house/software/2	a-75c90
q:use-of-the-house/software/3	c72
q:use-of-the-house/staffing-agency/1	b-73c109e-84f-65g-91
q:use-of-the-house/study/1	b60c80d-103f-66g-99
q:use-of-the-house/study/2	a-40b-91c85d-84e-78g-75
q:use-of-the-house/study/3	a59c57
q:use-of-the-house/supplier/1	b-75c77e-98
q:use-of-the-house/supplier/2	a-129b-74c115d-76e-80f-68g-72
q:use-of-the-house/supplier/3	a-60c86
q:wish-to-stop/erasure/1	a-141b-88c-152d-110e-90f159g-97
q:wish-to-stop/erasure/2	a-133b-80c-146d-99e-79f153g-82
q:wish-to-stop/erasure/3	a-114b-49c-131d-53e-50f142g-50
q:wish-to-stop/no-call/1	a-141c-149f164g-85
q:wish-to-stop/unsubscribe/1	a-70b-96c-90d-114e-95f157g-124
q:wish-to-stop/unsubscribe/2	a-63b-76c-132d-121f143g-133
q:wish-to-stop/withdrawal/1	a-152b-91c-135d106e-104f173g-118
q:wish-to-stop/withdrawal/2	a-131c-121d-70e-49f151g-54
w:!	a-81c119d-134
w:$	a-97c93d-51e81
w:<1digits>	b-93c87e-55f-59
w:<2digits>	a61b-98d-41e-81f-41
w:<3digits>	a72b-122c115d-115f-82g-115
w:<4digits>	a-74b67d124e-108g-111
w:<5digits>	a-108b-120c56d144e-167f-82g-110
w:<link>	a-61b-42c139d-83e-60g-42
w:?	a79d73e-111f-88g-73
w:aaa	a-48c86
w:aan	a-94b-53c119
w:ab	a67d-110e109f-65
w:abbiamo	a-63b48e45
w:abeille	a80
w:abend	a84
w:aber	a143c-155d-91f-53g-43
w:abholung	c41
w:abimer	a-70d108
w:abito	a89d-49
w:able	a79b69c-87d71e-61
w:abonnes	a-62c86
w:abord	a-65b104c-100e110
w:about	d-47e-76f65g111
w:above	b47c47d-84f74
w:abril	d87
w:abuela	d48
w:acceder	f65
w:accent	a61c40
w:accept	a-86c105
w:accepte	a-85b44g64
w:accepterait	a82
w:accepteriez	b56
w:acceptez	c41
w:acces	a-84c100f67g-43
w:access	f52g59
w:accompagne	a-44c51g45
w:accompagnera	a43
w:accord	b-47c-83d-77f-60g123
w:accordez	c90
w:accordo	c-72g116
w:account	a-135b-46d56f134g56
w:accountant	b45
w:accounts	c59
w:accra	c45
w:accreditation	a-42c78
w:accroche	d73
w:accueil	c-79e124
w:accurate	b42
w:achat	b117c-126d76e106f-65g-62
w:achats	a-91f111
w:achete	b61c-125d95e-48g-80
w:achetee	a-63b-97d121e-60f-56g-52
w:achetees	c-78d92
w:achetent	a-83b76e43
w:acheter	a67b111d-143e-48f-65g-85
w:acht	b84c-47
w:acier	a151c-68d-120
w:acompte	a-42c-67g112
w:acqua	a127e-71
w:acquerir	a101c-121d75
w:acquire	d59
w:acquistato	a-64c-54d103
w:across	a-71b49c93
w:act	f69
w:actress	a120c-72
w:actualite	a-91d74g75
w:actually	a145b-73c-116d-61f-41g-51
w:actuellement	c64
w:ad	a113g-72
w:add	a-104d72g106
w:added	a-84d48g75
w:address	c-81e-60f128g97
w:adesso	b89d-67e107
w:adeyemi	a-73c-57g111
w:administration	c-46d66
w:admired	c94
w:admirer	a-45c87
w:adore	b-41c82d-53e-41g62
w:adored	c74
w:adresse	a-81b-51c-59e-62f137g140
w:adresser	a122b-44d-44e-48f70g-86
w:adresses	c106d-45f44
w:advance	a45b48
w:advice	a60
w:advise	c-69d123
w:advisor	a40
w:affaire	a-51b55f73
w:affaires	d55
w:affiche	a-84c84d71
w:afford	a-95b94e41
w:afin	c63
w:afspraak	g105
w:after	a50c-103e-47
w:afternoon	b-63d67f-45g51
w:afterwards	e41
w:again	a-103c73e-50f-60g130
w:against	a98g-65
w:age	a-123d126
w:agence	b-41c93e-47
w:agencia	c48
w:agency	a89
w:agenda	a111c-64
w:agent	a-42b-42c99d-68f-46g-55
w:agit	g51
w:ago	c57d63e-83
w:agora	a68b50
w:agree	g41
w:agreed	a-122d-57e94f62g98
w:ahead	a-119b118c-105e108g89
w:ai	f67
w:aide	a57
w:aidez	a92c-41
w:aiguille	d87
w:aiguilles	a62b47c-87
w:ailleurs	a50d-59f97g-48
w:aimable	c-60f91g52
w:aime	b120d-87e-87g-83
w:aimerais	a96d48e-67f-91g-85
w:aimerait	a43c52d-42
w:aimerions	a-41c82g42
w:ainda	a63b45c-76
w:ainsi	a-86c-57f121
w:air	b96
w:airport	a-93d122
w:ait	a-55b75c-62e51f-41g98
w:ajoute	g49
w:al	a45b-58c-68d-58g58
w:alarm	c177d-52f-104
w:algo	a68c47
w:alguien	e91
w:algun	a-72b92
w:alianca	a62c-59d86
w:alianzas	a68c-65e57
w:all	b56c-44f42g69
w:alla	a-45b47c43
w:alle	b-44d-96f87g90
w:alleen	b67c-60d67
w:allergic	g102
w:alles	a-104c-73d65f127g47
w:allez	b-85c154
w:alliance	a47b-48c-87d76f-52g-71
w:alliances	a86c-116d-72f-44
w:alligator	a49
w:allo	c166d-103g-46
w:allora	a-87b62d-49g114
w:allowed	a54
w:almaty	a92
w:almeno	c43
w:along	b-56d97f-59
w:alors	c-78g-56
w:already	a-126c119e-59f104g-50
w:als	b43d-48e-63f61g-55
w:also	a-53e-60f81g-49
w:alta	a-65b79
w:alternance	c54
w:alto	a49c77d-44
w:altra	a-46g61
w:altro	e45
w:always	a52b67c44d-55e-61g-46
w:am	a40b-77c66f-81
w:ambassador	a55
w:amber	a116b45c-77d-45
w:ambre	a159c-133
w:amend	a-73c62f88
w:ami	a-80c88d51
w:amie	a62c-56d63
w:amore	a42c63d-48
w:amount	a-40c77
w:amour	c128d-63
w:amoureux	a111c-76
w:an	c71
w:analyse	e54
w:anche	a134d-100e-63f-70g-73
w:ancien	c60d-54
w:ancienne	a61b-45d-73f106
w:anciennes	c83d-79
w:anciens	a98c-130d124
w:ancora	a64e-84f-55
w:and	d-54
w:anel	c-64d41g64
w:anelli	a45
w:anello	b41c-44d72f-51g-72
w:ange	d49
w:angers	c40d72
w:anglais	a-69c68
w:angle	c60
w:anhanger	a76
w:anillo	a53e-57g-44
w:anillos	b110
w:anime	a45
w:anneau	a69c-77
w:anneaux	g64
w:annecy	d99
w:annee	b133c-85d134e-62f-47g-52
w:annees	a73b90c-95d-42e-48g-51
w:anni	a51b41d-55g-72
w:anniversaire	b-41c-50e-48f121
w:anniversario	a63c-53
w:anniversary	a-91b94d-98e103f73g-43
w:anno	a-55b91c43d-60
w:annuelle	c54
w:ano	a95
w:anos	a64b103c-63d-54f-55g-69
w:another	a69d-116e69g-58
w:ans	a67b73d-54e-65f-73g-118
w:anse	a-87d113
w:ansehen	a103c-62
w:anselme	a-65g105
w:answer	a-76b-61d-74g127
w:answers	a-83c110
w:antwerp	a58
w:antwerpen	d85
w:antwort	a-91c-107e142
w:anvers	c77
w:any	a81b-74d-49e-100f47
w:anybody	a65
w:anyone	a-55b59e71
w:anything	a43b64d-60e-99f56g-56
w:anyway	c77
w:anywhere	a48b120c-112
w:ao	a-42c-42e118
w:aout	a68e-46f41
w:apologies	c-60d-45g131
w:app	a-60e88
w:appel	a-92c-81d-53f129g89
w:appeler	f69
w:appelez	a-65c-65e56f123
w:appelle	c99d-61e79g-52
w:appels	a-83c-83e67f114
w:application	a-74f110
w:appointment	a-89b48c70d-66e73f-45g79
w:apporte	a117e-76
w:apporterai	g93
w:appreciate	a-43b56c51
w:apprendre	e44
w:apprenticeship	b94c-55
w:appris	c-53e69f59
w:approche	a66
w:appuntamento	a-86e45f62g71
w:apres	a66b-41d-69f-48
w:april	c-69e53f107
w:arbre	c69
w:archive	c-86d148
w:archives	a128c-61
w:archivio	a-85c-51d46f118
w:ardoise	a96
w:are	b47c69e-71f-61g-96
w:area	a-74c100
w:aren	c45
w:argent	a121c-122d-119f-76
w:argento	a130b-41c-95e-68f-58
w:argument	b125c-96
w:arm	c108e-42
w:armband	d99
w:armbanduhr	a74c57d-78
w:armee	c47
w:armes	a75
w:around	c-40d108g53
w:arrange	g62
w:arranged	a-87g110
w:arret	a-67b90
w:arrete	a186c-131d-111e99
w:arretee	d56
w:arreter	a-49f112
w:arriere	c40d-83e-48f103
w:arrivata	a-72c-81d119e42
w:arrive	c-80d66e51f-83g98
w:arrived	a-89c68e70
w:arrivee	c-76d140e-48g113
w:arrivent	a-45b47f83
w:arriver	a-56b73c-59f103
w:arrives	e43g46
w:art	b-50d-69e-43f120
w:article	b-49c-73e-54f132g-57
w:artisans	c74
w:artistique	c117e-70
w:arts	a-60c109
w:as	a-67b-58g125
w:asdf	a-72c114f-45
w:aseguradora	a-51d71
w:asi	a154c-55d-73e-78
w:aside	b83c-89d-41g102
w:ask	a-70c95d-102g54
w:asked	a-80b-62c-91d-109e114g146
w:asking	a-83b58e47f74
w:aspetto	a-116c-111e101g134
w:assez	a42b108c-85g-57
w:assistant	c-86e48f54g63
w:assistante	a98c-59
w:assistants	a-88c122
w:association	a-45c104
w:associe	c155d-43
w:associes	c-95f55g60
w:assurance	a-86c-86d138e-40
w:assurances	a48
w:assure	e69
w:assureur	c-78d109
w:ate	c103
w:atelier	a-46c84e-67f-66
w:ateliers	b-55d178e-45f-41g-51
w:atendem	a69
w:atender	a107
w:attached	a-86b-63c116d-55e-97
w:attend	a57c83d-44e-129
w:attendais	a-74b76c-73e86
w:attendant	a-110b133c-68
w:attendre	c-106d-49e56g61
w:attends	a-104c-106e130
w:attente	a-78e93f72
w:attention	d-53e-56f98
w:attesa	c-72e66g54
w:attestation	a-78c-102d115f62
w:au	f-53g49
w:auch	a44f-49
w:auction	a57c83d-60
w:aucun	b126c-124e100
w:aucune	a-84b57c-79d58e114f87g-41
w:audience	a93
w:audit	a-59c83
w:auditeurs	a62
w:auf	a-60d45e139f-72g-46
w:august	c-48
w:aujourd	b111c57d-86e-52g-60
w:aura	a76c-43d-47e-82f-43g78
w:aurai	a-122b135c-104g109
w:aurait	a-54c139d-60
w:aurez	a71
w:auriez	a55b-60c65d44e-69f-54g-82
w:aurore	d54
w:aus	a40b-53c-61e-85f92
w:aussi	b-100c135d-44
w:autant	b89c-49
w:automatique	a-102d96e104f-53
w:autorisation	a65d-84f55
w:autour	c47g-52
w:autre	c-121e108f41
w:autres	c56d-54e-66g-72
w:autumn	g95
w:aux	a-44c69e-69f54g-46
w:available	a-63b-40c90d-58e-50g-41
w:avais	a-102c-120e127f102g95
w:avait	a-112c-105d161e134f-57g79
w:avance	a42b-59d98e-70
w:avant	e-47f-61g-43
w:avec	b-45d-55
w:avenue	a-59c80
w:avere	a72c-49
w:avete	b-71c-123e126f56g-61
w:aveva	a-45c-51g116
w:avevo	a-77c46d52
w:avez	b-54g58
w:aviez	a-130c-137d41e54f-49g145
w:avions	a-88c-102g145
w:avis	a-94b57c-110e68f143
w:avo	a110d-60
w:avocat	a87
w:avocate	c56
w:avoid	a-64c97d-43f-49
w:avoir	d-52g99
w:avons	d46e-68
w:avril	a99c-68d-60
w:avv	a109c-98d-42f77
w:awards	a72
w:away	a-40b74d71e-43
w:awning	a-73c138
w:ayant	a-56c-92d-51g125
w:b	a-56b-61c68d72e-96
w:baby	a148c-57d-100
w:bac	b135
w:bacio	c47
w:back	a-79b-100c93d78f-56g102
w:backwards	a-77e68
w:bad	a74d-40e49
w:badge	a-73c107
w:bag	a108c-71d-40e48g-115
w:bags	b61c89d-52g-92
w:bague	a64b-61c-70g-75
w:bagues	a52b142c-108d-68f-67g-67
w:baguettes	a112
w:bail	a-82c89d43
w:balance	a-86c83e83
w:ball	a-54c62
w:ballpark	b113c-86
w:bambini	c45
w:band	a60c-98d86f-42
w:bands	a54b54d-46
w:bangle	a45c-77g54
w:bangles	f62
w:bank	b-52c96d-59e-54f-50
w:banque	d-42e106
w:bapteme	a50c-71e74g-41
w:bar	a51e51
w:barcelona	d88
w:bari	a-42c84
w:bas	a-64b93c-92f67
w:base	a-53d53g49
w:basement	a-42c142e-59
w:basket	a138c-89e49
w:baskets	e79
w:basse	c-50g90
w:basta	a70c-60e-45f81g-40
w:bateau	a44b44
w:bath	a-55d124
w:beads	a73c-62f71
w:bear	a169d-140e-41
w:beat	c70
w:beau	d41e-63f-44g-50
w:beaucoup	d-83e-63f87
w:beaune	a110c-42
w:beaute	a-42c88
w:beautiful	d-42e-45f52
w:beaux	a-45b55c67
w:bebe	a128b-59c-127d-75e107f-47g-82
w:because	a104b-73d-84f-69g-88
w:become	a124b-70
w:bee	a183b-94c-80d-76e-53g-84
w:been	g54
w:bees	a80b-76
w:beetle	g51
w:before	b-77d55e61f-68
w:began	a-51g97
w:begin	b55
w:begun	a-55f75
w:behalf	a48c-48d-52f97
w:behind	c65d-50f-67
w:bei	a-67b117c47d94e-71f-65g-59
w:beige	a124c-83
w:being	a-65b90c-120d-78e140f62g-54
w:believe	a-108c64e-63f81g91
w:bella	a-59b83e54
w:belle	b-86c-118f49g89
w:belles	a-89f80
w:bellissimo	a-79b47c-51d94
w:bello	a60b54c-54
w:beloved	a-83c120
w:below	a-102b66c77d-64e-61f-98g92
w:belt	c-95d43e90
w:belts	a-81e48f89
w:ben	c-69d-65e81f75
w:bench	a-107c151d-42
w:bene	a-53b41
w:benissimo	a-94c56g86
w:beratung	b132c-84e68f-70
w:bergamo	a-49d73
w:bernadette	c109
w:besoin	a-75b82c77e-88
w:bespoke	a-48b97c-52e41
w:besprochen	a-89c-63g123
w:best	a-57c120d-95e-75g-66
w:bestatigung	a-96c-82d45f122
w:beste	c78
w:bet	c145d-59
w:bete	b65c-50
w:better	a-72b92d-53e82g70
w:between	a41c-64d87g-43
w:bianco	a86
w:biarritz	a-49c139d-79
w:bibliotheque	b46
w:bien	a-52b75c-100d65f41g120
w:bientot	a43c-80d105
w:big	b111c89d-57e-67g-44
w:bigger	a125d-47
w:bij	b86c-53d80g-62
w:bijou	a99b-97c73e-90f-65g-69
w:bijouterie	a84c-45
w:bijoutier	a-73d64e62
w:bijoux	a-86b72c128d-56e-84f-63
w:bin	b-42d-54e100g-56
w:birth	a-97c-56f111
w:birthday	b-48c-104d-68e65f123g41
w:bis	a86b83c-117d-97f-59
w:biscuit	c44
w:biscuits	c79
w:bit	b51c-87e71
w:bitte	c-47d-96e-87f124
w:bizarre	g54
w:bjr	a79d-44
w:black	a105c-117f-40g-45
w:blanc	a48
w:blanche	a-51d-42f67g86
w:blauen	a99
w:bless	a-44c82
w:bleu	a69b-61c-73d-51f-46g77
w:bleue	a155c-90d-61e-75
w:blind	a84g-51
w:blog	a-52c104d-52
w:bloke	c68g63
w:blonde	c-94e97
w:bloque	c64g-45
w:blu	a103c-60d-70e-52g53
w:blue	a137b-110c-48d-110e-85
w:boa	b-44c48d-77e-59
w:board	a64b86c-85d-45g52
w:boat	c101d-54e-47
w:boda	a-88b103c-56e55
w:bodas	a44c-54e61
w:bois	a137d-53
w:boite	b72c-46e80f-63
w:boites	a-43b-78c149
w:boitier	a54
w:bologna	a97c-66f62
w:bolsillo	a63e-41g61
w:bolso	c-106e109g73
w:bom	g95
w:bon	b-71d44e52f-48g77
w:bond	a74
w:bonjour	b-49
w:bonne	a-43c45d-55e-103g122
w:bonsoir	b-79d-61e-61f-51g126
w:bonus	b91
w:book	b-64c130d-80e-63f-61g-80
w:booked	a-64c116g-60
w:booklet	a-88d107
w:books	a49f68
w:bord	g88
w:bordeaux	a75b44c-105d55e-89f-44g-58
w:born	e95
w:borrow	a-68c105
w:borrowed	a-110c134
w:borsa	b76c-118d85f-43g-64
w:boss	a53g59
w:bosse	a41
w:boston	a-73c-60d54e61g67
w:both	c-142f121g132
w:bother	a-44d-51f150g-58
w:bottle	c-85d91e71g-45
w:bottles	a-64c100
w:bouclage	c66
w:boucle	a75b-42c-87d44e46g-49
w:boucles	a57b-53c70d-42e-62f-41
w:bouge	g50
w:bought	a-142b-87c-43d140f71g-85
w:bougie	b-63c-118d99e75f-56g-56
w:bougies	e41g45
w:boulangerie	b94
w:bouquet	a-70e98
w:bout	a-79c-52d48e121
w:bouteille	a47
w:boutique	a-66b-67c48d42e71f49g-82
w:boutiques	c84d-55e-48f-44g-48
w:bouton	a-75d114e57
w:boutons	a67b-41c-105e-52f-46g75
w:bowl	e50
w:bowls	a84b-90c42
w:box	a-95b-73d106e128
w:boxes	g65
w:boy	c105d-47
w:bracciale	b83c-48d54e66g-40
w:bracelet	a63b-94c-86d79f-55g-81
w:bracelets	b79f-54
w:brand	a-66b-50c92d-45e-45f-42g-43
w:brands	a-74c95
w:bras	a56e73
w:brass	a117c-74e-43
w:bravo	a-93c-63e149f-41
w:breakfast	c46
w:brevet	a-91c130
w:bride	a97b-70c89d-52e-40
w:brides	a-68c92
w:bridesmaids	a71
w:brief	a40g43
w:brillant	a-54d65g60
w:brille	c76d-55
w:brincos	d62
w:bring	c-65d77e-76f-60g105
w:broche	b-41c-93d87f-53g72
w:broches	a58
w:brochure	a-86b125c-57d-48e-40g-45
w:brochures	a-94b138c-66
w:broke	d150e-90
w:broken	b69
w:bronze	a-55c109
w:brooch	a64b-113e78f-48
w:brooches	b53g43
w:brother	a75b-50c42d-65e-76f-44
w:brought	d55g42
w:brown	a152c-83e-76
w:bruxelles	a93d-59
w:buckle	a77d-67e52
w:budget	a113b-46c-89d-66e-48
w:buee	a-102d123
w:buen	b55
w:buenas	a53
w:bueno	a50c-51
w:buenos	a-41c124
w:bugiarda	a-63c-63e113
w:building	a-91c150
w:built	a56c-65d-56e117
w:buonasera	c101d-75e-49
w:buongiorno	b-67c52d42e-89f-58
w:bureau	b-53e-55f43
w:burgundy	c82
w:bus	a79b48c74d-61e-103g-57
w:buscamos	a-50c94
w:busco	a93
w:business	c109d-73e-49f-47g-55
w:but	b69f-76
w:buttons	c-50e89
w:buy	a98d-111e-70f-66g-98
w:buyer	d59
w:buying	b96c-102f-55g-54
w:buys	b47d-41
w:by	b-84
w:c	e62
w:ca	b90c-50e47g-89
w:cabas	a89
w:cabinet	b-50c135d-88e-85f-42g-58
w:cachemire	a54
w:cada	c46e60
w:cadeau	a81b-88c-108d71f-65
w:cadeaux	a45c67
w:cadran	a87c-127e-45
w:cadre	a-90c87
w:cafe	a-116b-66c141d-108e49g-49
w:caffe	a-48b79
w:cahors	a78c-50
w:caisse	a64c53e-51
w:calendar	a52c-109d52f76
w:calibre	a-86b45c83
w:call	a119c-91d-62f-153g66
w:called	c-90d-80e145g-44
w:calls	a-56d-77f148
w:calma	c-43g97
w:calme	a94e-55
w:cambio	a-90c73
w:came	a-50b-76c-123d91e129f-66g70
w:camel	a98
w:camera	c104
w:cameras	a-84c152
w:camille	c-87g102
w:camion	c154d-60e-77
w:campaign	b70c46
w:can	a61b-44d83e-85f-63g-75
w:cancellazione	a-83c-79f127
w:candela	a52c-67d-62e109
w:candidature	f74
w:candle	a-61c-120d92e121f60
w:candles	a122
w:candlesticks	a112
w:canne	c-63e83
w:cannes	a45c55
w:cannot	d83
w:cap	a49
w:capisco	c-68e81f70
w:capital	a-61b-65c163
w:capucine	a-88b63g51
w:car	a66d-95e-92
w:cara	a-111c107d-45e97
w:carat	c142d-55g-88
w:carats	a123b-50d-85f-41g-60
w:card	a-62b-66c-62d92e65f112
w:cards	a59e-44
w:care	b76
w:carer	c72
w:carnet	a132d-61g-59
w:carre	c-62d73
w:carree	a145c-48e-61
w:carried	c-62e100
w:carrier	a-101c141d-43
w:carries	g46
w:carry	a-78d42g61
w:carta	a-50d-63e106f73
w:carte	a47b-78
w:cartes	a-59f101
w:carton	a-78d45e71
w:cartons	a-79c94f69
w:cas	b102d-111e-78g47
w:casa	c105d-117e70f-62
w:casas	a84
w:case	a142b-81c-113d84e-86f-65
w:cash	a78c76d-69g-47
w:caso	a118c-93
w:casse	b-48d138e-53g-42
w:cassee	a51d-60
w:cat	a-70c174e-58f-42g-53
w:catalogo	b68c-56
w:catalogue	b101c-51d-87e-76g-62
w:catalogues	b106d-71f43
w:catch	d48
w:cause	e80
w:cb	a77b45c-63d53e-58
w:ce	b51
w:ceci	a110c-47
w:ceiling	c86
w:ceinture	a89b-46c-112e60
w:cela	d-59
w:celle	b42c-56d-52e-61g105
w:celles	d54
w:celui	b-55c-77d84f-56
w:cena	a-66c91
w:cent	a49c81d-48
w:centimetres	c-92e89
w:centimetri	c-58g114
w:centrale	c63
w:centre	a-94e88g63
w:cents	a-42c72e49
w:cercate	a-55c134e-67
w:cerchiamo	c79
w:cerco	a101b-45c-70e-46g-42
w:ceremonie	g48
w:ceremony	a45
w:certain	a-42b66c109d-63
w:certificado	a-68c-41d100
w:certificat	a-74d87
w:certificate	a-81c-79d100f106
w:certificato	a-74c50d61
w:certifie	c64
w:certified	c69
w:ces	a-75b107c42d-72f64g-51
w:cest	a56g55
w:cet	a92b-41c-85d-77e60
w:cette	d-54e-49
w:chacun	a97c-95
w:chacune	a93
w:chain	a112b-64c-96e-55f-46
w:chaine	a87b-57c-64d70e-50f-45g-54
w:chair	d-51e91
w:chaise	a-101e127
w:chaises	a46
w:chambre	a66d-48e-53f49
w:champagne	a-83c-72e139f101g-51
w:chance	c99
w:chandeliers	a106c69d-105
w:change	a-135b90d-77f169
w:changed	a-85c-105d109f155g-64
w:changement	a-89d51g52
w:changer	a-102d127
w:changez	a-100d152
w:chante	a54c46
w:chap	a-94e92
w:chapitre	a131c-75
w:chaque	c102d-100e-92f91g-69
w:charge	a-87b-67c103e57f-61g-67
w:charged	a-85c-96e142
w:chargee	g40
w:charity	a-40c72
w:chat	b-92d-55e105f-42g108
w:chaton	a72c-50g49
w:chauffeur	a79
w:chausse	a45
w:chaussette	a-54d81
w:chaussures	g72
w:che	f-40g-64
w:cheap	a74b-114c151d-75e-63f-65
w:cheapest	b112c-129
w:check	a-55d81
w:checking	a-87c80d44
w:checkout	e81
w:chef	a98
w:cheffe	a55c-59f87
w:chemo	a135b-64c-51g-58
w:cheque	a-52c100d-53
w:cher	a-45b78c74d-53f-45g-62
w:cherche	b-97c113d-54e-67f-73g-70
w:chercher	c131e-53
w:cherchez	f73
w:cherchons	a88b-42c64d-54e-53g-53
w:chere	a-69c82d-55e-92f131
w:chevaliere	a98c-49d-51e-46
w:cheveux	e77g54
w:cheville	a43
w:chez	c64d47e-61f-42g-100
w:chi	b66g-46
w:chiamo	c80
w:chic	c62
w:chiedo	c122d-133e-83f98g-59
w:chien	b-44c74
w:chiens	a-52c132d-46
w:chiesto	a-61c-70e107g61
w:chiffre	b-112c-103d132
w:child	e52
w:children	a-54b60e102
w:chiusura	g58
w:chocolat	a-77g58
w:choeur	a88
w:choice	a-89d73e60
w:choir	a-41c110
w:choisi	a-102b59c-51e87f50
w:choisir	a146b-48c-153d-73g-65
w:choix	g60
w:choker	b103c-56
w:choose	a104d-89e-91
w:chose	a78b-59c-65e-46f-71g-42
w:choses	b52c-107e51g-42
w:christening	c71d88
w:christmas	a90b45e-95f-43g-51
w:christmases	d50
w:chronograph	d57
w:chronographe	c-51d99
w:ci	d-76f-65
w:ciao	a72
w:cigarette	a-101c-87d131e76
w:cinco	a-110e105g82
w:cinq	b74c-51d-90g43
w:cinquant	e46
w:cinquante	a97b-52c73d-47e-65
w:ciondolo	a69
w:circa	a129c-60
w:cire	c-69d83
w:cita	a-67c77e53
w:cite	a71c-97f66
w:citrine	a124b-80
w:civil	a44
w:claire	a148g-109
w:clasp	a81c-86d40g-53
w:clasps	a-95b41c114
w:class	c113d-47e-41
w:classe	b-110c140e47f-68
w:cle	c-74e85
w:clean	a-110c81d106
w:cleaning	a-93c118
w:clemence	a-74c-58g135
w:cles	c100d-112e57
w:click	a43c69
w:client	a-61e77f74g-76
w:cliente	a47b-49c-54d-116e102g43
w:clientele	a-77e97
w:clienteling	c66
w:clientes	a-110b-50c136d-58e-105g-56
w:clienti	c104
w:clients	a-115b-88c108d-79e66g-72
w:clinique	a90
w:clinquant	a60
w:clip	a125b-57c43d-83e-62g-47
w:clips	a53b-81c-80d69g50
w:clique	a-75f110
w:cloche	c52
w:clock	a66c-93d85f-93
w:clocks	a48b43
w:close	b-55c78d-96e-71f144g-79
w:closed	a101c-85f52
w:closes	a50d46
w:club	b-48c100d-55e-46g-41
w:clutch	a74b72c-82g-70
w:cm	a108b-77c-141d-80e-79f-65g93
w:co	a76
w:coach	e75
w:coat	a-47b-55c-89d58e137
w:cobro	c129e-45
w:cocktail	c65
w:code	a-130b-58c75d88e56
w:coeur	d-41e52g-59
w:coffee	a-76b88c84g-54
w:coffre	a62c45
w:coffret	a-98b46c-118d79e77g94
w:coffrets	c72
w:cognac	c-71g50
w:coi	a109b59c-50d-107
w:coin	b89
w:coince	a-97d103
w:col	a147b-60d-92e-97f-48g48
w:colis	a-49c58e91
w:collab	c56
w:collaborateurs	e51
w:collaboration	c55
w:collana	a-62g94
w:collane	c69
w:collar	a46d100e-41g-93
w:colleague	c-101e91f73g43
w:colleagues	c63
w:collect	a136b59c-103d-85e-47f-43
w:collected	a-78e73f68
w:collecting	a-108d58f54g56
w:collection	a-100c65d60e-56f-52
w:collectionne	a65b59
w:collections	a151
w:collector	a71
w:college	c60
w:collegue	c-111e108
w:collegues	a-62c127d-52e-72f65
w:collezione	a-70b109c-109d77
w:collier	b-46d55g-81
w:colliers	a55c-44g82
w:colonel	a-41c129d-57
w:color	c-57g50
w:colore	a-79c-51g101
w:colour	b-54e-46f-48g62
w:coloured	a73b-44c89d-46e-43g-47
w:com	a-42c67e40f-62
w:combien	a49b81c41d-58e-92f-60g-96
w:come	a64b-47e-74f-69
w:comedienne	c51
w:comes	a82b88c-44d-85e-89g-58
w:coming	b-71c162d-97e-78f-43g-59
w:comite	a56
w:commande	a-60c-58d123g-67
w:commandee	a-45d113
w:commander	a79c-43g-45
w:commandes	a-75e42
w:comme	a-67e-83f-47g147
w:commence	e77
w:commencer	a71
w:comment	a-83b118c-106d129e80f-75
w:commentaires	a-81c-108e57f134
w:commercants	a-44c87
w:commerce	a-63c99
w:commissaire	d86
w:commission	c75d-95e-66f45g-43
w:communaute	d51
w:communication	f46
w:como	a-108c-72d92e109f-49g114
w:compagne	a47d-52e-75f90
w:compagnie	c66
w:compagnon	b49c-40e77
w:company	b-73c103d-89f-53g-57
w:compare	b70
w:comparer	b54
w:competitor	a53c56e-50
w:competitors	a-46c81
w:compie	a89
w:complained	c72
w:complet	a-79c-42d130
w:complete	c-66g71
w:completer	a-59b53d46
w:complications	a59
w:complimentary	a-48e82
w:complimenti	a-115b104c-79e117
w:complique	a43
w:compra	c40
w:comprado	a-92c-66d124
w:comprar	b111d-59
w:comprato	a-115b-45c-89d128f-47g-49
w:compre	a-119c-93d134e55
w:comprei	a-89c-45d118
w:comprendre	a-83e85
w:compris	a-82c-74f143
w:comprise	a71
w:compro	a68b73c-67d-58e41
w:comptable	e60g-46
w:compte	d-93f93
w:compter	a-45c102
w:comptes	a64
w:compteur	a-63c105
w:comptoir	a-59g113
w:computer	c81
w:comunicazione	c57
w:comunion	a63
w:con	d-108f-53
w:concern	c49
w:concernant	a-104c-55f143
w:concert	a50
w:concierge	c59
w:concours	c166
w:condition	d-86g95
w:conditions	a40e59
w:conduis	d55
w:confermo	a-103c-75g128
w:confiance	c60d-56e60
w:confidence	a-53c99
w:confidentialite	a113c-52
w:confie	d110e47g-91
w:confier	a-54c100d41
w:confirm	b-60e-64f103g87
w:confirmation	d84
w:confirme	a-72c-69e44f-48g129
w:confirmer	a94c-64f74
w:confirmez	a-65c73f58
w:conforme	c67
w:conformement	a-50c-90f117
w:confrere	a-52c88g59
w:conge	a-104e104g57
w:congratulations	a-65c61e47
w:connais	a72b-84d-120e66f48g-60
w:connaissez	a48b-51g53
w:connait	a-80b82d73
w:connaitre	e63
w:connu	e85
w:consegnato	a-86c-61d109
w:conseil	c42d73
w:conseille	d69
w:conseiller	c72d-46g-47
w:conseillere	c-63e130f43
w:conseillers	f83
w:conseillez	a91c-58
w:consent	a-85c-69f128
w:consentement	a-93c-120f142
w:conserve	a-64c-115d124f62
w:consider	a61d-70e-68g-59
w:considered	a-76c76e43
w:console	a46c-63g89
w:constate	a-76e98f41
w:consulente	a98c-48
w:consultation	c47
w:contact	a-66c104d-72e-45f93g-57
w:contacte	c56f62
w:contactez	a-75c111
w:contacts	a-43c98
w:continue	a-106c-78f134
w:continuent	c-50f103
w:conto	a40c66d-64
w:contraire	a-66e133
w:contrario	e62
w:contrat	b54e-46
w:contre	a-145b-84c157d82f-44
w:controle	a-87d117
w:convenu	a-107c-95g131
w:conversation	f116
w:conviendrait	a80
w:convient	c-48g85
w:coordonnees	f74
w:copain	b80c-44
w:copie	a-47c-53e68
w:copied	c-50f56g50
w:copies	f79
w:copine	a62
w:copy	a-45c-71e47f94
w:coral	a49g49
w:corde	d58
w:cordialement	a-118b-46c-76d112e45f114g66
w:cordon	a-119d192
w:coreen	c59
w:cork	a-61b99
w:corner	c77
w:correct	a-101c-90f144
w:correo	c65g43
w:correos	a-87e56f110
w:correspondance	a62
w:corridor	e44
w:corriere	a-70d87
w:corriger	a-91f113
w:cosa	c-72d-74e92f57g46
w:cosas	a55c-42d78
w:cosi	a-72b99d57
w:cost	b71d58e-79f-49
w:costa	a90b76c-107d-43
w:costs	b49
w:costume	a69c42d-46
w:cote	b51c65d-73f-56g-72
w:cou	c46
w:coucou	a83c-44
w:coudre	a44c52
w:could	a63b-74d42e-95f-41
w:couldn	a-60b49e105
w:coule	a-86d86e49
w:couleur	a115c-113d-69
w:couleurs	a-88d101
w:council	c100
w:counter	a-98d81
w:county	b49
w:coup	a71b-112c69d-87
w:coupe	b-48c-56e102g52
w:couple	c-83e112g-50
w:coupure	c84
w:cour	a-64c53g81
w:courage	b45
w:courant	f60
w:courier	a-95c74e55f-44
w:couro	a-70c-50d139
w:couronne	d88
w:courrier	b46c-102e47f95
w:courriers	a-92c-96f128
w:cours	a-84c83e77
w:coursier	a42c-48g53
w:court	a124c-95d-70g-49
w:courte	g64
w:courtier	a42
w:cousin	c99
w:cousine	a-77c54g64
w:coute	b101e-44g-45
w:couture	c-74d81e65f-40g-69
w:couverture	a75
w:covers	d53
w:covid	a103
w:cracked	a-117d135
w:craft	c59
w:cravate	a110c-71
w:cream	a-118c-57d168
w:creations	a-42c92
w:creative	c72
w:creator	c60
w:credit	a-41b-46c74d67e-44f-46g-50
w:credo	d51
w:cree	a-79c97f76
w:creme	c-88d103
w:creux	c78
w:crew	a-66c97g41
w:cristal	a108c-56
w:crocodile	a44c76e-86
w:croire	a-69d41e40
w:crois	g104
w:croit	c133
w:croix	a86c-44
w:croquis	c-94d-49g114
w:cross	a-52c-44e84f42
w:crown	a41d52
w:croyez	a-115b-67c47d134e70
w:crying	e-41f77
w:crypto	a75
w:crystal	a-101d117
w:ct	a42b-82c124d-61e-76f-40g-62
w:cual	a-42c46d55
w:cuando	a-109b113c-45e54
w:cuanto	a-98b102
w:cuarenta	a64c-42e65
w:cuatro	c-74e63g44
w:cuff	a-46c-44d117
w:cufflinks	a131b-41c-94d-101e-45f-43
w:cui	c-61g57
w:cuir	a99b-64c-142d57e-45f-69g-43
w:cumple	a76
w:cuore	a-84c61f117g-41
w:curiosa	a-68b109c-65
w:curiosite	a-102b130c-105
w:curious	a-88b110c-75
w:current	a-83b56c76
w:currently	a-51b80
w:cushion	c-116d113
w:custa	b101c-58
w:customer	c67d-72e-70f67g-49
w:customers	b-71c136d-60e-41
w:customs	a-100c-120d140
w:cut	a79b-44c-45e-57g65
w:cv	a-72c90
w:d	d-45
w:da	d53g-56
w:dad	a121c-46d-103e-65g-104
w:daft	a96c-53
w:dahin	a-80b116c-59
w:daily	e62
w:dal	b-61c-52f116
w:dall	f84
w:dalla	a-105c-91e51f120g52
w:dame	c-101d-79e63g129
w:damen	c89
w:dames	b-73c103
w:dan	a-115b105c-50d-70e97g102
w:dank	a-107g130
w:dann	b80c-75d-102e79f-48
w:dans	a-45b44c55g-52
w:darf	c111
w:dark	a124d-96
w:darker	a75c-48g47
w:das	b53c-135d60e67f51g-45
w:dass	c75
w:dat	c-122d65e43f-54
w:data	a-109c-108d-40f133g86
w:date	a-59c-123d109f151
w:daten	a-85c-87f128
w:dates	e75
w:dati	a-93c-113f139
w:dato	a-52c-45e89f65
w:daughter	a57b-45g-90
w:daughters	a-44b81
w:day	b49f-52
w:daylight	b71
w:days	a-113b-54c73d87f-47
w:dead	c63e50
w:deadline	a-97c67d67
w:deaf	e62
w:deal	c82d-40
w:dear	a-78b-70c81d-56
w:deauville	c67
w:debout	a-117e131
w:debut	a46b43c-71g43
w:decade	b46c-105e50f59
w:decede	b-42c116d-70f56
w:decedee	a-80c-74f121
w:december	a77b-63e-69f-56g-44
w:decembre	b-61d41
w:decent	a106c-41e-45
w:deception	a-40e92
w:decide	a49b99c-69d-66e48f-41g-65
w:decided	b44c-60e50f92
w:decider	a59b42c-53d-91g58
w:decision	f63
w:deck	c47
w:deco	a86
w:decor	a122d-83
w:decroche	a58
w:dedans	g111
w:defaut	e81
w:defile	a166d-63g-108
w:degli	c-68d83f76
w:degressif	c78
w:dehors	a-85b51c-48e96
w:dei	a-46b52f122g-68
w:deja	a-42b63c100d-98e-45f-64
w:dejen	a-85c-75f122
w:dejeuner	g54
w:del	b-75c-50d117e-71g62
w:delai	a48b-49c-118d60e-57g51
w:delete	a-70c-101d-94e-94f157g-47
w:delicatesse	f59
w:delighted	a113
w:delivered	c-99d124
w:delivery	a146b-48d-99f-56
w:dell	c-115f141
w:della	a-90b-62d56g111
w:delle	c-41g64
w:dem	c63d51e-88f-68g41
w:demain	a63b41c-66d-71e-89f-65g98
w:demande	a-64b-53c-47d-58e57f152g52
w:demander	a122d-54e-41g-74
w:demandes	a62c41
w:demandez	c53
w:demenage	a-73c73f85
w:demenagement	c-96d107
w:demi	c-50g73
w:demo	a-67c88
w:demonstration	a-43c79
w:den	b64c-136d97g-46
w:dent	a-78c-55d106e88
w:dentelle	c-56d58g43
w:dentist	a-41b91c-85g96
w:dentro	a42c-118d82g-44
w:depart	a116c-40d-53
w:department	a-74c87
w:depasse	a68f-42
w:depenser	a72
w:deplace	a88
w:deplacement	a150d-47
w:depose	a-105c112d77
w:deposer	d70
w:deposit	a-54b76c47
w:depot	a-104c77d105
w:dept	c54
w:depuis	b-44c66e-46
w:der	b-40e105g43
w:dernier	a-63b-75c83d80f-62
w:derniere	c-88d-59g115
w:derriere	d54
w:des	c83d-49e-61g-60
w:describe	a53
w:desde	a-57b107c-122d46g90
w:deserves	a68
w:desidera	a104c-69
w:desidero	a43c-61f70
w:design	a-119b89d70
w:designer	a54c72
w:desire	a166c-149d-47e-45
w:desk	a76c-129d61e63
w:desole	a-89b53f135g-84
w:desolee	a-92c-79d-62f149g61
w:desormais	a-126c-50d70e53f69g53
w:despues	a-88c-48e116
w:dessin	c53g43
w:dessine	g48
w:dessiner	a103b-45c75e-45g-46
w:dessous	a56
w:dessus	a-43b-62c-61d48g132
w:destinataire	c132g-73
w:destines	a68c-101f76
w:detail	e45
w:details	a-56b-42d-103e-57f142g-59
w:deteste	a81c-45
w:detto	a123c-90d-70
w:deux	a47b-88c-72d44e61f-54
w:deuxieme	a-64d-92f-41g141
w:devait	a-116c-65e148
w:devant	a-64c136d-108g-47
w:devenue	d92
w:devient	a74
w:devine	c-48g60
w:devis	a-126b-52c94d63e-80f-84g90
w:devo	a-62c-92d121e77g-47
w:dezember	a56
w:di	d-63e-60f66g50
w:dia	b112c-92e-51f-60g70
w:diademe	b57d47
w:dial	a149b-84c-136e-65f-46
w:diamant	b-74c148d63e-88f-58g-57
w:diamante	a117c-76
w:diamants	b50c120d-50e-90f-53
w:diametre	a44
w:diamond	a84b-72c55e-92f-57g-76
w:diamonds	a107d-55
w:dias	a-78c99d-56e90
w:dice	a58e-85f-40
w:dicembre	a58c-63g51
w:dico	a-57b74c105
w:dicono	a-81c-56d106e79
w:dicte	a66
w:did	b42c-83e72
w:didn	e78f63g-63
w:die	b-45g42
w:dieci	a-97e67g113
w:died	a-106d53e63f79
w:diese	a78c59e-50
w:dietro	e63
w:dieu	a-48c91
w:diez	b63g53
w:difference	a-90c115
w:different	c-46e92g82
w:differentes	e46
w:difficile	a79
w:difficult	a-57e51f57g53
w:digan	e56
w:digital	a83
w:digne	a54
w:dimanche	a48b-47g-77
w:diners	a-72c98
w:dinheiro	a-97b45c55e67
w:dinner	c91d-125e41
w:dire	a-41b119c-69e59f-81g88
w:direct	a-74b64c64
w:directeur	c99d-60
w:direction	f51
w:director	c51e58
w:directory	c71
w:directrice	c122f-42
w:direttamente	c69d-43
w:dirige	a81
w:dis	a-64c157d-78
w:disant	d49
w:discontinued	a95b44c-60
w:discount	a-44b-129c113d-49e102f-48
w:discret	a69
w:discrete	c86
w:discretement	b59
w:discretion	a-42c93d-41e63g-61
w:discussed	a-112c-110f74g124
w:dise	c-67e118
w:disgraceful	a-95c-66e128
w:disons	b48
w:disparu	c-98d64
w:display	a-40c68
w:dispo	a124b-60c-100d-68e-45g-70
w:disponibile	a61
w:disponible	a118b-59c48d-86e-64g-63
w:disponibles	c66
w:dispose	a50
w:disposition	a-87c84
w:disregard	a-84c-71f94g87
w:disse	e57
w:dissertation	a41
w:distance	a61
w:dit	a-46c40d-45e98f-69
w:dite	c99d-60
w:dites	a73e-120g-101
w:ditta	c58
w:divorce	c-49f102
w:dix	b116d-53e104f-67g-82
w:do	a84e-118g-73
w:docteur	a73c90g-102
w:doctor	a-72b64g67
w:documentaire	b46
w:documentation	b76
w:does	d56e-53f-71g-63
w:doesn	a90e-48g-72
w:dog	a48c52d-73f-40g-64
w:dogs	a62
w:doigt	a124b-73c-86d-103e-96f45
w:doigts	c-53
w:doing	b84c114d-43e-62g-80
w:dois	b-61d106e-43f-56
w:doit	a-53b-47c82d105e-87f-49
w:domain	c74
w:domaine	a-58c80g55
w:domani	a48c-62e92
w:domenica	a140d-81e-45g-79
w:domicile	a86c-67
w:domingo	g40
w:don	f63g-71
w:donc	a71b70c-142d-122e-101f-72g130
w:done	a-59b54d114e-65f94g-83
w:donne	c43e-66f64
w:donnees	a-110c-135d-40f150
w:donner	a59d-113f62
w:donnerstag	a95
w:donnez	a-100c84e-48f103
w:dont	b-127c79d-98f-62g126
w:door	c92d-45
w:doorman	a-80c-141e153
w:doors	b-58c151d-74e-107
w:doosje	c104
w:dopo	a42c-45d-74e82g44
w:dore	a82
w:dormir	a-58b46c72
w:dors	a89b-52c-71d67
w:dort	c127
w:dos	b-58c-89d106e84
w:dossier	a-124f122g-44
w:douane	a-85c74d94e-63
w:double	c53d75g-87
w:doubles	a47
w:doublure	a-52c-115d89g122
w:doubt	a-77d99f59
w:doute	c-65d70e56
w:douze	a47b-46d-60f-43g41
w:dove	b87c-74
w:down	b41c44d99f-94
w:dozen	a-70c109
w:dr	a121d-136e-54f131g-101
w:drain	d86
w:drama	d81
w:draw	a-78f90
w:drawer	a-126b81c109
w:drawing	b113c-149d59g68
w:drawings	e60
w:dream	a-75d114
w:dreaming	a-72b88
w:drei	a159c-63d-61
w:dress	b109c-74d-49e57
w:dressing	a-107c-78d165
w:drie	b53g48
w:drive	a89e-55
w:driver	c-86d49e99
w:droit	e-63f127g-49
w:droite	a-56c-84d74e59g58
w:droits	a-71c140f-45
w:drole	a64c-75e78
w:drome	a-50c100
w:drone	c77
w:drop	d89e-52f-49g91
w:dropped	a-113d111g74
w:dry	a-76c130
w:ds	a55b70c-56
w:du	e-44g51
w:duas	a109c-72
w:dubai	d81
w:dublin	c-47g57
w:due	b-73c57f-68g40
w:dull	d43
w:duplicado	a-52c-48d94
w:dure	a61
w:durfen	c53
w:dus	g58
w:dying	b-78c115
w:e	b-47c55g-49
w:each	a116b-54c-68d-53g-62
w:ear	a61e-58
w:earlier	a-125c-101d48f-59g153
w:early	a40b114c-80e-57g-49
w:earn	a-102b-154c181
w:earned	a102
w:earring	a-49c-82d148
w:earrings	a130b-107c-91d-71e-71f-64
w:ears	a64
w:easter	a120d-99e-99
w:eau	a-48b-54c74d67e80f-50g-64
w:eaux	c95
w:ebeniste	c-42g61
w:ecaille	a-142c-69d176e84
w:echange	a-115c52d63g99
w:echanger	a-103d128
w:echantillon	a-46b-54c131
w:echantillons	g77
w:echarpe	d-46f79
w:ecole	a-116c91d-50e-47
w:ecoute	g43
w:ecran	c74
w:ecrin	b-59c79e-65g78
w:ecrins	a-47c43d64
w:ecrire	a-49b55c81d-59e56f-56
w:ecris	b41c-52d-74f-58g96
w:ecrit	b-61c-48e114f46
w:ecriture	g74
w:ecrive	a-45e104
w:edge	a108c-67
w:edinburgh	c-79e48
w:editeur	a-85b84c42
w:edition	a-53e146
w:editorial	a-49c77
w:education	a-42b70
w:een	d54g-44
w:effacement	a-46c-78f110
w:effacer	a-83c-101f127
w:effacez	a-120c-101d-47f157
w:effet	e54
w:egal	a106d-50
w:eglise	c65
w:eh	a53c-106e104
w:eight	a45b-41
w:eighteen	a49
w:eighty	c-85f128
w:ein	b-91c122e-49g-63
w:eine	d-64e74g-76
w:einem	b52c40d-54e-53
w:einen	b80f-85g-61
w:einer	a-85b67
w:either	c-83e46f88
w:el	b-75c-73g53
w:ela	e92
w:ele	d-74g91
w:electricite	c83
w:elegance	a-41c44e53
w:elegante	a-50c81
w:eleven	a79d-88e66f-62g-46
w:ella	a65c87d-48g-52
w:elle	a41c-114f-46
w:elles	b-77d64g-74
w:else	a-46b-71c-130d51e107f75g110
w:elsewhere	a-42d88g60
w:em	b-50d107e-50f-78g-58
w:email	b-83c-104d41e57f113g115
w:emails	a-123b-48c-85d-61e97f147
w:emballage	a-52d49
w:emballe	a86c-40
w:embarrassed	e81
w:embroidery	c79
w:emerald	a110b104c-61d-89e-81g-56
w:emeralds	a44
w:emeraude	a91c-63
w:emeraudes	a-89b79c40
w:emotion	c53
w:employer	a124c-61g-43
w:employes	c109f-44
w:empreinte	a82
w:emprunter	c73
w:en	a45
w:enamel	a118c-111d-86
w:encantaria	a-43c75
w:encargo	a76
w:enceinte	a51
w:encheres	c62
w:encore	b121c-77e-47
w:encre	a50c-40
w:end	a58b-61d-86f-47g55
w:endroit	a88e-43
w:energie	c67
w:enfance	a101b71c-65d-45
w:enfant	b108c53d-45e-47f-43g-40
w:enfants	c89g-60
w:enfin	f-43g76
w:engaged	a-45b108
w:engagement	a84c40e-68f-48g-55
w:english	c56
w:engraved	c-111d70e-55f-40g61
w:engraving	a51b-54c-133e106
w:enjoy	b58
w:ennuie	c112
w:enorme	a49
w:enough	a51c-91d60f81
w:enquete	a-44c46f46
w:enquiry	a-87c-108d-54f146g-41
w:enseigne	c79
w:enseignes	c62
w:ensemble	b49c-122e-65f76g105
w:ensuite	e84
w:entend	f53
w:entendu	a-77e43g68
w:entiere	a-64c53e40
w:entire	a-44c-44e109
w:entrance	g56
w:entre	c108d-56e-51f-72g-58
w:entree	a-126d-47e96f63g44
w:entreprise	a95e-60
w:entrer	a93e-44
w:entretien	a-61d66e74g-45
w:entro	c101d-88e-46
w:envelope	a-65e64
w:enveloppe	c-64e45f46
w:enviarme	a-54c-83f122
w:envie	a50b132c-79d-52
w:envio	a-91c50d-42e44g95
w:environ	a-84c95
w:envoie	a-100d77g92
w:envois	a-99c-106f138
w:envoye	a-109d44e79f-59g75
w:envoyer	b74d57e-47g-62
w:envoyez	a-59b103
w:epingle	c-124d138
w:epouse	b-43d-70e55f111g-51
w:epoux	a-58f65
w:equipe	b-40c68d-45e-44g-40
w:equipes	c66
w:er	a53b-90c66e-58f-55
w:era	a-66c-111d-77e153f-54
w:erase	a-51c-98f131
w:ereditato	c114d-99
w:erreur	a-94b-48e57f131g-45
w:erreurs	a-69e126
w:error	a-59c63f75
w:erst	a-98b83c-63g119
w:es	a49b98c-93e-58f-77g-68
w:escalier	a-67d52e69
w:escribi	a-80c-61e58g103
w:escribo	a56d-40e-48
w:escrito	e46f97
w:esiste	a-62b77c-92d128
w:esmeralda	a-67c123
w:esmeraldas	a48
w:eso	b64
w:espere	a-44c-73e46g96
w:esperienza	c103
w:esprit	a123c-77d-42
w:essai	a-52c116d-42e-41
w:essayage	a-86c-102f112g124
w:essaye	c98e-97
w:essayer	a117b-75c-61d-94f-44g-72
w:essere	a-135d121e69
w:est	d75
w:esta	e-75
w:estate	e-58f68
w:este	a78c40d-83e-43f60g-57
w:estimados	a-71c103
w:estimation	a-56c64
w:estimer	a-59c91
w:estou	a-48b60d70
w:estoy	a57c-94e79
w:et	f59
w:etablir	c-95d94
w:etage	c85
w:etaient	c-42e46f68
w:etais	a-108c-114d-63e141f55g41
w:etait	a-80b-60c-106e142
w:etancheite	a-61d96
w:etant	c-48e54
w:etat	c-63d114e70
w:ete	b-112d52e51g48
w:eternity	c-55d93
w:etes	b-41c108d-66f-51
w:ethics	a-69c106
w:etions	a-76c-82e92g122
w:etiquette	c-109d95e120
w:etoile	a-73d69g108
w:etre	b117f-40g-46
w:etude	a70c-70d49
w:etudiant	a-58b87
w:etudiante	a134d-44
w:etui	a113c-79
w:etwas	a86b-103e-91f-47
w:eu	a-52b55c-43e56f-66g106
w:eur	c64
w:euro	a116c-122d-105f-52g-68
w:europe	c51
w:euros	a68d-102e80f-63g-71
w:eux	a64c-51
w:even	a-64b118c-49d-75e-57g72
w:evening	a110c-83g-60
w:evenings	b103c-56
w:ever	a-45b123
w:every	a57b-67d-75f89g-72
w:everybody	a117e-81
w:everyone	c101
w:everything	a-67b-62c-47d42f123g45
w:evidemment	b91
w:ex	a-72b-54e-58f146g-50
w:exact	a87
w:exactement	c76g-65
w:exactly	a-119c76d-58e61f91
w:example	a-59c85
w:except	c-64d81e-46g45
w:exception	a-59c46e47
w:exceptional	c62
w:exchange	a-109d118
w:exclusivite	c71
w:excuse	c-54e106
w:excuses	a-41e88
w:executive	c49
w:exemplaire	a46
w:exemplaires	a56
w:exhibition	c-45d105
w:exige	c-142d56e114f46
w:existe	a97b46c-90d-112f-68g-60
w:existera	b76
w:exists	b52c-43
w:expect	a-64f75
w:expected	a-59c-80e135
w:expedier	a-57d82
w:expensive	a-87b110
w:experience	a-84c101d-40
w:experiencia	a-55c95
w:expert	c45
w:expires	c93
w:explain	a-68c-80e130
w:explication	a-86c-55e134
w:explique	c-72e91g59
w:expliquer	c-64e68g47
w:expose	c104g-55
w:exposition	c61
w:expres	a-77c-131d-75e223
w:extra	a68d-98
w:eye	b63
w:f	d51
w:fa	a56b-43d44e-55
w:fabrique	a157b-47g-80
w:fabriquer	a125c-54d-51
w:facades	a62c48d-64
w:faccia	e64
w:facciamo	c87
w:faccio	a101c49d-42e-66
w:face	a75b-57c92d-115e-51f-43
w:faces	c65
w:faco	d96
w:fact	a-40d110
w:facteur	c57
w:factura	a-66c-73d80e77
w:facture	b-86d94e52f-87g-65
w:factures	c-89f101
w:fair	a67b50c-49
w:faire	d87e-81f-58
w:fais	c92d-221
w:faisable	a102
w:fait	c96g-101
w:faite	c45g70
w:faites	a98b-83c-61e67g-97
w:faits	c-43d66
w:falls	a-71b126c-88
w:falta	a-45c-52e58f111
w:familie	b69c-68g54
w:famille	c-49d41f-48
w:family	b-54c62f-46g-59
w:fanno	a-70b97c-61d86
w:fare	a-127b129d-43
w:farebbe	a-62b49c71
w:farm	a44
w:farmi	a65b87c-69d-63
w:faro	b43
w:fashion	a-104c135
w:fasse	a96c-104
w:fast	a-80c44d73
w:fate	a110c-44d-75e-43
w:father	c-68d122e-47
w:fatto	b-50c-42d-43e114f41g-46
w:faudra	a64
w:faudrait	b83c-48d135e-60f-51g-55
w:faut	a43c-123d118e-68f-72g-50
w:faute	c-76e77g71
w:fauteuil	c-82g124
w:fauve	d57
w:faveur	c103
w:favor	a-69c-110d-43e-45f129
w:favore	c-66f126
w:favour	c67
w:favours	a64
w:faz	a43
w:fazem	d64
w:fazer	c57
w:feasible	c-48g51
w:feature	c47
w:febbraio	c-61d100
w:februar	a-65c87d54
w:february	a117c-100d-92e48
w:fecha	c-74d50f73
w:fede	a80
w:fedi	a113d-59
w:fee	a-129b-65c148e-78f-42g-76
w:feel	b-56c88e85g-56
w:feet	a62e-56g44
w:feira	c-54d62e61
w:felicitations	a-77c89e71f-43
w:fell	a-83e56
w:felt	a-81e119
w:femme	a112b-95d-116e-66f-80g-49
w:femmes	e54
w:fera	a86
w:ferai	f72
w:ferait	a-58b61c129d-73e-51g-86
w:ferme	b45d67g-44
w:fermer	a87
w:fermeture	c67e-67
w:fermoir	b-52c-66d67e49f-44g48
w:festival	c73
w:fete	a77d-51e-47g-46
w:fetes	a-85c92
w:fetons	a43
w:feu	c55
w:feuille	g58
w:feuilles	c45
w:fevrier	a63b-88e83f-47g-55
w:few	a49c54e-60
w:fiancailles	a56d77e-46f-45
w:fiance	a-77b107c123d-70e-51f-46
w:fiancee	b-66c81d-65e74
w:fiche	a-62f115
w:fiches	c64
w:fichier	a-104c-100e75f112g47
w:fichiers	a-85c-78f133
w:fichu	a55c-60e52
w:fico	d-63g55
w:ficou	a-125d82g100
w:fidele	a-50c91
w:fifteen	d-42g65
w:fifth	c-49e95
w:fifty	g68
w:figlia	a73c-41d-51e60
w:figlio	f62g43
w:figure	d83
w:fil	b56
w:file	a-52c-85d57e-73f139g-42
w:filets	a79e-42
w:fille	c-115
w:filled	c-71f110
w:filles	a101c-68
w:film	a-43b109c78d-73e-49
w:filme	c68
w:filo	c-45d81
w:fils	a54d68e-104g-104
w:filtre	a-46d47
w:fim	e109
w:fin	a87d-107e-73f-71g41
w:final	a-93b45g46
w:finalement	a-121c-63e-44g130
w:finally	c77d-85
w:finalmente	a72c-77e74
w:finca	b47
w:find	a-46b55c-54d105e68f-55
w:fine	b-64e65f-76
w:finger	a95e-65
w:fingers	a41
w:fini	a-79b123g-53
w:finir	a-59b133c-108e83
w:finish	b50e53
w:finished	c74e-49
w:finito	b83c-67f66
w:fino	a73c-73g68
w:fins	a62c-55f93
w:fire	e52
w:firenze	a-64d43f55
w:firm	b-52c137d-68e-42f40g-68
w:first	b75c58d-90f-69
w:fiscal	a-88c62d101
w:fit	a-130b63d136
w:fits	c-53e51
w:fitted	a-100d134
w:fitting	a60c-54e69
w:fittings	a40
w:five	g-72
w:fix	b-52c111d-76e-78f84
w:fixe	g87
w:flacon	a40b-57c-47d62
w:flask	a90c-78
w:flat	b92d-95e-66
w:flatmate	a46b99c-109
w:fleur	e109
w:fleuriste	c54
w:fleurs	c51f42g-59
w:flight	a-52c66
w:floor	b-54c82
w:floors	a-55c92
w:fly	a96
w:fois	b-74c-118e72f58g69
w:folle	c69
w:follow	a100d-69e-43f64g-73
w:followed	a-62c-87e114f79
w:followers	a-63c96
w:following	a-58d-49g114
w:fond	b-53d114e-71f-41g-42
w:fondateur	c69
w:fondation	a67
w:fondo	c-64d45f74
w:fonds	a-80c116
w:font	a-100b76c-64d144
w:foot	a79e-86f45
w:for	c52f-48
w:force	d81
w:forgive	a-117d-44e96g113
w:forgot	a-104c-85d77g127
w:forgotten	f80
w:form	a-91b-90c83e-54f93
w:forma	a97c-65
w:format	a49f58
w:forme	a75c-113d94
w:former	c84
w:formulaire	b-52c109d-70g-49
w:formulaires	a95
w:forse	b96d-67e-42
w:fort	a70
w:fortnight	a-67e52g62
w:forty	f-51
w:forward	a-106c72d-42e65g69
w:foto	a-57b-45d-48e87f-42g106
w:fotos	a-113c42d80g92
w:fou	c54
w:foulard	a65b-85d57g-45
w:foulards	c56
w:found	a-73b-72c92f46g76
w:founder	a-107c145d-61e42
w:founding	c77
w:fountain	a136c-95d45e-65
w:four	e-88
w:fournie	c69
w:fournisseur	c44
w:fourteen	a-84b40g99
w:fourth	a-76b50c-54e94
w:frage	a-99b58c105d-47f47
w:fragrance	d41
w:frais	a-102c98e58
w:francais	c95g-48
w:france	d42g49
w:frances	a-85c120
w:franchement	a-51c95e69
w:frankfurt	d72
w:frankly	c-62e107
w:frau	a54c-113d-50e-77f101
w:free	a48b-83c103d-102e-95f-75g-58
w:freelance	a-61c95
w:french	a-52e84
w:frere	c55e-58f-42g-55
w:freres	a96c-53
w:fretta	a-74c-87g137
w:friday	b-78c-67d-70e-44f42g107
w:friend	b-56e100g-58
w:from	f48
w:front	c148e71g-118
w:ft	c104
w:fue	c-60g66
w:fuit	a-68c93e48
w:full	b53c-79d152e-84g-54
w:fume	a152c-93d-63e-73
w:funeral	a-64c55d57e44
w:funny	a-48e81
w:fur	b-99c118d-77e43f-83
w:further	a-75c-60g115
w:fuss	a-53e104
w:future	a-93b150c-114
w:g	a70b-46c-56f102
w:gadget	g73
w:gagne	a89d-59
w:gagnez	c84
w:gaine	a85b48c-43
w:gains	d100
w:gala	a-77c99g-40
w:galet	a62
w:galway	a75c-76d53
w:gamme	b46c41
w:gants	a136d-43e-57g-70
w:garage	a-42c103
w:garanti	a-63c48e54
w:garantie	a-102c-99d142
w:garanzia	a-78d86
w:garde	c65f-56
w:garden	c73g-82
w:garder	a46c-85d-92e97
w:gardez	a63c-119e75f41g-61
w:gardien	c85
w:gardienne	a-49c138
w:gare	a128c-78
w:garnet	a-45g59
w:gaspard	c108g-51
w:gate	a-56c143
w:gather	a-77c51g83
w:gauche	a52c-106g83
w:gave	a67b-46c-55
w:gdpr	a-60c-102f122
w:geant	c40
w:geburtstag	e73
w:geehrte	c56
w:geen	a-73c-73d-63e82g122
w:gegen	f81
w:geht	c-62d-63f-52g99
w:gekauft	a-110c-55d120e62
w:gekocht	a-90d119
w:gemelos	d55
w:gemmologist	a-88c70e90
w:general	a-110b141c-67f52
w:generations	c102
w:geneva	a116d-95f-47g-68
w:geneve	a63b-57e-47f-41g49
w:genf	a120b-45d-61e-40
w:genoux	a103c-73
w:genre	a49c-103d61
w:gens	a-40b80d-46e65
w:gente	e45
w:gentile	c68d-62
w:gentili	c80
w:gentilissimi	e56
w:gentillesse	c-64f64g41
w:gentiment	a41c-49g66
w:gentleman	a100
w:genugt	a-89f107
w:gerade	a-103b127c-47
w:gern	a108d-102e-65f-55g-55
w:gesprach	a-76f94
w:geste	d-74e127
w:get	b95e-65f98g-49
w:gets	b108c-42d-87e-67
w:getting	a80b-60d-99e-68f106g-47
w:gia	a-90b-42c49d56e49f44g-66
w:giada	a-53c85
w:giallo	a45g45
w:gibt	a122b-72c-62
w:gift	a63b-86d47f-95
w:gifted	c51
w:gifts	a110c-100
w:gilt	a103c-59d71e-87
w:gioielleria	a-72b85c51
w:gioielli	b61
w:gioiello	b58
w:giorni	a-63c-48d61e58g88
w:giorno	b120c-89
w:giovedi	a83c-75
w:girl	a45d-49e76
w:girlfriend	e63
w:girls	c84
w:giugno	a58c-67g54
w:give	a-85c176d-130e-93f-65g-43
w:given	a68b-59c-112d117g-48
w:giving	c41
w:glace	a110
w:glacier	b45
w:glad	a64b-43c-56g76
w:glass	d63e-69
w:glasses	a-64b70c-76d60g91
w:gli	a47b-52c63e-55f-53
w:glisser	a-44c54g86
w:glove	a-41e103
w:gloves	a105c-83d-66e-45
w:go	a-88b119d96e-100g126
w:god	a-98c117
w:goddaughter	g65
w:godmother	a-112c47d59
w:goedemiddag	a68d-41
w:goes	b92c43e-40
w:going	a-57b41e-40f89g47
w:gold	a84b-72d-48e-93f-90
w:goldenen	a54
w:gone	a-106d81g64
w:good	a69d-54f-67g-83
w:goods	a-53c51d49
w:google	c72
w:gorgeous	a-56c123
w:gosses	c165d-61e-63
w:gostaria	c66
w:got	a46b-58e-60
w:goud	a48b68d-55
w:gourmette	a145c-83e-66
w:gout	f55
w:gown	b53c-49
w:graag	a-62c-46d-45f135g-51
w:grabado	a-50c-41d57g82
w:grace	a-53e81
w:gracias	a-92b-47c-111f122g122
w:graffio	a-80c43e95
w:graine	a70c-44
w:gran	b87d-40
w:grand	c84d-66f-73g-69
w:granddaughter	a124b-62
w:grande	a43b107e-101f-60
w:grandes	c95
w:grandi	a67
w:grandmother	a-58d85g65
w:grands	a-51c80
w:grant	c73
w:grateful	e-41f54g71
w:gratis	a-49c123
w:gratuit	a-98b-41c90e-43g-42
w:grave	a-78b-46d169g-49
w:gravee	a104
w:graver	a49c-76d63
w:gravur	g60
w:gravure	a57b-79c-111d53e43f-49
w:grazie	a-64b55c-42d-70f131g68
w:gre	c-71f123
w:great	a-59c63d69
w:green	a175b-71c-120d-135e-79f-79
w:greetings	c57
w:grenoble	a45c-62f47
w:grey	c-84d111e-55g91
w:griffes	a-99b45d124g49
w:gris	a120b-79c-104d-74e-81f-58
w:grise	c54
w:grises	g48
w:groom	a66
w:gros	a96d-65e-86
w:grosse	a127b-166c126d-88e-82f-40g-54
w:grossiste	c53
w:ground	e48
w:group	e73
w:groupe	a64
w:grown	d49
w:große	a51d50
w:gruße	g76
w:grußen	a96c-51
w:guanti	d61
w:guarantee	a-75c-74d118
w:guardo	b97c-58
w:guerre	a63c-63
w:guest	c139d-93e-43g-53
w:guests	c76
w:guide	c113d-47e-56
w:gut	a75c-49e-52g76
w:gute	c-57f94
w:guten	a55b-54c83e-62f-55g-51
w:guy	a-99d87e94
w:guys	b53
w:h	b-92d-87g96
w:ha	b-64c-110d85e101f57g-52
w:hab	a116c-49
w:habe	a-113c96e47f94g-47
w:haben	a75b-56d-94e-65f82g-51
w:habit	b44c-48
w:habite	b97c-101d89e-43f42g-59
w:habitons	a72c-40
w:habitude	a109b-56c-77e41
w:hablar	a-77b67g51
w:hace	c-101d-45e41f101
w:hacemos	a-53d43
w:hacen	a143c-113d-44e-61
w:had	a-65c-46e131f-48
w:haha	c57
w:hair	a124c-65e-43
w:half	a75b-53c-52d-86e-65f-45g116
w:hallo	a93b-51d-101e-52f72g-73
w:hand	a-65g102
w:handbag	a87b-47c-106e-48f61
w:handed	a77c-62e77
w:handle	a94c-46
w:handles	a69
w:hands	a71c55d-85f-43g-68
w:hanno	b-52c-53e97f-44
w:happy	b-49c77d-83g-52
w:hard	a-56b45e100
w:hare	a56
w:has	b-76d110e51
w:hasn	c-96d57e-51g50
w:hasta	g52
w:hat	a43b-76c-43d64
w:hate	d146e-100
w:hates	a51c-47e48
w:hatte	a48b43c-102d-62g56
w:hatten	a-69c107
w:hatton	c55e-53
w:haus	b61d73
w:haut	a41d-41
w:haute	a54b87d-52e66g-75
w:hauteur	a-46g93
w:have	a57d-43g-86
w:haven	c-57g120
w:having	a-48c-104d45e87g58
w:hay	g79
w:he	b-71g-63
w:head	a127c-48g-110
w:hear	a-67b52c-93f125g80
w:heard	a-74g113
w:heart	b-58c101g-41
w:heathrow	a-42d109
w:heaven	c43
w:heavy	a98
w:heb	b-58c-99d60f114
w:hebben	c42
w:hein	a-111b105c-92e122
w:held	a-91d80g52
w:hello	c117e-104f-149g101
w:help	d128f-54g-85
w:hem	a-81d95e42
w:hemos	c-42f93
w:her	a49b-75d-47f53
w:herbst	a-94c100g86
w:here	b-64c80f-72g44
w:heritage	c93d-56e-47
w:heroine	a-60b48c100
w:herons	b46g45
w:herren	c69
w:hers	a43b-42c124d-99g-49
w:herself	a113c-64
w:herzlichen	a-58g67
w:hesite	c75
w:het	b-43c-100d55e96f-65g106
w:heure	b-89f-65g118
w:heures	d-94e132f-83g-89
w:heureuse	a177c-101
w:heureux	a-72c85e82
w:hey	a-104d88f118
w:hi	b-83c130d-64e-88
w:hidden	b103c-72
w:hier	a-69b-42d80e-42f73g88
w:high	a68c84d-50g-85
w:hij	a60g61
w:hija	c-68e54g66
w:hijo	a64
w:him	d-63e-58f88g-86
w:himself	c44
w:hinge	a-97c-48d136
w:hip	a106c-47
w:hiring	a-88b-51c145d-77g-48
w:his	a109b-73c-54d-112e-46g-87
w:histoire	a-50c116e-65
w:historique	a-63c-47f119
w:hiver	b78d-55
w:hiya	d-82g113
w:ho	a-80d87e48g56
w:hochzeit	b74
w:hoflich	a-116c42e69g83
w:hola	b-54c127e-72f-50g58
w:hold	a-56b64e-102f128g-59
w:holders	a123c-51d-69
w:holding	c64
w:holds	a85
w:holiday	a157c-67f-48
w:home	b104c40d-81e86f-53g-106
w:homme	a144b-101c-83d-127e-107f-57g-91
w:hommes	a-47d76e71
w:honest	a107
w:honestly	c59d-50
w:honnete	a-60c149d-50
w:honneur	a117e-66
w:honoraires	a-96c74d65
w:honoured	a-46c80
w:honte	a-45e129
w:hoops	a98c-114d69
w:hope	a-68b124e-63g100
w:hoping	a-88c48d71
w:hora	b60
w:horaires	f84
w:horloge	a128b-43c-59d-41g-45
w:horloger	b61
w:horlogerie	c87
w:horlogers	a-53b40c49
w:horloges	b61
w:hors	a99
w:horses	a79
w:hospice	b-49c120g-55
w:hospital	c-57d-50f51
w:host	c57
w:hosting	a62
w:hot	a-70c70d85
w:hotel	a101f-54g-85
w:hour	a-62b-50c96g52
w:hours	b-68c116d-75f-51g-93
w:house	a-57c107d-61g-63
w:houses	a-73b-57c120d-67e-53g-42
w:how	a-50b91e65f-53g-79
w:however	f70
w:hoy	c-57d40e55
w:hr	c42
w:hui	b111c57d-86e-52g-60
w:huile	d54
w:huis	a-86b49c107
w:huissier	a-89c152d-57
w:huit	b113c-94e81f-63g-74
w:hull	a-71b42c-51d109
w:human	a117c-65
w:hundred	a96b-45d-41g-52
w:hurry	c-82g133
w:husband	b47g42
w:ich	c-45d-55e45f41g-42
w:ici	a-64c159d-92e-102f-141g44
w:idea	a-62b109d-60e-41g42
w:ideal	c79
w:ideally	c46
w:ideas	a93d-55
w:idee	b55d-45f-52
w:identical	a138c-115d-75
w:identique	a124d-41
w:identiques	a97c-63
w:identite	a-106c-90d87e93f43
w:idiot	a94
w:ieri	a-117d62e-41f115g72
w:iets	a97
w:if	b74e-117
w:ignore	a-44c92f112
w:iguales	a126c-45
w:ihnen	a-58c102
w:ihr	a-88b-44c161d-108f-41
w:ihre	a-124b-55c143d-99f-45g85
w:ihrem	c-86d44f45
w:ihrer	a-108c130e92f-64
w:ihres	a-96c129e56
w:ik	a-49b99e54f73g-42
w:il	d85e-51f-45
w:ill	c-50g94
w:ils	b-78c53d100g-68
w:ilusion	a-103b60c100
w:im	c128f-96
w:images	a-90c102
w:immediatement	a-46c41f60
w:important	a58c-52e75
w:importe	a114b-57c75d-95e-69f-44g-90
w:impossible	d62
w:impression	e44
w:in	f-40
w:inch	a107d-54
w:inches	a100e-61
w:includes	c55
w:including	a-90c-93d46f122
w:independent	a-50c93
w:indique	c205d-62e-114
w:indiquer	a102b-53c-85f57
w:indiquez	a115c-60
w:ines	a129c-78
w:infiniment	a-50f60g60
w:infirmiere	a71
w:influencer	a73
w:influenceuse	a73
w:information	a139b110c-127d-59
w:informations	a62c-112f105
w:informe	a-95b74c62d-44f56
w:informed	a-54e59
w:inherited	a41d59
w:initiales	a108c-106d-42
w:initials	a89b-43c-100e-44
w:iniziali	d44
w:innen	c-57d93e76f-47
w:inside	b-69c-62d74f-59g127
w:instant	a-93b108
w:instead	c-87f72g104
w:insurance	b-55c137d-51
w:insure	a-53d58
w:insured	c96
w:insurer	c-98d103
w:intanto	a-100b132c-103
w:intend	b128c-95
w:intention	a-97b132c-62
w:interessa	a-42c106d-53
w:interesse	c123d-66e69f-64g-73
w:interesses	c71
w:interest	a-58b137c-101
w:interested	c82d-116e-46
w:interieur	d149e-40
w:interieure	a-83c-53d116
w:international	c57
w:internet	a117b-110
w:interroger	a-53g62
w:intervenons	c63
w:intervention	c63
w:interview	a-57c93
w:intervistare	c56
w:into	b105d-98e73g-76
w:inutile	a-106b100c-89f96g45
w:invente	a-93b-125c196d-44e-81
w:invest	a48
w:invitation	c-78f122g-87
w:invitations	a-127c-83f152
w:invite	a-100e58g45
w:invites	c68
w:inviting	c-45e93
w:invoice	b-41d47f-54g-63
w:io	b67e60f-60
w:ir	a-62b81c-64d101
w:irai	a90
w:iris	c75d-60e-75g79
w:isn	a-52b-63c44d61g44
w:issue	a-50d62
w:ist	d47f-54g-72
w:it	b-47d92
w:italiano	b49
w:items	a-51d66
w:its	a-76d62e118f-67
w:itself	a-45d90
w:ivoire	d-56g97
w:ivory	a110
w:j	e42
w:ja	a81b-68c107d-133e-101f96g-50
w:jaar	a56b88c-87
w:jacket	e71
w:jade	a-102c89f81
w:jahr	b69
w:jahre	a-53b110
w:jahren	a62
w:jai	b-67c42f-48g103
w:jaipur	c77
w:jaja	b58
w:jamais	b-68d-70f95g-44
w:januar	c-43e73
w:january	a57b-47c-69f73g-50
w:janvier	a59c-57f-52g-61
w:japonais	b44
w:jar	a-76b62c54
w:jardin	a-45c108
w:jaune	a61c-63e-60f-47
w:jean	g43
w:jemand	b-49e67
w:jetzt	a61c-60e89
w:jeu	c164d46e-133g-56
w:jeudi	b-76e-51f-78g100
w:jeune	c-44e-48f114
w:jewel	a-133d117e62g58
w:jeweller	c87e-62
w:jewellers	a-75c112d-44
w:jewellery	c74f-54g-65
w:jewels	c102
w:joaillerie	b69c56d-48e-58f-45g-75
w:joailliers	a-52b69
w:joalharia	a-46b50
w:job	a-71b41c93f-42g-43
w:joie	b86
w:joindre	a-71c-83f77g95
w:joined	a42
w:joins	a-41c87
w:joint	c42d86e-44
w:jointe	a-56d84
w:joke	a-50c-60e127
w:joking	a82
w:joli	b58c-42f46
w:jolie	a-65c96
w:jonc	a116c-65
w:joue	a-43b60d47
w:jour	b143c-127f-84
w:journaliste	a115
w:journee	a-45b-62d-99f86g93
w:jours	a-100c50d45e138f-69g-61
w:joyas	c50
w:joyeria	a-58c109
w:jsuis	a121g-40
w:judge	a122
w:jueves	c99g54
w:juge	a85c-54d-97e81
w:juillet	b98d-47
w:juin	e-82
w:jullie	b101c-40d74e-45g-64
w:july	a84
w:jumeaux	a80
w:jumelles	a80
w:june	a53b-73c65e-82
w:juni	a106d-56
w:jure	a-103e100
w:jury	a93
w:jusqu	c-55d-51f-58g89
w:just	b120e-73f-60
w:juste	a-41b109c-45d-57e-104f-70g99
w:justement	a83b-136c135
w:k	a-46b-71c125e-79g-65
w:kame	b67
w:kan	a100c-88d41e-52f-53g-51
w:kann	b-41c-89d104
w:kashmir	a74
w:kaufen	a-111b67c111
w:keen	a-154g153
w:keep	b108d-65e-91f97
w:keeping	c-52d44g61
w:keeps	a52c-79e92
w:kein	g87
w:keine	b119c-108d-50e104
w:kept	d75
w:kette	a59c-72
w:kevin	a-55c110
w:key	a104d-51
w:keys	c125
w:kg	a54c103d-99
w:kids	a58
w:kilos	c115
w:kind	a63b-45d-109e-100f75
w:kindly	a-88b-62d-84e-72f140g51
w:kit	c43
w:kitchen	a58b76
w:kleine	a86e-63
w:knightsbridge	a74c-59
w:know	a-43e45g50
w:knowing	a-54b93c-65f60
w:knows	a65
w:komen	a56c48d-44
w:komme	a117e-50
w:kommen	a45
w:konnen	b-47c-82d115f-51g58
w:konnte	a50
w:konnten	b45c-80d86
w:kost	d75
w:kosten	a71
w:kostet	a130c-84
w:krone	a-78b49
w:kundenkonto	a-84c-61f116
w:kunnen	a53b-49d55e-45
w:kurze	a-64c75f92
w:l	d41g41
w:la	g44
w:lab	c81
w:label	a-133c-82d170
w:laboratorio	a-85c89d49
w:lache	a-95c-83d132e104
w:lad	c76
w:ladies	d94
w:lads	a-49c130
w:lady	b-67c82d-77e41g-60
w:lagos	a-62c77
w:laine	a139c-60d-58e-62
w:laisse	a-93b-49c66d84f-71g106
w:laissee	a-45e96
w:laissent	c54
w:laisser	c-56d115e51g-49
w:laiton	a86c-47e61
w:lamp	e67g-44
w:lampe	a148b-57c-68d-46
w:lancer	a-105b58c-57g126
w:land	c76
w:landline	e41
w:landlord	b74c48
w:lang	a61b42c-63
w:lange	b109c-70
w:langskomen	a104
w:languages	c64
w:lapis	a174b-124c-110
w:laptop	a79
w:laque	a111e-51
w:laquelle	a113
w:larga	a45c-42g52
w:large	a80b-51c-92d49g-52
w:las	a-56b-71c64f-67g107
w:lassen	a66
w:last	b-60c60d-57g45
w:late	b-90d-58e61f62g73
w:later	a-66c103g51
w:laughed	e98
w:launch	a-69f81g65
w:laurea	e66
w:lausanne	a42
w:lavoro	c64
w:law	a54b-69c51
w:lay	b45
w:le	b-48
w:lead	a113c-44
w:leaf	a-116f69g108
w:least	b42
w:leather	a83b-67e-74f-55
w:leave	a-125c43f45g94
w:leaves	a-50b99c-103d81g56
w:leaving	a50c-53
w:lecce	g62
w:leeds	a52
w:left	e71f-69
w:legal	a-47e66
w:lei	a66c-88d-53g82
w:lemon	a-156c-45d174g45
w:lend	a-86c103d53
w:length	c-41d112
w:lequel	a76c-60d52
w:les	c47e-70
w:lesquelles	c-65f93
w:less	a-52c-99e131
w:let	a-54b-77c78g55
w:lets	a-84c116
w:letter	a-47b64c-116e97f-44g87
w:letters	a-133b-44e120
w:letting	a-76e81g45
w:letto	a-98c92e83
w:lettre	e-87
w:lettres	c-112d105f59
w:leur	b-62c123d-112e-65g-82
w:leurs	b47
w:levo	c-49d91
w:lezard	a74
w:li	f69
w:libellule	c102
w:libre	c119d-51e-51g-51
w:libres	a90
w:licence	c48d45
w:lid	a62d55
w:liebsten	a52
w:liegt	a-78c56e52
w:lien	a-104b-70c171e-45f65g-110
w:lieti	c56
w:lieu	a-41b-70e51g117
w:lieux	a-71c101
w:life	a-66b85c101d-86e-42f66
w:lifestyle	c68
w:light	a-60c119d99e-82
w:lighter	c-85e42g90
w:lights	c77
w:ligne	b-55c98d128e-123
w:like	a90d-68e-45f-78g-69
w:liked	a-50b67g50
w:likes	a128b-43c-62d-57e-52g-88
w:lille	c-79d51f69
w:limited	a-92e109
w:limoges	a-52c-62d49e93
w:line	a62b-56c43d-90e-89g58
w:linen	c98
w:lining	a-106c-42d99e63
w:link	b-64c65d-64e-71f90g-48
w:links	a-75c-93d106f43g89
w:liquide	a47d58
w:lire	a-57f49
w:lis	a54b49c-100d98
w:lisa	a119d-61
w:lisboa	a43d94e-43g-46
w:lisbon	c44d58
w:lisez	a-79c137
w:lisible	a96c-47d-89f60
w:list	a-59b93d-79e-50f136
w:lista	a-101b55c-88f129
w:liste	a-96b108c-133d-44f141
w:listen	a-46c162g-54
w:listens	c-74e86
w:listing	c86
w:lit	a44d-69e-47f50
w:little	b-71c91d74f-85g-72
w:live	a-57c123d-54e-42f109g-64
w:living	a91c-47d-44e-46
w:livraison	a64b-47f-44
w:livre	a-107b95c69d-64e119f-51
w:livree	c212d-64e-114
w:livrer	a86
w:livres	a63c72
w:livret	a-96b138
w:livreur	a-59e72
w:livrez	a112c-78
w:ll	b68c59d-112e-57f-55g44
w:llega	a44
w:llego	a-92c-111d123e103f-44g66
w:llevo	c-44d-67e104g74
w:lo	b-62d51e-52f44
w:loan	a50c56
w:local	a-121c147d-84e-44g-46
w:location	a-49c93
w:locket	a118c-92
w:loge	a60
w:logo	b-56c110d-82e-49f-41g-46
w:loja	a-108d91
w:lol	b108d-86e70f-47g-65
w:londen	a121c-52g-72
w:london	a61b-58c-108d43f-54g-57
w:londra	a76c-53
w:londres	a66b-57c-80f-52g110
w:long	a98b78c-105e-92f-66g-65
w:longer	a-99e76f102
w:longtemps	a46b65c-77
w:longue	d72
w:longues	g55
w:longueur	c-66e91
w:look	b136c-87d91e-69f-67
w:looked	c-41e63
w:looking	a60b48d-121e-73f-65g61
w:looks	a48c56d-41
w:loose	a-145c-63d156
w:lord	c71
w:loro	d72
w:lors	a-90d-49f110g89
w:los	a41c68e-110g-59
w:loschen	a-104c-94f129
w:lose	a-66d60e77
w:losing	a-81d97
w:lost	a98b-69c-128e106f-67g-64
w:lot	b-78c113d-67e-58f-50
w:loto	b85
w:lots	c69
w:loud	b100c-61
w:loupe	a122b-47c-48d-112g80
w:lourd	c-76g47
w:lourde	a87
w:love	a-56c107d-90e-63f-67
w:loved	a-75c66d-90f132
w:lovely	a-121b109d43e-47f44
w:loves	a75g-53
w:low	a51g82
w:lower	g46
w:lu	a53b76
w:ludlow	a65c-42f56
w:luggage	a64
w:lui	a55e-93f-57g-56
w:lumiere	a-43g99
w:lunch	g-77
w:lunchtime	d57
w:lundi	a52b-78c-97d55e-54g63
w:lune	a66e-56g-41
w:lunedi	g60
w:lunes	a102
w:lunettes	a54c-91
w:luxe	a-113c95d-60e-58f-56g-59
w:luxury	a-97b-53c101d-59e-54g-48
w:lycee	a-79b80c100
w:lying	a-128d46g108
w:lyon	b-45c42e-77f-41g43
w:m	c-53e48
w:ma	c-64d89
w:maat	d48
w:macchina	a-67c-43e130
w:machine	a-153c83d115
w:macon	c87
w:madame	a-49b-44d-74f93
w:made	a60b-55c80d-55g-113
w:madison	d60
w:madre	a52b-54d-73e74
w:madrid	a63
w:mag	b-43c102d-53g56
w:magari	a-45d45
w:magasin	a-53c110
w:magazine	a53b56d-45e-42g-42
w:maggio	a45
w:mai	a65b-78c75e-89f-63
w:mail	a-132b-74c-66d96e69f109g137
w:mailand	a67c-57d46
w:maille	a100c-53
w:maillons	a-120d158
w:mails	a-96b-48c-129d-53e125f140g-49
w:main	c42d-50
w:mains	a68b58d-76e-74f-47g-53
w:maintenant	c-93d-56e-43f110g59
w:mairie	a66
w:mais	b123c-128d87e-66g-42
w:maison	a-54b57c87d-53f-45g-91
w:maisons	a-115c103d-53f-51g-51
w:maitre	c111
w:maitresse	a41
w:make	a102b-54d-100f-55g-50
w:maker	c76
w:makes	a136e-102
w:making	b51g49
w:mal	a-57b82d-95e101
w:mala	c-79d100e67
w:maladie	c79
w:male	a61c74e-50
w:malgre	a-112c-75d58e40g115
w:malle	a106
w:maman	c77d-63e-76g88
w:man	b-63c-111d-107e123
w:manage	a92d-55
w:manager	a92d-56e49g-42
w:manca	a-53d87
w:manche	c-52e109
w:manches	a-58b-41g92
w:manchester	a118c-86
w:manchette	a74b-43c-106d60e-42
w:manchettes	a70
w:mandar	a-67c55d66
w:mandarin	a-64c86
w:mandarvi	e51
w:mandate	b69
w:mando	a-115c81e47g87
w:mange	a-45c123e-51
w:manger	a66b65d-73
w:manha	a86
w:mann	a69
w:mannequin	a-60c104
w:mano	a84c-106e91
w:manque	a107d49e-54f-54g-77
w:manteau	b-52c-85e110
w:manufacturer	a64
w:many	a-75b-69c63g73
w:map	a-76c126
w:marca	a-62c86
w:marcas	e42
w:march	b-50d41f-51
w:marche	a-73c88d46e-97f78
w:marches	c58
w:mardi	b-78f-81g75
w:marge	a-63b54c57
w:mari	b-115f91
w:mariage	e-65g-45
w:marido	a40d-67e59
w:marie	a82c-125d75e-76f-45
w:mariee	d-54g76
w:marier	a-46b101
w:marine	a94c-57
w:marions	e70
w:marito	b-45c-51d-42f132g73
w:mark	a59c-44d101e-49
w:market	a-121b131d-43e78
w:marketing	a114b-51c-70d-63e-47f111g-44
w:maroquinerie	a73c44
w:marque	b-53c142e-138f-45g-57
w:marquer	a92c-56
w:marraine	a85c-85
w:married	b89e-44
w:marron	a113c-41
w:marry	b114
w:mars	a-59b-66d50f141g-77
w:marseille	a-49c134
w:martedi	a53c-61g69
w:martele	b46
w:martes	a51c-103g100
w:marzo	c-80d51f68
w:mas	b97c-82f109g-108
w:master	a-48c78
w:mat	d92
w:match	a42c-52d-58g105
w:matching	a59
w:maternite	g55
w:matin	b-81c-55d48f-82g117
w:matinee	a97
w:matins	c83
w:matrimonio	a89c-51
w:matters	c45g55
w:mattina	a85c-57
w:maureen	a104
w:mauvais	a-56b48c101e58g-81
w:mauvaise	a-83c-71d43e114
w:max	a102c-65
w:may	b61g-48
w:maybe	b102d-54e-57g-56
w:mayfair	b-53c109d-92e70f-50g-104
w:mayo	a71c-56
w:mdr	b-63c129
w:me	c-65e56f63
w:mean	a-55b79c-68g84
w:means	b-41c148g-41
w:meant	a-111c-93e130g97
w:measure	a-60b48c90
w:measured	a-53c-72g122
w:mec	a44b66c-52
w:meche	c-41e106
w:medaille	a103b-48d-75f-49g-51
w:medailles	a85c-41
w:medaillon	b44
w:medecin	d50
w:medecine	a-92b116
w:media	b64
w:medium	b83d77
w:meet	a58c64d-81e-80
w:meeting	e56
w:meglio	c-74d83
w:mehr	a-75f92
w:mei	c-59d52
w:meilleure	a59
w:mein	d-80e80f67
w:meine	a-42b-42d-42f129
w:meinen	b59c-84d-56e100
w:meiner	b-76c-133d120e-99f117g-57
w:mejor	c76
w:melun	a-100g114
w:meme	c43d-87f-82
w:memes	c82e63g-46
w:memo	c53
w:memoire	a-124b70c64d-51f46
w:men	a135c-89g-74
w:meno	a-54b120c-65e-47
w:menos	b91c-65
w:mens	a130b-57c-84
w:mention	a52d-41e75
w:mentioned	a-95c-58g121
w:mer	c-42
w:merci	b-72c-64d-117f145
w:mercoledi	a69c-49g45
w:mercredi	b-63c-84d62e-50f-59g115
w:mere	c-112d61g83
w:merite	a-103b60c70
w:mes	f99
w:mesa	c115
w:mese	a85d-68g52
w:message	a-123b-60d-97g136
w:messages	b-45c-60e62f114g-48
w:messieurs	a87
w:mesure	c-108d-69e-45g109
w:mesures	a79c-95
w:met	a128b-99c105d-146f-69g-108
w:meta	a111d-55
w:metal	a76b-59d49e-64
w:metier	a67b115d-52e-54
w:metiers	c59
w:metrage	c61
w:metres	a-103b51d98
w:metro	a-59c46e70
w:mets	a-53b53c48d-51e88g-42
w:mettere	e63
w:mettez	a-96c94f101
w:metto	b97
w:mettre	c-98d133e-65
w:metz	a54
w:meu	a48c-87e-59
w:meus	a-113c-61e59f134
w:mi	b40c-56e100
w:mia	b47c-60d-44e64
w:mich	b104c-101d-78f84g-40
w:micro	a-51c97
w:mid	g70
w:midi	a85b-62c-52d-58e-87f-57
w:midnight	b53
w:miei	a98c-87d-64f91g-50
w:mien	a-68c-91d160
w:mienne	b-79c80f49
w:miens	a-98e97
w:mieux	f-54g-41
w:might	a-41c115e-46f-61
w:mij	b73c-58
w:mijn	b-69c-98g76
w:mil	c66
w:milan	a78
w:milano	a96b-48e-70f-46g-50
w:militaire	a-46c134d-60
w:milk	a46
w:mill	a-93c170g-101
w:mille	c45e-84f-54g98
w:millimetres	b47c-59d-47g50
w:million	a58
w:mim	a134c-89d-91
w:min	a-73c108d-45e55f-46g-101
w:mind	b111c-63d51g-40
w:mine	b-48c-76d137e-59g-83
w:minha	b-70c-62
w:minimum	c81d-45
w:mins	e74
w:minute	a50c63d-52
w:minuten	a-66d79
w:minutes	a-107b-63c67d41e108f-69g-70
w:minuti	a-50
w:minutos	a-97d83e64
w:mio	b-49c47d49e-69f53
w:mir	a47b-41c-136e143f-70g-49
w:miracle	d100
w:mis	d74e79f-56g-108
w:mise	a-120b-81c129d126f-48
w:mismo	e80
w:miss	c44
w:missing	e51
w:mission	a-62c91
w:mistake	a-84g58
w:misura	a75c-80g71
w:misure	a41g54
w:mit	a71b-81d-98e42f-43g-42
w:ml	a149c-113d-45
w:mm	a119b-67c-44d-94e-66f-50g-53
w:mme	b-62c-72f83g107
w:mobile	a-47c88
w:mocassins	c-92d164
w:mochte	a77b-65c83d-84f-56g-46
w:mochten	a-57c79f87
w:mode	a57b-88c73
w:model	a-115c156e-74g46
w:modele	c-82d57f-65g86
w:modeles	b78c72d-61
w:modelo	a-79b62c-66d78
w:modelos	a-69c54g59
w:modest	c85
w:modo	b67c-82e89
w:moet	a-92c-65d65e90
w:moglich	d71g57
w:moglie	a59d-60
w:moi	c-50d-96f101
w:moins	b66c-117e126f-74
w:mois	a-98b83d73e60g-72
w:moitie	a78c-96d85
w:molto	e94
w:moment	b110d-43
w:momento	a-78b122c-75
w:mon	f102
w:monaco	a92
w:monday	a-49d-59e-68f-51g138
w:monde	b-99c140d-70f-55g-76
w:money	c60d-141e95f-83g-64
w:monnaie	a94
w:monsieur	b-44f42g57
w:montag	a-49c-45f82g67
w:montagne	a89
w:montant	a78c-66e52
w:monte	a52b-45d56g-46
w:month	b-112c66f105g-92
w:months	b104d-70f-65
w:montre	b50c-72d72
w:montreal	a55
w:montrer	b-110c100d-42e102
w:montres	b98c60d-102e-82f-62g-72
w:montrez	a86
w:moon	c132e-47
w:moonphase	a84
w:moonstone	a43c-41g90
w:moq	a-48c82
w:moque	a101
w:morceau	b-101c93d44
w:more	c-97e107f46
w:morning	b-67c-64d52e-71f-57g131
w:mornings	a94
w:moro	c-43d75
w:mort	a125c-71d-56e-56
w:morte	a-61d96
w:most	c99d-66f-51g-76
w:mostly	c91d-54e-45
w:mot	a-40f-60g110
w:moth	a59b-79c49
w:mother	c-85e47f-72
w:motif	a-89d93
w:motive	c60
w:moto	a89c-40
w:moulage	a91e-46
w:mount	b-69d65f-61g-62
w:mouvement	a-74b-40c132
w:move	a-83b65c119g-81
w:moved	a-78b63c-61d108e-51f48
w:movement	c84
w:movements	c47
w:moves	a-43b43
w:moving	d76
w:moyens	f66
w:mr	a-92b-48d-70e-87f113g140
w:mrs	c-50d-62e-74f144
w:much	d-81e51f107g-84
w:mucho	a56
w:mujer	a110c-45
w:mulher	a67c-40g83
w:mum	a46e-78
w:murs	g49
w:musee	a-115b83c83
w:museum	d64
w:musique	a-60b45c-68e116
w:muss	a-49d100
w:must	a89b-77c-40f-40g-56
w:muy	c75e41
w:my	f69
w:myself	b83c-80f-48g-55
w:n	b68f74
w:na	b-47d52e74
w:naar	a-62e81g85
w:nach	a86c-130f-57
w:nachricht	a-97c48d-81g121
w:nachste	e61
w:nacre	a52c-51d45
w:nada	a-68b69d-67e60f50
w:nadie	c-67e100
w:nail	c104
w:nairobi	a59
w:naissance	b82c-105d-70f100
w:name	a-84b-63d95e71f144g-57
w:named	a61
w:names	a-65c58g49
w:nan	a106b-56c93d-98g-90
w:nancy	a66c-48
w:nantes	a50c-46d49
w:nao	d-74f126
w:napoli	f81
w:natal	c157
w:natale	a51
w:natural	a-97c84e70
w:naturally	c68
w:naturel	a78
w:navy	c46
w:nd	a95c-76e-45
w:nda	c64
w:ne	c-41f81
w:near	a102b-49c96d-65e-64g-87
w:nearest	a-82b60d104
w:nearly	b77c-66e45
w:necesito	a63c57e-45g-54
w:necessaire	a62c-91f53
w:neck	a83
w:necklace	c49d-63f-53
w:necklaces	a-40b102
w:nee	a91
w:need	a53b-84c86d42e-92g-124
w:needed	a77c-94f92
w:needs	a-67c138e-72f-45g-58
w:negli	c98
w:negozio	a-40b48g-43
w:nei	a-92d54f69
w:neighbour	b-62c123d-60
w:nel	d61e-92g-54
w:nell	a-122c41d129
w:nella	c87d-65
w:nemmeno	a-86b97c-98e109
w:neri	a123c-68d-48
w:nero	g54
w:nessuna	a-97b99c-101g120
w:nessuno	a-101c-98d60e131
w:net	a133b-50d-85g73
w:nettoyage	a-74c76g-45
w:neue	b75c92e-59
w:neuf	d48e-77f-52
w:neuve	a127d-45e-75
w:never	b56d-86f92g-81
w:neveu	a-69d101
w:new	c-47d87e81g-82
w:news	a-95g114
w:newsletter	a121d-55e48f-87
w:newsletters	c-57f109
w:ni	a-47b116c-142d-63e121f141g-70
w:nice	b-82c166d-50e-88g-59
w:nicht	b61c-134d-92e118f49
w:nichts	b123c-126
w:nickel	c-41g78
w:nie	a134b-44c-73d-83f62
w:niece	b53c47d-59
w:niente	a83c-49d-82
w:niet	b93d47
w:niets	a-101b114c-55d57
w:night	b-68c149d-122e-109f141g-100
w:nights	g46
w:nine	f-61g-46
w:nineteen	a58
w:ninety	a-76c85d49
w:ninguem	e91
w:nipote	a97c-70d-61
w:no	c-42f64g52
w:nobody	b58c-79d-105e118g-79
w:noce	e68
w:noces	b110g-42
w:noch	a-118b123c-61d91f-49g40
w:noel	b-90c58d62f-47g-49
w:nog	a-48b113d-78f-41g58
w:noi	a93d-59
w:noir	a99b-70c-155d78e-41f-61g-68
w:noire	a90b-47d-45
w:noirs	a101c-57
w:noite	a91
w:nom	a-68b-66c76e50f101g-93
w:nombre	c-65e62f69
w:nome	d-58f49g72
w:nommee	c41
w:non	c-42d-60e45f73
w:none	c-131d134
w:nonna	a72c-53d52
w:nonno	a107d-41e-56
w:noon	c-95g78
w:nor	a-79c-75f131
w:normal	a-104d84e47g75
w:normale	a-102c-63d89e105
w:northern	c63
w:norwich	a63
w:nos	c81d-95e-50
w:nostra	g90
w:nostro	a53c78d-54
w:nosy	a-101b135c-87
w:not	b54c-73e66f41g-66
w:notaire	c85
w:note	a-61b-69c-42d-48e92g129
w:notes	a-101b93c-114f120
w:nothing	a57b53c-92e-65f-45
w:notice	a-127b86d94
w:noticed	a-139c88d94e51g-40
w:notre	a43b-79c63d-91e-85
w:notte	c71g-59
w:nous	c47d-69e-55
w:nouveau	f58
w:nouvelle	c54d-41g53
w:nouvelles	a-104b57g74
w:nova	a74
w:nove	a-71c42f74
w:novembre	b-48c-72d58
w:novembro	a71
w:novio	b100c-47
w:now	a-82b88e57
w:nu	a-99c104e41g-43
w:nuevo	a-60c-69g109
w:nuit	b-60c128e-100f-48g-66
w:nulla	b87c-72f76
w:nulle	a73
w:numa	e68
w:number	a-111b-79d101e89f48g61
w:numero	a-74b-77c-59d98e-100f122
w:numeros	b41c-69d81
w:nummer	a-86c-53d105f81
w:nun	a49c63
w:nunca	a46c-47d-69f53
w:nuovo	c-42g111
w:nur	a-59b142c-129d-43e128
w:nurse	a89
w:o	b43d48e-49g41
w:oak	c136
w:ob	a-100c-93e57g126
w:objet	a129d-69e-56f-44g-51
w:objets	c97
w:obligation	a63
w:oblige	a109e-77
w:obliged	f63
w:obrigada	c-51g101
w:obseques	c116d-65
w:observation	c75
w:obtenir	c72
w:obtenu	a85
w:obviously	b101c53e-66
w:occasion	a-62e75
w:occupe	a55c112d-104
w:occuper	a-56d119
w:octobre	d108e-45
w:octubre	a75c-66f69
w:odd	a74c-82d40
w:oder	a48b-42c-42d80
w:odeur	c-79d-54e133
w:odile	a-65c150
w:oferecer	a146c-93d-42
w:off	a-78c-60d84f154
w:offer	a-126b-53c142d-80f-60
w:offered	a-46c-60d-58e133
w:offering	c82
w:offert	a-95d129e-76f-53g-56
w:offerte	a-68c91
w:office	a82b-42c-89d-70f63
w:offre	a68b-49c108d-97e-52f-44g-72
w:offrir	a54b69c-55e-60f-66g-76
w:offrirai	a-69b123c-59
w:offrons	a61
w:ogni	d-53f47
w:ohio	c102
w:ohne	a119c-103g45
w:oi	a48b79c-59
w:oil	a-114d150e-47
w:oiseaux	a99c-67
w:ok	a-69b-78e-79f-67g138
w:okafor	c-68f56g55
w:oktober	a91
w:ola	c44g54
w:old	a74c-115g-67
w:om	a-59d47f77g47
w:oma	a128
w:on	e47f-55
w:once	c-58e-91f137g106
w:oncle	a-56b41c115d-44
w:one	a59c-63e-46
w:ones	a127c-86d-111e-73f-59
w:online	a-48b53c-56d125e-56f-50g-46
w:only	b59c52e-104g-79
w:ons	d-43g52
w:ont	a-67b-85c123d59g-98
w:ontem	a-104c-115d43e76g127
w:onyx	a129b-58c-106d-66e-53g-61
w:onze	c123d-84e-77f-56
w:ooit	a-87b112c-73f61
w:ook	b-45c-48d-67f117g53
w:op	a69b-84e-41f105g-91
w:opal	g83
w:opals	a159c-78d-52g-72
w:open	b59c80d-124g-77
w:opened	a-88d57e63f76
w:opera	a65b53c-42
w:opportunity	a51
w:oppure	a45
w:opt	a-95c98f70
w:or	a76b-40c-42e-72g-56
w:ora	b131c-65d-98e-53f-40g-46
w:orafo	a-46c98
w:oral	c57
w:orange	a-96b45c130d-61
w:order	a-72c52d105e-50f-60g-64
w:ordered	a-128c-54d132f60
w:orders	a67c-66f61
w:ordinateur	c-53
w:ordinato	c-77d103
w:ordine	a-87c-73d101f71
w:ordre	a-40b117c-90
w:ore	c70e44
w:orecchini	a78c-78d-61
w:oreille	c-75
w:oreilles	a77b-51e-54f-43g-49
w:organise	a-63c110
w:organisons	a-58c94
w:original	c-70d76g81
w:origine	a-88d50e89
w:oro	a118b-126c73d-137f-61g-64
w:orologi	a-90b107d56
w:orologio	b-61d89e-65f-56g-59
w:os	b-48e-90f129
w:ose	b-44d54
w:oslo	c-72d44
w:other	a58d-111e-63f85
w:otherwise	g48
w:otro	a77c-56
w:otter	a-58
w:otto	a63
w:ottobre	a127c-65
w:ou	c-80d134e-108f-44g-59
w:oublie	a-71b-62c-73d-69g152
w:oubliez	a-90c-78f140
w:oui	a91b-95c-80d-133e-79f-71g103
w:our	c87d-44e-55g-72
w:ouro	a96c-73d-58
w:ours	b-50c124d-68e-55g-40
w:out	a-66b104c-59d42e70
w:outing	a-97c110e61
w:outra	a52d49
w:outside	c74
w:ouvert	b59c-95d113e-42
w:ouverte	c77
w:ouverts	a113c-83
w:ouverture	a116c41g-41
w:ouvre	a147c121d-204
w:ouvrir	b-76c50e48
w:oval	a106c-98
w:over	b-50c122d-105e-74f-70g58
w:overnight	a-91d97
w:owed	c91
w:own	a108b47c-43d-116f-85g-75
w:owned	a-76b60c-49e106
w:owner	a-87c139e-59g-51
w:owns	a88
w:p	a-101c66f46g48
w:pa	a-52c87f70
w:pacco	e78
w:padparadscha	b69
w:padre	a68c101d-95g-51
w:paga	a98
w:pagare	a50d-62e49
w:pagato	c-60d43e59
w:page	a69b-50c79d-119e-82g-75
w:pages	a-88c113d-48e-50
w:pagina	a-108c80d44f68
w:pago	a49c62d-86e55
w:paid	b-42c-98e130f-54g-64
w:paie	a57b58d-58
w:paiement	a-67b105c66
w:paint	b71
w:paio	d47
w:pair	a61b-117c-89f-53g54
w:paire	a57d-94e68
w:pairs	a115c-59
w:paix	b-59c45d120e-45f-55
w:panuelo	a99c-42
w:papa	a95b-73e-111g44
w:paper	a-73b-43c144d-68
w:papers	c80d58
w:paperwork	a-83c49e90
w:papier	a-98b90e-58f61g86
w:papiers	a-113c94d86
w:par	f76g-94
w:para	a84b-49d-93f-56g-101
w:parait	a-93d131
w:parapluie	c-69d78e53
w:parce	e93f-43g-54
w:parcel	a-107c69d58e57
w:parcels	c109d-59
w:pardon	c97e-74
w:pareil	a-51c-69d46e85g71
w:pareilles	a77
w:pareils	a45
w:parents	b130c-91d-47e-42
w:parfait	b57
w:parfum	b-77d41e122f-69g-69
w:parfums	a-86b61c-63e45f48
w:pari	a-69b114
w:parigi	b-57d61g-58
w:parijs	a80
w:paris	a78b-62c-93f-65
w:parking	c118d-87e-59f-43g68
w:parlato	a-60c-74g123
w:parle	b-76g106
w:parlent	a88
w:parler	d-67f-45
w:parliamo	b56
w:parlo	a-62c133e-70
w:parmi	c78
w:parola	c-54e77
w:parrain	c86
w:parroco	a-83c62g82
w:parrot	a99b51c-86
w:pars	a-128d129
w:part	c-65e66f-66g92
w:partage	c51d-61
w:partager	a-42c85
w:parte	a50
w:parted	d91
w:partenaire	c80
w:partenaires	c64
w:partenariat	a50c57
w:parti	c-59d107
w:particular	a-77b72c-47g65
w:particulier	a-57b52c72
w:partie	g61
w:parties	f74
w:parting	b49
w:partir	b-50c59d46e-57
w:partner	a75d-84e-53g-53
w:partners	a109c-82
w:partout	c81e-69
w:party	a87c-67d-67e-70f109
w:parure	b98e-65f-40g-56
w:parures	a-60c92
w:pas	b48c-41d-44
w:pasar	e67
w:paso	c-116e-42f47g80
w:pass	c133e-68
w:passage	a94c52d-62e-59f-41g-67
w:passant	f54
w:passare	a60c-59
w:passe	a64b143c-95e-60f-43g-101
w:passed	a-99e78f92g-52
w:passee	c-51d115
w:passer	a70b-89c107e-98f-64g-70
w:passera	g49
w:passerai	a-81c59g92
w:passes	c66
w:passo	a80c106d-48e-74
w:passport	a-55f49g73
w:passt	a-78c-43g131
w:password	a-59c143d54e-41f-59g-68
w:past	a56b89d-46e-93g-43
w:patience	e-52g88
w:patient	a90c-120d-84e93
w:patiente	g61
w:patine	d59
w:patron	a89e-59
w:pau	c-45d83
w:paulo	a78
w:pavement	a-67e98
w:pay	a85b-48c107d-108e-105f-61g-67
w:payday	a157b-128
w:paye	e107f-43
w:payee	a-89d49f70
w:payer	a50c127d-91g-54
w:payez	a-88c118
w:paying	c109
w:payment	a69c57
w:pazienza	a-87b51c-54g102
w:pcs	a-50c83
w:pdf	b108c-43
w:peace	c63
w:pearl	a54c-74e-61f-52
w:pearls	a43b-51c139d-44f-44g-98
w:peca	a-97b48c-55e121
w:pecheur	a72
w:pedi	c-47d109
w:pedido	b-48c46g-72
w:pedir	c55
w:peine	c91
w:peint	a64
w:peinture	a-72c41e98
w:pelle	a45e57
w:pen	a126c-90d49
w:pencil	c96g-52
w:pendant	b-44c-41e48
w:pendants	a48g52
w:pendentif	a71b-59c-125d133e-83f-41
w:pendentifs	a76
w:pendientes	d42
w:pendulette	c-61d105
w:penna	a145c-126d65
w:pensait	g68
w:pensavo	a106c-45d-60
w:pense	a-118b122c147d-85g-52
w:pensez	a-83b106
w:pension	a-112b75c158d-87g-46
w:pensione	b77c70d-48e-66g-75
w:penso	c59
w:people	b43c56d-78f-68
w:pequena	a77
w:per	a46d-77e-60
w:percees	a110c-81
w:perche	a-62c72d-50e71g73
w:perdi	a122d-45
w:perdre	a-63d82e58
w:perdu	b-91c-42d93e-46f109
w:pere	a66d-87g-90
w:perfect	a-112e-65g126
w:perfume	a65b-59c68f-48g-79
w:perfumer	c43
w:perfumes	a81
w:perhaps	b94d-46g-64
w:period	a-62d98
w:perito	c99
w:perle	a73b-51d46e-41g-49
w:perlenkette	a-86d113
w:perles	a53b-49f-46
w:permanent	d87
w:permets	a-98f-43g116
w:permettez	e44
w:permitting	a-80b53g47
w:pero	b118e-43g-89
w:perpetual	d64
w:perso	a-84c-75d134
w:person	b43c-61e91f67g-59
w:personal	a-104c-113f140
w:personne	a-60b-82d-126e127f77
w:personnel	a-95c74d-45e46
w:personnes	c135d-41g-49
w:perth	c-42g40
w:pesa	g73
w:pese	f89
w:petit	a117b-124e-71f-70g-81
w:petite	a63c-53d-72f-73g47
w:petites	a92b-42c-65d-75e61g-51
w:petition	c79
w:petits	c-111d120f60
w:peu	b70c-88
w:peur	c-42d104e-74
w:peut	b107c-63d97e-59f-79
w:peux	a55b-63c53d61e-71f-72g-94
w:phases	c86
w:phone	c61d-130e-41g48
w:photo	a-45b-86e-49f-63g127
w:photograph	a-126b-59c122d63
w:photographed	a71
w:photographer	c65
w:photographie	d48
w:photographies	c-77e46f89g42
w:photographs	b69c-85e68g55
w:photos	a-142b44c90d-70e70f47g79
w:phrase	a125e-90
w:piacerebbe	a-42b104c50d-81e-72g-63
w:piano	a-54b65c110
w:piccola	a92e-56g52
w:piccolo	a70
w:pick	a56c-60g85
w:picked	a-84c-78d112g43
w:picture	e-93f58
w:pictures	b46g56
w:pide	c-52d84
w:piece	b-92g-42
w:pieces	b-65c105e-52f-66g-86
w:pied	a135b-48e-79g-70
w:piedra	d-42g94
w:pieds	a-57c87e66
w:pierced	a64
w:pierre	a51b-46c65d-74g-46
w:pierres	d90e-72f-51g-53
w:pietra	c-71g116
w:pietre	a106d-67
w:pile	a-127c-117d111e141g63
w:pilules	a78c-70
w:pin	a82b-84c-53
w:pioggia	a-52c79
w:piu	a-62b90d-97f114g52
w:place	b-57c72d-85e-96g42
w:placed	a-84d113
w:placement	c96
w:places	c78
w:plaid	a105
w:plain	a95b65c-90d-40e-52f-57g-79
w:plaisir	a-130b96c137d-42e-56
w:plait	b98c-88d-62e-90f127g-111
w:plan	a-149b133c43g41
w:planner	a-46b70
w:planning	a-72c110
w:plans	a-48b122c-41d-53
w:plaque	c91
w:plastic	a-56d89e46
w:plastique	a53
w:plastron	a75
w:plat	a79d-43g41
w:plata	a105
w:plate	a49b-41c-86d91g-42
w:plateau	a110c-50
w:plateforme	c65
w:plates	a93b-51c-59g52
w:platform	c82
w:platin	a98
w:platine	c-100d-50g123
w:platinum	a102c-103
w:play	g42
w:plays	a-83d43g50
w:please	a44b-47c-42d-49e-112f110
w:pleasure	c-48f114
w:plein	a42
w:pleine	a-123c59e93g52
w:pleure	c-44f57g62
w:pleurer	a-52c45f68
w:plombier	f69
w:plonge	a-77c60d46
w:plongee	a70c55
w:pls	c42e-84f68
w:pluie	c-47f89
w:plum	g64
w:plume	a52
w:plus	b-48c-62f114
w:plusieurs	a166b-58d-112e-63g-49
w:plutot	a41c-54d-75e-94f-49g114
w:pm	b-42c43d-59e-49f-55g119
w:po	a-54c90
w:poche	a68c-51e-68g-48
w:pochette	c-44d82
w:pocket	a104c-115d-75
w:poco	a105d-46
w:podcast	a54c58
w:pode	a51g54
w:podem	a46c47
w:podemos	a-41c74
w:podria	a56
w:podrian	a79c41g-41
w:poesia	c57
w:poi	a-118c102d-72e117
w:poids	a74c50d-65
w:poignet	b-74d-59e-56g92
w:poincon	a-101c-97d135
w:point	b-44d-76e118g-43
w:poli	c70
w:police	a-91c129e-62g62
w:polish	a-75e58
w:polished	c-59d75
w:polite	a120b-57c-72e69
w:polizza	c-85d105
w:polso	a71c-59e46
w:pomeriggio	a106c-86
w:pompiers	c48
w:ponctuel	a-58c90
w:pop	c67d-52g-47
w:por	b58c-41e-72f87
w:porque	a-65b-43c85f-41g103
w:port	c57
w:porta	c-48d-57f67g50
w:portachiavi	a123b-129c-47g42
w:portafoglio	c-82d79e73
w:portait	b-50c55d-40e107
w:portant	a-68d82
w:portare	a110d-74
w:portarlo	a-64d98
w:portato	c54
w:porte	a87d-84e-63f-72g-58
w:portee	c145d-116e-85f73
w:portefeuille	c-89d116
w:porter	a75e-67f-48g-51
w:portera	a-74c154
w:porterai	a134c-54
w:portes	c114
w:portfolio	a-58c86
w:portier	c58
w:portiere	c-58d98
w:porto	a84b-43e-46
w:portugal	a41
w:portugues	a55
w:pose	a-70c-73e118f-43g79
w:poser	a-51c105
w:position	a41c45
w:possa	a46c-50d48
w:possede	a42
w:possiamo	c58
w:possibile	c-71d91
w:possible	a66b-49c-62d49e-105
w:possibly	b98
w:possiedo	a-69c-41d116
w:possivel	a-51b59c-43g99
w:posso	a61b-52d95e-87f-74g-75
w:post	a-130b66c59d105e-94f83g-43
w:postage	a-80b42c87g44
w:postal	f58
w:poste	a-73b95c85d-44e-48g-44
w:posted	c-50g101
w:pot	a149d-73e-52f-67g-48
w:potete	c-92d112
w:potter	a67
w:pouce	a79
w:pouch	a69
w:pounds	a102c-50
w:pour	g41
w:pourquoi	e63f-48
w:pourra	d58
w:pourrai	b46
w:pourraient	c95
w:pourrais	a46c58
w:pourrait	a43b-45c78e-79f-46
w:pourriez	d67e-85g-45
w:pourrions	a152g-95
w:pouvez	a61b-75c-73d107e-82f-79
w:pouvoir	a63
w:pouvons	g56
w:powder	a-52d111
w:pr	a104b-94d-94e-78f-62g66
w:pra	a56b74
w:practice	a65c-81e47
w:prayer	d72
w:precedent	a-43g62
w:precieuses	c72
w:precieux	a48c51
w:precio	a145d-51g-79
w:precios	b98c-51
w:precise	a42b45c-81e44
w:precision	a-89g116
w:preciso	d89
w:preco	a95
w:prefer	a-78d51g104
w:prefere	a-44b-56c-69f100g104
w:preference	a69
w:prefererais	b44c-41g58
w:prefers	a101c-58
w:prego	a-84c-105d105f106
w:premier	d-68f-56
w:premiere	a41c-57d-57e49
w:premieres	c76
w:premiers	a50c98d-58
w:premio	c69
w:premises	c69
w:prend	a62b-75c-73d81e-78
w:prendere	a84
w:prendrais	a102b44c-117
w:prendre	a104b-102c129d-68e-109f-55g-70
w:prends	a109b98c-128d-113e-93f-48g42
w:prenez	a-53c164g-66
w:prenne	a-40c-70e123
w:prenom	a54b-65c-107f105
w:prenoms	a70c-72g66
w:prenons	g48
w:preparation	a-110c-69d134
w:prepare	b-49c89d-50e-45g-40
w:prepared	c52
w:preparo	c70
w:preparons	c77
w:pres	a-64b118c55g-47
w:presa	e73
w:presence	a-44c56f50
w:present	a120c-86d-43f-62g-69
w:presentation	f81
w:presente	c-122e108f110
w:presenter	b-49c51d90e-89g-41
w:presents	a111c-73
w:president	c50
w:presidente	a97c-42
w:preso	a-96c-58d123
w:presque	a105c-61e53
w:press	a-69b-54c133d-55e-44f-53g-44
w:presse	a123b47c-65d-84e-84f-56
w:pressee	a-51c-86d83e106
w:presses	a101c-66
w:pressure	g101
w:presto	g74
w:pret	a-59b92d78e-42g-41
w:prete	a-72b-58e134f-43
w:pretez	a-49c101
w:prevenez	e66
w:prevenir	a-99e135
w:preventivo	a-105c-50g129
w:previous	c59
w:prevoir	a79
w:prevoyez	a52
w:prevu	a-73b85c-84g116
w:prevue	d72
w:prezados	a-76c110
w:prezzi	a-87b131c-64
w:prezzo	a81e42
w:price	a83b101d-114f-70g-116
w:prices	b107d-61f-40
w:prie	c-141f139
w:prijs	a-92b61c-66e88f62
w:prima	b-46e82
w:prime	a93c-69
w:primera	a69c-66g47
w:primo	a122e-64
w:principal	c-81d93f42
w:principale	a-46
w:print	a102c72e-99
w:printed	b98
w:printemps	d128
w:pris	a-60b-45c-72d147f-41
w:prise	c-68d52e-48g82
w:prises	a-46f104
w:privat	a73d-54e55
w:private	c49d-75g-54
w:privately	a91
w:prive	c120
w:privee	a144c-109
w:privees	f58
w:prix	a103c-45d-136f-78g-47
w:prize	a-75c108
w:pro	c47d-49e-45g55
w:probably	c79
w:probate	a-120b99c-73d119
w:procede	c-77e57g53
w:proceder	a45c-91f93
w:process	f49
w:prochain	a75f87
w:prochaine	a81d-53e65
w:prochaines	a-56c97
w:proche	a-42c109
w:procurement	a59
w:procuro	a111d-57
w:production	a84
w:produits	c80
w:produzione	c116d-63
w:prof	c122e-42
w:professionnel	a67
w:professionnelle	a-63f91
w:profil	a-66c-45f95g56
w:profile	f73
w:profilo	c71
w:profit	a-41b50
w:profumo	a102c-87
w:programme	a-98c93g57
w:project	a-70c96
w:projet	a-109b122c-62f95g-72
w:promesso	a-46c-44e64g77
w:promis	a-63b65d-71e96f-48g93
w:promise	a121g-78
w:promised	a-57b44c-96e80g115
w:promo	c93f-52
w:promotion	b50c-42
w:prononce	a101
w:proof	a-88c-115d126g67
w:proper	a129b-69c-124d-96f-40g-64
w:properly	g104
w:propos	a-81g93
w:proposal	c41
w:propose	a-48b-67c73d-74e120f-58g-41
w:proposed	c91d-54
w:proposer	c44
w:proposez	a-45c-99d112e80
w:proposition	a-45d-43g132
w:proposons	c55
w:proposta	a-81c92g49
w:propre	a125c-67
w:propres	f47
w:proprietaire	c49
w:proprio	b53e72
w:prospection	a-53f117
w:prospekt	b92
w:prossimo	a45b46c-44
w:protection	a-42f101
w:prova	c66
w:provare	a52c59g-58
w:provenance	a-74c97
w:provide	a-47f79
w:proxima	a40c-56e69
w:pu	a-109c-101e62g139
w:pub	a-123c97d-75e-63f129g-41
w:public	c71
w:publicite	a73
w:publique	c71
w:publish	a-58b99
w:puede	a54d48e-69
w:pueden	c-79d83g49
w:puedo	c84g-49
w:puerta	b51e41
w:puis	b-85e63g-76
w:puisqu	a57c-46
w:puisque	a-75c125
w:puisse	a96b-55c-90d-64e-47g55
w:puissent	c-124d144
w:pull	c-73d116
w:pulseira	c-43d66
w:punto	c-79f77g70
w:puo	c-111d115f-48g61
w:purchase	b113c-65d41e-44
w:purchased	a-85d127
w:purchasing	c99d-51
w:pure	a-128b89c-92d-47e145f67
w:put	b-44c-60d-60f77g66
w:puts	b51
w:qu	b53c-70d-86e64
w:qual	a54
w:qualche	a-44b88c71d-53
w:qualcosa	a131c-58d-107e-50f-58
w:qualcuno	c94d45e-50
w:qualified	c55
w:quality	c72
w:quand	b77d-51e66f-74
w:quando	a-65b98c-110d70e55f-68g128
w:quanto	a69b103c-86d-100e-87f-71g-48
w:quarante	a55b78c-84d-67
w:quartier	b-46c82d41e-55g-50
w:quartz	a118b-91
w:quatorze	e104
w:quatre	c-81d45e102f-61g-69
w:quattro	a-52b-62g104
w:que	e44g41
w:quebec	b98
w:quel	a41b75c49e-104f-63g-85
w:quella	b-45c77d-47e53
w:quelle	a-87c-54d148
w:quelles	a-116c-60d77f125
w:quelli	f56
w:quello	a134b-81c-118d-44e-89
w:quelqu	c90f-59g-92
w:quelque	a67b-46c-62f-67g-62
w:quelques	a-45b76d-58g76
w:quels	a109b-44c-122d97f61
w:quem	e77
w:quer	a41e60
w:queremos	a115
w:queria	a104b62c-72d-50e-79g-44
w:quero	a94c-103d-72e-58f88
w:quest	a-95b60c43e65
w:questa	a139c-51
w:question	b61c-72d-52f-70g124
w:questionnaire	a-62e70f44
w:questions	a-107b-77c109d-61e-49f-46g81
w:questo	c110
w:queue	g64
w:qui	a52f-41g-97
w:quick	a-113b-46c112e-47
w:quien	c138d-51e-64g-84
w:quiere	a84b49c-89
w:quieren	a-98c137
w:quiero	a147c-142d-71e-51f-57g-99
w:quiet	a117d-55e-59
w:quindi	c-79d-49f133g86
w:quinta	a-51d67
w:quinze	b-47d53
w:quisiera	c-76d104
w:quite	b-43c44d-57e-48g87
w:quitte	a66
w:quoi	a69b95d-143f-63g-96
w:quote	a-68d-58f147
w:quoted	c-71e99
w:r	a-114b-60c173d106e-85g-96
w:racheter	a164d-144
w:rachetez	a-126c123
w:raconte	a-47c54
w:radio	a43
w:raffle	c65
w:ragazza	a77b71c-66
w:ragione	a-79b82c-84e44g66
w:rain	a93c-66e41
w:raised	a91b50c-42g-58
w:raison	a57b88c-49
w:raisonnable	a92c-43f62
w:ran	a-63g76
w:rang	a-63c-123d-54e145
w:ranking	f45
w:rapide	a119c-72
w:rappel	a76b-63c-106d-76e105
w:rappeler	a76b72c-83
w:rappelez	c41d-118e-44f139
w:rappelle	a-86f69
w:rapport	c68
w:rapporte	a-117b80e87
w:rapporter	d42
w:rare	a-61c45d-45e98
w:ras	d70e-68
w:rassurez	a141c-94d-68
w:rate	a-59c136
w:rates	a-68c93
w:rather	b-76c-44e58
w:ravie	a-83c59d59
w:rayee	a83c-78g50
w:rd	a46c-95d51g85
w:rdv	a85d95f-205g43
w:re	a-43b-48d123e-113g101
w:reach	d50
w:reached	c-77g97
w:read	a128b-44c-100d-64e-51g76
w:reading	a-75b97c-58e52g75
w:ready	a-80c60d123g-75
w:real	a82c66d-75
w:realise	d-43e56
w:really	a-138b119c99e-46g-116
w:reasons	a-93e49f78
w:rebonjour	a-86g111
w:recall	a-50c69
w:receipt	a-71c-47d93e103
w:receive	a47c-61e67f41
w:received	a-104c-67d126g87
w:reception	g46
w:receptionist	a67b41c-43
w:recevez	a137
w:recevoir	a130b-81c-126d-112e-51f122g-68
w:recharge	d76
w:recherche	a-45c89e-50
w:rechnung	a103c-108d49
w:reclame	a-111c-75d120
w:reclamer	a102c-61
w:recogerlo	a70
w:recois	a-51c-96f138
w:recoit	a67b-80f69
w:recommande	c-47d66
w:recommence	e45
w:recontacter	a218c-97d-63f-61
w:record	a-100f130
w:recorded	e46
w:records	a-114c-74d55f134
w:rectifier	a-61c-83f116
w:recu	a-88b-69d124f-48g123
w:recue	a-130c59d103e-101g-60
w:recuperer	a-68c178
w:red	b-69c85d51e-50g-50
w:reel	c68
w:reels	a-47c77
w:ref	b-54c-114d127e-48f-54
w:refaire	a-57c-113d124e-55
w:reference	c79e-46
w:referencement	c50
w:referme	c44
w:reflechi	a-105c-85f64g122
w:reflexion	a-107c-48d46f118
w:refund	a-114c-91e154
w:refuse	a56c-81e93
w:regalarle	a108d-40e-85
w:regalo	a47c-80d65f-44g-47
w:regard	a-70c48e53
w:regarde	a-73b124e-58f-45
w:regarder	e-49f52g76
w:regarding	a-62e59g64
w:regards	a124b-70c46d-59e-76g-42
w:regiment	a84c-100e58
w:regionale	c72
w:register	a-68c109
w:registered	a-47d86
w:registres	d49
w:registry	a71
w:regle	a57c-99d73
w:reglement	c-59d85f99g-43
w:regler	a85
w:regrette	a-58c-51d44e112
w:rejoindre	c62
w:relance	c-77d-63g117
w:relancer	a-63c-51f120g68
w:relation	c45
w:release	a-47g90
w:releve	c75
w:religieuse	b90c-105d52
w:relogio	c-107d58f-47g87
w:reloj	d55f-46
w:relojes	b53
w:remain	c-84f72g58
w:remarque	a-48c106
w:rembourse	b95c53d-122
w:remboursement	a-82e48
w:remember	a45e-48
w:remercie	c-44f77
w:remercier	a58c-52g58
w:remettre	a-64c-99d183
w:remise	b-52d-105e94
w:remonter	b46
w:remove	a-74c-80d-45e-64f135g-49
w:removed	f99
w:remplace	a-113d78g109
w:remplacement	d58e47
w:remplacer	c-72d125e-62
w:rempli	a-85b64c-60d48f72
w:rencontre	a53
w:rencontrer	a-46c79
w:rencontres	c87
w:rend	f71
w:rendez	c-68d60e55f57
w:rendre	a117c-65
w:rends	g53
w:rendu	c-88d63e99
w:renew	c78
w:renewal	a-53c52
w:rennes	a65
w:renseigne	b92c-72
w:rent	a62
w:renvoie	a-95c-87e66g121
w:repair	a46c-82e96
w:reparation	a-74c-44e112
w:repare	a53e49
w:reparer	a132b-77c65d-108
w:repars	a66e-51
w:repartie	a-81e109
w:repasse	a45
w:repere	a97c-60
w:replace	a-76c-44d126
w:replacing	a-84c60d90
w:reply	a-93b-52c51d-75e70f-65g68
w:repond	a-58c94d-74e103g-63
w:repondez	a-130c105d-52e76
w:repondre	d-57f-54g124
w:reponds	a59c-80g61
w:repondu	a-133b-51c-106e150f78g54
w:reponse	a-60d-96e109g77
w:reponses	a-42c42f51
w:report	c76
w:reporter	a-72f92
w:reprendre	a-123d150
w:reprenez	a-83c50d91
w:represent	d83
w:represento	c87
w:repris	a-86c-67e80f109
w:request	a-77b-49c-97e-57f155g-56
w:requesting	a-89c77d64
w:requirement	c48
w:res	a-61c87
w:researching	c51
w:reserve	c42g41
w:reserver	a84c-73f51
w:residence	a136c-118f72g-63
w:residentes	c73
w:residents	c57
w:respect	b58e54
w:responsable	a-78e108
w:ressemble	a56b-53c157d-86e-64
w:rest	c-41d-67f67g111
w:restaurant	b88c-42
w:reste	a45b-42c-105d-121g114
w:restee	g66
w:restera	b62c-74d47
w:restes	a-88d55g89
w:resto	a128b-50d-48e-58
w:restons	a-81b60f80
w:restore	a96c-72d45
w:restored	e62
w:restringing	a-112c-71d78e116
w:resultats	c73
w:retail	a-90c95
w:retailers	c56
w:retire	c-129e-45f150g-47
w:retired	b116d-58g-77
w:retirement	a115b-42
w:retirer	a-144c-115d137f140
w:retirez	a-82f115
w:retiring	a100c-51d-51g48
w:retour	a-113d-62f58g98
w:retourner	a-70d117
w:retraite	b109c72d-98e-77f-59g-55
w:retrouve	a-52g97
w:retrouver	a52c48
w:return	a-116c142d67f-60g-79
w:returns	a-66b78c-74d107
w:reunion	a41d73
w:reve	b116d-76e-48g-41
w:reveil	a160d-79e-63g-41
w:revenir	a-90b-43c162e-59g41
w:revenu	a-86e119
w:rever	a-107b121
w:revienne	g65
w:reviens	c-47e-65g93
w:reviews	c76
w:revision	a-72c-65d125
w:revoir	a79c-148d140
w:reward	a98
w:rgpd	a-60c-98f119
w:ri	a-48c-83e130
w:ribbon	a-105c164g-60
w:ricevere	b85
w:ricevuto	a-112c-95d124g87
w:riche	a156c-57e-44g-61
w:richiesta	f107g43
w:rideau	a-47d73
w:rien	b108c-80d-74f89
w:right	a-65f72
w:rigide	a61
w:rigido	a80
w:rimasta	c-44e94
w:rimborso	a-62c162d-110g-44
w:ring	a62c-69f-70
w:ringe	a64
w:rings	a91b110d-135e-87g-90
w:rire	a-53c-104e77f53g95
w:risposta	a-77c-66f72g54
w:rit	e58
w:ritardo	e83
w:riviere	a114b73c-95d-82
w:rivieres	c122
w:robe	c-44d85e49f-58g68
w:robes	a68c-82d82e-51
w:rodez	b96c-92e50
w:role	c54
w:roma	a57
w:roman	b72
w:rond	a109c-58
w:ronde	g63
w:rondes	a109b-76
w:ronds	g55
w:roof	a-105b133
w:room	a61d-76g70
w:rosa	a72c-68f64
w:rose	c-78e-52f-62g86
w:roses	a-96c160
w:rouge	a126b-73c-70d-40e-92f-44g-69
w:rouges	b57
w:rough	c85
w:roughly	a-54c89d58
w:round	b-73c102d-68e105f-48g-62
w:route	a-47e70
w:rowing	d81
w:royal	a-44c122g-61
w:ruban	c-76d53e49g80
w:rubis	a101b-49d46g-93
w:ruby	a-74c103g58
w:rue	b-89c123e-69f-71g-72
w:ruego	a-87f117
w:run	b110c75d-79e-59f-44g-55
w:rung	a-78e82f63
w:running	a-88c113
w:runs	a-43d77
w:rupture	a-95c66e79
w:rush	c-111d-46e47f54g61
w:rythme	a-60e89
w:s	f-45
w:sa	c94d-91e-46f-51
w:sabado	a77
w:sabato	a75c-116f-48
w:saber	a-114b105c-69d115
w:sac	b-88c-127d61e196f-100g-75
w:sache	a-54b60c-61e90
w:sacs	a-69b42d99
w:safe	a59d-53
w:sage	a52b93c-54d-45
w:sagt	b93
w:said	a-57b-71c-96d-52e119f-64g131
w:saint	a71b-65c88d-87e-51f-54g-44
w:sainte	c107
w:sais	a51d-68f-84g-54
w:saison	c58
w:saisons	b62c-59
w:sait	b103c-66
w:sale	e-43f104g-52
w:sales	a-91b-152c125f56
w:salgo	a45g51
w:salle	c80e-53g-48
w:salmon	a97
w:salon	b-76c125d-77e-67f-61g-42
w:salone	c53
w:salons	a-58c132e-78
w:salt	a53
w:saludo	a-96f98
w:salut	a-80b-70c168d-88e-41
w:salve	a64b-77d-65e-49g94
w:same	a84b-70c-131d-75g110
w:samedi	a52b-99d-87e44f-75g46
w:sample	a-103c89
w:samples	a-50c84
w:samstag	a121c-71d-58
w:san	a-45c63g74
w:sans	f-69
w:santa	a41c-60e63f62
w:sao	c76
w:sapere	a-63b72d61
w:saphir	a69c-81g91
w:saphirs	a-62b108
w:sapphire	e-68
w:sapphires	a58c-49g71
w:sarebbe	c88
w:saremmo	c66
w:saremo	c-65g109
w:saro	a58c-42g57
w:sarta	a76c-46g60
w:sat	a58c-77e65
w:satisfaction	c-53e78f63
w:saturday	a89b-79c-75d65e-87f-66
w:sauf	a67c-167d88
w:saurais	c-71f123
w:sautoir	c-68d106
w:save	a-42c-52e115
w:saved	a105c-51
w:savez	a-68c131d77e-69f-47
w:savoir	a-94b121e-73f53g-81
w:saw	a121c-48d-97f-44g-65
w:say	a-95b123d-51e91f-64g60
w:saying	a68
w:says	a-61b90d101e-77f-90
w:scale	a-42g100
w:scan	a-76d63f46
w:scarf	c-46d97
w:scarves	a71
w:scatola	a-60c61e66
w:scena	a75
w:scene	c65
w:scent	a-95d84e79
w:scented	a45c-71e71
w:schenken	a129c-95d-48
w:schicken	a-66d101
w:schmuck	a70c73d-71
w:schon	b80g84
w:school	c96d-62e-57g-42
w:scontrino	a-92c-51d119
w:scorso	g76
w:scritto	a-88e101g73
w:scrivendo	c55
w:scrivo	b-50c-53d-77e72g112
w:scusate	c-50d54g77
w:se	a45b82d-88e-45f-78
w:sea	c-74f89
w:season	a-99c76f66
w:seats	c83e-94g67
w:seau	a96c-60
w:sechzigsten	e69
w:second	b-47d-92e-85g129
w:secondes	a-58e81
w:secondo	a-104c67g104
w:seconds	a-56c77
w:secours	a61
w:secretariat	a69
w:section	a80
w:securise	a-49c67
w:securite	a76c-98e50f56
w:security	a-98c87d-44e79
w:see	a50b-59d-61f-71
w:seen	c48e49
w:sees	a95
w:segretaria	a102
w:segunda	c-79d97g79
w:seguo	b52
w:seguro	a-74d103
w:sehr	a-43c95
w:sei	a-72c-44e102g63
w:sein	a123d-54
w:seis	d42e41
w:seit	a-129b-53d125e126f-62g-41
w:seite	a-45c141
w:seize	b73
w:selbst	a73c-48d53
w:selbstverstandlich	a-79c108
w:selected	c47
w:selection	g55
w:sell	a113b-57c69d-68e-85f-57g-92
w:seller	d40
w:selling	a-70c76d44f64
w:selon	b43d49
w:sem	a-56b49e88
w:semaine	b-78c67f-63
w:semaines	e93g-55
w:semana	d-41e-43f-58g118
w:semblant	a56
w:semplice	a76
w:sempre	c-82d-70e106
w:send	c51e-71f-69
w:sending	a-57c-85e82f72g60
w:senior	a-91c-50e126
w:senora	a41b62c-59
w:senores	c94
w:sens	d-56e82
w:sensi	a-74c-90f127
w:sensible	a62
w:sent	c-116d-80e124f58g58
w:sente	a64
w:sentence	a-63b57c-80e77g68
w:sentir	e93
w:senza	b-40d-76e86
w:seo	a78
w:sept	b48e49g-49
w:september	a106c-57
w:septembre	a66c-94f-43g97
w:septiembre	a76
w:ser	c-62e-48g89
w:sera	a-63b141c-61d-93e-85g117
w:serai	a-60b98d83e-50f-43g73
w:seraient	c94
w:serais	a65f50
w:serait	b53d-57e68f-68
w:seria	a-43c102
w:serie	a66c-70d129e-55
w:series	a72
w:serieuse	c132d-75
w:serieux	a-46c70g57
w:seriez	a-102c122
w:serions	c51
w:serious	g41
w:serons	a71c-63g56
w:seront	c75
w:serpent	a156b-104c-53d-59e-69
w:serre	a-85c-60d123f51
w:serti	b48
w:sertisseur	a-72c79
w:serve	a46c-52f80g-57
w:service	a-62b-66c120e47f-79g-70
w:serviette	a80c-68g52
w:servizio	a-48d85
w:servono	a95c-45
w:ses	a70d-73g-78
w:set	b97c-113f56g87
w:sete	b88
w:settimana	a93c-43
w:setting	a103e-67
w:settings	b58c-73
w:settle	a-69b73c104d-67
w:settled	b50g46
w:seul	a83b-49d-53g-53
w:seule	a104b-70c-133f-53
w:seulement	a-71b107d90e-73
w:seven	b117d-61e98f-67g-85
w:seventy	a88
w:several	a-44c97
w:shall	a-40c113d-97e-77f-52g86
w:shame	c-130e151
w:shan	c-50e57
w:shaped	d70
w:share	a-63b-42c113d-52e-46f-68g-47
w:shared	a-59c-89f128
w:she	a81b-67c-112d-44f-75g50
w:sheets	a-61c102
w:shelf	e60g41
w:shelves	a102
w:shes	a-42d51g75
w:shift	a52c42
w:ship	a131c-55d-71g-40
w:shipped	c-69f79g68
w:shipping	a-66c100
w:shoes	e97
w:shoot	c54
w:shooting	c77
w:shop	a-80c156f-67g-87
w:shopping	b119c-117d41e-44
w:shops	g-48
w:short	c95d-86e-49
w:shorter	a-53d73g46
w:shortlisted	c69
w:should	b64c-51d100g-49
w:shoulder	a85
w:shoulders	d73
w:show	a130b-97c54d-72e-87f-64g-83
w:showed	a-63c-98e84g134
w:showing	d72
w:shown	a94c-120d-40e102
w:shows	c139d-49
w:shuts	a49
w:shy	a63
w:si	b69e-40f-66
w:sia	a42c-57f45g58
w:siamo	c67d-116e54f-57
w:sich	b-63c-58f78
w:side	b-41c64d108e-63
w:sie	c46d65e-56f56g-51
w:sienne	a77c-47
w:sieste	g56
w:siete	a-101c128d-65e53
w:sign	a-131b-42c46f85g55
w:signale	g55
w:signature	d55
w:signatures	c79
w:signe	a-81c46g96
w:signed	a-83d87e99
w:signee	a-42c42d93
w:signer	c87
w:signet	a126c-69g-48
w:signez	c78
w:signora	a68c69d-42e-45
w:signore	a-51c100
w:signori	c80
w:silber	a127b-43
w:silence	a-78d-50g100
w:silent	a-58c44d41
w:silk	a66c-108d122
w:silly	c-73g53
w:silver	a129b-75c-85e-98f-85g-64
w:simple	b95c-56e96g-73
w:simplement	b86c-79
w:simples	a90b42e-48
w:simply	b104c-41
w:sin	b-41c-108d107e95f-43
w:since	b-73e57f83
w:sind	c92e-66f-52
w:sing	a-50e64
w:singapore	b45c-62d65
w:singer	c46
w:single	a78c-85
w:sinistro	g57
w:sinon	b58c-98d-59e-49f-42g95
w:sir	c72
w:sirs	c86
w:sister	a89c-123e-49
w:sit	a-52b-41c128e-51f-46
w:site	c139d-54e-45f-93g-87
w:sito	a-58d61e54
w:situation	c-71f62g46
w:six	a42f-56g-71
w:sixty	a-125c56d71e93
w:size	a106b-47c-49e-122f-71
w:sizes	c-58d92
w:sketch	g86
w:slept	a-53g110
w:slip	a-64c-76d74g49
w:slot	c87
w:slt	a88
w:small	a103b-45c-41d-49e-61f-70
w:smaller	a58c-70g75
w:smallest	a167c-109f-54
w:smell	a47c-42d92
w:smelled	a64
w:sms	a-117c-109d-51f151g-46
w:so	b90c-55d-73g77
w:sober	a99
w:sobre	a-47d-47e-41f41g114
w:sociale	b46g64
w:societe	a-90c79d76
w:sociologie	b68
w:soeur	b-70e-56f-56g108
w:soeurs	a136c-101e-61
w:soft	b50c-49
w:software	c79
w:sogno	a-56c49
w:soi	c-61d107
w:soie	a50e-44
w:soient	c-48f98
w:soins	a-93e107
w:soir	c-69d48
w:soiree	a-59d49f42
w:soirs	a122c-71
w:soit	a44c-69g-63
w:soixante	a111b-114c-43d-58g-60
w:sola	c43e-59
w:solange	a67c-100f62g45
w:sold	a41b-70e60g-74
w:solder	d82
w:soldi	c68
w:soleil	c101
w:solicitor	a-40d71
w:solide	a53
w:solitaire	d54
w:solitario	b59c-53
w:soll	a64b64
w:sollicite	f92
w:solliciter	c73
w:solo	b134c-52d-41e-54f-58
w:soltanto	b66c-54
w:solution	c55
w:some	c118d-88e-119f-47
w:somebody	a53c-109f-65g-59
w:someday	a-98b125c-68
w:somehow	a79
w:someone	c-42e110g-59
w:something	a115b-45c-117e-91f-62g-82
w:somewhere	a-42b44
w:somme	a-40c89d-57e44
w:sommes	d-89e64g-42
w:somos	b-55c96d-67e-53f-42g-55
w:sonne	a-46c101d96g-92
w:sono	a47c53d-70e-62f-45
w:sons	a92
w:sont	a43b-137d111e-54g-73
w:sooner	a-46d79
w:sorella	b72
w:sorry	a41b-75c-127e-60g131
w:sors	c-60f75
w:sort	b94c55f-49g-67
w:sortir	a43e62
w:sotto	d-66e91
w:sou	a-43c139d-130e-84f-71
w:souhaite	a49b-55c40e-63f73g-98
w:souhaitee	c88
w:souhaiterais	a-129b-41d120f-43g118
w:souhaiterait	a74
w:sound	c58
w:source	a-52c-89f101g56
w:sourde	a89c-56e81f-50
w:sous	b-90c66g-100
w:soutenu	a73c-104e80
w:souvenez	a47c108e-86
w:souvenir	a-46b73c-67f75
w:soy	b-83c150d-90e-50f-61
w:space	a-72g106
w:spam	g97
w:spare	a-107b41c65d43
w:speak	a75c72d-57e-47
w:speaker	c87
w:speaks	e67
w:special	c97
w:specialise	c74
w:spedite	a75c-100f56
w:spedizione	a51c-76e65
w:spend	a106b76d-101e-85
w:spent	e91
w:spilla	c-59d-41g88
w:spinelle	a142c-88g-46
w:spins	a-99d108
w:split	e64
w:spoke	a-96g116
w:sponsor	c115d-60g-47
w:spontanee	c57
w:spoon	a-72d110g71
w:sposiamo	b71
w:spot	b44c-59
w:spring	c59e-83g-55
w:square	c-68d-40g60
w:squelette	a46b-49g82
w:st	a64b-43c-56d-41g80
w:staff	a-108b-46c103d-83f99g-63
w:stage	a-55b101c47d-48e-42g-43
w:staircase	c75
w:stamped	a54c-91d81
w:stand	a42b54d-43f-45g-97
w:standing	a-100c57e95
w:star	a120
w:start	a-65b119c53d-85f-42g-48
w:started	d58e-41
w:starts	a60
w:startup	b59
w:stata	a63c-53e45
w:state	a65d-41
w:statement	a-47c86
w:stay	a81b-47c97d-73
w:stazione	b48c-43g64
w:steel	a130b-76c-93d-41e-51f-42g-69
w:steht	a-99c57d97
w:stein	a92c-40
w:step	c-54e45f53
w:stessa	a-56c-53d110e47
w:stickers	a-43c86
w:still	c-104e-58f70g62
w:stima	e55
w:stitch	a-68c45d61
w:sto	a-86b63g54
w:stock	a92b-76d-116f-50
w:stoke	a63
w:stolen	a47c79
w:stone	a-63c57d-45e63f-44g50
w:stones	c71f-50g-63
w:stood	c62
w:stop	b-47c-52d-92e-62f146g-114
w:stopped	b-76c51d40
w:store	a-73d86e121
w:stories	a-58c83
w:story	a76b-101c81d-48
w:straight	a77d-52
w:strap	b-63c-136d130e86f-51g-42
w:straps	c63
w:strasbourg	a43c-81d101
w:street	d67e58f-102g-65
w:stress	a-83g128
w:string	a91c80d-96
w:stringere	d55
w:stuck	a-94c151d43
w:student	b110d-56
w:studio	a125c-58
w:studs	a82b-41
w:stuff	a-106b89f93
w:sturen	a-82b57d68
w:style	c80
w:stylist	c65
w:stylo	c-114d92e86f-49
w:su	b-91c99d-44
w:subasta	a-45c76
w:subito	a166c-73g-64
w:subject	a-43f91
w:succes	a-77c103
w:succession	d53
w:such	c92f-43g-51
w:suche	a104b-50c64d-109e-64
w:suede	e50
w:suegra	a75
w:suffirait	a-90c106e-47
w:suffisent	c47
w:suffit	a-77g65
w:suggest	a66
w:suggested	g94
w:sui	b58
w:suis	d-81g-55
w:suit	a92
w:suite	a-86b-45c-50e-84f152g120
w:suits	c50
w:suivi	a-104c56d105e-134f-125g57
w:suivre	c-51d105
w:sujet	a-115b-41c-41d-59e-50f55g142
w:sul	a-130c50e101
w:sulla	a-63c-90f72g110
w:summer	b-69c60e71
w:sunday	b-76c-118d105g43
w:sundays	a92
w:suo	a102c-119d88
w:suoi	a88
w:super	a-41d66
w:supper	a-50b61
w:supplement	a-44c106
w:suppliers	c89
w:supply	a-92d96f85
w:supporte	c113e-70g56
w:suppose	d43
w:supposed	a-45e50g63
w:suppression	a-85c-87f142
w:supprimer	a-79c-74f127
w:sur	b-65c65d-52
w:sure	a-54b-56c-56d-43e84g132
w:surname	a-98c-100f117g69
w:surprise	c-98e63g78
w:surtout	d72e-91f93
w:survey	a-61e102
w:sus	a50b90c-52d-54e-52
w:suyo	a-44c130e-42
w:svp	a106b-52c-101e-95f86g-120
w:swan	a54
w:swansea	c-44e74
w:swap	a-149d147
w:swatch	a70d-86
w:sweep	a-72c102
w:swiss	a-63c102
w:system	a-91c-61e75f127
w:ta	a110c-87g82
w:tabac	a93
w:table	f-56
w:tache	a-72c-93d121e77
w:tag	b-57c80d51f-56g-55
w:tags	c83
w:taille	a79b-88c-144d63
w:tailles	a71d-48f73
w:tailleur	c51
w:take	a-51d-78f146
w:taken	a-82b-68d48f91
w:takes	a105d-49
w:talent	e91
w:talk	a94d-66g-53
w:talked	g44
w:talking	a45b64c-90g62
w:talks	a-95b48c125d-54
w:tall	a130c-78d-49e-65
w:talla	a108c-43d-50
w:taller	c45g46
w:tamanho	a76c-70d49e-57
w:tan	a100b-43c-77e-43
w:tant	a-94d154e-53g108
w:tante	a-75b-66d125e46f-47
w:tape	d76
w:tard	b141c-123
w:tarde	b-49c83d-83e-55g89
w:tardes	a67
w:target	c54
w:tarif	c80d-90e-71f-52g78
w:tarifs	a-104b140c-55
w:tasca	a120d-58e-46
w:tasse	a158c-77e-78
w:taught	c99
w:tax	a-46d91
w:taxi	a78e-44
w:te	c77
w:tea	a-51c-41d54f-43g125
w:teach	b62
w:teacher	a111c-43
w:team	a-41b-63c53e48g-61
w:teams	c67
w:technicien	a-56c131d-88
w:techniques	c50
w:tel	c-68e107g96
w:telefonata	a-87c-74e41g110
w:telefono	a-49c-108d-44e96g107
w:telephone	b-73d-66e89f88
w:telephonique	c-96f89g53
w:tell	e-83f88g-87
w:telle	a49
w:tem	a101c-65e-92f-69g49
w:temoin	a86c-64e50
w:temos	a-46c81
w:tempi	c-68d68g71
w:tempo	a43c-67
w:temps	a58b41d-85e-90f46
w:ten	b51d-119f-58g72
w:tenais	a-63b45c-44e88
w:tenants	a-47c73d57
w:tengo	a-67b76c113e-68g-44
w:tenho	b47c-52d54
w:tenir	a-42b90e51
w:tennis	a-63b93d72
w:tenth	b63c-45
w:tenu	a-74g94
w:tenue	c49
w:terme	b60f71
w:termin	c-48d-45e126f-46
w:termine	a51b67c-43
w:terms	c71
w:terra	c117d-52
w:terre	a-88b101
w:tesi	c65
w:test	a-109b-75c121d-75f-82g-77
w:testa	a112
w:tete	b114c-89d-87g49
w:tetes	c72
w:text	a-86b-81c83d-43e43g129
w:texte	a-54c60d65e-44
w:th	a73b-97c-114e-59f-75g62
w:than	c40e46f-79g-43
w:thank	a-128b-49e-74f147g117
w:thanks	a-47b-72c-103d-41e-78f135g121
w:that	c-51d-41e100f-51
w:theatre	a47d-54e46
w:their	c98d-108f-52
w:them	c43g-56
w:themselves	a-41c-45e106
w:then	a-94b133c-129d126e65g91
w:there	c-53d50g-87
w:these	a95b-48
w:they	a58e-93
w:thief	a-74c85e71
w:thin	a103e-56
w:thing	a103b61c-135d-76e-119f45
w:things	a-70b119c-65e131f-53g-62
w:think	e43g-73
w:thinking	b81c-84d-79f62
w:third	a-71c-104e104f123
w:thirty	e56f-56g-59
w:this	b-64c76d-78
w:those	a-44b51
w:though	b93c-65d-81g59
w:thought	d62f-59g-50
w:thousand	a116c-43d-84e-69g-71
w:three	d-46e72f-72g-77
w:through	b131c-126e78g-44
w:throw	a-108c77d82
w:thursday	a69b-70e-89f-40g56
w:tiara	b46c62d-73e-50
w:tiaras	a-55c85
w:ticket	a-86c-87d131
w:tie	a113c-68
w:tienda	b-78e84f-40g-77
w:tienen	a75c65e-47
w:tienne	a72
w:tiens	a74b-50e-53
w:tient	b96c-127e65
w:till	a66e-50
w:tilleuls	f74
w:timbale	b44c-59e49
w:timbres	c46
w:time	d-65
w:times	a110b-86c-106d-89f99g-69
w:tin	a77
w:tiny	a135b-66c-71e-99g-97
w:tire	c-44d41g71
w:tiroir	b51c-61e53
w:tissue	a-64e76
w:title	f55
w:titre	c-79d66f65
w:tmrw	d89
w:tobacco	a65
w:toc	c81
w:tochter	a68b41c-43
w:toda	a-88e123
w:todavia	b61c-47g63
w:today	b-116c76d-52e47g-73
w:todo	b59f72
w:together	a53b47c-81
w:toi	a49c67
w:toilette	a-54b43e72
w:toit	b94c-45
w:toiture	a-48b64
w:token	a-40c80
w:told	b-63c-46d-90e122g-91
w:tombe	d-48g85
w:tombee	e52
w:tombola	a-73c94
w:tommaso	c52
w:tomorrow	a94c59d-70
w:ton	a-61c93e63
w:tone	e58
w:tonight	a78d51
w:too	a53c-122f61
w:took	c-40d89f68
w:top	c-44g117
w:topazio	a-51c46g77
w:torino	a81d-56
w:tormaline	c60
w:tot	b147c-108
w:total	b100
w:touch	b63c-104g118
w:touche	d90
w:toucher	a80
w:toujours	b-90f-64g93
w:toulouse	a73c64d-58
w:tour	a-54b89e-72f-43g86
w:tourbillon	b60
w:tourmaline	a103c-84
w:tourne	a-96c69d125g-64
w:tournee	c70
w:tourner	a-80c83
w:tous	b126d-94e-57g-85
w:toussaint	a103
w:tout	b53c-47d-94e-66f64
w:toute	c-47f70
w:toutes	b50d-93f71g-69
w:town	c-40d96
w:tra	a-73b102c-50
w:trabajo	b80
w:trace	a-93c-69d115g51
w:tracking	a-106c-102d130
w:trade	a87c56d-43
w:trading	c91
w:traductrice	c42
w:train	a-52b41d-81e-46f-50g134
w:traite	a-84b94c-60
w:traitement	f55
w:tram	a55b59c-52
w:tranquille	a41b44c-43
w:transfer	c48d-47g53
w:transformer	c-64d98
w:transmets	c85
w:transmettre	c100f-44
w:transmis	a-87f66g72
w:transmission	c46
w:transport	c58
w:transporteur	a-90d91
w:trasferirmi	c84
w:travail	a-48b45e106f-40g-47
w:travaille	a70d-77
w:travailler	c49
w:travel	a86b-90d82e-100f-62
w:travelling	a50c-45g67
w:travers	c-60e72
w:tray	c-88d90e-44g51
w:tre	a72b-90e-103f-56g84
w:treasure	a-69c124
w:treat	a-103b96d-56f109
w:treated	a-96c-109e145
w:treize	c75
w:treno	d61
w:trent	a112d-66
w:trente	a53c68d-91f-54g-64
w:trentesimo	a73
w:tres	a47b-92c90d-106f-45
w:tresse	a80c87d-61g-59
w:tried	a64d58e-58g-70
w:trieste	a47c-57
w:triste	a-91e68f71
w:trois	c47e49f-65
w:troisieme	a71
w:trompee	a-83b48g60
w:trop	a65b46c-113d58e-110f-57
w:trophy	c67
w:troppo	c-59d87
w:trotteuse	a48
w:trottoir	c108e-72
w:trotzdem	b106c-60
w:troupe	c70
w:trousse	a117c-80
w:trouve	b48c-79d-56e112f109
w:trouver	a105b-47e-47
w:trouverez	g74
w:trouwen	b104c-57
w:trovato	a89d-48
w:truc	a107c-77
w:trucs	c86
w:true	a51c106d-63
w:truly	a-101b66c-53d70e63
w:trunk	b57
w:trunks	a-85b132c-89
w:trust	e43
w:try	a120b-52c-107d-87f-45
w:trying	a-42c67e41
w:tudo	c82
w:tuesday	b-58c-43d50f-50g58
w:tunnel	a-73e49g76
w:turn	a110b-41d-58e-51
w:turned	a-129c47d59g97
w:turning	a45b54c-95f57
w:turns	a58b45d-47
w:tussen	b71c-40g53
w:tutor	a-64c133
w:tutta	a48
w:tutti	d96
w:tutto	a-115b116c-104f92g66
w:twee	b70g51
w:twelve	a84c-79e-57
w:twenty	a-59b107c99d-54g-64
w:twice	a-49b-65d-112e104f104
w:twin	a150b-83g-65
w:twins	b-54g87
w:two	a59b-43d-77
w:type	f51
w:typed	a-47f80
w:u	b-59c82d87e-83f-47
w:uber	a-112c126d-49e59
w:uhr	a74c-66f-53g-52
w:uhren	b48
w:uit	a-110b103c-88d41f116
w:uk	d-51f105
w:um	d-61e78f-54g-50
w:uma	c67d-63f-62g-76
w:un	f-54g-76
w:una	e57f-71
w:unboxing	a-55c97
w:uncle	d62
w:und	b-93d-95f86
w:under	c-67e-90f124
w:understand	c-52d-62e115g46
w:understanding	a-53b55
w:undici	a71c-51
w:une	a41d-43f-52g-76
w:ungefahr	a-61c62d65
w:unheated	a80
w:unique	a140c-79d-40
w:uniquement	d47e-64f43
w:unit	c63
w:unite	a68d-45f71
w:univers	c94
w:universite	c82
w:university	b102c-59
w:unmounted	a55
w:uno	a125b-103c54e-95f-63g-77
w:unos	a64b-40c-112d105e-63
w:uns	a-74c-65e63f88g86
w:unser	c54
w:unsere	a-64c134
w:unsubscribe	b-42c-81d-57e-57f106g-55
w:until	a70b63c-69d-56e-66f-55
w:unworn	a-61c-61d126
w:uomo	b94d-77
w:up	b-90c61e-90f40g59
w:upstairs	a-90c100
w:ur	a-153b-101c204d-125e-84
w:urgent	b-55c126d-71e-71f-59
w:us	g50
w:usage	c-122e45f56g44
w:usd	b98
w:use	a-105b-58d151e-52f97
w:used	b-52f135g-56
w:usee	a73
w:usine	a-91b44c91
w:using	a-69c82
w:ustedes	a56c92d-60e-84f-46g-60
w:usually	a-44b101
w:utile	a-54e77
w:utiliser	g59
w:uw	a-114c91d-66f112
w:v	a72g43
w:va	e-101f-66g72
w:vacances	c-51d43e-56g81
w:vader	a47
w:vado	a-62b71c-62e96
w:vai	a92
w:vais	b57e46
w:vaisselle	c-43d73
w:vale	a-75b59d-47e59
w:valencia	d47
w:valenza	a-53c95
w:valeur	a-49d75
w:valuation	a-102d86e75
w:value	a47b106c-123
w:vamos	g74
w:van	a-114b78c49e-68g122
w:vanity	d47
w:vase	a49
w:vases	a168c-95e-40
w:vault	c64
w:vaut	a-77b71d78
w:ve	c46f58
w:veau	a60
w:vedere	a93b-68d-84g-40
w:vederla	c93
w:veille	a-91b47c-88e128
w:velo	a-117b61c122
w:velvet	c60
w:vend	c70d-81
w:vende	e57
w:venderlo	a-76c142d-86
w:vendeur	a-51c-101d62e109
w:vendeurs	a-82c70e84
w:vendeuse	a-103b-47c-60e128
w:vendeuses	c68
w:vendez	a125b-54c-97d81e-61g-42
w:vendita	a-70c91f73
w:vendo	a-136b-43c162d-104e-59g-61
w:vendome	a-58c82
w:vendre	d50e41f-48g-53
w:vendredi	a54b-72d50f-62
w:vendredis	b73
w:vends	b-89c171d-123e-54g-41
w:vendu	b-49c51d61
w:vendue	c-84e93
w:venerdi	c-70d57g48
w:vengo	a55
w:venir	a130c-113e-105f-66g-93
w:venire	a69d-71e-42g61
w:venite	a-72c121
w:vent	a-72b49c-67d86e72
w:vente	a-96b-60c90d65e-62f-54g-63
w:ventes	a-95c45d78f50
w:venu	a-102c72e90
w:venue	a-64f58
w:venus	a-95c53e91
w:ver	a46b95c-63d-42e-41
w:verdad	b68c-52d60
w:verde	a94c-109d-106e122
w:verified	c67
w:verite	c81e-40
w:verkaufen	c95
w:vermeil	a95b51c-74
w:vero	c100
w:verona	d57
w:verra	a-65b126c-83
w:verre	a-135d136g-44
w:verres	a66b63c-88
w:verrez	c78
w:verrons	b59c-95e53g45
w:vers	b66c-124d60f-70g112
w:version	a-56c-102d-81f-61g150
w:versione	a-87c86g66
w:verso	a76c-42
w:vert	a145b-76c-133d-41e-67f-55g-72
w:verte	a45b46
w:very	a69b-51d-63f-63
w:veste	a40c-63d57e65g-56
w:vestido	b56c-48e54
w:vet	a-72b66c43f-40g118
w:vetrina	d-41e44
w:veu	a166b-60d-72
w:veuillez	a-104c-96f142
w:veulent	c75
w:veut	a103d-77e-88f-51g-75
w:veux	a105b-93c-105d-136e-53f88g-62
w:vez	a-64e68g55
w:vi	a-62c78d-67f105g-77
w:via	a-88c53d89g-56
w:viaggio	c-46d-50f118
w:vicenza	c101
w:vicino	a-86b55d109
w:vida	a42e52
w:vide	a-93c-95d123e133g-50
w:video	a68b-63c71d-69e-62f-43
w:videos	a-50b57c67
w:vides	a62c57
w:vie	a85b-46c-60d-62g-66
w:vieille	b89c-70
w:viel	a-59b48d79
w:viendrai	a-45b127c-107e-54g92
w:viendrait	c-59d154
w:viene	a57c-43
w:vienna	f61
w:vienne	a113b-59
w:viennent	a-68c78
w:viens	a85c-86d-65e-96
w:vient	a53b-60e94f-57g-71
w:vier	a-53e74
w:viernes	a52c-60g82
w:vieux	b108d-68e-49g-48
w:view	a57
w:viewing	a56e48
w:village	a-86d53g53
w:ville	a-56c50f77
w:vingt	a89b-53c-61d-103e82f-65g-73
w:vintage	a80
w:virement	a53c-82g98
w:vis	a81b-48d51e-43
w:visa	b67
w:visibilite	c53
w:visible	c-53e44
w:visio	a60g93
w:visit	b-43d-79e-57f118
w:visite	a105
w:visiting	a122c-89
w:vista	c80
w:visto	c-72d55g86
w:visuels	c62
w:vit	a62
w:vite	b-42d-51f42g40
w:vitrine	c100d-91e60f-56g-72
w:vitrines	a-113b58c110d-64e-72f-47g-73
w:vivant	a46
w:vivo	a57b-48c-124d72e-54f105g-45
w:vivre	b93
w:voces	d57
w:voeux	a-56c-80f122
w:voglio	a67
w:voi	a-67c119d73e-57f-68g-96
w:voice	c82
w:voicemail	a-95c119g71
w:voici	a-122b-56c-64d-59f-49g148
w:voie	a75c-75f73
w:voila	a-50c54d-89g93
w:voir	a115c-85d-115e-45
w:vois	a100b-110c56
w:voisin	c-105d118
w:voisine	f51
w:voisins	c107d-75
w:voit	b65c-62d53
w:voiture	b64c87d-121
w:voix	c78
w:vol	a-52g69
w:vole	a69c50e-53
w:volentieri	a113
w:volete	c78
w:volevo	b92c-42d-56e-48g63
w:volgende	a44
w:volontiers	a-75b64d43
w:volte	a-91c65e90
w:vom	a-47b-53c-108e113g89
w:von	a-56c-73d-42e87f55g78
w:vont	a75
w:voor	a76b-119c80d-137e-61g61
w:vor	a-44e140f-87
w:vorbeikommen	a53
w:vorratig	a108
w:vorrebbe	a72
w:vorrei	a77e-97g-72
w:vorremmo	a92
w:vos	a-54b52c61d-55e-72f89g-97
w:vossa	c131d-55e-48g-50
w:vossas	c77
w:vosso	c85d-72f80
w:vostra	a-125c138d-75e46f41g-68
w:vostre	c73d-40
w:vostri	a-131b126c50d-81e-75f78g-45
w:vostro	a-95b-44c112d-74e-43f49g-94
w:vote	a45c94g-53
w:votre	a-56b-41c98d-99
w:votres	a126b-111
w:vou	b89c-54
w:voucher	f55
w:voudrais	a91c-84e-107f-79g-87
w:voudrait	a86c41d-68e-73
w:voudrez	c43
w:voudrions	a92e-59
w:voulais	a-92b124d-68f-43
w:voulez	a-83c169d-50e-43
w:vouliez	a-78c-77f74g95
w:vouloir	f75
w:voulons	a119c-74
w:voulu	a96c-42d-47
w:voy	a115c-60
w:voyage	a116c-124d77e-88g-67
w:voyant	a90
w:voyez	a-66b94d45
w:vragen	c79
w:vrai	a96b-116c120d-102e-105f-48
w:vraie	a105b-170c94e-61
w:vraiment	b152c-68
w:vrouw	a63c-46
w:vs	a81b-58c125d-101e-53f-42g-63
w:vu	d-127e84
w:vue	a99b85c-81d-108g-65
w:vues	a-54g63
w:vulgar	e56
w:vuole	c84
w:vvs	c58
w:w	a146b-47c-73d72e-80f-48g-91
w:wait	a-77d141
w:waiting	b72c-70d-85e61g64
w:walk	b89c85d-107e-50
w:walked	e98
w:walking	e54
w:wall	c-52e75g91
w:wallet	a40b52c-70
w:wallets	c65
w:walnut	c-46d57g57
w:wann	a79
w:want	a88d-55f-61g-91
w:wanted	a-74b140c43d-91f-47g-73
w:wants	a133b-63c-107e-83f-57g-61
w:war	a-90c-112e145f49
w:ward	c85
w:ware	c44d-47g42
w:waren	a92
w:warm	b102
w:warranty	a-113c-74d139
w:was	b-66c-76e130g60
w:wash	a-62d61
w:wasn	a-70d40e65
w:wat	b62c-59d66
w:watch	b47d96e-62f-74g-81
w:watches	a57b115c-50d-108e-75f-62
w:watchmaker	a-58c74
w:water	c72
w:way	a-74b-54c-68d76e134
w:ways	a50d-41
w:we	c99d-70e-101f-62
w:wear	a72b-142d65f-55g-76
w:wearing	c-110d126e-52
w:wears	a103c-82
w:website	a-66b109d-59g-52
w:wedding	d56f-61g-83
w:wednesday	b-78c-101d-80g125
w:week	b-80e-49g108
w:weekday	a86
w:weekend	a43c63d-44
w:weekly	c83
w:weeks	a-56b-100c-43e139f-52
w:wegen	a-98b62c70d-66g82
w:weight	c84d48g-45
w:weil	a90
w:weiß	g67
w:welcome	a-91c55e100
w:well	a-77b43c-60d-67e46f85g119
w:wenn	c167d-68e-85
w:went	a-64b-47c-43d123g60
w:werden	a46c-65f90
w:were	a-61b-46d-87e130
w:wesh	c127
w:what	b89c41e-54f-43g-74
w:whatever	a122b-64c-130d-118e-66f133g-82
w:whats	a122b42c-104
w:whatsapp	a-81b65c-65f115
w:wheelchair	a87c-94e47
w:when	b110c-127d53e-58
w:whenever	g67
w:where	d71g-57
w:whether	a-58b75c-57d114f-65g73
w:which	b71c-65d48f-46g52
w:while	b-79c-59d135g-62
w:white	a65b-48c-71d-99e83f-41g44
w:who	a80b-72c72d-111f-41g-96
w:whoever	a-78b-42c56d-61f97g-45
w:whole	b-45d-46e89g-60
w:wholesale	a-54c82
w:whom	f93
w:whose	b102
w:why	a-103c165d-72
w:wide	a80
w:widow	c98
w:width	a-77g92
w:wie	b78c-41d-47e-61f-45g116
w:wife	a95c-42d-78g-95
w:wifes	d50
w:wij	b-86c145d-84f-42g-72
w:wil	a155c-106d-117g-102
w:will	c48d-44e-99f-73
w:willing	a-69d50g52
w:win	a-70b96c58
w:window	a-40b105c73f-61g-104
w:wine	a-126b81c-96d144
w:wing	a114e-45
w:wings	a63b-66g50
w:winner	c49
w:wins	b72
w:winter	a-41c101
w:wir	c127d-78e-78g-71
w:wird	b116e-71f-49
w:wish	a-126c40f134g-42
w:wishes	a89g-61
w:with	d-57e-52g44
w:withdraw	a-108c-111d-67f146
w:within	a-44b-42c84d-73g-50
w:without	b-114c-75e114f53g-71
w:woche	e45f44
w:wochenende	a50
w:wohin	a-84d110
w:wollen	a77
w:wollte	a-113b103c-96e62g126
w:woman	a41d-43e-66g94
w:women	c137d-43
w:won	a124c-130d-102e-57f40g-64
w:wonder	b94g-44
w:wondered	a-59b46c66
w:wonderful	c40e-90f77
w:wondering	a-123b129c-100g57
w:word	c-89e70g92
w:words	e98
w:wordt	a70
w:wore	a-40d61e75
w:work	c70d-89f-85
w:working	a-59c98
w:works	b61d-79
w:workshop	b-67d99f-51g42
w:world	c64
w:worn	a88b-67c-85e62g-82
w:worth	c134d-122e-64g-55
w:would	c71e-66f-53
w:wouldn	c87d-59
w:wrap	c-75e64g84
w:wrapped	a72c-93d65
w:wrapping	a-92e115
w:wrist	a84c-92d55
w:wrists	e40
w:write	a91b46d-76f-70g-52
w:writer	a-41c90
w:writing	a-55b-55c56d-105e83f76
w:written	a-114c57e57f45
w:wrong	a-73b-98c62e111g-77
w:wurde	b105c-55
w:wurden	a52
w:x	a156b-43c-100d-68e-65g-106
w:y	d47g-51
w:ya	a56b-59c-40e-95f92
w:year	b57f-79g-64
w:years	b130f-56g-90
w:yellow	a85d-103g43
w:yes	b-54d-55e-42f-81g130
w:yesterday	a-93c-93d95g106
w:yet	b105c-106d53
w:yeux	a86
w:yo	a123b-52c-124d-103e83f-44g-58
w:york	c-48d78
w:young	a-116e120f50
w:your	a-75c110d-55g-54
w:yours	a-85c113d105e-113f-71g-63
w:z	a136c-71
w:zaffiri	a57b53c-70
w:zaffiro	a54c-50g45
w:zaterdag	a41g48
w:zeit	a56b67e-54
w:zero	a-117d-117e246f-109g-115
w:zia	c83
w:zifferblatt	a70
w:zijn	b87c-90g111
w:zoek	a75
w:zoeken	c91
w:zonder	a52d44
w:zu	c-99d59e-71f113
w:zum	a109c-140e-69f-63g-40
w:zur	b125f41
w:zurich	d71
w:zwei	a81b-43c88d-63e-58f-43
w:£	b-54c67d-86e104f-44g-49
w:а	c-94e134g-76
w:будем	a79
w:будет	a62c-71g64
w:бы	c53d116f-42g-68
w:в	b-78c115e-87f-87g48
w:вам	a-103c-81d117e68
w:вас	g76
w:вы	a-96c48f-44g135
w:день	a61
w:для	c94
w:до	a57c89e-41f-43g-67
w:добрыи	a55g48
w:евро	a75
w:есть	a63
w:живем	a94c-41
w:за	a-84b-49c90d-49e67f-53
w:заказать	a85c-46
w:здравствуите	b-47c65d-50e-50f46
w:и	a-60b-74c63f72
w:из	c-70f129g-63
w:к	a95c-68e76g-61
w:как	e72
w:каталог	a-79b106
w:кольцо	a43c-51g63
w:ли	a62c-108d95e-49
w:мне	a-94d-50e134f-42
w:могу	a60
w:можно	a85
w:мои	c-101f129
w:муж	c-48g94
w:мы	a-92g117
w:на	b-60c-125d48e82g53
w:напишите	a-88c81g61
w:не	a-69b89c-70d-54e116
w:но	g84
w:нужен	a45c54
w:нужна	a85c-43
w:о	g67
w:он	a65b106c-91
w:от	c-41e97
w:париже	a81
w:пишу	a105g-81
w:по	a84c58e-40g-77
w:подарить	a67
w:пожалуиста	b105c-73g43
w:получила	a-69c-63e71g98
w:посмотреть	a84c-41
w:предлагаем	a-83c112
w:продвижение	a-77c112
w:прошу	a-92f130
w:пятницу	g72
w:с	a75b-69d-77f-72g84
w:серьги	a66c-69g82
w:скидка	a-80c106
w:сколько	a95c-57g-52
w:спасибо	a-71c-51g114
w:стоит	a79
w:счет	c62
w:то	c-46g102
w:у	a78
w:уважаемые	a-74c105
w:хотела	a41
w:хочу	a105c-88
w:часы	a46e66g-53
w:четверг	a-43g104
w:чтобы	c65g64
w:это	c-86e101g56
w:я	a-44c83f89g-48
w:ابحث	a86c-49
w:ابنتي	a79c-44
w:الاحد	e76
w:الالماس	a71
w:السلام	a51c48
w:ان	a76b115c-156e48f-57
w:انا	a-76b-76c96d-54e151f-78g-47
w:باريس	a49c-70e105
w:خاص	a69
w:ساعة	a-69c130e65
w:شهر	c122
w:طقم	a93c-72
w:عليكم	a51c48
w:عن	b-49c148d-42e-55f-45
w:في	c139d-91e-133f76g-85
w:قبل	a63c-117e134
w:لا	a93b108c-182d-46e118f-74
w:لديكم	a117c-82e-43
w:لزفاف	a95c-80
w:لندن	a117c-75
w:مرحبا	b117c132d-44e-113f-49g-40
w:مساء	a199b-50c-164e-114f-57
w:من	a-63b-76c142d-69f156g-64
w:موعد	a76
w:هل	a110b-59d-55e-111f-58g-51
w:يمكن	c84
w:يوم	a98b-48c-103d-46f-48g-43
w:€	b-55d-121e146f-52g-57
w:あ	a-121b98d62f-44
w:あり	a-121b98d62f-44
w:いし	a-70d83f46
w:いた	a-106b-41c120f-61g84
w:いて	a55b62e-60g-67
w:いに	a85
w:いの	a71b-54c-53d57e43
w:いま	a86c51d-100f-51
w:いる	a-60c40f76
w:う	b88e-67f-61g75
w:うか	e-49f-44
w:え	a61
w:お	a-78b-50d75f66g56
w:おり	c50f41
w:お願	a-66c-46d72g49
w:か	f-60
w:かけ	g65
w:から	c-68d90g53
w:き	e-52
w:きた	c73
w:きま	a71
w:く	a-68b53
w:くこ	a-45g56
w:くた	f68
w:くな	d110
w:く存	c46
w:け	b-57c62
w:けな	c58
w:けま	c81
w:け取	a100
w:こ	a-45b95c57d-95e-55f-56g95
w:こと	a-45g56
w:こ担	c50
w:こ提	c87
w:こ連	g57
w:さ	b-82c98d-52
w:さい	b-57e-41f45g48
w:させ	b-43c115
w:し	b-58d51
w:した	a-104b-99d96e51f67g60
w:して	b-96c48d-71f43
w:しま	b-71d-94e-68f96g90
w:しめ	b-56c108
w:しょ	e-49f-44
w:す	a49
w:すか	a103b79c-118d42e-73f-69
w:すの	c44
w:せ	a-94b93c80d-43g-68
w:せて	b-47c111
w:せん	a-86b106c63d-63g-44
w:たい	a91c-50d66
w:たき	g65
w:たく	c77
w:たけ	a-109c97f47g-57
w:たさ	e50f62
w:たし	g121
w:たた	a-104c118f-59g87
w:た指	e41g53
w:っ	d-62e119g-45
w:って	d-46e49
w:つ	b120d-49
w:つい	b52
w:てい	a-63b72c55d-79e53
w:てお	a-44c50g40
w:てき	a79
w:てく	f71
w:てこ	c69
w:てし	e-49f-44
w:てす	e46f-74
w:ても	d48
w:て受	a100
w:て購	a-56d130
w:と	e71f-68g61
w:とて	e51
w:とは	a-45g56
w:な	b42c-55d58f-41g-55
w:ない	a50
w:なく	a-55d77e68
w:なの	b92
w:なり	d110
w:に	a77d-82f-87
w:にし	e66
w:につ	b52
w:の	a66b44c-66f-62
w:のお	e64
w:のこ	b43c42
w:のて	a48d79e-56f-47g-51
w:のフ	a94
w:の結	a55
w:の贈	a46
w:の還	a78
w:は	b77c-48f-84
w:はあ	a-92b123c-63d73
w:はし	b-56c108
w:は可	g53
w:は必	a50
w:へ	b90c-86e-42f53
w:への	b45
w:ほ	b-55c97
w:ほと	b-55c97
w:ま	a49
w:まし	a-130b-126c69e63f87g64
w:ます	a94c-77d42e-107
w:ませ	a-86b106c63d-63g-44
w:また	a78b68c-65d-60
w:み	a-53e63
w:め	b-98c146g-40
w:めて	c80
w:めま	b-52c115
w:も	a48b-92c-51d51e87g-73
w:もの	a48
w:ょ	e-49f-44
w:ょう	e-49f-44
w:ら	a-42b48c-58d44e-54f42
w:り	a75
w:りた	a102
w:りま	b46d64g-78
w:り物	a46
w:る	a-78b92e-45f48g-55
w:れ	a123c-116f-53g-56
w:れて	e70
w:れは	a83c-41
w:れま	a53e68
w:わ	d53e57
w:を	b-53f43g-57
w:をお	a-92d74
w:を拝	a64
w:を探	a77
w:を教	c51
w:を贈	a75
w:ん	a-86b106c63d-63g-44
w:んか	a-86b134
w:イ	f-44
w:イス	e41g53
w:エ	b55
w:カ	a-65b129c-57f56
w:ク	b118
w:クレ	b61
w:サ	a-65b-54c75
w:サイ	a-46b-48g43
w:シ	b60f51
w:ス	c-82d55f-43
w:スを	a55
w:タ	a84b53c-59
w:タン	a101
w:チ	a129c-40
w:ッ	b61
w:ック	b61
w:ト	a85
w:トン	a43
w:ネ	b52
w:ネッ	b61
w:ハ	a120c-106d46
w:ハリ	a131b-44c-77d53
w:フ	a81
w:フロ	a90
w:ヘ	a107
w:ヘン	a101
w:メ	a-52d-40e46f123g-41
w:メー	a-52d-40e46f123g-41
w:リ	a110c-73d43e-41g-41
w:リに	a95
w:ル	d-63f112g-50
w:レ	b61
w:レス	b61
w:ロ	a95e-45f-45g-43
w:ロン	a43
w:ロー	a129c-40
w:ン	a79b-91c61e-41g-54
w:ンタ	a101
w:ント	a105c-54
w:ー	a75c-82d-60f102g-71
w:ーチ	a104
w:ール	c-48d-50f117g-42
w:一	b-42c60f-41g-75
w:一下	g55
w:一块	a86c-46
w:一条	c86
w:一点	a79c-41
w:七	a60
w:万	a119b-41c-50d-52g-42
w:万円	a80
w:三	b-43c115e-46f-51
w:三月	d57
w:上	b-75c-133d145e106f-50g44
w:上周	a-75c-47d103
w:下	a98b-55d-59e-56f-68g85
w:下个	a46
w:下午	g79
w:下周	a113
w:不	a83b-45c-88d-66f112
w:不要	f99
w:专	c72
w:专业	c46
w:业	a-43c128d-51
w:丝	c55
w:两	a-54c110g55
w:两万	a46
w:个	b-40d-68g87
w:个月	c65
w:中	a80
w:中文	a90
w:主	c97
w:么	a-99d121
w:也	a-85b42c101d-42
w:书	c121
w:买	d117f-53g-61
w:买一	a71b42c-59
w:买的	a-146c47d125
w:了	a-82c-143d110f86g129
w:予	a57b115c-96d-59e44
w:予算	a80
w:予約	e68
w:事	a61e43
w:二	a82b-74
w:二月	a45
w:于	a-44c95
w:五	a104b-49d-65e-47f-53g40
w:京	a75
w:人	e80g-67
w:今	a125b48c-70
w:从	f85
w:他	a105c-73g57
w:付	a-44c49d74
w:代	c133
w:以	a80f-69g-65
w:以后	a-41b113
w:们	c128d-132f-89g54
w:们是	c74
w:件	a-93d-49g134
w:价	a-63b43c68
w:价格	a-53b46c52
w:份	a41b50c-40
w:优	c63
w:会	b62c45d-67e-57f72
w:会说	a46
w:伦	a95c-52
w:伦敦	a95c-52
w:伺	e72
w:位	a90
w:住	a94c-57f70
w:何	a-61b108f54
w:作	a74c94d-73e-45f-42g-62
w:你	a-87c87d-67e80g-59
w:你们	a-55c106d-95e87g-46
w:你好	f46
w:侈	c104
w:侈品	c104
w:供	a66c69
w:便	b57g46
w:保	a-85c43d104
w:信	a-90c64d-85e-44f118
w:修	a-113c108d110
w:做	a-83c140
w:元	a53
w:先	a-111d-60e87f-70g128
w:先生	g74
w:免	c91
w:免费	c91
w:入	c-62d119e-66g-73
w:入し	a-81c-58d147
w:入れ	a125
w:八	a84
w:公	a107d-41f58
w:公司	f70
w:六	a88c-69
w:内	a-99e58g48
w:円	a80
w:再	a-75b52c-72f119
w:凑	a88c-45
w:出	c108
w:分	a-72b77
w:删	c-62f112
w:删除	f89
w:到	a115b-42c-106d-76e-51g48
w:到巴	a76
w:制	c86
w:刻	a75c-83g104
w:前	a131c-69g-40
w:包	b48
w:包装	c59
w:十	a113b-78d-41f-60g-71
w:十周	a69
w:十月	a72
w:午	a65c-43g67
w:午可	a59
w:厂	c73
w:去	c-96d122f54
w:去年	a-55d106
w:友	c60
w:发	a-95c126d-62
w:取	a183b-80c-53d-84e-50g-58
w:取れ	a100
w:受	a68c-68d109
w:受け	a77c-55d84
w:只	b101c-88d-50
w:可	a71b-59d78e-76f-80
w:可以	a95b-60d83e-62f-63g-79
w:可能	g50
w:右	a94c-60
w:号	a119b-52c-123d53e-63f64
w:司	f70
w:合	a-72c60e46
w:合作	c80
w:名	a125b-81c57d-118e-60f61g-59
w:后	b94c59g-60
w:吗	a140b-63c-122e-94f-91g-72
w:否	c43
w:告	c125d-45
w:员	a58d-52e93
w:周	a107b-66c-122
w:周五	g79
w:周六	a57
w:周年	a85
w:和	a-90c93
w:品	a-115b44c119f-42g-52
w:品牌	c77
w:哪	a51c42d62g-48
w:哪里	a42c55d69g-45
w:售	a-106c138
w:商	a-42g71
w:喜	c45
w:四	a86c-70
w:回	a-64c41d107e-45f-54g50
w:围	a112c-46
w:围巾	a112c-46
w:在	a41d66f-100
w:在伦	a65
w:在巴	d54e42
w:圳	a-63c63d50
w:块	a106c-74
w:場	a-51c85
w:士	g50
w:处	a-58d64
w:处理	a-58d64
w:外	a83
w:多	a145c-78d63e-54f-50g-55
w:多少	a135c-60
w:大	c46f-49g-61
w:大学	a-102b78c106
w:大概	d93
w:天	a118c-52e-46f-50g82
w:失	a-56e103
w:奢	c104
w:奢侈	c104
w:女	c66g41
w:她	a56
w:好	b-64c86d-59e-69g124
w:妻	a76
w:姓	a62
w:姓名	a62
w:娘	a78
w:婚	a103
w:子	c-80e50
w:字	a81d-82f-44g92
w:存	g52
w:存し	c46
w:学	b122d-67e-49g-52
w:学生	a56c-48
w:定	a-52b122c-52d-47g96
w:宝	a56c91d-48
w:实	c121
w:客	e109
w:客户	a56
w:家	a48c42
w:寄	a-49d148g-49
w:尊	c63
w:尊敬	c63
w:小	a135b-114c117d-45e-76f-72g-41
w:小さ	c43
w:少	a135c-60
w:少钱	a149c-69d-68
w:就	a-102g62
w:岁	a60
w:工	a41c72
w:左	a94c-60
w:左右	a94c-60
w:已	f93
w:巴	a91b-40c-98g-53
w:巴黎	a86c-95g-49
w:巾	a120c-58
w:市	c77
w:布	c44
w:希	f51
w:希望	f51
w:带	a-67c50d129
w:帮	a-64c83g69
w:平	g69
w:年	d136e-57f-59g-65
w:店	a60b-110c157d-75f-98
w:店て	a48
w:店舗	d92
w:店里	a71c42
w:度	a-79d-83e97f116g-57
w:座	a44d52
w:开	a-70c177
w:弊	c50
w:弊社	c50
w:当	a-55c91
w:当者	c50
w:待	a-64e120
w:御	a-55c98
w:御社	a-48c88
w:必	a50
w:必要	a50
w:息	f62g50
w:您	b-55c95d-83e-63f-81g137
w:您好	b-42c74d-60e-48f-56g101
w:想	a119b-83c42e-91f-47g-115
w:想看	a70
w:想给	a115c-46
w:想送	a80
w:成	c48d94e-40
w:我	b-48c75d60e-65
w:我上	a-55d107g-53
w:我们	b-50c92d-74e-55f-65g97
w:我是	c59g49
w:我的	a-62c-76d42f112
w:戒	a95
w:戒指	a91
w:戴	a54
w:户	a56
w:房	b-42c50
w:所	f63g45
w:手	b-59c-49d89e-50f81
w:手机	c-51f101
w:手表	d53
w:手镯	g60
w:担	c50
w:担当	c50
w:拝	a81
w:拝見	a81
w:指	a85c-79
w:指輪	c-45g47
w:按	a-61g108
w:换	a-56d104g75
w:探	a77
w:探し	a77
w:接	a-54d100g-57
w:推	a43
w:推荐	a49
w:提	a-65c110
w:提供	c87
w:提案	c68
w:支	a44c50
w:收	a-77f40
w:教	b-41c103
w:教え	c54
w:敦	a95c-52
w:敬	c63
w:敬的	c63
w:数	a60g60
w:文	a79d-48e49
w:文的	a78
w:新	a-83g52
w:方	c54g43
w:方便	g55
w:日	b-64d59f-51g66
w:日の	g63
w:日本	c44d91
w:时	a-59d68g90
w:时间	d48
w:是	a-41b58c96d-75f-69
w:是深	c73
w:時	a-82b81c-70d77e56
w:時計	a-60b86c-54d88
w:暦	a78
w:暦祝	a66
w:書	d65
w:最	b41e60
w:月	a105b-74c-64d60f-67g-89
w:有	a115b-90c50e-44f-104g-72
w:有会	a69
w:有现	a100
w:望	d-57e88f48g-42
w:末	a84
w:本	b-55c86d44f-42g-56
w:机	c-51f101
w:机号	c-51f101
w:条	c86
w:来	a124b-72c-126d-82e-57f-66g138
w:来月	a70
w:样	a-75c147d-63
w:样品	c61
w:样的	c145d-41
w:案	a-54c53e67
w:概	d93
w:構	b-52c108
w:様	a-42e72
w:次	a-91c-44g97
w:欢	c51
w:欢迎	c63
w:欧	a49
w:款	a50d-43g55
w:残	a-55e123
w:母	a80c-51e63
w:母の	a95
w:每	a71c-43
w:水	a-42d79
w:没	a-46d114g-41
w:消	a-78f120
w:深	a-70c66
w:深圳	a-63c63d50
w:点	a69
w:無	b-40c108
w:然	a-47c101
w:牌	c77
w:物	a111c-64
w:现	a102b93c-94
w:现在	b106c-50
w:现货	a100
w:珠	a110
w:珠宝	a54
w:理	a-104d134
w:生	d-57e-42g42
w:用	a-71d79g96
w:电	a-57g58
w:百	c85
w:的	b-93d90e-58
w:的包	b55
w:的客	e53
w:的店	a60c108
w:的手	a-56c-72d98f77
w:的顾	a72
w:盒	c86
w:盘	a109
w:直	a-75d152g-59
w:看	a112c-103d-72e-51f-51
w:看一	a46
w:看吗	a97c-45
w:真	a60c136d-70
w:真珠	a94
w:短	c-51f101
w:短信	c-51f101
w:石	a42c44
w:研	a-44b-54c133
w:研究	c90
w:礼	a74
w:礼物	a90
w:社	a-83b81c87
w:社の	a-48c78
w:祝	a79
w:祝い	a85
w:究	c90
w:突	c110
w:突然	c110
w:等	a-78b47e49
w:简	a62
w:算	a119c-86d-46
w:算は	a80
w:算两	a46
w:系	c106d-59f54
w:約	a62e63
w:約は	a50
w:結婚	a55
w:絡	g57
w:约	a52
w:经	f98
w:结	a59
w:结婚	a64
w:给	a74d-93
w:给我	f79
w:翠	c57g44
w:翡	c57g44
w:翡翠	c57g44
w:老	c55
w:者	b-59c123
w:者様	c50
w:能	a87e-60f-54
w:能て	g50
w:自	a103b109c-89d-52
w:自分	b92
w:舗	d92
w:色	a146c-96d-81
w:荐	a49
w:表	a90c-64
w:表盘	a109
w:袋	a49c79
w:装	c50
w:要	a53b-70c-50e-72f85
w:要て	a50
w:要再	f99
w:見	a75
w:見し	a64
w:视	a53
w:视频	a53
w:計	a-60b86c-54d88
w:订	d114
w:证	a-90c163
w:话	a-61g50
w:说	d-51g109
w:说中	a46
w:请	b-82c75e-92f84
w:请问	a51b-55d114e-58f-61
w:谢	a-45c46f99
w:谢谢	a-45c46f99
w:貴	b64
w:貴社	b64
w:購	a-116b42c-103d142e-41f59
w:購入	a-116b42c-103d142e-41f59
w:贈	a104
w:贈り	a104
w:货	a119b-56c90d-98e-46f-50g-70
w:货吗	a135c-65d-49
w:购	a139
w:贵	a-121c132d-52f53g-53
w:贵公	a-44c49f73
w:费	a-98c114g-43
w:赤	a78
w:輪	c-45g47
w:輪の	e41g53
w:转	a-46c93
w:迎	c63
w:还	c-91d145e-45f-42g-68
w:还在	a-101b65d98
w:这	a-46
w:退	f76
w:送	c-55d103f-42g-58
w:連	g57
w:連絡	g57
w:週	a73b-48
w:還	a78
w:還暦	a78
w:那	a99d-105e-44f-49g84
w:那只	a75
w:邮	a-61f53g95
w:邮件	f63
w:都	a-46g109
w:采	c80
w:采购	c64
w:里	a56b-57e-71
w:里看	a65
w:重	c-43e43
w:量	a-44g70
w:金	a97c-55
w:銀	a44d52
w:銀座	a44d52
w:钱	a139c-89
w:钻	a51
w:铂	a60
w:铂金	a60
w:镯	g60
w:間	b-46c64e68
w:门	a-47c133
w:问	a57c-71d106f-75
w:问吗	a72
w:间	d48
w:除	f89
w:需	c-50d96
w:需要	c-50d96
w:革	a119
w:革の	a115
w:願	a-66c-46d72g49
w:願い	a-66c-46d72g49
w:项	a59
w:项链	a59
w:顾	a87
w:顾问	a87
w:预	a111c-88d-50g-41
w:预算	a105c-67
w:预约	a60
w:频	a53
w:频看	a64
w:饰	c86
w:饰盒	c78
w:首	c93
w:首饰	c86
w:香	c52
w:黎	a86c-95g-49
`;
