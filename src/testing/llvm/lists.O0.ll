; run: @list(20) == 13300
; run: @reversed(10) == 124578
; run: @tree(200) == 86534716
; run: @ring(41, 3) == 31
; run: @growing(1000) == 2673453244
; run: @table(500) == 13100
; ModuleID = 'lists.c'
source_filename = "lists.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.node = type { i32, ptr }
%struct.tree = type { i32, ptr, ptr }
%struct.entry = type { i32, i32 }

; Function Attrs: noinline nounwind optnone
define hidden i32 @list(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  store ptr null, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %9

9:                                                ; preds = %19, %1
  %10 = load i32, ptr %4, align 4
  %11 = load i32, ptr %2, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %22

13:                                               ; preds = %9
  %14 = load ptr, ptr %3, align 4
  %15 = load i32, ptr %4, align 4
  %16 = load i32, ptr %4, align 4
  %17 = mul nsw i32 %15, %16
  %18 = call ptr @push(ptr noundef %14, i32 noundef %17)
  store ptr %18, ptr %3, align 4
  br label %19

19:                                               ; preds = %13
  %20 = load i32, ptr %4, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %4, align 4
  br label %9, !llvm.loop !2

22:                                               ; preds = %9
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  %23 = load ptr, ptr %3, align 4
  store ptr %23, ptr %7, align 4
  br label %24

24:                                               ; preds = %36, %22
  %25 = load ptr, ptr %7, align 4
  %26 = icmp ne ptr %25, null
  br i1 %26, label %27, label %40

27:                                               ; preds = %24
  %28 = load ptr, ptr %7, align 4
  %29 = getelementptr inbounds nuw %struct.node, ptr %28, i32 0, i32 0
  %30 = load i32, ptr %29, align 4
  %31 = load i32, ptr %6, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %6, align 4
  %33 = mul nsw i32 %30, %32
  %34 = load i32, ptr %5, align 4
  %35 = add nsw i32 %34, %33
  store i32 %35, ptr %5, align 4
  br label %36

36:                                               ; preds = %27
  %37 = load ptr, ptr %7, align 4
  %38 = getelementptr inbounds nuw %struct.node, ptr %37, i32 0, i32 1
  %39 = load ptr, ptr %38, align 4
  store ptr %39, ptr %7, align 4
  br label %24, !llvm.loop !4

40:                                               ; preds = %24
  br label %41

41:                                               ; preds = %44, %40
  %42 = load ptr, ptr %3, align 4
  %43 = icmp ne ptr %42, null
  br i1 %43, label %44, label %50

44:                                               ; preds = %41
  %45 = load ptr, ptr %3, align 4
  %46 = getelementptr inbounds nuw %struct.node, ptr %45, i32 0, i32 1
  %47 = load ptr, ptr %46, align 4
  store ptr %47, ptr %8, align 4
  %48 = load ptr, ptr %3, align 4
  call void @free(ptr noundef %48)
  %49 = load ptr, ptr %8, align 4
  store ptr %49, ptr %3, align 4
  br label %41, !llvm.loop !5

50:                                               ; preds = %41
  %51 = load i32, ptr %5, align 4
  ret i32 %51
}

; Function Attrs: noinline nounwind optnone
define internal ptr @push(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %6 = call ptr @malloc(i32 noundef 8) #5
  store ptr %6, ptr %5, align 4
  %7 = load i32, ptr %4, align 4
  %8 = load ptr, ptr %5, align 4
  %9 = getelementptr inbounds nuw %struct.node, ptr %8, i32 0, i32 0
  store i32 %7, ptr %9, align 4
  %10 = load ptr, ptr %3, align 4
  %11 = load ptr, ptr %5, align 4
  %12 = getelementptr inbounds nuw %struct.node, ptr %11, i32 0, i32 1
  store ptr %10, ptr %12, align 4
  %13 = load ptr, ptr %5, align 4
  ret ptr %13
}

declare void @free(ptr noundef) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @reversed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 4
  %7 = alloca ptr, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store ptr null, ptr %3, align 4
  store ptr null, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %9

