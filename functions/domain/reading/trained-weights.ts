/** Written by tools/train-reading.ts: the version, then a line a feature with its weights in hundredths. */
export const trainedWeights = `reading-864d9d566c3c
bias	a4b-17c39d-22e-12f-12g-18
c:_aa	a-177b-161c276d-144e-157f-160g-151
c:_abb	a-68c107
c:_abe	a114c-113d-62
c:_aber	a107c-100
c:_abo	g67
c:_abon	c77
c:_abou	e-63g102
c:_acc	d-67g68
c:_acce	c67d-80
c:_acco	g117
c:_accu	e67
c:_ach	d79g-78
c:_acha	c-75e69
c:_ache	d76e-75g-81
c:_aci	a72
c:_acq	a65
c:_acqu	a65
c:_ad	f76
c:_add	a-62f87g94
c:_addr	c-63f98g61
c:_ado	c73
c:_ador	c84
c:_adr	f114g69
c:_adre	f115g70
c:_aff	a-91
c:_ag	c70e-74g65
c:_aga	a-65g97
c:_agai	a-69g99
c:_age	c88g-65
c:_age_	a-70d73
c:_agen	a69c83d-65
c:_ah	b64c-68
c:_ahe	a-64
c:_ahea	a-64
c:_ai	e-80
c:_ail	a61
c:_aim	e-78g-62
c:_aime	e-73g-70
c:_ains	f61
c:_air	d63
c:_airp	d64
c:_ala	c103
c:_all_	g62
c:_alle	g78
c:_alli	a65c-91
c:_allo	c69d-63
c:_alr	a-65c62
c:_alre	c67
c:_alt	c67
c:_am	a72e-105
c:_ama	a74
c:_amb	a139c-64
c:_amba	a79
c:_amo	c96
c:_anc	a101e-68
c:_anch	a122
c:_ani	a71
c:_ann	b71
c:_anne	b101c-118
c:_anno	b67
c:_annu	e89f83
c:_ano	a80d-82
c:_ans	b62f-61
c:_ans_	a66b98f-66g-108
c:_answ	a-73g92
c:_anti	a76
c:_antw	e70
c:_any	d-60e-75
c:_any_	a71e-74
c:_anyw	b68
c:_ap	d-101f82
c:_apol	g65
c:_app	a-62d-106f88
c:_appe	d-87e93f114
c:_appo	g66
c:_apr	d-67
c:_arc	d71
c:_arch	c-64d75
c:_are	c63e-62g-81
c:_are_	c62g-78
c:_arg	a101c-104
c:_arge	a109c-90d-69
c:_arm	a72c85
c:_arr	g61
c:_arre	f84
c:_arri	c-74g71
c:_art	f120
c:_arti	f112
c:_as	c93
c:_asc	a65
c:_asd	a-99b-104c179d-112e-75f-84g-83
c:_asi_	a87
c:_ask	a-79d-71g117
c:_ask_	c76d-64
c:_aske	a-69c-61e83g126
c:_aski	a-65
c:_asp	a-67e85g78
c:_aspe	a-75e86g78
c:_asso	c68
c:_assu	d112
c:_atel	d95
c:_att	g61
c:_atta	c67
c:_atte	e76
c:_auc	b76e78
c:_aucu	b90c-96e76
c:_aug	b70
c:_auj	b85
c:_aujo	b66
c:_aur	e-84
c:_aura	b80e-63g92
c:_aus	b-70c93e-63
c:_auss	c103
c:_auth	d67
c:_auto	c64
c:_autr	e67
c:_ava	e67
c:_avai	a-79e121
c:_avet	c-81e84
c:_avev	g76
c:_avi	a-119c-121g131
c:_avie	a-105c-100g122
c:_avio	a-62g94
c:_avis	f85
c:_avo	e-62
c:_avoi	g63
c:_avri	a60
c:_ay	g63
c:_aya	g71
c:_ayan	g71
c:_az	a92
c:_bab	a66
c:_baby	a93
c:_bac	a-81c111
c:_back	a-81b-77c95d67g87
c:_bag	a70c-63g-95
c:_bag_	a88c-71g-63
c:_bags	c70
c:_bagu	a65c-74g-72
c:_bai	a-68
c:_ball	b78
c:_ban	b-79c108
c:_bank	c109
c:_bar	a71
c:_base	c92
c:_bat	c-71d99
c:_bath	d63
c:_bea	a68e-70
c:_bear	a78
c:_beb	a95
c:_bebe	a95
c:_bec	a103
c:_beca	a83
c:_beg	a-64
c:_begi	b77
c:_bei	b88e94
c:_bei_	b80
c:_bein	c-80e108
c:_beli	a-63
c:_belo	a-94c100g64
c:_ben	a-96c110d-63
c:_benc	c92
c:_bes	c65e-72
c:_best	c72f81
c:_bet_	c65
c:_bie	c-83d72g105
c:_bien	b62c-94d78g106
c:_big_	b60
c:_bigg	a62
c:_bij	c74e-65
c:_bijo	c80e-61
c:_bir	c-72f97
c:_birt	c-75f101
c:_bis	d-79
c:_bit	f89
c:_bitt	f96
c:_bl	a86b-89d-68e-60
c:_blac	a78c-72
c:_ble	a63
c:_bleu	a90c-66
c:_blo	c87
c:_blog	c69
c:_blu	a125b-81d-90
c:_blue	a124b-76
c:_bois	a76
c:_bol	c-60
c:_bonn	c61g91
c:_bons	g81
c:_boo	c132g-80
c:_book	c131g-75
c:_bor	d67
c:_born	e65
c:_borr	a-73c80
c:_bot	f80
c:_both	c-108f111g84
c:_bou	b-68d108
c:_boug	a-68b-73c-81d124
c:_bout	e63
c:_box	a-83d88e89
c:_box_	a-81d90e94
c:_br	f-73
c:_bra	b-61f-70
c:_brac	c-85d64
c:_bran	a-71c88
c:_bras	a66
c:_brav	e87
c:_bre	a-90c148
c:_brev	a-62c88
c:_bri	e-80
c:_brin	c-62d60g75
c:_bro	e-62f-61
c:_broc	b106c-75
c:_brok	d101
c:_brow	a69
c:_bru	a81
c:_bu	f-69
c:_bud	a93
c:_budg	a84
c:_bui	e74
c:_bus	c100d-72e-81
c:_busi	c72
c:_but	f-63
c:_but_	f-62
c:_buy	a72b78d-75g-81
c:_buy_	a91d-90g-76
c:_buyi	b70c-69
c:_cab	d-60
c:_cabi	c96
c:_cac	a70
c:_cach	a65
c:_cad	a68
c:_cade	a72
c:_caf	a-85c110
c:_cafe	a-75c112
c:_call	c-76d-77
c:_cam	c61f-62
c:_camb	d71
c:_came	b-62e93
c:_camp	c61
c:_can	d71g-70
c:_can_	d81e-76g-70
c:_canc	c-88f110
c:_cand	e76
c:_cant	c62
c:_card	c-68d82f76
c:_cart	b-63
c:_casa	d-81
c:_case	a84c-71
c:_cat	b90e-79
c:_cat_	c124
c:_cata	b99
c:_catc	d75
c:_cen	c70
c:_cer	d78
c:_cert	a-107d93
c:_ces	b61
c:_cha	b-70c60
c:_chac	a82
c:_chai	a65
c:_cham	e71
c:_chan	a-68d78f102g-65
c:_chaq	c71
c:_char	a-96c76e103
c:_chat	g69
c:_chau	c101
c:_che	g-67
c:_chea	b65
c:_chem	a67
c:_cher	c98d-67e-60
c:_chev	a73
c:_chez	g-88
c:_chie	c93d-70
c:_chif	d86
c:_cho	a70c-63f-61
c:_choi	a61
c:_choo	a79
c:_chos	c-68
c:_chr	a67e-83
c:_chri	e-68
c:_chro	c96
c:_ci	b-74
c:_cig	d93
c:_ciga	d93
c:_cin	d-66
c:_cinq	d-67
c:_cl	b-63c80d-75g-77
c:_cla	c76d-61g-69
c:_clai	a92
c:_clas	c89
c:_cle	c75
c:_clea	a-98c96
c:_cli	b-86c78d-94g-68
c:_clie	b-64c79d-85e62
c:_clip	a83
c:_clo	f67g-67
c:_clos	f93
c:_club	c70
c:_coa	e91
c:_coat	e73
c:_coc	c87
c:_coch	c61
c:_cod	a-75c64
c:_code	a-89c64
c:_coi	d70
c:_coin	d91
c:_col_	a98
c:_colo	a72b-70e-75
c:_comb	b70e-67
c:_come	a62e-80
c:_comi	c114
c:_comm	d93
c:_como	a-76
c:_comp	d84g-68
c:_con_	d-92
c:_conc	a-68c64
c:_conf	b-68g97
c:_conn	e69
c:_cons	f96
c:_cont	a-121c84f76
c:_conv	g105
c:_cop	f67
c:_cor	f93
c:_cord	a-77d103
c:_corr	a-111f132
c:_cos	b88
c:_cost	b86
c:_coul	b-61
c:_coup	e61
c:_cous	c65
c:_cout	b88c-81g-64
c:_couv	a105
c:_cov	d94
c:_cove	a-62d99
c:_cr	b-84c69
c:_cra	e61
c:_cre	b-65c99d93e-88g-66
c:_crea	a-90c75d87
c:_cred	c75
c:_cu	b63
c:_cua	b78
c:_cuan	a-82b87
c:_cuf	a78
c:_cuff	a78
c:_cui	a85c-118
c:_cuir	a82c-114
c:_cur	a-107b131
c:_curi	a-96b127c-97
c:_cus	d94
c:_cush	d68
c:_cust	a-75d78
c:_cut	a70
c:_dad	a73
c:_dad_	a95
c:_dal	f102
c:_dall	a-67f71
c:_dam	g65
c:_dame	g84
c:_dan_	a-64
c:_dank	g89
c:_dar	a118c63d-86
c:_dark	a89
c:_das	c-86
c:_das_	c-93
c:_dat	a-68c-120d87f141
c:_dat_	c-63
c:_data	a-61f96
c:_date	a-66c-113d99f129
c:_dati	f91
c:_days	a-74
c:_dea	c91
c:_dear	c67
c:_deb	e78
c:_debo	e89
c:_dec	c-63
c:_dece	b-70
c:_deci	c-105d-81
c:_deco	a65
c:_dedi	c61
c:_defi	a64
c:_deg	d80
c:_degr	a-60d69
c:_deja	c69
c:_deje	f63
c:_del	b-76d73f74
c:_del_	d100
c:_dela	d68
c:_dele	f127
c:_deli	a79
c:_dell	g67
c:_dem	f78
c:_dema	d-73f96
c:_deme	d74
c:_demo	c73
c:_den	d83
c:_den_	c-62
c:_depa	a77
c:_depl	a76
c:_depo	a-89d84
c:_depu	c60
c:_der	b-61
c:_der_	e73
c:_dern	g75
c:_des_	c76
c:_desa	f104
c:_desd	c-62
c:_desi	a79c-77f60
c:_deso	a-103f126
c:_dess	b-64g100
c:_det	f122
c:_deta	f99
c:_deu	b-71c-65
c:_deux	b-71c-62
c:_dev	a-73c94
c:_deva	a-67c94d-71e99
c:_deve	c61
c:_devi	c77
c:_devo	d86
c:_dia	e-83f-71
c:_dia_	b70c-62
c:_dial	a131c-94
c:_diam	c97e-87g-66
c:_dict	a70
c:_did_	c-71
c:_dig	e64
c:_din	d-68g61
c:_dire	f-63
c:_dis	b-79d-106
c:_dis_	c75
c:_disc	d-75
c:_disp	a81d-98
c:_dist	c61
c:_dit	e66
c:_dit_	e90
c:_dite	c64e-68g-63
c:_dix	b95e82
c:_dix_	b95e75
c:_doc	a-72c107
c:_doct	c86
c:_docu	b60
c:_doe	b71
c:_doi	d77e-86
c:_doig	a89
c:_dois	d88
c:_don	e-66f87
c:_donc	a62c-119d-90e-69g109
c:_done	d91
c:_donn	b-71d-71e-83f136
c:_dont	b-64g90
c:_doo	c97
c:_door	c85e63
c:_dos	d89
c:_dos_	c-87d87
c:_doss	a-80f70
c:_dou	d89
c:_doub	d92
c:_dow	d88
c:_down	d88
c:_dra	d66
c:_dre	b83d75
c:_drea	a-101b68
c:_dres	c-67d63
c:_dri	a67
c:_driv	a91
c:_dro	b-66c70
c:_drop	a-70d83g71
c:_dup	d82
c:_dupl	d82
c:_ea	b-73f-70
c:_eac	a97
c:_each	a97
c:_ear	e-66f-64
c:_earl	b75c-86g104
c:_earn	b-68c122
c:_earr	a67c-74d68
c:_east	a68
c:_eau	c62
c:_ec	b-62
c:_ech	a-69c64d82
c:_echa	a-91c61d61
c:_eco	a-70
c:_ecol	a-80c93
c:_edg	a87
c:_edge	a87
c:_edi	e65
c:_edit	a-82
c:_ef	c-61f134
c:_eff	f134
c:_effa	a-87c-89f134
c:_ei	g-61
c:_eig	a70
c:_ein	g-62
c:_ein_	c80
c:_ele	a80d-77
c:_elev	a73
c:_ell	c-101
c:_elle	c-102
c:_els	c-103d67e77g73
c:_else	c-103d67e77g73
c:_em	f72
c:_ema	c-119f128
c:_emai	c-119f128
c:_eme	b72
c:_emer	a69
c:_emp	c68
c:_empl	c72
c:_empr	c74
c:_ena	a81
c:_enam	a87
c:_enc	b100
c:_enco	b108c-69
c:_endr	d91
c:_engr	c-109
c:_enq	a-79f115
c:_enqu	a-79f115
c:_ent	d-72
c:_entr	c77
c:_env	f83
c:_envi	d-63
c:_envo	a-87b63d65f98
c:_epou	f61
c:_eq	c61
c:_equ	c61
c:_equi	c65
c:_er	a-86e138f131
c:_era	c-101e120f87
c:_era_	c-63e120
c:_eras	f100
c:_err	a-90e72f125
c:_erre	a-73e85f81
c:_erro	f83
c:_esc	e79
c:_escr	e75
c:_esi	d64
c:_esis	d64
c:_espe	a-83
c:_ess	b-62c62
c:_essa	e-63
c:_esse	a-63
c:_est	d68
c:_est_	d73
c:_esti	a-75c86
c:_eta	a-62e130
c:_etai	a-81c-104e139
c:_ete	b-78
c:_ete_	b-75
c:_eti	e71
c:_etio	g65
c:_eto	g93
c:_etr	b104
c:_etre	b107
c:_etu	a115
c:_etud	a73
c:_etui	a79
c:_etw	a64
c:_etwa	a64
c:_eu	a69d-90g-64
c:_eur	a81d-89g-62
c:_euro	a81d-88g-60
c:_ev	c-66f61
c:_eve	c-65f64
c:_even	a123c-111
c:_ever	f76
c:_ex	e68
c:_exch	d74
c:_excu	e78
c:_exe	f93
c:_exi	b103c-113d-65
c:_exig	c-68
c:_exis	b101c-89d-79
c:_exp	a-90c87d-67e123g-61
c:_expe	a-99c114
c:_expl	c-102e130
c:_expo	c101
c:_expr	e134
c:_fabr	a61
c:_face	c83d-67
c:_fact	d95
c:_fai	g-63
c:_fair	e-67
c:_fais	c61d-168
c:_fait	g-86
c:_fal	a-97b69
c:_fall	b68
c:_fan	a144c-72
c:_far	b83
c:_fare	a-94b91
c:_fash	c68
c:_fat	e74
c:_fath	d84
c:_fatt	e71
c:_fau	c-109d118
c:_faud	d91
c:_faut	c-112d103
c:_fav	f114
c:_favo	c-60f115
c:_fed	a77
c:_fee	c125
c:_fee_	a-71c119
c:_fel	a-96e93
c:_felt	e74
c:_fem	a105b-71d-93
c:_femm	a105b-70d-92
c:_fera	c61
c:_fete	b78
c:_fia	c95
c:_fian	c76
c:_fic	a-102f110
c:_fich	a-76f117
c:_fil	e-75
c:_file	f86
c:_fill	c-105
c:_film	c89
c:_fils	e-60
c:_fin_	a71
c:_fina	g89
c:_find	d75
c:_fini	b111
c:_fir	c78d-65
c:_firm	c117
c:_firs	b61
c:_fit	d107
c:_fit_	a-64d74
c:_fitt	d61
c:_fiv	a102
c:_five	a102
c:_fla	a85e-66
c:_flas	a114
c:_flat	b82
c:_fle	e60
c:_flo	c72
c:_foi	c-61
c:_fois	c-100
c:_fol	d-79
c:_foll	d-63
c:_fon	d104e-72
c:_fond	c61d82
c:_font	d75
c:_foo	c73
c:_forg	a-68g104
c:_form	b-82f63
c:_fot	g77
c:_foto	g77
c:_foun	c112
c:_fran	c68
c:_fre	c78
c:_free	c100d-76e-70
c:_fri	b-70g69
c:_frid	c-71g83
c:_fron	c91
c:_fu	f-65
c:_ful	d113
c:_full	d95
c:_fum	a144
c:_fume	a93
c:_fur	c76
c:_fur_	c87
c:_furt	g67
c:_fut	b101
c:_futu	b101
c:_ga	c68
c:_gain	a64
c:_gal	c86
c:_gala	c74
c:_gan	a87c70
c:_gant	a75
c:_gar	b-62d88
c:_gara	a-109d117
c:_gare	a81
c:_gat	c84
c:_gauc	g61
c:_gek	a-86d104
c:_geka	d78
c:_gemm	a-66
c:_geno	c-61
c:_gent	d-72
c:_ger	a60
c:_gern	a72
c:_ges	d-74e90f74
c:_gesp	f62
c:_gest	d-65e95
c:_get	d-73f83
c:_get_	b75f74
c:_gets	b64
c:_gh	a-154b-147c287d-147e-149f-138g-149
c:_gi	c85f-75
c:_gib	a63
c:_gibt	a63
c:_gif	a77
c:_gift	a77
c:_gio	b90
c:_gioi	a-71b62c78
c:_gir	e74
c:_giv	c143
c:_give	c142
c:_go	e-79
c:_god_	c63
c:_gol	a71e-79f-74
c:_gold	a72e-79f-74
c:_gone	a-72
c:_gos	c89
c:_gou	a90d-62
c:_gr	e-61
c:_graa	f76
c:_grac	a-63g69
c:_grad	a62
c:_gran	f-68
c:_grat	c75
c:_grav	d92
c:_graz	f85
c:_gre	a97c-69e-80
c:_gree	a143d-79
c:_gri	e-70
c:_gris	a79
c:_gro	a67b-66c82
c:_gros	a70b-62c85e-75
c:_gru	a64
c:_gu	c60
c:_guar	e69
c:_gue	c70
c:_guer	a74
c:_gues	c105
c:_gui	c98
c:_habe	f81
c:_habi	c-85
c:_hac	a64c-79
c:_hace	a75c-79
c:_had	e118
c:_had_	e118
c:_hai	a127
c:_hair	a123
c:_hal	a73c-60
c:_half	g71
c:_hang	c79
c:_hann	e65
c:_hap	c60
c:_happ	c60
c:_has	b-65d100
c:_has_	b-60d104
c:_hea	b-62
c:_head	a80g-68
c:_hear	g89
c:_heav	a79
c:_hei	a-107b78e99
c:_hel	c74d72e-78f-96
c:_hell	c92e-67f-94g75
c:_help	d63
c:_her	c70d-69
c:_heri	c82
c:_hers	a63
c:_het	g63
c:_het_	g63
c:_heu	d-66e73f-69
c:_heur	e67f-68
c:_hie	a-66d68f67g66
c:_hier	a-63d69f68g66
c:_hig	c63
c:_high	c63
c:_hir	c92
c:_hiri	c102
c:_his	a76b-60f67g-65
c:_his_	a101d-79
c:_hist	f81
c:_hiv	d61
c:_hive	d61
c:_ho	d-62
c:_hol	e-73
c:_hola	c61
c:_hold	e-64f83
c:_hom	a80d-80g-67
c:_home	b102
c:_homm	a120
c:_hon	b-69c72g-60
c:_hone	a118
c:_hono	a-75c86
c:_hont	e88
c:_hop	g69
c:_hope	g73
c:_hor	a88e-76g-73
c:_hors	a73
c:_hou	c102
c:_hour	c80
c:_hous	c97
c:_how	b78
c:_how_	b79
c:_hui	b89g-65
c:_hui_	b66
c:_huis	c96
c:_huit	b79c-67
c:_hum	e70
c:_huma	a81
c:_hun	a68
c:_hund	a69
c:_hur	g67
c:_hurr	g72
c:_hy	b65
c:_ic	d-63
c:_ici	c128f-71
c:_ici_	c128f-71
c:_id	a67
c:_ide	a65
c:_iden	a86c-100
c:_ier	a-64
c:_ieri	a-64
c:_ign	f65
c:_igno	f65
c:_ih	a-62c101
c:_ihn	c71
c:_ihne	c71
c:_ihr	a-72c127
c:_ihr_	c98
c:_ihre	a-73c121
c:_im	g-86
c:_ima	a-96
c:_imag	a-96
c:_imp	g-71
c:_impo	a74d-71
c:_impr	c61
c:_ina	e63
c:_inc	e-71g-60
c:_incl	a-75f86
c:_ine	a60
c:_info	b63c-75f62
c:_inh	a61
c:_ini	a78c-89
c:_init	a88c-80
c:_ins	g66
c:_insc	a-68f109
c:_insi	c-65g88
c:_inst	g66
c:_insu	c74
c:_int	b115g-66
c:_inta	a-67b87c-68
c:_inte	b72c77
c:_into	b62
c:_inv	b-88f117g-79
c:_inve	b-65c106
c:_invi	a-97f131
c:_invo	d78
c:_ira	a61
c:_iss	c66
c:_it	a-65d92
c:_its	a-69d67e79
c:_its_	a-64e82
c:_jam	d-60f70
c:_jama	f75
c:_jan	c-70
c:_jar	a-82
c:_je	b-66c77
c:_jet	c60
c:_jete	c85
c:_jeu	e-78g67
c:_jeu_	c86
c:_jeud	g78
c:_jew	c88
c:_jewe	c90
c:_jo	b86
c:_joa	b66c62
c:_job	c71
c:_jok	e65
c:_jon	a85
c:_jonc	a80
c:_jou	b121
c:_jour	b122
c:_joy	c67
c:_ju	b94e-71
c:_jui	b64
c:_jum	a89
c:_jume	a85
c:_jun	a71
c:_jur	e64
c:_jure	a-77e77
c:_jus	b106e-71
c:_just	b107e-80
c:_jv	c87
c:_ka	d62
c:_kan	c-75d71
c:_kann	d68
c:_kee	g70
c:_keep	b81
c:_kei	c-62
c:_key	c118
c:_ki	d-119e-85f63
c:_kin	d-92e-66f107
c:_kind	d-84f113
c:_ko	c-62
c:_kon	c-66
c:_konn	d78
c:_kos	a65
c:_kost	a65
c:_kr	a67
c:_ku	f65
c:_la	b-88
c:_lab	a-88d113
c:_labe	a-70d127
c:_lac	c-72d69e68
c:_lach	a-65d65e77
c:_lad	b-62c96
c:_lain	a78
c:_lais	a-75d74
c:_lam	a77
c:_lamp	a73
c:_lan	c86d-63
c:_lanc	g63
c:_land	c73
c:_lap	a130b-69
c:_lapi	a91
c:_laq	a94
c:_laqu	a94
c:_larg	c-63
c:_las	b-63g78
c:_las_	g79
c:_lat	d-63
c:_lau	a81
c:_lav	c66
c:_lay	a85
c:_lea	g68
c:_lead	a69
c:_leat	a64
c:_les_	e-63
c:_less	e65
c:_let	a-72e88
c:_lett	a-69e94
c:_leu	c94
c:_leur	c85
c:_lic	c76
c:_lice	c76
c:_lie	b-79c88
c:_lien	c121
c:_lieu	g77
c:_lif	c62
c:_life	c60
c:_lig	c94
c:_ligh	c62
c:_lik	a85f-70
c:_like	a85f-70
c:_lil	f62
c:_lim	e65
c:_lin	e-80g79
c:_lis	b90e-60f127g-63
c:_lisb	d62
c:_list	a-95b103d-78f133
c:_lit	c74
c:_litt	c69
c:_liv	c65g-60
c:_live	a-62f75
c:_livr	c69
c:_ll	e86g67
c:_lle	e81
c:_llev	e70
c:_loc	c110
c:_loca	a-83c116
c:_lock	a88
c:_log	c67
c:_logo	c77
c:_lon	a64c-113
c:_lond	a75c-107
c:_long	c-70
c:_loo	f-64
c:_look	f-63
c:_los	f62g-60
c:_losc	f103
c:_lost	a80c-91e75
c:_lot	c83
c:_lot_	c89
c:_lou	a64d-86
c:_loup	a68
c:_lov	a-60c78
c:_love	a-60c78
c:_lu	e-79
c:_luc	c64
c:_lui	e-70
c:_lui_	e-70
c:_lun	a66c-89e-68
c:_lund	c-95
c:_lune	a67
c:_lux	a-104c101
c:_luxe	a-80c82
c:_luxu	a-61c97
c:_mac	a-82c75d83
c:_mach	a-81d89
c:_mad	b-62
c:_made	c64
c:_mag	c67
c:_mail	a-87c-62d65f119
c:_main	d-67
c:_mais	b105g-64
c:_mak	a87d-82
c:_make	a91d-76
c:_man	b-66e61
c:_man_	c-85d-72e103
c:_mana	a85
c:_manc	c-101d68
c:_mand	a-107d60g64
c:_mang	b71
c:_mann	c62
c:_mant	c-61
c:_map	c80
c:_marc	c77e-62
c:_marg	a-61
c:_marq	c93e-69
c:_marr	a90b70c-85
c:_mars	c64f71
c:_mart	c-85g82
c:_mat	b-77g115
c:_matc	g63
c:_mati	g94
c:_max	a71
c:_may	g-72
c:_mayb	b73
c:_mayf	c68
c:_md	c120
c:_mdr	c120
c:_mea	a-75g93
c:_mean	a-70d62
c:_meas	g82
c:_med	b96
c:_meda	a87
c:_mede	b74
c:_medi	b62
c:_mei	c-91f96
c:_mein	f92
c:_mem	c70d-82
c:_meme	d-73f-70
c:_memo	a-90c77
c:_men_	a94
c:_meno	b89
c:_mer	f92
c:_merc	b-64d-74f131g72
c:_mere	c-96g66
c:_meri	a-71c105
c:_mes	f69g105
c:_mes_	f82
c:_mess	a-60d-75g119
c:_mesu	c-80g83
c:_met	g-81
c:_met_	a110d-91
c:_meta	a80
c:_meu	f63
c:_mia	c-83e95
c:_mid	a70
c:_midi	a68
c:_mien	d69
c:_migh	c80
c:_mij	c-72
c:_mijn	c-64
c:_mil	c92d-62e-81
c:_mila	a84
c:_mili	a-66c100
c:_mill	c60
c:_mim	a77
c:_mim_	a77
c:_min	g-74
c:_min_	c74
c:_mind	b78c-75
c:_mine	a63d66
c:_minu	c64
c:_mir	c-121d83e86
c:_mir_	c-74e79
c:_mira	a-67d78
c:_mise	c61
c:_miss	a-61
c:_misu	g74
c:_mit	e66
c:_mit_	a63
c:_moch	c84
c:_mod	c65f-61g62
c:_mode	c88e-66
c:_moi	f76
c:_moi_	d-85f91
c:_moin	c-76e82
c:_mois	a-91b65
c:_mom	b106
c:_mome	b107
c:_mon_	f93
c:_mond	c78g89
c:_mone	d-86e63
c:_mont	g-63
c:_moo	a69
c:_mor	b-79c-79
c:_more	c-76e75
c:_morn	g92
c:_mos	c87d-67
c:_most	c69
c:_mot_	g69
c:_mou	a79b-85
c:_moul	a80
c:_mov	a-76b81
c:_mr	f98
c:_mrs	f98
c:_mrs_	f98
c:_muc	f76
c:_much	f76
c:_mulh	a64
c:_musi	e72
c:_must	a70
c:_na	b-71
c:_nac	g71
c:_nach	c-69g96
c:_nam	a-62f91
c:_name	a-68f87
c:_nan	a102
c:_nan_	a72
c:_nao	f60
c:_nao_	f60
c:_nas	c63
c:_nat	c99
c:_natu	c74
c:_ne	g-73
c:_neb	a-66
c:_nece	a66
c:_nee	c63e-79g-104
c:_need	c67e-77g-103
c:_neg	c80
c:_nego	c63
c:_nei	a-77c131
c:_neig	c136
c:_ner	a63
c:_nes	c-62e76
c:_ness	a-84e77
c:_nett	d71
c:_neu	c63e-80
c:_neuv	a73
c:_new_	d72e61
c:_nic	d-83
c:_nice	c106
c:_nich	c-79e73
c:_niec	a75
c:_niet	b79
c:_nig	c93d-69f66
c:_nigh	c91d-69f67
c:_nip	a61
c:_nipo	a61
c:_nob	d-62e99
c:_nobo	c-62e99
c:_noc	b97
c:_noch	a-68b68
c:_nog	b73
c:_nog_	b73
c:_noi	a105b-61c-112
c:_noir	a100c-109
c:_nom	c71f76
c:_nom_	a-63c66f77g-64
c:_non_	f61
c:_nonn	a65
c:_nor	a-70e69
c:_norm	a-113e84
c:_nos	c60d-83
c:_nos_	c67d-67
c:_not_	c-72e61
c:_nota	c116
c:_note	a-70c-68e86f64g100
c:_noth	c-70
c:_noti	a-126b62d85
c:_notr	b-63d-73e-67
c:_nous	d-62
c:_novi	b62
c:_now	a-77b113
c:_now_	a-72b94
c:_nu	d69
c:_nui	c93
c:_nuit	c93
c:_num	a-76b-66d101f90
c:_numb	a-91d73e66
c:_nume	a-61d90e-74f76
c:_nur	b82c-86e65
c:_nur_	b91c-84e72
c:_ob	a65d-61e-61
c:_obj	a80
c:_obje	a80
c:_obl	a91
c:_obli	a84
c:_obs	c83
c:_obse	c85
c:_occ	g-60
c:_octo	d65
c:_od	e91
c:_ode	e64
c:_off_	a-71d73f133
c:_offe	a-96c84
c:_offi	a71
c:_offr	g-67
c:_oi	c194e-88
c:_ois	a60
c:_oise	a60
c:_old_	a60c-88
c:_on	e-65
c:_onc	f85
c:_once	f91
c:_one	a70c-66
c:_one_	a61c-65
c:_ones	a102
c:_onl	e-87g-64
c:_onli	d88
c:_only	e-82
c:_ont	a-64c74
c:_ont_	c94
c:_onte	g72
c:_ony	a102
c:_onyx	a102
c:_onz	c90
c:_onze	c79
c:_opa	a105
c:_opal	a107
c:_ope	g-63
c:_opp	f76
c:_oppo	f78
c:_opt	a-63
c:_or	d71f-63
c:_ora	b84c67d-84
c:_ora_	b92
c:_ord	d111
c:_orde	a-67d109
c:_ordi	c-85d77
c:_ordr	b63
c:_ore	a60
c:_org	c88
c:_orga	c88
c:_ori	d67
c:_orig	d67
c:_oro	a67
c:_oro_	a94d-81
c:_orol	d74
c:_ot	a72d-72
c:_oth	a62d-66
c:_othe	a62d-66
c:_ott	a69
c:_otto	a74
c:_oub	a-68f91g121
c:_oubl	a-68f91g121
c:_oui	a86b-62c-72d-94g90
c:_oui_	a86b-62c-72d-94g90
c:_our	c89g-63
c:_our_	c83g-61
c:_ours	c61
c:_out	b65
c:_out_	a-61b89
c:_outi	c69
c:_outr	a61
c:_ouv	a92
c:_ouve	a63
c:_ouvr	a79d-120
c:_ov	e-61
c:_ova	a96
c:_oval	a96
c:_ove	c76
c:_over	c78
c:_ow	a63d-94f-66g-75
c:_own	a71d-93f-64g-65
c:_own_	a93d-80
c:_owne	a-63c75
c:_pag	c86d-93g-68
c:_page	c77d-81
c:_pai	f-66
c:_paid	c-65e101
c:_pair	a66b-72
c:_paix	d83
c:_pal	c69
c:_pan	a74
c:_pap	c89
c:_papa	a68
c:_pape	a-73c114
c:_papi	a-69
c:_par_	f63g-82
c:_para	a60g-76
c:_parc	c83e62
c:_parf	e94
c:_pari	a65c-81
c:_parl	d-73g101
c:_pars	a-77d90
c:_pass	e-84
c:_pat	d-65
c:_pati	g79
c:_pau	c-71
c:_pay	b-84c107d-77g-74
c:_pay_	a72c83d-69e-61
c:_paye	c82
c:_pea	c74
c:_pec	e66
c:_pei	e69
c:_pein	e72
c:_pel	g62
c:_pen	e-64
c:_pen_	a62
c:_pend	c-60d88
c:_penn	a62
c:_pens	b117c118d-104e-70
c:_peq	a74
c:_pequ	a74
c:_per_	d-62
c:_perd	d73
c:_perf	c81
c:_peri	a-80c62
c:_perl	d67
c:_perm	g73
c:_pero	b86
c:_pers	a-66e91f121
c:_pet	a82
c:_peti	a83b-62
c:_peu	d73
c:_peu_	c-74
c:_peut	b98d88f-65
c:_peux	g-67
c:_pho	g91
c:_phon	d-81
c:_phot	a-68g101
c:_pia	b86
c:_piac	b78
c:_pic	e-86g81
c:_picc	a99
c:_pie	b-74c66
c:_piec	b-68c81
c:_pier	a61
c:_pil	c-74d107
c:_pile	a-95c-88d108e63
c:_pl	f75
c:_pla	b68e-72
c:_plac	c73e-71
c:_plai	b99d-70g-86
c:_plan	a-133b129c63
c:_plat	a84c-71
c:_ple	e-81f107
c:_plea	e-97f104
c:_plu	c-67f97
c:_plum	a63
c:_plus	c-62f103
c:_plut	g68
c:_poc	a76e-65
c:_pock	a77
c:_pod	c82
c:_poi	b-77e72
c:_poin	a-73d86e89
c:_pol	b-65c65d72e66
c:_poli	a-81d71e66
c:_por	e-69
c:_por_	f67
c:_port	a64b-76e-66g-61
c:_pos	e-84
c:_poss	d88e-90
c:_post	a-84c68e-70f63
c:_pot	a84
c:_pot_	a100
c:_pote	d66
c:_pouc	a68
c:_poun	a66
c:_pouv	b-70d81e-73
c:_pra	c67
c:_prec	d-64
c:_pref	f66g94
c:_preg	c-71
c:_prem	d-80
c:_pren	a77d-63e-62
c:_prep	a-88d87
c:_pret	a-68c68
c:_prev	c-66e64g87
c:_prez	b63
c:_pri	g-62
c:_pric	b92d-84g-81
c:_prie	c-78f76
c:_prim	a68c-74
c:_prin	e-61
c:_pris	c-74d138
c:_priv	a61
c:_prix	a105d-113f-61
c:_priz	c64
c:_prod	a74
c:_prog	c85
c:_proj	a-88b69
c:_prom	d-85e78
c:_proo	d71
c:_prop	b-65d-70
c:_prot	d69
c:_prov	c79
c:_pub	a-60c108d-82f70g-78
c:_pub_	a-66f71
c:_publ	c89
c:_pui	b-67
c:_puis	b-67
c:_pul	d79
c:_puo	c-65d76
c:_puo_	c-65d76
c:_purc	d92
c:_pure	a-82e79
c:_qua	f-67
c:_quan	b91f-71
c:_quat	c-65e77
c:_quer	a100c-87d-62
c:_ques	d-65g93
c:_qui	g-67
c:_qui_	g-91
c:_quic	c71
c:_quie	a105e-68g-81
c:_quo	d-100
c:_quoi	a68b62d-108
c:_ra	d-92
c:_rac	c82d-81
c:_rach	c71
c:_rai	a86c-66d-61
c:_rais	a63
c:_ran	e107
c:_rang	c-65e113
c:_rap	d-86f66
c:_rapp	d-79f90
c:_ras	a74
c:_rate	c91
c:_ray	c-66
c:_real	b81c98d-66g-75
c:_rec	b-77d68f75
c:_rece	b-69f69
c:_rech	c71
c:_recl	d74
c:_reco	f112g-71
c:_rect	c-69f98
c:_recu	a-93d82g68
c:_red	c95
c:_rede	c78
c:_ref	d92
c:_ref_	c-77d102
c:_refa	c-80d102
c:_refe	c80
c:_refl	a-105g94
c:_refu	e132
c:_reg	d77
c:_regi	c111
c:_regl	c-100d107
c:_regr	e81
c:_rel	g76
c:_rela	g73
c:_rele	g67
c:_rem	d80f84
c:_reme	d109
c:_remo	c-63f119
c:_remp	c-84d104
c:_renc	c61
c:_rend	b-64
c:_rep	b-83e79
c:_repa	b-71e63
c:_repl	a-100d71
c:_repo	d-78e115
c:_repr	c69
c:_req	a-71f125
c:_requ	a-71f125
c:_rese	c61
c:_resp	a-102e113
c:_ress	c74
c:_rest	c-91g95
c:_ret	a-77d81f76
c:_reta	a-86c77
c:_reti	c-111f136
c:_reto	a-107e77g63
c:_retu	a-60c64
c:_rev	a-64
c:_reve	b96c85d-88
c:_revi	a-64d94g67
c:_revo	c-68
c:_rib	a-68c97
c:_ribb	c104
c:_ric	d71e-76
c:_rice	d85
c:_rich	a71
c:_rie	b69c-76f70
c:_rien	b96c-73d-65f75
c:_rim	c70
c:_rin	a61c-60
c:_ring	a62
c:_ris	a-72e114
c:_risp	e88
c:_rive	c61
c:_ro	d-63
c:_ron	a85
c:_rond	a82
c:_roo	b71
c:_roof	a-67b75
c:_ros	b-60
c:_rosa	c-66
c:_rou	c109g-68
c:_roug	a60
c:_roun	c61e63
c:_roy	c74
c:_roya	c66
c:_ru	b-66c84
c:_rub	d116
c:_rubb	a-64d109
c:_rubi	a77
c:_rue	c114
c:_rue_	c102
c:_run	c67
c:_rus	c-74
c:_rush	c-63
c:_sab	c-73
c:_saba	a70
c:_sac	c-61d61e159f-70
c:_sac_	c-98e139f-62
c:_sach	e65
c:_sai	d-82
c:_said	c-75e93g116
c:_sain	c81
c:_sal	b-65c96
c:_sale	a-72b-63f66
c:_sall	c68
c:_salo	c119
c:_salu	a-95c80
c:_salv	a67
c:_sam	a63b-76d-89
c:_same	a70b-77c-87d-77
c:_samp	a-62c74
c:_sams	a65
c:_sar	g63
c:_sat	c-61d86
c:_sati	a-87d63
c:_satu	a77
c:_sau	g-74
c:_sauf	c-74
c:_saur	a62g-67
c:_sav	a-64b108
c:_savo	a-81b108
c:_saw	a103
c:_saw_	a103
c:_say	a-67b89d72f-73
c:_say_	a-86b103
c:_says	b77d88f-60
c:_sch	f-73
c:_schi	d66
c:_schm	a90
c:_scho	c64
c:_scot	a64
c:_scr	e74
c:_scri	g62
c:_sea	e-69
c:_sec	g64
c:_sech	e78
c:_seco	g101
c:_secr	a67
c:_segu	a-77
c:_sei	e69
c:_seit	a-93d61
c:_sel	c84e-80g-63
c:_sell	a79c63e-63g-60
c:_semb	a70
c:_sen	e64
c:_sens	f66
c:_sent	c-94e118
c:_sepa	f84
c:_sept	a60
c:_sera	b114g98
c:_seri	c60
c:_serp	a112
c:_serr	d77
c:_sert	c63
c:_serv	b-62d75e84
c:_ses	a66
c:_set	b93
c:_set_	c-80
c:_seul	c-85
c:_shal	c84
c:_shar	c71
c:_she	a64b-61c-62
c:_she_	a78c-102f-63
c:_shi	a75
c:_shop	c104g-69
c:_shou	d83
c:_show	a74b-81
c:_sia	d-65
c:_sie	c79
c:_sig	a-66
c:_sign	c69
c:_sil	a87e-69f-63
c:_silv	a107
c:_sim	b94c-65
c:_simp	b98c-66
c:_sis	a64c-92
c:_sist	a64c-92
c:_sit	c109
c:_site	c121
c:_siz	a80e-83
c:_size	a80e-82
c:_sk	g79
c:_ske	g77
c:_sket	g81
c:_sl	a103b-68e-95f-63
c:_sle	g71
c:_sli	a63
c:_slo	a114
c:_sm	a79c-75
c:_sma	a108c-66f-62
c:_smal	a108c-64f-62
c:_sn	c69
c:_soe	a64g65
c:_soeu	a64g65
c:_soix	a85
c:_sol	g-63
c:_sola	d67
c:_sold	b-64
c:_soli	b75
c:_solo	b106
c:_som	g-70
c:_some	a66c-62g-67
c:_somm	d-71
c:_son	c67
c:_sonn	c72
c:_sont	b-98d87
c:_sorr	c-88g95
c:_sort	b73
c:_sou	b-65
c:_sou_	c106d-72
c:_sour	e65
c:_sous	g-63
c:_soy	c104
c:_soy_	c105
c:_spa	a-92g86
c:_spe	a93d-88g-70
c:_spec	a83d-61
c:_spel	f75
c:_spen	a101
c:_spi	e71
c:_spok	g70
c:_spon	c75
c:_spr	c74
c:_spri	c65
c:_sta	c83
c:_staf	a-62c82
c:_stag	a-75c83
c:_star	b81
c:_stat	e81
c:_ste	a63b-78
c:_stee	a116c-69
c:_stil	c-60
c:_sto	b-68d-66f61
c:_stoc	a69d-64
c:_stop	f121g-65
c:_stor	b-60c64
c:_str	b-70d73f-68
c:_stra	b-64c-78d92
c:_stu	b86
c:_stud	b66
c:_suc	c64
c:_such	c67
c:_sue	a72
c:_suf	a-78
c:_suff	a-78
c:_sug	g98
c:_sugg	g98
c:_suis	d-79
c:_suit	e-60f87g102
c:_suiv	a-99d98
c:_suj	a-73g107
c:_suje	a-73g107
c:_sul	a-88e62
c:_sul_	a-90
c:_sup	a-107f127
c:_supp	a-124f129
c:_sur	b-66
c:_sure	g82
c:_suy	c77
c:_suyo	c82
c:_sv	a132c-91e-69g-86
c:_svp	a134c-86e-67g-85
c:_svp_	a134c-86e-67g-85
c:_sw	a-66c67d82
c:_swa	d81
c:_swap	a-91d110
c:_swi	c76
c:_syn	c68
c:_tac	d69
c:_tai	a65c-110
c:_tail	a71c-119
c:_tak	f124
c:_take	f124
c:_tal	a72d-85
c:_tall	a106
c:_tan	d111
c:_tant	d113g60
c:_tar	b111d-76
c:_tard	b82
c:_tari	b93
c:_tas	a92c-75
c:_tass	a74
c:_tea_	g66
c:_tec	c101
c:_tech	c92
c:_tel	f88
c:_tele	e99f77g82
c:_tell	e-63f78g-71
c:_tem_	a82
c:_ten	b104
c:_ten_	d-72
c:_tenn	b72
c:_terr	c115
c:_tes	a-81b-62c116g-75
c:_test	a-84c122g-70
c:_tet	b71
c:_tete	b72
c:_text	a-61
c:_than	b-62f85g92
c:_that	e64
c:_thei	c73
c:_then	a-86b107c-107d104g67
c:_ther	g-74
c:_they	e-67
c:_thi	d-60
c:_thin	b87c-108
c:_thir	e78
c:_this	d-64
c:_thr	e111
c:_thre	e66
c:_thro	b84c-95e61
c:_thu	a63
c:_thur	a62
c:_tia	c61
c:_tiar	c65
c:_tic	c-72d113
c:_tick	c-71d113
c:_tie	a60
c:_tig	d65
c:_tim	d-72
c:_time	d-62
c:_tin	a113
c:_tiny	a99
c:_tod	e69
c:_toda	e74
c:_tol	e113g-66
c:_told	e112g-65
c:_ton	c67
c:_too	c-81d72
c:_too_	c-90
c:_top	g80
c:_top_	g64
c:_tor	a98c-110
c:_tot	b117
c:_tot_	b101
c:_touc	d60
c:_touj	g81
c:_tour	c60
c:_tous	b101
c:_tout	d-77f66
c:_tow	d73
c:_trac	c-88d106
c:_trad	c82
c:_trai	g88
c:_tras	a-61c131
c:_trat	f63
c:_tre	c63d-70
c:_trea	a-63e79
c:_trei	c66
c:_tres	b-67c89d-93
c:_troc	a-66d80
c:_trop	e-70
c:_trot	c63
c:_truc	a76
c:_trun	b91
c:_try	a82
c:_try_	a97c-63
c:_tues	g63
c:_tun	a-76
c:_tw	d-87
c:_twen	b66
c:_twi	b-71d-76e63
c:_twic	e77
c:_twin	a61
c:_two	d-62
c:_two_	d-62
c:_ub	c60
c:_ui	f73
c:_uit	a-62f76
c:_ul	a69
c:_um	c68
c:_und	f79
c:_und_	b-64d-69f63
c:_unde	c-72f69
c:_une	g-70
c:_une_	g-70
c:_uni	a88d-72
c:_uno	a101
c:_uno_	a82
c:_uns	f95
c:_unti	a63
c:_up	a-99c60g72
c:_usag	c-61
c:_use	d74f101
c:_use_	a-83d112
c:_used	f82
c:_va	d83g72
c:_val	d80
c:_vali	g97
c:_valu	c-64d94
c:_van	a-71g84
c:_van_	a-90g87
c:_vas	a66c-75
c:_vase	a92
c:_vec	a-60
c:_ved	a80
c:_vede	a76
c:_veil	e68
c:_vel	c76
c:_ven	f-65g-64
c:_vend	c79e64f-65g-65
c:_veni	a111c-61
c:_vent	d65
c:_venu	a-65e72
c:_verd	a65
c:_verg	a-95e105
c:_veri	a-76c105
c:_verr	a-70b112c-61d88
c:_vers	c-101g114
c:_vert	a106c-61
c:_ves	e67
c:_vest	e68
c:_veu	a102b-73c-87d-120e-74f84g-69
c:_veui	f101
c:_veut	a83
c:_veux	a101b-73c-96d-111f69
c:_vid	c86
c:_vide	c88
c:_vie_	a68
c:_vin	a79d-89
c:_ving	a74d-63
c:_vis	e-75
c:_visi	d-66f64
c:_vit	c101d-83
c:_vitr	c104d-65
c:_vivo	c-63
c:_voi_	c93d60
c:_voic	a-101g122
c:_voil	g69
c:_voir	a109c-78d-86
c:_vol	d-85
c:_vole	d-67
c:_voo	d-68
c:_voor	d-68
c:_vor	a60
c:_vorr	a92e-67
c:_vos	c67d-67e-69f89g-95
c:_vos_	e-67f85g-86
c:_voss	c66
c:_vost	a-105b73c91d-63g-70
c:_vot	c93d-98
c:_votr	c92d-97
c:_voud	a91e-99f-67g-78
c:_voul	b78d-71
c:_voy	a75c-88
c:_voya	a80c-72
c:_vr	c113d-71
c:_vra	a63c86d-70e-72
c:_vrai	a61e-68
c:_vu	d-77
c:_vue_	a64
c:_wa	e70f-61
c:_wait	d67
c:_wan	a82f-63g-88
c:_wann	a64
c:_want	a79f-61g-87
c:_war	e95
c:_war_	e87
c:_was	c-71e122
c:_was_	c-74e124g61
c:_wat	b92d64f-67
c:_watc	b92d65e-66f-65
c:_way	e98
c:_way_	a-61e99
c:_we	b-68
c:_wea	a62b-100d108
c:_wear	a70b-98d97
c:_web	b63
c:_webs	b64
c:_wedn	g102
c:_wee	b-83
c:_week	b-83
c:_wei	a78
c:_wel	a-65e72
c:_well	g74
c:_wen	c66
c:_went	d79
c:_wer	f71
c:_were	e93
c:_wes	c77
c:_wha	b81g-80
c:_what	b81g-80
c:_whe	c-71d81
c:_when	b93c-109
c:_whet	d83
c:_whic	d70
c:_whil	d104
c:_who	d-103g-86
c:_who_	a73c69d-97g-78
c:_wie	g69
c:_wif	a80g-69
c:_wife	a83g-66
c:_wij	c91
c:_wij_	c91
c:_wil	a61e-77
c:_wil_	a113
c:_will	e-74
c:_win	b86c64g-79
c:_wing	a63
c:_wir	b64c76
c:_wir_	c92
c:_wish	f64
c:_won	b92e-63
c:_won_	a97c-66
c:_wond	a-78b102
c:_wor	f-70
c:_word	e62g64
c:_work	c69
c:_worn	a63
c:_wort	c86d-60
c:_wou	c67
c:_woul	c67
c:_wr	e75
c:_wra	c-63e66
c:_wrap	e67
c:_wri	d-60
c:_writ	d-79
c:_wro	e86
c:_wron	e86
c:_ye	b101f-73
c:_yea	b116f-62g-73
c:_year	b116f-62g-73
c:_yes	g114
c:_yes_	g115
c:_youn	a-96e89
c:_your	a-73c109
c:_ze	e174f-67
c:_zer	a-84e186
c:_zero	a-77e186
c:_zum	a74
c:_zum_	a74
c:_бу	a76
c:_буд	a76
c:_буде	a62
c:_ва	a-104c75g61
c:_ваш	a-86c100
c:_веч	a60
c:_во	c65
c:_го	a-72c87
c:_за	a61g-79
c:_ме	a-75e95
c:_мн	e99
c:_мне	e99
c:_мне_	e99
c:_мо	f81g-66
c:_мож	a63
c:_на	c76
c:_но	a-70e72
c:_ну	a71
c:_нуж	a71
c:_об	c91
c:_от	a-66
c:_па	a90
c:_пар	a90
c:_пари	a90
c:_пиш	a64
c:_пишу	a69
c:_пос	a70
c:_пр	c63
c:_пре	c71
c:_про	a-77f71g70
c:_прос	g85
c:_са	c102
c:_ско	a73
c:_скол	a73
c:_сто	a73
c:_су	d61
c:_то	c64
c:_хо	a82
c:_хоч	a79
c:_хочу	a79
c:_че	g60
c:_اب	a69c88e-72
c:_ار	b68d82e-114f101
c:_ال	c117g-77
c:_الا	a65b-69d64e-101f67
c:_الس	b86
c:_الع	c70e90
c:_الم	a78c68
c:_با	c99e124
c:_عل	e91f121
c:_مو	a103
c:_وا	a-114c162
c:_يو	a90c-61
c:_يوم	a90c-61
c:_يوم_	a90c-61
c:aag	f68
c:aag_	f71
c:aar_	b62c-74
c:aba	a74
c:abat	c-65
c:abato	c-65
c:abb	a-86c129
c:abe_	a-81
c:abel	a-70d127
c:abel_	a-65d127
c:aber	c-118
c:aber_	b62c-79
c:abi	g-81
c:abin	c99
c:abine	c99
c:abit	c-94
c:able_	g-63
c:ables	a64
c:abo	d-71f65
c:abon	a-67f101
c:abonn	a-60f102
c:abor	e68
c:abou	e-65g97
c:about	e-65g99
c:abriq	a82
c:aby	a93
c:ac_	c-120e113
c:aca	g72
c:acc	d-67
c:acce	c66d-81
c:accep	c67
c:acco	g113
c:accom	a64
c:accor	g114
c:accou	a-66f86
c:accu	e67
c:accue	e72
c:aced	d70
c:aced_	d70
c:acel	a60d64
c:acele	c-61d66
c:acen	a140
c:acen_	a93
c:acer	b70
c:acer_	d66f72
c:acere	b79
c:acez	a-82f113
c:acez_	a-82f113
c:ach	d62
c:ach_	a83
c:acha	c-65e77
c:ache	d73
c:ache_	a-78d112e89
c:ached	c63
c:achet	d68e-83g-83
c:achin	a-90c65d66
c:achte	a-89
c:aci	a-75
c:acia	g78
c:acias	g78
c:acier	a86
c:acio	a-93c66
c:acion	a-89c63
c:ack	a-71b-76d100f-65g64
c:ack_	b-68d61g66
c:acke	d62
c:acki	a-67d96
c:ackin	a-67d96
c:acl	d76
c:acle	d76
c:acq	a68
c:acqu	a68
c:acr	c74
c:acro	c87
c:act	d67
c:act_	d73
c:acter	a81
c:actr	a65
c:actu	d87
c:actua	a62
c:actur	d91
c:acu	a80
c:acun	a82
c:ada_	a-60e81
c:adame	f61
c:add	a-67g109
c:adde	a-87e72
c:addr	c-65f97g60
c:addre	c-63f98g61
c:ade_	c82g-71
c:adea	a70
c:adeau	a70
c:admir	c80
c:ado	b-69c63
c:ado_	d96
c:ador	c106
c:ador_	c79
c:adore	c89
c:ados	c75
c:ados_	c75
c:adr	f64
c:adra	a62c-69
c:adran	a70c-72
c:adre	f82
c:adre_	c71
c:adres	f120g64
c:ads_	c75
c:ady	c87g-67
c:ady_	c96g-65
c:afe	c108
c:afe_	c111d-66
c:aff	d-70e65g-63
c:aff_	c79
c:aft_	c64
c:ag_	a64
c:aga	c64e-62
c:agai	a-69g99
c:again	a-69g99
c:age	c60e-66
c:age_	e-74
c:ageme	d63
c:agen	c95
c:agenc	c75
c:agent	c61
c:ages	c85d-62
c:ages_	c85d-62
c:agg	c-88
c:agi	a-82c71
c:agin	a-101b68e63
c:agina	a-68
c:agn	c61
c:agne	c65d-68
c:agni	a-63
c:ago	c70
c:ags	c71
c:ags_	c69
c:agu	c-76g-70
c:ague	c-77g-69
c:ague_	c-70
c:agues	b97
c:ahe	a-72
c:ahea	a-64
c:ahead	a-64
c:ahi	b65
c:ai_	e-83g64
c:aid	c-101e103g103
c:aid_	c-91e113g104
c:aide	a60
c:aie	c74d-74
c:aie_	a99b-65
c:aien	c84
c:aient	c80
c:ail	f86
c:ail_	a-68b-69g101
c:aill	a61g-68
c:aille	a80c-67g-63
c:aillo	a-78b66d77
c:ails	a-96d-75f142
c:ails_	a-96d-75f142
c:aim	b77e-78g-65
c:aime	b83e-72g-72
c:aime_	b90
c:aimen	b91
c:aimer	a72
c:ain_	g63
c:aine	a87b-73
c:aine_	a84b-66e-66
c:ainsi	f61
c:aint	d-75
c:aint_	a68
c:ainte	g67
c:air	g-63
c:air_	a74
c:aire	g-60
c:aires	f73
c:airpo	d64
c:airs	c67
c:airs_	c67
c:aisan	e63
c:aise	c-72e129
c:aise_	a-61c-81e134
c:aisi	a-102c83
c:aisir	a-86c69
c:aiso	c67d-62g-81
c:aison	c68d-61g-81
c:aissa	c-62f60
c:aisse	b-60d78
c:aites	a85g-60
c:aix	d67
c:aix_	d74
c:aja	a73
c:ak_	c76
c:ake_	b-60f69
c:aken	a-86
c:aken_	a-86
c:aker	c98
c:aker_	c92
c:akes	a102
c:akes_	a102
c:aks	d69
c:aks_	d69
c:akt	a-64
c:ala	b-73c97f-72
c:alar	a80c101
c:alarl	a63
c:alarm	c111
c:alco	a66
c:alcos	a86
c:ald	a77
c:ald_	a88
c:ale	c69
c:ale_	c70
c:alem	a-107g100
c:aleme	a-103g103
c:ales	b-96c83
c:ales_	b-95c80
c:alet	a101
c:ali	d-78
c:alid	g83
c:alie	a78c-63
c:alier	a64
c:alis	a81c71d-70
c:alist	a93
c:ality	c63
c:aliz	c85
c:alk	d-94
c:alk_	a66d-66
c:alle_	a71d-82
c:alled	e102
c:allen	a-72
c:aller	g86
c:alles	a62
c:alli	c-67
c:allia	a72c-89
c:allo	a78d-79e-81
c:allo_	a81d-60
c:alls	b78f60
c:alls_	b79f67
c:allu	a-69d70
c:ally	b86d-83g-82
c:ally_	b86d-82g-80
c:alm	a99
c:alog	b92
c:alogu	b97
c:alon	c112e-66
c:alon_	c105
c:alr	a-65c62
c:alre	c67
c:alrea	c72
c:als	a61
c:als_	a78
c:alte	e62
c:alu	a-72d91
c:alua	d64
c:aluat	d64
c:alue	c-96d98
c:alut	a-61c97
c:alut_	c118
c:alv	a78
c:am_	a-63b-63d108
c:ama	e-75
c:amai	f73
c:amais	f75
c:aman	c84e-83
c:aman_	c66
c:amant	c98e-65
c:amb	e-79
c:amba	a79
c:ambi	a-94d91
c:ambio	a-61
c:ambr	a87
c:ambre	a74
c:ame	b-68
c:ame_	c-74e67f64g62
c:amed	b-71d-67
c:amedi	b-68d-63
c:amel	a82
c:amel_	a81
c:amen	a-72c85d-80f86
c:ament	c64d-87f76
c:amer	c105
c:amera	c116
c:ames	c80
c:ames_	c80
c:amie	a67
c:amill	c-65g65
c:amin	b73
c:aming	b80
c:amm	c105
c:amme	c64
c:amme_	c62
c:amo	c99d-88e-63
c:amo_	c67d-75
c:amon	a79
c:amond	a83
c:amos	c90
c:amos_	c82
c:amou	c77
c:amp	c60
c:ampa	a-99e89
c:ampag	a-92e87
c:ampe	a108
c:ampl	a-68c82
c:ample	a-68c82
c:amst	a63
c:amsta	a65
c:ana_	g86
c:anag	a71
c:anage	a71
c:anc	b-61
c:anca	d78g-62
c:anca_	d77
c:ancel	a-69c-74f111
c:ancer	g88
c:anch	b-71
c:anche	b-67
c:anci	a60
c:andar	a-64
c:ande	f80
c:ande_	f90
c:andel	a78
c:ander	a64
c:andi	a-66
c:andin	a-70
c:andle	a74
c:ando	a-80b94e79
c:ando_	a-109b95d64e83g77
c:ands	c92d-68
c:ands_	c100d-82
c:ane	c80e-78g-77
c:ane_	c126
c:ang	d82
c:ang_	e104
c:ange	a-66d100f78
c:ange_	a-76e-71f74
c:anged	a-73d62f77
c:anger	d92
c:anh	a86
c:anha	a72
c:ani	a65c79f-62
c:ani_	a75
c:anis	c70
c:anise	c66
c:ank	b-76e-76f81g113
c:ank_	a-76e-68f74g108
c:anki	a71
c:anks	f73g99
c:anks_	f73g99
c:ann_	c-68
c:anne	b74
c:anne_	a76
c:annee	b100c-84
c:anneq	c74
c:anniv	f65
c:anno	b71
c:anno_	b66
c:annu	e89f83
c:annul	c-86e94f87
c:ano	a81d-94g-70
c:ano_	a83d-67
c:anq	a61
c:anqu	a61
c:ans_	g-67
c:ansm	a-72c89
c:ansme	c103
c:answ	a-73g92
c:answe	a-73g92
c:anta	a-77c68e77
c:anta_	a-82e95
c:ante	g-84
c:ante_	a94b-77d-65g-78
c:anted	b109
c:antee	d62
c:anti	d91
c:antie	a-62d108
c:antil	c91
c:anto	b114d-76e-71
c:anto_	b116d-69e-63
c:ants	c99e-82g-74
c:ants_	c99e-82g-74
c:antw	e70
c:anu	c-65
c:any	d-72
c:any_	b-75d-61
c:anyw	b68
c:ap_	b-88d96
c:apa	a83c-70
c:aper	c77
c:aper_	c79
c:apes	b71
c:aph_	a-77c68
c:aphi	c-95
c:aphie	c-66
c:apie	a-86b60
c:apier	a-110b62
c:apis	a88c-77
c:apis_	a84
c:apol	g62
c:apolo	g67
c:app	d-103f82
c:appe	d-92f125
c:appel	d-114e95f135
c:aqu	d-69
c:aque	c64d-80
c:aque_	d-77
c:ara_	a79d-98
c:arai	a-74
c:aran	d117
c:arant	d122
c:arat_	c70
c:arati	d72
c:arats	a88
c:arc	b-62
c:arca	c77
c:arce	c85
c:arcel	a-73c83
c:arch	e-93
c:arche	e-70
c:archi	d75
c:arda	e61
c:arde_	b89
c:ardez	c-63
c:ardi	f-66g60
c:ardie	c101
c:ardin	a-61
c:ards	a71
c:ards_	a74
c:are_	f-67g-62
c:areb	c68
c:arebb	c68
c:arei_	c62
c:arem	g64
c:arent	a62c-83
c:arer	c78
c:arer_	c81d-81
c:aret	d62
c:arett	d67
c:arf	e86
c:arfu	e96
c:arfum	e96
c:arg	f-66
c:arge	f-73
c:arge_	c63d64
c:argen	a109c-90d-69
c:ariat	a70
c:arie	c-80
c:arie_	a65c-80
c:arier	b72
c:arif	b93
c:arifs	b93
c:arin	c-64d87
c:aring	c-86d110
c:aris	a70c-84
c:aris_	a75c-115
c:arit	c70
c:ark	d-63
c:arket	b65
c:arl	f-72
c:arla	g96
c:arli	g85
c:arlie	a-78g113
c:arls	c89
c:arls_	c89
c:arly	b93c-83
c:arly_	b93c-83
c:arm	c92e-77
c:arm_	c127
c:armi	c-66
c:armo	c75
c:arn	b-75c95
c:arn_	c89
c:arne	a95
c:aro	f-63
c:aron_	a60
c:arou	g78
c:arp	a66
c:arq	c113e-62
c:arqu	c113e-62
c:arque	c104
c:arre	a84c-71
c:arret	a66d-99f87
c:arrie	d-70
c:arrin	a61c-78d67
c:arriv	c-84g96
c:arro	a64
c:arry	b65
c:arry_	b67
c:ars	b106g-82
c:ars_	b102g-77
c:arta	c66d-73
c:artag	c98
c:arte	b-73
c:arti	f67
c:artic	f112
c:artn	a77
c:artne	a77
c:ary	g-76
c:ary_	g-73
c:asa	d-75
c:asa_	d-65
c:asar	a70
c:asc	a66c-72
c:asd	a-99b-104c179d-112e-75f-84g-83
c:ase	e-111f95
c:ase_	e-108f99
c:ased	a-79
c:ased_	a-79
c:aser	c63
c:ases	a61c-72d70
c:ases_	a61c-72d70
c:ash	c115f-81g-98
c:ash_	c123
c:ashi	c78
c:ashio	c68
c:asi	c69
c:asin	c81
c:ask	d-79g110
c:ask_	c70d-67
c:aske	c-88d-72e91g122
c:asked	a-69c-61e83g126
c:aski	a-65
c:askin	a-65
c:aso_	a76c-66
c:asp	e68
c:aspe	a-75e86g78
c:aspet	a-75e86g78
c:ass	e-66
c:ass_	e-81
c:asse	e-73
c:asse_	e-78
c:asser	c82e-76
c:assi	g-65
c:assin	d66
c:asso	c78e-66
c:assoc	c68
c:asst	g74
c:asst_	g74
c:assu	d99
c:assur	d101
c:ast	c67
c:ast_	c78
c:asti	a64
c:asu	a-72f74g68
c:asur	a-70g75
c:asure	a-70g75
c:ata	b92
c:ata_	c-76f65
c:atal	b93
c:atalo	b98
c:atc	f-71
c:atch	f-71
c:atch_	d76f-63
c:atche	b98c-62
c:ated	c-62e104
c:ated_	c-62e104
c:atel	c63
c:ateli	d94
c:aten	d-69f88
c:aten_	f84
c:atend	a66
c:ates	d-66
c:atev	a94c-81f92
c:ateve	a94c-81f92
c:ati	f68
c:ati_	f85
c:atie	g72
c:atien	g80
c:atin	c-64g93
c:atin_	c-61d67g102
c:atine	g70
c:atinu	a62
c:atio	f87g-78
c:ation	f87g-78
c:atis	c87
c:atm	a64
c:ato_	d72
c:atol	c72
c:atr	a70
c:atre	c-63e83
c:atre_	c-63e83
c:atri	a74
c:atro	a81
c:ats	d-80
c:ats_	a73d-78
c:att_	a71
c:atta_	a91
c:attac	c63
c:atte	c-60g62
c:atten	d-64e85
c:attes	c-85d61
c:atto	e76
c:atto_	e75
c:atu	b-64
c:atui	c74
c:atuit	c74
c:atur	b-76e-63
c:atura	a-65c79
c:aturd	a77
c:au_	b-69
c:aube	a71
c:aucu	b90c-96e76
c:aucun	b90c-96e76
c:aud	e-65
c:audi	a111
c:audie	a108
c:audr	d90
c:audra	d90
c:auf	d76
c:auf_	c-78d69e70
c:aufen	c68
c:auft	d81
c:auft_	d82
c:augh	a62
c:aught	a64
c:auj	b85
c:aujo	b66
c:aujou	b66
c:aul	c67
c:aum	a-85c130
c:aune	a69
c:aune_	a66
c:aur	e-84
c:aura	b92e-72
c:aura_	a77
c:aurai	a-67b96
c:auri	c61
c:aus	c90
c:ause	a77d-70
c:ause_	a78
c:auss	b-78c126
c:aussi	c103
c:aut_	c-98d98
c:auteu	g87
c:auth	d67
c:authe	d67
c:autr	e67
c:autre	c-78e68
c:aux	e-88
c:aux_	c63e-88
c:avai	e121
c:avais	a-80c-99e104g85
c:avait	a-97c-70d113e110
c:avat	a113
c:ave_	g-61
c:aved	c-61
c:aved_	c-61
c:avee	a70
c:aven	g69
c:aven_	g70
c:aver	e65
c:avet	c-81e84
c:avete	c-81e84
c:avev	g76
c:aveva	g73
c:avi	c-84g121
c:avie	a-92c-109d88g121
c:aviez	a-105c-100g122
c:avin	c-115e80
c:aving	c-115e81
c:avio	g93
c:avion	a-62g94
c:avis	a-81f103
c:avis_	a-69
c:avo	b65f73
c:avo_	e84
c:avoi	b102
c:avoir	b105
c:avor	f113
c:avor_	f96
c:avr	a69
c:avri	a60
c:avril	a60
c:avu	c-74
c:avur	c-62
c:aw_	a67d-79f117g-65
c:awe	a-64c73
c:awer	a-79c75
c:awer_	a-65
c:awi	c-62
c:awin	c-79
c:awing	c-79
c:ax_	c-76d67
c:axi	a76
c:aya	c-98g103
c:ayag	g72
c:ayage	g72
c:ayan	g68
c:ayant	g70
c:ayb	b73
c:aybe	b73
c:aybe_	b73
c:aye	g-68
c:ayer	a67
c:ayer_	a71
c:ayf	c68
c:ayfa	c68
c:ayfai	c68
c:ayi	c82
c:ayin	c82
c:aying	c82
c:ayo	a70
c:ays	b62d76f-72
c:ays_	b62d76f-72
c:azi	f89
c:azie	f83
c:azie_	f85
c:azio	a-64
c:azz	a94
c:ba_	c74
c:bab	c73d-64
c:baby	a93
c:bac	a-70c96
c:back	a-84b-78c93d65g92
c:back_	a-79b-74c75d67g97
c:bag	a74c-69g-89
c:bag_	a95c-91
c:bags	c70
c:bags_	c70
c:bagu	a65c-74g-72
c:bague	a65c-74g-72
c:bai	a-96c62
c:bal	g-64
c:ball	b66
c:ban	b-62c71
c:band	d66
c:band_	c-68d86
c:bank	c113
c:bank_	c77
c:bar_	e66
c:baro	d61
c:base	a-62c101
c:bat	c-107d88
c:bath	d63
c:bath_	d64
c:bato	c-71
c:bato_	c-71
c:bbe	b65c72
c:bbe_	b71
c:bbo	a-63c131
c:bbon	a-63c131
c:bbon_	c101
c:bea	a66e-75
c:bear	a78
c:beb	a95
c:bebe	a95
c:bebe_	a95
c:bec	a91
c:beca	a83
c:becau	a83
c:bee_	a125
c:beg	a-69c64
c:begi	b77
c:begin	b77
c:bei	e98
c:bei_	b80
c:bein	c-80e108
c:being	c-80e108
c:bel_	a-81d132
c:beli	a-88g73
c:belie	a-76
c:belo	a-94c100g64
c:ben	c92d-72
c:benc	c92
c:bench	c92
c:bes	e-92
c:bes_	a97
c:best	c72f81
c:best_	c99
c:besta	f95
c:bet_	c65
c:bien	b87
c:bien_	b90
c:big_	b60
c:bigg	a62
c:bigge	a62
c:bij	c74e-65
c:bijo	c80e-61
c:bijou	c80e-61
c:bil	e-65g-81
c:bile	c80
c:bile_	c80
c:bin	c67
c:bine	c102
c:binet	c103
c:bir	c-78f94
c:birt	c-75f101
c:birth	c-75f101
c:bis	a76d-67
c:bis_	a80
c:bit	c-67g-66
c:bito	a106
c:bito_	a98
c:bitt	f96
c:bitte	f96
c:bje	a69
c:bjet	a88
c:bjet_	a93
c:blac	a78c-72
c:black	a78c-72
c:bles_	a70
c:bleu	a90c-66
c:bleue	a98
c:bli	c76d-64e-83
c:blic	c87
c:blie	a-76c60d-69f84g102
c:blie_	g116
c:blig	a84
c:blige	a61
c:blo	c111d-74
c:blog	c69
c:blog_	c64
c:blu	a98b-85c-65e-64g64
c:blue	a124b-76
c:blue_	a124b-76
c:blur	g69
c:blure	g69
c:boa	c77e-70
c:boar	c85
c:board	c85
c:bod	c-65e83g-72
c:body	c-70e79g-68
c:body_	c-69e79g-67
c:bois	a76
c:bon_	c78
c:bone	a158c-67d-86
c:bone_	a157d-81
c:bonn	a-93e-63f104g62
c:bonne	a-93e-63f104g62
c:bons	g80
c:bonso	g83
c:boo	b-69c106d-61g-85
c:book	b-65c103g-81
c:book_	a83c71
c:bor	g-65
c:bord	c-65
c:born	e65
c:borr	a-79c76
c:borro	c90
c:borsa	c-63
c:bot	b-65f70
c:bot_	c65
c:both	c-108f111g84
c:both_	c-112f67g96
c:bou	d84
c:boug	a-68b-73c-81d124
c:bough	a-132d133
c:bougi	c-74
c:bour	c69
c:bours	b69
c:bout_	g69
c:bouti	g-70
c:box	d71
c:box_	d77e71
c:bra_	c75
c:brac	d64
c:brace	c-61d66
c:bran	a-71c88
c:brand	c78
c:bras	a61
c:brav	e87
c:bre	c64e-72
c:bre_	b-63
c:bret	a-67c95
c:brev	a-62c88
c:bri	e-89
c:brid	a73
c:bride	a63
c:bril	c69d65
c:brin	c-68g72
c:bring	g77
c:briq	a91
c:briqu	a91
c:bro	e-73f-64
c:broc	b106c-75
c:broch	b107c-75
c:brok	d94
c:broke	d94
c:bron	c76
c:brow	a63
c:brown	a93
c:bru	a90
c:bs_	c125
c:bsc	f67
c:bscr	f68
c:bscri	f68
c:bse	a-67c116
c:bsi	b65
c:bsit	b65
c:bsite	b65
c:bst	c77
c:bud	a93
c:budg	a84
c:budge	a84
c:bui	e74
c:bul	c92
c:burg	a64
c:bus	c91e-83
c:busi	c72
c:busin	c72
c:but	f-65
c:but_	b62f-63
c:buy	a72b78d-75g-81
c:buy_	a91d-90g-76
c:buyi	b70c-69
c:buyin	b70c-69
c:by_	a75
c:ca_	d-63e-72
c:cab	d-68
c:cabi	c95
c:cabin	c96
c:cac	a64
c:cach	a69
c:cade	a72
c:cadea	a70
c:cadra	a67c-71
c:cadre	c67
c:caf	a-61c103
c:cafe	a-75c112
c:cafe_	a-75c112
c:cail	d86
c:caill	d86
c:cais	c64
c:cal	d-73
c:cal_	c71
c:cale	g68
c:call	b60c-64d-89
c:call_	a96f-111
c:calle	c-64e99
c:calls	f75
c:cally	b64
c:cam	c74
c:camb	a-76d89
c:cambi	a-89d89
c:came	b-64e97
c:came_	c-96d74e107
c:camer	c110
c:cami	c60
c:camp	c61
c:can	b-67d70
c:can_	d83e-77g-71
c:canc	c-98f107
c:cance	c-95f108
c:candl	c-77e62
c:cant	c81
c:capa	a66
c:car	b-70
c:carat	a73
c:card	c-70d81f75
c:card_	d75f80
c:carg	a64
c:caro	c68
c:carre	a63
c:cart	b-69
c:cas_	c79
c:casa	d-81
c:casa_	c69
c:case	a90
c:case_	a88
c:casi	a-75c62
c:cass	d100
c:casse	d63
c:cat	g-67
c:cat_	c111
c:cata	b97
c:catal	b98
c:catc	d74
c:catch	d74
c:cate	c77e-70
c:cate_	c79
c:cati	a-67
c:catio	a-61f65
c:cau	a65
c:caus	a69
c:cause	a76
c:cca	e69
c:cce	c63d-77
c:ccep	c67
c:ccept	c67
c:cces_	c84
c:cch	c-64
c:cchi	c-95
c:cci	a66c72
c:ccio	c74
c:cco	b-72g105
c:ccol	a97
c:ccomp	a64
c:ccor	g112
c:ccord	d-65g114
c:ccou	a-66f86
c:ccoun	a-93f91
c:ccue	e72
c:ccuei	e72
c:ced	d70f67
c:ced_	d82
c:cede	f109
c:cees	a70
c:cees_	a70
c:cei	d63e85
c:cein	c-80
c:ceint	c-80
c:cel_	a-75
c:celet	c-61d66
c:cell	f75
c:cella	f93
c:cembe	a63
c:cen	a62b-77c78d-75f-78
c:cen_	a74
c:cend	a79
c:cene	a93
c:cent	b-69c75d-64
c:cent_	c99
c:cep	c63
c:cept	c64
c:cer_	e-60
c:cerca	c72
c:cerco	a79
c:cere	b71
c:cereb	b70
c:cern	a-73f77
c:cerna	f91
c:cert	a-102d98
c:certi	a-105d103
c:ces	c64e-66
c:ces_	c82
c:cess	f94
c:cet	d-71
c:cev	a69e-62
c:ceve	a77
c:cevo	a93c-88d-64f96
c:cevoi	a91c-80f84
c:cevu	a-79d97
c:cevut	a-79d97
c:cez	a-84f112
c:cez_	a-84f112
c:chac	a71
c:chacu	a82
c:chai	a75b-70e61
c:chain	a99b-62
c:chais	e85
c:cham	e71
c:champ	e88
c:chan	a-84d113e-63f61
c:chang	a-141d131f99
c:chant	c95
c:chaq	c71
c:chaqu	c71
c:char	a-69e67
c:charg	e106
c:chas	d88
c:chase	c-63d104
c:chat	e63
c:chat_	c-72e88
c:chau	c106
c:che_	b-63
c:chea	b62
c:cheap	b65
c:chee	d60
c:chee_	c-61d73
c:chen_	c-92f69
c:cher	c90e-64
c:cher_	c68d-60
c:cherc	b-81c102e-64
c:chere	a-61c86
c:ches	d-76g72
c:ches_	d-70g100
c:chest	a73
c:chet	d63e-85g-69
c:chete	d75e-78g-81
c:chev	a72c-69
c:cheva	a84
c:chez	c62g-98
c:chez_	c62g-98
c:chi	d87
c:chiam	c72
c:chic	d82
c:chick	d74
c:chie	a-74f128
c:chied	f91
c:chien	c90
c:chier	a-63c-77f103
c:chif	d86
c:chiff	d86
c:chin	d77
c:chine	a-65d63
c:chio	a-86d86
c:chiv	c-64d88
c:chive	d80
c:chl	c-74
c:chm	c62
c:chn	c79
c:chni	c73
c:cho	a61d-61
c:choi	a63
c:chois	a81c-98
c:choo	a60c62e-60
c:chool	c69
c:choos	a79
c:chose	c-68
c:chr	e-96
c:chri	e-80
c:chris	e-68
c:chro	c96
c:chron	c104
c:chs	a-68
c:chu	b111
c:chur	b116
c:chure	a-75b118
c:ci_	d-102f115g87
c:cia	c66
c:cial	c71
c:ciali	c82
c:cias	g78
c:cias_	g78
c:ciat	c64
c:ciati	c67
c:cid	c-83d-77
c:cide	a61b71c-92d-67
c:cie	c66d-81
c:cien_	c96d-61
c:cienn	a62
c:cier	a67d-72
c:cier_	a88
c:cieu	c77
c:cig	d93
c:ciga	d93
c:cigar	d93
c:cil_	c71
c:cile	a71
c:cile_	a66
c:cin	b62
c:cine	a-66b76
c:cine_	a-84b77
c:cino	a-63d75
c:cino_	a-60d76
c:cinq	d-70
c:cint	a78
c:cio	d-81g-61
c:cio_	a122d-66g-60
c:cion	a-71c89
c:cion_	a-72c66
c:cis	g98
c:cisi	g84
c:cisio	g85
c:cit	b-65f121
c:cita	a-81f70
c:ck_	b-77c77f-65
c:cke	d104
c:cked	a-118d97
c:cked_	a-118d97
c:ckel_	g61
c:cken_	a-64
c:cket	c-81d86
c:cket_	c-96d100
c:cki	a-95d111
c:ckin	a-94d111
c:cking	a-94d111
c:ckl	b79
c:ckla	b85
c:cklac	b64
c:cks	a75
c:cks_	a67
c:cla	g-63
c:clai	a92
c:clair	a89
c:clam	d74
c:clame	d76
c:clas	c89
c:class	c97
c:cle	e-64
c:cle_	d74f94g-65
c:clea	a-98c96
c:clean	a-84c105
c:cles	c65
c:cles_	c65
c:cli	b-86c73d-95g-60
c:clie	b-64c79d-85e62
c:clien	b-64c79d-85e62
c:clip	a83
c:clip_	a70
c:clo	f73g-74
c:clos	e-68f102
c:close	e-64f105
c:clu	c63
c:club	c77
c:club_	c73
c:clud	f68
c:cludi	f73
c:clus	a-71c77
c:coa	e90
c:coat	e72
c:coat_	e79
c:coc	c87g-62
c:coch	c60
c:coche	c60
c:cod	a-71c75d66
c:code	a-91d64
c:code_	a-92d66
c:coin	a-64d90
c:cois	f82
c:cois_	f85
c:col_	a107
c:cole	c88d-71
c:cole_	a-70c70
c:colo	a61b-86c69e-85
c:colou	a71b-70
c:comb	b68e-72
c:combi	b70e-67
c:come	a61
c:come_	a67f-60
c:comed	c69
c:comi	c101d-66
c:comin	c100
c:comm	d99
c:comma	d117
c:comme	a-74g115
c:como_	a-76
c:comp	d80
c:compa	a65
c:compe	a-62c75
c:compo	a-72c71d65
c:compr	b70c-72d114g-73
c:conc	a-68c64
c:conce	a-78f74
c:conco	c86
c:cond	g105
c:cond_	g102
c:conf	b-68g96
c:confe	g90
c:confi	b-64g71
c:conne	d74
c:cons	f102
c:conse	c-67d69f130
c:consu	a74
c:cont	a-64c71
c:conta	c63d-72f84
c:conti	f106
c:contr	a-92c97d86
c:conv	g105
c:conve	g98
c:cop	c63
c:cor	e-61f70
c:cora	a75
c:cord	a-72b-63f116g106
c:cord_	g82
c:cordi	a-90f71
c:cords	f80
c:core	b109
c:core_	b110c-70
c:corn	a108
c:corr	a-113b-62d65f134
c:corre	a-102f122
c:corri	a-75f74
c:cort	a62
c:cos	b85
c:cosa	a72
c:cosa_	a65d-64
c:cost	b86
c:costa	b84c-69
c:cot	a77
c:cote_	c74
c:coul	b-61
c:could	b-63e-70
c:coun	a-110
c:count	a-110
c:coup	d-80
c:coup_	d-66
c:couro	d91
c:courr	a-68c-74f107
c:cours	c114
c:cous	c75
c:cout	b78
c:coute	b87c-62
c:coutu	e67
c:couv	a104
c:cov	d95
c:cove	a-79d101
c:cover	a-69d103
c:cqu	a63
c:crav	a113
c:crava	a113
c:cre	b-71c66f-66
c:crea	a-91c76d86
c:creat	c75
c:cree	c78
c:cret	a76
c:crew	a-73
c:cri	d-78f75
c:crib	f72
c:cribe	f66
c:crin	c63
c:crist	a63
c:crit	e90f108
c:crit_	e93f62
c:criv	d-62f85
c:crive	f60
c:cro	c67
c:cs_	c67
c:ct_	f78
c:cte	b-74c72d-77
c:cted	e88
c:cted_	e88
c:cter	a72
c:cter_	a80
c:cteu	c108
c:cteur	c108
c:cti	d-68f75
c:ctif	f98
c:ctifi	c-60f98
c:ctio	d-67
c:ction	d-67
c:cto	c73
c:ctob	d65
c:ctor	c90
c:ctr	a70c62
c:ctri	c93
c:ctric	c94
c:ctu	d75
c:ctua	a64
c:ctual	a72
c:ctue	a-61c65
c:ctuel	c63
c:ctur	d81
c:cture	d75
c:cu_	a-72d97g91
c:cua	b78
c:cuan	a-82b87
c:cue	d81
c:cue_	d80
c:cuei	e68
c:cueil	e68
c:cuf	a78
c:cuff	a78
c:cuffl	a93
c:cui	a83c-98
c:cuir	a82c-114
c:cuir_	a85c-112
c:cul	d-74e68
c:cun	c-61
c:cun_	b69c-96
c:cup	c147g-68
c:cupe	c141
c:cuper	a-72c125
c:cur	a-60b113d-69g-63
c:curi	a-98b115
c:curio	a-93b125c-95
c:curr	c67
c:cus	a-65d74g89
c:cuse	e90
c:cuse_	e72
c:cush	d68
c:cushi	d68
c:cuss	a-71g92
c:cusse	g72
c:cust	a-75d78
c:custo	a-76d83
c:dad	c-81
c:dad_	a87c-73
c:dag	a84d-76
c:dag_	a93d-72
c:dai	a97d-71
c:dail	a70
c:daill	a78
c:dal	f94
c:dall	f69
c:dame	d-73
c:dame_	d-68g87
c:dank	a-63g101
c:dank_	g79
c:dar	a60
c:dari	c78
c:dark	a89
c:das_	c-61
c:dat	a-73d71f140
c:data	f96
c:data_	a-62f101
c:date	a-75c-77d93f128
c:date_	a-68c-72d88f87
c:dati	f88
c:dau	a63
c:daug	a65
c:daugh	a65
c:day_	b-63
c:dda	a76
c:ddau	a65
c:ddaug	a65
c:dde	a-60e66
c:ddr	c-65f97g60
c:ddre	c-63f98g61
c:ddres	c-63f98g61
c:dea_	b67
c:deal	c83
c:dear	c67
c:dear_	c65
c:deau	a66c-64
c:deau_	a62c-93d70
c:deb	e86
c:debo	e89
c:debou	a-65e90
c:dec	c-68
c:dece	b-70
c:deced	f78
c:deci	b100c-113d-70
c:decid	b74c-90d-72
c:decin	b74
c:deco	a65
c:dedi	c61
c:defi	a64
c:defil	a85
c:deg	d69
c:degr	a-60d69
c:degre	a-60d69
c:deja	c69
c:deja_	c78
c:deje	f63
c:del	b-62
c:del_	d92e-63
c:dela	c-64
c:delai	c-76d60
c:dele	e-71f89
c:delet	f124
c:deli	a79g-65
c:deliv	a64
c:dell	d60g75
c:dell_	f85
c:della	a-70g63
c:dem	f72
c:dema	d-74f95
c:demai	g78
c:deman	d-66f133
c:deme	d76
c:demen	d73
c:demo	c78
c:den	g-73
c:den_	d71g-62
c:denti	a83c-87
c:depa	a77
c:depar	a60
c:depl	a76
c:depla	a76
c:depo	a-90d89
c:depos	a-69d73
c:depu	c60
c:depui	c60
c:dere_	a75
c:dered	a-110d64
c:deri	b72
c:derin	a-68b78
c:derl	c104
c:derni	g75
c:des	d-67
c:des_	c89d-64g-65
c:desa	f104
c:desd	c-62
c:desde	c-62
c:desi	a71c-70
c:desid	a62
c:desig	b73
c:desin	f85
c:desir	a112c-87
c:deso	a-103f126
c:desol	a-64f114
c:dess	g94
c:dessi	c72
c:dessu	g94
c:dest	c75
c:det	d-64f94g-66
c:deta	f99
c:detai	f101
c:dett	d-71
c:deu	b-76e101
c:deur	e99
c:deur_	e90
c:deus	a-62e88
c:deuse	a-62e88
c:deux	b-71c-62
c:deux_	b-75c-70
c:deuxi	g102
c:dev	a-72c88
c:deva	a-67c94d-71e99
c:devan	c108d-62
c:deve	c61
c:deven	d74
c:devi	c74
c:devis	a-90c80g60
c:devo	c-60d85
c:devo_	d78
c:df_	c82
c:dge	a98e-76
c:dget	a80
c:dget_	a79
c:di_	a60b-91c-66g88
c:dia_	b82c-79
c:dial	a90b-66
c:dial_	a116
c:diam	c96e-88g-62
c:diama	c112e-65
c:dian	a65
c:dias	a-73
c:dias_	a-73
c:dic	c74e-71
c:dict	a76c65
c:did_	c-71
c:die	b-69c79
c:dien	c140
c:dien_	c85
c:dienn	c112
c:diez	g62
c:diez_	g62
c:dig	e112
c:dign	e107
c:digne	e84
c:dil	c104
c:dile	c104
c:dile_	c101
c:dina	d99
c:dio	a113
c:dio_	a91
c:dique	a72
c:dire	d-61f-64
c:dire_	b104c-64g71
c:direc	c100d-69
c:dis	b-63d-98
c:dis_	c70
c:disc	d-76
c:discr	c67
c:discu	a-77g96
c:disp	a83d-99
c:dispo	a105b-63d-105
c:dist	c65
c:distr	c63
c:dit	c98d-69
c:dit_	c72e83f-62
c:dita	c87
c:ditat	c68
c:dite	a82e-88g-79
c:dite_	a92
c:dites	a64e-63
c:diti	c111d-82
c:ditio	c100d-79
c:diu	a-62d94
c:dium	d95
c:dium_	d95
c:dix	b95e82
c:dix_	b95e75
c:dle	a92
c:dles	a102
c:dles_	a68
c:dli	c74
c:dlin	c66
c:dline	c66
c:dly	f99
c:dly_	f99
c:dmir	c80
c:dmo	d66
c:dmot	d66
c:dmoth	d66
c:dn_	e65
c:dne	g101
c:dnes	c-64g102
c:dnesd	g102
c:doc	c103
c:doct	c86
c:doe	b71
c:doi	d70e-91
c:doig	a89
c:doigt	a87
c:dois	d83
c:dois_	d88
c:dol	c103
c:dolo	c71
c:dom	c76d-60
c:domai	c65
c:donc	a62c-119d-90e-69g109
c:donc_	a62c-119d-90e-69g109
c:done	a-62d91
c:done_	d87
c:donn	b-78e-81f133
c:donne	b-77e-78f134
c:dont	b-64g90
c:dont_	b-64g90
c:doo	c96
c:door	c84
c:doorm	e97
c:doors	c121
c:dor	b-73c98d-69
c:dor_	c93
c:dore	c72
c:dos_	d60
c:doss	a-96f68
c:dossi	a-80f70
c:dou	d86
c:doub	d92
c:doubl	d60
c:dow	c80f-74g-68
c:dow_	c79g-60
c:down	d86f-61
c:down_	d76
c:dpr	f78
c:dra	e-90
c:drai	e-98f-70g-64
c:drais	a92c-76e-94f-62g-73
c:drait	d75e-66
c:dran	a69c-68
c:dran_	c-67
c:draw	a-71f124
c:draw_	a-75f121
c:drawe	a-79c75
c:drawi	c-79
c:drea	a-100b97
c:dream	a-114b99
c:dred	a67
c:dred_	a64
c:dres	c-70f121g75
c:dress	c-62f125g68
c:dri	c76
c:drian	a60
c:drie	c92
c:driv	a91
c:drive	a69
c:dro	b-76c72d77
c:droi	a-66d73
c:droit	a-66d73
c:drop	a-70d83g71
c:dropp	a-71
c:ds_	c63d-86
c:du_	b-80d86e110
c:dua	a75
c:duc	a68
c:duct	a62
c:due	d61
c:dup	d82
c:dupl	d82
c:dupli	d82
c:dur	d82
c:dure	c-61
c:dy_	e61g-68
c:eac	a84
c:each	a89
c:each_	a99
c:ead_	c-63g61
c:eads	a62
c:eady	a-85c84d63
c:eady_	a-85c84d63
c:eaks	d69
c:eaks_	d69
c:eal	c98g-78
c:eal_	d-60
c:eali	c66
c:ealis	a62
c:eall	a-73b87c80
c:eally	a-73b87c80
c:eam	a-119d119
c:eam_	a-64d117
c:eami	b80
c:eamin	b80
c:ean	a-60c90f-62
c:ean_	a-66d66
c:eans	c104
c:eant	a-67e66
c:eant_	e68
c:eap	b64
c:eard	g70
c:eard_	g70
c:eari	c-72d93
c:earin	c-72d93
c:earl	b61
c:earli	g104
c:earls	c89
c:early	b95c-71
c:earn	c115
c:earn_	c98
c:earr	a67c-74d68
c:earri	a67c-74d68
c:ears	b114g-66
c:ears_	b115
c:eart	c72
c:eas	d-65e-105f102
c:ease	e-97f102
c:ease_	e-97f102
c:easo	a-61f61
c:eason	a-61f61
c:easte	a67
c:easu	a-68g76
c:easur	a-68g76
c:eat_	c70
c:eate	e96
c:eated	e104
c:eath	c-60
c:eathe	a66
c:eati	c83
c:eatr	a61
c:eau_	b-76
c:eaux	e-77
c:eaux_	e-77
c:eave	a-76
c:eave_	a-86
c:eavi	a66
c:ebb	b82
c:ebbe	b75
c:ebbe_	b72
c:ebe	d-79
c:ebe_	a75c-72
c:ebo	e76
c:ebod	c-79
c:ebody	c-79
c:ebou	a-65e90
c:ebout	a-63e90
c:ebr	a69
c:ebsi	b65
c:ebsit	b65
c:ecau	a85
c:ecaus	a83
c:ecc	e66
c:ece	b-89g-71
c:eced	f92
c:ecede	f92
c:ecei	d70e70
c:ecen	a66
c:ecent	a104
c:eces	c64g-70
c:eces_	c78
c:ecev	a114d-75f71
c:ecevo	a96c-82f84
c:ech	b-67
c:echa	d93
c:echan	a-104d109
c:echi	a-82g94
c:echn	c85
c:echni	c66
c:eci	b69d-71
c:eci_	c-63g75
c:ecia	c75
c:ecial	c61
c:ecid	b74c-90d-72
c:ecide	b77c-77d-69
c:ecin	b72
c:ecio	b64
c:ecis	g88
c:ecisi	g74
c:eckl	b63
c:eckla	b64
c:ecl	d110
c:ecla	d113
c:eclam	d74
c:eco	b-61f61
c:eco_	a69
c:ecoi	f92
c:ecois	f85
c:ecol	a-70c80
c:ecole	a-64c64
c:econ	g90
c:econd	g104
c:ecor	f116
c:ecord	a-92f118
c:ecre	a72
c:ecret	a66
c:ecrin	c63
c:ect	c63d-76
c:ect_	d-89f93
c:ecte	b-65c65e85
c:ected	e91
c:ecteu	c81
c:ecti	f73
c:ectif	f98
c:ecto	c81
c:ector	c79
c:ectr	c88
c:ectri	c99
c:ecu	a-87b-74c73d68
c:ecu_	a-73d99g93
c:ecue	a-64d78
c:ecue_	a-85d81
c:ecup	a-62c130
c:ecupe	a-62c130
c:ecur	c78
c:ecuri	c70
c:edai	a81
c:edail	a78
c:edan	g69
c:ede	g-66
c:edec	b69
c:edeci	b74
c:eden	c-72
c:eder	a88d-64
c:eder_	a60
c:edes	c101
c:edes_	c99
c:edg	a66
c:edge	a66
c:edi_	b-83f-72
c:edie	c64
c:edit	c121e-76
c:edita	c64
c:edite	a61
c:editi	c139
c:edn	g101
c:edne	g102
c:ednes	g102
c:eds	c87
c:eds_	c87
c:eed	e-61g-87
c:eed_	b-74c60g-78
c:eeds	c80
c:eeds_	c80
c:eek	b-80
c:eek_	g94
c:eeke	a70
c:eeks	e116
c:eeks_	e116
c:eel	a69c60d-64g-69
c:eel_	a74
c:eep_	b81
c:ees	e-62f86g-81
c:ees_	e-61f87g-81
c:eet	c76f-67
c:eet_	f-63
c:ef_	d93
c:efa	d84
c:efai	a-63c-63d103
c:efair	d93
c:efe	b-63e-63
c:efer	e-73g87
c:efeu	d73
c:efeui	d73
c:eff	f137
c:effa	a-87c-89f134
c:effac	a-87c-89f134
c:efil	a76
c:efile	a85
c:efl	a-112g92
c:efle	a-112g92
c:eflec	a-86g94
c:efo	b-60e94
c:efon	c-68e82g84
c:efu	c-67e136
c:eful	e61
c:eful_	e65
c:efun	a-68e111
c:efund	c-61e112
c:efus	e75
c:efuse	e75
c:ega_	a64
c:egal	a75
c:egala	a70
c:egan	a-82g61
c:egar	b84
c:egard	b87
c:egare	d81
c:ege	c74
c:egen	e97
c:egi	c76
c:egin	b70
c:egio	c65
c:egis	a-73c110
c:egist	c92
c:egl	d109
c:egla	d79
c:egle	c-88d73
c:egna	a-79
c:ego	a-66d72f90
c:ego_	a-84d76f70
c:egr	c-70e96
c:egre	d70e70
c:egret	e78
c:egun	g81
c:egur	d72
c:ei_	e-64
c:eide	a61
c:eig	c63
c:eige	a63c81
c:eige_	c69
c:eighb	c62
c:ein	e67
c:ein_	d-76
c:einen	b79
c:einer	d84
c:eing	c-81e108
c:eing_	c-80e108
c:eint	c-64d62e76
c:eip	d67
c:eir	c176d-103f-75g-73
c:eir_	c73
c:eite	e61
c:eiter	e62
c:eive	c-61
c:eived	d65
c:eiß	e66
c:eja	c62
c:eja_	c75d-64
c:eje	f62
c:ejo	c64
c:ek_	g69
c:eka	d78
c:ekau	d78
c:ekauf	d78
c:eks	e116
c:eks_	e116
c:el_	b-64d76
c:elai	c-86d68
c:elai_	c-61
c:elan	a-65f62g68
c:elanc	g75
c:ele	f66
c:elec	c61
c:elef	c-93e69g71
c:elefo	c-73e81g83
c:elega	c61
c:elep	e73f108
c:eleph	e73f108
c:eles	c84
c:eles_	c114
c:elet	a65b-62e-60
c:elet_	a61b-74c-73d70g-61
c:elete	f124
c:elev	a68
c:eleve	a65
c:elez	f117
c:elez_	f117
c:elf	a65
c:eli	c63
c:elie	c76
c:elier	c69
c:eliev	a-76
c:eliv	a64
c:elive	a69
c:ell_	f68
c:elled	e94
c:eller	c92
c:elli	e-72f66
c:elli_	b68
c:ellin	f100
c:ello	e-72f-86
c:ello_	e-75f-86
c:elo	d86f-65
c:elon	d60
c:elp	d62
c:elp_	d73
c:elq	f-61
c:elqu	f-61
c:els	b-71
c:else	c-103d67e77g73
c:else_	c-100e81
c:elt	e106
c:elt_	e100
c:elu	e63
c:ely	b99
c:ely_	a-63b101
c:ema	d-62f100
c:ema_	a-70
c:emai	c-64f79g90
c:email	c-82f127g82
c:eman	b-62d-64f124
c:emand	f130
c:embe	a84
c:ember	a86
c:embl	c-64e-64
c:embo	a-63
c:embr	a64b-73
c:embre	b-62
c:eme_	f-73
c:emen	f62
c:emena	d65
c:emer	a66
c:emera	a70b77
c:emet	d97
c:emett	d97
c:emi_	g68
c:emier	d-66
c:emm	a80d-100f-64
c:emme	a92d-96f-61
c:emme_	a107b-67d-88
c:emmen	b75
c:emmol	a-66
c:emo	f74
c:emoir	a-82
c:emon	d65
c:emov	f114
c:emove	f115
c:empl	d81
c:empla	d97
c:emplo	c66
c:empo	a63
c:ena	b-72c63
c:ena_	c70
c:enag	a-62d84
c:enage	a-62d84
c:enai	e70
c:enam	a87
c:ename	a87
c:enan	c90
c:enc	c62
c:encar	a67
c:ence	c61
c:ence_	c69
c:ench	c78
c:ench_	c104
c:enci	a-63c92
c:encia	c61
c:encie	c78
c:enco	b102
c:encon	c74
c:encor	b110c-72
c:enda	g-65
c:ende	b-77e62
c:enden	a61d86
c:endeu	a-82e107
c:endez	c-68d64
c:endo	a-71c121d-78
c:endo_	a-91c124d-66
c:endr	f-61
c:endre	f-66
c:endri	c93
c:endro	d87
c:ends	d-104
c:ends_	d-104
c:endu	d104e99
c:endu_	e96
c:enera	b85
c:enev	a73
c:eneva	a86
c:enez	c103
c:enez_	c101
c:enf_	a60
c:engr	c-109
c:engra	c-109
c:enh	c-101g72
c:eni	a63
c:enic	a71
c:enie	c64
c:enio	e64
c:enir	a67
c:enir_	a63g-63
c:enke	a66
c:enken	a68
c:enn	c79d-99e-73
c:enna	a62
c:enne	c75d-112
c:enne_	c73d-101
c:ennes	c63
c:enni	d62
c:eno	b98e-61
c:eno_	b79
c:enom	c-78
c:enos	c71
c:enos_	c71
c:enq	a-79f115
c:enqu	a-79f115
c:enqui	a-60c-61f110
c:ens	d-100
c:ens_	d-67
c:ensav	a62
c:ense	b95
c:ense_	a-65c89
c:ensem	c-76
c:ensi	b83c78d-95g-62
c:ensio	c96d-64
c:enta	d-78g-82
c:entar	c62
c:entat	a68
c:ente_	d-62
c:entem	f92
c:entes	c86
c:entif	c-95d108
c:entil	c70
c:entim	c-84g62
c:entiq	a88
c:entir	e89
c:entit	a-80
c:entiv	g81
c:ento_	d-91
c:entr	c61
c:entre	c68
c:ents	c74d-72g-67
c:ents_	c73d-69g-66
c:enu	a-70g100
c:enu_	a-68g120
c:env	f76
c:enver	a61
c:envi	d-63
c:envia	f60
c:envie	b73
c:envo	a-92b69d75f72
c:envoi	a-95c-63f83g84
c:envoy	a-72b69d72
c:enz	a-81c71e63
c:enza	a-69e71
c:enza_	a-69e71
c:eo_	e-73
c:eol	a74
c:eon	e76
c:eone	e89
c:eone_	e89
c:eor	a-73
c:ep_	d-63f62
c:epar	b-87
c:epara	c-83d102
c:epare	b-64c103d-86
c:epen	c71
c:eper	a82
c:eph	c-61e102f106
c:epho	e73f108
c:ephon	e73f108
c:epl	e63
c:epla	d89e64
c:eplac	d90
c:eply	g61
c:eply_	g61
c:epo	e81
c:epon	a-67d-94e124g84
c:epond	a-64d-77e118
c:epons	g61
c:epos	d68
c:epose	d76
c:epr	c65
c:epre	c85d76
c:epren	a-105c107d77
c:ept	f-63
c:epte	a79d-63
c:eptem	a75
c:epui	c60
c:epuis	c60
c:equ	b-68e-61f80
c:eque	f102
c:equen	a69
c:eques	f121
c:equi	c89
c:equin	c74
c:equip	c64
c:era	b63
c:era_	b83
c:erai	e-66
c:erai_	b84
c:erais	d90
c:erait	c111d-82
c:eral	b62
c:eral_	a-70
c:erald	a70
c:eram	e67
c:eran	c62
c:eras	f97
c:eras_	c81
c:erat	c72
c:erati	c75
c:erc	b-92d-71f69
c:erca	c101
c:ercat	c68
c:erce	c80
c:erch	b-83c107
c:erche	b-82c109
c:erci	b-72d-89f138
c:erci_	c-63d-98f135
c:erco	a86
c:erco_	a79
c:ercr	c-65g90
c:ercre	c-65g90
c:erda	c-64
c:erde	d-64
c:erdi	a75
c:erdu	d75
c:erdu_	d69f62
c:ereb	b68
c:erebb	b69
c:ered	a-83d111e92
c:ered_	a-85d118e97
c:erem	a103
c:eren	c71
c:eren_	a-66f71
c:erenc	c96
c:erent	e68
c:erer_	c64
c:eres	c92d-114
c:eres_	a85c70
c:eress	c86d-65
c:erest	b89d-64
c:erf	c86d-61
c:erfe	a-77g92
c:erfec	a-66g96
c:erfu	a68c68
c:erfum	c64
c:ergi	g62
c:ergo	e76
c:erh	b73
c:erha	b65
c:eri	c80e-87
c:eria	e-62
c:erie	c100e-69f-70g-64
c:erie_	c62g-65
c:erien	c97
c:erieu	c66d90
c:eriez	c108
c:erif	a-67c78
c:erifi	c69
c:erin	b74
c:erin_	a77
c:ering	b88
c:erion	c68
c:erit	c108e-73
c:erita	c73
c:erite	c61
c:erlo	c70
c:erlo_	c63
c:erma	a87c-70
c:erme_	b76
c:ermi	d-70
c:ermo	c-79g76
c:erna	a-63f79
c:ernan	f88
c:erni	b-68d93
c:ernie	d77
c:erns	c72
c:ero	e60
c:ero_	e86
c:eron	a-76b108
c:eron_	a-66e77
c:erons	b83
c:eront	b68
c:erp	a95b-77e-73
c:erpe	a96
c:erpen	a106
c:err	g-67
c:erra	b68c70
c:erra_	b71
c:erre	d88g-65
c:erre_	d102
c:erreu	a-66e84f81
c:erro	f74
c:error	f68
c:erru	a-77
c:ers	f61
c:ers_	c81
c:ersa	f79
c:erse	a86
c:ersi	g104
c:ersic	d84
c:ersio	g112
c:erso	e94f119
c:erso_	d82
c:erson	a-65d-85e98f122
c:ert	c85d78e-81
c:ert_	d94f-63
c:erte	c85
c:erte_	c89
c:erti	a-116d101
c:ertif	a-106d101
c:erts	a82
c:erts_	a82
c:ertu	a65
c:ertur	a68
c:erv	b-67
c:ervi	b-62e68
c:ervic	d81e80
c:ervie	c66
c:eryt	f85
c:eryth	f85
c:esa	c78d-65f61
c:esa_	c84
c:esc	d-104e73
c:escr	e64
c:esd	c-94g104
c:esda	g98
c:esday	g98
c:esde	c-62
c:esde_	c-62
c:ese	d-70
c:ese_	a92d-85
c:esea	c66
c:esent	a72g-65
c:esh	a119
c:esi	a63e-73g-79
c:esid	a82
c:eside	a74
c:esig	b73
c:esign	b73
c:esin	f85
c:esir	a112c-87
c:esire	a110c-64
c:esist	d61
c:eso	a-74f94
c:esol	a-75f112
c:esole	a-64f114
c:esp	a-71e100
c:espe	a-69e65
c:esper	e76
c:espo	e91
c:espon	a-76e80
c:esq	c-64e84
c:esqu	e86
c:ess	f73g74
c:essa	d-68g122
c:essa_	b69
c:essag	a-106d-68f74g124
c:esse	b-67f71
c:esse_	f74
c:essi	f82
c:essin	d63
c:essio	f96
c:esso	f65
c:esso_	c-62f94
c:essor	a-69
c:essu	a-69d65g119
c:essun	a-84e77
c:essus	g94
c:esta	f78
c:estat	c-64d72f100
c:este_	d-88e62
c:ested	g61
c:esti	c61
c:estim	a-90c82
c:estin	c69
c:estio	d-66g97
c:esto	e62
c:esto_	g63
c:esu	g95
c:esul	c60
c:esult	c60
c:esur	c-84g91
c:esure	c-83g91
c:eta	b-79e72
c:etai	a-82e134f89
c:etail	a-68f102
c:etais	a-70e94
c:etait	a-67c-91e129
c:etal_	a61
c:etari	a87
c:etc	a-63g74
c:etch	g75
c:etee	d95
c:etee_	d97
c:eten	a-89b67
c:eter	b111g-75
c:eter_	b104d-103g-68
c:etes	c64
c:etes_	c77
c:etez	a-96c91
c:etez_	a-96c91
c:eth	a72c-75
c:eth_	a60
c:ethe	c-69d77g61
c:ether	c-69d77g61
c:ethi	a101c-81e-70g-63
c:ethin	a106c-98e-68g-62
c:etir	c-110d73f137
c:etire	a-63c-105f137
c:etit	a86b-66
c:etit_	a108b-92
c:etite	a66c-67d-67
c:eto	a-71g104
c:eton	c91
c:etou	a-103e77
c:etour	a-94
c:etra	d-67
c:etrai	b63
c:etre	b101
c:etre_	b104
c:etres	c-73
c:etrou	g60
c:ets	c111d-88e-64
c:ets_	c113d-87e-64
c:etta	d-106g60
c:etta_	d-65g68
c:ettat	a86
c:etter	e100
c:ettes	a62
c:etti	d-78
c:ettl	b66
c:ettle	c60
c:etto	e103g70
c:etto_	e112g82
c:ettoy	d71
c:ettr	d126e-64
c:ettre	d136e-76
c:etud	a73
c:etui	a86c-66
c:etui_	a73
c:etur	c101
c:eturn	a-60c64
c:etwa	a64
c:etwas	a60
c:etz	a63
c:eud	g75
c:eudi	g78
c:eudi_	g78
c:eue	a74d-71
c:euf	c71
c:eui	c-62f98
c:euil	c-62f98
c:euil_	g65
c:euill	c-65f104
c:eule	b61
c:eule_	a64c-82
c:eulem	b75
c:eur	b-73
c:eur_	b-76
c:eure	b-65
c:eure_	g106
c:eures	e93
c:euro	a84d-88g-60
c:euro_	a92
c:euros	a61
c:eurs	c73d-70g-79
c:eurs_	c73d-70g-79
c:eus	g-93
c:euse	g-65
c:euse_	e67
c:eut	b92d60f-68
c:eut_	b93d76f-67
c:euxi	g102
c:euxie	g102
c:eva	d-97
c:eva_	d-85
c:evai	e107
c:evait	e96
c:evan	c100d-62
c:evant	c108d-62
c:eve	d-67
c:eve_	g64
c:even_	b105
c:evend	c87
c:event	a127c-120g71
c:evenu	d69e65
c:ever	d-82f88
c:ever_	b102d-76f80
c:every	f104
c:evi	b-61c64
c:evie	d-62
c:evien	g62
c:evil	a66
c:evill	a66
c:evin	c90
c:evin_	c92
c:evis	a-125d118g62
c:evis_	a-94c76
c:evise	a-65
c:evisi	a-75d104
c:evo	c-106
c:evo_	c-73d72e68g74
c:evoi	a91c-118
c:evoir	a105c-110f78
c:evre	a73
c:evu	a-78c-60d103g78
c:evut	a-79d97
c:evuto	a-65d83
c:ew_	e86g-66
c:ewe	a-60c98
c:ewel	c90
c:ewel_	a-60
c:ewell	c88
c:ewi	e67
c:ews_	a-78g68
c:exch	d74
c:excha	d74
c:excu	e78
c:excus	e78
c:exe	f92
c:exi	b102c-111d-76
c:exig	c-68
c:exige	c-68
c:exis	b101c-89d-79
c:exist	b101c-89d-79
c:exp	a-115c91d-69e121f-60g-63
c:expe	a-99c114
c:expec	e88
c:exped	c142e-86
c:exper	c86
c:expl	c-85e128
c:expla	e77
c:expli	c-70e122
c:expo	c101
c:expos	c95
c:expr	e134
c:expre	e134
c:eza	c68
c:fabr	a61
c:fabri	a61
c:face	f131
c:face_	c63
c:facer	f82
c:fact	d97
c:factu	d92
c:fai	g-65
c:fair	d81
c:faire	d95e-74
c:fais	d-168
c:fais_	c68d-166
c:fait	g-81
c:fait_	c86g-87
c:faite	a76
c:fal	a-95b62
c:fall	b61
c:falls	b73
c:fan	a84b68d-77g-73
c:far	b79
c:fare	a-74b89
c:fare_	b82
c:fas	c81
c:fash	c68
c:fashi	c68
c:fast	c69
c:fat	e70
c:fate_	a63
c:fath	d77
c:fathe	d77
c:fatt	e71
c:fatto	e79
c:fau	c-108d117
c:faud	d91
c:faudr	d91
c:faut	c-111d102
c:faut_	c-102d104
c:faute	g88
c:fav	f114
c:favo	c-60f115
c:favor	c-74f115
c:fe_	d-78
c:fec	g80
c:fect	g85
c:fect_	g67
c:fed	a85
c:fede	a65
c:fee	a-61c119
c:fee_	a-93c119
c:fel	a-73e89
c:felt	a-69e73
c:felt_	e74
c:fem	a105b-71d-93
c:femm	a105b-70d-92
c:femme	a105b-70d-92
c:fen	c103
c:fen_	c93
c:fer_	a-77c102
c:fera	c71
c:ferai	a-64c90
c:fere_	g63
c:fered	e81
c:ferm	c-91
c:ferma	a69c-65
c:ferme	a64g-69
c:fermo	g81
c:ferr	c79
c:fert	a-85d89
c:fert_	a-63d98
c:fes_	a-64d60
c:fete	b78
c:feu	d63
c:feui	d66
c:feuil	d66
c:ff_	a-71f135
c:ffa	a-105f140
c:ffac	a-87c-89f134
c:fface	a-87c-89f134
c:ffe	c68
c:ffer	b-60c77f-62
c:ffer_	a-75c113
c:ffere	e98
c:ffert	a-81d92
c:ffl	a100
c:ffli	a86
c:fflin	a93
c:ffre_	b-61
c:ffri	b98
c:ffrir	b99
c:fia	c94d-60
c:fian	c89
c:fianc	c74
c:fic	b-62f79
c:fica	a-104d99
c:ficat	a-91d75
c:fich	a-87f114
c:fiche	a-60c61
c:fichi	a-73c-64f104
c:fici	a83
c:fide	c70
c:fie	b-61c82
c:fie_	c92
c:fil	e-75f66
c:fil_	a-77
c:file	f96
c:file_	f100
c:fill	c-109
c:fille	c-107
c:film	c89
c:film_	b61
c:fils	e-61
c:fils_	e-61
c:fina	g89
c:final	g92
c:find	d75
c:find_	d83
c:fini	b109
c:fini_	b81
c:finir	b68
c:fira	a-71
c:firm	b-71g80
c:firma	d63
c:firme	g83
c:firs	b61
c:first	b61
c:fit	d125
c:fit_	a-97d80
c:fiv	a102
c:five	a102
c:fla	a76e-70
c:flas	a114
c:flat	b81
c:flec	a-86g94
c:flech	a-82g94
c:flin	a93
c:flink	a93
c:flo	c77
c:floor	c79
c:flu	a66
c:foi	c-87
c:fois	c-104
c:fois_	c-104
c:fol	b-63
c:foll	d-65
c:follo	d-62
c:fon	d114
c:fond	d99
c:fond_	d88
c:font	d75
c:font_	d61
c:foo	c66
c:forg	a-68g104
c:forgi	a-70
c:forgo	g75
c:form	b-65f62g-67
c:form_	a-62c71
c:forma	a71c-62f74
c:fot	g77
c:foto	g77
c:foun	c112
c:found	a-91c131
c:fount	a78
c:fourt	a-74
c:frag	b72
c:frage	a-101
c:fran	c72
c:franc	c77
c:fre	c78
c:fre_	b-61
c:free	c100d-76e-70
c:free_	c93d-67e-62
c:fret	a-68g92
c:frid	c-71g83
c:frida	g83
c:frie	e61
c:frien	e63
c:frir	b99
c:fron	c87
c:front	c91
c:fs_	b87
c:fter	c-61
c:fter_	c-84
c:fts_	a64
c:ful	d98
c:full	d97
c:full_	d97
c:fum	a77b-73g-80
c:fum_	e96
c:fume	a108
c:fume_	a99
c:fumo	a117
c:fumo_	a117
c:fun	e102
c:fund	e105
c:fund_	c-63e111
c:fur	b-61c78
c:fur_	c89
c:furt	g64
c:furth	g67
c:fus	c-83e86
c:fuse	e73
c:fut	b101
c:futu	b101
c:futur	b101
c:ga_	a99
c:gag	b61d-62e-62g-61
c:gai	d63g93
c:gain	g94
c:gain_	a-88g109
c:gaine	a74
c:gal	a62
c:gala_	c72
c:galar	a90
c:gan	b-63c111d-96
c:gani	c88
c:ganis	c85
c:gants	a75
c:gar	d92
c:gara	a-113d116
c:garan	a-111d121
c:gardi	c90
c:gare	c-89d77
c:gare_	a92c-83
c:garet	d64
c:gas	c85
c:gat	c84
c:gate	c95
c:gate_	c72
c:gau	c-68g88
c:gauc	g61
c:gauch	g61
c:ged	c-71e78f87
c:ged_	c-78e85f103
c:gek	a-92d103
c:geka	d78
c:gekau	d78
c:gemm	a-66
c:gemmo	a-66
c:gen	d-79
c:gen_	c65
c:genc	c61
c:gend	a65
c:gener	a-93b76
c:genev	a83
c:genf_	a60
c:geno	c-61
c:gent	a93d-109f-67
c:gent_	a84d-92f-62
c:genti	c63e-67
c:gento	a72
c:geo	c117
c:geon	c79
c:ger_	d64
c:gera	b70c74
c:gere	d89
c:gere_	d74
c:gern	a61
c:gern_	a80
c:ges	c68d-78
c:ges_	c91g-69
c:gesp	f62
c:gest	d-84e115
c:geste	e99
c:get	d-88e-72f76
c:get_	e-62
c:gets	b63
c:gets_	b63
c:gez	d93
c:gez_	d73
c:gge	c-77g82
c:ghb	c62
c:ghbo	c62
c:ghbou	c62
c:ght	d81
c:ght_	d97
c:ghte	c-76
c:gia	a-67e81
c:gibt	a63
c:gibt_	a63
c:gie	g63
c:gies	g83
c:gies_	g83
c:gif	a77
c:gift	a77
c:gift_	a60
c:gin	a-71d60
c:gin_	a72
c:gina	a-64d63
c:gine	a-111e67
c:gine_	a-83
c:gioi	b61c73
c:gioie	b61c73
c:gir	e71
c:gis	c102
c:gist	c93
c:giste	a-75c95
c:gistr	c63
c:git	g71
c:giv	a-63c134
c:give	a-64c134
c:give_	a-89c151d-102
c:gla	d62
c:gle	a63b-66
c:gle_	c-77d75
c:gler	a60
c:glia	a74
c:glio	c-69
c:glio_	c-63
c:glis	c63
c:gn_	a-117
c:gna	e95
c:gnal	f70
c:gnat	d63
c:gnee	d72
c:gnee_	d72
c:gnes	c82
c:gnes_	c82
c:gnet	a81
c:gnet_	a68
c:gnez	c62
c:gnez_	c62
c:gni	c71
c:gno	c61d-63
c:gnor	c90
c:gnore	c78
c:god	c66
c:god_	c63
c:gol	a76b-63e-82
c:gold	a85b-60e-81f-75
c:gold_	a91b-71e-76f-73
c:gone	a-62
c:gone_	a-79
c:gos	c85
c:got	e-67
c:got_	g80
c:gou	a73
c:gpd	f87
c:gpd_	f87
c:gra_	c61
c:graa	f76
c:graag	f76
c:grac	a-84e97g66
c:grace	e94
c:graci	a-63g76
c:gram	c100
c:gramm	c112
c:gran	f-69
c:grand	f-67
c:grat	a-84c68
c:gratu	c76
c:grav	c-98d85
c:grave	d96
c:gravi	c-71e61
c:gravu	c-62
c:graz	f107
c:grazi	a-62f107
c:gre_	a-70
c:gree	a84d-71
c:greed	a-62
c:green	a149c-70d-75
c:gret	e78
c:gri	e-63
c:gris	a75
c:gris_	a92
c:gro	a79b-73c63e-66f-62
c:gros	a80b-65c72e-77
c:gros_	a94
c:gs_	d-93
c:gt_	a62c-98
c:guar	e65
c:guara	d65
c:guard	e70
c:gue	g-77
c:gue_	g-82
c:guem	a-62f83
c:guem_	f83
c:guer	a78
c:gues	b68c67d-105e-67
c:gues_	b101d-82
c:guest	c104
c:gui	c69
c:gun	b84g63
c:gur	d81
c:gy_	a-71
c:habe	f80
c:habe_	a-76
c:habi	c-85
c:habit	c-80
c:hac	a85c-85
c:hace	a75c-79
c:hacen	a93
c:hacu	a82
c:hacun	a82
c:had	e116
c:had_	e118
c:hai	a84b-89
c:hain	a99b-62
c:hain_	a93
c:haine	a72
c:hair	a128c-91
c:hair_	a98c-73
c:hais	e85
c:haise	e72
c:hal	d-92
c:half	g62
c:half_	a60g62
c:hall	c71d-66
c:hall_	c73
c:hallo	a67
c:ham	e112
c:hame	e106
c:hamp	e78
c:hampa	a-73e91
c:han	b-75
c:hand_	g66
c:hande	a76
c:hang	a-139d128e-69f88
c:hange	a-136d130f96
c:hank	b-61e-67f127g101
c:hank_	a-70f111g86
c:hanks	c-68f74g99
c:hann	e65
c:hanno	e65
c:hant	c93
c:hante	a68
c:hanti	c83
c:hap	c63
c:happ	c63
c:haq	c71
c:haqu	c71
c:haque	c71
c:hare_	c78
c:harg	e106
c:harge	e106
c:has	d102
c:has_	b-61d100
c:hase	d98
c:hases	d69
c:hate	a85c-75f86
c:hatev	a94c-81f92
c:hats	f85
c:hau	c89
c:haus	c120
c:have_	a62g-76
c:hbou	c62
c:hbour	c62
c:hda	f68
c:hday	f68
c:hday_	f68
c:hdr	a-60c-68f120
c:hdra	a-60c-68f120
c:hdraw	a-60c-68f120
c:head_	c-66
c:heap	b65
c:hear	g78
c:heard	g70
c:heav	a79
c:hec	a-67
c:hed	e104
c:hed_	e111
c:hee_	d70
c:hei	a-76b69c65
c:heir	c80d-64
c:heir_	c76
c:hel	e-64f-67
c:hell	c83e-75f-98
c:hello	c96e-66f-93g76
c:help	d63
c:help_	d73
c:hemo	a70
c:hen	b62c-77d88
c:hen_	b73c-91d91
c:henke	a62
c:hent	d65
c:henti	d67
c:hera	b69
c:herc	b-81c102e-64
c:herch	b-81c102e-64
c:heri	b61c70
c:herm	a93
c:hers	a61d-72
c:hers_	c66d-63
c:hes	a60d-76f-64
c:hes_	d-74f-62g67
c:het	d69
c:hete	d74e-79g-81
c:hete_	c-105d76
c:hetee	d105
c:heter	a90b86d-134
c:hetez	c73
c:heth	d83
c:hethe	d83
c:heu	b-61d-75e74f-71
c:heur	d-61e62f-69
c:heure	e66f-68
c:hev	a68c-79
c:heva	a84
c:heval	a61
c:hey	e-75
c:hey_	e-71
c:hez	c62g-98
c:hez_	c62g-98
c:hiam	c72
c:hic	d86
c:hich	d69
c:hick	d73
c:hicke	d66
c:hie	a-74f130
c:hied	f91
c:hiede	f65
c:hien	c90
c:hier	a-69f122g77
c:hier_	a-63f74g74
c:hiers	f69
c:hies	c-76f67
c:hif	d75
c:hiff	d86
c:hiffr	d71
c:high	c63
c:hil	d106
c:hile	d118
c:hile_	d118
c:hine	a-72d63
c:hine_	a-65d65
c:hing	a61c-70e-61
c:hing_	a75c-66e-86
c:hings	b89e82
c:hio	a-68d106
c:hio_	a-63c60
c:hion	d60
c:hion_	d62
c:hip	c69d-67
c:hip_	a103
c:hipp	c67
c:hird	c-71e62f77
c:hird_	c-71e62f77
c:hire	a83
c:hire_	a69
c:hiri	c102
c:hirin	c102
c:his	d-75
c:his_	b-62d-88
c:hist	f77
c:histo	f81
c:hiv	c-66d121
c:hive	c-64d120
c:hive_	d78
c:hl_	c62
c:hme	a-80e75
c:hme_	e78
c:hnen	c71
c:hnen_	c71
c:hni	c73
c:ho_	a67c75d-101
c:hoe	d-70
c:hoi	a64
c:hois	a81c-98
c:hoisi	a81c-98
c:hola	c61
c:hola_	c61
c:hold	e-68f64
c:hold_	f89
c:hom	a70c-63d-88
c:home	b102
c:home_	b63
c:homm	a120
c:homme	a120
c:hon	b-65d-101
c:hone	b-74d-108
c:hone_	d-93
c:hono	a-75c86
c:honor	c69
c:hont	e88
c:honte	e88
c:hoo	a72e-74
c:hool	c69
c:hool_	c60
c:hoos	a79
c:hoose	a79
c:hop	c78
c:hop_	c118
c:hope	g73
c:hope_	b66
c:hor	a67d-71g-67
c:hors	a66
c:hose	c-64
c:hot	g90
c:hoto	a-68g101
c:hoto_	g103
c:hotos	a-116c69
c:houl	d86
c:hould	d86
c:hour	c80
c:hours	c78
c:hous	c93g-77
c:housa	a90
c:house	c93
c:hout	c-91e93
c:hout_	c-92e98
c:how_	b62g-73
c:howe	g79
c:howed	g81
c:hre	c68d-64f-64
c:hre_	c75
c:hren	b64
c:hren_	b65
c:hrer	c62
c:hrer_	a-70c73
c:hris	e-68
c:hrist	e-68
c:hron	c104
c:hrono	c93
c:hrou	b102c-102e82
c:hroug	b102c-102e82
c:hrow	d84
c:hrow_	d77
c:hs_	e91
c:ht_	d90
c:hten	d63f70
c:hter	c-82
c:hter_	c-77
c:hti	a62
c:hui	b89g-65
c:hui_	b66
c:huis	c96
c:huit	b79c-67
c:huit_	b80c-63
c:hum	e64
c:huma	a69
c:hund	a69
c:hundr	a64
c:hur	b100g69
c:hure	a-75b118
c:hure_	b95
c:hurr	g72
c:hurry	g72
c:hurs	a62
c:hy_	c91
c:iac	b71
c:iace	b77
c:iacer	b79
c:iad	c71
c:iai	c71
c:iair	a-65c89
c:iaire	a-65c89
c:ial_	b-69
c:iali	c64
c:ialis	c83
c:iam	c100
c:iama	c120e-67
c:iaman	c112e-65
c:iamo	c69d-64
c:iamo_	d-84
c:iamon	a83
c:ian	a65g-75
c:iante	a68
c:iar	c89
c:iara	c66
c:iat	g-62
c:iat_	a67
c:iata	a84c-64
c:iata_	a84c-64
c:iati	c65
c:iatio	c64
c:iav	a61
c:iba	a-64
c:ibb	a-82c101
c:ibbo	c104
c:ibbon	c104
c:ibe_	f67
c:ibl	a67
c:ible	a71
c:ible_	a72
c:ibr	c84
c:ibre	c84
c:ibre_	c82
c:ibt	a74
c:ibt_	a74
c:ic_	c115
c:ica_	d-73
c:ical	a81d-64
c:ical_	a99
c:icall	b64
c:icat	a-70f66
c:icati	f67
c:icc	a102
c:icco	a99
c:iccol	a99
c:ice	g-64
c:ice_	g-67
c:iced	a-63c85
c:iced_	a-63c85
c:icen	a-80c97
c:ices	b85
c:ices_	b67
c:icev	d73
c:icevu	a-79d97
c:ich	f64
c:iche	e-68
c:iche_	a74
c:icher	a-73d87
c:ichi	c-69f115
c:ichie	a-73c-76f116
c:icht_	d-67e72
c:ici	c68d-63e-68
c:ici_	c78d-75e-77f-84g106
c:icie	c77
c:icino	d77
c:icit	a-87f115
c:icita	a-80f79
c:ick	d87e-69
c:ick_	c87
c:icke	d103
c:icked	a-70f60
c:icket	d101
c:icl	f102
c:icle	f102
c:icle_	f100
c:ico	c75
c:ics	c63
c:ics_	c63
c:ict	a69d-64
c:id_	e63g67
c:ida	d-77
c:iday	g80
c:iday_	a62c-80g82
c:ide_	f-60
c:idea_	b67
c:iden	a107g-80
c:ident	a112g-62
c:ider	d-83
c:ider_	d-61
c:ides_	c62
c:idi	a60
c:idi_	a71
c:idio	a63
c:iec	c66
c:iece	c71g-66
c:ieces	c81
c:iede	a-87e61f61
c:iee	c125
c:iee_	c84
c:iees	c86
c:iees_	c86
c:ieg	e73
c:iei	c-69
c:iel	c83d-80
c:iell	a-73b68c84
c:ielle	c63
c:ieme	d-66g74
c:ieme_	g84
c:ienc	c65
c:ience	c60
c:iend_	e62
c:iendr	b70
c:ienn	c89d-102e-68
c:ienne	c97d-101e-67
c:ient	b-66e68
c:ient_	e77
c:ients	a-87c88
c:iere	a63d-73
c:iere_	a63
c:ieren	c77
c:ieres	c80
c:iero	a93c-107
c:iero_	a122c-91
c:iers	c73e-63
c:iers_	c70e-62
c:iest	c-82
c:iest_	a86
c:iete	a-109c116
c:iete_	a-97c132
c:iets	b71
c:iets_	b71
c:ieu_	a-63g64
c:ieurs	a119
c:ieus	c80
c:ieuse	c80
c:ieux	c64
c:ieux_	c64
c:iev	a-81g92
c:ieve	f60
c:iez	a-76c76g100
c:iez_	a-72c79g102
c:if_	e-74
c:ife	g-77
c:ife_	a64g-84
c:iff	b-68d100
c:iffe	d62
c:iffr	d71
c:iffre	d72
c:ifi	a-115b-68c62d94
c:ific	a-102d94
c:ifica	a-107d101
c:ifie	a-92
c:ifier	f63
c:ifs	b89
c:ifs_	b90
c:ift	a66b-61
c:ift_	a74
c:ifts	a66
c:ifts_	a66
c:iga	d80
c:igar	d87
c:igat	a61
c:ige	b-70d-67
c:ige_	a73
c:igg	a99
c:igge	a62
c:iggi	a63
c:igh	c84
c:ighb	c62
c:ighbo	c62
c:ight	c70
c:ight_	c88
c:ighte	c-62
c:igl	c-67
c:igli	c-65
c:iglia	a64
c:ign_	a-117
c:igna	e89
c:ignee	d61
c:ignet	a75
c:igno	c95
c:ignor	c90
c:igr	d82
c:igt	a63
c:igt_	a61
c:ihn	c71
c:ihne	c71
c:ihnen	c71
c:ihr	a-72c127
c:ihr_	c98
c:ihre	a-73c121
c:ihre_	a-67c86
c:ihrer	a-69
c:ijn	c-80g64
c:ijn_	c-73g65
c:ijo	c84e-66
c:ijou	c80e-61
c:ijou_	a96
c:ijoux	a-65c97
c:ike	a80g-61
c:ike_	a82
c:ikes	a85
c:ikes_	a85
c:ila	e-66
c:ila_	d-70g72
c:ilabl	c61
c:ilan	a89
c:ilano	a64
c:ilat	c73
c:ile	b-70d79
c:ile_	d82
c:ilen	a-92g61
c:ilh	a60
c:ili	c77d-74
c:ilie	b60
c:ilit	c86
c:ilita	c126
c:ilk	a62
c:ill_	e-65
c:illa	c82
c:illan	c69
c:ille_	c-71
c:illes	a86e-67
c:illet	b73
c:illeu	f72
c:illez	c-75f97
c:illo	b68e-75
c:illon	d86
c:ilm	c86
c:ilm_	b61
c:ilo	c72
c:ils	f140g-73
c:ils_	f140g-85
c:ilt	a78
c:ilv	a107
c:ilve	a107
c:ilver	a107
c:ily	c81
c:ily_	c79
c:im_	g-79
c:ima	e69
c:ima_	e87
c:imad	c76
c:imag	a-84
c:image	c80
c:imagi	a-75b79e77
c:imb	c108
c:imen	b73d-64e78
c:iment	b77e83
c:imer_	a-61f61
c:imera	a83
c:imes	a64
c:imes_	a69
c:imet	c-66g62
c:imetr	c-67g63
c:imo	a96c-61
c:imo_	a82
c:imon	a100
c:imoni	a84
c:imp	g-81
c:impa	d83
c:impl	b98c-68
c:imple	b86c-68
c:impo	a72d-72
c:impor	a91d-68
c:ina	g61
c:inal	g94
c:inale	a-89g92
c:inat	d88
c:inc	d82
c:inch	a63
c:incl	a-75f86
c:inclu	a-75f86
c:inco	a-91d124
c:incon	a-70d126
c:indiq	a62
c:indl	a-64f102
c:indly	a-61f103
c:indo	g-65
c:indow	b62
c:inee	a64
c:inee_	a75
c:inel	a68
c:inell	a72
c:inen	b74
c:inen_	b75
c:ines	c84g-80
c:ines_	c69g-74
c:iness	c62
c:inet	c143
c:inet_	c103
c:info	b63c-75f62
c:infor	c-71f63
c:inge_	d61
c:ingl	a62
c:ingle	a66
c:ings	d-92
c:ings_	d-91
c:ingt	a75g-60
c:ingt_	a73e66
c:ini_	b69
c:inin	d64
c:ining	d67
c:inir	b68
c:inir_	b69
c:init	a74c-97
c:initi	a76c-82
c:ink_	g-68
c:inks	c-82
c:inks_	c-82
c:inne	e61
c:ino	d73
c:ino_	d93
c:inon	b69c-62
c:inon_	g60
c:inqua	a72
c:insc	a-81c-80f125
c:inscr	a-81c-80f125
c:inse	c61
c:insi	g85
c:insi_	f61
c:insid	g91
c:inste	g85
c:insu	c74
c:insur	c66
c:inta	b87d67
c:inten	b120c-101g75
c:inter	c109e-68
c:intm	a-75
c:intme	a-75
c:into	e75
c:into_	e75
c:intu	c-86
c:intur	c-86
c:inue	c-65f101
c:inum	a62
c:inum_	a62
c:inut	a-94
c:inute	a-60c62
c:inv	b-88f117g-79
c:inve	b-65c106
c:inven	c127
c:inves	a65
c:invi	a-97f131
c:invit	a-96f132
c:invo	d78
c:invoi	d62
c:iny	a87
c:iny_	a88
c:ioi	b61c73
c:ioie	b61c73
c:ioiel	a-70b62c76
c:iona	a-93c98
c:ional	c92
c:ione_	b83
c:ioned	g72
c:ionn	d-71
c:ionne	c69
c:ions	b-86d-67
c:ions_	b-85d-65g61
c:ior_	e67
c:ios	a-64b120
c:iosi	a-70b109
c:iosit	b101c-63
c:iou	b78
c:ious	b79
c:ip_	a65
c:ipl	a68
c:ipot	a61
c:ipp	a66d-61
c:ippe	a73
c:ips	c85
c:ipt	a-67
c:iqu	b-66g-74
c:ique	b-65g-70
c:ique_	b-76g-67
c:iquem	a78
c:iquer	a76c-61
c:iques	c80
c:irag	c74
c:irage	c74
c:irai	b78
c:ird	b63c-76
c:ird_	b65c-71f64
c:irec	c100d-69
c:irect	c100d-69
c:ired	b61
c:ired_	b61
c:ireme	a70
c:irer	a-111d60f97
c:irer_	a-107d61f98
c:ires	f66
c:ires_	f67
c:iri	c68d-96
c:irin	c102
c:iring	c102
c:irl	c65
c:irm	b-75
c:irma	d71
c:irmat	d67
c:irme	g82
c:irme_	g94
c:iro	d-76e82
c:iro_	e93
c:irpo	d64
c:irpor	d64
c:irs	d-90
c:irs_	a75d-69
c:irst	b61
c:irst_	b61
c:irt	c-71f63
c:irth	c-75f101
c:irthd	f68
c:iru	c205d-64
c:iry	f111
c:iry_	f111
c:isan	e93
c:isant	e66
c:isb	d62
c:isbo	d62
c:isc	b-63d-63
c:isco	e75
c:iscou	e65
c:iscr	c69
c:iscre	c67
c:iscu	d-61g89
c:iscus	a-71g92
c:ise	b-62e66
c:ise_	b-86e106
c:iser_	a-65
c:ises	a94d-76
c:isibl	c-70
c:isio	c-68d77g99
c:ision	a-65c-62d86g73
c:isit	d-73e-64f67
c:iso	c60g-73
c:ison	c65g-83
c:ison_	c63g-77
c:isons	c73
c:isp	d-103
c:ispo	a85b-68d-107
c:ispo_	a100
c:ispon	a98d-90
c:ispos	a-62
c:iss	c62
c:issa	f73
c:issan	f99
c:isse	b-78
c:isse_	c64
c:isseu	c82
c:issi	c64
c:issim	d66
c:isso	a-72c68
c:issu	a-66
c:ista_	c66
c:istal	a63
c:iste_	d-69
c:ister	b62
c:isti	b66c64d-62
c:istm	a61
c:istma	a61
c:isto	d96f72
c:istoi	c61
c:istor	f87
c:istr	c60
c:istri	c63
c:isu	g63
c:isur	g73
c:ita	c83d-96f86
c:ita_	c127d-87
c:ital	c85
c:ital_	c74
c:itat	f124
c:itati	f126
c:itera	a-68d67
c:ites	a66b-69g-78
c:ites_	a74b-68g-75
c:ithd	a-60c-68f120
c:ithdr	a-60c-68f120
c:itho	c-86e89
c:ithou	c-86e89
c:iti	d-82
c:itia	a94c-82
c:itial	a88c-80
c:itio	d-90
c:ition	d-84
c:iton	a66
c:itor	c83
c:itori	c69
c:itr	c88d-75g-61
c:itri	c100d-68
c:itrin	c96d-67
c:its	d89
c:its_	a-65
c:itt	f66
c:itte	f101
c:itte_	d-62f96
c:itted	d72
c:ittl	c65
c:ittle	c65
c:itu	f63
c:itud	f64
c:itz	c67
c:iu_	a-106c191d-89
c:ium	a-64d108
c:ium_	d94
c:ivan	a62
c:ive_	c97
c:ived	a-100
c:ived_	a-89
c:ivee	c-74
c:ivee_	c-66
c:ivel	a111
c:ivere	d71
c:ivery	a98
c:ivi_	a-67d77
c:ivin	a78
c:iving	a78
c:ivo	b-68
c:ivo_	g78
c:ivor	a77
c:ivr	b80f-64
c:ivre	b65
c:ixa	a84
c:ixan	a85
c:ixant	a85
c:ixty	a-64
c:ixty_	a-64
c:iya	g66
c:iya_	g68
c:ize	c104e-95f-60
c:ize_	a69c86e-92
c:izza	d62
c:ja_	c70
c:jam	d-66f83
c:jama	f74
c:jamai	f75
c:jan	a66c-69
c:jan_	a63
c:jar	a-63
c:jec	c74
c:ject	c74
c:jen	f63
c:jet	b61d-89
c:jet_	b78c-65g74
c:jete	c85
c:jeu	b-62e-79g80
c:jeu_	c85
c:jeud	g78
c:jeudi	g78
c:jew	c88
c:jewe	c90
c:jewel	c90
c:jn_	c-73g65
c:joa	b65c69
c:job	c71
c:jok	e65
c:jon	a82
c:jonc	a80
c:jonc_	a73
c:jou_	a96
c:jour_	b62
c:jourd	b66
c:journ	d-62
c:joux	a-65c97
c:joux_	a-65c97
c:joy	c73
c:jr_	a65
c:js_	c-64
c:jui	b64
c:jum	a89
c:jume	a85
c:jun	a64
c:jur	e64
c:jure	a-77e77
c:jus	b105e-77f-61
c:just	b107e-81
c:just_	b111
c:juste	b83e-73g69
c:kan	c-72d69
c:kann	d67
c:kann_	d68
c:kau	d82
c:kauf	d83
c:kauft	d76
c:ked	a-91e119g109
c:ked_	a-91e119g109
c:kee	g72
c:keep_	b87f64
c:kei	c-62
c:ker	c78e-84
c:ker_	a79c77d-64e-69
c:kers	c61
c:kers_	c61
c:kes	a127e-70
c:kes_	a125e-69
c:ket	c-64
c:ket_	c-69d90
c:ketc	g81
c:ketch	g81
c:keti	a66
c:ketin	a66
c:key	c121
c:kin	e-73
c:kind	d-84f113
c:kindl	a-61f103
c:kla	b79e88
c:klac	b64
c:klace	b64
c:kle	a64
c:kli	a-65
c:kom	a68
c:kome	a72
c:komen	a72
c:kon	c-99
c:konn	d78
c:konne	d64
c:ksh	d61
c:ksho	d61
c:kshop	d62
c:kt_	a-63b76
c:kun	c-68
c:ky_	a70
c:lab	d61
c:labe	a-70d127
c:label	a-70d127
c:lac	f-64
c:laced	d70
c:lach	e98
c:lache	a-64e82
c:laci	a-75
c:lack	a78c-72
c:lack_	a83c-65
c:lad	b-69c80
c:lag	d83e-78
c:lage	d87
c:lage_	d98
c:lai_	c-63
c:laid	a60
c:lain	a70c-88
c:lain_	c-65e63
c:laine	a81
c:lair	a75
c:laire	a81
c:lais	a-88
c:lais_	a-90b92
c:laisi	a-79c83
c:laiss	a-75d74
c:lait	d-63
c:lam	b-61
c:lame	c-79d64
c:lame_	d77
c:lamp	a73
c:lan	b65e-76
c:lan_	b69
c:lanc	a-70g95
c:lance	a-94d-62g98
c:lanch	a-78d82
c:land	c82
c:lane	c119
c:lane_	c119
c:lang	b64
c:lange	b70
c:lann	a-75b80
c:lanne	b84
c:lano	a61
c:lano_	a64
c:lans	b77
c:lans_	b78
c:lant	a-72
c:lap	a110b-73
c:lapi	a91
c:laq	a85
c:laqu	a85
c:laque	a85
c:lar_	d83
c:larg	c-60d64
c:larl	a103
c:larle	a63
c:larm	c136
c:las	b-60
c:las_	a-62g96
c:lass	c60
c:lasse	c87
c:late	b-65e64
c:latin	a69c-115g72
c:lato	a-92g69
c:lato_	a-79g73
c:lau	a86d-68
c:lav	c103
c:lbe	a64
c:lcos	a86
c:lcosa	a93
c:lde	d67
c:lder	d74
c:lder_	d72
c:ldi	c63
c:lding	c70
c:ldr	b64
c:lea	e-75f94
c:lead	a69
c:lean	c99
c:lean_	a-64d68
c:leas	e-98f104
c:lease	e-96f102
c:leat	a64
c:leath	a64
c:leave	a-73
c:lech	a-84g88
c:lechi	a-82g94
c:lect_	a92
c:led	e87
c:led_	e102
c:lee	c-69e101
c:lee_	c-120e111
c:lef	e77
c:lefo	c-73e81g83
c:lefon	c-68e82g84
c:lem	a-74d114e-72g98
c:leme	a-77d72e-72g106
c:lemen	a-81d76e-72g106
c:len_	c92
c:lent	a78
c:lenti	a86
c:lep	d-61e63f104g78
c:leph	e73f108
c:lepho	e73f108
c:ler	d-61
c:lerg	g63
c:lergi	g66
c:leri	c65
c:lers	c99
c:lers_	c99
c:les	e-65
c:les_	e-75
c:lest	a100
c:let_	d73
c:lete	e-69f111
c:lete_	f116
c:lets	c113
c:lets_	c117
c:lette	e82
c:leu	d-75
c:leue	a98
c:leue_	a96
c:leur	c64g-77
c:leur_	c67d-70g-69
c:lev	a62d-64
c:leve	a78
c:leven	a72
c:lez	d-88f133g-63
c:lez_	b-76d-97f135
c:lhe	a94
c:lho	a89
c:li_	e-66
c:lia	a66
c:lia_	c-66
c:lian	a71c-81
c:lianc	a78c-97
c:lib	c67
c:libr	c73
c:libre	c85
c:lic	f69
c:lica	a-92
c:licat	a-64e63
c:lice	c99
c:licen	c78
c:lich_	b61
c:lici	a-65f116
c:licit	a-64f117
c:lick	c64
c:lid	g78
c:lide	g83
c:lide_	g85
c:lie_	g98
c:lien	b-74c97d-92g-71
c:lien_	c111
c:lient	b-64c79d-85e62
c:liere	a70
c:lieu	a-62g76
c:lieu_	g79
c:liev	a-76
c:liez	a-62f99
c:liez_	a-62f99
c:life	c66
c:ligh	c70
c:light	c70
c:lij	c62
c:lik	a86f-64
c:like	a84f-64
c:like_	a84f-62
c:likes	a93
c:lil	f62
c:lim	e106
c:lima	c76
c:lime	e84
c:limen	e83
c:limo	a75
c:lin	e-78
c:lin_	a72
c:ling	c79f69
c:ling_	c74f73
c:lingu	c62
c:links	c-72
c:lip	a101
c:lipp	a78
c:lir	d75
c:lis	g-67
c:lis_	d61
c:lisb	d62
c:lisbo	d62
c:lise	c91
c:lise_	c73
c:lish	a-82
c:lish_	a-75
c:list	b104d-91f122
c:list_	b74f97
c:lista	f68
c:liste	f70
c:listi	b66
c:lita	c105
c:litar	c68
c:lite	c-65e88
c:lites	c-74e73
c:litt	c64
c:lity	c72
c:lity_	c72
c:live_	a-66c67
c:livr	c65
c:livre	c78
c:lizz	d63
c:lizza	d63
c:lk_	a93
c:lks	c86
c:llan	a-62c67g63
c:lled	d-69e116
c:lled_	d-60e117
c:lleg	e69
c:llem	d67
c:llerg	g64
c:lles	a71e-82
c:lles_	e-76
c:llest	a98
c:llet	b72
c:llet_	b64
c:lleu	f72
c:llev	d-61
c:llez	c-76f91
c:llez_	f94
c:lli_	b80
c:llia	a70c-82
c:llian	a72c-89
c:llin	a-75f77
c:lling	a-76f96
c:llis	d72
c:lliss	d60
c:llo	e-86
c:llo_	e-96f-68
c:llon	d97
c:llot	c62
c:llow	d-93g63
c:llow_	d-82
c:llowi	g75
c:lls	b69
c:lls_	b70
c:llu	a-100d101e76
c:lly	b82d-87g-73
c:lly_	b83d-86g-72
c:lm_	c71
c:lma	c-68
c:lme	c65d-65
c:lo_	e-78f-65
c:loc	c102e-65f-67
c:loca	a-84c124
c:local	a-64c108
c:locat	c75
c:lock	a60
c:loge	a73
c:loge_	a93
c:logi	d61
c:logie	g60
c:logio	d70
c:logo	c73
c:logo_	c69
c:logu	b99g-66
c:logue	b100d-76g-66
c:lom	c80
c:lon	f-66
c:lon_	c91e-62
c:lond	a75c-115
c:londe	a68
c:londo	c-88d65
c:londr	a70c-75g61
c:lone	c75
c:long_	a78c-88
c:look	f-63
c:look_	b113c-74d78
c:looki	d-80
c:loor	c79
c:los	f82g-83
c:losc	f103
c:losch	f103
c:lose	b-62f99g-61
c:lose_	f101
c:lost	a71c-97e73
c:lost_	a71c-97e73
c:lot	c122d-81e-64
c:lot_	c120d-75
c:lou	a81d-95f-63
c:loup	a65
c:loupe	a70
c:lour	a78b-79
c:lous	a76
c:louse	a73
c:lov	c78
c:love	c78
c:love_	c94d-62
c:loved	a-61c62f63
c:lovel	a-77
c:loves	a84
c:low	d-99g81
c:low_	d-107e-86g81
c:lower	c60
c:lowi	g75
c:lowin	g75
c:loy	c67
c:loyer	a60
c:lp_	d73
c:lpa	e81
c:lre	c67
c:lrea	c72
c:lread	c72
c:ls_	e-64f101g-87
c:lse	c-108e90g60
c:lse_	c-109e98g73
c:lt_	e95
c:lta	c67
c:lte	e85
c:lte_	a-72e82
c:lti	a66
c:lto	a60d-62
c:ltr	d74
c:lu_	g66
c:lua	d63
c:luat	d64
c:luati	d64
c:lub	c70
c:lub_	c73
c:luc	c65d-65
c:luci	c72
c:lud	a-77f101
c:ludi	f73
c:ludin	f73
c:ludo	a-67
c:lue	a106c-75
c:lue_	a121c-71
c:lum	c-102d72
c:lume	c-72d74
c:lun	c-62d67
c:lund	c-95
c:lundi	c-95
c:lune	a67
c:lung_	d62
c:lur	g66
c:lure	g68
c:lure_	g68
c:lus	f91
c:lus_	f105
c:lusie	a107
c:lusiv	c66
c:lut	c95e-72
c:lut_	c118
c:luto	g64
c:lutot	g68
c:lux	a-105c102
c:luxe	a-80c82
c:luxe_	a-71c81
c:luxu	a-61c97
c:luxur	c79
c:lve	a73b-63
c:lve_	a64
c:lver	a98
c:lver_	a104
c:mac	b-64d83
c:mach	a-93d103
c:machi	a-85d68
c:mad	b-66d-66
c:made	c62
c:made_	c65g-70
c:mado	c60
c:mag	a-66c84
c:mage	c106
c:mages	c87
c:magi	b73e71
c:magin	a-80b78e74
c:mai_	a62
c:mail	a-68b-63c-81f137g77
c:mail_	a-77b-69c-68f96g123
c:mails	a-98c-106e85f135
c:main	d-71
c:maint	g88
c:mais	b64
c:mais_	b94c-104
c:maiso	c85g-76
c:mak	a74d-83
c:make	a75d-76
c:make_	a94d-74
c:maker	a-64c87
c:mal_	e63
c:mall	a108d-63f-65
c:mall_	a89
c:malle	a124c-71
c:man	b-63
c:man_	c-65e106
c:mana	a76d-65
c:mana_	g66
c:manag	a79
c:manc	b-66
c:manch	a63c-90
c:mand	d67f82
c:manda	a-92d63
c:mande	f97
c:mang	b71
c:manh	a83
c:manha	a63
c:mani_	a60
c:manne	c68
c:mant	c72
c:mant_	c106
c:mants	c82
c:map	c80
c:mara	c73
c:marc	c67e-70
c:march	c62e-79
c:marg	a-61
c:mari_	b-82f66
c:marie	c-79
c:mark_	d71
c:marq	c111e-78
c:marqu	c111e-78
c:marr	a88b67c-84
c:mars	c64f71
c:mars_	f77
c:mart	c-86g81
c:marte	c-62
c:mas_	b72c-92
c:matc	g63
c:match	g63
c:matin	g95
c:matio	a67c-61
c:matt	g76
c:max	a71
c:may	g-72
c:mayb	b73
c:maybe	b73
c:mayf	c68
c:mayfa	c68
c:mba	a63
c:mber	b-63
c:mbi	b63e-78
c:mbie	b69e-71g-71
c:mbien	b70e-66g-69
c:mbio	a-61
c:mbio_	a-61
c:mbl	e-81
c:mble	e-75
c:mble_	e-64
c:mbo	a-73c70d-73
c:mbr	a61b-71e-65
c:mbra_	c66
c:mbre	b-60
c:mbre_	a64c-62
c:mdr	c119
c:mea	g92
c:mean	a-70d62
c:meant	a-88e71
c:meas	g82
c:measu	g82
c:meb	c-79
c:mebo	c-79
c:mebod	c-79
c:med	d-75f-63
c:meda	a62b69
c:medai	a78
c:mede	b74
c:medec	b74
c:medi	d-73
c:medi_	b-67
c:mei	c-63f102
c:mein	f91
c:meine	c-82d70f94
c:mel	a70b-67e-61
c:mel_	a84
c:mell	a95
c:melle	a77
c:mem	c71d-77
c:meme	d-74
c:meme_	d-71f-67
c:memo	a-94c91
c:memoi	a-82
c:men_	a80d-82
c:mena	d84
c:menag	d85
c:menc	g68
c:mence	g68
c:mend	d75
c:meno	b102
c:meno_	b90
c:mens	a89
c:mens_	a84
c:menti	g65
c:mento	a-68d-67
c:meo	e85
c:meon	e89
c:meone	e89
c:mep	b78
c:mer	e-68f61
c:mer_	f73
c:mera	a68e-89f-72
c:merai	a83
c:merc	b-74d-71f129
c:merca	c77
c:merce	c88
c:merci	b-67d-85f136
c:mercr	c-65g90
c:mere	c-82g61
c:mere_	c-88g64
c:meri	c104
c:merit	a-80c100
c:mero	a-62d91e-73f77
c:mero_	a-66d85f83
c:mers	c89
c:mers_	c85
c:mes	d-71
c:mess	a-63d-85f61g120
c:messa	a-103d-74g124
c:mesu	c-84g91
c:mesur	c-84g91
c:met	f-60g-60
c:met_	a88c96d-96g-70
c:meta	a74
c:meth	a99c-95
c:methi	a106c-98e-68g-62
c:meti	a72
c:metre	c-70
c:mett	d63g-62
c:mettr	d124
c:mez_	f61
c:mi_	g62
c:mia	c-61e94
c:mid	a89d-64e-75
c:midi	a75
c:midi_	a71
c:mien	d61
c:mien_	d90
c:mier	d-76
c:migh	c80
c:might	c80
c:mij	c-72
c:mijn	c-64
c:mijn_	c-64
c:mil	f-60
c:mila	a88
c:milan	a85
c:mile	a60
c:mili	a-66c109
c:milie	b71
c:mill	g79
c:mille	g93
c:mim	a77
c:mim_	a77
c:min_	c60
c:mind	b76
c:mine	a61
c:mine_	c-70d97
c:ming	c80
c:ming_	a-61c69
c:mini	c69
c:minut	a-86
c:mio	c75e-61
c:mir	b66
c:mir_	e72
c:mira	b71d73
c:mise	e85
c:mise_	b-84e68
c:misu	g74
c:misur	g74
c:mit	e60
c:mma	d116g-64
c:mman	d117
c:mmand	d117
c:mme_	d-74e-78g111
c:mmen	b101c-82d93
c:mment	a-79b97c-68d101e64
c:mmer	b-79c95g-61
c:mmerc	c105
c:mmi	c73
c:mmo_	c61
c:mmol	a-66
c:mmolo	a-66
c:mo_	f-67
c:moch	c84
c:mod	f-62g66
c:mode	c79e-67g84
c:model	g86
c:moi	f65
c:moi_	d-85f91
c:moin	c-76e76
c:moins	c-75e83
c:moire	a-71
c:mois	a-95b64
c:mois_	a-88b66
c:mol	a-75b61
c:mom	b105
c:mome	b106
c:momen	b107
c:mon_	f91
c:mond	b-71c74e-62
c:monda	g102
c:monde	c99
c:mone	d-90
c:money	d-86e63
c:moni	a76d-73
c:mont	g-65
c:monta	a65c-92
c:monte	a64
c:moo	a68
c:mor	b-74
c:more	e67
c:more_	e67
c:morn	g92
c:morni	g92
c:mort_	a78
c:mos	c95
c:mos_	c75
c:most	c68d-63
c:most_	c64
c:mot_	g69
c:moth	d62
c:mothe	d62
c:mou	a62b-70c82
c:moul	a80
c:mov	a-81e-65f111
c:move	a-78f109
c:move_	f105
c:mpan	a61
c:mpany	c71
c:mpe_	a66
c:mpet	c74
c:mpl	b72
c:mpla	d93
c:mplac	d102
c:mple	b90
c:mple_	b75
c:mplet	d77
c:mpli	b62c-86e72
c:mplim	e81
c:mplo	c72
c:mpo	g-70
c:mpor	a73
c:mport	a63
c:mpos	c91
c:mpr	b62d98g-70
c:mpra	b70d110
c:mprad	d92
c:mprar	b87
c:mprat	a-94d104
c:mpre	d73
c:mpre_	c-73d82
c:mpri	c-63f98
c:mpris	c-66f101
c:mpte	d-63
c:mpte_	d-61f60
c:mrs	f98
c:mrs_	f98
c:ms_	d80f114
c:mstag	a65
c:muc	f66
c:much	f76
c:much_	f66
c:mulh	a64
c:mur	c64
c:mus	e75
c:muse	a-69d67
c:musi	e72
c:musiq	e83
c:must	a62
c:mut	b71
c:nac	c-69
c:nach	c-65g94
c:nach_	a65c-62
c:nad	e79
c:nada	a-61
c:nada_	a-61
c:nage_	c75
c:nagem	d73
c:nai	d-92e100
c:nail	c63
c:nais	d-98e95
c:nais_	a61d-70
c:nal	c70d-80f76
c:nal_	f98
c:nale	a-112c75g83
c:nale_	a-60c93
c:nalem	a-79g94
c:nam	f103
c:name	f93
c:name_	a-79d73f126
c:namel	a87
c:nan	c61e-76
c:nan_	a83
c:nanc	c73
c:nance	c78
c:nant	e-63f105
c:nant_	f112
c:nao	f60
c:nao_	f60
c:nap	c64
c:nar	b83
c:nas	c77d-68
c:nas_	a64
c:nat	b-73c86
c:nato	a-85
c:nato_	a-82
c:natu	c75
c:natur	c75
c:nau	a62
c:nc_	a70c-119d-81e-78g106
c:ncar	a78
c:ncarg	a73
c:ncel	a-64c-76f111
c:ncell	a-61f91
c:ncer	f67g70
c:ncer_	g81
c:ncern	a-76f81
c:nces	d-65
c:nch	b-79
c:nch_	c103d-65
c:ncha	d64
c:nche	a67b-73
c:nchet	a98
c:nchi	a-103d113
c:nci	c61
c:ncil_	c71
c:ncl	a-104c68f75
c:nclu	a-93f84
c:nclud	f69
c:ncon	a-71d123
c:ncon_	d93
c:ncont	c72
c:ncor	b106c-61
c:ncore	b110c-70
c:ncou	c90
c:ncour	c67
c:ndai	c-70
c:ndat	c83
c:nday	g67
c:nday_	g86
c:nde_	f74
c:ndel	a80d-65
c:ndem_	a61
c:nden	c-64d76g-63
c:ndent	a64d60
c:nder_	e-75
c:nderi	b78
c:nders	e77
c:ndes	b-62
c:ndeu	e104
c:ndeur	e69
c:ndeus	e89
c:ndi	b-67
c:ndi_	c-109
c:ndie	a-70d67
c:ndig	e100
c:nding	c70
c:ndiq	a62
c:ndiqu	a62
c:ndl	f66
c:ndle	a74
c:ndle_	e62
c:ndles	a102
c:ndly	f102
c:ndly_	f102
c:ndo_	a-122g89
c:ndon	a62c-73
c:ndon_	a63c-98
c:ndow	b62
c:ndow_	b65
c:ndr	f-62
c:ndre	f-64
c:ndred	a63
c:ndri	c98
c:ndrie	a-71c102
c:ndro	d83
c:ndroi	d91
c:nds	c63d-112
c:nds_	c70d-119
c:ndu	b-65d64e113
c:ndu_	a-63e124
c:near_	a66
c:neau_	a61
c:nece	a66
c:neces	a66
c:neckl	b63
c:ned_	e83
c:nee	e-77f73g-76
c:nee_	e-62
c:need	c67e-77g-103
c:need_	b-68c74e-71g-100
c:needs	c88
c:nees	c-77f128
c:nees_	c-77f128
c:neg	c80
c:nego	c63
c:nei	c126
c:neig	c136
c:neigh	c62
c:nelle	a108c-62
c:nem	f79
c:neme	f81
c:nemen	f81
c:nen	f-60
c:neq	c74
c:nequ	c74
c:nequi	c74
c:ner	g-66
c:nera	c61
c:neral	a-67b74
c:nere	a63
c:nere_	a82
c:neri	a84
c:nero	a68
c:nes	c64d-60
c:nes_	c77d-67g-70
c:nesd	g102
c:nesda	g102
c:ness	a-94e69
c:nessu	a-84e77
c:nest	c63
c:net	a61b-112c124d-89e-102
c:net_	a98b-104c99d-130e-87
c:nett	c91
c:nette	c96
c:netto	a-62d70
c:neu	c131e-108
c:neuv	a73
c:neuve	a68
c:neva	a93
c:neva_	a86
c:new_	d70e66
c:ney	d-97e72
c:ney_	c63d-91e79
c:nez	c107g-71
c:nez_	c106g-70
c:nf_	a61
c:nfan	b77
c:nfant	c61
c:nfe	g84
c:nfer	g89
c:nferm	g84
c:nfi	b-65
c:nfir	g95
c:nfirm	g95
c:nfo	f64
c:nfor	f68
c:nform	f69
c:nfre	c78
c:nge	d93
c:nge_	a-76d65
c:nged	a-80c-65d77f75
c:nged_	a-80c-65d77f75
c:nger	d80
c:nger_	d76
c:ngere	d63
c:nges	a-63
c:ngi	d66
c:ngin	a-72d76
c:ngle	a62
c:ngle_	a67c-81
c:ngo	c62
c:ngo_	c66
c:ngr	c-69
c:ngra	c-74
c:ngrav	c-109
c:ngs	d-93
c:ngs_	d-95
c:ngt	a70c-85g-71
c:ngt_	a73e63
c:ngue	e61
c:nib	a95
c:nibl	a79
c:nible	a79
c:nic	c61d-122
c:nica	d-62
c:nice	c77
c:nice_	c74
c:nich	c-104d-71e70
c:nicht	c-103e74
c:nici	c73
c:niec	a75
c:niece	a75
c:nier_	a-64
c:niet	b78
c:nig	e-69
c:nigh	e-62
c:night	e-62
c:nion	a65
c:nion_	a62
c:nior	e62
c:nipo	a61
c:nipot	a61
c:nir_	g-65
c:nise	c66
c:nise_	c62
c:nist	a87c-66
c:nit	a63e-77
c:nite	c78
c:nite_	c65
c:niti	a72c-71
c:nitia	a88c-80
c:nk_	d-75e-67f78
c:nken	a60
c:nken_	a60
c:nko	a-62d64f70
c:nks	c-102g106
c:nks_	c-102g106
c:nli	b67d79
c:nlin	d87
c:nline	d88
c:nly	e-82
c:nly_	e-82
c:nna	a85d-84g-70
c:nna_	a108
c:nnai	d-88
c:nnais	d-72
c:nne	f65
c:nne_	d-62
c:nnec	d71
c:nnee	b67c-74f124
c:nnee_	b83d99
c:nnees	c-72f129
c:nneq	c74
c:nnequ	c74
c:nner	d-94
c:nner_	d-72
c:nnes	c88e-62
c:nnes_	c91e-61
c:nnet	c127
c:nnez	f71
c:nnez_	f71
c:nni	g-63
c:nnin	c79
c:nning	c81
c:nniv	f65
c:nnive	f65
c:nno	b68
c:nno_	b64
c:nnu	e90f86
c:nnul	c-86e94f87
c:nnule	c-64e99
c:nob	d-73e92
c:nobo	c-62e99
c:nobod	c-62e99
c:noc	b90
c:noch	a-76b68
c:noch_	a-86b70
c:nog	b62
c:nog_	b73
c:nogr	d66
c:nogra	d66
c:noi	a90b-68c-79
c:noir	a91c-107
c:noir_	a73c-111
c:nom	f84
c:nom_	f82
c:non	d-62
c:nonc	d-61
c:nonn	a76
c:nons	b85
c:nons_	b85
c:noo	g63
c:noon	g66
c:noon_	g66
c:nop	c108d-135
c:nor	a-67c93
c:nor_	f77
c:nore	c102
c:norm	a-94e77
c:norma	a-113e84
c:nos	b61c71d-73e-70
c:nos_	c73e-69
c:nost	c84
c:not_	c-71
c:nota	c116
c:note	a-73e71g96
c:note_	g93
c:notes	c-62f69
c:noth	c-75
c:nothi	c-70
c:noti	a-126b61d85
c:notic	a-117d77
c:notr	b-63d-73e-67
c:notre	b-63d-73e-67
c:nott	c68
c:notte	c62
c:nous	d-62
c:nous_	d-62
c:novi	b62
c:now	b68
c:nque_	a79
c:nqui	c-93f108
c:nquir	a-60c-61f110
c:nsab	e62
c:nsabl	e65
c:nsav	a62
c:nsc	c-82f124g85
c:nscr	a-81c-80f125
c:nscri	a-81c-80f125
c:nse_	a-60e63
c:nsem	c-76
c:nsemb	c-76
c:nsen	c-109f132
c:nsent	a-69c-92f127
c:nserv	a-79c-60d82f67
c:nsi_	f101
c:nsio	c96d-64
c:nsion	b61c98d-62
c:nsm	a-72c89
c:nsme	c103
c:nsmet	c103
c:nso	d-88e-73g64
c:nsoi	g81
c:nsoir	g81
c:nsor	c79
c:nsor_	c62
c:nsp	a-64c76
c:nst	d-71
c:nsta	a-62
c:nste	g78
c:nsu	b-63f68
c:nsul	a84
c:nsur	c60
c:nsure	d75
c:nsw	a-74g92
c:nswe	a-73g92
c:nswer	a-73g92
c:nta	g-68
c:nta_	e95
c:ntact	c61
c:ntag	a85
c:ntain	a90
c:ntair	a-75
c:ntan	b87
c:ntant	b93
c:ntat	f74
c:nte_	b-67g-68
c:nted	b104d-65
c:nted_	b104d-65
c:ntee	d71
c:ntel	a-77c74
c:ntem	c-99f80
c:ntem_	g72
c:nteme	f92
c:nten	b116d-72
c:ntent	a-83b101
c:nter	c93e-65
c:ntere	c67d-103
c:nteri	d107
c:ntern	c66
c:nterv	a-67c100
c:ntes	c66
c:ntes_	c78
c:nth	g-63
c:ntica	a78
c:ntie	d97
c:ntie_	a-61c-65d109
c:ntif	c-95d108
c:ntif_	c-68d85
c:ntil	c69d-76e-77
c:ntill	c78
c:ntim	c-95
c:ntime	c-81g63
c:ntin	e-67f98g88
c:ntinu	c-72f107
c:ntiq	a107
c:ntiqu	a107
c:ntir	e89
c:ntit	a-99
c:ntiv	g81
c:ntivo	g82
c:ntm	a-70
c:ntme	a-75
c:ntmen	a-75
c:nto	b110d-84
c:nto_	b115d-105
c:ntr	f-62
c:ntre_	d61
c:ntree	a-121b63e63
c:ntrer	c80
c:ntres	b79
c:ntro	d62
c:nts	c90g-76
c:nts_	c89g-76
c:ntu	c-99
c:ntur	c-97
c:nture	c-63
c:ntw	e65
c:nu_	a-70e87g119
c:nue	f64
c:nuel	a63
c:nui	c111e-65
c:nuit	c93
c:nuit_	c93
c:nul	c-111e104f115
c:nule	c-78e95f72
c:num	a-62b-69d99f91
c:numb	a-91d73e66
c:numbe	a-91d73e66
c:nume	a-61d90e-74f76
c:numer	a-61d90e-74f76
c:nuo	g77
c:nur	b110c-104e64
c:nur_	b91c-84e72
c:nus	c90
c:nut	a-65e63
c:nute	a-84c61e63
c:nutes	a-87e83
c:nve	b-89
c:nven	c106g82
c:nvent	c129
c:nvenu	g94
c:nves	a65
c:nvest	a65
c:nvi	d-79f122
c:nviar	f62
c:nvie	c-80
c:nvie_	b72
c:nvit	a-96f132
c:nvita	a-73f130
c:nvo	a-88d92
c:nvoi	a-81c-60d74f67
c:nvoic	d62
c:nvoie	a-87g90
c:nvoy	a-72b69d72
c:nvoye	a-73b70d72
c:ny_	a79b-84
c:nym	c60
c:nyw	b68
c:nyx	a102
c:nyx_	a102
c:nza	e72
c:nza_	a-81e70
c:nze	c84
c:nze_	c85
c:nzi	a-90c63
c:oar	c97
c:oard	c85
c:oard_	c80
c:oat_	e60
c:obj	a80
c:obje	a80
c:objet	a88
c:obl	a88c-83
c:obli	a84
c:oblig	a84
c:obo	d-65e100
c:obod	c-62e99
c:obody	c-62e99
c:obs	c128
c:obse	c85
c:oca	a-83c122g-61
c:ocal	a-84c126
c:ocal_	a-61c92
c:ocat	c73
c:occ	g-71
c:oced	c-67
c:ocha	a65
c:ochu	a-71b118
c:ochur	a-71b118
c:oci	c84
c:ock	a81f-70
c:ock_	a80
c:ocke	a75
c:ocket	a91
c:octob	d65
c:od_	c60g-65
c:oda	e83
c:oda_	a-71e78
c:oday	b-61
c:oday_	b-61
c:ode	c72f-71
c:ode_	b-66
c:odel	g86
c:odele	g61
c:odeu	e74
c:odi	a-69d109
c:odil	c104
c:odile	c104
c:odu	a105d-76
c:oduc	a64
c:ody	c-70e79g-68
c:ody_	c-69e79g-67
c:oes	g-65
c:oes_	b73
c:oet	a-62
c:oeur	a74
c:oeurs	a74
c:of_	b63
c:ofer	a60
c:ofes	c60
c:ofess	c62
c:off_	a-65d72f133
c:offe	a-106c87
c:offer	a-101c88
c:offi	a71
c:offic	a71
c:offri	b98
c:ofi	f77
c:ofil	f85
c:ofo	a-60
c:ofumo	a72
c:oge_	a89
c:ogi	d67
c:ogie	g60
c:ogio	d70
c:ogio_	d71
c:ogna	c-72
c:ogo	c62
c:ogo_	c62
c:ogram	c81
c:ogu	b99g-66
c:ogue	b100d-76g-66
c:ogue_	b90
c:ohn	a73
c:ohne_	a70
c:oi_	d-80
c:oic	a-87g111
c:oice	d66
c:oici	a-85g123
c:oici_	a-85g123
c:oid	c96
c:oid_	c72
c:oie	b62
c:oie_	g79
c:oiel	a-70b62c76
c:oiell	a-70b62c76
c:oig	a66c-60
c:oigt	a87
c:oigt_	a92
c:oil	a-65g91
c:oil_	a-61d91
c:oila	g81
c:oila_	g81
c:oin_	b67
c:oinc	a-122d123
c:oinco	a-104d112
c:oins	e95
c:oins_	e97
c:oint	e84
c:ointm	a-75
c:oir_	c-67
c:oire	c73
c:oire_	c67
c:oirs	a109
c:oirs_	a109
c:oise	a133c-107
c:oisea	a60
c:oisi	a67
c:oisir	a115c-84
c:oiti	a62
c:oitie	a62
c:oits	a-102c67d81
c:oits_	a-102c67d81
c:oix	a85b-71
c:oixa	a85
c:oixan	a85
c:oja	a-65d63
c:oja_	a-65d63
c:oje	b74
c:ojec	c65
c:oject	c65
c:ojet	b80
c:ojet_	b80
c:ok_	e-66
c:oked	e64
c:oked_	e64
c:oki	c73d-107
c:okin	d-105
c:oking	d-105
c:ola_	c75
c:old	g-64
c:ole	c111d-99
c:ole_	c95d-75
c:olen	a86
c:olet	c97
c:olh	a66
c:olic	a-91
c:olici	f66
c:olid	a80
c:olis	a-64c63e75
c:olit	e84
c:olite	e97
c:ollo	d-69
c:ollow	d-66
c:olo	e-63f-61
c:olo_	b100
c:ologi	d62
c:olou	a71b-70
c:olour	a71b-70
c:olso	e67
c:olso_	c-69e72
c:olto_	e65
c:olu	a63
c:olv	e62
c:oma_	a67
c:omai	c65
c:omain	c65
c:omb	c62d-77
c:ombi	b66d-62e-73
c:ombie	b69e-71g-71
c:ome	g-64
c:ome_	e-63
c:omeb	c-79
c:omebo	c-79
c:omed	a-65b69
c:omen	b89d-73
c:omen_	a62
c:oment	b107
c:omeo	e89
c:omeon	e89
c:omer	c117d-75
c:omer_	c77
c:omers	c89
c:omes	c-60
c:omes_	a64
c:omet	a104c-88g-71
c:ometh	a106c-98e-68g-62
c:omi	d-95
c:omin	c122d-75
c:oming	c113
c:omis	d-61g74
c:omis_	a-62b61
c:omise	c-82
c:omma	d116g-61
c:omman	d117
c:omme	g61
c:omme_	e-79g126
c:ommen	a-62b66c-76d109
c:ommer	c103
c:omp	d76
c:ompa	a62
c:ompe	a-75
c:omple	d67
c:ompli	e78
c:ompo	a-78c93d63
c:ompos	c96
c:ompr	b70c-72d114g-73
c:ompra	b70d110
c:ompre	c-77d104
c:ompri	c-85f100
c:ompte	d-63
c:oms	d89
c:oms_	d89
c:ona	a-64c63f72
c:ona_	d67
c:onal	a-76f110
c:onal_	f110
c:onale	c87
c:onat	a-94
c:onc	d-112e-70f66g69
c:onc_	a75c-122d-94e-76g103
c:once	d-73f120
c:once_	c-70f101
c:oncer	a-69f77
c:onces	c64
c:onco	c89
c:oncou	c67
c:ond_	b-65
c:onda	g90
c:onday	g102
c:onde	g-74
c:onde_	b-65
c:onder	b91
c:ondez	a-75c67
c:ondo	c-65d75
c:ondo_	a-68g61
c:ondon	c-88d65
c:ondr	g86
c:ondre	g111
c:ondu	c-68e99
c:ondu_	a-79e104
c:oned	g69
c:oned_	g69
c:ones	a77d-82
c:ones_	a67d-66
c:oney	a61d-93
c:oney_	d-86e63
c:onf	b-69g95
c:onfe	g90
c:onfer	a-82g93
c:onfi	b-64g68
c:onfir	f76g97
c:onge	a-69e76
c:onge_	a-80e62
c:onh	c75
c:oni	a78b-64d-94
c:oni_	c80
c:onib	a100d-81
c:onibl	a84
c:oniq	f63
c:oniqu	f63
c:onl	e-87g-64
c:onli	d88
c:onlin	d88
c:only	e-82
c:only_	e-82
c:onn	b-86f90
c:onna	a62d-84
c:onnai	d-84
c:onne	b-97c66f98
c:onne_	b-64
c:onnee	a-99f124
c:onnel	c65
c:onner	a62
c:onnes	c91
c:onnet	c127
c:onnez	f71
c:ono	c79
c:onog	d66
c:onogr	d66
c:onor	c69
c:onora	c64
c:onos	c88
c:ons_	c62
c:onsab	e64
c:onse	f119
c:onse_	e66g63
c:onsen	a-70c-97f129
c:onser	a-79c-60d82f67
c:onso	d-62g83
c:onsoi	g83
c:onsor	c75
c:onsu	a74
c:onsul	a84
c:ont_	b-75c79
c:onta	d-61f92
c:ontac	c75d-75
c:onte_	e77
c:ontem	c-84g70
c:onti	a-66f104
c:ontin	c-72f107
c:ontr	d63
c:ontra	e66
c:onv	g105
c:onve	g98
c:onven	g90
c:ony	a96
c:onyx	a102
c:onyx_	a102
c:onz	c93
c:onze	c88
c:onze_	c98
c:ood	a66g-68
c:ood_	g-61
c:oof	a-96b66
c:oof_	a-80b71
c:ook_	e-64
c:ooke	e63
c:ooked	e64
c:ooki	c79d-104
c:ookin	d-102
c:ool	c66
c:ool_	c66
c:oom	c88d-62
c:oon	b-71g83
c:oon_	g79
c:oop	c-64
c:oor	b-78c86d-78
c:oor_	b-77c83d-88
c:oorm	e97
c:oors	c129
c:oors_	c114
c:oos	d89
c:oose	d77
c:oose_	d77
c:oot	c76
c:op_	e-72
c:opa	a86
c:opal	a110
c:ope	d-61
c:ope_	b69
c:open	g-67
c:open_	a71d-79g-60
c:oper	a79d-66
c:oper_	a105c-66
c:opo	c65d-103
c:opos	c80d-111
c:opose	e86
c:oposi	g71
c:opost	c143d-121
c:opped	d63
c:oppo	c-69f74
c:oppos	f80
c:oprie	c62
c:ops_	a72
c:oqu	d-63g80
c:ora	d-90e-73
c:ora_	b101
c:orad	a60
c:orat	c64
c:orb	d85
c:orbe	d62
c:orce	d61
c:ord	d107
c:ord_	d-70e62g76
c:orde	d113g-65
c:order	a-76d111
c:ordi	c-71d85
c:ordia	a-61
c:ordin	c-71d70
c:ordo_	g67
c:ordr	b63
c:ordre	b63
c:ords	a-60f94
c:ords_	a-78f95
c:org	b-68c78d-65g77
c:orga	c88
c:organ	c88
c:orge	c65
c:orgi	a-90g69
c:orgiv	a-70
c:orgo	g75
c:orgot	g75
c:orie	a-73
c:orig	d68g70
c:origi	d67
c:orin	a71
c:oriq	f62
c:oriqu	f62
c:ork	c83
c:ork_	c85f-66
c:orksh	d63
c:orm_	c83
c:orma	c-82e125
c:ormai	a-68e70
c:ormal	a-115e98
c:orman	e97
c:ormat	a84
c:orn_	a78c-65g-61
c:orne	e75
c:orni	g102
c:ornin	g92
c:oro	g-74
c:oro_	a84b-68
c:orol	d84
c:orolo	d84
c:orp	c65
c:orr	b-73f80
c:orre	e-84f114
c:orrec	a-69f90
c:orrei	a65
c:orri	a-71f74
c:orro	c101
c:orrow	c100
c:orry	c-85g93
c:orry_	c-85g93
c:ors_	c64d-77
c:orsa	c-89d71
c:orsa_	c-63
c:orso	c72
c:orso_	c72
c:ort_	c93
c:orta	b-81
c:ortar	d70
c:orte	e-87
c:orte_	a62e-61f-70
c:ortee	c78
c:ortef	d73
c:orter	e-64
c:orth	c98d-88
c:orth_	c91d-74
c:ortie	d86
c:orto	a85
c:ortu	a79
c:ory	c78
c:ory_	c78
c:osa	a74d-96
c:osa_	a69c-82d-82
c:osc	f103
c:osch	f101
c:osche	f92
c:oser	c82
c:oser_	c79
c:osi	a-76b126
c:osit	a-81b106d-61
c:osite	b96
c:ositi	g74
c:ospic	c70
c:oss	e-74
c:ossa_	a84
c:osse	b-104
c:osse_	a112b-82
c:osses	a-78d64
c:ossi	e-89
c:ossib	c-82d77e-81
c:ossie	a-95f67
c:ost	c77
c:ost_	c62g-64
c:osta	b88d-75
c:oste	c106e-61
c:osten	c88
c:ostet	a70
c:osti	d83
c:ostr	a-65c73d-63
c:ostra	c71
c:ostri	a-95b97
c:ostro	c88
c:ota	c104e-61
c:ota_	c84
c:ote_	d-63
c:otel	a81
c:otel_	a65
c:oter	c88
c:otes	c-90f61
c:otes_	c-87f64
c:otet	d105
c:otete	d71
c:oth_	c-104g91
c:othi	c-70
c:othin	c-70
c:oti	a-110c84
c:otic	a-117d77
c:otice	a-117d77
c:oto	g100
c:oto_	g103
c:otos	a-124c67g76
c:otos_	a-124c67g76
c:otr	c78d-98
c:otre	c81d-100
c:otre_	c81d-99
c:ots	c66
c:ots_	c62
c:otte_	c75
c:otti	c62
c:otto	a70
c:oub	a-60g118
c:oubl	a-67g127
c:oubli	a-72f89g121
c:oublu	g69
c:oud	a83e-101f-72g-90
c:oudr	a88e-100f-69g-81
c:oudra	a87e-93f-64g-73
c:oug	d107
c:ouge	a102
c:ouge_	a102
c:ough	a-62d118
c:ough_	b90c-93
c:ought	a-88d127
c:ougi	c-77
c:ougie	c-74
c:oui	a84b-69c-61d-87g85
c:oui_	a81b-63c-70d-80g89
c:ouj	g81
c:oujo	g81
c:oujou	g81
c:oula	b85
c:oulai	b94
c:ould	e-63
c:ould_	e-74
c:oule	c115
c:oulez	c99
c:oun	c67
c:ound	c110
c:ounde	a-66c96
c:oung	a-97e89
c:oung_	a-69e81
c:ount	b-65
c:ount_	b-80
c:ounta	a82
c:oup	b-71d-112
c:oup_	d-83
c:oupe	a76d-62
c:oupe_	a76d-65
c:ourd_	b61
c:oure	a61c64
c:oured	c88
c:ouri	a-93e66
c:ourm	a112
c:ourn	b-64
c:ourne	a-72d65
c:ouro	c-66d76
c:ourr	g-60
c:ourra	c82
c:ourri	f98
c:ours	c83f-66
c:ours_	c87f-73
c:ousa	a90
c:ousan	a90
c:ouse	c83d-62g-69
c:ouse_	c78d-76g-63
c:ouses	c83
c:ouss	a88
c:outen	c-62
c:outi	a-61e68g-73
c:outiq	g-70
c:outr	a61
c:outs	c61
c:outu	e67
c:outur	e68
c:ouve_	e76
c:ouver	a88e-78
c:ouvez	d87e-68
c:ouvr	a124d-129
c:ouvre	a157d-135
c:oux	c81
c:oux_	c81
c:ova	a99
c:oval	a90
c:ovar	a62
c:ove	e-81
c:ove_	c64f64g-63
c:oved	f89
c:oved_	a-92f93
c:ovel	a-74
c:ovely	a-76
c:over	c66
c:over_	c66
c:oves	a68
c:ovi	b67
c:ow_	c67
c:owed	e72
c:owed_	e72
c:owi	d64g64
c:owin	d64g64
c:owing	d64g64
c:own	f-85g-68
c:own_	f-83
c:owne	a-69c84
c:owner	c93
c:ows	d-61
c:ows_	a70c81
c:ox_	d73e68
c:oy_	c65
c:oya	g-85
c:oyag	a75
c:oyage	a75
c:oyal	c72
c:oyal_	c69
c:oye	d87g-61
c:oye_	a-72
c:oyer	d84
c:oyer_	d87
c:oyes	c66
c:oyes_	c66
c:oyez	b66
c:oyez_	b66
c:oze	c66
c:ozi	c80
c:pag	d-86g-69
c:page	c71d-91
c:page_	d-73
c:pages	c72
c:pai	e61f-68
c:paid	c-65e101
c:paid_	c-65e101
c:pair	a69b-76c-81
c:pair_	b-64c-73
c:pairs	a73
c:paix	d83
c:paix_	d83
c:pal	a98
c:pan	a99d-71
c:pany	c71
c:pany_	c71
c:pap	c83
c:papa	a68
c:pape	c108
c:paper	c100
c:papi	a-73
c:papie	a-110b62
c:par_	f62g-82
c:para	g-79
c:para_	a86d-76g-78
c:parai	a-63
c:parat	d78
c:parc	c81
c:parce	c80e65
c:pard	c72
c:pare	d-71
c:pare_	c67
c:paren	b70
c:parer	c61
c:parf	e94
c:parfu	e96
c:pari	a65c-87
c:paris	a74c-88
c:parl	d-74g106
c:parla	g100
c:pars	d86
c:pars_	d86
c:parta	c69
c:parte	d73
c:partn	a77
c:pass	e-88
c:passe	e-69
c:passt	g76
c:pati	g75
c:patie	g81
c:pau	c-65
c:pay	b-84c109d-79g-75
c:pay_	a68c86d-70e-63
c:paye	c90
c:paye_	e66
c:pd_	f87
c:pea	a63c84d-70g-70
c:pear	c77
c:pec	d-71e106g-70
c:peci	c70
c:pecia	c61
c:pect	e94
c:pecte	e78
c:ped	b-78d91
c:ped_	d94
c:pedi	c65d62g-65
c:pedit	c112e-122
c:pee	a87
c:pei	e65
c:pein	e71
c:pel	c-65d-107e71f135
c:pel_	f72
c:pele	d-60f113
c:pelez	f117
c:pell	e74
c:pelle	e71
c:pelli	b62
c:pen	g-62
c:pen_	a77
c:pende	a75
c:penn	a62
c:pens	a-63b116c110d-101f-69
c:pense	a-75b109c85
c:pensi	b91c105
c:pent	a64
c:pent_	a101
c:peq	a74
c:pequ	a74
c:peque	a74
c:perc	c60
c:perd	d73
c:perdu	d78
c:pere	d-65
c:perer	c79
c:perf	c81
c:perfe	a-72g93
c:perfu	c64
c:peri	a-107c106
c:perie	a-66c101
c:perm	g66
c:pero	b83
c:pero_	b71
c:pers	e61f90
c:perso	a-67e97f121
c:pes	a65b64d-84
c:pes_	a89
c:pet	b-65
c:pete	a-65
c:peti	a86b-66
c:petit	a86b-66
c:pett	a-93e103g75
c:petto	a-85e75g91
c:peu	d73
c:peu_	c-74
c:peut	b98d88f-65
c:peut_	b98d88f-65
c:peux	g-67
c:peux_	g-67
c:ph_	a-77c68
c:phi	c-76g79
c:phie	c-72
c:pho	f64g84
c:phon	d-98f85
c:phone	d-95f71
c:phot	a-68g101
c:photo	a-68g101
c:pia	b78
c:piac	b76
c:piace	b77
c:pic	e-104
c:picc	a99
c:picco	a99
c:pice	c70
c:pice_	c70
c:piec	c76g-60
c:piece	c76g-60
c:pier_	a-77
c:piers	a-65
c:pil	d96
c:pile	a-88c-89d108
c:pile_	a-87c-68d78e71
c:pin	d61f-65
c:pin_	a71
c:pine	a89
c:pinel	a68
c:ping	d67
c:ping_	a-62
c:pire	c65
c:pis	a64c-65
c:pis_	a92
c:pital	c66
c:plac	b-64d96
c:place	b-62d90
c:plai	b69d-82g-89
c:plain	c-72e73
c:plais	a-69c75
c:plait	f70
c:plan	a-133b129c66
c:plan_	a-94b73
c:plann	a-75b80
c:plans	b77
c:plat	a74c-67
c:plate	c-65
c:plati	a67c-89g74
c:ple_	d-63
c:plea	e-103f104
c:pleas	e-97f104
c:plet	d77
c:pli	e128
c:plic	e75
c:plica	a-81d66e68
c:plim	e81
c:plime	a-67e84
c:pliq	e74
c:pliqu	e74
c:plo	c117g-62
c:plom	c65
c:plu	c-61f95
c:plum	a63
c:plus	f103
c:plus_	f106
c:plusi	a107
c:plut	g68
c:pluto	g68
c:po_	a99
c:poc	a69e-69
c:pock	a77
c:pocke	a77
c:pod	c82
c:poi	b-65e76
c:poin	a-77e95
c:poinc	a-104d112
c:point	d-66e98g67
c:pok	g65
c:poke	g65
c:poke_	a-62g67
c:pol	a-64d62e81
c:poli	a-96d82e88
c:polis	a-62
c:polit	e96
c:polo	g65
c:polog	g66
c:pon	b-72d-113e78
c:pon_	c85
c:pond	a-65d-87e118
c:pond_	e88
c:ponde	e85
c:pondr	g76
c:pondu	a-84e105
c:poni	a106d-87
c:ponib	a100d-81
c:pons	c63d-78e90
c:ponsa	e64
c:ponse	g60
c:ponso	c71
c:poo	a-69d108
c:por	e-63
c:por_	f67
c:port	b-67e-63
c:port_	a-79c80
c:porta	b-78
c:porte	e-80
c:posa	a86
c:pose_	c61e67
c:poser	c61
c:posi	b64d-65
c:poss	d92e-90
c:possi	e-83
c:posso	d67
c:post	a-84c101d-61f73
c:post_	a-105c122
c:posta	a-66f84
c:poste	c79
c:pot	a89c-66e-79
c:pot_	a118
c:potet	d71
c:pouc	a68
c:poun	a66
c:pound	a66
c:pourr	c82e-80
c:pouv	b-70d81e-73
c:pouve	d91
c:ppe	d-66f95
c:pped	d74
c:pped_	d74
c:ppel	d-115e103f134
c:ppel_	c-83f74
c:ppele	d-69f115
c:pper	c78
c:pper_	c60
c:ppi	c66
c:ppl	a-89b-92c110f63
c:ppli	c72
c:ppor	c76
c:pport	c76
c:ppos	c-84f76
c:ppr	a-73d-74f124
c:ppre	f95
c:ppres	f91
c:ppri	a-62f111
c:pprim	a-75f105
c:pprov	g62
c:pra	d80
c:prad	d84
c:prar	b87
c:prar_	b67
c:prat	a-85d95
c:prato	a-86d108
c:pre_	d75
c:prec	d-75
c:pref	f66g94
c:prefe	f69g89
c:preg	c-71
c:premi	d-73
c:prend	a67e-66
c:prene	c89
c:prep	a-88d87
c:prepa	a-96d89
c:prese	a69g-67
c:prest	c80
c:pret	a-66c67
c:prete	a-74c69e85
c:prev	c-66e64g87
c:preve	e71g74
c:prez	b63
c:prezz	b68
c:pric	a68b86d-91g-73
c:price	a68b87d-89g-70
c:prie	f65
c:prie_	c-83f78
c:priet	c76
c:prim	f89
c:prime	f99
c:prin	c60e-86
c:pring	c67
c:pris	c-91d121f75
c:pris_	a-71c-99d119f97
c:prise	c-69
c:priv	a61
c:prix	a105d-113f-61
c:prix_	a105d-113f-61
c:priz	c64
c:prize	c64
c:prob	a-62
c:proce	f65
c:prod	a108
c:produ	a113d-74
c:profe	c78
c:profi	f81
c:prog	a-66c91
c:progr	a-66c91
c:proj	a-88b69
c:proje	a-88b69
c:prom	d-88
c:prome	e61
c:proo	d70
c:proof	d70
c:prop	b-66d-72
c:prope	a89
c:prot	d69
c:prote	a-72d77
c:prov	c80
c:psu	c60
c:pte	d-82
c:pte_	d-74g67
c:ptem	a68c-77
c:ptemb	a75
c:pter	c69
c:pter_	c80
c:pti	d-61
c:pub	c107d-83e-60f69g-78
c:pub_	a-66f71
c:publ	c87
c:publi	c87
c:pue	c-64e73
c:pues	e84
c:puiss	a61
c:pul	d76
c:puo	c-65d76
c:puo_	c-65d76
c:purc	d92
c:purch	d92
c:pure	a-75e68
c:pure_	a-67e71
c:qua	f-71
c:quan	b89f-76
c:quand	b77e61f-63
c:quant	b87
c:quart	a67
c:quat	c-65e77
c:quatr	c-71e73
c:quee	c80
c:quel_	e-65
c:quele	a66
c:quell	d75
c:quelq	f-61
c:quels	a72
c:quem	a110
c:queme	a78
c:quer	a104c-87d-70
c:quer_	a78
c:queri	a87c-75
c:ques	d-65
c:ques_	c80d-64
c:quest	g66
c:quet	e76
c:qui_	g-91
c:quic	c71
c:quick	c71
c:quie	a81e-75
c:quien	c76
c:quier	a99c-76
c:quin_	e71
c:quip	c64
c:quir	f108
c:quiry	f111
c:quo	d-105
c:quoi	a67d-114
c:quoi_	d-112
c:ra_	b64f-66
c:raa	a-70f67g70
c:raag	a-60f70
c:raag_	f73
c:rab	c79
c:rac	d86
c:racc	e83
c:race	c-67d73
c:racel	c-61d66
c:rach	c83
c:rache	c69
c:raci	a-70g76
c:racia	g80
c:rack	a-104c-61d122
c:racki	d99
c:racl	d79
c:racle	d79
c:ract	c-79
c:rad	g-80
c:rade	c76
c:radi	c63
c:rado	d84
c:rado_	d95
c:raf	c73d-64e71
c:rag	d-66
c:rage	a-73c105
c:rage_	a-74c111
c:rai	e-63
c:rai_	b92e-63
c:raie	b-105c112
c:raie_	a75b-85
c:raien	c105
c:raim	b95
c:raime	b95
c:rain_	g76
c:raine	a87c-62
c:rais	e-82
c:rais_	a63e-83
c:raiso	a78
c:rait	c88f-61
c:rait_	c92f-69
c:raite	b82
c:ral	c72d-74
c:ral_	a-61c64
c:rald	a70
c:rald_	a77
c:ram	c80
c:ram_	e85
c:ramm	c112
c:ramme	c61
c:ranc	b-74d63
c:rance	b-63d76e-67
c:ranch	c64
c:rand	c64f-64
c:rand_	c77
c:rande	b73
c:rands	c69
c:rang	d-79e73
c:rang_	c-68e110
c:range	d-67g61
c:rans	c69
c:ransm	a-72c89
c:rant	d129
c:ranti	a-94d121
c:rap_	c-108d100
c:raph_	a-77c68
c:raphi	c-67
c:rapi	a68
c:rapp	e76f65
c:rappe	f95
c:rappo	a-72
c:rar	b90d-67
c:rar_	b84
c:ras_	c93
c:rase	f85
c:rase_	f62
c:rass	a70
c:rat_	c64
c:rate	c81d-88e-65
c:rate_	c91
c:rati	c71g-69
c:ratio	a-79c100d88g-64
c:rato	d106
c:rato_	a-62d102
c:rats	a88
c:rats_	a88
c:ratu	a-65
c:ratui	c74
c:rau	c63e-61
c:rava	d-60
c:ravat	a113
c:rave	d61
c:rave_	d113
c:ravee	a70
c:ravin	c-72e61
c:ravu	c-62
c:ravur	c-62
c:raw	f123
c:raw_	f121
c:rawe	a-79c75
c:rawer	a-79c75
c:rawi	c-79
c:rawin	c-79
c:ray	c-72d60
c:raz	d-68f104
c:razi	f101
c:razie	f85
c:rca	c121d-77
c:rcat	c66
c:rce	b-61c71
c:rcel	c61
c:rch	b-66c71e-82
c:rcha	d84
c:rchas	d92
c:rche	b-77c96e-78
c:rche_	b-76c99e-61
c:rcher	c74
c:rchi	d87
c:rchiv	c-64d88
c:rci	b-76d-89f136
c:rci_	b-61d-101f135
c:rco	a94
c:rco_	a81
c:rcr	c-65g90
c:rcre	c-65g90
c:rcred	c-65g90
c:rday	c-68d66
c:rday_	c-67d67
c:rde	d70
c:rde_	b64
c:rder	a-66d105
c:rder_	d84
c:rdere	a-87d76
c:rdes	a80
c:rdes_	a80
c:rdi	b-65
c:rdi_	g67
c:rdia	e67
c:rdial	a-61
c:rdie	c114
c:rdien	c98
c:rdin	d85
c:rdina	d85
c:rdo	g64
c:rdo_	c-60g91
c:rdon_	d71
c:rdr	b68
c:rdre	b71
c:rdre_	b72
c:rds	f65
c:rds_	f66
c:rdu	d102
c:rdu_	d69f62
c:rdue	d87
c:rea	c73g-64
c:ready	a-83c80d64
c:real	b77c87d-73g-78
c:reali	c66
c:reall	a-98b89c69
c:ream	a-140b91d120
c:ream_	a-100d128
c:reami	b80
c:reas	a-66c98
c:reate	e95
c:reb	b65c68
c:rebb	b70
c:rebbe	b70
c:rec	b-61
c:recc	a97
c:rece	b-80f63
c:recei	d70e70
c:recev	a114d-75f71
c:recio	b66
c:recis	g83
c:recl	d74
c:recla	d74
c:reco	f111g-74
c:recoi	f92
c:recom	a-63
c:recon	a124c-64
c:recor	a-96f118
c:rect	c66d-83f113
c:rect_	a-68f96
c:recti	f103
c:rectr	c77
c:recu	a-93d82g68
c:recu_	a-76d99g93
c:recue	a-64d78
c:recup	a-62c130
c:rede	c61
c:redes	c77
c:redi	f-65
c:redi_	c-63g85
c:redit	c101
c:ree	c96d-62f-62
c:ree_	c101d-79
c:reed_	a-71
c:reel	c81
c:reen	a144d-91
c:reen_	a150d-88
c:reet	f-73
c:reet_	f-71
c:ref	b-67d82g65
c:ref_	d98
c:refa	d101
c:refai	a-60c-76d105
c:refe	e-71g83
c:refer	e-70g84
c:refl	a-112g92
c:refle	a-112g92
c:refu	c-65e132
c:refun	c-61e112
c:refus	e75
c:regal	a68
c:regar	b87
c:regi	a-77c103
c:regio	c65
c:regis	a-70c108
c:regl	c-93d107
c:regla	d79
c:regle	c-88d73
c:rego	f79
c:regr	e81
c:regre	e81
c:reh	c73
c:rei	a79b-67e-89
c:rei_	a86b-61e-87g-71
c:reil	c-69
c:reill	a62
c:rein	c62
c:reit	a85
c:rel	g71
c:rela	g72
c:relan	g81
c:rele	g67
c:relig	c-63
c:reme	c-77d80
c:remet	d97
c:remi	d-65
c:remie	d-66
c:remo	c-76f115
c:remov	f115
c:remp	c-86d104
c:rempl	c-84d104
c:ren_	b93
c:renc	c103
c:rence	c79
c:renco	c61
c:rendr	b-64c91g-63
c:rends	a77c-85
c:rene	c106
c:renez	c101
c:reno	f98
c:renom	c-75
c:rent	b67d-70f-66
c:rents	b77
c:rep	b-80e62
c:repa	b-69d71
c:repar	b-79d67
c:repe	a69
c:repl	a-100d71
c:repla	a-89d111
c:reply	g61
c:repo	d-78e114
c:repon	a-66d-94e122g84
c:repr	c65
c:repre	c79d79
c:req	a-75f125
c:requ	a-75f125
c:reque	a-75f122
c:rer	c77
c:rer_	b-69c86
c:rera	a-63
c:res_	d-65
c:resa	c69
c:resc	c85
c:rese	b-61g-62
c:resea	c66
c:resen	a65g-67
c:resi	a61
c:resp	a-97e100
c:respo	a-81e90
c:ress	f79
c:ressa	a-96g72
c:resse	b-64f68
c:ressi	a-85d74f79
c:rest	g61
c:rest_	b81
c:reste	d-83g97
c:resto	c-63
c:resul	c60
c:ret_	b84
c:retai	a-67
c:rete	d-62
c:rete_	d-88e103
c:retez	f61
c:reti	a-62f132
c:retir	c-110d73f137
c:reto	a-99g69
c:retou	a-102e78
c:retra	b62
c:rett	d72e61g78
c:retta	g81
c:rette	d78e65
c:retu	a-60c64
c:retur	a-60c64
c:reu	d77
c:reun	a61
c:reur	a-92e91f73
c:reur_	a-75f79
c:reus	d73
c:reuse	d75
c:rev	a-65g75
c:reve	a-66b89d-107f-60g101
c:reve_	b76
c:reven	a-76c72d-74e80g98
c:rever	b79
c:revi	a-65d87g67
c:revis	a-110c-80d116e64
c:revo	c-92
c:revoi	c-80
c:rew_	a-66
c:rez	a72d-79e-62
c:rez_	a105d-76
c:rezz	b66
c:rfe	a-65g89
c:rfec	a-66g96
c:rfect	a-66g96
c:rfu	b-60g-73
c:rfum	g-67
c:rfum_	e96
c:rfume	a72c71
c:rga	c89
c:rgan	c97
c:rgani	c88
c:rge	f-72
c:rgen	a85d-65f-69
c:rgent	a94d-80f-64
c:rgi	a-78g100
c:rgiv	a-70
c:rgive	a-70
c:rgot	g75
c:rha	b61
c:ri_	e-65f62
c:ria	e-60g-61
c:ria_	c73d-85e-67
c:riat	a70
c:riat_	a70
c:rib	c66d-71f61
c:ribb	c104
c:ribbo	c104
c:ribe	f66
c:ribe_	f67
c:ric	e-82
c:rice	b78g-61
c:rice_	a79b64d-93g-71
c:rices	b69
c:ricev	d85
c:rich	e-79
c:riche	a88
c:rida	g82
c:riday	g83
c:rie_	g-68
c:rien	d-73
c:rien_	b98c-69d-63f75
c:rienc	c87
c:riend	e61
c:rier	f71g-78
c:riere	g-63
c:riers	f78
c:ries	c65
c:ries_	c75
c:rieu	d87
c:rieur	d111
c:riez	c117e-64
c:riez_	c117e-64
c:rif	a-67b83e-66
c:riff	a-67
c:rifi	a-62
c:rifs	b93
c:rifs_	b93
c:righ	a-70c70
c:right	a-67c73
c:rigi	d65
c:rigin	d67
c:rij	f89
c:ril	b-61c72
c:rill	c79
c:rima	e66
c:rime	f94
c:rimi	c67
c:rimo	a77
c:rinc	d64
c:rine	c81d-62
c:rines	a-76c93
c:rings	a85d-90
c:rio	b110
c:rion	a60c73
c:rions	c73
c:rios	a-79b119c-85
c:riosi	b109c-73
c:rir_	c-76
c:rira	b62
c:rire	e66g66
c:ris	b-69
c:ris_	c-78
c:rises	f62
c:risp	a-72e87
c:riss	a-70
c:rista	a62
c:ristm	a61
c:rit	c62d-93f68
c:rit_	c-84e106
c:rita	c97
c:ritag	c73
c:rite	d-67e-62
c:rite_	d-76
c:riter	c75
c:riti	c74
c:ritt	a-91f65
c:rity	a-67c78
c:rity_	a-67c78
c:rive_	f-63
c:rived	a-67
c:rivee	c-74
c:rivi	d-60
c:rivo	c-66e68
c:rix	a105d-113f-61
c:rix_	a105d-113f-61
c:riz	a-83
c:rize	c64
c:rk_	f-74
c:rke	d-64
c:rker	a73
c:rker_	a73
c:rket	b65
c:rket_	a-72b82
c:rketi	a66
c:rki	c88
c:rkin	c88
c:rking	c88
c:rksh	d63
c:rksho	d63
c:rla	g84
c:rla_	c71d66
c:rle_	b-65
c:rli	g78
c:rlie	a-78g113
c:rlier	a-78g113
c:rlo	c67g-67
c:rlo_	c70
c:rls	c112
c:rls_	c112
c:rly	b86c-69
c:rly_	b86c-69
c:rm_	c98e-84
c:rma	b-62c-67e72
c:rmac	a66
c:rmai	a-68e70
c:rmal	a-69c-61e93
c:rmal_	a-86
c:rman	e78
c:rmat	a61
c:rmati	a96c-85
c:rmer	a85
c:rmer_	a76
c:rmet	a73
c:rmett	a82
c:rmi	d-73
c:rmie	a62
c:rmo	g80
c:rmo_	g86
c:rn_	c62
c:rna	f78
c:rnan	f88
c:rnant	f91
c:rne_	d62e80
c:rner	a-78
c:rnet	a68
c:rnet_	a88
c:rni	b-73d64g72
c:rnie	d86
c:rnier	d69
c:rnin	g75
c:rning	g75
c:roca	d80
c:roce	f64
c:roced	c-67
c:roch	b64
c:rocha	a65
c:roche	g65
c:rochu	a-71b118
c:roco	c65
c:rod	g-63
c:rodu	a105d-76
c:roduc	a64
c:rof	f72
c:rofe	c78
c:rofes	c60
c:rofi	f80
c:rofil	f85
c:rog	c72
c:rogr	a-66c91
c:rogra	a-63c89
c:roi	c61
c:roid	c74
c:roit	c71
c:roits	a-106c68d82
c:roj	a-99b69
c:roje	a-88b69
c:rojec	c65
c:rojet	b80
c:rok	d90
c:roke	d90
c:rol	d67
c:rolo	d82
c:rolog	d82
c:rome	a67
c:ron	c68
c:rond	a62
c:rong	e83
c:rong_	e84
c:roni	c76
c:rono	c104d-63
c:rons	b88
c:rons_	b88
c:ront	a-63c106
c:ront_	c106
c:roof	a-91b69
c:roof_	a-80b71
c:room	c87d-61
c:rop_	c-66d75e-71
c:rope	a92d-69
c:roper	a89
c:ropp	d74
c:roppe	a-61
c:ror	f65
c:ros	a63d-76
c:ros_	a83d-67
c:rosa	c-69
c:rose_	c-62
c:ross	a71
c:rosse	b-80
c:rot	e-69
c:rote	d77
c:rott	c61
c:rouge	a100
c:rough	b76
c:rous	a74
c:rov	c62
c:rove_	a78
c:row	b-66c65f-63g-64
c:row_	c87
c:rown	a87
c:rown_	a102
c:roy	c85
c:rpe	a102
c:rpen	a109
c:rpent	a105
c:rpi	a63
c:rpo	d61
c:rpor	d63
c:rport	d64
c:rqu	c120
c:rque	c115
c:rque_	c128e-69
c:rra_	b63
c:rrai	c82
c:rre	f70
c:rre_	d116
c:rrec	a-69f90
c:rrect	a-69f90
c:rrei	a80e-63
c:rrei_	a78
c:rren	c74
c:rres	a70e-71
c:rres_	a72
c:rret	c-62d-102f86
c:rrete	a77c-63d-78f91
c:rreu	a-70e83f80
c:rreur	a-70e83f80
c:rrie	f75
c:rrier	f103
c:rriez	d62
c:rrin	c-77
c:rring	c-81d63
c:rrio	a78
c:rris	c79
c:rriv	c-84g96
c:rrive	c-77g90
c:rro	d-68
c:rror	f67
c:rrow	c88
c:rry	c-65g114
c:rry_	c-71g114
c:rs_	c63
c:rsa	f61
c:rsary	a-65
c:rse	a62d-82g-73
c:rse_	a72b69d-118
c:rself	a65
c:rses	a63
c:rses_	a63
c:rsi	g108
c:rsic	d84
c:rsich	d84
c:rsio	g112
c:rsion	g112
c:rso	a-62e91f92
c:rson	a-65d-85e98f122
c:rson_	e62
c:rsona	f111
c:rsonn	a-62c61d-93e102
c:rst	d-87e70
c:rst_	b68d-72e80
c:rste	c71
c:rtag	c104
c:rtage	c107
c:rtan	c-73d70
c:rtant	d75
c:rtar	d68
c:rtarl	d82
c:rte_	f-72
c:rtee	c77
c:rtee_	c78
c:rtef	d73
c:rtefe	d73
c:rter	e-67
c:rtes	c60
c:rth	d-89f60
c:rthd	f68
c:rthda	f68
c:rthe	g78
c:rther	g64
c:rti	a-61d98
c:rtic	f112
c:rticl	f102
c:rtie	d85
c:rtie_	e61
c:rtier	d61
c:rtif	a-110d100
c:rtifi	a-110d100
c:rtir	d77
c:rtis	a-76c67
c:rtne	a77
c:rtner	a77
c:rto	d62
c:rtou	e-61
c:rtout	e-61
c:rts	a81
c:rts_	a86
c:rtu	a99
c:rtur	a68
c:rture	a68
c:rty	c146g-66
c:rty_	c147g-65
c:ruary	a72
c:rub	d115
c:rubb	a-64d109
c:rubi	a77
c:ruc	c63d-70
c:ruc_	a69
c:ruct	a68
c:rue	c114e-67g-65
c:rue_	b-64c117
c:ruf	f77
c:rufe	f63
c:rum	c76
c:run	b74c64
c:run_	c63
c:runk	b90
c:rup	c68
c:rus	a102b-69d-64
c:rush	c-83
c:rush_	c-71
c:rut	c66
c:rve	b-62
c:rves	a65
c:rves_	a65
c:rvi	e71
c:rvic	d81e80
c:rvice	d82e80
c:rvie	c65
c:rview	c72
c:rwa	a-66
c:rwar	a-66e63
c:ry_	d-64
c:ryt	f81
c:ryth	f81
c:rythi	f85
c:sa_	d-65
c:sab	c-68
c:saba	a77c-65
c:sabat	c-65
c:sac	e127f-78g-62
c:sac_	c-98e139f-62
c:sach	e65
c:sag	d-70g112
c:sage	d-60g113
c:sage_	d-72g116
c:sages	c-60f82
c:sai	d-71
c:sai_	c74
c:said	c-75e93g116
c:said_	c-75e93g116
c:sain	a67c71
c:saint	a67c71
c:sair	f73
c:saire	f73
c:sais_	c66
c:sal	b-69c105
c:sale	a-100b-69c74
c:sales	a-108b-72d73
c:sall	c65
c:salle	c68
c:salo	c119
c:salon	c119
c:salu	a-95c80
c:salut	a-60c95
c:salv	a67
c:sam	a67b-66d-92
c:same	a72b-77c-91d-79
c:same_	a82c-111g82
c:samed	b-68
c:samp	a-62c74
c:sampl	a-62c74
c:sams	a65
c:samst	a65
c:san_	g66
c:sand	a65
c:sand_	a85
c:sant	b-64c66
c:sar	d-81
c:sati	a-115d62f69
c:satu	a76
c:satur	a76
c:sau	g-75
c:sauf	c-74
c:sauf_	c-74
c:saur	a62g-67
c:sav	b112g-63
c:savo	b112
c:savoi	a-85b109
c:saw	a103
c:saw_	a103
c:say_	a-86b103
c:saya	g72
c:sayag	g72
c:saye	a93
c:sayer	a94
c:says	b77d88f-60
c:says_	b77d88f-60
c:sbo	d86
c:sca	b-66
c:scend	a63
c:scha	c94
c:sche	f73
c:schen	c-79f83
c:schi	b77
c:schic	d74
c:schl	c-73d61
c:scho	c82
c:schoo	c69
c:schr	f65
c:schri	f73
c:sci	a89c-63
c:sco	g-64
c:scot	a97
c:scou	c99
c:scoun	c66
c:scr	d-75f115
c:scre	c70
c:scri	d-84f125
c:scrib	f72
c:scrit	a-96e66f117
c:scriv	f80
c:scu	g89
c:scus	a-79c-79g97
c:scuss	a-71g92
c:sda	b-71g95
c:sday	b-70g92
c:sday_	b-69g92
c:sde_	c-62
c:sdf	a-120b-71c180d-82e-86f-64g-68
c:sea	e-71
c:seau	a86
c:seau_	a76
c:sec	b-66
c:sech	e78
c:seco	g101
c:secon	g104
c:secr	a67
c:secre	a67
c:sect	c63
c:sed	f62g68
c:sed_	a-60e61f72g78
c:see	e66f-66
c:see_	e68f-63
c:sees	a66
c:sees_	a66
c:seg	a-65
c:segna	a-74
c:segu	a-91
c:segur	d72
c:seh	c75
c:sei	g-72
c:seit	a-92
c:seit_	a-87d76e69
c:sel	f-65
c:sel_	d116
c:sell	a72e-66
c:sell_	a97
c:semb	c-67e-68
c:sembl	c-61
c:seme	c117
c:semen	c116
c:senc	c74
c:sence	c82
c:sens	f95
c:sent	f83
c:sente	c-84f103
c:senti	e63
c:sepa	f84
c:separ	f84
c:sept	a60
c:septe	a75
c:ser_	d66e-78
c:sera	b84d-72g98
c:sera_	b112d-85e-68g106
c:sere	a-60c78
c:sere_	a-71
c:seri	b-64c72
c:seria	d68
c:serie	c86
c:serp	a112
c:serpe	a112
c:serr	d75
c:sert	c75
c:serti	c77
c:serv	b-61e80g-61
c:serve	c-68d65
c:servi	d83e78
c:ses	g-69
c:ses_	g-61
c:sett	c93
c:sette	c91
c:settl	b67
c:seul	c-85
c:seule	c-76
c:seven	b66
c:sez	f67g-61
c:sez_	f68g-60
c:sh_	c72
c:shal	c81
c:shall	c84
c:sham	e108
c:shame	e108
c:shar	c71
c:share	c64
c:she	a64b-62f-64
c:she_	a76c-94f-63
c:shed	e84
c:shed_	e84
c:shel	a133
c:shio	d61
c:shion	d61
c:ship	c72
c:ship_	a78
c:shop	c93
c:shop_	c119
c:shor	c66
c:shou	d83
c:shoul	d86
c:show	a74b-81
c:show_	a108
c:showe	g81
c:shy	a115
c:si_	f66
c:siam	d-66
c:siamo	d-66
c:sib	c-65
c:sibl	c-107
c:sible	c-104
c:sich	d84
c:siche	d91
c:sid	e-65
c:side	e-64
c:side_	d75g96
c:sider	a68
c:sie_	d61
c:sier_	a-102
c:sif	c77
c:sif_	c70
c:sign_	a-113
c:signo	c69
c:sil	a87e-84f-70
c:sili	c70
c:silv	a107
c:silve	a107
c:sim	b82c-69
c:simo_	c-68
c:simp	b98c-66
c:simpl	b98c-71
c:sin_	d79
c:sine	c99
c:sines	c64
c:sing	d64g-60
c:sing_	a-76d81
c:sinon	g61
c:sins	f111
c:sio	g67
c:sion	a-62
c:sion_	a-64f64g66
c:sionn	c65
c:siq	e80
c:siqu	e80
c:sique	e80
c:sir	a94d-76
c:sire	a107
c:sire_	a107
c:sist	c-67
c:siste	c-100
c:sit	d-84e-67
c:site	b76c85d-68e-61
c:site_	b78c76d-66f-67
c:sitio	g72
c:siv	a-84b79
c:sive	a-71b82
c:sixty	a-64
c:siz	a80e-85
c:size	a80e-82
c:size_	a93e-80
c:ske	c-88d-82e80g131
c:sked	a-69c-61e83g126
c:sked_	a-69c-61e83g126
c:sket	c-66g72
c:sketc	g81
c:sking	a-65
c:sla	a61
c:slet	a65
c:slo	a79
c:sma	a105c-71f-65
c:smal	a106c-65f-62
c:small	a110c-61f-61
c:sme	c80
c:smet	c97
c:smett	c67
c:smi	a-69e83
c:soc	c63
c:soci	c63
c:socia	c63
c:soe	g64
c:soeu	a67g64
c:soeur	a67g64
c:sog	a-61b70
c:sogn	a-61b70
c:soin	a-86
c:soix	a85
c:soixa	a85
c:sol	f69
c:sola	d67
c:sold	a64b-69g-62
c:sold_	a68
c:sole	f92
c:soli	b75
c:solit	b71
c:solo	b105
c:solo_	b105
c:som	g-70
c:some	a66c-62g-67
c:some_	c82e-61
c:someb	c-79
c:someo	e89
c:somet	a106c-96e-70g-63
c:somm	d-72
c:somme	d-71
c:sona	f115
c:sonal	f116
c:sonn	b-67c71d-82e89g-60
c:sonne	a-68b-63c84d-72e96
c:sons	c70
c:sons_	c73
c:sont	b-98d87
c:sont_	b-98d87
c:sor_	c75
c:sorr	c-88g95
c:sorry	c-82g95
c:sou_	c101d-73
c:soud	d61
c:sour	e64
c:soy	c104
c:soy_	c105
c:spe	d-99
c:speci	c70
c:spel	f75
c:spen	a73d-63
c:spend	a105
c:sper	a-82e75g64
c:spet	a-94e110g75
c:spett	a-91e103g76
c:spi	b-64
c:spic	c70
c:spice	c70
c:spine	a68
c:spo	d-94
c:spo_	a100
c:spok	g66
c:spoke	g66
c:spon	b-68c63d-104
c:sponi	a112d-87
c:spons	c70e69
c:spor	a-68
c:sport	a-68
c:spost	e63
c:spr	e-66
c:sprin	c67
c:spu	e84
c:sque_	c75
c:ssa	g99
c:ssa_	b64
c:ssag	a-65d-67g113
c:ssage	a-70d-62g112
c:ssai_	c74
c:ssan	a-60f102
c:ssant	f83
c:ssaya	g72
c:ssaye	a93
c:ssed	a-76e85g84
c:ssed_	a-122e90g93
c:ssee	c-98e81
c:ssee_	c-101e82
c:ssel	d75
c:sser_	a60e-70
c:sses	e-68
c:sses_	c65e-80
c:ssess	d60
c:sset	c100
c:sseu	c68
c:sseur	c70
c:ssez	f97
c:ssez_	f97
c:ssi_	c91
c:ssibl	c-86
c:ssier	a-94
c:ssif	c84
c:ssif_	c70
c:ssin	d104
c:ssine	c65
c:ssing	d94
c:ssins	d68
c:ssio	f78
c:ssion	f78
c:ssoc	c61
c:ssoci	c61
c:sst	g73
c:sst_	g74
c:ssu	a-65d98e64g80
c:ssun	a-92c-72e100
c:ssuno	e86
c:ssur	d91
c:ssura	d104
c:ssure	g66
c:ssus	g101
c:ssus_	g101
c:sta_	b72d-62f61
c:staf	a-62c82
c:staff	a-62c82
c:stag	c81
c:stage	a-62b66
c:stai	c69
c:stair	a-69c94
c:stan	d-81
c:stand	e96
c:stant	b67
c:star	b83c62d-66
c:start	b91
c:stat	d70f91
c:stati	a-72c-84d80f72
c:ste_	d-68
c:stea	g74
c:sted	c68d-70g97
c:sted_	a-62g108
c:stee	a112
c:steel	a108
c:stel	d70
c:stell	d79
c:stem	f88
c:sten	c114f-65g-64
c:sten_	c107
c:stens	e63
c:ster	e-67
c:ster_	a91d-70e-71
c:stet	a68
c:stet_	a63
c:stig	a-60
c:stim	a-68c66
c:stima	a-72
c:stin	c78g-71
c:sting	a-72c110
c:stio	d-66g97
c:stion	d-66g97
c:stit	d69
c:stm	a61
c:stma	a61
c:stmas	a61
c:sto	b-77
c:sto_	g86
c:stoc	a64d-68
c:stock	a64d-68
c:stoi	c61
c:stoir	c61
c:stom	a-60d72
c:stome	c96
c:stoms	d102
c:stop	f120g-66
c:stop_	f124g-64
c:stor	b-77f62
c:store	e85
c:stori	f85
c:stra	b-66
c:stra_	c94d-73
c:stran	a74
c:strap	c-86d103
c:stree	f-70
c:stri	b63
c:stri_	a-83b83
c:stro	c87
c:stro_	c79
c:stru	a88
c:stu	b86c61
c:stud	b83
c:stude	b70
c:sty	c82
c:style	c65
c:sub	f92
c:subs	f66
c:subsc	f68
c:suche	a84
c:suf	a-83c63
c:suff	a-83c63
c:suffi	a-83c63
c:sug	g98
c:sugg	g98
c:sugge	g98
c:suis	d-80
c:suis_	d-74
c:suit	f85g102
c:suite	a-76f113g108
c:suiv	a-99d98
c:suivi	a-68d87
c:suj	a-74g107
c:suje	a-74g107
c:sujet	a-74g107
c:sul	c61
c:sul_	a-69
c:sult	c106
c:sulta	c101
c:sun	c-82e98
c:sunda	c-83d60
c:suno	e86
c:suno_	e86
c:sup	a-108f127
c:supp	a-124f129
c:suppl	a-71c65
c:suppr	a-92f128
c:sur	b-76g60
c:sura	d69
c:suran	d82
c:sure	b-62g120
c:sure_	d-65g113
c:sured	g76
c:surer	d86
c:sus	g106
c:sus_	g98
c:suy	c77
c:suyo	c82
c:svp	a134c-86e-67g-85
c:svp_	a134c-86e-67g-85
c:swa	d79
c:swap	a-91d110
c:swap_	a-85d103
c:swe	a-71g82
c:swer	a-76g92
c:swer_	g96
c:swi	c67
c:swo	a-93d98
c:swor	c65
c:sy_	b80
c:syn	c68
c:ta_	f71
c:tac	e-74
c:tach	b-65d77
c:tache	d63
c:tact	c61
c:tad	c64
c:tado	c61
c:taf	c67
c:taff	c79
c:taff_	c79
c:tag	c94d-63
c:tage	c103d-89e-65
c:tage_	c85d-83
c:tai	e71
c:tail	b-73f61
c:tail_	c76
c:taill	a70c-114
c:tails	f103
c:tain	a64
c:tair	a-96c103
c:taire	a-87c77g-62
c:tairs	c89
c:tais	e92
c:tais_	e92
c:tait	a-64e126
c:tait_	a-64e126
c:tak	f122
c:take	f123
c:take_	f119
c:tal	d-62e-75
c:tal_	c70e-70
c:tale	c73
c:tale_	c64
c:tall	a115
c:tall_	a79
c:talo	b97
c:talog	b98
c:tame	a-81
c:tamen	a-79
c:tan_	a73c-79
c:tand	e96
c:tandi	a-60
c:tant_	c-96
c:tanto	b96
c:tar	b62f-62
c:tard	b60
c:tard_	b96
c:tare	a62
c:tari	b85d-66e-60
c:tarif	b93
c:tarl	d81
c:tart	b90
c:tart_	b90
c:tary	c79
c:tary_	c79
c:tas	a90b-67
c:tas_	e61
c:tasc	a60
c:tass	a70
c:tasse	a70
c:tat	b-62f133
c:tati	c-67f137
c:tatio	f135
c:tau	d81
c:tch	d70f-75
c:tch_	d83f-69
c:tche	b101c-84
c:tches	b88
c:tea	g60
c:tea_	g66
c:teau	c-62
c:tec	c97d-76e-64
c:tech	c91
c:techn	c93
c:ted_	e72
c:tee	b-67d85
c:tee_	b-66d100
c:teel	a108
c:teel_	a108
c:teen_	d-62
c:tefe	d73
c:tefeu	d73
c:tele	e103f71g78
c:telef	c-73e81g83
c:telep	e73f108
c:teli	c62d70
c:telie	d93
c:tell	e-60g-66
c:tell_	f63
c:tem	f64
c:tem_	c-104
c:temb	a72
c:temen	f67
c:temp	c-69
c:ten	b67
c:tend	b63c-73d-74e111
c:tend_	b87
c:tenda	b99
c:tende	a93
c:tendr	c-65
c:tends	c-63e83
c:tendu	a-69e84
c:tenin	d61
c:tenn	b69
c:tens	c-87e96
c:tens_	e64
c:tent	a-70b124
c:tent_	a-66b121
c:tenti	b65
c:tenu_	g75
c:tera	b60
c:tera_	b78
c:terai	e-61
c:terc	a62
c:terd	c-66g66
c:terda	c-64g67
c:tere	b62
c:teres	b61c70d-101
c:terie	d106
c:tern	b-80
c:terne	a62
c:terni	d80
c:tero	b95
c:teron	b97
c:terr	c110
c:terra	c114
c:ters	a-82c76e74
c:ters_	a-83c69e76
c:terv	a-67c100
c:tervi	c88
c:tes	b-73c64
c:tes_	b-68
c:tess	c-66e105
c:tesse	a-61e107
c:test	b-65c109
c:test_	c112
c:tet	d80
c:tet_	a92
c:tete	c-72d68
c:tete_	b65c-75
c:teu	b-63c73f-63
c:teui	g68
c:teuil	g68
c:teur	c88
c:teur_	c90
c:tev	a91c-78d-63f91
c:teve	a94c-81f92
c:tever	a94c-81f92
c:tez	a-74c116d-71
c:tez_	a-79c116d-64
c:tfo	c71
c:than	b-63f85g91
c:thank	a-65e-63f129g115
c:that	e64
c:that_	e64
c:thd	c-94f130
c:thda	f68
c:thday	f68
c:thdr	a-60c-68f120
c:thdra	a-60c-68f120
c:thei	c63
c:their	c76
c:then	a-91b101c-68d111
c:then_	a-84b106c-104d102g66
c:thent	d67
c:there	g-77
c:thes	a72
c:they	e-67
c:they_	e-67
c:thie	c68
c:thin	a65c-66
c:thing	a68c-107
c:thir	e78
c:third	c-71e62f77
c:this	c61d-65
c:this_	c67d-64
c:thous	a87
c:thout	c-86e89
c:thr	e87g-62
c:thre	e66
c:thro	b80c-95d86e65
c:throu	b102c-102e82
c:throw	d84
c:thurs	a62
c:tia	a65e-64
c:tial	a97c-85
c:tiale	a65
c:tials	a60
c:tiar	c65
c:tic	d85f63
c:tica	a98
c:tical	a83c-75
c:tice	a-103d68
c:ticed	a-86
c:tick	d104
c:ticke	d91
c:ticl	f102
c:ticle	f102
c:tie	f-67
c:tie_	d113
c:tiem	a65
c:tien	e61
c:tiend	e70
c:tient	c-93e83
c:tier	c66
c:tif	a-64b-61d120f65
c:tif_	d98
c:tifi	a-110d106f90
c:tific	a-102d103
c:tifie	a-61
c:tigu	a-62
c:tik	c72
c:til	d-77e-79
c:tile	a-64
c:tile_	a-65
c:till	e-70
c:tillo	c67
c:timad	c66
c:times	a80
c:tin_	b-66g96
c:tine_	g72
c:ting	d-64
c:ting_	d-76
c:tinu	c-94f103
c:tinue	c-65f101
c:tinum	a62
c:tiny	a92
c:tiny_	a92
c:tiona	c73
c:tions	a-65b-77f72
c:tip	c66
c:tiq	g-76
c:tiqu	g-76
c:tique	g-76
c:tir	c-70f128
c:tire	c-107f137
c:tire_	c-100f108
c:tired	b68
c:tirer	a-98c-70d66f99
c:tis	c68d-75
c:tis_	c87
c:tisa	a-63
c:tit	b-64
c:tit_	a103b-83
c:tite	c-73
c:tito	c80
c:tiv	c62d-74e-71
c:tive	a88
c:tive_	c67
c:tivo	g74
c:tivo_	g74
c:tle	c76
c:tle_	c61
c:tli	a-84
c:tly	d-68e81
c:tly_	d-68e81
c:tma	a69c-69e-65
c:tmas	a61
c:tmas_	a64
c:tne	a74
c:tner	a77
c:toc	c76d-87
c:tock	a64d-68
c:tock_	a69d-64
c:tod	d-63e81
c:toda	e73
c:toda_	e66
c:today	b-61
c:toir	c63
c:toire	c69
c:tol	b-60e108g-81
c:told	e112g-65
c:told_	e112g-65
c:tole	c64
c:tome	c97
c:tomer	c96
c:toms	d102
c:toms_	d102
c:ton	b-67
c:ton_	b-86
c:tone	f-62
c:tone_	g65
c:too	c-71d64
c:too_	c-91
c:top	b-64e-66f114
c:top_	f121
c:tor	b-66g-63
c:tor_	c77
c:tora	c81
c:tore_	d66
c:tori	c78d-63f62
c:toriq	f62
c:torn	e65
c:tors_	c79
c:tory	c62
c:tory_	c62
c:tos	a-123c82g70
c:tos_	a-122c82g71
c:tot	b114c-63g82
c:tot_	b107c-97e-67
c:touj	g81
c:toujo	g81
c:tourn	a-84c60d96
c:tous	b101
c:tous_	b104
c:tout	f64
c:tout_	e-78
c:toute	f75
c:tow	d71
c:toy	d66e62
c:toye	d61
c:tra_	d-87
c:trac	c-118d115
c:track	a-68d99
c:trad	c77
c:trai	d-94
c:train	g92
c:tral	c79
c:tranc	g64
c:trang	a67
c:trans	c75
c:trap	c-81d102
c:trap_	c-99d105
c:tras	c107d64
c:trat	a-66
c:tratt	a-63
c:trau	c70
c:trave	a62
c:trea	e74
c:treat	e85
c:tree_	a-82
c:treet	f-70
c:tref	c74
c:trei	c84
c:trer	c83
c:trer_	c77
c:tress	a78
c:tret	e60
c:tri	c83
c:tri_	a-77b81
c:tric	c89
c:trice	c91
c:trin	c84g-64
c:trine	c94d-67
c:tris	a-66
c:troc	a-82d78
c:trop	d70e-72
c:trop_	c-71
c:trott	c86
c:trous	a62
c:truc	a99
c:truc_	a69
c:truct	a68
c:trun	b90
c:trunk	b91
c:try	a80
c:try_	a94c-62
c:ts_	c82
c:tsc	f76
c:tsch	f76
c:tt_	a71
c:tta	a64b-87d-86g88
c:tta_	a84c-78d-74g91
c:ttac	c63
c:ttach	c63
c:ttan	a64
c:ttat	a84
c:tted	a-62d70
c:tted_	a-62d70
c:tten	d-69e90
c:ttend	b63e87
c:ttent	f71
c:tter_	e67f-62
c:tters	a-95e64f62
c:ttez	c64
c:ttez_	c64
c:tti_	d63
c:ttin	d-74
c:tting	d-81
c:ttl	c79f-62
c:ttle	c84f-61
c:ttle_	c66g-61
c:tto	e94
c:tto_	e108
c:tton	a60
c:ttoy	d71
c:ttr	d119
c:ttre	d136e-77
c:ttre_	d128e-72
c:tua	a66c-70
c:tual	a68c-62
c:tuall	a104c-66
c:tud	b64g-62
c:tude_	a62
c:tuden	b70
c:tudi	a72
c:tues	g63
c:tui_	a73
c:tuit	c69
c:tuit_	c63
c:tun	e99
c:tura_	a69
c:tural	c63
c:turd	a77
c:turda	a77
c:ture_	d66
c:turn_	c94
c:tutto	a-70
c:twas	a60
c:twas_	a60
c:twen	b66
c:twent	b66
c:twi	b-74d-68e61
c:twic	e75
c:twice	e77
c:twin	a61
c:two	d-61
c:two_	d-62
c:twor	e78
c:twort	e81
c:ty_	c100g-74
c:tyle	c65
c:tyle_	c61
c:tz_	c92
c:ualco	a86
c:uall	a86c-76
c:ually	a86c-76
c:uan	b97f-65
c:uand	b89e63f-64
c:uand_	b63
c:uando	a-65b86c-80g68
c:uant	b94
c:uanto	b106c-62
c:uard	e70
c:uart	a63
c:uary	a71c-76
c:uary_	a71c-76
c:uat	c-80e87
c:uati	c-63
c:uatr	c-77e80
c:uatre	c-67e76
c:ub_	a-66c98
c:uba	a-60d76
c:ubb	a-62d104
c:ubbe	d91
c:ube	a67
c:ubi	a115g-85
c:ubl	d-60g108
c:ubli	d-88f72g70
c:ublie	a-75d-61f85g102
c:ublu	g69
c:ublur	g69
c:ubs	f66
c:ubsc	f68
c:ubscr	f68
c:uc_	a76
c:uca	c66
c:uce	a85
c:uch_	d-67
c:uche_	a66
c:ucher	a-67
c:uci	a-85c66e110
c:ucin	a-87
c:uck_	c65
c:uct	a113d-62
c:ucti	a76
c:uctio	a76
c:ucu	b90c-72e75
c:ucun	b90c-96e76
c:ucun_	b75c-73
c:ucune	e67
c:ud_	b72
c:ude_	a88c-66
c:uden	b67
c:udent	b70
c:udg	a100
c:udge	a100
c:udget	a85
c:udi	a69e-70
c:udi_	g78
c:udie	a104
c:udin	f71
c:uding	f73
c:udo	a-83
c:udo_	a-66
c:udr	a76e-102f-71g-83
c:udra	a75e-94f-68g-77
c:udrai	a74e-94f-67g-76
c:ueb	b80
c:uei	e82
c:ueil	e68
c:ueil_	e73
c:uel_	e-71
c:uele	a85
c:uell	d78
c:uelle	d115
c:uello	a92
c:uelo	a94
c:uelq	f-61
c:uelqu	f-61
c:uem	f84
c:uem_	f81
c:ueme	a68
c:uemen	a68
c:uen	d-68
c:uer	a98c-77
c:uer_	a63b-62
c:ueri	a84c-86
c:ues	d-61
c:ues_	d-75
c:uest_	f121
c:uesti	g99
c:uett	a67
c:uette	a62
c:uf_	d66
c:ufe	d-68
c:ufe_	f65
c:ufen	c97
c:ufen_	c88
c:uffi	a-88c72
c:uffl	a109
c:uffli	a93
c:uft	d79
c:uft_	d80
c:uge	a98d-61
c:uge_	a118c-61d-61
c:ugg	g84
c:ugge	g96
c:ugh	d105
c:ugh_	b88c-102
c:ught	b-61d115g-63
c:ught_	a-86b-64d126
c:ughte	a65
c:ugi	e83
c:ugie_	d65
c:uic	c71
c:uick	c71
c:uick_	c80
c:uid	a65c62
c:uide	c61
c:uie	a63
c:uien	c80
c:uien_	c67
c:uier	a110c-76d-74
c:uiero	a117c-95
c:uiet_	a73
c:uil	e-64
c:uil_	g65
c:uill	e-69f71
c:uille	e-66f65
c:uilt	a89
c:uind	f85
c:uir	c-109f89
c:uir_	a83c-115
c:uiry	f111
c:uiry_	f111
c:uiss	a104
c:uisse	a121c-95
c:uit_	g-79
c:uite	a-62f122g109
c:uite_	a-73f116g111
c:uits_	c62
c:uiv	a-81d93
c:uivi	a-68d87
c:uivi_	a-62d88
c:uje	g104
c:ujet	a-74g107
c:ujet_	a-73g107
c:ul_	e66
c:ulai	b80d-61
c:ulais	b96
c:uld_	e-74
c:ulem	b75
c:uleme	b75
c:ulez	c84
c:ulez_	c84
c:ulh	a85
c:ull	d115
c:ull_	c-62d132
c:ulo	a63
c:ult	c76
c:ulta	c101
c:ulu	a63
c:um_	f-66
c:uma	e78g-64
c:umbe	a-81d72e61
c:umber	a-81d72e61
c:ume	d69e-102
c:ume_	a96b-63e-72
c:umen	b111
c:ument	b99
c:umer	a-65d87e-82f62
c:umero	a-60d92e-71f79
c:umm	a-83
c:umo	a116
c:umo_	a117
c:ums	a-72
c:un_	b61d-86
c:una	f-63
c:una_	f-62
c:und	b-69
c:und_	b-80
c:unda	c-71d64
c:unday	c-83d60
c:unde	f104
c:under	f60
c:undi_	c-95
c:undre	a64
c:une	g-61
c:une_	g-68
c:ung	e106
c:ung_	e92
c:unge	a-71
c:uni	a89d-74
c:unio	a68
c:unit	a62
c:unk	b83c-61
c:uno	b-68
c:uns	f89
c:unt_	b-70
c:unta	a63c-72
c:untai	a82
c:unter	a-72
c:until	a63
c:unto	a-77
c:unto_	a-77
c:uo_	c-83d84
c:uoi	a86d-118
c:uoi_	a70d-115
c:uon	c72
c:uona	c65
c:uot	a-64
c:uote	a-61e63
c:up_	d-91
c:upe	b-69c79
c:uper	c107
c:uper_	d61
c:upere	c113
c:upl	d74
c:upli	d82
c:uplic	d82
c:upp	a-125f128
c:uppl	a-71c65
c:uppo	a-61
c:uppr	a-92f128
c:uppre	f92
c:uppri	a-75f105
c:ura	e-66
c:ura_	a77
c:urai	a-66b95
c:urai_	a-94b109
c:urait	c85
c:ural	c63
c:uran	d70
c:uranc	d82
c:urc	d87
c:urch	d95
c:urcha	d92
c:urd	a69f-68
c:urda	a77
c:urday	a77
c:urde	a60
c:urde_	a61
c:ured	c65
c:ured_	c65
c:urer	d81
c:ureu	a80
c:ureus	a61
c:urez	a61
c:urez_	a73
c:uri	b89
c:urie	c69
c:uriez	c60
c:urio	a-85b124c-95
c:urios	a-79b119c-85
c:uris	c118
c:urise	c65
c:urm	a86
c:urme	a79
c:urn_	c87
c:urnal	a61
c:urne	a-76
c:urne_	a-65d74e64
c:urner	d63
c:uro	a76c-73g-67
c:uro_	a89c-104
c:uros	a61
c:uros_	e61
c:urra	c86
c:urrai	c83
c:urri	f97g-61
c:urrie	f104
c:urry	g72
c:urry_	g72
c:urs	c76
c:urs_	b-64c89
c:urse	d-68
c:urse_	a91d-103
c:urth	g66
c:urthe	g67
c:urto	d80
c:ury	c67
c:ury_	c67
c:usa	a74d-64
c:usag	c-61
c:usage	c-61
c:usan	a96
c:usand	a92
c:use	g-89
c:use_	g-84
c:used	f81
c:used_	f81
c:uses	c94
c:uses_	c94
c:ush	a80c-98
c:ush_	a80c-75
c:ushi	d68
c:ushio	d68
c:usi	c79d-86
c:usie	a107
c:usieu	a107
c:usin	c106
c:usine	c92
c:usio	a-76
c:usion	a-76
c:usiq	e83
c:usiqu	e83
c:usiv	c66
c:uss	b-92
c:usse_	a83
c:ussed	a-74g72
c:ussi	c86
c:ussi_	c101
c:ust	b94e-62
c:ust_	b101
c:uste	b78e-83
c:uste_	b99e-65g74
c:usted	c74
c:usto	a-67d83
c:ustom	a-60d72
c:usu	a-64e63
c:uta	d64
c:uteu	g85
c:uteui	g68
c:uthe	a-60d66
c:uthen	d67
c:uti	e60g-75
c:util	a-88
c:utile	a-68
c:utio	c72
c:ution	c72
c:utiq	g-70
c:utiqu	g-70
c:utl	a-67
c:uto	d76
c:uto_	c-65d87
c:utor	c93
c:utot	g68
c:utot_	g68
c:utre	c-79e67
c:utre_	c-97e86
c:uts	c65
c:utt	e67
c:utto_	a-72
c:utu	b100c-75
c:utur	b95c-77
c:uture	b97c-75
c:uva	a-83
c:uvai	a-61
c:uvais	c68
c:uve	e-64
c:uver	a79e-81
c:uver_	a66
c:uvert	a76
c:uvez	d87e-68
c:uvez_	d87e-68
c:uvr	a115d-130
c:uvre	a148d-135
c:uvre_	a131d-124
c:uxe	c77
c:uxe_	a-71c81
c:uxi	g101
c:uxie	g102
c:uxiem	g102
c:uxu	a-61c97
c:uxur	c79
c:uxury	c79
c:uy_	a77d-72g-79
c:uyi	b70c-69
c:uyin	b70c-69
c:uying	b70c-69
c:uyo	c82
c:va_	a79d-118
c:vai	a-65e128
c:vais	a-76c-75e104g70
c:vais_	a-77c-67e105g71
c:vait	a-103c-88d82e134
c:vait_	a-103c-88d82e134
c:val	d69
c:vale	c70
c:vali	g90
c:valie	a61
c:valu	c-72d107
c:valua	d64
c:value	c-96d98
c:van_	a-63g92
c:var	a119
c:vase	a92
c:vass	d66
c:vate	a84
c:vati	c62
c:ved_	f75
c:vede	a65
c:veder	a66
c:vee	c-105d86
c:vee_	c-96d88
c:veill	a-67e65
c:vel_	a64e-64
c:vela	a121
c:vela_	a121
c:vell	g64
c:velo	a-66c72
c:vely	a-81
c:vely_	a-81
c:veme	c82
c:vemen	c82
c:ven_	b60
c:vena	a-71c108
c:venan	a-72c118
c:vend	b-65c95f-67g-68
c:vende	e99
c:vendo	a-78c117
c:vends	c119
c:vendu	e66
c:veni	a83
c:venin	a81c-73
c:venir	a80
c:vent	e-78
c:venta	a63
c:vente	a-105c116
c:venti	g86
c:venu	a-86e103g82
c:venu_	a-93e73g101
c:venue	a-68
c:ver_	e-62
c:vera	c70
c:verd	a63
c:verde	a65
c:vere	d85
c:vered	c-64d105
c:verg	a-84e104
c:vergo	e77
c:veri	a-90c102
c:verif	a-67c78
c:verr	b110c-81d82
c:verra	b87
c:verre	d94
c:vers_	d78
c:versa	f79
c:versi	g104
c:vert	a97e-68g-61
c:vert_	a82c-87
c:verts	a84
c:vertu	a65
c:very	b-69d-61
c:very_	a66d-78
c:veryt	f85
c:vet	d-98
c:vet_	a-70c103
c:vete	c-79e80
c:vete_	c-68e83
c:veu	a86c-86d-110f75
c:veui	f101
c:veuil	f101
c:veut	a83
c:veut_	a83
c:veux	a94c-99d-112f65
c:veux_	a94c-99d-112f65
c:vev	g76
c:veva	g72
c:vez	b-70
c:vez_	b-70
c:vi_	d68f-63
c:viar	f61
c:vic	d98e69
c:vice	d78e77
c:vice_	d72e79
c:vid	c65
c:vide	c71
c:vide_	a-94d88e70
c:vie	f-65
c:viend	b69
c:viens	a61c-74g68
c:viere	a62
c:viez	a-115c-79g120
c:viez_	a-115c-79g120
c:vin	a66d-78f-72
c:vin_	c90
c:ving	a75c-80f-67
c:ving_	a68c-88
c:vingt	a74d-63
c:vio	g91
c:vion	a-62g94
c:vions	g94
c:vis_	a-67
c:vise	d88
c:visio	c-69d85
c:visit	d-70f71
c:vist	a-70g62
c:vit	a-65c74d-90f84
c:vita	a-71f126
c:vitat	a-66c-71f131
c:vite	c60
c:vitr	c104d-65
c:vitri	c102d-64
c:vivo	c-63
c:vo_	c-66e75g61
c:voe	f61
c:voi_	c88d63
c:voic	a-86g116
c:voici	a-85g123
c:void_	c64
c:voie	g86
c:voie_	g87
c:voil	g81
c:voila	g81
c:voir	c-64d-63
c:voir_	b76c-64
c:vois	f92
c:vois_	f89
c:vole	c70d-69
c:voo	d-68
c:voor	d-68
c:voor_	d-66
c:vor	f62
c:vor_	c-66f83
c:vorr	a92e-67
c:vorre	a83e-64
c:vos	c69d-68e-69f88g-95
c:vos_	e-68f84g-87
c:voss	c66
c:vossa	c77
c:vost	a-107b72c94d-64g-71
c:vostr	a-105b73c91d-63g-70
c:vot	c93d-98
c:votr	c92d-97
c:votre	c92d-97
c:voud	a90e-99f-68g-80
c:voudr	a90e-99f-68g-79
c:voul	b78d-71
c:voula	b93
c:voule	c99
c:voy	b75d71g-65
c:voya	a69c-75
c:voyag	a88
c:voye	b81d77
c:voyer	d63
c:voyez	b84
c:vp_	a134c-86e-67g-85
c:vra	c77d-76e-77
c:vrai	a65e-63
c:vrai_	a75
c:vraie	a70b-85
c:vraim	b95
c:vre	a66d-92f-70
c:vre_	d-93
c:vret	b96
c:vrez	a99c-68
c:vrez_	a99c-68
c:vrie	c73
c:vril	a60
c:vril_	a60
c:vur	c-62
c:vut	a-74d93
c:vuto	d80
c:vuto_	d80
c:wait	d67
c:wait_	d96
c:wan	a80f-64g-89
c:want	a78f-61g-87
c:want_	a88g-79
c:wante	b109
c:wants	a106c-65
c:wap	a-97d105
c:wap_	a-85d103
c:war	e97
c:war_	e103
c:ward	c62d-63
c:wart	e98
c:was	c-71d63e118
c:was_	b-66c-73e121g62
c:wash	a-82d90
c:wat	b65f-68
c:watc	b89e-71f-66
c:watch	b89e-71f-66
c:way_	d70
c:wea	b-66d105
c:wear	a63b-62d78
c:weari	d72
c:web	b63
c:webs	b64
c:websi	b65
c:wed_	e71
c:wedn	g102
c:wedne	g102
c:wee	b-62
c:week	b-83
c:week_	g96
c:weeks	e116
c:wei	a83
c:wel_	a-84d90
c:well_	g75
c:welle	c88
c:went	d62
c:went_	d79
c:wer	a-79c144d-66
c:wer_	a-86c85g94
c:were	e109
c:were_	e93
c:wers	c100
c:wers_	c100
c:wes	c105
c:wha	b81g-80
c:what	b81g-80
c:what_	b84g-72
c:whate	a94c-81f92
c:whats	c-76
c:whe	b75c-73d86
c:when	b93c-109
c:when_	b94c-112d67
c:wher	d68
c:where	d68
c:whet	d83
c:wheth	d83
c:whi	d60
c:whic	d70
c:which	d70
c:whil	d118
c:while	d118
c:who	d-103g-86
c:who_	a73c69d-97g-78
c:wic	e78
c:wice	e77
c:wice_	e77
c:wie	g67
c:wif	a79g-69
c:wife	a83g-66
c:wife_	a84g-65
c:wij	c68
c:wij_	c91
c:wil	e-77
c:wil_	a113
c:will	e-75
c:will_	e-72
c:win	f-62
c:wir	c86
c:wir_	c92
c:wish	f62
c:wish_	f69
c:withd	a-60c-68f120
c:witho	c-86e89
c:wn_	f-83
c:wne	c82
c:wner	c93
c:wner_	c93
c:wo_	d-62
c:won	b92e-63
c:won_	a97c-66
c:wond	a-78b102
c:wonde	a-78b102
c:wor	f-68
c:work	c92
c:work_	c103d-70
c:worn	c-65d65
c:worn_	c-65d65
c:wort	c64d-93
c:worth	c83d-76
c:wou	c67
c:woul	c67
c:would	c67
c:wra	c-63e66
c:wrap	e67
c:writ	d-61
c:write	a79
c:wro	c71e82
c:wron	e86
c:wrong	e86
c:ws_	c71
c:wur	b67
c:xan	a87
c:xant	a85
c:xante	a86
c:xch	d74
c:xcha	d74
c:xchan	d74
c:xcu	e78
c:xcus	e78
c:xcuse	e78
c:xe_	a-60c74
c:xie	g102
c:xiem	g102
c:xieme	g102
c:xig	c-68
c:xige	c-68
c:xige_	c-63
c:xis	b100c-75d-102
c:xist	b101c-89d-79
c:xiste	b93c-75d-71
c:xpe	a-99c114
c:xpec	e88
c:xpect	e88
c:xped	c142e-86
c:xpedi	c142e-86
c:xper	c86
c:xperi	c86
c:xpl	c-85e128
c:xpla	e77
c:xplai	e77
c:xpli	c-70e122
c:xpliq	e84
c:xpo	c101
c:xpos	c95
c:xpose	c70
c:xpr	e134
c:xpre	e134
c:xpres	e134
c:xty	a-64
c:xty_	a-64
c:xur	c79
c:xury	c79
c:xury_	c79
c:ya_	g78
c:yai	e89
c:yal	c64
c:yal_	c69
c:yant	c-81g63
c:yant_	c-81g63
c:ybe	b73
c:ybe_	b73
c:ybo	c98
c:ybod	a62
c:ybody	a62
c:ye_	c70e71
c:yea	b116f-62g-73
c:year	b116f-62g-73
c:years	b117g-68
c:yee	f70
c:yer	g-81
c:yer_	d61g-75
c:yes	f-62g111
c:yes_	f-60g112
c:yez	a-61b64
c:yez_	a-61b64
c:yfa	c68
c:yfai	c68
c:yfair	c68
c:yin	c61
c:ying	c61
c:ying_	c61
c:yle	c76
c:yli	c63
c:yme	c85
c:ymo	c73
c:youn	a-96e89
c:young	a-96e89
c:your	a-73c109
c:your_	a-71c107
c:yours	a-81c94d105e-79
c:ys_	b63d62e-69f-74
c:yst	a-101
c:yste	a-68f60
c:yth	f71
c:ythi	f96
c:ythin	f96
c:yx_	a102
c:za_	e61
c:zam	c67
c:ze_	c104e-73
c:zeit	b62
c:zen	c88
c:zen_	c76
c:zer	d-77e181f-65
c:zero	a-77e186
c:zero_	a-77e186
c:zi_	b72
c:zia	d62
c:zia_	d64
c:zie	f72
c:zie_	f83
c:zif	a62
c:ziona	c68
c:zum	a74
c:zum_	a74
c:zzi	b74
c:zzi_	b76
c:ант	c72
c:апи	e70
c:ара	c65e71
c:ари	a88c-75
c:ариж	a90
c:аю_	a-71g78
c:буд	a76
c:буде	a62
c:ваш	a-86c100
c:вер	g88
c:вод	c64
c:гра	a66
c:дар	a70
c:дит	c88
c:доб	g86
c:добр	g61
c:еи_	a60
c:ени	c84
c:жен	c70
c:жно	a73
c:жно_	a62
c:ие_	c91
c:иже	c78
c:ила	a-76
c:или	g114
c:или_	a-66g115
c:ит_	g63
c:ите	c79
c:ите_	c83
c:ить	c-72f79
c:ить_	c-66f81
c:ишу	a69
c:ишу_	a69
c:ка_	c81
c:кат	a-66c71
c:ко_	a73
c:кол	a75
c:коль	a73
c:кольк	a73
c:ли_	a-114c67g98
c:луч	a-67g75
c:льк	a73
c:лько	a73
c:лько_	a73
c:мен	e62
c:мне	e98
c:мне_	e99
c:мож	a64
c:можн	a69
c:можно	a69
c:на_	c-93
c:не_	e90
c:нуж	a71
c:ов_	c106
c:ово	e77
c:ода	c66
c:оди	c81
c:одит	c71
c:ожн	a69
c:ожно	a69
c:ои_	a-60c-62f74g76
c:оль	c-61
c:ольк	a73
c:олько	a73
c:очу	a79
c:очу_	a79
c:пар	a82
c:пари	a90
c:париж	a90
c:пиш	c75
c:пишу	a69
c:пишу_	a69
c:пос	a70
c:пре	c71
c:про	a-77f71g70
c:прос	g85
c:ред	a-86
c:риж	a90
c:ро_	g78
c:рос	g84
c:ски	c79
c:ско	a75
c:скол	a73
c:сколь	a73
c:ста	c-93
c:ста_	d61
c:ств	c89
c:тве	a-75c64g70
c:твер	g88
c:те_	c83
c:ти_	g63
c:то_	c-66e69
c:тов	c96
c:уде	a62
c:уст	c70
c:хоч	a79
c:хочу	a79
c:хочу_	a79
c:чет	g65
c:чу_	a64
c:шу_	f91
c:ые_	c66
c:ько	a73
c:ько_	a73
c:اء_	a93b61c-159f97
c:اري	a72b82c-92
c:الا	b-75c-88
c:الس	b86
c:الع	c60e86
c:الم	a95b-65f-63
c:انا	a-62e99f105
c:بة_	a84c95e-78
c:تي_	c-111d95e63
c:ساع	b62c85
c:شهر	e98
c:عد_	b88d96
c:كم_	c86d-62f70
c:مكن	a143
c:موع	d104
c:موعد	d104
c:نا_	b-63c127e89f-67
c:هر_	a64
c:وال	c134
c:وعد	c-70d99e127
c:وم_	a90c-61
c:ية_	a107b-67e-138f74
c:يد_	b82
c:يس_	a113
c:يكم	a91
c:يكم_	a91
c:يوم	a90c-61
c:يوم_	a90c-61
m:genuine/bespoke-work	c-124f-61
m:genuine/collecting	a74b90e-83
m:genuine/date	b-85e-67g61
m:genuine/dimension	a91b-94d-60e-77f-91g93
m:genuine/house-event	b-62c67d-71f72g-126
m:genuine/keeping-value	a-63c113d-92e-81f-104
m:genuine/material	b-61e-67f-60
m:genuine/meeting-wish	e78
m:genuine/occasion	g-68
m:genuine/own-milestone	g-94
m:genuine/own-use	c-126e-73
m:genuine/piece-reference	b-86c85d66e-111g-138
m:genuine/piece-type	f-61
m:genuine/quantity	b-83f-63
m:genuine/repair-work	b-108d91e107f-83g-109
m:genuine/visit	f-73
m:off-target/account-scare	a-99c111f-82g-62
m:off-target/advance-fee-story	a-118c128
m:off-target/after-sales	a-101b-82d63e113f127g-85
m:off-target/buy-back-sought	c103
m:off-target/careers	a-105c85d-93e-87g-83
m:off-target/click-here	a-65b-73c115d-84e-86f-113g-86
m:off-target/complaint	b-107c-151d-111e138f-84g-83
m:off-target/credit-or-investment-offer	c96e-63
m:off-target/free-money-promise	d-90f-68g-77
m:off-target/gambling	c88
m:off-target/hard-sell-words	a-113b-125c146d-101e-136f-89g-75
m:off-target/influencer-or-partnership	b-85c100d-103e-101f-77g-89
m:off-target/introduction-sought	b-84c70
m:off-target/job-application	a-113b-75c92d-85e-77g-71
m:off-target/many-exclamations	a-85b-65c95d-77e76f-64g-67
m:off-target/mass-mailing-footer	a84d-64e-60f72g-61
m:off-target/mostly-capitals	a138b-73d-109e-80g-103
m:off-target/order-or-delivery	a-129b-86d83e94g-61
m:off-target/partnership	b-71c106d-105e-100f-78g-90
m:off-target/pharmacy-or-adult	a-140b-61c133d63e-83f-91g-60
m:off-target/press	b-65c102d-110e-88f-83g-83
m:off-target/press-office-sought	b-78c113d-73e-62f-70
m:off-target/press-work	c104d-101e-85f-74g-80
m:off-target/privacy-request	a-89b-72c-137d-92e-101f143g-87
m:off-target/resale	b-98c129e-99f-74g-87
m:off-target/resale-offer	b-97c129e-99f-72g-82
m:off-target/sales-pitch	b-93c85e-80g-96
m:off-target/school-questions	a-124b68c82d-68e-66g-98
m:off-target/services-offered	a-88b-83c89d-92g-62
m:off-target/several-links	c125d-89e-64
m:off-target/software-or-gadget-offer	a-100c122f-89
m:off-target/solicitation	c81g-85
m:off-target/spam	b-88c119d-106e-96f-89g-103
m:off-target/story-in-hand	a100c77d-99f-63
m:off-target/student-mentioned	b120d-78e-68f-66g-65
m:off-target/study	a-113b115d-92g-92
m:off-target/study-work	a-130c78d-85e81g-94
m:off-target/support-sought	a-121c120d-88e-75f-68g-74
m:off-target/website-trouble	d-113e93g-85
m:off-target/work-mentioned	c83d-82e-73f-65g-66
m:off-target/work-wanted	a-113c90d-84e-82f-74g-81
m:off-target/your-business-addressed	a-109c89d-77f-60g-92
m:premature/distant-horizon	a-145b150c-119d-95e-85f-76
m:premature/frame-declined	b154c-145d143f-89g-63
m:premature/only-looking	a-139b143c-114d-77e-96g-85
m:shape/many-exclamations	a-85b-65c95d-77e76f-64g-67
m:shape/mostly-capitals	a138b-73d-109e-80g-103
m:shape/several-links	c125d-89e-64
p:! !	c78d-139e73
p:! et	c-101e150
p:! i	a-128c115d-84g-83
p:! j	g80
p:! le	a-105c94d77
p:! my	f93
p:! on	c135d-77e-81
p:! so	c-71f117
p:! your	a-79c142f-78
p:$ <1digits>	a-100e142
p:<1digits> <1digits>	b-106c150d-122e-110f-73g-94
p:<1digits> <2digits>	b-92c151d-137e-109f-67
p:<1digits> <3digits>	b-109c114d-146f-84g-74
p:<1digits> a	c79d129f-68g-73
p:<1digits> al	g88
p:<1digits> am	a-60c170f-142
p:<1digits> and	a160c-106d-70
p:<1digits> ans	a-91b139c83e-77
p:<1digits> april	a-64c-101e115f107
p:<1digits> carat	a75
p:<1digits> cm	a-72c-110g135
p:<1digits> ct	b-61c137g-68
p:<1digits> d	a-83f61
p:<1digits> days	c65
p:<1digits> de	a63c113d-62e-90
p:<1digits> december	g63
p:<1digits> e	b-81c116e-126f127g-117
p:<1digits> et	b-72c-77e-86g95
p:<1digits> fevrier	a-82c92d73
p:<1digits> h	a-99c102e127f-63g-123
p:<1digits> jours	c84
p:<1digits> juillet	b93
p:<1digits> juin	g85
p:<1digits> k	a106
p:<1digits> kg	c136
p:<1digits> le	c86
p:<1digits> m	c139e-65
p:<1digits> mars	c-75f152
p:<1digits> may	c-92d93f105
p:<1digits> min	c91
p:<1digits> mm	a106c-74g-64
p:<1digits> mois	a-86b85e109
p:<1digits> nd	c-66g95
p:<1digits> novembre	a70c-69d-65g67
p:<1digits> october	c123
p:<1digits> octobre	c-72d67
p:<1digits> of	a129d-75
p:<1digits> on	a-93c68g73
p:<1digits> pm	a-69c64d-72e-60f-83g148
p:<1digits> pour	a90c-87d115e-84g-101
p:<1digits> questions	c113g-68
p:<1digits> rd	c-104d62g98
p:<1digits> semaines	e115
p:<1digits> sur	c91
p:<1digits> th	b-75g61
p:<1digits> to	a-74c74f88
p:<1digits> weeks	a142b-118c-131d-104e124
p:<1digits> x	a138
p:<2digits> <1digits>	a-71b-67d-88e-71g140
p:<2digits> <2digits>	b-79c122e-97f-100g97
p:<2digits> <3digits>	b-77c71g-71
p:<2digits> <4digits>	a-121c-105d139
p:<2digits> ?	a82b-85c-81d-118e-97f-67g113
p:<2digits> a	e-116f-61g109
p:<2digits> al	a71
p:<2digits> and	d83e-113f-68
p:<2digits> anni	a106b-63d-64
p:<2digits> anos	a72c74d-78
p:<2digits> ans	a113c-75e-83f-76g-98
p:<2digits> aout	a72
p:<2digits> au	c60e-68g97
p:<2digits> b	a-125c168e-99
p:<2digits> c	d155
p:<2digits> carats	a80
p:<2digits> cm	a149b-76c-145d-127e-78f-64
p:<2digits> con	a63c82d-96
p:<2digits> ct	a-90c125d-100
p:<2digits> de	a154c-150d-115e-66
p:<2digits> december	c88
p:<2digits> decembre	g-69
p:<2digits> du	a-91d-87e-86f137
p:<2digits> e	c-125d128e-60
p:<2digits> elle	b-88
p:<2digits> en	a95b-98c179d-135e-95g-71
p:<2digits> et	d-88e-95g122
p:<2digits> euros	e60
p:<2digits> fevrier	a135b-74
p:<2digits> giugno	a109d-74
p:<2digits> h	b-93d-122e-85g96
p:<2digits> heures	a-67c137f-98
p:<2digits> hours	c68
p:<2digits> i	b71c-134d-69e122
p:<2digits> il	a-113c-82g142
p:<2digits> in	a103d-93
p:<2digits> j	a-144d174e80
p:<2digits> january	c-66d103
p:<2digits> janvier	a160c-84g-115
p:<2digits> je	a119c-170f116
p:<2digits> jours	a-100d171g-73
p:<2digits> juin	d100
p:<2digits> june	a79
p:<2digits> k	a-105c147d-77e-66
p:<2digits> le	a-97c127d-111e100
p:<2digits> m	c-117g129
p:<2digits> mai	a116c-93
p:<2digits> march	c67
p:<2digits> mars	a63c-66
p:<2digits> may	a75
p:<2digits> min	a-100c103e120g-123
p:<2digits> mins	e112
p:<2digits> minutes	a-66c107d-86e-64
p:<2digits> ml	a131d-96
p:<2digits> mm	a119b-72d-133e-71
p:<2digits> nd	a103
p:<2digits> not	a-107c97d-92e-68g121
p:<2digits> nous	e75
p:<2digits> novembre	c-101d88
p:<2digits> of	e110
p:<2digits> on	d-75g120
p:<2digits> or	a94
p:<2digits> ou	a94
p:<2digits> pieces	c83
p:<2digits> pour	a77
p:<2digits> rue	a-105b-90c165
p:<2digits> septembre	a87
p:<2digits> st	c-111g116
p:<2digits> th	a85b-97c-135f-75g62
p:<2digits> to	c63d64
p:<2digits> uhr	a105c121d-133
p:<2digits> und	c64g110
p:<2digits> vous	a97
p:<2digits> x	a96c-110g65
p:<2digits> y	a79e-67
p:<2digits> years	a99b-71c-79d89e-79
p:<2digits> €	a-121d-135e169
p:<3digits> <2digits>	a-86c145d146e-62f-149g-182
p:<3digits> <3digits>	a78b-63c61g-74
p:<3digits> a	a99
p:<3digits> abonnes	a-71c90
p:<3digits> and	a68
p:<3digits> de	a95
p:<3digits> e	a95
p:<3digits> euro	a132c-127d-79e-62
p:<3digits> euros	a67d-116e89f-60g-66
p:<3digits> exemplaires	c82
p:<3digits> for	a-93e98
p:<3digits> il	c77d-84f96
p:<3digits> je	b-66c93d-62
p:<3digits> k	a-78c92
p:<3digits> kg	a122d-77
p:<3digits> m	c75
p:<3digits> ml	a135c-111
p:<3digits> pages	c94
p:<3digits> €	a114d-73
p:<4digits> <2digits>	a80c126d-117
p:<4digits> <4digits>	a66
p:<4digits> ?	a-98c101d85
p:<4digits> a	c-104d140
p:<4digits> and	a-63b105d109e-96g-67
p:<4digits> avec	c167d-120
p:<4digits> b	c-70d103
p:<4digits> could	a-117b104c-87d116
p:<4digits> e	d109e-63
p:<4digits> elle	d89
p:<4digits> en	a103
p:<4digits> est	d107
p:<4digits> et	a-160b166d127f71
p:<4digits> i	a-103b109c68d109
p:<4digits> in	a-77c-86d137
p:<4digits> je	a173b98c-110d-85
p:<4digits> le	a-100d140
p:<4digits> on	a-75b87c-110e111
p:<4digits> par	a-82d98
p:<4digits> pour	a-85b141c-113d108
p:<4digits> to	c63
p:? <1digits>	c117
p:? <2digits>	c65
p:? ?	a139b-134f-69g-108
p:? a	a110b-75c97d-113
p:? also	a-85d145
p:? and	b98c-76e76
p:? asking	a-121b138c-139d161
p:? c	b90d106e-100f-67g-70
p:? can	a98
p:? ce	a-111c108d71
p:? do	a88
p:? e	c-101d111
p:? elle	a-84d130
p:? es	b115c-97
p:? et	b115c-97
p:? grazie	b75
p:? he	a-127c-75d124g129
p:? ho	c-89d121
p:? how	a81
p:? i	e-93g-74
p:? ich	a65b106c-73d-91
p:? if	a129b-120
p:? ik	b102d-92g-107
p:? il	b-111c117d124e-71g-72
p:? is	c131d-138
p:? it	a-106c80d121g63
p:? j	a75b93e-118f-72g-131
p:? jai	c80
p:? je	d90e-104
p:? just	a-122b141c-67
p:? l	c-86d130
p:? la	d139e-69
p:? le	c130
p:? les	g72
p:? lo	a111d-72
p:? ma	a-86c79e130
p:? merci	a219c-129f-114g-151
p:? mi	a114c-70g-72
p:? mine	c-64d127
p:? mon	a82
p:? my	b88e-95g-64
p:? ne	a144b-131
p:? need	a140c-111d-90
p:? no	a-125b132c-120d74g114
p:? non	a-84b136e-83
p:? not	a-141b143c-105d97
p:? notre	c76
p:? nous	a-62c105d106e-75
p:? on	a72c-102d99e-77
p:? our	a-85c77
p:? pas	a-75b131c-96g92
p:? posso	a-65d122
p:? she	d119
p:? si	a141b-73d-135e-61g-75
p:? sinon	a74c-83g69
p:? thank	a-76d62f112
p:? thanks	c-66d105
p:? the	a-120b-66d169e-73g-78
p:? they	b86c87
p:? two	a-72d63
p:? un	a83c-103d99
p:? une	a96c72d-87
p:? we	a114b-99e-85f-65g-83
p:? what	b85
p:? you	c107
p:a <1digits>	b-83d63e126f-64g-81
p:a <2digits>	b-114e-61g61
p:a <3digits>	e148
p:a <4digits>	d-90e101
p:a achete	e65
p:a angers	d112
p:a annecy	c-67d114
p:a anvers	c89
p:a bag	a169d-153e-70g-104
p:a beaucoup	a82c-122f103g64
p:a beaune	a132c-74
p:a bench	c79
p:a bergamo	a-75d118
p:a bespoke	b114c-67
p:a bet	a-68c164d-69
p:a bien	c-104d67e139
p:a bijoux	a-121g85
p:a bit	a125c-94d-61
p:a bologna	a134c-136f93
p:a bonus	b73
p:a bordeaux	a68
p:a bottle	e75
p:a boutique	f93
p:a box	c114d-72
p:a bracelet	a130c-84
p:a broken	b121c-94
p:a brooch	b-109c89d66
p:a bruxelles	a86
p:a cadran	c-67d74
p:a call	a91
p:a cambio	a-71c93
p:a candle	c-97d121
p:a cannes	a93d-86
p:a card	a-89d168
p:a casa	e68
p:a cat	a-65b75c-65d96
p:a catalogue	a-87b122
p:a cause	a95
p:a ce	c-127d-82e159f81g-91
p:a celui	a94
p:a chain	a133c-83
p:a chair	a77c-95e74
p:a change	a-112c-118e93f136
p:a chap	a-67c69
p:a chaque	f112
p:a charge	c89
p:a chat	a-62c106
p:a che	a-102b69c-99g132
p:a chi	d161
p:a child	e77
p:a christening	a131c-103
p:a client	a-111e104f87
p:a clock	b60
p:a coat	a90c-109d84
p:a coffee	a-79c109
p:a combien	a80c100d-137
p:a compte	a-80e162
p:a condition	c-64d-101g111
p:a conseille	a81
p:a copy	a-82c-103d90f110
p:a cote	a-89b-63c128e108g-65
p:a coudre	a83
p:a coule	a-84c-74d96e80
p:a couple	a122g-69
p:a customer	b80c96d-66e-72
p:a date	a114
p:a day	d123
p:a de	c144
p:a decade	c-122f92
p:a decent	a103
p:a demande	d-81e116
p:a dent	a-134d135e79
p:a des	b78d-88f69
p:a deux	b-60e-78
p:a diamond	c114e-87
p:a discount	a78c-81e91
p:a disparu	c-114d78
p:a disposition	c90
p:a distance	a78
p:a dit	d-113e103
p:a dog	b71
p:a donne	a95c111d-73e-85g-70
p:a drawer	a-65c162d-105
p:a drawing	a90b65
p:a ecrit	a116
p:a encore	b125c-68
p:a ete	a-123d100e80
p:a eu	b85e98
p:a faire	a-120b106c-124d137f90g89
p:a fait	a-64c150d83g-89
p:a family	c92
p:a few	a69e-79
p:a firenze	a-71c72
p:a flat	a75c73d-82
p:a forma	c73
p:a fortnight	a-86e76g75
p:a fountain	a145c-80
p:a free	a100
p:a friend	a100c-136d-69e103
p:a full	a-103b80c-111d145
p:a fuss	e118
p:a garde	a109
p:a gemmologist	a-85c65e97
p:a geneve	a107c-108
p:a gentleman	a149
p:a gift	a183e-93f-129g-123
p:a glass	a-67d-61f104
p:a gold	a96c-87g67
p:a good	b115
p:a guest	a106
p:a half	g96
p:a heart	e84
p:a home	a145g-75
p:a house	a-140b138d-64f80g-65
p:a huit	a-75d129
p:a jamais	a88c-81d-65e-66f97
p:a joke	e92
p:a jour	c146f-100
p:a judge	a131
p:a k	a-64d89
p:a l	b-69c-77f79g75
p:a la	b-75g70
p:a lache	a-67c-90d85e119
p:a ladies	d160
p:a lady	a73
p:a laisse	d118
p:a laissee	e107
p:a las	a-85c87g129
p:a le	d71e-75
p:a leather	a78
p:a les	a68c-64
p:a lieu	g79
p:a line	c-97g117
p:a list	c159
p:a little	c108d-81
p:a living	a107
p:a loan	a83
p:a locket	a71
p:a londra	a95c-97e-84
p:a londres	a123c-126
p:a long	d93
p:a look	b92
p:a lot	a72
p:a lovely	a-100c93
p:a lui	a-101c74g112
p:a lyon	g70
p:a m	a89
p:a ma	d104f62
p:a madrid	a80c-88
p:a man	a108b-64d-67g-76
p:a marseille	c130
p:a me	c87f-89
p:a meme	a-69b117
p:a mes	e63
p:a mi	a143b-86c-72d-113e-118
p:a milano	a105e-89g-61
p:a minha	b-85c-108d133
p:a mis	d84
p:a modest	c100
p:a moi	c65d-101e64
p:a mon	a-67c-137d-100f153g130
p:a monaco	a109c-79
p:a month	a-61b-101c136e75
p:a montre	c124
p:a museum	c-90d151
p:a musique	b89c-120g70
p:a nantes	d71
p:a ne	b86c-82
p:a necklace	c148d-105e-103g-96
p:a neuf	a-117d197
p:a new	a-71c-133d106e131g-77
p:a nice	a73b71c-98d-65
p:a nos	a86c-97
p:a notre	a-68f106g75
p:a nous	g81
p:a offert	b77c-127d136
p:a pair	a106b-61c-89d-116g68
p:a parigi	b-67d69g-67
p:a paris	a85c-137e-87
p:a parle	c-82e93
p:a partir	c66
p:a pas	a108b72c-111g-84
p:a pearl	a-190b115c200d-81e-86
p:a pendant	a88
p:a perdu	c-94d69
p:a perfume	d93
p:a peu	a-147b147c-73d70
p:a phases	c119
p:a photo	a-89c-119d140e121g77
p:a photograph	a-60c76
p:a piece	c91
p:a pilules	a111c-110
p:a place	a64
p:a plain	a82
p:a pleasure	c-65f135
p:a plus	c-97e145
p:a pocket	a102
p:a potter	a87
p:a present	a134c-160d77
p:a press	c79
p:a price	b98
p:a pris	a-181c-86d189
p:a private	b63e72
p:a proper	a110c-114d-92e71
p:a propos	a-93g103
p:a propose	a-125c-101e148
p:a quatre	d75
p:a quel	a70
p:a quelle	d67
p:a quelqu	a-111b134c-126e107
p:a qui	a121e-67g-95
p:a quick	c73
p:a raison	a-60b130
p:a real	b111
p:a receipt	d-63e77f64
p:a recevoir	f85
p:a recu	c73
p:a refaire	a-103b108c-88g76
p:a refund	a-69d-100e148
p:a rendu	e95
p:a reply	a-106e60
p:a repondu	a-128c-109e164
p:a retired	a-96b112
p:a rien	b-96c-123d112e72
p:a ring	b64f-60g-101
p:a roma	a92b-60
p:a sa	d-73g120
p:a saint	e67
p:a sample	a-89c81
p:a sapphire	d64
p:a saturday	a114
p:a scarf	d61
p:a second	c114
p:a ses	b72
p:a settembre	a-72c69
p:a shop	a-73c162d-86
p:a short	a-67c91
p:a silk	c-92d160
p:a silver	a133d-94
p:a single	c-68d92e77
p:a six	b61d87
p:a size	c-66g102
p:a small	b-114c95
p:a son	a-64b-65c95f97g-83
p:a stone	c131e-107
p:a story	a122b-114
p:a strasbourg	d117
p:a string	a115c-104
p:a su	g87
p:a survey	c-72e125f61
p:a t	g67
p:a table	c90
p:a taille	a-106c-73d145
p:a tenu	g65
p:a the	a192c-100d-124
p:a thin	a104
p:a thing	a94b73c-126d-68e-83
p:a third	a-70d124
p:a tiara	b67
p:a tiny	d70
p:a torino	a66d-76e77
p:a toujours	d104
p:a toulouse	a91d-75
p:a tout	b-96c71e-68f112
p:a toute	a-104e93f84
p:a tray	d97
p:a trieste	a117c-75d-74
p:a trois	c132e-115
p:a two	a86
p:a un	a-72b-77c104f-74
p:a una	a-81c-81d185f116
p:a une	b-87c-67d129f62
p:a vendre	c100d-71
p:a vendu	c-76e87
p:a verona	a-76d79
p:a very	a108c-97d98e-77
p:a vet	a-146b94c-61g183
p:a vingt	a80
p:a visit	a85
p:a voi	a-62b63e122
p:a vos	a-77c90
p:a vossa	a90c126d-126
p:a vote	a138c-93
p:a votre	a-117d-89g107
p:a voucher	e61
p:a vous	b81d-67g-108
p:a vu	b85e93
p:a waiting	a165b-131c-69
p:a watch	a118b81d-114e-84g-68
p:a watchmaker	a-92c103
p:a wedding	a-94c98d128
p:a week	b-61c120f75
p:a weekend	a-65c107
p:a wheelchair	a94c-111e75
p:a word	a-89e111
p:a workshop	a123
p:a year	a103c64e-77
p:a young	e79f101
p:abend ich	a88
p:abito a	a117d-92
p:able to	a81b75c-95d94e-77
p:about <4digits>	a-67b138
p:about a	b82g78
p:about four	a-70c-84d135
p:about it	a62c79d-63e-87
p:about me	a-95c-121f142
p:about my	a-112e-64f144
p:about six	g79
p:about the	a-84b-82g143
p:about your	a-79f107
p:accepteriez vous	b72
p:accord pour	a-91g121
p:account and	a-86c-107e96f124
p:achete a	a-143c-75d150
p:achete chez	a72c-105e-80f73
p:achete en	a-141c-86d156
p:achete rien	a-133b148
p:achetee chez	b-103d93
p:acheter la	a-66b136c-103
p:acheter le	a109
p:acheter pour	a107
p:acheter un	a118c-99d-108
p:acheter une	a93d-106e-71
p:across the	b97
p:address i	f134
p:adore les	a83
p:adored the	c81
p:adresse a	c86
p:adresse de	a-121c-131d85f153
p:adresse et	c-113e112
p:adresser ?	a166c-79g-63
p:afin de	c68
p:after <1digits>	a71b-62c-65g79
p:after a	a85
p:after i	a-73c-70e118g68
p:after my	b-96c93f84
p:after the	a80c-105d110
p:afternoon i	d64g102
p:again with	a-67g125
p:agencia de	c82
p:ago i	c84
p:ai <1digits>	a-118b125c68
p:ai <2digits>	c137d-80e-94f-66g-63
p:ai achete	a61d-94e84
p:ai beaucoup	a-101f103
p:ai besoin	b120
p:ai bien	a-103c-90f79g122
p:ai confie	a-76c-78d66e97
p:ai decide	a111c-63
p:ai deja	c82
p:ai demande	b-66d-67e147f-97
p:ai depuis	d91
p:ai des	a74
p:ai deux	a90
p:ai dit	c-84e109
p:ai donc	a-61b74d67
p:ai ecrit	a-102g135
p:ai en	c92
p:ai encore	d-114e75
p:ai eu	a-67d169e-62g66
p:ai fait	a-141b72e123g-74
p:ai fini	a-60c135d110
p:ai gagne	a102
p:ai garde	a-66d116
p:ai jamais	a89b-69c-91d-112e-63f136g-60
p:ai laisse	a-93d64g66
p:ai le	a102
p:ai les	b110c-121d-61e79
p:ai lu	a100b93c-86
p:ai maintenant	a92c67e-77
p:ai mis	a70
p:ai obtenu	a103
p:ai oublie	c-62g91
p:ai pas	a-72b79e70f-87
p:ai passe	a158c-99
p:ai pense	c79
p:ai perdu	a-85c-97d136f69
p:ai plus	b-63c-130f134
p:ai promis	b149
p:ai recu	a-83c-127d138
p:ai releve	c86
p:ai remarque	a-68c122
p:ai retrouve	a-107g127
p:ai rien	a-101d-180f143g103
p:ai seize	a-74b83
p:ai sensi	a-97c-111f140
p:ai soixante	e94
p:ai toujours	a69d110e-102
p:ai trois	c112
p:ai trouve	a-100c-113e139f116
p:ai un	a71c-117d72e-78
p:ai une	a75b-97c76d-83
p:ai vu	d-97e82g-82
p:aidez moi	a103c-62
p:aime bien	a-90b128c-91
p:aime le	a103
p:aime les	b73
p:aime pas	a67
p:aimerais faire	a79
p:aimerais lui	a66
p:aimerais offrir	c86
p:aimerais qu	c-63e123
p:aimerais que	c116
p:aimerais savoir	a-80b119c-119d152
p:aimerais un	b68d100
p:aimerais une	a-99b108c108
p:ainsi qu	f87
p:ainsi que	a-76f113
p:al <2digits>	d-67g122
p:al dia	a-60c104d61
p:al telefono	c-114e112g102
p:all day	a121c-137g76
p:all of	c112f80
p:all personal	c-89f111
p:all right	a-98d178
p:all the	c-140e115
p:all week	g91
p:alle <2digits>	c-106d-61g138
p:allergic to	g112
p:alliance de	d106
p:alors j	c102
p:alors que	a-86c-61e61f104
p:am <1digits>	c-123g150
p:am <2digits>	a130c-108d-65
p:am a	c127d-78e-74
p:am captain	c87
p:am i	a-72c74e131f-143
p:am in	a138c-89
p:am liebsten	a75c91
p:am the	a-100d114
p:am writing	f91
p:ami et	d95
p:amie m	a152
p:an appointment	a-90c76e92
p:an auction	c142d-140
p:an dernier	c65
p:an engagement	a109c-64
p:an hour	c77
p:an influencer	a66
p:an n	c-98d82e94
p:an offer	a-100c120
p:an old	b97d66
p:an passe	f88
p:ancora ?	a146c-89d-142
p:ancora in	a114c-117d68
p:and <1digits>	a84c-93f105
p:and <2digits>	d122
p:and <4digits>	a-82c-114d138
p:and a	a65b-74e-66
p:and all	e70
p:and always	a94
p:and an	c-76d99e90
p:and any	c-106d152f99
p:and at	e116
p:and be	c121
p:and can	a128d-96e-64
p:and come	a117
p:and confirm	a-82c-105f133
p:and could	a136c-77
p:and do	a-106d116
p:and every	a91
p:and everyone	a-81c111
p:and for	c-71g101
p:and get	c179d-140e-102
p:and had	c104
p:and has	b115c-144d97e-67
p:and have	a136d-91e-108
p:and he	a70e-97
p:and her	c117e-85
p:and how	b69
p:and i	c86d-108g-78
p:and if	a-90b151c-102e-63
p:and in	a77
p:and is	a88
p:and it	a-86e60g105
p:and last	e111
p:and left	c112
p:and look	g70
p:and may	a95
p:and might	a121e-75
p:and must	d68
p:and my	b-84e80f110g-68
p:and need	a111
p:and never	a80
p:and no	c-72d-78f148g83
p:and nobody	e128
p:and not	e104
p:and nothing	b103c-81
p:and noticed	c66
p:and now	a74
p:and on	e62
p:and one	a-82d-76e71f80
p:and only	c-82e107
p:and perhaps	a99b-74
p:and rather	c-66
p:and said	c75
p:and says	b-91c116
p:and see	a-126c76g106
p:and she	c74d-118e117
p:and should	b90
p:and so	b-62c149e-77
p:and tell	a-79c-119f145
p:and that	a128c-75d-66
p:and the	e121
p:and then	a-92e124f100
p:and there	a70b89c-92d-93
p:and they	a62d60
p:and try	a97
p:and two	a76
p:and want	a104b77d-101g-106
p:and wanted	b75e87
p:and was	a-63e121
p:and we	a-72b-70c126e-85f-68g-79
p:and what	a142c-73
p:and whether	c-90d103g70
p:and who	a-105b-83c127f95
p:and will	c-84g128
p:and with	a-103f136
p:and would	b-108c80d-74e-97
p:and yes	a-121c-127g153
p:and you	c104d-64f-60
p:and your	a-103c70
p:anello che	d80
p:anello con	b108d-84
p:anello di	e76
p:anglais courant	c67
p:anhanger mit	c145d-64e-92
p:annee de	a-101b146
p:annees <2digits>	a82c70d-64
p:anni di	a66c66d-95
p:anni e	b97c-84f99
p:anni fa	a69c-74d73
p:anniversaire de	f83
p:anniversary is	b98
p:anno scorso	c95
p:ans a	b126
p:ans au	a-63b97
p:ans c	f71
p:ans d	a-70c84
p:ans de	b87c-157d84f-61g-82
p:ans des	a83
p:ans elle	a136g-143
p:ans en	d119
p:ans est	a-102b116c122e-61
p:ans et	a77b84d-107g-66
p:ans il	a81
p:ans je	b101c63d-87g-69
p:ans la	b104e-77
p:ans le	a92e-105
p:ans on	b61c-102e99
p:ans pour	a102c-83
p:ans que	a96
p:ans qui	a116c-117
p:ans si	a-97b126c-69
p:ans un	a155b-88
p:answer to	a-133c90g113
p:any afternoon	g88
p:any day	a82
p:any more	c-105e121f83
p:any news	a-87c-97g128
p:any of	c114d-80
p:any other	a-111f145
p:any way	c-77d106
p:any weekday	a62
p:anything to	a-75d114
p:appelle la	a-70c134
p:application de	c-77f105
p:apprendre que	e62
p:apres <2digits>	a154c-126d-78g-127
p:apres la	c122
p:apres le	a125c-137
p:apres midi	a92e-70
p:apres trente	a82
p:apres un	a62c65
p:apres une	c88
p:are in	b93d-81g-65
p:are you	b-98c164d-83e-78g-114
p:aren t	c66
p:argent pour	a93
p:around <2digits>	a-85d138
p:around <4digits>	a-108b70d114
p:arrete devant	a125
p:arriere grand	a-98c130
p:arrive a	c94
p:arrive avec	a97
p:arrive d	g71
p:arrived with	a-88c156
p:art <2digits>	a-105c-119f137
p:art de	c85
p:art deco	a120
p:article <2digits>	a-98c-130f143
p:article sur	c75
p:as a	e61f-73g-94
p:as an	c110
p:as i	e93
p:as is	f101
p:as my	c-82g79
p:as the	c89
p:as vossas	a-74c98
p:as we	a-77e81f114g85
p:as well	a-112c-88f100g133
p:as you	g113
p:as your	c-88e117
p:ask for	g91
p:ask that	a-95e84f86
p:ask the	c-62g106
p:ask whether	a-97g113
p:asked for	a-61c-117e119g123
p:asked me	a-122c109d-71e69g80
p:asking for	b108
p:asking what	a-108b-63c175
p:aspetto il	a-106c-84g128
p:assistante de	a119c-74
p:assistante sociale	b70
p:at <1digits>	c80
p:at <2digits>	g118
p:at all	a-85e130f-66g79
p:at an	c-85f118
p:at heathrow	a-64d123
p:at it	a-74c-62d133
p:at least	b67
p:at lunch	a70d84g-65
p:at me	a60
p:at most	c70
p:at mount	d102e101g-73
p:at my	a-71c79e78
p:at no	c-93e140
p:at noon	c-125d78g129
p:at once	c67
p:at one	a-86d133
p:at our	a-116c99e81
p:at that	a-107e138
p:at this	a113b65c-121f81
p:at your	c87e-104f72g-78
p:atelier ?	d-71g133
p:atelier de	c71
p:ateliers ?	c63
p:atendem em	a83
p:attend depuis	c167d-85e-87
p:au <1digits>	c83d-68g64
p:au <2digits>	c68e-67f66
p:au bout	a-88d81e124
p:au choix	a60
p:au comptoir	c-87g131
p:au courant	b74
p:au dessus	a-82c110
p:au doigt	a96
p:au dos	b-64c-87d137g70
p:au fond	a-97d91
p:au lieu	a-93d73g112
p:au loto	b100c-63
p:au lycee	a-72c86
p:au meme	g72
p:au moins	a-145d142e146f-86g-64
p:au nom	a75c-133d99g-62
p:au plus	a84
p:au poignet	a112c-73
p:au point	c72
p:au premier	a-119b69e125
p:au printemps	a67
p:au salon	a-70c81
p:au service	a-80e135
p:au sort	c96
p:au succes	a-89c103
p:au sujet	a-101c-115g147
p:au telephone	a67d-67
p:aucun projet	a-66b104c-89
p:aujourd hui	b117c84d-102e-63g-71
p:auriez vous	b-66c80d61e-74g-67
p:aussi on	a62e64
p:autant que	a84
p:autour d	a64c83d-75
p:autour de	c-71
p:autour du	c78
p:autre chose	b74
p:autre cote	a74
p:autres je	a-66c159e-90
p:aux clients	a-66
p:available for	a-81c103
p:avais demande	a-108e73f73g85
p:avais dit	a-108c-89g134
p:avais pas	c-66g106
p:avait promis	a-109e132
p:avait une	c62
p:avant ?	a156c-66g-112
p:avant d	c-87d-76e111g81
p:avant de	e-69
p:avant l	a86c83d-67
p:avant la	a63d75
p:avant le	d90g-65
p:avant les	a108
p:avant noel	a78
p:avant qu	b63
p:avant que	c102d68
p:avec ca	a87c-78
p:avec ce	a79
p:avec des	b-81c159d-89e-64
p:avec deux	a-82e67
p:avec l	a103d-110e92
p:avec la	a94e-117f-61
p:avec le	a71c-146
p:avec les	a138d-128e-69g-68
p:avec ma	c-108e126
p:avec mes	a88c-70
p:avec moi	b72c-61g89
p:avec mon	b94d-71e-66f148g-112
p:avec sa	a85
p:avec un	a63b-114c74d-71f-77g-65
p:avec une	b-63c-108e123g-90
p:avec votre	a-104c132
p:avez ?	a115c-78
p:avez a	a103
p:avez ca	a75
p:avez des	c89
p:avez en	a157c-83d-85
p:avez ete	a-94c124e-64f76
p:avez pas	f101g92
p:avez quelqu	d87
p:avez un	a-188c183d67
p:avez une	c-65g86
p:avez vendu	a-162c126d121
p:avez vous	d-77e-92f-75g139
p:aviez demande	a-116c-106g140
p:avoir le	e64g82
p:avoir une	b65c79g-85
p:b a	a-75d65g80
p:back ?	c160e-124g-94
p:back and	e115
p:back for	a86
p:back from	b-100d-82f85
p:back on	g73
p:back to	a-123c107g74
p:bag i	a-62c126d-137e77
p:bag that	a146c-101e-75
p:bague a	a152b-143
p:bague chez	b90c90d-84
p:bague de	b60c-75e73f-68
p:bague en	a-93e79
p:bague est	a-89c-62d107
p:bague pour	a96c-75
p:bague que	a142b-76d-129f94
p:bague qui	c98
p:bague serpent	a165b-124c-82d-72e-81
p:bagues ?	b74
p:bapteme le	e123
p:be a	a-110
p:be able	b85c-138d119
p:be brought	c-68g71
p:be considered	a-88c74e67
p:be delighted	a128
p:be done	c-121d133
p:be glad	g94
p:be grateful	c-84f98g95
p:be honoured	a-64c90
p:be in	a111c-102d-107
p:be made	a125c-101
p:be obliged	a-68f102
p:be on	f117
p:be open	a-84c111
p:be possible	a-124g118
p:be ready	a-64c117
p:be shown	a111c-125e66
p:be so	d-68f95
p:be the	a93d-68g-80
p:be willing	a-119d81g75
p:beau frere	d60
p:beaucoup d	c136
p:beaucoup de	c79
p:because i	a138c-71g-62
p:because my	a94
p:because she	a103
p:because the	d-82e80
p:because your	e74
p:been a	d-62e108f76
p:been made	a142e-73
p:been on	a-61c-66g118
p:been selected	c76
p:been shortlisted	c67
p:been told	b121c-127d114
p:before christmas	a61c-104d106
p:before i	d85e-68f-70
p:before it	a-95c134d108f-71g-96
p:before my	a114c-84
p:before the	b-67d76g-73
p:before then	d60
p:behalf of	a103d-60
p:bei ihnen	b127f-75g-70
p:belle mere	c-101g87
p:belle soeur	a-89c-69e104g107
p:besoin d	c110d64e-82
p:besoin de	a-110b134d-79f68
p:best price	c75
p:beste wij	a-84c99
p:better than	b84
p:between <4digits>	a-86c-95d130
p:bien a	a162c-108
p:bien de	a-172d173
p:bien je	a93
p:bien la	a-115c82d74e91g-66
p:bien mais	a-103b97c-71d73e67
p:bien que	a-100b100c-95e128
p:bien recu	a-106c-75g142
p:bien sur	a-164d106g100
p:big one	b138c-114
p:bij u	d69
p:bijoux de	a-74c102g81
p:bijoux et	c81
p:bijoux sont	b-102c147
p:birthday is	g122
p:birthday present	a74
p:bis <2digits>	a157c-168d-71
p:bis dahin	a-123b144c-117
p:biscuit tin	a62
p:bit of	b118c-77
p:bitte keine	a-109b173c-102
p:bitte loschen	a-112c-104f133
p:bitte nicht	a123c-80
p:bless you	c86
p:bleu nuit	a108
p:blue one	a141b-147c-94g99
p:boa tarde	c94d-88f82
p:bodas de	c-101e120
p:boite a	a78c-97e-83
p:boite de	c64
p:boite et	c100
p:bom dia	g160
p:bond street	a82
p:bonjour a	b73
p:bonjour c	a-119b-60c184d-92e-125
p:bonjour en	c62
p:bonjour j	a189b-244d77e-75
p:bonjour je	a81b-62e-106
p:bonjour la	d70
p:bonjour le	a92c-116d85
p:bonjour ma	c148
p:bonjour madame	c128
p:bonjour mon	a-87c-96d79f128
p:bonjour nous	a-116c116
p:bonjour on	c-116d131
p:bonjour vous	a-123b141f85
p:bonne journee	a-110e-73g137
p:bonsoir j	c96
p:bonsoir je	g61
p:book a	c113e-120
p:book an	a-74c144
p:bordeaux je	a71
p:borsa che	c-60d83e69
p:both of	g109
p:boucles d	c134
p:bought a	a-81c94e-100f67
p:bought from	a-151d154
p:bought in	a-128c-132d154
p:bought it	a-93c62f95
p:bought my	a-120c142d63
p:bought one	a-150c-67d113f112
p:bout de	c-93e127
p:boutique de	c-61d63
p:boutique di	a-87f84
p:boutique est	c109
p:boutique has	c70
p:boutique in	c94e-85f78
p:boutique le	c-88d111f65
p:boutiques de	a-61
p:boutons de	a96c-108d-77g84
p:box with	d103
p:bracelet de	a-134c-61d179e63f-65
p:bracelet for	c81
p:bracelet i	a-93d105
p:bracelet in	c118e-62
p:bracelet jonc	a106
p:bracelet s	a118
p:bring a	b71c68g-67
p:bring it	a-87d131
p:bring my	c-115g125
p:bring the	c-98g114
p:bring them	a76
p:broche de	c-63d134
p:broche libellule	c135
p:brother in	c74
p:brother s	a82
p:bruxelles et	b79
p:budget <1digits>	a72
p:budget <3digits>	a84
p:buenas les	a-98c86g103
p:buenas tardes	a93
p:buenos dias	a-132c152
p:buonasera ho	a-103c135
p:buonasera sono	a-109c93g88
p:buongiorno cerco	a97c-69
p:buongiorno sono	a78c-124d103
p:but do	a-123b124c61
p:but for	b82
p:but i	b128c-97f-61g-69
p:but if	b-98c125d123
p:but it	c126d-74
p:but my	g62
p:but not	a131c-97f-105
p:but the	c-127d95e92
p:but you	a-130d-77e124g82
p:buy a	a145b-63c-123d-67
p:buy anything	a-111b116f87
p:buy back	c120d-62
p:buy for	a145
p:buy her	a111
p:buy him	a63
p:buy it	b73
p:buy my	b65c-79
p:buy the	a96
p:buys the	b72
p:by <2digits>	c92
p:by a	a-79c-119d61e137f128
p:by an	d100
p:by email	a-69e90
p:by me	b63c-82d111
p:by mistake	a-98g64
p:by my	a-134c-131d171f85
p:by on	g61
p:by our	c92
p:by post	c67f84
p:by the	d-79e-128f94
p:by then	a-61d62
p:by wednesday	a-64g102
p:by your	c87
p:c e	b-106d95e62f-86g-64
p:c era	a-81e95
p:c etait	a-75d79e117g-97
p:c possible	a96
p:c pour	a110c-130g70
p:c pr	a82
p:ca ?	a-61d113
p:ca en	a119
p:ca et	f105
p:ca existe	a119c-84
p:ca fait	d-69e67
p:ca me	a-68b112c-84f97
p:ca ne	c163
p:ca se	c-85
p:ca vous	a-143c159
p:cadeau a	a88d-79
p:cadeau de	a82c-115d102e-61
p:cadeau pour	a91
p:cadre de	a-85c96
p:call at	c-81d89
p:call me	a259b-77c-89f-282g-61
p:came back	c-82e109
p:came from	d105e-74
p:came in	d-94e117
p:came out	a-99c-77d145e75
p:can actually	a74
p:can be	a138
p:can collect	a66c-116g98
p:can come	e78
p:can do	a71
p:can get	d81
p:can go	c-62g117
p:can i	a139b-85e-102f-75g-100
p:can it	a-70c-118d167e-115
p:can manage	a96
p:can send	c74d-72f91g-62
p:can start	a-98b82c62
p:can t	c99f-74
p:can tell	e66
p:can travel	d61
p:can u	a-154b-103c102d131e-62g-80
p:can we	a78c-105g93
p:can wear	d72
p:can you	b-86d93e-88f-70g-106
p:candidature spontanee	c66
p:car j	a91d-63
p:card and	d-79e72f101
p:card holders	a140c-102d-92
p:carre de	c-71d119
p:carry your	c80
p:carte de	c90
p:cas d	c79
p:casa a	c141d-67e-77
p:caso en	a100
p:catalogue ?	b88
p:catalogue papier	a-85b98f-63
p:cause de	a108
p:ce genre	c-87d103
p:ce jour	b110
p:ce matin	a-108d68f-86g122
p:ce message	c117
p:ce n	a-90b141c-73e123f68
p:ce prix	a-97c-96e159
p:ce qu	a62d-92
p:ce que	e-133
p:ce qui	b74
p:ce sera	a-126b127c-122g138
p:ce serait	a119
p:ce soir	a137d-60g-87
p:ce soit	b75
p:ce sont	e132
p:cela en	c64g69
p:cela existe	a67c-62
p:cela fait	a-83e100
p:cela ne	g75
p:cela se	a92b61c-89
p:cela vous	g78
p:celle de	c-98d-66g131
p:celle que	b66
p:celle qui	a131c-70
p:celui avec	a117d-62
p:celui d	c117
p:celui la	a63d-73g88
p:celui que	e80
p:cena de	a-61c88
p:cents euros	c-90e94
p:cerco un	a104d-69
p:cerco una	a111c-73
p:certificat de	a-63c-80d110
p:certificate for	d110
p:cet esprit	a115c-67
p:cet ete	a97
p:cette annee	a70b69
p:cette fois	a106c-68d-90e-87f65
p:cette semaine	a-109c84d101
p:ceux qui	e62
p:chaine avec	a89
p:chance to	c103
p:changement de	a-92g81
p:chaque annee	a75
p:chaque fois	a-98e-74f114
p:chaque jour	c101
p:chaque mois	a-65b90
p:charge de	c86
p:che avete	f101
p:che cosa	b-93e128
p:che e	c75d-66e94
p:che ha	f95
p:che ho	a-74c-122d133
p:che i	a-104b137c-62
p:che il	b-66e90
p:che la	a-119b121e82
p:che le	a103
p:che mi	b-108c116e-89f153
p:che non	a89b-95c103d-116
p:che si	a110c-101
p:che va	a125
p:che vi	d-70e83g-82
p:chef de	a124c-103
p:chemo and	d88
p:cher monsieur	e72
p:cherche a	a-100c99
p:cherche des	c83
p:cherche le	a101c67d-90
p:cherche pour	c142d-93
p:cherche un	a64c85d-61e-69
p:cherche une	a114b-90c65d-83e-63
p:cherchez a	f104
p:cherchons des	a-73c92
p:cherchons un	a-78c122
p:cherchons une	a117
p:chere madame	f99
p:chere maison	a-80c156e-69
p:chez elle	a79
p:chez les	a-61c129
p:chez moi	a-66b60c78d60
p:chez nous	a126b-99d-70
p:chez un	b-75f93g73
p:chez vous	b88c68f-64g-114
p:chez vs	a91
p:chiedo la	c-88f127
p:choisir une	a121c-117
p:chose a	a-103b101d112e-77
p:chose de	a114b-71c-131d-88
p:chose je	e66
p:chose pour	a95
p:chose que	a121c-85
p:chose qui	c117e-65
p:christmas ?	a165d-134
p:ci dessous	d-65
p:ci sono	c102
p:ci sposiamo	b111
p:cinq ans	b124c-64e-94
p:cinquant anni	c-69e90
p:cinquante ans	a87
p:clasp on	c-77d73
p:click here	c61
p:client a	a-62c118
p:cliente de	a92
p:clientes qui	c113e-66
p:clients ?	e78
p:clients en	a-71
p:club de	a-78b64c64
p:code de	d88
p:code promo	c104f-61
p:coffret a	g78
p:coin de	a-108b115
p:collana di	b71d-114
p:collection de	c80
p:collectionne les	a91b84c-68
p:collier de	a-92b92e87
p:collier ras	d79e-84
p:combien ?	a105b71d-111e-76g-87
p:combien coute	b70c-84d89
p:combien d	b61
p:combien de	b-130c76
p:combien et	a104b-72c-99
p:come ?	c81e-64
p:come and	d-81g77
p:come back	c-68e67g85
p:come by	a112c-70d-63
p:come d	a-100c-77g122
p:come down	d83
p:come from	a-81c142e62
p:come home	a-61e123
p:come in	a182b-157c-120d-120e-129f-75g-91
p:come si	b116c-110d91
p:come to	a92b-68
p:come up	a66c76
p:come with	a67c99e-69
p:comes from	c88f85
p:comes through	b116
p:commande ?	a73d-78
p:commande n	a-76c101
p:comme a	a68c-64g73
p:comme ca	b88
p:comme convenu	a-112c-101g133
p:comme je	a-104c-71d69g116
p:comme on	b78
p:comme prevu	a-97c-79g128
p:comme promis	a-103c-78g131
p:comme votre	a-70c115
p:comme vous	a-119g133
p:comment l	a67c66e-76
p:comment on	a-99b-69c132d113
p:comment procede	g80
p:commerce je	c70
p:commission a	a110
p:como se	a104b99c-91d-81
p:compagne et	a-69b67f143g-71
p:comprado en	a-99c-102d142g-63
p:comprato a	a-97c-83d122
p:comprato da	a-115c-102d132
p:comprendre comment	a-105c87e65
p:compte d	a144d-114
p:compte de	c-86f76g66
p:con calma	c-67g121
p:con el	b-81c-72d-95e94g71
p:con i	a-90d115g100
p:con il	a-87b67c123d-98e-70
p:con la	a72d-128
p:con le	b98d-91e-102
p:con mia	b127d-68
p:con quien	a-96c101
p:con un	a68c-106d-130e130
p:con una	a97d-81g102
p:concernant le	a-100f122
p:concours de	e70
p:confiance pour	e103
p:confie la	a82
p:confirm in	c-112f133
p:confirm your	c74
p:conformement a	a-66c-102f126
p:congratulations !	c74
p:connais rien	c119d-70
p:connaissez pas	a-95c97g100
p:connaitre vos	c61
p:conseille d	a92
p:conseillez quoi	a76
p:conseillez vous	a72
p:considered for	a-74e73
p:continue de	a-110c-83f147
p:contre un	a-87c128
p:contre une	a-123c148d71
p:convenu avec	a-112c-103g134
p:copie de	a-70e83
p:copy of	a-64c-89f119
p:cost ?	b95c-91
p:cost to	a-192c83d175
p:costa il	b92c-76
p:could a	a-76c-104d135
p:could be	b84c-102e65
p:could come	a100d-68
p:could do	a114
p:could i	b-105c75e-101
p:could it	a150b-91c-117
p:could see	a-62b107c-68e76
p:could somebody	a115c-93
p:could someone	b-84c-68d102e-88
p:could the	e-71g130
p:could we	a106c-67d-85
p:could wear	a172b-130c-65
p:could you	c70e-108g-123
p:could your	b-100d112
p:couldn t	a-82b90e124
p:coup de	c-64e86
p:creative director	c78
p:cree une	c114
p:crois que	a-124g132
p:cuir de	a-156d200
p:cuir noir	a89
p:cuir vert	a117
p:customer i	a112
p:customer of	f100
p:d abord	a-79b134c-119e120
p:d accord	c-84d-67g135
p:d accordo	c-102d-82g128
p:d accueil	e92
p:d achat	a-122b122e109
p:d acheter	a119d-110
p:d actualite	a-101d81g89
p:d annees	a113c-111
p:d apres	c137f-62g-64
p:d argent	b82
p:d argento	a187c-72e-85f-81g-123
p:d ask	a-85f90g64
p:d atelier	a-81c117
p:d attente	a-98e114f95
p:d autre	b82c-110f95
p:d autres	a-106b90c100
p:d avance	c62d81e-77
p:d avant	c-75e125
p:d avis	a-98c-86d-89e89f180g-83
p:d avoir	b118c-73d-80e78f-66g84
p:d avril	a102
p:d be	d-89g101
p:d bring	a-78c111d63
p:d eau	d64
p:d ecole	a-82c101
p:d ecrire	b104
p:d effacer	a-103c-81f125
p:d electricite	c95
p:d elle	c62
p:d email	c68g83
p:d en	b82c65d-104g-69
p:d essayage	a-80d63f65
p:d etre	a90c73e-72
p:d experience	c66
p:d f	c71
p:d give	a-116c172
p:d habitude	a177b-65c-96e-70
p:d have	c68
p:d hier	a-113c-105d124f94g82
p:d homme	a98
p:d ici	a-63b130c-95
p:d identite	a-117c-101d100e105
p:d just	a-93d130
p:d kindly	a-108g134
p:d like	a127c-110e-117f-62g-63
p:d love	a-91b96c106d-103e-72
p:d need	c75
p:d observation	c81
p:d or	b69c117e-93g-88
p:d oreille	c-74
p:d oreilles	c134
p:d origine	a-90e95
p:d ou	a-69b-83d-73f155
p:d ouvrir	a-126c91e86g68
p:d put	a-117g131
p:d rather	c113
p:d take	c136
p:d un	g-82
p:d want	a75c-61
p:da <2digits>	c92
p:da parte	a88c63d-71
p:da polso	c82
p:da sempre	a-74e105
p:da sera	b119c-83
p:da tasca	a139c-65d-94e-90
p:da un	c-98g137
p:da voi	a-65d104f-70g-76
p:dad s	a100b99c-76g-115
p:dal <1digits>	c83g64
p:dal <2digits>	a98d-79
p:dal <4digits>	c-106d66f128
p:dame a	a-78f114
p:dame au	a86b-85c-76d-65g67
p:dame aux	a-89b87c-94g117
p:dame qui	b86c99e-85
p:damen und	c67
p:dans cet	c-77e113
p:dans dix	a-115b137c-91
p:dans du	a-93c-63d124
p:dans l	c64
p:dans la	d78e63f-68g-92
p:dans le	a-76c87d89g-69
p:dans les	a102b-78c102d-94e-63f-101g-69
p:dans leur	c63
p:dans ma	a65
p:dans mon	a-133c-63e100g142
p:dans un	b68c-64g-70
p:dans une	g-65
p:dans vos	b-68e-64f123
p:dans votre	a-121b-82c113d-99f95
p:darf ich	c96
p:dat de	a-117c-90d125e118
p:dat het	c-78d-96e142g88
p:data you	a-73c-107f126
p:date de	a-119c-110f161
p:date i	a-117c-80e139g81
p:date of	a-104c-77f132
p:daughter is	c-72f94
p:daughter s	e102
p:day and	c-98e111
p:day i	b97c-69
p:day if	g73
p:day so	d85
p:days i	a-65g76
p:de <1digits>	a-80b-66c135d-109f-65
p:de <2digits>	d-108f-76g85
p:de <3digits>	a137b-63d-75f-62
p:de <4digits>	b-88d62f-72g-89
p:de abril	a117c-62
p:de bague	a-109f166g-80
p:de banque	e108
p:de bapteme	e62
p:de bien	a69c-108f103
p:de bijou	a173c-157
p:de bijoux	a-91c94
p:de bolsillo	a84c-76e-74g97
p:de bolso	a128c-85
p:de boutique	a118e-63
p:de boutons	g77
p:de bracelet	d87
p:de bureau	a126c-77
p:de bus	b63
p:de cannes	c61
p:de ce	a-74g108
p:de cheville	a90
p:de chez	c60e-77f-67g-80
p:de chose	g75
p:de choses	a102
p:de col	a77c-64g62
p:de commande	d-83
p:de commerce	c79
p:de compte	a79g62
p:de cote	a61b133c-69d-85g-107
p:de cou	a78c-61
p:de couleur	b69
p:de couture	b82
p:de cuir	a159c-80d-108
p:de depart	a144c-116
p:de diamants	c120
p:de dire	a-111g166
p:de dix	d111
p:de doigt	a-102f108g85
p:de droits	a-83c130
p:de enviarme	a-107c-101f134
p:de famille	a95c-118
p:de fiancailles	a82c-66d108
p:de france	c71
p:de garantie	a-98c-97d143
p:de geneve	d72
p:de gravure	a122
p:de haute	a83b111c-94
p:de jeudi	c-76g127
p:de jeune	c-79f132
p:de joaillerie	c74
p:de journee	a105c-68
p:de joyas	c72
p:de l	b-70c102e-87
p:de las	a-64c74g76
p:de le	c-87d140e-91
p:de les	f71
p:de lille	c-72d71f94
p:de londres	a-141g163
p:de los	b-61c-120d138
p:de lui	c122d-78
p:de lune	d63
p:de luxe	a-95b71c71
p:de lyon	a100d-63
p:de m	c-146e103f153g75
p:de ma	a-79b-65c-128d145e67
p:de maison	a104c-86
p:de maisons	a-73
p:de maman	a86c-90
p:de manchette	a81c-75
p:de manha	a109c-83
p:de mariage	g-62
p:de mariee	a136c-80
p:de mars	c69
p:de me	a64c-136d-123e82f118
p:de melun	a-123g136
p:de mes	c-80d73f131
p:de mettre	a-90c-90f115g119
p:de mi	a-78d97e118
p:de mme	g81
p:de moi	a108g-135
p:de momento	a-110b132c-98
p:de mon	a-82b-76d144e-83f100
p:de naissance	b74c-118d-94f121
p:de ne	b-62c-146f183
p:de noel	a-101c97d69
p:de nos	c65
p:de notre	a88d-104e-79
p:de nous	a-70b97d88
p:de nuevo	a-89c-98g126
p:de nuit	c100
p:de octubre	a139c-116
p:de oro	a82c119d-89g-90
p:de ouro	a71c-98d-79e101
p:de parfum	a-87b-90c133e72
p:de paris	a-90d106e94
p:de partenariat	a90
p:de passage	a94b91c-96
p:de passer	g69
p:de perles	a69c-80d65
p:de plata	a113c-82
p:de plongee	a116
p:de plus	a150b-120c-70d-82g-91
p:de poche	a81b64e-64
p:de port	c81
p:de preference	a90c72g-85
p:de presse	a60
p:de prix	b75g150
p:de projet	b109c-73
p:de quartier	d101
p:de quatre	c-98d117
p:de quoi	d-70e143
p:de recevoir	a-110b94c-70f124
p:de rectifier	a-74c-95f124
p:de regarder	c106g78
p:de rendez	a-118b107c-106f136
p:de repondre	a66
p:de retour	c-115d89f79g64
p:de rien	a-73b126c-129d-86e115f105
p:de sa	d78f60
p:de saint	a-115c128
p:de samedi	a-110c-71g135
p:de securite	a86c-87f84
p:de semaine	a62
p:de serie	d101
p:de ses	c-76e131
p:de sete	b61
p:de six	c87
p:de soie	c-111d80g67
p:de soixante	a130b-84
p:de son	b64
p:de su	a-106c130
p:de suivi	a-95c-94d161f-132
p:de sus	b123c-121g107
p:de table	a81
p:de temps	a108b-99c-89
p:de toilette	e84
p:de tous	a-101e106
p:de tout	c-73e-67g141
p:de toutes	a-75e87
p:de transmettre	a-84c137g-60
p:de travail	a-63e133
p:de travailler	c72
p:de travers	a73c-70
p:de trente	c67
p:de tres	a71
p:de trois	c104
p:de um	c80d-86e81
p:de uma	c96
p:de un	a-61c107d102e-71
p:de una	a-72e122
p:de ustedes	c106
p:de valeur	c-93d112
p:de vendre	a114
p:de venir	a126
p:de vente	a-85c83
p:de vie	a69
p:de vitrines	c94
p:de voir	e95
p:de vos	a-74b68c60d-92e-93f142g-98
p:de votre	a-122c106g-63
p:de vous	a-140b-64c140d-103e-61
p:de voyage	a152c-99d-102e-86g-75
p:dear madam	c95
p:dear team	d70
p:december ?	c75
p:december with	a72
p:decembre a	g70
p:decide que	a115c-65
p:decided on	f117
p:degli orecchini	a84
p:dei vostri	a-91b67c106
p:deja fait	c90
p:deja une	a-121b141
p:dejen de	a-107c-101f134
p:del <1digits>	a79c-142d75g99
p:del <2digits>	d73g94
p:del <4digits>	c-74d123
p:del mio	a-112c-77d110f99
p:del vostro	a-65c117
p:delai ?	a75c-70d77
p:delighted to	a128
p:delivery to	c64
p:demain mais	a-107b112c-84d97
p:demain matin	a-74c-93g134
p:demande a	a-126e126f63g91
p:demande d	d-101f155g-78
p:demande de	a-124b-61d-65f121
p:demande en	a87
p:demande la	c-69f78
p:demande le	a-91c-74d197g75
p:demande pas	a-70c62
p:demande que	f68
p:demande rien	c111
p:demande s	d-114g119
p:demande si	a-130d71e141
p:demande un	a-67c71d75f65
p:demande une	c-143e152
p:depot vente	a-96c106
p:depuis <1digits>	a-100b88c165d-83e-85
p:depuis <4digits>	b-92d-77e-75f148g-63
p:depuis des	c113
p:depuis deux	f71
p:depuis hier	a-79c139
p:depuis j	b63
p:depuis je	b-64c107d-126f70
p:depuis l	b101
p:depuis le	g104
p:depuis que	a-139d137e-117
p:depuis six	c60e-74
p:depuis toujours	a70c64d-76
p:depuis trente	e62
p:depuis un	c-81g96
p:depuis une	a109c-114d92
p:des alliances	a68b67c-72
p:des annees	d-61f97
p:des autres	a94
p:des bagues	a88b64c-89
p:des bijoux	c98
p:des boutons	a106c-72
p:des deux	c-81g72
p:des donnees	a-77c-120f135
p:des eaux	c113
p:des enfants	a-107c126
p:des excuses	a-70e80
p:des fins	f113
p:des le	d67
p:des lieux	c65
p:des lots	a-65c89
p:des mains	b89
p:des montres	a101
p:des petites	a84
p:des photographies	c-105e63f84
p:des photos	a-72c-90e67f77
p:des pieces	c64
p:des prix	c-61
p:des que	d-62g96
p:des trucs	a77
p:des ventes	a-93d112f84
p:des vitrines	c80
p:desde la	a120b64c-68d-64e-81
p:desde que	a-110b100c-91d119
p:dessus ?	a150c-119
p:dessus de	a-67c128d-65
p:destines a	a99c-128f93
p:deteste les	a82
p:deux anneaux	a63b60c-64
p:deux ans	a115b-135d-91g-142
p:deux centimetres	d71
p:deux enfants	a-75d165
p:deux fois	a-94c-113d131e119
p:deux heures	c-131e158
p:deux jours	a-94c85
p:deux ou	b77
p:deux pas	a77
p:deux soeurs	a140c-89
p:devait etre	a-121c-61e154
p:devant chez	c148e-60
p:devant la	c151e-97
p:devant ma	a-123e142
p:devant une	a-62e70
p:devant votre	a-150b98c154e-79
p:devis gratuit	c81
p:di <3digits>	a-71c108
p:di due	a-94c172e-68
p:di esperienza	c74
p:di ieri	a-105c-101f94g119
p:di matrimonio	a82
p:di me	c-81f104
p:di mia	a-73b98d75
p:di mio	a83c-100d-101e-71f64
p:di non	a116c-74f62
p:di notte	a-88c99d77
p:di perle	a97c89d-106
p:di tormaline	c93
p:di un	a133c128d-141e-131
p:di valenza	c64
p:di voi	b-95c134
p:dia <1digits>	a69c-96g88
p:dia <2digits>	a78c86d-93e-95
p:dia sou	c121
p:diamants de	a85c-69
p:diamants et	a90
p:diamond in	c105
p:didn t	e87f64g-84
p:die kette	c-65g98
p:die man	a90
p:dimanche <2digits>	a75
p:dimanche ?	a144c-119
p:dire a	c-92e118
p:dire ce	c-106d168
p:dire le	a-98g69
p:dire que	a-149b128c-115g166
p:dire si	a77b122c-122
p:dirige une	a98
p:discount code	a-68c-85e140
p:disponible de	c75
p:disponible immediatement	c65
p:dispose d	a63
p:dit a	a-132e144
p:dit d	a66
p:dit de	b-69c184e-61g-109
p:dit en	a-94c-68e64f80
p:dit la	a-82e82
p:dit oui	c-97g63
p:dit qu	a-77b129d-72
p:dit que	d-98f-69g82
p:dites le	a101
p:dites moi	c-73e-120f64
p:dix ans	b78d-69
p:dix huit	a-92b158c-84
p:dix minutes	a-63c-62d86e117
p:dix neuf	a-84c113
p:dix sept	a69
p:do a	b-155c189
p:do have	c84
p:do i	b-79c-62d103e-111g-64
p:do meu	a103c-93d85e-88
p:do not	c81d-114e-79f126g-82
p:do one	c60
p:do people	b106c-85
p:do porto	a71
p:do them	a88
p:do u	a137b-134c60e-86f-63g-72
p:do we	a85
p:do you	a118e-103f-76g-89
p:does a	a-102b106c-81d114
p:does it	b-134c61d85
p:does not	c-69d76e102g-78
p:does one	b106
p:does the	a76
p:doesn t	a82e-67g-93
p:dog s	a98
p:doigt <2digits>	a118
p:doigt de	a120
p:dois je	a-128d137
p:doit etre	c-76
p:doit faire	d80
p:don t	f114g-83
p:donc dans	a-122b137
p:donc il	a86
p:donc je	a79
p:donc on	g67
p:donc pas	a73b69c-62
p:done and	c-74f94
p:done by	d63
p:donne une	a92b-63
p:donnees me	c-85f111
p:donnez moi	c114
p:dont nous	a-131g151
p:dont on	g90
p:dont une	a136
p:dont vous	g75
p:douze ans	a71
p:douze et	g66
p:down a	c-72d126
p:down in	a-78g104
p:down the	g60
p:down to	a120c-95
p:dress watch	b99c-61
p:droit d	a-92f137
p:droit de	a97c-87d-69f90
p:drop it	d124
p:drop me	a-95g120
p:du <1digits>	b-74e-70f149g62
p:du <2digits>	b-91c68d96e-101
p:du beau	b76
p:du collier	a146c-101
p:du cou	c83
p:du luxe	c78
p:du monde	e93
p:du personnel	c99
p:du reglement	c-119d80f118
p:du rgpd	a-70c-105f124
p:du sac	a-95d144e81
p:du soir	g77
p:due ore	a-65e106
p:due volte	a-93c107e62
p:durfen wir	c75
p:e <2digits>	a125c-63d-71
p:e a	c-122f142g-69
p:e ancora	a134c-129
p:e arrivata	a-103c-117d146e78
p:e che	a-71b-106c170d-88e-92
p:e ci	a-74c92
p:e da	a-104b97c-64f102
p:e di	d-85e-71f119
p:e eu	c135
p:e ho	a119d-101
p:e i	b78
p:e il	b-65c-69e117f-63g-72
p:e io	e140
p:e l	a73g-91
p:e la	a150
p:e le	c115e-73
p:e mail	f87
p:e mi	a77b-94c-139e128
p:e nao	a-68b99c-104f136
p:e non	c-130d-71f152
p:e os	a-131c107f128
p:e para	a108c-67
p:e per	b108d-85
p:e poi	c120d-66
p:e possibile	c-87d114
p:e quanto	a-98c92d67
p:e queremos	a143
p:e se	a108d-61
p:e stata	c-80e86
p:e um	a-119b103d112
p:e uma	d-83e90g-60
p:e un	b-115c123d-83e86g-74
p:e una	a84b73d-94e-70
p:e vi	a-78b86c-76f129
p:e vorrei	c159d-105e-79
p:each of	a136c-86d-65g60
p:each other	a79b61d-74
p:each spring	c71
p:each with	a78
p:earring ?	a73c-60
p:earrings to	g107
p:eau de	d-94e111
p:echange de	c61
p:ecole de	c83
p:ecrire a	a-98b108c-112e90g85
p:ecris pour	a120c-105
p:ecrit il	a111
p:eh bien	c-122e125
p:eight and	g78
p:eight years	c70
p:eine neue	a110c123d-84e-134
p:eine uhr	a88
p:el <1digits>	a106c-75
p:el <2digits>	a151b-81c-144d-68e-96
p:el bolso	a-123c-97e125g120
p:el broche	a-72c-78e98g124
p:el collar	a-105b91d85
p:el de	a-72c-65e90g124
p:el dia	a76g72
p:el jueves	c136d-67
p:el lunes	a128
p:el martes	a63c-133g117
p:el mismo	c-117e110g-60
p:el otro	c-79e74
p:el reloj	c-115g95
p:el sabado	a79c92e-69
p:el viernes	c-91e-62g96
p:eleven weeks	a-141e148
p:eleven years	b127
p:elle a	a63c-128d-60f-69
p:elle aime	a120b-81c-101
p:elle avait	b68e82
p:elle dit	c101
p:elle en	a114b-62c-71
p:elle est	b-80c-155d162g108
p:elle etait	e66
p:elle fait	a66
p:elle l	a-101d65e100
p:elle la	c81
p:elle le	a-65c164
p:elle m	b112d-65e105g-61
p:elle me	d96
p:elle n	b-115f75g-60
p:elle ne	c139g90
p:elle peut	a122c-78
p:elle porte	a82c-75
p:elle puisse	c-66g113
p:elle qui	a90
p:elle s	a114c-137g83
p:elle se	a90
p:elle sera	c-78g103
p:elle tient	a69
p:elle veut	c127
p:elle vient	d65
p:elle vous	c130d-79g65
p:elles ont	a-74c103
p:elles sont	a80c-60
p:else s	a-121e139
p:em <4digits>	c-120d134f-71
p:em lisboa	c-76d151
p:em ouro	a100
p:em paris	a80c-74
p:em portugues	a83
p:em sao	a109
p:email i	a-69f67
p:en <1digits>	b80
p:en <2digits>	a171c-93d-146e-86f-61g-150
p:en <4digits>	b96c-94d84e-91f-80g-89
p:en a	b71d-96
p:en ai	b96c71d-105g-68
p:en application	c-93f116
p:en approche	a119
p:en argent	a132c-115d-93e-64g-74
p:en attendant	a-119b139c-83
p:en avait	e64
p:en avez	a151c-99d-69
p:en barcelona	c-69d114
p:en bas	b77c-85f98
p:en bleu	a96d-102
p:en bois	a96
p:en boutique	c-75f142g-61
p:en cadeau	a-140d150
p:en charge	a-83c85
p:en conge	a-107e72g100
p:en cuir	a149b-74c-129d-129e-66g-69
p:en decembre	d109
p:en deux	c-81e85
p:en echange	a-64c104
p:en el	b96d-64e-98g110
p:en email	a153c-92
p:en est	a-131b118c-108d117e72
p:en face	c154d-94
p:en faire	a103b-67c-78d89e-66
p:en fait	a106
p:en faites	a132c-73d-66
p:en fauteuil	a-65g123
p:en fevrier	c73
p:en fin	a99c-91
p:en forme	a97c-95
p:en janvier	b96c-82
p:en juin	b71e-76
p:en la	b103g-75
p:en laine	a112
p:en laiton	a80e68
p:en las	a99
p:en ligne	d182e-122
p:en londres	a82c-64
p:en madrid	a63
p:en mai	a75d-70g68
p:en mariage	a90
p:en mars	a-122c66d136f111
p:en master	c77
p:en mayo	a79c-72
p:en mer	c-93
p:en mi	b100
p:en octobre	c-78d132
p:en offrir	a60
p:en or	a122b-75c-61d-62e-79f-61g-88
p:en paris	c61
p:en parle	b95
p:en parler	c128e-105
p:en pendentif	a147c-89d-60
p:en pierre	c97
p:en plastique	a64
p:en platine	c-88g100
p:en plus	c-101g104
p:en pret	a-67c92
p:en reste	a151b-68c-82d-116f133g-112
p:en retour	c84
p:en retraite	a92
p:en rouge	a132c-62
p:en septembre	g100
p:en stock	d-105g125
p:en su	c77d109
p:en suis	d124
p:en tete	b73
p:en tout	a60
p:en train	c87
p:en trois	a-84g79
p:en un	b89c-120e81f75
p:en una	a-76c82e100
p:en une	a156b-69e-71f-63
p:en vacances	d93
p:en veau	a96
p:en vente	c88
p:en vert	a94
p:en veux	a134b83c-121d-76
p:en visio	a79
p:en vitrine	b-180c191
p:en voudrais	a108
p:en vous	e77
p:enceinte de	a63c-65
p:encore ?	b71c72d-124
p:encore a	b93g76
p:encore des	a69
p:encore la	c-80e104
p:encore le	a91
p:encore moi	c-94g114
p:encore un	d66
p:end of	d-80g83
p:engaged in	b110
p:engagement ring	a137d-106
p:engagement rings	c75
p:engraved with	d99
p:enough for	a87
p:enseigne de	a70
p:enseignes de	c68
p:ensemble depuis	a69
p:ensemble des	c-86f105
p:entre <1digits>	c139g-91
p:entre <2digits>	a125e-88
p:entre <4digits>	a-95d111
p:entre deux	a101c-76
p:entre en	c96
p:entre le	a68
p:entre les	a-91c-78e88g107
p:envie de	a106
p:envoyer ?	a-110b86c-73d110
p:envoyer le	c98
p:envoyer un	c108
p:envoyez moi	a-108b152c-100f-67
p:er mai	c98
p:erreur de	a-89f88g69
p:es para	b71c-93d78
p:es una	a106c-95e95g-106
p:esiste un	a-87d106
p:espere que	a-67g117
p:essayer des	a110c-75
p:est <1digits>	c-69d61g64
p:est <2digits>	a-121c-76d131g135
p:est a	a-69c138f-75
p:est assez	b70
p:est au	a-102b96c-97d95g74
p:est bien	a-108b-69d86f-64g119
p:est calme	a91
p:est ce	a67e-136f-76
p:est celui	a-136c-93d92e67g120
p:est combien	a-85b130c-93
p:est d	a-78c-64e115g129
p:est de	a-143d177g92
p:est decede	f86
p:est decedee	a-94c-89f130
p:est devenue	a-100d134
p:est dit	a-95e135
p:est donc	c77
p:est elle	c-92d99
p:est en	e95g-73
p:est encore	a127d-106e-70g-63
p:est fait	a-124c114
p:est il	a82b-62c-149d134e-71g-87
p:est juste	a-130b127g103
p:est l	c179d-93
p:est la	f-60
p:est long	d69
p:est ma	c-92f101
p:est mieux	b68
p:est mon	g-70
p:est mort	a127
p:est morte	d102
p:est parti	c-64d99
p:est pas	a-78b115e140f-70
p:est plus	a-93c-130d119f147
p:est possible	c-107f92
p:est pour	c103e-82f-72
p:est prete	d90
p:est quoi	a-122b141c-62
p:est raisonnable	a62
p:est sous	c-68d93
p:est sur	c-90
p:est tombee	e72
p:est toujours	a-86d77e-64g114
p:est tout	a-64b99c63
p:est tres	a-106c109f99
p:est trois	a74
p:est trop	d61
p:est un	d99e68g-87
p:est une	a119c-91d-87e78
p:est votre	a80
p:este ano	a126c-62d-74
p:estimados senores	a-89c116d-75
p:estoy en	a102c-81d60e-63
p:et <1digits>	d151
p:et <2digits>	a88c97d-73e-85g-112
p:et <4digits>	c-68d128
p:et a	c163e-103g-62
p:et au	e86
p:et c	b-61c-72d-86e143f-64g-72
p:et ca	a-91b140c-106f92
p:et chaque	a-82f119
p:et cherchons	a132
p:et comme	a-81g111
p:et comment	d94
p:et d	c96d-94e-76f104
p:et dans	c-61d67
p:et de	a-61c-68d81f164
p:et demi	c-87g93
p:et depuis	f80
p:et des	e71
p:et deux	c-111d121
p:et du	g71
p:et elle	a92b-76c-128
p:et est	a71
p:et faut	c-66d111
p:et il	d-76
p:et j	c126e-104
p:et l	a-94c-70d126e112f67
p:et la	c-91g78
p:et le	b-73f77
p:et les	b-71c98d-98e-72
p:et lui	c-113d90
p:et ma	a67c-118
p:et mes	a-80c158
p:et moi	b106d-105g-73
p:et mon	c-81d-72e97f108
p:et n	a90c-86d-79e71
p:et ne	f151
p:et non	a-121d-70g134
p:et on	b-65d-99e120
p:et oui	a-100g123
p:et pas	a83b-65c-84d-63g104
p:et plus	a66c-70g65
p:et pour	c-123d-67e99g107
p:et puis	c105
p:et qu	c-110f114
p:et que	c-119e127f81
p:et quel	a91d-70
p:et qui	a108e-69
p:et s	a117
p:et sans	a87c74d-75
p:et si	b107e-124g-67
p:et souhaite	a120c-66
p:et sous	a-155d140e86
p:et surtout	e-70f102
p:et toujours	c118g-60
p:et tout	a107
p:et un	c109d-97g-80
p:et une	b-65c106g-92
p:et votre	a-63b-64d-73e134
p:et vous	c-71f139
p:etait la	a-100e116
p:etait le	e68
p:etait pas	a-114e61f81g103
p:etait pour	a-114c-76d85e103
p:eternity ring	d119
p:etes en	a-78g81
p:etes ouverts	a104c-61
p:etre chez	a68
p:etre dans	a-106b122c-73
p:etre en	b112
p:etre un	a-124b131c-69
p:etre une	b72
p:etudiante en	a83
p:etui a	a127c-101
p:eu l	a-71d64e77
p:eu lieu	e91
p:eu un	g79
p:euros et	a92
p:euros pour	a-80e95
p:evening in	c-80e70
p:every day	a65
p:everything else	a-116c-81d66g137
p:ex mari	a-78f113
p:exchange for	a-73c93
p:existe en	a97d-74
p:existe t	a65c-77
p:existera encore	b82
p:explain that	e75
p:expose sur	c68
p:extra plate	a125c-63
p:f vvs	c71
p:faccio il	a106d-65
p:faccio la	a147d-100
p:facon dont	a-68e68
p:facture au	a151c-110
p:facture de	c105
p:faire a	a104
p:faire faire	a69b69
p:faire le	c-66
p:faire passer	c100
p:faire un	a94
p:faire une	c112
p:fais des	a64
p:fais du	c80
p:fais un	a-89b95
p:fais une	a-74e76
p:fait <1digits>	a-135c77e134
p:fait <2digits>	a104c-74
p:fait clac	c86
p:fait de	c93
p:fait des	a-105b118c-72d69
p:fait deux	a-121c105e84
p:fait du	a111
p:fait je	c118
p:fait la	a-100d73f101
p:fait les	a-98c122
p:fait on	d97
p:fait pour	c104
p:fait sa	a139c-71
p:fait un	a-94c113
p:fait une	a-83g103
p:faites des	a84b132c-108e-75
p:faites les	a153b-116
p:faites moi	a76c67
p:faites vous	a70d110e-71f-64
p:family of	a-63c109
p:fare una	a-110b76e76
p:fate ?	a155b-90c-122
p:father s	a-84c-68d145
p:faudrait du	a-169c63d162
p:faut des	a82
p:faut il	a-77c-156d161e-77
p:faut les	g79
p:faut que	c106
p:faut un	a88
p:faut une	a139c-66
p:fee is	a-136c159
p:femme a	g65
p:femme qui	a97
p:ferait plaisir	a-134c162g-85
p:fermoir de	a101
p:fermoir du	a-167d176g75
p:fete des	a87
p:fetes ?	c77
p:figlia si	e129
p:fille de	c64
p:fille et	a72
p:fille m	a-71d142
p:fille qui	a91
p:fille se	a124b-98
p:film de	c98
p:fils a	a-137c97d121
p:fils qui	f116
p:fim de	e105
p:fin de	a109c-116
p:find it	a-134d149e108
p:find out	a-76b90c-99d115
p:fino a	c-119d-66g130
p:fins de	f114
p:first time	c-91e105
p:fissare un	a79
p:five years	b76
p:flacon de	a146c-105
p:fois ?	a100
p:fois au	a70
p:fois c	a81
p:fois et	e77
p:fois je	a97e-87
p:fois le	d99
p:fois que	c-65g62
p:follow up	a72c-101f122g-70
p:fond de	a-114c-144d157
p:fond of	c-67d91
p:for <1digits>	a-85e101
p:for <2digits>	a133e-62
p:for ?	g90
p:for a	a74b-83f-84g-87
p:for all	b79
p:for an	a-78c93g66
p:for by	c-60d62
p:for christmas	a68b125c-80
p:for each	c-116d87g70
p:for eleven	a71c91e-74
p:for four	a131c-98
p:for gift	c-72e130
p:for her	a106c-93
p:for him	a74
p:for his	e86
p:for it	c74d102g-74
p:for luxury	a-77c102
p:for me	b131c-152d133
p:for my	a67e-87f-79
p:for myself	a61
p:for nine	a119c-87
p:for now	a-111b143c-112
p:for once	a103
p:for one	a132b-81d-68
p:for our	d77
p:for sale	a78
p:for six	a-82d109e119
p:for someone	c151e-80
p:for that	e119
p:for the	b-90c66
p:for thirty	a61d-65e69
p:for three	c73
p:for two	c121g-91
p:for us	g74
p:for you	g83
p:for your	a-117b-60c126d-94e-75
p:forgive me	a-95g83
p:forgive the	a-85e91
p:forma di	c73
p:forme de	a97c-95
p:forward to	a-101e65g111
p:found a	c79d80
p:found it	a-109e69
p:fountain pen	a124c-109d81
p:four times	f91
p:four years	b89c-72
p:fournisseur d	c79
p:fourteen and	e64g90
p:free on	a84
p:free sample	c77
p:frere a	d109
p:friday ?	a146c-77d-68g-92
p:friday at	a-74g130
p:from <2digits>	c164d-63g-70
p:from <4digits>	b67
p:from a	d94f75
p:from his	c-88e98f84
p:from i	a-70e82g99
p:from its	c-78e73
p:from me	a-112b86c-69f129
p:from my	b-77c63d-131g95
p:from now	b115c-78
p:from our	a-84b101g74
p:from singapore	c-101d93
p:from someone	a73c-148e125
p:from the	b-72g90
p:from you	a-83b-116d136g-66
p:from your	a-111b81c-150d156
p:front of	e112
p:full stop	a139d-73
p:fur die	a-142d137e88
p:fur eine	a179b-80d-138
p:fur meinen	e113
p:further to	a-108c-100g132
p:gants et	c92
p:garde la	b63
p:garde le	c-87d114e-64g70
p:garde les	a130e-60
p:gave me	a-77d152
p:geehrte damen	a70
p:geht das	a130c119d-147
p:gekauft <4digits>	a-96c-62d118
p:geneve ?	a117c-81
p:genre de	c-93d93
p:gens qui	e79
p:gentile maison	a142d-72
p:gentili signori	c98e-63
p:gern ein	a99
p:get a	b111c-92e87
p:get my	c150d-143e-104g113
p:get the	c-75d77f76
p:get to	a64
p:getting married	a67
p:gibt es	a116b-111c-70
p:gift for	d93
p:gift wrap	a-78c-77e92g118
p:give her	b66g64
p:give me	a-108c156d-119
p:give my	c148
p:give you	a-90c101
p:given a	c-74
p:given to	e71
p:glad to	a83
p:gli orecchini	g113
p:go back	a-90c-80d111g81
p:go in	a-61b95
p:go to	a75
p:god bless	a-61c93
p:goedemiddag ik	c75g67
p:going to	b64c-124e-79f136g88
p:gold and	a-121c86g87
p:gold one	c-82g127
p:gold watches	a-85b107
p:gold with	a105d-72
p:good afternoon	d66
p:good evening	a130c-77
p:good i	c-67e104
p:good morning	d112
p:gostaria de	c83
p:got a	a89d-78
p:got in	c-70d81e102
p:got the	c-131d129g97
p:gracias por	a-122c-125f110g135
p:grand mere	b69c-98d90e67
p:grand pere	c172d-72
p:grand pour	g76
p:grandfather s	e76
p:grandmother s	a-140c102d69g90
p:grateful for	a76
p:grateful if	a-65f105
p:gravure ?	d108
p:grazie mille	a-106c102g78
p:ground floor	e72
p:grown diamonds	c65
p:große <2digits>	a85c-81d65
p:guide des	a-96c123
p:guten abend	a103c-62
p:guten tag	b-65c134e-72f-72g-65
p:guys do	a113
p:h <2digits>	a70b-67d-101e-104f74
p:h ?	a68c-68g88
p:h a	a115g-85
p:h avec	a-119c152d-80e-79g102
p:h du	a-156c-135d151e164
p:h et	a76
p:h ou	a94c90g-123
p:ha fatto	a-101c66e102
p:ha la	a78c-61
p:ha pedido	a138c-66
p:habe ich	a67b102c-95d-68
p:haben sie	a90c83d-88f-64
p:had a	a-66b75c71
p:had an	a-110c103
p:had my	e108g-75
p:had the	a-107d73e113
p:half the	a91
p:hallo ich	c141
p:happy to	a92c87d-91e-66
p:hard to	a-93b67e117
p:has a	c77
p:has asked	a115c-65
p:has been	a-142b-66d122f82g-62
p:has come	c-75d129
p:has gone	a-132d124
p:has had	a-97c-69e112
p:has no	b87c-67
p:has not	c-103d95e70
p:has the	a116c131g-133
p:has to	a125c-82
p:has worn	c-73e125
p:hasn t	c-110d72e-74
p:hat sich	a-79c-108f143g85
p:hatte gern	b120c-69
p:hatten sie	a-64c139
p:hatton garden	c78e-77
p:haute joaillerie	a96b124c-99g-84
p:have <1digits>	a-95c177d-70f-94g-93
p:have <2digits>	c72
p:have a	b128c90d-76e-109f-69g-84
p:have an	c-80
p:have been	a-128b88c82e60
p:have it	c-106e108
p:have my	f98g-133
p:have no	f93
p:have not	a-61c-124e107f104
p:have one	d-75f122
p:have something	b89
p:have the	a103b-81c-87d67e-116
p:have to	d120
p:have two	a110
p:have you	a162c-152d-112e-77g-74
p:haven t	a-108c-72g142
p:he could	a111
p:he d	a107b-82c-103e97g-89
p:he doesn	a129g-75
p:he has	a113c-70
p:he is	e72
p:he ll	b-75c140
p:he s	a83b-96c142d-118e-117
p:he told	a80
p:he wants	a113
p:he was	c-70d117
p:he will	a118c-82
p:he would	c65
p:head of	a127g-77
p:hear from	a-100b95c-100d-73f141
p:hear it	a-110d136
p:heard her	e82
p:heart to	a72
p:hello !	c122
p:hello from	c80
p:hello i	a179b-68c116e-97f-210g-100
p:help me	d68g-86
p:her and	c63
p:her birthday	a61
p:her in	e72
p:her name	e100
p:her own	a75
p:her ring	a133
p:her the	b62c-74
p:here !	c60
p:here ?	d77
p:here i	a108
p:here s	c-86g122
p:here to	c84
p:heritage brands	c73
p:heritage et	a112c-69
p:hers and	c65
p:herzlichen dank	a-97g116
p:heure ?	a-106c-79g134
p:heures de	c-88e141
p:heureuse de	a163c-62
p:hi !	f94
p:hi i	a-103c127
p:hi is	a97c98d-71g-105
p:hi there	a-72d63
p:hier a	c-80f148g-76
p:hier soir	c-125d114e-61
p:high jewellery	a94
p:high res	a-95c106
p:him something	a95c-63
p:his mother	b82d-66
p:his phone	a97
p:histoire d	a-64c116
p:ho <1digits>	c82
p:ho <2digits>	a90
p:ho comprato	a-117c-73d124
p:ho ereditato	c148d-130
p:ho letto	a-84c67e73
p:ho lo	a-116c-76d134
p:ho ricevuto	a-118c-114d137
p:ho scritto	a-84c146
p:ho un	a-97c157d-81e-85
p:hola !	c83
p:hola de	a-89c-98g126
p:hold about	a-62c-83f116
p:hold on	a-64c-89f119
p:home and	a101
p:home i	b102
p:homme qui	a88
p:honoraires au	a-89c103
p:hope to	b68
p:hospital in	c97
p:hotel de	c98
p:house ?	a-79d129
p:house has	e79
p:house in	a120d-139e-69
p:how ?	d-119e151
p:how a	b71c-90e124
p:how do	d75e-108f89
p:how long	b119c-107
p:how many	b-75c144
p:how much	a102c117e-81f-68g-69
p:how to	a-62b116d161g-79
p:huit ans	b155e-74
p:huit jours	a-79c-100d-81e174
p:husband s	a-125c104d71
p:husband who	c-63e100
p:i actually	a149b-114
p:i am	b-68c89d-68g-91
p:i ask	a-85c135
p:i asked	c-126e104f81g105
p:i believe	a-94c-65f94g113
p:i borrow	a-120c128
p:i bought	a-130c113f80
p:i bring	a87c-108g93
p:i buy	a103
p:i came	e84
p:i can	b83g-63
p:i collect	b102
p:i come	a148b-73c-99d-103f-70g-80
p:i could	b72d-72e105
p:i d	f-73
p:i did	b75e74
p:i didn	c-103e84f90
p:i do	c72d-79e-89f156g-84
p:i don	e95f74g-80
p:i drive	a105
p:i drop	a-105d122
p:i dropped	a-117c-110d114g128
p:i expect	a-71c-89e85f95
p:i feel	a-73e81
p:i felt	a-113e123
p:i find	b63c-111e124
p:i fix	c105
p:i forgot	a-93c-95d113g112
p:i found	a-113c82e64
p:i gather	a-77g100
p:i gave	a133
p:i get	a-61b105f97
p:i giorni	d131
p:i go	a-97d130
p:i got	c-132d93g81
p:i had	a-131c-89d131e134f-62
p:i have	g-111
p:i hold	c118e-73
p:i hope	b85g64
p:i inherited	a-75d61
p:i just	b144c-130d-133f85
p:i keep	b-98c158d-98
p:i know	d-104e-79g61
p:i leave	a-103d69e70
p:i left	c124d-97e69
p:i like	b139c-73
p:i live	a-121c111f99
p:i ll	b75d-104f-75g99
p:i look	b111c-96e67g-65
p:i lost	a96
p:i make	a-63c156e-89
p:i may	b121
p:i mean	b108c-107g103
p:i miei	a81c-92e64f62
p:i moved	a-93b62c-91d93f71
p:i need	b-73c71d79e-66f-66g-134
p:i never	a-94d-87e-74f137
p:i noticed	a-94c70
p:i now	f97
p:i only	a-113d69f130
p:i own	a131d-132e111g-60
p:i paid	a-113c-97e139
p:i pay	a76
p:i post	b-95c175
p:i promise	a89
p:i promised	g102
p:i rang	a-68e94g88
p:i realise	a94c-106e83
p:i represent	d115
p:i run	a80b-75c93d-61
p:i said	c-74g116
p:i saw	a156b-87c-70d-61
p:i say	a-79b130d-65e65
p:i see	a110d-67
p:i sell	d67
p:i send	c65d86
p:i shan	c-72e80
p:i should	c-64d128e63g-80
p:i speak	a76
p:i still	a91b-62c82
p:i take	c82
p:i teach	b83
p:i then	a-78c-69e133
p:i think	c-61d77e95
p:i thought	a-68c89d61
p:i understand	a92
p:i use	d89
p:i used	f66
p:i ve	f66
p:i vostri	a-136b140d-95e-82f79
p:i walk	b99
p:i want	a106b-76d-110f-85g-104
p:i wanted	a-99e126
p:i was	b-98d-81e128f-79
p:i went	c-73e82f87
p:i will	a-148b86c151d-63
p:i wish	e75
p:i won	c-87f120
p:i wore	e77
p:i work	a139c-69
p:i would	a119b-91g-108
p:i write	b107c-75
p:ich bin	b-93d-133e135f-69g-66
p:ich habe	a-136d89e118f115
p:ich hatte	b115c-94d-61g123
p:ich ihnen	a-119b-65c104d-67e130f-61
p:ich in	a-65b123c-92d77
p:ich mir	b83c-92e99
p:ich mochte	c141d-105e99
p:ich nicht	a62
p:ich sie	a-66d109
p:ich suche	a113c-88d-86
p:ici la	a-113b111
p:idee de	a69
p:idee m	b109
p:ieri sera	a-112c-99f145g74
p:if a	b106
p:if he	a-82b110
p:if i	b103d109e-114g-91
p:if it	b127c-113d75e-78
p:if my	a-125b151c-111
p:if so	a119
p:if somebody	b123
p:if that	g93
p:if the	b134c-89d-119f-67g147
p:if there	b72d81
p:if they	a71b-109c-68g62
p:if this	b-62c163d-80g-146
p:if we	b105c-85
p:if you	c68e-110
p:if your	a-139c177e-73
p:ihnen am	g128
p:ihnen ein	a70
p:ihnen in	a67
p:ik ben	a-90b77c-93d-89e137f135g-77
p:ik heb	b-80c-102d104g84
p:il <1digits>	a63e-63
p:il <2digits>	a118b-61c-127g-90
p:il ?	a134c-84
p:il a	b-144c118d72g-110
p:il bracciale	c-91d96e122
p:il doit	d86
p:il dort	c78
p:il en	a136c-135d-61
p:il est	a78e-71f-78
p:il existe	a61c-100e131
p:il fait	d65
p:il faudra	a61
p:il faudrait	b112c-100d106
p:il faut	a113c-146d-93e63g-76
p:il l	c-73d112
p:il la	d88e61
p:il le	a-70c-70d147
p:il lui	g78
p:il m	c-71g-71
p:il me	a94b-72c110d-85e-124g-91
p:il mieux	d93
p:il mio	d65f-73
p:il n	a68
p:il ne	c156e-81
p:il nostro	c124d-102e-65g-65
p:il nous	c88e-61
p:il pacco	e95
p:il part	d81
p:il peut	a90
p:il portiere	c-76d99
p:il possible	d102e-87g80
p:il preventivo	a-115c-103g138
p:il prezzo	a95b-72e79
p:il primo	a119e-87
p:il profumo	a93c-96
p:il s	a75b-156c114e-96
p:il sera	a181c-121d-70
p:il suo	a124d-96e-69
p:il treno	a79
p:il une	c-63g90
p:il va	a97
p:il veut	a114c-73
p:il vostro	a-96c126d-106f-64g-115
p:il vous	a73b114c-123d-93e-106f133g-144
p:il y	d151e-98f-68g-113
p:ils ont	a-163d193
p:ils sont	f94
p:im mai	c117e-84
p:importe quel	a76
p:importe quoi	c155g-112
p:in <1digits>	a-81c91
p:in <2digits>	c108e-61
p:in <4digits>	a-136d128e-87f61g-101
p:in ?	d87
p:in a	d-129f88g-105
p:in advance	b90d-72
p:in an	c-126d81
p:in and	a79b76c-81
p:in argento	c-93g113
p:in bath	e70
p:in by	c100
p:in cambio	c84
p:in charge	c-93e137
p:in cork	a-110b118d-68
p:in de	a62b61c75d-83g-85
p:in der	d-75e92f-80g-74
p:in die	a-130b128c92
p:in dubai	a-81d96
p:in dublin	c-60g79
p:in edinburgh	c-82e76
p:in exchange	a-73c93
p:in for	g107
p:in from	a76
p:in front	c-63e112
p:in galway	a74
p:in geneva	a131c-91d-65
p:in genf	a137b-97c75d-100e-84
p:in hatton	c78e-77
p:in his	a87c-78
p:in hospital	e82
p:in i	a122e-68
p:in ihrem	b78c-96d105
p:in ihrer	a-121d88e128
p:in it	a79b120d-111e-76g-66
p:in its	a-117c130d104e-78
p:in january	a74c-104f104
p:in june	b-80c137e-85
p:in law	b-70
p:in londen	a150c-95g-134
p:in london	a95b-70c-72e-78f-67g-98
p:in luxury	f64
p:in mailand	a95c-105d84
p:in march	d101
p:in may	b64d-85g-62
p:in mayfair	d-91e162
p:in milan	d96
p:in mount	a-89c169
p:in my	e-76f61g143
p:in navy	a105
p:in negozio	b80c-84e100g-62
p:in new	c-69d94
p:in nine	a-121c120e97
p:in no	c-71d-73g148
p:in october	d-97f80g64
p:in ohio	c132e-67
p:in on	c-91d146
p:in one	a-96b85f87
p:in oro	a64
p:in oslo	c-72d67
p:in our	a76b-64d147f-72
p:in parijs	a114c-87g-68
p:in paris	a125b-78c-90f-72g-70
p:in pelle	a139c-61e-66
p:in pensione	b75c110d-61e-101g-120
p:in person	a61c-68d116
p:in platinum	a121c-62g-62
p:in spring	c-74f96
p:in steel	a155c-103d-105
p:in stock	a86c-83e77
p:in that	a88b73c-82
p:in the	b62f-97
p:in there	a87
p:in this	c-101d65e80
p:in to	d111
p:in touch	a-101b98c-114g131
p:in town	a76c-127d126
p:in two	a-65e106
p:in un	a89c104d-100e-71
p:in vetrina	a92
p:in via	c-82d105
p:in which	a-63b66g71
p:in white	g108
p:in with	d121
p:in writing	a-98c-119e116f136
p:in your	a-65b-111c149d-127e-74f67g-69
p:in zurich	d103
p:indiquer le	a148c-118
p:informe que	a-67c111f61
p:inherited a	b-71
p:initials on	d92
p:inside if	g68
p:inside the	a-101d81g86
p:intend to	a-112b145c-108
p:interested in	a140d-100
p:into a	c-82e124
p:invoice <5digits>	c98
p:io sono	a134d-99
p:is <2digits>	c-95d-64e89
p:is a	a66b-120c158d-114g-93
p:is about	a-120b65d67e79
p:is an	a127g-69
p:is being	c-77e96f93
p:is fine	a-87d98g81
p:is for	a-68b106c-111d-62e114g97
p:is holding	c79
p:is in	c94
p:is it	a110b-70e-78f-70g-107
p:is leaving	a100c-64g-67
p:is my	a-136b-60c-72d135e83f73g-69
p:is near	c132
p:is not	e78
p:is now	a-131c-130d84e159f61
p:is on	a-75g134
p:is still	a-88c-109e95f119
p:is that	a-64c-73d179g-62
p:is the	a65d-107e-98f-69g73
p:is there	b96c-121d107e-96f-65g-92
p:is this	a71b-79c170d-62e-122g-163
p:is to	a-96c62d94f90
p:is under	b101c-90g84
p:is your	a-109b-62c123e-61
p:isn t	a-72b-83c64d96
p:ist das	a-81c-123d110e154f-76
p:it !	g74
p:it ?	a-94b-120d149e-88
p:it again	a66c81g-60
p:it all	a-107d171
p:it and	b-97d-69f152
p:it as	a73c-120e60g71
p:it at	b100c-120d82
p:it back	a-132c78d117
p:it be	c-137d139e-118
p:it before	a64
p:it but	a88b-65d68
p:it by	a77
p:it came	a-130c-123d135g130
p:it can	a-84d102
p:it cost	a93b-157d115
p:it could	b-103c128e-74
p:it d	b82
p:it down	a-107c-79d139e83
p:it every	b60
p:it for	b-71d135e-85
p:it from	d73e67
p:it goes	c82
p:it got	a-78c-63d77g125
p:it has	b-63d117e-100f118
p:it hasn	a84c-68
p:it i	c-145e104f157g-72
p:it is	c61g93
p:it isn	a-105c117d-86e99g73
p:it it	c-93d68e97
p:it ll	b78
p:it made	c86
p:it may	a108f-76
p:it myself	d87
p:it needs	a64
p:it off	a-145c-120d169
p:it on	b-79c-89g65
p:it out	e76
p:it please	f95
p:it possible	d73
p:it s	b-78d84
p:it she	c103
p:it should	a-103c113d-117e-66f88g84
p:it so	a108
p:it still	a161c-74e-81
p:it that	a103c67g-73
p:it to	a-66b-113d118e107
p:it too	a71d-62e97
p:it true	c147d-88
p:it under	a99
p:it until	a60c-72
p:it up	a105d-62
p:it was	c-127d65e136
p:it went	a-92d112
p:it when	a122
p:it with	d-94g93
p:it would	c75d71
p:its the	a-133c-77d125g123
p:j achete	a172c-117d-116e-104
p:j aime	a-144b146
p:j aimerais	a116e-71f-103g-91
p:j anime	a83
p:j apporterai	g133
p:j arrive	a91
p:j attendais	a-86b95c-88e94
p:j attends	a-107c-108e131g67
p:j aurai	a-119b132c-96g98
p:j avais	a-99c-109e136f141g-64
p:j ecris	b72e-88
p:j en	a129c-109d-103f-72g-106
p:j espere	c-68g113
p:j etais	a-114c-124d-78e148f61
p:j habite	b115c-111d106
p:j insiste	a94
p:j irai	a114
p:j organise	c89
p:j ose	c75g63
p:j y	b121c-115e86
p:jai fait	a-94c73e86
p:jamais d	e79
p:jamais eu	a77
p:jamais porte	c66
p:jamais portee	a-94c156d-69
p:jamais rien	a118b-64c-95d-75e-60f95
p:janvier je	d75
p:je cherche	b-98c106d-87f-73
p:je collectionne	b83
p:je commence	a-91e103
p:je complete	a61c-143g104
p:je compte	b99
p:je confirme	c-94g118
p:je connais	a76d-99f94g-61
p:je constate	a-78e108
p:je crois	g123
p:je demande	d144
p:je demenage	a-90f116
p:je dispose	g67
p:je dois	a135
p:je en	c-76d88
p:je fais	c96d-238
p:je gagne	b109c-72
p:je garde	b77c-78e92
p:je joins	c100
p:je l	c-65f-64
p:je la	b-127c118
p:je le	b-142c166f-65g-77
p:je les	a-81c85d-72e95
p:je lis	a106c-105d127
p:je lui	b151c-87d-86
p:je m	a-63b155e-80g-68
p:je me	a-62b112d-87
p:je mets	c117e-84
p:je monte	a75
p:je n	b121f83
p:je ne	c-101e68f77
p:je paie	a109c-88
p:je parle	a-95d79e103
p:je pars	a-130d136
p:je passe	a107b99c-76d-83e-94f-63g-118
p:je passerai	a-97c68g106
p:je paye	c106
p:je pense	a-97b134
p:je peux	a61b-66d75e-111f-74g-99
p:je porte	a146d-88
p:je porterai	a118
p:je possede	a67
p:je precise	e68
p:je prefere	f122g-112
p:je prefererais	a-83g76
p:je prends	a132b-75c-61d-113e-87g84
p:je prepare	c90
p:je propose	c72
p:je puisse	a104
p:je realise	c80
p:je recherche	c76
p:je recois	c-125f146
p:je regarde	a-124b142c-84
p:je regle	a84
p:je regrette	d75e90
p:je repars	a72e-70
p:je reste	a-97c-79g127
p:je retire	a-106c-136f156
p:je reve	a-101b111
p:je reviens	d-60e-86g100
p:je sais	f-73
p:je serai	a-66d96g94
p:je serais	a64
p:je sollicite	f102
p:je souhaite	a-67b-79c76g-62
p:je souhaiterais	a-138d127g133
p:je suis	d-112
p:je tenais	a-73e94
p:je tiens	a102
p:je travaille	a92
p:je trouve	a-109b146c-137e119
p:je vais	b69
p:je vends	a-72b-92c174d-134e-62
p:je venir	a126b-91
p:je veux	a101b-104c-69d-153f78
p:je viendrai	b127c-105g100
p:je viens	a96c-82e-95
p:je vis	a60c-82d80
p:je vois	a153b-129
p:je voudrais	a99c-105e-109f-83g-88
p:je voulais	a-109b129d-80
p:je vous	a-76d-90f82g137
p:jeudi <2digits>	a-61g98
p:jeudi ?	d66
p:jeudi a	a-98g116
p:jeudi au	g75
p:jeudi de	a66
p:jeune fille	c-79f132
p:joaillerie a	a116
p:joaillerie depuis	c64
p:jour de	c-88e133
p:jour j	b94
p:jour je	a-117b124g94
p:jour meme	a98
p:jour ou	b118c-92
p:jour peut	a-91b121c-76
p:jour quand	a-86b116
p:journaliste mais	a119c-92
p:jours apres	a-82e100
p:jours c	a-128b119d144g-61
p:jours la	a-61e118
p:juin a	a90
p:juin et	a75b-89g73
p:juin je	c-69f65
p:juin pour	a-137c139d90
p:jure que	a-91e120
p:jusqu a	g88
p:jusqu au	e71g66
p:just a	a115g-78
p:just been	a107
p:just checking	a-110c75d90
p:just like	a-129b138c-123d125
p:just the	d110
p:just to	a-71c-63d-71g143
p:just want	b111c-86d62
p:just wanted	a-104b131c-91
p:juste le	a115b-132
p:juste pour	a-130b131c-69g88
p:juste savoir	a-138c162
p:juste une	a106b70e-85
p:k followers	c71
p:kan ik	b-62c-97d124
p:kann ich	c-84d118
p:kann man	a79c-79d67
p:kashmir sapphire	a111
p:keep the	a-102b87g63
p:kept the	e64
p:kette mit	c-72g96
p:kind of	b89g93
p:kind regards	a87b-60
p:kindly send	g63
p:know a	c69
p:know how	b143c-121e98g-77
p:know i	b109
p:know if	c-96d103g112
p:know it	a97b-87c103d-75
p:know the	b95c-75
p:know what	c131e-71
p:know whether	a-111b61c-90d110g63
p:know which	a-97c-73e111g99
p:know you	c-78f65g73
p:konnen sie	b-73c-98d142f-81
p:kunnen we	a137b-64c-65d-74g-77
p:kunnen wij	a123d-116
p:l a	d83e73g-66
p:l accueil	e104
p:l achat	a61c-116e100
p:l acheter	c119
p:l acompte	c-82g120
p:l adresse	a-135c-86f157g94
p:l agenda	a128c-96
p:l air	b87d61
p:l alliance	d106
p:l anello	a-114c-92d127e68
p:l anneau	g71
p:l annee	d120
p:l anniversaire	f77g69
p:l anno	a84
p:l apres	c63
p:l argent	g63
p:l armee	c72
p:l article	a-87c-125f139
p:l assurance	a-73c-120d129
p:l atelier	b-82g108
p:l autre	b-94d-87e62f-64
p:l avais	a-108c-60g111
p:l avait	a-125g111
p:l avez	a145c-130d-68g-67
p:l aviez	a-92g118
p:l avoir	a78d62
p:l eau	a-97c88d116
p:l eclairage	c70
p:l ecole	c96
p:l ecrin	a-98g111
p:l email	a-161d201
p:l empreinte	a89
p:l enseigne	c89
p:l ensemble	b91c-103f97
p:l entree	a-117c65e100g78
p:l entretien	d131
p:l envie	b79
p:l envoie	a-82d116g62
p:l envoyer	d84
p:l equipe	f79
p:l essayage	a-69g126
p:l essayer	a99c-69
p:l ete	a147d-86
p:l expedier	a-77d95
p:l ha	c141e-71
p:l habitude	e98
p:l hanno	c-84g95
p:l heroine	c72
p:l heure	c-91g117
p:l histoire	a77
p:l historique	c-95f121
p:l hiver	b105
p:l ho	a-106c66d104g-119
p:l honneur	a87e-85
p:l hotel	a121c-124
p:l idee	b87c81
p:l instant	a-112b113
p:l interieur	c-88d161
p:l occasion	e92
p:l offrir	a-119b127
p:l on	a-78d-99e140
p:l ont	d-67e69
p:l or	a-100b-88c174d-80e-87f-61
p:l ordre	c-92
p:l orologio	e90
p:l ouverture	a128
p:l un	a110d-62
p:l une	a96c76d-99
p:l unite	a111d-63
p:l universite	c108
p:l usage	b61c-110g78
p:la ?	c92d-67
p:la bague	a95b-107c-101f-70
p:la banque	a-97e78
p:la bas	a-71c-77d75e83g63
p:la boite	a-109e153
p:la borsa	a69c-105d62e61g-84
p:la boucle	a-102c-73d113e76
p:la bougie	a-86c-107d144
p:la boulangerie	a-111b119
p:la boutique	e104
p:la broche	c-164d223
p:la c	a74
p:la cancellazione	a-105c-104f141
p:la carte	c-95d98e137f-64
p:la casa	a77c91d-75
p:la ceinture	a136c-74d-100
p:la ceremonie	g78
p:la chambre	b67
p:la chercher	c-74d88
p:la cire	a71c-60d67
p:la collection	a-83b66c65
p:la commande	a83e-130
p:la couronne	d99
p:la couture	b-86c-63e120
p:la dame	a-129b94d-87g143
p:la date	c-103f136
p:la demande	a-90f166g-89
p:la derniere	a-66c-90e87g107
p:la deuxieme	a-117c-99e101g128
p:la difference	a-102c116d61
p:la direction	f98
p:la directrice	c115
p:la doublure	a-118c-115d114g134
p:la drome	c92
p:la facon	a-68e68
p:la facture	a-121d108
p:la faire	c102
p:la famille	c-92d90
p:la fermeture	c100e-79
p:la fete	a93
p:la fin	a-66c126d-85g114
p:la grande	g64
p:la gravure	d92g83
p:la haute	b79
p:la je	a-128b139c-115e117
p:la joaillerie	c99
p:la journee	g81
p:la laisser	a-67d95
p:la lettre	a-88c83
p:la liste	a-109b106c-136f139g85
p:la livraison	a-116c63d72g78
p:la lumiere	c-66g118
p:la lune	a131d-106
p:la mairie	c72
p:la maison	b120e-78g-64
p:la manchette	c-74d85
p:la mariee	g115
p:la medaille	e104
p:la meme	c-141d-86e107f-63
p:la mia	e-92f103g-96
p:la mienne	b-94c107f60
p:la mise	g76
p:la moitie	a103c-104
p:la montre	d65f100g64
p:la nostra	a-116g130
p:la notice	a-107d119
p:la notre	c108
p:la nuit	a-88c129
p:la paix	b-61c60d100
p:la parola	c-116e115
p:la part	c-90g103
p:la parure	a-69
p:la pendulette	c-65d129
p:la personne	a-84c-64e109f61g134
p:la petite	c-103d-60g102
p:la photo	a-105c-107g138
p:la phrase	a127e-98
p:la piece	c75
p:la pierre	a-72e80
p:la pile	a-96c-71d119
p:la pioggia	a-86c120
p:la place	c66d-70
p:la pluie	f103
p:la plus	a149
p:la poche	d109
p:la police	a-108c136e-81g84
p:la porte	b90c81e-75
p:la premiere	c-105d-80e81g61
p:la prendre	a131c-64
p:la presente	a-85c-130e85f139
p:la primera	c-61g82
p:la puerta	b88c-78e86
p:la question	a-72g70
p:la refaire	c-67d117
p:la reference	a-100d137g78
p:la reponse	a69c-88d-80g106
p:la retirer	a-117c-79d83f124
p:la retraite	b-68c164d-86
p:la reunion	d81
p:la robe	b-74c-77e92g104
p:la rue	a-87b-69c147d-86g-61
p:la saint	g67
p:la salle	a-95b90c113d-64
p:la scatola	a-75e86
p:la semaine	a88b-61d-88
p:la sienne	a84c-62
p:la signora	a108
p:la soiree	a-127c66d95
p:la somme	c93d-72e64
p:la spedizione	a-100c-87e137
p:la stessa	c-65e80
p:la suite	c-72g112
p:la suppression	a-84f135
p:la taille	a-90c-105d71f119g110
p:la tesi	c75
p:la tete	b124c-125e96
p:la tienda	c-128e142
p:la veille	a-107b71c-106e140
p:la vendre	a-83c-61d197
p:la vente	c64
p:la version	a-102g121
p:la veste	d92g-72
p:la vie	c-108f101
p:la vitrine	a63b97c-116
p:la voiture	a90d-114
p:la vostra	a-129c111d-79e108g-64
p:la votre	a71c62d-112g-88
p:la vue	e85
p:lab grown	c75
p:ladies watch	a-131c86d138
p:lady who	c-78f95
p:lady with	c108e-87
p:laisse la	a-103g128
p:laisse un	a-90g117
p:las fotos	a-97c-92g128
p:last month	a-104c124d93e-73
p:last night	a-138d-114e-63f166g-94
p:last time	c152
p:last tuesday	d75
p:last week	c-129g120
p:last year	a97c96d-77
p:late husband	a-142c130d72
p:late wife	e85
p:laurea in	a104e-64
p:le <1digits>	b-69
p:le <2digits>	b-98c-82g90
p:le bapteme	c-67e128
p:le bon	c-72e76
p:le bracelet	d119g-78
p:le cabinet	c137g-120
p:le cadeau	e106
p:le cadran	d62
p:le cadre	a-96c86
p:le cafe	a-101c-121e154
p:le certificat	a-71c-92d117
p:le chien	a-79c134d-67e79
p:le chiffre	a72b-133c-113d116
p:le club	c84
p:le code	a-68c89d82f-65
p:le coeur	a-93f76
p:le coffret	a-113c-70d75g120
p:le colis	c-61d84
p:le collier	c-109e77f91g-69
p:le comite	c91
p:le compte	a119c-70d-128f81
p:le coup	a88
p:le cuir	a-140c-98d186e-69
p:le delai	c-134f84g76
p:le deposer	a101
p:le dernier	c-111e92g64
p:le deuxieme	c-73g137
p:le devis	a-121g130
p:le dimanche	a86
p:le dire	a-72b125c-123e151f-68
p:le directeur	e86
p:le dis	a-81c152
p:le dos	c-85d95e74
p:le dossier	c-121d72f97g70
p:le droit	a81
p:le faire	a71
p:le faut	d84
p:le fedi	a146d-104
p:le fermoir	c-104d91g104
p:le film	a-112b118
p:le flacon	a63c-130e85
p:le formulaire	c161d-62e-62
p:le foto	a-66e98
p:le garde	a-86c156d-64
p:le grand	a99
p:le gros	b99
p:le jeudi	a126g-120
p:le jour	b90c-100d-86
p:le lien	a-91c-78f136
p:le lundi	a155c-104d-109g-80
p:le luxe	c86
p:le mando	a-102d-68g122
p:le marche	a70
p:le mardi	a90c114d-78e-61g-66
p:le mariage	a-69b120
p:le matin	a81c109d-80g-67
p:le meme	a114c-71
p:le mercredi	g63
p:le metal	g77
p:le mien	a-88c-122d180
p:le modele	c-106d66e66
p:le mois	a-130c-114d164
p:le monde	b-151c186d-102g-65
p:le mot	a-121c94d86e85
p:le nettoyage	d72
p:le nom	d-75
p:le numero	a-109c200g99
p:le parfum	c-96d80e129
p:le parking	c91
p:le petit	a137c-141
p:le plus	a67e91
p:le poignet	d63g82
p:le porte	a74
p:le porter	a116
p:le premier	a137b-72c-76d-75e-62g87
p:le prenom	c-71f103
p:le prix	a62b111c-131d-114
p:le rapport	c77
p:le remboursement	a-77c-142d164e107
p:le reste	g115
p:le retour	a-63c-66g114
p:le rubis	a107
p:le sac	a128c-139e-86g62
p:le salon	a-97c77g60
p:le sautoir	a-84d141g70
p:le scrivo	a-122c-91g142
p:le service	c66d86
p:le site	a180b-74c-142e-69
p:le soir	b92g65
p:le stylo	e109
p:le temps	b63d-131e-107f137
p:le tour	a-132b100d83g61
p:le train	d-71
p:le transport	c73
p:le transporteur	a-116d103
p:le trottoir	a60
p:le vendeur	a-72d117e62
p:le verre	a-130d145e-77
p:le vert	a85
p:le vide	a-111d102e108
p:le vostre	c132d-69
p:le week	g73
p:leave it	c-76d65f104
p:left and	a-60c-79e72g100
p:left hand	g66
p:left handed	a108
p:left the	c76
p:les <1digits>	d125g68
p:les <2digits>	a80f-103
p:les <3digits>	a128c-60
p:les ai	c-92e119
p:les alliances	g92
p:les annees	a97
p:les ans	a-66b110c-75
p:les autres	a84c110e-98
p:les bijoux	g90
p:les boucles	c-61g99
p:les deux	a62c-156g121
p:les diamants	b125
p:les doigts	b78
p:les ecrins	d101
p:les enfants	f99
p:les escribo	c126e-76
p:les faire	e75
p:les femmes	e88
p:les fetes	c77
p:les gens	a-65b83
p:les jours	b117c-63
p:les mains	a-91b113
p:les maisons	c76
p:les manches	a-106d72g110
p:les marches	c71
p:les matins	c92
p:les memes	a-86c131e64
p:les miens	a-93c67e107
p:les modeles	b122
p:les montres	a84b98c-97
p:les moyens	b-66c62f95
p:les oiseaux	a93c-62
p:les oreilles	a68
p:les petites	a64c-130e129
p:les petits	a-81c-76e72f113
p:les photos	a-108c-63e123f64g91
p:les pieces	a147c-108
p:les pierres	a-86d167
p:les plus	a-60c97
p:les prendre	a-131c139
p:les prix	b132c-80
p:les soirs	a136c-92
p:les trois	a82d-65g95
p:les vacances	a106c-73
p:les vendredis	b85
p:les vitrines	a-110b96c91
p:les voir	a68
p:les yeux	a65e79
p:let me	b-80g78
p:let us	c76
p:letter in	g110
p:lettre de	a71
p:li avete	c-88d76f104
p:lieti di	c64
p:lieu de	a-83g107
p:lieu le	a76
p:like a	a136b-111c-125d-81g-123
p:like it	a93c-124
p:like one	a100
p:like that	b92
p:like the	a112b-88d-97e-61f104
p:like to	e-92
p:like two	a126d-70
p:like you	a-83c62e-80g108
p:like yours	a-76b-85c141d-71
p:line bracelet	a122c-90
p:lisboa e	a-115c86d104
p:list and	a138
p:list for	b71e71
p:liste de	a-79f89
p:little gold	a111c-88d91f-99
p:live in	c67
p:living and	a107c-85
p:livraison a	a92
p:ll be	b104d-90e-96f-66g68
p:ll bring	a-93c-72g120
p:ll come	a86e-118
p:ll have	b73
p:lo dico	c124
p:lo que	c-114f88
p:lo scontrino	a-116c-76d134
p:lo voglio	a101
p:london ?	a115d-77
p:london for	a100
p:london on	a102c-79g-75
p:london shop	d96
p:londres ?	a123c-72d-208g133
p:londres en	d113
p:londres et	d78
p:long ?	b85c-67
p:long chain	a109
p:long does	a104b90c-91
p:long story	a97
p:look after	d175
p:look at	b135c-147d67
p:look in	a-118b98g84
p:looked at	d81e70
p:looking at	a-134b93d-61e76g116
p:looking for	a85b-72c93d-99e-101f-60
p:lors d	f117
p:lors de	a-118f62g115
p:los dos	c92d62e-118
p:loschen sie	a-116c-110d-61f135
p:lost a	a91
p:lost in	a-61c-69d91e98
p:lost my	a85c-84e73
p:lost our	a62
p:lost the	a60
p:lot de	a-90c109
p:lot of	a85
p:love a	g75
p:love the	g111
p:love to	a-61c97e-74f-62g-95
p:loved the	a-104f120
p:lui a	a-74b94e67
p:lui acheter	a87
p:lui ai	b123c-87
p:lui avait	a-183d208
p:lui donner	a102
p:lui en	a78
p:lui faire	a99
p:lui faut	g80
p:lui offrir	a83c-67
p:lundi ?	a145c-76
p:lundi et	a119
p:lundi matin	d96
p:lundi pour	a-83d111
p:lundi si	c98
p:luxe a	c76
p:luxe je	c61
p:luxury brands	c74
p:m <1digits>	a-74c94
p:m <2digits>	c102e-76
p:m a	e123g-63
p:m adresse	c95e-66
p:m adresser	a118c-93f122g-78
p:m after	a133c-63
p:m an	d82
p:m and	a109d-62e-86
p:m appelez	a-62c-103f137
p:m appelle	b72
p:m avait	a-151c-131d152e142g124
p:m avez	a-151c-79d151e108f76
p:m aviez	a-134c-131d108e105g133
p:m back	a116
p:m en	e-134g-74
p:m envoyer	b80d-79
p:m envoyez	a67b-131f103
p:m est	e124
p:m getting	a115
p:m going	f109
p:m in	d65f-86
p:m indiquer	a122c-113f92
p:m looking	a-95c105g75
p:m not	b146c-124g-67
p:m oblige	a132c-84e-100
p:m offrir	e66
p:m on	a72c-76f101g-81
p:m only	a-85b109
p:m ont	f95
p:m sure	a-102e132
p:m the	a119d-78e-101
p:m told	a82b-64d-84
p:m trying	a-111e68
p:m writing	b70c116e-76
p:m y	b124c-80
p:ma bague	a-118c-80d156
p:ma belle	c-127d106e69g110
p:ma boite	a-88b71e-76g111
p:ma candidature	f105
p:ma carte	a150c63d-106e-76g-115
p:ma commande	a-115c-113d160
p:ma compagne	d-64e-90f101
p:ma copine	a86
p:ma demande	a-81c-133d-71e132f136g92
p:ma famille	e77
p:ma femme	a89b-72d-92e-89f-68
p:ma fiancee	c-61e104
p:ma fille	c-95
p:ma grand	d113e71
p:ma il	a-86c-91d118
p:ma marraine	a107c-88
p:ma mere	b-72c-128d85f64g87
p:ma montre	b-104c-141d117f-66
p:ma non	a106c-105
p:ma part	e85g73
p:ma petite	a-109c-65d77e86
p:ma place	d73
p:ma premiere	a70b-87
p:ma question	e63
p:ma retraite	b115c-93
p:ma societe	a-67d102
p:ma soeur	a89b-64d-113e-118g100
p:ma tante	a-94d180g85
p:ma these	a89
p:ma vie	a98c-117
p:ma voisine	f86
p:ma voiture	c87
p:machine a	a-132c159
p:madam i	a-81c102
p:madame je	f70
p:madame la	b64
p:madame vous	a-103c-65e97g103
p:made a	c114g-75
p:made by	c-137d128f77
p:made for	e70
p:made me	c69
p:made my	a-110c144g-67
p:madre che	a109c-68
p:mag ik	a-90c124
p:magari un	a-91b98d94
p:mai a	a72
p:mail de	a-139e82g115
p:main de	c84
p:main en	c82
p:mairie du	a72
p:mais c	c-123d69e148
p:mais elle	a-124d132
p:mais il	b68c-87d101
p:mais j	b130c-127d70e-75
p:mais je	b104d91f-68g-88
p:mais la	c-144d137
p:mais le	b113c-106
p:mais ma	c-80f87
p:mais mon	a-93c-75g119
p:mais pas	a118
p:mais quand	e74
p:mais si	a-82b123c-73g73
p:mais un	b92c-83
p:mais vos	a-76b106
p:mais vous	g68
p:maison comme	c62
p:maison d	c80
p:maison de	b132d-100
p:maison et	a-75b75d157
p:maison j	f101
p:maison je	c61
p:maison ma	c79
p:maison que	a-118c141d-80e84
p:maison qui	b-70e106
p:maison sono	a-75c103
p:maison une	e136
p:maison vers	c-110d136
p:maisons de	c84
p:maisons qui	e64
p:make a	c-73d-76e83
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
p:manque le	a-80d113
p:manque une	c87
p:march and	d71
p:marche a	a-77c-71d64g98
p:marche plus	b-87c143
p:mardi ?	a144g-126
p:mardi ou	a77
p:mari a	a-109c-108d81f116g104
p:mari est	a115d-74
p:mari et	a-65c107d-97e125
p:mari m	a-82b-87c144
p:mari ne	a175b-83c-107e-67
p:mariage de	c76
p:mariage en	c-99g106
p:mariage le	b111c-85d68
p:marie a	a64
p:marie en	a106
p:marie le	a79b-65d133g-76
p:mark it	a83
p:market i	a-66b118
p:marquer le	a95c-62
p:matin ?	a78d64
p:matin et	a-117c65d84
p:matinee ?	a102
p:matrimonio a	a79
p:may and	c64
p:may be	c100e95g-137
p:may concern	c75
p:may i	c93e-89f-77
p:may in	a63
p:may we	d138
p:me ?	a69b107c-95d-65e-73
p:me a	b-77c82
p:me after	a82
p:me again	a-101c-77g129
p:me and	a143b-67c-123d-74g-101
p:me at	a63c-107e90f68
p:me but	a-111d125e111
p:me caso	a100
p:me charge	a79
p:me concernant	c-95f118
p:me confirmer	a99c-104f87
p:me conseillez	a84
p:me de	a-117c-110e125g123
p:me demande	a-129d77e97
p:me deplacer	e77
p:me dire	b79c-65d103
p:me dit	c-84d-75e124g-60
p:me e	f104
p:me faire	c94d-82
p:me fait	a-103f100
p:me faudrait	a-82d126
p:me faut	a113b-73c100d-136
p:me for	a-130b117c-68e131
p:me from	a-101c-122e-64f134g140
p:me ha	a138c-66
p:me i	a65g69
p:me if	d126
p:me in	a-89b134c-89e117
p:me including	c-97f122
p:me it	c-120d82e115
p:me know	a-63g132
p:me l	b-74g124
p:me la	d151e-137f-66g-84
p:me laisse	a69
p:me le	a131c-118f-65
p:me les	c-110d71f105
p:me lo	b-62c104d88e-86
p:me manque	a179c-94d-117e-91g-67
p:me mettre	a155b-87d-69g-67
p:me ne	a101c-96d66
p:me not	d-78e91
p:me off	a-110c-110f140
p:me on	a94
p:me one	a-63c104
p:me parle	c73
p:me permets	a-111g126
p:me podrian	a98
p:me presenter	e-79
p:me rappeler	a84b88c-100
p:me recevoir	a92c-79
p:me repond	a-113c-92e146
p:me repondre	a143c-72
p:me something	a138c-106
p:me suis	a-68f132g-70
p:me the	b75
p:me to	a109b-119d-112f-72
p:me va	a67
p:me vendre	a90
p:me what	d77e-79
p:me when	a70b-110c-119f120
p:me where	c69d-107
p:me whether	b108c-108e69
p:me with	a-99c81f101
p:me you	c71
p:me your	a246b-147c-68d-74g-69
p:mean the	a-121g116
p:medaille de	a92
p:meet the	a114c-97f90
p:meine frau	b131c-119d-116e-103f80
p:meine tochter	a98
p:meiner frau	a86c-88d83
p:meiner uhr	a-99c-65d120
p:meme ?	a96
p:meme a	c93
p:meme bague	e80
p:meme boite	a-70c100
p:meme en	a70d-103
p:meme heure	a-113c-100g139
p:meme montre	b75
p:meme pas	a-88b147c-87
p:memoire de	b80
p:memoire sur	c70
p:men s	a125c-75g-72
p:merci beaucoup	c-97g88
p:merci d	c-128e-89f134g116
p:merci de	b-79d-68e-104f151g-76
p:merci infiniment	a-70f82g82
p:merci pour	a-76c-97e-76f133g107
p:mercredi <2digits>	a74c-105g82
p:mere a	c-63g89
p:mere de	e61f81
p:mere elle	a116d-81
p:mere et	e91
p:mere m	c100
p:mere ne	a66
p:mere qui	a91
p:mes <2digits>	b116
p:mes chaussures	a-86g83
p:mes deux	a125d-87
p:mes donnees	a-94c-115f137
p:mes enfants	a-101e112
p:mes mains	a111b-84c73
p:mes mesures	c-68d76f65
p:mes parents	a-61b138
p:mes propres	a81c-101f89
p:mes trois	a81
p:message de	a-127c-114f108g137
p:mesure ?	a96
p:met <2digits>	a76
p:met een	a118b-82c91d-81g-108
p:mettre a	d67
p:mettre de	b132d-69g-67
p:mi avete	a-115c-114e144
p:mi chiamo	a-62c115
p:mi e	a-108e111
p:mi ha	c-115e129g67
p:mi hanno	a-61c-109e130
p:mi hija	c-74e101
p:mi hijo	a84
p:mi madre	a84c-107g86
p:mi mandate	a-94b129
p:mi marido	b93c-113e109
p:mi mujer	a126c-78
p:mi padre	d-61
p:mi piacerebbe	a-90b122d-94e-91g-77
p:mi serve	d102e-65
p:mi sono	a-61b77c105
p:mi suegra	a92
p:mia figlia	c-66d-89e110
p:mia madre	d-77e113
p:mia moglie	b65d-78
p:mia nipote	a62b100c-69
p:mia nonna	a138d-79
p:mia richiesta	a-106c-98f127g94
p:mia sorella	a-61b107
p:midi ?	a78
p:midi de	g66
p:midi si	a106c-84
p:mieux je	c-62
p:mieux que	a-81d104
p:might be	a-71g123
p:might i	a68c78
p:might one	a-75c60d75
p:mijn vader	a71b-60d-65
p:mijn vrouw	a61c-102g77
p:mine s	d75
p:minha avo	a138c-90d-86
p:minha mulher	a77c-85d-82f-82g124
p:minutes ?	c81
p:minutes and	c84
p:minutes par	a-105d136
p:mio figlio	c-66d69e-61f83g72
p:mio marito	b-65c-72d-74f166g92
p:mio nipote	a100d-63
p:mio orologio	a-105c-103d127
p:mise a	a-119d141
p:misura <2digits>	a131c-87d-102
p:mit dem	a123b-70c-109d-116e-62f-63
p:mochte ich	a133b-84d-68e-76
p:modele a	a-117d122
p:modele de	a-120d78e107
p:modele en	g100
p:moglich ?	c83d-70g99
p:moi !	a122
p:moi a	a76c-97f86
p:moi aussi	e69g63
p:moi c	a-83c102d-136f101
p:moi d	a-116f139
p:moi de	a-66d-63f142
p:moi et	c-100e102g68
p:moi j	b77c-79e-92f82
p:moi je	a128c-94d-116g-77
p:moi juste	b106
p:moi la	a-93b79c-89g112
p:moi le	a-60f65g62
p:moi meme	a102b-65c70d-87e-61
p:moi quand	a128d-64
p:moi qui	a90c-71
p:moi s	c-98f140
p:moi si	a132c-74e-80g60
p:moi un	c62
p:moi une	a-78c133d-92
p:moins de	a172c-116d-135
p:mois a	a-122c114
p:mois de	a-67c67
p:mois et	c-74e115
p:mois je	a-136b142c-63d70
p:mois que	c-91e136
p:mon adresse	a-67c-139f139g135
p:mon alliance	a-61c-60d107e72
p:mon arriere	a-98c130
p:mon associe	c108
p:mon atelier	b-80c145
p:mon beau	d60
p:mon book	a-65c87
p:mon bracelet	c-77d81
p:mon colis	a-62c193d-244e116
p:mon compagnon	b81c-68e104
p:mon compte	c-122f138g-64
p:mon consentement	a-103c-123f145
p:mon copain	b86c-64
p:mon cv	c64
p:mon dossier	a-95c-70f144
p:mon droit	a-85c-123f149
p:mon epouse	d-77f144g-61
p:mon ex	a-134c83d-94f155
p:mon fiance	c110g68
p:mon fils	c83d100e-93g-119
p:mon grand	c116
p:mon mari	b-116f89
p:mon mec	a108
p:mon memoire	c72
p:mon message	a-130c-100f68g139
p:mon metier	c116
p:mon neveu	a-83d136
p:mon nom	a-125c-130e86f153
p:mon numero	a-97c-97f135
p:mon oncle	a-61c129
p:mon patron	a111c-64
p:mon pere	f66g-94
p:mon petit	c-65d85
p:mon poignet	f75
p:mon prenom	a-96c-91e93f110
p:mon sac	a-61c-77d120
p:mon telephone	a-66g76
p:mon temps	a82
p:money in	b85c-70e79
p:monsieur dans	c-62d82f70
p:monsieur je	a-111c170
p:monsieur le	a-72e115
p:monsieur nous	a-82c62e62
p:monsieur qui	c82e-73
p:monte a	a105
p:month and	d69
p:montre a	e78g-61
p:montre achetee	a-137c-66d152
p:montre avec	a63
p:montre de	b114c109e-74g-63
p:montre en	a-92c-69d141
p:montre est	a-114c-98d120g98
p:montre je	b62
p:montre pour	b118c-71
p:montre que	c-72d112
p:montre une	a110
p:montres a	b-81c98
p:montrez moi	a91
p:moq <3digits>	a-62c84
p:morning i	d103g88
p:moro em	c-95d147
p:most expensive	a-115b148c-80
p:mot ?	c92
p:mot de	e-77
p:mother in	a69e63
p:mother of	a90
p:mother she	g78
p:mother who	c136e-70
p:mount street	b-74c67d75f-65
p:moved in	a-89b69c-93d119
p:mr and	a-93c-99f131
p:much for	c-105e124f104
p:much is	a66b-68c79
p:much like	c101
p:much would	b144c-119
p:mum s	d96
p:muss ich	d109
p:must be	a124c-120e62
p:my account	a-83c-122d129f118
p:my accountant	b63
p:my address	a-111c-95e77f125
p:my assistant	c-105f95g99
p:my aunt	e89
p:my basket	a158c-113e69
p:my boss	a123g-69
p:my boyfriend	b69
p:my business	a128b-69
p:my card	a-91f134
p:my children	c-74e141
p:my client	d88
p:my dad	a123c-74d-85
p:my daughter	a60b-70c78g-92
p:my details	a-89c-108f139
p:my dissertation	c72
p:my dog	e120
p:my employer	a146c-89g-77
p:my engagement	b74
p:my enquiry	a-110c-99f148
p:my ex	a-98c-101d112f99
p:my father	d121
p:my fiance	c111d-76
p:my fiancee	a-71c151
p:my finger	a64
p:my first	b151c-125
p:my flat	b117c-71
p:my flatmate	a92b92c-127
p:my garden	a-116c102e103
p:my girlfriend	e89
p:my goddaughter	g95
p:my godmother	a-139d96
p:my gran	a-70b112
p:my grandmother	c68g72
p:my great	a-105d118
p:my hand	a-79d83f104
p:my hands	c61
p:my heart	c75
p:my husband	b70c-68
p:my insurer	c-107d113
p:my late	a-79b-74e68f124
p:my life	c-65d-81f110
p:my money	a-103b-96c210d-141
p:my mother	b-95c-85e101f-76
p:my mum	b-107c105d-108e-77g111
p:my name	a-127c-104f165
p:my nan	a141c88d-113g-103
p:my new	a-75d63e72
p:my niece	b90c94
p:my number	a-70c-138d-89e74f147
p:my order	a-113c-109d105e81f74
p:my own	a92b70f-69g-70
p:my partner	a151b92c-176
p:my phone	a-118b-70c164d-60e-114f80
p:my right	a-67c-89f120
p:my ring	a-150d139e147g-90
p:my sister	a85c-130d118e-151f-77
p:my son	c-93d-81e91f94
p:my surname	a-91c-103f134
p:my watch	a-127c-98d144
p:my wife	a71f-74g-67
p:myself i	c103
p:n <1digits>	c-115g144
p:n <2digits>	a-75c136e-85
p:n <5digits>	a-74c-82d174
p:n a	a70c-118d-73f67g-106
p:n achete	a-81b150c-81
p:n ai	b106c-85d-74f104
p:n aime	a101
p:n arrive	a-68c-85d163f-78
p:n avais	c-66g106
p:n avez	f105
p:n avons	b66c-94d69
p:n en	b116g-79
p:n est	a-77b113d89e93g-94
p:n etait	a-104e66f83
p:n existe	b-160c174
p:n importe	a102c122d-81e-85g-115
p:n ont	a-103c133
p:n ose	a-79
p:n y	b80d-103f130g-69
p:na een	a-106c-85d102e121
p:nach paris	a102c-79
p:nachste woche	e110
p:nada mas	a-104b127
p:name and	a-130b119c-88e74f125
p:name i	c88
p:name in	a-89e89
p:name is	e-70f128
p:name on	a115b-132
p:ne avete	a112d-106
p:ne cherche	a-105d154
p:ne demande	a-90c89e92
p:ne fate	a76
p:ne l	a110
p:ne la	c83d-75f87
p:ne le	d88
p:ne lit	a106
p:ne m	b-70c-140f153g97
p:ne marche	a-101b-90c140d62
p:ne me	b-99d-107f166g-73
p:ne nous	c-84e112
p:ne pas	a-75b-87c90d-107f171g-95
p:ne plus	a-65f135
p:ne porte	a128b-89c-84d-71g72
p:ne presse	b72c-71g86
p:ne ressemble	a90
p:ne rien	a119b85c-146
p:ne s	a-138b-150c179e91
p:ne sais	a96b-77d-84f-69g-88
p:ne sait	b122c-71
p:ne se	a119c-67e-82
p:ne soit	d73
p:ne sommes	b92c-70
p:ne souhaite	a-107b61f117
p:ne suis	a-83b132c-120e92f84
p:ne veut	a116d-77
p:ne veux	c-134d-104e119f119g-61
p:ne viens	f102
p:ne voudrais	a-127c83d87
p:ne vous	b76d-118e136
p:near the	a109
p:necesito un	a135c-123
p:necklace and	a125b-69
p:necklace for	a-103b125e77
p:need a	a106d-89f-64g-82
p:need from	d61
p:need it	a-71d108g83
p:need the	a67
p:need to	a-66b-63c126e-65f154g-149
p:needs a	a-114c149
p:needs to	a-62b123
p:negozio a	a-102c-103e135f88
p:nel <4digits>	a-74b63d98g-118
p:nel pomeriggio	c-105g100
p:nettoyage de	c102
p:neuf ans	c137
p:never buy	f87
p:new york	d81g-64
p:next to	c-70g111
p:next week	f74
p:night i	c92
p:nine and	a-87b79
p:nine hundred	a72
p:nine of	a65c-101d89
p:nine pieces	d72
p:nine seconds	a-100c84d64
p:no fim	c-118e138
p:no hurry	c-89g143
p:no idea	c-61g107
p:no longer	a-132f136
p:no me	a-98b-86d-87e-86f148
p:no more	a-95c-123d105e-81f157
p:no need	b95c-96d-70f142
p:no one	e115
p:no plans	a-105b134c-106
p:no pressure	g112
p:no rush	a-98c-91g127
p:no se	c64g-64
p:nobody else	c-73
p:nobody has	a-117c-89e150
p:nobody s	b99
p:noces d	b126
p:nog een	a-104c148g-78
p:noir pour	a71
p:nom a	a-96c112d-97e103
p:nom de	a-120b-72d113e-60f121g-79
p:nom du	a166d-132
p:nom sur	a-128c130d-66e110
p:nombre de	c-71f107
p:non ?	a-87b-96c190
p:non a	g62
p:non c	a-104c-101d115e97
p:non compro	b119c-95
p:non e	a-126b67e102
p:non ho	b132c-126d-74
p:non je	c135
p:non le	g82
p:non lo	a-85c130
p:non pas	a98c-91g76
p:non plus	a-118b112c-116d79e64f95
p:non si	a-76b96c-76d87e83
p:non sono	a90c-106f111
p:none of	a-77b76c-84d102e75
p:nos <2digits>	a91
p:nos alliances	e100
p:not a	a115c-135d-100e100f-69g-65
p:not after	c64
p:not be	a-60b69c-115d108e81
p:not been	c-82d124
p:not buying	a-122b139c-105
p:not even	a-96b105
p:not for	a75b82c-113
p:not i	c69
p:not in	a-106b130
p:not know	a101
p:not sure	a96
p:not the	a69b-68
p:not to	a77b-87g-98
p:notes made	c-89f111
p:nothing else	a-96b71c-68d110
p:nothing in	g88
p:nothing on	a115d-117
p:nothing that	a69
p:nothing with	a89
p:noticed you	c84
p:noticed your	c88
p:notre agence	c72
p:notre cabinet	c68
p:notre catalogue	c80
p:notre echange	a-87g115
p:notre fils	a141b-73c-66
p:nous a	c70d-64e112
p:nous aimerions	c87g65
p:nous avions	a-128c-94g154
p:nous avons	b-72e-85f62
p:nous cherchons	c93
p:nous convient	g69
p:nous dire	a106c-76
p:nous en	a81
p:nous etions	g103
p:nous faudrait	a78c-83d62
p:nous faut	c70
p:nous habitons	a78
p:nous intervenons	c80
p:nous l	a-88c-84d106g75
p:nous le	b-68c76
p:nous marions	e94
p:nous n	a-101b120c-120
p:nous ne	b79
p:nous nous	b61c-78g68
p:nous offrons	a85
p:nous organisons	a-79c107
p:nous serons	a85c-78
p:nous sommes	d-93e79
p:nous verrons	b84c-114e66g67
p:nous voudrions	a82c74e-74
p:nous voulons	a123c-87
p:nous vous	a-137c131
p:nous y	g77
p:now and	c92
p:now i	a-132b138c-63f135
p:nuit une	c103
p:number for	a-126c194d-98f-77g-130
p:number is	a-92c-134d115e127
p:numero <2digits>	a141c-85d-73
p:numero <4digits>	a-108c-94d133
p:numero de	a-114c-111d156g92
p:o a	c115
p:o devo	a-99c-63d125
p:o meu	d-91f91g75
p:o relogio	c-123e84g129
p:o se	b86c-94g99
p:oblige a	a126e-103
p:october and	a68
p:odeur de	a-69c-97d-81e142
p:of <1digits>	a77d-88g88
p:of <2digits>	b-67e101g-60
p:of a	a91d-126e122f-73g-98
p:of all	a-90c-66f118
p:of anything	a102
p:of december	a104
p:of earrings	e74g98
p:of her	a-105c166d74e-73
p:of it	a66c-88e78f86g-85
p:of luxury	c101
p:of may	g83
p:of me	a76f68
p:of my	a-62b-71c-123d114e136
p:of next	c80
p:of peace	c93
p:of pearl	a69
p:of people	a105
p:of rings	a62
p:of something	c107
p:of that	e125
p:of the	g93
p:of them	c64e71
p:of three	a104
p:of us	b65c-96e-60
p:of you	g61
p:of your	a-110b84c129d-81e-82g-84
p:of yours	a-93b95c-80d164
p:off a	c-123d136
p:off at	a-98b67d105
p:off the	a-81c-127d-93e132f150
p:offer a	a88
p:offert un	b110c-95d89
p:offrir a	d121
p:offrir un	c108
p:offrir une	a67b94c-93
p:old one	c-70e87
p:on <1digits>	b-64c125e-69
p:on <2digits>	b-68e-74
p:on ?	g85
p:on a	c-67
p:on aimerait	a67b64c-62
p:on any	a74
p:on behalf	a103d-60
p:on cherche	a61c86
p:on en	b117d-126f98
p:on est	a93d-97e-69g-61
p:on fait	a-107c104
p:on friday	c-105d-64g117
p:on her	a80
p:on his	a97
p:on it	b-77c-129d120f-64g66
p:on l	c-116d129
p:on la	d120
p:on le	a-98c135
p:on les	a61
p:on lit	a65
p:on lui	a61
p:on m	a-63c-141e159f-93g-95
p:on me	a-64b-84c-104d-100e156f125g-83
p:on monday	c-86g105
p:on mount	a66
p:on my	a-141d144e84f64
p:on n	b120d-62g-72
p:on ne	b113c-70e-61
p:on nous	e62
p:on our	a-92d87e68
p:on page	a73
p:on peut	b-101d-87f-62g139
p:on pourrait	b70
p:on request	c62
p:on s	a-64b98c109d-97e-83g95
p:on saturday	d-73e-60g106
p:on se	a83e-120
p:on sunday	b-61c-97d79f100
p:on the	b-66f-83g101
p:on thursday	g71
p:on tuesday	c69
p:on verra	b124c-88
p:on veut	a88b64c-80
p:on vient	c-100e137
p:on voit	a-110b96
p:on wednesday	c-99f79
p:on you	c-187e171
p:on your	a-76c102d-136
p:once more	a-115c-60d80g114
p:once the	b63c-82g122
p:one ?	a-75c82d162g-61
p:one and	g74
p:one be	c-69d78
p:one day	b125c-125d-63
p:one for	a98c-134
p:one good	b103
p:one i	b116d-114
p:one in	a156b-116d-102f-92
p:one is	a155c-107e-67
p:one of	a-113b92c67d155g-103
p:one on	b103c-113
p:one person	c-95e92f110
p:one side	d83
p:one that	c-81d107
p:one the	a158f-81
p:one thing	a92c-71f65
p:one to	e81
p:one who	c95
p:one with	a70b-94d-109e-97g93
p:one years	c72
p:ones in	b69
p:only one	a-81d130
p:only the	e65
p:only to	b64c-72d69
p:ontem a	a-122c-104d134e117g65
p:ooit als	a-113b130c-107f118
p:open on	a112d-67
p:open to	a-84c96
p:or <2digits>	e78
p:or a	c110
p:or blanc	a117d-94
p:or de	b127c-62
p:or do	c-92d116
p:or en	b64
p:or et	c146e-74
p:or gris	a125b-66c-72d-112e-61
p:or is	b92
p:or jaune	a87b-66c-102
p:or madam	a81c-76g82
p:or not	a163c-161d113g-74
p:or only	a152c-95
p:or pour	a71c63
p:or rose	a63g67
p:or the	a109c90g-99
p:or three	b70
p:order <2digits>	a-112d123
p:order <4digits>	a-101c-109d126f75
p:order ?	d87
p:order a	a-103c155
p:order it	a85b120c-89e-113
p:order number	c-93e144
p:order of	a-75g107
p:oreille en	e69
p:oreilles percees	a75
p:organise une	c91
p:oro bianco	a98
p:oro giallo	a73c-69g65
p:orologio da	a61d125e-105
p:orologio di	a-87c118
p:ose dire	g66
p:ou a	a83c75
p:ou bien	d119
p:ou c	a119c-100d62e-61
p:ou ca	d71
p:ou d	b98
p:ou dans	a70
p:ou dois	a-117c-72d132
p:ou du	a-108d200
p:ou elle	a92
p:ou en	a88c-96d103e-65g-62
p:ou est	a-126d118
p:ou faut	c-131d133
p:ou j	c139
p:ou je	b140c-102
p:ou jeudi	a77c-77g68
p:ou l	a-68c64d89
p:ou la	c-70d127
p:ou non	a132c-88
p:ou on	a90
p:ou pas	d62
p:ou puis	a102c-83d65
p:ou trois	b77
p:ou un	a113b-66c-102
p:ou une	a107b62c-106
p:ou vaut	d93
p:ou vendredi	c79
p:ou vous	a127g-116
p:oublie de	a-152g166
p:oui c	a84c-74g73
p:oui je	a159b-121c-108d-65e-99
p:oui ou	a103
p:oui pour	a-129c-91e71g139
p:our anniversary	b88c-73e109
p:our daughter	a91
p:our family	a76
p:our hospice	a-75c102
p:our school	c84
p:our tenth	b102
p:our wedding	d112
p:out and	e80
p:out for	a117d-75
p:out i	a-66b67c-84e87f85
p:out if	b92c-71d91
p:out of	a-71b99c-67
p:out on	c-64d62e75
p:ouverts le	a107c-80
p:over my	c-64e132
p:over the	g112
p:own one	b112
p:own the	c107d-91
p:page <2digits>	a117d-61
p:paid for	c-104e122
p:paid on	c-63d107e72
p:paid out	a129d-92
p:paio di	a67c-67
p:pair of	a72b-123c-93d-88e99
p:paire de	a79c-98d-76
p:paix ?	a-125d114g65
p:paix a	a-65d119
p:par an	a78
p:par coeur	e61
p:par des	c65e69
p:par ecrit	a-70c-118e137f89
p:par enfant	b79
p:par erreur	a-112f149g-124
p:par jour	c-60d131
p:par l	a127
p:par la	d-74g101
p:par le	c106
p:par les	a-71c111
p:par ma	b-65c146e-61
p:par mois	a-139b148d-69
p:par mon	a-98c-72d124
p:par semaine	a-65c100
p:par telephone	f83
p:par un	a-66d122e112
p:par une	a193b-100d-70e-93
p:par virement	a88
p:par vos	a-122c85e106
p:par votre	a133c-126d-96f128
p:par vous	d79
p:para el	a87c66
p:para la	c105d-91
p:para mi	a98b73c-99
p:para mim	a151c-121d-125
p:para o	b-79c-143d103e115f62
p:para que	a-96c82e96
p:para ver	b96g-66
p:parce qu	a-114b75e139
p:parce que	a99b-62
p:parcel of	c77
p:parfum a	d-72e75
p:parfum pour	a76
p:parigi dal	a79
p:paris ?	a93
p:paris du	a98c-61
p:paris el	a121c-96g-68
p:paris em	a-87c139
p:paris en	a91
p:paris le	c-117g148
p:paris les	d137
p:paris on	a67
p:paris pour	a72
p:paris un	b98c-63
p:parle a	g72
p:parle d	a-97d98e94
p:parle de	a-128d79
p:parle pas	c116
p:parler a	a-62b82e73
p:pars en	a-88c-85d126
p:part a	a92c-111
p:part en	d74
p:part of	e77
p:parting with	b83
p:partir de	c70
p:partner and	b109c-93
p:pas a	a-67d177g-78
p:pas arrivee	c-64d181
p:pas au	a97d-60e-111
p:pas avant	b125c-82
p:pas d	a64e-91f-69g68
p:pas de	a63b73c-67d-113
p:pas du	a-99e155
p:pas en	a113
p:pas encore	a-141b110c84d-72
p:pas je	d-62
p:pas l	c63e-60g73
p:pas la	a67b-99
p:pas le	a69b-64d-94e89
p:pas les	b-83c-83d-69e147g-92
p:pas mais	c103
p:pas me	a-68d-74f156g-78
p:pas mon	e64
p:pas oublie	g101
p:pas pour	a67b112c-84d-96e-80
p:pas presse	a72b69c-65
p:pas quand	e76
p:pas que	a-66c164d-60e-96
p:pas si	a97
p:pas suite	a-105c-92f155
p:pas sur	a162c-175d101
p:pas tres	a109
p:pas trop	a91
p:pas un	a64
p:pas une	a68c-143e142
p:pas vous	a67g-94
p:passare a	a65
p:passe a	b92c-113f68
p:passe la	a74
p:passe le	e71
p:passe ma	a114
p:passe mon	a94c-81
p:passed on	a-102c155g-73
p:passer a	a190c-159
p:passer vous	c80
p:past your	c123
p:pay by	c99
p:pay for	a69
p:pay whatever	a99
p:payer le	e65
p:pendant la	d66
p:pendant qu	a-70d93
p:pendant que	a-88b-69e138
p:pensavo a	a98
p:pense a	c95
p:pense que	a-90c142
p:people who	a84
p:people you	a-94c130
p:per chi	c-65e107
p:per conto	a125c-112
p:per favore	c-102d-84f147
p:per gli	a-109c120g83
p:per i	a116b-79d-99e-79
p:per il	a101b-68c89d-127f-67
p:per l	a85c-80
p:per la	c-86f64g80
p:per le	c135e-64
p:per me	a107d-83
p:per mia	a89d-66
p:per ora	a-123b145c-119
p:per questo	a-68c142
p:per tre	a-76b-90c83d113
p:per un	a104
p:per una	e87g69
p:per voi	a-69c147g-117
p:perche il	g91
p:perdu l	a65d-90g80
p:perdu le	a-97d120
p:perdu mon	c76f97
p:perdu un	a-110d160
p:pere est	f88
p:permets de	a-94g129
p:permettez moi	e65
p:pero lo	a-81c141
p:person who	b100
p:personal data	a-79c-113f129
p:personne n	a105
p:personne ne	a-86c-110d-67e147
p:personne qui	e100
p:personnel ?	c92
p:petit diamant	d70
p:petit fils	a76c-69d83
p:petit mot	c65
p:petit sac	a95
p:petite fille	c-66
p:petits diamants	d74
p:peu de	c67
p:peu importe	a103d-65
p:peu je	a92
p:peu mon	b75
p:peu plus	g114
p:peu pres	a-147b147c-73d70
p:peut en	c62
p:peut etre	a-61b130d-70f-71
p:peut il	a-97d112
p:peut la	a86
p:peut me	a93
p:peut on	c-120d155e-68f-65g-69
p:peut se	a120d-67
p:peux corriger	c86
p:peux etre	a121c-76
p:peux faire	c-77d61
p:peux mettre	d82
p:peux passer	d82
p:peux venir	a74d123e-84
p:peux vous	a112
p:phases de	c119
p:phone and	a77
p:photo de	a-68g107
p:photo du	c-92g124
p:photo of	d85
p:photographs of	a-94d63g100
p:photos d	a-93c-65e140
p:photos de	c-101f113g73
p:pick up	g125
p:picture of	a-66b76g76
p:piece d	a-113c-99e135
p:piece de	a155b-88e-87
p:piece for	a-94c77d75
p:piece pour	c149e-114
p:piece unique	e64
p:pieces for	a-108c122
p:pierced ears	a97
p:pierre de	b60g67
p:pierres de	a72
p:pierres et	a-61b86
p:pierres precieuses	c83
p:pile de	a-84c-61d112
p:place dans	a-83b70c71
p:place on	c82
p:place pour	a89
p:place vendome	a-78c91
p:plain bands	b96
p:plain gold	a106b95c-107d-72
p:plaisir de	a-88g66
p:please and	a65c-100f90
p:please close	a-103c-103f141
p:please confirm	a109c-115f72
p:please could	a104c164g-157
p:please don	a103
p:please find	c81
p:please give	a-86c102d-83g77
p:please i	c77d-82e-74f111g-135
p:please keep	b105
p:please provide	f92
p:please reply	a69
p:please send	a-140d150
p:please take	a-114c-93f141
p:please tell	a136c-78f-82
p:pleine d	c110
p:plus a	a-88d84f102
p:plus cher	a-84b114e64
p:plus d	c-75e-64f91
p:plus de	b-95c-69d-115f147
p:plus etre	a-74f117
p:plus jamais	c-111e144f-66
p:plus je	c-83f66
p:plus le	a91c-97d69
p:plus les	c71e-96f97
p:plus petite	a179c-107d-114e-74
p:plus qu	a-86c89
p:plus que	c-110e121
p:plus rien	a-103c-106e70f138
p:plus simple	a66b-114c-105f99
p:plus tard	b146c-132e62
p:plutot le	b98
p:plutot qu	g103
p:plutot que	c97
p:plutot un	a125
p:pocket watch	b87c-97g78
p:pode ser	d-78g93
p:poids de	a120d-74
p:poignet de	g68
p:pop in	a80
p:pop up	a-129c97e90f64
p:por dentro	a122c-94
p:por el	a-112f113g78
p:por favor	a-89b-63c-127d-74e-75f137
p:por fin	a102b90c-74g-102
p:por la	b73c-113g109
p:por lo	c115
p:por los	c-64f119
p:por um	a-97c127
p:portait une	c118
p:portant votre	a-95d99
p:porte cartes	c-68e85
p:porte cles	e106
p:porte de	a115c-88
p:porte monnaie	a110
p:porte plus	a-142c144d63
p:porte toujours	a74
p:porte une	c-61
p:porte votre	a155d-84
p:porto ?	a114c-67
p:possible ?	a136d-80g-137
p:possible avec	c64d157g-62
p:possible de	c-70e-82g84
p:possible je	b64
p:possible to	c-93g81
p:posso passare	d79
p:posso venire	a122d-96e-67
p:post it	a-82b-98c99d97e-63
p:post me	a-115b103
p:poste de	c79
p:pour <2digits>	c81
p:pour acheter	a-65b146c-111
p:pour ce	c-94e132
p:pour choisir	a106
p:pour demain	a-68b93
p:pour deux	c61
p:pour elle	a64
p:pour en	d122
p:pour essayer	a99
p:pour faire	g92
p:pour homme	a136c-114
p:pour jeudi	a-90g108
p:pour l	a-81b103d121f-78
p:pour la	c-107f117g132
p:pour le	d-76f73g105
p:pour les	d-92g133
p:pour lui	a97c-67
p:pour m	c-97e131
p:pour ma	a140b-103d-126e-120f-72
p:pour me	b73c-66
p:pour mes	a63
p:pour moi	b-93c-127e-65g145
p:pour mon	a74b-71d117e-71g-92
p:pour ne	a123d-115e71
p:pour noel	b-82e99
p:pour nos	b-100c161
p:pour notre	a95c67d-80
p:pour offrir	d72
p:pour qu	g134
p:pour regarder	a121c-87d72e-73
p:pour repondre	a-92g111
p:pour sa	b118
p:pour savoir	a-121b129
p:pour se	a-87b120
p:pour ses	c-116d124
p:pour tout	a85c-100d-67f139g-103
p:pour un	b-61
p:pour une	a76b-107d-100g-78
p:pour vos	a-136c136d-81e-104
p:pour votre	a-132b-75c108d-82g108
p:pour vous	a-133c105g98
p:pourrait me	b-89c128
p:pourriez vous	e-88
p:pourrions nous	a148g-114
p:pouvez m	c60e-60
p:pouvez me	a-131c-94d157e75
p:pouvez vous	a148b-67c-71e-99f-68g-151
p:pouvons nous	g73
p:pr ma	a85
p:prego di	a-91c-128d99f127
p:premiere fois	g100
p:prendre rendez	c107d97
p:prends le	a97
p:prenom et	a89
p:prepare un	c80
p:pres de	b-61c104d-67
p:present a	a96
p:present and	b81
p:presenter ?	c-101d131
p:pret de	c70
p:prete le	a-93e122
p:price ?	a162b95c-154d-62
p:price for	a-63b101
p:price list	a-122b137
p:price of	a121
p:prices by	a-98c116
p:prise de	a112
p:private salon	c78
p:prix ?	a137c-76d-86e-62g-70
p:prix a	c121
p:prix d	a-110b111e85
p:prix de	a182b-116c-62d-98
p:prix du	a184c-95d-78
p:prix et	a130c-70d-60
p:procede t	g80
p:promis a	a70
p:promis une	a-96b166c-84
p:promised myself	a74
p:proof of	a-97c-121d142
p:propose de	c145
p:propose un	c-91e131
p:proposed with	c95
p:proposez vous	a-104b63c-98d148e67
p:publish a	a-74b114
p:puis je	a61b-117c94e-117f-67g-78
p:puis que	a72b-95c-68e96
p:put a	g70
p:put it	a-137c158d-67e71
p:put my	e100
p:put the	b-70c-86d121g85
p:qu a	g140
p:qu au	b67e80
p:qu avez	a72
p:qu elle	b92c-84d-67e61f-68g90
p:qu elles	c-83f121
p:qu en	a-68d71
p:qu est	a108b-98c-69g89
p:qu il	a106d-75f-67g-103
p:qu ils	c78e69
p:qu on	c-104d-100e120
p:qu un	a72
p:qu une	a-93b144e116
p:qualcosa per	a161c-101f-77
p:quand elle	a80
p:quand il	b-81e136
p:quand j	a-124b125c-125e134
p:quand je	b106
p:quand meme	b-93e63
p:quand on	e76
p:quand puis	a123b-98
p:quand vous	c87
p:quanto costa	a79b86c-115d-61g-62
p:quanto custa	b128c-110
p:quanto tempo	b76c-107
p:quanto viene	d72
p:quarante ans	a139c-78d-62
p:quarante minutes	a-95e103
p:quatre ans	a-103b140c-94d122
p:quatre fois	c-79e140
p:quatre secondes	a-67e76
p:quatre vingt	a66c-104e99
p:que a	c71d-124e112g75
p:que c	a-93b-60c135d-72e104
p:que ca	b60c-69g-69
p:que ce	b115f-60
p:que cela	a-92d-65g128
p:que d	a168b-63g-78
p:que dans	g65
p:que de	a-82b91
p:que des	a75f69
p:que deux	c-97e108
p:que faut	b82c-106d72
p:que j	a-74d100e108
p:que je	b-73d-69
p:que l	b62c-98d-81e145
p:que la	d-97e137f-70g78
p:que le	c-99d132f-68g92
p:que les	b157c-113d110
p:que lo	c77e71
p:que ma	b-88c-112d86e76
p:que me	a-79c-113d82e117g130
p:que moi	d73
p:que mon	c-99d98e96g64
p:que nao	e96
p:que no	f87g-82
p:que nos	g87
p:que nous	c-134d116e-79g90
p:que o	a-117c-94g144
p:que personne	c-109e118f92
p:que plus	e103
p:que pour	a69
p:que proposez	e76
p:que quelqu	e95
p:que se	a93b-65d-93g63
p:que ses	a65
p:que si	c91
p:que tout	d73
p:que vos	c-144d175e-68
p:que votre	a-130c107d-75
p:que vous	b-124c98f67
p:quel est	b105
p:quel jour	a122c-71
p:quelle est	d90
p:quello con	c-96g103
p:quelqu un	c104f-65g-99
p:quelque chose	a81b-71c-75f-70
p:quelque part	a-90b98c-85
p:quels sont	a151c-112d81
p:quest anno	a-122b98e100
p:question about	g108
p:question de	c-82g61
p:question est	c-68g82
p:question is	a87
p:question sur	a-82g126
p:questionnaire de	a-68e109f79
p:questions <1digits>	g95
p:questions ?	a-63c92
p:qui a	c97d-87
p:qui dit	c125e-76
p:qui en	a90
p:qui est	a72
p:qui etait	d81
p:qui fait	c69
p:qui fasse	a120c-99
p:qui je	a95
p:qui l	a-92c117
p:qui m	a105c-141e93g-126
p:qui me	a62
p:qui n	b83c-130f136
p:qui ne	a100b80c-157f-61g-75
p:qui nous	a61c-61
p:qui part	a76c82g-67
p:qui peut	a132c-99d-76
p:qui pourrait	a131
p:qui s	a128b-84c-72e-87g-69
p:qui se	d-92e104
p:qui tourne	d104
p:qui vient	a61c-107e87
p:qui vous	a-115c139e-87
p:quick one	a-84c89
p:quick question	a-73c113
p:quiero regalarle	a128c-76
p:quinze ans	c76
p:quinze jours	a-71d66
p:quinze minutes	c91
p:quisiera saber	a-66c-70d128
p:quoi ?	c-79d78
p:quoi je	a-107b76c-64e149
p:quote for	c106
p:ras de	a71d63
p:rassurez vous	a152c-116d-86
p:rather have	a70
p:rather not	d103
p:rather than	c66d-79e-84
p:re a	c108d-94
p:re bonjour	a-96c-120g145
p:re in	c-100d93
p:re looking	a-154c180e-62
p:re not	a-103c119
p:re on	c-86d128
p:re the	g80
p:re your	a-91c82f-75g106
p:ready to	b79c84
p:recevoir un	a78
p:recevoir vos	a-110c-82f142
p:recherche un	c81
p:recu fiscal	a-66c93
p:recu le	c-122e62g112
p:recu les	a-87c-85g116
p:recu mon	g79
p:recu un	c-76d73
p:recu une	c119
p:redige un	c74
p:refaire ?	a-90d117
p:refuse de	a75c-64
p:regalarle a	a89e-72
p:regalo per	a100c-61
p:regarde vos	a-88b125c-89
p:regarder les	b60f95
p:registry office	a95c-60
p:regle par	a68
p:relogio de	a96g61
p:reloj de	a90c-129g90
p:relojes de	a-102b92c75
p:remise a	a106
p:remove me	c-91f108
p:remplacement de	a107
p:rendez vous	c-74d80
p:reply in	c79
p:reply to	c-98g143
p:reply with	c97f-76g-66
p:represent a	a-64d127
p:request please	a-86c-112f132
p:rest of	d-67f115
p:reste ?	a177d-112
p:reste a	c-69g112
p:reste je	g99
p:retire mon	a-105c-119d67f140
p:retirer de	a-84c-102f129
p:retour de	a-103c95
p:retrouve la	a-94g128
p:return the	a-108d119
p:reunion et	d97
p:reve d	c75
p:reveil de	a145d-70
p:reviens vers	a-112g129
p:rgpd je	c-99f120
p:ricevuto in	a-92d116
p:richiesta di	a-106c-98f127g94
p:rien a	a72c-86d-122f71
p:rien achete	c-65d-67f139
p:rien acheter	a-88c69
p:rien d	b118c-110d-72f93g65
p:rien de	c-111d68
p:rien demande	a-105c-81f136
p:rien dit	e81
p:rien et	b80c85
p:rien j	b138c-127
p:rien je	e75
p:rien mon	a-80b93c-67f118
p:rien ne	b70
p:rien pour	g79
p:rien qui	a137c-133
p:right person	c67
p:right to	a-155d161f68
p:ring and	c99
p:ring for	c127d-98
p:ring from	d74
p:ring i	a-93c-98d156
p:ring in	a146b-112d-122e-77
p:ring is	a-111b75c-65d60f-67g129
p:ring me	a101
p:ring size	a112
p:ring to	c-68d-110e164
p:ring with	b180c-115
p:ring you	a-89g117
p:riviere de	a-82b152
p:robe de	b77c-60e76
p:robes de	a149c-96
p:ronds de	g70
p:room for	a100
p:rose gold	c-72d90
p:roughly what	b113c-86d-71
p:round the	a-75c-77e137
p:route depuis	e102
p:rubis de	a-80d124
p:rue de	b-77d88e-61
p:rue des	c129
p:rue du	b-94c121
p:run a	b-65c115
p:s <2digits>	a73b-62d-79
p:s a	b73c-79d126
p:s about	c81e-70
p:s agit	g65
p:s all	b142c-118d-71
p:s an	a73b-69d-74e68
p:s appelle	a66c107
p:s arrete	c-141e155
p:s been	a61d-113
p:s day	a-67d94e83
p:s done	a-91c-126d84f144
p:s eighty	a92
p:s en	a151b-70d-101e-63g-72
p:s est	c-125g69
p:s etait	c-96g78
p:s first	b70
p:s for	a119b-61e-71
p:s from	a-91d155
p:s got	d72e72
p:s il	a108b83c-144d-106e-109f100
p:s in	b-87e-103f-69g83
p:s just	a74c-71e113g-63
p:s my	a-98d85e94
p:s name	a-147d133e121
p:s no	d66
p:s not	a139d-72
p:s on	c133d-87g74
p:s one	a83c-92d110e-88
p:s ring	c-119d105
p:s signet	a81
p:s still	a-103b110
p:s the	a-142c137e-68g95
p:s time	c121
p:s very	a-95c134
p:s watch	a-107c-91d153e64
p:s wedding	d-76e70
p:s wife	a142g-84
p:s with	a-102d148
p:s your	a162c-149e-80
p:s yours	a-68c94d81
p:sa demande	a138c-62
p:sa fille	a62
p:sa mere	e-77g67
p:sa retraite	b108
p:sa vie	c126d-66
p:saber si	a-66c-70d128
p:sac a	c-64d106
p:sac de	a149d-124
p:sac en	a95d-120e-73g99
p:said i	c-86g111
p:said it	a73g70
p:said yes	c-106d122
p:said you	a-111c66d-67g109
p:sais ce	a-78b-101c265e-97g-127
p:sais pas	a91b-73d-83f-68g-85
p:sais plus	a65
p:sais que	g115
p:sait pas	b71
p:sale or	a81
p:salmon dial	a113
p:salon ?	c85
p:salon de	g66
p:salon prive	a-67c111
p:salut c	a-113c171d-97
p:same card	a-95c-90f99g106
p:same day	g70
p:samedi <2digits>	g94
p:samedi ?	a176c-101e-115g-130
p:samedi a	a78
p:samedi avec	g66
p:samedi en	c-61e76
p:samstag in	a70c-69d-71e93
p:sans doute	e71
p:sans engagement	a-96c69d101
p:sans frais	a-80c107
p:sans la	e84
p:sans le	a119
p:sans qu	a113
p:sans rien	c-67
p:sao paulo	a99
p:sapere a	a-102b69c-99g132
p:sapere se	b96c-67d107e-88
p:sapphire ring	a-128b76d129
p:saremmo lieti	c64
p:saremo a	a86
p:saro a	g85
p:saturday ?	a89c-67
p:sauf le	a91
p:saurais gre	c-89f142
p:savez vous	a-65d147
p:savoir comment	a-115b145c-103
p:savoir faire	c88
p:savoir si	b-146c172d95
p:saw a	a87b83c-120
p:saw it	a79c-81e75
p:saw the	a131b-67
p:say no	c-96d119
p:say that	b101
p:say the	b115c-101e83
p:says delivered	a-80c-97d126
p:says i	b136d-82e-70
p:scatola e	c100d-97
p:schicken ?	a-116b86c73
p:scrivendo la	c75
p:scrivo con	a-93e127
p:scrivo da	c-104g126
p:scrivo per	a111d-64g-64
p:se decide	a-93b110e-60
p:se e	b85
p:se esiste	a-96b117
p:se fait	a172e-62
p:se l	b130c-104
p:se lo	c69
p:se marie	a94c-96d79e-68g-93
p:se passe	b130c-92
p:se puede	c-85d100
p:se que	a-79b143c-95
p:se si	a105c-99d-99e-91g108
p:se trouve	a130d-67e-82
p:se vend	a87b63d-72
p:se vi	a-78c132d-101
p:se voit	a-118d107e83
p:see a	c-73d92e95
p:see in	e88
p:see it	a126d-83g-76
p:see the	a62b-93d-95g82
p:sehr geehrte	a70
p:seit dem	a-120c-82d137
p:seize ans	b80
p:sell it	a112b-63c-104d88
p:semaine derniere	g94
p:semaine prochaine	a111e81g-130
p:semaines a	a-77b87e75
p:semblant de	a73
p:send a	e75
p:send it	a78
p:send me	a227b-76c-179
p:send the	a-109c-63d86f74g124
p:send them	a-81d98
p:send you	c80
p:send your	c75
p:sensi dell	a-97c-111f140
p:sent to	a71b94c-111d-74f78
p:sept ans	a-80b94d95
p:september and	a-91c86
p:sera la	a-107c-80g130
p:sera le	a-97g109
p:sera per	a-69b75c-81f132
p:serai a	d93
p:serais heureuse	a163c-62
p:serait il	b63e-85g83
p:serait prete	a-104e131
p:seriez vous	a-115c126
p:serons a	a93
p:serve un	a119d-63e-76
p:service a	a176c-129e-75
p:ses <2digits>	d142
p:ses vingt	e83
p:set aside	b61c-79g81
p:set of	a-98b118c-80d75
p:shall be	g61
p:shall i	b-65c102d-79e-65
p:shall we	b67g101
p:shan t	c-72e80
p:she can	a111c-69
p:she d	a-99b-62c182e-69
p:she has	a129c-78
p:she is	a123c-83
p:she likes	a110
p:she ll	b72
p:she s	b-99f-93g61
p:she said	a109c-126d81
p:she says	b70
p:she wants	a121c-102
p:she was	c-84e61g62
p:she wears	a124c-72
p:she would	c-119f94g112
p:ship to	a152c-110
p:shop ?	b110
p:shop and	b74
p:shop in	a-145c85d133
p:shop with	c135d-81
p:should be	e82g-84
p:should i	a-61b93d109
p:should like	e83
p:show me	a171b-134c-142d-92e-66
p:show you	a-94c111
p:showed me	c-81g103
p:si c	a98b-78c-82e-98f92
p:si cela	a90c-94
p:si e	a-119d112e90
p:si el	a-80c-68d113g126
p:si elle	b76d81
p:si j	a-93b126c-112g62
p:si je	b138c-128e78
p:si l	b124c-135g116
p:si la	b72d-67
p:si laurea	c-67e121
p:si le	a-69b83g123
p:si les	a-65b131c-68
p:si me	b139c-92d-67
p:si mon	a-131b143c-117e147
p:si nous	a-69b117
p:si on	a-101c125e-63
p:si oui	a158b-77d-132e-99g-101
p:si possible	a107b-65c-73g-70
p:si puo	b-79c-111d93
p:si quelqu	a109
p:si un	b109c-71e-87
p:si vous	c107e-102g-80
p:siamo in	d-94g106
p:siamo un	c77
p:siamo una	a-96c111
p:side and	d67
p:sie die	c78e-62f118
p:sie einen	b103c-103d137f-70
p:sie in	a92
p:sie meine	a-102c-88f128
p:sie mir	a97c-121
p:sie so	c-105d111
p:sign up	a-86f115
p:signee de	a-64d124
p:signet rings	a81
p:signori siamo	c64
p:signori sono	a-92c123
p:silk scarf	d103
p:simple curiosite	a-88b122c-97
p:since <4digits>	a65c106d-79e-86
p:since i	e-113g67
p:since january	c-98e93f99
p:since my	g85
p:since the	c-114e105f124
p:sir or	a81c-76g82
p:sister and	b68c-88
p:sister s	a84c-102e-66f68g75
p:site ?	a-71d87
p:site j	a-87b84
p:six ans	b114g-101
p:six mois	e-108
p:six weeks	a-140d71e107g61
p:six years	b95c-80
p:size <1digits>	a119c-83
p:size m	a101c-73
p:slept on	a-100c-67g126
p:slt c	a94
p:small gold	b90c-114g72
p:small pearl	c-63d126
p:so a	b130c-75
p:so do	a-65f110g73
p:so etwas	c-116d119
p:so forgive	a-61g60
p:so here	a-81g129
p:so i	a60b68d-101e-116
p:so it	a77b62
p:so much	a-76c-119e145f98
p:so my	a63
p:so nothing	a97c-63
p:so please	g76
p:so that	c-110g110
p:so the	e97
p:so this	b82
p:so we	c-89d-83g94
p:so you	a-107b82c82
p:societe de	a-75c99
p:soeur et	a105
p:soir ?	a82c-88
p:soit pas	d74
p:soixante ans	a63
p:soixante dix	a107b-96c-69e71
p:sold a	a-84b-98c172
p:sold my	c-88d61
p:sold the	b65
p:solitaire <1digits>	c81d-77
p:solo per	b130c-86
p:solo un	a81b75c-102
p:some of	c62
p:somebody else	a-100e107g79
p:somebody who	b75d75
p:someone else	a-120e135
p:someone patient	a80
p:someone senior	a-109c-61e138
p:someone to	a-121b79c150e-71
p:someone who	e100
p:something for	a62b113c-71d-63
p:something he	e88
p:something i	a90c-77
p:something in	a-75d83f88
p:something on	a-69d145
p:something she	a113c-74
p:something that	a91
p:something with	a118c-89d-82
p:sommes le	a-111c-61e143
p:sommes une	a65
p:somos uma	a-91c105
p:somos una	c98
p:son nom	a-141c113e-69f125
p:son petit	a62
p:son s	e80
p:son who	e115
p:sono a	a111
p:sono il	a137b-101e-70
p:sono la	a83
p:sono rimasta	c-76e115
p:sono un	b-85c113e-85g-73
p:sono una	a66b116d-61e-70g-71
p:sont des	c68
p:sont vos	a137c-80d78
p:sorry for	a-70c-66g129
p:sorry if	a104
p:sort of	b90c-63
p:sotto la	a-87c68e73
p:souhaite pas	a-69b66c106
p:souhaite que	c-77e78f82
p:sous <2digits>	a-85c121g-87
p:sous le	d113e-69g-66
p:sous les	b-61e81
p:sous un	f106
p:souvenez vous	c85
p:soy la	a-108c100g102
p:speak to	a61
p:speak with	a99
p:specialise dans	c78
p:sponsor a	a-78c110
p:st ?	d72
p:stage d	c81
p:stage de	c74
p:stage i	a-83b136c-114
p:stamped with	a62
p:start at	a-97b107
p:start up	a-71b-94c152
p:still have	a61
p:still in	a-141c-94d149e89
p:still there	a194c-132d-98e-69g-85
p:sto scrivendo	c75
p:stolen in	a104d-61
p:stop the	a-125c93d-61f110
p:store in	a-81d101
p:strap in	a180c-133d-122
p:street i	e85
p:street it	a-87c130e72f-143
p:street on	c-61d105
p:sturen ?	a-125b127c96d-69
p:su tienda	c129g-84
p:such a	a76d-71
p:such things	c-63e93
p:suche eine	a106c-68d-79
p:suegra que	a92
p:suis a	a104b-79c-124e-70
p:suis dans	c-74d64
p:suis dit	c103
p:suis en	b144c-100
p:suis journaliste	a112
p:suis l	c-72e122
p:suis la	b-61c91d-63e-138g129
p:suis le	c108
p:suis pas	a-69b109c-127e109f114g-62
p:suis promis	b103c-62
p:suis sur	a-81c120
p:suis un	a63
p:suite a	a-146e-78f154g112
p:suite d	c-63f91
p:sujet d	a-77g120
p:sujet du	a-101g122
p:sunday and	g108
p:supposed to	e66g78
p:sur demande	a-112c117d-60g-71
p:sur l	a-121c93d-62g72
p:sur la	d-70f66g79
p:sur le	g71
p:sur les	b-90c114d-85e-118f-63
p:sur ma	e79
p:sur mesure	a61
p:sur moi	a-73c-97e120f115
p:sur mon	d-96e102f89
p:sur place	a82c-62
p:sur simple	c68
p:sur un	a120
p:sur une	a101b-110c65d-108
p:sur vos	a156b-60
p:sur votre	g-84
p:sur vous	a92
p:sure you	a-90e115
p:surname is	a-91c-103f134
p:surtout a	a-70c89d61
p:surtout les	c63
p:surtout pas	c-94
p:svp ?	b70
p:svp et	f106
p:svp j	c-95f97
p:svp je	a-101d89f101
p:swap it	a-87d92
p:t ask	a93
p:t be	a-79b68e95f112
p:t elle	b97c-84d61
p:t get	d90
p:t il	a117c-133e-68
p:t know	a119c-60e64g-79
p:t look	a60
p:t need	b90
p:t on	g79
p:t pay	c91
p:t send	a65
p:t the	a-86c-78e86g114
p:t travel	g76
p:t want	c-116d68e92
p:t wear	a106b-71c111d-104
p:t you	a-84c162d-61
p:table and	e101
p:tag ich	a142c-135
p:taille <1digits>	a140c-131
p:taille <2digits>	a105b-74c-125e-94f-61
p:taille de	a81
p:taille et	a-126c-77d130f92
p:tailles de	f109
p:take a	a83
p:take it	e92
p:take me	a-110c-110f140
p:take on	d77
p:taken by	a-98c151
p:talk to	a87
p:talking about	c-61g82
p:tamanho <2digits>	a75c-66d-66g89
p:tant qu	a-100c60g111
p:tarif de	b98
p:tarif degressif	c91
p:tell her	a-70c-75e75f97g66
p:tell him	c166d-84
p:tell me	c-84d72e-109f87g-94
p:tell you	c80
p:temps a	a114
p:temps de	b77c-80g112
p:temps je	c66
p:ten carats	a87
p:ten minutes	g120
p:ten years	b103
p:tenais a	a-73e94
p:tennis bracelet	a-111b121c-72d83
p:tenth anniversary	b102
p:termin ?	a60
p:test test	a-121b-74c130d-79e-79f-78g-79
p:th ?	d139
p:th and	a90b-69c-108
p:th in	a95
p:th is	g80
p:th of	a72e61
p:th so	g64
p:th we	a-73c158
p:than a	c162g-131
p:than i	c-110d91e74
p:than the	a85
p:thank you	a-138e-81f148g124
p:thanks for	a-108c-87g133
p:that ?	a75
p:that a	b-131c-117d140e93
p:that be	a-65b135
p:that can	a99
p:that closes	a127c-94
p:that comes	f97
p:that i	e99
p:that is	a118c-76
p:that looks	a81
p:that my	f77
p:that nobody	a-65e117
p:that s	a-91b128g120
p:that shuts	a64
p:that the	a-88d71e117
p:that they	a-62c-81e89f94
p:that went	a94
p:that you	c70e-133f66
p:that your	a-83c102
p:the <1digits>	b-79e-75f-68g105
p:the <2digits>	a85b-95c-148e-84f-75g109
p:the address	b87
p:the amount	a-72c96
p:the answer	c-63g67
p:the auction	a91
p:the back	a-106c93d124
p:the belt	a102c-72
p:the bench	a-96c159
p:the best	a81c74
p:the big	a-138b130c117
p:the black	d80
p:the blue	a65b-71c-138d-69e-75f145g118
p:the board	c-62g101
p:the boutique	a-89c143g-87
p:the box	a-144c-132d77e158f130
p:the bracelet	a-86d89e64
p:the brass	a72c-72g65
p:the bride	a90
p:the brooch	c139d-104e73
p:the buckle	a86d-89e71
p:the candle	a-115c-126e134f134
p:the chain	d85
p:the chance	c103
p:the cheapest	a72b73c-121
p:the children	a-107b96c61
p:the clasp	c-94d62e72
p:the council	c124g-64
p:the counter	a-63
p:the courier	a-61d72
p:the crown	a78c82d-76
p:the darker	a65g73
p:the date	c-64d82g76
p:the dentist	g87
p:the desk	c-80e106
p:the dial	a72b-72c-86d90
p:the dog	c117
p:the door	e123
p:the drawing	c-67g110
p:the dress	c-64e98
p:the emerald	a66b81c-93
p:the enamel	e90
p:the end	c106d-82
p:the estate	a124
p:the evening	e88
p:the family	d115
p:the first	b-79d-61e85g111
p:the floor	c120d-104e-62g87
p:the form	a-105f145
p:the ft	c71
p:the gala	c82
p:the geneva	e90
p:the glass	a-62b100
p:the gold	a-91d117e95
p:the green	a131c-63d-72
p:the grey	a-65g122
p:the hospital	f102
p:the house	c70e69
p:the initials	a-67d84g89
p:the insurer	a70c-71
p:the invoice	a-78c-103d117e86
p:the ivory	a142c-65
p:the keys	c82
p:the lady	a-64e84f88
p:the large	a95
p:the last	c-117e103f-84g113
p:the lead	a123c-87
p:the leather	a-115c-105d160g70
p:the left	d83
p:the letter	d-78
p:the lid	d69
p:the lining	a-115c-71d86e89g66
p:the list	a-123c-130d-84f154g99
p:the little	d108f-105g-71
p:the london	c92
p:the long	a111b66c-87d-79g-84
p:the lord	c89
p:the man	c-74g119
p:the market	a-116b142c-122e81
p:the men	a108
p:the message	a-101f111
p:the moment	a-92b113
p:the monday	a-139c116g115
p:the money	e74
p:the morning	c-63
p:the name	a-72b129
p:the necklace	c-105e112g91
p:the new	d-88e99g-73
p:the night	c160e-80
p:the number	a-108c195e-79f-80g-65
p:the old	c-111e81
p:the one	b-82d-69e-114f-95g118
p:the ones	b66
p:the only	a80d65
p:the opal	g89
p:the original	a-80g110
p:the other	a97d-61
p:the owner	a-86c138e-73g-67
p:the pair	a86b-108d77
p:the paper	c76
p:the paperwork	a-99e122
p:the parcel	a-95c-86d91e109
p:the pavement	a-85e113
p:the pearl	c-81d177
p:the person	a-64e107
p:the phone	a112c-131d-83e-108g122
p:the photo	g116
p:the plain	a-116b60d97
p:the post	c-80f94g62
p:the press	c104
p:the price	a122c-65e61g-108
p:the principal	c-92f97
p:the question	g88
p:the rain	c-86e96
p:the receipt	e73
p:the rest	c-94d-79f69g136
p:the right	c146d-74e-127
p:the ring	c-132g190
p:the roof	a-81b111
p:the ruby	g69
p:the same	a97c-124d-75e-66f85
p:the sapphire	e-60g65
p:the saturday	d95
p:the second	d-100e-84g144
p:the set	a77
p:the shop	a-91b109c65d-71e65
p:the side	d112
p:the silver	a64c-95d76e-97g84
p:the six	d72
p:the small	a68c-139d103
p:the smaller	a81c-62
p:the smallest	a182c-90f-84
p:the smell	a-61d96
p:the sort	b74c-64e77
p:the spring	a97d-74
p:the steel	a92
p:the stone	c-112d-65e120g120
p:the strap	c-103d110
p:the street	a-91b69e108
p:the summer	a97c-110
p:the tan	a118d-72
p:the tea	c-107g134
p:the third	b63c63g69
p:the three	a-112d109
p:the time	b105e-84
p:the top	c-99g118
p:the trade	a-73c108
p:the twins	g95
p:the two	a-136e130f70g72
p:the uk	f97
p:the watch	a-128b74c-75d124
p:the way	a-94d93e126
p:the website	c-94e86f71
p:the wedding	a-129c147
p:the week	a121
p:the weekend	g60
p:the whole	g-68
p:the window	c89d83g-79
p:the woman	c-71g128
p:the workshop	a-128c-99d141e64g98
p:the world	a-73c101
p:the wrong	a-158c122e107f-80g-62
p:the year	b130
p:the young	a-123e120
p:them ?	c108d-69
p:them a	c106
p:them back	a-77e85
p:them for	c96
p:them i	b90c-137e70f94
p:them in	a-64d73
p:them on	b108
p:them to	a93c-64f97
p:then ?	a-120d161e-61
p:then i	a-121b145c-141f70g129
p:then please	a-113b126g68
p:there ?	a194c-132d-98e-69g-85
p:there a	a86b79c-123e-76g-66
p:there any	c-77d106
p:there anything	c67d105
p:there are	e73
p:there is	b-77e150g-70
p:there s	b88e-92f-69
p:there somewhere	a-98b99
p:there to	b78
p:there was	a118
p:there will	a111
p:they are	c-82f90
p:they d	a65e79
p:they gave	a99
p:they have	c-84e85
p:they ll	f94
p:they re	a-128b-90c147d128e-62
p:they were	c-89f94
p:thing ?	g87
p:thing a	a108c-66f63g-70
p:thing and	a73b-99f88
p:thing i	b88
p:thing in	a-104b142c-112
p:thing you	a93b65c-81
p:think of	b-68e100
p:thinking about	a132
p:third time	a-121c-78e115f134
p:thirty one	e112
p:this a	a65b89c-86
p:this form	a144b-114c193d-96e-86f-62g-193
p:this is	d-68g62
p:this morning	a-170c-103g174
p:this one	a104b79d-65
p:this summer	c66
p:this the	a-140c207d-134f-82g-154
p:this time	a-127g112
p:this to	a-80c143
p:this week	a-88c78d81e-74g105
p:this year	a163c-77e-69
p:though i	e79
p:thought of	a-83c134
p:thousand ?	b74c-70
p:thousand pounds	a99
p:three and	b129
p:three of	c66
p:three weeks	a63d62
p:three years	a-73b112c-103e113
p:through and	a-65b125
p:through in	e100
p:through the	c-63d92g65
p:through your	b93c-108f98
p:thursday ?	g117
p:thursday at	g70
p:thursday for	c-81f102
p:thursday lunchtime	d73
p:tienda de	c-109d115g-69
p:till then	g76
p:time and	c-88e97
p:time for	a86c-80g92
p:time i	a-124b81e143
p:time with	g88
p:times and	c-143e159f82g-67
p:to <1digits>	b-105c137
p:to <2digits>	a-80c105d-95e67f-79
p:to <4digits>	c110
p:to ?	a62b87
p:to a	a-80e80
p:to about	c-77e88
p:to an	a-73e112
p:to ask	b78c75e-82
p:to attend	a130
p:to avoid	a-90c105d-75f-76
p:to be	g-79
p:to book	a-92c116
p:to bring	b129c-121d89
p:to buy	a86b77c-63d-77f-74g-85
p:to carry	c67
p:to change	a-102c184g-128
p:to choose	c-60g89
p:to collect	a129d-69
p:to come	a61b-67e-88
p:to commission	a109
p:to confirm	g100
p:to do	c146
p:to find	a87e-67
p:to get	b91d-73
p:to give	a116d-96e-105
p:to go	a-77c92g75
p:to have	a-124b120d143g-62
p:to hear	d-103f111g121
p:to him	a105
p:to hold	a-126f92g72
p:to it	c-136d132g67
p:to keep	b111
p:to know	a-150b137c-122d143e142f-62
p:to leave	c71f101
p:to let	g70
p:to london	c-132g77
p:to look	b150c-146d93e-61g67
p:to make	c-122e111
p:to mark	a75
p:to market	c82
p:to match	a108c-79d-67
p:to me	a118b-101c-85d62g-83
p:to meet	f65
p:to mention	c-77e119
p:to mount	a-61d61
p:to nickel	g113
p:to order	a102b104d-124
p:to own	a106b118c-128d-64
p:to paris	a-79e91
p:to pay	a149c-135e-83
p:to place	c84
p:to present	a60
p:to purchase	a109b80c-72
p:to put	b66c-73d122
p:to receive	a75c-78f90
p:to return	a-105d137
p:to say	a-128b89c-75d-88e78g148
p:to see	a97b-73f-63
p:to sell	c161g-61
p:to send	c79
p:to show	c93
p:to sit	a94
p:to spend	a100d-87e-79
p:to stay	a74
p:to stop	d62e115f-74g-63
p:to surprise	a105c-77
p:to take	a-105d79g76
p:to talk	a-102b111
p:to tell	a-63b70e104
p:to that	a-97b72e72
p:to the	d-91g70
p:to try	a116c-101d-61e74g-78
p:to us	c-133f103
p:to use	d130e-65f64
p:to view	a88
p:to wear	b-72d194
p:to whom	f84
p:to work	a-102c103
p:to write	a91
p:to you	b-65c114d-125e-70g73
p:to your	a-117b-71c73d-63e-84f-63g140
p:toda la	a-77e139
p:today ?	a112c-81
p:told and	c130e-81
p:told by	a150c-97
p:told me	a79b-78d-91e79g-92
p:told my	a-127c-104e149
p:told the	a-90c87e121
p:told to	b103e120
p:told you	g75
p:too much	a-116c-110f154
p:took a	a98
p:tot je	a-134b146
p:toujours ?	c-65g100
p:toujours d	a-97g127
p:toujours la	c-71d85
p:toujours pas	a-82c215e-103f-84
p:tour de	a-60c-75g120
p:tour du	a-60b60c100
p:tourne dans	a-102c-104d110e114
p:tournee il	a65
p:tous les	a61b118d-64e-92f-61g-77
p:tous vos	a-113b149c-112f92
p:tout a	c-111g141
p:tout ce	c-95f112
p:tout cela	a-91f111
p:tout court	b63c-75
p:tout en	b86
p:tout et	c-62f143g-95
p:tout le	a82b-130c128d-62g-67
p:tout seul	a190c106d-208
p:tout un	a-87e99
p:tout va	a-79b94d85
p:toute l	f82
p:toute la	e-76g102
p:toute ma	a-70c-77e93f138
p:toute sa	e61
p:toute seule	d136
p:toutes les	a88c-69
p:toutes vos	a-63b83
p:train de	a66
p:transmettre au	c94
p:travaille a	b77
p:travel to	d64
p:treat myself	a-83b109
p:trent anni	a136c-73d-109
p:trente ans	c64d-72
p:trente huit	a96
p:tres beau	c75
p:tres bien	a96c-104d-88g99
p:tres fin	g75
p:trois ans	a-103b111c-60
p:trois cents	c79
p:trois de	e76
p:trois fois	a-88e80
p:trois generations	c66
p:trois questions	c104
p:trois semaines	c77
p:trois soeurs	a81
p:troppo grande	c-89d108
p:trouve ailleurs	a-87f105
p:trouve que	a-105c78g86
p:trouver une	a98
p:try on	a126c-67g-83
p:try the	a79
p:trying to	a-110c115
p:tuesday and	c117g-74
p:turns <2digits>	a101
p:tutta la	e61
p:tutti i	d131
p:twenty minutes	a-79c115
p:two of	a83b-61
p:two or	b70
p:two years	b104c-79e-80
p:u have	a132c-82
p:uhr mit	a123d-77
p:uk gdpr	c-95f118
p:um anel	a123
p:um dia	a-115b135c-96
p:um die	a-85e-94g160
p:um relogio	a122b84c-114d-84
p:un ?	c-75d123
p:un achat	a110
p:un altra	c81d-105g102
p:un an	a-80c-85d111e107
p:un anello	a143b110c-146d-125e-67g-63
p:un anillo	a111c-91
p:un anneau	a80c-77
p:un apres	a92
p:un article	d110f-74
p:un audit	c73
p:un autre	a-117c-125d108e149
p:un bijou	a88c71d-64
p:un bon	a92
p:un bouton	a-78d153
p:un bracciale	b95c65d-114
p:un bracelet	a123b-74c-89f-77g-62
p:un buen	b100
p:un cabinet	a60
p:un cadeau	a106b-69c-69g-71
p:un cafe	a-117c127d-65
p:un carre	a115c-84
p:un cheque	a-79c91e77
p:un chez	b-121c212d-146g-70
p:un client	a77d-68
p:un clip	c94
p:un code	a-86f106
p:un coin	a-108b115
p:un collier	c62d-93g-69
p:un confrere	g86
p:un conseiller	c86
p:un croquis	a139c-74
p:un de	b74c97d-91g-72
p:un demenagement	c-96d100
p:un des	d88
p:un devis	d95
p:un diamant	a-71c154e-67
p:un dimanche	a-77e171
p:un documentaire	b60
p:un doigt	a134d-73
p:un dossier	c77
p:un duplicado	a-68c-65d104
p:un entretien	c84
p:un essai	a-75c102
p:un essayage	c-87f117
p:un et	a-130d107
p:un etui	a108c-97
p:un expose	a-81c128g-67
p:un flacon	a-69c135e-91
p:un foulard	c-100d124
p:un geste	d-93e84
p:un giorno	a-106b134c-111
p:un homme	a-70c164
p:un horloger	b-65c79
p:un hotel	c75
p:un incontro	a79
p:un jour	a-127b152c-137d-84f-60g-69
p:un laboratorio	c64
p:un lot	a-120c119
p:un lundi	a115
p:un magazine	a86
p:un mail	a-100c-79d79e137
p:un manteau	a83c-88e62
p:un mardi	c102
p:un mariage	c-80d110
p:un matin	a111e-65
p:un medaillon	b68
p:un memoire	b82
p:un mercredi	a75c-129d110
p:un message	a-104c-118e97g136
p:un modele	a-123d167
p:un mois	a-75c-68f123
p:un monsieur	a-86f96
p:un moulage	a98
p:un necessaire	a96c-99
p:un numero	d107
p:un objet	a135c-128
p:un orologio	a118c132d-146e-102
p:un paio	a67c-67
p:un par	b98
p:un parapluie	e93
p:un parfum	a98c-90
p:un pari	a-87b131
p:un partenariat	c75
p:un pendentif	a97c-73
p:un petit	a125b-133c98d-119g-110
p:un peu	c-70f85
p:un peut	d90
p:un po	a-83c108
p:un porte	a87
p:un portefeuille	a111
p:un poste	a-82b74c68
p:un pot	a68
p:un pour	a83
p:un present	a129c-110
p:un pret	d69
p:un prix	a106c95d-100
p:un questionnaire	e113
p:un qui	a85c-111
p:un regalo	a94b65c-96
p:un reloj	c70d71
p:un rendez	a160e-121g-106
p:un reportage	c81
p:un rubis	c71
p:un sac	a88c-105d68
p:un salon	a68
p:un saludo	a-110c-109f146g70
p:un samedi	a65
p:un saphir	a63c-71g78
p:un service	c-115d118e99
p:un simple	a-102d98e85
p:un soir	a74e-67
p:un stage	a-62c91
p:un sujet	a-85c104
p:un technicien	a-70c95
p:un telephone	a-111c113
p:un tour	b61
p:un train	b89c-120g117
p:un truc	a113c-89
p:un verre	a-81c-61d77e86
p:un vieux	a-62c79
p:un vostro	c72d83
p:un vrai	a87
p:una borsa	a-66b118c-93e69
p:una casa	a-88e122
p:una collana	c-87e77g80
p:una cosa	a-65b74c-93e79g121
p:una parure	a75b86c-103
p:una vostra	b78c77d-74e-73
p:und bitte	a-124f88g112
p:und die	c-64f91
p:und herren	c67
p:und ich	a126b-98d-133e-125f90
p:und mochte	c130
p:under <2digits>	c-76f106
p:under a	g181
p:under the	b-82c-114d126f116
p:une adresse	c91f63
p:une alliance	a69c-95e69
p:une amie	a102c-94d100
p:une attestation	a-92c-116d125f84
p:une autre	b-80c-119e72f120
p:une bague	a104d-71e-63g-64
p:une belle	g89
p:une boite	a134c-115
p:une bougie	a99
p:une boutique	c89
p:une broche	a109d-87
p:une brochure	a-106b132c-75
p:une canne	a79c-69
p:une carte	a91c-82
p:une chaine	a84
p:une chaise	a-99c-102e135
p:une chose	c147
p:une cliente	a104
p:une collection	b87
p:une croix	a74
p:une dame	a107b-90
p:une date	c-85f65
p:une de	b87c124d-116e-89g-66
p:une demi	e84
p:une emeraude	a89
p:une enveloppe	c-61
p:une erreur	a-114c-103d127e112
p:une etude	a84
p:une facture	a142
p:une famille	a66
p:une femme	a71e79
p:une fois	a147c-136d-70e-74
p:une gourmette	d63
p:une grande	c60
p:une gravure	d78e73
p:une heure	a155b-72e-83g-70
p:une idee	a82b-72
p:une journee	c91
p:une lettre	d63
p:une loupe	a137c-91
p:une maison	a-69c93d-101e123f-70g-70
p:une malle	c102
p:une medaille	a125c-80e-63
p:une montre	a66b132c-136d-86f-71g-84
p:une offre	c96
p:une page	a-67f101
p:une paire	a86d-100
p:une parure	b113
p:une petite	a62d-68g-107
p:une photo	b-71c154d-112e-87
p:une photographie	a88
p:une piece	c65
p:une pierre	b97c-111
p:une plaque	c113
p:une poche	a85
p:une premiere	e105
p:une question	a94b112c-141
p:une qui	e92
p:une reponse	c74e72g-95
p:une riviere	a-87b160c-107
p:une robe	g-80
p:une semaine	a-77c85g78
p:une serie	a96
p:une seule	a133b-72c-150d-105e69
p:une simple	b65
p:une societe	c85
p:une tasse	a109
p:une trace	a-100c-63d121g69
p:une vitrine	a-91e98
p:une vraie	a116b-184c70e-74
p:uno de	b96
p:unos pendientes	c-110d116
p:until i	c-88g102
p:until the	a91
p:until then	a-106b111g65
p:up a	b126c-113g88
p:up and	c143e-106
p:up for	a-69f127
p:up from	a76
p:up on	f93g93
p:up the	g84
p:up to	a90d-67f-76
p:up with	a78c-94g74
p:us ?	g63
p:us a	c104
p:us and	b65g63
p:us both	a63
p:us in	c-118d114
p:us on	a-114g152
p:us we	c-70f106
p:use the	c70f73
p:used one	a125d-69
p:used to	c-63d-87f117
p:ustedes ?	a68b101c-113
p:uw huis	a-99b-71c137g-62
p:va bene	a-84b84g88
p:va bien	b93d79
p:va in	a125
p:vamos a	c101g-73
p:van de	a-113b124c-110d116
p:van mijn	b80c-121f106g119
p:vaut il	d93
p:ve a	a99b105d-93e-87
p:ve been	b-67d-66
p:ve decided	a106
p:ve done	c91e-66
p:ve got	c132g-88
p:ve had	a-72c66d-98e70
p:ve lo	a98c-88e-90f122g-62
p:ve moved	c-96d92
p:ve never	b80c-88e62f89
p:ve not	a-158d107f131
p:ve read	c-79g125
p:ve since	a-93c-101f150
p:ve written	a-84c121
p:vedere qualcosa	a91
p:vendeur a	c-76e100
p:vendez vous	a265b-62c-236d-62e-69
p:vendre des	c75
p:vendre la	c120d-65
p:vendre une	a70
p:vendredi <2digits>	c83
p:vendredi en	a89
p:venir ?	a129b-95
p:venir a	a100c-71
p:venir avec	a62
p:venir de	g69
p:venir mercredi	c-73d110
p:venire a	c112
p:vente de	d107
p:vers <2digits>	a79c-65e75
p:vers midi	d65
p:vers vous	a-114c-99g141
p:verso le	a100
p:vert et	a100
p:very much	c66
p:very well	a-69c94
p:veut pas	c114
p:veux acheter	a147c-101d-74
p:veux la	a128
p:veux le	a109
p:veux lui	a125
p:veux ni	e71
p:veux offrir	a72
p:veux pas	a87c-85e68f-63
p:veux plus	a-117c-112f144
p:veux que	e124
p:veux un	c236d-213e-178f-78g145
p:veux une	a125c-136d-93
p:veux voir	a83c-110f88
p:vi prego	a-108c-132d135f124
p:vi seguo	a-69b80c60
p:video call	g71
p:vie a	a89c-101f98
p:vie et	a-81c80
p:viendrai avec	g108
p:viens d	a-68d119
p:viens de	d-108e-105g104
p:vient d	a98d-94e-67
p:vient de	b-65c98
p:vingt ans	a101c-64g-80
p:vingt cinq	a82e-74
p:vingt minutes	e110
p:vingt quatre	b119
p:vingt trois	e73
p:vis a	c122d67
p:visite de	c-75g86
p:vitrine a	e89
p:vitrine c	a-98b-180c206e105
p:vitrine rue	a97
p:vitrines et	c81
p:vivo en	a117b-61c-142e-71
p:voces atendem	a83
p:voi ?	b85c-79d96
p:voi a	a-70c93d88e-68
p:voici la	a-76g111
p:voici le	a-100c-73g125
p:voila c	a-127c162e109
p:voila je	b72c-62
p:voir avec	a-78d72
p:voir des	a83
p:voir la	a104c-71
p:voir les	a157c-150d-61
p:voir vos	a141c-100
p:vom <1digits>	d103
p:von ihnen	c80
p:voor het	d-82g115
p:voor mijn	a139c-111d-107g-84
p:vorrei regalarle	a107e-67
p:vorrei sapere	a-98d134e62f66
p:vorrei solo	b114c-113
p:vorrei un	a123c-86d-103
p:vorrei vedere	a77
p:vorrei venderlo	a-120c167d-122
p:vos archives	a158c-133
p:vos ateliers	b-64d203
p:vos bijoux	a-98c147
p:vos boutiques	c77
p:vos bracelets	a114
p:vos clientes	a-98c111e-92f84
p:vos clients	a-81c107
p:vos collaborateurs	a-74c60e61
p:vos collections	a176
p:vos conseillers	c-80f95
p:vos courriers	a-83c-90f123
p:vos creations	a-61c108
p:vos envois	a-97c-101f133
p:vos equipes	c71
p:vos fichiers	a-99c-92f142
p:vos horaires	a66
p:vos invitations	a-91c-94f130
p:vos messages	a-73f87
p:vos montres	b91c67d-71e-66
p:vos parfums	a-74b80f78
p:vos pieces	a-69c95
p:vos prix	a174b-158
p:vos robes	b96
p:vos sacs	b74
p:vos salons	a-78c147e-86
p:vos soins	a-99e123
p:vos tarifs	a-112b148c-66
p:vos vendeuses	c84
p:vos vitrines	b74
p:vossa loja	a-96c157e-71
p:vostri gioielli	a-73b86
p:vostro archivio	a-104d-83f143
p:vostro sito	a-70e94
p:votre adresse	b64
p:votre atelier	c107
p:votre bague	c86
p:votre boutique	a-91c124d-90e88g-66
p:votre collier	c127e-67
p:votre dernier	a-143c179d-83
p:votre eau	a123d-76
p:votre fichier	a-103c-103e88f121
p:votre fondateur	c80
p:votre maison	a-96c96f-72g-78
p:votre marque	a-84c115
p:votre montre	d63
p:votre nom	a-119c145d-96e-71
p:votre page	c60
p:votre parfum	c86
p:votre personnel	a-118e107f91
p:votre poincon	a-66c-97d122
p:votre porte	a-74c102
p:votre president	c83
p:votre quartier	a68
p:votre question	a-99c-100g135
p:votre reponse	a-94c-129e116g130
p:votre responsable	a-86e100
p:votre salon	a-71c100
p:votre service	d-89e124
p:votre site	b89d85e-62g-65
p:votre vendeuse	a-77c-79e118
p:votre vitrine	a-68b113
p:voudrais donc	a73
p:voudrais en	a120c-65
p:voudrais faire	d93
p:voudrais lui	a91c-62
p:voudrais offrir	a89
p:voudrais pas	a-126c77d86
p:voudrais que	b-75c138
p:voudrais un	a131c-86d-85e-68
p:voudrais une	a66
p:voudrais voir	a115
p:voudrions lui	a72
p:voulais juste	a-79b119c-73
p:voulais seulement	a-94b72c-78g117
p:voulais vous	a-60b76
p:vous ?	d121e-73f-72g-94
p:vous a	a99b-91d-73e-93g81
p:vous acceptez	a74
p:vous adresser	c74
p:vous ai	c-126f107g68
p:vous allez	a116
p:vous au	a-79b-79c131g109
p:vous auriez	a134c-70
p:vous avec	c64
p:vous avez	b-66d-73e74
p:vous aviez	a-109b110c-100d-61g150
p:vous c	a101b94c-91d-86
p:vous cela	c62
p:vous cherchez	a-65f101
p:vous confier	c98d-97
p:vous confirme	a-108c-100g129
p:vous connaissez	a124
p:vous contacte	c79
p:vous d	a-74c106
p:vous dans	a64
p:vous de	f98
p:vous demande	c-120f124
p:vous demander	b73
p:vous depuis	a72b-65c74
p:vous des	b117
p:vous dire	b92c-69g101
p:vous ecrire	b-62c170g-108
p:vous ecris	c-114e81g140
p:vous en	a70c72e-119g-101
p:vous encore	c-120d178
p:vous envoie	g64
p:vous envoyer	c69
p:vous est	c77d-108g83
p:vous et	b-69c149d-133e-82
p:vous etes	a-73c155d-70
p:vous faire	c183
p:vous fais	a-104e119
p:vous faites	a130c-131e-98
p:vous ferai	c65
p:vous garde	a-81d142
p:vous gardez	f111
p:vous informe	a-67c111f61
p:vous interesse	a-150c141e146
p:vous j	a-131d94f128
p:vous je	b100
p:vous l	c-87d122f-67g95
p:vous la	a-84c135e64
p:vous laisse	a-78c68e96
p:vous le	a-152d-71e216f-68
p:vous les	d144e-80g-65
p:vous livrez	a133c-122
p:vous lui	a-132c175
p:vous m	a-98c-62d110e80f67g123
p:vous me	a110d-93e-109f-173g94
p:vous n	d-80e-72
p:vous ne	b-84c159d-63e-82
p:vous nous	a99c74d-64e-64
p:vous on	e60
p:vous ou	d116
p:vous ouverts	a85
p:vous par	a-70c137g-121
p:vous pas	a-69c182e-98
p:vous pensez	a-91b113
p:vous peut	a100
p:vous plait	b118c-133d-73e-67f140g-127
p:vous pour	a67b62e-61
p:vous pourriez	a-105d122
p:vous pouvez	a-72c-114d155f-70g128
p:vous prenez	c159
p:vous presenter	c76
p:vous prie	c-152f150
p:vous propose	c67
p:vous pu	a-94c-82g130
p:vous que	c-90d170
p:vous quelque	a102
p:vous qui	c161d-99f-62
p:vous rachetez	a-126c95d89
p:vous rencontrer	c73
p:vous savez	c110
p:vous si	a124b73c-74d-71e-65
p:vous souvenez	c123e-77
p:vous transmets	c145
p:vous trouverez	g99
p:vous un	a69c127d-112e-88g-60
p:vous une	a63b-65d63e-83
p:vous verrez	c92
p:vous voir	b101c-74g-126
p:vous voudrez	c81
p:vous voulez	a-68c165
p:vous vouliez	a-94c-102f107g107
p:vous vous	a-60c-103e131f62g-73
p:vous voyez	a-63b105
p:voy a	a101c-65
p:voyez ce	d87
p:vrai bijou	a62
p:vrai et	c110
p:vs avez	c108
p:vs faites	a86
p:vu en	g84
p:vu un	a-124b115e77
p:vu votre	c-89f73g111
p:w <4digits>	c-122d134
p:wait until	a-65b75
p:waiting list	a98c-95
p:walk in	a140c-64d-119
p:want a	a134b-61c-120f-65g-70
p:want an	c-114e132
p:want it	a-96g88
p:want the	a93c-62d-82
p:want to	a99c-70f-78g-104
p:want you	e94
p:wanted a	a-89b119e82
p:wanted to	b121c-88
p:wants a	a93
p:wants the	a169c-115d-91
p:wants to	a81
p:was a	d-103e88g-77
p:was at	a83
p:was born	c-74e118
p:was bought	d107
p:was charged	a-72c-94e141
p:was given	c-76d120
p:was going	g83
p:was in	d-76e81f-103
p:was kostet	a160c-107d-89e-65
p:was lost	a-101c-87d89e125
p:was my	a-85c-64d134
p:was not	c-96e105
p:was the	a66c75d-94
p:was told	a-127e141
p:was yours	a115
p:wasn t	a-88e80
p:wat kost	c-81d102
p:watch for	c65
p:watch from	a80
p:watch i	e61
p:watch is	a-77b99c-64d96
p:watch that	a-96c69
p:watch with	a69b-70c89
p:watch you	a-95c74d83
p:watches and	a-134b158c-91
p:watches in	b97
p:way i	a-79f100
p:way to	c-61d104e61
p:we are	a78b-72c83e-84f-71g-92
p:we can	b-67c174d-107g-108
p:we come	g117
p:we could	c83
p:we d	c98d-104e-75f-61g110
p:we do	a-93c67g121
p:we don	a-130b134
p:we had	a-112d61e89
p:we have	b-65c102
p:we help	c67
p:we ll	c86g91
p:we lost	a71
p:we make	a-101c66g102
p:we may	a-109b130c-62
p:we might	a-118b136c-62
p:we need	c124
p:we noticed	c96
p:we re	e-123g-101
p:we spoke	a-96g112
p:we thought	a69c-79d94
p:we ve	a-91c142e-105
p:we were	b-60c67d-71e89g-71
p:we will	c85
p:we would	a-95d113g87
p:we zijn	c-84d-83g123
p:wear it	a-66d138
p:wear the	a-169d187e98
p:wearing a	a94c-91g79
p:website and	a-62c71
p:wedding on	c-88d185
p:wedding s	a92
p:wednesday and	g72
p:wednesday the	g112
p:week ?	a-62c61d85e-75
p:week and	a-75e62f75
p:week end	a62
p:week of	a66g75
p:weeks i	a-62e104
p:went home	e80
p:went to	c89
p:what a	a-150c169e-63
p:what do	a-88d136g-63
p:what does	b101c-125d109
p:what have	a108
p:what i	c151e-83f-63g-83
p:what is	a-120b95c74
p:what it	b-86c144g-77
p:what s	a-69b101c151d-133e-69g-87
p:what the	b97c-88d70
p:what they	c146
p:what would	b83c62e-73
p:what you	b67g70
p:whatever it	c-93f118
p:when can	c-80d95
p:when he	b67
p:when i	b150c-146d80e74
p:when it	c-101
p:when she	a120c-84e-85
p:when the	a-81b116e-62
p:when we	a-62c-69g114
p:where do	c160g-100
p:where i	c-117e75f100
p:where the	c-81d117
p:where we	a-86b94c-72g131
p:whether i	a-73c-83d76e108
p:whether the	a-88c-83d75g133
p:which i	b-61d62e105
p:which is	a-91b143c-116e117
p:which my	a-67b114
p:which of	b69c-118d79
p:which the	c77
p:which would	a87
p:while i	a129b-75c-84
p:while we	d112
p:while you	a-168d137f101
p:white gold	g101
p:who came	c-84e82g70
p:who can	a86
p:who d	a122
p:who does	a-149c161d86
p:who has	b-96c183e-70
p:who is	a-140e146
p:who knows	a86g-68
p:who ll	b79
p:who prefers	a100
p:who s	c86g-71
p:who should	a118c-67
p:whom it	c75
p:wie besprochen	a-122c-110g143
p:wife and	a-93e107
p:wife has	d68
p:wife is	a128c-96
p:wife s	c66e77g-65
p:wife would	b82
p:will be	a99d-68e-96
p:will have	a-77b77g96
p:will pay	c74
p:will send	c94
p:willing to	a-73d74g64
p:window and	a-71c115
p:window is	a-105d140
p:wir haben	c-87d-83f157
p:wir ihnen	a-80c97
p:wir sind	b-67c113e-65f-65
p:wish to	a-109c93f112
p:wishes to	a109g-94
p:with a	d-118g-85
p:with an	a-67e109
p:with her	a67
p:with his	a85
p:with i	a74c-126e75
p:with initials	a103d-63
p:with it	d109
p:with me	a73b65c-81
p:with my	a-104b64c61e-137g133
p:with one	b135
p:with some	c95
p:with something	a70c-67g70
p:with the	b-88e-114g121
p:with two	a67f106g-82
p:with us	a62b91c-63
p:with weight	a96
p:with whoever	a-75e104
p:with you	a-63b65
p:with your	a-144d158e-69g-82
p:withdraw my	a-69c-101d-71f141
p:within <1digits>	c96
p:within <2digits>	a-82c111d-75e78
p:without a	a80b-115c-85e108
p:woman who	g97
p:won t	a84c-96d-102f80g-67
p:wondering what	a-106b131c-78
p:wore it	d105
p:work in	f63
p:worth ?	a-109b89c141d-113
p:worth a	a-68c101
p:would a	b150c-149
p:would be	b-84e61
p:would have	b82
p:would i	a96c-84
p:would it	a-141c108g113
p:would like	a138b-80c-73d-64e-63g-90
p:would love	a87c74d-64g-73
p:would make	c68
p:would need	a-65c131d-88g88
p:would one	b83
p:would only	a-123c120g62
p:would rather	a150c-124d-80
p:would somebody	a96
p:would someone	a87
p:would suit	a121c-91
p:would that	a-147b137
p:would the	a-71c91d80
p:would you	c124e-96f-72
p:would your	b-62c104e-60
p:wouldn t	c98d-73
p:write to	a184e-88g-66
p:writing a	a-93c140
p:writing from	e-65g127
p:writing to	a-112c91f107
p:x <2digits>	a187c-129g-66
p:y a	c-61d141f-74g-72
p:y compris	a-112c-112f152
p:y connais	c119d-70
p:y el	e95f72
p:y en	a93c62d-61
p:y la	c-100d105e89
p:y lo	a145g-109
p:y me	a124c-69
p:y no	a-77c138
p:y nos	c-91e104g76
p:y nunca	a126c64d-88e-88
p:y prends	a-86b138
p:y que	a61e-76g87
p:y si	a-61b139c-103
p:y suis	e100
p:y un	a61
p:y yo	c-64d-64e103
p:year <1digits>	c106
p:year and	c-80
p:year i	a103
p:year of	b114
p:year old	e133
p:year s	a-93c111
p:years ago	e-74
p:years and	c79
p:years at	c95
p:years i	a127
p:years of	b105
p:years old	a-156d158
p:years on	c102
p:yellow gold	d-108g74
p:yes i	a64g73
p:yes to	a-131c-143d123g143
p:you !	c162d-93
p:you ?	a-91b121d67
p:you a	a177b-88e-112g-64
p:you are	a-63c117f-75
p:you asked	a-126c-106g147
p:you at	a-80g126
p:you be	a-114c63f76
p:you before	c61
p:you buy	a-112c150d-85
p:you can	a63c-73g93
p:you charge	a-74c-93d128
p:you confirm	c113g-105
p:you consider	c82
p:you could	b77
p:you d	a-151c141d-91g136
p:you do	a148d-137e-108f-65g-97
p:you don	a65c72
p:you fix	c129d-71
p:you for	a-153b-105c115g121
p:you gave	a-131e109g93
p:you give	a-138c157
p:you got	a100
p:you guys	a68b92d-77
p:you had	a145c-114d-104e83
p:you have	a143b-93d-127e-113g-102
p:you hold	c-123f134
p:you i	c-105e81g93
p:you in	a-119d160
p:you keep	a-144f147
p:you know	g78
p:you lend	a-113c90d74
p:you let	c115d-74e-74f97
p:you like	a124c89d-70f-100
p:you ll	a-87b145d-102g-77
p:you make	a135c-144d-88g-64
p:you may	a-110f103
p:you mentioned	a-109c-76g130
p:you might	a-72c137
p:you my	f93
p:you need	c91
p:you offer	a81
p:you only	c78
p:you open	a136c-77d-103g-78
p:you our	c85
p:you pay	c97
p:you put	a108
p:you re	d111e-127
p:you said	a-127c-119e69g147
p:you say	a-129b-136c207
p:you sell	a176b-119d-107
p:you send	a214c-119
p:you sent	a-134c-73e161g68
p:you ship	a154c-121
p:you show	a121c-61
p:you sold	a-77c-86d106e64
p:you still	a88c-72
p:you take	c78
p:you tell	a-69b136c64e-62g-79
p:you the	a-60e118
p:you to	a-90e85
p:you ve	b-95e94
p:you want	c109
p:you were	a-129c-66f94g125
p:you will	c82
p:you would	a-150d164e85
p:young man	a-79c-128e138f72
p:your <4digits>	c107
p:your archive	a-96d125
p:your bank	a-63c94
p:your boutique	c86
p:your brand	a-62c84
p:your colleague	c-77e70f115
p:your competitor	a111
p:your competitors	a-71c95
p:your customers	c104
p:your domain	c81
p:your email	a-96c-98f-68g142
p:your geneva	c109
p:your head	c81
p:your house	a-81b-66c160d-149
p:your label	a-136c-166d187
p:your late	a-79e88
p:your leather	a-95c115
p:your london	a-141c-67d130e128
p:your mark	d125
p:your marketing	f93
p:your message	a-91g96
p:your mount	d84
p:your name	b-134c65d124
p:your new	c97
p:your old	a110b78c-87d-60
p:your own	a75b-72d-66e88
p:your paris	a-105e118
p:your people	a148b-92c-100
p:your perfume	c142g-73
p:your private	a-79f94
p:your requirement	c65
p:your rings	a-85c101
p:your salon	a69
p:your security	a-106e118
p:your shop	a-102c139d-73
p:your shops	c-101d126e-110f93
p:your side	a-69g63
p:your site	c116d-113e88g-66
p:your staff	a-97c80e74
p:your team	c78
p:your watches	a-134b111c85
p:your website	b118
p:your window	b133
p:your workshop	c70
p:yours ?	c-70d115
p:yours and	b95
p:yours from	a-111b88c-114d140
p:yours i	a61
p:yours in	c147d-104
p:yours to	a-72c114
p:zeit ?	a170d-68e-132
p:zum <2digits>	a-76b165
p:zum sechzigsten	a115c-84
p:£ <1digits>	a123d-61
p:£ <2digits>	a-141c115e120
p:будем в	a100g-80
p:в париже	a99c-85
p:до <1digits>	a77
p:добрыи вечер	c-62g102
p:добрыи день	c102
p:есть ли	a79
p:живем в	a125c-120g-84
p:здравствуите !	c98
p:кольцо с	c-97g121
p:мне нужен	c114
p:серьги с	a75c-101g110
p:сколько стоит	a91c-63
p:у вас	c83
p:хотела бы	c94
p:хочу заказать	a103c-101
p:часы с	a80c67g-88
p:ابحث عن	a95c-74
p:ابنتي في	a82
p:السلام عليكم	c99
p:باريس يوم	e157
p:في باريس	a96c-85
p:في شهر	c152
p:لزفاف ابنتي	a82
p:موعد خاص	a79
p:هل يمكن	c126
p:يوم الاحد	c-66e86
q:after-purchase/broken/1	b-87d101e98f-85
q:after-purchase/broken/2	a-65c86d-87e79
q:after-purchase/exchange/1	a-80d105
q:after-purchase/exchange/2	a-132c77e-86
q:after-purchase/order/1	b-76d98e67f-82
q:after-purchase/order/2	a-127b-71d86e121
q:after-purchase/order/3	a-106c116d-91e138f-61
q:after-purchase/owned/1	a-132b-105c-81d142g-105
q:after-purchase/owned/2	a199b-103e-62
q:after-purchase/papers/1	a-109b-88d123f-69g-100
q:after-purchase/papers/2	a-131b-73c-72d138e-82g-73
q:after-purchase/papers/3	a-66d108
q:after-purchase/repair/1	b-73d132f-64
q:after-purchase/repair/2	d106
q:client-wish/bespoke/1	a65c-61
q:client-wish/bespoke/2	b-88c-76d132
q:client-wish/call-back/1	b-73c-141d-134f128
q:client-wish/kin/2	c-79
q:client-wish/kin/3	e-115
q:client-wish/occasion/1	g-69
q:client-wish/occasion/2	f-84g-90
q:client-wish/occasion/3	a87d-69
q:client-wish/piece/1	f-70
q:client-wish/piece/2	f-84g-70
q:client-wish/piece/3	a114b-80d-137e-67f-67g-78
q:client-wish/price/1	a67b98d-119e-64f-85g-86
q:client-wish/price/2	a90c-144d117e-66g-110
q:client-wish/proxy/1	a91b-69c-94d93e-77f-63
q:client-wish/stone/1	a78e-99f-87
q:client-wish/stone/2	a128b-83c-65d-119e-83f-70g-116
q:client-wish/visit/1	a84c-79d-66
q:client-wish/visit/2	a88b-87d-70f-76g-109
q:client-wish/visit/3	a95
q:client-wish/wish-to-buy/1	a90d-76e-90f-72
q:client-wish/wish-to-buy/2	a101b-66d-114e-116g-78
q:client-wish/wish-to-buy/3	a79
q:earlier-exchange/addition/1	a-95b-96c-138d-84e-72g155
q:earlier-exchange/addition/2	b-68c-134d-92e-71f-61g110
q:earlier-exchange/awaiting/1	a-142b-77c-116d75e-69f64g151
q:earlier-exchange/awaiting/2	a-126c-128d127f-72g143
q:earlier-exchange/earlier/1	a-147b-93c-141e90f88g154
q:earlier-exchange/earlier/2	a-142b-72c-129d-91e-86f88g147
q:earlier-exchange/rearrange/1	a-63b-78d-93e-126g119
q:earlier-exchange/rearrange/2	a-93c-99g127
q:earlier-exchange/thanks/1	a-143b-93c-130d-90e-93f157g149
q:grievance/claim/1	d-91e134f-103g-118
q:grievance/claim/2	a-128c-112e157f-98
q:grievance/conduct/1	d-67e122f-62
q:grievance/conduct/2	a-101c-114d-90e142g-75
q:grievance/displeasure/1	a-82b-107c-139e160f-94g-95
q:grievance/unserved/1	d-129e114
q:grievance/unserved/2	a-67c-147d-77e141g137
q:no-project/catalogue/1	b129c-66d-109e-85f-65g-64
q:no-project/conditional/1	b136d-91e-81f-93g-75
q:no-project/conditional/2	a-131b120
q:no-project/curiosity/1	a-149b155c-94e-95f-86g-91
q:no-project/curiosity/2	a-124b142c-130d-71e-63f-61g-64
q:no-project/curiosity/3	a-90b125c-105
q:no-project/far-away/1	a-130b158c-151d-112e-73f-77g71
q:no-project/far-away/2	a-77b140c-122d-82
q:use-of-the-house/career/1	a-130c114d-92e-99g-102
q:use-of-the-house/career/2	a-62b92d-76e-69f-67g-72
q:use-of-the-house/career/3	a-92c96
q:use-of-the-house/charity/1	c85d-68g-90
q:use-of-the-house/charity/2	b-79c99d-76e-84f-64g-68
q:use-of-the-house/charity/3	a-103c106
q:use-of-the-house/digital-agency/1	d-90e-67g-83
q:use-of-the-house/digital-agency/2	b-85c105d-81e-73f-73g-87
q:use-of-the-house/digital-agency/3	a-61c83
q:use-of-the-house/distribution/1	a-132b-98c98e-77g-72
q:use-of-the-house/distribution/2	a-95b-79c131
q:use-of-the-house/freebie/1	a-123b-70c111f-65g-89
q:use-of-the-house/freebie/2	a-127b-137c168d-89e-160f-64g-82
q:use-of-the-house/influence/1	b-108c104d-107f-76g-88
q:use-of-the-house/influence/2	b-81c106d-81e-77f-74g-75
q:use-of-the-house/influence/3	a-106b-65c105d-67e-67f-65g-65
q:use-of-the-house/misdirected/1	a-87c159d-166f-105g-83
q:use-of-the-house/misdirected/2	a-112b-70c128d-71e-77f-80g-84
q:use-of-the-house/money/1	c94e-108f-95
q:use-of-the-house/money/2	a90b-64c77d-77e-72g-75
q:use-of-the-house/pitch/1	b-87c103d-108e-120f-88
q:use-of-the-house/pitch/2	a-92c99
q:use-of-the-house/pitch/3	c61
q:use-of-the-house/press/1	e-96g-86
q:use-of-the-house/press/2	a-85b-74c104d-83e-77f-72g-74
q:use-of-the-house/press/3	c89
q:use-of-the-house/property/1	a-114c124d-67e-70g-85
q:use-of-the-house/property/2	a-87c95
q:use-of-the-house/property/3	c69
q:use-of-the-house/resale/1	b-71c127d-94e-119f-80g-98
q:use-of-the-house/resale/2	a-173c186d-114
q:use-of-the-house/service/1	b-96c108d-88e-88g-86
q:use-of-the-house/service/2	a-134b-73c126d-84e-61g-63
q:use-of-the-house/software/1	a-117b-83c114d-129e-87f96g-85
q:use-of-the-house/software/2	a-75c90
q:use-of-the-house/software/3	c72
q:use-of-the-house/staffing-agency/1	b-73c109e-84f-65g-91
q:use-of-the-house/study/1	b60c80d-103f-66g-99
q:use-of-the-house/study/2	b-91c85d-84e-78g-75
q:use-of-the-house/supplier/1	b-75c77e-98
q:use-of-the-house/supplier/2	a-129b-74c115d-76e-80f-68g-72
q:use-of-the-house/supplier/3	a-60c86
q:wish-to-stop/erasure/1	a-141b-88c-152d-110e-90f159g-97
q:wish-to-stop/erasure/2	a-133b-80c-146d-99e-79f153g-82
q:wish-to-stop/erasure/3	a-114c-131f142
q:wish-to-stop/no-call/1	a-141c-149f164g-85
q:wish-to-stop/unsubscribe/1	a-70b-96c-90d-114e-95f157g-124
q:wish-to-stop/unsubscribe/2	a-63b-76c-132d-121f143g-133
q:wish-to-stop/withdrawal/1	a-152b-91c-135d106e-104f173g-118
q:wish-to-stop/withdrawal/2	a-131c-121d-70f151
w:!	a-81c119d-134
w:$	a-97c93e81
w:<1digits>	b-93c87
w:<2digits>	a61b-98e-81
w:<3digits>	a72b-122c115d-115f-82g-115
w:<4digits>	a-74b67d124e-108g-111
w:<5digits>	a-108b-120d144e-167f-82g-110
w:<link>	a-61c139d-83e-60
w:?	a79d73e-111f-88g-73
w:aaa	c86
w:aan	a-94c119
w:ab	a67d-110e109f-65
w:abbiamo	a-63
w:abeille	a80
w:abend	a84
w:aber	a143c-155d-91
w:abimer	a-70d108
w:abito	a89
w:able	a79b69c-87d71e-61
w:abonnes	a-62c86
w:abord	a-65b104c-100e110
w:about	e-76f65g111
w:above	d-84f74
w:abril	d87
w:acceder	f65
w:accent	a61
w:accept	a-86c105
w:accepte	a-85g64
w:accepterait	a82
w:acces	a-84c100f67
w:accord	c-83d-77f-60g123
w:accordez	c90
w:accordo	c-72g116
w:account	a-135f134
w:accreditation	c78
w:accroche	d73
w:accueil	c-79e124
w:achat	b117c-126d76e106f-65g-62
w:achats	a-91f111
w:achete	b61c-125d95g-80
w:achetee	a-63b-97d121e-60
w:achetees	c-78d92
w:achetent	a-83b76
w:acheter	a67b111d-143f-65g-85
w:acht	b84
w:acier	a151c-68d-120
w:acompte	c-67g112
w:acqua	a127e-71
w:acquerir	a101c-121d75
w:acquistato	a-64d103
w:across	a-71c93
w:act	f69
w:actress	a120c-72
w:actualite	a-91d74g75
w:actually	a145b-73c-116d-61
w:actuellement	c64
w:ad	a113g-72
w:add	a-104d72g106
w:added	a-84g75
w:address	c-81f128g97
w:adesso	b89d-67e107
w:adeyemi	a-73g111
w:administration	d66
w:admired	c94
w:admirer	c87
w:adore	c82g62
w:adored	c74
w:adresse	a-81e-62f137g140
w:adresser	a122f70g-86
w:adresses	c106
w:advise	c-69d123
w:affaire	f73
w:affiche	a-84c84d71
w:afford	a-95b94
w:afin	c63
w:afspraak	g105
w:after	c-103
w:afternoon	b-63d67
w:again	a-103c73g130
w:against	a98g-65
w:age	a-123d126
w:agence	c93
w:agency	a89
w:agenda	a111c-64
w:agent	c99d-68
w:ago	d63e-83
w:agora	a68
w:agreed	a-122e94f62g98
w:ahead	a-119b118c-105e108g89
w:ai	f67
w:aidez	a92
w:aiguille	d87
w:aiguilles	a62c-87
w:ailleurs	f97
w:aimable	c-60f91
w:aime	b120d-87e-87g-83
w:aimerais	a96e-67f-91g-85
w:aimerions	c82
w:ainda	a63c-76
w:ainsi	a-86f121
w:air	b96
w:airport	a-93d122
w:ait	b75c-62g98
w:al	c-68
w:alarm	c177f-104
w:algo	a68
w:alguien	e91
w:algun	a-72b92
w:alianca	a62d86
w:alianzas	a68c-65
w:all	g69
w:alle	d-96f87g90
w:alleen	b67c-60d67
w:allergic	g102
w:alles	a-104c-73d65f127
w:allez	b-85c154
w:alliance	c-87d76g-71
w:alliances	a86c-116d-72
w:allo	c166d-103
w:allora	a-87b62g114
w:almaty	a92
w:along	d97
w:alors	c-78
w:already	a-126c119f104
w:als	e-63f61
w:also	e-60f81
w:alta	a-65b79
w:alto	c77
w:altra	g61
w:always	b67e-61
w:am	b-77c66f-81
w:amber	a116c-77
w:ambre	a159c-133
w:amend	a-73c62f88
w:ami	a-80c88
w:amie	a62d63
w:amore	c63
w:amount	c77
w:amour	c128d-63
w:amoureux	a111c-76
w:an	c71
w:anche	a134d-100e-63f-70g-73
w:ancien	c60
w:ancienne	a61d-73f106
w:anciennes	c83d-79
w:anciens	a98c-130d124
w:ancora	a64e-84
w:anel	c-64g64
w:anello	d72g-72
w:angers	d72
w:anglais	a-69c68
w:angle	c60
w:anhanger	a76
w:anillos	b110
w:anneau	a69c-77
w:anneaux	g64
w:annecy	d99
w:annee	b133c-85d134e-62
w:annees	a73b90c-95
w:anni	g-72
w:anniversaire	f121
w:anniversario	a63
w:anniversary	a-91b94d-98e103f73
w:anno	b91
w:ano	a95
w:anos	a64b103c-63g-69
w:another	a69d-116e69
w:ans	a67b73e-65f-73g-118
w:anse	a-87d113
w:ansehen	a103c-62
w:anselme	a-65g105
w:answer	a-76b-61d-74g127
w:answers	a-83c110
w:antwerpen	d85
w:antwort	a-91c-107e142
w:anvers	c77
w:any	a81b-74e-100
w:anybody	a65
w:anyone	e71
w:anything	b64e-99
w:anyway	c77
w:anywhere	b120c-112
w:ao	e118
w:aout	a68
w:apologies	g131
w:app	a-60e88
w:appel	a-92c-81f129g89
w:appeler	f69
w:appelez	a-65c-65f123
w:appelle	c99d-61e79
w:appels	a-83c-83e67f114
w:application	a-74f110
w:appointment	a-89c70d-66e73g79
w:apporte	a117e-76
w:apporterai	g93
w:apprenticeship	b94
w:appris	e69
w:approche	a66
w:appuntamento	a-86f62g71
w:apres	a66d-69
w:april	c-69f107
w:arbre	c69
w:archive	c-86d148
w:archives	a128c-61
w:archivio	a-85f118
w:ardoise	a96
w:are	c69e-71f-61g-96
w:area	a-74c100
w:argent	a121c-122d-119f-76
w:argento	a130c-95e-68
w:argument	b125c-96
w:arm	c108
w:armband	d99
w:armbanduhr	a74d-78
w:armes	a75
w:around	d108
w:arrange	g62
w:arranged	a-87g110
w:arret	a-67b90
w:arrete	a186c-131d-111e99
w:arreter	f112
w:arriere	d-83f103
w:arrivata	a-72c-81d119
w:arrive	c-80d66f-83g98
w:arrived	a-89c68e70
w:arrivee	c-76d140g113
w:arrivent	f83
w:arriver	b73f103
w:art	d-69f120
w:article	c-73f132
w:artisans	c74
w:artistique	c117e-70
w:arts	c109
w:as	a-67g125
w:asdf	a-72c114
w:aseguradora	d71
w:asi	a154d-73e-78
w:aside	b83c-89g102
w:ask	a-70c95d-102
w:asked	a-80b-62c-91d-109e114g146
w:asking	a-83f74
w:aspetto	a-116c-111e101g134
w:assez	b108c-85
w:assistant	c-86g63
w:assistante	a98
w:assistants	a-88c122
w:association	c104
w:associe	c155
w:associes	c-95
w:assurance	a-86c-86d138
w:assure	e69
w:assureur	c-78d109
w:ate	c103
w:atelier	c84e-67f-66
w:ateliers	d178
w:atendem	a69
w:atender	a107
w:attached	a-86b-63c116e-97
w:attend	c83e-129
w:attendais	a-74b76c-73e86
w:attendant	a-110b133c-68
w:attendre	c-106g61
w:attends	a-104c-106e130
w:attente	a-78e93f72
w:attention	f98
w:attesa	c-72e66
w:attestation	a-78c-102d115f62
w:auction	c83d-60
w:aucun	b126c-124e100
w:aucune	a-84c-79e114f87
w:audience	a93
w:audit	c83
w:auditeurs	a62
w:auf	a-60e139f-72
w:aujourd	b111d-86g-60
w:aura	a76e-82g78
w:aurai	a-122b135c-104g109
w:aurait	c139
w:aurez	a71
w:auriez	b-60c65e-69g-82
w:aus	c-61e-85f92
w:aussi	b-100c135
w:autant	b89
w:automatique	a-102d96e104
w:autorisation	a65d-84
w:autre	c-121e108
w:autres	e-66g-72
w:autumn	g95
w:aux	c69e-69
w:available	a-63c90
w:avais	a-102c-120e127f102g95
w:avait	a-112c-105d161e134g79
w:avance	d98e-70
w:avant	f-61
w:avenue	c80
w:avere	a72
w:avete	b-71c-123e126g-61
w:aveva	g116
w:avevo	a-77
w:aviez	a-130c-137g145
w:avions	a-88c-102g145
w:avis	a-94c-110e68f143
w:avo	a110d-60
w:avocat	a87
w:avoid	a-64c97
w:avoir	g99
w:avons	e-68
w:avril	a99c-68
w:avv	a109c-98f77
w:awards	a72
w:away	b74d71
w:awning	a-73c138
w:ayant	c-92g125
w:b	b-61c68d72e-96
w:baby	a148d-100
w:bac	b135
w:back	a-79b-100c93d78g102
w:backwards	a-77e68
w:bad	a74
w:badge	a-73c107
w:bag	a108c-71g-115
w:bags	b61c89g-92
w:bague	a64b-61c-70g-75
w:bagues	b142c-108d-68f-67g-67
w:baguettes	a112
w:bail	a-82c89
w:balance	a-86c83e83
w:ball	c62
w:ballpark	b113c-86
w:band	c-98d86
w:bangle	c-77
w:bangles	f62
w:bank	c96
w:banque	e106
w:bapteme	c-71e74
w:barcelona	d88
w:bari	c84
w:bas	a-64b93c-92f67
w:basement	c142
w:basket	a138c-89
w:baskets	e79
w:basse	g90
w:basta	a70c-60f81
w:bath	d124
w:beads	a73c-62f71
w:bear	a169d-140
w:beat	c70
w:beau	e-63
w:beaucoup	d-83e-63f87
w:beaune	a110
w:beaute	c88
w:beaux	c67
w:bebe	a128c-127d-75e107g-82
w:because	a104b-73d-84f-69g-88
w:become	a124b-70
w:bee	a183b-94c-80d-76g-84
w:bees	a80b-76
w:before	b-77e61f-68
w:began	g97
w:begun	f75
w:behalf	f97
w:behind	c65f-67
w:bei	a-67b117d94e-71f-65
w:beige	a124c-83
w:being	a-65b90c-120d-78e140f62
w:believe	a-108c64e-63f81g91
w:bella	b83
w:belle	b-86c-118g89
w:belles	a-89f80
w:bellissimo	a-79d94
w:bello	a60
w:beloved	a-83c120
w:below	a-102b66c77d-64e-61f-98g92
w:belt	c-95e90
w:belts	a-81f89
w:ben	c-69d-65e81f75
w:bench	a-107c151
w:benissimo	a-94g86
w:beratung	b132c-84e68f-70
w:bergamo	d73
w:bernadette	c109
w:besoin	a-75b82c77e-88
w:bespoke	b97
w:besprochen	a-89c-63g123
w:best	c120d-95e-75g-66
w:bestatigung	a-96c-82f122
w:beste	c78
w:bet	c145
w:bete	b65
w:better	a-72b92e82g70
w:between	c-64d87
w:bianco	a86
w:biarritz	c139d-79
w:bien	b75c-100d65g120
w:bientot	c-80d105
w:big	b111c89e-67
w:bigger	a125
w:bij	b86d80g-62
w:bijou	a99b-97c73e-90f-65g-69
w:bijouterie	a84
w:bijoutier	a-73d64e62
w:bijoux	a-86b72c128e-84f-63
w:bin	e100
w:birth	a-97f111
w:birthday	c-104d-68e65f123
w:bis	a86b83c-117d-97
w:biscuits	c79
w:bit	c-87e71
w:bitte	d-96e-87f124
w:bjr	a79
w:black	a105c-117
w:blanche	f67g86
w:blauen	a99
w:bless	c82
w:bleu	a69b-61c-73g77
w:bleue	a155c-90d-61e-75
w:blind	a84
w:blog	c104
w:bloke	c68g63
w:blonde	c-94e97
w:bloque	c64
w:blu	a103c-60d-70
w:blue	a137b-110d-110e-85
w:boa	d-77
w:board	a64b86c-85
w:boat	c101
w:boda	a-88b103
w:bodas	e61
w:bois	a137
w:boite	b72e80f-63
w:boites	b-78c149
w:bologna	a97c-66f62
w:bolsillo	a63g61
w:bolso	c-106e109g73
w:bom	g95
w:bon	b-71g77
w:bond	a74
w:bonne	e-103g122
w:bonsoir	b-79d-61e-61g126
w:bonus	b91
w:book	b-64c130d-80e-63f-61g-80
w:booked	a-64c116
w:booklet	a-88d107
w:books	f68
w:bord	g88
w:bordeaux	a75c-105e-89
w:born	e95
w:borrow	a-68c105
w:borrowed	a-110c134
w:borsa	b76c-118d85g-64
w:boston	a-73e61g67
w:both	c-142f121g132
w:bother	f150
w:bottle	c-85d91e71
w:bottles	a-64c100
w:bouclage	c66
w:boucle	a75c-87
w:boucles	c70e-62
w:bought	a-142b-87d140f71g-85
w:bougie	b-63c-118d99e75
w:boulangerie	b94
w:bouquet	a-70e98
w:bout	a-79e121
w:boutique	a-66b-67e71g-82
w:boutiques	c84
w:bouton	a-75d114
w:boutons	a67c-105g75
w:bowls	a84b-90
w:box	a-95b-73d106e128
w:boxes	g65
w:boy	c105
w:bracciale	b83e66
w:bracelet	a63b-94c-86d79g-81
w:bracelets	b79
w:brand	a-66c92
w:brands	a-74c95
w:bras	e73
w:brass	a117c-74
w:bravo	a-93c-63e149
w:brevet	a-91c130
w:bride	a97b-70c89
w:brides	a-68c92
w:bridesmaids	a71
w:brillant	d65g60
w:brille	c76
w:brincos	d62
w:bring	c-65d77e-76f-60g105
w:broche	c-93d87g72
w:brochure	a-86b125
w:brochures	a-94b138c-66
w:broke	d150e-90
w:broken	b69
w:bronze	c109
w:brooch	a64b-113e78
w:brother	a75d-65e-76
w:brown	a152c-83e-76
w:bruxelles	a93
w:buckle	a77d-67
w:budget	a113c-89d-66
w:buee	a-102d123
w:buenos	c124
w:bugiarda	a-63c-63e113
w:building	a-91c150
w:built	c-65e117
w:buonasera	c101d-75
w:buongiorno	b-67e-89
w:burgundy	c82
w:bus	a79c74d-61e-103
w:buscamos	c94
w:busco	a93
w:business	c109d-73
w:but	b69f-76
w:buttons	e89
w:buy	a98d-111e-70f-66g-98
w:buying	b96c-102
w:by	b-84
w:c	e62
w:ca	b90g-89
w:cabas	a89
w:cabinet	c135d-88e-85
w:cada	e60
w:cadeau	a81b-88c-108d71f-65
w:cadeaux	c67
w:cadran	a87c-127
w:cadre	a-90c87
w:cafe	a-116b-66c141d-108
w:caffe	b79
w:cahors	a78
w:caisse	a64
w:calendar	c-109f76
w:calibre	a-86c83
w:call	a119c-91d-62f-153g66
w:called	c-90d-80e145
w:calls	d-77f148
w:calma	g97
w:calme	a94
w:cambio	a-90c73
w:came	b-76c-123d91e129f-66g70
w:camel	a98
w:camera	c104
w:cameras	a-84c152
w:camille	c-87g102
w:camion	c154e-77
w:campaign	b70
w:can	a61d83e-85f-63g-75
w:cancellazione	a-83c-79f127
w:candela	c-67d-62e109
w:candidature	f74
w:candle	a-61c-120d92e121
w:candles	a122
w:candlesticks	a112
w:canne	c-63e83
w:cannot	d83
w:capisco	c-68e81f70
w:capital	a-61b-65c163
w:capucine	a-88b63
w:car	a66d-95e-92
w:cara	a-111c107e97
w:carat	c142g-88
w:carats	a123d-85
w:card	a-62b-66c-62d92e65f112
w:care	b76
w:carer	c72
w:carnet	a132d-61
w:carre	c-62d73
w:carree	a145e-61
w:carried	c-62e100
w:carrier	a-101c141
w:carry	a-78g61
w:carta	d-63e106f73
w:carte	b-78
w:cartes	f101
w:carton	a-78e71
w:cartons	a-79c94f69
w:cas	b102d-111e-78
w:casa	c105d-117e70f-62
w:casas	a84
w:case	a142b-81c-113d84e-86f-65
w:cash	a78c76d-69
w:caso	a118c-93
w:casse	d138
w:cassee	d-60
w:cat	a-70c174
w:catalogo	b68
w:catalogue	b101d-87e-76g-62
w:catalogues	b106d-71
w:cause	e80
w:cb	a77c-63
w:ceci	a110
w:ceiling	c86
w:ceinture	a89c-112e60
w:celle	e-61g105
w:celui	c-77d84
w:cena	a-66c91
w:cent	c81
w:centimetres	c-92e89
w:centimetri	g114
w:centrale	c63
w:centre	a-94e88g63
w:cents	c72
w:cercate	c134e-67
w:cerchiamo	c79
w:cerco	a101c-70
w:certain	b66c109d-63
w:certificado	a-68d100
w:certificat	a-74d87
w:certificate	a-81c-79d100f106
w:certificato	a-74d61
w:certifie	c64
w:certified	c69
w:ces	a-75b107d-72f64
w:cet	a92c-85d-77
w:chacun	a97c-95
w:chacune	a93
w:chain	a112b-64c-96
w:chaine	a87c-64d70
w:chair	e91
w:chaise	a-101e127
w:chambre	a66
w:champagne	a-83c-72e139f101
w:chance	c99
w:chandeliers	a106c69d-105
w:change	a-135b90d-77f169
w:changed	a-85c-105d109f155g-64
w:changement	a-89
w:changer	a-102d127
w:changez	a-100d152
w:chap	a-94e92
w:chapitre	a131c-75
w:chaque	c102d-100e-92f91g-69
w:charge	a-87b-67c103f-61g-67
w:charged	a-85c-96e142
w:charity	c72
w:chat	b-92e105g108
w:chaton	a72
w:chauffeur	a79
w:chaussette	d81
w:chaussures	g72
w:che	g-64
w:cheap	a74b-114c151d-75e-63f-65
w:cheapest	b112c-129
w:check	d81
w:checking	a-87c80
w:checkout	e81
w:chef	a98
w:cheffe	f87
w:chemo	a135b-64
w:cheque	c100
w:cher	b78c74g-62
w:cherche	b-97c113e-67f-73g-70
w:chercher	c131
w:cherchez	f73
w:cherchons	a88c64
w:chere	a-69c82e-92f131
w:chevaliere	a98
w:cheveux	e77
w:chez	c64e-61g-100
w:chi	b66
w:chiamo	c80
w:chic	c62
w:chiedo	c122d-133e-83f98
w:chien	c74
w:chiens	c132
w:chiesto	a-61c-70e107g61
w:chiffre	b-112c-103d132
w:children	b60e102
w:chocolat	a-77
w:choeur	a88
w:choice	a-89d73
w:choir	c110
w:choisi	a-102e87
w:choisir	a146c-153d-73g-65
w:choker	b103
w:choose	a104d-89e-91
w:chose	a78c-65f-71
w:choses	c-107
w:christening	c71d88
w:christmas	a90e-95
w:chronographe	d99
w:ci	d-76f-65
w:ciao	a72
w:cigarette	a-101c-87d131e76
w:cinco	a-110e105g82
w:cinq	b74d-90
w:cinquante	a97c73e-65
w:ciondolo	a69
w:circa	a129c-60
w:cire	c-69d83
w:cita	a-67c77
w:cite	a71c-97f66
w:citrine	a124b-80
w:claire	a148g-109
w:clasp	a81c-86
w:clasps	a-95c114
w:class	c113
w:classe	b-110c140f-68
w:cle	c-74e85
w:clean	a-110c81d106
w:cleaning	a-93c118
w:clemence	a-74g135
w:cles	c100d-112
w:click	c69
w:client	a-61e77f74g-76
w:cliente	d-116e102
w:clientele	a-77e97
w:clienteling	c66
w:clientes	a-110c136e-105
w:clienti	c104
w:clients	a-115b-88c108d-79e66g-72
w:clinique	a90
w:clinquant	a60
w:clip	a125d-83e-62
w:clips	b-81c-80d69
w:clique	a-75f110
w:clock	a66c-93d85f-93
w:close	c78d-96e-71f144g-79
w:closed	a101c-85
w:club	c100
w:clutch	a74b72c-82g-70
w:cm	a108b-77c-141d-80e-79f-65g93
w:co	a76
w:coach	e75
w:coat	c-89e137
w:cobro	c129
w:cocktail	c65
w:code	a-130c75d88
w:coffee	a-76b88c84
w:coffre	a62
w:coffret	a-98c-118d79e77g94
w:coffrets	c72
w:cognac	c-71
w:coi	a109d-107
w:coin	b89
w:coince	a-97d103
w:col	a147b-60d-92e-97
w:colis	e91
w:collana	a-62g94
w:collane	c69
w:collar	d100g-93
w:colleague	c-101e91f73
w:colleagues	c63
w:collect	a136c-103d-85
w:collected	a-78e73f68
w:collecting	a-108
w:collection	a-100c65d60
w:collectionne	a65
w:collections	a151
w:collector	a71
w:collegue	c-111e108
w:collegues	a-62c127e-72f65
w:collezione	a-70b109c-109d77
w:collier	g-81
w:colliers	g82
w:colonel	c129
w:colore	a-79g101
w:colour	g62
w:coloured	a73c89
w:com	c67f-62
w:combien	b81e-92g-96
w:come	a64e-74f-69
w:comes	a82b88d-85e-89
w:coming	b-71c162d-97e-78
w:commande	d123g-67
w:commandee	d113
w:commander	a79
w:commandes	a-75
w:comme	a-67e-83g147
w:commence	e77
w:commencer	a71
w:comment	a-83b118c-106d129e80f-75
w:commentaires	a-81c-108f134
w:commercants	c87
w:commerce	a-63c99
w:commissaire	d86
w:commission	c75d-95e-66
w:como	a-108c-72d92e109g114
w:compagne	e-75f90
w:compagnie	c66
w:compagnon	e77
w:company	b-73c103d-89
w:compare	b70
w:competitors	c81
w:compie	a89
w:complained	c72
w:complet	a-79d130
w:complete	c-66g71
w:complimentary	e82
w:complimenti	a-115b104c-79e117
w:comprado	a-92c-66d124
w:comprar	b111
w:comprato	a-115c-89d128
w:compre	a-119c-93d134
w:comprei	a-89d118
w:comprendre	a-83e85
w:compris	a-82c-74f143
w:comprise	a71
w:compro	a68b73c-67
w:comptable	e60
w:compte	d-93f93
w:compter	c102
w:comptes	a64
w:compteur	a-63c105
w:comptoir	g113
w:computer	c81
w:comunion	a63
w:con	d-108
w:concernant	a-104f143
w:concours	c166
w:condition	d-86g95
w:confermo	a-103c-75g128
w:confiance	e60
w:confidence	c99
w:confidentialite	a113
w:confie	d110g-91
w:confier	c100
w:confirm	e-64f103g87
w:confirmation	d84
w:confirme	a-72c-69g129
w:confirmer	a94c-64f74
w:confirmez	a-65c73
w:conforme	c67
w:conformement	c-90f117
w:confrere	c88
w:conge	a-104e104
w:congratulations	a-65c61
w:connais	a72b-84d-120e66g-60
w:connait	a-80b82d73
w:connaitre	e63
w:connu	e85
w:consegnato	a-86c-61d109
w:conseil	d73
w:conseille	d69
w:conseiller	c72
w:conseillere	c-63e130
w:conseillers	f83
w:conseillez	a91
w:consent	a-85c-69f128
w:consentement	a-93c-120f142
w:conserve	a-64c-115d124f62
w:consider	a61d-70e-68
w:considered	a-76c76
w:console	c-63g89
w:constate	a-76e98
w:consulente	a98
w:contact	a-66c104d-72f93
w:contacte	f62
w:contactez	a-75c111
w:contacts	c98
w:continue	a-106c-78f134
w:continuent	f103
w:conto	c66d-64
w:contraire	a-66e133
w:contrario	e62
w:contre	a-145b-84c157d82
w:controle	a-87d117
w:convenu	a-107c-95g131
w:conversation	f116
w:conviendrait	a80
w:convient	g85
w:coordonnees	f74
w:copain	b80
w:copie	e68
w:copies	f79
w:copine	a62
w:copy	c-71f94
w:cordialement	a-118c-76d112f114g66
w:cordon	a-119d192
w:cork	a-61b99
w:corner	c77
w:correct	a-101c-90f144
w:correo	c65
w:correos	a-87f110
w:correspondance	a62
w:corriere	a-70d87
w:corriger	a-91f113
w:cosa	c-72d-74e92
w:cosas	d78
w:cosi	a-72b99
w:cost	b71e-79
w:costa	a90b76c-107
w:costume	a69
w:cote	c65d-73g-72
w:coucou	a83
w:could	a63b-74e-95
w:couldn	a-60e105
w:coule	a-86d86
w:couleur	a115c-113d-69
w:couleurs	a-88d101
w:council	c100
w:counter	a-98d81
w:coup	a71b-112c69d-87
w:coupe	e102
w:couple	c-83e112
w:coupure	c84
w:cour	a-64g81
w:courant	f60
w:courier	a-95c74
w:couro	a-70d139
w:couronne	d88
w:courrier	c-102f95
w:courriers	a-92c-96f128
w:cours	a-84c83e77
w:court	a124c-95d-70
w:courte	g64
w:cousin	c99
w:cousine	a-77g64
w:coute	b101
w:couture	c-74d81e65g-69
w:couverture	a75
w:covid	a103
w:cracked	a-117d135
w:cravate	a110c-71
w:cream	a-118d168
w:creations	c92
w:creative	c72
w:creator	c60
w:credit	c74d67
w:cree	a-79c97f76
w:creme	c-88d103
w:creux	c78
w:crew	a-66c97
w:cristal	a108
w:crocodile	c76e-86
w:croire	a-69
w:crois	g104
w:croit	c133
w:croix	a86
w:croquis	c-94g114
w:cross	e84
w:croyez	a-115b-67d134e70
w:crying	f77
w:crypto	a75
w:crystal	a-101d117
w:ct	b-82c124d-61e-76g-62
w:cuando	a-109b113
w:cuanto	a-98b102
w:cuarenta	a64e65
w:cuatro	c-74e63
w:cuff	d117
w:cufflinks	a131c-94d-101
w:cui	c-61
w:cuir	a99b-64c-142f-69
w:cumple	a76
w:cuore	a-84c61f117
w:curiosa	a-68b109c-65
w:curiosite	a-102b130c-105
w:curious	a-88b110c-75
w:current	a-83c76
w:currently	b80
w:cushion	c-116d113
w:custa	b101
w:customer	c67d-72e-70f67
w:customers	b-71c136d-60
w:customs	a-100c-120d140
w:cut	a79g65
w:cv	a-72c90
w:dad	a121d-103e-65g-104
w:daft	a96
w:dahin	a-80b116
w:daily	e62
w:dal	b-61f116
w:dall	f84
w:dalla	a-105c-91f120
w:dame	c-101d-79e63g129
w:damen	c89
w:dames	b-73c103
w:dan	a-115b105d-70e97g102
w:dank	a-107g130
w:dann	b80c-75d-102e79
w:darf	c111
w:dark	a124d-96
w:darker	a75
w:das	c-135e67
w:dass	c75
w:dat	c-122d65
w:data	a-109c-108f133g86
w:date	c-123d109f151
w:daten	a-85c-87f128
w:dates	e75
w:dati	a-93c-113f139
w:dato	e89f65
w:daughter	g-90
w:daughters	b81
w:daylight	b71
w:days	a-113c73d87
w:dead	c63
w:deadline	a-97c67d67
w:deaf	e62
w:deal	c82
w:dear	a-78b-70c81
w:deauville	c67
w:debout	a-117e131
w:debut	c-71
w:decade	c-105
w:decede	c116d-70
w:decedee	a-80c-74f121
w:december	a77b-63e-69
w:decembre	b-61
w:decent	a106
w:deception	e92
w:decide	b99c-69d-66g-65
w:decided	c-60f92
w:decider	d-91
w:decision	f63
w:deco	a86
w:decor	a122d-83
w:dedans	g111
w:defaut	e81
w:defile	a166d-63g-108
w:degli	c-68d83f76
w:degressif	c78
w:dehors	a-85e96
w:dei	f122g-68
w:deja	b63c100d-98f-64
w:dejen	a-85c-75f122
w:del	b-75d117e-71g62
w:delai	c-118d60
w:delete	a-70c-101d-94e-94f157
w:delighted	a113
w:delivered	c-99d124
w:delivery	a146d-99
w:dell	c-115f141
w:della	a-90b-62g111
w:delle	g64
w:dem	c63e-88f-68
w:demain	a63c-66d-71e-89f-65g98
w:demande	a-64f152
w:demander	a122g-74
w:demandes	a62
w:demenage	a-73c73f85
w:demenagement	c-96d107
w:demi	g73
w:demo	a-67c88
w:demonstration	c79
w:den	b64c-136d97
w:dent	a-78d106e88
w:dentist	b91c-85g96
w:dentro	c-118d82
w:depart	a116
w:department	a-74c87
w:depasse	a68
w:depenser	a72
w:deplace	a88
w:deplacement	a150
w:depose	a-105c112d77
w:deposer	d70
w:deposit	b76
w:depot	a-104c77d105
w:depuis	c66
w:der	e105
w:dernier	a-63b-75c83d80f-62
w:derniere	c-88g115
w:des	c83e-61
w:desde	b107c-122g90
w:deserves	a68
w:desidera	a104c-69
w:desidero	c-61f70
w:design	a-119b89d70
w:designer	c72
w:desire	a166c-149
w:desk	a76c-129d61e63
w:desole	a-89f135g-84
w:desolee	a-92c-79d-62f149g61
w:desormais	a-126d70f69
w:despues	a-88e116
w:dessiner	a103c75
w:dessus	b-62c-61g132
w:destinataire	c132g-73
w:destines	a68c-101f76
w:details	d-103f142
w:deteste	a81
w:detto	a123c-90d-70
w:deux	b-88c-72e61
w:deuxieme	a-64d-92g141
w:devait	a-116c-65e148
w:devant	a-64c136d-108
w:devenue	d92
w:devient	a74
w:devis	a-126c94d63e-80f-84g90
w:devo	a-62c-92d121e77
w:di	d-63e-60f66
w:dia	b112c-92f-60g70
w:dial	a149b-84c-136e-65
w:diamant	b-74c148d63e-88
w:diamante	a117c-76
w:diamants	c120e-90
w:diamond	a84b-72e-92g-76
w:diamonds	a107
w:dias	a-78c99e90
w:dice	e-85
w:dicembre	c-63
w:dico	b74c105
w:dicono	a-81d106e79
w:dicte	a66
w:did	c-83e72
w:didn	e78f63g-63
w:dieci	a-97e67g113
w:died	a-106e63f79
w:diese	a78
w:dietro	e63
w:dieu	c91
w:diez	b63
w:difference	a-90c115
w:different	e92g82
w:difficile	a79
w:digital	a83
w:dimanche	g-77
w:diners	a-72c98
w:dinheiro	a-97e67
w:dinner	c91d-125
w:dire	b119c-69f-81g88
w:direct	a-74b64c64
w:directeur	c99
w:directory	c71
w:directrice	c122
w:direttamente	c69
w:dirige	a81
w:dis	a-64c157d-78
w:discontinued	a95
w:discount	b-129c113e102
w:discret	a69
w:discrete	c86
w:discretion	c93e63g-61
w:discussed	a-112c-110f74g124
w:dise	c-67e118
w:disgraceful	a-95c-66e128
w:disparu	c-98d64
w:display	c68
w:dispo	a124b-60c-100d-68g-70
w:disponibile	a61
w:disponible	a118d-86e-64g-63
w:disponibles	c66
w:disposition	a-87c84
w:disregard	a-84c-71f94g87
w:distance	a61
w:dit	e98f-69
w:dite	c99
w:dites	a73e-120g-101
w:divorce	f102
w:dix	b116e104f-67g-82
w:do	a84e-118g-73
w:docteur	a73c90g-102
w:doctor	a-72b64g67
w:documentation	b76
w:does	f-71g-63
w:doesn	a90g-72
w:dog	d-73g-64
w:dogs	a62
w:doigt	a124b-73c-86d-103e-96
w:doing	b84c114e-62g-80
w:dois	b-61d106
w:doit	c82d105e-87
w:domain	c74
w:domaine	c80
w:domani	c-62e92
w:domenica	a140d-81g-79
w:domicile	a86c-67
w:don	f63g-71
w:donc	a71b70c-142d-122e-101f-72g130
w:done	d114e-65f94g-83
w:donne	e-66f64
w:donnees	a-110c-135f150
w:donner	d-113f62
w:donnerstag	a95
w:donnez	a-100c84f103
w:dont	b-127c79d-98f-62g126
w:door	c92
w:doorman	a-80c-141e153
w:doors	c151d-74e-107
w:doosje	c104
w:dopo	d-74e82
w:dore	a82
w:dormir	c72
w:dors	a89c-71d67
w:dort	c127
w:dos	c-89d106e84
w:dossier	a-124f122
w:douane	a-85c74d94e-63
w:double	d75g-87
w:doublure	c-115d89g122
w:doubt	a-77d99
w:doute	c-65d70
w:douze	d-60
w:dove	b87c-74
w:down	d99f-94
w:dozen	a-70c109
w:dr	a121d-136f131g-101
w:drain	d86
w:drama	d81
w:draw	a-78f90
w:drawer	a-126b81c109
w:drawing	b113c-149g68
w:dream	a-75d114
w:dreaming	a-72b88
w:drei	a159c-63d-61
w:dress	b109c-74
w:dressing	a-107c-78d165
w:drive	a89
w:driver	c-86e99
w:droit	e-63f127
w:droite	c-84d74
w:droits	a-71c140
w:drole	a64c-75e78
w:drome	c100
w:drone	c77
w:drop	d89g91
w:dropped	a-113d111g74
w:dry	a-76c130
w:ds	b70
w:duas	a109c-72
w:dubai	d81
w:due	b-73f-68
w:duplicado	d94
w:dure	a61
w:dying	b-78c115
w:each	a116c-68g-62
w:ear	a61
w:earlier	a-125c-101g153
w:early	b114c-80
w:earn	a-102b-154c181
w:earned	a102
w:earring	c-82d148
w:earrings	a130b-107c-91d-71e-71f-64
w:ears	a64
w:easter	a120d-99e-99
w:eau	c74d67e80g-64
w:eaux	c95
w:ebeniste	g61
w:ecaille	a-142c-69d176e84
w:echange	a-115d63g99
w:echanger	a-103d128
w:echantillon	c131
w:echantillons	g77
w:echarpe	f79
w:ecole	a-116c91
w:ecran	c74
w:ecrin	c79e-65g78
w:ecrins	d64
w:ecrire	c81
w:ecris	d-74g96
w:ecrit	b-61e114
w:ecriture	g74
w:ecrive	e104
w:edge	a108c-67
w:edinburgh	c-79
w:editeur	a-85b84
w:edition	e146
w:editorial	c77
w:education	b70
w:effacement	c-78f110
w:effacer	a-83c-101f127
w:effacez	a-120c-101f157
w:egal	a106
w:eglise	c65
w:eh	c-106e104
w:eighty	c-85f128
w:ein	b-91c122g-63
w:eine	d-64e74g-76
w:einen	b80f-85g-61
w:einer	a-85b67
w:either	c-83f88
w:el	b-75c-73
w:ela	e92
w:ele	d-74g91
w:electricite	c83
w:elegante	c81
w:eleven	a79d-88e66f-62
w:ella	a65c87
w:elle	c-114
w:elles	b-77d64g-74
w:else	b-71c-130e107f75g110
w:elsewhere	d88
w:em	d107f-78
w:email	b-83c-104f113g115
w:emails	a-123c-85d-61e97f147
w:emballe	a86
w:embarrassed	e81
w:embroidery	c79
w:emerald	a110b104c-61d-89e-81
w:emeraude	a91c-63
w:emeraudes	a-89b79
w:employer	a124c-61
w:employes	c109
w:empreinte	a82
w:emprunter	c73
w:enamel	a118c-111d-86
w:encantaria	c75
w:encargo	a76
w:encheres	c62
w:encore	b121c-77
w:end	b-61d-86
w:endroit	a88
w:energie	c67
w:enfance	a101b71c-65
w:enfant	b108
w:enfants	c89
w:enfin	g76
w:engaged	b108
w:engagement	a84e-68
w:engraved	c-111d70g61
w:engraving	c-133e106
w:ennuie	c112
w:enough	c-91d60f81
w:enquiry	a-87c-108f146
w:enseigne	c79
w:enseignes	c62
w:ensemble	c-122e-65f76g105
w:ensuite	e84
w:entendu	a-77g68
w:entiere	a-64
w:entire	e109
w:entre	c108f-72
w:entree	a-126e96f63
w:entreprise	a95
w:entrer	a93
w:entretien	a-61d66e74
w:entro	c101d-88
w:envelope	a-65e64
w:enveloppe	c-64
w:enviarme	c-83f122
w:envie	b132c-79
w:envio	a-91g95
w:environ	a-84c95
w:envoie	a-100d77g92
w:envois	a-99c-106f138
w:envoye	a-109e79g75
w:envoyer	b74g-62
w:envoyez	b103
w:epingle	c-124d138
w:epouse	d-70f111
w:epoux	f65
w:equipe	c68
w:equipes	c66
w:er	b-90c66
w:era	a-66c-111d-77e153
w:erase	c-98f131
w:ereditato	c114d-99
w:erreur	a-94f131
w:erreurs	a-69e126
w:error	c63f75
w:erst	a-98b83c-63g119
w:es	b98c-93f-77g-68
w:escalier	a-67e69
w:escribi	a-80c-61g103
w:escrito	f97
w:esiste	a-62b77c-92d128
w:esmeralda	a-67c123
w:eso	b64
w:espere	c-73g96
w:esperienza	c103
w:esprit	a123c-77
w:essai	c116
w:essayage	a-86c-102f112g124
w:essaye	c98e-97
w:essayer	a117b-75c-61d-94g-72
w:essere	a-135d121e69
w:est	d75
w:esta	e-75
w:estate	f68
w:este	a78d-83
w:estimados	a-71c103
w:estimation	c64
w:estimer	c91
w:estou	d70
w:estoy	c-94e79
w:etablir	c-95d94
w:etage	c85
w:etaient	f68
w:etais	a-108c-114d-63e141
w:etait	a-80c-106e142
w:etancheite	a-61d96
w:etat	c-63d114e70
w:ete	b-112
w:eternity	d93
w:etes	c108d-66
w:ethics	a-69c106
w:etions	a-76c-82e92g122
w:etiquette	c-109d95e120
w:etoile	a-73d69g108
w:etre	b117
w:etude	a70c-70
w:etudiant	b87
w:etudiante	a134
w:etui	a113c-79
w:etwas	a86b-103e-91
w:eu	f-66g106
w:eur	c64
w:euro	a116c-122d-105g-68
w:euros	a68d-102e80f-63g-71
w:eux	a64
w:even	a-64b118d-75g72
w:evening	a110c-83g-60
w:evenings	b103
w:ever	b123
w:every	b-67d-75f89g-72
w:everybody	a117e-81
w:everyone	c101
w:everything	a-67b-62f123
w:evidemment	b91
w:ex	a-72f146
w:exact	a87
w:exactement	c76g-65
w:exactly	a-119c76e61f91
w:example	c85
w:except	c-64d81
w:exceptional	c62
w:exchange	a-109d118
w:exclusivite	c71
w:excuse	e106
w:excuses	e88
w:exhibition	d105
w:exige	c-142e114
w:existe	a97c-90d-112f-68
w:existera	b76
w:expect	a-64f75
w:expected	c-80e135
w:expedier	d82
w:expensive	a-87b110
w:experience	a-84c101
w:experiencia	c95
w:expires	c93
w:explain	a-68c-80e130
w:explication	a-86e134
w:explique	c-72e91
w:expliquer	c-64e68
w:expose	c104
w:exposition	c61
w:expres	a-77c-131d-75e223
w:extra	a68d-98
w:eye	b63
w:fabrique	a157g-80
w:fabriquer	a125
w:facades	a62d-64
w:faccia	e64
w:facciamo	c87
w:faccio	a101e-66
w:face	a75c92d-115
w:faces	c65
w:faco	d96
w:fact	d110
w:factura	a-66c-73d80e77
w:facture	b-86d94f-87g-65
w:factures	c-89f101
w:fair	a67
w:faire	d87e-81
w:fais	c92d-221
w:faisable	a102
w:fait	c96g-101
w:faite	g70
w:faites	a98b-83c-61e67g-97
w:faits	d66
w:falls	a-71b126c-88
w:falta	f111
w:familie	b69c-68
w:family	c62
w:fanno	a-70b97c-61d86
w:fare	a-127b129
w:farebbe	a-62c71
w:farmi	a65b87c-69d-63
w:fashion	a-104c135
w:fasse	a96c-104
w:fast	a-80d73
w:fate	a110d-75
w:father	c-68d122
w:fatto	e114
w:faudra	a64
w:faudrait	b83d135
w:faut	c-123d118e-68f-72
w:faute	c-76e77g71
w:fauteuil	c-82g124
w:faveur	c103
w:favor	a-69c-110f129
w:favore	c-66f126
w:favour	c67
w:favours	a64
w:fazem	d64
w:febbraio	c-61d100
w:februar	a-65c87
w:february	a117c-100d-92
w:fecha	c-74f73
w:fede	a80
w:fedi	a113
w:fee	a-129b-65c148e-78g-76
w:feel	c88e85
w:feet	a62
w:feira	d62e61
w:felicitations	a-77c89e71
w:fell	a-83
w:felt	a-81e119
w:femme	a112b-95d-116e-66f-80
w:fera	a86
w:ferai	f72
w:ferait	b61c129d-73g-86
w:ferme	d67
w:fermer	a87
w:fermeture	c67e-67
w:fermoir	c-66d67
w:festival	c73
w:fete	a77
w:fetes	a-85c92
w:fevrier	a63b-88e83
w:fiancailles	d77
w:fiance	a-77b107c123d-70
w:fiancee	b-66c81d-65e74
w:fiche	a-62f115
w:fiches	c64
w:fichier	a-104c-100e75f112
w:fichiers	a-85c-78f133
w:fico	d-63
w:ficou	a-125d82g100
w:fidele	c91
w:fifteen	g65
w:fifth	e95
w:fifty	g68
w:figlia	a73e60
w:figlio	f62
w:figure	d83
w:file	c-85e-73f139
w:filets	a79
w:fille	c-115
w:filled	c-71f110
w:filles	a101c-68
w:film	b109c78d-73
w:filme	c68
w:filo	d81
w:fils	d68e-104g-104
w:fim	e109
w:fin	a87d-107e-73f-71
w:final	a-93
w:finalement	a-121c-63g130
w:finally	c77d-85
w:finalmente	a72c-77e74
w:find	d105e68
w:fine	b-64e65f-76
w:finger	a95e-65
w:fini	a-79b123
w:finir	b133c-108e83
w:finished	c74
w:finito	b83c-67f66
w:fino	a73c-73g68
w:fins	a62f93
w:firenze	a-64
w:firm	c137d-68g-68
w:first	b75d-90f-69
w:fiscal	a-88c62d101
w:fit	a-130b63d136
w:fitted	a-100d134
w:fitting	e69
w:five	g-72
w:fix	c111d-76e-78f84
w:fixe	g87
w:flacon	d62
w:flask	a90c-78
w:flat	b92d-95e-66
w:flatmate	b99c-109
w:fleur	e109
w:flight	c66
w:floor	c82
w:floors	c92
w:fly	a96
w:fois	b-74c-118e72g69
w:folle	c69
w:follow	a100d-69f64g-73
w:followed	a-62c-87e114f79
w:followers	a-63c96
w:following	g114
w:fond	d114e-71
w:fondateur	c69
w:fondation	a67
w:fondo	c-64f74
w:fonds	a-80c116
w:font	a-100b76c-64d144
w:foot	a79e-86
w:force	d81
w:forgive	a-117e96g113
w:forgot	a-104c-85d77g127
w:forgotten	f80
w:form	a-91b-90c83f93
w:forma	a97c-65
w:forme	a75c-113d94
w:former	c84
w:formulaire	c109d-70
w:formulaires	a95
w:forse	b96d-67
w:fort	a70
w:fortnight	a-67g62
w:forward	a-106c72e65g69
w:foto	e87g106
w:fotos	a-113d80g92
w:foulard	a65b-85
w:found	a-73b-72c92g76
w:founder	a-107c145d-61
w:founding	c77
w:fountain	a136c-95e-65
w:four	e-88
w:fournie	c69
w:fourteen	a-84g99
w:fourth	a-76e94
w:frage	a-99c105
w:frais	a-102c98
w:francais	c95
w:frances	a-85c120
w:franchement	c95e69
w:frankfurt	d72
w:frankly	c-62e107
w:frau	c-113e-77f101
w:free	b-83c103d-102e-95f-75
w:freelance	a-61c95
w:french	e84
w:freres	a96
w:fretta	a-74c-87g137
w:friday	b-78c-67d-70g107
w:friend	e100
w:front	c148e71g-118
w:ft	c104
w:fue	g66
w:fuit	a-68c93
w:full	c-79d152e-84
w:fume	a152c-93d-63e-73
w:funeral	a-64
w:funny	e81
w:fur	b-99c118d-77f-83
w:further	a-75c-60g115
w:fuss	e104
w:future	a-93b150c-114
w:g	a70f102
w:gadget	g73
w:gagne	a89
w:gagnez	c84
w:gaine	a85
w:gains	d100
w:gala	a-77c99
w:galet	a62
w:galway	a75c-76
w:gants	a136g-70
w:garage	c103
w:garanti	a-63
w:garantie	a-102c-99d142
w:garanzia	a-78d86
w:garde	c65
w:garden	c73g-82
w:garder	c-85d-92e97
w:gardez	a63c-119e75g-61
w:gardien	c85
w:gardienne	c138
w:gare	a128c-78
w:gaspard	c108
w:gate	c143
w:gather	a-77g83
w:gauche	c-106g83
w:gave	a67
w:gdpr	a-60c-102f122
w:geburtstag	e73
w:geen	a-73c-73d-63e82g122
w:gegen	f81
w:geht	c-62d-63g99
w:gekauft	a-110d120e62
w:gekocht	a-90d119
w:gemmologist	a-88c70e90
w:general	a-110b141c-67
w:generations	c102
w:geneva	a116d-95g-68
w:geneve	a63
w:genf	a120d-61
w:genoux	a103c-73
w:genre	c-103d61
w:gens	b80e65
w:gentile	c68d-62
w:gentili	c80
w:gentillesse	c-64f64
w:gentiment	g66
w:gentleman	a100
w:genugt	a-89f107
w:gerade	a-103b127
w:gern	a108d-102e-65
w:gesprach	a-76f94
w:geste	d-74e127
w:get	b95e-65f98
w:gets	b108d-87e-67
w:getting	a80b-60d-99e-68f106
w:gia	a-90g-66
w:giada	c85
w:gibt	a122b-72c-62
w:gift	a63b-86f-95
w:gifts	a110c-100
w:gilt	a103d71e-87
w:gioielleria	a-72b85
w:gioielli	b61
w:giorni	a-63d61g88
w:giorno	b120c-89
w:giovedi	a83c-75
w:girl	e76
w:girlfriend	e63
w:girls	c84
w:giugno	c-67
w:give	a-85c176d-130e-93f-65
w:given	a68c-112d117
w:glace	a110
w:glad	a64g76
w:glass	d63e-69
w:glasses	a-64b70c-76g91
w:gli	c63
w:glisser	g86
w:glove	e103
w:gloves	a105c-83d-66
w:go	a-88b119d96e-100g126
w:god	a-98c117
w:goddaughter	g65
w:godmother	a-112
w:goedemiddag	a68
w:goes	b92
w:going	f89
w:gold	a84b-72e-93f-90
w:gone	a-106d81g64
w:good	a69f-67g-83
w:google	c72
w:gorgeous	c123
w:gosses	c165d-61e-63
w:gostaria	c66
w:got	e-60
w:goud	b68
w:gourmette	a145c-83e-66
w:graag	a-62f135
w:grabado	g82
w:grace	e81
w:gracias	a-92c-111f122g122
w:graffio	a-80e95
w:graine	a70
w:gran	b87
w:grand	c84d-66f-73g-69
w:granddaughter	a124b-62
w:grande	b107e-101
w:grandes	c95
w:grandi	a67
w:grandmother	d85g65
w:grands	c80
w:grant	c73
w:grateful	g71
w:gratis	c123
w:gratuit	a-98c90
w:grave	a-78d169
w:gravee	a104
w:graver	c-76d63
w:gravure	b-79c-111
w:grazie	a-64d-70f131g68
w:gre	c-71f123
w:great	c63d69
w:green	a175b-71c-120d-135e-79f-79
w:grenoble	c-62
w:grey	c-84d111g91
w:griffes	a-99d124
w:gris	a120b-79c-104d-74e-81
w:groom	a66
w:gros	a96d-65e-86
w:grosse	a127b-166c126d-88e-82
w:group	e73
w:groupe	a64
w:gruße	g76
w:grußen	a96
w:guanti	d61
w:guarantee	a-75c-74d118
w:guardo	b97
w:guerre	a63c-63
w:guest	c139d-93
w:guests	c76
w:guide	c113
w:gut	a75g76
w:gute	f94
w:guten	c83e-62
w:guy	a-99d87e94
w:h	b-92d-87g96
w:ha	b-64c-110d85e101
w:hab	a116
w:habe	a-113c96f94
w:haben	a75d-94e-65f82
w:habite	b97c-101d89
w:habitons	a72
w:habitude	a109c-77
w:hablar	a-77b67
w:hace	c-101f101
w:hacen	a143c-113e-61
w:had	a-65e131
w:hair	a124c-65
w:half	a75d-86e-65g116
w:hallo	a93d-101f72g-73
w:hand	a-65g102
w:handbag	a87c-106f61
w:handed	a77c-62e77
w:handle	a94
w:handles	a69
w:hands	a71d-85g-68
w:hanno	e97
w:happy	c77d-83
w:hard	e100
w:has	b-76d110
w:hasn	c-96
w:hat	b-76d64
w:hate	d146e-100
w:hatte	c-102d-62
w:hatten	a-69c107
w:haus	b61d73
w:haute	b87e66g-75
w:hauteur	g93
w:have	g-86
w:haven	g120
w:having	c-104e87
w:hay	g79
w:he	b-71g-63
w:head	a127g-110
w:hear	a-67c-93f125g80
w:heard	a-74g113
w:heart	c101
w:heathrow	d109
w:heavy	a98
w:heb	c-99d60f114
w:hein	a-111b105c-92e122
w:held	a-91d80
w:hello	c117e-104f-149g101
w:help	d128g-85
w:hem	a-81d95
w:hemos	f93
w:her	b-75
w:herbst	a-94c100g86
w:here	b-64c80f-72
w:heritage	c93
w:heroine	c100
w:herren	c69
w:hers	c124d-99
w:herself	a113c-64
w:herzlichen	g67
w:hesite	c75
w:het	c-100e96f-65g106
w:heure	b-89f-65g118
w:heures	d-94e132f-83g-89
w:heureuse	a177c-101
w:heureux	a-72c85e82
w:hey	a-104d88f118
w:hi	b-83c130d-64e-88
w:hidden	b103c-72
w:hier	a-69d80f73g88
w:high	a68c84g-85
w:hij	a60g61
w:hija	c-68g66
w:hijo	a64
w:him	d-63f88g-86
w:hinge	a-97d136
w:hip	a106
w:hiring	a-88c145d-77
w:his	a109b-73d-112g-87
w:histoire	c116e-65
w:historique	a-63f119
w:hiver	b78
w:hiya	d-82g113
w:ho	a-80d87
w:hochzeit	b74
w:hoflich	a-116e69g83
w:hola	c127e-72
w:hold	b64e-102f128
w:holders	a123d-69
w:holding	c64
w:holds	a85
w:holiday	a157c-67
w:home	b104d-81e86g-106
w:homme	a144b-101c-83d-127e-107g-91
w:hommes	d76e71
w:honest	a107
w:honnete	a-60c149
w:honneur	a117e-66
w:honoraires	a-96c74d65
w:honoured	c80
w:honte	e129
w:hoops	a98c-114d69
w:hope	a-68b124e-63g100
w:hoping	a-88d71
w:horaires	f84
w:horloge	a128
w:horloger	b61
w:horlogerie	c87
w:horloges	b61
w:hors	a99
w:horses	a79
w:hospice	c120
w:hosting	a62
w:hot	a-70c70d85
w:hotel	a101g-85
w:hour	a-62c96
w:hours	b-68c116d-75g-93
w:house	c107d-61g-63
w:houses	a-73c120d-67
w:how	b91e65g-79
w:however	f70
w:hui	b111d-86g-60
w:huis	a-86c107
w:huissier	a-89c152
w:huit	b113c-94e81f-63g-74
w:hull	a-71d109
w:human	a117c-65
w:hundred	a96
w:hurry	c-82g133
w:ici	a-64c159d-92e-102f-141
w:idea	a-62b109
w:ideal	c79
w:ideas	a93
w:identical	a138c-115d-75
w:identique	a124
w:identiques	a97c-63
w:identite	a-106c-90d87e93
w:idiot	a94
w:ieri	a-117d62f115g72
w:iets	a97
w:if	b74e-117
w:ignore	c92f112
w:iguales	a126
w:ihnen	c102
w:ihr	a-88c161d-108
w:ihre	a-124c143d-99g85
w:ihrem	c-86
w:ihrer	a-108c130e92f-64
w:ihres	a-96c129
w:ik	b99f73
w:il	d85
w:ill	g94
w:ils	b-78d100g-68
w:ilusion	a-103b60c100
w:im	c128f-96
w:images	a-90c102
w:immediatement	f60
w:important	e75
w:importe	a114c75d-95e-69g-90
w:impossible	d62
w:inch	a107
w:inches	a100e-61
w:including	a-90c-93f122
w:independent	c93
w:indique	c205d-62e-114
w:indiquer	a102c-85
w:indiquez	a115
w:ines	a129c-78
w:infiniment	g60
w:infirmiere	a71
w:influencer	a73
w:influenceuse	a73
w:information	a139b110c-127
w:informations	a62c-112f105
w:informe	a-95b74c62
w:initiales	a108c-106
w:initials	a89c-100
w:innen	d93e76
w:inside	b-69c-62d74g127
w:instant	a-93b108
w:instead	c-87f72g104
w:insurance	c137
w:insured	c96
w:insurer	c-98d103
w:intanto	a-100b132c-103
w:intend	b128c-95
w:intention	a-97b132c-62
w:interessa	c106
w:interesse	c123d-66e69f-64g-73
w:interesses	c71
w:interest	b137c-101
w:interested	c82d-116
w:interieur	d149
w:interieure	a-83d116
w:internet	a117b-110
w:interroger	g62
w:intervenons	c63
w:intervention	c63
w:interview	c93
w:into	b105d-98e73g-76
w:inutile	a-106b100c-89f96
w:invente	a-93b-125c196e-81
w:invitation	c-78f122g-87
w:invitations	a-127c-83f152
w:invite	a-100
w:invites	c68
w:inviting	e93
w:invoice	g-63
w:io	b67f-60
w:ir	a-62b81c-64d101
w:irai	a90
w:iris	c75e-75g79
w:isn	b-63d61
w:issue	d62
w:ist	g-72
w:it	d92
w:items	d66
w:its	a-76d62e118f-67
w:itself	d90
w:ivoire	g97
w:ivory	a110
w:ja	a81b-68c107d-133e-101f96
w:jaar	b88c-87
w:jacket	e71
w:jade	a-102c89f81
w:jahr	b69
w:jahre	b110
w:jahren	a62
w:jai	b-67g103
w:jaipur	c77
w:jamais	b-68d-70f95
w:januar	e73
w:january	c-69f73
w:janvier	g-61
w:jar	a-76b62
w:jardin	c108
w:jaune	a61c-63e-60
w:jemand	e67
w:jetzt	a61e89
w:jeu	c164e-133
w:jeudi	b-76f-78g100
w:jeune	f114
w:jewel	a-133d117e62
w:jeweller	c87e-62
w:jewellers	a-75c112
w:jewellery	c74g-65
w:jewels	c102
w:joaillerie	b69g-75
w:joailliers	b69
w:job	a-71c93
w:joie	b86
w:joindre	a-71c-83f77g95
w:joins	c87
w:joint	d86
w:jointe	d84
w:joke	e127
w:joking	a82
w:jolie	a-65c96
w:jonc	a116c-65
w:jour	b143c-127f-84
w:journaliste	a115
w:journee	b-62d-99f86g93
w:jours	a-100e138f-69g-61
w:joyeria	c109
w:jsuis	a121
w:judge	a122
w:jueves	c99
w:juge	a85d-97e81
w:juillet	b98
w:juin	e-82
w:jullie	b101d74g-64
w:july	a84
w:jumeaux	a80
w:jumelles	a80
w:june	b-73c65e-82
w:juni	a106
w:jure	a-103e100
w:jury	a93
w:jusqu	g89
w:just	b120e-73f-60
w:juste	b109e-104f-70g99
w:justement	a83b-136c135
w:k	b-71c125e-79g-65
w:kame	b67
w:kan	a100c-88
w:kann	c-89d104
w:kashmir	a74
w:kaufen	a-111b67c111
w:keen	a-154g153
w:keep	b108d-65e-91f97
w:keeping	g61
w:keeps	c-79e92
w:kein	g87
w:keine	b119c-108e104
w:kept	d75
w:kette	c-72
w:kevin	c110
w:key	a104
w:keys	c125
w:kg	c103d-99
w:kilos	c115
w:kind	a63d-109e-100f75
w:kindly	a-88b-62d-84e-72f140
w:kitchen	b76
w:kleine	a86e-63
w:knightsbridge	a74
w:knowing	b93c-65f60
w:knows	a65
w:komme	a117
w:konnen	c-82d115
w:konnten	c-80d86
w:kost	d75
w:kosten	a71
w:kostet	a130c-84
w:krone	a-78
w:kundenkonto	a-84c-61f116
w:kurze	a-64c75f92
w:lab	c81
w:label	a-133c-82d170
w:laboratorio	a-85c89
w:lache	a-95c-83d132e104
w:lad	c76
w:ladies	d94
w:lads	c130
w:lady	b-67c82d-77
w:lagos	a-62c77
w:laine	a139e-62
w:laisse	a-93c66d84f-71g106
w:laissee	e96
w:laisser	d115
w:laiton	a86e61
w:lamp	e67
w:lampe	a148c-68
w:lancer	a-105g126
w:land	c76
w:landlord	b74
w:lang	a61c-63
w:lange	b109c-70
w:langskomen	a104
w:languages	c64
w:lapis	a174b-124c-110
w:laptop	a79
w:laque	a111
w:laquelle	a113
w:large	a80c-92
w:las	b-71c64f-67g107
w:lassen	a66
w:last	b-60c60
w:late	b-90e61f62g73
w:later	a-66c103
w:laughed	e98
w:launch	a-69f81g65
w:laurea	e66
w:lavoro	c64
w:law	b-69
w:lead	a113
w:leaf	a-116f69g108
w:leather	a83b-67e-74
w:leave	a-125g94
w:leaves	b99c-103d81
w:lecce	g62
w:left	e71f-69
w:legal	e66
w:lei	a66c-88g82
w:lemon	a-156d174
w:lend	a-86c103
w:length	d112
w:lequel	a76
w:les	e-70
w:lesquelles	c-65f93
w:less	c-99e131
w:let	b-77c78
w:lets	a-84c116
w:letter	b64c-116e97g87
w:letters	a-133e120
w:letting	a-76e81
w:letto	a-98c92e83
w:lettre	e-87
w:lettres	c-112d105
w:leur	b-62c123d-112e-65g-82
w:levo	d91
w:lezard	a74
w:li	f69
w:libellule	c102
w:libre	c119
w:libres	a90
w:lid	a62
w:liegt	a-78
w:lien	a-104b-70c171f65g-110
w:lieu	b-70g117
w:lieux	a-71c101
w:life	a-66b85c101d-86f66
w:lifestyle	c68
w:light	a-60c119d99e-82
w:lighter	c-85g90
w:lights	c77
w:ligne	c98d128e-123
w:like	a90d-68f-78g-69
w:liked	b67
w:likes	a128c-62g-88
w:lille	c-79f69
w:limited	a-92e109
w:limoges	c-62e93
w:line	a62d-90e-89
w:linen	c98
w:lining	a-106d99e63
w:link	b-64c65d-64e-71f90
w:links	a-75c-93d106g89
w:lis	c-100d98
w:lisa	a119d-61
w:lisboa	d94
w:lisez	a-79c137
w:lisible	a96d-89f60
w:list	b93d-79f136
w:lista	a-101c-88f129
w:liste	a-96b108c-133f141
w:listen	c162
w:listens	c-74e86
w:listing	c86
w:lit	d-69
w:little	b-71c91d74f-85g-72
w:live	c123f109g-64
w:living	a91
w:livraison	a64
w:livre	a-107b95c69d-64e119
w:livree	c212d-64e-114
w:livrer	a86
w:livres	a63c72
w:livret	a-96b138
w:livreur	e72
w:livrez	a112c-78
w:ll	b68d-112
w:llego	a-92c-111d123e103g66
w:llevo	d-67e104g74
w:lo	b-62
w:local	a-121c147d-84
w:location	c93
w:locket	a118c-92
w:loge	a60
w:logo	c110d-82
w:loja	a-108d91
w:lol	b108d-86e70g-65
w:londen	a121g-72
w:london	a61c-108
w:londra	a76
w:londres	a66c-80g110
w:long	a98b78c-105e-92f-66g-65
w:longer	a-99e76f102
w:longtemps	b65c-77
w:longue	d72
w:longueur	c-66e91
w:look	b136c-87d91e-69f-67
w:looked	e63
w:looking	a60d-121e-73f-65g61
w:loose	a-145c-63d156
w:lord	c71
w:loro	d72
w:lors	a-90f110g89
w:los	c68e-110
w:loschen	a-104c-94f129
w:lose	a-66e77
w:losing	a-81d97
w:lost	a98b-69c-128e106f-67g-64
w:lot	b-78c113d-67
w:loto	b85
w:lots	c69
w:loud	b100c-61
w:loupe	a122d-112g80
w:lourd	c-76
w:lourde	a87
w:love	c107d-90e-63f-67
w:loved	a-75c66d-90f132
w:lovely	a-121b109
w:loves	a75
w:low	g82
w:lu	b76
w:ludlow	a65
w:luggage	a64
w:lui	e-93
w:lumiere	g99
w:lunch	g-77
w:lundi	b-78c-97g63
w:lune	a66
w:lunes	a102
w:lunettes	c-91
w:luxe	a-113c95
w:luxury	a-97c101
w:lycee	a-79b80c100
w:lying	a-128g108
w:lyon	e-77
w:ma	c-64d89
w:macchina	a-67e130
w:machine	a-153c83d115
w:macon	c87
w:madame	d-74f93
w:made	c80g-113
w:madre	d-73e74
w:madrid	a63
w:mag	c102
w:magasin	c110
w:mai	a65b-78c75e-89f-63
w:mail	a-132b-74c-66d96e69f109g137
w:mailand	a67
w:maille	a100
w:maillons	a-120d158
w:mails	a-96c-129e125f140
w:mains	a68d-76e-74
w:maintenant	c-93f110
w:mairie	a66
w:mais	b123c-128d87e-66
w:maison	c87g-91
w:maisons	a-115c103
w:maitre	c111
w:make	a102d-100
w:maker	c76
w:makes	a136e-102
w:mal	b82d-95e101
w:mala	c-79d100e67
w:maladie	c79
w:male	a61c74
w:malgre	a-112c-75g115
w:malle	a106
w:maman	c77d-63e-76g88
w:man	b-63c-111d-107e123
w:manage	a92
w:manager	a92
w:manca	d87
w:manche	e109
w:manches	g92
w:manchester	a118c-86
w:manchette	a74c-106d60
w:manchettes	a70
w:mandar	a-67d66
w:mandarin	a-64c86
w:mandate	b69
w:mando	a-115c81g87
w:mange	c123
w:manger	a66b65d-73
w:manha	a86
w:mann	a69
w:mannequin	c104
w:mano	a84c-106e91
w:manque	a107g-77
w:manteau	c-85e110
w:manufacturer	a64
w:many	a-75b-69c63g73
w:map	a-76c126
w:marca	a-62c86
w:marche	a-73c88e-97f78
w:mardi	b-78f-81g75
w:marge	a-63
w:mari	b-115f91
w:mariage	e-65
w:marido	d-67
w:marie	a82c-125d75e-76
w:mariee	g76
w:marier	b101
w:marine	a94
w:marions	e70
w:marito	f132g73
w:mark	d101
w:market	a-121b131e78
w:marketing	a114c-70d-63f111
w:maroquinerie	a73
w:marque	c142e-138
w:marquer	a92
w:marraine	a85c-85
w:married	b89
w:marron	a113
w:marry	b114
w:mars	b-66f141g-77
w:marseille	c134
w:martedi	c-61g69
w:martes	c-103g100
w:marzo	c-80f68
w:mas	b97c-82f109g-108
w:master	c78
w:mat	d92
w:match	g105
w:matin	b-81f-82g117
w:matinee	a97
w:matins	c83
w:matrimonio	a89
w:mattina	a85
w:maureen	a104
w:mauvais	c101g-81
w:mauvaise	a-83c-71e114
w:max	a102c-65
w:may	b61
w:maybe	b102
w:mayfair	c109d-92e70g-104
w:mayo	a71
w:mdr	b-63c129
w:me	c-65f63
w:mean	b79c-68g84
w:means	c148
w:meant	a-111c-93e130g97
w:measure	a-60c90
w:measured	c-72g122
w:mec	b66
w:meche	e106
w:medaille	a103d-75
w:medailles	a85
w:medecine	a-92b116
w:media	b64
w:medium	b83d77
w:meet	c64d-81e-80
w:meglio	c-74d83
w:mehr	a-75f92
w:mein	d-80e80f67
w:meine	f129
w:meinen	c-84e100
w:meiner	b-76c-133d120e-99f117
w:mejor	c76
w:melun	a-100g114
w:meme	d-87f-82
w:memes	c82e63
w:memoire	a-124b70c64
w:men	a135c-89g-74
w:meno	b120c-65
w:menos	b91c-65
w:mens	a130c-84
w:mention	e75
w:mentioned	a-95g121
w:merci	b-72c-64d-117f145
w:mercoledi	a69
w:mercredi	b-63c-84d62g115
w:mere	c-112d61g83
w:merite	a-103b60c70
w:mes	f99
w:mesa	c115
w:mese	a85d-68
w:message	a-123b-60d-97g136
w:messages	c-60e62f114
w:messieurs	a87
w:mesure	c-108d-69g109
w:mesures	a79c-95
w:met	a128b-99c105d-146f-69g-108
w:meta	a111
w:metal	a76e-64
w:metier	a67b115
w:metrage	c61
w:metres	a-103d98
w:metro	e70
w:mets	e88
w:mettere	e63
w:mettez	a-96c94f101
w:metto	b97
w:mettre	c-98d133e-65
w:meu	c-87
w:meus	a-113c-61f134
w:mi	e100
w:mia	e64
w:mich	b104c-101d-78f84
w:micro	c97
w:mid	g70
w:midi	a85b-62e-87
w:miei	a98c-87d-64f91
w:mien	a-68c-91d160
w:mienne	b-79c80
w:miens	a-98e97
w:might	c115f-61
w:mij	b73
w:mijn	b-69c-98g76
w:mil	c66
w:milan	a78
w:milano	a96e-70
w:militaire	c134d-60
w:mill	a-93c170g-101
w:mille	e-84g98
w:mim	a134c-89d-91
w:min	a-73c108g-101
w:mind	b111c-63
w:mine	c-76d137g-83
w:minha	b-70c-62
w:minimum	c81
w:mins	e74
w:minute	c63
w:minuten	a-66d79
w:minutes	a-107b-63c67e108f-69g-70
w:minutos	a-97d83e64
w:mio	e-69
w:mir	c-136e143f-70
w:miracle	d100
w:mis	d74e79g-108
w:mise	a-120b-81c129d126
w:mismo	e80
w:mission	a-62c91
w:mistake	a-84
w:misura	a75c-80g71
w:mit	a71b-81d-98
w:ml	a149c-113
w:mm	a119b-67d-94e-66
w:mme	b-62c-72f83g107
w:mobile	c88
w:mocassins	c-92d164
w:mochte	a77b-65c83d-84
w:mochten	c79f87
w:mode	b-88c73
w:model	a-115c156e-74
w:modele	c-82f-65g86
w:modeles	b78c72d-61
w:modelo	a-79b62c-66d78
w:modelos	a-69
w:modest	c85
w:modo	b67c-82e89
w:moet	a-92c-65d65e90
w:moglich	d71
w:moi	d-96f101
w:moins	b66c-117e126f-74
w:mois	a-98b83d73e60g-72
w:moitie	a78c-96d85
w:molto	e94
w:moment	b110
w:momento	a-78b122c-75
w:mon	f102
w:monaco	a92
w:monday	e-68g138
w:monde	b-99c140d-70g-76
w:money	d-141e95f-83g-64
w:monnaie	a94
w:montag	f82g67
w:montagne	a89
w:montant	a78c-66
w:month	b-112c66f105g-92
w:months	b104d-70f-65
w:montre	c-72d72
w:montrer	b-110c100e102
w:montres	b98d-102e-82f-62g-72
w:montrez	a86
w:moon	c132
w:moonphase	a84
w:moonstone	g90
w:moq	c82
w:moque	a101
w:morceau	b-101c93
w:more	c-97e107
w:morning	b-67c-64e-71g131
w:mornings	a94
w:moro	d75
w:mort	a125c-71
w:morte	a-61d96
w:most	c99d-66g-76
w:mostly	c91
w:mot	g110
w:moth	b-79
w:mother	c-85f-72
w:motif	a-89d93
w:moto	a89
w:moulage	a91
w:mount	b-69d65f-61g-62
w:mouvement	a-74c132
w:move	a-83b65c119g-81
w:moved	a-78b63c-61d108
w:movement	c84
w:moving	d76
w:moyens	f66
w:mr	a-92d-70e-87f113g140
w:mrs	d-62e-74f144
w:much	d-81f107g-84
w:mujer	a110
w:mulher	a67g83
w:mum	e-78
w:musee	a-115b83c83
w:museum	d64
w:musique	c-68e116
w:muss	d100
w:must	a89b-77
w:muy	c75
w:my	f69
w:myself	b83c-80
w:n	b68f74
w:na	e74
w:naar	a-62e81g85
w:nach	a86c-130
w:nachricht	a-97d-81g121
w:nachste	e61
w:nada	a-68b69d-67e60
w:nadie	c-67e100
w:nail	c104
w:naissance	b82c-105d-70f100
w:name	a-84b-63d95e71f144
w:named	a61
w:names	a-65
w:nan	a106c93d-98g-90
w:nancy	a66
w:nao	d-74f126
w:napoli	f81
w:natal	c157
w:natural	a-97c84e70
w:naturally	c68
w:naturel	a78
w:nd	a95c-76
w:nda	c64
w:ne	f81
w:near	a102c96d-65e-64g-87
w:nearest	a-82d104
w:nearly	b77c-66
w:necesito	a63
w:necessaire	a62c-91
w:neck	a83
w:necklace	d-63
w:necklaces	b102
w:nee	a91
w:need	b-84c86e-92g-124
w:needed	a77c-94f92
w:needs	a-67c138e-72
w:negli	c98
w:nei	a-92f69
w:neighbour	b-62c123d-60
w:nel	d61e-92
w:nell	a-122d129
w:nella	c87d-65
w:nemmeno	a-86b97c-98e109
w:neri	a123c-68
w:nessuna	a-97b99c-101g120
w:nessuno	a-101c-98e131
w:net	a133d-85g73
w:nettoyage	a-74c76
w:neue	b75c92
w:neuf	e-77
w:neuve	a127e-75
w:never	d-86f92g-81
w:neveu	a-69d101
w:new	d87e81g-82
w:news	a-95g114
w:newsletter	a121f-87
w:newsletters	f109
w:ni	b116c-142d-63e121f141g-70
w:nice	b-82c166e-88
w:nicht	b61c-134d-92e118
w:nichts	b123c-126
w:nickel	g78
w:nie	a134c-73d-83f62
w:niente	a83d-82
w:niet	b93
w:niets	a-101b114
w:night	b-68c149d-122e-109f141g-100
w:nine	f-61
w:ninety	a-76c85
w:ninguem	e91
w:nipote	a97c-70d-61
w:no	f64
w:nobody	c-79d-105e118g-79
w:noce	e68
w:noces	b110
w:noch	a-118b123c-61d91
w:noel	b-90d62
w:nog	b113d-78
w:noi	a93
w:noir	a99b-70c-155d78f-61g-68
w:noire	a90
w:noirs	a101
w:noite	a91
w:nom	a-68b-66c76f101g-93
w:nombre	c-65e62f69
w:nome	g72
w:non	d-60f73
w:none	c-131d134
w:nonna	a72
w:nonno	a107
w:noon	c-95g78
w:nor	a-79c-75f131
w:normal	a-104d84g75
w:normale	a-102c-63d89e105
w:northern	c63
w:norwich	a63
w:nos	c81d-95
w:nostra	g90
w:nostro	c78
w:nosy	a-101b135c-87
w:not	c-73e66g-66
w:notaire	c85
w:note	a-61b-69e92g129
w:notes	a-101b93c-114f120
w:nothing	c-92e-65
w:notice	a-127b86d94
w:noticed	a-139c88d94
w:notre	b-79c63d-91e-85
w:notte	c71
w:nous	d-69
w:nouvelles	a-104g74
w:nova	a74
w:nove	a-71f74
w:novembre	c-72
w:novembro	a71
w:novio	b100
w:now	a-82b88
w:nu	a-99c104
w:nuevo	a-60c-69g109
w:nuit	b-60c128e-100g-66
w:nulla	b87c-72f76
w:nulle	a73
w:numa	e68
w:number	a-111b-79d101e89g61
w:numero	a-74b-77d98e-100f122
w:numeros	c-69d81
w:nummer	a-86d105f81
w:nun	c63
w:nunca	d-69
w:nuovo	g111
w:nur	b142c-129e128
w:nurse	a89
w:oak	c136
w:ob	a-100c-93g126
w:objet	a129d-69
w:objets	c97
w:obligation	a63
w:oblige	a109e-77
w:obliged	f63
w:obrigada	g101
w:obseques	c116d-65
w:observation	c75
w:obtenir	c72
w:obtenu	a85
w:obviously	b101e-66
w:occasion	a-62e75
w:occupe	c112d-104
w:occuper	d119
w:octobre	d108
w:octubre	a75c-66f69
w:odd	a74c-82
w:oder	d80
w:odeur	c-79e133
w:odile	a-65c150
w:oferecer	a146c-93
w:off	a-78c-60d84f154
w:offer	a-126c142d-80f-60
w:offered	e133
w:offering	c82
w:offert	a-95d129e-76
w:offerte	a-68c91
w:office	a82c-89d-70f63
w:offre	a68c108d-97g-72
w:offrir	b69e-60f-66g-76
w:offrirai	a-69b123
w:offrons	a61
w:ohio	c102
w:ohne	a119c-103
w:oi	b79
w:oil	a-114d150
w:oiseaux	a99c-67
w:ok	a-69b-78e-79f-67g138
w:okafor	c-68
w:oktober	a91
w:old	a74c-115g-67
w:om	f77
w:oma	a128
w:once	e-91f137g106
w:oncle	c115
w:one	c-63
w:ones	a127c-86d-111e-73
w:online	d125
w:only	e-104g-79
w:ont	a-67b-85c123g-98
w:ontem	a-104c-115e76g127
w:onyx	a129c-106d-66g-61
w:onze	c123d-84e-77
w:ooit	a-87b112c-73f61
w:ook	d-67f117
w:op	a69b-84f105g-91
w:opal	g83
w:opals	a159c-78g-72
w:open	c80d-124g-77
w:opened	a-88e63f76
w:opera	a65
w:opt	a-95c98f70
w:or	a76e-72
w:ora	b131c-65d-98
w:orafo	c98
w:orange	a-96c130d-61
w:order	a-72d105g-64
w:ordered	a-128d132
w:orders	a67c-66f61
w:ordinato	c-77d103
w:ordine	a-87c-73d101f71
w:ordre	b117c-90
w:ore	c70
w:orecchini	a78c-78d-61
w:oreille	c-75
w:oreilles	a77
w:organise	a-63c110
w:organisons	c94
w:original	c-70d76g81
w:origine	a-88e89
w:oro	a118b-126c73d-137f-61g-64
w:orologi	a-90b107
w:orologio	b-61d89e-65
w:os	e-90f129
w:oslo	c-72
w:other	d-111e-63f85
w:otro	a77
w:otto	a63
w:ottobre	a127c-65
w:ou	c-80d134e-108
w:oublie	a-71b-62c-73d-69g152
w:oubliez	a-90c-78f140
w:oui	a91b-95c-80d-133e-79f-71g103
w:our	c87g-72
w:ouro	a96c-73
w:ours	c124d-68
w:out	a-66b104e70
w:outing	a-97c110e61
w:outside	c74
w:ouvert	c-95d113
w:ouverte	c77
w:ouverts	a113c-83
w:ouverture	a116
w:ouvre	a147c121d-204
w:ouvrir	b-76
w:oval	a106c-98
w:over	c122d-105e-74f-70
w:overnight	a-91d97
w:owed	c91
w:own	a108d-116f-85g-75
w:owned	a-76b60e106
w:owner	a-87c139
w:owns	a88
w:p	a-101c66
w:pa	c87f70
w:pacco	e78
w:padparadscha	b69
w:padre	a68c101d-95
w:paga	a98
w:pagare	d-62
w:pagato	c-60
w:page	a69c79d-119e-82g-75
w:pages	a-88c113
w:pagina	a-108c80f68
w:pago	c62d-86
w:paid	c-98e130g-64
w:paiement	a-67b105c66
w:paint	b71
w:pair	a61b-117c-89
w:paire	d-94e68
w:pairs	a115
w:paix	d120
w:panuelo	a99
w:papa	a95b-73e-111
w:paper	a-73c144d-68
w:papers	c80
w:paperwork	a-83e90
w:papier	a-98b90f61g86
w:papiers	a-113c94d86
w:par	f76g-94
w:para	a84d-93g-101
w:parait	a-93d131
w:parapluie	c-69d78
w:parce	e93
w:parcel	a-107c69
w:parcels	c109
w:pardon	c97e-74
w:pareil	c-69e85g71
w:pareilles	a77
w:parents	b130c-91
w:parfum	b-77e122f-69g-69
w:parfums	a-86b61c-63
w:pari	a-69b114
w:parigi	d61
w:parijs	a80
w:paris	a78b-62c-93f-65
w:parking	c118d-87g68
w:parlato	c-74g123
w:parle	b-76g106
w:parlent	a88
w:parler	d-67
w:parlo	a-62c133e-70
w:parmi	c78
w:parola	e77
w:parrain	c86
w:parroco	a-83c62g82
w:parrot	a99c-86
w:pars	a-128d129
w:part	c-65e66f-66g92
w:partage	d-61
w:partager	c85
w:parted	d91
w:partenaire	c80
w:partenaires	c64
w:parti	d107
w:particular	a-77b72g65
w:particulier	c72
w:partie	g61
w:parties	f74
w:partner	a75d-84
w:partners	a109c-82
w:partout	c81e-69
w:party	a87c-67d-67e-70f109
w:parure	b98e-65
w:parures	c92
w:pasar	e67
w:paso	c-116g80
w:pass	c133e-68
w:passage	a94d-62g-67
w:passare	a60
w:passe	a64b143c-95e-60g-101
w:passed	a-99e78f92
w:passee	d115
w:passer	a70b-89c107e-98f-64g-70
w:passerai	a-81g92
w:passes	c66
w:passo	a80c106e-74
w:passport	g73
w:passt	a-78g131
w:password	c143g-68
w:past	b89e-93
w:patience	g88
w:patient	a90c-120d-84e93
w:patiente	g61
w:patron	a89
w:pau	d83
w:paulo	a78
w:pavement	a-67e98
w:pay	a85c107d-108e-105f-61g-67
w:payday	a157b-128
w:paye	e107
w:payee	a-89f70
w:payer	c127d-91
w:payez	a-88c118
w:paying	c109
w:payment	a69
w:pazienza	a-87g102
w:pcs	c83
w:pdf	b108
w:peace	c63
w:pearl	c-74e-61
w:pearls	c139g-98
w:peca	a-97e121
w:pecheur	a72
w:pedi	d109
w:pedido	g-72
w:peine	c91
w:peint	a64
w:peinture	a-72e98
w:pen	a126c-90
w:pencil	c96
w:pendentif	a71c-125d133e-83
w:pendentifs	a76
w:pendulette	c-61d105
w:penna	a145c-126d65
w:pensait	g68
w:pensavo	a106d-60
w:pense	a-118b122c147d-85
w:pensez	a-83b106
w:pension	a-112b75c158d-87
w:pensione	b77c70e-66g-75
w:people	d-78f-68
w:pequena	a77
w:per	d-77
w:percees	a110c-81
w:perche	a-62c72e71g73
w:perdi	a122
w:perdre	a-63d82
w:perdu	b-91d93f109
w:pere	a66d-87g-90
w:perfect	a-112e-65g126
w:perfume	a65c68g-79
w:perfumes	a81
w:perhaps	b94g-64
w:period	a-62d98
w:perito	c99
w:perle	a73
w:perlenkette	a-86d113
w:permanent	d87
w:permets	a-98g116
w:permitting	a-80
w:pero	b118g-89
w:perpetual	d64
w:perso	a-84c-75d134
w:person	c-61e91f67
w:personal	a-104c-113f140
w:personne	b-82d-126e127f77
w:personnel	a-95c74
w:personnes	c135
w:pesa	g73
w:pese	f89
w:petit	a117b-124e-71f-70g-81
w:petite	a63d-72f-73
w:petites	a92c-65d-75e61
w:petition	c79
w:petits	c-111d120f60
w:peu	b70c-88
w:peur	d104e-74
w:peut	b107c-63d97f-79
w:peux	b-63d61e-71f-72g-94
w:phases	c86
w:phone	c61d-130
w:photo	b-86f-63g127
w:photograph	a-126c122d63
w:photographed	a71
w:photographer	c65
w:photographies	c-77f89
w:photographs	b69c-85e68
w:photos	a-142c90d-70e70g79
w:phrase	a125e-90
w:piacerebbe	b104d-81e-72g-63
w:piano	b65c110
w:piccola	a92
w:piccolo	a70
w:pick	g85
w:picked	a-84c-78d112
w:picture	e-93
w:pide	d84
w:piece	b-92
w:pieces	b-65c105f-66g-86
w:pied	a135e-79g-70
w:piedra	g94
w:pieds	c87e66
w:pierced	a64
w:pierre	c65d-74
w:pierres	d90e-72
w:pietra	c-71g116
w:pietre	a106d-67
w:pile	a-127c-117d111e141g63
w:pilules	a78c-70
w:pin	a82b-84
w:pioggia	c79
w:piu	a-62b90d-97f114
w:place	c72d-85e-96
w:placed	a-84d113
w:placement	c96
w:places	c78
w:plaid	a105
w:plain	a95b65c-90g-79
w:plaisir	a-130b96c137
w:plait	b98c-88d-62e-90f127g-111
w:plan	a-149b133
w:planner	b70
w:planning	a-72c110
w:plans	b122
w:plaque	c91
w:plastic	d89
w:plastron	a75
w:plat	a79
w:plata	a105
w:plate	c-86d91
w:plateau	a110
w:plateforme	c65
w:plates	a93
w:platform	c82
w:platin	a98
w:platine	c-100g123
w:platinum	a102c-103
w:plays	a-83
w:please	e-112f110
w:pleasure	f114
w:pleine	a-123e93
w:pleure	g62
w:pleurer	f68
w:plombier	f69
w:plonge	a-77
w:plongee	a70
w:pls	e-84f68
w:pluie	f89
w:plum	g64
w:plus	c-62f114
w:plusieurs	a166d-112e-63
w:plutot	d-75e-94g114
w:pm	g119
w:po	c90
w:poche	a68e-68
w:pochette	d82
w:pocket	a104c-115d-75
w:poco	a105
w:podemos	c74
w:podrian	a79
w:poi	a-118c102d-72e117
w:poids	a74d-65
w:poignet	b-74g92
w:poincon	a-101c-97d135
w:point	d-76e118
w:poli	c70
w:police	a-91c129e-62g62
w:polish	a-75
w:polished	d75
w:polite	a120c-72e69
w:polizza	c-85d105
w:polso	a71
w:pomeriggio	a106c-86
w:ponctuel	c90
w:pop	c67
w:por	e-72f87
w:porque	a-65c85g103
w:porta	f67
w:portachiavi	a123b-129
w:portafoglio	c-82d79e73
w:portait	e107
w:portant	a-68d82
w:portare	a110d-74
w:portarlo	a-64d98
w:porte	a87d-84e-63f-72
w:portee	c145d-116e-85f73
w:portefeuille	c-89d116
w:porter	a75e-67
w:portera	a-74c154
w:porterai	a134
w:portes	c114
w:portfolio	c86
w:portiere	d98
w:porto	a84
w:pose	a-70c-73e118g79
w:poser	c105
w:possibile	c-71d91
w:possible	a66c-62e-105
w:possibly	b98
w:possiedo	a-69d116
w:possivel	g99
w:posso	a61d95e-87f-74g-75
w:post	a-130b66d105e-94f83
w:postage	a-80c87
w:poste	a-73b95c85
w:posted	g101
w:pot	a149d-73f-67
w:potete	c-92d112
w:potter	a67
w:pouce	a79
w:pouch	a69
w:pounds	a102
w:pourquoi	e63
w:pourraient	c95
w:pourrait	c78e-79
w:pourriez	d67e-85
w:pourrions	a152g-95
w:pouvez	a61b-75c-73d107e-82f-79
w:pouvoir	a63
w:powder	d111
w:pr	a104b-94d-94e-78f-62g66
w:pra	b74
w:practice	a65c-81
w:prayer	d72
w:precedent	g62
w:precieuses	c72
w:precio	a145g-79
w:precios	b98
w:precise	c-81
w:precision	a-89g116
w:preciso	d89
w:preco	a95
w:prefer	a-78g104
w:prefere	c-69f100g104
w:preference	a69
w:prefers	a101
w:prego	a-84c-105d105f106
w:premier	d-68
w:premieres	c76
w:premiers	c98
w:premio	c69
w:premises	c69
w:prend	a62b-75c-73d81e-78
w:prendere	a84
w:prendrais	a102c-117
w:prendre	a104b-102c129d-68e-109g-70
w:prends	a109b98c-128d-113e-93
w:prenez	c164g-66
w:prenne	c-70e123
w:prenom	b-65c-107f105
w:prenoms	a70c-72g66
w:preparation	a-110c-69d134
w:prepare	c89
w:preparo	c70
w:preparons	c77
w:pres	a-64b118
w:presa	e73
w:present	a120c-86f-62g-69
w:presentation	f81
w:presente	c-122e108f110
w:presenter	d90e-89
w:presents	a111c-73
w:presidente	a97
w:preso	a-96d123
w:presque	a105c-61
w:press	a-69c133
w:presse	a123c-65d-84e-84
w:pressee	c-86d83e106
w:presses	a101c-66
w:pressure	g101
w:presto	g74
w:pret	b92d78
w:prete	a-72e134
w:pretez	c101
w:prevenez	e66
w:prevenir	a-99e135
w:preventivo	a-105g129
w:prevoir	a79
w:prevu	a-73b85c-84g116
w:prevue	d72
w:prezados	a-76c110
w:prezzi	a-87b131c-64
w:prezzo	a81
w:price	a83b101d-114f-70g-116
w:prices	b107d-61
w:prie	c-141f139
w:prijs	a-92b61c-66e88f62
w:prima	e82
w:prime	a93c-69
w:primera	a69c-66
w:primo	a122e-64
w:principal	c-81d93
w:print	a102c72e-99
w:printed	b98
w:printemps	d128
w:pris	a-60c-72d147
w:prise	c-68g82
w:prises	f104
w:privat	a73
w:private	d-75
w:privately	a91
w:prive	c120
w:privee	a144c-109
w:prix	a103d-136f-78
w:prize	a-75c108
w:probably	c79
w:probate	a-120b99c-73d119
w:procede	c-77
w:proceder	c-91f93
w:prochain	a75f87
w:prochaine	a81e65
w:prochaines	c97
w:proche	c109
w:procuro	a111
w:production	a84
w:produits	c80
w:produzione	c116d-63
w:prof	c122
w:professionnel	a67
w:professionnelle	a-63f91
w:profil	a-66f95
w:profile	f73
w:profilo	c71
w:profumo	a102c-87
w:programme	a-98c93
w:project	a-70c96
w:projet	a-109b122c-62f95g-72
w:promesso	e64g77
w:promis	a-63b65d-71e96g93
w:promise	a121g-78
w:promised	c-96e80g115
w:promo	c93
w:prononce	a101
w:proof	a-88c-115d126g67
w:proper	a129b-69c-124d-96g-64
w:properly	g104
w:propos	a-81g93
w:propose	b-67c73d-74e120
w:proposed	c91
w:proposez	c-99d112e80
w:proposition	g132
w:proposta	a-81c92
w:propre	a125c-67
w:proprio	e72
w:prospection	f117
w:prospekt	b92
w:protection	f101
w:prova	c66
w:provenance	a-74c97
w:provide	f79
w:proxima	e69
w:pu	a-109c-101e62g139
w:pub	a-123c97d-75e-63f129
w:public	c71
w:publicite	a73
w:publique	c71
w:publish	b99
w:puede	e-69
w:pueden	c-79d83
w:puedo	c84
w:puis	b-85e63g-76
w:puisque	a-75c125
w:puisse	a96c-90d-64
w:puissent	c-124d144
w:pull	c-73d116
w:pulseira	d66
w:punto	c-79f77g70
w:puo	c-111d115g61
w:purchase	b113c-65
w:purchased	a-85d127
w:purchasing	c99
w:pure	a-128b89c-92e145f67
w:put	c-60d-60f77g66
w:qu	c-70d-86e64
w:qualche	b88c71
w:qualcosa	a131d-107
w:qualcuno	c94
w:quality	c72
w:quand	b77e66f-74
w:quando	a-65b98c-110d70f-68g128
w:quanto	a69b103c-86d-100e-87f-71
w:quarante	b78c-84d-67
w:quartier	c82
w:quartz	a118b-91
w:quatorze	e104
w:quatre	c-81e102f-61g-69
w:quattro	b-62g104
w:quebec	b98
w:quel	b75e-104f-63g-85
w:quella	c77
w:quelle	a-87d148
w:quelles	a-116c-60d77f125
w:quello	a134b-81c-118e-89
w:quelqu	c90g-92
w:quelque	a67c-62f-67g-62
w:quelques	b76g76
w:quels	a109c-122d97f61
w:quem	e77
w:queremos	a115
w:queria	a104b62c-72e-79
w:quero	a94c-103d-72f88
w:quest	a-95e65
w:questa	a139
w:question	b61c-72f-70g124
w:questionnaire	a-62e70
w:questions	a-107b-77c109d-61g81
w:questo	c110
w:queue	g64
w:qui	g-97
w:quick	a-113c112
w:quien	c138e-64g-84
w:quiere	a84c-89
w:quieren	a-98c137
w:quiero	a147c-142d-71g-99
w:quiet	a117
w:quindi	c-79f133g86
w:quinta	d67
w:quisiera	c-76d104
w:quite	g87
w:quitte	a66
w:quoi	a69b95d-143f-63g-96
w:quote	a-68f147
w:quoted	c-71e99
w:r	a-114b-60c173d106e-85g-96
w:racheter	a164d-144
w:rachetez	a-126c123
w:raffle	c65
w:ragazza	a77b71c-66
w:ragione	a-79b82c-84g66
w:rain	a93c-66
w:raised	a91
w:raison	b88
w:raisonnable	a92f62
w:ran	a-63g76
w:rang	a-63c-123e145
w:rapide	a119c-72
w:rappel	a76b-63c-106d-76e105
w:rappeler	a76b72c-83
w:rappelez	d-118f139
w:rappelle	a-86f69
w:rapport	c68
w:rapporte	a-117b80e87
w:rare	a-61e98
w:ras	d70e-68
w:rassurez	a141c-94d-68
w:rate	c136
w:rates	a-68c93
w:rather	b-76
w:ravie	a-83
w:rayee	a83c-78
w:rd	c-95g85
w:rdv	a85d95f-205
w:re	d123e-113g101
w:reached	c-77g97
w:read	a128c-100d-64g76
w:reading	a-75b97g75
w:ready	a-80d123g-75
w:real	a82c66d-75
w:really	a-138b119c99g-116
w:reasons	a-93f78
w:rebonjour	a-86g111
w:recall	c69
w:receipt	a-71d93e103
w:receive	c-61e67
w:received	a-104c-67d126g87
w:receptionist	a67
w:recevez	a137
w:recevoir	a130b-81c-126d-112f122g-68
w:recharge	d76
w:recherche	c89
w:rechnung	a103c-108
w:reclame	a-111c-75d120
w:reclamer	a102c-61
w:recogerlo	a70
w:recois	c-96f138
w:recoit	a67b-80f69
w:recommande	d66
w:recontacter	a218c-97d-63f-61
w:record	a-100f130
w:records	a-114c-74f134
w:rectifier	a-61c-83f116
w:recu	a-88b-69d124g123
w:recue	a-130d103e-101
w:recuperer	a-68c178
w:red	b-69c85
w:reel	c68
w:reels	c77
w:ref	c-114d127
w:refaire	c-113d124
w:reference	c79
w:reflechi	a-105c-85f64g122
w:reflexion	a-107f118
w:refund	a-114c-91e154
w:refuse	c-81e93
w:regalarle	a108e-85
w:regalo	c-80d65
w:regard	a-70
w:regarde	a-73b124
w:regarder	g76
w:regarding	a-62g64
w:regards	a124b-70e-76
w:regiment	a84c-100
w:regionale	c72
w:register	a-68c109
w:registered	d86
w:registry	a71
w:regle	c-99d73
w:reglement	d85f99
w:regler	a85
w:regrette	e112
w:rejoindre	c62
w:relance	c-77d-63g117
w:relancer	a-63f120g68
w:release	g90
w:releve	c75
w:religieuse	b90c-105
w:relogio	c-107g87
w:remain	c-84f72
w:remarque	c106
w:rembourse	b95d-122
w:remboursement	a-82
w:remercie	f77
w:remettre	a-64c-99d183
w:remise	d-105e94
w:remove	a-74c-80e-64f135
w:removed	f99
w:remplace	a-113d78g109
w:remplacer	c-72d125e-62
w:rempli	a-85b64f72
w:rencontrer	c79
w:rencontres	c87
w:rend	f71
w:rendez	c-68
w:rendre	a117c-65
w:rendu	c-88d63e99
w:renew	c78
w:rennes	a65
w:renseigne	b92c-72
w:rent	a62
w:renvoie	a-95c-87e66g121
w:repair	c-82e96
w:reparation	a-74e112
w:reparer	a132b-77c65d-108
w:repars	a66
w:repartie	a-81e109
w:repere	a97
w:replace	a-76d126
w:replacing	a-84d90
w:reply	a-93d-75e70f-65g68
w:repond	c94d-74e103g-63
w:repondez	a-130c105e76
w:repondre	g124
w:reponds	c-80g61
w:repondu	a-133c-106e150f78
w:reponse	d-96e109g77
w:report	c76
w:reporter	a-72f92
w:reprendre	a-123d150
w:reprenez	a-83d91
w:represent	d83
w:represento	c87
w:repris	a-86c-67e80f109
w:request	a-77c-97f155
w:requesting	a-89c77d64
w:res	a-61c87
w:reserver	a84c-73
w:residence	a136c-118f72g-63
w:residentes	c73
w:responsable	a-78e108
w:ressemble	c157d-86e-64
w:rest	d-67f67g111
w:restaurant	b88
w:reste	c-105d-121g114
w:restee	g66
w:restera	b62c-74
w:restes	a-88g89
w:resto	a128
w:restons	a-81f80
w:restore	a96c-72
w:restored	e62
w:restringing	a-112c-71d78e116
w:resultats	c73
w:retail	a-90c95
w:retire	c-129f150
w:retired	b116g-77
w:retirement	a115
w:retirer	a-144c-115d137f140
w:retirez	a-82f115
w:retiring	a100
w:retour	a-113d-62g98
w:retourner	a-70d117
w:retraite	b109c72d-98e-77
w:retrouve	g97
w:return	a-116c142d67g-79
w:returns	a-66b78c-74d107
w:reunion	d73
w:reve	b116d-76
w:reveil	a160d-79e-63
w:revenir	a-90c162
w:revenu	a-86e119
w:rever	a-107b121
w:revienne	g65
w:reviens	e-65g93
w:reviews	c76
w:revision	a-72c-65d125
w:revoir	a79c-148d140
w:reward	a98
w:rgpd	a-60c-98f119
w:ri	c-83e130
w:ribbon	a-105c164
w:ricevere	b85
w:ricevuto	a-112c-95d124g87
w:riche	a156g-61
w:richiesta	f107
w:rideau	d73
w:rien	b108c-80d-74f89
w:right	a-65f72
w:rigide	a61
w:rigido	a80
w:rimasta	e94
w:rimborso	a-62c162d-110
w:ring	a62c-69f-70
w:ringe	a64
w:rings	a91b110d-135e-87g-90
w:rire	c-104e77g95
w:risposta	a-77c-66f72
w:ritardo	e83
w:riviere	a114b73c-95d-82
w:rivieres	c122
w:robe	d85g68
w:robes	a68c-82d82
w:rodez	b96c-92
w:roman	b72
w:rond	a109
w:ronde	g63
w:rondes	a109b-76
w:roof	a-105b133
w:room	a61d-76g70
w:rosa	a72c-68f64
w:rose	c-78f-62g86
w:roses	a-96c160
w:rouge	a126b-73c-70e-92g-69
w:rough	c85
w:roughly	c89
w:round	b-73c102d-68e105g-62
w:route	e70
w:rowing	d81
w:royal	c122g-61
w:ruban	c-76g80
w:rubis	a101g-93
w:ruby	a-74c103
w:rue	b-89c123e-69f-71g-72
w:ruego	a-87f117
w:run	b110c75d-79
w:rung	a-78e82f63
w:running	a-88c113
w:runs	d77
w:rupture	a-95c66e79
w:rush	c-111g61
w:rythme	a-60e89
w:sa	c94d-91
w:sabado	a77
w:sabato	a75c-116
w:saber	a-114b105c-69d115
w:sac	b-88c-127d61e196f-100g-75
w:sache	c-61e90
w:sacs	a-69d99
w:sage	b93
w:sagt	b93
w:said	b-71c-96e119f-64g131
w:saint	a71b-65c88d-87
w:sainte	c107
w:sais	d-68f-84
w:saisons	b62
w:sait	b103c-66
w:sale	f104
w:sales	a-91b-152c125
w:salle	c80
w:salmon	a97
w:salon	b-76c125d-77e-67f-61
w:salons	c132e-78
w:saludo	a-96f98
w:salut	a-80b-70c168d-88
w:salve	a64b-77d-65g94
w:same	a84b-70c-131d-75g110
w:samedi	b-99d-87f-75
w:sample	a-103c89
w:samples	c84
w:samstag	a121c-71
w:san	c63g74
w:sans	f-69
w:santa	c-60e63f62
w:sao	c76
w:sapere	a-63b72d61
w:saphir	a69c-81g91
w:saphirs	a-62b108
w:sapphire	e-68
w:sapphires	g71
w:sarebbe	c88
w:saremmo	c66
w:saremo	c-65g109
w:sarta	a76g60
w:sat	c-77e65
w:satisfaction	e78f63
w:saturday	a89b-79c-75d65e-87f-66
w:sauf	a67c-167d88
w:saurais	c-71f123
w:sautoir	c-68d106
w:save	e115
w:saved	a105
w:savez	a-68c131d77e-69
w:savoir	a-94b121e-73g-81
w:saw	a121d-97g-65
w:say	a-95b123e91f-64
w:saying	a68
w:says	a-61b90d101e-77f-90
w:scale	g100
w:scan	a-76d63
w:scarf	d97
w:scarves	a71
w:scatola	a-60c61e66
w:scena	a75
w:scene	c65
w:scent	a-95d84e79
w:scented	c-71e71
w:schenken	a129c-95
w:schicken	a-66d101
w:schmuck	a70c73d-71
w:schon	b80g84
w:school	c96d-62
w:scontrino	a-92d119
w:scorso	g76
w:scritto	a-88e101g73
w:scrivo	d-77e72g112
w:scusate	g77
w:se	b82d-88f-78
w:sea	c-74f89
w:season	a-99c76f66
w:seats	c83e-94g67
w:seau	a96c-60
w:sechzigsten	e69
w:second	d-92e-85g129
w:secondes	e81
w:secondo	a-104c67g104
w:seconds	c77
w:secours	a61
w:secretariat	a69
w:section	a80
w:securise	c67
w:securite	a76c-98
w:security	a-98c87e79
w:see	d-61f-71
w:sees	a95
w:segretaria	a102
w:segunda	c-79d97g79
w:seguro	a-74d103
w:sehr	c95
w:sei	a-72e102g63
w:sein	a123
w:seit	a-129d125e126f-62
w:seite	c141
w:seize	b73
w:selbst	a73
w:selbstverstandlich	a-79c108
w:sell	a113c69d-68e-85g-92
w:selling	a-70c76f64
w:sem	e88
w:semaine	b-78c67f-63
w:semaines	e93
w:semana	g118
w:semplice	a76
w:sempre	c-82d-70e106
w:send	e-71f-69
w:sending	c-85e82f72
w:senior	a-91e126
w:senora	b62
w:senores	c94
w:sens	e82
w:sensi	a-74c-90f127
w:sensible	a62
w:sent	c-116d-80e124
w:sente	a64
w:sentence	a-63c-80e77g68
w:sentir	e93
w:senza	d-76e86
w:seo	a78
w:september	a106
w:septembre	a66c-94g97
w:septiembre	a76
w:ser	c-62g89
w:sera	a-63b141c-61d-93e-85g117
w:serai	b98d83g73
w:seraient	c94
w:serais	a65
w:serait	e68f-68
w:seria	c102
w:serie	a66c-70d129
w:series	a72
w:serieuse	c132d-75
w:serieux	c70
w:seriez	a-102c122
w:serons	a71c-63
w:seront	c75
w:serpent	a156b-104e-69
w:serre	a-85c-60d123
w:sertisseur	a-72c79
w:serve	f80
w:service	a-62b-66c120f-79g-70
w:serviette	a80c-68
w:servizio	d85
w:servono	a95
w:ses	a70d-73g-78
w:set	b97c-113g87
w:sete	b88
w:settimana	a93
w:setting	a103e-67
w:settings	c-73
w:settle	a-69b73c104d-67
w:seul	a83
w:seule	a104b-70c-133
w:seulement	a-71b107d90e-73
w:seven	b117d-61e98f-67g-85
w:seventy	a88
w:several	c97
w:shall	c113d-97e-77g86
w:shame	c-130e151
w:shaped	d70
w:share	a-63c113f-68
w:shared	c-89f128
w:she	a81b-67c-112f-75
w:sheets	a-61c102
w:shelves	a102
w:shes	g75
w:ship	a131d-71
w:shipped	c-69f79g68
w:shipping	a-66c100
w:shoes	e97
w:shooting	c77
w:shop	a-80c156f-67g-87
w:shopping	b119c-117
w:short	c95d-86
w:shorter	d73
w:shortlisted	c69
w:should	b64d100
w:shoulder	a85
w:shoulders	d73
w:show	a130b-97d-72e-87f-64g-83
w:showed	a-63c-98e84g134
w:showing	d72
w:shown	a94c-120e102
w:shows	c139
w:shy	a63
w:si	b69f-66
w:siamo	c67d-116
w:sich	b-63f78
w:side	c64d108e-63
w:sie	d65
w:sienne	a77
w:siete	a-101c128d-65
w:sign	a-131f85
w:signatures	c79
w:signe	a-81g96
w:signed	a-83d87e99
w:signee	d93
w:signer	c87
w:signet	a126c-69
w:signez	c78
w:signora	a68c69
w:signore	c100
w:signori	c80
w:silber	a127
w:silence	a-78g100
w:silk	a66c-108d122
w:silly	c-73
w:silver	a129b-75c-85e-98f-85g-64
w:simple	b95e96g-73
w:simplement	b86c-79
w:simples	a90
w:simply	b104
w:sin	c-108d107e95
w:since	b-73f83
w:sind	c92e-66
w:sing	e64
w:singapore	c-62d65
w:single	a78c-85
w:sinon	c-98g95
w:sir	c72
w:sirs	c86
w:sister	a89c-123
w:sit	c128
w:site	c139f-93g-87
w:sito	d61
w:situation	c-71f62
w:six	g-71
w:sixty	a-125d71e93
w:size	a106e-122f-71
w:sizes	d92
w:sketch	g86
w:slept	g110
w:slip	a-64c-76d74
w:slot	c87
w:slt	a88
w:small	a103e-61f-70
w:smaller	c-70g75
w:smallest	a167c-109
w:smell	d92
w:smelled	a64
w:sms	a-117c-109f151
w:so	b90d-73g77
w:sober	a99
w:sobre	g114
w:sociale	g64
w:societe	a-90c79d76
w:sociologie	b68
w:soeur	b-70g108
w:soeurs	a136c-101e-61
w:software	c79
w:soi	c-61d107
w:soient	f98
w:soins	a-93e107
w:soir	c-69
w:soirs	a122c-71
w:soit	c-69g-63
w:soixante	a111b-114
w:solange	a67c-100f62
w:sold	b-70e60g-74
w:solder	d82
w:soldi	c68
w:soleil	c101
w:solicitor	d71
w:soll	a64b64
w:sollicite	f92
w:solliciter	c73
w:solo	b134
w:soltanto	b66
w:some	c118d-88e-119
w:somebody	c-109f-65
w:someday	a-98b125c-68
w:somehow	a79
w:someone	e110
w:something	a115c-117e-91f-62g-82
w:somme	c89
w:sommes	d-89e64
w:somos	c96d-67
w:sonne	c101d96g-92
w:sono	d-70e-62
w:sons	a92
w:sont	b-137d111g-73
w:sooner	d79
w:sorella	b72
w:sorry	b-75c-127e-60g131
w:sors	f75
w:sort	b94g-67
w:sortir	e62
w:sotto	d-66e91
w:sou	c139d-130e-84f-71
w:souhaite	e-63f73g-98
w:souhaitee	c88
w:souhaiterais	a-129d120g118
w:souhaiterait	a74
w:source	c-89f101
w:sourde	a89e81
w:sous	b-90c66g-100
w:soutenu	a73c-104e80
w:souvenez	c108e-86
w:souvenir	b73c-67f75
w:soy	b-83c150d-90f-61
w:space	a-72g106
w:spam	g97
w:spare	a-107c65
w:speak	a75c72
w:speaker	c87
w:speaks	e67
w:special	c97
w:specialise	c74
w:spedite	a75c-100
w:spedizione	c-76e65
w:spend	a106b76d-101e-85
w:spent	e91
w:spilla	g88
w:spinelle	a142c-88
w:spins	a-99d108
w:split	e64
w:spoke	a-96g116
w:sponsor	c115d-60
w:spoon	a-72d110g71
w:sposiamo	b71
w:spring	e-83
w:square	c-68g60
w:squelette	g82
w:st	a64g80
w:staff	a-108c103d-83f99g-63
w:stage	b101
w:staircase	c75
w:stamped	c-91d81
w:stand	g-97
w:standing	a-100e95
w:star	a120
w:start	a-65b119d-85
w:starts	a60
w:stata	a63
w:state	a65
w:statement	c86
w:stay	a81c97d-73
w:stazione	g64
w:steel	a130b-76c-93g-69
w:steht	a-99d97
w:stein	a92
w:stessa	d110
w:stickers	c86
w:still	c-104f70g62
w:stitch	a-68d61
w:sto	a-86b63
w:stock	a92b-76d-116
w:stoke	a63
w:stolen	c79
w:stone	a-63e63
w:stones	c71g-63
w:stood	c62
w:stop	d-92e-62f146g-114
w:stopped	b-76
w:store	a-73d86e121
w:stories	c83
w:story	a76b-101c81
w:straight	a77
w:strap	b-63c-136d130e86
w:straps	c63
w:strasbourg	c-81d101
w:street	d67f-102g-65
w:stress	a-83g128
w:string	a91c80d-96
w:stuck	a-94c151
w:student	b110
w:studio	a125
w:studs	a82
w:stuff	a-106b89f93
w:sturen	a-82d68
w:style	c80
w:stylist	c65
w:stylo	c-114d92e86
w:su	b-91c99
w:subasta	c76
w:subito	a166c-73g-64
w:subject	f91
w:succes	a-77c103
w:such	c92
w:suche	a104c64d-109e-64
w:suegra	a75
w:suffirait	a-90c106
w:suffit	a-77g65
w:suggest	a66
w:suggested	g94
w:suis	d-81
w:suit	a92
w:suite	a-86e-84f152g120
w:suivi	a-104d105e-134f-125
w:suivre	d105
w:sujet	a-115g142
w:sul	a-130e101
w:sulla	a-63c-90f72g110
w:summer	b-69c60e71
w:sunday	b-76c-118d105
w:sundays	a92
w:suo	a102c-119d88
w:suoi	a88
w:super	d66
w:supper	b61
w:supplement	c106
w:suppliers	c89
w:supply	a-92d96f85
w:supporte	c113e-70
w:supposed	g63
w:suppression	a-85c-87f142
w:supprimer	a-79c-74f127
w:sur	b-65c65
w:sure	e84g132
w:surname	a-98c-100f117g69
w:surprise	c-98e63g78
w:surtout	d72e-91f93
w:survey	a-61e102
w:sus	b90
w:suyo	c130
w:svp	a106c-101e-95f86g-120
w:swansea	e74
w:swap	a-149d147
w:swatch	a70d-86
w:sweep	a-72c102
w:swiss	a-63c102
w:system	a-91c-61e75f127
w:ta	a110c-87g82
w:tabac	a93
w:tache	a-72c-93d121e77
w:tag	c80
w:tags	c83
w:taille	a79b-88c-144d63
w:tailles	a71f73
w:take	d-78f146
w:taken	a-82b-68f91
w:takes	a105
w:talent	e91
w:talk	a94d-66
w:talking	b64c-90g62
w:talks	a-95c125
w:tall	a130c-78e-65
w:talla	a108
w:tamanho	a76c-70
w:tan	a100c-77
w:tant	a-94d154g108
w:tante	a-75b-66d125
w:tape	d76
w:tard	b141c-123
w:tarde	c83d-83g89
w:tardes	a67
w:tarif	c80d-90e-71g78
w:tarifs	a-104b140
w:tasca	a120
w:tasse	a158c-77e-78
w:taught	c99
w:tax	d91
w:taxi	a78
w:te	c77
w:tea	g125
w:teach	b62
w:teacher	a111
w:team	b-63g-61
w:teams	c67
w:technicien	c131d-88
w:tel	c-68e107g96
w:telefonata	a-87c-74g110
w:telefono	c-108e96g107
w:telephone	b-73d-66e89f88
w:telephonique	c-96f89
w:tell	e-83f88g-87
w:tem	a101c-65e-92f-69
w:temoin	a86c-64
w:temos	c81
w:tempi	c-68d68g71
w:tempo	c-67
w:temps	d-85e-90
w:ten	d-119g72
w:tenais	a-63e88
w:tenants	c73
w:tengo	a-67b76c113e-68
w:tenir	b90
w:tennis	a-63b93d72
w:tenth	b63
w:tenu	a-74g94
w:terme	f71
w:termin	e126
w:termine	b67
w:terms	c71
w:terra	c117
w:terre	a-88b101
w:tesi	c65
w:test	a-109b-75c121d-75f-82g-77
w:testa	a112
w:tete	b114c-89d-87
w:tetes	c72
w:text	a-86b-81c83g129
w:texte	c60d65
w:th	a73b-97c-114f-75g62
w:than	f-79
w:thank	a-128e-74f147g117
w:thanks	b-72c-103e-78f135g121
w:that	e100
w:their	c98d-108
w:themselves	e106
w:then	a-94b133c-129d126e65g91
w:there	g-87
w:these	a95
w:they	e-93
w:thief	a-74c85e71
w:thin	a103
w:thing	a103b61c-135d-76e-119
w:things	a-70b119c-65e131g-62
w:think	g-73
w:thinking	b81c-84d-79f62
w:third	a-71c-104e104f123
w:this	b-64c76d-78
w:though	b93c-65d-81
w:thought	d62
w:thousand	a116d-84e-69g-71
w:three	e72f-72g-77
w:through	b131c-126e78
w:throw	a-108c77d82
w:thursday	a69b-70e-89
w:tiara	c62d-73
w:tiaras	c85
w:ticket	a-86c-87d131
w:tie	a113c-68
w:tienda	b-78e84g-77
w:tienen	a75c65
w:tienne	a72
w:tiens	a74
w:tient	b96c-127e65
w:till	a66
w:tilleuls	f74
w:time	d-65
w:times	a110b-86c-106d-89f99g-69
w:tin	a77
w:tiny	a135b-66c-71e-99g-97
w:tire	g71
w:tiroir	c-61
w:tissue	a-64e76
w:titre	c-79d66f65
w:tmrw	d89
w:tobacco	a65
w:toc	c81
w:tochter	a68
w:toda	a-88e123
w:todavia	b61g63
w:today	b-116c76g-73
w:todo	f72
w:together	c-81
w:toi	c67
w:toilette	e72
w:toit	b94
w:toiture	b64
w:token	c80
w:told	b-63d-90e122g-91
w:tombe	g85
w:tombola	a-73c94
w:tomorrow	a94d-70
w:ton	a-61c93e63
w:tonight	a78
w:too	c-122f61
w:took	d89f68
w:top	g117
w:topazio	g77
w:torino	a81
w:tot	b147c-108
w:total	b100
w:touch	b63c-104g118
w:touche	d90
w:toucher	a80
w:toujours	b-90f-64g93
w:toulouse	a73c64
w:tour	b89e-72g86
w:tourbillon	b60
w:tourmaline	a103c-84
w:tourne	a-96c69d125g-64
w:tournee	c70
w:tourner	a-80c83
w:tous	b126d-94g-85
w:toussaint	a103
w:tout	d-94e-66f64
w:toute	f70
w:toutes	d-93f71g-69
w:town	d96
w:tra	a-73b102
w:trabajo	b80
w:trace	a-93c-69d115
w:tracking	a-106c-102d130
w:trade	a87
w:trading	c91
w:train	d-81g134
w:traite	a-84b94
w:transformer	c-64d98
w:transmets	c85
w:transmettre	c100
w:transmis	a-87f66g72
w:transporteur	a-90d91
w:trasferirmi	c84
w:travail	e106
w:travaille	a70d-77
w:travel	a86b-90d82e-100f-62
w:travelling	g67
w:travers	e72
w:tray	c-88d90
w:tre	a72b-90e-103g84
w:treasure	a-69c124
w:treat	a-103b96f109
w:treated	a-96c-109e145
w:treize	c75
w:treno	d61
w:trent	a112d-66
w:trente	c68d-91g-64
w:trentesimo	a73
w:tres	b-92c90d-106
w:tresse	a80c87d-61
w:tried	a64g-70
w:triste	a-91e68f71
w:trois	f-65
w:troisieme	a71
w:trompee	a-83
w:trop	a65c-113e-110
w:trophy	c67
w:troppo	d87
w:trottoir	c108e-72
w:trotzdem	b106c-60
w:troupe	c70
w:trousse	a117c-80
w:trouve	c-79e112f109
w:trouver	a105
w:trouverez	g74
w:trouwen	b104
w:trovato	a89
w:truc	a107c-77
w:trucs	c86
w:true	c106d-63
w:truly	a-101b66d70e63
w:trunks	a-85b132c-89
w:try	a120c-107d-87
w:trying	c67
w:tudo	c82
w:tunnel	a-73g76
w:turn	a110
w:turned	a-129g97
w:turning	c-95
w:tussen	b71
w:tutor	a-64c133
w:tutti	d96
w:tutto	a-115b116c-104f92g66
w:twee	b70
w:twelve	a84c-79
w:twenty	b107c99g-64
w:twice	b-65d-112e104f104
w:twin	a150b-83g-65
w:twins	g87
w:two	d-77
w:typed	f80
w:u	c82d87e-83
w:uber	a-112c126
w:uhr	a74c-66
w:uit	a-110b103c-88f116
w:uk	f105
w:um	d-61e78
w:uma	c67d-63f-62g-76
w:un	g-76
w:una	f-71
w:unboxing	c97
w:uncle	d62
w:und	b-93d-95f86
w:under	c-67e-90f124
w:understand	d-62e115
w:undici	a71
w:une	g-76
w:ungefahr	a-61c62d65
w:unheated	a80
w:unique	a140c-79
w:uniquement	e-64
w:unit	c63
w:unite	a68f71
w:univers	c94
w:universite	c82
w:university	b102
w:uno	a125b-103e-95f-63g-77
w:unos	a64c-112d105e-63
w:uns	a-74c-65e63f88g86
w:unsere	a-64c134
w:unsubscribe	c-81f106
w:until	a70b63c-69e-66
w:unworn	a-61c-61d126
w:uomo	b94d-77
w:up	b-90c61e-90
w:upstairs	a-90c100
w:ur	a-153b-101c204d-125e-84
w:urgent	c126d-71e-71
w:usage	c-122
w:usd	b98
w:use	a-105d151f97
w:used	f135
w:usee	a73
w:usine	a-91c91
w:using	a-69c82
w:ustedes	c92e-84
w:usually	b101
w:utile	e77
w:uw	a-114c91d-66f112
w:v	a72
w:va	e-101f-66g72
w:vacances	g81
w:vado	a-62b71c-62e96
w:vai	a92
w:vaisselle	d73
w:vale	a-75
w:valenza	c95
w:valeur	d75
w:valuation	a-102d86e75
w:value	b106c-123
w:vamos	g74
w:van	a-114b78e-68g122
w:vases	a168c-95
w:vault	c64
w:vaut	a-77b71d78
w:veau	a60
w:vedere	a93b-68d-84
w:vederla	c93
w:veille	a-91c-88e128
w:velo	a-117b61c122
w:velvet	c60
w:vend	c70d-81
w:venderlo	a-76c142d-86
w:vendeur	c-101d62e109
w:vendeurs	a-82c70e84
w:vendeuse	a-103c-60e128
w:vendeuses	c68
w:vendez	a125c-97d81e-61
w:vendita	a-70c91f73
w:vendo	a-136c162d-104g-61
w:vendome	c82
w:vendredi	b-72f-62
w:vendredis	b73
w:vends	b-89c171d-123
w:vendu	d61
w:vendue	c-84e93
w:venerdi	c-70
w:venir	a130c-113e-105f-66g-93
w:venire	a69d-71g61
w:venite	a-72c121
w:vent	a-72c-67d86e72
w:vente	a-96c90d65e-62g-63
w:ventes	a-95d78
w:venu	a-102c72e90
w:venue	a-64
w:venus	a-95e91
w:ver	b95c-63
w:verdad	b68d60
w:verde	a94c-109d-106e122
w:verified	c67
w:verite	c81
w:verkaufen	c95
w:vermeil	a95c-74
w:vero	c100
w:verra	a-65b126c-83
w:verre	a-135d136
w:verres	a66b63c-88
w:verrez	c78
w:verrons	c-95
w:vers	b66c-124d60f-70g112
w:version	c-102d-81f-61g150
w:versione	a-87c86g66
w:verso	a76
w:vert	a145b-76c-133e-67g-72
w:very	a69d-63f-63
w:veste	c-63e65
w:vet	a-72b66g118
w:veu	a166b-60d-72
w:veuillez	a-104c-96f142
w:veulent	c75
w:veut	a103d-77e-88g-75
w:veux	a105b-93c-105d-136f88g-62
w:vez	a-64e68
w:vi	a-62c78d-67f105g-77
w:via	a-88d89
w:viaggio	f118
w:vicenza	c101
w:vicino	a-86d109
w:vide	a-93c-95d123e133
w:video	a68b-63c71d-69e-62
w:videos	c67
w:vides	a62
w:vie	a85c-60d-62g-66
w:vieille	b89c-70
w:viel	d79
w:viendrai	b127c-107g92
w:viendrait	d154
w:vienna	f61
w:vienne	a113
w:viennent	a-68c78
w:viens	a85c-86d-65e-96
w:vient	e94g-71
w:vier	e74
w:viernes	g82
w:vieux	b108d-68
w:village	a-86
w:ville	f77
w:vingt	a89c-61d-103e82f-65g-73
w:vintage	a80
w:virement	c-82g98
w:vis	a81
w:visa	b67
w:visio	g93
w:visit	d-79f118
w:visite	a105
w:visiting	a122c-89
w:vista	c80
w:visto	c-72g86
w:visuels	c62
w:vit	a62
w:vitrine	c100d-91g-72
w:vitrines	a-113c110d-64e-72g-73
w:vivo	c-124d72f105
w:vivre	b93
w:voeux	c-80f122
w:voglio	a67
w:voi	a-67c119d73f-68g-96
w:voice	c82
w:voicemail	a-95c119g71
w:voici	a-122c-64g148
w:voie	a75c-75f73
w:voila	d-89g93
w:voir	a115c-85d-115
w:vois	a100b-110
w:voisin	c-105d118
w:voisins	c107d-75
w:voit	b65c-62
w:voiture	b64c87d-121
w:voix	c78
w:vol	g69
w:vole	a69
w:volentieri	a113
w:volete	c78
w:volevo	b92g63
w:volontiers	a-75b64
w:volte	a-91c65e90
w:vom	c-108e113g89
w:von	c-73e87g78
w:vont	a75
w:voor	a76b-119c80d-137e-61g61
w:vor	e140f-87
w:vorratig	a108
w:vorrebbe	a72
w:vorrei	a77e-97g-72
w:vorremmo	a92
w:vos	c61e-72f89g-97
w:vossa	c131
w:vossas	c77
w:vosso	c85d-72f80
w:vostra	a-125c138d-75g-68
w:vostre	c73
w:vostri	a-131b126d-81e-75f78
w:vostro	a-95c112d-74g-94
w:vote	c94
w:votre	c98d-99
w:votres	a126b-111
w:vou	b89
w:voudrais	a91c-84e-107f-79g-87
w:voudrait	a86d-68e-73
w:voudrions	a92
w:voulais	a-92b124d-68
w:voulez	a-83c169
w:vouliez	a-78c-77f74g95
w:vouloir	f75
w:voulons	a119c-74
w:voulu	a96
w:voy	a115c-60
w:voyage	a116c-124d77e-88g-67
w:voyant	a90
w:voyez	a-66b94
w:vragen	c79
w:vrai	a96b-116c120d-102e-105
w:vraie	a105b-170c94e-61
w:vraiment	b152c-68
w:vrouw	a63
w:vs	a81c125d-101g-63
w:vu	d-127e84
w:vue	a99b85c-81d-108g-65
w:vues	g63
w:vuole	c84
w:w	a146c-73d72e-80g-91
w:wait	a-77d141
w:waiting	b72c-70d-85e61g64
w:walk	b89c85d-107
w:walked	e98
w:wall	e75g91
w:wallet	c-70
w:wallets	c65
w:wann	a79
w:want	a88f-61g-91
w:wanted	a-74b140d-91g-73
w:wants	a133b-63c-107e-83g-61
w:war	a-90c-112e145
w:ward	c85
w:waren	a92
w:warm	b102
w:warranty	a-113c-74d139
w:was	b-66c-76e130g60
w:wash	a-62d61
w:wasn	a-70e65
w:wat	b62d66
w:watch	d96e-62f-74g-81
w:watches	b115d-108e-75f-62
w:watchmaker	c74
w:water	c72
w:way	a-74c-68d76e134
w:we	c99d-70e-101f-62
w:wear	a72b-142d65g-76
w:wearing	c-110d126
w:wears	a103c-82
w:website	a-66b109
w:wedding	f-61g-83
w:wednesday	b-78c-101d-80g125
w:week	b-80g108
w:weekday	a86
w:weekend	c63
w:weekly	c83
w:weeks	b-100e139
w:wegen	a-98b62c70d-66g82
w:weight	c84
w:weil	a90
w:weiß	g67
w:welcome	a-91e100
w:well	a-77d-67f85g119
w:wenn	c167d-68e-85
w:went	a-64d123g60
w:werden	c-65f90
w:were	a-61d-87e130
w:wesh	c127
w:what	b89g-74
w:whatever	a122b-64c-130d-118e-66f133g-82
w:whats	a122c-104
w:whatsapp	a-81b65c-65f115
w:wheelchair	a87c-94
w:when	b110c-127
w:whenever	g67
w:where	d71
w:whether	b75d114f-65g73
w:which	b71c-65
w:while	b-79d135g-62
w:white	a65c-71d-99e83
w:who	a80b-72c72d-111g-96
w:whoever	a-78d-61f97
w:whole	e89
w:wholesale	c82
w:whom	f93
w:whose	b102
w:why	a-103c165d-72
w:wide	a80
w:widow	c98
w:width	a-77g92
w:wie	b78e-61g116
w:wife	a95d-78g-95
w:wij	b-86c145d-84g-72
w:wil	a155c-106d-117g-102
w:will	e-99f-73
w:willing	a-69
w:win	a-70b96
w:window	b105c73f-61g-104
w:wine	a-126b81c-96d144
w:wing	a114
w:wings	a63b-66
w:wins	b72
w:winter	c101
w:wir	c127d-78e-78g-71
w:wird	b116e-71
w:wish	a-126f134
w:wishes	a89g-61
w:withdraw	a-108c-111d-67f146
w:within	c84d-73
w:without	b-114c-75e114g-71
w:wohin	a-84d110
w:wollen	a77
w:wollte	a-113b103c-96e62g126
w:woman	e-66g94
w:women	c137
w:won	a124c-130d-102g-64
w:wonder	b94
w:wondered	c66
w:wonderful	e-90f77
w:wondering	a-123b129c-100
w:word	c-89e70g92
w:words	e98
w:wordt	a70
w:wore	d61e75
w:work	c70d-89f-85
w:working	c98
w:works	b61d-79
w:workshop	b-67d99
w:world	c64
w:worn	a88b-67c-85e62g-82
w:worth	c134d-122e-64
w:would	c71e-66
w:wouldn	c87
w:wrap	c-75e64g84
w:wrapped	a72c-93d65
w:wrapping	a-92e115
w:wrist	a84c-92
w:write	a91d-76f-70
w:writer	c90
w:writing	d-105e83f76
w:written	a-114
w:wrong	a-73b-98c62e111g-77
w:wurde	b105
w:x	a156c-100d-68e-65g-106
w:ya	e-95f92
w:year	f-79g-64
w:years	b130g-90
w:yellow	a85d-103
w:yes	f-81g130
w:yesterday	a-93c-93d95g106
w:yet	b105c-106
w:yeux	a86
w:yo	a123c-124d-103e83
w:york	d78
w:young	a-116e120
w:your	a-75c110
w:yours	a-85c113d105e-113f-71g-63
w:z	a136c-71
w:zaffiri	c-70
w:zeit	b67
w:zero	a-117d-117e246f-109g-115
w:zia	c83
w:zifferblatt	a70
w:zijn	b87c-90g111
w:zoek	a75
w:zoeken	c91
w:zu	c-99e-71f113
w:zum	a109c-140e-69f-63
w:zur	b125
w:zurich	d71
w:zwei	a81c88d-63
w:£	c67d-86e104
w:а	c-94e134g-76
w:будем	a79
w:будет	a62c-71g64
w:бы	d116g-68
w:в	b-78c115e-87f-87
w:вам	a-103c-81d117e68
w:вас	g76
w:вы	a-96g135
w:день	a61
w:для	c94
w:до	c89g-67
w:евро	a75
w:есть	a63
w:живем	a94
w:за	a-84c90e67
w:заказать	a85
w:здравствуите	c65
w:и	a-60b-74c63f72
w:из	c-70f129g-63
w:к	a95c-68e76g-61
w:как	e72
w:каталог	a-79b106
w:кольцо	g63
w:ли	a62c-108d95
w:мне	a-94e134
w:можно	a85
w:мои	c-101f129
w:муж	g94
w:мы	a-92g117
w:на	b-60c-125e82
w:напишите	a-88c81g61
w:не	a-69b89c-70e116
w:но	g84
w:нужна	a85
w:о	g67
w:он	a65b106c-91
w:от	e97
w:париже	a81
w:пишу	a105g-81
w:по	a84g-77
w:подарить	a67
w:пожалуиста	b105c-73
w:получила	a-69c-63e71g98
w:посмотреть	a84
w:предлагаем	a-83c112
w:продвижение	a-77c112
w:прошу	a-92f130
w:пятницу	g72
w:с	a75b-69d-77f-72g84
w:серьги	a66c-69g82
w:скидка	a-80c106
w:сколько	a95
w:спасибо	a-71g114
w:стоит	a79
w:счет	c62
w:то	g102
w:у	a78
w:уважаемые	a-74c105
w:хочу	a105c-88
w:часы	e66
w:четверг	g104
w:чтобы	c65g64
w:это	c-86e101
w:я	c83f89
w:ابحث	a86
w:ابنتي	a79
w:الاحد	e76
w:الالماس	a71
w:ان	a76b115c-156
w:انا	a-76b-76c96e151f-78
w:باريس	c-70e105
w:خاص	a69
w:ساعة	a-69c130e65
w:شهر	c122
w:طقم	a93c-72
w:عن	c148
w:في	c139d-91e-133f76g-85
w:قبل	a63c-117e134
w:لا	a93b108c-182e118f-74
w:لديكم	a117c-82
w:لزفاف	a95c-80
w:لندن	a117c-75
w:مرحبا	b117c132e-113
w:مساء	a199c-164e-114
w:من	a-63b-76c142d-69f156g-64
w:موعد	a76
w:هل	a110e-111
w:يمكن	c84
w:يوم	a98c-103
w:€	d-121e146
w:あ	a-121b98d62
w:あり	a-121b98d62
w:いし	a-70d83
w:いた	a-106c120f-61g84
w:いて	b62e-60g-67
w:いに	a85
w:いの	a71
w:いま	a86d-100
w:いる	a-60f76
w:う	b88e-67f-61g75
w:え	a61
w:お	a-78d75f66
w:お願	a-66d72
w:か	f-60
w:かけ	g65
w:から	c-68d90
w:きた	c73
w:きま	a71
w:く	a-68
w:くた	f68
w:くな	d110
w:け	c62
w:けま	c81
w:け取	a100
w:こ	b95d-95g95
w:こ提	c87
w:さ	b-82c98
w:させ	c115
w:した	a-104b-99d96f67g60
w:して	b-96d-71
w:しま	b-71d-94e-68f96g90
w:しめ	c108
w:すか	a103b79c-118e-73f-69
w:せ	a-94b93c80g-68
w:せて	c111
w:せん	a-86b106c63d-63
w:たい	a91d66
w:たき	g65
w:たく	c77
w:たけ	a-109c97
w:たさ	f62
w:たし	g121
w:たた	a-104c118g87
w:っ	d-62e119
w:つ	b120
w:てい	a-63b72d-79
w:てき	a79
w:てく	f71
w:てこ	c69
w:てす	f-74
w:て受	a100
w:て購	d130
w:と	e71f-68g61
w:なく	d77e68
w:なの	b92
w:なり	d110
w:に	a77d-82f-87
w:にし	e66
w:の	a66c-66f-62
w:のお	e64
w:のて	d79
w:のフ	a94
w:の還	a78
w:は	b77f-84
w:はあ	a-92b123c-63d73
w:はし	c108
w:へ	b90c-86
w:ほ	c97
w:ほと	c97
w:まし	a-130b-126c69e63f87g64
w:ます	a94c-77e-107
w:ませ	a-86b106c63d-63
w:また	a78b68c-65d-60
w:み	e63
w:め	b-98c146
w:めて	c80
w:めま	c115
w:も	b-92e87g-73
w:り	a75
w:りた	a102
w:りま	d64g-78
w:る	a-78b92
w:れ	a123c-116
w:れて	e70
w:れは	a83
w:れま	e68
w:をお	a-92d74
w:を拝	a64
w:を探	a77
w:を贈	a75
w:ん	a-86b106c63d-63
w:んか	a-86b134
w:カ	a-65b129
w:ク	b118
w:クレ	b61
w:サ	a-65c75
w:シ	b60
w:ス	c-82
w:タ	a84
w:タン	a101
w:チ	a129
w:ッ	b61
w:ック	b61
w:ト	a85
w:ネッ	b61
w:ハ	a120c-106
w:ハリ	a131c-77
w:フ	a81
w:フロ	a90
w:ヘ	a107
w:ヘン	a101
w:メ	f123
w:メー	f123
w:リ	a110c-73
w:リに	a95
w:ル	d-63f112
w:レ	b61
w:レス	b61
w:ロ	a95
w:ロー	a129
w:ン	a79b-91c61
w:ンタ	a101
w:ント	a105
w:ー	a75c-82d-60f102g-71
w:ーチ	a104
w:ール	f117
w:一	c60g-75
w:一块	a86
w:一条	c86
w:一点	a79
w:七	a60
w:万	a119
w:万円	a80
w:三	c115
w:上	b-75c-133d145e106
w:上周	a-75d103
w:下	a98f-68g85
w:下午	g79
w:下周	a113
w:不	a83c-88d-66f112
w:不要	f99
w:专	c72
w:业	c128
w:两	c110
w:个	d-68g87
w:个月	c65
w:中	a80
w:中文	a90
w:主	c97
w:么	a-99d121
w:也	a-85c101
w:书	c121
w:买	d117g-61
w:买一	a71
w:买的	a-146d125
w:了	a-82c-143d110f86g129
w:予	b115c-96
w:予算	a80
w:予約	e68
w:事	a61
w:二	a82b-74
w:于	c95
w:五	a104d-65
w:京	a75
w:人	e80g-67
w:今	a125c-70
w:从	f85
w:他	a105c-73
w:付	d74
w:代	c133
w:以	a80f-69g-65
w:以后	b113
w:们	c128d-132f-89
w:们是	c74
w:件	a-93g134
w:价	a-63c68
w:优	c63
w:会	b62d-67f72
w:伦	a95
w:伦敦	a95
w:伺	e72
w:位	a90
w:住	a94f70
w:何	a-61b108
w:作	a74c94d-73g-62
w:你	a-87c87d-67e80
w:你们	c106d-95e87
w:侈	c104
w:侈品	c104
w:供	a66c69
w:保	a-85d104
w:信	a-90c64d-85f118
w:修	a-113c108d110
w:做	a-83c140
w:先	a-111d-60e87f-70g128
w:先生	g74
w:免	c91
w:免费	c91
w:入	c-62d119e-66g-73
w:入し	a-81d147
w:入れ	a125
w:八	a84
w:公	a107
w:公司	f70
w:六	a88c-69
w:内	a-99
w:円	a80
w:再	a-75c-72f119
w:凑	a88
w:出	c108
w:分	a-72b77
w:删	c-62f112
w:删除	f89
w:到	a115c-106d-76
w:到巴	a76
w:制	c86
w:刻	a75c-83g104
w:前	a131c-69
w:十	a113b-78g-71
w:十周	a69
w:十月	a72
w:午	a65g67
w:厂	c73
w:去	c-96d122
w:去年	d106
w:友	c60
w:发	a-95c126d-62
w:取	a183b-80d-84
w:取れ	a100
w:受	a68c-68d109
w:受け	a77d84
w:只	b101c-88
w:可	a71d78e-76f-80
w:可以	a95b-60d83e-62f-63g-79
w:右	a94c-60
w:号	a119c-123e-63f64
w:司	f70
w:合	a-72c60
w:合作	c80
w:名	a125b-81d-118e-60f61
w:后	b94
w:吗	a140b-63c-122e-94f-91g-72
w:告	c125
w:员	e93
w:周	a107b-66c-122
w:周五	g79
w:周年	a85
w:和	a-90c93
w:品	a-115c119
w:品牌	c77
w:哪	d62
w:哪里	d69
w:售	a-106c138
w:商	g71
w:四	a86c-70
w:回	a-64d107
w:围	a112
w:围巾	a112
w:在	d66f-100
w:在伦	a65
w:圳	a-63c63
w:块	a106c-74
w:場	c85
w:处	d64
w:处理	d64
w:外	a83
w:多	a145c-78d63
w:多少	a135c-60
w:大	g-61
w:大学	a-102b78c106
w:大概	d93
w:天	a118g82
w:失	e103
w:奢	c104
w:奢侈	c104
w:女	c66
w:好	b-64c86e-69g124
w:妻	a76
w:姓	a62
w:姓名	a62
w:娘	a78
w:婚	a103
w:子	c-80
w:字	a81d-82g92
w:学	b122d-67
w:定	b122g96
w:宝	c91
w:实	c121
w:客	e109
w:寄	d148
w:尊	c63
w:尊敬	c63
w:小	a135b-114c117e-76f-72
w:少	a135c-60
w:少钱	a149c-69d-68
w:就	a-102g62
w:岁	a60
w:工	c72
w:左	a94c-60
w:左右	a94c-60
w:已	f93
w:巴	a91c-98
w:巴黎	a86c-95
w:巾	a120
w:市	c77
w:带	a-67d129
w:帮	a-64c83g69
w:平	g69
w:年	d136g-65
w:店	a60b-110c157d-75f-98
w:店舗	d92
w:店里	a71
w:度	a-79d-83e97f116
w:开	a-70c177
w:当	c91
w:待	a-64e120
w:御	c98
w:御社	c88
w:息	f62
w:您	c95d-83e-63f-81g137
w:您好	c74d-60g101
w:想	a119b-83e-91g-115
w:想看	a70
w:想给	a115
w:想送	a80
w:成	d94
w:我	c75e-65
w:我上	d107
w:我们	c92d-74f-65g97
w:我的	a-62c-76f112
w:戒	a95
w:戒指	a91
w:所	f63
w:手	d89f81
w:手机	f101
w:手镯	g60
w:拝	a81
w:拝見	a81
w:指	a85c-79
w:按	a-61g108
w:换	d104g75
w:探	a77
w:探し	a77
w:接	d100
w:提	a-65c110
w:提供	c87
w:提案	c68
w:收	a-77
w:教	c103
w:敦	a95
w:敬	c63
w:敬的	c63
w:数	g60
w:文	a79
w:文的	a78
w:新	a-83
w:日	b-64g66
w:日の	g63
w:日本	d91
w:时	d68g90
w:是	c96d-75f-69
w:是深	c73
w:時	a-82b81c-70d77
w:時計	a-60b86d88
w:暦	a78
w:暦祝	a66
w:書	d65
w:月	a105b-74c-64d60f-67g-89
w:有	a115b-90f-104g-72
w:有会	a69
w:有现	a100
w:望	e88
w:末	a84
w:本	c86
w:机	f101
w:机号	f101
w:条	c86
w:来	a124b-72c-126d-82f-66g138
w:来月	a70
w:样	a-75c147d-63
w:样品	c61
w:样的	c145
w:案	e67
w:概	d93
w:構	c108
w:様	e72
w:次	a-91g97
w:欢迎	c63
w:残	e123
w:母	a80e63
w:母の	a95
w:每	a71
w:水	d79
w:没	d114
w:消	a-78f120
w:深	a-70c66
w:深圳	a-63c63
w:点	a69
w:無	c108
w:然	c101
w:牌	c77
w:物	a111c-64
w:现	a102b93c-94
w:现在	b106
w:现货	a100
w:珠	a110
w:理	a-104d134
w:用	a-71d79g96
w:百	c85
w:的	b-93d90
w:的店	c108
w:的手	c-72d98f77
w:的顾	a72
w:盒	c86
w:盘	a109
w:直	a-75d152
w:看	a112c-103d-72
w:看吗	a97
w:真	c136d-70
w:真珠	a94
w:短	f101
w:短信	f101
w:研	c133
w:研究	c90
w:礼	a74
w:礼物	a90
w:社	a-83b81c87
w:社の	c78
w:祝	a79
w:祝い	a85
w:究	c90
w:突	c110
w:突然	c110
w:等	a-78
w:简	a62
w:算	a119c-86
w:算は	a80
w:系	c106
w:約	a62e63
w:经	f98
w:结婚	a64
w:给	a74d-93
w:给我	f79
w:者	c123
w:能	a87e-60
w:自	a103b109c-89
w:自分	b92
w:舗	d92
w:色	a146c-96d-81
w:表	a90c-64
w:表盘	a109
w:袋	c79
w:要	b-70e-72f85
w:要再	f99
w:見	a75
w:見し	a64
w:計	a-60b86d88
w:订	d114
w:证	a-90c163
w:话	a-61
w:说	g109
w:请	b-82c75e-92f84
w:请问	d114f-61
w:谢	f99
w:谢谢	f99
w:貴	b64
w:貴社	b64
w:購	a-116c-103d142
w:購入	a-116c-103d142
w:贈	a104
w:贈り	a104
w:货	a119c90d-98g-70
w:货吗	a135c-65
w:购	a139
w:贵	a-121c132
w:贵公	f73
w:费	a-98c114
w:赤	a78
w:转	c93
w:迎	c63
w:还	c-91d145g-68
w:还在	a-101b65d98
w:退	f76
w:送	d103
w:週	a73
w:還	a78
w:還暦	a78
w:那	a99d-105g84
w:那只	a75
w:邮	a-61g95
w:邮件	f63
w:都	g109
w:采	c80
w:采购	c64
w:里	e-71
w:里看	a65
w:量	g70
w:金	a97
w:钱	a139c-89
w:铂	a60
w:铂金	a60
w:镯	g60
w:間	c64e68
w:门	c133
w:问	c-71d106f-75
w:问吗	a72
w:除	f89
w:需	d96
w:需要	d96
w:革	a119
w:革の	a115
w:願	a-66d72
w:願い	a-66d72
w:顾	a87
w:顾问	a87
w:预	a111c-88
w:预算	a105c-67
w:预约	a60
w:频看	a64
w:饰	c86
w:饰盒	c78
w:首	c93
w:首饰	c86
w:黎	a86c-95
`;
