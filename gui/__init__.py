"""The window. It shows what ``core`` says and holds no rule of the trade."""
