# Given names: to see that two capitalised words are a person, and for he and she.
@table entity.first_name
@columns name | gender(m f u)

Angela | f
Anna; Anne; Ann | f
Ashraf | m
Jens | m
Joe; Joseph | m
John | m
Kim | u
Lloyd | m
Maria; Mary | f
Mohammed; Muhammad; Mohammad; Mohamed | m
