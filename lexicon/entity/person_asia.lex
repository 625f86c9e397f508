# People of South, East and Central Asia, Australia and the Pacific: heads of state and government, ministers, chiefs of the army, opposition leaders.
@table entity.person
@columns name | canonical | office:code | of | country:code? | from:date? | to:date? | code:code?

# China
Mao Zedong; Mao Tse-tung; Chairman Mao; =Mao | Mao Zedong | head | Communist Party of China | CHN | 1943-03 | 1976-09-09
Mao Zedong; Mao Tse-tung; Chairman Mao; =Mao | Mao Zedong | head_of_state | China | CHN | 1949-10-01 | 1959-04-27
Zhou Enlai; Chou En-lai | Zhou Enlai | head_of_government | China | CHN | 1949-10-01 | 1976-01-08
Zhou Enlai; Chou En-lai | Zhou Enlai | foreign_minister | China | CHN | 1949-10 | 1958-02
Liu Shaoqi | Liu Shaoqi | head_of_state | China | CHN | 1959-04 | 1968-10
Hua Guofeng | Hua Guofeng | head_of_government | China | CHN | 1976-02 | 1980-09-10
Hua Guofeng | Hua Guofeng | head | Communist Party of China | CHN | 1976-10 | 1981-06
Deng Xiaoping; =Deng | Deng Xiaoping | other | China | CHN | 1978-12 | 1989-11
Hu Yaobang | Hu Yaobang | head | Communist Party of China | CHN | 1982-09 | 1987-01-15
Zhao Ziyang | Zhao Ziyang | head | Communist Party of China | CHN | 1987-11 | 1989-06-24
Jiang Zemin | Jiang Zemin | head | Communist Party of China | CHN | 1989-06-24 | 2002-11-15
Hu Jintao | Hu Jintao | head | Communist Party of China | CHN | 2002-11-15 | 2012-11-15
Xi Jinping; =Xi | Xi Jinping | head | Communist Party of China | CHN | 2012-11-15
Yang Shangkun | Yang Shangkun | head_of_state | China | CHN | 1988-04 | 1993-03-27
Jiang Zemin | Jiang Zemin | head_of_state | China | CHN | 1993-03-27 | 2003-03-15
Hu Jintao | Hu Jintao | head_of_state | China | CHN | 2003-03-15 | 2013-03-14
Xi Jinping; =Xi | Xi Jinping | head_of_state | China | CHN | 2013-03-14
Zhao Ziyang | Zhao Ziyang | head_of_government | China | CHN | 1980-09 | 1987-11
Li Peng | Li Peng | head_of_government | China | CHN | 1987-11-24 | 1998-03-17
Zhu Rongji | Zhu Rongji | head_of_government | China | CHN | 1998-03-17 | 2003-03-16
Wen Jiabao | Wen Jiabao | head_of_government | China | CHN | 2003-03-16 | 2013-03-15
Li Keqiang | Li Keqiang | head_of_government | China | CHN | 2013-03-15 | 2023-03-11
Li Qiang | Li Qiang | head_of_government | China | CHN | 2023-03-11
Hu Jintao | Hu Jintao | vice_president | China | CHN | 1998-03 | 2003-03
Zeng Qinghong | Zeng Qinghong | vice_president | China | CHN | 2003-03 | 2008-03
Xi Jinping; =Xi | Xi Jinping | vice_president | China | CHN | 2008-03 | 2013-03
Li Yuanchao | Li Yuanchao | vice_president | China | CHN | 2013-03 | 2018-03
Wang Qishan | Wang Qishan | vice_president | China | CHN | 2018-03 | 2023-03
Han Zheng | Han Zheng | vice_president | China | CHN | 2023-03
Qian Qichen | Qian Qichen | foreign_minister | China | CHN | 1988-04 | 1998-03
Tang Jiaxuan | Tang Jiaxuan | foreign_minister | China | CHN | 1998-03 | 2003-03
Li Zhaoxing | Li Zhaoxing | foreign_minister | China | CHN | 2003-03 | 2007-04
Yang Jiechi | Yang Jiechi | foreign_minister | China | CHN | 2007-04 | 2013-03
Wang Yi | Wang Yi | foreign_minister | China | CHN | 2013-03-16 | 2022-12-30
Wang Yi | Wang Yi | foreign_minister | China | CHN | 2023-07-25
Qin Gang | Qin Gang | foreign_minister | China | CHN | 2022-12-30 | 2023-07-25
Yang Jiechi | Yang Jiechi | other | China | CHN | 2013 | 2023-01
Dai Bingguo | Dai Bingguo | other | China | CHN | 2008 | 2013-03
Chi Haotian | Chi Haotian | defence_minister | China | CHN | 1993-03 | 2003-03
Cao Gangchuan | Cao Gangchuan | defence_minister | China | CHN | 2003-03 | 2008-03
Liang Guanglie | Liang Guanglie | defence_minister | China | CHN | 2008-03 | 2013-03
Chang Wanquan | Chang Wanquan | defence_minister | China | CHN | 2013-03 | 2018-03
Wei Fenghe | Wei Fenghe | defence_minister | China | CHN | 2018-03 | 2023-03
Li Shangfu | Li Shangfu | defence_minister | China | CHN | 2023-03-12 | 2023-10-24
Dong Jun | Dong Jun | defence_minister | China | CHN | 2023-12-29
He Weidong | He Weidong | other | Central Military Commission | CHN | 2022-10 | 2025-10 | CHNMIL
Zhang Youxia | Zhang Youxia | other | Central Military Commission | CHN | 2017-10 |  | CHNMIL
Liu He | Liu He | other | China | CHN | 2018-03 | 2023-03
He Lifeng | He Lifeng | other | China | CHN | 2023-03
Zhao Leji | Zhao Leji | speaker | China | CHN | 2023-03 |  | CHNLEG
Li Zhanshu | Li Zhanshu | speaker | China | CHN | 2018-03 | 2023-03 | CHNLEG
Zhang Dejiang | Zhang Dejiang | speaker | China | CHN | 2013-03 | 2018-03 | CHNLEG
Wu Bangguo | Wu Bangguo | speaker | China | CHN | 2003-03 | 2013-03 | CHNLEG
Zhu Bangzao | Zhu Bangzao | spokesman | China | CHN |  | 2001
Sun Yuxi | Sun Yuxi | spokesman | China | CHN
Zhang Qiyue | Zhang Qiyue | spokesman | China | CHN |  | 2004
Kong Quan | Kong Quan | spokesman | China | CHN | 2001 | 2006
Liu Jianchao | Liu Jianchao | spokesman | China | CHN |  | 2009
Qin Gang | Qin Gang | spokesman | China | CHN | 2005 | 2010
Qin Gang | Qin Gang | spokesman | China | CHN | 2011 | 2014
Jiang Yu | Jiang Yu | spokesman | China | CHN | 2006 | 2012
Ma Zhaoxu | Ma Zhaoxu | spokesman | China | CHN | 2009 | 2011
Hong Lei | Hong Lei | spokesman | China | CHN | 2010 | 2016
Hua Chunying | Hua Chunying | spokesman | China | CHN | 2012-11 | 2024
Lu Kang | Lu Kang | spokesman | China | CHN | 2015-06 | 2019
Geng Shuang | Geng Shuang | spokesman | China | CHN | 2016-09 | 2020
Zhao Lijian | Zhao Lijian | spokesman | China | CHN | 2020-02 | 2023-01
Wang Wenbin | Wang Wenbin | spokesman | China | CHN | 2020-07 | 2024-05
Mao Ning | Mao Ning | spokesman | China | CHN | 2022-09
Lin Jian | Lin Jian | spokesman | China | CHN | 2024-03
Guo Jiakun | Guo Jiakun | spokesman | China | CHN | 2025-01
Wu Qian | Wu Qian | spokesman | Chinese Defence Ministry | CHN | 2015 |  | CHNMIL
Cui Tiankai | Cui Tiankai | ambassador | China | CHN | 2013-04 | 2021-06
Xie Feng | Xie Feng | ambassador | China | CHN | 2023-05
Zhang Jun | Zhang Jun | ambassador | China | CHN | 2019 | 2024
Fu Cong | Fu Cong | ambassador | China | CHN | 2024
Liu Jieyi | Liu Jieyi | ambassador | China | CHN | 2013 | 2017
Wang Guangya | Wang Guangya | ambassador | China | CHN | 2003 | 2008
Zhai Jun | Zhai Jun | envoy | China | CHN | 2019-09
Li Hui | Li Hui | envoy | China | CHN | 2023-05
Zhou Xiaochuan | Zhou Xiaochuan | head | People's Bank of China | CHN | 2002-12 | 2018-03 | CHNGOVBUS
Yi Gang | Yi Gang | head | People's Bank of China | CHN | 2018-03 | 2023-07 | CHNGOVBUS
Pan Gongsheng | Pan Gongsheng | head | People's Bank of China | CHN | 2023-07 |  | CHNGOVBUS
Bo Xilai | Bo Xilai | other | Chongqing | CHN | 2007-11 | 2012-03
Zhou Yongkang | Zhou Yongkang | other | China | CHN | 2007-10 | 2012-11
Peng Liyuan | Peng Liyuan | other | China | CHN
Jack Ma | Jack Ma | other | Alibaba | CHN |  |  | CHNBUS
Ren Zhengfei | Ren Zhengfei | other | Huawei | CHN |  |  | CHNBUS
Meng Wanzhou | Meng Wanzhou | other | Huawei | CHN |  |  | CHNBUS
Liu Xiaobo | Liu Xiaobo | other | China | CHN |  | 2017-07-13 | CHNOPP
Ai Weiwei | Ai Weiwei | other | China | CHN |  |  | CHNCVL
Chen Guangcheng | Chen Guangcheng | other | China | CHN |  |  | CHNOPP
Wei Jingsheng | Wei Jingsheng | other | China | CHN |  |  | CHNOPP
Ilham Tohti | Ilham Tohti | other | China | CHN |  |  | CHNEDU
Rebiya Kadeer | Rebiya Kadeer | other | World Uyghur Congress | NGO |  |  | NGOCHNMOS

# Hong Kong
Chris Patten; Christopher Patten | Chris Patten | head | Hong Kong | HKG | 1992-07 | 1997-06-30
Tung Chee-hwa | Tung Chee-hwa | head | Hong Kong | HKG | 1997-07-01 | 2005-03-12
Donald Tsang | Donald Tsang | head | Hong Kong | HKG | 2005-06 | 2012-06-30
Leung Chun-ying; CY Leung; C.Y. Leung | Leung Chun-ying | head | Hong Kong | HKG | 2012-07-01 | 2017-06-30
Carrie Lam | Carrie Lam | head | Hong Kong | HKG | 2017-07-01 | 2022-06-30
John Lee; John Lee Ka-chiu | John Lee | head | Hong Kong | HKG | 2022-07-01
Joshua Wong | Joshua Wong | opposition_leader | Hong Kong | HKG | 2014 |  | HKGOPP
Martin Lee | Martin Lee | opposition_leader | Hong Kong | HKG | 1990 |  | HKGOPP
Jimmy Lai | Jimmy Lai | other | Apple Daily | HKG |  |  | HKGMED

# Taiwan
Chiang Kai-shek | Chiang Kai-shek | head_of_state | Taiwan | TWN | 1950-03-01 | 1975-04-05
Chiang Ching-kuo | Chiang Ching-kuo | head_of_state | Taiwan | TWN | 1978-05-20 | 1988-01-13
Lee Teng-hui | Lee Teng-hui | head_of_state | Taiwan | TWN | 1988-01-13 | 2000-05-20
Chen Shui-bian | Chen Shui-bian | head_of_state | Taiwan | TWN | 2000-05-20 | 2008-05-20
Ma Ying-jeou | Ma Ying-jeou | head_of_state | Taiwan | TWN | 2008-05-20 | 2016-05-20
Tsai Ing-wen | Tsai Ing-wen | head_of_state | Taiwan | TWN | 2016-05-20 | 2024-05-20
Lai Ching-te; William Lai | Lai Ching-te | head_of_state | Taiwan | TWN | 2024-05-20
Lai Ching-te; William Lai | Lai Ching-te | vice_president | Taiwan | TWN | 2020-05 | 2024-05
Hsiao Bi-khim | Hsiao Bi-khim | vice_president | Taiwan | TWN | 2024-05
Su Tseng-chang | Su Tseng-chang | head_of_government | Taiwan | TWN | 2019-01 | 2023-01
Chen Chien-jen | Chen Chien-jen | head_of_government | Taiwan | TWN | 2023-01 | 2024-05
Cho Jung-tai | Cho Jung-tai | head_of_government | Taiwan | TWN | 2024-05
Joseph Wu; Jaushieh Joseph Wu | Joseph Wu | foreign_minister | Taiwan | TWN | 2018-02 | 2024-05
Lin Chia-lung | Lin Chia-lung | foreign_minister | Taiwan | TWN | 2024-05
Chiu Kuo-cheng | Chiu Kuo-cheng | defence_minister | Taiwan | TWN | 2021-02 | 2024-05
Wellington Koo | Wellington Koo | defence_minister | Taiwan | TWN | 2024-05
Eric Chu | Eric Chu | opposition_leader | Taiwan | TWN | 2021-10 | 2025-10 | TWNOPP
Hou Yu-ih | Hou Yu-ih | opposition_leader | Taiwan | TWN | 2023 | 2024 | TWNOPP
Ko Wen-je | Ko Wen-je | opposition_leader | Taiwan | TWN | 2019 |  | TWNOPP

