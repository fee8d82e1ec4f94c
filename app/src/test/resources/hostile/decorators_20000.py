# ends: failed NameError: name 'f' is not defined
<<20000 x @f
>>def g(): pass
