# All pins at the lower edge, beside the logic; the trees run in the channel below the element.
# <<each:origin>>
exclude_io_pin_region -region left:* -region right:* -region top:*