# Japan
=Hirohito; Emperor Hirohito | Hirohito | monarch | Japan | JPN | 1926-12-25 | 1989-01-07
=Akihito; Emperor Akihito | Akihito | monarch | Japan | JPN | 1989-01-07 | 2019-04-30
=Naruhito; Emperor Naruhito | Naruhito | monarch | Japan | JPN | 2019-05-01
Hideki Tojo | Hideki Tojo | head_of_government | Japan | JPN | 1941-10 | 1944-07
Shigeru Yoshida | Shigeru Yoshida | head_of_government | Japan | JPN | 1946-05 | 1947-05
Shigeru Yoshida | Shigeru Yoshida | head_of_government | Japan | JPN | 1948-10 | 1954-12
Nobusuke Kishi | Nobusuke Kishi | head_of_government | Japan | JPN | 1957-02 | 1960-07
Eisaku Sato | Eisaku Sato | head_of_government | Japan | JPN | 1964-11 | 1972-07
Kakuei Tanaka | Kakuei Tanaka | head_of_government | Japan | JPN | 1972-07 | 1974-12
Yasuhiro Nakasone; =Nakasone | Yasuhiro Nakasone | head_of_government | Japan | JPN | 1982-11-27 | 1987-11-06
Noboru Takeshita | Noboru Takeshita | head_of_government | Japan | JPN | 1987-11 | 1989-06
Toshiki Kaifu; =Kaifu | Toshiki Kaifu | head_of_government | Japan | JPN | 1989-08-10 | 1991-11-05
Kiichi Miyazawa; =Miyazawa | Kiichi Miyazawa | head_of_government | Japan | JPN | 1991-11-05 | 1993-08-09
Morihiro Hosokawa; =Hosokawa | Morihiro Hosokawa | head_of_government | Japan | JPN | 1993-08-09 | 1994-04-28
Tsutomu Hata | Tsutomu Hata | head_of_government | Japan | JPN | 1994-04 | 1994-06
Tomiichi Murayama; =Murayama | Tomiichi Murayama | head_of_government | Japan | JPN | 1994-06-30 | 1996-01-11
Ryutaro Hashimoto; =Hashimoto | Ryutaro Hashimoto | head_of_government | Japan | JPN | 1996-01-11 | 1998-07-30
Keizo Obuchi; =Obuchi | Keizo Obuchi | head_of_government | Japan | JPN | 1998-07-30 | 2000-04-05
Yoshiro Mori | Yoshiro Mori | head_of_government | Japan | JPN | 2000-04-05 | 2001-04-26
Junichiro Koizumi; =Koizumi | Junichiro Koizumi | head_of_government | Japan | JPN | 2001-04-26 | 2006-09-26
Shinzo Abe; =Abe | Shinzo Abe | head_of_government | Japan | JPN | 2006-09-26 | 2007-09-26
Shinzo Abe; =Abe | Shinzo Abe | head_of_government | Japan | JPN | 2012-12-26 | 2020-09-16
Yasuo Fukuda | Yasuo Fukuda | head_of_government | Japan | JPN | 2007-09-26 | 2008-09-24
Taro Aso | Taro Aso | head_of_government | Japan | JPN | 2008-09-24 | 2009-09-16
Yukio Hatoyama; =Hatoyama | Yukio Hatoyama | head_of_government | Japan | JPN | 2009-09-16 | 2010-06-08
Naoto Kan | Naoto Kan | head_of_government | Japan | JPN | 2010-06-08 | 2011-09-02
Yoshihiko Noda; =Noda | Yoshihiko Noda | head_of_government | Japan | JPN | 2011-09-02 | 2012-12-26
Yoshihide Suga; =Suga | Yoshihide Suga | head_of_government | Japan | JPN | 2020-09-16 | 2021-10-04
Fumio Kishida; =Kishida | Fumio Kishida | head_of_government | Japan | JPN | 2021-10-04 | 2024-10-01
Shigeru Ishiba; =Ishiba | Shigeru Ishiba | head_of_government | Japan | JPN | 2024-10-01 | 2025-10-21
Sanae Takaichi; =Takaichi | Sanae Takaichi | head_of_government | Japan | JPN | 2025-10-21
Yohei Kono | Yohei Kono | foreign_minister | Japan | JPN | 1994-06 | 1996-01
Yohei Kono | Yohei Kono | foreign_minister | Japan | JPN | 1999-10 | 2001-04
Masahiko Komura | Masahiko Komura | foreign_minister | Japan | JPN | 1998-07 | 1999-10
Masahiko Komura | Masahiko Komura | foreign_minister | Japan | JPN | 2007-09 | 2008-08
Makiko Tanaka | Makiko Tanaka | foreign_minister | Japan | JPN | 2001-04 | 2002-01
Yoriko Kawaguchi | Yoriko Kawaguchi | foreign_minister | Japan | JPN | 2002-02 | 2004-09
Nobutaka Machimura | Nobutaka Machimura | foreign_minister | Japan | JPN | 2004-09 | 2005-10
Nobutaka Machimura | Nobutaka Machimura | foreign_minister | Japan | JPN | 2007-08 | 2007-09
Taro Aso | Taro Aso | foreign_minister | Japan | JPN | 2005-10 | 2007-08
Katsuya Okada | Katsuya Okada | foreign_minister | Japan | JPN | 2009-09 | 2010-09
Seiji Maehara | Seiji Maehara | foreign_minister | Japan | JPN | 2010-09 | 2011-03
Koichiro Gemba | Koichiro Gemba | foreign_minister | Japan | JPN | 2011-09 | 2012-12
Fumio Kishida; =Kishida | Fumio Kishida | foreign_minister | Japan | JPN | 2012-12-26 | 2017-08-03
Taro Kono | Taro Kono | foreign_minister | Japan | JPN | 2017-08 | 2019-09
Toshimitsu Motegi; =Motegi | Toshimitsu Motegi | foreign_minister | Japan | JPN | 2019-09 | 2021-11
Toshimitsu Motegi; =Motegi | Toshimitsu Motegi | foreign_minister | Japan | JPN | 2025-10
Yoshimasa Hayashi; =Hayashi | Yoshimasa Hayashi | foreign_minister | Japan | JPN | 2021-11 | 2023-09
Yoko Kamikawa; =Kamikawa | Yoko Kamikawa | foreign_minister | Japan | JPN | 2023-09 | 2024-10
Takeshi Iwaya; =Iwaya | Takeshi Iwaya | foreign_minister | Japan | JPN | 2024-10 | 2025-10
Shigeru Ishiba; =Ishiba | Shigeru Ishiba | defence_minister | Japan | JPN | 2007-09 | 2008-08
Itsunori Onodera | Itsunori Onodera | defence_minister | Japan | JPN | 2012-12 | 2014-09
Itsunori Onodera | Itsunori Onodera | defence_minister | Japan | JPN | 2017-08 | 2018-10
Gen Nakatani | Gen Nakatani | defence_minister | Japan | JPN | 2014-12 | 2016-08
Gen Nakatani | Gen Nakatani | defence_minister | Japan | JPN | 2024-10 | 2025-10
Tomomi Inada | Tomomi Inada | defence_minister | Japan | JPN | 2016-08 | 2017-07
Takeshi Iwaya; =Iwaya | Takeshi Iwaya | defence_minister | Japan | JPN | 2018-10 | 2019-09
Taro Kono | Taro Kono | defence_minister | Japan | JPN | 2019-09 | 2020-09
Nobuo Kishi | Nobuo Kishi | defence_minister | Japan | JPN | 2020-09 | 2022-08
Yasukazu Hamada | Yasukazu Hamada | defence_minister | Japan | JPN | 2022-08 | 2023-09
Minoru Kihara | Minoru Kihara | defence_minister | Japan | JPN | 2023-09 | 2024-10
Shinjiro Koizumi | Shinjiro Koizumi | defence_minister | Japan | JPN | 2025-10
Yoshihide Suga; =Suga | Yoshihide Suga | other | Japan | JPN | 2012-12 | 2020-09
Hirokazu Matsuno | Hirokazu Matsuno | other | Japan | JPN | 2021-10 | 2023-12
Yoshimasa Hayashi; =Hayashi | Yoshimasa Hayashi | other | Japan | JPN | 2023-12 | 2025-10
Haruhiko Kuroda; =Kuroda | Haruhiko Kuroda | head | Bank of Japan | JPN | 2013-03 | 2023-04 | JPNGOVBUS
Kazuo Ueda; =Ueda | Kazuo Ueda | head | Bank of Japan | JPN | 2023-04 |  | JPNGOVBUS
Shintaro Ishihara; =Ishihara | Shintaro Ishihara | other | Tokyo | JPN | 1999-04 | 2012-10
Yuriko Koike; =Koike | Yuriko Koike | other | Tokyo | JPN | 2016-08
Carlos Ghosn; =Ghosn | Carlos Ghosn | other | Nissan | JPN |  | 2018-11 | JPNBUS

# South Korea
Syngman Rhee | Syngman Rhee | head_of_state | South Korea | KOR | 1948-07-24 | 1960-04-26
Park Chung-hee | Park Chung-hee | head_of_state | South Korea | KOR | 1963-12-17 | 1979-10-26
Chun Doo-hwan | Chun Doo-hwan | head_of_state | South Korea | KOR | 1980-09-01 | 1988-02-24
Roh Tae-woo | Roh Tae-woo | head_of_state | South Korea | KOR | 1988-02-25 | 1993-02-24
Kim Young-sam | Kim Young-sam | head_of_state | South Korea | KOR | 1993-02-25 | 1998-02-24
Kim Dae-jung | Kim Dae-jung | head_of_state | South Korea | KOR | 1998-02-25 | 2003-02-24
Roh Moo-hyun | Roh Moo-hyun | head_of_state | South Korea | KOR | 2003-02-25 | 2008-02-24
Lee Myung-bak | Lee Myung-bak | head_of_state | South Korea | KOR | 2008-02-25 | 2013-02-24
Park Geun-hye | Park Geun-hye | head_of_state | South Korea | KOR | 2013-02-25 | 2017-03-10
Moon Jae-in | Moon Jae-in | head_of_state | South Korea | KOR | 2017-05-10 | 2022-05-09
Yoon Suk Yeol; Yoon Seok-youl | Yoon Suk Yeol | head_of_state | South Korea | KOR | 2022-05-10 | 2025-04-04
Lee Jae-myung | Lee Jae-myung | head_of_state | South Korea | KOR | 2025-06-04
Lee Jae-myung | Lee Jae-myung | opposition_leader | South Korea | KOR | 2022-08 | 2025-06 | KOROPP
Hwang Kyo-ahn | Hwang Kyo-ahn | head_of_government | South Korea | KOR | 2015-06 | 2017-05
Lee Nak-yon | Lee Nak-yon | head_of_government | South Korea | KOR | 2017-05 | 2020-01
Han Duck-soo | Han Duck-soo | head_of_government | South Korea | KOR | 2007-04 | 2008-02
Han Duck-soo | Han Duck-soo | head_of_government | South Korea | KOR | 2022-05 | 2025-05
Kim Min-seok | Kim Min-seok | head_of_government | South Korea | KOR | 2025-07
Ban Ki-moon | Ban Ki-moon | foreign_minister | South Korea | KOR | 2004-01 | 2006-11
Song Min-soon | Song Min-soon | foreign_minister | South Korea | KOR | 2006-12 | 2008-02
Yu Myung-hwan | Yu Myung-hwan | foreign_minister | South Korea | KOR | 2008-02 | 2010-09
Kim Sung-hwan | Kim Sung-hwan | foreign_minister | South Korea | KOR | 2010-10 | 2013-03
Yun Byung-se | Yun Byung-se | foreign_minister | South Korea | KOR | 2013-03 | 2017-06
Kang Kyung-wha | Kang Kyung-wha | foreign_minister | South Korea | KOR | 2017-06 | 2021-02
Chung Eui-yong | Chung Eui-yong | foreign_minister | South Korea | KOR | 2021-02 | 2022-05
Park Jin | Park Jin | foreign_minister | South Korea | KOR | 2022-05 | 2024-01
Cho Tae-yul | Cho Tae-yul | foreign_minister | South Korea | KOR | 2024-01 | 2025-07
Cho Hyun | Cho Hyun | foreign_minister | South Korea | KOR | 2025-07
Kim Kwan-jin | Kim Kwan-jin | defence_minister | South Korea | KOR | 2010-12 | 2014-06
Song Young-moo | Song Young-moo | defence_minister | South Korea | KOR | 2017-07 | 2018-09
Jeong Kyeong-doo | Jeong Kyeong-doo | defence_minister | South Korea | KOR | 2018-09 | 2020-09
Suh Wook | Suh Wook | defence_minister | South Korea | KOR | 2020-09 | 2022-05
Lee Jong-sup | Lee Jong-sup | defence_minister | South Korea | KOR | 2022-05 | 2023-10
Shin Won-sik | Shin Won-sik | defence_minister | South Korea | KOR | 2023-10 | 2024-09
Kim Yong-hyun | Kim Yong-hyun | defence_minister | South Korea | KOR | 2024-09 | 2024-12
Ahn Gyu-back | Ahn Gyu-back | defence_minister | South Korea | KOR | 2025-07
Chung Eui-yong | Chung Eui-yong | other | South Korea | KOR | 2017-05 | 2020-07
Cho Myoung-gyon | Cho Myoung-gyon | other | South Korea | KOR | 2017-07 | 2019-04
Kim Keon-hee | Kim Keon-hee | other | South Korea | KOR | 2022-05 | 2025-04
Lee Jae-yong; Jay Y. Lee | Lee Jae-yong | other | Samsung | KOR |  |  | KORBUS

