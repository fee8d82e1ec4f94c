def area(shape):
    return shape["width"] * shape["height"]["cm"] + len(shape)


boxes = {"width": 3, "height": {"mm": 5}}
print(area(boxes))
