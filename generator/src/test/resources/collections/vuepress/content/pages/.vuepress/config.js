module.exports = {title: "Service guide"}