# North Korea
Kim Il Sung | Kim Il Sung | head_of_state | North Korea | PRK | 1948-09-09 | 1994-07-08
Kim Jong Il | Kim Jong Il | head_of_state | North Korea | PRK | 1994-07-08 | 2011-12-17
Kim Jong Un; Kim Jong-eun | Kim Jong Un | head_of_state | North Korea | PRK | 2011-12-17
Kim Yo Jong | Kim Yo Jong | other | North Korea | PRK
Jang Song Thaek | Jang Song Thaek | other | North Korea | PRK |  | 2013-12-12
Kim Jong Nam | Kim Jong Nam | other | North Korea | PRK |  | 2017-02-13
Kim Yong Nam | Kim Yong Nam | other | North Korea | PRK | 1998-09 | 2019-04
Choe Ryong Hae | Choe Ryong Hae | other | North Korea | PRK | 2019-04
Kim Yong Chol | Kim Yong Chol | other | North Korea | PRK
Paek Nam Sun | Paek Nam Sun | foreign_minister | North Korea | PRK | 1998-09 | 2007-01
Pak Ui Chun | Pak Ui Chun | foreign_minister | North Korea | PRK | 2007-05 | 2014-04
Ri Su Yong | Ri Su Yong | foreign_minister | North Korea | PRK | 2014-04 | 2016-05
Ri Yong Ho | Ri Yong Ho | foreign_minister | North Korea | PRK | 2016-05 | 2019-12
Ri Son Gwon | Ri Son Gwon | foreign_minister | North Korea | PRK | 2020-01 | 2022-06
Choe Son Hui | Choe Son Hui | foreign_minister | North Korea | PRK | 2022-06
Kim Jae Ryong | Kim Jae Ryong | head_of_government | North Korea | PRK | 2019-04 | 2020-08
Kim Tok Hun | Kim Tok Hun | head_of_government | North Korea | PRK | 2020-08 | 2024-12
Pak Thae Song | Pak Thae Song | head_of_government | North Korea | PRK | 2024-12
Kim Song | Kim Song | ambassador | North Korea | PRK | 2018

# Mongolia
Tsakhiagiin Elbegdorj; =Elbegdorj | Tsakhiagiin Elbegdorj | head_of_state | Mongolia | MNG | 2009-06 | 2017-07
Khaltmaagiin Battulga | Khaltmaagiin Battulga | head_of_state | Mongolia | MNG | 2017-07 | 2021-06
Ukhnaagiin Khurelsukh; Ukhnaa Khurelsukh; =Khurelsukh | Ukhnaagiin Khurelsukh | head_of_state | Mongolia | MNG | 2021-06

# India
Mahatma Gandhi; Mohandas Gandhi | Mahatma Gandhi | other | India | IND |  | 1948-01-30 | INDCVL
Jawaharlal Nehru; =Nehru | Jawaharlal Nehru | head_of_government | India | IND | 1947-08-15 | 1964-05-27
Lal Bahadur Shastri | Lal Bahadur Shastri | head_of_government | India | IND | 1964-06-09 | 1966-01-11
Indira Gandhi | Indira Gandhi | head_of_government | India | IND | 1966-01-24 | 1977-03-24
Indira Gandhi | Indira Gandhi | head_of_government | India | IND | 1980-01-14 | 1984-10-31
Morarji Desai | Morarji Desai | head_of_government | India | IND | 1977-03-24 | 1979-07-28
Rajiv Gandhi | Rajiv Gandhi | head_of_government | India | IND | 1984-10-31 | 1989-12-02
V. P. Singh; V.P. Singh | V. P. Singh | head_of_government | India | IND | 1989-12-02 | 1990-11-10
Chandra Shekhar | Chandra Shekhar | head_of_government | India | IND | 1990-11-10 | 1991-06-21
P. V. Narasimha Rao; P.V. Narasimha Rao; Narasimha Rao | P. V. Narasimha Rao | head_of_government | India | IND | 1991-06-21 | 1996-05-16
Atal Bihari Vajpayee; Atal Behari Vajpayee; =Vajpayee | Atal Bihari Vajpayee | head_of_government | India | IND | 1996-05-16 | 1996-06-01
Atal Bihari Vajpayee; Atal Behari Vajpayee; =Vajpayee | Atal Bihari Vajpayee | head_of_government | India | IND | 1998-03-19 | 2004-05-22
H. D. Deve Gowda; H.D. Deve Gowda; Deve Gowda | H. D. Deve Gowda | head_of_government | India | IND | 1996-06-01 | 1997-04-21
Inder Kumar Gujral; I.K. Gujral; =Gujral | Inder Kumar Gujral | head_of_government | India | IND | 1997-04-21 | 1998-03-19
Manmohan Singh | Manmohan Singh | head_of_government | India | IND | 2004-05-22 | 2014-05-26
Narendra Modi; =Modi | Narendra Modi | head_of_government | India | IND | 2014-05-26
K. R. Narayanan; K.R. Narayanan | K. R. Narayanan | head_of_state | India | IND | 1997-07 | 2002-07
A. P. J. Abdul Kalam; A.P.J. Abdul Kalam; Abdul Kalam | A. P. J. Abdul Kalam | head_of_state | India | IND | 2002-07-25 | 2007-07-25
Pratibha Patil | Pratibha Patil | head_of_state | India | IND | 2007-07-25 | 2012-07-25
Pranab Mukherjee | Pranab Mukherjee | head_of_state | India | IND | 2012-07-25 | 2017-07-25
Ram Nath Kovind; =Kovind | Ram Nath Kovind | head_of_state | India | IND | 2017-07-25 | 2022-07-25
Droupadi Murmu; =Murmu | Droupadi Murmu | head_of_state | India | IND | 2022-07-25
Jaswant Singh | Jaswant Singh | foreign_minister | India | IND | 1998-12 | 2002-07
Yashwant Sinha | Yashwant Sinha | foreign_minister | India | IND | 2002-07 | 2004-05
Natwar Singh | Natwar Singh | foreign_minister | India | IND | 2004-05 | 2005-11
Pranab Mukherjee | Pranab Mukherjee | foreign_minister | India | IND | 2006-10 | 2009-05
S. M. Krishna; S.M. Krishna | S. M. Krishna | foreign_minister | India | IND | 2009-05 | 2012-10
Salman Khurshid | Salman Khurshid | foreign_minister | India | IND | 2012-10 | 2014-05
Sushma Swaraj; =Swaraj | Sushma Swaraj | foreign_minister | India | IND | 2014-05-26 | 2019-05-30
S. Jaishankar; S Jaishankar; Subrahmanyam Jaishankar; =Jaishankar | S. Jaishankar | foreign_minister | India | IND | 2019-05-30
George Fernandes | George Fernandes | defence_minister | India | IND | 1998-03 | 2001-03
George Fernandes | George Fernandes | defence_minister | India | IND | 2001-10 | 2004-05
Pranab Mukherjee | Pranab Mukherjee | defence_minister | India | IND | 2004-05 | 2006-10
A. K. Antony; A.K. Antony | A. K. Antony | defence_minister | India | IND | 2006-10 | 2014-05
Arun Jaitley; =Jaitley | Arun Jaitley | defence_minister | India | IND | 2014-05 | 2014-11
Manohar Parrikar; =Parrikar | Manohar Parrikar | defence_minister | India | IND | 2014-11 | 2017-03
Nirmala Sitharaman; =Sitharaman | Nirmala Sitharaman | defence_minister | India | IND | 2017-09 | 2019-05
Rajnath Singh | Rajnath Singh | defence_minister | India | IND | 2019-05-31
L. K. Advani; L.K. Advani; Lal Krishna Advani; =Advani | L. K. Advani | interior_minister | India | IND | 1998-03 | 2004-05
Shivraj Patil | Shivraj Patil | interior_minister | India | IND | 2004-05 | 2008-11
P. Chidambaram; P Chidambaram; Palaniappan Chidambaram; =Chidambaram | P. Chidambaram | interior_minister | India | IND | 2008-11 | 2012-07
Sushilkumar Shinde | Sushilkumar Shinde | interior_minister | India | IND | 2012-07 | 2014-05
Rajnath Singh | Rajnath Singh | interior_minister | India | IND | 2014-05 | 2019-05
Amit Shah | Amit Shah | interior_minister | India | IND | 2019-05-31
Nirmala Sitharaman; =Sitharaman | Nirmala Sitharaman | other | India | IND | 2019-05-31
Arun Jaitley; =Jaitley | Arun Jaitley | other | India | IND | 2014-05 | 2019-05
Ajit Doval; =Doval | Ajit Doval | other | India | IND | 2014-05
Brajesh Mishra | Brajesh Mishra | other | India | IND | 1998-11 | 2004-05
Shivshankar Menon | Shivshankar Menon | other | India | IND | 2010-01 | 2014-05
Nirupama Rao | Nirupama Rao | other | India | IND | 2009-07 | 2011-07
Vikram Misri; =Misri | Vikram Misri | other | India | IND | 2024-07
Randhir Jaiswal | Randhir Jaiswal | spokesman | India | IND | 2024-01
Arindam Bagchi | Arindam Bagchi | spokesman | India | IND | 2021-03 | 2024-01
Vikas Swarup | Vikas Swarup | spokesman | India | IND | 2015-04 | 2017-02
Raveesh Kumar | Raveesh Kumar | spokesman | India | IND | 2017-07 | 2020-04
Bipin Rawat | Bipin Rawat | army_chief | India | IND | 2016-12-31 | 2021-12-08 | INDMIL
Manoj Mukund Naravane | Manoj Mukund Naravane | army_chief | India | IND | 2019-12-31 | 2022-04-30 | INDMIL
Anil Chauhan | Anil Chauhan | army_chief | India | IND | 2022-09-30 |  | INDMIL
Upendra Dwivedi | Upendra Dwivedi | army_chief | India | IND | 2024-06-30 |  | INDMIL
Manoj Pande | Manoj Pande | army_chief | India | IND | 2022-04-30 | 2024-06-30 | INDMIL
Sonia Gandhi | Sonia Gandhi | opposition_leader | India | IND | 1999-10 | 2004-02 | INDOPP
Sonia Gandhi | Sonia Gandhi | head | Indian National Congress | IND | 1998-03 | 2017-12 | INDPTY
Sonia Gandhi | Sonia Gandhi | head | Indian National Congress | IND | 2019-08 | 2022-10 | INDPTY
Rahul Gandhi | Rahul Gandhi | head | Indian National Congress | IND | 2017-12 | 2019-07 | INDPTY
Rahul Gandhi | Rahul Gandhi | opposition_leader | India | IND | 2024-06 |  | INDOPP
Mallikarjun Kharge; =Kharge | Mallikarjun Kharge | head | Indian National Congress | IND | 2022-10 |  | INDPTY
Priyanka Gandhi; Priyanka Gandhi Vadra | Priyanka Gandhi | other | Indian National Congress | IND |  |  | INDPTY
Arvind Kejriwal; =Kejriwal | Arvind Kejriwal | other | Delhi | IND | 2015-02 | 2024-09
Mamata Banerjee | Mamata Banerjee | other | West Bengal | IND | 2011-05
Yogi Adityanath; =Adityanath | Yogi Adityanath | other | Uttar Pradesh | IND | 2017-03
Narendra Modi; =Modi | Narendra Modi | other | Gujarat | IND | 2001-10 | 2014-05
=Jayalalithaa; J. Jayalalithaa | Jayalalithaa | other | Tamil Nadu | IND |  | 2016-12-05
Mehbooba Mufti | Mehbooba Mufti | other | Jammu and Kashmir | IND | 2016-04 | 2018-06
Omar Abdullah | Omar Abdullah | other | Jammu and Kashmir | IND | 2009-01 | 2015-01
Omar Abdullah | Omar Abdullah | other | Jammu and Kashmir | IND | 2024-10
Farooq Abdullah | Farooq Abdullah | other | Jammu and Kashmir | IND | 1996-10 | 2002-10
Syed Ali Shah Geelani; Syed Ali Geelani; =Geelani | Syed Ali Shah Geelani | other | Hurriyat Conference | IND |  | 2021-09-01 | INDSEP
Mirwaiz Umar Farooq | Mirwaiz Umar Farooq | other | Hurriyat Conference | IND |  |  | INDSEP
Anna Hazare; =Hazare | Anna Hazare | other | India | IND |  |  | INDCVL
Raghuram Rajan | Raghuram Rajan | head | Reserve Bank of India | IND | 2013-09 | 2016-09 | INDGOVBUS
Shaktikanta Das | Shaktikanta Das | head | Reserve Bank of India | IND | 2018-12 | 2024-12 | INDGOVBUS
Gautam Adani; =Adani | Gautam Adani | other | Adani Group | IND |  |  | INDBUS
Mukesh Ambani; =Ambani | Mukesh Ambani | other | Reliance Industries | IND |  |  | INDBUS