9:                                                ; preds = %17, %1
  %10 = load i32, ptr %5, align 4
  %11 = load i32, ptr %2, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %20

13:                                               ; preds = %9
  %14 = load ptr, ptr %3, align 4
  %15 = load i32, ptr %5, align 4
  %16 = call ptr @push(ptr noundef %14, i32 noundef %15)
  store ptr %16, ptr %3, align 4
  br label %17

17:                                               ; preds = %13
  %18 = load i32, ptr %5, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %5, align 4
  br label %9, !llvm.loop !6

20:                                               ; preds = %9
  br label %21

21:                                               ; preds = %24, %20
  %22 = load ptr, ptr %3, align 4
  %23 = icmp ne ptr %22, null
  br i1 %23, label %24, label %33

24:                                               ; preds = %21
  %25 = load ptr, ptr %3, align 4
  %26 = getelementptr inbounds nuw %struct.node, ptr %25, i32 0, i32 1
  %27 = load ptr, ptr %26, align 4
  store ptr %27, ptr %6, align 4
  %28 = load ptr, ptr %4, align 4
  %29 = load ptr, ptr %3, align 4
  %30 = getelementptr inbounds nuw %struct.node, ptr %29, i32 0, i32 1
  store ptr %28, ptr %30, align 4
  %31 = load ptr, ptr %3, align 4
  store ptr %31, ptr %4, align 4
  %32 = load ptr, ptr %6, align 4
  store ptr %32, ptr %3, align 4
  br label %21, !llvm.loop !7

33:                                               ; preds = %21
  store ptr %4, ptr %7, align 4
  br label %34

34:                                               ; preds = %55, %33
  %35 = load ptr, ptr %7, align 4
  %36 = load ptr, ptr %35, align 4
  %37 = icmp ne ptr %36, null
  br i1 %37, label %38, label %56

38:                                               ; preds = %34
  %39 = load ptr, ptr %7, align 4
  %40 = load ptr, ptr %39, align 4
  %41 = getelementptr inbounds nuw %struct.node, ptr %40, i32 0, i32 0
  %42 = load i32, ptr %41, align 4
  %43 = srem i32 %42, 3
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %51

45:                                               ; preds = %38
  %46 = load ptr, ptr %7, align 4
  %47 = load ptr, ptr %46, align 4
  %48 = getelementptr inbounds nuw %struct.node, ptr %47, i32 0, i32 1
  %49 = load ptr, ptr %48, align 4
  %50 = load ptr, ptr %7, align 4
  store ptr %49, ptr %50, align 4
  br label %55

51:                                               ; preds = %38
  %52 = load ptr, ptr %7, align 4
  %53 = load ptr, ptr %52, align 4
  %54 = getelementptr inbounds nuw %struct.node, ptr %53, i32 0, i32 1
  store ptr %54, ptr %7, align 4
  br label %55

55:                                               ; preds = %51, %45
  br label %34, !llvm.loop !8

56:                                               ; preds = %34
  store i32 0, ptr %8, align 4
  br label %57

57:                                               ; preds = %67, %56
  %58 = load ptr, ptr %4, align 4
  %59 = icmp ne ptr %58, null
  br i1 %59, label %60, label %71

60:                                               ; preds = %57
  %61 = load i32, ptr %8, align 4
  %62 = mul nsw i32 %61, 10
  %63 = load ptr, ptr %4, align 4
  %64 = getelementptr inbounds nuw %struct.node, ptr %63, i32 0, i32 0
  %65 = load i32, ptr %64, align 4
  %66 = add nsw i32 %62, %65
  store i32 %66, ptr %8, align 4
  br label %67

67:                                               ; preds = %60
  %68 = load ptr, ptr %4, align 4
  %69 = getelementptr inbounds nuw %struct.node, ptr %68, i32 0, i32 1
  %70 = load ptr, ptr %69, align 4
  store ptr %70, ptr %4, align 4
  br label %57, !llvm.loop !9

