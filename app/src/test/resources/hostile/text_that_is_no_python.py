# ends: failed SyntaxError: invalid non-printable character U+0001
 ﻿ )]}}} \
\
''' """ 	  def
