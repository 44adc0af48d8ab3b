from kg.extract.english import ENGLISH
CHINESE = ENGLISH