# Pakistan
Muhammad Ali Jinnah; Mohammed Ali Jinnah; =Jinnah | Muhammad Ali Jinnah | other | Pakistan | PAK | 1947-08-15 | 1948-09-11
Ayub Khan; Mohammad Ayub Khan | Ayub Khan | head_of_state | Pakistan | PAK | 1958-10-27 | 1969-03-25
Yahya Khan | Yahya Khan | head_of_state | Pakistan | PAK | 1969-03-25 | 1971-12-20
Zulfikar Ali Bhutto; Zulfiqar Ali Bhutto | Zulfikar Ali Bhutto | head_of_state | Pakistan | PAK | 1971-12-20 | 1973-08-13
Zulfikar Ali Bhutto; Zulfiqar Ali Bhutto | Zulfikar Ali Bhutto | head_of_government | Pakistan | PAK | 1973-08-14 | 1977-07-05
Muhammad Zia-ul-Haq; =Zia-ul-Haq; Mohammad Zia ul-Haq | Muhammad Zia-ul-Haq | head_of_state | Pakistan | PAK | 1978-09-16 | 1988-08-17
Ghulam Ishaq Khan | Ghulam Ishaq Khan | head_of_state | Pakistan | PAK | 1988-08-17 | 1993-07-18
Farooq Leghari | Farooq Leghari | head_of_state | Pakistan | PAK | 1993-11 | 1997-12
Pervez Musharraf; =Musharraf | Pervez Musharraf | head_of_state | Pakistan | PAK | 2001-06-20 | 2008-08-18
Pervez Musharraf; =Musharraf | Pervez Musharraf | head_of_government | Pakistan | PAK | 1999-10-12 | 2002-11
Asif Ali Zardari; Asif Zardari; =Zardari | Asif Ali Zardari | head_of_state | Pakistan | PAK | 2008-09-09 | 2013-09-09
Asif Ali Zardari; Asif Zardari; =Zardari | Asif Ali Zardari | head_of_state | Pakistan | PAK | 2024-03-10
Mamnoon Hussain | Mamnoon Hussain | head_of_state | Pakistan | PAK | 2013-09-09 | 2018-09-09
Arif Alvi | Arif Alvi | head_of_state | Pakistan | PAK | 2018-09-09 | 2024-03-10
Benazir Bhutto | Benazir Bhutto | head_of_government | Pakistan | PAK | 1988-12-02 | 1990-08-06
Benazir Bhutto | Benazir Bhutto | head_of_government | Pakistan | PAK | 1993-10-19 | 1996-11-05
Benazir Bhutto | Benazir Bhutto | opposition_leader | Pakistan | PAK | 1997 | 2007-12-27 | PAKOPP
Nawaz Sharif | Nawaz Sharif | head_of_government | Pakistan | PAK | 1990-11-06 | 1993-07-18
Nawaz Sharif | Nawaz Sharif | head_of_government | Pakistan | PAK | 1997-02-17 | 1999-10-12
Nawaz Sharif | Nawaz Sharif | head_of_government | Pakistan | PAK | 2013-06-05 | 2017-07-28
Zafarullah Khan Jamali | Zafarullah Khan Jamali | head_of_government | Pakistan | PAK | 2002-11 | 2004-06
Shaukat Aziz | Shaukat Aziz | head_of_government | Pakistan | PAK | 2004-08-28 | 2007-11-15
Yousuf Raza Gilani; Yousaf Raza Gilani; Yusuf Raza Gilani; =Gilani | Yousuf Raza Gilani | head_of_government | Pakistan | PAK | 2008-03-25 | 2012-06-19
Raja Pervaiz Ashraf; Raja Pervez Ashraf | Raja Pervaiz Ashraf | head_of_government | Pakistan | PAK | 2012-06-22 | 2013-03-24
Shahid Khaqan Abbasi | Shahid Khaqan Abbasi | head_of_government | Pakistan | PAK | 2017-08-01 | 2018-05-31
Imran Khan | Imran Khan | head_of_government | Pakistan | PAK | 2018-08-18 | 2022-04-10
Imran Khan | Imran Khan | opposition_leader | Pakistan | PAK | 2022-04 |  | PAKOPP
Shehbaz Sharif; Shahbaz Sharif | Shehbaz Sharif | head_of_government | Pakistan | PAK | 2022-04-11 | 2023-08-14
Shehbaz Sharif; Shahbaz Sharif | Shehbaz Sharif | head_of_government | Pakistan | PAK | 2024-03-04
Anwaar-ul-Haq Kakar; =Kakar | Anwaar-ul-Haq Kakar | head_of_government | Pakistan | PAK | 2023-08-14 | 2024-03-04
Sartaj Aziz | Sartaj Aziz | foreign_minister | Pakistan | PAK | 1998-08 | 1999-10
Khurshid Mahmud Kasuri; Khurshid Kasuri; =Kasuri | Khurshid Mahmud Kasuri | foreign_minister | Pakistan | PAK | 2002-11 | 2007-11
Shah Mehmood Qureshi; Shah Mahmood Qureshi; =Qureshi | Shah Mehmood Qureshi | foreign_minister | Pakistan | PAK | 2008-03 | 2011-02
Shah Mehmood Qureshi; Shah Mahmood Qureshi; =Qureshi | Shah Mehmood Qureshi | foreign_minister | Pakistan | PAK | 2018-08 | 2022-04
Hina Rabbani Khar | Hina Rabbani Khar | foreign_minister | Pakistan | PAK | 2011-07 | 2013-03
Khawaja Asif; Khawaja Muhammad Asif | Khawaja Asif | foreign_minister | Pakistan | PAK | 2017-08 | 2018-04
Bilawal Bhutto Zardari; Bilawal Bhutto | Bilawal Bhutto Zardari | foreign_minister | Pakistan | PAK | 2022-04-27 | 2023-08
Jalil Abbas Jilani | Jalil Abbas Jilani | foreign_minister | Pakistan | PAK | 2023-08 | 2024-03
Ishaq Dar; Mohammad Ishaq Dar | Ishaq Dar | foreign_minister | Pakistan | PAK | 2024-03-11
Sartaj Aziz | Sartaj Aziz | other | Pakistan | PAK | 2013-06 | 2017-07
Khawaja Asif; Khawaja Muhammad Asif | Khawaja Asif | defence_minister | Pakistan | PAK | 2013-11 | 2017-08
Khawaja Asif; Khawaja Muhammad Asif | Khawaja Asif | defence_minister | Pakistan | PAK | 2022-04 | 2023-08
Khawaja Asif; Khawaja Muhammad Asif | Khawaja Asif | defence_minister | Pakistan | PAK | 2024-03
Rehman Malik; Rahman Malik | Rehman Malik | interior_minister | Pakistan | PAK | 2008-03 | 2013-03
Chaudhry Nisar Ali Khan; Nisar Ali Khan | Chaudhry Nisar Ali Khan | interior_minister | Pakistan | PAK | 2013-06 | 2017-07
Sheikh Rashid; Sheikh Rashid Ahmed | Sheikh Rashid | interior_minister | Pakistan | PAK | 2020-12 | 2022-04
Mohsin Naqvi; =Naqvi | Mohsin Naqvi | interior_minister | Pakistan | PAK | 2024-03
Ahsan Iqbal | Ahsan Iqbal | interior_minister | Pakistan | PAK | 2017-08 | 2018-05
Rana Sanaullah | Rana Sanaullah | interior_minister | Pakistan | PAK | 2022-04 | 2023-08
Maryam Nawaz; Maryam Nawaz Sharif | Maryam Nawaz | other | Punjab | PAK | 2024-02-26
Pervez Musharraf; =Musharraf | Pervez Musharraf | army_chief | Pakistan | PAK | 1998-10 | 2007-11-28 | PAKMIL
Ashfaq Parvez Kayani; Ashfaq Kayani; Ashfaq Kiyani; =Kayani | Ashfaq Parvez Kayani | army_chief | Pakistan | PAK | 2007-11-29 | 2013-11-29 | PAKMIL
Raheel Sharif | Raheel Sharif | army_chief | Pakistan | PAK | 2013-11-29 | 2016-11-29 | PAKMIL
Qamar Javed Bajwa; Qamar Bajwa; =Bajwa | Qamar Javed Bajwa | army_chief | Pakistan | PAK | 2016-11-29 | 2022-11-29 | PAKMIL
Asim Munir; Syed Asim Munir | Asim Munir | army_chief | Pakistan | PAK | 2022-11-29 |  | PAKMIL
Hamid Gul | Hamid Gul | head | Inter-Services Intelligence | PAK | 1987-03 | 1989-05 | PAKSPY
Mahmud Ahmed | Mahmud Ahmed | head | Inter-Services Intelligence | PAK | 1999-10 | 2001-10 | PAKSPY
Ahmed Shuja Pasha; Ahmad Shuja Pasha | Ahmed Shuja Pasha | head | Inter-Services Intelligence | PAK | 2008-09 | 2012-03 | PAKSPY
Faiz Hameed | Faiz Hameed | head | Inter-Services Intelligence | PAK | 2019-06 | 2021-11 | PAKSPY
Nadeem Anjum | Nadeem Anjum | head | Inter-Services Intelligence | PAK | 2021-11 | 2024-09 | PAKSPY
Asim Malik | Asim Malik | head | Inter-Services Intelligence | PAK | 2024-09 |  | PAKSPY
Asim Bajwa | Asim Bajwa | spokesman | Pakistan Army | PAK | 2012-06 | 2016-12 | PAKMIL
Asif Ghafoor | Asif Ghafoor | spokesman | Pakistan Army | PAK | 2016-12 | 2020-02 | PAKMIL
Ahmed Sharif Chaudhry | Ahmed Sharif Chaudhry | spokesman | Pakistan Army | PAK | 2022-12 |  | PAKMIL
Athar Abbas | Athar Abbas | spokesman | Pakistan Army | PAK | 2008-01 | 2012-06 | PAKMIL
Iftikhar Muhammad Chaudhry; Iftikhar Chaudhry; Iftikhar Mohammed Chaudhry | Iftikhar Muhammad Chaudhry | judge | Pakistan | PAK | 2005-06 | 2013-12 | PAKJUD
Husain Haqqani | Husain Haqqani | ambassador | Pakistan | PAK | 2008-04 | 2011-11
Maleeha Lodhi | Maleeha Lodhi | ambassador | Pakistan | PAK | 2015-02 | 2019-10
Munir Akram | Munir Akram | ambassador | Pakistan | PAK | 2002 | 2008
Munir Akram | Munir Akram | ambassador | Pakistan | PAK | 2019-11 | 2025
A.Q. Khan; Abdul Qadeer Khan; A. Q. Khan | A.Q. Khan | other | Pakistan | PAK |  | 2021-10-10 | PAKEDU
Fazlur Rehman; Maulana Fazlur Rehman; Maulana Fazal-ur-Rehman | Fazlur Rehman | other | Jamiat Ulema-e-Islam | PAK |  |  | PAKPTY
Altaf Hussain | Altaf Hussain | other | Muttahida Qaumi Movement | PAK |  |  | PAKPTY
Malala Yousafzai; =Malala | Malala Yousafzai | other | Pakistan | PAK |  |  | PAKCVL
Salman Taseer | Salman Taseer | other | Punjab | PAK | 2008-05 | 2011-01-04
Tahirul Qadri; =Tahir-ul-Qadri | Tahirul Qadri | other | Pakistan | PAK |  |  | PAKREL