71:                                               ; preds = %57
  %72 = load i32, ptr %8, align 4
  ret i32 %72
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @tree(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store ptr null, ptr %3, align 4
  store i32 12345, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %6

6:                                                ; preds = %17, %1
  %7 = load i32, ptr %5, align 4
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %20

10:                                               ; preds = %6
  %11 = load i32, ptr %4, align 4
  %12 = mul i32 %11, 1103515245
  %13 = add i32 %12, 12345
  store i32 %13, ptr %4, align 4
  %14 = load i32, ptr %4, align 4
  %15 = lshr i32 %14, 16
  %16 = urem i32 %15, 1000
  call void @insert(ptr noundef %3, i32 noundef %16)
  br label %17

17:                                               ; preds = %10
  %18 = load i32, ptr %5, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %5, align 4
  br label %6, !llvm.loop !10

20:                                               ; preds = %6
  %21 = load ptr, ptr %3, align 4
  %22 = call i32 @walk(ptr noundef %21, i32 noundef 1)
  %23 = mul nsw i32 %22, 100
  %24 = load ptr, ptr %3, align 4
  %25 = call i32 @height(ptr noundef %24)
  %26 = add nsw i32 %23, %25
  ret i32 %26
}

; Function Attrs: noinline nounwind optnone
define internal void @insert(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  br label %5

5:                                                ; preds = %24, %2
  %6 = load ptr, ptr %3, align 4
  %7 = load ptr, ptr %6, align 4
  %8 = icmp ne ptr %7, null
  br i1 %8, label %9, label %26

9:                                                ; preds = %5
  %10 = load i32, ptr %4, align 4
  %11 = load ptr, ptr %3, align 4
  %12 = load ptr, ptr %11, align 4
  %13 = getelementptr inbounds nuw %struct.tree, ptr %12, i32 0, i32 0
  %14 = load i32, ptr %13, align 4
  %15 = icmp slt i32 %10, %14
  br i1 %15, label %16, label %20

16:                                               ; preds = %9
  %17 = load ptr, ptr %3, align 4
  %18 = load ptr, ptr %17, align 4
  %19 = getelementptr inbounds nuw %struct.tree, ptr %18, i32 0, i32 1
  br label %24

20:                                               ; preds = %9
  %21 = load ptr, ptr %3, align 4
  %22 = load ptr, ptr %21, align 4
  %23 = getelementptr inbounds nuw %struct.tree, ptr %22, i32 0, i32 2
  br label %24

24:                                               ; preds = %20, %16
  %25 = phi ptr [ %19, %16 ], [ %23, %20 ]
  store ptr %25, ptr %3, align 4
  br label %5, !llvm.loop !11

26:                                               ; preds = %5
  %27 = call ptr @calloc(i32 noundef 1, i32 noundef 12) #6
  %28 = load ptr, ptr %3, align 4
  store ptr %27, ptr %28, align 4
  %29 = load i32, ptr %4, align 4
  %30 = load ptr, ptr %3, align 4
  %31 = load ptr, ptr %30, align 4
  %32 = getelementptr inbounds nuw %struct.tree, ptr %31, i32 0, i32 0
  store i32 %29, ptr %32, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal i32 @walk(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ne ptr %5, null
  br i1 %6, label %7, label %27

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 4
  %9 = getelementptr inbounds nuw %struct.tree, ptr %8, i32 0, i32 1
  %10 = load ptr, ptr %9, align 4
  %11 = load i32, ptr %4, align 4
  %12 = add nsw i32 %11, 1
  %13 = call i32 @walk(ptr noundef %10, i32 noundef %12)
  %14 = load ptr, ptr %3, align 4
  %15 = getelementptr inbounds nuw %struct.tree, ptr %14, i32 0, i32 0
  %16 = load i32, ptr %15, align 4
  %17 = load i32, ptr %4, align 4
  %18 = mul nsw i32 %16, %17
  %19 = add nsw i32 %13, %18
  %20 = load ptr, ptr %3, align 4
  %21 = getelementptr inbounds nuw %struct.tree, ptr %20, i32 0, i32 2
  %22 = load ptr, ptr %21, align 4
  %23 = load i32, ptr %4, align 4
  %24 = add nsw i32 %23, 1
  %25 = call i32 @walk(ptr noundef %22, i32 noundef %24)
  %26 = add nsw i32 %19, %25
  br label %28

27:                                               ; preds = %2
  br label %28

28:                                               ; preds = %27, %7
  %29 = phi i32 [ %26, %7 ], [ 0, %27 ]
  ret i32 %29
}

; Function Attrs: noinline nounwind optnone
define internal i32 @height(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
  %6 = load ptr, ptr %3, align 4
  %7 = icmp ne ptr %6, null
  br i1 %7, label %9, label %8

8:                                                ; preds = %1
  store i32 0, ptr %2, align 4
  br label %28

9:                                                ; preds = %1
  %10 = load ptr, ptr %3, align 4
  %11 = getelementptr inbounds nuw %struct.tree, ptr %10, i32 0, i32 1
  %12 = load ptr, ptr %11, align 4
  %13 = call i32 @height(ptr noundef %12)
  store i32 %13, ptr %4, align 4
  %14 = load ptr, ptr %3, align 4
  %15 = getelementptr inbounds nuw %struct.tree, ptr %14, i32 0, i32 2
  %16 = load ptr, ptr %15, align 4
  %17 = call i32 @height(ptr noundef %16)
  store i32 %17, ptr %5, align 4
  %18 = load i32, ptr %4, align 4
  %19 = load i32, ptr %5, align 4
  %20 = icmp sgt i32 %18, %19
  br i1 %20, label %21, label %23

21:                                               ; preds = %9
  %22 = load i32, ptr %4, align 4
  br label %25

23:                                               ; preds = %9
  %24 = load i32, ptr %5, align 4
  br label %25

25:                                               ; preds = %23, %21
  %26 = phi i32 [ %22, %21 ], [ %24, %23 ]
  %27 = add nsw i32 1, %26
  store i32 %27, ptr %2, align 4
  br label %28

28:                                               ; preds = %25, %8
  %29 = load i32, ptr %2, align 4
  ret i32 %29
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @ring(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %10 = load i32, ptr %3, align 4
  %11 = mul i32 %10, 8
  %12 = call ptr @malloc(i32 noundef %11) #5
  store ptr %12, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %13

13:                                               ; preds = %34, %2
  %14 = load i32, ptr %6, align 4
  %15 = load i32, ptr %3, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %37

17:                                               ; preds = %13
  %18 = load i32, ptr %6, align 4
  %19 = add nsw i32 %18, 1
  %20 = load ptr, ptr %5, align 4
  %21 = load i32, ptr %6, align 4
  %22 = getelementptr inbounds %struct.node, ptr %20, i32 %21
  %23 = getelementptr inbounds nuw %struct.node, ptr %22, i32 0, i32 0
  store i32 %19, ptr %23, align 4
  %24 = load ptr, ptr %5, align 4
  %25 = load i32, ptr %6, align 4
  %26 = add nsw i32 %25, 1
  %27 = load i32, ptr %3, align 4
  %28 = srem i32 %26, %27
  %29 = getelementptr inbounds %struct.node, ptr %24, i32 %28
  %30 = load ptr, ptr %5, align 4
  %31 = load i32, ptr %6, align 4
  %32 = getelementptr inbounds %struct.node, ptr %30, i32 %31
  %33 = getelementptr inbounds nuw %struct.node, ptr %32, i32 0, i32 1
  store ptr %29, ptr %33, align 4
  br label %34

34:                                               ; preds = %17
  %35 = load i32, ptr %6, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %6, align 4
  br label %13, !llvm.loop !12

37:                                               ; preds = %13
  %38 = load ptr, ptr %5, align 4
  %39 = load i32, ptr %3, align 4
  %40 = sub nsw i32 %39, 1
  %41 = getelementptr inbounds %struct.node, ptr %38, i32 %40
  store ptr %41, ptr %7, align 4
  br label %42

42:                                               ; preds = %60, %37
  %43 = load ptr, ptr %7, align 4
  %44 = getelementptr inbounds nuw %struct.node, ptr %43, i32 0, i32 1
  %45 = load ptr, ptr %44, align 4
  %46 = load ptr, ptr %7, align 4
  %47 = icmp ne ptr %45, %46
  br i1 %47, label %48, label %68

48:                                               ; preds = %42
  store i32 1, ptr %8, align 4
  br label %49

49:                                               ; preds = %57, %48
  %50 = load i32, ptr %8, align 4
  %51 = load i32, ptr %4, align 4
  %52 = icmp slt i32 %50, %51
  br i1 %52, label %53, label %60

53:                                               ; preds = %49
  %54 = load ptr, ptr %7, align 4
  %55 = getelementptr inbounds nuw %struct.node, ptr %54, i32 0, i32 1
  %56 = load ptr, ptr %55, align 4
  store ptr %56, ptr %7, align 4
  br label %57

57:                                               ; preds = %53
  %58 = load i32, ptr %8, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %8, align 4
  br label %49, !llvm.loop !13

60:                                               ; preds = %49
  %61 = load ptr, ptr %7, align 4
  %62 = getelementptr inbounds nuw %struct.node, ptr %61, i32 0, i32 1
  %63 = load ptr, ptr %62, align 4
  %64 = getelementptr inbounds nuw %struct.node, ptr %63, i32 0, i32 1
  %65 = load ptr, ptr %64, align 4
  %66 = load ptr, ptr %7, align 4
  %67 = getelementptr inbounds nuw %struct.node, ptr %66, i32 0, i32 1
  store ptr %65, ptr %67, align 4
  br label %42, !llvm.loop !14

68:                                               ; preds = %42
  %69 = load ptr, ptr %7, align 4
  %70 = getelementptr inbounds nuw %struct.node, ptr %69, i32 0, i32 0
  %71 = load i32, ptr %70, align 4
  store i32 %71, ptr %9, align 4
  %72 = load ptr, ptr %5, align 4
  call void @free(ptr noundef %72)
  %73 = load i32, ptr %9, align 4
  ret i32 %73
}

; Function Attrs: allocsize(0)
declare ptr @malloc(i32 noundef) #2

; Function Attrs: noinline nounwind optnone
define hidden i64 @growing(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store ptr null, ptr %3, align 4
  store i32 0, ptr %4, align 4
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %9

9:                                                ; preds = %39, %1
  %10 = load i32, ptr %6, align 4
  %11 = load i32, ptr %2, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %42

13:                                               ; preds = %9
  %14 = load i32, ptr %4, align 4
  %15 = load i32, ptr %5, align 4
  %16 = icmp eq i32 %14, %15
  br i1 %16, label %17, label %30

17:                                               ; preds = %13
  %18 = load i32, ptr %5, align 4
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %20, label %23

20:                                               ; preds = %17
  %21 = load i32, ptr %5, align 4
  %22 = mul nsw i32 %21, 2
  br label %24

23:                                               ; preds = %17
  br label %24

24:                                               ; preds = %23, %20
  %25 = phi i32 [ %22, %20 ], [ 4, %23 ]
  store i32 %25, ptr %5, align 4
  %26 = load ptr, ptr %3, align 4
  %27 = load i32, ptr %5, align 4
  %28 = mul i32 %27, 4
  %29 = call ptr @realloc(ptr noundef %26, i32 noundef %28) #7
  store ptr %29, ptr %3, align 4
  br label %30

30:                                               ; preds = %24, %13
  %31 = load i32, ptr %6, align 4
  %32 = load i32, ptr %6, align 4
  %33 = shl i32 %32, 3
  %34 = xor i32 %31, %33
  %35 = load ptr, ptr %3, align 4
  %36 = load i32, ptr %4, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %4, align 4
  %38 = getelementptr inbounds i32, ptr %35, i32 %36
  store i32 %34, ptr %38, align 4
  br label %39

39:                                               ; preds = %30
  %40 = load i32, ptr %6, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %6, align 4
  br label %9, !llvm.loop !15

42:                                               ; preds = %9
  store i64 0, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %43

43:                                               ; preds = %58, %42
  %44 = load i32, ptr %8, align 4
  %45 = load i32, ptr %4, align 4
  %46 = icmp slt i32 %44, %45
  br i1 %46, label %47, label %61

47:                                               ; preds = %43
  %48 = load ptr, ptr %3, align 4
  %49 = load i32, ptr %8, align 4
  %50 = getelementptr inbounds i32, ptr %48, i32 %49
  %51 = load i32, ptr %50, align 4
  %52 = sext i32 %51 to i64
  %53 = load i32, ptr %8, align 4
  %54 = sext i32 %53 to i64
  %55 = mul nsw i64 %52, %54
  %56 = load i64, ptr %7, align 8
  %57 = add nsw i64 %56, %55
  store i64 %57, ptr %7, align 8
  br label %58

58:                                               ; preds = %47
  %59 = load i32, ptr %8, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %8, align 4
  br label %43, !llvm.loop !16

61:                                               ; preds = %43
  %62 = load ptr, ptr %3, align 4
  call void @free(ptr noundef %62)
  %63 = load i64, ptr %7, align 8
  ret i64 %63
}

; Function Attrs: allocsize(1)
declare ptr @realloc(ptr noundef, i32 noundef) #3

; Function Attrs: noinline nounwind optnone
define hidden i32 @table(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %12 = call ptr @calloc(i32 noundef 256, i32 noundef 8) #6
  store ptr %12, ptr %3, align 4
  store i32 1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %13

13:                                               ; preds = %61, %1
  %14 = load i32, ptr %5, align 4
  %15 = load i32, ptr %2, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %64

17:                                               ; preds = %13
  %18 = load i32, ptr %4, align 4
  %19 = mul i32 %18, 1664525
  %20 = add i32 %19, 1013904223
  store i32 %20, ptr %4, align 4
  %21 = load i32, ptr %4, align 4
  %22 = lshr i32 %21, 24
  %23 = urem i32 %22, 100
  %24 = add i32 %23, 1
  store i32 %24, ptr %6, align 4
  %25 = load i32, ptr %6, align 4
  %26 = mul i32 %25, -1640531535
  %27 = urem i32 %26, 256
  store i32 %27, ptr %7, align 4
  br label %28

28:                                               ; preds = %45, %17
  %29 = load ptr, ptr %3, align 4
  %30 = load i32, ptr %7, align 4
  %31 = getelementptr inbounds nuw %struct.entry, ptr %29, i32 %30
  %32 = getelementptr inbounds nuw %struct.entry, ptr %31, i32 0, i32 0
  %33 = load i32, ptr %32, align 4
  %34 = icmp ne i32 %33, 0
  br i1 %34, label %35, label %43

35:                                               ; preds = %28
  %36 = load ptr, ptr %3, align 4
  %37 = load i32, ptr %7, align 4
  %38 = getelementptr inbounds nuw %struct.entry, ptr %36, i32 %37
  %39 = getelementptr inbounds nuw %struct.entry, ptr %38, i32 0, i32 0
  %40 = load i32, ptr %39, align 4
  %41 = load i32, ptr %6, align 4
  %42 = icmp ne i32 %40, %41
  br label %43

43:                                               ; preds = %35, %28
  %44 = phi i1 [ false, %28 ], [ %42, %35 ]
  br i1 %44, label %45, label %49

45:                                               ; preds = %43
  %46 = load i32, ptr %7, align 4
  %47 = add i32 %46, 1
  %48 = urem i32 %47, 256
  store i32 %48, ptr %7, align 4
  br label %28, !llvm.loop !17

49:                                               ; preds = %43
  %50 = load i32, ptr %6, align 4
  %51 = load ptr, ptr %3, align 4
  %52 = load i32, ptr %7, align 4
  %53 = getelementptr inbounds nuw %struct.entry, ptr %51, i32 %52
  %54 = getelementptr inbounds nuw %struct.entry, ptr %53, i32 0, i32 0
  store i32 %50, ptr %54, align 4
  %55 = load ptr, ptr %3, align 4
  %56 = load i32, ptr %7, align 4
  %57 = getelementptr inbounds nuw %struct.entry, ptr %55, i32 %56
  %58 = getelementptr inbounds nuw %struct.entry, ptr %57, i32 0, i32 1
  %59 = load i32, ptr %58, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %58, align 4
  br label %61

61:                                               ; preds = %49
  %62 = load i32, ptr %5, align 4
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %5, align 4
  br label %13, !llvm.loop !18

64:                                               ; preds = %13
  store i32 0, ptr %8, align 4
  store i32 0, ptr %9, align 4
  br label %65

65:                                               ; preds = %83, %64
  %66 = load i32, ptr %9, align 4
  %67 = icmp slt i32 %66, 256
  br i1 %67, label %68, label %86

68:                                               ; preds = %65
  %69 = load ptr, ptr %3, align 4
  %70 = load i32, ptr %9, align 4
  %71 = getelementptr inbounds %struct.entry, ptr %69, i32 %70
  %72 = getelementptr inbounds nuw %struct.entry, ptr %71, i32 0, i32 1
  %73 = load i32, ptr %72, align 4
  %74 = load i32, ptr %8, align 4
  %75 = icmp sgt i32 %73, %74
  br i1 %75, label %76, label %82

76:                                               ; preds = %68
  %77 = load ptr, ptr %3, align 4
  %78 = load i32, ptr %9, align 4
  %79 = getelementptr inbounds %struct.entry, ptr %77, i32 %78
  %80 = getelementptr inbounds nuw %struct.entry, ptr %79, i32 0, i32 1
  %81 = load i32, ptr %80, align 4
  store i32 %81, ptr %8, align 4
  br label %82

82:                                               ; preds = %76, %68
  br label %83

83:                                               ; preds = %82
  %84 = load i32, ptr %9, align 4
  %85 = add nsw i32 %84, 1
  store i32 %85, ptr %9, align 4
  br label %65, !llvm.loop !19

86:                                               ; preds = %65
  %87 = load i32, ptr %8, align 4
  %88 = mul nsw i32 %87, 1000
  store i32 %88, ptr %10, align 4
  store i32 0, ptr %11, align 4
  br label %89

89:                                               ; preds = %102, %86
  %90 = load i32, ptr %11, align 4
  %91 = icmp slt i32 %90, 256
  br i1 %91, label %92, label %105

92:                                               ; preds = %89
  %93 = load ptr, ptr %3, align 4
  %94 = load i32, ptr %11, align 4
  %95 = getelementptr inbounds %struct.entry, ptr %93, i32 %94
  %96 = getelementptr inbounds nuw %struct.entry, ptr %95, i32 0, i32 0
  %97 = load i32, ptr %96, align 4
  %98 = icmp ne i32 %97, 0
  %99 = zext i1 %98 to i32
  %100 = load i32, ptr %10, align 4
  %101 = add nsw i32 %100, %99
  store i32 %101, ptr %10, align 4
  br label %102

102:                                              ; preds = %92
  %103 = load i32, ptr %11, align 4
  %104 = add nsw i32 %103, 1
  store i32 %104, ptr %11, align 4
  br label %89, !llvm.loop !20

105:                                              ; preds = %89
  %106 = load ptr, ptr %3, align 4
  call void @free(ptr noundef %106)
  %107 = load i32, ptr %10, align 4
  ret i32 %107
}

; Function Attrs: allocsize(0,1)
declare ptr @calloc(i32 noundef, i32 noundef) #4

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { allocsize(1) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { allocsize(0,1) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { allocsize(0) }
attributes #6 = { allocsize(0,1) }
attributes #7 = { allocsize(1) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = distinct !{!6, !3}
!7 = distinct !{!7, !3}
!8 = distinct !{!8, !3}
!9 = distinct !{!9, !3}
!10 = distinct !{!10, !3}
!11 = distinct !{!11, !3}
!12 = distinct !{!12, !3}
!13 = distinct !{!13, !3}
!14 = distinct !{!14, !3}
!15 = distinct !{!15, !3}
!16 = distinct !{!16, !3}
!17 = distinct !{!17, !3}
!18 = distinct !{!18, !3}
!19 = distinct !{!19, !3}
!20 = distinct !{!20, !3}
