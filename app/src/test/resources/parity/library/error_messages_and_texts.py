try:
    r = (1/0)
    print('1/0', '=>', repr(r)[:150])
except BaseException as e:
    print('1/0', '!!', e.__class__.__name__, e)
try:
    r = (1//0)
    print('1//0', '=>', repr(r)[:150])
except BaseException as e:
    print('1//0', '!!', e.__class__.__name__, e)
try:
    r = (1%0)
    print('1%0', '=>', repr(r)[:150])
except BaseException as e:
    print('1%0', '!!', e.__class__.__name__, e)
try:
    r = (1.0/0)
    print('1.0/0', '=>', repr(r)[:150])
except BaseException as e:
    print('1.0/0', '!!', e.__class__.__name__, e)
try:
    r = (1.0//0)
    print('1.0//0', '=>', repr(r)[:150])
except BaseException as e:
    print('1.0//0', '!!', e.__class__.__name__, e)
try:
    r = (1.0%0)
    print('1.0%0', '=>', repr(r)[:150])
except BaseException as e:
    print('1.0%0', '!!', e.__class__.__name__, e)
try:
    r = (divmod(1,0))
    print('divmod(1,0)', '=>', repr(r)[:150])
except BaseException as e:
    print('divmod(1,0)', '!!', e.__class__.__name__, e)
try:
    r = (divmod(1.0,0))
    print('divmod(1.0,0)', '=>', repr(r)[:150])
except BaseException as e:
    print('divmod(1.0,0)', '!!', e.__class__.__name__, e)
try:
    r = (0**-1)
    print('0**-1', '=>', repr(r)[:150])
except BaseException as e:
    print('0**-1', '!!', e.__class__.__name__, e)
try:
    r = (0.0**-1)
    print('0.0**-1', '=>', repr(r)[:150])
except BaseException as e:
    print('0.0**-1', '!!', e.__class__.__name__, e)
try:
    r = (pow(2,-1,7))
    print('pow(2,-1,7)', '=>', repr(r)[:150])
except BaseException as e:
    print('pow(2,-1,7)', '!!', e.__class__.__name__, e)
try:
    r = (pow(2,3,0))
    print('pow(2,3,0)', '=>', repr(r)[:150])
except BaseException as e:
    print('pow(2,3,0)', '!!', e.__class__.__name__, e)
try:
    r = (pow(2,-1,4))
    print('pow(2,-1,4)', '=>', repr(r)[:150])
except BaseException as e:
    print('pow(2,-1,4)', '!!', e.__class__.__name__, e)
try:
    r = (pow(2.0,3,4))
    print('pow(2.0,3,4)', '=>', repr(r)[:150])
except BaseException as e:
    print('pow(2.0,3,4)', '!!', e.__class__.__name__, e)
try:
    r = (2**-1)
    print('2**-1', '=>', repr(r)[:150])
except BaseException as e:
    print('2**-1', '!!', e.__class__.__name__, e)
try:
    r = (1e308*10)
    print('1e308*10', '=>', repr(r)[:150])
except BaseException as e:
    print('1e308*10', '!!', e.__class__.__name__, e)
try:
    r = (2.0**10000)
    print('2.0**10000', '=>', repr(r)[:150])
except BaseException as e:
    print('2.0**10000', '!!', e.__class__.__name__, e)
try:
    r = (10**400+1.0)
    print('10**400+1.0', '=>', repr(r)[:150])
except BaseException as e:
    print('10**400+1.0', '!!', e.__class__.__name__, e)
try:
    r = (10**400/3)
    print('10**400/3', '=>', repr(r)[:150])
except BaseException as e:
    print('10**400/3', '!!', e.__class__.__name__, e)
try:
    r = (10**400*1.0)
    print('10**400*1.0', '=>', repr(r)[:150])
except BaseException as e:
    print('10**400*1.0', '!!', e.__class__.__name__, e)
try:
    r = (float(10**400))
    print('float(10**400)', '=>', repr(r)[:150])
except BaseException as e:
    print('float(10**400)', '!!', e.__class__.__name__, e)
try:
    r = (1<<-1)
    print('1<<-1', '=>', repr(r)[:150])
except BaseException as e:
    print('1<<-1', '!!', e.__class__.__name__, e)
try:
    r = (1>>-1)
    print('1>>-1', '=>', repr(r)[:150])
except BaseException as e:
    print('1>>-1', '!!', e.__class__.__name__, e)
try:
    r = (1<<10**12)
    print('1<<10**12', '=>', repr(r)[:150])
except BaseException as e:
    print('1<<10**12', '!!', e.__class__.__name__, e)
try:
    r = (1<<10**20)
    print('1<<10**20', '=>', repr(r)[:150])
except BaseException as e:
    print('1<<10**20', '!!', e.__class__.__name__, e)
try:
    r = ([0]*10**12)
    print('[0]*10**12', '=>', repr(r)[:150])
except BaseException as e:
    print('[0]*10**12', '!!', e.__class__.__name__, e)
try:
    r = ('x'*10**12)
    print("'x'*10**12", '=>', repr(r)[:150])
except BaseException as e:
    print("'x'*10**12", '!!', e.__class__.__name__, e)
try:
    r = ('x'*10**20)
    print("'x'*10**20", '=>', repr(r)[:150])
except BaseException as e:
    print("'x'*10**20", '!!', e.__class__.__name__, e)
try:
    r = ([0]*10**20)
    print('[0]*10**20', '=>', repr(r)[:150])
except BaseException as e:
    print('[0]*10**20', '!!', e.__class__.__name__, e)
try:
    r = ((1,)*10**12)
    print('(1,)*10**12', '=>', repr(r)[:150])
except BaseException as e:
    print('(1,)*10**12', '!!', e.__class__.__name__, e)
try:
    r = (b'x'*10**12)
    print("b'x'*10**12", '=>', repr(r)[:150])
except BaseException as e:
    print("b'x'*10**12", '!!', e.__class__.__name__, e)
try:
    r = ('a'+1)
    print("'a'+1", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'+1", '!!', e.__class__.__name__, e)
try:
    r = (1+'a')
    print("1+'a'", '=>', repr(r)[:150])
except BaseException as e:
    print("1+'a'", '!!', e.__class__.__name__, e)
try:
    r = ([1]+(1,))
    print('[1]+(1,)', '=>', repr(r)[:150])
except BaseException as e:
    print('[1]+(1,)', '!!', e.__class__.__name__, e)
try:
    r = ((1,)+[1])
    print('(1,)+[1]', '=>', repr(r)[:150])
except BaseException as e:
    print('(1,)+[1]', '!!', e.__class__.__name__, e)
try:
    r = ([1]*'a')
    print("[1]*'a'", '=>', repr(r)[:150])
except BaseException as e:
    print("[1]*'a'", '!!', e.__class__.__name__, e)
try:
    r = ('a'*'b')
    print("'a'*'b'", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'*'b'", '!!', e.__class__.__name__, e)
try:
    r = ('a'*1.5)
    print("'a'*1.5", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'*1.5", '!!', e.__class__.__name__, e)
try:
    r = (1*None)
    print('1*None', '=>', repr(r)[:150])
except BaseException as e:
    print('1*None', '!!', e.__class__.__name__, e)
try:
    r = (None+1)
    print('None+1', '=>', repr(r)[:150])
except BaseException as e:
    print('None+1', '!!', e.__class__.__name__, e)
try:
    r = ({}+{})
    print('{}+{}', '=>', repr(r)[:150])
except BaseException as e:
    print('{}+{}', '!!', e.__class__.__name__, e)
try:
    r = ({1}|[1])
    print('{1}|[1]', '=>', repr(r)[:150])
except BaseException as e:
    print('{1}|[1]', '!!', e.__class__.__name__, e)
try:
    r = ({1}-1)
    print('{1}-1', '=>', repr(r)[:150])
except BaseException as e:
    print('{1}-1', '!!', e.__class__.__name__, e)
try:
    r = ({}|1)
    print('{}|1', '=>', repr(r)[:150])
except BaseException as e:
    print('{}|1', '!!', e.__class__.__name__, e)
try:
    r = (1<'a')
    print("1<'a'", '=>', repr(r)[:150])
except BaseException as e:
    print("1<'a'", '!!', e.__class__.__name__, e)
try:
    r = ('a'<1)
    print("'a'<1", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'<1", '!!', e.__class__.__name__, e)
try:
    r = (None<None)
    print('None<None', '=>', repr(r)[:150])
except BaseException as e:
    print('None<None', '!!', e.__class__.__name__, e)
try:
    r = ([1]<(1,))
    print('[1]<(1,)', '=>', repr(r)[:150])
except BaseException as e:
    print('[1]<(1,)', '!!', e.__class__.__name__, e)
try:
    r = ({}<{})
    print('{}<{}', '=>', repr(r)[:150])
except BaseException as e:
    print('{}<{}', '!!', e.__class__.__name__, e)
try:
    r = (1 in 1)
    print('1 in 1', '=>', repr(r)[:150])
except BaseException as e:
    print('1 in 1', '!!', e.__class__.__name__, e)
try:
    r = (1 in 'a')
    print("1 in 'a'", '=>', repr(r)[:150])
except BaseException as e:
    print("1 in 'a'", '!!', e.__class__.__name__, e)
try:
    r = ([1][5])
    print('[1][5]', '=>', repr(r)[:150])
except BaseException as e:
    print('[1][5]', '!!', e.__class__.__name__, e)
try:
    r = ((1,)[5])
    print('(1,)[5]', '=>', repr(r)[:150])
except BaseException as e:
    print('(1,)[5]', '!!', e.__class__.__name__, e)
try:
    r = ('a'[5])
    print("'a'[5]", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'[5]", '!!', e.__class__.__name__, e)
try:
    r = (b'a'[5])
    print("b'a'[5]", '=>', repr(r)[:150])
except BaseException as e:
    print("b'a'[5]", '!!', e.__class__.__name__, e)
try:
    r = (range(3)[5])
    print('range(3)[5]', '=>', repr(r)[:150])
except BaseException as e:
    print('range(3)[5]', '!!', e.__class__.__name__, e)
try:
    r = ({}['a'])
    print("{}['a']", '=>', repr(r)[:150])
except BaseException as e:
    print("{}['a']", '!!', e.__class__.__name__, e)
try:
    r = (len[0])
    print('len[0]', '=>', repr(r)[:150])
except BaseException as e:
    print('len[0]', '!!', e.__class__.__name__, e)
try:
    r = ([1][1:2:0])
    print('[1][1:2:0]', '=>', repr(r)[:150])
except BaseException as e:
    print('[1][1:2:0]', '!!', e.__class__.__name__, e)
try:
    r = ([1]['a':])
    print("[1]['a':]", '=>', repr(r)[:150])
except BaseException as e:
    print("[1]['a':]", '!!', e.__class__.__name__, e)
try:
    r = ({}[[]])
    print('{}[[]]', '=>', repr(r)[:150])
except BaseException as e:
    print('{}[[]]', '!!', e.__class__.__name__, e)
try:
    r = (hash([]))
    print('hash([])', '=>', repr(r)[:150])
except BaseException as e:
    print('hash([])', '!!', e.__class__.__name__, e)
try:
    r = ({[]:1})
    print('{[]:1}', '=>', repr(r)[:150])
except BaseException as e:
    print('{[]:1}', '!!', e.__class__.__name__, e)
try:
    r = ({{}})
    print('{{}}', '=>', repr(r)[:150])
except BaseException as e:
    print('{{}}', '!!', e.__class__.__name__, e)
try:
    r = (-'a')
    print("-'a'", '=>', repr(r)[:150])
except BaseException as e:
    print("-'a'", '!!', e.__class__.__name__, e)
try:
    r = (+[])
    print('+[]', '=>', repr(r)[:150])
except BaseException as e:
    print('+[]', '!!', e.__class__.__name__, e)
try:
    r = (~1.5)
    print('~1.5', '=>', repr(r)[:150])
except BaseException as e:
    print('~1.5', '!!', e.__class__.__name__, e)
try:
    r = (-None)
    print('-None', '=>', repr(r)[:150])
except BaseException as e:
    print('-None', '!!', e.__class__.__name__, e)
try:
    r = (len(1))
    print('len(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('len(1)', '!!', e.__class__.__name__, e)
try:
    r = (iter(1))
    print('iter(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('iter(1)', '!!', e.__class__.__name__, e)
try:
    r = (next([]))
    print('next([])', '=>', repr(r)[:150])
except BaseException as e:
    print('next([])', '!!', e.__class__.__name__, e)
try:
    r = (next(iter([])))
    print('next(iter([]))', '=>', repr(r)[:150])
except BaseException as e:
    print('next(iter([]))', '!!', e.__class__.__name__, e)
try:
    r = (int('a'))
    print("int('a')", '=>', repr(r)[:150])
except BaseException as e:
    print("int('a')", '!!', e.__class__.__name__, e)
try:
    r = (int(''))
    print("int('')", '=>', repr(r)[:150])
except BaseException as e:
    print("int('')", '!!', e.__class__.__name__, e)
try:
    r = (int('1_000'))
    print("int('1_000')", '=>', repr(r)[:150])
except BaseException as e:
    print("int('1_000')", '!!', e.__class__.__name__, e)
try:
    r = (int(' 12 '))
    print("int(' 12 ')", '=>', repr(r)[:150])
except BaseException as e:
    print("int(' 12 ')", '!!', e.__class__.__name__, e)
try:
    r = (int('0x1f',16))
    print("int('0x1f',16)", '=>', repr(r)[:150])
except BaseException as e:
    print("int('0x1f',16)", '!!', e.__class__.__name__, e)
try:
    r = (int('z',37))
    print("int('z',37)", '=>', repr(r)[:150])
except BaseException as e:
    print("int('z',37)", '!!', e.__class__.__name__, e)
try:
    r = (int(1.5,2))
    print('int(1.5,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('int(1.5,2)', '!!', e.__class__.__name__, e)
try:
    r = (int('9'*5000))
    print("int('9'*5000)", '=>', repr(r)[:150])
except BaseException as e:
    print("int('9'*5000)", '!!', e.__class__.__name__, e)
try:
    r = (str(10**5000))
    print('str(10**5000)', '=>', repr(r)[:150])
except BaseException as e:
    print('str(10**5000)', '!!', e.__class__.__name__, e)
try:
    r = (int([]))
    print('int([])', '=>', repr(r)[:150])
except BaseException as e:
    print('int([])', '!!', e.__class__.__name__, e)
try:
    r = (int(float('nan')))
    print("int(float('nan'))", '=>', repr(r)[:150])
except BaseException as e:
    print("int(float('nan'))", '!!', e.__class__.__name__, e)
try:
    r = (int(float('inf')))
    print("int(float('inf'))", '=>', repr(r)[:150])
except BaseException as e:
    print("int(float('inf'))", '!!', e.__class__.__name__, e)
try:
    r = (float('a'))
    print("float('a')", '=>', repr(r)[:150])
except BaseException as e:
    print("float('a')", '!!', e.__class__.__name__, e)
try:
    r = (float([]))
    print('float([])', '=>', repr(r)[:150])
except BaseException as e:
    print('float([])', '!!', e.__class__.__name__, e)
try:
    r = (float('1_0.5'))
    print("float('1_0.5')", '=>', repr(r)[:150])
except BaseException as e:
    print("float('1_0.5')", '!!', e.__class__.__name__, e)
try:
    r = (float(' nan '))
    print("float(' nan ')", '=>', repr(r)[:150])
except BaseException as e:
    print("float(' nan ')", '!!', e.__class__.__name__, e)
try:
    r = (chr(-1))
    print('chr(-1)', '=>', repr(r)[:150])
except BaseException as e:
    print('chr(-1)', '!!', e.__class__.__name__, e)
try:
    r = (chr(0x110000))
    print('chr(0x110000)', '=>', repr(r)[:150])
except BaseException as e:
    print('chr(0x110000)', '!!', e.__class__.__name__, e)
try:
    r = (chr('a'))
    print("chr('a')", '=>', repr(r)[:150])
except BaseException as e:
    print("chr('a')", '!!', e.__class__.__name__, e)
try:
    r = (ord('ab'))
    print("ord('ab')", '=>', repr(r)[:150])
except BaseException as e:
    print("ord('ab')", '!!', e.__class__.__name__, e)
try:
    r = (ord(1))
    print('ord(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('ord(1)', '!!', e.__class__.__name__, e)
try:
    r = (ord(''))
    print("ord('')", '=>', repr(r)[:150])
except BaseException as e:
    print("ord('')", '!!', e.__class__.__name__, e)
try:
    r = (abs('a'))
    print("abs('a')", '=>', repr(r)[:150])
except BaseException as e:
    print("abs('a')", '!!', e.__class__.__name__, e)
try:
    r = (round('a'))
    print("round('a')", '=>', repr(r)[:150])
except BaseException as e:
    print("round('a')", '!!', e.__class__.__name__, e)
try:
    r = (round(2.5))
    print('round(2.5)', '=>', repr(r)[:150])
except BaseException as e:
    print('round(2.5)', '!!', e.__class__.__name__, e)
try:
    r = (round(2.675,2))
    print('round(2.675,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('round(2.675,2)', '!!', e.__class__.__name__, e)
try:
    r = (round(1234,-2))
    print('round(1234,-2)', '=>', repr(r)[:150])
except BaseException as e:
    print('round(1234,-2)', '!!', e.__class__.__name__, e)
try:
    r = (round(1250,-2))
    print('round(1250,-2)', '=>', repr(r)[:150])
except BaseException as e:
    print('round(1250,-2)', '!!', e.__class__.__name__, e)
try:
    r = (round(1.5,'a'))
    print("round(1.5,'a')", '=>', repr(r)[:150])
except BaseException as e:
    print("round(1.5,'a')", '!!', e.__class__.__name__, e)
try:
    r = (round(float('nan')))
    print("round(float('nan'))", '=>', repr(r)[:150])
except BaseException as e:
    print("round(float('nan'))", '!!', e.__class__.__name__, e)
try:
    r = (round(float('inf')))
    print("round(float('inf'))", '=>', repr(r)[:150])
except BaseException as e:
    print("round(float('inf'))", '!!', e.__class__.__name__, e)
try:
    r = (max())
    print('max()', '=>', repr(r)[:150])
except BaseException as e:
    print('max()', '!!', e.__class__.__name__, e)
try:
    r = (max([]))
    print('max([])', '=>', repr(r)[:150])
except BaseException as e:
    print('max([])', '!!', e.__class__.__name__, e)
try:
    r = (max(1))
    print('max(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('max(1)', '!!', e.__class__.__name__, e)
try:
    r = (max(1,'a'))
    print("max(1,'a')", '=>', repr(r)[:150])
except BaseException as e:
    print("max(1,'a')", '!!', e.__class__.__name__, e)
try:
    r = (max([],default=3))
    print('max([],default=3)', '=>', repr(r)[:150])
except BaseException as e:
    print('max([],default=3)', '!!', e.__class__.__name__, e)
try:
    r = (max(1,2,default=3))
    print('max(1,2,default=3)', '=>', repr(r)[:150])
except BaseException as e:
    print('max(1,2,default=3)', '!!', e.__class__.__name__, e)
try:
    r = (min([1],key=1))
    print('min([1],key=1)', '=>', repr(r)[:150])
except BaseException as e:
    print('min([1],key=1)', '!!', e.__class__.__name__, e)
try:
    r = (sum(['a']))
    print("sum(['a'])", '=>', repr(r)[:150])
except BaseException as e:
    print("sum(['a'])", '!!', e.__class__.__name__, e)
try:
    r = (sum(['a'],''))
    print("sum(['a'],'')", '=>', repr(r)[:150])
except BaseException as e:
    print("sum(['a'],'')", '!!', e.__class__.__name__, e)
try:
    r = (sum([[1]],[]))
    print('sum([[1]],[])', '=>', repr(r)[:150])
except BaseException as e:
    print('sum([[1]],[])', '!!', e.__class__.__name__, e)
try:
    r = (sum([0.1]*10))
    print('sum([0.1]*10)', '=>', repr(r)[:150])
except BaseException as e:
    print('sum([0.1]*10)', '!!', e.__class__.__name__, e)
try:
    r = (sum([1,0.5,True]))
    print('sum([1,0.5,True])', '=>', repr(r)[:150])
except BaseException as e:
    print('sum([1,0.5,True])', '!!', e.__class__.__name__, e)
try:
    r = (sorted(1))
    print('sorted(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('sorted(1)', '!!', e.__class__.__name__, e)
try:
    r = (sorted([1,'a']))
    print("sorted([1,'a'])", '=>', repr(r)[:150])
except BaseException as e:
    print("sorted([1,'a'])", '!!', e.__class__.__name__, e)
try:
    r = (sorted([1],reverse='x'))
    print("sorted([1],reverse='x')", '=>', repr(r)[:150])
except BaseException as e:
    print("sorted([1],reverse='x')", '!!', e.__class__.__name__, e)
try:
    r = (reversed({1}))
    print('reversed({1})', '=>', repr(r)[:150])
except BaseException as e:
    print('reversed({1})', '!!', e.__class__.__name__, e)
try:
    r = (reversed(1))
    print('reversed(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('reversed(1)', '!!', e.__class__.__name__, e)
try:
    r = (list(reversed({1:2})))
    print('list(reversed({1:2}))', '=>', repr(r)[:150])
except BaseException as e:
    print('list(reversed({1:2}))', '!!', e.__class__.__name__, e)
try:
    r = (enumerate(1))
    print('enumerate(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('enumerate(1)', '!!', e.__class__.__name__, e)
try:
    r = (zip(1))
    print('zip(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('zip(1)', '!!', e.__class__.__name__, e)
try:
    r = (list(zip([1],[1,2],strict=True)))
    print('list(zip([1],[1,2],strict=True))', '=>', repr(r)[:150])
except BaseException as e:
    print('list(zip([1],[1,2],strict=True))', '!!', e.__class__.__name__, e)
try:
    r = (map(1))
    print('map(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('map(1)', '!!', e.__class__.__name__, e)
try:
    r = (map())
    print('map()', '=>', repr(r)[:150])
except BaseException as e:
    print('map()', '!!', e.__class__.__name__, e)
try:
    r = (filter(None))
    print('filter(None)', '=>', repr(r)[:150])
except BaseException as e:
    print('filter(None)', '!!', e.__class__.__name__, e)
try:
    r = (list(map(None,[1])))
    print('list(map(None,[1]))', '=>', repr(r)[:150])
except BaseException as e:
    print('list(map(None,[1]))', '!!', e.__class__.__name__, e)
try:
    r = (range())
    print('range()', '=>', repr(r)[:150])
except BaseException as e:
    print('range()', '!!', e.__class__.__name__, e)
try:
    r = (range(1.5))
    print('range(1.5)', '=>', repr(r)[:150])
except BaseException as e:
    print('range(1.5)', '!!', e.__class__.__name__, e)
try:
    r = (range('a'))
    print("range('a')", '=>', repr(r)[:150])
except BaseException as e:
    print("range('a')", '!!', e.__class__.__name__, e)
try:
    r = (range(1,2,0))
    print('range(1,2,0)', '=>', repr(r)[:150])
except BaseException as e:
    print('range(1,2,0)', '!!', e.__class__.__name__, e)
try:
    r = (range(1,2,3,4))
    print('range(1,2,3,4)', '=>', repr(r)[:150])
except BaseException as e:
    print('range(1,2,3,4)', '!!', e.__class__.__name__, e)
try:
    r = (len(range(10**20)))
    print('len(range(10**20))', '=>', repr(r)[:150])
except BaseException as e:
    print('len(range(10**20))', '!!', e.__class__.__name__, e)
try:
    r = (any(1))
    print('any(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('any(1)', '!!', e.__class__.__name__, e)
try:
    r = (all(1))
    print('all(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('all(1)', '!!', e.__class__.__name__, e)
try:
    r = (bool(1,2))
    print('bool(1,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('bool(1,2)', '!!', e.__class__.__name__, e)
try:
    r = (str(b'a','utf-8'))
    print("str(b'a','utf-8')", '=>', repr(r)[:150])
except BaseException as e:
    print("str(b'a','utf-8')", '!!', e.__class__.__name__, e)
try:
    r = (bytes('a'))
    print("bytes('a')", '=>', repr(r)[:150])
except BaseException as e:
    print("bytes('a')", '!!', e.__class__.__name__, e)
try:
    r = (bytes(-1))
    print('bytes(-1)', '=>', repr(r)[:150])
except BaseException as e:
    print('bytes(-1)', '!!', e.__class__.__name__, e)
try:
    r = (bytes([256]))
    print('bytes([256])', '=>', repr(r)[:150])
except BaseException as e:
    print('bytes([256])', '!!', e.__class__.__name__, e)
try:
    r = (bytes(3))
    print('bytes(3)', '=>', repr(r)[:150])
except BaseException as e:
    print('bytes(3)', '!!', e.__class__.__name__, e)
try:
    r = (bytes('é','utf-8'))
    print("bytes('\xe9','utf-8')", '=>', repr(r)[:150])
except BaseException as e:
    print("bytes('\xe9','utf-8')", '!!', e.__class__.__name__, e)
try:
    r = (list(1,2))
    print('list(1,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('list(1,2)', '!!', e.__class__.__name__, e)
try:
    r = (list(1))
    print('list(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('list(1)', '!!', e.__class__.__name__, e)
try:
    r = (tuple(1))
    print('tuple(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('tuple(1)', '!!', e.__class__.__name__, e)
try:
    r = (dict(1))
    print('dict(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('dict(1)', '!!', e.__class__.__name__, e)
try:
    r = (dict([1]))
    print('dict([1])', '=>', repr(r)[:150])
except BaseException as e:
    print('dict([1])', '!!', e.__class__.__name__, e)
try:
    r = (dict([(1,2,3)]))
    print('dict([(1,2,3)])', '=>', repr(r)[:150])
except BaseException as e:
    print('dict([(1,2,3)])', '!!', e.__class__.__name__, e)
try:
    r = (dict([(1,2)],a=3))
    print('dict([(1,2)],a=3)', '=>', repr(r)[:150])
except BaseException as e:
    print('dict([(1,2)],a=3)', '!!', e.__class__.__name__, e)
try:
    r = (set(1))
    print('set(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('set(1)', '!!', e.__class__.__name__, e)
try:
    r = (isinstance(1,1))
    print('isinstance(1,1)', '=>', repr(r)[:150])
except BaseException as e:
    print('isinstance(1,1)', '!!', e.__class__.__name__, e)
try:
    r = (isinstance(1,(int,1)))
    print('isinstance(1,(int,1))', '=>', repr(r)[:150])
except BaseException as e:
    print('isinstance(1,(int,1))', '!!', e.__class__.__name__, e)
try:
    r = (issubclass(1,int))
    print('issubclass(1,int)', '=>', repr(r)[:150])
except BaseException as e:
    print('issubclass(1,int)', '!!', e.__class__.__name__, e)
try:
    r = (issubclass(int,1))
    print('issubclass(int,1)', '=>', repr(r)[:150])
except BaseException as e:
    print('issubclass(int,1)', '!!', e.__class__.__name__, e)
try:
    r = (getattr(1))
    print('getattr(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('getattr(1)', '!!', e.__class__.__name__, e)
try:
    r = (getattr(1,'a'))
    print("getattr(1,'a')", '=>', repr(r)[:150])
except BaseException as e:
    print("getattr(1,'a')", '!!', e.__class__.__name__, e)
try:
    r = (getattr(1,1))
    print('getattr(1,1)', '=>', repr(r)[:150])
except BaseException as e:
    print('getattr(1,1)', '!!', e.__class__.__name__, e)
try:
    r = (hasattr(1,1))
    print('hasattr(1,1)', '=>', repr(r)[:150])
except BaseException as e:
    print('hasattr(1,1)', '!!', e.__class__.__name__, e)
try:
    r = ((1).a)
    print('(1).a', '=>', repr(r)[:150])
except BaseException as e:
    print('(1).a', '!!', e.__class__.__name__, e)
try:
    r = ('a'.b)
    print("'a'.b", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.b", '!!', e.__class__.__name__, e)
try:
    r = ([].b)
    print('[].b', '=>', repr(r)[:150])
except BaseException as e:
    print('[].b', '!!', e.__class__.__name__, e)
try:
    r = (int.b)
    print('int.b', '=>', repr(r)[:150])
except BaseException as e:
    print('int.b', '!!', e.__class__.__name__, e)
try:
    r = (callable(1))
    print('callable(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('callable(1)', '!!', e.__class__.__name__, e)
try:
    r = (divmod('a',1))
    print("divmod('a',1)", '=>', repr(r)[:150])
except BaseException as e:
    print("divmod('a',1)", '!!', e.__class__.__name__, e)
try:
    r = (pow('a',1))
    print("pow('a',1)", '=>', repr(r)[:150])
except BaseException as e:
    print("pow('a',1)", '!!', e.__class__.__name__, e)
try:
    r = (hex(1.5))
    print('hex(1.5)', '=>', repr(r)[:150])
except BaseException as e:
    print('hex(1.5)', '!!', e.__class__.__name__, e)
try:
    r = (hex(-255))
    print('hex(-255)', '=>', repr(r)[:150])
except BaseException as e:
    print('hex(-255)', '!!', e.__class__.__name__, e)
try:
    r = (bin(-5))
    print('bin(-5)', '=>', repr(r)[:150])
except BaseException as e:
    print('bin(-5)', '!!', e.__class__.__name__, e)
try:
    r = (oct(8))
    print('oct(8)', '=>', repr(r)[:150])
except BaseException as e:
    print('oct(8)', '!!', e.__class__.__name__, e)
try:
    r = (hex('a'))
    print("hex('a')", '=>', repr(r)[:150])
except BaseException as e:
    print("hex('a')", '!!', e.__class__.__name__, e)
try:
    r = (id())
    print('id()', '=>', repr(r)[:150])
except BaseException as e:
    print('id()', '!!', e.__class__.__name__, e)
try:
    r = (format(1,'zz'))
    print("format(1,'zz')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1,'zz')", '!!', e.__class__.__name__, e)
try:
    r = (format(1.5,'d'))
    print("format(1.5,'d')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1.5,'d')", '!!', e.__class__.__name__, e)
try:
    r = (format('a','d'))
    print("format('a','d')", '=>', repr(r)[:150])
except BaseException as e:
    print("format('a','d')", '!!', e.__class__.__name__, e)
try:
    r = (format([],'d'))
    print("format([],'d')", '=>', repr(r)[:150])
except BaseException as e:
    print("format([],'d')", '!!', e.__class__.__name__, e)
try:
    r = (format(1,2))
    print('format(1,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('format(1,2)', '!!', e.__class__.__name__, e)
try:
    r = (format('a','=5'))
    print("format('a','=5')", '=>', repr(r)[:150])
except BaseException as e:
    print("format('a','=5')", '!!', e.__class__.__name__, e)
try:
    r = (format(3,'s'))
    print("format(3,'s')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(3,'s')", '!!', e.__class__.__name__, e)
try:
    r = (format(3,',.2f'))
    print("format(3,',.2f')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(3,',.2f')", '!!', e.__class__.__name__, e)
try:
    r = (format(12345678,'_x'))
    print("format(12345678,'_x')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(12345678,'_x')", '!!', e.__class__.__name__, e)
try:
    r = (format(True,'d'))
    print("format(True,'d')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(True,'d')", '!!', e.__class__.__name__, e)
try:
    r = (format(True,''))
    print("format(True,'')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(True,'')", '!!', e.__class__.__name__, e)
try:
    r = (format(True,'5'))
    print("format(True,'5')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(True,'5')", '!!', e.__class__.__name__, e)
try:
    r = (format(1.5,'%'))
    print("format(1.5,'%')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1.5,'%')", '!!', e.__class__.__name__, e)
try:
    r = (format(1234.5,'n'))
    print("format(1234.5,'n')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1234.5,'n')", '!!', e.__class__.__name__, e)
try:
    r = (format(1e20,'n'))
    print("format(1e20,'n')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1e20,'n')", '!!', e.__class__.__name__, e)
try:
    r = (format(5,'c'))
    print("format(5,'c')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(5,'c')", '!!', e.__class__.__name__, e)
try:
    r = (format(5,'05'))
    print("format(5,'05')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(5,'05')", '!!', e.__class__.__name__, e)
try:
    r = (format(-5,'+05'))
    print("format(-5,'+05')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(-5,'+05')", '!!', e.__class__.__name__, e)
try:
    r = (format(-5,'^6'))
    print("format(-5,'^6')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(-5,'^6')", '!!', e.__class__.__name__, e)
try:
    r = (format('a','05'))
    print("format('a','05')", '=>', repr(r)[:150])
except BaseException as e:
    print("format('a','05')", '!!', e.__class__.__name__, e)
try:
    r = (format(1.0,''))
    print("format(1.0,'')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1.0,'')", '!!', e.__class__.__name__, e)
try:
    r = (format(1e16,''))
    print("format(1e16,'')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1e16,'')", '!!', e.__class__.__name__, e)
try:
    r = (format(1e16,'10'))
    print("format(1e16,'10')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1e16,'10')", '!!', e.__class__.__name__, e)
try:
    r = (format(1.5,'.3'))
    print("format(1.5,'.3')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1.5,'.3')", '!!', e.__class__.__name__, e)
try:
    r = (format(123456.0,'.3'))
    print("format(123456.0,'.3')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(123456.0,'.3')", '!!', e.__class__.__name__, e)
try:
    r = (format(0.0001,'g'))
    print("format(0.0001,'g')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(0.0001,'g')", '!!', e.__class__.__name__, e)
try:
    r = (format(1234567.0,'g'))
    print("format(1234567.0,'g')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1234567.0,'g')", '!!', e.__class__.__name__, e)
try:
    r = (format(1.0,'#g'))
    print("format(1.0,'#g')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(1.0,'#g')", '!!', e.__class__.__name__, e)
try:
    r = (format(float('inf'),'06.1f'))
    print("format(float('inf'),'06.1f')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(float('inf'),'06.1f')", '!!', e.__class__.__name__, e)
try:
    r = (format(3,'.2'))
    print("format(3,'.2')", '=>', repr(r)[:150])
except BaseException as e:
    print("format(3,'.2')", '!!', e.__class__.__name__, e)
try:
    r = (format('abc','.2'))
    print("format('abc','.2')", '=>', repr(r)[:150])
except BaseException as e:
    print("format('abc','.2')", '!!', e.__class__.__name__, e)
try:
    r = ('%d' % 'a')
    print("'%d' % 'a'", '=>', repr(r)[:150])
except BaseException as e:
    print("'%d' % 'a'", '!!', e.__class__.__name__, e)
try:
    r = ('%d' % 1.9)
    print("'%d' % 1.9", '=>', repr(r)[:150])
except BaseException as e:
    print("'%d' % 1.9", '!!', e.__class__.__name__, e)
try:
    r = ('%s %s' % 1)
    print("'%s %s' % 1", '=>', repr(r)[:150])
except BaseException as e:
    print("'%s %s' % 1", '!!', e.__class__.__name__, e)
try:
    r = ('%s' % (1,2))
    print("'%s' % (1,2)", '=>', repr(r)[:150])
except BaseException as e:
    print("'%s' % (1,2)", '!!', e.__class__.__name__, e)
try:
    r = ('%(a)s' % 1)
    print("'%(a)s' % 1", '=>', repr(r)[:150])
except BaseException as e:
    print("'%(a)s' % 1", '!!', e.__class__.__name__, e)
try:
    r = ('%(a)s' % {})
    print("'%(a)s' % {}", '=>', repr(r)[:150])
except BaseException as e:
    print("'%(a)s' % {}", '!!', e.__class__.__name__, e)
try:
    r = ('%q' % 1)
    print("'%q' % 1", '=>', repr(r)[:150])
except BaseException as e:
    print("'%q' % 1", '!!', e.__class__.__name__, e)
try:
    r = ('%' % 1)
    print("'%' % 1", '=>', repr(r)[:150])
except BaseException as e:
    print("'%' % 1", '!!', e.__class__.__name__, e)
try:
    r = ('%5.2f|%-5d|%05d|%+d|%x|%X|%#x|%o|%c|%c|%r|%e|%g|%%' % (1.234,5,-5,5,255,255,255,8,65,'b','q',1234.5,0.00001))
    print("'%5.2f|%-5d|%05d|%+d|%x|%X|%#x|%o|%c|%c|%r|%e|%g|%%' % (1.234,5,-5,5,255,255,255,8,65,'b','q',1234.5,0.00001)", '=>', repr(r)[:150])
except BaseException as e:
    print("'%5.2f|%-5d|%05d|%+d|%x|%X|%#x|%o|%c|%c|%r|%e|%g|%%' % (1.234,5,-5,5,255,255,255,8,65,'b','q',1234.5,0.00001)", '!!', e.__class__.__name__, e)
try:
    r = ('a' % 1)
    print("'a' % 1", '=>', repr(r)[:150])
except BaseException as e:
    print("'a' % 1", '!!', e.__class__.__name__, e)
try:
    r = ('%*d' % (5,1))
    print("'%*d' % (5,1)", '=>', repr(r)[:150])
except BaseException as e:
    print("'%*d' % (5,1)", '!!', e.__class__.__name__, e)
try:
    r = ('%x' % 1.5)
    print("'%x' % 1.5", '=>', repr(r)[:150])
except BaseException as e:
    print("'%x' % 1.5", '!!', e.__class__.__name__, e)
try:
    r = ('%c' % 'ab')
    print("'%c' % 'ab'", '=>', repr(r)[:150])
except BaseException as e:
    print("'%c' % 'ab'", '!!', e.__class__.__name__, e)
try:
    r = ('{} {}'.format(1))
    print("'{} {}'.format(1)", '=>', repr(r)[:150])
except BaseException as e:
    print("'{} {}'.format(1)", '!!', e.__class__.__name__, e)
try:
    r = ('{0} {}'.format(1))
    print("'{0} {}'.format(1)", '=>', repr(r)[:150])
except BaseException as e:
    print("'{0} {}'.format(1)", '!!', e.__class__.__name__, e)
try:
    r = ('{a}'.format())
    print("'{a}'.format()", '=>', repr(r)[:150])
except BaseException as e:
    print("'{a}'.format()", '!!', e.__class__.__name__, e)
try:
    r = ('{'.format())
    print("'{'.format()", '=>', repr(r)[:150])
except BaseException as e:
    print("'{'.format()", '!!', e.__class__.__name__, e)
try:
    r = ('}'.format())
    print("'}'.format()", '=>', repr(r)[:150])
except BaseException as e:
    print("'}'.format()", '!!', e.__class__.__name__, e)
try:
    r = ('{!x}'.format(1))
    print("'{!x}'.format(1)", '=>', repr(r)[:150])
except BaseException as e:
    print("'{!x}'.format(1)", '!!', e.__class__.__name__, e)
try:
    r = ('{0.a}'.format(1))
    print("'{0.a}'.format(1)", '=>', repr(r)[:150])
except BaseException as e:
    print("'{0.a}'.format(1)", '!!', e.__class__.__name__, e)
try:
    r = ('{0[a]}'.format({'a':3}))
    print("'{0[a]}'.format({'a':3})", '=>', repr(r)[:150])
except BaseException as e:
    print("'{0[a]}'.format({'a':3})", '!!', e.__class__.__name__, e)
try:
    r = ('{0[1]}'.format([1,2]))
    print("'{0[1]}'.format([1,2])", '=>', repr(r)[:150])
except BaseException as e:
    print("'{0[1]}'.format([1,2])", '!!', e.__class__.__name__, e)
try:
    r = ('{:{}}'.format(3,5))
    print("'{:{}}'.format(3,5)", '=>', repr(r)[:150])
except BaseException as e:
    print("'{:{}}'.format(3,5)", '!!', e.__class__.__name__, e)
try:
    r = ('{a!r:>5}'.format(a='x'))
    print("'{a!r:>5}'.format(a='x')", '=>', repr(r)[:150])
except BaseException as e:
    print("'{a!r:>5}'.format(a='x')", '!!', e.__class__.__name__, e)
try:
    r = ('{:,}'.format(1234567))
    print("'{:,}'.format(1234567)", '=>', repr(r)[:150])
except BaseException as e:
    print("'{:,}'.format(1234567)", '!!', e.__class__.__name__, e)
try:
    r = ([].pop())
    print('[].pop()', '=>', repr(r)[:150])
except BaseException as e:
    print('[].pop()', '!!', e.__class__.__name__, e)
try:
    r = ([1].pop(5))
    print('[1].pop(5)', '=>', repr(r)[:150])
except BaseException as e:
    print('[1].pop(5)', '!!', e.__class__.__name__, e)
try:
    r = ([].remove(1))
    print('[].remove(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('[].remove(1)', '!!', e.__class__.__name__, e)
try:
    r = ([].index(1))
    print('[].index(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('[].index(1)', '!!', e.__class__.__name__, e)
try:
    r = ((1,).index(2))
    print('(1,).index(2)', '=>', repr(r)[:150])
except BaseException as e:
    print('(1,).index(2)', '!!', e.__class__.__name__, e)
try:
    r = ('a'.index('b'))
    print("'a'.index('b')", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.index('b')", '!!', e.__class__.__name__, e)
try:
    r = ({}.pop('a'))
    print("{}.pop('a')", '=>', repr(r)[:150])
except BaseException as e:
    print("{}.pop('a')", '!!', e.__class__.__name__, e)
try:
    r = ({}.popitem())
    print('{}.popitem()', '=>', repr(r)[:150])
except BaseException as e:
    print('{}.popitem()', '!!', e.__class__.__name__, e)
try:
    r = (set().pop())
    print('set().pop()', '=>', repr(r)[:150])
except BaseException as e:
    print('set().pop()', '!!', e.__class__.__name__, e)
try:
    r = ({1}.remove(2))
    print('{1}.remove(2)', '=>', repr(r)[:150])
except BaseException as e:
    print('{1}.remove(2)', '!!', e.__class__.__name__, e)
try:
    r = ([1].insert('a',1))
    print("[1].insert('a',1)", '=>', repr(r)[:150])
except BaseException as e:
    print("[1].insert('a',1)", '!!', e.__class__.__name__, e)
try:
    r = ([].append())
    print('[].append()', '=>', repr(r)[:150])
except BaseException as e:
    print('[].append()', '!!', e.__class__.__name__, e)
try:
    r = ([].append(1,2))
    print('[].append(1,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('[].append(1,2)', '!!', e.__class__.__name__, e)
try:
    r = ([].extend(1))
    print('[].extend(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('[].extend(1)', '!!', e.__class__.__name__, e)
try:
    r = ('a'.join([1]))
    print("'a'.join([1])", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.join([1])", '!!', e.__class__.__name__, e)
try:
    r = ('a'.join(1))
    print("'a'.join(1)", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.join(1)", '!!', e.__class__.__name__, e)
try:
    r = ('a'.split(''))
    print("'a'.split('')", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.split('')", '!!', e.__class__.__name__, e)
try:
    r = ('a'.find(1))
    print("'a'.find(1)", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.find(1)", '!!', e.__class__.__name__, e)
try:
    r = ('a'.startswith(1))
    print("'a'.startswith(1)", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.startswith(1)", '!!', e.__class__.__name__, e)
try:
    r = ('a'.center(10,'ab'))
    print("'a'.center(10,'ab')", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.center(10,'ab')", '!!', e.__class__.__name__, e)
try:
    r = ('a'.encode('xx'))
    print("'a'.encode('xx')", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.encode('xx')", '!!', e.__class__.__name__, e)
try:
    r = ('é'.encode('ascii'))
    print("'\xe9'.encode('ascii')", '=>', repr(r)[:150])
except BaseException as e:
    print("'\xe9'.encode('ascii')", '!!', e.__class__.__name__, e)
try:
    r = ('a'.zfill(5))
    print("'a'.zfill(5)", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.zfill(5)", '!!', e.__class__.__name__, e)
try:
    r = ('-a'.zfill(5))
    print("'-a'.zfill(5)", '=>', repr(r)[:150])
except BaseException as e:
    print("'-a'.zfill(5)", '!!', e.__class__.__name__, e)
try:
    r = ('a'.foo())
    print("'a'.foo()", '=>', repr(r)[:150])
except BaseException as e:
    print("'a'.foo()", '!!', e.__class__.__name__, e)
try:
    r = (len())
    print('len()', '=>', repr(r)[:150])
except BaseException as e:
    print('len()', '!!', e.__class__.__name__, e)
try:
    r = (len(1,2))
    print('len(1,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('len(1,2)', '!!', e.__class__.__name__, e)
try:
    r = (len(obj=1))
    print('len(obj=1)', '=>', repr(r)[:150])
except BaseException as e:
    print('len(obj=1)', '!!', e.__class__.__name__, e)
try:
    r = (print(foo=1))
    print('print(foo=1)', '=>', repr(r)[:150])
except BaseException as e:
    print('print(foo=1)', '!!', e.__class__.__name__, e)
try:
    r = (int(x=1))
    print('int(x=1)', '=>', repr(r)[:150])
except BaseException as e:
    print('int(x=1)', '!!', e.__class__.__name__, e)
try:
    r = (abs())
    print('abs()', '=>', repr(r)[:150])
except BaseException as e:
    print('abs()', '!!', e.__class__.__name__, e)
try:
    r = (ord())
    print('ord()', '=>', repr(r)[:150])
except BaseException as e:
    print('ord()', '!!', e.__class__.__name__, e)
try:
    r = (chr())
    print('chr()', '=>', repr(r)[:150])
except BaseException as e:
    print('chr()', '!!', e.__class__.__name__, e)
try:
    r = (isinstance(1))
    print('isinstance(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('isinstance(1)', '!!', e.__class__.__name__, e)
try:
    r = ({}.get())
    print('{}.get()', '=>', repr(r)[:150])
except BaseException as e:
    print('{}.get()', '!!', e.__class__.__name__, e)
try:
    r = ({}.update(1))
    print('{}.update(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('{}.update(1)', '!!', e.__class__.__name__, e)
try:
    r = ({}.update([1]))
    print('{}.update([1])', '=>', repr(r)[:150])
except BaseException as e:
    print('{}.update([1])', '!!', e.__class__.__name__, e)
try:
    r = ([1].sort(key=1))
    print('[1].sort(key=1)', '=>', repr(r)[:150])
except BaseException as e:
    print('[1].sort(key=1)', '!!', e.__class__.__name__, e)
try:
    r = (hash(1.5), hash(float('inf')), hash((1,2)), hash(()), hash(-1), hash(2**61-1), hash(2**100), hash(None) is not None, hash(frozenset([1,2])), hash(True),hash(-2.0))
    print("hash(1.5), hash(float('inf')), hash((1,2)), hash(()), hash(-1), hash(2**61-1), hash(2**100), hash(None) is not None, hash(frozenset([1,2])), hash(True),hash(-2.0)", '=>', repr(r)[:150])
except BaseException as e:
    print("hash(1.5), hash(float('inf')), hash((1,2)), hash(()), hash(-1), hash(2**61-1), hash(2**100), hash(None) is not None, hash(frozenset([1,2])), hash(True),hash(-2.0)", '!!', e.__class__.__name__, e)
try:
    r = (vars(1))
    print('vars(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('vars(1)', '!!', e.__class__.__name__, e)
try:
    r = (super())
    print('super()', '=>', repr(r)[:150])
except BaseException as e:
    print('super()', '!!', e.__class__.__name__, e)
try:
    r = (object(1))
    print('object(1)', '=>', repr(r)[:150])
except BaseException as e:
    print('object(1)', '!!', e.__class__.__name__, e)
try:
    r = (object().a)
    print('object().a', '=>', repr(r)[:150])
except BaseException as e:
    print('object().a', '!!', e.__class__.__name__, e)
try:
    r = (input(1,2))
    print('input(1,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('input(1,2)', '!!', e.__class__.__name__, e)
try:
    r = (ascii('é\u1234\U0001f600'))
    print("ascii('\xe9\\u1234\\U0001f600')", '=>', repr(r)[:150])
except BaseException as e:
    print("ascii('\xe9\\u1234\\U0001f600')", '!!', e.__class__.__name__, e)
try:
    r = (repr('a\'b'), repr('a\'b"'), repr('\n\t\x00\x7f\xa0é\u200b\U0001f600\ud800'))
    print('repr(\'a\\\'b\'), repr(\'a\\\'b"\'), repr(\'\\n\\t\\x00\\x7f\\xa0\xe9\\u200b\\U0001f600\\ud800\')', '=>', repr(r)[:150])
except BaseException as e:
    print('repr(\'a\\\'b\'), repr(\'a\\\'b"\'), repr(\'\\n\\t\\x00\\x7f\\xa0\xe9\\u200b\\U0001f600\\ud800\')', '!!', e.__class__.__name__, e)
try:
    r = (repr(b'a\'\xff\n'))
    print("repr(b'a\\'\\xff\\n')", '=>', repr(r)[:150])
except BaseException as e:
    print("repr(b'a\\'\\xff\\n')", '!!', e.__class__.__name__, e)
try:
    r = (repr(1e16),repr(1e15),repr(123456789012345680.0),repr(1e-5),repr(0.0001),repr(5e-324),repr(1.7976931348623157e308),repr(-0.0),repr(1e22),repr(1e23),repr(2**53*1.0),repr(0.1+0.2))
    print('repr(1e16),repr(1e15),repr(123456789012345680.0),repr(1e-5),repr(0.0001),repr(5e-324),repr(1.7976931348623157e308),repr(-0.0),repr(1e22),repr(1e23),repr(2**53*1.0),repr(0.1+0.2)', '=>', repr(r)[:150])
except BaseException as e:
    print('repr(1e16),repr(1e15),repr(123456789012345680.0),repr(1e-5),repr(0.0001),repr(5e-324),repr(1.7976931348623157e308),repr(-0.0),repr(1e22),repr(1e23),repr(2**53*1.0),repr(0.1+0.2)', '!!', e.__class__.__name__, e)
try:
    r = (frozenset([3,1]))
    print('frozenset([3,1])', '=>', repr(r)[:150])
except BaseException as e:
    print('frozenset([3,1])', '!!', e.__class__.__name__, e)
try:
    r = (set())
    print('set()', '=>', repr(r)[:150])
except BaseException as e:
    print('set()', '!!', e.__class__.__name__, e)
try:
    r = ({1:2}.keys(), {1:2}.values(), {1:2}.items())
    print('{1:2}.keys(), {1:2}.values(), {1:2}.items()', '=>', repr(r)[:150])
except BaseException as e:
    print('{1:2}.keys(), {1:2}.values(), {1:2}.items()', '!!', e.__class__.__name__, e)
try:
    r = (range(3), range(1,3), range(1,3,2))
    print('range(3), range(1,3), range(1,3,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('range(3), range(1,3), range(1,3,2)', '!!', e.__class__.__name__, e)
try:
    r = (slice(1,2))
    print('slice(1,2)', '=>', repr(r)[:150])
except BaseException as e:
    print('slice(1,2)', '!!', e.__class__.__name__, e)