# Afghanistan
Mohammed Zahir Shah; Zahir Shah | Mohammed Zahir Shah | monarch | Afghanistan | AFG | 1933-11-08 | 1973-07-17
Mohammed Daoud Khan; Daoud Khan | Mohammed Daoud Khan | head_of_state | Afghanistan | AFG | 1973-07-17 | 1978-04-28
Nur Muhammad Taraki | Nur Muhammad Taraki | head_of_state | Afghanistan | AFG | 1978-04-30 | 1979-09-14
Hafizullah Amin | Hafizullah Amin | head_of_state | Afghanistan | AFG | 1979-09-14 | 1979-12-27
Babrak Karmal; =Karmal | Babrak Karmal | head_of_state | Afghanistan | AFG | 1979-12-27 | 1986-11-24
Mohammad Najibullah; =Najibullah | Mohammad Najibullah | head_of_state | Afghanistan | AFG | 1987-09-30 | 1992-04-16
Burhanuddin Rabbani; =Rabbani | Burhanuddin Rabbani | head_of_state | Afghanistan | AFG | 1992-06-28 | 2001-12-22
Hamid Karzai; =Karzai | Hamid Karzai | head_of_state | Afghanistan | AFG | 2001-12-22 | 2014-09-29
Ashraf Ghani; =Ghani; Mohammad Ashraf Ghani; Ashraf Ghani Ahmadzai | Ashraf Ghani | head_of_state | Afghanistan | AFG | 2014-09-29 | 2021-08-15
Abdullah Abdullah | Abdullah Abdullah | head_of_government | Afghanistan | AFG | 2014-09-29 | 2020-03
Abdullah Abdullah | Abdullah Abdullah | other | Afghanistan | AFG | 2020-05 | 2021-08-15
Abdullah Abdullah | Abdullah Abdullah | foreign_minister | Afghanistan | AFG | 2001-12 | 2006-03
Rangin Dadfar Spanta; =Spanta | Rangin Dadfar Spanta | foreign_minister | Afghanistan | AFG | 2006-04 | 2010-01
Zalmay Rassoul; Zalmai Rassoul | Zalmay Rassoul | foreign_minister | Afghanistan | AFG | 2010-01 | 2013-10
Salahuddin Rabbani | Salahuddin Rabbani | foreign_minister | Afghanistan | AFG | 2015-02 | 2019-10
Mohammad Haneef Atmar; Hanif Atmar | Mohammad Haneef Atmar | foreign_minister | Afghanistan | AFG | 2020-04 | 2021-08-15
Amir Khan Muttaqi; Amir Khan Mutaqi; =Muttaqi | Amir Khan Muttaqi | foreign_minister | Afghanistan | AFG | 2021-09-07 |  | AFGGOV
Wakil Ahmed Muttawakil; Mullah Wakil Ahmed Muttawakil; =Muttawakil | Wakil Ahmed Muttawakil | foreign_minister | Afghanistan | AFG | 1999-10 | 2001-11
Mohammad Qasim Fahim; Mohammed Qasim Fahim; Mohammed Fahim; Marshal Fahim | Mohammad Qasim Fahim | defence_minister | Afghanistan | AFG | 2001-12 | 2004-12
Mohammad Qasim Fahim; Mohammed Qasim Fahim; Mohammed Fahim; Marshal Fahim | Mohammad Qasim Fahim | vice_president | Afghanistan | AFG | 2009-11 | 2014-03-09
Abdul Rahim Wardak | Abdul Rahim Wardak | defence_minister | Afghanistan | AFG | 2004-12 | 2012-08
Bismillah Khan Mohammadi | Bismillah Khan Mohammadi | defence_minister | Afghanistan | AFG | 2012-09 | 2015-05
Bismillah Khan Mohammadi | Bismillah Khan Mohammadi | defence_minister | Afghanistan | AFG | 2021-06 | 2021-08
Asadullah Khalid | Asadullah Khalid | defence_minister | Afghanistan | AFG | 2018-12 | 2021-06
Mullah Yaqoob; Mohammad Yaqoob; Mullah Mohammad Yaqoob | Mullah Yaqoob | defence_minister | Afghanistan | AFG | 2021-09-07
Sirajuddin Haqqani; Siraj Haqqani | Sirajuddin Haqqani | interior_minister | Afghanistan | AFG | 2021-09-07
Mohammad Hasan Akhund; Mullah Mohammad Hassan Akhund; Hasan Akhund | Mohammad Hasan Akhund | head_of_government | Afghanistan | AFG | 2021-09-07
Abdul Ghani Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar; =Baradar | Abdul Ghani Baradar | other | Afghanistan | AFG | 2021-09-07
Haibatullah Akhundzada; Hibatullah Akhundzada; =Akhundzada; Mullah Haibatullah Akhundzada; Hibatullah Akhunzada | Haibatullah Akhundzada | head_of_state | Afghanistan | AFG | 2021-08-15
Abdul Kabir; Mawlawi Abdul Kabir | Abdul Kabir | other | Afghanistan | AFG | 2021-10
Ali Ahmad Jalali | Ali Ahmad Jalali | interior_minister | Afghanistan | AFG | 2003-01 | 2005-09
Masoud Andarabi | Masoud Andarabi | interior_minister | Afghanistan | AFG | 2019 | 2021-03
Amrullah Saleh | Amrullah Saleh | vice_president | Afghanistan | AFG | 2020-02 | 2021-08-15
Amrullah Saleh | Amrullah Saleh | head | National Directorate of Security | AFG | 2004-02 | 2010-06 | AFGSPY
Abdul Rashid Dostum; Abdurrashid Dostum; =Dostum; Rashid Dostum | Abdul Rashid Dostum | vice_president | Afghanistan | AFG | 2014-09 | 2020-02
Karim Khalili | Karim Khalili | vice_president | Afghanistan | AFG | 2002-06 | 2014-09
Sarwar Danish | Sarwar Danish | vice_president | Afghanistan | AFG | 2014-09 | 2021-08
Rahmatullah Nabil | Rahmatullah Nabil | head | National Directorate of Security | AFG | 2010-07 | 2012-09 | AFGSPY
Rahmatullah Nabil | Rahmatullah Nabil | head | National Directorate of Security | AFG | 2013-08 | 2015-12 | AFGSPY
Hamdullah Mohib; =Mohib | Hamdullah Mohib | other | Afghanistan | AFG | 2018-08 | 2021-08-15
Ahmed Wali Karzai; Ahmad Wali Karzai | Ahmed Wali Karzai | other | Kandahar | AFG | 2005 | 2011-07-12
Abdul Raziq; Abdul Razik | Abdul Raziq | other | Kandahar | AFG |  | 2018-10-18

# Bangladesh
Sheikh Mujibur Rahman; Mujibur Rahman | Sheikh Mujibur Rahman | head_of_government | Bangladesh | BGD | 1972-01-12 | 1975-01-25
Sheikh Mujibur Rahman; Mujibur Rahman | Sheikh Mujibur Rahman | head_of_state | Bangladesh | BGD | 1975-01-25 | 1975-08-15
Ziaur Rahman | Ziaur Rahman | head_of_state | Bangladesh | BGD | 1977-04-21 | 1981-05-30
Hussain Muhammad Ershad; H.M. Ershad; =Ershad | Hussain Muhammad Ershad | head_of_state | Bangladesh | BGD | 1983-12-11 | 1990-12-06
Khaleda Zia; Begum Khaleda Zia | Khaleda Zia | head_of_government | Bangladesh | BGD | 1991-03-20 | 1996-03-30
Khaleda Zia; Begum Khaleda Zia | Khaleda Zia | head_of_government | Bangladesh | BGD | 2001-10-10 | 2006-10-29
Khaleda Zia; Begum Khaleda Zia | Khaleda Zia | opposition_leader | Bangladesh | BGD | 1996-06 | 2001-07 | BGDOPP
Khaleda Zia; Begum Khaleda Zia | Khaleda Zia | opposition_leader | Bangladesh | BGD | 2009-01 | 2014-01 | BGDOPP
Sheikh Hasina; Sheikh Hasina Wajed; =Hasina | Sheikh Hasina | head_of_government | Bangladesh | BGD | 1996-06-23 | 2001-07-15
Sheikh Hasina; Sheikh Hasina Wajed; =Hasina | Sheikh Hasina | head_of_government | Bangladesh | BGD | 2009-01-06 | 2024-08-05
Muhammad Yunus; Mohammad Yunus; =Yunus | Muhammad Yunus | head_of_government | Bangladesh | BGD | 2024-08-08 | 2026-02
Fakhruddin Ahmed | Fakhruddin Ahmed | head_of_government | Bangladesh | BGD | 2007-01 | 2009-01
Abdul Hamid | Abdul Hamid | head_of_state | Bangladesh | BGD | 2013-03 | 2023-04
Mohammed Shahabuddin | Mohammed Shahabuddin | head_of_state | Bangladesh | BGD | 2023-04-24
Tarique Rahman | Tarique Rahman | opposition_leader | Bangladesh | BGD | 2018-02 | 2026-02 | BGDOPP
A. K. Abdul Momen; A.K. Abdul Momen | A. K. Abdul Momen | foreign_minister | Bangladesh | BGD | 2019-01 | 2024-01
=Waker-uz-Zaman | Waker-uz-Zaman | army_chief | Bangladesh | BGD | 2024-06 |  | BGDMIL

# Sri Lanka
Sirimavo Bandaranaike | Sirimavo Bandaranaike | head_of_government | Sri Lanka | LKA | 1960-07 | 1965-03
Sirimavo Bandaranaike | Sirimavo Bandaranaike | head_of_government | Sri Lanka | LKA | 1970-05 | 1977-07
Sirimavo Bandaranaike | Sirimavo Bandaranaike | head_of_government | Sri Lanka | LKA | 1994-11 | 2000-08
J. R. Jayewardene; Junius Jayewardene | J. R. Jayewardene | head_of_state | Sri Lanka | LKA | 1978-02 | 1989-01
Ranasinghe Premadasa; =Premadasa | Ranasinghe Premadasa | head_of_state | Sri Lanka | LKA | 1989-01-02 | 1993-05-01
Chandrika Kumaratunga; =Kumaratunga | Chandrika Kumaratunga | head_of_state | Sri Lanka | LKA | 1994-11-12 | 2005-11-19
Mahinda Rajapaksa | Mahinda Rajapaksa | head_of_state | Sri Lanka | LKA | 2005-11-19 | 2015-01-09
Maithripala Sirisena; =Sirisena | Maithripala Sirisena | head_of_state | Sri Lanka | LKA | 2015-01-09 | 2019-11-18
Gotabaya Rajapaksa | Gotabaya Rajapaksa | head_of_state | Sri Lanka | LKA | 2019-11-18 | 2022-07-14
Ranil Wickremesinghe; =Wickremesinghe | Ranil Wickremesinghe | head_of_state | Sri Lanka | LKA | 2022-07-21 | 2024-09-23
Anura Kumara Dissanayake; =Dissanayake; Anura Dissanayake | Anura Kumara Dissanayake | head_of_state | Sri Lanka | LKA | 2024-09-23
Ranil Wickremesinghe; =Wickremesinghe | Ranil Wickremesinghe | head_of_government | Sri Lanka | LKA | 1993-05 | 1994-08
Ranil Wickremesinghe; =Wickremesinghe | Ranil Wickremesinghe | head_of_government | Sri Lanka | LKA | 2001-12 | 2004-04
Ranil Wickremesinghe; =Wickremesinghe | Ranil Wickremesinghe | head_of_government | Sri Lanka | LKA | 2015-01 | 2018-10
Ranil Wickremesinghe; =Wickremesinghe | Ranil Wickremesinghe | head_of_government | Sri Lanka | LKA | 2018-12 | 2019-11
Ranil Wickremesinghe; =Wickremesinghe | Ranil Wickremesinghe | head_of_government | Sri Lanka | LKA | 2022-05-12 | 2022-07-21
Mahinda Rajapaksa | Mahinda Rajapaksa | head_of_government | Sri Lanka | LKA | 2004-04 | 2005-11
Mahinda Rajapaksa | Mahinda Rajapaksa | head_of_government | Sri Lanka | LKA | 2019-11-21 | 2022-05-09
Harini Amarasuriya | Harini Amarasuriya | head_of_government | Sri Lanka | LKA | 2024-09-24
Gotabaya Rajapaksa | Gotabaya Rajapaksa | defence_minister | Sri Lanka | LKA | 2005-11 | 2015-01
Lakshman Kadirgamar; =Kadirgamar | Lakshman Kadirgamar | foreign_minister | Sri Lanka | LKA | 1994-08 | 2001-12
Lakshman Kadirgamar; =Kadirgamar | Lakshman Kadirgamar | foreign_minister | Sri Lanka | LKA | 2004-04 | 2005-08-12
Rohitha Bogollagama | Rohitha Bogollagama | foreign_minister | Sri Lanka | LKA | 2007-01 | 2010-04
Vijitha Herath | Vijitha Herath | foreign_minister | Sri Lanka | LKA | 2024-09
Sarath Fonseka; =Fonseka | Sarath Fonseka | army_chief | Sri Lanka | LKA | 2005-12 | 2009-07 | LKAMIL
Sajith Premadasa | Sajith Premadasa | opposition_leader | Sri Lanka | LKA | 2020-01 |  | LKAOPP

# Nepal
Birendra of Nepal; King Birendra | Birendra of Nepal | monarch | Nepal | NPL | 1972-01-31 | 2001-06-01
Gyanendra of Nepal; King Gyanendra; =Gyanendra | Gyanendra of Nepal | monarch | Nepal | NPL | 2001-06-04 | 2008-05-28
Girija Prasad Koirala; G.P. Koirala | Girija Prasad Koirala | head_of_government | Nepal | NPL | 1991-05 | 1994-11
Girija Prasad Koirala; G.P. Koirala | Girija Prasad Koirala | head_of_government | Nepal | NPL | 1998-04 | 1999-05
Girija Prasad Koirala; G.P. Koirala | Girija Prasad Koirala | head_of_government | Nepal | NPL | 2000-03 | 2001-07
Girija Prasad Koirala; G.P. Koirala | Girija Prasad Koirala | head_of_government | Nepal | NPL | 2006-04 | 2008-08
Sher Bahadur Deuba; =Deuba | Sher Bahadur Deuba | head_of_government | Nepal | NPL | 1995-09 | 1997-03
Sher Bahadur Deuba; =Deuba | Sher Bahadur Deuba | head_of_government | Nepal | NPL | 2001-07 | 2002-10
Sher Bahadur Deuba; =Deuba | Sher Bahadur Deuba | head_of_government | Nepal | NPL | 2004-06 | 2005-02
Sher Bahadur Deuba; =Deuba | Sher Bahadur Deuba | head_of_government | Nepal | NPL | 2017-06 | 2018-02
Sher Bahadur Deuba; =Deuba | Sher Bahadur Deuba | head_of_government | Nepal | NPL | 2021-07 | 2022-12
=Prachanda; Pushpa Kamal Dahal | Prachanda | head_of_government | Nepal | NPL | 2008-08-18 | 2009-05-25
=Prachanda; Pushpa Kamal Dahal | Prachanda | head_of_government | Nepal | NPL | 2016-08 | 2017-06
=Prachanda; Pushpa Kamal Dahal | Prachanda | head_of_government | Nepal | NPL | 2022-12-26 | 2024-07-15
Madhav Kumar Nepal | Madhav Kumar Nepal | head_of_government | Nepal | NPL | 2009-05 | 2011-02
Baburam Bhattarai | Baburam Bhattarai | head_of_government | Nepal | NPL | 2011-08 | 2013-03
Sushil Koirala | Sushil Koirala | head_of_government | Nepal | NPL | 2014-02 | 2015-10
K. P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli; K.P. Oli | K. P. Sharma Oli | head_of_government | Nepal | NPL | 2015-10 | 2016-08
K. P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli; K.P. Oli | K. P. Sharma Oli | head_of_government | Nepal | NPL | 2018-02 | 2021-07
K. P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli; K.P. Oli | K. P. Sharma Oli | head_of_government | Nepal | NPL | 2024-07-15 | 2025-09-09
Sushila Karki | Sushila Karki | head_of_government | Nepal | NPL | 2025-09-12
Ram Baran Yadav | Ram Baran Yadav | head_of_state | Nepal | NPL | 2008-07 | 2015-10
Bidya Devi Bhandari | Bidya Devi Bhandari | head_of_state | Nepal | NPL | 2015-10 | 2023-03
Ram Chandra Poudel | Ram Chandra Poudel | head_of_state | Nepal | NPL | 2023-03

# Bhutan
Jigme Singye Wangchuck | Jigme Singye Wangchuck | monarch | Bhutan | BTN | 1972-07 | 2006-12
Jigme Khesar Namgyel Wangchuck | Jigme Khesar Namgyel Wangchuck | monarch | Bhutan | BTN | 2006-12
Tshering Tobgay | Tshering Tobgay | head_of_government | Bhutan | BTN | 2013-07 | 2018-08
Tshering Tobgay | Tshering Tobgay | head_of_government | Bhutan | BTN | 2024-01

# Maldives
Maumoon Abdul Gayoom; =Gayoom | Maumoon Abdul Gayoom | head_of_state | Maldives | MDV | 1978-11-11 | 2008-11-11
Mohamed Nasheed; =Nasheed | Mohamed Nasheed | head_of_state | Maldives | MDV | 2008-11-11 | 2012-02-07
Mohammed Waheed Hassan | Mohammed Waheed Hassan | head_of_state | Maldives | MDV | 2012-02 | 2013-11
Abdulla Yameen; =Yameen | Abdulla Yameen | head_of_state | Maldives | MDV | 2013-11-17 | 2018-11-17
Ibrahim Mohamed Solih; Ibrahim Solih | Ibrahim Mohamed Solih | head_of_state | Maldives | MDV | 2018-11-17 | 2023-11-17
Mohamed Muizzu; =Muizzu | Mohamed Muizzu | head_of_state | Maldives | MDV | 2023-11-17

# Southeast Asia

# Myanmar
Aung San | Aung San | head | Anti-Fascist People's Freedom League | MMR |  | 1947-07-19 | MMRPTY
U Nu | U Nu | head_of_government | Myanmar | MMR | 1948-01-04 | 1956-06
U Nu | U Nu | head_of_government | Myanmar | MMR | 1957-03 | 1958-10
U Nu | U Nu | head_of_government | Myanmar | MMR | 1960-04 | 1962-03-02
Ne Win; General Ne Win | Ne Win | head_of_state | Myanmar | MMR | 1962-03-02 | 1981-11
Than Shwe; Senior General Than Shwe | Than Shwe | head_of_state | Myanmar | MMR | 1992-04-23 | 2011-03-30
Khin Nyunt | Khin Nyunt | head_of_government | Myanmar | MMR | 2003-08 | 2004-10
Thein Sein | Thein Sein | head_of_state | Myanmar | MMR | 2011-03-30 | 2016-03-30
Thein Sein | Thein Sein | head_of_government | Myanmar | MMR | 2007-10 | 2011-03
Htin Kyaw | Htin Kyaw | head_of_state | Myanmar | MMR | 2016-03-30 | 2018-03-21
Win Myint | Win Myint | head_of_state | Myanmar | MMR | 2018-03-30 | 2021-02-01
Aung San Suu Kyi; Suu Kyi | Aung San Suu Kyi | head_of_government | Myanmar | MMR | 2016-04-06 | 2021-02-01
Aung San Suu Kyi; Suu Kyi | Aung San Suu Kyi | opposition_leader | Myanmar | MMR | 1988 | 2016-03 | MMROPP
Min Aung Hlaing; Senior General Min Aung Hlaing | Min Aung Hlaing | head_of_government | Myanmar | MMR | 2021-08 | 2025-07
Min Aung Hlaing; Senior General Min Aung Hlaing | Min Aung Hlaing | head_of_state | Myanmar | MMR | 2024-07
Min Aung Hlaing; Senior General Min Aung Hlaing | Min Aung Hlaing | army_chief | Myanmar | MMR | 2011-03-30 |  | MMRMIL
Wunna Maung Lwin | Wunna Maung Lwin | foreign_minister | Myanmar | MMR | 2011-03 | 2016-03
Wunna Maung Lwin | Wunna Maung Lwin | foreign_minister | Myanmar | MMR | 2021-02 | 2023-02
Than Swe | Than Swe | foreign_minister | Myanmar | MMR | 2023-08
Zaw Min Tun | Zaw Min Tun | spokesman | Myanmar | MMR | 2018
Kyaw Moe Tun | Kyaw Moe Tun | other | Myanmar | MMR | 2020

# Thailand
Bhumibol Adulyadej; King Bhumibol; King Bhumibol Adulyadej | Bhumibol Adulyadej | monarch | Thailand | THA | 1946-06-09 | 2016-10-13
Maha Vajiralongkorn; King Maha Vajiralongkorn; =Vajiralongkorn | Maha Vajiralongkorn | monarch | Thailand | THA | 2016-10-13
Prem Tinsulanonda | Prem Tinsulanonda | head_of_government | Thailand | THA | 1980-03 | 1988-08
Suchinda Kraprayoon | Suchinda Kraprayoon | head_of_government | Thailand | THA | 1992-04 | 1992-05
Chuan Leekpai | Chuan Leekpai | head_of_government | Thailand | THA | 1992-09 | 1995-07
Chuan Leekpai | Chuan Leekpai | head_of_government | Thailand | THA | 1997-11 | 2001-02
Thaksin Shinawatra; =Thaksin | Thaksin Shinawatra | head_of_government | Thailand | THA | 2001-02-09 | 2006-09-19
Surayud Chulanont | Surayud Chulanont | head_of_government | Thailand | THA | 2006-10-01 | 2008-01-29
Samak Sundaravej; =Samak | Samak Sundaravej | head_of_government | Thailand | THA | 2008-01-29 | 2008-09-09
Somchai Wongsawat | Somchai Wongsawat | head_of_government | Thailand | THA | 2008-09 | 2008-12-02
Abhisit Vejjajiva; =Abhisit | Abhisit Vejjajiva | head_of_government | Thailand | THA | 2008-12-17 | 2011-08-05
Yingluck Shinawatra; =Yingluck | Yingluck Shinawatra | head_of_government | Thailand | THA | 2011-08-05 | 2014-05-07
Prayuth Chan-ocha; Prayut Chan-o-cha; Prayut Chan-ocha; =Prayuth; =Prayut | Prayuth Chan-ocha | head_of_government | Thailand | THA | 2014-08-24 | 2023-08-22
Prayuth Chan-ocha; Prayut Chan-o-cha; Prayut Chan-ocha; =Prayuth; =Prayut | Prayuth Chan-ocha | army_chief | Thailand | THA | 2010-10 | 2014-09 | THAMIL
Srettha Thavisin; =Srettha | Srettha Thavisin | head_of_government | Thailand | THA | 2023-08-22 | 2024-08-14
Paetongtarn Shinawatra; =Paetongtarn | Paetongtarn Shinawatra | head_of_government | Thailand | THA | 2024-08-16 | 2025-08-29
Anutin Charnvirakul; =Anutin | Anutin Charnvirakul | head_of_government | Thailand | THA | 2025-09-07
Don Pramudwinai | Don Pramudwinai | foreign_minister | Thailand | THA | 2015-08 | 2023-08
Maris Sangiampongsa | Maris Sangiampongsa | foreign_minister | Thailand | THA | 2024-04 | 2025-09
Kantathi Suphamongkhon | Kantathi Suphamongkhon | foreign_minister | Thailand | THA | 2005-03 | 2006-09
Sonthi Boonyaratglin | Sonthi Boonyaratglin | army_chief | Thailand | THA | 2005-10 | 2007-09 | THAMIL
Pita Limjaroenrat | Pita Limjaroenrat | opposition_leader | Thailand | THA | 2020-03 | 2023-09 | THAOPP
Suthep Thaugsuban | Suthep Thaugsuban | opposition_leader | Thailand | THA | 2013-10 | 2014-05 | THAOPP
Anupong Paochinda | Anupong Paochinda | army_chief | Thailand | THA | 2007-10 | 2010-09 | THAMIL

# Cambodia
Norodom Sihanouk; King Sihanouk; Prince Sihanouk; =Sihanouk | Norodom Sihanouk | monarch | Cambodia | KHM | 1993-09-24 | 2004-10-07
Norodom Sihamoni; King Sihamoni | Norodom Sihamoni | monarch | Cambodia | KHM | 2004-10-14
Lon Nol | Lon Nol | head_of_state | Cambodia | KHM | 1972-03 | 1975-04-01
Hun Sen | Hun Sen | head_of_government | Cambodia | KHM | 1985-01-14 | 2023-08-22
Hun Sen | Hun Sen | speaker | Cambodia | KHM | 2024-04 |  | KHMLEG
Hun Manet | Hun Manet | head_of_government | Cambodia | KHM | 2023-08-22
Sam Rainsy | Sam Rainsy | opposition_leader | Cambodia | KHM | 1995 |  | KHMOPP
Kem Sokha | Kem Sokha | opposition_leader | Cambodia | KHM | 2012 |  | KHMOPP
Hor Namhong | Hor Namhong | foreign_minister | Cambodia | KHM | 1998-11 | 2016-04
Prak Sokhonn | Prak Sokhonn | foreign_minister | Cambodia | KHM | 2016-04 | 2023-08
Prak Sokhonn | Prak Sokhonn | foreign_minister | Cambodia | KHM | 2024-11
Norodom Ranariddh; Prince Ranariddh | Norodom Ranariddh | head_of_government | Cambodia | KHM | 1993-07 | 1997-08

# Laos
Bounnhang Vorachith | Bounnhang Vorachith | head_of_state | Laos | LAO | 2016-04 | 2021-03
Thongloun Sisoulith | Thongloun Sisoulith | head_of_state | Laos | LAO | 2021-03
Sonexay Siphandone | Sonexay Siphandone | head_of_government | Laos | LAO | 2022-12

# Vietnam
Ho Chi Minh | Ho Chi Minh | head_of_state | Vietnam | VNM | 1945-09-02 | 1969-09-02
Le Duan | Le Duan | head | Communist Party of Vietnam | VNM | 1960-09 | 1986-07-10
Nguyen Van Linh | Nguyen Van Linh | head | Communist Party of Vietnam | VNM | 1986-12 | 1991-06
Nong Duc Manh | Nong Duc Manh | head | Communist Party of Vietnam | VNM | 2001-04 | 2011-01
Nguyen Phu Trong | Nguyen Phu Trong | head | Communist Party of Vietnam | VNM | 2011-01-19 | 2024-07-19
To Lam | To Lam | head | Communist Party of Vietnam | VNM | 2024-08-03
Nguyen Minh Triet | Nguyen Minh Triet | head_of_state | Vietnam | VNM | 2006-06 | 2011-07
Truong Tan Sang | Truong Tan Sang | head_of_state | Vietnam | VNM | 2011-07 | 2016-04
Tran Dai Quang | Tran Dai Quang | head_of_state | Vietnam | VNM | 2016-04 | 2018-09-21
Nguyen Phu Trong | Nguyen Phu Trong | head_of_state | Vietnam | VNM | 2018-10 | 2021-04
Nguyen Xuan Phuc | Nguyen Xuan Phuc | head_of_state | Vietnam | VNM | 2021-04 | 2023-01
Vo Van Thuong | Vo Van Thuong | head_of_state | Vietnam | VNM | 2023-03 | 2024-03
To Lam | To Lam | head_of_state | Vietnam | VNM | 2024-05 | 2024-10
Luong Cuong | Luong Cuong | head_of_state | Vietnam | VNM | 2024-10-21
Vo Van Kiet | Vo Van Kiet | head_of_government | Vietnam | VNM | 1991-08 | 1997-09
Phan Van Khai | Phan Van Khai | head_of_government | Vietnam | VNM | 1997-09 | 2006-06
Nguyen Tan Dung | Nguyen Tan Dung | head_of_government | Vietnam | VNM | 2006-06 | 2016-04
Nguyen Xuan Phuc | Nguyen Xuan Phuc | head_of_government | Vietnam | VNM | 2016-04 | 2021-04
Pham Minh Chinh | Pham Minh Chinh | head_of_government | Vietnam | VNM | 2021-04
Pham Binh Minh | Pham Binh Minh | foreign_minister | Vietnam | VNM | 2011-08 | 2021-04
Bui Thanh Son | Bui Thanh Son | foreign_minister | Vietnam | VNM | 2021-04 | 2024-08
Ngo Dinh Diem | Ngo Dinh Diem | head_of_state | South Vietnam | VNM | 1955-10-26 | 1963-11-02 | VNMGOV
Nguyen Van Thieu | Nguyen Van Thieu | head_of_state | South Vietnam | VNM | 1967-09 | 1975-04-21 | VNMGOV
Vo Nguyen Giap | Vo Nguyen Giap | army_chief | Vietnam | VNM | 1946 | 1975 | VNMMIL

# Malaysia
Tunku Abdul Rahman | Tunku Abdul Rahman | head_of_government | Malaysia | MYS | 1957-08-31 | 1970-09-22
Mahathir Mohamad; Mahathir Mohamed; =Mahathir | Mahathir Mohamad | head_of_government | Malaysia | MYS | 1981-07-16 | 2003-10-31
Mahathir Mohamad; Mahathir Mohamed; =Mahathir | Mahathir Mohamad | head_of_government | Malaysia | MYS | 2018-05-10 | 2020-03-01
Abdullah Ahmad Badawi; Abdullah Badawi; =Badawi | Abdullah Ahmad Badawi | head_of_government | Malaysia | MYS | 2003-10-31 | 2009-04-03
Najib Razak; Najib Abdul Razak; =Najib | Najib Razak | head_of_government | Malaysia | MYS | 2009-04-03 | 2018-05-10
Muhyiddin Yassin; =Muhyiddin | Muhyiddin Yassin | head_of_government | Malaysia | MYS | 2020-03-01 | 2021-08-16
Ismail Sabri Yaakob; Ismail Sabri | Ismail Sabri Yaakob | head_of_government | Malaysia | MYS | 2021-08-21 | 2022-11-24
Anwar Ibrahim | Anwar Ibrahim | head_of_government | Malaysia | MYS | 2022-11-24
Anwar Ibrahim | Anwar Ibrahim | opposition_leader | Malaysia | MYS | 1999 | 2022-11 | MYSOPP
Syed Hamid Albar | Syed Hamid Albar | foreign_minister | Malaysia | MYS | 1999 | 2008-03
Anifah Aman | Anifah Aman | foreign_minister | Malaysia | MYS | 2009-04 | 2018-05
Saifuddin Abdullah | Saifuddin Abdullah | foreign_minister | Malaysia | MYS | 2018-07 | 2020-02
Saifuddin Abdullah | Saifuddin Abdullah | foreign_minister | Malaysia | MYS | 2021-08 | 2022-11
Mohamad Hasan | Mohamad Hasan | foreign_minister | Malaysia | MYS | 2023-12
Hishammuddin Hussein | Hishammuddin Hussein | defence_minister | Malaysia | MYS | 2013-05 | 2018-05
Hishammuddin Hussein | Hishammuddin Hussein | defence_minister | Malaysia | MYS | 2021-08 | 2022-11

# Singapore
Lee Kuan Yew | Lee Kuan Yew | head_of_government | Singapore | SGP | 1959-06-05 | 1990-11-28
Goh Chok Tong | Goh Chok Tong | head_of_government | Singapore | SGP | 1990-11-28 | 2004-08-12
Lee Hsien Loong | Lee Hsien Loong | head_of_government | Singapore | SGP | 2004-08-12 | 2024-05-15
Lawrence Wong | Lawrence Wong | head_of_government | Singapore | SGP | 2024-05-15
Vivian Balakrishnan | Vivian Balakrishnan | foreign_minister | Singapore | SGP | 2015-10
George Yeo | George Yeo | foreign_minister | Singapore | SGP | 2004-08 | 2011-05
S. Jayakumar | S. Jayakumar | foreign_minister | Singapore | SGP | 1994-01 | 2004-08
Ng Eng Hen | Ng Eng Hen | defence_minister | Singapore | SGP | 2011-05 | 2025-05
Halimah Yacob | Halimah Yacob | head_of_state | Singapore | SGP | 2017-09 | 2023-09
Tharman Shanmugaratnam; =Tharman | Tharman Shanmugaratnam | head_of_state | Singapore | SGP | 2023-09-14

# Indonesia
=Sukarno | Sukarno | head_of_state | Indonesia | IDN | 1945-08-18 | 1967-03-12
=Suharto; =Soeharto | Suharto | head_of_state | Indonesia | IDN | 1967-03-12 | 1998-05-21
B. J. Habibie; B.J. Habibie; =Habibie | B. J. Habibie | head_of_state | Indonesia | IDN | 1998-05-21 | 1999-10-20
Abdurrahman Wahid | Abdurrahman Wahid | head_of_state | Indonesia | IDN | 1999-10-20 | 2001-07-23
Megawati Sukarnoputri; =Megawati | Megawati Sukarnoputri | head_of_state | Indonesia | IDN | 2001-07-23 | 2004-10-20
Susilo Bambang Yudhoyono; =Yudhoyono | Susilo Bambang Yudhoyono | head_of_state | Indonesia | IDN | 2004-10-20 | 2014-10-20
Joko Widodo; =Jokowi; =Widodo | Joko Widodo | head_of_state | Indonesia | IDN | 2014-10-20 | 2024-10-20
Prabowo Subianto; =Prabowo | Prabowo Subianto | head_of_state | Indonesia | IDN | 2024-10-20
Prabowo Subianto; =Prabowo | Prabowo Subianto | defence_minister | Indonesia | IDN | 2019-10 | 2024-10
Jusuf Kalla | Jusuf Kalla | vice_president | Indonesia | IDN | 2004-10 | 2009-10
Jusuf Kalla | Jusuf Kalla | vice_president | Indonesia | IDN | 2014-10 | 2019-10
Gibran Rakabuming Raka | Gibran Rakabuming Raka | vice_president | Indonesia | IDN | 2024-10-20
Ali Alatas; =Alatas | Ali Alatas | foreign_minister | Indonesia | IDN | 1988-03 | 1999-10
Hassan Wirajuda; Hassan Wirayuda | Hassan Wirajuda | foreign_minister | Indonesia | IDN | 2001-08 | 2009-10
Marty Natalegawa; =Natalegawa | Marty Natalegawa | foreign_minister | Indonesia | IDN | 2009-10 | 2014-10
Retno Marsudi | Retno Marsudi | foreign_minister | Indonesia | IDN | 2014-10-27 | 2024-10-20
=Sugiono | Sugiono | foreign_minister | Indonesia | IDN | 2024-10-21
=Wiranto | Wiranto | defence_minister | Indonesia | IDN | 1998-03 | 1999-10
=Wiranto | Wiranto | other | Indonesia | IDN | 2016-07 | 2019-10
Luhut Pandjaitan; Luhut Binsar Pandjaitan | Luhut Pandjaitan | other | Indonesia | IDN | 2015-08 | 2024-10
Basuki Tjahaja Purnama; =Ahok | Basuki Tjahaja Purnama | other | Jakarta | IDN | 2014-11 | 2017-05

# Philippines
Ferdinand Marcos | Ferdinand Marcos | head_of_state | Philippines | PHL | 1965-12-30 | 1986-02-25
Corazon Aquino; Cory Aquino | Corazon Aquino | head_of_state | Philippines | PHL | 1986-02-25 | 1992-06-30
Fidel Ramos; Fidel V. Ramos | Fidel Ramos | head_of_state | Philippines | PHL | 1992-06-30 | 1998-06-30
Joseph Estrada; =Estrada | Joseph Estrada | head_of_state | Philippines | PHL | 1998-06-30 | 2001-01-20
Gloria Macapagal Arroyo; Gloria Arroyo; =Arroyo | Gloria Macapagal Arroyo | head_of_state | Philippines | PHL | 2001-01-20 | 2010-06-30
Benigno Aquino III; Benigno Aquino | Benigno Aquino III | head_of_state | Philippines | PHL | 2010-06-30 | 2016-06-30
Rodrigo Duterte; =Duterte | Rodrigo Duterte | head_of_state | Philippines | PHL | 2016-06-30 | 2022-06-30
Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos | Ferdinand Marcos Jr. | head_of_state | Philippines | PHL | 2022-06-30
Leni Robredo; =Robredo | Leni Robredo | vice_president | Philippines | PHL | 2016-06-30 | 2022-06-30
Sara Duterte; Sara Duterte-Carpio | Sara Duterte | vice_president | Philippines | PHL | 2022-06-30
Domingo Siazon | Domingo Siazon | foreign_minister | Philippines | PHL | 1995-05 | 2001-01
Blas Ople | Blas Ople | foreign_minister | Philippines | PHL | 2002-07 | 2003-12
Alberto Romulo | Alberto Romulo | foreign_minister | Philippines | PHL | 2004-08 | 2011-02
Albert del Rosario | Albert del Rosario | foreign_minister | Philippines | PHL | 2011-02 | 2016-03
Perfecto Yasay | Perfecto Yasay | foreign_minister | Philippines | PHL | 2016-06 | 2017-03
Alan Peter Cayetano | Alan Peter Cayetano | foreign_minister | Philippines | PHL | 2017-05 | 2018-10
Teodoro Locsin; Teddy Locsin | Teodoro Locsin | foreign_minister | Philippines | PHL | 2018-10 | 2022-06
Enrique Manalo | Enrique Manalo | foreign_minister | Philippines | PHL | 2022-07 | 2025-06
Maria Theresa Lazaro | Maria Theresa Lazaro | foreign_minister | Philippines | PHL | 2025-07
Delfin Lorenzana; =Lorenzana | Delfin Lorenzana | defence_minister | Philippines | PHL | 2016-06 | 2022-06
Gilberto Teodoro; Gilbert Teodoro | Gilberto Teodoro | defence_minister | Philippines | PHL | 2007-08 | 2009-11
Gilberto Teodoro; Gilbert Teodoro | Gilberto Teodoro | defence_minister | Philippines | PHL | 2023-06
Voltaire Gazmin | Voltaire Gazmin | defence_minister | Philippines | PHL | 2010-06 | 2016-06
Juan Ponce Enrile | Juan Ponce Enrile | defence_minister | Philippines | PHL | 1972-01 | 1986-11
Romeo Brawner | Romeo Brawner | army_chief | Philippines | PHL | 2023-07 |  | PHLMIL
Jay Tarriela | Jay Tarriela | spokesman | Philippine Coast Guard | PHL |  |  | PHLCOP
Leila de Lima | Leila de Lima | other | Philippines | PHL
Maria Ressa; =Ressa | Maria Ressa | other | Rappler | PHL |  |  | PHLMED

# East Timor
Xanana Gusmão; Xanana Gusmao; Jose Alexandre Gusmao; =Gusmao | Xanana Gusmão | head_of_state | East Timor | TLS | 2002-05-20 | 2007-05-20
Xanana Gusmão; Xanana Gusmao; Jose Alexandre Gusmao; =Gusmao | Xanana Gusmão | head_of_government | East Timor | TLS | 2007-08-08 | 2015-02-16
Xanana Gusmão; Xanana Gusmao; Jose Alexandre Gusmao; =Gusmao | Xanana Gusmão | head_of_government | East Timor | TLS | 2023-07-01
José Ramos-Horta; Jose Ramos-Horta; =Ramos-Horta | José Ramos-Horta | head_of_state | East Timor | TLS | 2007-05-20 | 2012-05-20
José Ramos-Horta; Jose Ramos-Horta; =Ramos-Horta | José Ramos-Horta | head_of_state | East Timor | TLS | 2022-05-20
José Ramos-Horta; Jose Ramos-Horta; =Ramos-Horta | José Ramos-Horta | head_of_government | East Timor | TLS | 2006-07 | 2007-05
Mari Alkatiri; =Alkatiri | Mari Alkatiri | head_of_government | East Timor | TLS | 2002-05 | 2006-06
Mari Alkatiri; =Alkatiri | Mari Alkatiri | head_of_government | East Timor | TLS | 2017-09 | 2018-06
Taur Matan Ruak | Taur Matan Ruak | head_of_state | East Timor | TLS | 2012-05 | 2017-05
Francisco Guterres | Francisco Guterres | head_of_state | East Timor | TLS | 2017-05 | 2022-05

# Brunei
Hassanal Bolkiah; Sultan Hassanal Bolkiah; Sultan of Brunei | Hassanal Bolkiah | monarch | Brunei | BRN | 1967-10-05

# Central Asia

# Kazakhstan
Nursultan Nazarbayev; =Nazarbayev | Nursultan Nazarbayev | head_of_state | Kazakhstan | KAZ | 1991-12-16 | 2019-03-20
Kassym-Jomart Tokayev; Kasym-Zhomart Tokayev; =Tokayev | Kassym-Jomart Tokayev | head_of_state | Kazakhstan | KAZ | 2019-03-20
Kassym-Jomart Tokayev; Kasym-Zhomart Tokayev; =Tokayev | Kassym-Jomart Tokayev | foreign_minister | Kazakhstan | KAZ | 1994-10 | 1999-10
Kassym-Jomart Tokayev; Kasym-Zhomart Tokayev; =Tokayev | Kassym-Jomart Tokayev | foreign_minister | Kazakhstan | KAZ | 2002-01 | 2007-01
Mukhtar Tleuberdi | Mukhtar Tleuberdi | foreign_minister | Kazakhstan | KAZ | 2019-09 | 2023-04
Murat Nurtleu | Murat Nurtleu | foreign_minister | Kazakhstan | KAZ | 2023-04 | 2025-09
Olzhas Bektenov | Olzhas Bektenov | head_of_government | Kazakhstan | KAZ | 2024-02
Alikhan Smailov | Alikhan Smailov | head_of_government | Kazakhstan | KAZ | 2022-01 | 2024-02
Askar Mamin | Askar Mamin | head_of_government | Kazakhstan | KAZ | 2019-02 | 2022-01

# Uzbekistan
Islam Karimov; =Karimov | Islam Karimov | head_of_state | Uzbekistan | UZB | 1991-09-01 | 2016-09-02
Shavkat Mirziyoyev; Shavkat Mirziyaev; =Mirziyoyev | Shavkat Mirziyoyev | head_of_state | Uzbekistan | UZB | 2016-12-14
Shavkat Mirziyoyev; Shavkat Mirziyaev; =Mirziyoyev | Shavkat Mirziyoyev | head_of_government | Uzbekistan | UZB | 2003-12 | 2016-12
Abdulaziz Kamilov | Abdulaziz Kamilov | foreign_minister | Uzbekistan | UZB | 1994-02 | 2003-03
Abdulaziz Kamilov | Abdulaziz Kamilov | foreign_minister | Uzbekistan | UZB | 2012-01 | 2022-04

# Turkmenistan
Saparmurat Niyazov; =Niyazov; =Turkmenbashi | Saparmurat Niyazov | head_of_state | Turkmenistan | TKM | 1991-10-27 | 2006-12-21
Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov; Kurbanguly Berdymukhamedov | Gurbanguly Berdymukhamedov | head_of_state | Turkmenistan | TKM | 2007-02-14 | 2022-03-19
Serdar Berdymukhamedov; Serdar Berdimuhamedov | Serdar Berdymukhamedov | head_of_state | Turkmenistan | TKM | 2022-03-19

# Tajikistan
Rahmon Nabiyev | Rahmon Nabiyev | head_of_state | Tajikistan | TJK | 1991-12 | 1992-09
Emomali Rahmon; Emomali Rakhmon; Imomali Rakhmonov; Emomali Rahmonov; =Rakhmonov; =Rahmon | Emomali Rahmon | head_of_state | Tajikistan | TJK | 1994-11-16
Sirojiddin Muhriddin | Sirojiddin Muhriddin | foreign_minister | Tajikistan | TJK | 2013-11

# Kyrgyzstan
Askar Akayev; =Akayev | Askar Akayev | head_of_state | Kyrgyzstan | KGZ | 1991-10 | 2005-04-11
Kurmanbek Bakiyev; =Bakiyev | Kurmanbek Bakiyev | head_of_state | Kyrgyzstan | KGZ | 2005-08-14 | 2010-04-15
Roza Otunbayeva; =Otunbayeva | Roza Otunbayeva | head_of_state | Kyrgyzstan | KGZ | 2010-07-03 | 2011-12-01
Almazbek Atambayev; =Atambayev | Almazbek Atambayev | head_of_state | Kyrgyzstan | KGZ | 2011-12-01 | 2017-11-24
Sooronbay Jeenbekov; Sooronbai Jeenbekov; =Jeenbekov | Sooronbay Jeenbekov | head_of_state | Kyrgyzstan | KGZ | 2017-11-24 | 2020-10-15
Sadyr Japarov; Sadyr Zhaparov; =Japarov | Sadyr Japarov | head_of_state | Kyrgyzstan | KGZ | 2021-01-28

# Australia and the Pacific

# Australia
Robert Menzies | Robert Menzies | head_of_government | Australia | AUS | 1949-12 | 1966-01
Gough Whitlam; =Whitlam | Gough Whitlam | head_of_government | Australia | AUS | 1972-12-05 | 1975-11-11
Malcolm Fraser | Malcolm Fraser | head_of_government | Australia | AUS | 1975-11-11 | 1983-03-11
Bob Hawke | Bob Hawke | head_of_government | Australia | AUS | 1983-03-11 | 1991-12-20
Paul Keating; =Keating | Paul Keating | head_of_government | Australia | AUS | 1991-12-20 | 1996-03-11
John Howard | John Howard | head_of_government | Australia | AUS | 1996-03-11 | 2007-12-03
Kevin Rudd; =Rudd | Kevin Rudd | head_of_government | Australia | AUS | 2007-12-03 | 2010-06-24
Kevin Rudd; =Rudd | Kevin Rudd | head_of_government | Australia | AUS | 2013-06-27 | 2013-09-18
Julia Gillard; =Gillard | Julia Gillard | head_of_government | Australia | AUS | 2010-06-24 | 2013-06-27
Tony Abbott | Tony Abbott | head_of_government | Australia | AUS | 2013-09-18 | 2015-09-15
Malcolm Turnbull; =Turnbull | Malcolm Turnbull | head_of_government | Australia | AUS | 2015-09-15 | 2018-08-24
Scott Morrison | Scott Morrison | head_of_government | Australia | AUS | 2018-08-24 | 2022-05-23
Anthony Albanese; =Albanese | Anthony Albanese | head_of_government | Australia | AUS | 2022-05-23
Gareth Evans | Gareth Evans | foreign_minister | Australia | AUS | 1988-09 | 1996-03
Alexander Downer; =Downer | Alexander Downer | foreign_minister | Australia | AUS | 1996-03-11 | 2007-12-03
Stephen Smith | Stephen Smith | foreign_minister | Australia | AUS | 2007-12 | 2010-09
Kevin Rudd; =Rudd | Kevin Rudd | foreign_minister | Australia | AUS | 2010-09 | 2012-02
Bob Carr | Bob Carr | foreign_minister | Australia | AUS | 2012-03 | 2013-09
Julie Bishop | Julie Bishop | foreign_minister | Australia | AUS | 2013-09 | 2018-08
Marise Payne | Marise Payne | foreign_minister | Australia | AUS | 2018-08 | 2022-05
Penny Wong | Penny Wong | foreign_minister | Australia | AUS | 2022-05-23
Brendan Nelson | Brendan Nelson | defence_minister | Australia | AUS | 2006-01 | 2007-12
Robert Hill | Robert Hill | defence_minister | Australia | AUS | 2001-11 | 2006-01
Christopher Pyne | Christopher Pyne | defence_minister | Australia | AUS | 2018-08 | 2019-04
Linda Reynolds | Linda Reynolds | defence_minister | Australia | AUS | 2019-05 | 2021-03
Peter Dutton; =Dutton | Peter Dutton | defence_minister | Australia | AUS | 2021-03 | 2022-05
Richard Marles; =Marles | Richard Marles | defence_minister | Australia | AUS | 2022-05
Peter Dutton; =Dutton | Peter Dutton | interior_minister | Australia | AUS | 2017-12 | 2021-03
Peter Dutton; =Dutton | Peter Dutton | opposition_leader | Australia | AUS | 2022-05 | 2025-05 | AUSOPP
Sussan Ley | Sussan Ley | opposition_leader | Australia | AUS | 2025-05 |  | AUSOPP
Bill Shorten | Bill Shorten | opposition_leader | Australia | AUS | 2013-10 | 2019-05 | AUSOPP

# New Zealand
David Lange | David Lange | head_of_government | New Zealand | NZL | 1984-07 | 1989-08
Jenny Shipley | Jenny Shipley | head_of_government | New Zealand | NZL | 1997-12 | 1999-12
Helen Clark | Helen Clark | head_of_government | New Zealand | NZL | 1999-12-05 | 2008-11-19
John Key | John Key | head_of_government | New Zealand | NZL | 2008-11-19 | 2016-12-12
Bill English | Bill English | head_of_government | New Zealand | NZL | 2016-12 | 2017-10
Jacinda Ardern; =Ardern | Jacinda Ardern | head_of_government | New Zealand | NZL | 2017-10-26 | 2023-01-25
Chris Hipkins; =Hipkins | Chris Hipkins | head_of_government | New Zealand | NZL | 2023-01-25 | 2023-11-27
Christopher Luxon; =Luxon | Christopher Luxon | head_of_government | New Zealand | NZL | 2023-11-27
Winston Peters | Winston Peters | foreign_minister | New Zealand | NZL | 2005-10 | 2008-08
Winston Peters | Winston Peters | foreign_minister | New Zealand | NZL | 2017-10 | 2020-11
Winston Peters | Winston Peters | foreign_minister | New Zealand | NZL | 2023-11
Nanaia Mahuta | Nanaia Mahuta | foreign_minister | New Zealand | NZL | 2020-11 | 2023-11
Murray McCully | Murray McCully | foreign_minister | New Zealand | NZL | 2008-11 | 2017-05

# Fiji
Sitiveni Rabuka; =Rabuka | Sitiveni Rabuka | head_of_government | Fiji | FJI | 1992-06 | 1999-05
Sitiveni Rabuka; =Rabuka | Sitiveni Rabuka | head_of_government | Fiji | FJI | 2022-12-24
Mahendra Chaudhry | Mahendra Chaudhry | head_of_government | Fiji | FJI | 1999-05 | 2000-05
Laisenia Qarase; =Qarase | Laisenia Qarase | head_of_government | Fiji | FJI | 2001-09 | 2006-12-05
Frank Bainimarama; Voreqe Bainimarama; =Bainimarama | Frank Bainimarama | head_of_government | Fiji | FJI | 2007-01-05 | 2022-12-24
George Speight; =Speight | George Speight | other | Fiji | FJI | 2000-05 | 2000-07 | FJIREB

# Papua New Guinea
Michael Somare; =Somare | Michael Somare | head_of_government | Papua New Guinea | PNG | 1975-09 | 1980-03
Michael Somare; =Somare | Michael Somare | head_of_government | Papua New Guinea | PNG | 1982-08 | 1985-11
Michael Somare; =Somare | Michael Somare | head_of_government | Papua New Guinea | PNG | 2002-08 | 2010-12
Julius Chan | Julius Chan | head_of_government | Papua New Guinea | PNG | 1994-08 | 1997-03
Peter O'Neill | Peter O'Neill | head_of_government | Papua New Guinea | PNG | 2011-08 | 2019-05
James Marape; =Marape | James Marape | head_of_government | Papua New Guinea | PNG | 2019-05-30

# Solomon Islands
Manasseh Sogavare; =Sogavare | Manasseh Sogavare | head_of_government | Solomon Islands | SLB | 2000-06 | 2001-12
Manasseh Sogavare; =Sogavare | Manasseh Sogavare | head_of_government | Solomon Islands | SLB | 2006-05 | 2007-12
Manasseh Sogavare; =Sogavare | Manasseh Sogavare | head_of_government | Solomon Islands | SLB | 2014-12 | 2017-11
Manasseh Sogavare; =Sogavare | Manasseh Sogavare | head_of_government | Solomon Islands | SLB | 2019-04 | 2024-05
Jeremiah Manele | Jeremiah Manele | head_of_government | Solomon Islands | SLB | 2024-05

# Samoa
Tuilaepa Sailele Malielegaoi; =Tuilaepa | Tuilaepa Sailele Malielegaoi | head_of_government | Samoa | WSM | 1998-11 | 2021-05
Fiame Naomi Mata'afa | Fiame Naomi Mata'afa | head_of_government | Samoa | WSM | 2021-05 | 2025-09

# Tuvalu
Kausea Natano | Kausea Natano | head_of_government | Tuvalu | TUV | 2019-09 | 2024-01
Feleti Teo | Feleti Teo | head_of_government | Tuvalu | TUV | 2024-02

# Vanuatu
Jotham Napat | Jotham Napat | head_of_government | Vanuatu | VUT | 2025-02

# Palau
Surangel Whipps | Surangel Whipps | head_of_state | Palau | PLW | 2021-01
